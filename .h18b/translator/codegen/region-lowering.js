import binaryen from 'binaryen';
import { Exit } from '../exits.js';
import { RECORD_NUMBER } from '../ir/flag-record.js';
import * as S from '../state.js';
import { BranchHints } from './branch-hints.js';
import { flagPlace } from './flag-place.js';
import { Lowering } from './lower.js';
import { recordsFlags } from './region-graph.js';
const { i32, i64, v128 } = binaryen;
/** Lowers the IR of a region's blocks, with registers, raw flags and the budget in locals. */
export class RegionLowering extends Lowering {
    options;
    registersAreLocals;
    sseFlags;
    places = new Map();
    status;
    rip;
    next;
    budget;
    /** The budget at the region's entry. */
    entryBudget;
    repeat;
    hints = new BranchHints();
    /** Which instruction each statement is of, if somebody wants to know. */
    origins = null;
    /** Vector registers whose upper halves the region works with. */
    uppers = new Set();
    /** General-purpose registers that some block of the region sets. */
    setRegisters = new Set();
    /** Whether some flags are kept as a record. */
    recorded = false;
    /** The block being lowered. */
    current;
    /** Label behind its body. The relooper merges blocks by their code: labels of two blocks must differ. */
    skipLabel = '';
    constructor(m, word, locals, options, tlb) {
        super(m, word, locals, tlb);
        this.options = options;
        this.registersAreLocals = options.promoteRegisters;
        this.sseFlags = recordsFlags(options);
        this.status = locals.fixed(i32);
        this.rip = locals.fixed(i64);
        this.next = locals.fixed(i32);
        this.budget = locals.fixed(i32);
        this.repeat = locals.fixed(i32);
        this.entryBudget = locals.fixed(i32);
        this.walkHost = {
            budget: this.budget,
            address: (stream) => this.streamAddress(stream),
            tlbCheck: (address, bytes, write) => this.tlbCheck(address, bytes, write),
            addressType: word === 64 ? i64 : i32,
        };
    }
    place(kind, id) {
        const key = kind + id;
        let p = this.places.get(key);
        if (!p) {
            const type = kind === 'gpr'
                ? this.word === 64
                    ? i64
                    : i32
                : kind === 'xmm' || kind === 'ymm'
                    ? v128
                    : flagPlace(id)[1]
                        ? i64
                        : i32;
            p = { kind, id, local: this.locals.fixed(type), type, written: false };
            this.places.set(key, p);
        }
        return p;
    }
    address(p) {
        if (p.kind === 'gpr')
            return S.GPR + 8 * p.id;
        if (p.kind === 'xmm')
            return S.XMM + S.XMM_STRIDE * p.id;
        if (p.kind === 'ymm')
            return S.XMM + S.XMM_STRIDE * p.id + 16;
        return flagPlace(p.id)[0];
    }
    loadPlace(p) {
        const m = this.m;
        const at = this.address(p);
        const z = m.i32.const(0);
        return p.type === i64 ? m.i64.load(at, 8, z) : p.type === i32 ? m.i32.load(at, 4, z) : m.v128.load(at, 8, z);
    }
    /** In 32-bit code the upper halves of registers in memory are zero and stay so. */
    storePlace(p, value) {
        const m = this.m;
        const at = this.address(p);
        const z = m.i32.const(0);
        return p.type === i64
            ? m.i64.store(at, 8, z, value)
            : p.type === i32
                ? m.i32.store(at, 4, z, value)
                : m.v128.store(at, 8, z, value);
    }
    read(p) {
        return this.options.promoteRegisters ? this.m.local.get(p.local, p.type) : this.loadPlace(p);
    }
    write(p, value) {
        p.written = true;
        return this.options.promoteRegisters ? this.m.local.set(p.local, value) : this.storePlace(p, value);
    }
    gprGet(reg, bits, high) {
        const m = this.m;
        const p = this.place('gpr', reg);
        const whole = this.read(p);
        if (bits === this.word)
            return whole;
        const low = this.word === 64 ? m.i32.wrap(whole) : whole;
        if (bits === 32)
            return low;
        const shifted = high ? m.i32.shr_u(low, m.i32.const(8)) : low;
        return m.i32.and(shifted, m.i32.const(bits === 8 ? 0xff : 0xffff));
    }
    gprSet(reg, bits, high, value) {
        const m = this.m;
        const p = this.place('gpr', reg);
        if (bits === this.word)
            return this.write(p, value);
        if (this.word === 64) {
            const wide = m.i64.extend_u(value);
            if (bits === 32)
                return this.write(p, wide);
            const shift = high ? 8 : 0;
            const keep = ~((bits === 8 ? 0xffn : 0xffffn) << BigInt(shift));
            return this.write(p, m.i64.or(m.i64.and(this.read(p), this.i64const(keep)), shift ? m.i64.shl(wide, this.i64const(8n)) : wide));
        }
        const shift = high ? 8 : 0;
        const keep = ~((bits === 8 ? 0xff : 0xffff) << shift);
        return this.write(p, m.i32.or(m.i32.and(this.read(p), m.i32.const(keep)), shift ? m.i32.shl(value, m.i32.const(8)) : value));
    }
    /** The upper half of a vector register is a place of its own. */
    xmmGet(reg, high) {
        return this.read(this.place(high ? 'ymm' : 'xmm', reg));
    }
    xmmSet(reg, high, value) {
        return this.write(this.place(high ? 'ymm' : 'xmm', reg), value);
    }
    flagGet(letter) {
        return this.read(this.place('flag', letter));
    }
    flagSet(letter, value) {
        return this.write(this.place('flag', letter), value);
    }
    /** Leaves at the current instruction, which has not been done; it and those after it are given back to the budget. */
    leave(status) {
        return this.m.block(null, [
            ...(this.walk ? [this.walk.owed()] : []),
            ...this.leaveAt(status, this.current.insns[this.insn].rip, this.current.insns.length - this.insn),
        ]);
    }
    leaveAt(status, rip, refund) {
        const m = this.m;
        const { position, insns } = this.current;
        const left = position !== undefined && refund > 0;
        return [
            ...(left
                ? [m.i32.store(S.PROBE_POSITION, 4, m.i32.const(0), m.i32.const(position + insns.length - refund))]
                : []),
            m.local.set(this.status, status),
            m.local.set(this.rip, typeof rip === 'bigint' ? this.i64const(rip) : rip()),
            ...(refund > 0 ? [m.local.set(this.budget, m.i32.add(m.local.get(this.budget, i32), m.i32.const(refund)))] : []),
            m.br('leave'),
        ];
    }
    /** #GP(0) at RET for a target that is not canonical: nothing has been popped then. */
    wildReturn(target, b) {
        const { m } = this;
        const ret = b.insns[b.insns.length - 1];
        const { operands, operandBits } = ret.form;
        const popped = (operandBits === 16 ? 2n : 8n) + (operands[0]?.imm ?? 0n);
        const sixteen = () => m.i64.const(16n);
        const extended = m.i64.shr_s(m.i64.shl(target(), sixteen()), sixteen());
        return this.unlikely(m.i64.ne(extended, target()), m.block(null, [
            this.gprSet(S.RSP, 64, false, m.i64.sub(this.gprGet(S.RSP, 64, false), this.i64const(popped))),
            m.i32.store(S.FAULT_VECTOR, 4, m.i32.const(0), m.i32.const(13)),
            m.i32.store(S.FAULT_ERROR, 4, m.i32.const(0), m.i32.const(0)),
            m.i64.store(S.FAULT_ADDRESS, 8, m.i32.const(0), this.i64const(0n)),
            ...this.leaveAt(m.i32.const(Exit.FAULT), ret.rip, 1),
        ]));
    }
    /** Writes registers that somebody outside will read: those that any block of the region sets, lowered or not yet. */
    sync(registers) {
        if (!this.options.promoteRegisters)
            return [];
        return registers.flatMap((r) => {
            if (!this.setRegisters.has(r))
                return [];
            const p = this.place('gpr', r);
            return [this.storePlace(p, this.m.local.get(p.local, p.type))];
        });
    }
    reload(registers) {
        if (!this.options.promoteRegisters)
            return [];
        return registers.flatMap((r) => {
            const p = this.place('gpr', r);
            p.written = true;
            return [this.m.local.set(p.local, this.loadPlace(p))];
        });
    }
    rarely(condition, rare) {
        return this.unlikely(condition, rare);
    }
    made(statement) {
        this.origins?.push({ statement, block: this.current, insn: this.insn });
        return statement;
    }
    unlikely(condition, rare, otherwise) {
        return this.hints.unlikely(this.m.if(condition, rare, otherwise));
    }
    likely(condition, common, rare) {
        return this.hints.likely(this.m.if(condition, common, rare));
    }
    /** Leaves for the dispatcher at `rip` if the budget is used up. */
    checkBudget(leave) {
        const m = this.m;
        return this.unlikely(m.i32.lt_s(m.local.get(this.budget, i32), m.i32.const(0)), m.block(null, leave));
    }
    dropRecord() {
        return this.recorded ? [this.flagSet(RECORD_NUMBER, this.m.i32.const(0))] : [];
    }
    /** On the way to other guest code: the raw flags from the record. After the state has been stored. */
    flagsFromRecord() {
        if (!this.recorded)
            return [];
        const m = this.m;
        const number = m.i32.load(S.FLAGS_RECORD, 4, m.i32.const(0));
        return [m.if(number, m.call('flags_from_record', [], binaryen.none))];
    }
    storeBudget() {
        return this.m.i32.store(S.BUDGET, 4, this.m.i32.const(0), this.m.local.get(this.budget, i32));
    }
    /** The VMM may want to know the time, which the budget tells. */
    beforeCallout() {
        return [this.storeBudget()];
    }
    /** It may have cut the budget, to have the guest come back soon: what it took is no instructions. */
    afterCallout() {
        const m = this.m;
        const cut = m.i32.sub(super.budgetLeft(), m.local.get(this.budget, i32));
        return [
            m.local.set(this.entryBudget, m.i32.add(m.local.get(this.entryBudget, i32), cut)),
            m.local.set(this.budget, super.budgetLeft()),
        ];
    }
    budgetLeft() {
        return this.m.local.get(this.budget, i32);
    }
    /** Of the twin being lowered. */
    walk = null;
    walkHost;
    /** Start of a stream of accesses: see the walk-loops pass. */
    streamAddress({ terms, low }) {
        const m = this.m;
        const wide = this.word === 64;
        const constant = (v) => (wide ? this.i64const(v) : m.i32.const(Number(BigInt.asIntN(32, v))));
        const add = (a, b) => (wide ? m.i64.add(a, b) : m.i32.add(a, b));
        return terms.reduce((sum, [term, factor]) => {
            const at = Number(term.slice(1));
            const value = term[0] === 'r' ? this.gprGet(at, this.word, false) : this.loadHost(this.word, m.i32.const(0), at);
            const part = factor === 1n ? value : wide ? m.i64.mul(value, constant(factor)) : m.i32.mul(value, constant(factor));
            return add(sum, part);
        }, constant(low));
    }
    /** x87 registers in locals, if the region has them. */
    x87 = null;
    x87Host = {
        value: (n) => this.value(n),
        unlikely: (condition, rare, otherwise) => this.unlikely(condition, rare, otherwise),
        leave: (status) => this.leave(status),
        leaveAfter: () => {
            const { insns, nextRip } = this.current;
            const rip = insns[this.insn + 1]?.rip ?? nextRip;
            return this.m.block(null, this.leaveAt(this.m.i32.const(Exit.LOOKUP), rip, insns.length - this.insn - 1));
        },
    };
    special(n) {
        const m = this.m;
        const x87 = this.x87?.lower(n);
        if (x87)
            return x87;
        switch (n.op) {
            case 'zero.uppers': {
                // In memory, where the region has no local for it: the ways out have less to store.
                const sets = Array.from({ length: n.imm }, (_, r) => {
                    if (this.uppers.has(r))
                        return this.xmmSet(r, true, this.zero('v128'));
                    const at = S.XMM + S.XMM_STRIDE * r + 16;
                    return m.v128.store(at, 8, m.i32.const(0), this.zero('v128'));
                });
                return m.block(null, sets);
            }
            case 'skip.if':
                return m.br(this.skipLabel, this.value(n.args[0]));
            default:
                throw new Error(`no lowering for ${n.op} in a region`);
        }
    }
}
