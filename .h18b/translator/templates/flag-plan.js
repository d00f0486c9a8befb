import { fixedHandler } from '../codegen/fixed-handlers.js';
import * as Rec from '../codegen/record.js';
import { ALL_FLAGS, End, LOCAL_TYPES } from './format.js';
/** The bit of the flags' record among an instruction's parts. */
const RECORD = 1 << 6;
const UNDEFINED_OPCODE = 6;
export class FlagPlan {
    templates;
    memory;
    constructor(templates, memory) {
        this.templates = templates;
        this.memory = memory;
    }
    /** `inside`: the descriptors of the unit's blocks. */
    plan(block, inside) {
        const { u32 } = this.memory;
        const instructions = [];
        const locals = LOCAL_TYPES.map(() => 0);
        let ending = null;
        let last = block.body;
        // Of the last instruction that has put the flags into a record for certain: its place, or -1.
        let producer = -1;
        const wanted = [];
        const rawReads = [];
        for (let n = 0; n < block.records && !ending; n++) {
            const record = block.body + n * Rec.SIZE;
            last = record;
            const handler = u32[record >> 2];
            if (block.stops?.has(record)) {
                ending = { kind: 'interpreter' };
                break;
            }
            if (handler === fixedHandler('end_of_block')) {
                ending = this.jump(record, inside);
                break;
            }
            if (handler === fixedHandler('undefined')) {
                ending = { kind: 'fault', argument: UNDEFINED_OPCODE };
                break;
            }
            const at = instructions.length;
            rawReads.push(0);
            wanted.push(false);
            if (handler === fixedHandler('ea16') || handler === fixedHandler('ea32')) {
                instructions.push({ record, template: null, parts: 0, condition: 0, clears: false });
                continue;
            }
            const template = this.templates.of(handler);
            if (!template) {
                ending = { kind: 'interpreter' };
                break;
            }
            const i = { record, template, parts: 0, condition: 0, clears: false };
            instructions.push(i);
            rawReads[at] = template.reads;
            const from = producer < 0 ? null : instructions[producer].template;
            this.conditions(i, template, from, at, rawReads, locals);
            if (i.condition > 0)
                wanted[producer] = true;
            template.locals.forEach((count, t) => {
                if (count > locals[t])
                    locals[t] = count;
            });
            if (template.writes !== 0)
                producer = template.record > 0 && !template.guarded ? at : -1;
            ending = this.endOf(template, record, inside);
        }
        ending ??= { kind: 'interpreter' };
        const needsRawFlags = backwards(instructions, wanted, rawReads, ending.kind === 'edges' && ending.inside);
        return { block, instructions, ending, last, needsRawFlags, locals };
    }
    conditions(i, template, from, at, rawReads, locals) {
        if (template.conditions.length === 0)
            return;
        const { conditions } = this.templates;
        const fused = from !== null &&
            !template.mixed &&
            template.conditions.every((c) => (conditions[c].reads & ~from.writes) === 0 && this.templates.condition(c, from.record) !== null);
        i.condition = fused ? from.record : 0;
        for (const c of template.conditions) {
            if (!fused)
                rawReads[at] |= conditions[c].reads;
            const own = this.templates.condition(c, i.condition).locals;
            own.forEach((count, t) => {
                const sum = count + template.locals[t];
                if (sum > locals[t])
                    locals[t] = sum;
            });
        }
    }
    jump(record, inside) {
        const taken = this.memory.u32[(record + Rec.TARGET) >> 2];
        return { kind: 'edges', taken, other: null, inside: inside.has(taken) };
    }
    endOf(t, record, inside) {
        switch (t.end) {
            case End.JUMP:
            case End.CALL:
                return this.jump(record, inside);
            case End.BRANCH: {
                const taken = this.memory.u32[(record + Rec.TARGET) >> 2];
                const other = this.memory.u32[(record + Rec.FALLTHROUGH) >> 2];
                return { kind: 'edges', taken, other, inside: inside.has(taken) || inside.has(other) };
            }
            case End.INDIRECT:
                return { kind: 'indirect' };
            case End.SYSCALL:
                return { kind: 'syscall', argument: t.argument };
            case End.CALLOUT:
                return { kind: 'callout', argument: t.argument };
            case End.FAULT:
                return { kind: 'fault', argument: t.argument };
            default:
                return null;
        }
    }
}
/** Decides which parts are wanted; true: some raw flags have to be right at the beginning. */
function backwards(instructions, wanted, rawReads, staysInside) {
    // Whether the record, and which raw flags, have to be right at this point. A way out of the unit wants all raw ones.
    let record = staysInside;
    let raw = staysInside ? 0 : ALL_FLAGS;
    for (let n = instructions.length - 1; n >= 0; n--) {
        const i = instructions[n];
        const t = i.template;
        if (!t)
            continue;
        if (t.writes !== 0) {
            if (t.mixed) {
                i.parts = ALL_FLAGS;
                i.clears = record;
                record = false;
                raw = ALL_FLAGS;
            }
            else if (t.record > 0) {
                i.parts = (raw & t.writes) | (record || wanted[n] ? RECORD : 0);
                const kept = record ? t.kept : 0;
                if (t.guarded)
                    raw |= kept;
                else {
                    raw = (raw & ~t.writes) | kept;
                    record = false;
                }
            }
            else {
                i.parts = record ? t.writes : raw & t.writes;
                i.clears = record;
                if (record)
                    raw = ALL_FLAGS;
                record = false;
                if (!t.guarded)
                    raw &= ~t.writes;
            }
        }
        raw |= rawReads[n];
        if (t.end === End.REPEAT) {
            // The interpreter takes over, and finds the raw flags.
            raw = ALL_FLAGS;
        }
        if (t.leaves)
            record = true;
    }
    return raw !== 0;
}
