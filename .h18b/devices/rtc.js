import { fromBase64, toBase64 } from './base64.js';
import { fromFields, toFields } from './rtc-fields.js';
// Motorola MC146818A data sheet, with the PC/AT's ports 70h and 71h and the century byte at 32h.
const SECONDS = 0x00;
const SECONDS_ALARM = 0x01;
const MINUTES = 0x02;
const MINUTES_ALARM = 0x03;
const HOURS = 0x04;
const HOURS_ALARM = 0x05;
const DAY_OF_WEEK = 0x06;
const DAY = 0x07;
const MONTH = 0x08;
const YEAR = 0x09;
const REGISTER_A = 0x0a;
const REGISTER_B = 0x0b;
const REGISTER_C = 0x0c;
const REGISTER_D = 0x0d;
export const RTC_CENTURY = 0x32;
const A_UPDATE_IN_PROGRESS = 0x80;
const A_DIVIDER_RESET = 0x60; // both bits: the divider is held in reset
const A_RATE = 0x0f;
const B_SET = 0x80;
const B_PERIODIC = 0x40;
const B_ALARM = 0x20;
const B_UPDATE = 0x10;
const B_SQUARE_WAVE = 0x08;
const B_BINARY = 0x04;
const B_24_HOURS = 0x02;
const C_IRQ = 0x80;
const C_PERIODIC = 0x40;
const C_ALARM = 0x20;
const C_UPDATE = 0x10;
const D_VALID = 0x80;
const INDEX_NMI_OFF = 0x80;
/** Alarm bytes from here on match everything. */
const ALARM_ANY = 0xc0;
const SECOND_NS = 1e9;
const CRYSTAL_HZ = 32768;
/** UIP is up this long before the update (data sheet, "update cycle"). */
const UPDATE_WARNING_NS = 244_000;
const DAY_SECONDS = 86400;
const TIME_REGISTERS = new Set([SECONDS, MINUTES, HOURS, DAY_OF_WEEK, DAY, MONTH, YEAR, RTC_CENTURY]);
/**
 * The real-time clock and its 128 bytes of CMOS memory. Time is the wall clock plus what the guest has set it off by;
 * nothing happens once a second unless an interrupt is asked for.
 */
