import { ENOMEM } from '../errno.js';
import type { Linux } from '../kernel.js';
import type { Mm } from '../tasks/mm.js';
import { MemoryFile } from '../vfs/memory-file.js';
import { IpcObject, seconds } from './ids.js';

/** Bits of a segment's mode beyond its permissions: linux/shm.h. */
export const SHM_DEST = 0o1000;
export const SHM_LOCKED = 0o2000;

/** The file behind a segment: each mapping of it counts as an attachment, as vm_ops of ipc/shm.c have it. */
class SegmentFile extends MemoryFile {
  constructor(
    k: Linux,
    readonly segment: ShmSegment,
  ) {
    super(k.vfs.shared, 0o666);
    this.nlink = 0;
    this.opens = 1;
  }
  override identity(): { dev: number; ino: number } {
    return { dev: this.fs.dev, ino: this.segment.id };
  }
  override retain(): void {
    super.retain();
    this.segment.attachments++;
    this.segment.touched('attached');
  }
  override release(): void {
    super.release();
    this.segment.attachments--;
    this.segment.touched('detached');
  }
}

/** A segment of shared memory: shmget(2). It lives until it has been removed and nobody has it attached. */
export class ShmSegment extends IpcObject {
  readonly file: SegmentFile;
  attachments = 0;
  /** Seconds since 1970; 0: never. */
  attached = 0;
  detached = 0;
  readonly creator: number;
  lastUser = 0;

  constructor(
    private readonly kernel: Linux,
    key: number,
    mode: number,
    readonly bytes: number,
  ) {
    super(kernel, key, mode);
    this.creator = kernel.pid;
    this.file = new SegmentFile(kernel, this);
  }

  /** Its memory: 0 or -ENOMEM. */
  reserve(): number {
    const { fs } = this.file;
    if (this.bytes > fs.limitBytes) return -ENOMEM;
    return this.file.truncate(this.bytes);
  }

  get name(): string {
    return `/SYSV${(this.key >>> 0).toString(16).padStart(8, '0')} (deleted)`;
  }

  touched(what: 'attached' | 'detached'): void {
    this[what] = seconds(this.kernel);
    this.lastUser = this.kernel.pid;
    if (this.attachments === 0 && (this.mode & SHM_DEST) !== 0) this.#destroy();
  }

  /** IPC_RMID. */
  remove(): void {
    if (this.attachments === 0) this.#destroy();
    else {
      this.mode |= SHM_DEST;
      this.kernel.ipc.segments.forgetKey(this);
    }
  }
  #destroy(): void {
    if (this.removed) return;
    this.kernel.ipc.segments.remove(this);
    this.file.opens--;
    this.file.freeIfUnused();
  }
}

/** The segment behind a mapping's file; null: it is none. */
export function segmentOf(file: unknown): ShmSegment | null {
  return file instanceof SegmentFile ? file.segment : null;
}

/** Nobody runs in `mm` any more: exit_shm(). */
export function detachAll(k: Linux, mm: Mm): void {
  const { space } = mm;
  const mapped = space.vmas.list.filter((v) => segmentOf(v.file) !== null);
  for (const { start, end } of mapped) space.unmap(start, end - start);
  if (mapped.length > 0) k.leave = true;
}
