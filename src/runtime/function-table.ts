/** The table that descriptors lead through: two of the interpreter's handlers, then translated code. */
export class FunctionTable {
  private readonly free: number[] = [];

  private next: number;

  constructor(private readonly table: WebAssembly.Table) {
    this.next = table.length;
  }

  /** An index that nothing has. */
  allocate(): number {
    return this.free.pop() ?? this.next++;
  }

  put(index: number, code: () => void): void {
    if (index >= this.table.length) this.table.grow(Math.max(GROWTH, index + 1 - this.table.length));
    this.table.set(index, code);
  }

  /** Nothing leads to the index any more. */
  release(index: number): void {
    if (index < this.table.length) this.table.set(index, null);
    this.free.push(index);
  }
}

/** Entries that the table grows by. */
const GROWTH = 512;
