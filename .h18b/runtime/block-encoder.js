import * as iced from 'iced-x86';
import { fixedHandler } from '../translator/codegen/fixed-handlers.js';
import * as Rec from '../translator/codegen/record.js';
import { checked, convert, registerInfo, segmentOf } from '../translator/decode/decode.js';
import { codeInfo } from '../translator/decode/forms.js';
import { instructionSet } from '../translator/decode/instruction-set.js';
import * as S from '../translator/state.js';
import { CLASS, CUT_OFF, Encodings, FLAG, int32At, PLAN, SOURCE, STEP, UNKNOWN } from './encodings.js';
import { ENDINGS, flowFrom, successorsOf } from './flow.js';
import { memoryOperandOf, opRegisterOf, placeOf, planOf, STEPS } from './plans.js';
import { needsEa } from './records.js';
/** Bytes of code that iced is given at once, at most: it copies them. */
const WINDOW = 256;
/** iced keeps instructions in its own heap; one is reused for all decoding. */
let scratch;
/** iced over the code of one block. */
class WindowDecoder {
    mode;
    code;
    decoder = null;
    set;
    first = 0;
    position = 0;
    constructor(mode, code) {
        this.mode = mode;
        this.code = code;
        scratch ??= new iced.Instruction();
        this.set = instructionSet(mode.instructions);
    }
    /**
     * Decodes the instruction at `offset`, which `rip` is the address of, into `scratch`; false: the code ends within it.
     */
    next(offset, rip) {
        for (;;) {
            const decoder = this.at(offset, rip);
            decoder.decodeOut(scratch);
            this.position = offset + scratch.length;
            if (scratch.code !== iced.Code.INVALID || decoder.lastError !== iced.DecoderError.NoMoreBytes)
                return true;
            if (this.first === offset || this.first + WINDOW >= this.code.length)
                return false;
            this.free();
        }
    }
    at(offset, rip) {
        const { code, mode } = this;
        if (offset - this.first >= WINDOW)
            this.free();
        if (this.decoder !== null && this.position === offset)
            return this.decoder;
        if (this.decoder === null) {
            const options = this.set?.decoderOptions ?? iced.DecoderOptions.None;
            this.decoder = new iced.Decoder(mode.codeBits, code.subarray(offset, offset + WINDOW), options);
            this.first = offset;
        }
        else
            this.decoder.position = offset - this.first;
        this.decoder.ip = BigInt.asUintN(mode.word, BigInt(rip));
        return this.decoder;
    }
    /** Whether the processor model has the instruction. */
    exists() {
        return this.set?.has(scratch) ?? true;
    }
    free() {
        this.decoder?.free();
        this.decoder = null;
    }
}
/**
 * Decodes a block straight into the interpreter's records. How a record is written the build knows of most encodings
 * (`encodings.ts`); of others it is learnt from the decoder's `Insn` the first time that one is met. From then on the
 * operands go from iced into the record, without objects between: code that a starting guest executes once must not
 * cost more than it has to.
 */
