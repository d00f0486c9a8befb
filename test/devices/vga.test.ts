import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { encodePng } from '../../src/cli/png.js';
import { Bus } from '../../src/devices/bus.js';
import type { Clock } from '../../src/devices/device.js';
import { renderScreen, screenText } from '../../src/devices/vga/display.js';
import { Vga } from '../../src/devices/vga/vga.js';
import { addVgaLegacy, VgaPci } from '../../src/devices/vga/vga-pci.js';
import { fuzzBus } from './fuzz.js';
import { copyState, testClock } from './support.js';

const FRAME_BUFFER = 0xe000_0000;

function machine() {
  let now = 0;
  const clock: Clock = { now: () => now, timer: () => ({ arm: () => {}, disarm: () => {} }), wallClockMs: () => 0 };
  const vga = new Vga(clock);
  const bus = new Bus();
  addVgaLegacy(bus, vga);
  bus.addMmio('frame buffer', FRAME_BUFFER, vga.vga.memory.length, vga.frameBuffer);
  const out = (port: number, ...values: number[]) => {
    for (const value of values) bus.writePort(port, 1, value);
  };
  return {
    vga,
    bus,
    out,
    /** Writes an indexed register by one 16-bit access, as programs do. */
    indexed: (port: number, index: number, value: number) => bus.writePort(port, 2, index | (value << 8)),
    peek: (address: number) => bus.readMmio(address, 1),
    poke: (address: number, value: number) => bus.writeMmio(address, 1, value),
    vbe: (index: number, value: number) => {
      bus.writePort(0x1ce, 2, index);
      bus.writePort(0x1cf, 2, value);
    },
    at: (ns: number) => {
      now = ns;
    },
    pixel: (x: number, y: number) => {
      const { width, rgba } = renderScreen(vga.vga);
      return [...rgba.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)];
    },
  };
}

/** 640x480 in 16 colours, as mode 12h sets it, as far as display and memory go. */
function planarMode(m: ReturnType<typeof machine>): void {
  m.vga.setTextMode();
  m.out(0x3c2, 0xe3);
  m.indexed(0x3c4, 2, 0x0f);
  m.indexed(0x3c4, 4, 0x06);
  for (const [index, value] of [
    [0x11, 0x0c],
    [0x07, 0x3e],
    [0x09, 0x40],
    [0x12, 0xdf],
    [0x13, 0x28],
    [0x17, 0xe3],
  ]) {
    m.indexed(0x3d4, index!, value!);
  }
  m.indexed(0x3ce, 5, 0x00);
  m.indexed(0x3ce, 6, 0x05);
  m.vga.vga.memory.fill(0);
}

/** 320x200 in 256 colours, mode 13h. */
function mode13(m: ReturnType<typeof machine>): void {
  m.vga.setTextMode();
  m.indexed(0x3c4, 4, 0x0e);
  m.indexed(0x3c4, 2, 0x0f);
  for (const [index, value] of [
    [0x11, 0x0c],
    [0x09, 0x41],
    [0x12, 0x8f],
    [0x13, 0x28],
    [0x14, 0x40],
    [0x17, 0xa3],
  ]) {
    m.indexed(0x3d4, index!, value!);
  }
  m.indexed(0x3ce, 5, 0x40);
  m.indexed(0x3ce, 6, 0x05);
  m.vga.vga.memory.fill(0);
}

