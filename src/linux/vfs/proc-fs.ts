import { ENOENT } from '../errno.js';
import type { Linux } from '../kernel.js';
import { RELEASE } from '../syscalls/system.js';
import { O_ACCMODE, O_RDONLY, S_IFDIR, S_IFLNK, S_IFMT, S_IFREG } from './constants.js';
import { DirectoryFile } from './memory-fs.js';
import type { MemoryFs } from './memory-node.js';
import { Dentry, type DirectoryEntry, Node, OpenFile } from './node.js';
import { seekIn } from './seek.js';
import type { StatfsRecord, StatRecord } from './stat.js';

/** PROC_SUPER_MAGIC. */
const PROC_MAGIC = 0x9fa0;

/** What `/proc` tells of: set once the kernel exists. */
export interface ProcSource {
  kernel: Linux | null;
}

abstract class ProcNode extends Node {
  readonly ino: number;
  constructor(readonly fs: MemoryFs) {
    super();
    this.ino = fs.newIno();
  }
  stat(out: StatRecord): number {
    out.clear();
    out.dev = this.fs.dev;
    out.ino = this.ino;
    out.mode = this.mode;
    out.nlink = this.isDirectory ? 2 : 1;
    out.uid = this.fs.uid;
    out.gid = this.fs.gid;
    out.atime = out.mtime = out.ctime = Math.floor(this.fs.now() / 1000);
    return 0;
  }
  override access(mode: number): number {
    return (mode & 2) !== 0 && (this.mode & S_IFMT) !== S_IFLNK ? -13 : 0;
  }
  override statfs(out: StatfsRecord): number {
    out.type = PROC_MAGIC;
    return 0;
  }
}

/** A file whose text is made when it is opened. */
class ProcFile extends ProcNode {
  constructor(
    fs: MemoryFs,
    readonly content: () => string | Uint8Array,
    readonly permissions = 0o444,
  ) {
    super(fs);
  }
  get mode(): number {
    return S_IFREG | this.permissions;
  }
  open(flags: number): OpenFile | number {
    if ((flags & O_ACCMODE) !== O_RDONLY) return -13;
    const made = this.content();
    return new ProcOpenFile(flags, this, typeof made === 'string' ? Buffer.from(made, 'latin1') : made);
  }
}

class ProcOpenFile extends OpenFile {
  constructor(
    flags: number,
    readonly node: ProcFile,
    readonly data: Uint8Array,
  ) {
    super(flags);
  }
  stat(out: StatRecord): number {
    return this.node.stat(out);
  }
  override read(memory: Uint8Array, at: number, length: number, position: number): number {
    const from = position < 0 ? this.position : position;
    const n = Math.min(length, this.data.length - from);
    if (n <= 0) return 0;
    memory.set(this.data.subarray(from, from + n), at);
    if (position < 0) this.position = from + n;
    return n;
  }
  override seek(offset: number, whence: number): number {
    const to = seekIn(this.data.length, this.position, offset, whence);
    if (to >= 0) this.position = to;
    return to;
  }
}

class ProcLink extends ProcNode {
  constructor(
    fs: MemoryFs,
    readonly target: () => string,
    readonly place: () => Dentry | null = () => null,
  ) {
    super(fs);
  }
  get mode(): number {
    return S_IFLNK | 0o777;
  }
  open(): number {
    return -40;
  }
  override readlink(): string {
    return this.target();
  }
  override jump(): Dentry | null {
    return this.place();
  }
}

class ProcDirectory extends ProcNode {
  readonly children = new Map<string, Node>();
  get mode(): number {
    return S_IFDIR | 0o555;
  }
  add<T extends Node>(name: string, node: T): T {
    this.children.set(name, node);
    return node;
  }
  override lookup(name: string): Node | number {
    return this.children.get(name) ?? -ENOENT;
  }
  override entries(): DirectoryEntry[] {
    return [...this.children].map(([name, node]) => ({
      name,
      ino: node instanceof ProcNode ? node.ino : 1,
      inoHigh: 0,
      type: node.mode & S_IFMT,
    }));
  }
  open(flags: number): OpenFile | number {
    return (flags & O_ACCMODE) !== O_RDONLY ? -21 : new DirectoryFile(flags, this);
  }
}

