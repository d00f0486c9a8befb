import type { MachineCode } from '../host.js';
/**
 * Null: this Node has no such natives. `sameFlags` calls a function with the flags that code is kept and taken back
 * with.
 */
export declare function machineCode(sameFlags: <T>(call: () => T) => T): MachineCode | null;