export class BlockEncoder {
    cpu;
    writer;
    descriptor;
    known;
    result = {
        records: 0,
        instructions: 0,
        bytes: 0,
        recordInsn: null,
        successors: [],
        ending: 'next',
        isCall: false,
    };
    modes = new Map();
    constructor(cpu, writer, descriptor, 
    /** False: iced decodes everything, for comparison. */
    known = true) {
        this.cpu = cpu;
        this.writer = writer;
        this.descriptor = descriptor;
        this.known = known;
    }
    /**
     * Writes records from `body` on for the code at `rip`: until an instruction that ends a block, at most `limit`
     * instructions. Calls `taken` with the number of records before anything else is allocated. Null: `code` ends within
     * the first instruction.
     */
    encode(mode, rip, code, body, limit, taken) {
        const { result } = this;
        const { encodings } = this.tablesOf(mode);
        const state = { at: body, offset: 0, count: 0, indices: null, ended: false };
        result.ending = 'next';
        result.isCall = false;
        result.successors = [];
        let decoder = null;
        try {
            while (state.count < limit && state.offset < code.length && !state.ended) {
                const found = encodings === null ? UNKNOWN : encodings.find(code, state.offset);
                if (found === CUT_OFF)
                    break;
                if (found === UNKNOWN) {
                    decoder ??= new WindowDecoder(mode, code);
                    if (!decoder.next(state.offset, rip + state.offset))
                        break;
                    this.encodeDecoded(state, decoder, mode, rip, code, body, taken);
                }
                else
                    this.encodeKnown(state, encodings, found - 1, mode, rip, code, body, taken);
            }
        }
        finally {
            decoder?.free();
        }
        const { offset, count, indices, ended } = state;
        let { at } = state;
        if (count === 0)
            return null;
        if (!ended) {
            const end = rip + offset;
            result.successors = [end];
            taken((at - body) / Rec.SIZE + 1);
            this.close(at, end);
            at += Rec.SIZE;
        }
        result.records = (at - body) / Rec.SIZE;
        result.instructions = count;
        result.bytes = offset;
        if (indices && result.records > indices.length)
            indices.push(count);
        result.recordInsn = indices ? Uint8Array.from(indices) : null;
        return result;
    }
    /** An instruction whose plan the build has made. */
    encodeKnown(state, known, plan, mode, rip, code, body, taken) {
        const { at, offset } = state;
        const { plans, length } = known;
        const flags = plans[plan + PLAN.FLAGS];
        const end = rip + offset + length;
        state.at = at + Rec.SIZE;
        state.offset = offset + length;
        state.indices?.push(state.count);
        state.count++;
        const ends = (flags & FLAG.ENDS) !== 0;
        if (ends) {
            const what = plans[plan + PLAN.COUNT] > 0 ? STEPS[plans[plan + PLAN.STEPS + STEP.WHAT]] : undefined;
            const isCall = (flags & FLAG.CALL) !== 0;
            this.plannedFlow(ENDINGS[flags & 15], isCall, what, code, offset + length, end, mode.word);
            this.finish(state, body, taken);
        }
        this.writeKnown(at, known, plan, rip + offset, code, mode);
        if (ends)
            this.goOn(at, state, end, mode.word);
    }
    /** An instruction that iced has decoded. */
    encodeDecoded(state, decoder, mode, rip, code, body, taken) {
        const { writer } = this;
        const { plans } = this.tablesOf(mode);
        let { at } = state;
        const { offset, count } = state;
        const memory = memoryOperandOf(scratch);
        const key = scratch.code * 8 + memory + 1;
        let plan = plans.get(key);
        const here = rip + offset;
        const { length } = scratch;
        let insn = null;
        if (!plan || mode.checked === 'all' || (memory >= 0 && !isPlain(scratch, mode))) {
            insn = convert(scratch, BigInt.asUintN(mode.word, BigInt(here)), mode, decoder.exists());
            if (plan === undefined) {
                // Prefixes, which are not in the key, may make it another form.
                plan = codeInfo(scratch.code).addressSized ? null : planOf(scratch, insn, writer.handlerOf(insn));
                plans.set(key, plan);
            }
        }
        const insns = insn ? checked(insn, mode) : null;
        const last = insns?.at(-1);
        const ends = last ? last.ends : plan.ends;
        const records = insns ? insns.reduce((n, i) => n + (needsEa(i) ? 2 : 1), 0) : 1;
        if (records > 1 || state.indices !== null) {
            state.indices ??= Array.from({ length: count }, (_, n) => n);
            for (let n = 0; n < records; n++)
                state.indices.push(count);
        }
        const end = here + length;
        state.at = at + records * Rec.SIZE;
        state.offset = offset + length;
        state.count = count + 1;
        if (ends) {
            if (last)
                this.flow(last, end);
            else {
                const { ending, isCall, steps } = plan;
                this.plannedFlow(ending, isCall, steps[0]?.what, code, offset + length, end, mode.word);
            }
            this.finish(state, body, taken);
        }
        if (insns) {
            for (const i of insns) {
                if (needsEa(i)) {
                    writer.encodeEa(at, i);
                    at += Rec.SIZE;
                }
                writer.encodeInsn(at, i);
                at += Rec.SIZE;
            }
            if (ends)
                this.closeSystemCall(state, end);
        }
        else {
            this.write(at, plan, here, length, code, offset, mode);
            if (ends)
                this.goOn(at, state, end, mode.word);
        }
    }
    /** The block ends with the instruction under way. Code goes on after a system call as well. */
    finish(state, body, taken) {
        state.ended = true;
        taken((state.at - body) / Rec.SIZE + (this.result.ending === 'system' ? 1 : 0));
    }
    goOn(at, state, end, word) {
        const { ending, successors } = this.result;
        if (successors.length > 0 && ending !== 'system')
            this.branch(at, end, word);
        this.closeSystemCall(state, end);
    }
    closeSystemCall(state, end) {
        if (this.result.ending !== 'system')
            return;
        this.close(state.at, end);
        state.at += Rec.SIZE;
    }
    last = null;
    tablesOf(mode) {
        if (this.last?.mode === mode)
            return this.last.tables;
        const name = JSON.stringify(mode);
        let tables = this.modes.get(name);
        if (!tables) {
            tables = { plans: new Map(), encodings: this.known ? Encodings.of(mode) : null };
            this.modes.set(name, tables);
        }
        this.last = { mode, tables };
        return tables;
    }
    /** The record that goes on to the block at `end`. */
    close(at, end) {
        this.writer.clear(at);
        this.cpu.u32[at >> 2] = fixedHandler('end_of_block');
        this.cpu.u32[(at + Rec.TARGET) >> 2] = this.descriptor(end);
        this.cpu.setNumber(at + Rec.RIP, end);
    }
    /** Where a branch's record goes on. */
    branch(at, end, word) {
        const { u32 } = this.cpu;
        const { ending, successors } = this.result;
        if (ending === 'indirect')
            return;
        u32[(at + Rec.TARGET) >> 2] = this.descriptor(successors[0]);
        if (ending === 'branch')
            u32[(at + Rec.FALLTHROUGH) >> 2] = this.descriptor(word === 32 ? end % 4294967296 : end);
    }
    flow(last, end) {
        const { result } = this;
        ({ ending: result.ending, isCall: result.isCall, successors: result.successors } = flowFrom(last, end));
    }
    plannedFlow(ending, isCall, what, code, after, end, word) {
        const { result } = this;
        result.ending = ending;
        result.isCall = isCall;
        let to = null;
        if (what === 'rel8')
            to = end + ((code[after - 1] << 24) >> 24);
        else if (what === 'rel32')
            to = end + int32At(code, after - 4);
        if (to !== null && word === 32)
            to = to >>> 0;
        result.successors = successorsOf(ending, isCall, to, end);
    }
    /** What every record has. */
    begin(at, handler, rip, length, word) {
        const { u8, u32 } = this.cpu;
        const w = at >> 2;
        u32[w] = handler;
        u32[w + 1] = 0;
        u32[w + 2] = 0;
        u32[w + 3] = 0;
        u32[w + 4] = 0;
        u32[w + 5] = 0;
        u8[at + Rec.LENGTH] = length;
        u32[w + 6] = rip >>> 0;
        u32[w + 7] = word === 64 ? Math.floor(rip / 4294967296) >>> 0 : 0;
    }
    /** An immediate, whose bytes begin at `from`, to a word of the record. */
    immediate(word, what, code, from) {
        const { u32 } = this.cpu;
        switch (what) {
            case 'imm8':
                u32[word] = code[from];
                break;
            case 'imm8s':
                u32[word] = (code[from] << 24) >> 24;
                break;
            case 'imm16':
                u32[word] = code[from] | (code[from + 1] << 8);
                break;
            case 'imm32':
                u32[word] = int32At(code, from);
                break;
            case 'imm64':
                u32[word] = int32At(code, from);
                u32[word + 1] = int32At(code, from + 4);
                break;
            case 'one':
                u32[word] = 1;
                break;
            case 'register':
            case 'memory':
            case 'rel8':
            case 'rel32':
                break;
        }
    }
    writeKnown(at, known, plan, rip, code, mode) {
        const { plans } = known;
        const handler = plans[plan + (mode.kernel ? PLAN.KERNEL_HANDLER : PLAN.HANDLER)];
        this.begin(at, handler, rip, known.length, mode.word);
        const end = plan + PLAN.STEPS + plans[plan + PLAN.COUNT] * STEP.WORDS;
        for (let s = plan + PLAN.STEPS; s < end; s += STEP.WORDS) {
            const what = STEPS[plans[s + STEP.WHAT]];
            const place = plans[s + STEP.AT];
            if (what === 'register') {
                const from = plans[s + STEP.SOURCE];
                this.cpu.u16[(at >> 1) + place] =
                    (from & 15) === SOURCE.FIXED ? plans[s + STEP.FIXED] : knownPlace(known, from & 15, from >> 4);
            }
            else if (what === 'memory')
                this.knownMemory(at, known, (plans[plan + PLAN.FLAGS] & FLAG.SEGMENT) !== 0, rip);
            else
                this.immediate((at >> 2) + place, what, code, known.immediateAt);
        }
    }
    knownMemory(at, known, withSegment, rip) {
        const { u8, u16, i32 } = this.cpu;
        const h = at >> 1;
        const { base, index, segment, displacement } = known;
        u16[h + Rec.BASE / 2] = base < 0 ? S.ZERO : S.GPR + 8 * base;
        u16[h + Rec.INDEX / 2] = index < 0 ? S.ZERO : S.GPR + 8 * index;
        u16[h + Rec.SEG / 2] = segment < 0 || !withSegment ? S.ZERO : S.SEG_BASE + 8 * segment;
        u8[at + Rec.SCALE] = known.scale;
        i32[(at + Rec.DISP) >> 2] = displacement;
        if (known.ripRelative) {
            const whole = rip + known.length + displacement;
            const low = whole | 0;
            i32[(at + Rec.DISP) >> 2] = low;
            if (whole !== low)
                u16[h + Rec.BASE / 2] = this.writer.ripBase(BigInt(whole - low), true);
        }
    }
    write(at, plan, rip, length, code, offset, mode) {
        this.begin(at, plan.handler, rip, length, mode.word);
        const { steps } = plan;
        const end = offset + length;
        for (let n = 0; n < steps.length; n++) {
            const step = steps[n];
            if (step.what === 'register')
                this.cpu.u16[(at >> 1) + step.at] = placeOf(opRegisterOf(scratch, step.operand));
            else if (step.what === 'memory')
                this.memory(at, plan, mode);
            else
                this.immediate((at >> 2) + step.at, step.what, code, end - BYTES[step.what]);
        }
    }
    memory(at, plan, mode) {
        const { u8, u16, i32 } = this.cpu;
        const h = at >> 1;
        const R = iced.Register;
        const base = registerInfo(scratch.memoryBase).number;
        const index = scratch.memoryIndex;
        u16[h + Rec.BASE / 2] = base < 0 ? S.ZERO : S.GPR + 8 * base;
        u16[h + Rec.INDEX / 2] = index === R.None ? S.ZERO : S.GPR + 8 * registerInfo(index).number;
        const seg = plan.withSegment ? segmentOf(scratch, mode.flat) : -1;
        u16[h + Rec.SEG / 2] = seg < 0 ? S.ZERO : S.SEG_BASE + 8 * seg;
        u8[at + Rec.SCALE] = index === R.None ? 0 : 31 - Math.clz32(scratch.memoryIndexScale);
        const disp = scratch.memoryDisplacement;
        const low = BigInt.asIntN(32, disp);
        i32[(at + Rec.DISP) >> 2] = Number(low);
        if (base < 0 && mode.word === 64) {
            const whole = BigInt.asIntN(64, disp);
            if (whole !== low)
                u16[h + Rec.BASE / 2] = this.writer.ripBase(whole - low, scratch.isIpRelMemoryOperand);
        }
    }
}
/** Bytes of an immediate that a step reads from the code. */
const BYTES = { imm8: 1, imm8s: 1, imm16: 2, imm32: 4, imm64: 8, one: 0, rel8: 1, rel32: 4 };
/** What the record holds of a register that the build's plan names. */
function knownPlace(known, source, what) {
    const number = known.registerNumber(source);
    switch (what) {
        case CLASS.GPR8:
            return !known.hasRex && number >= 4 ? S.GPR + 8 * (number - 4) + 1 : S.GPR + 8 * number;
        case CLASS.GPR:
            return S.GPR + 8 * number;
        case CLASS.VECTOR:
            return S.XMM + S.XMM_STRIDE * number;
        default:
            // Neither x87's nor MMX's registers are more than eight.
            return number & 7;
    }
}
/** Whether the address is as wide as the code's words, and its segment is not checked. */
function isPlain(i, mode) {
    const R = iced.Register;
    const base = i.memoryBase;
    if (mode.checked === 'extra') {
        const segment = i.memorySegment;
        if (segment === R.CS || segment === R.FS || segment === R.GS)
            return false;
    }
    if (base === R.RIP)
        return true;
    const some = base !== R.None ? base : i.memoryIndex;
    return some === R.None || registerInfo(some).bits === mode.word;
}
