import { constValue, isConst } from './ir.js';
/** Splits an address into a base node and a constant. */
export function displacement(address) {
    let n = address;
    while (n.op === 'alias')
        n = n.args[0];
    if (n.op === 'i64.add' || n.op === 'i32.add' || n.op === 'i64.sub' || n.op === 'i32.sub') {
        const c = n.args[1];
        if (isConst(c)) {
            const v = Number(BigInt.asIntN(n.type === 'i64' ? 64 : 32, constValue(c)));
            if (Math.abs(v) < 0x100000) {
                const inner = displacement(n.args[0]);
                return { base: inner.base, disp: inner.disp + (n.op.endsWith('sub') ? -v : v) };
            }
        }
    }
    return { base: n, disp: 0 };
}
