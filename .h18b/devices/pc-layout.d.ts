/**
 * Where everything is in the virtual PC: ports, physical addresses, interrupts. Addresses of a PC/AT with an Intel
 * 440FX board (82371SB data sheet; Ralf Brown's PORTS.LST), as kernels expect them without being told.
 */
export declare const PORT: {
    readonly dma1: 0;
    readonly picMaster: 32;
    readonly pit: 64;
    readonly keyboardData: 96;
    readonly systemControlB: 97;
    readonly keyboardCommand: 100;
    readonly rtc: 112;
    readonly extendedCmos: 114;
    readonly postCode: 128;
    readonly dmaPages: 129;
    readonly systemControlA: 146;
    readonly picSlave: 160;
    readonly smiCommand: 178;
    readonly dma2: 192;
    readonly test: 224;
    readonly bochsConsole: 233;
    readonly debugExit: 244;
    readonly com: readonly [1016, 760, 1000, 744];
    readonly seabiosConsole: 1026;
    readonly floppy: 1008;
    readonly floppyChange: 1015;
    readonly elcr: 1232;
    readonly pciConfig: 3320;
    readonly testInterrupts: 8192;
    readonly ide: readonly [{
        readonly command: 496;
        readonly control: 1014;
    }, {
        readonly command: 368;
        readonly control: 886;
    }];
    /** Where BARs may have ports: no ISA device is there. */
    readonly pciWindow: {
        readonly base: 49152;
        readonly end: 65536;
    };
    /** Power management registers, where QEMU's firmware puts them too. */
    readonly acpiPm: 1536;
    readonly acpiGpe: 45024;
};
export declare const IRQ: {
    readonly timer: 0;
    readonly keyboard: 1;
    readonly com: readonly [4, 3, 4, 3];
    readonly floppy: 6;
    readonly rtc: 8;
    readonly sci: 9;
    readonly mouse: 12;
    readonly ide: readonly [14, 15];
    /** Shared by all devices of virtio over MMIO. */
    readonly virtioMmio: 5;
};
/** Channels of the first 8237. */
export declare const DMA: {
    readonly floppy: 2;
};
/** Inputs of the I/O APIC. ISA interrupts have their own number, but for the timer's. */
export declare const GSI: {
    readonly timer: 2;
    /** PIRQA; B to D follow. */
    readonly pirq: 16;
};
export declare const ADDRESS: {
    /** VGA's window below 1 MiB. */
    readonly vga: 655360;
    /** RAM that goes on at 4 GiB begins here. */
    readonly lowRamEnd: 3221225472;
    /** Virtio over MMIO: a page for each device. */
    readonly virtioMmio: 3489660928;
    /** Where BARs may be. */
    readonly pciWindow: {
        readonly base: 3758096384;
        readonly end: 4273995776;
    };
    readonly ioApic: 4273995776;
    readonly hpet: 4275044352;
    readonly localApic: 4276092928;
    readonly test: 4278190080;
    readonly highRam: 4294967296;
};
