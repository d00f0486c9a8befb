/** `ringless explain` on shipped guests. */
import { describe, expect, test } from 'vitest';
import { asJson, asText, type ExplainOptions, explainRegion } from '../../src/debug/explain.js';
import { explanationPage } from '../../src/debug/explain-page.js';
import { UserError } from '../../src/host/user-error.js';
import { projectRoot } from '../support/command.js';

const guest = (architecture: string): string => `${projectRoot}bench/guests/bin/${architecture}/fib`;
const of = (program: string, more: Partial<ExplainOptions> = {}): ExplainOptions => ({
  program,
  json: false,
  strategies: {},
  ...more,
});

async function failure(options: ExplainOptions): Promise<string> {
  const error = await explainRegion(options).catch((e: unknown) => e);
  expect(error).toBeInstanceOf(UserError);
  return (error as UserError).message;
}

describe.each([
  ['x86_64', 64, 'rsp'],
  ['i386', 32, 'esp'],
])('%s', (architecture, word, stackPointer) => {
  test('a listing has assembly, IR and WebAssembly', async () => {
    const e = await explainRegion(of(guest(architecture), { symbol: 'fib' }));
    for (const width of [0, 120, 200]) {
      const text = asText(e, width);
      expect(text).toContain('<fib>');
      expect(text).toMatch(/0x[0-9a-f]+ {2}[0-9a-f]+ +mov /);
      expect(text).toContain(`gpr.get i${word} ${stackPointer}`);
      expect(text).toMatch(/%\d+ = flags sub \d+ %\d+/);
      expect(text).toMatch(/branch on %\d+ to 0x/);
      expect(text).toContain('(module');
      expect(text).not.toContain('%?');
    }
    // Passes leave no symbolic flags.
    expect(e.blocks.flatMap((b) => b.after.lines).join('\n')).not.toMatch(/= (flags|cond) /);
  });

  test('JSON, from the entry point', async () => {
    const json = JSON.parse(asJson(await explainRegion(of(guest(architecture)))));
    expect(json.word).toBe(word);
    expect(json.blocks[0]).toMatchObject({ rip: json.entry, symbol: '_start' });
    for (const b of json.blocks) {
      expect(b.instructions[0].rip).toBe(b.rip);
      for (const i of b.instructions)
        expect(i).toMatchObject({ text: expect.stringMatching(/./), bytes: expect.stringMatching(/^([0-9a-f]{2})+$/) });
      expect(b.before.length).toBeGreaterThan(0);
      expect(typeof b.terminal.kind).toBe('string');
    }
    expect(json.wat === null).toBe(json.failure !== null);
  });

  test('a region of one block', async () => {
    const e = await explainRegion(of(guest(architecture), { symbol: 'fib', strategies: { regionScope: 'block' } }));
    expect(e.blocks).toHaveLength(1);
    expect(e.wasmBytes).toBeGreaterThan(0);
  });

  test('mistakes get one line', async () => {
    const program = guest(architecture);
    expect(await failure(of(program, { symbol: 'fibber' }))).toBe(`${program}: no symbol 'fibber'`);
    expect(await failure(of(program, { address: 16n }))).toBe(`${program}: there is no code at 0x10`);
    expect(await failure(of(program, { address: 2n ** 64n - 1n }))).toContain('there is no code at');
  });
});

test('a region too deep for folded text', async () => {
  const e = await explainRegion(of(guest('x86_64').replace(/fib$/, 'strings')));
  expect(e.wat).toMatch(/^\(module[\s\S]*\(export "r0"/);
});

test('what is not an ELF program gets one line', async () => {
  expect(await failure(of(`${projectRoot}package.json`))).toMatch(/package\.json: is not an ELF program$/);
  expect(await failure(of('/nowhere'))).toBe('/nowhere: no such file');
});

test('the page has each block once, the ways between them, and what each pass has changed', async () => {
  const e = await explainRegion(of(guest('x86_64').replace(/fib$/, 'matmul'), { symbol: 'multiply' }));
  const code = '(module\n ;;@ guest:2:3\n (i64.lt\n  ;;@\n  (x))\n ;;@\n (nop)\n)';
  const page = explanationPage(e, 'a <program> & "more"', code);
  expect(page).toContain(
    '<span>(module\n</span><span data-at="1.2"> (i64.lt\n</span><span data-at="1.2">  (x))\n</span><span> (nop)\n</span>',
  );
  expect(page).toContain('a &lt;program&gt; &amp; &quot;more&quot;');
  expect(page).not.toMatch(/(src|href)="(?!#)/);
  expect(page.match(/<a href="#b\d+"/g)).toHaveLength(e.blocks.length);
  const edges = e.blocks.reduce((n, b) => n + new Set(b.successors).size, 0);
  expect(page.match(/<polyline/g)).toHaveLength(edges);
  const data = JSON.parse(/const DATA = (.*);\n/.exec(page)![1]!) as {
    passes: string[];
    blocks: { assembly: string[][]; stages: { pass: string; lines: string[][] }[] }[];
  };
  expect(data.passes).toContain('walk-loops');
  expect(data.passes).toContain('dead-flags');
  data.blocks.forEach((b, n) => {
    const { instructions, after } = e.blocks[n]!;
    expect(b.assembly.map(([, , text]) => text)).toEqual(instructions.map((i) => i.text));
    // Behind the last pass that has changed it a block is as it is translated.
    expect(b.stages.at(-1)!.lines.flat()).toEqual([...after.lines, after.terminal]);
  });
});
