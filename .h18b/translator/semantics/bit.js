import { define } from './registry.js';
/** BT, BTS, BTR, BTC: only CF changes (the others are undefined but ZF, which stays). SDM vol. 2A. */
function bitTest(change) {
    return (l, base, offset) => {
        const bits = base.bits;
        const n = l.read(offset);
        const place = l.low32(l.band(n, bits - 1));
        let x;
        let address = null;
        if (base.kind === 'mem' && offset.kind !== 'imm') {
            // A signed bit offset reaches beyond the operand, in steps of its size.
            const unit = Math.log2(bits);
            const step = l.sar(l.sext(n, Math.max(32, bits)), unit);
            const bytes = l.shl(l.word === 64 ? l.sext(step, 64) : l.low32(step), unit - 3);
            let sum = l.add(l.address(base, false), bytes);
            // The sum is as wide as addresses are.
            if (l.form.addressBits < l.word)
                sum = l.zext(l.trunc(sum, l.form.addressBits), l.word);
            else if (l.form.addressBits === 16)
                sum = l.band(sum, 0xffff);
            address = l.stringSource(sum);
            x = l.load(bits, address, change !== null);
        }
        else
            x = change ? l.readForWrite(base) : l.read(base);
        if (change) {
            const r = change(l, x, l.shl(l.const(bits, 1), place));
            if (address)
                l.store(address, r);
            else
                l.write(base, r);
        }
        l.setFlags('carry', bits, l.bool(l.band(l.low32(l.shr(x, place)), 1)));
    };
}
define('bt', bitTest(null));
define('bts', bitTest((l, x, bit) => l.or(x, bit)));
define('btr', bitTest((l, x, bit) => l.and(x, l.not(bit))));
define('btc', bitTest((l, x, bit) => l.xor(x, bit)));
const countLeading = (l, x) => l.op(`${x.type}.clz`, [x], x.bits);
const countTrailing = (l, x) => l.op(`${x.type}.ctz`, [x], x.bits);
/** BSF, BSR: a source of zero leaves the whole destination as it is. SDM vol. 2A. */
function bitScan(find) {
    return (l, dst, src) => {
        const x = l.read(src);
        const n = find(l, x);
        const none = l.eq(x, l.const(x.bits, 0));
        // Writing 32 bits would clear the upper half: write all 64.
        const whole = dst.bits === 32 && l.word === 64 ? { ...dst, bits: 64 } : dst;
        l.write(whole, l.select(none, l.read(whole), l.zext(n, whole.bits)));
        l.setFlags('bitScan', dst.bits, x, l.select(none, l.const(n.bits, 0), n));
    };
}
define('bsf', bitScan(countTrailing));
define('bsr', bitScan((l, x) => l.sub(l.const(x.bits, x.bits === 64 ? 63 : 31), countLeading(l, x))));
/** TZCNT: SDM vol. 2B. */
define('tzcnt', (l, dst, src) => {
    const x = l.read(src);
    const n = l.zext(countTrailing(l, dst.bits === 16 ? l.or(l.low32(x), l.const(32, 0x10000)) : x), dst.bits);
    l.write(dst, n);
    l.setFlags('countZeros', dst.bits, n, l.eq(x, l.const(x.bits, 0)));
});
/** LZCNT: SDM vol. 2A. */
define('lzcnt', (l, dst, src) => {
    const x = l.read(src);
    const n = dst.bits === 16 ? l.sub(countLeading(l, x), l.const(16, 16)) : countLeading(l, x);
    l.write(dst, n);
    l.setFlags('countZeros', dst.bits, n, l.eq(x, l.const(x.bits, 0)));
});
/** POPCNT: SDM vol. 2B. */
define('popcnt', (l, dst, src) => {
    const x = l.read(src);
    l.write(dst, l.op(`${x.type}.popcnt`, [x], x.bits));
    l.setFlags('popcnt', dst.bits, x);
});
/*
 * BMI1, BMI2: SDM vol. 2. Undefined flags are what AMD's processors give.
 */
