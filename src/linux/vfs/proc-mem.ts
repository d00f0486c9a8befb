import { EACCES, EINVAL, EIO } from '../errno.js';
import { mayTrace } from '../tasks/access.js';
import type { Mm } from '../tasks/mm.js';
import { readForced, writeForced } from '../tasks/trace-memory.js';
import { S_IFREG } from './constants.js';
import type { MemoryFs } from './memory-node.js';
import { OpenFile } from './node.js';
import { ProcNode, type ProcView } from './proc-nodes.js';
import type { StatRecord } from './stat.js';

/** /proc/PID/mem: the memory of a program, for those who may trace it. proc(5). */
export class ProcMemory extends ProcNode {
  constructor(
    fs: MemoryFs,
    private readonly view: ProcView,
  ) {
    super(fs);
  }
  get mode(): number {
    return S_IFREG | 0o600;
  }
  override get readOnly(): boolean {
    return false;
  }
  override access(): number {
    return 0;
  }
  open(flags: number): OpenFile | number {
    const { kernel } = this.view.source;
    const task = this.view.task ?? kernel?.current;
    if (kernel == null || task === undefined || !mayTrace(kernel, task)) return -EACCES;
    return new MemoryFileOfProcess(flags, this, task.mm);
  }
  get kernel() {
    return this.view.source.kernel!;
  }
}

class MemoryFileOfProcess extends OpenFile {
  constructor(
    flags: number,
    private readonly node: ProcMemory,
    /** What was there when it was opened: execve(2) makes another. */
    private readonly mm: Mm,
  ) {
    super(flags);
  }
  stat(out: StatRecord): number {
    return this.node.stat(out);
  }
  override read(memory: Uint8Array, at: number, length: number, position: number): number {
    if (this.mm.users === 0) return 0;
    const from = position < 0 ? this.position : position;
    const bytes = readForced(this.node.kernel, this.mm.space, from, length);
    if (bytes.length === 0) return length === 0 ? 0 : -EIO;
    memory.set(bytes, at);
    if (position < 0) this.position += bytes.length;
    return bytes.length;
  }
  override write(memory: Uint8Array, at: number, length: number, position: number): number {
    if (this.mm.users === 0) return 0;
    const to = position < 0 ? this.position : position;
    const n = writeForced(this.node.kernel, this.mm.space, to, memory.subarray(at, at + length));
    if (n === 0) return length === 0 ? 0 : -EIO;
    if (position < 0) this.position += n;
    return n;
  }
  override seek(offset: number, whence: number): number {
    if (whence > 1) return -EINVAL;
    this.position = whence === 0 ? offset : this.position + offset;
    return this.position;
  }
}
