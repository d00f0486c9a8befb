import { BASE_ADDRESS, BASE_BSP, BASE_DEFAULT, BASE_ENABLED, BASE_X2APIC, CURRENT_COUNT, DELIVERY, DFR, DIVIDE, EOI, ESR, ESR_ILLEGAL_REGISTER, ESR_RECEIVE_ILLEGAL_VECTOR, ESR_SEND_ILLEGAL_VECTOR, ICR_HIGH, ICR_LOGICAL, ICR_LOW, ICR_SHORTHAND_ALL, ICR_SHORTHAND_SELF, ID, INITIAL_COUNT, IRR, ISR, LAPIC_VERSION, LDR, LVT_ERROR, LVT_LINT0, LVT_LINT1, LVT_MASKED, LVT_TIMER, LVT_WRITABLE, MSR_APIC_BASE, MSR_TSC_DEADLINE, MSR_X2APIC, PPR, SELF_IPI, SVR, SVR_ENABLED, SVR_NO_EOI_BROADCAST, SVR_WRITABLE, TMR, TPR, VERSION, X2_READABLE, X2_RESERVED, X2_WRITABLE, } from './lapic-registers.js';
import { LapicTimer } from './lapic-timer.js';
import { VectorSet } from './vector-set.js';
/** The local APIC of the machine's one processor. INIT and start-up IPIs, which are for others, do nothing. */
export class Lapic {
    pins;
    name = 'lapic';
    #timer;
    #isr = new VectorSet();
    #irr = new VectorSet();
    #tmr = new VectorSet();
    #lvt = new Uint32Array(6);
    #base = 0n;
    /** Bits of it that every access asks for: enabled, in x2APIC mode. */
    #present = false;
    #x2 = false;
    #id = 0;
    #tpr = 0;
    #ldr = 0;
    #dfr = 0xffffffff;
    #svr = 0xff;
    #icrLow = 0;
    #icrHigh = 0;
    #esr = 0;
    /** Errors since ESR was last written. */
    #errors = 0;
    #lint = [false, false];
    /** The vector that would be taken now, or -1. */
    #pending = -1;
    constructor(clock, pins, 
    /** Guest time, ns, at which the guest's time stamp counter has a value. */
    tscToNs) {
        this.pins = pins;
        this.#timer = new LapicTimer(clock, () => this.#lvtInterrupt(LVT_TIMER), tscToNs);
        this.reset();
    }
    /** Enabled by IA32_APIC_BASE: else it is as if the processor had none, and INTR is the 8259's. */
    get present() {
        return this.#present;
    }
    get #enabled() {
        return (this.#svr & SVR_ENABLED) !== 0;
    }
    /** Whether the 8259's INTR goes through to the processor: virtual wire mode (SDM vol. 3A, 11.5.1). */
    get passesExtInt() {
        if (!this.present)
            return true;
        const lint0 = this.#lvt[LVT_LINT0 - LVT_TIMER];
        return (lint0 & LVT_MASKED) === 0 && ((lint0 >> 8) & 7) === DELIVERY.extInt;
    }
    /** Whether LINT0 turns what the 8259 passes on into NMIs. */
    get lint0IsNmi() {
        const lint0 = this.#lvt[LVT_LINT0 - LVT_TIMER];
        return this.present && (lint0 & LVT_MASKED) === 0 && ((lint0 >> 8) & 7) === DELIVERY.nmi;
    }
    /** LINT0, where the 8259's INTR is connected, and LINT1, where NMI is. */
    lint0 = { set: (asserted) => this.#setLint(0, asserted) };
    lint1 = { set: (asserted) => this.#setLint(1, asserted) };
    #setLint(pin, asserted) {
        if (this.#lint[pin] === asserted)
            return;
        this.#lint[pin] = asserted;
        if (!this.present) {
            if (asserted && pin === 1)
                this.pins.onNmi();
        }
        else if (asserted)
            this.#lvtInterrupt(LVT_LINT0 + pin);
    }
    #lvtInterrupt(register) {
        const entry = this.#lvt[register - LVT_TIMER];
        if ((entry & LVT_MASKED) !== 0 || !this.present)
            return;
        const mode = register === LVT_TIMER || register === LVT_ERROR ? DELIVERY.fixed : (entry >> 8) & 7;
        if (mode === DELIVERY.fixed)
            this.#accept(entry & 0xff, false);
        else if (mode === DELIVERY.nmi)
            this.pins.onNmi();
    }
    /**
     * An interrupt message on the system bus: from an I/O APIC, a message-signalled interrupt, or the processor's own
     * ICR. `logical` is the destination mode.
     */
    message(destination, logical, mode, vector, level) {
        if (!this.present || !this.#isFor(destination, logical))
            return;
        if (mode === DELIVERY.fixed || mode === DELIVERY.lowest)
            this.#accept(vector, level);
        else if (mode === DELIVERY.nmi)
            this.pins.onNmi();
    }
    /**
     * An interrupt message of another sender's, `low` as in the ICR, to the APIC of one number; false: that is not this
     * one.
     */
    ipiFrom(id, low) {
        if (!this.present || id !== this.#id)
            return false;
        this.message(id, false, (low >> 8) & 7, low & 0xff, false);
        return true;
    }
    #isFor(destination, logical) {
        if (this.#x2) {
            if (destination === 0xffffffff || destination === 0xff)
                return true;
            if (!logical)
                return destination === this.#id;
            const ldr = this.#x2Ldr;
            return destination >>> 16 === ldr >>> 16 && (destination & ldr & 0xffff) !== 0;
        }
        if (!logical)
            return (destination & 0xff) === 0xff || (destination & 0xff) === this.#id;
        const own = this.#ldr >>> 24;
        // The flat model compares bits; the cluster model four bits of cluster and four of member.
        if (this.#dfr >>> 28 === 0xf)
            return (destination & own) !== 0;
        const cluster = (destination & 0xf0) >> 4;
        return (cluster === 15 || cluster === own >> 4) && (destination & own & 15) !== 0;
    }
    get #x2Ldr() {
        return ((this.#id >>> 4) << 16) | (1 << (this.#id & 15));
    }
    #accept(vector, level) {
        if (vector < 16) {
            this.#error(ESR_RECEIVE_ILLEGAL_VECTOR);
            return;
        }
        if (!this.#enabled)
            return;
        this.#irr.set(vector, true);
        this.#tmr.set(vector, level);
        this.#update();
    }
    #error(bit) {
        if ((this.#errors & bit) !== 0)
            return;
        this.#errors |= bit;
        // A bad vector in the error entry itself must not start over.
        if ((this.#lvt[LVT_ERROR - LVT_TIMER] & 0xff) >= 16)
            this.#lvtInterrupt(LVT_ERROR);
    }
    get #ppr() {
        const inService = Math.max(0, this.#isr.highest());
        return (this.#tpr & 0xf0) >= (inService & 0xf0) ? this.#tpr : inService & 0xf0;
    }
    #update() {
        const requested = this.#irr.highest();
        const before = this.#pending;
        this.#pending = requested >= 0 && requested >> 4 > this.#ppr >> 4 ? requested : -1;
        if (this.#pending > before)
            this.pins.onChange();
    }
    /** The vector that the processor would take now, or -1. */
    pendingVector() {
        return this.present ? this.#pending : -1;
    }
    /** The processor takes the interrupt: its vector, the spurious one if it has gone. */
    acknowledge() {
        const vector = this.#pending;
        if (vector < 0)
            return this.#svr & 0xff;
        this.#irr.set(vector, false);
        this.#isr.set(vector, true);
        this.#update();
        return vector;
    }
    /** CR8: bits 7 to 4 of the task priority. */
    get cr8() {
        return this.#tpr >> 4;
    }
    set cr8(value) {
        this.#setTpr((value & 15) << 4);
    }
    #setTpr(value) {
        this.#tpr = value & 0xff;
        this.pins.onPriority(this.cr8);
        this.#update();
    }
    #endOfInterrupt() {
        const vector = this.#isr.highest();
        if (vector < 0)
            return;
        this.#isr.set(vector, false);
        this.#update();
        if (this.#tmr.has(vector) && (this.#svr & SVR_NO_EOI_BROADCAST) === 0)
            this.pins.onEoi(vector);
    }
    #sendIpi(low, destination) {
        const vector = low & 0xff;
        const mode = (low >> 8) & 7;
        if (mode <= DELIVERY.lowest && vector < 16) {
            this.#error(ESR_SEND_ILLEGAL_VECTOR);
            return;
        }
        const shorthand = (low >> 18) & 3;
        const self = shorthand === ICR_SHORTHAND_SELF || shorthand === ICR_SHORTHAND_ALL;
        if (self)
            this.message(this.#id, false, mode, vector, false);
        else if (shorthand === 0)
            this.message(destination, (low & ICR_LOGICAL) !== 0, mode, vector, false);
    }
    #read(register) {
        if (register >= ISR && register < ISR + 8)
            return this.#isr.words[register - ISR];
        if (register >= TMR && register < TMR + 8)
            return this.#tmr.words[register - TMR];
        if (register >= IRR && register < IRR + 8)
            return this.#irr.words[register - IRR];
        if (register >= LVT_TIMER && register <= LVT_ERROR)
            return this.#lvt[register - LVT_TIMER];
        switch (register) {
            case ID:
                return this.#x2 ? this.#id : (this.#id << 24) >>> 0;
            case VERSION:
                return LAPIC_VERSION;
            case TPR:
                return this.#tpr;
            case PPR:
                return this.#ppr;
            case LDR:
                return this.#x2 ? this.#x2Ldr : this.#ldr;
            case DFR:
                return this.#dfr;
            case SVR:
                return this.#svr;
            case ESR:
                return this.#esr;
            case ICR_LOW:
                return this.#icrLow;
            case ICR_HIGH:
                return this.#icrHigh;
            case INITIAL_COUNT:
                return this.#timer.initial;
            case CURRENT_COUNT:
                return this.#timer.current();
            case DIVIDE:
                return this.#timer.divide;
            case EOI:
                return 0;
            default:
                this.#error(ESR_ILLEGAL_REGISTER);
                return 0;
        }
    }
    #write(register, value) {
        if (register >= LVT_TIMER && register <= LVT_ERROR) {
            this.#writeLvt(register, value);
            return;
        }
        switch (register) {
            case ID:
                this.#id = value >>> 24;
                return;
            case TPR:
                this.#setTpr(value);
                return;
            case EOI:
                this.#endOfInterrupt();
                return;
            case LDR:
                this.#ldr = (value & 0xff000000) >>> 0;
                return;
            case DFR:
                this.#dfr = (value | 0x0fffffff) >>> 0;
                return;
            case SVR:
                this.#svr = value & SVR_WRITABLE;
                // Disabled by software, every LVT entry is masked.
                if (!this.#enabled)
                    for (let i = 0; i < 6; i++)
                        this.#writeLvt(LVT_TIMER + i, this.#lvt[i]);
                return;
            case ESR:
                this.#esr = this.#errors;
                this.#errors = 0;
                return;
            case ICR_LOW:
                this.#icrLow = value & 0xccfff;
                this.#sendIpi(value, this.#x2 ? this.#icrHigh : this.#icrHigh >>> 24);
                return;
            case ICR_HIGH:
                this.#icrHigh = value;
                return;
            case INITIAL_COUNT:
                this.#timer.setInitial(value);
                return;
            case DIVIDE:
                this.#timer.setDivide(value);
                return;
            case VERSION:
            case PPR:
            case CURRENT_COUNT:
                return; // read only
            default:
                if (register < ISR || register >= IRR + 8)
                    this.#error(ESR_ILLEGAL_REGISTER);
        }
    }
    #writeLvt(register, value) {
        const i = register - LVT_TIMER;
        const masked = this.#enabled ? 0 : LVT_MASKED;
        const before = this.passesExtInt;
        if (register === LVT_TIMER)
            this.#timer.settle();
        this.#lvt[i] = (value & LVT_WRITABLE[i]) | masked;
        if (register === LVT_TIMER)
            this.#timer.setEntry((value >> 17) & 3, (this.#lvt[i] & LVT_MASKED) !== 0);
        if (!before && this.passesExtInt)
            this.pins.onChange();
    }
    readMmio(offset, size) {
        const byte = offset & 15;
        const ones = size === 4 ? 0xffffffff : size === 2 ? 0xffff : 0xff;
        if (this.#x2)
            return ones;
        if (byte + size > 4)
            return 0;
        return ((this.#read(offset >> 4) >>> (byte * 8)) & ones) >>> 0;
    }
    writeMmio(offset, size, value) {
        if (size === 4 && (offset & 15) === 0 && !this.#x2)
            this.#write(offset >> 4, value);
    }
    /** Reads one of its MSRs; null: there is none, or not in this mode. */
    readMsr(index) {
        if (index === MSR_APIC_BASE)
            return this.#base;
        if (index === MSR_TSC_DEADLINE)
            return this.#timer.deadline;
        const register = index - MSR_X2APIC;
        if (!this.#x2 || !X2_READABLE.has(register))
            return null;
        const low = BigInt(this.#read(register));
        return register === ICR_LOW ? low | (BigInt(this.#icrHigh) << 32n) : low;
    }
    /** Writes one of its MSRs; false: there is none, or not in this mode, or the value has bits that must be 0. */
    writeMsr(index, value) {
        if (index === MSR_APIC_BASE)
            return this.#writeBase(value);
        if (index === MSR_TSC_DEADLINE) {
            this.#timer.deadline = value;
            return true;
        }
        const register = index - MSR_X2APIC;
        if (!this.#x2 || !X2_WRITABLE.has(register))
            return false;
        const reserved = X2_RESERVED.get(register) ?? 0xffffffff00000000n;
        if ((value & reserved) !== 0n)
            return false;
        if (register === ICR_LOW) {
            this.#icrHigh = Number(value >> 32n);
            this.#write(ICR_LOW, Number(value & 0xffffffffn));
            return true;
        }
        if (register === SELF_IPI)
            this.#sendIpi((Number(value) & 0xff) | (ICR_SHORTHAND_SELF << 18), 0);
        else
            this.#write(register, Number(value));
        return true;
    }
    #writeBase(value) {
        if ((value & ~(BASE_BSP | BASE_X2APIC | BASE_ENABLED | BASE_ADDRESS)) !== 0n)
            return false;
        const x2 = (value & BASE_X2APIC) !== 0n;
        const enabled = (value & BASE_ENABLED) !== 0n;
        // SDM vol. 3A, figure 11-27: x2APIC mode is entered from xAPIC mode and left by disabling.
        if (x2 && (!enabled || !this.present))
            return false;
        if (!x2 && enabled && this.#x2)
            return false;
        const enters = x2 && !this.#x2;
        if (!enabled && this.present)
            this.#resetRegisters();
        this.#base = value;
        if (enters) {
            // An ID that software has given is not kept, nor are these: SDM vol. 3A, 11.12.5.1.
            this.#id = 0;
            this.#icrHigh = 0;
            this.#dfr = 0xffffffff;
        }
        this.#showBase();
        this.pins.onChange();
        return true;
    }
    #showBase() {
        this.#present = (this.#base & BASE_ENABLED) !== 0n;
        this.#x2 = (this.#base & BASE_X2APIC) !== 0n;
        this.pins.onBase(this.present && !this.#x2 ? Number(this.#base & BASE_ADDRESS) : null);
    }
    #resetRegisters() {
        for (const set of [this.#isr, this.#irr, this.#tmr])
            set.clear();
        this.#id = 0;
        this.#tpr = 0;
        this.pins.onPriority(0);
        this.#ldr = 0;
        this.#dfr = 0xffffffff;
        this.#svr = 0xff;
        this.#icrLow = 0;
        this.#icrHigh = 0;
        this.#esr = 0;
        this.#errors = 0;
        this.#lvt.fill(LVT_MASKED);
        // As firmware leaves it on the processor that boots, for kernels that are loaded without: virtual wire mode.
        this.#lvt[LVT_LINT0 - LVT_TIMER] = DELIVERY.extInt << 8;
        this.#lvt[LVT_LINT1 - LVT_TIMER] = DELIVERY.nmi << 8;
        this.#timer.reset();
        this.#pending = -1;
    }
    reset() {
        this.#resetRegisters();
        this.#base = BASE_DEFAULT | BASE_ENABLED | BASE_BSP;
        this.#showBase();
    }
    state() {
        return {
            timer: this.#timer.state(),
            isr: [...this.#isr.words],
            irr: [...this.#irr.words],
            tmr: [...this.#tmr.words],
            lvt: [...this.#lvt],
            base: String(this.#base),
            id: this.#id,
            tpr: this.#tpr,
            ldr: this.#ldr,
            dfr: this.#dfr,
            svr: this.#svr,
            icrLow: this.#icrLow,
            icrHigh: this.#icrHigh,
            esr: this.#esr,
            errors: this.#errors,
            lint: [...this.#lint],
        };
    }
    restore(state) {
        this.#timer.restore(state.timer);
        this.#isr.restore(state.isr);
        this.#irr.restore(state.irr);
        this.#tmr.restore(state.tmr);
        this.#lvt.set(state.lvt);
        this.#base = BigInt(state.base);
        this.#id = state.id;
        this.#tpr = state.tpr;
        this.pins.onPriority(this.cr8);
        this.#ldr = state.ldr;
        this.#dfr = state.dfr;
        this.#svr = state.svr;
        this.#icrLow = state.icrLow;
        this.#icrHigh = state.icrHigh;
        this.#esr = state.esr;
        this.#errors = state.errors;
        [this.#lint[0], this.#lint[1]] = state.lint;
        this.#showBase();
        this.#update();
    }
}
