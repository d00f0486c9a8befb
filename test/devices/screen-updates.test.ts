import { describe, expect, test } from 'vitest';
import { renderScreen } from '../../src/devices/vga/display.js';
import { cutOut, ScreenUpdates } from '../../src/devices/vga/screen-updates.js';
import { Vga } from '../../src/devices/vga/vga.js';
import { testClock } from './support.js';
import { randomNumbers } from './test-memory.js';

/** Bochs' mode of `width` and `height`, 32 bits. */
function setMode(vga: Vga, width: number, height: number): void {
  for (const [index, value] of [
    [4, 0],
    [1, width],
    [2, height],
    [3, 32],
    [4, 0x41],
  ] as const) {
    vga.vbe.writePort(0, 2, index);
    vga.vbe.writePort(1, 2, value);
  }
}

describe('screen updates', () => {
  test('nothing new, a character, another mode', () => {
    const vga = new Vga(testClock());
    vga.setTextMode();
    const updates = new ScreenUpdates(vga.vga);
    expect(updates.take()).toMatchObject({ resized: true, rectangles: [{ x: 0, y: 0, width: 720, height: 400 }] });
    expect(updates.take()).toBeNull();
    // An A in line 3, column 10: bands of 16 lines, a cell of 9 by 16.
    vga.writeMmio(0x18000 + 2 * (3 * 80 + 10), 2, 0x0741);
    const update = updates.take()!;
    expect(update.resized).toBe(false);
    expect(update.rectangles).toHaveLength(1);
    const [{ x, y, width, height }] = update.rectangles as [{ x: number; y: number; width: number; height: number }];
    expect([x >= 90, x + width <= 99, y, height]).toEqual([true, true, 48, 16]);
    // The same again is no change.
    vga.writeMmio(0x18000 + 2 * (3 * 80 + 10), 2, 0x0741);
    expect(updates.take()).toBeNull();
    setMode(vga, 640, 480);
    expect(updates.take()).toMatchObject({ resized: true, rectangles: [{ width: 640, height: 480 }] });
  });

  test('a viewer who applies what it gets has the picture', () => {
    const vga = new Vga(testClock());
    setMode(vga, 320, 200);
    const updates = new ScreenUpdates(vga.vga);
    const screen = new Uint8Array(320 * 200 * 4);
    const next = randomNumbers(5);
    for (let round = 0; round < 200; round++) {
      for (let n = next(20); n > 0; n--) vga.frameBuffer.writeMmio(next(320 * 200) * 4, 4, next(2 ** 32));
      const update = updates.take();
      for (const rectangle of update?.rectangles ?? []) {
        const bytes = new Uint8Array(rectangle.width * rectangle.height * 4);
        cutOut(update!.picture, rectangle, bytes);
        for (let line = 0; line < rectangle.height; line++) {
          const part = bytes.subarray(line * rectangle.width * 4, (line + 1) * rectangle.width * 4);
          screen.set(part, ((rectangle.y + line) * 320 + rectangle.x) * 4);
        }
      }
      expect(Buffer.from(screen).equals(Buffer.from(renderScreen(vga.vga).rgba))).toBe(true);
    }
  });
});
