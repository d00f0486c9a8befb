import { describe, expect, it } from 'vitest';
import { staticRegion } from '../../../src/debug/static-region.js';
import { defaultStrategies, type Strategies } from '../../../src/runtime/strategies.js';
import { liftRegion, type RegionRequest } from '../../../src/translator/codegen/region-graph.js';
import { type RegionGraph, successorsOf } from '../../../src/translator/ir/region.js';
import { loopsOf } from '../../../src/translator/passes/loops.js';

const CODE = 0x1000n;

function lifted(code: string, entry: bigint, change: Partial<Strategies> = {}, jumps: [bigint, bigint[]][] = []) {
  const bytes = Uint8Array.from(code.split(' ').map((b) => Number.parseInt(b, 16)));
  const strategies = { ...defaultStrategies(), ...change };
  const at = (rip: bigint, limit: number): Uint8Array | null => {
    const from = Number(rip - CODE);
    return from < 0 || from >= bytes.length ? null : bytes.slice(from, from + limit);
  };
  const targets = new Map(jumps);
  const request: RegionRequest = {
    ...staticRegion(at, entry, 64, strategies),
    indirectTargets: targets,
    options: strategies,
  };
  const known = new Set(request.blocks.map((b) => b.rip));
  // What only a run finds.
  for (const rip of [...targets.values()].flat()) {
    if (known.has(rip)) continue;
    for (const b of staticRegion(at, rip, 64, strategies).blocks) if (!known.has(b.rip)) request.blocks.push(b);
  }
  return liftRegion(request);
}

/** Blocks that loops are entered at, by loop; in loops without their first entry too. */
function entriesOfLoops(graph: RegionGraph): number[][] {
  const successors = graph.blocks.map((b) => successorsOf(graph, b));
  const found: number[][] = [];
  const look = (nodes: number[], without: number): void => {
    const component = loopsOf(
      successors.map((list, n) =>
        nodes.includes(n) && n !== without ? list.filter((to) => nodes.includes(to) && to !== without) : [],
      ),
    );
    for (let loop = 0; component.includes(loop); loop++) {
      const members = nodes.filter((n) => component[n] === loop);
      const entries = members.filter(
        (n) => n === 0 || successors.some((list, from) => !members.includes(from) && list.includes(n)),
      );
      found.push(entries);
      if (members.length > 1) look(members, entries[0]!);
    }
  };
  look([...graph.blocks.keys()], -1);
  return found;
}

// 1000: call 1010; 1005: call 1010; 100a: dec ecx; jne 1000; ret; 1010: inc eax; ret
const TWO_CALLS = 'e8 0b 00 00 00 e8 06 00 00 00 ff c9 75 f2 c3 90 ff c0 c3';

describe('calls', () => {
  const returns = (graph: RegionGraph): bigint[][] =>
    graph.blocks.filter((b) => b.rip === 0x1010n).map((b) => b.candidates);

  it('have a copy of their function each, which returns to behind them', () => {
    const graph = lifted(TWO_CALLS, CODE);
    expect(returns(graph).sort()).toEqual([[0x1005n], [0x100an]]);
    expect(entriesOfLoops(graph).every((entries) => entries.length === 1)).toBe(true);
  });

  it('share it where it is larger than a copy may be', () => {
    expect(returns(lifted(TWO_CALLS, CODE, { inlineCalls: 1 }))).toEqual([[0x1005n, 0x100an]]);
  });

  it('share it where the region would grow too much', () => {
    expect(returns(lifted(TWO_CALLS, CODE, { regionGrowth: 3 })).length).toBe(2);
  });

  it('of a function by itself are jumps', () => {
    // 1000: dec ecx; je 1009; call 1000; 1009: ret
    const graph = lifted('ff c9 74 05 e8 f7 ff ff ff c3', CODE);
    expect(graph.blocks.filter((b) => b.rip === CODE).length).toBe(1);
    expect(graph.blocks.find((b) => b.rip === 0x1009n)!.candidates).toEqual([0x1009n]);
  });

  it('through a pointer have copies of the functions that were seen', () => {
    // 1000: call rax; 1002: dec ecx; jne 1000; ret; 1007: inc edx; ret; 100a: dec edx; ret
    const graph = lifted('ff d0 ff c9 75 fa c3 ff c2 c3 ff ca c3', CODE, {}, [[CODE, [0x1007n, 0x100an]]]);
    const call = graph.blocks.find((b) => b.rip === CODE)!;
    expect(call.candidates).toEqual([0x1007n, 0x100an]);
    for (const rip of call.candidates) expect(graph.blocks[call.ways.get(rip)!]!.candidates).toEqual([0x1002n]);
  });
});

describe('loops', () => {
  // 1000: mov ebx, 3; 1005: inc eax; 1007: dec ebx; jne 1005; dec ecx; jne 1000; ret
  const NESTED = 'bb 03 00 00 00 ff c0 ff cb 75 fa ff c9 75 f1 c3';

  it('are entered at one block, wherever the region begins', () => {
    for (const entry of [0x1000n, 0x1005n, 0x1007n, 0x100bn]) {
      const graph = lifted(NESTED, entry);
      expect(graph.blocks[0]!.rip).toBe(entry);
      expect(entriesOfLoops(graph).every((entries) => entries.length === 1)).toBe(true);
    }
  });

  it('stay as they are where nothing may be copied', () => {
    const graph = lifted(NESTED, 0x1007n, { regionGrowth: 0 });
    expect(new Set(graph.blocks.map((b) => b.rip)).size).toBe(graph.blocks.length);
  });
});

describe('indirect jumps', () => {
  const targets = Array.from({ length: 6 }, (_, n) => 0x1002n + 3n * BigInt(n));
  // 1000: jmp rax; then six times inc eax; ret
  const code = ['ff e0', ...targets.map(() => 'ff c0 c3')].join(' ');

  it('are compared with a few targets', () => {
    const graph = lifted(code, CODE, {}, [[CODE, targets.slice(0, 4)]]);
    expect([graph.blocks[0]!.candidates.length, graph.blocks[0]!.dispatch.length]).toEqual([4, 0]);
  });

  it('find one of many by a hash', () => {
    const graph = lifted(code, CODE, {}, [[CODE, targets]]);
    expect([graph.blocks[0]!.candidates.length, graph.blocks[0]!.dispatch.length]).toEqual([0, 6]);
  });
});
