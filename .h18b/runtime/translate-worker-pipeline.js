const range$1 = (n) => Array.from({ length: n }, (_, i) => i);
function times(x, y) {
	let r = 0;
	for (; y !== 0; y >>= 1) {
		if (y & 1) r ^= x;
		x = x << 1 ^ (x & 128 ? 283 : 0);
	}
	return r;
}
function power(x, n) {
	return n === 0 ? 1 : times(x, power(x, n - 1));
}
const inverse = (x) => power(x, 254);
const GENERATOR = power(3, 17);
const element$1 = (nibble) => range$1(4).reduce((sum, bit) => sum ^ (nibble >> bit & 1 ? power(GENERATOR, bit) : 0), 0);
const nibbleOf = new Map(range$1(16).map((n) => [element$1(n), n]));
const [A$3, T] = (() => {
	for (const n of range$1(15)) {
		const a = element$1(n + 1);
		const t = range$1(256).find((x) => !nibbleOf.has(x) && times(x, x) === (times(a, x) ^ a));
		if (t !== void 0) return [a, t];
	}
	throw new Error("no quadratic extension of GF(2^4)");
})();
const pairOf = new Map(range$1(256).map((p) => [element$1(p & 15) ^ times(element$1(p >> 4), T), p]));
const AFFINE_CONSTANT = 99;
const rotate = (x, n) => (x << n | x >> 8 - n) & 255;
const affine = (x) => [
	0,
	1,
	2,
	3,
	4
].reduce((sum, n) => sum ^ rotate(x, n), 0);
const affineInverse = (x) => [
	1,
	3,
	6
].reduce((sum, n) => sum ^ rotate(x, n), 0);
const bytes = (v) => `(v128.const i8x16 ${v.join(" ")})`;
const splat = (x) => bytes(range$1(16).map(() => x));
const INFINITY$2 = 128;
const quotient = (x) => bytes(range$1(16).map((n) => n === 0 ? INFINITY$2 : nibbleOf.get(times(x, inverse(element$1(n))))));
const INVERSE = quotient(1);
const A_OVER = quotient(A$3);
function box(before, after) {
	const over = inverse(A$3);
	const over2 = times(over, over);
	const part = (factor) => bytes(range$1(16).map((n) => n === 0 ? 0 : after(times(inverse(element$1(n)), factor))));
	return {
		low: bytes(range$1(16).map((n) => pairOf.get(before(n)))),
		high: bytes(range$1(16).map((n) => pairOf.get(before(n << 4)))),
		p: part(1 ^ times(times(over2, A$3 ^ 1), T)),
		r: part(times(over2, T))
	};
}
const get$11 = (name) => `(local.get $${name})`;
const xor$1 = (...v) => v.reduce((a, b) => `(v128.xor ${a} ${b})`);
const look = (table, index) => `(i8x16.swizzle ${table} ${index})`;
const lowHalf = (v) => `(v128.and ${v} ${splat(15)})`;
const highHalf = (v) => `(v128.and (i16x8.shr_u ${v} (i32.const 4)) ${splat(15)})`;
const substitute = (name, b) => `
(func ${name} (param $x v128) (result v128)
  (local $i v128) (local $j v128) (local $k v128) (local $ak v128)
  (local.set $x ${xor$1(look(b.low, lowHalf(get$11("x"))), look(b.high, highHalf(get$11("x"))))})
  (local.set $i ${highHalf(get$11("x"))})
  (local.set $k ${lowHalf(get$11("x"))})
  (local.set $j ${xor$1(get$11("i"), get$11("k"))})
  (local.set $ak ${look(A_OVER, get$11("k"))})
  ${xor$1(look(b.p, xor$1(look(INVERSE, xor$1(look(INVERSE, get$11("i")), get$11("ak"))), get$11("j"))), look(b.r, xor$1(look(INVERSE, xor$1(look(INVERSE, get$11("j")), get$11("ak"))), get$11("i"))))})`;
const shuffled$1 = (v, places) => `(i8x16.shuffle ${places.join(" ")} ${v} ${v})`;
const SHIFT_ROWS = range$1(16).map((n) => n + 4 * (n & 3) & 15);
const UNSHIFT_ROWS = range$1(16).map((n) => n + 12 * (n & 3) & 15);
const column$1 = (v, n) => shuffled$1(v, range$1(16).map((i) => i & 12 | i + n & 3));
const twice = (name) => `(v128.xor (i8x16.add ${get$11(name)} ${get$11(name)}) (v128.and (i8x16.lt_s ${get$11(name)} ${splat(0)}) ${splat(27)}))`;
const AES = `
${substitute("$aes_box", box((x) => x, affine))}
${substitute("$aes_unbox", box(affineInverse, (x) => x))}

;; SubBytes.
(func $aes_sub (export "aes_sub") (param $x v128) (result v128)
  ${xor$1("(call $aes_box (local.get $x))", splat(AFFINE_CONSTANT))})
;; InvSubBytes.
(func $aes_unsub (param $x v128) (result v128)
  (call $aes_unbox ${xor$1(get$11("x"), splat(AFFINE_CONSTANT))}))

;; MixColumns: each byte twice, the next three times, the others once.
(func $aes_mix (param $s v128) (result v128)
  (local $next v128) (local $sum v128)
  (local.set $next ${column$1(get$11("s"), 1)})
  (local.set $sum ${xor$1(get$11("s"), get$11("next"))})
  ${xor$1(twice("sum"), get$11("next"), column$1(get$11("sum"), 2))})
;; InvMixColumns: MixColumns after 4 times (a byte and the one across from it) has been added to each.
(func $aes_unmix (export "aes_unmix") (param $s v128) (result v128)
  (local $across v128)
  (local.set $across ${xor$1(get$11("s"), column$1(get$11("s"), 2))})
  (local.set $across ${twice("across")})
  (local.set $across ${twice("across")})
  (call $aes_mix ${xor$1(get$11("s"), get$11("across"))}))

;; The four rounds of SDM vol. 2A: AESENC, AESENCLAST, AESDEC, AESDECLAST.
(func (export "aes_encrypt") (param $s v128) (param $key v128) (result v128)
  ${xor$1(`(call $aes_mix (call $aes_sub ${shuffled$1(get$11("s"), SHIFT_ROWS)}))`, get$11("key"))})
(func (export "aes_encrypt_last") (param $s v128) (param $key v128) (result v128)
  ${xor$1(`(call $aes_sub ${shuffled$1(get$11("s"), SHIFT_ROWS)})`, get$11("key"))})
(func (export "aes_decrypt") (param $s v128) (param $key v128) (result v128)
  ${xor$1(`(call $aes_unmix (call $aes_unsub ${shuffled$1(get$11("s"), UNSHIFT_ROWS)}))`, get$11("key"))})
(func (export "aes_decrypt_last") (param $s v128) (param $key v128) (result v128)
  ${xor$1(`(call $aes_unsub ${shuffled$1(get$11("s"), UNSHIFT_ROWS)})`, get$11("key"))})
`;
const JUMP_CACHE_ENTRIES = 16384;
const JUMP_OVERFLOW_ENTRIES = 1024;
const SCRATCH_PAGE = 8192;
const CRC_TABLE = 12288;
const ESTIMATE_TABLE = 32768;
const JUMPS_FROM_TLB = 524288;
const TLB_ENTRIES = 8192;
const get$10 = (name) => `(local.get $${name})`;
const every4 = (n) => `(i64.const 0x${(1229782938247303441n << BigInt(n)).toString(16)})`;
const parts = (x) => [
	0,
	1,
	2,
	3
].map((n) => `(local.set $${x}${n} (i64.and ${get$10(x)} ${every4(n)}))`).join("\n  ");
const column = (n) => `(i64.and ${every4(n)} ${[
	0,
	1,
	2,
	3
].map((i) => `(i64.mul ${get$10(`x${i}`)} ${get$10(`y${n - i & 3}`)})`).reduce((a, b) => `(i64.xor ${a} ${b})`)})`;
const POLYNOMIAL = 2197175160;
function crcTables() {
	const tables = [];
	for (let n = 0; n < 4; n++) for (let byte = 0; byte < 256; byte++) {
		let sum = n === 0 ? byte : tables[256 * (n - 1) + byte];
		for (let bit = 0; bit < 8; bit++) sum = sum >>> 1 ^ (sum & 1 ? POLYNOMIAL : 0);
		tables.push(sum >>> 0);
	}
	return tables;
}
const asData$1 = (words) => words.flatMap((w) => [
	0,
	8,
	16,
	24
].map((s) => `\\${(w >>> s & 255).toString(16).padStart(2, "0")}`)).join("");
const entry = (n, from) => `(i32.load offset=${CRC_TABLE + 1024 * n} (i32.shl (i32.and (i32.shr_u ${get$10("sum")} (i32.const ${from})) (i32.const 255)) (i32.const 2)))`;
const CARRYLESS = `
(data (i32.const ${CRC_TABLE}) "${asData$1(crcTables())}")

(func $carryless32 (param $x i64) (param $y i64) (result i64)
  (local $x0 i64) (local $x1 i64) (local $x2 i64) (local $x3 i64)
  (local $y0 i64) (local $y1 i64) (local $y2 i64) (local $y3 i64)
  ${parts("x")}
  ${parts("y")}
  (i64.or (i64.or ${column(0)} ${column(1)}) (i64.or ${column(2)} ${column(3)})))

;; The 128 bits of a product of 64 by 64: three of 32 by 32 (Karatsuba), of which one serves both halves' middle.
(func (export "carryless_multiply") (param $x i64) (param $y i64) (result v128)
  (local $low i64) (local $high i64) (local $middle i64)
  (local $xl i64) (local $xh i64) (local $yl i64) (local $yh i64)
  (local.set $xl (i64.and ${get$10("x")} (i64.const 0xffffffff)))
  (local.set $yl (i64.and ${get$10("y")} (i64.const 0xffffffff)))
  (local.set $xh (i64.shr_u ${get$10("x")} (i64.const 32)))
  (local.set $yh (i64.shr_u ${get$10("y")} (i64.const 32)))
  (local.set $low (call $carryless32 ${get$10("xl")} ${get$10("yl")}))
  (local.set $high (call $carryless32 ${get$10("xh")} ${get$10("yh")}))
  (local.set $middle (i64.xor
    (i64.xor ${get$10("low")} ${get$10("high")})
    (call $carryless32 (i64.xor ${get$10("xl")} ${get$10("xh")}) (i64.xor ${get$10("yl")} ${get$10("yh")}))))
  (i64x2.replace_lane 1
    (i64x2.splat (i64.xor ${get$10("low")} (i64.shl ${get$10("middle")} (i64.const 32))))
    (i64.xor ${get$10("high")} (i64.shr_u ${get$10("middle")} (i64.const 32)))))

;; CRC-32C (polynomial 11edc6f41, bits reflected) of the low bits (8, 16, 32 or 64) of data, zero above them.
(func $crc32c (export "crc32c") (param $sum i32) (param $data i64) (param $bits i32) (result i32)
  (local.set $sum (i32.xor ${get$10("sum")} (i32.wrap_i64 ${get$10("data")})))
  (if (i32.eq ${get$10("bits")} (i32.const 8))
    (then (return (i32.xor ${entry(0, 0)} (i32.shr_u ${get$10("sum")} (i32.const 8))))))
  (if (i32.eq ${get$10("bits")} (i32.const 16))
    (then (return (i32.xor (i32.xor ${entry(1, 0)} ${entry(0, 8)}) (i32.shr_u ${get$10("sum")} (i32.const 16))))))
  (local.set $sum (i32.xor (i32.xor ${entry(3, 0)} ${entry(2, 8)}) (i32.xor ${entry(1, 16)} ${entry(0, 24)})))
  (if (i32.eq ${get$10("bits")} (i32.const 32)) (then (return ${get$10("sum")})))
  (call $crc32c ${get$10("sum")} (i64.shr_u ${get$10("data")} (i64.const 32)) (i32.const 32)))
`;
const XMM = 1024;
const MXCSR$4 = 2208;
const SSE_GUARD = 2248;
const SSE_GUARD_EXACT = 2264;
const SSE_FLAGS_ASKED = 2292;
const SSE_PART = 2288;
const SSE_RAISED = 2280;
const SSE_FAULT = 2284;
const X87$1 = 2048;
const FCW$1 = 2176;
const FSW$1 = 2180;
const X87_EMPTY = 2184;
const X87_TOP = 2188;
const FIP$1 = 2192;
const FDP$1 = 2200;
const FOP$1 = 2212;
const LOADED_FIP = 2224;
const LOADED_FDP = 2232;
const FCS = 2240;
const FDS = 2244;
const X87_PENDING = 2216;
const X87_IMAGE = 2304;
const BOUNCE = 3328;
const PROBE_TAKEN = 3464;
const PROBE_SITE = 3468;
const PROBE_POSITION = 3472;
const PROBE_TRACE = 3476;
const PROBE_TRACE_OFFSET = 4096;
const SSE_OPERATIONS = [
	"add",
	"sub",
	"mul",
	"div",
	"sqrt",
	"addsub"
];
const [ADD, SUB, MUL, DIV, SQRT, ADDSUB] = [
	0,
	1,
	2,
	3,
	4,
	5
];
const [IE, DE$1, ZE, OE, UE, PE] = [
	1,
	2,
	4,
	8,
	16,
	32
];
const DENORMAL_RESULT = 256;
const get$9 = (name) => `(local.get $${name})`;
const MXCSR$3 = `(i32.load (i32.const ${MXCSR$4}))`;
const RAISED = `(i32.load (i32.const ${SSE_RAISED}))`;
const RC$1 = `(i32.and (i32.shr_u ${MXCSR$3} (i32.const 13)) (i32.const 3))`;
const IN_ORDER = `(i32.eq (i32.and ${MXCSR$3} (i32.const 0xffe0)) (i32.const 0x1fa0))`;
const isOp = (n) => `(i32.eq ${get$9("op")} (i32.const ${n}))`;
const raise = (flags) => `(i32.store (i32.const ${SSE_RAISED}) (i32.or ${RAISED} ${typeof flags === "number" ? `(i32.const ${flags})` : flags}))`;
const BEGIN = `(if (i32.ne (i32.load (i32.const ${SSE_PART})) (i32.const 2))
    (then (i32.store (i32.const ${SSE_RAISED}) (i32.const 0))))`;
const COMMIT = "(call $sse_commit)";
const COMMON = `
;; The guards that an MXCSR gives; $live: 0, or bit 30.
(func $sse_guards (param $mxcsr i32) (param $live i32)
  (call $sse_guard (i32.const ${SSE_GUARD}) (i32.or ${get$9("live")}
    (i32.shl (i32.ne (i32.and ${get$9("mxcsr")} (i32.const 0xffe0)) (i32.const 0x1fa0)) (i32.const 31))))
  (call $sse_guard (i32.const ${SSE_GUARD_EXACT}) (i32.or ${get$9("live")}
    (i32.shl (i32.ne (i32.and ${get$9("mxcsr")} (i32.const 0xffc0)) (i32.const 0x1f80)) (i32.const 31)))))
(func $sse_guard (param $at i32) (param $why i32)
  (i32.store ${get$9("at")} (select (i32.const 0) (i32.const 0x40000000) ${get$9("why")}))
  (i32.store offset=4 ${get$9("at")} (select (i32.const -1) (i32.const 3) ${get$9("why")}))
  (i32.store offset=8 ${get$9("at")} (select (i32.const -1) (i32.const 15) ${get$9("why")}))
  (i32.store offset=12 ${get$9("at")} ${get$9("why")}))
(func (export "sse_set_mxcsr") (param $mxcsr i32)
  (i32.store (i32.const ${MXCSR$4}) ${get$9("mxcsr")})
  (call $sse_guards ${get$9("mxcsr")} (i32.const 0)))
;; A region is entered that relies on what it knows of denormals; $found: a register holds one.
(func (export "sse_enter") (param $found i32)
  (call $sse_guards ${MXCSR$3} (select
    (i32.const 0x40000000)
    (i32.const 0)
    (i32.and ${get$9("found")} (i32.eqz (i32.and ${MXCSR$3} (i32.const ${DE$1})))))))
;; What has been raised goes into MXCSR. An exception that comes before the operation (IE, DE, ZE) and is not masked
;; keeps those that come after it from being seen.
(func $sse_commit
  (local $raised i32) (local $open i32) (local $mxcsr i32) (local $live i32)
  (local.set $raised ${RAISED})
  ;; With exceptions that are not masked, both halves of 256 bits have to be known.
  (if (i32.and
        (i32.eq (i32.load (i32.const ${SSE_PART})) (i32.const 1))
        (i32.ne (i32.and ${MXCSR$3} (i32.const 0x1f80)) (i32.const 0x1f80)))
    (then (return)))
  (local.set $open (i32.xor (i32.and (i32.shr_u ${MXCSR$3} (i32.const 7)) (i32.const 0x3f)) (i32.const 0x3f)))
  (if (i32.and ${get$9("raised")} (i32.and ${get$9("open")} (i32.const 7)))
    (then (local.set $raised (i32.and ${get$9("raised")} (i32.const 7)))))
  (if (i32.and ${get$9("raised")} ${get$9("open")})
    (then (i32.store (i32.const ${SSE_FAULT}) (i32.const 1))))
  (i32.store (i32.const ${SSE_RAISED}) (i32.const 0))
  (local.set $mxcsr (i32.or ${MXCSR$3} (i32.and ${get$9("raised")} (i32.const 0x3f))))
  (i32.store (i32.const ${MXCSR$4}) ${get$9("mxcsr")})
  (local.set $live (i32.and (i32.load offset=12 (i32.const ${SSE_GUARD})) (i32.const 0x40000000)))
  (if (i32.and ${get$9("raised")} (i32.const ${DENORMAL_RESULT})) (then (local.set $live (i32.const 0x40000000))))
  ;; Once DE is set nobody needs to know of denormals.
  (if (i32.and ${get$9("mxcsr")} (i32.const ${DE$1})) (then (local.set $live (i32.const 0))))
  (call $sse_guards ${get$9("mxcsr")} ${get$9("live")}))`;
const SINGLE = {
	f: "f32",
	i: "i32",
	quiet: "0x400000",
	least: "0x1p-126",
	large: "0x1p+126",
	small: "0x1p-124"
};
const DOUBLE$1 = {
	f: "f64",
	i: "i64",
	quiet: "0x8000000000000",
	least: "0x1p-1022",
	large: "0x1p+1022",
	small: "0x1p-1020"
};
const classes = ({ f, i, quiet, least }) => `
(func $sse_tiny_${f} (param $x ${f}) (result i32)
  (${f}.lt (${f}.abs ${get$9("x")}) (${f}.const ${least})))
(func $sse_denormal_${f} (param $x ${f}) (result i32)
  (i32.and (call $sse_tiny_${f} ${get$9("x")}) (${f}.ne ${get$9("x")} (${f}.const 0))))
(func $sse_signals_${f} (param $x ${f}) (result i32)
  (i32.and
    (${f}.ne ${get$9("x")} ${get$9("x")})
    (${i}.eqz (${i}.and (${i}.reinterpret_${f} ${get$9("x")}) (${i}.const ${quiet})))))
(func $sse_daz_${f} (param $x ${f}) (result ${f})
  (if (i32.and (i32.ne (i32.and ${MXCSR$3} (i32.const 0x40)) (i32.const 0)) (call $sse_tiny_${f} ${get$9("x")}))
    (then (return (${f}.copysign (${f}.const 0) ${get$9("x")}))))
  ${get$9("x")})
;; Raises DE if one of two operands is denormal (and not taken as zero).
(func $sse_denormals_${f} (param $a ${f}) (param $b ${f})
  (if (i32.or (call $sse_denormal_${f} ${get$9("a")}) (call $sse_denormal_${f} ${get$9("b")}))
    (then ${raise(DE$1)})))`;
const element = ({ f, least, large, small }) => {
	const infinite = (x) => `(${f}.eq (${f}.abs ${get$9(x)}) (${f}.const inf))`;
	const zero = (x) => `(${f}.eq ${get$9(x)} (${f}.const 0))`;
	const wide = (x) => f === "f32" ? `(f64.promote_f32 ${get$9(x)})` : get$9(x);
	const narrow = (x) => f === "f32" ? `(f32.demote_f64 ${x})` : x;
	const single = `(i32.const ${f === "f32" ? 1 : 0})`;
	const plain = (x) => `(i32.or ${zero(x)} (i32.and
    (${f}.gt (${f}.abs ${get$9(x)}) (${f}.const ${least}))
    (${f}.lt (${f}.abs ${get$9(x)}) (${f}.const inf))))`;
	return `
(func $sse_element_${f} (param $a ${f}) (param $b ${f}) (param $op i32) (result ${f})
  (local $r ${f}) (local $t ${f})
  (if (i32.or (${f}.ne ${get$9("a")} ${get$9("a")}) (${f}.ne ${get$9("b")} ${get$9("b")}))
    (then
      (if (i32.or (call $sse_signals_${f} ${get$9("a")}) (call $sse_signals_${f} ${get$9("b")})) (then ${raise(IE)}))
      (return (call $sse_nan_${f} ${get$9("a")} ${get$9("b")}))))
  (local.set $a (call $sse_daz_${f} ${get$9("a")}))
  (local.set $b (call $sse_daz_${f} ${get$9("b")}))
  (if ${isOp(ADD)} (then (local.set $r (${f}.add ${get$9("a")} ${get$9("b")}))))
  (if ${isOp(SUB)} (then (local.set $r (${f}.sub ${get$9("a")} ${get$9("b")}))))
  (if ${isOp(MUL)} (then (local.set $r (${f}.mul ${get$9("a")} ${get$9("b")}))))
  (if ${isOp(DIV)} (then (local.set $r (${f}.div ${get$9("a")} ${get$9("b")}))))
  (if ${isOp(SQRT)} (then (local.set $r (${f}.sqrt ${get$9("a")}))))
  (if (${f}.ne ${get$9("r")} ${get$9("r")})
    (then
      ${raise(IE)}
      (return (call $sse_nan_${f} ${get$9("a")} ${get$9("b")}))))
  (if (i32.and ${isOp(DIV)} ${zero("b")})
    (then
      (if (i32.eqz ${infinite("a")}) (then ${raise(ZE)}))
      (return ${get$9("r")})))
  (call $sse_denormals_${f} ${get$9("a")} ${get$9("b")})
  (if (i32.or ${infinite("a")} ${infinite("b")}) (then (return ${get$9("r")})))
  (if (i32.ge_u ${get$9("op")} (i32.const ${DIV}))
    (then (if ${zero("a")} (then (return ${get$9("r")}))))
    (else
      (if ${isOp(SUB)}
        (then
          (local.set $b (${f}.neg ${get$9("b")}))
          (local.set $op (i32.const ${ADD}))))))
  ;; Nearest, and nothing near the ends of the range: only PE is left, if it is not set already.
  (if (i32.and (i32.eqz ${RC$1}) (i32.or
        (i32.and (${f}.gt (${f}.abs ${get$9("r")}) (${f}.const ${small})) (${f}.lt (${f}.abs ${get$9("r")}) (${f}.const ${large})))
        (i32.and ${isOp(ADD)} ${zero("r")})))
    (then
      (if (i32.eq (i32.and ${MXCSR$3} (i32.const 0x1020)) (i32.const 0x1020)) (then (return ${get$9("r")})))
      (if ${isOp(ADD)}
        (then
          ;; Knuth's sum: what the rounded one lacks.
          (local.set $t (${f}.sub ${get$9("r")} ${get$9("a")}))
          (if (${f}.eq
                (${f}.add (${f}.sub ${get$9("a")} (${f}.sub ${get$9("r")} ${get$9("t")})) (${f}.sub ${get$9("b")} ${get$9("t")}))
                (${f}.const 0))
            (then (return ${get$9("r")})))))))
  (local.set $r ${narrow(`(call $sse_finite ${wide("a")} ${wide("b")} ${get$9("op")} ${single})`)})
  (if (call $sse_denormal_${f} ${get$9("r")}) (then ${raise(DENORMAL_RESULT)}))
  ${get$9("r")})
(func (export "sse_exact_${f}") (param $a ${f}) (param $b ${f}) (param $op i32) (result ${f})
  (local $r ${f})
  (if (i32.and ${IN_ORDER} (i32.lt_u ${get$9("op")} (i32.const ${DIV})))
    (then
      (local.set $r (${f}.mul ${get$9("a")} ${get$9("b")}))
      (if ${isOp(ADD)} (then (local.set $r (${f}.add ${get$9("a")} ${get$9("b")}))))
      (if ${isOp(SUB)} (then (local.set $r (${f}.sub ${get$9("a")} ${get$9("b")}))))
      (if (i32.and ${plain("a")} (i32.and ${plain("b")} (i32.and
            ${plain("r")}
            (i32.or
              (${f}.ne ${get$9("r")} (${f}.const 0))
              (i32.or (i32.ne ${get$9("op")} (i32.const ${MUL})) (i32.or ${zero("a")} ${zero("b")}))))))
        (then (return ${get$9("r")})))))
  ${BEGIN}
  (local.set $a (call $sse_element_${f} ${get$9("a")} ${get$9("b")} ${get$9("op")}))
  ${COMMIT}
  ${get$9("a")})`;
};
const FINITE = `
(func $sse_finite (param $a f64) (param $b f64) (param $op i32) (param $single i32) (result f64)
  (local $e i32) (local $x f64) (local $y f64) (local $q f64) (local $p f64) (local $rest f64) (local $sig i64)
  (if ${isOp(ADD)} (then (return (call $fma_finite ${get$9("a")} (f64.const 1) ${get$9("b")} ${get$9("single")}))))
  (if ${isOp(MUL)}
    (then
      (return (call $fma_finite ${get$9("a")} ${get$9("b")}
        (select (f64.const -0) (f64.const 0) (i32.xor (call $sse_negative ${get$9("a")}) (call $sse_negative ${get$9("b")})))
        ${get$9("single")}))))
  ;; Quotient or root of significands, and the sign of what it lacks.
  (local.set $x (call $sse_significand ${get$9("a")}))
  (local.set $e (call $sse_exponent ${get$9("a")}))
  (if ${isOp(DIV)}
    (then
      (local.set $y (call $sse_significand ${get$9("b")}))
      (local.set $e (i32.sub ${get$9("e")} (call $sse_exponent ${get$9("b")})))
      (local.set $q (f64.div ${get$9("x")} ${get$9("y")})))
    (else
      ;; Of twice the significand where the exponent is odd.
      (if (i32.and ${get$9("e")} (i32.const 1)) (then (local.set $x (f64.mul ${get$9("x")} (f64.const 2)))))
      (local.set $e (i32.shr_s ${get$9("e")} (i32.const 1)))
      (local.set $q (f64.sqrt ${get$9("x")}))
      (local.set $y ${get$9("q")})))
  (local.set $p (f64.mul ${get$9("q")} ${get$9("y")}))
  (local.set $rest (f64.sub
    (f64.sub ${get$9("x")} ${get$9("p")})
    (call $sse_rest ${get$9("q")} ${get$9("y")} ${get$9("p")})))
  (local.set $e (i32.add ${get$9("e")} (call $sse_exponent ${get$9("q")})))
  (local.set $sig (call $sse_mantissa ${get$9("q")}))
  (if (f64.gt ${get$9("rest")} (f64.const 0)) (then (local.set $sig (i64.or ${get$9("sig")} (i64.const 1)))))
  (if (f64.lt ${get$9("rest")} (f64.const 0))
    (then
      (local.set $sig (i64.sub ${get$9("sig")} (i64.const 1)))
      (if (i64.ge_s ${get$9("sig")} (i64.const 0))
        (then
          (local.set $sig (i64.const -1))
          (local.set $e (i32.sub ${get$9("e")} (i32.const 1)))))))
  (call $sse_pack
    (i32.xor (call $sse_negative ${get$9("a")}) (i32.and ${isOp(DIV)} (call $sse_negative ${get$9("b")})))
    ${get$9("e")} ${get$9("sig")} ${get$9("single")}))
;; Exponent and significand (from 1 to 2) of a number that is neither zero nor infinite.
(func $sse_exponent (param $x f64) (result i32)
  (local $e i32)
  (local.set $e (i32.wrap_i64 (i64.and (i64.shr_u (i64.reinterpret_f64 ${get$9("x")}) (i64.const 52)) (i64.const 0x7ff))))
  (if (i32.eqz ${get$9("e")})
    (then (return (i32.sub (call $sse_exponent (f64.mul ${get$9("x")} (f64.const 0x1p54))) (i32.const 54)))))
  (i32.sub ${get$9("e")} (i32.const 1023)))
(func $sse_significand (param $x f64) (result f64)
  (if (call $sse_tiny_f64 ${get$9("x")}) (then (local.set $x (f64.mul ${get$9("x")} (f64.const 0x1p54)))))
  (f64.reinterpret_i64 (i64.or
    (i64.and (i64.reinterpret_f64 ${get$9("x")}) (i64.const 0xfffffffffffff))
    (i64.const 0x3ff0000000000000))))
(func $sse_high (param $x f64) (result f64)
  (local $c f64)
  (local.set $c (f64.mul ${get$9("x")} (f64.const 134217729)))
  (f64.sub ${get$9("c")} (f64.sub ${get$9("c")} ${get$9("x")})))
;; $x * $y - $p exactly, where $p is $x * $y rounded (Dekker's product).
(func $sse_rest (param $x f64) (param $y f64) (param $p f64) (result f64)
  (local $xh f64) (local $xl f64) (local $yh f64) (local $yl f64)
  (local.set $xh (call $sse_high ${get$9("x")}))
  (local.set $xl (f64.sub ${get$9("x")} ${get$9("xh")}))
  (local.set $yh (call $sse_high ${get$9("y")}))
  (local.set $yl (f64.sub ${get$9("y")} ${get$9("yh")}))
  (f64.add
    (f64.add
      (f64.add
        (f64.sub (f64.mul ${get$9("xh")} ${get$9("yh")}) ${get$9("p")})
        (f64.mul ${get$9("xh")} ${get$9("yl")}))
      (f64.mul ${get$9("xl")} ${get$9("yh")}))
    (f64.mul ${get$9("xl")} ${get$9("yl")})))`;
const vector$2 = (t, { f, least }, lanes) => {
	const all = (x) => `(v128.const ${t} ${lanes.map(() => x).join(" ")})`;
	const zero = (x) => `(${t}.eq ${get$9(x)} ${all("0")})`;
	const plain = (x) => `(v128.or ${zero(x)} (v128.and
    (${t}.gt (${t}.abs ${get$9(x)}) ${all(least)})
    (${t}.lt (${t}.abs ${get$9(x)}) ${all("inf")})))`;
	return `
(func (export "sse_exact_${t}") (param $a v128) (param $b v128) (param $op i32) (result v128)
  (local $even i32) (local $odd i32) (local $r v128) (local $ok v128)
  (if (i32.and ${IN_ORDER} (i32.lt_u ${get$9("op")} (i32.const ${DIV})))
    (then
      (if ${isOp(MUL)}
        (then
          (local.set $r (${t}.mul ${get$9("a")} ${get$9("b")}))
          (local.set $ok (v128.or (${t}.ne ${get$9("r")} ${all("0")}) (v128.or ${zero("a")} ${zero("b")}))))
        (else
          (local.set $r (${t}.add ${get$9("a")} ${get$9("b")}))
          (if ${isOp(SUB)} (then (local.set $r (${t}.sub ${get$9("a")} ${get$9("b")}))))
          (local.set $ok (v128.const i64x2 -1 -1))))
      (if (i32.eq
            (i8x16.bitmask (v128.and ${get$9("ok")} (v128.and ${plain("r")} (v128.and ${plain("a")} ${plain("b")}))))
            (i32.const 0xffff))
        (then (return ${get$9("r")})))))
  ${BEGIN}
  (local.set $even (select (i32.const ${SUB}) ${get$9("op")} ${isOp(ADDSUB)}))
  (local.set $odd (select (i32.const ${ADD}) ${get$9("op")} ${isOp(ADDSUB)}))
  (local.set $a ${lanes.reduce((v, lane) => `(${t}.replace_lane ${lane} ${v} (call $sse_element_${f}
      (${t}.extract_lane ${lane} ${get$9("a")})
      (${t}.extract_lane ${lane} ${get$9("b")})
      ${get$9(lane & 1 ? "odd" : "even")}))`, get$9("a"))})
  ${COMMIT}
  ${get$9("a")})`;
};
const SSE_EXACT = [
	COMMON,
	classes(SINGLE),
	classes(DOUBLE$1),
	element(SINGLE),
	element(DOUBLE$1),
	FINITE,
	vector$2("f32x4", SINGLE, [
		0,
		1,
		2,
		3
	]),
	vector$2("f64x2", DOUBLE$1, [0, 1])
].join("\n");
const C2 = 1024;
const C3 = 16384;
const ES_B = 32896;
const FROM_DENORMAL = 65536;
const QUIET = "(i64.const 0x4000000000000000)";
const INDEFINITE = "(i64.const 0xc000000000000000)";
const FSW = `(i32.load (i32.const ${FSW$1}))`;
const FCW = `(i32.load (i32.const ${FCW$1}))`;
const TOP = `(i32.load (i32.const ${X87_TOP}))`;
const EMPTY = `(i32.load (i32.const ${X87_EMPTY}))`;
const setFsw = (value) => `(i32.store (i32.const ${FSW$1}) ${value})`;
const setTop = (value) => `(i32.store (i32.const ${X87_TOP}) ${value})`;
const setEmpty = (value) => `(i32.store (i32.const ${X87_EMPTY}) ${value})`;
const cell = (index) => `(i32.add (i32.const ${X87$1}) (i32.shl ${index} (i32.const 4)))`;
const store = (at, sig, se) => `(i64.store ${at} ${sig}) (i32.store offset=8 ${at} ${se})`;
const get$8 = (name) => `(local.get $${name})`;
const bothNormal = `(i32.and
    (i64.lt_s (i64.and (local.get $as) (local.get $bs)) (i64.const 0))
    (i32.and
      (i32.lt_u (i32.sub (i32.and (local.get $ae) (i32.const 0x17fff)) (i32.const 1)) (i32.const 0x7ffe))
      (i32.lt_u (i32.sub (i32.and (local.get $be) (i32.const 0x17fff)) (i32.const 1)) (i32.const 0x7ffe))))`;
const multiply = (a, b, hi, lo) => `
  (local.set $m0 (i64.mul (i64.and ${get$8(a)} (i64.const 0xffffffff)) (i64.and ${get$8(b)} (i64.const 0xffffffff))))
  (local.set $m1 (i64.add
    (i64.mul (i64.shr_u ${get$8(a)} (i64.const 32)) (i64.and ${get$8(b)} (i64.const 0xffffffff)))
    (i64.shr_u (local.get $m0) (i64.const 32))))
  (local.set $m2 (i64.add
    (i64.mul (i64.and ${get$8(a)} (i64.const 0xffffffff)) (i64.shr_u ${get$8(b)} (i64.const 32)))
    (i64.and (local.get $m1) (i64.const 0xffffffff))))
  (local.set $${hi} (i64.add
    (i64.add
      (i64.mul (i64.shr_u ${get$8(a)} (i64.const 32)) (i64.shr_u ${get$8(b)} (i64.const 32)))
      (i64.shr_u (local.get $m1) (i64.const 32)))
    (i64.shr_u (local.get $m2) (i64.const 32))))
  (local.set $${lo} (i64.or
    (i64.shl (local.get $m2) (i64.const 32))
    (i64.and (local.get $m0) (i64.const 0xffffffff))))`;
const MULTIPLY_LOCALS = "(local $m0 i64) (local $m1 i64) (local $m2 i64)";
const roundAndReturn = `
  (if (i32.eq (i32.and ${FCW} (i32.const 0xf20)) (i32.const 0x320))
    (then
      (local.set $inc (i32.wrap_i64 (i64.and
        (i64.shr_u (local.get $lo) (i64.const 63))
        (i64.or (local.get $hi) (i64.extend_i32_u (i64.ne (i64.shl (local.get $lo) (i64.const 1)) (i64.const 0)))))))
      (local.set $sum (i64.add (local.get $hi) (i64.extend_i32_u (local.get $inc))))
      (if (i64.eqz (local.get $sum))
        (then
          ;; Carried out of the top: back to the general case, which is rare enough.
          (return (call $round (local.get $sign) (local.get $e) (local.get $hi) (local.get $lo) (local.get $dst)))))
      (if (i32.lt_u (i32.sub (local.get $e) (i32.const 1)) (i32.const 0x7ffe))
        (then
          ${store("(local.get $dst)", "(local.get $sum)", "(i32.or (local.get $sign) (local.get $e))")}
          ${setFsw(`(i32.or (i32.and ${FSW} (i32.const -513))
            (i32.or
              (i32.shl (i64.ne (local.get $lo) (i64.const 0)) (i32.const 5))
              (i32.shl (local.get $inc) (i32.const 9))))`)}
          (return (i32.const 1))))))
  (return (call $round (local.get $sign) (local.get $e) (local.get $hi) (local.get $lo) (local.get $dst)))`;
const normalise = (sig, exp) => `
  (local.set $${exp} (i32.sub
    (i32.add ${get$8(exp)} (i32.eqz ${get$8(exp)}))
    (i32.wrap_i64 (i64.clz ${get$8(sig)}))))
  (local.set $${sig} (i64.shl ${get$8(sig)} (i64.clz ${get$8(sig)})))`;
const special$1 = (sig, se) => `(call $special ${get$8(sig)} ${get$8(se)})`;
const denormal = (sig, se) => `(i32.or
    (i32.and (i32.eqz (i32.and ${get$8(se)} (i32.const 0x7fff))) (i64.ne ${get$8(sig)} (i64.const 0)))
    (i32.ne (i32.and ${get$8(se)} (i32.const ${FROM_DENORMAL})) (i32.const 0)))`;
const raiseDenormal = (condition) => `
  (if ${condition}
    (then
      (call $raise (i32.const 2))
      (if (i32.eqz (i32.and ${FCW} (i32.const 2))) (then (return (i32.const 0)))))
    (else (call $raise (i32.const 0))))`;
const physical = (i) => `(i32.and (i32.add (local.get $top) ${i}) (i32.const 7))`;
const isEmpty = (phys) => `(i32.and (i32.shr_u ${EMPTY} ${phys}) (i32.const 1))`;
const clearC1 = setFsw(`(i32.and ${FSW} (i32.const -513))`);
const popInline = `
  ${setEmpty(`(i32.or ${EMPTY} (i32.shl (i32.const 1) (local.get $top)))`)}
  ${setTop("(i32.and (i32.add (local.get $top) (i32.const 1)) (i32.const 7))")}`;
const pushOrReturn = `
  (local.set $top (i32.and (i32.sub ${TOP} (i32.const 1)) (i32.const 7)))
  (if ${isEmpty("(local.get $top)")}
    (then
      ${setTop("(local.get $top)")}
      ${setEmpty(`(i32.xor ${EMPTY} (i32.shl (i32.const 1) (local.get $top)))`)}
      ${clearC1}
      (local.set $at ${cell("(local.get $top)")}))
    (else
      (local.set $at (call $push))
      (if (i32.eqz (local.get $at)) (then (return)))))`;
const get$7 = (name) => `(local.get $${name})`;
const MXCSR$2 = `(i32.load (i32.const ${MXCSR$4}))`;
const RC = `(i32.and (i32.shr_u ${MXCSR$2} (i32.const 13)) (i32.const 3))`;
const PLAIN$1 = `(i32.eq (i32.and ${MXCSR$2} (i32.const 0x7fa0)) (i32.const 0x1fa0))`;
const PACK = `
;; hi:lo >> n; what is shifted out makes bit 0 sticky.
(func $shr_sticky (param $hi i64) (param $lo i64) (param $n i32) (result i64 i64)
  (local $h i64) (local $l i64)
  (if (i32.ge_u ${get$7("n")} (i32.const 128)) (then (return (i64.const 0) (i64.const 1))))
  (call $shrq ${get$7("hi")} ${get$7("lo")} ${get$7("n")})
  (local.set $l)
  (local.set $h)
  (call $shlq ${get$7("h")} ${get$7("l")} ${get$7("n")})
  (local.set $n (i32.const 0))
  (if (i64.ne ${get$7("lo")}) (then (local.set $n (i32.const 1))))
  (if (i64.ne ${get$7("hi")}) (then (local.set $n (i32.const 1))))
  ${get$7("h")}
  (i64.or ${get$7("l")} (i64.extend_i32_u ${get$7("n")})))
(func $shlq (param $hi i64) (param $lo i64) (param $n i32) (result i64 i64)
  (local $c i64)
  (local.set $c (i64.extend_i32_u ${get$7("n")}))
  (if (i32.ge_u ${get$7("n")} (i32.const 64)) (then (return (i64.shl ${get$7("lo")} ${get$7("c")}) (i64.const 0))))
  (i64.or
    (i64.shl ${get$7("hi")} ${get$7("c")})
    (i64.shr_u (i64.shr_u ${get$7("lo")} (i64.const 1)) (i64.sub (i64.const 63) ${get$7("c")})))
  (i64.shl ${get$7("lo")} ${get$7("c")}))

;; Whether the magnitude $q with $rest dropped (of which $half is the half way) is to grow.
(func $sse_grows (param $sign i32) (param $q i64) (param $rest i64) (param $half i64) (result i32)
  (local $rc i32)
  (if (i64.eqz ${get$7("rest")}) (then (return (i32.const 0))))
  (local.set $rc ${RC})
  (if (i32.eqz ${get$7("rc")})
    (then (return (i32.or
      (i64.gt_u ${get$7("rest")} ${get$7("half")})
      (i32.and (i64.eq ${get$7("rest")} ${get$7("half")}) (i32.wrap_i64 (i64.and ${get$7("q")} (i64.const 1))))))))
  (i32.eq ${get$7("rc")} (select (i32.const 1) (i32.const 2) ${get$7("sign")})))

;; The number $sig * 2^($e - 63), its top bit set and bit 0 sticky, rounded to a double or ($single) float; as a double.
(func $sse_pack (param $sign i32) (param $e i32) (param $sig i64) (param $single i32) (result f64)
  (local $drop i64) (local $least i32) (local $half i64) (local $q i64) (local $rest i64) (local $tiny i32) (local $r f64)
  (local.set $drop (select (i64.const 40) (i64.const 11) ${get$7("single")}))
  (local.set $least (select (i32.const -126) (i32.const -1022) ${get$7("single")}))
  (local.set $half (i64.shl (i64.const 1) (i64.sub ${get$7("drop")} (i64.const 1))))
  (if (i32.lt_s ${get$7("e")} ${get$7("least")})
    (then
      ;; Tiny, unless rounding with any exponent makes it the smallest normal number.
      (local.set $q (i64.shr_u ${get$7("sig")} ${get$7("drop")}))
      (local.set $rest (i64.and ${get$7("sig")} (i64.sub (i64.shl ${get$7("half")} (i64.const 1)) (i64.const 1))))
      (local.set $tiny (i32.const 1))
      (if (i32.and
            (i32.eq ${get$7("e")} (i32.sub ${get$7("least")} (i32.const 1)))
            (i32.and
              (i64.eq ${get$7("q")} (i64.shr_u (i64.const -1) ${get$7("drop")}))
              (call $sse_grows ${get$7("sign")} ${get$7("q")} ${get$7("rest")} ${get$7("half")})))
        (then (local.set $tiny (i32.const 0))))
      (if (i32.and ${get$7("tiny")} (i32.eq (i32.and ${MXCSR$2} (i32.const 0x8800)) (i32.const 0x8800)))
        (then
          ${raise(UE | PE)}
          (return (select (f64.const -0) (f64.const 0) ${get$7("sign")}))))
      ;; Not masked, it gives what fits with any exponent: that says whether it is inexact.
      (if (i32.and ${get$7("tiny")} (i32.eqz (i32.and ${MXCSR$2} (i32.const 0x800))))
        (then
          ${raise(`(select (i32.const ${UE | PE}) (i32.const ${UE}) (i64.ne ${get$7("rest")} (i64.const 0)))`)}
          (return (f64.const 0))))
      (call $shr_sticky ${get$7("sig")} (i64.const 0) (i32.sub ${get$7("least")} ${get$7("e")}))
      (local.set $rest)
      (local.set $sig)
      (local.set $sig (i64.or ${get$7("sig")} (i64.extend_i32_u (i64.ne ${get$7("rest")} (i64.const 0)))))
      (local.set $e (i32.sub ${get$7("least")} (i32.const 1)))))
  (local.set $q (i64.shr_u ${get$7("sig")} ${get$7("drop")}))
  (local.set $rest (i64.and ${get$7("sig")} (i64.sub (i64.shl ${get$7("half")} (i64.const 1)) (i64.const 1))))
  (if (call $sse_grows ${get$7("sign")} ${get$7("q")} ${get$7("rest")} ${get$7("half")})
    (then (local.set $q (i64.add ${get$7("q")} (i64.const 1)))))
  (if (i64.ne ${get$7("rest")} (i64.const 0))
    (then ${raise(`(select (i32.const ${UE | PE}) (i32.const ${PE}) ${get$7("tiny")})`)}))
  ;; $q has 53 or 24 bits, or one more; below the normal numbers it has fewer.
  (if (i32.lt_s ${get$7("e")} ${get$7("least")})
    (then
      (local.set $r (if (result f64) ${get$7("single")}
        (then (f64.mul (f64.convert_i64_u ${get$7("q")}) (f64.const 0x1p-149)))
        (else (f64.reinterpret_i64 ${get$7("q")})))))
    (else
      (local.set $r (f64.mul
        (f64.convert_i64_u ${get$7("q")})
        (select (f64.const 0x1p-23) (f64.const 0x1p-52) ${get$7("single")})))
      (if (f64.eq ${get$7("r")} (f64.const 2))
        (then
          (local.set $r (f64.const 1))
          (local.set $e (i32.add ${get$7("e")} (i32.const 1)))))
      (if (i32.gt_s ${get$7("e")} (select (i32.const 127) (i32.const 1023) ${get$7("single")}))
        (then
          ${raise(`(select (i32.const ${OE | PE}) (i32.const ${OE}) (i32.and ${MXCSR$2} (i32.const 0x400)))`)}
          (local.set $r (select
            (select (f64.const 0x1.fffffep+127) (f64.const 0x1.fffffffffffffp+1023) ${get$7("single")})
            (f64.const inf)
            (i32.or
              (i32.eq ${RC} (i32.const 3))
              (i32.eq ${RC} (select (i32.const 2) (i32.const 1) ${get$7("sign")}))))))
        (else
          (local.set $r (f64.mul
            ${get$7("r")}
            (f64.reinterpret_i64 (i64.shl (i64.extend_i32_s (i32.add ${get$7("e")} (i32.const 1023))) (i64.const 52)))))))))
  (select (f64.neg ${get$7("r")}) ${get$7("r")} ${get$7("sign")}))`;
const EXACT = `
;; Significand of a finite number that is not 0, its top bit set; the exponent is $sse_exponent's.
(func $sse_mantissa (param $x f64) (result i64)
  (local $m i64)
  (local.set $m (i64.shl (i64.reinterpret_f64 ${get$7("x")}) (i64.const 12)))
  (if (call $sse_tiny_f64 ${get$7("x")}) (then (return (i64.shl ${get$7("m")} (i64.clz ${get$7("m")})))))
  (i64.or (i64.shr_u ${get$7("m")} (i64.const 1)) (i64.const 0x8000000000000000)))
(func $sse_negative (param $x f64) (result i32)
  (i64.lt_s (i64.reinterpret_f64 ${get$7("x")}) (i64.const 0)))

;; a * b + c of finite numbers (floats, if $single).
(func $fma_finite (param $a f64) (param $b f64) (param $c f64) (param $single i32) (result f64)
  (local $sign i32) (local $csign i32) (local $e i32) (local $ce i32) (local $carry i32)
  (local $hi i64) (local $lo i64) (local $chi i64) (local $clo i64) (local $x i64) (local $y i64) ${MULTIPLY_LOCALS}
  (local.set $sign (i32.xor (call $sse_negative ${get$7("a")}) (call $sse_negative ${get$7("b")})))
  (local.set $csign (call $sse_negative ${get$7("c")}))
  (if (i32.or (f64.eq ${get$7("a")} (f64.const 0)) (f64.eq ${get$7("b")} (f64.const 0)))
    (then
      (if (f64.eq ${get$7("c")} (f64.const 0))
        (then
          (if (i32.eq ${get$7("sign")} ${get$7("csign")}) (then (return ${get$7("c")})))
          (return (select (f64.const -0) (f64.const 0) (i32.eq ${RC} (i32.const 1))))))
      (return (call $sse_pack ${get$7("csign")} (call $sse_exponent ${get$7("c")}) (call $sse_mantissa ${get$7("c")}) ${get$7("single")}))))
  (local.set $x (call $sse_mantissa ${get$7("a")}))
  (local.set $y (call $sse_mantissa ${get$7("b")}))
  ${multiply("x", "y", "hi", "lo")}
  (call $normq ${get$7("hi")} ${get$7("lo")}
    (i32.add (i32.add (call $sse_exponent ${get$7("a")}) (call $sse_exponent ${get$7("b")})) (i32.const 1)))
  (local.set $e)
  (local.set $lo)
  (local.set $hi)
  (if (f64.ne ${get$7("c")} (f64.const 0))
    (then
      (local.set $chi (call $sse_mantissa ${get$7("c")}))
      (local.set $ce (call $sse_exponent ${get$7("c")}))
      ;; The larger magnitude first.
      (if (i32.or
            (i32.gt_s ${get$7("ce")} ${get$7("e")})
            (i32.and (i32.eq ${get$7("ce")} ${get$7("e")}) (i64.gt_u ${get$7("chi")} ${get$7("hi")})))
        (then
          (local.set $x ${get$7("hi")})
          (local.set $y ${get$7("lo")})
          (local.set $hi ${get$7("chi")})
          (local.set $lo (i64.const 0))
          (local.set $chi ${get$7("x")})
          (local.set $clo ${get$7("y")})
          (local.set $carry ${get$7("e")})
          (local.set $e ${get$7("ce")})
          (local.set $ce ${get$7("carry")})
          (local.set $carry ${get$7("sign")})
          (local.set $sign ${get$7("csign")})
          (local.set $csign ${get$7("carry")})))
      (call $shr_sticky ${get$7("chi")} ${get$7("clo")} (i32.sub ${get$7("e")} ${get$7("ce")}))
      (local.set $clo)
      (local.set $chi)
      (if (i32.eq ${get$7("sign")} ${get$7("csign")})
        (then
          (call $addq ${get$7("hi")} ${get$7("lo")} ${get$7("chi")} ${get$7("clo")})
          (local.set $lo)
          (local.set $x)
          ;; A carry: hi alone tells, as its low bits are never all ones.
          (local.set $carry (i64.lt_u ${get$7("x")} ${get$7("hi")}))
          (local.set $hi ${get$7("x")})
          (if ${get$7("carry")}
            (then
              (call $shr_sticky ${get$7("hi")} ${get$7("lo")} (i32.const 1))
              (local.set $lo)
              (local.set $hi)
              (local.set $hi (i64.or ${get$7("hi")} (i64.const 0x8000000000000000)))
              (local.set $e (i32.add ${get$7("e")} (i32.const 1))))))
        (else
          (call $subq ${get$7("hi")} ${get$7("lo")} ${get$7("chi")} ${get$7("clo")})
          (local.set $lo)
          (local.set $hi)
          (if (i64.eqz (i64.or ${get$7("hi")} ${get$7("lo")}))
            (then (return (select (f64.const -0) (f64.const 0) (i32.eq ${RC} (i32.const 1))))))
          (call $normq ${get$7("hi")} ${get$7("lo")} ${get$7("e")})
          (local.set $e)
          (local.set $lo)
          (local.set $hi)))))
  (call $sse_pack ${get$7("sign")} ${get$7("e")}
    (i64.or ${get$7("hi")} (i64.extend_i32_u (i64.ne ${get$7("lo")} (i64.const 0))))
    ${get$7("single")}))`;
const exact = (f, i, quiet, fallback, sign) => {
	const nan = (x) => `(${f}.ne ${get$7(x)} ${get$7(x)})`;
	const bits = (x) => `(${i}.reinterpret_${f} ${get$7(x)})`;
	const signals = (x) => `(i32.and ${nan(x)} (${i}.eqz (${i}.and ${bits(x)} (${i}.const ${quiet}))))`;
	const infinite = (x) => `(${f}.eq (${f}.abs ${get$7(x)}) (${f}.const inf))`;
	const denormal = (x) => `(i32.and (call $sse_tiny_${f} ${get$7(x)}) (${f}.ne ${get$7(x)} (${f}.const 0)))`;
	const any = (test) => `(i32.or ${test("a")} (i32.or ${test("b")} ${test("c")}))`;
	const wide = (x) => f === "f32" ? `(f64.promote_f32 ${get$7(x)})` : get$7(x);
	const result = `(call $fma_finite ${wide("a")} ${wide("b")} ${wide("c")} (i32.const ${f === "f32" ? 1 : 0}))`;
	const flipped = (x, bit) => `(if (i32.and ${get$7("signs")} (i32.const ${bit}))
    (then (local.set $${x} (${f}.reinterpret_${i} (${i}.xor ${bits(x)} (${i}.const ${sign}))))))`;
	const give = (x) => `(if ${nan(x)} (then (return (${f}.reinterpret_${i} (${i}.or ${bits(x)} (${i}.const ${quiet}))))))`;
	return `
(func $fma_exact_${f} (param $a ${f}) (param $b ${f}) (param $c ${f}) (param $signs i32) (result ${f})
  (local $p ${f})
  (if (i32.and ${MXCSR$2} (i32.const 0x40))
    (then
      (local.set $a (call $sse_daz_${f} ${get$7("a")}))
      (local.set $b (call $sse_daz_${f} ${get$7("b")}))
      (local.set $c (call $sse_daz_${f} ${get$7("c")}))))
  (if ${any(nan)}
    (then
      ;; A product of zero and infinity that a quiet NaN is added to is not invalid here: the SDM leaves it open.
      (if ${any(signals)}
        (then ${raise(IE)}))
      ${flipped("a", 1)}
      ${flipped("c", 2)}
      ${give("a")}
      ${give("b")}
      ${give("c")}))
  (if ${any(infinite)}
    (then
      (local.set $p (${f}.add (${f}.mul ${get$7("a")} ${get$7("b")}) ${get$7("c")}))
      ;; A finite product may overflow here; then c is infinite.
      (if (i32.eqz (i32.or ${infinite("a")} ${infinite("b")})) (then (local.set $p ${get$7("c")})))
      (if ${nan("p")}
        (then
          ${raise(IE)}
          (return (${f}.reinterpret_${i} (${i}.const ${fallback})))))
      (if ${any(denormal)} (then ${raise(DE$1)}))
      (return ${get$7("p")})))
  (if ${any(denormal)} (then ${raise(DE$1)}))
  ${f === "f32" ? `(f32.demote_f64 ${result})` : result})`;
};
const SINGLE_FAST = `
(func (export "sse_fma_f32") (param $a f32) (param $b f32) (param $c f32) (param $signs i32) (result f32)
  (local $s f64)
  (local.set $s (f64.add
    (f64.mul (f64.promote_f32 ${get$7("a")}) (f64.promote_f32 ${get$7("b")}))
    (f64.promote_f32 ${get$7("c")})))
  (if (i32.and
        ${PLAIN$1}
        (i32.and
          (i32.or
            (f64.eq ${get$7("s")} (f64.const 0))
            (i32.and (f64.gt (f64.abs ${get$7("s")}) (f64.const 0x1p-125)) (f64.lt (f64.abs ${get$7("s")}) (f64.const 0x1p127))))
          (i32.and
            (i64.ne (i64.and (i64.reinterpret_f64 ${get$7("s")}) (i64.const 0x1fffffff)) (i64.const 0x10000000))
            (i32.eqz (i32.or
              (call $denormal_f32 ${get$7("a")})
              (i32.or (call $denormal_f32 ${get$7("b")}) (call $denormal_f32 ${get$7("c")})))))))
    (then (return (f32.demote_f64 ${get$7("s")}))))
  ${BEGIN}
  (local.set $a (call $fma_exact_f32 ${get$7("a")} ${get$7("b")} ${get$7("c")} ${get$7("signs")}))
  ${COMMIT}
  ${get$7("a")})
(func $denormal_f32 (param $x f32) (result i32)
  (i32.lt_u
    (i32.sub (i32.shl (i32.reinterpret_f32 ${get$7("x")}) (i32.const 1)) (i32.const 1))
    (i32.const 0x00ffffff)))`;
const v64 = (x) => `(v128.const f64x2 ${x} ${x})`;
const i64v = (x) => `(v128.const i64x2 ${x} ${x})`;
const i32v = (x) => `(v128.const i32x4 ${x} ${x} ${x} ${x})`;
const half$1 = (part, s) => {
	const wide = (x) => `(f64x2.promote_low_f32x4 ${part(get$7(x))})`;
	return `
  (local.set $${s} (f64x2.add (f64x2.mul ${wide("a")} ${wide("b")}) ${wide("c")}))
  (local.set $m (f64x2.abs ${get$7(s)}))
  (local.set $ok (v128.and ${get$7("ok")} (v128.andnot
    (v128.or
      (f64x2.eq ${get$7(s)} ${v64("0")})
      (v128.and (f64x2.gt ${get$7("m")} ${v64("0x1p-125")}) (f64x2.lt ${get$7("m")} ${v64("0x1p127")})))
    (i64x2.eq (v128.and ${get$7(s)} ${i64v("0x1fffffff")}) ${i64v("0x10000000")}))))`;
};
const denormals = (x) => `(i32x4.lt_u (i32x4.sub (i32x4.shl ${get$7(x)} (i32.const 1)) ${i32v("1")}) ${i32v("0x00ffffff")})`;
const upper = (v) => `(i8x16.shuffle 8 9 10 11 12 13 14 15 8 9 10 11 12 13 14 15 ${v} ${v})`;
const lanes$1 = (f, t, count) => Array.from({ length: count }, (_, n) => n).reduce((v, n) => {
	const lane = (x) => `(${t}.extract_lane ${n} ${get$7(x)})`;
	const signs = n & 1 ? `(i32.or (i32.and ${get$7("signs")} (i32.const 1)) (i32.and (i32.shr_u ${get$7("signs")} (i32.const 1)) (i32.const 2)))` : get$7("signs");
	return `(${t}.replace_lane ${n} ${v} (call $fma_exact_${f} ${lane("a")} ${lane("b")} ${lane("c")} ${signs}))`;
}, get$7("a"));
const PACKED_SINGLE = `
(func (export "sse_fma_f32x4") (param $a v128) (param $b v128) (param $c v128) (param $signs i32) (result v128)
  (local $s v128) (local $u v128) (local $m v128) (local $ok v128)
  (if ${PLAIN$1}
    (then
      (local.set $ok ${i64v("-1")})
      ${half$1((v) => v, "s")}
      ${half$1(upper, "u")}
      (local.set $m (v128.or ${denormals("a")} (v128.or ${denormals("b")} ${denormals("c")})))
      (if (i32.and
            (i32.eq (i64x2.bitmask ${get$7("ok")}) (i32.const 3))
            (i32.eqz (v128.any_true ${get$7("m")})))
        (then
          (return (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23
            (f32x4.demote_f64x2_zero ${get$7("s")})
            (f32x4.demote_f64x2_zero ${get$7("u")})))))))
  ${BEGIN}
  (local.set $a ${lanes$1("f32", "f32x4", 4)})
  ${COMMIT}
  ${get$7("a")})`;
const double = (t) => {
	const vector = t === "f64x2";
	const type = vector ? "v128" : "f64";
	const k = (x) => vector ? v64(x) : `(f64.const ${x})`;
	const and = vector ? "v128.and" : "i32.and";
	const or = vector ? "v128.or" : "i32.or";
	const op = (name, ...args) => `(${t}.${name} ${args.join(" ")})`;
	const set = (name, v) => `(local.set $${name} ${v})`;
	const split = (x) => `
      ${set("h", op("mul", get$7(x), k("134217729")))}
      ${set(`${x}h`, op("sub", get$7("h"), op("sub", get$7("h"), get$7(x))))}
      ${set(`${x}l`, op("sub", get$7(x), get$7(`${x}h`)))}`;
	const all = (...tests) => tests.reduce((p, q) => `(${and} ${p} ${q})`);
	const test = all(op("lt", op("abs", get$7("a")), k("0x1p100")), op("lt", op("abs", get$7("b")), k("0x1p100")), op("gt", op("abs", get$7("p")), k("0x1p-800")), op("lt", op("abs", get$7("c")), k("0x1p900")), `(${or} ${op("ge", op("abs", get$7("c")), k("0x1p-1022"))} ${op("eq", get$7("c"), k("0"))})`, op("eq", get$7("r"), op("add", get$7("s"), op("mul", get$7("h"), k("0x1.0000000000001p0")))), op("ne", get$7("r"), k("0")));
	return `
(func (export "sse_fma_${t}") (param $a ${type}) (param $b ${type}) (param $c ${type}) (param $signs i32) (result ${type})
  ${[
		"p",
		"e",
		"h",
		"ah",
		"al",
		"bh",
		"bl",
		"s",
		"t",
		"r"
	].map((x) => `(local $${x} ${type})`).join(" ")}
  (if ${PLAIN$1}
    (then
      ${set("p", op("mul", get$7("a"), get$7("b")))}
      ${split("a")}
      ${split("b")}
      ${set("e", op("add", op("add", op("add", op("sub", op("mul", get$7("ah"), get$7("bh")), get$7("p")), op("mul", get$7("ah"), get$7("bl"))), op("mul", get$7("al"), get$7("bh"))), op("mul", get$7("al"), get$7("bl"))))}
      ${set("s", op("add", get$7("p"), get$7("c")))}
      ${set("h", op("sub", get$7("s"), get$7("p")))}
      ${set("t", op("add", op("sub", get$7("p"), op("sub", get$7("s"), get$7("h"))), op("sub", get$7("c"), get$7("h"))))}
      ${set("h", op("add", get$7("t"), get$7("e")))}
      ${set("r", op("add", get$7("s"), op("mul", get$7("h"), k("0x1.ffffffffffffep-1"))))}
      (if ${vector ? `(i32.eq (i64x2.bitmask ${test}) (i32.const 3))` : test} (then (return ${get$7("r")})))))
  ${BEGIN}
  (local.set $a ${vector ? lanes$1("f64", "f64x2", 2) : `(call $fma_exact_f64 ${get$7("a")} ${get$7("b")} ${get$7("c")} ${get$7("signs")})`})
  ${COMMIT}
  ${get$7("a")})`;
};
const FMA = [
	PACK,
	EXACT,
	exact("f32", "i32", "0x400000", "0xffc00000", "0x80000000"),
	exact("f64", "i64", "0x8000000000000", "0xfff8000000000000", "0x8000000000000000"),
	SINGLE_FAST,
	PACKED_SINGLE,
	double("f64"),
	double("f64x2")
].join("\n");
const get$6 = (name) => `(local.get $${name})`;
const MXCSR$1 = `(i32.load (i32.const ${MXCSR$4}))`;
const ONE = `
(func $half_to_float (param $h i32) (result i32)
  (local $sign i32) (local $e i32) (local $m i32)
  (local.set $sign (i32.shl (i32.and ${get$6("h")} (i32.const 0x8000)) (i32.const 16)))
  (local.set $e (i32.and (i32.shr_u ${get$6("h")} (i32.const 10)) (i32.const 31)))
  (local.set $m (i32.and ${get$6("h")} (i32.const 0x3ff)))
  (if (i32.eq ${get$6("e")} (i32.const 31))
    (then
      (if ${get$6("m")}
        (then
          (if (i32.eqz (i32.and ${get$6("m")} (i32.const 0x200))) (then ${raise(IE)}))
          (local.set $m (i32.or ${get$6("m")} (i32.const 0x200)))))
      (return (i32.or ${get$6("sign")} (i32.or (i32.const 0x7f800000) (i32.shl ${get$6("m")} (i32.const 13)))))))
  (if (i32.eqz ${get$6("e")})
    (then (return (i32.or ${get$6("sign")} (i32.reinterpret_f32
      (f32.mul (f32.convert_i32_u ${get$6("m")}) (f32.const 0x1p-24)))))))
  (i32.or ${get$6("sign")} (i32.or
    (i32.shl (i32.add ${get$6("e")} (i32.const 112)) (i32.const 23))
    (i32.shl ${get$6("m")} (i32.const 13)))))

;; Whether a magnitude of which $rest is dropped, at or above 0 and below 2 * $half, is rounded up; $q: what stays.
(func $half_grows (param $rest i32) (param $half i32) (param $q i32) (param $mode i32) (param $sign i32) (result i32)
  (if (i32.eqz ${get$6("rest")}) (then (return (i32.const 0))))
  (if (i32.eqz ${get$6("mode")})
    (then (return (i32.or
      (i32.gt_u ${get$6("rest")} ${get$6("half")})
      (i32.and (i32.eq ${get$6("rest")} ${get$6("half")}) (i32.and ${get$6("q")} (i32.const 1)))))))
  (i32.eq ${get$6("mode")} (select (i32.const 1) (i32.const 2) ${get$6("sign")})))

;; Rounding as $mode says: 0 to nearest, 1 down, 2 up, 3 towards zero; 4 and more: as MXCSR says.
(func $float_to_half (param $x i32) (param $mode i32) (result i32)
  (local $sign i32) (local $e i32) (local $m i32) (local $drop i32) (local $q i32) (local $rest i32) (local $half i32)
  (local $n i32) (local $denormal i32) (local $tiny i32)
  (local.set $sign (i32.and (i32.shr_u ${get$6("x")} (i32.const 16)) (i32.const 0x8000)))
  (local.set $e (i32.and (i32.shr_u ${get$6("x")} (i32.const 23)) (i32.const 255)))
  (local.set $m (i32.and ${get$6("x")} (i32.const 0x7fffff)))
  (if (i32.eq ${get$6("e")} (i32.const 255))
    (then
      (if ${get$6("m")}
        (then
          (if (i32.eqz (i32.and ${get$6("m")} (i32.const 0x400000))) (then ${raise(IE)}))
          (return (i32.or ${get$6("sign")} (i32.or (i32.const 0x7e00) (i32.shr_u ${get$6("m")} (i32.const 13)))))))
      (return (i32.or ${get$6("sign")} (i32.const 0x7c00)))))
  (if (i32.and ${get$6("mode")} (i32.const 4))
    (then (local.set $mode (i32.shr_u ${MXCSR$1} (i32.const 13)))))
  (local.set $mode (i32.and ${get$6("mode")} (i32.const 3)))
  (if (i32.eqz ${get$6("e")})
    (then
      (if (i32.and ${MXCSR$1} (i32.const 0x40)) (then (return ${get$6("sign")})))
      (if (i32.eqz ${get$6("m")}) (then (return ${get$6("sign")})))
      ${raise(DE$1)}
      (local.set $e (i32.const 1)))
    (else (local.set $m (i32.or ${get$6("m")} (i32.const 0x800000)))))
  ;; Tiny: smaller than every normal half also when rounded as if there were no smallest exponent.
  (local.set $n (i32.shl ${get$6("m")} (i32.sub (i32.clz ${get$6("m")}) (i32.const 8))))
  (local.set $denormal (i32.lt_s ${get$6("e")} (i32.const 113)))
  (local.set $tiny (i32.and ${get$6("denormal")} (i32.eqz (i32.and
    (i32.and (i32.eq ${get$6("e")} (i32.const 112)) (i32.eq (i32.shr_u ${get$6("n")} (i32.const 13)) (i32.const 0x7ff)))
    (call $half_grows (i32.and ${get$6("n")} (i32.const 0x1fff)) (i32.const 0x1000) (i32.const 1)
      ${get$6("mode")} ${get$6("sign")})))))
  ;; The significand has its last place at 2^($e - 150); that of a half is at 2^-24 or above.
  (local.set $drop (select (i32.sub (i32.const 126) ${get$6("e")}) (i32.const 13) ${get$6("denormal")}))
  ;; All of it below half the last place: one bit that is not zero says as much.
  (if (i32.gt_s ${get$6("drop")} (i32.const 26))
    (then
      (local.set $drop (i32.const 26))
      (local.set $m (i32.const 1))))
  (local.set $half (i32.shl (i32.const 1) (i32.sub ${get$6("drop")} (i32.const 1))))
  (local.set $q (i32.shr_u ${get$6("m")} ${get$6("drop")}))
  (local.set $rest (i32.and ${get$6("m")} (i32.sub (i32.shl ${get$6("half")} (i32.const 1)) (i32.const 1))))
  (local.set $q (i32.add ${get$6("q")}
    (call $half_grows ${get$6("rest")} ${get$6("half")} ${get$6("q")} ${get$6("mode")} ${get$6("sign")})))
  ;; The hidden bit carries into the exponent.
  (if (i32.eqz ${get$6("denormal")})
    (then (local.set $q (i32.add ${get$6("q")} (i32.shl (i32.sub ${get$6("e")} (i32.const 113)) (i32.const 10))))))
  (if (i32.ge_s ${get$6("q")} (i32.const 0x7c00))
    (then
      ;; Where the overflow is not masked, inexact is what does not fit into a half's places, whatever its exponent.
      ${raise(`(select (i32.const ${OE | PE}) (i32.const ${OE}) (i32.or ${get$6("rest")} (i32.and ${MXCSR$1} (i32.const ${OE << 7}))))`)}
      (return (i32.or ${get$6("sign")} (select
        (i32.const 0x7bff)
        (i32.const 0x7c00)
        (i32.or
          (i32.eq ${get$6("mode")} (i32.const 3))
          (i32.eq ${get$6("mode")} (select (i32.const 2) (i32.const 1) ${get$6("sign")}))))))))
  ;; An underflow that is not masked: whatever is tiny, and inexact is what does not fit into a normal's places.
  (if (i32.and ${get$6("tiny")} (i32.eqz (i32.and ${MXCSR$1} (i32.const ${UE << 7}))))
    (then ${raise(`(select (i32.const ${UE | PE}) (i32.const ${UE}) (i32.and ${get$6("n")} (i32.const 0x1fff)))`)})
    (else (if ${get$6("rest")}
      (then ${raise(`(select (i32.const ${UE | PE}) (i32.const ${PE}) ${get$6("tiny")})`)}))))
  (i32.or ${get$6("sign")} ${get$6("q")}))`;
const LANES = [
	0,
	1,
	2,
	3
];
const HALF = `${ONE}${`
;; The low four halves.
(func (export "sse_from_halves") (param $h v128) (result v128)
  ${BEGIN}
  (local.set $h ${LANES.reduce((v, n) => `(i32x4.replace_lane ${n} ${v} (call $half_to_float (i16x8.extract_lane_u ${n} ${get$6("h")})))`, get$6("h"))})
  ${COMMIT}
  ${get$6("h")})
;; In the low half, zeros above.
(func (export "sse_to_halves") (param $x v128) (param $mode i32) (result v128)
  ${BEGIN}
  (local.set $x ${LANES.reduce((v, n) => `(i16x8.replace_lane ${n} ${v} (call $float_to_half (i32x4.extract_lane ${n} ${get$6("x")}) ${get$6("mode")}))`, "(v128.const i64x2 0 0)")})
  ${COMMIT}
  ${get$6("x")})`}`;
const get$5 = (name) => `(local.get $${name})`;
const LOW$1 = "(i64.const 0xffffffff)";
const REMAINDER$1 = `(i32.const 584)`;
const OVERFLOW = `(i32.const 592)`;
const divideDigit$1 = (u, next, digit) => `
  (local.set $${digit} (i64.div_u ${get$5(u)} ${get$5("v1")}))
  (local.set $rest (i64.rem_u ${get$5(u)} ${get$5("v1")}))
  (loop $again
    (if (i32.or
        (i64.gt_u ${get$5(digit)} ${LOW$1})
        (i64.gt_u (i64.mul ${get$5(digit)} ${get$5("v0")}) (i64.or (i64.shl ${get$5("rest")} (i64.const 32)) ${next})))
      (then
        (local.set $${digit} (i64.sub ${get$5(digit)} (i64.const 1)))
        (local.set $rest (i64.add ${get$5("rest")} ${get$5("v1")}))
        (br_if $again (i64.le_u ${get$5("rest")} ${LOW$1})))))
  (local.set $${u} (i64.sub (i64.or (i64.shl ${get$5(u)} (i64.const 32)) ${next}) (i64.mul ${get$5(digit)} ${get$5("d")})))`;
const INTEGER = `
;; hi:lo / d, remainder to HELPER_RESULT. The caller has made sure that hi < d.
(func $div128u (export "div128u") (param $hi i64) (param $lo i64) (param $d i64) (result i64)
  (local $s i64) (local $v1 i64) (local $v0 i64) (local $q1 i64) (local $q0 i64) (local $rest i64)
  (if (i64.eqz ${get$5("d")}) (then (return (i64.const 0))))
  (if (i64.eqz ${get$5("hi")})
    (then
      (i64.store ${REMAINDER$1} (i64.rem_u ${get$5("lo")} ${get$5("d")}))
      (return (i64.div_u ${get$5("lo")} ${get$5("d")}))))
  ;; Shift until the divisor's top bit is set.
  (local.set $s (i64.clz ${get$5("d")}))
  (local.set $d (i64.shl ${get$5("d")} ${get$5("s")}))
  (local.set $hi (i64.or
    (i64.shl ${get$5("hi")} ${get$5("s")})
    (i64.shr_u (i64.shr_u ${get$5("lo")} (i64.const 1)) (i64.sub (i64.const 63) ${get$5("s")}))))
  (local.set $lo (i64.shl ${get$5("lo")} ${get$5("s")}))
  (local.set $v1 (i64.shr_u ${get$5("d")} (i64.const 32)))
  (local.set $v0 (i64.and ${get$5("d")} ${LOW$1}))
  ${divideDigit$1("hi", `(i64.shr_u ${get$5("lo")} (i64.const 32))`, "q1")}
  ${divideDigit$1("hi", `(i64.and ${get$5("lo")} ${LOW$1})`, "q0")}
  (i64.store ${REMAINDER$1} (i64.shr_u ${get$5("hi")} ${get$5("s")}))
  (i64.or (i64.shl ${get$5("q1")} (i64.const 32)) ${get$5("q0")}))

;; The same signed; HELPER_RESULT + 8 is not zero if the quotient does not fit or d is zero.
(func $div128s (export "div128s") (param $hi i64) (param $lo i64) (param $d i64) (result i64)
  (local $q i64) (local $negative i32) (local $borrow i64)
  (i64.store ${OVERFLOW} (i64.const 1))
  (if (i64.eqz ${get$5("d")}) (then (return (i64.const 0))))
  (if (i64.eq ${get$5("hi")} (i64.shr_s ${get$5("lo")} (i64.const 63)))
    (then
      (if (i32.and (i64.eq ${get$5("lo")} (i64.const 0x8000000000000000)) (i64.eq ${get$5("d")} (i64.const -1)))
        (then (return (i64.const 0))))
      (i64.store ${OVERFLOW} (i64.const 0))
      (i64.store ${REMAINDER$1} (i64.rem_s ${get$5("lo")} ${get$5("d")}))
      (return (i64.div_s ${get$5("lo")} ${get$5("d")}))))
  (local.set $negative (i64.lt_s (i64.xor ${get$5("hi")} ${get$5("d")}) (i64.const 0)))
  (local.set $borrow (i64.shr_s ${get$5("hi")} (i64.const 63)))
  (if (i64.lt_s ${get$5("hi")} (i64.const 0))
    (then
      (local.set $hi (i64.sub
        (i64.sub (i64.const 0) ${get$5("hi")})
        (i64.extend_i32_u (i64.ne ${get$5("lo")} (i64.const 0)))))
      (local.set $lo (i64.sub (i64.const 0) ${get$5("lo")}))))
  (if (i64.lt_s ${get$5("d")} (i64.const 0)) (then (local.set $d (i64.sub (i64.const 0) ${get$5("d")}))))
  (if (i64.ge_u ${get$5("hi")} ${get$5("d")}) (then (return (i64.const 0))))
  (local.set $q (call $div128u ${get$5("hi")} ${get$5("lo")} ${get$5("d")}))
  ;; The remainder has the dividend's sign.
  (i64.store ${REMAINDER$1} (i64.sub (i64.xor (i64.load ${REMAINDER$1}) ${get$5("borrow")}) ${get$5("borrow")}))
  (if (i64.gt_u ${get$5("q")} (i64.add (i64.const 0x7fffffffffffffff) (i64.extend_i32_u ${get$5("negative")})))
    (then (return (i64.const 0))))
  (i64.store ${OVERFLOW} (i64.const 0))
  (select (i64.sub (i64.const 0) ${get$5("q")}) ${get$5("q")} ${get$5("negative")}))

;; The low bits of src to the places that mask has.
(func $pdep (export "pdep") (param $src i64) (param $mask i64) (result i64)
  (local $r i64)
  (block $done
    (loop $next
      (br_if $done (i64.eqz ${get$5("mask")}))
      (local.set $r (i64.or ${get$5("r")} (i64.and
        (i64.sub (i64.const 0) (i64.and ${get$5("src")} (i64.const 1)))
        (i64.and ${get$5("mask")} (i64.sub (i64.const 0) ${get$5("mask")})))))
      (local.set $mask (i64.and ${get$5("mask")} (i64.sub ${get$5("mask")} (i64.const 1))))
      (local.set $src (i64.shr_u ${get$5("src")} (i64.const 1)))
      (br $next)))
  ${get$5("r")})

;; The bits of src at the places that mask has, side by side.
(func $pext (export "pext") (param $src i64) (param $mask i64) (result i64)
  (local $r i64) (local $bit i64)
  (local.set $bit (i64.const 1))
  (block $done
    (loop $next
      (br_if $done (i64.eqz ${get$5("mask")}))
      (if (i64.ne (i64.const 0) (i64.and ${get$5("src")} (i64.and ${get$5("mask")} (i64.sub (i64.const 0) ${get$5("mask")}))))
        (then (local.set $r (i64.or ${get$5("r")} ${get$5("bit")}))))
      (local.set $bit (i64.shl ${get$5("bit")} (i64.const 1)))
      (local.set $mask (i64.and ${get$5("mask")} (i64.sub ${get$5("mask")} (i64.const 1))))
      (br $next)))
  ${get$5("r")})
`;
const RECIPROCALS = "chmmmhmmwhmmmhmmrhmmmhmmwhmmmhmmmhmmmhmmrhmmmhmmrhmmmhmmmhmmmhmmmhmmmhmmmhmmmhmmmhmmmhmmhhmmmhmmhhmmmhmmhhmmmhmmhhmmmhmmhhmmmhmmlmhlmhlmqmhlmhlmqmhlmhlmlmhlmhlmqmhlmhlmlmhlmhlmlmhlmhlmlmhlmhlmlmhlmhlmlmhlmhlmgmhlmhlmgmhlmhlmgmhlmhlmgmhlmhlmgmhlmhlmbmhlmhlmllhhhhhhqlhhhhhhqlhhhhhhqlhhhhhhllhhhhhhqlhhhhhhllhhhhhhllhhhhhhllhhhhhhllhhhhhhglhhhhhhllhhhhhhglhhhhhhglhhhhhhglhhhhhhglhhhhhhlhglhglhlhglhglhqhglhglhlhglhglhlhglhglhlhglhglhlhglhglhlhglhglhghglhglhlhglhglhghglhglhghglhglhghglhglhghglhglhghglhglhbhglhglhlghghggllghghggllghghggllghghggllghghggllghghggllghghgglgghghggllghghgglgghghggllghghgglgghghgglgghghgglgghghgglgghghgglbghghgglghgggglgghgggglglhgggglgghgggglgghgggglgghgggglgghgggglgghgggglgghgggglgbhgggglgghgggglgbhgggglgghgggglgbhgggglgbhgggglgbhgggglggggggggglggggggggggggggglggggggglggggggggggggggggggggggglgggggggggggggggggggggggggggggggggggggggggggggggbggggggggggggggggggggggggggbgggggggbgggglggbgggggggbgggggggbgggggggbgggggggbgggggggbgggggggbgggggggbggggbggbgggggggbggggbggbgggggggbggggbggbgggggggbggggbfgggbgggfgggbgglfgggbgggfgggbggbfgggbgggfgggbgggfgggbgggfgggbggbfgggbgggfgggbgggfgggbggbfgggbggbfgggbgggfgggbggbfgggbggbfgggbgggbgfggbggbgfggbggbgfggbggbgfggbgbbgfggbggbgfggbggbgfggbggbgfggbgbbgfggbggbgfggbgbbgfggbggbgfggbgbbgfggbgbbgfggbggbgfggbgbbgfggbgbfgbgbgbgfgbgbgbgfgbgbgbgfgbgbgbgfgbgbgbgfgbgbgbgfgbgbgbbfgbgbgbgfgbgbgbgfgbgbgbbfgbgbgbgfgbgbgbbfgbgbgbgfgbgbgbbfgbgbgbbfgbgbgbgbfgbfgbgbfgbfgbgbfgbfgbgbfgbfgbgbfgbfgbgbfgbfgbgbfgbfgbgbfgbfgbgbfgbfgbgbfgbfgbgbfgbfgbbbfgbfgbgbfgbfgbbbfgbfgbgbfgbfgbgbfgbfgbfgbbfgbbfgbbfgbbfgbbfgbbkgbbfgbbfgbbfgbbfgbbfgbbfgbbfgbbfgbbfgbbkgbbfgbbfgbbfgbbfgbbfgbbfgbbfgbbagbbfgbbfgbbfgbbfgbbfgbbfgbbfgbbfgbbffgbagbbffgbfgbbffgbfgbbffgbagbbffgbfgbbffgbagbbffgbfgbbffgbagbbffgbfgbbffgbagbbffgbagbbffgbagbbffgbfgbbffgbagbbffgbagbbffgbffffgbbbffffgbbbffffgbbbffffgbbbffffgbbbffffgbbbafffgbbbffffgbbbffffgbbbffffgbbbffffgbbbafffgbbbffffgbbbffffgbbbafffgbbbffffgbbbaffgbbbbfffgbbbbaffgbbbbfffgbbbbaffgbbbbaffgbbbbfffgbbbbaffgbbbbaffgbbbbaffgbbbbfffgbbbbaffgbbbbaffgbbbbaffgbbbbaffgbbbbaffgbbbb";
const ROOTS_FROM_1 = "bgggbggglgggbggglgggbgggggggbggglgggbggglgggbgggggggbgggggggbggglgggbgggggggbgggggggbgggggggbgggggggbgggggggbgggggggbgggbgggbgggggbgggbglgbgggbgggbgggbglgbgggbgggbgggbgggbgggbgggbgggbgggbgggbgggbgggbgggbgggbgggbgggbgggbgggbgggbgggbgbgbgggbgggbgggbgbgbgggbggfggbggbgfggbggblfggbggbgfggbggbgfggbggbgfggbggbgfggbggbgfggbggbgfggbggbgfggbggbbfggbggbgfggbggbgfggbggbbfggbggbgfggbggbbfggbggbgfgbgbgbgfgbgbgblfgbgbgbgfgbgbgbgfgbgbgbgfgbgbgbgfgbgbgbgfgbgbgbgfgbgbgbgfgbgbgbbfgbgbgbgfgbgbgbgfgbgbgbbfgbgbgbgfgbgbgbbfgbgbgbkgbgbfgbfgbgbfgbfgbgbfgbkgbgbfgbfgbgbfgbfgbgbfgbfgbgbfgbfgbgbfgbfgbgbfgbfgbgbfgbfgbgbfgbfgbgbfgbfgbgbfgbfgbgbfgbagbgbfgbfgbgbfgbgbfgbbfgbbfgbbfggbfgbbfgbbfgbbfggbfgbbfgbbfgbbfggbfgbbfgbbfgbbfgbbfgbbfgbbfgbbfggbfgbbfgbbfgbbfgbbfgbbfgbbfgbbfgbbfgbbfgbbfgbbfgagbbbfgbfgbbbfgbfgbbbfgbfgbbbfgbfgbbbfgbagbbbfgbfgbbbfgbfgbbbfgbagbbbfgbfgbbbfgbagbbbfgbfgbbbfgbagbbbfgbfgbbbfgbagbbbfgbagbbbfgbfffgbbbffffgbbbffffgbbbfkffgbbbffffgbbbffffgbbbffffgbbbffffgbbbffffgbbbffffgbbbffffgbbbffffgbbbffffgbbbfaffgbbbffffgbbbffffgbbbfbbbbbbbbgbbbbbbbgbbbbbbbbbbbbbbbgbbbbbbbbbbbbbbbgbbbbbbbbbbbbbbbgbbbbbbbbbbbbbbbgbbbbbbbbbbbbbbbbbbbbbbbgbbbbbbbbbbbbbbbbbbbbbbbffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffafffffffffffffffffffffffffffbbbbffffbbbbafffbbbbffffbbbbffffbbbbafffbbbbffffbbbbafffbbbbffffbbbbafffbbbbffffbbbbafffbbbbffffbbbbafffbbbbafffbbbbffffbbbbbbaffffbbbaffffbbbaffffbbbaffffbgbaffffbbbaffffbbbaffffbbbaffffbbbaffffbbbaffffbbbaffffbbbaffffbbbaffffbbbaffffbbbaffffbbbaffffbffbbafffffbbafffffbbafffafbbafffffbbafffffbbafffffbbafffffbbafffafbbafffffbbafffffbbafffafbbafffffbbafffffbbafffafbbafffffbbafffaffbbafbfffbbafbaffbbafbfffbbafbaffbbafbfffbbafbaffbbafbfffbbafbaffbbafbaffbbafbfffbbafbaffbbafbaffbbafbfffbbafbaffbbafbaffbbafbffbbaffbafbbaffbafbbaffbafbbaffbafbbaffbafbbaffbafbbaffbffbbaffbafbbaffbafbbaffbafbbaffbafbbaffbafbbaffbafbbaffbafbbaffbafbbaffbabaffbaffbaffbaffbaffbaffbaffbaffbaffbafabaffbaffbaffbaffbaffbaffbaffbaffbaffbafabaffbaffbaffbaffbaffbaffbaffbafabaffbaffbaffbaf";
const ROOTS_FROM_2 = "bbfgbfgbgbfgbfgbgbfgbfgblbfgbfgbgbfgbfgbbbfgbfgbgbfgbfgbgbfgbfgbgbfgbfgbgbfgbfgbbbfgbfgbgbfgbfgbgbfgbfgbbbfgbfgbgbfgbfgbbbfgbfgbfgbbfgbffgbbfgbffgbbfgbfkgbbfgbffgbbfgbffgbbfgbffgbbfgbffgbbfgbffgbbfgbfagbbfgbffgbbfgbffgbbfgbffgbbfgbfagbbfgbffgbbfgbfagbbfgbffgbbbfffkgbbbffffgbbbffffgbbbfffkgbbbffffgbbbffffgbbbffffgbbbffffgbbbffffgbbbffffgbbbffffgbbbffffgbbbffffgbbbffffgbbbffffgbbbffffgbbbbbbagbbbbbbfgbbbbbbfgbbbbbbagbbbbbbfgbbbbbbagbbbbbbfgbbbbbbagbbbbbbagbbbbbbfgbbbbbbagbbbbbbagbbbbbbfgbbbbbbagbbbbbbagbbbbbbafffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffafffffffffffffffffffffffafffffffffffffffafffffffgafffffbbafffffbgafffffbbafffffbgafffffbbafffffbbafffffbgafffffbbafffffbbafffffbbafffffbgafffffbbafffffbbafffffbbafffffbbafffffbaffbbbaffffbbbaffffbbbaffffbbbaffffbbbaffffbbbaffffbbbaffffbbbafaffbbbaffffbbbaffffbbbaffffbbbafaffbbbaffffbbbaffffbbbafaffbbbaffffbbaffaffbbafffffbbaffaffbbafffffbbaffaffbbafffffbbaffaffbbaffaffbbafffffbbaffaffbbaffaffbbafffffbbaffaffbbaffaffbbaffaffbbafffbbafbbafbbafbbafbbafbbafbbafbbafbbafbbafbbafbbafbbafbbafbbafbbafbbafbbafbbafbbafbbafbbafbbafbbafbbafbbafbbafbbafbbafbbaabbafbbaffbafbafffbafbafffbafbafafbafbafffbafbafffbafbafffbafbafafbafbafffbafbafafbafbafffbafbafffbafbafafbafbafffbafbafafbafbafffbafbafafbafbafafbafbafffbafbafafbafbafffbafbafafbafbafafbafbafffbafbafafbafbafafbafbafffbafbafafbafbafafbafbafafbafbafafbafbafffbafbafbafbafafbafbafafbafbafafbafbafafbafbafafbafbafafbafbafafbafbafafbafbafafbafbafafbafbafafbafbafafbafbafafbafbafafbafbafafbafbafaffbafafbaabafafbafbafafbafbafafbafbafafbafbafafbafbafafbaabafafbafbafafbafbafafbafbafafbaabafafbafbafafbafbafafbaabafafbafbafafbafbafafbaabafafbafbafafbaabafafbafbafafbafbafafbaabafafbafbafafbaabafafbafbafafbaabafafbafbafafbaabafafbafbafafbaabafafbaabafafbaffafafafafafafafffafafafafafafafafafafafffafafafafafafafafafafafffafafafafafafafafafafafafafafafffafafafafafafafafafafafafafafafffafafafafafafafafafafafafafafafafafafafafafafafafafafafffafafafafafafafafafafafafafafafafafafafafafafafafafafafafafafafafafafaf";
function values(first, text) {
	const out = [];
	let value = first;
	for (const letter of text) {
		const steps = letter.charCodeAt(0) - 97;
		value -= Math.trunc(steps / 5);
		out.push(value);
		value -= steps % 5;
		out.push(value);
	}
	return out;
}
const ESTIMATES = [
	...values(4094, RECIPROCALS),
	...values(4095, ROOTS_FROM_1),
	...values(1696, ROOTS_FROM_2)
];
const get$4 = (name) => `(local.get $${name})`;
const asData = (values) => values.flatMap((v) => [v & 255, v >> 8].map((byte) => `\\${byte.toString(16).padStart(2, "0")}`)).join("");
const looked = (n) => `(i32.shl
  (i32.load16_u offset=${ESTIMATE_TABLE} (i32.shl (i32.add ${n} (i32.and (i32.shr_u ${get$4("x")} (i32.const 11)) (i32.const 0xfff))) (i32.const 1)))
  (i32.const 11))`;
const SPECIAL$1 = `
  (local.set $sign (i32.and ${get$4("x")} (i32.const 0x80000000)))
  (local.set $e (i32.and (i32.shr_u ${get$4("x")} (i32.const 23)) (i32.const 255)))
  (if (i32.gt_u (i32.and ${get$4("x")} (i32.const 0x7fffffff)) (i32.const 0x7f800000))
    (then (return (i32.or ${get$4("x")} (i32.const 0x400000)))))
  (if (i32.eqz ${get$4("e")}) (then (return (i32.or ${get$4("sign")} (i32.const 0x7f800000)))))`;
const four = (name) => [
	0,
	1,
	2,
	3
].reduce((v, n) => `(i32x4.replace_lane ${n} ${v} (call $${name}_one (i32x4.extract_lane ${n} ${get$4("v")})))`, get$4("v"));
const RECIPROCAL = `
(data (i32.const ${ESTIMATE_TABLE}) "${asData(ESTIMATES)}")

(func $reciprocal_one (param $x i32) (result i32)
  (local $sign i32) (local $e i32)
  ${SPECIAL$1}
  ;; From 2^126 on a result would be denormal.
  (if (i32.gt_u ${get$4("e")} (i32.const 252)) (then (return ${get$4("sign")})))
  (i32.or ${get$4("sign")} (i32.or (i32.shl (i32.sub (i32.const 253) ${get$4("e")}) (i32.const 23)) ${looked("(i32.const 0)")})))

(func $reciprocal_root_one (param $x i32) (result i32)
  (local $sign i32) (local $e i32)
  ${SPECIAL$1}
  (if ${get$4("sign")} (then (return (i32.const 0xffc00000))))
  (if (i32.eq ${get$4("e")} (i32.const 255)) (then (return (i32.const 0))))
  (i32.or
    (i32.shl (i32.shr_u (i32.sub (i32.const 380) ${get$4("e")}) (i32.const 1)) (i32.const 23))
    ${looked(`(select (i32.const 4096) (i32.const 8192) (i32.and ${get$4("e")} (i32.const 1)))`)}))

(func (export "reciprocal") (param $v v128) (result v128)
  ${four("reciprocal")})

(func (export "reciprocal_root") (param $v v128) (result v128)
  ${four("reciprocal_root")})
`;
const get$3 = (name) => `(local.get $${name})`;
const lane = (v, n) => `(i32x4.extract_lane ${n} ${get$3(v)})`;
const add = (...v) => v.reduce((a, b) => `(i32.add ${a} ${b})`);
const xor = (...v) => v.reduce((a, b) => `(i32.xor ${a} ${b})`);
const rotl = (v, n) => `(i32.rotl ${get$3(v)} (i32.const ${n}))`;
const rotr = (v, n) => `(i32.rotr ${get$3(v)} (i32.const ${n}))`;
const choice = (c, x, y) => `(i32.xor ${get$3(y)} (i32.and ${get$3(c)} (i32.xor ${get$3(x)} ${get$3(y)})))`;
const majority = (x, y, z) => `(i32.or (i32.and ${get$3(x)} ${get$3(y)}) (i32.and ${get$3(z)} (i32.or ${get$3(x)} ${get$3(y)})))`;
const vector$1 = (v3, v2, v1, v0) => `(i32x4.replace_lane 3 (i32x4.replace_lane 2 (i32x4.replace_lane 1 (i32x4.splat ${get$3(v0)}) ${get$3(v1)}) ${get$3(v2)}) ${get$3(v3)})`;
const SHA1_CONSTANTS = [
	1518500249,
	1859775393,
	2400959708,
	3395469782
];
const sha1Round = (n) => `
  (local.set $f (if (result i32) (i32.and ${get$3("kind")} (i32.const 1))
    (then ${xor(get$3("b"), get$3("c"), get$3("d"))})
    (else (if (result i32) ${get$3("kind")} (then ${majority("b", "c", "d")}) (else ${choice("b", "c", "d")})))))
  (local.set $f ${add(get$3("f"), rotl("a", 5), get$3("e"), lane("w", n), get$3("k"))})
  (local.set $e ${get$3("d")})
  (local.set $d ${get$3("c")})
  (local.set $c ${rotl("b", 30)})
  (local.set $b ${get$3("a")})
  (local.set $a ${get$3("f")})`;
const sha256Round = (n) => `
  (local.set $t ${add(get$3("h"), choice("e", "f", "g"), xor(rotr("e", 6), rotr("e", 11), rotr("e", 25)), lane("wk", n))})
  (local.set $h ${get$3("g")})
  (local.set $g ${get$3("f")})
  (local.set $f ${get$3("e")})
  (local.set $e (i32.add ${get$3("d")} ${get$3("t")}))
  (local.set $d ${get$3("c")})
  (local.set $t ${add(get$3("t"), majority("a", "b", "c"), xor(rotr("a", 2), rotr("a", 13), rotr("a", 22)))})
  (local.set $c ${get$3("b")})
  (local.set $b ${get$3("a")})
  (local.set $a ${get$3("t")})`;
const SHA = `
;; Four rounds of SHA-1: $abcd has a in its highest lane, $w the words with e added to the highest; $kind 0 to 3.
(func (export "sha1_rounds") (param $abcd v128) (param $w v128) (param $kind i32) (result v128)
  (local $a i32) (local $b i32) (local $c i32) (local $d i32) (local $e i32) (local $f i32) (local $k i32)
  (local.set $kind (i32.and ${get$3("kind")} (i32.const 3)))
  (local.set $k (select
    (select (i32.const ${SHA1_CONSTANTS[3]}) (i32.const ${SHA1_CONSTANTS[2]}) (i32.and ${get$3("kind")} (i32.const 1)))
    (select (i32.const ${SHA1_CONSTANTS[1]}) (i32.const ${SHA1_CONSTANTS[0]}) (i32.and ${get$3("kind")} (i32.const 1)))
    (i32.and ${get$3("kind")} (i32.const 2))))
  (local.set $a ${lane("abcd", 3)})
  (local.set $b ${lane("abcd", 2)})
  (local.set $c ${lane("abcd", 1)})
  (local.set $d ${lane("abcd", 0)})
  ${[
	3,
	2,
	1,
	0
].map(sha1Round).join("")}
  ${vector$1("a", "b", "c", "d")})

;; Two rounds of SHA-256: $cdgh and $abef as their names say, from the highest lane down; $wk words plus constants.
(func (export "sha256_rounds") (param $cdgh v128) (param $abef v128) (param $wk v128) (result v128)
  (local $a i32) (local $b i32) (local $c i32) (local $d i32)
  (local $e i32) (local $f i32) (local $g i32) (local $h i32) (local $t i32)
  ${["abef", "cdgh"].flatMap((v) => [...v].map((x, i) => `(local.set $${x} ${lane(v, 3 - i)})`)).join("\n  ")}
  ${[0, 1].map(sha256Round).join("")}
  ${vector$1("a", "b", "e", "f")})
`;
const get$2 = (name) => `(local.get $${name})`;
const scalarNan = (t, i, quiet, fallback) => `
(func $sse_nan_${t} (param $a ${t}) (param $b ${t}) (result ${t})
  (if (${t}.ne ${get$2("a")} ${get$2("a")})
    (then (return (${t}.reinterpret_${i} (${i}.or (${i}.reinterpret_${t} ${get$2("a")}) (${i}.const ${quiet}))))))
  (if (${t}.ne ${get$2("b")} ${get$2("b")})
    (then (return (${t}.reinterpret_${i} (${i}.or (${i}.reinterpret_${t} ${get$2("b")}) (${i}.const ${quiet}))))))
  (${t}.reinterpret_${i} (${i}.const ${fallback})))`;
const CONVERTED_NAN = `
(func $widen_nan (param $a f32) (result f64)
  (local $bits i64)
  (local.set $bits (i64.extend_i32_u (i32.reinterpret_f32 ${get$2("a")})))
  (f64.reinterpret_i64 (i64.or
    (i64.or
      (i64.shl (i64.and ${get$2("bits")} (i64.const 0x80000000)) (i64.const 32))
      (i64.const 0x7ff8000000000000))
    (i64.shl (i64.and ${get$2("bits")} (i64.const 0x7fffff)) (i64.const 29)))))
(func $narrow_nan (param $a f64) (result f32)
  (local $bits i64)
  (local.set $bits (i64.reinterpret_f64 ${get$2("a")}))
  (f32.reinterpret_i32 (i32.or
    (i32.or
      (i32.and (i32.wrap_i64 (i64.shr_u ${get$2("bits")} (i64.const 32))) (i32.const 0x80000000))
      (i32.const 0x7fc00000))
    (i32.wrap_i64 (i64.and (i64.shr_u ${get$2("bits")} (i64.const 29)) (i64.const 0x3fffff))))))`;
const SSE = [
	scalarNan("f32", "i32", "0x400000", "0xffc00000"),
	scalarNan("f64", "i64", "0x8000000000000", "0xfff8000000000000"),
	CONVERTED_NAN
].join("\n");
const get$1 = (name) => `(local.get $${name})`;
const MXCSR = `(i32.load (i32.const ${MXCSR$4}))`;
const DAZ = `(i32.and ${MXCSR} (i32.const 0x40))`;
const packed = {
	f32: "f32x4",
	f64: "f64x2"
};
const lanes = {
	f32: [
		0,
		1,
		2,
		3
	],
	f64: [0, 1]
};
const both = (f, name) => {
	const t = packed[f];
	const each = lanes[f].reduce((v, n) => `(${t}.replace_lane ${n} ${v} (call $${name}_${f}
      (${t}.extract_lane ${n} ${get$1("a")}) (${t}.extract_lane ${n} ${get$1("b")}) ${get$1("how")}))`, get$1("a"));
	return `
(func (export "sse_${name}_${f}") (param $a ${f}) (param $b ${f}) (param $how i32) (result ${f})
  ${BEGIN}
  (local.set $a (call $${name}_${f} ${get$1("a")} ${get$1("b")} ${get$1("how")}))
  ${COMMIT}
  ${get$1("a")})
(func (export "sse_${name}_${t}") (param $a v128) (param $b v128) (param $how i32) (result v128)
  ${BEGIN}
  (local.set $a ${each})
  ${COMMIT}
  ${get$1("a")})`;
};
const comparisons = (f) => `
(func $compare_${f} (param $a ${f}) (param $b ${f}) (param $how i32) (result ${f})
  (if (i32.or (${f}.ne ${get$1("a")} ${get$1("a")}) (${f}.ne ${get$1("b")} ${get$1("b")}))
    (then
      (if (i32.or ${get$1("how")} (i32.or (call $sse_signals_${f} ${get$1("a")}) (call $sse_signals_${f} ${get$1("b")})))
        (then ${raise(IE)}))
      (return ${get$1("a")})))
  (if (i32.eqz ${DAZ})
    (then
      (call $sse_denormals_${f} ${get$1("a")} ${get$1("b")})
      (return ${get$1("a")})))
  (local.set $a (call $sse_daz_${f} ${get$1("a")}))
  ;; Against a denormal that counts as zero, another zero is equal.
  (if (i32.and (${f}.eq ${get$1("a")} (${f}.const 0)) (call $sse_tiny_${f} ${get$1("b")})) (then (return ${get$1("b")})))
  ${get$1("a")})
(func $extremum_${f} (param $a ${f}) (param $b ${f}) (param $how i32) (result ${f})
  (if (i32.or (${f}.ne ${get$1("a")} ${get$1("a")}) (${f}.ne ${get$1("b")} ${get$1("b")}))
    (then
      ${raise(IE)}
      (return (call $sse_daz_${f} ${get$1("b")}))))
  (local.set $a (call $sse_daz_${f} ${get$1("a")}))
  (local.set $b (call $sse_daz_${f} ${get$1("b")}))
  (call $sse_denormals_${f} ${get$1("a")} ${get$1("b")})
  (select ${get$1("a")} ${get$1("b")} (select
    (${f}.gt ${get$1("a")} ${get$1("b")})
    (${f}.lt ${get$1("a")} ${get$1("b")})
    ${get$1("how")})))
${both(f, "compare")}
${both(f, "extremum")}`;
const integral = (f) => `
(func $integral_${f} (param $x ${f}) (param $mode i32) (result ${f})
  (if (i32.and ${get$1("mode")} (i32.const 4)) (then (local.set $mode (i32.shr_u ${MXCSR} (i32.const 13)))))
  (local.set $mode (i32.and ${get$1("mode")} (i32.const 3)))
  (if (i32.eqz ${get$1("mode")}) (then (return (${f}.nearest ${get$1("x")}))))
  (if (i32.eq ${get$1("mode")} (i32.const 1)) (then (return (${f}.floor ${get$1("x")}))))
  (if (i32.eq ${get$1("mode")} (i32.const 2)) (then (return (${f}.ceil ${get$1("x")}))))
  (${f}.trunc ${get$1("x")}))
;; ROUND: bit 3 of $mode keeps PE back.
(func $round_${f} (param $x ${f}) (param $mode i32) (result ${f})
  (local $r ${f})
  (if (${f}.ne ${get$1("x")} ${get$1("x")})
    (then
      (if (call $sse_signals_${f} ${get$1("x")}) (then ${raise(IE)}))
      (return (call $sse_nan_${f} ${get$1("x")} ${get$1("x")}))))
  (local.set $x (call $sse_daz_${f} ${get$1("x")}))
  (local.set $r (call $integral_${f} ${get$1("x")} ${get$1("mode")}))
  (if (i32.and (${f}.ne ${get$1("r")} ${get$1("x")}) (i32.eqz (i32.and ${get$1("mode")} (i32.const 8)))) (then ${raise(PE)}))
  ${get$1("r")})
(func (export "sse_round_${f}") (param $x ${f}) (param $mode i32) (result ${f})
  ${BEGIN}
  (local.set $x (call $round_${f} ${get$1("x")} ${get$1("mode")}))
  ${COMMIT}
  ${get$1("x")})
(func (export "sse_round_${packed[f]}") (param $x v128) (param $mode i32) (result v128)
  ${BEGIN}
  (local.set $x ${lanes[f].reduce((v, n) => `(${packed[f]}.replace_lane ${n} ${v} (call $round_${f} (${packed[f]}.extract_lane ${n} ${get$1("x")}) ${get$1("mode")}))`, get$1("x"))})
  ${COMMIT}
  ${get$1("x")})`;
const toInteger = (f, bits) => `
(func $to_i${bits}_${f} (param $x ${f}) (param $mode i32) (result i${bits})
  (local $r ${f})
  (local.set $x (call $sse_daz_${f} ${get$1("x")}))
  (local.set $r (call $integral_${f} ${get$1("x")} ${get$1("mode")}))
  (if (i32.eqz (i32.and
        (${f}.ge ${get$1("r")} (${f}.const -0x1p${bits - 1}))
        (${f}.lt ${get$1("r")} (${f}.const 0x1p${bits - 1}))))
    (then
      ${raise(IE)}
      (return (i${bits}.const ${bits === 32 ? "0x80000000" : "0x8000000000000000"}))))
  (if (${f}.ne ${get$1("r")} ${get$1("x")}) (then ${raise(PE)}))
  (i${bits}.trunc_sat_${f}_s ${get$1("r")}))
(func (export "sse_to_i${bits}_${f}") (param $x ${f}) (param $mode i32) (result i${bits})
  (local $n i${bits})
  ${BEGIN}
  (local.set $n (call $to_i${bits}_${f} ${get$1("x")} ${get$1("mode")}))
  ${COMMIT}
  ${get$1("n")})`;
const toIntegers = (f) => `
(func (export "sse_to_i32x4_${packed[f]}") (param $x v128) (param $mode i32) (param $count i32) (result v128)
  (local $n v128)
  ${BEGIN}
  ${lanes[f].map((lane) => {
	const set = `(local.set $n (i32x4.replace_lane ${lane} ${get$1("n")}
    (call $to_i32_${f} (${packed[f]}.extract_lane ${lane} ${get$1("x")}) ${get$1("mode")})))`;
	return lane < 2 ? set : `(if (i32.gt_u ${get$1("count")} (i32.const ${lane})) (then ${set}))`;
}).join("\n")}
  ${COMMIT}
  ${get$1("n")})`;
const FROM_INTEGERS = `
(func $from_i64 (param $n i64) (param $single i32) (result f64)
  (local $m i64) (local $shift i64)
  (if (i64.eqz ${get$1("n")}) (then (return (f64.const 0))))
  (local.set $m (select (i64.sub (i64.const 0) ${get$1("n")}) ${get$1("n")} (i64.lt_s ${get$1("n")} (i64.const 0))))
  (local.set $shift (i64.clz ${get$1("m")}))
  (call $sse_pack
    (i64.lt_s ${get$1("n")} (i64.const 0))
    (i32.sub (i32.const 63) (i32.wrap_i64 ${get$1("shift")}))
    (i64.shl ${get$1("m")} ${get$1("shift")})
    ${get$1("single")}))
(func (export "sse_from_i64_f64") (param $n i64) (result f64)
  (local $r f64)
  ${BEGIN}
  (local.set $r (call $from_i64 ${get$1("n")} (i32.const 0)))
  ${COMMIT}
  ${get$1("r")})
(func (export "sse_from_i64_f32") (param $n i64) (result f32)
  (local $r f64)
  ${BEGIN}
  (local.set $r (call $from_i64 ${get$1("n")} (i32.const 1)))
  ${COMMIT}
  (f32.demote_f64 ${get$1("r")}))
(func (export "sse_from_i32x4") (param $n v128) (result v128)
  (local $r v128)
  ${BEGIN}
  (local.set $r ${lanes.f32.reduce((v, lane) => `(f32x4.replace_lane ${lane} ${v} (f32.demote_f64 (call $from_i64
      (i64.extend_i32_s (i32x4.extract_lane ${lane} ${get$1("n")})) (i32.const 1))))`, "(v128.const i64x2 0 0)")})
  ${COMMIT}
  ${get$1("r")})`;
const BETWEEN_FLOATS = `
(func $widen (param $x f32) (result f64)
  (if (f32.ne ${get$1("x")} ${get$1("x")})
    (then
      (if (call $sse_signals_f32 ${get$1("x")}) (then ${raise(IE)}))
      (return (call $widen_nan ${get$1("x")}))))
  (local.set $x (call $sse_daz_f32 ${get$1("x")}))
  (call $sse_denormals_f32 ${get$1("x")} ${get$1("x")})
  (f64.promote_f32 ${get$1("x")}))
(func (export "sse_widen_f32") (param $x f32) (result f64)
  (local $r f64)
  ${BEGIN}
  (local.set $r (call $widen ${get$1("x")}))
  ${COMMIT}
  ${get$1("r")})
(func (export "sse_widen_f32x4") (param $x v128) (result v128)
  ${BEGIN}
  (local.set $x (f64x2.replace_lane 1
    (f64x2.splat (call $widen (f32x4.extract_lane 0 ${get$1("x")})))
    (call $widen (f32x4.extract_lane 1 ${get$1("x")}))))
  ${COMMIT}
  ${get$1("x")})
(func $narrow (param $x f64) (result f32)
  (local $r f32)
  (if (f64.ne ${get$1("x")} ${get$1("x")})
    (then
      (if (call $sse_signals_f64 ${get$1("x")}) (then ${raise(IE)}))
      (return (call $narrow_nan ${get$1("x")}))))
  (local.set $x (call $sse_daz_f64 ${get$1("x")}))
  (call $sse_denormals_f64 ${get$1("x")} ${get$1("x")})
  (if (i32.or (f64.eq ${get$1("x")} (f64.const 0)) (f64.eq (f64.abs ${get$1("x")}) (f64.const inf)))
    (then (return (f32.demote_f64 ${get$1("x")}))))
  (local.set $r (f32.demote_f64 (call $sse_pack
    (call $sse_negative ${get$1("x")})
    (call $sse_exponent ${get$1("x")})
    (call $sse_mantissa ${get$1("x")})
    (i32.const 1))))
  (if (call $sse_denormal_f32 ${get$1("r")}) (then ${raise(256)}))
  ${get$1("r")})
(func (export "sse_narrow_f64") (param $x f64) (result f32)
  (local $r f32)
  ${BEGIN}
  (local.set $r (call $narrow ${get$1("x")}))
  ${COMMIT}
  ${get$1("r")})
(func (export "sse_narrow_f64x2") (param $x v128) (result v128)
  ${BEGIN}
  (local.set $x (f32x4.replace_lane 1
    (f32x4.replace_lane 0 (v128.const i64x2 0 0) (call $narrow (f64x2.extract_lane 0 ${get$1("x")})))
    (call $narrow (f64x2.extract_lane 1 ${get$1("x")}))))
  ${COMMIT}
  ${get$1("x")})`;
const SSE_EXACT_CONVERT = [
	comparisons("f32"),
	comparisons("f64"),
	integral("f32"),
	integral("f64"),
	toInteger("f32", 32),
	toInteger("f32", 64),
	toInteger("f64", 32),
	toInteger("f64", 64),
	toIntegers("f32"),
	toIntegers("f64"),
	FROM_INTEGERS,
	BETWEEN_FLOATS
].join("\n");
const A$2 = BOUNCE;
const B$2 = 3344;
const get = (name) => `(local.get $${name})`;
const SSE_STRING = `
;; Elements of a vector, or of its imm's kind: 16 bytes or 8 words.
(func $string_elements (param $imm i32) (result i32)
  (i32.shr_u (i32.const 16) (i32.and ${get("imm")} (i32.const 1))))

;; Element number i of the string at base: imm's bit 0 says words, bit 1 signed.
(func $string_at (param $base i32) (param $i i32) (param $imm i32) (result i32)
  (if (i32.and ${get("imm")} (i32.const 1))
    (then
      (local.set $base (i32.add ${get("base")} (i32.shl ${get("i")} (i32.const 1))))
      (if (i32.and ${get("imm")} (i32.const 2)) (then (return (i32.load16_s ${get("base")}))))
      (return (i32.load16_u ${get("base")}))))
  (local.set $base (i32.add ${get("base")} ${get("i")}))
  (if (i32.and ${get("imm")} (i32.const 2)) (then (return (i32.load8_s ${get("base")}))))
  (i32.load8_u ${get("base")}))

;; Length of a string that a zero ends, at most the vector's elements.
(func (export "sse_string_length") (param $v v128) (param $imm i32) (result i32)
  (if (i32.and ${get("imm")} (i32.const 1))
    (then (return (i32.ctz (i32.or
      (i8x16.bitmask (i8x16.narrow_i16x8_s
        (i16x8.eq ${get("v")} (v128.const i64x2 0 0))
        (v128.const i64x2 0 0)))
      (i32.const 0x100))))))
  (i32.ctz (i32.or (i8x16.bitmask (i8x16.eq ${get("v")} (v128.const i64x2 0 0))) (i32.const 0x10000))))

;; A length given in a register: its magnitude, at most the vector's elements.
(func (export "sse_string_limit") (param $length i64) (param $imm i32) (result i32)
  (if (i64.lt_s ${get("length")} (i64.const 0)) (then (local.set $length (i64.sub (i64.const 0) ${get("length")}))))
  (if (i64.gt_u ${get("length")} (i64.extend_i32_u (call $string_elements ${get("imm")})))
    (then (return (call $string_elements ${get("imm")}))))
  (i32.wrap_i64 ${get("length")}))

;; Whether element j of the second string matches, before polarity; la and lb are the lengths.
(func $string_match (param $j i32) (param $la i32) (param $lb i32) (param $imm i32) (result i32)
  (local $i i32) (local $way i32) (local $y i32) (local $n i32)
  (local.set $n (call $string_elements ${get("imm")}))
  (local.set $way (i32.and (i32.shr_u ${get("imm")} (i32.const 2)) (i32.const 3)))
  (local.set $y (call $string_at (i32.const ${B$2}) ${get("j")} ${get("imm")}))
  ;; Equal each: ends match ends.
  (if (i32.eq ${get("way")} (i32.const 2))
    (then
      (if (i32.and (i32.lt_u ${get("j")} ${get("la")}) (i32.lt_u ${get("j")} ${get("lb")}))
        (then (return (i32.eq (call $string_at (i32.const ${A$2}) ${get("j")} ${get("imm")}) ${get("y")}))))
      (return (i32.eq (i32.lt_u ${get("j")} ${get("la")}) (i32.lt_u ${get("j")} ${get("lb")})))))
  ;; Equal ordered: the first string stands in the second from j on, as far as the vector goes.
  (if (i32.eq ${get("way")} (i32.const 3))
    (then
      (loop $each
        (if (i32.or (i32.ge_u ${get("i")} ${get("la")}) (i32.ge_u ${get("j")} ${get("n")})) (then (return (i32.const 1))))
        (if (i32.ge_u ${get("j")} ${get("lb")}) (then (return (i32.const 0))))
        (if (i32.ne
            (call $string_at (i32.const ${A$2}) ${get("i")} ${get("imm")})
            (call $string_at (i32.const ${B$2}) ${get("j")} ${get("imm")}))
          (then (return (i32.const 0))))
        (local.set $i (i32.add ${get("i")} (i32.const 1)))
        (local.set $j (i32.add ${get("j")} (i32.const 1)))
        (br $each))))
  (if (i32.ge_u ${get("j")} ${get("lb")}) (then (return (i32.const 0))))
  ;; Equal any (0): a set; ranges (1): pairs of bounds.
  (loop $each
    (if (i32.ge_u (i32.add ${get("i")} ${get("way")}) ${get("la")}) (then (return (i32.const 0))))
    (if ${get("way")}
      (then
        (if (i32.and
            (i32.le_s (call $string_at (i32.const ${A$2}) ${get("i")} ${get("imm")}) ${get("y")})
            (i32.le_s ${get("y")} (call $string_at (i32.const ${A$2}) (i32.add ${get("i")} (i32.const 1)) ${get("imm")})))
          (then (return (i32.const 1)))))
      (else
        (if (i32.eq (call $string_at (i32.const ${A$2}) ${get("i")} ${get("imm")}) ${get("y")})
          (then (return (i32.const 1))))))
    (local.set $i (i32.add ${get("i")} (i32.add ${get("way")} (i32.const 1))))
    (br $each))
  (unreachable))

;; The bits of all elements (IntRes2); with bit 16 CF, 17 ZF, 18 SF, 19 OF.
(func (export "sse_compare_strings") (param $a v128) (param $b v128) (param $la i32) (param $lb i32) (param $imm i32) (result i32)
  (local $j i32) (local $n i32) (local $r i32)
  (v128.store (i32.const ${A$2}) ${get("a")})
  (v128.store (i32.const ${B$2}) ${get("b")})
  (local.set $n (call $string_elements ${get("imm")}))
  (loop $each
    (local.set $r (i32.or ${get("r")} (i32.shl
      (call $string_match ${get("j")} ${get("la")} ${get("lb")} ${get("imm")})
      ${get("j")})))
    (local.set $j (i32.add ${get("j")} (i32.const 1)))
    (br_if $each (i32.lt_u ${get("j")} ${get("n")})))
  ;; Polarity: bit 4 negates, bit 5 only where the second string has an element.
  (if (i32.and ${get("imm")} (i32.const 16))
    (then (local.set $r (i32.xor ${get("r")} (i32.sub
      (i32.shl (i32.const 1) (select ${get("lb")} ${get("n")} (i32.and ${get("imm")} (i32.const 32))))
      (i32.const 1))))))
  (i32.or
    (i32.or ${get("r")} (i32.shl (i32.ne ${get("r")} (i32.const 0)) (i32.const 16)))
    (i32.or
      (i32.or
        (i32.shl (i32.lt_u ${get("lb")} ${get("n")}) (i32.const 17))
        (i32.shl (i32.lt_u ${get("la")} ${get("n")}) (i32.const 18)))
      (i32.shl (i32.and ${get("r")} (i32.const 1)) (i32.const 19)))))`;
const FINITE_LOCALS = `
  (local $ea i32) (local $eb i32) (local $d i32) (local $sign i32) (local $e i32) (local $inc i32)
  (local $hi i64) (local $lo i64) (local $sum i64) (local $t i64) (local $n i64)`;
const ZERO_SIGN = `(select (i32.const 0x8000) (i32.const 0) (i32.eq (i32.and ${FCW} (i32.const 0xc00)) (i32.const 0x400)))`;
const RESULT_SIGN = "(local.set $sign (i32.and (i32.xor (local.get $ae) (local.get $be)) (i32.const 0x8000)))";
const returnStored = (sig, se) => `${store("(local.get $dst)", sig, se)} (return (i32.const 1))`;
const EXPONENTS = `
  (local.set $ea (i32.and (local.get $ae) (i32.const 0x7fff)))
  (local.set $eb (i32.and (local.get $be) (i32.const 0x7fff)))`;
const addFinite = `
  (local.set $d (i32.sub (local.get $ea) (local.get $eb)))
  (if (i32.lt_s (local.get $d) (i32.const 0))
    (then
      (local.set $t (local.get $as)) (local.set $as (local.get $bs)) (local.set $bs (local.get $t))
      (local.set $inc (local.get $ae)) (local.set $ae (local.get $be)) (local.set $be (local.get $inc))
      (local.set $ea (local.get $eb))
      (local.set $d (i32.sub (i32.const 0) (local.get $d)))))
  (local.set $e (local.get $ea))
  (local.set $sign (i32.and (local.get $ae) (i32.const 0x8000)))
  (if (i32.lt_u (local.get $d) (i32.const 64))
    (then
      (local.set $n (i64.extend_i32_u (local.get $d)))
      (local.set $hi (i64.shr_u (local.get $bs) (local.get $n)))
      (local.set $lo (i64.shl (i64.shl (local.get $bs) (i64.const 1)) (i64.sub (i64.const 63) (local.get $n)))))
    (else
      (call $shift_right_sticky (local.get $bs) (i64.const 0) (local.get $d))
      (local.set $lo)
      (local.set $hi)))
  (if (i32.and (i32.xor (local.get $ae) (local.get $be)) (i32.const 0x8000))
    (then
      (if (i32.eqz (local.get $d))
        (then
          (if (i64.eq (local.get $as) (local.get $hi))
            (then
              (call $raise (i32.const 0))
              ${returnStored("(i64.const 0)", ZERO_SIGN)}))
          (if (i64.lt_u (local.get $as) (local.get $hi))
            (then
              (local.set $t (local.get $as)) (local.set $as (local.get $hi)) (local.set $hi (local.get $t))
              (local.set $sign (i32.xor (local.get $sign) (i32.const 0x8000)))))))
      (local.set $hi (i64.sub
        (i64.sub (local.get $as) (local.get $hi))
        (i64.extend_i32_u (i64.ne (local.get $lo) (i64.const 0)))))
      (local.set $lo (i64.sub (i64.const 0) (local.get $lo)))
      (if (i64.ge_s (local.get $hi) (i64.const 0))
        (then
          (if (i64.eqz (local.get $hi))
            (then
              (local.set $hi (local.get $lo))
              (local.set $lo (i64.const 0))
              (local.set $e (i32.sub (local.get $e) (i32.const 64)))))
          (local.set $n (i64.clz (local.get $hi)))
          (local.set $e (i32.sub (local.get $e) (i32.wrap_i64 (local.get $n))))
          ;; n may be 0 after the move by 64.
          (local.set $hi (i64.or
            (i64.shl (local.get $hi) (local.get $n))
            (i64.shr_u (i64.shr_u (local.get $lo) (i64.const 1)) (i64.sub (i64.const 63) (local.get $n)))))
          (local.set $lo (i64.shl (local.get $lo) (local.get $n))))))
    (else
      (local.set $hi (i64.add (local.get $as) (local.get $hi)))
      (if (i64.lt_u (local.get $hi) (local.get $as))
        (then
          (local.set $lo (i64.or
            (i64.or (i64.shl (local.get $hi) (i64.const 63)) (i64.shr_u (local.get $lo) (i64.const 1)))
            (i64.and (local.get $lo) (i64.const 1))))
          (local.set $hi (i64.or (i64.shr_u (local.get $hi) (i64.const 1)) (i64.const 0x8000000000000000)))
          (local.set $e (i32.add (local.get $e) (i32.const 1)))))))
  ${roundAndReturn}`;
const multiplyFinite = `
  ${RESULT_SIGN}
  (local.set $e (i32.sub (i32.add (local.get $ea) (local.get $eb)) (i32.const 0x3ffe)))
  ${multiply("as", "bs", "hi", "lo")}
  (if (i64.ge_s (local.get $hi) (i64.const 0))
    (then
      (local.set $hi (i64.or (i64.shl (local.get $hi) (i64.const 1)) (i64.shr_u (local.get $lo) (i64.const 63))))
      (local.set $lo (i64.shl (local.get $lo) (i64.const 1)))
      (local.set $e (i32.sub (local.get $e) (i32.const 1)))))
  ${roundAndReturn}`;
const correctDigit = (digit, next) => `
  (local.set $c (i64.extend_i32_u (i32.and
    (i64.le_u (local.get $t) (i64.const 0xffffffff))
    (i32.or
      (i64.gt_u (local.get $${digit}) (i64.const 0xffffffff))
      (i64.gt_u (i64.mul (local.get $${digit}) (local.get $b0)) (i64.or (i64.shl (local.get $t) (i64.const 32)) ${next}))))))
  (local.set $${digit} (i64.sub (local.get $${digit}) (local.get $c)))`;
const divideDigit = (u, next, digit) => `
  (local.set $${digit} (i64.div_u (local.get $${u}) (local.get $b1)))
  (local.set $t (i64.sub (local.get $${u}) (i64.mul (local.get $${digit}) (local.get $b1))))
  ;; The estimate is too large by at most 2.
  ${correctDigit(digit, next)}
  (local.set $t (i64.add (local.get $t) (i64.and (local.get $b1) (i64.sub (i64.const 0) (local.get $c)))))
  ${correctDigit(digit, next)}
  (local.set $${u} (i64.sub
    (i64.or (i64.shl (local.get $${u}) (i64.const 32)) ${next})
    (i64.mul (local.get $${digit}) (local.get $b))))`;
const divideFinite = `
  ${RESULT_SIGN}
  (local.set $e (i32.add (i32.sub (local.get $ea) (local.get $eb)) (i32.const 0x3ffe)))
  (local.set $hi (local.get $as))
  (if (i64.ge_u (local.get $as) (local.get $bs))
    (then
      (local.set $lo (i64.shl (local.get $as) (i64.const 63)))
      (local.set $hi (i64.shr_u (local.get $as) (i64.const 1)))
      (local.set $e (i32.add (local.get $e) (i32.const 1)))))
  (call $divide128 (local.get $hi) (local.get $lo) (local.get $bs))
  (local.set $t)
  (local.set $hi)
  ;; Digits below: only whether there are any, and on which side of one half.
  (local.set $lo (i64.const 0))
  (if (i64.ne (local.get $t) (i64.const 0))
    (then
      (local.set $lo (select (i64.const 0xc000000000000000) (i64.const 0x4000000000000000)
        (i64.gt_u (local.get $t) (i64.sub (local.get $bs) (local.get $t)))))
      (if (i64.eq (local.get $t) (i64.sub (local.get $bs) (local.get $t)))
        (then (local.set $lo (i64.const 0x8000000000000000))))))
  ${roundAndReturn}`;
const binary$1 = (name, finite, extra, slow) => `
(func $${name} (param $as i64) (param $ae i32) (param $bs i64) (param $be i32) (param $dst i32) ${extra} (result i32)
  ${FINITE_LOCALS} ${MULTIPLY_LOCALS}
  (if ${bothNormal}
    (then
      ${name === "add" ? "(local.set $be (i32.xor (local.get $be) (local.get $flip)))" : ""}
      ${EXPONENTS}
      ${finite}))
  (call $slow_${name} (local.get $as) (local.get $ae) (local.get $bs) (local.get $be) (local.get $dst)
    ${extra ? "(local.get $flip)" : ""}))

(func $slow_${name} (param $as i64) (param $ae i32) (param $bs i64) (param $be i32) (param $dst i32) ${extra} (result i32)
  ${FINITE_LOCALS} ${MULTIPLY_LOCALS}
  (if (i32.or ${special$1("as", "ae")} ${special$1("bs", "be")})
    (then (return (call $nan2 (local.get $as) (local.get $ae) (local.get $bs) (local.get $be) (local.get $dst)))))
  ${EXPONENTS}
  ${slow}
  ${normalise("as", "ea")}
  ${normalise("bs", "eb")}
  ${finite})
`;
const EITHER_DENORMAL$2 = `(i32.or ${denormal("as", "ae")} ${denormal("bs", "be")})`;
const A_INFINITE$2 = "(i32.eq (local.get $ea) (i32.const 0x7fff))";
const B_INFINITE$2 = "(i32.eq (local.get $eb) (i32.const 0x7fff))";
const A_ZERO$2 = "(i64.eqz (local.get $as))";
const B_ZERO$2 = "(i64.eqz (local.get $bs))";
const INFINITY$1 = "(i64.const 0x8000000000000000)";
const ARITHMETIC$1 = `
;; a + b, or a - b when flip is 0x8000.
${binary$1("add", addFinite, "(param $flip i32)", `
  (local.set $be (i32.xor (local.get $be) (local.get $flip)))
  (local.set $sign (i32.and (local.get $ae) (i32.const 0x8000)))
  (local.set $inc (i32.and (local.get $be) (i32.const 0x8000)))
  (if (i32.and (i32.and ${A_INFINITE$2} ${B_INFINITE$2}) (i32.ne (local.get $sign) (local.get $inc)))
    (then (return (call $invalid (local.get $dst)))))
  ${raiseDenormal(EITHER_DENORMAL$2)}
  (if ${A_INFINITE$2} (then ${returnStored(INFINITY$1, "(i32.or (local.get $sign) (i32.const 0x7fff))")}))
  (if ${B_INFINITE$2} (then ${returnStored(INFINITY$1, "(i32.or (local.get $inc) (i32.const 0x7fff))")}))
  (if ${A_ZERO$2}
    (then
      (if ${B_ZERO$2}
        (then
          ${returnStored("(i64.const 0)", `(select (local.get $sign) ${ZERO_SIGN} (i32.eq (local.get $sign) (local.get $inc)))`)}))
      ${normalise("bs", "eb")}
      (return (call $round (local.get $inc) (local.get $eb) (local.get $bs) (i64.const 0) (local.get $dst)))))
  (if ${B_ZERO$2}
    (then
      ${normalise("as", "ea")}
      (return (call $round (local.get $sign) (local.get $ea) (local.get $as) (i64.const 0) (local.get $dst)))))`)}

${binary$1("mul", multiplyFinite, "", `
  ${RESULT_SIGN}
  (if (i32.or ${A_INFINITE$2} ${B_INFINITE$2})
    (then
      (if (i32.or ${A_ZERO$2} ${B_ZERO$2}) (then (return (call $invalid (local.get $dst)))))
      ${raiseDenormal(EITHER_DENORMAL$2)}
      ${returnStored(INFINITY$1, "(i32.or (local.get $sign) (i32.const 0x7fff))")}))
  ${raiseDenormal(EITHER_DENORMAL$2)}
  (if (i32.or ${A_ZERO$2} ${B_ZERO$2}) (then ${returnStored("(i64.const 0)", "(local.get $sign)")}))`)}

${binary$1("div", divideFinite, "", `
  ${RESULT_SIGN}
  (if (i32.or (i32.and ${A_INFINITE$2} ${B_INFINITE$2}) (i32.and ${A_ZERO$2} ${B_ZERO$2}))
    (then (return (call $invalid (local.get $dst)))))
  (if (i32.and ${B_ZERO$2} (i32.eqz ${A_INFINITE$2}))
    (then
      (call $raise (i32.const 4))
      (if (i32.eqz (i32.and ${FCW} (i32.const 4))) (then (return (i32.const 0))))
      ${returnStored(INFINITY$1, "(i32.or (local.get $sign) (i32.const 0x7fff))")}))
  ${raiseDenormal(EITHER_DENORMAL$2)}
  (if ${A_INFINITE$2} (then ${returnStored(INFINITY$1, "(i32.or (local.get $sign) (i32.const 0x7fff))")}))
  (if (i32.or ${A_ZERO$2} ${B_INFINITE$2}) (then ${returnStored("(i64.const 0)", "(local.get $sign)")}))`)}

;; Quotient and rest of hi:lo / b, for hi < b and b's top bit set.
(func $divide128 (param $u i64) (param $lo i64) (param $b i64) (result i64 i64)
  (local $b1 i64) (local $b0 i64) (local $q1 i64) (local $q0 i64) (local $t i64) (local $c i64)
  (local.set $b1 (i64.shr_u (local.get $b) (i64.const 32)))
  (local.set $b0 (i64.and (local.get $b) (i64.const 0xffffffff)))
  ${divideDigit("u", "(i64.shr_u (local.get $lo) (i64.const 32))", "q1")}
  ${divideDigit("u", "(i64.and (local.get $lo) (i64.const 0xffffffff))", "q0")}
  (i64.or (i64.shl (local.get $q1) (i64.const 32)) (local.get $q0))
  (local.get $u))

(func $multiply128 (param $a i64) (param $b i64) (result i64 i64)
  (local $hi i64) (local $lo i64) ${MULTIPLY_LOCALS}
  ${multiply("a", "b", "hi", "lo")}
  (local.get $hi) (local.get $lo))

;; Square root of hi:lo (hi >= 2^62), rounded down, and hi:lo minus its square (which fits 65 bits: the third result is
;; its top bit). A double's root is right to some 2^-52; one Newton step makes that the last digit or so.
(func $root128 (param $hi i64) (param $lo i64) (result i64 i64 i64)
  (local $s i64) (local $rh i64) (local $rl i64) (local $t i64) (local $d i64) ${MULTIPLY_LOCALS}
  ;; i64.trunc_sat: 2^64 becomes 2^64 - 1.
  (local.set $s (i64.trunc_sat_f64_u (f64.mul
    (f64.sqrt (f64.convert_i64_u (local.get $hi)))
    (f64.const 0x1p32))))
  ${multiply("s", "s", "rh", "rl")}
  (local.set $rh (i64.sub
    (i64.sub (local.get $hi) (local.get $rh))
    (i64.extend_i32_u (i64.lt_u (local.get $lo) (local.get $rl)))))
  (local.set $rl (i64.sub (local.get $lo) (local.get $rl)))
  (local.set $d (i64.div_s
    ;; rest / 2^14, |rest| < 2^77
    (i64.or (i64.shl (local.get $rh) (i64.const 50)) (i64.shr_u (local.get $rl) (i64.const 14)))
    (i64.shr_u (local.get $s) (i64.const 13))))
  (local.set $t (i64.add (local.get $s) (local.get $d)))
  ;; Past the top: stop at the largest.
  (if (i32.and (i64.gt_s (local.get $d) (i64.const 0)) (i64.lt_u (local.get $t) (local.get $s)))
    (then (local.set $t (i64.const -1))))
  (local.set $s (local.get $t))
  ${multiply("s", "s", "rh", "rl")}
  (local.set $rh (i64.sub
    (i64.sub (local.get $hi) (local.get $rh))
    (i64.extend_i32_u (i64.lt_u (local.get $lo) (local.get $rl)))))
  (local.set $rl (i64.sub (local.get $lo) (local.get $rl)))
  ;; rest < 0: s was too large; rest + 2s - 1
  (loop $down
    (if (i64.lt_s (local.get $rh) (i64.const 0))
      (then
        (local.set $s (i64.sub (local.get $s) (i64.const 1)))
        (local.set $t (i64.or (i64.shl (local.get $s) (i64.const 1)) (i64.const 1)))
        (local.set $rl (i64.add (local.get $rl) (local.get $t)))
        (local.set $rh (i64.add
          (i64.add (local.get $rh) (i64.shr_u (local.get $s) (i64.const 63)))
          (i64.extend_i32_u (i64.lt_u (local.get $rl) (local.get $t)))))
        (br $down))))
  ;; rest > 2s: s was too small; rest - 2s - 1
  (loop $up
    (if (i32.or
          (i64.gt_s (local.get $rh) (i64.shr_u (local.get $s) (i64.const 63)))
          (i32.and
            (i64.eq (local.get $rh) (i64.shr_u (local.get $s) (i64.const 63)))
            (i64.gt_u (local.get $rl) (i64.shl (local.get $s) (i64.const 1)))))
      (then
        (local.set $t (i64.or (i64.shl (local.get $s) (i64.const 1)) (i64.const 1)))
        (local.set $rh (i64.sub
          (i64.sub (local.get $rh) (i64.shr_u (local.get $s) (i64.const 63)))
          (i64.extend_i32_u (i64.lt_u (local.get $rl) (local.get $t)))))
        (local.set $rl (i64.sub (local.get $rl) (local.get $t)))
        (local.set $s (i64.add (local.get $s) (i64.const 1)))
        (br $up))))
  (local.get $s) (local.get $rl) (local.get $rh))

(func $sqrt (param $as i64) (param $ae i32) (param $dst i32) (result i32)
  ${FINITE_LOCALS} (local $rest_hi i64)
  (local.set $ea (i32.and (local.get $ae) (i32.const 0x7fff)))
  (local.set $sign (i32.and (local.get $ae) (i32.const 0x8000)))
  (if ${special$1("as", "ae")} (then (return (call $nan1 (local.get $as) (local.get $ae) (local.get $dst)))))
  (if ${A_ZERO$2}
    (then (call $raise (i32.const 0)) ${returnStored("(i64.const 0)", "(local.get $sign)")}))
  (if (local.get $sign) (then (return (call $invalid (local.get $dst)))))
  (if ${A_INFINITE$2}
    (then (call $raise (i32.const 0)) ${returnStored(INFINITY$1, "(i32.const 0x7fff)")}))
  ${raiseDenormal(denormal("as", "ae"))}
  ${normalise("as", "ea")}
  ;; value = (hi:lo / 2^126) * 4^k with hi:lo in [2^126, 2^128)
  (local.set $e (i32.sub (local.get $ea) (i32.const 0x3fff)))
  (local.set $hi (local.get $as))
  (if (i32.eqz (i32.and (local.get $e) (i32.const 1)))
    (then
      (local.set $hi (i64.shr_u (local.get $as) (i64.const 1)))
      (local.set $lo (i64.shl (local.get $as) (i64.const 63)))))
  (local.set $e (i32.add (i32.shr_s (local.get $e) (i32.const 1)) (i32.const 0x3fff)))
  (call $root128 (local.get $hi) (local.get $lo))
  (local.set $rest_hi)
  (local.set $t)
  (local.set $hi)
  (local.set $lo (i64.const 0))
  (if (i64.ne (i64.or (local.get $t) (local.get $rest_hi)) (i64.const 0))
    (then
      (local.set $lo (select (i64.const 0xc000000000000000) (i64.const 0x4000000000000000)
        (i32.or (i64.ne (local.get $rest_hi) (i64.const 0)) (i64.gt_u (local.get $t) (local.get $hi)))))))
  ${roundAndReturn})

;; Comparison as condition code bits of the status word: 0 above, C0 below, C3 equal, all three unordered. Bit 31: an
;; unmasked exception (the codes are set all the same, but nothing is popped). quiet: a quiet NaN is no invalid operand
;; (fucom).
(func $compare (param $as i64) (param $ae i32) (param $bs i64) (param $be i32) (param $quiet i32) (result i32)
  (local $stop i32)
  (if ${bothNormal}
    (then
      ${clearC1}
      (return (call $order (local.get $as) (local.get $ae) (local.get $bs) (local.get $be)))))
  (if (i32.or ${special$1("as", "ae")} ${special$1("bs", "be")})
    (then
      (if (i32.or
            (i32.or
              (i32.eqz (local.get $quiet))
              (i32.or (call $unsupported (local.get $as) (local.get $ae)) (call $unsupported (local.get $bs) (local.get $be))))
            (i32.or (call $is_snan (local.get $as) (local.get $ae)) (call $is_snan (local.get $bs) (local.get $be))))
        (then
          (call $raise (i32.const 1))
          (if (i32.eqz (i32.and ${FCW} (i32.const 1))) (then (return (i32.const 0x80004500)))))
        (else (call $raise (i32.const 0))))
      (return (i32.const 0x4500))))
  (if ${EITHER_DENORMAL$2}
    (then
      (call $raise (i32.const 2))
      (if (i32.eqz (i32.and ${FCW} (i32.const 2))) (then (local.set $stop (i32.const 0x80000000)))))
    (else (call $raise (i32.const 0))))
  (i32.or
    (local.get $stop)
    (call $order (local.get $as) (local.get $ae) (local.get $bs) (local.get $be))))

(func $order (param $as i64) (param $ae i32) (param $bs i64) (param $be i32) (result i32)
  (local $ea i32) (local $eb i32) (local $less i32)
  (if (i64.eqz (i64.or (local.get $as) (local.get $bs))) (then (return (i32.const 0x4000))))
  ;; A zero compares like any number: its magnitude is the least.
  (if (i32.and (i32.xor (local.get $ae) (local.get $be)) (i32.const 0x8000))
    (then (return (select (i32.const 0x100) (i32.const 0) (i32.and (local.get $ae) (i32.const 0x8000))))))
  ${EXPONENTS}
  ;; A pseudo-denormal has the exponent of the least normal number.
  (if (i32.eqz (local.get $ea)) (then (local.set $ea (i32.wrap_i64 (i64.shr_u (local.get $as) (i64.const 63))))))
  (if (i32.eqz (local.get $eb)) (then (local.set $eb (i32.wrap_i64 (i64.shr_u (local.get $bs) (i64.const 63))))))
  (if (i32.and (i32.eq (local.get $ea) (local.get $eb)) (i64.eq (local.get $as) (local.get $bs)))
    (then (return (i32.const 0x4000))))
  (local.set $less (if (result i32) (i32.eq (local.get $ea) (local.get $eb))
    (then (i64.lt_u (local.get $as) (local.get $bs)))
    (else (i32.lt_u (local.get $ea) (local.get $eb)))))
  (select (i32.const 0x100) (i32.const 0)
    (i32.xor (local.get $less) (i32.shr_u (i32.and (local.get $ae) (i32.const 0x8000)) (i32.const 15)))))
`;
const FLOAT = {
	name: "f32",
	type: "i32",
	fraction: 23,
	maxExponent: 255
};
const DOUBLE = {
	name: "f64",
	type: "i64",
	fraction: 52,
	maxExponent: 2047
};
function fromFloat({ name, type, fraction, maxExponent }) {
	const bias = 16383 - (maxExponent >> 1);
	const narrow = (x) => type === "i64" ? `(i32.wrap_i64 ${x})` : x;
	const wide = type === "i64" ? "(local.get $v)" : "(i64.extend_i32_u (local.get $v))";
	return `
(func $from_${name} (param $v ${type}) (result i64 i32)
  (local $e i32) (local $sign i32) (local $s i64) (local $n i64)
  (local.set $sign ${narrow(`(${type}.and (${type}.shr_u (local.get $v) (${type}.const ${(type === "i64" ? 64 : 32) - 16})) (${type}.const 0x8000))`)})
  (local.set $e ${narrow(`(${type}.and (${type}.shr_u (local.get $v) (${type}.const ${fraction})) (${type}.const ${maxExponent}))`)})
  (local.set $s (i64.shl ${wide} (i64.const ${63 - fraction})))
  (if (i32.lt_u (i32.sub (local.get $e) (i32.const 1)) (i32.const ${maxExponent - 1}))
    (then
      (return
        (i64.or (local.get $s) (i64.const 0x8000000000000000))
        (i32.or (local.get $sign) (i32.add (local.get $e) (i32.const ${bias}))))))
  (if (local.get $e)
    (then
      (return (i64.or (local.get $s) (i64.const 0x8000000000000000)) (i32.or (local.get $sign) (i32.const 0x7fff)))))
  (local.set $s (i64.shl (local.get $s) (i64.const 1)))
  (if (i64.eqz (local.get $s)) (then (return (i64.const 0) (local.get $sign))))
  (local.set $n (i64.clz (local.get $s)))
  (i64.shl (local.get $s) (local.get $n))
  (i32.or
    (i32.or (local.get $sign) (i32.const ${FROM_DENORMAL}))
    (i32.sub (i32.const ${bias}) (i32.wrap_i64 (local.get $n)))))
`;
}
function toFloat({ name, fraction, maxExponent }) {
	const bias = 16383 - (maxExponent >> 1);
	const drop = 63 - fraction;
	const sign = `(i64.shl (i64.extend_i32_u (local.get $sign)) (i64.const ${fraction === 52 ? 48 : 16}))`;
	const infinity = `(i64.shl (i64.const ${maxExponent}) (i64.const ${fraction}))`;
	return `
(func $to_${name} (param $s i64) (param $se i32) (result i64)
  (local $e i32) (local $sign i32) (local $rc i32) (local $tail i64) (local $r i64) (local $inc i32) (local $tiny i32)
  (local $lo i64)
  (local.set $sign (i32.and (local.get $se) (i32.const 0x8000)))
  (local.set $se (i32.and (local.get $se) (i32.const 0x7fff)))
  (local.set $rc (i32.and (i32.shr_u ${FCW} (i32.const 10)) (i32.const 3)))
  (local.set $e (i32.sub (local.get $se) (i32.const ${bias})))
  (if (i32.and
        (i64.lt_s (local.get $s) (i64.const 0))
        (i32.lt_u (i32.sub (local.get $e) (i32.const 1)) (i32.const ${maxExponent - 1})))
    (then
      (local.set $tail (i64.shl (local.get $s) (i64.const ${64 - drop})))
      (local.set $r (i64.shr_u (local.get $s) (i64.const ${drop})))
      (local.set $inc (if (result i32) (local.get $rc)
        (then (call $rounds_up (local.get $rc) (local.get $sign) (local.get $tail) (i32.const 0)))
        (else (i32.wrap_i64 (i64.and
          (i64.shr_u (local.get $tail) (i64.const 63))
          (i64.or (local.get $r) (i64.extend_i32_u (i64.ne (i64.shl (local.get $tail) (i64.const 1)) (i64.const 0)))))))))
      ;; A carry out of the fraction goes into the exponent.
      (local.set $r (i64.add
        (i64.add (local.get $r) (i64.extend_i32_u (local.get $inc)))
        (i64.shl (i64.extend_i32_u (i32.sub (local.get $e) (i32.const 1))) (i64.const ${fraction}))))
      (if (i64.lt_u (local.get $r) ${infinity})
        (then
          (i32.store (i32.const ${X87_PENDING}) (i32.or
            (i32.shl (i64.ne (local.get $tail) (i64.const 0)) (i32.const 5))
            (i32.shl (local.get $inc) (i32.const 9))))
          (return (i64.or (local.get $r) ${sign}))))
      (local.set $e (i32.const ${maxExponent}))))
  (if (call $special (local.get $s) (local.get $se))
    (then
      (if (call $unsupported (local.get $s) (local.get $se))
        (then
          (call $pend (i32.const 1))
          (return (i64.or ${infinity} ${fraction === 52 ? "(i64.const 0x8008000000000000)" : "(i64.const 0x80400000)"}))))
      (call $pend (call $is_snan (local.get $s) (local.get $se)))
      (return (i64.or
        (i64.or ${infinity} ${sign})
        (i64.and
          (i64.shr_u (i64.or (local.get $s) ${QUIET}) (i64.const ${drop}))
          (i64.const 0x${((1n << BigInt(fraction)) - 1n).toString(16)}))))))
  (if (i64.eqz (local.get $s)) (then (call $pend (i32.const 0)) (return ${sign})))
  (if (i32.eq (local.get $se) (i32.const 0x7fff)) (then (call $pend (i32.const 0)) (return (i64.or ${infinity} ${sign}))))
  (if (i32.ge_s (local.get $e) (i32.const ${maxExponent}))
    (then
      (local.set $inc (i32.or (i32.eqz (local.get $rc))
        (i32.eq (local.get $rc) (select (i32.const 1) (i32.const 2) (local.get $sign)))))
      (call $pend (i32.or (i32.const 40) (i32.shl (local.get $inc) (i32.const 9))))
      (return (i64.or ${sign} (i64.sub ${infinity} (i64.extend_i32_u (i32.eqz (local.get $inc))))))))
  ;; Below the least normal number: is it still, once rounded with an unbounded exponent?
  (local.set $e (i32.add (local.get $e) (i32.eqz (local.get $se))))
  (local.set $e (i32.sub (local.get $e) (i32.wrap_i64 (i64.clz (local.get $s)))))
  (local.set $s (i64.shl (local.get $s) (i64.clz (local.get $s))))
  (local.set $tiny (i32.const 1))
  (if (i32.eqz (local.get $e))
    (then
      (local.set $tail (i64.shl (local.get $s) (i64.const ${64 - drop})))
      (local.set $r (i64.shr_u (local.get $s) (i64.const ${drop})))
      (local.set $r (i64.add (local.get $r) (i64.extend_i32_u
        (call $rounds_up (local.get $rc) (local.get $sign) (local.get $tail) (i32.and (i32.wrap_i64 (local.get $r)) (i32.const 1))))))
      (local.set $tiny (i64.eqz (i64.shr_u (local.get $r) (i64.const ${fraction + 1}))))))
  (call $shift_right_sticky (local.get $s) (i64.const 0) (i32.sub (i32.const ${drop + 1}) (local.get $e)))
  (local.set $tail)
  (local.set $r)
  (local.set $inc (call $rounds_up (local.get $rc) (local.get $sign) (local.get $tail) (i32.and (i32.wrap_i64 (local.get $r)) (i32.const 1))))
  (local.set $r (i64.add (local.get $r) (i64.extend_i32_u (local.get $inc))))
  (local.set $e (i32.or
    (i32.shl (i64.ne (local.get $tail) (i64.const 0)) (i32.const 5))
    (i32.shl (local.get $inc) (i32.const 9))))
  ;; Underflow: tiny, and inexact or unmasked.
  (if (i32.and (local.get $tiny)
        (i32.or (i64.ne (local.get $tail) (i64.const 0)) (i32.eqz (i32.and ${FCW} (i32.const 16)))))
    (then (local.set $e (i32.or (local.get $e) (i32.const 16)))))
  (call $pend (local.get $e))
  (i64.or (local.get $r) ${sign}))
`;
}
const CONVERT = `
;; Notes what a store will do to the status word, for x87_commit. If an unmasked exception forbids the store,
;; X87_PENDING is negative. An overflow or underflow that forbids the store says nothing about a rounding that did not
;; take place.
(func $pend (param $flags i32)
  (if (i32.and (i32.and (local.get $flags) (i32.const 0x1f)) (i32.xor ${FCW} (i32.const -1)))
    (then
      (if (i32.and (i32.and (local.get $flags) (i32.const 24)) (i32.xor ${FCW} (i32.const -1)))
        (then (local.set $flags (i32.and (local.get $flags) (i32.const 24)))))
      (local.set $flags (i32.or (local.get $flags) (i32.const 0x80000000)))))
  (i32.store (i32.const ${X87_PENDING}) (local.get $flags)))

;; After the store, or where it was forbidden (but memory could have been written): the status word, and the pop.
(func $commit (export "x87_commit") (param $pop i32)
  (local $pending i32) (local $top i32)
  (local.set $pending (i32.load (i32.const ${X87_PENDING})))
  (if (i32.and (i32.and (local.get $pending) (i32.const 0x3f)) (i32.xor ${FCW} (i32.const -1)))
    (then
      (call $raise (i32.and (local.get $pending) (i32.const 0x7fffffff)))
      (if (i32.lt_s (local.get $pending) (i32.const 0)) (then (return))))
    (else ${setFsw(`(i32.or (i32.and ${FSW} (i32.const -513)) (local.get $pending))`)}))
  (local.set $top ${TOP})
  (if (local.get $pop) (then ${popInline})))

${fromFloat(FLOAT)}
${fromFloat(DOUBLE)}
${toFloat(FLOAT)}
${toFloat(DOUBLE)}

(func $from_int (param $v i64) (result i64 i32)
  (local $n i64) (local $sign i32)
  (if (i64.eqz (local.get $v)) (then (return (i64.const 0) (i32.const 0))))
  (if (i64.lt_s (local.get $v) (i64.const 0))
    (then
      (local.set $sign (i32.const 0x8000))
      (local.set $v (i64.sub (i64.const 0) (local.get $v)))))
  (local.set $n (i64.clz (local.get $v)))
  (i64.shl (local.get $v) (local.get $n))
  (i32.or (local.get $sign) (i32.sub (i32.const 0x403e) (i32.wrap_i64 (local.get $n)))))

;; Integer part and what is below it (2^64 times, sticky) of a finite number under 2^64.
(func $split (param $s i64) (param $exp i32) (result i64 i64)
  (local $shift i32)
  (local.set $shift (i32.sub (i32.const 0x403e) (local.get $exp)))
  (if (i32.eqz (local.get $shift)) (then (return (local.get $s) (i64.const 0))))
  (if (i32.lt_u (local.get $shift) (i32.const 64))
    (then (return
      (i64.shr_u (local.get $s) (i64.extend_i32_u (local.get $shift)))
      (i64.shl (local.get $s) (i64.extend_i32_u (i32.sub (i32.const 64) (local.get $shift)))))))
  (if (i32.eq (local.get $shift) (i32.const 64)) (then (return (i64.const 0) (local.get $s))))
  (i64.const 0)
  (i64.extend_i32_u (i64.ne (local.get $s) (i64.const 0))))

;; To a signed integer of which max is the greatest value; rc: rounding control. Notes the exceptions.
(func $to_int (param $s i64) (param $se i32) (param $max i64) (param $rc i32) (result i64)
  (local $sign i32) (local $exp i32) (local $tail i64) (local $inc i32)
  (local.set $sign (i32.and (local.get $se) (i32.const 0x8000)))
  (local.set $exp (i32.and (local.get $se) (i32.const 0x7fff)))
  (block $bad
    (br_if $bad (i32.gt_u (local.get $exp) (i32.const 0x403e)))
    (br_if $bad (call $unsupported (local.get $s) (local.get $se)))
    (call $split (local.get $s) (local.get $exp))
    (local.set $tail)
    (local.set $s)
    (local.set $inc (call $rounds_up (local.get $rc) (local.get $sign) (local.get $tail)
      (i32.and (i32.wrap_i64 (local.get $s)) (i32.const 1))))
    (if (local.get $inc)
      (then
        (local.set $s (i64.add (local.get $s) (i64.const 1)))
        (br_if $bad (i64.eqz (local.get $s)))))
    (br_if $bad (i64.gt_u (local.get $s)
      (i64.add (local.get $max) (i64.extend_i32_u (i32.ne (local.get $sign) (i32.const 0))))))
    (i32.store (i32.const ${X87_PENDING}) (i32.or
      (i32.shl (i64.ne (local.get $tail) (i64.const 0)) (i32.const 5))
      (i32.shl (local.get $inc) (i32.const 9))))
    (return (select (i64.sub (i64.const 0) (local.get $s)) (local.get $s) (local.get $sign))))
  (call $pend (i32.const 1))
  (i64.sub (i64.const -1) (local.get $max)))

;; FBSTP: 18 decimal digits and a sign: the low 8 bytes; the high 2 go to HELPER_RESULT.
(func $to_bcd (param $s i64) (param $se i32) (result i64)
  (local $sign i32) (local $exp i32) (local $tail i64) (local $inc i32) (local $r i64) (local $shift i64)
  (local.set $sign (i32.and (local.get $se) (i32.const 0x8000)))
  (local.set $exp (i32.and (local.get $se) (i32.const 0x7fff)))
  (block $bad
    (br_if $bad (i32.gt_u (local.get $exp) (i32.const 0x403e)))
    (br_if $bad (call $unsupported (local.get $s) (local.get $se)))
    (call $split (local.get $s) (local.get $exp))
    (local.set $tail)
    (local.set $s)
    (local.set $inc (call $rounds_up (i32.and (i32.shr_u ${FCW} (i32.const 10)) (i32.const 3)) (local.get $sign)
      (local.get $tail) (i32.and (i32.wrap_i64 (local.get $s)) (i32.const 1))))
    (br_if $bad (i64.gt_u (local.get $s) (i64.const 999999999999999999)))
    (local.set $s (i64.add (local.get $s) (i64.extend_i32_u (local.get $inc))))
    (br_if $bad (i64.gt_u (local.get $s) (i64.const 999999999999999999)))
    (i32.store (i32.const ${X87_PENDING}) (i32.or
      (i32.shl (i64.ne (local.get $tail) (i64.const 0)) (i32.const 5))
      (i32.shl (local.get $inc) (i32.const 9))))
    (loop $digits
      (local.set $r (i64.or (local.get $r)
        (i64.shl (i64.rem_u (local.get $s) (i64.const 10)) (local.get $shift))))
      (local.set $s (i64.div_u (local.get $s) (i64.const 10)))
      (local.set $shift (i64.add (local.get $shift) (i64.const 4)))
      (br_if $digits (i64.lt_u (local.get $shift) (i64.const 64))))
    ;; s: the upper two digits
    (i64.store (i32.const 584) (i64.or
      (i64.extend_i32_u (local.get $sign))
      (i64.or (i64.shl (i64.div_u (local.get $s) (i64.const 10)) (i64.const 4)) (i64.rem_u (local.get $s) (i64.const 10)))))
    (return (local.get $r)))
  (call $pend (i32.const 1))
  (call $indefinite_bcd))

(func $indefinite_bcd (result i64)
  (i64.store (i32.const 584) (i64.const 0xffff))
  ${INDEFINITE})

;; FBLD: the integer of 18 decimal digits.
(func $from_bcd (param $lo i64) (param $hi i32) (result i64 i32)
  (local $v i64) (local $e i32)
  (local.set $v (i64.extend_i32_u (i32.add
    (i32.mul (i32.and (i32.shr_u (local.get $hi) (i32.const 4)) (i32.const 15)) (i32.const 10))
    (i32.and (local.get $hi) (i32.const 15)))))
  (local.set $e (i32.const 16))
  (loop $digits
    (local.set $v (i64.add
      (i64.mul (local.get $v) (i64.const 10))
      (i64.shr_u (local.get $lo) (i64.const 60))))
    (local.set $lo (i64.shl (local.get $lo) (i64.const 4)))
    (local.set $e (i32.sub (local.get $e) (i32.const 1)))
    (br_if $digits (local.get $e)))
  (call $from_int (local.get $v))
  (local.set $e)
  (i32.or (local.get $e) (i32.and (local.get $hi) (i32.const 0x8000))))

;; FRNDINT
(func $round_int (param $s i64) (param $se i32) (param $dst i32) (result i32)
  (local $exp i32) (local $sign i32) (local $tail i64) (local $inc i32)
  (if (call $special (local.get $s) (local.get $se)) (then (return (call $nan1 (local.get $s) (local.get $se) (local.get $dst)))))
  (local.set $exp (i32.and (local.get $se) (i32.const 0x7fff)))
  (local.set $sign (i32.and (local.get $se) (i32.const 0x8000)))
  (if (i32.or (i64.eqz (local.get $s)) (i32.ge_u (local.get $exp) (i32.const 0x403e)))
    (then
      (call $raise (i32.const 0))
      ${store("(local.get $dst)", "(local.get $s)", "(local.get $se)")}
      (return (i32.const 1))))
  (if (i32.eqz (local.get $exp))
    (then
      (call $raise (i32.const 2))
      (if (i32.eqz (i32.and ${FCW} (i32.const 2))) (then (return (i32.const 0))))))
  (call $split (local.get $s) (local.get $exp))
  (local.set $tail)
  (local.set $s)
  (local.set $inc (call $rounds_up (i32.and (i32.shr_u ${FCW} (i32.const 10)) (i32.const 3)) (local.get $sign) (local.get $tail)
    (i32.and (i32.wrap_i64 (local.get $s)) (i32.const 1))))
  (local.set $s (i64.add (local.get $s) (i64.extend_i32_u (local.get $inc))))
  (call $raise (i32.or
    (i32.shl (i64.ne (local.get $tail) (i64.const 0)) (i32.const 5))
    (i32.shl (local.get $inc) (i32.const 9))))
  (if (i64.eqz (local.get $s))
    (then ${store("(local.get $dst)", "(i64.const 0)", "(local.get $sign)")})
    (else
      (local.set $exp (i32.sub (i32.const 0x403e) (i32.wrap_i64 (i64.clz (local.get $s)))))
      ${store("(local.get $dst)", "(i64.shl (local.get $s) (i64.clz (local.get $s)))", "(i32.or (local.get $sign) (local.get $exp))")}))
  (i32.const 1))
`;
const CORE = `
;; Sets exception bits (and C1, SF) in the status word. C1 is cleared unless it is among them.
(func $raise (param $flags i32)
  ${setFsw(`(i32.or
    (i32.or (i32.and ${FSW} (i32.const -513)) (local.get $flags))
    (select (i32.const ${ES_B}) (i32.const 0)
      (i32.and (i32.and (local.get $flags) (i32.const 0x3f)) (i32.xor ${FCW} (i32.const -1)))))`)})

;; Invalid operation; stores the indefinite NaN if that is masked.
(func $invalid (param $dst i32) (result i32)
  (call $raise (i32.const 1))
  (if (i32.eqz (i32.and ${FCW} (i32.const 1))) (then (return (i32.const 0))))
  ${store("(local.get $dst)", INDEFINITE, "(i32.const 0xffff)")}
  (i32.const 1))

;; NaN, or an encoding that the processor does not support (pseudo-NaN, pseudo-infinity, unnormal).
(func $special (param $s i64) (param $e i32) (result i32)
  (if (result i32) (i32.eq (i32.and (local.get $e) (i32.const 0x7fff)) (i32.const 0x7fff))
    (then (i64.ne (local.get $s) (i64.const 0x8000000000000000)))
    (else (i32.and (i64.ge_s (local.get $s) (i64.const 0)) (i32.ne (i32.and (local.get $e) (i32.const 0x7fff)) (i32.const 0))))))

(func $unsupported (param $s i64) (param $e i32) (result i32)
  (i32.and (i64.ge_s (local.get $s) (i64.const 0)) (i32.ne (i32.and (local.get $e) (i32.const 0x7fff)) (i32.const 0))))

(func $is_nan (param $s i64) (param $e i32) (result i32)
  (i32.and
    (i32.eq (i32.and (local.get $e) (i32.const 0x7fff)) (i32.const 0x7fff))
    (i64.gt_u (local.get $s) (i64.const 0x8000000000000000))))

;; Signaling NaN (a supported one).
(func $is_snan (param $s i64) (param $e i32) (result i32)
  (i32.and
    (call $is_nan (local.get $s) (local.get $e))
    (i64.eqz (i64.and (local.get $s) ${QUIET}))))

;; The result of an operation with two operands of which at least one is special (SDM vol. 1, table 4-7).
(func $nan2 (param $as i64) (param $ae i32) (param $bs i64) (param $be i32) (param $dst i32) (result i32)
  (local $take_b i32) (local $a_signals i32) (local $b_signals i32)
  (if (i32.or (call $unsupported (local.get $as) (local.get $ae)) (call $unsupported (local.get $bs) (local.get $be)))
    (then (return (call $invalid (local.get $dst)))))
  (local.set $a_signals (call $is_snan (local.get $as) (local.get $ae)))
  (local.set $b_signals (call $is_snan (local.get $bs) (local.get $be)))
  (if (call $is_nan (local.get $as) (local.get $ae))
    (then
      (if (call $is_nan (local.get $bs) (local.get $be))
        (then
          (local.set $take_b
            (if (result i32) (i32.ne (local.get $a_signals) (local.get $b_signals))
              (then (local.get $a_signals))
              (else (if (result i32) (i64.eq (local.get $as) (local.get $bs))
                (then (i32.lt_u (i32.and (local.get $be) (i32.const 0x8000)) (i32.and (local.get $ae) (i32.const 0x8000))))
                (else (i64.lt_u (local.get $as) (local.get $bs))))))))))
    (else (local.set $take_b (i32.const 1))))
  (call $raise (i32.or (local.get $a_signals) (local.get $b_signals)))
  (if (i32.and (i32.or (local.get $a_signals) (local.get $b_signals)) (i32.eqz (i32.and ${FCW} (i32.const 1))))
    (then (return (i32.const 0))))
  ${store("(local.get $dst)", `(i64.or (select (local.get $bs) (local.get $as) (local.get $take_b)) ${QUIET})`, "(i32.and (select (local.get $be) (local.get $ae) (local.get $take_b)) (i32.const 0xffff))")}
  (i32.const 1))

;; The same for one operand.
(func $nan1 (param $s i64) (param $e i32) (param $dst i32) (result i32)
  (call $nan2 (local.get $s) (local.get $e) (local.get $s) (local.get $e) (local.get $dst)))

;; What a rounding adds to the last kept digit: 1 if the magnitude is to grow. lo: the digits below, 2^64 times;
;; odd: bit 0 is the last digit kept.
(func $rounds_up (param $rc i32) (param $sign i32) (param $lo i64) (param $odd i32) (result i32)
  (if (i64.eqz (local.get $lo)) (then (return (i32.const 0))))
  (if (i32.eqz (local.get $rc))
    (then (return (i32.and
      (i64.lt_s (local.get $lo) (i64.const 0))
      (i32.or (local.get $odd) (i64.ne (i64.shl (local.get $lo) (i64.const 1)) (i64.const 0)))))))
  ;; 1: down, 2: up, 3: towards zero
  (i32.eq (local.get $rc) (select (i32.const 1) (i32.const 2) (local.get $sign))))

;; How many low bits of the significand the precision control drops.
(func $dropped (result i32)
  (local $pc i32)
  (local.set $pc (i32.and ${FCW} (i32.const 0x300)))
  (if (i32.eqz (local.get $pc)) (then (return (i32.const 40))))
  (if (i32.eq (local.get $pc) (i32.const 0x200)) (then (return (i32.const 11))))
  (i32.const 0))

;; Rounds hi:lo (top bit of hi set) * 2^(e - 16383 - 63) as the control word says, and stores it. lo's low bit is
;; sticky.
(func $round (param $sign i32) (param $e i32) (param $hi i64) (param $lo i64) (param $dst i32) (result i32)
  (call $round_to (local.get $sign) (local.get $e) (local.get $hi) (local.get $lo) (local.get $dst) (call $dropped)))

;; The same with the number of dropped bits as a parameter (some instructions ignore the precision control).
(func $round_to (param $sign i32) (param $e i32) (param $hi i64) (param $lo i64) (param $dst i32) (param $drop i32) (result i32)
  (local $rc i32) (local $inc i32) (local $r i64) (local $tail i64) (local $flags i32) (local $shift i32) (local $d i64)
  (local.set $rc (i32.and (i32.shr_u ${FCW} (i32.const 10)) (i32.const 3)))
  (local.set $d (i64.extend_i32_u (local.get $drop)))
  ;; Round as if the exponent had no bounds.
  (local.set $tail (local.get $lo))
  (local.set $r (local.get $hi))
  (if (local.get $drop)
    (then
      (local.set $tail (i64.or
        (i64.shl (local.get $hi) (i64.sub (i64.const 64) (local.get $d)))
        (i64.extend_i32_u (i64.ne (local.get $lo) (i64.const 0)))))
      (local.set $r (i64.shl (i64.shr_u (local.get $hi) (local.get $d)) (local.get $d)))))
  (local.set $inc (call $rounds_up (local.get $rc) (local.get $sign) (local.get $tail)
    (i32.wrap_i64 (i64.and (i64.shr_u (local.get $r) (local.get $d)) (i64.const 1)))))
  (local.set $r (i64.add (local.get $r) (i64.shl (i64.extend_i32_u (local.get $inc)) (local.get $d))))
  (local.set $shift (local.get $e))
  (if (i64.eqz (local.get $r))
    (then
      (local.set $r (i64.const 0x8000000000000000))
      (local.set $shift (i32.add (local.get $e) (i32.const 1)))))
  (local.set $flags (i32.or
    (i32.shl (i64.ne (local.get $tail) (i64.const 0)) (i32.const 5))
    (i32.shl (local.get $inc) (i32.const 9))))

  (if (i32.gt_s (local.get $shift) (i32.const 0x7ffe))
    (then
      (if (i32.and ${FCW} (i32.const 8))
        (then
          ;; Masked: infinity, or the largest number where rounding goes towards zero.
          (local.set $inc (i32.or (i32.eqz (local.get $rc))
            (i32.eq (local.get $rc) (select (i32.const 1) (i32.const 2) (local.get $sign)))))
          (call $raise (i32.or (i32.const 40) (i32.shl (local.get $inc) (i32.const 9))))
          (if (local.get $inc)
            (then ${store("(local.get $dst)", "(i64.const 0x8000000000000000)", "(i32.or (local.get $sign) (i32.const 0x7fff))")})
            (else ${store("(local.get $dst)", "(i64.shl (i64.const -1) (local.get $d))", "(i32.or (local.get $sign) (i32.const 0x7ffe))")})))
        (else
          (call $raise (i32.or (local.get $flags) (i32.const 8)))
          (local.set $shift (i32.sub (local.get $shift) (i32.const 0x6000)))
          (if (i32.gt_s (local.get $shift) (i32.const 0x7ffe))
            ;; Too large even so (fscale): infinity, whatever the rounding.
            (then
              (call $raise (i32.const 552))
              ${store("(local.get $dst)", "(i64.const 0x8000000000000000)", "(i32.or (local.get $sign) (i32.const 0x7fff))")})
            (else ${store("(local.get $dst)", "(local.get $r)", "(i32.or (local.get $sign) (local.get $shift))")}))))
      (return (i32.const 1))))

  (if (i32.le_s (local.get $shift) (i32.const 0))
    (then
      (if (i32.eqz (i32.and ${FCW} (i32.const 16)))
        (then
          (call $raise (i32.or (local.get $flags) (i32.const 16)))
          (local.set $shift (i32.add (local.get $shift) (i32.const 0x6000)))
          (if (i32.le_s (local.get $shift) (i32.const 0))
            (then
              (call $raise (i32.const 48))
              ${store("(local.get $dst)", "(i64.const 0)", "(local.get $sign)")})
            (else ${store("(local.get $dst)", "(local.get $r)", "(i32.or (local.get $sign) (local.get $shift))")}))
          (return (i32.const 1))))
      ;; Masked: shift right until the exponent is 1, then round at the same digit.
      (local.set $shift (i32.sub (i32.const 1) (local.get $e)))
      (call $shift_right_sticky (local.get $hi) (local.get $lo) (local.get $shift))
      (local.set $lo)
      (local.set $hi)
      (local.set $tail (local.get $lo))
      (if (local.get $drop)
        (then
          (local.set $tail (i64.or
            (i64.shl (local.get $hi) (i64.sub (i64.const 64) (local.get $d)))
            (i64.extend_i32_u (i64.ne (local.get $lo) (i64.const 0)))))
          (local.set $hi (i64.shl (i64.shr_u (local.get $hi) (local.get $d)) (local.get $d)))))
      (local.set $inc (call $rounds_up (local.get $rc) (local.get $sign) (local.get $tail)
        (i32.wrap_i64 (i64.and (i64.shr_u (local.get $hi) (local.get $d)) (i64.const 1)))))
      (local.set $r (i64.add (local.get $hi) (i64.shl (i64.extend_i32_u (local.get $inc)) (local.get $d))))
      (call $raise (select
        (i32.or (i32.const 48) (i32.shl (local.get $inc) (i32.const 9)))
        (i32.const 0)
        (i64.ne (local.get $tail) (i64.const 0))))
      ${store("(local.get $dst)", "(local.get $r)", "(i32.or (local.get $sign) (i32.wrap_i64 (i64.shr_u (local.get $r) (i64.const 63))))")}
      (return (i32.const 1))))

  (call $raise (local.get $flags))
  ${store("(local.get $dst)", "(local.get $r)", "(i32.or (local.get $sign) (local.get $shift))")}
  (i32.const 1))

;; hi:lo >> n, n >= 0; bits that fall off stay in bit 0.
(func $shift_right_sticky (param $hi i64) (param $lo i64) (param $n i32) (result i64 i64)
  (local $c i64)
  (if (i32.eqz (local.get $n)) (then (return (local.get $hi) (local.get $lo))))
  (if (i32.ge_u (local.get $n) (i32.const 128))
    (then (return (i64.const 0) (i64.extend_i32_u (i64.ne (i64.or (local.get $hi) (local.get $lo)) (i64.const 0))))))
  (if (i32.ge_u (local.get $n) (i32.const 64))
    (then
      (local.set $lo (i64.or (local.get $hi) (i64.extend_i32_u (i64.ne (local.get $lo) (i64.const 0)))))
      (local.set $hi (i64.const 0))
      (local.set $n (i32.sub (local.get $n) (i32.const 64)))
      (if (i32.eqz (local.get $n)) (then (return (local.get $hi) (local.get $lo))))))
  (local.set $c (i64.extend_i32_u (local.get $n)))
  (i64.shr_u (local.get $hi) (local.get $c))
  (i64.or
    (i64.or
      (i64.shl (local.get $hi) (i64.sub (i64.const 64) (local.get $c)))
      (i64.shr_u (local.get $lo) (local.get $c)))
    (i64.extend_i32_u (i64.ne (i64.shl (local.get $lo) (i64.sub (i64.const 64) (local.get $c))) (i64.const 0)))))

;; Stack underflow with ST(i) (physical register number) as destination: indefinite if masked.
(func $underflow (param $phys i32) (result i32)
  (call $raise (i32.const 65))
  (if (i32.eqz (i32.and ${FCW} (i32.const 1))) (then (return (i32.const 0))))
  (call $set_indefinite (local.get $phys))
  (i32.const 1))

(func $set_indefinite (param $phys i32)
  (call $fill (local.get $phys))
  (local.set $phys (i32.add (i32.const ${X87$1}) (i32.shl (local.get $phys) (i32.const 4))))
  ${store("(local.get $phys)", INDEFINITE, "(i32.const 0xffff)")})

;; Marks a physical register as not empty.
(func $fill (param $phys i32)
  ${setEmpty(`(i32.and ${EMPTY} (i32.xor (i32.shl (i32.const 1) (local.get $phys)) (i32.const -1)))`)})

;; Pops the stack.
(func $pop (export "x87_pop")
  (local $top i32)
  (local.set $top ${TOP})
  ${setEmpty(`(i32.or ${EMPTY} (i32.shl (i32.const 1) (local.get $top)))`)}
  ${setTop("(i32.and (i32.add (local.get $top) (i32.const 1)) (i32.const 7))")})

;; Is ST(i) empty?
(func $empty (param $i i32) (result i32)
  (i32.and (i32.const 1) (i32.shr_u ${EMPTY} (i32.and (i32.add ${TOP} (local.get $i)) (i32.const 7)))))

;; Address of ST(i).
(func $st (param $i i32) (result i32)
  (i32.add (i32.const ${X87$1}) (i32.shl (i32.and (i32.add ${TOP} (local.get $i)) (i32.const 7)) (i32.const 4))))

;; Pushes: the address of the new ST(0) to be written, or 0 if there is nothing left to do (overflow: the indefinite
;; NaN is there already, or the exception is not masked and nothing happened).
(func $push (result i32)
  (local $top i32)
  (local.set $top (i32.and (i32.sub ${TOP} (i32.const 1)) (i32.const 7)))
  (if (i32.and (i32.shr_u ${EMPTY} (local.get $top)) (i32.const 1))
    (then
      ${setTop("(local.get $top)")}
      (call $fill (local.get $top))
      ${setFsw(`(i32.and ${FSW} (i32.const -513))`)}
      (return (i32.add (i32.const ${X87$1}) (i32.shl (local.get $top) (i32.const 4))))))
  (call $raise (i32.const 577))
  (if (i32.and ${FCW} (i32.const 1))
    (then
      ${setTop("(local.get $top)")}
      (call $set_indefinite (local.get $top))))
  (i32.const 0))
`;
const word = (offset, value) => `(i32.store (i32.const ${X87_IMAGE + offset}) ${value})`;
const half = (offset, value) => `(i32.store16 (i32.const ${X87_IMAGE + offset}) ${value})`;
const getHalf = (offset) => `(i32.load16_u (i32.const ${X87_IMAGE + offset}))`;
const getWord = (offset) => `(i32.load (i32.const ${X87_IMAGE + offset}))`;
const FIP = `(i32.load (i32.const ${FIP$1}))`;
const FDP = `(i32.load (i32.const ${FDP$1}))`;
const FOP = `(i32.load (i32.const ${FOP$1}))`;
const selector = (pointer, loaded, value, segment) => `(select
  (i32.load (i32.const ${value}))
  (i32.load (i32.const ${304 + 4 * segment}))
  (i64.eq (i64.load (i32.const ${pointer})) (i64.load (i32.const ${loaded}))))`;
const CODE_SELECTOR = selector(FIP$1, LOADED_FIP, FCS, 1);
const DATA_SELECTOR = selector(FDP$1, LOADED_FDP, FDS, 3);
const loaded = (code, data, opcode) => `
  (i64.store (i32.const ${LOADED_FIP}) (i64.load (i32.const ${FIP$1})))
  (i64.store (i32.const ${LOADED_FDP}) (i64.load (i32.const ${FDP$1})))
  (i32.store (i32.const ${FCS}) ${code})
  (i32.store (i32.const ${FDS}) ${data})
  (i32.store (i32.const ${FOP$1}) ${opcode})`;
const high = (value) => `(i32.or (i32.const 0xffff0000) ${value})`;
const ENVIRONMENT = `
;; The tag word: 0 valid, 1 zero, 2 special, 3 empty, register by register.
(func $tags (result i32)
  (local $i i32) (local $tag i32) (local $tags i32) (local $at i32) (local $e i32)
  (loop $next
    (local.set $at ${cell("(local.get $i)")})
    (local.set $e (i32.and (i32.load offset=8 (local.get $at)) (i32.const 0x7fff)))
    (local.set $tag (i32.const 2))
    (if (i32.and (i32.shr_u ${EMPTY} (local.get $i)) (i32.const 1))
      (then (local.set $tag (i32.const 3)))
      (else
        (if (i32.eqz (local.get $e))
          (then (if (i64.eqz (i64.load (local.get $at))) (then (local.set $tag (i32.const 1)))))
          (else
            (if (i32.and (i32.ne (local.get $e) (i32.const 0x7fff)) (i64.lt_s (i64.load (local.get $at)) (i64.const 0)))
              (then (local.set $tag (i32.const 0))))))))
    (local.set $tags (i32.or (local.get $tags) (i32.shl (local.get $tag) (i32.shl (local.get $i) (i32.const 1)))))
    (local.set $i (i32.add (local.get $i) (i32.const 1)))
    (br_if $next (i32.lt_u (local.get $i) (i32.const 8))))
  (local.get $tags))

;; The environment: 28 bytes, or 14 in the 16-bit format.
(func (export "x87_pack_env") (param $short i32)
  (if (local.get $short)
    (then
      ${half(0, FCW)} ${half(2, "(call $status)")} ${half(4, "(call $tags)")}
      ${half(6, FIP)} ${half(8, CODE_SELECTOR)} ${half(10, FDP)} ${half(12, DATA_SELECTOR)})
    (else
      ${word(0, high(FCW))} ${word(4, high("(call $status)"))} ${word(8, high("(call $tags)"))}
      ${word(12, FIP)} ${word(16, `(i32.or ${CODE_SELECTOR} (i32.shl (i32.and ${FOP} (i32.const 0x7ff)) (i32.const 16)))`)}
      ${word(20, FDP)} ${word(24, high(DATA_SELECTOR))})))

;; After fnstenv: every exception masked.
(func (export "x87_mask_all")
  (i32.store (i32.const ${FCW$1}) (i32.or ${FCW} (i32.const 0x3f)))
  (call $summarise))

(func $set_status (param $status i32)
  ${setFsw(`(i32.and (local.get $status) (i32.const 18303))`)}
  ${setTop("(i32.and (i32.shr_u (local.get $status) (i32.const 11)) (i32.const 7))")})

(func (export "x87_unpack_env") (param $short i32)
  (local $tags i32) (local $i i32) (local $empty i32)
  (if (local.get $short)
    (then
      (call $set_status ${getHalf(2)})
      (local.set $tags ${getHalf(4)})
      (i64.store (i32.const ${FIP$1}) (i64.extend_i32_u ${getHalf(6)}))
      (i64.store (i32.const ${FDP$1}) (i64.extend_i32_u ${getHalf(10)}))
      ${loaded(getHalf(8), getHalf(12), "(i32.const 0)")})
    (else
      (call $set_status ${getHalf(4)})
      (local.set $tags ${getHalf(8)})
      (i64.store (i32.const ${FIP$1}) (i64.extend_i32_u ${getWord(12)}))
      (i64.store (i32.const ${FDP$1}) (i64.extend_i32_u ${getWord(20)}))
      ${loaded(getHalf(16), getHalf(24), `(i32.and ${getHalf(18)} (i32.const 0x7ff))`)}))
  (loop $next
    (local.set $empty (i32.or (local.get $empty)
      (i32.shl (i32.eq (i32.and (local.get $tags) (i32.const 3)) (i32.const 3)) (local.get $i))))
    (local.set $tags (i32.shr_u (local.get $tags) (i32.const 2)))
    (local.set $i (i32.add (local.get $i) (i32.const 1)))
    (br_if $next (i32.lt_u (local.get $i) (i32.const 8))))
  ${setEmpty("(local.get $empty)")}
  (call $fldcw ${getHalf(0)}))

;; Registers in stack order, step bytes apart (10: fnsave, 16: fxsave), from offset in the image on.
(func $pack_registers (export "x87_pack_registers") (param $offset i32) (param $step i32)
  (local $i i32) (local $at i32)
  (local.set $offset (i32.add (i32.const ${X87_IMAGE}) (local.get $offset)))
  (loop $next
    (local.set $at (call $st (local.get $i)))
    (i64.store (local.get $offset) (i64.load (local.get $at)))
    (i32.store16 offset=8 (local.get $offset) (i32.load offset=8 (local.get $at)))
    (local.set $offset (i32.add (local.get $offset) (local.get $step)))
    (local.set $i (i32.add (local.get $i) (i32.const 1)))
    (br_if $next (i32.lt_u (local.get $i) (i32.const 8)))))

(func $unpack_registers (export "x87_unpack_registers") (param $offset i32) (param $step i32)
  (local $i i32) (local $at i32)
  (local.set $offset (i32.add (i32.const ${X87_IMAGE}) (local.get $offset)))
  (loop $next
    (local.set $at (call $st (local.get $i)))
    (i64.store (local.get $at) (i64.load (local.get $offset)))
    (i64.store offset=8 (local.get $at) (i64.load16_u offset=8 (local.get $offset)))
    (local.set $offset (i32.add (local.get $offset) (local.get $step)))
    (local.set $i (i32.add (local.get $i) (i32.const 1)))
    (br_if $next (i32.lt_u (local.get $i) (i32.const 8)))))

;; The x87 part of fxsave: bytes 0 to 23 and 32 to 159. Pointers are kept only while an exception is pending, as AMD's
;; processors do. wide: fxsave64.
(func (export "x87_pack_fx") (param $wide i32)
  (local $pending i32)
  (local.set $pending (i32.and ${FSW} (i32.const 0x80)))
  (i64.store (i32.const ${X87_IMAGE}) (i64.extend_i32_u (i32.or ${FCW} (i32.shl (call $status) (i32.const 16)))))
  (i32.store8 (i32.const 2308) (i32.xor ${EMPTY} (i32.const 0xff)))
  (i64.store (i32.const 2312) (i64.const 0))
  (i64.store (i32.const 2320) (i64.const 0))
  (if (local.get $pending)
    (then
      ${half(6, FOP)}
      ${word(8, FIP)} ${word(16, FDP)}
      (if (local.get $wide)
        (then
          ${half(12, `(i32.load (i32.const 2196))`)} ${half(20, `(i32.load (i32.const 2204))`)})
        (else ${half(12, CODE_SELECTOR)} ${half(20, DATA_SELECTOR)}))))
  (memory.fill (i32.const 2336) (i32.const 0) (i32.const 128))
  (call $pack_registers (i32.const 32) (i32.const 16)))

(func $x87_unpack_fx (export "x87_unpack_fx") (param $wide i32)
  (call $set_status ${getHalf(2)})
  ${setEmpty(`(i32.xor (i32.load8_u (i32.const 2308)) (i32.const 0xff))`)}
  (call $fldcw ${getHalf(0)})
  (if (local.get $wide)
    (then
      (i64.store (i32.const ${FIP$1}) (i64.load (i32.const 2312)))
      (i64.store (i32.const ${FDP$1}) (i64.load (i32.const 2320))))
    (else
      (i64.store (i32.const ${FIP$1}) (i64.extend_i32_u ${getWord(8)}))
      (i64.store (i32.const ${FDP$1}) (i64.extend_i32_u ${getWord(16)}))))
  (if (local.get $wide)
    (then ${loaded("(i32.const 0)", "(i32.const 0)", `(i32.and ${getHalf(6)} (i32.const 0x7ff))`)})
    (else ${loaded(getHalf(12), getHalf(20), `(i32.and ${getHalf(6)} (i32.const 0x7ff))`)}))
  (call $unpack_registers (i32.const 32) (i32.const 16)))
`;
const cellOf = (address) => `(i64.load ${address}) (i32.load16_u offset=8 ${address})`;
`${setFsw(`(i32.or (i32.and ${FSW} (i32.const -513)) (select (local.get $flags) (i32.const 0)
    (i32.and (local.get $flags) (i32.const 0x40))))`)}${setFsw(`(i32.and ${FSW} (i32.const -513))`)}${TOP}${popInline}`;
`fld_f80 fild fbld fldl2t fldl2e fldpi fldlg2 fldln2 fscale fprem fprem1 f2xm1 fyl2x fyl2xp1 fptan fpatan fsin
  fcos fsincos fxtract`.split(/\s+/);
const DOUBLES = `
;; The nearest double to an 80-bit number; tiny ones may be rounded twice.
(func $double (export "x87f_from_f80") (param $s i64) (param $se i32) (result f64)
  (local $k i32) (local $sign i64)
  (local.set $sign (i64.shl (i64.extend_i32_u (i32.and (local.get $se) (i32.const 0x8000))) (i64.const 48)))
  (local.set $k (i32.and (local.get $se) (i32.const 0x7fff)))
  (if (i32.eq (local.get $k) (i32.const 0x7fff))
    (then
      (if (i64.eqz (i64.shl (local.get $s) (i64.const 1)))
        (then (return (f64.reinterpret_i64 (i64.or (local.get $sign) (i64.const 0x7ff0000000000000))))))
      (return (f64.reinterpret_i64 (i64.or
        (i64.or (local.get $sign) (i64.const 0x7ff8000000000000))
        (i64.and (i64.shr_u (local.get $s) (i64.const 11)) (i64.const 0xfffffffffffff)))))))
  (local.set $k (i32.sub (local.get $k) (i32.const 16446)))
  (if (i32.lt_s (local.get $k) (i32.const -1500)) (then (local.set $k (i32.const -1500))))
  (if (i32.gt_s (local.get $k) (i32.const 1500)) (then (local.set $k (i32.const 1500))))
  (f64.copysign
    (f64.mul
      (f64.mul (f64.convert_i64_u (local.get $s)) (call $power (i32.shr_s (local.get $k) (i32.const 1))))
      (call $power (i32.sub (local.get $k) (i32.shr_s (local.get $k) (i32.const 1)))))
    (f64.reinterpret_i64 (local.get $sign))))
;; 2^n, n from -1022 to 1023
(func $power (param $n i32) (result f64)
  (f64.reinterpret_i64 (i64.shl (i64.extend_i32_u (i32.add (local.get $n) (i32.const 1023))) (i64.const 52))))
(func $put (param $at i32) (param $d f64) (result i32)
  (call $x87f_store (local.get $at) (local.get $d))
  (i32.const 1))
(func $x87f_store (export "x87f_store") (param $at i32) (param $d f64)
  (local $s i64) (local $e i32)
  (call $from_f64 (i64.reinterpret_f64 (local.get $d)))
  (local.set $e)
  (local.set $s)
  ${store("(local.get $at)", "(local.get $s)", "(i32.and (local.get $e) (i32.const 0xffff))")})
(func $x87f_load (export "x87f_load") (param $at i32) (result f64)
  (call $double ${cellOf("(local.get $at)")}))
(func (export "x87f_to_f80") (param $d f64) (result i64)
  (call $x87f_store (i32.const 584) (local.get $d))
  (i64.load (i32.const 584))
  (i64.store (i32.const 584) (i64.load (i32.const 592))))
;; To an integer, as the control word rounds (down at once if truncate).
(func $rndint (param $d f64) (param $truncate i32) (result f64)
  (local $rc i32)
  (local.set $rc (select (i32.const 0xc00) (i32.and ${FCW} (i32.const 0xc00)) (local.get $truncate)))
  (if (i32.eqz (local.get $rc)) (then (return (f64.nearest (local.get $d)))))
  (if (i32.eq (local.get $rc) (i32.const 0x400)) (then (return (f64.floor (local.get $d)))))
  (if (i32.eq (local.get $rc) (i32.const 0x800)) (then (return (f64.ceil (local.get $d)))))
  (f64.trunc (local.get $d)))
(func (export "x87f_rndint") (param $d f64) (result f64)
  (call $rndint (local.get $d) (i32.const 0)))
(func (export "x87f_to_int") (param $d f64) (param $max i64) (param $truncate i32) (result i64)
  (local $v i64)
  (local.set $d (call $rndint (local.get $d) (local.get $truncate)))
  (local.set $v (i64.trunc_sat_f64_s (local.get $d)))
  ;; NaN, or out of bounds: the integer indefinite.
  (if (i32.or
        (i32.or (f64.ne (local.get $d) (local.get $d)) (i64.gt_s (local.get $v) (local.get $max)))
        (i32.or
          (i64.lt_s (local.get $v) (i64.sub (i64.const -1) (local.get $max)))
          (f64.ge (local.get $d) (f64.const 0x1p63))))
    (then (return (i64.sub (i64.const -1) (local.get $max)))))
  (local.get $v))
`;
const setCodes = (value) => setFsw(`(i32.or (i32.and ${FSW} (i32.const -17665)) ${value})`);
const popTimes = `
  (if (local.get $pops)
    (then
      (call $pop)
      (if (i32.gt_u (local.get $pops) (i32.const 1)) (then (call $pop)))))`;
const UNMASKED_IE = `(i32.eqz (i32.and ${FCW} (i32.const 1)))`;
const ARITHMETIC_OPS = [
	{
		name: "add",
		core: "add",
		reverse: false,
		extra: "(i32.const 0)"
	},
	{
		name: "sub",
		core: "add",
		reverse: false,
		extra: "(i32.const 0x8000)"
	},
	{
		name: "subr",
		core: "add",
		reverse: true,
		extra: "(i32.const 0x8000)"
	},
	{
		name: "mul",
		core: "mul",
		reverse: false,
		extra: ""
	},
	{
		name: "div",
		core: "div",
		reverse: false,
		extra: ""
	},
	{
		name: "divr",
		core: "div",
		reverse: true,
		extra: ""
	}
];
const MEMORY_OPERANDS = [
	{
		name: "f32",
		type: "i32"
	},
	{
		name: "f64",
		type: "i64"
	},
	{
		name: "int",
		type: "i64"
	}
];
function stackArithmetic({ name, core, reverse, extra }) {
	const a = ["(i64.load (local.get $pd))", "(i32.load offset=8 (local.get $pd))"];
	const b = ["(i64.load (local.get $ps))", "(i32.load offset=8 (local.get $ps))"];
	const operands = (reverse ? [...b, ...a] : [...a, ...b]).join(" ");
	return `
(func (export "x87_${name}_st") (param $d i32) (param $s i32) (param $pop i32)
  (local $top i32) (local $empty i32) (local $pd i32) (local $ps i32)
  (local.set $top ${TOP})
  (local.set $empty ${EMPTY})
  (local.set $d (i32.and (i32.add (local.get $top) (local.get $d)) (i32.const 7)))
  (local.set $s (i32.and (i32.add (local.get $top) (local.get $s)) (i32.const 7)))
  (if (i32.and (i32.or (i32.shr_u (local.get $empty) (local.get $d)) (i32.shr_u (local.get $empty) (local.get $s))) (i32.const 1))
    (then
      (if (i32.eqz (call $underflow (local.get $d))) (then (return)))
      (local.set $empty ${EMPTY}))
    (else
      (local.set $pd ${cell("(local.get $d)")})
      (local.set $ps ${cell("(local.get $s)")})
      (if (i32.eqz (call $${core} ${operands} (local.get $pd) ${extra})) (then (return)))))
  (if (local.get $pop)
    (then
      ${setEmpty("(i32.or (local.get $empty) (i32.shl (i32.const 1) (local.get $top)))")}
      ${setTop("(i32.and (i32.add (local.get $top) (i32.const 1)) (i32.const 7))")})))
`;
}
function memoryArithmetic({ name, core, reverse, extra }, memory) {
	const a = ["(i64.load (local.get $at))", "(i32.load offset=8 (local.get $at))"];
	const b = ["(local.get $s)", "(local.get $se)"];
	const operands = (reverse ? [...b, ...a] : [...a, ...b]).join(" ");
	return `
(func (export "x87_${name}_${memory.name}") (param $v ${memory.type})
  (local $top i32) (local $at i32) (local $s i64) (local $se i32)
  (local.set $top ${TOP})
  (if (i32.and (i32.shr_u ${EMPTY} (local.get $top)) (i32.const 1))
    (then (drop (call $underflow (local.get $top))) (return)))
  (local.set $at ${cell("(local.get $top)")})
  (call $from_${memory.name} (local.get $v))
  (local.set $se)
  (local.set $s)
  (drop (call $${core} ${operands} (local.get $at) ${extra})))
`;
}
const memoryCompare = (memory) => `
(func (export "x87_com_${memory.name}") (param $v ${memory.type}) (param $pops i32)
  (local $at i32) (local $s i64) (local $se i32) (local $cc i32)
  (if (call $empty (i32.const 0))
    (then
      (call $raise (i32.const 0x41))
      (local.set $cc (select (i32.const 0x80004500) (i32.const 0x4500) ${UNMASKED_IE})))
    (else
      (local.set $at (call $st (i32.const 0)))
      (call $from_${memory.name} (local.get $v))
      (local.set $se)
      (local.set $s)
      (local.set $cc (call $compare (i64.load (local.get $at)) (i32.load offset=8 (local.get $at))
        (local.get $s) (local.get $se) (i32.const 0)))))
  ${setCodes("(i32.and (local.get $cc) (i32.const 0x4500))")}
  (if (i32.lt_s (local.get $cc) (i32.const 0)) (then (return)))
  ${popTimes})
`;
const unary = (name, body) => `
(func (export "x87_${name}")
  (local $at i32) (local $top i32)
  (local.set $top ${TOP})
  (if ${isEmpty("(local.get $top)")}
    (then (drop (call $underflow (local.get $top))) (return)))
  (local.set $at ${cell("(local.get $top)")})
  ${body})
`;
const COMPARE_WITH_ST = `  (local.set $top ${TOP})
  (local.set $i ${physical("(local.get $i)")})
  (if (i32.or ${isEmpty("(local.get $top)")} ${isEmpty("(local.get $i)")})
    (then
      (call $raise (i32.const 0x41))
      (local.set $cc (select (i32.const 0x80004500) (i32.const 0x4500) ${UNMASKED_IE})))
    (else
      (local.set $a ${cell("(local.get $top)")})
      (local.set $b ${cell("(local.get $i)")})
      (local.set $cc (call $compare (i64.load (local.get $a)) (i32.load offset=8 (local.get $a))
        (i64.load (local.get $b)) (i32.load offset=8 (local.get $b)) (local.get $quiet)))`;
const ST0 = "(i64.load (local.get $at)) (i32.load offset=8 (local.get $at))";
const binary = (name, call, extra = "") => `
(func (export "x87_${name}")
  (local $at i32) (local $b i32)
  (if (i32.or (call $empty (i32.const 0)) (call $empty (i32.const 1)))
    (then
      (drop (call $underflow ${TOP}))
      ${name.startsWith("fprem") ? setFsw(`(i32.and ${FSW} (i32.const -1025))`) : ""}
      (return)))
  (local.set $at (call $st (i32.const 0)))
  (local.set $b (call $st (i32.const 1)))
  (drop (call $${call} ${ST0} (i64.load (local.get $b)) (i32.load offset=8 (local.get $b)) (local.get $at) ${extra})))
`;
function loadFloat(name, type, fraction, maxExponent) {
	const bias = 16383 - (maxExponent >> 1);
	const width = type === "i64" ? 64 : 32;
	const narrow = (x) => type === "i64" ? `(i32.wrap_i64 ${x})` : x;
	const wide = type === "i64" ? "(local.get $v)" : "(i64.extend_i32_u (local.get $v))";
	const exponent = `(${type}.and (${type}.shr_u (local.get $v) (${type}.const ${fraction})) (${type}.const ${maxExponent}))`;
	const sign = `(${type}.and (${type}.shr_u (local.get $v) (${type}.const ${width - 16})) (${type}.const 0x8000))`;
	const significand = `(i64.or (i64.shl ${wide} (i64.const ${63 - fraction})) (i64.const 0x8000000000000000))`;
	return `
(func (export "x87_fld_${name}") (param $v ${type})
  (local $s i64) (local $se i32) (local $at i32) (local $top i32)
  (local.set $se ${narrow(exponent)})
  (if (i32.lt_u (i32.sub (local.get $se) (i32.const 1)) (i32.const ${maxExponent - 1}))
    (then
      ${pushOrReturn}
      ${store("(local.get $at)", significand, `(i32.or ${narrow(sign)} (i32.add (local.get $se) (i32.const ${bias})))`)}
      (return)))
  (call $from_${name} (local.get $v))
  (call $push_odd))
`;
}
const CONSTANTS$1 = [
	[
		"fld1",
		"0x8000000000000000",
		16383,
		false
	],
	[
		"fldl2t",
		"0xd49a784bcd1b8afe",
		16384,
		false
	],
	[
		"fldl2e",
		"0xb8aa3b295c17f0bb",
		16383,
		true
	],
	[
		"fldpi",
		"0xc90fdaa22168c234",
		16384,
		true
	],
	[
		"fldlg2",
		"0x9a209a84fbcff798",
		16381,
		true
	],
	[
		"fldln2",
		"0xb17217f7d1cf79ab",
		16382,
		true
	]
];
const loadConstant = ([name, significand, exponent, half]) => `
(func (export "x87_${name}")
  (local $at i32)
  (local.set $at (call $push))
  (if (local.get $at)
    (then ${store("(local.get $at)", name === "fld1" ? `(i64.const ${significand})` : `(i64.add (i64.const ${significand}) (i64.extend_i32_u
            (i32.or
              (i32.eq (i32.and ${FCW} (i32.const 0xc00)) (i32.const 0x800))
              (i32.and (i32.const ${half ? 1 : 0}) (i32.eqz (i32.and ${FCW} (i32.const 0xc00)))))))`, `(i32.const ${exponent})`)})))
`;
const storeTo = (name, type, convert, indefinite) => `
(func (export "x87_st_${name}") ${type}
  (local $at i32) (local $top i32)
  (local.set $top ${TOP})
  (if ${isEmpty("(local.get $top)")}
    (then
      (call $pend (i32.const 0x41))
      (return ${indefinite})))
  (local.set $at ${cell("(local.get $top)")})
  ${convert})
`;
const STACK = `
${ARITHMETIC_OPS.map(stackArithmetic).join("")}
${ARITHMETIC_OPS.flatMap((o) => MEMORY_OPERANDS.map((m) => memoryArithmetic(o, m))).join("")}
${MEMORY_OPERANDS.map(memoryCompare).join("")}
${loadFloat("f32", "i32", 23, 255)}
${loadFloat("f64", "i64", 52, 2047)}
${CONSTANTS$1.map(loadConstant).join("")}

;; Where nothing can go wrong any more: decrements TOP and marks the new ST(0) as full.
(func $push_cell (result i32)
  (local $top i32)
  (local.set $top (i32.and (i32.sub ${TOP} (i32.const 1)) (i32.const 7)))
  ${setTop("(local.get $top)")}
  (call $fill (local.get $top))
  ${cell("(local.get $top)")})

;; Pushes a NaN, an infinity, a zero or a number that was a denormal in memory.
(func $push_odd (param $s i64) (param $se i32)
  (local $at i32)
  (if (call $empty (i32.const 7))
    (then
      (if (i32.and (local.get $se) (i32.const ${FROM_DENORMAL}))
        (then (call $raise (i32.const 2))))
      (if (call $is_snan (local.get $s) (local.get $se))
        (then
          (call $raise (i32.const 1))
          (if ${UNMASKED_IE} (then (return)))
          (local.set $s (i64.or (local.get $s) ${QUIET}))))))
  (local.set $at (call $push))
  (if (local.get $at)
    (then ${store("(local.get $at)", "(local.get $s)", "(i32.and (local.get $se) (i32.const 0xffff))")})))

(func (export "x87_fild") (param $v i64)
  (local $s i64) (local $se i32) (local $at i32) (local $top i32)
  ${pushOrReturn}
  (call $from_int (local.get $v))
  (local.set $se)
  (local.set $s)
  ${store("(local.get $at)", "(local.get $s)", "(local.get $se)")})

(func $fld_f80 (export "x87_fld_f80") (param $s i64) (param $se i32)
  (local $at i32) (local $top i32)
  ${pushOrReturn}
  ${store("(local.get $at)", "(local.get $s)", "(i32.and (local.get $se) (i32.const 0xffff))")})

(func (export "x87_fbld") (param $lo i64) (param $hi i32)
  (call $from_bcd (local.get $lo) (local.get $hi))
  (call $fld_f80))

(func (export "x87_fldz")
  (call $fld_f80 (i64.const 0) (i32.const 0)))

(func (export "x87_fld_st") (param $i i32)
  (local $from i32) (local $at i32) (local $top i32)
  (local.set $top ${TOP})
  (local.set $from ${physical("(local.get $i)")})
  (if ${isEmpty("(local.get $from)")}
    (then
      ;; Underflow; the indefinite NaN is pushed all the same.
      (call $raise (i32.const 0x41))
      (if ${UNMASKED_IE} (then (return)))
      (drop (call $push_cell))
      (call $set_indefinite ${TOP})
      (return)))
  (local.set $from ${cell("(local.get $from)")})
  ${pushOrReturn}
  ${store("(local.get $at)", "(i64.load (local.get $from))", "(i32.load offset=8 (local.get $from))")})

;; FST ST(i), FSTP ST(i)
(func (export "x87_fst_st") (param $i i32) (param $pop i32)
  (local $from i32) (local $to i32) (local $top i32)
  (local.set $top ${TOP})
  (local.set $i ${physical("(local.get $i)")})
  (if ${isEmpty("(local.get $top)")}
    (then
      (if (i32.eqz (call $underflow (local.get $i))) (then (return))))
    (else
      (local.set $from ${cell("(local.get $top)")})
      (local.set $to ${cell("(local.get $i)")})
      ${store("(local.get $to)", "(i64.load (local.get $from))", "(i32.load offset=8 (local.get $from))")}
      ${setEmpty(`(i32.and ${EMPTY} (i32.xor (i32.shl (i32.const 1) (local.get $i)) (i32.const -1)))`)}
      ${clearC1}))
  (if (local.get $pop) (then ${popInline})))

(func (export "x87_fxch") (param $i i32)
  (local $a i32) (local $b i32) (local $s i64) (local $se i32) (local $top i32)
  (local.set $top ${TOP})
  (local.set $i ${physical("(local.get $i)")})
  (if (i32.or ${isEmpty("(local.get $top)")} ${isEmpty("(local.get $i)")})
    (then
      (call $raise (i32.const 0x41))
      (if ${UNMASKED_IE} (then (return)))
      (if ${isEmpty("(local.get $top)")} (then (call $set_indefinite (local.get $top))))
      (if ${isEmpty("(local.get $i)")} (then (call $set_indefinite (local.get $i)))))
    (else ${clearC1}))
  (local.set $a ${cell("(local.get $top)")})
  (local.set $b ${cell("(local.get $i)")})
  (local.set $s (i64.load (local.get $a)))
  (local.set $se (i32.load offset=8 (local.get $a)))
  ${store("(local.get $a)", "(i64.load (local.get $b))", "(i32.load offset=8 (local.get $b))")}
  ${store("(local.get $b)", "(local.get $s)", "(local.get $se)")})

;; FCMOVcc
(func (export "x87_fcmov") (param $i i32) (param $move i32)
  (local $a i32) (local $b i32) (local $top i32)
  (local.set $top ${TOP})
  (local.set $i ${physical("(local.get $i)")})
  (if (i32.or ${isEmpty("(local.get $top)")} ${isEmpty("(local.get $i)")})
    (then (drop (call $underflow (local.get $top))) (return)))
  (if (local.get $move)
    (then
      (local.set $a ${cell("(local.get $top)")})
      (local.set $b ${cell("(local.get $i)")})
      ${store("(local.get $a)", "(i64.load (local.get $b))", "(i32.load offset=8 (local.get $b))")})))

;; FFREE; FFREEP pops besides.
(func (export "x87_ffree") (param $i i32) (param $pop i32)
  ${setEmpty(`(i32.or ${EMPTY} (i32.shl (i32.const 1) (i32.and (i32.add ${TOP} (local.get $i)) (i32.const 7))))`)}
  ${setFsw(`(i32.and ${FSW} (i32.const -513))`)}
  (if (local.get $pop) (then (call $pop))))

;; FINCSTP (1), FDECSTP (-1)
(func (export "x87_move_top") (param $by i32)
  ${setTop(`(i32.and (i32.add ${TOP} (local.get $by)) (i32.const 7))`)}
  ${setFsw(`(i32.and ${FSW} (i32.const -513))`)})

;; FCOM, FCOMP, FCOMPP, FUCOM (quiet) ...
(func (export "x87_com_st") (param $i i32) (param $pops i32) (param $quiet i32)
  (local $a i32) (local $b i32) (local $cc i32) (local $top i32)
${COMPARE_WITH_ST}))
  ${setCodes("(i32.and (local.get $cc) (i32.const 0x4500))")}
  (if (i32.lt_s (local.get $cc) (i32.const 0)) (then (return)))
  ${popTimes})

;; FCOMI, FUCOMI (quiet): ZF PF CF in their places in EFLAGS, set even when an exception is not masked.
;; C1 stays as it was unless the stack underflows.
(func (export "x87_comi") (param $i i32) (param $pops i32) (param $quiet i32) (result i32)
  (local $a i32) (local $b i32) (local $cc i32) (local $top i32) (local $c1 i32)
  (local.set $c1 (i32.and ${FSW} (i32.const 512)))
${COMPARE_WITH_ST}
      ${setFsw(`(i32.or ${FSW} (local.get $c1))`)}))
  (if (i32.ge_s (local.get $cc) (i32.const 0)) (then ${popTimes}))
  (i32.shr_u (i32.and (local.get $cc) (i32.const 0x4500)) (i32.const 8)))

(func (export "x87_ftst")
  (local $a i32) (local $cc i32)
  (if (call $empty (i32.const 0))
    (then
      (call $raise (i32.const 0x41))
      (local.set $cc (select (i32.const 0x80004500) (i32.const 0x4500) ${UNMASKED_IE})))
    (else
      (local.set $a (call $st (i32.const 0)))
      (local.set $cc (call $compare (i64.load (local.get $a)) (i32.load offset=8 (local.get $a))
        (i64.const 0) (i32.const 0) (i32.const 0)))))
  ${setCodes("(i32.and (local.get $cc) (i32.const 0x4500))")})

(func (export "x87_fxam")
  (local $at i32) (local $s i64) (local $se i32) (local $cc i32)
  (local.set $at (call $st (i32.const 0)))
  (local.set $s (i64.load (local.get $at)))
  (local.set $se (i32.load offset=8 (local.get $at)))
  (local.set $cc (i32.shr_u (i32.and (local.get $se) (i32.const 0x8000)) (i32.const 6)))
  (local.set $se (i32.and (local.get $se) (i32.const 0x7fff)))
  (local.set $cc (i32.or (local.get $cc)
    (if (result i32) (call $empty (i32.const 0))
      (then (i32.const 16640))
      (else (if (result i32) (call $unsupported (local.get $s) (local.get $se))
        (then (i32.const 0))
        (else (if (result i32) (i32.eq (local.get $se) (i32.const 0x7fff))
          (then (select (i32.const 1280) (i32.const 256) (i64.eq (local.get $s) (i64.const 0x8000000000000000))))
          (else (if (result i32) (i64.eqz (local.get $s))
            (then (i32.const ${C3}))
            (else (select (i32.const ${C2}) (i32.const 17408) (local.get $se)))))))))))) 
  ${setFsw(`(i32.or (i32.and ${FSW} (i32.const -18177)) (local.get $cc))`)})

${unary("fchs", `(i32.store offset=8 (local.get $at) (i32.xor (i32.load offset=8 (local.get $at)) (i32.const 0x8000))) ${clearC1}`)}
${unary("fabs", `(i32.store offset=8 (local.get $at) (i32.and (i32.load offset=8 (local.get $at)) (i32.const 0x7fff))) ${clearC1}`)}
${unary("fsqrt", `(drop (call $sqrt ${ST0} (local.get $at)))`)}
${unary("frndint", `(drop (call $round_int ${ST0} (local.get $at)))`)}
${binary("fprem", "remainder", "(i32.const 0)")}
${binary("fprem1", "remainder", "(i32.const 1)")}
${binary("fscale", "scale")}

${storeTo("f32", "(result i32)", `(i32.wrap_i64 (call $to_f32 ${ST0}))`, "(i32.const 0xffc00000)")}
${storeTo("f64", "(result i64)", `(call $to_f64 ${ST0})`, "(i64.const 0xfff8000000000000)")}
${storeTo("f80", "(result i64)", `(i32.store (i32.const ${X87_PENDING}) (i32.const 0))
  (i64.store (i32.const 584) (i64.load offset=8 (local.get $at)))
  (i64.load (local.get $at))`, "(call $indefinite_bcd)")}
${storeTo("bcd", "(result i64)", `(call $to_bcd ${ST0})`, "(call $indefinite_bcd)")}
;; FIST, FISTTP: max is the greatest value of the integer's size; truncate: whatever the rounding control.
${storeTo("int", "(param $max i64) (param $truncate i32) (result i64)", `(call $to_int ${ST0} (local.get $max)
    (select (i32.const 3) (i32.and (i32.shr_u ${FCW} (i32.const 10)) (i32.const 3)) (local.get $truncate)))`, "(i64.sub (i64.const -1) (local.get $max))")}

(func $fninit (export "x87_fninit")
  (i32.store (i32.const ${FCW$1}) (i32.const 0x37f))
  ${setFsw("(i32.const 0)")}
  ${setEmpty("(i32.const 0xff)")}
  ${setTop("(i32.const 0)")}
  ${[
	FIP$1,
	FDP$1,
	LOADED_FIP,
	LOADED_FDP
].map((at) => `(i64.store (i32.const ${at}) (i64.const 0))`).join(" ")}
  ${[
	FOP$1,
	FCS,
	FDS
].map((at) => `(i32.store (i32.const ${at}) (i32.const 0))`).join(" ")})

(func (export "x87_fnclex")
  ${setFsw(`(i32.and ${FSW} (i32.const 18176))`)})

;; FLDCW: exceptions that are unmasked now become pending, and the other way round.
(func $fldcw (export "x87_fldcw") (param $v i32)
  (i32.store (i32.const ${FCW$1}) (i32.or (i32.and (local.get $v) (i32.const 0x1f3f)) (i32.const 0x40)))
  (call $summarise))

;; Recomputes the summary bits ES and B.
(func $summarise
  ${setFsw(`(i32.or
    (i32.and ${FSW} (i32.const -32897))
    (select (i32.const ${ES_B}) (i32.const 0)
      (i32.and (i32.and ${FSW} (i32.const 0x3f)) (i32.xor ${FCW} (i32.const -1)))))`)})

;; The whole status word, TOP included.
(func $status (export "x87_fnstsw") (result i32)
  (i32.or ${FSW} (i32.shl ${TOP} (i32.const 11))))
`;
const DST = `(i32.const 584)`;
const A = "(local.get $as) (local.get $ae)";
const B = "(local.get $bs) (local.get $be)";
const convert = (from) => `
  (call $from_${from} (local.get $v))
  (local.set $be)
  (local.set $bs)`;
const REGION = `
${ARITHMETIC_OPS.map((o) => `
(func (export "x87r_${o.name}") (param $as i64) (param $ae i32) (param $bs i64) (param $be i32)
  (drop (call $${o.core} ${o.reverse ? `${B} ${A}` : `${A} ${B}`} ${DST} ${o.extra})))
${MEMORY_OPERANDS.map((m) => `
(func (export "x87r_${o.name}_${m.name}") (param $as i64) (param $ae i32) (param $v ${m.type})
  (local $bs i64) (local $be i32) ${convert(m.name)}
  (drop (call $${o.core} ${o.reverse ? `${B} ${A}` : `${A} ${B}`} ${DST} ${o.extra})))`).join("")}`).join("")}

(func (export "x87r_sqrt") (param $as i64) (param $ae i32)
  (drop (call $sqrt ${A} ${DST})))
(func (export "x87r_rndint") (param $as i64) (param $ae i32)
  (drop (call $round_int ${A} ${DST})))

;; FLD of a float or double that is not normal, once there is room for it.
(func $load_odd (param $s i64) (param $se i32)
  (call $raise (select (i32.const 2) (i32.const 0) (i32.and (local.get $se) (i32.const ${FROM_DENORMAL}))))
  (if (call $is_snan (local.get $s) (local.get $se))
    (then
      (call $raise (i32.const 1))
      (local.set $s (i64.or (local.get $s) ${QUIET}))))
  ${store(DST, "(local.get $s)", "(i32.and (local.get $se) (i32.const 0xffff))")})
${MEMORY_OPERANDS.slice(0, 2).map((m) => `
(func (export "x87r_fld_${m.name}") (param $v ${m.type})
  (call $from_${m.name} (local.get $v))
  (call $load_odd))`).join("")}

;; Stores: the value for memory; X87_PENDING says what the store will do to the status word.
(func (export "x87r_st_f32") (param $s i64) (param $se i32) (result i64)
  (call $to_f32 (local.get $s) (local.get $se)))
(func (export "x87r_st_f64") (param $s i64) (param $se i32) (result i64)
  (call $to_f64 (local.get $s) (local.get $se)))
(func (export "x87r_st_int") (param $s i64) (param $se i32) (param $max i64) (param $truncate i32) (result i64)
  (call $to_int (local.get $s) (local.get $se) (local.get $max)
    (select (i32.const 3) (i32.and (i32.shr_u ${FCW} (i32.const 10)) (i32.const 3)) (local.get $truncate))))

(func (export "x87r_compare") (param $as i64) (param $ae i32) (param $bs i64) (param $be i32) (param $quiet i32) (result i64)
  (i64.extend_i32_u (i32.and (i32.const 0x4500) (call $compare ${A} ${B} (local.get $quiet)))))
${MEMORY_OPERANDS.map((m) => `
(func (export "x87r_compare_${m.name}") (param $as i64) (param $ae i32) (param $v ${m.type}) (result i64)
  (local $bs i64) (local $be i32) ${convert(m.name)}
  (i64.extend_i32_u (i32.and (i32.const 0x4500) (call $compare ${A} ${B} (i32.const 0)))))`).join("")}
`;
const A_INFINITE$1 = "(i32.eq (local.get $ea) (i32.const 0x7fff))";
const B_INFINITE$1 = "(i32.eq (local.get $eb) (i32.const 0x7fff))";
const A_ZERO$1 = "(i64.eqz (local.get $as))";
const B_ZERO$1 = "(i64.eqz (local.get $bs))";
const EITHER_DENORMAL$1 = `(i32.or ${denormal("as", "ae")} ${denormal("bs", "be")})`;
const storeA = `${store("(local.get $dst)", "(local.get $as)", "(local.get $ae)")} (return (i32.const 1))`;
const OPERANDS = `
  (if (i32.or ${special$1("as", "ae")} ${special$1("bs", "be")})
    (then (return (call $nan2 (local.get $as) (local.get $ae) (local.get $bs) (local.get $be) (local.get $dst)))))
  (local.set $ea (i32.and (local.get $ae) (i32.const 0x7fff)))
  (local.set $eb (i32.and (local.get $be) (i32.const 0x7fff)))
  (local.set $sign (i32.and (local.get $ae) (i32.const 0x8000)))`;
const REMAINDER = `
;; a - b * quotient. nearest: FPREM1, else FPREM. Condition codes hold three bits of the quotient, or say (C2) that this
;; was one step of several.
(func $remainder (param $as i64) (param $ae i32) (param $bs i64) (param $be i32) (param $dst i32) (param $nearest i32) (result i32)
  (local $ea i32) (local $eb i32) (local $sign i32) (local $d i32) (local $n i64) (local $q i64) (local $cc i32) (local $rest i32)
  ${setFsw(`(i32.and ${FSW} (i32.const -1025))`)}
  ${OPERANDS}
  (if (i32.or ${A_INFINITE$1} ${B_ZERO$1}) (then (return (call $invalid (local.get $dst)))))
  ${raiseDenormal(EITHER_DENORMAL$1)}
  ${setFsw(`(i32.and ${FSW} (i32.const -18177))`)}
  (if (i32.or ${A_ZERO$1} ${B_INFINITE$1})
    (then
      (if ${A_ZERO$1} (then ${storeA}))
      ${normalise("as", "ea")}
      (return (call $round_to (local.get $sign) (local.get $ea) (local.get $as) (i64.const 0) (local.get $dst) (i32.const 0)))))
  ${normalise("as", "ea")}
  ${normalise("bs", "eb")}
  (local.set $d (i32.sub (local.get $ea) (local.get $eb)))
  (if (i32.lt_s (local.get $d) (i32.const 0))
    (then
      (if (i32.and (i32.and (local.get $nearest) (i32.eq (local.get $d) (i32.const -1))) (i64.gt_u (local.get $as) (local.get $bs)))
        (then
          ;; Above half of b: a - b, in digits one place below b's.
          (local.set $as (i64.sub (local.get $bs) (i64.sub (local.get $as) (local.get $bs))))
          (local.set $sign (i32.xor (local.get $sign) (i32.const 0x8000)))
          (local.set $q (i64.const 1))))
      (local.set $eb (local.get $ea)))
    (else
      (if (i32.ge_u (local.get $d) (i32.const 64))
        (then
          ;; One step: 32 to 63 bits of the quotient, so that the exponents' distance stays a multiple of 32.
          (local.set $cc (i32.const ${C2}))
          (local.set $rest (i32.and (local.get $d) (i32.const 31)))
          (local.set $rest (i32.or (local.get $rest) (i32.const 32)))
          (local.set $eb (i32.add (local.get $eb) (i32.sub (local.get $d) (local.get $rest))))
          (local.set $d (local.get $rest))))
      (if (i64.ge_u (local.get $as) (local.get $bs))
        (then
          (local.set $as (i64.sub (local.get $as) (local.get $bs)))
          (local.set $q (i64.shl (i64.const 1) (i64.extend_i32_u (local.get $d))))))
      (if (local.get $d)
        (then
          (local.set $n (i64.extend_i32_u (local.get $d)))
          (call $divide128
            (i64.shr_u (local.get $as) (i64.sub (i64.const 64) (local.get $n)))
            (i64.shl (local.get $as) (local.get $n))
            (local.get $bs))
          (local.set $as)
          (local.set $n)
          (local.set $q (i64.or (local.get $q) (local.get $n)))))
      (if (i32.and (local.get $nearest) (i32.eqz (local.get $cc)))
        (then
          (local.set $n (i64.sub (local.get $bs) (local.get $as)))
          (if (i32.or
                (i64.gt_u (local.get $as) (local.get $n))
                (i32.and (i64.eq (local.get $as) (local.get $n)) (i32.and (i32.wrap_i64 (local.get $q)) (i32.const 1))))
            (then
              (local.set $as (local.get $n))
              (local.set $q (i64.add (local.get $q) (i64.const 1)))
              (local.set $sign (i32.xor (local.get $sign) (i32.const 0x8000)))))))))
  (if (i32.eqz (local.get $cc))
    (then
      (local.set $rest (i32.wrap_i64 (local.get $q)))
      (local.set $cc (i32.or
        (i32.or
          (i32.shl (i32.and (local.get $rest) (i32.const 4)) (i32.const 6))
          (i32.shl (i32.and (local.get $rest) (i32.const 2)) (i32.const 13)))
        (i32.shl (i32.and (local.get $rest) (i32.const 1)) (i32.const 9))))))
  (if (i64.eqz (local.get $as))
    (then
      ;; The sign of an exact zero is that of a.
      ${store("(local.get $dst)", "(i64.const 0)", "(i32.and (local.get $ae) (i32.const 0x8000))")})
    (else
      (local.set $eb (i32.sub (local.get $eb) (i32.wrap_i64 (i64.clz (local.get $as)))))
      (local.set $as (i64.shl (local.get $as) (i64.clz (local.get $as))))
      (drop (call $round_to (local.get $sign) (local.get $eb) (local.get $as) (i64.const 0) (local.get $dst) (i32.const 0)))))
  ${setFsw(`(i32.or ${FSW} (local.get $cc))`)}
  (i32.const 1))

;; a * 2^trunc(b)
(func $scale (param $as i64) (param $ae i32) (param $bs i64) (param $be i32) (param $dst i32) (result i32)
  (local $ea i32) (local $eb i32) (local $sign i32) (local $n i32)
  ${OPERANDS}
  (if ${B_INFINITE$1}
    (then
      (if (i32.and (local.get $be) (i32.const 0x8000))
        (then
          (if ${A_INFINITE$1} (then (return (call $invalid (local.get $dst)))))
          ${raiseDenormal(EITHER_DENORMAL$1)}
          ${store("(local.get $dst)", "(i64.const 0)", "(local.get $sign)")})
        (else
          (if ${A_ZERO$1} (then (return (call $invalid (local.get $dst)))))
          ${raiseDenormal(EITHER_DENORMAL$1)}
          ${store("(local.get $dst)", "(i64.const 0x8000000000000000)", "(i32.or (local.get $sign) (i32.const 0x7fff))")}))
      (return (i32.const 1))))
  ${raiseDenormal(EITHER_DENORMAL$1)}
  (if (i32.or ${A_INFINITE$1} ${A_ZERO$1}) (then ${storeA}))
  (if (i32.ge_u (local.get $eb) (i32.const 0x3fff))
    (then
      (local.set $n (i32.const 0x10000))
      (if (i32.lt_u (local.get $eb) (i32.const 0x400f))
        (then
          (local.set $n (i32.wrap_i64 (i64.shr_u (local.get $bs) (i64.extend_i32_u (i32.sub (i32.const 0x403e) (local.get $eb))))))))
      (if (i32.and (local.get $be) (i32.const 0x8000)) (then (local.set $n (i32.sub (i32.const 0) (local.get $n)))))))
  ${normalise("as", "ea")}
  (call $round_to (local.get $sign) (i32.add (local.get $ea) (local.get $n)) (local.get $as) (i64.const 0) (local.get $dst) (i32.const 0)))

;; ST(0) becomes its exponent, and its significand is pushed.
(func $x87_fxtract (export "x87_fxtract")
  (local $as i64) (local $ae i32) (local $ea i32) (local $dst i32) (local $second i32) (local $sign i32)
  ;; Underflow and overflow of the stack come before anything else.
  (if (call $empty (i32.const 0))
    (then
      (if (call $underflow ${TOP})
        (then
          (local.set $dst (call $push_cell))
          (call $set_indefinite ${TOP})))
      (return)))
  (if (i32.eqz (call $empty (i32.const 7)))
    (then
      (call $raise (i32.const 0x241))
      (if (i32.and ${FCW} (i32.const 1))
        (then
          (call $set_indefinite ${TOP})
          (local.set $dst (call $push_cell))
          (call $set_indefinite ${TOP})))
      (return)))
  (local.set $second (call $st (i32.const 0)))
  (local.set $as (i64.load (local.get $second)))
  (local.set $ae (i32.load offset=8 (local.get $second)))
  (local.set $ea (i32.and (local.get $ae) (i32.const 0x7fff)))
  (local.set $sign (i32.and (local.get $ae) (i32.const 0x8000)))
  (if ${special$1("as", "ae")}
    (then
      (if (call $nan1 (local.get $as) (local.get $ae) (local.get $second))
        (then
          (local.set $dst (call $push_cell))
          ${store("(local.get $dst)", "(i64.load (local.get $second))", "(i32.load offset=8 (local.get $second))")}))
      (return)))
  (if ${A_ZERO$1}
    (then
      (call $raise (i32.const 4))
      (if (i32.eqz (i32.and ${FCW} (i32.const 4))) (then (return)))
      (local.set $dst (call $push_cell))
      ${store("(local.get $second)", "(i64.const 0x8000000000000000)", "(i32.const 0xffff)")}
      ${store("(local.get $dst)", "(i64.const 0)", "(local.get $sign)")}
      (return)))
  (if ${A_INFINITE$1}
    (then
      (call $raise (i32.const 0))
      (local.set $dst (call $push_cell))
      ${store("(local.get $second)", "(i64.const 0x8000000000000000)", "(i32.const 0x7fff)")}
      ${store("(local.get $dst)", "(i64.const 0x8000000000000000)", "(local.get $ae)")}
      (return)))
  (if (i32.eqz (local.get $ea))
    (then
      (call $raise (i32.const 2))
      (if (i32.eqz (i32.and ${FCW} (i32.const 2))) (then (return))))
    (else (call $raise (i32.const 0))))
  ${normalise("as", "ea")}
  (local.set $dst (call $push_cell))
  ${store("(local.get $dst)", "(local.get $as)", "(i32.or (local.get $sign) (i32.const 0x3fff))")}
  (call $from_int (i64.extend_i32_s (i32.sub (local.get $ea) (i32.const 0x3fff))))
  (local.set $ae)
  (local.set $as)
  ${store("(local.get $second)", "(local.get $as)", "(local.get $ae)")})
`;
const Q128 = 1n << 128n;
const wideConst = (v) => `(i64.const 0x${(v >> 64n).toString(16)}) (i64.const 0x${(v & 2n ** 64n - 1n).toString(16)})`;
function factorial(n) {
	let f = 1n;
	for (let i = 2; i <= n; i++) f *= BigInt(i);
	return f;
}
function atanInverse(num, den, bits) {
	let power = (1n << bits + 32n) * num / den;
	let sum = 0n;
	for (let k = 0n; power !== 0n; k++) {
		const term = power / (2n * k + 1n);
		sum += k % 2n === 0n ? term : -term;
		power = power * num * num / (den * den);
	}
	return sum >> 32n;
}
const PI_4 = (bits) => 4n * atanInverse(1n, 5n, bits) - atanInverse(1n, 239n, bits);
function ln2(bits) {
	let power = (1n << bits + 32n) / 3n;
	let sum = 0n;
	for (let k = 0n; power !== 0n; k++) {
		sum += power / (2n * k + 1n);
		power /= 9n;
	}
	return 2n * sum >> 32n;
}
const LN2 = ln2(128n);
const LOG2E = (1n << 383n) / ln2(256n);
function horner(name, coefficients, sign, narrow) {
	const n = coefficients.length - 1;
	let text = `(local.set $h (i64.const 0x${(coefficients[n] >> 64n).toString(16)}))\n`;
	for (let k = n - 1; k >= narrow; k--) text += `  (local.set $h (i64.${sign} (i64.const 0x${(coefficients[k] >> 64n).toString(16)}) (call $mulh (local.get $h) (local.get $zh))))\n`;
	for (let k = narrow - 1; k >= 0; k--) text += `  (call $${sign}q ${wideConst(coefficients[k])} (call $mulq (local.get $h) (local.get $l) (local.get $zh) (local.get $zl)))
  (local.set $l) (local.set $h)\n`;
	return `
(func $${name} (param $zh i64) (param $zl i64) (result i64 i64)
  (local $h i64) (local $l i64)
  ${text}  (local.get $h) (local.get $l))
`;
}
const range = (n) => Array.from({ length: n }, (_, i) => i);
const SIN_T = range(11).map((k) => Q128 / factorial(2 * k + 3));
const COS_T = range(12).map((k) => (Q128 - 1n) / factorial(2 * k + 2));
const EXPM1 = range(24).map((k) => Q128 / 2n / factorial(k + 1));
const ODD = (n) => range(n).map((k) => Q128 / BigInt(2 * k + 3));
const P_HIGH = "(i64.const 0x3)";
const P_LOW = "(i64.const 0x243f6a8885a308d3)";
const ATAN_STEPS = range(9).map((k) => k === 0 ? 0n : k === 8 ? PI_4(128n) : atanInverse(BigInt(k), 8n, 128n));
const A_INFINITE = "(i32.eq (local.get $ea) (i32.const 0x7fff))";
const B_INFINITE = "(i32.eq (local.get $eb) (i32.const 0x7fff))";
const A_ZERO = "(i64.eqz (local.get $as))";
const B_ZERO = "(i64.eqz (local.get $bs))";
const EITHER_DENORMAL = `(i32.or ${denormal("as", "ae")} ${denormal("bs", "be")})`;
const storeDst = (sig, se) => `${store("(local.get $dst)", sig, se)} (return (i32.const 1))`;
const INFINITY = "(i64.const 0x8000000000000000)";
const UNARY_START = `
  (local.set $ea (i32.and (local.get $ae) (i32.const 0x7fff)))
  (local.set $sign (i32.and (local.get $ae) (i32.const 0x8000)))`;
const START_ONE = `
  (if (call $empty (i32.const 0)) (then (drop (call $underflow ${TOP})) (return)))
  (local.set $dst (call $st (i32.const 0)))
  (local.set $as (i64.load (local.get $dst)))
  (local.set $ae (i32.load offset=8 (local.get $dst)))`;
const START_PUSH = `
  ${setFsw(`(i32.and ${FSW} (i32.const -1025))`)}
  (if (call $empty (i32.const 0))
    (then
      (if (call $underflow ${TOP})
        (then
          (drop (call $push_cell))
          (call $set_indefinite ${TOP})))
      (return)))
  (if (i32.eqz (call $empty (i32.const 7)))
    (then
      (call $raise (i32.const 0x241))
      (if (i32.and ${FCW} (i32.const 1))
        (then
          (call $set_indefinite ${TOP})
          (drop (call $push_cell))
          (call $set_indefinite ${TOP})))
      (return)))
  (local.set $dst (call $st (i32.const 0)))
  (local.set $as (i64.load (local.get $dst)))
  (local.set $ae (i32.load offset=8 (local.get $dst)))`;
const OUT_OF_RANGE = `
  (if (i32.and
        (i32.ge_u (i32.and (local.get $ae) (i32.const 0x7fff)) (i32.const 0x403e))
        (i32.and
          (i32.ne (i32.and (local.get $ae) (i32.const 0x7fff)) (i32.const 0x7fff))
          (i64.lt_s (local.get $as) (i64.const 0))))
    (then
      ${setFsw(`(i32.or (i32.and ${FSW} (i32.const -513)) (i32.const ${C2}))`)}
      (return)))`;
const poppingBinary = (name) => `
(func (export "x87_${name}")
  (local $a i32) (local $b i32)
  (if (i32.or (call $empty (i32.const 0)) (call $empty (i32.const 1)))
    (then
      (if (call $underflow (i32.and (i32.add ${TOP} (i32.const 1)) (i32.const 7))) (then (call $pop)))
      (return)))
  (local.set $a (call $st (i32.const 0)))
  (local.set $b (call $st (i32.const 1)))
  (if (call $${name}
        (i64.load (local.get $a)) (i32.load offset=8 (local.get $a))
        (i64.load (local.get $b)) (i32.load offset=8 (local.get $b))
        (local.get $b))
    (then (call $pop))))
`;
const ARCTANGENT = `
(func $atan_step (param $k i32) (result i64 i64)
  ${ATAN_STEPS.map((v, k) => `(if (i32.eq (local.get $k) (i32.const ${k})) (then (return ${wideConst(v)})))`).join("\n  ")}
  (unreachable))

;; FPATAN: angle of the point (a, b) = (ST(0), ST(1))
(func $fpatan (param $as i64) (param $ae i32) (param $bs i64) (param $be i32) (param $dst i32) (result i32)
  (local $ea i32) (local $eb i32) (local $sign i32) (local $left i32) (local $swap i32) (local $d i32) (local $k i32)
  (local $h i64) (local $l i64) (local $e i32) (local $zh i64) (local $zl i64) (local $t i64)
  (local $nh i64) (local $nl i64) (local $dh i64) (local $dl i64)
  (if (i32.or ${special$1("as", "ae")} ${special$1("bs", "be")})
    (then (return (call $nan2 (local.get $bs) (local.get $be) (local.get $as) (local.get $ae) (local.get $dst)))))
  (local.set $ea (i32.and (local.get $ae) (i32.const 0x7fff)))
  (local.set $eb (i32.and (local.get $be) (i32.const 0x7fff)))
  (local.set $sign (i32.and (local.get $be) (i32.const 0x8000)))
  (local.set $left (i32.and (local.get $ae) (i32.const 0x8000)))
  ${raiseDenormal(EITHER_DENORMAL)}
  ;; multiples of pi/4
  (local.set $k (i32.const -1))
  (if (i32.and ${A_INFINITE} ${B_INFINITE})
    (then (local.set $k (select (i32.const 3) (i32.const 1) (local.get $left))))
    (else
      (if (i32.or ${B_INFINITE} (i32.and ${A_ZERO} (i32.eqz ${B_ZERO})))
        (then (local.set $k (i32.const 2)))
        (else
          (if (i32.or ${A_INFINITE} ${B_ZERO})
            (then (local.set $k (select (i32.const 4) (i32.const 0) (local.get $left)))))))))
  (if (i32.eqz (local.get $k)) (then ${storeDst("(i64.const 0)", "(local.get $sign)")}))
  (if (i32.gt_s (local.get $k) (i32.const 0))
    (then
      (call $mulq ${wideConst(PI_4(128n))} (i64.shl (i64.extend_i32_u (local.get $k)) (i64.const 61)) (i64.const 0))
      (local.set $l) (local.set $h)
      (return (call $inexact (local.get $sign) (local.get $h) (local.get $l) (i32.const 0x4001) (local.get $dst)))))
  ${normalise("as", "ea")}
  ${normalise("bs", "eb")}
  ;; t = lesser / greater: b is the lesser
  (if (i32.or
        (i32.gt_s (local.get $eb) (local.get $ea))
        (i32.and (i32.eq (local.get $eb) (local.get $ea)) (i64.gt_u (local.get $bs) (local.get $as))))
    (then
      (local.set $swap (i32.const 1))
      (local.set $t (local.get $as)) (local.set $as (local.get $bs)) (local.set $bs (local.get $t))
      (local.set $d (local.get $ea)) (local.set $ea (local.get $eb)) (local.set $eb (local.get $d))))
  (local.set $d (i32.sub (local.get $ea) (local.get $eb)))
  (local.set $k (i32.const 0))
  (if (i32.lt_u (local.get $d) (i32.const 5))
    (then
      ;; k = nearest multiple of 1/8 to t
      (local.set $k (i32.trunc_f64_u (f64.nearest (f64.div
        (f64.mul (f64.convert_i64_u (i64.shr_u (local.get $bs) (i64.extend_i32_u (local.get $d)))) (f64.const 8))
        (f64.convert_i64_u (local.get $as))))))))
  (if (local.get $k)
    (then
      ;; u = (8 b - k a) / (8 a + k b); both in units of a, divided by 16
      (local.set $t (i64.shl (i64.extend_i32_u (local.get $k)) (i64.const 60)))
      (call $shrq (local.get $bs) (i64.const 0) (i32.add (local.get $d) (i32.const 1)))
      (call $mulq (local.get $as) (i64.const 0) (local.get $t) (i64.const 0))
      (call $subq)
      (local.set $nl) (local.set $nh)
      (call $shrq (local.get $as) (i64.const 0) (i32.const 1))
      (call $mulq (call $shrq (local.get $bs) (i64.const 0) (local.get $d)) (local.get $t) (i64.const 0))
      (call $addq)
      (local.set $dl) (local.set $dh)
      (local.set $e (i32.const 0))
      (if (i64.lt_s (local.get $nh) (i64.const 0))
        (then
          (local.set $e (i32.const 1))
          (call $subq (i64.const 0) (i64.const 0) (local.get $nh) (local.get $nl))
          (local.set $nl) (local.set $nh)))
      (call $atan_step (local.get $k))
      (local.set $l) (local.set $h)
      (if (i64.ne (i64.or (local.get $nh) (local.get $nl)) (i64.const 0))
        (then
          (call $atan_small (call $normq (local.get $nh) (local.get $nl) (i32.const 0x3fff)) (call $normq (local.get $dh) (local.get $dl) (i32.const 0x3fff)))
          (local.set $d) (local.set $zl) (local.set $zh)
          (call $shrq (local.get $zh) (local.get $zl) (i32.sub (i32.const 0x3ffe) (local.get $d)))
          (local.set $zl) (local.set $zh)
          (if (local.get $e)
            (then (call $subq (local.get $h) (local.get $l) (local.get $zh) (local.get $zl)) (local.set $l) (local.set $h))
            (else (call $addq (local.get $h) (local.get $l) (local.get $zh) (local.get $zl)) (local.set $l) (local.set $h)))))
      (local.set $e (i32.const 0x3ffe)))
    (else
      (call $atan_small (local.get $bs) (i64.const 0) (local.get $eb) (local.get $as) (i64.const 0) (local.get $ea))
      (local.set $e) (local.set $l) (local.set $h)))
  ;; h:l, e = atan t
  (if (i32.or (local.get $swap) (local.get $left))
    (then
      ;; as Q2.126, added to or taken from a multiple of pi/2
      (call $shrq (local.get $h) (local.get $l) (i32.sub (i32.const 0x4000) (local.get $e)))
      (local.set $l) (local.set $h)
      (local.set $e (i32.const 0x4000))
      (if (local.get $swap)
        (then
          (if (local.get $left)
            (then (call $addq ${wideConst(PI_4(127n))} (local.get $h) (local.get $l)) (local.set $l) (local.set $h))
            (else (call $subq ${wideConst(PI_4(127n))} (local.get $h) (local.get $l)) (local.set $l) (local.set $h))))
        (else
          (call $subq ${wideConst(PI_4(128n))} (local.get $h) (local.get $l))
          (local.set $l) (local.set $h)))))
  (call $inexact (local.get $sign) (local.get $h) (local.get $l) (local.get $e) (local.get $dst)))
${poppingBinary("fpatan")}

;; atan(n / d) of floating numbers, for quotients up to 1/14.
(func $atan_small (param $nh i64) (param $nl i64) (param $ne i32) (param $dh i64) (param $dl i64) (param $de i32) (result i64 i64 i32)
  (local $zh i64) (local $zl i64)
  (call $ratio (local.get $nh) (local.get $nl) (local.get $ne) (local.get $dh) (local.get $dl) (local.get $de))
  (local.set $ne) (local.set $nl) (local.set $nh)
  (call $square (local.get $nh) (local.get $nl) (local.get $ne))
  (local.set $zl) (local.set $zh)
  (call $mulq (local.get $nh) (local.get $nl)
    (call $one_minus (call $mulq (local.get $zh) (local.get $zl) (call $atan_t (local.get $zh) (local.get $zl)))))
  (call $normq (i32.add (local.get $ne) (i32.const 1))))
`;
const LOGARITHM = `
;; F2XM1
(func (export "x87_f2xm1")
  (local $dst i32) (local $as i64) (local $ae i32) (local $ea i32) (local $sign i32)
  (local $h i64) (local $l i64) (local $zh i64) (local $zl i64)
  ${START_ONE}
  (if ${special$1("as", "ae")} (then (drop (call $nan1 (local.get $as) (local.get $ae) (local.get $dst))) (return)))
  ${UNARY_START}
  (if ${A_ZERO} (then (call $raise (i32.const 0)) (return)))
  (if ${A_INFINITE}
    (then
      (call $raise (i32.const 0))
      (if (local.get $sign) (then ${store("(local.get $dst)", INFINITY, "(i32.const 0xbfff)")}))
      (return)))
  (if ${denormal("as", "ae")}
    (then
      (call $raise (i32.const 2))
      (if (i32.eqz (i32.and ${FCW} (i32.const 2))) (then (return)))))
  (if (i32.ge_u (local.get $ea) (i32.const 0x3fff))
    (then
      ;; Out of range: the operand stays; at the ends the result is known.
      (call $raise (i32.const 32))
      (if (i32.and (i32.eq (local.get $ae) (i32.const 0xbfff)) (i64.eq (local.get $as) ${INFINITY}))
        (then ${store("(local.get $dst)", INFINITY, "(i32.const 0xbffe)")}))
      (return)))
  ${normalise("as", "ea")}
  ;; y = x ln 2
  (call $normq (call $mulq (local.get $as) (i64.const 0) ${wideConst(LN2)}) (local.get $ea))
  (local.set $ea) (local.set $l) (local.set $h)
  (call $shrq (local.get $h) (local.get $l) (i32.sub (i32.const 0x3ffe) (local.get $ea)))
  (local.set $zl) (local.set $zh)
  (if (local.get $sign)
    (then
      (call $expm1_down (local.get $zh) (local.get $zl))
      (local.set $zl) (local.set $zh))
    (else
      (call $expm1_up (local.get $zh) (local.get $zl))
      (local.set $zl) (local.set $zh)))
  (call $mulq (local.get $h) (local.get $l) (local.get $zh) (local.get $zl))
  (local.set $l) (local.set $h)
  (drop (call $inexact (local.get $sign) (local.get $h) (local.get $l) (i32.add (local.get $ea) (i32.const 1)) (local.get $dst))))

;; log2((1 + s) / (1 - s)) as floating, for floating s > 0 up to 0.18: 2 log2(e) s (1 + z (1/3 + ...)).
(func $log_kernel (param $h i64) (param $l i64) (param $e i32) (result i64 i64 i32)
  (local $zh i64) (local $zl i64)
  (call $square (local.get $h) (local.get $l) (local.get $e))
  (local.set $zl) (local.set $zh)
  ;; 1 + z t as Q1.127
  (call $addq (i64.const 0x8000000000000000) (i64.const 0)
    (call $shrq (call $mulq (local.get $zh) (local.get $zl) (call $atanh_t (local.get $zh) (local.get $zl))) (i32.const 1)))
  (local.set $zl) (local.set $zh)
  (call $normq (call $mulq (local.get $h) (local.get $l) (local.get $zh) (local.get $zl)) (i32.add (local.get $e) (i32.const 1)))
  (local.set $e) (local.set $l) (local.set $h)
  ;; times 2 log2(e)
  (call $normq (call $mulq (local.get $h) (local.get $l) ${wideConst(LOG2E)}) (i32.add (local.get $e) (i32.const 2))))

;; y (normalised) * floating h:l, inexact.
(func $times (param $sign i32) (param $s i64) (param $e i32) (param $h i64) (param $l i64) (param $le i32) (param $dst i32) (result i32)
  (call $mulq (local.get $s) (i64.const 0) (local.get $h) (local.get $l))
  (local.set $l) (local.set $h)
  (call $inexact (local.get $sign) (local.get $h) (local.get $l)
    (i32.sub (i32.add (local.get $e) (local.get $le)) (i32.const 0x3ffe)) (local.get $dst)))

;; log2 of a floating number as sign and floating; 0 as h = 0.
(func $log2 (param $s i64) (param $sl i64) (param $e i32) (result i32 i64 i64 i32)
  (local $k i32) (local $sign i32) (local $h i64) (local $l i64) (local $dh i64) (local $dl i64) (local $fe i32)
  (local.set $k (i32.sub (local.get $e) (i32.const 0x3fff)))
  ;; m in [1/sqrt 2, sqrt 2): as it is (units of 2^-63), or halved with k one up.
  (if (i64.gt_u (local.get $s) (i64.const 0xb504f333f9de6484))
    (then
      ;; m = fraction: (1 - m) / (1 + m), negative
      (local.set $k (i32.add (local.get $k) (i32.const 1)))
      (local.set $sign (i32.const 0x8000))
      (call $subq (i64.const 0) (i64.const 0) (local.get $s) (local.get $sl))
      (local.set $l) (local.set $h)
      ;; (1 + m) / 2
      (call $addq (i64.const 0x8000000000000000) (i64.const 0) (call $shrq (local.get $s) (local.get $sl) (i32.const 1)))
      (local.set $dl) (local.set $dh))
    (else
      ;; m = twice the fraction: (m - 1) / (m + 1)
      (local.set $h (i64.xor (local.get $s) (i64.const 0x8000000000000000)))
      (local.set $l (local.get $sl))
      (call $addq (i64.const 0x8000000000000000) (i64.const 0) (call $shrq (local.get $h) (local.get $l) (i32.const 1)))
      (local.set $dl) (local.set $dh)))
  (if (i64.eqz (i64.or (local.get $h) (local.get $l)))
    (then
      (if (i32.eqz (local.get $k)) (then (return (i32.const 0) (i64.const 0) (i64.const 0) (i32.const 0))))
      (local.set $fe (i32.const 0)))
    (else
      ;; the denominator is halved
      (call $normq (local.get $h) (local.get $l) (i32.const 0x3ffe))
      (local.set $fe) (local.set $l) (local.set $h)
      (call $ratio (local.get $h) (local.get $l) (local.get $fe) (local.get $dh) (local.get $dl) (i32.const 0x3fff))
      (local.set $fe) (local.set $l) (local.set $h)
      (call $log_kernel (local.get $h) (local.get $l) (local.get $fe))
      (local.set $fe) (local.set $l) (local.set $h)
      (if (i32.eqz (local.get $k)) (then (return (local.get $sign) (local.get $h) (local.get $l) (local.get $fe))))
      ;; as Q16.112
      (call $shrq (local.get $h) (local.get $l) (i32.sub (i32.const 16398) (local.get $fe)))
      (local.set $l) (local.set $h)))
  ;; k + log2 m: signs may differ
  (local.set $dh (i64.shl (i64.extend_i32_s (local.get $k)) (i64.const 48)))
  (if (local.get $sign)
    (then
      (call $subq (local.get $dh) (i64.const 0) (local.get $h) (local.get $l))
      (local.set $l) (local.set $h))
    (else (local.set $h (i64.add (local.get $h) (local.get $dh)))))
  (local.set $sign (i32.const 0))
  (if (i64.lt_s (local.get $h) (i64.const 0))
    (then
      (local.set $sign (i32.const 0x8000))
      (call $subq (i64.const 0) (i64.const 0) (local.get $h) (local.get $l))
      (local.set $l) (local.set $h)))
  (local.get $sign)
  (call $normq (local.get $h) (local.get $l) (i32.const 16398)))

;; FYL2X: b * log2 a
(func $fyl2x (param $as i64) (param $ae i32) (param $bs i64) (param $be i32) (param $dst i32) (result i32)
  (local $ea i32) (local $eb i32) (local $sign i32) (local $lsign i32) (local $h i64) (local $l i64) (local $le i32) (local $above i32)
  (if (i32.or ${special$1("as", "ae")} ${special$1("bs", "be")})
    (then (return (call $nan2 (local.get $bs) (local.get $be) (local.get $as) (local.get $ae) (local.get $dst)))))
  (local.set $ea (i32.and (local.get $ae) (i32.const 0x7fff)))
  (local.set $eb (i32.and (local.get $be) (i32.const 0x7fff)))
  (local.set $sign (i32.and (local.get $be) (i32.const 0x8000)))
  (if ${A_ZERO}
    (then
      (if ${B_ZERO} (then (return (call $invalid (local.get $dst)))))
      (if ${B_INFINITE}
        (then (call $raise (i32.const 0)))
        (else
          (call $raise (i32.const 4))
          (if (i32.eqz (i32.and ${FCW} (i32.const 4))) (then (return (i32.const 0))))))
      ${storeDst(INFINITY, "(i32.xor (local.get $sign) (i32.const 0xffff))")}))
  (if (i32.and (local.get $ae) (i32.const 0x8000)) (then (return (call $invalid (local.get $dst)))))
  ;; is log2 a > 0?
  (local.set $above (i32.ge_u (local.get $ea) (i32.const 0x3fff)))
  (if (i32.and (i32.eq (local.get $ea) (i32.const 0x3fff)) (i64.eq (local.get $as) ${INFINITY}))
    (then
      (if ${B_INFINITE} (then (return (call $invalid (local.get $dst)))))
      ${raiseDenormal(EITHER_DENORMAL)}
      ${storeDst("(i64.const 0)", "(local.get $sign)")}))
  (if ${A_INFINITE}
    (then
      (if ${B_ZERO} (then (return (call $invalid (local.get $dst)))))
      ${raiseDenormal(EITHER_DENORMAL)}
      ${storeDst(INFINITY, "(i32.or (local.get $sign) (i32.const 0x7fff))")}))
  ${raiseDenormal(EITHER_DENORMAL)}
  (if (i32.eqz (local.get $above)) (then (local.set $sign (i32.xor (local.get $sign) (i32.const 0x8000)))))
  (if ${B_INFINITE} (then ${storeDst(INFINITY, "(i32.or (local.get $sign) (i32.const 0x7fff))")}))
  (if ${B_ZERO} (then ${storeDst("(i64.const 0)", "(local.get $sign)")}))
  ${normalise("as", "ea")}
  ${normalise("bs", "eb")}
  (if (i64.eq (local.get $as) ${INFINITY})
    (then
      ;; A power of two: the product is exact, or rounded once.
      (call $from_int (i64.extend_i32_s (i32.sub (local.get $ea) (i32.const 0x3fff))))
      (local.set $le) (local.set $as)
      ${multiplyExact()}))
  (call $log2 (local.get $as) (i64.const 0) (local.get $ea))
  (local.set $le) (local.set $l) (local.set $h) (local.set $lsign)
  (call $times (local.get $sign) (local.get $bs) (local.get $eb) (local.get $h) (local.get $l) (local.get $le) (local.get $dst)))
${poppingBinary("fyl2x")}

;; FYL2XP1: b * log2(a + 1)
(func $fyl2xp1 (param $as i64) (param $ae i32) (param $bs i64) (param $be i32) (param $dst i32) (result i32)
  (local $ea i32) (local $eb i32) (local $sign i32) (local $lsign i32) (local $h i64) (local $l i64) (local $le i32)
  (local $dh i64) (local $dl i64) (local $th i64) (local $tl i64)
  (if (i32.or ${special$1("as", "ae")} ${special$1("bs", "be")})
    (then (return (call $nan2 (local.get $bs) (local.get $be) (local.get $as) (local.get $ae) (local.get $dst)))))
  (local.set $ea (i32.and (local.get $ae) (i32.const 0x7fff)))
  (local.set $eb (i32.and (local.get $be) (i32.const 0x7fff)))
  (local.set $lsign (i32.and (local.get $ae) (i32.const 0x8000)))
  (local.set $sign (i32.and (i32.xor (local.get $ae) (local.get $be)) (i32.const 0x8000)))
  (if ${A_ZERO}
    (then
      (if ${B_INFINITE} (then (return (call $invalid (local.get $dst)))))
      ${raiseDenormal(EITHER_DENORMAL)}
      ${storeDst("(i64.const 0)", "(local.get $sign)")}))
  (if ${A_INFINITE}
    (then
      (if (i32.or ${B_ZERO} (local.get $lsign)) (then (return (call $invalid (local.get $dst)))))
      ${raiseDenormal(EITHER_DENORMAL)}
      ${storeDst(INFINITY, "(i32.or (local.get $sign) (i32.const 0x7fff))")}))
  ${raiseDenormal(EITHER_DENORMAL)}
  (if ${B_INFINITE} (then ${storeDst(INFINITY, "(i32.or (local.get $sign) (i32.const 0x7fff))")}))
  (if ${B_ZERO} (then ${storeDst("(i64.const 0)", "(local.get $sign)")}))
  ${normalise("as", "ea")}
  ${normalise("bs", "eb")}
  (if (i32.or
        (i32.gt_s (local.get $ea) (i32.const 0x3ffd))
        (i32.and (i32.eq (local.get $ea) (i32.const 0x3ffd)) (i64.gt_u (local.get $as) (i64.const 0xd413cccfe7799212))))
    (then
      ;; Beyond sqrt 2 - 1: the manual leaves the result open.
      (return (call $fyl2xp1_far (local.get $as) (local.get $ea) (local.get $lsign) (local.get $bs) (local.get $eb)
        (local.get $be) (local.get $dst)))))
  ;; s = a / (2 + a): 2 + a as Q2.126
  (call $shrq (local.get $as) (i64.const 0) (i32.sub (i32.const 0x4000) (local.get $ea)))
  (local.set $tl) (local.set $th)
  (if (local.get $lsign)
    (then
      (call $subq (i64.const 0x8000000000000000) (i64.const 0) (local.get $th) (local.get $tl))
      (local.set $dl) (local.set $dh))
    (else
      (call $addq (i64.const 0x8000000000000000) (i64.const 0) (local.get $th) (local.get $tl))
      (local.set $dl) (local.set $dh)))
  (call $normq (local.get $dh) (local.get $dl) (i32.const 0x4000))
  (local.set $le) (local.set $dl) (local.set $dh)
  (call $ratio (local.get $as) (i64.const 0) (local.get $ea) (local.get $dh) (local.get $dl) (local.get $le))
  (call $log_kernel)
  (local.set $le) (local.set $l) (local.set $h)
  (call $times (local.get $sign) (local.get $bs) (local.get $eb) (local.get $h) (local.get $l) (local.get $le) (local.get $dst)))
${poppingBinary("fyl2xp1")}

(func $fyl2xp1_far (param $as i64) (param $ea i32) (param $asign i32) (param $bs i64) (param $eb i32) (param $be i32) (param $dst i32) (result i32)
  (local $h i64) (local $l i64) (local $e i32) (local $sign i32)
  (local.set $sign (i32.and (local.get $be) (i32.const 0x8000)))
  (if (local.get $asign)
    (then
      (if (i32.ge_s (local.get $ea) (i32.const 0x3fff))
        (then
          ;; No logarithm: AMD's processors give the operand back.
          (call $raise (i32.const 32))
          ${storeDst("(local.get $as)", "(i32.or (local.get $ea) (i32.const 0x8000))")}))
      ;; 1 - |a|
      (call $subq (i64.const 0x8000000000000000) (i64.const 0)
        (call $shrq (local.get $as) (i64.const 0) (i32.sub (i32.const 0x3fff) (local.get $ea))))
      (local.set $l) (local.set $h)
      (local.set $e (i32.const 0x3fff)))
    (else
      (if (i32.lt_s (local.get $ea) (i32.const 0x403f))
        (then
          ;; (a + 1) / 2 with a's exponent or 1's, whichever is greater
          (if (i32.ge_s (local.get $ea) (i32.const 0x3fff))
            (then
              (call $addq
                (call $shrq (local.get $as) (i64.const 0) (i32.const 1))
                (call $shrq (i64.const 0x4000000000000000) (i64.const 0) (i32.sub (local.get $ea) (i32.const 0x3fff))))
              (local.set $l) (local.set $h)
              (local.set $e (i32.add (local.get $ea) (i32.const 1))))
            (else
              (call $addq
                (call $shrq (local.get $as) (i64.const 0) (i32.sub (i32.const 0x4000) (local.get $ea)))
                (i64.const 0x4000000000000000) (i64.const 0))
              (local.set $l) (local.set $h)
              (local.set $e (i32.const 0x4000)))))
        (else
          (local.set $h (local.get $as))
          (local.set $e (local.get $ea))))))
  (call $normq (local.get $h) (local.get $l) (local.get $e))
  (local.set $e) (local.set $l) (local.set $h)
  (call $log2 (local.get $h) (local.get $l) (local.get $e))
  (local.set $e) (local.set $l) (local.set $h) (local.set $ea)
  (if (i64.eqz (local.get $h)) (then ${storeDst("(i64.const 0)", "(local.get $sign)")}))
  (call $times (i32.xor (local.get $sign) (local.get $ea)) (local.get $bs) (local.get $eb) (local.get $h) (local.get $l) (local.get $e) (local.get $dst)))
`;
function multiplyExact() {
	return `
      (call $multiply128 (local.get $as) (local.get $bs))
      (local.set $l) (local.set $h)
      (local.set $le (i32.sub (i32.add (i32.and (local.get $le) (i32.const 0x7fff)) (local.get $eb)) (i32.const 0x3ffe)))
      (call $normq (local.get $h) (local.get $l) (local.get $le))
      (local.set $le) (local.set $l) (local.set $h)
      (drop (call $round_to (local.get $sign) (local.get $le) (local.get $h) (local.get $l) (local.get $dst) (i32.const 0)))
      ;; The processor calls it inexact all the same, and with it an underflow.
      (call $raise (i32.or
        (i32.or (i32.const 32) (i32.and ${FSW} (i32.const 512)))
        (select (i32.const 0) (i32.const 16) (i32.and (i32.load offset=8 (local.get $dst)) (i32.const 0x7fff)))))
      (return (i32.const 1))`;
}
const TRIGONOMETRIC = `
;; Reduces |x| = as * 2^(ea - 16383 - 63) (normalised, below 2^63) by multiples of pi/2: octant handling leaves |r| up
;; to pi/4 as floating rh:rl, re, with the quadrant and r's sign in q: bits 1..0 quadrant, bit 2 set: r is negative.
(func $reduce (param $s i64) (param $e i32) (result i64 i64 i32 i32)
  (local $h i64) (local $l i64) (local $n i32) (local $q i32) (local $neg i32)
  ;; below pi/4
  (if (i32.or
        (i32.lt_s (local.get $e) (i32.const 0x3ffe))
        (i32.and (i32.eq (local.get $e) (i32.const 0x3ffe)) (i64.lt_u (local.get $s) (i64.const 0xc90fdaa22168c235))))
    (then (return (local.get $s) (i64.const 0) (local.get $e) (i32.const 0))))
  ;; In units of 2^-65: s * 2^n; shift in bit by bit, taking pi/2 away.
  (local.set $n (i32.sub (local.get $e) (i32.const 0x3ffd)))
  (local.set $l (local.get $s))
  (loop $bit
    (local.set $h (i64.or (i64.shl (local.get $h) (i64.const 1)) (i64.shr_u (local.get $l) (i64.const 63))))
    (local.set $l (i64.shl (local.get $l) (i64.const 1)))
    (local.set $q (i32.shl (local.get $q) (i32.const 1)))
    (if (i32.or
          (i64.gt_u (local.get $h) ${P_HIGH})
          (i32.and (i64.eq (local.get $h) ${P_HIGH}) (i64.ge_u (local.get $l) ${P_LOW})))
      (then
        (local.set $q (i32.or (local.get $q) (i32.const 1)))
        (call $subq (local.get $h) (local.get $l) ${P_HIGH} ${P_LOW})
        (local.set $l)
        (local.set $h)))
    (local.set $n (i32.sub (local.get $n) (i32.const 1)))
    (br_if $bit (local.get $n)))
  ;; Above pi/4: pi/2 - r, one quadrant on, negative.
  (if (i32.or
        (i64.gt_u (local.get $h) (i64.const 1))
        (i32.and (i64.eq (local.get $h) (i64.const 1)) (i64.gt_u (local.get $l) (i64.const 0x921fb54442d18469))))
    (then
      (call $subq ${P_HIGH} ${P_LOW} (local.get $h) (local.get $l))
      (local.set $l)
      (local.set $h)
      (local.set $neg (i32.const 4))
      (local.set $q (i32.add (local.get $q) (i32.const 1)))))
  (if (i64.eqz (i64.or (local.get $h) (local.get $l)))
    (then (return (i64.const 0) (i64.const 0) (i32.const 0) (i32.and (local.get $q) (i32.const 3)))))
  ;; h:l * 2^-65: bit 127 counts 2^62
  (call $normq (local.get $h) (local.get $l) (i32.const 16445))
  (i32.or (i32.and (local.get $q) (i32.const 3)) (local.get $neg)))

;; r^2 as Q0.128, for floating r below 1.
(func $square (param $h i64) (param $l i64) (param $e i32) (result i64 i64)
  (call $mulq (local.get $h) (local.get $l) (local.get $h) (local.get $l))
  (call $shrq (i32.shl (i32.sub (i32.const 0x3ffe) (local.get $e)) (i32.const 1))))

;; sin r as floating, for floating r up to pi/4.
(func $sin_kernel (param $h i64) (param $l i64) (param $e i32) (result i64 i64 i32)
  (local $zh i64) (local $zl i64)
  (call $square (local.get $h) (local.get $l) (local.get $e))
  (local.set $zl)
  (local.set $zh)
  (call $mulq (local.get $h) (local.get $l)
    (call $one_minus (call $mulq (local.get $zh) (local.get $zl) (call $sin_t (local.get $zh) (local.get $zl)))))
  (call $normq (i32.add (local.get $e) (i32.const 1))))

;; cos r as floating.
(func $cos_kernel (param $h i64) (param $l i64) (param $e i32) (result i64 i64 i32)
  (local $zh i64) (local $zl i64)
  (call $square (local.get $h) (local.get $l) (local.get $e))
  (local.set $zl)
  (local.set $zh)
  (call $one_minus (call $mulq (local.get $zh) (local.get $zl) (call $cos_t (local.get $zh) (local.get $zl))))
  (call $normq (i32.const 0x3fff)))

;; Sine (quarter 0) or cosine (quarter 1) of a normalised nonzero number.
(func $sin_or_cos (param $s i64) (param $e i32) (param $sign i32) (param $quarter i32) (param $dst i32) (result i32)
  (local $h i64) (local $l i64) (local $q i32)
  (call $reduce (local.get $s) (local.get $e))
  (local.set $q)
  (local.set $e)
  (local.set $l)
  (local.set $h)
  ;; The cosine does not see the sign; a negative r counts only for a sine.
  (if (local.get $quarter) (then (local.set $sign (i32.const 0))))
  (local.set $s (i64.extend_i32_u (i32.and (local.get $q) (i32.const 4))))
  (local.set $q (i32.and (i32.add (local.get $q) (local.get $quarter)) (i32.const 3)))
  (if (i32.and (local.get $q) (i32.const 2)) (then (local.set $sign (i32.xor (local.get $sign) (i32.const 0x8000)))))
  (if (i32.and (local.get $q) (i32.const 1))
    (then
      (call $cos_kernel (local.get $h) (local.get $l) (local.get $e))
      (local.set $e)
      (local.set $l)
      (local.set $h))
    (else
      (if (i64.ne (local.get $s) (i64.const 0)) (then (local.set $sign (i32.xor (local.get $sign) (i32.const 0x8000)))))
      (if (i64.eqz (local.get $h))
        (then
          (call $raise (i32.const 32))
          ${storeDst("(i64.const 0)", "(local.get $sign)")}))
      (call $sin_kernel (local.get $h) (local.get $l) (local.get $e))
      (local.set $e)
      (local.set $l)
      (local.set $h)))
  (call $inexact (local.get $sign) (local.get $h) (local.get $l) (local.get $e) (local.get $dst)))

;; Operand checks of fsin, fcos, fptan, fsincos: 1 if there is a finite nonzero number to work on, else the result is
;; there already (2) or an unmasked exception stops the instruction (0). zero: what a zero gives.
(func $trig_operand (param $as i64) (param $ae i32) (param $dst i32) (result i32)
  (if ${special$1("as", "ae")}
    (then (return (i32.shl (call $nan1 (local.get $as) (local.get $ae) (local.get $dst)) (i32.const 1)))))
  (if (i32.eq (i32.and (local.get $ae) (i32.const 0x7fff)) (i32.const 0x7fff))
    (then (return (i32.shl (call $invalid (local.get $dst)) (i32.const 1)))))
  ${raiseDenormal(denormal("as", "ae"))}
  (i32.const 1))

${[["fsin", 0], ["fcos", 1]].map(([name, quarter]) => `
(func (export "x87_${name}")
  (local $dst i32) (local $as i64) (local $ae i32) (local $ea i32)
  ${setFsw(`(i32.and ${FSW} (i32.const -1025))`)}
  ${START_ONE}
  ${OUT_OF_RANGE}
  (if (i32.ne (call $trig_operand (local.get $as) (local.get $ae) (local.get $dst)) (i32.const 1)) (then (return)))
  (if ${A_ZERO}
    (then
      ${quarter ? store("(local.get $dst)", INFINITY, "(i32.const 0x3fff)") : ""}
      (return)))
  (local.set $ea (i32.and (local.get $ae) (i32.const 0x7fff)))
  ${normalise("as", "ea")}
  (drop (call $sin_or_cos (local.get $as) (local.get $ea) (i32.and (local.get $ae) (i32.const 0x8000)) (i32.const ${quarter}) (local.get $dst))))
`).join("")}

;; FSINCOS: the sine replaces ST(0), the cosine is pushed.
(func (export "x87_fsincos")
  (local $dst i32) (local $as i64) (local $ae i32) (local $ea i32) (local $ok i32) (local $cos i32)
  ${START_PUSH}
  ${OUT_OF_RANGE}
  (local.set $ok (call $trig_operand (local.get $as) (local.get $ae) (local.get $dst)))
  (if (i32.eqz (local.get $ok)) (then (return)))
  (local.set $cos (call $push_cell))
  (if (i32.eq (local.get $ok) (i32.const 2))
    (then
      ${store("(local.get $cos)", "(i64.load (local.get $dst))", "(i32.load offset=8 (local.get $dst))")}
      (return)))
  (if ${A_ZERO}
    (then
      ${store("(local.get $cos)", INFINITY, "(i32.const 0x3fff)")}
      (return)))
  (local.set $ea (i32.and (local.get $ae) (i32.const 0x7fff)))
  ${normalise("as", "ea")}
  ;; C1 is the sine's.
  (drop (call $sin_or_cos (local.get $as) (local.get $ea) (i32.and (local.get $ae) (i32.const 0x8000)) (i32.const 1) (local.get $cos)))
  (drop (call $sin_or_cos (local.get $as) (local.get $ea) (i32.and (local.get $ae) (i32.const 0x8000)) (i32.const 0) (local.get $dst))))

;; FPTAN: the tangent replaces ST(0), 1.0 is pushed.
(func (export "x87_fptan")
  (local $dst i32) (local $as i64) (local $ae i32) (local $ea i32) (local $ok i32) (local $one i32) (local $sign i32)
  (local $h i64) (local $l i64) (local $q i32)
  (local $sh i64) (local $sl i64) (local $se i32) (local $ch i64) (local $cl i64) (local $ce i32)
  ${START_PUSH}
  ${OUT_OF_RANGE}
  (local.set $ok (call $trig_operand (local.get $as) (local.get $ae) (local.get $dst)))
  (if (i32.eqz (local.get $ok)) (then (return)))
  (local.set $one (call $push_cell))
  (if (i32.eq (local.get $ok) (i32.const 2))
    (then
      ${store("(local.get $one)", "(i64.load (local.get $dst))", "(i32.load offset=8 (local.get $dst))")}
      (return)))
  ${store("(local.get $one)", INFINITY, "(i32.const 0x3fff)")}
  (if ${A_ZERO} (then (return)))
  ${UNARY_START}
  ${normalise("as", "ea")}
  (call $reduce (local.get $as) (local.get $ea))
  (local.set $q)
  (local.set $ea)
  (local.set $l)
  (local.set $h)
  (if (i64.eqz (local.get $h))
    (then
      (call $raise (i32.const 32))
      ${store("(local.get $dst)", "(i64.const 0)", "(local.get $sign)")}
      (return)))
  (if (i32.and (local.get $q) (i32.const 4)) (then (local.set $sign (i32.xor (local.get $sign) (i32.const 0x8000)))))
  (if (i32.and (i32.eqz (local.get $q)) (i32.lt_s (local.get $ea) (i32.const 16319)))
    (then
      ;; x and a little more
      (drop (call $inexact (local.get $sign) (local.get $h) (local.get $l) (local.get $ea) (local.get $dst)))
      (return)))
  (call $sin_kernel (local.get $h) (local.get $l) (local.get $ea))
  (local.set $se) (local.set $sl) (local.set $sh)
  (call $cos_kernel (local.get $h) (local.get $l) (local.get $ea))
  (local.set $ce) (local.set $cl) (local.set $ch)
  (if (result i64 i64 i32) (i32.and (local.get $q) (i32.const 1))
    (then
      ;; -cot r
      (local.set $sign (i32.xor (local.get $sign) (i32.const 0x8000)))
      (call $ratio (local.get $ch) (local.get $cl) (local.get $ce) (local.get $sh) (local.get $sl) (local.get $se)))
    (else
      (call $ratio (local.get $sh) (local.get $sl) (local.get $se) (local.get $ch) (local.get $cl) (local.get $ce))))
  (local.set $ea) (local.set $l) (local.set $h)
  (drop (call $inexact (local.get $sign) (local.get $h) (local.get $l) (local.get $ea) (local.get $dst))))

;; Quotient of two floating numbers.
(func $ratio (param $nh i64) (param $nl i64) (param $ne i32) (param $dh i64) (param $dl i64) (param $de i32) (result i64 i64 i32)
  (local.set $ne (i32.add (i32.sub (local.get $ne) (local.get $de)) (i32.const 0x3fff)))
  ;; n / 2 < d
  (call $divq (call $shrq (local.get $nh) (local.get $nl) (i32.const 1)) (local.get $dh) (local.get $dl))
  (call $normq (local.get $ne)))
`;
const TRANSCENDENTAL = [
	`
${horner("sin_t", SIN_T, "sub", 3)}
${horner("cos_t", COS_T, "sub", 3)}
${horner("expm1_up", EXPM1, "add", 8)}
${horner("expm1_down", EXPM1, "sub", 8)}
${horner("atanh_t", ODD(15), "add", 3)}
${horner("atan_t", ODD(10), "sub", 3)}

;; Rounds floating hi:lo, known to be inexact, to 64 bits.
(func $inexact (param $sign i32) (param $hi i64) (param $lo i64) (param $e i32) (param $dst i32) (result i32)
  (call $normq (local.get $hi) (local.get $lo) (local.get $e))
  (local.set $e)
  (local.set $lo)
  (local.set $hi)
  (call $round_to (local.get $sign) (local.get $e) (local.get $hi) (i64.or (local.get $lo) (i64.const 1)) (local.get $dst) (i32.const 0)))

;; 1 - z t, just below it when that is 1, as Q1.127.
(func $one_minus (param $h i64) (param $l i64) (result i64 i64)
  (call $shrq (local.get $h) (local.get $l) (i32.const 1))
  (local.set $l)
  (local.set $h)
  (call $subq (i64.const 0x7fffffffffffffff) (i64.const -1) (local.get $h) (local.get $l)))
`,
	TRIGONOMETRIC,
	LOGARITHM,
	ARCTANGENT
].join("\n");
const WIDE = `
(func $mulh (param $a i64) (param $b i64) (result i64)
  (local $hi i64) (local $lo i64) ${MULTIPLY_LOCALS}
  ${multiply("a", "b", "hi", "lo")}
  (local.get $hi))

;; High 128 bits of a product, too low by at most 3.
(func $mulq (param $ah i64) (param $al i64) (param $bh i64) (param $bl i64) (result i64 i64)
  (local $hi i64) (local $lo i64) (local $x i64) ${MULTIPLY_LOCALS}
  ${multiply("ah", "bh", "hi", "lo")}
  (local.set $x (call $mulh (local.get $ah) (local.get $bl)))
  (local.set $lo (i64.add (local.get $lo) (local.get $x)))
  (local.set $hi (i64.add (local.get $hi) (i64.extend_i32_u (i64.lt_u (local.get $lo) (local.get $x)))))
  (local.set $x (call $mulh (local.get $al) (local.get $bh)))
  (local.set $lo (i64.add (local.get $lo) (local.get $x)))
  (i64.add (local.get $hi) (i64.extend_i32_u (i64.lt_u (local.get $lo) (local.get $x))))
  (local.get $lo))

;; hi:lo >> n, 0 <= n
(func $shrq (param $hi i64) (param $lo i64) (param $n i32) (result i64 i64)
  (local $c i64)
  (if (i32.ge_u (local.get $n) (i32.const 128)) (then (return (i64.const 0) (i64.const 0))))
  (local.set $c (i64.extend_i32_u (local.get $n)))
  (if (i32.ge_u (local.get $n) (i32.const 64)) (then (return (i64.const 0) (i64.shr_u (local.get $hi) (local.get $c)))))
  (i64.shr_u (local.get $hi) (local.get $c))
  (i64.or
    (i64.shl (i64.shl (local.get $hi) (i64.const 1)) (i64.sub (i64.const 63) (local.get $c)))
    (i64.shr_u (local.get $lo) (local.get $c))))

;; Left until the top bit is set; the exponent goes down with it. hi:lo is not 0.
(func $normq (param $hi i64) (param $lo i64) (param $e i32) (result i64 i64 i32)
  (local $n i64)
  (if (i64.eqz (local.get $hi))
    (then
      (local.set $hi (local.get $lo))
      (local.set $lo (i64.const 0))
      (local.set $e (i32.sub (local.get $e) (i32.const 64)))))
  (local.set $n (i64.clz (local.get $hi)))
  (i64.or
    (i64.shl (local.get $hi) (local.get $n))
    (i64.shr_u (i64.shr_u (local.get $lo) (i64.const 1)) (i64.sub (i64.const 63) (local.get $n))))
  (i64.shl (local.get $lo) (local.get $n))
  (i32.sub (local.get $e) (i32.wrap_i64 (local.get $n))))

(func $subq (param $ah i64) (param $al i64) (param $bh i64) (param $bl i64) (result i64 i64)
  (i64.sub (i64.sub (local.get $ah) (local.get $bh)) (i64.extend_i32_u (i64.lt_u (local.get $al) (local.get $bl))))
  (i64.sub (local.get $al) (local.get $bl)))

(func $addq (param $ah i64) (param $al i64) (param $bh i64) (param $bl i64) (result i64 i64)
  (local.set $al (i64.add (local.get $al) (local.get $bl)))
  (i64.add (i64.add (local.get $ah) (local.get $bh)) (i64.extend_i32_u (i64.lt_u (local.get $al) (local.get $bl))))
  (local.get $al))

;; One 64-bit digit of n / d: digit and rest. n < d, d's top bit set.
(func $digitq (param $nh i64) (param $nl i64) (param $dh i64) (param $dl i64) (result i64 i64 i64)
  (local $q i64) (local $r i64) (local $ph i64) (local $pl i64) (local $top i64) ${MULTIPLY_LOCALS}
  ;; q = min(nh:nl / dh, 2^64 - 1); top:r = nh:nl - q * dh
  (if (i64.ge_u (local.get $nh) (local.get $dh))
    (then
      (local.set $q (i64.const -1))
      (local.set $r (i64.add (local.get $nl) (local.get $dh)))
      (local.set $top (i64.extend_i32_u (i64.lt_u (local.get $r) (local.get $nl)))))
    (else
      (call $divide128 (local.get $nh) (local.get $nl) (local.get $dh))
      (local.set $r)
      (local.set $q)))
  ;; top:r:pl = top:r:0 - q * dl
  ${multiply("q", "dl", "ph", "pl")}
  (local.set $top (i64.sub (local.get $top) (i64.extend_i32_u (i32.or
    (i64.lt_u (local.get $r) (local.get $ph))
    (i32.and (i64.eq (local.get $r) (local.get $ph)) (i64.ne (local.get $pl) (i64.const 0)))))))
  (call $subq (local.get $r) (i64.const 0) (local.get $ph) (local.get $pl))
  (local.set $pl)
  (local.set $r)
  ;; Below zero: q was too large, by at most 2.
  (block $done (loop $again
    (br_if $done (i64.eqz (local.get $top)))
    (local.set $q (i64.sub (local.get $q) (i64.const 1)))
    (call $addq (local.get $r) (local.get $pl) (local.get $dh) (local.get $dl))
    (local.set $pl)
    (local.set $ph)
    ;; A carry ends the debt.
    (if (i32.or
          (i64.lt_u (local.get $ph) (local.get $r))
          (i32.and (i64.eq (local.get $ph) (local.get $r)) (i64.lt_u (local.get $pl) (local.get $dl))))
      (then (local.set $top (i64.const 0))))
    (local.set $r (local.get $ph))
    (br $again)))
  (local.get $q) (local.get $r) (local.get $pl))

;; n / d as Q0.128, rounded down: n < d, d's top bit set.
(func $divq (param $nh i64) (param $nl i64) (param $dh i64) (param $dl i64) (result i64 i64)
  (local $q i64)
  (call $digitq (local.get $nh) (local.get $nl) (local.get $dh) (local.get $dl))
  (local.set $nl)
  (local.set $nh)
  (local.set $q)
  (local.get $q)
  (call $digitq (local.get $nh) (local.get $nl) (local.get $dh) (local.get $dl))
  (drop)
  (drop))
`;
const state64 = (at) => `(i64.load (i32.const ${at}))`;
const HELPER_SIGNATURES = signatures([
	INTEGER,
	CORE,
	ARITHMETIC$1,
	CONVERT,
	REMAINDER,
	STACK,
	REGION,
	DOUBLES,
	ENVIRONMENT,
	`
;; Whether the x87 state differs from its initial configuration: SDM vol. 1, 13.6.
(func (export "x87_in_use") (result i32)
  (local $all i64) (local $at i32)
  (if (i32.or
      (i32.or (i32.ne ${FCW} (i32.const 0x37f)) (i32.ne ${EMPTY} (i32.const 0xff)))
      (i32.or ${FSW} ${TOP}))
    (then (return (i32.const 1))))
  (local.set $at (i32.const ${X87$1}))
  (loop $next
    (local.set $all (i64.or (local.get $all) (i64.or
      (i64.load (local.get $at))
      (i64.load16_u offset=8 (local.get $at)))))
    (local.set $at (i32.add (local.get $at) (i32.const 16)))
    (br_if $next (i32.lt_u (local.get $at) (i32.const 2176))))
  (i64.ne (i64.const 0) (i64.or (local.get $all)
    (i64.or (i64.or ${state64(FIP$1)} ${state64(FDP$1)}) (i64.load32_u (i32.const ${FOP$1}))))))

;; The x87 state from the image if $load, else the initial configuration if $initial, else as it is.
(func (export "x87_restore") (param $load i32) (param $initial i32) (param $wide i32)
  (if (local.get $load) (then (call $x87_unpack_fx (local.get $wide)) (return)))
  (if (local.get $initial)
    (then
      (call $fninit)
      (memory.fill (i32.const ${X87$1}) (i32.const 0) (i32.const 128)))))
`,
	WIDE,
	TRANSCENDENTAL,
	SSE,
	SSE_EXACT,
	SSE_EXACT_CONVERT,
	SSE_STRING,
	FMA,
	HALF,
	RECIPROCAL,
	AES,
	SHA,
	CARRYLESS
].join("\n"));
function signatures(text) {
	const found = {};
	for (const m of text.matchAll(/\(func (?:\$\S+ )?\(export "(\w+)"\)([^\n]*)/g)) {
		const types = (keyword) => [...m[2].matchAll(new RegExp(`\\(${keyword} ([^()]*)\\)`, "g"))].flatMap((t) => t[1].split(/\s+/).filter((w) => !w.startsWith("$")));
		found[m[1]] = {
			params: types("param"),
			results: types("result")
		};
	}
	return found;
}
function ofResult(l, flag, r) {
	switch (flag) {
		case "Z": return l.zext(r, 64);
		case "S": return l.sext(r, 64);
		case "P": return l.low32(r);
		default: throw new Error(`flag ${flag} does not follow from the result`);
	}
}
const isResult = (f) => f === "Z" || f === "S" || f === "P";
function topBit(l, v) {
	return l.low32(l.shr(v, v.bits - 1));
}
function adjust(l, ...v) {
	return l.low32(v.reduce((a, b) => l.xor(a, b)));
}
const FLAG_KINDS = {
	add: {
		writes: "CPAZSO",
		compute: (l, f, _b, [a, b, r]) => {
			if (isResult(f)) return ofResult(l, f, r);
			if (f === "C") return l.ltU(r, a);
			if (f === "A") return adjust(l, a, b, r);
			return l.sext(l.and(l.xor(a, r), l.xor(b, r)), 64);
		}
	},
	adc: {
		writes: "CPAZSO",
		compute: (l, f, bits, [a, b, r]) => {
			if (f !== "C") return FLAG_KINDS.add.compute(l, f, bits, [
				a,
				b,
				r
			]);
			return topBit(l, l.or(l.and(a, b), l.and(l.or(a, b), l.not(r))));
		}
	},
	sub: {
		writes: "CPAZSO",
		compute: (l, f, _b, [a, b, r]) => {
			if (isResult(f)) return ofResult(l, f, r);
			if (f === "C") return l.ltU(a, b);
			if (f === "A") return adjust(l, a, b, r);
			return l.sext(l.and(l.xor(a, b), l.xor(a, r)), 64);
		}
	},
	sbb: {
		writes: "CPAZSO",
		compute: (l, f, bits, [a, b, r]) => {
			if (f !== "C") return FLAG_KINDS.sub.compute(l, f, bits, [
				a,
				b,
				r
			]);
			return topBit(l, l.or(l.and(l.not(a), b), l.and(l.not(l.xor(a, b)), r)));
		}
	},
	logic: {
		writes: "CPAZSO",
		compute: (l, f, _b, [r]) => isResult(f) ? ofResult(l, f, r) : f === "O" ? l.const(64, 0) : l.const(32, 0)
	},
	inc: {
		writes: "PAZSO",
		compute: (l, f, bits, [a, r]) => FLAG_KINDS.add.compute(l, f, bits, [
			a,
			l.const(bits, 1),
			r
		])
	},
	dec: {
		writes: "PAZSO",
		compute: (l, f, bits, [a, r]) => FLAG_KINDS.sub.compute(l, f, bits, [
			a,
			l.const(bits, 1),
			r
		])
	},
	result: {
		writes: "CPAZSO",
		compute: (l, f, _b, [r, c, o]) => {
			if (isResult(f)) return ofResult(l, f, r);
			if (f === "C") return c;
			if (f === "A") return l.const(32, 0);
			return l.overflowFrom(o);
		}
	},
	resultIf: {
		writes: "CPAZSO",
		guarded: true,
		compute: (l, f, bits, args) => FLAG_KINDS.result.compute(l, f, bits, args)
	},
	shift: {
		writes: "CPAZSO",
		compute: (l, f, bits, args) => f === "A" ? l.const(32, 16) : FLAG_KINDS.result.compute(l, f, bits, args)
	},
	shiftIf: {
		writes: "CPAZSO",
		guarded: true,
		compute: (l, f, bits, args) => FLAG_KINDS.shift.compute(l, f, bits, args)
	},
	bitField: {
		writes: "CPAZSO",
		compute: (l, f, bits, [r]) => f === "S" ? l.const(64, 0) : f === "A" ? l.const(32, 16) : FLAG_KINDS.logic.compute(l, f, bits, [r])
	},
	decimal: {
		writes: "CPAZSO",
		compute: (l, f, bits, [r, c, o, a]) => f === "A" ? l.shl(l.low32(a), 4) : FLAG_KINDS.result.compute(l, f, bits, [
			r,
			c,
			o
		])
	},
	bitScan: {
		writes: "CPAZSO",
		compute: (l, f, _b, [source, n]) => {
			if (f === "Z") return l.zext(source, 64);
			if (f === "P") return l.low32(n);
			return l.const(f === "S" || f === "O" ? 64 : 32, 0);
		}
	},
	countZeros: {
		writes: "CPAZS",
		compute: (l, f, _b, [r, c]) => {
			if (f === "Z") return l.zext(r, 64);
			if (f === "C") return c;
			return f === "P" ? l.const(32, 1) : l.const(f === "S" ? 64 : 32, 0);
		}
	},
	popcnt: {
		writes: "CPAZSO",
		compute: (l, f, _b, [source]) => {
			if (f === "Z") return l.zext(source, 64);
			return f === "P" ? l.const(32, 1) : l.const(f === "S" || f === "O" ? 64 : 32, 0);
		}
	},
	division: {
		writes: "PAZS",
		compute: (l, f) => f === "S" ? l.const(64, 0) : f === "Z" ? l.const(64, 1) : l.const(32, f === "A" ? 16 : 1)
	},
	carry: {
		writes: "C",
		compute: (_l, _f, _b, [c]) => c
	},
	overflow: {
		writes: "O",
		compute: (l, _f, _b, [o]) => l.overflowFrom(o)
	},
	zero: {
		writes: "Z",
		compute: (l, f, _b, [z]) => rawFromBit(l, f, z)
	},
	compareFloat: {
		writes: "CPAZSO",
		compute: (l, f, _b, [a, b]) => {
			const holds = (cc) => floatCondition(l, cc, a, b);
			if (f === "C") return holds("b");
			if (f === "Z" || f === "P") return rawFromBit(l, f, holds(f === "Z" ? "e" : "p"));
			return l.const(f === "A" ? 32 : 64, 0);
		}
	},
	vectorTest: {
		writes: "CPAZSO",
		compute: (l, f, bits, [z, c]) => {
			const no = l.const(1, 0);
			return FLAG_KINDS.stringTest.compute(l, f, bits, [
				z,
				c,
				no,
				no
			]);
		}
	},
	stringTest: {
		writes: "CPAZSO",
		compute: (l, f, _b, [z, c, s, o]) => {
			if (f === "A") return l.const(32, 0);
			return rawFromBit(l, f, f === "Z" ? z : f === "C" ? c : f === "S" ? s : f === "O" ? o : l.const(1, 0));
		}
	},
	carryOverflow: {
		writes: "CO",
		compute: (l, f, _b, [c, o]) => f === "C" ? c : l.overflowFrom(o)
	},
	multiply: {
		writes: "CO",
		compute: (l, f, bits, args) => FLAG_KINDS.carryOverflow.compute(l, f, bits, args)
	},
	carryOverflowIf: {
		writes: "CO",
		guarded: true,
		compute: (l, f, bits, args) => FLAG_KINDS.carryOverflow.compute(l, f, bits, args)
	}
};
function flagBit(l, flag) {
	const raw = l.flagVar(flag);
	switch (flag) {
		case "C": return l.bool(raw);
		case "P": {
			const low = l.band(raw, 255);
			return l.eq(l.band(l.op("i32.popcnt", [low], 32), 1), l.const(32, 0));
		}
		case "A": return l.bool(l.band(l.shr(raw, 4), 1));
		case "Z": return l.eq(raw, l.const(64, 0));
		default: return l.ltS(raw, l.const(64, 0));
	}
}
function rawFromBit(l, flag, v) {
	switch (flag) {
		case "C": return v;
		case "P": return l.low32(l.xor(v, l.const(1, 1)));
		case "A": return l.shl(l.low32(v), 4);
		case "Z": return l.zext(l.xor(v, l.const(1, 1)), 64);
		default: return l.op("i64.sub", [l.const(64, 0), l.zext(v, 64)], 64);
	}
}
const CONDITIONS = {
	o: {
		reads: "O",
		build: (l) => flagBit(l, "O")
	},
	no: {
		reads: "O",
		negated: "o"
	},
	b: {
		reads: "C",
		build: (l) => flagBit(l, "C")
	},
	ae: {
		reads: "C",
		negated: "b"
	},
	e: {
		reads: "Z",
		build: (l) => flagBit(l, "Z")
	},
	ne: {
		reads: "Z",
		negated: "e"
	},
	be: {
		reads: "CZ",
		build: (l) => l.or(flagBit(l, "C"), flagBit(l, "Z"))
	},
	a: {
		reads: "CZ",
		negated: "be"
	},
	s: {
		reads: "S",
		build: (l) => flagBit(l, "S")
	},
	ns: {
		reads: "S",
		negated: "s"
	},
	p: {
		reads: "P",
		build: (l) => flagBit(l, "P")
	},
	np: {
		reads: "P",
		negated: "p"
	},
	l: {
		reads: "SO",
		build: (l) => l.ltS(l.xor(l.flagVar("S"), l.flagVar("O")), l.const(64, 0))
	},
	ge: {
		reads: "SO",
		negated: "l"
	},
	le: {
		reads: "ZSO",
		build: (l) => l.or(flagBit(l, "Z"), l.ltS(l.xor(l.flagVar("S"), l.flagVar("O")), l.const(64, 0)))
	},
	g: {
		reads: "ZSO",
		negated: "le"
	}
};
function conditionFromFlags(l, cc) {
	const c = CONDITIONS[cc];
	return c.build ? c.build(l) : l.isZero(conditionFromFlags(l, c.negated));
}
function floatCondition(l, cc, a, b) {
	const compare = (name) => l.op(`${a.type}.${name}`, [a, b], 1);
	const unordered = () => l.or(l.op(`${a.type}.ne`, [a, a], 1), l.op(`${a.type}.ne`, [b, b], 1));
	switch (cc) {
		case "a": return compare("gt");
		case "ae": return compare("ge");
		case "b": return l.isZero(compare("ge"));
		case "be": return l.isZero(compare("gt"));
		case "e": return l.isZero(floatCondition(l, "ne", a, b));
		case "ne": return l.or(compare("lt"), compare("gt"));
		case "p": return unordered();
		case "np": return l.isZero(unordered());
		default: return null;
	}
}
function vectorCondition(l, cc, z, c) {
	switch (cc) {
		case "e": return z;
		case "ne": return l.isZero(z);
		case "b": return c;
		case "ae": return l.isZero(c);
		case "be": return l.or(z, c);
		case "a": return l.isZero(l.or(z, c));
		default: return null;
	}
}
function conditionFromOperands(l, cc, kind, bits, args) {
	if (kind === "compareFloat") return floatCondition(l, cc, args[0], args[1]);
	if (kind === "vectorTest") return vectorCondition(l, cc, args[0], args[1]);
	const zero = l.const(bits, 0);
	if (kind === "sub") {
		const [a, b, r] = args;
		const s = (v) => l.sext(v, bits < 32 ? 32 : bits);
		switch (cc) {
			case "e": return l.eq(a, b);
			case "ne": return l.ne(a, b);
			case "b": return l.ltU(a, b);
			case "ae": return l.leU(b, a);
			case "be": return l.leU(a, b);
			case "a": return l.ltU(b, a);
			case "l": return l.ltS(s(a), s(b));
			case "ge": return l.leS(s(b), s(a));
			case "le": return l.leS(s(a), s(b));
			case "g": return l.ltS(s(b), s(a));
			case "s": return l.ltS(s(r), l.const(bits < 32 ? 32 : bits, 0));
			case "ns": return l.isZero(l.ltS(s(r), l.const(bits < 32 ? 32 : bits, 0)));
			default: return null;
		}
	}
	const r = kind === "logic" ? args[0] : kind === "inc" || kind === "dec" ? args[1] : kind === "add" ? args[2] : null;
	if (!r) return null;
	const sr = l.sext(r, bits < 32 ? 32 : bits);
	const szero = l.const(bits < 32 ? 32 : bits, 0);
	switch (cc) {
		case "e": return l.eq(r, zero);
		case "ne": return l.ne(r, zero);
		case "s": return l.ltS(sr, szero);
		case "ns": return l.isZero(l.ltS(sr, szero));
	}
	if (kind === "add" && cc === "b") return l.ltU(r, args[0]);
	if (kind === "add" && cc === "ae") return l.leU(args[0], r);
	if (kind !== "logic") return null;
	switch (cc) {
		case "l": return l.ltS(sr, szero);
		case "ge": return l.leS(szero, sr);
		case "le": return l.leS(sr, szero);
		case "g": return l.ltS(szero, sr);
		case "b":
		case "o": return l.const(1, 0);
		case "ae":
		case "no": return l.const(1, 1);
		case "be": return l.eq(r, zero);
		case "a": return l.ne(r, zero);
		default: return null;
	}
}
const u32 = (x) => BigInt.asUintN(32, x);
const u64 = (x) => BigInt.asUintN(64, x);
const s32 = (x) => BigInt.asIntN(32, x);
const s64 = (x) => BigInt.asIntN(64, x);
const truth = (b) => b ? 1n : 0n;
const bitCount = (x) => BigInt(x.toString(2).replaceAll("0", "").length);
const leadingZeros = (x, w) => x === 0n ? BigInt(w) : BigInt(w - x.toString(2).length);
const trailingZeros = (x, w) => {
	if (x === 0n) return BigInt(w);
	let n = 0n;
	while (!(x >> n & 1n)) n++;
	return n;
};
const OPS = {};
function row(name, args, result, fold, wasm = name) {
	OPS[name] = {
		args,
		result,
		effects: null,
		droppable: true,
		wasm,
		...fold ? { fold } : {}
	};
}
for (const t of ["i32", "i64"]) {
	const w = t === "i32" ? 32 : 64;
	const u = t === "i32" ? u32 : u64;
	const s = t === "i32" ? s32 : s64;
	const count = BigInt(w - 1);
	const two = [t, t];
	row(`${t}.add`, two, t, (a, b) => u(a + b));
	row(`${t}.sub`, two, t, (a, b) => u(a - b));
	row(`${t}.mul`, two, t, (a, b) => u(a * b));
	row(`${t}.and`, two, t, (a, b) => a & b);
	row(`${t}.or`, two, t, (a, b) => a | b);
	row(`${t}.xor`, two, t, (a, b) => a ^ b);
	row(`${t}.shl`, two, t, (a, b) => u(a << (b & count)));
	row(`${t}.shr_u`, two, t, (a, b) => u(a) >> (b & count));
	row(`${t}.shr_s`, two, t, (a, b) => u(s(a) >> (b & count)));
	row(`${t}.rotl`, two, t, (a, b) => u(a << (b & count) | u(a) >> (BigInt(w) - (b & count)) % BigInt(w)));
	row(`${t}.rotr`, two, t, (a, b) => u(u(a) >> (b & count) | a << (BigInt(w) - (b & count)) % BigInt(w)));
	for (const d of [
		"div_u",
		"div_s",
		"rem_u",
		"rem_s"
	]) OPS[`${t}.${d}`] = {
		args: two,
		result: t,
		effects: { traps: true },
		droppable: true,
		wasm: `${t}.${d}`
	};
	row(`${t}.eq`, two, "i32", (a, b) => truth(a === b));
	row(`${t}.ne`, two, "i32", (a, b) => truth(a !== b));
	row(`${t}.lt_u`, two, "i32", (a, b) => truth(u(a) < u(b)));
	row(`${t}.le_u`, two, "i32", (a, b) => truth(u(a) <= u(b)));
	row(`${t}.gt_u`, two, "i32", (a, b) => truth(u(a) > u(b)));
	row(`${t}.ge_u`, two, "i32", (a, b) => truth(u(a) >= u(b)));
	row(`${t}.lt_s`, two, "i32", (a, b) => truth(s(a) < s(b)));
	row(`${t}.le_s`, two, "i32", (a, b) => truth(s(a) <= s(b)));
	row(`${t}.gt_s`, two, "i32", (a, b) => truth(s(a) > s(b)));
	row(`${t}.ge_s`, two, "i32", (a, b) => truth(s(a) >= s(b)));
	row(`${t}.eqz`, [t], "i32", (a) => truth(a === 0n));
	row(`${t}.clz`, [t], t, (a) => leadingZeros(u(a), w));
	row(`${t}.ctz`, [t], t, (a) => trailingZeros(u(a), w));
	row(`${t}.popcnt`, [t], t, (a) => bitCount(u(a)));
	row(`${t}.extend8_s`, [t], t, (a) => u(BigInt.asIntN(8, a)));
	row(`${t}.extend16_s`, [t], t, (a) => u(BigInt.asIntN(16, a)));
}
row("i32.wrap_i64", ["i64"], "i32", (a) => u32(a), "i32.wrap");
row("i64.extend_i32_u", ["i32"], "i64", (a) => u32(a), "i64.extend_u");
row("i64.extend_i32_s", ["i32"], "i64", (a) => u64(s32(a)), "i64.extend_s");
row("i64.extend32_s", ["i64"], "i64", (a) => u64(s32(a)));
for (const t of ["f32", "f64"]) {
	const two = [t, t];
	for (const o of [
		"add",
		"sub",
		"mul",
		"div",
		"min",
		"max",
		"copysign"
	]) row(`${t}.${o}`, two, t);
	for (const o of [
		"abs",
		"neg",
		"ceil",
		"floor",
		"trunc",
		"nearest",
		"sqrt"
	]) row(`${t}.${o}`, [t], t);
	for (const o of [
		"eq",
		"ne",
		"lt",
		"gt",
		"le",
		"ge"
	]) row(`${t}.${o}`, two, "i32");
	for (const i of ["i32", "i64"]) for (const s of ["s", "u"]) {
		row(`${t}.convert_${i}_${s}`, [i], t, void 0, `${t}.convert_${s}.${i}`);
		row(`${i}.trunc_sat_${t}_${s}`, [t], i, void 0, `${i}.trunc_${s}_sat.${t}`);
	}
}
row("f32.demote", ["f64"], "f32");
row("f64.promote", ["f32"], "f64");
row("i32.reinterpret", ["f32"], "i32");
row("i64.reinterpret", ["f64"], "i64");
row("f32.reinterpret", ["i32"], "f32");
row("f64.reinterpret", ["i64"], "f64");
const V = "v128";
for (const [shape, lane] of Object.entries({
	i8x16: "i32",
	i16x8: "i32",
	i32x4: "i32",
	i64x2: "i64",
	f32x4: "f32",
	f64x2: "f64"
})) {
	row(`${shape}.splat`, [lane], V);
	for (const x of shape === "i8x16" || shape === "i16x8" ? ["extract_lane_s", "extract_lane_u"] : ["extract_lane"]) row(`${shape}.${x}`, [V], lane);
	row(`${shape}.replace_lane`, [V, lane], V);
}
const vector = (names, args, result = V) => {
	for (const n of names.trim().split(/\s+/)) row(n, args, result, void 0, n.replace(/(add|sub)_sat_/, "$1_saturate_"));
};
vector("v128.and v128.or v128.xor v128.andnot", [V, V]);
vector("v128.not", [V]);
vector("v128.bitselect", [
	V,
	V,
	V
]);
vector("v128.any_true", [V], "i32");
for (const shape of [
	"i8x16",
	"i16x8",
	"i32x4",
	"i64x2"
]) {
	vector(`${shape}.add ${shape}.sub ${shape}.eq ${shape}.ne ${shape}.lt_s ${shape}.gt_s ${shape}.le_s ${shape}.ge_s`, [V, V]);
	vector(`${shape}.abs ${shape}.neg`, [V]);
	vector(`${shape}.shl ${shape}.shr_s ${shape}.shr_u`, [V, "i32"]);
	vector(`${shape}.all_true ${shape}.bitmask`, [V], "i32");
	if (shape !== "i64x2") vector(`${shape}.lt_u ${shape}.gt_u ${shape}.le_u ${shape}.ge_u ${shape}.min_s ${shape}.min_u ${shape}.max_s ${shape}.max_u`, [V, V]);
}
vector("i8x16.add_sat_s i8x16.add_sat_u i8x16.sub_sat_s i8x16.sub_sat_u i8x16.avgr_u i8x16.narrow_i16x8_s i8x16.narrow_i16x8_u i8x16.swizzle", [V, V]);
vector("i16x8.add_sat_s i16x8.add_sat_u i16x8.sub_sat_s i16x8.sub_sat_u i16x8.avgr_u i16x8.mul i16x8.q15mulr_sat_s i16x8.narrow_i32x4_s i16x8.narrow_i32x4_u", [V, V]);
vector("i8x16.popcnt i16x8.extadd_pairwise_i8x16_s i16x8.extadd_pairwise_i8x16_u i32x4.extadd_pairwise_i16x8_s i32x4.extadd_pairwise_i16x8_u", [V]);
vector("i32x4.mul i64x2.mul i32x4.dot_i16x8_s", [V, V]);
for (const [wide, narrow] of [
	["i16x8", "i8x16"],
	["i32x4", "i16x8"],
	["i64x2", "i32x4"]
]) for (const s of ["s", "u"]) {
	vector(`${wide}.extmul_low_${narrow}_${s} ${wide}.extmul_high_${narrow}_${s}`, [V, V]);
	vector(`${wide}.extend_low_${narrow}_${s} ${wide}.extend_high_${narrow}_${s}`, [V]);
}
for (const shape of ["f32x4", "f64x2"]) {
	vector(`${shape}.add ${shape}.sub ${shape}.mul ${shape}.div ${shape}.min ${shape}.max ${shape}.pmin ${shape}.pmax ${shape}.eq ${shape}.ne ${shape}.lt ${shape}.gt ${shape}.le ${shape}.ge`, [V, V]);
	vector(`${shape}.abs ${shape}.neg ${shape}.sqrt ${shape}.ceil ${shape}.floor ${shape}.trunc ${shape}.nearest`, [V]);
}
vector("f32x4.convert_i32x4_s f32x4.convert_i32x4_u f64x2.convert_low_i32x4_s f64x2.convert_low_i32x4_u f32x4.demote_f64x2_zero f64x2.promote_low_f32x4 i32x4.trunc_sat_f32x4_s i32x4.trunc_sat_f32x4_u i32x4.trunc_sat_f64x2_s_zero i32x4.trunc_sat_f64x2_u_zero", [V]);
row("i8x16.shuffle", [V, V], V);
const relaxed = (name, args) => {
	OPS[name] = {
		args,
		result: V,
		effects: null,
		droppable: true
	};
};
relaxed("f32x4.relaxed_madd", [
	V,
	V,
	V
]);
relaxed("f64x2.relaxed_madd", [
	V,
	V,
	V
]);
for (const shape of [
	"i8x16",
	"i32x4",
	"i64x2"
]) relaxed(`${shape}.relaxed_laneselect`, [
	V,
	V,
	V
]);
relaxed("i8x16.relaxed_swizzle", [V, V]);
relaxed("i32x4.relaxed_trunc_f32x4_s", [V]);
relaxed("i32x4.relaxed_trunc_f64x2_s_zero", [V]);
function special(args, result, effects, rest = {}) {
	return {
		args,
		result,
		effects,
		droppable: !effects || !(effects.writes || effects.memory || effects.leaves || effects.remaps || effects.boundary || effects.commits),
		...rest
	};
}
const all = (key) => {
	const keys = [key];
	return () => keys;
};
const GPRS = all("gpr:");
const VECTORS = all("xmm:");
const STATE = all("state:");
const X87 = all("x87:");
const RECORD = all("record:");
const STATE_AND_X87 = ["state:", "x87:"];
const STATE_AND_CPU = ["state:", "cpu:"];
const STATE_AND_SCRATCH = [
	"state:",
	"cpu:",
	"scratch:"
];
const gpr = ({ imm }) => [`gpr:${imm.reg}`];
const vectorHalf = ({ imm }) => [`xmm:${imm.reg}${imm.high ? "h" : ""}`];
const flag = ({ imm }) => [`flag:${imm}`];
const flagsOf$1 = (letters) => [...letters].map((letter) => `flag:${letter}`);
const x87Local = ({ imm }) => [`x87:${imm}`];
const stateAt = ({ imm }) => keysAt(imm);
const keysAt = (offset) => {
	if (offset >= 1024) return offset >= 2048 && offset < 2208 ? STATE_AND_X87 : STATE();
	return offset >= 448 && offset < 704 || offset >= 832 && offset < 864 ? STATE_AND_SCRATCH : STATE_AND_CPU;
};
const helperName = ({ imm }) => imm;
const helperWrites = ({ imm }) => imm.startsWith("x87") ? STATE_AND_X87 : STATE();
const rest = (n, type, first) => n.args.slice(first).map(() => type);
const any = (n) => rest(n, "any", 0);
const SPECIAL = {
	const: special([], "none", null),
	insn: special([], "none", { boundary: true }),
	progress: special([], "none", { commits: true }),
	alias: special(["same"], "none", null),
	select: special([
		"i32",
		"same",
		"same"
	], "none", null),
	"gpr.get": special([], "none", {
		reads: gpr,
		local: true
	}),
	"open.gpr.get": special([], "none", { reads: GPRS }),
	"xmm.get": special([], "v128", {
		reads: vectorHalf,
		local: true
	}),
	"open.xmm.get": special([], "v128", { reads: VECTORS }),
	"gpr.set": special(["int"], "none", { writes: gpr }),
	"open.gpr.set": special(["int"], "none", { writes: GPRS }),
	"xmm.set": special(["v128"], "none", { writes: vectorHalf }),
	"open.xmm.set": special(["v128"], "none", { writes: VECTORS }),
	"zero.uppers": special([], "none", { writes: VECTORS }),
	"flagvar.get": special([], "none", {
		reads: flag,
		local: true
	}),
	"flagvar.set": special(["flag"], "none", { writes: flag }),
	flags: special(any, "none", { writes: ({ imm }) => flagsOf$1(FLAG_KINDS[imm.kind].writes) }),
	cond: special([], "i32", { reads: ({ imm }) => flagsOf$1(CONDITIONS[imm].reads) }),
	"template.condition": special([], "i32", { reads: ({ imm }) => flagsOf$1(CONDITIONS[imm].reads) }),
	load: special((n) => ["address", ...rest(n, V, 1)], "none", {
		memory: true,
		leaves: "fault"
	}),
	store: special((n) => ["address", ...rest(n, "any", 1)], "none", {
		memory: true,
		changes: true,
		leaves: "fault"
	}),
	"load.upper": special([V], V, { memory: true }),
	"load.if": special(["address", "i32"], "none", {
		memory: true,
		leaves: "fault"
	}),
	"state.get": special([], "none", { reads: STATE }),
	"state.set": special(["any"], "none", { writes: stateAt }),
	"state.merge": special(["i32"], "none", {
		reads: STATE,
		writes: ({ imm }) => keysAt(imm.at)
	}, { means: ({ imm: { at, mask } }) => {
		return {
			op: "state.set",
			imm: at,
			args: [{
				op: "i32.or",
				args: [{
					op: "i32.and",
					args: [{
						op: "state.get",
						imm: at,
						bits: 32,
						args: []
					}, { constant: ~mask }]
				}, { argument: 0 }]
			}]
		};
	} }),
	"state.load": special(["i32"], "none", { reads: STATE }),
	"state.store": special(["i32", "any"], "none", { writes: stateAt }),
	"open.ea": special([], "none", { reads: GPRS }),
	"open.imm": special([], "none", { reads: RECORD }),
	"open.rip": special([], "none", { reads: RECORD }),
	"open.next_rip": special([], "none", { reads: RECORD }),
	"open.address": special([], "none", { reads: RECORD }),
	"open.segbase": special([], "none", { reads: RECORD }),
	"open.scale": special([], "i32", { reads: RECORD }),
	"fault.if": special(["i32", "i32"], "none", { leaves: "fault" }),
	"callout.if": special(["i32"], "none", { leaves: "fault" }),
	"skip.if": special(["i32"], "none", { leaves: "skip" }),
	bulk: special([
		"address",
		"int",
		"address"
	], "i32", {
		memory: true,
		changes: true,
		remaps: true
	}, { typeScript: "bulk" }),
	helper: special(any, "none", {
		reads: STATE,
		writes: helperWrites
	}, { helper: helperName }),
	"x87.get.i32": special([], "i32", {
		reads: x87Local,
		local: true
	}),
	"x87.get.i64": special([], "i64", {
		reads: x87Local,
		local: true
	}),
	"x87.get.f64": special([], "f64", {
		reads: x87Local,
		local: true
	}),
	"x87.set": special(["any"], "none", { writes: x87Local }),
	"x87.slow": special(any, "none", {
		reads: X87,
		writes: X87,
		leaves: "fault"
	}, { helper: ({ imm }) => imm.helper }),
	"x87.spill": special([], "none", {
		reads: X87,
		writes: STATE
	}),
	"x87.reload": special([], "none", {
		reads: STATE,
		writes: X87,
		leaves: "after"
	}),
	"x87.sync": special([], "none", {
		reads: X87,
		writes: STATE
	}),
	"x87.resync": special([], "none", {
		reads: STATE,
		writes: X87,
		leaves: "after"
	}),
	exact: special((n) => ["same", ...rest(n, "any", 1)], "none", {
		reads: STATE,
		writes: STATE,
		leaves: "exception"
	}, { helper: ({ imm }) => imm.helper }),
	callout: special([], "none", {
		reads: STATE,
		writes: STATE,
		remaps: true
	}, { typeScript: "callout" }),
	"callout.when": special(["i32", "i32"], "none", {
		reads: STATE,
		writes: STATE,
		remaps: true
	}, { typeScript: "callout" })
};
Object.assign(OPS, SPECIAL);
function opRow(name) {
	const r = OPS[name];
	if (!r) throw new Error(`no such IR operation: ${name}`);
	return r;
}
function meaningOf(n) {
	const { means } = opRow(n.op);
	if (means === void 0) return null;
	const make = (m) => {
		if ("argument" in m) return n.args[m.argument];
		if ("constant" in m) return {
			op: "const",
			type: "i32",
			bits: 32,
			args: [],
			imm: BigInt(m.constant)
		};
		const { op, imm, bits, args } = m;
		return {
			op,
			type: bits === void 0 ? opRow(op).result : bits > 32 ? "i64" : "i32",
			bits: bits ?? 32,
			args: args.map(make),
			imm
		};
	};
	return make(means(n));
}
const NOTHING = [];
function writesOf(n) {
	return opRow(n.op).effects?.writes?.(n) ?? NOTHING;
}
function leavesAt(n) {
	return n.note?.walk ? void 0 : opRow(n.op).effects?.leaves;
}
function endsPages(n) {
	const effects = opRow(n.op).effects;
	return effects?.remaps === true || effects?.leaves === "skip";
}
function disturbs(write, read) {
	return write === read || write.endsWith(":") && read.startsWith(write) || read.endsWith(":") && write.startsWith(read);
}
function becomeAlias(n, value) {
	Object.assign(n, {
		op: "alias",
		args: [value],
		imm: void 0
	});
}
function terminalNodes(t) {
	switch (t.kind) {
		case "branch":
		case "repeat": return [t.cond];
		case "indirect": return [t.target];
		default: return [];
	}
}
const FLAGS = "CPAZSO";
function isConst(n) {
	return n.op === "const";
}
function constValue(n) {
	return typeof n.imm === "bigint" ? n.imm : BigInt(n.imm);
}
const RECORD_OPERANDS = [
	"1",
	"2",
	"3"
];
const SHAPES = {
	add: {
		keep: [1, 2],
		widths: "vv",
		rebuild: (l, [b, r]) => [
			l.sub(r, b),
			b,
			r
		]
	},
	adc: {
		keep: [
			0,
			1,
			2
		],
		widths: "vvv"
	},
	sub: {
		keep: [0, 1],
		widths: "vv",
		rebuild: (l, [a, b]) => [
			a,
			b,
			l.sub(a, b)
		]
	},
	sbb: {
		keep: [
			0,
			1,
			2
		],
		widths: "vvv"
	},
	logic: {
		keep: [0],
		widths: "v"
	},
	inc: {
		keep: [1],
		widths: "v",
		rebuild: (l, [r], bits) => [l.sub(r, l.const(bits, 1)), r]
	},
	dec: {
		keep: [1],
		widths: "v",
		rebuild: (l, [r], bits) => [l.add(r, l.const(bits, 1)), r]
	},
	result: {
		keep: [
			0,
			1,
			2
		],
		widths: "vbb"
	},
	shift: {
		keep: [
			0,
			1,
			2
		],
		widths: "vbb"
	},
	bitField: {
		keep: [0],
		widths: "v"
	},
	bitScan: {
		keep: [0, 1],
		widths: "vv"
	},
	popcnt: {
		keep: [0],
		widths: "v"
	},
	vectorTest: {
		keep: [0, 1],
		widths: "bb"
	},
	multiply: {
		keep: [0, 1],
		widths: "bb"
	},
	division: {
		keep: [],
		widths: ""
	}
};
const REST_UNDEFINED = ["multiply", "division"];
const unguarded = (kind) => FLAG_KINDS[kind].guarded ? kind.replace(/If$/, "") : kind;
const WIDTHS = [
	8,
	16,
	32,
	64
];
const RECORDS = Object.keys(SHAPES).flatMap((kind) => WIDTHS.map((bits) => ({
	kind,
	bits
})));
function recordNumber(imm) {
	return RECORDS.findIndex((r) => r.kind === unguarded(imm.kind) && r.bits === imm.bits) + 1;
}
function recordedOperands(kind, args) {
	return SHAPES[unguarded(kind)].keep.map((i) => args[i]);
}
function keptRaw(kind) {
	if (REST_UNDEFINED.includes(kind)) return "";
	return [...FLAGS].filter((f) => !FLAG_KINDS[kind].writes.includes(f)).join("");
}
var VerifyError = class extends Error {
	constructor(after, block, at, what) {
		const n = block.ops[at];
		super(`${what} (after ${after}, block 0x${block.rip.toString(16)}${n ? `, %${at} = ${n.op}` : ""})`);
		this.name = "VerifyError";
	}
};
function verifyRegion(region, after) {
	for (const block of region.blocks) {
		const fail = (at, what) => {
			throw new VerifyError(after, block, at, what);
		};
		checkNodes(block, region.word, fail);
		checkOrder(block, fail);
	}
}
function checkNodes({ ops, terminal }, word, fail) {
	const defined = new Set();
	const operand = (n, at, role) => {
		if (!defined.has(n)) fail(at, `${role}, ${n.op}, is not defined before`);
		if (n.type === "none") fail(at, `${role}, ${n.op}, has no value`);
	};
	for (const [at, n] of ops.entries()) {
		for (const [i, a] of n.args.entries()) operand(a, at, `argument ${i}`);
		const group = n.note?.group;
		if (group?.leader === n) operand(group.base, at, "the base of its checks");
		else if (group && !defined.has(group.leader)) fail(at, "the access that checks for it comes later");
		if (defined.has(n)) fail(at, "stands here twice");
		defined.add(n);
		checkTypes(n, at, word, fail);
	}
	const end = ops.length;
	if (terminal.kind === "branch" || terminal.kind === "repeat") {
		operand(terminal.cond, end, "the condition");
		if (terminal.cond.type !== "i32") fail(end, `the condition is ${terminal.cond.type}, not i32`);
	} else if (terminal.kind === "indirect") {
		operand(terminal.target, end, "the target");
		const address = word === 64 ? "i64" : "i32";
		if (terminal.target.type !== address) fail(end, `the target is ${terminal.target.type}, not ${address}`);
	}
}
function checkTypes(n, at, word, fail) {
	const row = opRow(n.op);
	if (row.result !== "none" && n.type !== row.result) fail(at, `its type is ${n.type}, not ${row.result}`);
	const wanted = typeof row.args === "function" ? row.args(n) : row.args;
	if (n.args.length !== wanted.length) fail(at, `it has ${n.args.length} arguments, not ${wanted.length}`);
	for (const [i, w] of wanted.entries()) {
		const type = n.args[i].type;
		if (!fits(type, w, n, word)) fail(at, `argument ${i} is ${type}, not ${w === "same" ? n.type : w}`);
	}
	if (n.op === "flagvar.get" && n.type !== flagType(n)) fail(at, `its type is ${n.type}, not ${flagType(n)}`);
	const signature = row.helper && HELPER_SIGNATURES[row.helper(n)];
	if (!signature || n.op === "x87.slow") return;
	const args = n.args.map((a) => a.type);
	const own = n.op === "helper" ? args : n.op === "exact" ? args.slice(1) : args.slice(2);
	const { params, results } = signature;
	if (!params.every((p, i) => own[i] === p)) fail(at, `${row.helper(n)} takes (${params}), not (${own})`);
	const [result = "none"] = results;
	if (result !== n.type) fail(at, `${row.helper(n)} gives ${result}, not ${n.type}`);
}
const flagType = (n) => "CPAK".includes(n.imm) ? "i32" : "i64";
function fits(type, wanted, n, word) {
	switch (wanted) {
		case "any": return true;
		case "int": return type === "i32" || type === "i64";
		case "address": return type === (word === 64 ? "i64" : "i32");
		case "same": return type === n.type;
		case "flag": return type === flagType(n);
		default: return type === wanted;
	}
}
function isShown(n) {
	const keys = writesOf(n);
	return keys.some((key) => /^(gpr|xmm|flag|cpu):/.test(key)) && !keys.includes("scratch:");
}
function checkOrder({ ops }, fail) {
	let insn = -1;
	let written;
	let stored;
	for (const [at, n] of ops.entries()) {
		const { effects } = opRow(n.op);
		if (effects?.commits || effects?.boundary && n.imm !== insn) written = stored = void 0;
		if (effects?.boundary) insn = n.imm;
		const leaves = leavesAt(n);
		const forStore = effects?.changes || effects?.memory && n.imm?.write;
		const before = written ?? (forStore ? void 0 : stored);
		if (before !== void 0 && (leaves === "fault" || leaves === "exception")) fail(at, `it may fault behind %${before} = ${ops[before].op}, which the guest can see`);
		if (isShown(n)) written = at;
		else if (effects?.changes) stored = at;
	}
}
function effectsBefore(region, latitude) {
	return region.blocks.map((b) => effectsOf(b.ops, latitude.drops ?? (() => false)));
}
function effectsOf(ops, mayGo) {
	return ops.flatMap((n) => textsOf(n).map((text) => ({
		node: n,
		text,
		mayGo: mayGo(n)
	})));
}
function textsOf(n) {
	const { effects, droppable } = opRow(n.op);
	if (!effects || droppable) return [];
	if (n.op !== "flags") return [[n.op, immText(n)].join(" ").trimEnd()];
	return [...FLAGS].filter((f) => isLive(n, f)).map((f) => `flagvar.set ${f}`);
}
function immText({ imm }) {
	if (imm === void 0) return "";
	return typeof imm === "object" ? JSON.stringify(imm) : String(imm);
}
const isLive = (n, flag) => FLAG_KINDS[n.imm.kind].writes.includes(flag) && (n.note?.live?.includes(flag) ?? true);
function verifyPass(pass, before, region, latitude) {
	verifyRegion(region, pass);
	const adds = latitude.adds ?? (() => false);
	for (const [i, block] of region.blocks.entries()) {
		const fail = (at, what) => {
			throw new VerifyError(pass, block, at, what);
		};
		const was = before[i] ?? before[block.copyOf ?? -1];
		if (!was) fail(-1, "a new block that is no copy");
		compare(was, block, adds, fail);
	}
	checkFlags(pass, before, region);
}
function compare(was, block, adds, fail) {
	const now = block.ops.flatMap((n, at) => textsOf(n).map((text) => ({
		n,
		at,
		text
	})));
	let i = 0;
	for (const { n, at, text } of now) {
		let j = i;
		while (j < was.length && was[j].text !== text && was[j].mayGo) j++;
		if (j < was.length && was[j].text === text) i = j + 1;
		else if (!adds(n)) fail(at, j < was.length ? `lost effect: ${was[j].text}` : `new effect: ${text}`);
	}
	const lost = was.slice(i).find((e) => !e.mayGo);
	if (lost) fail(-1, `lost effect: ${lost.text}`);
}
const ALL = {
	raw: FLAGS,
	shown: FLAGS,
	record: false
};
const common = (a, b) => [...a].filter((f) => b.includes(f)).join("");
const meet$1 = (a, b) => ({
	raw: common(a.raw, b.raw),
	shown: common(a.shown, b.shown),
	record: a.record || b.record
});
const equal = (a, b) => a.raw === b.raw && a.shown === b.shown && a.record === b.record;
const without = (a, b) => [...a].filter((f) => !b.includes(f)).join("");
const ordered = (letters) => [...FLAGS].filter((f) => letters.includes(f)).join("");
function checkFlags(pass, before, region) {
	const { blocks } = region;
	if (blocks.some((b) => b.ops.some((n) => n.op === "flagvar.set" && n.imm === "K"))) return;
	const removed = blocks.map((b, i) => withRemoved(b, before[i]));
	if (!removed.some((r) => r.gone.size > 0) && !blocks.some((b) => b.ops.some((n) => n.note?.live !== void 0))) return;
	const entries = blocks.map((_, i) => i === 0 ? ALL : void 0);
	const work = [0];
	const run = (i, check) => {
		const b = blocks[i];
		const { nodes, gone } = removed[i];
		let state = entries[i];
		let skipped = null;
		const need = (n, letters, has, what) => {
			const missing = without(letters, has);
			if (check && missing) throw new VerifyError(pass, b, n ? b.ops.indexOf(n) : -1, `${what} ${missing}, which nobody sets`);
		};
		for (const n of nodes) {
			const dropped = gone.has(n);
			if (n.op === "flags") state = afterFlags(n, state);
			else if (n.op === "flagvar.set") state = afterSet(n, state, dropped);
			if (dropped) continue;
			if (n.op === "cond") need(n, CONDITIONS[n.imm].reads, state.raw, "it reads flag");
			else if (n.op === "flagvar.get") need(n, n.imm, state.raw, "it reads flag");
			const leaves = leavesAt(n);
			if (leaves === "skip") skipped = skipped ? meet$1(skipped, state) : state;
			else if (leaves === "fault" || leaves === "after") need(n, FLAGS, state.shown, "a fault shows flag");
		}
		if (skipped) state = meet$1(state, skipped);
		if (b.successors.length === 0 || b.successors.some((s) => s < 0)) need(null, FLAGS, state.shown, "a way out shows flag");
		return state;
	};
	for (let i = work.pop(); i !== void 0; i = work.pop()) {
		const state = run(i, false);
		for (const to of blocks[i].successors) {
			if (to < 0) continue;
			const arriving = blocks[to].recordIn ? state : {
				raw: state.raw,
				shown: state.raw,
				record: false
			};
			const old = entries[to];
			const merged = old ? meet$1(old, arriving) : arriving;
			if (old && equal(old, merged)) continue;
			entries[to] = merged;
			work.push(to);
		}
	}
	for (const i of blocks.keys()) if (entries[i]) run(i, true);
}
function withRemoved(block, was) {
	const now = new Set(block.ops);
	const gone = new Set((was ?? []).map((e) => e.node).filter((n) => !now.has(n) && n.op === "flagvar.set"));
	if (gone.size === 0) return {
		nodes: block.ops,
		gone
	};
	const nodes = [];
	let at = 0;
	for (const { node } of was) if (now.has(node)) for (const end = block.ops.indexOf(node); at <= end; at++) nodes.push(block.ops[at]);
	else if (gone.has(node)) nodes.push(node);
	return {
		nodes: [...nodes, ...block.ops.slice(at)],
		gone
	};
}
function afterFlags(n, s) {
	const { kind } = n.imm;
	const { writes, guarded } = FLAG_KINDS[kind];
	const live = common(writes, n.note?.live ?? "CPAZSO");
	const raw = ordered(guarded ? without(s.raw, without(writes, live)) : without(s.raw, writes) + live);
	const number = n.note?.record;
	if (number === 0) return {
		raw,
		shown: raw,
		record: false
	};
	if (number === void 0) return {
		raw,
		shown: s.record ? without(s.shown, writes) : raw,
		record: s.record
	};
	const kept = keptRaw(kind.replace(/If$/, ""));
	const shown = ordered(writes + (kept === "" ? without(FLAGS, writes) : common(without(FLAGS, writes), s.raw)));
	return {
		raw,
		shown: guarded ? common(s.shown, shown) : shown,
		record: true
	};
}
function afterSet(n, s, dropped) {
	const letter = n.imm;
	const raw = dropped ? without(s.raw, letter) : ordered(s.raw + without(letter, s.raw));
	if (n.note?.record === 0 && !dropped) return {
		raw,
		shown: raw,
		record: false
	};
	return {
		raw,
		shown: s.record ? without(s.shown, letter) : raw,
		record: s.record
	};
}
function successorsOf(graph, b) {
	const found = ownSuccessors(graph, b);
	const first = b.walk?.loop.first ?? b.loop;
	if (first === void 0) return found;
	const twins = found.filter((i) => i === first || b.walk && i >= 0 && graph.blocks[i].loop === first);
	return [...found, ...twins.map((i) => graph.blocks[i].twin)];
}
function ownSuccessors(graph, b) {
	const at = (rip) => graph.index.get(rip) ?? -1;
	const t = b.terminal;
	switch (t.kind) {
		case "next":
		case "syscall": return [at(b.nextRip), -1].slice(0, t.kind === "syscall" ? 2 : 1);
		case "jump":
		case "call": return [t.target.kind === "known" ? at(t.target.rip) : -1];
		case "branch": return [t.target.kind === "known" ? at(t.target.rip) : -1, at(b.nextRip)];
		case "repeat": return [at(b.rip), at(b.nextRip)];
		case "indirect": return [...(b.dispatched ? graph.dispatch : b.candidates).map(at), -1];
		case "callout":
		case "fault": return [-1];
	}
}
function displacement(address) {
	let n = address;
	while (n.op === "alias") n = n.args[0];
	if (n.op === "i64.add" || n.op === "i32.add" || n.op === "i64.sub" || n.op === "i32.sub") {
		const c = n.args[1];
		if (isConst(c)) {
			const v = Number(BigInt.asIntN(n.type === "i64" ? 64 : 32, constValue(c)));
			if (Math.abs(v) < 1048576) {
				const inner = displacement(n.args[0]);
				return {
					base: inner.base,
					disp: inner.disp + (n.op.endsWith("sub") ? -v : v)
				};
			}
		}
	}
	return {
		base: n,
		disp: 0
	};
}
function loopsOf(successors) {
	const n = successors.length;
	const order = new Array(n).fill(-1);
	const low = new Array(n).fill(0);
	const component = new Array(n).fill(-1);
	const done = new Array(n).fill(false);
	const path = [];
	let next = 0;
	let loops = 0;
	for (let root = 0; root < n; root++) {
		if (order[root] !== -1) continue;
		const work = [{
			at: root,
			edge: 0
		}];
		order[root] = low[root] = next++;
		path.push(root);
		while (work.length > 0) {
			const top = work[work.length - 1];
			const to = successors[top.at][top.edge++];
			if (to === void 0) {
				work.pop();
				const parent = work[work.length - 1];
				if (parent) low[parent.at] = Math.min(low[parent.at], low[top.at]);
				if (low[top.at] !== order[top.at]) continue;
				const members = path.splice(path.indexOf(top.at));
				const isLoop = members.length > 1 || successors[top.at].includes(top.at);
				for (const b of members) {
					done[b] = true;
					if (isLoop) component[b] = loops;
				}
				if (isLoop) loops++;
			} else if (to >= 0 && order[to] === -1) {
				order[to] = low[to] = next++;
				path.push(to);
				work.push({
					at: to,
					edge: 0
				});
			} else if (to >= 0 && !done[to]) low[top.at] = Math.min(low[top.at], order[to]);
		}
	}
	return component;
}
function definePass(pass) {
	return pass;
}
const SLOTS = 6;
const NEAR = 2048;
function cachePages(blocks) {
	const loops = loopsOf(blocks.map((b) => b.successors));
	const count = Math.max(-1, ...loops) + 1;
	const slots = new Map();
	for (let loop = 0; loop < count; loop++) {
		const inLoop = blocks.filter((_, i) => loops[i] === loop);
		const steps = stepsOf(inLoop);
		for (const b of inLoop) for (const n of b.ops) {
			if (n.op !== "load" && n.op !== "store" || n.note?.walk) continue;
			const group = n.note?.group;
			if (group && group.leader !== n) continue;
			const key = keyOf(group ? group.base : n.args[0], steps);
			if (key === null) continue;
			const write = group ? group.write : n.op === "store" || n.imm.write === true;
			const name = `${loop}${write ? "w" : "r"}${key}`;
			const found = slots.get(name);
			if (found) found.nodes.push(n);
			else slots.set(name, {
				slot: {},
				nodes: [n]
			});
		}
	}
	const chosen = [...slots.values()].sort((a, b) => b.nodes.length - a.nodes.length).slice(0, SLOTS);
	for (const { slot, nodes } of chosen) for (const n of nodes) n.note = {
		...n.note,
		slot
	};
}
function stepsOf(blocks) {
	const written = new Set();
	const wild = new Set();
	const writes = [];
	for (const b of blocks) for (const n of b.ops) {
		if (n.op !== "gpr.set") continue;
		const { reg } = n.imm;
		written.add(reg);
		if (n.bits < 32) wild.add(reg);
		else writes.push({
			reg,
			value: n.args[0]
		});
	}
	for (const { reg, value } of writes) if (!isStep(value, reg, written)) wild.add(reg);
	return { has: (reg) => !wild.has(reg) };
}
function isStep(value, reg, written) {
	switch (value.op) {
		case "alias": return isStep(value.args[0], reg, written);
		case "gpr.get": return value.imm.reg === reg && value.bits >= 32;
		case "i32.add":
		case "i64.add": {
			const [a, b] = value.args;
			return isStep(a, reg, written) && isFixed(b, written) || isStep(b, reg, written) && isFixed(a, written);
		}
		case "i32.sub":
		case "i64.sub": return isStep(value.args[0], reg, written) && isFixed(value.args[1], written);
		default: return false;
	}
}
function isFixed(n, written) {
	return isConst(n) || n.op === "gpr.get" && !written.has(n.imm.reg);
}
function keyOf(address, steps) {
	const { base, disp } = displacement(address);
	const root = rootOf(base, steps);
	if (root === null) return null;
	return Math.abs(disp) < NEAR ? root : `${root}+${Math.floor(disp / 4096)}`;
}
function rootOf(n, steps) {
	switch (n.op) {
		case "alias":
		case "i64.extend_i32_u":
		case "i64.extend_i32_s":
		case "i32.wrap_i64": return rootOf(n.args[0], steps);
		case "const": return `#${constValue(n)}`;
		case "gpr.get": {
			const { reg, high } = n.imm;
			return !high && n.bits >= 32 && steps.has(reg) ? `r${reg}` : null;
		}
		case "state.get": return `s${n.imm}`;
		case "i32.add":
		case "i64.add":
		case "i32.sub":
		case "i64.sub":
		case "i32.shl":
		case "i64.shl": {
			const [a, b] = n.args;
			const left = rootOf(a, steps);
			if (left === null) return null;
			if (isConst(b) && !n.op.endsWith("shl") && constValue(b) < 256n) return left;
			const right = rootOf(b, steps);
			return right === null ? null : `(${left}${n.op.slice(4)}${right})`;
		}
		default: return null;
	}
}
const cachePagesPass = definePass({
	name: "cache-pages",
	what: "keeps the page that an access in a loop found last",
	options: [{
		name: "cache-pages",
		key: "cachePages",
		kind: "switch",
		default: true,
		what: "accesses that walk through memory in a loop compare with the page they found last before they probe the TLB",
		after: "coalesce-checks"
	}],
	behind: ["coalesce-checks"],
	run: (region, _, options) => {
		if (!options.cachePages) return;
		cachePages(region.blocks.map((b) => ({
			ops: b.ops,
			successors: successorsOf(region, b)
		})));
	}
});
const SPAN$1 = 1024;
function coalesceChecks(ops) {
	const open = new Map();
	const done = [];
	for (const n of ops) {
		if (endsPages(n)) {
			done.push(...open.values());
			open.clear();
			continue;
		}
		if (n.op !== "load" && n.op !== "store" || n.note?.walk) continue;
		const imm = n.imm;
		const { base, disp } = displacement(n.args[0]);
		if (isConst(base)) continue;
		const end = disp + imm.bits / 8;
		const write = n.op === "store" || imm.write === true;
		const g = open.get(base);
		if (g && Math.max(g.group.max, end) - Math.min(g.group.min, disp) <= SPAN$1) {
			g.group.min = Math.min(g.group.min, disp);
			g.group.max = Math.max(g.group.max, end);
			g.group.write ||= write;
			g.nodes.push(n);
		} else {
			if (g) done.push(g);
			open.set(base, {
				group: {
					base,
					min: disp,
					max: end,
					write,
					aligned: 1,
					leader: n,
					members: 0
				},
				nodes: [n]
			});
		}
	}
	done.push(...open.values());
	for (const { group, nodes } of done) {
		if (nodes.length < 2) continue;
		group.members = nodes.length;
		for (const n of nodes) {
			const { aligned = 1 } = n.imm;
			if ((displacement(n.args[0]).disp - group.min) % aligned === 0) group.aligned = Math.max(group.aligned, aligned);
		}
		for (const n of nodes) n.note = {
			...n.note,
			group
		};
	}
}
const coalesceChecksPass = definePass({
	name: "coalesce-checks",
	what: "makes one check of nearby accesses through the same register",
	options: [{
		name: "coalesce-checks",
		key: "coalesceChecks",
		kind: "switch",
		default: true,
		what: "one TLB check for nearby accesses through the same base register",
		after: "x87"
	}],
	behind: ["walk-loops"],
	run: (region, _, options) => {
		if (options.coalesceChecks) for (const b of region.blocks) coalesceChecks(b.ops);
	}
});
function commonSubexpressions(ops) {
	const numbers = new Map();
	const known = new Map();
	const numberOf = (n) => {
		const value = sourceOf(n);
		if (isConst(value)) return `${value.type}=${constValue(value)}`;
		let number = numbers.get(value);
		if (number === void 0) {
			number = numbers.size;
			numbers.set(value, number);
		}
		return String(number);
	};
	for (const n of ops) {
		if (n.op === "alias" || n.op === "const" || n.args.length === 0 || opRow(n.op).effects) continue;
		const key = `${n.op} ${n.type} ${n.bits} ${imm(n)} ${n.args.map(numberOf).join()}`;
		const first = known.get(key);
		if (first) becomeAlias(n, first);
		else known.set(key, n);
	}
}
function sourceOf(n) {
	let value = n;
	while (value.op === "alias" && value.args[0].bits === value.bits) value = value.args[0];
	return value;
}
function imm(n) {
	return JSON.stringify(n.imm, (_, v) => typeof v === "bigint" ? `${v}n` : v) ?? "";
}
const commonSubexpressionsPass = definePass({
	name: "common-subexpressions",
	what: "computes once what several instructions of a block compute from the same values",
	options: [{
		name: "common-subexpressions",
		key: "commonSubexpressions",
		kind: "switch",
		default: false,
		what: "compute once what several instructions of a block compute from the same values",
		after: "coalesce-checks"
	}],
	behind: ["expand-flags"],
	before: ["coalesce-checks"],
	run: (region, _, options) => {
		if (options.commonSubexpressions) for (const b of region.blocks) commonSubexpressions(b.ops);
	}
});
const SHOWN = "!";
function deadFlags(blocks, record, exactMayFault = true) {
	const liveIn = blocks.map(() => "");
	const union = (a, b) => a + [...b].filter((c) => !a.includes(c)).join("");
	const minus = (a, b) => [...a].filter((c) => !b.includes(c)).join("");
	const outside = record ? SHOWN : FLAGS;
	const liveOut = (b) => b.successors.length === 0 ? outside : b.successors.reduce((s, i) => union(s, i < 0 ? outside : liveIn[i]), "");
	const scan = (b, note) => {
		let live = liveOut(b);
		const dead = new Set();
		for (let i = b.ops.length - 1; i >= 0; i--) {
			const n = b.ops[i];
			switch (n.op) {
				case "flags": {
					const imm = n.imm;
					const row = FLAG_KINDS[imm.kind];
					const shown = live.includes(SHOWN);
					const number = shown ? recordNumber(imm) : 0;
					let before = live;
					if (shown && !number) before = FLAGS;
					else if (shown && !row.guarded) before = minus(union(live, keptRaw(imm.kind)), SHOWN);
					const read = shown && !number ? FLAGS : live;
					if (note) {
						n.note = {
							...n.note,
							live: [...row.writes].filter((f) => read.includes(f)).join("")
						};
						if (shown) n.note.record = number;
					}
					live = row.guarded ? before : minus(before, row.writes);
					break;
				}
				case "flagvar.set":
					if (live.includes(SHOWN)) {
						if (note) n.note = {
							...n.note,
							record: 0
						};
						live = FLAGS;
					} else if (!live.includes(n.imm)) dead.add(n);
					live = minus(live, n.imm);
					break;
				case "flagvar.get":
					live = union(live, n.imm);
					break;
				case "cond": live = union(live, CONDITIONS[n.imm].reads);
			}
			const leaves = leavesAt(n);
			if (leaves === "skip") live = union(live, liveOut(b));
			else if (leaves && (leaves !== "exception" || exactMayFault)) live = union(live, outside);
		}
		if (note && dead.size > 0) b.ops = b.ops.filter((n) => !dead.has(n));
		return live;
	};
	let changed = true;
	while (changed) {
		changed = false;
		for (let i = blocks.length - 1; i >= 0; i--) {
			const live = scan(blocks[i], false);
			if (live.length !== liveIn[i].length) {
				liveIn[i] = live;
				changed = true;
			}
		}
	}
	blocks.forEach((b, i) => {
		scan(b, true);
		b.recordIn = liveIn[i].includes(SHOWN);
	});
}
const deadFlagsPass = definePass({
	name: "dead-flags",
	what: "drops flags that nobody reads",
	options: [{
		name: "dead-flags",
		key: "deadFlags",
		kind: "switch",
		default: true,
		what: "drop flag computations that nobody reads",
		after: "region-copies"
	}, {
		name: "record-flags",
		key: "recordFlags",
		kind: "switch",
		default: true,
		what: "keep the operands of flags that only a fault would show, and compute them if it comes (with dead-flags)"
	}],
	before: ["expand-flags"],
	drops: (n) => writesOf(n).some((key) => key.startsWith("flag:")),
	run: (region, { recordsMxcsr }, options) => {
		if (!options.deadFlags) return;
		const flow = region.blocks.map((b) => ({
			ops: b.ops,
			successors: successorsOf(region, b)
		}));
		deadFlags(flow, options.recordFlags, recordsMxcsr);
		for (const [i, b] of region.blocks.entries()) {
			b.ops = flow[i].ops;
			b.recordIn = flow[i].recordIn ?? false;
		}
	}
});
var UndefinedForm = class extends Error {};
const typeOf = (bits) => bits === 64 ? "i64" : bits === 128 ? "v128" : "i32";
const bitsOf = (type) => type === "i64" || type === "f64" ? 64 : type === "v128" ? 128 : 32;
const mask = (bits) => (1n << BigInt(bits)) - 1n;
var ExpressionBuilder = class {
	options;
	ops = [];
	form;
	constructor(options) {
		this.options = options;
	}
	push(op, type, bits, args, imm) {
		return this.node(op, type, bits, args, imm);
	}
	node(op, type, bits, args, imm) {
		const n = {
			op,
			type,
			bits,
			args,
			imm
		};
		this.ops.push(n);
		return n;
	}
	effect(op, args, imm) {
		return this.push(op, "none", 0, args, imm);
	}
	op(name, args, bits, imm) {
		const r = opRow(name);
		if (this.options.fold && r.fold && args.every(isConst)) return this.makeConst(r.result, bits, r.fold(...args.map(constValue)));
		return this.node(name, r.result, bits, args, imm);
	}
	makeConst(type, bits, value) {
		return this.push("const", type, bits, [], type === "i64" ? BigInt.asUintN(64, value) : BigInt.asUintN(32, value));
	}
	const(bits, value) {
		const v = BigInt(value);
		return this.makeConst(typeOf(bits), bits, bits < 64 ? v & mask(bits) : v);
	}
	f32(v) {
		return this.push("const", "f32", 32, [], v);
	}
	f64(v) {
		return this.push("const", "f64", 64, [], v);
	}
	v128(bytes) {
		return this.push("const", "v128", 128, [], bytes);
	}
	simd(name, args, imm) {
		const r = opRow(name);
		return this.node(name, r.result, bitsOf(r.result), args, imm);
	}
	binary(name, a, b, maskResult) {
		if (a.type !== b.type) throw new Error(`${name}: ${a.op} is ${a.type}, ${b.op} is ${b.type} (${this.form?.mnemonic})`);
		const r = this.op(`${a.type}.${name}`, [a, b], a.bits);
		return maskResult && a.bits < 32 ? this.op("i32.and", [r, this.const(32, mask(a.bits))], a.bits) : r;
	}
	constIs(v, value) {
		return this.options.fold && isConst(v) && constValue(v) === value;
	}
	add(a, b) {
		if (this.constIs(b, 0n)) return a;
		if (this.constIs(a, 0n)) return b;
		return this.binary("add", a, b, true);
	}
	sub(a, b) {
		if (this.constIs(b, 0n)) return a;
		return this.binary("sub", a, b, true);
	}
	mul(a, b) {
		return this.binary("mul", a, b, true);
	}
	and(a, b) {
		if (this.options.fold && a === b) return a;
		return this.binary("and", a, b, false);
	}
	or(a, b) {
		if (this.options.fold && a === b) return a;
		if (this.constIs(a, 0n)) return b;
		if (this.constIs(b, 0n)) return a;
		return this.binary("or", a, b, false);
	}
	xor(a, b) {
		if (this.options.fold && a === b) return this.const(a.bits, 0);
		return this.binary("xor", a, b, false);
	}
	not(a) {
		return this.xor(a, this.const(a.bits, mask(a.bits)));
	}
	neg(a) {
		return this.sub(this.const(a.bits, 0), a);
	}
	band(a, m) {
		return this.and(a, this.const(a.bits, m));
	}
	count(a, n) {
		if (typeof n === "number") return this.const(a.type === "i64" ? 64 : 32, n);
		return a.type === "i64" ? this.zext(n, 64) : n.type === "i64" ? this.low32(n) : n;
	}
	shl(a, n) {
		if (n === 0) return a;
		const r = this.op(`${a.type}.shl`, [a, this.count(a, n)], a.bits);
		return a.bits < 32 ? this.op("i32.and", [r, this.const(32, mask(a.bits))], a.bits) : r;
	}
	shr(a, n) {
		if (n === 0) return a;
		return this.op(`${a.type}.shr_u`, [a, this.count(a, n)], a.bits);
	}
	sar(a, n) {
		if (n === 0) return a;
		return this.op(`${a.type}.shr_s`, [a, this.count(a, n)], a.bits);
	}
	rotl(a, n) {
		return this.op(`${a.type}.rotl`, [a, this.count(a, n)], a.bits);
	}
	rotr(a, n) {
		return this.op(`${a.type}.rotr`, [a, this.count(a, n)], a.bits);
	}
	eq(a, b) {
		return this.constIs(b, 0n) ? this.isZero(a) : this.compare("eq", a, b);
	}
	ne(a, b) {
		return this.compare("ne", a, b);
	}
	ltU(a, b) {
		return this.compare("lt_u", a, b);
	}
	leU(a, b) {
		return this.compare("le_u", a, b);
	}
	ltS(a, b) {
		return this.compare("lt_s", a, b);
	}
	leS(a, b) {
		return this.compare("le_s", a, b);
	}
	compare(name, a, b) {
		return this.op(`${a.type}.${name}`, [a, b], 1);
	}
	isZero(a) {
		return this.op(`${a.type}.eqz`, [a], 1);
	}
	bool(a) {
		return this.retype(a, 1);
	}
	retype(a, bits) {
		if (a.bits === bits) return a;
		return this.push("alias", a.type, bits, [a]);
	}
	select(cond, a, b) {
		if (this.options.fold && isConst(cond)) return constValue(cond) ? a : b;
		return this.push("select", a.type, a.bits, [
			cond,
			a,
			b
		]);
	}
	zext(a, bits) {
		if (bits <= a.bits) return bits === a.bits ? a : this.trunc(a, bits);
		if (bits === 64 && a.type === "i32") return this.op("i64.extend_i32_u", [a], 64);
		return this.retype(a, bits);
	}
	sext(a, bits) {
		if (a.bits === bits) return a;
		if (a.bits === 1) return this.zext(a, bits);
		const wide = a.bits === 8 ? this.op("i32.extend8_s", [a], 32) : a.bits === 16 ? this.op("i32.extend16_s", [a], 32) : a;
		if (bits === 64) return this.op("i64.extend_i32_s", [wide], 64);
		return bits === 32 ? wide : this.op("i32.and", [wide, this.const(32, mask(bits))], bits);
	}
	trunc(a, bits) {
		if (a.bits <= bits) return a;
		let n = a;
		if (a.type === "i64" && bits <= 32) {
			const inner = a.op === "i64.extend_i32_u" || a.op === "i64.extend_i32_s" ? a.args[0] : null;
			n = inner && this.options.fold ? inner : this.op("i32.wrap_i64", [a], 32);
			if (n.bits <= bits) return this.retype(n, bits);
		}
		if (bits >= 32 && n.type === "i32") return this.retype(n, bits);
		return this.op("i32.and", [n, this.const(32, mask(bits))], bits);
	}
	low32(a) {
		return a.type === "i64" ? this.trunc(a, 32) : this.retype(a, 32);
	}
};
var StateBuilder = class extends ExpressionBuilder {
	vex = null;
	known = new Map();
	known32 = new Map();
	zeroExtended = new Set();
	flagKnown = new Map();
	reg(r, bits, high = false) {
		if (!high) {
			if (bits === 64) {
				const k = this.known.get(r);
				if (k) return k;
				const k32 = this.known32.get(r);
				if (k32 && this.zeroExtended.has(r)) {
					const n = this.zext(k32, 64);
					this.known.set(r, n);
					return n;
				}
			} else {
				const k32 = this.known32.get(r);
				if (k32) return this.trunc(k32, bits);
				const k = this.known.get(r);
				if (k) {
					const n = this.trunc(k, 32);
					this.known32.set(r, n);
					return this.trunc(n, bits);
				}
			}
		} else {
			const k32 = this.known32.get(r);
			if (k32) return this.trunc(this.shr(k32, 8), 8);
		}
		const n = this.push("gpr.get", typeOf(bits), bits, [], {
			reg: r,
			high
		});
		if (bits === 64) this.known.set(r, n);
		else if (bits === 32) this.known32.set(r, n);
		return n;
	}
	setReg(r, v, high = false) {
		this.push("gpr.set", "none", v.bits, [v], {
			reg: r,
			high
		});
		this.known.delete(r);
		this.known32.delete(r);
		this.zeroExtended.delete(r);
		if (v.bits === 64) this.known.set(r, v);
		else if (v.bits === 32) {
			this.known32.set(r, v);
			this.zeroExtended.add(r);
		}
	}
	forgetRegisters() {
		this.known.clear();
		this.known32.clear();
		this.zeroExtended.clear();
		this.flagKnown.clear();
	}
	xmmReg(r, high = false) {
		return this.push("xmm.get", "v128", 128, [], high ? {
			reg: r,
			high
		} : { reg: r });
	}
	setXmmReg(r, v, high = false) {
		this.push("xmm.set", "none", 128, [v], high ? {
			reg: r,
			high
		} : { reg: r });
		if (this.vex) this.push("xmm.set", "none", 128, [this.v128(new Array(16).fill(0))], {
			reg: r,
			high: true
		});
	}
	zeroUppers(count) {
		this.effect("zero.uppers", [], count);
	}
	state(at, bits) {
		return this.push("state.get", typeOf(bits), bits, [], at);
	}
	setState(at, v, bits = v.bits) {
		this.push("state.set", "none", bits, [v], at);
	}
	mergeState(at, mask, v) {
		this.effect("state.merge", [v], {
			at,
			mask
		});
	}
	stateAt(address, bits, offset = 0) {
		return this.push("state.load", typeOf(bits), bits, [address], offset);
	}
	setStateAt(address, v, bits = v.bits, offset = 0) {
		this.push("state.store", "none", bits, [address, v], offset);
	}
	setFlags(kind, bits, ...args) {
		if (!FLAG_KINDS[kind]) throw new Error(`no flag kind ${kind}`);
		this.push("flags", "none", 0, args, {
			kind,
			bits
		});
		this.flagKnown.clear();
	}
	condition(cc) {
		return this.push("cond", "i32", 1, [], cc);
	}
	flag(letter) {
		return flagBit(this, letter);
	}
	setFlag(letter, v) {
		this.setFlagVar(letter, rawFromBit(this, letter, v));
	}
	flagVar(letter) {
		const k = this.flagKnown.get(letter);
		if (k) return k;
		const wide = !"CPAK".includes(letter);
		const n = this.push("flagvar.get", wide ? "i64" : "i32", wide ? 64 : 32, [], letter);
		this.flagKnown.set(letter, n);
		return n;
	}
	setFlagVar(letter, v) {
		this.push("flagvar.set", "none", 0, [v], letter);
		this.flagKnown.delete(letter);
	}
	overflowFrom(v) {
		return rawFromBit(this, "O", v);
	}
	conditionOnFlags(cc) {
		return conditionFromFlags(this, cc);
	}
	df() {
		return this.bool(this.state(212, 32));
	}
};
var OperandBuilder = class extends StateBuilder {
	usedWord = false;
	get word() {
		this.usedWord = true;
		return this.options.word;
	}
	read(o) {
		switch (o.kind) {
			case "gpr": return this.options.open ? this.push("open.gpr.get", typeOf(o.bits), o.bits, [], o.field) : this.reg(o.reg, o.bits, o.high);
			case "mem": return o.whole ? this.loadVector(o) : this.load(o.bits, this.address(o));
			case "imm":
				if (o.live) return this.liveImmediate(o.bits, o.live);
				return this.options.open ? this.push("open.imm", typeOf(o.bits), o.bits, [], o.field) : this.const(o.bits, o.imm);
			case "xmm":
			case "ymm": return this.xmm(o);
			case "mm": return this.stateAt(this.mmAt(o), 64, X87$1);
			default: throw new UndefinedForm(`cannot read operand ${o.kind}`);
		}
	}
	liveImmediate(bits, live) {
		return this.sext(this.state(live.at, live.bytes * 8), bits);
	}
	readForWrite(o) {
		return o.kind === "mem" ? this.load(o.bits, this.address(o), true) : this.read(o);
	}
	write(o, v, aligned = false) {
		if (this.vex?.take(o, v, aligned)) return;
		switch (o.kind) {
			case "gpr":
				if (v.bits !== o.bits) v = this.zext(v, o.bits);
				if (this.options.open) {
					this.push("open.gpr.set", "none", v.bits, [v], o.field);
					this.forgetRegisters();
				} else this.setReg(o.reg, v, o.high);
				return;
			case "mem":
				if (aligned) this.storeVector(this.address(o), [v], true);
				else this.store(this.address(o), v.bits === o.bits ? v : this.zext(v, o.bits), o.bits);
				return;
			case "xmm":
				this.setXmm(o, v);
				return;
			case "mm":
				this.setMm(o, v);
				return;
			default: throw new UndefinedForm(`cannot write operand ${o.kind}`);
		}
	}
	addressCache = null;
	address(o, withSegment = true) {
		const word = this.word;
		if (this.options.open) return this.push("open.ea", typeOf(word), word, [], withSegment ? 1 : 0);
		o = o.whole ?? o;
		if (withSegment && this.addressCache?.o === o && this.addressCache.form === this.form) return this.addressCache.v;
		const m = o.mem;
		const part = m.addressBits < word ? 32 : word;
		let v = m.base >= 0 ? this.reg(m.base, part) : null;
		if (m.index >= 0) {
			const i = this.shl(this.reg(m.index, part), m.scale);
			v = v ? this.add(v, i) : i;
		}
		if (!v) v = this.const(part, m.disp);
		else if (m.disp !== 0n) v = this.add(v, this.const(part, BigInt.asUintN(part, m.disp)));
		if (m.addressBits === 16) v = this.op("i32.and", [v, this.const(32, 65535)], 32);
		if (part < word) v = this.zext(v, 64);
		if (withSegment && m.seg >= 0) v = this.add(v, this.segBase(m.seg));
		if (withSegment) this.addressCache = {
			o,
			form: this.form,
			v
		};
		return v;
	}
	addressPlus(o, offset) {
		const a = this.address(o);
		return this.add(a, this.const(a.bits, offset));
	}
	segBase(seg) {
		return this.state(256 + 8 * seg, this.word);
	}
	registerNumber(o) {
		return this.options.open ? this.push("open.address", "i32", 32, [], o.field) : this.const(32, o.reg);
	}
	load(bits, address, write = false) {
		return this.push("load", typeOf(bits), bits, [address], write ? {
			bits,
			write
		} : { bits });
	}
	loadAs(type, bits, address) {
		return this.push("load", type, type === "v128" ? 128 : bits, [address], { bits });
	}
	store(address, v, bits = v.bits) {
		this.push("store", "none", 0, [address, v], { bits });
	}
	loadHalves(address, bits, aligned) {
		const imm = aligned ? {
			bits,
			aligned: bits / 8
		} : { bits };
		const low = this.push("load", "v128", 128, [address], imm);
		return bits === 128 ? [low] : [low, this.push("load.upper", "v128", 128, [low])];
	}
	load256(address) {
		return this.loadHalves(address, 256, false);
	}
	storeVector(address, values, aligned) {
		const bits = 128 * values.length;
		this.push("store", "none", 0, [address, ...values], aligned ? {
			bits,
			aligned: bits / 8
		} : { bits });
	}
	loadVector(o, aligned = false) {
		const { whole } = o;
		const load = () => this.loadHalves(this.address(o), whole ? 256 : 128, aligned);
		return this.vex ? this.vex.once(whole ?? o, load) : load()[0];
	}
	loadMasked(address, size, masks) {
		const low = this.push("load", "v128", 128, [address, ...masks], {
			bits: 128 * masks.length,
			masked: size
		});
		return masks.length === 1 ? [low] : [low, this.push("load.upper", "v128", 128, [low])];
	}
	storeMasked(address, size, values, masks) {
		this.push("store", "none", 0, [
			address,
			...values,
			...masks
		], {
			bits: 128 * masks.length,
			masked: size
		});
	}
	loadIf(cond, bits, address) {
		return this.push("load.if", typeOf(bits), bits, [address, cond], { bits });
	}
	get stackBits() {
		return this.form.stack === "s16" ? 16 : this.word;
	}
	sp(register = 4) {
		return this.reg(register, this.stackBits);
	}
	setSp(v) {
		this.setReg(4, v);
	}
	moved(sp, bytes) {
		return this.add(sp, this.const(sp.bits, bytes));
	}
	stackAddress(offset) {
		const a = this.zext(offset, this.word);
		return this.form.stack ? this.add(a, this.segBase(2)) : a;
	}
	pushValue(v) {
		const sp = this.moved(this.sp(), -v.bits / 8);
		this.store(this.stackAddress(sp), v);
		this.setSp(sp);
	}
	top(bits, offset = 0) {
		return this.load(bits, this.stackAddress(this.moved(this.sp(), offset)));
	}
	dropStack(bytes) {
		this.setSp(this.moved(this.sp(), bytes));
	}
	stringSource(offset) {
		const a = this.zext(offset, this.word);
		if (this.options.open) return this.add(a, this.push("open.segbase", typeOf(this.word), this.word, []));
		const seg = this.form.stringSeg ?? -1;
		return seg < 0 ? a : this.add(a, this.segBase(seg));
	}
	stringDest(offset) {
		const a = this.zext(offset, this.word);
		return this.word === 64 ? a : this.add(a, this.segBase(0));
	}
	bulk(kind, bytes, dest, source, count) {
		return this.push("bulk", "i32", 32, [
			dest,
			source,
			count
		], {
			kind,
			bytes
		});
	}
	xmm(o, half = o.half ?? 0) {
		const op = this.options.open ? "open.xmm.get" : "xmm.get";
		return this.push(op, "v128", 128, [], this.vectorPlace(o, half));
	}
	setXmm(o, v, half = 0) {
		const op = this.options.open ? "open.xmm.set" : "xmm.set";
		this.push(op, "none", 128, [v], this.vectorPlace(o, half));
	}
	vectorPlace(o, half) {
		const reg = this.options.open ? o.field : o.reg;
		return half ? {
			reg,
			high: true
		} : { reg };
	}
	setYmm(o, low, high = this.v128(new Array(16).fill(0))) {
		this.setXmm(o, low);
		this.setXmm(o, high, 1);
	}
	scale(o) {
		return this.options.open ? this.push("open.scale", "i32", 32, []) : this.const(32, o.mem.scale);
	}
	mmAt(o) {
		return this.shl(this.registerNumber(o), 4);
	}
	setMm(o, v) {
		const at = this.mmAt(o);
		this.setStateAt(at, v.type === "v128" ? this.simd("i64x2.extract_lane", [v], 0) : v, 64, X87$1);
		this.setStateAt(at, this.const(32, 65535), 32, 2056);
	}
};
var Builder = class extends OperandBuilder {
	terminal = { kind: "next" };
	rip = 0n;
	nextRip = 0n;
	begin(form, index, rip, length) {
		this.form = form;
		this.rip = rip;
		this.nextRip = BigInt.asUintN(this.options.word, rip + BigInt(length));
		this.effect("insn", [], index);
	}
	progress() {
		this.effect("progress", []);
	}
	ripValue() {
		const word = this.word;
		return this.options.open ? this.push("open.rip", typeOf(word), word, []) : this.const(word, this.rip);
	}
	nextRipValue() {
		const word = this.word;
		return this.options.open ? this.push("open.next_rip", typeOf(word), word, []) : this.const(word, this.nextRip);
	}
	target(o) {
		return this.options.open ? { kind: "open" } : {
			kind: "known",
			rip: o.target
		};
	}
	jump(o) {
		this.terminal = {
			kind: "jump",
			target: this.target(o)
		};
	}
	branch(cond, o) {
		this.terminal = {
			kind: "branch",
			cond,
			target: this.target(o)
		};
	}
	call(o) {
		this.terminal = {
			kind: "call",
			target: this.target(o)
		};
	}
	indirect(target, hint) {
		this.terminal = {
			kind: "indirect",
			target,
			hint
		};
	}
	repeatIf(cond) {
		this.terminal = {
			kind: "repeat",
			cond
		};
	}
	skipIf(cond) {
		this.effect("skip.if", [cond]);
	}
	syscall(abi) {
		this.terminal = {
			kind: "syscall",
			abi
		};
	}
	faultIf(cond, vector, errorCode = 0) {
		this.effect("fault.if", [cond, this.const(32, errorCode)], vector);
	}
	fault(vector) {
		this.terminal = {
			kind: "fault",
			vector,
			afterInstruction: false
		};
	}
	trap(vector) {
		this.terminal = {
			kind: "fault",
			vector,
			afterInstruction: true
		};
	}
	calloutAndLeave(name) {
		this.terminal = {
			kind: "callout",
			name
		};
	}
	calloutIf(cond, name) {
		this.effect("callout.if", [cond], name);
	}
	callout(name) {
		return this.push("callout", "i32", 32, [], name);
	}
	calloutWhen(cond, name, at, argument) {
		this.effect("callout.when", [cond, argument], {
			name,
			at
		});
	}
	helper(name, result, args) {
		return this.push("helper", result, bitsOf(result), args, name);
	}
	exact(imm, plain, args) {
		const of = this.vex?.halves === 2 ? {
			...imm,
			part: this.vex.half + 1
		} : imm;
		return this.push("exact", plain.type, plain.bits, [plain, ...args], of);
	}
	setMxcsr(v) {
		this.helper("sse_set_mxcsr", "none", [v]);
	}
};
function expandFlags(ops, options) {
	const l = new Builder(options);
	for (const n of ops) if (n.op === "flags") {
		const { kind, bits } = n.imm;
		const row = FLAG_KINDS[kind];
		const guard = row.guarded ? n.args[n.args.length - 1] : null;
		for (const letter of FLAGS) {
			if (!row.writes.includes(letter) || n.note?.live !== void 0 && !n.note.live.includes(letter)) continue;
			const v = row.compute(l, letter, bits, n.args);
			l.setFlagVar(letter, guard ? l.select(guard, v, l.flagVar(letter)) : v);
		}
		if (n.note?.record === 0) l.setFlagVar("K", l.const(32, 0));
		else if (n.note?.record !== void 0) {
			const set = (name, v) => {
				l.setFlagVar(name, guard ? l.select(guard, v, l.flagVar(name)) : v);
			};
			set("K", l.const(32, n.note.record));
			recordedOperands(kind, n.args).forEach((a, i) => {
				set(RECORD_OPERANDS[i], l.zext(a, 64));
			});
		}
	} else if (n.op === "cond") {
		becomeAlias(n, l.conditionOnFlags(n.imm));
		l.ops.push(n);
	} else {
		if (n.op === "flagvar.set") l.forgetRegisters();
		l.ops.push(n);
		if (n.note?.record === 0) l.setFlagVar("K", l.const(32, 0));
	}
	return l.ops;
}
const expandFlagsPass = definePass({
	name: "expand-flags",
	what: "turns symbolic flags and conditions into values",
	options: [],
	adds: (n) => n.op === "flagvar.set" && !"CPAZSO".includes(n.imm),
	run: (region, { builder }) => {
		for (const b of region.blocks) b.ops = expandFlags(b.ops, builder);
	}
});
const VIEWS = 4;
const KEYS = 64;
const MAY_BE_NAN = 1n << BigInt(KEYS);
const UNKNOWN = [
	null,
	null,
	null,
	null
];
const and = (a, b) => a === null || b === null ? null : a | b;
function floatFacts(blocks) {
	if (!blocks.some((b) => b.ops.some((n) => n.op === "exact" && n.imm.operands))) return [];
	const entry = Array.from({ length: KEYS }, (_, k) => 1n << BigInt(k) | MAY_BE_NAN);
	const before = blocks.map((_, i) => i === 0 ? entry : null);
	const work = [0];
	while (work.length > 0) {
		const i = work.pop();
		const after = [...before[i]];
		flow(blocks[i].ops, after, () => {});
		for (const to of blocks[i].successors) {
			if (to < 0) continue;
			const known = before[to];
			const merged = known ? known.map((f, k) => and(f, after[k])) : after;
			if (known?.every((f, k) => f === merged[k])) continue;
			before[to] = [...merged];
			work.push(to);
		}
	}
	let relied = 0n;
	for (const [i, b] of blocks.entries()) {
		const state = before[i];
		if (!state) continue;
		flow(b.ops, [...state], (n, facts) => {
			const imm = n.imm;
			if (!imm.operands) return;
			let normal = 0;
			for (const at of [0, 1]) {
				const fact = ofShape(facts(n.args[at + 1]), imm.operands.shape);
				if (fact === null || imm.guard !== "rounding" && fact & MAY_BE_NAN) continue;
				normal |= 1 << at;
				relied |= fact;
			}
			if (normal) n.note = {
				...n.note,
				normal
			};
		});
	}
	const checks = [];
	for (let k = 0; k < KEYS; k++) if (relied >> BigInt(k) & 1n) checks.push({
		register: Math.floor(k / VIEWS),
		view: k % VIEWS
	});
	return checks;
}
function ofShape([d0, d1, s0, s1], shape) {
	switch (shape) {
		case "f64": return d0;
		case "f32": return s0;
		case "f64x2": return and(d0, d1);
		case "f32x4": return and(s0, s1);
	}
}
function flow(ops, state, visit) {
	const known = new Map();
	const facts = (n) => known.get(n) ?? UNKNOWN;
	for (const n of ops) {
		if (n.op === "exact") visit(n, facts);
		if (n.op === "xmm.set") {
			const { reg, high } = n.imm;
			if (!high) for (const [view, f] of facts(n.args[0]).entries()) state[reg * VIEWS + view] = f;
		} else if (n.type === "v128" || n.type === "f32" || n.type === "f64") {
			const f = factsOf(n, facts, state);
			if (f !== UNKNOWN) known.set(n, f);
		}
	}
}
const TOLD = /^sse_(exact|narrow|widen|from_i64|from_i32x4|round)/;
const CONVERSION = /^f(32|64)(x4|x2)?\.(convert|promote)/;
function allOf(n, fact) {
	const shape = n.type === "v128" ? shapeName(n) : n.type;
	if (shape === "f64x2") return [
		fact,
		fact,
		null,
		null
	];
	if (shape === "f32x4") return [
		null,
		null,
		fact,
		fact
	];
	return shape === "f64" ? [
		fact,
		null,
		null,
		null
	] : [
		null,
		null,
		fact,
		null
	];
}
function shapeName(n) {
	if (n.op !== "exact") return n.op.slice(0, n.op.indexOf("."));
	const { helper } = n.imm;
	if (helper === "sse_narrow_f64x2" || helper === "sse_from_i32x4") return "f32x4";
	if (helper === "sse_widen_f32x4") return "f64x2";
	return helper.slice(helper.lastIndexOf("_") + 1);
}
function factsOf(n, facts, state) {
	const arg = (i) => facts(n.args[i]);
	if (CONVERSION.test(n.op)) return allOf(n, 0n);
	switch (n.op) {
		case "exact": return TOLD.test(n.imm.helper) ? allOf(n, MAY_BE_NAN) : UNKNOWN;
		case "alias": return arg(0);
		case "const": return n.type === "v128" && Array.isArray(n.imm) ? ofConstant(n.imm) : UNKNOWN;
		case "xmm.get": {
			const { reg, high } = n.imm;
			const at = reg * VIEWS;
			return high ? UNKNOWN : [
				state[at],
				state[at + 1],
				state[at + 2],
				state[at + 3]
			];
		}
		case "load": {
			const bits = n.imm.bits;
			return n.type !== "v128" || bits === 128 ? UNKNOWN : [
				null,
				0n,
				null,
				bits === 32 ? 0n : null
			];
		}
		case "select": return arg(1).map((f, i) => and(f, arg(2)[i]));
		case "f64x2.extract_lane": return [
			arg(0)[n.imm ? 1 : 0],
			null,
			null,
			null
		];
		case "f32x4.extract_lane": return [
			null,
			null,
			arg(0)[n.imm ? 3 : 2],
			null
		];
		case "f64x2.replace_lane": {
			const [d0, d1] = arg(0);
			const x = arg(1)[0];
			return n.imm ? [
				d0,
				x,
				null,
				null
			] : [
				x,
				d1,
				null,
				null
			];
		}
		case "f32x4.replace_lane": {
			const [d0, d1, s0, s1] = arg(0);
			const x = arg(1)[2];
			return n.imm ? [
				n.imm > 1 ? d0 : null,
				null,
				s0,
				and(s1, x)
			] : [
				null,
				d1,
				x,
				s1
			];
		}
		case "i8x16.shuffle": return shuffled(n.imm, arg(0), arg(1));
		default: return UNKNOWN;
	}
}
function ofConstant(bytes) {
	const plain = (at, size) => {
		let bits = 0n;
		for (let i = size - 1; i >= 0; i--) bits = bits << 8n | BigInt(bytes[at + i]);
		const fraction = size === 4 ? 23n : 52n;
		const magnitude = bits & (1n << BigInt(size * 8 - 1)) - 1n;
		const exponent = magnitude >> fraction;
		return exponent === (size === 4 ? 255n : 2047n) || exponent === 0n && magnitude !== 0n ? null : 0n;
	};
	return [
		plain(0, 8),
		plain(8, 8),
		plain(0, 4),
		and(plain(4, 4), and(plain(8, 4), plain(12, 4)))
	];
}
function shuffled(from, a, b) {
	const whole = (at, size) => from[at] % size === 0 && from.slice(at, at + size).every((f, i) => f === from[at] + i) ? from[at] / size : -1;
	const double = (n) => {
		const lane = whole(8 * n, 8);
		return lane < 0 ? null : (lane < 2 ? a : b)[lane & 1];
	};
	const single = (n) => {
		const lane = whole(4 * n, 4);
		return lane < 0 ? null : (lane < 4 ? a : b)[lane & 3 ? 3 : 2];
	};
	return [
		double(0),
		double(1),
		single(0),
		and(single(1), and(single(2), single(3)))
	];
}
const floatFactsPass = definePass({
	name: "float-facts",
	what: "notes which operands of float operations are not denormal",
	options: [{
		name: "float-facts",
		key: "floatFacts",
		kind: "switch",
		default: true,
		what: "float operations do not look whether operands are denormal where a region knows it",
		after: "relaxed-vectors"
	}],
	run: (region, { recordsMxcsr }, options) => {
		if (!options.floatFacts || !recordsMxcsr) return;
		region.entryChecks = floatFacts(region.blocks.map((b) => ({
			ops: b.ops,
			successors: successorsOf(region, b)
		})));
	}
});
function fuseFlags(ops, options) {
	const l = new Builder(options);
	const producer = new Map();
	for (const n of ops) {
		if (n.op === "flags") {
			const row = FLAG_KINDS[n.imm.kind];
			for (const letter of FLAGS) if (row.writes.includes(letter)) producer.set(letter, row.guarded ? null : n);
		} else if (n.op === "cond") {
			const reads = CONDITIONS[n.imm].reads;
			const from = producer.get(reads[0]);
			if (from && [...reads].every((r) => producer.get(r) === from)) {
				const { kind, bits } = from.imm;
				const v = conditionFromOperands(l, n.imm, kind, bits, from.args);
				if (v) becomeAlias(n, v);
			}
		} else for (const key of writesOf(n)) if (key.startsWith("flag:")) producer.set(key.slice(5), null);
		l.ops.push(n);
	}
	return l.ops;
}
const fuseFlagsPass = definePass({
	name: "fuse-flags",
	what: "computes conditions from the operands of the instruction that set the flags",
	options: [{
		name: "fuse-flags",
		key: "fuseFlags",
		kind: "switch",
		default: true,
		what: "turn a compare and its branch into one Wasm comparison",
		after: "record-flags"
	}],
	before: ["dead-flags"],
	run: (region, { builder }, options) => {
		if (options.fuseFlags) for (const b of region.blocks) b.ops = fuseFlags(b.ops, builder);
	}
});
function usualModes(ops) {
	for (const n of ops) {
		if (n.op !== "exact") continue;
		const imm = n.imm;
		if (imm.guard === "always") continue;
		if (imm.usuallyPlain) {
			const { condition: _, ...rest } = imm;
			n.args = n.args.slice(0, -1);
			n.imm = rest;
			continue;
		}
		if (imm.result) continue;
		if (imm.condition && imm.helper.startsWith("sse_round")) continue;
		becomeAlias(n, n.args[0]);
	}
}
const usualModesPass = definePass({
	name: "usual-modes",
	what: "takes MXCSR for what a program starts with, where exception flags are not recorded",
	options: [{
		name: "sse-flags",
		key: "sseFlags",
		kind: "choice",
		choices: ["asked", "always"],
		default: "always",
		what: "translated code records MXCSR's exception flags: always, or from the first LDMXCSR or STMXCSR on (losing earlier ones)",
		after: "float-facts"
	}],
	drops: (n) => n.op === "exact",
	adds: (n) => n.op === "exact",
	run: (region, { recordsMxcsr }) => {
		if (!recordsMxcsr) for (const b of region.blocks) usualModes(b.ops);
	}
});
const BLOCKS = 8;
function simpleLoops(blocks) {
	const before = blocks.map(() => []);
	for (const [i, b] of blocks.entries()) for (const s of b.successors) if (s >= 0) before[s].push(i);
	const bodies = blocks.map((_, first) => bodyOf(first, before)).filter((body) => body.size > 0);
	const taken = new Set();
	const loops = [];
	for (const body of bodies.sort((a, b) => a.size - b.size)) {
		if ([...body].some((i) => taken.has(i) || !isPlain(blocks[i].terminal))) continue;
		const order = inOrder(body, blocks);
		if (!order) continue;
		for (const i of order) taken.add(i);
		const [first] = order;
		loops.push(order.map((index) => {
			const { ops, terminal, successors } = blocks[index];
			return {
				index,
				ops,
				terminal,
				before: index === first ? [] : before[index].map((i) => order.indexOf(i)).filter((i) => i >= 0),
				again: successors.includes(first),
				ends: successors.some((s) => !body.has(s))
			};
		}));
	}
	return loops;
}
const isPlain = (t) => t.kind === "next" || (t.kind === "jump" || t.kind === "branch") && t.target.kind === "known";
function bodyOf(first, before) {
	const body = new Set();
	for (const last of before[first]) {
		const found = new Set([first]);
		const work = [last];
		let outside = false;
		for (let i = work.pop(); i !== void 0 && !outside; i = work.pop()) {
			if (found.has(i)) continue;
			found.add(i);
			outside = i === 0 || before[i].length === 0 || found.size > BLOCKS;
			work.push(...before[i]);
		}
		if (!outside) for (const i of found) body.add(i);
	}
	return body.size > BLOCKS ? new Set() : body;
}
function inOrder(body, blocks) {
	const [first] = body;
	const done = [];
	const open = new Set();
	const visit = (i) => {
		if (done.includes(i)) return true;
		if (open.has(i)) return false;
		open.add(i);
		if (!blocks[i].successors.filter((s) => s !== first && body.has(s)).every(visit)) return false;
		open.delete(i);
		done.push(i);
		return true;
	};
	return visit(first) ? done.reverse() : null;
}
const SPAN = 1024;
const STEP = 1024n;
const STREAMS = 8;
const INSTRUCTIONS = 64;
function walkOf(loop, word) {
	const ops = loop.flatMap((b) => b.ops);
	if (ops.filter((n) => n.op === "insn").length > INSTRUCTIONS || ops.some(forbids)) return null;
	const found = linearAddresses(loop, word);
	if (!found) return null;
	const { addresses, steps } = found;
	const accesses = formStreams(addresses, steps, word);
	if (!accesses || searches(loop, accesses)) return null;
	const streams = [...new Set([...accesses.values()].map((a) => a.stream))];
	const checked = (n) => n.op === "load.if" || n.op === "load" && !accesses.has(n);
	if (ops.some(checked) && (!streams.some((s) => s.step !== 0) || waits(loop, checked))) return null;
	return {
		twins: loop.map((b) => twin(b, accesses, word)),
		streams
	};
}
function searches(loop, accesses) {
	const moving = (n) => n.op === "load.if" || n.op === "load" && accesses.get(n)?.stream.step !== 0;
	const one = loop.length === 1;
	const found = one ? new Set() : registersOf(loop, moving);
	return loop.some(({ ops, terminal, ends }) => ends && terminal.kind === "branch" && dependsOn(ops, terminal.cond, (n) => moving(n) || found.has(register(n)) || n.op === "cond" && !one && !flagsOf(n, ops)));
}
function waits(loop, checked) {
	const found = registersOf(loop, checked);
	return loop.some(({ ops }) => ops.some((n) => checked(n) && dependsOn(ops, n.args[0], (x) => found.has(register(x)))));
}
function register(n) {
	const file = n.op.slice(0, 3);
	if (file !== "gpr" && file !== "xmm") return "";
	const { reg, high } = n.imm;
	return file + reg + (high && file === "xmm" ? "upper" : "");
}
function registersOf(loop, source) {
	const found = new Set();
	for (let before = -1; before < found.size;) {
		before = found.size;
		for (const { ops } of loop) for (const n of ops) {
			if (n.op !== "gpr.set" && n.op !== "xmm.set") continue;
			if (dependsOn(ops, n.args[0], (x) => source(x) || found.has(register(x)))) found.add(register(n));
		}
	}
	return found;
}
const flagsOf = (cond, ops) => ops.slice(0, ops.indexOf(cond)).findLast((x) => x.op === "flags" || x.op === "flagvar.set");
function setsBefore(get, ops) {
	const sets = [];
	const name = register(get);
	for (let i = ops.indexOf(get) - 1; i >= 0; i--) {
		const n = ops[i];
		if (!n.op.endsWith(".set") || register(n) !== name) continue;
		sets.push(n);
		if (n.op === "xmm.set" || n.bits >= 32) return {
			sets,
			whole: true
		};
	}
	return {
		sets,
		whole: false
	};
}
function dependsOn(ops, value, on) {
	const seen = new Set();
	const work = [value];
	for (let n = work.pop(); n; n = work.pop()) {
		if (seen.has(n)) continue;
		seen.add(n);
		if (n.op.endsWith(".get") && register(n)) {
			const { sets, whole } = setsBefore(n, ops);
			work.push(...sets.map((x) => x.args[0]));
			if (whole) continue;
		}
		if (on(n)) return true;
		work.push(...n.args);
		const flags = n.op === "cond" ? flagsOf(n, ops) : void 0;
		if (flags) work.push(flags);
	}
	return false;
}
function forbids(n) {
	return endsPages(n) || writesOf(n).some((key) => key === "x87:" || key === "cpu:");
}
function linearAddresses(loop, word) {
	const addresses = new Map();
	const after = [];
	for (const { ops, before } of loop) {
		const registers = walkBlock(ops, join(before.map((i) => after[i])), addresses, word);
		if (!registers) return null;
		after.push(registers);
	}
	const registers = join(after.filter((_, i) => loop[i].again));
	const steps = new Map();
	for (const [n, { terms }] of addresses) for (const term of terms.keys()) {
		const step = stepOf(term, registers);
		if (step !== null) steps.set(term, step);
		else if (mayBeChecked(n)) addresses.delete(n);
		else return null;
	}
	return addresses.size > 0 ? {
		addresses,
		steps
	} : null;
}
const mayBeChecked = (n) => n.op === "load" && !n.imm.write;
function join(ways) {
	const [first, ...others] = ways;
	if (!first || others.length === 0) return first ?? new Map();
	const same = (a, b) => a !== null && b !== null && a.constant === b.constant && a.terms.size === b.terms.size && [...a.terms].every(([t, k]) => b.terms.get(t) === k);
	const at = (way, reg) => {
		const v = way.get(reg);
		return v === void 0 ? start(reg) : v;
	};
	const out = new Map();
	for (const reg of new Set(ways.flatMap((w) => [...w.keys()]))) {
		const v = at(first, reg);
		out.set(reg, others.every((w) => same(v, at(w, reg))) ? v : null);
	}
	return out;
}
const start = (reg) => ({
	terms: new Map([[`r${reg}`, 1n]]),
	constant: 0n
});
function walkBlock(ops, before, addresses, word) {
	const type = word === 64 ? "i64" : "i32";
	const values = new Map();
	const registers = new Map(before);
	for (const n of ops) if (n.op === "gpr.set") {
		const { reg } = n.imm;
		registers.set(reg, n.bits === word ? values.get(n.args[0]) ?? null : null);
	} else if (n.op === "load" || n.op === "store") {
		const address = values.get(n.args[0]);
		if (address) addresses.set(n, address);
		else if (!mayBeChecked(n)) return null;
	} else if (n.type === type) {
		const v = linear(n, values, registers, word);
		if (v) values.set(n, v);
	}
	return registers;
}
function stepOf(term, registers) {
	const reg = Number(term.slice(1));
	if (term[0] === "s" || !registers.has(reg)) return 0n;
	const after = registers.get(reg);
	return after?.terms.size === 1 && after.terms.get(term) === 1n ? after.constant : null;
}
function linear(n, values, registers, word) {
	const arg = (i) => values.get(n.args[i]) ?? null;
	const signed = (v) => BigInt.asIntN(word, v);
	const sum = (a, b, factor) => {
		const terms = new Map(a.terms);
		for (const [t, k] of b.terms) terms.set(t, (terms.get(t) ?? 0n) + factor * k);
		for (const [t, k] of terms) if (k === 0n) terms.delete(t);
		return {
			terms,
			constant: signed(a.constant + factor * b.constant)
		};
	};
	switch (n.op) {
		case "const": return {
			terms: new Map(),
			constant: signed(constValue(n))
		};
		case "alias": return arg(0);
		case "gpr.get": {
			const { reg, high } = n.imm;
			if (n.bits !== word || high) return null;
			const now = registers.get(reg);
			return now === void 0 ? start(reg) : now;
		}
		case "state.get": return n.bits === word ? {
			terms: new Map([[`s${n.imm}`, 1n]]),
			constant: 0n
		} : null;
		case `i${word}.add`:
		case `i${word}.sub`: {
			const [a, b] = [arg(0), arg(1)];
			return a && b ? sum(a, b, n.op.endsWith("sub") ? -1n : 1n) : null;
		}
		case `i${word}.shl`: {
			const [a, by] = [arg(0), n.args[1]];
			if (!a || !isConst(by) || constValue(by) > 3n) return null;
			return sum({
				terms: new Map(),
				constant: 0n
			}, a, 1n << constValue(by));
		}
		default: return null;
	}
}
function formStreams(addresses, steps, word) {
	const key = (a) => [...a.terms].map(([t, k]) => `${t}*${k}`).sort().join("+");
	const byKey = new Map();
	for (const [n, a] of addresses) {
		const all = byKey.get(key(a));
		if (all) all.push({
			n,
			at: a.constant
		});
		else byKey.set(key(a), [{
			n,
			at: a.constant
		}]);
	}
	const out = new Map();
	const streams = [];
	for (const all of byKey.values()) {
		all.sort((a, b) => a.at < b.at ? -1 : a.at > b.at ? 1 : 0);
		const { terms } = addresses.get(all[0].n);
		let step = 0n;
		for (const [t, k] of terms) step = BigInt.asIntN(word, step + k * steps.get(t));
		if (step > STEP || step < -1024n) {
			if (all.every(({ n }) => mayBeChecked(n))) continue;
			return null;
		}
		let stream = null;
		for (const { n, at } of all) {
			const { bits, write, aligned = 1 } = n.imm;
			const bytes = bits / 8;
			if (!stream || at + BigInt(bytes) - stream.low > SPAN) {
				stream = {
					terms: [...terms],
					low: at,
					bytes: 0,
					step: Number(step),
					write: false,
					aligned: 1
				};
				streams.push(stream);
			}
			const offset = Number(at - stream.low);
			stream.bytes = Math.max(stream.bytes, offset + bytes);
			stream.write ||= n.op === "store" || write === true;
			if (offset % aligned !== 0 || Number(step) % aligned !== 0) return null;
			stream.aligned = Math.max(stream.aligned, aligned);
			out.set(n, {
				stream,
				offset
			});
		}
	}
	return streams.length <= STREAMS ? out : null;
}
function twin({ ops, terminal }, accesses, word) {
	const copies = new Map();
	const nowhere = word === 64 ? {
		op: "const",
		type: "i64",
		bits: 64,
		args: [],
		imm: 0n
	} : {
		op: "const",
		type: "i32",
		bits: 32,
		args: [],
		imm: 0n
	};
	const out = [nowhere];
	for (const n of ops) {
		const walk = accesses.get(n);
		const copy = {
			...n,
			args: n.args.map((a, i) => walk && i === 0 ? nowhere : copies.get(a)),
			...walk ? { note: {
				...n.note,
				walk
			} } : {}
		};
		copies.set(n, copy);
		out.push(copy);
	}
	return {
		ops: out,
		terminal: terminal.kind === "branch" ? {
			...terminal,
			cond: copies.get(terminal.cond)
		} : terminal
	};
}
function addTwins(g) {
	const flow = g.blocks.map((b) => ({
		...b,
		successors: ownSuccessors(g, b)
	}));
	for (const loop of simpleLoops(flow)) {
		const walk = walkOf(loop, g.word);
		if (!walk) continue;
		const of = loop.map((b) => b.index);
		const charge = of.reduce((n, i) => n + g.blocks[i].charge, 0);
		const twinLoop = {
			first: of[0],
			blocks: of.length,
			charge,
			streams: walk.streams
		};
		of.forEach((index, i) => {
			const b = g.blocks[index];
			b.twin = g.blocks.push({
				...b,
				...walk.twins[i],
				walk: {
					of: index,
					loop: twinLoop
				}
			}) - 1;
			b.loop = twinLoop.first;
		});
	}
}
const walkLoopsPass = definePass({
	name: "walk-loops",
	what: "gives loops that walk through memory a twin without address checks",
	options: [{
		name: "walk-loops",
		key: "walkLoops",
		kind: "switch",
		default: true,
		what: "a loop that walks through memory checks its addresses once for as many rounds as they stay in their pages",
		after: "cache-pages"
	}],
	before: [
		"expand-flags",
		"x87-registers",
		"dead-flags"
	],
	run: (region, _, { walkLoops }) => {
		if (walkLoops) addTwins(region);
	}
});
var X87Builder = class extends Builder {
	local(type, name) {
		return this.op(`x87.get.${type}`, [], type === "i32" ? 32 : 64, name);
	}
	setLocal(name, v) {
		this.effect("x87.set", [v], name);
	}
	slow(helper, bad, args, out, rounding) {
		const imm = {
			helper,
			out: Object.keys(out),
			always: bad === null,
			lost: bad !== null && rounding !== null && rounding.lost !== null,
			up: bad !== null && rounding !== null
		};
		const fast = bad ? [bad, ...Object.values(out)] : [];
		const rounded = bad && rounding ? [...rounding.lost ? [rounding.lost] : [], rounding.up] : [];
		this.effect("x87.slow", [
			...fast,
			...rounded,
			...args
		], imm);
	}
};
function x87LocalType(name) {
	if (/^[sg]\d|^(value|code|fip|fdp|last|sticky|lost|up)$/.test(name)) return "i64";
	return /^d\d/.test(name) ? "f64" : "i32";
}
const CONSTANTS = {
	fld1: 1,
	fldz: 0,
	fldpi: Math.PI,
	fldl2t: Math.log2(10),
	fldl2e: Math.LOG2E,
	fldlg2: Math.log10(2),
	fldln2: Math.LN2
};
var DoubleArithmetic = class {
	l;
	constructor(l) {
		this.l = l;
	}
	get(r) {
		return this.l.local("f64", `d${r}`);
	}
	set(r, v) {
		this.l.setLocal(`d${r}`, v);
		this.clearC1();
	}
	clearC1() {
		this.l.setLocal("last", this.l.const(64, 0));
	}
	copy(to, from) {
		this.set(to, this.get(from));
	}
	swap(a, b) {
		const x = this.get(a);
		const y = this.get(b);
		this.set(a, y);
		this.set(b, x);
	}
	move(condition, to, from) {
		this.l.setLocal(`d${to}`, this.l.select(condition, this.get(from), this.get(to)));
	}
	constant(to, name) {
		const v = CONSTANTS[name];
		if (v === void 0) return false;
		this.set(to, this.l.f64(v));
		return true;
	}
	negate(r) {
		this.set(r, this.l.op("f64.neg", [this.get(r)], 64));
	}
	absolute(r) {
		this.set(r, this.l.op("f64.abs", [this.get(r)], 64));
	}
	squareRoot(r) {
		this.set(r, this.l.op("f64.sqrt", [this.get(r)], 64));
	}
	roundToInteger(r) {
		this.set(r, this.l.helper("x87f_rndint", "f64", [this.get(r)]));
	}
	fromMemory(kind, v) {
		const { l } = this;
		if (kind === "int") return l.op("f64.convert_i64_s", [v], 64);
		if (kind === "f64") return l.op("f64.reinterpret", [v], 64);
		return l.op("f64.promote", [l.op("f32.reinterpret", [v], 32)], 64);
	}
	load(to, kind, v) {
		this.set(to, this.fromMemory(kind, v));
	}
	loadExtended(to, s, e) {
		this.set(to, this.l.helper("x87f_from_f80", "f64", [s, this.l.low32(e)]));
	}
	binary(op, to, a, b) {
		this.set(to, this.compute(op, this.get(a), this.get(b)));
	}
	binaryMemory(op, r, kind, v) {
		this.set(r, this.compute(op, this.get(r), this.fromMemory(kind, v)));
	}
	compute(op, x, y) {
		const reversed = op === "subr" || op === "divr";
		return this.l.op(`f64.${reversed ? op.slice(0, -1) : op}`, reversed ? [y, x] : [x, y], 64);
	}
	compare(a, b) {
		return this.codes(this.get(a), b === null ? this.l.f64(0) : this.get(b));
	}
	compareMemory(r, kind, v) {
		return this.codes(this.get(r), this.fromMemory(kind, v));
	}
	codes(x, y) {
		const { l } = this;
		const is = (op) => l.op(`f64.${op}`, [x, y], 32);
		const ordered = l.op("i32.or", [is("ge"), is("lt")], 32);
		const codes = l.op("i32.or", [l.shl(is("lt"), 8), l.shl(is("eq"), 14)], 32);
		return l.select(ordered, codes, l.const(32, 17664));
	}
	storeFloat(r, bits) {
		const { l } = this;
		if (bits === 64) return l.op("i64.reinterpret", [this.get(r)], 64);
		return l.op("i32.reinterpret", [l.op("f32.demote", [this.get(r)], 32)], 32);
	}
	storeExtended(r) {
		return this.l.helper("x87f_to_f80", "i64", [this.get(r)]);
	}
	storeInteger(r, max, truncate) {
		return this.l.helper("x87f_to_int", "i64", [
			this.get(r),
			max,
			truncate
		]);
	}
	stored() {
		this.clearC1();
	}
};
const NOT_NORMAL = 1073741824;
const TOP_BIT = 1n << 63n;
const LOW = 4294967295n;
const FLOATS = {
	32: {
		fraction: 23,
		max: 255
	},
	64: {
		fraction: 52,
		max: 2047
	}
};
var ExactArithmetic = class {
	l;
	constructor(l) {
		this.l = l;
	}
	i64(v) {
		return this.l.const(64, v);
	}
	i32(v) {
		return this.l.const(32, v);
	}
	wide(v) {
		return this.l.op("i64.extend_i32_u", [v], 64);
	}
	narrow(v) {
		return this.l.op("i32.wrap_i64", [v], 32);
	}
	shl(a, n) {
		return this.l.op("i64.shl", [a, n], 64);
	}
	shr(a, n) {
		return this.l.op("i64.shr_u", [a, n], 64);
	}
	spread(a) {
		return this.l.op("i64.shr_s", [a, this.i64(63)], 64);
	}
	not(v) {
		return this.l.op("i32.eqz", [v], 32);
	}
	any(conditions) {
		return conditions.reduce((a, b) => this.l.op("i32.or", [a, b], 32));
	}
	both(a, b) {
		return this.l.op("i32.and", [a, b], 32);
	}
	nonNegative(v) {
		return this.l.op("i64.ge_s", [v, this.i64(0)], 32);
	}
	outOfRange(exponent, last) {
		return this.l.op("i32.ge_u", [this.l.sub(exponent, this.i32(1)), this.i32(last)], 32);
	}
	get(r) {
		const { l } = this;
		return {
			s: l.local("i64", `s${r}`),
			g: l.local("i64", `g${r}`),
			e: l.local("i32", `e${r}`)
		};
	}
	named(r, v) {
		return {
			[`s${r}`]: v.s,
			[`g${r}`]: v.g,
			[`e${r}`]: v.e
		};
	}
	set(r, v) {
		for (const [name, value] of Object.entries(this.named(r, v))) this.l.setLocal(name, value);
		this.clearC1();
	}
	clearC1() {
		this.l.setLocal("last", this.i64(0));
	}
	signExponent(v) {
		return this.l.or(this.l.band(v.e, 32767), this.l.band(this.narrow(v.g), 32768));
	}
	copy(to, from) {
		this.set(to, this.get(from));
	}
	swap(a, b) {
		const x = this.get(a);
		const y = this.get(b);
		this.set(a, y);
		this.set(b, x);
	}
	move(condition, to, from) {
		const { l } = this;
		const x = this.get(to);
		const y = this.get(from);
		const c1 = l.local("i64", "last");
		this.set(to, {
			s: l.select(condition, y.s, x.s),
			g: l.select(condition, y.g, x.g),
			e: l.select(condition, y.e, x.e)
		});
		l.setLocal("last", c1);
	}
	constant(to, name) {
		if (name === "fld1") this.set(to, {
			s: this.i64(TOP_BIT),
			g: this.i64(0),
			e: this.i32(16383)
		});
		else if (name === "fldz") this.set(to, {
			s: this.i64(0),
			g: this.i64(0),
			e: this.i32(NOT_NORMAL)
		});
		else return false;
		return true;
	}
	negate(r) {
		this.l.setLocal(`g${r}`, this.l.xor(this.get(r).g, this.i64(-1n)));
		this.clearC1();
	}
	absolute(r) {
		this.l.setLocal(`g${r}`, this.i64(0));
		this.clearC1();
	}
	fromFloat(bits, v) {
		const { l } = this;
		const { fraction, max } = FLOATS[bits];
		const w = bits === 64 ? v : l.op("i64.extend_i32_s", [v], 64);
		const exponent = this.narrow(l.and(l.shr(w, fraction), this.i64(max)));
		return {
			s: l.or(l.shl(w, 63 - fraction), this.i64(TOP_BIT)),
			g: this.spread(w),
			e: l.add(exponent, this.i32(16383 - (max >> 1))),
			odd: this.outOfRange(exponent, max - 1)
		};
	}
	fromInteger(v) {
		const { l } = this;
		const g = this.spread(v);
		const magnitude = l.sub(l.xor(v, g), g);
		const n = l.op("i64.clz", [magnitude], 64);
		const e = l.sub(this.i32(16446), this.narrow(n));
		return {
			s: this.shl(magnitude, n),
			g,
			e: l.select(l.isZero(v), this.i32(NOT_NORMAL), e)
		};
	}
	fromMemory(kind, v) {
		return kind === "int" ? this.fromInteger(v) : this.fromFloat(kind === "f64" ? 64 : 32, v);
	}
	load(to, kind, v) {
		const x = this.fromMemory(kind, v);
		if (x.odd) this.l.slow(`x87r_fld_${kind}`, x.odd, [v], this.named(to, x), {
			lost: null,
			up: this.i64(0)
		});
		else this.set(to, x);
	}
	loadExtended(to, s, e) {
		const { l } = this;
		const w = l.band(l.low32(e), 65535);
		const exponent = l.band(w, 32767);
		const normal = this.both(this.not(this.nonNegative(s)), this.not(this.outOfRange(exponent, 32766)));
		const marked = l.or(exponent, l.select(normal, this.i32(0), this.i32(NOT_NORMAL)));
		this.set(to, {
			s,
			g: l.sub(this.i64(0), this.wide(l.shr(w, 15))),
			e: marked
		});
	}
	multiply(a, b) {
		const { l } = this;
		const split = (v) => [l.and(v, this.i64(LOW)), l.shr(v, 32)];
		const [al, ah] = split(a.s);
		const [bl, bh] = split(b.s);
		const m0 = l.mul(al, bl);
		const m1 = l.add(l.mul(ah, bl), l.shr(m0, 32));
		const m2 = l.add(l.mul(al, bh), l.and(m1, this.i64(LOW)));
		const hi = l.add(l.add(l.mul(ah, bh), l.shr(m1, 32)), l.shr(m2, 32));
		const lo = l.or(l.shl(m2, 32), l.and(m0, this.i64(LOW)));
		const n = l.shr(l.xor(hi, this.i64(-1n)), 63);
		return {
			hi: l.or(this.shl(hi, n), l.and(l.shr(lo, 63), n)),
			lo: this.shl(lo, n),
			g: l.xor(a.g, b.g),
			e: l.sub(l.add(a.e, l.sub(b.e, this.i32(16382))), this.narrow(n)),
			bad: []
		};
	}
	add(a, b) {
		const { l } = this;
		const difference = l.sub(a.e, b.e);
		const borrow = l.sub(difference, l.ltU(a.s, b.s));
		const swap = l.op("i32.shr_s", [borrow, this.i32(31)], 32);
		const swap64 = l.op("i64.extend_i32_s", [swap], 64);
		const x = l.and(l.xor(a.s, b.s), swap64);
		const big = l.xor(a.s, x);
		const small = l.xor(b.s, x);
		const distance = l.sub(l.xor(difference, swap), swap);
		const e = l.sub(a.e, l.and(difference, swap));
		const minus = l.xor(a.g, b.g);
		const g = l.xor(a.g, l.and(minus, swap64));
		const n = this.wide(distance);
		const bh = l.shr(big, 1);
		const bl = l.shl(big, 63);
		const sh = l.xor(l.shr(this.shr(small, n), 1), minus);
		const sl = l.xor(this.shl(small, l.sub(this.i64(63), n)), minus);
		const low = l.sub(l.add(bl, sl), minus);
		const carry = l.shr(l.or(l.and(bl, sl), l.and(l.or(bl, sl), l.xor(low, this.i64(-1n)))), 63);
		const high = l.add(l.add(bh, sh), carry);
		const left = l.op("i64.clz", [high], 64);
		return {
			hi: l.or(this.shl(high, left), this.shr(l.shr(low, 1), l.sub(this.i64(63), left))),
			lo: this.shl(low, left),
			g,
			e: l.sub(l.add(e, this.i32(1)), this.narrow(left)),
			bad: [l.op("i32.gt_u", [distance, this.i32(62)], 32)]
		};
	}
	divide(a, b) {
		const { l } = this;
		const b0 = l.and(b.s, this.i64(LOW));
		const b1 = l.or(l.shr(b.s, 32), this.i64(1n << 31n));
		const greater = this.wide(l.op("i64.ge_u", [a.s, b.s], 32));
		const digit = (u, next) => {
			let q = l.op("i64.div_u", [u, b1], 64);
			let t = l.sub(u, l.mul(q, b1));
			const tooLarge = () => {
				const more = this.any([l.op("i64.gt_u", [q, this.i64(LOW)], 32), l.op("i64.gt_u", [l.mul(q, b0), l.or(l.shl(t, 32), next)], 32)]);
				return this.wide(this.both(l.op("i64.le_u", [t, this.i64(LOW)], 32), more));
			};
			const first = tooLarge();
			q = l.sub(q, first);
			t = l.add(t, l.and(b1, l.sub(this.i64(0), first)));
			q = l.sub(q, tooLarge());
			return [q, l.sub(l.or(l.shl(u, 32), next), l.mul(q, b.s))];
		};
		const [q1, u] = digit(this.shr(a.s, greater), l.shr(l.and(l.shl(a.s, 63), l.sub(this.i64(0), greater)), 32));
		const [q0, rest] = digit(u, this.i64(0));
		const other = l.sub(b.s, rest);
		const half = this.wide(l.op("i64.le_u", [other, rest], 32));
		const some = this.both(l.op("i64.ne", [rest, this.i64(0)], 32), l.op("i64.ne", [rest, other], 32));
		return {
			hi: l.or(l.shl(q1, 32), q0),
			lo: l.or(l.shl(half, 63), this.wide(some)),
			g: l.xor(a.g, b.g),
			e: l.add(l.sub(a.e, b.e), l.add(this.narrow(greater), this.i32(16382))),
			bad: [l.op("i32.ge_u", [l.or(a.e, b.e), this.i32(NOT_NORMAL)], 32)]
		};
	}
	binary(op, to, a, b) {
		const x = this.get(a);
		const y = this.get(b);
		this.compute(op, to, x, y, `x87r_${op}`, [
			x.s,
			this.signExponent(x),
			y.s,
			this.signExponent(y)
		]);
	}
	binaryMemory(op, r, kind, v) {
		const x = this.get(r);
		const y = this.fromMemory(kind, v);
		this.compute(op, r, x, y, `x87r_${op}_${kind}`, [
			x.s,
			this.signExponent(x),
			v
		]);
	}
	compute(op, to, x, y, helper, args) {
		const flip = (v) => ({
			...v,
			g: this.l.xor(v.g, this.i64(-1n))
		});
		const odd = y.odd ? [y.odd] : [];
		if (op === "mul") this.round(to, this.multiply(x, y), odd, helper, args);
		else if (op === "add") this.round(to, this.add(x, y), odd, helper, args);
		else if (op === "sub") this.round(to, this.add(x, flip(y)), odd, helper, args);
		else if (op === "subr") this.round(to, this.add(flip(x), y), odd, helper, args);
		else if (op === "div") this.round(to, this.divide(x, y), odd, helper, args);
		else this.round(to, this.divide(y, x), odd, helper, args);
	}
	outOfLine(helper, args, to) {
		const none = {
			s: this.i64(0),
			g: this.i64(0),
			e: this.i32(0)
		};
		this.l.slow(helper, null, args, this.named(to, none), null);
	}
	squareRoot(r) {
		const x = this.get(r);
		this.outOfLine("x87r_sqrt", [x.s, this.signExponent(x)], r);
	}
	roundToInteger(r) {
		const x = this.get(r);
		this.outOfLine("x87r_rndint", [x.s, this.signExponent(x)], r);
	}
	roundsUp(kept, tail) {
		const { l } = this;
		return this.wide(l.ltU(l.sub(this.i64(TOP_BIT), l.and(kept, this.i64(1))), tail));
	}
	round(to, w, odd, helper, args) {
		const { l } = this;
		const up = this.roundsUp(w.hi, w.lo);
		const s = l.add(w.hi, up);
		const range = this.outOfRange(l.add(w.e, l.local("i32", "odd")), 32766);
		const bad = this.any([
			range,
			this.nonNegative(s),
			...w.bad,
			...odd
		]);
		l.slow(helper, bad, args, this.named(to, {
			s,
			g: w.g,
			e: w.e
		}), {
			lost: w.lo,
			up
		});
	}
	order(a, b) {
		const { l } = this;
		const ea = l.band(a.e, 32767);
		const eb = l.band(b.e, 32767);
		const same = this.both(l.eq(a.s, b.s), l.eq(ea, eb));
		const opposite = this.narrow(l.and(l.xor(a.g, b.g), this.i64(1)));
		const zeros = l.op("i64.eqz", [l.or(a.s, b.s)], 32);
		const equal = this.any([zeros, this.both(same, this.not(opposite))]);
		const less = this.any([l.ltU(ea, eb), this.both(l.eq(ea, eb), l.ltU(a.s, b.s))]);
		const negative = this.narrow(l.and(a.g, this.i64(1)));
		const below = this.both(l.xor(negative, this.both(less, this.not(opposite))), this.not(equal));
		return l.or(l.shl(below, 8), l.shl(equal, 14));
	}
	neitherNormalNorZero(v) {
		const { l } = this;
		const zero = l.op("i64.eqz", [l.or(v.s, this.wide(l.xor(v.e, this.i32(NOT_NORMAL))))], 32);
		return this.both(l.op("i32.ge_u", [v.e, this.i32(NOT_NORMAL)], 32), this.not(zero));
	}
	compare(a, b, quiet) {
		const x = this.get(a);
		if (b === null) {
			const zero = {
				s: this.i64(0),
				g: this.i64(0),
				e: this.i32(0)
			};
			return this.compared(x, zero, [this.neitherNormalNorZero(x)], "x87r_compare", [
				x.s,
				this.signExponent(x),
				zero.s,
				zero.e,
				this.i32(0)
			]);
		}
		const y = this.get(b);
		const bad = [this.neitherNormalNorZero(x), this.neitherNormalNorZero(y)];
		const args = [
			x.s,
			this.signExponent(x),
			y.s,
			this.signExponent(y),
			this.i32(quiet ? 1 : 0)
		];
		return this.compared(x, y, bad, "x87r_compare", args);
	}
	compareMemory(r, kind, v) {
		const x = this.get(r);
		const y = this.fromMemory(kind, v);
		const bad = [this.neitherNormalNorZero(x), ...y.odd ? [y.odd] : []];
		return this.compared(x, y, bad, `x87r_compare_${kind}`, [
			x.s,
			this.signExponent(x),
			v
		]);
	}
	compared(x, y, bad, helper, args) {
		const { l } = this;
		l.slow(helper, this.any(bad), args, { code: this.wide(this.order(x, y)) }, {
			lost: null,
			up: this.i64(0)
		});
		return this.narrow(l.local("i64", "code"));
	}
	storeFloat(r, bits) {
		const { l } = this;
		const { fraction, max } = FLOATS[bits];
		const x = this.get(r);
		const drop = 63 - fraction;
		const exponent = l.sub(x.e, this.i32(16383 - (max >> 1)));
		const kept = l.shr(x.s, drop);
		const tail = l.shl(x.s, 64 - drop);
		const up = this.roundsUp(kept, tail);
		const number = l.add(l.add(kept, up), l.shl(this.wide(l.sub(exponent, this.i32(1))), fraction));
		const value = l.or(number, l.and(x.g, this.i64(1n << BigInt(bits - 1))));
		const bad = this.outOfRange(l.add(exponent, l.local("i32", "odd")), max - 2);
		const args = [x.s, this.signExponent(x)];
		l.slow(`x87r_st_f${bits}`, bad, args, {
			value,
			lost: tail,
			up,
			pending: this.i32(0)
		}, null);
		const v = l.local("i64", "value");
		return bits === 64 ? v : this.narrow(v);
	}
	storeExtended(r) {
		const { l } = this;
		const x = this.get(r);
		l.setState(584, this.wide(this.signExponent(x)));
		for (const name of ["lost", "up"]) l.setLocal(name, this.i64(0));
		l.setLocal("pending", this.i32(0));
		return x.s;
	}
	storeInteger(r, max, truncate) {
		const { l } = this;
		const x = this.get(r);
		const none = {
			value: this.i64(0),
			lost: this.i64(0),
			up: this.i64(0),
			pending: this.i32(0)
		};
		l.slow("x87r_st_int", null, [
			x.s,
			this.signExponent(x),
			max,
			truncate
		], none, null);
		return l.local("i64", "value");
	}
	stored() {
		const { l } = this;
		l.setLocal("last", l.local("i64", "up"));
		l.setLocal("sticky", l.or(l.local("i64", "sticky"), l.local("i64", "lost")));
		l.setLocal("fsw", l.or(l.local("i32", "fsw"), l.local("i32", "pending")));
	}
};
const ARITHMETIC = /^(add|subr?|mul|divr?)_(st|f32|f64|int)$/;
const immediate = (n, i) => Number(constValue(n.args[i]));
const PLAIN = {};
const plain = (names, effect) => {
	for (const n of names.split(" ")) PLAIN[n] = effect;
};
plain("ftst fxam fchs fabs fsqrt frndint f2xm1 fsin fcos st_f32 st_f64 st_f80 st_int st_bcd", { needs: [0] });
plain("fscale fprem fprem1", { needs: [0, 1] });
plain("fyl2x fyl2xp1 fpatan", {
	needs: [0, 1],
	pops: 1
});
plain("fptan fsincos fxtract", {
	needs: [0],
	pushes: 1
});
plain("fld1 fldl2t fldl2e fldpi fldlg2 fldln2 fldz fld_f32 fld_f64 fld_f80 fild fbld", {
	needs: [],
	pushes: 1
});
plain("fldcw fnstsw fnclex pack_env pack_registers pack_fx mask_all", { needs: [] });
function effectOf(name, n) {
	if (PLAIN[name]) return PLAIN[name];
	const a = ARITHMETIC.exec(name);
	if (a) {
		if (a[2] !== "st") return { needs: [0] };
		return {
			needs: [immediate(n, 0), immediate(n, 1)],
			pops: immediate(n, 2)
		};
	}
	switch (name) {
		case "com_st":
		case "comi": return {
			needs: [0, immediate(n, 0)],
			pops: immediate(n, 1)
		};
		case "com_f32":
		case "com_f64":
		case "com_int": return {
			needs: [0],
			pops: immediate(n, 1)
		};
		case "fld_st": return {
			needs: [immediate(n, 0)],
			pushes: 1
		};
		case "fst_st": return {
			needs: [0],
			fills: immediate(n, 0),
			pops: immediate(n, 1)
		};
		case "fxch":
		case "fcmov": return { needs: [0, immediate(n, 0)] };
		case "ffree": return {
			needs: [],
			empties: immediate(n, 0),
			pops: immediate(n, 1)
		};
		case "move_top": return {
			needs: [],
			turns: immediate(n, 0) | 0
		};
		case "commit": return {
			needs: [0],
			pops: immediate(n, 0)
		};
		default: return null;
	}
}
function x87Helper(n) {
	return n.op === "helper" && n.imm.startsWith("x87_") ? n.imm.slice(4) : null;
}
const registerAt = (s, i) => s.delta + i & 7;
var Unknown = class {
	register;
	full;
	constructor(register, full) {
		this.register = register;
		this.full = full;
	}
};
var Untrackable = class {};
function demand(s, register, full) {
	const bit = 1 << register;
	if ((full ? s.full : s.empty) & bit) return;
	if ((full ? s.empty : s.full) & bit) throw new Untrackable();
	throw new Unknown(register, full);
}
function setTag(s, register, full) {
	const bit = 1 << register;
	if (!((s.full | s.empty) & bit)) throw new Unknown(register, !full);
	s.full = full ? s.full | bit : s.full & ~bit;
	s.empty = full ? s.empty & ~bit : s.empty | bit;
}
function stepStack(s, n) {
	if (touchesStack(n)) throw new Untrackable();
	const name = x87Helper(n);
	if (!name) return;
	if (n.args.some((a, i) => a.type === "i32" && isPosition(name, i) && !isConst(a))) throw new Untrackable();
	const e = effectOf(name, n);
	if (!e) throw new Untrackable();
	for (const i of e.needs) demand(s, registerAt(s, i), true);
	if (e.fills !== void 0 && !((s.full | s.empty) & 1 << registerAt(s, e.fills))) demand(s, registerAt(s, e.fills), true);
	if (e.fills !== void 0) setTag(s, registerAt(s, e.fills), true);
	if (e.empties !== void 0) setTag(s, registerAt(s, e.empties), false);
	for (let k = 0; k < (e.pushes ?? 0); k++) {
		s.delta = s.delta + 7 & 7;
		demand(s, s.delta, false);
		setTag(s, s.delta, true);
	}
	for (let k = 0; k < (e.pops ?? 0); k++) {
		setTag(s, s.delta, false);
		s.delta = s.delta + 1 & 7;
	}
	s.delta = s.delta + (e.turns ?? 0) & 7;
}
function isPosition(name, i) {
	if (/_st$|^(comi|ffree|commit|move_top|fxch)$/.test(name)) return true;
	if (name === "fcmov") return i === 0;
	return name.startsWith("com_") && i > 0;
}
function touchesStack(n) {
	if (n.op === "state.get" || n.op === "state.set") {
		const at = n.imm;
		return at >= 2048 && at < 2176 || at === 2184 || at === 2188;
	}
	return (n.op === "state.load" || n.op === "state.store") && n.imm === 2048;
}
function analyseStack(blocks) {
	if (!blocks.some((b) => b.ops.some((n) => x87Helper(n)))) return null;
	const entry = {
		full: 0,
		empty: 0
	};
	for (;;) try {
		return {
			entry,
			shapes: follow(blocks, entry)
		};
	} catch (e) {
		if (e instanceof Untrackable) return null;
		if (!(e instanceof Unknown)) throw e;
		if ((entry.full | entry.empty) & 1 << e.register) return null;
		if (e.full) entry.full |= 1 << e.register;
		else entry.empty |= 1 << e.register;
	}
}
function follow(blocks, entry) {
	const shapes = blocks.map(() => null);
	shapes[0] = {
		delta: 0,
		...entry
	};
	const work = [0];
	while (work.length > 0) {
		const b = blocks[work.pop()];
		const s = { ...shapes[blocks.indexOf(b)] };
		for (const n of b.ops) stepStack(s, n);
		for (const to of b.successors) {
			if (to < 0) continue;
			const old = shapes[to];
			if (!old) {
				shapes[to] = { ...s };
				work.push(to);
			} else meet(old, s);
		}
	}
	return shapes;
}
function meet(a, b) {
	if (a.delta !== b.delta || a.full & b.empty || a.empty & b.full) throw new Untrackable();
	for (let r = 0; r < 8; r++) {
		const bit = 1 << r;
		if ((a.full ^ b.full) & bit) throw new Unknown(r, true);
		if ((a.empty ^ b.empty) & bit) throw new Unknown(r, false);
	}
}
const MATH_FAULT = 16;
const CODES = 17664;
function x87Registers(blocks, options, fast) {
	const analysis = analyseStack(blocks);
	if (!analysis) return null;
	if (blocks.some((b, i) => !analysis.shapes[i] && b.ops.some((n) => x87Helper(n)))) return null;
	blocks.forEach((b, i) => {
		const shape = analysis.shapes[i];
		if (shape) b.ops = new Expansion(options, { ...shape }, fast).block(b.ops);
	});
	return {
		...analysis.entry,
		fast
	};
}
var Expansion = class {
	shape;
	l;
	numbers;
	inMemory = false;
	forbidden = new Set();
	tenBytes = false;
	constructor(options, shape, fast) {
		this.shape = shape;
		this.l = new X87Builder(options);
		this.numbers = fast ? new DoubleArithmetic(this.l) : new ExactArithmetic(this.l);
	}
	block(ops) {
		for (const n of ops) {
			const before = this.encoded();
			const at = { ...this.shape };
			stepStack(this.shape, n);
			this.node(n, at);
			if (this.encoded() !== before && !this.inMemory) this.l.setLocal("shape", this.l.const(32, this.encoded()));
		}
		return this.l.ops;
	}
	encoded() {
		return this.shape.empty | this.shape.delta << 8;
	}
	node(n, at) {
		const { l } = this;
		const name = x87Helper(n);
		if (name) this.helper(n, name, at);
		else if (n.op === "callout" && n.imm === "x87Opcode") {
			l.effect("x87.spill", []);
			l.ops.push(n);
		} else if (n.op === "fault.if" && n.imm === MATH_FAULT) return;
		else if (n.op === "state.set" && (n.imm === 2192 || n.imm === 2200)) l.setLocal(n.imm === 2192 ? "fip" : "fdp", n.args[0]);
		else if (!this.storeForbidden(n)) l.ops.push(n);
	}
	storeForbidden(n) {
		if (this.inMemory) return false;
		if (n.op === "state.get" && n.imm === 2216) {
			this.forbidden.add(n);
			return true;
		}
		if (n.op === "i32.lt_s" && this.forbidden.has(n.args[0])) {
			this.forbidden.add(n);
			return true;
		}
		if (n.op !== "select" || !this.forbidden.has(n.args[0])) return false;
		const old = this.tenBytes ? -1 : this.l.ops.indexOf(n.args[1]);
		if (old >= 0) this.l.ops.splice(old, 1);
		this.replace(n, n.args[2]);
		return true;
	}
	helper(n, name, at) {
		const st = (i) => registerAt(at, i);
		const arg = (i) => n.args[i];
		const position = (i) => st(Number(constValue(arg(i))));
		const call = {
			node: n,
			st,
			arg,
			position,
			pushed: st(7)
		};
		const arithmetic = /^(add|subr?|mul|divr?)_(\w+)$/.exec(name);
		if (arithmetic) {
			const [, op, kind] = arithmetic;
			if (kind === "st") this.numbers.binary(op, position(0), position(0), position(1));
			else this.numbers.binaryMemory(op, st(0), kind, arg(0));
			return;
		}
		const expand = this.expansions[name];
		if (expand) expand(call);
		else if (!this.numbers.constant(call.pushed, name)) this.throughMemory(n, name);
	}
	expansions = {
		fld_f32: (c) => this.numbers.load(c.pushed, "f32", c.arg(0)),
		fld_f64: (c) => this.numbers.load(c.pushed, "f64", c.arg(0)),
		fild: (c) => this.numbers.load(c.pushed, "int", c.arg(0)),
		fld_f80: (c) => this.numbers.loadExtended(c.pushed, c.arg(0), c.arg(1)),
		fld_st: (c) => this.numbers.copy(c.pushed, c.position(0)),
		fst_st: (c) => this.numbers.copy(c.position(0), c.st(0)),
		fxch: (c) => this.numbers.swap(c.st(0), c.position(0)),
		fcmov: (c) => this.numbers.move(c.arg(1), c.st(0), c.position(0)),
		fchs: (c) => this.numbers.negate(c.st(0)),
		fabs: (c) => this.numbers.absolute(c.st(0)),
		fsqrt: (c) => this.numbers.squareRoot(c.st(0)),
		frndint: (c) => this.numbers.roundToInteger(c.st(0)),
		ffree: () => this.l.setLocal("last", this.l.const(64, 0)),
		move_top: () => this.l.setLocal("last", this.l.const(64, 0)),
		com_st: (c) => this.codes(this.numbers.compare(c.st(0), c.position(0), constValue(c.arg(2)) !== 0n)),
		com_f32: (c) => this.codes(this.numbers.compareMemory(c.st(0), "f32", c.arg(0))),
		com_f64: (c) => this.codes(this.numbers.compareMemory(c.st(0), "f64", c.arg(0))),
		com_int: (c) => this.codes(this.numbers.compareMemory(c.st(0), "int", c.arg(0))),
		ftst: (c) => this.codes(this.numbers.compare(c.st(0), null, false)),
		comi: (c) => {
			const c1 = this.l.local("i64", "last");
			const codes = this.numbers.compare(c.st(0), c.position(0), constValue(c.arg(2)) !== 0n);
			this.l.setLocal("last", c1);
			this.replace(c.node, this.l.shr(codes, 8));
		},
		st_f32: (c) => this.convert(c.node, this.numbers.storeFloat(c.st(0), 32)),
		st_f64: (c) => this.convert(c.node, this.numbers.storeFloat(c.st(0), 64)),
		st_f80: (c) => this.convert(c.node, this.numbers.storeExtended(c.st(0)), true),
		st_int: (c) => this.convert(c.node, this.numbers.storeInteger(c.st(0), c.arg(0), c.arg(1))),
		st_bcd: (c) => {
			this.l.effect("x87.spill", []);
			this.l.ops.push(c.node);
			this.inMemory = true;
		},
		commit: (c) => {
			if (!this.inMemory) return this.numbers.stored();
			this.inMemory = false;
			this.l.ops.push(c.node);
			this.l.effect("x87.reload", [], this.encoded());
		},
		fnstsw: (c) => {
			const { l } = this;
			const top = l.band(l.add(l.local("i32", "top"), l.const(32, c.st(0) + 8 & 7)), 7);
			this.replace(c.node, l.or(this.status(), l.shl(top, 11)));
		},
		fnclex: () => {
			const { l } = this;
			l.setLocal("fsw", l.band(l.local("i32", "fsw"), CODES));
			l.setLocal("sticky", l.const(64, 0));
		},
		fldcw: (c) => {
			this.l.effect("x87.sync", []);
			this.l.ops.push(c.node);
			this.l.effect("x87.resync", []);
		}
	};
	throughMemory(n, name) {
		this.l.effect("x87.spill", []);
		this.l.ops.push(n);
		if (!name.startsWith("pack")) this.l.effect("x87.reload", [], this.encoded());
	}
	convert(n, v, tenBytes = false) {
		this.tenBytes = tenBytes;
		this.replace(n, v);
	}
	replace(n, v) {
		becomeAlias(n, v);
		this.l.ops.push(n);
	}
	status() {
		const { l } = this;
		const inexact = l.shl(l.op("i64.ne", [l.local("i64", "sticky"), l.const(64, 0)], 32), 5);
		const c1 = l.shl(l.op("i32.wrap_i64", [l.local("i64", "last")], 32), 9);
		return l.or(l.or(l.band(l.local("i32", "fsw"), 65023), inexact), c1);
	}
	codes(v) {
		const { l } = this;
		l.setLocal("fsw", l.or(l.band(l.local("i32", "fsw"), 47871), v));
	}
};
const PASSES = [
	walkLoopsPass,
	definePass({
		name: "x87-registers",
		what: "holds x87 registers in locals where the stack is as expected, and computes in line",
		options: [{
			name: "promote-x87",
			key: "promoteX87",
			kind: "switch",
			default: true,
			what: "hold x87 registers in Wasm locals and compute in line where the stack is as expected (with promote-registers)",
			after: "promote-registers"
		}, {
			name: "x87",
			key: "x87",
			kind: "choice",
			choices: ["exact", "fast"],
			default: "exact",
			what: "x87 arithmetic: the processor's 80 bits, or double precision without exceptions (docs/x87.md says what is lost)"
		}],
		drops: (n) => writesOf(n).includes("x87:") || n.op === "load" || n.op === "fault.if" && n.imm === MATH_FAULT,
		adds: (n) => n.op.startsWith("x87.") || writesOf(n).includes("scratch:"),
		run: (region, { builder, promotesRegisters }, { promoteX87, x87 }) => {
			if (!promoteX87 || !promotesRegisters) return;
			const flow = region.blocks.map((b) => ({
				ops: b.ops,
				successors: successorsOf(region, b)
			}));
			region.x87 = x87Registers(flow, builder, x87 === "fast");
			if (region.x87) for (const [i, b] of region.blocks.entries()) b.ops = flow[i].ops;
		}
	}),
	usualModesPass,
	fuseFlagsPass,
	deadFlagsPass,
	expandFlagsPass,
	floatFactsPass,
	commonSubexpressionsPass,
	coalesceChecksPass,
	cachePagesPass
];
function runPasses(region, context, options, verify, after, extra = []) {
	if (verify) verifyRegion(viewOf(region), "lifting");
	const others = (place, name) => {
		for (const placed of extra) {
			if (placed[place] !== name) continue;
			runExtra(region, context, options, placed);
			after?.(placed.pass.name);
		}
	};
	for (const pass of PASSES) {
		others("before", pass.name);
		const before = verify ? effectsBefore(viewOf(region), pass) : null;
		pass.run(region, context, options);
		if (before) verifyPass(pass.name, before, viewOf(region), pass);
		after?.(pass.name);
		others("behind", pass.name);
	}
}
function runExtra(region, context, options, { plugin, pass }) {
	const before = effectsBefore(viewOf(region), pass);
	try {
		pass.run(region, context, options);
		verifyPass(pass.name, before, viewOf(region), pass);
	} catch (e) {
		const reason = e instanceof Error ? e.message : String(e);
		throw new PluginPassError(`plug-in ${plugin}: pass ${pass.name}: ${reason.split("\n", 1)[0]}`);
	}
}
var PluginPassError = class extends Error {};
function viewOf(region) {
	return {
		word: region.word,
		blocks: region.blocks.map((b) => ({
			...b,
			successors: successorsOf(region, b),
			copyOf: b.walk?.of
		}))
	};
}
export { SSE_PART as A, SCRATCH_PAGE as B, PROBE_TAKEN as C, SSE_FLAGS_ASKED as D, SSE_FAULT as E, X87_TOP as F, XMM as I, JUMPS_FROM_TLB as L, X87_EMPTY as M, X87_IMAGE as N, SSE_GUARD as O, X87_PENDING as P, PASSES, PluginPassError, JUMP_CACHE_ENTRIES as R, PROBE_SITE as S, PROBE_TRACE_OFFSET as T, TLB_ENTRIES as V, FDP$1 as _, displacement as a, MXCSR$4 as b, constValue as c, disturbs as d, meaningOf as f, FCW$1 as g, SSE_OPERATIONS as h, UndefinedForm as i, X87$1 as j, SSE_GUARD_EXACT as k, isConst as l, HELPER_SIGNATURES as m, x87LocalType as n, VerifyError as o, opRow as p, Builder as r, runPasses, RECORD_OPERANDS as s, NOT_NORMAL as t, terminalNodes as u, FIP$1 as v, PROBE_TRACE as w, PROBE_POSITION as x, FSW$1 as y, JUMP_OVERFLOW_ENTRIES as z };
