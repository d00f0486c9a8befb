/** The user network from the guest's side, with real sockets of the host behind it. */
import { createSocket } from 'node:dgram';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ACK, FIN } from '../../../src/devices/network/user/tcp-segment.js';
import { GUEST, NAME_SERVER, ROUTER, UserNetwork } from '../../../src/devices/network/user/user-network.js';
import { nodeSockets } from '../../../src/host/node/sockets.js';
import type { HostSockets } from '../../../src/host/sockets.js';
import { ipv4, parseIpv4 } from '../../../src/network/ipv4-address.js';
import { randomNumbers } from '../test-memory.js';
import { TestGuest, TestTcp } from './test-guest.js';

const until = async (what: string, happened: () => boolean): Promise<void> => {
  for (let n = 0; !happened(); n++) {
    if (n > 20_000) throw new Error(`never: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
};

let servers: { close(): void }[] = [];
let networks: UserNetwork[] = [];
let looked: string[] = [];
/** The host's sockets, with names of our own. */
const sockets: HostSockets = {
  ...nodeSockets,
  lookup: async (name) => {
    looked.push(name);
    if (name === 'inside.example.org') return ['127.0.0.1', '169.254.169.254', '192.0.2.9'];
    return name === 'example.org' ? ['192.0.2.7', '192.0.2.8'] : [];
  },
};
function makeNetwork(...allow: string[]): UserNetwork {
  const network = new UserNetwork(sockets, { allow, hostName: 'guest' });
  networks.push(network);
  return network;
}
async function tcpServer(serve: (socket: Socket) => void): Promise<number> {
  const server: Server = createServer({ allowHalfOpen: true }, serve);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}
beforeEach(() => {
  servers = [];
  networks = [];
  looked = [];
});
afterEach(() => {
  for (const network of networks) network.close();
  for (const server of servers) server.close();
});

describe('addresses', () => {
  test('ARP for router and name server, for nobody else', () => {
    const guest = new TestGuest(makeNetwork());
    const ask = (last: number) => {
      const header = [...new Uint8Array(6).fill(255), ...guest.mac, 8, 6, 0, 1, 8, 0, 6, 4, 0, 1];
      guest.send(Uint8Array.of(...header, ...guest.mac, 10, 0, 2, 15, 0, 0, 0, 0, 0, 0, 10, 0, 2, last));
      return guest.take();
    };
    const [reply] = ask(2);
    expect([...reply!.subarray(0, 6)]).toEqual([...guest.mac]);
    expect([...reply!.subarray(20, 32)]).toEqual([0, 2, 0x52, 0x55, 10, 0, 2, 2, 10, 0, 2, 2]);
    expect([...ask(3)[0]!.subarray(22, 28)]).toEqual([0x52, 0x55, 10, 0, 2, 3]);
    expect(ask(4)).toEqual([]);
    expect(ask(15)).toEqual([]);
  });

  test('DHCP: discover and request give the one address; another is refused', () => {
    const guest = new TestGuest(makeNetwork());
    const ask = (...options: number[]) => {
      const message = new Uint8Array(300);
      message.set([1, 1, 6, 0, 1, 2, 3, 4]);
      message.set(guest.mac, 28);
      message.set([0x63, 0x82, 0x53, 0x63, ...options, 255], 236);
      guest.sendDatagram(68, { address: 0xffffffff, port: 67 }, message);
      const [answer] = guest.takeDatagrams();
      if (answer === undefined) return null;
      return { yours: [...answer.payload.subarray(16, 20)], options: [...answer.payload.subarray(240)] };
    };
    const offer = ask(53, 1, 1)!;
    expect(offer.yours).toEqual([10, 0, 2, 15]);
    const given = [1, 4, 255, 255, 255, 0, 3, 4, 10, 0, 2, 2, 6, 4, 10, 0, 2, 3, 51, 4, 0, 1, 81, 128];
    const name = [12, 5, ...Buffer.from('guest'), 255];
    const options = [53, 1, 2, 54, 4, 10, 0, 2, 2, ...given, ...name];
    expect(offer.options.slice(0, options.length)).toEqual(options);
    expect(ask(53, 1, 3, 50, 4, 10, 0, 2, 15)!.options.slice(0, 3)).toEqual([53, 1, 5]);
    expect(ask(53, 1, 3, 50, 4, 10, 0, 2, 99)!.options.slice(0, 3)).toEqual([53, 1, 6]);
    // For another server.
    expect(ask(53, 1, 3, 54, 4, 10, 0, 2, 77)).toBeNull();
  });

  test('the router answers to ping; others cannot be reached', () => {
    const guest = new TestGuest(makeNetwork('*'));
    guest.ping(ROUTER, Buffer.from('payload'));
    const [reply] = guest.take();
    expect(reply![34]).toBe(0);
    expect(Buffer.from(reply!.subarray(42)).toString()).toBe('payload');
    guest.ping(ipv4(192, 0, 2, 1), Buffer.from('payload'));
    expect([...guest.take()[0]!.subarray(34, 36)]).toEqual([3, 13]);
  });
});

describe('names', () => {
  const question = (name: string, type = 1) => {
    const labels = name.split('.').flatMap((label) => [label.length, ...Buffer.from(label)]);
    return Uint8Array.of(0xab, 0xcd, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, ...labels, 0, 0, type, 0, 1);
  };
  async function ask(guest: TestGuest, name: string, type = 1) {
    guest.sendDatagram(5353, { address: NAME_SERVER, port: 53 }, question(name, type));
    await until('an answer', () => guest.frames.length > 0);
    const [{ payload } = { payload: Buffer.alloc(0) }] = guest.takeDatagrams();
    const answers = payload.readUInt16BE(6);
    const records = payload.subarray(payload.length - 16 * answers);
    const addresses = Array.from({ length: answers }, (_, i) => records.subarray(16 * i + 12, 16 * i + 16).join('.'));
    return { status: payload[3]! & 15, addresses };
  }

  test('those that are allowed are resolved by the host; others never get there', async () => {
    const guest = new TestGuest(makeNetwork('example.org:80', '*.example.com'));
    expect(await ask(guest, 'Example.ORG')).toEqual({ status: 0, addresses: ['192.0.2.7', '192.0.2.8'] });
    expect(await ask(guest, 'example.org', 28)).toEqual({ status: 0, addresses: [] });
    expect((await ask(guest, 'gone.example.com')).status).toBe(3);
    expect((await ask(guest, 'example.com')).status).toBe(5);
    expect((await ask(guest, 'notexample.org')).status).toBe(5);
    expect(looked).toEqual(['example.org', 'gone.example.com']);
  });

  test('a name that resolves to the host itself, or to link-local addresses, opens nothing there', async () => {
    const guest = new TestGuest(makeNetwork('inside.example.org'));
    expect((await ask(guest, 'inside.example.org')).addresses).toEqual(['192.0.2.9']);
  });

  test('damaged questions get no answer', () => {
    const guest = new TestGuest(makeNetwork('*'));
    const next = randomNumbers(3);
    for (let i = 0; i < 5000; i++) {
      const message = question('a.example.net', 28);
      for (let n = next(4); n >= 0; n--) message[next(message.length)] = next(256);
      guest.sendDatagram(5353, { address: NAME_SERVER, port: 53 }, message.subarray(0, next(message.length + 1)));
      guest.take();
    }
  });
});

describe('TCP', () => {
  const greeter = (text: string) => tcpServer((socket) => socket.end(text));

  test('refuses what is not allowed, at once', async () => {
    const port = await greeter('never read');
    const guest = new TestGuest(makeNetwork());
    for (const address of [ROUTER, NAME_SERVER, ipv4(127, 0, 0, 1), ipv4(192, 0, 2, 1), ipv4(169, 254, 169, 254)]) {
      const tcp = new TestTcp(guest, { address, port });
      tcp.open();
      tcp.serve();
      expect(tcp.reset).toBe(true);
    }
    // Ranges and `*` do not include the host.
    const wide = new TestGuest(makeNetwork('*', '0.0.0.0/0', '10.0.0.0/8'));
    for (const address of [ROUTER, NAME_SERVER, GUEST, ipv4(127, 0, 0, 1), ipv4(10, 0, 2, 77)]) {
      const tcp = new TestTcp(wide, { address, port });
      tcp.open();
      tcp.serve();
      expect(tcp.reset).toBe(true);
    }
  });

  test('a conversation, ended from both sides', async () => {
    let heard = '';
    const port = await tcpServer((socket) => {
      socket.on('data', (data) => {
        heard += data;
      });
      socket.on('end', () => socket.end(`you said: ${heard}`));
    });
    const guest = new TestGuest(makeNetwork(`127.0.0.1:${port}`));
    const tcp = new TestTcp(guest, { address: ROUTER, port });
    tcp.open();
    await until('an answer to SYN', () => {
      tcp.serve();
      return tcp.established;
    });
    tcp.segment(ACK, Buffer.from('hello, '));
    tcp.segment(ACK, Buffer.from('host'));
    tcp.segment(ACK | FIN);
    await until('the end', () => {
      tcp.serve();
      return tcp.ended;
    });
    expect(tcp.text).toBe('you said: hello, host');
    // Nothing is left of it: what comes now is refused.
    tcp.segment(ACK);
    tcp.serve();
    expect(tcp.reset).toBe(true);
  });

  test('a host that refuses refuses the guest', async () => {
    const port = await greeter('');
    servers.pop()!.close();
    const guest = new TestGuest(makeNetwork(`localhost:${port}`));
    const tcp = new TestTcp(guest, { address: ROUTER, port });
    tcp.open();
    await until('a refusal', () => {
      tcp.serve();
      return tcp.reset;
    });
  });

  const stream = Buffer.from(Array.from({ length: 60_000 }, (_, i) => `${i} `).join(''));
  /** What the guest gets of `stream`. */
  async function download(guest: TestGuest, port: number, scale?: number): Promise<Buffer> {
    const tcp = new TestTcp(guest, { address: ROUTER, port });
    tcp.open({ mss: 1000, ...(scale === undefined ? {} : { scale }) });
    await until('all of it', () => {
      tcp.serve();
      if (guest.isFull) {
        guest.isFull = false;
        guest.port.room();
      }
      return tcp.ended;
    });
    return Buffer.concat(tcp.received);
  }

  test('a long stream arrives whole: in small windows, with a full card, in segments that the card cuts', async () => {
    const port = await tcpServer((socket) => socket.end(stream));
    expect((await download(new TestGuest(makeNetwork(`127.0.0.1:${port}`)), port)).equals(stream)).toBe(true);
    const busy = new TestGuest(makeNetwork(`127.0.0.1:${port}`));
    let n = 0;
    busy.loses = () => {
      busy.isFull = ++n % 7 === 0;
      return false;
    };
    expect((await download(busy, port, 3)).equals(stream)).toBe(true);
    const cutting = new TestGuest(makeNetwork(`127.0.0.1:${port}`), true);
    const longest: number[] = [];
    cutting.loses = (frame) => {
      longest.push(frame.length);
      return false;
    };
    expect((await download(cutting, port, 7)).equals(stream)).toBe(true);
    expect(Math.max(...longest)).toBe(1000 + 54);
  });

  test('lost segments are sent again', async () => {
    const port = await tcpServer((socket) => socket.end(stream.subarray(0, 60_000)));
    const guest = new TestGuest(makeNetwork(`127.0.0.1:${port}`));
    let n = 0;
    guest.loses = () => ++n === 5 || n === 30 || n === 31;
    expect((await download(guest, port)).equals(stream.subarray(0, 60_000))).toBe(true);
  });

  test('a guest that stops reading stops the host; one that sends too much is cut', async () => {
    let sent = 0;
    const port = await tcpServer((socket) => {
      const more = () => {
        while (sent < 64 << 20 && socket.write(stream)) sent += stream.length;
      };
      socket.on('drain', more);
      socket.on('error', () => {});
      more();
    });
    const guest = new TestGuest(makeNetwork(`127.0.0.1:${port}`));
    const tcp = new TestTcp(guest, { address: ROUTER, port });
    tcp.window = 0;
    tcp.open();
    await until('established', () => {
      tcp.serve();
      return tcp.established;
    });
    await new Promise((resolve) => setTimeout(resolve, 300));
    // What the network keeps, and what the host's own buffers hold.
    expect(networks[0]!.buffered).toBeLessThan(2 << 20);
    expect(sent).toBeLessThan(32 << 20);
    expect(tcp.received).toEqual([]);
    tcp.window = 4000;
    tcp.segment(ACK);
    tcp.serve();
    // Full segments only, while others are under way.
    expect(tcp.text.length).toBe(2 * 1460);
  });

  test('a forwarded port reaches the guest', async () => {
    const network = makeNetwork();
    const guest = new TestGuest(network);
    const port = await network.forward({
      protocol: 'tcp',
      address: '127.0.0.1',
      port: 0,
      guestAddress: GUEST,
      guestPort: 80,
    });
    const socket = connect(port, '127.0.0.1');
    let heard = '';
    let closed = false;
    socket.on('data', (data) => {
      heard += data;
    });
    socket.on('close', () => {
      closed = true;
    });
    socket.write('from the host');
    await until('a SYN', () => guest.frames.length > 0);
    const [syn] = guest.takeSegments();
    expect([syn!.flags, syn!.to.port, syn!.from.address]).toEqual([2, 80, ROUTER]);
    const tcp = new TestTcp(guest, syn!.from, 80);
    tcp.expected = syn!.sequence + 1;
    tcp.segment(2 | ACK, undefined, { mss: 1460 });
    await until('data', () => {
      tcp.serve();
      return tcp.text === 'from the host';
    });
    tcp.segment(ACK, Buffer.from('from the guest'));
    tcp.segment(ACK | FIN);
    await until('the answer', () => heard === 'from the guest');
    socket.end();
    await until('closed', () => {
      tcp.serve();
      return closed && tcp.ended;
    });
  });
});

test('UDP: datagrams to and from what is allowed; others are told', async () => {
  const echo = createSocket('udp4');
  servers.push(echo);
  echo.on('message', (message, from) => echo.send(`echo ${message}`, from.port, from.address));
  await new Promise<void>((resolve) => echo.bind(0, '127.0.0.1', resolve));
  const { port } = echo.address();
  const guest = new TestGuest(makeNetwork(`127.0.0.1:${port}`));
  guest.sendDatagram(1234, { address: ROUTER, port }, Buffer.from('one'));
  await until('an echo', () => guest.frames.length > 0);
  expect(guest.takeDatagrams()).toEqual([{ port, payload: Buffer.from('echo one') }]);
  guest.sendDatagram(1234, { address: ROUTER, port: port + 1 }, Buffer.from('one'));
  expect([...guest.take()[0]!.subarray(34, 36)]).toEqual([3, 3]);
  guest.sendDatagram(1234, { address: parseIpv4('192.0.2.1')!, port: 53 }, Buffer.from('one'));
  expect([...guest.take()[0]!.subarray(34, 36)]).toEqual([3, 13]);
});
