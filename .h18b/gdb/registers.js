import * as S from '../translator/state.js';
function bytesOf(value, bits) {
    const bytes = new Uint8Array(bits / 8);
    for (let i = 0, rest = BigInt.asUintN(bits, value); i < bytes.length; i++, rest >>= 8n)
        bytes[i] = Number(rest & 255n);
    return bytes;
}
function numberOf(bytes) {
    let value = 0n;
    for (let i = bytes.length - 1; i >= 0; i--)
        value = (value << 8n) | BigInt(bytes[i]);
    return value;
}
const same = (a, b) => a.every((byte, i) => byte === b[i]);
/** A register that a number gives; without `put` it keeps its value. */
function numeric(name, bits, shape, get, put) {
    const read = (cpu) => bytesOf(get(cpu), bits);
    return {
        name,
        bits,
        ...shape,
        read,
        write: (cpu, value) => {
            if (!put)
                return same(read(cpu), value);
            put(cpu, numberOf(value));
            return true;
        },
    };
}
/** The u64 at `at` of the state. */
const word = (name, bits, at, type = `int${bits}`) => numeric(name, bits, { type }, (cpu) => cpu.u64[at >> 3], (cpu, value) => {
    cpu.u64[at >> 3] = value;
});
const fixedWord = (name, bits, at) => numeric(name, bits, { type: `int${bits}` }, (cpu) => cpu.u64[at >> 3]);
/** Segment registers are not loaded by a debugger: what they stand for lies in the guest's tables. */
const selector = (name, s) => numeric(name, 32, { type: 'int32' }, (cpu) => BigInt(cpu.selector(s)));
/** `bytes` bytes at `at` of the state. */
const raw = (name, type, at, bytes) => ({
    name,
    bits: bytes * 8,
    type,
    read: (cpu) => cpu.u8.slice(at, at + bytes),
    write: (cpu, value) => {
        cpu.u8.set(value, at);
        return true;
    },
});
/** Where ST(n) lies in the state. */
const stack = (cpu, n) => S.X87 + S.X87_STRIDE * ((cpu.u32[S.X87_TOP >> 2] + n) & 7);
const x87Register = (n) => ({
    name: `st${n}`,
    bits: 80,
    type: 'i387_ext',
    read: (cpu) => cpu.u8.slice(stack(cpu, n), stack(cpu, n) + 10),
    write: (cpu, value) => {
        cpu.u8.set(value, stack(cpu, n));
        return true;
    },
});
/** The tag of a register that is not empty: SDM vol. 1, 8.1.7. */
function tagOf(cpu, physical) {
    const at = S.X87 + S.X87_STRIDE * physical;
    const exponent = cpu.u16[(at + 8) >> 1] & 0x7fff;
    const significand = cpu.u64[at >> 3];
    if (exponent === 0 && significand === 0n)
        return 1;
    return exponent === 0 || exponent === 0x7fff || significand >> 63n === 0n ? 2 : 0;
}
function tagWord(cpu) {
    let tags = 0;
    for (let n = 7; n >= 0; n--)
        tags = (tags << 2) | ((cpu.u32[S.X87_EMPTY >> 2] >> n) & 1 ? 3 : tagOf(cpu, n));
    return BigInt(tags);
}
function setTags(cpu, tags) {
    let empty = 0;
    for (let n = 0; n < 8; n++)
        if (((tags >> (2 * n)) & 3) === 3)
            empty |= 1 << n;
    cpu.u32[S.X87_EMPTY >> 2] = empty;
}
const FLOAT = { type: 'int', group: 'float' };
const half = (name, at) => numeric(name, 32, FLOAT, (cpu) => BigInt(cpu.u32[at >> 2]), (cpu, value) => {
    cpu.u32[at >> 2] = Number(value & 0xffffffffn);
});
const X87 = [
    ...Array.from({ length: 8 }, (_, n) => x87Register(n)),
    numeric('fctrl', 32, FLOAT, (cpu) => BigInt(cpu.u32[S.FCW >> 2]), (cpu, value) => {
        cpu.u32[S.FCW >> 2] = Number(value & 0xffffn) | 0x40;
    }),
    numeric('fstat', 32, FLOAT, (cpu) => BigInt((cpu.u32[S.FSW >> 2] & 0xc7ff) | (cpu.u32[S.X87_TOP >> 2] << 11)), (cpu, value) => {
        cpu.u32[S.FSW >> 2] = Number(value) & 0xc7ff;
        cpu.u32[S.X87_TOP >> 2] = (Number(value) >> 11) & 7;
    }),
    numeric('ftag', 32, FLOAT, tagWord, (cpu, value) => setTags(cpu, Number(value & 0xffffn))),
    half('fiseg', S.FCS),
    half('fioff', S.FIP),
    half('foseg', S.FDS),
    half('fooff', S.FDP),
    half('fop', S.FOP),
];
const flags = numeric('eflags', 32, { type: 'i386_eflags' }, (cpu) => BigInt(cpu.eflags()), (cpu, value) => cpu.setEflags(Number(value & 0xffffffffn)));
const SEGMENTS = [
    selector('cs', S.CS),
    selector('ss', S.SS),
    selector('ds', S.DS),
    selector('es', S.ES),
    selector('fs', S.FS),
    selector('gs', S.GS),
];
/** gdb's order, and that of the encoding. */
const GENERAL64 = ['rax', 'rbx', 'rcx', 'rdx', 'rsi', 'rdi', 'rbp', 'rsp'];
const NUMBERS64 = [S.RAX, S.RBX, S.RCX, S.RDX, S.RSI, S.RDI, S.RBP, S.RSP];
const GENERAL32 = ['eax', 'ecx', 'edx', 'ebx', 'esp', 'ebp', 'esi', 'edi'];
const typeOf = (name, bits) => (/^.(bp|sp)$/.test(name) ? 'data_ptr' : `int${bits}`);
function core(architecture) {
    const isWide = architecture === 'x86-64';
    const bits = isWide ? 64 : 32;
    const general = isWide
        ? [
            ...GENERAL64.map((name, n) => word(name, 64, S.GPR + 8 * NUMBERS64[n], typeOf(name, 64))),
            ...Array.from({ length: 8 }, (_, n) => word(`r${n + 8}`, 64, S.GPR + 8 * (n + 8))),
        ]
        : GENERAL32.map((name, n) => word(name, 32, S.GPR + 8 * n, typeOf(name, 32)));
    const pointer = word(isWide ? 'rip' : 'eip', bits, S.RIP, 'code_ptr');
    return [...general, pointer, flags, ...SEGMENTS, ...X87];
}
const vectors = (architecture) => (architecture === 'x86-64' ? 16 : 8);
function sse(architecture) {
    const mxcsr = numeric('mxcsr', 32, { type: 'i386_mxcsr', group: 'vector' }, (cpu) => BigInt(cpu.u32[S.MXCSR >> 2]), (cpu, value) => cpu.setMxcsr(Number(value & 0xffffn)));
    const xmm = (n) => raw(`xmm${n}`, 'vec128', S.XMM + S.XMM_STRIDE * n, 16);
    return [...Array.from({ length: vectors(architecture) }, (_, n) => xmm(n)), mxcsr];
}
/** `features` in the order in which their registers are numbered. */
export function features({ architecture, avx, system, linux }) {
    const isWide = architecture === 'x86-64';
    const bits = isWide ? 64 : 32;
    const found = [
        { name: 'org.gnu.gdb.i386.core', registers: core(architecture) },
        { name: 'org.gnu.gdb.i386.sse', registers: sse(architecture) },
    ];
    // In process mode nothing stops inside of a system call: -1, as Linux has it then.
    if (linux)
        found.push({
            name: 'org.gnu.gdb.i386.linux',
            registers: [numeric(isWide ? 'orig_rax' : 'orig_eax', bits, { type: 'int' }, () => -1n)],
        });
    if (isWide) {
        const bases = [
            word('fs_base', 64, S.SEG_BASE + 8 * S.FS, 'int'),
            word('gs_base', 64, S.SEG_BASE + 8 * S.GS, 'int'),
        ];
        found.push({ name: 'org.gnu.gdb.i386.segments', registers: bases });
    }
    if (avx) {
        const ymmh = (n) => raw(`ymm${n}h`, 'uint128', S.XMM + S.XMM_STRIDE * n + 16, 16);
        const registers = Array.from({ length: vectors(architecture) }, (_, n) => ymmh(n));
        found.push({ name: 'org.gnu.gdb.i386.avx', registers });
    }
    if (system) {
        const control = [0, 2, 3, 4, ...(isWide ? [8] : [])].map((n) => fixedWord(`cr${n}`, bits, S.CR + 8 * n));
        const wide = isWide ? [fixedWord('k_gs_base', 64, S.KERNEL_GS_BASE), fixedWord('efer', 64, S.EFER)] : [];
        found.push({ name: 'org.ringless.system', registers: [...control, ...wide] });
    }
    return found;
}
const EFLAGS = [
    'CF',
    '',
    'PF',
    '',
    'AF',
    '',
    'ZF',
    'SF',
    'TF',
    'IF',
    'DF',
    'OF',
    '',
    '',
    'NT',
    '',
    'RF',
    'VM',
    'AC',
    'VIF',
    'VIP',
    'ID',
];
const MXCSR = ['IE', 'DE', 'ZE', 'OE', 'UE', 'PE', 'DAZ', 'IM', 'DM', 'ZM', 'OM', 'UM', 'PM', '', '', 'FZ'];
const flagType = (id, names) => `<flags id="${id}" size="4">${names
    .map((name, bit) => (name === '' ? '' : `<field name="${name}" start="${bit}" end="${bit}"/>`))
    .join('')}</flags>`;
