/** How the engines do each encoding, found by translating an instance of it: rows of docs/instructions.md. */
import * as iced from 'iced-x86';
import { defaultStrategies } from '../runtime/strategies.js';
import { liftRegion, passRegion } from '../translator/codegen/region-graph.js';
import { codeInfo, openForms } from '../translator/decode/forms.js';
import { Builder, UndefinedForm } from '../translator/ir/builder.js';
import { definitionOf } from '../translator/semantics/index.js';
import { staticRegion } from './static-region.js';
/** From the cheapest to the dearest. */
export const WAYS = ['', 'helper', 'callout', 'leaves', '#UD'];
const R = iced.Register;
const K = iced.OpCodeOperandKind;
const OK = iced.OpKind;
function wayOf(ops, terminal) {
    if (terminal.kind === 'callout')
        return 'leaves';
    if (ops.some((n) => n.op === 'callout'))
        return 'callout';
    return ops.some((n) => n.op === 'helper') ? 'helper' : '';
}
const dearest = (ways) => ways.length === 0 ? '#UD' : WAYS[Math.max(...ways.map((w) => WAYS.indexOf(w)))];
/** The interpreter's handlers of all forms of an encoding. */
function interpreterWay(code, word) {
    const ways = [];
    for (const form of openForms(code, word)) {
        const definition = definitionOf(form.mnemonic);
        if (!definition || form.mnemonic === 'int80')
            continue;
        const l = new Builder({ word, open: true, fold: true, bulkStrings: true });
        l.form = form;
        try {
            definition(l, ...form.operands);
            ways.push(wayOf(l.ops, l.terminal));
        }
        catch (e) {
            if (!(e instanceof UndefinedForm))
                throw e;
        }
    }
    return dearest(ways);
}
/** An instance: the first registers there are, or memory at [EBX] or [RBX]; null if it cannot be encoded. */
function instance(code, word, memory, rip) {
    const oc = iced.CodeExt.opCode(code);
    const i = new iced.Instruction();
    const encoder = new iced.Encoder(word);
    try {
        i.code = code;
        for (let n = 0; n < oc.opCount; n++) {
            const kind = oc.opKind(n);
            const name = K[kind] ?? '';
            const register = REGISTERS[/^(r8|r16|r32|r64|mm|xmm|ymm|seg|cr|dr)_/.exec(name)?.[1] ?? name];
            if (/^mem/.test(name) || (memory && /_or_mem$/.test(name))) {
                i.setOpKind(n, OK.Memory);
                if (kind !== K.mem_offs)
                    i.memoryBase = word === 64 ? R.RBX : R.EBX;
                if (/vsib/.test(name))
                    i.memoryIndex = /y$/.test(name) ? R.YMM5 : R.XMM5;
                if (kind === K.mem_offs)
                    i.memoryDisplSize = word / 8;
            }
            else if (register !== undefined) {
                i.setOpKind(n, OK.Register);
                i.setOpRegister(n, register + (/^(xmm|ymm|mm|r16|r32|r64)_/.test(name) ? n : 0));
            }
            else if (/^br/.test(name)) {
                i.setOpKind(n, word === 64 ? OK.NearBranch64 : OK.NearBranch32);
                if (word === 64)
                    i.nearBranch64 = rip + 32n;
                else
                    i.nearBranch32 = Number(rip + 32n);
            }
            else if (/^imm/.test(name)) {
                i.setOpKind(n, IMMEDIATES[name] ?? (n > 0 && i.opKind(n - 1) !== OK.Register ? OK.Immediate8_2nd : OK.Immediate8));
            }
            else if (name in IMPLIED)
                i.setOpKind(n, IMPLIED[name][word === 64 ? 0 : 1]);
            else
                return null;
        }
        encoder.encode(i, rip);
        return encoder.takeBuffer();
    }
    catch {
        return null;
    }
    finally {
        encoder.free();
        i.free();
        oc.free();
    }
}
const REGISTERS = {
    r8: R.CL,
    r16: R.CX,
    r32: R.ECX,
    r64: R.RCX,
    mm: R.MM1,
    xmm: R.XMM1,
    ymm: R.YMM1,
    seg: R.DS,
    cr: R.CR0,
    dr: R.DR0,
    al: R.AL,
    cl: R.CL,
    ax: R.AX,
    dx: R.DX,
    eax: R.EAX,
    rax: R.RAX,
    st0: R.ST0,
    sti_opcode: R.ST1,
    es: R.ES,
    cs: R.CS,
    ss: R.SS,
    ds: R.DS,
    fs: R.FS,
    gs: R.GS,
};
const IMMEDIATES = {
    imm8sex16: OK.Immediate8to16,
    imm8sex32: OK.Immediate8to32,
    imm8sex64: OK.Immediate8to64,
    imm16: OK.Immediate16,
    imm32: OK.Immediate32,
    imm32sex64: OK.Immediate32to64,
    imm64: OK.Immediate64,
};
const IMPLIED = {
    seg_rSI: [OK.MemorySegRSI, OK.MemorySegESI],
    es_rDI: [OK.MemoryESRDI, OK.MemoryESEDI],
    seg_rDI: [OK.MemorySegRDI, OK.MemorySegEDI],
};
const ENTRY = 0x401000n;
/** A region of an instance of an encoding, and NOPs behind it; null if none can be made. */
export function regionOf(code, word, memory) {
    const bytes = instance(code, word, memory, ENTRY);
    if (!bytes)
        return null;
    const page = new Uint8Array(4096).fill(0x90);
    page.set(bytes);
    const at = (rip, limit) => {
        const offset = Number(rip - ENTRY);
        return offset < 0 || offset >= page.length ? null : page.subarray(offset, offset + limit);
    };
    const strategies = { ...defaultStrategies(), regionSize: 1, regionScope: 'block' };
    return { ...staticRegion(at, ENTRY, word, strategies), options: defaultStrategies() };
}
/** What the translator makes of instances of an encoding; where none can be made here, as the interpreter. */
function translatorWay(code, word) {
    const ways = [];
    for (const memory of [false, true]) {
        const request = regionOf(code, word, memory);
        if (!request)
            continue;
        const graph = liftRegion(request);
        passRegion(graph, request);
        const block = graph.blocks[0];
        // NOPs follow, which do nothing.
        if (block)
            ways.push(wayOf(block.ops, block.insns.length > 1 ? { kind: 'next' } : block.terminal));
    }
    return ways.length === 0 ? null : dearest(ways);
}
/** Every encoding with a definition. */
export function formRows() {
    const rows = [];
    for (const name of Object.keys(iced.Code)) {
        const code = Number(name);
        if (!Number.isInteger(code) || code === iced.Code.INVALID)
            continue;
        const info = codeInfo(code);
        const words = [32, 64].filter((w) => (w === 64 ? info.supported64 : info.supported32));
        if (words.length === 0 || !definitionOf(info.mnemonic))
            continue;
        const oc = iced.CodeExt.opCode(code);
        const interpreter = dearest(words.map((w) => interpreterWay(code, w)));
        const ways = words.map((w) => translatorWay(code, w)).filter((w) => w !== null);
        rows.push({
            code: iced.Code[code],
            mnemonic: info.mnemonic,
            instruction: oc.instructionString,
            opcode: oc.opCodeString,
            words,
            interpreter,
            translator: ways.length > 0 ? dearest(ways) : interpreter,
        });
        oc.free();
    }
    return rows.sort((a, b) => a.instruction.localeCompare(b.instruction) || a.opcode.localeCompare(b.opcode));
}
