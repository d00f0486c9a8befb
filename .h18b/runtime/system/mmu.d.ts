import { type CpuState } from '../cpu-state.js';
import { type Access } from '../guest-fault.js';
import { GuestSpace } from '../guest-space.js';
import type { PhysicalMap } from './physical-map.js';
/** Device registers in the physical address space. */
export interface DeviceSpace {
    readMmio(address: number, size: 1 | 2 | 4): number;
    writeMmio(address: number, size: 1 | 2 | 4, value: number): void;
}
/**
 * A whole machine's address translation: x86's paging structures in guest memory (SDM vol. 3A, chapter 4). Linear
 * addresses are signed numbers in 64-bit code, unsigned ones below 4 GiB in other code.
 */
export declare class Mmu extends GuestSpace {
    #private;
    private readonly cpu;
    private readonly physical;
    private readonly devices;
    /** The access is made with user rights: at CPL 3, unless it is the processor's own. */
    get user(): boolean;
    /** The page just found may be written without any change to its entry. */
    alsoWritable: boolean;
    /** The access is one of the processor's own, to its tables: EFLAGS.AC does not help it. SDM vol. 3A, 4.6.1. */
    implicit: boolean;
    /**
     * Who may execute the page that `peek` has just found: bit 0: users, bit 1: nobody; bit 2: a fetch would mark entries
     * accessed.
     */
    peekedRights: number;
    constructor(cpu: CpuState, physical: PhysicalMap, devices: DeviceSpace);
    /** Looks at CR0, CR4 and EFER anew. */
    modeChanged(): void;
    flushed(): void;
    translate(address: number, access: Access, bytes?: number): number;
    lookup(address: number, access: Access): number;
    /** Host offset of the frame behind a page if it is mapped at all, whatever the rights; else -1. Changes nothing. */
    peek(address: number): number;
    readDevice(into: number, bytes: number): void;
    writeDevice(from: number, bytes: number): void;
}