describe('text', () => {
  test('mode 3 shows what is written to B8000h', () => {
    const m = machine();
    m.vga.setTextMode();
    for (const [i, character] of [...'Hello'].entries()) {
      m.bus.writeMmio(0xb8000 + 160 + i * 2, 2, character.charCodeAt(0) | 0x1e00);
    }
    m.poke(0xb8000 + 24 * 160, 0xc9);
    const lines = screenText(m.vga.vga)!.split('\n');
    expect(lines).toHaveLength(25);
    expect(lines[1]).toBe('Hello');
    expect(lines[24]).toBe('╔');
    expect(m.peek(0xb80a0)).toBe(0x48);
    const { width, height } = renderScreen(m.vga.vga);
    expect([width, height]).toEqual([720, 400]);
    // Yellow on blue; "H" has a vertical stroke from its second dot.
    expect(m.pixel(0, 16)).toEqual([0, 0, 0xaa]);
    expect(m.pixel(1, 22)).toEqual([0xff, 0xff, 0x55]);
    // The double corner reaches into the ninth column, a letter does not.
    expect(m.pixel(8, 24 * 16 + 6)).toEqual([0xaa, 0xaa, 0xaa]);
  });

  test('scrolls by the start address, shows a cursor, and takes fonts from plane 2', () => {
    const m = machine();
    m.vga.setTextMode();
    m.poke(0xb8000 + 80 * 2, 0x41);
    m.indexed(0x3d4, 0x0d, 80);
    expect(screenText(m.vga.vga)!.startsWith('A')).toBe(true);
    m.indexed(0x3d4, 0x0f, 82);
    expect(m.pixel(2 * 9, 14)).toEqual([0xaa, 0xaa, 0xaa]);
    expect(m.pixel(2 * 9, 12)).toEqual([0, 0, 0]);
    m.indexed(0x3d4, 0x0a, 0x2d);
    expect(m.pixel(2 * 9, 14)).toEqual([0, 0, 0]);
    // Plane 2 at A0000h, as a font is loaded.
    m.indexed(0x3c4, 2, 4);
    m.indexed(0x3c4, 4, 6);
    m.indexed(0x3ce, 5, 0);
    m.indexed(0x3ce, 6, 4);
    m.poke(0xa0000 + 0x41 * 32, 0x80);
    expect(m.pixel(0, 0)).toEqual([0xaa, 0xaa, 0xaa]);
  });

  test('40 columns and 50 lines', () => {
    const m = machine();
    m.vga.setTextMode();
    m.indexed(0x3d4, 0x11, 0);
    m.indexed(0x3d4, 0x01, 0x27);
    m.indexed(0x3d4, 0x13, 0x14);
    m.indexed(0x3d4, 0x09, 0x47);
    m.poke(0xb8000 + 49 * 80, 0x5a);
    const lines = screenText(m.vga.vga)!.split('\n');
    expect(lines).toHaveLength(50);
    expect(lines[49]).toBe('Z');
  });
});

describe('planes', () => {
  test('write modes 0 to 3', () => {
    const m = machine();
    planarMode(m);
    const planes = () => [...m.vga.vga.memory.subarray(0, 4)];
    // 0: the byte to the planes of the map mask.
    m.indexed(0x3c4, 2, 0b0101);
    m.poke(0xa0000, 0xf0);
    expect(planes()).toEqual([0xf0, 0, 0xf0, 0]);
    // 0 with set/reset, exclusive or with the latches, and rotation.
    m.indexed(0x3c4, 2, 0x0f);
    m.indexed(0x3ce, 0, 0b0011);
    m.indexed(0x3ce, 1, 0b0001);
    m.indexed(0x3ce, 3, 0x18 | 4);
    m.peek(0xa0000);
    m.poke(0xa0000, 0xf0);
    expect(planes()).toEqual([0x0f, 0x0f, 0xff, 0x0f]);
    // 1: the latches.
    m.indexed(0x3ce, 5, 1);
    m.peek(0xa0000);
    m.poke(0xa0001, 0x55);
    expect([...m.vga.vga.memory.subarray(4, 8)]).toEqual(planes());
    // 2: a colour into the bits of the mask.
    m.indexed(0x3ce, 3, 0);
    m.indexed(0x3ce, 5, 2);
    m.indexed(0x3ce, 8, 0x80);
    m.vga.vga.latches.fill(0);
    m.poke(0xa0000, 0b1010);
    expect(planes()).toEqual([0, 0x80, 0, 0x80]);
    // 3: set/reset into the bits of the byte and the mask.
    m.indexed(0x3ce, 5, 3);
    m.indexed(0x3ce, 8, 0x3c);
    m.vga.vga.latches.fill(0x81);
    m.poke(0xa0000, 0xf0);
    expect(planes()).toEqual([0xb1, 0xb1, 0x81, 0x81]);
  });

  test('read modes 0 and 1', () => {
    const m = machine();
    planarMode(m);
    m.vga.vga.memory.set([0xff, 0x0f, 0x00, 0x33], 0);
    m.indexed(0x3ce, 4, 3);
    expect(m.peek(0xa0000)).toBe(0x33);
    m.indexed(0x3ce, 5, 8);
    m.indexed(0x3ce, 2, 0b0011);
    m.indexed(0x3ce, 7, 0b0111);
    expect(m.peek(0xa0000)).toBe(0x0f);
  });

  test('sixteen colours are shown through the palette', () => {
    const m = machine();
    planarMode(m);
    m.indexed(0x3c4, 2, 0b0010);
    m.poke(0xa0000 + 80 * 2, 0x40);
    expect(renderScreen(m.vga.vga)).toMatchObject({ width: 640, height: 480 });
    expect(m.pixel(1, 2)).toEqual([0, 0xaa, 0]);
    expect(m.pixel(2, 2)).toEqual([0, 0, 0]);
    expect(screenText(m.vga.vga)).toBe(null);
  });

  test('windows are where the register says; nothing else answers', () => {
    const m = machine();
    m.vga.setTextMode();
    expect(m.peek(0xa0000)).toBe(0xff);
    m.poke(0xb0000, 1);
    expect(m.peek(0xb0000)).toBe(0xff);
  });
});

