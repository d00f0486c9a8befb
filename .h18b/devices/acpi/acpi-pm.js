// ACPI fixed hardware: ACPI specification 6.5, section 4.8.3, with the register places of the 82371AB (PIIX4) as QEMU's
// machines use it.
const PM1_STATUS = 0x00;
const PM1_ENABLE = 0x02;
const PM1_CONTROL = 0x04;
const PM_TIMER = 0x08;
export const PM_BLOCK_BYTES = 0x0c;
export const GPE_BLOCK_BYTES = 4;
const TIMER_EVENT = 0x0001;
const GLOBAL_EVENT = 0x0020;
const POWER_BUTTON = 0x0100;
const RTC_EVENT = 0x0400;
const WAKE = 0x8000;
const STATUS_BITS = TIMER_EVENT | 0x10 | GLOBAL_EVENT | POWER_BUTTON | 0x200 | RTC_EVENT | WAKE;
const ENABLE_BITS = TIMER_EVENT | GLOBAL_EVENT | POWER_BUTTON | 0x200 | RTC_EVENT;
const CONTROL_SCI = 0x0001;
const CONTROL_SLEEP_TYPE = 0x1c00;
const CONTROL_SLEEP = 0x2000;
const CONTROL_WRITABLE = CONTROL_SCI | 0x02 | CONTROL_SLEEP_TYPE;
/** The sleep type that is "soft off" (the DSDT's \_S5). */
export const SLEEP_TYPE_OFF = 0;
/** Values for the SMI command port that the FADT names. */
export const ACPI_ENABLE = 0xf1;
export const ACPI_DISABLE = 0xf0;
export const PM_TIMER_HZ = 3579545;
const TIMER_BITS = 24;
/** The timer's event comes when its highest bit changes. */
const TIMER_EVENT_TICKS = 2 ** (TIMER_BITS - 1);
/**
 * Power management: PM1a event and control registers, PM timer, a block of general purpose events, the SMI command
 * port.
 */
export class AcpiPm {
    clock;
    sci;
    onPowerOff;
    name = 'acpi-pm';
    #status = 0;
    #enable = 0;
    #control = 0;
    #gpeStatus = 0;
    #gpeEnable = 0;
    #smi = [0, 0];
    /** Changes of the timer's highest bit that have been noticed. */
    #timerEvents = 0;
    #timer;
    gpe = {
        readPort: (port) => ((this.#gpeStatus | (this.#gpeEnable << 16)) >>> (port * 8)) & 0xff,
        writePort: (port, _size, value) => {
            const shift = (port & 1) * 8;
            if (port < 2)
                this.#gpeStatus &= ~(value << shift);
            else
                this.#gpeEnable = (this.#gpeEnable & ~(0xff << shift)) | (value << shift);
            this.#update();
        },
    };
    /** Ports b2h and b3h. */
    smi = {
        readPort: (port) => this.#smi[port],
        writePort: (port, _size, value) => {
            this.#smi[port] = value;
            if (port !== 0)
                return;
            if (value === ACPI_ENABLE)
                this.#control |= CONTROL_SCI;
            else if (value === ACPI_DISABLE)
                this.#control &= ~CONTROL_SCI;
            this.#update();
        },
    };
    constructor(clock, sci, onPowerOff) {
        this.clock = clock;
        this.sci = sci;
        this.onPowerOff = onPowerOff;
        this.#timer = clock.timer(() => this.#update());
    }
    /** The power button is pressed: the operating system is told, and decides. */
    pressPowerButton() {
        this.#status |= POWER_BUTTON;
        this.#update();
    }
    /** Raises general purpose event `n`, 0 to 15. */
    raiseGpe(n) {
        this.#gpeStatus |= 1 << n;
        this.#update();
    }
    #ticks() {
        return Math.floor((this.clock.now() * PM_TIMER_HZ) / 1e9);
    }
    #update() {
        const events = Math.floor(this.#ticks() / TIMER_EVENT_TICKS);
        if (events !== this.#timerEvents) {
            this.#timerEvents = events;
            this.#status |= TIMER_EVENT;
        }
        const pm1 = (this.#status & this.#enable & ENABLE_BITS) !== 0;
        const gpe = (this.#gpeStatus & this.#gpeEnable) !== 0;
        this.sci.set((this.#control & CONTROL_SCI) !== 0 && (pm1 || gpe));
        const waits = (this.#enable & TIMER_EVENT) !== 0 && (this.#status & TIMER_EVENT) === 0;
        if (waits)
            this.#timer.arm(Math.ceil(((events + 1) * TIMER_EVENT_TICKS * 1e9) / PM_TIMER_HZ));
        else
            this.#timer.disarm();
    }
    readPort(port, size) {
        if (port === PM_TIMER && size === 4)
            return this.#ticks() % 2 ** TIMER_BITS;
        if (size > 1) {
            // Wider reads byte by byte: registers of 16 bits, read as pairs of them by some.
            let value = 0;
            for (let i = 0; i < size; i++)
                value |= this.readPort(port + i, 1) << (i * 8);
            return value >>> 0;
        }
        if (port >= PM_TIMER)
            return Math.floor((this.#ticks() % 2 ** TIMER_BITS) / 2 ** ((port - PM_TIMER) * 8)) & 0xff;
        if (port < PM1_ENABLE)
            this.#update();
        const register = port < PM1_ENABLE ? this.#status : port < PM1_CONTROL ? this.#enable : this.#control;
        return port < PM1_CONTROL + 2 ? (register >> ((port & 1) * 8)) & 0xff : 0;
    }
    writePort(port, size, value) {
        if (size === 4) {
            this.writePort(port, 2, value & 0xffff);
            this.writePort(port + 2, 2, value >>> 16);
            return;
        }
        const shift = (port & 1) * 8;
        if (size === 2 && shift !== 0) {
            this.writePort(port, 1, value & 0xff);
            this.writePort(port + 1, 1, value >> 8);
            return;
        }
        const mask = size === 2 ? 0xffff : 0xff << shift;
        const bits = value << shift;
        switch (port & ~1) {
            case PM1_STATUS:
                this.#update();
                this.#status &= ~(bits & STATUS_BITS);
                break;
            case PM1_ENABLE:
                this.#enable = ((this.#enable & ~mask) | bits) & ENABLE_BITS;
                break;
            case PM1_CONTROL:
                this.#control = ((this.#control & ~mask) | bits) & CONTROL_WRITABLE;
                if ((bits & CONTROL_SLEEP) !== 0 && (this.#control & CONTROL_SLEEP_TYPE) >> 10 === SLEEP_TYPE_OFF) {
                    this.onPowerOff();
                }
                break;
        }
        this.#update();
    }
    reset() {
        this.#status = 0;
        this.#enable = 0;
        this.#control = 0;
        this.#gpeStatus = 0;
        this.#gpeEnable = 0;
        this.#smi = [0, 0];
        this.#timerEvents = Math.floor(this.#ticks() / TIMER_EVENT_TICKS);
        this.#update();
    }
    state() {
        return {
            status: this.#status,
            enable: this.#enable,
            control: this.#control,
            gpeStatus: this.#gpeStatus,
            gpeEnable: this.#gpeEnable,
            smi: [...this.#smi],
            timerEvents: this.#timerEvents,
        };
    }
    restore(state) {
        this.#status = state.status;
        this.#enable = state.enable;
        this.#control = state.control;
        this.#gpeStatus = state.gpeStatus;
        this.#gpeEnable = state.gpeEnable;
        this.#smi = [...state.smi];
        this.#timerEvents = state.timerEvents;
        this.#update();
    }
}
