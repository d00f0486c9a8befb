import { host } from '../../host/host.js';
import { threadTime, threadTimeSince } from '../thread-time.js';
import { digest } from './checksum.js';
import { Pack, writePack } from './pack.js';
import { packUnits, unpackUnit } from './packed-units.js';
/** Bytes of a pack, at most; and after how many runs a module goes that nobody has used. */
const PACK_LIMIT = 64 << 20;
const UNUSED_LIMIT = 100;
/**
 * What a run saves when it finds a unit that this one has made, and one that V8 has optimized meanwhile, ns: so much an
 * instruction. What writing a byte of a pack costs, read and summed as most of them are. And how many runs are expected
 * to have the benefit.
 */
const MADE_NS = 12_000;
const OPTIMIZED_NS = 60_000;
const WRITE_NS = 3;
const RUNS = 3;
/** Entries in a run that make it worth taking the unit at once in the next. */
const PROMPT_ENTRIES = 5000;
/** The translations that are kept of one image of code, wherever and however often it is mapped. */
export class KeptCode {
    folder;
    key;
    compile;
    imports;
    stats;
    name;
    pack;
    /** By the pack's number of a module; null: it cannot be used. */
    loaded = new Map();
    made = [];
    /** What was written last: of this process's modules, how many functions V8 had optimized. */
    saved = new Map();
    constructor(folder, key, compile, imports, stats) {
        this.folder = folder;
        this.key = key;
        this.compile = compile;
        this.imports = imports;
        this.stats = stats;
        this.name = packName(key);
        const file = folder.open(this.name);
        this.pack = file && Pack.read(file, key);
        if (file && !this.pack)
            file.close();
    }
    /** The unit that holds the block at an address of the image; null: there is none. */
    find(address) {
        return this.pack?.find(address) ?? null;
    }
    /** The unit that holds the block at an address; null: none is kept, or it cannot be used. */
    take(address) {
        const entry = this.pack?.find(address);
        const module = entry ? this.load(entry.module) : null;
        const unit = module && unpackUnit(module.units, entry.offset);
        const code = module?.functions[entry.number];
        return module && unit && code !== undefined ? { module, code, unit } : null;
    }
    load(number) {
        let module = this.loaded.get(number);
        if (module === undefined) {
            const started = threadTime();
            module = this.read(this.pack, number);
            this.stats.loadNs += threadTimeSince(started);
            this.loaded.set(number, module);
        }
        return module;
    }
    read(pack, number) {
        const units = pack.units(number);
        const wasm = pack.wasm(number);
        if (units === null || wasm === null)
            return null;
        const { machineCode } = host.wasm;
        const code = machineCode ? pack.code(number) : null;
        const entries = pack.entriesOf(number);
        const keptUnits = new Set(entries.map((e) => e.number)).size;
        const isHot = machineCode === null && entries.some((e) => e.prompt);
        try {
            const withCode = code && this.compile(() => machineCode.deserialize(code, wasm), false);
            const module = withCode ?? this.compile(() => new WebAssembly.Module(wasm), isHot);
            const { exports } = new WebAssembly.Instance(module, this.imports);
            const functions = Object.values(exports);
            const optimized = withCode ? countOptimized(functions) : 0;
            this.stats.modules++;
            if (withCode)
                this.stats.modulesWithCode++;
            this.stats.bytesRead += units.length + wasm.length + (code?.length ?? 0);
            return { units, keptUnits, wasm: null, module, functions, optimized };
        }
        catch {
            // It is not what this Ringless has written.
            return null;
        }
    }
    add(module) {
        this.made.push(module);
    }
    /**
     * Writes what is new, if that is worth it; how many bytes. `merged`: modules that take the place of others, if all of
     * their blocks are in them. Throws what `hostReason` puts into words.
     */
    save(merged) {
        if (!this.isWorthWriting())
            return 0;
        const isFirst = this.saved.size === 0;
        const kept = [];
        const known = new Set();
        let bytes = 0;
        const keep = (m) => {
            if (m === null || m.unused > UNUSED_LIMIT || m.entries.every((e) => known.has(e.address)))
                return;
            const size = m.units.length + m.wasm.length + (m.code?.length ?? 0);
            if (bytes + size > PACK_LIMIT)
                return;
            bytes += size;
            // The first module that has a block gives it.
            const entries = m.entries.filter((e) => !known.has(e.address));
            for (const { address } of entries)
                known.add(address);
            kept.push({ ...m, entries });
        };
        for (const m of [...merged(), ...this.made])
            keep(this.rawOfNew(m));
        const { pack } = this;
        for (const [number, m] of this.loaded)
            keep(m && this.rawOfLoaded(m, pack.raw(number)));
        // Another process may have written it since.
        const file = pack?.isReplaced() !== false ? this.folder.open(this.name) : null;
        const others = file === null ? pack : Pack.read(file, this.key);
        for (let n = 0; n < (others?.modules ?? 0); n++) {
            const raw = others !== pack || !this.loaded.has(n) ? others.raw(n) : null;
            keep(raw && { ...raw, unused: raw.unused + (isFirst ? 1 : 0) });
        }
        file?.close();
        const pieces = writePack(this.key, kept);
        this.folder.put(this.name, pieces);
        for (const m of this.own())
            this.saved.set(m, countOptimized(m.functions));
        return pieces.reduce((sum, p) => sum + p.length, 0);
    }
    isWorthWriting() {
        const made = this.made.filter((m) => !this.saved.has(m));
        let gain = made.reduce((sum, m) => sum + instructionsOf(m.units), 0) * MADE_NS;
        for (const m of this.own()) {
            const more = countOptimized(m.functions) - (this.saved.get(m) ?? m.optimized);
            if (more > 0)
                gain += more * UNIT_INSTRUCTIONS * OPTIMIZED_NS;
        }
        return gain > 0 && RUNS * gain > WRITE_NS * (this.pack?.bytes ?? 0);
    }
    /** The modules that run in this process. */
    own() {
        return [...this.made, ...[...this.loaded.values()].filter((m) => m !== null)];
    }
    rawOfNew(m) {
        const units = m.units.map((u) => u ?? { blocks: [], outside: [] });
        const { bytes, offsets } = packUnits(units);
        const optimized = optimizedOf(m.functions);
        const entries = units.flatMap(({ blocks }, number) => {
            const prompt = optimized[number] || blocks.some((b) => b.executions >= PROMPT_ENTRIES);
            return blocks.map(({ address }) => ({ address, number, offset: offsets[number], prompt }));
        });
        const code = optimized.includes(true) ? this.serialize(m) : null;
        return { unused: 0, entries, units: bytes, wasm: m.wasm, code };
    }
    rawOfLoaded(m, raw) {
        if (raw === null)
            return null;
        const optimized = optimizedOf(m.functions);
        const isBetter = optimized.filter((o) => o).length > (raw.code === null ? 0 : m.optimized);
        const entries = raw.entries.map((e) => ({ ...e, prompt: e.prompt || optimized[e.number] === true }));
        return { ...raw, unused: 0, entries, code: isBetter ? this.serialize(m) : raw.code };
    }
    serialize({ module }) {
        // V8's flags, of which the budget is one, must be the same when it takes the code back.
        return this.compile(() => host.wasm.machineCode.serialize(module), false);
    }
    close() {
        this.pack?.close();
    }
}
/** Instructions in a unit, about: measured on python3. */
const UNIT_INSTRUCTIONS = 27;
function instructionsOf(units) {
    return units.reduce((sum, u) => sum + (u?.blocks.reduce((n, b) => n + b.instructions, 0) ?? 0), 0);
}
/** Which of the functions V8 has optimized. */
export function optimizedOf(functions) {
    return host.wasm.machineCode?.optimized(functions) ?? functions.map(() => false);
}
function countOptimized(functions) {
    return optimizedOf(functions).filter((o) => o).length;
}
/** Name of the file of a key. */
function packName(key) {
    return `${digest(new TextEncoder().encode(key))}.pack`;
}
