import { opRow } from './ops.js';
const NOTHING = [];
/** Keys of what a node reads. */
export function readsOf(n) {
    return opRow(n.op).effects?.reads?.(n) ?? NOTHING;
}
/** Keys of what a node writes. */
export function writesOf(n) {
    return opRow(n.op).effects?.writes?.(n) ?? NOTHING;
}
/**
 * How control may leave at a node. An access that is known to stay in its page (see the walk-loops pass) does not
 * fault.
 */
export function leavesAt(n) {
    return n.note?.walk ? undefined : opRow(n.op).effects?.leaves;
}
/**
 * What is known of memory's map before a node need not hold behind it: it may have changed, or control may have come
 * another way.
 */
export function endsPages(n) {
    const effects = opRow(n.op).effects;
    return effects?.remaps === true || effects?.leaves === 'skip';
}
/** Whether a write of one key may change what another one reads. */
export function disturbs(write, read) {
    return (write === read || (write.endsWith(':') && read.startsWith(write)) || (read.endsWith(':') && write.startsWith(read)));
}
