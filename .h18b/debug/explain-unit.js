/**
 * What tier 1 makes of some blocks, for `ringless explain --tier 1`: each instruction's template, and what is left of
 * it.
 */
import { host } from '../host/host.js';
import { Blocks, NEVER } from '../runtime/blocks.js';
import { CpuState } from '../runtime/cpu-state.js';
import { builtModules } from '../runtime/modules.js';
import * as Rec from '../translator/codegen/record.js';
import { RECORDS } from '../translator/ir/flag-record.js';
import { FLAGS } from '../translator/ir/ir.js';
import { TLB } from '../translator/layout.js';
import { UnitEmitter } from '../translator/templates/emit.js';
import { FlagPlan } from '../translator/templates/flag-plan.js';
import { Hole, Templates } from '../translator/templates/format.js';
/** Of the Wasm memory: what lies below the records, and room for those of a few blocks. */
const MEMORY_PAGES = 64;
const BLOCK_LIMIT = 64;
const HOLE_NAMES = Object.entries(Hole).filter(([, n]) => n !== Hole.LITERAL && n !== Hole.LOCAL && n !== Hole.END);
/** `blocks`: addresses and bytes, as a region's request has them. */
export function explainUnit(word, blocks) {
    const cpu = new CpuState(new WebAssembly.Memory({ initial: MEMORY_PAGES }), word);
    const decoded = new Blocks(cpu, builtModules().handlers);
    const members = [];
    for (const { rip, bytes } of blocks) {
        const block = decoded.encode(Number(BigInt.asIntN(64, rip)), bytes, BLOCK_LIMIT, NEVER);
        if (block)
            members.push(block);
    }
    members.sort((a, b) => a.rip - b.rip);
    const templates = new Templates(host.files.built('templates.bin'));
    const unitBlocks = members.map(({ descriptor, body, records, instructions }) => ({
        descriptor,
        body,
        records,
        instructions,
        stops: null,
    }));
    const inside = new Map(unitBlocks.map((b, n) => [b.descriptor, n]));
    const plan = new FlagPlan(templates, cpu);
    const explained = unitBlocks.map((b, n) => ({
        rip: BigInt.asUintN(word, BigInt(members[n].rip)),
        instructions: plan.plan(b, inside).instructions.map((i) => explainTemplate(i, cpu)),
    }));
    const wasm = new UnitEmitter(templates, cpu).module([{ blocks: unitBlocks, index: 0, tlb: TLB, word, links: null }]);
    return { blocks: explained, wasm };
}
function explainTemplate({ record, template, parts, condition }, cpu) {
    const at = (record + Rec.RIP) >> 2;
    const rip = (BigInt(cpu.u32[at + 1]) << 32n) | BigInt(cpu.u32[at]);
    return {
        rip,
        handler: template ? cpu.u32[record >> 2] : null,
        bytes: template?.code.length ?? 0,
        holes: template ? holesOf(template) : {},
        flags: [...FLAGS].filter((_, n) => ((parts >> n) & 1) === 1).join(''),
        record: template && (parts >> FLAGS.length) & 1 ? recordName(template.record) : null,
        condition: condition > 0 ? recordName(condition) : template?.conditions.length ? 'raw flags' : null,
    };
}
const recordName = (number) => {
    const { kind, bits } = RECORDS[number - 1];
    return `${kind}${bits}`;
};
function holesOf({ pieces }) {
    const holes = {};
    for (let p = 0; p < pieces.length; p += 3) {
        const name = HOLE_NAMES.find(([, n]) => n === pieces[p])?.[0]
            .toLowerCase()
            .replaceAll('_', ' ');
        if (name !== undefined && name !== 'begin')
            holes[name] = (holes[name] ?? 0) + 1;
    }
    return holes;
}
/** One line for people: what fills the template, and what becomes of the flags. */
export function describeTemplate(t) {
    if (t.handler === null)
        return 'address for the next instruction';
    const holes = Object.entries(t.holes).map(([name, n]) => (n > 1 ? `${n} x ${name}` : name));
    const flags = [
        ...(t.flags ? [`flags ${t.flags}`] : []),
        ...(t.record ? [`operands kept: ${t.record}`] : []),
        ...(t.condition ? [`condition from ${t.condition}`] : []),
    ];
    return `template ${t.handler}, ${t.bytes} bytes: ${[holes.join(', ') || 'no holes', ...flags].join('; ')}`;
}
