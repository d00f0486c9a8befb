import type { Linux } from '../kernel.js';
import type { SignalAction, SignalInfo } from './signals.js';
/** Signal frames as arch/x86/kernel/signal_{32,64}.c lay them out. Offsets are from the frame's start. */
/** struct rt_sigframe of x86-64: return address, ucontext, siginfo. */
export declare const FRAME64: {
    readonly uc: 8;
    readonly mcontext: number;
    readonly sigmask: number;
    readonly info: 312;
    readonly size: 440;
};
/** struct sigframe_ia32: return address, signal, sigcontext, unused fpstate, extramask, retcode. */
export declare const FRAME32: {
    readonly signal: 4;
    readonly context: 8;
    readonly extramask: 720;
    readonly retcode: 724;
    readonly size: 732;
};
/** struct rt_sigframe_ia32: return address, signal, &info, &uc, siginfo, ucontext, retcode. */
export declare const RT_FRAME32: {
    readonly signal: 4;
    readonly pinfo: 8;
    readonly puc: 12;
    readonly info: 16;
    readonly uc: 144;
    readonly mcontext: 164;
    readonly sigmask: 252;
    readonly retcode: 260;
    readonly size: 268;
};
/** siginfo_t in the layout of the ABI, 128 bytes. */
export declare function siginfoBytes(bits: 32 | 64, info: SignalInfo): Uint8Array;
/** Of the code that was interrupted, besides the registers as they are: selectors by segment register. */
interface Interrupted {
    readonly mask: {
        low: number;
        high: number;
    };
    readonly selectors: readonly number[];
}
/**
 * Builds the frame for `action` and points the CPU at its handler. Throws GuestFault where the stack cannot hold it.
 */
export declare function pushFrame(k: Linux, info: SignalInfo, action: SignalAction, mask: Interrupted['mask']): void;
/** rt_sigreturn(2) of x86-64; the stack pointer is where the handler's `ret` left it. */
export declare function rtSigreturn64(k: Linux): void;
/** sigreturn(2) of i386: the handler's `ret` and the trampoline's `pop` have taken 8 bytes. */
export declare function sigreturn32(k: Linux): void;
export declare function rtSigreturn32(k: Linux): void;
export {};
