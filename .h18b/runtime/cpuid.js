import { XCR0_AVX, XSAVE_AVX, XSAVE_AVX_SIZE, xsaveSize } from '../translator/xstate.js';
import { FEATURES } from './cpu-features.js';
/** CR4.OSXSAVE. */
const OSXSAVE = 1 << 18;
const CLFLUSH_BYTES = 64;
/** Bits of CPUID.80000001h:EDX that are those of CPUID.1:EDX. */
const AMD_REPEATS = 0x0183f3ff;
const text = (s) => s.charCodeAt(0) | (s.charCodeAt(1) << 8) | (s.charCodeAt(2) << 16) | (s.charCodeAt(3) << 24);
/** The features' bits of one register. */
export function featureBits(model, leaf, subleaf, register) {
    let bits = 0;
    for (const name of model.features) {
        const f = FEATURES.get(name);
        if (f.leaf === leaf && f.subleaf === subleaf && f.register === register)
            bits |= 1 << f.bit;
    }
    return bits;
}
/** Largest basic leaf. */
function lastLeaf(model) {
    if (model.has('xsave'))
        return 0xd;
    return model.long ? 7 : model.family >= 6 ? 2 : 1;
}
export function cpuid(model, leaf, subleaf, context) {
    leaf >>>= 0;
    subleaf >>>= 0;
    if (leaf >= 0x80000000)
        return model.long ? extended(model, leaf) : [0, 0, 0, 0];
    if (leaf > lastLeaf(model))
        return [0, 0, 0, 0];
    const bits = (register) => featureBits(model, leaf, subleaf, register);
    const { vendor } = model;
    switch (leaf) {
        case 0:
            return [lastLeaf(model), text(vendor), text(vendor.slice(8)), text(vendor.slice(4))];
        case 1: {
            const [edx, ecx] = [featureBits(model, 1, 0, 'edx'), featureBits(model, 1, 0, 'ecx')];
            // One logical processor; the size of a line in units of 8 bytes.
            const ebx = (1 << 16) | (model.has('clflush') ? (CLFLUSH_BYTES / 8) << 8 : 0);
            const osxsave = model.has('xsave') && context.cr4 & OSXSAVE ? 1 << 27 : 0;
            return [model.signature, ebx, ecx | osxsave, edx];
        }
        case 2:
            // The Pentium III's: 16 KiB level 1 caches, 256 KiB level 2, 4 KiB pages.
            return model.vendor === 'GenuineIntel' ? [0x03020101, 0, 0, 0x0c040882] : [0, 0, 0, 0];
        case 5:
            // MONITOR: lines of 64 bytes; MWAIT may be asked to wake with interrupts off; C1 only.
            return model.has('monitor') ? [CLFLUSH_BYTES, CLFLUSH_BYTES, 3, 0x20] : [0, 0, 0, 0];
        case 7:
            return [0, bits('ebx'), bits('ecx'), bits('edx')];
        case 0xd:
            if (subleaf === 0)
                return [model.xcr0, xsaveSize(context.xcr0), xsaveSize(model.xcr0), 0];
            // Of the compacted format, with which no component lies elsewhere.
            if (subleaf === 1)
                return [bits('eax'), model.has('xsavec') ? xsaveSize(context.xcr0) : 0, 0, 0];
            return subleaf === 2 && model.xcr0 & XCR0_AVX ? [XSAVE_AVX_SIZE, XSAVE_AVX, 0, 0] : [0, 0, 0, 0];
        default:
            return [0, 0, 0, 0];
    }
}
function extended(model, leaf) {
    const { vendor } = model;
    const bits = (register) => featureBits(model, leaf, 0, register);
    switch (leaf) {
        case 0x80000000:
            return [0x80000008 | 0, text(vendor), text(vendor.slice(8)), text(vendor.slice(4))];
        case 0x80000001:
            // AMD repeats most of leaf 1.
            return [model.signature, 0, bits('ecx'), bits('edx') | (featureBits(model, 1, 0, 'edx') & AMD_REPEATS)];
        case 0x80000002:
        case 0x80000003:
        case 0x80000004: {
            const name = model.description.padEnd(48, '\0').slice((leaf - 0x80000002) * 16);
            return [text(name), text(name.slice(4)), text(name.slice(8)), text(name.slice(12))];
        }
        case 0x80000005:
            // L1 data and code caches: 32 KiB, 8-way, 64-byte lines.
            return [0, 0, 0x20080140, 0x20080140];
        case 0x80000006:
            // L2 512 KiB 8-way, L3 4 MiB.
            return [0, 0, 0x02006140, 0x00209140];
        case 0x80000007:
            return [0, 0, 0, bits('edx')];
        case 0x80000008:
            // 48 linear address bits, 48 physical.
            return [0x3030, bits('ebx'), 0, 0];
        default:
            return [0, 0, 0, 0];
    }
}
/** AT_HWCAP: CPUID.1:EDX. */
export const hwcap = (model) => featureBits(model, 1, 0, 'edx') >>> 0;
/** AT_HWCAP2: asm/hwcap2.h. Bit 1: FSGSBASE may be used. */
export const hwcap2 = (model) => (model.has('fsgsbase') ? 2 : 0);
