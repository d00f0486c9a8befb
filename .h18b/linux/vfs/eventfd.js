import { EAGAIN, EINVAL, ERESTARTSYS } from '../errno.js';
import { AnonymousFile } from './anonymous-file.js';
import { O_NONBLOCK, O_RDWR, POLLERR, POLLIN, POLLOUT } from './constants.js';
/** The largest count: one below the largest u64. */
const MOST = 0xfffffffffffffffen;
/** eventfd(2): a counter. */
export class EventFile extends AnonymousFile {
    count;
    isSemaphore;
    constructor(flags, count, isSemaphore) {
        super(flags | O_RDWR, 'eventfd');
        this.count = count;
        this.isSemaphore = isSemaphore;
    }
    read(memory, at, length) {
        if (length < 8)
            return -EINVAL;
        if (this.count === 0n)
            return (this.flags & O_NONBLOCK) !== 0 ? -EAGAIN : -ERESTARTSYS;
        const value = this.isSemaphore ? 1n : this.count;
        this.count -= value;
        new DataView(memory.buffer, memory.byteOffset + at, 8).setBigUint64(0, value, true);
        this.queue.wake(POLLOUT);
        return 8;
    }
    write(memory, at, length) {
        if (length < 8)
            return -EINVAL;
        const value = new DataView(memory.buffer, memory.byteOffset + at, 8).getBigUint64(0, true);
        if (value > MOST)
            return -EINVAL;
        if (this.count + value > MOST)
            return (this.flags & O_NONBLOCK) !== 0 ? -EAGAIN : -ERESTARTSYS;
        this.count += value;
        this.queue.wake(POLLIN);
        return 8;
    }
    poll() {
        return (this.count > 0n ? POLLIN : 0) | (this.count < MOST ? POLLOUT : 0) | (this.count > MOST ? POLLERR : 0);
    }
}
