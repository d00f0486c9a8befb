import * as iced from 'iced-x86';
import type { Insn } from '../../translator/decode/decode.js';
import { instructionSet } from '../../translator/decode/instruction-set.js';
import type { CodeMode } from '../../translator/decode/mode.js';
import { type PlacedProbe, ProbeMaker } from '../../translator/decode/probes.js';
import { endingOf } from '../flow.js';
import { type Access, accessesOf } from './accesses.js';
import type {
  AccessCallback,
  AccessKind,
  BranchCallback,
  CodeSymbol,
  Counter,
  ExecutionCallback,
  PluginBlock,
  PluginInstruction,
  TraceSite,
} from './api.js';
import { ENTRIES_AN_INSTRUCTION } from './area.js';
import type { RegisterReader, Registers } from './registers.js';

/** A counter, and where it lies. */
export interface PlacedCounter extends Counter {
  readonly at: number;
}

/** What the code of blocks needs of the plug-ins' runtime, on behalf of one plug-in. */
export interface CodeHost {
  readonly registers: Registers;
  /** Number of a new site that `call` serves, for this plug-in. */
  site(call: () => unknown): number;
  /** Number of a new site of the trace. */
  traceSite(site: TraceSite): number;
  /** A counter that code which is decoded again finds by its key. */
  countdown(key: string): { counter: PlacedCounter; isNew: boolean };
  symbol(address: bigint): CodeSymbol | null;
  /** Guest memory; null: it is not mapped. */
  read(address: bigint, bytes: number): Uint8Array | null;
  /** The address in scratch place `n`; whether the branch is taken. */
  scratch(n: number): bigint;
  scratchAt(n: number): number;
  taken(): boolean;
  /** Repeated instructions are to be executed an element at a time from now on. */
  byElement(): void;
}

/** What all plug-ins have attached to a block. */
export interface Attached {
  readonly probes: PlacedProbe[];
  /** By the counter's place: how much each instruction adds. */
  readonly counts: Map<number, Int32Array>;
}

/** The text of instructions; made when it is first asked for. */
let formatter: iced.Formatter | undefined;

/** A block as one plug-in sees it. */
export class Code implements PluginBlock {
  readonly address: bigint;
  readonly instructions: readonly Instruction[];
  private readonly decoder: iced.Decoder;
  private closed = false;

  constructor(
    readonly host: CodeHost,
    readonly mode: CodeMode,
    readonly bytes: Uint8Array,
    readonly insns: readonly Insn[],
    readonly attached: Attached,
  ) {
    this.address = insns[0]!.rip;
    const options = instructionSet(mode.instructions)?.decoderOptions ?? iced.DecoderOptions.None;
    this.decoder = new iced.Decoder(mode.codeBits, bytes, options);
    let offset = 0;
    this.instructions = insns.map((insn, n) => {
      const at = offset;
      offset += insn.length;
      return new Instruction(this, insn, n, bytes.subarray(at, offset));
    });
  }

  get symbol(): CodeSymbol | null {
    return this.host.symbol(this.address);
  }
  get codeBits(): 16 | 32 | 64 {
    return this.mode.codeBits;
  }
  get kernel(): boolean {
    return this.mode.kernel;
  }
  get maker(): ProbeMaker {
    return new ProbeMaker(this.address, this.mode.word);
  }

  count(counter: Counter, by = 1): void {
    this.instructions[0]!.count(counter, by);
  }
  trace(): number {
    const { address } = this;
    const site = this.host.traceSite({ kind: 'block', address, bytes: 0, instruction: null });
    this.put(0, this.maker.mark(site));
    return site;
  }
  before(callback: ExecutionCallback, registers: readonly string[] = []): void {
    this.instructions[0]!.before(callback, registers);
  }

  /** The block hook has returned: what comes now would never be executed. */
  close(): void {
    this.closed = true;
  }
  mustBeOpen(): void {
    if (this.closed) throw new Error('only the block hook can attach something to a block, before it returns');
  }

