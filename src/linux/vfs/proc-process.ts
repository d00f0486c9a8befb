import type { Vma } from '../../runtime/address-space.js';
import { EINVAL } from '../errno.js';
import type { Linux } from '../kernel.js';
import { limitOf, RLIMITS } from '../syscalls/limits.js';
import type { ProcEntries } from './proc-fs.js';
import { deviceMajor, deviceMinor } from './stat.js';

/** Inodes of the initial namespaces: include/linux/proc_ns.h, and what the first boot gives the rest. */
export const NAMESPACES: Readonly<Record<string, number>> = {
  cgroup: 4026531835,
  ipc: 4026531839,
  mnt: 4026531841,
  net: 4026531840,
  pid: 4026531836,
  pid_for_children: 4026531836,
  time: 4026531834,
  time_for_children: 4026531834,
  user: 4026531837,
  uts: 4026531838,
};

const hex = (n: number, width: number): string => n.toString(16).padStart(width, '0');
const kib = (pages: number): string => `${String(pages * 4).padStart(8)} kB`;

function mapsLine(v: Vma): string {
  const p = v.protection;
  const range = `${hex(v.start * 4096, 8)}-${hex(v.end * 4096, 8)}`;
  const flags = `${p & 1 ? 'r' : '-'}${p & 2 ? 'w' : '-'}${p & 4 ? 'x' : '-'}${v.shared ? 's' : 'p'}`;
  const place = v.file?.identity?.() ?? { dev: 0, ino: 0 };
  const device = `${hex(deviceMajor(place.dev), 2)}:${hex(deviceMinor(place.dev), 2)}`;
  const head = `${range} ${flags} ${hex(v.file === null ? 0 : v.fileOffset, 8)} ${device} ${place.ino} `;
  return v.name === '' ? `${head}\n` : `${head.padEnd(72)} ${v.name}\n`;
}
const maps = (k: Linux): string => k.space.vmas.list.map(mapsLine).join('');

/** The sizes of one mapping, or of several, in pages. */
function residence(k: Linux, mappings: readonly Vma[]) {
  const out = { rss: 0, sharedClean: 0, privateClean: 0, privateDirty: 0, anonymous: 0 };
  for (const v of mappings) {
    const { resident, cached, written } = k.space.residence(v.start, v.end);
    out.rss += resident;
    out.privateClean += resident - written;
    out.privateDirty += written;
    out.anonymous += resident - cached;
  }
  return out;
}

/** The rows that smaps and smaps_rollup have in common: fs/proc/task_mmu.c. */
function sizes(k: Linux, mappings: readonly Vma[], rollup: boolean): string {
  const r = residence(k, mappings);
  const locked = mappings.reduce((n, v) => n + (v.locked ? v.end - v.start : 0), 0);
  const rows: [string, number][] = [
    ['Rss', r.rss],
    ['Pss', r.rss],
    ['Pss_Dirty', r.privateDirty],
    ...(rollup
      ? ([
          ['Pss_Anon', r.anonymous],
          ['Pss_File', r.rss - r.anonymous],
          ['Pss_Shmem', 0],
        ] as [string, number][])
      : []),
    ['Shared_Clean', 0],
    ['Shared_Dirty', 0],
    ['Private_Clean', r.privateClean],
    ['Private_Dirty', r.privateDirty],
    ['Referenced', r.rss],
    ['Anonymous', r.anonymous],
    ['LazyFree', 0],
    ['AnonHugePages', 0],
    ['ShmemPmdMapped', 0],
    ['FilePmdMapped', 0],
    ['Shared_Hugetlb', 0],
    ['Private_Hugetlb', 0],
    ['Swap', 0],
    ['SwapPss', 0],
    ['Locked', locked],
  ];
  return rows.map(([name, pages]) => `${`${name}:`.padEnd(16)}${kib(pages)}\n`).join('');
}

