import { beforeEach, describe, expect, it } from 'vitest';
import { I8042 } from '../../src/devices/i8042.js';
import { copyState, TestLine } from './support.js';

let irq1: TestLine;
let irq12: TestLine;
let a20: boolean[];
let resets: number;
let controller: I8042;
beforeEach(() => {
  irq1 = new TestLine();
  irq12 = new TestLine();
  a20 = [];
  resets = 0;
  controller = make(irq1, irq12);
});
const make = (keyboard: TestLine, aux: TestLine) =>
  new I8042(
    keyboard,
    aux,
    (enabled) => a20.push(enabled),
    () => resets++,
  );

const status = () => controller.command.readPort(0, 1);
const command = (value: number) => controller.command.writePort(0, 1, value);
const data = (value: number) => controller.data.writePort(0, 1, value);
/** Everything that can be read, in hex; bytes of the mouse are marked with m. */
function drain(): string {
  const bytes: string[] = [];
  while ((status() & 1) !== 0) {
    const mark = (status() & 0x20) !== 0 ? 'm' : '';
    bytes.push(mark + controller.data.readPort(0, 1).toString(16));
  }
  return bytes.join(' ');
}
const toMouse = (value: number) => {
  command(0xd4);
  data(value);
};

describe('controller', () => {
  it('tests itself and keeps its command byte and RAM', () => {
    expect(status()).toBe(0x14);
    command(0xaa);
    expect(status()).toBe(0x1d);
    expect(drain()).toBe('55');
    command(0xab);
    command(0xa9);
    command(0xa4);
    expect(drain()).toBe('0 0 f1');
    command(0x20);
    expect(drain()).toBe('65');
    command(0x60);
    data(0x47);
    command(0xa7);
    command(0xad);
    command(0x20);
    expect(drain()).toBe('77');
    command(0xa8);
    command(0xae);
    command(0x20);
    expect(drain()).toBe('47');
    command(0x7f);
    data(0xab);
    command(0x3f);
    expect(drain()).toBe('ab');
    command(0xc0);
    expect(drain()).toBe('80');
    data(0xee);
    expect(status() & 8).toBe(0);
  });

  it('drives A20 and the reset line', () => {
    command(0xd1);
    data(0xdd);
    expect(a20).toEqual([false]);
    command(0xd0);
    expect(drain()).toBe('cd');
    command(0xdf);
    expect(a20).toEqual([false, true]);
    expect(resets).toBe(0);
    command(0xff);
    expect(resets).toBe(0);
    command(0xfe);
    expect(resets).toBe(1);
    command(0xd1);
    data(0xde);
    expect(resets).toBe(2);
  });

  it('puts bytes into its own output buffer', () => {
    command(0x60);
    data(0x03);
    command(0xd2);
    data(0x12);
    expect([irq1.asserted, irq12.asserted]).toEqual([true, false]);
    command(0xd3);
    data(0x34);
    expect(drain()).toBe('12 m34');
    expect(irq12.rises).toBe(1);
    expect([irq1.asserted, irq12.asserted]).toEqual([false, false]);
  });
});

describe('keyboard', () => {
  it('answers as PCs ask', () => {
    command(0x60);
    data(0x04); // no translation
    data(0xff);
    expect(drain()).toBe('fa aa');
    data(0xf2);
    expect(drain()).toBe('fa ab 83');
    data(0xee);
    expect(drain()).toBe('ee');
    data(0xed);
    data(0x02);
    expect(drain()).toBe('fa fa');
    expect(controller.keyboard.leds).toBe(2);
    data(0xf3);
    data(0x00);
    data(0xf0);
    data(0x00);
    expect(drain()).toBe('fa fa fa fa 2');
    data(0xf0);
    data(0x03);
    expect(drain()).toBe('fa fe');
    data(0xfe);
    expect(drain()).toBe('fe');
    data(0x05);
    expect(drain()).toBe('fe');
  });

  it('sends set 2, which the controller translates to set 1', () => {
    const keys = () => {
      controller.key([0x1e]); // A
      controller.key([0x9e]);
      controller.key([0xe0, 0x48]); // up
      controller.key([0xe0, 0xc8]);
    };
    keys();
    expect(irq1.asserted).toBe(true);
    expect(drain()).toBe('1e 9e e0 48 e0 c8');
    expect(irq1.rises).toBe(6);
    command(0x60);
    data(0x25);
    keys();
    expect(drain()).toBe('1c f0 1c e0 75 e0 f0 75');
    data(0xf0);
    data(0x01);
    drain();
    keys();
    expect(drain()).toBe('1e 9e e0 48 e0 c8');
    data(0xf5);
    drain();
    keys();
    expect(drain()).toBe('');
    data(0xf4);
    expect(drain()).toBe('fa');
    controller.key([0xe1, 0x1d, 0x45, 0xe1, 0x9d, 0xc5]); // pause
    expect(drain()).toBe('e1 14 77 e1 f0 14 f0 77');
  });

  it('translates every key back to what it was', () => {
    for (let code = 1; code < 0x80; code++) {
      controller.key([code]);
      controller.key([code | 0x80]);
      expect(drain()).toBe(`${code.toString(16)} ${(code | 0x80).toString(16)}`);
    }
  });

  it('holds keys while its interface is off, drops what does not fit', () => {
    command(0xad);
    for (let i = 0; i < 100; i++) controller.key([0x1e]);
    expect(drain()).toBe('');
    command(0xae);
    expect(drain().split(' ').length).toBe(16);
  });
});