/** ANDN. */
define('andn', (l, dst, a, b) => {
    const r = l.and(l.not(l.read(a)), l.read(b));
    l.write(dst, r);
    l.setFlags('logic', dst.bits, r);
});
/** `x` without the bits from `n` on; `n` is an i32 of which any value is allowed. */
function lowBits(l, x, n) {
    const m = l.sub(l.shl(l.const(x.bits, 1), n), l.const(x.bits, 1));
    return l.select(l.ltU(n, l.const(32, x.bits)), l.and(x, m), x);
}
/** BEXTR: start in bits 7..0 of the control, length in bits 15..8. */
define('bextr', (l, dst, src, control) => {
    const x = l.read(src);
    const c = l.low32(l.read(control));
    const start = l.band(c, 0xff);
    const length = l.band(l.shr(c, 8), 0xff);
    const shifted = l.select(l.ltU(start, l.const(32, x.bits)), l.shr(x, start), l.const(x.bits, 0));
    const r = lowBits(l, shifted, length);
    l.write(dst, r);
    l.setFlags('bitField', dst.bits, r);
});
/** BZHI: CF if the index is beyond the operand. */
define('bzhi', (l, dst, src, index) => {
    const x = l.read(src);
    const n = l.band(l.low32(l.read(index)), 0xff);
    const r = lowBits(l, x, n);
    l.write(dst, r);
    l.setFlags('result', dst.bits, r, l.leU(l.const(32, x.bits), n), l.const(1, 0));
});
/** BLSI: CF if the source is not zero. */
define('blsi', (l, dst, src) => {
    const x = l.read(src);
    const r = l.and(x, l.neg(x));
    l.write(dst, r);
    l.setFlags('result', dst.bits, r, l.ne(x, l.const(x.bits, 0)), l.const(1, 0));
});
function aboveLowest(combine) {
    return (l, dst, src) => {
        const x = l.read(src);
        const r = combine(l, x, l.sub(x, l.const(x.bits, 1)));
        l.write(dst, r);
        l.setFlags('result', dst.bits, r, l.eq(x, l.const(x.bits, 0)), l.const(1, 0));
    };
}
/** BLSMSK, BLSR: CF if the source is zero. */
define('blsmsk', aboveLowest((l, x, y) => l.xor(x, y)));
define('blsr', aboveLowest((l, x, y) => l.and(x, y)));
for (const name of ['pdep', 'pext']) {
    /** PDEP, PEXT. */
    define(name, (l, dst, src, bitMask) => {
        const r = l.helper(name, 'i64', [l.zext(l.read(src), 64), l.zext(l.read(bitMask), 64)]);
        l.write(dst, l.trunc(r, dst.bits));
    });
}
/** RORX. */
define('rorx', (l, dst, src, count) => {
    const x = l.read(src);
    l.write(dst, l.rotr(x, l.low32(l.read(count))));
});
function plainShift(shift) {
    return (l, dst, src, count) => {
        const x = l.read(src);
        l.write(dst, shift(l, x, l.band(l.low32(l.read(count)), x.bits - 1)));
    };
}
/** SARX, SHLX, SHRX. */
define('sarx', plainShift((l, x, n) => l.sar(x, n)));
define('shlx', plainShift((l, x, n) => l.shl(x, n)));
define('shrx', plainShift((l, x, n) => l.shr(x, n)));
/** ADCX, ADOX: an addition with CF or OF as its only carry, in and out. */
function addWith(flag) {
    return (l, dst, src) => {
        const x = l.read(dst);
        const y = l.read(src);
        const r = l.add(l.add(x, y), l.zext(l.flag(flag), dst.bits));
        l.write(dst, r);
        const out = l.shr(l.or(l.and(x, y), l.and(l.or(x, y), l.not(r))), dst.bits - 1);
        l.setFlags(flag === 'C' ? 'carry' : 'overflow', dst.bits, l.bool(l.low32(out)));
    };
}
define('adcx', addWith('C'));
define('adox', addWith('O'));
/** CRC32: SDM vol. 2A. A 64-bit destination gets zeros above the sum. */
define('crc32', (l, dst, src) => {
    const data = l.zext(l.read(src), 64);
    const sum = l.low32(l.read(dst));
    l.write(dst, l.zext(l.helper('crc32c', 'i32', [sum, data, l.const(32, src.bits)]), dst.bits));
});