function smaps(k: Linux): string {
  return k.space.vmas.list
    .map((v) => {
      const page = `${`KernelPageSize:`.padEnd(16)}${kib(1)}\n${`MMUPageSize:`.padEnd(16)}${kib(1)}\n`;
      return `${mapsLine(v)}${`Size:`.padEnd(16)}${kib(v.end - v.start)}\n${page}${sizes(k, [v], false)}THPeligible:           0\nVmFlags: ${vmFlags(v)}\n`;
    })
    .join('');
}
function vmFlags(v: Vma): string {
  const p = v.protection;
  const names = [
    [(p & 1) !== 0, 'rd'],
    [(p & 2) !== 0, 'wr'],
    [(p & 4) !== 0, 'ex'],
    [v.shared, 'sh'],
    [true, 'mr'],
    [(v.allowed & 2) !== 0, 'mw'],
    [true, 'me'],
    [v.shared, 'ms'],
    [v.growsDown, 'gd'],
    [v.locked, 'lo'],
    [v.committed && !v.shared, 'ac'],
  ] as const;
  return names.map(([on, name]) => (on ? `${name} ` : '')).join('');
}
function smapsRollup(k: Linux): string {
  const { list } = k.space.vmas;
  if (list.length === 0) return '';
  const range = `${hex(list[0]!.start * 4096, 8)}-${hex(list.at(-1)!.end * 4096, 8)}`;
  return `${`${range} ---p 00000000 00:00 0 `.padEnd(72)} [rollup]\n${sizes(k, list, true)}`;
}

/** Sets of signals, as two halves in decimal or hexadecimal. */
function signalSets(k: Linux) {
  const { signals } = k;
  let ignored = 0n;
  let caught = 0n;
  for (const [n, action] of signals.actions.entries()) {
    if (n === 0) continue;
    if (action.handler === 1) ignored |= 1n << BigInt(n - 1);
    else if (action.handler !== 0) caught |= 1n << BigInt(n - 1);
  }
  const wide = (s: { low: number; high: number }) => (BigInt(s.high >>> 0) << 32n) | BigInt(s.low >>> 0);
  return {
    pending: wide(signals.own.set),
    sent: wide(k.group.pending.set),
    blocked: wide(signals.blocked),
    ignored,
    caught,
  };
}

/** Pages of mappings by what they are for: struct mm_struct's total_vm, data_vm, exec_vm and stack_vm. */
function usage(k: Linux) {
  const out = { total: 0, data: 0, code: 0, library: 0, stack: 0, locked: 0 };
  for (const v of k.space.vmas.list) {
    const pages = v.end - v.start;
    out.total += pages;
    if (v.locked) out.locked += pages;
    if (v.growsDown) out.stack += pages;
    else if ((v.protection & 4) !== 0) out[v.name === k.mm.exePath ? 'code' : 'library'] += pages;
    else if ((v.protection & 2) !== 0 && !v.shared) out.data += pages;
  }
  return out;
}

/** What the task does, as ps(1) shows it. The one who asks runs. */
function state(k: Linux): string {
  if (k.current.isZombie) return 'Z (zombie)';
  if (k.current.state === 'traced') return 't (tracing stop)';
  if (k.group.stopped) return 'T (stopped)';
  return k.current.state === 'waiting' ? 'S (sleeping)' : 'R (running)';
}

/** Of a process; its main thread counts until the process has been waited for. */
const threads = ({ group }: Linux): number => group.tasks.size + (group.zombie === null ? 0 : 1);

