import { closeSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, expect, test } from 'vitest';
import { bindHost, type HostThread } from '../../src/host/host.js';
import { startThread } from '../../src/host/node/threads.js';
import { nodeHost } from '../../src/host/node.js';
import { Process } from '../../src/linux/process.js';
import type { Strategies } from '../../src/runtime/strategies.js';
import { projectRoot } from '../support/command.js';

const THREAD = join(projectRoot, 'dist/host/node/thread.js');
const fixture = (name: string): string => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));
const translator = join(projectRoot, 'dist/runtime/translate-worker.js');

/** The threads that were started in place of the translator's. */
let started: HostThread[] = [];

/** Has the n-th translator be what `start` gives; those after the last too. */
function translators(...start: (() => HostThread)[]): void {
  bindHost({
    ...nodeHost,
    threads: {
      ...nodeHost.threads,
      start: () => {
        const thread = start[Math.min(started.length, start.length - 1)]!();
        started.push(thread);
        return thread;
      },
    },
  });
}

afterEach(() => {
  for (const thread of started) thread.stop();
  started = [];
  bindHost(nodeHost);
});

function runSieve(strategies: Partial<Strategies>) {
  const out = join(tmpdir(), `ringless-translator-${process.pid}`);
  const stdout = openSync(out, 'w');
  try {
    const guest = join(projectRoot, 'bench/guests/bin/x86_64/sieve');
    const { status, stats } = new Process({ program: guest, args: ['20'], stdout, strategies }).run();
    expect(status).toBe(0);
    expect(readFileSync(out, 'latin1')).toBe('sieve 2545312138\n');
    return stats;
  } finally {
    closeSync(stdout);
    rmSync(out);
  }
}

/** Waiting for each translation, so that what happens does not depend on the host's speed. */
const WAITING: Partial<Strategies> = { background: false, hotThreshold: 1000, regionsPerModule: 1 };

test('a translator that has ended is replaced; what it was at stays interpreted', () => {
  translators(
    () => startThread(THREAD, fixture('ends.mjs')),
    () => startThread(THREAD, translator),
  );
  const stats = runSieve(WAITING);
  expect(stats.translatorsEnded).toBe(1);
  expect(stats.regions.failed).toBe(1);
  expect(stats.regions.translated).toBeGreaterThan(0);
  expect(started).toHaveLength(2);
});

test('one that is stopped from outside is replaced too, with translation in the background', () => {
  translators(
    () => {
      const thread = startThread(THREAD, translator);
      thread.stop();
      return thread;
    },
    () => startThread(THREAD, translator),
  );
  const stats = runSieve({ hotThreshold: 1000 });
  expect(stats.translatorsEnded).toBe(1);
});

test('translators that end one after another are given up: the guest goes on without', () => {
  translators(() => startThread(THREAD, fixture('ends.mjs')));
  const stats = runSieve(WAITING);
  expect(started).toHaveLength(3);
  expect(stats.translatorsEnded).toBe(3);
  expect(stats.regions.failed).toBe(3);
  expect(stats.regions.translated).toBe(0);
});

test('what the translator throws fails its requests alone', () => {
  translators(() => startThread(THREAD, fixture('throws.mjs')));
  const stats = runSieve(WAITING);
  expect(started).toHaveLength(1);
  expect(stats.translatorsEnded).toBeUndefined();
  expect(stats.regions.failed).toBeGreaterThan(0);
  expect(stats.regions.translated).toBe(0);
});
