import { EAGAIN, EINVAL, ERESTARTSYS } from '../errno.js';
import type { Linux } from '../kernel.js';
import type { WaitQueue } from '../tasks/wait-queue.js';
import { AnonymousFile } from './anonymous-file.js';
import { O_NONBLOCK, O_RDWR, POLLIN } from './constants.js';

/** struct signalfd_siginfo. */
const BYTES = 128;

/** signalfd(2): the signals of whoever reads. */
export class SignalFile extends AnonymousFile {
  constructor(
    flags: number,
    readonly kernel: Linux,
    public low: number,
    public high: number,
  ) {
    super(flags | O_RDWR, 'signalfd');
  }
  override get queue(): WaitQueue {
    return this.kernel.group.signalEvents;
  }
  override read(memory: Uint8Array, at: number, length: number): number {
    if (length < BYTES) return -EINVAL;
    let done = 0;
    for (; done + BYTES <= length; done += BYTES) {
      const info = this.kernel.signals.take(~this.low, ~this.high);
      if (info === null) break;
      memory.fill(0, at + done, at + done + BYTES);
      const view = new DataView(memory.buffer, memory.byteOffset + at + done, BYTES);
      const words: [number, number][] = [
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
      for (const [offset, value] of words) view.setUint32(offset, value, true);
    }
    if (done > 0) return done;
    return (this.flags & O_NONBLOCK) !== 0 ? -EAGAIN : -ERESTARTSYS;
  }
  override poll(): number {
    const { pendingLow, pendingHigh } = this.kernel.signals;
    return ((pendingLow & this.low) | (pendingHigh & this.high)) !== 0 ? POLLIN : 0;
  }
}
