/** Python programs with sockets, epoll and the like, run by the host and by Ringless: the same output and status. */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { execute, ringless } from '../support/command.js';
import { executes } from '../support/host.js';

const folder = mkdtempSync(join(tmpdir(), 'ringless-sockets-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PROGRAMS: Readonly<Record<string, string>> = {
  'pairs, streams and datagrams': `
import os, socket, threading
a, b = socket.socketpair(); a.send(b'hi'); print(b.recv(10))
a.shutdown(socket.SHUT_WR); print(b.recv(10)); a.close()
try: b.send(b'x')
except OSError as e: print(e)
def serve(s):
    c, _ = s.accept(); c.sendall(c.recv(100).upper() * 60000); c.close()
s = socket.create_server(('127.0.0.1', 0)); t = threading.Thread(target=serve, args=(s,)); t.start()
c = socket.create_connection(s.getsockname()); c.sendall(b'hello'); n = 0
while d := c.recv(65536): n += len(d)
print(n); t.join(); print(c.getpeername() == s.getsockname())
u = socket.socket(socket.AF_INET, socket.SOCK_DGRAM); u.bind(('127.0.0.1', 0))
v = socket.socket(socket.AF_INET, socket.SOCK_DGRAM); v.sendto(b'datagram', u.getsockname())
d, at = u.recvfrom(4); print(d, at == ('127.0.0.1', v.getsockname()[1])); u.sendto(b'back', at); print(v.recv(10))
s6 = socket.create_server(('::', 0), family=socket.AF_INET6, dualstack_ipv6=True)
c = socket.create_connection(('127.0.0.1', s6.getsockname()[1])); print(s6.accept()[1][0])
for make in lambda: socket.create_connection(('127.0.0.1', 1)), lambda: socket.create_server(s.getsockname()), lambda: s6.getpeername():
    try: make()
    except OSError as e: print(e.errno)`,
  'unix sockets and passed descriptors': `
import os, socket, struct
l = socket.socket(socket.AF_UNIX); l.bind('/tmp/l.%d' % os.getpid()); l.listen(1)
c = socket.socket(socket.AF_UNIX); c.connect(l.getsockname()); a, _ = l.accept(); c.send(b'unix'); print(a.recv(9))
pid, uid, gid = struct.unpack('3i', c.getsockopt(socket.SOL_SOCKET, socket.SO_PEERCRED, 12)); print(pid == os.getpid(), uid == os.getuid())
os.unlink(l.getsockname())
r, w = os.pipe(); socket.send_fds(c, [b'with'], [w]); os.close(w)
if os.fork() == 0:
    _, fds, _, _ = socket.recv_fds(a, 10, 5); os.write(fds[0], b'through'); os._exit(0)
os.wait(); print(os.read(r, 10))
q = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM); q.bind('\\0abstract.%d' % os.getpid())
p = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM); p.sendto(b'one', q.getsockname()); p.sendto(b'two', q.getsockname())
print(q.recv(100), q.recv(100)); x, y = socket.socketpair(socket.AF_UNIX, socket.SOCK_SEQPACKET); x.send(b'a'); x.send(b'bc'); print(y.recv(9), y.recv(9))`,
  'servers and event loops': `
import asyncio, socket, socketserver, threading
class Reverse(socketserver.StreamRequestHandler):
    def handle(self):
        for line in self.rfile: self.wfile.write(line.strip()[::-1] + b'\\n')
server = socketserver.ThreadingTCPServer(('127.0.0.1', 0), Reverse); t = threading.Thread(target=server.serve_forever); t.start()
c = socket.create_connection(server.server_address); c.sendall(b'abc\\ndef\\n'); c.shutdown(1); print(c.makefile().read())
server.shutdown(); server.server_close(); t.join()
async def handle(r, w):
    w.write(b'echo ' + await r.readline()); await w.drain(); w.close()
async def client(port, i):
    r, w = await asyncio.open_connection('127.0.0.1', port); w.write(b'%d\\n' % i); d = await r.read(); w.close(); return d
async def main():
    s = await asyncio.start_server(handle, '127.0.0.1', 0)
    print(await asyncio.gather(*[client(s.sockets[0].getsockname()[1], i) for i in range(20)]))
    p = await asyncio.create_subprocess_exec('echo', 'child', stdout=asyncio.subprocess.PIPE); print(await p.communicate(), p.returncode)
    try: await asyncio.wait_for(asyncio.sleep(60), 0.05)
    except asyncio.TimeoutError: print('timeout')
asyncio.run(main())`,
  'headers of packets, UDP-Lite, and what is sent to who is gone': `
import socket, struct, time
def pair(family, host, protocol=0):
    a = socket.socket(family, socket.SOCK_DGRAM, protocol); a.bind((host, 0)); a.settimeout(9)
    b = socket.socket(family, socket.SOCK_DGRAM, protocol); return a, b
for family, host, level, names in (socket.AF_INET6, '::1', 41, (51, 66, 52, 67, 16)), (socket.AF_INET, '127.0.0.1', 0, (12, 13, 2, 1, 2)):
    for protocol in 0, 136:
        a, b = pair(family, host, protocol); print(a.getsockopt(1, 38))
        for wanted in (), names[:1], names[:2]:
            for n in wanted: a.setsockopt(level, n, 1)
            for beside in [], [(level, names[2], struct.pack('i', 7))], [(level, names[3], struct.pack('i', 16)), (level, names[2], struct.pack('i', 9))]:
                for size in 0, 1, 15, 16, 17, 19, 20, 24, 39, 40, 44, 48, 100:
                    b.sendmsg([b'data'], beside, 0, a.getsockname())
                    d, c, f, _ = a.recvmsg(9, size); print(d, c, f)
        for bad in [(level, names[2], b'ab')], [(level, names[2], struct.pack('i', 300))]:
            try: b.sendmsg([b'x'], bad, 0, a.getsockname()); print('sent')
            except OSError as e: print(e.errno)
        b.setsockopt(level, names[4], 33); b.sendto(b'x', a.getsockname()); print(a.recvmsg(9, 99)[1])
s = socket.create_server(('127.0.0.1', 0)); c = socket.create_connection(s.getsockname()); d, _ = s.accept(); d.close()
print(c.recv(9)); print(c.send(b'into the void'))
try: time.sleep(0.05); c.send(b'again')
except OSError as e: print(e.errno)
print(c.recv(9)); u, v = socket.socketpair(); v.close()
try: u.send(b'x')
except OSError as e: print(e.errno)`,
  'a descriptor that epoll watches for one file after the other': `
import select, socket
e = select.epoll()
for i in range(3):
    a, b = socket.socketpair(); fd = b.fileno(); e.register(b, select.EPOLLIN); a.send(b'x'); print(len(e.poll(1)))
    e.unregister(b); b.close(); a.close()
    a, b = socket.socketpair(); print(b.fileno() == fd); e.register(b, select.EPOLLIN); print(e.poll(0))
    e.modify(b, select.EPOLLOUT); print(e.poll(1) == [(fd, select.EPOLLOUT)]); b.close(); a.close()`,
  'epoll, eventfd, timers, signals and processes as files': `
import ctypes, os, select, selectors, signal, socket, struct, time
x, y = socket.socketpair(); e = select.epoll(); e.register(y, select.EPOLLIN); print(e.poll(0)); x.send(b'12')
print(len(e.poll(1)), len(e.poll(1))); e.modify(y, select.EPOLLIN | select.EPOLLET); print(len(e.poll(1)), len(e.poll(0)))
x.send(b'3'); print(len(e.poll(1))); x.close(); print(e.poll(1)[0][1] & select.EPOLLHUP != 0)
c = os.eventfd(3, os.EFD_SEMAPHORE); print(os.eventfd_read(c), os.eventfd_read(c)); os.eventfd_write(c, 9); print(select.select([c], [c], [], 0) == ([c], [c], []))
libc = ctypes.CDLL(None); t = libc.timerfd_create(1, 0); libc.timerfd_settime(t, 0, struct.pack('4q', 0, 0, 0, 20000000), None)
print(select.select([t], [], [], 10)[0] == [t], struct.unpack('q', os.read(t, 8)))
signal.pthread_sigmask(signal.SIG_BLOCK, [signal.SIGUSR1]); f = libc.signalfd(-1, struct.pack('Q', 1 << 9), 0); os.kill(os.getpid(), signal.SIGUSR1)
print(select.select([f], [], [], 10)[0] == [f], struct.unpack('I', os.read(f, 128)[:4]))
pid = os.fork()
if pid == 0: time.sleep(0.02); os._exit(5)
p = os.pidfd_open(pid); print(select.select([p], [], [], 10)[0] == [p], os.waitpid(pid, 0)[1])`,
};

const python = existsSync('/usr/bin/python3') && executes('x86_64');
const PATH = '/usr/bin:/bin';

describe.skipIf(!python)('python', () => {
  describe.each(Object.entries(PROGRAMS))('%s', (name, program) => {
    const path = join(folder, `${name.split(' ')[0]!.replace(',', '')}.py`);
    writeFileSync(path, program);
    test.each(['interp', 'jit'])('--engine %s', async (engine) => {
      const wanted = await execute(['/usr/bin/python3', path], { env: { PATH } });
      const run = await ringless([
        ...['run', '--engine', engine, '--root', '/', '--mount', `${folder}:${folder}`, '--env', `PATH=${PATH}`],
        ...['/usr/bin/python3', path],
      ]);
      expect(run.stderr.toString()).toBe(wanted.stderr.toString());
      expect(run.stdout.toString()).toBe(wanted.stdout.toString());
      expect(run.status).toBe(wanted.status);
    });
  });
});
