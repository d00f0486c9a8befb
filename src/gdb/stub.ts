/**
 * GDB's remote serial protocol over a target: GDB manual, "Remote Protocol". The peer is not trusted: nothing that it
 * sends throws.
 */
import type { WatchKind } from '../runtime/debug-stops.js';
import {
  ACK,
  bytesOfHex,
  hexOf,
  latin1Bytes,
  latin1Text,
  NAK,
  PACKET_BYTES,
  PacketReader,
  packetOf,
} from './packets.js';
import { GDB_SIGNAL, type GdbTarget, type TargetBreak, type TargetStop } from './target.js';

/** Break and watchpoints, at most. */
const MOST_BREAKS = 4096;
const OK = 'OK';
/** What gdb shows of an error is its number, so these are errno's: no such thing, bad address, not now, wrong. */
const NOT_THERE = 'E02';
const BAD_ADDRESS = 'E0e';
const BUSY = 'E10';
const INVALID = 'E16';
/** As much memory as fits into a packet. */
const MOST_MEMORY = (PACKET_BYTES - 64) / 2;

const WATCH: Readonly<Record<string, WatchKind>> = { 2: 'write', 3: 'read', 4: 'access' };
const WATCH_NAMES: Readonly<Record<WatchKind, string>> = { write: 'watch', read: 'rwatch', access: 'awatch' };

const number = (text: string | undefined): number | null =>
  text !== undefined && /^[0-9a-f]{1,8}$/i.test(text) ? Number.parseInt(text, 16) : null;
const addressOf = (text: string | undefined): bigint | null =>
  text !== undefined && /^[0-9a-f]{1,16}$/i.test(text) ? BigInt(`0x${text}`) : null;
const isThread = (text: string): boolean => /^(-1|[0-9a-f]{1,8})$/i.test(text);

/** One debugger's session. */
export class GdbStub {
  readonly #reader: PacketReader;
  #acknowledges = true;
  #running = false;
  #last: Uint8Array | null = null;
  /** Whether gdb understands that a stop is for a breakpoint of its own. */
  #reasons = { swbreak: false, hwbreak: false, exec: false };
  readonly #breaks = new Map<string, TargetBreak>();
  #thread = 0;
  #stop: TargetStop = { kind: 'signal', signal: GDB_SIGNAL.TRAP };

