/**
 * A Linux guest whose run is recorded: it has an address by DHCP, fetches a file from the host, and gets typed lines at
 * its own times. Repeated without the host's network and keyboard, by either engine, it does the same to the last
 * instruction: the command compares RAM, processor and devices at the end.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { CHILD_MS, execute, projectRoot } from '../../support/command.js';
import { hasFlavour, MARKER } from '../../support/initramfs.js';
import { NETWORK_UP, networkGuest } from '../../support/network-guest.js';

const main = process.env.RINGLESS_MAIN ?? `${projectRoot}dist/cli/main.js`;
const folder = mkdtempSync(join(tmpdir(), 'ringless-journal-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command, and types `lines`: each when the guest has printed its question. */
function typed(args: string[], lines: readonly (readonly [question: string, line: string])[]) {
  return new Promise<{ text: string; status: number | null }>((resolve) => {
    const child = spawn(process.execPath, [main, ...args], { stdio: 'pipe' });
    const limit = setTimeout(() => child.kill('SIGKILL'), CHILD_MS);
    const left = [...lines];
    let text = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data: Buffer) => {
        text += data.toString('latin1');
        if (left.length > 0 && text.includes(left[0]![0])) child.stdin.write(`${left.shift()![1]}\n`);
      });
    child.on('close', (status) => {
      clearTimeout(limit);
      resolve({ text, status });
    });
  });
}

async function replay(journal: string, ...args: string[]) {
  const { status, stdout, stderr } = await execute([process.execPath, main, 'boot', '--replay', journal, ...args]);
  return { status, text: stdout.toString('latin1') + stderr.toString('latin1') };
}

describe.skipIf(!hasFlavour('cloud-amd64'))('a recorded run', () => {
  test('with network and typed input is repeated to the last instruction, by each engine', async () => {
    const server = createServer((_, response) => response.end('x'.repeat(300_000)));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const journal = join(folder, 'network');
    const args = networkGuest(join(folder, 'initrd'), {
      flavour: 'cloud-amd64',
      modules: ['virtio_pci', 'virtio_net'],
      before: [],
      commands: [
        ...NETWORK_UP,
        `wget -q -O - http://10.0.2.2:${port}/ | wc -c`,
        'echo "name?"; read name; date +%N; head -c 12 /dev/hwrng | md5sum; head -c 12 /dev/urandom | md5sum',
        'echo "more, $name?"; read more; echo "that was $more at $(date)"; cat /proc/interrupts | md5sum',
      ],
    });
    const net = ['--net', `user,allow=127.0.0.1:${port}`];
    const first = await typed(
      [...args, ...net, '--record', journal],
      [
        ['name?', 'Ada'],
        ['more, Ada?', 'nothing'],
      ],
    );
    server.close();
    expect(first.text).toContain(MARKER);
    expect(first.text).toMatch(/lease: 10\.0\.2\.15 [^\n]*\n300000\r?\n/);
    expect(first.text).toContain('that was nothing at');
    expect(first.status).toBe(0);
    expect(await replay(journal)).toEqual(first);
    expect(await replay(journal, '--engine', 'interp')).toEqual(first);
    expect(await replay(journal, '--tiers', '0,1', '--tier1-threshold', '1')).toEqual(first);
  });

  test('that ends in a panic panics again; other machines are refused in a line', async () => {
    const journal = join(folder, 'panic');
    const initrd = join(folder, 'panics');
    const args = networkGuest(initrd, {
      flavour: 'cloud-amd64',
      modules: [],
      before: [],
      commands: ['sleep 1; echo c > /proc/sysrq-trigger'],
    });
    const appended = args.map((arg) => (arg.startsWith('console=') ? `${arg} panic=-1` : arg));
    const first = await typed([...appended, '--no-reboot', '--record', journal], []);
    expect(first.text).toMatch(/sysrq triggered crash/);
    expect(await replay(journal)).toEqual(first);
    const other = await replay(journal, '--memory', '192');
    expect(other).toEqual({ status: 126, text: expect.stringMatching(/^[^\n]*--memory [^\n]*192, not 128\n$/) });
    writeFileSync(initrd, 'another one');
    expect(await replay(journal)).toEqual({ status: 126, text: expect.stringMatching(/^[^\n]*--initrd [^\n]*\n$/) });
  });
});
