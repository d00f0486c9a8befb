/**
 * Golden IR: what a pass makes of a few instructions is a text beside its test, IR before and after. `npm run golden`
 * writes all of them anew; a change of one is read as a diff.
 */
import { expect, it } from 'vitest';
import { hex, printIr } from '../../../src/debug/print-ir.js';
import { staticRegion } from '../../../src/debug/static-region.js';
import { defaultStrategies, type Strategies } from '../../../src/runtime/strategies.js';
import { liftRegion, passContext } from '../../../src/translator/codegen/region-graph.js';
import { disassemble } from '../../../src/translator/decode/decode.js';
import type { RegionGraph } from '../../../src/translator/ir/region.js';
import { effectsBefore, verifyPass, verifyRegion } from '../../../src/translator/ir/verify.js';
import type { Pass } from '../../../src/translator/passes/pass.js';
import { PASSES, viewOf } from '../../../src/translator/passes/pipeline.js';

/** Where the code of all cases lies. */
const ENTRY = 0x1000n;

export interface Case {
  /** Instructions as hexadecimal bytes. */
  readonly code: readonly string[];
  /** Code width; 64 bits. */
  readonly word?: 32 | 64;
  readonly strategies?: Partial<Strategies>;
}

interface Outcome {
  readonly before: string;
  readonly after: string;
  readonly region: RegionGraph;
}

/** A case that the pass has something to do with: its text is `golden/PASS/NAME.txt`. */
export function golden(pass: Pass, name: string, c: Case, check?: (region: RegionGraph) => void): void {
  it(name, async () => {
    const { before, after, region } = run(pass, c);
    expect(after).not.toBe(before);
    check?.(region);
    const listing = listed(c);
    const text = `${pass.name}: ${pass.what}\n${name}\n\n${listing}\n\nBefore:\n${before}\n\nAfter:\n${after}\n`;
    await expect(text).toMatchFileSnapshot(`golden/${pass.name}/${name.replaceAll(/\W+/g, '-')}.txt`);
  });
}

/** A case that it must not touch. */
export function untouched(pass: Pass, name: string, c: Case): void {
  it(`leaves alone: ${name}`, () => {
    const { before, after } = run(pass, c);
    expect(after).toBe(before);
  });
}

/** The pass on a region that has been through those before it. */
function run(pass: Pass, c: Case): Outcome {
  const request = requestOf(c);
  const region = liftRegion(request);
  const context = passContext(request);
  verifyRegion(viewOf(region), 'lifting');
  for (const p of PASSES as readonly Pass[]) {
    const before = printed(region);
    const effects = effectsBefore(viewOf(region), p);
    p.run(region, context, request.options as never);
    verifyPass(p.name, effects, viewOf(region), p);
    if (p === pass) return { before, after: printed(region), region };
  }
  throw new Error(`${pass.name} is not in the pipeline`);
}

function requestOf({ code, word = 64, strategies }: Case) {
  const bytes = Buffer.from(code.join(''), 'hex');
  const at = (rip: bigint, limit: number) => {
    const offset = Number(rip - ENTRY);
    return offset < 0 || offset >= bytes.length ? null : bytes.subarray(offset, offset + limit);
  };
  const options = { ...defaultStrategies(), ...strategies };
  return { ...staticRegion(at, ENTRY, word, options), options };
}

function listed({ code, word = 64, strategies = {} }: Case): string {
  let rip = ENTRY;
  const lines = code.map((bytes) => {
    const text = disassemble(Buffer.from(bytes, 'hex'), rip, word);
    const line = `  ${hex(rip)}  ${bytes.padEnd(16)}  ${text}`;
    rip += BigInt(bytes.length / 2);
    return line;
  });
  return [...lines, ...Object.entries(strategies).map(([key, value]) => `  ${key}: ${value}`)].join('\n');
}

function printed(region: RegionGraph): string {
  const blocks = region.blocks.map((b) => {
    const { lines, terminal } = printIr(b);
    const marks = [b.walk ? ', a twin' : '', b.recordIn ? ', the record of flags is valid' : ''].join('');
    return [`block ${hex(b.rip)}${marks}`, ...lines.map((l) => `  ${l}`), `  ${terminal}`].join('\n');
  });
  const { x87, entryChecks } = region;
  if (x87)
    blocks.push(
      `x87 registers on entry: full ${mask(x87.full)}, empty ${mask(x87.empty)}${x87.fast ? ', as doubles' : ''}`,
    );
  for (const { register, view } of entryChecks) blocks.push(`looked at on entry: xmm${register}, ${VIEWS[view]}`);
  return blocks.join('\n');
}

const VIEWS = ['double 0', 'double 1', 'float 0', 'floats 1 to 3'];
const mask = (bits: number) => bits.toString(2).padStart(8, '0');
