/**
 * Plug-ins, through the command: what they count and see, in each tier; what becomes of those that fail. Judges are
 * `--icount`, what the tiers say of each other, and guests of known code.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readMemoryTrace } from '../../src/plugins/read-memory-trace.js';
import { execute, projectRoot } from '../support/command.js';
import { qemuUser } from '../support/host.js';
import { writeProgram } from '../support/machine-code.js';

const main = process.env.RINGLESS_MAIN ?? `${projectRoot}dist/cli/main.js`;
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ringless-plugins-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const at = (name: string) => join(folder, name);
const guest = (name: string, architecture = 'x86_64') => `${projectRoot}bench/guests/bin/${architecture}/${name}`;
const qemu = qemuUser('x86_64');
const hasCompiler = spawnSync('gcc', ['--version']).status === 0;
const example = (name: string) => `${projectRoot}docs/examples/plugins/${name}.mjs`;

async function ringless(args: readonly string[], env: Record<string, string> = {}) {
  const ran = await execute([process.execPath, main, ...args], {
    env: { ...process.env, ...env } as Record<string, string>,
  });
  return { status: ran.status, out: ran.stdout.toString('latin1'), err: ran.stderr.toString() };
}
const plugin = (name: string, source: string): string => {
  writeFileSync(at(`${name}.mjs`), source);
  return at(`${name}.mjs`);
};

const TIERS = {
  interpreter: ['--engine', 'interp'],
  units: ['--tiers', '0,1', '--tier1-threshold', '0'],
  regions: ['--tiers', '0,2', '--hot-threshold', '0', '--verify'],
  all: ['--tier1-threshold', '20', '--hot-threshold', '200'],
} as const;

/**
 * mov ecx, 10; 1: mov [402000h+rcx*8], rcx; mov rax, [402000h+rcx*8]; dec ecx; jnz 1b; mov edi, 7; mov eax, 231;
 * syscall
 */
const loop = () =>
  writeProgram(at('loop'), [
    'b90a000000',
    '48890ccd00204000',
    '488b04cd00204000',
    'ffc9',
    '75ec',
    'bf07000000',
    'b8e7000000',
    '0f05',
  ]);
const STEPS = 1 + 4 * 10 + 3;

/**
 * mov esi, 402000h; mov edi, 402100h; mov ecx, 5; rep movsq; ud2 (a fault in the middle of a block): SIGILL
 */
const repeats = () =>
  writeProgram(at('repeats'), ['be00204000', 'bf00214000', 'b905000000', 'f348a5', '90', '0f0b', '90']);

describe('counters', () => {
  async function icount(program: string, ...args: string[]): Promise<number> {
    const file = at('icount.json');
    await ringless(['run', '--icount', '--stats', file, program, ...args]);
    const { instructions, tier1 } = JSON.parse(readFileSync(file, 'utf8'));
    return instructions.interpreter + instructions.translator + tier1.executed;
  }
  const counted = (err: string) => Number(/instructions: (\d+) instructions/.exec(err)![1]);

  test.each(Object.entries(TIERS))('count what --icount counts: %s', async (_, options) => {
    for (const [program, ...args] of [
      [loop()],
      [repeats()],
      [guest('smc'), '1'],
      [guest('strings'), '1'],
      [guest('lz', 'i386'), '1'],
    ]) {
      const plain = await ringless(['run', '--icount', program!, ...args]);
      const ran = await ringless(['run', '--icount', '--plugin', 'instructions', ...options, program!, ...args]);
      expect(counted(ran.err), program).toBe(await icount(program!, ...args));
      expect({ status: ran.status, out: ran.out }).toEqual({ status: plain.status, out: plain.out });
    }
  });

  test('a program of known length', async () => {
    const { status, err } = await ringless(['run', '--plugin', 'instructions', loop()]);
    expect(status).toBe(7);
    expect(counted(err)).toBe(STEPS);
  });

  /** With a block an instruction, its log has a line for each that it executes. */
  test.skipIf(qemu === undefined)('what QEMU counts', async () => {
    for (const [program, ...args] of [[loop()], [guest('stat'), '10'], [guest('smc'), '1']] as const) {
      const log = at('qemu.log');
      const { status } = await execute([qemu!, '-singlestep', '-d', 'nochain,exec', '-D', log, program, ...args]);
      const lines = readFileSync(log, 'utf8')
        .split('\n')
        .filter((line) => line.startsWith('Trace'));
      const ran = await ringless(['run', '--plugin', 'instructions', program, ...args]);
      expect([ran.status, counted(ran.err)]).toEqual([status, lines.length]);
    }
  });

  /** `qemu-count.c`: the same by a plug-in of QEMU, as its own `libinsn.so` does it. */
  test.skipIf(qemu === undefined || !hasCompiler)("what a plug-in of QEMU's counts", async () => {
    const counting = at('qemu-count.so');
    await execute(['gcc', '-shared', '-fPIC', '-o', counting, `${projectRoot}test/plugins/qemu-count.c`]);
    for (const [program, ...args] of [
      [loop()],
      [guest('lz'), '1'],
      [guest('hash'), '2'],
      [guest('quicksort'), '1'],
      [guest('bytecode'), '1'],
      [guest('smc'), '1'],
      [guest('stat'), '10'],
    ] as const) {
      const judge = await execute([qemu!, '-plugin', counting, program, ...args]);
      const ran = await ringless(['run', '--plugin', 'instructions', program, ...args]);
      expect([program, ran.status, `executed ${counted(ran.err)}\n`]).toEqual([
        program,
        judge.status,
        judge.stderr.toString(),
      ]);
    }
  });

  test('mix and hot blocks tell the same', async () => {
    const { err } = await ringless(['run', '--plugin', 'mix,top=3', '--plugin', 'hot-blocks,top=1', loop()]);
    expect(err).toMatch(/mix: mov +23 /);
    expect(err).toMatch(/mix: dec +10 /);
    expect(err).toMatch(/hot-blocks: 0x[0-9a-f]+: 9 entries, 36 instructions/);
  });
});

