import { PAGE_SIZE } from '../translator/layout.js';
import * as S from '../translator/state.js';
import { GuestFault, PF_USER, VECTOR } from './guest-fault.js';
const TWO32 = 4294967296;
/** End of the lower canonical half. */
const HALF = 0x800000000000;
/** What `lookup` gives for a page that is no memory but a device. */
export const DEVICE = -65536;
/**
 * Guest memory by linear address, as TypeScript reaches it: what process mode's map of memory and a whole machine's
 * page tables have in common. Addresses are signed numbers.
 */
export class GuestSpace {
    /** Set by the engine: pages were unmapped, replaced, or had their permissions changed. */
    onChange = () => { };
    /** Set by the engine: TypeScript wrote to a frame whose byte in `codeFrames` is not 0. */
    onKernelWrite = () => { };
    /** Set by the engine: a byte for each 4 KiB of the whole memory (index: host offset >>> 12), not 0 for code. */
    codeFrames = null;
    /** Whether the page that `lookup` has just found is the same in every address space (PTE.G). */
    isGlobal = false;
    /** Whether that page, found for reading, may be written as well without anybody noticing. */
    alsoWritable = false;
    /**
     * Whether what `lookup` has just found may be used once only: the next access may not be allowed any more (EFLAGS.AC
     * under SMAP).
     */
    once = false;
    /**
     * Whether `lookup` has put another frame in the place of the page's: a private page was copied that others still map.
     * Code that runs may hold the host address of the one before.
     */
    moved = false;
    /** Told of each access that the VMM makes for an instruction, while there are breakpoints. */
    watch = null;
    /** Host offset of the range found by `hostRun`. */
    runOffset = 0;
    /** Upper half of what `readPair` read. */
    high = 0;
    u8;
    u32;
    view;
    constructor(cpu) {
        this.u8 = cpu.u8;
        this.u32 = cpu.u32;
        this.view = new DataView(cpu.memory.buffer);
    }
    /** What the code at an address is part of, if it is something that comes again in other runs. */
    codeImage(_address) {
        return null;
    }
    /** What the page is part of whose code lies in the frame at host offset `frame`; null: nothing that others map. */
    codeHome(_page, _frame) {
        return null;
    }
    /** Translations known so far may not be right any more. */
    flushed() { }
    /** After `lookup` gave `DEVICE`: reads `bytes` of the device at that address to host offset `into`. */
    readDevice(into, bytes) {
        this.u8.fill(0xff, into, into + bytes);
    }
    /**
     * After an access to a device: guest code is to leave, for an interrupt that is to be taken before the next
     * instruction or for a timer.
     */
    comesBack = () => false;
    /** Writes the `bytes` at host offset `from` to the device that `lookup` has just found. */
    writeDevice(from, bytes) {
        void from;
        void bytes;
    }
    // Kernel access to guest memory. All throw GuestFault (#PF; #GP if not canonical) where the guest could not have made
    // the access.
    /**
     * Host offset of the byte at `address`. `bytes`, of an access that lies in one page: where that is a device, they
     * have been read to BOUNCE_DEVICE; what is to be written goes there, and on to the device with `noteWrite`.
     */
    translate(address, access, bytes = 1) {
        const frame = this.lookup(address, access);
        if (frame === DEVICE) {
            if (access === 'read')
                this.readDevice(S.BOUNCE_DEVICE, bytes);
            return S.BOUNCE_DEVICE;
        }
        if (frame < 0) {
            if (address < -HALF || address >= HALF)
                throw new GuestFault(VECTOR.GP);
            throw new GuestFault(VECTOR.PF, -1 - frame, address);
        }
        return frame + (address & (PAGE_SIZE - 1));
    }
    /**
     * The longest range of host memory that starts at `address` and is contiguous, at most `length` bytes: its length,
     * with its offset in `runOffset`; or 0 where the first page faults.
     */
    hostRun(address, length, access) {
        const frame = this.lookup(address, access);
        if (frame < 0)
            return 0;
        const inPage = address & (PAGE_SIZE - 1);
        this.runOffset = frame + inPage;
        let run = PAGE_SIZE - inPage;
        let next = frame + PAGE_SIZE;
        while (run < length) {
            if (this.lookup(address + run, access) !== next)
                break;
            next += PAGE_SIZE;
            run += PAGE_SIZE;
        }
        return Math.min(run, length);
    }
    /** The kernel wrote to [hostOffset, hostOffset + length), which may span frames: tells the engine, or a device. */
    noteWrite(hostOffset, length) {
        if (hostOffset === S.BOUNCE_DEVICE) {
            this.writeDevice(hostOffset, length);
            return;
        }
        const code = this.codeFrames;
        if (code === null)
            return;
        const last = (hostOffset + length - 1) >>> 12;
        for (let frame = hostOffset >>> 12; frame <= last; frame++) {
            if (code[frame] === 0)
                continue;
            const from = Math.max(hostOffset, frame * PAGE_SIZE);
            const to = Math.min(hostOffset + length, (frame + 1) * PAGE_SIZE);
            this.onKernelWrite(from, to - from);
        }
    }
    readU8(address) {
        return this.u8[this.translate(address, 'read')];
    }
    readU16(address) {
        if ((address & 4095) > 4094)
            return this.readU8(address) | (this.readU8(address + 1) << 8);
        return this.view.getUint16(this.translate(address, 'read', 2), true);
    }
    readU32(address) {
        if ((address & 4095) > 4092)
            return (this.readU16(address) | (this.readU16(address + 2) << 16)) >>> 0;
        return this.view.getUint32(this.translate(address, 'read', 4), true);
    }
    readI32(address) {
        return this.readU32(address) | 0;
    }
    /** A u64 as a number, exact below 2^53. */
    readNumber64(address) {
        return this.readU32(address + 4) * TWO32 + this.readU32(address);
    }
    /** An i64 as a number, exact within +-2^53. */
    readSigned64(address) {
        return this.readI32(address + 4) * TWO32 + this.readU32(address);
    }
    readBig64(address) {
        if ((address & 4095) <= 4088)
            return this.view.getBigUint64(this.translate(address, 'read', 8), true);
        // The low half first: a fault is at the access's first byte that cannot be read.
        const low = BigInt(this.readU32(address));
        return (BigInt(this.readU32(address + 4)) << 32n) | low;
    }
    /** The low half of an u64; the upper one is in `high`. */
    readPair(address) {
        if ((address & 4095) > 4088) {
            const low = this.readU32(address);
            this.high = this.readU32(address + 4);
            return low;
        }
        const host = this.translate(address, 'read', 8);
        this.high = this.view.getUint32(host + 4, true);
        return this.view.getUint32(host, true);
    }
    /** Raises what a write across a page's end would, before any of it is done. */
    checkAcross(address) {
        this.translate(address, 'write');
        this.translate((Math.floor(address / PAGE_SIZE) + 1) * PAGE_SIZE, 'write');
    }
    writeU8(address, value) {
        const host = this.translate(address, 'write');
        this.u8[host] = value;
        this.noteWrite(host, 1);
    }
    writeU16(address, value) {
        if ((address & 4095) > 4094) {
            this.checkAcross(address);
            this.writeU8(address, value);
            this.writeU8(address + 1, value >> 8);
            return;
        }
        const host = this.translate(address, 'write', 2);
        this.view.setUint16(host, value, true);
        this.noteWrite(host, 2);
    }
    writeU32(address, value) {
        if ((address & 4095) > 4092) {
            this.checkAcross(address);
            this.writeU16(address, value);
            this.writeU16(address + 2, value >>> 16);
            return;
        }
        const host = this.translate(address, 'write', 4);
        this.view.setUint32(host, value, true);
        this.noteWrite(host, 4);
    }
    /** An u64 of two halves. */
    writePair(address, low, high) {
        if ((address & 4095) > 4088) {
            this.checkAcross(address);
            this.writeU32(address, low);
            this.writeU32(address + 4, high);
            return;
        }
        const host = this.translate(address, 'write', 8);
        this.view.setUint32(host, low, true);
        this.view.setUint32(host + 4, high, true);
        this.noteWrite(host, 8);
    }
    /** A number as 64 bits; negative ones as two's complement. */
    writeNumber64(address, value) {
        this.writeU32(address, value);
        this.writeU32(address + 4, Math.floor(value / TWO32));
    }
    writeBig64(address, value) {
        const v = BigInt.asUintN(64, value);
        if ((address & 4095) <= 4088) {
            const host = this.translate(address, 'write', 8);
            this.view.setBigUint64(host, v, true);
            this.noteWrite(host, 8);
            return;
        }
        this.checkAcross(address);
        this.writeU32(address, Number(v & 0xffffffffn));
        this.writeU32(address + 4, Number(v >> 32n));
    }
    /** Calls `visit` with each contiguous host range of a guest range. */
    forRange(address, size, access, visit) {
        let done = 0;
        while (done < size) {
            const run = this.hostRun(address + done, size - done, access);
            // A device is visited byte by byte.
            const at = run === 0 ? this.translate(address + done, access) : this.runOffset;
            const length = Math.max(run, 1);
            visit(at, length);
            if (access === 'write')
                this.noteWrite(at, length);
            done += length;
        }
    }
    /** Reads `length` bytes of guest memory to the beginning of `out`. */
    readInto(address, out, length) {
        let done = 0;
        this.forRange(address, length, 'read', (at, n) => {
            out.set(this.u8.subarray(at, at + n), done);
            done += n;
        });
    }
    /** A copy of guest memory. The range is checked before anything is allocated. */
    readBytes(address, length) {
        if (length > this.u8.length || length < 0)
            throw new GuestFault(VECTOR.PF, PF_USER, address);
        const out = new Uint8Array(length);
        let done = 0;
        this.forRange(address, length, 'read', (at, n) => {
            out.set(this.u8.subarray(at, at + n), done);
            done += n;
        });
        return out;
    }
    writeBytes(address, bytes) {
        let done = 0;
        this.forRange(address, bytes.length, 'write', (at, n) => {
            this.u8.set(done === 0 && n === bytes.length ? bytes : bytes.subarray(done, done + n), at);
            done += n;
        });
    }
    /** Writes the first `count` words of a structure. */
    writeWords(address, words, count) {
        const host = (address & 3) === 0 && (address & 4095) + count * 4 <= PAGE_SIZE
            ? this.translate(address, 'write')
            : S.BOUNCE_DEVICE;
        if (host !== S.BOUNCE_DEVICE) {
            for (let i = 0, at = host >>> 2; i < count; i++)
                this.u32[at + i] = words[i];
            this.noteWrite(host, count * 4);
        }
        else
            this.writeBytes(address, new Uint8Array(words.buffer, words.byteOffset, count * 4));
    }
    fill(address, length, value) {
        this.forRange(address, length, 'write', (at, n) => this.u8.fill(value, at, at + n));
    }
    /** The string at `address` as one character a byte (latin1), without its NUL; null if longer than `max`. */
    readCString(address, max) {
        let out = '';
        let done = 0;
        while (done <= max) {
            const at = this.translate(address + done, 'read');
            const end = Math.min((at & -PAGE_SIZE) + PAGE_SIZE, at + max + 1 - done);
            let i = at;
            while (i < end && this.u8[i] !== 0)
                i++;
            out += latin1(this.u8, at, i);
            if (i < end)
                return out;
            done += i - at;
        }
        return null;
    }
}
/** Bytes [from, to) as a string of one character a byte. */
function latin1(bytes, from, to) {
    let out = '';
    for (let at = from; at < to; at += 1024) {
        out += String.fromCharCode.apply(null, bytes.subarray(at, Math.min(to, at + 1024)));
    }
    return out;
}
