import * as Rec from '../codegen/record.js';
import { JUMP_CACHE_ENTRIES, JUMPS_FROM_TLB } from '../layout.js';
import * as S from '../state.js';
import { ByteWriter } from './byte-writer.js';
import { TemplateFiller } from './fill.js';
import { FlagPlan } from './flag-plan.js';
import { End, LOCAL_TYPES } from './format.js';
import { COUNT, DESCRIPTOR, FIRST_TEMPORARY, LINKS, OP, RECORD_LOCALS, STATUS, UnitCode, VOID, WIDE, } from './unit-code.js';
/** Pages of the memory that are there for certain: so far constant addresses need no check. */
const LEAST_PAGES = 1024;
/** Where a block's code goes on. */
const OUTSIDE = -1;
export class UnitEmitter {
    templates;
    flags;
    code;
    filler;
    /** Blocks of the unit that is being made: their places in it, by descriptor. */
    positions = new Map();
    constructor(templates, memory) {
        this.templates = templates;
        this.flags = new FlagPlan(templates, memory);
        this.code = new UnitCode(templates);
        this.filler = new TemplateFiller(templates, memory, this.code);
    }
    /** The module for some units: its functions are exported as `u0`, `u1` and so on. */
    module(units) {
        const { templates, code } = this;
        code.begin();
        const body = code.w;
        body.u(units.length);
        for (const unit of units) {
            const from = body.size();
            this.unit(unit);
            body.sized(from);
        }
        const m = new ByteWriter();
        for (const b of [0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0])
            m.byte(b);
        const section = (id, content) => {
            m.byte(id);
            const from = m.size();
            content();
            m.sized(from);
        };
        section(1, () => m.all(templates.types));
        section(2, () => {
            m.u(code.used.length + 2);
            m.text('env');
            m.text('memory');
            m.two(2, 0);
            m.u(LEAST_PAGES);
            m.text('env');
            m.text('code');
            m.two(1, 0x70);
            m.two(0, 0);
            for (const f of code.used) {
                const { module, name, type } = templates.functions[f];
                m.text(module);
                m.text(name);
                m.byte(0);
                m.u(type);
            }
        });
        section(3, () => {
            m.u(units.length);
            for (const _ of units)
                m.u(code.unitType);
        });
        section(7, () => {
            m.u(units.length);
            units.forEach((_, n) => {
                m.text(`u${n}`);
                m.byte(0);
                m.u(code.used.length + n);
            });
        });
        section(10, () => m.all(body.bytes.subarray(0, body.length)));
        return m.bytes.slice(0, m.length);
    }
    unit(unit) {
        const { code } = this;
        const { w } = code;
        const { blocks } = unit;
        code.tlb = unit.tlb;
        code.word = unit.word;
        code.own = unit.index;
        code.links = unit.links;
        code.count = blocks.length;
        this.positions = new Map(blocks.map((b, n) => [b.descriptor, n]));
        const planned = blocks.map((b) => this.flags.plan(b, this.positions));
        this.locals(planned);
        if (unit.links) {
            code.get(DESCRIPTOR);
            code.access(OP.load32, Rec.D_LINKS, 2);
            code.set(LINKS);
        }
        // Around all of it: where it leaves in the middle of an instruction, and before a block.
        w.two(OP.block, VOID);
        w.two(OP.block, VOID);
        w.two(OP.loop, VOID);
        this.countEntry();
        if (blocks.length > 1) {
            for (let n = 0; n < blocks.length; n++)
                w.two(OP.block, VOID);
            code.get(DESCRIPTOR);
            code.access(OP.load32, Rec.D_UNIT, 2);
            w.byte(OP.brTable);
            w.u(blocks.length - 1);
            for (let n = 0; n < blocks.length; n++)
                w.u(n);
        }
        planned.forEach((b, n) => {
            if (blocks.length > 1)
                w.byte(OP.end);
            this.block(b, n);
        });
        w.byte(OP.unreachable);
        w.byte(OP.end);
        w.byte(OP.unreachable);
        w.byte(OP.end);
        code.recordLocals();
        code.get(COUNT);
        code.returnCall('budget_recorded');
        w.byte(OP.end);
        code.recordLocals();
        code.get(COUNT);
        code.get(STATUS);
        code.returnCall('leave_recorded');
        w.byte(OP.end);
    }
    locals(planned) {
        const { code } = this;
        const { w, bases } = code;
        const most = LOCAL_TYPES.map((_, t) => planned.reduce((n, b) => Math.max(n, b.locals[t]), 0));
        let next = FIRST_TEMPORARY;
        most.forEach((n, t) => {
            bases[t] = next;
            next += n;
        });
        const groups = [
            [1, 0x7f],
            [3, 0x7e],
            [1, 0x7f],
            [1, 0x7e],
            [2, 0x7f],
            ...most.flatMap((n, t) => (n > 0 ? [[n, LOCAL_TYPES[t]]] : [])),
        ];
        w.u(groups.length);
        for (const [n, type] of groups) {
            w.u(n);
            w.byte(type);
        }
    }
    /** The block that is about to run has been entered once more; at zero the dispatcher hears of it. */
    countEntry() {
        const { code } = this;
        const { w } = code;
        code.get(DESCRIPTOR);
        code.access(OP.load32, Rec.D_HOT, 2);
        code.const32(1);
        w.byte(OP.sub32);
        w.two(OP.tee, COUNT);
        w.byte(OP.eqz);
        w.two(OP.if, VOID);
        code.recordLocals();
        code.get(DESCRIPTOR);
        code.ownIndex();
        code.returnCall('hot_recorded');
        w.byte(OP.end);
        code.get(DESCRIPTOR);
        code.get(COUNT);
        code.access(OP.store32, Rec.D_HOT, 2);
    }
    /** Takes a block's instructions from the budget; what is left of it is looked at before anything is done. */
    charge(descriptor, instructions, at) {
        const { code } = this;
        const { w } = code;
        // Budget and count lie side by side: one addition takes from the first and adds to the second.
        code.const32(0);
        code.access(OP.load64, S.BUDGET, 3);
        w.byte(OP.const64);
        w.s64(-instructions, instructions - 1);
        w.byte(OP.add64);
        w.two(OP.tee, WIDE);
        w.byte(OP.wrap);
        code.const32(0);
        w.byte(OP.lt);
        w.two(OP.if, VOID);
        code.descriptor(descriptor);
        code.set(COUNT);
        w.byte(OP.br);
        w.u(code.loop(at) + 2);
        w.byte(OP.end);
        code.const32(0);
        code.get(WIDE);
        code.access(OP.store64, S.BUDGET, 3);
    }
    block(b, at) {
        const { code } = this;
        const { w } = code;
        code.at = at;
        code.body = b.block.body;
        this.charge(b.block.descriptor, b.block.instructions, at);
        if (b.needsRawFlags) {
            code.rawFlags();
            code.const32(0);
            code.set(RECORD_LOCALS);
        }
        for (const { record, template, parts, condition, clears } of b.instructions) {
            if (template) {
                this.filler.template(template, record, parts, condition);
                if (clears) {
                    code.const32(0);
                    code.set(RECORD_LOCALS);
                }
                if (template.end === End.REPEAT) {
                    w.two(OP.if, VOID);
                    code.record(record);
                    code.returnCall('again');
                    w.byte(OP.end);
                }
            }
            else
                this.filler.effectiveAddress(record);
        }
        this.ending(b, at);
    }
    ending({ ending, last }, at) {
        const { code } = this;
        const { w } = code;
        switch (ending.kind) {
            case 'edges':
                this.edges(ending.taken, ending.other, ending.inside, at);
                return;
            case 'indirect':
                if (code.word === 32)
                    w.byte(OP.extend);
                this.indirect(at);
                return;
            case 'syscall':
                code.record(last);
                code.const32(ending.argument);
                code.returnCall('syscall');
                return;
            case 'callout':
                code.record(last);
                code.const32(ending.argument);
                code.returnCall('leave_callout');
                return;
            case 'fault':
                code.record(last);
                code.const32(ending.argument & 255);
                code.const32(ending.argument >> 8);
                code.returnCall('raise');
                return;
            case 'interpreter':
                code.record(last);
                code.returnCall('resume');
                return;
        }
    }
    /**
     * Goes on at `taken` if the value on the stack is true (`other` is not null), else at `other`; or at `taken` alone.
     */
    edges(taken, other, inside, at) {
        const { code } = this;
        const { w } = code;
        if (other === null) {
            this.go(taken, inside, at, 0, true);
            return;
        }
        const next = this.place(other) === at + 1 ? other : taken;
        if (next === taken && this.place(taken) === at + 1) {
            w.byte(OP.eqz);
            this.goIf(other, inside, at);
            return;
        }
        this.goIf(taken, inside, at);
        this.go(other, inside, at, 0, true);
    }
    place(descriptor) {
        return this.positions.get(descriptor) ?? OUTSIDE;
    }
    /** Label of the loop, and of a block's code that comes later, seen from block `at`. */
    label(to, at) {
        return to > at ? to - at - 1 : this.code.loop(at);
    }
    goIf(descriptor, inside, at) {
        const { code } = this;
        const { w } = code;
        const to = this.place(descriptor);
        if (to > at) {
            w.byte(OP.brIf);
            w.u(this.label(to, at));
            return;
        }
        w.two(OP.if, VOID);
        this.go(descriptor, inside, at, 1, false);
        w.byte(OP.end);
    }
    go(descriptor, inside, at, depth, falls) {
        const { code } = this;
        const { w } = code;
        const to = this.place(descriptor);
        if (to === at + 1 && falls)
            return;
        if (to !== OUTSIDE) {
            if (to <= at) {
                code.descriptor(descriptor);
                code.set(DESCRIPTOR);
            }
            w.byte(OP.br);
            w.u(this.label(to, at) + depth);
            return;
        }
        if (inside)
            code.rawFlags();
        code.descriptor(descriptor);
        if (code.links === null)
            code.const32(descriptor);
        else {
            w.two(OP.tee, COUNT);
            code.get(COUNT);
        }
        code.access(OP.load32, Rec.HANDLER, 2);
        code.leadOn();
    }
    /**
     * Goes on at the address on the stack, an i64: by the jump cache, and without leaving where a block of this unit is
     * meant.
     */
    indirect(at) {
        const { code } = this;
        const { w } = code;
        const cache = code.tlb + JUMPS_FROM_TLB;
        w.two(OP.tee, WIDE);
        w.byte(OP.wrap);
        w.two(OP.tee, COUNT);
        code.get(COUNT);
        code.const32(12);
        w.byte(OP.shr32);
        w.byte(OP.xor32);
        code.const32(JUMP_CACHE_ENTRIES - 1);
        w.byte(OP.and32);
        code.const32(4);
        w.byte(OP.shl32);
        w.two(OP.tee, COUNT);
        code.access(OP.load64, cache, 3);
        code.get(WIDE);
        w.byte(OP.eq64);
        w.two(OP.if, VOID);
        code.get(COUNT);
        code.access(OP.load32, cache + 8, 2);
        w.two(OP.tee, DESCRIPTOR);
        code.access(OP.load32, Rec.HANDLER, 2);
        w.two(OP.tee, COUNT);
        code.ownIndex();
        w.byte(OP.eq32);
        w.two(OP.if, VOID);
        code.const32(0);
        code.set(RECORD_LOCALS);
        w.byte(OP.br);
        w.u(code.loop(at) + 2);
        w.byte(OP.end);
        code.get(DESCRIPTOR);
        code.get(COUNT);
        code.leadOn();
        w.byte(OP.end);
        code.get(WIDE);
        code.returnCall('indirect');
    }
}
