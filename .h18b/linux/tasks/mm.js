import { MemoryMap } from '../heap.js';
/** A program in memory: mm_struct. Shared by the tasks that clone(2) made with CLONE_VM. */
export class Mm {
    space;
    /** Tasks that run in it. */
    users = 1;
    map;
    /** The local descriptor table as it lies in memory, up to the last entry that was written. */
    ldt = new DataView(new ArrayBuffer(0));
    exePath = '';
    exeDentry = null;
    argv = [];
    envp = [];
    auxv = new Uint8Array(0);
    /** Where the program's parts lie; null before one is loaded. */
    layout = null;
    vdso = null;
    constructor(space) {
        this.space = space;
        this.map = new MemoryMap(space);
    }
    /** Width of the program's code; far transfers may lead to the other one for a while. */
    get bits() {
        return this.space.bits;
    }
    /** The same program in `space`, a copy of this one's: fork(2). */
    fork(space) {
        const copy = new Mm(space);
        copy.map.copy(this.map);
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