  put(before: number, insn: Insn): void {
    this.mustBeOpen();
    this.attached.probes.push({ before, insn });
  }

  /** iced's instruction of number `n`, to be freed. */
  decoded(n: number): iced.Instruction {
    const offset = this.insns.slice(0, n).reduce((sum, i) => sum + i.length, 0);
    this.decoder.position = offset;
    this.decoder.ip = this.insns[n]!.rip;
    return this.decoder.decode();
  }
}

class Instruction implements PluginInstruction {
  private known: Access[] | null = null;
  private words: string | null = null;
  private countdowns = 0;

  constructor(
    private readonly code: Code,
    private readonly insn: Insn,
    private readonly index: number,
    readonly bytes: Uint8Array,
  ) {}

  get address(): bigint {
    return this.insn.rip;
  }
  get text(): string {
    if (this.words === null) {
      formatter ??= new iced.Formatter(iced.FormatterSyntax.Nasm);
      const i = this.code.decoded(this.index);
      this.words = formatter.format(i);
      i.free();
    }
    return this.words;
  }
  get mnemonic(): string {
    return /^(?:(?:rep|repe|repne|lock|bnd|xacquire|xrelease) )*(\S+)/.exec(this.text)![1]!;
  }
  get operands(): readonly string[] {
    const { text, mnemonic } = this;
    const rest = text.slice(text.indexOf(mnemonic) + mnemonic.length).trim();
    return rest === '' ? [] : rest.split(/,(?![^[]*\])/);
  }
  get symbol(): CodeSymbol | null {
    return this.code.host.symbol(this.insn.rip);
  }
  get flow(): PluginInstruction['flow'] {
    return endingOf(this.insn);
  }
  get target(): bigint | null {
    return this.insn.form.operands.find((o) => o.kind === 'target')?.target ?? null;
  }
  get accesses(): readonly AccessKind[] {
    return this.found();
  }

  private found(): Access[] {
    if (this.known === null) {
      const i = this.code.decoded(this.index);
      this.known = this.insn.invalid ? [] : accessesOf(i, this.code.mode);
      i.free();
    }
    return this.known;
  }

  private get maker(): ProbeMaker {
    return new ProbeMaker(this.insn.rip, this.code.mode.word);
  }
  private get goesOn(): boolean {
    return !this.insn.ends && this.insn.form.prefix === '';
  }

  count(counter: Counter, by = 1): void {
    const at = placeOf(counter, 'count');
    this.code.mustBeOpen();
    if (!Number.isInteger(by) || by < 0 || by > 0xffff) throw new RangeError(`count: ${by} is not from 0 to 65535`);
    const { counts } = this.code.attached;
    let own = counts.get(at);
    if (!own) {
      own = new Int32Array(this.code.insns.length);
      counts.set(at, own);
    }
    own[this.index]! += by;
  }

  before(callback: ExecutionCallback, registers: readonly string[] = []): void {
    this.call(this.index, callback, registers);
  }
  after(callback: ExecutionCallback, registers: readonly string[] = []): void {
    if (!this.goesOn)
      throw new Error(`after: ${this.text} at 0x${this.address.toString(16)} goes elsewhere, or comes again`);
    this.call(this.index + 1, callback, registers);
  }

  private calling(callback: ExecutionCallback, reader: RegisterReader): () => unknown {
    mustBeFunction(callback);
    if (reader.names.length === 0) {
      const execution = { instruction: this, registers: {} };
      return () => callback(execution);
    }
    return () => callback({ instruction: this, registers: reader.read() });
  }

  private call(before: number, callback: ExecutionCallback, registers: readonly string[]): void {
    const { code, maker } = this;
    const reader = code.host.registers.reader(registers, code.mode.word, maker);
    for (const insn of reader.probes) code.put(before, insn);
    code.put(before, maker.call(code.host.site(this.calling(callback, reader))));
  }