describe('what instructions do', () => {
  const WATCH = `export default (vm) => ({
    block(block) {
      for (const i of block.instructions) {
        i.access(({ address, bytes, store, value }) =>
          vm.print((store ? 'store ' : 'load ') + address.toString(16) + ' ' + bytes + ' ' + value));
        if (i.mnemonic === 'dec') i.after(({ registers }) => vm.print('left ' + registers.rcx), ['rcx']);
        if (i.flow === 'branch') i.branch(({ taken }) => vm.print('taken ' + taken));
        if (i.mnemonic === 'dec') i.every(4, () => vm.print('fourth'));
      }
    },
  })`;

  test.each(Object.entries(TIERS))('registers, accesses and branches: %s', async (_, options) => {
    const { status, err } = await ringless(['run', '--plugin', plugin('watch', WATCH), ...options, loop()]);
    expect(status).toBe(7);
    const expected: string[] = [];
    for (let n = 10; n > 0; n--) {
      const where = (0x402000 + 8 * n).toString(16);
      expected.push(`store ${where} 8 ${n}`, `load ${where} 8 ${n}`);
      if ((11 - n) % 4 === 0) expected.push('fourth');
      expected.push(`left ${n - 1}`, `taken ${n > 1}`);
    }
    expect(err.trim().split('\n')).toEqual(expected.map((line) => `ringless: watch: ${line}`));
  });

  test.each(Object.entries(TIERS))('a memory trace: %s', async (_, options) => {
    const file = at('memory.trace');
    await ringless(['run', '--plugin', `memory-trace,out=${file}`, ...options, loop()]);
    const found = [...readMemoryTrace(file)].map(
      ({ kind, address, bytes }) => `${kind} ${address.toString(16)} ${bytes}`,
    );
    const expected = Array.from({ length: 10 }, (_, n) => (0x402000 + 8 * (10 - n)).toString(16));
    expect(found).toEqual(expected.flatMap((where) => [`store ${where} 8`, `load ${where} 8`]));
    await ringless(['run', '--plugin', `memory-trace,out=${file}`, ...options, repeats()]);
    expect([...readMemoryTrace(file)].map(({ address }) => address.toString(16)).sort()).toEqual(
      [0, 8, 16, 24, 32].flatMap((n) => [(0x402000 + n).toString(16), (0x402100 + n).toString(16)]).sort(),
    );
  });

  test('simulators, vectors and stacks', async () => {
    const [bbv, stacks] = [at('bbv'), at('stacks')];
    const { err, status } = await ringless([
      'run',
      ...['cache', 'branches', `bbv,out=${bbv},interval=20`, `call-graph,out=${stacks}`].flatMap((p) => [
        '--plugin',
        p,
      ]),
      loop(),
    ]);
    expect(status).toBe(7);
    // 80 bytes from 402008h on: two lines.
    expect(err).toMatch(/cache: 20 accesses, 2 misses/);
    expect(err).toMatch(/branches: 10 branches, 9 taken/);
    const lines = readFileSync(bbv, 'utf8').trim().split('\n');
    const numbers = lines.flatMap((line) => [...line.matchAll(/:\d+:(\d+)/g)].map((m) => Number(m[1])));
    expect(numbers.reduce((a, b) => a + b, 0)).toBe(STEPS);
    const executed = readFileSync(stacks, 'utf8')
      .trim()
      .split('\n')
      .map((line) => Number(line.split(' ').at(-1)));
    expect(executed.reduce((a, b) => a + b, 0)).toBe(STEPS);
  });
});

