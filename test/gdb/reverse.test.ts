/** The real gdb in a run that is repeated: forwards and back. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { ENGINES, execute, projectRoot } from '../support/command.js';
import { gdbSession, hasGdb, part, partsOf } from './gdb.js';

const main = process.env.RINGLESS_MAIN ?? `${projectRoot}dist/cli/main.js`;
const demo = `${projectRoot}bench/kernels/bin/demo`;
const folder = mkdtempSync(join(tmpdir(), 'ringless-reverse-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe.skipIf(!hasGdb).each(ENGINES)('%s', (_, engine) => {
  test('a recorded run is gone through forwards and back, with the same values', async () => {
    const journal = join(folder, 'journal');
    const recorded = await execute([process.execPath, main, 'boot', ...engine, '--kernel', demo, '--record', journal]);
    const { gdb, guest, status } = await gdbSession(
      ['boot', ...engine, '--replay', journal, '--paused'],
      [
        part('forth'),
        'break interrupt',
        'continue',
        'continue',
        'p $pc',
        'p $esp',
        part('on'),
        'stepi',
        'stepi',
        'stepi',
        part('back'),
        'reverse-stepi',
        'reverse-stepi',
        'reverse-stepi',
        'p $pc',
        'p $esp',
        part('before'),
        'reverse-continue',
        part('first'),
        'reverse-continue',
        'p $pc',
        part('end'),
        'delete',
        'continue',
        part('watch'),
        'watch *(int *)&switches',
        'reverse-continue',
        'p *(int *)&switches',
        'stepi',
        'p *(int *)&switches',
        'delete',
        part('write'),
        'set var $ebx = 1',
        part('last'),
        'continue',
        'continue',
      ],
      [demo],
    );
    const parts = partsOf(gdb);
    const values = (text: string | undefined) => [...(text ?? '').matchAll(/^\$\d+ = (.*)$/gm)].map((m) => m[1]);
    expect(values(parts.back)).toEqual(values(parts.forth));
    expect(values(parts.forth)).toHaveLength(2);
    expect(parts.before).toMatch(/Breakpoint 1, .* in interrupt/);
    expect(parts.first).toMatch(/No more reverse-execution history[\s\S]*0x10000c <start>/);
    expect(parts.end).toMatch(/No more reverse-execution history/);
    const [before, after] = values(parts.watch?.replaceAll(/Old value[^\n]*|New value[^\n]*/g, ''));
    expect(Number(after) - Number(before)).toBe(1);
    expect(gdb).toMatch(/Could not write register/);
    expect([status, guest]).toEqual([recorded.status, expect.stringMatching(/done\r\n$/)]);
    expect(guest).toBe(recorded.stdout.toString('latin1'));
  });
});
