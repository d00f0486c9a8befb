import type * as fs from 'node:fs';
import type { TimeSetting } from './node.js';
import type { StatRecord } from './stat.js';

/** Fills `out` from the host's stat. */
export function copyStat(s: fs.BigIntStats, out: StatRecord): void {
  out.dev = Number(s.dev);
  out.ino = Number(s.ino & 0xffffffffn);
  out.inoHigh = Number(s.ino >> 32n);
  out.mode = Number(s.mode);
  out.nlink = Number(s.nlink);
  out.uid = Number(s.uid);
  out.gid = Number(s.gid);
  out.rdev = Number(s.rdev);
  out.size = Number(s.size);
  out.blksize = Number(s.blksize);
  out.blocks = Number(s.blocks);
  out.atime = Number(s.atimeNs / 1000000000n);
  out.atimeNs = Number(s.atimeNs % 1000000000n);
  out.mtime = Number(s.mtimeNs / 1000000000n);
  out.mtimeNs = Number(s.mtimeNs % 1000000000n);
  out.ctime = Number(s.ctimeNs / 1000000000n);
  out.ctimeNs = Number(s.ctimeNs % 1000000000n);
  out.btime = Number(s.birthtimeNs / 1000000000n);
  out.btimeNs = Number(s.birthtimeNs % 1000000000n);
}

/** Node takes seconds and cuts them to microseconds: half of one more keeps the right one. */
export function seconds(setting: TimeSetting, otherwiseMs: number): number {
  const us = setting === null ? Math.round(otherwiseMs * 1000) : setting.sec * 1e6 + Math.floor(setting.ns / 1000);
  return (us + 0.5) / 1e6;
}
