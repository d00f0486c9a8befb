import { accessSync, constants, existsSync, fstatSync, lstatSync, realpathSync, statSync } from 'node:fs';
import * as hostPaths from 'node:path';
import { isatty } from 'node:tty';
import { UserError } from '../host/user-error.js';
import type { Clock } from './clock.js';
import { ENXIO } from './errno.js';
import { FdTable } from './fd-table.js';
import type { RootImage } from './image/root-image.js';
import type { Identity } from './kernel.js';
import { NAME_SERVER } from './net/outside.js';
import { DeviceNode, TtyNode } from './vfs/device-fs.js';
import { HostStream, hostFlags } from './vfs/host-file.js';
import { HostMount, type HostNode, hostPath } from './vfs/host-fs.js';
import { copyStat } from './vfs/host-stat.js';
import { MemoryFile } from './vfs/memory-file.js';
import { MemoryDirectory, MemorySymlink } from './vfs/memory-fs.js';
import { MemoryFs } from './vfs/memory-node.js';
import { Dentry, type Node, type OpenFile } from './vfs/node.js';
import { OverlayNode } from './vfs/overlay-fs.js';
import { makeProc, type ProcSource } from './vfs/proc-fs.js';
import { PtySlave } from './vfs/pty.js';
import { MultiplexerNode, PtsDirectory } from './vfs/pty-fs.js';
import { SinkFile } from './vfs/sink-file.js';
import type { StatRecord } from './vfs/stat.js';
import { makeCgroup, makeSys } from './vfs/sys-fs.js';
import { hostTerminal } from './vfs/terminal.js';
import { Vfs } from './vfs/vfs.js';

/** A host file or folder shown to the guest. */
export interface MountOption {
  readonly host: string;
  /** Absolute guest path. */
  readonly guest: string;
  /** Default: read-only. */
  readonly writable?: boolean;
}

export interface NamespaceOptions {
  readonly mounts: readonly MountOption[];
  readonly root: string | RootImage | undefined;
  /** Where changes of the root go: a folder of the host, or 'memory'; undefined: it cannot be changed. */
  readonly overlay?: string | undefined;
  /** Room of an overlay in memory. */
  readonly overlayBytes?: number;
  readonly identity: Identity;
  readonly clock: Clock;
  readonly random: (bytes: Uint8Array) => void;
  readonly source: ProcSource;
  readonly tmpBytes: number;
  /** Whether names are asked for at `NAME_SERVER`. */
  readonly hasNameServer?: boolean;
}

/** `--overlay memory`. */
const OVERLAY_IN_MEMORY = 'memory';

function latin1(path: string): string {
  return Buffer.from(path).toString('latin1');
}

function hostNode(path: string, readOnly: boolean, identity: Identity, option: string): HostNode {
  if (path === '') throw new UserError(`${option}: no file or folder is named`, 2);
  try {
    return new HostMount(latin1(path), readOnly, identity).node();
  } catch {
    throw new UserError(`${option} ${path}: no such file or folder`, 127);
  }
}

function rootOf(root: string | RootImage, identity: Identity): Node {
  if (typeof root !== 'string') {
    const { fs } = root.tree;
    fs.readOnly = true;
    fs.uid = identity.uid;
    fs.gid = identity.gid;
    return root.tree;
  }
  const node = hostNode(root, true, identity, '--root');
  if (!node.isDirectory) throw new UserError(`--root ${root}: is not a folder`, 127);
  return node;
}
function upperLayer(overlay: string, identity: Identity, memory: MemoryFs): Node {
  if (overlay === OVERLAY_IN_MEMORY) return new MemoryDirectory(memory);
  const node = hostNode(overlay, false, identity, '--overlay');
  if (!node.isDirectory) throw new UserError(`--overlay ${overlay}: is not a folder`, 127);
  return node;
}
function rootTypeOf({ root, overlay }: NamespaceOptions): string {
  if (overlay !== undefined) return 'overlay';
  return root === undefined ? 'rootfs' : typeof root === 'string' ? 'hostfs' : 'tmpfs';
}

