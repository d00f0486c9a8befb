import { define } from './registry.js';
function bitwise(combine) {
    return (l, dst, src) => {
        const r = combine(l, l.readForWrite(dst), l.read(src));
        l.write(dst, r);
        l.setFlags('logic', dst.bits, r);
    };
}
/** AND, OR, XOR: SDM vol. 2. */
define('and', bitwise((l, x, y) => l.and(x, y)));
define('or', bitwise((l, x, y) => l.or(x, y)));
define('xor', (l, dst, src) => {
    // The idiom for zero does not depend on the register's value.
    const same = dst.kind === 'gpr' && src.kind === 'gpr' && dst.reg !== undefined && dst.reg === src.reg && dst.high === src.high;
    const r = same ? l.const(dst.bits, 0) : l.xor(l.readForWrite(dst), l.read(src));
    l.write(dst, r);
    l.setFlags('logic', dst.bits, r);
});
/** TEST: SDM vol. 2B, "TEST". */
define('test', (l, a, b) => {
    const x = l.read(a);
    const same = a.kind === 'gpr' && b.kind === 'gpr' && a.reg !== undefined && a.reg === b.reg && a.high === b.high;
    l.setFlags('logic', a.bits, same ? x : l.and(x, l.read(b)));
});
/** NOT: no flags. SDM vol. 2B, "NOT". */
define('not', (l, dst) => l.write(dst, l.not(l.readForWrite(dst))));
