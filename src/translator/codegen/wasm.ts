import type binaryen from 'binaryen';

/** What generated code is made of: expressions of a binaryen module, and the locals of a function. */
export type Expr = number;
export type Module = InstanceType<typeof binaryen.Module>;

/** Locals of one function: fixed ones first, then temporaries that each block takes anew. */
export class Locals {
  readonly types: number[] = [];
  private free = new Map<number, number[]>();
  private taken: { type: number; index: number }[] = [];
  constructor(private readonly params: number) {}

  /** A local for the whole function. */
  fixed(type: number): number {
    this.types.push(type);
    return this.params + this.types.length - 1;
  }
  /** A local until `endBlock`. */
  temp(type: number): number {
    const pool = this.free.get(type);
    const index = pool?.pop() ?? this.fixed(type);
    this.taken.push({ type, index });
    return index;
  }
  endBlock(): void {
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