function statText(k: Linux): string {
  const { ppid, pgid, sid, childrenCpuNs } = k.group;
  const ticks = Math.floor(k.turns.cpuTime() / 1e7);
  const childTicks = Math.floor(childrenCpuNs / 1e7);
  const { pending, blocked, ignored, caught } = signalSets(k);
  const low = (set: bigint) => BigInt.asUintN(31, set);
  // Of a zombie's program nothing is left, although another process may still be in the same memory.
  const { isZombie } = k.current;
  const l = isZombie ? null : k.mm.layout;
  const { exit } = k.group;
  const started = Math.floor(k.group.startedNs / 1e7);
  const fields = [
    `${k.tid} (${k.comm}) ${state(k)[0]} ${ppid} ${pgid} ${sid} 0 -1 4194304 0 0 0 0 ${ticks} 0 ${childTicks} 0 20 0 ${threads(k)} 0 ${started}`,
    isZombie ? 0 : usage(k).total * 4096,
    isZombie ? 0 : k.space.residentPages,
    '18446744073709551615',
    l?.startCode ?? 0,
    l?.endCode ?? 0,
    l?.startStack ?? 0,
    '0 0',
    [pending, blocked, ignored, caught].map(low).join(' '),
    '0 0 0 17 0 0 0 0 0 0',
    l?.startData ?? 0,
    l?.endData ?? 0,
    isZombie ? 0 : k.map.brkStart,
    l?.argStart ?? 0,
    l?.argEnd ?? 0,
    l?.envStart ?? 0,
    l?.envEnd ?? 0,
    // As wait(2) tells it.
    exit === null ? 0 : (exit.signal ?? (exit.status & 0xff) << 8),
  ];
  return `${fields.join(' ')}\n`;
}

/** What /proc/PID/status says of memory: task_mem() of fs/proc/task_mmu.c. */
function memoryRows(k: Linux): string[] {
  const u = usage(k);
  const r = residence(k, k.space.vmas.list);
  const tableKib = Math.ceil(k.space.residentPages / 512) * 4 + 12;
  return [
    `VmPeak:\t${kib(k.space.peakPages)}`,
    `VmSize:\t${kib(u.total)}`,
    `VmLck:\t${kib(u.locked)}`,
    `VmPin:\t${kib(0)}`,
    `VmHWM:\t${kib(k.space.peakResidentPages)}`,
    `VmRSS:\t${kib(k.space.residentPages)}`,
    `RssAnon:\t${kib(r.anonymous)}`,
    `RssFile:\t${kib(r.rss - r.anonymous)}`,
    `RssShmem:\t${kib(0)}`,
    `VmData:\t${kib(u.data)}`,
    `VmStk:\t${kib(u.stack)}`,
    `VmExe:\t${kib(u.code)}`,
    `VmLib:\t${kib(u.library)}`,
    `VmPTE:\t${String(tableKib).padStart(8)} kB`,
    `VmSwap:\t${kib(0)}`,
    `HugetlbPages:\t${kib(0)}`,
    'CoreDumping:\t0',
    'THP_enabled:\t0',
  ];
}

