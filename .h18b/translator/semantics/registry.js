import { Vex } from '../ir/vex.js';
import { onMmxRegisters } from './mmx-state.js';
const definitions = new Map();
/** SSE instructions by the names of their VEX forms. */
const sse = new Map();
/**
 * Binds one meaning to one or more of iced's mnemonics (lower case). The VEX form of an SSE instruction comes with it.
 */
export function define(mnemonics, definition) {
    const meaning = (l, ...operands) => {
        if (operands.some((o) => o.kind === 'mm'))
            onMmxRegisters(l, () => definition(l, ...operands));
        else
            definition(l, ...operands);
    };
    for (const m of typeof mnemonics === 'string' ? [mnemonics] : mnemonics) {
        set(m, meaning);
        if (!NO_VEX_FORM.test(m))
            sse.set(`v${m}`, definition);
    }
}
/** Mnemonics to which a `v` makes another instruction. */
const NO_VEX_FORM = /^(prefetch|err$|erw$)/;
/**
 * Binds a meaning to VEX instructions that have no SSE form, or one of another shape. It runs once and reads YMM
 * operands by halves; what it writes is the whole register, with zeros where it gives nothing.
 */
export function defineVex(mnemonics, definition) {
    for (const m of typeof mnemonics === 'string' ? [mnemonics] : mnemonics) {
        set(m, (l, ...operands) => asVex(l, 1, () => definition(l, ...operands)));
    }
}
/**
 * Binds a meaning to VEX instructions as the VEX form of an SSE instruction would have it: it runs for each half of
 * 256-bit operands, and where there is an operand more than it takes, it reads the second one in place of the
 * destination.
 */
export function defineHalves(mnemonics, definition) {
    for (const m of typeof mnemonics === 'string' ? [mnemonics] : mnemonics)
        set(m, vexForm(definition));
}
function set(mnemonic, meaning) {
    if (definitions.has(mnemonic))
        throw new Error(`${mnemonic} is defined twice`);
    definitions.set(mnemonic, meaning);
}
function vexForm(definition) {
    const count = definition.length - 1;
    return (l, ...operands) => {
        const [first, second, ...rest] = operands;
        const given = operands.length > count ? [{ ...second, into: first }, ...rest] : operands;
        const halves = operands.some((o) => o.bits === 256) ? 2 : 1;
        asVex(l, halves, (vex) => definition(l, ...given.map((o) => vex.view(o))));
    };
}
function asVex(l, halves, run) {
    const vex = new Vex(halves);
    l.vex = vex;
    try {
        run(vex);
        if (halves === 2) {
            vex.half = 1;
            run(vex);
        }
    }
    finally {
        l.vex = null;
    }
    vex.flush(l);
}
export function definitionOf(mnemonic) {
    const found = definitions.get(mnemonic);
    if (found)
        return found;
    const base = sse.get(mnemonic);
    if (!base)
        return undefined;
    const form = vexForm(base);
    definitions.set(mnemonic, form);
    return form;
}
/** Mnemonics of the processor's, not those that the decoder adds (`segment-checks.ts`, `probes.ts`). */
export function definedMnemonics() {
    return [...definitions.keys()].filter((m) => !/^(check|probe_)/.test(m));
}
