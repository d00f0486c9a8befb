import binaryen from 'binaryen';
const raw = binaryen;
const NUMBERS = {
    'f32x4.relaxed_madd': binaryen.RelaxedMaddVecF32x4,
    'f64x2.relaxed_madd': binaryen.RelaxedMaddVecF64x2,
    'i8x16.relaxed_laneselect': binaryen.RelaxedLaneselectI8x16,
    'i32x4.relaxed_laneselect': binaryen.RelaxedLaneselectI32x4,
    'i64x2.relaxed_laneselect': binaryen.RelaxedLaneselectI64x2,
    'i8x16.relaxed_swizzle': binaryen.RelaxedSwizzleVecI8x16,
    'i32x4.relaxed_trunc_f32x4_s': binaryen.RelaxedTruncSVecF32x4ToVecI32x4,
    'i32x4.relaxed_trunc_f64x2_s_zero': binaryen.RelaxedTruncZeroSVecF64x2ToVecI32x4,
};
/** The operation of that name; null: it is none of these. */
export function relaxed(m, name, args) {
    const op = NUMBERS[name];
    if (op === undefined)
        return null;
    const module = m.ptr;
    const [a, b, c] = args;
    if (args.length === 3)
        return raw._BinaryenSIMDTernary(module, op, a, b, c);
    return args.length === 2 ? raw._BinaryenBinary(module, op, a, b) : raw._BinaryenUnary(module, op, a);
}
let fuses;
let likeX86;
/** Whether this host's multiply-add rounds once: asked by products whose digits twofold rounding loses. */
export function hostFuses() {
    fuses ??= agrees([
        {
            name: 'f32x4.relaxed_madd',
            args: [floats(1 + 2 ** -23), floats(1 + 2 ** -23), floats(-1 - 2 ** -22)],
            gives: floats(2 ** -46),
        },
        {
            name: 'f64x2.relaxed_madd',
            args: [doubles(1 + 2 ** -52), doubles(1 + 2 ** -52), doubles(-1 - 2 ** -51)],
            gives: doubles(2 ** -104),
        },
    ]);
    return fuses;
}
/**
 * Whether the other operations do what PSHUFB, PBLENDVB, CVTTPS2DQ and their like do: a byte number's top bit gives
 * zero, its low four bits choose; an element is chosen by the mask's top bit; what does not fit becomes 0x80000000.
 */
export function hostIsLikeX86() {
    const bytes = (f) => Array.from({ length: 16 }, (_, i) => f(i) & 0xff);
    const table = bytes((i) => 101 * i + 7);
    const choice = bytes((i) => 37 * i + 29);
    const [a, b, mask] = [bytes((i) => i + 1), bytes((i) => 200 - i), bytes((i) => 0x9d * i + 0x41)];
    const blend = (size) => bytes((i) => (mask[i | (size - 1)] & 0x80 ? a[i] : b[i]));
    const least = [0, 0, 0, 0x80];
    const one = [1, 0, 0, 0];
    likeX86 ??= agrees([
        { name: 'i8x16.relaxed_swizzle', args: [table, choice], gives: choice.map((c) => (c & 0x80 ? 0 : table[c & 15])) },
        { name: 'i8x16.relaxed_laneselect', args: [a, b, mask], gives: blend(1) },
        { name: 'i32x4.relaxed_laneselect', args: [a, b, mask], gives: blend(4) },
        { name: 'i64x2.relaxed_laneselect', args: [a, b, mask], gives: blend(8) },
        {
            name: 'i32x4.relaxed_trunc_f32x4_s',
            args: [floats(2 ** 31, -1e20, Number.NaN, 1.9)],
            gives: [...least, ...least, ...least, ...one],
        },
        {
            name: 'i32x4.relaxed_trunc_f32x4_s',
            args: [floats(Infinity, -Infinity, -(2 ** 31), 1)],
            gives: [...least, ...least, ...least, ...one],
        },
        {
            name: 'i32x4.relaxed_trunc_f64x2_s_zero',
            args: [doubles(2 ** 31, Number.NaN)],
            gives: [...least, ...least, ...bytes(() => 0).slice(8)],
        },
        {
            name: 'i32x4.relaxed_trunc_f64x2_s_zero',
            args: [doubles(-1e10, 1.9)],
            gives: [...least, ...one, ...bytes(() => 0).slice(8)],
        },
    ]);
    return likeX86;
}
function floats(...x) {
    return [...new Uint8Array(Float32Array.from({ length: 4 }, (_, i) => x[i % x.length]).buffer)];
}
function doubles(...x) {
    return [...new Uint8Array(Float64Array.from({ length: 2 }, (_, i) => x[i % x.length]).buffer)];
}
/** Whether this host has the operations, and they give what is expected of them. */
function agrees(cases) {
    const m = new binaryen.Module();
    try {
        m.setFeatures(binaryen.Features.SIMD128 | binaryen.Features.RelaxedSIMD);
        const right = cases.map(({ name, args, gives }) => {
            const r = relaxed(m, name, args.map((x) => m.v128.const(x)));
            return m.i8x16.all_true(m.i8x16.eq(r, m.v128.const(gives)));
        });
        m.addFunction('f', binaryen.none, binaryen.i32, [], right.reduce((x, y) => m.i32.and(x, y)));
        m.addFunctionExport('f', 'f');
        const wasm = m.emitBinary();
        if (!WebAssembly.validate(wasm))
            return false;
        const { f } = new WebAssembly.Instance(new WebAssembly.Module(wasm)).exports;
        return f() === 1;
    }
    finally {
        m.dispose();
    }
}
