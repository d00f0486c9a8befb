/** `ringless explain`: what the translator makes of a region, from guest assembly to WebAssembly text. */
// A module of its own, apart from the bundled command: it binds the host as well.
import '../host/node.js';
import { writeFileSync } from 'node:fs';
import wabt from 'wabt';
import { PF_X } from '../elf/elf.js';
import { readSymbols } from '../elf/symbols.js';
import { readInput } from '../host/input-file.js';
import { UserError } from '../host/user-error.js';
import { ElfError, parseElf } from '../linux/elf-program.js';
import { defaultStrategies } from '../runtime/strategies.js';
import { liftRegion, passRegion } from '../translator/codegen/region-graph.js';
import { translate, translatedText } from '../translator/codegen/translate-regions.js';
import { disassemble } from '../translator/decode/decode.js';
import { successorsOf } from '../translator/ir/region.js';
import { explanationPage } from './explain-page.js';
import { runToExplain } from './explain-run.js';
import { describeTemplate, explainUnit } from './explain-unit.js';
import { hex, printIr } from './print-ir.js';
import { staticRegion } from './static-region.js';
/** As large as Node's buffers are sure to be. */
const PROGRAM_MAX_BYTES = 2 ** 31 - 1;
/** Bytes: SDM vol. 2A, 2.3.11. */
const LONGEST_INSTRUCTION = 15;
/** Columns of the terminal from which on assembly and IR stand side by side; and the IR of before and after as well. */
const WIDE = 100;
const WIDER = 150;
/**
 * Nesting up to which expressions are folded: wabt folds recursively, and traps somewhere between 250 and 311 levels.
 */
