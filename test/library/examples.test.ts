/** The library as `docs/examples` use it: by the package's name, from the built package. */
import { expect, test } from 'vitest';
import { execute, projectRoot } from '../support/command.js';

const guest = (name: string) => `${projectRoot}bench/guests/bin/x86_64/${name}`;
async function example(name: string, ...args: string[]): Promise<string[]> {
  const { status, stdout, stderr } = await execute([
    process.execPath,
    `${projectRoot}docs/examples/${name}.mjs`,
    ...args,
  ]);
  expect([status, stderr.toString()]).toEqual([0, '']);
  return stdout.toString('latin1').trim().split('\n');
}

test('a program, its output taken by a function', async () => {
  const { stdout } = await execute([process.execPath, `${projectRoot}dist/cli/main.js`, 'run', guest('hello')]);
  const { status, output, executed } = JSON.parse((await example('run', guest('hello')))[0]!);
  expect({ status, output }).toEqual({ status: 0, output: stdout.toString('latin1') });
  expect(executed).toBeGreaterThan(10);
});

test('a program that is paused, looked at, and ended', async () => {
  expect(await example('pause', guest('fib'), '1000000')).toEqual([
    expect.stringMatching(/^paused at 0x[0-9a-f]+: [0-9a-f]{8}$/),
    'ended: status 143, signal 15',
  ]);
});

test('a machine', async () => {
  const kernel = `${projectRoot}bench/kernels/bin/demo`;
  const command = [process.execPath, `${projectRoot}dist/cli/main.js`, 'boot', '--icount', '--memory', '64'];
  const booted = await execute([...command, '--kernel', kernel]);
  const lines = await example('machine', kernel);
  const { status, serial } = JSON.parse(lines.at(-1)!);
  expect({ status, serial }).toEqual({ status: booted.status, serial: booted.stdout.toString('latin1') });
  expect(lines).toContain('event SHUTDOWN');
});

test('the translator, step by step', async () => {
  const lines = await example('translate');
  expect(lines.slice(0, 3)).toEqual([
    '0x401000  add eax,ebx',
    expect.stringMatching(/^0x401002 {2}cmp eax,/),
    expect.stringMatching(/^0x401005 {2}jl /),
  ]);
  expect(lines).toContainEqual(expect.stringMatching(/^dead-flags: \d+ nodes$/));
  expect(lines.at(-1)).toMatch(/^\d+ instructions, valid: true, failed: 0$/);
});
