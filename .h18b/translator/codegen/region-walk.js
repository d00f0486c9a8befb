import binaryen from 'binaryen';
const { i32 } = binaryen;
/**
 * Rounds without a look, about: at a region's entry, behind a walk of few rounds, behind a second look without success.
 */
const DELAY_FIRST = 2;
const DELAY_SHORT = 64;
const DELAY_FAILED = 30;
/**
 * Pages behind the first that a look counts if they go on in the host's memory, when a walk has come to the end of the
 * ones before.
 */
const REACH = 7;
/** Rounds of a walk that was worth its look. */
const ENOUGH = 6;
export class RegionWalk {
    m;
    locals;
    streams;
    charge;
    ahead;
    host;
    rounds;
    began;
    mark;
    penalty;
    reach;
    constructor(m, locals, streams, 
    /** Instructions of a round, at most. */
    charge, 
    /** Each round has so many, and is charged before. */
    ahead, host) {
        this.m = m;
        this.locals = locals;
        this.streams = streams;
        this.charge = charge;
        this.ahead = ahead;
        this.host = host;
        this.rounds = locals.fixed(i32);
        this.began = locals.fixed(i32);
        this.mark = locals.fixed(i32);
        this.penalty = locals.fixed(i32);
        this.reach = locals.fixed(i32);
        for (const s of streams)
            s.local = locals.fixed(i32);
    }
    get(local) {
        return this.m.local.get(local, i32);
    }
    set(local, value) {
        return this.m.local.set(local, this.m.i32.const(value));
    }
    /** At the region's entry. */
    enter() {
        return this.wait(this.m.i32.const(DELAY_FIRST * this.charge));
    }
    /** Sets the mark so many instructions below the budget, but not below zero. */
    wait(instructions) {
        const { m } = this;
        const at = () => this.get(this.mark);
        return m.block(null, [
            m.local.set(this.mark, m.i32.sub(this.get(this.host.budget), instructions)),
            m.local.set(this.mark, m.select(m.i32.lt_s(at(), m.i32.const(0)), m.i32.const(0), at())),
        ]);
    }
    /** Whether the gate is open: it is time to look, or for the budget. */
    gate() {
        return this.m.i32.lt_s(this.get(this.host.budget), this.get(this.mark));
    }
    /** The first look behind the gate. */
    near() {
        return this.set(this.reach, 0);
    }
    /**
     * Finds the streams' host addresses and the rounds for which they hold; `found` afterwards. The budget is not
     * negative.
     */
    look(label) {
        const { m, host } = this;
        const rounds = this.locals.temp(i32);
        const within = this.locals.temp(i32);
        const low = this.locals.temp(host.addressType);
        const address = () => m.local.get(low, host.addressType);
        const low32 = () => (host.addressType === i32 ? address() : m.i32.wrap(address()));
        const statements = [
            this.set(this.rounds, 0),
            m.local.set(rounds, m.i32.div_u(this.get(host.budget), m.i32.const(this.charge))),
        ];
        for (const s of this.streams) {
            statements.push(m.local.set(low, host.address(s)));
            const check = host.tlbCheck(address, s.bytes, s.write);
            statements.push(check.set, m.br(label, m.i32.eqz(check.hit)));
            if (s.aligned > 1)
                statements.push(m.br(label, m.i32.and(low32(), m.i32.const(s.aligned - 1))));
            statements.push(m.local.set(s.local, check.host()));
            if (s.step === 0)
                continue;
            const offset = m.i32.and(low32(), m.i32.const(4095));
            let room = offset;
            if (s.step > 0) {
                const { statement, more } = this.pagesBehind(s, address, `${label}s${s.local}`);
                statements.push(statement);
                room = m.i32.sub(m.i32.add(m.i32.const(4096 - s.bytes), m.i32.shl(more, m.i32.const(12))), offset);
            }
            statements.push(m.local.set(within, m.i32.add(m.i32.div_u(room, m.i32.const(Math.abs(s.step))), m.i32.const(1))), m.local.set(rounds, m.select(m.i32.lt_u(this.get(within), this.get(rounds)), this.get(within), this.get(rounds))));
        }
        statements.push(m.local.set(this.rounds, this.get(rounds)), m.local.set(this.began, this.get(rounds)), this.set(this.penalty, 0));
        if (this.ahead) {
            const charge = m.i32.mul(this.get(rounds), m.i32.const(this.charge));
            statements.push(m.local.set(host.budget, m.i32.sub(this.get(host.budget), charge)));
        }
        return { statement: m.block(label, statements, binaryen.none), found: this.get(this.rounds) };
    }
    /** Counts the pages, up to `reach`, that follow the stream's first in the guest's memory and the host's alike. */
    pagesBehind(s, address, label) {
        const { m, host } = this;
        const wide = host.addressType !== i32;
        const more = this.locals.temp(i32);
        const next = this.locals.temp(host.addressType);
        const distance = () => m.i32.shl(m.i32.add(this.get(more), m.i32.const(1)), m.i32.const(12));
        const check = host.tlbCheck(() => m.local.get(next, host.addressType), 1, s.write);
        const body = m.block(null, [
            m.br(`${label}stop`, m.i32.ge_s(this.get(more), this.get(this.reach))),
            m.local.set(next, wide ? m.i64.add(address(), m.i64.extend_u(distance())) : m.i32.add(address(), distance())),
            check.set,
            m.br(`${label}stop`, m.i32.eqz(check.hit)),
            m.br(`${label}stop`, m.i32.ne(check.host(), m.i32.add(this.get(s.local), distance()))),
            m.local.set(more, m.i32.add(this.get(more), m.i32.const(1))),
            m.br(`${label}next`),
        ]);
        const statement = m.block(null, [
            m.local.set(more, m.i32.const(0)),
            m.block(`${label}stop`, [m.loop(`${label}next`, body)], binaryen.none),
        ]);
        return { statement, more: this.get(more) };
    }
    /** The twin has done all rounds: now it is worth looking far. */
    further() {
        return this.set(this.reach, REACH);
    }
    /** No round is possible: the block itself does the next one, and after a second failure some more. */
    failed() {
        const { m } = this;
        return m.block(null, [this.wait(this.get(this.penalty)), this.set(this.penalty, DELAY_FAILED * this.charge)]);
    }
    /** Before a round of the twin. */
    begin() {
        const { m } = this;
        return m.local.set(this.rounds, m.i32.sub(this.get(this.rounds), m.i32.const(1)));
    }
    /** Behind its accesses: to the next round's. */
    advance() {
        const { m } = this;
        return this.streams
            .filter((s) => s.step !== 0)
            .map((s) => m.local.set(s.local, m.i32.add(this.get(s.local), m.i32.const(s.step))));
    }
    /** Whether the twin may do another round. */
    more() {
        return this.get(this.rounds);
    }
    /** Gives the budget back what the rounds that are not done have been charged. */
    owed() {
        const { m, host } = this;
        if (!this.ahead)
            return m.nop();
        const back = m.i32.mul(this.get(this.rounds), m.i32.const(this.charge));
        return m.local.set(host.budget, m.i32.add(this.get(host.budget), back));
    }
    /** The loop is left from the twin. */
    leaveLoop() {
        const { m } = this;
        const done = m.i32.sub(this.get(this.began), this.get(this.rounds));
        const delay = m.select(m.i32.lt_s(done, m.i32.const(ENOUGH)), m.i32.const(DELAY_SHORT * this.charge), m.i32.const(-0x40000000));
        return [m.local.set(this.began, delay), this.owed(), this.wait(this.get(this.began))];
    }
}
