import { Ps2Queue } from './ps2-queue.js';
// IBM PS/2 Hardware Interface Technical Reference, "Auxiliary device"; Microsoft's IntelliMouse knocks (sample rates
// 200, 100, 80 for a wheel, 200, 200, 80 for five buttons).
const ACK = 0xfa;
const ERROR = 0xfc;
const SELF_TEST_PASSED = 0xaa;
const SCALING_1 = 0xe6;
const SCALING_2 = 0xe7;
const SET_RESOLUTION = 0xe8;
const STATUS = 0xe9;
const STREAM = 0xea;
const READ_DATA = 0xeb;
const WRAP_OFF = 0xec;
const WRAP_ON = 0xee;
const REMOTE = 0xf0;
const IDENTIFY = 0xf2;
const SET_RATE = 0xf3;
const ENABLE = 0xf4;
const DISABLE = 0xf5;
const SET_DEFAULTS = 0xf6;
const RESEND = 0xfe;
const RESET = 0xff;
const COMMANDS = new Set([
    ...[SCALING_1, SCALING_2, SET_RESOLUTION, STATUS, STREAM, READ_DATA, WRAP_OFF, WRAP_ON, REMOTE],
    ...[IDENTIFY, SET_RATE, ENABLE, DISABLE, SET_DEFAULTS, RESET],
]);
const ID_PLAIN = 0;
const ID_WHEEL = 3;
const ID_FIVE_BUTTONS = 4;
const STATUS_REMOTE = 0x40;
const STATUS_ENABLED = 0x20;
const STATUS_SCALING = 0x10;
const PACKET_ALWAYS = 0x08;
const PACKET_X_SIGN = 0x10;
const PACKET_Y_SIGN = 0x20;
/** Movement that waits to be reported stays in this range: the host may send more than any guest reads. */
const MOST = 4096;
const clamp = (value, most) => Math.max(-most, Math.min(most - 1, Math.trunc(value)));
/** A PS/2 mouse, with wheel and five buttons when the guest knocks for them. */
export class Ps2Mouse {
    queue = new Ps2Queue();
    #id = ID_PLAIN;
    #rates = [0, 0, 100];
    #resolution = 2;
    #scaling = false;
    #remote = false;
    #wrap = false;
    #enabled = false;
    #command = 0;
    /** Left, right, middle, and two more: bits 0 to 4. */
    #buttons = 0;
    #reportedButtons = 0;
    #dx = 0;
    #dy = 0;
    #dz = 0;
    /**
     * The host's mouse moved (right and up count positive), its wheel turned (towards the user positive), its buttons are
     * now so.
     */
    move(dx, dy, buttons, wheel = 0) {
        this.#dx = clamp(this.#dx + dx, MOST);
        this.#dy = clamp(this.#dy + dy, MOST);
        this.#dz = clamp(this.#dz + wheel, MOST);
        this.#buttons = buttons & 31;
        this.report();
    }
    /** Queues packets for what has not been reported, as many as fit. */
    report() {
        if (!this.#enabled || this.#remote || this.#wrap)
            return;
        while (this.#moved && this.queue.fits(this.#packetLength))
            this.queue.report(...this.#packet());
    }
    get #moved() {
        if (this.#id !== ID_PLAIN && this.#dz !== 0)
            return true;
        return this.#dx !== 0 || this.#dy !== 0 || this.#buttons !== this.#reportedButtons;
    }
    get #packetLength() {
        return this.#id === ID_PLAIN ? 3 : 4;
    }
    /** What has happened since the last packet. */
    #packet() {
        const x = clamp(this.#dx, 256);
        const y = clamp(this.#dy, 256);
        this.#dx -= x;
        this.#dy -= y;
        this.#reportedButtons = this.#buttons;
        const signs = (x < 0 ? PACKET_X_SIGN : 0) | (y < 0 ? PACKET_Y_SIGN : 0);
        const bytes = [PACKET_ALWAYS | signs | (this.#buttons & 7), x & 0xff, y & 0xff];
        if (this.#id === ID_PLAIN)
            this.#dz = 0;
        else {
            const z = clamp(this.#dz, 8);
            this.#dz -= z;
            bytes.push(this.#id === ID_WHEEL ? z & 0xff : (z & 15) | ((this.#buttons >> 3) << 4));
        }
        return bytes;
    }
    /** A byte from the controller. */
    write(value) {
        const command = this.#command;
        this.#command = 0;
        if (this.#wrap && value !== WRAP_OFF && value !== RESET)
            this.queue.answer(value);
        else if (command === SET_RATE) {
            this.#setRate(value);
            this.queue.answer(ACK);
        }
        else if (command === SET_RESOLUTION) {
            this.#resolution = value & 3;
            this.queue.answer(ACK);
        }
        else if (value === RESEND)
            this.queue.answer(this.queue.last);
        else
            this.#begin(value);
    }
    #setRate(rate) {
        this.#rates = [this.#rates[1], this.#rates[2], rate];
        const knock = this.#rates.join();
        if (knock === '200,100,80')
            this.#id = ID_WHEEL;
        else if (knock === '200,200,80' && this.#id === ID_WHEEL)
            this.#id = ID_FIVE_BUTTONS;
    }
    #begin(command) {
        // A command breaks off the packet that was being sent.
        this.queue.clearReports();
        if (!COMMANDS.has(command)) {
            this.queue.answer(ERROR);
            return;
        }
        this.queue.answer(ACK);
        switch (command) {
            case SCALING_1:
            case SCALING_2:
                this.#scaling = command === SCALING_2;
                return;
            case SET_RESOLUTION:
            case SET_RATE:
                this.#command = command;
                return;
            case STATUS:
                this.queue.answer(this.#status, this.#resolution, this.#rates[2]);
                return;
            case STREAM:
            case REMOTE:
                this.#remote = command === REMOTE;
                return;
            case READ_DATA:
                this.queue.answer(...this.#packet());
                return;
            case WRAP_ON:
            case WRAP_OFF:
                this.#wrap = command === WRAP_ON;
                return;
            case IDENTIFY:
                this.queue.answer(this.#id);
                return;
            case ENABLE:
            case DISABLE:
                this.#enabled = command === ENABLE;
                this.#forget();
                return;
            case SET_DEFAULTS:
                this.#defaults();
                return;
            case RESET:
                this.reset();
                this.queue.answer(ACK, SELF_TEST_PASSED, ID_PLAIN);
                return;
        }
    }
    get #status() {
        const b = this.#buttons;
        // Here the left button is bit 2 and the right one bit 0.
        const buttons = ((b & 1) << 2) | ((b & 4) >> 1) | ((b & 2) >> 1);
        const modes = (this.#remote ? STATUS_REMOTE : 0) | (this.#enabled ? STATUS_ENABLED : 0);
        return buttons | modes | (this.#scaling ? STATUS_SCALING : 0);
    }
    #defaults() {
        this.#rates = [0, 0, 100];
        this.#resolution = 2;
        this.#scaling = false;
        this.#remote = false;
        this.#enabled = false;
        this.#forget();
    }
    /** Movement so far is not reported. */
    #forget() {
        this.#dx = 0;
        this.#dy = 0;
        this.#dz = 0;
        this.#reportedButtons = this.#buttons;
    }
    reset() {
        this.#defaults();
        this.#id = ID_PLAIN;
        this.#wrap = false;
        this.#command = 0;
        this.queue.clear();
    }
    state() {
        return {
            queue: this.queue.state(),
            id: this.#id,
            rates: [...this.#rates],
            resolution: this.#resolution,
            scaling: this.#scaling,
            remote: this.#remote,
            wrap: this.#wrap,
            enabled: this.#enabled,
            command: this.#command,
            buttons: this.#buttons,
            reportedButtons: this.#reportedButtons,
            moved: [this.#dx, this.#dy, this.#dz],
        };
    }
    restore(state) {
        this.queue.restore(state.queue);
        this.#id = state.id;
        this.#rates = [...state.rates];
        this.#resolution = state.resolution;
        this.#scaling = state.scaling;
        this.#remote = state.remote;
        this.#wrap = state.wrap;
        this.#enabled = state.enabled;
        this.#command = state.command;
        this.#buttons = state.buttons;
        this.#reportedButtons = state.reportedButtons;
        [this.#dx, this.#dy, this.#dz] = state.moved;
    }
}
