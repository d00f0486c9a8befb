/** Experiments whose runs workers make, with a Redis of the host; skipped where `redis-server` is not installed. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Run } from '../../../src/cli/lab/journal.js';
import { takeTurn } from '../../../src/cli/lab/turn.js';
import { execute, projectRoot } from '../../support/command.js';

const folder = mkdtempSync(join(tmpdir(), 'ringless-queue-test-'));
const main = process.env.RINGLESS_MAIN ?? `${projectRoot}dist/cli/main.js`;
const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

let redis: ChildProcess | undefined;
let url = '';
beforeAll(async () => {
  const port = await freePort();
  url = `redis://127.0.0.1:${port}`;
  if (!hasRedis) return;
  redis = spawn('redis-server', ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--dir', folder]);
  await new Promise<void>((resolve) => {
    redis?.stdout?.on('data', (text) => String(text).includes('Ready to accept') && resolve());
  });
});
const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});
afterAll(() => {
  redis?.kill();
  rmSync(folder, { recursive: true, force: true });
});

function write(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
}
/** What it says comes line by line to `heard`. */
function ringless(args: readonly string[], heard: (text: string) => void = () => {}) {
  const child = spawn(process.execPath, [main, 'lab', ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  started.push(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (data) => {
      said += data;
      heard(String(data));
    });
  }
  const ended = once(child, 'close').then(([status]) => ({ status: status as number | null, said }));
  return { child, ended, said: () => said };
}
const worker = (label: string, ...more: string[]) =>
  ringless(['worker', '--queue', url, '--label', label, '--stalled-after', '2', ...more]);
const runsIn = (out: string): Run[] =>
  readFileSync(join(out, 'runs.jsonl'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Run)
    .filter(({ kind }) => kind === 'run');
const keysOf = (runs: readonly Run[]) => runs.map((r) => `${r.guest} ${r.configuration} ${r.round}`);

/** Takes a while, and says in a file of its own when it has begun; natively, for a guest has no such file. */
const SLOW = `echo x 2>/dev/null >>${folder}/begun; sleep 0.2; echo done`;
const begun = (): number => {
  try {
    return readFileSync(join(folder, 'begun'), 'utf8').split('\n').length - 1;
  } catch {
    return 0;
  }
};

describe.skipIf(!hasRedis)('with a queue', () => {
  test('of three workers one is killed in the middle: no run is lost, none counted twice', async () => {
    const guests = [1, 2, 3, 4].map(
      (n) => `{ name: slow${n}, command: [/bin/sh, -c, '${SLOW}'], grants: [--root, /] }`,
    );
    const file = write(
      'three.yaml',
      `guests: [hello, ${guests.join(', ')}]\nengines: [native, jit]\nwarmup: 1\nrounds: { least: 3, most: 3 }\nmeasure: wall\n` +
        'strategies: { list: { plain: { chaining: false } } }',
    );
    const workers = ['a', 'b', 'c'].map((label) => worker(label, '--core', '0', '--allow-commands'));
    const out = join(folder, 'three');
    const conductor = ringless(['run', file, '--out', out, '--queue', url]);
    // In the middle of a job of its own: of whoever has the turn.
    await expect.poll(() => begun(), { timeout: 60_000, interval: 20 }).toBeGreaterThan(2);
    const first = workers.map((w) => w.said().split('\n').length);
    const victim = workers[first.indexOf(Math.min(...first))]!;
    victim.child.kill('SIGKILL');
    const { status, said } = await conductor.ended;
    expect(said).toContain('All rounds are made');
    expect(status).toBe(0);
    const keys = keysOf(runsIn(out));
    expect(new Set(keys).size).toBe(5 * 3 * 3);
    expect(keys).toHaveLength(5 * 3 * 3);
    // What is compared was run on one host.
    const hosts = new Map<string, Set<string | undefined>>();
    for (const { guest, round, host } of runsIn(out)) {
      const key = `${guest} ${round}`;
      hosts.set(key, (hosts.get(key) ?? new Set()).add(host));
    }
    expect([...hosts.values()].every((of) => of.size === 1)).toBe(true);
    for (const w of workers) w.child.kill('SIGTERM');
    for (const w of workers) if (w !== victim) expect((await w.ended).status).toBe(0);
  });

  test('what a killed worker was running ends with it', async () => {
    const pid = join(folder, 'pid');
    const file = write(
      'orphan.yaml',
      `guests: [{ name: orphan, command: [/bin/sh, -c, 'echo $$ >${pid}.new; mv ${pid}.new ${pid}; sleep 600; true'] }]\n` +
        'engines: [native]\nwarmup: 0\nrounds: { least: 2, most: 2 }',
    );
    const lost = worker('lost', '--allow-commands');
    const conductor = ringless(['run', file, '--out', join(folder, 'orphan'), '--queue', url]);
    await expect.poll(() => existsSync(pid), { timeout: 60_000, interval: 20 }).toBe(true);
    const group = -Number(readFileSync(pid, 'utf8'));
    process.kill(group, 0);
    conductor.child.kill('SIGKILL');
    lost.child.kill('SIGKILL');
    const lives = () => {
      try {
        return process.kill(group, 0);
      } catch {
        return false;
      }
    };
    await expect.poll(lives, { timeout: 60_000, interval: 20 }).toBe(false);
  });

  test('a conductor that was killed goes on, and takes results that came meanwhile', async () => {
    const file = write(
      'go-on.yaml',
      'guests: [hello, sieve]\nengines: [native, interp]\nrounds: { least: 3, most: 3 }',
    );
    const out = join(folder, 'go-on');
    const hand = worker('late', '--idle', '5');
    const first = ringless(['run', file, '--out', out, '--queue', url]);
    await expect.poll(() => hand.said(), { timeout: 60_000, interval: 5 }).toContain('go-on');
    first.child.kill('SIGKILL');
    const { said } = await ringless(['run', file, '--out', out, '--queue', url]).ended;
    expect(said).toContain('All rounds are made');
    expect(new Set(keysOf(runsIn(out))).size).toBe(12);
    expect(runsIn(out)).toHaveLength(12);
    expect((await hand.ended).status).toBe(0);
    expect(readFileSync(join(out, 'report.md'), 'utf8')).toContain('late');
  });

  test('what an experiment names of the host is run by those workers only that allow it', async () => {
    const file = write(
      'own.yaml',
      `guests: [{ name: own, command: [/bin/true] }]\nengines: [native]\nrounds: { least: 2 }`,
    );
    const careful = worker('careful');
    const { status, said } = await ringless(['run', file, '--out', join(folder, 'own'), '--queue', url]).ended;
    expect(status).toBe(126);
    expect(said).toContain('own: it names programs of the host; worker careful runs them with --allow-commands\n');
    careful.child.kill('SIGTERM');
    expect((await careful.ended).status).toBe(0);
  });

  test('a spent budget leaves nothing in the queue', async () => {
    const file = write('spent.yaml', 'guests: [hello, sieve]\nengines: [interp]\nrounds: { least: 9, most: 9 }');
    const hand = worker('spender', '--idle', '3');
    const { said } = await ringless([
      'run',
      file,
      '--out',
      join(folder, 'spent'),
      '--queue',
      url,
      '--budget',
      '0.00001',
      '--rate',
      '1000',
      '--priority',
      '2',
    ]).ended;
    expect(said).toContain('The budget is spent');
    expect((await hand.ended).said.match(/^spender: spent: /gm)?.length).toBeLessThan(9);
  });
});

test('a queue that is not there is said in one line', async () => {
  const closed = `redis://:secret@127.0.0.1:${await freePort()}`;
  const file = write('none.yaml', 'guests: [hello]');
  for (const args of [['run', file, '--out', join(folder, 'none')], ['worker']]) {
    const { status, stderr } = await execute([process.execPath, main, 'lab', ...args, '--queue', closed]);
    expect(status).toBe(126);
    expect(stderr.toString()).toMatch(/^ringless: redis:\/\/127\.0\.0\.1:\d+: no queue: ECONNREFUSED\n$/);
  }
});

test.skipIf(process.platform !== 'linux')('a turn is one process at a time', async () => {
  const name = `test-${process.pid}`;
  let holders = 0;
  let most = 0;
  const one = async () => {
    const done = await takeTurn(name);
    most = Math.max(most, ++holders);
    await new Promise((resolve) => setTimeout(resolve, 5));
    holders--;
    done();
  };
  await Promise.all(Array.from({ length: 20 }, one));
  expect(most).toBe(1);
});
