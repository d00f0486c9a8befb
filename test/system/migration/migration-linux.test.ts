/**
 * A Linux guest that writes to its disk and its memory moves through several processes, by the command and QMP: what it
 * computes is what it would have been.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { CHILD_MS, projectRoot } from '../../support/command.js';
import { hasFlavour, kernelFile, MARKER, makeInitramfs } from '../../support/initramfs.js';
import { QmpClient } from '../../support/qmp-client.js';

const main = process.env.RINGLESS_MAIN ?? `${projectRoot}dist/cli/main.js`;
const folder = mkdtempSync(join(tmpdir(), 'ringless-moves-'));
afterAll(() => rmSync(folder, { recursive: true }));
/** With RINGLESS_FULL as often as is asked of a release. */
const MOVES = process.env.RINGLESS_FULL === '1' ? 20 : 3;

interface Running {
  readonly text: () => string;
  readonly type: (line: string) => void;
  readonly qmp: QmpClient;
  readonly ended: Promise<number | null>;
}
const children: ReturnType<typeof spawn>[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
});

async function start(name: string, args: string[]): Promise<Running> {
  const control = join(folder, name);
  const child = spawn(process.execPath, [main, 'boot', ...args, '--control', `unix:${control}`], { stdio: 'pipe' });
  children.push(child);
  const limit = setTimeout(() => child.kill('SIGKILL'), CHILD_MS);
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => {
      text += data.toString('latin1');
    });
  const ended = new Promise<number | null>((resolve) =>
    child.on('close', (status) => {
      clearTimeout(limit);
      resolve(status);
    }),
  );
  return {
    text: () => text,
    type: (line) => child.stdin.write(`${line}\n`),
    qmp: await QmpClient.connect(control),
    ended,
  };
}
async function until(machine: Running, what: string): Promise<void> {
  let over = false;
  void machine.ended.then(() => {
    over = true;
  });
  while (!machine.text().includes(what)) {
    if (over) throw new Error(`ended without ${what}: ${machine.text()}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

describe.skipIf(!hasFlavour('cloud-amd64'))('a Linux guest', () => {
  test(`that writes all the time moves ${MOVES} times`, async () => {
    const initrd = join(folder, 'initrd');
    const commands = [
      'ls /dev/vda >/dev/null && echo disk',
      // Writes of a file in memory, and of the disk behind the cache: sums of both are told again and again.
      `(n=0; while [ $n -lt ${MOVES * 40} ]; do n=$((n+1)); seq $n $((n + 20000)) > /mem; dd if=/mem of=/dev/vda bs=64k seek=$n conv=fsync 2>/dev/null; done; md5sum /mem; dd if=/dev/vda bs=1M 2>/dev/null | md5sum; echo all done) &`,
      'while read line; do eval "$line"; done',
    ];
    writeFileSync(initrd, makeInitramfs({ flavour: 'cloud-amd64', modules: ['virtio_pci', 'virtio_blk'], commands }));
    const disk = join(folder, 'disk');
    writeFileSync(disk, new Uint8Array((MOVES * 40 + 8) * 65536));
    const machine = ['--disk', `${disk},snapshot`];
    const boots = ['--kernel', kernelFile('cloud-amd64'), '--initrd', initrd, '--append', 'console=ttyS0 quiet'];

    const alone = await start('alone', [...machine, ...boots]);
    await until(alone, 'all done');
    const sums = alone.text().match(/[0-9a-f]{32}/g);
    expect(sums).toHaveLength(2);
    await alone.qmp.ask('quit');
    await alone.ended;

    let now = await start('q0', [...machine, ...boots]);
    await until(now, MARKER);
    let text = '';
    const downtimes: unknown[] = [];
    for (let n = 1; n <= MOVES; n++) {
      const next = await start(`q${n}`, [...machine, '--incoming', `unix:${join(folder, `m${n}`)}`]);
      await now.qmp.ask('migrate', { uri: `unix:${join(folder, `m${n}`)}` });
      const { status, downtime, 'error-desc': why } = await now.qmp.moved();
      expect([n, status, why]).toEqual([n, 'completed', undefined]);
      downtimes.push(downtime);
      expect(await now.qmp.ask('query-status')).toEqual({ running: false, status: 'postmigrate' });
      await now.qmp.ask('quit');
      expect(await now.ended).toBe(0);
      text += now.text();
      now = next;
    }
    console.log(`stopped for ${downtimes.join(', ')} ms`);
    now.type('echo still $((6 * 7))');
    await until(now, 'still 42');
    if (!`${text}${now.text()}`.includes('all done')) await until(now, 'all done');
    text += now.text();
    expect(text.match(/[0-9a-f]{32}/g)).toEqual(sums);
    await now.qmp.ask('quit');
    await now.ended;
  });
});
