import { EAGAIN, EINVAL, ERESTARTSYS } from '../errno.js';
import { AnonymousFile } from './anonymous-file.js';
import { O_NONBLOCK, O_RDWR, POLLIN } from './constants.js';
/** struct signalfd_siginfo. */
const BYTES = 128;
/** signalfd(2): the signals of whoever reads. */
export class SignalFile extends AnonymousFile {
    kernel;
    low;
    high;
    constructor(flags, kernel, low, high) {
        super(flags | O_RDWR, 'signalfd');
        this.kernel = kernel;
        this.low = low;
        this.high = high;
    }
    get queue() {
        return this.kernel.group.signalEvents;
    }
    read(memory, at, length) {
        if (length < BYTES)
            return -EINVAL;
        let done = 0;
        for (; done + BYTES <= length; done += BYTES) {
            const info = this.kernel.signals.take(~this.low, ~this.high);
            if (info === null)
                break;
            memory.fill(0, at + done, at + done + BYTES);
            const view = new DataView(memory.buffer, memory.byteOffset + at + done, BYTES);
            const words = [
                [0, info.signal],
                [8, info.code],
                [12, info.pid ?? 0],
                [16, info.uid ?? 0],
                [24, info.timerId ?? 0],
                [32, info.overrun ?? 0],
                [40, info.status ?? 0],
                [44, info.value ?? 0],
                [48, info.value ?? 0],
                [52, info.valueHigh ?? 0],
                [72, (info.address ?? 0) % 4294967296],
                [76, Math.floor((info.address ?? 0) / 4294967296)],
            ];
            for (const [offset, value] of words)
                view.setUint32(offset, value, true);
        }
        if (done > 0)
            return done;
        return (this.flags & O_NONBLOCK) !== 0 ? -EAGAIN : -ERESTARTSYS;
    }
    poll() {
        const { pendingLow, pendingHigh } = this.kernel.signals;
        return ((pendingLow & this.low) | (pendingHigh & this.high)) !== 0 ? POLLIN : 0;
    }
}
