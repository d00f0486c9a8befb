import { fixedHandler } from '../codegen/fixed-handlers.js';
import * as Rec from '../codegen/record.js';
import { ABSOLUTE_BASES, RIP_BASES, RIP_BASES_END } from '../layout.js';
import * as S from '../state.js';
import { Hole } from './format.js';
import { COUNT, OP, RECORD_LOCALS, STATUS } from './unit-code.js';
/** Writes one record's code: its template's bytes, and what the record says in the holes. */
export class TemplateFiller {
    templates;
    memory;
    code;
    /** Temporaries of the template that a condition is put into: the condition's own come behind them. */
    shift = null;
    constructor(templates, memory, code) {
        this.templates = templates;
        this.memory = memory;
        this.code = code;
    }
    /**
     * One instruction. `parts`: which of the parts that can be left out are wanted; `condition`: the record that holds
     * the flags.
     */
    template(t, record, parts, condition) {
        const { code: out, memory } = this;
        const { w } = out;
        const { pieces, code } = t;
        for (let p = 0; p < pieces.length; p += 3) {
            const a = pieces[p + 1];
            const b = pieces[p + 2];
            switch (pieces[p]) {
                case Hole.LITERAL:
                    w.copy(code, a, b);
                    break;
                case Hole.LOCAL:
                    w.u(out.bases[a] + b + (this.shift ? this.shift[a] : 0));
                    break;
                case Hole.RECORD_LOCAL:
                    w.byte(RECORD_LOCALS + a);
                    break;
                case Hole.REGISTER:
                    w.u(memory.u16[(record + Rec.REGISTER_FIELDS[a]) >> 1] + b);
                    break;
                case Hole.ADDRESS:
                    out.const32(memory.u16[(record + Rec.REGISTER_FIELDS[a]) >> 1]);
                    break;
                case Hole.IMMEDIATE_32: {
                    const at = record + (a === 2 ? Rec.DISP : Rec.IMM);
                    out.const32(b === 8 ? memory.u8[at] : b === 16 ? memory.u16[at >> 1] : memory.i32[at >> 2]);
                    break;
                }
                case Hole.IMMEDIATE_64: {
                    w.byte(OP.const64);
                    if (a === 1)
                        w.s64(memory.i32[(record + Rec.WIDE) >> 2], memory.i32[(record + Rec.WIDE + 4) >> 2]);
                    else
                        w.s(memory.i32[(record + (a === 2 ? Rec.DISP : Rec.IMM)) >> 2]);
                    break;
                }
                case Hole.SCALE:
                    out.const32(memory.u8[record + Rec.SCALE]);
                    break;
                case Hole.RIP:
                    this.rip(record, 0, a);
                    break;
                case Hole.NEXT_RIP:
                    this.rip(record, memory.u8[record + Rec.LENGTH], a);
                    break;
                case Hole.SEGMENT:
                    w.u(memory.u16[(record + Rec.SEG) >> 1]);
                    break;
                case Hole.ADDRESS_OF:
                    this.addressOf(record, a, b === 1);
                    break;
                case Hole.RECORD:
                    out.record(record);
                    break;
                case Hole.BEGIN:
                    if ((parts & (1 << a)) === 0)
                        p = 3 * b;
                    break;
                case Hole.END:
                    break;
                case Hole.CONDITION: {
                    const c = this.templates.condition(a, condition);
                    this.shift = t.locals;
                    this.template(c, record, 0, 0);
                    this.shift = null;
                    break;
                }
                case Hole.FUNCTION:
                    out.function(a);
                    break;
                case Hole.TLB:
                    w.u(out.tlb + a);
                    break;
                case Hole.STATUS_LOCAL:
                    w.byte(STATUS);
                    break;
                case Hole.LEAVE:
                    out.record(record);
                    out.set(COUNT);
                    w.byte(OP.br);
                    w.u(out.loop(out.at) + 2 + a);
                    break;
            }
        }
    }
    rip(record, length, bits) {
        const { i32, u32 } = this.memory;
        const low = u32[(record + Rec.RIP) >> 2] + length;
        const high = (i32[(record + Rec.RIP + 4) >> 2] + (low > 0xffffffff ? 1 : 0)) | 0;
        this.code.address(low | 0, high, bits === 64);
    }
    /** The memory operand's address: what of base, index, displacement and segment there is. */
    addressOf(record, bits, withSegment) {
        const { code: out } = this;
        const { w } = out;
        const { u8, u16, i32 } = this.memory;
        const wide = bits === 64;
        const base = u16[(record + Rec.BASE) >> 1];
        const index = u16[(record + Rec.INDEX) >> 1];
        const segment = withSegment ? u16[(record + Rec.SEG) >> 1] : S.ZERO;
        const disp = i32[(record + Rec.DISP) >> 2];
        const load = (place) => {
            out.const32(0);
            out.access(wide ? OP.load64 : OP.load32, place, 0);
        };
        const add = wide ? OP.add64 : OP.add32;
        let terms = 0;
        if (base >= RIP_BASES && base < RIP_BASES_END) {
            const low = i32[base >> 2];
            const sum = (low >>> 0) + (disp >>> 0);
            const high = (i32[(base + 4) >> 2] + (disp < 0 ? -1 : 0) + (sum > 0xffffffff ? 1 : 0)) | 0;
            if (base >= ABSOLUTE_BASES) {
                if (out.links)
                    out.links.movable = false;
                w.byte(wide ? OP.const64 : OP.const32);
                if (wide)
                    w.s64(sum | 0, high);
                else
                    w.s(sum | 0);
            }
            else
                out.address(sum | 0, high, wide);
            terms++;
        }
        else {
            if (base !== S.ZERO) {
                load(base);
                terms++;
            }
            if (disp !== 0 || (terms === 0 && index === S.ZERO && segment === S.ZERO)) {
                w.byte(wide ? OP.const64 : OP.const32);
                w.s(disp);
                if (terms++ > 0)
                    w.byte(add);
            }
        }
        if (index !== S.ZERO) {
            load(index);
            const scale = u8[record + Rec.SCALE];
            if (scale > 0) {
                w.two(wide ? OP.const64 : OP.const32, scale);
                w.byte(wide ? OP.shl64 : OP.shl32);
            }
            if (terms++ > 0)
                w.byte(add);
        }
        if (segment !== S.ZERO) {
            load(segment);
            if (terms++ > 0)
                w.byte(add);
        }
    }
    /** The records `ea16` and `ea32`: an address of another width, for the record that follows. */
    effectiveAddress(record) {
        const { code: out } = this;
        const { w } = out;
        const { u16, u32 } = this.memory;
        const isShort = u32[record >> 2] === fixedHandler('ea16');
        const segment = u16[(record + Rec.SEG) >> 1];
        out.const32(0);
        this.addressOf(record, 32, false);
        if (isShort) {
            out.const32(0xffff);
            w.byte(OP.and32);
            if (segment !== S.ZERO) {
                out.const32(0);
                out.access(OP.load32, segment, 0);
                w.byte(OP.add32);
            }
            w.byte(OP.extend);
        }
        else {
            w.byte(OP.extend);
            if (segment !== S.ZERO) {
                out.const32(0);
                out.access(OP.load64, segment, 0);
                w.byte(OP.add64);
            }
        }
        out.access(OP.store64, S.EA, 0);
    }
}