const FOLDABLE = 160;
export async function explain(options) {
    const text = options.run
        ? await ranText(options, options.run)
        : options.tier === 1
            ? await unitText(options)
            : await regionText(options);
    // The command ends the process when this returns: everything must have been written.
    await new Promise((resolve, reject) => {
        process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
    });
}
async function regionText(options) {
    const explanation = await explainRegion(options);
    if (options.html !== undefined) {
        const { request, strategies } = openProgram(options);
        const code = explanation.failure === null ? translatedText(request, strategies.binaryenOptimize) : '';
        writePage(options.html, explanationPage(explanation, options.program, code));
        return options.json ? asJson(explanation) : '';
    }
    return options.json ? asJson(explanation) : asText(explanation, process.stdout.columns ?? 0);
}
/** The regions that most time was spent in, of a run. */
async function ranText(options, run) {
    const { program, strategies } = options;
    const { names } = openProgram(options);
    const nameOf = nearest(names);
    const ran = runToExplain({ program, args: run.args, ...(run.root !== undefined && { root: run.root }), strategies });
    const top = ran.regions.slice(0, run.top);
    const explained = [];
    for (const region of top) {
        const { request, share, samples } = region;
        const explanation = await explainRequest(request, bytesOf(request), names);
        explained.push({ explanation, share, samples, request });
    }
    const [first] = explained;
    if (options.html !== undefined && first) {
        const code = first.explanation.failure === null ? translatedText(first.request, 0) : '';
        writePage(options.html, explanationPage(first.explanation, program, code));
    }
    if (options.json) {
        const rows = explained.map(({ explanation, share, samples }) => ({
            share,
            samples,
            region: JSON.parse(asJson(explanation)),
        }));
        return `${JSON.stringify({ status: ran.status, samples: ran.samples, regions: rows }, null, 2)}\n`;
    }
    const table = explained.map(({ explanation: e, share, samples }, n) => {
        const name = nameOf(e.entry);
        const count = e.blocks.reduce((sum, b) => sum + b.instructions.length, 0);
        return `${String(n + 1).padStart(3)}  ${(100 * share).toFixed(1).padStart(5)} %  ${String(samples).padStart(7)} samples  ${hex(e.entry)}${name ? ` <${name}>` : ''}, ${e.blocks.length} blocks, ${count} instructions`;
    });
    const head = `${ran.regions.length} regions ran; ${ran.samples} samples, one every 20000 instructions\n${table.join('\n')}\n`;
    if (options.html !== undefined)
        return head;
    return [head, ...explained.map(({ explanation }) => asText(explanation, process.stdout.columns ?? 0))].join('\n');
}
/** The symbol at or before an address. */
function nearest(names) {
    const sorted = [...names].sort(([a], [b]) => Number(a - b));
    return (address) => {
        const found = sorted.findLast(([at]) => at <= address);
        if (!found)
            return null;
        return found[0] === address ? found[1] : `${found[1]}+${hex(address - found[0])}`;
    };
}
/** Code as a request has it. */
function bytesOf({ blocks }) {
    return (rip, limit) => {
        const block = blocks.find((b) => rip >= b.rip && rip < b.rip + BigInt(b.bytes.length));
        if (!block)
            return null;
        const at = Number(rip - block.rip);
        return block.bytes.subarray(at, at + limit);
    };
}
/** The program's blocks from the address asked for on, as `staticRegion` finds them, put together by tier 1. */
async function unitText(options) {
    const { request, image, code, names } = openProgram(options);
    const { blocks, wasm } = explainUnit(image.bits, request.blocks);
    const wat = await watOf(wasm);
    if (options.json) {
        const printable = (_, v) => (typeof v === 'bigint' ? hex(v) : v);
        const { strategies } = options;
        return `${JSON.stringify({ entry: request.entry, word: image.bits, tier: 1, blocks, wat, wasmBytes: wasm.length, strategies }, printable, 2)}\n`;
    }
    const count = blocks.reduce((n, b) => n + b.instructions.length, 0);
    const out = [
        `unit ${hex(request.entry)}, ${image.bits}-bit code: ${blocks.length} blocks, ${count} instructions, ${wasm.length} bytes of WebAssembly`,
    ];
    for (const b of blocks) {
        const name = names.get(b.rip);
        out.push('', `block ${hex(b.rip)}${name === undefined ? '' : ` <${name}>`}`);
        for (const i of b.instructions) {
            const text = disassemble(code(i.rip, LONGEST_INSTRUCTION) ?? new Uint8Array(), i.rip, image.bits);
            out.push(`  ${hex(i.rip)}  ${text.padEnd(32)}  ${describeTemplate(i)}`);
        }
    }
    return `${[...out, '', wat.trimEnd()].join('\n')}\n`;
}
/** The program, and what a region from the address asked for on would be made of. */
function openProgram(options) {
    const { program } = options;
    const file = readInput(null, program, PROGRAM_MAX_BYTES);
    const image = parseElf((offset, length) => file.subarray(offset, offset + length), file.length);
    if (image instanceof ElfError)
        throw new UserError(`${program}: ${image.reason}`, 126);
    const symbols = readSymbols(file, image.bits);
    const entry = startOf(options, image, symbols);
    const code = codeOf(file, image);
    if (!code(entry, 1))
        throw new UserError(`${program}: there is no code at ${hex(entry)}`, 126);
    const strategies = { ...defaultStrategies(), ...options.strategies };
    const request = { ...staticRegion(code, entry, image.bits, strategies), options: strategies };
    if (request.blocks[0]?.rip !== entry)
        throw new UserError(`${program}: the code at ${hex(entry)} is cut off`, 126);
    const names = new Map();
    for (const s of symbols)
        if (!names.has(BigInt(s.address)))
            names.set(BigInt(s.address), s.name);
    return { request, image, code, names, strategies, entry };
}
function writePage(file, page) {
    try {
        writeFileSync(file, page);
    }
    catch (e) {
        const { code } = e;
        const why = code === 'EISDIR' ? 'it is a folder' : code === 'ENOENT' ? 'no such folder' : (code ?? String(e));
        throw new UserError(`--html ${file}: cannot be written: ${why}`, 126);
    }
}
export async function explainRegion(options) {
    const { request, code, names } = openProgram(options);
    return explainRequest(request, code, names);
}
async function explainRequest(request, code, names) {
    const { word } = request.mode;
    const graph = liftRegion(request);
    const before = graph.blocks.map(printIr);
    const stages = [];
    passRegion(graph, request, (pass) => {
        stages.push({ pass, blocks: new Map(graph.blocks.map((b) => [keyOf(b), printIr(b)])) });
    });
    const blocks = graph.blocks.map((b, i) => ({
        rip: b.rip,
        symbol: names.get(b.rip) ?? null,
        instructions: b.insns.map(({ rip, length }) => {
            const bytes = code(rip, length) ?? new Uint8Array();
            return { rip, bytes: Buffer.from(bytes).toString('hex'), text: disassemble(bytes, rip, word) };
        }),
        twin: b.walk !== undefined,
        before: before[i] ?? printIr(b),
        after: printIr(b),
        passes: changesOf(b, before[i], stages),
        kind: b.terminal.kind,
        successors: successorsOf(graph, b),
    }));
    const { wasm, failed } = translate([request], request.options.binaryenOptimize ?? 0);
    const failure = failed[0]?.reason.split('\n')[0] ?? null;
    return {
        entry: request.entry,
        word,
        blocks,
        wat: failure === null ? await watOf(wasm) : null,
        wasmBytes: failure === null ? wasm.length : 0,
        failure,
        strategies: request.options,
    };
}
/** A twin has its block's address. */
const keyOf = (b) => `${b.rip}${b.walk ? ' twin' : ''}`;
/**
 * What each pass has made of a block, where that is something else than before. A twin begins with the pass that makes
 * it.
 */
