import type { Linux } from '../kernel.js';
import type { SignalInfo } from './signals.js';
/** The exception behind a signal, as the frame tells it: trapno, err, cr2. */
export interface LastTrap {
    trapno: number;
    errorCode: number;
    cr2: number;
}
/**
 * Which signal an exception becomes: arch/x86/kernel/traps.c and arch/x86/mm/fault.c. A fault leaves EFLAGS.RF set, as
 * the processor saves the flags: SDM vol. 3B, section 18.3.1.1.
 */
export declare function exceptionSignal(k: Linux, vector: number, errorCode: number, address: number): SignalInfo;
