import type { Pc } from '../devices/pc.js';
import type { Stroke } from '../devices/typist.js';
import type { VirtioTablet } from '../devices/virtio/virtio-tablet.js';
import type { HostInputs } from './journal/host-inputs.js';

/** What the buttons on the machine's case do. */
export interface Buttons {
  power(): void;
  nmi(): void;
  reset(): void;
}

/** What people and programs on the host's side do to a machine: keys, pointer, serial lines, buttons. */
export class MachineInputs {
  /** Bytes of set 1, as a keyboard sends them. */
  readonly key: (set1: readonly number[]) => void;
  readonly type: (strokes: readonly Stroke[]) => void;
  readonly press: (button: keyof Buttons) => void;
  readonly #pointer: (move: readonly [dx: number, dy: number, buttons: number, wheel: number]) => void;
  readonly #point: (place: readonly [x: number, y: number, buttons: number, wheel: number]) => void;
  readonly #serial: readonly ((bytes: Uint8Array) => void)[];
  readonly #break: (port: number) => void;

  constructor(
    pc: Pc,
    private readonly tablet: VirtioTablet | null,
    inputs: HostInputs,
    buttons: Buttons,
  ) {
    this.key = inputs.valueChannel('key', (set1) => pc.keyboard.key(set1));
    this.type = inputs.valueChannel('type', (strokes) => pc.typist.type(strokes));
    this.press = inputs.valueChannel('press', (button) => buttons[button]?.());
    this.#pointer = inputs.valueChannel('pointer', (move) => pc.keyboard.pointer(...move));
    this.#point = inputs.valueChannel('point', (place) => tablet?.point(...place));
    this.#serial = pc.serial.map((uart, port) => inputs.channel(`serial${port}`, (bytes) => uart?.receive(bytes)));
    this.#break = inputs.valueChannel('break', (port) => pc.serial[port]?.receiveBreak());
  }

  /** The pointer has moved (upwards: `dy` above 0), and these buttons are down: bits as PS/2 has them. */
  pointer(dx: number, dy: number, buttons: number, wheel = 0): void {
    this.#pointer([dx, dy, buttons, wheel]);
  }
  /** Whether the guest listens to a pointer that is somewhere, not one that moves. */
  get takesPlaces(): boolean {
    return this.tablet?.running === true;
  }
  /** The pointer is there, 0 to TABLET_MAX from the left and from above; buttons as above, wheel towards the user. */
  point(x: number, y: number, buttons: number, wheel = 0): void {
    this.#point([x, y, buttons, wheel]);
  }
  /** COM1 is 0. */
  serial(port: number, bytes: Uint8Array): void {
    this.#serial[port]?.(bytes);
  }
  serialBreak(port: number): void {
    this.#break(port);
  }
}