/** What /proc/self/fd/N leads to when the file has no path: opening it gives the same stream, never the host's file. */
class StreamNode extends ProcNode {
  constructor(
    fs: MemoryFs,
    readonly file: OpenFile,
    readonly record: StatRecord,
  ) {
    super(fs);
  }
  override get volatile(): boolean {
    return true;
  }
  get mode(): number {
    this.file.stat(this.record);
    return this.record.mode;
  }
  override stat(out: StatRecord): number {
    return this.file.stat(out);
  }
  override access(): number {
    return 0;
  }
  open(flags: number): OpenFile | number {
    return this.file.reopen(flags);
  }
}

/** /proc/self/fd. Its names change without a word, so nothing that comes of it is cached. */
class FdDirectory extends ProcDirectory {
  constructor(
    fs: MemoryFs,
    readonly source: ProcSource,
  ) {
    super(fs);
  }
  override get volatile(): boolean {
    return true;
  }
  override lookup(name: string): Node | number {
    const k = this.source.kernel;
    const file = /^\d+$/.test(name) ? (k?.fds.get(Number(name)) ?? null) : null;
    if (k === null || file === null) return -ENOENT;
    return new ProcLink(
      this.fs,
      () => file.name(),
      () => file.dentry ?? new Dentry(k.vfs.root, file.name(), new StreamNode(this.fs, file, k.record)),
    );
  }
  override entries(): DirectoryEntry[] {
    const files = this.source.kernel?.fds.files ?? [];
    const out: DirectoryEntry[] = [];
    for (const [fd, file] of files.entries()) {
      if (file !== null) out.push({ name: String(fd), ino: 1000 + fd, inoHigh: 0, type: S_IFLNK });
    }
    return out;
  }
}

/** Builds /proc: the process itself, and the few facts on the machine that libraries read. */
export function makeProc(fs: MemoryFs, pid: number, source: ProcSource): Node {
  const root = new ProcDirectory(fs);
  const self = root.add(String(pid), new ProcDirectory(fs));
  root.add('self', new ProcLink(fs, () => String(pid)));
  root.add('thread-self', new ProcLink(fs, () => `${pid}/task/${pid}`));
  const of = <T>(make: (k: Linux) => T, otherwise: T): (() => T) => {
    return () => (source.kernel === null ? otherwise : make(source.kernel));
  };
  const file = (dir: ProcDirectory, name: string, make: (k: Linux) => string | Uint8Array, mode = 0o444) =>
    dir.add(name, new ProcFile(fs, of(make, ''), mode));

  for (const dir of [self, self.add('task', new ProcDirectory(fs)).add(String(pid), new ProcDirectory(fs))]) {
    file(dir, 'cmdline', (k) => k.argv.map((a) => `${a}\0`).join(''));
    file(dir, 'comm', (k) => `${k.comm}\n`);
    file(dir, 'environ', (k) => k.envp.map((e) => `${e}\0`).join(''), 0o400);
    file(dir, 'auxv', (k) => k.auxv, 0o400);
    file(dir, 'maps', maps);
    file(dir, 'stat', statText);
    file(dir, 'statm', (k) => `${k.space.committedPages} ${k.space.frames.used} 0 0 0 ${k.space.committedPages} 0\n`);
    file(dir, 'status', statusText);
    file(dir, 'mounts', () => 'rootfs / rootfs ro 0 0\nproc /proc proc rw 0 0\ntmpfs /tmp tmpfs rw 0 0\n');
    file(dir, 'limits', () => '');
    dir.add('fd', new FdDirectory(fs, source));
    dir.add(
      'exe',
      new ProcLink(
        fs,
        of((k) => k.exePath, ''),
        of((k) => k.exeDentry, null),
      ),
    );
    dir.add(
      'cwd',
      new ProcLink(
        fs,
        of((k) => k.cwd.path(), '/'),
        of((k) => k.cwd, null),
      ),
    );
    dir.add('root', new ProcLink(fs, () => '/'));
  }
  root.add('mounts', new ProcLink(fs, () => 'self/mounts'));
  file(root, 'cpuinfo', cpuinfo);
  file(root, 'meminfo', meminfo);
  file(root, 'uptime', (k) => {
    const seconds = (k.clock.monotonic() / 1e9).toFixed(2);
    return `${seconds} ${seconds}\n`;
  });
  file(root, 'loadavg', () => `0.00 0.00 0.00 1/1 ${pid}\n`);
  file(root, 'version', () => `Linux version ${RELEASE} (ringless) #1 SMP Ringless\n`);
  file(root, 'filesystems', () => 'nodev\ttmpfs\nnodev\tproc\n');
  file(
    root,
    'stat',
    (k) => `cpu  0 0 0 0 0 0 0 0 0 0\ncpu0 0 0 0 0 0 0 0 0 0 0\nbtime ${Math.floor(k.clock.nowMs() / 1000)}\n`,
  );
  const kernel = root.add('sys', new ProcDirectory(fs)).add('kernel', new ProcDirectory(fs));
  file(kernel, 'osrelease', () => `${RELEASE}\n`);
  file(kernel, 'ostype', () => 'Linux\n');
  file(kernel, 'hostname', (k) => `${k.hostname}\n`);
  file(kernel, 'pid_max', () => '4194304\n');
  file(kernel, 'ngroups_max', () => '65536\n');
  const vm = (root.children.get('sys') as ProcDirectory).add('vm', new ProcDirectory(fs));
  file(vm, 'overcommit_memory', () => '0\n');
  file(vm, 'mmap_min_addr', () => '65536\n');
  return root;
}

