import * as S from '../../translator/state.js';
/** Wasm memory for plug-ins, behind guest RAM, bytes. Pages that nothing touches cost nothing. */
export const PLUGIN_BYTES = 48 << 20;
const COUNTERS = 16 << 20;
const SCRATCH = 4096;
/** Entries of the trace. A slice's code cannot record more: see `mostBudget`. */
const TRACE_ENTRIES = 1 << 20;
/** Entries that one instruction makes, at most: three accesses, an outcome and its block's entry. */
export const ENTRIES_AN_INSTRUCTION = 5;
/** Instructions of a slice, at most, so that the trace holds all that it records. */
export const MOST_BUDGET = Math.floor(TRACE_ENTRIES / ENTRIES_AN_INSTRUCTION) - 1000;
/** Where counters, scratch places and the trace lie. */
export class PluginArea {
    cpu;
    /** Scratch places for registers and addresses, on their way to a callback: 256 of 16 bytes. */
    scratch;
    trace;
    u64;
    next;
    end;
    constructor(cpu, base) {
        this.cpu = cpu;
        this.next = base;
        this.end = base + COUNTERS;
        this.scratch = this.end;
        this.trace = this.scratch + SCRATCH;
        this.u64 = new BigUint64Array(cpu.memory.buffer);
        this.rewind();
    }
    /** Place of a new counter. */
    counter() {
        if (this.next === this.end)
            throw new Error(`there are no more than ${COUNTERS / 8} counters`);
        this.next += 8;
        return this.next - 8;
    }
    /** Entries that the trace holds. */
    get entries() {
        return (this.cpu.u32[S.PROBE_TRACE >> 2] + S.PROBE_TRACE_OFFSET - this.trace) / S.PROBE_ENTRY;
    }
    rewind() {
        this.cpu.u32[S.PROBE_TRACE >> 2] = this.trace - S.PROBE_TRACE_OFFSET;
    }
}
