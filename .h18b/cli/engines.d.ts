import { type Architecture } from './guests.js';
/** `tier1`: interpreter and templates; `jit`: all tiers. */
export type EngineName = 'native' | 'qemu' | 'interp' | 'tier1' | 'jit';
/** In the order of the tables' columns. */
export declare const ENGINE_ORDER: readonly EngineName[];
export declare const ENGINE_LABEL: Readonly<Record<EngineName, string>>;
/**
 * What stands in front of a program and its arguments; undefined where the engine is not to be had. `strategies`: the
 * translator's switches; `grants`: further arguments of `ringless run`.
 */
export declare function enginePrefix(engine: EngineName, architecture: Architecture, strategies: readonly string[], grants?: readonly string[]): string[] | undefined;
/** The command that runs a guest, to which its arguments are appended; undefined where the engine is not to be had. */
export declare function engineCommand(engine: EngineName, architecture: Architecture, guest: string, strategies: readonly string[]): string[] | undefined;
