/** Types a text on a machine's keyboard, as fast as the guest reads it. */
import type { Clock, Device, DeviceState, Timer } from './device.js';
import type { I8042 } from './i8042.js';
import { keyNamed, keyOfCharacter, scancodes } from './keys.js';

/** Between two presses or releases, ns of the guest's time. */
const STROKE_NS = 20e6;
const SECOND_NS = 1e9;

/** A press or release as set 1 bytes, or a pause in ns. */
export type Stroke = readonly number[] | number;

export class TypedTextError extends Error {}

/** The strokes of keys that are pressed at once and let go, by QEMU's names. Throws TypedTextError. */
export function chordStrokes(names: readonly string[]): Stroke[] {
  const keys = names.map((name) => {
    const key = keyNamed(name);
    if (key === undefined) throw new TypedTextError(`<${names.join('-')}>: there is no key ${JSON.stringify(name)}`);
    return key;
  });
  return [...keys.map((key) => scancodes(key, true)), ...keys.reverse().map((key) => scancodes(key, false))];
}

/**
 * The strokes that write `text` on a US keyboard. `<name>` is a key by QEMU's name, `<ctrl-alt-delete>` several at
 * once, `<wait>` a second, `<wait5>` five, and `<<` a `<`. Throws TypedTextError, one line.
 */
export function parseTypedText(text: string): Stroke[] {
  const strokes: Stroke[] = [];
  const together = (names: readonly string[]): void => {
    strokes.push(...chordStrokes(names));
  };
  for (const [whole, inside] of text.matchAll(/<<|<([^<>]+)>|[\s\S]/gu)) {
    const wait = inside === undefined ? null : /^wait(\d+(?:\.\d+)?)?$/.exec(inside);
    if (wait) strokes.push(Number(wait[1] ?? 1) * SECOND_NS);
    else if (inside !== undefined) together(inside.split('-'));
    else {
      const character = whole === '<<' ? '<' : whole;
      const found = keyOfCharacter(character);
      if (found === undefined) throw new TypedTextError(`${JSON.stringify(character)} is on no key of a US keyboard`);
      together(found.shift ? ['shift', found.key.name] : [found.key.name]);
    }
  }
  return strokes.filter((stroke) => typeof stroke === 'number' || stroke.length > 0);
}

export class Typist implements Device {
  readonly name = 'typist';
  #strokes: Stroke[] = [];
  readonly #timer: Timer;

  constructor(
    readonly clock: Clock,
    readonly keyboard: I8042,
  ) {
    this.#timer = clock.timer(() => this.#stroke());
  }

  /** Types after what is still to be typed. */
  type(strokes: readonly Stroke[]): void {
    const idle = this.#strokes.length === 0;
    this.#strokes.push(...strokes);
    if (idle && strokes.length > 0) this.#timer.arm(this.clock.now() + STROKE_NS);
  }

  #stroke(): void {
    let wait = STROKE_NS;
    // A guest that has not read the key before may lose the next.
    if (this.keyboard.keysRead) {
      const stroke = this.#strokes.shift();
      if (typeof stroke === 'number') wait = stroke;
      else if (stroke !== undefined) this.keyboard.key(stroke);
    }
    if (this.#strokes.length > 0) this.#timer.arm(this.clock.now() + wait);
  }

  /** Whoever types does not stop because the machine is reset. */
  reset(): void {}
  state(): DeviceState {
    return { strokes: [...this.#strokes] };
  }
  restore(state: DeviceState): void {
    this.#strokes = [...(state.strokes as Stroke[])];
    if (this.#strokes.length > 0) this.#timer.arm(this.clock.now() + STROKE_NS);
    else this.#timer.disarm();
  }
}
