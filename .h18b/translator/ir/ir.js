/** Makes a node another name for a value that stands before it. */
export function becomeAlias(n, value) {
    const alias = { op: 'alias', args: [value], imm: undefined };
    Object.assign(n, alias);
}
/** The values that a terminal uses. */
export function terminalNodes(t) {
    switch (t.kind) {
        case 'branch':
        case 'repeat':
            return [t.cond];
        case 'indirect':
            return [t.target];
        default:
            return [];
    }
}
/** Flags in their order in strings: carry, parity, adjust, zero, sign, overflow. */
export const FLAGS = 'CPAZSO';
export function isConst(n) {
    return n.op === 'const';
}
export function constValue(n) {
    return typeof n.imm === 'bigint' ? n.imm : BigInt(n.imm);
}
