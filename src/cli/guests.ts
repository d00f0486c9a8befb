/** The guests that ship with the package: what work they do, where they lie, what they print. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ARCHITECTURES = ['i386', 'x86_64'] as const;
export type Architecture = (typeof ARCHITECTURES)[number];

export interface Guest {
  readonly name: string;
  /** What bounds it: start-up, computing, or system calls. */
  readonly set: 'start' | 'cpu' | 'syscall';
  /** Its argument for the demo and `bench --quick`: a fraction of its default work. */
  readonly quick?: number;
  /**
   * Its default argument, and the smaller one with which the bench runs the interpreter; work grows with them linearly.
   */
  readonly work?: number;
  readonly short?: number;
}

export const GUESTS: readonly Guest[] = [
  { name: 'hello', set: 'start' },
  { name: 'sieve', set: 'cpu', quick: 20, work: 1250, short: 125 },
  { name: 'fib', set: 'cpu', quick: 80, work: 7500, short: 750 },
  { name: 'quicksort', set: 'cpu', quick: 18, work: 770, short: 77 },
  { name: 'hash', set: 'cpu', quick: 100, work: 6000, short: 600 },
  { name: 'crc64', set: 'cpu', quick: 100, work: 4000, short: 400 },
  { name: 'matmul', set: 'cpu', quick: 60, work: 5600, short: 560 },
  { name: 'lz', set: 'cpu', quick: 20, work: 1250, short: 125 },
  { name: 'bytecode', set: 'cpu', quick: 15, work: 1200, short: 120 },
  { name: 'strings', set: 'cpu', quick: 400, work: 20000, short: 2000 },
  { name: 'chase', set: 'cpu', quick: 10, work: 1000, short: 100 },
  { name: 'smc', set: 'cpu', quick: 1000, work: 48000, short: 4800 },
  { name: 'getppid', set: 'syscall', quick: 100_000 },
  { name: 'clock_gettime', set: 'syscall', quick: 100_000 },
  { name: 'read_zero', set: 'syscall', quick: 100_000 },
  { name: 'write_null', set: 'syscall', quick: 100_000 },
  { name: 'stat', set: 'syscall', quick: 30_000 },
  { name: 'open_close', set: 'syscall', quick: 30_000 },
];

/** From src/cli and dist/cli alike the package's root is two folders up. */
/** Where this package lies. */
export const packageRoot = fileURLToPath(new URL('../../', import.meta.url));

export function guestPath(architecture: Architecture, name: string): string {
  return join(packageRoot, 'bench/guests/bin', architecture, name);
}

/**
 * What a guest printed on a real processor, with `scale` as its argument or with none (''): the same on every
 * architecture. Recorded by `node bench/guests/record.mjs`. Undefined where that was not recorded.
 */
export function recordedOutput(guest: string, scale: string): string | undefined {
  recorded ??= JSON.parse(readFileSync(join(packageRoot, 'bench/guests/outputs.json'), 'utf8')) as Recorded;
  return recorded[guest]?.[scale];
}

type Recorded = Readonly<Record<string, Readonly<Record<string, string>>>>;
let recorded: Recorded | undefined;
