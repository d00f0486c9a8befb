import * as iced from 'iced-x86';
import { instructionSet } from '../../translator/decode/instruction-set.js';
import { ProbeMaker } from '../../translator/decode/probes.js';
import { endingOf } from '../flow.js';
import { accessesOf } from './accesses.js';
import { ENTRIES_AN_INSTRUCTION } from './area.js';
/** The text of instructions; made when it is first asked for. */
let formatter;
/** A block as one plug-in sees it. */
export class Code {
    host;
    mode;
    bytes;
    insns;
    attached;
    address;
    instructions;
    decoder;
    constructor(host, mode, bytes, insns, attached) {
        this.host = host;
        this.mode = mode;
        this.bytes = bytes;
        this.insns = insns;
        this.attached = attached;
        this.address = insns[0].rip;
        const options = instructionSet(mode.instructions)?.decoderOptions ?? iced.DecoderOptions.None;
        this.decoder = new iced.Decoder(mode.codeBits, bytes, options);
        let offset = 0;
        this.instructions = insns.map((insn, n) => {
            const at = offset;
            offset += insn.length;
            return new Instruction(this, insn, n, bytes.subarray(at, offset));
        });
    }
    get symbol() {
        return this.host.symbol(this.address);
    }
    get codeBits() {
        return this.mode.codeBits;
    }
    get kernel() {
        return this.mode.kernel;
    }
    get maker() {
        return new ProbeMaker(this.address, this.mode.word);
    }
    count(counter, by = 1) {
        this.instructions[0].count(counter, by);
    }
    trace() {
        const { address } = this;
        const site = this.host.traceSite({ kind: 'block', address, bytes: 0, instruction: null });
        this.put(0, this.maker.mark(site));
        return site;
    }
    before(callback, registers = []) {
        this.instructions[0].before(callback, registers);
    }
    put(before, insn) {
        this.attached.probes.push({ before, insn });
    }
    /** iced's instruction of number `n`, to be freed. */
    decoded(n) {
        const offset = this.insns.slice(0, n).reduce((sum, i) => sum + i.length, 0);
        this.decoder.position = offset;
        this.decoder.ip = this.insns[n].rip;
        return this.decoder.decode();
    }
}
class Instruction {
    code;
    insn;
    index;
    bytes;
    known = null;
    words = null;
    countdowns = 0;
    constructor(code, insn, index, bytes) {
        this.code = code;
        this.insn = insn;
        this.index = index;
        this.bytes = bytes;
    }
    get address() {
        return this.insn.rip;
    }
    get text() {
        if (this.words === null) {
            formatter ??= new iced.Formatter(iced.FormatterSyntax.Nasm);
            const i = this.code.decoded(this.index);
            this.words = formatter.format(i);
            i.free();
        }
        return this.words;
    }
    get mnemonic() {
        return /^(?:(?:rep|repe|repne|lock|bnd|xacquire|xrelease) )*(\S+)/.exec(this.text)[1];
    }
    get operands() {
        const { text, mnemonic } = this;
        const rest = text.slice(text.indexOf(mnemonic) + mnemonic.length).trim();
        return rest === '' ? [] : rest.split(/,(?![^[]*\])/);
    }
    get symbol() {
        return this.code.host.symbol(this.insn.rip);
    }
    get flow() {
        return endingOf(this.insn);
    }
    get target() {
        return this.insn.form.operands.find((o) => o.kind === 'target')?.target ?? null;
    }
    get accesses() {
        return this.found();
    }
    found() {
        if (this.known === null) {
            const i = this.code.decoded(this.index);
            this.known = this.insn.invalid ? [] : accessesOf(i, this.code.mode);
            i.free();
        }
        return this.known;
    }
    get maker() {
        return new ProbeMaker(this.insn.rip, this.code.mode.word);
    }
    get goesOn() {
        return !this.insn.ends && this.insn.form.prefix === '';
    }
    count(counter, by = 1) {
        const at = counter.at;
        if (at === undefined)
            throw new TypeError('count: that is no counter of this virtual machine');
        if (!Number.isInteger(by) || by < 0 || by > 0xffff)
            throw new RangeError(`count: ${by} is not from 0 to 65535`);
        const { counts } = this.code.attached;
        let own = counts.get(at);
        if (!own) {
            own = new Int32Array(this.code.insns.length);
            counts.set(at, own);
        }
        own[this.index] += by;
    }
    before(callback, registers = []) {
        this.call(this.index, callback, registers);
    }
    after(callback, registers = []) {
        if (!this.goesOn)
            throw new Error(`after: ${this.text} at 0x${this.address.toString(16)} goes elsewhere, or comes again`);
        this.call(this.index + 1, callback, registers);
    }
    calling(callback, reader) {
        if (reader.names.length === 0) {
            const execution = { instruction: this, registers: {} };
            return () => callback(execution);
        }
        return () => callback({ instruction: this, registers: reader.read() });
    }
    call(before, callback, registers) {
        const { code, maker } = this;
        const reader = code.host.registers.reader(registers, code.mode.word, maker);
        for (const insn of reader.probes)
            code.put(before, insn);
        code.put(before, maker.call(code.host.site(this.calling(callback, reader))));
    }
    every(period, callback, registers = []) {
        if (!Number.isSafeInteger(period) || period < 1)
            throw new RangeError(`every: ${period} is no number from 1 on`);
        const { code, maker } = this;
        // Blocks overlap, and are decoded again: an instruction counts down for all of them.
        const { counter: left, isNew } = code.host.countdown(`${this.address} ${period} ${this.countdowns++}`);
        if (isNew)
            left.value = BigInt(period);
        const reader = code.host.registers.reader(registers, code.mode.word, maker);
        const call = this.calling(callback, reader);
        const site = code.host.site(() => {
            left.value = BigInt(period);
            call();
        });
        for (const insn of reader.probes)
            code.put(this.index, insn);
        code.put(this.index, maker.call(site, left.at));
    }
    access(callback) {
        const { code, maker, index } = this;
        const { host } = code;
        if (this.insn.form.prefix !== '')
            host.byElement();
        this.found().forEach(({ store, bytes, memory }, n) => {
            const readable = bytes > 0 && bytes <= 8;
            const after = store && this.goesOn;
            const pushed = store && this.insn.form.mnemonic === 'call' ? this.insn.rip + BigInt(this.insn.length) : null;
            const known = after || !store;
            const site = host.site(() => {
                const address = host.scratch(n);
                const value = readable && known ? littleEndian(host.read(address, bytes)) : pushed;
                callback({ instruction: this, address, bytes, store, value });
            });
            code.put(index, maker.address(memory, host.scratchAt(n)));
            code.put(after ? index + 1 : index, maker.call(site));
        });
    }
    traceAccesses() {
        const { code, maker, index, address } = this;
        if (this.insn.form.prefix !== '')
            code.host.byElement();
        return this.found()
            .slice(0, ENTRIES_AN_INSTRUCTION - 2)
            .map(({ store, bytes, memory }) => {
            const site = code.host.traceSite({ kind: store ? 'store' : 'load', address, bytes, instruction: this });
            code.put(index, maker.access(memory, site));
            return site;
        });
    }
    taken() {
        const probe = this.maker.taken(this.insn);
        if (probe === null)
            throw new Error(`branch: ${this.text} at 0x${this.address.toString(16)} is not conditional`);
        return probe;
    }
    branch(callback) {
        const { code, maker, index } = this;
        const site = code.host.site(() => callback({ instruction: this, taken: code.host.taken() }));
        code.put(index, this.taken());
        code.put(index, maker.call(site));
    }
    traceBranch() {
        const { code, maker, index, address } = this;
        const taken = this.taken();
        const site = code.host.traceSite({ kind: 'branch', address, bytes: 0, instruction: this });
        code.put(index, taken);
        code.put(index, maker.outcome(site));
        return site;
    }
}
function littleEndian(bytes) {
    if (bytes === null)
        return null;
    let value = 0n;
    for (let n = bytes.length - 1; n >= 0; n--)
        value = (value << 8n) | BigInt(bytes[n]);
    return value;
}