describe('events', () => {
  test('system calls, signals and processes', async () => {
    const source = `export default (vm) => ({
      systemCall: ({ name, arguments: [first] }) => vm.print('call ' + name + ' ' + first),
      signal: ({ number }) => vm.print('signal ' + number),
      exception: ({ vector }) => vm.print('exception ' + vector),
      processStart: ({ name }) => vm.print('start ' + name),
      processEnd: ({ status, signal }) => vm.print('end ' + status + ' ' + signal),
      tier: ({ tier }) => vm.print('tier ' + tier),
    })`;
    const events = plugin('events', source);
    const ended = await ringless(['run', '--plugin', events, loop()]);
    expect(ended.err.split('\n')).toEqual(
      expect.arrayContaining(['start loop', 'call exit_group 7', 'end 7 null'].map((l) => `ringless: events: ${l}`)),
    );
    const killed = await ringless(['run', '--plugin', events, ...TIERS.units, repeats()]);
    expect(killed.status).toBe(128 + 4);
    for (const line of ['exception 6', 'signal 4', 'tier 1']) expect(killed.err).toContain(`events: ${line}`);
  });

  test('a machine: instructions, interrupts, exceptions', async () => {
    const source = `export default (vm) => {
      const kernel = vm.counter(); let interrupts = 0;
      return {
        block(block) { if (block.kernel) for (const i of block.instructions) i.count(kernel); },
        interrupt: () => { interrupts++; },
        end: (stats) => vm.print(vm.mode + ' ' + (kernel.value > 1000n) + ' ' + (interrupts > 0)),
      };
    }`;
    const plain = await ringless(['boot', '--icount']);
    const { status, out, err } = await ringless(['boot', '--icount', '--plugin', plugin('machine', source)]);
    expect({ status, out }).toEqual({ status: plain.status, out: plain.out });
    expect(err).toContain('ringless: machine: machine true');
  });
});

