import { EIO, ENOENT, ENXIO } from '../errno.js';
import type { Linux } from '../kernel.js';
import { S_IFCHR, S_IFDIR } from './constants.js';
import { DirectoryFile } from './memory-fs.js';
import { type DirectoryEntry, Node, type OpenFile } from './node.js';
import { ProcDirectory, type ProcSource } from './proc-nodes.js';
import { type Pty, PtyMaster, PtySlave, slaveStat } from './pty.js';
import { makeDevice, type StatRecord } from './stat.js';

/** DEVPTS_SUPER_MAGIC. */
const DEVPTS_MAGIC = 0x1cd1;
const O_NOCTTY = 0o400;

/** /dev/ptmx: each opening makes a pseudo-terminal. */
export class MultiplexerNode extends Node {
  constructor(readonly source: ProcSource) {
    super();
  }
  get mode(): number {
    return S_IFCHR | 0o666;
  }
  override get readOnly(): boolean {
    return false;
  }
  stat(out: StatRecord): number {
    out.clear();
    out.mode = this.mode;
    out.nlink = 1;
    out.ino = 2;
    out.rdev = makeDevice(5, 2);
    return 0;
  }
  open(flags: number): OpenFile | number {
    const pty = this.source.kernel?.terminals.newPty();
    return pty === undefined ? -ENXIO : new PtyMaster(flags, pty);
  }
}

class SlaveNode extends Node {
  constructor(readonly pty: Pty) {
    super();
  }
  get mode(): number {
    return S_IFCHR | 0o620;
  }
  override get readOnly(): boolean {
    return false;
  }
  override get volatile(): boolean {
    return true;
  }
  stat(out: StatRecord): number {
    slaveStat(this.pty, out);
    return 0;
  }
  override chmod(): number {
    return 0;
  }
  override chown(): number {
    return 0;
  }
  open(flags: number): OpenFile | number {
    return openSlave(this.pty, flags);
  }
}

/** Opens a slave, which a session without a terminal gets as its own. */
export function openSlave(pty: Pty, flags: number): OpenFile | number {
  if (pty.isLocked || pty.masters === 0) return -EIO;
  if ((flags & O_NOCTTY) === 0) takeTerminal(pty.kernel, pty);
  return new PtySlave(flags, pty);
}

/**
 * The terminal becomes the controlling one of the caller's session, if the caller leads it and both are free; whether
 * it did.
 */
export function takeTerminal(k: Linux, pty: Pty): boolean {
  const { group } = k;
  if (group.sid !== group.pid || pty.session !== 0 || k.terminals.terminalOf(group.sid) !== null) return false;
  pty.session = group.sid;
  pty.foreground = group.pgid;
  return true;
}

/** /dev/pts. */
export class PtsDirectory extends ProcDirectory {
  constructor(
    fs: ConstructorParameters<typeof ProcDirectory>[0],
    readonly source: ProcSource,
  ) {
    super(fs);
    this.magic = DEVPTS_MAGIC;
  }
  override get mode(): number {
    return S_IFDIR | 0o755;
  }
  override get volatile(): boolean {
    return true;
  }
  override lookup(name: string): Node | number {
    const pty = /^\d+$/.test(name) ? this.source.kernel?.terminals.ptys.get(Number(name)) : undefined;
    if (pty !== undefined) return new SlaveNode(pty);
    return name === 'ptmx' ? new MultiplexerNode(this.source) : -ENOENT;
  }
  override entries(): DirectoryEntry[] {
    const names = [...(this.source.kernel?.terminals.ptys.keys() ?? []), 'ptmx'];
    return names.map((name, i) => ({ name: String(name), ino: i + 2, inoHigh: 0, type: S_IFCHR }));
  }
  override open(flags: number): OpenFile | number {
    return (flags & 3) !== 0 ? -21 : new DirectoryFile(flags, this);
  }
}
