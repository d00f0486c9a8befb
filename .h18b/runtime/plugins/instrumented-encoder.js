import { fixedHandler } from '../../translator/codegen/fixed-handlers.js';
import * as Rec from '../../translator/codegen/record.js';
import { decodeBlock } from '../../translator/decode/decode.js';
import { withProbes } from '../../translator/decode/probes.js';
import { flowFrom } from '../flow.js';
import { needsEa } from '../records.js';
/** Bytes of so many instructions, at most. */
const LONGEST = 15;
/**
 * Writes blocks with the probes that plug-ins want between their instructions. Repeated instructions are blocks of
 * their own, in which each round begins anew: so probes come in each round, in all tiers.
 */
export class InstrumentedEncoder {
    cpu;
    writer;
    descriptor;
    plugins;
    constructor(cpu, writer, descriptor, plugins) {
        this.cpu = cpu;
        this.writer = writer;
        this.descriptor = descriptor;
        this.plugins = plugins;
    }
    /** As `BlockEncoder.encode`. */
    encode(mode, rip, code, body, limit, taken) {
        const { cpu, writer } = this;
        const ip = BigInt.asUintN(mode.word, BigInt(rip));
        const insns = untilRepeated(decodeBlock(code.subarray(0, limit * LONGEST), ip, mode, limit));
        const own = insns.filter((insn) => insn.length > 0);
        const last = own.at(-1);
        if (!last)
            return null;
        const bytes = own.reduce((sum, insn) => sum + insn.length, 0);
        const instrumented = this.plugins.instrument(mode, code.subarray(0, bytes), own);
        const all = withProbes(insns, instrumented.probes);
        const end = rip + bytes;
        const flow = flowFrom(last, end);
        const closes = !last.ends || flow.ending === 'system';
        const records = all.reduce((sum, insn) => sum + (needsEa(insn) ? 2 : 1), closes ? 1 : 0);
        taken(records);
        const recordInsn = new Uint8Array(records);
        let at = body;
        let index = 0;
        const next = () => {
            recordInsn[(at - body) / Rec.SIZE] = index;
            at += Rec.SIZE;
        };
        for (const insn of all) {
            if (needsEa(insn)) {
                writer.encodeEa(at, insn);
                next();
            }
            writer.encodeInsn(at, insn);
            if (insn.form.prefix !== '' && insn.length > 0)
                cpu.u32[(at + Rec.AGAIN) >> 2] = at - body;
            next();
            if (insn.length > 0)
                index++;
        }
        if (closes) {
            writer.clear(at);
            cpu.u32[at >> 2] = fixedHandler('end_of_block');
            cpu.u32[(at + Rec.TARGET) >> 2] = this.descriptor(end);
            cpu.setNumber(at + Rec.RIP, end);
            next();
        }
        return { ...flow, records, instructions: own.length, bytes, recordInsn, instrumented };
    }
}
/** Up to the first repeated instruction, or that one alone with its checks. */
function untilRepeated(insns) {
    const at = insns.findIndex((insn) => insn.length > 0 && insn.form.prefix !== '');
    if (at < 0)
        return insns;
    let first = at;
    while (first > 0 && insns[first - 1].length === 0)
        first--;
    return first === 0 ? insns.slice(0, at + 1) : insns.slice(0, first);
}
