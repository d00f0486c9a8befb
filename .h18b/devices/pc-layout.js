/**
 * Where everything is in the virtual PC: ports, physical addresses, interrupts. Addresses of a PC/AT with an Intel
 * 440FX board (82371SB data sheet; Ralf Brown's PORTS.LST), as kernels expect them without being told.
 */
export const PORT = {
    dma1: 0x00,
    picMaster: 0x20,
    pit: 0x40,
    keyboardData: 0x60,
    systemControlB: 0x61,
    keyboardCommand: 0x64,
    rtc: 0x70,
    extendedCmos: 0x72,
    postCode: 0x80,
    dmaPages: 0x81,
    systemControlA: 0x92,
    picSlave: 0xa0,
    smiCommand: 0xb2,
    dma2: 0xc0,
    test: 0xe0,
    bochsConsole: 0xe9,
    debugExit: 0xf4,
    com: [0x3f8, 0x2f8, 0x3e8, 0x2e8],
    seabiosConsole: 0x402,
    floppy: 0x3f0,
    floppyChange: 0x3f7,
    elcr: 0x4d0,
    pciConfig: 0xcf8,
    testInterrupts: 0x2000,
    ide: [
        { command: 0x1f0, control: 0x3f6 },
        { command: 0x170, control: 0x376 },
    ],
    /** Where BARs may have ports: no ISA device is there. */
    pciWindow: { base: 0xc000, end: 0x10000 },
    /** Power management registers, where QEMU's firmware puts them too. */
    acpiPm: 0x600,
    acpiGpe: 0xafe0,
};
export const IRQ = {
    timer: 0,
    keyboard: 1,
    com: [4, 3, 4, 3],
    floppy: 6,
    rtc: 8,
    sci: 9,
    mouse: 12,
    ide: [14, 15],
    /** Shared by all devices of virtio over MMIO. */
    virtioMmio: 5,
};
/** Channels of the first 8237. */
export const DMA = { floppy: 2 };
/** Inputs of the I/O APIC. ISA interrupts have their own number, but for the timer's. */
export const GSI = {
    timer: 2,
    /** PIRQA; B to D follow. */
    pirq: 16,
};
export const ADDRESS = {
    /** VGA's window below 1 MiB. */
    vga: 0xa0000,
    /** RAM that goes on at 4 GiB begins here. */
    lowRamEnd: 0xc0000000,
    /** Virtio over MMIO: a page for each device. */
    virtioMmio: 0xd0000000,
    /** Where BARs may be. */
    pciWindow: { base: 0xe0000000, end: 0xfec00000 },
    ioApic: 0xfec00000,
    hpet: 0xfed00000,
    localApic: 0xfee00000,
    test: 0xff000000,
    highRam: 0x1_0000_0000,
};