  every(period: number, callback: ExecutionCallback, registers: readonly string[] = []): void {
    if (!Number.isSafeInteger(period) || period < 1) throw new RangeError(`every: ${period} is no number from 1 on`);
    const { code, maker } = this;
    // Blocks overlap, and are decoded again: an instruction counts down for all of them.
    const { counter: left, isNew } = code.host.countdown(`${this.address} ${period} ${this.countdowns++}`);
    if (isNew) left.value = BigInt(period);
    const reader = code.host.registers.reader(registers, code.mode.word, maker);
    const call = this.calling(callback, reader);
    const site = code.host.site(() => {
      left.value = BigInt(period);
      return call();
    });
    for (const insn of reader.probes) code.put(this.index, insn);
    code.put(this.index, maker.call(site, left.at));
  }

  when(counter: Counter, least: number, callback: ExecutionCallback, registers: readonly string[] = []): void {
    const at = placeOf(counter, 'when');
    if (!Number.isInteger(least) || least < 0 || least > 0x7fffffff)
      throw new RangeError(`when: ${least} is not from 0 to 2147483647`);
    const { code, maker } = this;
    const reader = code.host.registers.reader(registers, code.mode.word, maker);
    for (const insn of reader.probes) code.put(this.index, insn);
    code.put(this.index, maker.compare(at, least));
    code.put(this.index, maker.callTaken(code.host.site(this.calling(callback, reader))));
  }

  access(callback: AccessCallback): void {
    mustBeFunction(callback);
    const { code, maker, index } = this;
    const { host } = code;
    if (this.insn.form.prefix !== '') host.byElement();
    this.found().forEach(({ store, bytes, memory }, n) => {
      const readable = bytes > 0 && bytes <= 8;
      const after = store && this.goesOn;
      const pushed = store && this.insn.form.mnemonic === 'call' ? this.insn.rip + BigInt(this.insn.length) : null;
      const known = after || !store;
      const site = host.site(() => {
        const address = host.scratch(n);
        const value = readable && known ? littleEndian(host.read(address, bytes)) : pushed;
        return callback({ instruction: this, address, bytes, store, value });
      });
      code.put(index, maker.address(memory, host.scratchAt(n)));
      code.put(after ? index + 1 : index, maker.call(site));
    });
  }

  traceAccesses(): readonly number[] {
    const { code, maker, index, address } = this;
    if (this.insn.form.prefix !== '') code.host.byElement();
    return this.found()
      .slice(0, ENTRIES_AN_INSTRUCTION - 2)
      .map(({ store, bytes, memory }) => {
        const site = code.host.traceSite({ kind: store ? 'store' : 'load', address, bytes, instruction: this });
        code.put(index, maker.access(memory, site));
        return site;
      });
  }

  private taken(): Insn {
    const probe = this.maker.taken(this.insn);
    if (probe === null) throw new Error(`branch: ${this.text} at 0x${this.address.toString(16)} is not conditional`);
    return probe;
  }

  branch(callback: BranchCallback): void {
    mustBeFunction(callback);
    const { code, maker, index } = this;
    const site = code.host.site(() => callback({ instruction: this, taken: code.host.taken() }));
    code.put(index, this.taken());
    code.put(index, maker.call(site));
  }
  traceBranch(): number {
    const { code, maker, index, address } = this;
    const taken = this.taken();
    const site = code.host.traceSite({ kind: 'branch', address, bytes: 0, instruction: this });
    code.put(index, taken);
    code.put(index, maker.outcome(site));
    return site;
  }
}

function placeOf(counter: Counter, asked: string): number {
  const at = (counter as Partial<PlacedCounter> | null | undefined)?.at;
  if (typeof at !== 'number') throw new TypeError(`${asked}: that is no counter of this virtual machine`);
  return at;
}

function mustBeFunction(callback: unknown): void {
  if (typeof callback !== 'function') throw new TypeError('the callback is not a function');
}

function littleEndian(bytes: Uint8Array | null): bigint | null {
  if (bytes === null) return null;
  let value = 0n;
  for (let n = bytes.length - 1; n >= 0; n--) value = (value << 8n) | BigInt(bytes[n]!);
  return value;
}
