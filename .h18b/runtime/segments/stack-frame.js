import * as S from '../../translator/state.js';
import { isCanonical, signed64 } from '../canonical.js';
import { GuestFault, VECTOR } from '../guest-fault.js';
import { ATTR } from './descriptor.js';
import { checkStack } from './segment-access.js';
/**
 * Pushes and pops of one width on a stack that need not be the current one. RSP changes with `commit`, so that a fault
 * in the middle leaves it as it was. Elements are halves of 32 bits: a register that is pushed may hold anything.
 */
export class StackFrame {
    p;
    ss;
    pointer;
    width;
    errorCode;
    /** Upper half of the element popped last. */
    high = 0;
    #wide;
    #long;
    /** The page that was read last, and where it lies: elements of a frame are mostly in one. */
    #page = Number.NaN;
    #host = 0;
    /** `pointer`: RSP, signed in 64-bit mode. `width`: bytes of one element, 2, 4 or 8. */
    constructor(p, ss, pointer, width, 
    /** Of the #SS that a stack too small raises. */
    errorCode = 0) {
        this.p = p;
        this.ss = ss;
        this.pointer = pointer;
        this.width = width;
        this.errorCode = errorCode;
        this.#long = p.longMode && (width === 8 || p.code64);
        this.#wide = (ss.attr & ATTR.DB) !== 0;
    }
    #address(write) {
        const { pointer } = this;
        if (this.#long) {
            if (!isCanonical(pointer))
                throw new GuestFault(VECTOR.SS, this.errorCode);
            return pointer;
        }
        const offset = this.#wide ? pointer >>> 0 : pointer & 0xffff;
        checkStack(this.p, this.ss, offset, this.width, write, this.errorCode);
        return (this.ss.base + offset) % 4294967296;
    }
    #move(by) {
        const moved = this.pointer + by;
        if (this.#long)
            this.pointer = moved;
        else if (this.#wide)
            this.pointer = moved >>> 0;
        else
            this.pointer = ((this.pointer & ~0xffff) | (moved & 0xffff)) >>> 0;
    }
    /** Pushes an element of `low`, and `high` where it has 8 bytes. */
    push(low, high = 0) {
        this.#move(-this.width);
        const at = this.#address(true);
        const { space } = this.p;
        if (this.width === 8)
            space.writePair(at, low, high);
        else if (this.width === 4)
            space.writeU32(at, low);
        else
            space.writeU16(at, low);
    }
    /** Pushes a signed address. */
    pushAddress(at) {
        this.push(at >>> 0, Math.floor(at / 4294967296) >>> 0);
    }
    /** The low half of an element, unsigned; the upper half is in `high`. */
    pop() {
        const at = this.#address(false);
        const { space, cpu } = this.p;
        const { width } = this;
        this.#move(width);
        this.high = 0;
        const offset = at & 4095;
        if ((offset & (width - 1)) !== 0) {
            if (width === 2)
                return space.readU16(at);
            if (width === 4)
                return space.readU32(at);
            const low = space.readPair(at);
            this.high = space.high;
            return low;
        }
        let host = this.#host + offset;
        if (at - offset !== this.#page) {
            host = space.translate(at, 'read', width);
            if (host !== S.BOUNCE_DEVICE) {
                this.#host = host - offset;
                this.#page = at - offset;
            }
        }
        if (width === 2)
            return cpu.u16[host >> 1];
        if (width === 8)
            this.high = cpu.u32[(host >> 2) + 1];
        return cpu.u32[host >> 2];
    }
    /** The lower 16 bits of an element, of which nothing else is read: POP of a segment register. */
    popSelector() {
        const at = this.#address(false);
        this.#move(this.width);
        return this.p.space.readU16(at);
    }
    /** An element that is an address: signed where it has 8 bytes; exact if it is canonical. */
    popAddress() {
        const low = this.pop();
        return this.width === 8 ? signed64(low, this.high) : low;
    }
    /** Raises what a write of one element at the pointer would. */
    touch() {
        this.p.space.translate(this.#address(true), 'write');
    }
    /** Skips `bytes` (RET n). */
    skip(bytes) {
        this.#move(bytes);
    }
    /** Makes the pointer RSP. */
    commit() {
        const { cpu } = this.p;
        if (this.#long || this.#wide)
            cpu.setNumber(S.GPR + 8 * S.RSP, this.pointer);
        else
            cpu.u16[(S.GPR + 8 * S.RSP) >> 1] = this.pointer;
    }
}
