/**
 * The one function table that descriptors lead through: places behind the interpreter's handlers, for translated code.
 */
export class FunctionTable {
  private readonly free: number[] = [];

  constructor(
    private readonly table: WebAssembly.Table,
    private next: number,
  ) {}

  /** An index that nothing has. */
  allocate(): number {
    return this.free.pop() ?? this.next++;
  }

  put(index: number, code: () => void): void {
    if (index >= this.table.length) this.table.grow(Math.max(1024, index + 1 - this.table.length));
    this.table.set(index, code);
  }

  /** Nothing leads to the index any more. */
  release(index: number): void {
    if (index < this.table.length) this.table.set(index, null);
    this.free.push(index);
  }
}
