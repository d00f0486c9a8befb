/** Linux's drivers of the devices that old systems expect: the floppy controller, Intel's 82540EM. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ringless } from '../support/command.js';
import { DONE_MARKER, type Flavour, hasFlavour } from '../support/initramfs.js';
import { NETWORK_UP, networkGuest } from '../support/network-guest.js';

const folder = mkdtempSync(join(tmpdir(), 'ringless-old-'));
afterAll(() => rmSync(folder, { recursive: true }));
const full = process.env.RINGLESS_FULL === '1';
/** Kernels take a minute to boot in. */
const hasTime = full || process.env.CI === 'true';
const flavours: readonly Flavour[] = full ? ['686', 'amd64'] : ['686'];

const md5 = (bytes: Uint8Array) => createHash('md5').update(bytes).digest('hex');
const contents = (length: number, seed: number) => Buffer.from(Array.from({ length }, (_, i) => (i * seed) >> 5));

describe.skipIf(!hasTime || !flavours.every(hasFlavour))('Linux', () => {
  test.each(flavours)('%s reads and writes floppy disks, and is on the network by an e1000', async (flavour) => {
    const first = contents(1474560, 37);
    const second = contents(737280, 41);
    const [a, b] = [join(folder, 'a'), join(folder, 'b')];
    writeFileSync(a, first);
    writeFileSync(b, second);
    const page = contents(300_000, 43);
    const server = createServer((_, response) => response.end(page));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const args = networkGuest(join(folder, `${flavour}.cpio`), {
      flavour,
      modules: ['floppy', 'e1000'],
      commands: [
        'md5sum < /dev/fd0',
        'dd if=/dev/fd1 bs=9k count=2 skip=1 2>/dev/null | md5sum',
        'dd if=/dev/zero of=/dev/fd0 bs=512 seek=36 count=40 2>/dev/null && sync && echo written',
        'dd if=/dev/zero of=/dev/fd1 bs=512 count=1 2>/dev/null && echo written || echo protected',
        'ping -c 3 10.0.2.2 | grep received',
        `wget -q -O - http://10.0.2.2:${port}/ | md5sum`,
      ],
      before: NETWORK_UP,
    });
    const net = `user,model=e1000,allow=127.0.0.1:${port}`;
    const { stdout, status } = await ringless([
      ...args,
      '--memory',
      '256',
      '--net',
      net,
      '--floppy',
      a,
      '--floppy',
      `${b},ro`,
    ]);
    server.close();
    const output = stdout.toString();
    expect(output).toContain('lease: 10.0.2.15 router 10.0.2.2 dns 10.0.2.3');
    expect(output).toContain(`${md5(first)}  -`);
    expect(output).toContain(`${md5(second.subarray(9216, 3 * 9216))}  -`);
    expect(output.match(/^written/gm)).toHaveLength(1);
    expect(output).toMatch(/^protected/m);
    expect(output).toContain('3 packets received');
    expect(output).toContain(`${md5(page)}  -`);
    expect(output).toContain(DONE_MARKER);
    expect(status).toBe(0);
    first.fill(0, 36 * 512, 76 * 512);
    expect(md5(readFileSync(a))).toBe(md5(first));
    expect(md5(readFileSync(b))).toBe(md5(second));
  });
});
