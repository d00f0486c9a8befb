import type { Linux } from '../kernel.js';
/**
 * A thread has ended: the locks it held say so, and one who waits for each is woken. exit_robust_list() of
 * kernel/futex/core.c. `k.current` is the thread.
 */
export declare function releaseRobustList(k: Linux, head: number): void;
