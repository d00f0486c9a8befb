/** /proc and /sys as libraries and runtimes read them. */
import { describe, expect, it } from 'vitest';
import { SCRATCH, TestKernel } from './support.js';

const BUFFER = SCRATCH + 0x10000;
const O_WRONLY = 1;
const AT_FDCWD = -100;

function read(t: TestKernel, path: string): string {
  const fd = t.call('openat', AT_FDCWD, path, 0, 0);
  if (fd < 0) return `error ${fd}`;
  let out = '';
  for (;;) {
    const n = t.call('read', fd, BUFFER, 0x8000);
    if (n <= 0) break;
    out += t.text(BUFFER, n);
  }
  t.call('close', fd);
  return out;
}

function write(t: TestKernel, path: string, text: string): number {
  const fd = t.call('openat', AT_FDCWD, path, O_WRONLY, 0);
  if (fd < 0) return fd;
  t.space.writeBytes(BUFFER, Buffer.from(text));
  const n = t.call('write', fd, BUFFER, text.length);
  t.call('close', fd);
  return n;
}

/** What glibc, Go, Rust, Java, node, python and ruby read, and the shape of what they find. */
const FILES: readonly (readonly [path: string, shape: RegExp])[] = [
  ['/proc/self/auxv', /^/],
  ['/proc/self/cgroup', /^0::\/\n$/],
  ['/proc/self/fdinfo/0', /^error -2$/],
  ['/proc/self/io', /^rchar: \d+\nwchar: \d+\n/],
  ['/proc/self/limits', /^Max open files {12}1024 {17}1048576 {14}files {5}$/m],
  ['/proc/self/mountinfo', /^\d+ \d+ \d+:\d+ \/ \/proc rw\S* - proc proc rw$/m],
  ['/proc/self/mounts', /^tmpfs \/dev\/shm tmpfs rw\S* 0 0$/m],
  ['/proc/self/oom_score_adj', /^0\n$/],
  ['/proc/self/personality', /^00000000\n$/],
  ['/proc/self/smaps', /^Rss: {12} +\d+ kB\n(.*\n)*VmFlags: rd wr mr mw me ac \n/m],
  ['/proc/self/smaps_rollup', /\[rollup\]\nRss: +\d+ kB\nPss: /],
  ['/proc/self/statm', /^\d+ \d+ \d+ \d+ 0 \d+ 0\n$/],
  ['/proc/self/task/1000/comm', /^\n$/],
  ['/proc/self/wchan', /^0$/],
  ['/proc/thread-self/status', /^Threads:\t1$/m],
  ['/proc/cpuinfo', /^processor\t: 0\n(.*\n)*model name\t: \S.*\n(.*\n)*flags\t\t: fpu .*\n/],
  ['/proc/meminfo', /^MemTotal: +16384 kB\nMemFree: +\d+ kB\nMemAvailable: +\d+ kB\n/],
  ['/proc/stat', /^cpu {2}\d.*\ncpu0 \d.*\n(.*\n)*btime \d+\n/],
  ['/proc/filesystems', /^nodev\tproc$/m],
  ['/proc/sys/fs/file-max', /^\d+\n$/],
  ['/proc/sys/kernel/random/boot_id', /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}\n$/],
  ['/proc/sys/kernel/threads-max', /^\d+\n$/],
  ['/proc/sys/vm/max_map_count', /^65530\n$/],
  ['/proc/sys/vm/overcommit_memory', /^0\n$/],
  ['/proc/sys/net/core/somaxconn', /^4096\n$/],
  ['/sys/devices/system/cpu/online', /^0\n$/],
  ['/sys/devices/system/cpu/possible', /^0\n$/],
  ['/sys/devices/system/cpu/cpu0/cache/index0/coherency_line_size', /^64\n$/],
  ['/sys/devices/system/node/node0/cpumap', /^1\n$/],
  ['/sys/fs/cgroup/cgroup.controllers', /^\n$/],
  ['/sys/kernel/mm/transparent_hugepage/hpage_pmd_size', /^2097152\n$/],
  ['/sys/kernel/mm/transparent_hugepage/enabled', /\[\w+\]/],
];

describe.each([32, 64] as const)('/proc and /sys, %i bits', (bits) => {
  const t = new TestKernel(bits);

  it.each(FILES)('%s', (path, shape) => {
    expect(read(t, path)).toMatch(shape);
  });

  it('status has the fields of Linux 6, in its order', () => {
    const names = [...read(t, '/proc/self/status').matchAll(/^(\w+):/gm)].map((m) => m[1]);
    expect(names.slice(0, 12)).toEqual(
      'Name Umask State Tgid Ngid Pid PPid TracerPid Uid Gid FDSize Groups'.split(' '),
    );
    const rest = 'VmPeak VmSize VmLck VmHWM VmRSS VmStk SigQ SigPnd SigBlk SigIgn SigCgt CapEff NoNewPrivs Seccomp';
    expect(names.filter((n) => rest.split(' ').includes(n!)).join(' ')).toBe(rest);
    expect(names.at(-1)).toBe('nonvoluntary_ctxt_switches');
  });

  it('stat has 52 fields', () => {
    expect(read(t, '/proc/self/stat').trimEnd().split(' ')).toHaveLength(52);
  });

  it('takes what a process may write, and nothing else', () => {
    expect(write(t, '/proc/self/comm', 'renamed\n')).toBe(8);
    expect(read(t, '/proc/self/comm')).toBe('renamed\n');
    expect(write(t, '/proc/self/oom_score_adj', '-17')).toBe(3);
    expect(read(t, '/proc/self/oom_score_adj')).toBe('-17\n');
    expect(write(t, '/proc/self/oom_score_adj', '2000')).toBe(-22);
    expect(write(t, '/proc/sys/kernel/hostname', 'x')).toBe(-13);
    expect(write(t, '/sys/devices/system/cpu/online', '1')).toBe(-13);
  });

  it('has one boot_id, and a new uuid each time', () => {
    const id = '/proc/sys/kernel/random/boot_id';
    expect(read(t, id)).toBe(read(t, id));
  });

  it('shows mappings with the device and inode of their file', () => {
    const fd = t.call('memfd_create', 'name', 0);
    t.call('ftruncate', fd, 4096);
    const at = t.call(bits === 64 ? 'mmap' : 'mmap2', 0, 4096, 3, 1, fd, 0);
    const start = at < 0 ? at + 2 ** 32 : at;
    expect(read(t, '/proc/self/maps')).toMatch(
      new RegExp(`^${start.toString(16)}-\\S+ rw-s 00000000 00:2c [1-9]\\d* +/memfd:name \\(deleted\\)$`, 'm'),
    );
    expect(read(t, `/proc/self/fdinfo/${fd}`)).toMatch(
      /^pos:\t0\nflags:\t0100002\nmnt_id:\t\d+\nino:\t[1-9]\d*\n$|^pos:\t0\nflags:\t02\n/,
    );
  });
});

describe('signals to everybody, and what process mode lacks', () => {
  it('kill(-1) leaves the caller out', () => {
    const t = new TestKernel(64);
    expect(t.call('kill', -1, 10)).toBe(-3);
    expect(t.kernel.signals.deliverable).toBe(false);
    expect(t.call('kill', 0, 0)).toBe(0);
  });
});
