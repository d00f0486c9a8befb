import { readPointer } from '../abi/structs.js';
import { FUTEX_OWNER_DIED, FUTEX_TID_MASK, FUTEX_WAITERS, futexKey, handOver, wakeWaiters } from './futex.js';
/** Locks on a robust list that are looked at, at most: ROBUST_LIST_LIMIT. */
const ROBUST_LIMIT = 2048;
/**
 * A thread has ended: the locks it held say so, and one who waits for each is woken. exit_robust_list() of
 * kernel/futex/core.c. `k.current` is the thread.
 */
export function releaseRobustList(k, head) {
    const { abi, space } = k;
    const pointer = (at) => readPointer(space, abi, at);
    const offset = abi.word === 8 ? space.readSigned64(head + abi.word) : space.readI32(head + abi.word);
    const pending = pointer(head + 2 * abi.word);
    let entry = pointer(head);
    for (let n = 0; n < ROBUST_LIMIT; n++) {
        const at = entry % 2 === 0 ? entry : entry - 1;
        if (at === head)
            break;
        // Read before the word changes: its owner may free it then.
        const next = pointer(at);
        if (entry !== pending)
            releaseRobust(k, at + offset, entry % 2 === 1);
        entry = next;
    }
    if (pending !== 0)
        releaseRobust(k, (pending % 2 === 0 ? pending : pending - 1) + offset, pending % 2 === 1);
}
function releaseRobust(k, address, isPi) {
    if (address % 4 !== 0)
        return;
    const word = k.space.readU32(address);
    if ((word & FUTEX_TID_MASK) !== k.tid)
        return;
    const key = futexKey(k, address, false);
    if (isPi) {
        handOver(k, key, (value) => k.space.writeU32(address, value | FUTEX_OWNER_DIED));
        return;
    }
    k.space.writeU32(address, (word & FUTEX_WAITERS) | FUTEX_OWNER_DIED);
    wakeWaiters(k, key, 1, 0xffffffff);
}
