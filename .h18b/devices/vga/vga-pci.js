import { COMMAND, COMMAND_IO, COMMAND_MEMORY, PciFunction } from '../pci/pci-function.js';
import { VBE_PORT_BASE, VBE_PORTS } from './bochs-vbe.js';
import { WINDOW_BASE, WINDOW_BYTES } from './planes.js';
import { VGA_BASE, VGA_MONO_BASE, VGA_MONO_PORTS, VGA_PORTS } from './vga.js';
import { VIDEO_MEMORY_BYTES } from './vga-state.js';
const ROM_BAR = 0x30;
const ROM_ENABLE = 1;
const ROM_MIN_BYTES = 2048;
/** Puts the VGA's ports and its window where every PC has them. */
export function addVgaLegacy(bus, vga) {
    bus.addPorts('vga', VGA_BASE, VGA_PORTS, vga.ports, 1);
    bus.addPorts('vga mono', VGA_MONO_BASE, VGA_MONO_PORTS, vga.monoPorts, 1);
    bus.addPorts('vga vbe', VBE_PORT_BASE, VBE_PORTS, vga.vbe, 2);
    bus.addMmio('vga window', WINDOW_BASE, WINDOW_BYTES, vga);
}
/**
 * The display as QEMU's standard VGA, 1234:1111 (docs/specs/standard-vga.rst): BAR 0 is the frame buffer, and firmware
 * finds the video BIOS in the expansion ROM. Ports and window are decoded always (`addVgaLegacy`).
 */
export class VgaPci extends PciFunction {
    #bus;
    #romRange;
    constructor(vga, bus, rom = null) {
        super('vga pci', {
            vendor: 0x1234,
            device: 0x1111,
            classCode: 0x030000,
            revision: 2,
            subsystemVendor: 0x1af4,
            subsystem: 0x1100,
        });
        this.#bus = bus;
        this.define(COMMAND, 0, this.writable[COMMAND] | COMMAND_IO | COMMAND_MEMORY);
        this.addMemoryBar(0, VIDEO_MEMORY_BYTES, vga.frameBuffer, bus, true);
        this.#romRange = rom ? this.#addRom(rom) : null;
    }
    #addRom(rom) {
        const sizeBytes = Math.max(ROM_MIN_BYTES, 2 ** Math.ceil(Math.log2(rom.length)));
        const mask = ~(sizeBytes - 1) >>> 0;
        for (let i = 0; i < 4; i++)
            this.define(ROM_BAR + i, 0, (mask >>> (8 * i)) & 0xff);
        this.writable[ROM_BAR] |= ROM_ENABLE;
        return this.#bus.addMmio('vga rom', null, sizeBytes, readOnly(rom));
    }
    configWritten(offset, size) {
        const touches = (register, length) => offset < register + length && offset + size > register;
        if (touches(COMMAND, 2) || touches(ROM_BAR, 4))
            this.#placeRom();
    }
    #placeRom() {
        if (!this.#romRange)
            return;
        const register = this.readConfig(ROM_BAR, 4);
        const base = (register & ~(ROM_MIN_BYTES - 1)) >>> 0;
        const decoded = (register & ROM_ENABLE) !== 0 && (this.command & COMMAND_MEMORY) !== 0;
        const possible = base !== 0 && base + this.#romRange.length < 2 ** 32;
        this.#bus.moveMmio(this.#romRange, decoded && possible ? base : null);
    }
    reset() {
        super.reset();
        this.#placeRom();
    }
}
function readOnly(bytes) {
    return {
        readMmio: (offset, size) => {
            let value = 0;
            for (let i = size - 1; i >= 0; i--)
                value = value * 256 + (bytes[offset + i] ?? 0xff);
            return value;
        },
        writeMmio: () => { },
    };
}
