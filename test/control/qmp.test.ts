/** QMP: its words, what commands do to the machine, and a client that sends what it likes. */
import { describe, expect, test } from 'vitest';
import { loadKernel } from '../../src/boot/load-kernel.js';
import { pcMemoryMap } from '../../src/boot/ram-map.js';
import { COMMANDS } from '../../src/control/commands.js';
import { QmpSession } from '../../src/control/qmp.js';
import { VirtualMachine } from '../../src/system/virtual-machine.js';
import { bootSector, SLEEPS } from '../support/boot-sector.js';
import { fuzzCount } from '../support/fuzz-count.js';

const MIB = 1048576;

type Answer = Record<string, unknown>;

/** A machine with a client that has, unless it is not to, agreed on capabilities. */
function session(code: readonly number[] = SLEEPS, negotiated = true) {
  const vm = new VirtualMachine({
    memoryMiB: 16,
    boot: () => loadKernel(bootSector(code), { name: 'kernel', e820: pcMemoryMap(16 * MIB), append: '' }),
  });
  const medium = { file: 'd.img', format: 'raw', readOnly: true, sizeBytes: 512 };
  const drive = { name: 'disk0', changer: null, tray: null, medium };
  const dumped: string[] = [];
  const controlled = {
    vm,
    version: '1.2.3',
    processId: 77,
    drives: [drive],
    saveSnapshot: () => {},
    quit: () => vm.stop({ status: 0, reason: 'quit' }),
    listenForMachine: async () => {},
    screendump: (file: string, format: string) => {
      if (file === 'bad') throw new Error('no room');
      dumped.push(`${file} ${format}`);
    },
  };
  const answers: Answer[] = [];
  const qmp = new QmpSession(controlled, (text) => {
    expect(text).toMatch(/^[^\n]*\r\n$/);
    answers.push(JSON.parse(text));
  });
  /** What comes in answer to bytes. */
  const send = async (text: string): Promise<Answer[]> => {
    // What was sent before has been answered.
    await new Promise((resolve) => setImmediate(resolve));
    answers.length = 0;
    qmp.feed(Buffer.from(text));
    await new Promise((resolve) => setImmediate(resolve));
    return [...answers];
  };
  const ask = async (execute: string, args?: object, id?: unknown): Promise<Answer> => {
    const all = await send(JSON.stringify({ execute, arguments: args, id }));
    return all.find((answer) => !('event' in answer))!;
  };
  if (negotiated) qmp.feed(Buffer.from('{"execute":"qmp_capabilities"}'));
  return { vm, qmp, send, ask, answers, dumped };
}
const error = (desc: string, errorClass = 'GenericError') => ({ error: { class: errorClass, desc } });

describe('the protocol', () => {
  test('greeting, capabilities, and nothing before them', async () => {
    const { answers, ask } = session(SLEEPS, false);
    const version = { qemu: { major: 1, minor: 2, micro: 3 }, package: 'ringless 1.2.3' };
    expect(answers).toEqual([{ QMP: { version, capabilities: [] } }]);
    expect(await ask('query-status')).toEqual(
      error("Expecting capabilities negotiation with 'qmp_capabilities'", 'CommandNotFound'),
    );
    expect(await ask('qmp_capabilities', { enable: ['oob'] })).toHaveProperty('error.class', 'GenericError');
    expect(await ask('qmp_capabilities', {}, 7)).toEqual({ return: {}, id: 7 });
    expect(await ask('qmp_capabilities')).toHaveProperty('error.class', 'CommandNotFound');
    expect(await ask('query-version', undefined, { a: [1] })).toEqual({ return: version, id: { a: [1] } });
  });

  test('what is wrong is said in words', async () => {
    const { send, ask } = session();
    await send('');
    expect(await send('[1]')).toEqual([error('QMP input must be a JSON object')]);
    expect(await send('{"execute": }')).toEqual([error('JSON parse error, invalid input')]);
    expect(await send('nonsense\n')).toEqual([error('JSON parse error, invalid input')]);
    expect(await send('{"arguments": {}}')).toEqual([error("QMP input lacks member 'execute'")]);
    expect(await send('{"execute": "stop", "x": 1}')).toEqual([error("QMP input member 'x' is unexpected")]);
    expect(await ask('nope', {}, 'i')).toEqual({
      ...error('The command nope has not been found', 'CommandNotFound'),
      id: 'i',
    });
    expect(await ask('__proto__')).toHaveProperty('error.class', 'CommandNotFound');
    expect(await ask('stop', { now: true })).toEqual(error("Parameter 'now' is unexpected"));
    expect(await ask('screendump')).toEqual(error("Parameter 'filename' is missing"));
    expect(await ask('screendump', { filename: 1 })).toEqual(
      error("Invalid parameter type for 'filename', expected: string"),
    );
    expect(await ask('screendump', { filename: 'a', format: 'gif' })).toEqual(
      error("Parameter 'format' does not accept value 'gif'"),
    );
    expect(await ask('screendump', { filename: 'bad' })).toEqual(error('no room'));
    expect(await ask('send-key', { keys: [{ type: 'qcode', data: 'any' }] })).toHaveProperty('error');
  });

  test('commands that are cut anywhere, or follow each other without a space', async () => {
    const { send } = session();
    await send('');
    const text = '{"execute":"query-status","id":"}\\"{"}{"execute":"query-block"} [] ';
    const answers: Answer[] = [];
    for (const c of text) answers.push(...(await send(c)));
    expect(answers.map(({ id, return: result }) => id ?? (Array.isArray(result) ? 'list' : 'error'))).toEqual([
      '}"{',
      'list',
      'error',
    ]);
  });
});

