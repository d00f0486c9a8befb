/** Locals of one function: fixed ones first, then temporaries that each block takes anew. */
export class Locals {
    params;
    types = [];
    free = new Map();
    taken = [];
    constructor(params) {
        this.params = params;
    }
    /** A local for the whole function. */
    fixed(type) {
        this.types.push(type);
        return this.params + this.types.length - 1;
    }
    /** A local until `endBlock`. */
    temp(type) {
        const pool = this.free.get(type);
        const index = pool?.pop() ?? this.fixed(type);
        this.taken.push({ type, index });
        return index;
    }
    endBlock() {
        for (const t of this.taken) {
            let pool = this.free.get(t.type);
            if (!pool) {
                pool = [];
                this.free.set(t.type, pool);
            }
            pool.push(t.index);
        }
        this.taken = [];
    }
}
