import { fromBase64, toBase64 } from '../base64.js';
import type { Bus, MmioRange, PortRange } from '../bus.js';
import type { AccessSize, Device, DeviceState, MmioDevice, PortDevice } from '../device.js';

/*
 * Configuration space of a type 0 function. Source: PCI Local Bus Specification 3.0, chapter 6.
 */

const VENDOR_ID = 0x00;
const DEVICE_ID = 0x02;
export const COMMAND = 0x04;
const STATUS = 0x06;
const REVISION = 0x08; // and class code, 3 bytes
const HEADER_TYPE = 0x0e;
export const BAR0 = 0x10;
const SUBSYSTEM_VENDOR = 0x2c;
const SUBSYSTEM = 0x2e;
const CAPABILITIES = 0x34;
export const INTERRUPT_LINE = 0x3c;
export const INTERRUPT_PIN = 0x3d;
const FIRST_CAPABILITY = 0x40;

export const COMMAND_IO = 1 << 0;
export const COMMAND_MEMORY = 1 << 1;
export const COMMAND_BUS_MASTER = 1 << 2;
const COMMAND_INTX_DISABLE = 1 << 10;
const STATUS_INTERRUPT = 1 << 3;
const STATUS_CAPABILITIES = 1 << 4;

export interface PciIdentity {
  readonly vendor: number;
  readonly device: number;
  /** Class, subclass, programming interface: 24 bits. */
  readonly classCode: number;
  readonly revision?: number;
  readonly subsystemVendor?: number;
  readonly subsystem?: number;
  /** 1 is INTA; 0, the default, is none. */
  readonly interruptPin?: 0 | 1 | 2 | 3 | 4;
}

interface Bar {
  readonly index: number;
  readonly kind: 'ports' | 'memory';
  readonly sizeBytes: number;
  /** Maps at a base, or nowhere. */
  readonly place: (base: number | null) => void;
}

/** Configuration space of one function, its BARs and its INTx pin. Devices extend it or hold one. */
export class PciFunction implements Device {
  protected readonly config = new Uint8Array(256);
  /** Bits that software may change. */
  protected readonly writable = new Uint8Array(256);
  readonly #view = new DataView(this.config.buffer);
  readonly #initial = new Uint8Array(256);
  readonly #bars: Bar[] = [];
  #nextCapability = FIRST_CAPABILITY;
  #lastLink = CAPABILITIES;
  #interrupt = false;
  /** Level of the INTx pin, set when the function is put on the bus. */
  onInterrupt: (asserted: boolean) => void = () => {};

  constructor(
    readonly name: string,
    identity: PciIdentity,
  ) {
    const view = this.#view;
    view.setUint16(VENDOR_ID, identity.vendor, true);
    view.setUint16(DEVICE_ID, identity.device, true);
    view.setUint32(REVISION, (identity.classCode << 8) | (identity.revision ?? 0), true);
    view.setUint16(SUBSYSTEM_VENDOR, identity.subsystemVendor ?? identity.vendor, true);
    view.setUint16(SUBSYSTEM, identity.subsystem ?? identity.device, true);
    this.config[INTERRUPT_PIN] = identity.interruptPin ?? 0;
    if ((identity.interruptPin ?? 0) !== 0) this.writable[INTERRUPT_LINE] = 0xff;
    this.writable[COMMAND] = COMMAND_BUS_MASTER;
    this.writable[COMMAND + 1] = COMMAND_INTX_DISABLE >> 8;
    this.writable[0x0c] = 0xff; // cache line size
    this.writable[0x0d] = 0xff; // latency timer
    this.#initial.set(this.config);
  }

  /** Number of the interrupt pin, 1 for INTA; 0 for none. */
  get interruptPin(): number {
    return this.config[INTERRUPT_PIN]!;
  }
  get bars(): readonly { index: number; kind: 'ports' | 'memory'; sizeBytes: number }[] {
    return this.#bars;
  }
  get command(): number {
    return this.#view.getUint16(COMMAND, true);
  }
  /** Whether the function may reach memory by itself. */
  get busMaster(): boolean {
    return (this.command & COMMAND_BUS_MASTER) !== 0;
  }

  /** Sets a byte that power-on gives, with the bits that software may change. */
  protected define(offset: number, value: number, writable = 0): void {
    this.config[offset] = value;
    this.#initial[offset] = value;
    this.writable[offset] = writable;
  }
  /** Says that the device has further functions. */
  setMultifunction(): void {
    this.define(HEADER_TYPE, 0x80);
  }

