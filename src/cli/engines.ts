/** What runs a guest in demo and bench: the processor, QEMU's user mode, our engines. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Architecture, guestPath } from './guests.js';
import { executes, qemuUser } from './host-abilities.js';

/** `tier1`: interpreter and templates; `jit`: all tiers. */
export type EngineName = 'native' | 'qemu' | 'interp' | 'tier1' | 'jit';

/** In the order of the tables' columns. */
export const ENGINE_ORDER: readonly EngineName[] = ['native', 'qemu', 'interp', 'tier1', 'jit'];

export const ENGINE_LABEL: Readonly<Record<EngineName, string>> = {
  native: 'native',
  qemu: 'QEMU',
  interp: 'interpreter',
  tier1: 'tiers 0 and 1',
  jit: 'all tiers',
};

/** This command; from src/cli and dist/cli alike. */
export const main = join(fileURLToPath(new URL('../../', import.meta.url)), 'dist/cli/main.js');

const OWN: Readonly<Record<'interp' | 'tier1' | 'jit', readonly string[]>> = {
  interp: ['--engine', 'interp'],
  tier1: ['--engine', 'jit', '--tiers', '0,1'],
  jit: ['--engine', 'jit'],
};

/**
 * What stands in front of a program and its arguments; undefined where the engine is not to be had. `strategies`: the
 * translator's switches; `grants`: further arguments of `ringless run`.
 */
export function enginePrefix(
  engine: EngineName,
  architecture: Architecture,
  strategies: readonly string[],
  grants: readonly string[] = [],
): string[] | undefined {
  if (engine === 'native') return executes(architecture) ? [] : undefined;
  if (engine === 'qemu') {
    const qemu = qemuUser(architecture);
    return qemu === undefined ? undefined : [qemu];
  }
  // Each run is measured as if it were the first.
  const cold = ['--translation-cache', 'none'];
  return [process.execPath, main, 'run', ...cold, ...grants, ...engineSwitches(engine, strategies)];
}

/** What makes `ringless run` and `ringless boot` use an engine of ours. */
export function engineSwitches(engine: 'interp' | 'tier1' | 'jit', strategies: readonly string[]): string[] {
  return [...(engine === 'interp' ? [] : strategies), ...OWN[engine]];
}

/** The command that runs a guest, to which its arguments are appended; undefined where the engine is not to be had. */
export function engineCommand(
  engine: EngineName,
  architecture: Architecture,
  guest: string,
  strategies: readonly string[],
): string[] | undefined {
  const prefix = enginePrefix(engine, architecture, strategies);
  return prefix && [...prefix, guestPath(architecture, guest)];
}