describe('what goes wrong', () => {
  const fails = async (source: string, options: readonly string[] = []) => {
    const ran = await ringless(['run', '--plugin', plugin('bad', source), ...options, loop()]);
    expect(ran.status).toBe(7);
    const lines = ran.err.trim().split('\n');
    expect(lines).toHaveLength(1);
    return lines[0];
  };

  test('one line, and the guest goes on', async () => {
    expect(await fails('export default () => { throw new Error("no reason") }')).toMatch(
      /plug-in bad: no reason .*it is off$/,
    );
    expect(await fails('export default () => 5')).toMatch(/plug-in bad: it must return an object/);
    expect(await fails('export default () => ({ block() { throw new Error("at once") } })')).toMatch(
      /at once \(in its block hook, bad\.mjs:\d+/,
    );
    const late =
      'let n = 0; export default () => ({ block(b) { b.before(() => { if (++n === 3) throw new Error("third") }) } })';
    for (const options of Object.values(TIERS)) expect(await fails(late, options)).toMatch(/third \(in a callback/);
    expect(await fails('export default () => ({ block(b) { b.before(() => {}, ["rzx"]) } })')).toMatch(
      /no register rzx in 64-bit code/,
    );
    expect(await fails('export default () => ({ block(b) { b.instructions.at(-1).after(() => {}) } })')).toMatch(
      /after: j?n?[a-z]+ .*goes elsewhere/,
    );
    expect(await fails('export default () => ({ policy: () => ({ tier1: () => "x", tier2: () => 1 }) })')).toMatch(
      /tier1 must give a whole number/,
    );
  });

  test.each([
    ['async () => ({})', /: it must not be asynchronous \(in its function\)/],
    ['() => ({ blocks() {} })', /: there is no hook blocks; there are: block, trace, /],
    ['() => ({ block: 5 })', /: its hook block is not a function /],
    ['() => ({ passes: 7 })', /: passes: they must be a list /],
    ['() => ({ passes: [{ behind: "fuse-flags" }] })', /: passes: each needs a module, its URL/],
    ['() => ({ passes: [{ module: import.meta.url }] })', /: passes: each needs before or behind/],
    ['() => ({ policy: () => 7 })', /: policy: it must return an object /],
    ['() => ({ policy: () => ({ tier1: () => 1 }) })', /: policy: it needs tier2 /],
    [
      '() => ({ policy: () => ({ tier1: () => 1, tier2: () => 1, tier3: () => 1 }) })',
      /: there is no function of a pol/,
    ],
    ['() => ({ block(b) { b.count("x") } })', /: count: that is no counter .*, bad\.mjs:1:\d+\)/],
    ['() => ({ block(b) { b.before(5) } })', /: the callback is not a function .*, bad\.mjs:1:\d+\)/],
    ['() => ({ block(b) { b.before(async () => {}) } })', /: it must not be asynchronous \(in a callback\)/],
    [
      '() => { let old; return { block(b) { old ??= b; b.before(() => old.before(() => {})) } } }',
      /: only the block hook can attach something .*, bad\.mjs:1:\d+\)/,
    ],
    ['(vm) => { vm.read(5, 1); return {} }', /: read: the address must be a bigint, not 5 .*, bad\.mjs:1:\d+\)/],
    ['(vm) => { vm.read(0n, 1e12); return {} }', /: read: 1000000000000 is not a number of bytes/],
    ['() => ({ block(b) { b.trace() }, trace(t) { t.site(99) } })', /: site: there is no site 99 .*bad\.mjs:1:\d+\)/],
  ])('%s', async (source, line) => {
    expect(await fails(`export default ${source}`)).toMatch(line);
  });

  test('a pass that does not come back is left out, and the guest goes on', async () => {
    writeFileSync(at('pass.mjs'), 'export default { name: "mine", what: "", options: [], run() { for (;;); } }');
    const source = `export default () => ({ passes: [{ module: new URL('./pass.mjs', import.meta.url).href, behind: 'expand-flags' }] })`;
    const ran = await ringless(['run', '--plugin', plugin('endless', source), ...TIERS.regions, loop()], {
      RINGLESS_PLUGIN_PATIENCE: '20',
    });
    expect([ran.status, ran.err]).toEqual([
      7,
      'ringless: plug-in endless: a pass does not come back; from now on there is none\n',
    ]);
  });

  test('what cannot be loaded', async () => {
    const broken = await ringless(['run', '--plugin', plugin('broken', 'export default ('), loop()]);
    expect(broken).toMatchObject({
      status: 126,
      err: expect.stringMatching(/^ringless: --plugin .*broken\.mjs: [^\n]+\n$/),
    });
    expect(await ringless(['run', '--plugin', './no.mjs', loop()])).toMatchObject({ status: 127 });
    expect(await ringless(['run', '--plugin', 'nobody', loop()])).toMatchObject({ status: 127 });
    const other = await ringless(['run', '--plugin', plugin('other', 'export const a = 1'), loop()]);
    expect(other).toMatchObject({ status: 126, err: expect.stringContaining('its default export is not a function') });
  });

  test('a plug-in that does not come back', async () => {
    const loops = plugin('loops', 'export default () => ({ block() { for (;;); } })');
    const ran = await ringless(['run', '--plugin', loops, loop()], { RINGLESS_PLUGIN_PATIENCE: '2' });
    expect(ran.status).not.toBe(7);
    expect(ran.err).toMatch(/^ringless: plug-in loops does not come back: it has run for [\d.]+ s\n$/);
  });

  test('a pass that fails leaves the region to the tier below', async () => {
    writeFileSync(
      at('pass.mjs'),
      'export default { name: "mine", what: "", options: [], run() { throw new Error("not today") } }',
    );
    const source = (place: string) =>
      `export default () => ({ passes: [{ module: new URL('./pass.mjs', import.meta.url).href, ${place} }] })`;
    expect(await fails(source("behind: 'expand-flags'"), TIERS.regions)).toBe(
      'ringless: plug-in bad: pass mine: not today',
    );
    expect(await fails(source("behind: 'nothing'"), TIERS.regions)).toMatch(/bad: pass\.mjs: there is no pass nothing/);
    // It drops all that a block does.
    writeFileSync(
      at('pass.mjs'),
      'export default { name: "mine", what: "", options: [], run(region) { for (const b of region.blocks) b.ops.length = 0 } }',
    );
    expect(await fails(source("before: 'walk-loops'"), TIERS.regions)).toMatch(/plug-in bad: pass mine: /);
  });
});

