import type { Bus } from '../bus.js';
import type { AccessSize, DeviceState, GuestMemory, MmioDevice, PortDevice } from '../device.js';
import { PciFunction } from '../pci/pci-function.js';
import { Eeprom } from './e1000-eeprom.js';
import { type Context, FrameMaker } from './e1000-frames.js';
import * as R from './e1000-registers.js';
import { type Card, type CardPort, ETHERNET_HEADER, type Frame, type Network } from './frame.js';

/*
 * Intel 82540EM, a gigabit card of 2002 that every system has a driver for. Source: PCI/PCI-X Family of Gigabit
 * Ethernet Controllers Software Developer's Manual (317453). Frames go at once: interrupts are not delayed.
 */

const VENDOR = 0x8086;
const DEVICE = 0x100e;
const REGISTER_BYTES = 0x20000;
const MIN_FRAME = 60;
const CRC_BYTES = 4;
/** What a card without long frames takes. */
const USUAL_MAX = 1522 - CRC_BYTES;
const LONG_MAX = 16_384 - CRC_BYTES;
/** Frames that wait for descriptors of the guest, at most. */
const WAITING_FRAMES = 64;

/** Registers that hold what is written, with the bits that can be. */
const PLAIN: Readonly<Record<number, number>> = {
  24: 0xffffffff, // CTRL_EXT
  40: 0xffffffff, // flow control
  44: 0xffff,
  48: 0xffff,
  56: 0xffff,
  368: 0xffff,
  196: 0xffff, // ITR
  [R.TCTL]: 0xffffffff,
  1040: 0xffffffff, // TIPG
  1112: 0xffff,
  3584: 0xffffffff, // LEDCTL
  [R.PBA]: 0xffff,
  8544: 0xffff,
  8552: 0xffff,
  [R.RDBAL]: 0xfffffff0,
  [R.RDBAH]: 0xffffffff,
  [R.RDLEN]: 0xfff80,
  [R.RDH]: 0xffff,
  10272: 0xffff, // delays
  10280: 0xffffffff,
  10284: 0xffff,
  [R.TDBAL]: 0xfffffff0,
  [R.TDBAH]: 0xffffffff,
  [R.TDLEN]: 0xfff80,
  [R.TDH]: 0xffff,
  14368: 0xffff,
  14376: 0xffffffff,
  14380: 0xffff,
  20480: 0xffff, // RXCSUM
  22528: 0xffffffff, // wake up
  22536: 0xffffffff,
  22560: 0xffffffff, // management
};

/** What a function gives that only acts, in a way that lets another end with it. */
type Ended = undefined;

export class E1000 extends PciFunction implements Card, MmioDevice {
  readonly #words = new Uint32Array(0x6000 / 4);
  readonly #phy = new Uint16Array(32);
  readonly #eeprom: Eeprom;
  readonly #port: CardPort;
  #causes = 0;
  #mask = 0;
  readonly #maker: FrameMaker;
  #waiting: Frame[] = [];
  #refused = false;
  #ioAddress = 0;
  /** Called when frames move. */
  onTraffic: () => void = () => {};

  constructor(
    name: string,
    bus: Bus,
    readonly memory: GuestMemory,
    readonly mac: Uint8Array,
    network: Network,
  ) {
    super(name, { vendor: VENDOR, device: DEVICE, classCode: 0x020000, revision: 3, interruptPin: 1 });
    this.addMemoryBar(0, REGISTER_BYTES, this, bus);
    this.addPortBar(1, 64, this.#ports, bus);
    this.#eeprom = new Eeprom(mac, VENDOR, DEVICE);
    this.#maker = new FrameMaker(memory);
    this.#resetCard();
    this.#port = network.plug(this);
  }

  /** IOADDR and IODATA: the registers by way of ports. */
  readonly #ports: PortDevice = {
    readPort: (port, size) => {
      if (size !== 4) return 2 ** (8 * size) - 1;
      return port === 0 ? this.#ioAddress : port === 4 ? this.#read(this.#ioAddress) : 0;
    },
    writePort: (port, size, value) => {
      if (size !== 4) return;
      if (port === 0) this.#ioAddress = value & (REGISTER_BYTES - 4);
      else if (port === 4) this.#write(this.#ioAddress, value);
    },
  };

