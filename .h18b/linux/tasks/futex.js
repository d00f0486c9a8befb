/** The word of a lock: who has it, and whether others wait. */
export const FUTEX_WAITERS = 0x80000000;
export const FUTEX_OWNER_DIED = 0x40000000;
export const FUTEX_TID_MASK = 0x3fffffff;
const ofPrograms = new WeakMap();
const ofFiles = new WeakMap();
function tableOf(tables, owner) {
    let table = tables.get(owner);
    if (table === undefined) {
        table = new Map();
        tables.set(owner, table);
    }
    return table;
}
/** get_futex_key() of kernel/futex/core.c: shared mappings go by their file, all else by its address. */
export function futexKey(k, address, isPrivate) {
    const vma = isPrivate ? null : k.space.vmas.find(Math.floor(address / 4096));
    if (vma?.shared !== true || vma.file === null)
        return { table: tableOf(ofPrograms, k.mm), place: address };
    return { table: tableOf(ofFiles, vma.file.frames), place: vma.fileOffset + address - vma.start * 4096 };
}
export function addWaiter(waiter) {
    const { table, place } = waiter.key;
    const list = table.get(place);
    if (list === undefined)
        table.set(place, [waiter]);
    else
        list.push(waiter);
}
export function removeWaiter(waiter) {
    const { table, place } = waiter.key;
    const list = table.get(place);
    const i = list?.indexOf(waiter) ?? -1;
    if (list === undefined || i < 0)
        return;
    list.splice(i, 1);
    if (list.length === 0)
        table.delete(place);
}
export function waitersOf({ table, place }) {
    return table.get(place) ?? [];
}
/** Wakes up to `count` of those who wait for one of `bitset`, in the order in which they came; how many. */
export function wakeWaiters(k, key, count, bitset) {
    let woken = 0;
    for (const waiter of [...waitersOf(key)]) {
        if (woken >= count)
            break;
        if ((waiter.bitset & bitset) === 0)
            continue;
        wakeWaiter(k, waiter);
        woken++;
    }
    return woken;
}
export function wakeWaiter(k, waiter) {
    removeWaiter(waiter);
    waiter.woken = true;
    k.scheduler.wake(waiter.task);
}
/** The lock goes to who has waited longest for it, or to nobody. */
export function handOver(k, key, write) {
    const [next, ...others] = waitersOf(key);
    write(next === undefined ? 0 : next.task.tid | (others.length > 0 ? FUTEX_WAITERS : 0));
    if (next !== undefined)
        wakeWaiter(k, next);
}