describe('examples', () => {
  test('own-pass, and those of the documentation', async () => {
    const plain = await ringless(['run', guest('lz'), '1']);
    for (const name of [
      'own-pass',
      example('stores'),
      example('divisors'),
      example('patient'),
      example('no-additions'),
      example('formation'),
      example('late'),
    ]) {
      const ran = await ringless(['run', '--plugin', name, '--hot-threshold', '50', guest('lz'), '1']);
      expect({ name, status: ran.status, out: ran.out }).toEqual({ name, status: plain.status, out: plain.out });
      expect(ran.err).not.toContain('it is off');
      if (name.includes('stores')) expect(ran.err).toMatch(/stores: \d+ stores in /);
    }
  });

  test('a policy says what a region is made of', async () => {
    const joined = async (blocks: number) => {
      const named = `${example('formation')},blocks=${blocks}`;
      const { err } = await ringless(['run', '--plugin', named, ...TIERS.all, '--verify', guest('lz'), '1']);
      return Number(/formation: (\d+) of \d+ blocks joined a region/.exec(err)?.[1]);
    };
    expect(await joined(1)).toBe(0);
    expect(await joined(8)).toBeGreaterThan(0);
  });

  test('a policy says which regions go when the code cache is full, and others stay', async () => {
    const source = `export default (vm) => ({ policy: () => ({
      tier1: () => 0, tier2: () => 0,
      evict(regions) {
        const newer = regions.slice(Math.floor(regions.length / 2)).map(({ id }) => id);
        vm.print(JSON.stringify({ had: regions.map(({ id }) => id), named: newer }));
        return newer;
      },
    }) })`;
    // 1,200 times vaddps ymm0, ymm0, [rsp+rcx*4-128] in a loop of 10 rounds: more than a MiB of WebAssembly.
    const body = Array.from({ length: 1200 }, () => 'c5fc58448c80');
    const back = Buffer.alloc(4);
    back.writeInt32LE(-(body.length * 6 + 2 + 6));
    const large = writeProgram(at('large'), [
      'bb0a000000',
      '31c9',
      ...body,
      'ffcb',
      `0f85${back.toString('hex')}`,
      ...['31ff', 'b8e7000000', '0f05'],
    ]);
    const args = ['--tiers', '0,2', '--hot-threshold', '0', '--code-cache', '1', '--region-size', '100'];
    const { err, status } = await ringless(['run', '--plugin', plugin('evicting', source), ...args, large]);
    expect(status).toBe(0);
    const calls = err
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line.replace('ringless: evicting: ', '')) as { had: number[]; named: number[] });
    expect(calls.length).toBeGreaterThan(1);
    // The second time those that it did not name are there still, and those that it named are not.
    const [first, second] = [calls[0]!, calls[1]!];
    expect(second.had).toEqual(expect.arrayContaining(first.had.filter((id) => !first.named.includes(id))));
    expect(second.had.filter((id) => first.named.includes(id))).toEqual([]);
  });

  test('a policy says where indirect jumps go', async () => {
    const source = `export default (vm) => {
      let asked = 0;
      return {
        policy: () => ({
          tier1: () => 20, tier2: () => 50,
          predict(jump, seen) { asked++; if (seen.length === 0) vm.print('nothing seen'); return seen.slice(0, 1); },
        }),
        end() { vm.print(asked > 0 ? 'asked' : 'never asked'); },
      };
    }`;
    const plain = await ringless(['run', guest('bytecode'), '5']);
    const { err, out } = await ringless(['run', '--plugin', plugin('predicting', source), guest('bytecode'), '5']);
    expect([out, err]).toEqual([plain.out, 'ringless: predicting: asked\n']);
  });

  test('a conditional callback comes as often in each tier', async () => {
    const told = new Set<string>();
    for (const tier of Object.values(TIERS)) {
      const { err, status } = await ringless(['run', '--plugin', example('late'), ...tier, guest('fib'), '20']);
      expect(status).toBe(0);
      told.add(err);
    }
    expect([...told]).toHaveLength(1);
    expect([...told][0]).toMatch(/^ringless: late: [1-9]\d* times a thousand calls\n$/);
  });

  test.each([
    ["joins() { throw new Error('no'); }", /^ringless: plug-in failing: no \(in its policy[^\n]*\n$/],
    ["start: () => 'y'", /^ringless: plug-in failing: start must give a whole number, not y [^\n]*\n$/],
  ])('a policy that fails is told, and the guest goes on: %s', async (answer, line) => {
    const failing = plugin(
      'failing',
      `export default () => ({ policy: () => ({ tier1: () => 20, tier2: () => 50, ${answer} }) });`,
    );
    const plain = await ringless(['run', guest('lz'), '1']);
    const { out, err, status } = await ringless(['run', '--plugin', failing, guest('lz'), '1']);
    expect([status, out]).toEqual([0, plain.out]);
    expect(err).toMatch(line);
  });
});
