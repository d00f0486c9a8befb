import { decodeBlock } from '../decode/decode.js';
import { withProbes } from '../decode/probes.js';
import { Builder, UndefinedForm } from '../ir/builder.js';
import { runPasses } from '../passes/pipeline.js';
import { definitionOf } from '../semantics/index.js';
import { hostFuses, hostIsLikeX86 } from './relaxed.js';
export function recordsFlags(o) {
    return o.sseFlags === 'always' || o.sseFlagsAsked === true;
}
/** Return sites compared inline, at most. */
const CANDIDATES = 6;
/** Runs the passes on a region that was lifted. */
export function passRegion(graph, request, after, extra) {
    const { options } = request;
    runPasses(graph, passContext(request), options, options.verify, after, extra);
}
/** What passes may know of a request. */
export function passContext(request) {
    const { options } = request;
    return {
        builder: optionsOf(request),
        recordsMxcsr: recordsFlags(options),
        promotesRegisters: options.promoteRegisters,
    };
}
/** Decodes and lifts a request into basic blocks; no passes yet. */
export function liftRegion(request) {
    const { mode, options } = request;
    const word = mode.word;
    const builderOptions = optionsOf(request);
    const blocks = [];
    // With probes each block keeps all of its code: what they count must not depend on what a region holds.
    const starts = new Set(request.blocks.flatMap((b) => (b.probes ? [] : [b.rip])));
    for (const b of request.blocks) {
        const decoded = decodeBlock(b.bytes, b.rip, mode, 1000);
        const insns = b.probes ? withProbes(decoded, b.probes.probes) : decoded;
        let current = null;
        let builder = null;
        const close = () => {
            if (!current || !builder)
                return;
            current.ops = builder.ops;
            current.terminal = builder.terminal;
            blocks.push(current);
            current = null;
        };
        for (const insn of insns) {
            // A repeated instruction is a block of its own: it may run again.
            if (current && current.insns.length > 0 && (insn.form.prefix !== '' || starts.has(insn.rip)))
                close();
            if (!current && blocks.some((x) => x.rip === insn.rip))
                break;
            if (!current) {
                builder = new Builder(builderOptions);
                current = {
                    rip: insn.rip,
                    insns: [],
                    charge: 0,
                    ops: [],
                    terminal: { kind: 'next' },
                    nextRip: insn.rip,
                    candidates: [],
                    dispatched: false,
                    recordIn: false,
                    ...(b.probes && { position: b.probes.position }),
                };
            }
            const c = current;
            const l = builder;
            l.begin(insn.form, c.insns.length, insn.rip, insn.length);
            if (insn.length === 0) {
                // A check or a probe: part of the instruction that follows.
                lift(l, insn);
                continue;
            }
            c.insns.push(insn);
            c.charge++;
            c.nextRip = l.nextRip;
            lift(l, withLiveImmediate(insn, request.liveImmediates.get(insn.rip)));
            if (l.terminal.kind !== 'next')
                close();
        }
        close();
    }
    // The entry comes first; the rest keep the order in which they were found.
    blocks.sort((a, b) => Number(b.rip === request.entry) - Number(a.rip === request.entry));
    const index = new Map(blocks.map((b, i) => [b.rip, i]));
    if (options.returnPrediction) {
        const sites = blocks.filter((b) => b.terminal.kind === 'call' || isIndirectCall(b)).map((b) => b.nextRip);
        const known = [...new Set(sites)].filter((rip) => index.has(rip)).slice(0, CANDIDATES);
        for (const b of blocks)
            if (b.terminal.kind === 'indirect' && b.terminal.hint === 'ret')
                b.candidates = known;
    }
    const dispatch = request.indirectTargets.filter((rip) => index.has(rip));
    for (const b of blocks) {
        b.dispatched = dispatch.length > 0 && b.terminal.kind === 'indirect' && b.terminal.hint === 'jump';
    }
    return {
        entry: request.entry,
        word,
        tlb: request.tlb,
        blocks,
        index,
        descriptors: request.descriptors,
        dispatch,
        entryChecks: [],
        x87: null,
    };
}
function isIndirectCall(b) {
    return b.terminal.kind === 'indirect' && b.terminal.hint === 'call';
}
/** The instruction with its immediate left open: to be read from its bytes at `at`. */
function withLiveImmediate(insn, at) {
    if (at === undefined)
        return insn;
    const operands = insn.form.operands.map((o) => {
        if (o.kind !== 'imm')
            return o;
        const { imm: _, ...open } = o;
        return { ...open, live: { at, bytes: insn.immediateBytes } };
    });
    return { ...insn, form: { ...insn.form, operands } };
}
function lift(l, insn) {
    const definition = insn.invalid ? undefined : definitionOf(insn.form.mnemonic);
    if (!definition) {
        l.fault(6);
        return;
    }
    const before = l.ops.length;
    try {
        definition(l, ...insn.form.operands);
    }
    catch (e) {
        if (!(e instanceof UndefinedForm))
            throw e;
        l.ops.length = before;
        l.fault(6);
    }
}
function optionsOf(request) {
    return {
        word: request.mode.word,
        open: false,
        fold: request.options.foldConstants,
        bulkStrings: request.options.bulkStrings,
        fused: request.options.relaxedMadd && hostFuses(),
        likeX86: request.options.relaxedVectors && hostIsLikeX86(),
    };
}