test('mode 13h: a byte a pixel, 320x200', () => {
  const m = machine();
  mode13(m);
  m.out(0x3c8, 200);
  m.out(0x3c9, 63, 32, 0);
  m.poke(0xa0000 + 320 * 199 + 319, 200);
  expect(renderScreen(m.vga.vga)).toMatchObject({ width: 320, height: 200 });
  expect(m.pixel(319, 199)).toEqual([0xff, 0x82, 0]);
  m.out(0x3c7, 200);
  expect([m.bus.readPort(0x3c9, 1), m.bus.readPort(0x3c9, 1), m.bus.readPort(0x3c9, 1)]).toEqual([63, 32, 0]);
  // Mode X: unchained, each plane every fourth pixel.
  m.indexed(0x3c4, 4, 0x06);
  m.indexed(0x3c4, 2, 0x02);
  m.poke(0xa0000, 200);
  expect(m.pixel(1, 0)).toEqual([0xff, 0x82, 0]);
});

describe('Bochs VBE', () => {
  test('a true-colour mode in the linear frame buffer', () => {
    const m = machine();
    m.vbe(0, 0xb0c5);
    expect(m.bus.readPort(0x1cf, 2)).toBe(0xb0c5);
    m.vbe(1, 800);
    m.vbe(2, 600);
    m.vbe(3, 32);
    m.vbe(4, 0x41);
    m.bus.writeMmio(FRAME_BUFFER + (800 * 10 + 5) * 4, 4, 0x0011_2233);
    expect(renderScreen(m.vga.vga)).toMatchObject({ width: 800, height: 600 });
    expect(m.pixel(5, 10)).toEqual([0x11, 0x22, 0x33]);
    m.vbe(9, 10);
    expect(m.pixel(5, 0)).toEqual([0x11, 0x22, 0x33]);
    m.vbe(4, 0);
    expect(renderScreen(m.vga.vga).width).toBe(720);
  });

  test('16 bits, 8 bits with a wide DAC, and banks at A0000h', () => {
    const m = machine();
    m.vbe(3, 16);
    m.vbe(1, 640);
    m.vbe(2, 480);
    m.vbe(4, 1);
    m.vbe(5, 1);
    m.bus.writeMmio(0xa0000, 2, 0xf81f);
    expect(m.pixel((0x10000 / 2) % 640, Math.floor(0x10000 / 2 / 640))).toEqual([0xff, 0, 0xff]);
    m.vbe(4, 0);
    m.vbe(3, 8);
    m.vbe(4, 0x21);
    m.out(0x3c8, 7);
    m.out(0x3c9, 0x12, 0x34, 0x56);
    m.bus.writeMmio(FRAME_BUFFER, 1, 7);
    expect(m.pixel(0, 0)).toEqual([0x12, 0x34, 0x56]);
  });

  test('says what it can do and refuses nonsense', () => {
    const m = machine();
    m.vbe(4, 2);
    m.bus.writePort(0x1ce, 2, 1);
    expect(m.bus.readPort(0x1cf, 2)).toBe(2560);
    m.vbe(4, 0);
    m.vbe(3, 7);
    m.vbe(1, 60000);
    m.vbe(5, 0xffff);
    m.vbe(4, 1);
    m.vbe(6, 0xffff);
    m.vbe(8, 0xffff);
    m.vbe(9, 0xffff);
    expect(renderScreen(m.vga.vga)).toMatchObject({ width: 640, height: 480 });
  });
});

