/**
 * A template: the WebAssembly of one instruction form, with holes for what a record of it says. The build makes them
 * from the same definitions as the interpreter's handlers (`build/generate-templates.ts`), one for each handler;
 * `emit.ts` puts a block's together without knowing what an instruction means.
 *
 * Registers and raw flags stay where they are in the CPU state, as for the interpreter. What a template adds is the
 * flags' record (`ir/flag-record.ts`) in locals: they hold its number and operands, and number 0 says that the raw
 * flags count.
 */
/** What stands in a hole; `a` and `b` are its operands. */
export const Hole = {
    /** No hole: `b` bytes of the template's code from `a` on. */
    LITERAL: 0,
    /** Index of the `b`-th temporary local of type `a` (an index of `LOCAL_TYPES`). */
    LOCAL: 1,
    /** Index of a local of the flags' record: 0 its number, from 1 on its operands. */
    RECORD_LOCAL: 2,
    /** Offset of a memory access: the place of the register in the record's field `a`, and `b` bytes more. */
    REGISTER: 3,
    /** i32.const: the place of the register in field `a`. */
    ADDRESS: 4,
    /** i32.const, i64.const: immediate in field `a`, of `b` bits. */
    IMMEDIATE_32: 5,
    IMMEDIATE_64: 6,
    /** i32.const: shift of the index register. */
    SCALE: 7,
    /** Constants: the instruction's address, and the next one's; `a`: 32 or 64 bits. */
    RIP: 8,
    NEXT_RIP: 9,
    /** Offset of a memory access: the place of the segment's base. */
    SEGMENT: 10,
    /** An expression: the memory operand's address; `a`: 32 or 64 bits, `b`: with the segment's base. */
    ADDRESS_OF: 11,
    /** i32.const: the record itself. */
    RECORD: 12,
    /** Until the END at piece `b`: code only for whom flag `a` (a place in `CPAZSO`; 6: the flags' record) matters. */
    BEGIN: 13,
    END: 14,
    /** An i32 expression: whether condition `a` holds. */
    CONDITION: 15,
    /** Index of imported function `a`. */
    FUNCTION: 16,
    /** Offset of a memory access: the TLB, and `a` bytes more. */
    TLB: 17,
    /** Index of the local that holds the status to leave with. */
    STATUS_LOCAL: 18,
    /** Leaves at this record with that status, from inside of `a` blocks of the template's. */
    LEAVE: 19,
};
export const LOCAL_TYPES = [0x7f, 0x7e, 0x7d, 0x7c, 0x7b];
/** How an instruction ends, as `Terminal` in `ir/ir.ts`. */
export const End = {
    NEXT: 0,
    JUMP: 1,
    /** The template leaves the condition, an i32. */
    BRANCH: 2,
    CALL: 3,
    /** The template leaves the target, an i64. */
    INDIRECT: 4,
    /** The template leaves whether to run the instruction again, an i32. */
    REPEAT: 5,
    /** `argument`: the ABI; the callout's number; the vector (and 256 for one that comes after the instruction). */
    SYSCALL: 6,
    CALLOUT: 7,
    FAULT: 8,
};
/** Sets of flags are bits in the order of `CPAZSO`. */
export const ALL_FLAGS = 0x3f;
class Writer {
    bytes = [];
    number(v) {
        while (v > 127) {
            this.bytes.push((v & 127) | 128);
            v = Math.floor(v / 128);
        }
        this.bytes.push(v);
    }
    block(b) {
        this.number(b.length);
        for (const x of b)
            this.bytes.push(x);
    }
}
function writeTemplate(w, t) {
    w.number(t.end);
    w.number(t.argument);
    w.number(t.record);
    w.number(t.writes);
    w.number(t.kept);
    w.number(t.reads);
    w.number((t.guarded ? 1 : 0) | (t.mixed ? 2 : 0) | (t.leaves ? 4 : 0));
    for (const n of t.locals)
        w.number(n);
    w.number(t.conditions.length);
    for (const c of t.conditions)
        w.number(c);
    w.number(t.pieces.length / 3);
    for (const p of t.pieces)
        w.number(p);
    w.block(t.code);
}
/** The file's bytes: a line of JSON, which says where each template starts behind it, and the templates. */
export function encodeTemplates(f) {
    const w = new Writer();
    const handlers = [];
    for (const [index, t] of f.byHandler) {
        handlers[index] = w.bytes.length + 1;
        writeTemplate(w, t);
    }
    const fused = f.fused.map((row) => row.map((t) => {
        if (!t)
            return 0;
        const at = w.bytes.length + 1;
        writeTemplate(w, t);
        return at;
    }));
    const head = new TextEncoder().encode(`${JSON.stringify({
        types: [...f.types],
        functions: f.functions,
        conditions: f.conditions,
        records: f.records,
        handlers: Array.from(handlers, (h) => h ?? 0),
        fused,
    })}\n`);
    const file = new Uint8Array(head.length + w.bytes.length);
    file.set(head);
    file.set(w.bytes, head.length);
    return file;
}
/** The templates of a file, each read when it is first wanted. */
export class Templates {
    bytes;
    types;
    functions;
    conditions;
    records;
    starts;
    fusedStarts;
    base;
    handlers;
    fusedTemplates = new Map();
    constructor(bytes) {
        this.bytes = bytes;
        const end = bytes.indexOf(10);
        const head = JSON.parse(new TextDecoder().decode(bytes.subarray(0, end)));
        this.types = Uint8Array.from(head.types);
        this.functions = head.functions;
        this.conditions = head.conditions;
        this.records = head.records;
        this.starts = Int32Array.from(head.handlers);
        this.fusedStarts = head.fused;
        this.base = end + 1;
        this.handlers = new Array(this.starts.length);
    }
    /** The template of a handler; undefined: it has none, and the interpreter goes on. */
    of(handler) {
        const known = this.handlers[handler];
        if (known)
            return known;
        const start = this.starts[handler];
        if (!start)
            return undefined;
        const t = this.read(this.base + start - 1);
        this.handlers[handler] = t;
        return t;
    }
    /** A condition on the flags' record of number `record`, or on the raw flags; null: that record does not give it. */
    condition(condition, record) {
        const key = condition * 256 + record;
        const known = this.fusedTemplates.get(key);
        if (known !== undefined)
            return known;
        const start = this.fusedStarts[condition][record];
        const t = start ? this.read(this.base + start - 1) : null;
        this.fusedTemplates.set(key, t);
        return t;
    }
    at = 0;
    number() {
        let v = 0;
        for (let scale = 1;; scale *= 128) {
            const b = this.bytes[this.at++];
            v += (b & 127) * scale;
            if (b < 128)
                return v;
        }
    }
    read(at) {
        this.at = at;
        const end = this.number();
        const argument = this.number();
        const record = this.number();
        const writes = this.number();
        const kept = this.number();
        const reads = this.number();
        const bits = this.number();
        const locals = LOCAL_TYPES.map(() => this.number());
        const conditions = Array.from({ length: this.number() }, () => this.number());
        const pieces = new Int32Array(3 * this.number());
        for (let n = 0; n < pieces.length; n++)
            pieces[n] = this.number();
        const length = this.number();
        const code = this.bytes.subarray(this.at, this.at + length);
        return {
            pieces,
            code,
            locals,
            end,
            argument,
            record,
            writes,
            kept,
            guarded: (bits & 1) !== 0,
            mixed: (bits & 2) !== 0,
            reads,
            conditions,
            leaves: (bits & 4) !== 0,
        };
    }
}
