import type { CpuState } from '../../runtime/cpu-state.js';
import type { GuestSpace } from '../../runtime/guest-space.js';
/** Bytes that the state takes in a frame (without an i386 frame's FNSAVE image before it). */
export declare function stateSize(cpu: CpuState): number;
/** AT_MINSIGSTKSZ: init_sigframe_size() of arch/x86/kernel/signal.c. */
export declare function minimalSignalStack(xcr0: number): number;
/** The state as a frame has it, until the next call. `i386`: it stands behind an FNSAVE image. */
export declare function saveState(cpu: CpuState, i386: boolean): Uint8Array;
/**
 * Takes the state from a frame, where it stands at `at`. A component that the frame leaves out becomes initial. `x87`:
 * with the x87 state; an i386 frame has that in its FNSAVE image. Throws GuestFault for a header that XRSTOR would
 * refuse.
 */
export declare function restoreState(cpu: CpuState, x87: boolean, space: GuestSpace, at: number): void;