function statusText(k: Linux): string {
  const { pid, ppid, pgid, sid } = k.group;
  const { uid, gid, groups, real, saved } = k.credentials;
  const { pending, sent, blocked, ignored, caught } = signalSets(k);
  const set = (bits: bigint) => bits.toString(16).padStart(16, '0');
  const { isZombie } = k.current;
  const capabilities = uid === 0 ? '000001ffffffffff' : '0000000000000000';
  const files = isZombie ? 0 : Math.max(64, 2 ** Math.ceil(Math.log2(Math.max(1, k.fds.files.length))));
  return [
    `Name:\t${k.comm}`,
    `Umask:\t${k.umask.toString(8).padStart(4, '0')}`,
    `State:\t${state(k)}`,
    `Tgid:\t${pid}`,
    'Ngid:\t0',
    `Pid:\t${k.tid}`,
    `PPid:\t${ppid}`,
    `TracerPid:\t${k.current.trace?.tracer.pid ?? 0}`,
    `Uid:\t${real.uid}\t${uid}\t${saved.uid}\t${uid}`,
    `Gid:\t${real.gid}\t${gid}\t${saved.gid}\t${gid}`,
    `FDSize:\t${files}`,
    `Groups:\t${groups.map((g) => `${g} `).join('') || ' '}`,
    `NStgid:\t${pid}`,
    `NSpid:\t${k.tid}`,
    `NSpgid:\t${pgid}`,
    `NSsid:\t${sid}`,
    ...(isZombie ? [] : memoryRows(k)),
    `Threads:\t${threads(k)}`,
    'SigQ:\t0/7823',
    `SigPnd:\t${set(pending)}`,
    `ShdPnd:\t${set(sent)}`,
    `SigBlk:\t${set(blocked)}`,
    `SigIgn:\t${set(ignored)}`,
    `SigCgt:\t${set(caught)}`,
    `CapInh:\t${set(0n)}`,
    `CapPrm:\t${capabilities}`,
    `CapEff:\t${capabilities}`,
    'CapBnd:\t000001ffffffffff',
    `CapAmb:\t${set(0n)}`,
    `NoNewPrivs:\t${k.prctl.get(38) ?? 0}`,
    'Seccomp:\t0',
    'Seccomp_filters:\t0',
    'Speculation_Store_Bypass:\tnot vulnerable',
    'SpeculationIndirectBranch:\tnot affected',
    'Cpus_allowed:\t1',
    'Cpus_allowed_list:\t0',
    'Mems_allowed:\t1',
    'Mems_allowed_list:\t0',
    'voluntary_ctxt_switches:\t0',
    'nonvoluntary_ctxt_switches:\t0',
    '',
  ].join('\n');
}

function limits(k: Linux): string {
  const cell = (text: string, width: number) => text.padEnd(width + 1);
  const value = (n: number) => (n === Number.POSITIVE_INFINITY ? 'unlimited' : String(n));
  const row = (name: string, soft: string, hard: string, unit: string) =>
    `${cell(name, 25)}${cell(soft, 20)}${cell(hard, 20)}${cell(unit, 9)}\n`;
  const rows = RLIMITS.map(([name, unit], resource) => {
    const { soft, hard } = limitOf(k, resource);
    return row(name, value(soft), value(hard), unit);
  });
  return row('Limit', 'Soft Limit', 'Hard Limit', 'Units') + rows.join('');
}

const escaped = (path: string): string => path.replace(/[ \t\n\\]/g, (c) => `\\0${c.charCodeAt(0).toString(8)}`);

/** Mount points as /proc/self/mounts and mountinfo list them. */
function mounts(k: Linux, info: boolean): string {
  return k.vfs.mounts
    .map(({ dentry, type, source }, i) => {
      const access = dentry.node.readOnly && !['proc', 'sysfs', 'cgroup2', 'devtmpfs'].includes(type) ? 'ro' : 'rw';
      const path = escaped(dentry.path());
      if (!info) return `${escaped(source)} ${path} ${type} ${access},relatime 0 0\n`;
      const known = dentry.node.stat(k.record) === 0;
      const device = known ? `${deviceMajor(k.record.dev)}:${deviceMinor(k.record.dev)}` : '0:0';
      return `${i + 1} ${i === 0 ? 0 : 1} ${device} / ${path} ${access},relatime - ${type} ${escaped(source)} ${access}\n`;
    })
    .join('');
}

/** Files that hold a number which a program may change; it has no effect here. */
function number(initial: number, low: number, high: number, mode = 0o644): ProcEntries[string] {
  const values = new WeakMap<object, number>();
  return {
    mode,
    ofZombies: true,
    text: (k) => `${values.get(k.group) ?? initial}\n`,
    store: (k, text) => {
      const value = Number(text.trim() || 'x');
      if (!Number.isInteger(value) || value < low || value > high) return -EINVAL;
      values.set(k.group, value);
      return 0;
    },
  };
}
const constant = (text: string, mode = 0o444): ProcEntries[string] => ({ text: () => text, mode, ofZombies: true });