  /** BAR `index` as `sizeBytes` (a power of two, at least 4) of ports. */
  addPortBar(index: number, sizeBytes: number, device: PortDevice, bus: Bus): PortRange {
    const range = bus.addPorts(`${this.name} BAR ${index}`, null, sizeBytes, device);
    this.#addBar({ index, kind: 'ports', sizeBytes, place: (base) => bus.movePorts(range, base) }, 1);
    return range;
  }
  /** BAR `index` as `sizeBytes` (a power of two, at least 16) of memory addresses below 4 GiB. */
  addMemoryBar(index: number, sizeBytes: number, device: MmioDevice, bus: Bus, prefetchable = false): MmioRange {
    const range = bus.addMmio(`${this.name} BAR ${index}`, null, sizeBytes, device);
    const bar: Bar = { index, kind: 'memory', sizeBytes, place: (base) => bus.moveMmio(range, base) };
    this.#addBar(bar, prefetchable ? 8 : 0);
    return range;
  }
  #addBar(bar: Bar, flags: number): void {
    this.#bars.push(bar);
    const offset = BAR0 + bar.index * 4;
    // The upper half of a port BAR may be fixed at 0 (6.2.5.1), but SeaBIOS takes that for a size of 4 GiB.
    const mask = ~(bar.sizeBytes - 1) >>> 0;
    for (let i = 0; i < 4; i++) this.define(offset + i, i === 0 ? flags : 0, (mask >>> (i * 8)) & 0xff);
    this.define(COMMAND, 0, this.writable[COMMAND]! | (bar.kind === 'ports' ? COMMAND_IO : COMMAND_MEMORY));
  }

  /** Appends a capability: `body` is what follows id and link. Returns its offset. */
  protected addCapability(id: number, body: Uint8Array, writable?: Uint8Array): number {
    const offset = this.#nextCapability;
    this.define(offset, id);
    this.define(offset + 1, 0);
    body.forEach((byte, i) => {
      this.define(offset + 2 + i, byte, writable?.[i] ?? 0);
    });
    this.define(this.#lastLink, offset);
    this.define(STATUS, STATUS_CAPABILITIES);
    this.#lastLink = offset + 1;
    this.#nextCapability = (offset + 2 + body.length + 3) & ~3;
    return offset;
  }

  /** Configuration space at `offset`, which is aligned to `size`. */
  readConfig(offset: number, size: AccessSize): number {
    if (size === 1) return this.config[offset]!;
    return size === 2 ? this.#view.getUint16(offset, true) : this.#view.getUint32(offset, true);
  }
  writeConfig(offset: number, size: AccessSize, value: number): void {
    for (let i = 0; i < size; i++) {
      const mask = this.writable[offset + i]!;
      this.config[offset + i] = (this.config[offset + i]! & ~mask) | ((value >>> (i * 8)) & mask);
    }
    if (offset <= COMMAND + 1 && offset + size > COMMAND) {
      this.#placeBars();
      this.#showInterrupt();
    } else if (offset >= BAR0 && offset < BAR0 + 24) {
      this.#placeBars();
    }
    this.configWritten(offset, size);
  }
  /** For functions whose registers act when written. */
  protected configWritten(_offset: number, _size: AccessSize): void {}

  #placeBars(): void {
    for (const bar of this.#bars) {
      const decoded = (this.command & (bar.kind === 'ports' ? COMMAND_IO : COMMAND_MEMORY)) !== 0;
      const raw = this.#view.getUint32(BAR0 + bar.index * 4, true);
      const base = bar.kind === 'ports' ? (raw & 0xffff_fffc) >>> 0 : (raw & 0xffff_fff0) >>> 0;
      // At 0 and at the top of the space stands what was never assigned, or is being sized.
      const top = bar.kind === 'ports' ? 0x10000 : 2 ** 32;
      bar.place(decoded && base !== 0 && base + bar.sizeBytes < top ? base : null);
    }
  }

  /** Level of the function's interrupt, before the disable bit. */
  setInterrupt(asserted: boolean): void {
    this.#interrupt = asserted;
    this.#showInterrupt();
  }
  #showInterrupt(): void {
    if (this.interruptPin === 0) return;
    const status = this.config[STATUS]!;
    this.config[STATUS] = this.#interrupt ? status | STATUS_INTERRUPT : status & ~STATUS_INTERRUPT;
    this.onInterrupt(this.#interrupt && (this.command & COMMAND_INTX_DISABLE) === 0);
  }

  reset(): void {
    this.config.set(this.#initial);
    this.#interrupt = false;
    this.#placeBars();
    this.#showInterrupt();
  }
  state(): DeviceState {
    return { config: toBase64(this.config), interrupt: this.#interrupt };
  }
  restore(state: DeviceState): void {
    this.config.set(fromBase64(state.config as string));
    this.#interrupt = state.interrupt as boolean;
    this.#placeBars();
    this.#showInterrupt();
  }
}
