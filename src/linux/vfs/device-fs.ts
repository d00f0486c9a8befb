import { randomFillSync } from 'node:crypto';
import type { MappedFile } from '../../runtime/address-space.js';
import { EINVAL, ENODEV, ENOSPC } from '../errno.js';
import { S_IFCHR } from './constants.js';
import type { MemoryFs } from './memory-node.js';
import { Node, OpenFile } from './node.js';
import { makeDevice, type StatRecord } from './stat.js';

/** How a memory device answers: drivers/char/mem.c. */
export type DeviceKind = 'null' | 'zero' | 'full' | 'random';

/** A character device that needs no hardware. */
export class DeviceNode extends Node {
  readonly #ino: number;
  readonly #rdev: number;
  readonly #since: number;

  constructor(
    readonly fs: MemoryFs,
    readonly kind: DeviceKind,
    major: number,
    minor: number,
    /** Fills with random bytes; given by the kernel, so that `--icount` can make it deterministic. */
    readonly random: (bytes: Uint8Array) => void = (bytes) => void randomFillSync(bytes),
  ) {
    super();
    this.#ino = fs.newIno();
    this.#rdev = makeDevice(major, minor);
    this.#since = fs.now();
  }
  get mode(): number {
    return S_IFCHR | 0o666;
  }
  override get readOnly(): boolean {
    return false;
  }
  stat(out: StatRecord): number {
    out.clear();
    out.dev = this.fs.dev;
    out.ino = this.#ino;
    out.mode = this.mode;
    out.nlink = 1;
    out.rdev = this.#rdev;
    out.atime = out.mtime = out.ctime = Math.floor(this.#since / 1000);
    return 0;
  }
  open(flags: number): OpenFile | number {
    if (this.kind === 'null') return new NullFile(flags, this);
    if (this.kind === 'zero') return new ZeroFile(flags, this);
    if (this.kind === 'full') return new FullFile(flags, this);
    return new RandomFile(flags, this);
  }
}

abstract class DeviceFile extends OpenFile {
  constructor(
    flags: number,
    readonly node: DeviceNode,
  ) {
    super(flags);
  }
  stat(out: StatRecord): number {
    return this.node.stat(out);
  }
  override seek(_offset: number, whence: number): number {
    return whence > 2 ? -EINVAL : 0;
  }
  override sync(): number {
    return -EINVAL;
  }
}

class NullFile extends DeviceFile {
  override read(): number {
    return 0;
  }
  override write(_memory: Uint8Array, _at: number, length: number): number {
    return length;
  }
  override mapping(): MappedFile | number {
    return -ENODEV;
  }
}

class ZeroFile extends DeviceFile {
  override read(memory: Uint8Array, at: number, length: number): number {
    if (length === 1) memory[at] = 0;
    else memory.fill(0, at, at + length);
    return length;
  }
  override write(_memory: Uint8Array, _at: number, length: number): number {
    return length;
  }
  override mapping(): MappedFile | number {
    return new ZeroPages();
  }
}

/** A mapping of /dev/zero: anonymous memory by another name, which mmap(2) makes of it. */
export class ZeroPages implements MappedFile {
  readonly frames = new Map<number, number>();
  readPage(): number {
    return 4096;
  }
  writePage(): void {}
  fileSize(): number {
    return Number.MAX_SAFE_INTEGER;
  }
  retain(): void {}
  release(): void {}
}

class FullFile extends ZeroFile {
  override write(): number {
    return -ENOSPC;
  }
  override mapping(): number {
    return -ENODEV;
  }
}

class RandomFile extends DeviceFile {
  override read(memory: Uint8Array, at: number, length: number): number {
    // random(4): a read returns at most 32 MiB - 1 at a time.
    const n = Math.min(length, (32 << 20) - 1);
    this.node.random(memory.subarray(at, at + n));
    return n;
  }
  override write(_memory: Uint8Array, _at: number, length: number): number {
    return length;
  }
}

/** /dev/tty: the host's controlling terminal is not granted; a stream that is a terminal stands in for it. */
export class TtyNode extends Node {
  readonly #ino: number;
  constructor(
    readonly fs: MemoryFs,
    /** Opens the caller's terminal. */
    readonly find: (flags: number) => OpenFile | number,
  ) {
    super();
    this.#ino = fs.newIno();
  }
  get mode(): number {
    return S_IFCHR | 0o666;
  }
  override get readOnly(): boolean {
    return false;
  }
  stat(out: StatRecord): number {
    out.clear();
    out.dev = this.fs.dev;
    out.ino = this.#ino;
    out.mode = this.mode;
    out.nlink = 1;
    out.rdev = makeDevice(5, 0);
    return 0;
  }
  open(flags: number): OpenFile | number {
    return this.find(flags);
  }
}