/** The guest's name space: root, /dev, /proc, /tmp, mounts. */
export function makeNamespace(o: NamespaceOptions): Vfs {
  const { uid, gid } = o.identity;
  const memory = (dev: number, limit: number, readOnly: boolean) =>
    new MemoryFs(dev, uid, gid, () => o.clock.nowMs(), limit, readOnly);
  const scaffold = memory(40, 0, true);
  let rootNode: Node = new MemoryDirectory(scaffold);
  if (o.root !== undefined) {
    rootNode = rootOf(o.root, o.identity);
  }
  if (o.overlay !== undefined) {
    if (o.root === undefined) throw new UserError('--overlay: there is no --root to change', 2);
    rootNode = OverlayNode.root(rootNode, upperLayer(o.overlay, o.identity, memory(50, o.overlayBytes ?? 0, false)));
  }
  const shared = memory(44, o.tmpBytes, false);
  const vfs = new Vfs(new Dentry(null, '', rootNode), scaffold, shared);
  const rootType = rootTypeOf(o);
  vfs.mounts.push({ dentry: vfs.root, type: rootType, source: rootType });
  vfs.mount('/dev', makeDev(memory(41, 0, true), o.random, o.source), 'devtmpfs');
  vfs.mount('/dev/shm', new MemoryDirectory(shared, 0o1777), 'tmpfs');
  vfs.mount('/proc', makeProc(memory(42, 0, true), o.source), 'proc');
  vfs.mount('/sys', makeSys(memory(45, 0, true), o.source), 'sysfs');
  vfs.mount('/sys/fs/cgroup', makeCgroup(memory(46, 0, true), o.source), 'cgroup2');
  vfs.mount('/tmp', new MemoryDirectory(memory(43, o.tmpBytes, false), 0o1777), 'tmpfs');
  if (o.hasNameServer === true) {
    const text = Buffer.from(`nameserver ${NAME_SERVER.join('.')}\n`);
    const file = new MemoryFile(memory(47, 4096, true), 0o444);
    file.writeAt(text, 0, text.length, 0);
    vfs.pin('/etc/resolv.conf', file);
  }
  for (const m of o.mounts) {
    if (!m.guest.startsWith('/'))
      throw new UserError(`--mount ${m.host}:${m.guest}: the guest path must be absolute`, 127);
    const node = hostNode(m.host, m.writable !== true, o.identity, '--mount');
    const guest = hostPaths.posix.normalize(latin1(m.guest)).replace(/\/+$/, '');
    if (guest === '') throw new UserError(`--mount ${m.host}:/: use --root to replace the whole root`, 127);
    const dentry = vfs.mount(guest, node, 'hostfs');
    if (guest === node.path) showAncestors(dentry, scaffold);
  }
  return vfs;
}

/**
 * Folders that only lead to a mount at the host's own path show the host's attributes (not its names), so that `ls -la`
 * in the mount tells of `..` what it tells natively.
 */
function showAncestors(mount: Dentry, scaffold: MemoryFs): void {
  for (let d = mount.parent; d !== null; d = d.parent) {
    const { node } = d;
    if (node instanceof MemoryDirectory && node.fs === scaffold) node.shownAs = latin1HostStat(d.path());
  }
}
function latin1HostStat(path: string): (out: StatRecord) => boolean {
  return (out) => {
    const s = lstatSync(hostPath(path), { bigint: true, throwIfNoEntry: false });
    if (s === undefined) return false;
    copyStat(s, out);
    return true;
  };
}

