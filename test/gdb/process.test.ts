/** The real gdb with a process: threads, registers, memory, breakpoints, watchpoints, signals, programs, leaving. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ENGINES, projectRoot } from '../support/command.js';
import { gdbSession, hasGdb, part, partsOf } from './gdb.js';

const folder = mkdtempSync(join(tmpdir(), 'ringless-gdb-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The program, static so that it needs nothing of the host; null: no compiler for that width. */
function build(bits: number): string | null {
  const file = join(folder, `threads${bits}`);
  const source = `${projectRoot}test/gdb/programs/threads.c`;
  const options = [`-m${bits}`, '-static', '-no-pie', '-g', '-O1', '-fcf-protection=none', '-pthread'];
  return spawnSync('gcc', [...options, '-o', file, source], { stdio: 'ignore' }).status === 0 ? file : null;
}
const built = new Map<number, string | null>();
beforeAll(() => {
  if (hasGdb) for (const bits of [64, 32]) built.set(bits, build(bits));
});

const HIDE_SIGNAL = 'handle SIGUSR1 nostop noprint pass';

describe.skipIf(!hasGdb).each(ENGINES)('%s', (_, engine) => {
  describe.each([64, 32])('%i bits', (bits) => {
    const [pc, fourth] = bits === 64 ? ['$rip', '$rbx'] : ['$eip', '$ebx'];

    test('threads, breakpoints, watchpoints, steps, registers, calls; other processes run past it all', async (c) => {
      const program = built.get(bits);
      if (!program) return c.skip();
      const { gdb, guest, status } = await gdbSession(
        ['run', ...engine, '--paused', program],
        [
          HIDE_SIGNAL,
          part('start'),
          `p ${pc} == (long)&_start`,
          'break meet if n == 2',
          'continue',
          'p n',
          'info threads',
          'thread apply all -q -s p $_thread',
          part('watch'),
          'delete',
          'watch counter',
          'continue',
          'bt 2',
          'delete',
          'watch watched[2]',
          'continue',
          'delete',
          part('read'),
          'rwatch wide',
          'continue',
          'delete',
          part('step'),
          'tbreak twice',
          'continue',
          'up',
          'set var $back = $pc',
          'down',
          'stepi',
          'finish',
          'p $pc == $back',
          part('registers'),
          `set var $kept = ${fourth}`,
          `set var ${fourth} = 0x12345678`,
          `p/x ${fourth}`,
          `set var ${fourth} = $kept`,
          'set var $xmm3.v4_int32[2] = 77',
          'p $xmm3.v4_int32',
          'set var $ymm4.v8_int32[7] = 78',
          'p $ymm4.v8_int32',
          'set var $st2 = 1.5',
          'p $st2',
          'delete',
          'call twice(100)',
          'p hits',
          'p *(int *)16',
          'set var *(char *)&twice = *(char *)&twice',
          part('child'),
          'break called',
          'watch calls',
          'continue',
          'p by',
          'continue',
          part('program'),
          'delete',
          'catch exec',
          'continue',
          'info inferiors',
          'kill',
        ],
        [program],
      );
      const parts = partsOf(gdb);
      expect(parts.start).toMatch(/= 1\n[\s\S]*hit Breakpoint 1, meet \(n=(?:n@entry=)?2\)[\s\S]*= 2\n/);
      expect(parts.start?.match(/Thread \d+/g)?.length).toBeGreaterThanOrEqual(4);
      expect(
        [...parts.start!.matchAll(/^\$\d+ = (\d+)$/gm)]
          .map(([, n]) => n)
          .slice(-4)
          .sort(),
      ).toEqual([...'1234']);
      expect(parts.watch).toMatch(
        /Old value = \d+\nNew value = \d+\n0x\w+ in meet[\s\S]*#0 +0x\w+ in meet[\s\S]*#1 .* work/,
      );
      expect(parts.watch).toMatch(/Old value = 0\nNew value = 42\n/);
      expect(parts.read).toMatch(/read watchpoint \d+: wide\n\nValue = 2.5\n/);
      expect(parts.step).toMatch(/Value returned is \$\d+ = 42\n\$\d+ = 1$/);
      expect(parts.registers).toMatch(
        /^\$\d+ = 0x12345678\n\$\d+ = \{\d+, \d+, 77, \d+\}\n\$\d+ = \{.*, 78\}\n\$\d+ = 1.5\n\$\d+ = 200\n\$\d+ = 1$/m,
      );
      expect(gdb).toMatch(/Cannot access memory at address 0x10/);
      expect(parts.child).toMatch(
        /Breakpoint \d+, called \(by=(?:by@entry=)?100\)[\s\S]*= 100\n[\s\S]*Old value = 0\nNew value = 100\n/,
      );
      expect(parts.program).toMatch(/is executing new program: .*threads/);
      expect(guest).toBe("counter 9, hits 1, twice 42, wide 2.5\nchild 1000\nparent 100, child's status 3\n");
      expect(status).toBe(137);
    });
  });

  test('signals stop it and are delivered, thrown away or others; one that waits is interrupted and called in', async (c) => {
    const program = built.get(64);
    if (!program) return c.skip();
    const { gdb, guest, status } = await gdbSession(
      ['run', ...engine, '--paused', program],
      [
        part('stops'),
        'continue',
        'p hits',
        'break twice',
        'signal 0',
        part('thrown away'),
        'p hits',
        'delete',
        'break on_usr1',
        'signal SIGUSR1',
        part('given'),
        'bt 2',
        'delete',
        'break pause',
        'continue',
        'delete',
        'shell (sleep 2; kill -INT $PPID) &',
        'continue',
        part('waits'),
        'info threads',
        'call twice(4)',
        'signal SIGUSR1',
      ],
      [program],
    );
    const parts = partsOf(gdb);
    expect(parts.stops).toMatch(/received signal SIGUSR1[\s\S]*\$1 = 0/);
    expect(parts['thrown away']).toMatch(/^\$2 = 0$/m);
    expect(parts.given).toMatch(/#0 +on_usr1[\s\S]*#1 +<signal handler called>/);
    expect(gdb).toMatch(/received signal SIGINT/);
    expect(parts.waits).toMatch(/\* 1 +Thread \d+ \(exe\)[\s\S]*= 8\n[\s\S]*Program terminated with signal SIGUSR1/);
    expect(guest).toContain('second program\n');
    expect(status).toBe(138);
  });
});

describe.skipIf(!hasGdb)('leaving', () => {
  test('a program that is left goes on to its end', async (c) => {
    const program = built.get(64);
    if (!program) return c.skip();
    const commands = ['break meet', 'continue', 'watch counter', 'continue', 'detach'];
    const { guest } = await gdbSession(['run', '--paused', '--pids', '100', program], commands, [program]);
    expect(guest).toContain("parent 100, child's status 3\nsecond program\n");
  });

  test('without --paused it runs at once, and its end is seen', async () => {
    const hello = `${projectRoot}bench/guests/bin/x86_64/hello`;
    const { gdb, status } = await gdbSession(['run', '--paused', hello], ['continue'], [hello]);
    expect(gdb).toMatch(/exited normally|exited with code/);
    expect(status).toBe(0);
  });
});
