/** `ringless bench --servers`: what clients print, the script for the shell, the load that ships, and a server. */
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serverTable } from '../../src/cli/bench-servers.js';
import { executes } from '../../src/cli/host-abilities.js';
import { readRates, SERVERS, serverProgram, serverScript } from '../../src/cli/server-loads.js';
import { execute, projectRoot } from '../support/command.js';

const main = process.env.RINGLESS_MAIN ?? `${projectRoot}dist/cli/main.js`;
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ringless-servers-test-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const server = (name: string) => SERVERS.find((one) => one.name === name)!;

describe('what clients print', () => {
  const REDIS = `== redis-set-1
"test","rps","avg_latency_ms","min_latency_ms","p50_latency_ms","p95_latency_ms","p99_latency_ms","max_latency_ms"
"SET","81234.50","0.3","0.1","0.3","0.4","0.5","1.2"
== redis-get-1
"test","rps","avg_latency_ms","min_latency_ms","p50_latency_ms","p95_latency_ms","p99_latency_ms","max_latency_ms"
"GET","90000.00","0.3","0.1","0.3","0.4","0.5","1.2"
== redis-set-16
Could not connect to Redis at 127.0.0.1:1: Connection refused
`;
  const AB = (failed: number, more = '') => `== nginx-1k-keep-alive
Complete requests:      100
Failed requests:        ${failed}
${more}Requests per second:    12345.67 [#/sec] (mean)
Time per request:       0.081 [ms] (mean)
`;

  test('a rate for each workload, or what was said instead', () => {
    expect([...readRates(server('redis'), REDIS)]).toEqual([
      ['redis-set-1', 81234.5],
      ['redis-get-1', 90000],
      ['redis-set-16', 'Could not connect to Redis at 127.0.0.1:1: Connection refused'],
      ['redis-get-16', 'it has printed nothing'],
    ]);
    expect(readRates(server('nginx'), AB(0)).get('nginx-1k-keep-alive')).toBe(12345.67);
    const memcached = '== memcached-get-1\nget 4321 requests a second\n';
    expect(readRates(server('memcached'), memcached).get('memcached-get-1')).toBe(4321);
  });

  test('wrong answers are no rate', () => {
    const nginx = (text: string) => readRates(server('nginx'), text).get('nginx-1k-keep-alive');
    expect(nginx(AB(3))).toBe('Failed requests:        3');
    expect(nginx(AB(0, 'Non-2xx responses:      100\n'))).toBe('Non-2xx responses:      100');
  });

  test('a server that does not start: what it said, for each workload', () => {
    const rates = readRates(server('redis'), 'the server gives no answer: Address already in use\n');
    expect(new Set(rates.values())).toEqual(new Set(['the server gives no answer: Address already in use']));
  });
});

test('the table: medians, and ratios to one core and to all of them', () => {
  const rates = { native: [200], pinned: [90, 100, 110], jit: [50] };
  const lines = [{ name: 'x', title: 'a load', goal: 1, rates }];
  const { head, rows } = serverTable({ lines, missing: [], failures: [] });
  expect(head).toEqual([
    'load',
    'goal',
    'native',
    'native, one core',
    'all tiers',
    'all tiers / one core',
    'all tiers / native',
  ]);
  expect(rows).toEqual([['a load', '1', '200', '100', '50', '0.50', '0.25']]);
});

test('a script is one that a shell takes, with each client once to warm up and once to be measured', async () => {
  for (const one of SERVERS) {
    const at = { folder, port: 4321, program: (name: string) => `/bin/${name}`, isRoot: true };
    const script = serverScript(one, at, 0.01);
    const { status } = await execute(['/bin/sh', '-n', '-c', script]);
    expect(status, one.name).toBe(0);
    for (const workload of one.workloads) {
      const requests = Math.round(workload.requests / 100);
      for (const n of [4 * requests, requests])
        expect(script.split(`${workload.client(at, n)} `), `${workload.name} ${n}`).toHaveLength(2);
    }
  }
});

/** A memcached of one key, that answers what `answer` makes of each request. */
async function stub(answer: (request: string) => string): Promise<{ port: number; close: () => void }> {
  const sockets = new Set<Socket>();
  const listener: Server = createServer((socket) => {
    sockets.add(socket);
    let text = '';
    socket.on('data', (bytes) => {
      text += bytes.toString('latin1');
      for (;;) {
        const request = /^(?:get ringless\r\n|set ringless 0 0 32\r\n.{32}\r\n)/.exec(text)?.[0];
        if (request === undefined) break;
        text = text.slice(request.length);
        socket.write(answer(request));
      }
    });
    socket.on('error', () => {});
  });
  listener.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  return {
    port: (listener.address() as AddressInfo).port,
    close: () => {
      listener.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
const VALUE = '0123456789abcdef0123456789ABCDEF';
const answers = (request: string): string =>
  request.startsWith('set') ? 'STORED\r\n' : `VALUE ringless 0 32\r\n${VALUE}\r\nEND\r\n`;

async function load(...args: string[]) {
  const { status, stdout } = await execute([serverProgram('load')!, ...args]);
  return { status, out: stdout.toString() };
}

describe.skipIf(!executes('x86_64'))('the load for memcached', () => {
  test.each([
    ['get', '1'],
    ['set', '1'],
    ['get', '16'],
    ['set', '16'],
  ])('%s, %s at a time: all requests are answered', async (command, pipeline) => {
    let asked = 0;
    const at = await stub((request) => {
      asked++;
      return answers(request);
    });
    const { status, out } = await load(String(at.port), command, '3', pipeline, '100');
    at.close();
    expect([status, out]).toEqual([0, expect.stringMatching(/^(?:get|set) \d+ requests a second\n$/)]);
    // The item is set first.
    expect(asked).toBe(101);
  });

  test('a wrong answer, and nobody to ask', async () => {
    const at = await stub((request) => answers(request).replace('ABCDEF', 'ABCDEX'));
    expect(await load(String(at.port), 'get', '1', '1', '5')).toEqual({
      status: 1,
      out: expect.stringMatching(/^failed: a wrong answer /),
    });
    at.close();
    expect(await load(String(at.port), 'get', '1', '1', '5')).toEqual({ status: 1, out: 'failed: connect -111\n' });
    expect((await load()).status).toBe(2);
  });
});

const redis = server('redis');
const hasRedis = redis.programs.every((name) => serverProgram(name) !== undefined);

test.skipIf(!hasRedis)('redis is measured natively and in a guest, and leaves nothing behind', async () => {
  const own = mkdtempSync(join(folder, 'tmp'));
  const json = join(folder, 'servers.json');
  const command = ['bench', 'redis', '--quick', '--rounds', '1', '--engine', 'jit', '--json', json];
  const { status, stdout, stderr } = await execute([process.execPath, main, ...command], {
    env: { ...process.env, TMPDIR: own } as Record<string, string>,
  });
  expect([status, stderr.toString()]).toEqual([0, '']);
  expect(stdout.toString()).toMatch(/│ redis SET, one at a time .*│/);
  const { servers } = JSON.parse(readFileSync(json, 'utf8'));
  expect(servers.map(({ name }: { name: string }) => name)).toEqual(redis.workloads.map(({ name }) => name));
  for (const { rates } of servers) {
    expect(rates.jit[0]).toBeGreaterThan(0);
    if (executes('x86_64')) expect(rates.native[0]).toBeGreaterThan(0);
  }
  expect(readdirSync(own)).toEqual([]);
});
