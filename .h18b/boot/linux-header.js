/** The setup header of a Linux bzImage: Documentation/arch/x86/boot.rst, "The Real-Mode Kernel Header". */
import { BootError } from './boot-error.js';
import { FileReader } from './file-reader.js';
/** Offsets into the file, and into `boot_params`, which holds a copy at the same place. */
export const SETUP_SECTS = 0x1f1;
const SYSSIZE = 0x1f4;
export const VID_MODE = 0x1fa;
export const BOOT_FLAG = 0x1fe;
export const HEADER_MAGIC = 0x202;
export const VERSION = 0x206;
const KERNEL_VERSION = 0x20e;
export const TYPE_OF_LOADER = 0x210;
export const LOADFLAGS = 0x211;
const CODE32_START = 0x214;
export const RAMDISK_IMAGE = 0x218;
export const RAMDISK_SIZE = 0x21c;
export const HEAP_END_PTR = 0x224;
export const CMD_LINE_PTR = 0x228;
const INITRD_ADDR_MAX = 0x22c;
const XLOADFLAGS = 0x236;
const CMDLINE_SIZE = 0x238;
const PAYLOAD_OFFSET = 0x248;
const PAYLOAD_LENGTH = 0x24c;
const PREF_ADDRESS = 0x258;
const INIT_SIZE = 0x260;
export const LOADFLAG_LOADED_HIGH = 1 << 0;
export const LOADFLAG_CAN_USE_HEAP = 1 << 7;
/** A loader without a number of its own. */
export const LOADER_UNDEFINED = 0xff;
const XLOADFLAG_KERNEL_64 = 1 << 0;
export const HDRS = 0x5372_6448;
/** The largest version whose fields are known here. */
export const PROTOCOL_VERSION = 0x20f;
const SECTOR = 512;
const FIRST_HEADER_BYTE = 0x1f1;
/** No kernel's real-mode part is larger: it has to lie below 640 KiB with its heap. */
const SETUP_SECTS_MAX = 64;
export function isLinuxImage(bytes) {
    if (bytes.length < 0x240)
        return false;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return view.getUint16(BOOT_FLAG, true) === 0xaa55 && view.getUint32(HEADER_MAGIC, true) === HDRS;
}
export function readLinuxHeader(bytes) {
    const file = new FileReader(bytes, 'Linux image');
    const version = file.u16(VERSION);
    if (version < 0x202)
        throw new BootError(`is a Linux image of boot protocol ${protocol(version)}; 2.02 is the oldest`);
    // Zero stands for four: a convention older than the field.
    const setupSects = file.u8(SETUP_SECTS) || 4;
    if (setupSects > SETUP_SECTS_MAX)
        throw new BootError(`is damaged: its setup code is ${setupSects} sectors long`);
    const setupBytes = (setupSects + 1) * SECTOR;
    if (setupBytes >= file.size) {
        throw new BootError(`is a truncated Linux image: ${file.size} bytes, of which setup alone takes ${setupBytes}`);
    }
    const codeBytes = file.u32(SYSSIZE) * 16;
    if (setupBytes + codeBytes > file.size + 15) {
        throw new BootError(`is a truncated Linux image: ${file.size} bytes of ${setupBytes + codeBytes}`);
    }
    const code = file.bytes.subarray(setupBytes);
    const since = (wanted, read, otherwise) => (version >= wanted ? read() : otherwise);
    const loadflags = file.u8(LOADFLAGS);
    const textAt = file.u16(KERNEL_VERSION) + 0x200;
    const payloadOffset = since(0x208, () => file.u32(PAYLOAD_OFFSET), 0);
    const payloadLength = since(0x208, () => file.u32(PAYLOAD_LENGTH), 0);
    if (payloadOffset + payloadLength > code.length) {
        throw new BootError('is a truncated Linux image: its packed kernel ends behind the file');
    }
    const loadedHigh = (loadflags & LOADFLAG_LOADED_HIGH) !== 0;
    const headerEnd = Math.min(HEADER_MAGIC + file.u8(0x201), file.size);
    return {
        version,
        kernelVersion: textAt > 0x200 && textAt < setupBytes ? file.text(textAt, Math.min(256, setupBytes - textAt)) : '',
        loadflags,
        has64BitEntry: since(0x20c, () => file.u16(XLOADFLAGS) & XLOADFLAG_KERNEL_64, 0) !== 0,
        loadedHigh,
        code32Start: file.u32(CODE32_START),
        initrdMax: since(0x203, () => file.u32(INITRD_ADDR_MAX), 0x37ff_ffff),
        commandLineMax: since(0x206, () => file.u32(CMDLINE_SIZE), 255),
        preferredAddress: since(0x20a, () => file.u64(PREF_ADDRESS), 0x10_0000),
        initSize: since(0x20a, () => file.u32(INIT_SIZE), 0),
        header: bytes.subarray(FIRST_HEADER_BYTE, Math.max(headerEnd, FIRST_HEADER_BYTE + 1)),
        setup: bytes.subarray(0, setupBytes),
        code,
        payload: payloadLength > 0 ? code.subarray(payloadOffset, payloadOffset + payloadLength) : null,
    };
}
/** 0x20f reads 2.15. */
export function protocol(version) {
    return `${version >> 8}.${String(version & 0xff).padStart(2, '0')}`;
}
