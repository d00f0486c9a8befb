import { PAGE_SIZE } from '../translator/layout.js';
const VERSIONS = ['LINUX_2.6', 'LINUX_2.5'];
const int32 = (n) => [n & 255, (n >> 8) & 255, (n >> 16) & 255, n >>> 24];
/** mov eax, n */
const movEax = (n) => [0xb8, ...int32(n)];
const RET = 0xc3;
const INT80 = [0xcd, 0x80];
/** A function of x86-64: the arguments are where the system call wants them. */
function routine64(name, number) {
    return { name, version: 0, weak: true, code: [...movEax(number), 0x0f, 0x05, RET] };
}
/** A function of i386: up to three arguments from the stack to EBX, ECX and EDX; EBX is the caller's. */
function routine32(name, number, args) {
    const loads = [
        [0x8b, 0x5c, 0x24, 0x08],
        [0x8b, 0x4c, 0x24, 0x0c],
        [0x8b, 0x54, 0x24, 0x10],
    ].slice(0, args);
    return { name, version: 0, code: [0x53, ...loads.flat(), ...movEax(number), ...INT80, 0x5b, RET] };
}
const ROUTINES = {
    64: [
        routine64('__vdso_clock_gettime', 228),
        routine64('__vdso_gettimeofday', 96),
        routine64('__vdso_time', 201),
        routine64('__vdso_clock_getres', 229),
        routine64('__vdso_getcpu', 309),
    ],
    32: [
        // Unwinders know the two by their bytes.
        { name: '__kernel_sigreturn', version: 1, code: [0x58, ...movEax(119), ...INT80] },
        { name: '__kernel_rt_sigreturn', version: 1, code: [...movEax(173), ...INT80] },
        { name: '__kernel_vsyscall', version: 1, code: [...INT80, RET] },
        routine32('__vdso_clock_gettime', 265, 2),
        routine32('__vdso_clock_gettime64', 403, 2),
        routine32('__vdso_gettimeofday', 78, 2),
        routine32('__vdso_time', 13, 1),
        routine32('__vdso_clock_getres', 266, 2),
        routine32('__vdso_getcpu', 318, 3),
    ],
};
/** The hash of symbols and versions: System V ABI, "Hash Table". */
function elfHash(name) {
    let h = 0;
    for (const c of name) {
        h = ((h << 4) + c.charCodeAt(0)) >>> 0;
        const g = h & 0xf0000000;
        h = (h ^ (g >>> 24)) & ~g & 0xffffffff;
    }
    return h >>> 0;
}
/** Collects bytes; all that is appended starts at a multiple of 16. */
class Bytes {
    list = [];
    align() {
        while (this.list.length % 16 !== 0)
            this.list.push(0);
        return this.list.length;
    }
    append(bytes) {
        const at = this.align();
        this.list.push(...bytes);
        return at;
    }
}
/** Numbers of the given widths in bytes, little-endian. */
function pack(...fields) {
    return fields.flatMap(([value, bytes]) => {
        const low = int32(value >>> 0).slice(0, Math.min(4, bytes));
        return bytes === 8 ? [...low, 0, 0, 0, 0] : low;
    });
}
const EHDR = { 32: 52, 64: 64 };
const PHDR = { 32: 32, 64: 56 };
const [PT_LOAD, PT_DYNAMIC] = [1, 2];
const SONAME = { 32: 'linux-gate.so.1', 64: 'linux-vdso.so.1' };
const STT_FUNC = 2;
const STB_GLOBAL = 1;
const STB_WEAK = 2;
class Strings {
    bytes = [0];
    at(text) {
        const at = this.bytes.length;
        this.bytes.push(...Buffer.from(`${text}\0`, 'latin1'));
        return at;
    }
}
/** DT_VERDEF: the library itself, then VERSIONS. */
function versionDefinitions(strings, soname, names) {
    const all = [soname, ...names.map((n) => strings.at(n))];
    const hashes = [elfHash(''), ...names.map(elfHash)];
    return all.flatMap((name, i) => [
        // vd_version, vd_flags (1: base), vd_ndx, vd_cnt, vd_hash, vd_aux, vd_next; vda_name, vda_next.
        ...pack([1, 2], [i === 0 ? 1 : 0, 2], [i + 1, 2], [1, 2], [hashes[i], 4], [20, 4]),
        ...pack([i === all.length - 1 ? 0 : 28, 4], [name, 4], [0, 4]),
    ]);
}
/** DT_HASH with one bucket: all symbols in one chain. */
function hashTable(count) {
    const chain = Array.from({ length: count }, (_, i) => (i === 0 || i === count - 1 ? 0 : i + 1));
    return [1, count, count > 1 ? 1 : 0, ...chain].flatMap(int32);
}
/** An ELF image that is mapped as it is, at any page. */
export function makeVdso(bits) {
    const word = bits / 8;
    const out = new Bytes();
    out.list.push(...new Array(EHDR[bits] + 2 * PHDR[bits]).fill(0));
    const strings = new Strings();
    const routines = ROUTINES[bits];
    const versions = VERSIONS.slice(0, 1 + Math.max(...routines.map((r) => r.version)));
    const places = new Map();
    const symbols = [new Array(bits === 64 ? 24 : 16).fill(0)];
    const symbolVersions = [0];
    const define = (name, binding, at, size, version) => {
        const info = [
            [(binding << 4) | STT_FUNC, 1],
            [0, 1],
            [1, 2], // any section but SHN_UNDEF
        ];
        const place = [
            [at, word],
            [size, word],
        ];
        const named = [strings.at(name), 4];
        symbols.push(bits === 64 ? pack(named, ...info, ...place) : pack(named, ...place, ...info));
        symbolVersions.push(version + 2);
    };
    for (const { name, version, code, weak } of routines) {
        const at = out.append(code);
        places.set(name, at);
        define(name, STB_GLOBAL, at, code.length, version);
        if (weak === true)
            define(name.replace('__vdso_', ''), STB_WEAK, at, code.length, version);
    }
    const soname = strings.at(SONAME[bits]);
    const definitions = versionDefinitions(strings, soname, versions);
    const symtab = out.append(symbols.flat());
    const hash = out.append(hashTable(symbols.length));
    const versym = out.append(symbolVersions.flatMap((v) => pack([v, 2])));
    const verdef = out.append(definitions);
    const strtab = out.append(strings.bytes);
    const entries = [
        [14, soname], // DT_SONAME
        [4, hash], // DT_HASH
        [5, strtab], // DT_STRTAB
        [6, symtab], // DT_SYMTAB
        [10, strings.bytes.length], // DT_STRSZ
        [11, symbols[0].length], // DT_SYMENT
        [0x6ffffff0, versym], // DT_VERSYM
        [0x6ffffffc, verdef], // DT_VERDEF
        [0x6ffffffd, versions.length + 1], // DT_VERDEFNUM
        [0, 0], // DT_NULL
    ];
    const dynamicBytes = entries.flatMap(([tag, value]) => pack([tag, word], [value, word]));
    const dynamic = out.append(dynamicBytes);
    const size = out.align();
    const header = [0x7f, 0x45, 0x4c, 0x46, bits === 64 ? 2 : 1, 1, 1, ...new Array(9).fill(0)];
    // e_type (ET_DYN), e_machine, e_version, e_entry, e_phoff, e_shoff, e_flags, sizes and counts.
    header.push(...pack([3, 2], [bits === 64 ? 62 : 3, 2], [1, 4], [0, word], [EHDR[bits], word], [0, word], [0, 4]));
    header.push(...pack([EHDR[bits], 2], [PHDR[bits], 2], [2, 2], [0, 2], [0, 2], [0, 2]));
    const segment = (type, flags, at, bytes, align) => {
        const place = [at, at, at, bytes, bytes].map((n) => [n, word]);
        return bits === 64
            ? pack([type, 4], [flags, 4], ...place, [align, word])
            : pack([type, 4], ...place, [flags, 4], [align, word]);
    };
    header.push(...segment(PT_LOAD, 5, 0, size, 4096), ...segment(PT_DYNAMIC, 4, dynamic, dynamicBytes.length, word));
    const image = Uint8Array.from(out.list);
    image.set(header);
    const at = (name) => places.get(name) ?? 0;
    return {
        image,
        vsyscall: at('__kernel_vsyscall'),
        sigreturn: at('__kernel_sigreturn'),
        rtSigreturn: at('__kernel_rt_sigreturn'),
    };
}
/** The vDSO as a file of which all processes map the same pages. */
export class VdsoFile {
    frames = new Map();
    isMade = true;
    vdso;
    constructor(bits) {
        this.vdso = makeVdso(bits);
    }
    readPage(target, at, offset) {
        const part = this.vdso.image.subarray(offset, offset + PAGE_SIZE);
        target.set(part, at);
        return part.length;
    }
    writePage() { }
    fileSize() {
        return this.vdso.image.length;
    }
    retain() { }
    release() { }
}
