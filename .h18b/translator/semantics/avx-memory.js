import { defineVex } from './registry.js';
import { shuffle, zeroVector } from './sse-values.js';
/** AVX and AVX2: memory accesses that only some elements take part in. SDM vol. 2, each under its own name. */
const halvesOf = (o) => (o.bits === 256 ? [0, 1] : [0]);
/**
 * VMASKMOVPS, VMASKMOVPD, VPMASKMOVD, VPMASKMOVQ: elements whose mask has its top bit set; loaded, the others are zero.
 */
for (const [mnemonics, shape, bits] of [
    [['vmaskmovps', 'vpmaskmovd'], 'i32x4', 32],
    [['vmaskmovpd', 'vpmaskmovq'], 'i64x2', 64],
]) {
    defineVex(mnemonics, (l, dst, mask, src) => {
        const masks = halvesOf(mask).map((half) => l.simd(`${shape}.shr_s`, [l.xmm(mask, half), l.const(32, bits - 1)]));
        if (dst.kind === 'mem') {
            const values = halvesOf(src).map((half) => l.xmm(src, half));
            l.storeMasked(l.address(dst), bits / 8, values, masks);
        }
        else {
            const loaded = l.loadMasked(l.address(src), bits / 8, masks);
            const [low, high] = loaded.map((v, i) => l.simd('v128.and', [v, masks[i]]));
            l.setYmm(dst, low, high);
        }
    });
}
/**
 * VPGATHER, VGATHER: an element for each index, where the mask's element has its top bit set. Destination and mask
 * change with each element that is done, so that the instruction can go on where it faulted.
 */
for (const [mnemonics, indexBits, bits] of [
    [['vpgatherdd', 'vgatherdps'], 32, 32],
    [['vpgatherdq', 'vgatherdpd'], 32, 64],
    [['vpgatherqd', 'vgatherqps'], 64, 32],
    [['vpgatherqq', 'vgatherqpd'], 64, 64],
]) {
    const shape = bits === 32 ? 'i32x4' : 'i64x2';
    defineVex(mnemonics, (l, dst, memory, mask, indices) => {
        const perHalf = 128 / bits;
        const count = Math.min(dst.bits / bits, indices.bits / indexBits);
        const used = Math.ceil(count / perHalf);
        const state = (o) => [0, 1].map((half) => (half < used ? l.xmm(o, half) : zeroVector(l)));
        const [values, masks] = [state(dst), state(mask)];
        const wanted = masks.map((m) => l.simd(`${shape}.bitmask`, [m]));
        const base = l.address(memory, false);
        const scale = l.scale(memory);
        for (let i = 0; i < count; i++) {
            const half = Math.floor(i / perHalf);
            const lane = i % perHalf;
            const wants = l.band(wanted[half], 1 << lane);
            const x = l.loadIf(wants, bits, elementAddress(l, base, indices, i, indexBits, scale));
            const replaced = l.simd(`${shape}.replace_lane`, [values[half], x], lane);
            values[half] = l.select(wants, replaced, values[half]);
            const none = l.const(bits, 0);
            masks[half] = l.simd(`${shape}.replace_lane`, [masks[half], none], lane);
            l.setXmm(dst, values[half], half);
            l.setXmm(mask, masks[half], half);
            l.progress();
        }
        // What lies beyond the elements is cleared once all are done.
        if (perHalf > count)
            values[0] = shuffle(l, 8, values[0], zeroVector(l), [0, 2]);
        l.setYmm(dst, values[0], values[1]);
        l.setYmm(mask, zeroVector(l));
    });
}
function elementAddress(l, base, indices, i, indexBits, scale) {
    const lanes = 128 / indexBits;
    const shape = indexBits === 32 ? 'i32x4' : 'i64x2';
    const v = l.xmm(indices, Math.floor(i / lanes));
    const index = l.simd(`${shape}.extract_lane`, [v], i % lanes);
    const offset = l.shl(l.word === 64 ? l.sext(index, 64) : l.low32(index), scale);
    const sum = l.add(base, offset);
    return l.stringSource(l.form.addressBits < l.word ? l.trunc(sum, l.form.addressBits) : sum);
}
