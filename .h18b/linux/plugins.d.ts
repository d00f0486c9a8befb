import type { AddressSpace } from '../runtime/address-space.js';
import type { CodeSymbol, PluginTask } from '../runtime/plugins/api.js';
import type { PluginSet } from '../runtime/plugins/plugin-set.js';
import type { SystemCall } from './abi/call.js';
import type { Linux } from './kernel.js';
import type { KernelObserver } from './observer.js';
import type { SignalInfo } from './signals/signals.js';
import type { Task } from './tasks/task.js';
export declare function pluginTask(task: Task): PluginTask;
/** Turns what the kernel does into events. */
export declare class PluginObserver implements KernelObserver {
    #private;
    private readonly plugins;
    constructor(plugins: PluginSet);
    enter(k: Linux, call: SystemCall, name: string): void;
    leave(k: Linux, result: number): void;
    unimplemented(k: Linux, name: string): void;
    signal(k: Linux, info: SignalInfo): void;
    exited(_: Linux, task: Task, status: number, signal: number | null): void;
    started(_: Linux, task: Task): void;
    switched(_: Linux, task: Task): void;
}
/** Names of addresses, from the files that are mapped there. */
export declare class FileSymbols {
    #private;
    /** `space`: the address space of the task that runs. */
    find(space: AddressSpace, address: bigint): CodeSymbol | null;
}
