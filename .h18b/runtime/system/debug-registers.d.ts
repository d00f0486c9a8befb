import type { Breakpoints } from '../breakpoints.js';
export declare const DR6_BD: number;
/** IA32_DEBUGCTL: single steps stop at branches only. */
export declare const DEBUGCTL_BTF = 2;
/** DR0 to DR3, DR6 and DR7, and the breakpoints that they make: SDM vol. 3B, section 18.2. */
export declare class DebugRegisters implements Breakpoints {
    #private;
    readonly stackLoadsHide: boolean;
    dr6: number;
    /** IA32_DEBUGCTL. Branches are not recorded. */
    debugctl: number;
    constructor(stackLoadsHide: boolean);
    reset(): void;
    get armed(): boolean;
    get general(): boolean;
    get branchesOnly(): boolean;
    /** A debug exception is being delivered: B0 to B3 tell of it alone, and its handler may use the registers. */
    delivered(bits: number): void;
    /** Another task runs: what was enabled for one task alone is not any more. SDM vol. 3B, 18.2.4. */
    taskSwitched(): void;
    /** Register `n`: 0 to 3, 6 or 7. */
    read(n: number): bigint;
    write(n: number, value: bigint): void;
    instruction(address: number): number;
    access(address: number, bytes: number, write: boolean): number;
    /** Whether `size` ports from `port` on have a breakpoint. CR4.DE is for the caller to look at. */
    hasPort(port: number, size: number): boolean;
    /** They have been read or written. */
    portAccessed(port: number, size: number): void;
    takePorts(): number;
}
