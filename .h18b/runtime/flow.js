/** How a block goes on. */
export const ENDINGS = ['next', 'jump', 'branch', 'call', 'indirect', 'ret', 'system', 'other'];
/** The flow from a block whose last instruction is `last` and which ends at `end`. */
export function flowFrom(last, end) {
    const target = last.form.operands.find((o) => o.kind === 'target')?.target;
    const to = target === undefined ? null : Number(BigInt.asIntN(64, target));
    const ending = endingOf(last);
    const isCall = last.form.mnemonic === 'call';
    return { ending, isCall, successors: ending === 'next' ? [end] : successorsOf(ending, isCall, to, end) };
}
export function endingOf(insn) {
    if (!insn.ends)
        return 'next';
    const m = insn.form.mnemonic;
    const direct = insn.form.operands.some((o) => o.kind === 'target');
    if (m === 'jmp')
        return direct ? 'jump' : 'indirect';
    if (m === 'call')
        return direct ? 'call' : 'indirect';
    if (m === 'ret')
        return 'ret';
    if (m === 'syscall' || m === 'int80' || m === 'sysenter')
        return 'system';
    return direct ? 'branch' : 'other';
}
/** `to`: the target of a direct transfer. */
export function successorsOf(ending, isCall, to, end) {
    switch (ending) {
        case 'jump':
            return [to];
        case 'call':
        case 'branch':
            return [to, end];
        case 'indirect':
            return isCall ? [end] : [];
        case 'system':
            return [end];
        default:
            return [];
    }
}
