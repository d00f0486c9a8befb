/**
 * A Linux guest at a shell, saved and gone on from: what it had in memory is there, its devices answer, on both
 * engines.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { CHILD_MS, projectRoot } from '../support/command.js';
import { hasFlavour, kernelFile, MARKER, makeInitramfs } from '../support/initramfs.js';

const main = process.env.RINGLESS_MAIN ?? `${projectRoot}dist/cli/main.js`;
const folder = mkdtempSync(join(tmpdir(), 'ringless-snapshot-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command; `say` is told all that it has printed so far, again and again. */
function run(args: string[], say: (text: string, child: ReturnType<typeof spawn>) => void) {
  return new Promise<{ text: string; status: number | null }>((resolve) => {
    const child = spawn(process.execPath, [main, 'boot', ...args], { stdio: 'pipe' });
    const limit = setTimeout(() => child.kill('SIGKILL'), CHILD_MS);
    let text = '';
    const look = setInterval(() => say(text, child), 50);
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (data: Buffer) => {
        text += data.toString('latin1');
      });
    child.on('close', (status) => {
      clearTimeout(limit);
      clearInterval(look);
      resolve({ text, status });
    });
  });
}

describe.skipIf(!hasFlavour('cloud-amd64')).each([
  ['interp', 'jit'],
  ['jit', 'interp'],
  ['jit', 'jit'],
])('saved with %s, restored with %s', (before, after) => {
  test('a shell goes on, as often as it is restored', async () => {
    const initrd = join(folder, 'initrd');
    const snapshot = join(folder, `${before}-${after}`);
    // The shell's variable, and a file in the guest's memory.
    const commands = ['seq 1 100000 > /big; n=40; while read line; do eval "$line"; done'];
    writeFileSync(initrd, makeInitramfs({ flavour: 'cloud-amd64', commands }));
    const args = ['--kernel', kernelFile('cloud-amd64'), '--initrd', initrd, '--append', 'console=ttyS0 quiet'];
    let asked = false;
    let signalled = false;
    let ended = false;
    const first = await run(['--engine', before, ...args, '--save-snapshot', snapshot], (text, child) => {
      if (text.includes(MARKER) && !asked) {
        asked = true;
        child.stdin!.write('echo ready $((n + 1)) $(md5sum < /big)\n');
      }
      if (!text.includes('ready 41')) return;
      if (!signalled) child.kill('SIGUSR1');
      signalled = true;
      if (!existsSync(snapshot) || ended) return;
      // It goes on: a variable is changed that the snapshot has as it was.
      ended = true;
      child.stdin!.write('n=0; poweroff -f\n');
    });
    expect(first).toMatchObject({ status: 0, text: expect.stringMatching(/ready 41 ([0-9a-f]{32})/) });
    const sum = /ready 41 ([0-9a-f]{32})/.exec(first.text)![1];
    for (const n of [1, 2]) {
      let sent = false;
      const { text, status } = await run(['--engine', after, '--restore', snapshot], (_, child) => {
        if (sent) return;
        sent = true;
        child.stdin!.write(`echo again $((n + ${n})) $(md5sum < /big); sleep 1; poweroff -f\n`);
      });
      expect([status, text]).toEqual([0, expect.stringContaining(`again ${40 + n} ${sum}`)]);
    }
  });
});
