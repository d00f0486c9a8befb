/**
 * The file of a recorded run: magic, version (u32), length of the packed head (u32), CRC-32 of the packed head (u32);
 * the head, JSON in raw deflate; then blocks of events, each with the length of what is packed (u32), its CRC-32 (u32),
 * and events in raw deflate. The last event says how the run ended. Numbers are little endian.
 *
 * An event: kind (u8), number of the channel (u8), guest instructions executed before it (f64), RIP's lower half (u32),
 * length (u32) and bytes of what it brings.
 */
import { host } from '../../host/host.js';
import { checksumOf } from '../snapshot/snapshot-file.js';

/** The file, or the run that it is to be compared with, is not what it has to be: completes "FILE: ...". */
export class JournalError extends Error {}

/** What has to be known of a recorded run before it can be made again. */
export interface JournalHead {
  /** Wall-clock time of the guest at its start, ms since 1970. */
  readonly startMs: number;
  /** What random numbers are made of. */
  readonly seed: number;
  /** Names of the channels, by number. */
  readonly channels: readonly string[];
  /** What the machine is made of; whoever records it says what that is. */
  readonly machine: Readonly<Record<string, unknown>>;
}

/** Where in a run something took effect. */
export interface Position {
  /** Guest instructions executed before. */
  readonly instructions: number;
  /** RIP's lower 32 bits. */
  readonly rip: number;
}

export type JournalEvent = Position &
  (
    | { readonly kind: 'input'; readonly channel: string; readonly payload: Uint8Array }
    /** The halted guest slept until this time, ns. */
    | { readonly kind: 'sleep'; readonly untilNs: number }
    | { readonly kind: 'end'; readonly end: JournalEnd }
  );

/** How a run ended. */
export interface JournalEnd {
  readonly reason: string;
  readonly status: number;
  /** CRC-32s of parts of the machine. */
  readonly digest: Readonly<Record<string, number>>;
}

const MAGIC = Uint8Array.from('RINGRUNS', (c) => c.charCodeAt(0));
/** Raised when an older Ringless could not read what is written. */
export const JOURNAL_VERSION = 1;
const PREFIX_BYTES = MAGIC.length + 12;
const BLOCK_PREFIX = 8;
const EVENT_PREFIX = 18;
const KINDS = ['input', 'sleep', 'end'] as const;
/** Events are packed when there are so many bytes of them. */
const BLOCK_BYTES = 256 << 10;
const MOST_HEAD = 16 << 20;
/** A block is larger by one event at most. */
const MOST_BLOCK = 64 << 20;

const checksum = (bytes: Uint8Array): number => checksumOf(bytes, 0);

const utf8 = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value));
const parsed = (bytes: Uint8Array): unknown => JSON.parse(new TextDecoder().decode(bytes));

/** Writes a recorded run, event by event. */
export class JournalWriter {
  #events: Uint8Array[] = [];
  #bytes = 0;

  constructor(
    private readonly write: (bytes: Uint8Array) => void,
    private readonly head: JournalHead,
  ) {
    const packed = host.compression.deflate(utf8(head));
    const prefix = new Uint8Array(PREFIX_BYTES);
    prefix.set(MAGIC);
    const view = new DataView(prefix.buffer);
    view.setUint32(MAGIC.length, JOURNAL_VERSION, true);
    view.setUint32(MAGIC.length + 4, packed.length, true);
    view.setUint32(MAGIC.length + 8, checksum(packed), true);
    write(prefix);
    write(packed);
  }

