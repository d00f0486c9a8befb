// The paravirtual clock that kernels know from KVM: Linux Documentation/virt/kvm/x86/msr.rst and cpuid.rst,
// arch/x86/include/asm/pvclock-abi.h.
const MSR_WALL_CLOCK = 0x4b564d00;
const MSR_SYSTEM_TIME = 0x4b564d01;
const ENABLED = 1n;
const WALL_CLOCK_BYTES = 12;
const SYSTEM_TIME_BYTES = 32;
const TSC_STABLE = 1;
/** Even: the contents are consistent. */
const VERSION = 2;
/**
 * Tells the guest how its time stamp counter relates to time, so that it has neither to measure the counter against a
 * timer chip (which fails on a busy host) nor to watch over it. The relation does not change: what is written once
 * stays true, unless the guest writes its counter.
 */
export class KvmClock {
    clock;
    memory;
    tsc;
    ticksPerNs;
    name = 'kvm-clock';
    #wallClock = 0n;
    #systemTime = 0n;
    /** `tsc` is the guest's time stamp counter, which counts `ticksPerNs` a nanosecond. */
    constructor(clock, memory, tsc, ticksPerNs) {
        this.clock = clock;
        this.memory = memory;
        this.tsc = tsc;
        this.ticksPerNs = ticksPerNs;
    }
    /** null: not one of its registers. */
    readMsr(index) {
        if (index === MSR_WALL_CLOCK)
            return this.#wallClock;
        return index === MSR_SYSTEM_TIME ? this.#systemTime : null;
    }
    /** False: not one of its registers. */
    writeMsr(index, value) {
        if (index === MSR_WALL_CLOCK) {
            this.#wallClock = value;
            this.#put(value, this.#wallClockBytes());
        }
        else if (index === MSR_SYSTEM_TIME) {
            this.#systemTime = value;
            if ((value & ENABLED) !== 0n)
                this.#put(value & ~ENABLED, this.#systemTimeBytes());
        }
        else
            return false;
        return true;
    }
    #put(address, bytes) {
        const view = this.memory.view(Number(address), bytes.length);
        if (view === null)
            return;
        view.set(bytes);
        this.memory.written(Number(address), bytes.length);
    }
    /** Wall-clock time at system time 0. */
    #wallClockBytes() {
        const bytes = new DataView(new ArrayBuffer(WALL_CLOCK_BYTES));
        const startMs = this.clock.wallClockMs() - this.clock.now() / 1e6;
        const seconds = Math.floor(startMs / 1000);
        bytes.setUint32(0, VERSION, true);
        bytes.setUint32(4, seconds, true);
        bytes.setUint32(8, Math.floor((startMs - seconds * 1000) * 1e6), true);
        return new Uint8Array(bytes.buffer);
    }
    #systemTimeBytes() {
        const bytes = new DataView(new ArrayBuffer(SYSTEM_TIME_BYTES));
        // ns = ((ticks << shift) * multiplier) >> 32; a negative shift goes right.
        let multiplier = 2 ** 32 / this.ticksPerNs;
        let shift = 0;
        for (; multiplier >= 2 ** 32; shift++)
            multiplier /= 2;
        for (; multiplier < 2 ** 31; shift--)
            multiplier *= 2;
        const tsc = this.tsc();
        bytes.setUint32(0, VERSION, true);
        bytes.setBigUint64(8, tsc, true);
        bytes.setBigUint64(16, BigInt(Math.floor(this.clock.now())), true);
        bytes.setUint32(24, Math.floor(multiplier), true);
        bytes.setInt8(28, shift);
        bytes.setUint8(29, TSC_STABLE);
        return new Uint8Array(bytes.buffer);
    }
    reset() {
        this.#wallClock = 0n;
        this.#systemTime = 0n;
    }
    state() {
        return { wallClock: String(this.#wallClock), systemTime: String(this.#systemTime) };
    }
    /** The guest's memory, restored with it, holds what was written. */
    restore(state) {
        this.#wallClock = BigInt(state.wallClock);
        this.#systemTime = BigInt(state.systemTime);
    }
}
