import * as iced from 'iced-x86';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { regionOf } from '../../../src/debug/instruction-forms.js';
import { liftRegion, passRegion } from '../../../src/translator/codegen/region-graph.js';
import { translate } from '../../../src/translator/codegen/translate-regions.js';
import { openForms } from '../../../src/translator/decode/forms.js';
import { Builder, UndefinedForm } from '../../../src/translator/ir/builder.js';
import type { Node, Terminal } from '../../../src/translator/ir/ir.js';
import {
  effectsBefore,
  type Latitude,
  type VerifiedBlock,
  VerifyError,
  verifyPass,
  verifyRegion,
} from '../../../src/translator/ir/verify.js';
import { fuseFlagsPass } from '../../../src/translator/passes/fuse-flags.js';
import type { Pass } from '../../../src/translator/passes/pass.js';
import { PASSES } from '../../../src/translator/passes/pipeline.js';
import { definitionOf } from '../../../src/translator/semantics/index.js';
import * as S from '../../../src/translator/state.js';

type Block = Omit<VerifiedBlock, 'ops' | 'successors'> & { ops: Node[]; successors: number[] };

const builder = () => new Builder({ word: 64, open: false, fold: true, bulkStrings: true });

/** A region of one block, written against the builder; instruction 0 has begun. */
function region(write: (l: Builder) => void, more: Partial<Block> = {}) {
  const l = builder();
  l.effect('insn', [], 0);
  write(l);
  const block: Block = { rip: 0x1000n, ops: l.ops, terminal: l.terminal, successors: [-1], recordIn: false, ...more };
  return { word: 64 as const, blocks: [block] };
}

type Region = ReturnType<typeof region>;

/** What the verifier says of a pass that does something to a region. */
function afterPass(r: Region, change: (ops: Node[]) => Node[], latitude: Latitude = {}): string {
  verifyRegion(r, 'lifting');
  const before = effectsBefore(r, latitude);
  r.blocks[0]!.ops = change(r.blocks[0]!.ops);
  return complaint(() => verifyPass('a pass', before, r, latitude));
}

function complaint(run: () => void): string {
  try {
    run();
    return '';
  } catch (e) {
    expect(e).toBeInstanceOf(VerifyError);
    return (e as Error).message;
  }
}

const ofRegion = (r: Region): string => complaint(() => verifyRegion(r, 'lifting'));
const without = (op: string) => (ops: Node[]) => ops.filter((n) => n.op !== op);

describe('a region', () => {
  it('is in order as definitions make it', () => {
    const r = region((l) => {
      const x = l.load(32, l.reg(S.RBX, 64));
      l.store(l.reg(S.RDI, 64), l.add(x, l.const(32, 1)));
      l.setReg(S.RAX, x);
      l.setFlags('logic', 32, x);
    });
    expect(ofRegion(r)).toBe('');
  });

  it('has no undefined nodes', () => {
    const stray = builder().const(64, 1);
    const what = 'argument 0, const, is not defined before (after lifting, block 0x1000, %1 = gpr.set)';
    expect(ofRegion(region((l) => l.setReg(S.RAX, stray)))).toBe(what);
    const later = region((l) => l.setReg(S.RAX, l.const(64, 1)));
    later.blocks[0]!.ops.reverse();
    expect(ofRegion(later)).toContain('is not defined before');
    const cond: Terminal = { kind: 'repeat', cond: stray };
    expect(ofRegion(region(() => {}, { terminal: cond }))).toContain('the condition, const, is not defined');
    const effect = region((l) => {
      const set = l.effect('gpr.set', [l.const(64, 1)], { reg: 0 });
      l.setReg(S.RCX, set);
    });
    expect(ofRegion(effect)).toContain('argument 0, gpr.set, has no value');
  });

  it.each<[string, (l: Builder) => void]>([
    ['argument 1 is i32, not i64', (l) => l.op('i64.add', [l.reg(S.RAX, 64), l.const(32, 1)], 64)],
    ['argument 0 is i32, not address', (l) => l.load(8, l.const(32, 1))],
    ['argument 0 is i64, not flag', (l) => l.setFlagVar('C', l.const(64, 1))],
    ['argument 2 is i64, not i32', (l) => l.select(l.reg(S.RBX, 8), l.const(32, 1), l.const(64, 1))],
    ['it has 1 arguments, not 2', (l) => l.op('i32.and', [l.reg(S.RAX, 32)], 32)],
    ['x87_fchs gives none, not i32', (l) => l.helper('x87_fchs', 'i32', [])],
    ['x87_fld_f64 takes (i64), not (i32)', (l) => l.helper('x87_fld_f64', 'none', [l.const(32, 1)])],
  ])('has no wrong types: %s', (what, write) => {
    expect(ofRegion(region(write))).toContain(what);
  });

  it('has a condition that is a truth value, and a target as wide as the code', () => {
    expect(ofRegion(region((l) => l.repeatIf(l.reg(S.RAX, 64))))).toContain('the condition is i64, not i32');
    expect(ofRegion(region((l) => l.indirect(l.reg(S.RAX, 32), 'jump')))).toContain('the target is i32, not i64');
  });

  const address = (l: Builder) => l.reg(S.RBX, 64);
  it.each<[string, (l: Builder) => void]>([
    ['gpr.set', (l) => l.setReg(S.RAX, l.const(64, 1))],
    ['xmm.set', (l) => l.setXmmReg(0, l.v128(new Array<number>(16).fill(0)))],
    ['flags', (l) => l.setFlags('logic', 32, l.reg(S.RAX, 32))],
    ['state.set', (l) => l.setState(S.SEG_BASE, l.const(64, 0))],
    ['store', (l) => l.store(address(l), l.const(8, 0))],
  ])('writes nothing before a fault: %s', (op, write) => {
    const late = region((l) => {
      write(l);
      l.load(8, address(l));
    });
    expect(ofRegion(late)).toMatch(new RegExp(`it may fault behind %\\d+ = ${op}, which the guest can see`));
    const next = region((l) => {
      write(l);
      l.effect('insn', [], 1);
      l.load(8, address(l));
    });
    expect(ofRegion(next)).toBe('');
    const kept = region((l) => {
      write(l);
      l.progress();
      l.load(8, address(l));
    });
    expect(ofRegion(kept)).toBe('');
  });

  it('may store twice', () => {
    const twice = region((l) => {
      const a = address(l);
      l.store(a, l.const(8, 0));
      l.store(a, l.const(16, 0));
    });
    expect(ofRegion(twice)).toBe('');
  });
});

