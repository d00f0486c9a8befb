import binaryen from 'binaryen';
import { SLOW_FAULT, SLOW_FOR_WRITE, SLOW_MASKED_4, SLOW_MASKED_8 } from '../exits.js';
import { displacement } from '../ir/displacement.js';
import { isConst } from '../ir/ir.js';
import { SCRATCH_PAGE, TLB_ADDEND, TLB_ENTRIES, TLB_ENTRY_SIZE, TLB_READ, TLB_WRITE } from '../layout.js';
import * as S from '../state.js';
import { LoweringBase, TYPES } from './lower-base.js';
/**
 * What a slot without a page holds: a page that is not canonical, so that no access to it is right. (A 64-bit program
 * that touches just this page in a loop meets a scratch page instead of #GP.)
 */
const NO_PAGE = BigInt.asIntN(64, 0x8123456789abc000n);
/** Lowering of guest memory accesses: the check against page slots and TLB, the slow path, groups with one check. */
export class GuestMemory extends LoweringBase {
    /** An address in a local, so that it can be used several times: [statement or null, getter]. */
    addressLocal(n) {
        const t = this.temps.get(n);
        const type = this.word === 64 ? binaryen.i64 : binaryen.i32;
        if (t !== undefined)
            return { set: null, get: () => this.m.local.get(t, type) };
        if (isConst(n))
            return { set: null, get: () => this.value(n) };
        const local = this.locals.temp(type);
        return { set: this.m.local.set(local, this.value(n)), get: () => this.m.local.get(local, type) };
    }
    /** Byte offset of the TLB entry for an address, from `tlb` or from 0. */
    entry(address) {
        const m = this.m;
        const low = this.word === 64 ? m.i32.wrap(address) : address;
        const shift = 12 - Math.log2(TLB_ENTRY_SIZE);
        const index = m.i32.and(m.i32.shr_u(low, m.i32.const(shift)), m.i32.const((TLB_ENTRIES - 1) * TLB_ENTRY_SIZE));
        return this.tlb === null ? m.i32.add(index, m.i32.load(S.TLB_BASE, 4, m.i32.const(0))) : index;
    }
    slots = [];
    /** Gives the slots their locals; the statements are for the function's entry. */
    useSlots(slots) {
        const m = this.m;
        this.slots = slots;
        return slots.flatMap((s) => {
            s.page = this.locals.fixed(binaryen.i64);
            s.host = this.locals.fixed(binaryen.i32);
            return [m.local.set(s.page, m.i64.const(NO_PAGE)), m.local.set(s.host, m.i32.const(SCRATCH_PAGE))];
        });
    }
    /** Behind a call that may change the map of memory. */
    forgetPages() {
        return this.slots.map((s) => this.m.local.set(s.page, this.m.i64.const(NO_PAGE)));
    }
    /** Runs `hit` with the host address if the access is to a page that the slot or the TLB knows, else `miss`. */
    lookup(address, bytes, write, slot, aligned, hit, miss) {
        const m = this.m;
        const check = this.tlbCheck(address, bytes, write, aligned);
        if (!slot)
            return m.block(null, [check.set, this.likely(check.hit, hit(check.host()), miss)]);
        const page = slot.page;
        const wide = () => (this.word === 64 ? address() : m.i64.extend_u(address()));
        const o = this.locals.temp(binaryen.i64);
        const offset = () => m.local.get(o, binaryen.i64);
        const low = () => m.i32.wrap(offset());
        const host = () => m.i32.add(m.local.get(slot.host, binaryen.i32), low());
        // Rotated, an offset that is not aligned is far beyond the page.
        const shift = Math.log2(aligned);
        const inPage = shift > 0 ? m.i64.rotr(offset(), m.i64.const(BigInt(shift))) : offset();
        return m.block(null, [
            m.local.set(o, m.i64.sub(wide(), m.local.get(page, binaryen.i64))),
            this.likely(m.i64.le_u(inPage, m.i64.const(BigInt((4096 - bytes) >> shift))), hit(host()), m.block(null, [
                check.set,
                this.likely(check.hit, m.block(null, [
                    m.local.set(page, m.i64.and(wide(), m.i64.const(-4096n))),
                    m.local.set(o, m.i64.and(wide(), m.i64.const(4095n))),
                    m.local.set(slot.host, m.i32.sub(check.host(), low())),
                    hit(host()),
                ]), miss),
            ])),
        ]);
    }
    /**
     * Statements and condition of the TLB check for `bytes` at `address`: true when the whole access lies in a page that
     * the TLB knows with the permission wanted, at a multiple of `aligned`. Afterwards `host()` is the host address.
     */
    tlbCheck(address, bytes, write, aligned = 1) {
        const m = this.m;
        const e = this.locals.temp(binaryen.i32);
        const entry = () => m.local.get(e, binaryen.i32);
        const set = m.local.set(e, this.entry(address()));
        const tlb = this.tlb ?? 0;
        const tag = tlb + (write ? TLB_WRITE : TLB_READ);
        let hit;
        // A tag's low bits are zero: the address's own must be too. What is aligned to its size crosses no page.
        const whole = bytes <= aligned;
        const rest = aligned - 1;
        if (this.word === 64) {
            const last = whole ? address() : m.i64.add(address(), this.i64const(BigInt(bytes - 1)));
            let page = m.i64.and(last, this.i64const(BigInt(whole ? -4096 | rest : -4096)));
            if (!whole && aligned > 1)
                page = m.i64.or(page, m.i64.and(address(), this.i64const(BigInt(rest))));
            hit = m.i64.eq(m.i64.load(tag, 8, entry()), page);
        }
        else {
            const last = whole ? address() : m.i32.add(address(), m.i32.const(bytes - 1));
            let page = m.i32.and(last, m.i32.const(whole ? -4096 | rest : -4096));
            if (!whole && aligned > 1)
                page = m.i32.or(page, m.i32.and(address(), m.i32.const(rest)));
            hit = m.i32.eq(m.i32.load(tag, 4, entry()), page);
        }
        const low = () => (this.word === 64 ? m.i32.wrap(address()) : address());
        return { set, hit, host: () => m.i32.add(low(), m.i32.load(tlb + TLB_ADDEND, 4, entry())) };
    }
    slow(name, address, imm, write) {
        const m = this.m;
        const masked = imm.masked === 4 ? SLOW_MASKED_4 : imm.masked === 8 ? SLOW_MASKED_8 : 0;
        const request = (imm.bits / 8) | (write ? SLOW_FOR_WRITE : 0) | masked;
        return m.call(`${name}${this.word}`, [address, m.i32.const(request), this.budgetLeft()], binaryen.i32);
    }
    storeMasks(masks) {
        return masks.map((get, i) => this.m.v128.store(S.SLOW_MASK + 16 * i, 8, this.m.i32.const(0), get()));
    }
    /** Where the 256-bit loads of the current instruction have found their bytes. */
    wide = new Map();
    loadUpper(n) {
        const { host, offset } = this.wide.get(n);
        return this.loadHost(128, host(), offset + 16);
    }
    load(n) {
        const m = this.m;
        const imm = n.imm;
        const bytes = imm.bits / 8;
        const write = imm.write ?? false;
        const h = this.locals.temp(binaryen.i32);
        const host = () => m.local.get(h, binaryen.i32);
        const value = (offset = 0, base = host()) => this.loadHost(imm.bits, base, offset, n.type);
        const walk = n.note?.walk;
        if (walk) {
            const at = () => m.local.get(walk.stream.local, binaryen.i32);
            if (imm.bits === 256)
                this.wide.set(n, { host: at, offset: walk.offset });
            return this.loadHost(imm.bits, at(), walk.offset, n.type);
        }
        const group = n.note?.group;
        const a = this.addressLocal(n.args[0]);
        const misaligned = () => this.misaligned(a.get, imm);
        const masks = n.op === 'load' ? n.args.slice(1).map((x) => () => this.value(x)) : [];
        if (imm.bits === 256)
            this.wide.set(n, { host, offset: group ? this.groupOffset(n) : 0 });
        const slowArm = () => m.block(null, [
            ...misaligned(),
            ...this.storeMasks(masks),
            m.local.set(h, this.slow('slow_load', a.get(), imm, write)),
            ...this.forgetPages(),
            this.unlikely(m.i32.eqz(host()), this.leave(m.i32.const(SLOW_FAULT))),
        ]);
        if (group) {
            const leader = this.groupLeader(n);
            const offset = this.groupOffset(n);
            const get = () => m.local.get(group.local, binaryen.i32);
            return m.block(null, [
                ...leader,
                ...(this.covered(n) ? [] : [...(a.set ? [a.set] : []), ...misaligned()]),
                this.likely(get(), m.local.set(h, get()), m.block(null, [
                    ...(a.set && this.covered(n) ? [a.set] : []),
                    slowArm(),
                    m.local.set(h, m.i32.sub(host(), m.i32.const(offset))),
                ])),
                value(offset),
            ], TYPES[n.type]);
        }
        const statements = a.set ? [a.set] : [];
        let w = h;
        if (write) {
            w = this.locals.temp(binaryen.i32);
            this.writable.set(n.args[0], w);
        }
        const found = (at) => (write ? m.local.set(w, m.local.tee(h, at, binaryen.i32)) : m.local.set(h, at));
        const missed = write ? m.block(null, [m.local.set(w, m.i32.const(0)), slowArm()]) : slowArm();
        statements.push(this.lookup(a.get, bytes, write, n.note?.slot, imm.aligned ?? 1, found, missed));
        return m.block(null, [...statements, value()], TYPES[n.type]);
    }
    store(n) {
        const m = this.m;
        const imm = n.imm;
        const bytes = imm.bits / 8;
        const valueNode = n.args[1];
        const statements = [];
        const once = (node) => {
            if (this.temps.has(node) || isConst(node))
                return () => this.value(node);
            const type = TYPES[node.type];
            const v = this.locals.temp(type);
            statements.push(m.local.set(v, this.value(node)));
            return () => m.local.get(v, type);
        };
        /** The value, or both halves of it. */
        const halves = imm.bits === 256 ? 2 : 1;
        const getValue = n.args.slice(1, 1 + halves).map(once);
        const getMask = n.args.slice(1 + halves).map(once);
        const put = (host, offset, masked) => {
            const parts = getValue.map((get, i) => {
                const at = offset + 16 * i;
                const value = masked ? m.v128.bitselect(get(), this.loadHost(128, host(), at), getMask[i]()) : get();
                return this.storeHost(halves > 1 ? 128 : imm.bits, host(), at, value, valueNode.type);
            });
            return parts.length > 1 ? m.block(null, parts) : parts[0];
        };
        const walk = n.note?.walk;
        if (walk) {
            const stores = put(() => m.local.get(walk.stream.local, binaryen.i32), walk.offset, imm.masked !== undefined);
            return statements.length > 0 ? m.block(null, [...statements, stores]) : stores;
        }
        const a = this.addressLocal(n.args[0]);
        const r = this.locals.temp(binaryen.i32);
        const slowArm = () => m.block(null, [
            ...this.misaligned(a.get, imm),
            put(() => m.i32.const(0), S.SLOW_VALUE, false),
            ...this.storeMasks(getMask),
            this.unlikely(m.local.tee(r, this.slow('slow_store', a.get(), imm, true), binaryen.i32), this.leave(m.local.get(r, binaryen.i32))),
            ...this.forgetPages(),
        ]);
        const fast = (host, offset = 0) => put(host, offset, imm.masked !== undefined);
        const group = n.note?.group;
        if (group) {
            const get = () => m.local.get(group.local, binaryen.i32);
            const covered = this.covered(n);
            const set = a.set ? [a.set] : [];
            statements.push(...this.groupLeader(n), ...(covered ? [] : [...set, ...this.misaligned(a.get, imm)]), this.likely(get(), fast(get, this.groupOffset(n)), m.block(null, [...(covered ? set : []), slowArm()])));
            return m.block(null, statements);
        }
        if (a.set)
            statements.push(a.set);
        const w = this.writable.get(n.args[0]);
        if (w !== undefined) {
            const get = () => m.local.get(w, binaryen.i32);
            statements.push(this.likely(get(), fast(get), slowArm()));
        }
        else {
            const h = this.locals.temp(binaryen.i32);
            const done = `stored${this.labels++}`;
            statements.push(m.block(done, [
                this.lookup(a.get, bytes, true, n.note?.slot, imm.aligned ?? 1, (at) => m.local.set(h, at), m.block(null, [slowArm(), m.br(done)])),
                fast(() => m.local.get(h, binaryen.i32)),
            ]));
        }
        return m.block(null, statements);
    }
    /** A string operation in bulk: the arguments go through the slow path's places in the state. */
    bulk(n) {
        const m = this.m;
        const { kind, bytes } = n.imm;
        const count = this.locals.temp(binaryen.i32);
        const wide = (a) => (a.type === 'i64' ? this.value(a) : m.i64.extend_u(this.value(a)));
        const places = [S.SLOW_ADDRESS, S.SLOW_VALUE, S.SLOW_VALUE + 8];
        return m.block(null, [
            ...n.args.map((a, i) => m.i64.store(places[i], 8, m.i32.const(0), wide(a))),
            m.local.set(count, m.call('bulk', [m.i32.const(bytes | (kind === 'stos' ? 16 : 0))], binaryen.i32)),
            ...this.forgetPages(),
            m.local.get(count, binaryen.i32),
        ], binaryen.i32);
    }
    /** Offset of a group member from the group's lowest address. */
    groupOffset(n) {
        return displacement(n.args[0]).disp - n.note.group.min;
    }
    /** Whether the group's check sees to the alignment that a member wants. */
    covered(n) {
        return this.groupOffset(n) % (n.imm.aligned ?? 1) === 0;
    }
    /** #GP(0) for an address that is not aligned as the access wants. */
    misaligned(address, imm) {
        const m = this.m;
        if (!imm.aligned)
            return [];
        const low = this.word === 64 ? m.i32.wrap(address()) : address();
        return [this.faultIf(m.i32.and(low, m.i32.const(imm.aligned - 1)), 13, m.i32.const(0))];
    }
    /** The group's one check, done by its first member. */
    groupLeader(n) {
        const m = this.m;
        const group = n.note.group;
        if (group.leader !== n)
            return [];
        const type = this.word === 64 ? binaryen.i64 : binaryen.i32;
        const low = this.locals.temp(type);
        const base = this.value(group.base);
        const start = group.min === 0
            ? base
            : this.word === 64
                ? m.i64.add(base, this.i64const(BigInt(group.min)))
                : m.i32.add(base, m.i32.const(group.min));
        group.local = this.locals.temp(binaryen.i32);
        const found = (at) => m.local.set(group.local, at);
        return [
            m.local.set(low, start),
            this.lookup(() => m.local.get(low, type), group.max - group.min, group.write, n.note?.slot, group.aligned, found, found(m.i32.const(0))),
        ];
    }
}
