import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { GUESTS } from '../../../src/cli/guests.js';
import { configurationsOf, settingsArguments } from '../../../src/cli/lab/configurations.js';
import { loadExperiment, readExperiment, readsTypeScript, shippedId } from '../../../src/cli/lab/experiment.js';
import { Guests } from '../../../src/cli/lab/jobs.js';
import { STRATEGIES } from '../../../src/runtime/strategies.js';
import { projectRoot } from '../../support/command.js';

const folder = mkdtempSync(join(tmpdir(), 'ringless-lab-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function read(text: string) {
  const file = join(folder, 'it.yaml');
  writeFileSync(file, text);
  return readExperiment(file);
}
const ids = (text: string) => configurationsOf(read(text)).map(({ id }) => id);

test('what is left out has a default', () => {
  expect(read('guests: [sieve]')).toMatchObject({
    name: 'it',
    guests: [{ name: 'sieve', architecture: 'x86_64', grants: [] }],
    engines: ['jit'],
    baseline: 'jit',
    rounds: { least: 3, most: 20 },
    precision: 0.02,
  });
});

describe('a mistake is named with its line', () => {
  test.each([
    ['guests: [nobody]', 'line 1: guests.0 nobody is neither a guest nor a program of the bench, and has no command'],
    ['guests: [sieve]\nengines: [jit, fast]', 'line 2: engines.1 must be one of: native, qemu, interp, tier1, jit'],
    ['guests: [sieve]\nbaseline: native', 'line 2: baseline must be one of: jit'],
    ['guests: [sieve]\nspeed: 1', 'line 2: speed is not known here; known: name, question, guests, '],
    ['guests: []', 'line 1: guests must be a list with at least one entry'],
    [
      'guests: [sieve]\nstrategies:\n  ablation:\n    - chaining\n    - luck',
      "line 5: strategies.ablation.1 luck is no strategy; 'ringless strategies' lists them",
    ],
    [
      'guests: [sieve]\nstrategies:\n  factorial:\n    region-size: [100, 0]',
      'line 4: strategies.factorial.region-size.1 must be a whole number, at least 1',
    ],
    ['guests: [sieve]\nstrategies: { list: { a: { chaining: maybe } } }', 'line 2: strategies.list.a.chaining must be'],
    ['guests: [sieve]\nrounds: { least: 5, most: 4 }', 'line 2: rounds.most must be a whole number, at least 5'],
    ['guests: [{ name: m, machine: [], result: "(" }]', 'line 1: guests.0.machine must name a program'],
    ['guests: [{ name: m, command: [a], result: "(" }]', 'line 1: guests.0.result must be a regular expression with'],
    ['guests: [{ name: m, command: [a], qemu: [b] }]', 'line 1: guests.0.qemu is said of a machine only'],
    [
      'guests: [sieve]\nstrategies: { ablation: { region-size: { from: 1, to: 9 } } }',
      'line 2: strategies.ablation.region-size must have a step, or times',
    ],
    ['guests: [{ name: m, command: [a], work: [1, 2] }]', 'line 1: guests.0.work is said of a guest that ships'],
    ['guests: [sieve', 'line 1: '],
    ['', 'line 1: the file must be a mapping'],
  ])('%j', (text, said) => {
    expect(() => read(text)).toThrow(`it.yaml: ${said}`);
  });
  test('no such file', () => {
    expect(() => readExperiment(join(folder, 'none.yaml'))).toThrow('none.yaml: no such file');
  });
});

test('a guest with several amounts of work is several guests, with ids of their own', () => {
  const { guests } = read('guests: [{ name: lz, work: { from: 1, to: 9, times: 3 } }, { name: fib, work: [2, 5] }]');
  expect(guests.map((g) => shippedId(g))).toEqual([
    ...[1, 3, 9].map((n) => `lz x86_64, work ${n}`),
    ...[2, 5].map((n) => `fib x86_64, work ${n}`),
  ]);
});

describe('designs', () => {
  test('ablation: each strategy away from its default on its own', () => {
    expect(ids('guests: [sieve]\nstrategies: { ablation: [chaining, structure, region-copies] }')).toEqual([
      'jit',
      'jit, no-chaining',
      'jit, structure=relooper',
      'jit, structure=switch',
      'jit, region-copies=4',
      'jit, region-copies=16',
    ]);
  });
  test('what all have in common, and a baseline that is run several times', () => {
    const file = 'guests: [sieve]\ncommon: { budget: 1000 }\nbaseline-runs: 3\nstrategies: { ablation: [chaining] }';
    const all = configurationsOf(read(file));
    expect(all.map(({ id, against, settings }) => [id, against, settings])).toEqual([
      ['jit', undefined, { budget: 1000 }],
      ['jit, no-chaining', 'jit', { budget: 1000, chaining: false }],
      ['jit #2', undefined, { budget: 1000 }],
      ['jit #3', undefined, { budget: 1000 }],
    ]);
  });
  test('the ablation that ships has every strategy, whichever come', () => {
    const experiment = readExperiment(`${projectRoot}bench/experiments/ablation.yaml`);
    const varied = new Set(configurationsOf(experiment).flatMap(({ settings }) => Object.keys(settings)));
    const all = STRATEGIES.map(({ name }) => name);
    expect([...varied].sort()).toEqual(all.sort());
    expect(experiment.budget).toBeLessThan(60);
    expect(experiment.guests.map(({ name }) => name).sort()).toEqual(GUESTS.map(({ name }) => name).sort());
  });
  test('ablation and factorial with ranges', () => {
    expect(
      ids(
        'guests: [sieve]\nstrategies: { ablation: { region-size: { from: 100, to: 800, times: 2 }, chaining: [false] } }',
      ),
    ).toEqual(['jit', ...[100, 200, 800].map((n) => `jit, region-size=${n}`), 'jit, no-chaining']);
    expect(ids('guests: [sieve]\nstrategies: { factorial: { region-copies: { from: 1, to: 3, step: 1 } } }')).toEqual([
      'jit',
      ...[1, 2, 3].map((n) => `jit, region-copies=${n}`),
    ]);
  });
  test('a module', async () => {
    const file = join(folder, 'one.mjs');
    writeFileSync(file, `export default { guests: ['sieve', 'fib'].map((name) => ({ name, work: 3 })) };`);
    expect((await loadExperiment(file)).guests.map(({ work }) => work)).toEqual([3, 3]);
    writeFileSync(file.replace('one', 'two'), 'export default { guests: [7] };');
    await expect(loadExperiment(file.replace('one', 'two'))).rejects.toThrow('two.mjs: guests.0 must be a mapping');
    writeFileSync(file.replace('one', 'three'), `throw new Error('no');`);
    await expect(loadExperiment(file.replace('one', 'three'))).rejects.toThrow('three.mjs: no');
    await expect(loadExperiment(join(folder, 'none.mjs'))).rejects.toThrow('none.mjs: no such file');
    const typed = join(folder, 'typed.ts');
    writeFileSync(typed, `const name: string = 'sieve';\nexport default { guests: [name] };`);
    const loaded = loadExperiment(typed);
    if (readsTypeScript) expect((await loaded).name).toBe('typed');
    else await expect(loaded).rejects.toThrow('reads no TypeScript');
  });
  test('factorial: every combination but the default one', () => {
    const text = 'guests: [sieve]\nstrategies: { factorial: { chaining: [true, false], region-size: [400, 100] } }';
    expect(ids(text)).toEqual([
      'jit',
      'jit, chaining region-size=100',
      'jit, no-chaining region-size=400',
      'jit, no-chaining region-size=100',
    ]);
  });
  test('random: as many different ones as asked for, the same for the same seed', () => {
    const text = (seed: number) => `guests: [sieve]\nseed: ${seed}\nstrategies: { random: { count: 12 } }`;
    expect(new Set(ids(text(1))).size).toBe(13);
    expect(ids(text(1))).toEqual(ids(text(1)));
    expect(ids(text(1))).not.toEqual(ids(text(2)));
  });
  test('settings are for what translates, and are compared with the defaults of the same engine', () => {
    const all = configurationsOf(
      read('guests: [sieve]\nengines: [native, interp, jit]\nstrategies: { list: { plain: { chaining: false } } }'),
    );
    expect(all.map(({ id, against }) => [id, against])).toEqual([
      ['native', undefined],
      ['interp', 'native'],
      ['jit', 'native'],
      ['jit, plain', 'jit'],
    ]);
    expect(settingsArguments(all[3]!.settings)).toEqual(['--no-chaining']);
  });
});

test('those that ship are understood', () => {
  const shipped = `${projectRoot}bench/experiments/`;
  for (const name of readdirSync(shipped)) {
    const experiment = readExperiment(join(shipped, name));
    expect(configurationsOf(experiment).length, name).toBeGreaterThan(0);
    expect(experiment.question, name).not.toBe('');
  }
});

test('a machine: what is run in each engine', () => {
  const experiment = read(
    `guests: [{ name: m, machine: [--kernel, '{ringless}/k', --initrd, '{out}/i'], native: [/n], result: '(\\d+) ns' }]\n` +
      'engines: [native, qemu, interp]',
  );
  const [native, qemu, interp] = configurationsOf(experiment);
  const [guest] = new Guests(experiment, folder).runnable;
  expect(guest!.job(native!, [])).toMatchObject({ command: ['/n'], result: /(\d+) ns/m });
  expect(guest!.job(qemu!, [])).toBeUndefined();
  expect(guest!.job(interp!, ['--stats', 's'])!.command.slice(2)).toEqual([
    'boot',
    '--kernel',
    `${projectRoot}k`,
    '--initrd',
    `${folder}/i`,
    '--engine',
    'interp',
    '--stats',
    's',
  ]);
});