describe('commands', () => {
  test('stop, cont, reset, power button, quit: events in order', async () => {
    const { vm, ask, answers } = session();
    const events = () => answers.filter((answer) => 'event' in answer).map(({ event, data }) => [event, data]);
    const end = vm.run();
    expect(await ask('query-status')).toEqual({ return: { running: true, status: 'running' } });
    expect(await ask('stop')).toEqual({ return: {} });
    expect(events()).toEqual([['STOP', undefined]]);
    expect(await ask('query-status')).toEqual({ return: { running: false, status: 'paused' } });
    expect(await ask('cont')).toEqual({ return: {} });
    expect(events()).toEqual([['RESUME', undefined]]);
    expect(await ask('system_powerdown')).toEqual({ return: {} });
    expect(events()).toEqual([['POWERDOWN', undefined]]);
    await ask('system_reset');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(events()).toEqual([['RESET', { guest: false, reason: 'host-reset' }]]);
    await ask('quit');
    expect((await end).status).toBe(0);
    expect(events()).toEqual([['SHUTDOWN', { guest: false, reason: 'host-qmp-quit' }]]);
    const { seconds, microseconds } = answers.at(-1)!.timestamp as { seconds: number; microseconds: number };
    expect(Math.abs(Date.now() / 1000 - seconds - microseconds / 1e6)).toBeLessThan(60);
  });

  test('what there is: drives, processor, commands', async () => {
    const { ask } = session();
    expect(await ask('query-block')).toMatchObject({
      return: [{ device: 'disk0', removable: false, inserted: { file: 'd.img', drv: 'raw', ro: true } }],
    });
    expect(await ask('query-cpus-fast')).toMatchObject({
      return: [{ 'cpu-index': 0, 'thread-id': 77, target: 'x86_64' }],
    });
    const { return: commands } = (await ask('query-commands')) as { return: { name: string }[] };
    expect(commands.map(({ name }) => name)).toEqual([...Object.keys(COMMANDS), 'qmp_capabilities'].sort());
  });

  test('keys and mouse reach the guest, and pictures the host', async () => {
    const bytes: number[] = [];
    const { ask, vm, dumped } = session();
    const key = vm.pc.keyboard.key.bind(vm.pc.keyboard);
    vm.pc.keyboard.key = (set1) => {
      bytes.push(...set1);
      key(set1);
    };
    const moves: unknown[] = [];
    vm.pc.keyboard.pointer = (...move) => void moves.push(move);
    await ask('send-key', {
      keys: [
        { type: 'qcode', data: 'ctrl' },
        { type: 'qcode', data: 'left' },
      ],
      'hold-time': 1,
    });
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(bytes).toEqual([0x1d, 0xe0, 0x4b, 0xe0, 0xcb, 0x9d]);
    bytes.length = 0;
    const button = (down: boolean) => ({ type: 'btn', data: { down, button: 'left' } });
    const events = [
      { type: 'key', data: { down: true, key: { type: 'number', data: 0x1e } } },
      { type: 'rel', data: { axis: 'x', value: 5 } },
      { type: 'rel', data: { axis: 'y', value: 7 } },
      button(true),
    ];
    expect(await ask('input-send-event', { events })).toEqual({ return: {} });
    await ask('input-send-event', { events: [button(false)] });
    expect([bytes, moves]).toEqual([
      [0x1e],
      [
        [5, -7, 1, 0],
        [0, 0, 0, 0],
      ],
    ]);
    // One that is wrong: none is done.
    await ask('input-send-event', { events: [events[0], { type: 'rel', data: { axis: 'z', value: 1 } }] });
    expect(bytes).toEqual([0x1e]);
    await ask('screendump', { filename: 'a.ppm' });
    await ask('screendump', { filename: 'b', format: 'png' });
    expect(dumped).toEqual(['a.ppm ppm', 'b png']);
  });
});

