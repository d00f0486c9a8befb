import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { SCRATCH, TestKernel } from './support.js';

const EBADF = -9;
const EINVAL = -22;
const ESPIPE = -29;
const O_RDWR = 2;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ringless-sync-'));
  writeFileSync(join(folder, 'file'), 'abc');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** As Linux 6.1 answers, natively. */
it('sync_file_range looks at descriptor, flags, range and kind of file, in this order', () => {
  const k = new TestKernel(64, [{ host: folder, guest: '/data', writable: true }]);
  const file = k.call('open', '/data/file', O_RDWR, 0);
  const directory = k.call('open', '/data', 0, 0);
  const nothing = k.call('open', '/dev/null', O_RDWR, 0);
  expect(k.call('pipe', SCRATCH)).toBe(0);
  const pipe = k.space.readU32(SCRATCH);
  const sync = (fd: number, at: number, length: number, flags: number) =>
    k.call('sync_file_range', fd, at, length, flags);
  expect([sync(file, 0, 0, 7), sync(file, 0, 0, 0), sync(directory, 0, 0, 2)]).toEqual([0, 0, 0]);
  expect(sync(77, 0, 0, 8)).toBe(EBADF);
  expect([sync(file, 0, 0, 8), sync(file, -1, 1, 2), sync(file, 0, -1, 2), sync(pipe, 0, 0, 8)]).toEqual(
    new Array(4).fill(EINVAL),
  );
  expect([sync(pipe, 0, 0, 2), sync(nothing, 0, 0, 2)]).toEqual([ESPIPE, ESPIPE]);
});

it('takes offset and length in pairs of registers from a 32-bit program', () => {
  const k = new TestKernel(32, [{ host: folder, guest: '/data', writable: true }]);
  const file = k.call('open', '/data/file', O_RDWR, 0);
  expect(k.call('sync_file_range', file, 0xfffff000, 1, 4096, 0, 2)).toBe(0);
  expect(k.call('sync_file_range', file, 0, 0x80000000, 4096, 0, 2)).toBe(EINVAL);
});
