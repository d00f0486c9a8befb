import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SCRATCH, TestKernel } from './support.js';

const ENOENT = -2;
const EROFS = -30;
const AT_FDCWD = -100;

let base: string;
beforeEach(() => {
  base = mkdtempSync(join(tmpdir(), 'ringless-vfs-'));
  writeFileSync(join(base, 'canary'), 'secret');
  mkdirSync(join(base, 'granted/sub'), { recursive: true });
  writeFileSync(join(base, 'granted/file'), 'content');
  symlinkSync('../canary', join(base, 'granted/up'));
  symlinkSync(join(base, 'canary'), join(base, 'granted/absolute'));
  symlinkSync('../..', join(base, 'granted/sub/out'));
  symlinkSync('loop', join(base, 'granted/loop'));
  symlinkSync('/data/file', join(base, 'granted/inside'));
});
afterEach(() => rmSync(base, { recursive: true }));

function kernel(writable: boolean): TestKernel {
  return new TestKernel(64, [{ host: join(base, 'granted'), guest: '/data', writable }]);
}

describe('a mount', () => {
  it('shows what it holds, and links as the guest sees them', () => {
    const k = kernel(false);
    const fd = k.call('open', '/data/inside', 0, 0);
    expect(fd).toBe(0);
    expect(k.call('read', fd, SCRATCH, 100)).toBe(7);
    expect(k.text(SCRATCH, 7)).toBe('content');
  });

  it.each([
    '/data/up',
    '/data/absolute',
    '/data/../canary',
    '/data/sub/out/canary',
    '/data/sub/../../../../canary',
    '/data/sub/out/../canary',
  ])('does not let %s out', (path) => {
    const k = kernel(true);
    expect(k.call('open', path, 0, 0)).toBe(ENOENT);
    expect(k.call('stat', path, SCRATCH)).toBe(ENOENT);
    expect(k.call('open', path, 0o1101, 0o600)).toBeLessThan(0);
    expect(k.call('truncate', path, 0)).toBeLessThan(0);
    expect(readFileSync(join(base, 'canary'), 'utf8')).toBe('secret');
  });

  it('stops at loops and long names', () => {
    const k = kernel(false);
    expect(k.call('open', '/data/loop', 0, 0)).toBe(-40);
    expect(k.call('open', `/data/${'x'.repeat(300)}`, 0, 0)).toBe(-36);
    expect(k.call('open', '/'.repeat(5000), 0, 0)).toBe(-36);
  });

  it('does not follow a link put there while the guest runs', () => {
    const k = kernel(true);
    expect(k.call('symlink', '../canary', '/data/made')).toBe(0);
    expect(k.call('open', '/data/made', 2, 0)).toBe(ENOENT);
    expect(k.call('openat', AT_FDCWD, '/data/made', 0o102, 0o600)).toBeLessThan(0);
    expect(readFileSync(join(base, 'canary'), 'utf8')).toBe('secret');
  });

  it('is read-only unless it was granted for writing', () => {
    const k = kernel(false);
    expect(k.call('open', '/data/file', 1, 0)).toBe(EROFS);
    expect(k.call('open', '/data/new', 0o101, 0o600)).toBe(EROFS);
    expect(k.call('open', '/data/file', 0o1000, 0)).toBe(EROFS);
    for (const [name, ...args] of [
      ['mkdir', '/data/d', 0o700],
      ['unlink', '/data/file'],
      ['rename', '/data/file', '/data/g'],
      ['chmod', '/data/file', 0],
      ['truncate', '/data/file', 0],
      ['link', '/data/file', '/data/h'],
      ['symlink', 'x', '/data/s'],
      ['rmdir', '/data/sub'],
      ['utime', '/data/file', 0],
      ['access', '/data/file', 2],
    ] as const)
      expect([name, k.call(name, ...args)]).toEqual([name, EROFS]);
    expect(readFileSync(join(base, 'granted/file'), 'utf8')).toBe('content');
  });

  it('gives no way to the host through /proc/self/fd', () => {
    const k = kernel(false);
    const dir = k.call('open', '/data/sub', 0o200000, 0);
    expect(k.call('open', `/proc/self/fd/${dir}/../../canary`, 0, 0)).toBe(ENOENT);
    const file = k.call('open', '/data/file', 0, 0);
    expect(k.call('open', `/proc/self/fd/${file}`, 2, 0)).toBe(EROFS);
    expect(k.call('openat', dir, '../../canary', 0, 0)).toBe(ENOENT);
    expect(k.call('readlink', `/proc/self/fd/${file}`, SCRATCH, 100)).toBe('/data/file'.length);
    expect(k.text(SCRATCH, 10)).toBe('/data/file');
  });

  it('has nothing outside but what every guest has', () => {
    const k = kernel(false);
    expect(k.call('open', '/etc/passwd', 0, 0)).toBe(ENOENT);
    expect(k.call('mkdir', '/x', 0o700)).toBe(EROFS);
    expect(k.call('mkdir', '/tmp/x', 0o700)).toBe(0);
    expect(k.call('open', '/proc/1/environ', 0, 0)).toBe(ENOENT);
  });
});

describe('the cache of paths', () => {
  it('forgets when names change', () => {
    const k = kernel(false);
    expect(k.call('stat', '/tmp/a', SCRATCH)).toBe(ENOENT);
    const fd = k.call('open', '/tmp/a', 0o101, 0o600);
    expect(k.call('write', fd, SCRATCH, 5)).toBe(5);
    expect(k.call('stat', '/tmp/a', SCRATCH)).toBe(0);
    expect(k.call('stat', '/tmp/a', SCRATCH)).toBe(0);
    expect(k.space.readU32(SCRATCH + 48)).toBe(5);
    expect(k.call('rename', '/tmp/a', '/tmp/b')).toBe(0);
    expect(k.call('stat', '/tmp/a', SCRATCH)).toBe(ENOENT);
    expect(k.call('stat', '/tmp/b', SCRATCH)).toBe(0);
    expect(k.call('unlink', '/tmp/b')).toBe(0);
    expect(k.call('stat', '/tmp/b', SCRATCH)).toBe(ENOENT);
  });

  it('keeps links and what they lead to apart', () => {
    const k = kernel(false);
    k.call('close', k.call('open', '/tmp/t', 0o101, 0o600));
    k.call('symlink', 't', '/tmp/l');
    for (let i = 0; i < 2; i++) {
      expect(k.call('lstat', '/tmp/l', SCRATCH)).toBe(0);
      expect(k.space.readU32(SCRATCH + 24) >>> 12).toBe(0o12);
      expect(k.call('stat', '/tmp/l', SCRATCH)).toBe(0);
      expect(k.space.readU32(SCRATCH + 24) >>> 12).toBe(0o10);
    }
  });
});
