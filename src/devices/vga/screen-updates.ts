/** What changes on the screen, for whoever shows it elsewhere: rectangles, as one viewer has not seen them yet. */
import { type Picture, renderScreen } from './display.js';
import type { VgaState } from './vga-state.js';

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface ScreenUpdate {
  readonly picture: Picture;
  /** The screen has another size than before: all of it is new. */
  readonly resized: boolean;
  readonly rectangles: readonly Rectangle[];
}

/** Changes are looked for in bands of so many lines. */
const BAND_LINES = 16;

export class ScreenUpdates {
  #seen = -1;
  #picture: Picture | null = null;

  constructor(readonly vga: VgaState) {}

  /** Forgets what the viewer has seen. */
  renew(): void {
    this.#seen = -1;
    this.#picture = null;
  }

  /** What is new since the last call; null: nothing. */
  take(): ScreenUpdate | null {
    if (this.vga.changes === this.#seen) return null;
    this.#seen = this.vga.changes;
    const picture = renderScreen(this.vga);
    const before = this.#picture;
    this.#picture = picture;
    const { width, height } = picture;
    if (before === null || before.width !== width || before.height !== height) {
      return { picture, resized: true, rectangles: [{ x: 0, y: 0, width, height }] };
    }
    const rectangles = differences(before, picture);
    return rectangles.length === 0 ? null : { picture, resized: false, rectangles };
  }
}

/** One rectangle for each run of bands in which something differs. */
function differences(before: Picture, after: Picture): Rectangle[] {
  const { width, height } = after;
  const old = new Uint32Array(before.rgba.buffer);
  const now = new Uint32Array(after.rgba.buffer);
  const found: Rectangle[] = [];
  let open: { x: number; end: number; y: number; bottom: number } | null = null;
  const close = (): void => {
    if (open) found.push({ x: open.x, y: open.y, width: open.end - open.x, height: open.bottom - open.y });
    open = null;
  };
  for (let y = 0; y < height; y += BAND_LINES) {
    const bottom = Math.min(height, y + BAND_LINES);
    let [first, end] = [width, 0];
    for (let line = y; line < bottom; line++) {
      const from = line * width;
      let x = 0;
      while (x < width && old[from + x] === now[from + x]) x++;
      if (x === width) continue;
      let last = width - 1;
      while (last > x && old[from + last] === now[from + last]) last--;
      first = Math.min(first, x);
      end = Math.max(end, last + 1);
    }
    if (end === 0) close();
    else if (open === null) open = { x: first, end, y, bottom };
    else open = { x: Math.min(open.x, first), end: Math.max(open.end, end), y: open.y, bottom };
  }
  close();
  return found;
}

/** The bytes of a rectangle, line by line. */
export function cutOut({ width, rgba }: Picture, rectangle: Rectangle, into: Uint8Array): void {
  const lineBytes = rectangle.width * 4;
  for (let line = 0; line < rectangle.height; line++) {
    const from = ((rectangle.y + line) * width + rectangle.x) * 4;
    into.set(rgba.subarray(from, from + lineBytes), line * lineBytes);
  }
}