function maps(k: Linux): string {
  let out = '';
  for (const v of k.space.vmas.list) {
    const p = v.protection;
    const range = `${hex(v.start * 4096, 8)}-${hex(v.end * 4096, 8)}`;
    const flags = `${p & 1 ? 'r' : '-'}${p & 2 ? 'w' : '-'}${p & 4 ? 'x' : '-'}${v.shared ? 's' : 'p'}`;
    const head = `${range} ${flags} ${hex(v.file === null ? 0 : v.fileOffset, 8)} 00:00 0 `;
    out += v.name === '' ? `${head}\n` : `${head.padEnd(72)} ${v.name}\n`;
  }
  return out;
}
function hex(n: number, width: number): string {
  return n.toString(16).padStart(width, '0');
}

function statText(k: Linux): string {
  const { pid, ppid, pgid, sid } = k.identity;
  const ticks = Math.floor(k.clock.cpu() / 1e7);
  const head = `${pid} (${k.comm}) R ${ppid} ${pgid} ${sid} 0 -1 4194304 0 0 0 0 ${ticks} 0 0 0 20 0 1 0 0`;
  const memory = `${k.space.committedPages * 4096} ${k.space.frames.used} 18446744073709551615`;
  return `${head} ${memory} ${'0 '.repeat(26)}0\n`;
}

function statusText(k: Linux): string {
  const { pid, ppid, uid, gid, groups } = k.identity;
  const kib = (pages: number) => `${String(pages * 4).padStart(8)} kB`;
  return [
    `Name:\t${k.comm}`,
    `Umask:\t${k.umask.toString(8).padStart(4, '0')}`,
    'State:\tR (running)',
    `Tgid:\t${pid}`,
    `Pid:\t${pid}`,
    `PPid:\t${ppid}`,
    'TracerPid:\t0',
    `Uid:\t${uid}\t${uid}\t${uid}\t${uid}`,
    `Gid:\t${gid}\t${gid}\t${gid}\t${gid}`,
    `FDSize:\t${k.fds.limit}`,
    `Groups:\t${groups.join(' ')} `,
    `VmSize:\t${kib(k.space.committedPages)}`,
    `VmRSS:\t${kib(k.space.frames.used)}`,
    'Threads:\t1',
    `SigBlk:\t${hex(k.signals.blocked.high >>> 0, 8)}${hex(k.signals.blocked.low >>> 0, 8)}`,
    'Cpus_allowed:\t1',
    'Cpus_allowed_list:\t0',
    '',
  ].join('\n');
}

function cpuinfo({ model }: Linux): string {
  return [
    'processor\t: 0',
    `vendor_id\t: ${model.vendor}`,
    `cpu family\t: ${model.family}`,
    `model\t\t: ${model.model}`,
    `model name\t: ${model.description}`,
    `stepping\t: ${model.stepping}`,
    'cpu MHz\t\t: 2000.000',
    'physical id\t: 0',
    'siblings\t: 1',
    'core id\t\t: 0',
    'cpu cores\t: 1',
    'fpu\t\t: yes',
    `flags\t\t: ${[...model.features].join(' ')}`,
    '',
    '',
  ].join('\n');
}

function meminfo(k: Linux): string {
  const row = (name: string, bytes: number) =>
    `${`${name}:`.padEnd(16)}${String(Math.floor(bytes / 1024)).padStart(8)} kB\n`;
  const free = k.memoryBytes - k.space.frames.used * 4096;
  return (
    row('MemTotal', k.memoryBytes) +
    row('MemFree', free) +
    row('MemAvailable', free) +
    row('Buffers', 0) +
    row('Cached', 0) +
    row('SwapTotal', 0) +
    row('SwapFree', 0)
  );
}
