/** The table that descriptors lead through: two of the interpreter's handlers, then translated code. */
export class FunctionTable {
    table;
    free = [];
    next;
    constructor(table) {
        this.table = table;
        this.next = table.length;
    }
    /** An index that nothing has. */
    allocate() {
        return this.free.pop() ?? this.next++;
    }
    put(index, code) {
        if (index >= this.table.length)
            this.table.grow(Math.max(GROWTH, index + 1 - this.table.length));
        this.table.set(index, code);
    }
    /** Nothing leads to the index any more. */
    release(index) {
        if (index < this.table.length)
            this.table.set(index, null);
        this.free.push(index);
    }
}
/** Entries that the table grows by. */
const GROWTH = 512;