describe('mouse', () => {
  it('is a plain mouse until the guest knocks', () => {
    toMouse(0xff);
    expect(drain()).toBe('mfa maa m0');
    toMouse(0xf2);
    expect(drain()).toBe('mfa m0');
    for (const rate of [200, 100, 80]) {
      toMouse(0xf3);
      toMouse(rate);
    }
    drain();
    toMouse(0xf2);
    expect(drain()).toBe('mfa m3');
    for (const rate of [200, 200, 80]) {
      toMouse(0xf3);
      toMouse(rate);
    }
    drain();
    toMouse(0xf2);
    expect(drain()).toBe('mfa m4');
    toMouse(0xe8);
    toMouse(3);
    toMouse(0xe7);
    drain();
    toMouse(0xe9);
    expect(drain()).toBe('mfa m10 m3 m50');
    toMouse(0xf6);
    drain();
    toMouse(0xe9);
    expect(drain()).toBe('mfa m0 m2 m64');
    toMouse(0x12);
    expect(drain()).toBe('mfc');
  });

  it('reports movement and buttons in packets', () => {
    controller.pointer(5, 5, 0);
    expect(drain()).toBe('');
    command(0x60);
    data(0x47);
    toMouse(0xf4);
    expect(drain()).toBe('mfa');
    controller.pointer(10, -3, 1);
    expect(irq12.asserted).toBe(true);
    expect(drain()).toBe('m29 ma mfd');
    controller.pointer(0, 0, 1);
    expect(drain()).toBe('');
    controller.pointer(600, 0, 0);
    expect(drain()).toBe('m8 mff m0 m8 mff m0 m8 m5a m0');
    // More than the queue takes adds up and comes when there is room.
    for (let i = 0; i < 100; i++) controller.pointer(0, 2, 0);
    const dy = drain()
      .split(' ')
      .filter((_, i) => i % 3 === 2)
      .map((byte) => Number.parseInt(byte.slice(1), 16))
      .reduce((sum, value) => sum + value, 0);
    expect(dy).toBe(200);
    toMouse(0xf0);
    drain();
    controller.pointer(1, 1, 0);
    expect(drain()).toBe('');
    toMouse(0xeb);
    expect(drain()).toBe('mfa m8 m1 m1');
    toMouse(0xee);
    toMouse(0x77);
    expect(drain()).toBe('mfa m77');
  });

  it('has a wheel', () => {
    for (const rate of [200, 100, 80]) {
      toMouse(0xf3);
      toMouse(rate);
    }
    toMouse(0xf4);
    drain();
    controller.pointer(0, 0, 0, -1);
    expect(drain()).toBe('m8 m0 m0 mff');
  });
});

it('goes on after a restore', () => {
  controller.key([0x1e]);
  controller.key([0x9e]);
  command(0xdd);
  const line = new TestLine();
  const other = make(line, new TestLine());
  other.restore(copyState(controller.state()));
  expect(line.asserted).toBe(true);
  expect(a20.at(-1)).toBe(false);
  expect(other.state()).toEqual(controller.state());
  controller = other;
  expect(drain()).toBe('1e 9e');
  controller.reset();
  expect(a20.at(-1)).toBe(true);
});