const VECTORS = [
    ['v4_float', 'ieee_single', 4],
    ['v2_double', 'ieee_double', 2],
    ['v16_int8', 'int8', 16],
    ['v8_int16', 'int16', 8],
    ['v4_int32', 'int32', 4],
    ['v2_int64', 'int64', 2],
];
const VECTOR_TYPE = VECTORS.map(([id, type, count]) => `<vector id="${id}" type="${type}" count="${count}"/>`).join('') +
    `<union id="vec128">${VECTORS.map(([id]) => `<field name="${id}" type="${id}"/>`).join('')}` +
    '<field name="uint128" type="uint128"/></union>';
/** Types that features use beyond those that gdb knows. */
const TYPES = {
    'org.gnu.gdb.i386.core': flagType('i386_eflags', EFLAGS),
    'org.gnu.gdb.i386.sse': VECTOR_TYPE + flagType('i386_mxcsr', MXCSR),
};
/** The target description: GDB manual, "Target Descriptions". */
export function description(choice) {
    const parts = features(choice).map(({ name, registers }) => {
        const lines = registers.map((r) => `<reg name="${r.name}" bitsize="${r.bits}" type="${r.type}"${r.group ? ` group="${r.group}"` : ''}/>`);
        return `<feature name="${name}">${TYPES[name] ?? ''}${lines.join('')}</feature>`;
    });
    const architecture = choice.architecture === 'x86-64' ? 'i386:x86-64' : 'i386';
    const osabi = choice.linux ? '<osabi>GNU/Linux</osabi>' : '';
    return `<?xml version="1.0"?><!DOCTYPE target SYSTEM "gdb-target.dtd"><target version="1.0"><architecture>${architecture}</architecture>${osabi}${parts.join('')}</target>`;
}
