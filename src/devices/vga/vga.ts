/**
 * The VGA: ports 3B0h to 3DFh, the window at A0000h, and a linear frame buffer (IBM PS/2 Hardware Interface Technical
 * Reference, "Video Subsystem"; the Bochs extension in `bochs-vbe.ts`). What it shows is in `display.ts`.
 *
 * Timing is that of a 70 Hz text mode whatever the registers say: enough for programs that wait for a retrace.
 */
import { fromBase64, toBase64 } from '../base64.js';
import type { AccessSize, Clock, Device, DeviceState, MmioDevice, PortDevice } from '../device.js';
import { BochsVbe } from './bochs-vbe.js';
import { builtInFont, FONT_HEIGHT } from './font.js';
import { readWindow, writeWindow } from './planes.js';
import {
  ATTR_COUNT,
  CRTC_COUNT,
  CRTC_OVERFLOW,
  CRTC_RETRACE_END,
  GC_COUNT,
  PLANES_BYTES,
  SEQ_COUNT,
  VgaState,
} from './vga-state.js';

/** Ports of the monochrome address of the CRT controller, and those of the rest. 3BCh to 3BEh belong to a printer. */
export const VGA_MONO_BASE = 0x3b0;
export const VGA_MONO_PORTS = 12;
export const VGA_BASE = 0x3c0;
export const VGA_PORTS = 32;

const ATTRIBUTE = 0x3c0;
const ATTRIBUTE_READ = 0x3c1;
const MISCELLANEOUS_WRITE = 0x3c2;
const SEQUENCER_INDEX = 0x3c4;
const SEQUENCER_DATA = 0x3c5;
const PEL_MASK = 0x3c6;
const DAC_READ_INDEX = 0x3c7;
const DAC_WRITE_INDEX = 0x3c8;
const DAC_DATA = 0x3c9;
const FEATURE_READ = 0x3ca;
const MISCELLANEOUS_READ = 0x3cc;
const GRAPHICS_INDEX = 0x3ce;
const GRAPHICS_DATA = 0x3cf;
const CRTC_INDEX = 0x3d4;
const CRTC_DATA = 0x3d5;
const STATUS_1 = 0x3da;

const MISC_COLOR = 1 << 0;
const STATUS_BLANK = 1 << 0;
const STATUS_RETRACE = 1 << 3;
const ATTRIBUTE_DISPLAY = 1 << 5;
const DAC_STATE_READING = 3;
const CRTC_PROTECT = 1 << 7;
const OVERFLOW_LINE_COMPARE = 1 << 4;

/** A frame of 449 lines at 31.47 kHz; 400 are shown, retrace begins at 412. */
const LINE_NS = 31_778;
const FRAME_LINES = 449;
const SHOWN_LINES = 400;
const RETRACE_LINE = 412;
const SHOWN_PART = 0.8;

/** Bits that exist in the sequencer and graphics registers. */
const SEQUENCER_BITS = [0x03, 0x3d, 0x0f, 0x3f, 0x0e];
const GRAPHICS_BITS = [0x0f, 0x0f, 0x0f, 0x1f, 0x03, 0x7b, 0x0f, 0x0f, 0xff];

/** Mode 3 as the BIOS sets it: 80 columns of 25 lines, 9x16 dots, colour. */
const MODE_3 = {
  miscellaneous: 0x67,
  sequencer: [0x03, 0x00, 0x03, 0x00, 0x02],
  crtc: [
    0x5f, 0x4f, 0x50, 0x82, 0x55, 0x81, 0xbf, 0x1f, 0x00, 0x4f, 0x0d, 0x0e, 0x00, 0x00, 0x00, 0x00, 0x9c, 0x8e, 0x8f,
    0x28, 0x1f, 0x96, 0xb9, 0xa3, 0xff,
  ],
  graphics: [0x00, 0x00, 0x00, 0x00, 0x00, 0x10, 0x0e, 0x0f, 0xff],
  attribute: [
    0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x14, 0x07, 0x38, 0x39, 0x3a, 0x3b, 0x3c, 0x3d, 0x3e, 0x3f, 0x0c, 0x00, 0x0f,
    0x08, 0x00,
  ],
};