const INTERFACES =
  'Inter-|   Receive                                                |  Transmit\n' +
  ' face |bytes    packets errs drop fifo frame compressed multicast|bytes    packets errs drop fifo colls carrier compressed\n';
const SOCKETS =
  '  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode                 ' +
  '                                    \n';

/** What each process has: proc(5). */
export const PROCESS_FILES: ProcEntries = {
  auxv: { text: (k) => k.mm.auxv, mode: 0o400 },
  autogroup: constant('/autogroup-1 nice 0\n'),
  cgroup: constant('0::/\n'),
  clear_refs: { text: () => '', mode: 0o200, store: () => 0 },
  cmdline: { text: (k) => k.mm.argv.map((a) => `${a}\0`).join('') },
  comm: {
    text: (k) => `${k.comm}\n`,
    ofZombies: true,
    store: (k, text) => {
      k.current.comm = text.replace(/\n$/, '').slice(0, 15);
      return 0;
    },
  },
  coredump_filter: constant('00000033\n'),
  cpuset: constant('/\n'),
  environ: { text: (k) => k.mm.envp.map((e) => `${e}\0`).join(''), mode: 0o400 },
  gid_map: constant('         0          0 4294967295\n'),
  io: {
    text: () => 'rchar: 0\nwchar: 0\nsyscr: 0\nsyscw: 0\nread_bytes: 0\nwrite_bytes: 0\ncancelled_write_bytes: 0\n',
    mode: 0o400,
  },
  limits: { text: limits, ofZombies: true },
  loginuid: constant('4294967295'),
  maps: { text: maps },
  mountinfo: { text: (k) => mounts(k, true) },
  mounts: { text: (k) => mounts(k, false) },
  mountstats: {
    text: (k) =>
      k.vfs.mounts
        .map((m) => `device ${escaped(m.source)} mounted on ${escaped(m.dentry.path())} with fstype ${m.type}\n`)
        .join(''),
    mode: 0o400,
  },
  'net/dev': constant(INTERFACES),
  'net/if_inet6': constant(''),
  'net/route': constant(
    `${'Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT'.padEnd(127)}\n`,
  ),
  'net/tcp': constant(SOCKETS),
  'net/udp': constant(SOCKETS),
  'net/unix': constant('Num       RefCount Protocol Flags    Type St Inode Path\n'),
  oom_adj: number(0, -17, 15),
  oom_score: constant('0\n'),
  oom_score_adj: number(0, -1000, 1000),
  personality: { text: (k) => `${hex(k.current.personality, 8)}\n`, mode: 0o400 },
  projid_map: constant('         0          0 4294967295\n'),
  sched: { text: (k) => `${k.comm} (${k.pid}, #threads: ${threads(k)})\n`, ofZombies: true },
  schedstat: { text: (k) => `${Math.floor(k.turns.cpuTime())} 0 1\n`, ofZombies: true },
  sessionid: constant('4294967295'),
  setgroups: constant('allow\n'),
  smaps: { text: smaps },
  smaps_rollup: { text: smapsRollup },
  stack: constant('', 0o400),
  stat: { text: statText, ofZombies: true },
  statm: {
    ofZombies: true,
    text: (k) => {
      if (k.current.isZombie) return '0 0 0 0 0 0 0\n';
      const u = usage(k);
      const r = residence(k, k.space.vmas.list);
      return `${u.total} ${r.rss} ${r.rss - r.anonymous} ${u.code} 0 ${u.data + u.stack} 0\n`;
    },
  },
  status: { text: statusText, ofZombies: true },
  syscall: constant('running\n', 0o400),
  timens_offsets: constant('monotonic           0         0\nboottime            0         0\n'),
  timers: constant(''),
  timerslack_ns: number(50000, 0, Number.MAX_SAFE_INTEGER),
  uid_map: constant('         0          0 4294967295\n'),
  wchan: constant('0'),
};
