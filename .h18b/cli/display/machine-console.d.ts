/** A machine as its screens and keyboards on the host see it: `--display` of any kind works on this. */
import type { ByteSink } from '../../devices/device.js';
import type { VirtualMachine } from '../../system/virtual-machine.js';
/** What a serial port has sent, for any number of listeners; who comes late gets the end of what there was. */
export declare class SerialTap {
    #private;
    /** A sink that sends to `sink`, and here. */
    before(sink: ByteSink | null): ByteSink;
    /** Calls `listener` with what there was and what comes; what is returned ends that. */
    listen(listener: (bytes: Uint8Array) => void): () => void;
}
export interface MachineConsole {
    readonly vm: VirtualMachine;
    /** What COM1 sends. */
    readonly serial: SerialTap;
}
/** Keys that are pressed at once, in the order of `names` (`keys.ts`), and let go. */
export declare function pressTogether(vm: VirtualMachine, names: readonly string[]): void;
