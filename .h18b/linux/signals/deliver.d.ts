import type { Linux } from '../kernel.js';
/**
 * Delivers the pending signals: arch_do_signal_or_restart() of arch/x86/kernel/signal.c. The whole state is in memory.
 * A call that a signal interrupted goes back to its instruction when nothing handles the signal or SA_RESTART says so.
 */
export declare function deliverSignals(k: Linux): void;