export class Vga implements Device, PortDevice, MmioDevice {
  readonly name = 'vga';
  readonly vga = new VgaState();
  readonly vbe = new BochsVbe(this.vga);
  readonly #clock: Clock;
  #sequencerIndex = 0;
  #graphicsIndex = 0;
  #crtcIndex = 0;
  #attributeIndex = 0;
  /** The next write to 3C0h is data. */
  #attributeData = false;
  #feature = 0;
  #dacReadIndex = 0;
  #dacWriteIndex = 0;
  #dacComponent = 0;
  #dacReading = false;

  constructor(clock: Clock) {
    this.#clock = clock;
    this.#resetRegisters();
  }

  /** Ports from 3C0h. */
  readonly ports: PortDevice = this;
  /** Ports from 3B0h. */
  readonly monoPorts: PortDevice = {
    readPort: (port, size) => this.#read(port + VGA_MONO_BASE, size),
    writePort: (port, size, value) => this.#write(port + VGA_MONO_BASE, size, value),
  };
  /** The frame buffer as PCI's BAR 0 shows it, little-endian. */
  readonly frameBuffer: MmioDevice = {
    readMmio: (offset, size) => {
      let value = 0;
      for (let i = size - 1; i >= 0; i--) value = value * 256 + (this.vga.memory[offset + i] ?? 0xff);
      return value;
    },
    writeMmio: (offset, size, value) => {
      const { memory } = this.vga;
      this.vga.changes++;
      if (offset + size > this.vga.writtenEnd) this.vga.writtenEnd = Math.min(offset + size, memory.length);
      for (let i = 0; i < size && offset + i < memory.length; i++) memory[offset + i] = value >>> (8 * i);
    },
  };

  readPort(port: number, size: AccessSize): number {
    return this.#read(port + VGA_BASE, size);
  }
  writePort(port: number, size: AccessSize, value: number): void {
    this.#write(port + VGA_BASE, size, value);
  }

  /** The window from A0000h. Wider accesses are bytes in ascending order. */
  readMmio(offset: number, size: AccessSize): number {
    let value = 0;
    for (let i = 0; i < size; i++) value += readWindow(this.vga, offset + i) * 2 ** (8 * i);
    return value;
  }
  writeMmio(offset: number, size: AccessSize, value: number): void {
    this.vga.changes++;
    for (let i = 0; i < size; i++) writeWindow(this.vga, offset + i, (value >>> (8 * i)) & 0xff);
  }

