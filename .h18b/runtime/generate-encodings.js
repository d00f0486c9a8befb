/**
 * Build step: writes `encodings.bin` (`encodings.ts`) beside the interpreter, from what iced-x86 says of every opcode.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import * as iced from 'iced-x86';
import { fixedHandler } from '../translator/codegen/fixed-handlers.js';
import { convert, withoutFpu } from '../translator/decode/decode.js';
import { codeInfo } from '../translator/decode/forms.js';
import { USER_CODE } from '../translator/decode/mode.js';
import { CLASS, FLAG, HEAD, KIND, MAPS, PLAN, PLAN_WORDS, PREFIX, ROW, SLOTS, SOURCE, STEP, slotOf, } from './encodings.js';
import { ENDINGS } from './flow.js';
import { memoryOperandOf, opRegisterOf, placeOf, planOf, STEPS } from './plans.js';
const PREFIX_BYTES = { [PREFIX.OPERAND_SIZE]: 0x66, [PREFIX.REP]: 0xf3, [PREFIX.REPNE]: 0xf2 };
const ESCAPES = [[], [0x0f], [0x0f, 0x38], [0x0f, 0x3a]];
/** ModRM: mod = 2 and r/m = 1, an address with 32 bits of displacement; mod = 3. */
const IN_MEMORY = 0x81;
const IN_REGISTER = 0xc0;
/** Bytes of an address without ModRM, in 32-bit code: SDM vol. 2A, "MOV", moffs32. */
const MOFFS_BYTES = 4;
/** Opcodes of the first two maps whose ModRM.r/m selects an instruction, or may. */
const BY_RM = new Set([0xc6, 0xc7, 0xd8, 0xd9, 0xda, 0xdb, 0xdc, 0xdd, 0xde, 0xdf].concat([0x00, 0x01, 0x0d, 0x18, 0x19, 0x1a, 0x1b, 0x1c, 0x1d, 0x1e, 0x1f, 0xa6, 0xa7, 0xae, 0xba, 0xc7].map((opcode) => 0x100 + opcode)));
/** Where an operand's register stands, by the name of its kind; null: a place that plans do not know. */
function sourceOf(kind) {
    if (/^(r8|r16|r32|r64|mm|xmm|ymm)_reg$/.test(kind))
        return SOURCE.REG;
    if (/^(r8|r16|r32|r64|mm|xmm|ymm)_(or_mem|rm)$/.test(kind) || kind === 'sti_opcode')
        return SOURCE.RM;
    if (/^r(8|16|32|64)_opcode$/.test(kind))
        return SOURCE.OPCODE;
    if (/^(r32|r64|xmm|ymm)_vvvv$/.test(kind))
        return SOURCE.VVVV;
    return /^(al|cl|ax|dx|eax|rax|es|cs|ss|ds|fs|gs|st0)$/.test(kind) ? SOURCE.FIXED : null;
}
function classOf(kind) {
    if (kind.startsWith('r8_'))
        return CLASS.GPR8;
    if (/^[xy]mm_/.test(kind))
        return CLASS.VECTOR;
    return /^r\d/.test(kind) ? CLASS.GPR : CLASS.NUMBER;
}
class Generator {
    word;
    handlers;
    features;
    kernelMode;
    mode;
    plans = [];
    numbers = new Map();
    byCode = new Map();
    rows = [0];
    rowPlaces = new Map();
    slots = new Uint16Array(SLOTS);
    scratch = new iced.Instruction();
    constructor(word, handlers, features) {
        this.word = word;
        this.handlers = handlers;
        this.features = features;
        this.mode = USER_CODE[word];
        this.kernelMode = { ...this.mode, kernel: true };
    }
    generate() {
        for (const kind of Object.values(KIND))
            for (const prefix of Object.values(PREFIX))
                for (let w = 0; w < (this.word === 64 ? 2 : 1); w++)
                    for (let map = kind < KIND.VEX128 ? 0 : 1; map < MAPS; map++)
                        for (let opcode = 0; opcode < 256; opcode++)
                            this.opcode(kind, prefix, w, map, opcode);
        return { slots: this.slots, rows: this.rows, plans: this.plans };
    }
    opcode(kind, prefix, w, map, opcode) {
        const head = this.head(kind, prefix, w, map, opcode);
        if (!head)
            return;
        const probe = (modrm) => this.probe(head, prefix, modrm);
        const inMemory = Array.from({ length: 8 }, (_, reg) => probe(IN_MEMORY | (reg << 3)));
        const inRegister = Array.from({ length: 8 }, (_, reg) => probe(IN_REGISTER | (reg << 3)));
        const all = [...inMemory, ...inRegister];
        const [first] = all;
        const hasModrm = all.some((p) => p.code !== first.code || p.length !== first.length);
        let row;
        if (!hasModrm) {
            if (kind === KIND.PLAIN && map === 0 && opcode === 0xcd)
                row = [ROW.BY_80H, this.gate(head)];
            else if (first.hasMemory)
                row = [ROW.ONE, this.word === 32 ? first.plan(head.length + MOFFS_BYTES) : 0];
            else
                row = [ROW.ONE, first.plan(head.length)];
        }
        else {
            // Behind ModRM stand 4 bytes of displacement where the operand is in memory.
            const memory = inMemory.map((p) => (p.hasMemory ? p.plan(head.length + 5) : 0));
            const byRm = kind <= KIND.LOCK && map < 2 && BY_RM.has(map * 256 + opcode);
            const register = byRm ? Array.from({ length: 64 }, (_, n) => probe(IN_REGISTER | n)) : inRegister;
            row = [byRm ? ROW.BY_MODRM : ROW.BY_REG, ...memory, ...register.map((p) => p.plan(head.length + 1))];
        }
        if (row.slice(1).every((n) => n === 0))
            return;
        const name = row.join();
        let place = this.rowPlaces.get(name);
        if (place === undefined) {
            place = this.rows.length;
            this.rowPlaces.set(name, place);
            this.rows.push(...row);
            if (this.rows.length > 0xffff)
                throw new Error('too many rows of encodings');
        }
        this.slots[slotOf(kind, prefix, w, map, opcode)] = place;
    }
    /** Prefixes and opcode; null: they are something else. */
    head(kind, prefix, w, map, opcode) {
        if (kind >= KIND.VEX128)
            return [0xc4, 0xe0 | map, (w << 7) | 0x78 | ((kind - KIND.VEX128) << 2) | prefix, opcode];
        const isPrefix = [0x26, 0x2e, 0x36, 0x3e, 0x64, 0x65, 0x66, 0x67, 0xf0, 0xf2, 0xf3, 0x0f, 0xc4, 0xc5, 0x62];
        if (map === 0 && (isPrefix.includes(opcode) || (this.word === 64 && opcode >> 4 === 4)))
            return null;
        if (map === 1 && (opcode === 0x38 || opcode === 0x3a))
            return null;
        return [
            ...(kind === KIND.LOCK ? [0xf0] : []),
            ...(prefix === PREFIX.NONE ? [] : [PREFIX_BYTES[prefix]]),
            ...(w === 1 ? [0x48] : []),
            ...ESCAPES[map],
            opcode,
        ];
    }
    decode(bytes) {
        const decoder = new iced.Decoder(this.word, Uint8Array.from(bytes), iced.DecoderOptions.None);
        decoder.ip = 0x1000n;
        decoder.decodeOut(this.scratch);
        decoder.free();
    }
    /** What an opcode with this ModRM byte, or first byte of an immediate, is. */
    probe(head, prefix, modrm) {
        this.decode([...head, modrm, ...FILLING]);
        const { code, length } = this.scratch;
        if (code === iced.Code.INVALID)
            return { code, length: 0, hasMemory: false, plan: () => 0 };
        const memory = memoryOperandOf(this.scratch);
        return {
            code,
            length,
            hasMemory: memory >= 0,
            plan: (before) => {
                const name = `${code} ${memory} ${prefix} ${length - before}`;
                let number = this.byCode.get(name);
                if (number === undefined) {
                    this.decode([...head, modrm, ...FILLING]);
                    number = this.number(planOf, length - before);
                    this.byCode.set(name, number);
                }
                return number;
            },
        };
    }
    handler(insn) {
        return insn.invalid ? 0 : (this.handlers[insn.key] ?? fixedHandler('undefined'));
    }
    /** The number of the plan for the instruction decoded last. */
    number(plan, immediates) {
        const i = this.scratch;
        const insn = convert(i, 0x1000n, this.mode, true);
        const made = insn.invalid ? null : plan(i, insn, this.handler(insn));
        if (made === null || immediates < 0)
            return 0;
        const steps = made.steps.map((s) => {
            const what = STEPS.indexOf(s.what);
            if (s.what !== 'register')
                return [what, 0, s.at, 0];
            const oc = iced.CodeExt.opCode(i.code);
            const kind = iced.OpCodeOperandKind[oc.opKind(s.operand)] ?? '';
            oc.free();
            const source = sourceOf(kind);
            if (source === null)
                return null;
            const fixed = source === SOURCE.FIXED ? placeOf(opRegisterOf(i, s.operand)) : 0;
            return [what, source | (classOf(kind) << 4), s.at, fixed];
        });
        if (steps.includes(null))
            return 0;
        const kernel = convert(i, 0x1000n, this.kernelMode, true);
        const isFpu = [1, 2, 4, 8].some((off) => withoutFpu(off, insn.form.mnemonic, insn.form.operands, codeInfo(i.code).vex !== '') !== null);
        const flags = ENDINGS.indexOf(made.ending) |
            (made.ends ? FLAG.ENDS : 0) |
            (made.isCall ? FLAG.CALL : 0) |
            (made.withSegment ? FLAG.SEGMENT : 0) |
            (isFpu ? FLAG.FPU : 0) |
            (made.steps.some((s) => s.what === 'memory') ? FLAG.MEMORY : 0);
        const words = new Array(PLAN_WORDS).fill(0);
        words[PLAN.HANDLER] = made.handler;
        words[PLAN.KERNEL_HANDLER] = this.handler(kernel);
        words[PLAN.FLAGS] = flags;
        words[PLAN.IMMEDIATES] = immediates;
        words[PLAN.FEATURES] = this.featuresOf(i);
        words[PLAN.COUNT] = steps.length;
        steps.forEach((step, n) => {
            for (let k = 0; k < STEP.WORDS; k++)
                words[PLAN.STEPS + n * STEP.WORDS + k] = step[k];
        });
        const name = words.join();
        let number = this.numbers.get(name);
        if (number === undefined) {
            this.plans.push(...words);
            number = this.plans.length / PLAN_WORDS;
            this.numbers.set(name, number);
        }
        return number;
    }
    /** INT 80h, the one interrupt that goes on behind it. */
    gate(head) {
        this.decode([...head, 0x80, ...FILLING]);
        const gate = (_, insn, handler) => insn.form.mnemonic === 'int80'
            ? { handler, steps: [], ending: 'system', ends: true, isCall: false, withSegment: true }
            : null;
        return this.number(gate, 1);
    }
    featuresOf(i) {
        const name = [...i.cpuidFeatures()].map((f) => iced.CpuidFeature[f] ?? '?').join(' ');
        const at = this.features.indexOf(name);
        return at >= 0 ? at : this.features.push(name) - 1;
    }
}
/** Displacement and immediates. */
const FILLING = [0x11, 0x12, 0x13, 0x14, 0x15, 0x16, 0x17, 0x18, 0x19];
const { handlers } = JSON.parse(readFileSync(new URL('../interpreter.json', import.meta.url), 'utf8'));
const features = [];
const parts = [32, 64].map((word) => new Generator(word, handlers, features).generate());
const names = Buffer.from(features.join('\n'), 'latin1');
const head = new Uint16Array(HEAD.WORDS);
head[HEAD.FEATURES] = names.length;
parts.forEach(({ rows, plans }, n) => {
    head[n === 0 ? HEAD.ROWS_32 : HEAD.ROWS_64] = rows.length;
    head[n === 0 ? HEAD.PLANS_32 : HEAD.PLANS_64] = plans.length / PLAN_WORDS;
});
const words = [
    head,
    ...parts.flatMap(({ slots, rows, plans }) => [slots, Uint16Array.from(rows), Uint16Array.from(plans)]),
];
const bytes = Buffer.concat([...words.map((w) => Buffer.from(w.buffer, w.byteOffset, w.byteLength)), names]);
writeFileSync(new URL('../encodings.bin', import.meta.url), bytes);
console.log(`encodings: ${parts.map(({ plans }) => plans.length / PLAN_WORDS).join(' and ')} plans, ${bytes.length} bytes`);
