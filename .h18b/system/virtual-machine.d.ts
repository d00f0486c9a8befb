import { Pc } from '../devices/pc.js';
import { type PcPci } from '../devices/pci/pc-pci.js';
import { Vga } from '../devices/vga/vga.js';
import { Inspector } from '../runtime/inspector.js';
import { Processor } from '../runtime/system/processor.js';
import { Ram } from './ram.js';
import { type MachineEvent, type RunState } from './run-control.js';
import { type VirtualMachineOptions, type VirtualMachineResult } from './virtual-machine-options.js';
export type { VirtualMachineOptions, VirtualMachineResult } from './virtual-machine-options.js';
/** A virtual PC with its processor: what `ringless boot` runs. */
export declare class VirtualMachine {
    #private;
    readonly stats: import("../runtime/stats.js").Stats;
    readonly pc: Pc;
    readonly pci: PcPci;
    readonly vga: Vga;
    readonly ram: Ram;
    readonly processor: Processor;
    constructor(options: VirtualMachineOptions);
    /** Registers and memory as the code that runs sees them. */
    readonly guest: Inspector;
    /** What the machine is doing. */
    get state(): RunState;
    /** Calls `listener` when the machine stops, goes on, is reset or ends; what is returned ends that. */
    listen(listener: (event: MachineEvent) => void): () => void;
    /**
     * Stops the guest, and its time, before its next instruction; `run` does not return. From a callback of the guest's
     * access: after it.
     */
    pause(state?: 'paused' | 'debug' | 'save-vm'): void;
    /**
     * Lets it go on. `step`: for one instruction, without timers and interrupts unless it is halted; then it stops for
     * the debugger.
     */
    resume(step?: boolean): void;
    /** The reset button: also of a machine that is paused, which stays so. */
    reset(): void;
    /** Ends the machine from outside. */
    stop(result: {
        status: number;
        reason: 'timeout' | 'stopped' | 'quit';
    }): void;
    /** The user presses the power button: what the guest makes of it is its affair. */
    pressPowerButton(): void;
    /** A non-maskable interrupt, as from a button on the board. */
    sendNmi(): void;
    /** Data move between guest and host, as by a network: the host's events get their turn more often for a while. */
    hostIsBusy(): void;
    /** Guest instructions executed so far. */
    get instructions(): number;
    /**
     * The machine as it is, as parts of a file that `restore` takes. Not from within an access of the guest. Throws what
     * its disks do.
     */
    saveSnapshot(): Uint8Array[];
    /** Runs the guest to its end. The host's events (sockets, timers, input, signals) are served in between. */
    run(): Promise<VirtualMachineResult>;
}
