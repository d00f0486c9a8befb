import { XCR0_AVX, XCR0_SSE, XCR0_X87 } from '../translator/xstate.js';
import { FEATURES } from './cpu-features.js';
/**
 * The processors that a guest can be given. A model is a list of features; what CPUID reports and which instructions
 * raise
 * #UD both follow from it (`cpuid.ts`, `decode/instruction-set.ts`).
 */
export const CPU_MODEL_NAMES = ['486', 'pentium', 'pentium3', 'x86-64', 'x86-64-v2', 'x86-64-v3', 'max'];
/** What programs get unless they are told otherwise; docs/rationale.md has the measurements. */
export const DEFAULT_CPU_MODEL = 'x86-64-v3';
const INTEL = 'GenuineIntel';
const AMD = 'AuthenticAMD';
/** Family 15, model 107: an Athlon 64, whose quirks need no registers that are not there. */
const K8 = 0x00060fb1;
/** Family 23, model 1, stepping 1: the first Zen. Flags that the SDM leaves undefined are its own. */
const ZEN = 0x00800f11;
const I486 = 'fpu vme';
const PENTIUM = `${I486} de pse tsc msr mce cx8`;
const PENTIUM3 = `${PENTIUM} pae apic sep mtrr pge mca cmov pat pse36 mmx fxsr sse`;
const V1 = `${PENTIUM3} clflush sse2 syscall nx lm nonstop_tsc hypervisor pdpe1gb x2apic tsc_deadline_timer tsc_adjust smep serialize`;
/** The levels of the x86-64 ABI (x86-64-ABI, 3.1.1), and XSAVE's relatives with XSAVE. */
const V2 = `${V1} pni ssse3 cx16 sse4_1 sse4_2 popcnt lahf_lm sse4a clzero`;
const V3 = `${V2} fma movbe xsave xsaveopt xsavec xgetbv1 avx f16c abm bmi1 avx2 bmi2`;
const ROWS = {
    '486': { vendor: INTEL, signature: 0x480, description: '486 DX/4', features: I486 },
    pentium: { vendor: INTEL, signature: 0x52c, description: 'Pentium 75 - 200', features: PENTIUM },
    pentium3: { vendor: INTEL, signature: 0x686, description: 'Pentium III (Coppermine)', features: PENTIUM3 },
    'x86-64': { vendor: AMD, signature: K8, description: 'Ringless virtual CPU', features: V1 },
    'x86-64-v2': { vendor: AMD, signature: ZEN, description: 'Ringless virtual CPU', features: V2 },
    'x86-64-v3': { vendor: AMD, signature: ZEN, description: 'Ringless virtual CPU', features: V3 },
    max: {
        vendor: AMD,
        signature: ZEN,
        description: 'Ringless virtual CPU',
        features: [...FEATURES.keys()].join(' '),
    },
};
/** Instructions that every model has: the 486's, and CPUID. */
const EVERYWHERE = 'INTEL8086 INTEL186 INTEL286 INTEL386 INTEL486 SMM CPUID PAUSE MOV_TR';
/**
 * What came with family 6 without a bit of its own: long NOPs, and with them the instructions that are NOPs where they
 * are not known (ENDBR, RDSSP, prefetches and their kin); RDPMC.
 */
const SINCE_FAMILY_6 = 'MULTIBYTENOP CET_IBT CET_SS CLDEMOTE PREFETCHITI PREFETCHW PREFETCHWT1 RDPMC';
export class CpuModel {
    name;
    vendor;
    signature;
    /** The name that CPUID and /proc/cpuinfo give. */
    description;
    /** By Linux's names: what the model has and works here. */
    features;
    /** Groups of instructions that exist, for the decoder, separated by spaces. */
    instructions;
    /** Bits of XCR0 that may be set; 0 without XSAVE. */
    xcr0;
    /** `supervisor`: which of the features that only a whole machine can have are there. */
    constructor(name, supervisor = []) {
        this.name = name;
        const row = ROWS[name];
        this.vendor = row.vendor;
        this.signature = row.signature;
        this.description = row.description;
        const wanted = new Set(row.features.split(' '));
        const has = [...FEATURES].filter(([f, { supervisor: s }]) => wanted.has(f) && (!s || supervisor.includes(f)));
        this.features = new Set(has.map(([f]) => f));
        // Privileged instructions are there even if CPUID is silent about them: they fault on privilege. Hypercalls do not.
        const isThere = (f, s) => this.features.has(f) || (s && wanted.has(f) && f !== 'hypervisor');
        const groups = [...FEATURES].filter(([f, { supervisor: s }]) => isThere(f, s));
        this.instructions = [
            EVERYWHERE,
            ...(this.family >= 6 ? [SINCE_FAMILY_6] : []),
            ...groups.flatMap(([, f]) => f.groups),
        ].join(' ');
        this.xcr0 = this.features.has('xsave') ? XCR0_X87 | XCR0_SSE | (this.features.has('avx') ? XCR0_AVX : 0) : 0;
    }
    has(feature) {
        return this.features.has(feature);
    }
    /** Whether it runs 64-bit code. */
    get long() {
        return this.features.has('lm');
    }
    get family() {
        const base = (this.signature >> 8) & 15;
        return base === 15 ? base + ((this.signature >> 20) & 255) : base;
    }
    get model() {
        const base = (this.signature >> 4) & 15;
        return this.family >= 6 ? base | (((this.signature >> 16) & 15) << 4) : base;
    }
    get stepping() {
        return this.signature & 15;
    }
}
