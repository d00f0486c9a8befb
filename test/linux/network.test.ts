/** What a guest reaches of the host's network, and what reaches it: `--publish` and `--allow-connect`. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { afterAll, describe, expect, test } from 'vitest';
import { projectRoot, ringless } from '../support/command.js';
import { executes } from '../support/host.js';

const main = process.env.RINGLESS_MAIN ?? `${projectRoot}dist/cli/main.js`;
const python = existsSync('/usr/bin/python3') && executes('x86_64');
const RUN = ['run', '--root', '/', '--env', 'PATH=/usr/bin:/bin'];

const guests: ChildProcess[] = [];
const servers: Server[] = [];
afterAll(() => {
  for (const guest of guests) guest.kill();
  for (const server of servers) server.close();
});

/** A server of the host's own: its port. */
async function hostServer(serve: (stream: Socket) => void): Promise<number> {
  const server = createServer({ allowHalfOpen: true }, (stream) => serve(stream.on('error', () => {})));
  servers.push(server.listen(0, '127.0.0.1'));
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

/** A Python program as a guest. */
const run = (program: string, ...options: string[]) =>
  ringless([...RUN, ...options, '/usr/bin/python3', '-S', '-c', program]);

/** A server in a guest, with a port of the host that leads to its port 80; it prints a line when it listens. */
async function guestServer(program: string, protocol = ''): Promise<{ guest: ChildProcess; port: number }> {
  const args = [main, ...RUN, '--publish', `0:80${protocol}`, '/usr/bin/python3', '-S', '-c', program];
  const guest = spawn(process.execPath, args);
  guests.push(guest);
  const [[line]] = await Promise.all([once(guest.stderr!, 'data'), once(guest.stdout!, 'data')]);
  return { guest, port: Number(/port (\d+) leads to 80/.exec(String(line))?.[1]) };
}

/** All that comes until the end, and how it ended. */
function all(stream: Socket): Promise<{ bytes: Buffer; error: string | null }> {
  return new Promise((resolve) => {
    const pieces: Buffer[] = [];
    let error: string | null = null;
    stream.on('data', (bytes: Buffer) => pieces.push(bytes));
    stream.on('error', (e: NodeJS.ErrnoException) => {
      error = e.code ?? '';
    });
    stream.on('close', () => resolve({ bytes: Buffer.concat(pieces), error }));
  });
}

const CONNECT = `
import errno, socket, select, sys
def name(e): return errno.errorcode[e]
`;

describe.skipIf(!python)('--allow-connect', () => {
  test('a stream there and back, half closed, larger than all buffers', async () => {
    const port = await hostServer((stream) => stream.pipe(stream));
    const program = `${CONNECT}
import threading, hashlib
data = bytes(range(256)) * 12000
for nonblocking in False, True:
    s = socket.socket()
    if nonblocking:
        s.setblocking(False); print(name(s.connect_ex(('127.0.0.1', ${port}))))
        select.select([], [s], []); print(s.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)); s.setblocking(True)
    else: s.connect(('127.0.0.1', ${port}))
    print(s.getpeername() == ('127.0.0.1', ${port}), s.getsockname()[0])
    def send(): s.sendall(data); s.shutdown(socket.SHUT_WR)
    t = threading.Thread(target=send); t.start()
    got = b''
    while d := s.recv(100000): got += d
    print(got == data); t.join(); s.close()`;
    const { stdout, stderr } = await run(program, '--allow-connect', `127.0.0.1:${port}`);
    expect(stderr.toString()).toBe('');
    const each = 'True 127.0.0.1\nTrue\n';
    expect(stdout.toString()).toBe(`${each}EINPROGRESS\n0\n${each}`);
  });

  test('nothing that was not named is reached', async () => {
    const touched: number[] = [];
    const ports = await Promise.all([1, 2, 3].map((n) => hostServer(() => void touched.push(n))));
    const [allowed, ...others] = ports as [number, number, number];
    const program = `${CONNECT}
print(name(socket.socket().connect_ex(('127.0.0.1', ${allowed})) or errno.EISCONN))
for port in [${others}] + list(range(1, 200)): 
    for host in '127.0.0.1', '127.0.0.2', '0.0.0.0':
        e = socket.socket().connect_ex((host, port))
        if e != errno.ECONNREFUSED: print(host, port, e)
    if (e := socket.socket(socket.AF_INET6).connect_ex(('::1', port))) != errno.ECONNREFUSED: print(port, e)
for host in '10.0.2.2', '169.254.169.254', '192.168.0.1', '8.8.8.8', '255.255.255.255', '224.0.0.1':
    for port in 22, 53, 80, ${allowed}:
        if (e := socket.socket().connect_ex((host, port))) != errno.ENETUNREACH: print(host, port, e)
        u = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        try: u.sendto(b'x', (host, port)); print('sent', host, port)
        except OSError as e: 
            if e.errno != errno.ENETUNREACH: print(host, e)
u = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
for port in ${others}: u.sendto(b'x', ('127.0.0.1', port))
for host in 'localhost', 'example.com', 'a.b.invalid':
    try: print(socket.gethostbyname(host))
    except OSError as e: print('no', host)`;
    const { stdout, stderr } = await run(program, '--allow-connect', `127.0.0.1:${allowed}`);
    expect(stderr.toString()).toBe('');
    expect(stdout.toString()).toBe('EISCONN\n127.0.0.1\nno example.com\nno a.b.invalid\n');
    expect(touched).toEqual([1]);
  });

  test('refused, broken off, and given up', async () => {
    const gone = await hostServer(() => {});
    servers.pop()?.close();
    const breaks = await hostServer((stream) => stream.on('data', () => stream.resetAndDestroy()));
    let closed: (how: string) => void = () => {};
    const end = new Promise<string>((resolve) => {
      closed = resolve;
    });
    const keeps = await hostServer((stream) =>
      stream
        .on('error', (e: NodeJS.ErrnoException) => closed(e.code ?? ''))
        .on('end', () => closed('end'))
        .on('data', () => stream.write('more')),
    );
    const program = `${CONNECT}
import struct, time
print(name(socket.socket().connect_ex(('127.0.0.1', ${gone}))))
s = socket.create_connection(('127.0.0.1', ${breaks})); s.send(b'x')
try: print(s.recv(10))
except OSError as e: print(name(e.errno))
s = socket.socket(); s.setblocking(False); s.connect_ex(('127.0.0.1', ${gone}))
print(select.select([s], [s], [], 60)[1] == [s], name(s.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR)))
s = socket.create_connection(('127.0.0.1', ${keeps})); s.send(b'x'); select.select([s], [], []); s.close()`;
    const rules = [gone, breaks, keeps].flatMap((port) => ['--allow-connect', `127.0.0.1:${port}`]);
    const { stdout, stderr } = await run(program, ...rules);
    expect(stderr.toString()).toBe('');
    expect(stdout.toString()).toBe('ECONNREFUSED\nECONNRESET\nTrue ECONNREFUSED\n');
    expect(await end).toMatch(/^(end|ECONNRESET)$/);
  });

  test('datagrams', async () => {
    const socket = createSocket('udp4');
    socket.on('message', (bytes, from) => socket.send(`${bytes}!`, from.port, from.address));
    socket.bind(0, '127.0.0.1');
    await once(socket, 'listening');
    const { port } = socket.address();
    const program = `${CONNECT}
a = socket.socket(socket.AF_INET, socket.SOCK_DGRAM); a.sendto(b'one', ('127.0.0.1', ${port})); print(a.recvfrom(99)[0])
b = socket.socket(socket.AF_INET, socket.SOCK_DGRAM); b.connect(('127.0.0.1', ${port}))
for i in range(50): b.send(b'%d' % i); assert b.recv(99) == b'%d!' % i
print('done')`;
    const { stdout, stderr } = await run(program, '--allow-connect', `127.0.0.1:${port}`);
    socket.close();
    expect(stderr.toString()).toBe('');
    expect(stdout.toString()).toBe("b'one!'\ndone\n");
  });
});

describe.skipIf(!python)('--publish', () => {
  test('clients of the host: many at a time, slow, rude and half closed', async () => {
    const program = `
import selectors, socket
s = socket.create_server(('', 80), backlog=5); s.setblocking(False); sel = selectors.DefaultSelector()
sel.register(s, selectors.EVENT_READ); print('listens', flush=True); out = {}
while True:
    for key, events in sel.select():
        c = key.fileobj
        if c is s: 
            try: c, _ = s.accept()
            except BlockingIOError: continue
            c.setblocking(False); out[c] = b''; sel.register(c, selectors.EVENT_READ); continue
        try:
            if events & selectors.EVENT_READ:
                d = c.recv(65536)
                if d: out[c] += d
                else: sel.modify(c, selectors.EVENT_WRITE)
            elif out[c]: out[c] = out[c][c.send(out[c]):]
            else: sel.unregister(c); c.close(); del out[c]
        except OSError: sel.unregister(c); c.close(); del out[c]`;
    const { guest, port } = await guestServer(program);
    const clients = Array.from({ length: 200 }, (_, i) => {
      const stream = connect({ port, host: '127.0.0.1', allowHalfOpen: true });
      const message = Buffer.alloc(1 + i * 1000, `${i} `);
      stream.end(message);
      // Some do not read for a while, some break off.
      if (i % 7 === 0) {
        stream.pause();
        setTimeout(() => stream.resume(), 500);
      }
      if (i % 11 === 3) {
        stream.on('error', () => {}).on('connect', () => setImmediate(() => stream.resetAndDestroy()));
        return Promise.resolve();
      }
      return all(stream).then(({ bytes, error }) =>
        expect({ i, error, length: bytes.length, same: bytes.equals(message) }).toEqual({
          i,
          error: null,
          length: message.length,
          same: true,
        }),
      );
    });
    await Promise.all(clients);
    const big = Buffer.alloc(5_000_000, 'backpressure');
    const stream = connect(port, '127.0.0.1');
    const got = all(stream);
    stream.end(big);
    expect((await got).bytes.equals(big)).toBe(true);
    expect(guest.exitCode).toBe(null);
    guest.kill();
  });

  test('a port at which nobody listens is refused, and what was sent arrives though the guest has ended', async () => {
    const program = `
import socket
s = socket.create_server(('127.0.0.1', 80)); print('listens', flush=True)
c, at = s.accept(); s.close(); print(at[0]); c.sendall(b'x' * 150000)`;
    const { guest, port } = await guestServer(program);
    const first = all(connect(port, '127.0.0.1'));
    expect((await first).bytes.length).toBe(150000);
    if (guest.exitCode === null) await once(guest, 'exit');
    expect(guest.exitCode).toBe(0);
    const { error } = await all(connect(port, '127.0.0.1'));
    expect(error).toBe('ECONNREFUSED');
  });

  test('datagrams', async () => {
    const program = `
import socket
s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM); s.bind(('', 80)); print('listens', flush=True)
while True: d, at = s.recvfrom(2000); s.sendto(d[::-1], at)`;
    const { guest, port } = await guestServer(program, '/udp');
    const socket = createSocket('udp4');
    socket.connect(port, '127.0.0.1');
    await once(socket, 'connect');
    for (const text of ['abc', 'x'.repeat(1400), '']) {
      socket.send(text);
      const [reply] = (await once(socket, 'message')) as [Buffer];
      expect(reply.toString()).toBe([...text].reverse().join(''));
    }
    socket.close();
    guest.kill();
  });
});
