import * as R from './e1000-registers.js';
const WORDS = 64;
/** All words sum up to it. */
const SUM = 0xbaba;
const CHECKSUM_WORD = 63;
/** Start bit and opcode; six bits of address. */
const COMMAND_BITS = 9;
const READ = 6;
/** The card's EEPROM of 64 words: by EERD, and bit by bit (Microwire, 93C46) by EECD. SDM 5, 13.4.3, 13.4.4. */
export class Eeprom {
    #words = new Uint16Array(WORDS);
    #lines = 0;
    /** What has come in since the chip was selected, and how many bits that was. */
    #shift = 0;
    #bits = 0;
    #out = 0;
    constructor(mac, vendor, device) {
        for (let i = 0; i < 3; i++)
            this.#words[i] = mac[i * 2] | (mac[i * 2 + 1] << 8);
        this.#words.set([0x3000, 0, 0, 0, 0x4008, 0x3000, device, vendor, device, vendor, 0x3000], 5);
        const sum = this.#words.reduce((total, word) => total + word, 0);
        this.#words[CHECKSUM_WORD] = SUM - sum;
    }
    word(n) {
        return this.#words[n] ?? 0;
    }
    get eecd() {
        const grant = this.#lines & R.EECD_REQUEST ? R.EECD_GRANT : 0;
        return this.#lines | R.EECD_PRESENT | grant | (this.#out ? R.EECD_OUT : 0);
    }
    set eecd(value) {
        const before = this.#lines;
        this.#lines = value & (R.EECD_CLOCK | R.EECD_SELECT | R.EECD_IN | R.EECD_REQUEST);
        if (!(value & R.EECD_SELECT)) {
            this.#shift = 0;
            this.#bits = 0;
            this.#out = 1;
            return;
        }
        const rises = !(before & R.EECD_CLOCK) && (value & R.EECD_CLOCK) !== 0;
        if (!rises)
            return;
        const bit = value & R.EECD_IN ? 1 : 0;
        // Zeros before the start bit count for nothing.
        if (this.#bits === 0 && bit === 0)
            return;
        if (this.#bits < COMMAND_BITS) {
            this.#shift = (this.#shift << 1) | bit;
            this.#bits++;
            this.#out = 0;
            return;
        }
        if (this.#shift >> 6 !== READ)
            return;
        const at = this.#bits - COMMAND_BITS;
        this.#out = (this.word((this.#shift + (at >> 4)) & (WORDS - 1)) >> (15 - (at & 15))) & 1;
        this.#bits++;
    }
    state() {
        return { lines: this.#lines, shift: this.#shift, bits: this.#bits, out: this.#out };
    }
    restore(state) {
        this.#lines = state.lines;
        this.#shift = state.shift;
        this.#bits = state.bits;
        this.#out = state.out;
    }
}
