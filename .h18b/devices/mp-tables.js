/**
 * Intel MultiProcessor Specification 1.4, chapter 4: the tables by which kernels find processors and I/O APIC where
 * they know no ACPI (xv6 is one). Firmware makes its own; a machine without firmware is given these.
 */
import { ADDRESS, GSI, IRQ } from './pc-layout.js';
const POINTER_BYTES = 16;
const HEADER_BYTES = 44;
/** 1.4. */
const SPECIFICATION = 4;
/** Types of entries: 4.3. */
const PROCESSOR = 0;
const BUS = 1;
const IO_APIC = 2;
const IO_INTERRUPT = 3;
const LOCAL_INTERRUPT = 4;
const PROCESSOR_ENABLED = 1;
const PROCESSOR_BOOTSTRAP = 2;
const IO_APIC_ENABLED = 1;
/** Kinds of interrupts: table 4-11. */
const INT = 0;
const NMI = 1;
const EXT_INT = 3;
/** Polarity and trigger are those of the bus. */
const AS_THE_BUS = 0;
const ALL_LOCAL_APICS = 0xff;
const PCI_BUS = 0;
const ISA_BUS = 1;
const PCI_DEVICES = 32;
/** Where the I/O APIC's ID register is after reset. */
const IO_APIC_ID = 0;
const little = (value, bytes) => Array.from({ length: bytes }, (_, i) => Math.floor(value / 2 ** (8 * i)) % 256);
const padded = (text, length) => [...text.padEnd(length)].map((c) => c.charCodeAt(0));
function entries(options) {
    const { processors, signature, features, lapicVersion, ioApicVersion, pirqOf } = options;
    const interrupt = (type, kind, bus, irq, apic, pin) => [
        ...[type, kind],
        ...little(AS_THE_BUS, 2),
        ...[bus, irq, apic, pin],
    ];
    const list = [];
    for (let id = 0; id < processors; id++) {
        const flags = PROCESSOR_ENABLED | (id === 0 ? PROCESSOR_BOOTSTRAP : 0);
        list.push([PROCESSOR, id, lapicVersion, flags, ...little(signature, 4), ...little(features, 4), ...little(0, 8)]);
    }
    if (pirqOf)
        list.push([BUS, PCI_BUS, ...padded('PCI', 6)]);
    list.push([BUS, ISA_BUS, ...padded('ISA', 6)]);
    list.push([IO_APIC, IO_APIC_ID, ioApicVersion, IO_APIC_ENABLED, ...little(ADDRESS.ioApic, 4)]);
    for (let device = 0; pirqOf && device < PCI_DEVICES; device++) {
        for (let pin = 0; pin < 4; pin++) {
            // Table 4-12: the device above two bits of the pin.
            const source = device * 4 + pin;
            list.push(interrupt(IO_INTERRUPT, INT, PCI_BUS, source, IO_APIC_ID, GSI.pirq + pirqOf(device, pin)));
        }
    }
    for (let irq = 0; irq < 16; irq++) {
        // Input 2 belongs to the timer; IRQ 2 is the cascade.
        if (irq === GSI.timer)
            continue;
        list.push(interrupt(IO_INTERRUPT, INT, ISA_BUS, irq, IO_APIC_ID, irq === IRQ.timer ? GSI.timer : irq));
    }
    list.push(interrupt(LOCAL_INTERRUPT, EXT_INT, ISA_BUS, 0, ALL_LOCAL_APICS, 0));
    list.push(interrupt(LOCAL_INTERRUPT, NMI, ISA_BUS, 0, ALL_LOCAL_APICS, 1));
    return list;
}
/** Makes the bytes of a range sum to 0. */
function setChecksum(bytes, at) {
    bytes[at] = 0;
    bytes[at] = -bytes.reduce((sum, byte) => sum + byte, 0);
}
/**
 * Floating pointer and configuration table, for `address`: a multiple of 16 between F0000h and FFFFFh, where kernels
 * search.
 */
export function mpTables(address, options) {
    const list = entries(options);
    const body = list.flat();
    const table = Uint8Array.from([
        ...padded('PCMP', 4),
        ...little(HEADER_BYTES + body.length, 2),
        ...[SPECIFICATION, 0],
        ...padded('RINGLESS', 8),
        ...padded('VIRTUAL PC', 12),
        ...little(0, 6), // no OEM table
        ...little(list.length, 2),
        ...little(ADDRESS.localApic, 4),
        ...little(0, 4), // no extended entries
        ...body,
    ]);
    setChecksum(table, 7);
    // Feature bytes of 0: there is a table, and the machine starts in virtual wire mode, without IMCR.
    const pointer = Uint8Array.from([
        ...padded('_MP_', 4),
        ...little(address + POINTER_BYTES, 4),
        ...[1, SPECIFICATION, 0],
        ...little(0, 5),
    ]);
    setChecksum(pointer, 10);
    const bytes = new Uint8Array(POINTER_BYTES + table.length);
    bytes.set(pointer);
    bytes.set(table, POINTER_BYTES);
    return bytes;
}
