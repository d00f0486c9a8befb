/**
 * What Ringless asks of whatever it runs on, apart from what Node and browsers have in common: WebAssembly,
 * SharedArrayBuffer and Atomics, `performance`, timers, TextEncoder. Node's answer is `node.ts`; another host needs
 * another one, and nothing else.
 */
import type { CacheFolder } from './cache-folder.js';
import type { SharedFolder } from './folder.js';
import type { HostSockets } from './sockets.js';

export interface Host {
  readonly files: HostFiles;
  readonly threads: HostThreads;
  readonly compression: HostCompression;
  readonly wasm: HostWasm;
  /** Rejects where the host has none. */
  sockets(): Promise<HostSockets>;
  /** Fills `into` with random bytes, good enough for keys. */
  fillRandom(into: Uint8Array): void;
  /** Time that processors have spent on Ringless since its start, in all of its threads, ns. */
  cpuTimeNs(): number;
  /** What the calling thread has of it, ns; null: the host does not tell. */
  readonly threadTimeNs: (() => number) | null;
  /**
   * False: the host optimizes less of Ringless's own scripts than by itself, from now on. Most of that code runs for a
   * moment, while a guest starts: what is made of it takes another core as long, and comes too late. A host that has no
   * such switch does nothing.
   */
  optimizeScripts(asUsual: boolean): void;
  /** Resolves when the host's events that wait have been served. */
  serveEvents(): Promise<void>;
  /** What the user has set for debugging, as by an environment variable; undefined: nothing. */
  variable(name: string): string | undefined;
}

export interface HostFiles {
  /** The contents of a file that the build made: "interpreter.wasm". Throws if there is none. */
  built(name: string): Uint8Array;
  /**
   * Opens a regular file or a block device. Throws what `hostReason` puts into words, also if the path leads to
   * anything else.
   */
  open(path: string, readOnly: boolean): HostFile;
  /** A new file without a name, which is gone when Ringless ends, however it ends. Throws as `open`. */
  temporary(): HostFile;
  /** A folder for a guest to see into. Throws FolderError. */
  share(path: string, writable: boolean): SharedFolder;
  /** A folder for what is kept for the next runs, made if it is not there. Throws what `hostReason` puts into words. */
  cache(path: string): CacheFolder;
  /** Where such a folder is for this user, if nothing else is said; null: the host has no place for it. */
  readonly usualCache: string | null;
  /**
   * Locks a file against other users of Ringless until it ends: a writer excludes all others, readers exclude writers.
   */
  lock(path: string, writes: boolean): Promise<HostLock | LockHolder>;
}

/** Bytes at offsets. All of it is synchronous, and throws what `hostReason` puts into words. */
export interface HostFile {
  /** When it was opened. */
  readonly sizeBytes: number;
  /** Fills `into` as far as there is something; how many bytes that was. */
  read(offset: number, into: Uint8Array): number;
  /** How many of the bytes were written. */
  write(offset: number, bytes: Uint8Array): number;
  /** Makes it that long; what is added reads as zeros. */
  truncate(sizeBytes: number): void;
  /** Returns when what was written is on stable storage. */
  sync(): void;
  close(): void;
}

export interface HostLock {
  release(): void;
}
/** Who has a file that could not be locked, in words. */
export interface LockHolder {
  readonly heldBy: string;
}

/** A file cannot be used, for a reason that is no failed call; the message completes "FILE: ...". */
export class HostFileError extends Error {}

export interface HostThreads {
  /**
   * Starts a thread that runs `main` (`ThreadMain`) of a built module: "runtime/translate-worker.js". It does not keep
   * Ringless from ending.
   */
  start(module: string): HostThread;
  /** Writes a line to stderr and ends Ringless at once, from whichever thread: another one does not come back. */
  abort(line: string): void;
  /** A channel: a mailbox for this thread, and the other end, which a message takes to another thread. */
  channel(): { mailbox: Mailbox; end: MailboxEnd };
}

export interface HostThread {
  /**
   * False once the thread has ended, as far as that can be known without serving events: one that the host stopped may
   * seem alive.
   */
  readonly alive: boolean;
  /** Why it ended, where that is known. */
  readonly reason: string | undefined;
  /** Sends a message, with the ends of channels that are part of it. */
  post(message: unknown, ends: readonly MailboxEnd[]): void;
  /** Stops it, whatever it does. */
  stop(): void;
}

/** The end of a channel on its way to another thread. */
export type MailboxEnd = object;

/**
 * One end of a channel between threads. Messages are copied, as `structuredClone` does, modules of WebAssembly
 * included.
 */
export interface Mailbox {
  post(message: unknown): void;
  /** The next message, if one is there: without serving events. */
  take(): { message: unknown } | undefined;
  /** Calls `handler` with each message that nobody has taken, when events are served. */
  onMessage(handler: (message: unknown) => void): void;
  close(): void;
}

/** What a thread's module exports as `main`. */
export type ThreadMain = (thread: ThreadContext) => Promise<void>;
export interface ThreadContext {
  readonly host: Host;
  /** Calls `handler` with each message of `HostThread.post`. */
  onMessage(handler: (message: unknown) => void): void;
  /** The mailbox of an end that has arrived. */
  open(end: MailboxEnd): Mailbox;
}

/** Each throws an error if the data are corrupt or give more than `most` bytes. Null: the host cannot do it. */
export interface HostCompression {
  gunzip(packed: Uint8Array, most: number): Uint8Array;
  /** Raw deflate, which may be cut off behind the last byte wanted. */
  inflate(packed: Uint8Array, most: number): Uint8Array;
  /** Raw deflate, fast rather than small. */
  deflate(bytes: Uint8Array): Uint8Array;
  /** CRC-32 of IEEE 802.3; `start` is that of what went before, or 0. Null: the host has none. */
  readonly crc32: ((bytes: Uint8Array, start: number) => number) | null;
  /** One frame, with nothing behind it. */
  readonly zstd: ((packed: Uint8Array, most: number) => Uint8Array) | null;
}

/** What can be set in the host's WebAssembly; a host that has no such switch does nothing. */
export interface HostWasm {
  /** Makes what is compiled from now on use a feature that the host has but does not use by itself. */
  enable(feature: 'branch-hints' | 'relaxed-simd'): void;
  /** Functions that are compiled from now on are optimized once they have executed so many bytes of code. */
  optimizeAfter(bytes: number): void;
  /** What kept machine code depends on, beside Ringless: version and processor. */
  readonly version: string;
  /** Which processor it is and what it can do, as text: some WebAssembly is made for it. */
  processor(): string;
  /** Keeps machine code for the next process; null: the host cannot do it. */
  readonly machineCode: MachineCode | null;
}

/**
 * Machine code of modules, as bytes. It is taken back only by the version of the host, with the switches, that it was
 * made with.
 */
export interface MachineCode {
  /** Which of the functions, exports of modules, the host has optimized by now. */
  optimized(functions: readonly WebAssembly.ExportValue[]): boolean[];
  /** The machine code of a module, of whose functions at least one must have been optimized. */
  serialize(module: WebAssembly.Module): Uint8Array;
  /**
   * The module with its code; null: the host does not take it. The bytes must be what `serialize` gave: they are not
   * looked at.
   */
  deserialize(code: Uint8Array, wasm: Uint8Array): WebAssembly.Module | null;
}

/** The host. Bound once, by what starts Ringless: `bindHost`. */
export let host: Host;

export function bindHost(to: Host): void {
  host = to;
}
