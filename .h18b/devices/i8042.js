import { Ps2Keyboard } from './ps2-keyboard.js';
import { Ps2Mouse } from './ps2-mouse.js';
import { SET2_BREAK, translateToSet1 } from './scancodes.js';
// IBM PS/2 Hardware Interface Technical Reference, "Keyboard and auxiliary device controller".
const STATUS_OUTPUT_FULL = 0x01;
const STATUS_SYSTEM = 0x04;
const STATUS_COMMAND = 0x08;
const STATUS_NOT_LOCKED = 0x10;
const STATUS_AUX = 0x20;
const MODE_KEYBOARD_IRQ = 0x01;
const MODE_AUX_IRQ = 0x02;
const MODE_SYSTEM = 0x04;
const MODE_KEYBOARD_OFF = 0x10;
const MODE_AUX_OFF = 0x20;
const MODE_TRANSLATE = 0x40;
const OUTPUT_NOT_RESET = 0x01;
const OUTPUT_A20 = 0x02;
const OUTPUT_KEYBOARD_FULL = 0x10;
const OUTPUT_AUX_FULL = 0x20;
const READ_RAM = 0x20; // to 3fh
const WRITE_RAM = 0x60; // to 7fh
const RAM_SIZE = 32;
const TEST_PASSWORD = 0xa4;
const AUX_OFF = 0xa7;
const AUX_ON = 0xa8;
const TEST_AUX = 0xa9;
const SELF_TEST = 0xaa;
const TEST_KEYBOARD = 0xab;
const KEYBOARD_OFF = 0xad;
const KEYBOARD_ON = 0xae;
const READ_INPUT_PORT = 0xc0;
const READ_OUTPUT_PORT = 0xd0;
const WRITE_OUTPUT_PORT = 0xd1;
const WRITE_KEYBOARD_BUFFER = 0xd2;
const WRITE_AUX_BUFFER = 0xd3;
const WRITE_AUX = 0xd4;
const A20_OFF = 0xdd;
const A20_ON = 0xdf;
const READ_TEST_INPUTS = 0xe0;
const PULSE = 0xf0; // the low four bits of the output port, those that are 0
const NO_PASSWORD = 0xf1;
const SELF_TEST_PASSED = 0x55;
const PORT_TEST_PASSED = 0x00;
const INPUT_PORT = 0x80; // keyboard not locked
/** The keyboard controller with a keyboard and a mouse behind it. Port 60h is `data`, port 64h `command`. */
export class I8042 {
    keyboardIrq;
    auxIrq;
    onA20;
    onReset;
    name = 'i8042';
    keyboard = new Ps2Keyboard();
    mouse = new Ps2Mouse();
    #ram = new Uint8Array(RAM_SIZE);
    #output = 0;
    #source = null;
    /** The controller's own answers, which go before what the devices have. */
    #answers = [];
    /** The command whose argument port 60h gets next; 0: none, the byte is the keyboard's. */
    #command = 0;
    #lastWasCommand = false;
    /** Bit 7 for the next translated byte: a release. */
    #release = 0;
    #a20 = true;
    data = {
        readPort: () => this.#readData(),
        writePort: (_port, _size, value) => this.#writeData(value),
    };
    command = {
        readPort: () => this.#status,
        writePort: (_port, _size, value) => this.#writeCommand(value),
    };
    /** `onA20` and `onReset` are the output port's pins to the processor. */
    constructor(keyboardIrq, auxIrq, onA20, onReset) {
        this.keyboardIrq = keyboardIrq;
        this.auxIrq = auxIrq;
        this.onA20 = onA20;
        this.onReset = onReset;
        this.#powerOn();
    }
    #powerOn() {
        this.#ram.fill(0);
        // As firmware leaves it, for kernels that are loaded without one.
        this.#ram[0] = MODE_KEYBOARD_IRQ | MODE_SYSTEM | MODE_AUX_OFF | MODE_TRANSLATE;
        this.#source = null;
        this.#answers = [];
        this.#command = 0;
        this.#lastWasCommand = false;
        this.#release = 0;
        this.#a20 = true;
    }
    /**
     * A key of the host's keyboard goes down or up: its set 1 bytes, with bit 7 for a release, e0h or e1h first where it
     * has one.
     */
    key(set1) {
        this.keyboard.key(set1);
        this.#fill();
    }
    /** The host's mouse: movement right and up, wheel towards the user; buttons left, right, middle in bits 0 to 2. */
    pointer(dx, dy, buttons, wheel = 0) {
        this.mouse.move(dx, dy, buttons, wheel);
        this.#fill();
    }
    /** The guest has read all keys so far. */
    get keysRead() {
        return this.keyboard.queue.length === 0 && this.#source !== 'keyboard';
    }
    get #mode() {
        return this.#ram[0];
    }
    get #status() {
        let value = STATUS_NOT_LOCKED | (this.#mode & MODE_SYSTEM ? STATUS_SYSTEM : 0);
        if (this.#source !== null)
            value |= STATUS_OUTPUT_FULL;
        if (this.#source === 'aux')
            value |= STATUS_AUX;
        if (this.#lastWasCommand)
            value |= STATUS_COMMAND;
        return value;
    }
    get #outputPort() {
        let value = OUTPUT_NOT_RESET | (this.#a20 ? OUTPUT_A20 : 0) | 0xcc;
        if (this.#source === 'keyboard')
            value |= OUTPUT_KEYBOARD_FULL;
        if (this.#source === 'aux')
            value |= OUTPUT_AUX_FULL;
        return value;
    }
    /** Puts the next byte into the output buffer, if it is empty. */
    #fill() {
        while (this.#source === null) {
            const answer = this.#answers.shift();
            if (answer !== undefined)
                this.#put(answer.value, answer.source);
            else if ((this.#mode & MODE_KEYBOARD_OFF) === 0 && this.keyboard.queue.length > 0) {
                this.#fromKeyboard(this.keyboard.queue.shift());
            }
            else if ((this.#mode & MODE_AUX_OFF) === 0 && this.mouse.queue.length > 0) {
                this.#put(this.mouse.queue.shift(), 'aux');
                this.mouse.report();
            }
            else
                break;
        }
        this.#update();
    }
    #put(value, source) {
        this.#output = value;
        this.#source = source;
    }
    #fromKeyboard(value) {
        if ((this.#mode & MODE_TRANSLATE) === 0)
            this.#put(value, 'keyboard');
        else if (value === SET2_BREAK)
            this.#release = 0x80;
        else {
            this.#put(translateToSet1(value) | this.#release, 'keyboard');
            this.#release = 0;
        }
    }
    #update() {
        this.keyboardIrq.set(this.#source === 'keyboard' && (this.#mode & MODE_KEYBOARD_IRQ) !== 0);
        this.auxIrq.set(this.#source === 'aux' && (this.#mode & MODE_AUX_IRQ) !== 0);
    }
    #readData() {
        const value = this.#output;
        if (this.#source !== null) {
            this.#source = null;
            // The line falls between two bytes.
            this.#update();
            this.#fill();
        }
        return value;
    }
    #answer(value, source = 'keyboard') {
        // A guest that asks and never reads fills no memory.
        if (this.#answers.length < 16)
            this.#answers.push({ value, source });
    }
    #writeCommand(value) {
        this.#lastWasCommand = true;
        this.#command = 0;
        if (value >= READ_RAM && value < READ_RAM + RAM_SIZE)
            this.#answer(this.#ram[value - READ_RAM]);
        else if (value >= WRITE_RAM && value < WRITE_RAM + RAM_SIZE)
            this.#command = value;
        else if (value >= PULSE) {
            if ((value & OUTPUT_NOT_RESET) === 0)
                this.onReset();
        }
        else
            this.#execute(value);
        this.#fill();
    }
    #execute(command) {
        switch (command) {
            case TEST_PASSWORD:
                this.#answer(NO_PASSWORD);
                return;
            case AUX_OFF:
                this.#ram[0] |= MODE_AUX_OFF;
                return;
            case AUX_ON:
                this.#ram[0] &= ~MODE_AUX_OFF;
                return;
            case TEST_AUX:
            case TEST_KEYBOARD:
                this.#answer(PORT_TEST_PASSED);
                return;
            case SELF_TEST:
                this.#ram[0] |= MODE_SYSTEM;
                this.#answer(SELF_TEST_PASSED);
                return;
            case KEYBOARD_OFF:
                this.#ram[0] |= MODE_KEYBOARD_OFF;
                return;
            case KEYBOARD_ON:
                this.#ram[0] &= ~MODE_KEYBOARD_OFF;
                return;
            case READ_INPUT_PORT:
                this.#answer(INPUT_PORT);
                return;
            case READ_OUTPUT_PORT:
                this.#answer(this.#outputPort);
                return;
            case READ_TEST_INPUTS:
                this.#answer(0);
                return;
            case A20_OFF:
            case A20_ON:
                this.#setA20(command === A20_ON);
                return;
            case WRITE_OUTPUT_PORT:
            case WRITE_KEYBOARD_BUFFER:
            case WRITE_AUX_BUFFER:
            case WRITE_AUX:
                this.#command = command;
                return;
        }
    }
    #writeData(value) {
        this.#lastWasCommand = false;
        const command = this.#command;
        this.#command = 0;
        if (command >= WRITE_RAM && command < WRITE_RAM + RAM_SIZE)
            this.#ram[command - WRITE_RAM] = value;
        else if (command === WRITE_OUTPUT_PORT) {
            this.#setA20((value & OUTPUT_A20) !== 0);
            if ((value & OUTPUT_NOT_RESET) === 0)
                this.onReset();
        }
        else if (command === WRITE_KEYBOARD_BUFFER)
            this.#answer(value);
        else if (command === WRITE_AUX_BUFFER)
            this.#answer(value, 'aux');
        else if (command === WRITE_AUX) {
            this.#ram[0] &= ~MODE_AUX_OFF;
            this.mouse.write(value);
        }
        else {
            // A byte for the keyboard turns its interface on.
            this.#ram[0] &= ~MODE_KEYBOARD_OFF;
            this.keyboard.write(value);
        }
        this.#fill();
    }
    #setA20(enabled) {
        this.#a20 = enabled;
        this.onA20(enabled);
    }
    reset() {
        this.#powerOn();
        this.keyboard.reset();
        this.mouse.reset();
        this.onA20(true);
        this.#update();
    }
    state() {
        return {
            keyboard: this.keyboard.state(),
            mouse: this.mouse.state(),
            ram: [...this.#ram],
            output: this.#output,
            source: this.#source,
            answers: this.#answers.map((answer) => ({ ...answer })),
            command: this.#command,
            lastWasCommand: this.#lastWasCommand,
            release: this.#release,
            a20: this.#a20,
        };
    }
    restore(state) {
        this.keyboard.restore(state.keyboard);
        this.mouse.restore(state.mouse);
        this.#ram.set(state.ram);
        this.#output = state.output;
        this.#source = state.source;
        this.#answers = state.answers.map((answer) => ({ ...answer }));
        this.#command = state.command;
        this.#lastWasCommand = state.lastWasCommand;
        this.#release = state.release;
        this.#setA20(state.a20);
        this.#update();
    }
}
