import * as Rec from '../../translator/codegen/record.js';
import { optimizedOf } from './kept-code.js';
/** A unit that is there already costs what V8's baseline compiler takes: of the threshold, about so much. */
const THERE = 0.3;
/**
 * Modules are merged if there are so many of them: each costs the next run some tenths of a millisecond. One with a
 * quarter of all instructions stays, as do those with machine code.
 */
const MANY = 6;
const LARGE = 0.25;
/** Entries of a unit that make it one of the hot ones. */
const HOT_ENTRIES = 20_000;
/** Tier 1's side of the cache: finds the units of earlier runs, and keeps those of this one. */
export class KeptUnits {
    options;
    /** A unit's blocks are being decoded. */
    finding = false;
    constructor(options) {
        this.options = options;
    }
    image(block) {
        return this.options.cache.image(block);
    }
    /** A block of the current context has been decoded: the unit that holds it, if it is worth taking at once. */
    met(block) {
        if (this.finding)
            return null;
        const image = this.image(block);
        const known = image?.code.find(block.rip - image.base);
        if (!known)
            return null;
        const { blocks, threshold } = this.options;
        if (known.prompt)
            return this.take(block, image);
        blocks.countDown(block, Math.max(1, Math.round(threshold() * THERE)));
        return null;
    }
    /** The unit that holds a block that is hot. */
    hot(block) {
        const image = block.context === this.options.blocks.current ? this.image(block) : null;
        return image && this.take(block, image);
    }
    /** Null: there is none, or the code is not what it was made of. */
    take(block, image) {
        const found = image.code.take(block.rip - image.base);
        if (found === null)
            return null;
        const { blocks, stats } = this.options;
        const members = [];
        this.finding = true;
        const fits = found.unit.blocks.every((b) => {
            const member = this.member(image.base + b.address, b);
            if (member)
                members.push(member);
            return member !== null;
        });
        this.finding = false;
        if (!fits) {
            stats.unitsRefused++;
            return null;
        }
        stats.units++;
        for (const b of members)
            stats.instructions += b.instructions;
        const outside = found.unit.outside.map((address) => blocks.descriptor(image.base + address));
        return { kept: { image, module: found.module, code: found.code, packed: found.unit }, members, outside };
    }
    /** The block at `rip`, if it is what a unit was made of. */
    member(rip, { code, instructions, records }) {
        const { decode, allowed, codeOf } = this.options;
        const b = decode(rip);
        if (!b || b.unit || b.instructions !== instructions || b.records !== records || !allowed(b))
            return null;
        const own = codeOf(b);
        return own?.length === code.length && own.every((byte, n) => byte === code[n]) ? b : null;
    }
    /** What is kept of a unit with these blocks and links; null: its code is right in this process alone. */
    pack(members, links, { base }) {
        const { cpu, codeOf, allowed, blocks } = this.options;
        if (!links.movable)
            return null;
        const outside = links.outside.map((d) => cpu.number(d + Rec.RIP) - base);
        const packed = [];
        for (const b of members) {
            const code = allowed(b) ? codeOf(b) : null;
            if (code === null)
                return null;
            const { instructions, records } = b;
            packed.push({ address: b.rip - base, instructions, records, executions: blocks.executions(b), code });
        }
        return [...outside, ...packed.map((b) => b.address)].every(isAddress) ? { blocks: packed, outside } : null;
    }
    /** Notes how often a unit's blocks have been entered, before their counts go. */
    count({ kept, blocks }) {
        kept?.packed.blocks.forEach((p, n) => {
            p.executions = Math.min(this.options.blocks.executions(blocks[n]), 0xffffffff);
        });
    }
    /** Writes what is worth it. `live`: the units of this process; `last`: the guest has ended. */
    save(live, last) {
        const byImage = new Map();
        for (const unit of live) {
            this.count(unit);
            if (unit.kept)
                add(byImage, unit.kept.image.code, unit);
        }
        this.options.cache.save((code) => (last ? this.merge(byImage.get(code) ?? []) : []));
    }
    /**
     * One module for the hot units of many small modules of an image, and one for the others; none if there are not many.
     * What V8 has optimized stays as it is: its machine code belongs to its module.
     */
    merge(units) {
        const byModule = new Map();
        // Of an image that is mapped twice once.
        for (const unit of units)
            if (unit.kept.image === units[0].kept.image)
                add(byModule, unit.kept.module, unit);
        const all = units.reduce((sum, unit) => sum + sizeOf(unit), 0);
        const small = [...byModule].filter(([module, own]) => own.length === module.keptUnits &&
            own.reduce((sum, unit) => sum + sizeOf(unit), 0) < LARGE * all &&
            !optimizedOf(module.functions).includes(true));
        if (small.length < MANY)
            return [];
        const merged = small
            .flatMap(([, own]) => own)
            .filter((unit) => unit.missing === 0 && unit.blocks.every((b) => b.valid));
        const parts = [merged.filter(isHot), merged.filter((unit) => !isHot(unit))];
        return parts.filter((part) => part.length > 0).map((part) => this.emitAgain(part));
    }
    emitAgain(units) {
        const { wasm, packed } = this.options.emit(units, units[0].kept.image);
        const keptUnits = packed.filter((p) => p !== null).length;
        return { units: packed, keptUnits, wasm, module: null, functions: [], optimized: 0 };
    }
}
function isHot({ kept }) {
    return kept.packed.blocks.some((b) => b.executions >= HOT_ENTRIES);
}
function sizeOf({ blocks }) {
    return blocks.reduce((sum, b) => sum + b.instructions, 0);
}
function isAddress(address) {
    return address >= 0 && address < 2 ** 32;
}
function add(map, key, value) {
    const list = map.get(key);
    if (list)
        list.push(value);
    else
        map.set(key, [value]);
}