  add(event: JournalEvent): void {
    const payload = payloadOf(event);
    const bytes = new Uint8Array(EVENT_PREFIX + payload.length);
    const view = new DataView(bytes.buffer);
    view.setUint8(0, KINDS.indexOf(event.kind));
    view.setUint8(1, event.kind === 'input' ? this.head.channels.indexOf(event.channel) : 0);
    view.setFloat64(2, event.instructions, true);
    view.setUint32(10, event.rip, true);
    view.setUint32(14, payload.length, true);
    bytes.set(payload, EVENT_PREFIX);
    this.#events.push(bytes);
    this.#bytes += bytes.length;
    if (this.#bytes >= BLOCK_BYTES || event.kind === 'end') this.flush();
  }

  /** Writes what there is so far. */
  flush(): void {
    if (this.#bytes === 0) return;
    const all = new Uint8Array(this.#bytes);
    let at = 0;
    for (const bytes of this.#events) {
      all.set(bytes, at);
      at += bytes.length;
    }
    this.#events = [];
    this.#bytes = 0;
    const packed = host.compression.deflate(all);
    const prefix = new DataView(new ArrayBuffer(BLOCK_PREFIX));
    prefix.setUint32(0, packed.length, true);
    prefix.setUint32(4, checksum(packed), true);
    this.write(new Uint8Array(prefix.buffer));
    this.write(packed);
  }
}

function payloadOf(event: JournalEvent): Uint8Array {
  switch (event.kind) {
    case 'input':
      return event.payload;
    case 'sleep':
      return new Uint8Array(Float64Array.of(event.untilNs).buffer);
    case 'end':
      return utf8(event.end);
  }
}

export interface Journal {
  readonly head: JournalHead;
  readonly events: readonly JournalEvent[];
}

/** Reads a recorded run. Throws JournalError. */
export function readJournal(file: Uint8Array): Journal {
  if (file.length < PREFIX_BYTES || MAGIC.some((byte, i) => byte !== file[i]))
    throw new JournalError('is no recorded run of a machine');
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const version = view.getUint32(MAGIC.length, true);
  if (version !== JOURNAL_VERSION)
    throw new JournalError(`is a recorded run of version ${version}; this Ringless reads version ${JOURNAL_VERSION}`);
  const headEnd = PREFIX_BYTES + view.getUint32(MAGIC.length + 4, true);
  const head = headOf(block(file, PREFIX_BYTES, headEnd, view.getUint32(MAGIC.length + 8, true), MOST_HEAD));
  const events: JournalEvent[] = [];
  for (let at = headEnd; at < file.length; ) {
    if (at + BLOCK_PREFIX > file.length) throw cutOff();
    const end = at + BLOCK_PREFIX + view.getUint32(at, true);
    readEvents(block(file, at + BLOCK_PREFIX, end, view.getUint32(at + 4, true), MOST_BLOCK), head, events);
    at = end;
  }
  if (events.at(-1)?.kind !== 'end') throw cutOff();
  return { head, events };
}

const cutOff = (): JournalError => new JournalError('is cut off: how the run ended is not in it');
const damaged = (what: string): JournalError => new JournalError(`is damaged: ${what}`);

function block(file: Uint8Array, from: number, end: number, sum: number, most: number): Uint8Array {
  if (end > file.length) throw cutOff();
  const packed = file.subarray(from, end);
  if (checksum(packed) !== sum) throw damaged('a checksum is wrong');
  try {
    return host.compression.inflate(packed, most);
  } catch {
    throw damaged('its contents cannot be unpacked');
  }
}

function headOf(bytes: Uint8Array): JournalHead {
  try {
    const head = parsed(bytes) as JournalHead | null;
    const isRight =
      Number.isFinite(head?.startMs) &&
      Number.isInteger(head?.seed) &&
      Array.isArray(head?.channels) &&
      head.channels.every((name) => typeof name === 'string') &&
      typeof head.machine === 'object' &&
      head.machine !== null;
    if (head !== null && isRight) return head;
  } catch {
    // As below.
  }
  throw damaged('it does not say what machine it is of');
}

function readEvents(bytes: Uint8Array, { channels }: JournalHead, into: JournalEvent[]): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < bytes.length; ) {
    if (at + EVENT_PREFIX > bytes.length) throw damaged('an event is cut off');
    const kind = KINDS[view.getUint8(at)];
    const channel = channels[view.getUint8(at + 1)];
    const instructions = view.getFloat64(at + 2, true);
    const where = { instructions, rip: view.getUint32(at + 10, true) };
    const from = at + EVENT_PREFIX;
    at = from + view.getUint32(at + 14, true);
    const before = into.at(-1);
    const inOrder = instructions >= (before?.instructions ?? 0) && before?.kind !== 'end';
    if (at > bytes.length || !Number.isInteger(instructions) || !inOrder)
      throw damaged('an event is not where it can be');
    const payload = new Uint8Array(bytes.subarray(from, at));
    into.push({ ...where, ...eventOf(kind, channel, payload) });
  }
}

type Content = JournalEvent extends infer E ? (E extends JournalEvent ? Omit<E, keyof Position> : never) : never;

function eventOf(kind: JournalEvent['kind'] | undefined, channel: string | undefined, payload: Uint8Array): Content {
  if (kind === 'input' && channel !== undefined) return { kind, channel, payload };
  if (kind === 'sleep' && payload.length === 8) {
    const untilNs = new Float64Array(payload.buffer)[0]!;
    if (Number.isFinite(untilNs)) return { kind, untilNs };
  }
  if (kind === 'end') {
    const end = endOf(payload);
    if (end !== null) return { kind, end };
  }
  throw damaged('an event is none that there is');
}

function endOf(payload: Uint8Array): JournalEnd | null {
  try {
    const end = parsed(payload) as JournalEnd | null;
    const isRight =
      typeof end?.reason === 'string' &&
      Number.isInteger(end.status) &&
      typeof end.digest === 'object' &&
      end.digest !== null;
    return isRight ? end : null;
  } catch {
    return null;
  }
}
