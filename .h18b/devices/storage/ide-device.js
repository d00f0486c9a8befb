import { fromBase64, toBase64 } from '../base64.js';
import { Traffic } from '../traffic.js';
import * as A from './ata-registers.js';
import { BlockError } from './block-backend.js';
/** The largest block of data between two looks at the status: what an ATAPI byte count can say. */
export const BUFFER_BYTES = 65536;
/**
 * A device on an IDE channel: registers, and the moving of data by PIO and by DMA (ATA/ATAPI-6, chapter 9). A command
 * is done when it is written, but for its data; the device is never seen busy.
 */
export class IdeDevice {
    medium;
    task = new A.TaskFile();
    status = 0;
    error = 1;
    traffic = new Traffic();
    /** INTRQ; the channel shows that of the selected device. */
    #interrupt = false;
    onInterrupt = () => { };
    /** The device waits for its DMA channel. */
    onDmaRequest = () => { };
    /** Hears of requests that failed on the host. */
    onError = () => { };
    #buffer = new Uint8Array(BUFFER_BYTES);
    /** PIO: place in the buffer of what the host reads or writes next, and where the block ends. */
    #position = 0;
    #end = 0;
    #phase = null;
    constructor(medium) {
        this.medium = medium;
    }
    /** A block of PIO data is about to be shown: registers that tell of it. */
    blockReady(_bytes) { }
    get interrupt() {
        return this.#interrupt;
    }
    raise() {
        this.#interrupt = true;
        this.traffic.interrupts++;
        this.onInterrupt();
    }
    acknowledge() {
        if (!this.#interrupt)
            return;
        this.#interrupt = false;
        this.onInterrupt();
    }
    command(command) {
        this.acknowledge();
        this.#phase = null;
        this.#position = 0;
        this.#end = 0;
        this.error = 0;
        this.status = this.idle;
        this.traffic.requests++;
        this.execute(command);
    }
    /** Ends a command without data. */
    done() {
        this.status = this.idle;
        this.raise();
    }
    abort(error = A.ERROR_ABORT) {
        this.#phase = null;
        this.#position = 0;
        this.#end = 0;
        this.error = error;
        this.status = A.STATUS_READY | A.STATUS_ERROR;
        this.raise();
    }
    /** Reset and diagnostics: registers show what kind of device this is. */
    showSignature() {
        this.#phase = null;
        this.#position = 0;
        this.#end = 0;
        this.error = 1;
        this.status = this.signature[0] === 0 ? this.idle : 0;
        this.task.count = 1;
        this.task.lbaLow = 1;
        [this.task.lbaMid, this.task.lbaHigh] = this.signature;
        this.task.device = 0;
        this.acknowledge();
    }
    /** EXECUTE DEVICE DIAGNOSTIC has passed. */
    reportDiagnostics() {
        this.raise();
    }
    // Data.
    /** Puts bytes into the buffer and offers them. */
    sendBuffer(bytes, dma = false, blockBytes = 512) {
        this.#buffer.set(bytes);
        this.begin({ direction: 'in', source: 'buffer', offset: 0, remaining: bytes.length, dma, blockBytes }, true);
    }
    /** Starts the data of a command. `first`: whether an interrupt announces the first block. */
    begin(phase, first) {
        this.#phase = phase;
        if (phase.dma) {
            this.status = this.idle | A.STATUS_DATA_REQUEST;
            this.onDmaRequest();
        }
        else {
            this.#nextBlock(phase, first);
        }
    }
    #nextBlock(phase, interrupt) {
        const bytes = Math.min(phase.blockBytes, phase.remaining, BUFFER_BYTES);
        if (phase.direction === 'in') {
            if (phase.source === 'medium') {
                if (!this.#try(phase, () => this.medium.read(phase.offset, this.#buffer.subarray(0, bytes))))
                    return;
                this.traffic.bytesRead += bytes;
            }
            else {
                this.#position = phase.offset;
            }
            phase.offset += bytes;
            phase.remaining -= bytes;
        }
        this.#end = this.#position + bytes;
        this.status = this.idle | A.STATUS_DATA_REQUEST;
        this.blockReady(bytes);
        if (interrupt)
            this.raise();
    }
    #blockDone() {
        const phase = this.#phase;
        const bytes = this.#end;
        this.#position = 0;
        this.#end = 0;
        if (phase.direction === 'out') {
            if (phase.source === 'medium') {
                if (!this.#try(phase, () => this.medium.write(phase.offset, this.#buffer.subarray(0, bytes))))
                    return;
                this.traffic.bytesWritten += bytes;
            }
            phase.offset += bytes;
            phase.remaining -= bytes;
        }
        if (phase.remaining > 0) {
            this.#nextBlock(phase, true);
            return;
        }
        this.#phase = null;
        this.status = this.idle;
        this.finished(phase);
    }
    #try(phase, act) {
        try {
            act();
            return true;
        }
        catch (e) {
            if (!(e instanceof BlockError))
                throw e;
            this.onError(e.message);
            this.#phase = null;
            this.#position = 0;
            this.#end = 0;
            this.failed(phase.direction);
            return false;
        }
    }
    #moves(direction) {
        return this.#position < this.#end && this.#phase?.direction === direction;
    }
    /** Reads of the data port, `size` bytes each, into all of `into`. */
    readData(into) {
        let done = 0;
        while (done < into.length && this.#moves('in')) {
            const part = this.#buffer.subarray(this.#position, Math.min(this.#end, this.#position + into.length - done));
            into.set(part, done);
            done += part.length;
            this.#position += part.length;
            if (this.#position === this.#end)
                this.#blockDone();
        }
        // Nothing to read.
        into.fill(0xff, done);
    }
    writeData(from) {
        let done = 0;
        while (done < from.length && this.#moves('out')) {
            const part = from.subarray(done, done + this.#end - this.#position);
            this.#buffer.set(part, this.#position);
            done += part.length;
            this.#position += part.length;
            if (this.#position === this.#end)
                this.#blockDone();
        }
    }
    /** The packet that the host has written (ATAPI). */
    get buffer() {
        return this.#buffer;
    }
    // DMA: the controller asks, and moves as its table says.
    /** The transfer that waits for the controller, or null. */
    get dmaPhase() {
        return this.#phase?.dma === true ? this.#phase : null;
    }
    /**
     * Moves as many bytes as `view` has, or as are left; returns how many, or -1 if the medium failed (the command has
     * ended).
     */
    moveDma(view) {
        const phase = this.#phase;
        const part = view.subarray(0, Math.min(view.length, phase.remaining));
        if (phase.source === 'buffer') {
            part.set(this.#buffer.subarray(phase.offset, phase.offset + part.length));
        }
        else {
            const read = phase.direction === 'in';
            const moved = this.#try(phase, () => read ? this.medium.read(phase.offset, part) : this.medium.write(phase.offset, part));
            if (!moved)
                return -1;
            if (read)
                this.traffic.bytesRead += part.length;
            else
                this.traffic.bytesWritten += part.length;
        }
        phase.offset += part.length;
        phase.remaining -= part.length;
        return part.length;
    }
    /** The controller has done what its table says. */
    endDma() {
        const phase = this.#phase;
        this.#phase = null;
        this.status = this.idle;
        // A table shorter than the transfer: the rest is lost.
        if (phase.remaining > 0)
            this.abort();
        else
            this.finished(phase);
    }
    /** The machine's reset line: settings are as at power-on. */
    reset() {
        this.defaults();
        this.showSignature();
    }
    saved() {
        return {};
    }
    restored(_state) { }
    state() {
        return {
            task: { ...this.task },
            status: this.status,
            error: this.error,
            interrupt: this.#interrupt,
            phase: this.#phase === null ? null : { ...this.#phase },
            position: this.#position,
            end: this.#end,
            buffer: this.#phase === null ? '' : toBase64(this.#buffer),
            kind: this.saved(),
        };
    }
    restore(state) {
        Object.assign(this.task, state.task);
        this.status = state.status;
        this.error = state.error;
        this.#interrupt = state.interrupt;
        this.#phase = state.phase;
        this.#position = state.position;
        this.#end = state.end;
        this.#buffer.set(fromBase64(state.buffer));
        this.restored(state.kind);
        this.onInterrupt();
    }
}
