/** What runs a guest in demo and bench: the processor, QEMU's user mode, our engines. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { guestPath } from './guests.js';
import { executes, qemuUser } from './host-abilities.js';
/** In the order of the tables' columns. */
export const ENGINE_ORDER = ['native', 'qemu', 'interp', 'tier1', 'jit'];
export const ENGINE_LABEL = {
    native: 'native',
    qemu: 'QEMU',
    interp: 'interpreter',
    tier1: 'tiers 0 and 1',
    jit: 'all tiers',
};
/** This command; from src/cli and dist/cli alike. */
const main = join(fileURLToPath(new URL('../../', import.meta.url)), 'dist/cli/main.js');
const OWN = {
    interp: ['--engine', 'interp'],
    tier1: ['--engine', 'jit', '--tiers', '0,1'],
    jit: ['--engine', 'jit'],
};
/**
 * What stands in front of a program and its arguments; undefined where the engine is not to be had. `strategies`: the
 * translator's switches; `grants`: further arguments of `ringless run`.
 */
export function enginePrefix(engine, architecture, strategies, grants = []) {
    if (engine === 'native')
        return executes(architecture) ? [] : undefined;
    if (engine === 'qemu') {
        const qemu = qemuUser(architecture);
        return qemu === undefined ? undefined : [qemu];
    }
    const switches = engine === 'interp' ? [] : strategies;
    // Each run is measured as if it were the first.
    return [process.execPath, main, 'run', '--translation-cache', 'none', ...grants, ...switches, ...OWN[engine]];
}
/** The command that runs a guest, to which its arguments are appended; undefined where the engine is not to be had. */
export function engineCommand(engine, architecture, guest, strategies) {
    const prefix = enginePrefix(engine, architecture, strategies);
    return prefix && [...prefix, guestPath(architecture, guest)];
}
