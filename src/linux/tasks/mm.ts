import type { AddressSpace } from '../../runtime/address-space.js';
import { MemoryMap } from '../heap.js';
import type { ImageLayout } from '../loader.js';
import type { Vdso } from '../vdso.js';
import type { Dentry } from '../vfs/node.js';

/** A program in memory: mm_struct. Shared by the tasks that clone(2) made with CLONE_VM. */
export class Mm {
  /** Tasks that run in it. */
  users = 1;
  /** What membarrier(2) has been registered for. */
  barriers = 0;
  readonly map: MemoryMap;
  /** The local descriptor table as it lies in memory, up to the last entry that was written. */
  ldt = new DataView(new ArrayBuffer(0));
  exePath = '';
  exeDentry: Dentry | null = null;
  argv: readonly string[] = [];
  envp: readonly string[] = [];
  auxv: Uint8Array = new Uint8Array(0);
  /** Where the program's parts lie; null before one is loaded. */
  layout: ImageLayout | null = null;
  vdso: (Vdso & { readonly base: number }) | null = null;

  constructor(readonly space: AddressSpace) {
    this.map = new MemoryMap(space);
  }

  /** Width of the program's code; far transfers may lead to the other one for a while. */
  get bits(): 32 | 64 {
    return this.space.bits;
  }

  /** The same program in `space`, a copy of this one's: fork(2). */
  fork(space: AddressSpace): Mm {
    const copy = new Mm(space);
    copy.map.copy(this.map);
    copy.barriers = this.barriers;
    copy.ldt = new DataView(this.ldt.buffer.slice(0));
    copy.exePath = this.exePath;
    copy.exeDentry = this.exeDentry;
    copy.argv = this.argv;
    copy.envp = this.envp;
    copy.auxv = this.auxv;
    copy.layout = this.layout;
    copy.vdso = this.vdso;
    return copy;
  }
}
