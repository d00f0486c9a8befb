/** A machine as its screens and keyboards on the host see it: `--display` of any kind works on this. */
import type { ByteSink } from '../../devices/device.js';
import { keyNamed, scancodes } from '../../devices/keys.js';
import type { VirtualMachine } from '../../system/virtual-machine.js';

/** What is shown of a serial port to who comes later, bytes. */
const HISTORY_BYTES = 256 << 10;

/** What a serial port has sent, for any number of listeners; who comes late gets the end of what there was. */
export class SerialTap {
  #history: Uint8Array[] = [];
  #historyBytes = 0;
  readonly #listeners = new Set<(bytes: Uint8Array) => void>();

  /** A sink that sends to `sink`, and here. */
  before(sink: ByteSink | null): ByteSink {
    return {
      write: (bytes) => {
        sink?.write(bytes);
        this.#write(bytes);
      },
    };
  }
  #write(bytes: Uint8Array): void {
    const copy = bytes.slice();
    this.#history.push(copy);
    this.#historyBytes += copy.length;
    while (this.#historyBytes > HISTORY_BYTES && this.#history.length > 1) {
      this.#historyBytes -= this.#history.shift()!.length;
    }
    for (const listener of this.#listeners) listener(copy);
  }
  /** Calls `listener` with what there was and what comes; what is returned ends that. */
  listen(listener: (bytes: Uint8Array) => void): () => void {
    for (const bytes of this.#history) listener(bytes);
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }
}

export interface MachineConsole {
  readonly vm: VirtualMachine;
  /** What COM1 sends. */
  readonly serial: SerialTap;
}

/** Keys that are pressed at once, in the order of `names` (`keys.ts`), and let go. */
export function pressTogether(vm: VirtualMachine, names: readonly string[]): void {
  const keys = names.map((name) => keyNamed(name)!);
  for (const key of keys) vm.inputs.key(scancodes(key, true));
  for (const key of keys.reverse()) vm.inputs.key(scancodes(key, false));
}
