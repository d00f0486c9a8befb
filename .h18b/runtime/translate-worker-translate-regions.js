import { A as SSE_PART, B as SCRATCH_PAGE, C as PROBE_TAKEN, D as SSE_FLAGS_ASKED, E as SSE_FAULT, F as X87_TOP, I as XMM$1, L as JUMPS_FROM_TLB, M as X87_EMPTY, N as X87_IMAGE, O as SSE_GUARD, P as X87_PENDING, PluginPassError, R as JUMP_CACHE_ENTRIES, S as PROBE_SITE, T as PROBE_TRACE_OFFSET, V as TLB_ENTRIES, _ as FDP, a as displacement, b as MXCSR$1, c as constValue, d as disturbs, f as meaningOf, g as FCW, h as SSE_OPERATIONS, i as UndefinedForm, j as X87, k as SSE_GUARD_EXACT, l as isConst, m as HELPER_SIGNATURES, n as x87LocalType, o as VerifyError, p as opRow, r as Builder, runPasses, s as RECORD_OPERANDS, t as NOT_NORMAL, u as terminalNodes, v as FIP, w as PROBE_TRACE, x as PROBE_POSITION, y as FSW, z as JUMP_OVERFLOW_ENTRIES } from "./translate-worker-pipeline.js";
import binaryen from "binaryen";
import { readFileSync } from "node:fs";
// node_modules/@jridgewell/sourcemap-codec/dist/sourcemap-codec.mjs
var comma = ",".charCodeAt(0);
";".charCodeAt(0);
var chars = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
var intToChar = new Uint8Array(64);
var charToInt = new Uint8Array(128);
for (let i = 0; i < chars.length; i++) {
	const c = chars.charCodeAt(i);
	intToChar[i] = c;
	charToInt[c] = i;
}
function decodeInteger(reader) {
	let value = 0;
	let shift = 0;
	let integer = 0;
	do {
		integer = charToInt[reader.next()];
		value |= (integer & 31) << shift;
		shift += 5;
	} while (integer & 32);
	return value;
}
function decodeSign(num) {
	return num & 1 ? -2147483648 | -(num >>> 1) : num >>> 1;
}
function hasMoreVlq(reader, max) {
	if (reader.pos >= max) return false;
	return reader.peek() !== comma;
}
var StringReader = class {
	constructor(buffer) {
		this.pos = 0;
		this.buffer = buffer;
	}
	next() {
		return this.buffer.charCodeAt(this.pos++);
	}
	peek() {
		return this.buffer.charCodeAt(this.pos);
	}
	indexOf(char) {
		const { buffer, pos } = this;
		const idx = buffer.indexOf(char, pos);
		return idx === -1 ? buffer.length : idx;
	}
};
function decode(mappings) {
	const { length } = mappings;
	const reader = new StringReader(mappings);
	const decoded = [];
	let genColumn = 0;
	let sourcesIndex = 0;
	let sourceLine = 0;
	let sourceColumn = 0;
	let namesIndex = 0;
	do {
		const semi = reader.indexOf(";");
		const line = [];
		let sorted = true;
		let lastCol = 0;
		genColumn = 0;
		while (reader.pos < semi) {
			let seg;
			genColumn += decodeSign(decodeInteger(reader));
			if (genColumn < lastCol) sorted = false;
			lastCol = genColumn;
			if (hasMoreVlq(reader, semi)) {
				sourcesIndex += decodeSign(decodeInteger(reader));
				sourceLine += decodeSign(decodeInteger(reader));
				sourceColumn += decodeSign(decodeInteger(reader));
				if (hasMoreVlq(reader, semi)) {
					namesIndex += decodeSign(decodeInteger(reader));
					seg = [
						genColumn,
						sourcesIndex,
						sourceLine,
						sourceColumn,
						namesIndex
					];
				} else seg = [
					genColumn,
					sourcesIndex,
					sourceLine,
					sourceColumn
				];
			} else seg = [genColumn];
			line.push(seg);
			reader.pos++;
		}
		if (!sorted) sort(line);
		decoded.push(line);
		reader.pos = semi + 1;
	} while (reader.pos <= length);
	return decoded;
}
function sort(line) {
	line.sort(sortComparator);
}
function sortComparator(a, b) {
	return a[0] - b[0];
}
var BranchHints = class {
	marked = [];
	unlikely(condition) {
		this.marked.push({
			condition,
			likely: false
		});
		return condition;
	}
	likely(condition) {
		this.marked.push({
			condition,
			likely: true
		});
		return condition;
	}
	apply(m, func) {
		this.marked.forEach(({ condition, likely }, i) => {
			m.setDebugLocation(func, condition, 0, i + 2, likely ? 1 : 0);
		});
	}
};
function withBranchHints(wasm, sourceMap) {
	const hints = decodeMappings(JSON.parse(sourceMap).mappings);
	if (hints.length === 0) return wasm;
	let at = 8;
	let imports = 0;
	while (at < wasm.length) {
		const section = at;
		const id = wasm[at];
		const size = leb(wasm, at + 1);
		if (id === 2) imports = countImportedFunctions(wasm, size.next);
		if (id === 10) {
			const custom = hintSection(wasm, size.next, imports, hints);
			const out = new Uint8Array(wasm.length + custom.length);
			out.set(wasm.subarray(0, section));
			out.set(custom, section);
			out.set(wasm.subarray(section), section + custom.length);
			return out;
		}
		at = size.next + size.value;
	}
	return wasm;
}
function countImportedFunctions(wasm, at) {
	const skipName = (p) => {
		const n = leb(wasm, p);
		return n.next + n.value;
	};
	const skipLimits = (p) => {
		const flags = wasm[p];
		let next = leb(wasm, p + 1).next;
		if (flags & 1) next = leb(wasm, next).next;
		return next;
	};
	const count = leb(wasm, at);
	let p = count.next;
	let functions = 0;
	for (let i = 0; i < count.value; i++) {
		p = skipName(skipName(p));
		const kind = wasm[p++];
		if (kind === 0) {
			functions++;
			p = leb(wasm, p).next;
		} else if (kind === 1) p = skipLimits(p + 1);
		else if (kind === 2) p = skipLimits(p);
		else throw new Error(`import of kind ${kind} in a translated module`);
	}
	return functions;
}
function hintSection(wasm, at, imports, hints) {
	const functions = [];
	let hinted = 0;
	let next = 0;
	const count = leb(wasm, at);
	let p = count.next;
	for (let i = 0; i < count.value; i++) {
		const body = leb(wasm, p);
		const end = body.next + body.value;
		const own = [];
		let n = 0;
		for (; next < hints.length && hints[next].at < end; next++, n++) {
			pushLeb(own, hints[next].at - body.next);
			own.push(1, hints[next].likely ? 1 : 0);
		}
		if (n > 0) {
			hinted++;
			pushLeb(functions, imports + i);
			pushLeb(functions, n);
			for (const b of own) functions.push(b);
		}
		p = end;
	}
	const name = new TextEncoder().encode("metadata.code.branch_hint");
	const counted = [];
	pushLeb(counted, hinted);
	const head = [0];
	pushLeb(head, 1 + name.length + counted.length + functions.length);
	return Uint8Array.from([
		...head,
		name.length,
		...name,
		...counted
	].concat(functions));
}
function decodeMappings(mappings) {
	return decode(mappings).flatMap((line) => line.flatMap((segment) => segment.length === 1 ? [] : [{
		at: segment[0],
		likely: segment[3] === 1
	}]));
}
function leb(bytes, at) {
	let value = 0;
	let shift = 0;
	for (let p = at;; p++) {
		value |= (bytes[p] & 127) << shift;
		shift += 7;
		if (bytes[p] < 128) return {
			value: value >>> 0,
			next: p + 1
		};
	}
}
function pushLeb(out, value) {
	let v = value;
	while (v > 127) {
		out.push(v & 127 | 128);
		v >>>= 7;
	}
	out.push(v);
}
32 - Math.log2(JUMP_OVERFLOW_ENTRIES);
function importEnvironment(m, options) {
	const { i32 } = binaryen;
	m.setMemory(1, 65536, null, [], false, false, "memory");
	m.addMemoryImport("memory", "env", "memory", false);
	if (options.table) {
		m.addTable("code", 1, -1);
		m.addTableImport("code", "env", "code");
		m.addFunctionImport("flags_from_record", "interp", "flags_from_record", binaryen.none, binaryen.none);
		importSlowPath(m);
	} else {
		m.addFunctionImport("js_slow_load", "env", "slowLoad", i32, i32);
		m.addFunctionImport("js_slow_store", "env", "slowStore", i32, i32);
	}
}
function importSlowPath(m) {
	const { i32, i64 } = binaryen;
	for (const word of [32, 64]) {
		const params = binaryen.createType([
			word === 64 ? i64 : i32,
			i32,
			i32
		]);
		for (const name of ["slow_load", "slow_store"]) m.addFunctionImport(`${name}${word}`, "interp", `${name}${word}`, params, i32);
	}
}
const TYPESCRIPT = {
	system_call: "systemCall",
	callout: "callout",
	bulk: "bulk"
};
Object.keys(TYPESCRIPT);
function importTypeScript(m, name) {
	m.addFunctionImport(name, "env", TYPESCRIPT[name], binaryen.i32, binaryen.i32);
}
function jumpCacheIndex(m, target) {
	const low = () => m.i32.wrap(target());
	return m.i32.shl(m.i32.and(m.i32.xor(low(), m.i32.shr_u(low(), m.i32.const(12))), m.i32.const(JUMP_CACHE_ENTRIES - 1)), m.i32.const(4));
}
function useFeatures(m) {
	const f = binaryen.Features;
	m.setFeatures(f.MutableGlobals | f.NontrappingFPToInt | f.SIMD128 | f.RelaxedSIMD | f.BulkMemory | f.BulkMemoryOpt | f.SignExt | f.TailCall | f.ReferenceTypes | f.CallIndirectOverlong | f.Multivalue);
}
function importHelper(m, name, s) {
	const type = (t) => t === void 0 ? binaryen.none : binaryen[t];
	m.addFunctionImport(name, "helpers", name, binaryen.createType(s.params.map(type)), type(s.results[0]));
}
const Exit = {
	BUDGET: 0,
	FAULT: 1,
	UNDECODED: 2,
	LOOKUP: 3,
	HOT: 4,
	LEAVE: 5,
	SYSCALL_FULL: 6,
	CODE_WRITE: 7,
	CALLOUT: 8,
	REPEAT: 10,
	STEPPED: 9,
	STORED: 11
};
Object.entries(Exit).sort(([, a], [, b]) => a - b).map(([name]) => name.toLowerCase());
const SLOW_FAULT = Exit.FAULT;
const SLOW_CODE = Exit.CODE_WRITE;
Exit.STORED;
const SLOW_MASKED_8 = 1024;
const { i64: i64$5 } = binaryen;
function perfectHash(rips) {
	const low = rips.map((r) => Number(r & 4294967295n));
	for (let bits = Math.max(1, Math.ceil(Math.log2(rips.length)));; bits++) {
		let multiplier = 2654435761;
		for (let attempt = 0; attempt < 200; attempt++) {
			const of = (x) => Math.imul(x, multiplier) >>> 32 - bits;
			if (new Set(low.map(of)).size === low.length) return {
				bits,
				multiplier,
				of: (r) => of(Number(r & 4294967295n))
			};
			multiplier = Math.imul(multiplier, 739982445) + 695872825 | 1;
		}
	}
}
function dispatchBlock(m, flow, low, graph, target) {
	if (!graph.blocks.some((b) => b.dispatched)) return null;
	const hash = perfectHash(graph.dispatch);
	const { edges } = flow;
	const low32 = m.i32.wrap(m.local.get(target, i64$5));
	const out = [];
	const miss = flow.add([m.local.set(low.rip, m.local.get(target, i64$5)), m.br("indirect")]);
	const at = flow.add([low.checkBudget(low.leaveAt(m.i32.const(Exit.BUDGET), () => m.local.get(target, i64$5), 0))]);
	for (const rip of graph.dispatch) {
		const sure = flow.add([m.nop()]);
		edges[sure] = [{
			to: graph.index.get(rip),
			cond: m.i64.eq(m.local.get(target, i64$5), m.i64.const(BigInt.asIntN(64, rip)))
		}, {
			to: miss,
			cond: null
		}];
		out.push({
			to: sure,
			cond: null,
			cases: [hash.of(rip)]
		});
	}
	out.push({
		to: miss,
		cond: null
	});
	edges[at] = out;
	for (const e of edges) for (const x of e ?? []) if (x.to === -1) x.to = at;
	return {
		at,
		value: m.i32.shr_u(m.i32.mul(low32, m.i32.const(hash.multiplier | 0)), m.i32.const(32 - hash.bits))
	};
}
const SSE_LIVE = 1073741824;
function entryChecks(m, checks) {
	if (checks.length === 0) return [];
	const z = () => m.i32.const(0);
	const tests = checks.map(({ register, view }) => {
		const at = XMM$1 + 32 * register;
		if (view < 2) {
			const twice = m.i64.shl(m.i64.load(at + 8 * view, 8, z()), m.i64.const(1n));
			return m.i64.lt_u(m.i64.sub(twice, m.i64.const(1n)), m.i64.const((1n << 53n) - 1n));
		}
		return (view === 2 ? [0] : [
			1,
			2,
			3
		]).map((lane) => m.i32.shl(m.i32.load(at + 4 * lane, 4, z()), m.i32.const(1))).map((twice) => m.i32.lt_u(m.i32.sub(twice, m.i32.const(1)), m.i32.const((1 << 24) - 1))).reduce((a, b) => m.i32.or(a, b));
	});
	const stale = m.i32.and(m.i32.load(SSE_GUARD + 12, 4, z()), m.i32.const(SSE_LIVE));
	const found = tests.reduce((a, b) => m.i32.or(a, b));
	return [m.if(m.i32.or(found, stale), m.call("sse_enter", [m.copyExpression(found)], binaryen.none))];
}
const { i32: i32$6 } = binaryen;
const DELAY_FIRST = 2;
const DELAY_SHORT = 64;
const DELAY_FAILED = 30;
const REACH = 7;
const ENOUGH = 6;
var RegionWalk = class {
	m;
	locals;
	streams;
	charge;
	ahead;
	host;
	rounds;
	began;
	mark;
	penalty;
	reach;
	constructor(m, locals, streams, charge, ahead, host) {
		this.m = m;
		this.locals = locals;
		this.streams = streams;
		this.charge = charge;
		this.ahead = ahead;
		this.host = host;
		this.rounds = locals.fixed(i32$6);
		this.began = locals.fixed(i32$6);
		this.mark = locals.fixed(i32$6);
		this.penalty = locals.fixed(i32$6);
		this.reach = locals.fixed(i32$6);
		for (const s of streams) s.local = locals.fixed(i32$6);
	}
	get(local) {
		return this.m.local.get(local, i32$6);
	}
	set(local, value) {
		return this.m.local.set(local, this.m.i32.const(value));
	}
	enter() {
		return this.wait(this.m.i32.const(DELAY_FIRST * this.charge));
	}
	wait(instructions) {
		const { m } = this;
		const at = () => this.get(this.mark);
		return m.block(null, [m.local.set(this.mark, m.i32.sub(this.get(this.host.budget), instructions)), m.local.set(this.mark, m.select(m.i32.lt_s(at(), m.i32.const(0)), m.i32.const(0), at()))]);
	}
	gate() {
		return this.m.i32.lt_s(this.get(this.host.budget), this.get(this.mark));
	}
	near() {
		return this.set(this.reach, 0);
	}
	look(label) {
		const { m, host } = this;
		const rounds = this.locals.temp(i32$6);
		const within = this.locals.temp(i32$6);
		const low = this.locals.temp(host.addressType);
		const address = () => m.local.get(low, host.addressType);
		const low32 = () => host.addressType === i32$6 ? address() : m.i32.wrap(address());
		const statements = [this.set(this.rounds, 0), m.local.set(rounds, m.i32.div_u(this.get(host.budget), m.i32.const(this.charge)))];
		for (const s of this.streams) {
			statements.push(m.local.set(low, host.address(s)));
			const check = host.tlbCheck(address, s.bytes, s.write);
			statements.push(check.set, m.br(label, m.i32.eqz(check.hit)));
			if (s.aligned > 1) statements.push(m.br(label, m.i32.and(low32(), m.i32.const(s.aligned - 1))));
			statements.push(m.local.set(s.local, check.host()));
			if (s.step === 0) continue;
			const offset = m.i32.and(low32(), m.i32.const(4095));
			let room = offset;
			if (s.step > 0) {
				const { statement, more } = this.pagesBehind(s, address, `${label}s${s.local}`);
				statements.push(statement);
				room = m.i32.sub(m.i32.add(m.i32.const(4096 - s.bytes), m.i32.shl(more, m.i32.const(12))), offset);
			}
			statements.push(m.local.set(within, m.i32.add(m.i32.div_u(room, m.i32.const(Math.abs(s.step))), m.i32.const(1))), m.local.set(rounds, m.select(m.i32.lt_u(this.get(within), this.get(rounds)), this.get(within), this.get(rounds))));
		}
		statements.push(m.local.set(this.rounds, this.get(rounds)), m.local.set(this.began, this.get(rounds)), this.set(this.penalty, 0));
		if (this.ahead) {
			const charge = m.i32.mul(this.get(rounds), m.i32.const(this.charge));
			statements.push(m.local.set(host.budget, m.i32.sub(this.get(host.budget), charge)));
		}
		return {
			statement: m.block(label, statements, binaryen.none),
			found: this.get(this.rounds)
		};
	}
	pagesBehind(s, address, label) {
		const { m, host } = this;
		const wide = host.addressType !== i32$6;
		const more = this.locals.temp(i32$6);
		const next = this.locals.temp(host.addressType);
		const distance = () => m.i32.shl(m.i32.add(this.get(more), m.i32.const(1)), m.i32.const(12));
		const check = host.tlbCheck(() => m.local.get(next, host.addressType), 1, s.write);
		const body = m.block(null, [
			m.br(`${label}stop`, m.i32.ge_s(this.get(more), this.get(this.reach))),
			m.local.set(next, wide ? m.i64.add(address(), m.i64.extend_u(distance())) : m.i32.add(address(), distance())),
			check.set,
			m.br(`${label}stop`, m.i32.eqz(check.hit)),
			m.br(`${label}stop`, m.i32.ne(check.host(), m.i32.add(this.get(s.local), distance()))),
			m.local.set(more, m.i32.add(this.get(more), m.i32.const(1))),
			m.br(`${label}next`)
		]);
		return {
			statement: m.block(null, [m.local.set(more, m.i32.const(0)), m.block(`${label}stop`, [m.loop(`${label}next`, body)], binaryen.none)]),
			more: this.get(more)
		};
	}
	further() {
		return this.set(this.reach, REACH);
	}
	failed() {
		const { m } = this;
		return m.block(null, [this.wait(this.get(this.penalty)), this.set(this.penalty, DELAY_FAILED * this.charge)]);
	}
	begin() {
		const { m } = this;
		return m.local.set(this.rounds, m.i32.sub(this.get(this.rounds), m.i32.const(1)));
	}
	advance() {
		const { m } = this;
		return this.streams.filter((s) => s.step !== 0).map((s) => m.local.set(s.local, m.i32.add(this.get(s.local), m.i32.const(s.step))));
	}
	more() {
		return this.get(this.rounds);
	}
	owed() {
		const { m, host } = this;
		if (!this.ahead) return m.nop();
		const back = m.i32.mul(this.get(this.rounds), m.i32.const(this.charge));
		return m.local.set(host.budget, m.i32.add(this.get(host.budget), back));
	}
	leaveLoop() {
		const { m } = this;
		const done = m.i32.sub(this.get(this.began), this.get(this.rounds));
		const delay = m.select(m.i32.lt_s(done, m.i32.const(ENOUGH)), m.i32.const(DELAY_SHORT * this.charge), m.i32.const(-1073741824));
		return [
			m.local.set(this.began, delay),
			this.owed(),
			this.wait(this.get(this.began))
		];
	}
};
var RegionFlow = class {
	m;
	low;
	graph;
	options;
	edges = [];
	extra = [];
	walks;
	chainExits = new Map();
	rounds = new Map();
	constructor(m, locals, low, graph, options) {
		this.m = m;
		this.low = low;
		this.graph = graph;
		this.options = options;
		const loops = [...new Set(graph.blocks.flatMap((b) => b.walk?.loop ?? []))];
		this.walks = new Map(loops.map((loop) => [loop.first, new RegionWalk(m, locals, loop.streams, loop.charge, loop.blocks === 1, low.walkHost)]));
	}
	add(statements) {
		this.extra.push(this.m.block(null, statements));
		return this.graph.blocks.length + this.extra.length - 1;
	}
	chainTo(rip) {
		const { m, low } = this;
		let e = this.chainExits.get(rip);
		if (e === void 0) {
			const d = this.graph.descriptors.get(rip);
			e = d === void 0 || !this.options.chaining ? this.add(low.leaveAt(m.i32.const(Exit.LOOKUP), rip, 0)) : this.add([m.local.set(low.next, m.i32.const(d)), m.br("chain")]);
			this.chainExits.set(rip, e);
		}
		return e;
	}
	goTo(rip, from) {
		const { m, low, graph } = this;
		const to = graph.index.get(rip);
		if (to === void 0) return this.chainTo(rip);
		if (to > from) return to;
		const raw = graph.blocks[to].recordIn ? [] : low.dropRecord();
		const check = this.add([low.checkBudget([...raw, ...low.leaveAt(m.i32.const(Exit.BUDGET), rip, 0)])]);
		this.edges[check] = [{
			to,
			cond: null
		}];
		return check;
	}
	nextRound(of) {
		const known = this.rounds.get(of);
		if (known) return known;
		const { m, edges } = this;
		const b = this.graph.blocks[of];
		const walk = this.walks.get(of);
		const { statement, found } = walk.look(`walk${of}`);
		const look = this.add([statement]);
		const failed = this.add([walk.failed()]);
		edges[look] = [{
			to: b.twin,
			cond: found
		}, {
			to: failed,
			cond: null
		}];
		edges[failed] = [{
			to: of,
			cond: null
		}];
		const gate = this.add([m.nop()]);
		const near = this.add([walk.near()]);
		const checked = (to) => {
			const check = this.goTo(b.rip, of);
			edges[check] = [{
				to,
				cond: null
			}];
			return check;
		};
		edges[gate] = [{
			to: near,
			cond: walk.gate()
		}, {
			to: of,
			cond: null
		}];
		edges[near] = [{
			to: checked(look),
			cond: null
		}];
		const again = this.add([m.nop()]);
		const further = this.add([walk.further()]);
		edges[again] = [{
			to: b.twin,
			cond: walk.more()
		}, {
			to: further,
			cond: null
		}];
		edges[further] = [{
			to: checked(look),
			cond: null
		}];
		this.rounds.set(of, {
			gate,
			again
		});
		return {
			gate,
			again
		};
	}
	goOn(rip, from) {
		const { graph } = this;
		const b = graph.blocks[from];
		const to = graph.index.get(rip);
		const first = b.walk?.loop.first ?? b.loop;
		if (first === void 0) return this.goTo(rip, from);
		if (!b.walk) return to === first ? this.nextRound(first).gate : this.goTo(rip, from);
		const walk = this.walks.get(first);
		if (to === void 0 || graph.blocks[to].loop !== first) {
			const left = this.add(walk.leaveLoop());
			this.edges[left] = [{
				to: this.goTo(rip, b.walk.of),
				cond: null
			}];
			return left;
		}
		if (to !== first) return graph.blocks[to].twin;
		const end = this.add(walk.advance());
		this.edges[end] = [{
			to: this.nextRound(first).again,
			cond: null
		}];
		return end;
	}
};
function flagPlace(letter) {
	switch (letter) {
		case "C": return [200, false];
		case "P": return [204, false];
		case "A": return [208, false];
		case "Z": return [216, true];
		case "S": return [224, true];
		case "O": return [232, true];
		case "K": return [244, false];
		default: return [624 + 8 * RECORD_OPERANDS.indexOf(letter), true];
	}
}
const names = [
	"interrupt",
	"loadSegment",
	"farTransfer",
	"interruptReturn",
	"privileged",
	"enter",
	"cpuid",
	"rdtsc",
	"rdtscp",
	"rdpmc",
	"rdrand",
	"rdseed",
	"rdpid",
	"in8",
	"in16",
	"in32",
	"fpuUnavailable",
	"popf",
	"recordFlags",
	"x87Opcode",
	"checkedAccess",
	"sysret",
	"monitoredFlags",
	"probe"
];
function calloutNumber(name) {
	const n = names.indexOf(name);
	if (n < 0) throw new Error(`no callout named ${name}`);
	return n;
}
function exactCondition(m, e) {
	const { imm, extra } = e;
	if (imm.guard === "always") return "always";
	const guard = (word) => m.i32.load((imm.guard === "rounding" ? SSE_GUARD : SSE_GUARD_EXACT) + 4 * word, 4, m.i32.const(0));
	const or = (a) => extra ? m.i32.or(a, extra()) : a;
	if (!e.flags) {
		const tests = imm.result ? [unordered(m, imm.result.shape, e.plain)] : [];
		if (extra) tests.push(extra());
		return tests.reduce((x, y) => m.i32.or(x, y));
	}
	const tests = [];
	if (imm.result) tests.push({
		...imm.result,
		value: e.plain()
	});
	if (imm.operands) {
		const { shape, least, which } = imm.operands;
		for (const i of watched(which, e.normal)) tests.push({
			shape,
			least,
			value: e.args[i]()
		});
	}
	if (tests.length === 0) return or(guard(3));
	const { shape } = tests[0];
	const moved = tests.map((t) => moveWindow(m, t.shape, t.value, t.least));
	if (shape === "f32" || shape === "f64") {
		const all = moved.reduce((a, b) => m.i32.and(a, b));
		return or(m.i32.eqz(m.i32.and(all, guard(0))));
	}
	const lanes = imm.result?.lanes;
	const mask = inAllLanes(m, shape, moved.reduce((a, b) => m.v128.and(a, b)));
	return or(m.i32.ne(lanes === 3 ? m.i32.and(mask, m.i32.const(3)) : mask, guard(shape === "f64x2" || lanes === 3 ? 1 : 2)));
}
function inAllLanes(m, shape, v) {
	const one = m.i32.const(1);
	return shape === "f32x4" ? m.i32x4.bitmask(m.i32x4.shl(v, one)) : m.i64x2.bitmask(m.i64x2.shl(v, one));
}
function unordered(m, shape, get) {
	if (shape === "f32" || shape === "f64") return m[shape].ne(get(), get());
	const ne = m[shape].ne(get(), get());
	return shape === "f32x4" ? m.i32x4.bitmask(ne) : m.i64x2.bitmask(ne);
}
function watched(which, normal) {
	const unknown = (which === "first" ? [0] : which === "second" ? [1] : [0, 1]).filter((i) => !(normal >> i & 1));
	return which === "either" ? unknown.slice(-1) : unknown;
}
function moveWindow(m, shape, value, least) {
	const { i32, i64 } = m;
	switch (shape) {
		case "f32": return i32.add(i32.reinterpret(value), i32.const(128 - (least + 127) << 23));
		case "f64": {
			const high = i32.wrap(i64.shr_u(i64.reinterpret(value), i64.const(32n)));
			return i32.add(high, i32.const(1024 - (least + 1023) << 20));
		}
		case "f32x4": return m.i32x4.add(value, splat(m, BigInt(128 - (least + 127)) << 23n, 4));
		case "f64x2": return m.i64x2.add(value, splat(m, BigInt(1024 - (least + 1023)) << 52n, 8));
	}
}
function splat(m, v, bytes) {
	return m.v128.const(Array.from({ length: 16 }, (_, i) => Number(v >> BigInt(i % bytes * 8) & 255n)));
}
const TYPES = {
	i32: binaryen.i32,
	i64: binaryen.i64,
	f32: binaryen.f32,
	f64: binaryen.f64,
	v128: binaryen.v128
};
var LoweringBase = class {
	m;
	word;
	locals;
	tlb;
	insn = 0;
	labels = 0;
	temps = new Map();
	writable = new Map();
	constructor(m, word, locals, tlb) {
		this.m = m;
		this.word = word;
		this.locals = locals;
		this.tlb = tlb;
	}
	unlikely(condition, rare, otherwise) {
		return this.m.if(condition, rare, otherwise);
	}
	likely(condition, common, rare) {
		return this.m.if(condition, common, rare);
	}
	beforeCallout() {
		return [];
	}
	afterCallout() {
		return [];
	}
	budgetLeft() {
		return this.m.i32.load(248, 4, this.m.i32.const(0));
	}
	sseFlags = true;
	value(n) {
		const t = this.temps.get(n);
		if (t !== void 0) return this.m.local.get(t, TYPES[n.type]);
		if (n.op === "alias") return this.value(n.args[0]);
		return this.build(n);
	}
	faultIf(condition, vector, error) {
		const m = this.m;
		return this.unlikely(condition, m.block(null, [
			m.i32.store(448, 4, m.i32.const(0), m.i32.const(vector)),
			m.i32.store(452, 4, m.i32.const(0), error),
			m.i64.store(456, 8, m.i32.const(0), this.i64const(0n)),
			this.leave(m.i32.const(SLOW_FAULT))
		]));
	}
	i64const(v) {
		return this.m.i64.const(BigInt.asIntN(64, v));
	}
	zero(type) {
		const m = this.m;
		if (type === "v128") return m.v128.const(new Array(16).fill(0));
		return type === "i64" ? this.i64const(0n) : m.i32.const(0);
	}
	loadHost(bits, address, offset, type = "none") {
		const m = this.m;
		switch (bits) {
			case 8: return m.i32.load8_u(offset, 1, address);
			case 16: return m.i32.load16_u(offset, 1, address);
			case 32: return type === "f32" ? m.f32.load(offset, 1, address) : type === "v128" ? m.v128.load32_zero(offset, 1, address) : m.i32.load(offset, 1, address);
			case 64: return type === "f64" ? m.f64.load(offset, 1, address) : type === "v128" ? m.v128.load64_zero(offset, 1, address) : m.i64.load(offset, 1, address);
			case 128:
			case 256: return m.v128.load(offset, 1, address);
			default: throw new Error(`load of ${bits} bits`);
		}
	}
	storeHost(bits, address, offset, value, type) {
		const m = this.m;
		switch (bits) {
			case 1:
			case 8: return type === "i64" ? m.i64.store8(offset, 1, address, value) : m.i32.store8(offset, 1, address, value);
			case 16: return type === "i64" ? m.i64.store16(offset, 1, address, value) : m.i32.store16(offset, 1, address, value);
			case 32: return type === "i64" ? m.i64.store32(offset, 1, address, value) : type === "f32" ? m.f32.store(offset, 1, address, value) : m.i32.store(offset, 1, address, value);
			case 64: return type === "f64" ? m.f64.store(offset, 1, address, value) : type === "i32" ? m.i64.store(offset, 1, address, m.i64.extend_u(value)) : m.i64.store(offset, 1, address, value);
			case 128:
			case 256: return m.v128.store(offset, 1, address, value);
			default: throw new Error(`store of ${bits} bits`);
		}
	}
};
const NO_PAGE = BigInt.asIntN(64, 9305357566071259136n);
var GuestMemory = class extends LoweringBase {
	addressLocal(n) {
		const t = this.temps.get(n);
		const type = this.word === 64 ? binaryen.i64 : binaryen.i32;
		if (t !== void 0) return {
			set: null,
			get: () => this.m.local.get(t, type)
		};
		if (isConst(n)) return {
			set: null,
			get: () => this.value(n)
		};
		const local = this.locals.temp(type);
		return {
			set: this.m.local.set(local, this.value(n)),
			get: () => this.m.local.get(local, type)
		};
	}
	entry(address) {
		const m = this.m;
		const low = this.word === 64 ? m.i32.wrap(address) : address;
		const shift = 12 - Math.log2(32);
		const index = m.i32.and(m.i32.shr_u(low, m.i32.const(shift)), m.i32.const((TLB_ENTRIES - 1) * 32));
		return this.tlb === null ? m.i32.add(index, m.i32.load(800, 4, m.i32.const(0))) : index;
	}
	slots = [];
	useSlots(slots) {
		const m = this.m;
		this.slots = slots;
		return slots.flatMap((s) => {
			s.page = this.locals.fixed(binaryen.i64);
			s.host = this.locals.fixed(binaryen.i32);
			return [m.local.set(s.page, m.i64.const(NO_PAGE)), m.local.set(s.host, m.i32.const(SCRATCH_PAGE))];
		});
	}
	forgetPages() {
		return this.slots.map((s) => this.m.local.set(s.page, this.m.i64.const(NO_PAGE)));
	}
	lookup(address, bytes, write, slot, aligned, hit, miss) {
		const m = this.m;
		const check = this.tlbCheck(address, bytes, write, aligned);
		if (!slot) return m.block(null, [check.set, this.likely(check.hit, hit(check.host()), miss)]);
		const page = slot.page;
		const wide = () => this.word === 64 ? address() : m.i64.extend_u(address());
		const o = this.locals.temp(binaryen.i64);
		const offset = () => m.local.get(o, binaryen.i64);
		const low = () => m.i32.wrap(offset());
		const host = () => m.i32.add(m.local.get(slot.host, binaryen.i32), low());
		const shift = Math.log2(aligned);
		const inPage = shift > 0 ? m.i64.rotr(offset(), m.i64.const(BigInt(shift))) : offset();
		return m.block(null, [m.local.set(o, m.i64.sub(wide(), m.local.get(page, binaryen.i64))), this.likely(m.i64.le_u(inPage, m.i64.const(BigInt(4096 - bytes >> shift))), hit(host()), m.block(null, [check.set, this.likely(check.hit, m.block(null, [
			m.local.set(page, m.i64.and(wide(), m.i64.const(-4096n))),
			m.local.set(o, m.i64.and(wide(), m.i64.const(4095n))),
			m.local.set(slot.host, m.i32.sub(check.host(), low())),
			hit(host())
		]), miss)]))]);
	}
	tlbCheck(address, bytes, write, aligned = 1) {
		const m = this.m;
		const e = this.locals.temp(binaryen.i32);
		const entry = () => m.local.get(e, binaryen.i32);
		const set = m.local.set(e, this.entry(address()));
		const tlb = this.tlb ?? 0;
		const tag = tlb + (write ? 8 : 0);
		let hit;
		const whole = bytes <= aligned;
		const rest = aligned - 1;
		if (this.word === 64) {
			const last = whole ? address() : m.i64.add(address(), this.i64const(BigInt(bytes - 1)));
			let page = m.i64.and(last, this.i64const(BigInt(whole ? -4096 | rest : -4096)));
			if (!whole && aligned > 1) page = m.i64.or(page, m.i64.and(address(), this.i64const(BigInt(rest))));
			hit = m.i64.eq(m.i64.load(tag, 8, entry()), page);
		} else {
			const last = whole ? address() : m.i32.add(address(), m.i32.const(bytes - 1));
			let page = m.i32.and(last, m.i32.const(whole ? -4096 | rest : -4096));
			if (!whole && aligned > 1) page = m.i32.or(page, m.i32.and(address(), m.i32.const(rest)));
			hit = m.i32.eq(m.i32.load(tag, 4, entry()), page);
		}
		const low = () => this.word === 64 ? m.i32.wrap(address()) : address();
		return {
			set,
			hit,
			host: () => m.i32.add(low(), m.i32.load(tlb + 16, 4, entry()))
		};
	}
	slow(name, address, imm, write) {
		const m = this.m;
		const masked = imm.masked === 4 ? 512 : imm.masked === 8 ? SLOW_MASKED_8 : 0;
		const request = imm.bits / 8 | (write ? 256 : 0) | masked;
		return m.call(`${name}${this.word}`, [
			address,
			m.i32.const(request),
			this.budgetLeft()
		], binaryen.i32);
	}
	storeMasks(masks) {
		return masks.map((get, i) => this.m.v128.store(832 + 16 * i, 8, this.m.i32.const(0), get()));
	}
	wide = new Map();
	loadUpper(n) {
		const { host, offset } = this.wide.get(n);
		return this.loadHost(128, host(), offset + 16);
	}
	load(n) {
		const m = this.m;
		const imm = n.imm;
		const bytes = imm.bits / 8;
		const write = imm.write ?? false;
		const h = this.locals.temp(binaryen.i32);
		const host = () => m.local.get(h, binaryen.i32);
		const value = (offset = 0, base = host()) => this.loadHost(imm.bits, base, offset, n.type);
		const walk = n.note?.walk;
		if (walk) {
			const at = () => m.local.get(walk.stream.local, binaryen.i32);
			if (imm.bits === 256) this.wide.set(n, {
				host: at,
				offset: walk.offset
			});
			return this.loadHost(imm.bits, at(), walk.offset, n.type);
		}
		const group = n.note?.group;
		const a = this.addressLocal(n.args[0]);
		const misaligned = () => this.misaligned(a.get, imm);
		const masks = n.op === "load" ? n.args.slice(1).map((x) => () => this.value(x)) : [];
		if (imm.bits === 256) this.wide.set(n, {
			host,
			offset: group ? this.groupOffset(n) : 0
		});
		const slowArm = () => m.block(null, [
			...misaligned(),
			...this.storeMasks(masks),
			m.local.set(h, this.slow("slow_load", a.get(), imm, write)),
			...this.forgetPages(),
			this.unlikely(m.i32.eqz(host()), this.leave(m.i32.const(SLOW_FAULT)))
		]);
		if (group) {
			const leader = this.groupLeader(n);
			const offset = this.groupOffset(n);
			const get = () => m.local.get(group.local, binaryen.i32);
			return m.block(null, [
				...leader,
				...this.covered(n) ? [] : [...a.set ? [a.set] : [], ...misaligned()],
				this.likely(get(), m.local.set(h, get()), m.block(null, [
					...a.set && this.covered(n) ? [a.set] : [],
					slowArm(),
					m.local.set(h, m.i32.sub(host(), m.i32.const(offset)))
				])),
				value(offset)
			], TYPES[n.type]);
		}
		const statements = a.set ? [a.set] : [];
		let w = h;
		if (write) {
			w = this.locals.temp(binaryen.i32);
			this.writable.set(n.args[0], w);
		}
		const found = (at) => write ? m.local.set(w, m.local.tee(h, at, binaryen.i32)) : m.local.set(h, at);
		const missed = write ? m.block(null, [m.local.set(w, m.i32.const(0)), slowArm()]) : slowArm();
		statements.push(this.lookup(a.get, bytes, write, n.note?.slot, imm.aligned ?? 1, found, missed));
		return m.block(null, [...statements, value()], TYPES[n.type]);
	}
	store(n) {
		const m = this.m;
		const imm = n.imm;
		const bytes = imm.bits / 8;
		const valueNode = n.args[1];
		const statements = [];
		const once = (node) => {
			if (this.temps.has(node) || isConst(node)) return () => this.value(node);
			const type = TYPES[node.type];
			const v = this.locals.temp(type);
			statements.push(m.local.set(v, this.value(node)));
			return () => m.local.get(v, type);
		};
		const halves = imm.bits === 256 ? 2 : 1;
		const getValue = n.args.slice(1, 1 + halves).map(once);
		const getMask = n.args.slice(1 + halves).map(once);
		const put = (host, offset, masked) => {
			const parts = getValue.map((get, i) => {
				const at = offset + 16 * i;
				const value = masked ? m.v128.bitselect(get(), this.loadHost(128, host(), at), getMask[i]()) : get();
				return this.storeHost(halves > 1 ? 128 : imm.bits, host(), at, value, valueNode.type);
			});
			return parts.length > 1 ? m.block(null, parts) : parts[0];
		};
		const walk = n.note?.walk;
		if (walk) {
			const stores = put(() => m.local.get(walk.stream.local, binaryen.i32), walk.offset, imm.masked !== void 0);
			return statements.length > 0 ? m.block(null, [...statements, stores]) : stores;
		}
		const a = this.addressLocal(n.args[0]);
		const r = this.locals.temp(binaryen.i32);
		const slowArm = () => m.block(null, [
			...this.misaligned(a.get, imm),
			put(() => m.i32.const(0), 656, false),
			...this.storeMasks(getMask),
			this.unlikely(m.local.tee(r, this.slow("slow_store", a.get(), imm, true), binaryen.i32), this.leave(m.local.get(r, binaryen.i32))),
			...this.forgetPages()
		]);
		const fast = (host, offset = 0) => put(host, offset, imm.masked !== void 0);
		const group = n.note?.group;
		if (group) {
			const get = () => m.local.get(group.local, binaryen.i32);
			const covered = this.covered(n);
			const set = a.set ? [a.set] : [];
			statements.push(...this.groupLeader(n), ...covered ? [] : [...set, ...this.misaligned(a.get, imm)], this.likely(get(), fast(get, this.groupOffset(n)), m.block(null, [...covered ? set : [], slowArm()])));
			return m.block(null, statements);
		}
		if (a.set) statements.push(a.set);
		const w = this.writable.get(n.args[0]);
		if (w !== void 0) {
			const get = () => m.local.get(w, binaryen.i32);
			statements.push(this.likely(get(), fast(get), slowArm()));
		} else {
			const h = this.locals.temp(binaryen.i32);
			const done = `stored${this.labels++}`;
			statements.push(m.block(done, [this.lookup(a.get, bytes, true, n.note?.slot, imm.aligned ?? 1, (at) => m.local.set(h, at), m.block(null, [slowArm(), m.br(done)])), fast(() => m.local.get(h, binaryen.i32))]));
		}
		return m.block(null, statements);
	}
	bulk(n) {
		const m = this.m;
		const { kind, bytes } = n.imm;
		const count = this.locals.temp(binaryen.i32);
		const wide = (a) => a.type === "i64" ? this.value(a) : m.i64.extend_u(this.value(a));
		const places = [
			480,
			656,
			664
		];
		return m.block(null, [
			...n.args.map((a, i) => m.i64.store(places[i], 8, m.i32.const(0), wide(a))),
			m.local.set(count, m.call("bulk", [m.i32.const(bytes | (kind === "stos" ? 16 : 0))], binaryen.i32)),
			...this.forgetPages(),
			m.local.get(count, binaryen.i32)
		], binaryen.i32);
	}
	groupOffset(n) {
		return displacement(n.args[0]).disp - n.note.group.min;
	}
	covered(n) {
		return this.groupOffset(n) % (n.imm.aligned ?? 1) === 0;
	}
	misaligned(address, imm) {
		const m = this.m;
		if (!imm.aligned) return [];
		const low = this.word === 64 ? m.i32.wrap(address()) : address();
		return [this.faultIf(m.i32.and(low, m.i32.const(imm.aligned - 1)), 13, m.i32.const(0))];
	}
	groupLeader(n) {
		const m = this.m;
		const group = n.note.group;
		if (group.leader !== n) return [];
		const type = this.word === 64 ? binaryen.i64 : binaryen.i32;
		const low = this.locals.temp(type);
		const base = this.value(group.base);
		const start = group.min === 0 ? base : this.word === 64 ? m.i64.add(base, this.i64const(BigInt(group.min))) : m.i32.add(base, m.i32.const(group.min));
		group.local = this.locals.temp(binaryen.i32);
		const found = (at) => m.local.set(group.local, at);
		return [m.local.set(low, start), this.lookup(() => m.local.get(low, type), group.max - group.min, group.write, n.note?.slot, group.aligned, found, found(m.i32.const(0)))];
	}
};
function planBlock(ops, results, registersAreLocals) {
	const position = new Map();
	ops.forEach((n, i) => {
		position.set(n, i);
	});
	const uses = new Array(ops.length).fill(0);
	const last = new Array(ops.length).fill(-1);
	const live = new Array(ops.length).fill(false);
	const inline = new Array(ops.length).fill(false);
	const writes = [];
	const nextWrite = [];
	ops.forEach((n, i) => {
		const keys = opRow(n.op).effects?.writes?.(n);
		if (keys) for (const key of keys) writes.push({
			at: i,
			key
		});
		nextWrite.push(writes.length);
	});
	const writtenBetween = (at, end, keys) => {
		for (let i = nextWrite[at]; i < writes.length && writes[i].at < end; i++) for (const key of keys) if (disturbs(writes[i].key, key)) return true;
		return false;
	};
	const use = (n, place) => {
		const p = position.get(n);
		if (p === void 0) throw new Error(`${n.op} is used but stands in no block`);
		uses[p]++;
		if (place > last[p]) last[p] = place;
	};
	for (const r of results) use(r, ops.length);
	for (let at = ops.length - 1; at >= 0; at--) {
		const n = ops[at];
		const { effects, droppable } = opRow(n.op);
		if (uses[at] === 0 && droppable) continue;
		live[at] = true;
		if (n.op === "const" || n.op === "alias") inline[at] = true;
		else if (!effects) inline[at] = uses[at] === 1;
		else if (effects.reads && droppable) {
			const free = registersAreLocals && effects.local === true && n.bits >= 32;
			inline[at] = (uses[at] === 1 || free) && !writtenBetween(at, last[at], effects.reads(n));
		}
		const place = inline[at] ? last[at] : at;
		const times = n.op === "alias" ? uses[at] : 1;
		for (const a of n.args) for (let i = 0; i < times; i++) use(a, place);
		const leaderBase = n.note?.group?.leader === n ? n.note.group.base : null;
		if (leaderBase) use(leaderBase, place);
	}
	return {
		live,
		inline,
		used: uses.map((u) => u > 0)
	};
}
const raw = binaryen;
const NUMBERS = {
	"f32x4.relaxed_madd": binaryen.RelaxedMaddVecF32x4,
	"f64x2.relaxed_madd": binaryen.RelaxedMaddVecF64x2,
	"i8x16.relaxed_laneselect": binaryen.RelaxedLaneselectI8x16,
	"i32x4.relaxed_laneselect": binaryen.RelaxedLaneselectI32x4,
	"i64x2.relaxed_laneselect": binaryen.RelaxedLaneselectI64x2,
	"i8x16.relaxed_swizzle": binaryen.RelaxedSwizzleVecI8x16,
	"i32x4.relaxed_trunc_f32x4_s": binaryen.RelaxedTruncSVecF32x4ToVecI32x4,
	"i32x4.relaxed_trunc_f64x2_s_zero": binaryen.RelaxedTruncZeroSVecF64x2ToVecI32x4
};
function relaxed(m, name, args) {
	const op = NUMBERS[name];
	if (op === void 0) return null;
	const module = m.ptr;
	const [a, b, c] = args;
	if (args.length === 3) return raw._BinaryenSIMDTernary(module, op, a, b, c);
	return args.length === 2 ? raw._BinaryenBinary(module, op, a, b) : raw._BinaryenUnary(module, op, a);
}
let fuses;
let likeX86;
function hostFuses() {
	fuses ??= agrees([{
		name: "f32x4.relaxed_madd",
		args: [
			floats(1 + 2 ** -23),
			floats(1 + 2 ** -23),
			floats(-1 - 2 ** -22)
		],
		gives: floats(2 ** -46)
	}, {
		name: "f64x2.relaxed_madd",
		args: [
			doubles(1 + 2 ** -52),
			doubles(1 + 2 ** -52),
			doubles(-1 - 2 ** -51)
		],
		gives: doubles(2 ** -104)
	}]);
	return fuses;
}
function hostIsLikeX86() {
	const bytes = (f) => Array.from({ length: 16 }, (_, i) => f(i) & 255);
	const table = bytes((i) => 101 * i + 7);
	const choice = bytes((i) => 37 * i + 29);
	const [a, b, mask] = [
		bytes((i) => i + 1),
		bytes((i) => 200 - i),
		bytes((i) => 157 * i + 65)
	];
	const blend = (size) => bytes((i) => mask[i | size - 1] & 128 ? a[i] : b[i]);
	const least = [
		0,
		0,
		0,
		128
	];
	const one = [
		1,
		0,
		0,
		0
	];
	likeX86 ??= agrees([
		{
			name: "i8x16.relaxed_swizzle",
			args: [table, choice],
			gives: choice.map((c) => c & 128 ? 0 : table[c & 15])
		},
		{
			name: "i8x16.relaxed_laneselect",
			args: [
				a,
				b,
				mask
			],
			gives: blend(1)
		},
		{
			name: "i32x4.relaxed_laneselect",
			args: [
				a,
				b,
				mask
			],
			gives: blend(4)
		},
		{
			name: "i64x2.relaxed_laneselect",
			args: [
				a,
				b,
				mask
			],
			gives: blend(8)
		},
		{
			name: "i32x4.relaxed_trunc_f32x4_s",
			args: [floats(2 ** 31, -0x56bc75e2d63100000, NaN, 1.9)],
			gives: [
				...least,
				...least,
				...least,
				...one
			]
		},
		{
			name: "i32x4.relaxed_trunc_f32x4_s",
			args: [floats(Infinity, -Infinity, -(2 ** 31), 1)],
			gives: [
				...least,
				...least,
				...least,
				...one
			]
		},
		{
			name: "i32x4.relaxed_trunc_f64x2_s_zero",
			args: [doubles(2 ** 31, NaN)],
			gives: [
				...least,
				...least,
				...bytes(() => 0).slice(8)
			]
		},
		{
			name: "i32x4.relaxed_trunc_f64x2_s_zero",
			args: [doubles(-1e10, 1.9)],
			gives: [
				...least,
				...one,
				...bytes(() => 0).slice(8)
			]
		}
	]);
	return likeX86;
}
function floats(...x) {
	return [...new Uint8Array(Float32Array.from({ length: 4 }, (_, i) => x[i % x.length]).buffer)];
}
function doubles(...x) {
	return [...new Uint8Array(Float64Array.from({ length: 2 }, (_, i) => x[i % x.length]).buffer)];
}
function agrees(cases) {
	const m = new binaryen.Module();
	try {
		m.setFeatures(binaryen.Features.SIMD128 | binaryen.Features.RelaxedSIMD);
		const right = cases.map(({ name, args, gives }) => {
			const r = relaxed(m, name, args.map((x) => m.v128.const(x)));
			return m.i8x16.all_true(m.i8x16.eq(r, m.v128.const(gives)));
		});
		m.addFunction("f", binaryen.none, binaryen.i32, [], right.reduce((x, y) => m.i32.and(x, y)));
		m.addFunctionExport("f", "f");
		const wasm = m.emitBinary();
		if (!WebAssembly.validate(wasm)) return false;
		const { f } = new WebAssembly.Instance(new WebAssembly.Module(wasm)).exports;
		return f() === 1;
	} finally {
		m.dispose();
	}
}
const SIMD_EXCEPTION = 19;
const wasmFnCache = new WeakMap();
function wasmFn(m, path) {
	let cache = wasmFnCache.get(m);
	if (!cache) {
		cache = new Map();
		wasmFnCache.set(m, cache);
	}
	let f = cache.get(path);
	if (!f) {
		let o = m;
		for (const part of path.split(".")) o = o?.[part];
		if (typeof o !== "function") throw new Error(`binaryen has no ${path}`);
		f = o;
		cache.set(path, f);
	}
	return f;
}
var Lowering = class extends GuestMemory {
	block(ops, results) {
		this.temps.clear();
		this.writable.clear();
		const plan = planBlock(ops, results, this.registersAreLocals);
		const out = [];
		for (let at = 0; at < ops.length; at++) {
			const n = ops[at];
			if (!plan.live[at] || plan.inline[at]) continue;
			if (n.type === "none") {
				const e = this.effect(n);
				if (e) out.push(this.made(e));
			} else {
				const e = this.build(n);
				if (plan.used[at]) {
					const local = this.locals.temp(TYPES[n.type]);
					this.temps.set(n, local);
					out.push(this.made(this.m.local.set(local, e)));
				} else out.push(this.made(this.m.drop(e)));
			}
		}
		return out;
	}
	made(statement) {
		return statement;
	}
	effect(n) {
		const m = this.m;
		switch (n.op) {
			case "insn":
				this.insn = n.imm;
				this.writable.clear();
				return null;
			case "progress": return null;
			case "gpr.set": {
				const r = n.imm;
				return this.gprSet(r.reg, n.bits, r.high ?? false, this.value(n.args[0]));
			}
			case "xmm.set": {
				const r = n.imm;
				return this.xmmSet(r.reg, r.high ?? false, this.value(n.args[0]));
			}
			case "flagvar.set": return this.flagSet(n.imm, this.value(n.args[0]));
			case "store": return this.store(n);
			case "state.set": return this.storeHost(n.bits, m.i32.const(0), n.imm, this.value(n.args[0]), n.args[0].type);
			case "state.store": return this.storeHost(n.bits, this.value(n.args[0]), n.imm, this.value(n.args[1]), n.args[1].type);
			case "fault.if": return this.faultIf(this.value(n.args[0]), n.imm, this.value(n.args[1]));
			case "callout.if": return this.unlikely(this.value(n.args[0]), m.block(null, [m.i32.store(600, 4, m.i32.const(0), m.i32.const(calloutNumber(n.imm))), this.leave(m.i32.const(Exit.CALLOUT))]));
			case "callout.when": return this.unlikely(this.value(n.args[0]), m.block(null, [
				m.i32.store(n.imm.at, 4, m.i32.const(0), this.value(n.args[1])),
				...this.beforeCallout(),
				m.drop(m.call("callout", [m.i32.const(calloutNumber(n.imm.name))], binaryen.i32)),
				...this.afterCallout()
			]));
			case "helper": return m.call(n.imm, n.args.map((a) => this.value(a)), binaryen.none);
			case "flags": throw new Error(`unexpanded flags ${n.imm.kind}`);
			default: {
				const meaning = meaningOf(n);
				return meaning ? this.effect(meaning) : this.special(n);
			}
		}
	}
	build(n) {
		const m = this.m;
		switch (n.op) {
			case "const": return this.constant(n);
			case "alias": return this.value(n.args[0]);
			case "select": return m.select(this.value(n.args[0]), this.value(n.args[1]), this.value(n.args[2]));
			case "gpr.get": {
				const r = n.imm;
				return this.gprGet(r.reg, n.bits, r.high ?? false);
			}
			case "xmm.get": {
				const r = n.imm;
				return this.xmmGet(r.reg, r.high ?? false);
			}
			case "flagvar.get": return this.flagGet(n.imm);
			case "load": return this.load(n);
			case "load.upper": return this.loadUpper(n.args[0]);
			case "load.if": return m.if(this.value(n.args[1]), this.load(n), this.zero(n.type));
			case "state.get": return this.loadHost(n.bits, m.i32.const(0), n.imm);
			case "state.load": return this.loadHost(n.bits, this.value(n.args[0]), n.imm);
			case "helper": return m.call(n.imm, n.args.map((a) => this.value(a)), TYPES[n.type]);
			case "exact": return this.exact(n);
			case "callout": {
				const call = m.call("callout", [m.i32.const(calloutNumber(n.imm))], binaryen.i32);
				const after = this.afterCallout();
				if (after.length === 0) return call;
				const v = this.locals.temp(binaryen.i32);
				const value = m.local.get(v, binaryen.i32);
				return m.block(null, [
					...this.beforeCallout(),
					m.local.set(v, call),
					...after,
					value
				], binaryen.i32);
			}
			case "bulk": return this.bulk(n);
			default: {
				const row = opRow(n.op);
				if (n.op.includes(".relaxed_")) {
					const r = relaxed(m, n.op, n.args.map((a) => this.value(a)));
					if (r) return r;
				}
				const meaning = meaningOf(n);
				if (meaning) return this.value(meaning);
				if (!row.wasm) return this.special(n);
				const f = wasmFn(m, row.wasm);
				const args = n.args.map((a) => this.value(a));
				if (row.wasm === "i8x16.shuffle") return f(args[0], args[1], n.imm);
				if (row.wasm.includes("extract_lane")) return f(args[0], n.imm ?? 0);
				if (row.wasm.includes("replace_lane")) return f(args[0], n.imm ?? 0, args[1]);
				return f(...args);
			}
		}
	}
	inLocal(n) {
		if (this.temps.has(n) || isConst(n)) return {
			set: null,
			get: () => this.value(n)
		};
		const type = TYPES[n.type];
		const local = this.locals.temp(type);
		return {
			set: this.m.local.set(local, this.value(n)),
			get: () => this.m.local.get(local, type)
		};
	}
	exact(n) {
		const m = this.m;
		const imm = n.imm;
		const type = TYPES[n.type];
		const values = n.args.map((a) => this.inLocal(a));
		const plain = values[0].get;
		const args = values.slice(1, imm.condition ? -1 : void 0).map((v) => v.get);
		const extra = imm.condition ? values[values.length - 1].get : null;
		const result = this.locals.temp(type);
		const z = () => m.i32.const(0);
		const call = m.call(imm.helper, args.map((get) => get()), type);
		const part = (v) => m.i32.store(SSE_PART, 4, z(), m.i32.const(v));
		const when = exactCondition(m, {
			imm,
			plain,
			args,
			extra,
			normal: n.note?.normal ?? 0,
			flags: this.sseFlags
		});
		const slow = this.sseFlags ? m.block(null, [...imm.part ? [
			part(imm.part),
			m.local.set(result, call),
			part(0)
		] : [m.local.set(result, call)], this.unlikely(m.i32.load(SSE_FAULT, 4, z()), m.block(null, [
			m.i32.store(SSE_FAULT, 4, z(), z()),
			m.i32.store(448, 4, z(), m.i32.const(SIMD_EXCEPTION)),
			m.i32.store(452, 4, z(), z()),
			m.i64.store(456, 8, z(), this.i64const(0n)),
			this.leave(m.i32.const(SLOW_FAULT))
		]))]) : m.local.set(result, call);
		const body = when === "always" ? [slow] : [m.local.set(result, plain()), this.unlikely(when, slow)];
		return m.block(null, [
			...values.flatMap((v) => v.set ?? []),
			...body,
			m.local.get(result, type)
		], type);
	}
	constant(n) {
		const m = this.m;
		switch (n.type) {
			case "i32": return m.i32.const(Number(BigInt.asIntN(32, constValue(n))));
			case "i64": return this.i64const(constValue(n));
			case "f32": return m.f32.const(n.imm);
			case "f64": return m.f64.const(n.imm);
			case "v128": return m.v128.const(n.imm);
			default: throw new Error("a constant has a type");
		}
	}
};
let imports = {};
const placeholder = {};
imports.__wbindgen_placeholder__ = placeholder;
let wasm;
const heap = new Array(128).fill(void 0);
heap.push(void 0, null, true, false);
function getObject(idx) {
	return heap[idx];
}
let heap_next = heap.length;
function dropObject(idx) {
	if (idx < 132) return;
	heap[idx] = heap_next;
	heap_next = idx;
}
function takeObject(idx) {
	const ret = getObject(idx);
	dropObject(idx);
	return ret;
}
let cachedTextDecoder = new TextDecoder("utf-8", {
	ignoreBOM: true,
	fatal: true
});
cachedTextDecoder.decode();
let cachedUint8Memory0 = null;
function getUint8Memory0() {
	if (cachedUint8Memory0 === null || cachedUint8Memory0.byteLength === 0) cachedUint8Memory0 = new Uint8Array(wasm.memory.buffer);
	return cachedUint8Memory0;
}
function getStringFromWasm0(ptr, len) {
	ptr = ptr >>> 0;
	return cachedTextDecoder.decode(getUint8Memory0().subarray(ptr, ptr + len));
}
let cachedInt32Memory0 = null;
function getInt32Memory0() {
	if (cachedInt32Memory0 === null || cachedInt32Memory0.byteLength === 0) cachedInt32Memory0 = new Int32Array(wasm.memory.buffer);
	return cachedInt32Memory0;
}
function _assertClass(instance, klass) {
	if (!(instance instanceof klass)) throw new Error(`expected instance of ${klass.name}`);
	return instance.ptr;
}
let WASM_VECTOR_LEN = 0;
function passArray8ToWasm0(arg, malloc) {
	const ptr = malloc(arg.length * 1, 1) >>> 0;
	getUint8Memory0().set(arg, ptr / 1);
	WASM_VECTOR_LEN = arg.length;
	return ptr;
}
new TextEncoder("utf-8").encodeInto;
function addHeapObject(obj) {
	if (heap_next === heap.length) heap.push(heap.length + 1);
	const idx = heap_next;
	heap_next = heap[idx];
	heap[idx] = obj;
	return idx;
}
let cachedBigInt64Memory0 = null;
function getBigInt64Memory0() {
	if (cachedBigInt64Memory0 === null || cachedBigInt64Memory0.byteLength === 0) cachedBigInt64Memory0 = new BigInt64Array(wasm.memory.buffer);
	return cachedBigInt64Memory0;
}
function getArrayI32FromWasm0(ptr, len) {
	ptr = ptr >>> 0;
	return getInt32Memory0().subarray(ptr / 4, ptr / 4 + len);
}
const Code = Object.freeze({
	INVALID: 0,
	"0": "INVALID",
	DeclareByte: 1,
	"1": "DeclareByte",
	DeclareWord: 2,
	"2": "DeclareWord",
	DeclareDword: 3,
	"3": "DeclareDword",
	DeclareQword: 4,
	"4": "DeclareQword",
	Add_rm8_r8: 5,
	"5": "Add_rm8_r8",
	Add_rm16_r16: 6,
	"6": "Add_rm16_r16",
	Add_rm32_r32: 7,
	"7": "Add_rm32_r32",
	Add_rm64_r64: 8,
	"8": "Add_rm64_r64",
	Add_r8_rm8: 9,
	"9": "Add_r8_rm8",
	Add_r16_rm16: 10,
	"10": "Add_r16_rm16",
	Add_r32_rm32: 11,
	"11": "Add_r32_rm32",
	Add_r64_rm64: 12,
	"12": "Add_r64_rm64",
	Add_AL_imm8: 13,
	"13": "Add_AL_imm8",
	Add_AX_imm16: 14,
	"14": "Add_AX_imm16",
	Add_EAX_imm32: 15,
	"15": "Add_EAX_imm32",
	Add_RAX_imm32: 16,
	"16": "Add_RAX_imm32",
	Pushw_ES: 17,
	"17": "Pushw_ES",
	Pushd_ES: 18,
	"18": "Pushd_ES",
	Popw_ES: 19,
	"19": "Popw_ES",
	Popd_ES: 20,
	"20": "Popd_ES",
	Or_rm8_r8: 21,
	"21": "Or_rm8_r8",
	Or_rm16_r16: 22,
	"22": "Or_rm16_r16",
	Or_rm32_r32: 23,
	"23": "Or_rm32_r32",
	Or_rm64_r64: 24,
	"24": "Or_rm64_r64",
	Or_r8_rm8: 25,
	"25": "Or_r8_rm8",
	Or_r16_rm16: 26,
	"26": "Or_r16_rm16",
	Or_r32_rm32: 27,
	"27": "Or_r32_rm32",
	Or_r64_rm64: 28,
	"28": "Or_r64_rm64",
	Or_AL_imm8: 29,
	"29": "Or_AL_imm8",
	Or_AX_imm16: 30,
	"30": "Or_AX_imm16",
	Or_EAX_imm32: 31,
	"31": "Or_EAX_imm32",
	Or_RAX_imm32: 32,
	"32": "Or_RAX_imm32",
	Pushw_CS: 33,
	"33": "Pushw_CS",
	Pushd_CS: 34,
	"34": "Pushd_CS",
	Popw_CS: 35,
	"35": "Popw_CS",
	Adc_rm8_r8: 36,
	"36": "Adc_rm8_r8",
	Adc_rm16_r16: 37,
	"37": "Adc_rm16_r16",
	Adc_rm32_r32: 38,
	"38": "Adc_rm32_r32",
	Adc_rm64_r64: 39,
	"39": "Adc_rm64_r64",
	Adc_r8_rm8: 40,
	"40": "Adc_r8_rm8",
	Adc_r16_rm16: 41,
	"41": "Adc_r16_rm16",
	Adc_r32_rm32: 42,
	"42": "Adc_r32_rm32",
	Adc_r64_rm64: 43,
	"43": "Adc_r64_rm64",
	Adc_AL_imm8: 44,
	"44": "Adc_AL_imm8",
	Adc_AX_imm16: 45,
	"45": "Adc_AX_imm16",
	Adc_EAX_imm32: 46,
	"46": "Adc_EAX_imm32",
	Adc_RAX_imm32: 47,
	"47": "Adc_RAX_imm32",
	Pushw_SS: 48,
	"48": "Pushw_SS",
	Pushd_SS: 49,
	"49": "Pushd_SS",
	Popw_SS: 50,
	"50": "Popw_SS",
	Popd_SS: 51,
	"51": "Popd_SS",
	Sbb_rm8_r8: 52,
	"52": "Sbb_rm8_r8",
	Sbb_rm16_r16: 53,
	"53": "Sbb_rm16_r16",
	Sbb_rm32_r32: 54,
	"54": "Sbb_rm32_r32",
	Sbb_rm64_r64: 55,
	"55": "Sbb_rm64_r64",
	Sbb_r8_rm8: 56,
	"56": "Sbb_r8_rm8",
	Sbb_r16_rm16: 57,
	"57": "Sbb_r16_rm16",
	Sbb_r32_rm32: 58,
	"58": "Sbb_r32_rm32",
	Sbb_r64_rm64: 59,
	"59": "Sbb_r64_rm64",
	Sbb_AL_imm8: 60,
	"60": "Sbb_AL_imm8",
	Sbb_AX_imm16: 61,
	"61": "Sbb_AX_imm16",
	Sbb_EAX_imm32: 62,
	"62": "Sbb_EAX_imm32",
	Sbb_RAX_imm32: 63,
	"63": "Sbb_RAX_imm32",
	Pushw_DS: 64,
	"64": "Pushw_DS",
	Pushd_DS: 65,
	"65": "Pushd_DS",
	Popw_DS: 66,
	"66": "Popw_DS",
	Popd_DS: 67,
	"67": "Popd_DS",
	And_rm8_r8: 68,
	"68": "And_rm8_r8",
	And_rm16_r16: 69,
	"69": "And_rm16_r16",
	And_rm32_r32: 70,
	"70": "And_rm32_r32",
	And_rm64_r64: 71,
	"71": "And_rm64_r64",
	And_r8_rm8: 72,
	"72": "And_r8_rm8",
	And_r16_rm16: 73,
	"73": "And_r16_rm16",
	And_r32_rm32: 74,
	"74": "And_r32_rm32",
	And_r64_rm64: 75,
	"75": "And_r64_rm64",
	And_AL_imm8: 76,
	"76": "And_AL_imm8",
	And_AX_imm16: 77,
	"77": "And_AX_imm16",
	And_EAX_imm32: 78,
	"78": "And_EAX_imm32",
	And_RAX_imm32: 79,
	"79": "And_RAX_imm32",
	Daa: 80,
	"80": "Daa",
	Sub_rm8_r8: 81,
	"81": "Sub_rm8_r8",
	Sub_rm16_r16: 82,
	"82": "Sub_rm16_r16",
	Sub_rm32_r32: 83,
	"83": "Sub_rm32_r32",
	Sub_rm64_r64: 84,
	"84": "Sub_rm64_r64",
	Sub_r8_rm8: 85,
	"85": "Sub_r8_rm8",
	Sub_r16_rm16: 86,
	"86": "Sub_r16_rm16",
	Sub_r32_rm32: 87,
	"87": "Sub_r32_rm32",
	Sub_r64_rm64: 88,
	"88": "Sub_r64_rm64",
	Sub_AL_imm8: 89,
	"89": "Sub_AL_imm8",
	Sub_AX_imm16: 90,
	"90": "Sub_AX_imm16",
	Sub_EAX_imm32: 91,
	"91": "Sub_EAX_imm32",
	Sub_RAX_imm32: 92,
	"92": "Sub_RAX_imm32",
	Das: 93,
	"93": "Das",
	Xor_rm8_r8: 94,
	"94": "Xor_rm8_r8",
	Xor_rm16_r16: 95,
	"95": "Xor_rm16_r16",
	Xor_rm32_r32: 96,
	"96": "Xor_rm32_r32",
	Xor_rm64_r64: 97,
	"97": "Xor_rm64_r64",
	Xor_r8_rm8: 98,
	"98": "Xor_r8_rm8",
	Xor_r16_rm16: 99,
	"99": "Xor_r16_rm16",
	Xor_r32_rm32: 100,
	"100": "Xor_r32_rm32",
	Xor_r64_rm64: 101,
	"101": "Xor_r64_rm64",
	Xor_AL_imm8: 102,
	"102": "Xor_AL_imm8",
	Xor_AX_imm16: 103,
	"103": "Xor_AX_imm16",
	Xor_EAX_imm32: 104,
	"104": "Xor_EAX_imm32",
	Xor_RAX_imm32: 105,
	"105": "Xor_RAX_imm32",
	Aaa: 106,
	"106": "Aaa",
	Cmp_rm8_r8: 107,
	"107": "Cmp_rm8_r8",
	Cmp_rm16_r16: 108,
	"108": "Cmp_rm16_r16",
	Cmp_rm32_r32: 109,
	"109": "Cmp_rm32_r32",
	Cmp_rm64_r64: 110,
	"110": "Cmp_rm64_r64",
	Cmp_r8_rm8: 111,
	"111": "Cmp_r8_rm8",
	Cmp_r16_rm16: 112,
	"112": "Cmp_r16_rm16",
	Cmp_r32_rm32: 113,
	"113": "Cmp_r32_rm32",
	Cmp_r64_rm64: 114,
	"114": "Cmp_r64_rm64",
	Cmp_AL_imm8: 115,
	"115": "Cmp_AL_imm8",
	Cmp_AX_imm16: 116,
	"116": "Cmp_AX_imm16",
	Cmp_EAX_imm32: 117,
	"117": "Cmp_EAX_imm32",
	Cmp_RAX_imm32: 118,
	"118": "Cmp_RAX_imm32",
	Aas: 119,
	"119": "Aas",
	Inc_r16: 120,
	"120": "Inc_r16",
	Inc_r32: 121,
	"121": "Inc_r32",
	Dec_r16: 122,
	"122": "Dec_r16",
	Dec_r32: 123,
	"123": "Dec_r32",
	Push_r16: 124,
	"124": "Push_r16",
	Push_r32: 125,
	"125": "Push_r32",
	Push_r64: 126,
	"126": "Push_r64",
	Pop_r16: 127,
	"127": "Pop_r16",
	Pop_r32: 128,
	"128": "Pop_r32",
	Pop_r64: 129,
	"129": "Pop_r64",
	Pushaw: 130,
	"130": "Pushaw",
	Pushad: 131,
	"131": "Pushad",
	Popaw: 132,
	"132": "Popaw",
	Popad: 133,
	"133": "Popad",
	Bound_r16_m1616: 134,
	"134": "Bound_r16_m1616",
	Bound_r32_m3232: 135,
	"135": "Bound_r32_m3232",
	Arpl_rm16_r16: 136,
	"136": "Arpl_rm16_r16",
	Arpl_r32m16_r32: 137,
	"137": "Arpl_r32m16_r32",
	Movsxd_r16_rm16: 138,
	"138": "Movsxd_r16_rm16",
	Movsxd_r32_rm32: 139,
	"139": "Movsxd_r32_rm32",
	Movsxd_r64_rm32: 140,
	"140": "Movsxd_r64_rm32",
	Push_imm16: 141,
	"141": "Push_imm16",
	Pushd_imm32: 142,
	"142": "Pushd_imm32",
	Pushq_imm32: 143,
	"143": "Pushq_imm32",
	Imul_r16_rm16_imm16: 144,
	"144": "Imul_r16_rm16_imm16",
	Imul_r32_rm32_imm32: 145,
	"145": "Imul_r32_rm32_imm32",
	Imul_r64_rm64_imm32: 146,
	"146": "Imul_r64_rm64_imm32",
	Pushw_imm8: 147,
	"147": "Pushw_imm8",
	Pushd_imm8: 148,
	"148": "Pushd_imm8",
	Pushq_imm8: 149,
	"149": "Pushq_imm8",
	Imul_r16_rm16_imm8: 150,
	"150": "Imul_r16_rm16_imm8",
	Imul_r32_rm32_imm8: 151,
	"151": "Imul_r32_rm32_imm8",
	Imul_r64_rm64_imm8: 152,
	"152": "Imul_r64_rm64_imm8",
	Insb_m8_DX: 153,
	"153": "Insb_m8_DX",
	Insw_m16_DX: 154,
	"154": "Insw_m16_DX",
	Insd_m32_DX: 155,
	"155": "Insd_m32_DX",
	Outsb_DX_m8: 156,
	"156": "Outsb_DX_m8",
	Outsw_DX_m16: 157,
	"157": "Outsw_DX_m16",
	Outsd_DX_m32: 158,
	"158": "Outsd_DX_m32",
	Jo_rel8_16: 159,
	"159": "Jo_rel8_16",
	Jo_rel8_32: 160,
	"160": "Jo_rel8_32",
	Jo_rel8_64: 161,
	"161": "Jo_rel8_64",
	Jno_rel8_16: 162,
	"162": "Jno_rel8_16",
	Jno_rel8_32: 163,
	"163": "Jno_rel8_32",
	Jno_rel8_64: 164,
	"164": "Jno_rel8_64",
	Jb_rel8_16: 165,
	"165": "Jb_rel8_16",
	Jb_rel8_32: 166,
	"166": "Jb_rel8_32",
	Jb_rel8_64: 167,
	"167": "Jb_rel8_64",
	Jae_rel8_16: 168,
	"168": "Jae_rel8_16",
	Jae_rel8_32: 169,
	"169": "Jae_rel8_32",
	Jae_rel8_64: 170,
	"170": "Jae_rel8_64",
	Je_rel8_16: 171,
	"171": "Je_rel8_16",
	Je_rel8_32: 172,
	"172": "Je_rel8_32",
	Je_rel8_64: 173,
	"173": "Je_rel8_64",
	Jne_rel8_16: 174,
	"174": "Jne_rel8_16",
	Jne_rel8_32: 175,
	"175": "Jne_rel8_32",
	Jne_rel8_64: 176,
	"176": "Jne_rel8_64",
	Jbe_rel8_16: 177,
	"177": "Jbe_rel8_16",
	Jbe_rel8_32: 178,
	"178": "Jbe_rel8_32",
	Jbe_rel8_64: 179,
	"179": "Jbe_rel8_64",
	Ja_rel8_16: 180,
	"180": "Ja_rel8_16",
	Ja_rel8_32: 181,
	"181": "Ja_rel8_32",
	Ja_rel8_64: 182,
	"182": "Ja_rel8_64",
	Js_rel8_16: 183,
	"183": "Js_rel8_16",
	Js_rel8_32: 184,
	"184": "Js_rel8_32",
	Js_rel8_64: 185,
	"185": "Js_rel8_64",
	Jns_rel8_16: 186,
	"186": "Jns_rel8_16",
	Jns_rel8_32: 187,
	"187": "Jns_rel8_32",
	Jns_rel8_64: 188,
	"188": "Jns_rel8_64",
	Jp_rel8_16: 189,
	"189": "Jp_rel8_16",
	Jp_rel8_32: 190,
	"190": "Jp_rel8_32",
	Jp_rel8_64: 191,
	"191": "Jp_rel8_64",
	Jnp_rel8_16: 192,
	"192": "Jnp_rel8_16",
	Jnp_rel8_32: 193,
	"193": "Jnp_rel8_32",
	Jnp_rel8_64: 194,
	"194": "Jnp_rel8_64",
	Jl_rel8_16: 195,
	"195": "Jl_rel8_16",
	Jl_rel8_32: 196,
	"196": "Jl_rel8_32",
	Jl_rel8_64: 197,
	"197": "Jl_rel8_64",
	Jge_rel8_16: 198,
	"198": "Jge_rel8_16",
	Jge_rel8_32: 199,
	"199": "Jge_rel8_32",
	Jge_rel8_64: 200,
	"200": "Jge_rel8_64",
	Jle_rel8_16: 201,
	"201": "Jle_rel8_16",
	Jle_rel8_32: 202,
	"202": "Jle_rel8_32",
	Jle_rel8_64: 203,
	"203": "Jle_rel8_64",
	Jg_rel8_16: 204,
	"204": "Jg_rel8_16",
	Jg_rel8_32: 205,
	"205": "Jg_rel8_32",
	Jg_rel8_64: 206,
	"206": "Jg_rel8_64",
	Add_rm8_imm8: 207,
	"207": "Add_rm8_imm8",
	Or_rm8_imm8: 208,
	"208": "Or_rm8_imm8",
	Adc_rm8_imm8: 209,
	"209": "Adc_rm8_imm8",
	Sbb_rm8_imm8: 210,
	"210": "Sbb_rm8_imm8",
	And_rm8_imm8: 211,
	"211": "And_rm8_imm8",
	Sub_rm8_imm8: 212,
	"212": "Sub_rm8_imm8",
	Xor_rm8_imm8: 213,
	"213": "Xor_rm8_imm8",
	Cmp_rm8_imm8: 214,
	"214": "Cmp_rm8_imm8",
	Add_rm16_imm16: 215,
	"215": "Add_rm16_imm16",
	Add_rm32_imm32: 216,
	"216": "Add_rm32_imm32",
	Add_rm64_imm32: 217,
	"217": "Add_rm64_imm32",
	Or_rm16_imm16: 218,
	"218": "Or_rm16_imm16",
	Or_rm32_imm32: 219,
	"219": "Or_rm32_imm32",
	Or_rm64_imm32: 220,
	"220": "Or_rm64_imm32",
	Adc_rm16_imm16: 221,
	"221": "Adc_rm16_imm16",
	Adc_rm32_imm32: 222,
	"222": "Adc_rm32_imm32",
	Adc_rm64_imm32: 223,
	"223": "Adc_rm64_imm32",
	Sbb_rm16_imm16: 224,
	"224": "Sbb_rm16_imm16",
	Sbb_rm32_imm32: 225,
	"225": "Sbb_rm32_imm32",
	Sbb_rm64_imm32: 226,
	"226": "Sbb_rm64_imm32",
	And_rm16_imm16: 227,
	"227": "And_rm16_imm16",
	And_rm32_imm32: 228,
	"228": "And_rm32_imm32",
	And_rm64_imm32: 229,
	"229": "And_rm64_imm32",
	Sub_rm16_imm16: 230,
	"230": "Sub_rm16_imm16",
	Sub_rm32_imm32: 231,
	"231": "Sub_rm32_imm32",
	Sub_rm64_imm32: 232,
	"232": "Sub_rm64_imm32",
	Xor_rm16_imm16: 233,
	"233": "Xor_rm16_imm16",
	Xor_rm32_imm32: 234,
	"234": "Xor_rm32_imm32",
	Xor_rm64_imm32: 235,
	"235": "Xor_rm64_imm32",
	Cmp_rm16_imm16: 236,
	"236": "Cmp_rm16_imm16",
	Cmp_rm32_imm32: 237,
	"237": "Cmp_rm32_imm32",
	Cmp_rm64_imm32: 238,
	"238": "Cmp_rm64_imm32",
	Add_rm8_imm8_82: 239,
	"239": "Add_rm8_imm8_82",
	Or_rm8_imm8_82: 240,
	"240": "Or_rm8_imm8_82",
	Adc_rm8_imm8_82: 241,
	"241": "Adc_rm8_imm8_82",
	Sbb_rm8_imm8_82: 242,
	"242": "Sbb_rm8_imm8_82",
	And_rm8_imm8_82: 243,
	"243": "And_rm8_imm8_82",
	Sub_rm8_imm8_82: 244,
	"244": "Sub_rm8_imm8_82",
	Xor_rm8_imm8_82: 245,
	"245": "Xor_rm8_imm8_82",
	Cmp_rm8_imm8_82: 246,
	"246": "Cmp_rm8_imm8_82",
	Add_rm16_imm8: 247,
	"247": "Add_rm16_imm8",
	Add_rm32_imm8: 248,
	"248": "Add_rm32_imm8",
	Add_rm64_imm8: 249,
	"249": "Add_rm64_imm8",
	Or_rm16_imm8: 250,
	"250": "Or_rm16_imm8",
	Or_rm32_imm8: 251,
	"251": "Or_rm32_imm8",
	Or_rm64_imm8: 252,
	"252": "Or_rm64_imm8",
	Adc_rm16_imm8: 253,
	"253": "Adc_rm16_imm8",
	Adc_rm32_imm8: 254,
	"254": "Adc_rm32_imm8",
	Adc_rm64_imm8: 255,
	"255": "Adc_rm64_imm8",
	Sbb_rm16_imm8: 256,
	"256": "Sbb_rm16_imm8",
	Sbb_rm32_imm8: 257,
	"257": "Sbb_rm32_imm8",
	Sbb_rm64_imm8: 258,
	"258": "Sbb_rm64_imm8",
	And_rm16_imm8: 259,
	"259": "And_rm16_imm8",
	And_rm32_imm8: 260,
	"260": "And_rm32_imm8",
	And_rm64_imm8: 261,
	"261": "And_rm64_imm8",
	Sub_rm16_imm8: 262,
	"262": "Sub_rm16_imm8",
	Sub_rm32_imm8: 263,
	"263": "Sub_rm32_imm8",
	Sub_rm64_imm8: 264,
	"264": "Sub_rm64_imm8",
	Xor_rm16_imm8: 265,
	"265": "Xor_rm16_imm8",
	Xor_rm32_imm8: 266,
	"266": "Xor_rm32_imm8",
	Xor_rm64_imm8: 267,
	"267": "Xor_rm64_imm8",
	Cmp_rm16_imm8: 268,
	"268": "Cmp_rm16_imm8",
	Cmp_rm32_imm8: 269,
	"269": "Cmp_rm32_imm8",
	Cmp_rm64_imm8: 270,
	"270": "Cmp_rm64_imm8",
	Test_rm8_r8: 271,
	"271": "Test_rm8_r8",
	Test_rm16_r16: 272,
	"272": "Test_rm16_r16",
	Test_rm32_r32: 273,
	"273": "Test_rm32_r32",
	Test_rm64_r64: 274,
	"274": "Test_rm64_r64",
	Xchg_rm8_r8: 275,
	"275": "Xchg_rm8_r8",
	Xchg_rm16_r16: 276,
	"276": "Xchg_rm16_r16",
	Xchg_rm32_r32: 277,
	"277": "Xchg_rm32_r32",
	Xchg_rm64_r64: 278,
	"278": "Xchg_rm64_r64",
	Mov_rm8_r8: 279,
	"279": "Mov_rm8_r8",
	Mov_rm16_r16: 280,
	"280": "Mov_rm16_r16",
	Mov_rm32_r32: 281,
	"281": "Mov_rm32_r32",
	Mov_rm64_r64: 282,
	"282": "Mov_rm64_r64",
	Mov_r8_rm8: 283,
	"283": "Mov_r8_rm8",
	Mov_r16_rm16: 284,
	"284": "Mov_r16_rm16",
	Mov_r32_rm32: 285,
	"285": "Mov_r32_rm32",
	Mov_r64_rm64: 286,
	"286": "Mov_r64_rm64",
	Mov_rm16_Sreg: 287,
	"287": "Mov_rm16_Sreg",
	Mov_r32m16_Sreg: 288,
	"288": "Mov_r32m16_Sreg",
	Mov_r64m16_Sreg: 289,
	"289": "Mov_r64m16_Sreg",
	Lea_r16_m: 290,
	"290": "Lea_r16_m",
	Lea_r32_m: 291,
	"291": "Lea_r32_m",
	Lea_r64_m: 292,
	"292": "Lea_r64_m",
	Mov_Sreg_rm16: 293,
	"293": "Mov_Sreg_rm16",
	Mov_Sreg_r32m16: 294,
	"294": "Mov_Sreg_r32m16",
	Mov_Sreg_r64m16: 295,
	"295": "Mov_Sreg_r64m16",
	Pop_rm16: 296,
	"296": "Pop_rm16",
	Pop_rm32: 297,
	"297": "Pop_rm32",
	Pop_rm64: 298,
	"298": "Pop_rm64",
	Nopw: 299,
	"299": "Nopw",
	Nopd: 300,
	"300": "Nopd",
	Nopq: 301,
	"301": "Nopq",
	Xchg_r16_AX: 302,
	"302": "Xchg_r16_AX",
	Xchg_r32_EAX: 303,
	"303": "Xchg_r32_EAX",
	Xchg_r64_RAX: 304,
	"304": "Xchg_r64_RAX",
	Pause: 305,
	"305": "Pause",
	Cbw: 306,
	"306": "Cbw",
	Cwde: 307,
	"307": "Cwde",
	Cdqe: 308,
	"308": "Cdqe",
	Cwd: 309,
	"309": "Cwd",
	Cdq: 310,
	"310": "Cdq",
	Cqo: 311,
	"311": "Cqo",
	Call_ptr1616: 312,
	"312": "Call_ptr1616",
	Call_ptr1632: 313,
	"313": "Call_ptr1632",
	Wait: 314,
	"314": "Wait",
	Pushfw: 315,
	"315": "Pushfw",
	Pushfd: 316,
	"316": "Pushfd",
	Pushfq: 317,
	"317": "Pushfq",
	Popfw: 318,
	"318": "Popfw",
	Popfd: 319,
	"319": "Popfd",
	Popfq: 320,
	"320": "Popfq",
	Sahf: 321,
	"321": "Sahf",
	Lahf: 322,
	"322": "Lahf",
	Mov_AL_moffs8: 323,
	"323": "Mov_AL_moffs8",
	Mov_AX_moffs16: 324,
	"324": "Mov_AX_moffs16",
	Mov_EAX_moffs32: 325,
	"325": "Mov_EAX_moffs32",
	Mov_RAX_moffs64: 326,
	"326": "Mov_RAX_moffs64",
	Mov_moffs8_AL: 327,
	"327": "Mov_moffs8_AL",
	Mov_moffs16_AX: 328,
	"328": "Mov_moffs16_AX",
	Mov_moffs32_EAX: 329,
	"329": "Mov_moffs32_EAX",
	Mov_moffs64_RAX: 330,
	"330": "Mov_moffs64_RAX",
	Movsb_m8_m8: 331,
	"331": "Movsb_m8_m8",
	Movsw_m16_m16: 332,
	"332": "Movsw_m16_m16",
	Movsd_m32_m32: 333,
	"333": "Movsd_m32_m32",
	Movsq_m64_m64: 334,
	"334": "Movsq_m64_m64",
	Cmpsb_m8_m8: 335,
	"335": "Cmpsb_m8_m8",
	Cmpsw_m16_m16: 336,
	"336": "Cmpsw_m16_m16",
	Cmpsd_m32_m32: 337,
	"337": "Cmpsd_m32_m32",
	Cmpsq_m64_m64: 338,
	"338": "Cmpsq_m64_m64",
	Test_AL_imm8: 339,
	"339": "Test_AL_imm8",
	Test_AX_imm16: 340,
	"340": "Test_AX_imm16",
	Test_EAX_imm32: 341,
	"341": "Test_EAX_imm32",
	Test_RAX_imm32: 342,
	"342": "Test_RAX_imm32",
	Stosb_m8_AL: 343,
	"343": "Stosb_m8_AL",
	Stosw_m16_AX: 344,
	"344": "Stosw_m16_AX",
	Stosd_m32_EAX: 345,
	"345": "Stosd_m32_EAX",
	Stosq_m64_RAX: 346,
	"346": "Stosq_m64_RAX",
	Lodsb_AL_m8: 347,
	"347": "Lodsb_AL_m8",
	Lodsw_AX_m16: 348,
	"348": "Lodsw_AX_m16",
	Lodsd_EAX_m32: 349,
	"349": "Lodsd_EAX_m32",
	Lodsq_RAX_m64: 350,
	"350": "Lodsq_RAX_m64",
	Scasb_AL_m8: 351,
	"351": "Scasb_AL_m8",
	Scasw_AX_m16: 352,
	"352": "Scasw_AX_m16",
	Scasd_EAX_m32: 353,
	"353": "Scasd_EAX_m32",
	Scasq_RAX_m64: 354,
	"354": "Scasq_RAX_m64",
	Mov_r8_imm8: 355,
	"355": "Mov_r8_imm8",
	Mov_r16_imm16: 356,
	"356": "Mov_r16_imm16",
	Mov_r32_imm32: 357,
	"357": "Mov_r32_imm32",
	Mov_r64_imm64: 358,
	"358": "Mov_r64_imm64",
	Rol_rm8_imm8: 359,
	"359": "Rol_rm8_imm8",
	Ror_rm8_imm8: 360,
	"360": "Ror_rm8_imm8",
	Rcl_rm8_imm8: 361,
	"361": "Rcl_rm8_imm8",
	Rcr_rm8_imm8: 362,
	"362": "Rcr_rm8_imm8",
	Shl_rm8_imm8: 363,
	"363": "Shl_rm8_imm8",
	Shr_rm8_imm8: 364,
	"364": "Shr_rm8_imm8",
	Sal_rm8_imm8: 365,
	"365": "Sal_rm8_imm8",
	Sar_rm8_imm8: 366,
	"366": "Sar_rm8_imm8",
	Rol_rm16_imm8: 367,
	"367": "Rol_rm16_imm8",
	Rol_rm32_imm8: 368,
	"368": "Rol_rm32_imm8",
	Rol_rm64_imm8: 369,
	"369": "Rol_rm64_imm8",
	Ror_rm16_imm8: 370,
	"370": "Ror_rm16_imm8",
	Ror_rm32_imm8: 371,
	"371": "Ror_rm32_imm8",
	Ror_rm64_imm8: 372,
	"372": "Ror_rm64_imm8",
	Rcl_rm16_imm8: 373,
	"373": "Rcl_rm16_imm8",
	Rcl_rm32_imm8: 374,
	"374": "Rcl_rm32_imm8",
	Rcl_rm64_imm8: 375,
	"375": "Rcl_rm64_imm8",
	Rcr_rm16_imm8: 376,
	"376": "Rcr_rm16_imm8",
	Rcr_rm32_imm8: 377,
	"377": "Rcr_rm32_imm8",
	Rcr_rm64_imm8: 378,
	"378": "Rcr_rm64_imm8",
	Shl_rm16_imm8: 379,
	"379": "Shl_rm16_imm8",
	Shl_rm32_imm8: 380,
	"380": "Shl_rm32_imm8",
	Shl_rm64_imm8: 381,
	"381": "Shl_rm64_imm8",
	Shr_rm16_imm8: 382,
	"382": "Shr_rm16_imm8",
	Shr_rm32_imm8: 383,
	"383": "Shr_rm32_imm8",
	Shr_rm64_imm8: 384,
	"384": "Shr_rm64_imm8",
	Sal_rm16_imm8: 385,
	"385": "Sal_rm16_imm8",
	Sal_rm32_imm8: 386,
	"386": "Sal_rm32_imm8",
	Sal_rm64_imm8: 387,
	"387": "Sal_rm64_imm8",
	Sar_rm16_imm8: 388,
	"388": "Sar_rm16_imm8",
	Sar_rm32_imm8: 389,
	"389": "Sar_rm32_imm8",
	Sar_rm64_imm8: 390,
	"390": "Sar_rm64_imm8",
	Retnw_imm16: 391,
	"391": "Retnw_imm16",
	Retnd_imm16: 392,
	"392": "Retnd_imm16",
	Retnq_imm16: 393,
	"393": "Retnq_imm16",
	Retnw: 394,
	"394": "Retnw",
	Retnd: 395,
	"395": "Retnd",
	Retnq: 396,
	"396": "Retnq",
	Les_r16_m1616: 397,
	"397": "Les_r16_m1616",
	Les_r32_m1632: 398,
	"398": "Les_r32_m1632",
	Lds_r16_m1616: 399,
	"399": "Lds_r16_m1616",
	Lds_r32_m1632: 400,
	"400": "Lds_r32_m1632",
	Mov_rm8_imm8: 401,
	"401": "Mov_rm8_imm8",
	Xabort_imm8: 402,
	"402": "Xabort_imm8",
	Mov_rm16_imm16: 403,
	"403": "Mov_rm16_imm16",
	Mov_rm32_imm32: 404,
	"404": "Mov_rm32_imm32",
	Mov_rm64_imm32: 405,
	"405": "Mov_rm64_imm32",
	Xbegin_rel16: 406,
	"406": "Xbegin_rel16",
	Xbegin_rel32: 407,
	"407": "Xbegin_rel32",
	Enterw_imm16_imm8: 408,
	"408": "Enterw_imm16_imm8",
	Enterd_imm16_imm8: 409,
	"409": "Enterd_imm16_imm8",
	Enterq_imm16_imm8: 410,
	"410": "Enterq_imm16_imm8",
	Leavew: 411,
	"411": "Leavew",
	Leaved: 412,
	"412": "Leaved",
	Leaveq: 413,
	"413": "Leaveq",
	Retfw_imm16: 414,
	"414": "Retfw_imm16",
	Retfd_imm16: 415,
	"415": "Retfd_imm16",
	Retfq_imm16: 416,
	"416": "Retfq_imm16",
	Retfw: 417,
	"417": "Retfw",
	Retfd: 418,
	"418": "Retfd",
	Retfq: 419,
	"419": "Retfq",
	Int3: 420,
	"420": "Int3",
	Int_imm8: 421,
	"421": "Int_imm8",
	Into: 422,
	"422": "Into",
	Iretw: 423,
	"423": "Iretw",
	Iretd: 424,
	"424": "Iretd",
	Iretq: 425,
	"425": "Iretq",
	Rol_rm8_1: 426,
	"426": "Rol_rm8_1",
	Ror_rm8_1: 427,
	"427": "Ror_rm8_1",
	Rcl_rm8_1: 428,
	"428": "Rcl_rm8_1",
	Rcr_rm8_1: 429,
	"429": "Rcr_rm8_1",
	Shl_rm8_1: 430,
	"430": "Shl_rm8_1",
	Shr_rm8_1: 431,
	"431": "Shr_rm8_1",
	Sal_rm8_1: 432,
	"432": "Sal_rm8_1",
	Sar_rm8_1: 433,
	"433": "Sar_rm8_1",
	Rol_rm16_1: 434,
	"434": "Rol_rm16_1",
	Rol_rm32_1: 435,
	"435": "Rol_rm32_1",
	Rol_rm64_1: 436,
	"436": "Rol_rm64_1",
	Ror_rm16_1: 437,
	"437": "Ror_rm16_1",
	Ror_rm32_1: 438,
	"438": "Ror_rm32_1",
	Ror_rm64_1: 439,
	"439": "Ror_rm64_1",
	Rcl_rm16_1: 440,
	"440": "Rcl_rm16_1",
	Rcl_rm32_1: 441,
	"441": "Rcl_rm32_1",
	Rcl_rm64_1: 442,
	"442": "Rcl_rm64_1",
	Rcr_rm16_1: 443,
	"443": "Rcr_rm16_1",
	Rcr_rm32_1: 444,
	"444": "Rcr_rm32_1",
	Rcr_rm64_1: 445,
	"445": "Rcr_rm64_1",
	Shl_rm16_1: 446,
	"446": "Shl_rm16_1",
	Shl_rm32_1: 447,
	"447": "Shl_rm32_1",
	Shl_rm64_1: 448,
	"448": "Shl_rm64_1",
	Shr_rm16_1: 449,
	"449": "Shr_rm16_1",
	Shr_rm32_1: 450,
	"450": "Shr_rm32_1",
	Shr_rm64_1: 451,
	"451": "Shr_rm64_1",
	Sal_rm16_1: 452,
	"452": "Sal_rm16_1",
	Sal_rm32_1: 453,
	"453": "Sal_rm32_1",
	Sal_rm64_1: 454,
	"454": "Sal_rm64_1",
	Sar_rm16_1: 455,
	"455": "Sar_rm16_1",
	Sar_rm32_1: 456,
	"456": "Sar_rm32_1",
	Sar_rm64_1: 457,
	"457": "Sar_rm64_1",
	Rol_rm8_CL: 458,
	"458": "Rol_rm8_CL",
	Ror_rm8_CL: 459,
	"459": "Ror_rm8_CL",
	Rcl_rm8_CL: 460,
	"460": "Rcl_rm8_CL",
	Rcr_rm8_CL: 461,
	"461": "Rcr_rm8_CL",
	Shl_rm8_CL: 462,
	"462": "Shl_rm8_CL",
	Shr_rm8_CL: 463,
	"463": "Shr_rm8_CL",
	Sal_rm8_CL: 464,
	"464": "Sal_rm8_CL",
	Sar_rm8_CL: 465,
	"465": "Sar_rm8_CL",
	Rol_rm16_CL: 466,
	"466": "Rol_rm16_CL",
	Rol_rm32_CL: 467,
	"467": "Rol_rm32_CL",
	Rol_rm64_CL: 468,
	"468": "Rol_rm64_CL",
	Ror_rm16_CL: 469,
	"469": "Ror_rm16_CL",
	Ror_rm32_CL: 470,
	"470": "Ror_rm32_CL",
	Ror_rm64_CL: 471,
	"471": "Ror_rm64_CL",
	Rcl_rm16_CL: 472,
	"472": "Rcl_rm16_CL",
	Rcl_rm32_CL: 473,
	"473": "Rcl_rm32_CL",
	Rcl_rm64_CL: 474,
	"474": "Rcl_rm64_CL",
	Rcr_rm16_CL: 475,
	"475": "Rcr_rm16_CL",
	Rcr_rm32_CL: 476,
	"476": "Rcr_rm32_CL",
	Rcr_rm64_CL: 477,
	"477": "Rcr_rm64_CL",
	Shl_rm16_CL: 478,
	"478": "Shl_rm16_CL",
	Shl_rm32_CL: 479,
	"479": "Shl_rm32_CL",
	Shl_rm64_CL: 480,
	"480": "Shl_rm64_CL",
	Shr_rm16_CL: 481,
	"481": "Shr_rm16_CL",
	Shr_rm32_CL: 482,
	"482": "Shr_rm32_CL",
	Shr_rm64_CL: 483,
	"483": "Shr_rm64_CL",
	Sal_rm16_CL: 484,
	"484": "Sal_rm16_CL",
	Sal_rm32_CL: 485,
	"485": "Sal_rm32_CL",
	Sal_rm64_CL: 486,
	"486": "Sal_rm64_CL",
	Sar_rm16_CL: 487,
	"487": "Sar_rm16_CL",
	Sar_rm32_CL: 488,
	"488": "Sar_rm32_CL",
	Sar_rm64_CL: 489,
	"489": "Sar_rm64_CL",
	Aam_imm8: 490,
	"490": "Aam_imm8",
	Aad_imm8: 491,
	"491": "Aad_imm8",
	Salc: 492,
	"492": "Salc",
	Xlat_m8: 493,
	"493": "Xlat_m8",
	Fadd_m32fp: 494,
	"494": "Fadd_m32fp",
	Fmul_m32fp: 495,
	"495": "Fmul_m32fp",
	Fcom_m32fp: 496,
	"496": "Fcom_m32fp",
	Fcomp_m32fp: 497,
	"497": "Fcomp_m32fp",
	Fsub_m32fp: 498,
	"498": "Fsub_m32fp",
	Fsubr_m32fp: 499,
	"499": "Fsubr_m32fp",
	Fdiv_m32fp: 500,
	"500": "Fdiv_m32fp",
	Fdivr_m32fp: 501,
	"501": "Fdivr_m32fp",
	Fadd_st0_sti: 502,
	"502": "Fadd_st0_sti",
	Fmul_st0_sti: 503,
	"503": "Fmul_st0_sti",
	Fcom_st0_sti: 504,
	"504": "Fcom_st0_sti",
	Fcomp_st0_sti: 505,
	"505": "Fcomp_st0_sti",
	Fsub_st0_sti: 506,
	"506": "Fsub_st0_sti",
	Fsubr_st0_sti: 507,
	"507": "Fsubr_st0_sti",
	Fdiv_st0_sti: 508,
	"508": "Fdiv_st0_sti",
	Fdivr_st0_sti: 509,
	"509": "Fdivr_st0_sti",
	Fld_m32fp: 510,
	"510": "Fld_m32fp",
	Fst_m32fp: 511,
	"511": "Fst_m32fp",
	Fstp_m32fp: 512,
	"512": "Fstp_m32fp",
	Fldenv_m14byte: 513,
	"513": "Fldenv_m14byte",
	Fldenv_m28byte: 514,
	"514": "Fldenv_m28byte",
	Fldcw_m2byte: 515,
	"515": "Fldcw_m2byte",
	Fnstenv_m14byte: 516,
	"516": "Fnstenv_m14byte",
	Fstenv_m14byte: 517,
	"517": "Fstenv_m14byte",
	Fnstenv_m28byte: 518,
	"518": "Fnstenv_m28byte",
	Fstenv_m28byte: 519,
	"519": "Fstenv_m28byte",
	Fnstcw_m2byte: 520,
	"520": "Fnstcw_m2byte",
	Fstcw_m2byte: 521,
	"521": "Fstcw_m2byte",
	Fld_sti: 522,
	"522": "Fld_sti",
	Fxch_st0_sti: 523,
	"523": "Fxch_st0_sti",
	Fnop: 524,
	"524": "Fnop",
	Fstpnce_sti: 525,
	"525": "Fstpnce_sti",
	Fchs: 526,
	"526": "Fchs",
	Fabs: 527,
	"527": "Fabs",
	Ftst: 528,
	"528": "Ftst",
	Fxam: 529,
	"529": "Fxam",
	Fld1: 530,
	"530": "Fld1",
	Fldl2t: 531,
	"531": "Fldl2t",
	Fldl2e: 532,
	"532": "Fldl2e",
	Fldpi: 533,
	"533": "Fldpi",
	Fldlg2: 534,
	"534": "Fldlg2",
	Fldln2: 535,
	"535": "Fldln2",
	Fldz: 536,
	"536": "Fldz",
	F2xm1: 537,
	"537": "F2xm1",
	Fyl2x: 538,
	"538": "Fyl2x",
	Fptan: 539,
	"539": "Fptan",
	Fpatan: 540,
	"540": "Fpatan",
	Fxtract: 541,
	"541": "Fxtract",
	Fprem1: 542,
	"542": "Fprem1",
	Fdecstp: 543,
	"543": "Fdecstp",
	Fincstp: 544,
	"544": "Fincstp",
	Fprem: 545,
	"545": "Fprem",
	Fyl2xp1: 546,
	"546": "Fyl2xp1",
	Fsqrt: 547,
	"547": "Fsqrt",
	Fsincos: 548,
	"548": "Fsincos",
	Frndint: 549,
	"549": "Frndint",
	Fscale: 550,
	"550": "Fscale",
	Fsin: 551,
	"551": "Fsin",
	Fcos: 552,
	"552": "Fcos",
	Fiadd_m32int: 553,
	"553": "Fiadd_m32int",
	Fimul_m32int: 554,
	"554": "Fimul_m32int",
	Ficom_m32int: 555,
	"555": "Ficom_m32int",
	Ficomp_m32int: 556,
	"556": "Ficomp_m32int",
	Fisub_m32int: 557,
	"557": "Fisub_m32int",
	Fisubr_m32int: 558,
	"558": "Fisubr_m32int",
	Fidiv_m32int: 559,
	"559": "Fidiv_m32int",
	Fidivr_m32int: 560,
	"560": "Fidivr_m32int",
	Fcmovb_st0_sti: 561,
	"561": "Fcmovb_st0_sti",
	Fcmove_st0_sti: 562,
	"562": "Fcmove_st0_sti",
	Fcmovbe_st0_sti: 563,
	"563": "Fcmovbe_st0_sti",
	Fcmovu_st0_sti: 564,
	"564": "Fcmovu_st0_sti",
	Fucompp: 565,
	"565": "Fucompp",
	Fild_m32int: 566,
	"566": "Fild_m32int",
	Fisttp_m32int: 567,
	"567": "Fisttp_m32int",
	Fist_m32int: 568,
	"568": "Fist_m32int",
	Fistp_m32int: 569,
	"569": "Fistp_m32int",
	Fld_m80fp: 570,
	"570": "Fld_m80fp",
	Fstp_m80fp: 571,
	"571": "Fstp_m80fp",
	Fcmovnb_st0_sti: 572,
	"572": "Fcmovnb_st0_sti",
	Fcmovne_st0_sti: 573,
	"573": "Fcmovne_st0_sti",
	Fcmovnbe_st0_sti: 574,
	"574": "Fcmovnbe_st0_sti",
	Fcmovnu_st0_sti: 575,
	"575": "Fcmovnu_st0_sti",
	Fneni: 576,
	"576": "Fneni",
	Feni: 577,
	"577": "Feni",
	Fndisi: 578,
	"578": "Fndisi",
	Fdisi: 579,
	"579": "Fdisi",
	Fnclex: 580,
	"580": "Fnclex",
	Fclex: 581,
	"581": "Fclex",
	Fninit: 582,
	"582": "Fninit",
	Finit: 583,
	"583": "Finit",
	Fnsetpm: 584,
	"584": "Fnsetpm",
	Fsetpm: 585,
	"585": "Fsetpm",
	Frstpm: 586,
	"586": "Frstpm",
	Fucomi_st0_sti: 587,
	"587": "Fucomi_st0_sti",
	Fcomi_st0_sti: 588,
	"588": "Fcomi_st0_sti",
	Fadd_m64fp: 589,
	"589": "Fadd_m64fp",
	Fmul_m64fp: 590,
	"590": "Fmul_m64fp",
	Fcom_m64fp: 591,
	"591": "Fcom_m64fp",
	Fcomp_m64fp: 592,
	"592": "Fcomp_m64fp",
	Fsub_m64fp: 593,
	"593": "Fsub_m64fp",
	Fsubr_m64fp: 594,
	"594": "Fsubr_m64fp",
	Fdiv_m64fp: 595,
	"595": "Fdiv_m64fp",
	Fdivr_m64fp: 596,
	"596": "Fdivr_m64fp",
	Fadd_sti_st0: 597,
	"597": "Fadd_sti_st0",
	Fmul_sti_st0: 598,
	"598": "Fmul_sti_st0",
	Fcom_st0_sti_DCD0: 599,
	"599": "Fcom_st0_sti_DCD0",
	Fcomp_st0_sti_DCD8: 600,
	"600": "Fcomp_st0_sti_DCD8",
	Fsubr_sti_st0: 601,
	"601": "Fsubr_sti_st0",
	Fsub_sti_st0: 602,
	"602": "Fsub_sti_st0",
	Fdivr_sti_st0: 603,
	"603": "Fdivr_sti_st0",
	Fdiv_sti_st0: 604,
	"604": "Fdiv_sti_st0",
	Fld_m64fp: 605,
	"605": "Fld_m64fp",
	Fisttp_m64int: 606,
	"606": "Fisttp_m64int",
	Fst_m64fp: 607,
	"607": "Fst_m64fp",
	Fstp_m64fp: 608,
	"608": "Fstp_m64fp",
	Frstor_m94byte: 609,
	"609": "Frstor_m94byte",
	Frstor_m108byte: 610,
	"610": "Frstor_m108byte",
	Fnsave_m94byte: 611,
	"611": "Fnsave_m94byte",
	Fsave_m94byte: 612,
	"612": "Fsave_m94byte",
	Fnsave_m108byte: 613,
	"613": "Fnsave_m108byte",
	Fsave_m108byte: 614,
	"614": "Fsave_m108byte",
	Fnstsw_m2byte: 615,
	"615": "Fnstsw_m2byte",
	Fstsw_m2byte: 616,
	"616": "Fstsw_m2byte",
	Ffree_sti: 617,
	"617": "Ffree_sti",
	Fxch_st0_sti_DDC8: 618,
	"618": "Fxch_st0_sti_DDC8",
	Fst_sti: 619,
	"619": "Fst_sti",
	Fstp_sti: 620,
	"620": "Fstp_sti",
	Fucom_st0_sti: 621,
	"621": "Fucom_st0_sti",
	Fucomp_st0_sti: 622,
	"622": "Fucomp_st0_sti",
	Fiadd_m16int: 623,
	"623": "Fiadd_m16int",
	Fimul_m16int: 624,
	"624": "Fimul_m16int",
	Ficom_m16int: 625,
	"625": "Ficom_m16int",
	Ficomp_m16int: 626,
	"626": "Ficomp_m16int",
	Fisub_m16int: 627,
	"627": "Fisub_m16int",
	Fisubr_m16int: 628,
	"628": "Fisubr_m16int",
	Fidiv_m16int: 629,
	"629": "Fidiv_m16int",
	Fidivr_m16int: 630,
	"630": "Fidivr_m16int",
	Faddp_sti_st0: 631,
	"631": "Faddp_sti_st0",
	Fmulp_sti_st0: 632,
	"632": "Fmulp_sti_st0",
	Fcomp_st0_sti_DED0: 633,
	"633": "Fcomp_st0_sti_DED0",
	Fcompp: 634,
	"634": "Fcompp",
	Fsubrp_sti_st0: 635,
	"635": "Fsubrp_sti_st0",
	Fsubp_sti_st0: 636,
	"636": "Fsubp_sti_st0",
	Fdivrp_sti_st0: 637,
	"637": "Fdivrp_sti_st0",
	Fdivp_sti_st0: 638,
	"638": "Fdivp_sti_st0",
	Fild_m16int: 639,
	"639": "Fild_m16int",
	Fisttp_m16int: 640,
	"640": "Fisttp_m16int",
	Fist_m16int: 641,
	"641": "Fist_m16int",
	Fistp_m16int: 642,
	"642": "Fistp_m16int",
	Fbld_m80bcd: 643,
	"643": "Fbld_m80bcd",
	Fild_m64int: 644,
	"644": "Fild_m64int",
	Fbstp_m80bcd: 645,
	"645": "Fbstp_m80bcd",
	Fistp_m64int: 646,
	"646": "Fistp_m64int",
	Ffreep_sti: 647,
	"647": "Ffreep_sti",
	Fxch_st0_sti_DFC8: 648,
	"648": "Fxch_st0_sti_DFC8",
	Fstp_sti_DFD0: 649,
	"649": "Fstp_sti_DFD0",
	Fstp_sti_DFD8: 650,
	"650": "Fstp_sti_DFD8",
	Fnstsw_AX: 651,
	"651": "Fnstsw_AX",
	Fstsw_AX: 652,
	"652": "Fstsw_AX",
	Fstdw_AX: 653,
	"653": "Fstdw_AX",
	Fstsg_AX: 654,
	"654": "Fstsg_AX",
	Fucomip_st0_sti: 655,
	"655": "Fucomip_st0_sti",
	Fcomip_st0_sti: 656,
	"656": "Fcomip_st0_sti",
	Loopne_rel8_16_CX: 657,
	"657": "Loopne_rel8_16_CX",
	Loopne_rel8_32_CX: 658,
	"658": "Loopne_rel8_32_CX",
	Loopne_rel8_16_ECX: 659,
	"659": "Loopne_rel8_16_ECX",
	Loopne_rel8_32_ECX: 660,
	"660": "Loopne_rel8_32_ECX",
	Loopne_rel8_64_ECX: 661,
	"661": "Loopne_rel8_64_ECX",
	Loopne_rel8_16_RCX: 662,
	"662": "Loopne_rel8_16_RCX",
	Loopne_rel8_64_RCX: 663,
	"663": "Loopne_rel8_64_RCX",
	Loope_rel8_16_CX: 664,
	"664": "Loope_rel8_16_CX",
	Loope_rel8_32_CX: 665,
	"665": "Loope_rel8_32_CX",
	Loope_rel8_16_ECX: 666,
	"666": "Loope_rel8_16_ECX",
	Loope_rel8_32_ECX: 667,
	"667": "Loope_rel8_32_ECX",
	Loope_rel8_64_ECX: 668,
	"668": "Loope_rel8_64_ECX",
	Loope_rel8_16_RCX: 669,
	"669": "Loope_rel8_16_RCX",
	Loope_rel8_64_RCX: 670,
	"670": "Loope_rel8_64_RCX",
	Loop_rel8_16_CX: 671,
	"671": "Loop_rel8_16_CX",
	Loop_rel8_32_CX: 672,
	"672": "Loop_rel8_32_CX",
	Loop_rel8_16_ECX: 673,
	"673": "Loop_rel8_16_ECX",
	Loop_rel8_32_ECX: 674,
	"674": "Loop_rel8_32_ECX",
	Loop_rel8_64_ECX: 675,
	"675": "Loop_rel8_64_ECX",
	Loop_rel8_16_RCX: 676,
	"676": "Loop_rel8_16_RCX",
	Loop_rel8_64_RCX: 677,
	"677": "Loop_rel8_64_RCX",
	Jcxz_rel8_16: 678,
	"678": "Jcxz_rel8_16",
	Jcxz_rel8_32: 679,
	"679": "Jcxz_rel8_32",
	Jecxz_rel8_16: 680,
	"680": "Jecxz_rel8_16",
	Jecxz_rel8_32: 681,
	"681": "Jecxz_rel8_32",
	Jecxz_rel8_64: 682,
	"682": "Jecxz_rel8_64",
	Jrcxz_rel8_16: 683,
	"683": "Jrcxz_rel8_16",
	Jrcxz_rel8_64: 684,
	"684": "Jrcxz_rel8_64",
	In_AL_imm8: 685,
	"685": "In_AL_imm8",
	In_AX_imm8: 686,
	"686": "In_AX_imm8",
	In_EAX_imm8: 687,
	"687": "In_EAX_imm8",
	Out_imm8_AL: 688,
	"688": "Out_imm8_AL",
	Out_imm8_AX: 689,
	"689": "Out_imm8_AX",
	Out_imm8_EAX: 690,
	"690": "Out_imm8_EAX",
	Call_rel16: 691,
	"691": "Call_rel16",
	Call_rel32_32: 692,
	"692": "Call_rel32_32",
	Call_rel32_64: 693,
	"693": "Call_rel32_64",
	Jmp_rel16: 694,
	"694": "Jmp_rel16",
	Jmp_rel32_32: 695,
	"695": "Jmp_rel32_32",
	Jmp_rel32_64: 696,
	"696": "Jmp_rel32_64",
	Jmp_ptr1616: 697,
	"697": "Jmp_ptr1616",
	Jmp_ptr1632: 698,
	"698": "Jmp_ptr1632",
	Jmp_rel8_16: 699,
	"699": "Jmp_rel8_16",
	Jmp_rel8_32: 700,
	"700": "Jmp_rel8_32",
	Jmp_rel8_64: 701,
	"701": "Jmp_rel8_64",
	In_AL_DX: 702,
	"702": "In_AL_DX",
	In_AX_DX: 703,
	"703": "In_AX_DX",
	In_EAX_DX: 704,
	"704": "In_EAX_DX",
	Out_DX_AL: 705,
	"705": "Out_DX_AL",
	Out_DX_AX: 706,
	"706": "Out_DX_AX",
	Out_DX_EAX: 707,
	"707": "Out_DX_EAX",
	Int1: 708,
	"708": "Int1",
	Hlt: 709,
	"709": "Hlt",
	Cmc: 710,
	"710": "Cmc",
	Test_rm8_imm8: 711,
	"711": "Test_rm8_imm8",
	Test_rm8_imm8_F6r1: 712,
	"712": "Test_rm8_imm8_F6r1",
	Not_rm8: 713,
	"713": "Not_rm8",
	Neg_rm8: 714,
	"714": "Neg_rm8",
	Mul_rm8: 715,
	"715": "Mul_rm8",
	Imul_rm8: 716,
	"716": "Imul_rm8",
	Div_rm8: 717,
	"717": "Div_rm8",
	Idiv_rm8: 718,
	"718": "Idiv_rm8",
	Test_rm16_imm16: 719,
	"719": "Test_rm16_imm16",
	Test_rm32_imm32: 720,
	"720": "Test_rm32_imm32",
	Test_rm64_imm32: 721,
	"721": "Test_rm64_imm32",
	Test_rm16_imm16_F7r1: 722,
	"722": "Test_rm16_imm16_F7r1",
	Test_rm32_imm32_F7r1: 723,
	"723": "Test_rm32_imm32_F7r1",
	Test_rm64_imm32_F7r1: 724,
	"724": "Test_rm64_imm32_F7r1",
	Not_rm16: 725,
	"725": "Not_rm16",
	Not_rm32: 726,
	"726": "Not_rm32",
	Not_rm64: 727,
	"727": "Not_rm64",
	Neg_rm16: 728,
	"728": "Neg_rm16",
	Neg_rm32: 729,
	"729": "Neg_rm32",
	Neg_rm64: 730,
	"730": "Neg_rm64",
	Mul_rm16: 731,
	"731": "Mul_rm16",
	Mul_rm32: 732,
	"732": "Mul_rm32",
	Mul_rm64: 733,
	"733": "Mul_rm64",
	Imul_rm16: 734,
	"734": "Imul_rm16",
	Imul_rm32: 735,
	"735": "Imul_rm32",
	Imul_rm64: 736,
	"736": "Imul_rm64",
	Div_rm16: 737,
	"737": "Div_rm16",
	Div_rm32: 738,
	"738": "Div_rm32",
	Div_rm64: 739,
	"739": "Div_rm64",
	Idiv_rm16: 740,
	"740": "Idiv_rm16",
	Idiv_rm32: 741,
	"741": "Idiv_rm32",
	Idiv_rm64: 742,
	"742": "Idiv_rm64",
	Clc: 743,
	"743": "Clc",
	Stc: 744,
	"744": "Stc",
	Cli: 745,
	"745": "Cli",
	Sti: 746,
	"746": "Sti",
	Cld: 747,
	"747": "Cld",
	Std: 748,
	"748": "Std",
	Inc_rm8: 749,
	"749": "Inc_rm8",
	Dec_rm8: 750,
	"750": "Dec_rm8",
	Inc_rm16: 751,
	"751": "Inc_rm16",
	Inc_rm32: 752,
	"752": "Inc_rm32",
	Inc_rm64: 753,
	"753": "Inc_rm64",
	Dec_rm16: 754,
	"754": "Dec_rm16",
	Dec_rm32: 755,
	"755": "Dec_rm32",
	Dec_rm64: 756,
	"756": "Dec_rm64",
	Call_rm16: 757,
	"757": "Call_rm16",
	Call_rm32: 758,
	"758": "Call_rm32",
	Call_rm64: 759,
	"759": "Call_rm64",
	Call_m1616: 760,
	"760": "Call_m1616",
	Call_m1632: 761,
	"761": "Call_m1632",
	Call_m1664: 762,
	"762": "Call_m1664",
	Jmp_rm16: 763,
	"763": "Jmp_rm16",
	Jmp_rm32: 764,
	"764": "Jmp_rm32",
	Jmp_rm64: 765,
	"765": "Jmp_rm64",
	Jmp_m1616: 766,
	"766": "Jmp_m1616",
	Jmp_m1632: 767,
	"767": "Jmp_m1632",
	Jmp_m1664: 768,
	"768": "Jmp_m1664",
	Push_rm16: 769,
	"769": "Push_rm16",
	Push_rm32: 770,
	"770": "Push_rm32",
	Push_rm64: 771,
	"771": "Push_rm64",
	Sldt_rm16: 772,
	"772": "Sldt_rm16",
	Sldt_r32m16: 773,
	"773": "Sldt_r32m16",
	Sldt_r64m16: 774,
	"774": "Sldt_r64m16",
	Str_rm16: 775,
	"775": "Str_rm16",
	Str_r32m16: 776,
	"776": "Str_r32m16",
	Str_r64m16: 777,
	"777": "Str_r64m16",
	Lldt_rm16: 778,
	"778": "Lldt_rm16",
	Lldt_r32m16: 779,
	"779": "Lldt_r32m16",
	Lldt_r64m16: 780,
	"780": "Lldt_r64m16",
	Ltr_rm16: 781,
	"781": "Ltr_rm16",
	Ltr_r32m16: 782,
	"782": "Ltr_r32m16",
	Ltr_r64m16: 783,
	"783": "Ltr_r64m16",
	Verr_rm16: 784,
	"784": "Verr_rm16",
	Verr_r32m16: 785,
	"785": "Verr_r32m16",
	Verr_r64m16: 786,
	"786": "Verr_r64m16",
	Verw_rm16: 787,
	"787": "Verw_rm16",
	Verw_r32m16: 788,
	"788": "Verw_r32m16",
	Verw_r64m16: 789,
	"789": "Verw_r64m16",
	Jmpe_rm16: 790,
	"790": "Jmpe_rm16",
	Jmpe_rm32: 791,
	"791": "Jmpe_rm32",
	Sgdt_m1632_16: 792,
	"792": "Sgdt_m1632_16",
	Sgdt_m1632: 793,
	"793": "Sgdt_m1632",
	Sgdt_m1664: 794,
	"794": "Sgdt_m1664",
	Sidt_m1632_16: 795,
	"795": "Sidt_m1632_16",
	Sidt_m1632: 796,
	"796": "Sidt_m1632",
	Sidt_m1664: 797,
	"797": "Sidt_m1664",
	Lgdt_m1632_16: 798,
	"798": "Lgdt_m1632_16",
	Lgdt_m1632: 799,
	"799": "Lgdt_m1632",
	Lgdt_m1664: 800,
	"800": "Lgdt_m1664",
	Lidt_m1632_16: 801,
	"801": "Lidt_m1632_16",
	Lidt_m1632: 802,
	"802": "Lidt_m1632",
	Lidt_m1664: 803,
	"803": "Lidt_m1664",
	Smsw_rm16: 804,
	"804": "Smsw_rm16",
	Smsw_r32m16: 805,
	"805": "Smsw_r32m16",
	Smsw_r64m16: 806,
	"806": "Smsw_r64m16",
	Rstorssp_m64: 807,
	"807": "Rstorssp_m64",
	Lmsw_rm16: 808,
	"808": "Lmsw_rm16",
	Lmsw_r32m16: 809,
	"809": "Lmsw_r32m16",
	Lmsw_r64m16: 810,
	"810": "Lmsw_r64m16",
	Invlpg_m: 811,
	"811": "Invlpg_m",
	Enclv: 812,
	"812": "Enclv",
	Vmcall: 813,
	"813": "Vmcall",
	Vmlaunch: 814,
	"814": "Vmlaunch",
	Vmresume: 815,
	"815": "Vmresume",
	Vmxoff: 816,
	"816": "Vmxoff",
	Pconfig: 817,
	"817": "Pconfig",
	Monitorw: 818,
	"818": "Monitorw",
	Monitord: 819,
	"819": "Monitord",
	Monitorq: 820,
	"820": "Monitorq",
	Mwait: 821,
	"821": "Mwait",
	Clac: 822,
	"822": "Clac",
	Stac: 823,
	"823": "Stac",
	Encls: 824,
	"824": "Encls",
	Xgetbv: 825,
	"825": "Xgetbv",
	Xsetbv: 826,
	"826": "Xsetbv",
	Vmfunc: 827,
	"827": "Vmfunc",
	Xend: 828,
	"828": "Xend",
	Xtest: 829,
	"829": "Xtest",
	Enclu: 830,
	"830": "Enclu",
	Vmrunw: 831,
	"831": "Vmrunw",
	Vmrund: 832,
	"832": "Vmrund",
	Vmrunq: 833,
	"833": "Vmrunq",
	Vmmcall: 834,
	"834": "Vmmcall",
	Vmloadw: 835,
	"835": "Vmloadw",
	Vmloadd: 836,
	"836": "Vmloadd",
	Vmloadq: 837,
	"837": "Vmloadq",
	Vmsavew: 838,
	"838": "Vmsavew",
	Vmsaved: 839,
	"839": "Vmsaved",
	Vmsaveq: 840,
	"840": "Vmsaveq",
	Stgi: 841,
	"841": "Stgi",
	Clgi: 842,
	"842": "Clgi",
	Skinit: 843,
	"843": "Skinit",
	Invlpgaw: 844,
	"844": "Invlpgaw",
	Invlpgad: 845,
	"845": "Invlpgad",
	Invlpgaq: 846,
	"846": "Invlpgaq",
	Setssbsy: 847,
	"847": "Setssbsy",
	Saveprevssp: 848,
	"848": "Saveprevssp",
	Rdpkru: 849,
	"849": "Rdpkru",
	Wrpkru: 850,
	"850": "Wrpkru",
	Swapgs: 851,
	"851": "Swapgs",
	Rdtscp: 852,
	"852": "Rdtscp",
	Monitorxw: 853,
	"853": "Monitorxw",
	Monitorxd: 854,
	"854": "Monitorxd",
	Monitorxq: 855,
	"855": "Monitorxq",
	Mcommit: 856,
	"856": "Mcommit",
	Mwaitx: 857,
	"857": "Mwaitx",
	Clzerow: 858,
	"858": "Clzerow",
	Clzerod: 859,
	"859": "Clzerod",
	Clzeroq: 860,
	"860": "Clzeroq",
	Rdpru: 861,
	"861": "Rdpru",
	Lar_r16_rm16: 862,
	"862": "Lar_r16_rm16",
	Lar_r32_r32m16: 863,
	"863": "Lar_r32_r32m16",
	Lar_r64_r64m16: 864,
	"864": "Lar_r64_r64m16",
	Lsl_r16_rm16: 865,
	"865": "Lsl_r16_rm16",
	Lsl_r32_r32m16: 866,
	"866": "Lsl_r32_r32m16",
	Lsl_r64_r64m16: 867,
	"867": "Lsl_r64_r64m16",
	Storeall: 868,
	"868": "Storeall",
	Loadall286: 869,
	"869": "Loadall286",
	Syscall: 870,
	"870": "Syscall",
	Clts: 871,
	"871": "Clts",
	Loadall386: 872,
	"872": "Loadall386",
	Sysretd: 873,
	"873": "Sysretd",
	Sysretq: 874,
	"874": "Sysretq",
	Invd: 875,
	"875": "Invd",
	Wbinvd: 876,
	"876": "Wbinvd",
	Wbnoinvd: 877,
	"877": "Wbnoinvd",
	Cl1invmb: 878,
	"878": "Cl1invmb",
	Ud2: 879,
	"879": "Ud2",
	Reservednop_rm16_r16_0F0D: 880,
	"880": "Reservednop_rm16_r16_0F0D",
	Reservednop_rm32_r32_0F0D: 881,
	"881": "Reservednop_rm32_r32_0F0D",
	Reservednop_rm64_r64_0F0D: 882,
	"882": "Reservednop_rm64_r64_0F0D",
	Prefetch_m8: 883,
	"883": "Prefetch_m8",
	Prefetchw_m8: 884,
	"884": "Prefetchw_m8",
	Prefetchwt1_m8: 885,
	"885": "Prefetchwt1_m8",
	Femms: 886,
	"886": "Femms",
	Umov_rm8_r8: 887,
	"887": "Umov_rm8_r8",
	Umov_rm16_r16: 888,
	"888": "Umov_rm16_r16",
	Umov_rm32_r32: 889,
	"889": "Umov_rm32_r32",
	Umov_r8_rm8: 890,
	"890": "Umov_r8_rm8",
	Umov_r16_rm16: 891,
	"891": "Umov_r16_rm16",
	Umov_r32_rm32: 892,
	"892": "Umov_r32_rm32",
	Movups_xmm_xmmm128: 893,
	"893": "Movups_xmm_xmmm128",
	VEX_Vmovups_xmm_xmmm128: 894,
	"894": "VEX_Vmovups_xmm_xmmm128",
	VEX_Vmovups_ymm_ymmm256: 895,
	"895": "VEX_Vmovups_ymm_ymmm256",
	EVEX_Vmovups_xmm_k1z_xmmm128: 896,
	"896": "EVEX_Vmovups_xmm_k1z_xmmm128",
	EVEX_Vmovups_ymm_k1z_ymmm256: 897,
	"897": "EVEX_Vmovups_ymm_k1z_ymmm256",
	EVEX_Vmovups_zmm_k1z_zmmm512: 898,
	"898": "EVEX_Vmovups_zmm_k1z_zmmm512",
	Movupd_xmm_xmmm128: 899,
	"899": "Movupd_xmm_xmmm128",
	VEX_Vmovupd_xmm_xmmm128: 900,
	"900": "VEX_Vmovupd_xmm_xmmm128",
	VEX_Vmovupd_ymm_ymmm256: 901,
	"901": "VEX_Vmovupd_ymm_ymmm256",
	EVEX_Vmovupd_xmm_k1z_xmmm128: 902,
	"902": "EVEX_Vmovupd_xmm_k1z_xmmm128",
	EVEX_Vmovupd_ymm_k1z_ymmm256: 903,
	"903": "EVEX_Vmovupd_ymm_k1z_ymmm256",
	EVEX_Vmovupd_zmm_k1z_zmmm512: 904,
	"904": "EVEX_Vmovupd_zmm_k1z_zmmm512",
	Movss_xmm_xmmm32: 905,
	"905": "Movss_xmm_xmmm32",
	VEX_Vmovss_xmm_xmm_xmm: 906,
	"906": "VEX_Vmovss_xmm_xmm_xmm",
	VEX_Vmovss_xmm_m32: 907,
	"907": "VEX_Vmovss_xmm_m32",
	EVEX_Vmovss_xmm_k1z_xmm_xmm: 908,
	"908": "EVEX_Vmovss_xmm_k1z_xmm_xmm",
	EVEX_Vmovss_xmm_k1z_m32: 909,
	"909": "EVEX_Vmovss_xmm_k1z_m32",
	Movsd_xmm_xmmm64: 910,
	"910": "Movsd_xmm_xmmm64",
	VEX_Vmovsd_xmm_xmm_xmm: 911,
	"911": "VEX_Vmovsd_xmm_xmm_xmm",
	VEX_Vmovsd_xmm_m64: 912,
	"912": "VEX_Vmovsd_xmm_m64",
	EVEX_Vmovsd_xmm_k1z_xmm_xmm: 913,
	"913": "EVEX_Vmovsd_xmm_k1z_xmm_xmm",
	EVEX_Vmovsd_xmm_k1z_m64: 914,
	"914": "EVEX_Vmovsd_xmm_k1z_m64",
	Movups_xmmm128_xmm: 915,
	"915": "Movups_xmmm128_xmm",
	VEX_Vmovups_xmmm128_xmm: 916,
	"916": "VEX_Vmovups_xmmm128_xmm",
	VEX_Vmovups_ymmm256_ymm: 917,
	"917": "VEX_Vmovups_ymmm256_ymm",
	EVEX_Vmovups_xmmm128_k1z_xmm: 918,
	"918": "EVEX_Vmovups_xmmm128_k1z_xmm",
	EVEX_Vmovups_ymmm256_k1z_ymm: 919,
	"919": "EVEX_Vmovups_ymmm256_k1z_ymm",
	EVEX_Vmovups_zmmm512_k1z_zmm: 920,
	"920": "EVEX_Vmovups_zmmm512_k1z_zmm",
	Movupd_xmmm128_xmm: 921,
	"921": "Movupd_xmmm128_xmm",
	VEX_Vmovupd_xmmm128_xmm: 922,
	"922": "VEX_Vmovupd_xmmm128_xmm",
	VEX_Vmovupd_ymmm256_ymm: 923,
	"923": "VEX_Vmovupd_ymmm256_ymm",
	EVEX_Vmovupd_xmmm128_k1z_xmm: 924,
	"924": "EVEX_Vmovupd_xmmm128_k1z_xmm",
	EVEX_Vmovupd_ymmm256_k1z_ymm: 925,
	"925": "EVEX_Vmovupd_ymmm256_k1z_ymm",
	EVEX_Vmovupd_zmmm512_k1z_zmm: 926,
	"926": "EVEX_Vmovupd_zmmm512_k1z_zmm",
	Movss_xmmm32_xmm: 927,
	"927": "Movss_xmmm32_xmm",
	VEX_Vmovss_xmm_xmm_xmm_0F11: 928,
	"928": "VEX_Vmovss_xmm_xmm_xmm_0F11",
	VEX_Vmovss_m32_xmm: 929,
	"929": "VEX_Vmovss_m32_xmm",
	EVEX_Vmovss_xmm_k1z_xmm_xmm_0F11: 930,
	"930": "EVEX_Vmovss_xmm_k1z_xmm_xmm_0F11",
	EVEX_Vmovss_m32_k1_xmm: 931,
	"931": "EVEX_Vmovss_m32_k1_xmm",
	Movsd_xmmm64_xmm: 932,
	"932": "Movsd_xmmm64_xmm",
	VEX_Vmovsd_xmm_xmm_xmm_0F11: 933,
	"933": "VEX_Vmovsd_xmm_xmm_xmm_0F11",
	VEX_Vmovsd_m64_xmm: 934,
	"934": "VEX_Vmovsd_m64_xmm",
	EVEX_Vmovsd_xmm_k1z_xmm_xmm_0F11: 935,
	"935": "EVEX_Vmovsd_xmm_k1z_xmm_xmm_0F11",
	EVEX_Vmovsd_m64_k1_xmm: 936,
	"936": "EVEX_Vmovsd_m64_k1_xmm",
	Movhlps_xmm_xmm: 937,
	"937": "Movhlps_xmm_xmm",
	Movlps_xmm_m64: 938,
	"938": "Movlps_xmm_m64",
	VEX_Vmovhlps_xmm_xmm_xmm: 939,
	"939": "VEX_Vmovhlps_xmm_xmm_xmm",
	VEX_Vmovlps_xmm_xmm_m64: 940,
	"940": "VEX_Vmovlps_xmm_xmm_m64",
	EVEX_Vmovhlps_xmm_xmm_xmm: 941,
	"941": "EVEX_Vmovhlps_xmm_xmm_xmm",
	EVEX_Vmovlps_xmm_xmm_m64: 942,
	"942": "EVEX_Vmovlps_xmm_xmm_m64",
	Movlpd_xmm_m64: 943,
	"943": "Movlpd_xmm_m64",
	VEX_Vmovlpd_xmm_xmm_m64: 944,
	"944": "VEX_Vmovlpd_xmm_xmm_m64",
	EVEX_Vmovlpd_xmm_xmm_m64: 945,
	"945": "EVEX_Vmovlpd_xmm_xmm_m64",
	Movsldup_xmm_xmmm128: 946,
	"946": "Movsldup_xmm_xmmm128",
	VEX_Vmovsldup_xmm_xmmm128: 947,
	"947": "VEX_Vmovsldup_xmm_xmmm128",
	VEX_Vmovsldup_ymm_ymmm256: 948,
	"948": "VEX_Vmovsldup_ymm_ymmm256",
	EVEX_Vmovsldup_xmm_k1z_xmmm128: 949,
	"949": "EVEX_Vmovsldup_xmm_k1z_xmmm128",
	EVEX_Vmovsldup_ymm_k1z_ymmm256: 950,
	"950": "EVEX_Vmovsldup_ymm_k1z_ymmm256",
	EVEX_Vmovsldup_zmm_k1z_zmmm512: 951,
	"951": "EVEX_Vmovsldup_zmm_k1z_zmmm512",
	Movddup_xmm_xmmm64: 952,
	"952": "Movddup_xmm_xmmm64",
	VEX_Vmovddup_xmm_xmmm64: 953,
	"953": "VEX_Vmovddup_xmm_xmmm64",
	VEX_Vmovddup_ymm_ymmm256: 954,
	"954": "VEX_Vmovddup_ymm_ymmm256",
	EVEX_Vmovddup_xmm_k1z_xmmm64: 955,
	"955": "EVEX_Vmovddup_xmm_k1z_xmmm64",
	EVEX_Vmovddup_ymm_k1z_ymmm256: 956,
	"956": "EVEX_Vmovddup_ymm_k1z_ymmm256",
	EVEX_Vmovddup_zmm_k1z_zmmm512: 957,
	"957": "EVEX_Vmovddup_zmm_k1z_zmmm512",
	Movlps_m64_xmm: 958,
	"958": "Movlps_m64_xmm",
	VEX_Vmovlps_m64_xmm: 959,
	"959": "VEX_Vmovlps_m64_xmm",
	EVEX_Vmovlps_m64_xmm: 960,
	"960": "EVEX_Vmovlps_m64_xmm",
	Movlpd_m64_xmm: 961,
	"961": "Movlpd_m64_xmm",
	VEX_Vmovlpd_m64_xmm: 962,
	"962": "VEX_Vmovlpd_m64_xmm",
	EVEX_Vmovlpd_m64_xmm: 963,
	"963": "EVEX_Vmovlpd_m64_xmm",
	Unpcklps_xmm_xmmm128: 964,
	"964": "Unpcklps_xmm_xmmm128",
	VEX_Vunpcklps_xmm_xmm_xmmm128: 965,
	"965": "VEX_Vunpcklps_xmm_xmm_xmmm128",
	VEX_Vunpcklps_ymm_ymm_ymmm256: 966,
	"966": "VEX_Vunpcklps_ymm_ymm_ymmm256",
	EVEX_Vunpcklps_xmm_k1z_xmm_xmmm128b32: 967,
	"967": "EVEX_Vunpcklps_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vunpcklps_ymm_k1z_ymm_ymmm256b32: 968,
	"968": "EVEX_Vunpcklps_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vunpcklps_zmm_k1z_zmm_zmmm512b32: 969,
	"969": "EVEX_Vunpcklps_zmm_k1z_zmm_zmmm512b32",
	Unpcklpd_xmm_xmmm128: 970,
	"970": "Unpcklpd_xmm_xmmm128",
	VEX_Vunpcklpd_xmm_xmm_xmmm128: 971,
	"971": "VEX_Vunpcklpd_xmm_xmm_xmmm128",
	VEX_Vunpcklpd_ymm_ymm_ymmm256: 972,
	"972": "VEX_Vunpcklpd_ymm_ymm_ymmm256",
	EVEX_Vunpcklpd_xmm_k1z_xmm_xmmm128b64: 973,
	"973": "EVEX_Vunpcklpd_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vunpcklpd_ymm_k1z_ymm_ymmm256b64: 974,
	"974": "EVEX_Vunpcklpd_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vunpcklpd_zmm_k1z_zmm_zmmm512b64: 975,
	"975": "EVEX_Vunpcklpd_zmm_k1z_zmm_zmmm512b64",
	Unpckhps_xmm_xmmm128: 976,
	"976": "Unpckhps_xmm_xmmm128",
	VEX_Vunpckhps_xmm_xmm_xmmm128: 977,
	"977": "VEX_Vunpckhps_xmm_xmm_xmmm128",
	VEX_Vunpckhps_ymm_ymm_ymmm256: 978,
	"978": "VEX_Vunpckhps_ymm_ymm_ymmm256",
	EVEX_Vunpckhps_xmm_k1z_xmm_xmmm128b32: 979,
	"979": "EVEX_Vunpckhps_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vunpckhps_ymm_k1z_ymm_ymmm256b32: 980,
	"980": "EVEX_Vunpckhps_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vunpckhps_zmm_k1z_zmm_zmmm512b32: 981,
	"981": "EVEX_Vunpckhps_zmm_k1z_zmm_zmmm512b32",
	Unpckhpd_xmm_xmmm128: 982,
	"982": "Unpckhpd_xmm_xmmm128",
	VEX_Vunpckhpd_xmm_xmm_xmmm128: 983,
	"983": "VEX_Vunpckhpd_xmm_xmm_xmmm128",
	VEX_Vunpckhpd_ymm_ymm_ymmm256: 984,
	"984": "VEX_Vunpckhpd_ymm_ymm_ymmm256",
	EVEX_Vunpckhpd_xmm_k1z_xmm_xmmm128b64: 985,
	"985": "EVEX_Vunpckhpd_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vunpckhpd_ymm_k1z_ymm_ymmm256b64: 986,
	"986": "EVEX_Vunpckhpd_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vunpckhpd_zmm_k1z_zmm_zmmm512b64: 987,
	"987": "EVEX_Vunpckhpd_zmm_k1z_zmm_zmmm512b64",
	Movlhps_xmm_xmm: 988,
	"988": "Movlhps_xmm_xmm",
	VEX_Vmovlhps_xmm_xmm_xmm: 989,
	"989": "VEX_Vmovlhps_xmm_xmm_xmm",
	EVEX_Vmovlhps_xmm_xmm_xmm: 990,
	"990": "EVEX_Vmovlhps_xmm_xmm_xmm",
	Movhps_xmm_m64: 991,
	"991": "Movhps_xmm_m64",
	VEX_Vmovhps_xmm_xmm_m64: 992,
	"992": "VEX_Vmovhps_xmm_xmm_m64",
	EVEX_Vmovhps_xmm_xmm_m64: 993,
	"993": "EVEX_Vmovhps_xmm_xmm_m64",
	Movhpd_xmm_m64: 994,
	"994": "Movhpd_xmm_m64",
	VEX_Vmovhpd_xmm_xmm_m64: 995,
	"995": "VEX_Vmovhpd_xmm_xmm_m64",
	EVEX_Vmovhpd_xmm_xmm_m64: 996,
	"996": "EVEX_Vmovhpd_xmm_xmm_m64",
	Movshdup_xmm_xmmm128: 997,
	"997": "Movshdup_xmm_xmmm128",
	VEX_Vmovshdup_xmm_xmmm128: 998,
	"998": "VEX_Vmovshdup_xmm_xmmm128",
	VEX_Vmovshdup_ymm_ymmm256: 999,
	"999": "VEX_Vmovshdup_ymm_ymmm256",
	EVEX_Vmovshdup_xmm_k1z_xmmm128: 1e3,
	"1000": "EVEX_Vmovshdup_xmm_k1z_xmmm128",
	EVEX_Vmovshdup_ymm_k1z_ymmm256: 1001,
	"1001": "EVEX_Vmovshdup_ymm_k1z_ymmm256",
	EVEX_Vmovshdup_zmm_k1z_zmmm512: 1002,
	"1002": "EVEX_Vmovshdup_zmm_k1z_zmmm512",
	Movhps_m64_xmm: 1003,
	"1003": "Movhps_m64_xmm",
	VEX_Vmovhps_m64_xmm: 1004,
	"1004": "VEX_Vmovhps_m64_xmm",
	EVEX_Vmovhps_m64_xmm: 1005,
	"1005": "EVEX_Vmovhps_m64_xmm",
	Movhpd_m64_xmm: 1006,
	"1006": "Movhpd_m64_xmm",
	VEX_Vmovhpd_m64_xmm: 1007,
	"1007": "VEX_Vmovhpd_m64_xmm",
	EVEX_Vmovhpd_m64_xmm: 1008,
	"1008": "EVEX_Vmovhpd_m64_xmm",
	Reservednop_rm16_r16_0F18: 1009,
	"1009": "Reservednop_rm16_r16_0F18",
	Reservednop_rm32_r32_0F18: 1010,
	"1010": "Reservednop_rm32_r32_0F18",
	Reservednop_rm64_r64_0F18: 1011,
	"1011": "Reservednop_rm64_r64_0F18",
	Reservednop_rm16_r16_0F19: 1012,
	"1012": "Reservednop_rm16_r16_0F19",
	Reservednop_rm32_r32_0F19: 1013,
	"1013": "Reservednop_rm32_r32_0F19",
	Reservednop_rm64_r64_0F19: 1014,
	"1014": "Reservednop_rm64_r64_0F19",
	Reservednop_rm16_r16_0F1A: 1015,
	"1015": "Reservednop_rm16_r16_0F1A",
	Reservednop_rm32_r32_0F1A: 1016,
	"1016": "Reservednop_rm32_r32_0F1A",
	Reservednop_rm64_r64_0F1A: 1017,
	"1017": "Reservednop_rm64_r64_0F1A",
	Reservednop_rm16_r16_0F1B: 1018,
	"1018": "Reservednop_rm16_r16_0F1B",
	Reservednop_rm32_r32_0F1B: 1019,
	"1019": "Reservednop_rm32_r32_0F1B",
	Reservednop_rm64_r64_0F1B: 1020,
	"1020": "Reservednop_rm64_r64_0F1B",
	Reservednop_rm16_r16_0F1C: 1021,
	"1021": "Reservednop_rm16_r16_0F1C",
	Reservednop_rm32_r32_0F1C: 1022,
	"1022": "Reservednop_rm32_r32_0F1C",
	Reservednop_rm64_r64_0F1C: 1023,
	"1023": "Reservednop_rm64_r64_0F1C",
	Reservednop_rm16_r16_0F1D: 1024,
	"1024": "Reservednop_rm16_r16_0F1D",
	Reservednop_rm32_r32_0F1D: 1025,
	"1025": "Reservednop_rm32_r32_0F1D",
	Reservednop_rm64_r64_0F1D: 1026,
	"1026": "Reservednop_rm64_r64_0F1D",
	Reservednop_rm16_r16_0F1E: 1027,
	"1027": "Reservednop_rm16_r16_0F1E",
	Reservednop_rm32_r32_0F1E: 1028,
	"1028": "Reservednop_rm32_r32_0F1E",
	Reservednop_rm64_r64_0F1E: 1029,
	"1029": "Reservednop_rm64_r64_0F1E",
	Reservednop_rm16_r16_0F1F: 1030,
	"1030": "Reservednop_rm16_r16_0F1F",
	Reservednop_rm32_r32_0F1F: 1031,
	"1031": "Reservednop_rm32_r32_0F1F",
	Reservednop_rm64_r64_0F1F: 1032,
	"1032": "Reservednop_rm64_r64_0F1F",
	Prefetchnta_m8: 1033,
	"1033": "Prefetchnta_m8",
	Prefetcht0_m8: 1034,
	"1034": "Prefetcht0_m8",
	Prefetcht1_m8: 1035,
	"1035": "Prefetcht1_m8",
	Prefetcht2_m8: 1036,
	"1036": "Prefetcht2_m8",
	Bndldx_bnd_mib: 1037,
	"1037": "Bndldx_bnd_mib",
	Bndmov_bnd_bndm64: 1038,
	"1038": "Bndmov_bnd_bndm64",
	Bndmov_bnd_bndm128: 1039,
	"1039": "Bndmov_bnd_bndm128",
	Bndcl_bnd_rm32: 1040,
	"1040": "Bndcl_bnd_rm32",
	Bndcl_bnd_rm64: 1041,
	"1041": "Bndcl_bnd_rm64",
	Bndcu_bnd_rm32: 1042,
	"1042": "Bndcu_bnd_rm32",
	Bndcu_bnd_rm64: 1043,
	"1043": "Bndcu_bnd_rm64",
	Bndstx_mib_bnd: 1044,
	"1044": "Bndstx_mib_bnd",
	Bndmov_bndm64_bnd: 1045,
	"1045": "Bndmov_bndm64_bnd",
	Bndmov_bndm128_bnd: 1046,
	"1046": "Bndmov_bndm128_bnd",
	Bndmk_bnd_m32: 1047,
	"1047": "Bndmk_bnd_m32",
	Bndmk_bnd_m64: 1048,
	"1048": "Bndmk_bnd_m64",
	Bndcn_bnd_rm32: 1049,
	"1049": "Bndcn_bnd_rm32",
	Bndcn_bnd_rm64: 1050,
	"1050": "Bndcn_bnd_rm64",
	Cldemote_m8: 1051,
	"1051": "Cldemote_m8",
	Rdsspd_r32: 1052,
	"1052": "Rdsspd_r32",
	Rdsspq_r64: 1053,
	"1053": "Rdsspq_r64",
	Endbr64: 1054,
	"1054": "Endbr64",
	Endbr32: 1055,
	"1055": "Endbr32",
	Nop_rm16: 1056,
	"1056": "Nop_rm16",
	Nop_rm32: 1057,
	"1057": "Nop_rm32",
	Nop_rm64: 1058,
	"1058": "Nop_rm64",
	Mov_r32_cr: 1059,
	"1059": "Mov_r32_cr",
	Mov_r64_cr: 1060,
	"1060": "Mov_r64_cr",
	Mov_r32_dr: 1061,
	"1061": "Mov_r32_dr",
	Mov_r64_dr: 1062,
	"1062": "Mov_r64_dr",
	Mov_cr_r32: 1063,
	"1063": "Mov_cr_r32",
	Mov_cr_r64: 1064,
	"1064": "Mov_cr_r64",
	Mov_dr_r32: 1065,
	"1065": "Mov_dr_r32",
	Mov_dr_r64: 1066,
	"1066": "Mov_dr_r64",
	Mov_r32_tr: 1067,
	"1067": "Mov_r32_tr",
	Mov_tr_r32: 1068,
	"1068": "Mov_tr_r32",
	Movaps_xmm_xmmm128: 1069,
	"1069": "Movaps_xmm_xmmm128",
	VEX_Vmovaps_xmm_xmmm128: 1070,
	"1070": "VEX_Vmovaps_xmm_xmmm128",
	VEX_Vmovaps_ymm_ymmm256: 1071,
	"1071": "VEX_Vmovaps_ymm_ymmm256",
	EVEX_Vmovaps_xmm_k1z_xmmm128: 1072,
	"1072": "EVEX_Vmovaps_xmm_k1z_xmmm128",
	EVEX_Vmovaps_ymm_k1z_ymmm256: 1073,
	"1073": "EVEX_Vmovaps_ymm_k1z_ymmm256",
	EVEX_Vmovaps_zmm_k1z_zmmm512: 1074,
	"1074": "EVEX_Vmovaps_zmm_k1z_zmmm512",
	Movapd_xmm_xmmm128: 1075,
	"1075": "Movapd_xmm_xmmm128",
	VEX_Vmovapd_xmm_xmmm128: 1076,
	"1076": "VEX_Vmovapd_xmm_xmmm128",
	VEX_Vmovapd_ymm_ymmm256: 1077,
	"1077": "VEX_Vmovapd_ymm_ymmm256",
	EVEX_Vmovapd_xmm_k1z_xmmm128: 1078,
	"1078": "EVEX_Vmovapd_xmm_k1z_xmmm128",
	EVEX_Vmovapd_ymm_k1z_ymmm256: 1079,
	"1079": "EVEX_Vmovapd_ymm_k1z_ymmm256",
	EVEX_Vmovapd_zmm_k1z_zmmm512: 1080,
	"1080": "EVEX_Vmovapd_zmm_k1z_zmmm512",
	Movaps_xmmm128_xmm: 1081,
	"1081": "Movaps_xmmm128_xmm",
	VEX_Vmovaps_xmmm128_xmm: 1082,
	"1082": "VEX_Vmovaps_xmmm128_xmm",
	VEX_Vmovaps_ymmm256_ymm: 1083,
	"1083": "VEX_Vmovaps_ymmm256_ymm",
	EVEX_Vmovaps_xmmm128_k1z_xmm: 1084,
	"1084": "EVEX_Vmovaps_xmmm128_k1z_xmm",
	EVEX_Vmovaps_ymmm256_k1z_ymm: 1085,
	"1085": "EVEX_Vmovaps_ymmm256_k1z_ymm",
	EVEX_Vmovaps_zmmm512_k1z_zmm: 1086,
	"1086": "EVEX_Vmovaps_zmmm512_k1z_zmm",
	Movapd_xmmm128_xmm: 1087,
	"1087": "Movapd_xmmm128_xmm",
	VEX_Vmovapd_xmmm128_xmm: 1088,
	"1088": "VEX_Vmovapd_xmmm128_xmm",
	VEX_Vmovapd_ymmm256_ymm: 1089,
	"1089": "VEX_Vmovapd_ymmm256_ymm",
	EVEX_Vmovapd_xmmm128_k1z_xmm: 1090,
	"1090": "EVEX_Vmovapd_xmmm128_k1z_xmm",
	EVEX_Vmovapd_ymmm256_k1z_ymm: 1091,
	"1091": "EVEX_Vmovapd_ymmm256_k1z_ymm",
	EVEX_Vmovapd_zmmm512_k1z_zmm: 1092,
	"1092": "EVEX_Vmovapd_zmmm512_k1z_zmm",
	Cvtpi2ps_xmm_mmm64: 1093,
	"1093": "Cvtpi2ps_xmm_mmm64",
	Cvtpi2pd_xmm_mmm64: 1094,
	"1094": "Cvtpi2pd_xmm_mmm64",
	Cvtsi2ss_xmm_rm32: 1095,
	"1095": "Cvtsi2ss_xmm_rm32",
	Cvtsi2ss_xmm_rm64: 1096,
	"1096": "Cvtsi2ss_xmm_rm64",
	VEX_Vcvtsi2ss_xmm_xmm_rm32: 1097,
	"1097": "VEX_Vcvtsi2ss_xmm_xmm_rm32",
	VEX_Vcvtsi2ss_xmm_xmm_rm64: 1098,
	"1098": "VEX_Vcvtsi2ss_xmm_xmm_rm64",
	EVEX_Vcvtsi2ss_xmm_xmm_rm32_er: 1099,
	"1099": "EVEX_Vcvtsi2ss_xmm_xmm_rm32_er",
	EVEX_Vcvtsi2ss_xmm_xmm_rm64_er: 1100,
	"1100": "EVEX_Vcvtsi2ss_xmm_xmm_rm64_er",
	Cvtsi2sd_xmm_rm32: 1101,
	"1101": "Cvtsi2sd_xmm_rm32",
	Cvtsi2sd_xmm_rm64: 1102,
	"1102": "Cvtsi2sd_xmm_rm64",
	VEX_Vcvtsi2sd_xmm_xmm_rm32: 1103,
	"1103": "VEX_Vcvtsi2sd_xmm_xmm_rm32",
	VEX_Vcvtsi2sd_xmm_xmm_rm64: 1104,
	"1104": "VEX_Vcvtsi2sd_xmm_xmm_rm64",
	EVEX_Vcvtsi2sd_xmm_xmm_rm32_er: 1105,
	"1105": "EVEX_Vcvtsi2sd_xmm_xmm_rm32_er",
	EVEX_Vcvtsi2sd_xmm_xmm_rm64_er: 1106,
	"1106": "EVEX_Vcvtsi2sd_xmm_xmm_rm64_er",
	Movntps_m128_xmm: 1107,
	"1107": "Movntps_m128_xmm",
	VEX_Vmovntps_m128_xmm: 1108,
	"1108": "VEX_Vmovntps_m128_xmm",
	VEX_Vmovntps_m256_ymm: 1109,
	"1109": "VEX_Vmovntps_m256_ymm",
	EVEX_Vmovntps_m128_xmm: 1110,
	"1110": "EVEX_Vmovntps_m128_xmm",
	EVEX_Vmovntps_m256_ymm: 1111,
	"1111": "EVEX_Vmovntps_m256_ymm",
	EVEX_Vmovntps_m512_zmm: 1112,
	"1112": "EVEX_Vmovntps_m512_zmm",
	Movntpd_m128_xmm: 1113,
	"1113": "Movntpd_m128_xmm",
	VEX_Vmovntpd_m128_xmm: 1114,
	"1114": "VEX_Vmovntpd_m128_xmm",
	VEX_Vmovntpd_m256_ymm: 1115,
	"1115": "VEX_Vmovntpd_m256_ymm",
	EVEX_Vmovntpd_m128_xmm: 1116,
	"1116": "EVEX_Vmovntpd_m128_xmm",
	EVEX_Vmovntpd_m256_ymm: 1117,
	"1117": "EVEX_Vmovntpd_m256_ymm",
	EVEX_Vmovntpd_m512_zmm: 1118,
	"1118": "EVEX_Vmovntpd_m512_zmm",
	Movntss_m32_xmm: 1119,
	"1119": "Movntss_m32_xmm",
	Movntsd_m64_xmm: 1120,
	"1120": "Movntsd_m64_xmm",
	Cvttps2pi_mm_xmmm64: 1121,
	"1121": "Cvttps2pi_mm_xmmm64",
	Cvttpd2pi_mm_xmmm128: 1122,
	"1122": "Cvttpd2pi_mm_xmmm128",
	Cvttss2si_r32_xmmm32: 1123,
	"1123": "Cvttss2si_r32_xmmm32",
	Cvttss2si_r64_xmmm32: 1124,
	"1124": "Cvttss2si_r64_xmmm32",
	VEX_Vcvttss2si_r32_xmmm32: 1125,
	"1125": "VEX_Vcvttss2si_r32_xmmm32",
	VEX_Vcvttss2si_r64_xmmm32: 1126,
	"1126": "VEX_Vcvttss2si_r64_xmmm32",
	EVEX_Vcvttss2si_r32_xmmm32_sae: 1127,
	"1127": "EVEX_Vcvttss2si_r32_xmmm32_sae",
	EVEX_Vcvttss2si_r64_xmmm32_sae: 1128,
	"1128": "EVEX_Vcvttss2si_r64_xmmm32_sae",
	Cvttsd2si_r32_xmmm64: 1129,
	"1129": "Cvttsd2si_r32_xmmm64",
	Cvttsd2si_r64_xmmm64: 1130,
	"1130": "Cvttsd2si_r64_xmmm64",
	VEX_Vcvttsd2si_r32_xmmm64: 1131,
	"1131": "VEX_Vcvttsd2si_r32_xmmm64",
	VEX_Vcvttsd2si_r64_xmmm64: 1132,
	"1132": "VEX_Vcvttsd2si_r64_xmmm64",
	EVEX_Vcvttsd2si_r32_xmmm64_sae: 1133,
	"1133": "EVEX_Vcvttsd2si_r32_xmmm64_sae",
	EVEX_Vcvttsd2si_r64_xmmm64_sae: 1134,
	"1134": "EVEX_Vcvttsd2si_r64_xmmm64_sae",
	Cvtps2pi_mm_xmmm64: 1135,
	"1135": "Cvtps2pi_mm_xmmm64",
	Cvtpd2pi_mm_xmmm128: 1136,
	"1136": "Cvtpd2pi_mm_xmmm128",
	Cvtss2si_r32_xmmm32: 1137,
	"1137": "Cvtss2si_r32_xmmm32",
	Cvtss2si_r64_xmmm32: 1138,
	"1138": "Cvtss2si_r64_xmmm32",
	VEX_Vcvtss2si_r32_xmmm32: 1139,
	"1139": "VEX_Vcvtss2si_r32_xmmm32",
	VEX_Vcvtss2si_r64_xmmm32: 1140,
	"1140": "VEX_Vcvtss2si_r64_xmmm32",
	EVEX_Vcvtss2si_r32_xmmm32_er: 1141,
	"1141": "EVEX_Vcvtss2si_r32_xmmm32_er",
	EVEX_Vcvtss2si_r64_xmmm32_er: 1142,
	"1142": "EVEX_Vcvtss2si_r64_xmmm32_er",
	Cvtsd2si_r32_xmmm64: 1143,
	"1143": "Cvtsd2si_r32_xmmm64",
	Cvtsd2si_r64_xmmm64: 1144,
	"1144": "Cvtsd2si_r64_xmmm64",
	VEX_Vcvtsd2si_r32_xmmm64: 1145,
	"1145": "VEX_Vcvtsd2si_r32_xmmm64",
	VEX_Vcvtsd2si_r64_xmmm64: 1146,
	"1146": "VEX_Vcvtsd2si_r64_xmmm64",
	EVEX_Vcvtsd2si_r32_xmmm64_er: 1147,
	"1147": "EVEX_Vcvtsd2si_r32_xmmm64_er",
	EVEX_Vcvtsd2si_r64_xmmm64_er: 1148,
	"1148": "EVEX_Vcvtsd2si_r64_xmmm64_er",
	Ucomiss_xmm_xmmm32: 1149,
	"1149": "Ucomiss_xmm_xmmm32",
	VEX_Vucomiss_xmm_xmmm32: 1150,
	"1150": "VEX_Vucomiss_xmm_xmmm32",
	EVEX_Vucomiss_xmm_xmmm32_sae: 1151,
	"1151": "EVEX_Vucomiss_xmm_xmmm32_sae",
	Ucomisd_xmm_xmmm64: 1152,
	"1152": "Ucomisd_xmm_xmmm64",
	VEX_Vucomisd_xmm_xmmm64: 1153,
	"1153": "VEX_Vucomisd_xmm_xmmm64",
	EVEX_Vucomisd_xmm_xmmm64_sae: 1154,
	"1154": "EVEX_Vucomisd_xmm_xmmm64_sae",
	Comiss_xmm_xmmm32: 1155,
	"1155": "Comiss_xmm_xmmm32",
	Comisd_xmm_xmmm64: 1156,
	"1156": "Comisd_xmm_xmmm64",
	VEX_Vcomiss_xmm_xmmm32: 1157,
	"1157": "VEX_Vcomiss_xmm_xmmm32",
	VEX_Vcomisd_xmm_xmmm64: 1158,
	"1158": "VEX_Vcomisd_xmm_xmmm64",
	EVEX_Vcomiss_xmm_xmmm32_sae: 1159,
	"1159": "EVEX_Vcomiss_xmm_xmmm32_sae",
	EVEX_Vcomisd_xmm_xmmm64_sae: 1160,
	"1160": "EVEX_Vcomisd_xmm_xmmm64_sae",
	Wrmsr: 1161,
	"1161": "Wrmsr",
	Rdtsc: 1162,
	"1162": "Rdtsc",
	Rdmsr: 1163,
	"1163": "Rdmsr",
	Rdpmc: 1164,
	"1164": "Rdpmc",
	Sysenter: 1165,
	"1165": "Sysenter",
	Sysexitd: 1166,
	"1166": "Sysexitd",
	Sysexitq: 1167,
	"1167": "Sysexitq",
	Getsecd: 1168,
	"1168": "Getsecd",
	Cmovo_r16_rm16: 1169,
	"1169": "Cmovo_r16_rm16",
	Cmovo_r32_rm32: 1170,
	"1170": "Cmovo_r32_rm32",
	Cmovo_r64_rm64: 1171,
	"1171": "Cmovo_r64_rm64",
	Cmovno_r16_rm16: 1172,
	"1172": "Cmovno_r16_rm16",
	Cmovno_r32_rm32: 1173,
	"1173": "Cmovno_r32_rm32",
	Cmovno_r64_rm64: 1174,
	"1174": "Cmovno_r64_rm64",
	Cmovb_r16_rm16: 1175,
	"1175": "Cmovb_r16_rm16",
	Cmovb_r32_rm32: 1176,
	"1176": "Cmovb_r32_rm32",
	Cmovb_r64_rm64: 1177,
	"1177": "Cmovb_r64_rm64",
	Cmovae_r16_rm16: 1178,
	"1178": "Cmovae_r16_rm16",
	Cmovae_r32_rm32: 1179,
	"1179": "Cmovae_r32_rm32",
	Cmovae_r64_rm64: 1180,
	"1180": "Cmovae_r64_rm64",
	Cmove_r16_rm16: 1181,
	"1181": "Cmove_r16_rm16",
	Cmove_r32_rm32: 1182,
	"1182": "Cmove_r32_rm32",
	Cmove_r64_rm64: 1183,
	"1183": "Cmove_r64_rm64",
	Cmovne_r16_rm16: 1184,
	"1184": "Cmovne_r16_rm16",
	Cmovne_r32_rm32: 1185,
	"1185": "Cmovne_r32_rm32",
	Cmovne_r64_rm64: 1186,
	"1186": "Cmovne_r64_rm64",
	Cmovbe_r16_rm16: 1187,
	"1187": "Cmovbe_r16_rm16",
	Cmovbe_r32_rm32: 1188,
	"1188": "Cmovbe_r32_rm32",
	Cmovbe_r64_rm64: 1189,
	"1189": "Cmovbe_r64_rm64",
	Cmova_r16_rm16: 1190,
	"1190": "Cmova_r16_rm16",
	Cmova_r32_rm32: 1191,
	"1191": "Cmova_r32_rm32",
	Cmova_r64_rm64: 1192,
	"1192": "Cmova_r64_rm64",
	Cmovs_r16_rm16: 1193,
	"1193": "Cmovs_r16_rm16",
	Cmovs_r32_rm32: 1194,
	"1194": "Cmovs_r32_rm32",
	Cmovs_r64_rm64: 1195,
	"1195": "Cmovs_r64_rm64",
	Cmovns_r16_rm16: 1196,
	"1196": "Cmovns_r16_rm16",
	Cmovns_r32_rm32: 1197,
	"1197": "Cmovns_r32_rm32",
	Cmovns_r64_rm64: 1198,
	"1198": "Cmovns_r64_rm64",
	Cmovp_r16_rm16: 1199,
	"1199": "Cmovp_r16_rm16",
	Cmovp_r32_rm32: 1200,
	"1200": "Cmovp_r32_rm32",
	Cmovp_r64_rm64: 1201,
	"1201": "Cmovp_r64_rm64",
	Cmovnp_r16_rm16: 1202,
	"1202": "Cmovnp_r16_rm16",
	Cmovnp_r32_rm32: 1203,
	"1203": "Cmovnp_r32_rm32",
	Cmovnp_r64_rm64: 1204,
	"1204": "Cmovnp_r64_rm64",
	Cmovl_r16_rm16: 1205,
	"1205": "Cmovl_r16_rm16",
	Cmovl_r32_rm32: 1206,
	"1206": "Cmovl_r32_rm32",
	Cmovl_r64_rm64: 1207,
	"1207": "Cmovl_r64_rm64",
	Cmovge_r16_rm16: 1208,
	"1208": "Cmovge_r16_rm16",
	Cmovge_r32_rm32: 1209,
	"1209": "Cmovge_r32_rm32",
	Cmovge_r64_rm64: 1210,
	"1210": "Cmovge_r64_rm64",
	Cmovle_r16_rm16: 1211,
	"1211": "Cmovle_r16_rm16",
	Cmovle_r32_rm32: 1212,
	"1212": "Cmovle_r32_rm32",
	Cmovle_r64_rm64: 1213,
	"1213": "Cmovle_r64_rm64",
	Cmovg_r16_rm16: 1214,
	"1214": "Cmovg_r16_rm16",
	Cmovg_r32_rm32: 1215,
	"1215": "Cmovg_r32_rm32",
	Cmovg_r64_rm64: 1216,
	"1216": "Cmovg_r64_rm64",
	VEX_Kandw_kr_kr_kr: 1217,
	"1217": "VEX_Kandw_kr_kr_kr",
	VEX_Kandq_kr_kr_kr: 1218,
	"1218": "VEX_Kandq_kr_kr_kr",
	VEX_Kandb_kr_kr_kr: 1219,
	"1219": "VEX_Kandb_kr_kr_kr",
	VEX_Kandd_kr_kr_kr: 1220,
	"1220": "VEX_Kandd_kr_kr_kr",
	VEX_Kandnw_kr_kr_kr: 1221,
	"1221": "VEX_Kandnw_kr_kr_kr",
	VEX_Kandnq_kr_kr_kr: 1222,
	"1222": "VEX_Kandnq_kr_kr_kr",
	VEX_Kandnb_kr_kr_kr: 1223,
	"1223": "VEX_Kandnb_kr_kr_kr",
	VEX_Kandnd_kr_kr_kr: 1224,
	"1224": "VEX_Kandnd_kr_kr_kr",
	VEX_Knotw_kr_kr: 1225,
	"1225": "VEX_Knotw_kr_kr",
	VEX_Knotq_kr_kr: 1226,
	"1226": "VEX_Knotq_kr_kr",
	VEX_Knotb_kr_kr: 1227,
	"1227": "VEX_Knotb_kr_kr",
	VEX_Knotd_kr_kr: 1228,
	"1228": "VEX_Knotd_kr_kr",
	VEX_Korw_kr_kr_kr: 1229,
	"1229": "VEX_Korw_kr_kr_kr",
	VEX_Korq_kr_kr_kr: 1230,
	"1230": "VEX_Korq_kr_kr_kr",
	VEX_Korb_kr_kr_kr: 1231,
	"1231": "VEX_Korb_kr_kr_kr",
	VEX_Kord_kr_kr_kr: 1232,
	"1232": "VEX_Kord_kr_kr_kr",
	VEX_Kxnorw_kr_kr_kr: 1233,
	"1233": "VEX_Kxnorw_kr_kr_kr",
	VEX_Kxnorq_kr_kr_kr: 1234,
	"1234": "VEX_Kxnorq_kr_kr_kr",
	VEX_Kxnorb_kr_kr_kr: 1235,
	"1235": "VEX_Kxnorb_kr_kr_kr",
	VEX_Kxnord_kr_kr_kr: 1236,
	"1236": "VEX_Kxnord_kr_kr_kr",
	VEX_Kxorw_kr_kr_kr: 1237,
	"1237": "VEX_Kxorw_kr_kr_kr",
	VEX_Kxorq_kr_kr_kr: 1238,
	"1238": "VEX_Kxorq_kr_kr_kr",
	VEX_Kxorb_kr_kr_kr: 1239,
	"1239": "VEX_Kxorb_kr_kr_kr",
	VEX_Kxord_kr_kr_kr: 1240,
	"1240": "VEX_Kxord_kr_kr_kr",
	VEX_Kaddw_kr_kr_kr: 1241,
	"1241": "VEX_Kaddw_kr_kr_kr",
	VEX_Kaddq_kr_kr_kr: 1242,
	"1242": "VEX_Kaddq_kr_kr_kr",
	VEX_Kaddb_kr_kr_kr: 1243,
	"1243": "VEX_Kaddb_kr_kr_kr",
	VEX_Kaddd_kr_kr_kr: 1244,
	"1244": "VEX_Kaddd_kr_kr_kr",
	VEX_Kunpckwd_kr_kr_kr: 1245,
	"1245": "VEX_Kunpckwd_kr_kr_kr",
	VEX_Kunpckdq_kr_kr_kr: 1246,
	"1246": "VEX_Kunpckdq_kr_kr_kr",
	VEX_Kunpckbw_kr_kr_kr: 1247,
	"1247": "VEX_Kunpckbw_kr_kr_kr",
	Movmskps_r32_xmm: 1248,
	"1248": "Movmskps_r32_xmm",
	Movmskps_r64_xmm: 1249,
	"1249": "Movmskps_r64_xmm",
	VEX_Vmovmskps_r32_xmm: 1250,
	"1250": "VEX_Vmovmskps_r32_xmm",
	VEX_Vmovmskps_r64_xmm: 1251,
	"1251": "VEX_Vmovmskps_r64_xmm",
	VEX_Vmovmskps_r32_ymm: 1252,
	"1252": "VEX_Vmovmskps_r32_ymm",
	VEX_Vmovmskps_r64_ymm: 1253,
	"1253": "VEX_Vmovmskps_r64_ymm",
	Movmskpd_r32_xmm: 1254,
	"1254": "Movmskpd_r32_xmm",
	Movmskpd_r64_xmm: 1255,
	"1255": "Movmskpd_r64_xmm",
	VEX_Vmovmskpd_r32_xmm: 1256,
	"1256": "VEX_Vmovmskpd_r32_xmm",
	VEX_Vmovmskpd_r64_xmm: 1257,
	"1257": "VEX_Vmovmskpd_r64_xmm",
	VEX_Vmovmskpd_r32_ymm: 1258,
	"1258": "VEX_Vmovmskpd_r32_ymm",
	VEX_Vmovmskpd_r64_ymm: 1259,
	"1259": "VEX_Vmovmskpd_r64_ymm",
	Sqrtps_xmm_xmmm128: 1260,
	"1260": "Sqrtps_xmm_xmmm128",
	VEX_Vsqrtps_xmm_xmmm128: 1261,
	"1261": "VEX_Vsqrtps_xmm_xmmm128",
	VEX_Vsqrtps_ymm_ymmm256: 1262,
	"1262": "VEX_Vsqrtps_ymm_ymmm256",
	EVEX_Vsqrtps_xmm_k1z_xmmm128b32: 1263,
	"1263": "EVEX_Vsqrtps_xmm_k1z_xmmm128b32",
	EVEX_Vsqrtps_ymm_k1z_ymmm256b32: 1264,
	"1264": "EVEX_Vsqrtps_ymm_k1z_ymmm256b32",
	EVEX_Vsqrtps_zmm_k1z_zmmm512b32_er: 1265,
	"1265": "EVEX_Vsqrtps_zmm_k1z_zmmm512b32_er",
	Sqrtpd_xmm_xmmm128: 1266,
	"1266": "Sqrtpd_xmm_xmmm128",
	VEX_Vsqrtpd_xmm_xmmm128: 1267,
	"1267": "VEX_Vsqrtpd_xmm_xmmm128",
	VEX_Vsqrtpd_ymm_ymmm256: 1268,
	"1268": "VEX_Vsqrtpd_ymm_ymmm256",
	EVEX_Vsqrtpd_xmm_k1z_xmmm128b64: 1269,
	"1269": "EVEX_Vsqrtpd_xmm_k1z_xmmm128b64",
	EVEX_Vsqrtpd_ymm_k1z_ymmm256b64: 1270,
	"1270": "EVEX_Vsqrtpd_ymm_k1z_ymmm256b64",
	EVEX_Vsqrtpd_zmm_k1z_zmmm512b64_er: 1271,
	"1271": "EVEX_Vsqrtpd_zmm_k1z_zmmm512b64_er",
	Sqrtss_xmm_xmmm32: 1272,
	"1272": "Sqrtss_xmm_xmmm32",
	VEX_Vsqrtss_xmm_xmm_xmmm32: 1273,
	"1273": "VEX_Vsqrtss_xmm_xmm_xmmm32",
	EVEX_Vsqrtss_xmm_k1z_xmm_xmmm32_er: 1274,
	"1274": "EVEX_Vsqrtss_xmm_k1z_xmm_xmmm32_er",
	Sqrtsd_xmm_xmmm64: 1275,
	"1275": "Sqrtsd_xmm_xmmm64",
	VEX_Vsqrtsd_xmm_xmm_xmmm64: 1276,
	"1276": "VEX_Vsqrtsd_xmm_xmm_xmmm64",
	EVEX_Vsqrtsd_xmm_k1z_xmm_xmmm64_er: 1277,
	"1277": "EVEX_Vsqrtsd_xmm_k1z_xmm_xmmm64_er",
	Rsqrtps_xmm_xmmm128: 1278,
	"1278": "Rsqrtps_xmm_xmmm128",
	VEX_Vrsqrtps_xmm_xmmm128: 1279,
	"1279": "VEX_Vrsqrtps_xmm_xmmm128",
	VEX_Vrsqrtps_ymm_ymmm256: 1280,
	"1280": "VEX_Vrsqrtps_ymm_ymmm256",
	Rsqrtss_xmm_xmmm32: 1281,
	"1281": "Rsqrtss_xmm_xmmm32",
	VEX_Vrsqrtss_xmm_xmm_xmmm32: 1282,
	"1282": "VEX_Vrsqrtss_xmm_xmm_xmmm32",
	Rcpps_xmm_xmmm128: 1283,
	"1283": "Rcpps_xmm_xmmm128",
	VEX_Vrcpps_xmm_xmmm128: 1284,
	"1284": "VEX_Vrcpps_xmm_xmmm128",
	VEX_Vrcpps_ymm_ymmm256: 1285,
	"1285": "VEX_Vrcpps_ymm_ymmm256",
	Rcpss_xmm_xmmm32: 1286,
	"1286": "Rcpss_xmm_xmmm32",
	VEX_Vrcpss_xmm_xmm_xmmm32: 1287,
	"1287": "VEX_Vrcpss_xmm_xmm_xmmm32",
	Andps_xmm_xmmm128: 1288,
	"1288": "Andps_xmm_xmmm128",
	VEX_Vandps_xmm_xmm_xmmm128: 1289,
	"1289": "VEX_Vandps_xmm_xmm_xmmm128",
	VEX_Vandps_ymm_ymm_ymmm256: 1290,
	"1290": "VEX_Vandps_ymm_ymm_ymmm256",
	EVEX_Vandps_xmm_k1z_xmm_xmmm128b32: 1291,
	"1291": "EVEX_Vandps_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vandps_ymm_k1z_ymm_ymmm256b32: 1292,
	"1292": "EVEX_Vandps_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vandps_zmm_k1z_zmm_zmmm512b32: 1293,
	"1293": "EVEX_Vandps_zmm_k1z_zmm_zmmm512b32",
	Andpd_xmm_xmmm128: 1294,
	"1294": "Andpd_xmm_xmmm128",
	VEX_Vandpd_xmm_xmm_xmmm128: 1295,
	"1295": "VEX_Vandpd_xmm_xmm_xmmm128",
	VEX_Vandpd_ymm_ymm_ymmm256: 1296,
	"1296": "VEX_Vandpd_ymm_ymm_ymmm256",
	EVEX_Vandpd_xmm_k1z_xmm_xmmm128b64: 1297,
	"1297": "EVEX_Vandpd_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vandpd_ymm_k1z_ymm_ymmm256b64: 1298,
	"1298": "EVEX_Vandpd_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vandpd_zmm_k1z_zmm_zmmm512b64: 1299,
	"1299": "EVEX_Vandpd_zmm_k1z_zmm_zmmm512b64",
	Andnps_xmm_xmmm128: 1300,
	"1300": "Andnps_xmm_xmmm128",
	VEX_Vandnps_xmm_xmm_xmmm128: 1301,
	"1301": "VEX_Vandnps_xmm_xmm_xmmm128",
	VEX_Vandnps_ymm_ymm_ymmm256: 1302,
	"1302": "VEX_Vandnps_ymm_ymm_ymmm256",
	EVEX_Vandnps_xmm_k1z_xmm_xmmm128b32: 1303,
	"1303": "EVEX_Vandnps_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vandnps_ymm_k1z_ymm_ymmm256b32: 1304,
	"1304": "EVEX_Vandnps_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vandnps_zmm_k1z_zmm_zmmm512b32: 1305,
	"1305": "EVEX_Vandnps_zmm_k1z_zmm_zmmm512b32",
	Andnpd_xmm_xmmm128: 1306,
	"1306": "Andnpd_xmm_xmmm128",
	VEX_Vandnpd_xmm_xmm_xmmm128: 1307,
	"1307": "VEX_Vandnpd_xmm_xmm_xmmm128",
	VEX_Vandnpd_ymm_ymm_ymmm256: 1308,
	"1308": "VEX_Vandnpd_ymm_ymm_ymmm256",
	EVEX_Vandnpd_xmm_k1z_xmm_xmmm128b64: 1309,
	"1309": "EVEX_Vandnpd_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vandnpd_ymm_k1z_ymm_ymmm256b64: 1310,
	"1310": "EVEX_Vandnpd_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vandnpd_zmm_k1z_zmm_zmmm512b64: 1311,
	"1311": "EVEX_Vandnpd_zmm_k1z_zmm_zmmm512b64",
	Orps_xmm_xmmm128: 1312,
	"1312": "Orps_xmm_xmmm128",
	VEX_Vorps_xmm_xmm_xmmm128: 1313,
	"1313": "VEX_Vorps_xmm_xmm_xmmm128",
	VEX_Vorps_ymm_ymm_ymmm256: 1314,
	"1314": "VEX_Vorps_ymm_ymm_ymmm256",
	EVEX_Vorps_xmm_k1z_xmm_xmmm128b32: 1315,
	"1315": "EVEX_Vorps_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vorps_ymm_k1z_ymm_ymmm256b32: 1316,
	"1316": "EVEX_Vorps_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vorps_zmm_k1z_zmm_zmmm512b32: 1317,
	"1317": "EVEX_Vorps_zmm_k1z_zmm_zmmm512b32",
	Orpd_xmm_xmmm128: 1318,
	"1318": "Orpd_xmm_xmmm128",
	VEX_Vorpd_xmm_xmm_xmmm128: 1319,
	"1319": "VEX_Vorpd_xmm_xmm_xmmm128",
	VEX_Vorpd_ymm_ymm_ymmm256: 1320,
	"1320": "VEX_Vorpd_ymm_ymm_ymmm256",
	EVEX_Vorpd_xmm_k1z_xmm_xmmm128b64: 1321,
	"1321": "EVEX_Vorpd_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vorpd_ymm_k1z_ymm_ymmm256b64: 1322,
	"1322": "EVEX_Vorpd_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vorpd_zmm_k1z_zmm_zmmm512b64: 1323,
	"1323": "EVEX_Vorpd_zmm_k1z_zmm_zmmm512b64",
	Xorps_xmm_xmmm128: 1324,
	"1324": "Xorps_xmm_xmmm128",
	VEX_Vxorps_xmm_xmm_xmmm128: 1325,
	"1325": "VEX_Vxorps_xmm_xmm_xmmm128",
	VEX_Vxorps_ymm_ymm_ymmm256: 1326,
	"1326": "VEX_Vxorps_ymm_ymm_ymmm256",
	EVEX_Vxorps_xmm_k1z_xmm_xmmm128b32: 1327,
	"1327": "EVEX_Vxorps_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vxorps_ymm_k1z_ymm_ymmm256b32: 1328,
	"1328": "EVEX_Vxorps_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vxorps_zmm_k1z_zmm_zmmm512b32: 1329,
	"1329": "EVEX_Vxorps_zmm_k1z_zmm_zmmm512b32",
	Xorpd_xmm_xmmm128: 1330,
	"1330": "Xorpd_xmm_xmmm128",
	VEX_Vxorpd_xmm_xmm_xmmm128: 1331,
	"1331": "VEX_Vxorpd_xmm_xmm_xmmm128",
	VEX_Vxorpd_ymm_ymm_ymmm256: 1332,
	"1332": "VEX_Vxorpd_ymm_ymm_ymmm256",
	EVEX_Vxorpd_xmm_k1z_xmm_xmmm128b64: 1333,
	"1333": "EVEX_Vxorpd_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vxorpd_ymm_k1z_ymm_ymmm256b64: 1334,
	"1334": "EVEX_Vxorpd_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vxorpd_zmm_k1z_zmm_zmmm512b64: 1335,
	"1335": "EVEX_Vxorpd_zmm_k1z_zmm_zmmm512b64",
	Addps_xmm_xmmm128: 1336,
	"1336": "Addps_xmm_xmmm128",
	VEX_Vaddps_xmm_xmm_xmmm128: 1337,
	"1337": "VEX_Vaddps_xmm_xmm_xmmm128",
	VEX_Vaddps_ymm_ymm_ymmm256: 1338,
	"1338": "VEX_Vaddps_ymm_ymm_ymmm256",
	EVEX_Vaddps_xmm_k1z_xmm_xmmm128b32: 1339,
	"1339": "EVEX_Vaddps_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vaddps_ymm_k1z_ymm_ymmm256b32: 1340,
	"1340": "EVEX_Vaddps_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vaddps_zmm_k1z_zmm_zmmm512b32_er: 1341,
	"1341": "EVEX_Vaddps_zmm_k1z_zmm_zmmm512b32_er",
	Addpd_xmm_xmmm128: 1342,
	"1342": "Addpd_xmm_xmmm128",
	VEX_Vaddpd_xmm_xmm_xmmm128: 1343,
	"1343": "VEX_Vaddpd_xmm_xmm_xmmm128",
	VEX_Vaddpd_ymm_ymm_ymmm256: 1344,
	"1344": "VEX_Vaddpd_ymm_ymm_ymmm256",
	EVEX_Vaddpd_xmm_k1z_xmm_xmmm128b64: 1345,
	"1345": "EVEX_Vaddpd_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vaddpd_ymm_k1z_ymm_ymmm256b64: 1346,
	"1346": "EVEX_Vaddpd_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vaddpd_zmm_k1z_zmm_zmmm512b64_er: 1347,
	"1347": "EVEX_Vaddpd_zmm_k1z_zmm_zmmm512b64_er",
	Addss_xmm_xmmm32: 1348,
	"1348": "Addss_xmm_xmmm32",
	VEX_Vaddss_xmm_xmm_xmmm32: 1349,
	"1349": "VEX_Vaddss_xmm_xmm_xmmm32",
	EVEX_Vaddss_xmm_k1z_xmm_xmmm32_er: 1350,
	"1350": "EVEX_Vaddss_xmm_k1z_xmm_xmmm32_er",
	Addsd_xmm_xmmm64: 1351,
	"1351": "Addsd_xmm_xmmm64",
	VEX_Vaddsd_xmm_xmm_xmmm64: 1352,
	"1352": "VEX_Vaddsd_xmm_xmm_xmmm64",
	EVEX_Vaddsd_xmm_k1z_xmm_xmmm64_er: 1353,
	"1353": "EVEX_Vaddsd_xmm_k1z_xmm_xmmm64_er",
	Mulps_xmm_xmmm128: 1354,
	"1354": "Mulps_xmm_xmmm128",
	VEX_Vmulps_xmm_xmm_xmmm128: 1355,
	"1355": "VEX_Vmulps_xmm_xmm_xmmm128",
	VEX_Vmulps_ymm_ymm_ymmm256: 1356,
	"1356": "VEX_Vmulps_ymm_ymm_ymmm256",
	EVEX_Vmulps_xmm_k1z_xmm_xmmm128b32: 1357,
	"1357": "EVEX_Vmulps_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vmulps_ymm_k1z_ymm_ymmm256b32: 1358,
	"1358": "EVEX_Vmulps_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vmulps_zmm_k1z_zmm_zmmm512b32_er: 1359,
	"1359": "EVEX_Vmulps_zmm_k1z_zmm_zmmm512b32_er",
	Mulpd_xmm_xmmm128: 1360,
	"1360": "Mulpd_xmm_xmmm128",
	VEX_Vmulpd_xmm_xmm_xmmm128: 1361,
	"1361": "VEX_Vmulpd_xmm_xmm_xmmm128",
	VEX_Vmulpd_ymm_ymm_ymmm256: 1362,
	"1362": "VEX_Vmulpd_ymm_ymm_ymmm256",
	EVEX_Vmulpd_xmm_k1z_xmm_xmmm128b64: 1363,
	"1363": "EVEX_Vmulpd_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vmulpd_ymm_k1z_ymm_ymmm256b64: 1364,
	"1364": "EVEX_Vmulpd_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vmulpd_zmm_k1z_zmm_zmmm512b64_er: 1365,
	"1365": "EVEX_Vmulpd_zmm_k1z_zmm_zmmm512b64_er",
	Mulss_xmm_xmmm32: 1366,
	"1366": "Mulss_xmm_xmmm32",
	VEX_Vmulss_xmm_xmm_xmmm32: 1367,
	"1367": "VEX_Vmulss_xmm_xmm_xmmm32",
	EVEX_Vmulss_xmm_k1z_xmm_xmmm32_er: 1368,
	"1368": "EVEX_Vmulss_xmm_k1z_xmm_xmmm32_er",
	Mulsd_xmm_xmmm64: 1369,
	"1369": "Mulsd_xmm_xmmm64",
	VEX_Vmulsd_xmm_xmm_xmmm64: 1370,
	"1370": "VEX_Vmulsd_xmm_xmm_xmmm64",
	EVEX_Vmulsd_xmm_k1z_xmm_xmmm64_er: 1371,
	"1371": "EVEX_Vmulsd_xmm_k1z_xmm_xmmm64_er",
	Cvtps2pd_xmm_xmmm64: 1372,
	"1372": "Cvtps2pd_xmm_xmmm64",
	VEX_Vcvtps2pd_xmm_xmmm64: 1373,
	"1373": "VEX_Vcvtps2pd_xmm_xmmm64",
	VEX_Vcvtps2pd_ymm_xmmm128: 1374,
	"1374": "VEX_Vcvtps2pd_ymm_xmmm128",
	EVEX_Vcvtps2pd_xmm_k1z_xmmm64b32: 1375,
	"1375": "EVEX_Vcvtps2pd_xmm_k1z_xmmm64b32",
	EVEX_Vcvtps2pd_ymm_k1z_xmmm128b32: 1376,
	"1376": "EVEX_Vcvtps2pd_ymm_k1z_xmmm128b32",
	EVEX_Vcvtps2pd_zmm_k1z_ymmm256b32_sae: 1377,
	"1377": "EVEX_Vcvtps2pd_zmm_k1z_ymmm256b32_sae",
	Cvtpd2ps_xmm_xmmm128: 1378,
	"1378": "Cvtpd2ps_xmm_xmmm128",
	VEX_Vcvtpd2ps_xmm_xmmm128: 1379,
	"1379": "VEX_Vcvtpd2ps_xmm_xmmm128",
	VEX_Vcvtpd2ps_xmm_ymmm256: 1380,
	"1380": "VEX_Vcvtpd2ps_xmm_ymmm256",
	EVEX_Vcvtpd2ps_xmm_k1z_xmmm128b64: 1381,
	"1381": "EVEX_Vcvtpd2ps_xmm_k1z_xmmm128b64",
	EVEX_Vcvtpd2ps_xmm_k1z_ymmm256b64: 1382,
	"1382": "EVEX_Vcvtpd2ps_xmm_k1z_ymmm256b64",
	EVEX_Vcvtpd2ps_ymm_k1z_zmmm512b64_er: 1383,
	"1383": "EVEX_Vcvtpd2ps_ymm_k1z_zmmm512b64_er",
	Cvtss2sd_xmm_xmmm32: 1384,
	"1384": "Cvtss2sd_xmm_xmmm32",
	VEX_Vcvtss2sd_xmm_xmm_xmmm32: 1385,
	"1385": "VEX_Vcvtss2sd_xmm_xmm_xmmm32",
	EVEX_Vcvtss2sd_xmm_k1z_xmm_xmmm32_sae: 1386,
	"1386": "EVEX_Vcvtss2sd_xmm_k1z_xmm_xmmm32_sae",
	Cvtsd2ss_xmm_xmmm64: 1387,
	"1387": "Cvtsd2ss_xmm_xmmm64",
	VEX_Vcvtsd2ss_xmm_xmm_xmmm64: 1388,
	"1388": "VEX_Vcvtsd2ss_xmm_xmm_xmmm64",
	EVEX_Vcvtsd2ss_xmm_k1z_xmm_xmmm64_er: 1389,
	"1389": "EVEX_Vcvtsd2ss_xmm_k1z_xmm_xmmm64_er",
	Cvtdq2ps_xmm_xmmm128: 1390,
	"1390": "Cvtdq2ps_xmm_xmmm128",
	VEX_Vcvtdq2ps_xmm_xmmm128: 1391,
	"1391": "VEX_Vcvtdq2ps_xmm_xmmm128",
	VEX_Vcvtdq2ps_ymm_ymmm256: 1392,
	"1392": "VEX_Vcvtdq2ps_ymm_ymmm256",
	EVEX_Vcvtdq2ps_xmm_k1z_xmmm128b32: 1393,
	"1393": "EVEX_Vcvtdq2ps_xmm_k1z_xmmm128b32",
	EVEX_Vcvtdq2ps_ymm_k1z_ymmm256b32: 1394,
	"1394": "EVEX_Vcvtdq2ps_ymm_k1z_ymmm256b32",
	EVEX_Vcvtdq2ps_zmm_k1z_zmmm512b32_er: 1395,
	"1395": "EVEX_Vcvtdq2ps_zmm_k1z_zmmm512b32_er",
	EVEX_Vcvtqq2ps_xmm_k1z_xmmm128b64: 1396,
	"1396": "EVEX_Vcvtqq2ps_xmm_k1z_xmmm128b64",
	EVEX_Vcvtqq2ps_xmm_k1z_ymmm256b64: 1397,
	"1397": "EVEX_Vcvtqq2ps_xmm_k1z_ymmm256b64",
	EVEX_Vcvtqq2ps_ymm_k1z_zmmm512b64_er: 1398,
	"1398": "EVEX_Vcvtqq2ps_ymm_k1z_zmmm512b64_er",
	Cvtps2dq_xmm_xmmm128: 1399,
	"1399": "Cvtps2dq_xmm_xmmm128",
	VEX_Vcvtps2dq_xmm_xmmm128: 1400,
	"1400": "VEX_Vcvtps2dq_xmm_xmmm128",
	VEX_Vcvtps2dq_ymm_ymmm256: 1401,
	"1401": "VEX_Vcvtps2dq_ymm_ymmm256",
	EVEX_Vcvtps2dq_xmm_k1z_xmmm128b32: 1402,
	"1402": "EVEX_Vcvtps2dq_xmm_k1z_xmmm128b32",
	EVEX_Vcvtps2dq_ymm_k1z_ymmm256b32: 1403,
	"1403": "EVEX_Vcvtps2dq_ymm_k1z_ymmm256b32",
	EVEX_Vcvtps2dq_zmm_k1z_zmmm512b32_er: 1404,
	"1404": "EVEX_Vcvtps2dq_zmm_k1z_zmmm512b32_er",
	Cvttps2dq_xmm_xmmm128: 1405,
	"1405": "Cvttps2dq_xmm_xmmm128",
	VEX_Vcvttps2dq_xmm_xmmm128: 1406,
	"1406": "VEX_Vcvttps2dq_xmm_xmmm128",
	VEX_Vcvttps2dq_ymm_ymmm256: 1407,
	"1407": "VEX_Vcvttps2dq_ymm_ymmm256",
	EVEX_Vcvttps2dq_xmm_k1z_xmmm128b32: 1408,
	"1408": "EVEX_Vcvttps2dq_xmm_k1z_xmmm128b32",
	EVEX_Vcvttps2dq_ymm_k1z_ymmm256b32: 1409,
	"1409": "EVEX_Vcvttps2dq_ymm_k1z_ymmm256b32",
	EVEX_Vcvttps2dq_zmm_k1z_zmmm512b32_sae: 1410,
	"1410": "EVEX_Vcvttps2dq_zmm_k1z_zmmm512b32_sae",
	Subps_xmm_xmmm128: 1411,
	"1411": "Subps_xmm_xmmm128",
	VEX_Vsubps_xmm_xmm_xmmm128: 1412,
	"1412": "VEX_Vsubps_xmm_xmm_xmmm128",
	VEX_Vsubps_ymm_ymm_ymmm256: 1413,
	"1413": "VEX_Vsubps_ymm_ymm_ymmm256",
	EVEX_Vsubps_xmm_k1z_xmm_xmmm128b32: 1414,
	"1414": "EVEX_Vsubps_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vsubps_ymm_k1z_ymm_ymmm256b32: 1415,
	"1415": "EVEX_Vsubps_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vsubps_zmm_k1z_zmm_zmmm512b32_er: 1416,
	"1416": "EVEX_Vsubps_zmm_k1z_zmm_zmmm512b32_er",
	Subpd_xmm_xmmm128: 1417,
	"1417": "Subpd_xmm_xmmm128",
	VEX_Vsubpd_xmm_xmm_xmmm128: 1418,
	"1418": "VEX_Vsubpd_xmm_xmm_xmmm128",
	VEX_Vsubpd_ymm_ymm_ymmm256: 1419,
	"1419": "VEX_Vsubpd_ymm_ymm_ymmm256",
	EVEX_Vsubpd_xmm_k1z_xmm_xmmm128b64: 1420,
	"1420": "EVEX_Vsubpd_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vsubpd_ymm_k1z_ymm_ymmm256b64: 1421,
	"1421": "EVEX_Vsubpd_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vsubpd_zmm_k1z_zmm_zmmm512b64_er: 1422,
	"1422": "EVEX_Vsubpd_zmm_k1z_zmm_zmmm512b64_er",
	Subss_xmm_xmmm32: 1423,
	"1423": "Subss_xmm_xmmm32",
	VEX_Vsubss_xmm_xmm_xmmm32: 1424,
	"1424": "VEX_Vsubss_xmm_xmm_xmmm32",
	EVEX_Vsubss_xmm_k1z_xmm_xmmm32_er: 1425,
	"1425": "EVEX_Vsubss_xmm_k1z_xmm_xmmm32_er",
	Subsd_xmm_xmmm64: 1426,
	"1426": "Subsd_xmm_xmmm64",
	VEX_Vsubsd_xmm_xmm_xmmm64: 1427,
	"1427": "VEX_Vsubsd_xmm_xmm_xmmm64",
	EVEX_Vsubsd_xmm_k1z_xmm_xmmm64_er: 1428,
	"1428": "EVEX_Vsubsd_xmm_k1z_xmm_xmmm64_er",
	Minps_xmm_xmmm128: 1429,
	"1429": "Minps_xmm_xmmm128",
	VEX_Vminps_xmm_xmm_xmmm128: 1430,
	"1430": "VEX_Vminps_xmm_xmm_xmmm128",
	VEX_Vminps_ymm_ymm_ymmm256: 1431,
	"1431": "VEX_Vminps_ymm_ymm_ymmm256",
	EVEX_Vminps_xmm_k1z_xmm_xmmm128b32: 1432,
	"1432": "EVEX_Vminps_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vminps_ymm_k1z_ymm_ymmm256b32: 1433,
	"1433": "EVEX_Vminps_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vminps_zmm_k1z_zmm_zmmm512b32_sae: 1434,
	"1434": "EVEX_Vminps_zmm_k1z_zmm_zmmm512b32_sae",
	Minpd_xmm_xmmm128: 1435,
	"1435": "Minpd_xmm_xmmm128",
	VEX_Vminpd_xmm_xmm_xmmm128: 1436,
	"1436": "VEX_Vminpd_xmm_xmm_xmmm128",
	VEX_Vminpd_ymm_ymm_ymmm256: 1437,
	"1437": "VEX_Vminpd_ymm_ymm_ymmm256",
	EVEX_Vminpd_xmm_k1z_xmm_xmmm128b64: 1438,
	"1438": "EVEX_Vminpd_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vminpd_ymm_k1z_ymm_ymmm256b64: 1439,
	"1439": "EVEX_Vminpd_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vminpd_zmm_k1z_zmm_zmmm512b64_sae: 1440,
	"1440": "EVEX_Vminpd_zmm_k1z_zmm_zmmm512b64_sae",
	Minss_xmm_xmmm32: 1441,
	"1441": "Minss_xmm_xmmm32",
	VEX_Vminss_xmm_xmm_xmmm32: 1442,
	"1442": "VEX_Vminss_xmm_xmm_xmmm32",
	EVEX_Vminss_xmm_k1z_xmm_xmmm32_sae: 1443,
	"1443": "EVEX_Vminss_xmm_k1z_xmm_xmmm32_sae",
	Minsd_xmm_xmmm64: 1444,
	"1444": "Minsd_xmm_xmmm64",
	VEX_Vminsd_xmm_xmm_xmmm64: 1445,
	"1445": "VEX_Vminsd_xmm_xmm_xmmm64",
	EVEX_Vminsd_xmm_k1z_xmm_xmmm64_sae: 1446,
	"1446": "EVEX_Vminsd_xmm_k1z_xmm_xmmm64_sae",
	Divps_xmm_xmmm128: 1447,
	"1447": "Divps_xmm_xmmm128",
	VEX_Vdivps_xmm_xmm_xmmm128: 1448,
	"1448": "VEX_Vdivps_xmm_xmm_xmmm128",
	VEX_Vdivps_ymm_ymm_ymmm256: 1449,
	"1449": "VEX_Vdivps_ymm_ymm_ymmm256",
	EVEX_Vdivps_xmm_k1z_xmm_xmmm128b32: 1450,
	"1450": "EVEX_Vdivps_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vdivps_ymm_k1z_ymm_ymmm256b32: 1451,
	"1451": "EVEX_Vdivps_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vdivps_zmm_k1z_zmm_zmmm512b32_er: 1452,
	"1452": "EVEX_Vdivps_zmm_k1z_zmm_zmmm512b32_er",
	Divpd_xmm_xmmm128: 1453,
	"1453": "Divpd_xmm_xmmm128",
	VEX_Vdivpd_xmm_xmm_xmmm128: 1454,
	"1454": "VEX_Vdivpd_xmm_xmm_xmmm128",
	VEX_Vdivpd_ymm_ymm_ymmm256: 1455,
	"1455": "VEX_Vdivpd_ymm_ymm_ymmm256",
	EVEX_Vdivpd_xmm_k1z_xmm_xmmm128b64: 1456,
	"1456": "EVEX_Vdivpd_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vdivpd_ymm_k1z_ymm_ymmm256b64: 1457,
	"1457": "EVEX_Vdivpd_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vdivpd_zmm_k1z_zmm_zmmm512b64_er: 1458,
	"1458": "EVEX_Vdivpd_zmm_k1z_zmm_zmmm512b64_er",
	Divss_xmm_xmmm32: 1459,
	"1459": "Divss_xmm_xmmm32",
	VEX_Vdivss_xmm_xmm_xmmm32: 1460,
	"1460": "VEX_Vdivss_xmm_xmm_xmmm32",
	EVEX_Vdivss_xmm_k1z_xmm_xmmm32_er: 1461,
	"1461": "EVEX_Vdivss_xmm_k1z_xmm_xmmm32_er",
	Divsd_xmm_xmmm64: 1462,
	"1462": "Divsd_xmm_xmmm64",
	VEX_Vdivsd_xmm_xmm_xmmm64: 1463,
	"1463": "VEX_Vdivsd_xmm_xmm_xmmm64",
	EVEX_Vdivsd_xmm_k1z_xmm_xmmm64_er: 1464,
	"1464": "EVEX_Vdivsd_xmm_k1z_xmm_xmmm64_er",
	Maxps_xmm_xmmm128: 1465,
	"1465": "Maxps_xmm_xmmm128",
	VEX_Vmaxps_xmm_xmm_xmmm128: 1466,
	"1466": "VEX_Vmaxps_xmm_xmm_xmmm128",
	VEX_Vmaxps_ymm_ymm_ymmm256: 1467,
	"1467": "VEX_Vmaxps_ymm_ymm_ymmm256",
	EVEX_Vmaxps_xmm_k1z_xmm_xmmm128b32: 1468,
	"1468": "EVEX_Vmaxps_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vmaxps_ymm_k1z_ymm_ymmm256b32: 1469,
	"1469": "EVEX_Vmaxps_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vmaxps_zmm_k1z_zmm_zmmm512b32_sae: 1470,
	"1470": "EVEX_Vmaxps_zmm_k1z_zmm_zmmm512b32_sae",
	Maxpd_xmm_xmmm128: 1471,
	"1471": "Maxpd_xmm_xmmm128",
	VEX_Vmaxpd_xmm_xmm_xmmm128: 1472,
	"1472": "VEX_Vmaxpd_xmm_xmm_xmmm128",
	VEX_Vmaxpd_ymm_ymm_ymmm256: 1473,
	"1473": "VEX_Vmaxpd_ymm_ymm_ymmm256",
	EVEX_Vmaxpd_xmm_k1z_xmm_xmmm128b64: 1474,
	"1474": "EVEX_Vmaxpd_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vmaxpd_ymm_k1z_ymm_ymmm256b64: 1475,
	"1475": "EVEX_Vmaxpd_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vmaxpd_zmm_k1z_zmm_zmmm512b64_sae: 1476,
	"1476": "EVEX_Vmaxpd_zmm_k1z_zmm_zmmm512b64_sae",
	Maxss_xmm_xmmm32: 1477,
	"1477": "Maxss_xmm_xmmm32",
	VEX_Vmaxss_xmm_xmm_xmmm32: 1478,
	"1478": "VEX_Vmaxss_xmm_xmm_xmmm32",
	EVEX_Vmaxss_xmm_k1z_xmm_xmmm32_sae: 1479,
	"1479": "EVEX_Vmaxss_xmm_k1z_xmm_xmmm32_sae",
	Maxsd_xmm_xmmm64: 1480,
	"1480": "Maxsd_xmm_xmmm64",
	VEX_Vmaxsd_xmm_xmm_xmmm64: 1481,
	"1481": "VEX_Vmaxsd_xmm_xmm_xmmm64",
	EVEX_Vmaxsd_xmm_k1z_xmm_xmmm64_sae: 1482,
	"1482": "EVEX_Vmaxsd_xmm_k1z_xmm_xmmm64_sae",
	Punpcklbw_mm_mmm32: 1483,
	"1483": "Punpcklbw_mm_mmm32",
	Punpcklbw_xmm_xmmm128: 1484,
	"1484": "Punpcklbw_xmm_xmmm128",
	VEX_Vpunpcklbw_xmm_xmm_xmmm128: 1485,
	"1485": "VEX_Vpunpcklbw_xmm_xmm_xmmm128",
	VEX_Vpunpcklbw_ymm_ymm_ymmm256: 1486,
	"1486": "VEX_Vpunpcklbw_ymm_ymm_ymmm256",
	EVEX_Vpunpcklbw_xmm_k1z_xmm_xmmm128: 1487,
	"1487": "EVEX_Vpunpcklbw_xmm_k1z_xmm_xmmm128",
	EVEX_Vpunpcklbw_ymm_k1z_ymm_ymmm256: 1488,
	"1488": "EVEX_Vpunpcklbw_ymm_k1z_ymm_ymmm256",
	EVEX_Vpunpcklbw_zmm_k1z_zmm_zmmm512: 1489,
	"1489": "EVEX_Vpunpcklbw_zmm_k1z_zmm_zmmm512",
	Punpcklwd_mm_mmm32: 1490,
	"1490": "Punpcklwd_mm_mmm32",
	Punpcklwd_xmm_xmmm128: 1491,
	"1491": "Punpcklwd_xmm_xmmm128",
	VEX_Vpunpcklwd_xmm_xmm_xmmm128: 1492,
	"1492": "VEX_Vpunpcklwd_xmm_xmm_xmmm128",
	VEX_Vpunpcklwd_ymm_ymm_ymmm256: 1493,
	"1493": "VEX_Vpunpcklwd_ymm_ymm_ymmm256",
	EVEX_Vpunpcklwd_xmm_k1z_xmm_xmmm128: 1494,
	"1494": "EVEX_Vpunpcklwd_xmm_k1z_xmm_xmmm128",
	EVEX_Vpunpcklwd_ymm_k1z_ymm_ymmm256: 1495,
	"1495": "EVEX_Vpunpcklwd_ymm_k1z_ymm_ymmm256",
	EVEX_Vpunpcklwd_zmm_k1z_zmm_zmmm512: 1496,
	"1496": "EVEX_Vpunpcklwd_zmm_k1z_zmm_zmmm512",
	Punpckldq_mm_mmm32: 1497,
	"1497": "Punpckldq_mm_mmm32",
	Punpckldq_xmm_xmmm128: 1498,
	"1498": "Punpckldq_xmm_xmmm128",
	VEX_Vpunpckldq_xmm_xmm_xmmm128: 1499,
	"1499": "VEX_Vpunpckldq_xmm_xmm_xmmm128",
	VEX_Vpunpckldq_ymm_ymm_ymmm256: 1500,
	"1500": "VEX_Vpunpckldq_ymm_ymm_ymmm256",
	EVEX_Vpunpckldq_xmm_k1z_xmm_xmmm128b32: 1501,
	"1501": "EVEX_Vpunpckldq_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vpunpckldq_ymm_k1z_ymm_ymmm256b32: 1502,
	"1502": "EVEX_Vpunpckldq_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vpunpckldq_zmm_k1z_zmm_zmmm512b32: 1503,
	"1503": "EVEX_Vpunpckldq_zmm_k1z_zmm_zmmm512b32",
	Packsswb_mm_mmm64: 1504,
	"1504": "Packsswb_mm_mmm64",
	Packsswb_xmm_xmmm128: 1505,
	"1505": "Packsswb_xmm_xmmm128",
	VEX_Vpacksswb_xmm_xmm_xmmm128: 1506,
	"1506": "VEX_Vpacksswb_xmm_xmm_xmmm128",
	VEX_Vpacksswb_ymm_ymm_ymmm256: 1507,
	"1507": "VEX_Vpacksswb_ymm_ymm_ymmm256",
	EVEX_Vpacksswb_xmm_k1z_xmm_xmmm128: 1508,
	"1508": "EVEX_Vpacksswb_xmm_k1z_xmm_xmmm128",
	EVEX_Vpacksswb_ymm_k1z_ymm_ymmm256: 1509,
	"1509": "EVEX_Vpacksswb_ymm_k1z_ymm_ymmm256",
	EVEX_Vpacksswb_zmm_k1z_zmm_zmmm512: 1510,
	"1510": "EVEX_Vpacksswb_zmm_k1z_zmm_zmmm512",
	Pcmpgtb_mm_mmm64: 1511,
	"1511": "Pcmpgtb_mm_mmm64",
	Pcmpgtb_xmm_xmmm128: 1512,
	"1512": "Pcmpgtb_xmm_xmmm128",
	VEX_Vpcmpgtb_xmm_xmm_xmmm128: 1513,
	"1513": "VEX_Vpcmpgtb_xmm_xmm_xmmm128",
	VEX_Vpcmpgtb_ymm_ymm_ymmm256: 1514,
	"1514": "VEX_Vpcmpgtb_ymm_ymm_ymmm256",
	EVEX_Vpcmpgtb_kr_k1_xmm_xmmm128: 1515,
	"1515": "EVEX_Vpcmpgtb_kr_k1_xmm_xmmm128",
	EVEX_Vpcmpgtb_kr_k1_ymm_ymmm256: 1516,
	"1516": "EVEX_Vpcmpgtb_kr_k1_ymm_ymmm256",
	EVEX_Vpcmpgtb_kr_k1_zmm_zmmm512: 1517,
	"1517": "EVEX_Vpcmpgtb_kr_k1_zmm_zmmm512",
	Pcmpgtw_mm_mmm64: 1518,
	"1518": "Pcmpgtw_mm_mmm64",
	Pcmpgtw_xmm_xmmm128: 1519,
	"1519": "Pcmpgtw_xmm_xmmm128",
	VEX_Vpcmpgtw_xmm_xmm_xmmm128: 1520,
	"1520": "VEX_Vpcmpgtw_xmm_xmm_xmmm128",
	VEX_Vpcmpgtw_ymm_ymm_ymmm256: 1521,
	"1521": "VEX_Vpcmpgtw_ymm_ymm_ymmm256",
	EVEX_Vpcmpgtw_kr_k1_xmm_xmmm128: 1522,
	"1522": "EVEX_Vpcmpgtw_kr_k1_xmm_xmmm128",
	EVEX_Vpcmpgtw_kr_k1_ymm_ymmm256: 1523,
	"1523": "EVEX_Vpcmpgtw_kr_k1_ymm_ymmm256",
	EVEX_Vpcmpgtw_kr_k1_zmm_zmmm512: 1524,
	"1524": "EVEX_Vpcmpgtw_kr_k1_zmm_zmmm512",
	Pcmpgtd_mm_mmm64: 1525,
	"1525": "Pcmpgtd_mm_mmm64",
	Pcmpgtd_xmm_xmmm128: 1526,
	"1526": "Pcmpgtd_xmm_xmmm128",
	VEX_Vpcmpgtd_xmm_xmm_xmmm128: 1527,
	"1527": "VEX_Vpcmpgtd_xmm_xmm_xmmm128",
	VEX_Vpcmpgtd_ymm_ymm_ymmm256: 1528,
	"1528": "VEX_Vpcmpgtd_ymm_ymm_ymmm256",
	EVEX_Vpcmpgtd_kr_k1_xmm_xmmm128b32: 1529,
	"1529": "EVEX_Vpcmpgtd_kr_k1_xmm_xmmm128b32",
	EVEX_Vpcmpgtd_kr_k1_ymm_ymmm256b32: 1530,
	"1530": "EVEX_Vpcmpgtd_kr_k1_ymm_ymmm256b32",
	EVEX_Vpcmpgtd_kr_k1_zmm_zmmm512b32: 1531,
	"1531": "EVEX_Vpcmpgtd_kr_k1_zmm_zmmm512b32",
	Packuswb_mm_mmm64: 1532,
	"1532": "Packuswb_mm_mmm64",
	Packuswb_xmm_xmmm128: 1533,
	"1533": "Packuswb_xmm_xmmm128",
	VEX_Vpackuswb_xmm_xmm_xmmm128: 1534,
	"1534": "VEX_Vpackuswb_xmm_xmm_xmmm128",
	VEX_Vpackuswb_ymm_ymm_ymmm256: 1535,
	"1535": "VEX_Vpackuswb_ymm_ymm_ymmm256",
	EVEX_Vpackuswb_xmm_k1z_xmm_xmmm128: 1536,
	"1536": "EVEX_Vpackuswb_xmm_k1z_xmm_xmmm128",
	EVEX_Vpackuswb_ymm_k1z_ymm_ymmm256: 1537,
	"1537": "EVEX_Vpackuswb_ymm_k1z_ymm_ymmm256",
	EVEX_Vpackuswb_zmm_k1z_zmm_zmmm512: 1538,
	"1538": "EVEX_Vpackuswb_zmm_k1z_zmm_zmmm512",
	Punpckhbw_mm_mmm64: 1539,
	"1539": "Punpckhbw_mm_mmm64",
	Punpckhbw_xmm_xmmm128: 1540,
	"1540": "Punpckhbw_xmm_xmmm128",
	VEX_Vpunpckhbw_xmm_xmm_xmmm128: 1541,
	"1541": "VEX_Vpunpckhbw_xmm_xmm_xmmm128",
	VEX_Vpunpckhbw_ymm_ymm_ymmm256: 1542,
	"1542": "VEX_Vpunpckhbw_ymm_ymm_ymmm256",
	EVEX_Vpunpckhbw_xmm_k1z_xmm_xmmm128: 1543,
	"1543": "EVEX_Vpunpckhbw_xmm_k1z_xmm_xmmm128",
	EVEX_Vpunpckhbw_ymm_k1z_ymm_ymmm256: 1544,
	"1544": "EVEX_Vpunpckhbw_ymm_k1z_ymm_ymmm256",
	EVEX_Vpunpckhbw_zmm_k1z_zmm_zmmm512: 1545,
	"1545": "EVEX_Vpunpckhbw_zmm_k1z_zmm_zmmm512",
	Punpckhwd_mm_mmm64: 1546,
	"1546": "Punpckhwd_mm_mmm64",
	Punpckhwd_xmm_xmmm128: 1547,
	"1547": "Punpckhwd_xmm_xmmm128",
	VEX_Vpunpckhwd_xmm_xmm_xmmm128: 1548,
	"1548": "VEX_Vpunpckhwd_xmm_xmm_xmmm128",
	VEX_Vpunpckhwd_ymm_ymm_ymmm256: 1549,
	"1549": "VEX_Vpunpckhwd_ymm_ymm_ymmm256",
	EVEX_Vpunpckhwd_xmm_k1z_xmm_xmmm128: 1550,
	"1550": "EVEX_Vpunpckhwd_xmm_k1z_xmm_xmmm128",
	EVEX_Vpunpckhwd_ymm_k1z_ymm_ymmm256: 1551,
	"1551": "EVEX_Vpunpckhwd_ymm_k1z_ymm_ymmm256",
	EVEX_Vpunpckhwd_zmm_k1z_zmm_zmmm512: 1552,
	"1552": "EVEX_Vpunpckhwd_zmm_k1z_zmm_zmmm512",
	Punpckhdq_mm_mmm64: 1553,
	"1553": "Punpckhdq_mm_mmm64",
	Punpckhdq_xmm_xmmm128: 1554,
	"1554": "Punpckhdq_xmm_xmmm128",
	VEX_Vpunpckhdq_xmm_xmm_xmmm128: 1555,
	"1555": "VEX_Vpunpckhdq_xmm_xmm_xmmm128",
	VEX_Vpunpckhdq_ymm_ymm_ymmm256: 1556,
	"1556": "VEX_Vpunpckhdq_ymm_ymm_ymmm256",
	EVEX_Vpunpckhdq_xmm_k1z_xmm_xmmm128b32: 1557,
	"1557": "EVEX_Vpunpckhdq_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vpunpckhdq_ymm_k1z_ymm_ymmm256b32: 1558,
	"1558": "EVEX_Vpunpckhdq_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vpunpckhdq_zmm_k1z_zmm_zmmm512b32: 1559,
	"1559": "EVEX_Vpunpckhdq_zmm_k1z_zmm_zmmm512b32",
	Packssdw_mm_mmm64: 1560,
	"1560": "Packssdw_mm_mmm64",
	Packssdw_xmm_xmmm128: 1561,
	"1561": "Packssdw_xmm_xmmm128",
	VEX_Vpackssdw_xmm_xmm_xmmm128: 1562,
	"1562": "VEX_Vpackssdw_xmm_xmm_xmmm128",
	VEX_Vpackssdw_ymm_ymm_ymmm256: 1563,
	"1563": "VEX_Vpackssdw_ymm_ymm_ymmm256",
	EVEX_Vpackssdw_xmm_k1z_xmm_xmmm128b32: 1564,
	"1564": "EVEX_Vpackssdw_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vpackssdw_ymm_k1z_ymm_ymmm256b32: 1565,
	"1565": "EVEX_Vpackssdw_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vpackssdw_zmm_k1z_zmm_zmmm512b32: 1566,
	"1566": "EVEX_Vpackssdw_zmm_k1z_zmm_zmmm512b32",
	Punpcklqdq_xmm_xmmm128: 1567,
	"1567": "Punpcklqdq_xmm_xmmm128",
	VEX_Vpunpcklqdq_xmm_xmm_xmmm128: 1568,
	"1568": "VEX_Vpunpcklqdq_xmm_xmm_xmmm128",
	VEX_Vpunpcklqdq_ymm_ymm_ymmm256: 1569,
	"1569": "VEX_Vpunpcklqdq_ymm_ymm_ymmm256",
	EVEX_Vpunpcklqdq_xmm_k1z_xmm_xmmm128b64: 1570,
	"1570": "EVEX_Vpunpcklqdq_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vpunpcklqdq_ymm_k1z_ymm_ymmm256b64: 1571,
	"1571": "EVEX_Vpunpcklqdq_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vpunpcklqdq_zmm_k1z_zmm_zmmm512b64: 1572,
	"1572": "EVEX_Vpunpcklqdq_zmm_k1z_zmm_zmmm512b64",
	Punpckhqdq_xmm_xmmm128: 1573,
	"1573": "Punpckhqdq_xmm_xmmm128",
	VEX_Vpunpckhqdq_xmm_xmm_xmmm128: 1574,
	"1574": "VEX_Vpunpckhqdq_xmm_xmm_xmmm128",
	VEX_Vpunpckhqdq_ymm_ymm_ymmm256: 1575,
	"1575": "VEX_Vpunpckhqdq_ymm_ymm_ymmm256",
	EVEX_Vpunpckhqdq_xmm_k1z_xmm_xmmm128b64: 1576,
	"1576": "EVEX_Vpunpckhqdq_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vpunpckhqdq_ymm_k1z_ymm_ymmm256b64: 1577,
	"1577": "EVEX_Vpunpckhqdq_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vpunpckhqdq_zmm_k1z_zmm_zmmm512b64: 1578,
	"1578": "EVEX_Vpunpckhqdq_zmm_k1z_zmm_zmmm512b64",
	Movd_mm_rm32: 1579,
	"1579": "Movd_mm_rm32",
	Movq_mm_rm64: 1580,
	"1580": "Movq_mm_rm64",
	Movd_xmm_rm32: 1581,
	"1581": "Movd_xmm_rm32",
	Movq_xmm_rm64: 1582,
	"1582": "Movq_xmm_rm64",
	VEX_Vmovd_xmm_rm32: 1583,
	"1583": "VEX_Vmovd_xmm_rm32",
	VEX_Vmovq_xmm_rm64: 1584,
	"1584": "VEX_Vmovq_xmm_rm64",
	EVEX_Vmovd_xmm_rm32: 1585,
	"1585": "EVEX_Vmovd_xmm_rm32",
	EVEX_Vmovq_xmm_rm64: 1586,
	"1586": "EVEX_Vmovq_xmm_rm64",
	Movq_mm_mmm64: 1587,
	"1587": "Movq_mm_mmm64",
	Movdqa_xmm_xmmm128: 1588,
	"1588": "Movdqa_xmm_xmmm128",
	VEX_Vmovdqa_xmm_xmmm128: 1589,
	"1589": "VEX_Vmovdqa_xmm_xmmm128",
	VEX_Vmovdqa_ymm_ymmm256: 1590,
	"1590": "VEX_Vmovdqa_ymm_ymmm256",
	EVEX_Vmovdqa32_xmm_k1z_xmmm128: 1591,
	"1591": "EVEX_Vmovdqa32_xmm_k1z_xmmm128",
	EVEX_Vmovdqa32_ymm_k1z_ymmm256: 1592,
	"1592": "EVEX_Vmovdqa32_ymm_k1z_ymmm256",
	EVEX_Vmovdqa32_zmm_k1z_zmmm512: 1593,
	"1593": "EVEX_Vmovdqa32_zmm_k1z_zmmm512",
	EVEX_Vmovdqa64_xmm_k1z_xmmm128: 1594,
	"1594": "EVEX_Vmovdqa64_xmm_k1z_xmmm128",
	EVEX_Vmovdqa64_ymm_k1z_ymmm256: 1595,
	"1595": "EVEX_Vmovdqa64_ymm_k1z_ymmm256",
	EVEX_Vmovdqa64_zmm_k1z_zmmm512: 1596,
	"1596": "EVEX_Vmovdqa64_zmm_k1z_zmmm512",
	Movdqu_xmm_xmmm128: 1597,
	"1597": "Movdqu_xmm_xmmm128",
	VEX_Vmovdqu_xmm_xmmm128: 1598,
	"1598": "VEX_Vmovdqu_xmm_xmmm128",
	VEX_Vmovdqu_ymm_ymmm256: 1599,
	"1599": "VEX_Vmovdqu_ymm_ymmm256",
	EVEX_Vmovdqu32_xmm_k1z_xmmm128: 1600,
	"1600": "EVEX_Vmovdqu32_xmm_k1z_xmmm128",
	EVEX_Vmovdqu32_ymm_k1z_ymmm256: 1601,
	"1601": "EVEX_Vmovdqu32_ymm_k1z_ymmm256",
	EVEX_Vmovdqu32_zmm_k1z_zmmm512: 1602,
	"1602": "EVEX_Vmovdqu32_zmm_k1z_zmmm512",
	EVEX_Vmovdqu64_xmm_k1z_xmmm128: 1603,
	"1603": "EVEX_Vmovdqu64_xmm_k1z_xmmm128",
	EVEX_Vmovdqu64_ymm_k1z_ymmm256: 1604,
	"1604": "EVEX_Vmovdqu64_ymm_k1z_ymmm256",
	EVEX_Vmovdqu64_zmm_k1z_zmmm512: 1605,
	"1605": "EVEX_Vmovdqu64_zmm_k1z_zmmm512",
	EVEX_Vmovdqu8_xmm_k1z_xmmm128: 1606,
	"1606": "EVEX_Vmovdqu8_xmm_k1z_xmmm128",
	EVEX_Vmovdqu8_ymm_k1z_ymmm256: 1607,
	"1607": "EVEX_Vmovdqu8_ymm_k1z_ymmm256",
	EVEX_Vmovdqu8_zmm_k1z_zmmm512: 1608,
	"1608": "EVEX_Vmovdqu8_zmm_k1z_zmmm512",
	EVEX_Vmovdqu16_xmm_k1z_xmmm128: 1609,
	"1609": "EVEX_Vmovdqu16_xmm_k1z_xmmm128",
	EVEX_Vmovdqu16_ymm_k1z_ymmm256: 1610,
	"1610": "EVEX_Vmovdqu16_ymm_k1z_ymmm256",
	EVEX_Vmovdqu16_zmm_k1z_zmmm512: 1611,
	"1611": "EVEX_Vmovdqu16_zmm_k1z_zmmm512",
	Pshufw_mm_mmm64_imm8: 1612,
	"1612": "Pshufw_mm_mmm64_imm8",
	Pshufd_xmm_xmmm128_imm8: 1613,
	"1613": "Pshufd_xmm_xmmm128_imm8",
	VEX_Vpshufd_xmm_xmmm128_imm8: 1614,
	"1614": "VEX_Vpshufd_xmm_xmmm128_imm8",
	VEX_Vpshufd_ymm_ymmm256_imm8: 1615,
	"1615": "VEX_Vpshufd_ymm_ymmm256_imm8",
	EVEX_Vpshufd_xmm_k1z_xmmm128b32_imm8: 1616,
	"1616": "EVEX_Vpshufd_xmm_k1z_xmmm128b32_imm8",
	EVEX_Vpshufd_ymm_k1z_ymmm256b32_imm8: 1617,
	"1617": "EVEX_Vpshufd_ymm_k1z_ymmm256b32_imm8",
	EVEX_Vpshufd_zmm_k1z_zmmm512b32_imm8: 1618,
	"1618": "EVEX_Vpshufd_zmm_k1z_zmmm512b32_imm8",
	Pshufhw_xmm_xmmm128_imm8: 1619,
	"1619": "Pshufhw_xmm_xmmm128_imm8",
	VEX_Vpshufhw_xmm_xmmm128_imm8: 1620,
	"1620": "VEX_Vpshufhw_xmm_xmmm128_imm8",
	VEX_Vpshufhw_ymm_ymmm256_imm8: 1621,
	"1621": "VEX_Vpshufhw_ymm_ymmm256_imm8",
	EVEX_Vpshufhw_xmm_k1z_xmmm128_imm8: 1622,
	"1622": "EVEX_Vpshufhw_xmm_k1z_xmmm128_imm8",
	EVEX_Vpshufhw_ymm_k1z_ymmm256_imm8: 1623,
	"1623": "EVEX_Vpshufhw_ymm_k1z_ymmm256_imm8",
	EVEX_Vpshufhw_zmm_k1z_zmmm512_imm8: 1624,
	"1624": "EVEX_Vpshufhw_zmm_k1z_zmmm512_imm8",
	Pshuflw_xmm_xmmm128_imm8: 1625,
	"1625": "Pshuflw_xmm_xmmm128_imm8",
	VEX_Vpshuflw_xmm_xmmm128_imm8: 1626,
	"1626": "VEX_Vpshuflw_xmm_xmmm128_imm8",
	VEX_Vpshuflw_ymm_ymmm256_imm8: 1627,
	"1627": "VEX_Vpshuflw_ymm_ymmm256_imm8",
	EVEX_Vpshuflw_xmm_k1z_xmmm128_imm8: 1628,
	"1628": "EVEX_Vpshuflw_xmm_k1z_xmmm128_imm8",
	EVEX_Vpshuflw_ymm_k1z_ymmm256_imm8: 1629,
	"1629": "EVEX_Vpshuflw_ymm_k1z_ymmm256_imm8",
	EVEX_Vpshuflw_zmm_k1z_zmmm512_imm8: 1630,
	"1630": "EVEX_Vpshuflw_zmm_k1z_zmmm512_imm8",
	Psrlw_mm_imm8: 1631,
	"1631": "Psrlw_mm_imm8",
	Psrlw_xmm_imm8: 1632,
	"1632": "Psrlw_xmm_imm8",
	VEX_Vpsrlw_xmm_xmm_imm8: 1633,
	"1633": "VEX_Vpsrlw_xmm_xmm_imm8",
	VEX_Vpsrlw_ymm_ymm_imm8: 1634,
	"1634": "VEX_Vpsrlw_ymm_ymm_imm8",
	EVEX_Vpsrlw_xmm_k1z_xmmm128_imm8: 1635,
	"1635": "EVEX_Vpsrlw_xmm_k1z_xmmm128_imm8",
	EVEX_Vpsrlw_ymm_k1z_ymmm256_imm8: 1636,
	"1636": "EVEX_Vpsrlw_ymm_k1z_ymmm256_imm8",
	EVEX_Vpsrlw_zmm_k1z_zmmm512_imm8: 1637,
	"1637": "EVEX_Vpsrlw_zmm_k1z_zmmm512_imm8",
	Psraw_mm_imm8: 1638,
	"1638": "Psraw_mm_imm8",
	Psraw_xmm_imm8: 1639,
	"1639": "Psraw_xmm_imm8",
	VEX_Vpsraw_xmm_xmm_imm8: 1640,
	"1640": "VEX_Vpsraw_xmm_xmm_imm8",
	VEX_Vpsraw_ymm_ymm_imm8: 1641,
	"1641": "VEX_Vpsraw_ymm_ymm_imm8",
	EVEX_Vpsraw_xmm_k1z_xmmm128_imm8: 1642,
	"1642": "EVEX_Vpsraw_xmm_k1z_xmmm128_imm8",
	EVEX_Vpsraw_ymm_k1z_ymmm256_imm8: 1643,
	"1643": "EVEX_Vpsraw_ymm_k1z_ymmm256_imm8",
	EVEX_Vpsraw_zmm_k1z_zmmm512_imm8: 1644,
	"1644": "EVEX_Vpsraw_zmm_k1z_zmmm512_imm8",
	Psllw_mm_imm8: 1645,
	"1645": "Psllw_mm_imm8",
	Psllw_xmm_imm8: 1646,
	"1646": "Psllw_xmm_imm8",
	VEX_Vpsllw_xmm_xmm_imm8: 1647,
	"1647": "VEX_Vpsllw_xmm_xmm_imm8",
	VEX_Vpsllw_ymm_ymm_imm8: 1648,
	"1648": "VEX_Vpsllw_ymm_ymm_imm8",
	EVEX_Vpsllw_xmm_k1z_xmmm128_imm8: 1649,
	"1649": "EVEX_Vpsllw_xmm_k1z_xmmm128_imm8",
	EVEX_Vpsllw_ymm_k1z_ymmm256_imm8: 1650,
	"1650": "EVEX_Vpsllw_ymm_k1z_ymmm256_imm8",
	EVEX_Vpsllw_zmm_k1z_zmmm512_imm8: 1651,
	"1651": "EVEX_Vpsllw_zmm_k1z_zmmm512_imm8",
	EVEX_Vprord_xmm_k1z_xmmm128b32_imm8: 1652,
	"1652": "EVEX_Vprord_xmm_k1z_xmmm128b32_imm8",
	EVEX_Vprord_ymm_k1z_ymmm256b32_imm8: 1653,
	"1653": "EVEX_Vprord_ymm_k1z_ymmm256b32_imm8",
	EVEX_Vprord_zmm_k1z_zmmm512b32_imm8: 1654,
	"1654": "EVEX_Vprord_zmm_k1z_zmmm512b32_imm8",
	EVEX_Vprorq_xmm_k1z_xmmm128b64_imm8: 1655,
	"1655": "EVEX_Vprorq_xmm_k1z_xmmm128b64_imm8",
	EVEX_Vprorq_ymm_k1z_ymmm256b64_imm8: 1656,
	"1656": "EVEX_Vprorq_ymm_k1z_ymmm256b64_imm8",
	EVEX_Vprorq_zmm_k1z_zmmm512b64_imm8: 1657,
	"1657": "EVEX_Vprorq_zmm_k1z_zmmm512b64_imm8",
	EVEX_Vprold_xmm_k1z_xmmm128b32_imm8: 1658,
	"1658": "EVEX_Vprold_xmm_k1z_xmmm128b32_imm8",
	EVEX_Vprold_ymm_k1z_ymmm256b32_imm8: 1659,
	"1659": "EVEX_Vprold_ymm_k1z_ymmm256b32_imm8",
	EVEX_Vprold_zmm_k1z_zmmm512b32_imm8: 1660,
	"1660": "EVEX_Vprold_zmm_k1z_zmmm512b32_imm8",
	EVEX_Vprolq_xmm_k1z_xmmm128b64_imm8: 1661,
	"1661": "EVEX_Vprolq_xmm_k1z_xmmm128b64_imm8",
	EVEX_Vprolq_ymm_k1z_ymmm256b64_imm8: 1662,
	"1662": "EVEX_Vprolq_ymm_k1z_ymmm256b64_imm8",
	EVEX_Vprolq_zmm_k1z_zmmm512b64_imm8: 1663,
	"1663": "EVEX_Vprolq_zmm_k1z_zmmm512b64_imm8",
	Psrld_mm_imm8: 1664,
	"1664": "Psrld_mm_imm8",
	Psrld_xmm_imm8: 1665,
	"1665": "Psrld_xmm_imm8",
	VEX_Vpsrld_xmm_xmm_imm8: 1666,
	"1666": "VEX_Vpsrld_xmm_xmm_imm8",
	VEX_Vpsrld_ymm_ymm_imm8: 1667,
	"1667": "VEX_Vpsrld_ymm_ymm_imm8",
	EVEX_Vpsrld_xmm_k1z_xmmm128b32_imm8: 1668,
	"1668": "EVEX_Vpsrld_xmm_k1z_xmmm128b32_imm8",
	EVEX_Vpsrld_ymm_k1z_ymmm256b32_imm8: 1669,
	"1669": "EVEX_Vpsrld_ymm_k1z_ymmm256b32_imm8",
	EVEX_Vpsrld_zmm_k1z_zmmm512b32_imm8: 1670,
	"1670": "EVEX_Vpsrld_zmm_k1z_zmmm512b32_imm8",
	Psrad_mm_imm8: 1671,
	"1671": "Psrad_mm_imm8",
	Psrad_xmm_imm8: 1672,
	"1672": "Psrad_xmm_imm8",
	VEX_Vpsrad_xmm_xmm_imm8: 1673,
	"1673": "VEX_Vpsrad_xmm_xmm_imm8",
	VEX_Vpsrad_ymm_ymm_imm8: 1674,
	"1674": "VEX_Vpsrad_ymm_ymm_imm8",
	EVEX_Vpsrad_xmm_k1z_xmmm128b32_imm8: 1675,
	"1675": "EVEX_Vpsrad_xmm_k1z_xmmm128b32_imm8",
	EVEX_Vpsrad_ymm_k1z_ymmm256b32_imm8: 1676,
	"1676": "EVEX_Vpsrad_ymm_k1z_ymmm256b32_imm8",
	EVEX_Vpsrad_zmm_k1z_zmmm512b32_imm8: 1677,
	"1677": "EVEX_Vpsrad_zmm_k1z_zmmm512b32_imm8",
	EVEX_Vpsraq_xmm_k1z_xmmm128b64_imm8: 1678,
	"1678": "EVEX_Vpsraq_xmm_k1z_xmmm128b64_imm8",
	EVEX_Vpsraq_ymm_k1z_ymmm256b64_imm8: 1679,
	"1679": "EVEX_Vpsraq_ymm_k1z_ymmm256b64_imm8",
	EVEX_Vpsraq_zmm_k1z_zmmm512b64_imm8: 1680,
	"1680": "EVEX_Vpsraq_zmm_k1z_zmmm512b64_imm8",
	Pslld_mm_imm8: 1681,
	"1681": "Pslld_mm_imm8",
	Pslld_xmm_imm8: 1682,
	"1682": "Pslld_xmm_imm8",
	VEX_Vpslld_xmm_xmm_imm8: 1683,
	"1683": "VEX_Vpslld_xmm_xmm_imm8",
	VEX_Vpslld_ymm_ymm_imm8: 1684,
	"1684": "VEX_Vpslld_ymm_ymm_imm8",
	EVEX_Vpslld_xmm_k1z_xmmm128b32_imm8: 1685,
	"1685": "EVEX_Vpslld_xmm_k1z_xmmm128b32_imm8",
	EVEX_Vpslld_ymm_k1z_ymmm256b32_imm8: 1686,
	"1686": "EVEX_Vpslld_ymm_k1z_ymmm256b32_imm8",
	EVEX_Vpslld_zmm_k1z_zmmm512b32_imm8: 1687,
	"1687": "EVEX_Vpslld_zmm_k1z_zmmm512b32_imm8",
	Psrlq_mm_imm8: 1688,
	"1688": "Psrlq_mm_imm8",
	Psrlq_xmm_imm8: 1689,
	"1689": "Psrlq_xmm_imm8",
	VEX_Vpsrlq_xmm_xmm_imm8: 1690,
	"1690": "VEX_Vpsrlq_xmm_xmm_imm8",
	VEX_Vpsrlq_ymm_ymm_imm8: 1691,
	"1691": "VEX_Vpsrlq_ymm_ymm_imm8",
	EVEX_Vpsrlq_xmm_k1z_xmmm128b64_imm8: 1692,
	"1692": "EVEX_Vpsrlq_xmm_k1z_xmmm128b64_imm8",
	EVEX_Vpsrlq_ymm_k1z_ymmm256b64_imm8: 1693,
	"1693": "EVEX_Vpsrlq_ymm_k1z_ymmm256b64_imm8",
	EVEX_Vpsrlq_zmm_k1z_zmmm512b64_imm8: 1694,
	"1694": "EVEX_Vpsrlq_zmm_k1z_zmmm512b64_imm8",
	Psrldq_xmm_imm8: 1695,
	"1695": "Psrldq_xmm_imm8",
	VEX_Vpsrldq_xmm_xmm_imm8: 1696,
	"1696": "VEX_Vpsrldq_xmm_xmm_imm8",
	VEX_Vpsrldq_ymm_ymm_imm8: 1697,
	"1697": "VEX_Vpsrldq_ymm_ymm_imm8",
	EVEX_Vpsrldq_xmm_xmmm128_imm8: 1698,
	"1698": "EVEX_Vpsrldq_xmm_xmmm128_imm8",
	EVEX_Vpsrldq_ymm_ymmm256_imm8: 1699,
	"1699": "EVEX_Vpsrldq_ymm_ymmm256_imm8",
	EVEX_Vpsrldq_zmm_zmmm512_imm8: 1700,
	"1700": "EVEX_Vpsrldq_zmm_zmmm512_imm8",
	Psllq_mm_imm8: 1701,
	"1701": "Psllq_mm_imm8",
	Psllq_xmm_imm8: 1702,
	"1702": "Psllq_xmm_imm8",
	VEX_Vpsllq_xmm_xmm_imm8: 1703,
	"1703": "VEX_Vpsllq_xmm_xmm_imm8",
	VEX_Vpsllq_ymm_ymm_imm8: 1704,
	"1704": "VEX_Vpsllq_ymm_ymm_imm8",
	EVEX_Vpsllq_xmm_k1z_xmmm128b64_imm8: 1705,
	"1705": "EVEX_Vpsllq_xmm_k1z_xmmm128b64_imm8",
	EVEX_Vpsllq_ymm_k1z_ymmm256b64_imm8: 1706,
	"1706": "EVEX_Vpsllq_ymm_k1z_ymmm256b64_imm8",
	EVEX_Vpsllq_zmm_k1z_zmmm512b64_imm8: 1707,
	"1707": "EVEX_Vpsllq_zmm_k1z_zmmm512b64_imm8",
	Pslldq_xmm_imm8: 1708,
	"1708": "Pslldq_xmm_imm8",
	VEX_Vpslldq_xmm_xmm_imm8: 1709,
	"1709": "VEX_Vpslldq_xmm_xmm_imm8",
	VEX_Vpslldq_ymm_ymm_imm8: 1710,
	"1710": "VEX_Vpslldq_ymm_ymm_imm8",
	EVEX_Vpslldq_xmm_xmmm128_imm8: 1711,
	"1711": "EVEX_Vpslldq_xmm_xmmm128_imm8",
	EVEX_Vpslldq_ymm_ymmm256_imm8: 1712,
	"1712": "EVEX_Vpslldq_ymm_ymmm256_imm8",
	EVEX_Vpslldq_zmm_zmmm512_imm8: 1713,
	"1713": "EVEX_Vpslldq_zmm_zmmm512_imm8",
	Pcmpeqb_mm_mmm64: 1714,
	"1714": "Pcmpeqb_mm_mmm64",
	Pcmpeqb_xmm_xmmm128: 1715,
	"1715": "Pcmpeqb_xmm_xmmm128",
	VEX_Vpcmpeqb_xmm_xmm_xmmm128: 1716,
	"1716": "VEX_Vpcmpeqb_xmm_xmm_xmmm128",
	VEX_Vpcmpeqb_ymm_ymm_ymmm256: 1717,
	"1717": "VEX_Vpcmpeqb_ymm_ymm_ymmm256",
	EVEX_Vpcmpeqb_kr_k1_xmm_xmmm128: 1718,
	"1718": "EVEX_Vpcmpeqb_kr_k1_xmm_xmmm128",
	EVEX_Vpcmpeqb_kr_k1_ymm_ymmm256: 1719,
	"1719": "EVEX_Vpcmpeqb_kr_k1_ymm_ymmm256",
	EVEX_Vpcmpeqb_kr_k1_zmm_zmmm512: 1720,
	"1720": "EVEX_Vpcmpeqb_kr_k1_zmm_zmmm512",
	Pcmpeqw_mm_mmm64: 1721,
	"1721": "Pcmpeqw_mm_mmm64",
	Pcmpeqw_xmm_xmmm128: 1722,
	"1722": "Pcmpeqw_xmm_xmmm128",
	VEX_Vpcmpeqw_xmm_xmm_xmmm128: 1723,
	"1723": "VEX_Vpcmpeqw_xmm_xmm_xmmm128",
	VEX_Vpcmpeqw_ymm_ymm_ymmm256: 1724,
	"1724": "VEX_Vpcmpeqw_ymm_ymm_ymmm256",
	EVEX_Vpcmpeqw_kr_k1_xmm_xmmm128: 1725,
	"1725": "EVEX_Vpcmpeqw_kr_k1_xmm_xmmm128",
	EVEX_Vpcmpeqw_kr_k1_ymm_ymmm256: 1726,
	"1726": "EVEX_Vpcmpeqw_kr_k1_ymm_ymmm256",
	EVEX_Vpcmpeqw_kr_k1_zmm_zmmm512: 1727,
	"1727": "EVEX_Vpcmpeqw_kr_k1_zmm_zmmm512",
	Pcmpeqd_mm_mmm64: 1728,
	"1728": "Pcmpeqd_mm_mmm64",
	Pcmpeqd_xmm_xmmm128: 1729,
	"1729": "Pcmpeqd_xmm_xmmm128",
	VEX_Vpcmpeqd_xmm_xmm_xmmm128: 1730,
	"1730": "VEX_Vpcmpeqd_xmm_xmm_xmmm128",
	VEX_Vpcmpeqd_ymm_ymm_ymmm256: 1731,
	"1731": "VEX_Vpcmpeqd_ymm_ymm_ymmm256",
	EVEX_Vpcmpeqd_kr_k1_xmm_xmmm128b32: 1732,
	"1732": "EVEX_Vpcmpeqd_kr_k1_xmm_xmmm128b32",
	EVEX_Vpcmpeqd_kr_k1_ymm_ymmm256b32: 1733,
	"1733": "EVEX_Vpcmpeqd_kr_k1_ymm_ymmm256b32",
	EVEX_Vpcmpeqd_kr_k1_zmm_zmmm512b32: 1734,
	"1734": "EVEX_Vpcmpeqd_kr_k1_zmm_zmmm512b32",
	Emms: 1735,
	"1735": "Emms",
	VEX_Vzeroupper: 1736,
	"1736": "VEX_Vzeroupper",
	VEX_Vzeroall: 1737,
	"1737": "VEX_Vzeroall",
	Vmread_rm32_r32: 1738,
	"1738": "Vmread_rm32_r32",
	Vmread_rm64_r64: 1739,
	"1739": "Vmread_rm64_r64",
	EVEX_Vcvttps2udq_xmm_k1z_xmmm128b32: 1740,
	"1740": "EVEX_Vcvttps2udq_xmm_k1z_xmmm128b32",
	EVEX_Vcvttps2udq_ymm_k1z_ymmm256b32: 1741,
	"1741": "EVEX_Vcvttps2udq_ymm_k1z_ymmm256b32",
	EVEX_Vcvttps2udq_zmm_k1z_zmmm512b32_sae: 1742,
	"1742": "EVEX_Vcvttps2udq_zmm_k1z_zmmm512b32_sae",
	EVEX_Vcvttpd2udq_xmm_k1z_xmmm128b64: 1743,
	"1743": "EVEX_Vcvttpd2udq_xmm_k1z_xmmm128b64",
	EVEX_Vcvttpd2udq_xmm_k1z_ymmm256b64: 1744,
	"1744": "EVEX_Vcvttpd2udq_xmm_k1z_ymmm256b64",
	EVEX_Vcvttpd2udq_ymm_k1z_zmmm512b64_sae: 1745,
	"1745": "EVEX_Vcvttpd2udq_ymm_k1z_zmmm512b64_sae",
	Extrq_xmm_imm8_imm8: 1746,
	"1746": "Extrq_xmm_imm8_imm8",
	EVEX_Vcvttps2uqq_xmm_k1z_xmmm64b32: 1747,
	"1747": "EVEX_Vcvttps2uqq_xmm_k1z_xmmm64b32",
	EVEX_Vcvttps2uqq_ymm_k1z_xmmm128b32: 1748,
	"1748": "EVEX_Vcvttps2uqq_ymm_k1z_xmmm128b32",
	EVEX_Vcvttps2uqq_zmm_k1z_ymmm256b32_sae: 1749,
	"1749": "EVEX_Vcvttps2uqq_zmm_k1z_ymmm256b32_sae",
	EVEX_Vcvttpd2uqq_xmm_k1z_xmmm128b64: 1750,
	"1750": "EVEX_Vcvttpd2uqq_xmm_k1z_xmmm128b64",
	EVEX_Vcvttpd2uqq_ymm_k1z_ymmm256b64: 1751,
	"1751": "EVEX_Vcvttpd2uqq_ymm_k1z_ymmm256b64",
	EVEX_Vcvttpd2uqq_zmm_k1z_zmmm512b64_sae: 1752,
	"1752": "EVEX_Vcvttpd2uqq_zmm_k1z_zmmm512b64_sae",
	EVEX_Vcvttss2usi_r32_xmmm32_sae: 1753,
	"1753": "EVEX_Vcvttss2usi_r32_xmmm32_sae",
	EVEX_Vcvttss2usi_r64_xmmm32_sae: 1754,
	"1754": "EVEX_Vcvttss2usi_r64_xmmm32_sae",
	Insertq_xmm_xmm_imm8_imm8: 1755,
	"1755": "Insertq_xmm_xmm_imm8_imm8",
	EVEX_Vcvttsd2usi_r32_xmmm64_sae: 1756,
	"1756": "EVEX_Vcvttsd2usi_r32_xmmm64_sae",
	EVEX_Vcvttsd2usi_r64_xmmm64_sae: 1757,
	"1757": "EVEX_Vcvttsd2usi_r64_xmmm64_sae",
	Vmwrite_r32_rm32: 1758,
	"1758": "Vmwrite_r32_rm32",
	Vmwrite_r64_rm64: 1759,
	"1759": "Vmwrite_r64_rm64",
	EVEX_Vcvtps2udq_xmm_k1z_xmmm128b32: 1760,
	"1760": "EVEX_Vcvtps2udq_xmm_k1z_xmmm128b32",
	EVEX_Vcvtps2udq_ymm_k1z_ymmm256b32: 1761,
	"1761": "EVEX_Vcvtps2udq_ymm_k1z_ymmm256b32",
	EVEX_Vcvtps2udq_zmm_k1z_zmmm512b32_er: 1762,
	"1762": "EVEX_Vcvtps2udq_zmm_k1z_zmmm512b32_er",
	EVEX_Vcvtpd2udq_xmm_k1z_xmmm128b64: 1763,
	"1763": "EVEX_Vcvtpd2udq_xmm_k1z_xmmm128b64",
	EVEX_Vcvtpd2udq_xmm_k1z_ymmm256b64: 1764,
	"1764": "EVEX_Vcvtpd2udq_xmm_k1z_ymmm256b64",
	EVEX_Vcvtpd2udq_ymm_k1z_zmmm512b64_er: 1765,
	"1765": "EVEX_Vcvtpd2udq_ymm_k1z_zmmm512b64_er",
	Extrq_xmm_xmm: 1766,
	"1766": "Extrq_xmm_xmm",
	EVEX_Vcvtps2uqq_xmm_k1z_xmmm64b32: 1767,
	"1767": "EVEX_Vcvtps2uqq_xmm_k1z_xmmm64b32",
	EVEX_Vcvtps2uqq_ymm_k1z_xmmm128b32: 1768,
	"1768": "EVEX_Vcvtps2uqq_ymm_k1z_xmmm128b32",
	EVEX_Vcvtps2uqq_zmm_k1z_ymmm256b32_er: 1769,
	"1769": "EVEX_Vcvtps2uqq_zmm_k1z_ymmm256b32_er",
	EVEX_Vcvtpd2uqq_xmm_k1z_xmmm128b64: 1770,
	"1770": "EVEX_Vcvtpd2uqq_xmm_k1z_xmmm128b64",
	EVEX_Vcvtpd2uqq_ymm_k1z_ymmm256b64: 1771,
	"1771": "EVEX_Vcvtpd2uqq_ymm_k1z_ymmm256b64",
	EVEX_Vcvtpd2uqq_zmm_k1z_zmmm512b64_er: 1772,
	"1772": "EVEX_Vcvtpd2uqq_zmm_k1z_zmmm512b64_er",
	EVEX_Vcvtss2usi_r32_xmmm32_er: 1773,
	"1773": "EVEX_Vcvtss2usi_r32_xmmm32_er",
	EVEX_Vcvtss2usi_r64_xmmm32_er: 1774,
	"1774": "EVEX_Vcvtss2usi_r64_xmmm32_er",
	Insertq_xmm_xmm: 1775,
	"1775": "Insertq_xmm_xmm",
	EVEX_Vcvtsd2usi_r32_xmmm64_er: 1776,
	"1776": "EVEX_Vcvtsd2usi_r32_xmmm64_er",
	EVEX_Vcvtsd2usi_r64_xmmm64_er: 1777,
	"1777": "EVEX_Vcvtsd2usi_r64_xmmm64_er",
	EVEX_Vcvttps2qq_xmm_k1z_xmmm64b32: 1778,
	"1778": "EVEX_Vcvttps2qq_xmm_k1z_xmmm64b32",
	EVEX_Vcvttps2qq_ymm_k1z_xmmm128b32: 1779,
	"1779": "EVEX_Vcvttps2qq_ymm_k1z_xmmm128b32",
	EVEX_Vcvttps2qq_zmm_k1z_ymmm256b32_sae: 1780,
	"1780": "EVEX_Vcvttps2qq_zmm_k1z_ymmm256b32_sae",
	EVEX_Vcvttpd2qq_xmm_k1z_xmmm128b64: 1781,
	"1781": "EVEX_Vcvttpd2qq_xmm_k1z_xmmm128b64",
	EVEX_Vcvttpd2qq_ymm_k1z_ymmm256b64: 1782,
	"1782": "EVEX_Vcvttpd2qq_ymm_k1z_ymmm256b64",
	EVEX_Vcvttpd2qq_zmm_k1z_zmmm512b64_sae: 1783,
	"1783": "EVEX_Vcvttpd2qq_zmm_k1z_zmmm512b64_sae",
	EVEX_Vcvtudq2pd_xmm_k1z_xmmm64b32: 1784,
	"1784": "EVEX_Vcvtudq2pd_xmm_k1z_xmmm64b32",
	EVEX_Vcvtudq2pd_ymm_k1z_xmmm128b32: 1785,
	"1785": "EVEX_Vcvtudq2pd_ymm_k1z_xmmm128b32",
	EVEX_Vcvtudq2pd_zmm_k1z_ymmm256b32_er: 1786,
	"1786": "EVEX_Vcvtudq2pd_zmm_k1z_ymmm256b32_er",
	EVEX_Vcvtuqq2pd_xmm_k1z_xmmm128b64: 1787,
	"1787": "EVEX_Vcvtuqq2pd_xmm_k1z_xmmm128b64",
	EVEX_Vcvtuqq2pd_ymm_k1z_ymmm256b64: 1788,
	"1788": "EVEX_Vcvtuqq2pd_ymm_k1z_ymmm256b64",
	EVEX_Vcvtuqq2pd_zmm_k1z_zmmm512b64_er: 1789,
	"1789": "EVEX_Vcvtuqq2pd_zmm_k1z_zmmm512b64_er",
	EVEX_Vcvtudq2ps_xmm_k1z_xmmm128b32: 1790,
	"1790": "EVEX_Vcvtudq2ps_xmm_k1z_xmmm128b32",
	EVEX_Vcvtudq2ps_ymm_k1z_ymmm256b32: 1791,
	"1791": "EVEX_Vcvtudq2ps_ymm_k1z_ymmm256b32",
	EVEX_Vcvtudq2ps_zmm_k1z_zmmm512b32_er: 1792,
	"1792": "EVEX_Vcvtudq2ps_zmm_k1z_zmmm512b32_er",
	EVEX_Vcvtuqq2ps_xmm_k1z_xmmm128b64: 1793,
	"1793": "EVEX_Vcvtuqq2ps_xmm_k1z_xmmm128b64",
	EVEX_Vcvtuqq2ps_xmm_k1z_ymmm256b64: 1794,
	"1794": "EVEX_Vcvtuqq2ps_xmm_k1z_ymmm256b64",
	EVEX_Vcvtuqq2ps_ymm_k1z_zmmm512b64_er: 1795,
	"1795": "EVEX_Vcvtuqq2ps_ymm_k1z_zmmm512b64_er",
	EVEX_Vcvtps2qq_xmm_k1z_xmmm64b32: 1796,
	"1796": "EVEX_Vcvtps2qq_xmm_k1z_xmmm64b32",
	EVEX_Vcvtps2qq_ymm_k1z_xmmm128b32: 1797,
	"1797": "EVEX_Vcvtps2qq_ymm_k1z_xmmm128b32",
	EVEX_Vcvtps2qq_zmm_k1z_ymmm256b32_er: 1798,
	"1798": "EVEX_Vcvtps2qq_zmm_k1z_ymmm256b32_er",
	EVEX_Vcvtpd2qq_xmm_k1z_xmmm128b64: 1799,
	"1799": "EVEX_Vcvtpd2qq_xmm_k1z_xmmm128b64",
	EVEX_Vcvtpd2qq_ymm_k1z_ymmm256b64: 1800,
	"1800": "EVEX_Vcvtpd2qq_ymm_k1z_ymmm256b64",
	EVEX_Vcvtpd2qq_zmm_k1z_zmmm512b64_er: 1801,
	"1801": "EVEX_Vcvtpd2qq_zmm_k1z_zmmm512b64_er",
	EVEX_Vcvtusi2ss_xmm_xmm_rm32_er: 1802,
	"1802": "EVEX_Vcvtusi2ss_xmm_xmm_rm32_er",
	EVEX_Vcvtusi2ss_xmm_xmm_rm64_er: 1803,
	"1803": "EVEX_Vcvtusi2ss_xmm_xmm_rm64_er",
	EVEX_Vcvtusi2sd_xmm_xmm_rm32_er: 1804,
	"1804": "EVEX_Vcvtusi2sd_xmm_xmm_rm32_er",
	EVEX_Vcvtusi2sd_xmm_xmm_rm64_er: 1805,
	"1805": "EVEX_Vcvtusi2sd_xmm_xmm_rm64_er",
	Haddpd_xmm_xmmm128: 1806,
	"1806": "Haddpd_xmm_xmmm128",
	VEX_Vhaddpd_xmm_xmm_xmmm128: 1807,
	"1807": "VEX_Vhaddpd_xmm_xmm_xmmm128",
	VEX_Vhaddpd_ymm_ymm_ymmm256: 1808,
	"1808": "VEX_Vhaddpd_ymm_ymm_ymmm256",
	Haddps_xmm_xmmm128: 1809,
	"1809": "Haddps_xmm_xmmm128",
	VEX_Vhaddps_xmm_xmm_xmmm128: 1810,
	"1810": "VEX_Vhaddps_xmm_xmm_xmmm128",
	VEX_Vhaddps_ymm_ymm_ymmm256: 1811,
	"1811": "VEX_Vhaddps_ymm_ymm_ymmm256",
	Hsubpd_xmm_xmmm128: 1812,
	"1812": "Hsubpd_xmm_xmmm128",
	VEX_Vhsubpd_xmm_xmm_xmmm128: 1813,
	"1813": "VEX_Vhsubpd_xmm_xmm_xmmm128",
	VEX_Vhsubpd_ymm_ymm_ymmm256: 1814,
	"1814": "VEX_Vhsubpd_ymm_ymm_ymmm256",
	Hsubps_xmm_xmmm128: 1815,
	"1815": "Hsubps_xmm_xmmm128",
	VEX_Vhsubps_xmm_xmm_xmmm128: 1816,
	"1816": "VEX_Vhsubps_xmm_xmm_xmmm128",
	VEX_Vhsubps_ymm_ymm_ymmm256: 1817,
	"1817": "VEX_Vhsubps_ymm_ymm_ymmm256",
	Movd_rm32_mm: 1818,
	"1818": "Movd_rm32_mm",
	Movq_rm64_mm: 1819,
	"1819": "Movq_rm64_mm",
	Movd_rm32_xmm: 1820,
	"1820": "Movd_rm32_xmm",
	Movq_rm64_xmm: 1821,
	"1821": "Movq_rm64_xmm",
	VEX_Vmovd_rm32_xmm: 1822,
	"1822": "VEX_Vmovd_rm32_xmm",
	VEX_Vmovq_rm64_xmm: 1823,
	"1823": "VEX_Vmovq_rm64_xmm",
	EVEX_Vmovd_rm32_xmm: 1824,
	"1824": "EVEX_Vmovd_rm32_xmm",
	EVEX_Vmovq_rm64_xmm: 1825,
	"1825": "EVEX_Vmovq_rm64_xmm",
	Movq_xmm_xmmm64: 1826,
	"1826": "Movq_xmm_xmmm64",
	VEX_Vmovq_xmm_xmmm64: 1827,
	"1827": "VEX_Vmovq_xmm_xmmm64",
	EVEX_Vmovq_xmm_xmmm64: 1828,
	"1828": "EVEX_Vmovq_xmm_xmmm64",
	Movq_mmm64_mm: 1829,
	"1829": "Movq_mmm64_mm",
	Movdqa_xmmm128_xmm: 1830,
	"1830": "Movdqa_xmmm128_xmm",
	VEX_Vmovdqa_xmmm128_xmm: 1831,
	"1831": "VEX_Vmovdqa_xmmm128_xmm",
	VEX_Vmovdqa_ymmm256_ymm: 1832,
	"1832": "VEX_Vmovdqa_ymmm256_ymm",
	EVEX_Vmovdqa32_xmmm128_k1z_xmm: 1833,
	"1833": "EVEX_Vmovdqa32_xmmm128_k1z_xmm",
	EVEX_Vmovdqa32_ymmm256_k1z_ymm: 1834,
	"1834": "EVEX_Vmovdqa32_ymmm256_k1z_ymm",
	EVEX_Vmovdqa32_zmmm512_k1z_zmm: 1835,
	"1835": "EVEX_Vmovdqa32_zmmm512_k1z_zmm",
	EVEX_Vmovdqa64_xmmm128_k1z_xmm: 1836,
	"1836": "EVEX_Vmovdqa64_xmmm128_k1z_xmm",
	EVEX_Vmovdqa64_ymmm256_k1z_ymm: 1837,
	"1837": "EVEX_Vmovdqa64_ymmm256_k1z_ymm",
	EVEX_Vmovdqa64_zmmm512_k1z_zmm: 1838,
	"1838": "EVEX_Vmovdqa64_zmmm512_k1z_zmm",
	Movdqu_xmmm128_xmm: 1839,
	"1839": "Movdqu_xmmm128_xmm",
	VEX_Vmovdqu_xmmm128_xmm: 1840,
	"1840": "VEX_Vmovdqu_xmmm128_xmm",
	VEX_Vmovdqu_ymmm256_ymm: 1841,
	"1841": "VEX_Vmovdqu_ymmm256_ymm",
	EVEX_Vmovdqu32_xmmm128_k1z_xmm: 1842,
	"1842": "EVEX_Vmovdqu32_xmmm128_k1z_xmm",
	EVEX_Vmovdqu32_ymmm256_k1z_ymm: 1843,
	"1843": "EVEX_Vmovdqu32_ymmm256_k1z_ymm",
	EVEX_Vmovdqu32_zmmm512_k1z_zmm: 1844,
	"1844": "EVEX_Vmovdqu32_zmmm512_k1z_zmm",
	EVEX_Vmovdqu64_xmmm128_k1z_xmm: 1845,
	"1845": "EVEX_Vmovdqu64_xmmm128_k1z_xmm",
	EVEX_Vmovdqu64_ymmm256_k1z_ymm: 1846,
	"1846": "EVEX_Vmovdqu64_ymmm256_k1z_ymm",
	EVEX_Vmovdqu64_zmmm512_k1z_zmm: 1847,
	"1847": "EVEX_Vmovdqu64_zmmm512_k1z_zmm",
	EVEX_Vmovdqu8_xmmm128_k1z_xmm: 1848,
	"1848": "EVEX_Vmovdqu8_xmmm128_k1z_xmm",
	EVEX_Vmovdqu8_ymmm256_k1z_ymm: 1849,
	"1849": "EVEX_Vmovdqu8_ymmm256_k1z_ymm",
	EVEX_Vmovdqu8_zmmm512_k1z_zmm: 1850,
	"1850": "EVEX_Vmovdqu8_zmmm512_k1z_zmm",
	EVEX_Vmovdqu16_xmmm128_k1z_xmm: 1851,
	"1851": "EVEX_Vmovdqu16_xmmm128_k1z_xmm",
	EVEX_Vmovdqu16_ymmm256_k1z_ymm: 1852,
	"1852": "EVEX_Vmovdqu16_ymmm256_k1z_ymm",
	EVEX_Vmovdqu16_zmmm512_k1z_zmm: 1853,
	"1853": "EVEX_Vmovdqu16_zmmm512_k1z_zmm",
	Jo_rel16: 1854,
	"1854": "Jo_rel16",
	Jo_rel32_32: 1855,
	"1855": "Jo_rel32_32",
	Jo_rel32_64: 1856,
	"1856": "Jo_rel32_64",
	Jno_rel16: 1857,
	"1857": "Jno_rel16",
	Jno_rel32_32: 1858,
	"1858": "Jno_rel32_32",
	Jno_rel32_64: 1859,
	"1859": "Jno_rel32_64",
	Jb_rel16: 1860,
	"1860": "Jb_rel16",
	Jb_rel32_32: 1861,
	"1861": "Jb_rel32_32",
	Jb_rel32_64: 1862,
	"1862": "Jb_rel32_64",
	Jae_rel16: 1863,
	"1863": "Jae_rel16",
	Jae_rel32_32: 1864,
	"1864": "Jae_rel32_32",
	Jae_rel32_64: 1865,
	"1865": "Jae_rel32_64",
	Je_rel16: 1866,
	"1866": "Je_rel16",
	Je_rel32_32: 1867,
	"1867": "Je_rel32_32",
	Je_rel32_64: 1868,
	"1868": "Je_rel32_64",
	Jne_rel16: 1869,
	"1869": "Jne_rel16",
	Jne_rel32_32: 1870,
	"1870": "Jne_rel32_32",
	Jne_rel32_64: 1871,
	"1871": "Jne_rel32_64",
	Jbe_rel16: 1872,
	"1872": "Jbe_rel16",
	Jbe_rel32_32: 1873,
	"1873": "Jbe_rel32_32",
	Jbe_rel32_64: 1874,
	"1874": "Jbe_rel32_64",
	Ja_rel16: 1875,
	"1875": "Ja_rel16",
	Ja_rel32_32: 1876,
	"1876": "Ja_rel32_32",
	Ja_rel32_64: 1877,
	"1877": "Ja_rel32_64",
	Js_rel16: 1878,
	"1878": "Js_rel16",
	Js_rel32_32: 1879,
	"1879": "Js_rel32_32",
	Js_rel32_64: 1880,
	"1880": "Js_rel32_64",
	Jns_rel16: 1881,
	"1881": "Jns_rel16",
	Jns_rel32_32: 1882,
	"1882": "Jns_rel32_32",
	Jns_rel32_64: 1883,
	"1883": "Jns_rel32_64",
	Jp_rel16: 1884,
	"1884": "Jp_rel16",
	Jp_rel32_32: 1885,
	"1885": "Jp_rel32_32",
	Jp_rel32_64: 1886,
	"1886": "Jp_rel32_64",
	Jnp_rel16: 1887,
	"1887": "Jnp_rel16",
	Jnp_rel32_32: 1888,
	"1888": "Jnp_rel32_32",
	Jnp_rel32_64: 1889,
	"1889": "Jnp_rel32_64",
	Jl_rel16: 1890,
	"1890": "Jl_rel16",
	Jl_rel32_32: 1891,
	"1891": "Jl_rel32_32",
	Jl_rel32_64: 1892,
	"1892": "Jl_rel32_64",
	Jge_rel16: 1893,
	"1893": "Jge_rel16",
	Jge_rel32_32: 1894,
	"1894": "Jge_rel32_32",
	Jge_rel32_64: 1895,
	"1895": "Jge_rel32_64",
	Jle_rel16: 1896,
	"1896": "Jle_rel16",
	Jle_rel32_32: 1897,
	"1897": "Jle_rel32_32",
	Jle_rel32_64: 1898,
	"1898": "Jle_rel32_64",
	Jg_rel16: 1899,
	"1899": "Jg_rel16",
	Jg_rel32_32: 1900,
	"1900": "Jg_rel32_32",
	Jg_rel32_64: 1901,
	"1901": "Jg_rel32_64",
	Seto_rm8: 1902,
	"1902": "Seto_rm8",
	Setno_rm8: 1903,
	"1903": "Setno_rm8",
	Setb_rm8: 1904,
	"1904": "Setb_rm8",
	Setae_rm8: 1905,
	"1905": "Setae_rm8",
	Sete_rm8: 1906,
	"1906": "Sete_rm8",
	Setne_rm8: 1907,
	"1907": "Setne_rm8",
	Setbe_rm8: 1908,
	"1908": "Setbe_rm8",
	Seta_rm8: 1909,
	"1909": "Seta_rm8",
	Sets_rm8: 1910,
	"1910": "Sets_rm8",
	Setns_rm8: 1911,
	"1911": "Setns_rm8",
	Setp_rm8: 1912,
	"1912": "Setp_rm8",
	Setnp_rm8: 1913,
	"1913": "Setnp_rm8",
	Setl_rm8: 1914,
	"1914": "Setl_rm8",
	Setge_rm8: 1915,
	"1915": "Setge_rm8",
	Setle_rm8: 1916,
	"1916": "Setle_rm8",
	Setg_rm8: 1917,
	"1917": "Setg_rm8",
	VEX_Kmovw_kr_km16: 1918,
	"1918": "VEX_Kmovw_kr_km16",
	VEX_Kmovq_kr_km64: 1919,
	"1919": "VEX_Kmovq_kr_km64",
	VEX_Kmovb_kr_km8: 1920,
	"1920": "VEX_Kmovb_kr_km8",
	VEX_Kmovd_kr_km32: 1921,
	"1921": "VEX_Kmovd_kr_km32",
	VEX_Kmovw_m16_kr: 1922,
	"1922": "VEX_Kmovw_m16_kr",
	VEX_Kmovq_m64_kr: 1923,
	"1923": "VEX_Kmovq_m64_kr",
	VEX_Kmovb_m8_kr: 1924,
	"1924": "VEX_Kmovb_m8_kr",
	VEX_Kmovd_m32_kr: 1925,
	"1925": "VEX_Kmovd_m32_kr",
	VEX_Kmovw_kr_r32: 1926,
	"1926": "VEX_Kmovw_kr_r32",
	VEX_Kmovb_kr_r32: 1927,
	"1927": "VEX_Kmovb_kr_r32",
	VEX_Kmovd_kr_r32: 1928,
	"1928": "VEX_Kmovd_kr_r32",
	VEX_Kmovq_kr_r64: 1929,
	"1929": "VEX_Kmovq_kr_r64",
	VEX_Kmovw_r32_kr: 1930,
	"1930": "VEX_Kmovw_r32_kr",
	VEX_Kmovb_r32_kr: 1931,
	"1931": "VEX_Kmovb_r32_kr",
	VEX_Kmovd_r32_kr: 1932,
	"1932": "VEX_Kmovd_r32_kr",
	VEX_Kmovq_r64_kr: 1933,
	"1933": "VEX_Kmovq_r64_kr",
	VEX_Kortestw_kr_kr: 1934,
	"1934": "VEX_Kortestw_kr_kr",
	VEX_Kortestq_kr_kr: 1935,
	"1935": "VEX_Kortestq_kr_kr",
	VEX_Kortestb_kr_kr: 1936,
	"1936": "VEX_Kortestb_kr_kr",
	VEX_Kortestd_kr_kr: 1937,
	"1937": "VEX_Kortestd_kr_kr",
	VEX_Ktestw_kr_kr: 1938,
	"1938": "VEX_Ktestw_kr_kr",
	VEX_Ktestq_kr_kr: 1939,
	"1939": "VEX_Ktestq_kr_kr",
	VEX_Ktestb_kr_kr: 1940,
	"1940": "VEX_Ktestb_kr_kr",
	VEX_Ktestd_kr_kr: 1941,
	"1941": "VEX_Ktestd_kr_kr",
	Pushw_FS: 1942,
	"1942": "Pushw_FS",
	Pushd_FS: 1943,
	"1943": "Pushd_FS",
	Pushq_FS: 1944,
	"1944": "Pushq_FS",
	Popw_FS: 1945,
	"1945": "Popw_FS",
	Popd_FS: 1946,
	"1946": "Popd_FS",
	Popq_FS: 1947,
	"1947": "Popq_FS",
	Cpuid: 1948,
	"1948": "Cpuid",
	Bt_rm16_r16: 1949,
	"1949": "Bt_rm16_r16",
	Bt_rm32_r32: 1950,
	"1950": "Bt_rm32_r32",
	Bt_rm64_r64: 1951,
	"1951": "Bt_rm64_r64",
	Shld_rm16_r16_imm8: 1952,
	"1952": "Shld_rm16_r16_imm8",
	Shld_rm32_r32_imm8: 1953,
	"1953": "Shld_rm32_r32_imm8",
	Shld_rm64_r64_imm8: 1954,
	"1954": "Shld_rm64_r64_imm8",
	Shld_rm16_r16_CL: 1955,
	"1955": "Shld_rm16_r16_CL",
	Shld_rm32_r32_CL: 1956,
	"1956": "Shld_rm32_r32_CL",
	Shld_rm64_r64_CL: 1957,
	"1957": "Shld_rm64_r64_CL",
	Montmul_16: 1958,
	"1958": "Montmul_16",
	Montmul_32: 1959,
	"1959": "Montmul_32",
	Montmul_64: 1960,
	"1960": "Montmul_64",
	Xsha1_16: 1961,
	"1961": "Xsha1_16",
	Xsha1_32: 1962,
	"1962": "Xsha1_32",
	Xsha1_64: 1963,
	"1963": "Xsha1_64",
	Xsha256_16: 1964,
	"1964": "Xsha256_16",
	Xsha256_32: 1965,
	"1965": "Xsha256_32",
	Xsha256_64: 1966,
	"1966": "Xsha256_64",
	Xbts_r16_rm16: 1967,
	"1967": "Xbts_r16_rm16",
	Xbts_r32_rm32: 1968,
	"1968": "Xbts_r32_rm32",
	Xstore_16: 1969,
	"1969": "Xstore_16",
	Xstore_32: 1970,
	"1970": "Xstore_32",
	Xstore_64: 1971,
	"1971": "Xstore_64",
	Xcryptecb_16: 1972,
	"1972": "Xcryptecb_16",
	Xcryptecb_32: 1973,
	"1973": "Xcryptecb_32",
	Xcryptecb_64: 1974,
	"1974": "Xcryptecb_64",
	Xcryptcbc_16: 1975,
	"1975": "Xcryptcbc_16",
	Xcryptcbc_32: 1976,
	"1976": "Xcryptcbc_32",
	Xcryptcbc_64: 1977,
	"1977": "Xcryptcbc_64",
	Xcryptctr_16: 1978,
	"1978": "Xcryptctr_16",
	Xcryptctr_32: 1979,
	"1979": "Xcryptctr_32",
	Xcryptctr_64: 1980,
	"1980": "Xcryptctr_64",
	Xcryptcfb_16: 1981,
	"1981": "Xcryptcfb_16",
	Xcryptcfb_32: 1982,
	"1982": "Xcryptcfb_32",
	Xcryptcfb_64: 1983,
	"1983": "Xcryptcfb_64",
	Xcryptofb_16: 1984,
	"1984": "Xcryptofb_16",
	Xcryptofb_32: 1985,
	"1985": "Xcryptofb_32",
	Xcryptofb_64: 1986,
	"1986": "Xcryptofb_64",
	Ibts_rm16_r16: 1987,
	"1987": "Ibts_rm16_r16",
	Ibts_rm32_r32: 1988,
	"1988": "Ibts_rm32_r32",
	Cmpxchg486_rm8_r8: 1989,
	"1989": "Cmpxchg486_rm8_r8",
	Cmpxchg486_rm16_r16: 1990,
	"1990": "Cmpxchg486_rm16_r16",
	Cmpxchg486_rm32_r32: 1991,
	"1991": "Cmpxchg486_rm32_r32",
	Pushw_GS: 1992,
	"1992": "Pushw_GS",
	Pushd_GS: 1993,
	"1993": "Pushd_GS",
	Pushq_GS: 1994,
	"1994": "Pushq_GS",
	Popw_GS: 1995,
	"1995": "Popw_GS",
	Popd_GS: 1996,
	"1996": "Popd_GS",
	Popq_GS: 1997,
	"1997": "Popq_GS",
	Rsm: 1998,
	"1998": "Rsm",
	Bts_rm16_r16: 1999,
	"1999": "Bts_rm16_r16",
	Bts_rm32_r32: 2e3,
	"2000": "Bts_rm32_r32",
	Bts_rm64_r64: 2001,
	"2001": "Bts_rm64_r64",
	Shrd_rm16_r16_imm8: 2002,
	"2002": "Shrd_rm16_r16_imm8",
	Shrd_rm32_r32_imm8: 2003,
	"2003": "Shrd_rm32_r32_imm8",
	Shrd_rm64_r64_imm8: 2004,
	"2004": "Shrd_rm64_r64_imm8",
	Shrd_rm16_r16_CL: 2005,
	"2005": "Shrd_rm16_r16_CL",
	Shrd_rm32_r32_CL: 2006,
	"2006": "Shrd_rm32_r32_CL",
	Shrd_rm64_r64_CL: 2007,
	"2007": "Shrd_rm64_r64_CL",
	Fxsave_m512byte: 2008,
	"2008": "Fxsave_m512byte",
	Fxsave64_m512byte: 2009,
	"2009": "Fxsave64_m512byte",
	Rdfsbase_r32: 2010,
	"2010": "Rdfsbase_r32",
	Rdfsbase_r64: 2011,
	"2011": "Rdfsbase_r64",
	Fxrstor_m512byte: 2012,
	"2012": "Fxrstor_m512byte",
	Fxrstor64_m512byte: 2013,
	"2013": "Fxrstor64_m512byte",
	Rdgsbase_r32: 2014,
	"2014": "Rdgsbase_r32",
	Rdgsbase_r64: 2015,
	"2015": "Rdgsbase_r64",
	Ldmxcsr_m32: 2016,
	"2016": "Ldmxcsr_m32",
	Wrfsbase_r32: 2017,
	"2017": "Wrfsbase_r32",
	Wrfsbase_r64: 2018,
	"2018": "Wrfsbase_r64",
	VEX_Vldmxcsr_m32: 2019,
	"2019": "VEX_Vldmxcsr_m32",
	Stmxcsr_m32: 2020,
	"2020": "Stmxcsr_m32",
	Wrgsbase_r32: 2021,
	"2021": "Wrgsbase_r32",
	Wrgsbase_r64: 2022,
	"2022": "Wrgsbase_r64",
	VEX_Vstmxcsr_m32: 2023,
	"2023": "VEX_Vstmxcsr_m32",
	Xsave_mem: 2024,
	"2024": "Xsave_mem",
	Xsave64_mem: 2025,
	"2025": "Xsave64_mem",
	Ptwrite_rm32: 2026,
	"2026": "Ptwrite_rm32",
	Ptwrite_rm64: 2027,
	"2027": "Ptwrite_rm64",
	Xrstor_mem: 2028,
	"2028": "Xrstor_mem",
	Xrstor64_mem: 2029,
	"2029": "Xrstor64_mem",
	Incsspd_r32: 2030,
	"2030": "Incsspd_r32",
	Incsspq_r64: 2031,
	"2031": "Incsspq_r64",
	Xsaveopt_mem: 2032,
	"2032": "Xsaveopt_mem",
	Xsaveopt64_mem: 2033,
	"2033": "Xsaveopt64_mem",
	Clwb_m8: 2034,
	"2034": "Clwb_m8",
	Tpause_r32: 2035,
	"2035": "Tpause_r32",
	Tpause_r64: 2036,
	"2036": "Tpause_r64",
	Clrssbsy_m64: 2037,
	"2037": "Clrssbsy_m64",
	Umonitor_r16: 2038,
	"2038": "Umonitor_r16",
	Umonitor_r32: 2039,
	"2039": "Umonitor_r32",
	Umonitor_r64: 2040,
	"2040": "Umonitor_r64",
	Umwait_r32: 2041,
	"2041": "Umwait_r32",
	Umwait_r64: 2042,
	"2042": "Umwait_r64",
	Clflush_m8: 2043,
	"2043": "Clflush_m8",
	Clflushopt_m8: 2044,
	"2044": "Clflushopt_m8",
	Lfence: 2045,
	"2045": "Lfence",
	Lfence_E9: 2046,
	"2046": "Lfence_E9",
	Lfence_EA: 2047,
	"2047": "Lfence_EA",
	Lfence_EB: 2048,
	"2048": "Lfence_EB",
	Lfence_EC: 2049,
	"2049": "Lfence_EC",
	Lfence_ED: 2050,
	"2050": "Lfence_ED",
	Lfence_EE: 2051,
	"2051": "Lfence_EE",
	Lfence_EF: 2052,
	"2052": "Lfence_EF",
	Mfence: 2053,
	"2053": "Mfence",
	Mfence_F1: 2054,
	"2054": "Mfence_F1",
	Mfence_F2: 2055,
	"2055": "Mfence_F2",
	Mfence_F3: 2056,
	"2056": "Mfence_F3",
	Mfence_F4: 2057,
	"2057": "Mfence_F4",
	Mfence_F5: 2058,
	"2058": "Mfence_F5",
	Mfence_F6: 2059,
	"2059": "Mfence_F6",
	Mfence_F7: 2060,
	"2060": "Mfence_F7",
	Sfence: 2061,
	"2061": "Sfence",
	Sfence_F9: 2062,
	"2062": "Sfence_F9",
	Sfence_FA: 2063,
	"2063": "Sfence_FA",
	Sfence_FB: 2064,
	"2064": "Sfence_FB",
	Sfence_FC: 2065,
	"2065": "Sfence_FC",
	Sfence_FD: 2066,
	"2066": "Sfence_FD",
	Sfence_FE: 2067,
	"2067": "Sfence_FE",
	Sfence_FF: 2068,
	"2068": "Sfence_FF",
	Pcommit: 2069,
	"2069": "Pcommit",
	Imul_r16_rm16: 2070,
	"2070": "Imul_r16_rm16",
	Imul_r32_rm32: 2071,
	"2071": "Imul_r32_rm32",
	Imul_r64_rm64: 2072,
	"2072": "Imul_r64_rm64",
	Cmpxchg_rm8_r8: 2073,
	"2073": "Cmpxchg_rm8_r8",
	Cmpxchg_rm16_r16: 2074,
	"2074": "Cmpxchg_rm16_r16",
	Cmpxchg_rm32_r32: 2075,
	"2075": "Cmpxchg_rm32_r32",
	Cmpxchg_rm64_r64: 2076,
	"2076": "Cmpxchg_rm64_r64",
	Lss_r16_m1616: 2077,
	"2077": "Lss_r16_m1616",
	Lss_r32_m1632: 2078,
	"2078": "Lss_r32_m1632",
	Lss_r64_m1664: 2079,
	"2079": "Lss_r64_m1664",
	Btr_rm16_r16: 2080,
	"2080": "Btr_rm16_r16",
	Btr_rm32_r32: 2081,
	"2081": "Btr_rm32_r32",
	Btr_rm64_r64: 2082,
	"2082": "Btr_rm64_r64",
	Lfs_r16_m1616: 2083,
	"2083": "Lfs_r16_m1616",
	Lfs_r32_m1632: 2084,
	"2084": "Lfs_r32_m1632",
	Lfs_r64_m1664: 2085,
	"2085": "Lfs_r64_m1664",
	Lgs_r16_m1616: 2086,
	"2086": "Lgs_r16_m1616",
	Lgs_r32_m1632: 2087,
	"2087": "Lgs_r32_m1632",
	Lgs_r64_m1664: 2088,
	"2088": "Lgs_r64_m1664",
	Movzx_r16_rm8: 2089,
	"2089": "Movzx_r16_rm8",
	Movzx_r32_rm8: 2090,
	"2090": "Movzx_r32_rm8",
	Movzx_r64_rm8: 2091,
	"2091": "Movzx_r64_rm8",
	Movzx_r16_rm16: 2092,
	"2092": "Movzx_r16_rm16",
	Movzx_r32_rm16: 2093,
	"2093": "Movzx_r32_rm16",
	Movzx_r64_rm16: 2094,
	"2094": "Movzx_r64_rm16",
	Jmpe_disp16: 2095,
	"2095": "Jmpe_disp16",
	Jmpe_disp32: 2096,
	"2096": "Jmpe_disp32",
	Popcnt_r16_rm16: 2097,
	"2097": "Popcnt_r16_rm16",
	Popcnt_r32_rm32: 2098,
	"2098": "Popcnt_r32_rm32",
	Popcnt_r64_rm64: 2099,
	"2099": "Popcnt_r64_rm64",
	Ud1_r16_rm16: 2100,
	"2100": "Ud1_r16_rm16",
	Ud1_r32_rm32: 2101,
	"2101": "Ud1_r32_rm32",
	Ud1_r64_rm64: 2102,
	"2102": "Ud1_r64_rm64",
	Bt_rm16_imm8: 2103,
	"2103": "Bt_rm16_imm8",
	Bt_rm32_imm8: 2104,
	"2104": "Bt_rm32_imm8",
	Bt_rm64_imm8: 2105,
	"2105": "Bt_rm64_imm8",
	Bts_rm16_imm8: 2106,
	"2106": "Bts_rm16_imm8",
	Bts_rm32_imm8: 2107,
	"2107": "Bts_rm32_imm8",
	Bts_rm64_imm8: 2108,
	"2108": "Bts_rm64_imm8",
	Btr_rm16_imm8: 2109,
	"2109": "Btr_rm16_imm8",
	Btr_rm32_imm8: 2110,
	"2110": "Btr_rm32_imm8",
	Btr_rm64_imm8: 2111,
	"2111": "Btr_rm64_imm8",
	Btc_rm16_imm8: 2112,
	"2112": "Btc_rm16_imm8",
	Btc_rm32_imm8: 2113,
	"2113": "Btc_rm32_imm8",
	Btc_rm64_imm8: 2114,
	"2114": "Btc_rm64_imm8",
	Btc_rm16_r16: 2115,
	"2115": "Btc_rm16_r16",
	Btc_rm32_r32: 2116,
	"2116": "Btc_rm32_r32",
	Btc_rm64_r64: 2117,
	"2117": "Btc_rm64_r64",
	Bsf_r16_rm16: 2118,
	"2118": "Bsf_r16_rm16",
	Bsf_r32_rm32: 2119,
	"2119": "Bsf_r32_rm32",
	Bsf_r64_rm64: 2120,
	"2120": "Bsf_r64_rm64",
	Tzcnt_r16_rm16: 2121,
	"2121": "Tzcnt_r16_rm16",
	Tzcnt_r32_rm32: 2122,
	"2122": "Tzcnt_r32_rm32",
	Tzcnt_r64_rm64: 2123,
	"2123": "Tzcnt_r64_rm64",
	Bsr_r16_rm16: 2124,
	"2124": "Bsr_r16_rm16",
	Bsr_r32_rm32: 2125,
	"2125": "Bsr_r32_rm32",
	Bsr_r64_rm64: 2126,
	"2126": "Bsr_r64_rm64",
	Lzcnt_r16_rm16: 2127,
	"2127": "Lzcnt_r16_rm16",
	Lzcnt_r32_rm32: 2128,
	"2128": "Lzcnt_r32_rm32",
	Lzcnt_r64_rm64: 2129,
	"2129": "Lzcnt_r64_rm64",
	Movsx_r16_rm8: 2130,
	"2130": "Movsx_r16_rm8",
	Movsx_r32_rm8: 2131,
	"2131": "Movsx_r32_rm8",
	Movsx_r64_rm8: 2132,
	"2132": "Movsx_r64_rm8",
	Movsx_r16_rm16: 2133,
	"2133": "Movsx_r16_rm16",
	Movsx_r32_rm16: 2134,
	"2134": "Movsx_r32_rm16",
	Movsx_r64_rm16: 2135,
	"2135": "Movsx_r64_rm16",
	Xadd_rm8_r8: 2136,
	"2136": "Xadd_rm8_r8",
	Xadd_rm16_r16: 2137,
	"2137": "Xadd_rm16_r16",
	Xadd_rm32_r32: 2138,
	"2138": "Xadd_rm32_r32",
	Xadd_rm64_r64: 2139,
	"2139": "Xadd_rm64_r64",
	Cmpps_xmm_xmmm128_imm8: 2140,
	"2140": "Cmpps_xmm_xmmm128_imm8",
	VEX_Vcmpps_xmm_xmm_xmmm128_imm8: 2141,
	"2141": "VEX_Vcmpps_xmm_xmm_xmmm128_imm8",
	VEX_Vcmpps_ymm_ymm_ymmm256_imm8: 2142,
	"2142": "VEX_Vcmpps_ymm_ymm_ymmm256_imm8",
	EVEX_Vcmpps_kr_k1_xmm_xmmm128b32_imm8: 2143,
	"2143": "EVEX_Vcmpps_kr_k1_xmm_xmmm128b32_imm8",
	EVEX_Vcmpps_kr_k1_ymm_ymmm256b32_imm8: 2144,
	"2144": "EVEX_Vcmpps_kr_k1_ymm_ymmm256b32_imm8",
	EVEX_Vcmpps_kr_k1_zmm_zmmm512b32_imm8_sae: 2145,
	"2145": "EVEX_Vcmpps_kr_k1_zmm_zmmm512b32_imm8_sae",
	Cmppd_xmm_xmmm128_imm8: 2146,
	"2146": "Cmppd_xmm_xmmm128_imm8",
	VEX_Vcmppd_xmm_xmm_xmmm128_imm8: 2147,
	"2147": "VEX_Vcmppd_xmm_xmm_xmmm128_imm8",
	VEX_Vcmppd_ymm_ymm_ymmm256_imm8: 2148,
	"2148": "VEX_Vcmppd_ymm_ymm_ymmm256_imm8",
	EVEX_Vcmppd_kr_k1_xmm_xmmm128b64_imm8: 2149,
	"2149": "EVEX_Vcmppd_kr_k1_xmm_xmmm128b64_imm8",
	EVEX_Vcmppd_kr_k1_ymm_ymmm256b64_imm8: 2150,
	"2150": "EVEX_Vcmppd_kr_k1_ymm_ymmm256b64_imm8",
	EVEX_Vcmppd_kr_k1_zmm_zmmm512b64_imm8_sae: 2151,
	"2151": "EVEX_Vcmppd_kr_k1_zmm_zmmm512b64_imm8_sae",
	Cmpss_xmm_xmmm32_imm8: 2152,
	"2152": "Cmpss_xmm_xmmm32_imm8",
	VEX_Vcmpss_xmm_xmm_xmmm32_imm8: 2153,
	"2153": "VEX_Vcmpss_xmm_xmm_xmmm32_imm8",
	EVEX_Vcmpss_kr_k1_xmm_xmmm32_imm8_sae: 2154,
	"2154": "EVEX_Vcmpss_kr_k1_xmm_xmmm32_imm8_sae",
	Cmpsd_xmm_xmmm64_imm8: 2155,
	"2155": "Cmpsd_xmm_xmmm64_imm8",
	VEX_Vcmpsd_xmm_xmm_xmmm64_imm8: 2156,
	"2156": "VEX_Vcmpsd_xmm_xmm_xmmm64_imm8",
	EVEX_Vcmpsd_kr_k1_xmm_xmmm64_imm8_sae: 2157,
	"2157": "EVEX_Vcmpsd_kr_k1_xmm_xmmm64_imm8_sae",
	Movnti_m32_r32: 2158,
	"2158": "Movnti_m32_r32",
	Movnti_m64_r64: 2159,
	"2159": "Movnti_m64_r64",
	Pinsrw_mm_r32m16_imm8: 2160,
	"2160": "Pinsrw_mm_r32m16_imm8",
	Pinsrw_mm_r64m16_imm8: 2161,
	"2161": "Pinsrw_mm_r64m16_imm8",
	Pinsrw_xmm_r32m16_imm8: 2162,
	"2162": "Pinsrw_xmm_r32m16_imm8",
	Pinsrw_xmm_r64m16_imm8: 2163,
	"2163": "Pinsrw_xmm_r64m16_imm8",
	VEX_Vpinsrw_xmm_xmm_r32m16_imm8: 2164,
	"2164": "VEX_Vpinsrw_xmm_xmm_r32m16_imm8",
	VEX_Vpinsrw_xmm_xmm_r64m16_imm8: 2165,
	"2165": "VEX_Vpinsrw_xmm_xmm_r64m16_imm8",
	EVEX_Vpinsrw_xmm_xmm_r32m16_imm8: 2166,
	"2166": "EVEX_Vpinsrw_xmm_xmm_r32m16_imm8",
	EVEX_Vpinsrw_xmm_xmm_r64m16_imm8: 2167,
	"2167": "EVEX_Vpinsrw_xmm_xmm_r64m16_imm8",
	Pextrw_r32_mm_imm8: 2168,
	"2168": "Pextrw_r32_mm_imm8",
	Pextrw_r64_mm_imm8: 2169,
	"2169": "Pextrw_r64_mm_imm8",
	Pextrw_r32_xmm_imm8: 2170,
	"2170": "Pextrw_r32_xmm_imm8",
	Pextrw_r64_xmm_imm8: 2171,
	"2171": "Pextrw_r64_xmm_imm8",
	VEX_Vpextrw_r32_xmm_imm8: 2172,
	"2172": "VEX_Vpextrw_r32_xmm_imm8",
	VEX_Vpextrw_r64_xmm_imm8: 2173,
	"2173": "VEX_Vpextrw_r64_xmm_imm8",
	EVEX_Vpextrw_r32_xmm_imm8: 2174,
	"2174": "EVEX_Vpextrw_r32_xmm_imm8",
	EVEX_Vpextrw_r64_xmm_imm8: 2175,
	"2175": "EVEX_Vpextrw_r64_xmm_imm8",
	Shufps_xmm_xmmm128_imm8: 2176,
	"2176": "Shufps_xmm_xmmm128_imm8",
	VEX_Vshufps_xmm_xmm_xmmm128_imm8: 2177,
	"2177": "VEX_Vshufps_xmm_xmm_xmmm128_imm8",
	VEX_Vshufps_ymm_ymm_ymmm256_imm8: 2178,
	"2178": "VEX_Vshufps_ymm_ymm_ymmm256_imm8",
	EVEX_Vshufps_xmm_k1z_xmm_xmmm128b32_imm8: 2179,
	"2179": "EVEX_Vshufps_xmm_k1z_xmm_xmmm128b32_imm8",
	EVEX_Vshufps_ymm_k1z_ymm_ymmm256b32_imm8: 2180,
	"2180": "EVEX_Vshufps_ymm_k1z_ymm_ymmm256b32_imm8",
	EVEX_Vshufps_zmm_k1z_zmm_zmmm512b32_imm8: 2181,
	"2181": "EVEX_Vshufps_zmm_k1z_zmm_zmmm512b32_imm8",
	Shufpd_xmm_xmmm128_imm8: 2182,
	"2182": "Shufpd_xmm_xmmm128_imm8",
	VEX_Vshufpd_xmm_xmm_xmmm128_imm8: 2183,
	"2183": "VEX_Vshufpd_xmm_xmm_xmmm128_imm8",
	VEX_Vshufpd_ymm_ymm_ymmm256_imm8: 2184,
	"2184": "VEX_Vshufpd_ymm_ymm_ymmm256_imm8",
	EVEX_Vshufpd_xmm_k1z_xmm_xmmm128b64_imm8: 2185,
	"2185": "EVEX_Vshufpd_xmm_k1z_xmm_xmmm128b64_imm8",
	EVEX_Vshufpd_ymm_k1z_ymm_ymmm256b64_imm8: 2186,
	"2186": "EVEX_Vshufpd_ymm_k1z_ymm_ymmm256b64_imm8",
	EVEX_Vshufpd_zmm_k1z_zmm_zmmm512b64_imm8: 2187,
	"2187": "EVEX_Vshufpd_zmm_k1z_zmm_zmmm512b64_imm8",
	Cmpxchg8b_m64: 2188,
	"2188": "Cmpxchg8b_m64",
	Cmpxchg16b_m128: 2189,
	"2189": "Cmpxchg16b_m128",
	Xrstors_mem: 2190,
	"2190": "Xrstors_mem",
	Xrstors64_mem: 2191,
	"2191": "Xrstors64_mem",
	Xsavec_mem: 2192,
	"2192": "Xsavec_mem",
	Xsavec64_mem: 2193,
	"2193": "Xsavec64_mem",
	Xsaves_mem: 2194,
	"2194": "Xsaves_mem",
	Xsaves64_mem: 2195,
	"2195": "Xsaves64_mem",
	Vmptrld_m64: 2196,
	"2196": "Vmptrld_m64",
	Vmclear_m64: 2197,
	"2197": "Vmclear_m64",
	Vmxon_m64: 2198,
	"2198": "Vmxon_m64",
	Rdrand_r16: 2199,
	"2199": "Rdrand_r16",
	Rdrand_r32: 2200,
	"2200": "Rdrand_r32",
	Rdrand_r64: 2201,
	"2201": "Rdrand_r64",
	Vmptrst_m64: 2202,
	"2202": "Vmptrst_m64",
	Rdseed_r16: 2203,
	"2203": "Rdseed_r16",
	Rdseed_r32: 2204,
	"2204": "Rdseed_r32",
	Rdseed_r64: 2205,
	"2205": "Rdseed_r64",
	Rdpid_r32: 2206,
	"2206": "Rdpid_r32",
	Rdpid_r64: 2207,
	"2207": "Rdpid_r64",
	Bswap_r16: 2208,
	"2208": "Bswap_r16",
	Bswap_r32: 2209,
	"2209": "Bswap_r32",
	Bswap_r64: 2210,
	"2210": "Bswap_r64",
	Addsubpd_xmm_xmmm128: 2211,
	"2211": "Addsubpd_xmm_xmmm128",
	VEX_Vaddsubpd_xmm_xmm_xmmm128: 2212,
	"2212": "VEX_Vaddsubpd_xmm_xmm_xmmm128",
	VEX_Vaddsubpd_ymm_ymm_ymmm256: 2213,
	"2213": "VEX_Vaddsubpd_ymm_ymm_ymmm256",
	Addsubps_xmm_xmmm128: 2214,
	"2214": "Addsubps_xmm_xmmm128",
	VEX_Vaddsubps_xmm_xmm_xmmm128: 2215,
	"2215": "VEX_Vaddsubps_xmm_xmm_xmmm128",
	VEX_Vaddsubps_ymm_ymm_ymmm256: 2216,
	"2216": "VEX_Vaddsubps_ymm_ymm_ymmm256",
	Psrlw_mm_mmm64: 2217,
	"2217": "Psrlw_mm_mmm64",
	Psrlw_xmm_xmmm128: 2218,
	"2218": "Psrlw_xmm_xmmm128",
	VEX_Vpsrlw_xmm_xmm_xmmm128: 2219,
	"2219": "VEX_Vpsrlw_xmm_xmm_xmmm128",
	VEX_Vpsrlw_ymm_ymm_xmmm128: 2220,
	"2220": "VEX_Vpsrlw_ymm_ymm_xmmm128",
	EVEX_Vpsrlw_xmm_k1z_xmm_xmmm128: 2221,
	"2221": "EVEX_Vpsrlw_xmm_k1z_xmm_xmmm128",
	EVEX_Vpsrlw_ymm_k1z_ymm_xmmm128: 2222,
	"2222": "EVEX_Vpsrlw_ymm_k1z_ymm_xmmm128",
	EVEX_Vpsrlw_zmm_k1z_zmm_xmmm128: 2223,
	"2223": "EVEX_Vpsrlw_zmm_k1z_zmm_xmmm128",
	Psrld_mm_mmm64: 2224,
	"2224": "Psrld_mm_mmm64",
	Psrld_xmm_xmmm128: 2225,
	"2225": "Psrld_xmm_xmmm128",
	VEX_Vpsrld_xmm_xmm_xmmm128: 2226,
	"2226": "VEX_Vpsrld_xmm_xmm_xmmm128",
	VEX_Vpsrld_ymm_ymm_xmmm128: 2227,
	"2227": "VEX_Vpsrld_ymm_ymm_xmmm128",
	EVEX_Vpsrld_xmm_k1z_xmm_xmmm128: 2228,
	"2228": "EVEX_Vpsrld_xmm_k1z_xmm_xmmm128",
	EVEX_Vpsrld_ymm_k1z_ymm_xmmm128: 2229,
	"2229": "EVEX_Vpsrld_ymm_k1z_ymm_xmmm128",
	EVEX_Vpsrld_zmm_k1z_zmm_xmmm128: 2230,
	"2230": "EVEX_Vpsrld_zmm_k1z_zmm_xmmm128",
	Psrlq_mm_mmm64: 2231,
	"2231": "Psrlq_mm_mmm64",
	Psrlq_xmm_xmmm128: 2232,
	"2232": "Psrlq_xmm_xmmm128",
	VEX_Vpsrlq_xmm_xmm_xmmm128: 2233,
	"2233": "VEX_Vpsrlq_xmm_xmm_xmmm128",
	VEX_Vpsrlq_ymm_ymm_xmmm128: 2234,
	"2234": "VEX_Vpsrlq_ymm_ymm_xmmm128",
	EVEX_Vpsrlq_xmm_k1z_xmm_xmmm128: 2235,
	"2235": "EVEX_Vpsrlq_xmm_k1z_xmm_xmmm128",
	EVEX_Vpsrlq_ymm_k1z_ymm_xmmm128: 2236,
	"2236": "EVEX_Vpsrlq_ymm_k1z_ymm_xmmm128",
	EVEX_Vpsrlq_zmm_k1z_zmm_xmmm128: 2237,
	"2237": "EVEX_Vpsrlq_zmm_k1z_zmm_xmmm128",
	Paddq_mm_mmm64: 2238,
	"2238": "Paddq_mm_mmm64",
	Paddq_xmm_xmmm128: 2239,
	"2239": "Paddq_xmm_xmmm128",
	VEX_Vpaddq_xmm_xmm_xmmm128: 2240,
	"2240": "VEX_Vpaddq_xmm_xmm_xmmm128",
	VEX_Vpaddq_ymm_ymm_ymmm256: 2241,
	"2241": "VEX_Vpaddq_ymm_ymm_ymmm256",
	EVEX_Vpaddq_xmm_k1z_xmm_xmmm128b64: 2242,
	"2242": "EVEX_Vpaddq_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vpaddq_ymm_k1z_ymm_ymmm256b64: 2243,
	"2243": "EVEX_Vpaddq_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vpaddq_zmm_k1z_zmm_zmmm512b64: 2244,
	"2244": "EVEX_Vpaddq_zmm_k1z_zmm_zmmm512b64",
	Pmullw_mm_mmm64: 2245,
	"2245": "Pmullw_mm_mmm64",
	Pmullw_xmm_xmmm128: 2246,
	"2246": "Pmullw_xmm_xmmm128",
	VEX_Vpmullw_xmm_xmm_xmmm128: 2247,
	"2247": "VEX_Vpmullw_xmm_xmm_xmmm128",
	VEX_Vpmullw_ymm_ymm_ymmm256: 2248,
	"2248": "VEX_Vpmullw_ymm_ymm_ymmm256",
	EVEX_Vpmullw_xmm_k1z_xmm_xmmm128: 2249,
	"2249": "EVEX_Vpmullw_xmm_k1z_xmm_xmmm128",
	EVEX_Vpmullw_ymm_k1z_ymm_ymmm256: 2250,
	"2250": "EVEX_Vpmullw_ymm_k1z_ymm_ymmm256",
	EVEX_Vpmullw_zmm_k1z_zmm_zmmm512: 2251,
	"2251": "EVEX_Vpmullw_zmm_k1z_zmm_zmmm512",
	Movq_xmmm64_xmm: 2252,
	"2252": "Movq_xmmm64_xmm",
	VEX_Vmovq_xmmm64_xmm: 2253,
	"2253": "VEX_Vmovq_xmmm64_xmm",
	EVEX_Vmovq_xmmm64_xmm: 2254,
	"2254": "EVEX_Vmovq_xmmm64_xmm",
	Movq2dq_xmm_mm: 2255,
	"2255": "Movq2dq_xmm_mm",
	Movdq2q_mm_xmm: 2256,
	"2256": "Movdq2q_mm_xmm",
	Pmovmskb_r32_mm: 2257,
	"2257": "Pmovmskb_r32_mm",
	Pmovmskb_r64_mm: 2258,
	"2258": "Pmovmskb_r64_mm",
	Pmovmskb_r32_xmm: 2259,
	"2259": "Pmovmskb_r32_xmm",
	Pmovmskb_r64_xmm: 2260,
	"2260": "Pmovmskb_r64_xmm",
	VEX_Vpmovmskb_r32_xmm: 2261,
	"2261": "VEX_Vpmovmskb_r32_xmm",
	VEX_Vpmovmskb_r64_xmm: 2262,
	"2262": "VEX_Vpmovmskb_r64_xmm",
	VEX_Vpmovmskb_r32_ymm: 2263,
	"2263": "VEX_Vpmovmskb_r32_ymm",
	VEX_Vpmovmskb_r64_ymm: 2264,
	"2264": "VEX_Vpmovmskb_r64_ymm",
	Psubusb_mm_mmm64: 2265,
	"2265": "Psubusb_mm_mmm64",
	Psubusb_xmm_xmmm128: 2266,
	"2266": "Psubusb_xmm_xmmm128",
	VEX_Vpsubusb_xmm_xmm_xmmm128: 2267,
	"2267": "VEX_Vpsubusb_xmm_xmm_xmmm128",
	VEX_Vpsubusb_ymm_ymm_ymmm256: 2268,
	"2268": "VEX_Vpsubusb_ymm_ymm_ymmm256",
	EVEX_Vpsubusb_xmm_k1z_xmm_xmmm128: 2269,
	"2269": "EVEX_Vpsubusb_xmm_k1z_xmm_xmmm128",
	EVEX_Vpsubusb_ymm_k1z_ymm_ymmm256: 2270,
	"2270": "EVEX_Vpsubusb_ymm_k1z_ymm_ymmm256",
	EVEX_Vpsubusb_zmm_k1z_zmm_zmmm512: 2271,
	"2271": "EVEX_Vpsubusb_zmm_k1z_zmm_zmmm512",
	Psubusw_mm_mmm64: 2272,
	"2272": "Psubusw_mm_mmm64",
	Psubusw_xmm_xmmm128: 2273,
	"2273": "Psubusw_xmm_xmmm128",
	VEX_Vpsubusw_xmm_xmm_xmmm128: 2274,
	"2274": "VEX_Vpsubusw_xmm_xmm_xmmm128",
	VEX_Vpsubusw_ymm_ymm_ymmm256: 2275,
	"2275": "VEX_Vpsubusw_ymm_ymm_ymmm256",
	EVEX_Vpsubusw_xmm_k1z_xmm_xmmm128: 2276,
	"2276": "EVEX_Vpsubusw_xmm_k1z_xmm_xmmm128",
	EVEX_Vpsubusw_ymm_k1z_ymm_ymmm256: 2277,
	"2277": "EVEX_Vpsubusw_ymm_k1z_ymm_ymmm256",
	EVEX_Vpsubusw_zmm_k1z_zmm_zmmm512: 2278,
	"2278": "EVEX_Vpsubusw_zmm_k1z_zmm_zmmm512",
	Pminub_mm_mmm64: 2279,
	"2279": "Pminub_mm_mmm64",
	Pminub_xmm_xmmm128: 2280,
	"2280": "Pminub_xmm_xmmm128",
	VEX_Vpminub_xmm_xmm_xmmm128: 2281,
	"2281": "VEX_Vpminub_xmm_xmm_xmmm128",
	VEX_Vpminub_ymm_ymm_ymmm256: 2282,
	"2282": "VEX_Vpminub_ymm_ymm_ymmm256",
	EVEX_Vpminub_xmm_k1z_xmm_xmmm128: 2283,
	"2283": "EVEX_Vpminub_xmm_k1z_xmm_xmmm128",
	EVEX_Vpminub_ymm_k1z_ymm_ymmm256: 2284,
	"2284": "EVEX_Vpminub_ymm_k1z_ymm_ymmm256",
	EVEX_Vpminub_zmm_k1z_zmm_zmmm512: 2285,
	"2285": "EVEX_Vpminub_zmm_k1z_zmm_zmmm512",
	Pand_mm_mmm64: 2286,
	"2286": "Pand_mm_mmm64",
	Pand_xmm_xmmm128: 2287,
	"2287": "Pand_xmm_xmmm128",
	VEX_Vpand_xmm_xmm_xmmm128: 2288,
	"2288": "VEX_Vpand_xmm_xmm_xmmm128",
	VEX_Vpand_ymm_ymm_ymmm256: 2289,
	"2289": "VEX_Vpand_ymm_ymm_ymmm256",
	EVEX_Vpandd_xmm_k1z_xmm_xmmm128b32: 2290,
	"2290": "EVEX_Vpandd_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vpandd_ymm_k1z_ymm_ymmm256b32: 2291,
	"2291": "EVEX_Vpandd_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vpandd_zmm_k1z_zmm_zmmm512b32: 2292,
	"2292": "EVEX_Vpandd_zmm_k1z_zmm_zmmm512b32",
	EVEX_Vpandq_xmm_k1z_xmm_xmmm128b64: 2293,
	"2293": "EVEX_Vpandq_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vpandq_ymm_k1z_ymm_ymmm256b64: 2294,
	"2294": "EVEX_Vpandq_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vpandq_zmm_k1z_zmm_zmmm512b64: 2295,
	"2295": "EVEX_Vpandq_zmm_k1z_zmm_zmmm512b64",
	Paddusb_mm_mmm64: 2296,
	"2296": "Paddusb_mm_mmm64",
	Paddusb_xmm_xmmm128: 2297,
	"2297": "Paddusb_xmm_xmmm128",
	VEX_Vpaddusb_xmm_xmm_xmmm128: 2298,
	"2298": "VEX_Vpaddusb_xmm_xmm_xmmm128",
	VEX_Vpaddusb_ymm_ymm_ymmm256: 2299,
	"2299": "VEX_Vpaddusb_ymm_ymm_ymmm256",
	EVEX_Vpaddusb_xmm_k1z_xmm_xmmm128: 2300,
	"2300": "EVEX_Vpaddusb_xmm_k1z_xmm_xmmm128",
	EVEX_Vpaddusb_ymm_k1z_ymm_ymmm256: 2301,
	"2301": "EVEX_Vpaddusb_ymm_k1z_ymm_ymmm256",
	EVEX_Vpaddusb_zmm_k1z_zmm_zmmm512: 2302,
	"2302": "EVEX_Vpaddusb_zmm_k1z_zmm_zmmm512",
	Paddusw_mm_mmm64: 2303,
	"2303": "Paddusw_mm_mmm64",
	Paddusw_xmm_xmmm128: 2304,
	"2304": "Paddusw_xmm_xmmm128",
	VEX_Vpaddusw_xmm_xmm_xmmm128: 2305,
	"2305": "VEX_Vpaddusw_xmm_xmm_xmmm128",
	VEX_Vpaddusw_ymm_ymm_ymmm256: 2306,
	"2306": "VEX_Vpaddusw_ymm_ymm_ymmm256",
	EVEX_Vpaddusw_xmm_k1z_xmm_xmmm128: 2307,
	"2307": "EVEX_Vpaddusw_xmm_k1z_xmm_xmmm128",
	EVEX_Vpaddusw_ymm_k1z_ymm_ymmm256: 2308,
	"2308": "EVEX_Vpaddusw_ymm_k1z_ymm_ymmm256",
	EVEX_Vpaddusw_zmm_k1z_zmm_zmmm512: 2309,
	"2309": "EVEX_Vpaddusw_zmm_k1z_zmm_zmmm512",
	Pmaxub_mm_mmm64: 2310,
	"2310": "Pmaxub_mm_mmm64",
	Pmaxub_xmm_xmmm128: 2311,
	"2311": "Pmaxub_xmm_xmmm128",
	VEX_Vpmaxub_xmm_xmm_xmmm128: 2312,
	"2312": "VEX_Vpmaxub_xmm_xmm_xmmm128",
	VEX_Vpmaxub_ymm_ymm_ymmm256: 2313,
	"2313": "VEX_Vpmaxub_ymm_ymm_ymmm256",
	EVEX_Vpmaxub_xmm_k1z_xmm_xmmm128: 2314,
	"2314": "EVEX_Vpmaxub_xmm_k1z_xmm_xmmm128",
	EVEX_Vpmaxub_ymm_k1z_ymm_ymmm256: 2315,
	"2315": "EVEX_Vpmaxub_ymm_k1z_ymm_ymmm256",
	EVEX_Vpmaxub_zmm_k1z_zmm_zmmm512: 2316,
	"2316": "EVEX_Vpmaxub_zmm_k1z_zmm_zmmm512",
	Pandn_mm_mmm64: 2317,
	"2317": "Pandn_mm_mmm64",
	Pandn_xmm_xmmm128: 2318,
	"2318": "Pandn_xmm_xmmm128",
	VEX_Vpandn_xmm_xmm_xmmm128: 2319,
	"2319": "VEX_Vpandn_xmm_xmm_xmmm128",
	VEX_Vpandn_ymm_ymm_ymmm256: 2320,
	"2320": "VEX_Vpandn_ymm_ymm_ymmm256",
	EVEX_Vpandnd_xmm_k1z_xmm_xmmm128b32: 2321,
	"2321": "EVEX_Vpandnd_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vpandnd_ymm_k1z_ymm_ymmm256b32: 2322,
	"2322": "EVEX_Vpandnd_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vpandnd_zmm_k1z_zmm_zmmm512b32: 2323,
	"2323": "EVEX_Vpandnd_zmm_k1z_zmm_zmmm512b32",
	EVEX_Vpandnq_xmm_k1z_xmm_xmmm128b64: 2324,
	"2324": "EVEX_Vpandnq_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vpandnq_ymm_k1z_ymm_ymmm256b64: 2325,
	"2325": "EVEX_Vpandnq_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vpandnq_zmm_k1z_zmm_zmmm512b64: 2326,
	"2326": "EVEX_Vpandnq_zmm_k1z_zmm_zmmm512b64",
	Pavgb_mm_mmm64: 2327,
	"2327": "Pavgb_mm_mmm64",
	Pavgb_xmm_xmmm128: 2328,
	"2328": "Pavgb_xmm_xmmm128",
	VEX_Vpavgb_xmm_xmm_xmmm128: 2329,
	"2329": "VEX_Vpavgb_xmm_xmm_xmmm128",
	VEX_Vpavgb_ymm_ymm_ymmm256: 2330,
	"2330": "VEX_Vpavgb_ymm_ymm_ymmm256",
	EVEX_Vpavgb_xmm_k1z_xmm_xmmm128: 2331,
	"2331": "EVEX_Vpavgb_xmm_k1z_xmm_xmmm128",
	EVEX_Vpavgb_ymm_k1z_ymm_ymmm256: 2332,
	"2332": "EVEX_Vpavgb_ymm_k1z_ymm_ymmm256",
	EVEX_Vpavgb_zmm_k1z_zmm_zmmm512: 2333,
	"2333": "EVEX_Vpavgb_zmm_k1z_zmm_zmmm512",
	Psraw_mm_mmm64: 2334,
	"2334": "Psraw_mm_mmm64",
	Psraw_xmm_xmmm128: 2335,
	"2335": "Psraw_xmm_xmmm128",
	VEX_Vpsraw_xmm_xmm_xmmm128: 2336,
	"2336": "VEX_Vpsraw_xmm_xmm_xmmm128",
	VEX_Vpsraw_ymm_ymm_xmmm128: 2337,
	"2337": "VEX_Vpsraw_ymm_ymm_xmmm128",
	EVEX_Vpsraw_xmm_k1z_xmm_xmmm128: 2338,
	"2338": "EVEX_Vpsraw_xmm_k1z_xmm_xmmm128",
	EVEX_Vpsraw_ymm_k1z_ymm_xmmm128: 2339,
	"2339": "EVEX_Vpsraw_ymm_k1z_ymm_xmmm128",
	EVEX_Vpsraw_zmm_k1z_zmm_xmmm128: 2340,
	"2340": "EVEX_Vpsraw_zmm_k1z_zmm_xmmm128",
	Psrad_mm_mmm64: 2341,
	"2341": "Psrad_mm_mmm64",
	Psrad_xmm_xmmm128: 2342,
	"2342": "Psrad_xmm_xmmm128",
	VEX_Vpsrad_xmm_xmm_xmmm128: 2343,
	"2343": "VEX_Vpsrad_xmm_xmm_xmmm128",
	VEX_Vpsrad_ymm_ymm_xmmm128: 2344,
	"2344": "VEX_Vpsrad_ymm_ymm_xmmm128",
	EVEX_Vpsrad_xmm_k1z_xmm_xmmm128: 2345,
	"2345": "EVEX_Vpsrad_xmm_k1z_xmm_xmmm128",
	EVEX_Vpsrad_ymm_k1z_ymm_xmmm128: 2346,
	"2346": "EVEX_Vpsrad_ymm_k1z_ymm_xmmm128",
	EVEX_Vpsrad_zmm_k1z_zmm_xmmm128: 2347,
	"2347": "EVEX_Vpsrad_zmm_k1z_zmm_xmmm128",
	EVEX_Vpsraq_xmm_k1z_xmm_xmmm128: 2348,
	"2348": "EVEX_Vpsraq_xmm_k1z_xmm_xmmm128",
	EVEX_Vpsraq_ymm_k1z_ymm_xmmm128: 2349,
	"2349": "EVEX_Vpsraq_ymm_k1z_ymm_xmmm128",
	EVEX_Vpsraq_zmm_k1z_zmm_xmmm128: 2350,
	"2350": "EVEX_Vpsraq_zmm_k1z_zmm_xmmm128",
	Pavgw_mm_mmm64: 2351,
	"2351": "Pavgw_mm_mmm64",
	Pavgw_xmm_xmmm128: 2352,
	"2352": "Pavgw_xmm_xmmm128",
	VEX_Vpavgw_xmm_xmm_xmmm128: 2353,
	"2353": "VEX_Vpavgw_xmm_xmm_xmmm128",
	VEX_Vpavgw_ymm_ymm_ymmm256: 2354,
	"2354": "VEX_Vpavgw_ymm_ymm_ymmm256",
	EVEX_Vpavgw_xmm_k1z_xmm_xmmm128: 2355,
	"2355": "EVEX_Vpavgw_xmm_k1z_xmm_xmmm128",
	EVEX_Vpavgw_ymm_k1z_ymm_ymmm256: 2356,
	"2356": "EVEX_Vpavgw_ymm_k1z_ymm_ymmm256",
	EVEX_Vpavgw_zmm_k1z_zmm_zmmm512: 2357,
	"2357": "EVEX_Vpavgw_zmm_k1z_zmm_zmmm512",
	Pmulhuw_mm_mmm64: 2358,
	"2358": "Pmulhuw_mm_mmm64",
	Pmulhuw_xmm_xmmm128: 2359,
	"2359": "Pmulhuw_xmm_xmmm128",
	VEX_Vpmulhuw_xmm_xmm_xmmm128: 2360,
	"2360": "VEX_Vpmulhuw_xmm_xmm_xmmm128",
	VEX_Vpmulhuw_ymm_ymm_ymmm256: 2361,
	"2361": "VEX_Vpmulhuw_ymm_ymm_ymmm256",
	EVEX_Vpmulhuw_xmm_k1z_xmm_xmmm128: 2362,
	"2362": "EVEX_Vpmulhuw_xmm_k1z_xmm_xmmm128",
	EVEX_Vpmulhuw_ymm_k1z_ymm_ymmm256: 2363,
	"2363": "EVEX_Vpmulhuw_ymm_k1z_ymm_ymmm256",
	EVEX_Vpmulhuw_zmm_k1z_zmm_zmmm512: 2364,
	"2364": "EVEX_Vpmulhuw_zmm_k1z_zmm_zmmm512",
	Pmulhw_mm_mmm64: 2365,
	"2365": "Pmulhw_mm_mmm64",
	Pmulhw_xmm_xmmm128: 2366,
	"2366": "Pmulhw_xmm_xmmm128",
	VEX_Vpmulhw_xmm_xmm_xmmm128: 2367,
	"2367": "VEX_Vpmulhw_xmm_xmm_xmmm128",
	VEX_Vpmulhw_ymm_ymm_ymmm256: 2368,
	"2368": "VEX_Vpmulhw_ymm_ymm_ymmm256",
	EVEX_Vpmulhw_xmm_k1z_xmm_xmmm128: 2369,
	"2369": "EVEX_Vpmulhw_xmm_k1z_xmm_xmmm128",
	EVEX_Vpmulhw_ymm_k1z_ymm_ymmm256: 2370,
	"2370": "EVEX_Vpmulhw_ymm_k1z_ymm_ymmm256",
	EVEX_Vpmulhw_zmm_k1z_zmm_zmmm512: 2371,
	"2371": "EVEX_Vpmulhw_zmm_k1z_zmm_zmmm512",
	Cvttpd2dq_xmm_xmmm128: 2372,
	"2372": "Cvttpd2dq_xmm_xmmm128",
	VEX_Vcvttpd2dq_xmm_xmmm128: 2373,
	"2373": "VEX_Vcvttpd2dq_xmm_xmmm128",
	VEX_Vcvttpd2dq_xmm_ymmm256: 2374,
	"2374": "VEX_Vcvttpd2dq_xmm_ymmm256",
	EVEX_Vcvttpd2dq_xmm_k1z_xmmm128b64: 2375,
	"2375": "EVEX_Vcvttpd2dq_xmm_k1z_xmmm128b64",
	EVEX_Vcvttpd2dq_xmm_k1z_ymmm256b64: 2376,
	"2376": "EVEX_Vcvttpd2dq_xmm_k1z_ymmm256b64",
	EVEX_Vcvttpd2dq_ymm_k1z_zmmm512b64_sae: 2377,
	"2377": "EVEX_Vcvttpd2dq_ymm_k1z_zmmm512b64_sae",
	Cvtdq2pd_xmm_xmmm64: 2378,
	"2378": "Cvtdq2pd_xmm_xmmm64",
	VEX_Vcvtdq2pd_xmm_xmmm64: 2379,
	"2379": "VEX_Vcvtdq2pd_xmm_xmmm64",
	VEX_Vcvtdq2pd_ymm_xmmm128: 2380,
	"2380": "VEX_Vcvtdq2pd_ymm_xmmm128",
	EVEX_Vcvtdq2pd_xmm_k1z_xmmm64b32: 2381,
	"2381": "EVEX_Vcvtdq2pd_xmm_k1z_xmmm64b32",
	EVEX_Vcvtdq2pd_ymm_k1z_xmmm128b32: 2382,
	"2382": "EVEX_Vcvtdq2pd_ymm_k1z_xmmm128b32",
	EVEX_Vcvtdq2pd_zmm_k1z_ymmm256b32_er: 2383,
	"2383": "EVEX_Vcvtdq2pd_zmm_k1z_ymmm256b32_er",
	EVEX_Vcvtqq2pd_xmm_k1z_xmmm128b64: 2384,
	"2384": "EVEX_Vcvtqq2pd_xmm_k1z_xmmm128b64",
	EVEX_Vcvtqq2pd_ymm_k1z_ymmm256b64: 2385,
	"2385": "EVEX_Vcvtqq2pd_ymm_k1z_ymmm256b64",
	EVEX_Vcvtqq2pd_zmm_k1z_zmmm512b64_er: 2386,
	"2386": "EVEX_Vcvtqq2pd_zmm_k1z_zmmm512b64_er",
	Cvtpd2dq_xmm_xmmm128: 2387,
	"2387": "Cvtpd2dq_xmm_xmmm128",
	VEX_Vcvtpd2dq_xmm_xmmm128: 2388,
	"2388": "VEX_Vcvtpd2dq_xmm_xmmm128",
	VEX_Vcvtpd2dq_xmm_ymmm256: 2389,
	"2389": "VEX_Vcvtpd2dq_xmm_ymmm256",
	EVEX_Vcvtpd2dq_xmm_k1z_xmmm128b64: 2390,
	"2390": "EVEX_Vcvtpd2dq_xmm_k1z_xmmm128b64",
	EVEX_Vcvtpd2dq_xmm_k1z_ymmm256b64: 2391,
	"2391": "EVEX_Vcvtpd2dq_xmm_k1z_ymmm256b64",
	EVEX_Vcvtpd2dq_ymm_k1z_zmmm512b64_er: 2392,
	"2392": "EVEX_Vcvtpd2dq_ymm_k1z_zmmm512b64_er",
	Movntq_m64_mm: 2393,
	"2393": "Movntq_m64_mm",
	Movntdq_m128_xmm: 2394,
	"2394": "Movntdq_m128_xmm",
	VEX_Vmovntdq_m128_xmm: 2395,
	"2395": "VEX_Vmovntdq_m128_xmm",
	VEX_Vmovntdq_m256_ymm: 2396,
	"2396": "VEX_Vmovntdq_m256_ymm",
	EVEX_Vmovntdq_m128_xmm: 2397,
	"2397": "EVEX_Vmovntdq_m128_xmm",
	EVEX_Vmovntdq_m256_ymm: 2398,
	"2398": "EVEX_Vmovntdq_m256_ymm",
	EVEX_Vmovntdq_m512_zmm: 2399,
	"2399": "EVEX_Vmovntdq_m512_zmm",
	Psubsb_mm_mmm64: 2400,
	"2400": "Psubsb_mm_mmm64",
	Psubsb_xmm_xmmm128: 2401,
	"2401": "Psubsb_xmm_xmmm128",
	VEX_Vpsubsb_xmm_xmm_xmmm128: 2402,
	"2402": "VEX_Vpsubsb_xmm_xmm_xmmm128",
	VEX_Vpsubsb_ymm_ymm_ymmm256: 2403,
	"2403": "VEX_Vpsubsb_ymm_ymm_ymmm256",
	EVEX_Vpsubsb_xmm_k1z_xmm_xmmm128: 2404,
	"2404": "EVEX_Vpsubsb_xmm_k1z_xmm_xmmm128",
	EVEX_Vpsubsb_ymm_k1z_ymm_ymmm256: 2405,
	"2405": "EVEX_Vpsubsb_ymm_k1z_ymm_ymmm256",
	EVEX_Vpsubsb_zmm_k1z_zmm_zmmm512: 2406,
	"2406": "EVEX_Vpsubsb_zmm_k1z_zmm_zmmm512",
	Psubsw_mm_mmm64: 2407,
	"2407": "Psubsw_mm_mmm64",
	Psubsw_xmm_xmmm128: 2408,
	"2408": "Psubsw_xmm_xmmm128",
	VEX_Vpsubsw_xmm_xmm_xmmm128: 2409,
	"2409": "VEX_Vpsubsw_xmm_xmm_xmmm128",
	VEX_Vpsubsw_ymm_ymm_ymmm256: 2410,
	"2410": "VEX_Vpsubsw_ymm_ymm_ymmm256",
	EVEX_Vpsubsw_xmm_k1z_xmm_xmmm128: 2411,
	"2411": "EVEX_Vpsubsw_xmm_k1z_xmm_xmmm128",
	EVEX_Vpsubsw_ymm_k1z_ymm_ymmm256: 2412,
	"2412": "EVEX_Vpsubsw_ymm_k1z_ymm_ymmm256",
	EVEX_Vpsubsw_zmm_k1z_zmm_zmmm512: 2413,
	"2413": "EVEX_Vpsubsw_zmm_k1z_zmm_zmmm512",
	Pminsw_mm_mmm64: 2414,
	"2414": "Pminsw_mm_mmm64",
	Pminsw_xmm_xmmm128: 2415,
	"2415": "Pminsw_xmm_xmmm128",
	VEX_Vpminsw_xmm_xmm_xmmm128: 2416,
	"2416": "VEX_Vpminsw_xmm_xmm_xmmm128",
	VEX_Vpminsw_ymm_ymm_ymmm256: 2417,
	"2417": "VEX_Vpminsw_ymm_ymm_ymmm256",
	EVEX_Vpminsw_xmm_k1z_xmm_xmmm128: 2418,
	"2418": "EVEX_Vpminsw_xmm_k1z_xmm_xmmm128",
	EVEX_Vpminsw_ymm_k1z_ymm_ymmm256: 2419,
	"2419": "EVEX_Vpminsw_ymm_k1z_ymm_ymmm256",
	EVEX_Vpminsw_zmm_k1z_zmm_zmmm512: 2420,
	"2420": "EVEX_Vpminsw_zmm_k1z_zmm_zmmm512",
	Por_mm_mmm64: 2421,
	"2421": "Por_mm_mmm64",
	Por_xmm_xmmm128: 2422,
	"2422": "Por_xmm_xmmm128",
	VEX_Vpor_xmm_xmm_xmmm128: 2423,
	"2423": "VEX_Vpor_xmm_xmm_xmmm128",
	VEX_Vpor_ymm_ymm_ymmm256: 2424,
	"2424": "VEX_Vpor_ymm_ymm_ymmm256",
	EVEX_Vpord_xmm_k1z_xmm_xmmm128b32: 2425,
	"2425": "EVEX_Vpord_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vpord_ymm_k1z_ymm_ymmm256b32: 2426,
	"2426": "EVEX_Vpord_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vpord_zmm_k1z_zmm_zmmm512b32: 2427,
	"2427": "EVEX_Vpord_zmm_k1z_zmm_zmmm512b32",
	EVEX_Vporq_xmm_k1z_xmm_xmmm128b64: 2428,
	"2428": "EVEX_Vporq_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vporq_ymm_k1z_ymm_ymmm256b64: 2429,
	"2429": "EVEX_Vporq_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vporq_zmm_k1z_zmm_zmmm512b64: 2430,
	"2430": "EVEX_Vporq_zmm_k1z_zmm_zmmm512b64",
	Paddsb_mm_mmm64: 2431,
	"2431": "Paddsb_mm_mmm64",
	Paddsb_xmm_xmmm128: 2432,
	"2432": "Paddsb_xmm_xmmm128",
	VEX_Vpaddsb_xmm_xmm_xmmm128: 2433,
	"2433": "VEX_Vpaddsb_xmm_xmm_xmmm128",
	VEX_Vpaddsb_ymm_ymm_ymmm256: 2434,
	"2434": "VEX_Vpaddsb_ymm_ymm_ymmm256",
	EVEX_Vpaddsb_xmm_k1z_xmm_xmmm128: 2435,
	"2435": "EVEX_Vpaddsb_xmm_k1z_xmm_xmmm128",
	EVEX_Vpaddsb_ymm_k1z_ymm_ymmm256: 2436,
	"2436": "EVEX_Vpaddsb_ymm_k1z_ymm_ymmm256",
	EVEX_Vpaddsb_zmm_k1z_zmm_zmmm512: 2437,
	"2437": "EVEX_Vpaddsb_zmm_k1z_zmm_zmmm512",
	Paddsw_mm_mmm64: 2438,
	"2438": "Paddsw_mm_mmm64",
	Paddsw_xmm_xmmm128: 2439,
	"2439": "Paddsw_xmm_xmmm128",
	VEX_Vpaddsw_xmm_xmm_xmmm128: 2440,
	"2440": "VEX_Vpaddsw_xmm_xmm_xmmm128",
	VEX_Vpaddsw_ymm_ymm_ymmm256: 2441,
	"2441": "VEX_Vpaddsw_ymm_ymm_ymmm256",
	EVEX_Vpaddsw_xmm_k1z_xmm_xmmm128: 2442,
	"2442": "EVEX_Vpaddsw_xmm_k1z_xmm_xmmm128",
	EVEX_Vpaddsw_ymm_k1z_ymm_ymmm256: 2443,
	"2443": "EVEX_Vpaddsw_ymm_k1z_ymm_ymmm256",
	EVEX_Vpaddsw_zmm_k1z_zmm_zmmm512: 2444,
	"2444": "EVEX_Vpaddsw_zmm_k1z_zmm_zmmm512",
	Pmaxsw_mm_mmm64: 2445,
	"2445": "Pmaxsw_mm_mmm64",
	Pmaxsw_xmm_xmmm128: 2446,
	"2446": "Pmaxsw_xmm_xmmm128",
	VEX_Vpmaxsw_xmm_xmm_xmmm128: 2447,
	"2447": "VEX_Vpmaxsw_xmm_xmm_xmmm128",
	VEX_Vpmaxsw_ymm_ymm_ymmm256: 2448,
	"2448": "VEX_Vpmaxsw_ymm_ymm_ymmm256",
	EVEX_Vpmaxsw_xmm_k1z_xmm_xmmm128: 2449,
	"2449": "EVEX_Vpmaxsw_xmm_k1z_xmm_xmmm128",
	EVEX_Vpmaxsw_ymm_k1z_ymm_ymmm256: 2450,
	"2450": "EVEX_Vpmaxsw_ymm_k1z_ymm_ymmm256",
	EVEX_Vpmaxsw_zmm_k1z_zmm_zmmm512: 2451,
	"2451": "EVEX_Vpmaxsw_zmm_k1z_zmm_zmmm512",
	Pxor_mm_mmm64: 2452,
	"2452": "Pxor_mm_mmm64",
	Pxor_xmm_xmmm128: 2453,
	"2453": "Pxor_xmm_xmmm128",
	VEX_Vpxor_xmm_xmm_xmmm128: 2454,
	"2454": "VEX_Vpxor_xmm_xmm_xmmm128",
	VEX_Vpxor_ymm_ymm_ymmm256: 2455,
	"2455": "VEX_Vpxor_ymm_ymm_ymmm256",
	EVEX_Vpxord_xmm_k1z_xmm_xmmm128b32: 2456,
	"2456": "EVEX_Vpxord_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vpxord_ymm_k1z_ymm_ymmm256b32: 2457,
	"2457": "EVEX_Vpxord_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vpxord_zmm_k1z_zmm_zmmm512b32: 2458,
	"2458": "EVEX_Vpxord_zmm_k1z_zmm_zmmm512b32",
	EVEX_Vpxorq_xmm_k1z_xmm_xmmm128b64: 2459,
	"2459": "EVEX_Vpxorq_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vpxorq_ymm_k1z_ymm_ymmm256b64: 2460,
	"2460": "EVEX_Vpxorq_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vpxorq_zmm_k1z_zmm_zmmm512b64: 2461,
	"2461": "EVEX_Vpxorq_zmm_k1z_zmm_zmmm512b64",
	Lddqu_xmm_m128: 2462,
	"2462": "Lddqu_xmm_m128",
	VEX_Vlddqu_xmm_m128: 2463,
	"2463": "VEX_Vlddqu_xmm_m128",
	VEX_Vlddqu_ymm_m256: 2464,
	"2464": "VEX_Vlddqu_ymm_m256",
	Psllw_mm_mmm64: 2465,
	"2465": "Psllw_mm_mmm64",
	Psllw_xmm_xmmm128: 2466,
	"2466": "Psllw_xmm_xmmm128",
	VEX_Vpsllw_xmm_xmm_xmmm128: 2467,
	"2467": "VEX_Vpsllw_xmm_xmm_xmmm128",
	VEX_Vpsllw_ymm_ymm_xmmm128: 2468,
	"2468": "VEX_Vpsllw_ymm_ymm_xmmm128",
	EVEX_Vpsllw_xmm_k1z_xmm_xmmm128: 2469,
	"2469": "EVEX_Vpsllw_xmm_k1z_xmm_xmmm128",
	EVEX_Vpsllw_ymm_k1z_ymm_xmmm128: 2470,
	"2470": "EVEX_Vpsllw_ymm_k1z_ymm_xmmm128",
	EVEX_Vpsllw_zmm_k1z_zmm_xmmm128: 2471,
	"2471": "EVEX_Vpsllw_zmm_k1z_zmm_xmmm128",
	Pslld_mm_mmm64: 2472,
	"2472": "Pslld_mm_mmm64",
	Pslld_xmm_xmmm128: 2473,
	"2473": "Pslld_xmm_xmmm128",
	VEX_Vpslld_xmm_xmm_xmmm128: 2474,
	"2474": "VEX_Vpslld_xmm_xmm_xmmm128",
	VEX_Vpslld_ymm_ymm_xmmm128: 2475,
	"2475": "VEX_Vpslld_ymm_ymm_xmmm128",
	EVEX_Vpslld_xmm_k1z_xmm_xmmm128: 2476,
	"2476": "EVEX_Vpslld_xmm_k1z_xmm_xmmm128",
	EVEX_Vpslld_ymm_k1z_ymm_xmmm128: 2477,
	"2477": "EVEX_Vpslld_ymm_k1z_ymm_xmmm128",
	EVEX_Vpslld_zmm_k1z_zmm_xmmm128: 2478,
	"2478": "EVEX_Vpslld_zmm_k1z_zmm_xmmm128",
	Psllq_mm_mmm64: 2479,
	"2479": "Psllq_mm_mmm64",
	Psllq_xmm_xmmm128: 2480,
	"2480": "Psllq_xmm_xmmm128",
	VEX_Vpsllq_xmm_xmm_xmmm128: 2481,
	"2481": "VEX_Vpsllq_xmm_xmm_xmmm128",
	VEX_Vpsllq_ymm_ymm_xmmm128: 2482,
	"2482": "VEX_Vpsllq_ymm_ymm_xmmm128",
	EVEX_Vpsllq_xmm_k1z_xmm_xmmm128: 2483,
	"2483": "EVEX_Vpsllq_xmm_k1z_xmm_xmmm128",
	EVEX_Vpsllq_ymm_k1z_ymm_xmmm128: 2484,
	"2484": "EVEX_Vpsllq_ymm_k1z_ymm_xmmm128",
	EVEX_Vpsllq_zmm_k1z_zmm_xmmm128: 2485,
	"2485": "EVEX_Vpsllq_zmm_k1z_zmm_xmmm128",
	Pmuludq_mm_mmm64: 2486,
	"2486": "Pmuludq_mm_mmm64",
	Pmuludq_xmm_xmmm128: 2487,
	"2487": "Pmuludq_xmm_xmmm128",
	VEX_Vpmuludq_xmm_xmm_xmmm128: 2488,
	"2488": "VEX_Vpmuludq_xmm_xmm_xmmm128",
	VEX_Vpmuludq_ymm_ymm_ymmm256: 2489,
	"2489": "VEX_Vpmuludq_ymm_ymm_ymmm256",
	EVEX_Vpmuludq_xmm_k1z_xmm_xmmm128b64: 2490,
	"2490": "EVEX_Vpmuludq_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vpmuludq_ymm_k1z_ymm_ymmm256b64: 2491,
	"2491": "EVEX_Vpmuludq_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vpmuludq_zmm_k1z_zmm_zmmm512b64: 2492,
	"2492": "EVEX_Vpmuludq_zmm_k1z_zmm_zmmm512b64",
	Pmaddwd_mm_mmm64: 2493,
	"2493": "Pmaddwd_mm_mmm64",
	Pmaddwd_xmm_xmmm128: 2494,
	"2494": "Pmaddwd_xmm_xmmm128",
	VEX_Vpmaddwd_xmm_xmm_xmmm128: 2495,
	"2495": "VEX_Vpmaddwd_xmm_xmm_xmmm128",
	VEX_Vpmaddwd_ymm_ymm_ymmm256: 2496,
	"2496": "VEX_Vpmaddwd_ymm_ymm_ymmm256",
	EVEX_Vpmaddwd_xmm_k1z_xmm_xmmm128: 2497,
	"2497": "EVEX_Vpmaddwd_xmm_k1z_xmm_xmmm128",
	EVEX_Vpmaddwd_ymm_k1z_ymm_ymmm256: 2498,
	"2498": "EVEX_Vpmaddwd_ymm_k1z_ymm_ymmm256",
	EVEX_Vpmaddwd_zmm_k1z_zmm_zmmm512: 2499,
	"2499": "EVEX_Vpmaddwd_zmm_k1z_zmm_zmmm512",
	Psadbw_mm_mmm64: 2500,
	"2500": "Psadbw_mm_mmm64",
	Psadbw_xmm_xmmm128: 2501,
	"2501": "Psadbw_xmm_xmmm128",
	VEX_Vpsadbw_xmm_xmm_xmmm128: 2502,
	"2502": "VEX_Vpsadbw_xmm_xmm_xmmm128",
	VEX_Vpsadbw_ymm_ymm_ymmm256: 2503,
	"2503": "VEX_Vpsadbw_ymm_ymm_ymmm256",
	EVEX_Vpsadbw_xmm_xmm_xmmm128: 2504,
	"2504": "EVEX_Vpsadbw_xmm_xmm_xmmm128",
	EVEX_Vpsadbw_ymm_ymm_ymmm256: 2505,
	"2505": "EVEX_Vpsadbw_ymm_ymm_ymmm256",
	EVEX_Vpsadbw_zmm_zmm_zmmm512: 2506,
	"2506": "EVEX_Vpsadbw_zmm_zmm_zmmm512",
	Maskmovq_rDI_mm_mm: 2507,
	"2507": "Maskmovq_rDI_mm_mm",
	Maskmovdqu_rDI_xmm_xmm: 2508,
	"2508": "Maskmovdqu_rDI_xmm_xmm",
	VEX_Vmaskmovdqu_rDI_xmm_xmm: 2509,
	"2509": "VEX_Vmaskmovdqu_rDI_xmm_xmm",
	Psubb_mm_mmm64: 2510,
	"2510": "Psubb_mm_mmm64",
	Psubb_xmm_xmmm128: 2511,
	"2511": "Psubb_xmm_xmmm128",
	VEX_Vpsubb_xmm_xmm_xmmm128: 2512,
	"2512": "VEX_Vpsubb_xmm_xmm_xmmm128",
	VEX_Vpsubb_ymm_ymm_ymmm256: 2513,
	"2513": "VEX_Vpsubb_ymm_ymm_ymmm256",
	EVEX_Vpsubb_xmm_k1z_xmm_xmmm128: 2514,
	"2514": "EVEX_Vpsubb_xmm_k1z_xmm_xmmm128",
	EVEX_Vpsubb_ymm_k1z_ymm_ymmm256: 2515,
	"2515": "EVEX_Vpsubb_ymm_k1z_ymm_ymmm256",
	EVEX_Vpsubb_zmm_k1z_zmm_zmmm512: 2516,
	"2516": "EVEX_Vpsubb_zmm_k1z_zmm_zmmm512",
	Psubw_mm_mmm64: 2517,
	"2517": "Psubw_mm_mmm64",
	Psubw_xmm_xmmm128: 2518,
	"2518": "Psubw_xmm_xmmm128",
	VEX_Vpsubw_xmm_xmm_xmmm128: 2519,
	"2519": "VEX_Vpsubw_xmm_xmm_xmmm128",
	VEX_Vpsubw_ymm_ymm_ymmm256: 2520,
	"2520": "VEX_Vpsubw_ymm_ymm_ymmm256",
	EVEX_Vpsubw_xmm_k1z_xmm_xmmm128: 2521,
	"2521": "EVEX_Vpsubw_xmm_k1z_xmm_xmmm128",
	EVEX_Vpsubw_ymm_k1z_ymm_ymmm256: 2522,
	"2522": "EVEX_Vpsubw_ymm_k1z_ymm_ymmm256",
	EVEX_Vpsubw_zmm_k1z_zmm_zmmm512: 2523,
	"2523": "EVEX_Vpsubw_zmm_k1z_zmm_zmmm512",
	Psubd_mm_mmm64: 2524,
	"2524": "Psubd_mm_mmm64",
	Psubd_xmm_xmmm128: 2525,
	"2525": "Psubd_xmm_xmmm128",
	VEX_Vpsubd_xmm_xmm_xmmm128: 2526,
	"2526": "VEX_Vpsubd_xmm_xmm_xmmm128",
	VEX_Vpsubd_ymm_ymm_ymmm256: 2527,
	"2527": "VEX_Vpsubd_ymm_ymm_ymmm256",
	EVEX_Vpsubd_xmm_k1z_xmm_xmmm128b32: 2528,
	"2528": "EVEX_Vpsubd_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vpsubd_ymm_k1z_ymm_ymmm256b32: 2529,
	"2529": "EVEX_Vpsubd_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vpsubd_zmm_k1z_zmm_zmmm512b32: 2530,
	"2530": "EVEX_Vpsubd_zmm_k1z_zmm_zmmm512b32",
	Psubq_mm_mmm64: 2531,
	"2531": "Psubq_mm_mmm64",
	Psubq_xmm_xmmm128: 2532,
	"2532": "Psubq_xmm_xmmm128",
	VEX_Vpsubq_xmm_xmm_xmmm128: 2533,
	"2533": "VEX_Vpsubq_xmm_xmm_xmmm128",
	VEX_Vpsubq_ymm_ymm_ymmm256: 2534,
	"2534": "VEX_Vpsubq_ymm_ymm_ymmm256",
	EVEX_Vpsubq_xmm_k1z_xmm_xmmm128b64: 2535,
	"2535": "EVEX_Vpsubq_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vpsubq_ymm_k1z_ymm_ymmm256b64: 2536,
	"2536": "EVEX_Vpsubq_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vpsubq_zmm_k1z_zmm_zmmm512b64: 2537,
	"2537": "EVEX_Vpsubq_zmm_k1z_zmm_zmmm512b64",
	Paddb_mm_mmm64: 2538,
	"2538": "Paddb_mm_mmm64",
	Paddb_xmm_xmmm128: 2539,
	"2539": "Paddb_xmm_xmmm128",
	VEX_Vpaddb_xmm_xmm_xmmm128: 2540,
	"2540": "VEX_Vpaddb_xmm_xmm_xmmm128",
	VEX_Vpaddb_ymm_ymm_ymmm256: 2541,
	"2541": "VEX_Vpaddb_ymm_ymm_ymmm256",
	EVEX_Vpaddb_xmm_k1z_xmm_xmmm128: 2542,
	"2542": "EVEX_Vpaddb_xmm_k1z_xmm_xmmm128",
	EVEX_Vpaddb_ymm_k1z_ymm_ymmm256: 2543,
	"2543": "EVEX_Vpaddb_ymm_k1z_ymm_ymmm256",
	EVEX_Vpaddb_zmm_k1z_zmm_zmmm512: 2544,
	"2544": "EVEX_Vpaddb_zmm_k1z_zmm_zmmm512",
	Paddw_mm_mmm64: 2545,
	"2545": "Paddw_mm_mmm64",
	Paddw_xmm_xmmm128: 2546,
	"2546": "Paddw_xmm_xmmm128",
	VEX_Vpaddw_xmm_xmm_xmmm128: 2547,
	"2547": "VEX_Vpaddw_xmm_xmm_xmmm128",
	VEX_Vpaddw_ymm_ymm_ymmm256: 2548,
	"2548": "VEX_Vpaddw_ymm_ymm_ymmm256",
	EVEX_Vpaddw_xmm_k1z_xmm_xmmm128: 2549,
	"2549": "EVEX_Vpaddw_xmm_k1z_xmm_xmmm128",
	EVEX_Vpaddw_ymm_k1z_ymm_ymmm256: 2550,
	"2550": "EVEX_Vpaddw_ymm_k1z_ymm_ymmm256",
	EVEX_Vpaddw_zmm_k1z_zmm_zmmm512: 2551,
	"2551": "EVEX_Vpaddw_zmm_k1z_zmm_zmmm512",
	Paddd_mm_mmm64: 2552,
	"2552": "Paddd_mm_mmm64",
	Paddd_xmm_xmmm128: 2553,
	"2553": "Paddd_xmm_xmmm128",
	VEX_Vpaddd_xmm_xmm_xmmm128: 2554,
	"2554": "VEX_Vpaddd_xmm_xmm_xmmm128",
	VEX_Vpaddd_ymm_ymm_ymmm256: 2555,
	"2555": "VEX_Vpaddd_ymm_ymm_ymmm256",
	EVEX_Vpaddd_xmm_k1z_xmm_xmmm128b32: 2556,
	"2556": "EVEX_Vpaddd_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vpaddd_ymm_k1z_ymm_ymmm256b32: 2557,
	"2557": "EVEX_Vpaddd_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vpaddd_zmm_k1z_zmm_zmmm512b32: 2558,
	"2558": "EVEX_Vpaddd_zmm_k1z_zmm_zmmm512b32",
	Ud0_r16_rm16: 2559,
	"2559": "Ud0_r16_rm16",
	Ud0_r32_rm32: 2560,
	"2560": "Ud0_r32_rm32",
	Ud0_r64_rm64: 2561,
	"2561": "Ud0_r64_rm64",
	Pshufb_mm_mmm64: 2562,
	"2562": "Pshufb_mm_mmm64",
	Pshufb_xmm_xmmm128: 2563,
	"2563": "Pshufb_xmm_xmmm128",
	VEX_Vpshufb_xmm_xmm_xmmm128: 2564,
	"2564": "VEX_Vpshufb_xmm_xmm_xmmm128",
	VEX_Vpshufb_ymm_ymm_ymmm256: 2565,
	"2565": "VEX_Vpshufb_ymm_ymm_ymmm256",
	EVEX_Vpshufb_xmm_k1z_xmm_xmmm128: 2566,
	"2566": "EVEX_Vpshufb_xmm_k1z_xmm_xmmm128",
	EVEX_Vpshufb_ymm_k1z_ymm_ymmm256: 2567,
	"2567": "EVEX_Vpshufb_ymm_k1z_ymm_ymmm256",
	EVEX_Vpshufb_zmm_k1z_zmm_zmmm512: 2568,
	"2568": "EVEX_Vpshufb_zmm_k1z_zmm_zmmm512",
	Phaddw_mm_mmm64: 2569,
	"2569": "Phaddw_mm_mmm64",
	Phaddw_xmm_xmmm128: 2570,
	"2570": "Phaddw_xmm_xmmm128",
	VEX_Vphaddw_xmm_xmm_xmmm128: 2571,
	"2571": "VEX_Vphaddw_xmm_xmm_xmmm128",
	VEX_Vphaddw_ymm_ymm_ymmm256: 2572,
	"2572": "VEX_Vphaddw_ymm_ymm_ymmm256",
	Phaddd_mm_mmm64: 2573,
	"2573": "Phaddd_mm_mmm64",
	Phaddd_xmm_xmmm128: 2574,
	"2574": "Phaddd_xmm_xmmm128",
	VEX_Vphaddd_xmm_xmm_xmmm128: 2575,
	"2575": "VEX_Vphaddd_xmm_xmm_xmmm128",
	VEX_Vphaddd_ymm_ymm_ymmm256: 2576,
	"2576": "VEX_Vphaddd_ymm_ymm_ymmm256",
	Phaddsw_mm_mmm64: 2577,
	"2577": "Phaddsw_mm_mmm64",
	Phaddsw_xmm_xmmm128: 2578,
	"2578": "Phaddsw_xmm_xmmm128",
	VEX_Vphaddsw_xmm_xmm_xmmm128: 2579,
	"2579": "VEX_Vphaddsw_xmm_xmm_xmmm128",
	VEX_Vphaddsw_ymm_ymm_ymmm256: 2580,
	"2580": "VEX_Vphaddsw_ymm_ymm_ymmm256",
	Pmaddubsw_mm_mmm64: 2581,
	"2581": "Pmaddubsw_mm_mmm64",
	Pmaddubsw_xmm_xmmm128: 2582,
	"2582": "Pmaddubsw_xmm_xmmm128",
	VEX_Vpmaddubsw_xmm_xmm_xmmm128: 2583,
	"2583": "VEX_Vpmaddubsw_xmm_xmm_xmmm128",
	VEX_Vpmaddubsw_ymm_ymm_ymmm256: 2584,
	"2584": "VEX_Vpmaddubsw_ymm_ymm_ymmm256",
	EVEX_Vpmaddubsw_xmm_k1z_xmm_xmmm128: 2585,
	"2585": "EVEX_Vpmaddubsw_xmm_k1z_xmm_xmmm128",
	EVEX_Vpmaddubsw_ymm_k1z_ymm_ymmm256: 2586,
	"2586": "EVEX_Vpmaddubsw_ymm_k1z_ymm_ymmm256",
	EVEX_Vpmaddubsw_zmm_k1z_zmm_zmmm512: 2587,
	"2587": "EVEX_Vpmaddubsw_zmm_k1z_zmm_zmmm512",
	Phsubw_mm_mmm64: 2588,
	"2588": "Phsubw_mm_mmm64",
	Phsubw_xmm_xmmm128: 2589,
	"2589": "Phsubw_xmm_xmmm128",
	VEX_Vphsubw_xmm_xmm_xmmm128: 2590,
	"2590": "VEX_Vphsubw_xmm_xmm_xmmm128",
	VEX_Vphsubw_ymm_ymm_ymmm256: 2591,
	"2591": "VEX_Vphsubw_ymm_ymm_ymmm256",
	Phsubd_mm_mmm64: 2592,
	"2592": "Phsubd_mm_mmm64",
	Phsubd_xmm_xmmm128: 2593,
	"2593": "Phsubd_xmm_xmmm128",
	VEX_Vphsubd_xmm_xmm_xmmm128: 2594,
	"2594": "VEX_Vphsubd_xmm_xmm_xmmm128",
	VEX_Vphsubd_ymm_ymm_ymmm256: 2595,
	"2595": "VEX_Vphsubd_ymm_ymm_ymmm256",
	Phsubsw_mm_mmm64: 2596,
	"2596": "Phsubsw_mm_mmm64",
	Phsubsw_xmm_xmmm128: 2597,
	"2597": "Phsubsw_xmm_xmmm128",
	VEX_Vphsubsw_xmm_xmm_xmmm128: 2598,
	"2598": "VEX_Vphsubsw_xmm_xmm_xmmm128",
	VEX_Vphsubsw_ymm_ymm_ymmm256: 2599,
	"2599": "VEX_Vphsubsw_ymm_ymm_ymmm256",
	Psignb_mm_mmm64: 2600,
	"2600": "Psignb_mm_mmm64",
	Psignb_xmm_xmmm128: 2601,
	"2601": "Psignb_xmm_xmmm128",
	VEX_Vpsignb_xmm_xmm_xmmm128: 2602,
	"2602": "VEX_Vpsignb_xmm_xmm_xmmm128",
	VEX_Vpsignb_ymm_ymm_ymmm256: 2603,
	"2603": "VEX_Vpsignb_ymm_ymm_ymmm256",
	Psignw_mm_mmm64: 2604,
	"2604": "Psignw_mm_mmm64",
	Psignw_xmm_xmmm128: 2605,
	"2605": "Psignw_xmm_xmmm128",
	VEX_Vpsignw_xmm_xmm_xmmm128: 2606,
	"2606": "VEX_Vpsignw_xmm_xmm_xmmm128",
	VEX_Vpsignw_ymm_ymm_ymmm256: 2607,
	"2607": "VEX_Vpsignw_ymm_ymm_ymmm256",
	Psignd_mm_mmm64: 2608,
	"2608": "Psignd_mm_mmm64",
	Psignd_xmm_xmmm128: 2609,
	"2609": "Psignd_xmm_xmmm128",
	VEX_Vpsignd_xmm_xmm_xmmm128: 2610,
	"2610": "VEX_Vpsignd_xmm_xmm_xmmm128",
	VEX_Vpsignd_ymm_ymm_ymmm256: 2611,
	"2611": "VEX_Vpsignd_ymm_ymm_ymmm256",
	Pmulhrsw_mm_mmm64: 2612,
	"2612": "Pmulhrsw_mm_mmm64",
	Pmulhrsw_xmm_xmmm128: 2613,
	"2613": "Pmulhrsw_xmm_xmmm128",
	VEX_Vpmulhrsw_xmm_xmm_xmmm128: 2614,
	"2614": "VEX_Vpmulhrsw_xmm_xmm_xmmm128",
	VEX_Vpmulhrsw_ymm_ymm_ymmm256: 2615,
	"2615": "VEX_Vpmulhrsw_ymm_ymm_ymmm256",
	EVEX_Vpmulhrsw_xmm_k1z_xmm_xmmm128: 2616,
	"2616": "EVEX_Vpmulhrsw_xmm_k1z_xmm_xmmm128",
	EVEX_Vpmulhrsw_ymm_k1z_ymm_ymmm256: 2617,
	"2617": "EVEX_Vpmulhrsw_ymm_k1z_ymm_ymmm256",
	EVEX_Vpmulhrsw_zmm_k1z_zmm_zmmm512: 2618,
	"2618": "EVEX_Vpmulhrsw_zmm_k1z_zmm_zmmm512",
	VEX_Vpermilps_xmm_xmm_xmmm128: 2619,
	"2619": "VEX_Vpermilps_xmm_xmm_xmmm128",
	VEX_Vpermilps_ymm_ymm_ymmm256: 2620,
	"2620": "VEX_Vpermilps_ymm_ymm_ymmm256",
	EVEX_Vpermilps_xmm_k1z_xmm_xmmm128b32: 2621,
	"2621": "EVEX_Vpermilps_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vpermilps_ymm_k1z_ymm_ymmm256b32: 2622,
	"2622": "EVEX_Vpermilps_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vpermilps_zmm_k1z_zmm_zmmm512b32: 2623,
	"2623": "EVEX_Vpermilps_zmm_k1z_zmm_zmmm512b32",
	VEX_Vpermilpd_xmm_xmm_xmmm128: 2624,
	"2624": "VEX_Vpermilpd_xmm_xmm_xmmm128",
	VEX_Vpermilpd_ymm_ymm_ymmm256: 2625,
	"2625": "VEX_Vpermilpd_ymm_ymm_ymmm256",
	EVEX_Vpermilpd_xmm_k1z_xmm_xmmm128b64: 2626,
	"2626": "EVEX_Vpermilpd_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vpermilpd_ymm_k1z_ymm_ymmm256b64: 2627,
	"2627": "EVEX_Vpermilpd_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vpermilpd_zmm_k1z_zmm_zmmm512b64: 2628,
	"2628": "EVEX_Vpermilpd_zmm_k1z_zmm_zmmm512b64",
	VEX_Vtestps_xmm_xmmm128: 2629,
	"2629": "VEX_Vtestps_xmm_xmmm128",
	VEX_Vtestps_ymm_ymmm256: 2630,
	"2630": "VEX_Vtestps_ymm_ymmm256",
	VEX_Vtestpd_xmm_xmmm128: 2631,
	"2631": "VEX_Vtestpd_xmm_xmmm128",
	VEX_Vtestpd_ymm_ymmm256: 2632,
	"2632": "VEX_Vtestpd_ymm_ymmm256",
	Pblendvb_xmm_xmmm128: 2633,
	"2633": "Pblendvb_xmm_xmmm128",
	EVEX_Vpsrlvw_xmm_k1z_xmm_xmmm128: 2634,
	"2634": "EVEX_Vpsrlvw_xmm_k1z_xmm_xmmm128",
	EVEX_Vpsrlvw_ymm_k1z_ymm_ymmm256: 2635,
	"2635": "EVEX_Vpsrlvw_ymm_k1z_ymm_ymmm256",
	EVEX_Vpsrlvw_zmm_k1z_zmm_zmmm512: 2636,
	"2636": "EVEX_Vpsrlvw_zmm_k1z_zmm_zmmm512",
	EVEX_Vpmovuswb_xmmm64_k1z_xmm: 2637,
	"2637": "EVEX_Vpmovuswb_xmmm64_k1z_xmm",
	EVEX_Vpmovuswb_xmmm128_k1z_ymm: 2638,
	"2638": "EVEX_Vpmovuswb_xmmm128_k1z_ymm",
	EVEX_Vpmovuswb_ymmm256_k1z_zmm: 2639,
	"2639": "EVEX_Vpmovuswb_ymmm256_k1z_zmm",
	EVEX_Vpsravw_xmm_k1z_xmm_xmmm128: 2640,
	"2640": "EVEX_Vpsravw_xmm_k1z_xmm_xmmm128",
	EVEX_Vpsravw_ymm_k1z_ymm_ymmm256: 2641,
	"2641": "EVEX_Vpsravw_ymm_k1z_ymm_ymmm256",
	EVEX_Vpsravw_zmm_k1z_zmm_zmmm512: 2642,
	"2642": "EVEX_Vpsravw_zmm_k1z_zmm_zmmm512",
	EVEX_Vpmovusdb_xmmm32_k1z_xmm: 2643,
	"2643": "EVEX_Vpmovusdb_xmmm32_k1z_xmm",
	EVEX_Vpmovusdb_xmmm64_k1z_ymm: 2644,
	"2644": "EVEX_Vpmovusdb_xmmm64_k1z_ymm",
	EVEX_Vpmovusdb_xmmm128_k1z_zmm: 2645,
	"2645": "EVEX_Vpmovusdb_xmmm128_k1z_zmm",
	EVEX_Vpsllvw_xmm_k1z_xmm_xmmm128: 2646,
	"2646": "EVEX_Vpsllvw_xmm_k1z_xmm_xmmm128",
	EVEX_Vpsllvw_ymm_k1z_ymm_ymmm256: 2647,
	"2647": "EVEX_Vpsllvw_ymm_k1z_ymm_ymmm256",
	EVEX_Vpsllvw_zmm_k1z_zmm_zmmm512: 2648,
	"2648": "EVEX_Vpsllvw_zmm_k1z_zmm_zmmm512",
	EVEX_Vpmovusqb_xmmm16_k1z_xmm: 2649,
	"2649": "EVEX_Vpmovusqb_xmmm16_k1z_xmm",
	EVEX_Vpmovusqb_xmmm32_k1z_ymm: 2650,
	"2650": "EVEX_Vpmovusqb_xmmm32_k1z_ymm",
	EVEX_Vpmovusqb_xmmm64_k1z_zmm: 2651,
	"2651": "EVEX_Vpmovusqb_xmmm64_k1z_zmm",
	VEX_Vcvtph2ps_xmm_xmmm64: 2652,
	"2652": "VEX_Vcvtph2ps_xmm_xmmm64",
	VEX_Vcvtph2ps_ymm_xmmm128: 2653,
	"2653": "VEX_Vcvtph2ps_ymm_xmmm128",
	EVEX_Vcvtph2ps_xmm_k1z_xmmm64: 2654,
	"2654": "EVEX_Vcvtph2ps_xmm_k1z_xmmm64",
	EVEX_Vcvtph2ps_ymm_k1z_xmmm128: 2655,
	"2655": "EVEX_Vcvtph2ps_ymm_k1z_xmmm128",
	EVEX_Vcvtph2ps_zmm_k1z_ymmm256_sae: 2656,
	"2656": "EVEX_Vcvtph2ps_zmm_k1z_ymmm256_sae",
	EVEX_Vpmovusdw_xmmm64_k1z_xmm: 2657,
	"2657": "EVEX_Vpmovusdw_xmmm64_k1z_xmm",
	EVEX_Vpmovusdw_xmmm128_k1z_ymm: 2658,
	"2658": "EVEX_Vpmovusdw_xmmm128_k1z_ymm",
	EVEX_Vpmovusdw_ymmm256_k1z_zmm: 2659,
	"2659": "EVEX_Vpmovusdw_ymmm256_k1z_zmm",
	Blendvps_xmm_xmmm128: 2660,
	"2660": "Blendvps_xmm_xmmm128",
	EVEX_Vprorvd_xmm_k1z_xmm_xmmm128b32: 2661,
	"2661": "EVEX_Vprorvd_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vprorvd_ymm_k1z_ymm_ymmm256b32: 2662,
	"2662": "EVEX_Vprorvd_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vprorvd_zmm_k1z_zmm_zmmm512b32: 2663,
	"2663": "EVEX_Vprorvd_zmm_k1z_zmm_zmmm512b32",
	EVEX_Vprorvq_xmm_k1z_xmm_xmmm128b64: 2664,
	"2664": "EVEX_Vprorvq_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vprorvq_ymm_k1z_ymm_ymmm256b64: 2665,
	"2665": "EVEX_Vprorvq_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vprorvq_zmm_k1z_zmm_zmmm512b64: 2666,
	"2666": "EVEX_Vprorvq_zmm_k1z_zmm_zmmm512b64",
	EVEX_Vpmovusqw_xmmm32_k1z_xmm: 2667,
	"2667": "EVEX_Vpmovusqw_xmmm32_k1z_xmm",
	EVEX_Vpmovusqw_xmmm64_k1z_ymm: 2668,
	"2668": "EVEX_Vpmovusqw_xmmm64_k1z_ymm",
	EVEX_Vpmovusqw_xmmm128_k1z_zmm: 2669,
	"2669": "EVEX_Vpmovusqw_xmmm128_k1z_zmm",
	Blendvpd_xmm_xmmm128: 2670,
	"2670": "Blendvpd_xmm_xmmm128",
	EVEX_Vprolvd_xmm_k1z_xmm_xmmm128b32: 2671,
	"2671": "EVEX_Vprolvd_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vprolvd_ymm_k1z_ymm_ymmm256b32: 2672,
	"2672": "EVEX_Vprolvd_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vprolvd_zmm_k1z_zmm_zmmm512b32: 2673,
	"2673": "EVEX_Vprolvd_zmm_k1z_zmm_zmmm512b32",
	EVEX_Vprolvq_xmm_k1z_xmm_xmmm128b64: 2674,
	"2674": "EVEX_Vprolvq_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vprolvq_ymm_k1z_ymm_ymmm256b64: 2675,
	"2675": "EVEX_Vprolvq_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vprolvq_zmm_k1z_zmm_zmmm512b64: 2676,
	"2676": "EVEX_Vprolvq_zmm_k1z_zmm_zmmm512b64",
	EVEX_Vpmovusqd_xmmm64_k1z_xmm: 2677,
	"2677": "EVEX_Vpmovusqd_xmmm64_k1z_xmm",
	EVEX_Vpmovusqd_xmmm128_k1z_ymm: 2678,
	"2678": "EVEX_Vpmovusqd_xmmm128_k1z_ymm",
	EVEX_Vpmovusqd_ymmm256_k1z_zmm: 2679,
	"2679": "EVEX_Vpmovusqd_ymmm256_k1z_zmm",
	VEX_Vpermps_ymm_ymm_ymmm256: 2680,
	"2680": "VEX_Vpermps_ymm_ymm_ymmm256",
	EVEX_Vpermps_ymm_k1z_ymm_ymmm256b32: 2681,
	"2681": "EVEX_Vpermps_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vpermps_zmm_k1z_zmm_zmmm512b32: 2682,
	"2682": "EVEX_Vpermps_zmm_k1z_zmm_zmmm512b32",
	EVEX_Vpermpd_ymm_k1z_ymm_ymmm256b64: 2683,
	"2683": "EVEX_Vpermpd_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vpermpd_zmm_k1z_zmm_zmmm512b64: 2684,
	"2684": "EVEX_Vpermpd_zmm_k1z_zmm_zmmm512b64",
	Ptest_xmm_xmmm128: 2685,
	"2685": "Ptest_xmm_xmmm128",
	VEX_Vptest_xmm_xmmm128: 2686,
	"2686": "VEX_Vptest_xmm_xmmm128",
	VEX_Vptest_ymm_ymmm256: 2687,
	"2687": "VEX_Vptest_ymm_ymmm256",
	VEX_Vbroadcastss_xmm_m32: 2688,
	"2688": "VEX_Vbroadcastss_xmm_m32",
	VEX_Vbroadcastss_ymm_m32: 2689,
	"2689": "VEX_Vbroadcastss_ymm_m32",
	EVEX_Vbroadcastss_xmm_k1z_xmmm32: 2690,
	"2690": "EVEX_Vbroadcastss_xmm_k1z_xmmm32",
	EVEX_Vbroadcastss_ymm_k1z_xmmm32: 2691,
	"2691": "EVEX_Vbroadcastss_ymm_k1z_xmmm32",
	EVEX_Vbroadcastss_zmm_k1z_xmmm32: 2692,
	"2692": "EVEX_Vbroadcastss_zmm_k1z_xmmm32",
	VEX_Vbroadcastsd_ymm_m64: 2693,
	"2693": "VEX_Vbroadcastsd_ymm_m64",
	EVEX_Vbroadcastf32x2_ymm_k1z_xmmm64: 2694,
	"2694": "EVEX_Vbroadcastf32x2_ymm_k1z_xmmm64",
	EVEX_Vbroadcastf32x2_zmm_k1z_xmmm64: 2695,
	"2695": "EVEX_Vbroadcastf32x2_zmm_k1z_xmmm64",
	EVEX_Vbroadcastsd_ymm_k1z_xmmm64: 2696,
	"2696": "EVEX_Vbroadcastsd_ymm_k1z_xmmm64",
	EVEX_Vbroadcastsd_zmm_k1z_xmmm64: 2697,
	"2697": "EVEX_Vbroadcastsd_zmm_k1z_xmmm64",
	VEX_Vbroadcastf128_ymm_m128: 2698,
	"2698": "VEX_Vbroadcastf128_ymm_m128",
	EVEX_Vbroadcastf32x4_ymm_k1z_m128: 2699,
	"2699": "EVEX_Vbroadcastf32x4_ymm_k1z_m128",
	EVEX_Vbroadcastf32x4_zmm_k1z_m128: 2700,
	"2700": "EVEX_Vbroadcastf32x4_zmm_k1z_m128",
	EVEX_Vbroadcastf64x2_ymm_k1z_m128: 2701,
	"2701": "EVEX_Vbroadcastf64x2_ymm_k1z_m128",
	EVEX_Vbroadcastf64x2_zmm_k1z_m128: 2702,
	"2702": "EVEX_Vbroadcastf64x2_zmm_k1z_m128",
	EVEX_Vbroadcastf32x8_zmm_k1z_m256: 2703,
	"2703": "EVEX_Vbroadcastf32x8_zmm_k1z_m256",
	EVEX_Vbroadcastf64x4_zmm_k1z_m256: 2704,
	"2704": "EVEX_Vbroadcastf64x4_zmm_k1z_m256",
	Pabsb_mm_mmm64: 2705,
	"2705": "Pabsb_mm_mmm64",
	Pabsb_xmm_xmmm128: 2706,
	"2706": "Pabsb_xmm_xmmm128",
	VEX_Vpabsb_xmm_xmmm128: 2707,
	"2707": "VEX_Vpabsb_xmm_xmmm128",
	VEX_Vpabsb_ymm_ymmm256: 2708,
	"2708": "VEX_Vpabsb_ymm_ymmm256",
	EVEX_Vpabsb_xmm_k1z_xmmm128: 2709,
	"2709": "EVEX_Vpabsb_xmm_k1z_xmmm128",
	EVEX_Vpabsb_ymm_k1z_ymmm256: 2710,
	"2710": "EVEX_Vpabsb_ymm_k1z_ymmm256",
	EVEX_Vpabsb_zmm_k1z_zmmm512: 2711,
	"2711": "EVEX_Vpabsb_zmm_k1z_zmmm512",
	Pabsw_mm_mmm64: 2712,
	"2712": "Pabsw_mm_mmm64",
	Pabsw_xmm_xmmm128: 2713,
	"2713": "Pabsw_xmm_xmmm128",
	VEX_Vpabsw_xmm_xmmm128: 2714,
	"2714": "VEX_Vpabsw_xmm_xmmm128",
	VEX_Vpabsw_ymm_ymmm256: 2715,
	"2715": "VEX_Vpabsw_ymm_ymmm256",
	EVEX_Vpabsw_xmm_k1z_xmmm128: 2716,
	"2716": "EVEX_Vpabsw_xmm_k1z_xmmm128",
	EVEX_Vpabsw_ymm_k1z_ymmm256: 2717,
	"2717": "EVEX_Vpabsw_ymm_k1z_ymmm256",
	EVEX_Vpabsw_zmm_k1z_zmmm512: 2718,
	"2718": "EVEX_Vpabsw_zmm_k1z_zmmm512",
	Pabsd_mm_mmm64: 2719,
	"2719": "Pabsd_mm_mmm64",
	Pabsd_xmm_xmmm128: 2720,
	"2720": "Pabsd_xmm_xmmm128",
	VEX_Vpabsd_xmm_xmmm128: 2721,
	"2721": "VEX_Vpabsd_xmm_xmmm128",
	VEX_Vpabsd_ymm_ymmm256: 2722,
	"2722": "VEX_Vpabsd_ymm_ymmm256",
	EVEX_Vpabsd_xmm_k1z_xmmm128b32: 2723,
	"2723": "EVEX_Vpabsd_xmm_k1z_xmmm128b32",
	EVEX_Vpabsd_ymm_k1z_ymmm256b32: 2724,
	"2724": "EVEX_Vpabsd_ymm_k1z_ymmm256b32",
	EVEX_Vpabsd_zmm_k1z_zmmm512b32: 2725,
	"2725": "EVEX_Vpabsd_zmm_k1z_zmmm512b32",
	EVEX_Vpabsq_xmm_k1z_xmmm128b64: 2726,
	"2726": "EVEX_Vpabsq_xmm_k1z_xmmm128b64",
	EVEX_Vpabsq_ymm_k1z_ymmm256b64: 2727,
	"2727": "EVEX_Vpabsq_ymm_k1z_ymmm256b64",
	EVEX_Vpabsq_zmm_k1z_zmmm512b64: 2728,
	"2728": "EVEX_Vpabsq_zmm_k1z_zmmm512b64",
	Pmovsxbw_xmm_xmmm64: 2729,
	"2729": "Pmovsxbw_xmm_xmmm64",
	VEX_Vpmovsxbw_xmm_xmmm64: 2730,
	"2730": "VEX_Vpmovsxbw_xmm_xmmm64",
	VEX_Vpmovsxbw_ymm_xmmm128: 2731,
	"2731": "VEX_Vpmovsxbw_ymm_xmmm128",
	EVEX_Vpmovsxbw_xmm_k1z_xmmm64: 2732,
	"2732": "EVEX_Vpmovsxbw_xmm_k1z_xmmm64",
	EVEX_Vpmovsxbw_ymm_k1z_xmmm128: 2733,
	"2733": "EVEX_Vpmovsxbw_ymm_k1z_xmmm128",
	EVEX_Vpmovsxbw_zmm_k1z_ymmm256: 2734,
	"2734": "EVEX_Vpmovsxbw_zmm_k1z_ymmm256",
	EVEX_Vpmovswb_xmmm64_k1z_xmm: 2735,
	"2735": "EVEX_Vpmovswb_xmmm64_k1z_xmm",
	EVEX_Vpmovswb_xmmm128_k1z_ymm: 2736,
	"2736": "EVEX_Vpmovswb_xmmm128_k1z_ymm",
	EVEX_Vpmovswb_ymmm256_k1z_zmm: 2737,
	"2737": "EVEX_Vpmovswb_ymmm256_k1z_zmm",
	Pmovsxbd_xmm_xmmm32: 2738,
	"2738": "Pmovsxbd_xmm_xmmm32",
	VEX_Vpmovsxbd_xmm_xmmm32: 2739,
	"2739": "VEX_Vpmovsxbd_xmm_xmmm32",
	VEX_Vpmovsxbd_ymm_xmmm64: 2740,
	"2740": "VEX_Vpmovsxbd_ymm_xmmm64",
	EVEX_Vpmovsxbd_xmm_k1z_xmmm32: 2741,
	"2741": "EVEX_Vpmovsxbd_xmm_k1z_xmmm32",
	EVEX_Vpmovsxbd_ymm_k1z_xmmm64: 2742,
	"2742": "EVEX_Vpmovsxbd_ymm_k1z_xmmm64",
	EVEX_Vpmovsxbd_zmm_k1z_xmmm128: 2743,
	"2743": "EVEX_Vpmovsxbd_zmm_k1z_xmmm128",
	EVEX_Vpmovsdb_xmmm32_k1z_xmm: 2744,
	"2744": "EVEX_Vpmovsdb_xmmm32_k1z_xmm",
	EVEX_Vpmovsdb_xmmm64_k1z_ymm: 2745,
	"2745": "EVEX_Vpmovsdb_xmmm64_k1z_ymm",
	EVEX_Vpmovsdb_xmmm128_k1z_zmm: 2746,
	"2746": "EVEX_Vpmovsdb_xmmm128_k1z_zmm",
	Pmovsxbq_xmm_xmmm16: 2747,
	"2747": "Pmovsxbq_xmm_xmmm16",
	VEX_Vpmovsxbq_xmm_xmmm16: 2748,
	"2748": "VEX_Vpmovsxbq_xmm_xmmm16",
	VEX_Vpmovsxbq_ymm_xmmm32: 2749,
	"2749": "VEX_Vpmovsxbq_ymm_xmmm32",
	EVEX_Vpmovsxbq_xmm_k1z_xmmm16: 2750,
	"2750": "EVEX_Vpmovsxbq_xmm_k1z_xmmm16",
	EVEX_Vpmovsxbq_ymm_k1z_xmmm32: 2751,
	"2751": "EVEX_Vpmovsxbq_ymm_k1z_xmmm32",
	EVEX_Vpmovsxbq_zmm_k1z_xmmm64: 2752,
	"2752": "EVEX_Vpmovsxbq_zmm_k1z_xmmm64",
	EVEX_Vpmovsqb_xmmm16_k1z_xmm: 2753,
	"2753": "EVEX_Vpmovsqb_xmmm16_k1z_xmm",
	EVEX_Vpmovsqb_xmmm32_k1z_ymm: 2754,
	"2754": "EVEX_Vpmovsqb_xmmm32_k1z_ymm",
	EVEX_Vpmovsqb_xmmm64_k1z_zmm: 2755,
	"2755": "EVEX_Vpmovsqb_xmmm64_k1z_zmm",
	Pmovsxwd_xmm_xmmm64: 2756,
	"2756": "Pmovsxwd_xmm_xmmm64",
	VEX_Vpmovsxwd_xmm_xmmm64: 2757,
	"2757": "VEX_Vpmovsxwd_xmm_xmmm64",
	VEX_Vpmovsxwd_ymm_xmmm128: 2758,
	"2758": "VEX_Vpmovsxwd_ymm_xmmm128",
	EVEX_Vpmovsxwd_xmm_k1z_xmmm64: 2759,
	"2759": "EVEX_Vpmovsxwd_xmm_k1z_xmmm64",
	EVEX_Vpmovsxwd_ymm_k1z_xmmm128: 2760,
	"2760": "EVEX_Vpmovsxwd_ymm_k1z_xmmm128",
	EVEX_Vpmovsxwd_zmm_k1z_ymmm256: 2761,
	"2761": "EVEX_Vpmovsxwd_zmm_k1z_ymmm256",
	EVEX_Vpmovsdw_xmmm64_k1z_xmm: 2762,
	"2762": "EVEX_Vpmovsdw_xmmm64_k1z_xmm",
	EVEX_Vpmovsdw_xmmm128_k1z_ymm: 2763,
	"2763": "EVEX_Vpmovsdw_xmmm128_k1z_ymm",
	EVEX_Vpmovsdw_ymmm256_k1z_zmm: 2764,
	"2764": "EVEX_Vpmovsdw_ymmm256_k1z_zmm",
	Pmovsxwq_xmm_xmmm32: 2765,
	"2765": "Pmovsxwq_xmm_xmmm32",
	VEX_Vpmovsxwq_xmm_xmmm32: 2766,
	"2766": "VEX_Vpmovsxwq_xmm_xmmm32",
	VEX_Vpmovsxwq_ymm_xmmm64: 2767,
	"2767": "VEX_Vpmovsxwq_ymm_xmmm64",
	EVEX_Vpmovsxwq_xmm_k1z_xmmm32: 2768,
	"2768": "EVEX_Vpmovsxwq_xmm_k1z_xmmm32",
	EVEX_Vpmovsxwq_ymm_k1z_xmmm64: 2769,
	"2769": "EVEX_Vpmovsxwq_ymm_k1z_xmmm64",
	EVEX_Vpmovsxwq_zmm_k1z_xmmm128: 2770,
	"2770": "EVEX_Vpmovsxwq_zmm_k1z_xmmm128",
	EVEX_Vpmovsqw_xmmm32_k1z_xmm: 2771,
	"2771": "EVEX_Vpmovsqw_xmmm32_k1z_xmm",
	EVEX_Vpmovsqw_xmmm64_k1z_ymm: 2772,
	"2772": "EVEX_Vpmovsqw_xmmm64_k1z_ymm",
	EVEX_Vpmovsqw_xmmm128_k1z_zmm: 2773,
	"2773": "EVEX_Vpmovsqw_xmmm128_k1z_zmm",
	Pmovsxdq_xmm_xmmm64: 2774,
	"2774": "Pmovsxdq_xmm_xmmm64",
	VEX_Vpmovsxdq_xmm_xmmm64: 2775,
	"2775": "VEX_Vpmovsxdq_xmm_xmmm64",
	VEX_Vpmovsxdq_ymm_xmmm128: 2776,
	"2776": "VEX_Vpmovsxdq_ymm_xmmm128",
	EVEX_Vpmovsxdq_xmm_k1z_xmmm64: 2777,
	"2777": "EVEX_Vpmovsxdq_xmm_k1z_xmmm64",
	EVEX_Vpmovsxdq_ymm_k1z_xmmm128: 2778,
	"2778": "EVEX_Vpmovsxdq_ymm_k1z_xmmm128",
	EVEX_Vpmovsxdq_zmm_k1z_ymmm256: 2779,
	"2779": "EVEX_Vpmovsxdq_zmm_k1z_ymmm256",
	EVEX_Vpmovsqd_xmmm64_k1z_xmm: 2780,
	"2780": "EVEX_Vpmovsqd_xmmm64_k1z_xmm",
	EVEX_Vpmovsqd_xmmm128_k1z_ymm: 2781,
	"2781": "EVEX_Vpmovsqd_xmmm128_k1z_ymm",
	EVEX_Vpmovsqd_ymmm256_k1z_zmm: 2782,
	"2782": "EVEX_Vpmovsqd_ymmm256_k1z_zmm",
	EVEX_Vptestmb_kr_k1_xmm_xmmm128: 2783,
	"2783": "EVEX_Vptestmb_kr_k1_xmm_xmmm128",
	EVEX_Vptestmb_kr_k1_ymm_ymmm256: 2784,
	"2784": "EVEX_Vptestmb_kr_k1_ymm_ymmm256",
	EVEX_Vptestmb_kr_k1_zmm_zmmm512: 2785,
	"2785": "EVEX_Vptestmb_kr_k1_zmm_zmmm512",
	EVEX_Vptestmw_kr_k1_xmm_xmmm128: 2786,
	"2786": "EVEX_Vptestmw_kr_k1_xmm_xmmm128",
	EVEX_Vptestmw_kr_k1_ymm_ymmm256: 2787,
	"2787": "EVEX_Vptestmw_kr_k1_ymm_ymmm256",
	EVEX_Vptestmw_kr_k1_zmm_zmmm512: 2788,
	"2788": "EVEX_Vptestmw_kr_k1_zmm_zmmm512",
	EVEX_Vptestnmb_kr_k1_xmm_xmmm128: 2789,
	"2789": "EVEX_Vptestnmb_kr_k1_xmm_xmmm128",
	EVEX_Vptestnmb_kr_k1_ymm_ymmm256: 2790,
	"2790": "EVEX_Vptestnmb_kr_k1_ymm_ymmm256",
	EVEX_Vptestnmb_kr_k1_zmm_zmmm512: 2791,
	"2791": "EVEX_Vptestnmb_kr_k1_zmm_zmmm512",
	EVEX_Vptestnmw_kr_k1_xmm_xmmm128: 2792,
	"2792": "EVEX_Vptestnmw_kr_k1_xmm_xmmm128",
	EVEX_Vptestnmw_kr_k1_ymm_ymmm256: 2793,
	"2793": "EVEX_Vptestnmw_kr_k1_ymm_ymmm256",
	EVEX_Vptestnmw_kr_k1_zmm_zmmm512: 2794,
	"2794": "EVEX_Vptestnmw_kr_k1_zmm_zmmm512",
	EVEX_Vptestmd_kr_k1_xmm_xmmm128b32: 2795,
	"2795": "EVEX_Vptestmd_kr_k1_xmm_xmmm128b32",
	EVEX_Vptestmd_kr_k1_ymm_ymmm256b32: 2796,
	"2796": "EVEX_Vptestmd_kr_k1_ymm_ymmm256b32",
	EVEX_Vptestmd_kr_k1_zmm_zmmm512b32: 2797,
	"2797": "EVEX_Vptestmd_kr_k1_zmm_zmmm512b32",
	EVEX_Vptestmq_kr_k1_xmm_xmmm128b64: 2798,
	"2798": "EVEX_Vptestmq_kr_k1_xmm_xmmm128b64",
	EVEX_Vptestmq_kr_k1_ymm_ymmm256b64: 2799,
	"2799": "EVEX_Vptestmq_kr_k1_ymm_ymmm256b64",
	EVEX_Vptestmq_kr_k1_zmm_zmmm512b64: 2800,
	"2800": "EVEX_Vptestmq_kr_k1_zmm_zmmm512b64",
	EVEX_Vptestnmd_kr_k1_xmm_xmmm128b32: 2801,
	"2801": "EVEX_Vptestnmd_kr_k1_xmm_xmmm128b32",
	EVEX_Vptestnmd_kr_k1_ymm_ymmm256b32: 2802,
	"2802": "EVEX_Vptestnmd_kr_k1_ymm_ymmm256b32",
	EVEX_Vptestnmd_kr_k1_zmm_zmmm512b32: 2803,
	"2803": "EVEX_Vptestnmd_kr_k1_zmm_zmmm512b32",
	EVEX_Vptestnmq_kr_k1_xmm_xmmm128b64: 2804,
	"2804": "EVEX_Vptestnmq_kr_k1_xmm_xmmm128b64",
	EVEX_Vptestnmq_kr_k1_ymm_ymmm256b64: 2805,
	"2805": "EVEX_Vptestnmq_kr_k1_ymm_ymmm256b64",
	EVEX_Vptestnmq_kr_k1_zmm_zmmm512b64: 2806,
	"2806": "EVEX_Vptestnmq_kr_k1_zmm_zmmm512b64",
	Pmuldq_xmm_xmmm128: 2807,
	"2807": "Pmuldq_xmm_xmmm128",
	VEX_Vpmuldq_xmm_xmm_xmmm128: 2808,
	"2808": "VEX_Vpmuldq_xmm_xmm_xmmm128",
	VEX_Vpmuldq_ymm_ymm_ymmm256: 2809,
	"2809": "VEX_Vpmuldq_ymm_ymm_ymmm256",
	EVEX_Vpmuldq_xmm_k1z_xmm_xmmm128b64: 2810,
	"2810": "EVEX_Vpmuldq_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vpmuldq_ymm_k1z_ymm_ymmm256b64: 2811,
	"2811": "EVEX_Vpmuldq_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vpmuldq_zmm_k1z_zmm_zmmm512b64: 2812,
	"2812": "EVEX_Vpmuldq_zmm_k1z_zmm_zmmm512b64",
	EVEX_Vpmovm2b_xmm_kr: 2813,
	"2813": "EVEX_Vpmovm2b_xmm_kr",
	EVEX_Vpmovm2b_ymm_kr: 2814,
	"2814": "EVEX_Vpmovm2b_ymm_kr",
	EVEX_Vpmovm2b_zmm_kr: 2815,
	"2815": "EVEX_Vpmovm2b_zmm_kr",
	EVEX_Vpmovm2w_xmm_kr: 2816,
	"2816": "EVEX_Vpmovm2w_xmm_kr",
	EVEX_Vpmovm2w_ymm_kr: 2817,
	"2817": "EVEX_Vpmovm2w_ymm_kr",
	EVEX_Vpmovm2w_zmm_kr: 2818,
	"2818": "EVEX_Vpmovm2w_zmm_kr",
	Pcmpeqq_xmm_xmmm128: 2819,
	"2819": "Pcmpeqq_xmm_xmmm128",
	VEX_Vpcmpeqq_xmm_xmm_xmmm128: 2820,
	"2820": "VEX_Vpcmpeqq_xmm_xmm_xmmm128",
	VEX_Vpcmpeqq_ymm_ymm_ymmm256: 2821,
	"2821": "VEX_Vpcmpeqq_ymm_ymm_ymmm256",
	EVEX_Vpcmpeqq_kr_k1_xmm_xmmm128b64: 2822,
	"2822": "EVEX_Vpcmpeqq_kr_k1_xmm_xmmm128b64",
	EVEX_Vpcmpeqq_kr_k1_ymm_ymmm256b64: 2823,
	"2823": "EVEX_Vpcmpeqq_kr_k1_ymm_ymmm256b64",
	EVEX_Vpcmpeqq_kr_k1_zmm_zmmm512b64: 2824,
	"2824": "EVEX_Vpcmpeqq_kr_k1_zmm_zmmm512b64",
	EVEX_Vpmovb2m_kr_xmm: 2825,
	"2825": "EVEX_Vpmovb2m_kr_xmm",
	EVEX_Vpmovb2m_kr_ymm: 2826,
	"2826": "EVEX_Vpmovb2m_kr_ymm",
	EVEX_Vpmovb2m_kr_zmm: 2827,
	"2827": "EVEX_Vpmovb2m_kr_zmm",
	EVEX_Vpmovw2m_kr_xmm: 2828,
	"2828": "EVEX_Vpmovw2m_kr_xmm",
	EVEX_Vpmovw2m_kr_ymm: 2829,
	"2829": "EVEX_Vpmovw2m_kr_ymm",
	EVEX_Vpmovw2m_kr_zmm: 2830,
	"2830": "EVEX_Vpmovw2m_kr_zmm",
	Movntdqa_xmm_m128: 2831,
	"2831": "Movntdqa_xmm_m128",
	VEX_Vmovntdqa_xmm_m128: 2832,
	"2832": "VEX_Vmovntdqa_xmm_m128",
	VEX_Vmovntdqa_ymm_m256: 2833,
	"2833": "VEX_Vmovntdqa_ymm_m256",
	EVEX_Vmovntdqa_xmm_m128: 2834,
	"2834": "EVEX_Vmovntdqa_xmm_m128",
	EVEX_Vmovntdqa_ymm_m256: 2835,
	"2835": "EVEX_Vmovntdqa_ymm_m256",
	EVEX_Vmovntdqa_zmm_m512: 2836,
	"2836": "EVEX_Vmovntdqa_zmm_m512",
	EVEX_Vpbroadcastmb2q_xmm_kr: 2837,
	"2837": "EVEX_Vpbroadcastmb2q_xmm_kr",
	EVEX_Vpbroadcastmb2q_ymm_kr: 2838,
	"2838": "EVEX_Vpbroadcastmb2q_ymm_kr",
	EVEX_Vpbroadcastmb2q_zmm_kr: 2839,
	"2839": "EVEX_Vpbroadcastmb2q_zmm_kr",
	Packusdw_xmm_xmmm128: 2840,
	"2840": "Packusdw_xmm_xmmm128",
	VEX_Vpackusdw_xmm_xmm_xmmm128: 2841,
	"2841": "VEX_Vpackusdw_xmm_xmm_xmmm128",
	VEX_Vpackusdw_ymm_ymm_ymmm256: 2842,
	"2842": "VEX_Vpackusdw_ymm_ymm_ymmm256",
	EVEX_Vpackusdw_xmm_k1z_xmm_xmmm128b32: 2843,
	"2843": "EVEX_Vpackusdw_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vpackusdw_ymm_k1z_ymm_ymmm256b32: 2844,
	"2844": "EVEX_Vpackusdw_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vpackusdw_zmm_k1z_zmm_zmmm512b32: 2845,
	"2845": "EVEX_Vpackusdw_zmm_k1z_zmm_zmmm512b32",
	VEX_Vmaskmovps_xmm_xmm_m128: 2846,
	"2846": "VEX_Vmaskmovps_xmm_xmm_m128",
	VEX_Vmaskmovps_ymm_ymm_m256: 2847,
	"2847": "VEX_Vmaskmovps_ymm_ymm_m256",
	EVEX_Vscalefps_xmm_k1z_xmm_xmmm128b32: 2848,
	"2848": "EVEX_Vscalefps_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vscalefps_ymm_k1z_ymm_ymmm256b32: 2849,
	"2849": "EVEX_Vscalefps_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vscalefps_zmm_k1z_zmm_zmmm512b32_er: 2850,
	"2850": "EVEX_Vscalefps_zmm_k1z_zmm_zmmm512b32_er",
	EVEX_Vscalefpd_xmm_k1z_xmm_xmmm128b64: 2851,
	"2851": "EVEX_Vscalefpd_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vscalefpd_ymm_k1z_ymm_ymmm256b64: 2852,
	"2852": "EVEX_Vscalefpd_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vscalefpd_zmm_k1z_zmm_zmmm512b64_er: 2853,
	"2853": "EVEX_Vscalefpd_zmm_k1z_zmm_zmmm512b64_er",
	VEX_Vmaskmovpd_xmm_xmm_m128: 2854,
	"2854": "VEX_Vmaskmovpd_xmm_xmm_m128",
	VEX_Vmaskmovpd_ymm_ymm_m256: 2855,
	"2855": "VEX_Vmaskmovpd_ymm_ymm_m256",
	EVEX_Vscalefss_xmm_k1z_xmm_xmmm32_er: 2856,
	"2856": "EVEX_Vscalefss_xmm_k1z_xmm_xmmm32_er",
	EVEX_Vscalefsd_xmm_k1z_xmm_xmmm64_er: 2857,
	"2857": "EVEX_Vscalefsd_xmm_k1z_xmm_xmmm64_er",
	VEX_Vmaskmovps_m128_xmm_xmm: 2858,
	"2858": "VEX_Vmaskmovps_m128_xmm_xmm",
	VEX_Vmaskmovps_m256_ymm_ymm: 2859,
	"2859": "VEX_Vmaskmovps_m256_ymm_ymm",
	VEX_Vmaskmovpd_m128_xmm_xmm: 2860,
	"2860": "VEX_Vmaskmovpd_m128_xmm_xmm",
	VEX_Vmaskmovpd_m256_ymm_ymm: 2861,
	"2861": "VEX_Vmaskmovpd_m256_ymm_ymm",
	Pmovzxbw_xmm_xmmm64: 2862,
	"2862": "Pmovzxbw_xmm_xmmm64",
	VEX_Vpmovzxbw_xmm_xmmm64: 2863,
	"2863": "VEX_Vpmovzxbw_xmm_xmmm64",
	VEX_Vpmovzxbw_ymm_xmmm128: 2864,
	"2864": "VEX_Vpmovzxbw_ymm_xmmm128",
	EVEX_Vpmovzxbw_xmm_k1z_xmmm64: 2865,
	"2865": "EVEX_Vpmovzxbw_xmm_k1z_xmmm64",
	EVEX_Vpmovzxbw_ymm_k1z_xmmm128: 2866,
	"2866": "EVEX_Vpmovzxbw_ymm_k1z_xmmm128",
	EVEX_Vpmovzxbw_zmm_k1z_ymmm256: 2867,
	"2867": "EVEX_Vpmovzxbw_zmm_k1z_ymmm256",
	EVEX_Vpmovwb_xmmm64_k1z_xmm: 2868,
	"2868": "EVEX_Vpmovwb_xmmm64_k1z_xmm",
	EVEX_Vpmovwb_xmmm128_k1z_ymm: 2869,
	"2869": "EVEX_Vpmovwb_xmmm128_k1z_ymm",
	EVEX_Vpmovwb_ymmm256_k1z_zmm: 2870,
	"2870": "EVEX_Vpmovwb_ymmm256_k1z_zmm",
	Pmovzxbd_xmm_xmmm32: 2871,
	"2871": "Pmovzxbd_xmm_xmmm32",
	VEX_Vpmovzxbd_xmm_xmmm32: 2872,
	"2872": "VEX_Vpmovzxbd_xmm_xmmm32",
	VEX_Vpmovzxbd_ymm_xmmm64: 2873,
	"2873": "VEX_Vpmovzxbd_ymm_xmmm64",
	EVEX_Vpmovzxbd_xmm_k1z_xmmm32: 2874,
	"2874": "EVEX_Vpmovzxbd_xmm_k1z_xmmm32",
	EVEX_Vpmovzxbd_ymm_k1z_xmmm64: 2875,
	"2875": "EVEX_Vpmovzxbd_ymm_k1z_xmmm64",
	EVEX_Vpmovzxbd_zmm_k1z_xmmm128: 2876,
	"2876": "EVEX_Vpmovzxbd_zmm_k1z_xmmm128",
	EVEX_Vpmovdb_xmmm32_k1z_xmm: 2877,
	"2877": "EVEX_Vpmovdb_xmmm32_k1z_xmm",
	EVEX_Vpmovdb_xmmm64_k1z_ymm: 2878,
	"2878": "EVEX_Vpmovdb_xmmm64_k1z_ymm",
	EVEX_Vpmovdb_xmmm128_k1z_zmm: 2879,
	"2879": "EVEX_Vpmovdb_xmmm128_k1z_zmm",
	Pmovzxbq_xmm_xmmm16: 2880,
	"2880": "Pmovzxbq_xmm_xmmm16",
	VEX_Vpmovzxbq_xmm_xmmm16: 2881,
	"2881": "VEX_Vpmovzxbq_xmm_xmmm16",
	VEX_Vpmovzxbq_ymm_xmmm32: 2882,
	"2882": "VEX_Vpmovzxbq_ymm_xmmm32",
	EVEX_Vpmovzxbq_xmm_k1z_xmmm16: 2883,
	"2883": "EVEX_Vpmovzxbq_xmm_k1z_xmmm16",
	EVEX_Vpmovzxbq_ymm_k1z_xmmm32: 2884,
	"2884": "EVEX_Vpmovzxbq_ymm_k1z_xmmm32",
	EVEX_Vpmovzxbq_zmm_k1z_xmmm64: 2885,
	"2885": "EVEX_Vpmovzxbq_zmm_k1z_xmmm64",
	EVEX_Vpmovqb_xmmm16_k1z_xmm: 2886,
	"2886": "EVEX_Vpmovqb_xmmm16_k1z_xmm",
	EVEX_Vpmovqb_xmmm32_k1z_ymm: 2887,
	"2887": "EVEX_Vpmovqb_xmmm32_k1z_ymm",
	EVEX_Vpmovqb_xmmm64_k1z_zmm: 2888,
	"2888": "EVEX_Vpmovqb_xmmm64_k1z_zmm",
	Pmovzxwd_xmm_xmmm64: 2889,
	"2889": "Pmovzxwd_xmm_xmmm64",
	VEX_Vpmovzxwd_xmm_xmmm64: 2890,
	"2890": "VEX_Vpmovzxwd_xmm_xmmm64",
	VEX_Vpmovzxwd_ymm_xmmm128: 2891,
	"2891": "VEX_Vpmovzxwd_ymm_xmmm128",
	EVEX_Vpmovzxwd_xmm_k1z_xmmm64: 2892,
	"2892": "EVEX_Vpmovzxwd_xmm_k1z_xmmm64",
	EVEX_Vpmovzxwd_ymm_k1z_xmmm128: 2893,
	"2893": "EVEX_Vpmovzxwd_ymm_k1z_xmmm128",
	EVEX_Vpmovzxwd_zmm_k1z_ymmm256: 2894,
	"2894": "EVEX_Vpmovzxwd_zmm_k1z_ymmm256",
	EVEX_Vpmovdw_xmmm64_k1z_xmm: 2895,
	"2895": "EVEX_Vpmovdw_xmmm64_k1z_xmm",
	EVEX_Vpmovdw_xmmm128_k1z_ymm: 2896,
	"2896": "EVEX_Vpmovdw_xmmm128_k1z_ymm",
	EVEX_Vpmovdw_ymmm256_k1z_zmm: 2897,
	"2897": "EVEX_Vpmovdw_ymmm256_k1z_zmm",
	Pmovzxwq_xmm_xmmm32: 2898,
	"2898": "Pmovzxwq_xmm_xmmm32",
	VEX_Vpmovzxwq_xmm_xmmm32: 2899,
	"2899": "VEX_Vpmovzxwq_xmm_xmmm32",
	VEX_Vpmovzxwq_ymm_xmmm64: 2900,
	"2900": "VEX_Vpmovzxwq_ymm_xmmm64",
	EVEX_Vpmovzxwq_xmm_k1z_xmmm32: 2901,
	"2901": "EVEX_Vpmovzxwq_xmm_k1z_xmmm32",
	EVEX_Vpmovzxwq_ymm_k1z_xmmm64: 2902,
	"2902": "EVEX_Vpmovzxwq_ymm_k1z_xmmm64",
	EVEX_Vpmovzxwq_zmm_k1z_xmmm128: 2903,
	"2903": "EVEX_Vpmovzxwq_zmm_k1z_xmmm128",
	EVEX_Vpmovqw_xmmm32_k1z_xmm: 2904,
	"2904": "EVEX_Vpmovqw_xmmm32_k1z_xmm",
	EVEX_Vpmovqw_xmmm64_k1z_ymm: 2905,
	"2905": "EVEX_Vpmovqw_xmmm64_k1z_ymm",
	EVEX_Vpmovqw_xmmm128_k1z_zmm: 2906,
	"2906": "EVEX_Vpmovqw_xmmm128_k1z_zmm",
	Pmovzxdq_xmm_xmmm64: 2907,
	"2907": "Pmovzxdq_xmm_xmmm64",
	VEX_Vpmovzxdq_xmm_xmmm64: 2908,
	"2908": "VEX_Vpmovzxdq_xmm_xmmm64",
	VEX_Vpmovzxdq_ymm_xmmm128: 2909,
	"2909": "VEX_Vpmovzxdq_ymm_xmmm128",
	EVEX_Vpmovzxdq_xmm_k1z_xmmm64: 2910,
	"2910": "EVEX_Vpmovzxdq_xmm_k1z_xmmm64",
	EVEX_Vpmovzxdq_ymm_k1z_xmmm128: 2911,
	"2911": "EVEX_Vpmovzxdq_ymm_k1z_xmmm128",
	EVEX_Vpmovzxdq_zmm_k1z_ymmm256: 2912,
	"2912": "EVEX_Vpmovzxdq_zmm_k1z_ymmm256",
	EVEX_Vpmovqd_xmmm64_k1z_xmm: 2913,
	"2913": "EVEX_Vpmovqd_xmmm64_k1z_xmm",
	EVEX_Vpmovqd_xmmm128_k1z_ymm: 2914,
	"2914": "EVEX_Vpmovqd_xmmm128_k1z_ymm",
	EVEX_Vpmovqd_ymmm256_k1z_zmm: 2915,
	"2915": "EVEX_Vpmovqd_ymmm256_k1z_zmm",
	VEX_Vpermd_ymm_ymm_ymmm256: 2916,
	"2916": "VEX_Vpermd_ymm_ymm_ymmm256",
	EVEX_Vpermd_ymm_k1z_ymm_ymmm256b32: 2917,
	"2917": "EVEX_Vpermd_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vpermd_zmm_k1z_zmm_zmmm512b32: 2918,
	"2918": "EVEX_Vpermd_zmm_k1z_zmm_zmmm512b32",
	EVEX_Vpermq_ymm_k1z_ymm_ymmm256b64: 2919,
	"2919": "EVEX_Vpermq_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vpermq_zmm_k1z_zmm_zmmm512b64: 2920,
	"2920": "EVEX_Vpermq_zmm_k1z_zmm_zmmm512b64",
	Pcmpgtq_xmm_xmmm128: 2921,
	"2921": "Pcmpgtq_xmm_xmmm128",
	VEX_Vpcmpgtq_xmm_xmm_xmmm128: 2922,
	"2922": "VEX_Vpcmpgtq_xmm_xmm_xmmm128",
	VEX_Vpcmpgtq_ymm_ymm_ymmm256: 2923,
	"2923": "VEX_Vpcmpgtq_ymm_ymm_ymmm256",
	EVEX_Vpcmpgtq_kr_k1_xmm_xmmm128b64: 2924,
	"2924": "EVEX_Vpcmpgtq_kr_k1_xmm_xmmm128b64",
	EVEX_Vpcmpgtq_kr_k1_ymm_ymmm256b64: 2925,
	"2925": "EVEX_Vpcmpgtq_kr_k1_ymm_ymmm256b64",
	EVEX_Vpcmpgtq_kr_k1_zmm_zmmm512b64: 2926,
	"2926": "EVEX_Vpcmpgtq_kr_k1_zmm_zmmm512b64",
	Pminsb_xmm_xmmm128: 2927,
	"2927": "Pminsb_xmm_xmmm128",
	VEX_Vpminsb_xmm_xmm_xmmm128: 2928,
	"2928": "VEX_Vpminsb_xmm_xmm_xmmm128",
	VEX_Vpminsb_ymm_ymm_ymmm256: 2929,
	"2929": "VEX_Vpminsb_ymm_ymm_ymmm256",
	EVEX_Vpminsb_xmm_k1z_xmm_xmmm128: 2930,
	"2930": "EVEX_Vpminsb_xmm_k1z_xmm_xmmm128",
	EVEX_Vpminsb_ymm_k1z_ymm_ymmm256: 2931,
	"2931": "EVEX_Vpminsb_ymm_k1z_ymm_ymmm256",
	EVEX_Vpminsb_zmm_k1z_zmm_zmmm512: 2932,
	"2932": "EVEX_Vpminsb_zmm_k1z_zmm_zmmm512",
	EVEX_Vpmovm2d_xmm_kr: 2933,
	"2933": "EVEX_Vpmovm2d_xmm_kr",
	EVEX_Vpmovm2d_ymm_kr: 2934,
	"2934": "EVEX_Vpmovm2d_ymm_kr",
	EVEX_Vpmovm2d_zmm_kr: 2935,
	"2935": "EVEX_Vpmovm2d_zmm_kr",
	EVEX_Vpmovm2q_xmm_kr: 2936,
	"2936": "EVEX_Vpmovm2q_xmm_kr",
	EVEX_Vpmovm2q_ymm_kr: 2937,
	"2937": "EVEX_Vpmovm2q_ymm_kr",
	EVEX_Vpmovm2q_zmm_kr: 2938,
	"2938": "EVEX_Vpmovm2q_zmm_kr",
	Pminsd_xmm_xmmm128: 2939,
	"2939": "Pminsd_xmm_xmmm128",
	VEX_Vpminsd_xmm_xmm_xmmm128: 2940,
	"2940": "VEX_Vpminsd_xmm_xmm_xmmm128",
	VEX_Vpminsd_ymm_ymm_ymmm256: 2941,
	"2941": "VEX_Vpminsd_ymm_ymm_ymmm256",
	EVEX_Vpminsd_xmm_k1z_xmm_xmmm128b32: 2942,
	"2942": "EVEX_Vpminsd_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vpminsd_ymm_k1z_ymm_ymmm256b32: 2943,
	"2943": "EVEX_Vpminsd_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vpminsd_zmm_k1z_zmm_zmmm512b32: 2944,
	"2944": "EVEX_Vpminsd_zmm_k1z_zmm_zmmm512b32",
	EVEX_Vpminsq_xmm_k1z_xmm_xmmm128b64: 2945,
	"2945": "EVEX_Vpminsq_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vpminsq_ymm_k1z_ymm_ymmm256b64: 2946,
	"2946": "EVEX_Vpminsq_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vpminsq_zmm_k1z_zmm_zmmm512b64: 2947,
	"2947": "EVEX_Vpminsq_zmm_k1z_zmm_zmmm512b64",
	EVEX_Vpmovd2m_kr_xmm: 2948,
	"2948": "EVEX_Vpmovd2m_kr_xmm",
	EVEX_Vpmovd2m_kr_ymm: 2949,
	"2949": "EVEX_Vpmovd2m_kr_ymm",
	EVEX_Vpmovd2m_kr_zmm: 2950,
	"2950": "EVEX_Vpmovd2m_kr_zmm",
	EVEX_Vpmovq2m_kr_xmm: 2951,
	"2951": "EVEX_Vpmovq2m_kr_xmm",
	EVEX_Vpmovq2m_kr_ymm: 2952,
	"2952": "EVEX_Vpmovq2m_kr_ymm",
	EVEX_Vpmovq2m_kr_zmm: 2953,
	"2953": "EVEX_Vpmovq2m_kr_zmm",
	Pminuw_xmm_xmmm128: 2954,
	"2954": "Pminuw_xmm_xmmm128",
	VEX_Vpminuw_xmm_xmm_xmmm128: 2955,
	"2955": "VEX_Vpminuw_xmm_xmm_xmmm128",
	VEX_Vpminuw_ymm_ymm_ymmm256: 2956,
	"2956": "VEX_Vpminuw_ymm_ymm_ymmm256",
	EVEX_Vpminuw_xmm_k1z_xmm_xmmm128: 2957,
	"2957": "EVEX_Vpminuw_xmm_k1z_xmm_xmmm128",
	EVEX_Vpminuw_ymm_k1z_ymm_ymmm256: 2958,
	"2958": "EVEX_Vpminuw_ymm_k1z_ymm_ymmm256",
	EVEX_Vpminuw_zmm_k1z_zmm_zmmm512: 2959,
	"2959": "EVEX_Vpminuw_zmm_k1z_zmm_zmmm512",
	EVEX_Vpbroadcastmw2d_xmm_kr: 2960,
	"2960": "EVEX_Vpbroadcastmw2d_xmm_kr",
	EVEX_Vpbroadcastmw2d_ymm_kr: 2961,
	"2961": "EVEX_Vpbroadcastmw2d_ymm_kr",
	EVEX_Vpbroadcastmw2d_zmm_kr: 2962,
	"2962": "EVEX_Vpbroadcastmw2d_zmm_kr",
	Pminud_xmm_xmmm128: 2963,
	"2963": "Pminud_xmm_xmmm128",
	VEX_Vpminud_xmm_xmm_xmmm128: 2964,
	"2964": "VEX_Vpminud_xmm_xmm_xmmm128",
	VEX_Vpminud_ymm_ymm_ymmm256: 2965,
	"2965": "VEX_Vpminud_ymm_ymm_ymmm256",
	EVEX_Vpminud_xmm_k1z_xmm_xmmm128b32: 2966,
	"2966": "EVEX_Vpminud_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vpminud_ymm_k1z_ymm_ymmm256b32: 2967,
	"2967": "EVEX_Vpminud_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vpminud_zmm_k1z_zmm_zmmm512b32: 2968,
	"2968": "EVEX_Vpminud_zmm_k1z_zmm_zmmm512b32",
	EVEX_Vpminuq_xmm_k1z_xmm_xmmm128b64: 2969,
	"2969": "EVEX_Vpminuq_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vpminuq_ymm_k1z_ymm_ymmm256b64: 2970,
	"2970": "EVEX_Vpminuq_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vpminuq_zmm_k1z_zmm_zmmm512b64: 2971,
	"2971": "EVEX_Vpminuq_zmm_k1z_zmm_zmmm512b64",
	Pmaxsb_xmm_xmmm128: 2972,
	"2972": "Pmaxsb_xmm_xmmm128",
	VEX_Vpmaxsb_xmm_xmm_xmmm128: 2973,
	"2973": "VEX_Vpmaxsb_xmm_xmm_xmmm128",
	VEX_Vpmaxsb_ymm_ymm_ymmm256: 2974,
	"2974": "VEX_Vpmaxsb_ymm_ymm_ymmm256",
	EVEX_Vpmaxsb_xmm_k1z_xmm_xmmm128: 2975,
	"2975": "EVEX_Vpmaxsb_xmm_k1z_xmm_xmmm128",
	EVEX_Vpmaxsb_ymm_k1z_ymm_ymmm256: 2976,
	"2976": "EVEX_Vpmaxsb_ymm_k1z_ymm_ymmm256",
	EVEX_Vpmaxsb_zmm_k1z_zmm_zmmm512: 2977,
	"2977": "EVEX_Vpmaxsb_zmm_k1z_zmm_zmmm512",
	Pmaxsd_xmm_xmmm128: 2978,
	"2978": "Pmaxsd_xmm_xmmm128",
	VEX_Vpmaxsd_xmm_xmm_xmmm128: 2979,
	"2979": "VEX_Vpmaxsd_xmm_xmm_xmmm128",
	VEX_Vpmaxsd_ymm_ymm_ymmm256: 2980,
	"2980": "VEX_Vpmaxsd_ymm_ymm_ymmm256",
	EVEX_Vpmaxsd_xmm_k1z_xmm_xmmm128b32: 2981,
	"2981": "EVEX_Vpmaxsd_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vpmaxsd_ymm_k1z_ymm_ymmm256b32: 2982,
	"2982": "EVEX_Vpmaxsd_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vpmaxsd_zmm_k1z_zmm_zmmm512b32: 2983,
	"2983": "EVEX_Vpmaxsd_zmm_k1z_zmm_zmmm512b32",
	EVEX_Vpmaxsq_xmm_k1z_xmm_xmmm128b64: 2984,
	"2984": "EVEX_Vpmaxsq_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vpmaxsq_ymm_k1z_ymm_ymmm256b64: 2985,
	"2985": "EVEX_Vpmaxsq_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vpmaxsq_zmm_k1z_zmm_zmmm512b64: 2986,
	"2986": "EVEX_Vpmaxsq_zmm_k1z_zmm_zmmm512b64",
	Pmaxuw_xmm_xmmm128: 2987,
	"2987": "Pmaxuw_xmm_xmmm128",
	VEX_Vpmaxuw_xmm_xmm_xmmm128: 2988,
	"2988": "VEX_Vpmaxuw_xmm_xmm_xmmm128",
	VEX_Vpmaxuw_ymm_ymm_ymmm256: 2989,
	"2989": "VEX_Vpmaxuw_ymm_ymm_ymmm256",
	EVEX_Vpmaxuw_xmm_k1z_xmm_xmmm128: 2990,
	"2990": "EVEX_Vpmaxuw_xmm_k1z_xmm_xmmm128",
	EVEX_Vpmaxuw_ymm_k1z_ymm_ymmm256: 2991,
	"2991": "EVEX_Vpmaxuw_ymm_k1z_ymm_ymmm256",
	EVEX_Vpmaxuw_zmm_k1z_zmm_zmmm512: 2992,
	"2992": "EVEX_Vpmaxuw_zmm_k1z_zmm_zmmm512",
	Pmaxud_xmm_xmmm128: 2993,
	"2993": "Pmaxud_xmm_xmmm128",
	VEX_Vpmaxud_xmm_xmm_xmmm128: 2994,
	"2994": "VEX_Vpmaxud_xmm_xmm_xmmm128",
	VEX_Vpmaxud_ymm_ymm_ymmm256: 2995,
	"2995": "VEX_Vpmaxud_ymm_ymm_ymmm256",
	EVEX_Vpmaxud_xmm_k1z_xmm_xmmm128b32: 2996,
	"2996": "EVEX_Vpmaxud_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vpmaxud_ymm_k1z_ymm_ymmm256b32: 2997,
	"2997": "EVEX_Vpmaxud_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vpmaxud_zmm_k1z_zmm_zmmm512b32: 2998,
	"2998": "EVEX_Vpmaxud_zmm_k1z_zmm_zmmm512b32",
	EVEX_Vpmaxuq_xmm_k1z_xmm_xmmm128b64: 2999,
	"2999": "EVEX_Vpmaxuq_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vpmaxuq_ymm_k1z_ymm_ymmm256b64: 3e3,
	"3000": "EVEX_Vpmaxuq_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vpmaxuq_zmm_k1z_zmm_zmmm512b64: 3001,
	"3001": "EVEX_Vpmaxuq_zmm_k1z_zmm_zmmm512b64",
	Pmulld_xmm_xmmm128: 3002,
	"3002": "Pmulld_xmm_xmmm128",
	VEX_Vpmulld_xmm_xmm_xmmm128: 3003,
	"3003": "VEX_Vpmulld_xmm_xmm_xmmm128",
	VEX_Vpmulld_ymm_ymm_ymmm256: 3004,
	"3004": "VEX_Vpmulld_ymm_ymm_ymmm256",
	EVEX_Vpmulld_xmm_k1z_xmm_xmmm128b32: 3005,
	"3005": "EVEX_Vpmulld_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vpmulld_ymm_k1z_ymm_ymmm256b32: 3006,
	"3006": "EVEX_Vpmulld_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vpmulld_zmm_k1z_zmm_zmmm512b32: 3007,
	"3007": "EVEX_Vpmulld_zmm_k1z_zmm_zmmm512b32",
	EVEX_Vpmullq_xmm_k1z_xmm_xmmm128b64: 3008,
	"3008": "EVEX_Vpmullq_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vpmullq_ymm_k1z_ymm_ymmm256b64: 3009,
	"3009": "EVEX_Vpmullq_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vpmullq_zmm_k1z_zmm_zmmm512b64: 3010,
	"3010": "EVEX_Vpmullq_zmm_k1z_zmm_zmmm512b64",
	Phminposuw_xmm_xmmm128: 3011,
	"3011": "Phminposuw_xmm_xmmm128",
	VEX_Vphminposuw_xmm_xmmm128: 3012,
	"3012": "VEX_Vphminposuw_xmm_xmmm128",
	EVEX_Vgetexpps_xmm_k1z_xmmm128b32: 3013,
	"3013": "EVEX_Vgetexpps_xmm_k1z_xmmm128b32",
	EVEX_Vgetexpps_ymm_k1z_ymmm256b32: 3014,
	"3014": "EVEX_Vgetexpps_ymm_k1z_ymmm256b32",
	EVEX_Vgetexpps_zmm_k1z_zmmm512b32_sae: 3015,
	"3015": "EVEX_Vgetexpps_zmm_k1z_zmmm512b32_sae",
	EVEX_Vgetexppd_xmm_k1z_xmmm128b64: 3016,
	"3016": "EVEX_Vgetexppd_xmm_k1z_xmmm128b64",
	EVEX_Vgetexppd_ymm_k1z_ymmm256b64: 3017,
	"3017": "EVEX_Vgetexppd_ymm_k1z_ymmm256b64",
	EVEX_Vgetexppd_zmm_k1z_zmmm512b64_sae: 3018,
	"3018": "EVEX_Vgetexppd_zmm_k1z_zmmm512b64_sae",
	EVEX_Vgetexpss_xmm_k1z_xmm_xmmm32_sae: 3019,
	"3019": "EVEX_Vgetexpss_xmm_k1z_xmm_xmmm32_sae",
	EVEX_Vgetexpsd_xmm_k1z_xmm_xmmm64_sae: 3020,
	"3020": "EVEX_Vgetexpsd_xmm_k1z_xmm_xmmm64_sae",
	EVEX_Vplzcntd_xmm_k1z_xmmm128b32: 3021,
	"3021": "EVEX_Vplzcntd_xmm_k1z_xmmm128b32",
	EVEX_Vplzcntd_ymm_k1z_ymmm256b32: 3022,
	"3022": "EVEX_Vplzcntd_ymm_k1z_ymmm256b32",
	EVEX_Vplzcntd_zmm_k1z_zmmm512b32: 3023,
	"3023": "EVEX_Vplzcntd_zmm_k1z_zmmm512b32",
	EVEX_Vplzcntq_xmm_k1z_xmmm128b64: 3024,
	"3024": "EVEX_Vplzcntq_xmm_k1z_xmmm128b64",
	EVEX_Vplzcntq_ymm_k1z_ymmm256b64: 3025,
	"3025": "EVEX_Vplzcntq_ymm_k1z_ymmm256b64",
	EVEX_Vplzcntq_zmm_k1z_zmmm512b64: 3026,
	"3026": "EVEX_Vplzcntq_zmm_k1z_zmmm512b64",
	VEX_Vpsrlvd_xmm_xmm_xmmm128: 3027,
	"3027": "VEX_Vpsrlvd_xmm_xmm_xmmm128",
	VEX_Vpsrlvd_ymm_ymm_ymmm256: 3028,
	"3028": "VEX_Vpsrlvd_ymm_ymm_ymmm256",
	VEX_Vpsrlvq_xmm_xmm_xmmm128: 3029,
	"3029": "VEX_Vpsrlvq_xmm_xmm_xmmm128",
	VEX_Vpsrlvq_ymm_ymm_ymmm256: 3030,
	"3030": "VEX_Vpsrlvq_ymm_ymm_ymmm256",
	EVEX_Vpsrlvd_xmm_k1z_xmm_xmmm128b32: 3031,
	"3031": "EVEX_Vpsrlvd_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vpsrlvd_ymm_k1z_ymm_ymmm256b32: 3032,
	"3032": "EVEX_Vpsrlvd_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vpsrlvd_zmm_k1z_zmm_zmmm512b32: 3033,
	"3033": "EVEX_Vpsrlvd_zmm_k1z_zmm_zmmm512b32",
	EVEX_Vpsrlvq_xmm_k1z_xmm_xmmm128b64: 3034,
	"3034": "EVEX_Vpsrlvq_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vpsrlvq_ymm_k1z_ymm_ymmm256b64: 3035,
	"3035": "EVEX_Vpsrlvq_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vpsrlvq_zmm_k1z_zmm_zmmm512b64: 3036,
	"3036": "EVEX_Vpsrlvq_zmm_k1z_zmm_zmmm512b64",
	VEX_Vpsravd_xmm_xmm_xmmm128: 3037,
	"3037": "VEX_Vpsravd_xmm_xmm_xmmm128",
	VEX_Vpsravd_ymm_ymm_ymmm256: 3038,
	"3038": "VEX_Vpsravd_ymm_ymm_ymmm256",
	EVEX_Vpsravd_xmm_k1z_xmm_xmmm128b32: 3039,
	"3039": "EVEX_Vpsravd_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vpsravd_ymm_k1z_ymm_ymmm256b32: 3040,
	"3040": "EVEX_Vpsravd_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vpsravd_zmm_k1z_zmm_zmmm512b32: 3041,
	"3041": "EVEX_Vpsravd_zmm_k1z_zmm_zmmm512b32",
	EVEX_Vpsravq_xmm_k1z_xmm_xmmm128b64: 3042,
	"3042": "EVEX_Vpsravq_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vpsravq_ymm_k1z_ymm_ymmm256b64: 3043,
	"3043": "EVEX_Vpsravq_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vpsravq_zmm_k1z_zmm_zmmm512b64: 3044,
	"3044": "EVEX_Vpsravq_zmm_k1z_zmm_zmmm512b64",
	VEX_Vpsllvd_xmm_xmm_xmmm128: 3045,
	"3045": "VEX_Vpsllvd_xmm_xmm_xmmm128",
	VEX_Vpsllvd_ymm_ymm_ymmm256: 3046,
	"3046": "VEX_Vpsllvd_ymm_ymm_ymmm256",
	VEX_Vpsllvq_xmm_xmm_xmmm128: 3047,
	"3047": "VEX_Vpsllvq_xmm_xmm_xmmm128",
	VEX_Vpsllvq_ymm_ymm_ymmm256: 3048,
	"3048": "VEX_Vpsllvq_ymm_ymm_ymmm256",
	EVEX_Vpsllvd_xmm_k1z_xmm_xmmm128b32: 3049,
	"3049": "EVEX_Vpsllvd_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vpsllvd_ymm_k1z_ymm_ymmm256b32: 3050,
	"3050": "EVEX_Vpsllvd_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vpsllvd_zmm_k1z_zmm_zmmm512b32: 3051,
	"3051": "EVEX_Vpsllvd_zmm_k1z_zmm_zmmm512b32",
	EVEX_Vpsllvq_xmm_k1z_xmm_xmmm128b64: 3052,
	"3052": "EVEX_Vpsllvq_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vpsllvq_ymm_k1z_ymm_ymmm256b64: 3053,
	"3053": "EVEX_Vpsllvq_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vpsllvq_zmm_k1z_zmm_zmmm512b64: 3054,
	"3054": "EVEX_Vpsllvq_zmm_k1z_zmm_zmmm512b64",
	EVEX_Vrcp14ps_xmm_k1z_xmmm128b32: 3055,
	"3055": "EVEX_Vrcp14ps_xmm_k1z_xmmm128b32",
	EVEX_Vrcp14ps_ymm_k1z_ymmm256b32: 3056,
	"3056": "EVEX_Vrcp14ps_ymm_k1z_ymmm256b32",
	EVEX_Vrcp14ps_zmm_k1z_zmmm512b32: 3057,
	"3057": "EVEX_Vrcp14ps_zmm_k1z_zmmm512b32",
	EVEX_Vrcp14pd_xmm_k1z_xmmm128b64: 3058,
	"3058": "EVEX_Vrcp14pd_xmm_k1z_xmmm128b64",
	EVEX_Vrcp14pd_ymm_k1z_ymmm256b64: 3059,
	"3059": "EVEX_Vrcp14pd_ymm_k1z_ymmm256b64",
	EVEX_Vrcp14pd_zmm_k1z_zmmm512b64: 3060,
	"3060": "EVEX_Vrcp14pd_zmm_k1z_zmmm512b64",
	EVEX_Vrcp14ss_xmm_k1z_xmm_xmmm32: 3061,
	"3061": "EVEX_Vrcp14ss_xmm_k1z_xmm_xmmm32",
	EVEX_Vrcp14sd_xmm_k1z_xmm_xmmm64: 3062,
	"3062": "EVEX_Vrcp14sd_xmm_k1z_xmm_xmmm64",
	EVEX_Vrsqrt14ps_xmm_k1z_xmmm128b32: 3063,
	"3063": "EVEX_Vrsqrt14ps_xmm_k1z_xmmm128b32",
	EVEX_Vrsqrt14ps_ymm_k1z_ymmm256b32: 3064,
	"3064": "EVEX_Vrsqrt14ps_ymm_k1z_ymmm256b32",
	EVEX_Vrsqrt14ps_zmm_k1z_zmmm512b32: 3065,
	"3065": "EVEX_Vrsqrt14ps_zmm_k1z_zmmm512b32",
	EVEX_Vrsqrt14pd_xmm_k1z_xmmm128b64: 3066,
	"3066": "EVEX_Vrsqrt14pd_xmm_k1z_xmmm128b64",
	EVEX_Vrsqrt14pd_ymm_k1z_ymmm256b64: 3067,
	"3067": "EVEX_Vrsqrt14pd_ymm_k1z_ymmm256b64",
	EVEX_Vrsqrt14pd_zmm_k1z_zmmm512b64: 3068,
	"3068": "EVEX_Vrsqrt14pd_zmm_k1z_zmmm512b64",
	EVEX_Vrsqrt14ss_xmm_k1z_xmm_xmmm32: 3069,
	"3069": "EVEX_Vrsqrt14ss_xmm_k1z_xmm_xmmm32",
	EVEX_Vrsqrt14sd_xmm_k1z_xmm_xmmm64: 3070,
	"3070": "EVEX_Vrsqrt14sd_xmm_k1z_xmm_xmmm64",
	EVEX_Vpdpbusd_xmm_k1z_xmm_xmmm128b32: 3071,
	"3071": "EVEX_Vpdpbusd_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vpdpbusd_ymm_k1z_ymm_ymmm256b32: 3072,
	"3072": "EVEX_Vpdpbusd_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vpdpbusd_zmm_k1z_zmm_zmmm512b32: 3073,
	"3073": "EVEX_Vpdpbusd_zmm_k1z_zmm_zmmm512b32",
	EVEX_Vpdpbusds_xmm_k1z_xmm_xmmm128b32: 3074,
	"3074": "EVEX_Vpdpbusds_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vpdpbusds_ymm_k1z_ymm_ymmm256b32: 3075,
	"3075": "EVEX_Vpdpbusds_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vpdpbusds_zmm_k1z_zmm_zmmm512b32: 3076,
	"3076": "EVEX_Vpdpbusds_zmm_k1z_zmm_zmmm512b32",
	EVEX_Vpdpwssd_xmm_k1z_xmm_xmmm128b32: 3077,
	"3077": "EVEX_Vpdpwssd_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vpdpwssd_ymm_k1z_ymm_ymmm256b32: 3078,
	"3078": "EVEX_Vpdpwssd_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vpdpwssd_zmm_k1z_zmm_zmmm512b32: 3079,
	"3079": "EVEX_Vpdpwssd_zmm_k1z_zmm_zmmm512b32",
	EVEX_Vdpbf16ps_xmm_k1z_xmm_xmmm128b32: 3080,
	"3080": "EVEX_Vdpbf16ps_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vdpbf16ps_ymm_k1z_ymm_ymmm256b32: 3081,
	"3081": "EVEX_Vdpbf16ps_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vdpbf16ps_zmm_k1z_zmm_zmmm512b32: 3082,
	"3082": "EVEX_Vdpbf16ps_zmm_k1z_zmm_zmmm512b32",
	EVEX_Vp4dpwssd_zmm_k1z_zmmp3_m128: 3083,
	"3083": "EVEX_Vp4dpwssd_zmm_k1z_zmmp3_m128",
	EVEX_Vpdpwssds_xmm_k1z_xmm_xmmm128b32: 3084,
	"3084": "EVEX_Vpdpwssds_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vpdpwssds_ymm_k1z_ymm_ymmm256b32: 3085,
	"3085": "EVEX_Vpdpwssds_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vpdpwssds_zmm_k1z_zmm_zmmm512b32: 3086,
	"3086": "EVEX_Vpdpwssds_zmm_k1z_zmm_zmmm512b32",
	EVEX_Vp4dpwssds_zmm_k1z_zmmp3_m128: 3087,
	"3087": "EVEX_Vp4dpwssds_zmm_k1z_zmmp3_m128",
	EVEX_Vpopcntb_xmm_k1z_xmmm128: 3088,
	"3088": "EVEX_Vpopcntb_xmm_k1z_xmmm128",
	EVEX_Vpopcntb_ymm_k1z_ymmm256: 3089,
	"3089": "EVEX_Vpopcntb_ymm_k1z_ymmm256",
	EVEX_Vpopcntb_zmm_k1z_zmmm512: 3090,
	"3090": "EVEX_Vpopcntb_zmm_k1z_zmmm512",
	EVEX_Vpopcntw_xmm_k1z_xmmm128: 3091,
	"3091": "EVEX_Vpopcntw_xmm_k1z_xmmm128",
	EVEX_Vpopcntw_ymm_k1z_ymmm256: 3092,
	"3092": "EVEX_Vpopcntw_ymm_k1z_ymmm256",
	EVEX_Vpopcntw_zmm_k1z_zmmm512: 3093,
	"3093": "EVEX_Vpopcntw_zmm_k1z_zmmm512",
	EVEX_Vpopcntd_xmm_k1z_xmmm128b32: 3094,
	"3094": "EVEX_Vpopcntd_xmm_k1z_xmmm128b32",
	EVEX_Vpopcntd_ymm_k1z_ymmm256b32: 3095,
	"3095": "EVEX_Vpopcntd_ymm_k1z_ymmm256b32",
	EVEX_Vpopcntd_zmm_k1z_zmmm512b32: 3096,
	"3096": "EVEX_Vpopcntd_zmm_k1z_zmmm512b32",
	EVEX_Vpopcntq_xmm_k1z_xmmm128b64: 3097,
	"3097": "EVEX_Vpopcntq_xmm_k1z_xmmm128b64",
	EVEX_Vpopcntq_ymm_k1z_ymmm256b64: 3098,
	"3098": "EVEX_Vpopcntq_ymm_k1z_ymmm256b64",
	EVEX_Vpopcntq_zmm_k1z_zmmm512b64: 3099,
	"3099": "EVEX_Vpopcntq_zmm_k1z_zmmm512b64",
	VEX_Vpbroadcastd_xmm_xmmm32: 3100,
	"3100": "VEX_Vpbroadcastd_xmm_xmmm32",
	VEX_Vpbroadcastd_ymm_xmmm32: 3101,
	"3101": "VEX_Vpbroadcastd_ymm_xmmm32",
	EVEX_Vpbroadcastd_xmm_k1z_xmmm32: 3102,
	"3102": "EVEX_Vpbroadcastd_xmm_k1z_xmmm32",
	EVEX_Vpbroadcastd_ymm_k1z_xmmm32: 3103,
	"3103": "EVEX_Vpbroadcastd_ymm_k1z_xmmm32",
	EVEX_Vpbroadcastd_zmm_k1z_xmmm32: 3104,
	"3104": "EVEX_Vpbroadcastd_zmm_k1z_xmmm32",
	VEX_Vpbroadcastq_xmm_xmmm64: 3105,
	"3105": "VEX_Vpbroadcastq_xmm_xmmm64",
	VEX_Vpbroadcastq_ymm_xmmm64: 3106,
	"3106": "VEX_Vpbroadcastq_ymm_xmmm64",
	EVEX_Vbroadcasti32x2_xmm_k1z_xmmm64: 3107,
	"3107": "EVEX_Vbroadcasti32x2_xmm_k1z_xmmm64",
	EVEX_Vbroadcasti32x2_ymm_k1z_xmmm64: 3108,
	"3108": "EVEX_Vbroadcasti32x2_ymm_k1z_xmmm64",
	EVEX_Vbroadcasti32x2_zmm_k1z_xmmm64: 3109,
	"3109": "EVEX_Vbroadcasti32x2_zmm_k1z_xmmm64",
	EVEX_Vpbroadcastq_xmm_k1z_xmmm64: 3110,
	"3110": "EVEX_Vpbroadcastq_xmm_k1z_xmmm64",
	EVEX_Vpbroadcastq_ymm_k1z_xmmm64: 3111,
	"3111": "EVEX_Vpbroadcastq_ymm_k1z_xmmm64",
	EVEX_Vpbroadcastq_zmm_k1z_xmmm64: 3112,
	"3112": "EVEX_Vpbroadcastq_zmm_k1z_xmmm64",
	VEX_Vbroadcasti128_ymm_m128: 3113,
	"3113": "VEX_Vbroadcasti128_ymm_m128",
	EVEX_Vbroadcasti32x4_ymm_k1z_m128: 3114,
	"3114": "EVEX_Vbroadcasti32x4_ymm_k1z_m128",
	EVEX_Vbroadcasti32x4_zmm_k1z_m128: 3115,
	"3115": "EVEX_Vbroadcasti32x4_zmm_k1z_m128",
	EVEX_Vbroadcasti64x2_ymm_k1z_m128: 3116,
	"3116": "EVEX_Vbroadcasti64x2_ymm_k1z_m128",
	EVEX_Vbroadcasti64x2_zmm_k1z_m128: 3117,
	"3117": "EVEX_Vbroadcasti64x2_zmm_k1z_m128",
	EVEX_Vbroadcasti32x8_zmm_k1z_m256: 3118,
	"3118": "EVEX_Vbroadcasti32x8_zmm_k1z_m256",
	EVEX_Vbroadcasti64x4_zmm_k1z_m256: 3119,
	"3119": "EVEX_Vbroadcasti64x4_zmm_k1z_m256",
	EVEX_Vpexpandb_xmm_k1z_xmmm128: 3120,
	"3120": "EVEX_Vpexpandb_xmm_k1z_xmmm128",
	EVEX_Vpexpandb_ymm_k1z_ymmm256: 3121,
	"3121": "EVEX_Vpexpandb_ymm_k1z_ymmm256",
	EVEX_Vpexpandb_zmm_k1z_zmmm512: 3122,
	"3122": "EVEX_Vpexpandb_zmm_k1z_zmmm512",
	EVEX_Vpexpandw_xmm_k1z_xmmm128: 3123,
	"3123": "EVEX_Vpexpandw_xmm_k1z_xmmm128",
	EVEX_Vpexpandw_ymm_k1z_ymmm256: 3124,
	"3124": "EVEX_Vpexpandw_ymm_k1z_ymmm256",
	EVEX_Vpexpandw_zmm_k1z_zmmm512: 3125,
	"3125": "EVEX_Vpexpandw_zmm_k1z_zmmm512",
	EVEX_Vpcompressb_xmmm128_k1z_xmm: 3126,
	"3126": "EVEX_Vpcompressb_xmmm128_k1z_xmm",
	EVEX_Vpcompressb_ymmm256_k1z_ymm: 3127,
	"3127": "EVEX_Vpcompressb_ymmm256_k1z_ymm",
	EVEX_Vpcompressb_zmmm512_k1z_zmm: 3128,
	"3128": "EVEX_Vpcompressb_zmmm512_k1z_zmm",
	EVEX_Vpcompressw_xmmm128_k1z_xmm: 3129,
	"3129": "EVEX_Vpcompressw_xmmm128_k1z_xmm",
	EVEX_Vpcompressw_ymmm256_k1z_ymm: 3130,
	"3130": "EVEX_Vpcompressw_ymmm256_k1z_ymm",
	EVEX_Vpcompressw_zmmm512_k1z_zmm: 3131,
	"3131": "EVEX_Vpcompressw_zmmm512_k1z_zmm",
	EVEX_Vpblendmd_xmm_k1z_xmm_xmmm128b32: 3132,
	"3132": "EVEX_Vpblendmd_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vpblendmd_ymm_k1z_ymm_ymmm256b32: 3133,
	"3133": "EVEX_Vpblendmd_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vpblendmd_zmm_k1z_zmm_zmmm512b32: 3134,
	"3134": "EVEX_Vpblendmd_zmm_k1z_zmm_zmmm512b32",
	EVEX_Vpblendmq_xmm_k1z_xmm_xmmm128b64: 3135,
	"3135": "EVEX_Vpblendmq_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vpblendmq_ymm_k1z_ymm_ymmm256b64: 3136,
	"3136": "EVEX_Vpblendmq_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vpblendmq_zmm_k1z_zmm_zmmm512b64: 3137,
	"3137": "EVEX_Vpblendmq_zmm_k1z_zmm_zmmm512b64",
	EVEX_Vblendmps_xmm_k1z_xmm_xmmm128b32: 3138,
	"3138": "EVEX_Vblendmps_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vblendmps_ymm_k1z_ymm_ymmm256b32: 3139,
	"3139": "EVEX_Vblendmps_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vblendmps_zmm_k1z_zmm_zmmm512b32: 3140,
	"3140": "EVEX_Vblendmps_zmm_k1z_zmm_zmmm512b32",
	EVEX_Vblendmpd_xmm_k1z_xmm_xmmm128b64: 3141,
	"3141": "EVEX_Vblendmpd_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vblendmpd_ymm_k1z_ymm_ymmm256b64: 3142,
	"3142": "EVEX_Vblendmpd_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vblendmpd_zmm_k1z_zmm_zmmm512b64: 3143,
	"3143": "EVEX_Vblendmpd_zmm_k1z_zmm_zmmm512b64",
	EVEX_Vpblendmb_xmm_k1z_xmm_xmmm128: 3144,
	"3144": "EVEX_Vpblendmb_xmm_k1z_xmm_xmmm128",
	EVEX_Vpblendmb_ymm_k1z_ymm_ymmm256: 3145,
	"3145": "EVEX_Vpblendmb_ymm_k1z_ymm_ymmm256",
	EVEX_Vpblendmb_zmm_k1z_zmm_zmmm512: 3146,
	"3146": "EVEX_Vpblendmb_zmm_k1z_zmm_zmmm512",
	EVEX_Vpblendmw_xmm_k1z_xmm_xmmm128: 3147,
	"3147": "EVEX_Vpblendmw_xmm_k1z_xmm_xmmm128",
	EVEX_Vpblendmw_ymm_k1z_ymm_ymmm256: 3148,
	"3148": "EVEX_Vpblendmw_ymm_k1z_ymm_ymmm256",
	EVEX_Vpblendmw_zmm_k1z_zmm_zmmm512: 3149,
	"3149": "EVEX_Vpblendmw_zmm_k1z_zmm_zmmm512",
	EVEX_Vp2intersectd_kp1_xmm_xmmm128b32: 3150,
	"3150": "EVEX_Vp2intersectd_kp1_xmm_xmmm128b32",
	EVEX_Vp2intersectd_kp1_ymm_ymmm256b32: 3151,
	"3151": "EVEX_Vp2intersectd_kp1_ymm_ymmm256b32",
	EVEX_Vp2intersectd_kp1_zmm_zmmm512b32: 3152,
	"3152": "EVEX_Vp2intersectd_kp1_zmm_zmmm512b32",
	EVEX_Vp2intersectq_kp1_xmm_xmmm128b64: 3153,
	"3153": "EVEX_Vp2intersectq_kp1_xmm_xmmm128b64",
	EVEX_Vp2intersectq_kp1_ymm_ymmm256b64: 3154,
	"3154": "EVEX_Vp2intersectq_kp1_ymm_ymmm256b64",
	EVEX_Vp2intersectq_kp1_zmm_zmmm512b64: 3155,
	"3155": "EVEX_Vp2intersectq_kp1_zmm_zmmm512b64",
	EVEX_Vpshldvw_xmm_k1z_xmm_xmmm128: 3156,
	"3156": "EVEX_Vpshldvw_xmm_k1z_xmm_xmmm128",
	EVEX_Vpshldvw_ymm_k1z_ymm_ymmm256: 3157,
	"3157": "EVEX_Vpshldvw_ymm_k1z_ymm_ymmm256",
	EVEX_Vpshldvw_zmm_k1z_zmm_zmmm512: 3158,
	"3158": "EVEX_Vpshldvw_zmm_k1z_zmm_zmmm512",
	EVEX_Vpshldvd_xmm_k1z_xmm_xmmm128b32: 3159,
	"3159": "EVEX_Vpshldvd_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vpshldvd_ymm_k1z_ymm_ymmm256b32: 3160,
	"3160": "EVEX_Vpshldvd_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vpshldvd_zmm_k1z_zmm_zmmm512b32: 3161,
	"3161": "EVEX_Vpshldvd_zmm_k1z_zmm_zmmm512b32",
	EVEX_Vpshldvq_xmm_k1z_xmm_xmmm128b64: 3162,
	"3162": "EVEX_Vpshldvq_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vpshldvq_ymm_k1z_ymm_ymmm256b64: 3163,
	"3163": "EVEX_Vpshldvq_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vpshldvq_zmm_k1z_zmm_zmmm512b64: 3164,
	"3164": "EVEX_Vpshldvq_zmm_k1z_zmm_zmmm512b64",
	EVEX_Vpshrdvw_xmm_k1z_xmm_xmmm128: 3165,
	"3165": "EVEX_Vpshrdvw_xmm_k1z_xmm_xmmm128",
	EVEX_Vpshrdvw_ymm_k1z_ymm_ymmm256: 3166,
	"3166": "EVEX_Vpshrdvw_ymm_k1z_ymm_ymmm256",
	EVEX_Vpshrdvw_zmm_k1z_zmm_zmmm512: 3167,
	"3167": "EVEX_Vpshrdvw_zmm_k1z_zmm_zmmm512",
	EVEX_Vcvtneps2bf16_xmm_k1z_xmmm128b32: 3168,
	"3168": "EVEX_Vcvtneps2bf16_xmm_k1z_xmmm128b32",
	EVEX_Vcvtneps2bf16_xmm_k1z_ymmm256b32: 3169,
	"3169": "EVEX_Vcvtneps2bf16_xmm_k1z_ymmm256b32",
	EVEX_Vcvtneps2bf16_ymm_k1z_zmmm512b32: 3170,
	"3170": "EVEX_Vcvtneps2bf16_ymm_k1z_zmmm512b32",
	EVEX_Vcvtne2ps2bf16_xmm_k1z_xmm_xmmm128b32: 3171,
	"3171": "EVEX_Vcvtne2ps2bf16_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vcvtne2ps2bf16_ymm_k1z_ymm_ymmm256b32: 3172,
	"3172": "EVEX_Vcvtne2ps2bf16_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vcvtne2ps2bf16_zmm_k1z_zmm_zmmm512b32: 3173,
	"3173": "EVEX_Vcvtne2ps2bf16_zmm_k1z_zmm_zmmm512b32",
	EVEX_Vpshrdvd_xmm_k1z_xmm_xmmm128b32: 3174,
	"3174": "EVEX_Vpshrdvd_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vpshrdvd_ymm_k1z_ymm_ymmm256b32: 3175,
	"3175": "EVEX_Vpshrdvd_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vpshrdvd_zmm_k1z_zmm_zmmm512b32: 3176,
	"3176": "EVEX_Vpshrdvd_zmm_k1z_zmm_zmmm512b32",
	EVEX_Vpshrdvq_xmm_k1z_xmm_xmmm128b64: 3177,
	"3177": "EVEX_Vpshrdvq_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vpshrdvq_ymm_k1z_ymm_ymmm256b64: 3178,
	"3178": "EVEX_Vpshrdvq_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vpshrdvq_zmm_k1z_zmm_zmmm512b64: 3179,
	"3179": "EVEX_Vpshrdvq_zmm_k1z_zmm_zmmm512b64",
	EVEX_Vpermi2b_xmm_k1z_xmm_xmmm128: 3180,
	"3180": "EVEX_Vpermi2b_xmm_k1z_xmm_xmmm128",
	EVEX_Vpermi2b_ymm_k1z_ymm_ymmm256: 3181,
	"3181": "EVEX_Vpermi2b_ymm_k1z_ymm_ymmm256",
	EVEX_Vpermi2b_zmm_k1z_zmm_zmmm512: 3182,
	"3182": "EVEX_Vpermi2b_zmm_k1z_zmm_zmmm512",
	EVEX_Vpermi2w_xmm_k1z_xmm_xmmm128: 3183,
	"3183": "EVEX_Vpermi2w_xmm_k1z_xmm_xmmm128",
	EVEX_Vpermi2w_ymm_k1z_ymm_ymmm256: 3184,
	"3184": "EVEX_Vpermi2w_ymm_k1z_ymm_ymmm256",
	EVEX_Vpermi2w_zmm_k1z_zmm_zmmm512: 3185,
	"3185": "EVEX_Vpermi2w_zmm_k1z_zmm_zmmm512",
	EVEX_Vpermi2d_xmm_k1z_xmm_xmmm128b32: 3186,
	"3186": "EVEX_Vpermi2d_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vpermi2d_ymm_k1z_ymm_ymmm256b32: 3187,
	"3187": "EVEX_Vpermi2d_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vpermi2d_zmm_k1z_zmm_zmmm512b32: 3188,
	"3188": "EVEX_Vpermi2d_zmm_k1z_zmm_zmmm512b32",
	EVEX_Vpermi2q_xmm_k1z_xmm_xmmm128b64: 3189,
	"3189": "EVEX_Vpermi2q_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vpermi2q_ymm_k1z_ymm_ymmm256b64: 3190,
	"3190": "EVEX_Vpermi2q_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vpermi2q_zmm_k1z_zmm_zmmm512b64: 3191,
	"3191": "EVEX_Vpermi2q_zmm_k1z_zmm_zmmm512b64",
	EVEX_Vpermi2ps_xmm_k1z_xmm_xmmm128b32: 3192,
	"3192": "EVEX_Vpermi2ps_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vpermi2ps_ymm_k1z_ymm_ymmm256b32: 3193,
	"3193": "EVEX_Vpermi2ps_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vpermi2ps_zmm_k1z_zmm_zmmm512b32: 3194,
	"3194": "EVEX_Vpermi2ps_zmm_k1z_zmm_zmmm512b32",
	EVEX_Vpermi2pd_xmm_k1z_xmm_xmmm128b64: 3195,
	"3195": "EVEX_Vpermi2pd_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vpermi2pd_ymm_k1z_ymm_ymmm256b64: 3196,
	"3196": "EVEX_Vpermi2pd_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vpermi2pd_zmm_k1z_zmm_zmmm512b64: 3197,
	"3197": "EVEX_Vpermi2pd_zmm_k1z_zmm_zmmm512b64",
	VEX_Vpbroadcastb_xmm_xmmm8: 3198,
	"3198": "VEX_Vpbroadcastb_xmm_xmmm8",
	VEX_Vpbroadcastb_ymm_xmmm8: 3199,
	"3199": "VEX_Vpbroadcastb_ymm_xmmm8",
	EVEX_Vpbroadcastb_xmm_k1z_xmmm8: 3200,
	"3200": "EVEX_Vpbroadcastb_xmm_k1z_xmmm8",
	EVEX_Vpbroadcastb_ymm_k1z_xmmm8: 3201,
	"3201": "EVEX_Vpbroadcastb_ymm_k1z_xmmm8",
	EVEX_Vpbroadcastb_zmm_k1z_xmmm8: 3202,
	"3202": "EVEX_Vpbroadcastb_zmm_k1z_xmmm8",
	VEX_Vpbroadcastw_xmm_xmmm16: 3203,
	"3203": "VEX_Vpbroadcastw_xmm_xmmm16",
	VEX_Vpbroadcastw_ymm_xmmm16: 3204,
	"3204": "VEX_Vpbroadcastw_ymm_xmmm16",
	EVEX_Vpbroadcastw_xmm_k1z_xmmm16: 3205,
	"3205": "EVEX_Vpbroadcastw_xmm_k1z_xmmm16",
	EVEX_Vpbroadcastw_ymm_k1z_xmmm16: 3206,
	"3206": "EVEX_Vpbroadcastw_ymm_k1z_xmmm16",
	EVEX_Vpbroadcastw_zmm_k1z_xmmm16: 3207,
	"3207": "EVEX_Vpbroadcastw_zmm_k1z_xmmm16",
	EVEX_Vpbroadcastb_xmm_k1z_r32: 3208,
	"3208": "EVEX_Vpbroadcastb_xmm_k1z_r32",
	EVEX_Vpbroadcastb_ymm_k1z_r32: 3209,
	"3209": "EVEX_Vpbroadcastb_ymm_k1z_r32",
	EVEX_Vpbroadcastb_zmm_k1z_r32: 3210,
	"3210": "EVEX_Vpbroadcastb_zmm_k1z_r32",
	EVEX_Vpbroadcastw_xmm_k1z_r32: 3211,
	"3211": "EVEX_Vpbroadcastw_xmm_k1z_r32",
	EVEX_Vpbroadcastw_ymm_k1z_r32: 3212,
	"3212": "EVEX_Vpbroadcastw_ymm_k1z_r32",
	EVEX_Vpbroadcastw_zmm_k1z_r32: 3213,
	"3213": "EVEX_Vpbroadcastw_zmm_k1z_r32",
	EVEX_Vpbroadcastd_xmm_k1z_r32: 3214,
	"3214": "EVEX_Vpbroadcastd_xmm_k1z_r32",
	EVEX_Vpbroadcastd_ymm_k1z_r32: 3215,
	"3215": "EVEX_Vpbroadcastd_ymm_k1z_r32",
	EVEX_Vpbroadcastd_zmm_k1z_r32: 3216,
	"3216": "EVEX_Vpbroadcastd_zmm_k1z_r32",
	EVEX_Vpbroadcastq_xmm_k1z_r64: 3217,
	"3217": "EVEX_Vpbroadcastq_xmm_k1z_r64",
	EVEX_Vpbroadcastq_ymm_k1z_r64: 3218,
	"3218": "EVEX_Vpbroadcastq_ymm_k1z_r64",
	EVEX_Vpbroadcastq_zmm_k1z_r64: 3219,
	"3219": "EVEX_Vpbroadcastq_zmm_k1z_r64",
	EVEX_Vpermt2b_xmm_k1z_xmm_xmmm128: 3220,
	"3220": "EVEX_Vpermt2b_xmm_k1z_xmm_xmmm128",
	EVEX_Vpermt2b_ymm_k1z_ymm_ymmm256: 3221,
	"3221": "EVEX_Vpermt2b_ymm_k1z_ymm_ymmm256",
	EVEX_Vpermt2b_zmm_k1z_zmm_zmmm512: 3222,
	"3222": "EVEX_Vpermt2b_zmm_k1z_zmm_zmmm512",
	EVEX_Vpermt2w_xmm_k1z_xmm_xmmm128: 3223,
	"3223": "EVEX_Vpermt2w_xmm_k1z_xmm_xmmm128",
	EVEX_Vpermt2w_ymm_k1z_ymm_ymmm256: 3224,
	"3224": "EVEX_Vpermt2w_ymm_k1z_ymm_ymmm256",
	EVEX_Vpermt2w_zmm_k1z_zmm_zmmm512: 3225,
	"3225": "EVEX_Vpermt2w_zmm_k1z_zmm_zmmm512",
	EVEX_Vpermt2d_xmm_k1z_xmm_xmmm128b32: 3226,
	"3226": "EVEX_Vpermt2d_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vpermt2d_ymm_k1z_ymm_ymmm256b32: 3227,
	"3227": "EVEX_Vpermt2d_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vpermt2d_zmm_k1z_zmm_zmmm512b32: 3228,
	"3228": "EVEX_Vpermt2d_zmm_k1z_zmm_zmmm512b32",
	EVEX_Vpermt2q_xmm_k1z_xmm_xmmm128b64: 3229,
	"3229": "EVEX_Vpermt2q_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vpermt2q_ymm_k1z_ymm_ymmm256b64: 3230,
	"3230": "EVEX_Vpermt2q_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vpermt2q_zmm_k1z_zmm_zmmm512b64: 3231,
	"3231": "EVEX_Vpermt2q_zmm_k1z_zmm_zmmm512b64",
	EVEX_Vpermt2ps_xmm_k1z_xmm_xmmm128b32: 3232,
	"3232": "EVEX_Vpermt2ps_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vpermt2ps_ymm_k1z_ymm_ymmm256b32: 3233,
	"3233": "EVEX_Vpermt2ps_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vpermt2ps_zmm_k1z_zmm_zmmm512b32: 3234,
	"3234": "EVEX_Vpermt2ps_zmm_k1z_zmm_zmmm512b32",
	EVEX_Vpermt2pd_xmm_k1z_xmm_xmmm128b64: 3235,
	"3235": "EVEX_Vpermt2pd_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vpermt2pd_ymm_k1z_ymm_ymmm256b64: 3236,
	"3236": "EVEX_Vpermt2pd_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vpermt2pd_zmm_k1z_zmm_zmmm512b64: 3237,
	"3237": "EVEX_Vpermt2pd_zmm_k1z_zmm_zmmm512b64",
	Invept_r32_m128: 3238,
	"3238": "Invept_r32_m128",
	Invept_r64_m128: 3239,
	"3239": "Invept_r64_m128",
	Invvpid_r32_m128: 3240,
	"3240": "Invvpid_r32_m128",
	Invvpid_r64_m128: 3241,
	"3241": "Invvpid_r64_m128",
	Invpcid_r32_m128: 3242,
	"3242": "Invpcid_r32_m128",
	Invpcid_r64_m128: 3243,
	"3243": "Invpcid_r64_m128",
	EVEX_Vpmultishiftqb_xmm_k1z_xmm_xmmm128b64: 3244,
	"3244": "EVEX_Vpmultishiftqb_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vpmultishiftqb_ymm_k1z_ymm_ymmm256b64: 3245,
	"3245": "EVEX_Vpmultishiftqb_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vpmultishiftqb_zmm_k1z_zmm_zmmm512b64: 3246,
	"3246": "EVEX_Vpmultishiftqb_zmm_k1z_zmm_zmmm512b64",
	EVEX_Vexpandps_xmm_k1z_xmmm128: 3247,
	"3247": "EVEX_Vexpandps_xmm_k1z_xmmm128",
	EVEX_Vexpandps_ymm_k1z_ymmm256: 3248,
	"3248": "EVEX_Vexpandps_ymm_k1z_ymmm256",
	EVEX_Vexpandps_zmm_k1z_zmmm512: 3249,
	"3249": "EVEX_Vexpandps_zmm_k1z_zmmm512",
	EVEX_Vexpandpd_xmm_k1z_xmmm128: 3250,
	"3250": "EVEX_Vexpandpd_xmm_k1z_xmmm128",
	EVEX_Vexpandpd_ymm_k1z_ymmm256: 3251,
	"3251": "EVEX_Vexpandpd_ymm_k1z_ymmm256",
	EVEX_Vexpandpd_zmm_k1z_zmmm512: 3252,
	"3252": "EVEX_Vexpandpd_zmm_k1z_zmmm512",
	EVEX_Vpexpandd_xmm_k1z_xmmm128: 3253,
	"3253": "EVEX_Vpexpandd_xmm_k1z_xmmm128",
	EVEX_Vpexpandd_ymm_k1z_ymmm256: 3254,
	"3254": "EVEX_Vpexpandd_ymm_k1z_ymmm256",
	EVEX_Vpexpandd_zmm_k1z_zmmm512: 3255,
	"3255": "EVEX_Vpexpandd_zmm_k1z_zmmm512",
	EVEX_Vpexpandq_xmm_k1z_xmmm128: 3256,
	"3256": "EVEX_Vpexpandq_xmm_k1z_xmmm128",
	EVEX_Vpexpandq_ymm_k1z_ymmm256: 3257,
	"3257": "EVEX_Vpexpandq_ymm_k1z_ymmm256",
	EVEX_Vpexpandq_zmm_k1z_zmmm512: 3258,
	"3258": "EVEX_Vpexpandq_zmm_k1z_zmmm512",
	EVEX_Vcompressps_xmmm128_k1z_xmm: 3259,
	"3259": "EVEX_Vcompressps_xmmm128_k1z_xmm",
	EVEX_Vcompressps_ymmm256_k1z_ymm: 3260,
	"3260": "EVEX_Vcompressps_ymmm256_k1z_ymm",
	EVEX_Vcompressps_zmmm512_k1z_zmm: 3261,
	"3261": "EVEX_Vcompressps_zmmm512_k1z_zmm",
	EVEX_Vcompresspd_xmmm128_k1z_xmm: 3262,
	"3262": "EVEX_Vcompresspd_xmmm128_k1z_xmm",
	EVEX_Vcompresspd_ymmm256_k1z_ymm: 3263,
	"3263": "EVEX_Vcompresspd_ymmm256_k1z_ymm",
	EVEX_Vcompresspd_zmmm512_k1z_zmm: 3264,
	"3264": "EVEX_Vcompresspd_zmmm512_k1z_zmm",
	EVEX_Vpcompressd_xmmm128_k1z_xmm: 3265,
	"3265": "EVEX_Vpcompressd_xmmm128_k1z_xmm",
	EVEX_Vpcompressd_ymmm256_k1z_ymm: 3266,
	"3266": "EVEX_Vpcompressd_ymmm256_k1z_ymm",
	EVEX_Vpcompressd_zmmm512_k1z_zmm: 3267,
	"3267": "EVEX_Vpcompressd_zmmm512_k1z_zmm",
	EVEX_Vpcompressq_xmmm128_k1z_xmm: 3268,
	"3268": "EVEX_Vpcompressq_xmmm128_k1z_xmm",
	EVEX_Vpcompressq_ymmm256_k1z_ymm: 3269,
	"3269": "EVEX_Vpcompressq_ymmm256_k1z_ymm",
	EVEX_Vpcompressq_zmmm512_k1z_zmm: 3270,
	"3270": "EVEX_Vpcompressq_zmmm512_k1z_zmm",
	VEX_Vpmaskmovd_xmm_xmm_m128: 3271,
	"3271": "VEX_Vpmaskmovd_xmm_xmm_m128",
	VEX_Vpmaskmovd_ymm_ymm_m256: 3272,
	"3272": "VEX_Vpmaskmovd_ymm_ymm_m256",
	VEX_Vpmaskmovq_xmm_xmm_m128: 3273,
	"3273": "VEX_Vpmaskmovq_xmm_xmm_m128",
	VEX_Vpmaskmovq_ymm_ymm_m256: 3274,
	"3274": "VEX_Vpmaskmovq_ymm_ymm_m256",
	EVEX_Vpermb_xmm_k1z_xmm_xmmm128: 3275,
	"3275": "EVEX_Vpermb_xmm_k1z_xmm_xmmm128",
	EVEX_Vpermb_ymm_k1z_ymm_ymmm256: 3276,
	"3276": "EVEX_Vpermb_ymm_k1z_ymm_ymmm256",
	EVEX_Vpermb_zmm_k1z_zmm_zmmm512: 3277,
	"3277": "EVEX_Vpermb_zmm_k1z_zmm_zmmm512",
	EVEX_Vpermw_xmm_k1z_xmm_xmmm128: 3278,
	"3278": "EVEX_Vpermw_xmm_k1z_xmm_xmmm128",
	EVEX_Vpermw_ymm_k1z_ymm_ymmm256: 3279,
	"3279": "EVEX_Vpermw_ymm_k1z_ymm_ymmm256",
	EVEX_Vpermw_zmm_k1z_zmm_zmmm512: 3280,
	"3280": "EVEX_Vpermw_zmm_k1z_zmm_zmmm512",
	VEX_Vpmaskmovd_m128_xmm_xmm: 3281,
	"3281": "VEX_Vpmaskmovd_m128_xmm_xmm",
	VEX_Vpmaskmovd_m256_ymm_ymm: 3282,
	"3282": "VEX_Vpmaskmovd_m256_ymm_ymm",
	VEX_Vpmaskmovq_m128_xmm_xmm: 3283,
	"3283": "VEX_Vpmaskmovq_m128_xmm_xmm",
	VEX_Vpmaskmovq_m256_ymm_ymm: 3284,
	"3284": "VEX_Vpmaskmovq_m256_ymm_ymm",
	EVEX_Vpshufbitqmb_kr_k1_xmm_xmmm128: 3285,
	"3285": "EVEX_Vpshufbitqmb_kr_k1_xmm_xmmm128",
	EVEX_Vpshufbitqmb_kr_k1_ymm_ymmm256: 3286,
	"3286": "EVEX_Vpshufbitqmb_kr_k1_ymm_ymmm256",
	EVEX_Vpshufbitqmb_kr_k1_zmm_zmmm512: 3287,
	"3287": "EVEX_Vpshufbitqmb_kr_k1_zmm_zmmm512",
	VEX_Vpgatherdd_xmm_vm32x_xmm: 3288,
	"3288": "VEX_Vpgatherdd_xmm_vm32x_xmm",
	VEX_Vpgatherdd_ymm_vm32y_ymm: 3289,
	"3289": "VEX_Vpgatherdd_ymm_vm32y_ymm",
	VEX_Vpgatherdq_xmm_vm32x_xmm: 3290,
	"3290": "VEX_Vpgatherdq_xmm_vm32x_xmm",
	VEX_Vpgatherdq_ymm_vm32x_ymm: 3291,
	"3291": "VEX_Vpgatherdq_ymm_vm32x_ymm",
	EVEX_Vpgatherdd_xmm_k1_vm32x: 3292,
	"3292": "EVEX_Vpgatherdd_xmm_k1_vm32x",
	EVEX_Vpgatherdd_ymm_k1_vm32y: 3293,
	"3293": "EVEX_Vpgatherdd_ymm_k1_vm32y",
	EVEX_Vpgatherdd_zmm_k1_vm32z: 3294,
	"3294": "EVEX_Vpgatherdd_zmm_k1_vm32z",
	EVEX_Vpgatherdq_xmm_k1_vm32x: 3295,
	"3295": "EVEX_Vpgatherdq_xmm_k1_vm32x",
	EVEX_Vpgatherdq_ymm_k1_vm32x: 3296,
	"3296": "EVEX_Vpgatherdq_ymm_k1_vm32x",
	EVEX_Vpgatherdq_zmm_k1_vm32y: 3297,
	"3297": "EVEX_Vpgatherdq_zmm_k1_vm32y",
	VEX_Vpgatherqd_xmm_vm64x_xmm: 3298,
	"3298": "VEX_Vpgatherqd_xmm_vm64x_xmm",
	VEX_Vpgatherqd_xmm_vm64y_xmm: 3299,
	"3299": "VEX_Vpgatherqd_xmm_vm64y_xmm",
	VEX_Vpgatherqq_xmm_vm64x_xmm: 3300,
	"3300": "VEX_Vpgatherqq_xmm_vm64x_xmm",
	VEX_Vpgatherqq_ymm_vm64y_ymm: 3301,
	"3301": "VEX_Vpgatherqq_ymm_vm64y_ymm",
	EVEX_Vpgatherqd_xmm_k1_vm64x: 3302,
	"3302": "EVEX_Vpgatherqd_xmm_k1_vm64x",
	EVEX_Vpgatherqd_xmm_k1_vm64y: 3303,
	"3303": "EVEX_Vpgatherqd_xmm_k1_vm64y",
	EVEX_Vpgatherqd_ymm_k1_vm64z: 3304,
	"3304": "EVEX_Vpgatherqd_ymm_k1_vm64z",
	EVEX_Vpgatherqq_xmm_k1_vm64x: 3305,
	"3305": "EVEX_Vpgatherqq_xmm_k1_vm64x",
	EVEX_Vpgatherqq_ymm_k1_vm64y: 3306,
	"3306": "EVEX_Vpgatherqq_ymm_k1_vm64y",
	EVEX_Vpgatherqq_zmm_k1_vm64z: 3307,
	"3307": "EVEX_Vpgatherqq_zmm_k1_vm64z",
	VEX_Vgatherdps_xmm_vm32x_xmm: 3308,
	"3308": "VEX_Vgatherdps_xmm_vm32x_xmm",
	VEX_Vgatherdps_ymm_vm32y_ymm: 3309,
	"3309": "VEX_Vgatherdps_ymm_vm32y_ymm",
	VEX_Vgatherdpd_xmm_vm32x_xmm: 3310,
	"3310": "VEX_Vgatherdpd_xmm_vm32x_xmm",
	VEX_Vgatherdpd_ymm_vm32x_ymm: 3311,
	"3311": "VEX_Vgatherdpd_ymm_vm32x_ymm",
	EVEX_Vgatherdps_xmm_k1_vm32x: 3312,
	"3312": "EVEX_Vgatherdps_xmm_k1_vm32x",
	EVEX_Vgatherdps_ymm_k1_vm32y: 3313,
	"3313": "EVEX_Vgatherdps_ymm_k1_vm32y",
	EVEX_Vgatherdps_zmm_k1_vm32z: 3314,
	"3314": "EVEX_Vgatherdps_zmm_k1_vm32z",
	EVEX_Vgatherdpd_xmm_k1_vm32x: 3315,
	"3315": "EVEX_Vgatherdpd_xmm_k1_vm32x",
	EVEX_Vgatherdpd_ymm_k1_vm32x: 3316,
	"3316": "EVEX_Vgatherdpd_ymm_k1_vm32x",
	EVEX_Vgatherdpd_zmm_k1_vm32y: 3317,
	"3317": "EVEX_Vgatherdpd_zmm_k1_vm32y",
	VEX_Vgatherqps_xmm_vm64x_xmm: 3318,
	"3318": "VEX_Vgatherqps_xmm_vm64x_xmm",
	VEX_Vgatherqps_xmm_vm64y_xmm: 3319,
	"3319": "VEX_Vgatherqps_xmm_vm64y_xmm",
	VEX_Vgatherqpd_xmm_vm64x_xmm: 3320,
	"3320": "VEX_Vgatherqpd_xmm_vm64x_xmm",
	VEX_Vgatherqpd_ymm_vm64y_ymm: 3321,
	"3321": "VEX_Vgatherqpd_ymm_vm64y_ymm",
	EVEX_Vgatherqps_xmm_k1_vm64x: 3322,
	"3322": "EVEX_Vgatherqps_xmm_k1_vm64x",
	EVEX_Vgatherqps_xmm_k1_vm64y: 3323,
	"3323": "EVEX_Vgatherqps_xmm_k1_vm64y",
	EVEX_Vgatherqps_ymm_k1_vm64z: 3324,
	"3324": "EVEX_Vgatherqps_ymm_k1_vm64z",
	EVEX_Vgatherqpd_xmm_k1_vm64x: 3325,
	"3325": "EVEX_Vgatherqpd_xmm_k1_vm64x",
	EVEX_Vgatherqpd_ymm_k1_vm64y: 3326,
	"3326": "EVEX_Vgatherqpd_ymm_k1_vm64y",
	EVEX_Vgatherqpd_zmm_k1_vm64z: 3327,
	"3327": "EVEX_Vgatherqpd_zmm_k1_vm64z",
	VEX_Vfmaddsub132ps_xmm_xmm_xmmm128: 3328,
	"3328": "VEX_Vfmaddsub132ps_xmm_xmm_xmmm128",
	VEX_Vfmaddsub132ps_ymm_ymm_ymmm256: 3329,
	"3329": "VEX_Vfmaddsub132ps_ymm_ymm_ymmm256",
	VEX_Vfmaddsub132pd_xmm_xmm_xmmm128: 3330,
	"3330": "VEX_Vfmaddsub132pd_xmm_xmm_xmmm128",
	VEX_Vfmaddsub132pd_ymm_ymm_ymmm256: 3331,
	"3331": "VEX_Vfmaddsub132pd_ymm_ymm_ymmm256",
	EVEX_Vfmaddsub132ps_xmm_k1z_xmm_xmmm128b32: 3332,
	"3332": "EVEX_Vfmaddsub132ps_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vfmaddsub132ps_ymm_k1z_ymm_ymmm256b32: 3333,
	"3333": "EVEX_Vfmaddsub132ps_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vfmaddsub132ps_zmm_k1z_zmm_zmmm512b32_er: 3334,
	"3334": "EVEX_Vfmaddsub132ps_zmm_k1z_zmm_zmmm512b32_er",
	EVEX_Vfmaddsub132pd_xmm_k1z_xmm_xmmm128b64: 3335,
	"3335": "EVEX_Vfmaddsub132pd_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vfmaddsub132pd_ymm_k1z_ymm_ymmm256b64: 3336,
	"3336": "EVEX_Vfmaddsub132pd_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vfmaddsub132pd_zmm_k1z_zmm_zmmm512b64_er: 3337,
	"3337": "EVEX_Vfmaddsub132pd_zmm_k1z_zmm_zmmm512b64_er",
	VEX_Vfmsubadd132ps_xmm_xmm_xmmm128: 3338,
	"3338": "VEX_Vfmsubadd132ps_xmm_xmm_xmmm128",
	VEX_Vfmsubadd132ps_ymm_ymm_ymmm256: 3339,
	"3339": "VEX_Vfmsubadd132ps_ymm_ymm_ymmm256",
	VEX_Vfmsubadd132pd_xmm_xmm_xmmm128: 3340,
	"3340": "VEX_Vfmsubadd132pd_xmm_xmm_xmmm128",
	VEX_Vfmsubadd132pd_ymm_ymm_ymmm256: 3341,
	"3341": "VEX_Vfmsubadd132pd_ymm_ymm_ymmm256",
	EVEX_Vfmsubadd132ps_xmm_k1z_xmm_xmmm128b32: 3342,
	"3342": "EVEX_Vfmsubadd132ps_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vfmsubadd132ps_ymm_k1z_ymm_ymmm256b32: 3343,
	"3343": "EVEX_Vfmsubadd132ps_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vfmsubadd132ps_zmm_k1z_zmm_zmmm512b32_er: 3344,
	"3344": "EVEX_Vfmsubadd132ps_zmm_k1z_zmm_zmmm512b32_er",
	EVEX_Vfmsubadd132pd_xmm_k1z_xmm_xmmm128b64: 3345,
	"3345": "EVEX_Vfmsubadd132pd_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vfmsubadd132pd_ymm_k1z_ymm_ymmm256b64: 3346,
	"3346": "EVEX_Vfmsubadd132pd_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vfmsubadd132pd_zmm_k1z_zmm_zmmm512b64_er: 3347,
	"3347": "EVEX_Vfmsubadd132pd_zmm_k1z_zmm_zmmm512b64_er",
	VEX_Vfmadd132ps_xmm_xmm_xmmm128: 3348,
	"3348": "VEX_Vfmadd132ps_xmm_xmm_xmmm128",
	VEX_Vfmadd132ps_ymm_ymm_ymmm256: 3349,
	"3349": "VEX_Vfmadd132ps_ymm_ymm_ymmm256",
	VEX_Vfmadd132pd_xmm_xmm_xmmm128: 3350,
	"3350": "VEX_Vfmadd132pd_xmm_xmm_xmmm128",
	VEX_Vfmadd132pd_ymm_ymm_ymmm256: 3351,
	"3351": "VEX_Vfmadd132pd_ymm_ymm_ymmm256",
	EVEX_Vfmadd132ps_xmm_k1z_xmm_xmmm128b32: 3352,
	"3352": "EVEX_Vfmadd132ps_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vfmadd132ps_ymm_k1z_ymm_ymmm256b32: 3353,
	"3353": "EVEX_Vfmadd132ps_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vfmadd132ps_zmm_k1z_zmm_zmmm512b32_er: 3354,
	"3354": "EVEX_Vfmadd132ps_zmm_k1z_zmm_zmmm512b32_er",
	EVEX_Vfmadd132pd_xmm_k1z_xmm_xmmm128b64: 3355,
	"3355": "EVEX_Vfmadd132pd_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vfmadd132pd_ymm_k1z_ymm_ymmm256b64: 3356,
	"3356": "EVEX_Vfmadd132pd_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vfmadd132pd_zmm_k1z_zmm_zmmm512b64_er: 3357,
	"3357": "EVEX_Vfmadd132pd_zmm_k1z_zmm_zmmm512b64_er",
	VEX_Vfmadd132ss_xmm_xmm_xmmm32: 3358,
	"3358": "VEX_Vfmadd132ss_xmm_xmm_xmmm32",
	VEX_Vfmadd132sd_xmm_xmm_xmmm64: 3359,
	"3359": "VEX_Vfmadd132sd_xmm_xmm_xmmm64",
	EVEX_Vfmadd132ss_xmm_k1z_xmm_xmmm32_er: 3360,
	"3360": "EVEX_Vfmadd132ss_xmm_k1z_xmm_xmmm32_er",
	EVEX_Vfmadd132sd_xmm_k1z_xmm_xmmm64_er: 3361,
	"3361": "EVEX_Vfmadd132sd_xmm_k1z_xmm_xmmm64_er",
	VEX_Vfmsub132ps_xmm_xmm_xmmm128: 3362,
	"3362": "VEX_Vfmsub132ps_xmm_xmm_xmmm128",
	VEX_Vfmsub132ps_ymm_ymm_ymmm256: 3363,
	"3363": "VEX_Vfmsub132ps_ymm_ymm_ymmm256",
	VEX_Vfmsub132pd_xmm_xmm_xmmm128: 3364,
	"3364": "VEX_Vfmsub132pd_xmm_xmm_xmmm128",
	VEX_Vfmsub132pd_ymm_ymm_ymmm256: 3365,
	"3365": "VEX_Vfmsub132pd_ymm_ymm_ymmm256",
	EVEX_Vfmsub132ps_xmm_k1z_xmm_xmmm128b32: 3366,
	"3366": "EVEX_Vfmsub132ps_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vfmsub132ps_ymm_k1z_ymm_ymmm256b32: 3367,
	"3367": "EVEX_Vfmsub132ps_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vfmsub132ps_zmm_k1z_zmm_zmmm512b32_er: 3368,
	"3368": "EVEX_Vfmsub132ps_zmm_k1z_zmm_zmmm512b32_er",
	EVEX_Vfmsub132pd_xmm_k1z_xmm_xmmm128b64: 3369,
	"3369": "EVEX_Vfmsub132pd_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vfmsub132pd_ymm_k1z_ymm_ymmm256b64: 3370,
	"3370": "EVEX_Vfmsub132pd_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vfmsub132pd_zmm_k1z_zmm_zmmm512b64_er: 3371,
	"3371": "EVEX_Vfmsub132pd_zmm_k1z_zmm_zmmm512b64_er",
	EVEX_V4fmaddps_zmm_k1z_zmmp3_m128: 3372,
	"3372": "EVEX_V4fmaddps_zmm_k1z_zmmp3_m128",
	VEX_Vfmsub132ss_xmm_xmm_xmmm32: 3373,
	"3373": "VEX_Vfmsub132ss_xmm_xmm_xmmm32",
	VEX_Vfmsub132sd_xmm_xmm_xmmm64: 3374,
	"3374": "VEX_Vfmsub132sd_xmm_xmm_xmmm64",
	EVEX_Vfmsub132ss_xmm_k1z_xmm_xmmm32_er: 3375,
	"3375": "EVEX_Vfmsub132ss_xmm_k1z_xmm_xmmm32_er",
	EVEX_Vfmsub132sd_xmm_k1z_xmm_xmmm64_er: 3376,
	"3376": "EVEX_Vfmsub132sd_xmm_k1z_xmm_xmmm64_er",
	EVEX_V4fmaddss_xmm_k1z_xmmp3_m128: 3377,
	"3377": "EVEX_V4fmaddss_xmm_k1z_xmmp3_m128",
	VEX_Vfnmadd132ps_xmm_xmm_xmmm128: 3378,
	"3378": "VEX_Vfnmadd132ps_xmm_xmm_xmmm128",
	VEX_Vfnmadd132ps_ymm_ymm_ymmm256: 3379,
	"3379": "VEX_Vfnmadd132ps_ymm_ymm_ymmm256",
	VEX_Vfnmadd132pd_xmm_xmm_xmmm128: 3380,
	"3380": "VEX_Vfnmadd132pd_xmm_xmm_xmmm128",
	VEX_Vfnmadd132pd_ymm_ymm_ymmm256: 3381,
	"3381": "VEX_Vfnmadd132pd_ymm_ymm_ymmm256",
	EVEX_Vfnmadd132ps_xmm_k1z_xmm_xmmm128b32: 3382,
	"3382": "EVEX_Vfnmadd132ps_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vfnmadd132ps_ymm_k1z_ymm_ymmm256b32: 3383,
	"3383": "EVEX_Vfnmadd132ps_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vfnmadd132ps_zmm_k1z_zmm_zmmm512b32_er: 3384,
	"3384": "EVEX_Vfnmadd132ps_zmm_k1z_zmm_zmmm512b32_er",
	EVEX_Vfnmadd132pd_xmm_k1z_xmm_xmmm128b64: 3385,
	"3385": "EVEX_Vfnmadd132pd_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vfnmadd132pd_ymm_k1z_ymm_ymmm256b64: 3386,
	"3386": "EVEX_Vfnmadd132pd_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vfnmadd132pd_zmm_k1z_zmm_zmmm512b64_er: 3387,
	"3387": "EVEX_Vfnmadd132pd_zmm_k1z_zmm_zmmm512b64_er",
	VEX_Vfnmadd132ss_xmm_xmm_xmmm32: 3388,
	"3388": "VEX_Vfnmadd132ss_xmm_xmm_xmmm32",
	VEX_Vfnmadd132sd_xmm_xmm_xmmm64: 3389,
	"3389": "VEX_Vfnmadd132sd_xmm_xmm_xmmm64",
	EVEX_Vfnmadd132ss_xmm_k1z_xmm_xmmm32_er: 3390,
	"3390": "EVEX_Vfnmadd132ss_xmm_k1z_xmm_xmmm32_er",
	EVEX_Vfnmadd132sd_xmm_k1z_xmm_xmmm64_er: 3391,
	"3391": "EVEX_Vfnmadd132sd_xmm_k1z_xmm_xmmm64_er",
	VEX_Vfnmsub132ps_xmm_xmm_xmmm128: 3392,
	"3392": "VEX_Vfnmsub132ps_xmm_xmm_xmmm128",
	VEX_Vfnmsub132ps_ymm_ymm_ymmm256: 3393,
	"3393": "VEX_Vfnmsub132ps_ymm_ymm_ymmm256",
	VEX_Vfnmsub132pd_xmm_xmm_xmmm128: 3394,
	"3394": "VEX_Vfnmsub132pd_xmm_xmm_xmmm128",
	VEX_Vfnmsub132pd_ymm_ymm_ymmm256: 3395,
	"3395": "VEX_Vfnmsub132pd_ymm_ymm_ymmm256",
	EVEX_Vfnmsub132ps_xmm_k1z_xmm_xmmm128b32: 3396,
	"3396": "EVEX_Vfnmsub132ps_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vfnmsub132ps_ymm_k1z_ymm_ymmm256b32: 3397,
	"3397": "EVEX_Vfnmsub132ps_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vfnmsub132ps_zmm_k1z_zmm_zmmm512b32_er: 3398,
	"3398": "EVEX_Vfnmsub132ps_zmm_k1z_zmm_zmmm512b32_er",
	EVEX_Vfnmsub132pd_xmm_k1z_xmm_xmmm128b64: 3399,
	"3399": "EVEX_Vfnmsub132pd_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vfnmsub132pd_ymm_k1z_ymm_ymmm256b64: 3400,
	"3400": "EVEX_Vfnmsub132pd_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vfnmsub132pd_zmm_k1z_zmm_zmmm512b64_er: 3401,
	"3401": "EVEX_Vfnmsub132pd_zmm_k1z_zmm_zmmm512b64_er",
	VEX_Vfnmsub132ss_xmm_xmm_xmmm32: 3402,
	"3402": "VEX_Vfnmsub132ss_xmm_xmm_xmmm32",
	VEX_Vfnmsub132sd_xmm_xmm_xmmm64: 3403,
	"3403": "VEX_Vfnmsub132sd_xmm_xmm_xmmm64",
	EVEX_Vfnmsub132ss_xmm_k1z_xmm_xmmm32_er: 3404,
	"3404": "EVEX_Vfnmsub132ss_xmm_k1z_xmm_xmmm32_er",
	EVEX_Vfnmsub132sd_xmm_k1z_xmm_xmmm64_er: 3405,
	"3405": "EVEX_Vfnmsub132sd_xmm_k1z_xmm_xmmm64_er",
	EVEX_Vpscatterdd_vm32x_k1_xmm: 3406,
	"3406": "EVEX_Vpscatterdd_vm32x_k1_xmm",
	EVEX_Vpscatterdd_vm32y_k1_ymm: 3407,
	"3407": "EVEX_Vpscatterdd_vm32y_k1_ymm",
	EVEX_Vpscatterdd_vm32z_k1_zmm: 3408,
	"3408": "EVEX_Vpscatterdd_vm32z_k1_zmm",
	EVEX_Vpscatterdq_vm32x_k1_xmm: 3409,
	"3409": "EVEX_Vpscatterdq_vm32x_k1_xmm",
	EVEX_Vpscatterdq_vm32x_k1_ymm: 3410,
	"3410": "EVEX_Vpscatterdq_vm32x_k1_ymm",
	EVEX_Vpscatterdq_vm32y_k1_zmm: 3411,
	"3411": "EVEX_Vpscatterdq_vm32y_k1_zmm",
	EVEX_Vpscatterqd_vm64x_k1_xmm: 3412,
	"3412": "EVEX_Vpscatterqd_vm64x_k1_xmm",
	EVEX_Vpscatterqd_vm64y_k1_xmm: 3413,
	"3413": "EVEX_Vpscatterqd_vm64y_k1_xmm",
	EVEX_Vpscatterqd_vm64z_k1_ymm: 3414,
	"3414": "EVEX_Vpscatterqd_vm64z_k1_ymm",
	EVEX_Vpscatterqq_vm64x_k1_xmm: 3415,
	"3415": "EVEX_Vpscatterqq_vm64x_k1_xmm",
	EVEX_Vpscatterqq_vm64y_k1_ymm: 3416,
	"3416": "EVEX_Vpscatterqq_vm64y_k1_ymm",
	EVEX_Vpscatterqq_vm64z_k1_zmm: 3417,
	"3417": "EVEX_Vpscatterqq_vm64z_k1_zmm",
	EVEX_Vscatterdps_vm32x_k1_xmm: 3418,
	"3418": "EVEX_Vscatterdps_vm32x_k1_xmm",
	EVEX_Vscatterdps_vm32y_k1_ymm: 3419,
	"3419": "EVEX_Vscatterdps_vm32y_k1_ymm",
	EVEX_Vscatterdps_vm32z_k1_zmm: 3420,
	"3420": "EVEX_Vscatterdps_vm32z_k1_zmm",
	EVEX_Vscatterdpd_vm32x_k1_xmm: 3421,
	"3421": "EVEX_Vscatterdpd_vm32x_k1_xmm",
	EVEX_Vscatterdpd_vm32x_k1_ymm: 3422,
	"3422": "EVEX_Vscatterdpd_vm32x_k1_ymm",
	EVEX_Vscatterdpd_vm32y_k1_zmm: 3423,
	"3423": "EVEX_Vscatterdpd_vm32y_k1_zmm",
	EVEX_Vscatterqps_vm64x_k1_xmm: 3424,
	"3424": "EVEX_Vscatterqps_vm64x_k1_xmm",
	EVEX_Vscatterqps_vm64y_k1_xmm: 3425,
	"3425": "EVEX_Vscatterqps_vm64y_k1_xmm",
	EVEX_Vscatterqps_vm64z_k1_ymm: 3426,
	"3426": "EVEX_Vscatterqps_vm64z_k1_ymm",
	EVEX_Vscatterqpd_vm64x_k1_xmm: 3427,
	"3427": "EVEX_Vscatterqpd_vm64x_k1_xmm",
	EVEX_Vscatterqpd_vm64y_k1_ymm: 3428,
	"3428": "EVEX_Vscatterqpd_vm64y_k1_ymm",
	EVEX_Vscatterqpd_vm64z_k1_zmm: 3429,
	"3429": "EVEX_Vscatterqpd_vm64z_k1_zmm",
	VEX_Vfmaddsub213ps_xmm_xmm_xmmm128: 3430,
	"3430": "VEX_Vfmaddsub213ps_xmm_xmm_xmmm128",
	VEX_Vfmaddsub213ps_ymm_ymm_ymmm256: 3431,
	"3431": "VEX_Vfmaddsub213ps_ymm_ymm_ymmm256",
	VEX_Vfmaddsub213pd_xmm_xmm_xmmm128: 3432,
	"3432": "VEX_Vfmaddsub213pd_xmm_xmm_xmmm128",
	VEX_Vfmaddsub213pd_ymm_ymm_ymmm256: 3433,
	"3433": "VEX_Vfmaddsub213pd_ymm_ymm_ymmm256",
	EVEX_Vfmaddsub213ps_xmm_k1z_xmm_xmmm128b32: 3434,
	"3434": "EVEX_Vfmaddsub213ps_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vfmaddsub213ps_ymm_k1z_ymm_ymmm256b32: 3435,
	"3435": "EVEX_Vfmaddsub213ps_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vfmaddsub213ps_zmm_k1z_zmm_zmmm512b32_er: 3436,
	"3436": "EVEX_Vfmaddsub213ps_zmm_k1z_zmm_zmmm512b32_er",
	EVEX_Vfmaddsub213pd_xmm_k1z_xmm_xmmm128b64: 3437,
	"3437": "EVEX_Vfmaddsub213pd_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vfmaddsub213pd_ymm_k1z_ymm_ymmm256b64: 3438,
	"3438": "EVEX_Vfmaddsub213pd_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vfmaddsub213pd_zmm_k1z_zmm_zmmm512b64_er: 3439,
	"3439": "EVEX_Vfmaddsub213pd_zmm_k1z_zmm_zmmm512b64_er",
	VEX_Vfmsubadd213ps_xmm_xmm_xmmm128: 3440,
	"3440": "VEX_Vfmsubadd213ps_xmm_xmm_xmmm128",
	VEX_Vfmsubadd213ps_ymm_ymm_ymmm256: 3441,
	"3441": "VEX_Vfmsubadd213ps_ymm_ymm_ymmm256",
	VEX_Vfmsubadd213pd_xmm_xmm_xmmm128: 3442,
	"3442": "VEX_Vfmsubadd213pd_xmm_xmm_xmmm128",
	VEX_Vfmsubadd213pd_ymm_ymm_ymmm256: 3443,
	"3443": "VEX_Vfmsubadd213pd_ymm_ymm_ymmm256",
	EVEX_Vfmsubadd213ps_xmm_k1z_xmm_xmmm128b32: 3444,
	"3444": "EVEX_Vfmsubadd213ps_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vfmsubadd213ps_ymm_k1z_ymm_ymmm256b32: 3445,
	"3445": "EVEX_Vfmsubadd213ps_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vfmsubadd213ps_zmm_k1z_zmm_zmmm512b32_er: 3446,
	"3446": "EVEX_Vfmsubadd213ps_zmm_k1z_zmm_zmmm512b32_er",
	EVEX_Vfmsubadd213pd_xmm_k1z_xmm_xmmm128b64: 3447,
	"3447": "EVEX_Vfmsubadd213pd_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vfmsubadd213pd_ymm_k1z_ymm_ymmm256b64: 3448,
	"3448": "EVEX_Vfmsubadd213pd_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vfmsubadd213pd_zmm_k1z_zmm_zmmm512b64_er: 3449,
	"3449": "EVEX_Vfmsubadd213pd_zmm_k1z_zmm_zmmm512b64_er",
	VEX_Vfmadd213ps_xmm_xmm_xmmm128: 3450,
	"3450": "VEX_Vfmadd213ps_xmm_xmm_xmmm128",
	VEX_Vfmadd213ps_ymm_ymm_ymmm256: 3451,
	"3451": "VEX_Vfmadd213ps_ymm_ymm_ymmm256",
	VEX_Vfmadd213pd_xmm_xmm_xmmm128: 3452,
	"3452": "VEX_Vfmadd213pd_xmm_xmm_xmmm128",
	VEX_Vfmadd213pd_ymm_ymm_ymmm256: 3453,
	"3453": "VEX_Vfmadd213pd_ymm_ymm_ymmm256",
	EVEX_Vfmadd213ps_xmm_k1z_xmm_xmmm128b32: 3454,
	"3454": "EVEX_Vfmadd213ps_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vfmadd213ps_ymm_k1z_ymm_ymmm256b32: 3455,
	"3455": "EVEX_Vfmadd213ps_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vfmadd213ps_zmm_k1z_zmm_zmmm512b32_er: 3456,
	"3456": "EVEX_Vfmadd213ps_zmm_k1z_zmm_zmmm512b32_er",
	EVEX_Vfmadd213pd_xmm_k1z_xmm_xmmm128b64: 3457,
	"3457": "EVEX_Vfmadd213pd_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vfmadd213pd_ymm_k1z_ymm_ymmm256b64: 3458,
	"3458": "EVEX_Vfmadd213pd_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vfmadd213pd_zmm_k1z_zmm_zmmm512b64_er: 3459,
	"3459": "EVEX_Vfmadd213pd_zmm_k1z_zmm_zmmm512b64_er",
	VEX_Vfmadd213ss_xmm_xmm_xmmm32: 3460,
	"3460": "VEX_Vfmadd213ss_xmm_xmm_xmmm32",
	VEX_Vfmadd213sd_xmm_xmm_xmmm64: 3461,
	"3461": "VEX_Vfmadd213sd_xmm_xmm_xmmm64",
	EVEX_Vfmadd213ss_xmm_k1z_xmm_xmmm32_er: 3462,
	"3462": "EVEX_Vfmadd213ss_xmm_k1z_xmm_xmmm32_er",
	EVEX_Vfmadd213sd_xmm_k1z_xmm_xmmm64_er: 3463,
	"3463": "EVEX_Vfmadd213sd_xmm_k1z_xmm_xmmm64_er",
	VEX_Vfmsub213ps_xmm_xmm_xmmm128: 3464,
	"3464": "VEX_Vfmsub213ps_xmm_xmm_xmmm128",
	VEX_Vfmsub213ps_ymm_ymm_ymmm256: 3465,
	"3465": "VEX_Vfmsub213ps_ymm_ymm_ymmm256",
	VEX_Vfmsub213pd_xmm_xmm_xmmm128: 3466,
	"3466": "VEX_Vfmsub213pd_xmm_xmm_xmmm128",
	VEX_Vfmsub213pd_ymm_ymm_ymmm256: 3467,
	"3467": "VEX_Vfmsub213pd_ymm_ymm_ymmm256",
	EVEX_Vfmsub213ps_xmm_k1z_xmm_xmmm128b32: 3468,
	"3468": "EVEX_Vfmsub213ps_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vfmsub213ps_ymm_k1z_ymm_ymmm256b32: 3469,
	"3469": "EVEX_Vfmsub213ps_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vfmsub213ps_zmm_k1z_zmm_zmmm512b32_er: 3470,
	"3470": "EVEX_Vfmsub213ps_zmm_k1z_zmm_zmmm512b32_er",
	EVEX_Vfmsub213pd_xmm_k1z_xmm_xmmm128b64: 3471,
	"3471": "EVEX_Vfmsub213pd_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vfmsub213pd_ymm_k1z_ymm_ymmm256b64: 3472,
	"3472": "EVEX_Vfmsub213pd_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vfmsub213pd_zmm_k1z_zmm_zmmm512b64_er: 3473,
	"3473": "EVEX_Vfmsub213pd_zmm_k1z_zmm_zmmm512b64_er",
	EVEX_V4fnmaddps_zmm_k1z_zmmp3_m128: 3474,
	"3474": "EVEX_V4fnmaddps_zmm_k1z_zmmp3_m128",
	VEX_Vfmsub213ss_xmm_xmm_xmmm32: 3475,
	"3475": "VEX_Vfmsub213ss_xmm_xmm_xmmm32",
	VEX_Vfmsub213sd_xmm_xmm_xmmm64: 3476,
	"3476": "VEX_Vfmsub213sd_xmm_xmm_xmmm64",
	EVEX_Vfmsub213ss_xmm_k1z_xmm_xmmm32_er: 3477,
	"3477": "EVEX_Vfmsub213ss_xmm_k1z_xmm_xmmm32_er",
	EVEX_Vfmsub213sd_xmm_k1z_xmm_xmmm64_er: 3478,
	"3478": "EVEX_Vfmsub213sd_xmm_k1z_xmm_xmmm64_er",
	EVEX_V4fnmaddss_xmm_k1z_xmmp3_m128: 3479,
	"3479": "EVEX_V4fnmaddss_xmm_k1z_xmmp3_m128",
	VEX_Vfnmadd213ps_xmm_xmm_xmmm128: 3480,
	"3480": "VEX_Vfnmadd213ps_xmm_xmm_xmmm128",
	VEX_Vfnmadd213ps_ymm_ymm_ymmm256: 3481,
	"3481": "VEX_Vfnmadd213ps_ymm_ymm_ymmm256",
	VEX_Vfnmadd213pd_xmm_xmm_xmmm128: 3482,
	"3482": "VEX_Vfnmadd213pd_xmm_xmm_xmmm128",
	VEX_Vfnmadd213pd_ymm_ymm_ymmm256: 3483,
	"3483": "VEX_Vfnmadd213pd_ymm_ymm_ymmm256",
	EVEX_Vfnmadd213ps_xmm_k1z_xmm_xmmm128b32: 3484,
	"3484": "EVEX_Vfnmadd213ps_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vfnmadd213ps_ymm_k1z_ymm_ymmm256b32: 3485,
	"3485": "EVEX_Vfnmadd213ps_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vfnmadd213ps_zmm_k1z_zmm_zmmm512b32_er: 3486,
	"3486": "EVEX_Vfnmadd213ps_zmm_k1z_zmm_zmmm512b32_er",
	EVEX_Vfnmadd213pd_xmm_k1z_xmm_xmmm128b64: 3487,
	"3487": "EVEX_Vfnmadd213pd_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vfnmadd213pd_ymm_k1z_ymm_ymmm256b64: 3488,
	"3488": "EVEX_Vfnmadd213pd_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vfnmadd213pd_zmm_k1z_zmm_zmmm512b64_er: 3489,
	"3489": "EVEX_Vfnmadd213pd_zmm_k1z_zmm_zmmm512b64_er",
	VEX_Vfnmadd213ss_xmm_xmm_xmmm32: 3490,
	"3490": "VEX_Vfnmadd213ss_xmm_xmm_xmmm32",
	VEX_Vfnmadd213sd_xmm_xmm_xmmm64: 3491,
	"3491": "VEX_Vfnmadd213sd_xmm_xmm_xmmm64",
	EVEX_Vfnmadd213ss_xmm_k1z_xmm_xmmm32_er: 3492,
	"3492": "EVEX_Vfnmadd213ss_xmm_k1z_xmm_xmmm32_er",
	EVEX_Vfnmadd213sd_xmm_k1z_xmm_xmmm64_er: 3493,
	"3493": "EVEX_Vfnmadd213sd_xmm_k1z_xmm_xmmm64_er",
	VEX_Vfnmsub213ps_xmm_xmm_xmmm128: 3494,
	"3494": "VEX_Vfnmsub213ps_xmm_xmm_xmmm128",
	VEX_Vfnmsub213ps_ymm_ymm_ymmm256: 3495,
	"3495": "VEX_Vfnmsub213ps_ymm_ymm_ymmm256",
	VEX_Vfnmsub213pd_xmm_xmm_xmmm128: 3496,
	"3496": "VEX_Vfnmsub213pd_xmm_xmm_xmmm128",
	VEX_Vfnmsub213pd_ymm_ymm_ymmm256: 3497,
	"3497": "VEX_Vfnmsub213pd_ymm_ymm_ymmm256",
	EVEX_Vfnmsub213ps_xmm_k1z_xmm_xmmm128b32: 3498,
	"3498": "EVEX_Vfnmsub213ps_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vfnmsub213ps_ymm_k1z_ymm_ymmm256b32: 3499,
	"3499": "EVEX_Vfnmsub213ps_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vfnmsub213ps_zmm_k1z_zmm_zmmm512b32_er: 3500,
	"3500": "EVEX_Vfnmsub213ps_zmm_k1z_zmm_zmmm512b32_er",
	EVEX_Vfnmsub213pd_xmm_k1z_xmm_xmmm128b64: 3501,
	"3501": "EVEX_Vfnmsub213pd_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vfnmsub213pd_ymm_k1z_ymm_ymmm256b64: 3502,
	"3502": "EVEX_Vfnmsub213pd_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vfnmsub213pd_zmm_k1z_zmm_zmmm512b64_er: 3503,
	"3503": "EVEX_Vfnmsub213pd_zmm_k1z_zmm_zmmm512b64_er",
	VEX_Vfnmsub213ss_xmm_xmm_xmmm32: 3504,
	"3504": "VEX_Vfnmsub213ss_xmm_xmm_xmmm32",
	VEX_Vfnmsub213sd_xmm_xmm_xmmm64: 3505,
	"3505": "VEX_Vfnmsub213sd_xmm_xmm_xmmm64",
	EVEX_Vfnmsub213ss_xmm_k1z_xmm_xmmm32_er: 3506,
	"3506": "EVEX_Vfnmsub213ss_xmm_k1z_xmm_xmmm32_er",
	EVEX_Vfnmsub213sd_xmm_k1z_xmm_xmmm64_er: 3507,
	"3507": "EVEX_Vfnmsub213sd_xmm_k1z_xmm_xmmm64_er",
	EVEX_Vpmadd52luq_xmm_k1z_xmm_xmmm128b64: 3508,
	"3508": "EVEX_Vpmadd52luq_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vpmadd52luq_ymm_k1z_ymm_ymmm256b64: 3509,
	"3509": "EVEX_Vpmadd52luq_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vpmadd52luq_zmm_k1z_zmm_zmmm512b64: 3510,
	"3510": "EVEX_Vpmadd52luq_zmm_k1z_zmm_zmmm512b64",
	EVEX_Vpmadd52huq_xmm_k1z_xmm_xmmm128b64: 3511,
	"3511": "EVEX_Vpmadd52huq_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vpmadd52huq_ymm_k1z_ymm_ymmm256b64: 3512,
	"3512": "EVEX_Vpmadd52huq_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vpmadd52huq_zmm_k1z_zmm_zmmm512b64: 3513,
	"3513": "EVEX_Vpmadd52huq_zmm_k1z_zmm_zmmm512b64",
	VEX_Vfmaddsub231ps_xmm_xmm_xmmm128: 3514,
	"3514": "VEX_Vfmaddsub231ps_xmm_xmm_xmmm128",
	VEX_Vfmaddsub231ps_ymm_ymm_ymmm256: 3515,
	"3515": "VEX_Vfmaddsub231ps_ymm_ymm_ymmm256",
	VEX_Vfmaddsub231pd_xmm_xmm_xmmm128: 3516,
	"3516": "VEX_Vfmaddsub231pd_xmm_xmm_xmmm128",
	VEX_Vfmaddsub231pd_ymm_ymm_ymmm256: 3517,
	"3517": "VEX_Vfmaddsub231pd_ymm_ymm_ymmm256",
	EVEX_Vfmaddsub231ps_xmm_k1z_xmm_xmmm128b32: 3518,
	"3518": "EVEX_Vfmaddsub231ps_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vfmaddsub231ps_ymm_k1z_ymm_ymmm256b32: 3519,
	"3519": "EVEX_Vfmaddsub231ps_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vfmaddsub231ps_zmm_k1z_zmm_zmmm512b32_er: 3520,
	"3520": "EVEX_Vfmaddsub231ps_zmm_k1z_zmm_zmmm512b32_er",
	EVEX_Vfmaddsub231pd_xmm_k1z_xmm_xmmm128b64: 3521,
	"3521": "EVEX_Vfmaddsub231pd_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vfmaddsub231pd_ymm_k1z_ymm_ymmm256b64: 3522,
	"3522": "EVEX_Vfmaddsub231pd_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vfmaddsub231pd_zmm_k1z_zmm_zmmm512b64_er: 3523,
	"3523": "EVEX_Vfmaddsub231pd_zmm_k1z_zmm_zmmm512b64_er",
	VEX_Vfmsubadd231ps_xmm_xmm_xmmm128: 3524,
	"3524": "VEX_Vfmsubadd231ps_xmm_xmm_xmmm128",
	VEX_Vfmsubadd231ps_ymm_ymm_ymmm256: 3525,
	"3525": "VEX_Vfmsubadd231ps_ymm_ymm_ymmm256",
	VEX_Vfmsubadd231pd_xmm_xmm_xmmm128: 3526,
	"3526": "VEX_Vfmsubadd231pd_xmm_xmm_xmmm128",
	VEX_Vfmsubadd231pd_ymm_ymm_ymmm256: 3527,
	"3527": "VEX_Vfmsubadd231pd_ymm_ymm_ymmm256",
	EVEX_Vfmsubadd231ps_xmm_k1z_xmm_xmmm128b32: 3528,
	"3528": "EVEX_Vfmsubadd231ps_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vfmsubadd231ps_ymm_k1z_ymm_ymmm256b32: 3529,
	"3529": "EVEX_Vfmsubadd231ps_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vfmsubadd231ps_zmm_k1z_zmm_zmmm512b32_er: 3530,
	"3530": "EVEX_Vfmsubadd231ps_zmm_k1z_zmm_zmmm512b32_er",
	EVEX_Vfmsubadd231pd_xmm_k1z_xmm_xmmm128b64: 3531,
	"3531": "EVEX_Vfmsubadd231pd_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vfmsubadd231pd_ymm_k1z_ymm_ymmm256b64: 3532,
	"3532": "EVEX_Vfmsubadd231pd_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vfmsubadd231pd_zmm_k1z_zmm_zmmm512b64_er: 3533,
	"3533": "EVEX_Vfmsubadd231pd_zmm_k1z_zmm_zmmm512b64_er",
	VEX_Vfmadd231ps_xmm_xmm_xmmm128: 3534,
	"3534": "VEX_Vfmadd231ps_xmm_xmm_xmmm128",
	VEX_Vfmadd231ps_ymm_ymm_ymmm256: 3535,
	"3535": "VEX_Vfmadd231ps_ymm_ymm_ymmm256",
	VEX_Vfmadd231pd_xmm_xmm_xmmm128: 3536,
	"3536": "VEX_Vfmadd231pd_xmm_xmm_xmmm128",
	VEX_Vfmadd231pd_ymm_ymm_ymmm256: 3537,
	"3537": "VEX_Vfmadd231pd_ymm_ymm_ymmm256",
	EVEX_Vfmadd231ps_xmm_k1z_xmm_xmmm128b32: 3538,
	"3538": "EVEX_Vfmadd231ps_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vfmadd231ps_ymm_k1z_ymm_ymmm256b32: 3539,
	"3539": "EVEX_Vfmadd231ps_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vfmadd231ps_zmm_k1z_zmm_zmmm512b32_er: 3540,
	"3540": "EVEX_Vfmadd231ps_zmm_k1z_zmm_zmmm512b32_er",
	EVEX_Vfmadd231pd_xmm_k1z_xmm_xmmm128b64: 3541,
	"3541": "EVEX_Vfmadd231pd_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vfmadd231pd_ymm_k1z_ymm_ymmm256b64: 3542,
	"3542": "EVEX_Vfmadd231pd_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vfmadd231pd_zmm_k1z_zmm_zmmm512b64_er: 3543,
	"3543": "EVEX_Vfmadd231pd_zmm_k1z_zmm_zmmm512b64_er",
	VEX_Vfmadd231ss_xmm_xmm_xmmm32: 3544,
	"3544": "VEX_Vfmadd231ss_xmm_xmm_xmmm32",
	VEX_Vfmadd231sd_xmm_xmm_xmmm64: 3545,
	"3545": "VEX_Vfmadd231sd_xmm_xmm_xmmm64",
	EVEX_Vfmadd231ss_xmm_k1z_xmm_xmmm32_er: 3546,
	"3546": "EVEX_Vfmadd231ss_xmm_k1z_xmm_xmmm32_er",
	EVEX_Vfmadd231sd_xmm_k1z_xmm_xmmm64_er: 3547,
	"3547": "EVEX_Vfmadd231sd_xmm_k1z_xmm_xmmm64_er",
	VEX_Vfmsub231ps_xmm_xmm_xmmm128: 3548,
	"3548": "VEX_Vfmsub231ps_xmm_xmm_xmmm128",
	VEX_Vfmsub231ps_ymm_ymm_ymmm256: 3549,
	"3549": "VEX_Vfmsub231ps_ymm_ymm_ymmm256",
	VEX_Vfmsub231pd_xmm_xmm_xmmm128: 3550,
	"3550": "VEX_Vfmsub231pd_xmm_xmm_xmmm128",
	VEX_Vfmsub231pd_ymm_ymm_ymmm256: 3551,
	"3551": "VEX_Vfmsub231pd_ymm_ymm_ymmm256",
	EVEX_Vfmsub231ps_xmm_k1z_xmm_xmmm128b32: 3552,
	"3552": "EVEX_Vfmsub231ps_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vfmsub231ps_ymm_k1z_ymm_ymmm256b32: 3553,
	"3553": "EVEX_Vfmsub231ps_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vfmsub231ps_zmm_k1z_zmm_zmmm512b32_er: 3554,
	"3554": "EVEX_Vfmsub231ps_zmm_k1z_zmm_zmmm512b32_er",
	EVEX_Vfmsub231pd_xmm_k1z_xmm_xmmm128b64: 3555,
	"3555": "EVEX_Vfmsub231pd_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vfmsub231pd_ymm_k1z_ymm_ymmm256b64: 3556,
	"3556": "EVEX_Vfmsub231pd_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vfmsub231pd_zmm_k1z_zmm_zmmm512b64_er: 3557,
	"3557": "EVEX_Vfmsub231pd_zmm_k1z_zmm_zmmm512b64_er",
	VEX_Vfmsub231ss_xmm_xmm_xmmm32: 3558,
	"3558": "VEX_Vfmsub231ss_xmm_xmm_xmmm32",
	VEX_Vfmsub231sd_xmm_xmm_xmmm64: 3559,
	"3559": "VEX_Vfmsub231sd_xmm_xmm_xmmm64",
	EVEX_Vfmsub231ss_xmm_k1z_xmm_xmmm32_er: 3560,
	"3560": "EVEX_Vfmsub231ss_xmm_k1z_xmm_xmmm32_er",
	EVEX_Vfmsub231sd_xmm_k1z_xmm_xmmm64_er: 3561,
	"3561": "EVEX_Vfmsub231sd_xmm_k1z_xmm_xmmm64_er",
	VEX_Vfnmadd231ps_xmm_xmm_xmmm128: 3562,
	"3562": "VEX_Vfnmadd231ps_xmm_xmm_xmmm128",
	VEX_Vfnmadd231ps_ymm_ymm_ymmm256: 3563,
	"3563": "VEX_Vfnmadd231ps_ymm_ymm_ymmm256",
	VEX_Vfnmadd231pd_xmm_xmm_xmmm128: 3564,
	"3564": "VEX_Vfnmadd231pd_xmm_xmm_xmmm128",
	VEX_Vfnmadd231pd_ymm_ymm_ymmm256: 3565,
	"3565": "VEX_Vfnmadd231pd_ymm_ymm_ymmm256",
	EVEX_Vfnmadd231ps_xmm_k1z_xmm_xmmm128b32: 3566,
	"3566": "EVEX_Vfnmadd231ps_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vfnmadd231ps_ymm_k1z_ymm_ymmm256b32: 3567,
	"3567": "EVEX_Vfnmadd231ps_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vfnmadd231ps_zmm_k1z_zmm_zmmm512b32_er: 3568,
	"3568": "EVEX_Vfnmadd231ps_zmm_k1z_zmm_zmmm512b32_er",
	EVEX_Vfnmadd231pd_xmm_k1z_xmm_xmmm128b64: 3569,
	"3569": "EVEX_Vfnmadd231pd_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vfnmadd231pd_ymm_k1z_ymm_ymmm256b64: 3570,
	"3570": "EVEX_Vfnmadd231pd_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vfnmadd231pd_zmm_k1z_zmm_zmmm512b64_er: 3571,
	"3571": "EVEX_Vfnmadd231pd_zmm_k1z_zmm_zmmm512b64_er",
	VEX_Vfnmadd231ss_xmm_xmm_xmmm32: 3572,
	"3572": "VEX_Vfnmadd231ss_xmm_xmm_xmmm32",
	VEX_Vfnmadd231sd_xmm_xmm_xmmm64: 3573,
	"3573": "VEX_Vfnmadd231sd_xmm_xmm_xmmm64",
	EVEX_Vfnmadd231ss_xmm_k1z_xmm_xmmm32_er: 3574,
	"3574": "EVEX_Vfnmadd231ss_xmm_k1z_xmm_xmmm32_er",
	EVEX_Vfnmadd231sd_xmm_k1z_xmm_xmmm64_er: 3575,
	"3575": "EVEX_Vfnmadd231sd_xmm_k1z_xmm_xmmm64_er",
	VEX_Vfnmsub231ps_xmm_xmm_xmmm128: 3576,
	"3576": "VEX_Vfnmsub231ps_xmm_xmm_xmmm128",
	VEX_Vfnmsub231ps_ymm_ymm_ymmm256: 3577,
	"3577": "VEX_Vfnmsub231ps_ymm_ymm_ymmm256",
	VEX_Vfnmsub231pd_xmm_xmm_xmmm128: 3578,
	"3578": "VEX_Vfnmsub231pd_xmm_xmm_xmmm128",
	VEX_Vfnmsub231pd_ymm_ymm_ymmm256: 3579,
	"3579": "VEX_Vfnmsub231pd_ymm_ymm_ymmm256",
	EVEX_Vfnmsub231ps_xmm_k1z_xmm_xmmm128b32: 3580,
	"3580": "EVEX_Vfnmsub231ps_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vfnmsub231ps_ymm_k1z_ymm_ymmm256b32: 3581,
	"3581": "EVEX_Vfnmsub231ps_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vfnmsub231ps_zmm_k1z_zmm_zmmm512b32_er: 3582,
	"3582": "EVEX_Vfnmsub231ps_zmm_k1z_zmm_zmmm512b32_er",
	EVEX_Vfnmsub231pd_xmm_k1z_xmm_xmmm128b64: 3583,
	"3583": "EVEX_Vfnmsub231pd_xmm_k1z_xmm_xmmm128b64",
	EVEX_Vfnmsub231pd_ymm_k1z_ymm_ymmm256b64: 3584,
	"3584": "EVEX_Vfnmsub231pd_ymm_k1z_ymm_ymmm256b64",
	EVEX_Vfnmsub231pd_zmm_k1z_zmm_zmmm512b64_er: 3585,
	"3585": "EVEX_Vfnmsub231pd_zmm_k1z_zmm_zmmm512b64_er",
	VEX_Vfnmsub231ss_xmm_xmm_xmmm32: 3586,
	"3586": "VEX_Vfnmsub231ss_xmm_xmm_xmmm32",
	VEX_Vfnmsub231sd_xmm_xmm_xmmm64: 3587,
	"3587": "VEX_Vfnmsub231sd_xmm_xmm_xmmm64",
	EVEX_Vfnmsub231ss_xmm_k1z_xmm_xmmm32_er: 3588,
	"3588": "EVEX_Vfnmsub231ss_xmm_k1z_xmm_xmmm32_er",
	EVEX_Vfnmsub231sd_xmm_k1z_xmm_xmmm64_er: 3589,
	"3589": "EVEX_Vfnmsub231sd_xmm_k1z_xmm_xmmm64_er",
	EVEX_Vpconflictd_xmm_k1z_xmmm128b32: 3590,
	"3590": "EVEX_Vpconflictd_xmm_k1z_xmmm128b32",
	EVEX_Vpconflictd_ymm_k1z_ymmm256b32: 3591,
	"3591": "EVEX_Vpconflictd_ymm_k1z_ymmm256b32",
	EVEX_Vpconflictd_zmm_k1z_zmmm512b32: 3592,
	"3592": "EVEX_Vpconflictd_zmm_k1z_zmmm512b32",
	EVEX_Vpconflictq_xmm_k1z_xmmm128b64: 3593,
	"3593": "EVEX_Vpconflictq_xmm_k1z_xmmm128b64",
	EVEX_Vpconflictq_ymm_k1z_ymmm256b64: 3594,
	"3594": "EVEX_Vpconflictq_ymm_k1z_ymmm256b64",
	EVEX_Vpconflictq_zmm_k1z_zmmm512b64: 3595,
	"3595": "EVEX_Vpconflictq_zmm_k1z_zmmm512b64",
	EVEX_Vgatherpf0dps_vm32z_k1: 3596,
	"3596": "EVEX_Vgatherpf0dps_vm32z_k1",
	EVEX_Vgatherpf0dpd_vm32y_k1: 3597,
	"3597": "EVEX_Vgatherpf0dpd_vm32y_k1",
	EVEX_Vgatherpf1dps_vm32z_k1: 3598,
	"3598": "EVEX_Vgatherpf1dps_vm32z_k1",
	EVEX_Vgatherpf1dpd_vm32y_k1: 3599,
	"3599": "EVEX_Vgatherpf1dpd_vm32y_k1",
	EVEX_Vscatterpf0dps_vm32z_k1: 3600,
	"3600": "EVEX_Vscatterpf0dps_vm32z_k1",
	EVEX_Vscatterpf0dpd_vm32y_k1: 3601,
	"3601": "EVEX_Vscatterpf0dpd_vm32y_k1",
	EVEX_Vscatterpf1dps_vm32z_k1: 3602,
	"3602": "EVEX_Vscatterpf1dps_vm32z_k1",
	EVEX_Vscatterpf1dpd_vm32y_k1: 3603,
	"3603": "EVEX_Vscatterpf1dpd_vm32y_k1",
	EVEX_Vgatherpf0qps_vm64z_k1: 3604,
	"3604": "EVEX_Vgatherpf0qps_vm64z_k1",
	EVEX_Vgatherpf0qpd_vm64z_k1: 3605,
	"3605": "EVEX_Vgatherpf0qpd_vm64z_k1",
	EVEX_Vgatherpf1qps_vm64z_k1: 3606,
	"3606": "EVEX_Vgatherpf1qps_vm64z_k1",
	EVEX_Vgatherpf1qpd_vm64z_k1: 3607,
	"3607": "EVEX_Vgatherpf1qpd_vm64z_k1",
	EVEX_Vscatterpf0qps_vm64z_k1: 3608,
	"3608": "EVEX_Vscatterpf0qps_vm64z_k1",
	EVEX_Vscatterpf0qpd_vm64z_k1: 3609,
	"3609": "EVEX_Vscatterpf0qpd_vm64z_k1",
	EVEX_Vscatterpf1qps_vm64z_k1: 3610,
	"3610": "EVEX_Vscatterpf1qps_vm64z_k1",
	EVEX_Vscatterpf1qpd_vm64z_k1: 3611,
	"3611": "EVEX_Vscatterpf1qpd_vm64z_k1",
	Sha1nexte_xmm_xmmm128: 3612,
	"3612": "Sha1nexte_xmm_xmmm128",
	EVEX_Vexp2ps_zmm_k1z_zmmm512b32_sae: 3613,
	"3613": "EVEX_Vexp2ps_zmm_k1z_zmmm512b32_sae",
	EVEX_Vexp2pd_zmm_k1z_zmmm512b64_sae: 3614,
	"3614": "EVEX_Vexp2pd_zmm_k1z_zmmm512b64_sae",
	Sha1msg1_xmm_xmmm128: 3615,
	"3615": "Sha1msg1_xmm_xmmm128",
	Sha1msg2_xmm_xmmm128: 3616,
	"3616": "Sha1msg2_xmm_xmmm128",
	EVEX_Vrcp28ps_zmm_k1z_zmmm512b32_sae: 3617,
	"3617": "EVEX_Vrcp28ps_zmm_k1z_zmmm512b32_sae",
	EVEX_Vrcp28pd_zmm_k1z_zmmm512b64_sae: 3618,
	"3618": "EVEX_Vrcp28pd_zmm_k1z_zmmm512b64_sae",
	Sha256rnds2_xmm_xmmm128: 3619,
	"3619": "Sha256rnds2_xmm_xmmm128",
	EVEX_Vrcp28ss_xmm_k1z_xmm_xmmm32_sae: 3620,
	"3620": "EVEX_Vrcp28ss_xmm_k1z_xmm_xmmm32_sae",
	EVEX_Vrcp28sd_xmm_k1z_xmm_xmmm64_sae: 3621,
	"3621": "EVEX_Vrcp28sd_xmm_k1z_xmm_xmmm64_sae",
	Sha256msg1_xmm_xmmm128: 3622,
	"3622": "Sha256msg1_xmm_xmmm128",
	EVEX_Vrsqrt28ps_zmm_k1z_zmmm512b32_sae: 3623,
	"3623": "EVEX_Vrsqrt28ps_zmm_k1z_zmmm512b32_sae",
	EVEX_Vrsqrt28pd_zmm_k1z_zmmm512b64_sae: 3624,
	"3624": "EVEX_Vrsqrt28pd_zmm_k1z_zmmm512b64_sae",
	Sha256msg2_xmm_xmmm128: 3625,
	"3625": "Sha256msg2_xmm_xmmm128",
	EVEX_Vrsqrt28ss_xmm_k1z_xmm_xmmm32_sae: 3626,
	"3626": "EVEX_Vrsqrt28ss_xmm_k1z_xmm_xmmm32_sae",
	EVEX_Vrsqrt28sd_xmm_k1z_xmm_xmmm64_sae: 3627,
	"3627": "EVEX_Vrsqrt28sd_xmm_k1z_xmm_xmmm64_sae",
	Gf2p8mulb_xmm_xmmm128: 3628,
	"3628": "Gf2p8mulb_xmm_xmmm128",
	VEX_Vgf2p8mulb_xmm_xmm_xmmm128: 3629,
	"3629": "VEX_Vgf2p8mulb_xmm_xmm_xmmm128",
	VEX_Vgf2p8mulb_ymm_ymm_ymmm256: 3630,
	"3630": "VEX_Vgf2p8mulb_ymm_ymm_ymmm256",
	EVEX_Vgf2p8mulb_xmm_k1z_xmm_xmmm128: 3631,
	"3631": "EVEX_Vgf2p8mulb_xmm_k1z_xmm_xmmm128",
	EVEX_Vgf2p8mulb_ymm_k1z_ymm_ymmm256: 3632,
	"3632": "EVEX_Vgf2p8mulb_ymm_k1z_ymm_ymmm256",
	EVEX_Vgf2p8mulb_zmm_k1z_zmm_zmmm512: 3633,
	"3633": "EVEX_Vgf2p8mulb_zmm_k1z_zmm_zmmm512",
	Aesimc_xmm_xmmm128: 3634,
	"3634": "Aesimc_xmm_xmmm128",
	VEX_Vaesimc_xmm_xmmm128: 3635,
	"3635": "VEX_Vaesimc_xmm_xmmm128",
	Aesenc_xmm_xmmm128: 3636,
	"3636": "Aesenc_xmm_xmmm128",
	VEX_Vaesenc_xmm_xmm_xmmm128: 3637,
	"3637": "VEX_Vaesenc_xmm_xmm_xmmm128",
	VEX_Vaesenc_ymm_ymm_ymmm256: 3638,
	"3638": "VEX_Vaesenc_ymm_ymm_ymmm256",
	EVEX_Vaesenc_xmm_xmm_xmmm128: 3639,
	"3639": "EVEX_Vaesenc_xmm_xmm_xmmm128",
	EVEX_Vaesenc_ymm_ymm_ymmm256: 3640,
	"3640": "EVEX_Vaesenc_ymm_ymm_ymmm256",
	EVEX_Vaesenc_zmm_zmm_zmmm512: 3641,
	"3641": "EVEX_Vaesenc_zmm_zmm_zmmm512",
	Aesenclast_xmm_xmmm128: 3642,
	"3642": "Aesenclast_xmm_xmmm128",
	VEX_Vaesenclast_xmm_xmm_xmmm128: 3643,
	"3643": "VEX_Vaesenclast_xmm_xmm_xmmm128",
	VEX_Vaesenclast_ymm_ymm_ymmm256: 3644,
	"3644": "VEX_Vaesenclast_ymm_ymm_ymmm256",
	EVEX_Vaesenclast_xmm_xmm_xmmm128: 3645,
	"3645": "EVEX_Vaesenclast_xmm_xmm_xmmm128",
	EVEX_Vaesenclast_ymm_ymm_ymmm256: 3646,
	"3646": "EVEX_Vaesenclast_ymm_ymm_ymmm256",
	EVEX_Vaesenclast_zmm_zmm_zmmm512: 3647,
	"3647": "EVEX_Vaesenclast_zmm_zmm_zmmm512",
	Aesdec_xmm_xmmm128: 3648,
	"3648": "Aesdec_xmm_xmmm128",
	VEX_Vaesdec_xmm_xmm_xmmm128: 3649,
	"3649": "VEX_Vaesdec_xmm_xmm_xmmm128",
	VEX_Vaesdec_ymm_ymm_ymmm256: 3650,
	"3650": "VEX_Vaesdec_ymm_ymm_ymmm256",
	EVEX_Vaesdec_xmm_xmm_xmmm128: 3651,
	"3651": "EVEX_Vaesdec_xmm_xmm_xmmm128",
	EVEX_Vaesdec_ymm_ymm_ymmm256: 3652,
	"3652": "EVEX_Vaesdec_ymm_ymm_ymmm256",
	EVEX_Vaesdec_zmm_zmm_zmmm512: 3653,
	"3653": "EVEX_Vaesdec_zmm_zmm_zmmm512",
	Aesdeclast_xmm_xmmm128: 3654,
	"3654": "Aesdeclast_xmm_xmmm128",
	VEX_Vaesdeclast_xmm_xmm_xmmm128: 3655,
	"3655": "VEX_Vaesdeclast_xmm_xmm_xmmm128",
	VEX_Vaesdeclast_ymm_ymm_ymmm256: 3656,
	"3656": "VEX_Vaesdeclast_ymm_ymm_ymmm256",
	EVEX_Vaesdeclast_xmm_xmm_xmmm128: 3657,
	"3657": "EVEX_Vaesdeclast_xmm_xmm_xmmm128",
	EVEX_Vaesdeclast_ymm_ymm_ymmm256: 3658,
	"3658": "EVEX_Vaesdeclast_ymm_ymm_ymmm256",
	EVEX_Vaesdeclast_zmm_zmm_zmmm512: 3659,
	"3659": "EVEX_Vaesdeclast_zmm_zmm_zmmm512",
	Movbe_r16_m16: 3660,
	"3660": "Movbe_r16_m16",
	Movbe_r32_m32: 3661,
	"3661": "Movbe_r32_m32",
	Movbe_r64_m64: 3662,
	"3662": "Movbe_r64_m64",
	Crc32_r32_rm8: 3663,
	"3663": "Crc32_r32_rm8",
	Crc32_r64_rm8: 3664,
	"3664": "Crc32_r64_rm8",
	Movbe_m16_r16: 3665,
	"3665": "Movbe_m16_r16",
	Movbe_m32_r32: 3666,
	"3666": "Movbe_m32_r32",
	Movbe_m64_r64: 3667,
	"3667": "Movbe_m64_r64",
	Crc32_r32_rm16: 3668,
	"3668": "Crc32_r32_rm16",
	Crc32_r32_rm32: 3669,
	"3669": "Crc32_r32_rm32",
	Crc32_r64_rm64: 3670,
	"3670": "Crc32_r64_rm64",
	VEX_Andn_r32_r32_rm32: 3671,
	"3671": "VEX_Andn_r32_r32_rm32",
	VEX_Andn_r64_r64_rm64: 3672,
	"3672": "VEX_Andn_r64_r64_rm64",
	VEX_Blsr_r32_rm32: 3673,
	"3673": "VEX_Blsr_r32_rm32",
	VEX_Blsr_r64_rm64: 3674,
	"3674": "VEX_Blsr_r64_rm64",
	VEX_Blsmsk_r32_rm32: 3675,
	"3675": "VEX_Blsmsk_r32_rm32",
	VEX_Blsmsk_r64_rm64: 3676,
	"3676": "VEX_Blsmsk_r64_rm64",
	VEX_Blsi_r32_rm32: 3677,
	"3677": "VEX_Blsi_r32_rm32",
	VEX_Blsi_r64_rm64: 3678,
	"3678": "VEX_Blsi_r64_rm64",
	VEX_Bzhi_r32_rm32_r32: 3679,
	"3679": "VEX_Bzhi_r32_rm32_r32",
	VEX_Bzhi_r64_rm64_r64: 3680,
	"3680": "VEX_Bzhi_r64_rm64_r64",
	Wrussd_m32_r32: 3681,
	"3681": "Wrussd_m32_r32",
	Wrussq_m64_r64: 3682,
	"3682": "Wrussq_m64_r64",
	VEX_Pext_r32_r32_rm32: 3683,
	"3683": "VEX_Pext_r32_r32_rm32",
	VEX_Pext_r64_r64_rm64: 3684,
	"3684": "VEX_Pext_r64_r64_rm64",
	VEX_Pdep_r32_r32_rm32: 3685,
	"3685": "VEX_Pdep_r32_r32_rm32",
	VEX_Pdep_r64_r64_rm64: 3686,
	"3686": "VEX_Pdep_r64_r64_rm64",
	Wrssd_m32_r32: 3687,
	"3687": "Wrssd_m32_r32",
	Wrssq_m64_r64: 3688,
	"3688": "Wrssq_m64_r64",
	Adcx_r32_rm32: 3689,
	"3689": "Adcx_r32_rm32",
	Adcx_r64_rm64: 3690,
	"3690": "Adcx_r64_rm64",
	Adox_r32_rm32: 3691,
	"3691": "Adox_r32_rm32",
	Adox_r64_rm64: 3692,
	"3692": "Adox_r64_rm64",
	VEX_Mulx_r32_r32_rm32: 3693,
	"3693": "VEX_Mulx_r32_r32_rm32",
	VEX_Mulx_r64_r64_rm64: 3694,
	"3694": "VEX_Mulx_r64_r64_rm64",
	VEX_Bextr_r32_rm32_r32: 3695,
	"3695": "VEX_Bextr_r32_rm32_r32",
	VEX_Bextr_r64_rm64_r64: 3696,
	"3696": "VEX_Bextr_r64_rm64_r64",
	VEX_Shlx_r32_rm32_r32: 3697,
	"3697": "VEX_Shlx_r32_rm32_r32",
	VEX_Shlx_r64_rm64_r64: 3698,
	"3698": "VEX_Shlx_r64_rm64_r64",
	VEX_Sarx_r32_rm32_r32: 3699,
	"3699": "VEX_Sarx_r32_rm32_r32",
	VEX_Sarx_r64_rm64_r64: 3700,
	"3700": "VEX_Sarx_r64_rm64_r64",
	VEX_Shrx_r32_rm32_r32: 3701,
	"3701": "VEX_Shrx_r32_rm32_r32",
	VEX_Shrx_r64_rm64_r64: 3702,
	"3702": "VEX_Shrx_r64_rm64_r64",
	Movdir64b_r16_m512: 3703,
	"3703": "Movdir64b_r16_m512",
	Movdir64b_r32_m512: 3704,
	"3704": "Movdir64b_r32_m512",
	Movdir64b_r64_m512: 3705,
	"3705": "Movdir64b_r64_m512",
	Enqcmds_r16_m512: 3706,
	"3706": "Enqcmds_r16_m512",
	Enqcmds_r32_m512: 3707,
	"3707": "Enqcmds_r32_m512",
	Enqcmds_r64_m512: 3708,
	"3708": "Enqcmds_r64_m512",
	Enqcmd_r16_m512: 3709,
	"3709": "Enqcmd_r16_m512",
	Enqcmd_r32_m512: 3710,
	"3710": "Enqcmd_r32_m512",
	Enqcmd_r64_m512: 3711,
	"3711": "Enqcmd_r64_m512",
	Movdiri_m32_r32: 3712,
	"3712": "Movdiri_m32_r32",
	Movdiri_m64_r64: 3713,
	"3713": "Movdiri_m64_r64",
	VEX_Vpermq_ymm_ymmm256_imm8: 3714,
	"3714": "VEX_Vpermq_ymm_ymmm256_imm8",
	EVEX_Vpermq_ymm_k1z_ymmm256b64_imm8: 3715,
	"3715": "EVEX_Vpermq_ymm_k1z_ymmm256b64_imm8",
	EVEX_Vpermq_zmm_k1z_zmmm512b64_imm8: 3716,
	"3716": "EVEX_Vpermq_zmm_k1z_zmmm512b64_imm8",
	VEX_Vpermpd_ymm_ymmm256_imm8: 3717,
	"3717": "VEX_Vpermpd_ymm_ymmm256_imm8",
	EVEX_Vpermpd_ymm_k1z_ymmm256b64_imm8: 3718,
	"3718": "EVEX_Vpermpd_ymm_k1z_ymmm256b64_imm8",
	EVEX_Vpermpd_zmm_k1z_zmmm512b64_imm8: 3719,
	"3719": "EVEX_Vpermpd_zmm_k1z_zmmm512b64_imm8",
	VEX_Vpblendd_xmm_xmm_xmmm128_imm8: 3720,
	"3720": "VEX_Vpblendd_xmm_xmm_xmmm128_imm8",
	VEX_Vpblendd_ymm_ymm_ymmm256_imm8: 3721,
	"3721": "VEX_Vpblendd_ymm_ymm_ymmm256_imm8",
	EVEX_Valignd_xmm_k1z_xmm_xmmm128b32_imm8: 3722,
	"3722": "EVEX_Valignd_xmm_k1z_xmm_xmmm128b32_imm8",
	EVEX_Valignd_ymm_k1z_ymm_ymmm256b32_imm8: 3723,
	"3723": "EVEX_Valignd_ymm_k1z_ymm_ymmm256b32_imm8",
	EVEX_Valignd_zmm_k1z_zmm_zmmm512b32_imm8: 3724,
	"3724": "EVEX_Valignd_zmm_k1z_zmm_zmmm512b32_imm8",
	EVEX_Valignq_xmm_k1z_xmm_xmmm128b64_imm8: 3725,
	"3725": "EVEX_Valignq_xmm_k1z_xmm_xmmm128b64_imm8",
	EVEX_Valignq_ymm_k1z_ymm_ymmm256b64_imm8: 3726,
	"3726": "EVEX_Valignq_ymm_k1z_ymm_ymmm256b64_imm8",
	EVEX_Valignq_zmm_k1z_zmm_zmmm512b64_imm8: 3727,
	"3727": "EVEX_Valignq_zmm_k1z_zmm_zmmm512b64_imm8",
	VEX_Vpermilps_xmm_xmmm128_imm8: 3728,
	"3728": "VEX_Vpermilps_xmm_xmmm128_imm8",
	VEX_Vpermilps_ymm_ymmm256_imm8: 3729,
	"3729": "VEX_Vpermilps_ymm_ymmm256_imm8",
	EVEX_Vpermilps_xmm_k1z_xmmm128b32_imm8: 3730,
	"3730": "EVEX_Vpermilps_xmm_k1z_xmmm128b32_imm8",
	EVEX_Vpermilps_ymm_k1z_ymmm256b32_imm8: 3731,
	"3731": "EVEX_Vpermilps_ymm_k1z_ymmm256b32_imm8",
	EVEX_Vpermilps_zmm_k1z_zmmm512b32_imm8: 3732,
	"3732": "EVEX_Vpermilps_zmm_k1z_zmmm512b32_imm8",
	VEX_Vpermilpd_xmm_xmmm128_imm8: 3733,
	"3733": "VEX_Vpermilpd_xmm_xmmm128_imm8",
	VEX_Vpermilpd_ymm_ymmm256_imm8: 3734,
	"3734": "VEX_Vpermilpd_ymm_ymmm256_imm8",
	EVEX_Vpermilpd_xmm_k1z_xmmm128b64_imm8: 3735,
	"3735": "EVEX_Vpermilpd_xmm_k1z_xmmm128b64_imm8",
	EVEX_Vpermilpd_ymm_k1z_ymmm256b64_imm8: 3736,
	"3736": "EVEX_Vpermilpd_ymm_k1z_ymmm256b64_imm8",
	EVEX_Vpermilpd_zmm_k1z_zmmm512b64_imm8: 3737,
	"3737": "EVEX_Vpermilpd_zmm_k1z_zmmm512b64_imm8",
	VEX_Vperm2f128_ymm_ymm_ymmm256_imm8: 3738,
	"3738": "VEX_Vperm2f128_ymm_ymm_ymmm256_imm8",
	Roundps_xmm_xmmm128_imm8: 3739,
	"3739": "Roundps_xmm_xmmm128_imm8",
	VEX_Vroundps_xmm_xmmm128_imm8: 3740,
	"3740": "VEX_Vroundps_xmm_xmmm128_imm8",
	VEX_Vroundps_ymm_ymmm256_imm8: 3741,
	"3741": "VEX_Vroundps_ymm_ymmm256_imm8",
	EVEX_Vrndscaleps_xmm_k1z_xmmm128b32_imm8: 3742,
	"3742": "EVEX_Vrndscaleps_xmm_k1z_xmmm128b32_imm8",
	EVEX_Vrndscaleps_ymm_k1z_ymmm256b32_imm8: 3743,
	"3743": "EVEX_Vrndscaleps_ymm_k1z_ymmm256b32_imm8",
	EVEX_Vrndscaleps_zmm_k1z_zmmm512b32_imm8_sae: 3744,
	"3744": "EVEX_Vrndscaleps_zmm_k1z_zmmm512b32_imm8_sae",
	Roundpd_xmm_xmmm128_imm8: 3745,
	"3745": "Roundpd_xmm_xmmm128_imm8",
	VEX_Vroundpd_xmm_xmmm128_imm8: 3746,
	"3746": "VEX_Vroundpd_xmm_xmmm128_imm8",
	VEX_Vroundpd_ymm_ymmm256_imm8: 3747,
	"3747": "VEX_Vroundpd_ymm_ymmm256_imm8",
	EVEX_Vrndscalepd_xmm_k1z_xmmm128b64_imm8: 3748,
	"3748": "EVEX_Vrndscalepd_xmm_k1z_xmmm128b64_imm8",
	EVEX_Vrndscalepd_ymm_k1z_ymmm256b64_imm8: 3749,
	"3749": "EVEX_Vrndscalepd_ymm_k1z_ymmm256b64_imm8",
	EVEX_Vrndscalepd_zmm_k1z_zmmm512b64_imm8_sae: 3750,
	"3750": "EVEX_Vrndscalepd_zmm_k1z_zmmm512b64_imm8_sae",
	Roundss_xmm_xmmm32_imm8: 3751,
	"3751": "Roundss_xmm_xmmm32_imm8",
	VEX_Vroundss_xmm_xmm_xmmm32_imm8: 3752,
	"3752": "VEX_Vroundss_xmm_xmm_xmmm32_imm8",
	EVEX_Vrndscaless_xmm_k1z_xmm_xmmm32_imm8_sae: 3753,
	"3753": "EVEX_Vrndscaless_xmm_k1z_xmm_xmmm32_imm8_sae",
	Roundsd_xmm_xmmm64_imm8: 3754,
	"3754": "Roundsd_xmm_xmmm64_imm8",
	VEX_Vroundsd_xmm_xmm_xmmm64_imm8: 3755,
	"3755": "VEX_Vroundsd_xmm_xmm_xmmm64_imm8",
	EVEX_Vrndscalesd_xmm_k1z_xmm_xmmm64_imm8_sae: 3756,
	"3756": "EVEX_Vrndscalesd_xmm_k1z_xmm_xmmm64_imm8_sae",
	Blendps_xmm_xmmm128_imm8: 3757,
	"3757": "Blendps_xmm_xmmm128_imm8",
	VEX_Vblendps_xmm_xmm_xmmm128_imm8: 3758,
	"3758": "VEX_Vblendps_xmm_xmm_xmmm128_imm8",
	VEX_Vblendps_ymm_ymm_ymmm256_imm8: 3759,
	"3759": "VEX_Vblendps_ymm_ymm_ymmm256_imm8",
	Blendpd_xmm_xmmm128_imm8: 3760,
	"3760": "Blendpd_xmm_xmmm128_imm8",
	VEX_Vblendpd_xmm_xmm_xmmm128_imm8: 3761,
	"3761": "VEX_Vblendpd_xmm_xmm_xmmm128_imm8",
	VEX_Vblendpd_ymm_ymm_ymmm256_imm8: 3762,
	"3762": "VEX_Vblendpd_ymm_ymm_ymmm256_imm8",
	Pblendw_xmm_xmmm128_imm8: 3763,
	"3763": "Pblendw_xmm_xmmm128_imm8",
	VEX_Vpblendw_xmm_xmm_xmmm128_imm8: 3764,
	"3764": "VEX_Vpblendw_xmm_xmm_xmmm128_imm8",
	VEX_Vpblendw_ymm_ymm_ymmm256_imm8: 3765,
	"3765": "VEX_Vpblendw_ymm_ymm_ymmm256_imm8",
	Palignr_mm_mmm64_imm8: 3766,
	"3766": "Palignr_mm_mmm64_imm8",
	Palignr_xmm_xmmm128_imm8: 3767,
	"3767": "Palignr_xmm_xmmm128_imm8",
	VEX_Vpalignr_xmm_xmm_xmmm128_imm8: 3768,
	"3768": "VEX_Vpalignr_xmm_xmm_xmmm128_imm8",
	VEX_Vpalignr_ymm_ymm_ymmm256_imm8: 3769,
	"3769": "VEX_Vpalignr_ymm_ymm_ymmm256_imm8",
	EVEX_Vpalignr_xmm_k1z_xmm_xmmm128_imm8: 3770,
	"3770": "EVEX_Vpalignr_xmm_k1z_xmm_xmmm128_imm8",
	EVEX_Vpalignr_ymm_k1z_ymm_ymmm256_imm8: 3771,
	"3771": "EVEX_Vpalignr_ymm_k1z_ymm_ymmm256_imm8",
	EVEX_Vpalignr_zmm_k1z_zmm_zmmm512_imm8: 3772,
	"3772": "EVEX_Vpalignr_zmm_k1z_zmm_zmmm512_imm8",
	Pextrb_r32m8_xmm_imm8: 3773,
	"3773": "Pextrb_r32m8_xmm_imm8",
	Pextrb_r64m8_xmm_imm8: 3774,
	"3774": "Pextrb_r64m8_xmm_imm8",
	VEX_Vpextrb_r32m8_xmm_imm8: 3775,
	"3775": "VEX_Vpextrb_r32m8_xmm_imm8",
	VEX_Vpextrb_r64m8_xmm_imm8: 3776,
	"3776": "VEX_Vpextrb_r64m8_xmm_imm8",
	EVEX_Vpextrb_r32m8_xmm_imm8: 3777,
	"3777": "EVEX_Vpextrb_r32m8_xmm_imm8",
	EVEX_Vpextrb_r64m8_xmm_imm8: 3778,
	"3778": "EVEX_Vpextrb_r64m8_xmm_imm8",
	Pextrw_r32m16_xmm_imm8: 3779,
	"3779": "Pextrw_r32m16_xmm_imm8",
	Pextrw_r64m16_xmm_imm8: 3780,
	"3780": "Pextrw_r64m16_xmm_imm8",
	VEX_Vpextrw_r32m16_xmm_imm8: 3781,
	"3781": "VEX_Vpextrw_r32m16_xmm_imm8",
	VEX_Vpextrw_r64m16_xmm_imm8: 3782,
	"3782": "VEX_Vpextrw_r64m16_xmm_imm8",
	EVEX_Vpextrw_r32m16_xmm_imm8: 3783,
	"3783": "EVEX_Vpextrw_r32m16_xmm_imm8",
	EVEX_Vpextrw_r64m16_xmm_imm8: 3784,
	"3784": "EVEX_Vpextrw_r64m16_xmm_imm8",
	Pextrd_rm32_xmm_imm8: 3785,
	"3785": "Pextrd_rm32_xmm_imm8",
	Pextrq_rm64_xmm_imm8: 3786,
	"3786": "Pextrq_rm64_xmm_imm8",
	VEX_Vpextrd_rm32_xmm_imm8: 3787,
	"3787": "VEX_Vpextrd_rm32_xmm_imm8",
	VEX_Vpextrq_rm64_xmm_imm8: 3788,
	"3788": "VEX_Vpextrq_rm64_xmm_imm8",
	EVEX_Vpextrd_rm32_xmm_imm8: 3789,
	"3789": "EVEX_Vpextrd_rm32_xmm_imm8",
	EVEX_Vpextrq_rm64_xmm_imm8: 3790,
	"3790": "EVEX_Vpextrq_rm64_xmm_imm8",
	Extractps_rm32_xmm_imm8: 3791,
	"3791": "Extractps_rm32_xmm_imm8",
	Extractps_r64m32_xmm_imm8: 3792,
	"3792": "Extractps_r64m32_xmm_imm8",
	VEX_Vextractps_rm32_xmm_imm8: 3793,
	"3793": "VEX_Vextractps_rm32_xmm_imm8",
	VEX_Vextractps_r64m32_xmm_imm8: 3794,
	"3794": "VEX_Vextractps_r64m32_xmm_imm8",
	EVEX_Vextractps_rm32_xmm_imm8: 3795,
	"3795": "EVEX_Vextractps_rm32_xmm_imm8",
	EVEX_Vextractps_r64m32_xmm_imm8: 3796,
	"3796": "EVEX_Vextractps_r64m32_xmm_imm8",
	VEX_Vinsertf128_ymm_ymm_xmmm128_imm8: 3797,
	"3797": "VEX_Vinsertf128_ymm_ymm_xmmm128_imm8",
	EVEX_Vinsertf32x4_ymm_k1z_ymm_xmmm128_imm8: 3798,
	"3798": "EVEX_Vinsertf32x4_ymm_k1z_ymm_xmmm128_imm8",
	EVEX_Vinsertf32x4_zmm_k1z_zmm_xmmm128_imm8: 3799,
	"3799": "EVEX_Vinsertf32x4_zmm_k1z_zmm_xmmm128_imm8",
	EVEX_Vinsertf64x2_ymm_k1z_ymm_xmmm128_imm8: 3800,
	"3800": "EVEX_Vinsertf64x2_ymm_k1z_ymm_xmmm128_imm8",
	EVEX_Vinsertf64x2_zmm_k1z_zmm_xmmm128_imm8: 3801,
	"3801": "EVEX_Vinsertf64x2_zmm_k1z_zmm_xmmm128_imm8",
	VEX_Vextractf128_xmmm128_ymm_imm8: 3802,
	"3802": "VEX_Vextractf128_xmmm128_ymm_imm8",
	EVEX_Vextractf32x4_xmmm128_k1z_ymm_imm8: 3803,
	"3803": "EVEX_Vextractf32x4_xmmm128_k1z_ymm_imm8",
	EVEX_Vextractf32x4_xmmm128_k1z_zmm_imm8: 3804,
	"3804": "EVEX_Vextractf32x4_xmmm128_k1z_zmm_imm8",
	EVEX_Vextractf64x2_xmmm128_k1z_ymm_imm8: 3805,
	"3805": "EVEX_Vextractf64x2_xmmm128_k1z_ymm_imm8",
	EVEX_Vextractf64x2_xmmm128_k1z_zmm_imm8: 3806,
	"3806": "EVEX_Vextractf64x2_xmmm128_k1z_zmm_imm8",
	EVEX_Vinsertf32x8_zmm_k1z_zmm_ymmm256_imm8: 3807,
	"3807": "EVEX_Vinsertf32x8_zmm_k1z_zmm_ymmm256_imm8",
	EVEX_Vinsertf64x4_zmm_k1z_zmm_ymmm256_imm8: 3808,
	"3808": "EVEX_Vinsertf64x4_zmm_k1z_zmm_ymmm256_imm8",
	EVEX_Vextractf32x8_ymmm256_k1z_zmm_imm8: 3809,
	"3809": "EVEX_Vextractf32x8_ymmm256_k1z_zmm_imm8",
	EVEX_Vextractf64x4_ymmm256_k1z_zmm_imm8: 3810,
	"3810": "EVEX_Vextractf64x4_ymmm256_k1z_zmm_imm8",
	VEX_Vcvtps2ph_xmmm64_xmm_imm8: 3811,
	"3811": "VEX_Vcvtps2ph_xmmm64_xmm_imm8",
	VEX_Vcvtps2ph_xmmm128_ymm_imm8: 3812,
	"3812": "VEX_Vcvtps2ph_xmmm128_ymm_imm8",
	EVEX_Vcvtps2ph_xmmm64_k1z_xmm_imm8: 3813,
	"3813": "EVEX_Vcvtps2ph_xmmm64_k1z_xmm_imm8",
	EVEX_Vcvtps2ph_xmmm128_k1z_ymm_imm8: 3814,
	"3814": "EVEX_Vcvtps2ph_xmmm128_k1z_ymm_imm8",
	EVEX_Vcvtps2ph_ymmm256_k1z_zmm_imm8_sae: 3815,
	"3815": "EVEX_Vcvtps2ph_ymmm256_k1z_zmm_imm8_sae",
	EVEX_Vpcmpud_kr_k1_xmm_xmmm128b32_imm8: 3816,
	"3816": "EVEX_Vpcmpud_kr_k1_xmm_xmmm128b32_imm8",
	EVEX_Vpcmpud_kr_k1_ymm_ymmm256b32_imm8: 3817,
	"3817": "EVEX_Vpcmpud_kr_k1_ymm_ymmm256b32_imm8",
	EVEX_Vpcmpud_kr_k1_zmm_zmmm512b32_imm8: 3818,
	"3818": "EVEX_Vpcmpud_kr_k1_zmm_zmmm512b32_imm8",
	EVEX_Vpcmpuq_kr_k1_xmm_xmmm128b64_imm8: 3819,
	"3819": "EVEX_Vpcmpuq_kr_k1_xmm_xmmm128b64_imm8",
	EVEX_Vpcmpuq_kr_k1_ymm_ymmm256b64_imm8: 3820,
	"3820": "EVEX_Vpcmpuq_kr_k1_ymm_ymmm256b64_imm8",
	EVEX_Vpcmpuq_kr_k1_zmm_zmmm512b64_imm8: 3821,
	"3821": "EVEX_Vpcmpuq_kr_k1_zmm_zmmm512b64_imm8",
	EVEX_Vpcmpd_kr_k1_xmm_xmmm128b32_imm8: 3822,
	"3822": "EVEX_Vpcmpd_kr_k1_xmm_xmmm128b32_imm8",
	EVEX_Vpcmpd_kr_k1_ymm_ymmm256b32_imm8: 3823,
	"3823": "EVEX_Vpcmpd_kr_k1_ymm_ymmm256b32_imm8",
	EVEX_Vpcmpd_kr_k1_zmm_zmmm512b32_imm8: 3824,
	"3824": "EVEX_Vpcmpd_kr_k1_zmm_zmmm512b32_imm8",
	EVEX_Vpcmpq_kr_k1_xmm_xmmm128b64_imm8: 3825,
	"3825": "EVEX_Vpcmpq_kr_k1_xmm_xmmm128b64_imm8",
	EVEX_Vpcmpq_kr_k1_ymm_ymmm256b64_imm8: 3826,
	"3826": "EVEX_Vpcmpq_kr_k1_ymm_ymmm256b64_imm8",
	EVEX_Vpcmpq_kr_k1_zmm_zmmm512b64_imm8: 3827,
	"3827": "EVEX_Vpcmpq_kr_k1_zmm_zmmm512b64_imm8",
	Pinsrb_xmm_r32m8_imm8: 3828,
	"3828": "Pinsrb_xmm_r32m8_imm8",
	Pinsrb_xmm_r64m8_imm8: 3829,
	"3829": "Pinsrb_xmm_r64m8_imm8",
	VEX_Vpinsrb_xmm_xmm_r32m8_imm8: 3830,
	"3830": "VEX_Vpinsrb_xmm_xmm_r32m8_imm8",
	VEX_Vpinsrb_xmm_xmm_r64m8_imm8: 3831,
	"3831": "VEX_Vpinsrb_xmm_xmm_r64m8_imm8",
	EVEX_Vpinsrb_xmm_xmm_r32m8_imm8: 3832,
	"3832": "EVEX_Vpinsrb_xmm_xmm_r32m8_imm8",
	EVEX_Vpinsrb_xmm_xmm_r64m8_imm8: 3833,
	"3833": "EVEX_Vpinsrb_xmm_xmm_r64m8_imm8",
	Insertps_xmm_xmmm32_imm8: 3834,
	"3834": "Insertps_xmm_xmmm32_imm8",
	VEX_Vinsertps_xmm_xmm_xmmm32_imm8: 3835,
	"3835": "VEX_Vinsertps_xmm_xmm_xmmm32_imm8",
	EVEX_Vinsertps_xmm_xmm_xmmm32_imm8: 3836,
	"3836": "EVEX_Vinsertps_xmm_xmm_xmmm32_imm8",
	Pinsrd_xmm_rm32_imm8: 3837,
	"3837": "Pinsrd_xmm_rm32_imm8",
	Pinsrq_xmm_rm64_imm8: 3838,
	"3838": "Pinsrq_xmm_rm64_imm8",
	VEX_Vpinsrd_xmm_xmm_rm32_imm8: 3839,
	"3839": "VEX_Vpinsrd_xmm_xmm_rm32_imm8",
	VEX_Vpinsrq_xmm_xmm_rm64_imm8: 3840,
	"3840": "VEX_Vpinsrq_xmm_xmm_rm64_imm8",
	EVEX_Vpinsrd_xmm_xmm_rm32_imm8: 3841,
	"3841": "EVEX_Vpinsrd_xmm_xmm_rm32_imm8",
	EVEX_Vpinsrq_xmm_xmm_rm64_imm8: 3842,
	"3842": "EVEX_Vpinsrq_xmm_xmm_rm64_imm8",
	EVEX_Vshuff32x4_ymm_k1z_ymm_ymmm256b32_imm8: 3843,
	"3843": "EVEX_Vshuff32x4_ymm_k1z_ymm_ymmm256b32_imm8",
	EVEX_Vshuff32x4_zmm_k1z_zmm_zmmm512b32_imm8: 3844,
	"3844": "EVEX_Vshuff32x4_zmm_k1z_zmm_zmmm512b32_imm8",
	EVEX_Vshuff64x2_ymm_k1z_ymm_ymmm256b64_imm8: 3845,
	"3845": "EVEX_Vshuff64x2_ymm_k1z_ymm_ymmm256b64_imm8",
	EVEX_Vshuff64x2_zmm_k1z_zmm_zmmm512b64_imm8: 3846,
	"3846": "EVEX_Vshuff64x2_zmm_k1z_zmm_zmmm512b64_imm8",
	EVEX_Vpternlogd_xmm_k1z_xmm_xmmm128b32_imm8: 3847,
	"3847": "EVEX_Vpternlogd_xmm_k1z_xmm_xmmm128b32_imm8",
	EVEX_Vpternlogd_ymm_k1z_ymm_ymmm256b32_imm8: 3848,
	"3848": "EVEX_Vpternlogd_ymm_k1z_ymm_ymmm256b32_imm8",
	EVEX_Vpternlogd_zmm_k1z_zmm_zmmm512b32_imm8: 3849,
	"3849": "EVEX_Vpternlogd_zmm_k1z_zmm_zmmm512b32_imm8",
	EVEX_Vpternlogq_xmm_k1z_xmm_xmmm128b64_imm8: 3850,
	"3850": "EVEX_Vpternlogq_xmm_k1z_xmm_xmmm128b64_imm8",
	EVEX_Vpternlogq_ymm_k1z_ymm_ymmm256b64_imm8: 3851,
	"3851": "EVEX_Vpternlogq_ymm_k1z_ymm_ymmm256b64_imm8",
	EVEX_Vpternlogq_zmm_k1z_zmm_zmmm512b64_imm8: 3852,
	"3852": "EVEX_Vpternlogq_zmm_k1z_zmm_zmmm512b64_imm8",
	EVEX_Vgetmantps_xmm_k1z_xmmm128b32_imm8: 3853,
	"3853": "EVEX_Vgetmantps_xmm_k1z_xmmm128b32_imm8",
	EVEX_Vgetmantps_ymm_k1z_ymmm256b32_imm8: 3854,
	"3854": "EVEX_Vgetmantps_ymm_k1z_ymmm256b32_imm8",
	EVEX_Vgetmantps_zmm_k1z_zmmm512b32_imm8_sae: 3855,
	"3855": "EVEX_Vgetmantps_zmm_k1z_zmmm512b32_imm8_sae",
	EVEX_Vgetmantpd_xmm_k1z_xmmm128b64_imm8: 3856,
	"3856": "EVEX_Vgetmantpd_xmm_k1z_xmmm128b64_imm8",
	EVEX_Vgetmantpd_ymm_k1z_ymmm256b64_imm8: 3857,
	"3857": "EVEX_Vgetmantpd_ymm_k1z_ymmm256b64_imm8",
	EVEX_Vgetmantpd_zmm_k1z_zmmm512b64_imm8_sae: 3858,
	"3858": "EVEX_Vgetmantpd_zmm_k1z_zmmm512b64_imm8_sae",
	EVEX_Vgetmantss_xmm_k1z_xmm_xmmm32_imm8_sae: 3859,
	"3859": "EVEX_Vgetmantss_xmm_k1z_xmm_xmmm32_imm8_sae",
	EVEX_Vgetmantsd_xmm_k1z_xmm_xmmm64_imm8_sae: 3860,
	"3860": "EVEX_Vgetmantsd_xmm_k1z_xmm_xmmm64_imm8_sae",
	VEX_Kshiftrb_kr_kr_imm8: 3861,
	"3861": "VEX_Kshiftrb_kr_kr_imm8",
	VEX_Kshiftrw_kr_kr_imm8: 3862,
	"3862": "VEX_Kshiftrw_kr_kr_imm8",
	VEX_Kshiftrd_kr_kr_imm8: 3863,
	"3863": "VEX_Kshiftrd_kr_kr_imm8",
	VEX_Kshiftrq_kr_kr_imm8: 3864,
	"3864": "VEX_Kshiftrq_kr_kr_imm8",
	VEX_Kshiftlb_kr_kr_imm8: 3865,
	"3865": "VEX_Kshiftlb_kr_kr_imm8",
	VEX_Kshiftlw_kr_kr_imm8: 3866,
	"3866": "VEX_Kshiftlw_kr_kr_imm8",
	VEX_Kshiftld_kr_kr_imm8: 3867,
	"3867": "VEX_Kshiftld_kr_kr_imm8",
	VEX_Kshiftlq_kr_kr_imm8: 3868,
	"3868": "VEX_Kshiftlq_kr_kr_imm8",
	VEX_Vinserti128_ymm_ymm_xmmm128_imm8: 3869,
	"3869": "VEX_Vinserti128_ymm_ymm_xmmm128_imm8",
	EVEX_Vinserti32x4_ymm_k1z_ymm_xmmm128_imm8: 3870,
	"3870": "EVEX_Vinserti32x4_ymm_k1z_ymm_xmmm128_imm8",
	EVEX_Vinserti32x4_zmm_k1z_zmm_xmmm128_imm8: 3871,
	"3871": "EVEX_Vinserti32x4_zmm_k1z_zmm_xmmm128_imm8",
	EVEX_Vinserti64x2_ymm_k1z_ymm_xmmm128_imm8: 3872,
	"3872": "EVEX_Vinserti64x2_ymm_k1z_ymm_xmmm128_imm8",
	EVEX_Vinserti64x2_zmm_k1z_zmm_xmmm128_imm8: 3873,
	"3873": "EVEX_Vinserti64x2_zmm_k1z_zmm_xmmm128_imm8",
	VEX_Vextracti128_xmmm128_ymm_imm8: 3874,
	"3874": "VEX_Vextracti128_xmmm128_ymm_imm8",
	EVEX_Vextracti32x4_xmmm128_k1z_ymm_imm8: 3875,
	"3875": "EVEX_Vextracti32x4_xmmm128_k1z_ymm_imm8",
	EVEX_Vextracti32x4_xmmm128_k1z_zmm_imm8: 3876,
	"3876": "EVEX_Vextracti32x4_xmmm128_k1z_zmm_imm8",
	EVEX_Vextracti64x2_xmmm128_k1z_ymm_imm8: 3877,
	"3877": "EVEX_Vextracti64x2_xmmm128_k1z_ymm_imm8",
	EVEX_Vextracti64x2_xmmm128_k1z_zmm_imm8: 3878,
	"3878": "EVEX_Vextracti64x2_xmmm128_k1z_zmm_imm8",
	EVEX_Vinserti32x8_zmm_k1z_zmm_ymmm256_imm8: 3879,
	"3879": "EVEX_Vinserti32x8_zmm_k1z_zmm_ymmm256_imm8",
	EVEX_Vinserti64x4_zmm_k1z_zmm_ymmm256_imm8: 3880,
	"3880": "EVEX_Vinserti64x4_zmm_k1z_zmm_ymmm256_imm8",
	EVEX_Vextracti32x8_ymmm256_k1z_zmm_imm8: 3881,
	"3881": "EVEX_Vextracti32x8_ymmm256_k1z_zmm_imm8",
	EVEX_Vextracti64x4_ymmm256_k1z_zmm_imm8: 3882,
	"3882": "EVEX_Vextracti64x4_ymmm256_k1z_zmm_imm8",
	EVEX_Vpcmpub_kr_k1_xmm_xmmm128_imm8: 3883,
	"3883": "EVEX_Vpcmpub_kr_k1_xmm_xmmm128_imm8",
	EVEX_Vpcmpub_kr_k1_ymm_ymmm256_imm8: 3884,
	"3884": "EVEX_Vpcmpub_kr_k1_ymm_ymmm256_imm8",
	EVEX_Vpcmpub_kr_k1_zmm_zmmm512_imm8: 3885,
	"3885": "EVEX_Vpcmpub_kr_k1_zmm_zmmm512_imm8",
	EVEX_Vpcmpuw_kr_k1_xmm_xmmm128_imm8: 3886,
	"3886": "EVEX_Vpcmpuw_kr_k1_xmm_xmmm128_imm8",
	EVEX_Vpcmpuw_kr_k1_ymm_ymmm256_imm8: 3887,
	"3887": "EVEX_Vpcmpuw_kr_k1_ymm_ymmm256_imm8",
	EVEX_Vpcmpuw_kr_k1_zmm_zmmm512_imm8: 3888,
	"3888": "EVEX_Vpcmpuw_kr_k1_zmm_zmmm512_imm8",
	EVEX_Vpcmpb_kr_k1_xmm_xmmm128_imm8: 3889,
	"3889": "EVEX_Vpcmpb_kr_k1_xmm_xmmm128_imm8",
	EVEX_Vpcmpb_kr_k1_ymm_ymmm256_imm8: 3890,
	"3890": "EVEX_Vpcmpb_kr_k1_ymm_ymmm256_imm8",
	EVEX_Vpcmpb_kr_k1_zmm_zmmm512_imm8: 3891,
	"3891": "EVEX_Vpcmpb_kr_k1_zmm_zmmm512_imm8",
	EVEX_Vpcmpw_kr_k1_xmm_xmmm128_imm8: 3892,
	"3892": "EVEX_Vpcmpw_kr_k1_xmm_xmmm128_imm8",
	EVEX_Vpcmpw_kr_k1_ymm_ymmm256_imm8: 3893,
	"3893": "EVEX_Vpcmpw_kr_k1_ymm_ymmm256_imm8",
	EVEX_Vpcmpw_kr_k1_zmm_zmmm512_imm8: 3894,
	"3894": "EVEX_Vpcmpw_kr_k1_zmm_zmmm512_imm8",
	Dpps_xmm_xmmm128_imm8: 3895,
	"3895": "Dpps_xmm_xmmm128_imm8",
	VEX_Vdpps_xmm_xmm_xmmm128_imm8: 3896,
	"3896": "VEX_Vdpps_xmm_xmm_xmmm128_imm8",
	VEX_Vdpps_ymm_ymm_ymmm256_imm8: 3897,
	"3897": "VEX_Vdpps_ymm_ymm_ymmm256_imm8",
	Dppd_xmm_xmmm128_imm8: 3898,
	"3898": "Dppd_xmm_xmmm128_imm8",
	VEX_Vdppd_xmm_xmm_xmmm128_imm8: 3899,
	"3899": "VEX_Vdppd_xmm_xmm_xmmm128_imm8",
	Mpsadbw_xmm_xmmm128_imm8: 3900,
	"3900": "Mpsadbw_xmm_xmmm128_imm8",
	VEX_Vmpsadbw_xmm_xmm_xmmm128_imm8: 3901,
	"3901": "VEX_Vmpsadbw_xmm_xmm_xmmm128_imm8",
	VEX_Vmpsadbw_ymm_ymm_ymmm256_imm8: 3902,
	"3902": "VEX_Vmpsadbw_ymm_ymm_ymmm256_imm8",
	EVEX_Vdbpsadbw_xmm_k1z_xmm_xmmm128_imm8: 3903,
	"3903": "EVEX_Vdbpsadbw_xmm_k1z_xmm_xmmm128_imm8",
	EVEX_Vdbpsadbw_ymm_k1z_ymm_ymmm256_imm8: 3904,
	"3904": "EVEX_Vdbpsadbw_ymm_k1z_ymm_ymmm256_imm8",
	EVEX_Vdbpsadbw_zmm_k1z_zmm_zmmm512_imm8: 3905,
	"3905": "EVEX_Vdbpsadbw_zmm_k1z_zmm_zmmm512_imm8",
	EVEX_Vshufi32x4_ymm_k1z_ymm_ymmm256b32_imm8: 3906,
	"3906": "EVEX_Vshufi32x4_ymm_k1z_ymm_ymmm256b32_imm8",
	EVEX_Vshufi32x4_zmm_k1z_zmm_zmmm512b32_imm8: 3907,
	"3907": "EVEX_Vshufi32x4_zmm_k1z_zmm_zmmm512b32_imm8",
	EVEX_Vshufi64x2_ymm_k1z_ymm_ymmm256b64_imm8: 3908,
	"3908": "EVEX_Vshufi64x2_ymm_k1z_ymm_ymmm256b64_imm8",
	EVEX_Vshufi64x2_zmm_k1z_zmm_zmmm512b64_imm8: 3909,
	"3909": "EVEX_Vshufi64x2_zmm_k1z_zmm_zmmm512b64_imm8",
	Pclmulqdq_xmm_xmmm128_imm8: 3910,
	"3910": "Pclmulqdq_xmm_xmmm128_imm8",
	VEX_Vpclmulqdq_xmm_xmm_xmmm128_imm8: 3911,
	"3911": "VEX_Vpclmulqdq_xmm_xmm_xmmm128_imm8",
	VEX_Vpclmulqdq_ymm_ymm_ymmm256_imm8: 3912,
	"3912": "VEX_Vpclmulqdq_ymm_ymm_ymmm256_imm8",
	EVEX_Vpclmulqdq_xmm_xmm_xmmm128_imm8: 3913,
	"3913": "EVEX_Vpclmulqdq_xmm_xmm_xmmm128_imm8",
	EVEX_Vpclmulqdq_ymm_ymm_ymmm256_imm8: 3914,
	"3914": "EVEX_Vpclmulqdq_ymm_ymm_ymmm256_imm8",
	EVEX_Vpclmulqdq_zmm_zmm_zmmm512_imm8: 3915,
	"3915": "EVEX_Vpclmulqdq_zmm_zmm_zmmm512_imm8",
	VEX_Vperm2i128_ymm_ymm_ymmm256_imm8: 3916,
	"3916": "VEX_Vperm2i128_ymm_ymm_ymmm256_imm8",
	VEX_Vpermil2ps_xmm_xmm_xmmm128_xmm_imm4: 3917,
	"3917": "VEX_Vpermil2ps_xmm_xmm_xmmm128_xmm_imm4",
	VEX_Vpermil2ps_ymm_ymm_ymmm256_ymm_imm4: 3918,
	"3918": "VEX_Vpermil2ps_ymm_ymm_ymmm256_ymm_imm4",
	VEX_Vpermil2ps_xmm_xmm_xmm_xmmm128_imm4: 3919,
	"3919": "VEX_Vpermil2ps_xmm_xmm_xmm_xmmm128_imm4",
	VEX_Vpermil2ps_ymm_ymm_ymm_ymmm256_imm4: 3920,
	"3920": "VEX_Vpermil2ps_ymm_ymm_ymm_ymmm256_imm4",
	VEX_Vpermil2pd_xmm_xmm_xmmm128_xmm_imm4: 3921,
	"3921": "VEX_Vpermil2pd_xmm_xmm_xmmm128_xmm_imm4",
	VEX_Vpermil2pd_ymm_ymm_ymmm256_ymm_imm4: 3922,
	"3922": "VEX_Vpermil2pd_ymm_ymm_ymmm256_ymm_imm4",
	VEX_Vpermil2pd_xmm_xmm_xmm_xmmm128_imm4: 3923,
	"3923": "VEX_Vpermil2pd_xmm_xmm_xmm_xmmm128_imm4",
	VEX_Vpermil2pd_ymm_ymm_ymm_ymmm256_imm4: 3924,
	"3924": "VEX_Vpermil2pd_ymm_ymm_ymm_ymmm256_imm4",
	VEX_Vblendvps_xmm_xmm_xmmm128_xmm: 3925,
	"3925": "VEX_Vblendvps_xmm_xmm_xmmm128_xmm",
	VEX_Vblendvps_ymm_ymm_ymmm256_ymm: 3926,
	"3926": "VEX_Vblendvps_ymm_ymm_ymmm256_ymm",
	VEX_Vblendvpd_xmm_xmm_xmmm128_xmm: 3927,
	"3927": "VEX_Vblendvpd_xmm_xmm_xmmm128_xmm",
	VEX_Vblendvpd_ymm_ymm_ymmm256_ymm: 3928,
	"3928": "VEX_Vblendvpd_ymm_ymm_ymmm256_ymm",
	VEX_Vpblendvb_xmm_xmm_xmmm128_xmm: 3929,
	"3929": "VEX_Vpblendvb_xmm_xmm_xmmm128_xmm",
	VEX_Vpblendvb_ymm_ymm_ymmm256_ymm: 3930,
	"3930": "VEX_Vpblendvb_ymm_ymm_ymmm256_ymm",
	EVEX_Vrangeps_xmm_k1z_xmm_xmmm128b32_imm8: 3931,
	"3931": "EVEX_Vrangeps_xmm_k1z_xmm_xmmm128b32_imm8",
	EVEX_Vrangeps_ymm_k1z_ymm_ymmm256b32_imm8: 3932,
	"3932": "EVEX_Vrangeps_ymm_k1z_ymm_ymmm256b32_imm8",
	EVEX_Vrangeps_zmm_k1z_zmm_zmmm512b32_imm8_sae: 3933,
	"3933": "EVEX_Vrangeps_zmm_k1z_zmm_zmmm512b32_imm8_sae",
	EVEX_Vrangepd_xmm_k1z_xmm_xmmm128b64_imm8: 3934,
	"3934": "EVEX_Vrangepd_xmm_k1z_xmm_xmmm128b64_imm8",
	EVEX_Vrangepd_ymm_k1z_ymm_ymmm256b64_imm8: 3935,
	"3935": "EVEX_Vrangepd_ymm_k1z_ymm_ymmm256b64_imm8",
	EVEX_Vrangepd_zmm_k1z_zmm_zmmm512b64_imm8_sae: 3936,
	"3936": "EVEX_Vrangepd_zmm_k1z_zmm_zmmm512b64_imm8_sae",
	EVEX_Vrangess_xmm_k1z_xmm_xmmm32_imm8_sae: 3937,
	"3937": "EVEX_Vrangess_xmm_k1z_xmm_xmmm32_imm8_sae",
	EVEX_Vrangesd_xmm_k1z_xmm_xmmm64_imm8_sae: 3938,
	"3938": "EVEX_Vrangesd_xmm_k1z_xmm_xmmm64_imm8_sae",
	EVEX_Vfixupimmps_xmm_k1z_xmm_xmmm128b32_imm8: 3939,
	"3939": "EVEX_Vfixupimmps_xmm_k1z_xmm_xmmm128b32_imm8",
	EVEX_Vfixupimmps_ymm_k1z_ymm_ymmm256b32_imm8: 3940,
	"3940": "EVEX_Vfixupimmps_ymm_k1z_ymm_ymmm256b32_imm8",
	EVEX_Vfixupimmps_zmm_k1z_zmm_zmmm512b32_imm8_sae: 3941,
	"3941": "EVEX_Vfixupimmps_zmm_k1z_zmm_zmmm512b32_imm8_sae",
	EVEX_Vfixupimmpd_xmm_k1z_xmm_xmmm128b64_imm8: 3942,
	"3942": "EVEX_Vfixupimmpd_xmm_k1z_xmm_xmmm128b64_imm8",
	EVEX_Vfixupimmpd_ymm_k1z_ymm_ymmm256b64_imm8: 3943,
	"3943": "EVEX_Vfixupimmpd_ymm_k1z_ymm_ymmm256b64_imm8",
	EVEX_Vfixupimmpd_zmm_k1z_zmm_zmmm512b64_imm8_sae: 3944,
	"3944": "EVEX_Vfixupimmpd_zmm_k1z_zmm_zmmm512b64_imm8_sae",
	EVEX_Vfixupimmss_xmm_k1z_xmm_xmmm32_imm8_sae: 3945,
	"3945": "EVEX_Vfixupimmss_xmm_k1z_xmm_xmmm32_imm8_sae",
	EVEX_Vfixupimmsd_xmm_k1z_xmm_xmmm64_imm8_sae: 3946,
	"3946": "EVEX_Vfixupimmsd_xmm_k1z_xmm_xmmm64_imm8_sae",
	EVEX_Vreduceps_xmm_k1z_xmmm128b32_imm8: 3947,
	"3947": "EVEX_Vreduceps_xmm_k1z_xmmm128b32_imm8",
	EVEX_Vreduceps_ymm_k1z_ymmm256b32_imm8: 3948,
	"3948": "EVEX_Vreduceps_ymm_k1z_ymmm256b32_imm8",
	EVEX_Vreduceps_zmm_k1z_zmmm512b32_imm8_sae: 3949,
	"3949": "EVEX_Vreduceps_zmm_k1z_zmmm512b32_imm8_sae",
	EVEX_Vreducepd_xmm_k1z_xmmm128b64_imm8: 3950,
	"3950": "EVEX_Vreducepd_xmm_k1z_xmmm128b64_imm8",
	EVEX_Vreducepd_ymm_k1z_ymmm256b64_imm8: 3951,
	"3951": "EVEX_Vreducepd_ymm_k1z_ymmm256b64_imm8",
	EVEX_Vreducepd_zmm_k1z_zmmm512b64_imm8_sae: 3952,
	"3952": "EVEX_Vreducepd_zmm_k1z_zmmm512b64_imm8_sae",
	EVEX_Vreducess_xmm_k1z_xmm_xmmm32_imm8_sae: 3953,
	"3953": "EVEX_Vreducess_xmm_k1z_xmm_xmmm32_imm8_sae",
	EVEX_Vreducesd_xmm_k1z_xmm_xmmm64_imm8_sae: 3954,
	"3954": "EVEX_Vreducesd_xmm_k1z_xmm_xmmm64_imm8_sae",
	VEX_Vfmaddsubps_xmm_xmm_xmmm128_xmm: 3955,
	"3955": "VEX_Vfmaddsubps_xmm_xmm_xmmm128_xmm",
	VEX_Vfmaddsubps_ymm_ymm_ymmm256_ymm: 3956,
	"3956": "VEX_Vfmaddsubps_ymm_ymm_ymmm256_ymm",
	VEX_Vfmaddsubps_xmm_xmm_xmm_xmmm128: 3957,
	"3957": "VEX_Vfmaddsubps_xmm_xmm_xmm_xmmm128",
	VEX_Vfmaddsubps_ymm_ymm_ymm_ymmm256: 3958,
	"3958": "VEX_Vfmaddsubps_ymm_ymm_ymm_ymmm256",
	VEX_Vfmaddsubpd_xmm_xmm_xmmm128_xmm: 3959,
	"3959": "VEX_Vfmaddsubpd_xmm_xmm_xmmm128_xmm",
	VEX_Vfmaddsubpd_ymm_ymm_ymmm256_ymm: 3960,
	"3960": "VEX_Vfmaddsubpd_ymm_ymm_ymmm256_ymm",
	VEX_Vfmaddsubpd_xmm_xmm_xmm_xmmm128: 3961,
	"3961": "VEX_Vfmaddsubpd_xmm_xmm_xmm_xmmm128",
	VEX_Vfmaddsubpd_ymm_ymm_ymm_ymmm256: 3962,
	"3962": "VEX_Vfmaddsubpd_ymm_ymm_ymm_ymmm256",
	VEX_Vfmsubaddps_xmm_xmm_xmmm128_xmm: 3963,
	"3963": "VEX_Vfmsubaddps_xmm_xmm_xmmm128_xmm",
	VEX_Vfmsubaddps_ymm_ymm_ymmm256_ymm: 3964,
	"3964": "VEX_Vfmsubaddps_ymm_ymm_ymmm256_ymm",
	VEX_Vfmsubaddps_xmm_xmm_xmm_xmmm128: 3965,
	"3965": "VEX_Vfmsubaddps_xmm_xmm_xmm_xmmm128",
	VEX_Vfmsubaddps_ymm_ymm_ymm_ymmm256: 3966,
	"3966": "VEX_Vfmsubaddps_ymm_ymm_ymm_ymmm256",
	VEX_Vfmsubaddpd_xmm_xmm_xmmm128_xmm: 3967,
	"3967": "VEX_Vfmsubaddpd_xmm_xmm_xmmm128_xmm",
	VEX_Vfmsubaddpd_ymm_ymm_ymmm256_ymm: 3968,
	"3968": "VEX_Vfmsubaddpd_ymm_ymm_ymmm256_ymm",
	VEX_Vfmsubaddpd_xmm_xmm_xmm_xmmm128: 3969,
	"3969": "VEX_Vfmsubaddpd_xmm_xmm_xmm_xmmm128",
	VEX_Vfmsubaddpd_ymm_ymm_ymm_ymmm256: 3970,
	"3970": "VEX_Vfmsubaddpd_ymm_ymm_ymm_ymmm256",
	Pcmpestrm_xmm_xmmm128_imm8: 3971,
	"3971": "Pcmpestrm_xmm_xmmm128_imm8",
	Pcmpestrm64_xmm_xmmm128_imm8: 3972,
	"3972": "Pcmpestrm64_xmm_xmmm128_imm8",
	VEX_Vpcmpestrm_xmm_xmmm128_imm8: 3973,
	"3973": "VEX_Vpcmpestrm_xmm_xmmm128_imm8",
	VEX_Vpcmpestrm64_xmm_xmmm128_imm8: 3974,
	"3974": "VEX_Vpcmpestrm64_xmm_xmmm128_imm8",
	Pcmpestri_xmm_xmmm128_imm8: 3975,
	"3975": "Pcmpestri_xmm_xmmm128_imm8",
	Pcmpestri64_xmm_xmmm128_imm8: 3976,
	"3976": "Pcmpestri64_xmm_xmmm128_imm8",
	VEX_Vpcmpestri_xmm_xmmm128_imm8: 3977,
	"3977": "VEX_Vpcmpestri_xmm_xmmm128_imm8",
	VEX_Vpcmpestri64_xmm_xmmm128_imm8: 3978,
	"3978": "VEX_Vpcmpestri64_xmm_xmmm128_imm8",
	Pcmpistrm_xmm_xmmm128_imm8: 3979,
	"3979": "Pcmpistrm_xmm_xmmm128_imm8",
	VEX_Vpcmpistrm_xmm_xmmm128_imm8: 3980,
	"3980": "VEX_Vpcmpistrm_xmm_xmmm128_imm8",
	Pcmpistri_xmm_xmmm128_imm8: 3981,
	"3981": "Pcmpistri_xmm_xmmm128_imm8",
	VEX_Vpcmpistri_xmm_xmmm128_imm8: 3982,
	"3982": "VEX_Vpcmpistri_xmm_xmmm128_imm8",
	EVEX_Vfpclassps_kr_k1_xmmm128b32_imm8: 3983,
	"3983": "EVEX_Vfpclassps_kr_k1_xmmm128b32_imm8",
	EVEX_Vfpclassps_kr_k1_ymmm256b32_imm8: 3984,
	"3984": "EVEX_Vfpclassps_kr_k1_ymmm256b32_imm8",
	EVEX_Vfpclassps_kr_k1_zmmm512b32_imm8: 3985,
	"3985": "EVEX_Vfpclassps_kr_k1_zmmm512b32_imm8",
	EVEX_Vfpclasspd_kr_k1_xmmm128b64_imm8: 3986,
	"3986": "EVEX_Vfpclasspd_kr_k1_xmmm128b64_imm8",
	EVEX_Vfpclasspd_kr_k1_ymmm256b64_imm8: 3987,
	"3987": "EVEX_Vfpclasspd_kr_k1_ymmm256b64_imm8",
	EVEX_Vfpclasspd_kr_k1_zmmm512b64_imm8: 3988,
	"3988": "EVEX_Vfpclasspd_kr_k1_zmmm512b64_imm8",
	EVEX_Vfpclassss_kr_k1_xmmm32_imm8: 3989,
	"3989": "EVEX_Vfpclassss_kr_k1_xmmm32_imm8",
	EVEX_Vfpclasssd_kr_k1_xmmm64_imm8: 3990,
	"3990": "EVEX_Vfpclasssd_kr_k1_xmmm64_imm8",
	VEX_Vfmaddps_xmm_xmm_xmmm128_xmm: 3991,
	"3991": "VEX_Vfmaddps_xmm_xmm_xmmm128_xmm",
	VEX_Vfmaddps_ymm_ymm_ymmm256_ymm: 3992,
	"3992": "VEX_Vfmaddps_ymm_ymm_ymmm256_ymm",
	VEX_Vfmaddps_xmm_xmm_xmm_xmmm128: 3993,
	"3993": "VEX_Vfmaddps_xmm_xmm_xmm_xmmm128",
	VEX_Vfmaddps_ymm_ymm_ymm_ymmm256: 3994,
	"3994": "VEX_Vfmaddps_ymm_ymm_ymm_ymmm256",
	VEX_Vfmaddpd_xmm_xmm_xmmm128_xmm: 3995,
	"3995": "VEX_Vfmaddpd_xmm_xmm_xmmm128_xmm",
	VEX_Vfmaddpd_ymm_ymm_ymmm256_ymm: 3996,
	"3996": "VEX_Vfmaddpd_ymm_ymm_ymmm256_ymm",
	VEX_Vfmaddpd_xmm_xmm_xmm_xmmm128: 3997,
	"3997": "VEX_Vfmaddpd_xmm_xmm_xmm_xmmm128",
	VEX_Vfmaddpd_ymm_ymm_ymm_ymmm256: 3998,
	"3998": "VEX_Vfmaddpd_ymm_ymm_ymm_ymmm256",
	VEX_Vfmaddss_xmm_xmm_xmmm32_xmm: 3999,
	"3999": "VEX_Vfmaddss_xmm_xmm_xmmm32_xmm",
	VEX_Vfmaddss_xmm_xmm_xmm_xmmm32: 4e3,
	"4000": "VEX_Vfmaddss_xmm_xmm_xmm_xmmm32",
	VEX_Vfmaddsd_xmm_xmm_xmmm64_xmm: 4001,
	"4001": "VEX_Vfmaddsd_xmm_xmm_xmmm64_xmm",
	VEX_Vfmaddsd_xmm_xmm_xmm_xmmm64: 4002,
	"4002": "VEX_Vfmaddsd_xmm_xmm_xmm_xmmm64",
	VEX_Vfmsubps_xmm_xmm_xmmm128_xmm: 4003,
	"4003": "VEX_Vfmsubps_xmm_xmm_xmmm128_xmm",
	VEX_Vfmsubps_ymm_ymm_ymmm256_ymm: 4004,
	"4004": "VEX_Vfmsubps_ymm_ymm_ymmm256_ymm",
	VEX_Vfmsubps_xmm_xmm_xmm_xmmm128: 4005,
	"4005": "VEX_Vfmsubps_xmm_xmm_xmm_xmmm128",
	VEX_Vfmsubps_ymm_ymm_ymm_ymmm256: 4006,
	"4006": "VEX_Vfmsubps_ymm_ymm_ymm_ymmm256",
	VEX_Vfmsubpd_xmm_xmm_xmmm128_xmm: 4007,
	"4007": "VEX_Vfmsubpd_xmm_xmm_xmmm128_xmm",
	VEX_Vfmsubpd_ymm_ymm_ymmm256_ymm: 4008,
	"4008": "VEX_Vfmsubpd_ymm_ymm_ymmm256_ymm",
	VEX_Vfmsubpd_xmm_xmm_xmm_xmmm128: 4009,
	"4009": "VEX_Vfmsubpd_xmm_xmm_xmm_xmmm128",
	VEX_Vfmsubpd_ymm_ymm_ymm_ymmm256: 4010,
	"4010": "VEX_Vfmsubpd_ymm_ymm_ymm_ymmm256",
	VEX_Vfmsubss_xmm_xmm_xmmm32_xmm: 4011,
	"4011": "VEX_Vfmsubss_xmm_xmm_xmmm32_xmm",
	VEX_Vfmsubss_xmm_xmm_xmm_xmmm32: 4012,
	"4012": "VEX_Vfmsubss_xmm_xmm_xmm_xmmm32",
	VEX_Vfmsubsd_xmm_xmm_xmmm64_xmm: 4013,
	"4013": "VEX_Vfmsubsd_xmm_xmm_xmmm64_xmm",
	VEX_Vfmsubsd_xmm_xmm_xmm_xmmm64: 4014,
	"4014": "VEX_Vfmsubsd_xmm_xmm_xmm_xmmm64",
	EVEX_Vpshldw_xmm_k1z_xmm_xmmm128_imm8: 4015,
	"4015": "EVEX_Vpshldw_xmm_k1z_xmm_xmmm128_imm8",
	EVEX_Vpshldw_ymm_k1z_ymm_ymmm256_imm8: 4016,
	"4016": "EVEX_Vpshldw_ymm_k1z_ymm_ymmm256_imm8",
	EVEX_Vpshldw_zmm_k1z_zmm_zmmm512_imm8: 4017,
	"4017": "EVEX_Vpshldw_zmm_k1z_zmm_zmmm512_imm8",
	EVEX_Vpshldd_xmm_k1z_xmm_xmmm128b32_imm8: 4018,
	"4018": "EVEX_Vpshldd_xmm_k1z_xmm_xmmm128b32_imm8",
	EVEX_Vpshldd_ymm_k1z_ymm_ymmm256b32_imm8: 4019,
	"4019": "EVEX_Vpshldd_ymm_k1z_ymm_ymmm256b32_imm8",
	EVEX_Vpshldd_zmm_k1z_zmm_zmmm512b32_imm8: 4020,
	"4020": "EVEX_Vpshldd_zmm_k1z_zmm_zmmm512b32_imm8",
	EVEX_Vpshldq_xmm_k1z_xmm_xmmm128b64_imm8: 4021,
	"4021": "EVEX_Vpshldq_xmm_k1z_xmm_xmmm128b64_imm8",
	EVEX_Vpshldq_ymm_k1z_ymm_ymmm256b64_imm8: 4022,
	"4022": "EVEX_Vpshldq_ymm_k1z_ymm_ymmm256b64_imm8",
	EVEX_Vpshldq_zmm_k1z_zmm_zmmm512b64_imm8: 4023,
	"4023": "EVEX_Vpshldq_zmm_k1z_zmm_zmmm512b64_imm8",
	EVEX_Vpshrdw_xmm_k1z_xmm_xmmm128_imm8: 4024,
	"4024": "EVEX_Vpshrdw_xmm_k1z_xmm_xmmm128_imm8",
	EVEX_Vpshrdw_ymm_k1z_ymm_ymmm256_imm8: 4025,
	"4025": "EVEX_Vpshrdw_ymm_k1z_ymm_ymmm256_imm8",
	EVEX_Vpshrdw_zmm_k1z_zmm_zmmm512_imm8: 4026,
	"4026": "EVEX_Vpshrdw_zmm_k1z_zmm_zmmm512_imm8",
	EVEX_Vpshrdd_xmm_k1z_xmm_xmmm128b32_imm8: 4027,
	"4027": "EVEX_Vpshrdd_xmm_k1z_xmm_xmmm128b32_imm8",
	EVEX_Vpshrdd_ymm_k1z_ymm_ymmm256b32_imm8: 4028,
	"4028": "EVEX_Vpshrdd_ymm_k1z_ymm_ymmm256b32_imm8",
	EVEX_Vpshrdd_zmm_k1z_zmm_zmmm512b32_imm8: 4029,
	"4029": "EVEX_Vpshrdd_zmm_k1z_zmm_zmmm512b32_imm8",
	EVEX_Vpshrdq_xmm_k1z_xmm_xmmm128b64_imm8: 4030,
	"4030": "EVEX_Vpshrdq_xmm_k1z_xmm_xmmm128b64_imm8",
	EVEX_Vpshrdq_ymm_k1z_ymm_ymmm256b64_imm8: 4031,
	"4031": "EVEX_Vpshrdq_ymm_k1z_ymm_ymmm256b64_imm8",
	EVEX_Vpshrdq_zmm_k1z_zmm_zmmm512b64_imm8: 4032,
	"4032": "EVEX_Vpshrdq_zmm_k1z_zmm_zmmm512b64_imm8",
	VEX_Vfnmaddps_xmm_xmm_xmmm128_xmm: 4033,
	"4033": "VEX_Vfnmaddps_xmm_xmm_xmmm128_xmm",
	VEX_Vfnmaddps_ymm_ymm_ymmm256_ymm: 4034,
	"4034": "VEX_Vfnmaddps_ymm_ymm_ymmm256_ymm",
	VEX_Vfnmaddps_xmm_xmm_xmm_xmmm128: 4035,
	"4035": "VEX_Vfnmaddps_xmm_xmm_xmm_xmmm128",
	VEX_Vfnmaddps_ymm_ymm_ymm_ymmm256: 4036,
	"4036": "VEX_Vfnmaddps_ymm_ymm_ymm_ymmm256",
	VEX_Vfnmaddpd_xmm_xmm_xmmm128_xmm: 4037,
	"4037": "VEX_Vfnmaddpd_xmm_xmm_xmmm128_xmm",
	VEX_Vfnmaddpd_ymm_ymm_ymmm256_ymm: 4038,
	"4038": "VEX_Vfnmaddpd_ymm_ymm_ymmm256_ymm",
	VEX_Vfnmaddpd_xmm_xmm_xmm_xmmm128: 4039,
	"4039": "VEX_Vfnmaddpd_xmm_xmm_xmm_xmmm128",
	VEX_Vfnmaddpd_ymm_ymm_ymm_ymmm256: 4040,
	"4040": "VEX_Vfnmaddpd_ymm_ymm_ymm_ymmm256",
	VEX_Vfnmaddss_xmm_xmm_xmmm32_xmm: 4041,
	"4041": "VEX_Vfnmaddss_xmm_xmm_xmmm32_xmm",
	VEX_Vfnmaddss_xmm_xmm_xmm_xmmm32: 4042,
	"4042": "VEX_Vfnmaddss_xmm_xmm_xmm_xmmm32",
	VEX_Vfnmaddsd_xmm_xmm_xmmm64_xmm: 4043,
	"4043": "VEX_Vfnmaddsd_xmm_xmm_xmmm64_xmm",
	VEX_Vfnmaddsd_xmm_xmm_xmm_xmmm64: 4044,
	"4044": "VEX_Vfnmaddsd_xmm_xmm_xmm_xmmm64",
	VEX_Vfnmsubps_xmm_xmm_xmmm128_xmm: 4045,
	"4045": "VEX_Vfnmsubps_xmm_xmm_xmmm128_xmm",
	VEX_Vfnmsubps_ymm_ymm_ymmm256_ymm: 4046,
	"4046": "VEX_Vfnmsubps_ymm_ymm_ymmm256_ymm",
	VEX_Vfnmsubps_xmm_xmm_xmm_xmmm128: 4047,
	"4047": "VEX_Vfnmsubps_xmm_xmm_xmm_xmmm128",
	VEX_Vfnmsubps_ymm_ymm_ymm_ymmm256: 4048,
	"4048": "VEX_Vfnmsubps_ymm_ymm_ymm_ymmm256",
	VEX_Vfnmsubpd_xmm_xmm_xmmm128_xmm: 4049,
	"4049": "VEX_Vfnmsubpd_xmm_xmm_xmmm128_xmm",
	VEX_Vfnmsubpd_ymm_ymm_ymmm256_ymm: 4050,
	"4050": "VEX_Vfnmsubpd_ymm_ymm_ymmm256_ymm",
	VEX_Vfnmsubpd_xmm_xmm_xmm_xmmm128: 4051,
	"4051": "VEX_Vfnmsubpd_xmm_xmm_xmm_xmmm128",
	VEX_Vfnmsubpd_ymm_ymm_ymm_ymmm256: 4052,
	"4052": "VEX_Vfnmsubpd_ymm_ymm_ymm_ymmm256",
	VEX_Vfnmsubss_xmm_xmm_xmmm32_xmm: 4053,
	"4053": "VEX_Vfnmsubss_xmm_xmm_xmmm32_xmm",
	VEX_Vfnmsubss_xmm_xmm_xmm_xmmm32: 4054,
	"4054": "VEX_Vfnmsubss_xmm_xmm_xmm_xmmm32",
	VEX_Vfnmsubsd_xmm_xmm_xmmm64_xmm: 4055,
	"4055": "VEX_Vfnmsubsd_xmm_xmm_xmmm64_xmm",
	VEX_Vfnmsubsd_xmm_xmm_xmm_xmmm64: 4056,
	"4056": "VEX_Vfnmsubsd_xmm_xmm_xmm_xmmm64",
	Sha1rnds4_xmm_xmmm128_imm8: 4057,
	"4057": "Sha1rnds4_xmm_xmmm128_imm8",
	Gf2p8affineqb_xmm_xmmm128_imm8: 4058,
	"4058": "Gf2p8affineqb_xmm_xmmm128_imm8",
	VEX_Vgf2p8affineqb_xmm_xmm_xmmm128_imm8: 4059,
	"4059": "VEX_Vgf2p8affineqb_xmm_xmm_xmmm128_imm8",
	VEX_Vgf2p8affineqb_ymm_ymm_ymmm256_imm8: 4060,
	"4060": "VEX_Vgf2p8affineqb_ymm_ymm_ymmm256_imm8",
	EVEX_Vgf2p8affineqb_xmm_k1z_xmm_xmmm128b64_imm8: 4061,
	"4061": "EVEX_Vgf2p8affineqb_xmm_k1z_xmm_xmmm128b64_imm8",
	EVEX_Vgf2p8affineqb_ymm_k1z_ymm_ymmm256b64_imm8: 4062,
	"4062": "EVEX_Vgf2p8affineqb_ymm_k1z_ymm_ymmm256b64_imm8",
	EVEX_Vgf2p8affineqb_zmm_k1z_zmm_zmmm512b64_imm8: 4063,
	"4063": "EVEX_Vgf2p8affineqb_zmm_k1z_zmm_zmmm512b64_imm8",
	Gf2p8affineinvqb_xmm_xmmm128_imm8: 4064,
	"4064": "Gf2p8affineinvqb_xmm_xmmm128_imm8",
	VEX_Vgf2p8affineinvqb_xmm_xmm_xmmm128_imm8: 4065,
	"4065": "VEX_Vgf2p8affineinvqb_xmm_xmm_xmmm128_imm8",
	VEX_Vgf2p8affineinvqb_ymm_ymm_ymmm256_imm8: 4066,
	"4066": "VEX_Vgf2p8affineinvqb_ymm_ymm_ymmm256_imm8",
	EVEX_Vgf2p8affineinvqb_xmm_k1z_xmm_xmmm128b64_imm8: 4067,
	"4067": "EVEX_Vgf2p8affineinvqb_xmm_k1z_xmm_xmmm128b64_imm8",
	EVEX_Vgf2p8affineinvqb_ymm_k1z_ymm_ymmm256b64_imm8: 4068,
	"4068": "EVEX_Vgf2p8affineinvqb_ymm_k1z_ymm_ymmm256b64_imm8",
	EVEX_Vgf2p8affineinvqb_zmm_k1z_zmm_zmmm512b64_imm8: 4069,
	"4069": "EVEX_Vgf2p8affineinvqb_zmm_k1z_zmm_zmmm512b64_imm8",
	Aeskeygenassist_xmm_xmmm128_imm8: 4070,
	"4070": "Aeskeygenassist_xmm_xmmm128_imm8",
	VEX_Vaeskeygenassist_xmm_xmmm128_imm8: 4071,
	"4071": "VEX_Vaeskeygenassist_xmm_xmmm128_imm8",
	VEX_Rorx_r32_rm32_imm8: 4072,
	"4072": "VEX_Rorx_r32_rm32_imm8",
	VEX_Rorx_r64_rm64_imm8: 4073,
	"4073": "VEX_Rorx_r64_rm64_imm8",
	XOP_Vpmacssww_xmm_xmm_xmmm128_xmm: 4074,
	"4074": "XOP_Vpmacssww_xmm_xmm_xmmm128_xmm",
	XOP_Vpmacsswd_xmm_xmm_xmmm128_xmm: 4075,
	"4075": "XOP_Vpmacsswd_xmm_xmm_xmmm128_xmm",
	XOP_Vpmacssdql_xmm_xmm_xmmm128_xmm: 4076,
	"4076": "XOP_Vpmacssdql_xmm_xmm_xmmm128_xmm",
	XOP_Vpmacssdd_xmm_xmm_xmmm128_xmm: 4077,
	"4077": "XOP_Vpmacssdd_xmm_xmm_xmmm128_xmm",
	XOP_Vpmacssdqh_xmm_xmm_xmmm128_xmm: 4078,
	"4078": "XOP_Vpmacssdqh_xmm_xmm_xmmm128_xmm",
	XOP_Vpmacsww_xmm_xmm_xmmm128_xmm: 4079,
	"4079": "XOP_Vpmacsww_xmm_xmm_xmmm128_xmm",
	XOP_Vpmacswd_xmm_xmm_xmmm128_xmm: 4080,
	"4080": "XOP_Vpmacswd_xmm_xmm_xmmm128_xmm",
	XOP_Vpmacsdql_xmm_xmm_xmmm128_xmm: 4081,
	"4081": "XOP_Vpmacsdql_xmm_xmm_xmmm128_xmm",
	XOP_Vpmacsdd_xmm_xmm_xmmm128_xmm: 4082,
	"4082": "XOP_Vpmacsdd_xmm_xmm_xmmm128_xmm",
	XOP_Vpmacsdqh_xmm_xmm_xmmm128_xmm: 4083,
	"4083": "XOP_Vpmacsdqh_xmm_xmm_xmmm128_xmm",
	XOP_Vpcmov_xmm_xmm_xmmm128_xmm: 4084,
	"4084": "XOP_Vpcmov_xmm_xmm_xmmm128_xmm",
	XOP_Vpcmov_ymm_ymm_ymmm256_ymm: 4085,
	"4085": "XOP_Vpcmov_ymm_ymm_ymmm256_ymm",
	XOP_Vpcmov_xmm_xmm_xmm_xmmm128: 4086,
	"4086": "XOP_Vpcmov_xmm_xmm_xmm_xmmm128",
	XOP_Vpcmov_ymm_ymm_ymm_ymmm256: 4087,
	"4087": "XOP_Vpcmov_ymm_ymm_ymm_ymmm256",
	XOP_Vpperm_xmm_xmm_xmmm128_xmm: 4088,
	"4088": "XOP_Vpperm_xmm_xmm_xmmm128_xmm",
	XOP_Vpperm_xmm_xmm_xmm_xmmm128: 4089,
	"4089": "XOP_Vpperm_xmm_xmm_xmm_xmmm128",
	XOP_Vpmadcsswd_xmm_xmm_xmmm128_xmm: 4090,
	"4090": "XOP_Vpmadcsswd_xmm_xmm_xmmm128_xmm",
	XOP_Vpmadcswd_xmm_xmm_xmmm128_xmm: 4091,
	"4091": "XOP_Vpmadcswd_xmm_xmm_xmmm128_xmm",
	XOP_Vprotb_xmm_xmmm128_imm8: 4092,
	"4092": "XOP_Vprotb_xmm_xmmm128_imm8",
	XOP_Vprotw_xmm_xmmm128_imm8: 4093,
	"4093": "XOP_Vprotw_xmm_xmmm128_imm8",
	XOP_Vprotd_xmm_xmmm128_imm8: 4094,
	"4094": "XOP_Vprotd_xmm_xmmm128_imm8",
	XOP_Vprotq_xmm_xmmm128_imm8: 4095,
	"4095": "XOP_Vprotq_xmm_xmmm128_imm8",
	XOP_Vpcomb_xmm_xmm_xmmm128_imm8: 4096,
	"4096": "XOP_Vpcomb_xmm_xmm_xmmm128_imm8",
	XOP_Vpcomw_xmm_xmm_xmmm128_imm8: 4097,
	"4097": "XOP_Vpcomw_xmm_xmm_xmmm128_imm8",
	XOP_Vpcomd_xmm_xmm_xmmm128_imm8: 4098,
	"4098": "XOP_Vpcomd_xmm_xmm_xmmm128_imm8",
	XOP_Vpcomq_xmm_xmm_xmmm128_imm8: 4099,
	"4099": "XOP_Vpcomq_xmm_xmm_xmmm128_imm8",
	XOP_Vpcomub_xmm_xmm_xmmm128_imm8: 4100,
	"4100": "XOP_Vpcomub_xmm_xmm_xmmm128_imm8",
	XOP_Vpcomuw_xmm_xmm_xmmm128_imm8: 4101,
	"4101": "XOP_Vpcomuw_xmm_xmm_xmmm128_imm8",
	XOP_Vpcomud_xmm_xmm_xmmm128_imm8: 4102,
	"4102": "XOP_Vpcomud_xmm_xmm_xmmm128_imm8",
	XOP_Vpcomuq_xmm_xmm_xmmm128_imm8: 4103,
	"4103": "XOP_Vpcomuq_xmm_xmm_xmmm128_imm8",
	XOP_Blcfill_r32_rm32: 4104,
	"4104": "XOP_Blcfill_r32_rm32",
	XOP_Blcfill_r64_rm64: 4105,
	"4105": "XOP_Blcfill_r64_rm64",
	XOP_Blsfill_r32_rm32: 4106,
	"4106": "XOP_Blsfill_r32_rm32",
	XOP_Blsfill_r64_rm64: 4107,
	"4107": "XOP_Blsfill_r64_rm64",
	XOP_Blcs_r32_rm32: 4108,
	"4108": "XOP_Blcs_r32_rm32",
	XOP_Blcs_r64_rm64: 4109,
	"4109": "XOP_Blcs_r64_rm64",
	XOP_Tzmsk_r32_rm32: 4110,
	"4110": "XOP_Tzmsk_r32_rm32",
	XOP_Tzmsk_r64_rm64: 4111,
	"4111": "XOP_Tzmsk_r64_rm64",
	XOP_Blcic_r32_rm32: 4112,
	"4112": "XOP_Blcic_r32_rm32",
	XOP_Blcic_r64_rm64: 4113,
	"4113": "XOP_Blcic_r64_rm64",
	XOP_Blsic_r32_rm32: 4114,
	"4114": "XOP_Blsic_r32_rm32",
	XOP_Blsic_r64_rm64: 4115,
	"4115": "XOP_Blsic_r64_rm64",
	XOP_T1mskc_r32_rm32: 4116,
	"4116": "XOP_T1mskc_r32_rm32",
	XOP_T1mskc_r64_rm64: 4117,
	"4117": "XOP_T1mskc_r64_rm64",
	XOP_Blcmsk_r32_rm32: 4118,
	"4118": "XOP_Blcmsk_r32_rm32",
	XOP_Blcmsk_r64_rm64: 4119,
	"4119": "XOP_Blcmsk_r64_rm64",
	XOP_Blci_r32_rm32: 4120,
	"4120": "XOP_Blci_r32_rm32",
	XOP_Blci_r64_rm64: 4121,
	"4121": "XOP_Blci_r64_rm64",
	XOP_Llwpcb_r32: 4122,
	"4122": "XOP_Llwpcb_r32",
	XOP_Llwpcb_r64: 4123,
	"4123": "XOP_Llwpcb_r64",
	XOP_Slwpcb_r32: 4124,
	"4124": "XOP_Slwpcb_r32",
	XOP_Slwpcb_r64: 4125,
	"4125": "XOP_Slwpcb_r64",
	XOP_Vfrczps_xmm_xmmm128: 4126,
	"4126": "XOP_Vfrczps_xmm_xmmm128",
	XOP_Vfrczps_ymm_ymmm256: 4127,
	"4127": "XOP_Vfrczps_ymm_ymmm256",
	XOP_Vfrczpd_xmm_xmmm128: 4128,
	"4128": "XOP_Vfrczpd_xmm_xmmm128",
	XOP_Vfrczpd_ymm_ymmm256: 4129,
	"4129": "XOP_Vfrczpd_ymm_ymmm256",
	XOP_Vfrczss_xmm_xmmm32: 4130,
	"4130": "XOP_Vfrczss_xmm_xmmm32",
	XOP_Vfrczsd_xmm_xmmm64: 4131,
	"4131": "XOP_Vfrczsd_xmm_xmmm64",
	XOP_Vprotb_xmm_xmmm128_xmm: 4132,
	"4132": "XOP_Vprotb_xmm_xmmm128_xmm",
	XOP_Vprotb_xmm_xmm_xmmm128: 4133,
	"4133": "XOP_Vprotb_xmm_xmm_xmmm128",
	XOP_Vprotw_xmm_xmmm128_xmm: 4134,
	"4134": "XOP_Vprotw_xmm_xmmm128_xmm",
	XOP_Vprotw_xmm_xmm_xmmm128: 4135,
	"4135": "XOP_Vprotw_xmm_xmm_xmmm128",
	XOP_Vprotd_xmm_xmmm128_xmm: 4136,
	"4136": "XOP_Vprotd_xmm_xmmm128_xmm",
	XOP_Vprotd_xmm_xmm_xmmm128: 4137,
	"4137": "XOP_Vprotd_xmm_xmm_xmmm128",
	XOP_Vprotq_xmm_xmmm128_xmm: 4138,
	"4138": "XOP_Vprotq_xmm_xmmm128_xmm",
	XOP_Vprotq_xmm_xmm_xmmm128: 4139,
	"4139": "XOP_Vprotq_xmm_xmm_xmmm128",
	XOP_Vpshlb_xmm_xmmm128_xmm: 4140,
	"4140": "XOP_Vpshlb_xmm_xmmm128_xmm",
	XOP_Vpshlb_xmm_xmm_xmmm128: 4141,
	"4141": "XOP_Vpshlb_xmm_xmm_xmmm128",
	XOP_Vpshlw_xmm_xmmm128_xmm: 4142,
	"4142": "XOP_Vpshlw_xmm_xmmm128_xmm",
	XOP_Vpshlw_xmm_xmm_xmmm128: 4143,
	"4143": "XOP_Vpshlw_xmm_xmm_xmmm128",
	XOP_Vpshld_xmm_xmmm128_xmm: 4144,
	"4144": "XOP_Vpshld_xmm_xmmm128_xmm",
	XOP_Vpshld_xmm_xmm_xmmm128: 4145,
	"4145": "XOP_Vpshld_xmm_xmm_xmmm128",
	XOP_Vpshlq_xmm_xmmm128_xmm: 4146,
	"4146": "XOP_Vpshlq_xmm_xmmm128_xmm",
	XOP_Vpshlq_xmm_xmm_xmmm128: 4147,
	"4147": "XOP_Vpshlq_xmm_xmm_xmmm128",
	XOP_Vpshab_xmm_xmmm128_xmm: 4148,
	"4148": "XOP_Vpshab_xmm_xmmm128_xmm",
	XOP_Vpshab_xmm_xmm_xmmm128: 4149,
	"4149": "XOP_Vpshab_xmm_xmm_xmmm128",
	XOP_Vpshaw_xmm_xmmm128_xmm: 4150,
	"4150": "XOP_Vpshaw_xmm_xmmm128_xmm",
	XOP_Vpshaw_xmm_xmm_xmmm128: 4151,
	"4151": "XOP_Vpshaw_xmm_xmm_xmmm128",
	XOP_Vpshad_xmm_xmmm128_xmm: 4152,
	"4152": "XOP_Vpshad_xmm_xmmm128_xmm",
	XOP_Vpshad_xmm_xmm_xmmm128: 4153,
	"4153": "XOP_Vpshad_xmm_xmm_xmmm128",
	XOP_Vpshaq_xmm_xmmm128_xmm: 4154,
	"4154": "XOP_Vpshaq_xmm_xmmm128_xmm",
	XOP_Vpshaq_xmm_xmm_xmmm128: 4155,
	"4155": "XOP_Vpshaq_xmm_xmm_xmmm128",
	XOP_Vphaddbw_xmm_xmmm128: 4156,
	"4156": "XOP_Vphaddbw_xmm_xmmm128",
	XOP_Vphaddbd_xmm_xmmm128: 4157,
	"4157": "XOP_Vphaddbd_xmm_xmmm128",
	XOP_Vphaddbq_xmm_xmmm128: 4158,
	"4158": "XOP_Vphaddbq_xmm_xmmm128",
	XOP_Vphaddwd_xmm_xmmm128: 4159,
	"4159": "XOP_Vphaddwd_xmm_xmmm128",
	XOP_Vphaddwq_xmm_xmmm128: 4160,
	"4160": "XOP_Vphaddwq_xmm_xmmm128",
	XOP_Vphadddq_xmm_xmmm128: 4161,
	"4161": "XOP_Vphadddq_xmm_xmmm128",
	XOP_Vphaddubw_xmm_xmmm128: 4162,
	"4162": "XOP_Vphaddubw_xmm_xmmm128",
	XOP_Vphaddubd_xmm_xmmm128: 4163,
	"4163": "XOP_Vphaddubd_xmm_xmmm128",
	XOP_Vphaddubq_xmm_xmmm128: 4164,
	"4164": "XOP_Vphaddubq_xmm_xmmm128",
	XOP_Vphadduwd_xmm_xmmm128: 4165,
	"4165": "XOP_Vphadduwd_xmm_xmmm128",
	XOP_Vphadduwq_xmm_xmmm128: 4166,
	"4166": "XOP_Vphadduwq_xmm_xmmm128",
	XOP_Vphaddudq_xmm_xmmm128: 4167,
	"4167": "XOP_Vphaddudq_xmm_xmmm128",
	XOP_Vphsubbw_xmm_xmmm128: 4168,
	"4168": "XOP_Vphsubbw_xmm_xmmm128",
	XOP_Vphsubwd_xmm_xmmm128: 4169,
	"4169": "XOP_Vphsubwd_xmm_xmmm128",
	XOP_Vphsubdq_xmm_xmmm128: 4170,
	"4170": "XOP_Vphsubdq_xmm_xmmm128",
	XOP_Bextr_r32_rm32_imm32: 4171,
	"4171": "XOP_Bextr_r32_rm32_imm32",
	XOP_Bextr_r64_rm64_imm32: 4172,
	"4172": "XOP_Bextr_r64_rm64_imm32",
	XOP_Lwpins_r32_rm32_imm32: 4173,
	"4173": "XOP_Lwpins_r32_rm32_imm32",
	XOP_Lwpins_r64_rm32_imm32: 4174,
	"4174": "XOP_Lwpins_r64_rm32_imm32",
	XOP_Lwpval_r32_rm32_imm32: 4175,
	"4175": "XOP_Lwpval_r32_rm32_imm32",
	XOP_Lwpval_r64_rm32_imm32: 4176,
	"4176": "XOP_Lwpval_r64_rm32_imm32",
	D3NOW_Pi2fw_mm_mmm64: 4177,
	"4177": "D3NOW_Pi2fw_mm_mmm64",
	D3NOW_Pi2fd_mm_mmm64: 4178,
	"4178": "D3NOW_Pi2fd_mm_mmm64",
	D3NOW_Pf2iw_mm_mmm64: 4179,
	"4179": "D3NOW_Pf2iw_mm_mmm64",
	D3NOW_Pf2id_mm_mmm64: 4180,
	"4180": "D3NOW_Pf2id_mm_mmm64",
	D3NOW_Pfrcpv_mm_mmm64: 4181,
	"4181": "D3NOW_Pfrcpv_mm_mmm64",
	D3NOW_Pfrsqrtv_mm_mmm64: 4182,
	"4182": "D3NOW_Pfrsqrtv_mm_mmm64",
	D3NOW_Pfnacc_mm_mmm64: 4183,
	"4183": "D3NOW_Pfnacc_mm_mmm64",
	D3NOW_Pfpnacc_mm_mmm64: 4184,
	"4184": "D3NOW_Pfpnacc_mm_mmm64",
	D3NOW_Pfcmpge_mm_mmm64: 4185,
	"4185": "D3NOW_Pfcmpge_mm_mmm64",
	D3NOW_Pfmin_mm_mmm64: 4186,
	"4186": "D3NOW_Pfmin_mm_mmm64",
	D3NOW_Pfrcp_mm_mmm64: 4187,
	"4187": "D3NOW_Pfrcp_mm_mmm64",
	D3NOW_Pfrsqrt_mm_mmm64: 4188,
	"4188": "D3NOW_Pfrsqrt_mm_mmm64",
	D3NOW_Pfsub_mm_mmm64: 4189,
	"4189": "D3NOW_Pfsub_mm_mmm64",
	D3NOW_Pfadd_mm_mmm64: 4190,
	"4190": "D3NOW_Pfadd_mm_mmm64",
	D3NOW_Pfcmpgt_mm_mmm64: 4191,
	"4191": "D3NOW_Pfcmpgt_mm_mmm64",
	D3NOW_Pfmax_mm_mmm64: 4192,
	"4192": "D3NOW_Pfmax_mm_mmm64",
	D3NOW_Pfrcpit1_mm_mmm64: 4193,
	"4193": "D3NOW_Pfrcpit1_mm_mmm64",
	D3NOW_Pfrsqit1_mm_mmm64: 4194,
	"4194": "D3NOW_Pfrsqit1_mm_mmm64",
	D3NOW_Pfsubr_mm_mmm64: 4195,
	"4195": "D3NOW_Pfsubr_mm_mmm64",
	D3NOW_Pfacc_mm_mmm64: 4196,
	"4196": "D3NOW_Pfacc_mm_mmm64",
	D3NOW_Pfcmpeq_mm_mmm64: 4197,
	"4197": "D3NOW_Pfcmpeq_mm_mmm64",
	D3NOW_Pfmul_mm_mmm64: 4198,
	"4198": "D3NOW_Pfmul_mm_mmm64",
	D3NOW_Pfrcpit2_mm_mmm64: 4199,
	"4199": "D3NOW_Pfrcpit2_mm_mmm64",
	D3NOW_Pmulhrw_mm_mmm64: 4200,
	"4200": "D3NOW_Pmulhrw_mm_mmm64",
	D3NOW_Pswapd_mm_mmm64: 4201,
	"4201": "D3NOW_Pswapd_mm_mmm64",
	D3NOW_Pavgusb_mm_mmm64: 4202,
	"4202": "D3NOW_Pavgusb_mm_mmm64",
	Rmpadjust: 4203,
	"4203": "Rmpadjust",
	Rmpupdate: 4204,
	"4204": "Rmpupdate",
	Psmash: 4205,
	"4205": "Psmash",
	Pvalidatew: 4206,
	"4206": "Pvalidatew",
	Pvalidated: 4207,
	"4207": "Pvalidated",
	Pvalidateq: 4208,
	"4208": "Pvalidateq",
	Serialize: 4209,
	"4209": "Serialize",
	Xsusldtrk: 4210,
	"4210": "Xsusldtrk",
	Xresldtrk: 4211,
	"4211": "Xresldtrk",
	Invlpgbw: 4212,
	"4212": "Invlpgbw",
	Invlpgbd: 4213,
	"4213": "Invlpgbd",
	Invlpgbq: 4214,
	"4214": "Invlpgbq",
	Tlbsync: 4215,
	"4215": "Tlbsync",
	Prefetchreserved3_m8: 4216,
	"4216": "Prefetchreserved3_m8",
	Prefetchreserved4_m8: 4217,
	"4217": "Prefetchreserved4_m8",
	Prefetchreserved5_m8: 4218,
	"4218": "Prefetchreserved5_m8",
	Prefetchreserved6_m8: 4219,
	"4219": "Prefetchreserved6_m8",
	Prefetchreserved7_m8: 4220,
	"4220": "Prefetchreserved7_m8",
	Ud0: 4221,
	"4221": "Ud0",
	Vmgexit: 4222,
	"4222": "Vmgexit",
	Getsecq: 4223,
	"4223": "Getsecq",
	VEX_Ldtilecfg_m512: 4224,
	"4224": "VEX_Ldtilecfg_m512",
	VEX_Tilerelease: 4225,
	"4225": "VEX_Tilerelease",
	VEX_Sttilecfg_m512: 4226,
	"4226": "VEX_Sttilecfg_m512",
	VEX_Tilezero_tmm: 4227,
	"4227": "VEX_Tilezero_tmm",
	VEX_Tileloaddt1_tmm_sibmem: 4228,
	"4228": "VEX_Tileloaddt1_tmm_sibmem",
	VEX_Tilestored_sibmem_tmm: 4229,
	"4229": "VEX_Tilestored_sibmem_tmm",
	VEX_Tileloadd_tmm_sibmem: 4230,
	"4230": "VEX_Tileloadd_tmm_sibmem",
	VEX_Tdpbf16ps_tmm_tmm_tmm: 4231,
	"4231": "VEX_Tdpbf16ps_tmm_tmm_tmm",
	VEX_Tdpbuud_tmm_tmm_tmm: 4232,
	"4232": "VEX_Tdpbuud_tmm_tmm_tmm",
	VEX_Tdpbusd_tmm_tmm_tmm: 4233,
	"4233": "VEX_Tdpbusd_tmm_tmm_tmm",
	VEX_Tdpbsud_tmm_tmm_tmm: 4234,
	"4234": "VEX_Tdpbsud_tmm_tmm_tmm",
	VEX_Tdpbssd_tmm_tmm_tmm: 4235,
	"4235": "VEX_Tdpbssd_tmm_tmm_tmm",
	Fnstdw_AX: 4236,
	"4236": "Fnstdw_AX",
	Fnstsg_AX: 4237,
	"4237": "Fnstsg_AX",
	Rdshr_rm32: 4238,
	"4238": "Rdshr_rm32",
	Wrshr_rm32: 4239,
	"4239": "Wrshr_rm32",
	Smint: 4240,
	"4240": "Smint",
	Dmint: 4241,
	"4241": "Dmint",
	Rdm: 4242,
	"4242": "Rdm",
	Svdc_m80_Sreg: 4243,
	"4243": "Svdc_m80_Sreg",
	Rsdc_Sreg_m80: 4244,
	"4244": "Rsdc_Sreg_m80",
	Svldt_m80: 4245,
	"4245": "Svldt_m80",
	Rsldt_m80: 4246,
	"4246": "Rsldt_m80",
	Svts_m80: 4247,
	"4247": "Svts_m80",
	Rsts_m80: 4248,
	"4248": "Rsts_m80",
	Smint_0F7E: 4249,
	"4249": "Smint_0F7E",
	Bb0_reset: 4250,
	"4250": "Bb0_reset",
	Bb1_reset: 4251,
	"4251": "Bb1_reset",
	Cpu_write: 4252,
	"4252": "Cpu_write",
	Cpu_read: 4253,
	"4253": "Cpu_read",
	Altinst: 4254,
	"4254": "Altinst",
	Paveb_mm_mmm64: 4255,
	"4255": "Paveb_mm_mmm64",
	Paddsiw_mm_mmm64: 4256,
	"4256": "Paddsiw_mm_mmm64",
	Pmagw_mm_mmm64: 4257,
	"4257": "Pmagw_mm_mmm64",
	Pdistib_mm_m64: 4258,
	"4258": "Pdistib_mm_m64",
	Psubsiw_mm_mmm64: 4259,
	"4259": "Psubsiw_mm_mmm64",
	Pmvzb_mm_m64: 4260,
	"4260": "Pmvzb_mm_m64",
	Pmulhrw_mm_mmm64: 4261,
	"4261": "Pmulhrw_mm_mmm64",
	Pmvnzb_mm_m64: 4262,
	"4262": "Pmvnzb_mm_m64",
	Pmvlzb_mm_m64: 4263,
	"4263": "Pmvlzb_mm_m64",
	Pmvgezb_mm_m64: 4264,
	"4264": "Pmvgezb_mm_m64",
	Pmulhriw_mm_mmm64: 4265,
	"4265": "Pmulhriw_mm_mmm64",
	Pmachriw_mm_m64: 4266,
	"4266": "Pmachriw_mm_m64",
	Cyrix_D9D7: 4267,
	"4267": "Cyrix_D9D7",
	Cyrix_D9E2: 4268,
	"4268": "Cyrix_D9E2",
	Ftstp: 4269,
	"4269": "Ftstp",
	Cyrix_D9E7: 4270,
	"4270": "Cyrix_D9E7",
	Frint2: 4271,
	"4271": "Frint2",
	Frichop: 4272,
	"4272": "Frichop",
	Cyrix_DED8: 4273,
	"4273": "Cyrix_DED8",
	Cyrix_DEDA: 4274,
	"4274": "Cyrix_DEDA",
	Cyrix_DEDC: 4275,
	"4275": "Cyrix_DEDC",
	Cyrix_DEDD: 4276,
	"4276": "Cyrix_DEDD",
	Cyrix_DEDE: 4277,
	"4277": "Cyrix_DEDE",
	Frinear: 4278,
	"4278": "Frinear",
	Tdcall: 4279,
	"4279": "Tdcall",
	Seamret: 4280,
	"4280": "Seamret",
	Seamops: 4281,
	"4281": "Seamops",
	Seamcall: 4282,
	"4282": "Seamcall",
	Aesencwide128kl_m384: 4283,
	"4283": "Aesencwide128kl_m384",
	Aesdecwide128kl_m384: 4284,
	"4284": "Aesdecwide128kl_m384",
	Aesencwide256kl_m512: 4285,
	"4285": "Aesencwide256kl_m512",
	Aesdecwide256kl_m512: 4286,
	"4286": "Aesdecwide256kl_m512",
	Loadiwkey_xmm_xmm: 4287,
	"4287": "Loadiwkey_xmm_xmm",
	Aesenc128kl_xmm_m384: 4288,
	"4288": "Aesenc128kl_xmm_m384",
	Aesdec128kl_xmm_m384: 4289,
	"4289": "Aesdec128kl_xmm_m384",
	Aesenc256kl_xmm_m512: 4290,
	"4290": "Aesenc256kl_xmm_m512",
	Aesdec256kl_xmm_m512: 4291,
	"4291": "Aesdec256kl_xmm_m512",
	Encodekey128_r32_r32: 4292,
	"4292": "Encodekey128_r32_r32",
	Encodekey256_r32_r32: 4293,
	"4293": "Encodekey256_r32_r32",
	VEX_Vbroadcastss_xmm_xmm: 4294,
	"4294": "VEX_Vbroadcastss_xmm_xmm",
	VEX_Vbroadcastss_ymm_xmm: 4295,
	"4295": "VEX_Vbroadcastss_ymm_xmm",
	VEX_Vbroadcastsd_ymm_xmm: 4296,
	"4296": "VEX_Vbroadcastsd_ymm_xmm",
	Vmgexit_F2: 4297,
	"4297": "Vmgexit_F2",
	Uiret: 4298,
	"4298": "Uiret",
	Testui: 4299,
	"4299": "Testui",
	Clui: 4300,
	"4300": "Clui",
	Stui: 4301,
	"4301": "Stui",
	Senduipi_r64: 4302,
	"4302": "Senduipi_r64",
	Hreset_imm8: 4303,
	"4303": "Hreset_imm8",
	VEX_Vpdpbusd_xmm_xmm_xmmm128: 4304,
	"4304": "VEX_Vpdpbusd_xmm_xmm_xmmm128",
	VEX_Vpdpbusd_ymm_ymm_ymmm256: 4305,
	"4305": "VEX_Vpdpbusd_ymm_ymm_ymmm256",
	VEX_Vpdpbusds_xmm_xmm_xmmm128: 4306,
	"4306": "VEX_Vpdpbusds_xmm_xmm_xmmm128",
	VEX_Vpdpbusds_ymm_ymm_ymmm256: 4307,
	"4307": "VEX_Vpdpbusds_ymm_ymm_ymmm256",
	VEX_Vpdpwssd_xmm_xmm_xmmm128: 4308,
	"4308": "VEX_Vpdpwssd_xmm_xmm_xmmm128",
	VEX_Vpdpwssd_ymm_ymm_ymmm256: 4309,
	"4309": "VEX_Vpdpwssd_ymm_ymm_ymmm256",
	VEX_Vpdpwssds_xmm_xmm_xmmm128: 4310,
	"4310": "VEX_Vpdpwssds_xmm_xmm_xmmm128",
	VEX_Vpdpwssds_ymm_ymm_ymmm256: 4311,
	"4311": "VEX_Vpdpwssds_ymm_ymm_ymmm256",
	Ccs_hash_16: 4312,
	"4312": "Ccs_hash_16",
	Ccs_hash_32: 4313,
	"4313": "Ccs_hash_32",
	Ccs_hash_64: 4314,
	"4314": "Ccs_hash_64",
	Ccs_encrypt_16: 4315,
	"4315": "Ccs_encrypt_16",
	Ccs_encrypt_32: 4316,
	"4316": "Ccs_encrypt_32",
	Ccs_encrypt_64: 4317,
	"4317": "Ccs_encrypt_64",
	Lkgs_rm16: 4318,
	"4318": "Lkgs_rm16",
	Lkgs_r32m16: 4319,
	"4319": "Lkgs_r32m16",
	Lkgs_r64m16: 4320,
	"4320": "Lkgs_r64m16",
	Eretu: 4321,
	"4321": "Eretu",
	Erets: 4322,
	"4322": "Erets",
	EVEX_Vaddph_xmm_k1z_xmm_xmmm128b16: 4323,
	"4323": "EVEX_Vaddph_xmm_k1z_xmm_xmmm128b16",
	EVEX_Vaddph_ymm_k1z_ymm_ymmm256b16: 4324,
	"4324": "EVEX_Vaddph_ymm_k1z_ymm_ymmm256b16",
	EVEX_Vaddph_zmm_k1z_zmm_zmmm512b16_er: 4325,
	"4325": "EVEX_Vaddph_zmm_k1z_zmm_zmmm512b16_er",
	EVEX_Vaddsh_xmm_k1z_xmm_xmmm16_er: 4326,
	"4326": "EVEX_Vaddsh_xmm_k1z_xmm_xmmm16_er",
	EVEX_Vcmpph_kr_k1_xmm_xmmm128b16_imm8: 4327,
	"4327": "EVEX_Vcmpph_kr_k1_xmm_xmmm128b16_imm8",
	EVEX_Vcmpph_kr_k1_ymm_ymmm256b16_imm8: 4328,
	"4328": "EVEX_Vcmpph_kr_k1_ymm_ymmm256b16_imm8",
	EVEX_Vcmpph_kr_k1_zmm_zmmm512b16_imm8_sae: 4329,
	"4329": "EVEX_Vcmpph_kr_k1_zmm_zmmm512b16_imm8_sae",
	EVEX_Vcmpsh_kr_k1_xmm_xmmm16_imm8_sae: 4330,
	"4330": "EVEX_Vcmpsh_kr_k1_xmm_xmmm16_imm8_sae",
	EVEX_Vcomish_xmm_xmmm16_sae: 4331,
	"4331": "EVEX_Vcomish_xmm_xmmm16_sae",
	EVEX_Vcvtdq2ph_xmm_k1z_xmmm128b32: 4332,
	"4332": "EVEX_Vcvtdq2ph_xmm_k1z_xmmm128b32",
	EVEX_Vcvtdq2ph_xmm_k1z_ymmm256b32: 4333,
	"4333": "EVEX_Vcvtdq2ph_xmm_k1z_ymmm256b32",
	EVEX_Vcvtdq2ph_ymm_k1z_zmmm512b32_er: 4334,
	"4334": "EVEX_Vcvtdq2ph_ymm_k1z_zmmm512b32_er",
	EVEX_Vcvtpd2ph_xmm_k1z_xmmm128b64: 4335,
	"4335": "EVEX_Vcvtpd2ph_xmm_k1z_xmmm128b64",
	EVEX_Vcvtpd2ph_xmm_k1z_ymmm256b64: 4336,
	"4336": "EVEX_Vcvtpd2ph_xmm_k1z_ymmm256b64",
	EVEX_Vcvtpd2ph_xmm_k1z_zmmm512b64_er: 4337,
	"4337": "EVEX_Vcvtpd2ph_xmm_k1z_zmmm512b64_er",
	EVEX_Vcvtph2dq_xmm_k1z_xmmm64b16: 4338,
	"4338": "EVEX_Vcvtph2dq_xmm_k1z_xmmm64b16",
	EVEX_Vcvtph2dq_ymm_k1z_xmmm128b16: 4339,
	"4339": "EVEX_Vcvtph2dq_ymm_k1z_xmmm128b16",
	EVEX_Vcvtph2dq_zmm_k1z_ymmm256b16_er: 4340,
	"4340": "EVEX_Vcvtph2dq_zmm_k1z_ymmm256b16_er",
	EVEX_Vcvtph2pd_xmm_k1z_xmmm32b16: 4341,
	"4341": "EVEX_Vcvtph2pd_xmm_k1z_xmmm32b16",
	EVEX_Vcvtph2pd_ymm_k1z_xmmm64b16: 4342,
	"4342": "EVEX_Vcvtph2pd_ymm_k1z_xmmm64b16",
	EVEX_Vcvtph2pd_zmm_k1z_xmmm128b16_sae: 4343,
	"4343": "EVEX_Vcvtph2pd_zmm_k1z_xmmm128b16_sae",
	EVEX_Vcvtph2psx_xmm_k1z_xmmm64b16: 4344,
	"4344": "EVEX_Vcvtph2psx_xmm_k1z_xmmm64b16",
	EVEX_Vcvtph2psx_ymm_k1z_xmmm128b16: 4345,
	"4345": "EVEX_Vcvtph2psx_ymm_k1z_xmmm128b16",
	EVEX_Vcvtph2psx_zmm_k1z_ymmm256b16_sae: 4346,
	"4346": "EVEX_Vcvtph2psx_zmm_k1z_ymmm256b16_sae",
	EVEX_Vcvtph2qq_xmm_k1z_xmmm32b16: 4347,
	"4347": "EVEX_Vcvtph2qq_xmm_k1z_xmmm32b16",
	EVEX_Vcvtph2qq_ymm_k1z_xmmm64b16: 4348,
	"4348": "EVEX_Vcvtph2qq_ymm_k1z_xmmm64b16",
	EVEX_Vcvtph2qq_zmm_k1z_xmmm128b16_er: 4349,
	"4349": "EVEX_Vcvtph2qq_zmm_k1z_xmmm128b16_er",
	EVEX_Vcvtph2udq_xmm_k1z_xmmm64b16: 4350,
	"4350": "EVEX_Vcvtph2udq_xmm_k1z_xmmm64b16",
	EVEX_Vcvtph2udq_ymm_k1z_xmmm128b16: 4351,
	"4351": "EVEX_Vcvtph2udq_ymm_k1z_xmmm128b16",
	EVEX_Vcvtph2udq_zmm_k1z_ymmm256b16_er: 4352,
	"4352": "EVEX_Vcvtph2udq_zmm_k1z_ymmm256b16_er",
	EVEX_Vcvtph2uqq_xmm_k1z_xmmm32b16: 4353,
	"4353": "EVEX_Vcvtph2uqq_xmm_k1z_xmmm32b16",
	EVEX_Vcvtph2uqq_ymm_k1z_xmmm64b16: 4354,
	"4354": "EVEX_Vcvtph2uqq_ymm_k1z_xmmm64b16",
	EVEX_Vcvtph2uqq_zmm_k1z_xmmm128b16_er: 4355,
	"4355": "EVEX_Vcvtph2uqq_zmm_k1z_xmmm128b16_er",
	EVEX_Vcvtph2uw_xmm_k1z_xmmm128b16: 4356,
	"4356": "EVEX_Vcvtph2uw_xmm_k1z_xmmm128b16",
	EVEX_Vcvtph2uw_ymm_k1z_ymmm256b16: 4357,
	"4357": "EVEX_Vcvtph2uw_ymm_k1z_ymmm256b16",
	EVEX_Vcvtph2uw_zmm_k1z_zmmm512b16_er: 4358,
	"4358": "EVEX_Vcvtph2uw_zmm_k1z_zmmm512b16_er",
	EVEX_Vcvtph2w_xmm_k1z_xmmm128b16: 4359,
	"4359": "EVEX_Vcvtph2w_xmm_k1z_xmmm128b16",
	EVEX_Vcvtph2w_ymm_k1z_ymmm256b16: 4360,
	"4360": "EVEX_Vcvtph2w_ymm_k1z_ymmm256b16",
	EVEX_Vcvtph2w_zmm_k1z_zmmm512b16_er: 4361,
	"4361": "EVEX_Vcvtph2w_zmm_k1z_zmmm512b16_er",
	EVEX_Vcvtps2phx_xmm_k1z_xmmm128b32: 4362,
	"4362": "EVEX_Vcvtps2phx_xmm_k1z_xmmm128b32",
	EVEX_Vcvtps2phx_xmm_k1z_ymmm256b32: 4363,
	"4363": "EVEX_Vcvtps2phx_xmm_k1z_ymmm256b32",
	EVEX_Vcvtps2phx_ymm_k1z_zmmm512b32_er: 4364,
	"4364": "EVEX_Vcvtps2phx_ymm_k1z_zmmm512b32_er",
	EVEX_Vcvtqq2ph_xmm_k1z_xmmm128b64: 4365,
	"4365": "EVEX_Vcvtqq2ph_xmm_k1z_xmmm128b64",
	EVEX_Vcvtqq2ph_xmm_k1z_ymmm256b64: 4366,
	"4366": "EVEX_Vcvtqq2ph_xmm_k1z_ymmm256b64",
	EVEX_Vcvtqq2ph_xmm_k1z_zmmm512b64_er: 4367,
	"4367": "EVEX_Vcvtqq2ph_xmm_k1z_zmmm512b64_er",
	EVEX_Vcvtsd2sh_xmm_k1z_xmm_xmmm64_er: 4368,
	"4368": "EVEX_Vcvtsd2sh_xmm_k1z_xmm_xmmm64_er",
	EVEX_Vcvtsh2sd_xmm_k1z_xmm_xmmm16_sae: 4369,
	"4369": "EVEX_Vcvtsh2sd_xmm_k1z_xmm_xmmm16_sae",
	EVEX_Vcvtsh2si_r32_xmmm16_er: 4370,
	"4370": "EVEX_Vcvtsh2si_r32_xmmm16_er",
	EVEX_Vcvtsh2si_r64_xmmm16_er: 4371,
	"4371": "EVEX_Vcvtsh2si_r64_xmmm16_er",
	EVEX_Vcvtsh2ss_xmm_k1z_xmm_xmmm16_sae: 4372,
	"4372": "EVEX_Vcvtsh2ss_xmm_k1z_xmm_xmmm16_sae",
	EVEX_Vcvtsh2usi_r32_xmmm16_er: 4373,
	"4373": "EVEX_Vcvtsh2usi_r32_xmmm16_er",
	EVEX_Vcvtsh2usi_r64_xmmm16_er: 4374,
	"4374": "EVEX_Vcvtsh2usi_r64_xmmm16_er",
	EVEX_Vcvtsi2sh_xmm_xmm_rm32_er: 4375,
	"4375": "EVEX_Vcvtsi2sh_xmm_xmm_rm32_er",
	EVEX_Vcvtsi2sh_xmm_xmm_rm64_er: 4376,
	"4376": "EVEX_Vcvtsi2sh_xmm_xmm_rm64_er",
	EVEX_Vcvtss2sh_xmm_k1z_xmm_xmmm32_er: 4377,
	"4377": "EVEX_Vcvtss2sh_xmm_k1z_xmm_xmmm32_er",
	EVEX_Vcvttph2dq_xmm_k1z_xmmm64b16: 4378,
	"4378": "EVEX_Vcvttph2dq_xmm_k1z_xmmm64b16",
	EVEX_Vcvttph2dq_ymm_k1z_xmmm128b16: 4379,
	"4379": "EVEX_Vcvttph2dq_ymm_k1z_xmmm128b16",
	EVEX_Vcvttph2dq_zmm_k1z_ymmm256b16_sae: 4380,
	"4380": "EVEX_Vcvttph2dq_zmm_k1z_ymmm256b16_sae",
	EVEX_Vcvttph2qq_xmm_k1z_xmmm32b16: 4381,
	"4381": "EVEX_Vcvttph2qq_xmm_k1z_xmmm32b16",
	EVEX_Vcvttph2qq_ymm_k1z_xmmm64b16: 4382,
	"4382": "EVEX_Vcvttph2qq_ymm_k1z_xmmm64b16",
	EVEX_Vcvttph2qq_zmm_k1z_xmmm128b16_sae: 4383,
	"4383": "EVEX_Vcvttph2qq_zmm_k1z_xmmm128b16_sae",
	EVEX_Vcvttph2udq_xmm_k1z_xmmm64b16: 4384,
	"4384": "EVEX_Vcvttph2udq_xmm_k1z_xmmm64b16",
	EVEX_Vcvttph2udq_ymm_k1z_xmmm128b16: 4385,
	"4385": "EVEX_Vcvttph2udq_ymm_k1z_xmmm128b16",
	EVEX_Vcvttph2udq_zmm_k1z_ymmm256b16_sae: 4386,
	"4386": "EVEX_Vcvttph2udq_zmm_k1z_ymmm256b16_sae",
	EVEX_Vcvttph2uqq_xmm_k1z_xmmm32b16: 4387,
	"4387": "EVEX_Vcvttph2uqq_xmm_k1z_xmmm32b16",
	EVEX_Vcvttph2uqq_ymm_k1z_xmmm64b16: 4388,
	"4388": "EVEX_Vcvttph2uqq_ymm_k1z_xmmm64b16",
	EVEX_Vcvttph2uqq_zmm_k1z_xmmm128b16_sae: 4389,
	"4389": "EVEX_Vcvttph2uqq_zmm_k1z_xmmm128b16_sae",
	EVEX_Vcvttph2uw_xmm_k1z_xmmm128b16: 4390,
	"4390": "EVEX_Vcvttph2uw_xmm_k1z_xmmm128b16",
	EVEX_Vcvttph2uw_ymm_k1z_ymmm256b16: 4391,
	"4391": "EVEX_Vcvttph2uw_ymm_k1z_ymmm256b16",
	EVEX_Vcvttph2uw_zmm_k1z_zmmm512b16_sae: 4392,
	"4392": "EVEX_Vcvttph2uw_zmm_k1z_zmmm512b16_sae",
	EVEX_Vcvttph2w_xmm_k1z_xmmm128b16: 4393,
	"4393": "EVEX_Vcvttph2w_xmm_k1z_xmmm128b16",
	EVEX_Vcvttph2w_ymm_k1z_ymmm256b16: 4394,
	"4394": "EVEX_Vcvttph2w_ymm_k1z_ymmm256b16",
	EVEX_Vcvttph2w_zmm_k1z_zmmm512b16_sae: 4395,
	"4395": "EVEX_Vcvttph2w_zmm_k1z_zmmm512b16_sae",
	EVEX_Vcvttsh2si_r32_xmmm16_sae: 4396,
	"4396": "EVEX_Vcvttsh2si_r32_xmmm16_sae",
	EVEX_Vcvttsh2si_r64_xmmm16_sae: 4397,
	"4397": "EVEX_Vcvttsh2si_r64_xmmm16_sae",
	EVEX_Vcvttsh2usi_r32_xmmm16_sae: 4398,
	"4398": "EVEX_Vcvttsh2usi_r32_xmmm16_sae",
	EVEX_Vcvttsh2usi_r64_xmmm16_sae: 4399,
	"4399": "EVEX_Vcvttsh2usi_r64_xmmm16_sae",
	EVEX_Vcvtudq2ph_xmm_k1z_xmmm128b32: 4400,
	"4400": "EVEX_Vcvtudq2ph_xmm_k1z_xmmm128b32",
	EVEX_Vcvtudq2ph_xmm_k1z_ymmm256b32: 4401,
	"4401": "EVEX_Vcvtudq2ph_xmm_k1z_ymmm256b32",
	EVEX_Vcvtudq2ph_ymm_k1z_zmmm512b32_er: 4402,
	"4402": "EVEX_Vcvtudq2ph_ymm_k1z_zmmm512b32_er",
	EVEX_Vcvtuqq2ph_xmm_k1z_xmmm128b64: 4403,
	"4403": "EVEX_Vcvtuqq2ph_xmm_k1z_xmmm128b64",
	EVEX_Vcvtuqq2ph_xmm_k1z_ymmm256b64: 4404,
	"4404": "EVEX_Vcvtuqq2ph_xmm_k1z_ymmm256b64",
	EVEX_Vcvtuqq2ph_xmm_k1z_zmmm512b64_er: 4405,
	"4405": "EVEX_Vcvtuqq2ph_xmm_k1z_zmmm512b64_er",
	EVEX_Vcvtusi2sh_xmm_xmm_rm32_er: 4406,
	"4406": "EVEX_Vcvtusi2sh_xmm_xmm_rm32_er",
	EVEX_Vcvtusi2sh_xmm_xmm_rm64_er: 4407,
	"4407": "EVEX_Vcvtusi2sh_xmm_xmm_rm64_er",
	EVEX_Vcvtuw2ph_xmm_k1z_xmmm128b16: 4408,
	"4408": "EVEX_Vcvtuw2ph_xmm_k1z_xmmm128b16",
	EVEX_Vcvtuw2ph_ymm_k1z_ymmm256b16: 4409,
	"4409": "EVEX_Vcvtuw2ph_ymm_k1z_ymmm256b16",
	EVEX_Vcvtuw2ph_zmm_k1z_zmmm512b16_er: 4410,
	"4410": "EVEX_Vcvtuw2ph_zmm_k1z_zmmm512b16_er",
	EVEX_Vcvtw2ph_xmm_k1z_xmmm128b16: 4411,
	"4411": "EVEX_Vcvtw2ph_xmm_k1z_xmmm128b16",
	EVEX_Vcvtw2ph_ymm_k1z_ymmm256b16: 4412,
	"4412": "EVEX_Vcvtw2ph_ymm_k1z_ymmm256b16",
	EVEX_Vcvtw2ph_zmm_k1z_zmmm512b16_er: 4413,
	"4413": "EVEX_Vcvtw2ph_zmm_k1z_zmmm512b16_er",
	EVEX_Vdivph_xmm_k1z_xmm_xmmm128b16: 4414,
	"4414": "EVEX_Vdivph_xmm_k1z_xmm_xmmm128b16",
	EVEX_Vdivph_ymm_k1z_ymm_ymmm256b16: 4415,
	"4415": "EVEX_Vdivph_ymm_k1z_ymm_ymmm256b16",
	EVEX_Vdivph_zmm_k1z_zmm_zmmm512b16_er: 4416,
	"4416": "EVEX_Vdivph_zmm_k1z_zmm_zmmm512b16_er",
	EVEX_Vdivsh_xmm_k1z_xmm_xmmm16_er: 4417,
	"4417": "EVEX_Vdivsh_xmm_k1z_xmm_xmmm16_er",
	EVEX_Vfcmaddcph_xmm_k1z_xmm_xmmm128b32: 4418,
	"4418": "EVEX_Vfcmaddcph_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vfcmaddcph_ymm_k1z_ymm_ymmm256b32: 4419,
	"4419": "EVEX_Vfcmaddcph_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vfcmaddcph_zmm_k1z_zmm_zmmm512b32_er: 4420,
	"4420": "EVEX_Vfcmaddcph_zmm_k1z_zmm_zmmm512b32_er",
	EVEX_Vfmaddcph_xmm_k1z_xmm_xmmm128b32: 4421,
	"4421": "EVEX_Vfmaddcph_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vfmaddcph_ymm_k1z_ymm_ymmm256b32: 4422,
	"4422": "EVEX_Vfmaddcph_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vfmaddcph_zmm_k1z_zmm_zmmm512b32_er: 4423,
	"4423": "EVEX_Vfmaddcph_zmm_k1z_zmm_zmmm512b32_er",
	EVEX_Vfcmaddcsh_xmm_k1z_xmm_xmmm32_er: 4424,
	"4424": "EVEX_Vfcmaddcsh_xmm_k1z_xmm_xmmm32_er",
	EVEX_Vfmaddcsh_xmm_k1z_xmm_xmmm32_er: 4425,
	"4425": "EVEX_Vfmaddcsh_xmm_k1z_xmm_xmmm32_er",
	EVEX_Vfcmulcph_xmm_k1z_xmm_xmmm128b32: 4426,
	"4426": "EVEX_Vfcmulcph_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vfcmulcph_ymm_k1z_ymm_ymmm256b32: 4427,
	"4427": "EVEX_Vfcmulcph_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vfcmulcph_zmm_k1z_zmm_zmmm512b32_er: 4428,
	"4428": "EVEX_Vfcmulcph_zmm_k1z_zmm_zmmm512b32_er",
	EVEX_Vfmulcph_xmm_k1z_xmm_xmmm128b32: 4429,
	"4429": "EVEX_Vfmulcph_xmm_k1z_xmm_xmmm128b32",
	EVEX_Vfmulcph_ymm_k1z_ymm_ymmm256b32: 4430,
	"4430": "EVEX_Vfmulcph_ymm_k1z_ymm_ymmm256b32",
	EVEX_Vfmulcph_zmm_k1z_zmm_zmmm512b32_er: 4431,
	"4431": "EVEX_Vfmulcph_zmm_k1z_zmm_zmmm512b32_er",
	EVEX_Vfcmulcsh_xmm_k1z_xmm_xmmm32_er: 4432,
	"4432": "EVEX_Vfcmulcsh_xmm_k1z_xmm_xmmm32_er",
	EVEX_Vfmulcsh_xmm_k1z_xmm_xmmm32_er: 4433,
	"4433": "EVEX_Vfmulcsh_xmm_k1z_xmm_xmmm32_er",
	EVEX_Vfmaddsub132ph_xmm_k1z_xmm_xmmm128b16: 4434,
	"4434": "EVEX_Vfmaddsub132ph_xmm_k1z_xmm_xmmm128b16",
	EVEX_Vfmaddsub132ph_ymm_k1z_ymm_ymmm256b16: 4435,
	"4435": "EVEX_Vfmaddsub132ph_ymm_k1z_ymm_ymmm256b16",
	EVEX_Vfmaddsub132ph_zmm_k1z_zmm_zmmm512b16_er: 4436,
	"4436": "EVEX_Vfmaddsub132ph_zmm_k1z_zmm_zmmm512b16_er",
	EVEX_Vfmaddsub213ph_xmm_k1z_xmm_xmmm128b16: 4437,
	"4437": "EVEX_Vfmaddsub213ph_xmm_k1z_xmm_xmmm128b16",
	EVEX_Vfmaddsub213ph_ymm_k1z_ymm_ymmm256b16: 4438,
	"4438": "EVEX_Vfmaddsub213ph_ymm_k1z_ymm_ymmm256b16",
	EVEX_Vfmaddsub213ph_zmm_k1z_zmm_zmmm512b16_er: 4439,
	"4439": "EVEX_Vfmaddsub213ph_zmm_k1z_zmm_zmmm512b16_er",
	EVEX_Vfmaddsub231ph_xmm_k1z_xmm_xmmm128b16: 4440,
	"4440": "EVEX_Vfmaddsub231ph_xmm_k1z_xmm_xmmm128b16",
	EVEX_Vfmaddsub231ph_ymm_k1z_ymm_ymmm256b16: 4441,
	"4441": "EVEX_Vfmaddsub231ph_ymm_k1z_ymm_ymmm256b16",
	EVEX_Vfmaddsub231ph_zmm_k1z_zmm_zmmm512b16_er: 4442,
	"4442": "EVEX_Vfmaddsub231ph_zmm_k1z_zmm_zmmm512b16_er",
	EVEX_Vfmsubadd132ph_xmm_k1z_xmm_xmmm128b16: 4443,
	"4443": "EVEX_Vfmsubadd132ph_xmm_k1z_xmm_xmmm128b16",
	EVEX_Vfmsubadd132ph_ymm_k1z_ymm_ymmm256b16: 4444,
	"4444": "EVEX_Vfmsubadd132ph_ymm_k1z_ymm_ymmm256b16",
	EVEX_Vfmsubadd132ph_zmm_k1z_zmm_zmmm512b16_er: 4445,
	"4445": "EVEX_Vfmsubadd132ph_zmm_k1z_zmm_zmmm512b16_er",
	EVEX_Vfmsubadd213ph_xmm_k1z_xmm_xmmm128b16: 4446,
	"4446": "EVEX_Vfmsubadd213ph_xmm_k1z_xmm_xmmm128b16",
	EVEX_Vfmsubadd213ph_ymm_k1z_ymm_ymmm256b16: 4447,
	"4447": "EVEX_Vfmsubadd213ph_ymm_k1z_ymm_ymmm256b16",
	EVEX_Vfmsubadd213ph_zmm_k1z_zmm_zmmm512b16_er: 4448,
	"4448": "EVEX_Vfmsubadd213ph_zmm_k1z_zmm_zmmm512b16_er",
	EVEX_Vfmsubadd231ph_xmm_k1z_xmm_xmmm128b16: 4449,
	"4449": "EVEX_Vfmsubadd231ph_xmm_k1z_xmm_xmmm128b16",
	EVEX_Vfmsubadd231ph_ymm_k1z_ymm_ymmm256b16: 4450,
	"4450": "EVEX_Vfmsubadd231ph_ymm_k1z_ymm_ymmm256b16",
	EVEX_Vfmsubadd231ph_zmm_k1z_zmm_zmmm512b16_er: 4451,
	"4451": "EVEX_Vfmsubadd231ph_zmm_k1z_zmm_zmmm512b16_er",
	EVEX_Vfmadd132ph_xmm_k1z_xmm_xmmm128b16: 4452,
	"4452": "EVEX_Vfmadd132ph_xmm_k1z_xmm_xmmm128b16",
	EVEX_Vfmadd132ph_ymm_k1z_ymm_ymmm256b16: 4453,
	"4453": "EVEX_Vfmadd132ph_ymm_k1z_ymm_ymmm256b16",
	EVEX_Vfmadd132ph_zmm_k1z_zmm_zmmm512b16_er: 4454,
	"4454": "EVEX_Vfmadd132ph_zmm_k1z_zmm_zmmm512b16_er",
	EVEX_Vfmadd213ph_xmm_k1z_xmm_xmmm128b16: 4455,
	"4455": "EVEX_Vfmadd213ph_xmm_k1z_xmm_xmmm128b16",
	EVEX_Vfmadd213ph_ymm_k1z_ymm_ymmm256b16: 4456,
	"4456": "EVEX_Vfmadd213ph_ymm_k1z_ymm_ymmm256b16",
	EVEX_Vfmadd213ph_zmm_k1z_zmm_zmmm512b16_er: 4457,
	"4457": "EVEX_Vfmadd213ph_zmm_k1z_zmm_zmmm512b16_er",
	EVEX_Vfmadd231ph_xmm_k1z_xmm_xmmm128b16: 4458,
	"4458": "EVEX_Vfmadd231ph_xmm_k1z_xmm_xmmm128b16",
	EVEX_Vfmadd231ph_ymm_k1z_ymm_ymmm256b16: 4459,
	"4459": "EVEX_Vfmadd231ph_ymm_k1z_ymm_ymmm256b16",
	EVEX_Vfmadd231ph_zmm_k1z_zmm_zmmm512b16_er: 4460,
	"4460": "EVEX_Vfmadd231ph_zmm_k1z_zmm_zmmm512b16_er",
	EVEX_Vfnmadd132ph_xmm_k1z_xmm_xmmm128b16: 4461,
	"4461": "EVEX_Vfnmadd132ph_xmm_k1z_xmm_xmmm128b16",
	EVEX_Vfnmadd132ph_ymm_k1z_ymm_ymmm256b16: 4462,
	"4462": "EVEX_Vfnmadd132ph_ymm_k1z_ymm_ymmm256b16",
	EVEX_Vfnmadd132ph_zmm_k1z_zmm_zmmm512b16_er: 4463,
	"4463": "EVEX_Vfnmadd132ph_zmm_k1z_zmm_zmmm512b16_er",
	EVEX_Vfnmadd213ph_xmm_k1z_xmm_xmmm128b16: 4464,
	"4464": "EVEX_Vfnmadd213ph_xmm_k1z_xmm_xmmm128b16",
	EVEX_Vfnmadd213ph_ymm_k1z_ymm_ymmm256b16: 4465,
	"4465": "EVEX_Vfnmadd213ph_ymm_k1z_ymm_ymmm256b16",
	EVEX_Vfnmadd213ph_zmm_k1z_zmm_zmmm512b16_er: 4466,
	"4466": "EVEX_Vfnmadd213ph_zmm_k1z_zmm_zmmm512b16_er",
	EVEX_Vfnmadd231ph_xmm_k1z_xmm_xmmm128b16: 4467,
	"4467": "EVEX_Vfnmadd231ph_xmm_k1z_xmm_xmmm128b16",
	EVEX_Vfnmadd231ph_ymm_k1z_ymm_ymmm256b16: 4468,
	"4468": "EVEX_Vfnmadd231ph_ymm_k1z_ymm_ymmm256b16",
	EVEX_Vfnmadd231ph_zmm_k1z_zmm_zmmm512b16_er: 4469,
	"4469": "EVEX_Vfnmadd231ph_zmm_k1z_zmm_zmmm512b16_er",
	EVEX_Vfmadd132sh_xmm_k1z_xmm_xmmm16_er: 4470,
	"4470": "EVEX_Vfmadd132sh_xmm_k1z_xmm_xmmm16_er",
	EVEX_Vfmadd213sh_xmm_k1z_xmm_xmmm16_er: 4471,
	"4471": "EVEX_Vfmadd213sh_xmm_k1z_xmm_xmmm16_er",
	EVEX_Vfmadd231sh_xmm_k1z_xmm_xmmm16_er: 4472,
	"4472": "EVEX_Vfmadd231sh_xmm_k1z_xmm_xmmm16_er",
	EVEX_Vfnmadd132sh_xmm_k1z_xmm_xmmm16_er: 4473,
	"4473": "EVEX_Vfnmadd132sh_xmm_k1z_xmm_xmmm16_er",
	EVEX_Vfnmadd213sh_xmm_k1z_xmm_xmmm16_er: 4474,
	"4474": "EVEX_Vfnmadd213sh_xmm_k1z_xmm_xmmm16_er",
	EVEX_Vfnmadd231sh_xmm_k1z_xmm_xmmm16_er: 4475,
	"4475": "EVEX_Vfnmadd231sh_xmm_k1z_xmm_xmmm16_er",
	EVEX_Vfmsub132ph_xmm_k1z_xmm_xmmm128b16: 4476,
	"4476": "EVEX_Vfmsub132ph_xmm_k1z_xmm_xmmm128b16",
	EVEX_Vfmsub132ph_ymm_k1z_ymm_ymmm256b16: 4477,
	"4477": "EVEX_Vfmsub132ph_ymm_k1z_ymm_ymmm256b16",
	EVEX_Vfmsub132ph_zmm_k1z_zmm_zmmm512b16_er: 4478,
	"4478": "EVEX_Vfmsub132ph_zmm_k1z_zmm_zmmm512b16_er",
	EVEX_Vfmsub213ph_xmm_k1z_xmm_xmmm128b16: 4479,
	"4479": "EVEX_Vfmsub213ph_xmm_k1z_xmm_xmmm128b16",
	EVEX_Vfmsub213ph_ymm_k1z_ymm_ymmm256b16: 4480,
	"4480": "EVEX_Vfmsub213ph_ymm_k1z_ymm_ymmm256b16",
	EVEX_Vfmsub213ph_zmm_k1z_zmm_zmmm512b16_er: 4481,
	"4481": "EVEX_Vfmsub213ph_zmm_k1z_zmm_zmmm512b16_er",
	EVEX_Vfmsub231ph_xmm_k1z_xmm_xmmm128b16: 4482,
	"4482": "EVEX_Vfmsub231ph_xmm_k1z_xmm_xmmm128b16",
	EVEX_Vfmsub231ph_ymm_k1z_ymm_ymmm256b16: 4483,
	"4483": "EVEX_Vfmsub231ph_ymm_k1z_ymm_ymmm256b16",
	EVEX_Vfmsub231ph_zmm_k1z_zmm_zmmm512b16_er: 4484,
	"4484": "EVEX_Vfmsub231ph_zmm_k1z_zmm_zmmm512b16_er",
	EVEX_Vfnmsub132ph_xmm_k1z_xmm_xmmm128b16: 4485,
	"4485": "EVEX_Vfnmsub132ph_xmm_k1z_xmm_xmmm128b16",
	EVEX_Vfnmsub132ph_ymm_k1z_ymm_ymmm256b16: 4486,
	"4486": "EVEX_Vfnmsub132ph_ymm_k1z_ymm_ymmm256b16",
	EVEX_Vfnmsub132ph_zmm_k1z_zmm_zmmm512b16_er: 4487,
	"4487": "EVEX_Vfnmsub132ph_zmm_k1z_zmm_zmmm512b16_er",
	EVEX_Vfnmsub213ph_xmm_k1z_xmm_xmmm128b16: 4488,
	"4488": "EVEX_Vfnmsub213ph_xmm_k1z_xmm_xmmm128b16",
	EVEX_Vfnmsub213ph_ymm_k1z_ymm_ymmm256b16: 4489,
	"4489": "EVEX_Vfnmsub213ph_ymm_k1z_ymm_ymmm256b16",
	EVEX_Vfnmsub213ph_zmm_k1z_zmm_zmmm512b16_er: 4490,
	"4490": "EVEX_Vfnmsub213ph_zmm_k1z_zmm_zmmm512b16_er",
	EVEX_Vfnmsub231ph_xmm_k1z_xmm_xmmm128b16: 4491,
	"4491": "EVEX_Vfnmsub231ph_xmm_k1z_xmm_xmmm128b16",
	EVEX_Vfnmsub231ph_ymm_k1z_ymm_ymmm256b16: 4492,
	"4492": "EVEX_Vfnmsub231ph_ymm_k1z_ymm_ymmm256b16",
	EVEX_Vfnmsub231ph_zmm_k1z_zmm_zmmm512b16_er: 4493,
	"4493": "EVEX_Vfnmsub231ph_zmm_k1z_zmm_zmmm512b16_er",
	EVEX_Vfmsub132sh_xmm_k1z_xmm_xmmm16_er: 4494,
	"4494": "EVEX_Vfmsub132sh_xmm_k1z_xmm_xmmm16_er",
	EVEX_Vfmsub213sh_xmm_k1z_xmm_xmmm16_er: 4495,
	"4495": "EVEX_Vfmsub213sh_xmm_k1z_xmm_xmmm16_er",
	EVEX_Vfmsub231sh_xmm_k1z_xmm_xmmm16_er: 4496,
	"4496": "EVEX_Vfmsub231sh_xmm_k1z_xmm_xmmm16_er",
	EVEX_Vfnmsub132sh_xmm_k1z_xmm_xmmm16_er: 4497,
	"4497": "EVEX_Vfnmsub132sh_xmm_k1z_xmm_xmmm16_er",
	EVEX_Vfnmsub213sh_xmm_k1z_xmm_xmmm16_er: 4498,
	"4498": "EVEX_Vfnmsub213sh_xmm_k1z_xmm_xmmm16_er",
	EVEX_Vfnmsub231sh_xmm_k1z_xmm_xmmm16_er: 4499,
	"4499": "EVEX_Vfnmsub231sh_xmm_k1z_xmm_xmmm16_er",
	EVEX_Vfpclassph_kr_k1_xmmm128b16_imm8: 4500,
	"4500": "EVEX_Vfpclassph_kr_k1_xmmm128b16_imm8",
	EVEX_Vfpclassph_kr_k1_ymmm256b16_imm8: 4501,
	"4501": "EVEX_Vfpclassph_kr_k1_ymmm256b16_imm8",
	EVEX_Vfpclassph_kr_k1_zmmm512b16_imm8: 4502,
	"4502": "EVEX_Vfpclassph_kr_k1_zmmm512b16_imm8",
	EVEX_Vfpclasssh_kr_k1_xmmm16_imm8: 4503,
	"4503": "EVEX_Vfpclasssh_kr_k1_xmmm16_imm8",
	EVEX_Vgetexpph_xmm_k1z_xmmm128b16: 4504,
	"4504": "EVEX_Vgetexpph_xmm_k1z_xmmm128b16",
	EVEX_Vgetexpph_ymm_k1z_ymmm256b16: 4505,
	"4505": "EVEX_Vgetexpph_ymm_k1z_ymmm256b16",
	EVEX_Vgetexpph_zmm_k1z_zmmm512b16_sae: 4506,
	"4506": "EVEX_Vgetexpph_zmm_k1z_zmmm512b16_sae",
	EVEX_Vgetexpsh_xmm_k1z_xmm_xmmm16_sae: 4507,
	"4507": "EVEX_Vgetexpsh_xmm_k1z_xmm_xmmm16_sae",
	EVEX_Vgetmantph_xmm_k1z_xmmm128b16_imm8: 4508,
	"4508": "EVEX_Vgetmantph_xmm_k1z_xmmm128b16_imm8",
	EVEX_Vgetmantph_ymm_k1z_ymmm256b16_imm8: 4509,
	"4509": "EVEX_Vgetmantph_ymm_k1z_ymmm256b16_imm8",
	EVEX_Vgetmantph_zmm_k1z_zmmm512b16_imm8_sae: 4510,
	"4510": "EVEX_Vgetmantph_zmm_k1z_zmmm512b16_imm8_sae",
	EVEX_Vgetmantsh_xmm_k1z_xmm_xmmm16_imm8_sae: 4511,
	"4511": "EVEX_Vgetmantsh_xmm_k1z_xmm_xmmm16_imm8_sae",
	EVEX_Vmaxph_xmm_k1z_xmm_xmmm128b16: 4512,
	"4512": "EVEX_Vmaxph_xmm_k1z_xmm_xmmm128b16",
	EVEX_Vmaxph_ymm_k1z_ymm_ymmm256b16: 4513,
	"4513": "EVEX_Vmaxph_ymm_k1z_ymm_ymmm256b16",
	EVEX_Vmaxph_zmm_k1z_zmm_zmmm512b16_sae: 4514,
	"4514": "EVEX_Vmaxph_zmm_k1z_zmm_zmmm512b16_sae",
	EVEX_Vmaxsh_xmm_k1z_xmm_xmmm16_sae: 4515,
	"4515": "EVEX_Vmaxsh_xmm_k1z_xmm_xmmm16_sae",
	EVEX_Vminph_xmm_k1z_xmm_xmmm128b16: 4516,
	"4516": "EVEX_Vminph_xmm_k1z_xmm_xmmm128b16",
	EVEX_Vminph_ymm_k1z_ymm_ymmm256b16: 4517,
	"4517": "EVEX_Vminph_ymm_k1z_ymm_ymmm256b16",
	EVEX_Vminph_zmm_k1z_zmm_zmmm512b16_sae: 4518,
	"4518": "EVEX_Vminph_zmm_k1z_zmm_zmmm512b16_sae",
	EVEX_Vminsh_xmm_k1z_xmm_xmmm16_sae: 4519,
	"4519": "EVEX_Vminsh_xmm_k1z_xmm_xmmm16_sae",
	EVEX_Vmovsh_xmm_k1z_m16: 4520,
	"4520": "EVEX_Vmovsh_xmm_k1z_m16",
	EVEX_Vmovsh_m16_k1_xmm: 4521,
	"4521": "EVEX_Vmovsh_m16_k1_xmm",
	EVEX_Vmovsh_xmm_k1z_xmm_xmm: 4522,
	"4522": "EVEX_Vmovsh_xmm_k1z_xmm_xmm",
	EVEX_Vmovsh_xmm_k1z_xmm_xmm_MAP5_11: 4523,
	"4523": "EVEX_Vmovsh_xmm_k1z_xmm_xmm_MAP5_11",
	EVEX_Vmovw_xmm_r32m16: 4524,
	"4524": "EVEX_Vmovw_xmm_r32m16",
	EVEX_Vmovw_xmm_r64m16: 4525,
	"4525": "EVEX_Vmovw_xmm_r64m16",
	EVEX_Vmovw_r32m16_xmm: 4526,
	"4526": "EVEX_Vmovw_r32m16_xmm",
	EVEX_Vmovw_r64m16_xmm: 4527,
	"4527": "EVEX_Vmovw_r64m16_xmm",
	EVEX_Vmulph_xmm_k1z_xmm_xmmm128b16: 4528,
	"4528": "EVEX_Vmulph_xmm_k1z_xmm_xmmm128b16",
	EVEX_Vmulph_ymm_k1z_ymm_ymmm256b16: 4529,
	"4529": "EVEX_Vmulph_ymm_k1z_ymm_ymmm256b16",
	EVEX_Vmulph_zmm_k1z_zmm_zmmm512b16_er: 4530,
	"4530": "EVEX_Vmulph_zmm_k1z_zmm_zmmm512b16_er",
	EVEX_Vmulsh_xmm_k1z_xmm_xmmm16_er: 4531,
	"4531": "EVEX_Vmulsh_xmm_k1z_xmm_xmmm16_er",
	EVEX_Vrcpph_xmm_k1z_xmmm128b16: 4532,
	"4532": "EVEX_Vrcpph_xmm_k1z_xmmm128b16",
	EVEX_Vrcpph_ymm_k1z_ymmm256b16: 4533,
	"4533": "EVEX_Vrcpph_ymm_k1z_ymmm256b16",
	EVEX_Vrcpph_zmm_k1z_zmmm512b16: 4534,
	"4534": "EVEX_Vrcpph_zmm_k1z_zmmm512b16",
	EVEX_Vrcpsh_xmm_k1z_xmm_xmmm16: 4535,
	"4535": "EVEX_Vrcpsh_xmm_k1z_xmm_xmmm16",
	EVEX_Vreduceph_xmm_k1z_xmmm128b16_imm8: 4536,
	"4536": "EVEX_Vreduceph_xmm_k1z_xmmm128b16_imm8",
	EVEX_Vreduceph_ymm_k1z_ymmm256b16_imm8: 4537,
	"4537": "EVEX_Vreduceph_ymm_k1z_ymmm256b16_imm8",
	EVEX_Vreduceph_zmm_k1z_zmmm512b16_imm8_sae: 4538,
	"4538": "EVEX_Vreduceph_zmm_k1z_zmmm512b16_imm8_sae",
	EVEX_Vreducesh_xmm_k1z_xmm_xmmm16_imm8_sae: 4539,
	"4539": "EVEX_Vreducesh_xmm_k1z_xmm_xmmm16_imm8_sae",
	EVEX_Vrndscaleph_xmm_k1z_xmmm128b16_imm8: 4540,
	"4540": "EVEX_Vrndscaleph_xmm_k1z_xmmm128b16_imm8",
	EVEX_Vrndscaleph_ymm_k1z_ymmm256b16_imm8: 4541,
	"4541": "EVEX_Vrndscaleph_ymm_k1z_ymmm256b16_imm8",
	EVEX_Vrndscaleph_zmm_k1z_zmmm512b16_imm8_sae: 4542,
	"4542": "EVEX_Vrndscaleph_zmm_k1z_zmmm512b16_imm8_sae",
	EVEX_Vrndscalesh_xmm_k1z_xmm_xmmm16_imm8_sae: 4543,
	"4543": "EVEX_Vrndscalesh_xmm_k1z_xmm_xmmm16_imm8_sae",
	EVEX_Vrsqrtph_xmm_k1z_xmmm128b16: 4544,
	"4544": "EVEX_Vrsqrtph_xmm_k1z_xmmm128b16",
	EVEX_Vrsqrtph_ymm_k1z_ymmm256b16: 4545,
	"4545": "EVEX_Vrsqrtph_ymm_k1z_ymmm256b16",
	EVEX_Vrsqrtph_zmm_k1z_zmmm512b16: 4546,
	"4546": "EVEX_Vrsqrtph_zmm_k1z_zmmm512b16",
	EVEX_Vrsqrtsh_xmm_k1z_xmm_xmmm16: 4547,
	"4547": "EVEX_Vrsqrtsh_xmm_k1z_xmm_xmmm16",
	EVEX_Vscalefph_xmm_k1z_xmm_xmmm128b16: 4548,
	"4548": "EVEX_Vscalefph_xmm_k1z_xmm_xmmm128b16",
	EVEX_Vscalefph_ymm_k1z_ymm_ymmm256b16: 4549,
	"4549": "EVEX_Vscalefph_ymm_k1z_ymm_ymmm256b16",
	EVEX_Vscalefph_zmm_k1z_zmm_zmmm512b16_er: 4550,
	"4550": "EVEX_Vscalefph_zmm_k1z_zmm_zmmm512b16_er",
	EVEX_Vscalefsh_xmm_k1z_xmm_xmmm16_er: 4551,
	"4551": "EVEX_Vscalefsh_xmm_k1z_xmm_xmmm16_er",
	EVEX_Vsqrtph_xmm_k1z_xmmm128b16: 4552,
	"4552": "EVEX_Vsqrtph_xmm_k1z_xmmm128b16",
	EVEX_Vsqrtph_ymm_k1z_ymmm256b16: 4553,
	"4553": "EVEX_Vsqrtph_ymm_k1z_ymmm256b16",
	EVEX_Vsqrtph_zmm_k1z_zmmm512b16_er: 4554,
	"4554": "EVEX_Vsqrtph_zmm_k1z_zmmm512b16_er",
	EVEX_Vsqrtsh_xmm_k1z_xmm_xmmm16_er: 4555,
	"4555": "EVEX_Vsqrtsh_xmm_k1z_xmm_xmmm16_er",
	EVEX_Vsubph_xmm_k1z_xmm_xmmm128b16: 4556,
	"4556": "EVEX_Vsubph_xmm_k1z_xmm_xmmm128b16",
	EVEX_Vsubph_ymm_k1z_ymm_ymmm256b16: 4557,
	"4557": "EVEX_Vsubph_ymm_k1z_ymm_ymmm256b16",
	EVEX_Vsubph_zmm_k1z_zmm_zmmm512b16_er: 4558,
	"4558": "EVEX_Vsubph_zmm_k1z_zmm_zmmm512b16_er",
	EVEX_Vsubsh_xmm_k1z_xmm_xmmm16_er: 4559,
	"4559": "EVEX_Vsubsh_xmm_k1z_xmm_xmmm16_er",
	EVEX_Vucomish_xmm_xmmm16_sae: 4560,
	"4560": "EVEX_Vucomish_xmm_xmmm16_sae",
	Rdudbg: 4561,
	"4561": "Rdudbg",
	Wrudbg: 4562,
	"4562": "Wrudbg",
	VEX_KNC_Jkzd_kr_rel8_64: 4563,
	"4563": "VEX_KNC_Jkzd_kr_rel8_64",
	VEX_KNC_Jknzd_kr_rel8_64: 4564,
	"4564": "VEX_KNC_Jknzd_kr_rel8_64",
	VEX_KNC_Vprefetchnta_m8: 4565,
	"4565": "VEX_KNC_Vprefetchnta_m8",
	VEX_KNC_Vprefetch0_m8: 4566,
	"4566": "VEX_KNC_Vprefetch0_m8",
	VEX_KNC_Vprefetch1_m8: 4567,
	"4567": "VEX_KNC_Vprefetch1_m8",
	VEX_KNC_Vprefetch2_m8: 4568,
	"4568": "VEX_KNC_Vprefetch2_m8",
	VEX_KNC_Vprefetchenta_m8: 4569,
	"4569": "VEX_KNC_Vprefetchenta_m8",
	VEX_KNC_Vprefetche0_m8: 4570,
	"4570": "VEX_KNC_Vprefetche0_m8",
	VEX_KNC_Vprefetche1_m8: 4571,
	"4571": "VEX_KNC_Vprefetche1_m8",
	VEX_KNC_Vprefetche2_m8: 4572,
	"4572": "VEX_KNC_Vprefetche2_m8",
	VEX_KNC_Kand_kr_kr: 4573,
	"4573": "VEX_KNC_Kand_kr_kr",
	VEX_KNC_Kandn_kr_kr: 4574,
	"4574": "VEX_KNC_Kandn_kr_kr",
	VEX_KNC_Kandnr_kr_kr: 4575,
	"4575": "VEX_KNC_Kandnr_kr_kr",
	VEX_KNC_Knot_kr_kr: 4576,
	"4576": "VEX_KNC_Knot_kr_kr",
	VEX_KNC_Kor_kr_kr: 4577,
	"4577": "VEX_KNC_Kor_kr_kr",
	VEX_KNC_Kxnor_kr_kr: 4578,
	"4578": "VEX_KNC_Kxnor_kr_kr",
	VEX_KNC_Kxor_kr_kr: 4579,
	"4579": "VEX_KNC_Kxor_kr_kr",
	VEX_KNC_Kmerge2l1h_kr_kr: 4580,
	"4580": "VEX_KNC_Kmerge2l1h_kr_kr",
	VEX_KNC_Kmerge2l1l_kr_kr: 4581,
	"4581": "VEX_KNC_Kmerge2l1l_kr_kr",
	VEX_KNC_Jkzd_kr_rel32_64: 4582,
	"4582": "VEX_KNC_Jkzd_kr_rel32_64",
	VEX_KNC_Jknzd_kr_rel32_64: 4583,
	"4583": "VEX_KNC_Jknzd_kr_rel32_64",
	VEX_KNC_Kmov_kr_kr: 4584,
	"4584": "VEX_KNC_Kmov_kr_kr",
	VEX_KNC_Kmov_kr_r32: 4585,
	"4585": "VEX_KNC_Kmov_kr_r32",
	VEX_KNC_Kmov_r32_kr: 4586,
	"4586": "VEX_KNC_Kmov_r32_kr",
	VEX_KNC_Kconcath_r64_kr_kr: 4587,
	"4587": "VEX_KNC_Kconcath_r64_kr_kr",
	VEX_KNC_Kconcatl_r64_kr_kr: 4588,
	"4588": "VEX_KNC_Kconcatl_r64_kr_kr",
	VEX_KNC_Kortest_kr_kr: 4589,
	"4589": "VEX_KNC_Kortest_kr_kr",
	VEX_KNC_Delay_r32: 4590,
	"4590": "VEX_KNC_Delay_r32",
	VEX_KNC_Delay_r64: 4591,
	"4591": "VEX_KNC_Delay_r64",
	VEX_KNC_Spflt_r32: 4592,
	"4592": "VEX_KNC_Spflt_r32",
	VEX_KNC_Spflt_r64: 4593,
	"4593": "VEX_KNC_Spflt_r64",
	VEX_KNC_Clevict1_m8: 4594,
	"4594": "VEX_KNC_Clevict1_m8",
	VEX_KNC_Clevict0_m8: 4595,
	"4595": "VEX_KNC_Clevict0_m8",
	VEX_KNC_Popcnt_r32_r32: 4596,
	"4596": "VEX_KNC_Popcnt_r32_r32",
	VEX_KNC_Popcnt_r64_r64: 4597,
	"4597": "VEX_KNC_Popcnt_r64_r64",
	VEX_KNC_Tzcnt_r32_r32: 4598,
	"4598": "VEX_KNC_Tzcnt_r32_r32",
	VEX_KNC_Tzcnt_r64_r64: 4599,
	"4599": "VEX_KNC_Tzcnt_r64_r64",
	VEX_KNC_Tzcnti_r32_r32: 4600,
	"4600": "VEX_KNC_Tzcnti_r32_r32",
	VEX_KNC_Tzcnti_r64_r64: 4601,
	"4601": "VEX_KNC_Tzcnti_r64_r64",
	VEX_KNC_Lzcnt_r32_r32: 4602,
	"4602": "VEX_KNC_Lzcnt_r32_r32",
	VEX_KNC_Lzcnt_r64_r64: 4603,
	"4603": "VEX_KNC_Lzcnt_r64_r64",
	VEX_KNC_Undoc_r32_rm32_128_F3_0F38_W0_F0: 4604,
	"4604": "VEX_KNC_Undoc_r32_rm32_128_F3_0F38_W0_F0",
	VEX_KNC_Undoc_r64_rm64_128_F3_0F38_W1_F0: 4605,
	"4605": "VEX_KNC_Undoc_r64_rm64_128_F3_0F38_W1_F0",
	VEX_KNC_Undoc_r32_rm32_128_F2_0F38_W0_F0: 4606,
	"4606": "VEX_KNC_Undoc_r32_rm32_128_F2_0F38_W0_F0",
	VEX_KNC_Undoc_r64_rm64_128_F2_0F38_W1_F0: 4607,
	"4607": "VEX_KNC_Undoc_r64_rm64_128_F2_0F38_W1_F0",
	VEX_KNC_Undoc_r32_rm32_128_F2_0F38_W0_F1: 4608,
	"4608": "VEX_KNC_Undoc_r32_rm32_128_F2_0F38_W0_F1",
	VEX_KNC_Undoc_r64_rm64_128_F2_0F38_W1_F1: 4609,
	"4609": "VEX_KNC_Undoc_r64_rm64_128_F2_0F38_W1_F1",
	VEX_KNC_Kextract_kr_r64_imm8: 4610,
	"4610": "VEX_KNC_Kextract_kr_r64_imm8",
	MVEX_Vprefetchnta_m: 4611,
	"4611": "MVEX_Vprefetchnta_m",
	MVEX_Vprefetch0_m: 4612,
	"4612": "MVEX_Vprefetch0_m",
	MVEX_Vprefetch1_m: 4613,
	"4613": "MVEX_Vprefetch1_m",
	MVEX_Vprefetch2_m: 4614,
	"4614": "MVEX_Vprefetch2_m",
	MVEX_Vprefetchenta_m: 4615,
	"4615": "MVEX_Vprefetchenta_m",
	MVEX_Vprefetche0_m: 4616,
	"4616": "MVEX_Vprefetche0_m",
	MVEX_Vprefetche1_m: 4617,
	"4617": "MVEX_Vprefetche1_m",
	MVEX_Vprefetche2_m: 4618,
	"4618": "MVEX_Vprefetche2_m",
	MVEX_Vmovaps_zmm_k1_zmmmt: 4619,
	"4619": "MVEX_Vmovaps_zmm_k1_zmmmt",
	MVEX_Vmovapd_zmm_k1_zmmmt: 4620,
	"4620": "MVEX_Vmovapd_zmm_k1_zmmmt",
	MVEX_Vmovaps_mt_k1_zmm: 4621,
	"4621": "MVEX_Vmovaps_mt_k1_zmm",
	MVEX_Vmovapd_mt_k1_zmm: 4622,
	"4622": "MVEX_Vmovapd_mt_k1_zmm",
	MVEX_Vmovnrapd_m_k1_zmm: 4623,
	"4623": "MVEX_Vmovnrapd_m_k1_zmm",
	MVEX_Vmovnrngoapd_m_k1_zmm: 4624,
	"4624": "MVEX_Vmovnrngoapd_m_k1_zmm",
	MVEX_Vmovnraps_m_k1_zmm: 4625,
	"4625": "MVEX_Vmovnraps_m_k1_zmm",
	MVEX_Vmovnrngoaps_m_k1_zmm: 4626,
	"4626": "MVEX_Vmovnrngoaps_m_k1_zmm",
	MVEX_Vaddps_zmm_k1_zmm_zmmmt: 4627,
	"4627": "MVEX_Vaddps_zmm_k1_zmm_zmmmt",
	MVEX_Vaddpd_zmm_k1_zmm_zmmmt: 4628,
	"4628": "MVEX_Vaddpd_zmm_k1_zmm_zmmmt",
	MVEX_Vmulps_zmm_k1_zmm_zmmmt: 4629,
	"4629": "MVEX_Vmulps_zmm_k1_zmm_zmmmt",
	MVEX_Vmulpd_zmm_k1_zmm_zmmmt: 4630,
	"4630": "MVEX_Vmulpd_zmm_k1_zmm_zmmmt",
	MVEX_Vcvtps2pd_zmm_k1_zmmmt: 4631,
	"4631": "MVEX_Vcvtps2pd_zmm_k1_zmmmt",
	MVEX_Vcvtpd2ps_zmm_k1_zmmmt: 4632,
	"4632": "MVEX_Vcvtpd2ps_zmm_k1_zmmmt",
	MVEX_Vsubps_zmm_k1_zmm_zmmmt: 4633,
	"4633": "MVEX_Vsubps_zmm_k1_zmm_zmmmt",
	MVEX_Vsubpd_zmm_k1_zmm_zmmmt: 4634,
	"4634": "MVEX_Vsubpd_zmm_k1_zmm_zmmmt",
	MVEX_Vpcmpgtd_kr_k1_zmm_zmmmt: 4635,
	"4635": "MVEX_Vpcmpgtd_kr_k1_zmm_zmmmt",
	MVEX_Vmovdqa32_zmm_k1_zmmmt: 4636,
	"4636": "MVEX_Vmovdqa32_zmm_k1_zmmmt",
	MVEX_Vmovdqa64_zmm_k1_zmmmt: 4637,
	"4637": "MVEX_Vmovdqa64_zmm_k1_zmmmt",
	MVEX_Vpshufd_zmm_k1_zmmmt_imm8: 4638,
	"4638": "MVEX_Vpshufd_zmm_k1_zmmmt_imm8",
	MVEX_Vpsrld_zmm_k1_zmmmt_imm8: 4639,
	"4639": "MVEX_Vpsrld_zmm_k1_zmmmt_imm8",
	MVEX_Vpsrad_zmm_k1_zmmmt_imm8: 4640,
	"4640": "MVEX_Vpsrad_zmm_k1_zmmmt_imm8",
	MVEX_Vpslld_zmm_k1_zmmmt_imm8: 4641,
	"4641": "MVEX_Vpslld_zmm_k1_zmmmt_imm8",
	MVEX_Vpcmpeqd_kr_k1_zmm_zmmmt: 4642,
	"4642": "MVEX_Vpcmpeqd_kr_k1_zmm_zmmmt",
	MVEX_Vcvtudq2pd_zmm_k1_zmmmt: 4643,
	"4643": "MVEX_Vcvtudq2pd_zmm_k1_zmmmt",
	MVEX_Vmovdqa32_mt_k1_zmm: 4644,
	"4644": "MVEX_Vmovdqa32_mt_k1_zmm",
	MVEX_Vmovdqa64_mt_k1_zmm: 4645,
	"4645": "MVEX_Vmovdqa64_mt_k1_zmm",
	MVEX_Clevict1_m: 4646,
	"4646": "MVEX_Clevict1_m",
	MVEX_Clevict0_m: 4647,
	"4647": "MVEX_Clevict0_m",
	MVEX_Vcmpps_kr_k1_zmm_zmmmt_imm8: 4648,
	"4648": "MVEX_Vcmpps_kr_k1_zmm_zmmmt_imm8",
	MVEX_Vcmppd_kr_k1_zmm_zmmmt_imm8: 4649,
	"4649": "MVEX_Vcmppd_kr_k1_zmm_zmmmt_imm8",
	MVEX_Vpandd_zmm_k1_zmm_zmmmt: 4650,
	"4650": "MVEX_Vpandd_zmm_k1_zmm_zmmmt",
	MVEX_Vpandq_zmm_k1_zmm_zmmmt: 4651,
	"4651": "MVEX_Vpandq_zmm_k1_zmm_zmmmt",
	MVEX_Vpandnd_zmm_k1_zmm_zmmmt: 4652,
	"4652": "MVEX_Vpandnd_zmm_k1_zmm_zmmmt",
	MVEX_Vpandnq_zmm_k1_zmm_zmmmt: 4653,
	"4653": "MVEX_Vpandnq_zmm_k1_zmm_zmmmt",
	MVEX_Vcvtdq2pd_zmm_k1_zmmmt: 4654,
	"4654": "MVEX_Vcvtdq2pd_zmm_k1_zmmmt",
	MVEX_Vpord_zmm_k1_zmm_zmmmt: 4655,
	"4655": "MVEX_Vpord_zmm_k1_zmm_zmmmt",
	MVEX_Vporq_zmm_k1_zmm_zmmmt: 4656,
	"4656": "MVEX_Vporq_zmm_k1_zmm_zmmmt",
	MVEX_Vpxord_zmm_k1_zmm_zmmmt: 4657,
	"4657": "MVEX_Vpxord_zmm_k1_zmm_zmmmt",
	MVEX_Vpxorq_zmm_k1_zmm_zmmmt: 4658,
	"4658": "MVEX_Vpxorq_zmm_k1_zmm_zmmmt",
	MVEX_Vpsubd_zmm_k1_zmm_zmmmt: 4659,
	"4659": "MVEX_Vpsubd_zmm_k1_zmm_zmmmt",
	MVEX_Vpaddd_zmm_k1_zmm_zmmmt: 4660,
	"4660": "MVEX_Vpaddd_zmm_k1_zmm_zmmmt",
	MVEX_Vbroadcastss_zmm_k1_mt: 4661,
	"4661": "MVEX_Vbroadcastss_zmm_k1_mt",
	MVEX_Vbroadcastsd_zmm_k1_mt: 4662,
	"4662": "MVEX_Vbroadcastsd_zmm_k1_mt",
	MVEX_Vbroadcastf32x4_zmm_k1_mt: 4663,
	"4663": "MVEX_Vbroadcastf32x4_zmm_k1_mt",
	MVEX_Vbroadcastf64x4_zmm_k1_mt: 4664,
	"4664": "MVEX_Vbroadcastf64x4_zmm_k1_mt",
	MVEX_Vptestmd_kr_k1_zmm_zmmmt: 4665,
	"4665": "MVEX_Vptestmd_kr_k1_zmm_zmmmt",
	MVEX_Vpermd_zmm_k1_zmm_zmmmt: 4666,
	"4666": "MVEX_Vpermd_zmm_k1_zmm_zmmmt",
	MVEX_Vpminsd_zmm_k1_zmm_zmmmt: 4667,
	"4667": "MVEX_Vpminsd_zmm_k1_zmm_zmmmt",
	MVEX_Vpminud_zmm_k1_zmm_zmmmt: 4668,
	"4668": "MVEX_Vpminud_zmm_k1_zmm_zmmmt",
	MVEX_Vpmaxsd_zmm_k1_zmm_zmmmt: 4669,
	"4669": "MVEX_Vpmaxsd_zmm_k1_zmm_zmmmt",
	MVEX_Vpmaxud_zmm_k1_zmm_zmmmt: 4670,
	"4670": "MVEX_Vpmaxud_zmm_k1_zmm_zmmmt",
	MVEX_Vpmulld_zmm_k1_zmm_zmmmt: 4671,
	"4671": "MVEX_Vpmulld_zmm_k1_zmm_zmmmt",
	MVEX_Vgetexpps_zmm_k1_zmmmt: 4672,
	"4672": "MVEX_Vgetexpps_zmm_k1_zmmmt",
	MVEX_Vgetexppd_zmm_k1_zmmmt: 4673,
	"4673": "MVEX_Vgetexppd_zmm_k1_zmmmt",
	MVEX_Vpsrlvd_zmm_k1_zmm_zmmmt: 4674,
	"4674": "MVEX_Vpsrlvd_zmm_k1_zmm_zmmmt",
	MVEX_Vpsravd_zmm_k1_zmm_zmmmt: 4675,
	"4675": "MVEX_Vpsravd_zmm_k1_zmm_zmmmt",
	MVEX_Vpsllvd_zmm_k1_zmm_zmmmt: 4676,
	"4676": "MVEX_Vpsllvd_zmm_k1_zmm_zmmmt",
	MVEX_Undoc_zmm_k1_zmmmt_512_66_0F38_W0_48: 4677,
	"4677": "MVEX_Undoc_zmm_k1_zmmmt_512_66_0F38_W0_48",
	MVEX_Undoc_zmm_k1_zmmmt_512_66_0F38_W0_49: 4678,
	"4678": "MVEX_Undoc_zmm_k1_zmmmt_512_66_0F38_W0_49",
	MVEX_Undoc_zmm_k1_zmmmt_512_66_0F38_W0_4A: 4679,
	"4679": "MVEX_Undoc_zmm_k1_zmmmt_512_66_0F38_W0_4A",
	MVEX_Undoc_zmm_k1_zmmmt_512_66_0F38_W0_4B: 4680,
	"4680": "MVEX_Undoc_zmm_k1_zmmmt_512_66_0F38_W0_4B",
	MVEX_Vaddnps_zmm_k1_zmm_zmmmt: 4681,
	"4681": "MVEX_Vaddnps_zmm_k1_zmm_zmmmt",
	MVEX_Vaddnpd_zmm_k1_zmm_zmmmt: 4682,
	"4682": "MVEX_Vaddnpd_zmm_k1_zmm_zmmmt",
	MVEX_Vgmaxabsps_zmm_k1_zmm_zmmmt: 4683,
	"4683": "MVEX_Vgmaxabsps_zmm_k1_zmm_zmmmt",
	MVEX_Vgminps_zmm_k1_zmm_zmmmt: 4684,
	"4684": "MVEX_Vgminps_zmm_k1_zmm_zmmmt",
	MVEX_Vgminpd_zmm_k1_zmm_zmmmt: 4685,
	"4685": "MVEX_Vgminpd_zmm_k1_zmm_zmmmt",
	MVEX_Vgmaxps_zmm_k1_zmm_zmmmt: 4686,
	"4686": "MVEX_Vgmaxps_zmm_k1_zmm_zmmmt",
	MVEX_Vgmaxpd_zmm_k1_zmm_zmmmt: 4687,
	"4687": "MVEX_Vgmaxpd_zmm_k1_zmm_zmmmt",
	MVEX_Undoc_zmm_k1_zmm_zmmmt_512_66_0F38_W0_54: 4688,
	"4688": "MVEX_Undoc_zmm_k1_zmm_zmmmt_512_66_0F38_W0_54",
	MVEX_Vfixupnanps_zmm_k1_zmm_zmmmt: 4689,
	"4689": "MVEX_Vfixupnanps_zmm_k1_zmm_zmmmt",
	MVEX_Vfixupnanpd_zmm_k1_zmm_zmmmt: 4690,
	"4690": "MVEX_Vfixupnanpd_zmm_k1_zmm_zmmmt",
	MVEX_Undoc_zmm_k1_zmm_zmmmt_512_66_0F38_W0_56: 4691,
	"4691": "MVEX_Undoc_zmm_k1_zmm_zmmmt_512_66_0F38_W0_56",
	MVEX_Undoc_zmm_k1_zmm_zmmmt_512_66_0F38_W0_57: 4692,
	"4692": "MVEX_Undoc_zmm_k1_zmm_zmmmt_512_66_0F38_W0_57",
	MVEX_Vpbroadcastd_zmm_k1_mt: 4693,
	"4693": "MVEX_Vpbroadcastd_zmm_k1_mt",
	MVEX_Vpbroadcastq_zmm_k1_mt: 4694,
	"4694": "MVEX_Vpbroadcastq_zmm_k1_mt",
	MVEX_Vbroadcasti32x4_zmm_k1_mt: 4695,
	"4695": "MVEX_Vbroadcasti32x4_zmm_k1_mt",
	MVEX_Vbroadcasti64x4_zmm_k1_mt: 4696,
	"4696": "MVEX_Vbroadcasti64x4_zmm_k1_mt",
	MVEX_Vpadcd_zmm_k1_kr_zmmmt: 4697,
	"4697": "MVEX_Vpadcd_zmm_k1_kr_zmmmt",
	MVEX_Vpaddsetcd_zmm_k1_kr_zmmmt: 4698,
	"4698": "MVEX_Vpaddsetcd_zmm_k1_kr_zmmmt",
	MVEX_Vpsbbd_zmm_k1_kr_zmmmt: 4699,
	"4699": "MVEX_Vpsbbd_zmm_k1_kr_zmmmt",
	MVEX_Vpsubsetbd_zmm_k1_kr_zmmmt: 4700,
	"4700": "MVEX_Vpsubsetbd_zmm_k1_kr_zmmmt",
	MVEX_Vpblendmd_zmm_k1_zmm_zmmmt: 4701,
	"4701": "MVEX_Vpblendmd_zmm_k1_zmm_zmmmt",
	MVEX_Vpblendmq_zmm_k1_zmm_zmmmt: 4702,
	"4702": "MVEX_Vpblendmq_zmm_k1_zmm_zmmmt",
	MVEX_Vblendmps_zmm_k1_zmm_zmmmt: 4703,
	"4703": "MVEX_Vblendmps_zmm_k1_zmm_zmmmt",
	MVEX_Vblendmpd_zmm_k1_zmm_zmmmt: 4704,
	"4704": "MVEX_Vblendmpd_zmm_k1_zmm_zmmmt",
	MVEX_Undoc_zmm_k1_zmm_zmmmt_512_66_0F38_W0_67: 4705,
	"4705": "MVEX_Undoc_zmm_k1_zmm_zmmmt_512_66_0F38_W0_67",
	MVEX_Undoc_zmm_k1_zmmmt_512_66_0F38_W0_68: 4706,
	"4706": "MVEX_Undoc_zmm_k1_zmmmt_512_66_0F38_W0_68",
	MVEX_Undoc_zmm_k1_zmmmt_512_66_0F38_W0_69: 4707,
	"4707": "MVEX_Undoc_zmm_k1_zmmmt_512_66_0F38_W0_69",
	MVEX_Undoc_zmm_k1_zmmmt_512_66_0F38_W0_6A: 4708,
	"4708": "MVEX_Undoc_zmm_k1_zmmmt_512_66_0F38_W0_6A",
	MVEX_Undoc_zmm_k1_zmmmt_512_66_0F38_W0_6B: 4709,
	"4709": "MVEX_Undoc_zmm_k1_zmmmt_512_66_0F38_W0_6B",
	MVEX_Vpsubrd_zmm_k1_zmm_zmmmt: 4710,
	"4710": "MVEX_Vpsubrd_zmm_k1_zmm_zmmmt",
	MVEX_Vsubrps_zmm_k1_zmm_zmmmt: 4711,
	"4711": "MVEX_Vsubrps_zmm_k1_zmm_zmmmt",
	MVEX_Vsubrpd_zmm_k1_zmm_zmmmt: 4712,
	"4712": "MVEX_Vsubrpd_zmm_k1_zmm_zmmmt",
	MVEX_Vpsbbrd_zmm_k1_kr_zmmmt: 4713,
	"4713": "MVEX_Vpsbbrd_zmm_k1_kr_zmmmt",
	MVEX_Vpsubrsetbd_zmm_k1_kr_zmmmt: 4714,
	"4714": "MVEX_Vpsubrsetbd_zmm_k1_kr_zmmmt",
	MVEX_Undoc_zmm_k1_zmm_zmmmt_512_66_0F38_W0_70: 4715,
	"4715": "MVEX_Undoc_zmm_k1_zmm_zmmmt_512_66_0F38_W0_70",
	MVEX_Undoc_zmm_k1_zmm_zmmmt_512_66_0F38_W0_71: 4716,
	"4716": "MVEX_Undoc_zmm_k1_zmm_zmmmt_512_66_0F38_W0_71",
	MVEX_Undoc_zmm_k1_zmm_zmmmt_512_66_0F38_W0_72: 4717,
	"4717": "MVEX_Undoc_zmm_k1_zmm_zmmmt_512_66_0F38_W0_72",
	MVEX_Undoc_zmm_k1_zmm_zmmmt_512_66_0F38_W0_73: 4718,
	"4718": "MVEX_Undoc_zmm_k1_zmm_zmmmt_512_66_0F38_W0_73",
	MVEX_Vpcmpltd_kr_k1_zmm_zmmmt: 4719,
	"4719": "MVEX_Vpcmpltd_kr_k1_zmm_zmmmt",
	MVEX_Vscaleps_zmm_k1_zmm_zmmmt: 4720,
	"4720": "MVEX_Vscaleps_zmm_k1_zmm_zmmmt",
	MVEX_Vpmulhud_zmm_k1_zmm_zmmmt: 4721,
	"4721": "MVEX_Vpmulhud_zmm_k1_zmm_zmmmt",
	MVEX_Vpmulhd_zmm_k1_zmm_zmmmt: 4722,
	"4722": "MVEX_Vpmulhd_zmm_k1_zmm_zmmmt",
	MVEX_Vpgatherdd_zmm_k1_mvt: 4723,
	"4723": "MVEX_Vpgatherdd_zmm_k1_mvt",
	MVEX_Vpgatherdq_zmm_k1_mvt: 4724,
	"4724": "MVEX_Vpgatherdq_zmm_k1_mvt",
	MVEX_Vgatherdps_zmm_k1_mvt: 4725,
	"4725": "MVEX_Vgatherdps_zmm_k1_mvt",
	MVEX_Vgatherdpd_zmm_k1_mvt: 4726,
	"4726": "MVEX_Vgatherdpd_zmm_k1_mvt",
	MVEX_Undoc_zmm_k1_zmm_zmmmt_512_66_0F38_W0_94: 4727,
	"4727": "MVEX_Undoc_zmm_k1_zmm_zmmmt_512_66_0F38_W0_94",
	MVEX_Undoc_zmm_k1_zmm_zmmmt_512_66_0F38_W1_94: 4728,
	"4728": "MVEX_Undoc_zmm_k1_zmm_zmmmt_512_66_0F38_W1_94",
	MVEX_Vfmadd132ps_zmm_k1_zmm_zmmmt: 4729,
	"4729": "MVEX_Vfmadd132ps_zmm_k1_zmm_zmmmt",
	MVEX_Vfmadd132pd_zmm_k1_zmm_zmmmt: 4730,
	"4730": "MVEX_Vfmadd132pd_zmm_k1_zmm_zmmmt",
	MVEX_Vfmsub132ps_zmm_k1_zmm_zmmmt: 4731,
	"4731": "MVEX_Vfmsub132ps_zmm_k1_zmm_zmmmt",
	MVEX_Vfmsub132pd_zmm_k1_zmm_zmmmt: 4732,
	"4732": "MVEX_Vfmsub132pd_zmm_k1_zmm_zmmmt",
	MVEX_Vfnmadd132ps_zmm_k1_zmm_zmmmt: 4733,
	"4733": "MVEX_Vfnmadd132ps_zmm_k1_zmm_zmmmt",
	MVEX_Vfnmadd132pd_zmm_k1_zmm_zmmmt: 4734,
	"4734": "MVEX_Vfnmadd132pd_zmm_k1_zmm_zmmmt",
	MVEX_Vfnmsub132ps_zmm_k1_zmm_zmmmt: 4735,
	"4735": "MVEX_Vfnmsub132ps_zmm_k1_zmm_zmmmt",
	MVEX_Vfnmsub132pd_zmm_k1_zmm_zmmmt: 4736,
	"4736": "MVEX_Vfnmsub132pd_zmm_k1_zmm_zmmmt",
	MVEX_Vpscatterdd_mvt_k1_zmm: 4737,
	"4737": "MVEX_Vpscatterdd_mvt_k1_zmm",
	MVEX_Vpscatterdq_mvt_k1_zmm: 4738,
	"4738": "MVEX_Vpscatterdq_mvt_k1_zmm",
	MVEX_Vscatterdps_mvt_k1_zmm: 4739,
	"4739": "MVEX_Vscatterdps_mvt_k1_zmm",
	MVEX_Vscatterdpd_mvt_k1_zmm: 4740,
	"4740": "MVEX_Vscatterdpd_mvt_k1_zmm",
	MVEX_Vfmadd233ps_zmm_k1_zmm_zmmmt: 4741,
	"4741": "MVEX_Vfmadd233ps_zmm_k1_zmm_zmmmt",
	MVEX_Vfmadd213ps_zmm_k1_zmm_zmmmt: 4742,
	"4742": "MVEX_Vfmadd213ps_zmm_k1_zmm_zmmmt",
	MVEX_Vfmadd213pd_zmm_k1_zmm_zmmmt: 4743,
	"4743": "MVEX_Vfmadd213pd_zmm_k1_zmm_zmmmt",
	MVEX_Vfmsub213ps_zmm_k1_zmm_zmmmt: 4744,
	"4744": "MVEX_Vfmsub213ps_zmm_k1_zmm_zmmmt",
	MVEX_Vfmsub213pd_zmm_k1_zmm_zmmmt: 4745,
	"4745": "MVEX_Vfmsub213pd_zmm_k1_zmm_zmmmt",
	MVEX_Vfnmadd213ps_zmm_k1_zmm_zmmmt: 4746,
	"4746": "MVEX_Vfnmadd213ps_zmm_k1_zmm_zmmmt",
	MVEX_Vfnmadd213pd_zmm_k1_zmm_zmmmt: 4747,
	"4747": "MVEX_Vfnmadd213pd_zmm_k1_zmm_zmmmt",
	MVEX_Vfnmsub213ps_zmm_k1_zmm_zmmmt: 4748,
	"4748": "MVEX_Vfnmsub213ps_zmm_k1_zmm_zmmmt",
	MVEX_Vfnmsub213pd_zmm_k1_zmm_zmmmt: 4749,
	"4749": "MVEX_Vfnmsub213pd_zmm_k1_zmm_zmmmt",
	MVEX_Undoc_zmm_k1_mvt_512_66_0F38_W0_B0: 4750,
	"4750": "MVEX_Undoc_zmm_k1_mvt_512_66_0F38_W0_B0",
	MVEX_Undoc_zmm_k1_mvt_512_66_0F38_W0_B2: 4751,
	"4751": "MVEX_Undoc_zmm_k1_mvt_512_66_0F38_W0_B2",
	MVEX_Vpmadd233d_zmm_k1_zmm_zmmmt: 4752,
	"4752": "MVEX_Vpmadd233d_zmm_k1_zmm_zmmmt",
	MVEX_Vpmadd231d_zmm_k1_zmm_zmmmt: 4753,
	"4753": "MVEX_Vpmadd231d_zmm_k1_zmm_zmmmt",
	MVEX_Vfmadd231ps_zmm_k1_zmm_zmmmt: 4754,
	"4754": "MVEX_Vfmadd231ps_zmm_k1_zmm_zmmmt",
	MVEX_Vfmadd231pd_zmm_k1_zmm_zmmmt: 4755,
	"4755": "MVEX_Vfmadd231pd_zmm_k1_zmm_zmmmt",
	MVEX_Vfmsub231ps_zmm_k1_zmm_zmmmt: 4756,
	"4756": "MVEX_Vfmsub231ps_zmm_k1_zmm_zmmmt",
	MVEX_Vfmsub231pd_zmm_k1_zmm_zmmmt: 4757,
	"4757": "MVEX_Vfmsub231pd_zmm_k1_zmm_zmmmt",
	MVEX_Vfnmadd231ps_zmm_k1_zmm_zmmmt: 4758,
	"4758": "MVEX_Vfnmadd231ps_zmm_k1_zmm_zmmmt",
	MVEX_Vfnmadd231pd_zmm_k1_zmm_zmmmt: 4759,
	"4759": "MVEX_Vfnmadd231pd_zmm_k1_zmm_zmmmt",
	MVEX_Vfnmsub231ps_zmm_k1_zmm_zmmmt: 4760,
	"4760": "MVEX_Vfnmsub231ps_zmm_k1_zmm_zmmmt",
	MVEX_Vfnmsub231pd_zmm_k1_zmm_zmmmt: 4761,
	"4761": "MVEX_Vfnmsub231pd_zmm_k1_zmm_zmmmt",
	MVEX_Undoc_zmm_k1_mvt_512_66_0F38_W0_C0: 4762,
	"4762": "MVEX_Undoc_zmm_k1_mvt_512_66_0F38_W0_C0",
	MVEX_Vgatherpf0hintdps_mvt_k1: 4763,
	"4763": "MVEX_Vgatherpf0hintdps_mvt_k1",
	MVEX_Vgatherpf0hintdpd_mvt_k1: 4764,
	"4764": "MVEX_Vgatherpf0hintdpd_mvt_k1",
	MVEX_Vgatherpf0dps_mvt_k1: 4765,
	"4765": "MVEX_Vgatherpf0dps_mvt_k1",
	MVEX_Vgatherpf1dps_mvt_k1: 4766,
	"4766": "MVEX_Vgatherpf1dps_mvt_k1",
	MVEX_Vscatterpf0hintdps_mvt_k1: 4767,
	"4767": "MVEX_Vscatterpf0hintdps_mvt_k1",
	MVEX_Vscatterpf0hintdpd_mvt_k1: 4768,
	"4768": "MVEX_Vscatterpf0hintdpd_mvt_k1",
	MVEX_Vscatterpf0dps_mvt_k1: 4769,
	"4769": "MVEX_Vscatterpf0dps_mvt_k1",
	MVEX_Vscatterpf1dps_mvt_k1: 4770,
	"4770": "MVEX_Vscatterpf1dps_mvt_k1",
	MVEX_Vexp223ps_zmm_k1_zmmmt: 4771,
	"4771": "MVEX_Vexp223ps_zmm_k1_zmmmt",
	MVEX_Vlog2ps_zmm_k1_zmmmt: 4772,
	"4772": "MVEX_Vlog2ps_zmm_k1_zmmmt",
	MVEX_Vrcp23ps_zmm_k1_zmmmt: 4773,
	"4773": "MVEX_Vrcp23ps_zmm_k1_zmmmt",
	MVEX_Vrsqrt23ps_zmm_k1_zmmmt: 4774,
	"4774": "MVEX_Vrsqrt23ps_zmm_k1_zmmmt",
	MVEX_Vaddsetsps_zmm_k1_zmm_zmmmt: 4775,
	"4775": "MVEX_Vaddsetsps_zmm_k1_zmm_zmmmt",
	MVEX_Vpaddsetsd_zmm_k1_zmm_zmmmt: 4776,
	"4776": "MVEX_Vpaddsetsd_zmm_k1_zmm_zmmmt",
	MVEX_Undoc_zmm_k1_zmm_zmmmt_512_66_0F38_W0_CE: 4777,
	"4777": "MVEX_Undoc_zmm_k1_zmm_zmmmt_512_66_0F38_W0_CE",
	MVEX_Undoc_zmm_k1_zmm_zmmmt_512_66_0F38_W1_CE: 4778,
	"4778": "MVEX_Undoc_zmm_k1_zmm_zmmmt_512_66_0F38_W1_CE",
	MVEX_Undoc_zmm_k1_zmm_zmmmt_512_66_0F38_W0_CF: 4779,
	"4779": "MVEX_Undoc_zmm_k1_zmm_zmmmt_512_66_0F38_W0_CF",
	MVEX_Vloadunpackld_zmm_k1_mt: 4780,
	"4780": "MVEX_Vloadunpackld_zmm_k1_mt",
	MVEX_Vloadunpacklq_zmm_k1_mt: 4781,
	"4781": "MVEX_Vloadunpacklq_zmm_k1_mt",
	MVEX_Vpackstoreld_mt_k1_zmm: 4782,
	"4782": "MVEX_Vpackstoreld_mt_k1_zmm",
	MVEX_Vpackstorelq_mt_k1_zmm: 4783,
	"4783": "MVEX_Vpackstorelq_mt_k1_zmm",
	MVEX_Vloadunpacklps_zmm_k1_mt: 4784,
	"4784": "MVEX_Vloadunpacklps_zmm_k1_mt",
	MVEX_Vloadunpacklpd_zmm_k1_mt: 4785,
	"4785": "MVEX_Vloadunpacklpd_zmm_k1_mt",
	MVEX_Vpackstorelps_mt_k1_zmm: 4786,
	"4786": "MVEX_Vpackstorelps_mt_k1_zmm",
	MVEX_Vpackstorelpd_mt_k1_zmm: 4787,
	"4787": "MVEX_Vpackstorelpd_mt_k1_zmm",
	MVEX_Undoc_zmm_k1_zmmmt_512_0F38_W0_D2: 4788,
	"4788": "MVEX_Undoc_zmm_k1_zmmmt_512_0F38_W0_D2",
	MVEX_Undoc_zmm_k1_zmmmt_512_66_0F38_W0_D2: 4789,
	"4789": "MVEX_Undoc_zmm_k1_zmmmt_512_66_0F38_W0_D2",
	MVEX_Undoc_zmm_k1_zmmmt_512_0F38_W0_D3: 4790,
	"4790": "MVEX_Undoc_zmm_k1_zmmmt_512_0F38_W0_D3",
	MVEX_Vloadunpackhd_zmm_k1_mt: 4791,
	"4791": "MVEX_Vloadunpackhd_zmm_k1_mt",
	MVEX_Vloadunpackhq_zmm_k1_mt: 4792,
	"4792": "MVEX_Vloadunpackhq_zmm_k1_mt",
	MVEX_Vpackstorehd_mt_k1_zmm: 4793,
	"4793": "MVEX_Vpackstorehd_mt_k1_zmm",
	MVEX_Vpackstorehq_mt_k1_zmm: 4794,
	"4794": "MVEX_Vpackstorehq_mt_k1_zmm",
	MVEX_Vloadunpackhps_zmm_k1_mt: 4795,
	"4795": "MVEX_Vloadunpackhps_zmm_k1_mt",
	MVEX_Vloadunpackhpd_zmm_k1_mt: 4796,
	"4796": "MVEX_Vloadunpackhpd_zmm_k1_mt",
	MVEX_Vpackstorehps_mt_k1_zmm: 4797,
	"4797": "MVEX_Vpackstorehps_mt_k1_zmm",
	MVEX_Vpackstorehpd_mt_k1_zmm: 4798,
	"4798": "MVEX_Vpackstorehpd_mt_k1_zmm",
	MVEX_Undoc_zmm_k1_zmmmt_512_0F38_W0_D6: 4799,
	"4799": "MVEX_Undoc_zmm_k1_zmmmt_512_0F38_W0_D6",
	MVEX_Undoc_zmm_k1_zmmmt_512_66_0F38_W0_D6: 4800,
	"4800": "MVEX_Undoc_zmm_k1_zmmmt_512_66_0F38_W0_D6",
	MVEX_Undoc_zmm_k1_zmmmt_512_0F38_W0_D7: 4801,
	"4801": "MVEX_Undoc_zmm_k1_zmmmt_512_0F38_W0_D7",
	MVEX_Valignd_zmm_k1_zmm_zmmmt_imm8: 4802,
	"4802": "MVEX_Valignd_zmm_k1_zmm_zmmmt_imm8",
	MVEX_Vpermf32x4_zmm_k1_zmmmt_imm8: 4803,
	"4803": "MVEX_Vpermf32x4_zmm_k1_zmmmt_imm8",
	MVEX_Vpcmpud_kr_k1_zmm_zmmmt_imm8: 4804,
	"4804": "MVEX_Vpcmpud_kr_k1_zmm_zmmmt_imm8",
	MVEX_Vpcmpd_kr_k1_zmm_zmmmt_imm8: 4805,
	"4805": "MVEX_Vpcmpd_kr_k1_zmm_zmmmt_imm8",
	MVEX_Vgetmantps_zmm_k1_zmmmt_imm8: 4806,
	"4806": "MVEX_Vgetmantps_zmm_k1_zmmmt_imm8",
	MVEX_Vgetmantpd_zmm_k1_zmmmt_imm8: 4807,
	"4807": "MVEX_Vgetmantpd_zmm_k1_zmmmt_imm8",
	MVEX_Vrndfxpntps_zmm_k1_zmmmt_imm8: 4808,
	"4808": "MVEX_Vrndfxpntps_zmm_k1_zmmmt_imm8",
	MVEX_Vrndfxpntpd_zmm_k1_zmmmt_imm8: 4809,
	"4809": "MVEX_Vrndfxpntpd_zmm_k1_zmmmt_imm8",
	MVEX_Vcvtfxpntudq2ps_zmm_k1_zmmmt_imm8: 4810,
	"4810": "MVEX_Vcvtfxpntudq2ps_zmm_k1_zmmmt_imm8",
	MVEX_Vcvtfxpntps2udq_zmm_k1_zmmmt_imm8: 4811,
	"4811": "MVEX_Vcvtfxpntps2udq_zmm_k1_zmmmt_imm8",
	MVEX_Vcvtfxpntpd2udq_zmm_k1_zmmmt_imm8: 4812,
	"4812": "MVEX_Vcvtfxpntpd2udq_zmm_k1_zmmmt_imm8",
	MVEX_Vcvtfxpntdq2ps_zmm_k1_zmmmt_imm8: 4813,
	"4813": "MVEX_Vcvtfxpntdq2ps_zmm_k1_zmmmt_imm8",
	MVEX_Vcvtfxpntps2dq_zmm_k1_zmmmt_imm8: 4814,
	"4814": "MVEX_Vcvtfxpntps2dq_zmm_k1_zmmmt_imm8",
	MVEX_Undoc_zmm_k1_zmmmt_imm8_512_66_0F3A_W0_D0: 4815,
	"4815": "MVEX_Undoc_zmm_k1_zmmmt_imm8_512_66_0F3A_W0_D0",
	MVEX_Undoc_zmm_k1_zmmmt_imm8_512_66_0F3A_W0_D1: 4816,
	"4816": "MVEX_Undoc_zmm_k1_zmmmt_imm8_512_66_0F3A_W0_D1",
	MVEX_Vcvtfxpntpd2dq_zmm_k1_zmmmt_imm8: 4817,
	"4817": "MVEX_Vcvtfxpntpd2dq_zmm_k1_zmmmt_imm8",
	Via_undoc_F30FA6F0_16: 4818,
	"4818": "Via_undoc_F30FA6F0_16",
	Via_undoc_F30FA6F0_32: 4819,
	"4819": "Via_undoc_F30FA6F0_32",
	Via_undoc_F30FA6F0_64: 4820,
	"4820": "Via_undoc_F30FA6F0_64",
	Via_undoc_F30FA6F8_16: 4821,
	"4821": "Via_undoc_F30FA6F8_16",
	Via_undoc_F30FA6F8_32: 4822,
	"4822": "Via_undoc_F30FA6F8_32",
	Via_undoc_F30FA6F8_64: 4823,
	"4823": "Via_undoc_F30FA6F8_64",
	Xsha512_16: 4824,
	"4824": "Xsha512_16",
	Xsha512_32: 4825,
	"4825": "Xsha512_32",
	Xsha512_64: 4826,
	"4826": "Xsha512_64",
	Xstore_alt_16: 4827,
	"4827": "Xstore_alt_16",
	Xstore_alt_32: 4828,
	"4828": "Xstore_alt_32",
	Xstore_alt_64: 4829,
	"4829": "Xstore_alt_64",
	Xsha512_alt_16: 4830,
	"4830": "Xsha512_alt_16",
	Xsha512_alt_32: 4831,
	"4831": "Xsha512_alt_32",
	Xsha512_alt_64: 4832,
	"4832": "Xsha512_alt_64",
	Zero_bytes: 4833,
	"4833": "Zero_bytes",
	Wrmsrns: 4834,
	"4834": "Wrmsrns",
	Wrmsrlist: 4835,
	"4835": "Wrmsrlist",
	Rdmsrlist: 4836,
	"4836": "Rdmsrlist",
	Rmpquery: 4837,
	"4837": "Rmpquery",
	Prefetchit1_m8: 4838,
	"4838": "Prefetchit1_m8",
	Prefetchit0_m8: 4839,
	"4839": "Prefetchit0_m8",
	Aadd_m32_r32: 4840,
	"4840": "Aadd_m32_r32",
	Aadd_m64_r64: 4841,
	"4841": "Aadd_m64_r64",
	Aand_m32_r32: 4842,
	"4842": "Aand_m32_r32",
	Aand_m64_r64: 4843,
	"4843": "Aand_m64_r64",
	Axor_m32_r32: 4844,
	"4844": "Axor_m32_r32",
	Axor_m64_r64: 4845,
	"4845": "Axor_m64_r64",
	Aor_m32_r32: 4846,
	"4846": "Aor_m32_r32",
	Aor_m64_r64: 4847,
	"4847": "Aor_m64_r64",
	VEX_Vpdpbuud_xmm_xmm_xmmm128: 4848,
	"4848": "VEX_Vpdpbuud_xmm_xmm_xmmm128",
	VEX_Vpdpbuud_ymm_ymm_ymmm256: 4849,
	"4849": "VEX_Vpdpbuud_ymm_ymm_ymmm256",
	VEX_Vpdpbsud_xmm_xmm_xmmm128: 4850,
	"4850": "VEX_Vpdpbsud_xmm_xmm_xmmm128",
	VEX_Vpdpbsud_ymm_ymm_ymmm256: 4851,
	"4851": "VEX_Vpdpbsud_ymm_ymm_ymmm256",
	VEX_Vpdpbssd_xmm_xmm_xmmm128: 4852,
	"4852": "VEX_Vpdpbssd_xmm_xmm_xmmm128",
	VEX_Vpdpbssd_ymm_ymm_ymmm256: 4853,
	"4853": "VEX_Vpdpbssd_ymm_ymm_ymmm256",
	VEX_Vpdpbuuds_xmm_xmm_xmmm128: 4854,
	"4854": "VEX_Vpdpbuuds_xmm_xmm_xmmm128",
	VEX_Vpdpbuuds_ymm_ymm_ymmm256: 4855,
	"4855": "VEX_Vpdpbuuds_ymm_ymm_ymmm256",
	VEX_Vpdpbsuds_xmm_xmm_xmmm128: 4856,
	"4856": "VEX_Vpdpbsuds_xmm_xmm_xmmm128",
	VEX_Vpdpbsuds_ymm_ymm_ymmm256: 4857,
	"4857": "VEX_Vpdpbsuds_ymm_ymm_ymmm256",
	VEX_Vpdpbssds_xmm_xmm_xmmm128: 4858,
	"4858": "VEX_Vpdpbssds_xmm_xmm_xmmm128",
	VEX_Vpdpbssds_ymm_ymm_ymmm256: 4859,
	"4859": "VEX_Vpdpbssds_ymm_ymm_ymmm256",
	VEX_Tdpfp16ps_tmm_tmm_tmm: 4860,
	"4860": "VEX_Tdpfp16ps_tmm_tmm_tmm",
	VEX_Vcvtneps2bf16_xmm_xmmm128: 4861,
	"4861": "VEX_Vcvtneps2bf16_xmm_xmmm128",
	VEX_Vcvtneps2bf16_xmm_ymmm256: 4862,
	"4862": "VEX_Vcvtneps2bf16_xmm_ymmm256",
	VEX_Vcvtneoph2ps_xmm_m128: 4863,
	"4863": "VEX_Vcvtneoph2ps_xmm_m128",
	VEX_Vcvtneoph2ps_ymm_m256: 4864,
	"4864": "VEX_Vcvtneoph2ps_ymm_m256",
	VEX_Vcvtneeph2ps_xmm_m128: 4865,
	"4865": "VEX_Vcvtneeph2ps_xmm_m128",
	VEX_Vcvtneeph2ps_ymm_m256: 4866,
	"4866": "VEX_Vcvtneeph2ps_ymm_m256",
	VEX_Vcvtneebf162ps_xmm_m128: 4867,
	"4867": "VEX_Vcvtneebf162ps_xmm_m128",
	VEX_Vcvtneebf162ps_ymm_m256: 4868,
	"4868": "VEX_Vcvtneebf162ps_ymm_m256",
	VEX_Vcvtneobf162ps_xmm_m128: 4869,
	"4869": "VEX_Vcvtneobf162ps_xmm_m128",
	VEX_Vcvtneobf162ps_ymm_m256: 4870,
	"4870": "VEX_Vcvtneobf162ps_ymm_m256",
	VEX_Vbcstnesh2ps_xmm_m16: 4871,
	"4871": "VEX_Vbcstnesh2ps_xmm_m16",
	VEX_Vbcstnesh2ps_ymm_m16: 4872,
	"4872": "VEX_Vbcstnesh2ps_ymm_m16",
	VEX_Vbcstnebf162ps_xmm_m16: 4873,
	"4873": "VEX_Vbcstnebf162ps_xmm_m16",
	VEX_Vbcstnebf162ps_ymm_m16: 4874,
	"4874": "VEX_Vbcstnebf162ps_ymm_m16",
	VEX_Vpmadd52luq_xmm_xmm_xmmm128: 4875,
	"4875": "VEX_Vpmadd52luq_xmm_xmm_xmmm128",
	VEX_Vpmadd52luq_ymm_ymm_ymmm256: 4876,
	"4876": "VEX_Vpmadd52luq_ymm_ymm_ymmm256",
	VEX_Vpmadd52huq_xmm_xmm_xmmm128: 4877,
	"4877": "VEX_Vpmadd52huq_xmm_xmm_xmmm128",
	VEX_Vpmadd52huq_ymm_ymm_ymmm256: 4878,
	"4878": "VEX_Vpmadd52huq_ymm_ymm_ymmm256",
	VEX_Cmpoxadd_m32_r32_r32: 4879,
	"4879": "VEX_Cmpoxadd_m32_r32_r32",
	VEX_Cmpoxadd_m64_r64_r64: 4880,
	"4880": "VEX_Cmpoxadd_m64_r64_r64",
	VEX_Cmpnoxadd_m32_r32_r32: 4881,
	"4881": "VEX_Cmpnoxadd_m32_r32_r32",
	VEX_Cmpnoxadd_m64_r64_r64: 4882,
	"4882": "VEX_Cmpnoxadd_m64_r64_r64",
	VEX_Cmpbxadd_m32_r32_r32: 4883,
	"4883": "VEX_Cmpbxadd_m32_r32_r32",
	VEX_Cmpbxadd_m64_r64_r64: 4884,
	"4884": "VEX_Cmpbxadd_m64_r64_r64",
	VEX_Cmpnbxadd_m32_r32_r32: 4885,
	"4885": "VEX_Cmpnbxadd_m32_r32_r32",
	VEX_Cmpnbxadd_m64_r64_r64: 4886,
	"4886": "VEX_Cmpnbxadd_m64_r64_r64",
	VEX_Cmpzxadd_m32_r32_r32: 4887,
	"4887": "VEX_Cmpzxadd_m32_r32_r32",
	VEX_Cmpzxadd_m64_r64_r64: 4888,
	"4888": "VEX_Cmpzxadd_m64_r64_r64",
	VEX_Cmpnzxadd_m32_r32_r32: 4889,
	"4889": "VEX_Cmpnzxadd_m32_r32_r32",
	VEX_Cmpnzxadd_m64_r64_r64: 4890,
	"4890": "VEX_Cmpnzxadd_m64_r64_r64",
	VEX_Cmpbexadd_m32_r32_r32: 4891,
	"4891": "VEX_Cmpbexadd_m32_r32_r32",
	VEX_Cmpbexadd_m64_r64_r64: 4892,
	"4892": "VEX_Cmpbexadd_m64_r64_r64",
	VEX_Cmpnbexadd_m32_r32_r32: 4893,
	"4893": "VEX_Cmpnbexadd_m32_r32_r32",
	VEX_Cmpnbexadd_m64_r64_r64: 4894,
	"4894": "VEX_Cmpnbexadd_m64_r64_r64",
	VEX_Cmpsxadd_m32_r32_r32: 4895,
	"4895": "VEX_Cmpsxadd_m32_r32_r32",
	VEX_Cmpsxadd_m64_r64_r64: 4896,
	"4896": "VEX_Cmpsxadd_m64_r64_r64",
	VEX_Cmpnsxadd_m32_r32_r32: 4897,
	"4897": "VEX_Cmpnsxadd_m32_r32_r32",
	VEX_Cmpnsxadd_m64_r64_r64: 4898,
	"4898": "VEX_Cmpnsxadd_m64_r64_r64",
	VEX_Cmppxadd_m32_r32_r32: 4899,
	"4899": "VEX_Cmppxadd_m32_r32_r32",
	VEX_Cmppxadd_m64_r64_r64: 4900,
	"4900": "VEX_Cmppxadd_m64_r64_r64",
	VEX_Cmpnpxadd_m32_r32_r32: 4901,
	"4901": "VEX_Cmpnpxadd_m32_r32_r32",
	VEX_Cmpnpxadd_m64_r64_r64: 4902,
	"4902": "VEX_Cmpnpxadd_m64_r64_r64",
	VEX_Cmplxadd_m32_r32_r32: 4903,
	"4903": "VEX_Cmplxadd_m32_r32_r32",
	VEX_Cmplxadd_m64_r64_r64: 4904,
	"4904": "VEX_Cmplxadd_m64_r64_r64",
	VEX_Cmpnlxadd_m32_r32_r32: 4905,
	"4905": "VEX_Cmpnlxadd_m32_r32_r32",
	VEX_Cmpnlxadd_m64_r64_r64: 4906,
	"4906": "VEX_Cmpnlxadd_m64_r64_r64",
	VEX_Cmplexadd_m32_r32_r32: 4907,
	"4907": "VEX_Cmplexadd_m32_r32_r32",
	VEX_Cmplexadd_m64_r64_r64: 4908,
	"4908": "VEX_Cmplexadd_m64_r64_r64",
	VEX_Cmpnlexadd_m32_r32_r32: 4909,
	"4909": "VEX_Cmpnlexadd_m32_r32_r32",
	VEX_Cmpnlexadd_m64_r64_r64: 4910,
	"4910": "VEX_Cmpnlexadd_m64_r64_r64",
	VEX_Tcmmrlfp16ps_tmm_tmm_tmm: 4911,
	"4911": "VEX_Tcmmrlfp16ps_tmm_tmm_tmm",
	VEX_Tcmmimfp16ps_tmm_tmm_tmm: 4912,
	"4912": "VEX_Tcmmimfp16ps_tmm_tmm_tmm",
	Pbndkb: 4913,
	"4913": "Pbndkb",
	VEX_Vsha512rnds2_ymm_ymm_xmm: 4914,
	"4914": "VEX_Vsha512rnds2_ymm_ymm_xmm",
	VEX_Vsha512msg1_ymm_xmm: 4915,
	"4915": "VEX_Vsha512msg1_ymm_xmm",
	VEX_Vsha512msg2_ymm_ymm: 4916,
	"4916": "VEX_Vsha512msg2_ymm_ymm",
	VEX_Vpdpwuud_xmm_xmm_xmmm128: 4917,
	"4917": "VEX_Vpdpwuud_xmm_xmm_xmmm128",
	VEX_Vpdpwuud_ymm_ymm_ymmm256: 4918,
	"4918": "VEX_Vpdpwuud_ymm_ymm_ymmm256",
	VEX_Vpdpwusd_xmm_xmm_xmmm128: 4919,
	"4919": "VEX_Vpdpwusd_xmm_xmm_xmmm128",
	VEX_Vpdpwusd_ymm_ymm_ymmm256: 4920,
	"4920": "VEX_Vpdpwusd_ymm_ymm_ymmm256",
	VEX_Vpdpwsud_xmm_xmm_xmmm128: 4921,
	"4921": "VEX_Vpdpwsud_xmm_xmm_xmmm128",
	VEX_Vpdpwsud_ymm_ymm_ymmm256: 4922,
	"4922": "VEX_Vpdpwsud_ymm_ymm_ymmm256",
	VEX_Vpdpwuuds_xmm_xmm_xmmm128: 4923,
	"4923": "VEX_Vpdpwuuds_xmm_xmm_xmmm128",
	VEX_Vpdpwuuds_ymm_ymm_ymmm256: 4924,
	"4924": "VEX_Vpdpwuuds_ymm_ymm_ymmm256",
	VEX_Vpdpwusds_xmm_xmm_xmmm128: 4925,
	"4925": "VEX_Vpdpwusds_xmm_xmm_xmmm128",
	VEX_Vpdpwusds_ymm_ymm_ymmm256: 4926,
	"4926": "VEX_Vpdpwusds_ymm_ymm_ymmm256",
	VEX_Vpdpwsuds_xmm_xmm_xmmm128: 4927,
	"4927": "VEX_Vpdpwsuds_xmm_xmm_xmmm128",
	VEX_Vpdpwsuds_ymm_ymm_ymmm256: 4928,
	"4928": "VEX_Vpdpwsuds_ymm_ymm_ymmm256",
	VEX_Vsm3msg1_xmm_xmm_xmmm128: 4929,
	"4929": "VEX_Vsm3msg1_xmm_xmm_xmmm128",
	VEX_Vsm3msg2_xmm_xmm_xmmm128: 4930,
	"4930": "VEX_Vsm3msg2_xmm_xmm_xmmm128",
	VEX_Vsm4key4_xmm_xmm_xmmm128: 4931,
	"4931": "VEX_Vsm4key4_xmm_xmm_xmmm128",
	VEX_Vsm4key4_ymm_ymm_ymmm256: 4932,
	"4932": "VEX_Vsm4key4_ymm_ymm_ymmm256",
	VEX_Vsm4rnds4_xmm_xmm_xmmm128: 4933,
	"4933": "VEX_Vsm4rnds4_xmm_xmm_xmmm128",
	VEX_Vsm4rnds4_ymm_ymm_ymmm256: 4934,
	"4934": "VEX_Vsm4rnds4_ymm_ymm_ymmm256",
	VEX_Vsm3rnds2_xmm_xmm_xmmm128_imm8: 4935,
	"4935": "VEX_Vsm3rnds2_xmm_xmm_xmmm128_imm8"
});
const CpuidFeature = Object.freeze({
	INTEL8086: 0,
	"0": "INTEL8086",
	INTEL8086_ONLY: 1,
	"1": "INTEL8086_ONLY",
	INTEL186: 2,
	"2": "INTEL186",
	INTEL286: 3,
	"3": "INTEL286",
	INTEL286_ONLY: 4,
	"4": "INTEL286_ONLY",
	INTEL386: 5,
	"5": "INTEL386",
	INTEL386_ONLY: 6,
	"6": "INTEL386_ONLY",
	INTEL386_A0_ONLY: 7,
	"7": "INTEL386_A0_ONLY",
	INTEL486: 8,
	"8": "INTEL486",
	INTEL486_A_ONLY: 9,
	"9": "INTEL486_A_ONLY",
	UMOV: 10,
	"10": "UMOV",
	IA64: 11,
	"11": "IA64",
	X64: 12,
	"12": "X64",
	ADX: 13,
	"13": "ADX",
	AES: 14,
	"14": "AES",
	AVX: 15,
	"15": "AVX",
	AVX2: 16,
	"16": "AVX2",
	AVX512_4FMAPS: 17,
	"17": "AVX512_4FMAPS",
	AVX512_4VNNIW: 18,
	"18": "AVX512_4VNNIW",
	AVX512_BF16: 19,
	"19": "AVX512_BF16",
	AVX512_BITALG: 20,
	"20": "AVX512_BITALG",
	AVX512_IFMA: 21,
	"21": "AVX512_IFMA",
	AVX512_VBMI: 22,
	"22": "AVX512_VBMI",
	AVX512_VBMI2: 23,
	"23": "AVX512_VBMI2",
	AVX512_VNNI: 24,
	"24": "AVX512_VNNI",
	AVX512_VP2INTERSECT: 25,
	"25": "AVX512_VP2INTERSECT",
	AVX512_VPOPCNTDQ: 26,
	"26": "AVX512_VPOPCNTDQ",
	AVX512BW: 27,
	"27": "AVX512BW",
	AVX512CD: 28,
	"28": "AVX512CD",
	AVX512DQ: 29,
	"29": "AVX512DQ",
	AVX512ER: 30,
	"30": "AVX512ER",
	AVX512F: 31,
	"31": "AVX512F",
	AVX512PF: 32,
	"32": "AVX512PF",
	AVX512VL: 33,
	"33": "AVX512VL",
	BMI1: 34,
	"34": "BMI1",
	BMI2: 35,
	"35": "BMI2",
	CET_IBT: 36,
	"36": "CET_IBT",
	CET_SS: 37,
	"37": "CET_SS",
	CL1INVMB: 38,
	"38": "CL1INVMB",
	CLDEMOTE: 39,
	"39": "CLDEMOTE",
	CLFLUSHOPT: 40,
	"40": "CLFLUSHOPT",
	CLFSH: 41,
	"41": "CLFSH",
	CLWB: 42,
	"42": "CLWB",
	CLZERO: 43,
	"43": "CLZERO",
	CMOV: 44,
	"44": "CMOV",
	CMPXCHG16B: 45,
	"45": "CMPXCHG16B",
	CPUID: 46,
	"46": "CPUID",
	CX8: 47,
	"47": "CX8",
	D3NOW: 48,
	"48": "D3NOW",
	D3NOWEXT: 49,
	"49": "D3NOWEXT",
	OSS: 50,
	"50": "OSS",
	ENQCMD: 51,
	"51": "ENQCMD",
	F16C: 52,
	"52": "F16C",
	FMA: 53,
	"53": "FMA",
	FMA4: 54,
	"54": "FMA4",
	FPU: 55,
	"55": "FPU",
	FPU287: 56,
	"56": "FPU287",
	FPU287XL_ONLY: 57,
	"57": "FPU287XL_ONLY",
	FPU387: 58,
	"58": "FPU387",
	FPU387SL_ONLY: 59,
	"59": "FPU387SL_ONLY",
	FSGSBASE: 60,
	"60": "FSGSBASE",
	FXSR: 61,
	"61": "FXSR",
	CYRIX_D3NOW: 62,
	"62": "CYRIX_D3NOW",
	GFNI: 63,
	"63": "GFNI",
	HLE: 64,
	"64": "HLE",
	HLE_or_RTM: 65,
	"65": "HLE_or_RTM",
	INVEPT: 66,
	"66": "INVEPT",
	INVPCID: 67,
	"67": "INVPCID",
	INVVPID: 68,
	"68": "INVVPID",
	LWP: 69,
	"69": "LWP",
	LZCNT: 70,
	"70": "LZCNT",
	MCOMMIT: 71,
	"71": "MCOMMIT",
	MMX: 72,
	"72": "MMX",
	MONITOR: 73,
	"73": "MONITOR",
	MONITORX: 74,
	"74": "MONITORX",
	MOVBE: 75,
	"75": "MOVBE",
	MOVDIR64B: 76,
	"76": "MOVDIR64B",
	MOVDIRI: 77,
	"77": "MOVDIRI",
	MPX: 78,
	"78": "MPX",
	MSR: 79,
	"79": "MSR",
	MULTIBYTENOP: 80,
	"80": "MULTIBYTENOP",
	PADLOCK_ACE: 81,
	"81": "PADLOCK_ACE",
	PADLOCK_PHE: 82,
	"82": "PADLOCK_PHE",
	PADLOCK_PMM: 83,
	"83": "PADLOCK_PMM",
	PADLOCK_RNG: 84,
	"84": "PADLOCK_RNG",
	PAUSE: 85,
	"85": "PAUSE",
	PCLMULQDQ: 86,
	"86": "PCLMULQDQ",
	PCOMMIT: 87,
	"87": "PCOMMIT",
	PCONFIG: 88,
	"88": "PCONFIG",
	PKU: 89,
	"89": "PKU",
	POPCNT: 90,
	"90": "POPCNT",
	PREFETCHW: 91,
	"91": "PREFETCHW",
	PREFETCHWT1: 92,
	"92": "PREFETCHWT1",
	PTWRITE: 93,
	"93": "PTWRITE",
	RDPID: 94,
	"94": "RDPID",
	RDPMC: 95,
	"95": "RDPMC",
	RDPRU: 96,
	"96": "RDPRU",
	RDRAND: 97,
	"97": "RDRAND",
	RDSEED: 98,
	"98": "RDSEED",
	RDTSCP: 99,
	"99": "RDTSCP",
	RTM: 100,
	"100": "RTM",
	SEP: 101,
	"101": "SEP",
	SGX1: 102,
	"102": "SGX1",
	SHA: 103,
	"103": "SHA",
	SKINIT: 104,
	"104": "SKINIT",
	SKINIT_or_SVM: 105,
	"105": "SKINIT_or_SVM",
	SMAP: 106,
	"106": "SMAP",
	SMX: 107,
	"107": "SMX",
	SSE: 108,
	"108": "SSE",
	SSE2: 109,
	"109": "SSE2",
	SSE3: 110,
	"110": "SSE3",
	SSE4_1: 111,
	"111": "SSE4_1",
	SSE4_2: 112,
	"112": "SSE4_2",
	SSE4A: 113,
	"113": "SSE4A",
	SSSE3: 114,
	"114": "SSSE3",
	SVM: 115,
	"115": "SVM",
	SEV_ES: 116,
	"116": "SEV_ES",
	SYSCALL: 117,
	"117": "SYSCALL",
	TBM: 118,
	"118": "TBM",
	TSC: 119,
	"119": "TSC",
	VAES: 120,
	"120": "VAES",
	VMX: 121,
	"121": "VMX",
	VPCLMULQDQ: 122,
	"122": "VPCLMULQDQ",
	WAITPKG: 123,
	"123": "WAITPKG",
	WBNOINVD: 124,
	"124": "WBNOINVD",
	XOP: 125,
	"125": "XOP",
	XSAVE: 126,
	"126": "XSAVE",
	XSAVEC: 127,
	"127": "XSAVEC",
	XSAVEOPT: 128,
	"128": "XSAVEOPT",
	XSAVES: 129,
	"129": "XSAVES",
	SEV_SNP: 130,
	"130": "SEV_SNP",
	SERIALIZE: 131,
	"131": "SERIALIZE",
	TSXLDTRK: 132,
	"132": "TSXLDTRK",
	INVLPGB: 133,
	"133": "INVLPGB",
	AMX_BF16: 134,
	"134": "AMX_BF16",
	AMX_TILE: 135,
	"135": "AMX_TILE",
	AMX_INT8: 136,
	"136": "AMX_INT8",
	CYRIX_FPU: 137,
	"137": "CYRIX_FPU",
	CYRIX_SMM: 138,
	"138": "CYRIX_SMM",
	CYRIX_SMINT: 139,
	"139": "CYRIX_SMINT",
	CYRIX_SMINT_0F7E: 140,
	"140": "CYRIX_SMINT_0F7E",
	CYRIX_SHR: 141,
	"141": "CYRIX_SHR",
	CYRIX_DDI: 142,
	"142": "CYRIX_DDI",
	CYRIX_EMMI: 143,
	"143": "CYRIX_EMMI",
	CYRIX_DMI: 144,
	"144": "CYRIX_DMI",
	CENTAUR_AIS: 145,
	"145": "CENTAUR_AIS",
	MOV_TR: 146,
	"146": "MOV_TR",
	SMM: 147,
	"147": "SMM",
	TDX: 148,
	"148": "TDX",
	KL: 149,
	"149": "KL",
	AESKLE: 150,
	"150": "AESKLE",
	WIDE_KL: 151,
	"151": "WIDE_KL",
	UINTR: 152,
	"152": "UINTR",
	HRESET: 153,
	"153": "HRESET",
	AVX_VNNI: 154,
	"154": "AVX_VNNI",
	PADLOCK_GMI: 155,
	"155": "PADLOCK_GMI",
	FRED: 156,
	"156": "FRED",
	LKGS: 157,
	"157": "LKGS",
	AVX512_FP16: 158,
	"158": "AVX512_FP16",
	UDBG: 159,
	"159": "UDBG",
	KNC: 160,
	"160": "KNC",
	PADLOCK_UNDOC: 161,
	"161": "PADLOCK_UNDOC",
	RMPQUERY: 162,
	"162": "RMPQUERY",
	RAO_INT: 163,
	"163": "RAO_INT",
	PREFETCHITI: 164,
	"164": "PREFETCHITI",
	AMX_FP16: 165,
	"165": "AMX_FP16",
	CMPCCXADD: 166,
	"166": "CMPCCXADD",
	AVX_IFMA: 167,
	"167": "AVX_IFMA",
	AVX_NE_CONVERT: 168,
	"168": "AVX_NE_CONVERT",
	AVX_VNNI_INT8: 169,
	"169": "AVX_VNNI_INT8",
	MSRLIST: 170,
	"170": "MSRLIST",
	WRMSRNS: 171,
	"171": "WRMSRNS",
	AMX_COMPLEX: 172,
	"172": "AMX_COMPLEX",
	SHA512: 173,
	"173": "SHA512",
	SM3: 174,
	"174": "SM3",
	SM4: 175,
	"175": "SM4",
	TSE: 176,
	"176": "TSE",
	AVX_VNNI_INT16: 177,
	"177": "AVX_VNNI_INT16"
});
const Mnemonic = Object.freeze({
	INVALID: 0,
	"0": "INVALID",
	Aaa: 1,
	"1": "Aaa",
	Aad: 2,
	"2": "Aad",
	Aam: 3,
	"3": "Aam",
	Aas: 4,
	"4": "Aas",
	Adc: 5,
	"5": "Adc",
	Adcx: 6,
	"6": "Adcx",
	Add: 7,
	"7": "Add",
	Addpd: 8,
	"8": "Addpd",
	Addps: 9,
	"9": "Addps",
	Addsd: 10,
	"10": "Addsd",
	Addss: 11,
	"11": "Addss",
	Addsubpd: 12,
	"12": "Addsubpd",
	Addsubps: 13,
	"13": "Addsubps",
	Adox: 14,
	"14": "Adox",
	Aesdec: 15,
	"15": "Aesdec",
	Aesdeclast: 16,
	"16": "Aesdeclast",
	Aesenc: 17,
	"17": "Aesenc",
	Aesenclast: 18,
	"18": "Aesenclast",
	Aesimc: 19,
	"19": "Aesimc",
	Aeskeygenassist: 20,
	"20": "Aeskeygenassist",
	And: 21,
	"21": "And",
	Andn: 22,
	"22": "Andn",
	Andnpd: 23,
	"23": "Andnpd",
	Andnps: 24,
	"24": "Andnps",
	Andpd: 25,
	"25": "Andpd",
	Andps: 26,
	"26": "Andps",
	Arpl: 27,
	"27": "Arpl",
	Bextr: 28,
	"28": "Bextr",
	Blcfill: 29,
	"29": "Blcfill",
	Blci: 30,
	"30": "Blci",
	Blcic: 31,
	"31": "Blcic",
	Blcmsk: 32,
	"32": "Blcmsk",
	Blcs: 33,
	"33": "Blcs",
	Blendpd: 34,
	"34": "Blendpd",
	Blendps: 35,
	"35": "Blendps",
	Blendvpd: 36,
	"36": "Blendvpd",
	Blendvps: 37,
	"37": "Blendvps",
	Blsfill: 38,
	"38": "Blsfill",
	Blsi: 39,
	"39": "Blsi",
	Blsic: 40,
	"40": "Blsic",
	Blsmsk: 41,
	"41": "Blsmsk",
	Blsr: 42,
	"42": "Blsr",
	Bndcl: 43,
	"43": "Bndcl",
	Bndcn: 44,
	"44": "Bndcn",
	Bndcu: 45,
	"45": "Bndcu",
	Bndldx: 46,
	"46": "Bndldx",
	Bndmk: 47,
	"47": "Bndmk",
	Bndmov: 48,
	"48": "Bndmov",
	Bndstx: 49,
	"49": "Bndstx",
	Bound: 50,
	"50": "Bound",
	Bsf: 51,
	"51": "Bsf",
	Bsr: 52,
	"52": "Bsr",
	Bswap: 53,
	"53": "Bswap",
	Bt: 54,
	"54": "Bt",
	Btc: 55,
	"55": "Btc",
	Btr: 56,
	"56": "Btr",
	Bts: 57,
	"57": "Bts",
	Bzhi: 58,
	"58": "Bzhi",
	Call: 59,
	"59": "Call",
	Cbw: 60,
	"60": "Cbw",
	Cdq: 61,
	"61": "Cdq",
	Cdqe: 62,
	"62": "Cdqe",
	Cl1invmb: 63,
	"63": "Cl1invmb",
	Clac: 64,
	"64": "Clac",
	Clc: 65,
	"65": "Clc",
	Cld: 66,
	"66": "Cld",
	Cldemote: 67,
	"67": "Cldemote",
	Clflush: 68,
	"68": "Clflush",
	Clflushopt: 69,
	"69": "Clflushopt",
	Clgi: 70,
	"70": "Clgi",
	Cli: 71,
	"71": "Cli",
	Clrssbsy: 72,
	"72": "Clrssbsy",
	Clts: 73,
	"73": "Clts",
	Clwb: 74,
	"74": "Clwb",
	Clzero: 75,
	"75": "Clzero",
	Cmc: 76,
	"76": "Cmc",
	Cmova: 77,
	"77": "Cmova",
	Cmovae: 78,
	"78": "Cmovae",
	Cmovb: 79,
	"79": "Cmovb",
	Cmovbe: 80,
	"80": "Cmovbe",
	Cmove: 81,
	"81": "Cmove",
	Cmovg: 82,
	"82": "Cmovg",
	Cmovge: 83,
	"83": "Cmovge",
	Cmovl: 84,
	"84": "Cmovl",
	Cmovle: 85,
	"85": "Cmovle",
	Cmovne: 86,
	"86": "Cmovne",
	Cmovno: 87,
	"87": "Cmovno",
	Cmovnp: 88,
	"88": "Cmovnp",
	Cmovns: 89,
	"89": "Cmovns",
	Cmovo: 90,
	"90": "Cmovo",
	Cmovp: 91,
	"91": "Cmovp",
	Cmovs: 92,
	"92": "Cmovs",
	Cmp: 93,
	"93": "Cmp",
	Cmppd: 94,
	"94": "Cmppd",
	Cmpps: 95,
	"95": "Cmpps",
	Cmpsb: 96,
	"96": "Cmpsb",
	Cmpsd: 97,
	"97": "Cmpsd",
	Cmpsq: 98,
	"98": "Cmpsq",
	Cmpss: 99,
	"99": "Cmpss",
	Cmpsw: 100,
	"100": "Cmpsw",
	Cmpxchg: 101,
	"101": "Cmpxchg",
	Cmpxchg16b: 102,
	"102": "Cmpxchg16b",
	Cmpxchg8b: 103,
	"103": "Cmpxchg8b",
	Comisd: 104,
	"104": "Comisd",
	Comiss: 105,
	"105": "Comiss",
	Cpuid: 106,
	"106": "Cpuid",
	Cqo: 107,
	"107": "Cqo",
	Crc32: 108,
	"108": "Crc32",
	Cvtdq2pd: 109,
	"109": "Cvtdq2pd",
	Cvtdq2ps: 110,
	"110": "Cvtdq2ps",
	Cvtpd2dq: 111,
	"111": "Cvtpd2dq",
	Cvtpd2pi: 112,
	"112": "Cvtpd2pi",
	Cvtpd2ps: 113,
	"113": "Cvtpd2ps",
	Cvtpi2pd: 114,
	"114": "Cvtpi2pd",
	Cvtpi2ps: 115,
	"115": "Cvtpi2ps",
	Cvtps2dq: 116,
	"116": "Cvtps2dq",
	Cvtps2pd: 117,
	"117": "Cvtps2pd",
	Cvtps2pi: 118,
	"118": "Cvtps2pi",
	Cvtsd2si: 119,
	"119": "Cvtsd2si",
	Cvtsd2ss: 120,
	"120": "Cvtsd2ss",
	Cvtsi2sd: 121,
	"121": "Cvtsi2sd",
	Cvtsi2ss: 122,
	"122": "Cvtsi2ss",
	Cvtss2sd: 123,
	"123": "Cvtss2sd",
	Cvtss2si: 124,
	"124": "Cvtss2si",
	Cvttpd2dq: 125,
	"125": "Cvttpd2dq",
	Cvttpd2pi: 126,
	"126": "Cvttpd2pi",
	Cvttps2dq: 127,
	"127": "Cvttps2dq",
	Cvttps2pi: 128,
	"128": "Cvttps2pi",
	Cvttsd2si: 129,
	"129": "Cvttsd2si",
	Cvttss2si: 130,
	"130": "Cvttss2si",
	Cwd: 131,
	"131": "Cwd",
	Cwde: 132,
	"132": "Cwde",
	Daa: 133,
	"133": "Daa",
	Das: 134,
	"134": "Das",
	Db: 135,
	"135": "Db",
	Dd: 136,
	"136": "Dd",
	Dec: 137,
	"137": "Dec",
	Div: 138,
	"138": "Div",
	Divpd: 139,
	"139": "Divpd",
	Divps: 140,
	"140": "Divps",
	Divsd: 141,
	"141": "Divsd",
	Divss: 142,
	"142": "Divss",
	Dppd: 143,
	"143": "Dppd",
	Dpps: 144,
	"144": "Dpps",
	Dq: 145,
	"145": "Dq",
	Dw: 146,
	"146": "Dw",
	Emms: 147,
	"147": "Emms",
	Encls: 148,
	"148": "Encls",
	Enclu: 149,
	"149": "Enclu",
	Enclv: 150,
	"150": "Enclv",
	Endbr32: 151,
	"151": "Endbr32",
	Endbr64: 152,
	"152": "Endbr64",
	Enqcmd: 153,
	"153": "Enqcmd",
	Enqcmds: 154,
	"154": "Enqcmds",
	Enter: 155,
	"155": "Enter",
	Extractps: 156,
	"156": "Extractps",
	Extrq: 157,
	"157": "Extrq",
	F2xm1: 158,
	"158": "F2xm1",
	Fabs: 159,
	"159": "Fabs",
	Fadd: 160,
	"160": "Fadd",
	Faddp: 161,
	"161": "Faddp",
	Fbld: 162,
	"162": "Fbld",
	Fbstp: 163,
	"163": "Fbstp",
	Fchs: 164,
	"164": "Fchs",
	Fclex: 165,
	"165": "Fclex",
	Fcmovb: 166,
	"166": "Fcmovb",
	Fcmovbe: 167,
	"167": "Fcmovbe",
	Fcmove: 168,
	"168": "Fcmove",
	Fcmovnb: 169,
	"169": "Fcmovnb",
	Fcmovnbe: 170,
	"170": "Fcmovnbe",
	Fcmovne: 171,
	"171": "Fcmovne",
	Fcmovnu: 172,
	"172": "Fcmovnu",
	Fcmovu: 173,
	"173": "Fcmovu",
	Fcom: 174,
	"174": "Fcom",
	Fcomi: 175,
	"175": "Fcomi",
	Fcomip: 176,
	"176": "Fcomip",
	Fcomp: 177,
	"177": "Fcomp",
	Fcompp: 178,
	"178": "Fcompp",
	Fcos: 179,
	"179": "Fcos",
	Fdecstp: 180,
	"180": "Fdecstp",
	Fdisi: 181,
	"181": "Fdisi",
	Fdiv: 182,
	"182": "Fdiv",
	Fdivp: 183,
	"183": "Fdivp",
	Fdivr: 184,
	"184": "Fdivr",
	Fdivrp: 185,
	"185": "Fdivrp",
	Femms: 186,
	"186": "Femms",
	Feni: 187,
	"187": "Feni",
	Ffree: 188,
	"188": "Ffree",
	Ffreep: 189,
	"189": "Ffreep",
	Fiadd: 190,
	"190": "Fiadd",
	Ficom: 191,
	"191": "Ficom",
	Ficomp: 192,
	"192": "Ficomp",
	Fidiv: 193,
	"193": "Fidiv",
	Fidivr: 194,
	"194": "Fidivr",
	Fild: 195,
	"195": "Fild",
	Fimul: 196,
	"196": "Fimul",
	Fincstp: 197,
	"197": "Fincstp",
	Finit: 198,
	"198": "Finit",
	Fist: 199,
	"199": "Fist",
	Fistp: 200,
	"200": "Fistp",
	Fisttp: 201,
	"201": "Fisttp",
	Fisub: 202,
	"202": "Fisub",
	Fisubr: 203,
	"203": "Fisubr",
	Fld: 204,
	"204": "Fld",
	Fld1: 205,
	"205": "Fld1",
	Fldcw: 206,
	"206": "Fldcw",
	Fldenv: 207,
	"207": "Fldenv",
	Fldl2e: 208,
	"208": "Fldl2e",
	Fldl2t: 209,
	"209": "Fldl2t",
	Fldlg2: 210,
	"210": "Fldlg2",
	Fldln2: 211,
	"211": "Fldln2",
	Fldpi: 212,
	"212": "Fldpi",
	Fldz: 213,
	"213": "Fldz",
	Fmul: 214,
	"214": "Fmul",
	Fmulp: 215,
	"215": "Fmulp",
	Fnclex: 216,
	"216": "Fnclex",
	Fndisi: 217,
	"217": "Fndisi",
	Fneni: 218,
	"218": "Fneni",
	Fninit: 219,
	"219": "Fninit",
	Fnop: 220,
	"220": "Fnop",
	Fnsave: 221,
	"221": "Fnsave",
	Fnsetpm: 222,
	"222": "Fnsetpm",
	Fnstcw: 223,
	"223": "Fnstcw",
	Fnstenv: 224,
	"224": "Fnstenv",
	Fnstsw: 225,
	"225": "Fnstsw",
	Fpatan: 226,
	"226": "Fpatan",
	Fprem: 227,
	"227": "Fprem",
	Fprem1: 228,
	"228": "Fprem1",
	Fptan: 229,
	"229": "Fptan",
	Frndint: 230,
	"230": "Frndint",
	Frstor: 231,
	"231": "Frstor",
	Frstpm: 232,
	"232": "Frstpm",
	Fsave: 233,
	"233": "Fsave",
	Fscale: 234,
	"234": "Fscale",
	Fsetpm: 235,
	"235": "Fsetpm",
	Fsin: 236,
	"236": "Fsin",
	Fsincos: 237,
	"237": "Fsincos",
	Fsqrt: 238,
	"238": "Fsqrt",
	Fst: 239,
	"239": "Fst",
	Fstcw: 240,
	"240": "Fstcw",
	Fstdw: 241,
	"241": "Fstdw",
	Fstenv: 242,
	"242": "Fstenv",
	Fstp: 243,
	"243": "Fstp",
	Fstpnce: 244,
	"244": "Fstpnce",
	Fstsg: 245,
	"245": "Fstsg",
	Fstsw: 246,
	"246": "Fstsw",
	Fsub: 247,
	"247": "Fsub",
	Fsubp: 248,
	"248": "Fsubp",
	Fsubr: 249,
	"249": "Fsubr",
	Fsubrp: 250,
	"250": "Fsubrp",
	Ftst: 251,
	"251": "Ftst",
	Fucom: 252,
	"252": "Fucom",
	Fucomi: 253,
	"253": "Fucomi",
	Fucomip: 254,
	"254": "Fucomip",
	Fucomp: 255,
	"255": "Fucomp",
	Fucompp: 256,
	"256": "Fucompp",
	Fxam: 257,
	"257": "Fxam",
	Fxch: 258,
	"258": "Fxch",
	Fxrstor: 259,
	"259": "Fxrstor",
	Fxrstor64: 260,
	"260": "Fxrstor64",
	Fxsave: 261,
	"261": "Fxsave",
	Fxsave64: 262,
	"262": "Fxsave64",
	Fxtract: 263,
	"263": "Fxtract",
	Fyl2x: 264,
	"264": "Fyl2x",
	Fyl2xp1: 265,
	"265": "Fyl2xp1",
	Getsec: 266,
	"266": "Getsec",
	Gf2p8affineinvqb: 267,
	"267": "Gf2p8affineinvqb",
	Gf2p8affineqb: 268,
	"268": "Gf2p8affineqb",
	Gf2p8mulb: 269,
	"269": "Gf2p8mulb",
	Haddpd: 270,
	"270": "Haddpd",
	Haddps: 271,
	"271": "Haddps",
	Hlt: 272,
	"272": "Hlt",
	Hsubpd: 273,
	"273": "Hsubpd",
	Hsubps: 274,
	"274": "Hsubps",
	Ibts: 275,
	"275": "Ibts",
	Idiv: 276,
	"276": "Idiv",
	Imul: 277,
	"277": "Imul",
	In: 278,
	"278": "In",
	Inc: 279,
	"279": "Inc",
	Incsspd: 280,
	"280": "Incsspd",
	Incsspq: 281,
	"281": "Incsspq",
	Insb: 282,
	"282": "Insb",
	Insd: 283,
	"283": "Insd",
	Insertps: 284,
	"284": "Insertps",
	Insertq: 285,
	"285": "Insertq",
	Insw: 286,
	"286": "Insw",
	Int: 287,
	"287": "Int",
	Int1: 288,
	"288": "Int1",
	Into: 289,
	"289": "Into",
	Invd: 290,
	"290": "Invd",
	Invept: 291,
	"291": "Invept",
	Invlpg: 292,
	"292": "Invlpg",
	Invlpga: 293,
	"293": "Invlpga",
	Invpcid: 294,
	"294": "Invpcid",
	Invvpid: 295,
	"295": "Invvpid",
	Iret: 296,
	"296": "Iret",
	Ja: 297,
	"297": "Ja",
	Jae: 298,
	"298": "Jae",
	Jb: 299,
	"299": "Jb",
	Jbe: 300,
	"300": "Jbe",
	Jcxz: 301,
	"301": "Jcxz",
	Je: 302,
	"302": "Je",
	Jecxz: 303,
	"303": "Jecxz",
	Jg: 304,
	"304": "Jg",
	Jge: 305,
	"305": "Jge",
	Jl: 306,
	"306": "Jl",
	Jle: 307,
	"307": "Jle",
	Jmp: 308,
	"308": "Jmp",
	Jmpe: 309,
	"309": "Jmpe",
	Jne: 310,
	"310": "Jne",
	Jno: 311,
	"311": "Jno",
	Jnp: 312,
	"312": "Jnp",
	Jns: 313,
	"313": "Jns",
	Jo: 314,
	"314": "Jo",
	Jp: 315,
	"315": "Jp",
	Jrcxz: 316,
	"316": "Jrcxz",
	Js: 317,
	"317": "Js",
	Kaddb: 318,
	"318": "Kaddb",
	Kaddd: 319,
	"319": "Kaddd",
	Kaddq: 320,
	"320": "Kaddq",
	Kaddw: 321,
	"321": "Kaddw",
	Kandb: 322,
	"322": "Kandb",
	Kandd: 323,
	"323": "Kandd",
	Kandnb: 324,
	"324": "Kandnb",
	Kandnd: 325,
	"325": "Kandnd",
	Kandnq: 326,
	"326": "Kandnq",
	Kandnw: 327,
	"327": "Kandnw",
	Kandq: 328,
	"328": "Kandq",
	Kandw: 329,
	"329": "Kandw",
	Kmovb: 330,
	"330": "Kmovb",
	Kmovd: 331,
	"331": "Kmovd",
	Kmovq: 332,
	"332": "Kmovq",
	Kmovw: 333,
	"333": "Kmovw",
	Knotb: 334,
	"334": "Knotb",
	Knotd: 335,
	"335": "Knotd",
	Knotq: 336,
	"336": "Knotq",
	Knotw: 337,
	"337": "Knotw",
	Korb: 338,
	"338": "Korb",
	Kord: 339,
	"339": "Kord",
	Korq: 340,
	"340": "Korq",
	Kortestb: 341,
	"341": "Kortestb",
	Kortestd: 342,
	"342": "Kortestd",
	Kortestq: 343,
	"343": "Kortestq",
	Kortestw: 344,
	"344": "Kortestw",
	Korw: 345,
	"345": "Korw",
	Kshiftlb: 346,
	"346": "Kshiftlb",
	Kshiftld: 347,
	"347": "Kshiftld",
	Kshiftlq: 348,
	"348": "Kshiftlq",
	Kshiftlw: 349,
	"349": "Kshiftlw",
	Kshiftrb: 350,
	"350": "Kshiftrb",
	Kshiftrd: 351,
	"351": "Kshiftrd",
	Kshiftrq: 352,
	"352": "Kshiftrq",
	Kshiftrw: 353,
	"353": "Kshiftrw",
	Ktestb: 354,
	"354": "Ktestb",
	Ktestd: 355,
	"355": "Ktestd",
	Ktestq: 356,
	"356": "Ktestq",
	Ktestw: 357,
	"357": "Ktestw",
	Kunpckbw: 358,
	"358": "Kunpckbw",
	Kunpckdq: 359,
	"359": "Kunpckdq",
	Kunpckwd: 360,
	"360": "Kunpckwd",
	Kxnorb: 361,
	"361": "Kxnorb",
	Kxnord: 362,
	"362": "Kxnord",
	Kxnorq: 363,
	"363": "Kxnorq",
	Kxnorw: 364,
	"364": "Kxnorw",
	Kxorb: 365,
	"365": "Kxorb",
	Kxord: 366,
	"366": "Kxord",
	Kxorq: 367,
	"367": "Kxorq",
	Kxorw: 368,
	"368": "Kxorw",
	Lahf: 369,
	"369": "Lahf",
	Lar: 370,
	"370": "Lar",
	Lddqu: 371,
	"371": "Lddqu",
	Ldmxcsr: 372,
	"372": "Ldmxcsr",
	Lds: 373,
	"373": "Lds",
	Lea: 374,
	"374": "Lea",
	Leave: 375,
	"375": "Leave",
	Les: 376,
	"376": "Les",
	Lfence: 377,
	"377": "Lfence",
	Lfs: 378,
	"378": "Lfs",
	Lgdt: 379,
	"379": "Lgdt",
	Lgs: 380,
	"380": "Lgs",
	Lidt: 381,
	"381": "Lidt",
	Lldt: 382,
	"382": "Lldt",
	Llwpcb: 383,
	"383": "Llwpcb",
	Lmsw: 384,
	"384": "Lmsw",
	Loadall: 385,
	"385": "Loadall",
	Lodsb: 386,
	"386": "Lodsb",
	Lodsd: 387,
	"387": "Lodsd",
	Lodsq: 388,
	"388": "Lodsq",
	Lodsw: 389,
	"389": "Lodsw",
	Loop: 390,
	"390": "Loop",
	Loope: 391,
	"391": "Loope",
	Loopne: 392,
	"392": "Loopne",
	Lsl: 393,
	"393": "Lsl",
	Lss: 394,
	"394": "Lss",
	Ltr: 395,
	"395": "Ltr",
	Lwpins: 396,
	"396": "Lwpins",
	Lwpval: 397,
	"397": "Lwpval",
	Lzcnt: 398,
	"398": "Lzcnt",
	Maskmovdqu: 399,
	"399": "Maskmovdqu",
	Maskmovq: 400,
	"400": "Maskmovq",
	Maxpd: 401,
	"401": "Maxpd",
	Maxps: 402,
	"402": "Maxps",
	Maxsd: 403,
	"403": "Maxsd",
	Maxss: 404,
	"404": "Maxss",
	Mcommit: 405,
	"405": "Mcommit",
	Mfence: 406,
	"406": "Mfence",
	Minpd: 407,
	"407": "Minpd",
	Minps: 408,
	"408": "Minps",
	Minsd: 409,
	"409": "Minsd",
	Minss: 410,
	"410": "Minss",
	Monitor: 411,
	"411": "Monitor",
	Monitorx: 412,
	"412": "Monitorx",
	Montmul: 413,
	"413": "Montmul",
	Mov: 414,
	"414": "Mov",
	Movapd: 415,
	"415": "Movapd",
	Movaps: 416,
	"416": "Movaps",
	Movbe: 417,
	"417": "Movbe",
	Movd: 418,
	"418": "Movd",
	Movddup: 419,
	"419": "Movddup",
	Movdir64b: 420,
	"420": "Movdir64b",
	Movdiri: 421,
	"421": "Movdiri",
	Movdq2q: 422,
	"422": "Movdq2q",
	Movdqa: 423,
	"423": "Movdqa",
	Movdqu: 424,
	"424": "Movdqu",
	Movhlps: 425,
	"425": "Movhlps",
	Movhpd: 426,
	"426": "Movhpd",
	Movhps: 427,
	"427": "Movhps",
	Movlhps: 428,
	"428": "Movlhps",
	Movlpd: 429,
	"429": "Movlpd",
	Movlps: 430,
	"430": "Movlps",
	Movmskpd: 431,
	"431": "Movmskpd",
	Movmskps: 432,
	"432": "Movmskps",
	Movntdq: 433,
	"433": "Movntdq",
	Movntdqa: 434,
	"434": "Movntdqa",
	Movnti: 435,
	"435": "Movnti",
	Movntpd: 436,
	"436": "Movntpd",
	Movntps: 437,
	"437": "Movntps",
	Movntq: 438,
	"438": "Movntq",
	Movntsd: 439,
	"439": "Movntsd",
	Movntss: 440,
	"440": "Movntss",
	Movq: 441,
	"441": "Movq",
	Movq2dq: 442,
	"442": "Movq2dq",
	Movsb: 443,
	"443": "Movsb",
	Movsd: 444,
	"444": "Movsd",
	Movshdup: 445,
	"445": "Movshdup",
	Movsldup: 446,
	"446": "Movsldup",
	Movsq: 447,
	"447": "Movsq",
	Movss: 448,
	"448": "Movss",
	Movsw: 449,
	"449": "Movsw",
	Movsx: 450,
	"450": "Movsx",
	Movsxd: 451,
	"451": "Movsxd",
	Movupd: 452,
	"452": "Movupd",
	Movups: 453,
	"453": "Movups",
	Movzx: 454,
	"454": "Movzx",
	Mpsadbw: 455,
	"455": "Mpsadbw",
	Mul: 456,
	"456": "Mul",
	Mulpd: 457,
	"457": "Mulpd",
	Mulps: 458,
	"458": "Mulps",
	Mulsd: 459,
	"459": "Mulsd",
	Mulss: 460,
	"460": "Mulss",
	Mulx: 461,
	"461": "Mulx",
	Mwait: 462,
	"462": "Mwait",
	Mwaitx: 463,
	"463": "Mwaitx",
	Neg: 464,
	"464": "Neg",
	Nop: 465,
	"465": "Nop",
	Not: 466,
	"466": "Not",
	Or: 467,
	"467": "Or",
	Orpd: 468,
	"468": "Orpd",
	Orps: 469,
	"469": "Orps",
	Out: 470,
	"470": "Out",
	Outsb: 471,
	"471": "Outsb",
	Outsd: 472,
	"472": "Outsd",
	Outsw: 473,
	"473": "Outsw",
	Pabsb: 474,
	"474": "Pabsb",
	Pabsd: 475,
	"475": "Pabsd",
	Pabsw: 476,
	"476": "Pabsw",
	Packssdw: 477,
	"477": "Packssdw",
	Packsswb: 478,
	"478": "Packsswb",
	Packusdw: 479,
	"479": "Packusdw",
	Packuswb: 480,
	"480": "Packuswb",
	Paddb: 481,
	"481": "Paddb",
	Paddd: 482,
	"482": "Paddd",
	Paddq: 483,
	"483": "Paddq",
	Paddsb: 484,
	"484": "Paddsb",
	Paddsw: 485,
	"485": "Paddsw",
	Paddusb: 486,
	"486": "Paddusb",
	Paddusw: 487,
	"487": "Paddusw",
	Paddw: 488,
	"488": "Paddw",
	Palignr: 489,
	"489": "Palignr",
	Pand: 490,
	"490": "Pand",
	Pandn: 491,
	"491": "Pandn",
	Pause: 492,
	"492": "Pause",
	Pavgb: 493,
	"493": "Pavgb",
	Pavgusb: 494,
	"494": "Pavgusb",
	Pavgw: 495,
	"495": "Pavgw",
	Pblendvb: 496,
	"496": "Pblendvb",
	Pblendw: 497,
	"497": "Pblendw",
	Pclmulqdq: 498,
	"498": "Pclmulqdq",
	Pcmpeqb: 499,
	"499": "Pcmpeqb",
	Pcmpeqd: 500,
	"500": "Pcmpeqd",
	Pcmpeqq: 501,
	"501": "Pcmpeqq",
	Pcmpeqw: 502,
	"502": "Pcmpeqw",
	Pcmpestri: 503,
	"503": "Pcmpestri",
	Pcmpestri64: 504,
	"504": "Pcmpestri64",
	Pcmpestrm: 505,
	"505": "Pcmpestrm",
	Pcmpestrm64: 506,
	"506": "Pcmpestrm64",
	Pcmpgtb: 507,
	"507": "Pcmpgtb",
	Pcmpgtd: 508,
	"508": "Pcmpgtd",
	Pcmpgtq: 509,
	"509": "Pcmpgtq",
	Pcmpgtw: 510,
	"510": "Pcmpgtw",
	Pcmpistri: 511,
	"511": "Pcmpistri",
	Pcmpistrm: 512,
	"512": "Pcmpistrm",
	Pcommit: 513,
	"513": "Pcommit",
	Pconfig: 514,
	"514": "Pconfig",
	Pdep: 515,
	"515": "Pdep",
	Pext: 516,
	"516": "Pext",
	Pextrb: 517,
	"517": "Pextrb",
	Pextrd: 518,
	"518": "Pextrd",
	Pextrq: 519,
	"519": "Pextrq",
	Pextrw: 520,
	"520": "Pextrw",
	Pf2id: 521,
	"521": "Pf2id",
	Pf2iw: 522,
	"522": "Pf2iw",
	Pfacc: 523,
	"523": "Pfacc",
	Pfadd: 524,
	"524": "Pfadd",
	Pfcmpeq: 525,
	"525": "Pfcmpeq",
	Pfcmpge: 526,
	"526": "Pfcmpge",
	Pfcmpgt: 527,
	"527": "Pfcmpgt",
	Pfmax: 528,
	"528": "Pfmax",
	Pfmin: 529,
	"529": "Pfmin",
	Pfmul: 530,
	"530": "Pfmul",
	Pfnacc: 531,
	"531": "Pfnacc",
	Pfpnacc: 532,
	"532": "Pfpnacc",
	Pfrcp: 533,
	"533": "Pfrcp",
	Pfrcpit1: 534,
	"534": "Pfrcpit1",
	Pfrcpit2: 535,
	"535": "Pfrcpit2",
	Pfrcpv: 536,
	"536": "Pfrcpv",
	Pfrsqit1: 537,
	"537": "Pfrsqit1",
	Pfrsqrt: 538,
	"538": "Pfrsqrt",
	Pfrsqrtv: 539,
	"539": "Pfrsqrtv",
	Pfsub: 540,
	"540": "Pfsub",
	Pfsubr: 541,
	"541": "Pfsubr",
	Phaddd: 542,
	"542": "Phaddd",
	Phaddsw: 543,
	"543": "Phaddsw",
	Phaddw: 544,
	"544": "Phaddw",
	Phminposuw: 545,
	"545": "Phminposuw",
	Phsubd: 546,
	"546": "Phsubd",
	Phsubsw: 547,
	"547": "Phsubsw",
	Phsubw: 548,
	"548": "Phsubw",
	Pi2fd: 549,
	"549": "Pi2fd",
	Pi2fw: 550,
	"550": "Pi2fw",
	Pinsrb: 551,
	"551": "Pinsrb",
	Pinsrd: 552,
	"552": "Pinsrd",
	Pinsrq: 553,
	"553": "Pinsrq",
	Pinsrw: 554,
	"554": "Pinsrw",
	Pmaddubsw: 555,
	"555": "Pmaddubsw",
	Pmaddwd: 556,
	"556": "Pmaddwd",
	Pmaxsb: 557,
	"557": "Pmaxsb",
	Pmaxsd: 558,
	"558": "Pmaxsd",
	Pmaxsw: 559,
	"559": "Pmaxsw",
	Pmaxub: 560,
	"560": "Pmaxub",
	Pmaxud: 561,
	"561": "Pmaxud",
	Pmaxuw: 562,
	"562": "Pmaxuw",
	Pminsb: 563,
	"563": "Pminsb",
	Pminsd: 564,
	"564": "Pminsd",
	Pminsw: 565,
	"565": "Pminsw",
	Pminub: 566,
	"566": "Pminub",
	Pminud: 567,
	"567": "Pminud",
	Pminuw: 568,
	"568": "Pminuw",
	Pmovmskb: 569,
	"569": "Pmovmskb",
	Pmovsxbd: 570,
	"570": "Pmovsxbd",
	Pmovsxbq: 571,
	"571": "Pmovsxbq",
	Pmovsxbw: 572,
	"572": "Pmovsxbw",
	Pmovsxdq: 573,
	"573": "Pmovsxdq",
	Pmovsxwd: 574,
	"574": "Pmovsxwd",
	Pmovsxwq: 575,
	"575": "Pmovsxwq",
	Pmovzxbd: 576,
	"576": "Pmovzxbd",
	Pmovzxbq: 577,
	"577": "Pmovzxbq",
	Pmovzxbw: 578,
	"578": "Pmovzxbw",
	Pmovzxdq: 579,
	"579": "Pmovzxdq",
	Pmovzxwd: 580,
	"580": "Pmovzxwd",
	Pmovzxwq: 581,
	"581": "Pmovzxwq",
	Pmuldq: 582,
	"582": "Pmuldq",
	Pmulhrsw: 583,
	"583": "Pmulhrsw",
	Pmulhrw: 584,
	"584": "Pmulhrw",
	Pmulhuw: 585,
	"585": "Pmulhuw",
	Pmulhw: 586,
	"586": "Pmulhw",
	Pmulld: 587,
	"587": "Pmulld",
	Pmullw: 588,
	"588": "Pmullw",
	Pmuludq: 589,
	"589": "Pmuludq",
	Pop: 590,
	"590": "Pop",
	Popa: 591,
	"591": "Popa",
	Popcnt: 592,
	"592": "Popcnt",
	Popf: 593,
	"593": "Popf",
	Por: 594,
	"594": "Por",
	Prefetch: 595,
	"595": "Prefetch",
	Prefetchnta: 596,
	"596": "Prefetchnta",
	Prefetcht0: 597,
	"597": "Prefetcht0",
	Prefetcht1: 598,
	"598": "Prefetcht1",
	Prefetcht2: 599,
	"599": "Prefetcht2",
	Prefetchw: 600,
	"600": "Prefetchw",
	Prefetchwt1: 601,
	"601": "Prefetchwt1",
	Psadbw: 602,
	"602": "Psadbw",
	Pshufb: 603,
	"603": "Pshufb",
	Pshufd: 604,
	"604": "Pshufd",
	Pshufhw: 605,
	"605": "Pshufhw",
	Pshuflw: 606,
	"606": "Pshuflw",
	Pshufw: 607,
	"607": "Pshufw",
	Psignb: 608,
	"608": "Psignb",
	Psignd: 609,
	"609": "Psignd",
	Psignw: 610,
	"610": "Psignw",
	Pslld: 611,
	"611": "Pslld",
	Pslldq: 612,
	"612": "Pslldq",
	Psllq: 613,
	"613": "Psllq",
	Psllw: 614,
	"614": "Psllw",
	Psrad: 615,
	"615": "Psrad",
	Psraw: 616,
	"616": "Psraw",
	Psrld: 617,
	"617": "Psrld",
	Psrldq: 618,
	"618": "Psrldq",
	Psrlq: 619,
	"619": "Psrlq",
	Psrlw: 620,
	"620": "Psrlw",
	Psubb: 621,
	"621": "Psubb",
	Psubd: 622,
	"622": "Psubd",
	Psubq: 623,
	"623": "Psubq",
	Psubsb: 624,
	"624": "Psubsb",
	Psubsw: 625,
	"625": "Psubsw",
	Psubusb: 626,
	"626": "Psubusb",
	Psubusw: 627,
	"627": "Psubusw",
	Psubw: 628,
	"628": "Psubw",
	Pswapd: 629,
	"629": "Pswapd",
	Ptest: 630,
	"630": "Ptest",
	Ptwrite: 631,
	"631": "Ptwrite",
	Punpckhbw: 632,
	"632": "Punpckhbw",
	Punpckhdq: 633,
	"633": "Punpckhdq",
	Punpckhqdq: 634,
	"634": "Punpckhqdq",
	Punpckhwd: 635,
	"635": "Punpckhwd",
	Punpcklbw: 636,
	"636": "Punpcklbw",
	Punpckldq: 637,
	"637": "Punpckldq",
	Punpcklqdq: 638,
	"638": "Punpcklqdq",
	Punpcklwd: 639,
	"639": "Punpcklwd",
	Push: 640,
	"640": "Push",
	Pusha: 641,
	"641": "Pusha",
	Pushf: 642,
	"642": "Pushf",
	Pxor: 643,
	"643": "Pxor",
	Rcl: 644,
	"644": "Rcl",
	Rcpps: 645,
	"645": "Rcpps",
	Rcpss: 646,
	"646": "Rcpss",
	Rcr: 647,
	"647": "Rcr",
	Rdfsbase: 648,
	"648": "Rdfsbase",
	Rdgsbase: 649,
	"649": "Rdgsbase",
	Rdmsr: 650,
	"650": "Rdmsr",
	Rdpid: 651,
	"651": "Rdpid",
	Rdpkru: 652,
	"652": "Rdpkru",
	Rdpmc: 653,
	"653": "Rdpmc",
	Rdpru: 654,
	"654": "Rdpru",
	Rdrand: 655,
	"655": "Rdrand",
	Rdseed: 656,
	"656": "Rdseed",
	Rdsspd: 657,
	"657": "Rdsspd",
	Rdsspq: 658,
	"658": "Rdsspq",
	Rdtsc: 659,
	"659": "Rdtsc",
	Rdtscp: 660,
	"660": "Rdtscp",
	Reservednop: 661,
	"661": "Reservednop",
	Ret: 662,
	"662": "Ret",
	Retf: 663,
	"663": "Retf",
	Rol: 664,
	"664": "Rol",
	Ror: 665,
	"665": "Ror",
	Rorx: 666,
	"666": "Rorx",
	Roundpd: 667,
	"667": "Roundpd",
	Roundps: 668,
	"668": "Roundps",
	Roundsd: 669,
	"669": "Roundsd",
	Roundss: 670,
	"670": "Roundss",
	Rsm: 671,
	"671": "Rsm",
	Rsqrtps: 672,
	"672": "Rsqrtps",
	Rsqrtss: 673,
	"673": "Rsqrtss",
	Rstorssp: 674,
	"674": "Rstorssp",
	Sahf: 675,
	"675": "Sahf",
	Sal: 676,
	"676": "Sal",
	Salc: 677,
	"677": "Salc",
	Sar: 678,
	"678": "Sar",
	Sarx: 679,
	"679": "Sarx",
	Saveprevssp: 680,
	"680": "Saveprevssp",
	Sbb: 681,
	"681": "Sbb",
	Scasb: 682,
	"682": "Scasb",
	Scasd: 683,
	"683": "Scasd",
	Scasq: 684,
	"684": "Scasq",
	Scasw: 685,
	"685": "Scasw",
	Seta: 686,
	"686": "Seta",
	Setae: 687,
	"687": "Setae",
	Setb: 688,
	"688": "Setb",
	Setbe: 689,
	"689": "Setbe",
	Sete: 690,
	"690": "Sete",
	Setg: 691,
	"691": "Setg",
	Setge: 692,
	"692": "Setge",
	Setl: 693,
	"693": "Setl",
	Setle: 694,
	"694": "Setle",
	Setne: 695,
	"695": "Setne",
	Setno: 696,
	"696": "Setno",
	Setnp: 697,
	"697": "Setnp",
	Setns: 698,
	"698": "Setns",
	Seto: 699,
	"699": "Seto",
	Setp: 700,
	"700": "Setp",
	Sets: 701,
	"701": "Sets",
	Setssbsy: 702,
	"702": "Setssbsy",
	Sfence: 703,
	"703": "Sfence",
	Sgdt: 704,
	"704": "Sgdt",
	Sha1msg1: 705,
	"705": "Sha1msg1",
	Sha1msg2: 706,
	"706": "Sha1msg2",
	Sha1nexte: 707,
	"707": "Sha1nexte",
	Sha1rnds4: 708,
	"708": "Sha1rnds4",
	Sha256msg1: 709,
	"709": "Sha256msg1",
	Sha256msg2: 710,
	"710": "Sha256msg2",
	Sha256rnds2: 711,
	"711": "Sha256rnds2",
	Shl: 712,
	"712": "Shl",
	Shld: 713,
	"713": "Shld",
	Shlx: 714,
	"714": "Shlx",
	Shr: 715,
	"715": "Shr",
	Shrd: 716,
	"716": "Shrd",
	Shrx: 717,
	"717": "Shrx",
	Shufpd: 718,
	"718": "Shufpd",
	Shufps: 719,
	"719": "Shufps",
	Sidt: 720,
	"720": "Sidt",
	Skinit: 721,
	"721": "Skinit",
	Sldt: 722,
	"722": "Sldt",
	Slwpcb: 723,
	"723": "Slwpcb",
	Smsw: 724,
	"724": "Smsw",
	Sqrtpd: 725,
	"725": "Sqrtpd",
	Sqrtps: 726,
	"726": "Sqrtps",
	Sqrtsd: 727,
	"727": "Sqrtsd",
	Sqrtss: 728,
	"728": "Sqrtss",
	Stac: 729,
	"729": "Stac",
	Stc: 730,
	"730": "Stc",
	Std: 731,
	"731": "Std",
	Stgi: 732,
	"732": "Stgi",
	Sti: 733,
	"733": "Sti",
	Stmxcsr: 734,
	"734": "Stmxcsr",
	Stosb: 735,
	"735": "Stosb",
	Stosd: 736,
	"736": "Stosd",
	Stosq: 737,
	"737": "Stosq",
	Stosw: 738,
	"738": "Stosw",
	Str: 739,
	"739": "Str",
	Sub: 740,
	"740": "Sub",
	Subpd: 741,
	"741": "Subpd",
	Subps: 742,
	"742": "Subps",
	Subsd: 743,
	"743": "Subsd",
	Subss: 744,
	"744": "Subss",
	Swapgs: 745,
	"745": "Swapgs",
	Syscall: 746,
	"746": "Syscall",
	Sysenter: 747,
	"747": "Sysenter",
	Sysexit: 748,
	"748": "Sysexit",
	Sysret: 749,
	"749": "Sysret",
	T1mskc: 750,
	"750": "T1mskc",
	Test: 751,
	"751": "Test",
	Tpause: 752,
	"752": "Tpause",
	Tzcnt: 753,
	"753": "Tzcnt",
	Tzmsk: 754,
	"754": "Tzmsk",
	Ucomisd: 755,
	"755": "Ucomisd",
	Ucomiss: 756,
	"756": "Ucomiss",
	Ud0: 757,
	"757": "Ud0",
	Ud1: 758,
	"758": "Ud1",
	Ud2: 759,
	"759": "Ud2",
	Umonitor: 760,
	"760": "Umonitor",
	Umov: 761,
	"761": "Umov",
	Umwait: 762,
	"762": "Umwait",
	Unpckhpd: 763,
	"763": "Unpckhpd",
	Unpckhps: 764,
	"764": "Unpckhps",
	Unpcklpd: 765,
	"765": "Unpcklpd",
	Unpcklps: 766,
	"766": "Unpcklps",
	V4fmaddps: 767,
	"767": "V4fmaddps",
	V4fmaddss: 768,
	"768": "V4fmaddss",
	V4fnmaddps: 769,
	"769": "V4fnmaddps",
	V4fnmaddss: 770,
	"770": "V4fnmaddss",
	Vaddpd: 771,
	"771": "Vaddpd",
	Vaddps: 772,
	"772": "Vaddps",
	Vaddsd: 773,
	"773": "Vaddsd",
	Vaddss: 774,
	"774": "Vaddss",
	Vaddsubpd: 775,
	"775": "Vaddsubpd",
	Vaddsubps: 776,
	"776": "Vaddsubps",
	Vaesdec: 777,
	"777": "Vaesdec",
	Vaesdeclast: 778,
	"778": "Vaesdeclast",
	Vaesenc: 779,
	"779": "Vaesenc",
	Vaesenclast: 780,
	"780": "Vaesenclast",
	Vaesimc: 781,
	"781": "Vaesimc",
	Vaeskeygenassist: 782,
	"782": "Vaeskeygenassist",
	Valignd: 783,
	"783": "Valignd",
	Valignq: 784,
	"784": "Valignq",
	Vandnpd: 785,
	"785": "Vandnpd",
	Vandnps: 786,
	"786": "Vandnps",
	Vandpd: 787,
	"787": "Vandpd",
	Vandps: 788,
	"788": "Vandps",
	Vblendmpd: 789,
	"789": "Vblendmpd",
	Vblendmps: 790,
	"790": "Vblendmps",
	Vblendpd: 791,
	"791": "Vblendpd",
	Vblendps: 792,
	"792": "Vblendps",
	Vblendvpd: 793,
	"793": "Vblendvpd",
	Vblendvps: 794,
	"794": "Vblendvps",
	Vbroadcastf128: 795,
	"795": "Vbroadcastf128",
	Vbroadcastf32x2: 796,
	"796": "Vbroadcastf32x2",
	Vbroadcastf32x4: 797,
	"797": "Vbroadcastf32x4",
	Vbroadcastf32x8: 798,
	"798": "Vbroadcastf32x8",
	Vbroadcastf64x2: 799,
	"799": "Vbroadcastf64x2",
	Vbroadcastf64x4: 800,
	"800": "Vbroadcastf64x4",
	Vbroadcasti128: 801,
	"801": "Vbroadcasti128",
	Vbroadcasti32x2: 802,
	"802": "Vbroadcasti32x2",
	Vbroadcasti32x4: 803,
	"803": "Vbroadcasti32x4",
	Vbroadcasti32x8: 804,
	"804": "Vbroadcasti32x8",
	Vbroadcasti64x2: 805,
	"805": "Vbroadcasti64x2",
	Vbroadcasti64x4: 806,
	"806": "Vbroadcasti64x4",
	Vbroadcastsd: 807,
	"807": "Vbroadcastsd",
	Vbroadcastss: 808,
	"808": "Vbroadcastss",
	Vcmppd: 809,
	"809": "Vcmppd",
	Vcmpps: 810,
	"810": "Vcmpps",
	Vcmpsd: 811,
	"811": "Vcmpsd",
	Vcmpss: 812,
	"812": "Vcmpss",
	Vcomisd: 813,
	"813": "Vcomisd",
	Vcomiss: 814,
	"814": "Vcomiss",
	Vcompresspd: 815,
	"815": "Vcompresspd",
	Vcompressps: 816,
	"816": "Vcompressps",
	Vcvtdq2pd: 817,
	"817": "Vcvtdq2pd",
	Vcvtdq2ps: 818,
	"818": "Vcvtdq2ps",
	Vcvtne2ps2bf16: 819,
	"819": "Vcvtne2ps2bf16",
	Vcvtneps2bf16: 820,
	"820": "Vcvtneps2bf16",
	Vcvtpd2dq: 821,
	"821": "Vcvtpd2dq",
	Vcvtpd2ps: 822,
	"822": "Vcvtpd2ps",
	Vcvtpd2qq: 823,
	"823": "Vcvtpd2qq",
	Vcvtpd2udq: 824,
	"824": "Vcvtpd2udq",
	Vcvtpd2uqq: 825,
	"825": "Vcvtpd2uqq",
	Vcvtph2ps: 826,
	"826": "Vcvtph2ps",
	Vcvtps2dq: 827,
	"827": "Vcvtps2dq",
	Vcvtps2pd: 828,
	"828": "Vcvtps2pd",
	Vcvtps2ph: 829,
	"829": "Vcvtps2ph",
	Vcvtps2qq: 830,
	"830": "Vcvtps2qq",
	Vcvtps2udq: 831,
	"831": "Vcvtps2udq",
	Vcvtps2uqq: 832,
	"832": "Vcvtps2uqq",
	Vcvtqq2pd: 833,
	"833": "Vcvtqq2pd",
	Vcvtqq2ps: 834,
	"834": "Vcvtqq2ps",
	Vcvtsd2si: 835,
	"835": "Vcvtsd2si",
	Vcvtsd2ss: 836,
	"836": "Vcvtsd2ss",
	Vcvtsd2usi: 837,
	"837": "Vcvtsd2usi",
	Vcvtsi2sd: 838,
	"838": "Vcvtsi2sd",
	Vcvtsi2ss: 839,
	"839": "Vcvtsi2ss",
	Vcvtss2sd: 840,
	"840": "Vcvtss2sd",
	Vcvtss2si: 841,
	"841": "Vcvtss2si",
	Vcvtss2usi: 842,
	"842": "Vcvtss2usi",
	Vcvttpd2dq: 843,
	"843": "Vcvttpd2dq",
	Vcvttpd2qq: 844,
	"844": "Vcvttpd2qq",
	Vcvttpd2udq: 845,
	"845": "Vcvttpd2udq",
	Vcvttpd2uqq: 846,
	"846": "Vcvttpd2uqq",
	Vcvttps2dq: 847,
	"847": "Vcvttps2dq",
	Vcvttps2qq: 848,
	"848": "Vcvttps2qq",
	Vcvttps2udq: 849,
	"849": "Vcvttps2udq",
	Vcvttps2uqq: 850,
	"850": "Vcvttps2uqq",
	Vcvttsd2si: 851,
	"851": "Vcvttsd2si",
	Vcvttsd2usi: 852,
	"852": "Vcvttsd2usi",
	Vcvttss2si: 853,
	"853": "Vcvttss2si",
	Vcvttss2usi: 854,
	"854": "Vcvttss2usi",
	Vcvtudq2pd: 855,
	"855": "Vcvtudq2pd",
	Vcvtudq2ps: 856,
	"856": "Vcvtudq2ps",
	Vcvtuqq2pd: 857,
	"857": "Vcvtuqq2pd",
	Vcvtuqq2ps: 858,
	"858": "Vcvtuqq2ps",
	Vcvtusi2sd: 859,
	"859": "Vcvtusi2sd",
	Vcvtusi2ss: 860,
	"860": "Vcvtusi2ss",
	Vdbpsadbw: 861,
	"861": "Vdbpsadbw",
	Vdivpd: 862,
	"862": "Vdivpd",
	Vdivps: 863,
	"863": "Vdivps",
	Vdivsd: 864,
	"864": "Vdivsd",
	Vdivss: 865,
	"865": "Vdivss",
	Vdpbf16ps: 866,
	"866": "Vdpbf16ps",
	Vdppd: 867,
	"867": "Vdppd",
	Vdpps: 868,
	"868": "Vdpps",
	Verr: 869,
	"869": "Verr",
	Verw: 870,
	"870": "Verw",
	Vexp2pd: 871,
	"871": "Vexp2pd",
	Vexp2ps: 872,
	"872": "Vexp2ps",
	Vexpandpd: 873,
	"873": "Vexpandpd",
	Vexpandps: 874,
	"874": "Vexpandps",
	Vextractf128: 875,
	"875": "Vextractf128",
	Vextractf32x4: 876,
	"876": "Vextractf32x4",
	Vextractf32x8: 877,
	"877": "Vextractf32x8",
	Vextractf64x2: 878,
	"878": "Vextractf64x2",
	Vextractf64x4: 879,
	"879": "Vextractf64x4",
	Vextracti128: 880,
	"880": "Vextracti128",
	Vextracti32x4: 881,
	"881": "Vextracti32x4",
	Vextracti32x8: 882,
	"882": "Vextracti32x8",
	Vextracti64x2: 883,
	"883": "Vextracti64x2",
	Vextracti64x4: 884,
	"884": "Vextracti64x4",
	Vextractps: 885,
	"885": "Vextractps",
	Vfixupimmpd: 886,
	"886": "Vfixupimmpd",
	Vfixupimmps: 887,
	"887": "Vfixupimmps",
	Vfixupimmsd: 888,
	"888": "Vfixupimmsd",
	Vfixupimmss: 889,
	"889": "Vfixupimmss",
	Vfmadd132pd: 890,
	"890": "Vfmadd132pd",
	Vfmadd132ps: 891,
	"891": "Vfmadd132ps",
	Vfmadd132sd: 892,
	"892": "Vfmadd132sd",
	Vfmadd132ss: 893,
	"893": "Vfmadd132ss",
	Vfmadd213pd: 894,
	"894": "Vfmadd213pd",
	Vfmadd213ps: 895,
	"895": "Vfmadd213ps",
	Vfmadd213sd: 896,
	"896": "Vfmadd213sd",
	Vfmadd213ss: 897,
	"897": "Vfmadd213ss",
	Vfmadd231pd: 898,
	"898": "Vfmadd231pd",
	Vfmadd231ps: 899,
	"899": "Vfmadd231ps",
	Vfmadd231sd: 900,
	"900": "Vfmadd231sd",
	Vfmadd231ss: 901,
	"901": "Vfmadd231ss",
	Vfmaddpd: 902,
	"902": "Vfmaddpd",
	Vfmaddps: 903,
	"903": "Vfmaddps",
	Vfmaddsd: 904,
	"904": "Vfmaddsd",
	Vfmaddss: 905,
	"905": "Vfmaddss",
	Vfmaddsub132pd: 906,
	"906": "Vfmaddsub132pd",
	Vfmaddsub132ps: 907,
	"907": "Vfmaddsub132ps",
	Vfmaddsub213pd: 908,
	"908": "Vfmaddsub213pd",
	Vfmaddsub213ps: 909,
	"909": "Vfmaddsub213ps",
	Vfmaddsub231pd: 910,
	"910": "Vfmaddsub231pd",
	Vfmaddsub231ps: 911,
	"911": "Vfmaddsub231ps",
	Vfmaddsubpd: 912,
	"912": "Vfmaddsubpd",
	Vfmaddsubps: 913,
	"913": "Vfmaddsubps",
	Vfmsub132pd: 914,
	"914": "Vfmsub132pd",
	Vfmsub132ps: 915,
	"915": "Vfmsub132ps",
	Vfmsub132sd: 916,
	"916": "Vfmsub132sd",
	Vfmsub132ss: 917,
	"917": "Vfmsub132ss",
	Vfmsub213pd: 918,
	"918": "Vfmsub213pd",
	Vfmsub213ps: 919,
	"919": "Vfmsub213ps",
	Vfmsub213sd: 920,
	"920": "Vfmsub213sd",
	Vfmsub213ss: 921,
	"921": "Vfmsub213ss",
	Vfmsub231pd: 922,
	"922": "Vfmsub231pd",
	Vfmsub231ps: 923,
	"923": "Vfmsub231ps",
	Vfmsub231sd: 924,
	"924": "Vfmsub231sd",
	Vfmsub231ss: 925,
	"925": "Vfmsub231ss",
	Vfmsubadd132pd: 926,
	"926": "Vfmsubadd132pd",
	Vfmsubadd132ps: 927,
	"927": "Vfmsubadd132ps",
	Vfmsubadd213pd: 928,
	"928": "Vfmsubadd213pd",
	Vfmsubadd213ps: 929,
	"929": "Vfmsubadd213ps",
	Vfmsubadd231pd: 930,
	"930": "Vfmsubadd231pd",
	Vfmsubadd231ps: 931,
	"931": "Vfmsubadd231ps",
	Vfmsubaddpd: 932,
	"932": "Vfmsubaddpd",
	Vfmsubaddps: 933,
	"933": "Vfmsubaddps",
	Vfmsubpd: 934,
	"934": "Vfmsubpd",
	Vfmsubps: 935,
	"935": "Vfmsubps",
	Vfmsubsd: 936,
	"936": "Vfmsubsd",
	Vfmsubss: 937,
	"937": "Vfmsubss",
	Vfnmadd132pd: 938,
	"938": "Vfnmadd132pd",
	Vfnmadd132ps: 939,
	"939": "Vfnmadd132ps",
	Vfnmadd132sd: 940,
	"940": "Vfnmadd132sd",
	Vfnmadd132ss: 941,
	"941": "Vfnmadd132ss",
	Vfnmadd213pd: 942,
	"942": "Vfnmadd213pd",
	Vfnmadd213ps: 943,
	"943": "Vfnmadd213ps",
	Vfnmadd213sd: 944,
	"944": "Vfnmadd213sd",
	Vfnmadd213ss: 945,
	"945": "Vfnmadd213ss",
	Vfnmadd231pd: 946,
	"946": "Vfnmadd231pd",
	Vfnmadd231ps: 947,
	"947": "Vfnmadd231ps",
	Vfnmadd231sd: 948,
	"948": "Vfnmadd231sd",
	Vfnmadd231ss: 949,
	"949": "Vfnmadd231ss",
	Vfnmaddpd: 950,
	"950": "Vfnmaddpd",
	Vfnmaddps: 951,
	"951": "Vfnmaddps",
	Vfnmaddsd: 952,
	"952": "Vfnmaddsd",
	Vfnmaddss: 953,
	"953": "Vfnmaddss",
	Vfnmsub132pd: 954,
	"954": "Vfnmsub132pd",
	Vfnmsub132ps: 955,
	"955": "Vfnmsub132ps",
	Vfnmsub132sd: 956,
	"956": "Vfnmsub132sd",
	Vfnmsub132ss: 957,
	"957": "Vfnmsub132ss",
	Vfnmsub213pd: 958,
	"958": "Vfnmsub213pd",
	Vfnmsub213ps: 959,
	"959": "Vfnmsub213ps",
	Vfnmsub213sd: 960,
	"960": "Vfnmsub213sd",
	Vfnmsub213ss: 961,
	"961": "Vfnmsub213ss",
	Vfnmsub231pd: 962,
	"962": "Vfnmsub231pd",
	Vfnmsub231ps: 963,
	"963": "Vfnmsub231ps",
	Vfnmsub231sd: 964,
	"964": "Vfnmsub231sd",
	Vfnmsub231ss: 965,
	"965": "Vfnmsub231ss",
	Vfnmsubpd: 966,
	"966": "Vfnmsubpd",
	Vfnmsubps: 967,
	"967": "Vfnmsubps",
	Vfnmsubsd: 968,
	"968": "Vfnmsubsd",
	Vfnmsubss: 969,
	"969": "Vfnmsubss",
	Vfpclasspd: 970,
	"970": "Vfpclasspd",
	Vfpclassps: 971,
	"971": "Vfpclassps",
	Vfpclasssd: 972,
	"972": "Vfpclasssd",
	Vfpclassss: 973,
	"973": "Vfpclassss",
	Vfrczpd: 974,
	"974": "Vfrczpd",
	Vfrczps: 975,
	"975": "Vfrczps",
	Vfrczsd: 976,
	"976": "Vfrczsd",
	Vfrczss: 977,
	"977": "Vfrczss",
	Vgatherdpd: 978,
	"978": "Vgatherdpd",
	Vgatherdps: 979,
	"979": "Vgatherdps",
	Vgatherpf0dpd: 980,
	"980": "Vgatherpf0dpd",
	Vgatherpf0dps: 981,
	"981": "Vgatherpf0dps",
	Vgatherpf0qpd: 982,
	"982": "Vgatherpf0qpd",
	Vgatherpf0qps: 983,
	"983": "Vgatherpf0qps",
	Vgatherpf1dpd: 984,
	"984": "Vgatherpf1dpd",
	Vgatherpf1dps: 985,
	"985": "Vgatherpf1dps",
	Vgatherpf1qpd: 986,
	"986": "Vgatherpf1qpd",
	Vgatherpf1qps: 987,
	"987": "Vgatherpf1qps",
	Vgatherqpd: 988,
	"988": "Vgatherqpd",
	Vgatherqps: 989,
	"989": "Vgatherqps",
	Vgetexppd: 990,
	"990": "Vgetexppd",
	Vgetexpps: 991,
	"991": "Vgetexpps",
	Vgetexpsd: 992,
	"992": "Vgetexpsd",
	Vgetexpss: 993,
	"993": "Vgetexpss",
	Vgetmantpd: 994,
	"994": "Vgetmantpd",
	Vgetmantps: 995,
	"995": "Vgetmantps",
	Vgetmantsd: 996,
	"996": "Vgetmantsd",
	Vgetmantss: 997,
	"997": "Vgetmantss",
	Vgf2p8affineinvqb: 998,
	"998": "Vgf2p8affineinvqb",
	Vgf2p8affineqb: 999,
	"999": "Vgf2p8affineqb",
	Vgf2p8mulb: 1e3,
	"1000": "Vgf2p8mulb",
	Vhaddpd: 1001,
	"1001": "Vhaddpd",
	Vhaddps: 1002,
	"1002": "Vhaddps",
	Vhsubpd: 1003,
	"1003": "Vhsubpd",
	Vhsubps: 1004,
	"1004": "Vhsubps",
	Vinsertf128: 1005,
	"1005": "Vinsertf128",
	Vinsertf32x4: 1006,
	"1006": "Vinsertf32x4",
	Vinsertf32x8: 1007,
	"1007": "Vinsertf32x8",
	Vinsertf64x2: 1008,
	"1008": "Vinsertf64x2",
	Vinsertf64x4: 1009,
	"1009": "Vinsertf64x4",
	Vinserti128: 1010,
	"1010": "Vinserti128",
	Vinserti32x4: 1011,
	"1011": "Vinserti32x4",
	Vinserti32x8: 1012,
	"1012": "Vinserti32x8",
	Vinserti64x2: 1013,
	"1013": "Vinserti64x2",
	Vinserti64x4: 1014,
	"1014": "Vinserti64x4",
	Vinsertps: 1015,
	"1015": "Vinsertps",
	Vlddqu: 1016,
	"1016": "Vlddqu",
	Vldmxcsr: 1017,
	"1017": "Vldmxcsr",
	Vmaskmovdqu: 1018,
	"1018": "Vmaskmovdqu",
	Vmaskmovpd: 1019,
	"1019": "Vmaskmovpd",
	Vmaskmovps: 1020,
	"1020": "Vmaskmovps",
	Vmaxpd: 1021,
	"1021": "Vmaxpd",
	Vmaxps: 1022,
	"1022": "Vmaxps",
	Vmaxsd: 1023,
	"1023": "Vmaxsd",
	Vmaxss: 1024,
	"1024": "Vmaxss",
	Vmcall: 1025,
	"1025": "Vmcall",
	Vmclear: 1026,
	"1026": "Vmclear",
	Vmfunc: 1027,
	"1027": "Vmfunc",
	Vminpd: 1028,
	"1028": "Vminpd",
	Vminps: 1029,
	"1029": "Vminps",
	Vminsd: 1030,
	"1030": "Vminsd",
	Vminss: 1031,
	"1031": "Vminss",
	Vmlaunch: 1032,
	"1032": "Vmlaunch",
	Vmload: 1033,
	"1033": "Vmload",
	Vmmcall: 1034,
	"1034": "Vmmcall",
	Vmovapd: 1035,
	"1035": "Vmovapd",
	Vmovaps: 1036,
	"1036": "Vmovaps",
	Vmovd: 1037,
	"1037": "Vmovd",
	Vmovddup: 1038,
	"1038": "Vmovddup",
	Vmovdqa: 1039,
	"1039": "Vmovdqa",
	Vmovdqa32: 1040,
	"1040": "Vmovdqa32",
	Vmovdqa64: 1041,
	"1041": "Vmovdqa64",
	Vmovdqu: 1042,
	"1042": "Vmovdqu",
	Vmovdqu16: 1043,
	"1043": "Vmovdqu16",
	Vmovdqu32: 1044,
	"1044": "Vmovdqu32",
	Vmovdqu64: 1045,
	"1045": "Vmovdqu64",
	Vmovdqu8: 1046,
	"1046": "Vmovdqu8",
	Vmovhlps: 1047,
	"1047": "Vmovhlps",
	Vmovhpd: 1048,
	"1048": "Vmovhpd",
	Vmovhps: 1049,
	"1049": "Vmovhps",
	Vmovlhps: 1050,
	"1050": "Vmovlhps",
	Vmovlpd: 1051,
	"1051": "Vmovlpd",
	Vmovlps: 1052,
	"1052": "Vmovlps",
	Vmovmskpd: 1053,
	"1053": "Vmovmskpd",
	Vmovmskps: 1054,
	"1054": "Vmovmskps",
	Vmovntdq: 1055,
	"1055": "Vmovntdq",
	Vmovntdqa: 1056,
	"1056": "Vmovntdqa",
	Vmovntpd: 1057,
	"1057": "Vmovntpd",
	Vmovntps: 1058,
	"1058": "Vmovntps",
	Vmovq: 1059,
	"1059": "Vmovq",
	Vmovsd: 1060,
	"1060": "Vmovsd",
	Vmovshdup: 1061,
	"1061": "Vmovshdup",
	Vmovsldup: 1062,
	"1062": "Vmovsldup",
	Vmovss: 1063,
	"1063": "Vmovss",
	Vmovupd: 1064,
	"1064": "Vmovupd",
	Vmovups: 1065,
	"1065": "Vmovups",
	Vmpsadbw: 1066,
	"1066": "Vmpsadbw",
	Vmptrld: 1067,
	"1067": "Vmptrld",
	Vmptrst: 1068,
	"1068": "Vmptrst",
	Vmread: 1069,
	"1069": "Vmread",
	Vmresume: 1070,
	"1070": "Vmresume",
	Vmrun: 1071,
	"1071": "Vmrun",
	Vmsave: 1072,
	"1072": "Vmsave",
	Vmulpd: 1073,
	"1073": "Vmulpd",
	Vmulps: 1074,
	"1074": "Vmulps",
	Vmulsd: 1075,
	"1075": "Vmulsd",
	Vmulss: 1076,
	"1076": "Vmulss",
	Vmwrite: 1077,
	"1077": "Vmwrite",
	Vmxoff: 1078,
	"1078": "Vmxoff",
	Vmxon: 1079,
	"1079": "Vmxon",
	Vorpd: 1080,
	"1080": "Vorpd",
	Vorps: 1081,
	"1081": "Vorps",
	Vp2intersectd: 1082,
	"1082": "Vp2intersectd",
	Vp2intersectq: 1083,
	"1083": "Vp2intersectq",
	Vp4dpwssd: 1084,
	"1084": "Vp4dpwssd",
	Vp4dpwssds: 1085,
	"1085": "Vp4dpwssds",
	Vpabsb: 1086,
	"1086": "Vpabsb",
	Vpabsd: 1087,
	"1087": "Vpabsd",
	Vpabsq: 1088,
	"1088": "Vpabsq",
	Vpabsw: 1089,
	"1089": "Vpabsw",
	Vpackssdw: 1090,
	"1090": "Vpackssdw",
	Vpacksswb: 1091,
	"1091": "Vpacksswb",
	Vpackusdw: 1092,
	"1092": "Vpackusdw",
	Vpackuswb: 1093,
	"1093": "Vpackuswb",
	Vpaddb: 1094,
	"1094": "Vpaddb",
	Vpaddd: 1095,
	"1095": "Vpaddd",
	Vpaddq: 1096,
	"1096": "Vpaddq",
	Vpaddsb: 1097,
	"1097": "Vpaddsb",
	Vpaddsw: 1098,
	"1098": "Vpaddsw",
	Vpaddusb: 1099,
	"1099": "Vpaddusb",
	Vpaddusw: 1100,
	"1100": "Vpaddusw",
	Vpaddw: 1101,
	"1101": "Vpaddw",
	Vpalignr: 1102,
	"1102": "Vpalignr",
	Vpand: 1103,
	"1103": "Vpand",
	Vpandd: 1104,
	"1104": "Vpandd",
	Vpandn: 1105,
	"1105": "Vpandn",
	Vpandnd: 1106,
	"1106": "Vpandnd",
	Vpandnq: 1107,
	"1107": "Vpandnq",
	Vpandq: 1108,
	"1108": "Vpandq",
	Vpavgb: 1109,
	"1109": "Vpavgb",
	Vpavgw: 1110,
	"1110": "Vpavgw",
	Vpblendd: 1111,
	"1111": "Vpblendd",
	Vpblendmb: 1112,
	"1112": "Vpblendmb",
	Vpblendmd: 1113,
	"1113": "Vpblendmd",
	Vpblendmq: 1114,
	"1114": "Vpblendmq",
	Vpblendmw: 1115,
	"1115": "Vpblendmw",
	Vpblendvb: 1116,
	"1116": "Vpblendvb",
	Vpblendw: 1117,
	"1117": "Vpblendw",
	Vpbroadcastb: 1118,
	"1118": "Vpbroadcastb",
	Vpbroadcastd: 1119,
	"1119": "Vpbroadcastd",
	Vpbroadcastmb2q: 1120,
	"1120": "Vpbroadcastmb2q",
	Vpbroadcastmw2d: 1121,
	"1121": "Vpbroadcastmw2d",
	Vpbroadcastq: 1122,
	"1122": "Vpbroadcastq",
	Vpbroadcastw: 1123,
	"1123": "Vpbroadcastw",
	Vpclmulqdq: 1124,
	"1124": "Vpclmulqdq",
	Vpcmov: 1125,
	"1125": "Vpcmov",
	Vpcmpb: 1126,
	"1126": "Vpcmpb",
	Vpcmpd: 1127,
	"1127": "Vpcmpd",
	Vpcmpeqb: 1128,
	"1128": "Vpcmpeqb",
	Vpcmpeqd: 1129,
	"1129": "Vpcmpeqd",
	Vpcmpeqq: 1130,
	"1130": "Vpcmpeqq",
	Vpcmpeqw: 1131,
	"1131": "Vpcmpeqw",
	Vpcmpestri: 1132,
	"1132": "Vpcmpestri",
	Vpcmpestri64: 1133,
	"1133": "Vpcmpestri64",
	Vpcmpestrm: 1134,
	"1134": "Vpcmpestrm",
	Vpcmpestrm64: 1135,
	"1135": "Vpcmpestrm64",
	Vpcmpgtb: 1136,
	"1136": "Vpcmpgtb",
	Vpcmpgtd: 1137,
	"1137": "Vpcmpgtd",
	Vpcmpgtq: 1138,
	"1138": "Vpcmpgtq",
	Vpcmpgtw: 1139,
	"1139": "Vpcmpgtw",
	Vpcmpistri: 1140,
	"1140": "Vpcmpistri",
	Vpcmpistrm: 1141,
	"1141": "Vpcmpistrm",
	Vpcmpq: 1142,
	"1142": "Vpcmpq",
	Vpcmpub: 1143,
	"1143": "Vpcmpub",
	Vpcmpud: 1144,
	"1144": "Vpcmpud",
	Vpcmpuq: 1145,
	"1145": "Vpcmpuq",
	Vpcmpuw: 1146,
	"1146": "Vpcmpuw",
	Vpcmpw: 1147,
	"1147": "Vpcmpw",
	Vpcomb: 1148,
	"1148": "Vpcomb",
	Vpcomd: 1149,
	"1149": "Vpcomd",
	Vpcompressb: 1150,
	"1150": "Vpcompressb",
	Vpcompressd: 1151,
	"1151": "Vpcompressd",
	Vpcompressq: 1152,
	"1152": "Vpcompressq",
	Vpcompressw: 1153,
	"1153": "Vpcompressw",
	Vpcomq: 1154,
	"1154": "Vpcomq",
	Vpcomub: 1155,
	"1155": "Vpcomub",
	Vpcomud: 1156,
	"1156": "Vpcomud",
	Vpcomuq: 1157,
	"1157": "Vpcomuq",
	Vpcomuw: 1158,
	"1158": "Vpcomuw",
	Vpcomw: 1159,
	"1159": "Vpcomw",
	Vpconflictd: 1160,
	"1160": "Vpconflictd",
	Vpconflictq: 1161,
	"1161": "Vpconflictq",
	Vpdpbusd: 1162,
	"1162": "Vpdpbusd",
	Vpdpbusds: 1163,
	"1163": "Vpdpbusds",
	Vpdpwssd: 1164,
	"1164": "Vpdpwssd",
	Vpdpwssds: 1165,
	"1165": "Vpdpwssds",
	Vperm2f128: 1166,
	"1166": "Vperm2f128",
	Vperm2i128: 1167,
	"1167": "Vperm2i128",
	Vpermb: 1168,
	"1168": "Vpermb",
	Vpermd: 1169,
	"1169": "Vpermd",
	Vpermi2b: 1170,
	"1170": "Vpermi2b",
	Vpermi2d: 1171,
	"1171": "Vpermi2d",
	Vpermi2pd: 1172,
	"1172": "Vpermi2pd",
	Vpermi2ps: 1173,
	"1173": "Vpermi2ps",
	Vpermi2q: 1174,
	"1174": "Vpermi2q",
	Vpermi2w: 1175,
	"1175": "Vpermi2w",
	Vpermil2pd: 1176,
	"1176": "Vpermil2pd",
	Vpermil2ps: 1177,
	"1177": "Vpermil2ps",
	Vpermilpd: 1178,
	"1178": "Vpermilpd",
	Vpermilps: 1179,
	"1179": "Vpermilps",
	Vpermpd: 1180,
	"1180": "Vpermpd",
	Vpermps: 1181,
	"1181": "Vpermps",
	Vpermq: 1182,
	"1182": "Vpermq",
	Vpermt2b: 1183,
	"1183": "Vpermt2b",
	Vpermt2d: 1184,
	"1184": "Vpermt2d",
	Vpermt2pd: 1185,
	"1185": "Vpermt2pd",
	Vpermt2ps: 1186,
	"1186": "Vpermt2ps",
	Vpermt2q: 1187,
	"1187": "Vpermt2q",
	Vpermt2w: 1188,
	"1188": "Vpermt2w",
	Vpermw: 1189,
	"1189": "Vpermw",
	Vpexpandb: 1190,
	"1190": "Vpexpandb",
	Vpexpandd: 1191,
	"1191": "Vpexpandd",
	Vpexpandq: 1192,
	"1192": "Vpexpandq",
	Vpexpandw: 1193,
	"1193": "Vpexpandw",
	Vpextrb: 1194,
	"1194": "Vpextrb",
	Vpextrd: 1195,
	"1195": "Vpextrd",
	Vpextrq: 1196,
	"1196": "Vpextrq",
	Vpextrw: 1197,
	"1197": "Vpextrw",
	Vpgatherdd: 1198,
	"1198": "Vpgatherdd",
	Vpgatherdq: 1199,
	"1199": "Vpgatherdq",
	Vpgatherqd: 1200,
	"1200": "Vpgatherqd",
	Vpgatherqq: 1201,
	"1201": "Vpgatherqq",
	Vphaddbd: 1202,
	"1202": "Vphaddbd",
	Vphaddbq: 1203,
	"1203": "Vphaddbq",
	Vphaddbw: 1204,
	"1204": "Vphaddbw",
	Vphaddd: 1205,
	"1205": "Vphaddd",
	Vphadddq: 1206,
	"1206": "Vphadddq",
	Vphaddsw: 1207,
	"1207": "Vphaddsw",
	Vphaddubd: 1208,
	"1208": "Vphaddubd",
	Vphaddubq: 1209,
	"1209": "Vphaddubq",
	Vphaddubw: 1210,
	"1210": "Vphaddubw",
	Vphaddudq: 1211,
	"1211": "Vphaddudq",
	Vphadduwd: 1212,
	"1212": "Vphadduwd",
	Vphadduwq: 1213,
	"1213": "Vphadduwq",
	Vphaddw: 1214,
	"1214": "Vphaddw",
	Vphaddwd: 1215,
	"1215": "Vphaddwd",
	Vphaddwq: 1216,
	"1216": "Vphaddwq",
	Vphminposuw: 1217,
	"1217": "Vphminposuw",
	Vphsubbw: 1218,
	"1218": "Vphsubbw",
	Vphsubd: 1219,
	"1219": "Vphsubd",
	Vphsubdq: 1220,
	"1220": "Vphsubdq",
	Vphsubsw: 1221,
	"1221": "Vphsubsw",
	Vphsubw: 1222,
	"1222": "Vphsubw",
	Vphsubwd: 1223,
	"1223": "Vphsubwd",
	Vpinsrb: 1224,
	"1224": "Vpinsrb",
	Vpinsrd: 1225,
	"1225": "Vpinsrd",
	Vpinsrq: 1226,
	"1226": "Vpinsrq",
	Vpinsrw: 1227,
	"1227": "Vpinsrw",
	Vplzcntd: 1228,
	"1228": "Vplzcntd",
	Vplzcntq: 1229,
	"1229": "Vplzcntq",
	Vpmacsdd: 1230,
	"1230": "Vpmacsdd",
	Vpmacsdqh: 1231,
	"1231": "Vpmacsdqh",
	Vpmacsdql: 1232,
	"1232": "Vpmacsdql",
	Vpmacssdd: 1233,
	"1233": "Vpmacssdd",
	Vpmacssdqh: 1234,
	"1234": "Vpmacssdqh",
	Vpmacssdql: 1235,
	"1235": "Vpmacssdql",
	Vpmacsswd: 1236,
	"1236": "Vpmacsswd",
	Vpmacssww: 1237,
	"1237": "Vpmacssww",
	Vpmacswd: 1238,
	"1238": "Vpmacswd",
	Vpmacsww: 1239,
	"1239": "Vpmacsww",
	Vpmadcsswd: 1240,
	"1240": "Vpmadcsswd",
	Vpmadcswd: 1241,
	"1241": "Vpmadcswd",
	Vpmadd52huq: 1242,
	"1242": "Vpmadd52huq",
	Vpmadd52luq: 1243,
	"1243": "Vpmadd52luq",
	Vpmaddubsw: 1244,
	"1244": "Vpmaddubsw",
	Vpmaddwd: 1245,
	"1245": "Vpmaddwd",
	Vpmaskmovd: 1246,
	"1246": "Vpmaskmovd",
	Vpmaskmovq: 1247,
	"1247": "Vpmaskmovq",
	Vpmaxsb: 1248,
	"1248": "Vpmaxsb",
	Vpmaxsd: 1249,
	"1249": "Vpmaxsd",
	Vpmaxsq: 1250,
	"1250": "Vpmaxsq",
	Vpmaxsw: 1251,
	"1251": "Vpmaxsw",
	Vpmaxub: 1252,
	"1252": "Vpmaxub",
	Vpmaxud: 1253,
	"1253": "Vpmaxud",
	Vpmaxuq: 1254,
	"1254": "Vpmaxuq",
	Vpmaxuw: 1255,
	"1255": "Vpmaxuw",
	Vpminsb: 1256,
	"1256": "Vpminsb",
	Vpminsd: 1257,
	"1257": "Vpminsd",
	Vpminsq: 1258,
	"1258": "Vpminsq",
	Vpminsw: 1259,
	"1259": "Vpminsw",
	Vpminub: 1260,
	"1260": "Vpminub",
	Vpminud: 1261,
	"1261": "Vpminud",
	Vpminuq: 1262,
	"1262": "Vpminuq",
	Vpminuw: 1263,
	"1263": "Vpminuw",
	Vpmovb2m: 1264,
	"1264": "Vpmovb2m",
	Vpmovd2m: 1265,
	"1265": "Vpmovd2m",
	Vpmovdb: 1266,
	"1266": "Vpmovdb",
	Vpmovdw: 1267,
	"1267": "Vpmovdw",
	Vpmovm2b: 1268,
	"1268": "Vpmovm2b",
	Vpmovm2d: 1269,
	"1269": "Vpmovm2d",
	Vpmovm2q: 1270,
	"1270": "Vpmovm2q",
	Vpmovm2w: 1271,
	"1271": "Vpmovm2w",
	Vpmovmskb: 1272,
	"1272": "Vpmovmskb",
	Vpmovq2m: 1273,
	"1273": "Vpmovq2m",
	Vpmovqb: 1274,
	"1274": "Vpmovqb",
	Vpmovqd: 1275,
	"1275": "Vpmovqd",
	Vpmovqw: 1276,
	"1276": "Vpmovqw",
	Vpmovsdb: 1277,
	"1277": "Vpmovsdb",
	Vpmovsdw: 1278,
	"1278": "Vpmovsdw",
	Vpmovsqb: 1279,
	"1279": "Vpmovsqb",
	Vpmovsqd: 1280,
	"1280": "Vpmovsqd",
	Vpmovsqw: 1281,
	"1281": "Vpmovsqw",
	Vpmovswb: 1282,
	"1282": "Vpmovswb",
	Vpmovsxbd: 1283,
	"1283": "Vpmovsxbd",
	Vpmovsxbq: 1284,
	"1284": "Vpmovsxbq",
	Vpmovsxbw: 1285,
	"1285": "Vpmovsxbw",
	Vpmovsxdq: 1286,
	"1286": "Vpmovsxdq",
	Vpmovsxwd: 1287,
	"1287": "Vpmovsxwd",
	Vpmovsxwq: 1288,
	"1288": "Vpmovsxwq",
	Vpmovusdb: 1289,
	"1289": "Vpmovusdb",
	Vpmovusdw: 1290,
	"1290": "Vpmovusdw",
	Vpmovusqb: 1291,
	"1291": "Vpmovusqb",
	Vpmovusqd: 1292,
	"1292": "Vpmovusqd",
	Vpmovusqw: 1293,
	"1293": "Vpmovusqw",
	Vpmovuswb: 1294,
	"1294": "Vpmovuswb",
	Vpmovw2m: 1295,
	"1295": "Vpmovw2m",
	Vpmovwb: 1296,
	"1296": "Vpmovwb",
	Vpmovzxbd: 1297,
	"1297": "Vpmovzxbd",
	Vpmovzxbq: 1298,
	"1298": "Vpmovzxbq",
	Vpmovzxbw: 1299,
	"1299": "Vpmovzxbw",
	Vpmovzxdq: 1300,
	"1300": "Vpmovzxdq",
	Vpmovzxwd: 1301,
	"1301": "Vpmovzxwd",
	Vpmovzxwq: 1302,
	"1302": "Vpmovzxwq",
	Vpmuldq: 1303,
	"1303": "Vpmuldq",
	Vpmulhrsw: 1304,
	"1304": "Vpmulhrsw",
	Vpmulhuw: 1305,
	"1305": "Vpmulhuw",
	Vpmulhw: 1306,
	"1306": "Vpmulhw",
	Vpmulld: 1307,
	"1307": "Vpmulld",
	Vpmullq: 1308,
	"1308": "Vpmullq",
	Vpmullw: 1309,
	"1309": "Vpmullw",
	Vpmultishiftqb: 1310,
	"1310": "Vpmultishiftqb",
	Vpmuludq: 1311,
	"1311": "Vpmuludq",
	Vpopcntb: 1312,
	"1312": "Vpopcntb",
	Vpopcntd: 1313,
	"1313": "Vpopcntd",
	Vpopcntq: 1314,
	"1314": "Vpopcntq",
	Vpopcntw: 1315,
	"1315": "Vpopcntw",
	Vpor: 1316,
	"1316": "Vpor",
	Vpord: 1317,
	"1317": "Vpord",
	Vporq: 1318,
	"1318": "Vporq",
	Vpperm: 1319,
	"1319": "Vpperm",
	Vprold: 1320,
	"1320": "Vprold",
	Vprolq: 1321,
	"1321": "Vprolq",
	Vprolvd: 1322,
	"1322": "Vprolvd",
	Vprolvq: 1323,
	"1323": "Vprolvq",
	Vprord: 1324,
	"1324": "Vprord",
	Vprorq: 1325,
	"1325": "Vprorq",
	Vprorvd: 1326,
	"1326": "Vprorvd",
	Vprorvq: 1327,
	"1327": "Vprorvq",
	Vprotb: 1328,
	"1328": "Vprotb",
	Vprotd: 1329,
	"1329": "Vprotd",
	Vprotq: 1330,
	"1330": "Vprotq",
	Vprotw: 1331,
	"1331": "Vprotw",
	Vpsadbw: 1332,
	"1332": "Vpsadbw",
	Vpscatterdd: 1333,
	"1333": "Vpscatterdd",
	Vpscatterdq: 1334,
	"1334": "Vpscatterdq",
	Vpscatterqd: 1335,
	"1335": "Vpscatterqd",
	Vpscatterqq: 1336,
	"1336": "Vpscatterqq",
	Vpshab: 1337,
	"1337": "Vpshab",
	Vpshad: 1338,
	"1338": "Vpshad",
	Vpshaq: 1339,
	"1339": "Vpshaq",
	Vpshaw: 1340,
	"1340": "Vpshaw",
	Vpshlb: 1341,
	"1341": "Vpshlb",
	Vpshld: 1342,
	"1342": "Vpshld",
	Vpshldd: 1343,
	"1343": "Vpshldd",
	Vpshldq: 1344,
	"1344": "Vpshldq",
	Vpshldvd: 1345,
	"1345": "Vpshldvd",
	Vpshldvq: 1346,
	"1346": "Vpshldvq",
	Vpshldvw: 1347,
	"1347": "Vpshldvw",
	Vpshldw: 1348,
	"1348": "Vpshldw",
	Vpshlq: 1349,
	"1349": "Vpshlq",
	Vpshlw: 1350,
	"1350": "Vpshlw",
	Vpshrdd: 1351,
	"1351": "Vpshrdd",
	Vpshrdq: 1352,
	"1352": "Vpshrdq",
	Vpshrdvd: 1353,
	"1353": "Vpshrdvd",
	Vpshrdvq: 1354,
	"1354": "Vpshrdvq",
	Vpshrdvw: 1355,
	"1355": "Vpshrdvw",
	Vpshrdw: 1356,
	"1356": "Vpshrdw",
	Vpshufb: 1357,
	"1357": "Vpshufb",
	Vpshufbitqmb: 1358,
	"1358": "Vpshufbitqmb",
	Vpshufd: 1359,
	"1359": "Vpshufd",
	Vpshufhw: 1360,
	"1360": "Vpshufhw",
	Vpshuflw: 1361,
	"1361": "Vpshuflw",
	Vpsignb: 1362,
	"1362": "Vpsignb",
	Vpsignd: 1363,
	"1363": "Vpsignd",
	Vpsignw: 1364,
	"1364": "Vpsignw",
	Vpslld: 1365,
	"1365": "Vpslld",
	Vpslldq: 1366,
	"1366": "Vpslldq",
	Vpsllq: 1367,
	"1367": "Vpsllq",
	Vpsllvd: 1368,
	"1368": "Vpsllvd",
	Vpsllvq: 1369,
	"1369": "Vpsllvq",
	Vpsllvw: 1370,
	"1370": "Vpsllvw",
	Vpsllw: 1371,
	"1371": "Vpsllw",
	Vpsrad: 1372,
	"1372": "Vpsrad",
	Vpsraq: 1373,
	"1373": "Vpsraq",
	Vpsravd: 1374,
	"1374": "Vpsravd",
	Vpsravq: 1375,
	"1375": "Vpsravq",
	Vpsravw: 1376,
	"1376": "Vpsravw",
	Vpsraw: 1377,
	"1377": "Vpsraw",
	Vpsrld: 1378,
	"1378": "Vpsrld",
	Vpsrldq: 1379,
	"1379": "Vpsrldq",
	Vpsrlq: 1380,
	"1380": "Vpsrlq",
	Vpsrlvd: 1381,
	"1381": "Vpsrlvd",
	Vpsrlvq: 1382,
	"1382": "Vpsrlvq",
	Vpsrlvw: 1383,
	"1383": "Vpsrlvw",
	Vpsrlw: 1384,
	"1384": "Vpsrlw",
	Vpsubb: 1385,
	"1385": "Vpsubb",
	Vpsubd: 1386,
	"1386": "Vpsubd",
	Vpsubq: 1387,
	"1387": "Vpsubq",
	Vpsubsb: 1388,
	"1388": "Vpsubsb",
	Vpsubsw: 1389,
	"1389": "Vpsubsw",
	Vpsubusb: 1390,
	"1390": "Vpsubusb",
	Vpsubusw: 1391,
	"1391": "Vpsubusw",
	Vpsubw: 1392,
	"1392": "Vpsubw",
	Vpternlogd: 1393,
	"1393": "Vpternlogd",
	Vpternlogq: 1394,
	"1394": "Vpternlogq",
	Vptest: 1395,
	"1395": "Vptest",
	Vptestmb: 1396,
	"1396": "Vptestmb",
	Vptestmd: 1397,
	"1397": "Vptestmd",
	Vptestmq: 1398,
	"1398": "Vptestmq",
	Vptestmw: 1399,
	"1399": "Vptestmw",
	Vptestnmb: 1400,
	"1400": "Vptestnmb",
	Vptestnmd: 1401,
	"1401": "Vptestnmd",
	Vptestnmq: 1402,
	"1402": "Vptestnmq",
	Vptestnmw: 1403,
	"1403": "Vptestnmw",
	Vpunpckhbw: 1404,
	"1404": "Vpunpckhbw",
	Vpunpckhdq: 1405,
	"1405": "Vpunpckhdq",
	Vpunpckhqdq: 1406,
	"1406": "Vpunpckhqdq",
	Vpunpckhwd: 1407,
	"1407": "Vpunpckhwd",
	Vpunpcklbw: 1408,
	"1408": "Vpunpcklbw",
	Vpunpckldq: 1409,
	"1409": "Vpunpckldq",
	Vpunpcklqdq: 1410,
	"1410": "Vpunpcklqdq",
	Vpunpcklwd: 1411,
	"1411": "Vpunpcklwd",
	Vpxor: 1412,
	"1412": "Vpxor",
	Vpxord: 1413,
	"1413": "Vpxord",
	Vpxorq: 1414,
	"1414": "Vpxorq",
	Vrangepd: 1415,
	"1415": "Vrangepd",
	Vrangeps: 1416,
	"1416": "Vrangeps",
	Vrangesd: 1417,
	"1417": "Vrangesd",
	Vrangess: 1418,
	"1418": "Vrangess",
	Vrcp14pd: 1419,
	"1419": "Vrcp14pd",
	Vrcp14ps: 1420,
	"1420": "Vrcp14ps",
	Vrcp14sd: 1421,
	"1421": "Vrcp14sd",
	Vrcp14ss: 1422,
	"1422": "Vrcp14ss",
	Vrcp28pd: 1423,
	"1423": "Vrcp28pd",
	Vrcp28ps: 1424,
	"1424": "Vrcp28ps",
	Vrcp28sd: 1425,
	"1425": "Vrcp28sd",
	Vrcp28ss: 1426,
	"1426": "Vrcp28ss",
	Vrcpps: 1427,
	"1427": "Vrcpps",
	Vrcpss: 1428,
	"1428": "Vrcpss",
	Vreducepd: 1429,
	"1429": "Vreducepd",
	Vreduceps: 1430,
	"1430": "Vreduceps",
	Vreducesd: 1431,
	"1431": "Vreducesd",
	Vreducess: 1432,
	"1432": "Vreducess",
	Vrndscalepd: 1433,
	"1433": "Vrndscalepd",
	Vrndscaleps: 1434,
	"1434": "Vrndscaleps",
	Vrndscalesd: 1435,
	"1435": "Vrndscalesd",
	Vrndscaless: 1436,
	"1436": "Vrndscaless",
	Vroundpd: 1437,
	"1437": "Vroundpd",
	Vroundps: 1438,
	"1438": "Vroundps",
	Vroundsd: 1439,
	"1439": "Vroundsd",
	Vroundss: 1440,
	"1440": "Vroundss",
	Vrsqrt14pd: 1441,
	"1441": "Vrsqrt14pd",
	Vrsqrt14ps: 1442,
	"1442": "Vrsqrt14ps",
	Vrsqrt14sd: 1443,
	"1443": "Vrsqrt14sd",
	Vrsqrt14ss: 1444,
	"1444": "Vrsqrt14ss",
	Vrsqrt28pd: 1445,
	"1445": "Vrsqrt28pd",
	Vrsqrt28ps: 1446,
	"1446": "Vrsqrt28ps",
	Vrsqrt28sd: 1447,
	"1447": "Vrsqrt28sd",
	Vrsqrt28ss: 1448,
	"1448": "Vrsqrt28ss",
	Vrsqrtps: 1449,
	"1449": "Vrsqrtps",
	Vrsqrtss: 1450,
	"1450": "Vrsqrtss",
	Vscalefpd: 1451,
	"1451": "Vscalefpd",
	Vscalefps: 1452,
	"1452": "Vscalefps",
	Vscalefsd: 1453,
	"1453": "Vscalefsd",
	Vscalefss: 1454,
	"1454": "Vscalefss",
	Vscatterdpd: 1455,
	"1455": "Vscatterdpd",
	Vscatterdps: 1456,
	"1456": "Vscatterdps",
	Vscatterpf0dpd: 1457,
	"1457": "Vscatterpf0dpd",
	Vscatterpf0dps: 1458,
	"1458": "Vscatterpf0dps",
	Vscatterpf0qpd: 1459,
	"1459": "Vscatterpf0qpd",
	Vscatterpf0qps: 1460,
	"1460": "Vscatterpf0qps",
	Vscatterpf1dpd: 1461,
	"1461": "Vscatterpf1dpd",
	Vscatterpf1dps: 1462,
	"1462": "Vscatterpf1dps",
	Vscatterpf1qpd: 1463,
	"1463": "Vscatterpf1qpd",
	Vscatterpf1qps: 1464,
	"1464": "Vscatterpf1qps",
	Vscatterqpd: 1465,
	"1465": "Vscatterqpd",
	Vscatterqps: 1466,
	"1466": "Vscatterqps",
	Vshuff32x4: 1467,
	"1467": "Vshuff32x4",
	Vshuff64x2: 1468,
	"1468": "Vshuff64x2",
	Vshufi32x4: 1469,
	"1469": "Vshufi32x4",
	Vshufi64x2: 1470,
	"1470": "Vshufi64x2",
	Vshufpd: 1471,
	"1471": "Vshufpd",
	Vshufps: 1472,
	"1472": "Vshufps",
	Vsqrtpd: 1473,
	"1473": "Vsqrtpd",
	Vsqrtps: 1474,
	"1474": "Vsqrtps",
	Vsqrtsd: 1475,
	"1475": "Vsqrtsd",
	Vsqrtss: 1476,
	"1476": "Vsqrtss",
	Vstmxcsr: 1477,
	"1477": "Vstmxcsr",
	Vsubpd: 1478,
	"1478": "Vsubpd",
	Vsubps: 1479,
	"1479": "Vsubps",
	Vsubsd: 1480,
	"1480": "Vsubsd",
	Vsubss: 1481,
	"1481": "Vsubss",
	Vtestpd: 1482,
	"1482": "Vtestpd",
	Vtestps: 1483,
	"1483": "Vtestps",
	Vucomisd: 1484,
	"1484": "Vucomisd",
	Vucomiss: 1485,
	"1485": "Vucomiss",
	Vunpckhpd: 1486,
	"1486": "Vunpckhpd",
	Vunpckhps: 1487,
	"1487": "Vunpckhps",
	Vunpcklpd: 1488,
	"1488": "Vunpcklpd",
	Vunpcklps: 1489,
	"1489": "Vunpcklps",
	Vxorpd: 1490,
	"1490": "Vxorpd",
	Vxorps: 1491,
	"1491": "Vxorps",
	Vzeroall: 1492,
	"1492": "Vzeroall",
	Vzeroupper: 1493,
	"1493": "Vzeroupper",
	Wait: 1494,
	"1494": "Wait",
	Wbinvd: 1495,
	"1495": "Wbinvd",
	Wbnoinvd: 1496,
	"1496": "Wbnoinvd",
	Wrfsbase: 1497,
	"1497": "Wrfsbase",
	Wrgsbase: 1498,
	"1498": "Wrgsbase",
	Wrmsr: 1499,
	"1499": "Wrmsr",
	Wrpkru: 1500,
	"1500": "Wrpkru",
	Wrssd: 1501,
	"1501": "Wrssd",
	Wrssq: 1502,
	"1502": "Wrssq",
	Wrussd: 1503,
	"1503": "Wrussd",
	Wrussq: 1504,
	"1504": "Wrussq",
	Xabort: 1505,
	"1505": "Xabort",
	Xadd: 1506,
	"1506": "Xadd",
	Xbegin: 1507,
	"1507": "Xbegin",
	Xbts: 1508,
	"1508": "Xbts",
	Xchg: 1509,
	"1509": "Xchg",
	Xcryptcbc: 1510,
	"1510": "Xcryptcbc",
	Xcryptcfb: 1511,
	"1511": "Xcryptcfb",
	Xcryptctr: 1512,
	"1512": "Xcryptctr",
	Xcryptecb: 1513,
	"1513": "Xcryptecb",
	Xcryptofb: 1514,
	"1514": "Xcryptofb",
	Xend: 1515,
	"1515": "Xend",
	Xgetbv: 1516,
	"1516": "Xgetbv",
	Xlatb: 1517,
	"1517": "Xlatb",
	Xor: 1518,
	"1518": "Xor",
	Xorpd: 1519,
	"1519": "Xorpd",
	Xorps: 1520,
	"1520": "Xorps",
	Xrstor: 1521,
	"1521": "Xrstor",
	Xrstor64: 1522,
	"1522": "Xrstor64",
	Xrstors: 1523,
	"1523": "Xrstors",
	Xrstors64: 1524,
	"1524": "Xrstors64",
	Xsave: 1525,
	"1525": "Xsave",
	Xsave64: 1526,
	"1526": "Xsave64",
	Xsavec: 1527,
	"1527": "Xsavec",
	Xsavec64: 1528,
	"1528": "Xsavec64",
	Xsaveopt: 1529,
	"1529": "Xsaveopt",
	Xsaveopt64: 1530,
	"1530": "Xsaveopt64",
	Xsaves: 1531,
	"1531": "Xsaves",
	Xsaves64: 1532,
	"1532": "Xsaves64",
	Xsetbv: 1533,
	"1533": "Xsetbv",
	Xsha1: 1534,
	"1534": "Xsha1",
	Xsha256: 1535,
	"1535": "Xsha256",
	Xstore: 1536,
	"1536": "Xstore",
	Xtest: 1537,
	"1537": "Xtest",
	Rmpadjust: 1538,
	"1538": "Rmpadjust",
	Rmpupdate: 1539,
	"1539": "Rmpupdate",
	Psmash: 1540,
	"1540": "Psmash",
	Pvalidate: 1541,
	"1541": "Pvalidate",
	Serialize: 1542,
	"1542": "Serialize",
	Xsusldtrk: 1543,
	"1543": "Xsusldtrk",
	Xresldtrk: 1544,
	"1544": "Xresldtrk",
	Invlpgb: 1545,
	"1545": "Invlpgb",
	Tlbsync: 1546,
	"1546": "Tlbsync",
	Vmgexit: 1547,
	"1547": "Vmgexit",
	Getsecq: 1548,
	"1548": "Getsecq",
	Sysexitq: 1549,
	"1549": "Sysexitq",
	Ldtilecfg: 1550,
	"1550": "Ldtilecfg",
	Tilerelease: 1551,
	"1551": "Tilerelease",
	Sttilecfg: 1552,
	"1552": "Sttilecfg",
	Tilezero: 1553,
	"1553": "Tilezero",
	Tileloaddt1: 1554,
	"1554": "Tileloaddt1",
	Tilestored: 1555,
	"1555": "Tilestored",
	Tileloadd: 1556,
	"1556": "Tileloadd",
	Tdpbf16ps: 1557,
	"1557": "Tdpbf16ps",
	Tdpbuud: 1558,
	"1558": "Tdpbuud",
	Tdpbusd: 1559,
	"1559": "Tdpbusd",
	Tdpbsud: 1560,
	"1560": "Tdpbsud",
	Tdpbssd: 1561,
	"1561": "Tdpbssd",
	Sysretq: 1562,
	"1562": "Sysretq",
	Fnstdw: 1563,
	"1563": "Fnstdw",
	Fnstsg: 1564,
	"1564": "Fnstsg",
	Rdshr: 1565,
	"1565": "Rdshr",
	Wrshr: 1566,
	"1566": "Wrshr",
	Smint: 1567,
	"1567": "Smint",
	Dmint: 1568,
	"1568": "Dmint",
	Rdm: 1569,
	"1569": "Rdm",
	Svdc: 1570,
	"1570": "Svdc",
	Rsdc: 1571,
	"1571": "Rsdc",
	Svldt: 1572,
	"1572": "Svldt",
	Rsldt: 1573,
	"1573": "Rsldt",
	Svts: 1574,
	"1574": "Svts",
	Rsts: 1575,
	"1575": "Rsts",
	Bb0_reset: 1576,
	"1576": "Bb0_reset",
	Bb1_reset: 1577,
	"1577": "Bb1_reset",
	Cpu_write: 1578,
	"1578": "Cpu_write",
	Cpu_read: 1579,
	"1579": "Cpu_read",
	Altinst: 1580,
	"1580": "Altinst",
	Paveb: 1581,
	"1581": "Paveb",
	Paddsiw: 1582,
	"1582": "Paddsiw",
	Pmagw: 1583,
	"1583": "Pmagw",
	Pdistib: 1584,
	"1584": "Pdistib",
	Psubsiw: 1585,
	"1585": "Psubsiw",
	Pmvzb: 1586,
	"1586": "Pmvzb",
	Pmvnzb: 1587,
	"1587": "Pmvnzb",
	Pmvlzb: 1588,
	"1588": "Pmvlzb",
	Pmvgezb: 1589,
	"1589": "Pmvgezb",
	Pmulhriw: 1590,
	"1590": "Pmulhriw",
	Pmachriw: 1591,
	"1591": "Pmachriw",
	Ftstp: 1592,
	"1592": "Ftstp",
	Frint2: 1593,
	"1593": "Frint2",
	Frichop: 1594,
	"1594": "Frichop",
	Frinear: 1595,
	"1595": "Frinear",
	Undoc: 1596,
	"1596": "Undoc",
	Tdcall: 1597,
	"1597": "Tdcall",
	Seamret: 1598,
	"1598": "Seamret",
	Seamops: 1599,
	"1599": "Seamops",
	Seamcall: 1600,
	"1600": "Seamcall",
	Aesencwide128kl: 1601,
	"1601": "Aesencwide128kl",
	Aesdecwide128kl: 1602,
	"1602": "Aesdecwide128kl",
	Aesencwide256kl: 1603,
	"1603": "Aesencwide256kl",
	Aesdecwide256kl: 1604,
	"1604": "Aesdecwide256kl",
	Loadiwkey: 1605,
	"1605": "Loadiwkey",
	Aesenc128kl: 1606,
	"1606": "Aesenc128kl",
	Aesdec128kl: 1607,
	"1607": "Aesdec128kl",
	Aesenc256kl: 1608,
	"1608": "Aesenc256kl",
	Aesdec256kl: 1609,
	"1609": "Aesdec256kl",
	Encodekey128: 1610,
	"1610": "Encodekey128",
	Encodekey256: 1611,
	"1611": "Encodekey256",
	Pushad: 1612,
	"1612": "Pushad",
	Popad: 1613,
	"1613": "Popad",
	Pushfd: 1614,
	"1614": "Pushfd",
	Pushfq: 1615,
	"1615": "Pushfq",
	Popfd: 1616,
	"1616": "Popfd",
	Popfq: 1617,
	"1617": "Popfq",
	Iretd: 1618,
	"1618": "Iretd",
	Iretq: 1619,
	"1619": "Iretq",
	Int3: 1620,
	"1620": "Int3",
	Uiret: 1621,
	"1621": "Uiret",
	Testui: 1622,
	"1622": "Testui",
	Clui: 1623,
	"1623": "Clui",
	Stui: 1624,
	"1624": "Stui",
	Senduipi: 1625,
	"1625": "Senduipi",
	Hreset: 1626,
	"1626": "Hreset",
	Ccs_hash: 1627,
	"1627": "Ccs_hash",
	Ccs_encrypt: 1628,
	"1628": "Ccs_encrypt",
	Lkgs: 1629,
	"1629": "Lkgs",
	Eretu: 1630,
	"1630": "Eretu",
	Erets: 1631,
	"1631": "Erets",
	Storeall: 1632,
	"1632": "Storeall",
	Vaddph: 1633,
	"1633": "Vaddph",
	Vaddsh: 1634,
	"1634": "Vaddsh",
	Vcmpph: 1635,
	"1635": "Vcmpph",
	Vcmpsh: 1636,
	"1636": "Vcmpsh",
	Vcomish: 1637,
	"1637": "Vcomish",
	Vcvtdq2ph: 1638,
	"1638": "Vcvtdq2ph",
	Vcvtpd2ph: 1639,
	"1639": "Vcvtpd2ph",
	Vcvtph2dq: 1640,
	"1640": "Vcvtph2dq",
	Vcvtph2pd: 1641,
	"1641": "Vcvtph2pd",
	Vcvtph2psx: 1642,
	"1642": "Vcvtph2psx",
	Vcvtph2qq: 1643,
	"1643": "Vcvtph2qq",
	Vcvtph2udq: 1644,
	"1644": "Vcvtph2udq",
	Vcvtph2uqq: 1645,
	"1645": "Vcvtph2uqq",
	Vcvtph2uw: 1646,
	"1646": "Vcvtph2uw",
	Vcvtph2w: 1647,
	"1647": "Vcvtph2w",
	Vcvtps2phx: 1648,
	"1648": "Vcvtps2phx",
	Vcvtqq2ph: 1649,
	"1649": "Vcvtqq2ph",
	Vcvtsd2sh: 1650,
	"1650": "Vcvtsd2sh",
	Vcvtsh2sd: 1651,
	"1651": "Vcvtsh2sd",
	Vcvtsh2si: 1652,
	"1652": "Vcvtsh2si",
	Vcvtsh2ss: 1653,
	"1653": "Vcvtsh2ss",
	Vcvtsh2usi: 1654,
	"1654": "Vcvtsh2usi",
	Vcvtsi2sh: 1655,
	"1655": "Vcvtsi2sh",
	Vcvtss2sh: 1656,
	"1656": "Vcvtss2sh",
	Vcvttph2dq: 1657,
	"1657": "Vcvttph2dq",
	Vcvttph2qq: 1658,
	"1658": "Vcvttph2qq",
	Vcvttph2udq: 1659,
	"1659": "Vcvttph2udq",
	Vcvttph2uqq: 1660,
	"1660": "Vcvttph2uqq",
	Vcvttph2uw: 1661,
	"1661": "Vcvttph2uw",
	Vcvttph2w: 1662,
	"1662": "Vcvttph2w",
	Vcvttsh2si: 1663,
	"1663": "Vcvttsh2si",
	Vcvttsh2usi: 1664,
	"1664": "Vcvttsh2usi",
	Vcvtudq2ph: 1665,
	"1665": "Vcvtudq2ph",
	Vcvtuqq2ph: 1666,
	"1666": "Vcvtuqq2ph",
	Vcvtusi2sh: 1667,
	"1667": "Vcvtusi2sh",
	Vcvtuw2ph: 1668,
	"1668": "Vcvtuw2ph",
	Vcvtw2ph: 1669,
	"1669": "Vcvtw2ph",
	Vdivph: 1670,
	"1670": "Vdivph",
	Vdivsh: 1671,
	"1671": "Vdivsh",
	Vfcmaddcph: 1672,
	"1672": "Vfcmaddcph",
	Vfmaddcph: 1673,
	"1673": "Vfmaddcph",
	Vfcmaddcsh: 1674,
	"1674": "Vfcmaddcsh",
	Vfmaddcsh: 1675,
	"1675": "Vfmaddcsh",
	Vfcmulcph: 1676,
	"1676": "Vfcmulcph",
	Vfmulcph: 1677,
	"1677": "Vfmulcph",
	Vfcmulcsh: 1678,
	"1678": "Vfcmulcsh",
	Vfmulcsh: 1679,
	"1679": "Vfmulcsh",
	Vfmaddsub132ph: 1680,
	"1680": "Vfmaddsub132ph",
	Vfmaddsub213ph: 1681,
	"1681": "Vfmaddsub213ph",
	Vfmaddsub231ph: 1682,
	"1682": "Vfmaddsub231ph",
	Vfmsubadd132ph: 1683,
	"1683": "Vfmsubadd132ph",
	Vfmsubadd213ph: 1684,
	"1684": "Vfmsubadd213ph",
	Vfmsubadd231ph: 1685,
	"1685": "Vfmsubadd231ph",
	Vfmadd132ph: 1686,
	"1686": "Vfmadd132ph",
	Vfmadd213ph: 1687,
	"1687": "Vfmadd213ph",
	Vfmadd231ph: 1688,
	"1688": "Vfmadd231ph",
	Vfnmadd132ph: 1689,
	"1689": "Vfnmadd132ph",
	Vfnmadd213ph: 1690,
	"1690": "Vfnmadd213ph",
	Vfnmadd231ph: 1691,
	"1691": "Vfnmadd231ph",
	Vfmadd132sh: 1692,
	"1692": "Vfmadd132sh",
	Vfmadd213sh: 1693,
	"1693": "Vfmadd213sh",
	Vfmadd231sh: 1694,
	"1694": "Vfmadd231sh",
	Vfnmadd132sh: 1695,
	"1695": "Vfnmadd132sh",
	Vfnmadd213sh: 1696,
	"1696": "Vfnmadd213sh",
	Vfnmadd231sh: 1697,
	"1697": "Vfnmadd231sh",
	Vfmsub132ph: 1698,
	"1698": "Vfmsub132ph",
	Vfmsub213ph: 1699,
	"1699": "Vfmsub213ph",
	Vfmsub231ph: 1700,
	"1700": "Vfmsub231ph",
	Vfnmsub132ph: 1701,
	"1701": "Vfnmsub132ph",
	Vfnmsub213ph: 1702,
	"1702": "Vfnmsub213ph",
	Vfnmsub231ph: 1703,
	"1703": "Vfnmsub231ph",
	Vfmsub132sh: 1704,
	"1704": "Vfmsub132sh",
	Vfmsub213sh: 1705,
	"1705": "Vfmsub213sh",
	Vfmsub231sh: 1706,
	"1706": "Vfmsub231sh",
	Vfnmsub132sh: 1707,
	"1707": "Vfnmsub132sh",
	Vfnmsub213sh: 1708,
	"1708": "Vfnmsub213sh",
	Vfnmsub231sh: 1709,
	"1709": "Vfnmsub231sh",
	Vfpclassph: 1710,
	"1710": "Vfpclassph",
	Vfpclasssh: 1711,
	"1711": "Vfpclasssh",
	Vgetexpph: 1712,
	"1712": "Vgetexpph",
	Vgetexpsh: 1713,
	"1713": "Vgetexpsh",
	Vgetmantph: 1714,
	"1714": "Vgetmantph",
	Vgetmantsh: 1715,
	"1715": "Vgetmantsh",
	Vmaxph: 1716,
	"1716": "Vmaxph",
	Vmaxsh: 1717,
	"1717": "Vmaxsh",
	Vminph: 1718,
	"1718": "Vminph",
	Vminsh: 1719,
	"1719": "Vminsh",
	Vmovsh: 1720,
	"1720": "Vmovsh",
	Vmovw: 1721,
	"1721": "Vmovw",
	Vmulph: 1722,
	"1722": "Vmulph",
	Vmulsh: 1723,
	"1723": "Vmulsh",
	Vrcpph: 1724,
	"1724": "Vrcpph",
	Vrcpsh: 1725,
	"1725": "Vrcpsh",
	Vreduceph: 1726,
	"1726": "Vreduceph",
	Vreducesh: 1727,
	"1727": "Vreducesh",
	Vrndscaleph: 1728,
	"1728": "Vrndscaleph",
	Vrndscalesh: 1729,
	"1729": "Vrndscalesh",
	Vrsqrtph: 1730,
	"1730": "Vrsqrtph",
	Vrsqrtsh: 1731,
	"1731": "Vrsqrtsh",
	Vscalefph: 1732,
	"1732": "Vscalefph",
	Vscalefsh: 1733,
	"1733": "Vscalefsh",
	Vsqrtph: 1734,
	"1734": "Vsqrtph",
	Vsqrtsh: 1735,
	"1735": "Vsqrtsh",
	Vsubph: 1736,
	"1736": "Vsubph",
	Vsubsh: 1737,
	"1737": "Vsubsh",
	Vucomish: 1738,
	"1738": "Vucomish",
	Rdudbg: 1739,
	"1739": "Rdudbg",
	Wrudbg: 1740,
	"1740": "Wrudbg",
	Clevict0: 1741,
	"1741": "Clevict0",
	Clevict1: 1742,
	"1742": "Clevict1",
	Delay: 1743,
	"1743": "Delay",
	Jknzd: 1744,
	"1744": "Jknzd",
	Jkzd: 1745,
	"1745": "Jkzd",
	Kand: 1746,
	"1746": "Kand",
	Kandn: 1747,
	"1747": "Kandn",
	Kandnr: 1748,
	"1748": "Kandnr",
	Kconcath: 1749,
	"1749": "Kconcath",
	Kconcatl: 1750,
	"1750": "Kconcatl",
	Kextract: 1751,
	"1751": "Kextract",
	Kmerge2l1h: 1752,
	"1752": "Kmerge2l1h",
	Kmerge2l1l: 1753,
	"1753": "Kmerge2l1l",
	Kmov: 1754,
	"1754": "Kmov",
	Knot: 1755,
	"1755": "Knot",
	Kor: 1756,
	"1756": "Kor",
	Kortest: 1757,
	"1757": "Kortest",
	Kxnor: 1758,
	"1758": "Kxnor",
	Kxor: 1759,
	"1759": "Kxor",
	Spflt: 1760,
	"1760": "Spflt",
	Tzcnti: 1761,
	"1761": "Tzcnti",
	Vaddnpd: 1762,
	"1762": "Vaddnpd",
	Vaddnps: 1763,
	"1763": "Vaddnps",
	Vaddsetsps: 1764,
	"1764": "Vaddsetsps",
	Vcvtfxpntdq2ps: 1765,
	"1765": "Vcvtfxpntdq2ps",
	Vcvtfxpntpd2dq: 1766,
	"1766": "Vcvtfxpntpd2dq",
	Vcvtfxpntpd2udq: 1767,
	"1767": "Vcvtfxpntpd2udq",
	Vcvtfxpntps2dq: 1768,
	"1768": "Vcvtfxpntps2dq",
	Vcvtfxpntps2udq: 1769,
	"1769": "Vcvtfxpntps2udq",
	Vcvtfxpntudq2ps: 1770,
	"1770": "Vcvtfxpntudq2ps",
	Vexp223ps: 1771,
	"1771": "Vexp223ps",
	Vfixupnanpd: 1772,
	"1772": "Vfixupnanpd",
	Vfixupnanps: 1773,
	"1773": "Vfixupnanps",
	Vfmadd233ps: 1774,
	"1774": "Vfmadd233ps",
	Vgatherpf0hintdpd: 1775,
	"1775": "Vgatherpf0hintdpd",
	Vgatherpf0hintdps: 1776,
	"1776": "Vgatherpf0hintdps",
	Vgmaxabsps: 1777,
	"1777": "Vgmaxabsps",
	Vgmaxpd: 1778,
	"1778": "Vgmaxpd",
	Vgmaxps: 1779,
	"1779": "Vgmaxps",
	Vgminpd: 1780,
	"1780": "Vgminpd",
	Vgminps: 1781,
	"1781": "Vgminps",
	Vloadunpackhd: 1782,
	"1782": "Vloadunpackhd",
	Vloadunpackhpd: 1783,
	"1783": "Vloadunpackhpd",
	Vloadunpackhps: 1784,
	"1784": "Vloadunpackhps",
	Vloadunpackhq: 1785,
	"1785": "Vloadunpackhq",
	Vloadunpackld: 1786,
	"1786": "Vloadunpackld",
	Vloadunpacklpd: 1787,
	"1787": "Vloadunpacklpd",
	Vloadunpacklps: 1788,
	"1788": "Vloadunpacklps",
	Vloadunpacklq: 1789,
	"1789": "Vloadunpacklq",
	Vlog2ps: 1790,
	"1790": "Vlog2ps",
	Vmovnrapd: 1791,
	"1791": "Vmovnrapd",
	Vmovnraps: 1792,
	"1792": "Vmovnraps",
	Vmovnrngoapd: 1793,
	"1793": "Vmovnrngoapd",
	Vmovnrngoaps: 1794,
	"1794": "Vmovnrngoaps",
	Vpackstorehd: 1795,
	"1795": "Vpackstorehd",
	Vpackstorehpd: 1796,
	"1796": "Vpackstorehpd",
	Vpackstorehps: 1797,
	"1797": "Vpackstorehps",
	Vpackstorehq: 1798,
	"1798": "Vpackstorehq",
	Vpackstoreld: 1799,
	"1799": "Vpackstoreld",
	Vpackstorelpd: 1800,
	"1800": "Vpackstorelpd",
	Vpackstorelps: 1801,
	"1801": "Vpackstorelps",
	Vpackstorelq: 1802,
	"1802": "Vpackstorelq",
	Vpadcd: 1803,
	"1803": "Vpadcd",
	Vpaddsetcd: 1804,
	"1804": "Vpaddsetcd",
	Vpaddsetsd: 1805,
	"1805": "Vpaddsetsd",
	Vpcmpltd: 1806,
	"1806": "Vpcmpltd",
	Vpermf32x4: 1807,
	"1807": "Vpermf32x4",
	Vpmadd231d: 1808,
	"1808": "Vpmadd231d",
	Vpmadd233d: 1809,
	"1809": "Vpmadd233d",
	Vpmulhd: 1810,
	"1810": "Vpmulhd",
	Vpmulhud: 1811,
	"1811": "Vpmulhud",
	Vprefetch0: 1812,
	"1812": "Vprefetch0",
	Vprefetch1: 1813,
	"1813": "Vprefetch1",
	Vprefetch2: 1814,
	"1814": "Vprefetch2",
	Vprefetche0: 1815,
	"1815": "Vprefetche0",
	Vprefetche1: 1816,
	"1816": "Vprefetche1",
	Vprefetche2: 1817,
	"1817": "Vprefetche2",
	Vprefetchenta: 1818,
	"1818": "Vprefetchenta",
	Vprefetchnta: 1819,
	"1819": "Vprefetchnta",
	Vpsbbd: 1820,
	"1820": "Vpsbbd",
	Vpsbbrd: 1821,
	"1821": "Vpsbbrd",
	Vpsubrd: 1822,
	"1822": "Vpsubrd",
	Vpsubrsetbd: 1823,
	"1823": "Vpsubrsetbd",
	Vpsubsetbd: 1824,
	"1824": "Vpsubsetbd",
	Vrcp23ps: 1825,
	"1825": "Vrcp23ps",
	Vrndfxpntpd: 1826,
	"1826": "Vrndfxpntpd",
	Vrndfxpntps: 1827,
	"1827": "Vrndfxpntps",
	Vrsqrt23ps: 1828,
	"1828": "Vrsqrt23ps",
	Vscaleps: 1829,
	"1829": "Vscaleps",
	Vscatterpf0hintdpd: 1830,
	"1830": "Vscatterpf0hintdpd",
	Vscatterpf0hintdps: 1831,
	"1831": "Vscatterpf0hintdps",
	Vsubrpd: 1832,
	"1832": "Vsubrpd",
	Vsubrps: 1833,
	"1833": "Vsubrps",
	Xsha512: 1834,
	"1834": "Xsha512",
	Xstore_alt: 1835,
	"1835": "Xstore_alt",
	Xsha512_alt: 1836,
	"1836": "Xsha512_alt",
	Zero_bytes: 1837,
	"1837": "Zero_bytes",
	Aadd: 1838,
	"1838": "Aadd",
	Aand: 1839,
	"1839": "Aand",
	Aor: 1840,
	"1840": "Aor",
	Axor: 1841,
	"1841": "Axor",
	Cmpbexadd: 1842,
	"1842": "Cmpbexadd",
	Cmpbxadd: 1843,
	"1843": "Cmpbxadd",
	Cmplexadd: 1844,
	"1844": "Cmplexadd",
	Cmplxadd: 1845,
	"1845": "Cmplxadd",
	Cmpnbexadd: 1846,
	"1846": "Cmpnbexadd",
	Cmpnbxadd: 1847,
	"1847": "Cmpnbxadd",
	Cmpnlexadd: 1848,
	"1848": "Cmpnlexadd",
	Cmpnlxadd: 1849,
	"1849": "Cmpnlxadd",
	Cmpnoxadd: 1850,
	"1850": "Cmpnoxadd",
	Cmpnpxadd: 1851,
	"1851": "Cmpnpxadd",
	Cmpnsxadd: 1852,
	"1852": "Cmpnsxadd",
	Cmpnzxadd: 1853,
	"1853": "Cmpnzxadd",
	Cmpoxadd: 1854,
	"1854": "Cmpoxadd",
	Cmppxadd: 1855,
	"1855": "Cmppxadd",
	Cmpsxadd: 1856,
	"1856": "Cmpsxadd",
	Cmpzxadd: 1857,
	"1857": "Cmpzxadd",
	Prefetchit0: 1858,
	"1858": "Prefetchit0",
	Prefetchit1: 1859,
	"1859": "Prefetchit1",
	Rdmsrlist: 1860,
	"1860": "Rdmsrlist",
	Rmpquery: 1861,
	"1861": "Rmpquery",
	Tdpfp16ps: 1862,
	"1862": "Tdpfp16ps",
	Vbcstnebf162ps: 1863,
	"1863": "Vbcstnebf162ps",
	Vbcstnesh2ps: 1864,
	"1864": "Vbcstnesh2ps",
	Vcvtneebf162ps: 1865,
	"1865": "Vcvtneebf162ps",
	Vcvtneeph2ps: 1866,
	"1866": "Vcvtneeph2ps",
	Vcvtneobf162ps: 1867,
	"1867": "Vcvtneobf162ps",
	Vcvtneoph2ps: 1868,
	"1868": "Vcvtneoph2ps",
	Vpdpbssd: 1869,
	"1869": "Vpdpbssd",
	Vpdpbssds: 1870,
	"1870": "Vpdpbssds",
	Vpdpbsud: 1871,
	"1871": "Vpdpbsud",
	Vpdpbsuds: 1872,
	"1872": "Vpdpbsuds",
	Vpdpbuud: 1873,
	"1873": "Vpdpbuud",
	Vpdpbuuds: 1874,
	"1874": "Vpdpbuuds",
	Wrmsrlist: 1875,
	"1875": "Wrmsrlist",
	Wrmsrns: 1876,
	"1876": "Wrmsrns",
	Tcmmrlfp16ps: 1877,
	"1877": "Tcmmrlfp16ps",
	Tcmmimfp16ps: 1878,
	"1878": "Tcmmimfp16ps",
	Pbndkb: 1879,
	"1879": "Pbndkb",
	Vpdpwsud: 1880,
	"1880": "Vpdpwsud",
	Vpdpwsuds: 1881,
	"1881": "Vpdpwsuds",
	Vpdpwusd: 1882,
	"1882": "Vpdpwusd",
	Vpdpwusds: 1883,
	"1883": "Vpdpwusds",
	Vpdpwuud: 1884,
	"1884": "Vpdpwuud",
	Vpdpwuuds: 1885,
	"1885": "Vpdpwuuds",
	Vsha512msg1: 1886,
	"1886": "Vsha512msg1",
	Vsha512msg2: 1887,
	"1887": "Vsha512msg2",
	Vsha512rnds2: 1888,
	"1888": "Vsha512rnds2",
	Vsm3msg1: 1889,
	"1889": "Vsm3msg1",
	Vsm3msg2: 1890,
	"1890": "Vsm3msg2",
	Vsm3rnds2: 1891,
	"1891": "Vsm3rnds2",
	Vsm4key4: 1892,
	"1892": "Vsm4key4",
	Vsm4rnds4: 1893,
	"1893": "Vsm4rnds4"
});
const DecoderError = Object.freeze({
	None: 0,
	"0": "None",
	InvalidInstruction: 1,
	"1": "InvalidInstruction",
	NoMoreBytes: 2,
	"2": "NoMoreBytes"
});
const OpCodeOperandKind = Object.freeze({
	None: 0,
	"0": "None",
	farbr2_2: 1,
	"1": "farbr2_2",
	farbr4_2: 2,
	"2": "farbr4_2",
	mem_offs: 3,
	"3": "mem_offs",
	mem: 4,
	"4": "mem",
	mem_mpx: 5,
	"5": "mem_mpx",
	mem_mib: 6,
	"6": "mem_mib",
	mem_vsib32x: 7,
	"7": "mem_vsib32x",
	mem_vsib64x: 8,
	"8": "mem_vsib64x",
	mem_vsib32y: 9,
	"9": "mem_vsib32y",
	mem_vsib64y: 10,
	"10": "mem_vsib64y",
	mem_vsib32z: 11,
	"11": "mem_vsib32z",
	mem_vsib64z: 12,
	"12": "mem_vsib64z",
	r8_or_mem: 13,
	"13": "r8_or_mem",
	r16_or_mem: 14,
	"14": "r16_or_mem",
	r32_or_mem: 15,
	"15": "r32_or_mem",
	r32_or_mem_mpx: 16,
	"16": "r32_or_mem_mpx",
	r64_or_mem: 17,
	"17": "r64_or_mem",
	r64_or_mem_mpx: 18,
	"18": "r64_or_mem_mpx",
	mm_or_mem: 19,
	"19": "mm_or_mem",
	xmm_or_mem: 20,
	"20": "xmm_or_mem",
	ymm_or_mem: 21,
	"21": "ymm_or_mem",
	zmm_or_mem: 22,
	"22": "zmm_or_mem",
	bnd_or_mem_mpx: 23,
	"23": "bnd_or_mem_mpx",
	k_or_mem: 24,
	"24": "k_or_mem",
	r8_reg: 25,
	"25": "r8_reg",
	r8_opcode: 26,
	"26": "r8_opcode",
	r16_reg: 27,
	"27": "r16_reg",
	r16_reg_mem: 28,
	"28": "r16_reg_mem",
	r16_rm: 29,
	"29": "r16_rm",
	r16_opcode: 30,
	"30": "r16_opcode",
	r32_reg: 31,
	"31": "r32_reg",
	r32_reg_mem: 32,
	"32": "r32_reg_mem",
	r32_rm: 33,
	"33": "r32_rm",
	r32_opcode: 34,
	"34": "r32_opcode",
	r32_vvvv: 35,
	"35": "r32_vvvv",
	r64_reg: 36,
	"36": "r64_reg",
	r64_reg_mem: 37,
	"37": "r64_reg_mem",
	r64_rm: 38,
	"38": "r64_rm",
	r64_opcode: 39,
	"39": "r64_opcode",
	r64_vvvv: 40,
	"40": "r64_vvvv",
	seg_reg: 41,
	"41": "seg_reg",
	k_reg: 42,
	"42": "k_reg",
	kp1_reg: 43,
	"43": "kp1_reg",
	k_rm: 44,
	"44": "k_rm",
	k_vvvv: 45,
	"45": "k_vvvv",
	mm_reg: 46,
	"46": "mm_reg",
	mm_rm: 47,
	"47": "mm_rm",
	xmm_reg: 48,
	"48": "xmm_reg",
	xmm_rm: 49,
	"49": "xmm_rm",
	xmm_vvvv: 50,
	"50": "xmm_vvvv",
	xmmp3_vvvv: 51,
	"51": "xmmp3_vvvv",
	xmm_is4: 52,
	"52": "xmm_is4",
	xmm_is5: 53,
	"53": "xmm_is5",
	ymm_reg: 54,
	"54": "ymm_reg",
	ymm_rm: 55,
	"55": "ymm_rm",
	ymm_vvvv: 56,
	"56": "ymm_vvvv",
	ymm_is4: 57,
	"57": "ymm_is4",
	ymm_is5: 58,
	"58": "ymm_is5",
	zmm_reg: 59,
	"59": "zmm_reg",
	zmm_rm: 60,
	"60": "zmm_rm",
	zmm_vvvv: 61,
	"61": "zmm_vvvv",
	zmmp3_vvvv: 62,
	"62": "zmmp3_vvvv",
	cr_reg: 63,
	"63": "cr_reg",
	dr_reg: 64,
	"64": "dr_reg",
	tr_reg: 65,
	"65": "tr_reg",
	bnd_reg: 66,
	"66": "bnd_reg",
	es: 67,
	"67": "es",
	cs: 68,
	"68": "cs",
	ss: 69,
	"69": "ss",
	ds: 70,
	"70": "ds",
	fs: 71,
	"71": "fs",
	gs: 72,
	"72": "gs",
	al: 73,
	"73": "al",
	cl: 74,
	"74": "cl",
	ax: 75,
	"75": "ax",
	dx: 76,
	"76": "dx",
	eax: 77,
	"77": "eax",
	rax: 78,
	"78": "rax",
	st0: 79,
	"79": "st0",
	sti_opcode: 80,
	"80": "sti_opcode",
	imm4_m2z: 81,
	"81": "imm4_m2z",
	imm8: 82,
	"82": "imm8",
	imm8_const_1: 83,
	"83": "imm8_const_1",
	imm8sex16: 84,
	"84": "imm8sex16",
	imm8sex32: 85,
	"85": "imm8sex32",
	imm8sex64: 86,
	"86": "imm8sex64",
	imm16: 87,
	"87": "imm16",
	imm32: 88,
	"88": "imm32",
	imm32sex64: 89,
	"89": "imm32sex64",
	imm64: 90,
	"90": "imm64",
	seg_rSI: 91,
	"91": "seg_rSI",
	es_rDI: 92,
	"92": "es_rDI",
	seg_rDI: 93,
	"93": "seg_rDI",
	seg_rBX_al: 94,
	"94": "seg_rBX_al",
	br16_1: 95,
	"95": "br16_1",
	br32_1: 96,
	"96": "br32_1",
	br64_1: 97,
	"97": "br64_1",
	br16_2: 98,
	"98": "br16_2",
	br32_4: 99,
	"99": "br32_4",
	br64_4: 100,
	"100": "br64_4",
	xbegin_2: 101,
	"101": "xbegin_2",
	xbegin_4: 102,
	"102": "xbegin_4",
	brdisp_2: 103,
	"103": "brdisp_2",
	brdisp_4: 104,
	"104": "brdisp_4",
	sibmem: 105,
	"105": "sibmem",
	tmm_reg: 106,
	"106": "tmm_reg",
	tmm_rm: 107,
	"107": "tmm_rm",
	tmm_vvvv: 108,
	"108": "tmm_vvvv"
});
const FlowControl = Object.freeze({
	Next: 0,
	"0": "Next",
	UnconditionalBranch: 1,
	"1": "UnconditionalBranch",
	IndirectBranch: 2,
	"2": "IndirectBranch",
	ConditionalBranch: 3,
	"3": "ConditionalBranch",
	Return: 4,
	"4": "Return",
	Call: 5,
	"5": "Call",
	IndirectCall: 6,
	"6": "IndirectCall",
	Interrupt: 7,
	"7": "Interrupt",
	XbeginXabortXend: 8,
	"8": "XbeginXabortXend",
	Exception: 9,
	"9": "Exception"
});
const OpKind = Object.freeze({
	Register: 0,
	"0": "Register",
	NearBranch16: 1,
	"1": "NearBranch16",
	NearBranch32: 2,
	"2": "NearBranch32",
	NearBranch64: 3,
	"3": "NearBranch64",
	FarBranch16: 4,
	"4": "FarBranch16",
	FarBranch32: 5,
	"5": "FarBranch32",
	Immediate8: 6,
	"6": "Immediate8",
	Immediate8_2nd: 7,
	"7": "Immediate8_2nd",
	Immediate16: 8,
	"8": "Immediate16",
	Immediate32: 9,
	"9": "Immediate32",
	Immediate64: 10,
	"10": "Immediate64",
	Immediate8to16: 11,
	"11": "Immediate8to16",
	Immediate8to32: 12,
	"12": "Immediate8to32",
	Immediate8to64: 13,
	"13": "Immediate8to64",
	Immediate32to64: 14,
	"14": "Immediate32to64",
	MemorySegSI: 15,
	"15": "MemorySegSI",
	MemorySegESI: 16,
	"16": "MemorySegESI",
	MemorySegRSI: 17,
	"17": "MemorySegRSI",
	MemorySegDI: 18,
	"18": "MemorySegDI",
	MemorySegEDI: 19,
	"19": "MemorySegEDI",
	MemorySegRDI: 20,
	"20": "MemorySegRDI",
	MemoryESDI: 21,
	"21": "MemoryESDI",
	MemoryESEDI: 22,
	"22": "MemoryESEDI",
	MemoryESRDI: 23,
	"23": "MemoryESRDI",
	Memory: 24,
	"24": "Memory"
});
const Register = Object.freeze({
	None: 0,
	"0": "None",
	AL: 1,
	"1": "AL",
	CL: 2,
	"2": "CL",
	DL: 3,
	"3": "DL",
	BL: 4,
	"4": "BL",
	AH: 5,
	"5": "AH",
	CH: 6,
	"6": "CH",
	DH: 7,
	"7": "DH",
	BH: 8,
	"8": "BH",
	SPL: 9,
	"9": "SPL",
	BPL: 10,
	"10": "BPL",
	SIL: 11,
	"11": "SIL",
	DIL: 12,
	"12": "DIL",
	R8L: 13,
	"13": "R8L",
	R9L: 14,
	"14": "R9L",
	R10L: 15,
	"15": "R10L",
	R11L: 16,
	"16": "R11L",
	R12L: 17,
	"17": "R12L",
	R13L: 18,
	"18": "R13L",
	R14L: 19,
	"19": "R14L",
	R15L: 20,
	"20": "R15L",
	AX: 21,
	"21": "AX",
	CX: 22,
	"22": "CX",
	DX: 23,
	"23": "DX",
	BX: 24,
	"24": "BX",
	SP: 25,
	"25": "SP",
	BP: 26,
	"26": "BP",
	SI: 27,
	"27": "SI",
	DI: 28,
	"28": "DI",
	R8W: 29,
	"29": "R8W",
	R9W: 30,
	"30": "R9W",
	R10W: 31,
	"31": "R10W",
	R11W: 32,
	"32": "R11W",
	R12W: 33,
	"33": "R12W",
	R13W: 34,
	"34": "R13W",
	R14W: 35,
	"35": "R14W",
	R15W: 36,
	"36": "R15W",
	EAX: 37,
	"37": "EAX",
	ECX: 38,
	"38": "ECX",
	EDX: 39,
	"39": "EDX",
	EBX: 40,
	"40": "EBX",
	ESP: 41,
	"41": "ESP",
	EBP: 42,
	"42": "EBP",
	ESI: 43,
	"43": "ESI",
	EDI: 44,
	"44": "EDI",
	R8D: 45,
	"45": "R8D",
	R9D: 46,
	"46": "R9D",
	R10D: 47,
	"47": "R10D",
	R11D: 48,
	"48": "R11D",
	R12D: 49,
	"49": "R12D",
	R13D: 50,
	"50": "R13D",
	R14D: 51,
	"51": "R14D",
	R15D: 52,
	"52": "R15D",
	RAX: 53,
	"53": "RAX",
	RCX: 54,
	"54": "RCX",
	RDX: 55,
	"55": "RDX",
	RBX: 56,
	"56": "RBX",
	RSP: 57,
	"57": "RSP",
	RBP: 58,
	"58": "RBP",
	RSI: 59,
	"59": "RSI",
	RDI: 60,
	"60": "RDI",
	R8: 61,
	"61": "R8",
	R9: 62,
	"62": "R9",
	R10: 63,
	"63": "R10",
	R11: 64,
	"64": "R11",
	R12: 65,
	"65": "R12",
	R13: 66,
	"66": "R13",
	R14: 67,
	"67": "R14",
	R15: 68,
	"68": "R15",
	EIP: 69,
	"69": "EIP",
	RIP: 70,
	"70": "RIP",
	ES: 71,
	"71": "ES",
	CS: 72,
	"72": "CS",
	SS: 73,
	"73": "SS",
	DS: 74,
	"74": "DS",
	FS: 75,
	"75": "FS",
	GS: 76,
	"76": "GS",
	XMM0: 77,
	"77": "XMM0",
	XMM1: 78,
	"78": "XMM1",
	XMM2: 79,
	"79": "XMM2",
	XMM3: 80,
	"80": "XMM3",
	XMM4: 81,
	"81": "XMM4",
	XMM5: 82,
	"82": "XMM5",
	XMM6: 83,
	"83": "XMM6",
	XMM7: 84,
	"84": "XMM7",
	XMM8: 85,
	"85": "XMM8",
	XMM9: 86,
	"86": "XMM9",
	XMM10: 87,
	"87": "XMM10",
	XMM11: 88,
	"88": "XMM11",
	XMM12: 89,
	"89": "XMM12",
	XMM13: 90,
	"90": "XMM13",
	XMM14: 91,
	"91": "XMM14",
	XMM15: 92,
	"92": "XMM15",
	XMM16: 93,
	"93": "XMM16",
	XMM17: 94,
	"94": "XMM17",
	XMM18: 95,
	"95": "XMM18",
	XMM19: 96,
	"96": "XMM19",
	XMM20: 97,
	"97": "XMM20",
	XMM21: 98,
	"98": "XMM21",
	XMM22: 99,
	"99": "XMM22",
	XMM23: 100,
	"100": "XMM23",
	XMM24: 101,
	"101": "XMM24",
	XMM25: 102,
	"102": "XMM25",
	XMM26: 103,
	"103": "XMM26",
	XMM27: 104,
	"104": "XMM27",
	XMM28: 105,
	"105": "XMM28",
	XMM29: 106,
	"106": "XMM29",
	XMM30: 107,
	"107": "XMM30",
	XMM31: 108,
	"108": "XMM31",
	YMM0: 109,
	"109": "YMM0",
	YMM1: 110,
	"110": "YMM1",
	YMM2: 111,
	"111": "YMM2",
	YMM3: 112,
	"112": "YMM3",
	YMM4: 113,
	"113": "YMM4",
	YMM5: 114,
	"114": "YMM5",
	YMM6: 115,
	"115": "YMM6",
	YMM7: 116,
	"116": "YMM7",
	YMM8: 117,
	"117": "YMM8",
	YMM9: 118,
	"118": "YMM9",
	YMM10: 119,
	"119": "YMM10",
	YMM11: 120,
	"120": "YMM11",
	YMM12: 121,
	"121": "YMM12",
	YMM13: 122,
	"122": "YMM13",
	YMM14: 123,
	"123": "YMM14",
	YMM15: 124,
	"124": "YMM15",
	YMM16: 125,
	"125": "YMM16",
	YMM17: 126,
	"126": "YMM17",
	YMM18: 127,
	"127": "YMM18",
	YMM19: 128,
	"128": "YMM19",
	YMM20: 129,
	"129": "YMM20",
	YMM21: 130,
	"130": "YMM21",
	YMM22: 131,
	"131": "YMM22",
	YMM23: 132,
	"132": "YMM23",
	YMM24: 133,
	"133": "YMM24",
	YMM25: 134,
	"134": "YMM25",
	YMM26: 135,
	"135": "YMM26",
	YMM27: 136,
	"136": "YMM27",
	YMM28: 137,
	"137": "YMM28",
	YMM29: 138,
	"138": "YMM29",
	YMM30: 139,
	"139": "YMM30",
	YMM31: 140,
	"140": "YMM31",
	ZMM0: 141,
	"141": "ZMM0",
	ZMM1: 142,
	"142": "ZMM1",
	ZMM2: 143,
	"143": "ZMM2",
	ZMM3: 144,
	"144": "ZMM3",
	ZMM4: 145,
	"145": "ZMM4",
	ZMM5: 146,
	"146": "ZMM5",
	ZMM6: 147,
	"147": "ZMM6",
	ZMM7: 148,
	"148": "ZMM7",
	ZMM8: 149,
	"149": "ZMM8",
	ZMM9: 150,
	"150": "ZMM9",
	ZMM10: 151,
	"151": "ZMM10",
	ZMM11: 152,
	"152": "ZMM11",
	ZMM12: 153,
	"153": "ZMM12",
	ZMM13: 154,
	"154": "ZMM13",
	ZMM14: 155,
	"155": "ZMM14",
	ZMM15: 156,
	"156": "ZMM15",
	ZMM16: 157,
	"157": "ZMM16",
	ZMM17: 158,
	"158": "ZMM17",
	ZMM18: 159,
	"159": "ZMM18",
	ZMM19: 160,
	"160": "ZMM19",
	ZMM20: 161,
	"161": "ZMM20",
	ZMM21: 162,
	"162": "ZMM21",
	ZMM22: 163,
	"163": "ZMM22",
	ZMM23: 164,
	"164": "ZMM23",
	ZMM24: 165,
	"165": "ZMM24",
	ZMM25: 166,
	"166": "ZMM25",
	ZMM26: 167,
	"167": "ZMM26",
	ZMM27: 168,
	"168": "ZMM27",
	ZMM28: 169,
	"169": "ZMM28",
	ZMM29: 170,
	"170": "ZMM29",
	ZMM30: 171,
	"171": "ZMM30",
	ZMM31: 172,
	"172": "ZMM31",
	K0: 173,
	"173": "K0",
	K1: 174,
	"174": "K1",
	K2: 175,
	"175": "K2",
	K3: 176,
	"176": "K3",
	K4: 177,
	"177": "K4",
	K5: 178,
	"178": "K5",
	K6: 179,
	"179": "K6",
	K7: 180,
	"180": "K7",
	BND0: 181,
	"181": "BND0",
	BND1: 182,
	"182": "BND1",
	BND2: 183,
	"183": "BND2",
	BND3: 184,
	"184": "BND3",
	CR0: 185,
	"185": "CR0",
	CR1: 186,
	"186": "CR1",
	CR2: 187,
	"187": "CR2",
	CR3: 188,
	"188": "CR3",
	CR4: 189,
	"189": "CR4",
	CR5: 190,
	"190": "CR5",
	CR6: 191,
	"191": "CR6",
	CR7: 192,
	"192": "CR7",
	CR8: 193,
	"193": "CR8",
	CR9: 194,
	"194": "CR9",
	CR10: 195,
	"195": "CR10",
	CR11: 196,
	"196": "CR11",
	CR12: 197,
	"197": "CR12",
	CR13: 198,
	"198": "CR13",
	CR14: 199,
	"199": "CR14",
	CR15: 200,
	"200": "CR15",
	DR0: 201,
	"201": "DR0",
	DR1: 202,
	"202": "DR1",
	DR2: 203,
	"203": "DR2",
	DR3: 204,
	"204": "DR3",
	DR4: 205,
	"205": "DR4",
	DR5: 206,
	"206": "DR5",
	DR6: 207,
	"207": "DR6",
	DR7: 208,
	"208": "DR7",
	DR8: 209,
	"209": "DR8",
	DR9: 210,
	"210": "DR9",
	DR10: 211,
	"211": "DR10",
	DR11: 212,
	"212": "DR11",
	DR12: 213,
	"213": "DR12",
	DR13: 214,
	"214": "DR13",
	DR14: 215,
	"215": "DR14",
	DR15: 216,
	"216": "DR15",
	ST0: 217,
	"217": "ST0",
	ST1: 218,
	"218": "ST1",
	ST2: 219,
	"219": "ST2",
	ST3: 220,
	"220": "ST3",
	ST4: 221,
	"221": "ST4",
	ST5: 222,
	"222": "ST5",
	ST6: 223,
	"223": "ST6",
	ST7: 224,
	"224": "ST7",
	MM0: 225,
	"225": "MM0",
	MM1: 226,
	"226": "MM1",
	MM2: 227,
	"227": "MM2",
	MM3: 228,
	"228": "MM3",
	MM4: 229,
	"229": "MM4",
	MM5: 230,
	"230": "MM5",
	MM6: 231,
	"231": "MM6",
	MM7: 232,
	"232": "MM7",
	TR0: 233,
	"233": "TR0",
	TR1: 234,
	"234": "TR1",
	TR2: 235,
	"235": "TR2",
	TR3: 236,
	"236": "TR3",
	TR4: 237,
	"237": "TR4",
	TR5: 238,
	"238": "TR5",
	TR6: 239,
	"239": "TR6",
	TR7: 240,
	"240": "TR7",
	TMM0: 241,
	"241": "TMM0",
	TMM1: 242,
	"242": "TMM1",
	TMM2: 243,
	"243": "TMM2",
	TMM3: 244,
	"244": "TMM3",
	TMM4: 245,
	"245": "TMM4",
	TMM5: 246,
	"246": "TMM5",
	TMM6: 247,
	"247": "TMM6",
	TMM7: 248,
	"248": "TMM7",
	DontUse0: 249,
	"249": "DontUse0",
	DontUseFA: 250,
	"250": "DontUseFA",
	DontUseFB: 251,
	"251": "DontUseFB",
	DontUseFC: 252,
	"252": "DontUseFC",
	DontUseFD: 253,
	"253": "DontUseFD",
	DontUseFE: 254,
	"254": "DontUseFE",
	DontUseFF: 255,
	"255": "DontUseFF"
});
const EncodingKind = Object.freeze({
	Legacy: 0,
	"0": "Legacy",
	VEX: 1,
	"1": "VEX",
	EVEX: 2,
	"2": "EVEX",
	XOP: 3,
	"3": "XOP",
	D3NOW: 4,
	"4": "D3NOW",
	MVEX: 5,
	"5": "MVEX"
});
const DecoderOptions = Object.freeze({
	None: 0,
	"0": "None",
	NoInvalidCheck: 1,
	"1": "NoInvalidCheck",
	AMD: 2,
	"2": "AMD",
	ForceReservedNop: 4,
	"4": "ForceReservedNop",
	Umov: 8,
	"8": "Umov",
	Xbts: 16,
	"16": "Xbts",
	Cmpxchg486A: 32,
	"32": "Cmpxchg486A",
	OldFpu: 64,
	"64": "OldFpu",
	Pcommit: 128,
	"128": "Pcommit",
	Loadall286: 256,
	"256": "Loadall286",
	Loadall386: 512,
	"512": "Loadall386",
	Cl1invmb: 1024,
	"1024": "Cl1invmb",
	MovTr: 2048,
	"2048": "MovTr",
	Jmpe: 4096,
	"4096": "Jmpe",
	NoPause: 8192,
	"8192": "NoPause",
	NoWbnoinvd: 16384,
	"16384": "NoWbnoinvd",
	Udbg: 32768,
	"32768": "Udbg",
	NoMPFX_0FBC: 65536,
	"65536": "NoMPFX_0FBC",
	NoMPFX_0FBD: 131072,
	"131072": "NoMPFX_0FBD",
	NoLahfSahf64: 262144,
	"262144": "NoLahfSahf64",
	MPX: 524288,
	"524288": "MPX",
	Cyrix: 1048576,
	"1048576": "Cyrix",
	Cyrix_SMINT_0F7E: 2097152,
	"2097152": "Cyrix_SMINT_0F7E",
	Cyrix_DMI: 4194304,
	"4194304": "Cyrix_DMI",
	ALTINST: 8388608,
	"8388608": "ALTINST",
	KNC: 16777216,
	"16777216": "KNC"
});
var CodeExt = class {
	__destroy_into_raw() {
		const ptr = this.__wbg_ptr;
		this.__wbg_ptr = 0;
		return ptr;
	}
	free() {
		const ptr = this.__destroy_into_raw();
		wasm.__wbg_codeext_free(ptr);
	}
	static opCode(code) {
		const ret = wasm.codeext_opCode(code);
		return OpCodeInfo.__wrap(ret);
	}
};
var Decoder = class {
	__destroy_into_raw() {
		const ptr = this.__wbg_ptr;
		this.__wbg_ptr = 0;
		return ptr;
	}
	free() {
		const ptr = this.__destroy_into_raw();
		wasm.__wbg_decoder_free(ptr);
	}
	constructor(bitness, data, options) {
		try {
			const retptr = wasm.__wbindgen_add_to_stack_pointer(-16);
			const ptr0 = passArray8ToWasm0(data, wasm.__wbindgen_malloc);
			const len0 = WASM_VECTOR_LEN;
			wasm.decoder_new(retptr, bitness, ptr0, len0, options);
			var r0 = getInt32Memory0()[retptr / 4 + 0];
			var r1 = getInt32Memory0()[retptr / 4 + 1];
			if (getInt32Memory0()[retptr / 4 + 2]) throw takeObject(r1);
			this.__wbg_ptr = r0 >>> 0;
			return this;
		} finally {
			wasm.__wbindgen_add_to_stack_pointer(16);
		}
	}
	get ip() {
		const ret = wasm.decoder_ip(this.__wbg_ptr);
		return BigInt.asUintN(64, ret);
	}
	set ip(new_value) {
		wasm.decoder_set_ip(this.__wbg_ptr, new_value);
	}
	get position() {
		return wasm.decoder_position(this.__wbg_ptr) >>> 0;
	}
	set position(new_pos) {
		try {
			const retptr = wasm.__wbindgen_add_to_stack_pointer(-16);
			wasm.decoder_set_position(retptr, this.__wbg_ptr, new_pos);
			var r0 = getInt32Memory0()[retptr / 4 + 0];
			if (getInt32Memory0()[retptr / 4 + 1]) throw takeObject(r0);
		} finally {
			wasm.__wbindgen_add_to_stack_pointer(16);
		}
	}
	get canDecode() {
		return wasm.decoder_canDecode(this.__wbg_ptr) !== 0;
	}
	get lastError() {
		return wasm.decoder_lastError(this.__wbg_ptr);
	}
	decode() {
		const ret = wasm.decoder_decode(this.__wbg_ptr);
		return Instruction.__wrap(ret);
	}
	decodeOut(instruction) {
		_assertClass(instruction, Instruction);
		wasm.decoder_decodeOut(this.__wbg_ptr, instruction.__wbg_ptr);
	}
};
var Instruction = class Instruction {
	static __wrap(ptr) {
		ptr = ptr >>> 0;
		const obj = Object.create(Instruction.prototype);
		obj.__wbg_ptr = ptr;
		return obj;
	}
	__destroy_into_raw() {
		const ptr = this.__wbg_ptr;
		this.__wbg_ptr = 0;
		return ptr;
	}
	free() {
		const ptr = this.__destroy_into_raw();
		wasm.__wbg_instruction_free(ptr);
	}
	constructor() {
		const ret = wasm.instruction_new();
		this.__wbg_ptr = ret >>> 0;
		return this;
	}
	get ip() {
		const ret = wasm.instruction_ip(this.__wbg_ptr);
		return BigInt.asUintN(64, ret);
	}
	get length() {
		return wasm.instruction_length(this.__wbg_ptr) >>> 0;
	}
	set ip(newValue) {
		wasm.instruction_set_ip(this.__wbg_ptr, newValue);
	}
	get code() {
		return wasm.instruction_code(this.__wbg_ptr);
	}
	set code(newValue) {
		wasm.instruction_set_code(this.__wbg_ptr, newValue);
	}
	get mnemonic() {
		return wasm.instruction_mnemonic(this.__wbg_ptr);
	}
	get opCount() {
		return wasm.instruction_opCount(this.__wbg_ptr) >>> 0;
	}
	set length(newValue) {
		wasm.instruction_set_length(this.__wbg_ptr, newValue);
	}
	get hasRepPrefix() {
		return wasm.instruction_hasRepPrefix(this.__wbg_ptr) !== 0;
	}
	set hasRepPrefix(newValue) {
		wasm.instruction_set_hasRepPrefix(this.__wbg_ptr, newValue);
	}
	get hasRepnePrefix() {
		return wasm.instruction_hasRepnePrefix(this.__wbg_ptr) !== 0;
	}
	set hasRepnePrefix(newValue) {
		wasm.instruction_set_hasRepnePrefix(this.__wbg_ptr, newValue);
	}
	get op0Kind() {
		return wasm.instruction_op0Kind(this.__wbg_ptr);
	}
	set op0Kind(newValue) {
		wasm.instruction_set_op0Kind(this.__wbg_ptr, newValue);
	}
	get op1Kind() {
		return wasm.instruction_op1Kind(this.__wbg_ptr);
	}
	set op1Kind(newValue) {
		wasm.instruction_set_op1Kind(this.__wbg_ptr, newValue);
	}
	get op2Kind() {
		return wasm.instruction_op2Kind(this.__wbg_ptr);
	}
	set op2Kind(newValue) {
		wasm.instruction_set_op2Kind(this.__wbg_ptr, newValue);
	}
	get op3Kind() {
		return wasm.instruction_op3Kind(this.__wbg_ptr);
	}
	set op3Kind(newValue) {
		wasm.instruction_set_op3Kind(this.__wbg_ptr, newValue);
	}
	opKind(operand) {
		try {
			const retptr = wasm.__wbindgen_add_to_stack_pointer(-16);
			wasm.instruction_opKind(retptr, this.__wbg_ptr, operand);
			var r0 = getInt32Memory0()[retptr / 4 + 0];
			var r1 = getInt32Memory0()[retptr / 4 + 1];
			if (getInt32Memory0()[retptr / 4 + 2]) throw takeObject(r1);
			return r0;
		} finally {
			wasm.__wbindgen_add_to_stack_pointer(16);
		}
	}
	setOpKind(operand, opKind) {
		try {
			const retptr = wasm.__wbindgen_add_to_stack_pointer(-16);
			wasm.instruction_setOpKind(retptr, this.__wbg_ptr, operand, opKind);
			var r0 = getInt32Memory0()[retptr / 4 + 0];
			if (getInt32Memory0()[retptr / 4 + 1]) throw takeObject(r0);
		} finally {
			wasm.__wbindgen_add_to_stack_pointer(16);
		}
	}
	get memorySegment() {
		return wasm.instruction_memorySegment(this.__wbg_ptr);
	}
	get memoryDisplSize() {
		return wasm.instruction_memoryDisplSize(this.__wbg_ptr) >>> 0;
	}
	set memoryDisplSize(newValue) {
		wasm.instruction_set_memoryDisplSize(this.__wbg_ptr, newValue);
	}
	get memorySize() {
		return wasm.instruction_memorySize(this.__wbg_ptr);
	}
	get memoryIndexScale() {
		return wasm.instruction_memoryIndexScale(this.__wbg_ptr) >>> 0;
	}
	set memoryIndexScale(newValue) {
		wasm.instruction_set_memoryIndexScale(this.__wbg_ptr, newValue);
	}
	get memoryDisplacement() {
		return wasm.instruction_memoryDisplacement(this.__wbg_ptr);
	}
	set memoryDisplacement(newValue) {
		wasm.instruction_set_memoryDisplacement(this.__wbg_ptr, newValue);
	}
	immediate(operand) {
		try {
			const retptr = wasm.__wbindgen_add_to_stack_pointer(-16);
			wasm.instruction_immediate(retptr, this.__wbg_ptr, operand);
			var r0 = getBigInt64Memory0()[retptr / 8 + 0];
			var r2 = getInt32Memory0()[retptr / 4 + 2];
			if (getInt32Memory0()[retptr / 4 + 3]) throw takeObject(r2);
			return BigInt.asUintN(64, r0);
		} finally {
			wasm.__wbindgen_add_to_stack_pointer(16);
		}
	}
	get nearBranch32() {
		return wasm.instruction_nearBranch32(this.__wbg_ptr) >>> 0;
	}
	set nearBranch32(newValue) {
		wasm.instruction_set_nearBranch32(this.__wbg_ptr, newValue);
	}
	get nearBranch64() {
		const ret = wasm.instruction_memoryDisplacement(this.__wbg_ptr);
		return BigInt.asUintN(64, ret);
	}
	set nearBranch64(newValue) {
		wasm.instruction_set_memoryDisplacement(this.__wbg_ptr, newValue);
	}
	get nearBranchTarget() {
		const ret = wasm.instruction_nearBranchTarget(this.__wbg_ptr);
		return BigInt.asUintN(64, ret);
	}
	get farBranch16() {
		return wasm.instruction_farBranch16(this.__wbg_ptr);
	}
	set farBranch16(newValue) {
		wasm.instruction_set_farBranch16(this.__wbg_ptr, newValue);
	}
	get farBranch32() {
		return wasm.instruction_farBranch32(this.__wbg_ptr) >>> 0;
	}
	set farBranch32(newValue) {
		wasm.instruction_set_farBranch32(this.__wbg_ptr, newValue);
	}
	get farBranchSelector() {
		return wasm.instruction_farBranchSelector(this.__wbg_ptr);
	}
	set farBranchSelector(newValue) {
		wasm.instruction_set_farBranchSelector(this.__wbg_ptr, newValue);
	}
	get memoryBase() {
		return wasm.instruction_memoryBase(this.__wbg_ptr);
	}
	set memoryBase(newValue) {
		wasm.instruction_set_memoryBase(this.__wbg_ptr, newValue);
	}
	get memoryIndex() {
		return wasm.instruction_memoryIndex(this.__wbg_ptr);
	}
	set memoryIndex(newValue) {
		wasm.instruction_set_memoryIndex(this.__wbg_ptr, newValue);
	}
	get op0Register() {
		return wasm.instruction_op0Register(this.__wbg_ptr);
	}
	set op0Register(newValue) {
		wasm.instruction_set_op0Register(this.__wbg_ptr, newValue);
	}
	get op1Register() {
		return wasm.instruction_op1Register(this.__wbg_ptr);
	}
	set op1Register(newValue) {
		wasm.instruction_set_op1Register(this.__wbg_ptr, newValue);
	}
	get op2Register() {
		return wasm.instruction_op2Register(this.__wbg_ptr);
	}
	set op2Register(newValue) {
		wasm.instruction_set_op2Register(this.__wbg_ptr, newValue);
	}
	get op3Register() {
		return wasm.instruction_op3Register(this.__wbg_ptr);
	}
	set op3Register(newValue) {
		wasm.instruction_set_op3Register(this.__wbg_ptr, newValue);
	}
	opRegister(operand) {
		try {
			const retptr = wasm.__wbindgen_add_to_stack_pointer(-16);
			wasm.instruction_opRegister(retptr, this.__wbg_ptr, operand);
			var r0 = getInt32Memory0()[retptr / 4 + 0];
			var r1 = getInt32Memory0()[retptr / 4 + 1];
			if (getInt32Memory0()[retptr / 4 + 2]) throw takeObject(r1);
			return r0;
		} finally {
			wasm.__wbindgen_add_to_stack_pointer(16);
		}
	}
	setOpRegister(operand, newValue) {
		try {
			const retptr = wasm.__wbindgen_add_to_stack_pointer(-16);
			wasm.instruction_setOpRegister(retptr, this.__wbg_ptr, operand, newValue);
			var r0 = getInt32Memory0()[retptr / 4 + 0];
			if (getInt32Memory0()[retptr / 4 + 1]) throw takeObject(r0);
		} finally {
			wasm.__wbindgen_add_to_stack_pointer(16);
		}
	}
	get isIpRelMemoryOperand() {
		return wasm.instruction_isIpRelMemoryOperand(this.__wbg_ptr) !== 0;
	}
	get encoding() {
		return wasm.instruction_encoding(this.__wbg_ptr);
	}
	cpuidFeatures() {
		try {
			const retptr = wasm.__wbindgen_add_to_stack_pointer(-16);
			wasm.instruction_cpuidFeatures(retptr, this.__wbg_ptr);
			var r0 = getInt32Memory0()[retptr / 4 + 0];
			var r1 = getInt32Memory0()[retptr / 4 + 1];
			var v1 = getArrayI32FromWasm0(r0, r1).slice();
			wasm.__wbindgen_free(r0, r1 * 4, 4);
			return v1;
		} finally {
			wasm.__wbindgen_add_to_stack_pointer(16);
		}
	}
	get flowControl() {
		return wasm.instruction_flowControl(this.__wbg_ptr);
	}
	get opCode() {
		const ret = wasm.instruction_opCode(this.__wbg_ptr);
		return OpCodeInfo.__wrap(ret);
	}
	clone() {
		const ret = wasm.instruction_clone(this.__wbg_ptr);
		return Instruction.__wrap(ret);
	}
	toString() {
		let deferred1_0;
		let deferred1_1;
		try {
			const retptr = wasm.__wbindgen_add_to_stack_pointer(-16);
			wasm.instruction_toString(retptr, this.__wbg_ptr);
			var r0 = getInt32Memory0()[retptr / 4 + 0];
			var r1 = getInt32Memory0()[retptr / 4 + 1];
			deferred1_0 = r0;
			deferred1_1 = r1;
			return getStringFromWasm0(r0, r1);
		} finally {
			wasm.__wbindgen_add_to_stack_pointer(16);
			wasm.__wbindgen_free(deferred1_0, deferred1_1, 1);
		}
	}
	static create(code) {
		const ret = wasm.instruction_create(code);
		return Instruction.__wrap(ret);
	}
};
var MemorySizeExt = class {
	__destroy_into_raw() {
		const ptr = this.__wbg_ptr;
		this.__wbg_ptr = 0;
		return ptr;
	}
	free() {
		const ptr = this.__destroy_into_raw();
		wasm.__wbg_memorysizeext_free(ptr);
	}
	static size(value) {
		return wasm.memorysizeext_size(value) >>> 0;
	}
};
var OpCodeInfo = class OpCodeInfo {
	static __wrap(ptr) {
		ptr = ptr >>> 0;
		const obj = Object.create(OpCodeInfo.prototype);
		obj.__wbg_ptr = ptr;
		return obj;
	}
	__destroy_into_raw() {
		const ptr = this.__wbg_ptr;
		this.__wbg_ptr = 0;
		return ptr;
	}
	free() {
		const ptr = this.__destroy_into_raw();
		wasm.__wbg_opcodeinfo_free(ptr);
	}
	get code() {
		return wasm.opcodeinfo_code(this.__wbg_ptr);
	}
	get mnemonic() {
		return wasm.opcodeinfo_mnemonic(this.__wbg_ptr);
	}
	get encoding() {
		return wasm.opcodeinfo_encoding(this.__wbg_ptr);
	}
	get mode32() {
		return wasm.opcodeinfo_mode16(this.__wbg_ptr) !== 0;
	}
	get mode64() {
		return wasm.opcodeinfo_longMode(this.__wbg_ptr) !== 0;
	}
	get operandSize() {
		return wasm.opcodeinfo_operandSize(this.__wbg_ptr) >>> 0;
	}
	get L() {
		return wasm.opcodeinfo_L(this.__wbg_ptr) >>> 0;
	}
	get W() {
		return wasm.opcodeinfo_W(this.__wbg_ptr) >>> 0;
	}
	get memorySize() {
		return wasm.opcodeinfo_memorySize(this.__wbg_ptr);
	}
	get protectedMode() {
		return wasm.opcodeinfo_protectedMode(this.__wbg_ptr) !== 0;
	}
	get longMode() {
		return wasm.opcodeinfo_longMode(this.__wbg_ptr) !== 0;
	}
	get table() {
		return wasm.opcodeinfo_table(this.__wbg_ptr);
	}
	get opCode() {
		return wasm.opcodeinfo_opCode(this.__wbg_ptr) >>> 0;
	}
	get opCount() {
		return wasm.opcodeinfo_opCount(this.__wbg_ptr) >>> 0;
	}
	get op0Kind() {
		return wasm.opcodeinfo_op0Kind(this.__wbg_ptr);
	}
	get op1Kind() {
		return wasm.opcodeinfo_op1Kind(this.__wbg_ptr);
	}
	get op2Kind() {
		return wasm.opcodeinfo_op2Kind(this.__wbg_ptr);
	}
	get op3Kind() {
		return wasm.opcodeinfo_op3Kind(this.__wbg_ptr);
	}
	opKind(operand) {
		try {
			const retptr = wasm.__wbindgen_add_to_stack_pointer(-16);
			wasm.opcodeinfo_opKind(retptr, this.__wbg_ptr, operand);
			var r0 = getInt32Memory0()[retptr / 4 + 0];
			var r1 = getInt32Memory0()[retptr / 4 + 1];
			if (getInt32Memory0()[retptr / 4 + 2]) throw takeObject(r1);
			return r0;
		} finally {
			wasm.__wbindgen_add_to_stack_pointer(16);
		}
	}
	get opCodeString() {
		let deferred1_0;
		let deferred1_1;
		try {
			const retptr = wasm.__wbindgen_add_to_stack_pointer(-16);
			wasm.opcodeinfo_opCodeString(retptr, this.__wbg_ptr);
			var r0 = getInt32Memory0()[retptr / 4 + 0];
			var r1 = getInt32Memory0()[retptr / 4 + 1];
			deferred1_0 = r0;
			deferred1_1 = r1;
			return getStringFromWasm0(r0, r1);
		} finally {
			wasm.__wbindgen_add_to_stack_pointer(16);
			wasm.__wbindgen_free(deferred1_0, deferred1_1, 1);
		}
	}
	get instructionString() {
		let deferred1_0;
		let deferred1_1;
		try {
			const retptr = wasm.__wbindgen_add_to_stack_pointer(-16);
			wasm.opcodeinfo_instructionString(retptr, this.__wbg_ptr);
			var r0 = getInt32Memory0()[retptr / 4 + 0];
			var r1 = getInt32Memory0()[retptr / 4 + 1];
			deferred1_0 = r0;
			deferred1_1 = r1;
			return getStringFromWasm0(r0, r1);
		} finally {
			wasm.__wbindgen_add_to_stack_pointer(16);
			wasm.__wbindgen_free(deferred1_0, deferred1_1, 1);
		}
	}
};
var RegisterExt = class {
	__destroy_into_raw() {
		const ptr = this.__wbg_ptr;
		this.__wbg_ptr = 0;
		return ptr;
	}
	free() {
		const ptr = this.__destroy_into_raw();
		wasm.__wbg_registerext_free(ptr);
	}
	static base(value) {
		return wasm.registerext_base(value);
	}
	static number(value) {
		return wasm.registerext_number(value) >>> 0;
	}
	static size(value) {
		return wasm.registerext_size(value) >>> 0;
	}
	static isGPR(value) {
		return wasm.registerext_isGPR(value) !== 0;
	}
	static isXMM(value) {
		return wasm.registerext_isXMM(value) !== 0;
	}
	static isYMM(value) {
		return wasm.registerext_isYMM(value) !== 0;
	}
	static isVectorRegister(value) {
		return wasm.registerext_isVectorRegister(value) !== 0;
	}
};
var UsedMemory = class UsedMemory {
	static __wrap(ptr) {
		ptr = ptr >>> 0;
		const obj = Object.create(UsedMemory.prototype);
		obj.__wbg_ptr = ptr;
		return obj;
	}
	__destroy_into_raw() {
		const ptr = this.__wbg_ptr;
		this.__wbg_ptr = 0;
		return ptr;
	}
	free() {
		const ptr = this.__destroy_into_raw();
		wasm.__wbg_usedmemory_free(ptr);
	}
	get segment() {
		return wasm.usedmemory_segment(this.__wbg_ptr);
	}
	get base() {
		return wasm.usedmemory_base(this.__wbg_ptr);
	}
	get index() {
		return wasm.usedmemory_index(this.__wbg_ptr);
	}
	get scale() {
		return wasm.usedmemory_scale(this.__wbg_ptr) >>> 0;
	}
	get displacement() {
		const ret = wasm.instruction_nextIP(this.__wbg_ptr);
		return BigInt.asUintN(64, ret);
	}
	get memorySize() {
		return wasm.usedmemory_memorySize(this.__wbg_ptr);
	}
	get access() {
		return wasm.usedmemory_access(this.__wbg_ptr);
	}
};
var UsedRegister = class UsedRegister {
	static __wrap(ptr) {
		ptr = ptr >>> 0;
		const obj = Object.create(UsedRegister.prototype);
		obj.__wbg_ptr = ptr;
		return obj;
	}
	__destroy_into_raw() {
		const ptr = this.__wbg_ptr;
		this.__wbg_ptr = 0;
		return ptr;
	}
	free() {
		const ptr = this.__destroy_into_raw();
		wasm.__wbg_usedregister_free(ptr);
	}
	get register() {
		return wasm.usedregister_register(this.__wbg_ptr);
	}
	get access() {
		return wasm.usedregister_access(this.__wbg_ptr);
	}
};
placeholder.__wbindgen_object_drop_ref = function(arg0) {
	takeObject(arg0);
};
placeholder.__wbg_new_3a66822ed076951c = function(arg0, arg1) {
	return addHeapObject(new Error(getStringFromWasm0(arg0, arg1)));
};
placeholder.__wbg_new_34c624469fb1d4fd = function() {
	return addHeapObject(new Array());
};
placeholder.__wbg_push_906164999551d793 = function(arg0, arg1) {
	return getObject(arg0).push(getObject(arg1));
};
placeholder.__wbg_usedregister_new = function(arg0) {
	return addHeapObject(UsedRegister.__wrap(arg0));
};
placeholder.__wbg_usedmemory_new = function(arg0) {
	return addHeapObject(UsedMemory.__wrap(arg0));
};
placeholder.__wbg_instruction_new = function(arg0) {
	return addHeapObject(Instruction.__wrap(arg0));
};
placeholder.__wbindgen_throw = function(arg0, arg1) {
	throw new Error(getStringFromWasm0(arg0, arg1));
};
const bytes$1 = readFileSync(new URL("../iced.wasm", import.meta.url));
const wasmModule = new WebAssembly.Module(bytes$1);
wasm = new WebAssembly.Instance(wasmModule, imports).exports;
let K;
const gpr$1 = (bits) => ({
	kind: "gpr",
	bits
});
let IMPLIED;
function shapeOf(kind, memoryBits) {
	const name = K[kind] ?? "";
	if (IMPLIED.has(kind)) return null;
	const orMemory = /^(r8|r16|r32|r64|mm|xmm|ymm)_or_mem$/.exec(name);
	if (orMemory) {
		const base = orMemory[1];
		if (base.startsWith("r")) return {
			kind: "gpr",
			bits: Number(base.slice(1)),
			memoryBits
		};
		return {
			kind: base,
			bits: base === "mm" ? 64 : base === "xmm" ? 128 : 256,
			memoryBits
		};
	}
	const register = /^(r8|r16|r32|r64|mm|xmm|ymm|seg|cr|dr)_(reg|opcode|rm|vvvv|reg_mem|is4|is5)$/.exec(name);
	if (register) {
		const base = register[1];
		if (/^r\d/.test(base)) return gpr$1(Number(base.slice(1)));
		return {
			kind: base,
			bits: {
				mm: 64,
				xmm: 128,
				ymm: 256,
				seg: 16,
				cr: 0,
				dr: 0
			}[base] ?? 0
		};
	}
	switch (kind) {
		case K.al:
		case K.cl: return gpr$1(8);
		case K.ax:
		case K.dx: return gpr$1(16);
		case K.eax: return gpr$1(32);
		case K.rax: return gpr$1(64);
		case K.es:
		case K.cs:
		case K.ss:
		case K.ds:
		case K.fs:
		case K.gs: return {
			kind: "seg",
			bits: 16
		};
		case K.st0:
		case K.sti_opcode: return {
			kind: "st",
			bits: 80
		};
		case K.mem:
		case K.mem_offs:
		case K.mem_vsib32x:
		case K.mem_vsib64x:
		case K.mem_vsib32y:
		case K.mem_vsib64y: return {
			kind: "mem",
			bits: memoryBits
		};
		case K.imm8_const_1: return {
			kind: "imm",
			bits: 8,
			implied: true
		};
		case K.imm8: return {
			kind: "imm",
			bits: 8
		};
		case K.imm8sex16:
		case K.imm16: return {
			kind: "imm",
			bits: 16
		};
		case K.imm8sex32:
		case K.imm32: return {
			kind: "imm",
			bits: 32
		};
		case K.imm8sex64:
		case K.imm32sex64:
		case K.imm64: return {
			kind: "imm",
			bits: 64
		};
		case K.br16_1:
		case K.br16_2:
		case K.br32_1:
		case K.br32_4:
		case K.br64_1:
		case K.br64_4: return {
			kind: "target",
			bits: 0
		};
		default: return null;
	}
}
const STRING$1 = /^(ins|outs|movs|cmps|stos|lods|scas)[bwdq]$/;
const COUNTED$1 = /^(loop|loope|loopne|jcxz|jecxz|jrcxz|xlatb|v?maskmovdqu|maskmovq|clzero|bt|bts|btr|btc)$/;
const codeInfos = new Map();
function codeInfo(code) {
	const cached = codeInfos.get(code);
	if (cached) return cached;
	K ??= OpCodeOperandKind;
	IMPLIED ??= new Set([
		K.seg_rSI,
		K.es_rDI,
		K.seg_rDI,
		K.seg_rBX_al
	]);
	const oc = CodeExt.opCode(code);
	let mnemonic = (Mnemonic[oc.mnemonic] ?? "invalid").toLowerCase();
	const size = MemorySizeExt.size(oc.memorySize) * 8;
	const memoryBits = size > 256 ? 0 : size;
	const shapes = [];
	let implied = false;
	let indices = null;
	for (let i = 0; i < oc.opCount; i++) {
		const kind = oc.opKind(i);
		if (IMPLIED.has(kind)) implied = true;
		if (kind === K.mem_vsib32x || kind === K.mem_vsib64x) indices = {
			kind: "xmm",
			bits: 128
		};
		if (kind === K.mem_vsib32y || kind === K.mem_vsib64y) indices = {
			kind: "ymm",
			bits: 256
		};
		shapes.push(shapeOf(kind, memoryBits));
	}
	const string = STRING$1.test(mnemonic) && implied;
	if (string) shapes.fill(null);
	if (string && (mnemonic === "movsd" || mnemonic === "cmpsd")) mnemonic += "_string";
	const ours = !(Code[code] ?? "").endsWith("_0F0D") && (oc.encoding === EncodingKind.Legacy || oc.encoding === EncodingKind.VEX);
	const info = {
		mnemonic,
		shapes,
		indices,
		operandBits: oc.operandSize,
		vex: oc.encoding !== EncodingKind.VEX ? "" : mnemonic.startsWith("v") ? "vector" : "general",
		addressSized: string || indices !== null || COUNTED$1.test(mnemonic),
		repeatable: string,
		usesStack: STACK.has(mnemonic),
		forKernel: KERNEL.has(mnemonic),
		supported32: ours && oc.mode32,
		supported64: ours && oc.mode64
	};
	oc.free();
	codeInfos.set(code, info);
	return info;
}
const STACK = new Set(["push pop pusha pushad popa popad pushf pushfd pushfq popf popfd popfq", "call ret enter leave"].flatMap((s) => s.split(" ")));
const KERNEL = new Set("cli sti popf popfd popfq in out mov swapgs clac stac rdtsc rdtscp".split(" "));
function formKey(f) {
	let k = f.mnemonic;
	for (const o of f.operands) k += ` ${o.kind}${o.bits}${o.kind === "imm" && o.field === 1 ? "w" : ""}`;
	k += ` o${f.operandBits} a${f.addressBits} w${f.word}`;
	if (f.prefix) k += ` ${f.prefix}`;
	if (f.stack) k += ` ${f.stack}`;
	return f.kernel ? `${k} k` : k;
}
function calloutForm(mnemonic) {
	return {
		mnemonic,
		operands: [],
		word: 32,
		operandBits: 0,
		addressBits: 32,
		prefix: ""
	};
}
const MONITORED = [
	"monitored_pushf",
	"monitored_pushfd",
	"monitored_popf",
	"monitored_popfd"
];
[...MONITORED];
function withFields(operands, wide) {
	let register = 0;
	let immediate = 0;
	const memory = operands.some((o) => o.kind === "mem");
	for (const o of operands) if (o.kind === "imm") o.field = wide ? 1 : immediate++ === 0 ? 0 : 2;
	else if (o.kind !== "mem" && o.kind !== "target") {
		const field = register++;
		o.field = memory && field === 2 ? 3 : field;
	}
	return operands;
}
function hasWideImmediate(code) {
	return code === Code.Mov_r64_imm64;
}
var InstructionSet = class {
	known = new Uint8Array(8192);
	decoderOptions;
	groups;
	constructor(list) {
		const names = list.split(" ");
		this.groups = new Set(names.map((name) => {
			const group = CpuidFeature[name];
			if (group === void 0) throw new Error(`no group of instructions is called ${name}`);
			return group;
		}));
		const D = DecoderOptions;
		this.decoderOptions = (names.includes("BMI1") ? 0 : D.NoMPFX_0FBC) | (names.includes("LZCNT") ? 0 : D.NoMPFX_0FBD) | (names.includes("WBNOINVD") ? 0 : D.NoWbnoinvd);
	}
	has(i) {
		const { code } = i;
		let known = this.known[code];
		if (known === 0) {
			known = [...i.cpuidFeatures()].every((f) => this.groups.has(f)) ? 1 : 2;
			this.known[code] = known;
		}
		return known === 1;
	}
};
const sets = new Map();
function instructionSet(list) {
	if (!list) return null;
	let found = sets.get(list);
	if (!found) {
		found = new InstructionSet(list);
		sets.set(list, found);
	}
	return found;
}
const USER_CODE = {
	32: {
		word: 32,
		codeBits: 32,
		flat: true,
		stack: "",
		kernel: false,
		fpuOff: 0,
		vex: "all",
		checked: "none"
	},
	64: {
		word: 64,
		codeBits: 64,
		flat: true,
		stack: "",
		kernel: false,
		fpuOff: 0,
		vex: "all",
		checked: "none"
	}
};
const READS_FIRST = /^(cmp(?!xchg)|test|bt(?![src])|push|call|jmp|mul|imul|div|idiv|l[gil]dt|ltr|lmsw|ver[rw]|ldmxcsr|bound|f(?!n?st|n?save|ist|bstp|xsave)|x?rstor|xrstor|clflush|clwb)/;
const NO_ACCESS = /^(lea|nop|prefetch|reservednop|invlpg|cldemote|endbr|vp?gather)/;
const STRING = /^((ins|outs|stos|lods|scas)[bwdq]|(movs|cmps)([bwq]|d_string))$/;
const WIDTHS$1 = {
	b: 1,
	w: 2,
	d: 4,
	q: 8
};
const at = (base, disp, addressBits) => ({
	base,
	index: -1,
	scale: 0,
	disp: BigInt(disp),
	seg: -1,
	addressBits
});
const isString = (form) => STRING.test(form.mnemonic);
function stackAccess({ mnemonic: m, operandBits, word, stack }) {
	if (!STACK.has(m)) return null;
	const size = m === "call" || m === "ret" ? operandBits === 16 ? 2 : word / 8 : operandBits / 8;
	const bits = stack === "s16" ? 16 : word;
	const access = (base, disp, bytes, write) => ({
		seg: 2,
		mem: at(base, disp, bits),
		bytes,
		write
	});
	if (m === "leave") return access(5, 0, size, false);
	if (m.startsWith("pop") || m === "ret") return access(4, 0, /^popa/.test(m) ? 8 * size : size, false);
	const bytes = /^pusha/.test(m) ? 8 * size : size;
	return access(4, -bytes, bytes, true);
}
function accessesOf(insn) {
	const { form, memory } = insn;
	const m = form.mnemonic;
	if (isString(form)) {
		const bytes = WIDTHS$1[m.replace("_string", "").at(-1)];
		const out = [];
		if (/^(movs|cmps|lods|outs)/.test(m)) out.push({
			seg: memory?.seg ?? 3,
			mem: at(6, 0, form.addressBits),
			bytes,
			write: false
		});
		if (/^(movs|cmps|stos|scas|ins)/.test(m)) out.push({
			seg: 0,
			mem: at(7, 0, form.addressBits),
			bytes,
			write: /^(movs|stos|ins)/.test(m)
		});
		return out;
	}
	const out = [];
	const operand = form.operands.findIndex((o) => o.kind === "mem");
	if (operand >= 0 && memory && memory.bytes > 0 && !NO_ACCESS.test(m)) {
		const { mem } = form.operands[operand];
		const write = operand === 0 && !READS_FIRST.test(m);
		out.push({
			seg: memory.seg,
			mem: {
				...mem,
				seg: -1
			},
			bytes: memory.bytes,
			write
		});
	} else if (/^v?maskmov(q|dqu)$/.test(m)) out.push({
		seg: memory?.seg ?? 3,
		mem: at(7, 0, form.addressBits),
		bytes: m.endsWith("u") ? 16 : 8,
		write: true
	});
	const stack = stackAccess(form);
	if (stack && !(m === "call" && isFar$1(insn))) out.push(stack);
	return out;
}
const isFar$1 = ({ form }) => {
	const o = form.operands[0];
	return !o || o.kind === "mem" && o.bits > form.operandBits;
};
function isLate({ form }) {
	if (form.mnemonic === "xlatb" || form.mnemonic === "clzero") return true;
	if (form.mnemonic === "arpl" && form.operands[0]?.kind === "mem") return true;
	return /^bt[crs]?$/.test(form.mnemonic) && form.operands[0]?.kind === "mem" && form.operands[1]?.kind === "gpr";
}
const immediate = ({ seg, bytes, write }) => BigInt((write ? 912 : 864) + 8 * seg) | BigInt(bytes) << 16n;
const imm$1 = (value) => ({
	kind: "imm",
	bits: 32,
	field: 0,
	imm: value
});
const mem$1 = (m) => ({
	kind: "mem",
	bits: 0,
	field: -1,
	mem: m
});
const form$1 = (mnemonic, operands, addressBits, prefix) => ({
	mnemonic,
	operands,
	word: 32,
	operandBits: 0,
	addressBits,
	prefix
});
const SINGLE = "check";
const REPEATED = new Map([[6, "check_rep_rsi"], [7, "check_rep_rdi"]]);
[...[...REPEATED.values()].flatMap((name) => [16, 32].map((bits) => form$1(name, [imm$1()], bits, "rep")))];
function withChecks(insn, all) {
	if (insn.invalid || insn.form.word === 64) return [insn];
	if (isLate(insn)) return [{
		...insn,
		...named$1(calloutForm("checked"))
	}];
	return [...accessesOf(insn).filter(({ seg }) => all || seg >= 4 || seg === 1).map((a) => insn.form.prefix !== "" && isString(insn.form) ? form$1(REPEATED.get(a.mem.base), [imm$1(immediate(a))], insn.form.addressBits, "rep") : form$1(SINGLE, [mem$1(a.mem), imm$1(immediate(a))], 32, "")).map((f) => ({
		rip: insn.rip,
		length: 0,
		...named$1(f),
		invalid: false,
		immediateAt: 0,
		immediateBytes: 0,
		ends: false
	})), insn];
}
const named$1 = (f) => ({
	form: f,
	key: formKey(f)
});
let R;
let OK;
let HIGH;
let SEGMENTS;
let immediateSizes;
let scratch$1;
function load() {
	if (R !== void 0) return;
	R = Register;
	OK = OpKind;
	HIGH = new Map([
		R.AH,
		R.CH,
		R.DH,
		R.BH
	].map((register, n) => [register, n]));
	SEGMENTS = new Map([
		R.ES,
		R.CS,
		R.SS,
		R.DS,
		R.FS,
		R.GS
	].map((register, n) => [register, n]));
	immediateSizes = new Map([
		[OK.Immediate8, 1],
		[OK.Immediate8_2nd, 1],
		[OK.Immediate8to16, 1],
		[OK.Immediate8to32, 1],
		[OK.Immediate8to64, 1],
		[OK.Immediate16, 2],
		[OK.Immediate32, 4],
		[OK.Immediate32to64, 4],
		[OK.Immediate64, 8]
	]);
}
const registers$1 = [];
function registerInfo(reg) {
	let info = registers$1[reg];
	if (!info) {
		load();
		const none = reg === R.None || reg === R.EIP || reg === R.RIP;
		const high = HIGH.get(reg);
		info = {
			number: none ? -1 : high ?? SEGMENTS.get(reg) ?? RegisterExt.number(reg),
			bits: reg === R.None ? 0 : RegisterExt.size(reg) * 8,
			isVector: RegisterExt.isVectorRegister(reg),
			high: high !== void 0
		};
		registers$1[reg] = info;
	}
	return info;
}
function registerOperand(reg, kind, bits) {
	const info = registerInfo(reg);
	if (info.high) return {
		kind,
		bits,
		field: -1,
		reg: info.number,
		high: true
	};
	return {
		kind,
		bits,
		field: -1,
		reg: kind === "gpr" && bits === 8 && info.number >= 8 ? info.number - 4 : info.number
	};
}
function segmentOf(i, flat) {
	load();
	const s = i.memorySegment;
	return s === R.FS ? 4 : s === R.GS ? 5 : flat ? -1 : SEGMENTS.get(s) ?? -1;
}
function memoryOperand(i, mode) {
	const word = mode.word;
	const base = i.memoryBase;
	const index = i.memoryIndex;
	const ripRelative = base === R.RIP || base === R.EIP;
	const vector = registerInfo(index).isVector;
	const some = base !== R.None || vector ? base : index;
	let addressBits = some === R.None ? displacementBits(i, mode, vector) : registerInfo(some).bits;
	if (base === R.EIP) addressBits = 32;
	let disp = i.memoryDisplacement;
	if (ripRelative || some === R.None && !vector) disp = BigInt.asUintN(word, disp);
	else disp = BigInt.asIntN(addressBits, disp);
	return {
		base: registerInfo(base).number,
		index: vector ? -1 : registerInfo(index).number,
		scale: index === R.None ? 0 : Math.log2(i.memoryIndexScale),
		disp: BigInt.asIntN(64, disp),
		seg: segmentOf(i, mode.flat),
		addressBits: some === R.None && !vector || ripRelative ? word : addressBits
	};
}
function displacementBits(i, mode, vector) {
	if (i.memoryDisplSize === 2) return 16;
	return vector && i.memoryDisplSize === 4 ? 32 : mode.word;
}
function invalid(rip, length, word) {
	const form = {
		mnemonic: "invalid",
		operands: [],
		word,
		operandBits: 0,
		addressBits: word,
		prefix: ""
	};
	return {
		rip,
		length: Math.max(length, 1),
		form,
		key: formKey(form),
		invalid: true,
		immediateAt: 0,
		immediateBytes: 0,
		ends: true
	};
}
function convert(i, rip, mode, exists) {
	load();
	const word = mode.word;
	const length = i.length;
	const code = i.code;
	const info = codeInfo(code);
	if (!exists) return {
		...invalid(rip, length, word),
		elsewhere: info.mnemonic
	};
	if (code === Code.INVALID || !(word === 64 ? info.supported64 : info.supported32)) return invalid(rip, length, word);
	if (info.vex !== "" && mode.vex !== "all" && (mode.vex === "none" || info.vex === "vector")) return invalid(rip, length, word);
	if (info.mnemonic === "arpl" && mode.vex === "none") return invalid(rip, length, word);
	if (info.mnemonic === "clzero" && (i.hasRepPrefix || i.hasRepnePrefix)) return invalid(rip, length, word);
	const operands = [];
	let inMemory = 0;
	let immediateAt = length;
	let immediateBytes = 0;
	for (let n = 0; n < info.shapes.length; n++) {
		const shape = info.shapes[n];
		if (!shape) continue;
		const kind = i.opKind(n);
		if (kind === OK.Register) {
			const reg = i.opRegister(n);
			operands.push(registerOperand(reg, shape.kind, shape.bits));
		} else if (kind === OK.Memory) {
			let mem = memoryOperand(i, mode);
			if (info.mnemonic === "pop" && mem.base === 4) mem = {
				...mem,
				disp: mem.disp + BigInt(info.operandBits / 8)
			};
			if (info.mnemonic === "lea") mem = {
				...mem,
				seg: -1
			};
			inMemory = n + 1;
			operands.push({
				kind: "mem",
				bits: shape.memoryBits ?? shape.bits,
				field: -1,
				mem
			});
		} else if (kind === OK.NearBranch16 || kind === OK.NearBranch32 || kind === OK.NearBranch64) operands.push({
			kind: "target",
			bits: 0,
			field: -1,
			target: i.nearBranchTarget
		});
		else {
			const bytes = shape.implied ? 0 : immediateSizes.get(kind) ?? 0;
			immediateAt -= bytes;
			if (immediateBytes === 0) immediateBytes = bytes;
			operands.push({
				kind: "imm",
				bits: shape.bits,
				field: -1,
				imm: BigInt.asUintN(64, i.immediate(n))
			});
		}
	}
	if (info.indices) {
		const index = RegisterExt.number(i.memoryIndex);
		const distinct = [index, ...operands.flatMap((o) => o.kind === "mem" ? [] : [o.reg])];
		if (new Set(distinct).size < 3) return invalid(rip, length, word);
		operands.push({
			kind: info.indices.kind,
			bits: info.indices.bits,
			field: -1,
			reg: index
		});
	}
	let mnemonic = info.mnemonic;
	if (mnemonic === "int" && operands[0]?.imm === 128n) {
		mnemonic = "int80";
		operands.length = 0;
	}
	let addressBits = word;
	let stringSeg = -1;
	if (info.addressSized) {
		const at = operands.findIndex((o) => o.kind === "mem");
		const o = operands[at];
		if (!o) {
			if (!operands.some((t) => t.kind === "target")) stringSeg = segmentOf(i, mode.flat);
		} else if (operands[1].kind !== "imm") {
			stringSeg = o.mem.seg;
			operands[at] = {
				...o,
				mem: {
					...o.mem,
					seg: -1
				}
			};
		}
		addressBits = info.indices ? o.mem.addressBits : impliedAddressBits(i, word);
	}
	const prefix = info.repeatable ? i.hasRepnePrefix ? "repne" : i.hasRepPrefix ? "rep" : "" : "";
	const off = mode.monitored ? monitored(mnemonic) ?? withoutFpu(mode.fpuOff, mnemonic, operands, info.vex !== "") : mode.fpuOff === 0 ? null : withoutFpu(mode.fpuOff, mnemonic, operands, info.vex !== "");
	const form = off ? calloutForm(off) : {
		mnemonic,
		operands: withFields(operands, hasWideImmediate(code)),
		word,
		operandBits: info.operandBits,
		addressBits,
		prefix,
		stringSeg,
		stack: info.usesStack ? mode.stack : "",
		kernel: mode.kernel && info.forKernel
	};
	return {
		rip,
		length,
		form,
		key: form.mnemonic === info.mnemonic ? cachedKey(code, inMemory, form) : formKey(form),
		invalid: false,
		immediateAt: immediateBytes === 0 ? 0 : immediateAt,
		immediateBytes,
		ends: i.flowControl !== FlowControl.Next,
		far: farPointer(i),
		memory: mode.checked === "none" || off || !(inMemory > 0 || info.addressSized) ? void 0 : memoryOf(i, mode, mnemonic)
	};
}
function checked(insn, mode) {
	return mode.checked === "all" || mode.checked === "extra" && insn.memory ? withChecks(insn, mode.checked === "all") : [insn];
}
function memoryOf(i, mode, mnemonic) {
	const seg = SEGMENTS.get(i.memorySegment);
	if (seg === void 0 || mode.checked === "extra" && seg !== 1 && seg < 4) return void 0;
	const bytes = MemorySizeExt.size(i.memorySize);
	return {
		seg,
		bytes: bytes === 0 && mnemonic.startsWith("xsave") ? XSAVE_BYTES : bytes
	};
}
const XSAVE_BYTES = 576;
const STACKS = [
	"",
	"s16",
	"s32"
];
const PREFIXES = [
	"",
	"rep",
	"repne",
	"lock"
];
const keys = new Map();
function cachedKey(code, inMemory, form) {
	const sizes = (form.addressBits >> 4) * 8 + (form.word >> 5) * 2 + (form.kernel ? 1 : 0);
	const rest = (PREFIXES.indexOf(form.prefix) * 3 + STACKS.indexOf(form.stack ?? "")) * 64 + sizes;
	const at = (code * 8 + inMemory) * 1024 + rest;
	let key = keys.get(at);
	if (key === void 0) {
		key = formKey(form);
		keys.set(at, key);
	}
	return key;
}
function monitored(mnemonic) {
	return MONITORED.find((m) => m === `monitored_${mnemonic}`) ?? null;
}
function withoutFpu(off, mnemonic, operands, vex) {
	if (mnemonic === "wait") return (off & 4) !== 0 ? "fpu_unavailable" : null;
	if (operands.some((o) => o.kind === "st") || /^f(?!ar)[a-z0-9]+$/.test(mnemonic)) return (off & 3) !== 0 ? "fpu_unavailable" : null;
	const isVector = operands.some((o) => o.kind === "xmm" || o.kind === "ymm" || o.kind === "mm") || /^(emms|v?ldmxcsr|v?stmxcsr|vzero.*)$/.test(mnemonic);
	const isXsave = /^x(save|rstor)/.test(mnemonic);
	if (isVector && !vex && (off & 2) !== 0) return "fpu_undefined";
	if (!vex && (operands.some((o) => o.kind === "xmm") || /^(ld|st)mxcsr$/.test(mnemonic)) && (off & 8) !== 0) return "fpu_undefined";
	return (isVector || isXsave) && (off & 1) !== 0 ? "fpu_unavailable" : null;
}
function farPointer(i) {
	if (i.opCount === 0) return void 0;
	const kind = i.op0Kind;
	if (kind !== OK.FarBranch16 && kind !== OK.FarBranch32) return void 0;
	return {
		selector: i.farBranchSelector,
		offset: kind === OK.FarBranch16 ? i.farBranch16 : i.farBranch32
	};
}
function impliedAddressBits(i, word) {
	for (let n = 0; n < i.opCount; n++) switch (i.opKind(n)) {
		case OK.MemorySegSI:
		case OK.MemorySegDI:
		case OK.MemoryESDI: return 16;
		case OK.MemorySegESI:
		case OK.MemorySegEDI:
		case OK.MemoryESEDI: return 32;
		case OK.MemorySegRSI:
		case OK.MemorySegRDI:
		case OK.MemoryESRDI: return 64;
		case OK.Memory: {
			const some = i.memoryBase !== R.None ? i.memoryBase : i.memoryIndex;
			if (some !== R.None) return registerInfo(some).bits;
			if (i.memoryDisplSize === 2 || i.memoryDisplSize === 4) return 8 * i.memoryDisplSize;
		}
	}
	const name = Code[i.code] ?? "";
	if (/_RCX$|^Jrcxz|^Clzeroq/.test(name)) return 64;
	if (/_ECX$|^Jecxz|^Clzerod/.test(name)) return 32;
	if (/_CX$|^Jcxz|^Clzerow/.test(name)) return 16;
	return word;
}
function decodeBlock(bytes, rip, codeMode, limit) {
	const mode = typeof codeMode === "number" ? USER_CODE[codeMode] : codeMode;
	const instructions = instructionSet(mode.instructions);
	const decoder = new Decoder(mode.codeBits, bytes, instructions?.decoderOptions ?? DecoderOptions.None);
	decoder.ip = rip;
	scratch$1 ??= new Instruction();
	const out = [];
	try {
		for (let n = 0; n < limit && decoder.canDecode; n++) {
			const at = decoder.ip;
			decoder.decodeOut(scratch$1);
			if (scratch$1.code === Code.INVALID && decoder.lastError === DecoderError.NoMoreBytes) break;
			const insn = convert(scratch$1, at, mode, instructions?.has(scratch$1) ?? true);
			out.push(...checked(insn, mode));
			if (insn.ends) break;
		}
	} finally {
		decoder.free();
	}
	return out;
}
const WORDS = [64, 32];
const imm = (value) => ({
	kind: "imm",
	bits: 32,
	field: 0,
	imm: value
});
const amount = (value) => ({
	kind: "imm",
	bits: 32,
	field: 2,
	imm: value
});
const mem = (m) => ({
	kind: "mem",
	bits: 0,
	field: -1,
	mem: m
});
const gpr = (bits, reg) => ({
	kind: "gpr",
	bits,
	field: 0,
	reg
});
const xmm = (reg) => ({
	kind: "xmm",
	bits: 128,
	field: 0,
	reg
});
const form = (mnemonic, word, operands, addressBits = word) => ({
	mnemonic,
	operands,
	word,
	operandBits: 0,
	addressBits,
	prefix: ""
});
const CONDITIONS = [
	"o",
	"no",
	"b",
	"ae",
	"e",
	"ne",
	"be",
	"a",
	"s",
	"ns",
	"p",
	"np",
	"l",
	"ge",
	"le",
	"g"
];
const COUNTED = [
	"jcxz",
	"jecxz",
	"jrcxz",
	"loop",
	"loope",
	"loopne"
];
WORDS.flatMap((word) => [
	form("probe_count", word, [imm(), amount()]),
	form("probe_call", word, [imm()]),
	form("probe_call_if", word, [imm(), amount()]),
	form("probe_register", word, [gpr(word), imm()]),
	form("probe_vector", word, [xmm(), imm()]),
	form("probe_flags", word, [imm()]),
	form("probe_address", word, [mem(), imm()]),
	form("probe_access", word, [mem(), imm()]),
	form("probe_mark", word, [imm()]),
	form("probe_outcome", word, [imm()]),
	...CONDITIONS.map((cc) => form(`probe_j${cc}`, word, [])),
	...COUNTED.flatMap((name) => (word === 64 ? [64, 32] : [32, 16]).map((bits) => form(`probe_${name}`, word, [], bits)))
]);
function withProbes(insns, probes) {
	const out = [];
	let index = 0;
	let next = 0;
	for (const insn of insns) {
		while (next < probes.length && probes[next].before <= index) out.push(probes[next++].insn);
		out.push(insn);
		if (insn.length > 0) index++;
	}
	while (next < probes.length) out.push(probes[next++].insn);
	return out;
}
var Vex = class {
	halves;
	half = 0;
	results = new Map();
	kept = new Map();
	constructor(halves) {
		this.halves = halves;
	}
	view(o) {
		if (o.bits !== 256) return o;
		return {
			...o,
			kind: o.kind === "ymm" ? "xmm" : o.kind,
			bits: 128,
			half: this.half,
			whole: o
		};
	}
	once(o, make) {
		let found = this.kept.get(o);
		if (!found) {
			found = make();
			this.kept.set(o, found);
		}
		return found[found.length > 1 ? this.half : 0];
	}
	take(o, v, aligned) {
		const into = o.into ?? o.whole ?? o;
		if (into.kind !== "xmm" && into.kind !== "ymm" && into.bits !== 256) return false;
		const found = this.results.get(into);
		if (found) found.values.push(v);
		else this.results.set(into, {
			values: [v],
			aligned
		});
		return true;
	}
	flush(l) {
		for (const [o, { values, aligned }] of this.results) {
			const [low, high] = values;
			if (o.kind === "mem") l.storeVector(l.address(o), values, aligned);
			else if (high && o.bits === 128) l.setYmm(o, l.simd("i8x16.shuffle", [low, high], LOW_HALVES));
			else l.setYmm(o, low, high);
		}
	}
};
const LOW_HALVES = Array.from({ length: 16 }, (_, i) => i < 8 ? i : i + 8);
const MATH_FAULT = 16;
function waitForX87(l) {
	l.faultIf(l.band(l.state(FSW, 32), 128), MATH_FAULT);
}
function useMmx(l) {
	l.setState(X87_TOP, l.const(32, 0));
	l.setState(X87_EMPTY, l.const(32, 0));
}
function onMmxRegisters(l, instruction) {
	waitForX87(l);
	instruction();
	useMmx(l);
}
const definitions = new Map();
const sse = new Map();
function define(mnemonics, definition) {
	const meaning = (l, ...operands) => {
		if (operands.some((o) => o.kind === "mm")) onMmxRegisters(l, () => definition(l, ...operands));
		else definition(l, ...operands);
	};
	for (const m of typeof mnemonics === "string" ? [mnemonics] : mnemonics) {
		set(m, meaning);
		if (!NO_VEX_FORM.test(m)) sse.set(`v${m}`, definition);
	}
}
const NO_VEX_FORM = /^(prefetch|err$|erw$)/;
function defineVex(mnemonics, definition) {
	for (const m of typeof mnemonics === "string" ? [mnemonics] : mnemonics) set(m, (l, ...operands) => asVex(l, 1, () => definition(l, ...operands)));
}
function defineHalves(mnemonics, definition) {
	for (const m of typeof mnemonics === "string" ? [mnemonics] : mnemonics) set(m, vexForm(definition));
}
function set(mnemonic, meaning) {
	if (definitions.has(mnemonic)) throw new Error(`${mnemonic} is defined twice`);
	definitions.set(mnemonic, meaning);
}
function vexForm(definition) {
	const count = definition.length - 1;
	return (l, ...operands) => {
		const [first, second, ...rest] = operands;
		const given = operands.length > count ? [{
			...second,
			into: first
		}, ...rest] : operands;
		asVex(l, operands.some((o) => o.bits === 256) ? 2 : 1, (vex) => definition(l, ...given.map((o) => vex.view(o))));
	};
}
function asVex(l, halves, run) {
	const vex = new Vex(halves);
	l.vex = vex;
	try {
		run(vex);
		if (halves === 2) {
			vex.half = 1;
			run(vex);
		}
	} finally {
		l.vex = null;
	}
	vex.flush(l);
}
function definitionOf(mnemonic) {
	const found = definitions.get(mnemonic);
	if (found) return found;
	const base = sse.get(mnemonic);
	if (!base) return void 0;
	const form = vexForm(base);
	definitions.set(mnemonic, form);
	return form;
}
define("add", (l, dst, src) => {
	const x = l.readForWrite(dst);
	const y = l.read(src);
	const sum = l.add(x, y);
	l.write(dst, sum);
	l.setFlags("add", dst.bits, x, y, sum);
});
define("sub", (l, dst, src) => {
	const x = l.readForWrite(dst);
	const y = l.read(src);
	const difference = l.sub(x, y);
	l.write(dst, difference);
	l.setFlags("sub", dst.bits, x, y, difference);
});
define("cmp", (l, a, b) => {
	const x = l.read(a);
	const y = l.read(b);
	l.setFlags("sub", a.bits, x, y, l.sub(x, y));
});
function carryIn(l, bits) {
	return l.zext(l.flag("C"), bits);
}
define("adc", (l, dst, src) => {
	const x = l.readForWrite(dst);
	const y = l.read(src);
	const sum = l.add(l.add(x, y), carryIn(l, dst.bits));
	l.write(dst, sum);
	l.setFlags("adc", dst.bits, x, y, sum);
});
define("sbb", (l, dst, src) => {
	const x = l.readForWrite(dst);
	const y = l.read(src);
	const difference = l.sub(l.sub(x, y), carryIn(l, dst.bits));
	l.write(dst, difference);
	l.setFlags("sbb", dst.bits, x, y, difference);
});
function step(name) {
	return (l, dst) => {
		const x = l.readForWrite(dst);
		const one = l.const(dst.bits, 1);
		const r = name === "inc" ? l.add(x, one) : l.sub(x, one);
		l.write(dst, r);
		l.setFlags(name, dst.bits, x, r);
	};
}
define("inc", step("inc"));
define("dec", step("dec"));
define("neg", (l, dst) => {
	const x = l.readForWrite(dst);
	const r = l.neg(x);
	l.write(dst, r);
	l.setFlags("sub", dst.bits, l.const(dst.bits, 0), x, r);
});
define("cmpxchg", (l, dst, src) => {
	const bits = dst.bits;
	const expected = l.reg(0, bits);
	const x = l.readForWrite(dst);
	const y = l.read(src);
	const equal = l.eq(expected, x);
	if (dst.kind === "mem") l.write(dst, l.select(equal, y, x));
	const whole = bits === 32 && l.word === 64 ? {
		...dst,
		bits: 64
	} : dst;
	const old = dst.kind === "mem" ? null : l.read(whole);
	setUnless(l, equal, 0, x);
	if (old) l.write(whole, l.select(equal, l.zext(y, whole.bits), old));
	l.setFlags("sub", bits, expected, x, l.sub(expected, x));
});
function setUnless(l, equal, register, v) {
	if (v.bits !== 32 || l.word === 32) l.setReg(register, v);
	else l.setReg(register, l.select(equal, l.reg(register, 64), l.zext(v, 64)));
}
define("xadd", (l, dst, src) => {
	const x = l.readForWrite(dst);
	const y = l.read(src);
	const sum = l.add(x, y);
	if (dst.kind === "mem") l.write(dst, sum);
	l.write(src, x);
	if (dst.kind !== "mem") l.write(dst, sum);
	l.setFlags("add", dst.bits, x, y, sum);
});
define("cmpxchg8b", (l, dst) => {
	const pair = (high, low) => l.or(l.shl(l.zext(l.reg(high, 32), 64), 32), l.zext(l.reg(low, 32), 64));
	const x = l.load(64, l.address(dst), true);
	const equal = l.eq(pair(2, 0), x);
	l.store(l.address(dst), l.select(equal, pair(1, 3), x));
	setUnless(l, equal, 0, l.trunc(x, 32));
	setUnless(l, equal, 2, l.trunc(l.shr(x, 32), 32));
	l.setFlags("zero", 32, equal);
});
define("cmpxchg16b", (l, dst) => {
	const address = l.address(dst);
	l.faultIf(l.ne(l.band(l.low32(address), 15), l.const(32, 0)), 13);
	const upper = l.addressPlus(dst, 8);
	const low = l.load(64, address, true);
	const high = l.load(64, upper, true);
	const equal = l.and(l.eq(low, l.reg(0, 64)), l.eq(high, l.reg(2, 64)));
	l.store(address, l.select(equal, l.reg(3, 64), low));
	l.store(upper, l.select(equal, l.reg(1, 64), high));
	l.setReg(0, low);
	l.setReg(2, high);
	l.setFlags("zero", 64, equal);
});
const scalarBits = (t) => t === "f32" ? 32 : 64;
const packedOf = (t) => t === "f32" ? "f32x4" : "f64x2";
function isMmx(l) {
	return l.form.operands.some((o) => o.kind === "mm");
}
function mm(l, o) {
	return l.simd("i64x2.replace_lane", [zeroVector(l), l.read(o)], 0);
}
function vector(l, o, aligned = l.vex === null) {
	if (o.kind === "xmm") return l.xmm(o);
	if (o.kind === "mm") return mm(l, o);
	if (o.kind !== "mem") throw new UndefinedForm("not an SSE operand");
	if (o.bits < 128) {
		if (!isMmx(l)) throw new UndefinedForm("not a 128-bit operand");
		return lowVector(l, o, o.bits);
	}
	return l.loadVector(o, aligned);
}
function lowVector(l, o, bits) {
	if (o.kind === "xmm") return l.xmm(o);
	if (o.kind === "mm") return mm(l, o);
	if (o.kind !== "mem") throw new UndefinedForm("not an SSE operand");
	if (o.whole) return l.loadVector(o);
	return l.loadAs("v128", bits, l.address(o));
}
function narrowVector(l, o, bits) {
	if (l.vex?.halves !== 2) return bits === 16 && o.kind === "mem" ? word(l, o) : lowVector(l, o, bits);
	const v = l.vex.once(o, () => [o.kind === "mem" && o.bits === 128 ? l.loadVector(o) : lowVector(l, o, 2 * bits)]);
	return l.vex.half === 0 ? v : shuffle(l, 1, v, v, [...span(bits / 8, bits / 8), ...span(0, 16 - bits / 8)]);
}
const word = (l, o) => l.simd("i16x8.replace_lane", [zeroVector(l), l.read(o)], 0);
function scalar(l, t, o) {
	if (o.kind === "xmm") return low(l, t, l.xmm(o));
	if (o.kind !== "mem") throw new UndefinedForm("not an SSE operand");
	return l.loadAs(t, scalarBits(t), l.address(o));
}
function register(l, o) {
	if (o.kind === "mm") return mm(l, o);
	if (o.kind !== "xmm") throw new UndefinedForm("not an SSE operand");
	return l.xmm(o);
}
function knownByte(o) {
	return o.imm === void 0 ? void 0 : Number(o.imm & 255n);
}
function low(l, t, v) {
	return l.simd(`${packedOf(t)}.extract_lane`, [v], 0);
}
function withLow(l, t, v, x) {
	return l.simd(`${packedOf(t)}.replace_lane`, [v, x], 0);
}
const span = (from, n) => Array.from({ length: n }, (_, i) => from + i);
function mergeLow(l, bits, v, x) {
	return l.simd("i8x16.shuffle", [x, v], [...span(0, bits / 8), ...span(16 + bits / 8, 16 - bits / 8)]);
}
function zeroVector(l) {
	return l.v128(new Array(16).fill(0));
}
function constVector(l, elementBits, ...elements) {
	const size = elementBits / 8;
	return l.v128(span(0, 16).map((i) => {
		const e = BigInt(elements[Math.floor(i / size) % elements.length]);
		return Number(e >> BigInt(i % size * 8) & 255n);
	}));
}
function floatVector(l, t, x) {
	return t === "f32x4" ? constVector(l, 32, floatBits(x)) : constVector(l, 64, doubleBits(x));
}
const scratch = new DataView(new ArrayBuffer(8));
function floatBits(x) {
	scratch.setFloat32(0, x);
	return scratch.getUint32(0);
}
function doubleBits(x) {
	scratch.setFloat64(0, x);
	return scratch.getBigUint64(0);
}
function shuffle(l, size, a, b, elements) {
	return l.simd("i8x16.shuffle", [a, b], elements.flatMap((e) => span(e * size, size)));
}
function packedBinary(compute) {
	return (l, dst, src) => {
		const b = vector(l, src);
		l.write(dst, compute(l, register(l, dst), b));
	};
}
function hasNaN(l, t, r) {
	const unequal = l.simd(`${t}.ne`, [r, r]);
	if (t === "f32" || t === "f64") return l.low32(unequal);
	return l.simd(t === "f64x2" ? "i64x2.bitmask" : "i32x4.bitmask", [unequal]);
}
const OPERAND_LEAST = {
	f32: -64,
	f64: -512,
	f32x4: -64,
	f64x2: -512
};
const RESULT_LEAST = {
	f32: -62,
	f64: -510,
	f32x4: -62,
	f64x2: -510
};
function controlled(l, t, name, a, b, r) {
	const which = name === "sqrt" ? void 0 : name === "mul" || name === "div" ? "either" : "both";
	const imm = {
		helper: `sse_exact_${t}`,
		guard: "rounding",
		result: {
			shape: t,
			least: RESULT_LEAST[t]
		},
		...which ? { operands: {
			shape: t,
			least: OPERAND_LEAST[t],
			which
		} } : {}
	};
	return l.exact(imm, r, [
		a,
		b,
		l.const(32, SSE_OPERATIONS.indexOf(name))
	]);
}
function arithmetic(l, t, name, a, b) {
	return controlled(l, t, name, a, b, l.simd(`${t}.${name}`, name === "sqrt" ? [a] : [a, b]));
}
function compared(l, t, name, a, b, how, r) {
	const imm = {
		helper: `sse_${name}_${t}`,
		guard: "exact",
		operands: {
			shape: t,
			least: OPERAND_LEAST[t],
			which: "both"
		}
	};
	return l.exact(imm, r, [
		a,
		b,
		typeof how === "number" ? l.const(32, how) : how
	]);
}
function inexact(l, helper, r, args, special) {
	if (!special) return l.exact({
		helper,
		guard: "rounding"
	}, r, args);
	return l.exact({
		helper,
		guard: "rounding",
		condition: true
	}, r, [...args, special]);
}
const IOTA$1 = Array.from({ length: 16 }, (_, i) => i);
for (const [mnemonics, size] of [
	[["punpcklbw", "punpckhbw"], 1],
	[["punpcklwd", "punpckhwd"], 2],
	[["punpckldq", "punpckhdq"], 4],
	[["unpcklps", "unpckhps"], 4],
	[["punpcklqdq", "punpckhqdq"], 8],
	[["unpcklpd", "unpckhpd"], 8]
]) {
	const n = 16 / size;
	mnemonics.forEach((mnemonic, high) => {
		const elements = (from) => IOTA$1.slice(0, n).map((i) => from + (i >> 1) + (i & 1 ? n : 0));
		define(mnemonic, packedBinary((l, a, b) => shuffle(l, size, a, b, elements(high * n / (isMmx(l) ? 4 : 2)))));
	});
}
const fields = (byte) => [
	byte & 3,
	byte >> 2 & 3,
	byte >> 4 & 3,
	byte >> 6
];
function doublewordChoice(l, imm) {
	const moved = l.simd("i32x4.mul", [l.simd("i32x4.splat", [l.zext(imm, 32)]), constVector(l, 32, 64, 16, 4, 1)]);
	const field = l.simd("v128.and", [l.simd("i32x4.shr_u", [moved, l.const(32, 6)]), constVector(l, 32, 3)]);
	return l.simd("i32x4.add", [l.simd("i32x4.mul", [field, constVector(l, 32, 67372036)]), constVector(l, 32, 50462976)]);
}
function doublewords(l, v, imm) {
	const known = knownByte(imm);
	if (known !== void 0) return shuffle(l, 4, v, v, fields(known));
	return l.simd("i8x16.swizzle", [v, doublewordChoice(l, l.read(imm))]);
}
define("pshufd", (l, dst, src, imm) => l.write(dst, doublewords(l, vector(l, src), imm)));
define("shufps", (l, dst, src, imm) => {
	const b = vector(l, src);
	const a = register(l, dst);
	const known = knownByte(imm);
	if (known !== void 0) {
		const [i, j, m, n] = fields(known);
		l.write(dst, shuffle(l, 4, a, b, [
			i,
			j,
			4 + m,
			4 + n
		]));
	} else {
		const choice = doublewordChoice(l, l.read(imm));
		const chosen = (v) => l.simd("i8x16.swizzle", [v, choice]);
		l.write(dst, shuffle(l, 8, chosen(a), chosen(b), [0, 3]));
	}
});
function quadwords(l, a, b, imm) {
	const at = l.vex?.half === 1 ? 2 : 0;
	const known = knownByte(imm);
	if (known !== void 0) return shuffle(l, 8, a, b, [known >> at & 1, 2 + (known >> at + 1 & 1)]);
	const i = l.shr(l.zext(l.read(imm), 32), at);
	return shuffle(l, 8, l.select(l.band(i, 1), shuffle(l, 8, a, a, [1, 1]), a), l.select(l.band(i, 2), shuffle(l, 8, b, b, [1, 1]), b), [0, 2]);
}
define("shufpd", (l, dst, src, imm) => {
	const b = vector(l, src);
	l.write(dst, quadwords(l, register(l, dst), b, imm));
});
for (const [mnemonic, half] of [[["pshuflw", "pshufw"], 0], ["pshufhw", 1]]) define(mnemonic, (l, dst, src, imm) => {
	const v = vector(l, src);
	const known = knownByte(imm);
	const same = [
		0,
		1,
		2,
		3
	];
	if (known !== void 0) {
		const chosen = fields(known);
		const words = half ? [...same, ...chosen.map((w) => w + 4)] : [...chosen, ...same.map((w) => w + 4)];
		l.write(dst, shuffle(l, 2, v, v, words));
		return;
	}
	const moved = l.simd("i16x8.mul", [l.simd("i16x8.splat", [l.zext(l.read(imm), 32)]), constVector(l, 16, 64, 16, 4, 1)]);
	const field = l.simd("v128.and", [l.simd("i16x8.shr_u", [moved, l.const(32, 6)]), constVector(l, 16, 3)]);
	const choice = l.simd("i16x8.add", [l.simd("i16x8.mul", [field, constVector(l, 16, 514)]), constVector(l, 16, half ? 2312 : 256)]);
	const chosen = l.simd("i8x16.swizzle", [v, choice]);
	l.write(dst, half ? shuffle(l, 8, v, chosen, [0, 3]) : shuffle(l, 8, chosen, v, [0, 3]));
});
for (const [mnemonic, left] of [["pslldq", true], ["psrldq", false]]) define(mnemonic, (l, dst, count) => {
	const v = register(l, dst);
	const known = knownByte(count);
	if (known !== void 0) {
		const n = Math.min(known, 16);
		const bytes = IOTA$1.map((i) => left ? 16 - n + i : i + n);
		l.write(dst, left ? shuffle(l, 1, zeroVector(l), v, bytes) : shuffle(l, 1, v, zeroVector(l), bytes));
		return;
	}
	const n = l.simd("i8x16.splat", [l.zext(l.read(count), 32)]);
	const iota = constVector(l, 8, ...IOTA$1);
	const choice = left ? l.simd("i8x16.sub", [iota, l.simd("i8x16.min_u", [n, constVector(l, 8, 16)])]) : l.simd("i8x16.add_sat_u", [iota, n]);
	l.write(dst, l.simd("i8x16.swizzle", [v, choice]));
});
for (const [mnemonic, shape, bits] of [
	[
		"pinsrb",
		"i8x16",
		8
	],
	[
		"pinsrw",
		"i16x8",
		16
	],
	[
		"pinsrd",
		"i32x4",
		32
	],
	[
		"pinsrq",
		"i64x2",
		64
	]
]) define(mnemonic, (l, dst, src, imm) => {
	const x = bits === 64 ? l.read(src) : l.low32(l.read(src));
	l.write(dst, insert(l, shape, bits, register(l, dst), x, imm));
});
function insert(l, shape, bits, v, x, imm) {
	const last = (isMmx(l) ? 64 : 128) / bits - 1;
	const known = knownByte(imm);
	if (known !== void 0) return l.simd(`${shape}.replace_lane`, [v, x], known & last);
	const place = l.zext(l.band(l.read(imm), last), bits === 64 ? 64 : 32);
	const chosen = l.simd(`${shape}.eq`, [constVector(l, bits, ...IOTA$1.slice(0, last + 1)), l.simd(`${shape}.splat`, [place])]);
	return l.simd("v128.bitselect", [
		l.simd(`${shape}.splat`, [x]),
		v,
		chosen
	]);
}
for (const [mnemonic, shape, bits] of [
	[
		"pextrb",
		"i8x16",
		8
	],
	[
		"pextrw",
		"i16x8",
		16
	],
	[
		"pextrd",
		"i32x4",
		32
	],
	[
		"pextrq",
		"i64x2",
		64
	],
	[
		"extractps",
		"i32x4",
		32
	]
]) define(mnemonic, (l, dst, src, imm) => {
	const last = (isMmx(l) ? 64 : 128) / bits - 1;
	const known = knownByte(imm);
	let v = register(l, src);
	if (known === void 0) {
		const first = l.simd("i8x16.splat", [l.shl(l.zext(l.band(l.read(imm), last), 32), Math.log2(bits / 8))]);
		v = l.simd("i8x16.swizzle", [v, l.simd("i8x16.add", [first, constVector(l, 8, ...IOTA$1)])]);
	}
	const x = l.simd(`${shape}.extract_lane${bits < 32 ? "_u" : ""}`, [v], known === void 0 ? 0 : known & last);
	if (dst.kind === "mem") l.store(l.address(dst), x, bits);
	else l.write(dst, l.zext(x, dst.bits));
});
define("insertps", (l, dst, src, imm) => {
	const i = l.zext(l.read(imm), 32);
	const known = knownByte(imm);
	const b = lowVector(l, src, 32);
	const a = register(l, dst);
	if (known !== void 0) {
		const from = src.kind === "mem" ? 0 : known >> 6;
		const inserted = [
			0,
			1,
			2,
			3
		];
		inserted[known >> 4 & 3] = 4 + from;
		const r = shuffle(l, 4, a, b, inserted);
		const kept = [
			1,
			2,
			4,
			8
		].map((bit) => known & bit ? 0 : 4294967295);
		l.write(dst, known & 15 ? l.simd("v128.and", [r, constVector(l, 32, ...kept)]) : r);
		return;
	}
	const splat = (x) => l.simd("i32x4.splat", [x]);
	const from = src.kind === "mem" ? b : l.simd("i8x16.swizzle", [b, splat(chosenBytes(l, l.shr(i, 6)))]);
	const value = shuffle(l, 4, from, from, [
		0,
		0,
		0,
		0
	]);
	const place = l.simd("i32x4.eq", [constVector(l, 32, 0, 1, 2, 3), splat(l.band(l.shr(i, 4), 3))]);
	const zeroed = bitsToMask(l, "i32x4", 32, i, 4);
	l.write(dst, l.simd("v128.andnot", [l.simd("v128.bitselect", [
		value,
		a,
		place
	]), zeroed]));
});
function chosenBytes(l, n) {
	return l.add(l.mul(n, l.const(32, 67372036)), l.const(32, 50462976));
}
function bitsToMask(l, shape, bits, byte, n) {
	const wanted = constVector(l, bits, ...IOTA$1.slice(0, n).map((i) => 1 << i));
	const splat = l.simd(`${shape}.splat`, [bits === 64 ? l.zext(byte, 64) : byte]);
	return l.simd(`${shape}.eq`, [l.simd("v128.and", [splat, wanted]), wanted]);
}
define("pshufb", packedBinary((l, a, b) => {
	if (l.options.likeX86 && !isMmx(l)) return l.simd("i8x16.relaxed_swizzle", [a, b]);
	const bits = constVector(l, 8, isMmx(l) ? 135 : 143);
	return l.simd("i8x16.swizzle", [a, l.simd("v128.and", [b, bits])]);
}));
define("palignr", (l, dst, src, imm) => {
	let b = vector(l, src);
	let a = register(l, dst);
	if (isMmx(l)) [b, a] = [shuffle(l, 8, b, a, [0, 2]), zeroVector(l)];
	const known = knownByte(imm);
	if (known !== void 0) {
		const zero = zeroVector(l);
		const n = Math.min(known, 32);
		l.write(dst, n < 16 ? shuffle(l, 1, b, a, IOTA$1.map((i) => i + n)) : shuffle(l, 1, a, zero, IOTA$1.map((i) => i + n - 16)));
		return;
	}
	const n = l.simd("i8x16.splat", [l.zext(l.read(imm), 32)]);
	const place = l.simd("i8x16.add_sat_u", [constVector(l, 8, ...IOTA$1), n]);
	const above = l.simd("i8x16.sub", [place, constVector(l, 8, 16)]);
	l.write(dst, l.simd("v128.or", [l.simd("i8x16.swizzle", [b, place]), l.simd("i8x16.swizzle", [a, above])]));
});
for (const [mnemonic, shape, bits] of [
	[
		"blendps",
		"i32x4",
		32
	],
	[
		"blendpd",
		"i64x2",
		64
	],
	[
		"pblendw",
		"i16x8",
		16
	]
]) {
	const blend = (l, dst, src, imm) => {
		const n = 128 / bits;
		const b = vector(l, src);
		const a = register(l, dst);
		const from = l.vex?.half === 1 && bits > 16 ? n : 0;
		const known = knownByte(imm);
		if (known !== void 0) {
			l.write(dst, shuffle(l, bits / 8, a, b, IOTA$1.slice(0, n).map((i) => known >> from + i & 1 ? n + i : i)));
			return;
		}
		const chosen = l.shr(l.zext(l.read(imm), 32), from);
		l.write(dst, l.simd("v128.bitselect", [
			b,
			a,
			bitsToMask(l, shape, bits, chosen, n)
		]));
	};
	define(mnemonic, blend);
	if (mnemonic === "blendps") defineHalves("vpblendd", blend);
}
for (const [mnemonic, shape, bits] of [
	[
		"pblendvb",
		"i8x16",
		8
	],
	[
		"blendvps",
		"i32x4",
		32
	],
	[
		"blendvpd",
		"i64x2",
		64
	]
]) {
	const blend = (l, dst, src, choice) => {
		const b = vector(l, src);
		if (l.options.likeX86) {
			l.write(dst, l.simd(`${shape}.relaxed_laneselect`, [
				b,
				register(l, dst),
				choice
			]));
			return;
		}
		const chosen = l.simd(`${shape}.shr_s`, [choice, l.const(32, bits - 1)]);
		l.write(dst, l.simd("v128.bitselect", [
			b,
			register(l, dst),
			chosen
		]));
	};
	define(mnemonic, (l, dst, src) => blend(l, dst, src, l.xmmReg(0)));
	defineHalves(`v${mnemonic}`, (l, dst, src, choice) => blend(l, dst, src, l.xmm(choice)));
}
const IOTA = Array.from({ length: 16 }, (_, i) => i);
function halves(l, o) {
	return o.kind === "mem" ? l.load256(l.address(o)) : [l.xmm(o, 0), l.xmm(o, 1)];
}
define("vzeroupper", (l) => l.zeroUppers(l.word === 64 ? 16 : 8));
defineVex("vzeroall", (l) => {
	for (let r = 0; r < (l.word === 64 ? 16 : 8); r++) l.setXmmReg(r, zeroVector(l));
});
for (const [mnemonics, shape, bits] of [
	[
		["vpbroadcastb"],
		"i8x16",
		8
	],
	[
		["vpbroadcastw"],
		"i16x8",
		16
	],
	[
		["vbroadcastss", "vpbroadcastd"],
		"i32x4",
		32
	],
	[
		["vbroadcastsd", "vpbroadcastq"],
		"i64x2",
		64
	]
]) defineVex(mnemonics, (l, dst, src) => {
	const lane = () => l.simd(`${shape}.extract_lane${bits < 32 ? "_u" : ""}`, [l.xmm(src)], 0);
	const v = l.simd(`${shape}.splat`, [src.kind === "mem" ? l.load(bits, l.address(src)) : lane()]);
	l.setYmm(dst, v, dst.bits === 256 ? v : void 0);
});
defineVex(["vbroadcastf128", "vbroadcasti128"], (l, dst, src) => {
	const v = vector(l, src);
	l.setYmm(dst, v, v);
});
defineVex(["vextractf128", "vextracti128"], (l, dst, src, imm) => {
	const known = knownByte(imm);
	const chosen = known === void 0 ? l.select(l.band(l.zext(l.read(imm), 32), 1), l.xmm(src, 1), l.xmm(src, 0)) : l.xmm(src, known & 1 ? 1 : 0);
	if (dst.kind === "mem") l.store(l.address(dst), chosen);
	else l.setYmm(dst, chosen);
});
defineVex(["vinsertf128", "vinserti128"], (l, dst, a, src, imm) => {
	const v = vector(l, src);
	const [low, high] = [l.xmm(a, 0), l.xmm(a, 1)];
	const known = knownByte(imm);
	if (known !== void 0) l.setYmm(dst, known & 1 ? low : v, known & 1 ? v : high);
	else {
		const upper = l.band(l.zext(l.read(imm), 32), 1);
		l.setYmm(dst, l.select(upper, low, v), l.select(upper, v, high));
	}
});
defineVex(["vperm2f128", "vperm2i128"], (l, dst, a, b, imm) => {
	const sources = [
		l.xmm(a, 0),
		l.xmm(a, 1),
		...halves(l, b)
	];
	const known = knownByte(imm);
	const half = (at) => {
		if (known !== void 0) return known >> at & 8 ? zeroVector(l) : sources[known >> at & 3];
		const i = l.shr(l.zext(l.read(imm), 32), at);
		const [p, q, r, s] = sources;
		const lowBit = l.band(i, 1);
		const chosen = l.select(l.band(i, 2), l.select(lowBit, s, r), l.select(lowBit, q, p));
		return l.select(l.band(i, 8), zeroVector(l), chosen);
	};
	const low = half(0);
	l.setYmm(dst, low, half(4));
});
function elementBytes(l, choice, size, count) {
	const shape = size === 4 ? "i32x4" : "i64x2";
	const n = l.simd("v128.and", [choice, constVector(l, size * 8, count - 1)]);
	const first = l.simd(`${shape}.shl`, [n, l.const(32, Math.log2(size))]);
	const everywhere = l.simd("i8x16.swizzle", [first, constVector(l, 8, ...IOTA.map((i) => i - i % size))]);
	return l.simd("i8x16.add", [everywhere, constVector(l, 8, ...IOTA.slice(0, size))]);
}
defineHalves("vpermilps", (l, dst, choice) => {
	if (choice.kind === "imm") l.write(dst, doublewords(l, vector(l, dst), choice));
	else l.write(dst, l.simd("i8x16.swizzle", [register(l, dst), elementBytes(l, vector(l, choice), 4, 4)]));
});
defineHalves("vpermilpd", (l, dst, choice) => {
	if (choice.kind === "imm") {
		const v = vector(l, dst);
		l.write(dst, quadwords(l, v, v, choice));
	} else {
		const c = vector(l, choice);
		const bytes = elementBytes(l, l.simd("i64x2.shr_u", [c, l.const(32, 1)]), 8, 2);
		l.write(dst, l.simd("i8x16.swizzle", [register(l, dst), bytes]));
	}
});
function bytesOf(l, low, high, numbers) {
	const above = l.simd("i8x16.sub", [numbers, constVector(l, 8, 16)]);
	return l.simd("v128.or", [l.simd("i8x16.swizzle", [low, numbers]), l.simd("i8x16.swizzle", [high, above])]);
}
defineVex(["vpermd", "vpermps"], (l, dst, choice, src) => {
	const [low, high] = halves(l, src);
	const chosen = [0, 1].map((half) => bytesOf(l, low, high, elementBytes(l, l.xmm(choice, half), 4, 8)));
	l.setYmm(dst, chosen[0], chosen[1]);
});
defineVex(["vpermq", "vpermpd"], (l, dst, src, imm) => {
	const [low, high] = halves(l, src);
	const known = knownByte(imm);
	const half = (at) => {
		if (known !== void 0) return shuffle(l, 8, low, high, [known >> at & 3, known >> at + 2 & 3]);
		const i = l.zext(l.read(imm), 64);
		const choice = l.simd("i64x2.replace_lane", [l.simd("i64x2.splat", [l.shr(i, at)]), l.shr(i, at + 2)], 1);
		return bytesOf(l, low, high, elementBytes(l, choice, 8, 4));
	};
	const first = half(0);
	l.setYmm(dst, first, half(4));
});
function powersOfTwo(l, n, direction) {
	const everywhere = l.simd("i8x16.swizzle", [n, constVector(l, 8, ...IOTA.map((i) => i - i % 4))]);
	const place = direction === "up" ? l.simd("i8x16.sub", [everywhere, constVector(l, 8, 0, 8, 16, 24)]) : l.simd("i8x16.sub", [constVector(l, 8, 31, 23, 15, 7), everywhere]);
	const table = constVector(l, 8, ...IOTA.map((i) => i < 8 ? 1 << i : 0));
	return l.simd("i8x16.swizzle", [table, place]);
}
function floatPowers(l, exponent, n) {
	const places = l.simd("i32x4.shl", [n, l.const(32, 23)]);
	return l.simd("i32x4.sub", [constVector(l, 32, 127 + exponent << 23), places]);
}
function shiftedRight(l, v, n) {
	const factor = l.options.likeX86 ? l.simd("i32x4.relaxed_trunc_f32x4_s", [floatPowers(l, 31, n)]) : powersOfTwo(l, n, "down");
	const [low, high] = ["low", "high"].map((half) => {
		const product = l.simd(`i64x2.extmul_${half}_i32x4_u`, [v, factor]);
		return l.simd("i64x2.add", [product, product]);
	});
	return shuffle(l, 4, low, high, [
		1,
		3,
		5,
		7
	]);
}
const limited = (l, n, most) => l.simd("i32x4.min_u", [n, constVector(l, 32, most)]);
defineHalves("vpsllvd", (l, dst, src) => {
	const n = limited(l, vector(l, src), 32);
	l.write(dst, l.simd("i32x4.mul", [register(l, dst), powersOfTwo(l, n, "up")]));
});
defineHalves("vpsrlvd", (l, dst, src) => {
	const n = limited(l, vector(l, src), 32);
	l.write(dst, shiftedRight(l, register(l, dst), n));
});
defineHalves("vpsravd", (l, dst, src) => {
	const n = limited(l, vector(l, src), 31);
	const v = register(l, dst);
	const factor = floatPowers(l, 0, n);
	const [upper, lower] = [4294901760, 65535].map((bits) => {
		const half = l.simd("v128.and", [v, constVector(l, 32, bits)]);
		return l.simd("f32x4.mul", [l.simd("f32x4.convert_i32x4_s", [half]), factor]);
	});
	const integer = (x) => l.simd(`i32x4.${l.options.likeX86 ? "relaxed_trunc" : "trunc_sat"}_f32x4_s`, [x]);
	l.write(dst, l.simd("v128.or", [integer(l.simd("f32x4.floor", [upper])), integer(lower)]));
});
for (const [mnemonic, shift] of [["vpsllvq", "shl"], ["vpsrlvq", "shr"]]) defineHalves(mnemonic, (l, dst, src) => {
	const counts = vector(l, src);
	const v = register(l, dst);
	const lane = (i) => {
		const n = l.simd("i64x2.extract_lane", [counts], i);
		const x = l[shift](l.simd("i64x2.extract_lane", [v], i), n);
		return l.select(l.ltU(n, l.const(64, 64)), x, l.const(64, 0));
	};
	l.write(dst, l.simd("i64x2.replace_lane", [l.simd("i64x2.splat", [lane(0)]), lane(1)], 1));
});
const halvesOf = (o) => o.bits === 256 ? [0, 1] : [0];
for (const [mnemonics, shape, bits] of [[
	["vmaskmovps", "vpmaskmovd"],
	"i32x4",
	32
], [
	["vmaskmovpd", "vpmaskmovq"],
	"i64x2",
	64
]]) defineVex(mnemonics, (l, dst, mask, src) => {
	const masks = halvesOf(mask).map((half) => l.simd(`${shape}.shr_s`, [l.xmm(mask, half), l.const(32, bits - 1)]));
	if (dst.kind === "mem") {
		const values = halvesOf(src).map((half) => l.xmm(src, half));
		l.storeMasked(l.address(dst), bits / 8, values, masks);
	} else {
		const [low, high] = l.loadMasked(l.address(src), bits / 8, masks).map((v, i) => l.simd("v128.and", [v, masks[i]]));
		l.setYmm(dst, low, high);
	}
});
for (const [mnemonics, indexBits, bits] of [
	[
		["vpgatherdd", "vgatherdps"],
		32,
		32
	],
	[
		["vpgatherdq", "vgatherdpd"],
		32,
		64
	],
	[
		["vpgatherqd", "vgatherqps"],
		64,
		32
	],
	[
		["vpgatherqq", "vgatherqpd"],
		64,
		64
	]
]) {
	const shape = bits === 32 ? "i32x4" : "i64x2";
	defineVex(mnemonics, (l, dst, memory, mask, indices) => {
		const perHalf = 128 / bits;
		const count = Math.min(dst.bits / bits, indices.bits / indexBits);
		const used = Math.ceil(count / perHalf);
		const state = (o) => [0, 1].map((half) => half < used ? l.xmm(o, half) : zeroVector(l));
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
		if (perHalf > count) values[0] = shuffle(l, 8, values[0], zeroVector(l), [0, 2]);
		l.setYmm(dst, values[0], values[1]);
		l.setYmm(mask, zeroVector(l));
	});
}
function elementAddress(l, base, indices, i, indexBits, scale) {
	const lanes = 128 / indexBits;
	const shape = indexBits === 32 ? "i32x4" : "i64x2";
	const v = l.xmm(indices, Math.floor(i / lanes));
	const index = l.simd(`${shape}.extract_lane`, [v], i % lanes);
	const offset = l.shl(l.word === 64 ? l.sext(index, 64) : l.low32(index), scale);
	const sum = l.add(base, offset);
	return l.stringSource(l.form.addressBits < l.word ? l.trunc(sum, l.form.addressBits) : sum);
}
function lowDigitWrong(l, al) {
	return l.or(l.ltU(l.const(8, 9), l.band(al, 15)), l.flag("A"));
}
const sign = (l, v) => l.bool(l.low32(l.shr(v, v.bits - 1)));
function unpacked(name) {
	return (l) => {
		const ax = l.reg(0, 16);
		const adjust = lowDigitWrong(l, l.reg(0, 8));
		const by = l.select(adjust, l.const(16, 262), l.const(16, 0));
		const r = name === "add" ? l.add(ax, by) : l.sub(ax, by);
		const overflow = l.and(l.xor(ax, r), l.xor(by, name === "add" ? r : ax));
		l.setReg(0, l.band(r, 65295));
		l.setFlags("decimal", 16, r, adjust, sign(l, overflow), adjust);
	};
}
define("aaa", unpacked("add"));
define("aas", unpacked("sub"));
function adjustment(l, al) {
	const low = lowDigitWrong(l, al);
	const high = l.or(l.ltU(l.const(8, 153), al), l.flag("C"));
	return {
		low,
		high,
		by: l.or(l.select(low, l.const(8, 6), l.const(8, 0)), l.select(high, l.const(8, 96), l.const(8, 0)))
	};
}
define("daa", (l) => {
	const al = l.reg(0, 8);
	const { low, high, by } = adjustment(l, al);
	const r = l.add(al, by);
	l.setReg(0, r);
	l.setFlags("decimal", 8, r, high, sign(l, l.and(l.xor(al, r), l.xor(by, r))), low);
});
define("das", (l) => {
	const al = l.reg(0, 8);
	const { low, high, by } = adjustment(l, al);
	const r = l.sub(al, by);
	const carry = l.or(high, l.and(low, l.ltU(al, l.const(8, 6))));
	l.setReg(0, r);
	l.setFlags("decimal", 8, r, carry, sign(l, l.and(l.xor(al, by), l.xor(al, r))), low);
});
define("aad", (l, base) => {
	const al = l.reg(0, 8);
	const tens = l.mul(l.reg(0, 8, true), l.read(base));
	const r = l.add(al, tens);
	l.setReg(0, l.zext(r, 16));
	l.setFlags("add", 8, al, tens, r);
});
define("salc", (l) => l.setReg(0, l.neg(l.zext(l.flag("C"), 8))));
function bitTest(change) {
	return (l, base, offset) => {
		const bits = base.bits;
		const n = l.read(offset);
		const place = l.low32(l.band(n, bits - 1));
		let x;
		let address = null;
		if (base.kind === "mem" && offset.kind !== "imm") {
			const unit = Math.log2(bits);
			const step = l.sar(l.sext(n, Math.max(32, bits)), unit);
			const bytes = l.shl(l.word === 64 ? l.sext(step, 64) : l.low32(step), unit - 3);
			let sum = l.add(l.address(base, false), bytes);
			if (l.form.addressBits < l.word) sum = l.zext(l.trunc(sum, l.form.addressBits), l.word);
			else if (l.form.addressBits === 16) sum = l.band(sum, 65535);
			address = l.stringSource(sum);
			x = l.load(bits, address, change !== null);
		} else x = change ? l.readForWrite(base) : l.read(base);
		if (change) {
			const r = change(l, x, l.shl(l.const(bits, 1), place));
			if (address) l.store(address, r);
			else l.write(base, r);
		}
		l.setFlags("carry", bits, l.bool(l.band(l.low32(l.shr(x, place)), 1)));
	};
}
define("bt", bitTest(null));
define("bts", bitTest((l, x, bit) => l.or(x, bit)));
define("btr", bitTest((l, x, bit) => l.and(x, l.not(bit))));
define("btc", bitTest((l, x, bit) => l.xor(x, bit)));
const countLeading = (l, x) => l.op(`${x.type}.clz`, [x], x.bits);
const countTrailing = (l, x) => l.op(`${x.type}.ctz`, [x], x.bits);
function bitScan(find) {
	return (l, dst, src) => {
		const x = l.read(src);
		const n = find(l, x);
		const none = l.eq(x, l.const(x.bits, 0));
		const whole = dst.bits === 32 && l.word === 64 ? {
			...dst,
			bits: 64
		} : dst;
		l.write(whole, l.select(none, l.read(whole), l.zext(n, whole.bits)));
		l.setFlags("bitScan", dst.bits, x, l.select(none, l.const(n.bits, 0), n));
	};
}
define("bsf", bitScan(countTrailing));
define("bsr", bitScan((l, x) => l.sub(l.const(x.bits, x.bits === 64 ? 63 : 31), countLeading(l, x))));
define("tzcnt", (l, dst, src) => {
	const x = l.read(src);
	const n = l.zext(countTrailing(l, dst.bits === 16 ? l.or(l.low32(x), l.const(32, 65536)) : x), dst.bits);
	l.write(dst, n);
	l.setFlags("countZeros", dst.bits, n, l.eq(x, l.const(x.bits, 0)));
});
define("lzcnt", (l, dst, src) => {
	const x = l.read(src);
	const n = dst.bits === 16 ? l.sub(countLeading(l, x), l.const(16, 16)) : countLeading(l, x);
	l.write(dst, n);
	l.setFlags("countZeros", dst.bits, n, l.eq(x, l.const(x.bits, 0)));
});
define("popcnt", (l, dst, src) => {
	const x = l.read(src);
	l.write(dst, l.op(`${x.type}.popcnt`, [x], x.bits));
	l.setFlags("popcnt", dst.bits, x);
});
define("andn", (l, dst, a, b) => {
	const r = l.and(l.not(l.read(a)), l.read(b));
	l.write(dst, r);
	l.setFlags("logic", dst.bits, r);
});
function lowBits(l, x, n) {
	const m = l.sub(l.shl(l.const(x.bits, 1), n), l.const(x.bits, 1));
	return l.select(l.ltU(n, l.const(32, x.bits)), l.and(x, m), x);
}
define("bextr", (l, dst, src, control) => {
	const x = l.read(src);
	const c = l.low32(l.read(control));
	const start = l.band(c, 255);
	const length = l.band(l.shr(c, 8), 255);
	const r = lowBits(l, l.select(l.ltU(start, l.const(32, x.bits)), l.shr(x, start), l.const(x.bits, 0)), length);
	l.write(dst, r);
	l.setFlags("bitField", dst.bits, r);
});
define("bzhi", (l, dst, src, index) => {
	const x = l.read(src);
	const n = l.band(l.low32(l.read(index)), 255);
	const r = lowBits(l, x, n);
	l.write(dst, r);
	l.setFlags("result", dst.bits, r, l.leU(l.const(32, x.bits), n), l.const(1, 0));
});
define("blsi", (l, dst, src) => {
	const x = l.read(src);
	const r = l.and(x, l.neg(x));
	l.write(dst, r);
	l.setFlags("result", dst.bits, r, l.ne(x, l.const(x.bits, 0)), l.const(1, 0));
});
function aboveLowest(combine) {
	return (l, dst, src) => {
		const x = l.read(src);
		const r = combine(l, x, l.sub(x, l.const(x.bits, 1)));
		l.write(dst, r);
		l.setFlags("result", dst.bits, r, l.eq(x, l.const(x.bits, 0)), l.const(1, 0));
	};
}
define("blsmsk", aboveLowest((l, x, y) => l.xor(x, y)));
define("blsr", aboveLowest((l, x, y) => l.and(x, y)));
for (const name of ["pdep", "pext"]) define(name, (l, dst, src, bitMask) => {
	const r = l.helper(name, "i64", [l.zext(l.read(src), 64), l.zext(l.read(bitMask), 64)]);
	l.write(dst, l.trunc(r, dst.bits));
});
define("rorx", (l, dst, src, count) => {
	const x = l.read(src);
	l.write(dst, l.rotr(x, l.low32(l.read(count))));
});
function plainShift(shift) {
	return (l, dst, src, count) => {
		const x = l.read(src);
		l.write(dst, shift(l, x, l.band(l.low32(l.read(count)), x.bits - 1)));
	};
}
define("sarx", plainShift((l, x, n) => l.sar(x, n)));
define("shlx", plainShift((l, x, n) => l.shl(x, n)));
define("shrx", plainShift((l, x, n) => l.shr(x, n)));
function addWith(flag) {
	return (l, dst, src) => {
		const x = l.read(dst);
		const y = l.read(src);
		const r = l.add(l.add(x, y), l.zext(l.flag(flag), dst.bits));
		l.write(dst, r);
		const out = l.shr(l.or(l.and(x, y), l.and(l.or(x, y), l.not(r))), dst.bits - 1);
		l.setFlags(flag === "C" ? "carry" : "overflow", dst.bits, l.bool(l.low32(out)));
	};
}
define("adcx", addWith("C"));
define("adox", addWith("O"));
define("crc32", (l, dst, src) => {
	const data = l.zext(l.read(src), 64);
	const sum = l.low32(l.read(dst));
	l.write(dst, l.zext(l.helper("crc32c", "i32", [
		sum,
		data,
		l.const(32, src.bits)
	]), dst.bits));
});
const PLACES = [
	["C", 0],
	["P", 2],
	["A", 4],
	["Z", 6],
	["S", 7],
	["O", 11]
];
const DF = 10;
const RF_BIT = 65536;
const AC_BIT = 1 << 18;
function lowFlags(l) {
	let v = l.const(32, 2);
	for (const [letter, place] of PLACES) if (place < 8) v = l.or(v, l.shl(l.zext(l.flag(letter), 32), place));
	return v;
}
function allFlags(l) {
	const rest = l.or(l.state(240, 32), lowFlags(l));
	const overflow = l.shl(l.zext(l.flag("O"), 32), 11);
	return l.or(l.or(rest, overflow), l.shl(l.state(212, 32), DF));
}
function setArithmeticFlags(l, v, below = 32) {
	for (const [letter, place] of PLACES) if (place < below) l.setFlag(letter, l.bool(l.band(l.shr(l.low32(v), place), 1)));
}
function setFlagsFrom(l, v, mask) {
	const wide = l.low32(v);
	l.mergeState(240, mask | RF_BIT, l.band(wide, mask));
	l.setState(212, l.band(l.shr(wide, DF), 1), 32);
	setArithmeticFlags(l, wide);
}
for (const cc of [
	"o",
	"no",
	"b",
	"ae",
	"e",
	"ne",
	"be",
	"a",
	"s",
	"ns",
	"p",
	"np",
	"l",
	"ge",
	"le",
	"g"
]) define(`j${cc}`, (l, target) => l.branch(l.condition(cc), target));
const isFar = (l, target) => !target || target.bits > l.form.operandBits;
function returnAddress(l) {
	return l.trunc(l.nextRipValue(), l.form.operandBits === 16 ? 16 : l.word);
}
function canonical(l, to) {
	if (l.word === 64) l.faultIf(l.ne(l.sar(l.shl(to, 16), 16), to), 13);
	return to;
}
define("jmp", (l, target) => {
	if (isFar(l, target)) l.calloutAndLeave("farTransfer");
	else if (target.kind === "target") l.jump(target);
	else l.indirect(canonical(l, l.zext(l.read(target), l.word)), "jump");
});
define("call", (l, target) => {
	if (isFar(l, target)) l.calloutAndLeave("farTransfer");
	else if (target.kind === "target") {
		l.pushValue(returnAddress(l));
		l.call(target);
	} else {
		const to = l.zext(l.read(target), l.word);
		const back = returnAddress(l);
		if (l.word === 64) l.load(back.bits, l.stackAddress(l.moved(l.sp(), -back.bits / 8)), true);
		canonical(l, to);
		l.pushValue(back);
		l.indirect(to, "call");
	}
});
define("ret", (l, release) => {
	const bits = l.form.operandBits === 16 ? 16 : l.word;
	const top = l.zext(l.top(bits), l.word);
	const to = l.options.open ? canonical(l, top) : top;
	const sp = l.moved(l.sp(), bits / 8);
	l.setSp(release ? l.add(sp, l.zext(l.read(release), sp.bits)) : sp);
	l.indirect(to, "ret");
});
define("retf", (l) => l.calloutAndLeave("farTransfer"));
define([
	"iret",
	"iretd",
	"iretq"
], (l) => l.calloutAndLeave("interruptReturn"));
function loop(also) {
	return (l, target) => {
		const bits = l.form.addressBits;
		const left = l.sub(l.reg(1, bits), l.const(bits, 1));
		l.setReg(1, left);
		const more = l.ne(left, l.const(bits, 0));
		l.branch(also ? l.and(more, l.condition(also)) : more, target);
	};
}
define("loop", loop(null));
define("loope", loop("e"));
define("loopne", loop("ne"));
define([
	"jcxz",
	"jecxz",
	"jrcxz"
], (l, target) => l.branch(l.isZero(l.reg(1, l.form.addressBits)), target));
define("syscall", (l) => {
	l.setReg(1, l.nextRipValue());
	l.setReg(11, l.zext(allFlags(l), 64));
	l.syscall(0);
});
define("sysenter", (l) => l.syscall(2));
define("into", (l) => l.calloutAndLeave("interrupt"));
define("bound", (l, index, bounds) => {
	const bits = index.bits;
	const i = l.sext(l.read(index), 32);
	const lower = l.sext(l.load(bits, l.address(bounds)), 32);
	const upper = l.sext(l.load(bits, l.addressPlus(bounds, bits / 8)), 32);
	l.faultIf(l.or(l.ltS(i, lower), l.ltS(upper, i)), 5);
});
define("int80", (l) => l.syscall(1));
define(["int", "int3"], (l) => l.calloutAndLeave("interrupt"));
define("int1", (l) => l.trap(1));
define([
	"ud0",
	"ud1",
	"ud2"
], (l) => l.fault(6));
define("nop", () => {});
define([
	"endbr32",
	"endbr64",
	"pause",
	"prefetchnta",
	"prefetcht0",
	"prefetcht1",
	"prefetcht2",
	"prefetchw"
], () => {});
define([
	"mfence",
	"lfence",
	"sfence",
	"serialize"
], () => {});
const DIVIDE_ERROR = 0;
function writeResults(l, bits, quotient, remainder) {
	const q = l.trunc(quotient, bits);
	const r = l.trunc(remainder, bits);
	if (bits === 8) l.setReg(0, l.or(l.zext(q, 16), l.shl(l.zext(r, 16), 8)));
	else {
		l.setReg(0, q);
		l.setReg(2, r);
	}
	l.setFlags("division", bits);
}
function dividend(l, bits) {
	if (bits === 8) return l.low32(l.reg(0, 16));
	const high = l.reg(2, bits);
	const low = l.reg(0, bits);
	const wide = bits === 16 ? 32 : 64;
	return l.or(l.shl(l.zext(high, wide), bits), l.zext(low, wide));
}
const remainderOf = (l, name, n, d) => l.op(`${n.type}.${name}`, [n, d], n.bits);
const quotientOf = (l, name, n, d) => l.op(`${n.type}.${name}`, [n, d], n.bits);
define("div", (l, src) => {
	const bits = src.bits;
	const d = l.read(src);
	const zero = l.eq(d, l.const(bits, 0));
	const high = bits === 8 ? l.reg(0, 8, true) : l.reg(2, bits);
	if (isConst(high) && constValue(high) === 0n) {
		l.faultIf(zero, DIVIDE_ERROR);
		const n = l.reg(0, bits);
		const safe = l.select(zero, l.const(bits, 1), d);
		return writeResults(l, bits, quotientOf(l, "div_u", n, safe), remainderOf(l, "rem_u", n, safe));
	}
	const overflow = l.leU(d, high);
	l.faultIf(overflow, DIVIDE_ERROR);
	if (bits === 64) return writeResults(l, bits, l.helper("div128u", "i64", [
		high,
		l.reg(0, 64),
		d
	]), l.state(584, 64));
	const n = dividend(l, bits);
	const wide = l.zext(d, n.bits);
	const safe = l.select(overflow, l.const(n.bits, 1), wide);
	writeResults(l, bits, quotientOf(l, "div_u", n, safe), remainderOf(l, "rem_u", n, safe));
});
function isSignOf(high, low) {
	const [of, by] = high.args;
	return high.op === `${low.type}.shr_s` && of === low && isConst(by) && constValue(by) === BigInt(low.bits - 1);
}
define("idiv", (l, src) => {
	const bits = src.bits;
	const d = l.read(src);
	const zero = l.eq(d, l.const(bits, 0));
	if (bits >= 32) {
		const high = l.reg(2, bits);
		const low = l.reg(0, bits);
		if (isSignOf(high, low)) {
			const smallest = l.eq(low, l.const(bits, 1n << BigInt(bits - 1)));
			const error = l.or(zero, l.and(smallest, l.eq(d, l.const(bits, -1))));
			l.faultIf(error, DIVIDE_ERROR);
			const safe = l.select(error, l.const(bits, 1), d);
			return writeResults(l, bits, quotientOf(l, "div_s", low, safe), remainderOf(l, "rem_s", low, safe));
		}
		if (bits === 64) {
			const q = l.helper("div128s", "i64", [
				high,
				low,
				d
			]);
			l.faultIf(l.ne(l.state(592, 64), l.const(64, 0)), DIVIDE_ERROR);
			return writeResults(l, bits, q, l.state(584, 64));
		}
	}
	const n = bits === 8 ? l.sext(l.reg(0, 16), 32) : dividend(l, bits);
	const wide = l.sext(d, n.bits);
	const smallest = l.eq(n, l.const(n.bits, 1n << BigInt(n.bits - 1)));
	const safe = l.select(l.or(zero, smallest), l.const(n.bits, 1), wide);
	const q = quotientOf(l, "div_s", n, safe);
	l.faultIf(l.or(zero, l.ne(l.sext(l.trunc(q, bits), n.bits), q)), DIVIDE_ERROR);
	writeResults(l, bits, q, remainderOf(l, "rem_s", n, safe));
});
define("aam", (l, base) => {
	const d = l.low32(l.read(base));
	const zero = l.isZero(d);
	l.faultIf(zero, DIVIDE_ERROR);
	const safe = l.select(zero, l.const(32, 1), d);
	const n = l.low32(l.reg(0, 8));
	const high = l.trunc(quotientOf(l, "div_u", n, safe), 8);
	const low = l.trunc(remainderOf(l, "rem_u", n, safe), 8);
	l.setReg(0, l.or(l.zext(low, 16), l.shl(l.zext(high, 16), 8)));
	l.setFlags("logic", 8, low);
});
define("lahf", (l) => l.setReg(0, l.trunc(lowFlags(l), 8), true));
define("sahf", (l) => setArithmeticFlags(l, l.reg(0, 8, true), 8));
define("clc", (l) => l.setFlags("carry", 8, l.const(1, 0)));
define("stc", (l) => l.setFlags("carry", 8, l.const(1, 1)));
define("cmc", (l) => l.setFlags("carry", 8, l.condition("ae")));
define("cld", (l) => l.setState(212, l.const(32, 0)));
define("std", (l) => l.setState(212, l.const(32, 1)));
function fmaPlain(l, t, a, b, c) {
	switch (t) {
		case "f32": return single(l, a, b, c);
		case "f32x4": return packedSingle(l, a, b, c);
		default: return double(l, t, a, b, c);
	}
}
function fmaFused(l, t, a, b, c) {
	const windows = allInWindow(l, t, [
		a,
		b,
		c
	]);
	switch (t) {
		case "f32":
		case "f64": {
			const shape = packedOf(t);
			const wide = [
				a,
				b,
				c
			].map((x) => l.simd(`${shape}.splat`, [x]));
			return {
				r: l.simd(`${shape}.extract_lane`, [l.simd(`${shape}.relaxed_madd`, wide)], 0),
				special: l.isZero(l.band(windows, WINDOW_BIT))
			};
		}
		case "f32x4":
		case "f64x2": {
			const integers = t === "f32x4" ? "i32x4" : "i64x2";
			const good = l.simd(`${integers}.bitmask`, [l.simd(`${integers}.shl`, [windows, l.const(32, 1)])]);
			return {
				r: l.simd(`${t}.relaxed_madd`, [
					a,
					b,
					c
				]),
				special: l.ne(good, l.const(32, t === "f32x4" ? 15 : 3))
			};
		}
	}
}
const BELOW = 536870911n;
const HALF_WAY = 268435456n;
function inWindow(l, t, x) {
	const least = OPERAND_LEAST[t];
	switch (t) {
		case "f32": return l.add(l.op("i32.reinterpret", [x], 32), l.const(32, 1 - least << 23));
		case "f64": return l.add(l.low32(l.shr(l.op("i64.reinterpret", [x], 64), 32)), l.const(32, 1 - least << 20));
		case "f32x4": return l.simd("i32x4.add", [x, constVector(l, 32, 1 - least << 23)]);
		case "f64x2": return l.simd("i64x2.add", [x, constVector(l, 64, BigInt(1 - least) << 52n)]);
	}
}
const allInWindow = (l, t, values) => values.map((x) => inWindow(l, t, x)).reduce((p, q) => t === "f32" || t === "f64" ? l.and(p, q) : l.simd("v128.and", [p, q]));
const WINDOW_BIT = 1073741824;
function single(l, a, b, c) {
	const wide = (x) => l.simd("f64.promote", [x]);
	const s = l.simd("f64.add", [l.simd("f64.mul", [wide(a), wide(b)]), wide(c)]);
	const halfWay = l.eq(l.band(l.op("i64.reinterpret", [s], 64), BELOW), l.const(64, HALF_WAY));
	const outside = l.isZero(l.band(allInWindow(l, "f32", [
		a,
		b,
		c
	]), WINDOW_BIT));
	return {
		r: l.simd("f32.demote", [s]),
		special: l.or(halfWay, outside)
	};
}
function packedSingle(l, a, b, c) {
	const sum = (part) => {
		const wide = (x) => l.simd("f64x2.promote_low_f32x4", [part(x)]);
		return l.simd("f64x2.add", [l.simd("f64x2.mul", [wide(a), wide(b)]), wide(c)]);
	};
	const sums = [sum((x) => x), sum((x) => shuffle(l, 8, x, x, [1, 1]))];
	const [s, u] = sums;
	const demoted = sums.map((x) => l.simd("f32x4.demote_f64x2_zero", [x]));
	const between = (x) => l.simd("i64x2.eq", [l.simd("v128.and", [x, constVector(l, 64, BELOW)]), constVector(l, 64, HALF_WAY)]);
	const halfWay = l.simd("v128.or", [between(s), between(u)]);
	const windows = l.simd("i32x4.shl", [allInWindow(l, "f32x4", [
		a,
		b,
		c
	]), l.const(32, 1)]);
	const good = l.simd("i32x4.bitmask", [l.simd("v128.andnot", [windows, halfWay])]);
	return {
		r: shuffle(l, 8, demoted[0], demoted[1], [0, 2]),
		special: l.ne(good, l.const(32, 15))
	};
}
function double(l, t, a, b, c) {
	const op = (name, ...args) => l.simd(`${t}.${name}`, args);
	const constant = (x) => t === "f64" ? l.f64(x) : floatVector(l, "f64x2", x);
	const p = op("mul", a, b);
	const split = (x) => {
		const h = op("mul", x, constant(134217729));
		const high = op("sub", h, op("sub", h, x));
		return [high, op("sub", x, high)];
	};
	const [ah, al] = split(a);
	const [bh, bl] = split(b);
	const e = op("add", op("add", op("add", op("sub", op("mul", ah, bh), p), op("mul", ah, bl)), op("mul", al, bh)), op("mul", al, bl));
	const s = op("add", p, c);
	const moved = op("sub", s, p);
	const correction = op("add", op("add", op("sub", p, op("sub", s, moved)), op("sub", c, moved)), e);
	const r = op("add", s, op("mul", correction, constant(1 - 2 ** -52)));
	const same = op("eq", r, op("add", s, op("mul", correction, constant(1 + 2 ** -52))));
	const windows = allInWindow(l, t, [
		a,
		b,
		c,
		p
	]);
	if (t === "f64") {
		const outside = l.isZero(l.band(windows, WINDOW_BIT));
		return {
			r,
			special: l.or(outside, l.isZero(same))
		};
	}
	const good = l.simd("v128.and", [l.simd("i64x2.shl", [windows, l.const(32, 1)]), same]);
	return {
		r,
		special: l.ne(l.simd("i64x2.bitmask", [good]), l.const(32, 3))
	};
}
const ORDERS = {
	132: [
		0,
		2,
		1
	],
	213: [
		1,
		0,
		2
	],
	231: [
		1,
		2,
		0
	]
};
const OPERATIONS = {
	madd: [
		false,
		false,
		false
	],
	msub: [
		false,
		true,
		true
	],
	nmadd: [
		true,
		false,
		false
	],
	nmsub: [
		true,
		true,
		true
	],
	maddsub: [
		false,
		true,
		false
	],
	msubadd: [
		false,
		false,
		true
	]
};
const SIGN = {
	f32x4: [32, 2147483648],
	f64x2: [64, 1n << 63n]
};
function negated(l, t, v, even, odd) {
	if (!even && !odd) return v;
	const [bits, sign] = SIGN[t];
	return l.simd("v128.xor", [v, constVector(l, bits, even ? sign : 0, odd ? sign : 0)]);
}
function fused(l, t, args) {
	const helper = `sse_fma_${t}`;
	const [a, b, c] = args;
	if (l.options.open) return l.exact({
		helper,
		guard: "always"
	}, a, [...args]);
	const result = {
		shape: t,
		least: RESULT_LEAST[t]
	};
	const { r, special } = l.options.fused ? fmaFused(l, t, a, b, c) : fmaPlain(l, t, a, b, c);
	const usuallyPlain = l.options.fused === true;
	return l.exact({
		helper,
		guard: "rounding",
		result,
		condition: true,
		usuallyPlain
	}, r, [...args, special]);
}
for (const [order, places] of Object.entries(ORDERS)) for (const [name, [product, even, odd]] of Object.entries(OPERATIONS)) {
	const signs = (product ? 1 : 0) | (even ? 2 : 0) | (odd ? 4 : 0);
	for (const [suffix, t] of [["ps", "f32x4"], ["pd", "f64x2"]]) defineHalves(`vf${name}${order}${suffix}`, (l, dst, second, third) => {
		const z = vector(l, third);
		const operands = [
			register(l, dst),
			register(l, second),
			z
		];
		const [a, b, c] = places.map((i) => operands[i]);
		const args = [
			negated(l, t, a, product, product),
			b,
			negated(l, t, c, even, odd),
			l.const(32, signs)
		];
		l.write(dst, fused(l, t, args));
	});
	if (even !== odd) continue;
	for (const [suffix, t] of [["ss", "f32"], ["sd", "f64"]]) defineHalves(`vf${name}${order}${suffix}`, (l, dst, second, third) => {
		const z = scalar(l, t, third);
		const v = register(l, dst);
		const operands = [
			low(l, t, v),
			low(l, t, register(l, second)),
			z
		];
		const [a, b, c] = places.map((i) => operands[i]);
		const args = [
			negatedScalar(l, t, a, product),
			b,
			negatedScalar(l, t, c, even),
			l.const(32, signs)
		];
		l.write(dst, withLow(l, t, v, fused(l, t, args)));
	});
}
function negatedScalar(l, t, x, negate) {
	return negate ? l.simd(`${t}.neg`, [x]) : x;
}
function bitwise(combine) {
	return (l, dst, src) => {
		const r = combine(l, l.readForWrite(dst), l.read(src));
		l.write(dst, r);
		l.setFlags("logic", dst.bits, r);
	};
}
define("and", bitwise((l, x, y) => l.and(x, y)));
define("or", bitwise((l, x, y) => l.or(x, y)));
define("xor", (l, dst, src) => {
	const r = dst.kind === "gpr" && src.kind === "gpr" && dst.reg !== void 0 && dst.reg === src.reg && dst.high === src.high ? l.const(dst.bits, 0) : l.xor(l.readForWrite(dst), l.read(src));
	l.write(dst, r);
	l.setFlags("logic", dst.bits, r);
});
define("test", (l, a, b) => {
	const x = l.read(a);
	const same = a.kind === "gpr" && b.kind === "gpr" && a.reg !== void 0 && a.reg === b.reg && a.high === b.high;
	l.setFlags("logic", a.bits, same ? x : l.and(x, l.read(b)));
});
define("not", (l, dst) => l.write(dst, l.not(l.readForWrite(dst))));
function selector(l, o) {
	const wide = l.options.open ? l.stateAt(l.shl(l.registerNumber(o), 2), 32, 304) : l.state(304 + 4 * o.reg, 32);
	return l.trunc(wide, 16);
}
define("push", (l, src) => {
	const bits = l.form.operandBits;
	if (src.kind === "seg") l.pushValue(l.zext(selector(l, src), bits));
	else l.pushValue(l.read(src));
});
define("pop", (l, dst) => {
	const bits = l.form.operandBits;
	if (dst.kind === "seg") return l.calloutAndLeave("loadSegment");
	const v = l.top(bits);
	if (dst.kind === "mem") l.write(dst, v);
	l.dropStack(bits / 8);
	if (dst.kind !== "mem") l.write(dst, v);
});
define(["pusha", "pushad"], (l) => {
	const bits = l.form.operandBits;
	const sp = l.sp();
	const at = (n) => l.moved(sp, -n * bits / 8);
	for (let r = 0; r <= 7; r++) l.store(l.stackAddress(at(r + 1)), l.reg(r, bits));
	l.setSp(at(8));
});
define(["popa", "popad"], (l) => {
	const bits = l.form.operandBits;
	for (const r of [
		7,
		6,
		5,
		4,
		3,
		2,
		1,
		0
	]) {
		const v = l.top(bits, (7 - r) * bits / 8);
		if (r !== 4) l.setReg(r, v);
		l.progress();
	}
	l.dropStack(bits);
});
define([
	"pushf",
	"pushfd",
	"pushfq"
], (l) => {
	l.pushValue(l.zext(l.band(allFlags(l), -196609), l.form.operandBits));
});
define([
	"popf",
	"popfd",
	"popfq"
], (l) => {
	const bits = l.form.operandBits;
	const v = l.top(bits);
	const changed = l.band(l.xor(l.low32(v), l.state(240, 32)), 512);
	const stepped = l.band(l.low32(v), bits === 16 ? 256 : 262400);
	if (!l.form.kernel) l.calloutIf(l.ne(l.or(stepped, changed), l.const(32, 0)), "popf");
	l.dropStack(bits / 8);
	const user = 16640 | (bits === 16 ? 0 : 2359296);
	setFlagsFrom(l, v, l.form.kernel ? user | 12800 : user);
	if (l.form.kernel) l.syscall(3);
});
define([...MONITORED], (l) => l.calloutAndLeave("monitoredFlags"));
define("enter", (l, size, level) => {
	if (level.imm === void 0 || (level.imm & 31n) !== 0n) return l.calloutAndLeave("enter");
	const bits = l.form.operandBits;
	const frame = l.moved(l.sp(), -bits / 8);
	const top = l.sub(frame, l.zext(l.read(size), frame.bits));
	l.store(l.stackAddress(frame), l.reg(5, bits));
	l.load(8, l.stackAddress(top), true);
	l.setReg(5, bits <= frame.bits ? l.trunc(frame, bits) : frame);
	l.setSp(top);
});
define("leave", (l) => {
	const bits = l.form.operandBits;
	const frame = l.sp(5);
	const v = l.load(bits, l.stackAddress(frame));
	l.setSp(l.moved(frame, bits / 8));
	l.setReg(5, v);
});
define("mov", (l, dst, src) => {
	if (dst?.kind === "seg") l.calloutAndLeave("loadSegment");
	else if (src?.kind === "seg") l.write(dst, l.zext(selector(l, src), dst.bits));
	else if (l.form.kernel && src?.kind === "cr") l.write(dst, controlRegister(l, src, dst.bits));
	else if (!dst || !src || [dst.kind, src.kind].some((k) => k === "cr" || k === "dr")) l.calloutAndLeave("privileged");
	else l.write(dst, l.read(src));
});
function controlRegister(l, o, bits) {
	if (!l.options.open && ![
		0,
		2,
		3,
		4,
		8
	].includes(o.reg)) throw new UndefinedForm("no such control register");
	const at = l.shl(l.registerNumber(o), 3);
	return l.trunc(l.stateAt(at, 64, 704), bits);
}
define([
	"lds",
	"les",
	"lfs",
	"lgs",
	"lss"
], (l) => l.calloutAndLeave("loadSegment"));
define("movzx", (l, dst, src) => l.write(dst, l.zext(l.read(src), dst.bits)));
define("movsx", (l, dst, src) => l.write(dst, l.sext(l.read(src), dst.bits)));
define("movsxd", (l, dst, src) => {
	if (src.kind === "mem" && src.bits === 16) l.write(dst, l.trunc(l.load(32, l.address(src)), 16));
	else l.write(dst, l.sext(l.read(src), dst.bits));
});
define("movbe", (l, dst, src) => l.write(dst, byteSwap(l, l.read(src))));
function byteSwap(l, v) {
	if (v.bits === 16) return l.or(l.shl(v, 8), l.shr(v, 8));
	const [lowBytes, swapHalves] = v.bits === 64 ? [71777214294589695n, 281470681808895n] : [16711935n, 0n];
	let r = l.or(l.shl(l.band(v, lowBytes), 8), l.band(l.shr(v, 8), lowBytes));
	if (v.bits === 64) r = l.or(l.shl(l.band(r, swapHalves), 16), l.band(l.shr(r, 16), swapHalves));
	return l.rotl(r, v.bits / 2);
}
define("bswap", (l, dst) => {
	const v = l.read(dst);
	l.write(dst, v.bits === 16 ? l.const(16, 0) : byteSwap(l, v));
});
define("lea", (l, dst, src) => l.write(dst, l.zext(l.address(src, false), dst.bits)));
define("xchg", (l, a, b) => {
	const x = l.readForWrite(a);
	const y = l.readForWrite(b);
	if (b.kind === "mem") {
		l.write(b, x);
		l.write(a, y);
	} else {
		l.write(a, y);
		l.write(b, x);
	}
});
define("cbw", (l) => l.setReg(0, l.sext(l.reg(0, 8), 16)));
define("cwde", (l) => l.setReg(0, l.sext(l.reg(0, 16), 32)));
define("cdqe", (l) => l.setReg(0, l.sext(l.reg(0, 32), 64)));
define("cwd", (l) => l.setReg(2, l.trunc(l.sar(l.sext(l.reg(0, 16), 32), 31), 16)));
define("cdq", (l) => l.setReg(2, l.sar(l.reg(0, 32), 31)));
define("cqo", (l) => l.setReg(2, l.sar(l.reg(0, 64), 63)));
for (const cc of [
	"o",
	"no",
	"b",
	"ae",
	"e",
	"ne",
	"be",
	"a",
	"s",
	"ns",
	"p",
	"np",
	"l",
	"ge",
	"le",
	"g"
]) {
	define(`cmov${cc}`, (l, dst, src) => {
		const y = l.read(src);
		l.write(dst, l.select(l.condition(cc), y, l.read(dst)));
	});
	define(`set${cc}`, (l, dst) => l.write(dst, l.zext(l.condition(cc), 8)));
}
define("xlatb", (l) => {
	const size = l.form.addressBits;
	const offset = l.add(l.reg(3, size), l.zext(l.reg(0, 8), size));
	l.setReg(0, l.load(8, l.stringSource(offset)));
});
function mulHighUnsigned(l, a, b) {
	const low = 4294967295n;
	const [al, ah, bl, bh] = [
		l.band(a, low),
		l.shr(a, 32),
		l.band(b, low),
		l.shr(b, 32)
	];
	const m1 = l.add(l.mul(ah, bl), l.shr(l.mul(al, bl), 32));
	const m2 = l.add(l.mul(al, bh), l.band(m1, low));
	return l.add(l.add(l.mul(ah, bh), l.shr(m1, 32)), l.shr(m2, 32));
}
function mulHighSigned(l, a, b) {
	const correction = l.add(l.and(l.sar(a, 63), b), l.and(l.sar(b, 63), a));
	return l.sub(mulHighUnsigned(l, a, b), correction);
}
function product(l, a, b, signed) {
	const bits = a.bits;
	if (bits === 64) return {
		low: l.mul(a, b),
		high: (signed ? mulHighSigned : mulHighUnsigned)(l, a, b)
	};
	const wide = bits === 32 ? 64 : 32;
	const extend = (v) => signed ? l.sext(v, wide) : l.zext(v, wide);
	const p = l.mul(extend(a), extend(b));
	return {
		low: l.trunc(p, bits),
		high: l.trunc(l.shr(p, bits), bits)
	};
}
function significant(l, low, high, signed) {
	if (!signed) return l.ne(high, l.const(high.bits, 0));
	const sign = l.sar(l.sext(low, Math.max(32, low.bits)), Math.max(32, low.bits) - 1);
	return l.ne(high, l.trunc(sign, high.bits));
}
function wideMultiply(signed) {
	return (l, src) => {
		const y = l.read(src);
		const { low, high } = product(l, l.reg(0, src.bits), y, signed);
		const carry = significant(l, low, high, signed);
		if (src.bits === 8) l.setReg(0, l.or(l.zext(low, 16), l.shl(l.zext(high, 16), 8)));
		else {
			l.setReg(0, low);
			l.setReg(2, high);
		}
		l.setFlags("multiply", src.bits, carry, carry);
	};
}
define("mul", wideMultiply(false));
define("imul", (l, dst, a, b) => {
	if (!a) return wideMultiply(true)(l, dst);
	const { low, high } = product(l, l.read(b ? a : dst), l.read(b ?? a), true);
	l.write(dst, low);
	const carry = significant(l, low, high, true);
	l.setFlags("multiply", dst.bits, carry, carry);
});
define("mulx", (l, high, low, src) => {
	const p = product(l, l.reg(2, src.bits), l.read(src), false);
	l.write(low, p.low);
	l.write(high, p.high);
});
function maskedCount(l, bits, o) {
	const n = l.read(o);
	const max = bits === 64 ? 63 : 31;
	if (isConst(n)) {
		const known = Number(constValue(n)) & max;
		return {
			value: l.const(32, known),
			known
		};
	}
	return {
		value: l.low32(l.band(n, max)),
		known: null
	};
}
function less(l, n, count) {
	return l.sub(l.const(32, n), count);
}
const bit0 = (l, v) => l.bool(l.band(l.low32(v), 1));
const topBit = (l, v) => bit0(l, l.shr(v, v.bits - 1));
const topTwoDiffer = (l, v) => topBit(l, l.xor(v, l.shl(v, 1)));
function setFlags$1(l, kind, bits, n, ...args) {
	if (n.known === 0) return;
	if (n.known !== null) l.setFlags(kind, bits, ...args);
	else l.setFlags(`${kind}If`, bits, ...args, l.ne(n.value, l.const(32, 0)));
}
define(["shl", "sal"], (l, dst, count) => {
	const x = l.readForWrite(dst);
	const n = maskedCount(l, dst.bits, count);
	const r = l.shl(x, n.value);
	l.write(dst, r);
	const carry = bit0(l, l.shr(x, less(l, dst.bits, n.value)));
	setFlags$1(l, "shift", dst.bits, n, r, carry, l.xor(carry, topBit(l, r)));
});
define("shr", (l, dst, count) => {
	const x = l.readForWrite(dst);
	const n = maskedCount(l, dst.bits, count);
	const r = l.shr(x, n.value);
	l.write(dst, r);
	const carry = bit0(l, l.shr(x, l.sub(n.value, l.const(32, 1))));
	setFlags$1(l, "shift", dst.bits, n, r, carry, topTwoDiffer(l, r));
});
define("sar", (l, dst, count) => {
	const x = l.readForWrite(dst);
	const n = maskedCount(l, dst.bits, count);
	const wide = l.sext(x, Math.max(32, dst.bits));
	const r = l.trunc(l.sar(wide, n.value), dst.bits);
	l.write(dst, r);
	const carry = bit0(l, l.sar(wide, l.sub(n.value, l.const(32, 1))));
	setFlags$1(l, "shift", dst.bits, n, r, carry, l.const(1, 0));
});
function rotateLeft(l, x, n) {
	if (x.bits >= 32) return l.rotl(x, n);
	const m = l.band(n, x.bits - 1);
	return l.or(l.shl(x, m), l.shr(x, less(l, x.bits, m)));
}
function rotateRight$1(l, x, n) {
	if (x.bits >= 32) return l.rotr(x, n);
	const m = l.band(n, x.bits - 1);
	return l.or(l.shr(x, m), l.shl(x, less(l, x.bits, m)));
}
define("rol", (l, dst, count) => {
	const x = l.readForWrite(dst);
	const n = maskedCount(l, dst.bits, count);
	const r = rotateLeft(l, x, n.value);
	l.write(dst, r);
	const carry = bit0(l, r);
	setFlags$1(l, "carryOverflow", dst.bits, n, carry, l.xor(carry, topBit(l, r)));
});
define("ror", (l, dst, count) => {
	const x = l.readForWrite(dst);
	const n = maskedCount(l, dst.bits, count);
	const r = rotateRight$1(l, x, n.value);
	l.write(dst, r);
	setFlags$1(l, "carryOverflow", dst.bits, n, topBit(l, r), topTwoDiffer(l, r));
});
function withCarry(l, x, carry, n) {
	const ring = x.bits + 1;
	if (x.bits === 32) return {
		v: l.or(l.zext(x, 64), l.shl(l.zext(carry, 64), 32)),
		m: n.value,
		ring
	};
	const m = n.known !== null ? l.const(32, n.known % ring) : l.op("i32.rem_u", [n.value, l.const(32, ring)], 32);
	return {
		v: l.or(l.low32(x), l.shl(l.zext(carry, 32), x.bits)),
		m,
		ring
	};
}
define("rcl", (l, dst, count) => {
	const x = l.readForWrite(dst);
	const n = maskedCount(l, dst.bits, count);
	const carry = l.flag("C");
	let r;
	let out;
	if (dst.bits === 64) {
		const low = l.or(l.shl(l.zext(carry, 64), l.sub(n.value, l.const(32, 1))), l.shr(l.shr(x, 1), less(l, 64, n.value)));
		r = l.select(l.isZero(n.value), x, l.or(l.shl(x, n.value), low));
		out = bit0(l, l.shr(x, less(l, 64, n.value)));
	} else {
		const { v, m, ring } = withCarry(l, x, carry, n);
		const turned = l.or(l.shl(v, m), l.shr(v, less(l, ring, m)));
		r = l.trunc(turned, dst.bits);
		out = bit0(l, l.shr(turned, dst.bits));
	}
	l.write(dst, r);
	setFlags$1(l, "carryOverflow", dst.bits, n, out, l.xor(out, topBit(l, r)));
});
define("rcr", (l, dst, count) => {
	const x = l.readForWrite(dst);
	const n = maskedCount(l, dst.bits, count);
	const carry = l.flag("C");
	let r;
	let out;
	if (dst.bits === 64) {
		const back = less(l, 64, n.value);
		const high = l.or(l.shl(l.zext(carry, 64), back), l.shl(l.shl(x, 1), back));
		r = l.select(l.isZero(n.value), x, l.or(l.shr(x, n.value), high));
		out = bit0(l, l.shr(x, l.sub(n.value, l.const(32, 1))));
	} else {
		const { v, m, ring } = withCarry(l, x, carry, n);
		const turned = l.or(l.shr(v, m), l.shl(v, less(l, ring, m)));
		r = l.trunc(turned, dst.bits);
		out = bit0(l, l.shr(turned, dst.bits));
	}
	l.write(dst, r);
	setFlags$1(l, "carryOverflow", dst.bits, n, out, topTwoDiffer(l, r));
});
define("shld", (l, dst, src, count) => {
	const x = l.readForWrite(dst);
	const y = l.read(src);
	const n = maskedCount(l, dst.bits, count);
	const bits = dst.bits;
	const r = bits === 16 ? l.trunc(l.shr(l.shl(threeWords(l, x, y, y), n.value), 32), 16) : l.or(l.shl(x, n.value), l.shr(l.shr(y, 1), less(l, bits - 1, n.value)));
	l.write(dst, r);
	const carry = bit0(l, l.shr(x, less(l, bits, n.value)));
	setFlags$1(l, "shift", bits, n, r, carry, l.xor(carry, bit0(l, l.shr(x, less(l, bits - 1, n.value)))));
});
define("shrd", (l, dst, src, count) => {
	const x = l.readForWrite(dst);
	const y = l.read(src);
	const n = maskedCount(l, dst.bits, count);
	const bits = dst.bits;
	const r = bits === 16 ? l.trunc(l.shr(threeWords(l, y, y, x), n.value), 16) : l.or(l.shr(x, n.value), l.shl(l.shl(y, 1), less(l, bits - 1, n.value)));
	l.write(dst, r);
	setFlags$1(l, "shift", bits, n, r, bit0(l, l.shr(x, l.sub(n.value, l.const(32, 1)))), topTwoDiffer(l, r));
});
function threeWords(l, a, b, c) {
	const lower = l.or(l.shl(l.low32(b), 16), l.low32(c));
	return l.or(l.shl(l.zext(a, 64), 32), l.zext(lower, 64));
}
for (const [quiet, kind] of ["comis", "ucomis"].entries()) for (const [suffix, t] of [["s", "f32"], ["d", "f64"]]) define(kind + suffix, (l, a, b) => {
	const y = scalar(l, t, b);
	const x = scalar(l, t, a);
	l.setFlags("compareFloat", 32, compared(l, t, "compare", x, y, 1 - quiet, x), y);
});
function predicate(l, t, n, a, b) {
	switch (n) {
		case 4: return l.simd("v128.or", [l.simd(`${t}.lt`, [a, b]), l.simd(`${t}.gt`, [a, b])]);
		case 5: return l.simd(`${t}.ge`, [a, b]);
		case 6: return l.simd(`${t}.gt`, [a, b]);
		case 7: return constVector(l, 8, 255);
		case 0: return l.simd(`${t}.eq`, [a, b]);
		case 1: return l.simd(`${t}.lt`, [a, b]);
		case 2: return l.simd(`${t}.le`, [a, b]);
		default: return l.simd("v128.or", [l.simd(`${t}.ne`, [a, a]), l.simd(`${t}.ne`, [b, b])]);
	}
}
function signals(l, imm) {
	const i = l.zext(imm, 32);
	const ordering = l.band(l.xor(i, l.shr(i, 1)), 1);
	return l.vex ? l.xor(ordering, l.band(l.shr(i, 4), 1)) : ordering;
}
function compare$1(l, t, a, b, imm, known) {
	if (known !== void 0) {
		const high = l.vex !== null && (known & 8) !== 0;
		if (!high && (known & 7) === 4) return l.simd(`${t}.ne`, [a, b]);
		const r = predicate(l, t, (known & 3) + (high ? 4 : 0), a, b);
		return (known & 4) !== 0 !== high ? l.simd("v128.not", [r]) : r;
	}
	const i = l.zext(imm, 32);
	const lowBit = l.band(i, 1);
	const chosen = (from) => l.select(l.band(i, 2), l.select(lowBit, predicate(l, t, from + 3, a, b), predicate(l, t, from + 2, a, b)), l.select(lowBit, predicate(l, t, from + 1, a, b), predicate(l, t, from, a, b)));
	const r = l.vex ? l.select(l.band(i, 8), chosen(4), chosen(0)) : chosen(0);
	const negative = l.vex ? l.xor(l.shr(i, 2), l.shr(i, 3)) : l.shr(i, 2);
	const negate = l.neg(l.band(negative, 1));
	return l.simd("v128.xor", [r, l.simd("i32x4.splat", [negate])]);
}
for (const [suffix, t, one, bits] of [[
	"s",
	"f32x4",
	"f32",
	32
], [
	"d",
	"f64x2",
	"f64",
	64
]]) {
	define(`cmpp${suffix}`, (l, dst, src, imm) => {
		const b = vector(l, src);
		const i = l.read(imm);
		const x = register(l, dst);
		const a = compared(l, t, "compare", x, b, signals(l, i), x);
		l.write(dst, compare$1(l, t, a, b, i, knownByte(imm)));
	});
	define(`cmps${suffix}`, (l, dst, src, imm) => {
		const b = lowVector(l, src, bits);
		const i = l.read(imm);
		const v = register(l, dst);
		const x = low(l, one, v);
		const a = withLow(l, one, v, compared(l, one, "compare", x, low(l, one, b), signals(l, i), x));
		l.write(dst, mergeLow(l, bits, v, compare$1(l, t, a, b, i, knownByte(imm))));
	});
}
for (const [suffix, shape] of [
	["b", "i8x16"],
	["w", "i16x8"],
	["d", "i32x4"],
	["q", "i64x2"]
]) {
	define(`pcmpeq${suffix}`, (l, dst, src) => {
		if (src.kind === "xmm" && src.reg !== void 0 && src.reg === dst.reg) l.write(dst, constVector(l, 8, 255));
		else packedBinary((l, a, b) => l.simd(`${shape}.eq`, [a, b]))(l, dst, src);
	});
	define(`pcmpgt${suffix}`, packedBinary((l, a, b) => l.simd(`${shape}.gt_s`, [a, b])));
}
function test(bits) {
	return (l, dst, src) => {
		const halves = src.bits === 256 ? [0, 1] : [0];
		const loaded = src.kind !== "mem" ? null : src.bits === 256 ? l.load256(l.address(src)) : [vector(l, src)];
		const any = (combine) => {
			const found = halves.map((half) => combine(l.xmm(dst, half), loaded ? loaded[half] : l.xmm(src, half)));
			const all = found.length > 1 ? l.simd("v128.or", [found[0], found[1]]) : found[0];
			const counted = bits(l);
			return l.isZero(l.simd("v128.any_true", [counted ? l.simd("v128.and", [all, counted]) : all]));
		};
		const same = src.kind !== "mem" && src.reg !== void 0 && src.reg === dst.reg;
		const zero = any((a, b) => same ? a : l.simd("v128.and", [a, b]));
		const carry = same ? l.const(1, 1) : any((a, b) => l.simd("v128.andnot", [b, a]));
		l.setFlags("vectorTest", 8, zero, carry);
	};
}
define("ptest", test(() => null));
defineVex("vptest", test(() => null));
defineVex("vtestps", test((l) => constVector(l, 32, 2147483648)));
defineVex("vtestpd", test((l) => constVector(l, 64, 1n << 63n)));
define("phminposuw", (l, dst, src) => {
	const v = vector(l, src);
	const keys = (half, at) => l.simd("v128.or", [l.simd("i32x4.shl", [l.simd(`i32x4.extend_${half}_i16x8_u`, [v]), l.const(32, 16)]), constVector(l, 32, at, at + 1, at + 2, at + 3)]);
	let m = l.simd("i32x4.min_u", [keys("low", 0), keys("high", 4)]);
	m = l.simd("i32x4.min_u", [m, shuffle(l, 8, m, m, [1, 0])]);
	m = l.simd("i32x4.min_u", [m, shuffle(l, 4, m, m, [
		1,
		0,
		3,
		2
	])]);
	const key = l.simd("i32x4.extract_lane", [m], 0);
	l.write(dst, l.simd("i32x4.replace_lane", [constVector(l, 8, 0), l.rotl(key, 16)], 0));
});
const TRUNCATE = 3;
const AS_MXCSR = 4;
for (const [suffix, t] of [["ss", "f32"], ["sd", "f64"]]) {
	for (const truncate of [false, true]) define(`cvt${truncate ? "t" : ""}${suffix}2si`, (l, dst, src) => {
		const x = scalar(l, t, src);
		const n = toInteger(l, t, truncate ? x : l.simd(`${t}.nearest`, [x]), dst.bits);
		const args = [x, l.const(32, truncate ? TRUNCATE : AS_MXCSR)];
		l.write(dst, inexact(l, `sse_to_i${dst.bits}_${t}`, n, args, l.eq(n, indefinite(l, dst.bits))));
	});
	define(`cvtsi2${suffix}`, (l, dst, src) => {
		const n = l.read(src);
		let r = l.simd(`${t}.convert_${n.type}_s`, [n]);
		if (t === "f32" || n.bits === 64) r = inexact(l, `sse_from_i64_${t}`, r, [l.sext(n, 64)]);
		l.write(dst, withLow(l, t, register(l, dst), r));
	});
}
function toInteger(l, t, x, bits) {
	const limit = bits === 64 ? 2 ** 63 : 2 ** 31;
	const fits = l.op(`${t}.lt`, [x, t === "f32" ? l.f32(limit) : l.f64(limit)], 1);
	return l.select(fits, l.op(`i${bits}.trunc_sat_${t}_s`, [x], bits), indefinite(l, bits));
}
function indefinite(l, bits) {
	return l.const(bits, bits === 64 ? 1n << 63n : 2147483648);
}
function toIntegers(l, t, v, truncate, count = t === "f32x4" ? 4 : 2) {
	const x = truncate ? v : l.simd(`${t}.nearest`, [v]);
	const n = l.options.likeX86 ? l.simd(`i32x4.relaxed_trunc_${t}_s${t === "f64x2" ? "_zero" : ""}`, [x]) : truncated(l, t, x);
	const special = l.simd("i32x4.bitmask", [l.simd("i32x4.eq", [n, constVector(l, 32, 2147483648)])]);
	const args = [
		v,
		l.const(32, truncate ? TRUNCATE : AS_MXCSR),
		l.const(32, count)
	];
	return inexact(l, `sse_to_i32x4_${t}`, n, args, special);
}
function truncated(l, t, x) {
	const fits = l.simd(`${t}.lt`, [x, floatVector(l, t, 2 ** 31)]);
	return t === "f32x4" ? l.simd("v128.bitselect", [
		l.simd("i32x4.trunc_sat_f32x4_s", [x]),
		constVector(l, 32, 2147483648),
		fits
	]) : l.simd("v128.bitselect", [
		l.simd("i32x4.trunc_sat_f64x2_s_zero", [x]),
		constVector(l, 32, 2147483648, 2147483648, 0, 0),
		shuffle(l, 4, fits, fits, [
			0,
			2,
			0,
			2
		])
	]);
}
for (const [suffix, t] of [["ps", "f32x4"], ["pd", "f64x2"]]) {
	define(`cvt${suffix}2dq`, (l, dst, src) => l.write(dst, toIntegers(l, t, vector(l, src), false)));
	define(`cvtt${suffix}2dq`, (l, dst, src) => l.write(dst, toIntegers(l, t, vector(l, src), true)));
}
const toFloats = (l, n) => inexact(l, "sse_from_i32x4", l.simd("f32x4.convert_i32x4_s", [n]), [n]);
define("cvtdq2ps", (l, dst, src) => l.write(dst, toFloats(l, vector(l, src))));
define("cvtdq2pd", (l, dst, src) => l.write(dst, l.simd("f64x2.convert_low_i32x4_s", [narrowVector(l, src, 64)])));
define("cvtpi2ps", (l, dst, src) => {
	const x = lowVector(l, src, 64);
	if (src.kind === "mm") useMmx(l);
	const r = toFloats(l, x);
	l.write(dst, shuffle(l, 8, r, register(l, dst), [0, 3]));
});
define("cvtpi2pd", (l, dst, src) => l.write(dst, l.simd("f64x2.convert_low_i32x4_s", [lowVector(l, src, 64)])));
for (const [suffix, t] of [["ps", "f32x4"], ["pd", "f64x2"]]) for (const truncate of [false, true]) define(`cvt${truncate ? "t" : ""}${suffix}2pi`, (l, dst, src) => {
	const x = t === "f32x4" ? lowVector(l, src, 64) : vector(l, src);
	useMmx(l);
	l.write(dst, toIntegers(l, t, x, truncate, 2));
});
const widened = (l, shape, r, helper, x) => l.exact({
	helper,
	guard: "exact",
	result: {
		shape,
		least: -126
	}
}, r, [x]);
const narrowed = (l, shape, r, helper, x) => l.exact({
	helper,
	guard: "rounding",
	result: {
		shape,
		least: -64,
		lanes: 3
	}
}, r, [x]);
define("cvtss2sd", (l, dst, src) => {
	const x = scalar(l, "f32", src);
	const r = widened(l, "f64", l.simd("f64.promote", [x]), "sse_widen_f32", x);
	l.write(dst, withLow(l, "f64", register(l, dst), r));
});
define("cvtsd2ss", (l, dst, src) => {
	const x = scalar(l, "f64", src);
	const r = narrowed(l, "f32", l.simd("f32.demote", [x]), "sse_narrow_f64", x);
	l.write(dst, withLow(l, "f32", register(l, dst), r));
});
define("cvtps2pd", (l, dst, src) => {
	const x = narrowVector(l, src, 64);
	const r = l.simd("f64x2.promote_low_f32x4", [x]);
	l.write(dst, widened(l, "f64x2", r, "sse_widen_f32x4", x));
});
define("cvtpd2ps", (l, dst, src) => {
	const x = vector(l, src);
	const r = l.simd("f32x4.demote_f64x2_zero", [x]);
	l.write(dst, narrowed(l, "f32x4", r, "sse_narrow_f64x2", x));
});
const halfConversion = (l, helper, v, args, part) => l.exact({
	helper,
	guard: "always",
	...part ? { part } : {}
}, v, [v, ...args]);
defineHalves("vcvtph2ps", (l, dst, src) => {
	l.write(dst, halfConversion(l, "sse_from_halves", narrowVector(l, src, 64), []));
});
defineVex("vcvtps2ph", (l, dst, src, imm) => {
	if (dst.kind === "mem") l.readForWrite(dst);
	const mode = l.zext(l.read(imm), 32);
	const halves = (src.bits === 256 ? [0, 1] : [0]).map((half) => halfConversion(l, "sse_to_halves", l.xmm(src, half), [mode], src.bits === 256 ? half + 1 : void 0));
	const r = halves.length === 1 ? halves[0] : shuffle(l, 8, halves[0], halves[1], [0, 2]);
	if (dst.kind !== "mem") l.setYmm(dst, r);
	else l.store(l.address(dst), halves.length === 1 ? l.simd("i64x2.extract_lane", [r], 0) : r);
});
for (const [mnemonic, helper] of [
	["aesenc", "aes_encrypt"],
	["aesenclast", "aes_encrypt_last"],
	["aesdec", "aes_decrypt"],
	["aesdeclast", "aes_decrypt_last"]
]) define(mnemonic, packedBinary((l, state, key) => l.helper(helper, "v128", [state, key])));
define("aesimc", (l, dst, src) => l.write(dst, l.helper("aes_unmix", "v128", [vector(l, src)])));
define("aeskeygenassist", (l, dst, src, imm) => {
	const words = l.helper("aes_sub", "v128", [vector(l, src)]);
	const r = shuffle(l, 1, words, words, [
		4,
		5,
		6,
		7,
		5,
		6,
		7,
		4,
		12,
		13,
		14,
		15,
		13,
		14,
		15,
		12
	]);
	const constant = l.simd("i64x2.splat", [l.shl(l.zext(l.read(imm), 64), 32)]);
	l.write(dst, l.simd("v128.xor", [r, constant]));
});
define("pclmulqdq", (l, dst, src, imm) => {
	const b = vector(l, src);
	const a = register(l, dst);
	const known = knownByte(imm);
	const quadword = (v, bit) => {
		const half = (n) => l.simd("i64x2.extract_lane", [v], n);
		if (known !== void 0) return half(known >> bit & 1);
		return l.select(l.band(l.zext(l.read(imm), 32), 1 << bit), half(1), half(0));
	};
	l.write(dst, l.helper("carryless_multiply", "v128", [quadword(a, 0), quadword(b, 4)]));
});
const source$1 = (l, o) => lowVector(l, o, 128);
function shaBinary(compute) {
	return (l, dst, src) => {
		const b = source$1(l, src);
		l.write(dst, compute(l, register(l, dst), b));
	};
}
const add = (l, a, b) => l.simd("i32x4.add", [a, b]);
const xor$1 = (l, a, b) => l.simd("v128.xor", [a, b]);
const shiftRight = (l, v, n) => l.simd("i32x4.shr_u", [v, l.const(32, n)]);
const rotateRight = (l, v, n) => l.simd("v128.or", [shiftRight(l, v, n), l.simd("i32x4.shl", [v, l.const(32, 32 - n)])]);
define("sha1rnds4", (l, dst, src, imm) => {
	const w = source$1(l, src);
	l.write(dst, l.helper("sha1_rounds", "v128", [
		register(l, dst),
		w,
		l.zext(l.read(imm), 32)
	]));
});
define("sha1nexte", shaBinary((l, a, b) => {
	const highest = l.simd("v128.and", [a, constVector(l, 32, 0, 0, 0, 4294967295)]);
	return add(l, b, rotateRight(l, highest, 2));
}));
define("sha1msg1", shaBinary((l, a, b) => xor$1(l, a, shuffle(l, 4, a, b, [
	6,
	7,
	0,
	1
]))));
define("sha1msg2", shaBinary((l, a, b) => {
	const r = rotateRight(l, xor$1(l, a, shuffle(l, 4, zeroVector(l), b, [
		0,
		4,
		5,
		6
	])), 31);
	return xor$1(l, r, rotateRight(l, shuffle(l, 4, zeroVector(l), r, [
		7,
		0,
		0,
		0
	]), 31));
}));
define("sha256rnds2", (l, dst, src) => {
	const abef = source$1(l, src);
	l.write(dst, l.helper("sha256_rounds", "v128", [
		register(l, dst),
		abef,
		l.xmmReg(0)
	]));
});
define("sha256msg1", shaBinary((l, a, b) => {
	const next = shuffle(l, 4, a, b, [
		1,
		2,
		3,
		4
	]);
	return add(l, a, xor$1(l, xor$1(l, rotateRight(l, next, 7), rotateRight(l, next, 18)), shiftRight(l, next, 3)));
}));
define("sha256msg2", shaBinary((l, a, b) => {
	const sigma = (v) => xor$1(l, xor$1(l, rotateRight(l, v, 17), rotateRight(l, v, 19)), shiftRight(l, v, 10));
	const lower = add(l, a, sigma(shuffle(l, 4, b, zeroVector(l), [
		2,
		3,
		4,
		4
	])));
	return add(l, lower, sigma(shuffle(l, 4, zeroVector(l), lower, [
		0,
		0,
		4,
		5
	])));
}));
const SCALARS = [["ss", "f32"], ["sd", "f64"]];
const PACKED = [["ps", "f32x4"], ["pd", "f64x2"]];
for (const name of [
	"add",
	"sub",
	"mul",
	"div"
]) {
	for (const [suffix, t] of SCALARS) define(name + suffix, (l, dst, src) => {
		const b = scalar(l, t, src);
		const v = register(l, dst);
		l.write(dst, withLow(l, t, v, arithmetic(l, t, name, low(l, t, v), b)));
	});
	for (const [suffix, t] of PACKED) define(name + suffix, packedBinary((l, a, b) => arithmetic(l, t, name, a, b)));
}
for (const [suffix, t] of SCALARS) define(`sqrt${suffix}`, (l, dst, src) => {
	const x = scalar(l, t, src);
	l.write(dst, withLow(l, t, register(l, dst), arithmetic(l, t, "sqrt", x, x)));
});
for (const [suffix, t] of PACKED) define(`sqrt${suffix}`, (l, dst, src) => {
	const x = vector(l, src);
	l.write(dst, arithmetic(l, t, "sqrt", x, x));
});
const least = (l, t, name, a, b) => l.simd(`${t}.p${name}`, [b, a]);
for (const [how, name] of ["min", "max"].entries()) {
	for (const [suffix, t] of PACKED) define(name + suffix, packedBinary((l, a, b) => compared(l, t, "extremum", a, b, how, least(l, t, name, a, b))));
	for (const [suffix, t] of SCALARS) define(name + suffix, (l, dst, src) => {
		const b = lowVector(l, src, scalarBits(t));
		const a = register(l, dst);
		const r = low(l, t, least(l, packedOf(t), name, a, b));
		l.write(dst, withLow(l, t, a, compared(l, t, "extremum", low(l, t, a), low(l, t, b), how, r)));
	});
}
for (const suffix of ["ps", "pd"]) {
	define(`and${suffix}`, packedBinary((l, a, b) => l.simd("v128.and", [a, b])));
	define(`andn${suffix}`, packedBinary((l, a, b) => l.simd("v128.andnot", [b, a])));
	define(`or${suffix}`, packedBinary((l, a, b) => l.simd("v128.or", [a, b])));
	define(`xor${suffix}`, (l, dst, src) => {
		if (src.kind === "xmm" && src.reg !== void 0 && src.reg === dst.reg) l.write(dst, zeroVector(l));
		else packedBinary((l, a, b) => l.simd("v128.xor", [a, b]))(l, dst, src);
	});
}
for (const [name, helper] of [["rcp", "reciprocal"], ["rsqrt", "reciprocal_root"]]) {
	const estimate = (l, v) => l.helper(helper, "v128", [v]);
	define(`${name}ps`, (l, dst, src) => l.write(dst, estimate(l, vector(l, src))));
	define(`${name}ss`, (l, dst, src) => {
		const r = estimate(l, lowVector(l, src, 32));
		l.write(dst, mergeLow(l, 32, register(l, dst), r));
	});
}
for (const [suffix, t] of PACKED) {
	const odd = t === "f32x4" ? [
		0,
		5,
		2,
		7
	] : [0, 3];
	define(`addsub${suffix}`, packedBinary((l, a, b) => {
		const r = shuffle(l, 16 / odd.length, l.simd(`${t}.sub`, [a, b]), l.simd(`${t}.add`, [a, b]), odd);
		return controlled(l, t, "addsub", a, b, r);
	}));
}
for (const name of ["add", "sub"]) for (const [suffix, t] of PACKED) {
	const [even, odd] = t === "f32x4" ? [[
		0,
		2,
		4,
		6
	], [
		1,
		3,
		5,
		7
	]] : [[0, 2], [1, 3]];
	define(`h${name}${suffix}`, packedBinary((l, a, b) => {
		const size = 16 / even.length;
		return arithmetic(l, t, name, shuffle(l, size, a, b, even), shuffle(l, size, a, b, odd));
	}));
}
function round(l, t, x, imm, known) {
	const helper = `sse_round_${t}`;
	const args = [x, l.zext(imm, 32)];
	if (known === void 0) return l.exact({
		helper,
		guard: "always"
	}, x, args);
	const r = l.simd(`${t}.${known & 4 ? "nearest" : [
		"nearest",
		"floor",
		"ceil",
		"trunc"
	][known & 3]}`, [x]);
	return l.exact({
		helper,
		guard: known & 8 ? "exact" : "rounding",
		condition: true
	}, r, [...args, hasNaN(l, t, r)]);
}
for (const [suffix, t] of SCALARS) define(`round${suffix}`, (l, dst, src, imm) => {
	const r = round(l, t, scalar(l, t, src), l.read(imm), knownByte(imm));
	l.write(dst, withLow(l, t, register(l, dst), r));
});
for (const [suffix, t] of PACKED) define(`round${suffix}`, (l, dst, src, imm) => {
	l.write(dst, round(l, t, vector(l, src), l.read(imm), knownByte(imm)));
});
function elementMask(l, t, imm, first) {
	const bits = t === "f32x4" ? [
		1,
		2,
		4,
		8
	] : [1, 2];
	const shape = t === "f32x4" ? "i32x4" : "i64x2";
	const wide = l.simd(`${shape}.splat`, [l.zext(imm, t === "f32x4" ? 32 : 64)]);
	const wanted = constVector(l, t === "f32x4" ? 32 : 64, ...bits.map((b) => b << first));
	return l.simd(`${shape}.eq`, [l.simd("v128.and", [wide, wanted]), wanted]);
}
for (const [suffix, t] of PACKED) define(`dp${suffix}`, (l, dst, src, imm) => {
	const b = vector(l, src);
	const a = register(l, dst);
	const i = l.read(imm);
	const chosen = elementMask(l, t, i, 4);
	const of = (v) => l.simd("v128.and", [v, chosen]);
	const products = l.simd("v128.and", [arithmetic(l, t, "mul", of(a), of(b)), chosen]);
	const swapped = t === "f32x4" ? [
		1,
		0,
		3,
		2
	] : [1, 0];
	let sum = arithmetic(l, t, "add", products, shuffle(l, 16 / swapped.length, products, products, swapped));
	if (t === "f32x4") sum = arithmetic(l, t, "add", sum, shuffle(l, 8, sum, sum, [1, 0]));
	const all = shuffle(l, 16 / swapped.length, sum, sum, swapped.map(() => 0));
	l.write(dst, l.simd("v128.and", [all, elementMask(l, t, i, 0)]));
});
const POLYNOMIAL = 27;
const and = (l, a, b) => l.simd("v128.and", [a, b]);
const or = (l, a, b) => l.simd("v128.or", [a, b]);
const xor = (l, a, b) => l.simd("v128.xor", [a, b]);
const left = (l, v, n) => n === 0 ? v : l.simd("i8x16.shl", [v, l.const(32, n)]);
const bytes = (l, value) => l.v128(new Array(16).fill(value));
const highest = (l, v) => l.simd("i8x16.shr_s", [v, l.const(32, 7)]);
define("gf2p8mulb", (l, dst, src) => {
	const b = vector(l, src);
	const a = register(l, dst);
	let product = and(l, a, highest(l, b));
	for (let bit = 6; bit >= 0; bit--) {
		const reduction = and(l, highest(l, product), bytes(l, POLYNOMIAL));
		const term = and(l, a, highest(l, left(l, b, 7 - bit)));
		product = xor(l, xor(l, left(l, product, 1), reduction), term);
	}
	l.write(dst, product);
});
function affine(l, x, matrix, imm) {
	let sum = l.simd("i8x16.splat", [l.zext(l.read(imm), 32)]);
	for (let bit = 0; bit < 8; bit++) {
		const row = shuffle(l, 1, matrix, matrix, Array.from({ length: 16 }, (_, i) => (i & 8) + 7 - bit));
		const parity = and(l, l.simd("i8x16.popcnt", [and(l, row, x)]), bytes(l, 1));
		sum = xor(l, sum, left(l, parity, bit));
	}
	return sum;
}
define("gf2p8affineqb", (l, dst, src, imm) => {
	const matrix = vector(l, src);
	l.write(dst, affine(l, register(l, dst), matrix, imm));
});
const INVERSES = inverses();
function inverses() {
	const times = (a, b) => {
		let product = 0;
		for (let bit = 7; bit >= 0; bit--) {
			product = (product << 1 ^ (product & 128 ? 283 : 0)) & 255;
			if (b >> bit & 1) product ^= a;
		}
		return product;
	};
	const found = new Array(256).fill(0);
	const powers = [1];
	for (let n = 1; n < 255; n++) powers.push(times(powers[n - 1], 3));
	powers.forEach((p, n) => {
		found[p] = powers[(255 - n) % 255];
	});
	return found;
}
function inverse(l, x) {
	return Array.from({ length: 16 }, (_, high) => {
		const table = l.v128(INVERSES.slice(16 * high, 16 * high + 16));
		return l.simd("i8x16.swizzle", [table, xor(l, x, bytes(l, 16 * high))]);
	}).reduce((a, b) => or(l, a, b));
}
define("gf2p8affineinvqb", (l, dst, src, imm) => {
	const matrix = vector(l, src);
	l.write(dst, affine(l, inverse(l, register(l, dst)), matrix, imm));
});
for (const [mnemonic, op] of Object.entries({
	paddb: "i8x16.add",
	paddw: "i16x8.add",
	paddd: "i32x4.add",
	paddq: "i64x2.add",
	paddsb: "i8x16.add_sat_s",
	paddsw: "i16x8.add_sat_s",
	paddusb: "i8x16.add_sat_u",
	paddusw: "i16x8.add_sat_u",
	psubb: "i8x16.sub",
	psubw: "i16x8.sub",
	psubd: "i32x4.sub",
	psubq: "i64x2.sub",
	psubsb: "i8x16.sub_sat_s",
	psubsw: "i16x8.sub_sat_s",
	psubusb: "i8x16.sub_sat_u",
	psubusw: "i16x8.sub_sat_u",
	pavgb: "i8x16.avgr_u",
	pavgw: "i16x8.avgr_u",
	pminub: "i8x16.min_u",
	pmaxub: "i8x16.max_u",
	pminsw: "i16x8.min_s",
	pmaxsw: "i16x8.max_s",
	pmullw: "i16x8.mul",
	pmaddwd: "i32x4.dot_i16x8_s",
	pand: "v128.and",
	por: "v128.or",
	pmulld: "i32x4.mul",
	pminsb: "i8x16.min_s",
	pmaxsb: "i8x16.max_s",
	pminuw: "i16x8.min_u",
	pmaxuw: "i16x8.max_u",
	pminsd: "i32x4.min_s",
	pmaxsd: "i32x4.max_s",
	pminud: "i32x4.min_u",
	pmaxud: "i32x4.max_u"
})) define(mnemonic, packedBinary((l, a, b) => l.simd(op, [a, b])));
for (const [mnemonic, op] of [
	["packsswb", "i8x16.narrow_i16x8_s"],
	["packssdw", "i16x8.narrow_i32x4_s"],
	["packuswb", "i8x16.narrow_i16x8_u"],
	["packusdw", "i16x8.narrow_i32x4_u"]
]) define(mnemonic, packedBinary((l, a, b) => {
	const both = isMmx(l) ? shuffle(l, 8, a, b, [0, 2]) : null;
	return l.simd(op, both ? [both, both] : [a, b]);
}));
define("pandn", packedBinary((l, a, b) => l.simd("v128.andnot", [b, a])));
define("pxor", (l, dst, src) => {
	if (src.kind === "xmm" && src.reg !== void 0 && src.reg === dst.reg) l.write(dst, zeroVector(l));
	else packedBinary((l, a, b) => l.simd("v128.xor", [a, b]))(l, dst, src);
});
for (const [mnemonic, sign] of [["pmulhw", "s"], ["pmulhuw", "u"]]) define(mnemonic, packedBinary((l, a, b) => {
	return shuffle(l, 2, l.simd(`i32x4.extmul_low_i16x8_${sign}`, [a, b]), l.simd(`i32x4.extmul_high_i16x8_${sign}`, [a, b]), [
		1,
		3,
		5,
		7,
		9,
		11,
		13,
		15
	]);
}));
for (const [mnemonic, sign] of [["pmuludq", "u"], ["pmuldq", "s"]]) define(mnemonic, packedBinary((l, a, b) => {
	const even = (v) => shuffle(l, 4, v, v, [
		0,
		2,
		0,
		2
	]);
	return l.simd(`i64x2.extmul_low_i32x4_${sign}`, [even(a), even(b)]);
}));
function byteDistances(l, a, b) {
	return l.simd("v128.or", [l.simd("i8x16.sub_sat_u", [a, b]), l.simd("i8x16.sub_sat_u", [b, a])]);
}
define("psadbw", packedBinary((l, a, b) => {
	const words = l.simd("i16x8.extadd_pairwise_i8x16_u", [byteDistances(l, a, b)]);
	const sums = l.simd("i32x4.dot_i16x8_s", [words, constVector(l, 16, 1)]);
	const lowPart = l.simd("v128.and", [sums, constVector(l, 64, 4294967295n)]);
	return l.simd("i64x2.add", [lowPart, l.simd("i64x2.shr_u", [sums, l.const(32, 32)])]);
}));
function shiftCount(l, count, limit) {
	if (count.kind === "imm") {
		const known = knownByte(count);
		if (known !== void 0) return l.const(32, Math.min(known, limit));
		const n = l.zext(l.read(count), 32);
		return l.select(l.ltU(n, l.const(32, limit)), n, l.const(32, limit));
	}
	const limited = () => {
		const wide = l.simd("i64x2.extract_lane", [vector(l, count)], 0);
		return l.select(l.ltU(wide, l.const(64, limit)), l.low32(wide), l.const(32, limit));
	};
	return l.vex ? l.vex.once(count, () => [limited()]) : limited();
}
for (const [suffix, shape, bits] of [
	[
		"w",
		"i16x8",
		16
	],
	[
		"d",
		"i32x4",
		32
	],
	[
		"q",
		"i64x2",
		64
	]
]) {
	for (const [name, op] of [["psll", "shl"], ["psrl", "shr_u"]]) define(name + suffix, (l, dst, count) => {
		const n = shiftCount(l, count, bits);
		const known = count.kind === "imm" ? knownByte(count) : void 0;
		const shifted = l.simd(`${shape}.${op}`, [register(l, dst), n]);
		if (known === void 0) l.write(dst, l.select(l.ltU(n, l.const(32, bits)), shifted, zeroVector(l)));
		else l.write(dst, known < bits ? shifted : zeroVector(l));
	});
	if (suffix !== "q") define(`psra${suffix}`, (l, dst, count) => {
		const n = shiftCount(l, count, bits - 1);
		l.write(dst, l.simd(`${shape}.shr_s`, [register(l, dst), n]));
	});
}
for (const [suffix, shape] of [
	["b", "i8x16"],
	["w", "i16x8"],
	["d", "i32x4"]
]) {
	define(`pabs${suffix}`, (l, dst, src) => l.write(dst, l.simd(`${shape}.abs`, [vector(l, src)])));
	define(`psign${suffix}`, packedBinary((l, a, b) => {
		const signed = l.simd("v128.bitselect", [
			l.simd(`${shape}.neg`, [a]),
			a,
			l.simd(`${shape}.lt_s`, [b, zeroVector(l)])
		]);
		return l.simd("v128.andnot", [signed, l.simd(`${shape}.eq`, [b, zeroVector(l)])]);
	}));
}
for (const [mnemonic, op, size] of [
	[
		"phaddw",
		"i16x8.add",
		2
	],
	[
		"phaddd",
		"i32x4.add",
		4
	],
	[
		"phaddsw",
		"i16x8.add_sat_s",
		2
	],
	[
		"phsubw",
		"i16x8.sub",
		2
	],
	[
		"phsubd",
		"i32x4.sub",
		4
	],
	[
		"phsubsw",
		"i16x8.sub_sat_s",
		2
	]
]) {
	const even = size === 2 ? [
		0,
		2,
		4,
		6,
		8,
		10,
		12,
		14
	] : [
		0,
		2,
		4,
		6
	];
	const odd = even.map((e) => e + 1);
	define(mnemonic, packedBinary((l, a, b) => {
		const [low, high] = isMmx(l) ? [shuffle(l, 8, a, b, [0, 2]), zeroVector(l)] : [a, b];
		return l.simd(op, [shuffle(l, size, low, high, even), shuffle(l, size, low, high, odd)]);
	}));
}
define("pmaddubsw", packedBinary((l, a, b) => {
	const eight = l.const(32, 8);
	const even = l.simd("i16x8.mul", [l.simd("v128.and", [a, constVector(l, 16, 255)]), l.simd("i16x8.shr_s", [l.simd("i16x8.shl", [b, eight]), eight])]);
	const odd = l.simd("i16x8.mul", [l.simd("i16x8.shr_u", [a, eight]), l.simd("i16x8.shr_s", [b, eight])]);
	return l.simd("i16x8.add_sat_s", [even, odd]);
}));
define("pmulhrsw", packedBinary((l, a, b) => {
	const minusOne = constVector(l, 16, 32768);
	const both = l.simd("i16x8.eq", [l.simd("v128.and", [a, b]), minusOne]);
	const exact = l.simd("i16x8.eq", [l.simd("v128.or", [a, b]), minusOne]);
	return l.simd("v128.xor", [l.simd("i16x8.q15mulr_sat_s", [a, b]), l.simd("v128.and", [both, exact])]);
}));
define("mpsadbw", (l, dst, src, imm) => {
	const b = vector(l, src);
	const a = register(l, dst);
	const control = l.zext(l.read(imm), 32);
	const i = l.vex?.half === 1 ? l.shr(control, 3) : control;
	const from = l.simd("i8x16.splat", [l.band(i, 4)]);
	const against = l.simd("i8x16.splat", [l.shl(l.band(i, 3), 2)]);
	const at = (v, start, ...places) => l.simd("i8x16.swizzle", [v, l.simd("i8x16.add", [constVector(l, 8, ...places), start])]);
	const distances = (first) => {
		const places = Array.from({ length: 16 }, (_, n) => (n >> 1) + (n & 1) + first);
		const fixed = at(b, against, first, first + 1);
		return l.simd("i16x8.extadd_pairwise_i8x16_u", [byteDistances(l, at(a, from, ...places), fixed)]);
	};
	l.write(dst, l.simd("i16x8.add", [distances(0), distances(2)]));
});
const CACHE_LINE = 64;
define([
	"movaps",
	"movapd",
	"movdqa",
	"movntps",
	"movntpd",
	"movntdq",
	"movntdqa"
], (l, dst, src) => {
	if (dst.kind === "mem") l.write(dst, register(l, src), true);
	else l.write(dst, vector(l, src, true));
});
define([
	"movups",
	"movupd",
	"movdqu",
	"lddqu"
], (l, dst, src) => l.write(dst, l.read(src)));
define(["movnti", "movntq"], (l, dst, src) => l.write(dst, l.read(src)));
for (const [mnemonic, t, bits] of [[
	"movss",
	"f32",
	32
], [
	"movsd",
	"f64",
	64
]]) define(mnemonic, (l, dst, src) => {
	if (dst.kind === "mem") {
		const packed = t === "f32" ? "f32x4" : "f64x2";
		l.store(l.address(dst), l.simd(`${packed}.extract_lane`, [l.xmm(src)], 0), bits);
	} else if (src.kind === "mem") l.write(dst, lowVector(l, src, bits));
	else l.write(dst, mergeLow(l, bits, l.xmm(dst), l.xmm(src)));
});
define(["movd", "movq"], (l, dst, src) => {
	if (dst.kind === "mm") l.write(dst, l.zext(l.read(src), 64));
	else if (src.kind === "mm") l.write(dst, l.trunc(l.read(src), dst.bits));
	else if (dst.kind === "xmm") {
		if (src.kind === "mem") l.write(dst, lowVector(l, src, src.bits));
		else if (src.kind === "xmm") l.write(dst, shuffle(l, 8, l.xmm(src), zeroVector(l), [0, 2]));
		else {
			const v = l.read(src);
			l.write(dst, l.simd(v.bits === 64 ? "i64x2.replace_lane" : "i32x4.replace_lane", [zeroVector(l), v], 0));
		}
	} else if (dst.bits === 64) l.write(dst, l.simd("i64x2.extract_lane", [l.xmm(src)], 0));
	else l.write(dst, l.simd("i32x4.extract_lane", [l.xmm(src)], 0));
});
define(["movlps", "movlpd"], (l, dst, src) => {
	if (dst.kind === "mem") l.store(l.address(dst), l.simd("f64x2.extract_lane", [register(l, src)], 0));
	else {
		const x = l.loadAs("f64", 64, l.address(src));
		l.write(dst, l.simd("f64x2.replace_lane", [register(l, dst), x], 0));
	}
});
define(["movhps", "movhpd"], (l, dst, src) => {
	if (dst.kind === "mem") l.store(l.address(dst), l.simd("f64x2.extract_lane", [register(l, src)], 1));
	else {
		const x = l.loadAs("f64", 64, l.address(src));
		l.write(dst, l.simd("f64x2.replace_lane", [register(l, dst), x], 1));
	}
});
define("movlhps", (l, dst, src) => l.write(dst, shuffle(l, 8, register(l, dst), register(l, src), [0, 2])));
define("movhlps", (l, dst, src) => l.write(dst, shuffle(l, 8, register(l, src), register(l, dst), [1, 3])));
for (const [mnemonic, shape] of [
	["movmskps", "i32x4"],
	["movmskpd", "i64x2"],
	["pmovmskb", "i8x16"]
]) {
	const bits = (l, v) => l.simd(`${shape}.bitmask`, [v]);
	define(mnemonic, (l, dst, src) => l.write(dst, l.zext(bits(l, register(l, src)), dst.bits)));
	defineVex(`v${mnemonic}`, (l, dst, src) => {
		const low = bits(l, l.xmm(src, 0));
		const elements = {
			i32x4: 4,
			i64x2: 2,
			i8x16: 16
		}[shape];
		l.write(dst, l.zext(src.bits === 256 ? l.or(low, l.shl(bits(l, l.xmm(src, 1)), elements)) : low, dst.bits));
	});
}
function firstByte(l, address) {
	if (l.options.word === 32) l.load(8, address, true);
}
define("maskmovdqu", (l, src, mask) => {
	const address = l.stringSource(l.reg(7, l.form.addressBits));
	firstByte(l, address);
	const old = l.load(128, address, true);
	const chosen = l.simd("i8x16.lt_s", [register(l, mask), zeroVector(l)]);
	l.store(address, l.simd("v128.bitselect", [
		register(l, src),
		old,
		chosen
	]));
});
define("maskmovq", (l, src, mask) => {
	useMmx(l);
	const address = l.stringSource(l.reg(7, l.form.addressBits));
	firstByte(l, address);
	const old = l.simd("i64x2.splat", [l.load(64, address, true)]);
	const chosen = l.simd("i8x16.lt_s", [register(l, mask), zeroVector(l)]);
	const bytes = l.simd("v128.bitselect", [
		register(l, src),
		old,
		chosen
	]);
	l.store(address, l.simd("i64x2.extract_lane", [bytes], 0));
});
define("clzero", (l) => {
	const line = l.band(l.stringSource(l.reg(0, l.form.addressBits)), -64);
	for (let at = 0; at < CACHE_LINE; at += 16) l.store(l.add(line, l.const(line.bits, at)), zeroVector(l));
});
define(["movdq2q", "movq2dq"], (l, dst, src) => l.write(dst, register(l, src)));
define("movsldup", (l, dst, src) => {
	const v = vector(l, src);
	l.write(dst, shuffle(l, 4, v, v, [
		0,
		0,
		2,
		2
	]));
});
define("movshdup", (l, dst, src) => {
	const v = vector(l, src);
	l.write(dst, shuffle(l, 4, v, v, [
		1,
		1,
		3,
		3
	]));
});
define("movddup", (l, dst, src) => {
	const v = lowVector(l, src, 64);
	l.write(dst, shuffle(l, 8, v, v, [0, 0]));
});
for (const sign of ["s", "z"]) for (const [suffix, steps, bits] of [
	[
		"bw",
		["i16x8.extend_low_i8x16"],
		64
	],
	[
		"bd",
		["i16x8.extend_low_i8x16", "i32x4.extend_low_i16x8"],
		32
	],
	[
		"bq",
		[
			"i16x8.extend_low_i8x16",
			"i32x4.extend_low_i16x8",
			"i64x2.extend_low_i32x4"
		],
		16
	],
	[
		"wd",
		["i32x4.extend_low_i16x8"],
		64
	],
	[
		"wq",
		["i32x4.extend_low_i16x8", "i64x2.extend_low_i32x4"],
		32
	],
	[
		"dq",
		["i64x2.extend_low_i32x4"],
		64
	]
]) define(`pmov${sign}x${suffix}`, (l, dst, src) => {
	let v = narrowVector(l, src, bits);
	for (const step of steps) v = l.simd(`${step}_${sign === "s" ? "s" : "u"}`, [v]);
	l.write(dst, v);
});
function recordFlags(l) {
	l.calloutIf(l.isZero(l.state(SSE_FLAGS_ASKED, 32)), "recordFlags");
}
function recordFlagsIfUnusual(l, mxcsr) {
	const unusual = l.ne(l.band(mxcsr, 65472), l.const(32, 8064));
	l.calloutIf(l.and(unusual, l.isZero(l.state(SSE_FLAGS_ASKED, 32))), "recordFlags");
}
define("stmxcsr", (l, dst) => {
	recordFlags(l);
	l.write(dst, l.state(MXCSR$1, 32));
});
define("ldmxcsr", (l, src) => {
	recordFlags(l);
	const v = l.read(src);
	l.faultIf(l.band(v, 4294901760), 13);
	l.setMxcsr(v);
});
define("emms", (l) => {
	waitForX87(l);
	l.setState(X87_TOP, l.const(32, 0));
	l.setState(X87_EMPTY, l.const(32, 255));
});
function compareStrings(l, a, b, imm, lengthBits) {
	const y = l.read(b);
	const x = register(l, a);
	const control = l.zext(l.read(imm), 32);
	const length = (v, r) => lengthBits ? l.helper("sse_string_limit", "i32", [l.sext(l.reg(r, lengthBits), 64), control]) : l.helper("sse_string_length", "i32", [v, control]);
	const lengths = [length(x, 0), length(y, 2)];
	return [l.helper("sse_compare_strings", "i32", [
		x,
		y,
		...lengths,
		control
	]), control];
}
function setFlags(l, result) {
	const bit = (n) => l.bool(l.band(l.shr(result, n), 1));
	l.setFlags("stringTest", 8, bit(17), bit(16), bit(18), bit(19));
}
for (const [suffix, lengthBits] of [
	["istr", 0],
	["estr", 32],
	["estr64", 64]
]) {
	const name = (kind) => `pcmp${suffix.slice(0, 4)}${kind}${suffix.slice(4)}`;
	define(name("i"), (l, a, b, imm) => {
		const [result, control] = compareStrings(l, a, b, imm, lengthBits);
		const matches = l.band(result, 65535);
		const elements = l.op("i32.shr_u", [l.const(32, 16), l.band(control, 1)], 32);
		const lowest = l.op("i32.ctz", [matches], 32);
		const highest = l.sub(l.const(32, 31), l.op("i32.clz", [matches], 32));
		const index = l.select(l.band(control, 64), highest, lowest);
		l.setReg(1, l.select(l.isZero(matches), elements, index));
		setFlags(l, result);
	});
	define(name("m"), (l, a, b, imm) => {
		const [result, control] = compareStrings(l, a, b, imm, lengthBits);
		const matches = l.band(result, 65535);
		const bits = l.simd("i32x4.replace_lane", [constVector(l, 8, 0), matches], 0);
		const expanded = (shape, wanted, v) => l.simd(`${shape}.eq`, [l.simd("v128.and", [v, wanted]), wanted]);
		const single = [
			1,
			2,
			4,
			8,
			16,
			32,
			64,
			128
		];
		const words = expanded("i16x8", constVector(l, 16, ...single), l.simd("i16x8.splat", [matches]));
		const halves = l.simd("i8x16.swizzle", [bits, constVector(l, 8, ...single.map(() => 0), ...single.map(() => 1))]);
		const bytes = expanded("i8x16", constVector(l, 8, ...single), halves);
		l.setXmmReg(0, l.select(l.band(control, 64), l.select(l.band(control, 1), words, bytes), bits));
		setFlags(l, result);
	});
}
const lane = (l, v, n) => l.simd("i64x2.extract_lane", [v], n);
function ones(l, length) {
	return l.shr(l.const(64, -1n), l.band(l.sub(l.const(64, 64), length), 63));
}
function named(l, length, index) {
	const sixBits = (o) => l.band(l.zext(l.read(o), 64), 63);
	return {
		mask: ones(l, sixBits(length)),
		index: sixBits(index)
	};
}
function described(l, v) {
	return {
		mask: ones(l, l.band(v, 63)),
		index: l.band(l.shr(v, 8), 63)
	};
}
define("extrq", (l, dst, a, b) => {
	const x = register(l, dst);
	const { mask, index } = b === void 0 ? described(l, lane(l, l.xmm(a), 0)) : named(l, a, b);
	l.write(dst, l.simd("i64x2.replace_lane", [zeroVector(l), l.and(l.shr(lane(l, x, 0), index), mask)], 0));
});
define("insertq", (l, dst, src, a, b) => {
	const x = register(l, dst);
	const y = l.xmm(src);
	const { mask, index } = a === void 0 || b === void 0 ? described(l, lane(l, y, 1)) : named(l, a, b);
	const kept = l.and(lane(l, x, 0), l.xor(l.shl(mask, index), l.const(64, -1n)));
	const put = l.shl(l.and(lane(l, y, 0), mask), index);
	l.write(dst, l.simd("i64x2.replace_lane", [zeroVector(l), l.or(kept, put)], 0));
});
define("movntss", (l, dst, src) => l.store(l.address(dst), l.simd("i32x4.extract_lane", [register(l, src)], 0)));
define("movntsd", (l, dst, src) => l.store(l.address(dst), lane(l, register(l, src), 0)));
const WIDTHS = {
	b: 8,
	w: 16,
	d: 32,
	q: 64
};
function widthsOf(stem) {
	const shared = stem === "movs" || stem === "cmps";
	return Object.entries(WIDTHS).map(([s, bits]) => [stem + s + (shared && s === "d" ? "_string" : ""), bits]);
}
const pointer = (l, register) => l.reg(register, l.form.addressBits);
const source = (l) => l.stringSource(pointer(l, 6));
const destination = (l) => l.stringDest(pointer(l, 7));
function advance(l, bits, ...registers) {
	const size = l.form.addressBits;
	const step = l.select(l.df(), l.const(size, -bits / 8), l.const(size, bits / 8));
	for (const r of registers) l.setReg(r, l.add(pointer(l, r), step));
}
function skipAtZero(l) {
	if (l.form.prefix) l.skipIf(l.isZero(pointer(l, 1)));
}
function repeat(l, also) {
	if (!l.form.prefix) return;
	const left = l.sub(pointer(l, 1), l.const(l.form.addressBits, 1));
	l.setReg(1, left);
	const more = l.ne(left, l.const(l.form.addressBits, 0));
	l.repeatIf(also ? l.and(more, also) : more);
}
function inBulk(l, kind, bits) {
	const size = l.form.addressBits;
	if (!l.form.prefix || !l.options.bulkStrings || size !== l.word) return;
	const count = l.select(l.df(), l.const(size, 0), pointer(l, 1));
	const from = kind === "movs" ? source(l) : l.zext(l.reg(0, bits), 64);
	const done = l.zext(l.bulk(kind, bits / 8, destination(l), from, count), size);
	const bytes = l.shl(done, Math.log2(bits / 8));
	if (kind === "movs") l.setReg(6, l.add(pointer(l, 6), bytes));
	l.setReg(7, l.add(pointer(l, 7), bytes));
	l.setReg(1, l.sub(pointer(l, 1), done));
	l.progress();
}
for (const [mnemonic, bits] of widthsOf("movs")) define(mnemonic, (l) => {
	inBulk(l, "movs", bits);
	skipAtZero(l);
	l.store(destination(l), l.load(bits, source(l)));
	advance(l, bits, 6, 7);
	repeat(l);
});
for (const [mnemonic, bits] of widthsOf("stos")) define(mnemonic, (l) => {
	inBulk(l, "stos", bits);
	skipAtZero(l);
	l.store(destination(l), l.reg(0, bits));
	advance(l, bits, 7);
	repeat(l);
});
for (const [mnemonic, bits] of widthsOf("lods")) define(mnemonic, (l) => {
	skipAtZero(l);
	const v = l.load(bits, source(l));
	l.setReg(0, v);
	advance(l, bits, 6);
	repeat(l);
});
function whileEqual(l, x, y) {
	return l.form.prefix === "repne" ? l.ne(x, y) : l.eq(x, y);
}
for (const [mnemonic, bits] of widthsOf("scas")) define(mnemonic, (l) => {
	skipAtZero(l);
	const x = l.reg(0, bits);
	const y = l.load(bits, destination(l));
	advance(l, bits, 7);
	repeat(l, whileEqual(l, x, y));
	l.setFlags("sub", bits, x, y, l.sub(x, y));
});
for (const [mnemonic, bits] of widthsOf("cmps")) define(mnemonic, (l) => {
	skipAtZero(l);
	const x = l.load(bits, source(l));
	const y = l.load(bits, destination(l));
	advance(l, bits, 6, 7);
	repeat(l, whileEqual(l, x, y));
	l.setFlags("sub", bits, x, y, l.sub(x, y));
});
const placeAndSize = (l, o) => {
	const v = l.read(o);
	return {
		limit: o.imm === void 0 ? l.stateAt(l.band(v, 65535), 64) : l.state(Number(o.imm & 65535n), 64),
		size: l.zext(l.shr(v, 16), 64)
	};
};
define("check", (l, mem, imm) => {
	const { limit, size } = placeAndSize(l, imm);
	const end = l.add(l.zext(l.address(mem, false), 64), size);
	l.calloutIf(l.ltS(limit, l.sub(end, l.const(64, 1))), "checkedAccess");
});
for (const [name, register] of [["check_rep_rsi", 6], ["check_rep_rdi", 7]]) define(name, (l, imm) => {
	const { limit, size } = placeAndSize(l, imm);
	const bits = l.form.addressBits;
	const count = l.zext(l.reg(1, bits), 64);
	const end = l.add(l.zext(l.reg(register, bits), 64), l.mul(count, size));
	const beyond = l.or(l.ltS(limit, l.sub(end, l.const(64, 1))), l.df());
	l.calloutIf(l.and(l.ne(count, l.const(64, 0)), beyond), "checkedAccess");
});
define("checked", (l) => l.calloutAndLeave("checkedAccess"));
function put(l, at, v, bits = v.bits) {
	if (at.imm === void 0) l.setStateAt(l.read(at), v, bits);
	else l.setState(Number(at.imm), v, bits);
}
const wordAt = (l, at) => at.imm === void 0 ? l.stateAt(l.read(at), 64) : l.state(Number(at.imm), 64);
function append(l, v, tag) {
	const at = l.state(PROBE_TRACE, 32);
	l.setStateAt(at, l.zext(v, 64), 64, PROBE_TRACE_OFFSET);
	l.setStateAt(at, l.read(tag), 32, PROBE_TRACE_OFFSET + 8);
	l.setState(PROBE_TRACE, l.add(at, l.const(32, 16)), 32);
}
define("probe_count", (l, at, by) => {
	put(l, at, l.add(wordAt(l, at), l.zext(l.read(by), 64)), 64);
});
define("probe_call", (l, site) => {
	l.setState(PROBE_SITE, l.read(site), 32);
	l.callout("probe");
});
define("probe_call_if", (l, site, at) => {
	const left = l.sub(wordAt(l, at), l.const(64, 1));
	put(l, at, left, 64);
	l.calloutWhen(l.isZero(left), "probe", PROBE_SITE, l.read(site));
});
define("probe_register", (l, register, at) => put(l, at, l.zext(l.read(register), 64), 64));
define("probe_vector", (l, register, at) => put(l, at, l.read(register), 128));
define("probe_flags", (l, at) => put(l, at, l.zext(allFlags(l), 64), 64));
define("probe_address", (l, mem, at) => put(l, at, l.zext(l.address(mem), 64), 64));
define("probe_access", (l, mem, tag) => append(l, l.address(mem), tag));
define("probe_mark", (l, tag) => append(l, l.const(32, 0), tag));
define("probe_outcome", (l, tag) => append(l, l.state(PROBE_TAKEN, 32), tag));
const outcome = (l, taken) => l.setState(PROBE_TAKEN, l.zext(taken, 32), 32);
for (const cc of [
	"o",
	"no",
	"b",
	"ae",
	"e",
	"ne",
	"be",
	"a",
	"s",
	"ns",
	"p",
	"np",
	"l",
	"ge",
	"le",
	"g"
]) define(`probe_j${cc}`, (l) => outcome(l, l.condition(cc)));
for (const name of [
	"jcxz",
	"jecxz",
	"jrcxz"
]) define(`probe_${name}`, (l) => outcome(l, l.isZero(l.reg(1, l.form.addressBits))));
for (const [name, also] of [
	["loop", null],
	["loope", "e"],
	["loopne", "ne"]
]) define(`probe_${name}`, (l) => {
	const bits = l.form.addressBits;
	const more = l.ne(l.reg(1, bits), l.const(bits, 1));
	outcome(l, also ? l.and(more, l.condition(also)) : more);
});
const GENERAL_PROTECTION$2 = 13;
define("cpuid", (l) => {
	l.setState(600, l.reg(0, 32));
	l.setState(604, l.reg(1, 32));
	l.callout("cpuid");
	[
		0,
		3,
		1,
		2
	].forEach((r, i) => {
		l.setReg(r, l.state(608 + 4 * i, 32));
	});
});
function setPair(l) {
	l.setReg(0, l.state(608, 32));
	l.setReg(2, l.state(612, 32));
}
const CR4_TSD = 4;
function checkTimeStamp(l) {
	if (l.form.kernel) return;
	l.faultIf(l.ne(l.band(l.state(736, 32), CR4_TSD), l.const(32, 0)), GENERAL_PROTECTION$2);
}
define("rdtsc", (l) => {
	checkTimeStamp(l);
	l.callout("rdtsc");
	setPair(l);
});
define("rdtscp", (l) => {
	checkTimeStamp(l);
	l.callout("rdtscp");
	setPair(l);
	l.setReg(1, l.state(616, 32));
});
for (const name of ["rdrand", "rdseed"]) define(name, (l, dst) => {
	l.callout(name);
	const v = l.state(608, 64);
	l.write(dst, l.trunc(v, dst.bits));
	l.setFlags("result", 32, l.const(32, 1), l.const(1, 1), l.const(1, 0));
});
define("rdpid", (l, dst) => l.write(dst, l.zext(l.callout("rdpid"), dst.bits)));
for (const [name, at] of [["fs", 288], ["gs", 296]]) {
	define(`rd${name}base`, (l, dst) => l.write(dst, l.trunc(l.state(at, 64), dst.bits)));
	define(`wr${name}base`, (l, src) => {
		const v = l.zext(l.read(src), 64);
		if (src.bits === 64) l.faultIf(l.ne(l.sar(l.shl(v, 16), 16), v), GENERAL_PROTECTION$2);
		l.setState(at, v);
	});
}
define([
	"clflush",
	"clflushopt",
	"clwb"
], (l, line) => {
	l.load(8, l.address(line));
});
define([
	"cldemote",
	"prefetchit0",
	"prefetchit1",
	"prefetch",
	"prefetchwt1",
	"reservednop"
], () => {});
define(["rdsspd", "rdsspq"], () => {});
define([
	"hlt clts invd wbinvd wbnoinvd invlpg invpcid rdmsr wrmsr rdpmc sysexit sysret sysexitq",
	"lgdt lidt lldt ltr lmsw sgdt sidt sldt str smsw lar lsl verr verw xsetbv monitor mwait",
	"insb insw insd outsb outsw outsd vmcall vmmcall"
].flatMap((s) => s.split(" ")), (l) => l.calloutAndLeave("privileged"));
define("sysretq", (l) => l.calloutAndLeave("sysret"));
define("cli", (l) => {
	if (!l.form.kernel) return l.calloutAndLeave("privileged");
	l.mergeState(240, 512, l.const(32, 0));
});
define("sti", (l) => {
	if (!l.form.kernel) return l.calloutAndLeave("privileged");
	l.mergeState(240, 512, l.const(32, 512));
	l.syscall(4);
});
define("in", (l, dst, port) => {
	if (!l.form.kernel) return l.calloutAndLeave("privileged");
	l.setState(600, l.zext(l.read(port), 32));
	l.write(dst, l.trunc(l.callout(`in${dst.bits}`), dst.bits));
});
define("out", (l, port, src) => {
	if (!l.form.kernel) return l.calloutAndLeave("privileged");
	l.setState(608, l.zext(l.read(port), 32));
	l.setState(612, l.zext(l.read(src), 32));
	l.syscall(8 + Math.log2(src.bits / 8));
});
define("swapgs", (l) => {
	if (!l.form.kernel) return l.calloutAndLeave("privileged");
	const base = l.state(296, 64);
	const other = l.state(792, 64);
	l.setState(296, other);
	l.setState(792, base);
});
define("fpu_unavailable", (l) => l.calloutAndLeave("fpuUnavailable"));
define("fpu_undefined", (l) => l.fault(6));
define("clac", (l) => {
	if (!l.form.kernel) return l.fault(6);
	l.mergeState(240, AC_BIT, l.const(32, 0));
});
define("stac", (l) => {
	if (!l.form.kernel) return l.fault(6);
	l.mergeState(240, AC_BIT, l.const(32, AC_BIT));
});
define("arpl", (l, dst, src) => {
	if (dst.kind === "mem") return l.calloutAndLeave("privileged");
	const x = l.read(dst);
	const rpl = l.zext(l.band(l.read(src), 3), x.bits);
	const lower = l.ltU(l.band(x, 3), rpl);
	l.write(dst, l.select(lower, l.or(l.band(x, -4), rpl), x));
	l.setFlags("zero", 16, lower);
});
const GENERAL_PROTECTION$1 = 13;
function begin(l) {
	waitForX87(l);
}
function keepPointer(l, o) {
	l.setState(FIP, l.zext(l.ripValue(), 64));
	if (o?.kind !== "mem") return;
	const flat = o.mem !== void 0 && o.mem.seg < 0;
	l.setState(FDP, l.zext(l.address(o, flat), 64));
}
const call = (l, name, ...args) => l.helper(`x87_${name}`, "none", args);
const number$1 = (l, v) => l.const(32, v);
function plain(name, ...args) {
	return (l) => {
		begin(l);
		keepPointer(l);
		call(l, name, ...args.map((a) => number$1(l, a)));
	};
}
function withMemory(l, name, o, integer, ...more) {
	begin(l);
	const v = l.read(o);
	keepPointer(l, o);
	if (integer) call(l, `${name}_int`, l.sext(v, 64), ...more);
	else call(l, `${name}_f${o.bits}`, v, ...more);
}
for (const op of [
	"add",
	"sub",
	"subr",
	"mul",
	"div",
	"divr"
]) {
	define(`f${op}`, (l, dst, src) => {
		if (dst.kind === "mem") return withMemory(l, op, dst, false);
		begin(l);
		keepPointer(l);
		call(l, `${op}_st`, l.registerNumber(dst), l.registerNumber(src), number$1(l, 0));
	});
	define(`fi${op}`, (l, src) => withMemory(l, op, src, true));
}
for (const op of [
	"add",
	"sub",
	"subr",
	"mul",
	"div",
	"divr"
]) define(`f${op}p`, (l, dst, src) => {
	begin(l);
	keepPointer(l);
	call(l, `${op}_st`, l.registerNumber(dst), l.registerNumber(src), number$1(l, 1));
});
function compare(pops, integer) {
	return (l, a, b) => {
		if (a.kind === "mem") return withMemory(l, "com", a, integer, number$1(l, pops));
		begin(l);
		keepPointer(l);
		call(l, "com_st", l.registerNumber(b), number$1(l, pops), number$1(l, 0));
	};
}
define("fcom", compare(0, false));
define("fcomp", compare(1, false));
define("ficom", compare(0, true));
define("ficomp", compare(1, true));
define("fcompp", plain("com_st", 1, 2, 0));
define("fucompp", plain("com_st", 1, 2, 1));
for (const [name, pops] of [["fucom", 0], ["fucomp", 1]]) define(name, (l, _st0, b) => {
	begin(l);
	keepPointer(l);
	call(l, "com_st", l.registerNumber(b), number$1(l, pops), number$1(l, 1));
});
for (const [name, pops, quiet] of [
	[
		"fcomi",
		0,
		0
	],
	[
		"fcomip",
		1,
		0
	],
	[
		"fucomi",
		0,
		1
	],
	[
		"fucomip",
		1,
		1
	]
]) define(name, (l, _st0, b) => {
	begin(l);
	keepPointer(l);
	const flags = l.helper("x87_comi", "i32", [
		l.registerNumber(b),
		number$1(l, pops),
		number$1(l, quiet)
	]);
	const bit = (n) => l.bool(l.band(l.shr(flags, n), 1));
	l.setFlag("C", bit(0));
	l.setFlag("P", bit(2));
	l.setFlag("Z", bit(6));
	for (const f of "ASO") l.setFlag(f, l.const(1, 0));
});
for (const name of `ftst fxam fchs fabs fsqrt frndint fscale fprem fprem1 fxtract fld1 fldl2t fldl2e fldpi fldlg2 fldln2 fldz f2xm1 fyl2x fyl2xp1 fptan fpatan fsin fcos fsincos`.split(" ")) define(name, plain(name));
define("fld", (l, src) => {
	begin(l);
	if (src.kind === "st") {
		keepPointer(l);
		call(l, "fld_st", l.registerNumber(src));
	} else if (src.bits === 80) {
		const significand = l.load(64, l.address(src));
		const exponent = l.load(16, l.addressPlus(src, 8));
		keepPointer(l, src);
		call(l, "fld_f80", significand, exponent);
	} else {
		const v = l.read(src);
		keepPointer(l, src);
		call(l, `fld_f${src.bits}`, v);
	}
});
define("fild", (l, src) => {
	begin(l);
	const v = l.sext(l.read(src), 64);
	keepPointer(l, src);
	call(l, "fild", v);
});
define("fbld", (l, src) => {
	begin(l);
	const low = l.load(64, l.address(src));
	const high = l.load(16, l.addressPlus(src, 8));
	keepPointer(l, src);
	call(l, "fbld", low, high);
});
function finishStore(l, dst, pop, write) {
	const forbidden = l.ltS(l.state(X87_PENDING, 32), number$1(l, 0));
	write((v, old) => l.select(forbidden, old(), v));
	keepPointer(l, dst);
	call(l, "commit", number$1(l, pop ? 1 : 0));
}
const storeWhole = (l, dst, v) => (keep) => l.write(dst, keep(v, () => l.readForWrite(dst)));
const storeTen = (l, dst, low) => (keep) => {
	const at = l.addressPlus(dst, 8);
	const first = keep(low, () => l.load(64, l.address(dst), true));
	const high = keep(l.state(584, 16), () => l.load(16, at, true));
	l.store(at, high, 16);
	l.store(l.address(dst), first, 64);
};
for (const [name, pop] of [[["fst"], false], [["fstp", "fstpnce"], true]]) define(name, (l, dst) => {
	begin(l);
	if (dst.kind === "st") {
		keepPointer(l);
		call(l, "fst_st", l.registerNumber(dst), number$1(l, pop ? 1 : 0));
		return;
	}
	const v = l.helper(`x87_st_f${dst.bits}`, dst.bits === 32 ? "i32" : "i64", []);
	finishStore(l, dst, pop, dst.bits === 80 ? storeTen(l, dst, v) : storeWhole(l, dst, v));
});
for (const [name, pop, truncate] of [
	[
		"fist",
		false,
		0
	],
	[
		"fistp",
		true,
		0
	],
	[
		"fisttp",
		true,
		1
	]
]) define(name, (l, dst) => {
	begin(l);
	const max = l.const(64, (1n << BigInt(dst.bits - 1)) - 1n);
	const v = l.helper("x87_st_int", "i64", [max, number$1(l, truncate)]);
	finishStore(l, dst, pop, storeWhole(l, dst, l.trunc(v, dst.bits)));
});
define("fbstp", (l, dst) => {
	begin(l);
	const low = l.helper("x87_st_bcd", "i64", []);
	finishStore(l, dst, true, storeTen(l, dst, low));
});
define("fxch", (l, _st0, other) => {
	begin(l);
	keepPointer(l);
	call(l, "fxch", l.registerNumber(other));
});
for (const [suffix, condition] of Object.entries({
	b: "b",
	e: "e",
	be: "be",
	u: "p",
	nb: "ae",
	ne: "ne",
	nbe: "a",
	nu: "np"
})) define(`fcmov${suffix}`, (l, _st0, src) => {
	begin(l);
	keepPointer(l);
	call(l, "fcmov", l.registerNumber(src), l.low32(l.condition(condition)));
});
define("ffree", (l, st) => {
	begin(l);
	keepPointer(l);
	call(l, "ffree", l.registerNumber(st), number$1(l, 0));
});
define("ffreep", (l, st) => {
	begin(l);
	keepPointer(l);
	call(l, "ffree", l.registerNumber(st), number$1(l, 1));
});
define("fincstp", (l) => {
	begin(l);
	keepPointer(l);
	call(l, "move_top", number$1(l, 1));
});
define("fdecstp", (l) => {
	begin(l);
	keepPointer(l);
	call(l, "move_top", number$1(l, -1));
});
define("fnop", (l) => {
	begin(l);
	keepPointer(l);
});
define("wait", waitForX87);
define([
	"fneni",
	"feni",
	"fndisi",
	"fdisi",
	"fnsetpm",
	"fsetpm",
	"frstpm"
], () => {});
define("fldcw", (l, src) => {
	waitForX87(l);
	const v = l.read(src);
	call(l, "fldcw", l.low32(v));
});
function control(name, definition) {
	define(`fn${name}`, definition);
	define(`f${name}`, (l, ...operands) => {
		waitForX87(l);
		definition(l, ...operands);
	});
}
control("stcw", (l, dst) => l.write(dst, l.trunc(l.state(FCW, 32), 16)));
control("stsw", (l, dst) => l.write(dst, l.trunc(l.helper("x87_fnstsw", "i32", []), 16)));
control("clex", (l) => call(l, "fnclex"));
control("init", (l) => call(l, "fninit"));
function pieces(sizeBytes, copy) {
	let offset = 0;
	for (const bits of sizeBytes % 8 === 0 ? [64] : sizeBytes % 4 === 0 ? [32] : [16]) for (; sizeBytes - offset >= bits / 8; offset += bits / 8) copy(offset, bits);
}
function imageToMemory(l, o, sizeBytes) {
	pieces(sizeBytes, (offset, bits) => l.store(l.addressPlus(o, offset), l.state(X87_IMAGE + offset, bits), bits));
}
function memoryToImage(l, o, sizeBytes) {
	pieces(sizeBytes, (offset, bits) => l.setState(X87_IMAGE + offset, l.load(bits, l.addressPlus(o, offset)), bits));
}
const isShort = (l) => l.form.operandBits === 16;
const environmentSize = (l) => isShort(l) ? 14 : 28;
const shortFlag = (l) => number$1(l, isShort(l) ? 1 : 0);
const findOpcode = (l) => l.callout("x87Opcode");
control("stenv", (l, dst) => {
	findOpcode(l);
	call(l, "pack_env", shortFlag(l));
	imageToMemory(l, dst, environmentSize(l));
	call(l, "mask_all");
});
define("fldenv", (l, src) => {
	waitForX87(l);
	memoryToImage(l, src, environmentSize(l));
	call(l, "unpack_env", shortFlag(l));
});
control("save", (l, dst) => {
	findOpcode(l);
	const size = environmentSize(l);
	call(l, "pack_env", shortFlag(l));
	call(l, "pack_registers", number$1(l, size), number$1(l, 10));
	imageToMemory(l, dst, size + 80);
	call(l, "fninit");
});
define("frstor", (l, src) => {
	waitForX87(l);
	const size = environmentSize(l);
	memoryToImage(l, src, size + 80);
	call(l, "unpack_env", shortFlag(l));
	call(l, "unpack_registers", number$1(l, size), number$1(l, 10));
});
const MXCSR_MASK$1 = 65535;
const XMM_AT = 160;
function aligned(l, o) {
	l.faultIf(l.band(l.low32(l.address(o)), 15), GENERAL_PROTECTION$1);
}
function fxsave(wide) {
	return (l, dst) => {
		aligned(l, dst);
		findOpcode(l);
		call(l, "pack_fx", number$1(l, wide));
		imageToMemory(l, dst, 24);
		l.store(l.addressPlus(dst, 24), l.state(MXCSR$1, 32), 32);
		l.store(l.addressPlus(dst, 28), number$1(l, MXCSR_MASK$1), 32);
		for (let offset = 32; offset < XMM_AT; offset += 8) l.store(l.addressPlus(dst, offset), l.state(X87_IMAGE + offset, 64), 64);
		for (let r = 0; r < (l.word === 64 ? 16 : 8); r++) l.store(l.addressPlus(dst, XMM_AT + 16 * r), l.xmmReg(r), 128);
	};
}
function fxrstor(wide) {
	return (l, src) => {
		aligned(l, src);
		const mxcsr = l.load(32, l.addressPlus(src, 24));
		l.faultIf(l.band(mxcsr, 4294901760), GENERAL_PROTECTION$1);
		recordFlagsIfUnusual(l, mxcsr);
		memoryToImage(l, src, XMM_AT);
		const xmm = [];
		for (let r = 0; r < (l.word === 64 ? 16 : 8); r++) xmm.push(l.load(128, l.addressPlus(src, XMM_AT + 16 * r)));
		call(l, "unpack_fx", number$1(l, wide));
		xmm.forEach((v, r) => {
			l.setXmmReg(r, v);
		});
		l.setMxcsr(mxcsr);
	};
}
define("fxsave", fxsave(0));
define("fxsave64", fxsave(1));
define("fxrstor", fxrstor(0));
define("fxrstor64", fxrstor(1));
const COMPACTED = 1n << 63n;
const UNDEFINED = 6;
const GENERAL_PROTECTION = 13;
const OSXSAVE = 1 << 18;
const MXCSR = 24;
const MXCSR_MASK = 65535;
const MXCSR_INITIAL = 8064;
const XMM = 160;
const [X87_BIT, SSE_BIT, AVX_BIT] = [
	0,
	1,
	2
];
const number = (l, n) => l.const(32, n);
const bit = (l, v, n) => l.band(l.shr(v, n), 1);
const mask64 = (l, truth) => l.neg(l.zext(truth, 64));
const mask128 = (l, truth) => l.simd("i64x2.splat", [mask64(l, truth)]);
const pair = (l, low, high) => l.simd("i64x2.replace_lane", [l.simd("i64x2.splat", [low]), high], 1);
const registers = (l) => Array.from({ length: l.word === 64 ? 16 : 8 }, (_, r) => r);
const evenRegisters = (l) => registers(l).filter((r) => r % 2 === 0);
function requireXsave(l) {
	l.faultIf(l.isZero(l.band(l.state(736, 32), OSXSAVE)), UNDEFINED);
}
function requested(l) {
	return l.and(l.reg(0, 32), l.state(808, 32));
}
function inUse(l) {
	const any = (high) => {
		const all = registers(l).map((r) => l.xmmReg(r, high));
		return l.low32(l.simd("v128.any_true", [all.reduce((a, b) => l.simd("v128.or", [a, b]))]));
	};
	const x87 = l.helper("x87_in_use", "i32", []);
	return l.or(x87, l.or(l.shl(any(false), SSE_BIT), l.shl(any(true), AVX_BIT)));
}
function area(l, o) {
	requireXsave(l);
	l.faultIf(l.band(l.low32(l.address(o)), 63), GENERAL_PROTECTION);
	return (offset) => l.addressPlus(o, offset);
}
const X87_PIECES = [
	0,
	32,
	64,
	96,
	128
];
function save(kind, wide) {
	return (l, dst) => {
		const at = area(l, dst);
		const rfbm = requested(l);
		let used = inUse(l);
		const mxcsr = l.state(MXCSR$1, 32);
		if (kind === "xsavec") used = l.or(used, l.shl(l.zext(l.ne(mxcsr, number(l, MXCSR_INITIAL)), 32), SSE_BIT));
		const saved = kind === "xsave" ? rfbm : l.and(rfbm, used);
		const sse = bit(l, saved, SSE_BIT);
		const withMxcsr = kind === "xsavec" ? sse : l.or(bit(l, rfbm, SSE_BIT), bit(l, rfbm, AVX_BIT));
		l.callout("x87Opcode");
		l.helper("x87_pack_fx", "none", [number(l, wide)]);
		l.setState(X87_IMAGE + MXCSR, mxcsr);
		l.setState(X87_IMAGE + MXCSR + 4, number(l, MXCSR_MASK));
		const x87 = bit(l, saved, X87_BIT);
		const x87Mask = mask128(l, x87);
		for (const offset of X87_PIECES) {
			const image = [0, 16].map((half) => l.state(X87_IMAGE + offset + half, 128));
			const second = offset === 0 ? pair(l, mask64(l, x87), mask64(l, withMxcsr)) : x87Mask;
			l.storeMasked(at(offset), 8, image, [x87Mask, second]);
		}
		const vectors = (offset, wanted, high) => {
			const mask = mask128(l, wanted);
			for (const r of evenRegisters(l)) l.storeMasked(at(offset + 16 * r), 8, [l.xmmReg(r, high), l.xmmReg(r + 1, high)], [mask, mask]);
		};
		vectors(XMM, sse, false);
		vectors(576, bit(l, saved, AVX_BIT), true);
		const now = l.zext(l.and(rfbm, used), 64);
		const asked = l.zext(rfbm, 64);
		if (kind === "xsavec") {
			l.store(at(512), now);
			l.store(at(520), l.or(asked, l.const(64, COMPACTED)));
		} else {
			const before = l.load(64, at(512), true);
			l.store(at(512), l.or(l.and(before, l.not(asked)), now));
		}
	};
}
function restore(wide) {
	return (l, src) => {
		const at = area(l, src);
		const rfbm = requested(l);
		const stored = l.load(64, at(512));
		const format = l.load(64, at(520));
		const rest = [];
		for (let offset = 528; offset < 576; offset += 8) rest.push(l.load(64, at(offset)));
		const or = (a, b) => l.or(a, b);
		const compacted = l.low32(l.shr(format, 63));
		const allowed = l.zext(l.state(808, 32), 64);
		const components = l.band(format, COMPACTED - 1n);
		const wrong = l.select(compacted, or(l.and(stored, l.not(components)), or(l.and(components, l.not(allowed)), rest.slice(1).reduce(or))), format);
		l.faultIf(l.ne(or(or(wrong, rest[0]), l.and(stored, l.not(allowed))), l.const(64, 0)), GENERAL_PROTECTION);
		const present = l.low32(stored);
		const loaded = l.and(rfbm, present);
		const initial = l.and(rfbm, l.not(present));
		const sse = bit(l, loaded, SSE_BIT);
		const sseInitial = bit(l, initial, SSE_BIT);
		const either = l.or(bit(l, rfbm, SSE_BIT), bit(l, rfbm, AVX_BIT));
		const withMxcsr = l.select(compacted, sse, either);
		const mxcsr = l.loadIf(withMxcsr, 32, at(MXCSR));
		l.faultIf(l.band(mxcsr, 4294901760), GENERAL_PROTECTION);
		recordFlagsIfUnusual(l, l.select(withMxcsr, mxcsr, number(l, MXCSR_INITIAL)));
		const x87 = bit(l, loaded, X87_BIT);
		const x87Mask = mask128(l, x87);
		const image = X87_PIECES.map((offset) => l.loadMasked(at(offset), 8, [x87Mask, x87Mask]));
		const vectors = (offset, from) => {
			const mask = mask128(l, from);
			return evenRegisters(l).flatMap((r) => l.loadMasked(at(offset + 16 * r), 8, [mask, mask]));
		};
		const avx = bit(l, loaded, AVX_BIT);
		const lower = vectors(XMM, sse);
		const upper = vectors(576, avx);
		image.forEach((halves, i) => {
			halves.forEach((v, half) => {
				l.setState(X87_IMAGE + X87_PIECES[i] + 16 * half, v);
			});
		});
		l.helper("x87_restore", "none", [
			x87,
			bit(l, initial, X87_BIT),
			number(l, wide)
		]);
		const fallback = l.select(l.and(compacted, sseInitial), number(l, MXCSR_INITIAL), l.state(MXCSR$1, 32));
		l.setMxcsr(l.select(withMxcsr, mxcsr, fallback));
		const zero = zeroVector(l);
		const set = (values, load, clear, high) => {
			values.forEach((v, r) => {
				l.setXmmReg(r, l.select(load, v, l.select(clear, zero, l.xmmReg(r, high))), high);
			});
		};
		set(lower, sse, sseInitial, false);
		set(upper, avx, bit(l, initial, AVX_BIT), true);
	};
}
for (const kind of [
	"xsave",
	"xsaveopt",
	"xsavec"
]) {
	define(kind, save(kind, 0));
	define(`${kind}64`, save(kind, 1));
}
define("xrstor", restore(0));
define("xrstor64", restore(1));
define("xgetbv", (l) => {
	requireXsave(l);
	const which = l.reg(1, 32);
	l.faultIf(l.ltU(number(l, 1), which), GENERAL_PROTECTION);
	const xcr0 = l.state(808, 32);
	l.setReg(0, l.select(which, l.and(xcr0, inUse(l)), xcr0));
	l.setReg(2, number(l, 0));
});
function recordsFlags(o) {
	return o.sseFlags === "always" || o.sseFlagsAsked === true;
}
const CANDIDATES = 6;
function passRegion(graph, request, after, extra) {
	const { options } = request;
	runPasses(graph, passContext(request), options, options.verify, after, extra);
}
function passContext(request) {
	const { options } = request;
	return {
		builder: optionsOf(request),
		recordsMxcsr: recordsFlags(options),
		promotesRegisters: options.promoteRegisters
	};
}
function liftRegion(request) {
	const { mode, options } = request;
	const word = mode.word;
	const builderOptions = optionsOf(request);
	const blocks = [];
	const starts = new Set(request.blocks.flatMap((b) => b.probes ? [] : [b.rip]));
	for (const b of request.blocks) {
		const decoded = decodeBlock(b.bytes, b.rip, mode, 1e3);
		const insns = b.probes ? withProbes(decoded, b.probes.probes) : decoded;
		let current = null;
		let builder = null;
		const close = () => {
			if (!current || !builder) return;
			current.ops = builder.ops;
			current.terminal = builder.terminal;
			blocks.push(current);
			current = null;
		};
		for (const insn of insns) {
			if (current && current.insns.length > 0 && (insn.form.prefix !== "" || starts.has(insn.rip))) close();
			if (!current && blocks.some((x) => x.rip === insn.rip)) break;
			if (!current) {
				builder = new Builder(builderOptions);
				current = {
					rip: insn.rip,
					insns: [],
					charge: 0,
					ops: [],
					terminal: { kind: "next" },
					nextRip: insn.rip,
					candidates: [],
					dispatched: false,
					recordIn: false,
					...b.probes && { position: b.probes.position }
				};
			}
			const c = current;
			const l = builder;
			l.begin(insn.form, c.insns.length, insn.rip, insn.length);
			if (insn.length === 0) {
				lift(l, insn);
				continue;
			}
			c.insns.push(insn);
			c.charge++;
			c.nextRip = l.nextRip;
			lift(l, withLiveImmediate(insn, request.liveImmediates.get(insn.rip)));
			if (l.terminal.kind !== "next") close();
		}
		close();
	}
	blocks.sort((a, b) => Number(b.rip === request.entry) - Number(a.rip === request.entry));
	const index = new Map(blocks.map((b, i) => [b.rip, i]));
	if (options.returnPrediction) {
		const sites = blocks.filter((b) => b.terminal.kind === "call" || isIndirectCall(b)).map((b) => b.nextRip);
		const known = [...new Set(sites)].filter((rip) => index.has(rip)).slice(0, CANDIDATES);
		for (const b of blocks) if (b.terminal.kind === "indirect" && b.terminal.hint === "ret") b.candidates = known;
	}
	const dispatch = request.indirectTargets.filter((rip) => index.has(rip));
	for (const b of blocks) b.dispatched = dispatch.length > 0 && b.terminal.kind === "indirect" && b.terminal.hint === "jump";
	return {
		entry: request.entry,
		word,
		tlb: request.tlb,
		blocks,
		index,
		descriptors: request.descriptors,
		dispatch,
		entryChecks: [],
		x87: null
	};
}
function isIndirectCall(b) {
	return b.terminal.kind === "indirect" && b.terminal.hint === "call";
}
function withLiveImmediate(insn, at) {
	if (at === void 0) return insn;
	const operands = insn.form.operands.map((o) => {
		if (o.kind !== "imm") return o;
		const { imm: _, ...open } = o;
		return {
			...open,
			live: {
				at,
				bytes: insn.immediateBytes
			}
		};
	});
	return {
		...insn,
		form: {
			...insn.form,
			operands
		}
	};
}
function lift(l, insn) {
	const definition = insn.invalid ? void 0 : definitionOf(insn.form.mnemonic);
	if (!definition) {
		l.fault(6);
		return;
	}
	const before = l.ops.length;
	try {
		definition(l, ...insn.form.operands);
	} catch (e) {
		if (!(e instanceof UndefinedForm)) throw e;
		l.ops.length = before;
		l.fault(6);
	}
}
function optionsOf(request) {
	return {
		word: request.mode.word,
		open: false,
		fold: request.options.foldConstants,
		bulkStrings: request.options.bulkStrings,
		fused: request.options.relaxedMadd && hostFuses(),
		likeX86: request.options.relaxedVectors && hostIsLikeX86()
	};
}
const { i32: i32$5, i64: i64$4, v128 } = binaryen;
var RegionLowering = class extends Lowering {
	options;
	registersAreLocals;
	sseFlags;
	places = new Map();
	status;
	rip;
	next;
	budget;
	entryBudget;
	repeat;
	hints = new BranchHints();
	origins = null;
	uppers = new Set();
	setRegisters = new Set();
	recorded = false;
	current;
	skipLabel = "";
	constructor(m, word, locals, options, tlb) {
		super(m, word, locals, tlb);
		this.options = options;
		this.registersAreLocals = options.promoteRegisters;
		this.sseFlags = recordsFlags(options);
		this.status = locals.fixed(i32$5);
		this.rip = locals.fixed(i64$4);
		this.next = locals.fixed(i32$5);
		this.budget = locals.fixed(i32$5);
		this.repeat = locals.fixed(i32$5);
		this.entryBudget = locals.fixed(i32$5);
		this.walkHost = {
			budget: this.budget,
			address: (stream) => this.streamAddress(stream),
			tlbCheck: (address, bytes, write) => this.tlbCheck(address, bytes, write),
			addressType: word === 64 ? i64$4 : i32$5
		};
	}
	place(kind, id) {
		const key = kind + id;
		let p = this.places.get(key);
		if (!p) {
			const type = kind === "gpr" ? this.word === 64 ? i64$4 : i32$5 : kind === "xmm" || kind === "ymm" ? v128 : flagPlace(id)[1] ? i64$4 : i32$5;
			p = {
				kind,
				id,
				local: this.locals.fixed(type),
				type,
				written: false
			};
			this.places.set(key, p);
		}
		return p;
	}
	address(p) {
		if (p.kind === "gpr") return 64 + 8 * p.id;
		if (p.kind === "xmm") return XMM$1 + 32 * p.id;
		if (p.kind === "ymm") return XMM$1 + 32 * p.id + 16;
		return flagPlace(p.id)[0];
	}
	loadPlace(p) {
		const m = this.m;
		const at = this.address(p);
		const z = m.i32.const(0);
		return p.type === i64$4 ? m.i64.load(at, 8, z) : p.type === i32$5 ? m.i32.load(at, 4, z) : m.v128.load(at, 8, z);
	}
	storePlace(p, value) {
		const m = this.m;
		const at = this.address(p);
		const z = m.i32.const(0);
		return p.type === i64$4 ? m.i64.store(at, 8, z, value) : p.type === i32$5 ? m.i32.store(at, 4, z, value) : m.v128.store(at, 8, z, value);
	}
	read(p) {
		return this.options.promoteRegisters ? this.m.local.get(p.local, p.type) : this.loadPlace(p);
	}
	write(p, value) {
		p.written = true;
		return this.options.promoteRegisters ? this.m.local.set(p.local, value) : this.storePlace(p, value);
	}
	gprGet(reg, bits, high) {
		const m = this.m;
		const p = this.place("gpr", reg);
		const whole = this.read(p);
		if (bits === this.word) return whole;
		const low = this.word === 64 ? m.i32.wrap(whole) : whole;
		if (bits === 32) return low;
		const shifted = high ? m.i32.shr_u(low, m.i32.const(8)) : low;
		return m.i32.and(shifted, m.i32.const(bits === 8 ? 255 : 65535));
	}
	gprSet(reg, bits, high, value) {
		const m = this.m;
		const p = this.place("gpr", reg);
		if (bits === this.word) return this.write(p, value);
		if (this.word === 64) {
			const wide = m.i64.extend_u(value);
			if (bits === 32) return this.write(p, wide);
			const shift = high ? 8 : 0;
			const keep = ~((bits === 8 ? 255n : 65535n) << BigInt(shift));
			return this.write(p, m.i64.or(m.i64.and(this.read(p), this.i64const(keep)), shift ? m.i64.shl(wide, this.i64const(8n)) : wide));
		}
		const shift = high ? 8 : 0;
		const keep = ~((bits === 8 ? 255 : 65535) << shift);
		return this.write(p, m.i32.or(m.i32.and(this.read(p), m.i32.const(keep)), shift ? m.i32.shl(value, m.i32.const(8)) : value));
	}
	xmmGet(reg, high) {
		return this.read(this.place(high ? "ymm" : "xmm", reg));
	}
	xmmSet(reg, high, value) {
		return this.write(this.place(high ? "ymm" : "xmm", reg), value);
	}
	flagGet(letter) {
		return this.read(this.place("flag", letter));
	}
	flagSet(letter, value) {
		return this.write(this.place("flag", letter), value);
	}
	leave(status) {
		return this.m.block(null, [...this.walk ? [this.walk.owed()] : [], ...this.leaveAt(status, this.current.insns[this.insn].rip, this.current.insns.length - this.insn)]);
	}
	leaveAt(status, rip, refund) {
		const m = this.m;
		const { position, insns } = this.current;
		return [
			...position !== void 0 && refund > 0 ? [m.i32.store(PROBE_POSITION, 4, m.i32.const(0), m.i32.const(position + insns.length - refund))] : [],
			m.local.set(this.status, status),
			m.local.set(this.rip, typeof rip === "bigint" ? this.i64const(rip) : rip()),
			...refund > 0 ? [m.local.set(this.budget, m.i32.add(m.local.get(this.budget, i32$5), m.i32.const(refund)))] : [],
			m.br("leave")
		];
	}
	wildReturn(target, b) {
		const { m } = this;
		const ret = b.insns[b.insns.length - 1];
		const { operands, operandBits } = ret.form;
		const popped = (operandBits === 16 ? 2n : 8n) + (operands[0]?.imm ?? 0n);
		const sixteen = () => m.i64.const(16n);
		const extended = m.i64.shr_s(m.i64.shl(target(), sixteen()), sixteen());
		return this.unlikely(m.i64.ne(extended, target()), m.block(null, [
			this.gprSet(4, 64, false, m.i64.sub(this.gprGet(4, 64, false), this.i64const(popped))),
			m.i32.store(448, 4, m.i32.const(0), m.i32.const(13)),
			m.i32.store(452, 4, m.i32.const(0), m.i32.const(0)),
			m.i64.store(456, 8, m.i32.const(0), this.i64const(0n)),
			...this.leaveAt(m.i32.const(Exit.FAULT), ret.rip, 1)
		]));
	}
	sync(registers) {
		if (!this.options.promoteRegisters) return [];
		return registers.flatMap((r) => {
			if (!this.setRegisters.has(r)) return [];
			const p = this.place("gpr", r);
			return [this.storePlace(p, this.m.local.get(p.local, p.type))];
		});
	}
	reload(registers) {
		if (!this.options.promoteRegisters) return [];
		return registers.flatMap((r) => {
			const p = this.place("gpr", r);
			p.written = true;
			return [this.m.local.set(p.local, this.loadPlace(p))];
		});
	}
	rarely(condition, rare) {
		return this.unlikely(condition, rare);
	}
	made(statement) {
		this.origins?.push({
			statement,
			block: this.current,
			insn: this.insn
		});
		return statement;
	}
	unlikely(condition, rare, otherwise) {
		return this.hints.unlikely(this.m.if(condition, rare, otherwise));
	}
	likely(condition, common, rare) {
		return this.hints.likely(this.m.if(condition, common, rare));
	}
	checkBudget(leave) {
		const m = this.m;
		return this.unlikely(m.i32.lt_s(m.local.get(this.budget, i32$5), m.i32.const(0)), m.block(null, leave));
	}
	dropRecord() {
		return this.recorded ? [this.flagSet("K", this.m.i32.const(0))] : [];
	}
	flagsFromRecord() {
		if (!this.recorded) return [];
		const m = this.m;
		const number = m.i32.load(244, 4, m.i32.const(0));
		return [m.if(number, m.call("flags_from_record", [], binaryen.none))];
	}
	storeBudget() {
		return this.m.i32.store(248, 4, this.m.i32.const(0), this.m.local.get(this.budget, i32$5));
	}
	beforeCallout() {
		return [this.storeBudget()];
	}
	afterCallout() {
		const m = this.m;
		const cut = m.i32.sub(super.budgetLeft(), m.local.get(this.budget, i32$5));
		return [m.local.set(this.entryBudget, m.i32.add(m.local.get(this.entryBudget, i32$5), cut)), m.local.set(this.budget, super.budgetLeft())];
	}
	budgetLeft() {
		return this.m.local.get(this.budget, i32$5);
	}
	walk = null;
	walkHost;
	streamAddress({ terms, low }) {
		const m = this.m;
		const wide = this.word === 64;
		const constant = (v) => wide ? this.i64const(v) : m.i32.const(Number(BigInt.asIntN(32, v)));
		const add = (a, b) => wide ? m.i64.add(a, b) : m.i32.add(a, b);
		return terms.reduce((sum, [term, factor]) => {
			const at = Number(term.slice(1));
			const value = term[0] === "r" ? this.gprGet(at, this.word, false) : this.loadHost(this.word, m.i32.const(0), at);
			const part = factor === 1n ? value : wide ? m.i64.mul(value, constant(factor)) : m.i32.mul(value, constant(factor));
			return add(sum, part);
		}, constant(low));
	}
	x87 = null;
	x87Host = {
		value: (n) => this.value(n),
		unlikely: (condition, rare, otherwise) => this.unlikely(condition, rare, otherwise),
		leave: (status) => this.leave(status),
		leaveAfter: () => {
			const { insns, nextRip } = this.current;
			const rip = insns[this.insn + 1]?.rip ?? nextRip;
			return this.m.block(null, this.leaveAt(this.m.i32.const(Exit.LOOKUP), rip, insns.length - this.insn - 1));
		}
	};
	special(n) {
		const m = this.m;
		const x87 = this.x87?.lower(n);
		if (x87) return x87;
		switch (n.op) {
			case "zero.uppers": {
				const sets = Array.from({ length: n.imm }, (_, r) => {
					if (this.uppers.has(r)) return this.xmmSet(r, true, this.zero("v128"));
					const at = XMM$1 + 32 * r + 16;
					return m.v128.store(at, 8, m.i32.const(0), this.zero("v128"));
				});
				return m.block(null, sets);
			}
			case "skip.if": return m.br(this.skipLabel, this.value(n.args[0]));
			default: throw new Error(`no lowering for ${n.op} in a region`);
		}
	}
};
const { i32: i32$4 } = binaryen;
function successorsOf(out) {
	return out.map((e) => e.to);
}
function isIrreducible(count, edges) {
	const succ = new Map();
	const pred = new Map();
	const reach = [0];
	const seen = new Set(reach);
	for (let i = 0; i < reach.length; i++) for (const to of successorsOf(edges[reach[i]] ?? [])) if (to < count && !seen.has(to)) {
		seen.add(to);
		reach.push(to);
	}
	for (const n of reach) {
		succ.set(n, new Set());
		pred.set(n, new Set());
	}
	for (const n of reach) for (const to of successorsOf(edges[n] ?? [])) {
		if (to === n) continue;
		succ.get(n).add(to);
		pred.get(to).add(n);
	}
	const work = reach.slice(1);
	while (work.length > 0) {
		const n = work.pop();
		const p = pred.get(n);
		if (n === 0 || !p || p.size !== 1) continue;
		const into = [...p][0];
		succ.get(into).delete(n);
		for (const to of succ.get(n)) {
			pred.get(to).delete(n);
			if (to === into) continue;
			succ.get(into).add(to);
			pred.get(to).add(into);
			work.push(to);
		}
		for (const to of succ.get(into)) work.push(to);
		pred.delete(n);
		succ.delete(n);
	}
	return pred.size > 1;
}
function relooperStructure(m, locals, all, edges, selector) {
	const relooper = new binaryen.Relooper(m);
	const blocks = all.map((c, i) => selector?.at === i ? relooper.addBlockWithSwitch(c, selector.value) : relooper.addBlock(c));
	edges.forEach((out, from) => {
		if (selector?.at === from) {
			for (const e of out) relooper.addBranchForSwitch(blocks[from], blocks[e.to], e.cases ?? [], 0);
			return;
		}
		const seen = new Set();
		out.forEach((e) => {
			if (seen.has(e.to)) return;
			seen.add(e.to);
			const others = out.filter((x) => x.to === e.to);
			const cond = others.some((x) => x.cond === null) ? 0 : others.map((x) => x.cond).reduce((a, b) => m.i32.or(a, b));
			relooper.addBranch(blocks[from], blocks[e.to], cond, 0);
		});
	});
	return relooper.renderAndDispose(blocks[0], locals.fixed(i32$4));
}
function switchStructure(m, locals, all, edges, selector) {
	const label = locals.fixed(i32$4);
	const names0 = all.map((_, i) => `b${i}`);
	let inner = m.switch(names0, names0[0], m.local.get(label, i32$4));
	all.forEach((c, i) => {
		const out = edges[i] ?? [];
		if (selector?.at === i) {
			const cases = [];
			for (const e of out) for (const n of e.cases ?? []) cases[n] = `to${e.to}`;
			const miss = `to${out[out.length - 1].to}`;
			const names = Array.from({ length: cases.length }, (_, n) => cases[n] ?? miss);
			let body = m.switch(names, miss, selector.value);
			for (const e of out) body = m.block(null, [
				m.block(`to${e.to}`, [body]),
				m.local.set(label, m.i32.const(e.to)),
				m.br("again")
			]);
			inner = m.block(null, [
				m.block(names0[i], [inner], binaryen.none),
				c,
				m.if(m.i32.const(1), body)
			]);
			return;
		}
		let next = m.nop();
		for (const e of [...out].reverse()) next = e.cond === null ? m.i32.const(e.to) : m.select(e.cond, m.i32.const(e.to), next);
		const always = () => m.i32.const(1);
		const tail = out.length > 0 ? [
			c,
			m.local.set(label, next),
			m.br("again", always())
		] : [m.if(always(), c)];
		inner = m.block(null, [m.block(names0[i], [inner], binaryen.none), ...tail]);
	});
	return m.loop("again", inner);
}
const { i32: i32$3, i64: i64$3 } = binaryen;
const SYSCALL_REGISTERS = [
	[
		0,
		7,
		6,
		2,
		10,
		8,
		9
	],
	[
		0,
		3,
		1,
		2,
		6,
		7,
		5
	],
	[
		0,
		3,
		1,
		2,
		6,
		7,
		5
	]
];
function lowerBlock(m, low, flow, graph, index, locals, target) {
	const b = graph.blocks[index];
	low.current = b;
	const t = b.terminal;
	const statements = [];
	low.walk = b.walk ? flow.walks.get(b.walk.loop.first) : null;
	if (b.walk?.of === b.walk?.loop.first && low.walk) statements.push(low.walk.begin());
	if (b.charge > 0 && b.walk?.loop.blocks !== 1) statements.push(m.local.set(low.budget, m.i32.sub(m.local.get(low.budget, i32$3), m.i32.const(b.charge))));
	low.skipLabel = `skip${index}`;
	const body = low.block(b.ops, terminalNodes(t));
	const out = [];
	switch (t.kind) {
		case "next":
			statements.push(...body);
			out.push({
				to: flow.goOn(b.nextRip, index),
				cond: null
			});
			break;
		case "jump":
		case "call":
			statements.push(...body);
			out.push({
				to: flow.goOn(t.target.kind === "known" ? t.target.rip : b.nextRip, index),
				cond: null
			});
			break;
		case "branch":
			statements.push(...body);
			out.push({
				to: flow.goOn(t.target.kind === "known" ? t.target.rip : b.nextRip, index),
				cond: low.value(t.cond)
			});
			out.push({
				to: flow.goOn(b.nextRip, index),
				cond: null
			});
			break;
		case "repeat":
			statements.push(m.local.set(low.repeat, m.i32.const(0)), m.block(low.skipLabel, [...body, m.local.set(low.repeat, low.value(t.cond))]));
			out.push({
				to: flow.goTo(b.rip, index),
				cond: m.local.get(low.repeat, i32$3)
			});
			out.push({
				to: flow.goTo(b.nextRip, index),
				cond: null
			});
			break;
		case "indirect": {
			const value = low.value(t.target);
			statements.push(...body, m.local.set(target, graph.word === 64 ? value : m.i64.extend_u(value)));
			const get = () => m.local.get(target, i64$3);
			if (b.dispatched) {
				out.push({
					to: -1,
					cond: null
				});
				break;
			}
			for (const candidate of b.candidates) out.push({
				to: flow.goTo(candidate, index),
				cond: m.i64.eq(get(), m.i64.const(BigInt.asIntN(64, candidate)))
			});
			const wild = graph.word === 64 && t.hint === "ret" ? [low.wildReturn(get, b)] : [];
			out.push({
				to: flow.add([
					...wild,
					m.local.set(low.rip, get()),
					m.br("indirect")
				]),
				cond: null
			});
			break;
		}
		case "syscall": {
			const r = locals.temp(i32$3);
			statements.push(...body, ...low.sync(SYSCALL_REGISTERS[t.abi] ?? [0]), low.storeBudget(), m.local.set(r, m.call("system_call", [m.i32.const(t.abi)], i32$3)), ...low.reload([0]), ...low.forgetPages(), low.rarely(m.local.get(r, i32$3), m.block(null, [m.i32.store(600, 4, m.i32.const(0), m.i32.const(t.abi)), ...low.leaveAt(m.select(m.i32.eq(m.local.get(r, i32$3), m.i32.const(1)), m.i32.const(Exit.LEAVE), m.i32.const(Exit.SYSCALL_FULL)), b.nextRip, 0)])));
			out.push({
				to: flow.goTo(b.nextRip, index),
				cond: null
			});
			break;
		}
		case "callout":
			statements.push(...body, m.i32.store(600, 4, m.i32.const(0), m.i32.const(calloutNumber(t.name))), ...low.leaveAt(m.i32.const(Exit.CALLOUT), b.insns[b.insns.length - 1].rip, 1));
			break;
		case "fault": statements.push(...body, m.i32.store(448, 4, m.i32.const(0), m.i32.const(t.vector)), m.i32.store(452, 4, m.i32.const(0), m.i32.const(0)), m.i64.store(456, 8, m.i32.const(0), m.i64.const(0)), ...low.leaveAt(m.i32.const(Exit.FAULT), t.afterInstruction ? b.nextRip : b.insns[b.insns.length - 1].rip, t.afterInstruction ? 0 : 1));
	}
	flow.edges[index] = out;
	locals.endBlock();
	return m.block(null, statements);
}
const FIXED_HANDLERS = [
	"null",
	"undecoded",
	"enter",
	"end_of_block",
	"undefined",
	"ea32",
	"ea16",
	"stepped"
];
function fixedHandler(name) {
	return FIXED_HANDLERS.indexOf(name);
}
const { i32: i32$2, i64: i64$2, f64 } = binaryen;
const PENDING = 128;
const NORMAL_CONTROL = [3872, 800];
var RegionX87 = class {
	m;
	pool;
	plan;
	host;
	locals = new Map();
	constructor(m, pool, plan, host) {
		this.m = m;
		this.pool = pool;
		this.plan = plan;
		this.host = host;
		for (const name of [
			"top",
			"shape",
			"fsw",
			"last",
			"sticky",
			"odd",
			"fip",
			"fdp"
		]) this.local(name);
		for (const r of this.registers()) for (const name of this.parts(r)) this.local(name);
	}
	local(name) {
		let l = this.locals.get(name);
		if (!l) {
			const type = {
				i32: i32$2,
				i64: i64$2,
				f64
			}[x87LocalType(name)];
			l = {
				index: this.pool.fixed(type),
				type,
				written: false
			};
			this.locals.set(name, l);
		}
		return l;
	}
	get(name) {
		const l = this.local(name);
		return this.m.local.get(l.index, l.type);
	}
	set(name, value) {
		this.local(name).written = true;
		return this.fill(name, value);
	}
	fill(name, value) {
		const l = this.local(name);
		return this.m.local.set(l.index, value);
	}
	registers() {
		return [
			0,
			1,
			2,
			3,
			4,
			5,
			6,
			7
		].filter((r) => (this.plan.full | this.plan.empty) >> r & 1);
	}
	parts(r) {
		return this.plan.fast ? [`d${r}`] : [
			`s${r}`,
			`g${r}`,
			`e${r}`
		];
	}
	word(at) {
		return this.m.i32.load(at, 4, this.m.i32.const(0));
	}
	setWord(at, value) {
		return this.m.i32.store(at, 4, this.m.i32.const(0), value);
	}
	cell(r) {
		const m = this.m;
		return m.i32.shl(m.i32.and(m.i32.add(this.get("top"), m.i32.const(r)), m.i32.const(7)), m.i32.const(4));
	}
	enter() {
		const m = this.m;
		const touched = this.plan.full | this.plan.empty;
		const empty = m.i32.mul(this.word(X87_EMPTY), m.i32.const(257));
		const rotated = m.i32.shr_u(empty, this.get("top"));
		const differs = m.i32.ne(m.i32.and(rotated, m.i32.const(touched)), m.i32.const(this.plan.empty));
		const descriptor = () => m.local.get(0, i32$2);
		return [
			this.set("top", this.word(X87_TOP)),
			this.set("fsw", this.word(FSW)),
			this.host.unlikely(m.i32.or(differs, m.i32.and(this.get("fsw"), m.i32.const(PENDING))), m.return_call_indirect("code", m.i32.const(fixedHandler("enter")), [descriptor()], i32$2, i32$2)),
			this.set("shape", m.i32.const(this.plan.empty)),
			...this.loadStatus(),
			this.setOdd(),
			...this.loadRegisters(),
			...["fip", "fdp"].flatMap((p) => this.locals.has(p) ? [this.set(p, m.i64.load(p === "fip" ? FIP : FDP, 8, m.i32.const(0)))] : [])
		];
	}
	exit() {
		const m = this.m;
		const changed = this.registers().filter((r) => this.parts(r).some((name) => this.local(name).written));
		return [m.if(m.i32.ge_s(this.get("shape"), m.i32.const(0)), m.block(null, this.store(changed)))];
	}
	loadRegisters() {
		const m = this.m;
		if (this.plan.fast) {
			const cell = (r) => m.i32.add(m.i32.const(X87), this.cell(r));
			return this.registers().map((r) => this.fill(`d${r}`, m.call("x87f_load", [cell(r)], f64)));
		}
		const at = this.pool.fixed(i32$2);
		return this.registers().flatMap((r) => [m.local.set(at, this.cell(r)), ...this.loadNumber(r, X87, () => m.local.get(at, i32$2))]);
	}
	loadNumber(r, offset, base) {
		const m = this.m;
		const exponent = () => m.i32.and(m.i32.load(offset + 8, 4, base()), m.i32.const(32767));
		const normal = m.i32.and(m.i64.lt_s(this.get(`s${r}`), m.i64.const(0n)), m.i32.lt_u(m.i32.sub(exponent(), m.i32.const(1)), m.i32.const(32766)));
		const sign = m.i64.shr_s(m.i64.shl(m.i64.load(offset + 8, 8, base()), m.i64.const(48n)), m.i64.const(63n));
		return [
			this.fill(`s${r}`, m.i64.load(offset, 8, base())),
			this.fill(`g${r}`, sign),
			this.fill(`e${r}`, m.i32.or(exponent(), m.select(normal, m.i32.const(0), m.i32.const(NOT_NORMAL))))
		];
	}
	storeRegister(r) {
		const m = this.m;
		if (this.plan.fast) {
			const cell = m.i32.add(m.i32.const(X87), this.cell(r));
			return [m.call("x87f_store", [cell, this.get(`d${r}`)], binaryen.none)];
		}
		return [m.i64.store(X87, 8, this.cell(r), this.get(`s${r}`)), m.i32.store(X87 + 8, 4, this.cell(r), this.signExponent(r))];
	}
	signExponent(r) {
		const m = this.m;
		return m.i32.or(m.i32.and(this.get(`e${r}`), m.i32.const(32767)), m.i32.and(m.i32.wrap(this.get(`g${r}`)), m.i32.const(32768)));
	}
	store(registers) {
		const m = this.m;
		const touched = this.plan.full | this.plan.empty;
		const c = (v) => m.i32.const(v);
		const relative = m.i32.shr_u(m.i32.mul(this.word(X87_EMPTY), c(257)), this.get("top"));
		const empty = m.i32.or(m.i32.and(relative, c(255 & ~touched)), m.i32.and(this.get("shape"), c(touched)));
		const rotated = m.i32.and(m.i32.shr_u(m.i32.shl(m.i32.mul(empty, c(257)), this.get("top")), c(8)), c(255));
		return [
			...registers.flatMap((r) => this.storeRegister(r)),
			this.setWord(X87_EMPTY, rotated),
			this.setWord(X87_TOP, m.i32.and(m.i32.add(this.get("top"), m.i32.shr_u(this.get("shape"), c(8))), c(7))),
			this.setWord(FSW, this.status()),
			...["fip", "fdp"].flatMap((p) => this.locals.has(p) ? [m.i64.store(p === "fip" ? FIP : FDP, 8, c(0), this.get(p))] : [])
		];
	}
	status() {
		const m = this.m;
		const inexact = m.i32.shl(m.i64.ne(this.get("sticky"), m.i64.const(0n)), m.i32.const(5));
		const c1 = m.i32.shl(m.i32.wrap(this.get("last")), m.i32.const(9));
		return m.i32.or(m.i32.or(m.i32.and(this.get("fsw"), m.i32.const(65023)), inexact), c1);
	}
	loadStatus() {
		const m = this.m;
		return [
			this.set("fsw", this.word(FSW)),
			this.set("last", m.i64.extend_u(m.i32.and(m.i32.shr_u(this.get("fsw"), m.i32.const(9)), m.i32.const(1)))),
			this.set("sticky", m.i64.const(0n))
		];
	}
	setOdd() {
		const m = this.m;
		const [mask, want] = NORMAL_CONTROL;
		const differs = m.i32.ne(m.i32.and(this.word(FCW), m.i32.const(mask)), m.i32.const(want));
		return this.set("odd", m.i32.shl(differs, m.i32.const(30)));
	}
	lower(n) {
		const m = this.m;
		switch (n.op) {
			case "x87.get.i32":
			case "x87.get.i64":
			case "x87.get.f64": return this.get(n.imm);
			case "x87.set": return this.set(n.imm, this.host.value(n.args[0]));
			case "x87.slow": return this.slow(n);
			case "x87.sync": return this.setWord(FSW, this.status());
			case "x87.resync": return m.block(null, [
				...this.loadStatus(),
				this.setOdd(),
				this.host.unlikely(m.i32.and(this.get("fsw"), m.i32.const(PENDING)), this.host.leaveAfter())
			]);
			case "x87.spill": return m.block(null, this.store(this.registers()));
			case "x87.reload": return this.reload(n.imm);
			default: return null;
		}
	}
	reload(shape) {
		const m = this.m;
		const top = m.i32.and(m.i32.add(this.get("top"), m.i32.const(shape >> 8)), m.i32.const(7));
		return m.block(null, [
			this.host.unlikely(m.i32.or(m.i32.ne(this.word(X87_TOP), top), m.i32.and(this.word(FSW), m.i32.const(PENDING))), m.block(null, [this.set("shape", m.i32.const(-1)), this.host.leaveAfter()])),
			...this.loadStatus(),
			this.setOdd(),
			this.set("shape", m.i32.const(shape)),
			...this.loadRegisters()
		]);
	}
	slow(n) {
		const m = this.m;
		const { helper, out, always, lost, up } = n.imm;
		const args = [...n.args];
		const bad = always ? null : args.shift();
		const fast = always ? [] : args.splice(0, out.length);
		const cutOff = lost ? args.shift() : null;
		const roundedUp = up ? args.shift() : null;
		const result = out.find((o) => o === "value" || o === "code");
		const call = m.call(helper, args.map((a) => this.host.value(a)), result ? i64$2 : binaryen.none);
		const held = this.pool.temp(i64$2);
		const pending = () => this.word(X87_PENDING);
		const rare = m.block(null, [
			this.setWord(FSW, this.status()),
			result ? m.local.set(held, call) : call,
			this.host.unlikely(out.includes("pending") ? m.i32.and(m.i32.and(pending(), m.i32.const(63)), m.i32.xor(this.word(FCW), m.i32.const(-1))) : m.i32.and(this.word(FSW), m.i32.const(PENDING)), this.host.leave(m.i32.const(SLOW_CODE))),
			...this.loadStatus(),
			...out.flatMap((o) => this.fromHelper(o, () => m.local.get(held, i64$2)))
		]);
		if (!bad) return rare;
		const common = [];
		const compute = (v) => {
			if (v.op === "const") return this.host.value(v);
			const type = {
				i32: i32$2,
				i64: i64$2,
				f64
			}[v.type];
			const t = this.pool.temp(type);
			common.push(m.local.set(t, this.host.value(v)));
			return m.local.get(t, type);
		};
		const values = fast.map(compute);
		if (cutOff) common.push(this.set("sticky", m.i64.or(this.get("sticky"), this.host.value(cutOff))));
		if (roundedUp) common.push(this.set("last", this.host.value(roundedUp)));
		out.forEach((o, i) => {
			common.push(this.set(o, values[i]));
		});
		return this.host.unlikely(this.host.value(bad), rare, m.block(null, common));
	}
	fromHelper(name, result) {
		const m = this.m;
		const pending = () => this.word(X87_PENDING);
		switch (name) {
			case "value":
			case "code": return [this.set(name, result())];
			case "pending": return [this.set(name, m.i32.and(pending(), m.i32.const(63)))];
			case "lost": return [this.set(name, m.i64.const(0n))];
			case "up": return [this.set(name, m.i64.extend_u(m.i32.and(m.i32.shr_u(pending(), m.i32.const(9)), m.i32.const(1))))];
			default:
				this.local(name).written = true;
				return name.startsWith("s") ? this.loadNumber(Number(name.slice(1)), 584, () => m.i32.const(0)) : [];
		}
	}
};
const i32$1 = binaryen.i32;
binaryen.i64;
function makesTransition(t) {
	return t.kind === "syscall" && t.abi === 0 || t.kind === "callout" && t.name === "sysret";
}
function importTransition(m) {
	m.addFunctionImport("transition", "interp", "transition", binaryen.createType([i32$1, i32$1]), i32$1);
}
var Locals = class {
	params;
	types = [];
	free = new Map();
	taken = [];
	constructor(params) {
		this.params = params;
	}
	fixed(type) {
		this.types.push(type);
		return this.params + this.types.length - 1;
	}
	temp(type) {
		const index = this.free.get(type)?.pop() ?? this.fixed(type);
		this.taken.push({
			type,
			index
		});
		return index;
	}
	endBlock() {
		for (const t of this.taken) {
			let pool = this.free.get(t.type);
			if (!pool) {
				pool = [];
				this.free.set(t.type, pool);
			}
			pool.push(t.index);
		}
		this.taken = [];
	}
};
const { i32, i64 } = binaryen;
function uppersOf(graph) {
	const vectors = graph.blocks.flatMap((b) => b.ops).filter((n) => n.op === "xmm.get" || n.op === "xmm.set");
	return new Set(vectors.map((n) => n.imm).flatMap((r) => r.high ? [r.reg] : []));
}
function setRegistersOf(graph) {
	const set = new Set([0]);
	for (const n of graph.blocks.flatMap((b) => b.ops)) if (n.op === "gpr.set") set.add(n.imm.reg);
	return set;
}
function generateRegion(m, name, graph, options, withOrigins = false) {
	const locals = new Locals(1);
	const low = new RegionLowering(m, graph.word, locals, options, graph.tlb);
	if (graph.x87) low.x87 = new RegionX87(m, locals, graph.x87, low.x87Host);
	low.recorded = graph.blocks.some((b) => b.ops.some((n) => n.op === "flagvar.set" && n.imm === "K"));
	low.uppers = uppersOf(graph);
	if (withOrigins) low.origins = [];
	low.setRegisters = setRegistersOf(graph);
	const slots = new Set(graph.blocks.flatMap((b) => b.ops.flatMap((n) => n.note?.slot ?? [])));
	const forget = low.useSlots([...slots]);
	const target = locals.fixed(i64);
	const flow = new RegionFlow(m, locals, low, graph, options);
	const code = graph.blocks.map((_, index) => lowerBlock(m, low, flow, graph, index, locals, target));
	const selector = dispatchBlock(m, flow, low, graph, target);
	const all = [...code, ...flow.extra];
	const graphBody = options.structure === "switch" || isIrreducible(all.length, flow.edges) ? switchStructure(m, locals, all, flow.edges, selector) : relooperStructure(m, locals, all, flow.edges, selector);
	const func = m.addFunction(name, i32, i32, locals.types, functionBody(m, low, flow, graph, options, graphBody, forget));
	if (low.origins) for (const { statement, block, insn } of low.origins) m.setDebugLocation(func, statement, 0, graph.blocks.indexOf(block) + 1, insn + 1);
	else if (options.branchHints) low.hints.apply(m, func);
}
function functionBody(m, low, flow, graph, options, graphBody, forget) {
	const places = options.promoteRegisters ? [...low.places.values()] : [];
	const load = places.map((p) => m.local.set(p.local, low.loadPlace(p)));
	const z = () => m.i32.const(0);
	const store = () => [
		...low.x87?.exit() ?? [],
		...places.filter((p) => p.written).map((p) => low.storePlace(p, m.local.get(p.local, p.type))),
		low.storeBudget(),
		m.i32.store(472, 4, z(), m.i32.add(m.i32.load(472, 4, z()), m.i32.sub(m.local.get(low.entryBudget, i32), m.local.get(low.budget, i32))))
	];
	const jumps = graph.tlb + JUMPS_FROM_TLB;
	const setRip = () => m.i64.store(192, 8, z(), m.local.get(low.rip, i64));
	const countHop = () => m.i32.store(980, 4, z(), m.i32.add(m.i32.load(980, 4, z()), m.i32.const(1)));
	const goNext = () => m.return_call_indirect("code", m.i32.load(0, 4, m.local.get(low.next, i32)), [m.local.get(low.next, i32)], i32, i32);
	return m.block(null, [
		m.local.set(low.budget, m.local.tee(low.entryBudget, m.i32.load(248, 4, z()), i32)),
		m.if(m.i32.lt_s(m.local.get(low.budget, i32), z()), m.block(null, [m.i64.store(192, 8, z(), m.i64.const(BigInt.asIntN(64, graph.entry))), m.return(m.i32.const(Exit.BUDGET))])),
		...low.x87?.enter() ?? [],
		...load,
		...entryChecks(m, graph.entryChecks),
		...forget,
		...[...flow.walks.values()].map((w) => w.enter()),
		m.block("leave", [
			m.block("chain", [
				m.block("indirect", [graphBody, m.unreachable()]),
				...store(),
				...low.flagsFromRecord(),
				...options.inlineLookup ? [m.local.set(low.next, jumpCacheIndex(m, () => m.local.get(low.rip, i64))), m.if(m.i64.eq(m.i64.load(jumps, 8, m.local.get(low.next, i32)), m.local.get(low.rip, i64)), m.block(null, [
					countHop(),
					m.local.set(low.next, m.i32.load(jumps + 8, 4, m.local.get(low.next, i32))),
					goNext()
				]))] : [],
				setRip(),
				m.return(m.i32.const(Exit.LOOKUP))
			]),
			...store(),
			...low.flagsFromRecord(),
			countHop(),
			goNext()
		]),
		...store(),
		setRip(),
		m.i32.store(464, 4, z(), z()),
		graph.blocks.some((b) => makesTransition(b.terminal)) ? m.return_call("transition", [m.local.get(low.status, i32), m.i32.eq(m.local.get(low.status, i32), m.i32.const(Exit.CALLOUT))], i32) : m.local.get(low.status, i32)
	], i32);
}
function translate(requests, optimize, extra = []) {
	const { m, ...made } = buildModule(requests, optimize, false, extra);
	const hinted = requests.some((r) => r.options.branchHints);
	const { binary, sourceMap } = m.emitBinary(hinted ? "hints" : null);
	const wasm = sourceMap ? withBranchHints(binary, sourceMap) : binary;
	m.dispose();
	return {
		wasm,
		...made
	};
}
function buildModule(requests, optimize, withOrigins, extra = []) {
	const m = new binaryen.Module();
	if (withOrigins) m.addDebugInfoFileName("guest");
	if (optimize > 0) loadWithoutSign(m);
	useFeatures(m);
	importEnvironment(m, { table: true });
	const used = new Set();
	const typeScript = new Set();
	let transitions = false;
	const ids = [];
	const instructions = [];
	const failed = [];
	const complaints = [];
	for (const request of requests) try {
		const graph = liftRegion(request);
		passRegion(graph, request, void 0, extra);
		if (graph.x87?.fast) for (const name of ["x87f_load", "x87f_store"]) used.add(name);
		if (graph.entryChecks.length > 0) used.add("sse_enter");
		for (const b of graph.blocks) {
			if (b.terminal.kind === "syscall") typeScript.add("system_call");
			if (makesTransition(b.terminal)) transitions = true;
			for (const n of b.ops) {
				const row = opRow(n.op);
				if (row.helper) used.add(row.helper(n));
				if (row.typeScript) typeScript.add(row.typeScript);
			}
		}
		generateRegion(m, `r${ids.length}`, graph, request.options, withOrigins);
		m.addFunctionExport(`r${ids.length}`, `r${ids.length}`);
		ids.push(request.id);
		instructions.push(graph.blocks.reduce((n, b) => n + (b.walk ? 0 : b.insns.length), 0));
	} catch (e) {
		const mistake = e instanceof VerifyError;
		if (e instanceof PluginPassError && !complaints.includes(e.message)) complaints.push(e.message);
		failed.push({
			id: request.id,
			reason: e instanceof Error ? reasonOf(e, mistake) : String(e),
			mistake
		});
	}
	if (transitions) importTransition(m);
	for (const name of typeScript) importTypeScript(m, name);
	for (const name of used) importHelper(m, name, HELPER_SIGNATURES[name]);
	if (optimize > 0) {
		binaryen.setOptimizeLevel(optimize);
		m.optimize();
	}
	return {
		m,
		ids,
		instructions,
		failed,
		complaints
	};
}
const reasonOf = (e, mistake) => mistake ? e.message : e.stack ?? e.message;
function loadWithoutSign(m) {
	const { load } = m.i32;
	const { Load } = binaryen;
	m.i32.load = (...args) => {
		const expression = load(...args);
		Load.setSigned(expression, false);
		return expression;
	};
}
export { translate };
