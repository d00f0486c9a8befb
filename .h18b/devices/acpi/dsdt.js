import { ADDRESS, GSI, IRQ, PORT } from '../pc-layout.js';
import { PM_BLOCK_BYTES, SLEEP_TYPE_OFF } from './acpi-pm.js';
import { ARG0, device, eisaId, fixedMemory, integer, ioPorts, irq, method, name, nameString, pack, passes, resources, ret, scope, sharedInterrupt, store, text, when, } from './aml.js';
const PCI_DEVICES = 32;
/** Which interrupt each device's pins have: 6.2.13. */
function routing(route) {
    const rows = [];
    for (let at = 0; at < PCI_DEVICES; at++) {
        for (let pin = 0; pin < 4; pin++) {
            rows.push(pack(integer(at * 0x10000 + 0xffff), integer(pin), integer(0), integer(route(at, pin))));
        }
    }
    // A package with more than 255 elements would have another form: 128 are fine.
    return pack(...rows);
}
const chip = (path, id, ...descriptors) => device(path, name('_HID', eisaId(id)), name('_CRS', resources(...descriptors)));
/** Everything at fixed places that software cannot find by itself. */
function legacyDevices(options) {
    const serial = PORT.com.map((base, i) => {
        if (!options.serial[i])
            return [];
        return device(`COM${i + 1}`, name('_HID', eisaId('PNP0501')), name('_UID', integer(i + 1)), name('_CRS', resources(ioPorts(base, 8), irq(IRQ.com[i]))));
    });
    return [
        ...serial,
        chip('RTC', 'PNP0B00', ioPorts(PORT.rtc, 2), irq(IRQ.rtc)),
        chip('KBD', 'PNP0303', ioPorts(PORT.keyboardData, 1), ioPorts(PORT.keyboardCommand, 1), irq(IRQ.keyboard)),
        chip('MOU', 'PNP0F13', irq(IRQ.mouse)),
    ];
}
function pciRoot(pci, legacy) {
    const windows = [
        passes('buses', 0, 0xff),
        ioPorts(PORT.pciConfig, 8),
        passes('ports', 0, PORT.pciConfig - 1),
        passes('ports', PORT.pciConfig + 8, 0xffff),
        passes('memory', ADDRESS.vga, 0xbffff),
        passes('memory', pci.memory.base, pci.memory.end - 1),
    ];
    return device('PCI0', name('_HID', eisaId('PNP0A03')), name('_UID', integer(0)), name('_CRS', resources(...windows)), name('PRTP', routing((at, pin) => pci.pirqIrqs[pci.pirqOf(at, pin)])), name('PRTA', routing((at, pin) => GSI.pirq + pci.pirqOf(at, pin))), method('_PRT', 0, when(nameString('\\PICM'), ret(nameString('PRTA'))), ret(nameString('PRTP'))), device('ISA', name('_ADR', integer(0x10000)), ...legacy));
}
/** The body of the DSDT. */
export function dsdtBody(options) {
    const legacy = legacyDevices(options);
    const hpet = options.hpet ? chip('HPET', 'PNP0103', fixedMemory(ADDRESS.hpet, 0x400)) : [];
    // LNRO0005 is Linaro's id for virtio over MMIO, which Linux looks for.
    const virtio = (options.virtioMmio ?? []).map(({ base, length, gsi }, i) => device(`VR${i.toString(16).toUpperCase().padStart(2, '0')}`, name('_HID', text('LNRO0005')), name('_UID', integer(i)), name('_CRS', resources(fixedMemory(base, length), sharedInterrupt(gsi)))));
    // What the motherboard keeps for itself.
    const board = chip('MBRD', 'PNP0C02', ioPorts(PORT.acpiPm, PM_BLOCK_BYTES), ioPorts(PORT.smiCommand, 2), ioPorts(PORT.elcr, 2));
    return [
        // Which interrupt controller the kernel uses: 5.8.1.
        ...name('\\PICM', integer(0)),
        ...method('\\_PIC', 1, store(ARG0, nameString('\\PICM'))),
        ...name('\\_S5', pack(integer(SLEEP_TYPE_OFF), integer(SLEEP_TYPE_OFF), integer(0), integer(0))),
        ...scope('\\_SB', ...(options.pci === null ? legacy : [pciRoot(options.pci, legacy)]), hpet, board, ...virtio),
    ];
}
