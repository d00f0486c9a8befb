import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { I386_CALLS } from '../../src/linux/abi/table-i386.js';
import { X86_64_CALLS } from '../../src/linux/abi/table-x86-64.js';
import { ERESTARTSYS } from '../../src/linux/errno.js';
import { SCRATCH, SCRATCH_PAGES, TestKernel } from './support.js';

let base: string;
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'ringless-hostile-'));
  mkdirSync(join(base, 'granted'));
  writeFileSync(join(base, 'canary'), 'alive');
});
afterAll(() => rmSync(base, { recursive: true }));

/** A small generator, so that a failure can be seen again. */
function randomFrom(seed: number): (below: number) => number {
  let x = seed;
  return (below) => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return (x >>> 0) % below;
  };
}

const PATHS = [
  '/mnt/a',
  '/mnt/../canary',
  '../canary',
  '/tmp/x',
  '/tmp',
  '/',
  '',
  '/proc/self/fd/3',
  '/dev/zero',
  'a/../../canary',
  '/mnt/link',
];
/** These end the process, replace it or make another. */
const LEFT_OUT = new Set(['exit', 'exit_group', 'execve', 'execveat', 'fork', 'vfork', 'clone', 'clone3']);

it.each([64, 32] as const)('survives 5,000 random system calls (%i bits)', (bits) => {
  const make = () => {
    const made = new TestKernel(bits, [{ host: join(base, 'granted'), guest: '/mnt', writable: true }]);
    // Nobody would ever end a wait: each is interrupted.
    made.kernel.calls.blockForCertain = made.kernel.calls.block = () => -ERESTARTSYS;
    return made;
  };
  let k = make();
  const random = randomFrom(bits * 7919 + 1);
  const rows = (bits === 64 ? X86_64_CALLS : I386_CALLS).filter(
    ([, name, call]) => call !== undefined && !LEFT_OUT.has(name),
  );
  const value = (): number => {
    switch (random(9)) {
      case 0:
        return random(8);
      case 1:
        return SCRATCH + random(SCRATCH_PAGES * 4096);
      case 2:
        return SCRATCH + SCRATCH_PAGES * 4096 - random(16);
      case 3:
        return -random(4096);
      case 4:
        return -(2 ** 63);
      case 5:
        return 2 ** 47 - random(64);
      case 6:
        return random(2 ** 32);
      case 7: {
        const at = SCRATCH + random(16) * 256;
        if (k.space.permissions(at) === 3) k.space.writeBytes(at, Buffer.from(`${PATHS[random(PATHS.length)]}\0`));
        return at;
      }
      default:
        return 0x1000 * random(512);
    }
  };
  for (let i = 0; i < 5000; i++) {
    const [number] = rows[random(rows.length)]!;
    const result = k.callNumber(number, [value(), value(), value(), value(), value(), value()]);
    expect(Number.isInteger(result)).toBe(true);
    k.kernel.beforeResume();
    if (k.kernel.finished || k.space.permissions(SCRATCH) !== 3) k = make();
  }
  expect(readFileSync(join(base, 'canary'), 'utf8')).toBe('alive');
  expect(readdirSync(base).sort()).toEqual(['canary', 'granted']);
});