function makeDev(fs: MemoryFs, random: (bytes: Uint8Array) => void, source: ProcSource): MemoryDirectory {
  const dev = new MemoryDirectory(fs);
  dev.add('null', new DeviceNode(fs, 'null', 1, 3));
  dev.add('zero', new DeviceNode(fs, 'zero', 1, 5));
  dev.add('full', new DeviceNode(fs, 'full', 1, 7));
  dev.add('random', new DeviceNode(fs, 'random', 1, 8, random));
  dev.add('urandom', new DeviceNode(fs, 'random', 1, 9, random));
  dev.add('fd', new MemorySymlink(fs, '/proc/self/fd'));
  dev.add('stdin', new MemorySymlink(fs, '/proc/self/fd/0'));
  dev.add('stdout', new MemorySymlink(fs, '/proc/self/fd/1'));
  dev.add('stderr', new MemorySymlink(fs, '/proc/self/fd/2'));
  dev.add('ptmx', new MultiplexerNode(source));
  dev.add('pts', new PtsDirectory(fs, source));
  const terminal = (flags: number): OpenFile | number => {
    const k = source.kernel;
    const pty = k?.terminals.terminalOf(k.group.sid) ?? null;
    if (pty !== null) return new PtySlave(flags, pty);
    // The host's, where a stream of it is one.
    const stream = k?.fds.files.find((f) => f instanceof HostStream && f.terminal() !== null);
    return stream?.reopen(flags) ?? -ENXIO;
  };
  dev.add('tty', new TtyNode(fs, terminal));
  return dev;
}

/** Major number of /dev/null and its kin on Linux. */
const MEMORY_DEVICES = 1;

/** Asks Node only where the answer may be yes: what it loads for that takes longer than a short program runs. */
function isTerminal(fd: number): boolean {
  const status = fstatSync(fd);
  if (!status.isCharacterDevice()) return false;
  return !(process.platform === 'linux' && status.rdev >> 8 === MEMORY_DEVICES) && isatty(fd);
}

/** The descriptors that the guest starts with: the host's standard streams as they are. */
export function standardStreams(
  hostFds: readonly (number | ((bytes: Uint8Array) => void))[],
  clock: Clock,
  mayWait: () => boolean,
): FdTable {
  const fds = new FdTable();
  for (const [fd, host] of hostFds.entries()) {
    if (typeof host === 'function') {
      fds.replace(fd, new SinkFile(host), false);
      continue;
    }
    const flags = hostFlags(host);
    if (flags === null) continue;
    const stream = new HostStream(flags, host, (ms) => clock.pause(ms), isTerminal(host), hostTerminal, mayWait);
    fds.replace(fd, stream, false);
  }
  return fds;
}

const GUEST_PATH = ['/usr/local/sbin', '/usr/local/bin', '/usr/sbin', '/usr/bin', '/sbin', '/bin'];

/**
 * The guest path of the program that the user named. A program that the guest can see is taken from there; otherwise
 * the host's file of that name is shown at its own absolute path.
 */
export function placeProgram(vfs: Vfs, cwd: Dentry, program: string, identity: Identity): string {
  const name = latin1(program);
  if (program === '') throw new UserError('no program given', 127);
  const bare = !program.includes('/');
  for (const path of bare ? GUEST_PATH.map((folder) => `${folder}/${name}`) : [name]) {
    const found = vfs.walk(cwd, path, true);
    if (typeof found !== 'number' && !found.node.isDirectory) return path;
  }
  const host = bare ? searchHost(program) : hostPaths.resolve(program);
  if (host === null || !existsSync(host)) throw new UserError(`${program}: no such file`, 127);
  const stat = statSync(host);
  if (stat.isDirectory()) throw new UserError(`${program}: is a directory`, 126);
  if (!stat.isFile()) throw new UserError(`${program}: is not a regular file`, 126);
  try {
    accessSync(host, constants.R_OK);
  } catch {
    throw new UserError(`${program}: permission denied`, 126);
  }
  const mount = new HostMount(latin1(realpathSync(host)), true, identity);
  vfs.pin(latin1(host), mount.node());
  return latin1(host);
}

/** A program named without a slash: the host's PATH, then the current folder. */
function searchHost(program: string): string | null {
  for (const folder of (process.env.PATH ?? '').split(':')) {
    if (folder === '') continue;
    const path = hostPaths.join(folder, program);
    try {
      accessSync(path, constants.X_OK);
      if (statSync(path).isFile()) return path;
    } catch {
      // Not here.
    }
  }
  const here = hostPaths.resolve(program);
  return existsSync(here) ? here : null;
}
