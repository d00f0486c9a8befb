import { VBE_BANK, VBE_BPP, VBE_COUNT, VBE_ENABLE, VBE_ENABLED, VBE_ID, VBE_MEMORY_64K, VBE_VIRTUAL_HEIGHT, VBE_VIRTUAL_WIDTH, VBE_X, VBE_X_OFFSET, VBE_Y, VBE_Y_OFFSET, VIDEO_MEMORY_BYTES, } from './vga-state.js';
export const VBE_PORT_BASE = 0x1ce;
export const VBE_PORTS = 3;
const INDEX = 0;
const DATA = 1;
/** x86 guests use 1CFh, others the aligned 1D0h. */
const DATA_ALIGNED = 2;
const ID_OLDEST = 0xb0c0;
const ID_NEWEST = 0xb0c5;
const MAX_X = 2560;
const MAX_Y = 1600;
const MAX_BPP = 32;
const DEPTHS = [4, 8, 15, 16, 24, 32];
const ENABLE_GET_CAPABILITIES = 1 << 1;
const ENABLE_DAC_8_BITS = 1 << 5;
const ENABLE_KEEP_MEMORY = 1 << 7;
export class BochsVbe {
    vga;
    #index = 0;
    constructor(vga) {
        this.vga = vga;
    }
    get index() {
        return this.#index;
    }
    set index(value) {
        this.#index = value & 0xffff;
    }
    reset() {
        this.#index = 0;
        this.vga.vbe.fill(0);
        this.vga.vbe[VBE_ID] = ID_NEWEST;
        this.vga.vbe[VBE_MEMORY_64K] = VIDEO_MEMORY_BYTES / 0x10000;
    }
    readPort(port, size) {
        if (size !== 2)
            return 2 ** (8 * size) - 1;
        if (port === INDEX)
            return this.#index;
        if (this.#index >= VBE_COUNT)
            return 0;
        if (this.vga.vbe[VBE_ENABLE] & ENABLE_GET_CAPABILITIES) {
            if (this.#index === VBE_X)
                return MAX_X;
            if (this.#index === VBE_Y)
                return MAX_Y;
            if (this.#index === VBE_BPP)
                return MAX_BPP;
        }
        return this.vga.vbe[this.#index];
    }
    writePort(port, size, value) {
        if (size !== 2)
            return;
        if (port === INDEX)
            this.#index = value;
        else if (port === DATA || port === DATA_ALIGNED)
            this.#write(value);
    }
    #write(value) {
        const { vbe } = this.vga;
        this.vga.changes++;
        switch (this.#index) {
            case VBE_ID:
                if (value >= ID_OLDEST && value <= ID_NEWEST)
                    vbe[VBE_ID] = value;
                break;
            case VBE_X:
                if (value > 0 && value <= MAX_X && value % 8 === 0)
                    vbe[VBE_X] = value;
                break;
            case VBE_Y:
                if (value > 0 && value <= MAX_Y)
                    vbe[VBE_Y] = value;
                break;
            case VBE_BPP:
                // 0 stands for 8 since the interface's first version.
                if (DEPTHS.includes(value || 8))
                    vbe[VBE_BPP] = value || 8;
                break;
            case VBE_ENABLE:
                this.#enable(value);
                break;
            case VBE_BANK:
                if (value < VIDEO_MEMORY_BYTES / 0x10000)
                    vbe[VBE_BANK] = value;
                break;
            case VBE_VIRTUAL_WIDTH:
            case VBE_X_OFFSET:
            case VBE_Y_OFFSET:
                vbe[this.#index] = value;
                this.#fit();
                break;
            default:
        }
    }
    #enable(value) {
        const { vbe, memory } = this.vga;
        const starts = (value & VBE_ENABLED) !== 0 && !this.vga.vbeEnabled;
        vbe[VBE_ENABLE] = value;
        this.vga.dacBits = value & ENABLE_DAC_8_BITS ? 8 : 6;
        if (!starts) {
            if (!(value & VBE_ENABLED))
                vbe[VBE_BANK] = 0;
            return;
        }
        vbe[VBE_BPP] ||= 8;
        vbe[VBE_X] ||= 640;
        vbe[VBE_Y] ||= 480;
        vbe[VBE_VIRTUAL_WIDTH] = vbe[VBE_X];
        vbe[VBE_X_OFFSET] = 0;
        vbe[VBE_Y_OFFSET] = 0;
        this.#fit();
        if (!(value & ENABLE_KEEP_MEMORY))
            memory.fill(0, 0, Math.min(memory.length, this.lineBytes() * vbe[VBE_Y]));
    }
    /** The virtual screen is as high as memory allows, and the offsets stay inside it. */
    #fit() {
        const { vbe } = this.vga;
        vbe[VBE_VIRTUAL_WIDTH] = Math.max(vbe[VBE_VIRTUAL_WIDTH], vbe[VBE_X]);
        const lines = Math.floor(VIDEO_MEMORY_BYTES / Math.max(1, this.lineBytes()));
        vbe[VBE_VIRTUAL_HEIGHT] = Math.min(lines, 0xffff);
        vbe[VBE_X_OFFSET] = Math.min(vbe[VBE_X_OFFSET], vbe[VBE_VIRTUAL_WIDTH] - vbe[VBE_X]);
        vbe[VBE_Y_OFFSET] = Math.max(0, Math.min(vbe[VBE_Y_OFFSET], vbe[VBE_VIRTUAL_HEIGHT] - vbe[VBE_Y]));
    }
    lineBytes() {
        const { vbe } = this.vga;
        return vbe[VBE_VIRTUAL_WIDTH] * bytesOf(vbe[VBE_BPP]);
    }
}
/** Bytes a pixel; half a one with 4 bits, in four planes of an eighth. */
export function bytesOf(bpp) {
    return bpp === 4 ? 0.5 : bpp === 15 ? 2 : bpp / 8;
}
