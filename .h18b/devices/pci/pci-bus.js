import { MachineError } from '../machine-error.js';
/*
 * PCI bus 0 and its configuration mechanism #1. Source: PCI Local Bus Specification 3.0, 3.2.2.3.2; the reset
 * control register at cf9h: 82371SB (PIIX3) data sheet, 2.5.7.
 */
export const CONFIG_PORT_COUNT = 8;
const RESET_CONTROL = 1; // offset of cf9h
const RESET_HARD = 1 << 1;
const RESET_CPU = 1 << 2;
const DEVICES = 32;
const FUNCTIONS = 8;
/**
 * Ports cf8h to cffh. An access of 32 bits to cf8h is the address register, others there see nothing but the reset
 * control at cf9h. Function f of device d is at slot d.
 */
export class PciBus {
    pirqs;
    onReset;
    name = 'pci-bus';
    #functions = new Array(DEVICES * FUNCTIONS);
    #address = 0;
    #resetControl = 0;
    /** How many functions assert each PIRQ. */
    #asserted = new Uint8Array(4);
    #levels = new Uint8Array(DEVICES * FUNCTIONS);
    constructor(
    /** PIRQA to PIRQD. */
    pirqs, 
    /** The guest pulls the machine's reset line through cf9h. */
    onReset = () => { }) {
        this.pirqs = pirqs;
        this.onReset = onReset;
    }
    /** Puts a function at `device`.`index`. Throws an Error if the place is taken. */
    add(device, index, fn) {
        const at = device * FUNCTIONS + index;
        if (this.#functions[at] !== undefined)
            throw new Error(`PCI ${device}.${index} has a function already`);
        this.#functions[at] = fn;
        if (index > 0)
            this.#functions[device * FUNCTIONS]?.setMultifunction();
        if (fn.interruptPin === 0)
            return;
        const pirq = pirqOf(device, fn.interruptPin);
        fn.onInterrupt = (asserted) => {
            const level = asserted ? 1 : 0;
            if (this.#levels[at] === level)
                return;
            this.#levels[at] = level;
            this.#asserted[pirq] += asserted ? 1 : -1;
            this.pirqs[pirq]?.set(this.#asserted[pirq] > 0);
        };
    }
    /** First device number from `from` whose function 0 is free. */
    freeSlot(from) {
        for (let device = from; device < DEVICES; device++) {
            if (this.#functions[device * FUNCTIONS] === undefined)
                return device;
        }
        throw new MachineError('the PCI bus is full: a machine has no more than 32 devices');
    }
    /** Every function with its place. */
    *functions() {
        for (let at = 0; at < this.#functions.length; at++) {
            const fn = this.#functions[at];
            if (fn !== undefined)
                yield { device: at >> 3, index: at & 7, fn };
        }
    }
    #selected() {
        // Enable bit, bus 0.
        if (this.#address >>> 16 !== 0x8000)
            return undefined;
        return this.#functions[(this.#address >> 8) & 0xff];
    }
    readPort(port, size) {
        const nothing = size === 4 ? 0xffffffff : size === 2 ? 0xffff : 0xff;
        if (port < 4) {
            if (port === 0 && size === 4)
                return this.#address;
            return port === RESET_CONTROL && size === 1 ? this.#resetControl : nothing;
        }
        // An access that is not aligned stays inside the four data ports: split it.
        if (port % size !== 0) {
            let value = 0;
            for (let i = 0; i < size; i++)
                value |= this.readPort(port + i, 1) << (i * 8);
            return value >>> 0;
        }
        return this.#selected()?.readConfig((this.#address & 0xfc) + port - 4, size) ?? nothing;
    }
    writePort(port, size, value) {
        if (port < 4) {
            if (port === 0 && size === 4)
                this.#address = (value & 0x80fffffc) >>> 0;
            else if (port === RESET_CONTROL && size === 1) {
                const rises = (value & RESET_CPU) !== 0 && (this.#resetControl & RESET_CPU) === 0;
                this.#resetControl = value & RESET_HARD;
                if (rises)
                    this.onReset();
            }
            return;
        }
        if (port % size !== 0) {
            for (let i = 0; i < size; i++)
                this.writePort(port + i, 1, (value >>> (i * 8)) & 0xff);
            return;
        }
        this.#selected()?.writeConfig((this.#address & 0xfc) + port - 4, size, value);
    }
    /** The bus's own registers; functions are reset, saved and restored as devices of the machine. */
    reset() {
        this.#address = 0;
        this.#resetControl = 0;
    }
    state() {
        return { address: this.#address, resetControl: this.#resetControl };
    }
    restore(state) {
        this.#address = state.address;
        this.#resetControl = state.resetControl;
    }
}
/** PIRQ (0 is A) of a pin of a device: pins rotate from device to device, so that INTA of neighbours is spread. */
export function pirqOf(device, pin) {
    return (pin - 1 + device - 1) & 3;
}