  /** `send` takes bytes to the peer. `leave` is called when it has detached or asked for the target's end. */
  constructor(
    private readonly target: GdbTarget,
    private readonly send: (bytes: Uint8Array) => void,
    private readonly leave: (how: 'detach' | 'kill') => void,
  ) {
    this.#reader = new PacketReader({
      packet: (payload) => this.#packet(payload),
      damaged: () => this.#acknowledges && this.send(NAK),
      repeat: () => this.#last && this.send(this.#last),
      interrupt: () => this.#interrupt(),
    });
  }

  /** Bytes from the peer. */
  feed(bytes: Uint8Array): void {
    this.#reader.feed(bytes);
  }

  /** The target has stopped. */
  stopped(stop: TargetStop): void {
    this.#stop = stop;
    this.#thread = 0;
    if (!this.#running) return;
    this.#running = false;
    this.#reply(this.#stopReply());
  }

  /** Takes away what the debugger has set: it is gone. */
  close(): void {
    this.#breaks.clear();
    this.target.setBreaks([]);
  }

  #reply(text: string): void {
    this.#replyBytes(latin1Bytes(text));
  }
  #replyBytes(payload: Uint8Array): void {
    this.#last = packetOf(payload);
    this.send(this.#last);
  }

  #interrupt(): void {
    if (this.#running) this.target.interrupt();
  }

  #packet(payload: Uint8Array): void {
    if (this.#acknowledges) this.send(ACK);
    const text = latin1Text(payload);
    if (this.#running) {
      if (text === 'vCtrlC') {
        this.#reply(OK);
        this.#interrupt();
      } else this.#reply(BUSY);
      return;
    }
    const answer = this.#answer(text, payload);
    if (typeof answer === 'string') this.#reply(answer);
    else if (answer !== null) this.#replyBytes(answer);
  }

  /** The reply; null: it comes later, or not at all. An empty one says that the packet is not known. */
  #answer(text: string, payload: Uint8Array): string | Uint8Array | null {
    const rest = text.slice(1);
    switch (text[0]) {
      case '?':
        return this.#stopReply();
      case 'g':
        return this.target.registers.map((r) => hexOf(this.target.readRegister(r, this.#thread))).join('');
      case 'G':
        return this.#writeAll(rest);
      case 'p':
        return this.#readOne(rest);
      case 'P':
        return this.#writeOne(rest);
      case 'm':
        return this.#readMemory(rest);
      case 'M':
      case 'X':
        return this.#writeMemory(text, payload);
      case 'z':
      case 'Z':
        return this.#setBreak(text[0] === 'Z', rest);
      case 'c':
      case 's':
        return rest === '' ? this.#resume(text[0] === 's', 0) : '';
      case 'b':
        return text === 'bs' || text === 'bc' ? this.#reverse(text === 'bs') : '';
      case 'C':
      case 'S':
        return this.#resumeWith(text[0] === 'S', rest);
      case 'H':
        return this.#chooseThread(rest);
      case 'T':
        return this.#hasThread(rest) ? OK : NOT_THERE;
      case 'D':
        this.#reply(OK);
        this.leave('detach');
        return null;
      case 'k':
        this.leave('kill');
        return null;
      case 'v':
        return this.#verbose(text);
      case 'q':
        return this.#query(text);
      case 'Q':
        return this.#set(text);
      default:
        return '';
    }
  }

  // --- registers ---

  #writeAll(hex: string): string {
    const bytes = bytesOfHex(hex);
    const whole = this.target.registers.reduce((sum, { bits }) => sum + bits / 8, 0);
    if (bytes?.length !== whole) return INVALID;
    let at = 0;
    let done = true;
    for (const r of this.target.registers) {
      done = this.target.writeRegister(r, bytes.subarray(at, at + r.bits / 8), this.#thread) && done;
      at += r.bits / 8;
    }
    return done ? OK : INVALID;
  }
  #readOne(text: string): string {
    const register = this.target.registers[number(text) ?? -1];
    return register ? hexOf(this.target.readRegister(register, this.#thread)) : INVALID;
  }
  #writeOne(text: string): string {
    const [n, hex = ''] = text.split('=');
    const register = this.target.registers[number(n) ?? -1];
    const value = bytesOfHex(hex);
    if (!register || value?.length !== register.bits / 8) return INVALID;
    return this.target.writeRegister(register, value, this.#thread) ? OK : INVALID;
  }

  // --- memory ---

  #readMemory(text: string): string {
    const [where, count] = text.split(',');
    const address = addressOf(where);
    const length = number(count);
    if (address === null || length === null) return INVALID;
    const bytes = this.target.readMemory(address, Math.min(length, MOST_MEMORY));
    return bytes.length === 0 && length > 0 ? BAD_ADDRESS : hexOf(bytes);
  }

  /** M ADDRESS,LENGTH:HEX and X ADDRESS,LENGTH:BYTES */
  #writeMemory(text: string, payload: Uint8Array): string {
    const colon = text.indexOf(':');
    const [where, count] = text.slice(1, colon).split(',');
    const address = addressOf(where);
    const length = number(count);
    const bytes = text[0] === 'X' ? payload.subarray(colon + 1) : bytesOfHex(text.slice(colon + 1));
    if (colon < 0 || address === null || bytes === null || bytes.length !== length) return INVALID;
    return this.target.writeMemory(address, bytes) ? OK : BAD_ADDRESS;
  }

  // --- breakpoints and going on ---

  /** z and Z TYPE,ADDRESS,KIND: software and hardware breakpoints are the same here, since neither changes memory. */
  #setBreak(on: boolean, text: string): string {
    const [type = '', where, kind] = text.split(';')[0]!.split(',');
    const address = addressOf(where);
    const bytes = number(kind);
    if (!/^[0-4]$/.test(type)) return '';
    if (address === null || bytes === null) return INVALID;
    const watch = WATCH[type];
    if (watch !== undefined && (bytes < 1 || bytes > 4096)) return INVALID;
    const key = `${type},${address},${watch === undefined ? 0 : bytes}`;
    if (!on) this.#breaks.delete(key);
    else if (this.#breaks.size >= MOST_BREAKS) return INVALID;
    else this.#breaks.set(key, watch === undefined ? { address, bytes: 1 } : { address, bytes, watch });
    return OK;
  }

  #resumeWith(step: boolean, text: string): string | null {
    const signal = number(text);
    return signal === null ? INVALID : this.#resume(step, signal);
  }

  #resume(step: boolean, signal: number, thread = 0): string | null {
    if (this.#stop.kind === 'exited' || this.#stop.kind === 'killed') return this.#stopReply();
    this.#running = true;
    if (step) this.target.step(signal, thread);
    else {
      if (!this.target.setBreaks([...this.#breaks.values()])) {
        this.#running = false;
        return INVALID;
      }
      this.target.resume(signal);
    }
    return null;
  }

  #reverse(step: boolean): string | null {
    if (this.target.reverse === undefined) return '';
    if (this.#stop.kind === 'exited' || this.#stop.kind === 'killed') return this.#stopReply();
    this.#running = true;
    this.target.setBreaks([...this.#breaks.values()]);
    this.target.reverse(step);
    return null;
  }

  #stopReply(): string {
    const stop = this.#stop;
    const thread = `thread:${(this.#thread || this.target.currentThread).toString(16)};`;
    const trap = `T${GDB_SIGNAL.TRAP.toString(16).padStart(2, '0')}`;
    const hex = (n: number): string => (n & 255).toString(16).padStart(2, '0');
    switch (stop.kind) {
      case 'exited':
        return `W${hex(stop.status)}`;
      case 'killed':
        return `X${hex(stop.signal)}`;
      case 'signal':
        return `T${hex(stop.signal)}${thread}`;
      case 'watchpoint':
        return `${trap}${thread}${WATCH_NAMES[stop.watch]}:${stop.address.toString(16)};`;
      case 'breakpoint':
        return `${trap}${thread}${this.#reasons.swbreak ? 'swbreak:;' : ''}`;
      case 'replaylog':
        return `${trap}${thread}replaylog:${stop.at};`;
      case 'executed':
        return `${trap}${thread}${this.#reasons.exec ? `exec:${hexOf(latin1Bytes(stop.path))};` : ''}`;
    }
  }

  // --- threads ---

  #hasThread(text: string): boolean {
    return isThread(text) && this.target.threads().some(({ id }) => id === Number.parseInt(text, 16));
  }
  #chooseThread(text: string): string {
    const id = text.slice(1);
    if (!isThread(id)) return INVALID;
    if (id !== '-1' && id !== '0' && !this.#hasThread(id)) return NOT_THERE;
    if (text[0] === 'g') this.#thread = id === '-1' ? 0 : Number.parseInt(id, 16);
    return OK;
  }

  // --- packets with names ---

  #verbose(text: string): string | null {
    if (text === 'vCont?') return 'vCont;c;C;s;S';
    if (text.startsWith('vCont;')) return this.#continue(text.slice(6));
    if (text.startsWith('vKill')) {
      this.#reply(OK);
      this.leave('kill');
      return null;
    }
    return text === 'vCtrlC' ? OK : '';
  }

  /** The first action counts that concerns a thread; one thread steps, and the others go on. */
  #continue(actions: string): string | null {
    for (const action of actions.split(';')) {
      const [what = '', thread] = action.split(':');
      const parsed = /^(?:([cs])|([CS])([0-9a-f]{2}))$/i.exec(what);
      if (!parsed || (thread !== undefined && !isThread(thread))) return INVALID;
      if (thread !== undefined && thread !== '-1' && thread !== '0' && !this.#hasThread(thread)) continue;
      const step = what[0]!.toLowerCase() === 's';
      const id = thread === undefined || thread === '-1' ? 0 : Number.parseInt(thread, 16);
      return this.#resume(step, parsed[3] === undefined ? 0 : Number.parseInt(parsed[3], 16), id);
    }
    return INVALID;
  }

  #query(text: string): string | Uint8Array {
    const [name = '', ...more] = text.split(/[:,]/);
    switch (name) {
      case 'qSupported':
        return this.#supported(text.slice(name.length + 1));
      case 'qXfer':
        return this.#transfer(text);
      case 'qAttached':
        return this.target.attached ? '1' : '0';
      case 'qC':
        return `QC${(this.#thread || this.target.currentThread).toString(16)}`;
      case 'qfThreadInfo':
        return `m${this.target
          .threads()
          .map(({ id }) => id.toString(16))
          .join()}`;
      case 'qsThreadInfo':
        return 'l';
      case 'qThreadExtraInfo': {
        const id = number(more[0]);
        const thread = this.target.threads().find((one) => one.id === id);
        return thread ? hexOf(latin1Bytes(thread.name)) : NOT_THERE;
      }
      case 'qSymbol':
        return OK;
      case 'qRcmd': {
        const command = bytesOfHex(text.slice(name.length + 1));
        return command === null ? INVALID : hexOf(latin1Bytes(this.target.monitor(latin1Text(command))));
      }
      case 'qqemu.PhyMemMode':
        return this.target.physical === null ? '' : this.target.physical ? '1' : '0';
      default:
        return '';
    }
  }

  #supported(theirs: string): string {
    const features = theirs.split(';');
    this.#reasons = {
      swbreak: features.includes('swbreak+'),
      hwbreak: features.includes('hwbreak+'),
      exec: features.includes('exec-events+'),
    };
    const size = `PacketSize=${(PACKET_BYTES - 1).toString(16)}`;
    const objects = ['features', 'auxv', 'exec-file'].filter(
      (name) => name === 'features' || this.target.object(name, '') !== null,
    );
    const transfers = objects.map((name) => `qXfer:${name}:read+`);
    const process = this.target.passSignals ? ['exec-events+', 'QPassSignals+'] : [];
    const reverse = this.target.reverse ? ['ReverseStep+', 'ReverseContinue+'] : [];
    const always = ['QStartNoAckMode+', 'swbreak+', 'hwbreak+', 'vContSupported+'];
    return [size, ...always, ...reverse, ...process, ...transfers].join(';');
  }

  /** qXfer:OBJECT:read:ANNEX:OFFSET,LENGTH */
  #transfer(text: string): string | Uint8Array {
    const [, object = '', operation, annex = '', range = ''] = text.split(':');
    const [from, count] = range.split(',').map((part) => number(part));
    if (operation !== 'read') return '';
    const whole = object === 'features' ? this.#description(annex) : this.target.object(object, annex);
    if (whole === null) return object === 'features' ? 'E00' : '';
    if (from == null || count == null || from > whole.length) return INVALID;
    // What has to be escaped takes two bytes.
    const part = whole.subarray(from, from + Math.min(count, MOST_MEMORY));
    const isLast = from + part.length >= whole.length;
    return Uint8Array.from([(isLast ? 'l' : 'm').charCodeAt(0), ...part]);
  }
  #description(annex: string): Uint8Array | null {
    return annex === 'target.xml' ? latin1Bytes(this.target.description) : null;
  }

  #set(text: string): string {
    if (text === 'QStartNoAckMode') {
      // This packet has been acknowledged already; its reply is not.
      this.#acknowledges = false;
      return OK;
    }
    const physical = /^Qqemu\.PhyMemMode:([01])$/.exec(text);
    if (physical && this.target.physical !== null) {
      this.target.physical = physical[1] === '1';
      return OK;
    }
    if (text.startsWith('QPassSignals:') && this.target.passSignals) {
      this.target.passSignals(
        text
          .slice(13)
          .split(';')
          .flatMap((one) => number(one) ?? []),
      );
      return OK;
    }
    return '';
  }
}
