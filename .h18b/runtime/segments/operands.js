import * as S from '../../translator/state.js';
import { isCanonical } from '../canonical.js';
import { GuestFault, VECTOR } from '../guest-fault.js';
/** Operands of an instruction that is executed here. */
export class Operands {
    segments;
    constructor(segments) {
        this.segments = segments;
    }
    /** Linear address of a memory operand. */
    address(o) {
        const { cpu } = this.segments;
        const m = o.mem;
        let v = m.disp;
        if (m.base >= 0)
            v += cpu.big(m.base);
        if (m.index >= 0)
            v += cpu.big(m.index) << BigInt(m.scale);
        v = BigInt.asUintN(m.addressBits, v);
        if (m.seg >= 0)
            v += cpu.segBase(m.seg);
        return Number(cpu.bits === 64 ? BigInt.asIntN(64, v) : BigInt.asUintN(32, v));
    }
    /** As `address`, of an operand that is about to be accessed. Throws #GP or #SS where it is not canonical. */
    place(o) {
        const at = this.address(o);
        if (!isCanonical(at)) {
            const { base, seg } = o.mem;
            throw new GuestFault(seg < 0 && (base === S.RSP || base === S.RBP) ? VECTOR.SS : VECTOR.GP);
        }
        return at;
    }
    read(o) {
        const { cpu, space } = this.segments;
        switch (o.kind) {
            case 'gpr': {
                const v = cpu.big(o.reg);
                return BigInt.asUintN(o.bits, o.high ? v >> 8n : v);
            }
            case 'imm':
                return BigInt.asUintN(o.bits, o.imm);
            case 'mem': {
                const at = this.place(o);
                if (o.bits === 64)
                    return space.readBig64(at);
                return BigInt(o.bits === 8 ? space.readU8(at) : o.bits === 32 ? space.readU32(at) : space.readU16(at));
            }
            default:
                throw new GuestFault(VECTOR.UD);
        }
    }
    write(o, value) {
        const { cpu, space } = this.segments;
        if (o.kind === 'mem') {
            const at = this.place(o);
            if (o.bits === 64)
                space.writeBig64(at, value);
            else if (o.bits === 32)
                space.writeU32(at, Number(BigInt.asUintN(32, value)));
            else if (o.bits === 8)
                space.writeU8(at, Number(BigInt.asUintN(8, value)));
            else
                space.writeU16(at, Number(BigInt.asUintN(16, value)));
            return;
        }
        if (o.kind !== 'gpr')
            throw new GuestFault(VECTOR.UD);
        const at = S.GPR + 8 * o.reg + (o.high ? 1 : 0);
        if (o.bits === 8)
            cpu.u8[at] = Number(BigInt.asUintN(8, value));
        else if (o.bits === 16)
            cpu.u16[at >> 1] = Number(BigInt.asUintN(16, value));
        else
            cpu.u64[at >> 3] = BigInt.asUintN(o.bits, value);
    }
}