export class Rtc {
    clock;
    irq;
    onNmiMask;
    name = 'rtc';
    /** CMOS bytes; those of the time hold it only while the clock is stopped. */
    #ram = new Uint8Array(128);
    #index = 0;
    #b = B_24_HOURS;
    #c = 0;
    /**
     * The time shown is `#baseSecond` (since 1970) and `#baseNs` and the guest time: whole numbers, exact where ns since
     * 1970 would not be.
     */
    #baseSecond;
    #baseNs;
    /** Seconds and periods up to which the flags of register C are right. */
    #seenSecond = 0;
    #seenPeriod = 0;
    #timer;
    /** `irq` is interrupt 8; `onNmiMask` is told port 70h's bit 7. */
    constructor(clock, irq, onNmiMask = () => { }) {
        this.clock = clock;
        this.irq = irq;
        this.onNmiMask = onNmiMask;
        const startMs = clock.wallClockMs();
        this.#baseSecond = Math.floor(startMs / 1000);
        this.#baseNs = Math.round((startMs - this.#baseSecond * 1000) * 1e6) - clock.now();
        this.#timer = clock.timer(() => this.#update());
        this.#ram[REGISTER_A] = 0x26; // 32,768 Hz crystal, 1,024 Hz
        this.#catchUp();
        this.#c = 0;
    }
    /** Sets a CMOS byte, as firmware's setup does. */
    setByte(index, value) {
        this.#ram[index] = value;
    }
    byte(index) {
        return this.#ram[index];
    }
    get nmiMasked() {
        return (this.#index & INDEX_NMI_OFF) !== 0;
    }
    /** The second shown, since 1970. */
    #second() {
        return this.#baseSecond + Math.floor((this.clock.now() + this.#baseNs) / SECOND_NS);
    }
    /** The guest time, ns, at which `second` begins. */
    #beginningOf(second) {
        return (second - this.#baseSecond) * SECOND_NS - this.#baseNs;
    }
    get #stopped() {
        return (this.#b & B_SET) !== 0 || (this.#ram[REGISTER_A] & A_DIVIDER_RESET) === A_DIVIDER_RESET;
    }
    /** Time of one periodic interrupt, ns; 0: none. */
    get #periodNs() {
        const rate = this.#ram[REGISTER_A] & A_RATE;
        if (rate === 0)
            return 0;
        return (2 ** ((rate < 3 ? rate + 7 : rate) - 1) * 1e9) / CRYSTAL_HZ;
    }
    #period() {
        const period = this.#periodNs;
        return period === 0 ? 0 : Math.floor(this.clock.now() / period);
    }
    /** Raises the flags for what has happened since they were last looked at. */
    #catchUp() {
        const period = this.#period();
        if (period !== this.#seenPeriod) {
            this.#seenPeriod = period;
            this.#c |= C_PERIODIC;
        }
        if (this.#stopped)
            return;
        const second = this.#second();
        const passed = second - this.#seenSecond;
        if (passed === 0)
            return;
        this.#c |= C_UPDATE;
        if (this.#secondsToAlarm(this.#seenSecond) <= passed)
            this.#c |= C_ALARM;
        this.#seenSecond = second;
    }
    /** Seconds from `second` (since 1970) to the next that the alarm matches, at least 1; Infinity: none does. */
    #secondsToAlarm(second) {
        const [s, m, h] = [SECONDS_ALARM, MINUTES_ALARM, HOURS_ALARM].map((index) => this.#ram[index]);
        const matches = (alarm, value) => alarm >= ALARM_ANY || alarm === value;
        const ofDay = ((second % DAY_SECONDS) + DAY_SECONDS) % DAY_SECONDS;
        for (let ahead = 1; ahead <= DAY_SECONDS;) {
            const at = (ofDay + ahead) % DAY_SECONDS;
            const minute = Math.floor(at / 60);
            if (!matches(h, this.#encodeHour(Math.floor(minute / 60))))
                ahead += 3600 - (at % 3600);
            else if (!matches(m, this.#encode(minute % 60)))
                ahead += 60 - (at % 60);
            else if (!matches(s, this.#encode(at % 60)))
                ahead++;
            else
                return ahead;
        }
        return Number.POSITIVE_INFINITY;
    }
    /** Brings flags, line and timer up to date. */
    #update() {
        this.#catchUp();
        const asserted = (this.#c & this.#b & (C_PERIODIC | C_ALARM | C_UPDATE)) !== 0;
        this.#c = asserted ? this.#c | C_IRQ : this.#c & ~C_IRQ;
        this.irq.set(asserted);
        // While the line is up nothing more can be told: reading register C arms the timer again.
        if (asserted)
            this.#timer.disarm();
        else
            this.#arm();
    }
    #arm() {
        let at = Number.POSITIVE_INFINITY;
        if ((this.#b & B_PERIODIC) !== 0 && this.#periodNs > 0)
            at = (this.#seenPeriod + 1) * this.#periodNs;
        if (!this.#stopped && (this.#b & (B_ALARM | B_UPDATE)) !== 0) {
            const ahead = (this.#b & B_UPDATE) !== 0 ? 1 : this.#secondsToAlarm(this.#seenSecond);
            at = Math.min(at, this.#beginningOf(this.#seenSecond + ahead));
        }
        this.#timer.arm(Math.ceil(at));
    }
    #encode(value) {
        return (this.#b & B_BINARY) !== 0 ? value : (Math.floor(value / 10) << 4) | (value % 10);
    }
    #decode(value) {
        return (this.#b & B_BINARY) !== 0 ? value : (value >> 4) * 10 + (value & 15);
    }
    #encodeHour(hour) {
        if ((this.#b & B_24_HOURS) !== 0)
            return this.#encode(hour);
        return this.#encode(((hour + 11) % 12) + 1) | (hour >= 12 ? 0x80 : 0);
    }
    #decodeHour(value) {
        if ((this.#b & B_24_HOURS) !== 0)
            return this.#decode(value);
        return (this.#decode(value & 0x7f) % 12) + ((value & 0x80) !== 0 ? 12 : 0);
    }
    /** Writes the time's fields into their bytes. */
    #toBytes(fields) {
        this.#ram[SECONDS] = this.#encode(fields.second);
        this.#ram[MINUTES] = this.#encode(fields.minute);
        this.#ram[HOURS] = this.#encodeHour(fields.hour);
        this.#ram[DAY_OF_WEEK] = this.#encode(fields.dayOfWeek);
        this.#ram[DAY] = this.#encode(fields.day);
        this.#ram[MONTH] = this.#encode(fields.month);
        this.#ram[YEAR] = this.#encode(fields.year % 100);
        // The century is a byte of plain memory that firmware keeps in BCD.
        this.#ram[RTC_CENTURY] = this.#encode(Math.floor(fields.year / 100));
    }
    #fromBytes() {
        const ram = this.#ram;
        return {
            second: this.#decode(ram[SECONDS]),
            minute: this.#decode(ram[MINUTES]),
            hour: this.#decodeHour(ram[HOURS]),
            dayOfWeek: this.#decode(ram[DAY_OF_WEEK]),
            day: this.#decode(ram[DAY]),
            month: this.#decode(ram[MONTH]),
            year: this.#decode(ram[RTC_CENTURY]) * 100 + this.#decode(ram[YEAR]),
        };
    }
    #showTime() {
        if (!this.#stopped)
            this.#toBytes(toFields(this.#second()));
    }
    /** The bytes are the time from now on; the second begins anew. */
    #takeTime() {
        this.#baseSecond = fromFields(this.#fromBytes());
        this.#baseNs = 0 - this.clock.now();
        this.#seenSecond = this.#baseSecond;
    }
    readPort(port) {
        if (port === 0)
            return 0xff; // the index cannot be read
        const index = this.#index & 0x7f;
        switch (index) {
            case REGISTER_A: {
                const left = this.#beginningOf(this.#second() + 1) - this.clock.now();
                const updating = !this.#stopped && left <= UPDATE_WARNING_NS;
                return this.#ram[REGISTER_A] | (updating ? A_UPDATE_IN_PROGRESS : 0);
            }
            case REGISTER_B:
                return this.#b;
            case REGISTER_C: {
                this.#update();
                const value = this.#c;
                this.#c = 0;
                this.#update();
                return value;
            }
            case REGISTER_D:
                return D_VALID;
            default:
                if (TIME_REGISTERS.has(index))
                    this.#showTime();
                return this.#ram[index];
        }
    }
    writePort(port, _size, value) {
        if (port === 0) {
            this.#index = value;
            this.onNmiMask(this.nmiMasked);
            return;
        }
        const index = this.#index & 0x7f;
        if (index === REGISTER_C || index === REGISTER_D)
            return;
        this.#catchUp();
        this.#showTime();
        if (index === REGISTER_A || index === REGISTER_B) {
            const stopped = this.#stopped;
            if (index === REGISTER_A)
                this.#ram[REGISTER_A] = value & ~A_UPDATE_IN_PROGRESS;
            else
                this.#setB(value);
            this.#seenPeriod = this.#period();
            if (stopped && !this.#stopped)
                this.#takeTime();
        }
        else {
            this.#ram[index] = value;
            if (TIME_REGISTERS.has(index) && !this.#stopped)
                this.#takeTime();
        }
        this.#update();
    }
    #setB(value) {
        // Setting SET clears the update interrupt's enable.
        this.#b = (value & B_SET) !== 0 ? value & ~B_UPDATE : value;
    }
    /** Memory and time stay; interrupts are off. */
    reset() {
        this.#b &= ~(B_PERIODIC | B_ALARM | B_UPDATE | B_SQUARE_WAVE);
        this.#c = 0;
        this.#index = 0;
        this.onNmiMask(false);
        this.#update();
    }
    state() {
        this.#catchUp();
        this.#showTime();
        return {
            ram: toBase64(this.#ram),
            index: this.#index,
            b: this.#b,
            c: this.#c,
            baseSecond: this.#baseSecond,
            baseNs: this.#baseNs,
            seenSecond: this.#seenSecond,
            seenPeriod: this.#seenPeriod,
        };
    }
    restore(state) {
        this.#ram.set(fromBase64(state.ram).subarray(0, 128));
        this.#index = state.index;
        this.#b = state.b;
        this.#c = state.c;
        this.#baseSecond = state.baseSecond;
        this.#baseNs = state.baseNs;
        this.#seenSecond = state.seenSecond;
        this.#seenPeriod = state.seenPeriod;
        this.onNmiMask(this.nmiMasked);
        this.#update();
    }
}
