/**
 * LZMA decoding into one flat output, which is its own dictionary: "LZMA specification" (7-Zip, 2015) and the LZMA2
 * chunk layer of the .xz format. Throws BootError on data that no encoder makes.
 */
import { BootError } from '../boot-error.js';
const STATES = 12;
const POSITION_STATES_MAX = 16;
const MATCH_MIN = 2;
const LENGTH_LOW = 8;
const LENGTH_HIGH = 256;
/** Layout of one length decoder's probabilities: choice, choice2, low and mid per position state, high. */
const LENGTH_PROBABILITIES = 2 + 2 * POSITION_STATES_MAX * LENGTH_LOW + LENGTH_HIGH;
/**
 * Slots 4 to 13 have their low bits modelled in trees that lie one after the other; the rest is direct and aligned
 * bits.
 */
const POSITION_SPECIAL = 115;
const ALIGN_BITS = 4;
/** Indices into the one table of probabilities. */
const IS_MATCH = 0;
const IS_REP = IS_MATCH + STATES * POSITION_STATES_MAX;
const IS_REP_G0 = IS_REP + STATES;
const IS_REP_G1 = IS_REP_G0 + STATES;
const IS_REP_G2 = IS_REP_G1 + STATES;
const IS_REP0_LONG = IS_REP_G2 + STATES;
const POSITION_SLOT = IS_REP0_LONG + STATES * POSITION_STATES_MAX;
const POSITION_BITS = POSITION_SLOT + 4 * 64;
const ALIGN = POSITION_BITS + POSITION_SPECIAL;
const LENGTH = ALIGN + (1 << ALIGN_BITS);
const REP_LENGTH = LENGTH + LENGTH_PROBABILITIES;
const LITERAL = REP_LENGTH + LENGTH_PROBABILITIES;
const LITERAL_SIZE = 0x300;
/** lc + lp is at most 4 in LZMA2; plain LZMA allows lc 8 and lp 4. */
const LITERAL_BITS_MAX = 12;
const HALF = 1024;
const TOP = 0x0100_0000;
const RANGE = 0;
const CODE = 1;
const damaged = () => new BootError('is damaged: its LZMA data make no sense');
export class LzmaDecoder {
    input;
    out;
    /** Bytes decoded so far. */
    outPosition = 0;
    /** Input consumed so far. */
    inPosition = 0;
    #probabilities = new Uint16Array(LITERAL + (LITERAL_SIZE << LITERAL_BITS_MAX));
    #lc = 0;
    #lpMask = 0;
    #pbMask = 0;
    #state = 0;
    #rep0 = 0;
    #rep1 = 0;
    #rep2 = 0;
    #rep3 = 0;
    /** The range decoder: range, code. In an array, because fields hold numbers above 2^31 as boxes. */
    #coder = new Uint32Array(2);
    /** Where the dictionary begins in the output. */
    #dictionaryStart = 0;
    constructor(input, out) {
        this.input = input;
        this.out = out;
    }
    /** The properties byte: (pb * 5 + lp) * 9 + lc. */
    setProperties(byte) {
        if (byte >= 9 * 5 * 5)
            throw damaged();
        this.#lc = byte % 9;
        const rest = (byte - this.#lc) / 9;
        this.#lpMask = (1 << (rest % 5)) - 1;
        this.#pbMask = (1 << Math.floor(rest / 5)) - 1;
    }
    resetState() {
        this.#probabilities.fill(HALF);
        this.#state = 0;
        this.#rep0 = 0;
        this.#rep1 = 0;
        this.#rep2 = 0;
        this.#rep3 = 0;
    }
    resetDictionary() {
        this.#dictionaryStart = this.outPosition;
    }
    /** Starts the range decoder on the five bytes at `inPosition`. */
    startRange() {
        if (this.inPosition + 5 > this.input.length || this.input[this.inPosition] !== 0)
            throw damaged();
        let code = 0;
        for (let i = 1; i < 5; i++)
            code = ((code << 8) | this.input[this.inPosition + i]) >>> 0;
        this.inPosition += 5;
        this.#coder[RANGE] = 0xffff_ffff;
        this.#coder[CODE] = code;
    }
    /** Copies `length` input bytes to the output (LZMA2's uncompressed chunks). */
    copy(length) {
        if (this.inPosition + length > this.input.length || this.outPosition + length > this.out.length)
            throw damaged();
        this.out.set(this.input.subarray(this.inPosition, this.inPosition + length), this.outPosition);
        this.inPosition += length;
        this.outPosition += length;
    }
    #bit(index) {
        const probabilities = this.#probabilities;
        const coder = this.#coder;
        const probability = probabilities[index];
        let range = coder[RANGE];
        let code = coder[CODE];
        const bound = Math.imul(range >>> 11, probability) >>> 0;
        let bit;
        if (code < bound) {
            range = bound;
            probabilities[index] = probability + ((2048 - probability) >>> 5);
            bit = 0;
        }
        else {
            range = (range - bound) >>> 0;
            code = (code - bound) >>> 0;
            probabilities[index] = probability - (probability >>> 5);
            bit = 1;
        }
        if (range < TOP) {
            // Reads beyond the input give zeros: the end is checked once per chunk.
            range <<= 8;
            code = (code << 8) | this.input[this.inPosition++];
        }
        coder[RANGE] = range;
        coder[CODE] = code;
        return bit;
    }
    #tree(base, bits) {
        let node = 1;
        for (let i = 0; i < bits; i++)
            node = (node << 1) | this.#bit(base + node);
        return node - (1 << bits);
    }
    #reverseTree(base, bits) {
        let node = 1;
        let value = 0;
        for (let i = 0; i < bits; i++) {
            const bit = this.#bit(base + node);
            node = (node << 1) | bit;
            value |= bit << i;
        }
        return value;
    }
    #direct(bits) {
        const coder = this.#coder;
        let value = 0;
        for (let i = 0; i < bits; i++) {
            let range = coder[RANGE] >>> 1;
            let code = coder[CODE];
            const bit = code >= range ? 1 : 0;
            if (bit)
                code = (code - range) >>> 0;
            if (range < TOP) {
                range <<= 8;
                code = (code << 8) | this.input[this.inPosition++];
            }
            coder[RANGE] = range;
            coder[CODE] = code;
            value = value * 2 + bit;
        }
        return value;
    }
    #length(base, positionState) {
        if (this.#bit(base) === 0)
            return this.#tree(base + 2 + positionState * LENGTH_LOW, 3);
        if (this.#bit(base + 1) === 0) {
            return LENGTH_LOW + this.#tree(base + 2 + (POSITION_STATES_MAX + positionState) * LENGTH_LOW, 3);
        }
        return 2 * LENGTH_LOW + this.#tree(base + 2 + 2 * POSITION_STATES_MAX * LENGTH_LOW, 8);
    }
    #distance(length) {
        const slot = this.#tree(POSITION_SLOT + Math.min(length, 3) * 64, 6);
        if (slot < 4)
            return slot;
        const bits = (slot >> 1) - 1;
        const base = (2 | (slot & 1)) * 2 ** bits;
        // The trees of slots 4 to 13 lie one after the other, each starting at its base less its slot.
        if (slot < 14)
            return base + this.#reverseTree(POSITION_BITS + base - slot, bits);
        return base + this.#direct(bits - ALIGN_BITS) * (1 << ALIGN_BITS) + this.#reverseTree(ALIGN, ALIGN_BITS);
    }
    #literal() {
        const out = this.out;
        const previous = this.outPosition > this.#dictionaryStart ? out[this.outPosition - 1] : 0;
        const position = this.outPosition - this.#dictionaryStart;
        const context = ((position & this.#lpMask) << this.#lc) + (previous >>> (8 - this.#lc));
        const base = LITERAL + LITERAL_SIZE * context;
        let symbol = 1;
        if (this.#state >= 7) {
            let match = out[this.outPosition - this.#rep0 - 1];
            do {
                const matchBit = (match >> 7) & 1;
                match <<= 1;
                const bit = this.#bit(base + ((1 + matchBit) << 8) + symbol);
                symbol = (symbol << 1) | bit;
                if (matchBit !== bit)
                    break;
            } while (symbol < 0x100);
        }
        while (symbol < 0x100)
            symbol = (symbol << 1) | this.#bit(base + symbol);
        out[this.outPosition++] = symbol;
        this.#state = this.#state < 4 ? 0 : this.#state < 10 ? this.#state - 3 : this.#state - 6;
    }
    /** Decodes until `outPosition` is `outEnd`, or to the end marker. True at the marker. */
    decode(outEnd) {
        if (outEnd > this.out.length)
            throw damaged();
        while (this.outPosition < outEnd) {
            const positionState = (this.outPosition - this.#dictionaryStart) & this.#pbMask;
            const state = this.#state;
            if (this.#bit(IS_MATCH + state * POSITION_STATES_MAX + positionState) === 0) {
                this.#literal();
                continue;
            }
            let length;
            if (this.#bit(IS_REP + state) === 0) {
                this.#rep3 = this.#rep2;
                this.#rep2 = this.#rep1;
                this.#rep1 = this.#rep0;
                length = this.#length(LENGTH, positionState);
                this.#state = state < 7 ? 7 : 10;
                this.#rep0 = this.#distance(length);
                if (this.#rep0 === 0xffff_ffff)
                    return true;
            }
            else {
                if (this.#bit(IS_REP_G0 + state) === 0) {
                    if (this.#bit(IS_REP0_LONG + state * POSITION_STATES_MAX + positionState) === 0) {
                        this.#state = state < 7 ? 9 : 11;
                        this.#copyMatch(1, outEnd);
                        continue;
                    }
                }
                else {
                    let distance;
                    if (this.#bit(IS_REP_G1 + state) === 0)
                        distance = this.#rep1;
                    else {
                        if (this.#bit(IS_REP_G2 + state) === 0)
                            distance = this.#rep2;
                        else {
                            distance = this.#rep3;
                            this.#rep3 = this.#rep2;
                        }
                        this.#rep2 = this.#rep1;
                    }
                    this.#rep1 = this.#rep0;
                    this.#rep0 = distance;
                }
                length = this.#length(REP_LENGTH, positionState);
                this.#state = state < 7 ? 8 : 11;
            }
            this.#copyMatch(length + MATCH_MIN, outEnd);
        }
        if (this.inPosition > this.input.length)
            throw damaged();
        return false;
    }
    #copyMatch(length, outEnd) {
        const out = this.out;
        let from = this.outPosition - this.#rep0 - 1;
        const end = this.outPosition + length;
        if (from < this.#dictionaryStart || end > outEnd)
            throw damaged();
        let to = this.outPosition;
        while (to < end)
            out[to++] = out[from++];
        this.outPosition = end;
    }
}
/** A .lzma file ("LZMA alone"): properties, dictionary size, size of the output (or all ones). */
export function unpackLzmaAlone(input, outSize) {
    if (input.length < 18)
        throw damaged();
    const decoder = new LzmaDecoder(input, new Uint8Array(outSize));
    decoder.setProperties(input[0]);
    decoder.resetState();
    decoder.inPosition = 13;
    decoder.startRange();
    decoder.decode(outSize);
    return decoder.out.subarray(0, decoder.outPosition);
}
