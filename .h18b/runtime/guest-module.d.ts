import type { CpuState } from './cpu-state.js';
import { FunctionTable } from './function-table.js';
import type { SlowPath } from './slow-path.js';
/** What generated code calls. */
export interface GuestCalls {
    slow: SlowPath;
    /** By the number of its ABI; 0: guest code goes on. */
    systemCall: (abi: number) => number;
    callout: (number: number) => number;
    /** Repeated MOVS and STOS: elements done. */
    bulk: (request: number) => number;
}
/** The interpreter for one guest, and what modules of translated code import. */
export interface GuestModule {
    /** Runs from a descriptor until an `Exit`. */
    run: (descriptor: number) => number;
    /** Runs from a record until an `Exit`. */
    runRecord: (record: number) => number;
    /** Makes raw flags of the record of flags. */
    flagsFromRecord: () => void;
    /** What descriptors lead to. */
    table: FunctionTable;
    imports: WebAssembly.Imports;
}
/** Instantiates the built interpreter and helpers on the guest's memory. `x87`: the strategy of that name. */
export declare function instantiateGuest(cpu: CpuState, x87: string, { slow, systemCall, callout, bulk }: GuestCalls): GuestModule;