describe('registers', () => {
  test('attribute index and data take turns until status 1 is read', () => {
    const m = machine();
    m.bus.readPort(0x3da, 1);
    m.out(0x3c2, 1);
    m.bus.readPort(0x3da, 1);
    m.out(0x3c0, 0x13, 5);
    m.bus.readPort(0x3da, 1);
    m.out(0x3c0, 0x13);
    expect(m.bus.readPort(0x3c1, 1)).toBe(5);
  });

  test('the CRT controller is at 3B4h or 3D4h, and protects its timing', () => {
    const m = machine();
    m.out(0x3c2, 0);
    m.out(0x3b4, 0x0c);
    m.out(0x3b5, 0x12);
    expect(m.bus.readPort(0x3d5, 1)).toBe(0xff);
    m.out(0x3c2, 1);
    expect(m.bus.readPort(0x3d5, 1)).toBe(0x12);
    m.indexed(0x3d4, 0x11, 0x80);
    m.indexed(0x3d4, 0x00, 0x55);
    m.indexed(0x3d4, 0x07, 0xff);
    m.out(0x3d4, 0x07);
    expect(m.bus.readPort(0x3d5, 1)).toBe(0x10);
  });

  test('retrace comes and goes with time', () => {
    const m = machine();
    m.out(0x3c2, 1);
    m.at(10 * 31_778);
    expect(m.bus.readPort(0x3da, 1)).toBe(0);
    m.at(420 * 31_778);
    expect(m.bus.readPort(0x3da, 1)).toBe(9);
  });

  test('state survives', () => {
    const m = machine();
    mode13(m);
    m.poke(0xa0005, 77);
    m.vbe(1, 1024);
    const saved = JSON.parse(JSON.stringify(m.vga.state()));
    const other = machine();
    other.vga.restore(saved);
    expect(other.vga.state()).toEqual(saved);
    expect(Buffer.compare(renderScreen(other.vga.vga).rgba, renderScreen(m.vga.vga).rgba)).toBe(0);
    other.vga.reset();
    expect(other.vga.state()).toEqual(machine().vga.state());
  });
});

test('PNG holds the picture', () => {
  const rgba = Uint8Array.from([1, 2, 3, 255, 4, 5, 6, 255, 7, 8, 9, 255, 10, 11, 12, 255]);
  const png = Buffer.from(encodePng({ width: 2, height: 2, rgba }));
  expect(png.toString('latin1', 1, 4)).toBe('PNG');
  expect(png.readUInt32BE(16)).toBe(2);
  const length = png.readUInt32BE(33);
  expect(png.toString('latin1', 37, 41)).toBe('IDAT');
  expect([...inflateSync(png.subarray(41, 41 + length))]).toEqual([0, 1, 2, 3, 4, 5, 6, 0, 7, 8, 9, 10, 11, 12]);
});

describe('as a PCI function', () => {
  const ROM = Uint8Array.from({ length: 3000 }, (_, i) => i & 0xff);
  const setup = () => {
    const vga = new Vga(testClock());
    const bus = new Bus();
    addVgaLegacy(bus, vga);
    return { vga, bus, pci: new VgaPci(vga, bus, ROM) };
  };

  test('its frame buffer is where BAR 0 says', () => {
    const { vga, bus, pci } = setup();
    pci.writeConfig(0x10, 4, 0xffff_ffff);
    expect(pci.readConfig(0x10, 4)).toBe(0xff00_0008);
    pci.writeConfig(0x10, 4, 0xfd00_0000);
    pci.writeConfig(0x04, 2, 2);
    bus.writeMmio(0xfd00_0004, 4, 0x1234_5678);
    expect(vga.vga.memory[7]).toBe(0x12);
    expect(bus.readMmio(0xfd00_0004, 4)).toBe(0x1234_5678);
    pci.writeConfig(0x04, 2, 0);
    expect(bus.readMmio(0xfd00_0004, 4)).toBe(0xffff_ffff);
  });

  test('its ROM is read where the expansion ROM register says', () => {
    const { bus, pci } = setup();
    pci.writeConfig(0x30, 4, 0xffff_f800);
    expect(pci.readConfig(0x30, 4)).toBe(0xffff_f000);
    pci.writeConfig(0x30, 4, 0xfeb0_0001);
    expect(bus.readMmio(0xfeb0_0001, 2)).toBe(0xffff);
    pci.writeConfig(0x04, 2, 2);
    expect(bus.readMmio(0xfeb0_0001, 2)).toBe(0x0201);
    expect(bus.readMmio(0xfeb0_0fff, 1)).toBe(0xff);
    bus.writeMmio(0xfeb0_0000, 4, 0);
    expect(bus.readMmio(0xfeb0_0001, 1)).toBe(1);
    pci.reset();
    expect(bus.readMmio(0xfeb0_0001, 1)).toBe(0xff);
  });

  test('random accesses: nothing throws, the screen can always be shown, state survives', () => {
    const { vga, bus, pci } = setup();
    pci.writeConfig(0x10, 4, 0xfd00_0000);
    pci.writeConfig(0x30, 4, 0xfeb0_0001);
    pci.writeConfig(0x04, 2, 3);
    let accesses = 0;
    fuzzBus(bus, 0x5ca1ab1e, () => {
      // Pictures are dear: a few will do.
      if (++accesses % 1000 !== 0) return;
      const { width, height, rgba } = renderScreen(vga.vga);
      expect(rgba).toHaveLength(width * height * 4);
      screenText(vga.vga);
    });
    const other = new Vga(testClock());
    const saved = copyState(vga.state());
    other.restore(saved);
    expect(other.state()).toEqual(saved);
  });
});
