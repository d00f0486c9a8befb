/** What a loader is asked and what it gives: plain data, for whatever machine is to run it. */
/** One range of the firmware's memory map, as int 15h E820h reports it. */
export interface E820Entry {
    readonly address: number;
    readonly size: number;
    /** 1 usable, 2 reserved, 3 ACPI tables, 4 ACPI NVS. */
    readonly type: number;
}
/** How a Linux image is entered: Documentation/arch/x86/boot.rst, and PVH. */
export type LinuxEntry = '16' | '32' | '64' | 'pvh';
export interface BootModule {
    readonly bytes: Uint8Array;
    readonly commandLine: string;
}
export interface BootOptions {
    /** The kernel's file name: the first word of multiboot 1's command line. Default: "kernel". */
    readonly name?: string;
    /** The kernel's command line. */
    readonly append?: string;
    readonly initrd?: Uint8Array;
    /** Modules after `initrd` (multiboot, PVH). */
    readonly modules?: readonly BootModule[];
    /** RAM as the guest sees it; `pcMemoryMap` makes one from a size. */
    readonly e820: readonly E820Entry[];
    /** Physical address of ACPI's RSDP, where the machine has made tables. */
    readonly acpiRsdp?: number;
    /** The display stands in VGA text mode 3 at the start, as firmware leaves it. Default: true. */
    readonly textMode?: boolean;
    /** Linux: unpack a compressed image here rather than in the guest. Default: true. */
    readonly fastBoot?: boolean;
    /** Linux: which entry; by default the one furthest along that the image has. */
    readonly entry?: LinuxEntry;
}
export interface Piece {
    /** Guest-physical address. */
    readonly address: number;
    readonly bytes: Uint8Array;
}
/** One segment register: the selector and what the processor caches of its descriptor. */
export interface SegmentStart {
    readonly selector: number;
    readonly base: number;
    /** Last byte's offset, granularity applied. */
    readonly limit: number;
    /** Descriptor bits 40 to 55 with the limit's bits taken out: type, S, DPL, P, then (from bit 12) AVL, L, D/B, G. */
    readonly access: number;
}
export interface TableStart {
    readonly base: number;
    readonly limit: number;
}
export interface GeneralStart {
    readonly rax?: number;
    readonly rbx?: number;
    readonly rcx?: number;
    readonly rdx?: number;
    readonly rsi?: number;
    readonly rdi?: number;
    readonly rsp?: number;
    readonly rbp?: number;
}
/** The first processor's state at the start; what is not named has its value after reset. */
export interface CpuStart {
    readonly mode: 'real' | 'protected32' | 'long64';
    readonly rip: number;
    readonly rflags: number;
    /** Registers that are not named are 0. */
    readonly registers: GeneralStart;
    readonly segments: Readonly<Record<'cs' | 'ds' | 'es' | 'fs' | 'gs' | 'ss' | 'ldtr' | 'tr', SegmentStart>>;
    readonly gdtr: TableStart;
    readonly idtr: TableStart;
    readonly cr0: number;
    readonly cr3: number;
    readonly cr4: number;
    readonly efer: number;
}
export interface BootImage {
    /** What was found and how it is entered, for people: "Linux 6.1.0-50-686 ..., unpacked (XZ), 32-bit entry". */
    readonly description: string;
    /** What the user should hear: that the file might be taken for something else. */
    readonly note?: string;
    /** To be copied into RAM in this order, over zeros. */
    readonly pieces: readonly Piece[];
    /** To be mapped read-only; where one lies over RAM it hides it. */
    readonly roms: readonly Piece[];
    readonly cpu: CpuStart;
    /** Bytes to be written to ports in this order, where the kernel may rely on what firmware has done. */
    readonly ports?: readonly (readonly [port: number, byte: number])[];
    /** The ROM is firmware that sets the machine up; otherwise the machine has to be as firmware leaves it. */
    readonly firmware: boolean;
}
