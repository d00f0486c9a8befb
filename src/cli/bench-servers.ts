/**
 * `ringless bench --servers`: requests a second of servers, with the client beside the server on one loopback: the
 * processor's, free and pinned to one core (a VM has one), and that of a guest. After a warm-up.
 */
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Missing } from './bench-processes.js';
import { progress, type Table, times } from './bench-table.js';
import { ENGINE_LABEL, type EngineName, enginePrefix } from './engines.js';
import { type Environment, runOnce, summarize } from './measure.js';
import { readRates, SERVERS, type Server, serverProgram, serverScript } from './server-loads.js';

/** Who runs server and client; `pinned`: the processor, on one core. */
type Side = Exclude<EngineName, 'qemu'> | 'pinned';
const SIDES: readonly Side[] = ['native', 'pinned', 'interp', 'tier1', 'jit'];
const label = (side: Side): string => (side === 'pinned' ? 'native, one core' : ENGINE_LABEL[side]);

export interface ServerLine {
  readonly name: string;
  readonly title: string;
  readonly goal?: number | undefined;
  /** Of each round, requests a second. */
  readonly rates: Partial<Record<Side, number[]>>;
}

export interface ServerResult {
  readonly lines: readonly ServerLine[];
  readonly missing: readonly Missing[];
  /** What went wrong, a line each. */
  readonly failures: readonly string[];
}

interface ServerSettings {
  readonly engines: readonly EngineName[];
  readonly rounds: number;
  readonly strategies: readonly string[];
  readonly quick: boolean;
  /** Servers by name; none: all. */
  readonly names: readonly string[];
}

/** Which part of the requests is made: all is for seconds natively; the interpreter would take minutes for it. */
const QUICK = 1 / 100;
const INTERPRETED = 1 / 10;

const SHELL = '/bin/sh';
const GUEST_ENVIRONMENT = { PATH: '/usr/sbin:/usr/bin:/sbin:/bin', LC_ALL: 'C' } as const;

/** A port of the host's loopback that nobody listens at. */
async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => probe.once('error', reject).listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('a listening socket has no port');
  return address.port;
}

/** What stands in front of the shell; undefined: this host cannot run it so. */
function prefixOf(side: Side, strategies: readonly string[], folder: string): readonly string[] | undefined {
  if (side === 'native') return enginePrefix('native', 'x86_64', strategies);
  if (side === 'pinned') {
    const taskset = serverProgram('taskset');
    return taskset === undefined || enginePrefix('native', 'x86_64', strategies) === undefined
      ? undefined
      : [taskset, '-c', '0'];
  }
  const environment = Object.entries(GUEST_ENVIRONMENT).flatMap(([key, value]) => ['--env', `${key}=${value}`]);
  const load = serverProgram('load')!;
  const grants = ['--root', '/', '--mount', `${folder}:${folder}:rw`, '--mount', `${load}:${load}`, ...environment];
  return enginePrefix(side, 'x86_64', strategies, grants);
}

/** One run of a server and its clients. */
async function runServer(server: Server, side: Side, settings: ServerSettings): Promise<string | undefined> {
  const folder = mkdtempSync(join(tmpdir(), 'ringless-bench-'));
  try {
    const prefix = prefixOf(side, settings.strategies, folder);
    if (prefix === undefined) return undefined;
    // A server that gives up root for its files' sake finds them all the same.
    chmodSync(folder, 0o755);
    const at = {
      folder,
      port: await freePort(),
      program: (name: string) => serverProgram(name)!,
      isRoot: process.getuid?.() === 0,
    };
    for (const [name, text] of Object.entries(server.files(at))) writeFileSync(join(folder, name), text);
    const share = (settings.quick ? QUICK : 1) * (side === 'interp' ? INTERPRETED : 1);
    const script = join(folder, 'script');
    writeFileSync(script, serverScript(server, at, share));
    const { NODE_OPTIONS } = process.env;
    const environment: Environment = { ...GUEST_ENVIRONMENT, ...(NODE_OPTIONS !== undefined && { NODE_OPTIONS }) };
    return runOnce([...prefix, SHELL], [script], environment).output;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The programs of a server that this host lacks. */
function lacks(server: Server): readonly string[] {
  return server.programs.filter((name) => serverProgram(name) === undefined);
}

export async function measureServers(settings: ServerSettings): Promise<ServerResult> {
  const { engines, rounds, names } = settings;
  const wanted = SERVERS.filter(({ name }) => names.length === 0 || names.includes(name));
  const sides = SIDES.filter((side) => side === 'pinned' || engines.includes(side));
  const missing: Missing[] = wanted.flatMap((server) => {
    const absent = lacks(server);
    if (absent.length === 0) return [];
    return [{ name: server.name, reason: `no x86-64 program ${absent.join(' and none ')} on this host` }];
  });
  if (engines.includes('native') && serverProgram('taskset') === undefined)
    missing.push({ name: 'native, one core', reason: 'no x86-64 program taskset on this host' });
  const lines: ServerLine[] = [];
  const failures: string[] = [];
  for (const server of wanted.filter((one) => lacks(one).length === 0)) {
    const own: ServerLine[] = server.workloads.map(({ name, title, goal }) => ({ name, title, goal, rates: {} }));
    lines.push(...own);
    for (let round = 0; round < rounds; round++) {
      for (const side of sides) {
        progress(`${server.name}, round ${round + 1} of ${rounds}: ${label(side)}`);
        const output = await runServer(server, side, settings);
        if (output === undefined) continue;
        const rates = readRates(server, output);
        for (const line of own) {
          const rate = rates.get(line.name);
          if (typeof rate === 'number') line.rates[side] = [...(line.rates[side] ?? []), rate];
          else failures.push(`${line.name} ${label(side)}: ${rate}`);
        }
      }
    }
  }
  progress('');
  return { lines, missing, failures };
}

export function serverTable({ lines }: ServerResult): Table {
  const sides = SIDES.filter((side) => lines.some((line) => line.rates[side] !== undefined));
  const middle = (line: ServerLine, side: Side): number | undefined => {
    const samples = line.rates[side];
    return samples === undefined ? undefined : summarize(samples).median;
  };
  const quotient = (line: ServerLine, to: Side): number | undefined => {
    const own = middle(line, 'jit');
    const other = middle(line, to);
    return own === undefined || other === undefined ? undefined : own / other;
  };
  const head = ['load', 'goal', ...sides.map(label), 'all tiers / one core', 'all tiers / native'];
  const rows = lines.map((line) => [
    line.title,
    line.goal === undefined ? '' : String(line.goal),
    ...sides.map((side) => middle(line, side)?.toFixed(0) ?? '-'),
    times(quotient(line, 'pinned')),
    times(quotient(line, 'native')),
  ]);
  return { title: 'Servers: requests a second, client and server on one loopback', head, rows, names: 2 };
}