describe('a pass', () => {
  const two = () =>
    region((l) => {
      const a = l.reg(S.RBX, 64);
      l.store(a, l.const(8, 1), 8);
      l.store(a, l.const(16, 2), 16);
    });

  it('may change values', () => {
    expect(afterPass(two(), (ops) => ops)).toBe('');
  });

  it('loses no effect', () => {
    expect(afterPass(two(), (ops) => ops.filter((n) => n.op !== 'store' || n.args[1]!.bits === 16))).toBe(
      'lost effect: store {"bits":8} (after a pass, block 0x1000, %4 = store)',
    );
    expect(afterPass(two(), without('store'))).toContain('lost effect: store {"bits":8}');
    expect(afterPass(two(), without('store'), { drops: (n) => n.op === 'store' })).toBe('');
  });

  it('keeps their order', () => {
    const swap = (ops: Node[]) => [...without('store')(ops), ...ops.filter((n) => n.op === 'store').reverse()];
    expect(afterPass(two(), swap)).toContain('lost effect: store {"bits":8}');
  });

  it('makes no new ones', () => {
    const more = (ops: Node[]): Node[] => [
      ...ops,
      { op: 'skip.if', type: 'none', bits: 0, args: [ops[2]!], imm: undefined },
    ];
    const small = () => region((l) => l.store(l.reg(S.RBX, 64), l.const(32, 1)));
    expect(afterPass(small(), more)).toContain('new effect: skip.if');
    expect(afterPass(small(), more, { adds: (n) => n.op === 'skip.if' })).toBe('');
  });

  it('leaves what it changes in order', () => {
    const wrong = (ops: Node[]) => {
      ops.find((n) => n.op === 'store')!.args[0] = ops.find((n) => n.bits === 8)!;
      return ops;
    };
    expect(afterPass(two(), wrong)).toContain('argument 0 is i32, not address');
  });
});

