import type { Piece } from '../boot/boot-image.js';
import type { GuestMemory } from '../devices/device.js';
import type { ShadowRange } from '../devices/pci/host-bridge.js';
import type { GuestSpace } from '../runtime/guest-space.js';
import type { PhysicalMap } from '../runtime/system/physical-map.js';
import type { AbsentRam } from './snapshot/saved-ram.js';
/** Host memory behind RAM, for ROMs and frame buffers, bytes. */
export declare const EXTRA_BYTES: number;
/** A PC's RAM, as devices and loaders reach it. It lies in the Wasm memory in one piece. */
export declare class Ram implements GuestMemory {
    #private;
    private readonly u8;
    private readonly physical;
    private readonly space;
    readonly sizeBytes: number;
    /** The ROMs that are mapped. */
    readonly roms: Piece[];
    /** Called when other memory lies at an address than before. */
    onChange: () => void;
    constructor(u8: Uint8Array, physical: PhysicalMap, space: GuestSpace, sizeBytes: number);
    view(address: number, length: number): Uint8Array | null;
    /** Host offset of the page at a physical address, be it RAM or ROM; 0: it is neither. */
    hostPage(address: number): number;
    written(address: number, length: number): void;
    /** Host memory of `bytes` (a multiple of 4096) outside RAM: its offset. Throws an Error when none is left. */
    extra(bytes: number): number;
    /** Clears RAM and copies pieces into it. The loader has checked that they fit. */
    load(pieces: readonly Piece[]): void;
    /** Its contents come from a snapshot, bit by bit. */
    comesFrom(absent: AbsentRam): void;
    /** All of it is there afterwards. */
    bringAll(): void;
    /** Maps a ROM read-only, over RAM if need be. It is filled up to whole pages with ones. */
    mapRom({ address, bytes }: Piece): void;
    /** Puts RAM or ROM below 1 MiB, as the host bridge is told. Nothing reads what is written behind a ROM. */
    shadow({ base, length, readsRam, writesRam }: ShadowRange): void;
}
