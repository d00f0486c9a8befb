/** Linux guests on the user network and on streams: what they reach, what they do not, and who reaches them. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer as createHttp } from 'node:http';
import { type AddressInfo, connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { execute, ringless } from '../support/command.js';
import { DONE_MARKER, hasFlavour } from '../support/initramfs.js';
import { networkGuest } from '../support/network-guest.js';
import { hasQemu } from '../support/qemu-screen.js';

const folder = mkdtempSync(join(tmpdir(), 'ringless-network-'));
afterAll(() => rmSync(folder, { recursive: true }));
/**
 * Kernels take a minute to boot in: by default they do where a build machine has the time, and when everything is asked
 * for.
 */
const hasTime = process.env.RINGLESS_FULL === '1' || process.env.CI === 'true';
const VIRTIO = ['virtio_pci', 'virtio_net'];

const file = Buffer.from(Array.from({ length: 1 << 20 }, (_, i) => `${i}\n`).join(''));
const md5 = createHash('md5').update(file).digest('hex');

/** A server of the host: gives `file`, tells what it was sent. */
async function hostServer() {
  const server = createHttp((request, response) => {
    const hash = createHash('md5');
    request.on('data', (data: Buffer) => hash.update(data));
    request.on('end', () => response.end(request.method === 'POST' ? hash.digest('hex') : file));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: (server.address() as AddressInfo).port, close: () => server.close() };
}

/** Something that listens on the host and must not be reached: how often it was. */
async function trap() {
  let count = 0;
  const server = createServer((socket) => {
    count++;
    socket.destroy();
  });
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
  return { port: (server.address() as AddressInfo).port, count: () => count, close: () => server.close() };
}

/** Asks a forwarded port until the guest answers. */
function askGuest(port: number): { readonly answer: Promise<string>; stop(): void } {
  let timer: NodeJS.Timeout;
  const answer = new Promise<string>((resolve) => {
    timer = setInterval(() => {
      const socket = connect(port, '127.0.0.1');
      let heard = '';
      socket.on('data', (data) => {
        heard += data;
      });
      socket.on('error', () => {});
      socket.on('close', () => heard !== '' && resolve(heard));
    }, 500);
  });
  return { answer, stop: () => clearInterval(timer) };
}
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe.skipIf(!hasTime || !hasFlavour('cloud-amd64'))('a guest on the user network', () => {
  test('has an address, reaches what is allowed and nothing else, is reached by a forwarded port', async () => {
    const [server, forbidden, forwarded] = [await hostServer(), await trap(), await freePort()];
    const url = `http://10.0.2.2:${server.port}/`;
    const targets = ['10.0.2.2', '10.0.2.3', '127.0.0.1', '169.254.169.254', '10.0.2.15'];
    const args = networkGuest(join(folder, 'user.cpio'), {
      flavour: 'cloud-amd64',
      modules: VIRTIO,
      commands: [
        'ping -c 3 10.0.2.2 | grep received',
        `wget -q -O /tmp/file ${url} && md5sum < /tmp/file`,
        `wget -q -O - --post-file=/tmp/file ${url}; echo`,
        ...targets.map((address) => `nc -w 2 ${address} ${forbidden.port} < /dev/null; echo "${address}: $?"`),
        `nc -w 2 10.0.2.2 22 < /dev/null; echo "port 22: $?"`,
        'nslookup example.org 2>&1 | grep -c REFUSED',
        'nc -l -p 80 -e echo "the guest answers"',
      ],
    });
    const asked = askGuest(forwarded);
    const net = `user,allow=127.0.0.1:${server.port},hostfwd=tcp::${forwarded}-:80`;
    const { stdout, stderr } = await ringless([...args, '--net', net]);
    asked.stop();
    server.close();
    forbidden.close();
    const text = stdout.toString().replaceAll('\r', '');
    expect(text).toContain('lease: 10.0.2.15 router 10.0.2.2 dns 10.0.2.3');
    expect(text).toContain('3 packets received');
    expect(text).toContain(`${md5}  -\n${md5}\n`);
    for (const address of targets) expect(text).toContain(`${address}: 1\n`);
    expect(text).toContain('port 22: 1\n');
    expect(text).toContain(DONE_MARKER);
    expect(await asked.answer).toBe('the guest answers\n');
    expect(forbidden.count()).toBe(0);
    expect(stderr.toString()).toBe('');
  });

  test('two machines on a stream exchange a file', async () => {
    const port = await freePort();
    const guest = (name: string, last: number, ...commands: string[]) =>
      networkGuest(join(folder, `${name}.cpio`), {
        flavour: 'cloud-amd64',
        modules: VIRTIO,
        before: ['ip link set eth0 up', `ip addr add 192.168.7.${last}/24 dev eth0`],
        commands,
      });
    const make = 'seq 1 2000000 > /tmp/f; md5sum < /tmp/f';
    const [give, take] = await Promise.all([
      ringless([
        ...guest('give', 1, make, 'nc -l -p 99 < /tmp/f; nc -l -p 98 > /tmp/g; md5sum < /tmp/g'),
        ...['--net', `stream,server=on,addr.type=inet,addr.port=${port}`],
      ]),
      (async () => {
        await new Promise((resolve) => setTimeout(resolve, 2000));
        const ask =
          'while ! nc -w 60 192.168.7.1 99 > /tmp/f || [ ! -s /tmp/f ]; do sleep 1; done; md5sum < /tmp/f; ' +
          'while ! nc 192.168.7.1 98 < /tmp/f; do sleep 1; done';
        const mac = 'mac=52:54:00:00:00:02';
        return ringless([...guest('take', 2, ask), ...['--net', `stream,addr.type=inet,addr.port=${port},${mac}`]]);
      })(),
    ]);
    const sums = (text: Buffer) => text.toString().match(/[0-9a-f]{32}(?= {2}-)/g);
    expect(sums(give.stdout)).toHaveLength(2);
    expect(new Set([...sums(give.stdout)!, ...sums(take.stdout)!]).size).toBe(1);
  });

  test.skipIf(!hasQemu)("one of ours and one of QEMU's exchange a file in datagrams", async () => {
    const [here, there] = [await freePort(), await freePort()];
    const guest = (name: string, last: number, ...commands: string[]) =>
      networkGuest(join(folder, `${name}.cpio`), {
        flavour: 'cloud-amd64',
        modules: VIRTIO,
        before: ['ip link set eth0 up', `ip addr add 192.168.8.${last}/24 dev eth0`],
        commands,
      });
    const ends = (own: number, other: number) =>
      `local.type=inet,local.host=127.0.0.1,local.port=${own},remote.type=inet,remote.host=127.0.0.1,remote.port=${other}`;
    const ours = ringless([
      ...guest('ours', 1, 'seq 1 200000 > /tmp/f; md5sum < /tmp/f', 'nc -l -p 99 < /tmp/f; nc -l -p 98 | md5sum'),
      ...['--net', `dgram,${ends(here, there)}`],
    ]);
    const ask =
      'while ! nc -w 60 192.168.8.1 99 > /tmp/f || [ ! -s /tmp/f ]; do sleep 1; done; md5sum < /tmp/f; ' +
      'while ! nc 192.168.8.1 98 < /tmp/f; do sleep 1; done';
    const [, ...boots] = guest('theirs', 2, ask);
    const theirs = execute([
      ...['qemu-system-x86_64', '-machine', 'accel=tcg', '-m', '256', '-nographic', '-no-reboot'],
      ...boots.map((argument) => argument.replace(/^--/, '-')),
      ...['-netdev', `dgram,id=n,${ends(there, here)}`],
      ...['-device', 'virtio-net-pci,netdev=n,mac=52:54:00:00:00:02'],
    ]);
    const sums = (text: Buffer) => text.toString().match(/[0-9a-f]{32}(?= {2}-)/g) ?? [];
    const all = (await Promise.all([ours, theirs])).flatMap(({ stdout }) => sums(stdout));
    expect([all.length, new Set(all).size]).toEqual([3, 1]);
  });
});
