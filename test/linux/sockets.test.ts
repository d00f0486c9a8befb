/** Python programs with sockets, epoll and the like, run by the host and by Ringless: the same output and status. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { execute, projectRoot, ringless } from '../support/command.js';
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
  'interfaces, asked by netlink and by ioctl': `
import fcntl, socket, struct
s = socket.socket(16, 3, 0); s.bind((0, 0)); port = s.getsockname()[0]; t = socket.socket(16, 2, 0); t.bind((0, 0))
print(port != 0, t.getsockname()[0] not in (0, port), s.getsockopt(1, 38), s.getsockopt(1, 39))
def ask(kind, flags, body, want):
    s.sendto(struct.pack('=IHHII', 16 + len(body), kind, flags, 7, 0) + body, (0, 0)); size = {16: 16, 20: 8, 24: 12}
    while True:
        d, _, f, at = s.recvmsg(65536); o = 0
        while o < len(d):
            n, t, f, seq, pid = struct.unpack_from('=IHHII', d, o)
            if t == 2: return print('error', *struct.unpack_from('=i', d, o + 16))
            if t == 3: return print('done', f, pid == port, seq, at)
            p = o + 16 + size[t]; out = {}
            while p < o + n:
                l, a = struct.unpack_from('=HH', d, p); out[a & 0x3fff] = d[p + 4:p + l]; p += (l + 3) & ~3
            index = struct.unpack_from('=i', d, o + 20)[0] if t != 24 else struct.unpack('=i', out[4])[0]
            if index == 1 and t != 24: print(t, f, pid == port, seq, d[o + 16:o + 16 + size[t]], [out.get(k) for k in want])
            if flags & 0x300 == 0: return
            o += (n + 3) & ~3
ask(18, 0x301, bytes(16), (1, 2, 3, 4, 6, 33)); ask(22, 0x301, bytes(8), (1, 2, 3)); ask(22, 0x301, bytes([2] + 7 * [0]), (1, 2, 3, 8))
ask(18, 1, bytes(16) + struct.pack('=HH', 7, 3) + b'lo\\0\\0', (3, 4)); ask(18, 1, bytes(4) + struct.pack('=i', 99999) + bytes(8), ())
i = socket.socket(); print(socket.if_nameindex()[0], socket.if_nametoindex('lo'), socket.if_indextoname(1))
for request in 0x8913, 0x8915, 0x891b, 0x8921, 0x8927, 0x8942: print(fcntl.ioctl(i, request, b'lo'.ljust(40, b'\\0')))
try: fcntl.ioctl(i, 0x8913, b'nosuch'.ljust(40, b'\\0'))
except OSError as e: print(e.errno)
try: socket.socket(16, 3, 99)
except OSError as e: print(e.errno)
print(socket.getaddrinfo('127.0.0.1', 80, 0, 1, 0, socket.AI_ADDRCONFIG))`,
  'a connection that was reset has no peer': `
import socket
def errno(act):
    try: return act()
    except OSError as e: return e.errno
l = socket.create_server(('127.0.0.1', 0))
for how in 'unread', 'written', 'finished':
    c = socket.create_connection(l.getsockname()); d, _ = l.accept()
    if how == 'unread': c.send(b'x'); d.recv(1, socket.MSG_PEEK); d.close(); print(errno(lambda: c.recv(9)))
    else: d.close()
    if how == 'written': c.send(b'x'); import time; time.sleep(0.05)
    print(how, errno(lambda: c.getpeername() == l.getsockname()), errno(lambda: c.shutdown(socket.SHUT_WR)))`,
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
    const path = join(folder, `${name.replace(/[ ,]+/g, '-')}.py`);
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

// A pipe of Node's to a child process is a pair of sockets.
test.skipIf(!python)('a socket as standard input holds up only who reads it', async () => {
  const program = `
import sys, threading
def tell(): print('still here', flush=True)
t = threading.Thread(target=lambda: print('got', sys.stdin.readline().strip(), flush=True)); t.start()
threading.Timer(0.2, tell).start(); t.join(); print(repr(sys.stdin.read()))`;
  const main = join(projectRoot, 'dist/cli/main.js');
  const child = spawn(process.execPath, [main, 'run', '--root', '/', '/usr/bin/python3', '-c', program], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
    // Nothing is sent before the guest has shown that it goes on.
    if (out === 'still here\n') child.stdin.end('a line\nand the rest');
  });
  const status = await new Promise((resolve) => child.on('close', resolve));
  expect(out).toBe("still here\ngot a line\n'and the rest'\n");
  expect(status).toBe(0);
});
