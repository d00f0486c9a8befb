import { Ps2Queue } from './ps2-queue.js';
import { toSet2 } from './scancodes.js';
// IBM PS/2 Hardware Interface Technical Reference, "Keyboards (101- and 102-key)".
const ACK = 0xfa;
const RESEND = 0xfe;
const SELF_TEST_PASSED = 0xaa;
const ID = [0xab, 0x83];
const SET_LEDS = 0xed;
const ECHO = 0xee;
const SCANCODE_SET = 0xf0;
const IDENTIFY = 0xf2;
const SET_RATE = 0xf3;
const ENABLE = 0xf4;
const DISABLE = 0xf5;
const SET_DEFAULTS = 0xf6;
const SET3_FIRST = 0xf7; // f7h to fdh set attributes of keys, in set 3
const SET3_LAST = 0xfd;
const RESET = 0xff;
/** A PS/2 keyboard with scancode sets 1 and 2. */
export class Ps2Keyboard {
    queue = new Ps2Queue();
    #scanning = true;
    #set = 2;
    #leds = 0;
    /** The command whose argument comes next; 0: none. */
    #command = 0;
    /** Scroll, num and caps lock lamps: bits 0 to 2. */
    get leds() {
        return this.#leds;
    }
    /** A key goes down or up: its set 1 bytes. Dropped when the buffer is full, a whole key at a time. */
    key(set1) {
        if (this.#scanning)
            this.queue.report(...(this.#set === 1 ? set1 : toSet2(set1)));
    }
    /** A byte from the controller. */
    write(value) {
        const command = this.#command;
        this.#command = 0;
        // Every command has bit 7, no argument has: a command where an argument is due begins anew.
        if (command !== 0 && value < 0x80)
            this.#argument(command, value);
        else
            this.#begin(value);
    }
    #argument(command, value) {
        if (command === SET_LEDS)
            this.#leds = value & 7;
        if (command !== SCANCODE_SET)
            this.queue.answer(ACK);
        else if (value === 0)
            this.queue.answer(ACK, this.#set);
        else if (value <= 2) {
            this.#set = value;
            this.queue.answer(ACK);
        }
        else
            this.queue.answer(RESEND); // set 3 is not there
    }
    #begin(command) {
        switch (command) {
            case SET_LEDS:
            case SCANCODE_SET:
            case SET_RATE:
                this.#command = command;
                this.queue.answer(ACK);
                return;
            case ECHO:
                this.queue.answer(ECHO);
                return;
            case IDENTIFY:
                this.queue.answer(ACK, ...ID);
                return;
            case ENABLE:
                this.#scanning = true;
                this.queue.answer(ACK);
                return;
            case DISABLE:
            case SET_DEFAULTS:
                this.#defaults();
                this.#scanning = command === SET_DEFAULTS;
                this.queue.clear();
                this.queue.answer(ACK);
                return;
            case RESEND:
                this.queue.answer(this.queue.last);
                return;
            case RESET:
                this.reset();
                this.queue.answer(ACK, SELF_TEST_PASSED);
                return;
            default:
                this.queue.answer(command >= SET3_FIRST && command <= SET3_LAST ? ACK : RESEND);
        }
    }
    #defaults() {
        this.#set = 2;
    }
    reset() {
        this.#defaults();
        this.#scanning = true;
        this.#leds = 0;
        this.#command = 0;
        this.queue.clear();
    }
    state() {
        return {
            queue: this.queue.state(),
            scanning: this.#scanning,
            set: this.#set,
            leds: this.#leds,
            command: this.#command,
        };
    }
    restore(state) {
        this.queue.restore(state.queue);
        this.#scanning = state.scanning;
        this.#set = state.set;
        this.#leds = state.leds;
        this.#command = state.command;
    }
}