function changesOf(b, lifted, stages) {
    const textOf = (ir) => [...ir.lines, ir.terminal].join('\n');
    let text = b.walk || !lifted ? '' : textOf(lifted);
    return stages.flatMap(({ pass, blocks }) => {
        const ir = blocks.get(keyOf(b));
        if (!ir || textOf(ir) === text)
            return [];
        text = textOf(ir);
        return [{ pass, ir }];
    });
}
function startOf({ program, symbol, address }, image, symbols) {
    if (symbol !== undefined && address !== undefined) {
        throw new UserError('--symbol and --address exclude each other', 126);
    }
    if (symbol === undefined)
        return address ?? BigInt(image.entry);
    const found = symbols.find((s) => s.name === symbol);
    if (found)
        return BigInt(found.address);
    const hint = symbols.length === 0 ? ': it has no symbol table; --address takes a number' : '';
    throw new UserError(`${program}: no symbol '${symbol}'${hint}`, 126);
}
/** Code in the file's executable segments. */
function codeOf(file, image) {
    return (rip, limit) => {
        if (rip > BigInt(Number.MAX_SAFE_INTEGER))
            return null;
        const at = Number(rip);
        const s = image.segments.find((p) => (p.flags & PF_X) !== 0 && at >= p.vaddr && at < p.vaddr + p.filesz);
        if (!s)
            return null;
        const start = s.offset + at - s.vaddr;
        return file.subarray(start, Math.min(start + limit, s.offset + s.filesz));
    };
}
async function watOf(wasm) {
    const module = (await wabt()).readWasm(wasm, {
        readDebugNames: true,
        tail_call: true,
        simd: true,
        bulk_memory: true,
        reference_types: true,
        multi_value: true,
        sat_float_to_int: true,
        sign_extension: true,
    });
    try {
        const flat = module.toText({ foldExprs: false });
        return nesting(flat) > FOLDABLE ? flat : module.toText({ foldExprs: true });
    }
    finally {
        module.destroy();
    }
}
/** How deep blocks lie in each other: wabt indents by two columns a level. */
function nesting(flat) {
    return [...flat.matchAll(/^ +/gm)].reduce((most, [spaces]) => Math.max(most, spaces.length), 0) / 2;
}
export function asJson(e) {
    const blocks = e.blocks.map((b) => ({
        rip: hex(b.rip),
        symbol: b.symbol,
        instructions: b.instructions.map((i) => ({ ...i, rip: hex(i.rip) })),
        before: b.before.lines,
        after: b.after.lines,
        terminal: { kind: b.kind, text: b.after.terminal },
    }));
    const { word, wat, wasmBytes, failure, strategies } = e;
    return `${JSON.stringify({ entry: hex(e.entry), word, blocks, wat, wasmBytes, failure, strategies }, null, 2)}\n`;
}
/** `width`: columns of the terminal, 0 if there is none. */
export function asText(e, width) {
    const instructions = e.blocks.reduce((n, b) => n + b.instructions.length, 0);
    const size = e.failure === null ? `${e.wasmBytes} bytes of WebAssembly` : 'not translated';
    const out = [
        `region ${hex(e.entry)}, ${e.word}-bit code: ${e.blocks.length} blocks, ${instructions} instructions, ${size}`,
    ];
    for (const b of e.blocks)
        out.push('', ...blockText(b, width));
    out.push('', e.wat === null ? `The translator fails, so this code stays interpreted: ${e.failure}` : e.wat.trimEnd());
    return `${out.join('\n')}\n`;
}
function blockText(b, width) {
    const longest = Math.max(...b.instructions.map((i) => i.bytes.length));
    const assembly = {
        title: 'assembly',
        lines: b.instructions.map((i) => `${hex(i.rip)}  ${i.bytes.padEnd(longest)}  ${i.text}`),
        insns: b.instructions.map((_, i) => i),
    };
    const column = (title, ir) => ({
        title,
        lines: [...ir.lines, ir.terminal],
        insns: [...ir.insns, b.instructions.length - 1],
    });
    const before = column('IR before passes', b.before);
    const after = column('IR after passes', b.after);
    const title = `block ${hex(b.rip)}${b.symbol === null ? '' : ` <${b.symbol}>`}${b.twin ? ', twin without address checks' : ''}`;
    if (width >= WIDER)
        return [title, ...sideBySide([assembly, before, after])];
    if (width >= WIDE)
        return [title, ...sideBySide([assembly, before]), '', ...sideBySide([assembly, after])];
    return [title, ...[assembly, before, after].flatMap((c) => [`  ${c.title}:`, ...c.lines.map((l) => `    ${l}`)])];
}
/** Columns in which the lines of an instruction begin at the same height. */
function sideBySide(columns) {
    const widths = columns.map((c) => Math.max(c.title.length, ...c.lines.map((l) => l.length)));
    const row = (cells) => `  ${cells.map((cell, i) => cell.padEnd(widths[i])).join(' | ')}`.trimEnd();
    const out = [row(columns.map((c) => c.title))];
    const last = Math.max(...columns.flatMap((c) => c.insns));
    for (let insn = 0; insn <= last; insn++) {
        const parts = columns.map((c) => c.lines.filter((_, i) => c.insns[i] === insn));
        const height = Math.max(...parts.map((p) => p.length));
        for (let i = 0; i < height; i++)
            out.push(row(parts.map((p) => p[i] ?? '')));
    }
    return out;
}
