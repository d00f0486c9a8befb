import type { Piece } from '../boot/boot-image.js';
import type { GuestMemory } from '../devices/device.js';
import type { ShadowRange } from '../devices/pci/host-bridge.js';
import type { GuestSpace } from '../runtime/guest-space.js';
import type { PhysicalMap } from '../runtime/system/physical-map.js';
import { GUEST_RAM, PAGE_SIZE } from '../translator/layout.js';
import type { AbsentRam } from './snapshot/saved-ram.js';

/** Holes of a PC's RAM below 1 MiB: the display's window. */
const VGA_WINDOW = 0xa0000;
const VGA_END = 0xc0000;
/** Host memory behind RAM, for ROMs and frame buffers, bytes. */
export const EXTRA_BYTES = 32 << 20;

/** A PC's RAM, as devices and loaders reach it. It lies in the Wasm memory in one piece. */
export class Ram implements GuestMemory {
  #extra: number;
  /** Nobody has written to it: pages of the host's that nothing touches cost nothing. */
  #fresh = true;
  /** What has not come from a snapshot yet. */
  #absent: AbsentRam | null = null;
  /** The ROMs that are mapped. */
  readonly roms: Piece[] = [];
  /** Where ROMs lie in host memory, by address and length: a reset maps them anew. */
  readonly #romMemory = new Map<string, number>();
  /** Host pages of ROMs, by physical page. */
  readonly #roms = new Map<number, number>();
  /** Called when other memory lies at an address than before. */
  onChange: () => void = () => {};

  constructor(
    private readonly u8: Uint8Array,
    private readonly physical: PhysicalMap,
    private readonly space: GuestSpace,
    readonly sizeBytes: number,
  ) {
    this.#extra = GUEST_RAM + sizeBytes;
    physical.map(0, sizeBytes, GUEST_RAM);
    physical.unmap(VGA_WINDOW, VGA_END - VGA_WINDOW);
  }

  view(address: number, length: number): Uint8Array | null {
    if (!(address >= 0) || !(length >= 0) || address + length > this.sizeBytes) return null;
    if (address < VGA_END && address + length > VGA_WINDOW) return null;
    this.#absent?.load(address, length);
    return this.u8.subarray(GUEST_RAM + address, GUEST_RAM + address + length);
  }

  /** Host offset of the page at a physical address, be it RAM or ROM; 0: it is neither. */
  hostPage(address: number): number {
    return this.physical.host(Math.floor(address / PAGE_SIZE) * PAGE_SIZE);
  }

  written(address: number, length: number): void {
    if (length > 0) this.space.noteWrite(GUEST_RAM + address, length);
  }

  /** Host memory of `bytes` (a multiple of 4096) outside RAM: its offset. Throws an Error when none is left. */
  extra(bytes: number): number {
    const at = this.#extra;
    if (at + bytes > this.u8.length) throw new Error('no host memory left for ROMs and frame buffers');
    this.#extra += bytes;
    return at;
  }

  /** Clears RAM and copies pieces into it. The loader has checked that they fit. */
  load(pieces: readonly Piece[]): void {
    this.bringAll();
    this.roms.length = 0;
    if (!this.#fresh) this.u8.fill(0, GUEST_RAM, GUEST_RAM + this.sizeBytes);
    this.space.dirtyFrames?.fill(1);
    this.#fresh = false;
    for (const { address, bytes } of pieces) this.u8.set(bytes, GUEST_RAM + address);
  }

  /** Its contents come from a snapshot, bit by bit. */
  comesFrom(absent: AbsentRam): void {
    this.#fresh = false;
    this.#absent = absent;
  }
  /** All of it, for what another machine sends: before the guest runs. It is zeros at first. */
  receiving(): Uint8Array {
    this.#fresh = false;
    return this.u8.subarray(GUEST_RAM, GUEST_RAM + this.sizeBytes);
  }
  /** All of it is there afterwards. */
  bringAll(): void {
    this.#absent?.loadAll();
    this.#absent = null;
  }

  /** Maps a ROM read-only, over RAM if need be. It is filled up to whole pages with ones. */
  mapRom({ address, bytes }: Piece): void {
    const first = Math.floor(address / PAGE_SIZE) * PAGE_SIZE;
    const end = Math.ceil((address + bytes.length) / PAGE_SIZE) * PAGE_SIZE;
    this.roms.push({ address, bytes: bytes.slice() });
    const key = `${first} ${end}`;
    const host = this.#romMemory.get(key) ?? this.extra(end - first);
    this.#romMemory.set(key, host);
    this.u8.fill(0xff, host, host + end - first);
    this.u8.set(bytes, host + address - first);
    this.physical.map(first, end - first, host, false);
    for (let at = first; at < end; at += PAGE_SIZE) this.#roms.set(at / PAGE_SIZE, (host + at - first) / PAGE_SIZE);
  }

  /** Puts RAM or ROM below 1 MiB, as the host bridge is told. Nothing reads what is written behind a ROM. */
  shadow({ base, length, readsRam, writesRam }: ShadowRange): void {
    for (let at = base; at < base + length; at += PAGE_SIZE) {
      const rom = this.#roms.get(at / PAGE_SIZE);
      if (readsRam) this.physical.map(at, PAGE_SIZE, GUEST_RAM + at, writesRam);
      else if (rom !== undefined) this.physical.map(at, PAGE_SIZE, rom * PAGE_SIZE, false);
      else this.physical.unmap(at, PAGE_SIZE);
    }
    this.onChange();
  }
}