  readMmio(offset: number, size: AccessSize): number {
    const value = this.#read(offset & ~3);
    return size === 4 ? value : (value >>> ((offset & 3) * 8)) & (2 ** (8 * size) - 1);
  }
  /** Registers are written as a whole. */
  writeMmio(offset: number, size: AccessSize, value: number): void {
    if (size === 4 && (offset & 3) === 0) this.#write(offset, value);
  }

  #get(register: number): number {
    return this.#words[register >> 2]!;
  }
  #set(register: number, value: number): void {
    this.#words[register >> 2] = value;
  }

  #read(register: number): number {
    switch (register) {
      case R.EECD:
        return this.#eeprom.eecd;
      case R.ICR: {
        const causes = this.#causes;
        const asserted = (causes & this.#mask) !== 0;
        this.#causes = 0;
        this.#showCauses();
        return asserted ? (causes | (2 ** 31)) >>> 0 : causes;
      }
      case R.ICS:
        return this.#causes;
      case R.IMS:
        return this.#mask;
      case R.IMC:
        return 0;
    }
    const value = this.#words[register >> 2] ?? 0;
    if (register >= R.STATISTICS && register < R.STATISTICS_END) this.#set(register, 0);
    return value;
  }

  #write(register: number, value: number): Ended {
    switch (register) {
      case R.CTRL:
        if (value & R.CTRL_RESET) return this.#resetCard();
        if (value & R.CTRL_PHY_RESET) this.#resetPhy();
        this.#set(R.CTRL, value & ~(R.CTRL_RESET | R.CTRL_PHY_RESET));
        return;
      case R.EECD:
        this.#eeprom.eecd = value;
        return;
      case R.EERD:
        if (value & R.EERD_START)
          this.#set(R.EERD, ((this.#eeprom.word((value >> 8) & 0xff) << 16) | (value & 0xff00) | R.EERD_DONE) >>> 0);
        return;
      case R.MDIC:
        return this.#accessPhy(value);
      case R.ICR:
        this.#causes &= ~value;
        return this.#showCauses();
      case R.ICS:
        return this.#raise(value & R.INT_ALL);
      case R.IMS:
        this.#mask |= value & R.INT_ALL;
        return this.#showCauses();
      case R.IMC:
        this.#mask &= ~value;
        return this.#showCauses();
      case R.RCTL:
        this.#set(R.RCTL, value);
        return this.#roomAgain();
      case R.RDT:
        this.#set(R.RDT, value & 0xffff);
        return this.#roomAgain();
      case R.TDT:
        this.#set(R.TDT, value & 0xffff);
        return this.#send();
    }
    const filter = register >= R.MULTICAST && register < R.ADDRESSES + R.ADDRESS_COUNT * 8;
    const vlan = register >= 0x5600 && register < 0x5800;
    if (filter || vlan) this.#set(register, value);
    else if (register in PLAIN) this.#set(register, (value & PLAIN[register]!) >>> 0);
    if (register === R.TCTL) this.#send();
  }

  // --- interrupts, PHY, reset ---

  #raise(causes: number): Ended {
    this.#causes |= causes;
    this.#showCauses();
  }
  #showCauses(): Ended {
    this.setInterrupt((this.#causes & this.#mask) !== 0);
  }

  #accessPhy(value: number): Ended {
    const register = (value >> 16) & 31;
    let answer = value & ~(R.MDIC_ERROR | R.MDIC_READY);
    if (((value >> 21) & 31) !== 1) answer |= R.MDIC_ERROR;
    else if (value & R.MDIC_READ) answer = (answer & ~0xffff) | this.#phy[register]!;
    else if (value & R.MDIC_WRITE) this.#writePhy(register, value & 0xffff);
    this.#set(R.MDIC, (answer | R.MDIC_READY) >>> 0);
    if (value & R.MDIC_INTERRUPT) this.#raise(R.INT_MDIC);
  }
  #writePhy(register: number, value: number): void {
    if (register === R.PHY_CONTROL) {
      if (value & R.PHY_RESET) this.#resetPhy();
      else this.#phy[register] = value & ~R.PHY_RESTART;
      // The link is negotiated in no time.
      if (value & (R.PHY_RESET | R.PHY_RESTART)) this.#raise(R.INT_LINK);
    } else if (!R.PHY_READ_ONLY.includes(register)) this.#phy[register] = value;
  }
  #resetPhy(): void {
    this.#phy.fill(0);
    for (const [register, value] of Object.entries(R.PHY_AT_RESET)) this.#phy[Number(register)] = value;
  }

  #resetCard(): Ended {
    this.#words.fill(0);
    this.#resetPhy();
    this.#causes = 0;
    this.#mask = 0;
    this.#maker.reset();
    this.#waiting = [];
    this.#refused = false;
    this.#set(R.CTRL, 0x00140240);
    this.#set(R.STATUS, R.STATUS_FULL_DUPLEX | R.STATUS_LINK_UP | R.STATUS_1000);
    this.#set(R.PBA, 0x00100030);
    const [a, b, c, d, e, f] = this.mac as unknown as [number, number, number, number, number, number];
    this.#set(R.ADDRESSES, (a | (b << 8) | (c << 16) | (d << 24)) >>> 0);
    this.#set(R.ADDRESSES + 4, (e | (f << 8) | 0x8000_0000) >>> 0);
    this.#showCauses();
  }

  // --- from the guest ---

  /** A descriptor of a ring; null: it lies nowhere. */
  #descriptor(base: number, index: number): DataView | null {
    const at = this.#ring(base) + index * R.DESCRIPTOR_BYTES;
    const view = this.memory.view(at, R.DESCRIPTOR_BYTES);
    return view && new DataView(view.buffer, view.byteOffset, R.DESCRIPTOR_BYTES);
  }
  #ring(base: number): number {
    return this.#get(base) + this.#get(base + 4) * 2 ** 32;
  }
  #written(base: number, index: number): void {
    this.memory.written(this.#ring(base) + index * R.DESCRIPTOR_BYTES, R.DESCRIPTOR_BYTES);
  }

  #send(): Ended {
    const count = this.#get(R.TDLEN) / R.DESCRIPTOR_BYTES;
    const tail = this.#get(R.TDT);
    if (!(this.#get(R.TCTL) & R.TCTL_ENABLE) || !this.busMaster || tail >= count) return;
    let causes = 0;
    for (let done = 0; done < count && this.#get(R.TDH) !== tail; done++) {
      const head = this.#get(R.TDH);
      const descriptor = this.#descriptor(R.TDBAL, head);
      if (descriptor === null) break;
      const command = descriptor.getUint32(8, true) >>> 24;
      const frame = this.#maker.take(descriptor, command);
      if (frame !== null) this.#sendFrame(frame);
      if (command & R.TX_REPORT) {
        descriptor.setUint8(12, descriptor.getUint8(12) | R.TX_DONE);
        this.#written(R.TDBAL, head);
        causes |= R.INT_SENT;
      }
      this.#set(R.TDH, head + 1 >= count ? 0 : head + 1);
    }
    this.#raise(causes | R.INT_SEND_EMPTY);
  }

  #sendFrame(frame: Frame): void {
    this.#set(R.GOOD_SENT, this.#get(R.GOOD_SENT) + 1);
    this.onTraffic();
    this.#port.send(frame);
  }

  // --- to the guest ---

  readonly takesOffloads = false;
  get maxFrameBytes(): number {
    return this.#get(R.RCTL) & R.RCTL_LONG ? LONG_MAX : USUAL_MAX;
  }

  deliver(frame: Frame): boolean {
    // A guest without a driver has nobody who would ever make room.
    if (!(this.#get(R.RCTL) & R.RCTL_ENABLE) || !this.busMaster) return true;
    if (frame.bytes.length > this.maxFrameBytes || !this.#isWanted(frame.bytes)) return true;
    if (this.#waiting.length === 0 && this.#receive(frame.bytes)) return true;
    if (this.#waiting.length >= WAITING_FRAMES) {
      this.#refused = true;
      this.#set(R.MISSED, this.#get(R.MISSED) + 1);
      return false;
    }
    this.#waiting.push(frame);
    return true;
  }

  #roomAgain(): Ended {
    while (this.#waiting.length > 0 && this.#receive(this.#waiting[0]!.bytes)) this.#waiting.shift();
    if (!this.#refused || this.#waiting.length > 0) return;
    this.#refused = false;
    this.#port.room();
  }

  #isWanted(bytes: Uint8Array): boolean {
    const control = this.#get(R.RCTL);
    if (bytes.length < ETHERNET_HEADER) return false;
    if (bytes[0]! & 1) {
      if (bytes.subarray(0, 6).every((byte) => byte === 0xff)) return (control & R.RCTL_BROADCAST) !== 0;
      if (control & R.RCTL_ALL_MULTICAST) return true;
      // 13.5.1: twelve of the upper bits of the address, as bits 12 and 13 choose them.
      const shift = [4, 3, 2, 0][(control >> 12) & 3]!;
      const hash = ((bytes[4]! | (bytes[5]! << 8)) >> shift) & 0xfff;
      return ((this.#get(R.MULTICAST + (hash >> 5) * 4) >>> (hash & 31)) & 1) !== 0;
    }
    if (control & R.RCTL_ALL_UNICAST) return true;
    const low = (bytes[0]! | (bytes[1]! << 8) | (bytes[2]! << 16) | (bytes[3]! << 24)) >>> 0;
    const high = (bytes[4]! | (bytes[5]! << 8) | 0x8000_0000) >>> 0;
    for (let i = 0; i < R.ADDRESS_COUNT; i++) {
      const at = R.ADDRESSES + i * 8;
      if (this.#get(at) === low && (this.#get(at + 4) & 0x8000_ffff) >>> 0 === high) return true;
    }
    return false;
  }

  get #bufferBytes(): number {
    const control = this.#get(R.RCTL);
    const size = 2048 >> ((control >> 16) & 3);
    return control & R.RCTL_LARGER ? size * 16 : size;
  }

  /** Puts a frame into the guest's buffers; false: there are not enough. */
  #receive(bytes: Uint8Array): boolean {
    const count = this.#get(R.RDLEN) / R.DESCRIPTOR_BYTES;
    const tail = this.#get(R.RDT);
    let head = this.#get(R.RDH);
    if (count === 0 || head >= count || tail >= count) return false;
    const free = (tail - head + count) % count;
    const crc = this.#get(R.RCTL) & R.RCTL_STRIP_CRC ? 0 : CRC_BYTES;
    const total = Math.max(bytes.length, MIN_FRAME) + crc;
    const each = this.#bufferBytes;
    const needed = Math.ceil(total / each);
    if (needed > free) {
      this.#raise(R.INT_OVERRUN);
      return false;
    }
    const padded = new Uint8Array(total);
    padded.set(bytes);
    for (let at = 0; at < total; at += each) {
      const d = this.#descriptor(R.RDBAL, head);
      if (d === null) return true;
      const address = d.getUint32(0, true) + d.getUint32(4, true) * 2 ** 32;
      const part = padded.subarray(at, Math.min(total, at + each));
      const buffer = this.memory.view(address, part.length);
      if (buffer) {
        buffer.set(part);
        this.memory.written(address, part.length);
      }
      d.setUint16(8, part.length, true);
      d.setUint16(10, 0, true);
      d.setUint8(12, R.RX_DONE | R.RX_NO_CHECKSUM | (at + each >= total ? R.RX_END : 0));
      d.setUint8(13, 0);
      this.#written(R.RDBAL, head);
      head = head + 1 >= count ? 0 : head + 1;
    }
    this.#set(R.RDH, head);
    this.#set(R.GOOD_RECEIVED, this.#get(R.GOOD_RECEIVED) + 1);
    this.onTraffic();
    const left = free - needed;
    const threshold = count >> (((this.#get(R.RCTL) >> 8) & 3) + 1);
    this.#raise(R.INT_RECEIVED | (left <= threshold ? R.INT_RECEIVE_LOW : 0));
    return true;
  }

  override reset(): void {
    super.reset();
    this.#resetCard();
    this.#ioAddress = 0;
  }
  override state(): DeviceState {
    return {
      ...super.state(),
      words: [...this.#words],
      phy: [...this.#phy],
      eeprom: this.#eeprom.state(),
      causes: this.#causes,
      mask: this.#mask,
      context: { ...this.#maker.context },
      ioAddress: this.#ioAddress,
    };
  }
  /** Frames that waited, and one that was half made, are lost, as on any network. */
  override restore(state: DeviceState): void {
    super.restore(state);
    this.#words.set(state.words as number[]);
    this.#phy.set(state.phy as number[]);
    this.#eeprom.restore(state.eeprom as DeviceState);
    this.#causes = state.causes as number;
    this.#mask = state.mask as number;
    this.#maker.reset(state.context as Context);
    this.#ioAddress = state.ioAddress as number;
    this.#waiting = [];
    this.#refused = false;
    this.#showCauses();
  }
}