describe('moving to another process', () => {
  test('parameters and capabilities', async () => {
    const { ask, vm } = session();
    await ask('query-version');
    expect(await ask('query-migrate-parameters')).toEqual({
      return: { 'max-bandwidth': 128 << 20, 'downtime-limit': 300 },
    });
    await ask('migrate-set-parameters', { 'max-bandwidth': 0, 'downtime-limit': 100 });
    expect(vm.migration.parameters).toMatchObject({ maxBandwidth: 0, downtimeLimitMs: 100 });
    expect(await ask('migrate-set-parameters', { 'downtime-limit': 3_000_000 })).toHaveProperty('error');
    expect(await ask('migrate-set-parameters', { 'compress-level': 1 })).toHaveProperty('error');
    const on = (capability: string) => ({ capabilities: [{ capability, state: true }] });
    expect(await ask('migrate-set-capabilities', on('events'))).toEqual({ return: {} });
    expect(await ask('migrate-set-capabilities', on('multifd'))).toHaveProperty('error');
    expect(await ask('query-migrate-capabilities')).toEqual({
      return: [
        { capability: 'events', state: true },
        { capability: 'auto-converge', state: true },
      ],
    });
  });

  test('a move that fails is told of, and the guest goes on', async () => {
    const { ask, vm, answers } = session();
    await ask('query-version');
    expect(await ask('query-migrate')).toEqual({ return: {} });
    expect(await ask('migrate', { uri: 'unix:/none/there' })).toEqual(
      error('the machine cannot be moved: it is not here (prelaunch)'),
    );
    const end = vm.run();
    expect(await ask('migrate', { uri: 'exec:cat' })).toHaveProperty('error.desc', expect.stringMatching(/exec:cat/));
    await ask('migrate-set-capabilities', { capabilities: [{ capability: 'events', state: true }] });
    expect(await ask('migrate', { uri: 'unix:/none/there' })).toEqual({ return: {} });
    while (vm.migration.info.status !== 'failed') await new Promise((resolve) => setTimeout(resolve, 5));
    expect(answers.filter(({ event }) => event === 'MIGRATION').map(({ data }) => data)).toContainEqual({
      status: 'failed',
    });
    expect(await ask('query-migrate')).toMatchObject({
      return: { status: 'failed', 'error-desc': 'cannot connect: no such file' },
    });
    expect(await ask('query-status')).toMatchObject({ return: { running: true } });
    expect(await ask('migrate_cancel')).toEqual({ return: {} });
    expect(await ask('migrate-incoming', { uri: 'unix:x' })).toEqual(
      error("'-incoming' was not specified on the command line"),
    );
    await ask('quit');
    await end;
  });
});

test('a hostile client gets answers and nothing else', async () => {
  const { send, ask, vm } = session();
  let seed = 3;
  const next = (most: number): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * most);
  };
  const names = [...Object.keys(COMMANDS).filter((name) => name !== 'quit'), 'constructor', 'x'];
  const values = [null, 1, -1, 1e99, 'a', '', [], {}, true, [[]], [{}], [{ type: 'key', data: {} }], { type: 'qcode' }];
  const members = ['keys', 'events', 'filename', 'format', 'hold-time', 'device', 'data', '__proto__', 'type'];
  members.push('id', 'force', 'uri', 'max-bandwidth', 'capabilities', 'detach');
  const value = (): unknown => values[next(values.length)];
  const args = () =>
    Object.fromEntries(Array.from({ length: next(4) }, () => [members[next(members.length)], value()]));
  const count = fuzzCount(5000);
  for (let n = 0; n < count; n++) {
    const whole = JSON.stringify({
      execute: names[next(names.length)],
      arguments: next(5) === 0 ? value() : args(),
      id: n,
    });
    const at = next(whole.length);
    const text =
      next(3) === 0 ? `${whole.slice(0, at)}${String.fromCharCode(next(128))}${whole.slice(at + 1)}\n` : whole;
    for (const answer of await send(text)) expect(Object.keys(answer)[0]).toMatch(/^(return|error|timestamp)$/);
  }
  await send(`${'['.repeat(5000)}${']'.repeat(5000)}\n`);
  await send(`{"a":"${'b'.repeat(3 << 20)}"}\n`);
  // Whatever string or bracket was left open ends.
  await send('"\n}]\n'.repeat(2000));
  expect(await ask('query-status', undefined, 'end')).toMatchObject({ id: 'end' });
  expect(vm.state).not.toBe('shutdown');
}, 600_000);
