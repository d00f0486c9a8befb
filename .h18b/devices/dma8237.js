// Intel 8237A data sheet (231466), two of them as in the PC/AT. A device that transfers asks the channel that it is
// wired to; block, demand and single transfers make no difference, since no other bus master waits.
const CHANNELS = 4;
const COMMAND = 0x8; // write: command; read: status
const REQUEST = 0x9;
const SINGLE_MASK = 0xa;
const MODE = 0xb;
const CLEAR_FLIP_FLOP = 0xc;
const MASTER_CLEAR = 0xd; // read: temporary register
const CLEAR_MASK = 0xe;
const ALL_MASK = 0xf;
const COMMAND_DISABLE = 0x04;
const MODE_TYPE = 0x0c;
const MODE_WRITE = 0x04;
const MODE_READ = 0x08;
const MODE_AUTOINITIALIZE = 0x10;
const MODE_DECREMENT = 0x20;
/** Where the page register of each of the first controller's channels is: offsets from port 81h. */
const PAGE_OF_CHANNEL = [6, 2, 0, 1];
/** One controller: 16 registers, `stride` ports apart. */
class Controller {
    stride;
    /** Address and count of each channel: what it begins with, and what it has come to. */
    #base = new Uint16Array(2 * CHANNELS);
    #current = new Uint16Array(2 * CHANNELS);
    #modes = new Uint8Array(CHANNELS);
    #high = false;
    #command = 0;
    #mask = 15;
    #requests = 0;
    /** Channels that have come to terminal count since the status was read. */
    #ended = 0;
    constructor(stride) {
        this.stride = stride;
    }
    readPort(port) {
        const register = Math.floor(port / this.stride);
        if (register < 2 * CHANNELS) {
            this.#high = !this.#high;
            const value = this.#current[register];
            return this.#high ? value & 0xff : value >> 8;
        }
        if (register === COMMAND) {
            const status = (this.#requests << 4) | this.#ended;
            this.#ended = 0;
            return status;
        }
        return register === ALL_MASK ? this.#mask | 0xf0 : 0;
    }
    writePort(port, _size, value) {
        const register = Math.floor(port / this.stride);
        if (register < 2 * CHANNELS) {
            const old = this.#base[register];
            this.#base[register] = this.#high ? (old & 0xff) | (value << 8) : (old & 0xff00) | value;
            this.#current[register] = this.#base[register];
            this.#high = !this.#high;
            return;
        }
        const bit = 1 << (value & 3);
        switch (register) {
            case COMMAND:
                this.#command = value;
                return;
            case REQUEST:
                this.#requests = (value & 4) !== 0 ? this.#requests | bit : this.#requests & ~bit;
                return;
            case SINGLE_MASK:
                this.#mask = (value & 4) !== 0 ? this.#mask | bit : this.#mask & ~bit;
                return;
            case MODE:
                this.#modes[value & 3] = value;
                return;
            case CLEAR_FLIP_FLOP:
                this.#high = false;
                return;
            case MASTER_CLEAR:
                this.reset();
                return;
            case CLEAR_MASK:
                this.#mask = 0;
                return;
            case ALL_MASK:
                this.#mask = value & 15;
                return;
        }
    }
    /** Bytes that a channel would move until terminal count. */
    remaining(channel) {
        if ((this.#command & COMMAND_DISABLE) !== 0 || (this.#mask & (1 << channel)) !== 0)
            return 0;
        return this.#current[2 * channel + 1] + 1;
    }
    /**
     * Moves up to `count` bytes by a channel of 8 bits in the 64 KiB at `page`. `move` has the address of each run of
     * neighbouring bytes, and where in the whole it stands.
     */
    transfer(channel, type, count, page, move) {
        const mode = this.#modes[channel];
        const moves = (mode & MODE_TYPE) === (type === 'write' ? MODE_WRITE : MODE_READ);
        const total = Math.min(count, this.remaining(channel));
        const backwards = (mode & MODE_DECREMENT) !== 0;
        for (let done = 0; done < total;) {
            const at = this.#current[2 * channel];
            const length = backwards ? 1 : Math.min(total - done, 0x10000 - at);
            if (moves)
                move(page * 0x10000 + at, done, length);
            this.#current[2 * channel] = at + (backwards ? -1 : length);
            done += length;
        }
        if (total === 0)
            return 0;
        const last = this.#current[2 * channel + 1] - total;
        this.#current[2 * channel + 1] = last;
        if (last < 0)
            this.#terminalCount(channel, mode);
        return total;
    }
    #terminalCount(channel, mode) {
        this.#ended |= 1 << channel;
        if ((mode & MODE_AUTOINITIALIZE) === 0) {
            this.#mask |= 1 << channel;
            return;
        }
        for (const register of [2 * channel, 2 * channel + 1])
            this.#current[register] = this.#base[register];
    }
    /** Master clear: addresses and counts stay. */
    reset() {
        this.#high = false;
        this.#command = 0;
        this.#mask = 15;
        this.#requests = 0;
        this.#ended = 0;
    }
    state() {
        return {
            base: [...this.#base],
            current: [...this.#current],
            modes: [...this.#modes],
            high: this.#high,
            command: this.#command,
            mask: this.#mask,
            requests: this.#requests,
            ended: this.#ended,
        };
    }
    restore(state) {
        this.#base.set(state.base);
        this.#current.set(state.current);
        this.#modes.set(state.modes);
        this.#high = state.high;
        this.#command = state.command;
        this.#mask = state.mask;
        this.#requests = state.requests;
        this.#ended = state.ended;
    }
}
/** The DMA controllers: `first` at ports 00h to 0fh, `second` at c0h to dfh, page registers at 81h to 8fh. */
export class Dma8237 {
    memory;
    name = 'dma';
    stateVersion = 2;
    #controllers = [new Controller(1), new Controller(2)];
    first = this.#controllers[0];
    second = this.#controllers[1];
    #pages = new Uint8Array(15);
    pages = {
        readPort: (port) => this.#pages[port],
        writePort: (port, _size, value) => {
            this.#pages[port] = value;
        },
    };
    constructor(memory) {
        this.memory = memory;
    }
    /** One of the first controller's channels, 0 to 3, each a byte wide. */
    channel(n) {
        const controller = this.#controllers[0];
        const page = () => this.#pages[PAGE_OF_CHANNEL[n]];
        return {
            get remaining() {
                return controller.remaining(n);
            },
            toMemory: (bytes) => controller.transfer(n, 'write', bytes.length, page(), (address, done, length) => {
                const view = this.memory.view(address, length);
                if (view === null)
                    return;
                view.set(bytes.subarray(done, done + length));
                this.memory.written(address, length);
            }),
            fromMemory: (into) => controller.transfer(n, 'read', into.length, page(), (address, done, length) => {
                const view = this.memory.view(address, length);
                if (view === null)
                    into.fill(0xff, done, done + length);
                else
                    into.set(view, done);
            }),
        };
    }
    reset() {
        for (const controller of this.#controllers)
            controller.reset();
        this.#pages.fill(0);
    }
    state() {
        return { controllers: this.#controllers.map((controller) => controller.state()), pages: [...this.#pages] };
    }
    restore(state) {
        for (const [i, controller] of this.#controllers.entries()) {
            controller.restore(state.controllers[i]);
        }
        this.#pages.set(state.pages);
    }
}
