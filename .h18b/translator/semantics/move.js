import { UndefinedForm } from '../ir/builder.js';
import * as S from '../state.js';
import { define } from './registry.js';
import { selector } from './stack.js';
/**
 * MOV: SDM vol. 2B. A selector is zero-extended into a register; a segment register is loaded, and control and debug
 * registers are reached, by the VMM.
 */
define('mov', (l, dst, src) => {
    if (dst?.kind === 'seg')
        l.calloutAndLeave('loadSegment');
    else if (src?.kind === 'seg')
        l.write(dst, l.zext(selector(l, src), dst.bits));
    else if (l.form.kernel && src?.kind === 'cr')
        l.write(dst, controlRegister(l, src, dst.bits));
    else if (!dst || !src || [dst.kind, src.kind].some((k) => k === 'cr' || k === 'dr'))
        l.calloutAndLeave('privileged');
    else
        l.write(dst, l.read(src));
});
/** CR0, CR2, CR3, CR4 and CR8 lie in the state as they are read. */
function controlRegister(l, o, bits) {
    if (!l.options.open && ![0, 2, 3, 4, 8].includes(o.reg))
        throw new UndefinedForm('no such control register');
    const at = l.shl(l.registerNumber(o), 3);
    return l.trunc(l.stateAt(at, 64, S.CR), bits);
}
/** LDS, LES, LFS, LGS, LSS: SDM vol. 2A. */
define(['lds', 'les', 'lfs', 'lgs', 'lss'], (l) => l.calloutAndLeave('loadSegment'));
/** MOVZX, MOVSX, MOVSXD: SDM vol. 2B. */
define('movzx', (l, dst, src) => l.write(dst, l.zext(l.read(src), dst.bits)));
define('movsx', (l, dst, src) => l.write(dst, l.sext(l.read(src), dst.bits)));
/** To 16 bits, AMD's processors read a doubleword too. */
define('movsxd', (l, dst, src) => {
    if (src.kind === 'mem' && src.bits === 16)
        l.write(dst, l.trunc(l.load(32, l.address(src)), 16));
    else
        l.write(dst, l.sext(l.read(src), dst.bits));
});
/** MOVBE: SDM vol. 2B. */
define('movbe', (l, dst, src) => l.write(dst, byteSwap(l, l.read(src))));
/** Reverses the bytes of a 16-, 32- or 64-bit value. */
export function byteSwap(l, v) {
    if (v.bits === 16)
        return l.or(l.shl(v, 8), l.shr(v, 8));
    const [lowBytes, swapHalves] = v.bits === 64 ? [0x00ff00ff00ff00ffn, 0x0000ffff0000ffffn] : [0x00ff00ffn, 0n];
    let r = l.or(l.shl(l.band(v, lowBytes), 8), l.band(l.shr(v, 8), lowBytes));
    if (v.bits === 64)
        r = l.or(l.shl(l.band(r, swapHalves), 16), l.band(l.shr(r, 16), swapHalves));
    return l.rotl(r, v.bits / 2);
}
/** BSWAP: SDM vol. 2A; a 16-bit operand is undefined and gives zero on every processor known. */
define('bswap', (l, dst) => {
    const v = l.read(dst);
    l.write(dst, v.bits === 16 ? l.const(16, 0) : byteSwap(l, v));
});
/** LEA: the offset, cut or zero-extended to the register. SDM vol. 2A, "LEA". */
define('lea', (l, dst, src) => l.write(dst, l.zext(l.address(src, false), dst.bits)));
/** XCHG: memory is written before the register. SDM vol. 2B. */
define('xchg', (l, a, b) => {
    const x = l.readForWrite(a);
    const y = l.readForWrite(b);
    if (b.kind === 'mem') {
        l.write(b, x);
        l.write(a, y);
    }
    else {
        l.write(a, y);
        l.write(b, x);
    }
});
/** CBW, CWDE, CDQE; CWD, CDQ, CQO: SDM vol. 2A. */
define('cbw', (l) => l.setReg(S.RAX, l.sext(l.reg(S.RAX, 8), 16)));
define('cwde', (l) => l.setReg(S.RAX, l.sext(l.reg(S.RAX, 16), 32)));
define('cdqe', (l) => l.setReg(S.RAX, l.sext(l.reg(S.RAX, 32), 64)));
define('cwd', (l) => l.setReg(S.RDX, l.trunc(l.sar(l.sext(l.reg(S.RAX, 16), 32), 31), 16)));
define('cdq', (l) => l.setReg(S.RDX, l.sar(l.reg(S.RAX, 32), 31)));
define('cqo', (l) => l.setReg(S.RDX, l.sar(l.reg(S.RAX, 64), 63)));
for (const cc of ['o', 'no', 'b', 'ae', 'e', 'ne', 'be', 'a', 's', 'ns', 'p', 'np', 'l', 'ge', 'le', 'g']) {
    /** CMOVcc: the source is always read, a 32-bit destination always zero-extended. SDM vol. 2A. */
    define(`cmov${cc}`, (l, dst, src) => {
        const y = l.read(src);
        l.write(dst, l.select(l.condition(cc), y, l.read(dst)));
    });
    /** SETcc: SDM vol. 2B. */
    define(`set${cc}`, (l, dst) => l.write(dst, l.zext(l.condition(cc), 8)));
}
/** XLAT: AL = [segment:rBX + AL]. SDM vol. 2B. */
define('xlatb', (l) => {
    const size = l.form.addressBits;
    const offset = l.add(l.reg(S.RBX, size), l.zext(l.reg(S.RAX, 8), size));
    l.setReg(S.RAX, l.load(8, l.stringSource(offset)));
});