  /** The CRT controller and status ports are at 3Bxh or 3Dxh, as the miscellaneous register says. */
  #canonical(port: number): number {
    const color = (this.vga.miscellaneous & MISC_COLOR) !== 0;
    if (port >= VGA_BASE && port < 0x3d0) return port;
    if (port >= 0x3d0) return color ? port : -1;
    return color ? -1 : port + 0x20;
  }

  #read(port: number, size: AccessSize): number {
    if (size !== 1) return 2 ** (8 * size) - 1;
    const { vga } = this;
    switch (this.#canonical(port)) {
      case ATTRIBUTE:
        return this.#attributeIndex | (vga.displayEnabled ? ATTRIBUTE_DISPLAY : 0);
      case ATTRIBUTE_READ:
        return vga.attribute[this.#attributeIndex] ?? 0;
      case MISCELLANEOUS_WRITE:
        // Input status 0: the sense bit says that a colour monitor is there.
        return 0x10;
      case SEQUENCER_INDEX:
        return this.#sequencerIndex;
      case SEQUENCER_DATA:
        return vga.sequencer[this.#sequencerIndex] ?? 0;
      case PEL_MASK:
        return vga.pelMask;
      case DAC_READ_INDEX:
        return this.#dacReading ? DAC_STATE_READING : 0;
      case DAC_WRITE_INDEX:
        return this.#dacWriteIndex;
      case DAC_DATA:
        return this.#readDac();
      case FEATURE_READ:
        return this.#feature;
      case MISCELLANEOUS_READ:
        return vga.miscellaneous;
      case GRAPHICS_INDEX:
        return this.#graphicsIndex;
      case GRAPHICS_DATA:
        return vga.graphics[this.#graphicsIndex] ?? 0;
      case CRTC_INDEX:
        return this.#crtcIndex;
      case CRTC_DATA:
        return vga.crtc[this.#crtcIndex] ?? 0;
      case STATUS_1:
        this.#attributeData = false;
        return this.#status1();
      default:
        return 0xff;
    }
  }

  #write(port: number, size: AccessSize, value: number): void {
    if (size !== 1) return;
    const { vga } = this;
    vga.changes++;
    switch (this.#canonical(port)) {
      case ATTRIBUTE:
        this.#writeAttribute(value);
        break;
      case MISCELLANEOUS_WRITE:
        vga.miscellaneous = value & ~0x10;
        break;
      case SEQUENCER_INDEX:
        this.#sequencerIndex = value & 7;
        break;
      case SEQUENCER_DATA:
        if (this.#sequencerIndex < SEQ_COUNT) {
          vga.sequencer[this.#sequencerIndex] = value & SEQUENCER_BITS[this.#sequencerIndex]!;
        }
        break;
      case PEL_MASK:
        vga.pelMask = value;
        break;
      case DAC_READ_INDEX:
        this.#dacReadIndex = value;
        this.#dacComponent = 0;
        this.#dacReading = true;
        break;
      case DAC_WRITE_INDEX:
        this.#dacWriteIndex = value;
        this.#dacComponent = 0;
        this.#dacReading = false;
        break;
      case DAC_DATA:
        this.#writeDac(value);
        break;
      case GRAPHICS_INDEX:
        this.#graphicsIndex = value & 15;
        break;
      case GRAPHICS_DATA:
        if (this.#graphicsIndex < GC_COUNT) {
          vga.graphics[this.#graphicsIndex] = value & GRAPHICS_BITS[this.#graphicsIndex]!;
        }
        break;
      case CRTC_INDEX:
        this.#crtcIndex = value & 0x3f;
        break;
      case CRTC_DATA:
        this.#writeCrtc(value);
        break;
      case STATUS_1:
        this.#feature = value;
        break;
      default:
    }
  }

  /** One port takes index and data in turn; reading input status 1 makes the next one an index. */
  #writeAttribute(value: number): void {
    const { vga } = this;
    if (!this.#attributeData) {
      this.#attributeIndex = value & 0x1f;
      vga.displayEnabled = (value & ATTRIBUTE_DISPLAY) !== 0;
    } else if (this.#attributeIndex < ATTR_COUNT && !(vga.displayEnabled && this.#attributeIndex < 16)) {
      // The palette can be written while the display does not use it only.
      vga.attribute[this.#attributeIndex] = this.#attributeIndex < 16 ? value & 0x3f : value;
    }
    this.#attributeData = !this.#attributeData;
  }

  #writeCrtc(value: number): void {
    const { crtc } = this.vga;
    const index = this.#crtcIndex;
    if (index >= CRTC_COUNT) return;
    if (index <= CRTC_OVERFLOW && crtc[CRTC_RETRACE_END]! & CRTC_PROTECT) {
      // Protected registers; the line compare's bit alone stays open.
      if (index === CRTC_OVERFLOW) {
        crtc[index] = (crtc[index]! & ~OVERFLOW_LINE_COMPARE) | (value & OVERFLOW_LINE_COMPARE);
      }
      return;
    }
    crtc[index] = value;
  }

  #readDac(): number {
    const value = this.vga.dac[this.#dacReadIndex * 3 + this.#dacComponent]!;
    if (++this.#dacComponent === 3) {
      this.#dacComponent = 0;
      this.#dacReadIndex = (this.#dacReadIndex + 1) & 255;
    }
    return value;
  }

  #writeDac(value: number): void {
    const kept = this.vga.dacBits === 8 ? value : value & 0x3f;
    this.vga.dac[this.#dacWriteIndex * 3 + this.#dacComponent] = kept;
    if (++this.#dacComponent === 3) {
      this.#dacComponent = 0;
      this.#dacWriteIndex = (this.#dacWriteIndex + 1) & 255;
    }
  }

  #status1(): number {
    const lines = (this.#clock.now() / LINE_NS) % FRAME_LINES;
    const shown = lines < SHOWN_LINES && lines % 1 < SHOWN_PART;
    return (shown ? 0 : STATUS_BLANK) | (lines >= RETRACE_LINE ? STATUS_RETRACE : 0);
  }

  /** Text mode 3 with an empty screen and the built-in font: how the BIOS leaves the display for a kernel. */
  setTextMode(): void {
    this.vga.changes++;
    const { vga } = this;
    vga.miscellaneous = MODE_3.miscellaneous;
    vga.sequencer.set(MODE_3.sequencer);
    vga.crtc.set(MODE_3.crtc);
    vga.graphics.set(MODE_3.graphics);
    vga.attribute.set(MODE_3.attribute);
    vga.displayEnabled = true;
    for (let i = 0; i < 64; i++) {
      const component = (low: number, high: number) => ((i >> low) & 1) * 0x2a + ((i >> high) & 1) * 0x15;
      vga.dac.set([component(2, 5), component(1, 4), component(0, 3)], i * 3);
    }
    vga.memory.fill(0, 0, PLANES_BYTES);
    // Blanks in the colours that the BIOS gives them, grey on black.
    for (let cell = 0; cell < 0x4000; cell++) vga.memory.set([0x20, 0x07], cell * 4);
    // Each character has 32 bytes in plane 2.
    for (const [i, row] of builtInFont().entries()) {
      vga.memory[(Math.floor(i / FONT_HEIGHT) * 32 + (i % FONT_HEIGHT)) * 4 + 2] = row;
    }
  }

  reset(): void {
    this.vga.changes++;
    this.vga.memory.fill(0);
    this.vga.writtenEnd = PLANES_BYTES;
    this.#resetRegisters();
  }

  #resetRegisters(): void {
    const { vga } = this;
    for (const registers of [vga.sequencer, vga.graphics, vga.crtc, vga.attribute, vga.dac, vga.latches]) {
      registers.fill(0);
    }
    vga.miscellaneous = 0;
    vga.pelMask = 0xff;
    vga.dacBits = 6;
    vga.displayEnabled = false;
    this.vbe.reset();
    this.#indices = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0];
  }

  get #indices(): number[] {
    return [
      this.#sequencerIndex,
      this.#graphicsIndex,
      this.#crtcIndex,
      this.#attributeIndex,
      Number(this.#attributeData),
      this.#feature,
      this.#dacReadIndex,
      this.#dacWriteIndex,
      this.#dacComponent,
      Number(this.#dacReading),
    ];
  }
  set #indices(values: readonly number[]) {
    const [sequencer, graphics, crtc, attribute, attributeData, feature, dacRead, dacWrite, component, reading] =
      values;
    this.#sequencerIndex = sequencer!;
    this.#graphicsIndex = graphics!;
    this.#crtcIndex = crtc!;
    this.#attributeIndex = attribute!;
    this.#attributeData = attributeData === 1;
    this.#feature = feature!;
    this.#dacReadIndex = dacRead!;
    this.#dacWriteIndex = dacWrite!;
    this.#dacComponent = component!;
    this.#dacReading = reading === 1;
  }

  state(): DeviceState {
    const { vga } = this;
    return {
      registers: Object.fromEntries(registersOf(vga).map(([name, values]) => [name, [...values]])),
      miscellaneous: vga.miscellaneous,
      pelMask: vga.pelMask,
      dacBits: vga.dacBits,
      displayEnabled: vga.displayEnabled,
      indices: this.#indices,
      vbeIndex: this.vbe.index,
      memory: toBase64(vga.memory.subarray(0, usedBytes(vga))),
    };
  }

  restore(state: DeviceState): void {
    this.vga.changes++;
    const { vga } = this;
    const registers = state.registers as Record<string, number[]>;
    for (const [name, values] of registersOf(vga)) values.set(registers[name]!);
    vga.miscellaneous = state.miscellaneous as number;
    vga.pelMask = state.pelMask as number;
    vga.dacBits = state.dacBits as 6 | 8;
    vga.displayEnabled = state.displayEnabled as boolean;
    this.#indices = state.indices as number[];
    this.vbe.index = state.vbeIndex as number;
    vga.memory.fill(0);
    const memory = fromBase64(state.memory as string);
    vga.memory.set(memory);
    vga.writtenEnd = Math.max(PLANES_BYTES, memory.length);
  }
}

function registersOf(vga: VgaState): [string, Uint8Array | Uint16Array][] {
  const { sequencer, graphics, crtc, attribute, dac, vbe, latches } = vga;
  return Object.entries({ sequencer, graphics, crtc, attribute, dac, vbe, latches });
}

/** Up to the last byte that is not 0. */
function usedBytes({ memory, writtenEnd }: VgaState): number {
  let used = writtenEnd;
  while (used > 0 && memory[used - 1] === 0) used--;
  return used;
}
