#!/usr/bin/env node
/**
 * Runs a command as on a host that executes no 32-bit programs: `node test/support/without-32-bit.mjs npm test`. For it
 * and its descendants execve of an i386 program fails with ENOEXEC (`without-32-bit.c` says how). Needs gcc and Linux
 * 5.5.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [, , ...command] = process.argv;
const folder = mkdtempSync(join(tmpdir(), 'ringless-without-32-bit-'));
try {
  const program = join(folder, 'without-32-bit');
  const source = fileURLToPath(new URL('without-32-bit.c', import.meta.url));
  const made = spawnSync('gcc', ['-O1', '-o', program, source], { stdio: ['ignore', 'inherit', 'inherit'] });
  if (made.status !== 0) {
    console.error(`without-32-bit: ${made.error?.message ?? 'gcc could not compile it'}`);
    process.exitCode = 125;
  } else {
    // A terminal's signals reach the command itself, whose end is awaited.
    for (const signal of ['SIGINT', 'SIGQUIT']) process.on(signal, () => {});
    const { status, signal } = spawnSync(program, command, { stdio: 'inherit' });
    process.exitCode = status ?? 128 + constants.signals[signal];
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
