import * as Rec from '../translator/codegen/record.js';
import { NEVER } from './blocks.js';
import { TranslationCache } from './cache/translation-cache.js';
import { Translations } from './translations.js';
import { compilingUnits, Units } from './units.js';
/**
 * How many times the threshold a block that is part of a region is executed before it becomes an entry of its own; and
 * how many times at most, unless the threshold is higher.
 */
const DEFERRAL = 100;
const LONGEST_DEFERRAL = 6000;
/**
 * Hotness: has blocks that are executed often translated, first into units of templates (tier 1), then into regions
 * (tier 2).
 */
export class Tiers {
    options;
    /** Null: there is no such tier. */
    units;
    translations;
    cache;
    constructor(options) {
        this.options = options;
        const { cpu, strategies, stats, table, imports, policy, code, space } = options;
        const { blocks, pages, fetch } = code;
        const has = (tier) => options.jit && strategies.tiers.includes(tier);
        const tier2 = has('2');
        this.cache =
            has('1') && options.cache
                ? new TranslationCache(options.cache, cpu.model, strategies, (at) => space.codeImage(at), compilingUnits, imports, stats.cache)
                : null;
        this.units = has('1')
            ? new Units({
                cpu,
                strategies,
                stats,
                blocks,
                table,
                imports,
                changing: (block) => {
                    const changing = pages.rewrittenImmediates(block);
                    return changing.length > 0 ? new Set(changing.map((i) => i.record)) : null;
                },
                nextThreshold: () => (tier2 ? Math.max(1, policy.tier2()) : NEVER),
                threshold: () => policy.tier1(),
                allowed: (block) => this.mayTranslate(block),
                decode: options.blockAt,
                codeOf: (block) => pages.codeOf(block),
                cache: this.cache,
                entered: (members) => options.plugins?.tier(members, 1),
            })
            : null;
        this.translations = tier2
            ? new Translations({
                cpu,
                strategies,
                stats,
                blocks,
                table,
                imports,
                decode: options.blockAt,
                liveImmediates: (block) => pages.rewrittenImmediates(block),
                readCode: (rip, bytes) => fetch.bytes(rip, bytes),
                groupOf: (block) => pages.groups.of(Math.floor(block.linear / 4096)),
                onRequest: options.onRequest,
                installed: (block) => options.plugins?.tier([block], 2),
                passes: options.plugins?.passes,
                complain: (line) => options.plugins?.complain(line),
            })
            : null;
    }
    /** Executions of a block until it is translated for the first time. */
    get firstThreshold() {
        if (this.unitsFirst)
            return this.options.policy.tier1();
        return this.translations ? this.options.strategies.hotThreshold : NEVER;
    }
    /** Whether blocks are put into units before they can belong to regions. */
    get unitsFirst() {
        const { tier1Threshold, hotThreshold } = this.options.strategies;
        return this.units !== null && (!this.translations || tier1Threshold < hotThreshold);
    }
    /**
     * The block of a descriptor has been executed often: it is to become the entry of a region, unless it will be reached
     * inside one.
     */
    hot(descriptor) {
        const { blocks } = this.options.code;
        const { hotThreshold } = this.options.strategies;
        const block = blocks.byDescriptor.get(descriptor);
        if (block && this.units && !block.unit && this.unitsFirst) {
            blocks.countDown(block, NEVER);
            if (this.mayTranslate(block))
                this.units.request(block);
            return;
        }
        if (block && !block.deferred && hotThreshold > 0 && block.regions.size > 0) {
            block.deferred = true;
            blocks.countDown(block, Math.min(hotThreshold * DEFERRAL, Math.max(hotThreshold, LONGEST_DEFERRAL)));
            return;
        }
        if (block)
            blocks.countDown(block, NEVER);
        else
            this.options.cpu.u32[(descriptor + Rec.D_HOT) >> 2] = NEVER;
        if (block && this.mayTranslate(block))
            this.translations?.request(block);
    }
    /** An indirect jump went to `rip` that the jump cache did not know. */
    noteJump(rip) {
        if (this.translations && !this.options.code.blocks.returnSites.has(rip))
            this.translations.indirectTargets.add(rip);
    }
    /** Code that keeps being overwritten is only interpreted. */
    mayTranslate(block) {
        const { code, strategies } = this.options;
        return (code.pages.rewrites.get(Math.floor(block.linear / 4096)) ?? 0) <= strategies.rewriteLimit;
    }
    /**
     * Between slices: translates what is due, installs what has come. `retired`: guest instructions executed since start.
     */
    poll(retired) {
        const { tier1, instructions } = this.options.stats;
        this.units?.poll(retired - tier1.executed - instructions.translator);
        this.translations?.poll(retired);
    }
    drop(block) {
        this.options.plugins?.dropped(block);
        this.units?.dropUnitOf(block);
        this.translations?.dropRegionsOf(block);
    }
    park(block) {
        this.units?.park(block);
        this.translations?.park(block);
    }
    unpark(block) {
        this.units?.unpark(block);
        this.translations?.unpark(block);
    }
    reset() {
        this.units?.reset();
        this.translations?.reset();
    }
    decoded(block) {
        this.units?.decoded(block);
    }
    remapped() {
        this.cache?.forgetPages();
    }
    /** The guest has ended: keeps its translations for other runs. */
    keep() {
        this.units?.keep();
    }
    close() {
        this.cache?.close();
        this.translations?.close();
    }
}
