import type { DeviceState } from '../device.js';
import { Traffic } from '../traffic.js';
import * as A from './ata-registers.js';
import { type BlockBackend } from './block-backend.js';
/** The largest block of data between two looks at the status: what an ATAPI byte count can say. */
export declare const BUFFER_BYTES = 65536;
/** Data that a command moves: some of the medium, or what stands in the buffer (whose start is `offset` 0). */
export interface Phase {
    readonly direction: 'in' | 'out';
    readonly source: 'medium' | 'buffer';
    /** Next byte, and how many are left. */
    offset: number;
    remaining: number;
    readonly dma: boolean;
    /** PIO: bytes in a DRQ block. */
    readonly blockBytes: number;
}
/** What a function that carries out or ends a command returns: nothing, in a way that lets a `switch` return it. */
export type Ended = undefined;
/**
 * A device on an IDE channel: registers, and the moving of data by PIO and by DMA (ATA/ATAPI-6, chapter 9). A command
 * is done when it is written, but for its data; the device is never seen busy.
 */
export declare abstract class IdeDevice {
    #private;
    readonly medium: BlockBackend;
    readonly task: A.TaskFile;
    status: number;
    error: number;
    readonly traffic: Traffic;
    onInterrupt: () => void;
    /** The device waits for its DMA channel. */
    onDmaRequest: () => void;
    /** Hears of requests that failed on the host. */
    onError: (message: string) => void;
    constructor(medium: BlockBackend);
    /** Signature of the kind of device, in the middle and high address registers. */
    protected abstract readonly signature: readonly [number, number];
    /** Status when idle. */
    protected abstract readonly idle: number;
    protected abstract execute(command: number): Ended;
    /** All data of the phase has been moved. */
    protected abstract finished(phase: Phase): void;
    /** A block of PIO data is about to be shown: registers that tell of it. */
    protected blockReady(_bytes: number): void;
    /** Ends a command whose data could not be moved. */
    protected abstract failed(direction: 'in' | 'out'): void;
    get interrupt(): boolean;
    protected raise(): void;
    acknowledge(): void;
    command(command: number): void;
    /** Ends a command without data. */
    protected done(): Ended;
    protected abort(error?: number): Ended;
    /** Reset and diagnostics: registers show what kind of device this is. */
    showSignature(): Ended;
    /** EXECUTE DEVICE DIAGNOSTIC has passed. */
    reportDiagnostics(): void;
    /** Puts bytes into the buffer and offers them. */
    protected sendBuffer(bytes: Uint8Array, dma?: boolean, blockBytes?: number): Ended;
    /** Starts the data of a command. `first`: whether an interrupt announces the first block. */
    protected begin(phase: Phase, first: boolean): Ended;
    /** Reads of the data port, `size` bytes each, into all of `into`. */
    readData(into: Uint8Array): void;
    writeData(from: Uint8Array): void;
    /** The packet that the host has written (ATAPI). */
    protected get buffer(): Uint8Array;
    /** The transfer that waits for the controller, or null. */
    get dmaPhase(): Readonly<Phase> | null;
    /**
     * Moves as many bytes as `view` has, or as are left; returns how many, or -1 if the medium failed (the command has
     * ended).
     */
    moveDma(view: Uint8Array): number;
    /** The controller has done what its table says. */
    endDma(): void;
    /** The machine's reset line: settings are as at power-on. */
    reset(): void;
    protected abstract defaults(): void;
    protected saved(): DeviceState;
    protected restored(_state: DeviceState): void;
    state(): DeviceState;
    restore(state: DeviceState): void;
}