describe('flags', () => {
  const drops = { drops: (n: Node) => n.op === 'flagvar.set' };
  /**
   * A comparison, and a condition on it that sets a register; the way out is inside of the region, so that nothing
   * else is shown.
   */
  const compare = (cc: string) =>
    region(
      (l) => {
        const [a, b] = [l.reg(S.RAX, 32), l.reg(S.RBX, 32)];
        l.setFlags('sub', 32, a, b, l.sub(a, b));
        l.effect('insn', [], 1);
        l.setReg(S.RCX, l.zext(l.condition(cc), 32));
        l.effect('insn', [], 2);
        for (const f of 'CPAZSO') l.setFlag(f, l.const(1, 0));
      },
      { successors: [0] },
    );
  const note = (live: string) => (ops: Node[]) => {
    ops.find((n) => n.op === 'flags')!.note = { live };
    return ops;
  };
  const mayGo = { drops: (n: Node) => n.op === 'flags' };

  it('are there for who reads them', () => {
    expect(afterPass(compare('be'), note('CZ'), mayGo)).toBe('');
    expect(afterPass(compare('be'), note('C'), mayGo)).toContain('it reads flag Z, which nobody sets');
    expect(afterPass(compare('l'), note('CZ'), mayGo)).toContain('it reads flag SO, which nobody sets');
  });

  it('are there where a variable is read', () => {
    const read = () =>
      region((l) => {
        l.setFlag('C', l.const(1, 1));
        l.setReg(S.RAX, l.zext(l.flagVar('C'), 32));
      });
    expect(afterPass(read(), without('flagvar.set'), drops)).toContain('it reads flag C, which nobody sets');
    expect(afterPass(read(), (ops) => ops, drops)).toBe('');
  });

  it('are there where a block goes on to another', () => {
    const r = compare('e');
    const l = builder();
    l.effect('insn', [], 0);
    l.setReg(S.RCX, l.zext(l.condition('s'), 32));
    r.blocks[0]!.ops = r.blocks[0]!.ops.filter((n) => n.op !== 'flagvar.set');
    r.blocks[0]!.successors = [1];
    r.blocks.push({ ...r.blocks[0]!, rip: 0x2000n, ops: l.ops, successors: [1] });
    expect(afterPass(r, note('Z'), mayGo)).toBe(
      'it reads flag S, which nobody sets (after a pass, block 0x2000, %1 = cond)',
    );
  });

  const fault = (record?: number) => {
    const r = region((l) => {
      const [a, b] = [l.reg(S.RAX, 32), l.reg(S.RBX, 32)];
      l.setFlags('sub', 32, a, b, l.sub(a, b));
      l.effect('insn', [], 1);
      l.load(8, l.reg(S.RDI, 64));
    });
    return afterPass(
      r,
      (ops) => {
        ops.find((n) => n.op === 'flags')!.note = record === undefined ? { live: '' } : { live: '', record };
        return ops;
      },
      mayGo,
    );
  };

  it('are shown by a fault and on the way out, as a record if need be', () => {
    expect(fault()).toContain('a fault shows flag CPAZSO, which nobody sets');
    expect(fault(11)).toBe('');
    expect(fault(0)).toContain('a fault shows flag');
    expect(
      afterPass(
        region((l) => l.setFlags('logic', 32, l.reg(S.RAX, 32))),
        note('CZ'),
        mayGo,
      ),
    ).toContain('a way out shows flag PASO, which nobody sets');
  });
});

describe('the pipeline', () => {
  const request = () => {
    const r = regionOf(iced.Code.Add_rm32_r32, 64, true)!;
    return { ...r, options: { ...r.options, verify: true } };
  };
  const lose = () =>
    vi.spyOn(fuseFlagsPass, 'run').mockImplementation((g) => {
      for (const b of g.blocks) b.ops = without('store')(b.ops);
    });
  afterEach(() => vi.restoreAllMocks());

  it('says which pass it was', () => {
    lose();
    const r = request();
    expect(complaint(() => passRegion(liftRegion(r), r))).toEqual(
      expect.stringMatching(/^lost effect: store \{"bits":32\} \(after fuse-flags, block 0x401000, %\d+ = flags\)$/),
    );
  });

  it('is not looked at without --verify', () => {
    lose();
    const r = request();
    r.options.verify = false;
    expect(complaint(() => passRegion(liftRegion(r), r))).toBe('');
  });

  it('tells a mistake from a failure', () => {
    lose();
    const { failed } = translate([request()], 0);
    expect(failed).toEqual([{ id: 1, reason: expect.stringContaining('lost effect: store'), mistake: true }]);
  });

  it('has its passes in the order that they ask for', () => {
    const names = PASSES.map((p) => p.name as string);
    expect(new Set(names).size).toBe(names.length);
    for (const [i, p] of PASSES.entries() as Iterable<[number, Pass]>) {
      for (const other of p.behind ?? []) expect(names.slice(0, i)).toContain(other);
      for (const other of p.before ?? []) expect(names.slice(i + 1)).toContain(other);
    }
  });
});

describe('every encoding', () => {
  const codes = Object.keys(iced.Code)
    .map(Number)
    .filter((code) => code > iced.Code.INVALID);
  // Of registers and of memory; with and without MXCSR's flags.
  it.each([
    [32, false, 'asked'],
    [32, true, 'always'],
    [64, false, 'always'],
    [64, true, 'asked'],
  ] as const)('%i-bit code, memory: %s, sse-flags: %s', (word, memory, sseFlags) => {
    let regions = 0;
    for (const code of codes) {
      const request = regionOf(code, word, memory);
      if (!request) continue;
      request.options = { ...request.options, sseFlags, verify: true };
      passRegion(liftRegion(request), request);
      regions++;
    }
    expect(regions).toBeGreaterThan(1000);
  });

  it.each([32, 64] as const)('%i-bit code, with its operands left open', (word) => {
    let handlers = 0;
    for (const code of codes) {
      for (const form of openForms(code, word)) {
        const definition = definitionOf(form.mnemonic);
        if (!definition) continue;
        const l = new Builder({ word, open: true, fold: true, bulkStrings: true });
        l.begin(form, 0, 0n, 0);
        try {
          definition(l, ...form.operands);
        } catch (e) {
          if (!(e instanceof UndefinedForm)) throw e;
          continue;
        }
        const block = { rip: 0n, ops: l.ops, terminal: l.terminal, successors: [-1], recordIn: false };
        verifyRegion({ word, blocks: [block] }, `${form.mnemonic}'s definition`);
        handlers++;
      }
    }
    expect(handlers).toBeGreaterThan(1000);
  });
});
