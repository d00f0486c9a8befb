/**
 * A machine that moves to another process: pre-copy. RAM and overlays of disks are sent while the guest runs, then what
 * it has changed meanwhile, again and again; once the rest can be sent within the time allowed the guest is stopped,
 * and the rest sent with processor and devices. The guest goes on here whatever goes wrong, until the other side has
 * said that it has everything: from then on only there.
 */
import { SnapshotOverlay } from '../../devices/storage/snapshot-overlay.js';
import { host } from '../../host/host.js';
import type { HostStream } from '../../host/sockets.js';
import { GUEST_RAM, PAGE_SIZE } from '../../translator/layout.js';
import { machineState } from '../snapshot/machine-snapshot.js';
import { DirtyRam } from './dirty-ram.js';
import type { MachineDescription, MovingMachine } from './moving-machine.js';
import * as X from './section.js';
import { MigrationError, SectionReader } from './section.js';

/** What the user may set, also while a machine moves. */
export interface MigrationParameters {
  /** Bytes a second while the guest runs; 0: as many as there is room for. */
  maxBandwidth: number;
  /** How long the guest may be stopped, ms. */
  downtimeLimitMs: number;
  /** A guest that writes faster than can be sent gets less and less time. */
  autoConverge: boolean;
}

/** Counters of a move, for whoever asks how far it is. */
export interface MoveCounts {
  /** Bytes that were sent. */
  sent: number;
  /** Pages that were sent with their contents, and those that held zeros. */
  pages: number;
  zeroPages: number;
  /** How often it was asked which pages are dirty. */
  passes: number;
  /** Pages that are still to be sent. */
  remainingPages: number;
  bytesPerMs: number;
  downtimeMs: number | null;
  setupMs: number;
}

/** What waits to be taken by the other side, at most, bytes. */
const MOST_PENDING = 1 << 20;
const MOST_PAGES = X.MOST_PAGE_BYTES / PAGE_SIZE;
/** So little is sent with the guest stopped however slow the other side is, bytes. */
const LITTLE = 1 << 20;
/** A pass that sends less does not tell how fast the other side is, bytes. */
const MEASURABLE = 1 << 20;
/** How long a guest is stopped before the move is given up, ms. */
const PATIENCE_MS = 30_000;
/** What of the guest's time is taken when it writes too fast, first and more each time; and at most. */
const THROTTLE_STEP = 0.2;
const MOST_THROTTLE = 0.95;

/** `count` words, a multiple of 4, from `from` on. */
function areZero(words: Int32Array, from: number, count: number): boolean {
  for (let i = from; i < from + count; i += 4)
    if ((words[i]! | words[i + 1]! | words[i + 2]! | words[i + 3]!) !== 0) return false;
  return true;
}

export class Outgoing {
  readonly counts: MoveCounts = {
    sent: 0,
    pages: 0,
    zeroPages: 0,
    passes: 0,
    remainingPages: 0,
    bytesPerMs: 0,
    downtimeMs: null,
    setupMs: 0,
  };
  /** The part of the guest's time that is taken from it. */
  throttle = 0;
  readonly #memory: Uint8Array;
  readonly #words: Int32Array;
  /** A byte for each page of RAM: it is to be sent. */
  readonly #toSend: Uint8Array;
  /** By the number of the disk: units that are to be sent. */
  readonly #units: { readonly disk: number; readonly overlay: SnapshotOverlay; numbers: number[] }[];
  #failure: MigrationError | null = null;
  #ready = false;
  #wake: (() => void) | null = null;
  /** When as much has been sent as is allowed until then, ms. */
  #paidUntilMs = 0;
  /** What had been sent when the others last had their turn. */
  #unpaced = 0;
  #isStopped = false;
  /** All has been sent: the other side may be ready. */
  #isAsked = false;

  constructor(
    private readonly machine: MovingMachine,
    private readonly stream: HostStream,
    private readonly parameters: MigrationParameters,
    private readonly onPass: (pass: number) => void,
  ) {
    const { processor, ram, disks } = machine.parts;
    const { buffer } = processor.cpu.memory;
    this.#memory = new Uint8Array(buffer, GUEST_RAM, ram.sizeBytes);
    this.#words = new Int32Array(buffer, GUEST_RAM, ram.sizeBytes / 4);
    this.#toSend = new Uint8Array(ram.sizeBytes / PAGE_SIZE).fill(1);
    this.#units = disks.flatMap((overlay, disk) =>
      overlay instanceof SnapshotOverlay ? [{ disk, overlay, numbers: [] as number[] }] : [],
    );
    const reader = new SectionReader([X.READY, X.REFUSED], (type, payload) => this.#answer(type, payload));
    stream.events = {
      data: (bytes) => {
        try {
          reader.feed(bytes);
        } catch (error) {
          if (!(error instanceof MigrationError)) throw error;
          this.fail(error.message);
        }
      },
      ended: () => this.fail('the other side has ended the connection'),
      drained: () => this.#wake?.(),
      closed: (reason) => this.fail(`the connection is gone${reason === null ? '' : `: ${reason}`}`),
    };
  }

  /** Ends the move, if it has not come too far. */
  fail(why: string): void {
    this.#failure ??= new MigrationError(why);
    this.#wake?.();
  }
  #answer(type: number, payload: Uint8Array): void {
    if (type === X.REFUSED) this.fail(`the other side says: ${X.plainText(payload)}`);
    else if (!this.#isAsked) this.fail('the other side is ready before it has everything');
    else {
      this.#ready = true;
      this.#wake?.();
    }
  }

  /** Moves the machine. Rejects with MigrationError, or what its disks throw; the machine goes on then. */
  async run(): Promise<void> {
    const { machine, counts } = this;
    const { ram, processor } = machine.parts;
    const started = performance.now();
    host.optimizeScripts(true);
    // A rehearsal: what is done while the guest is stopped has been done before, and is compiled.
    X.jsonSection(X.STATE, machineState(machine.parts));
    ram.bringAll();
    const dirty = new DirtyRam(processor, ram.sizeBytes);
    try {
      this.#write(X.prefix());
      this.#write(X.jsonSection(X.MACHINE, this.#description()));
      counts.setupMs = performance.now() - started;
      let before = Number.POSITIVE_INFINITY;
      for (;;) {
        this.#look(dirty);
        const remaining = counts.remainingPages;
        if (counts.passes > 1 && this.#fits()) break;
        if (counts.passes > 2 && remaining > before / 2) this.#converge();
        before = remaining;
        await this.#pass();
      }
      await this.#handOver(dirty);
    } finally {
      dirty.stop();
      for (const { overlay } of this.#units) overlay.forgetChanges();
      this.throttle = 0;
    }
  }

  #description(): MachineDescription {
    const { info, parts } = this.machine;
    const disks = parts.disks.map((disk) => ({
      sizeBytes: disk.sizeBytes,
      overlay: disk instanceof SnapshotOverlay,
    }));
    return { info, disks };
  }

  #write(bytes: Uint8Array): void {
    this.counts.sent += bytes.length;
    this.stream.write(bytes);
  }

  /** Finds out what the guest has written to. */
  #look(dirty: DirtyRam): void {
    const { counts } = this;
    dirty.take(this.#toSend);
    for (const units of this.#units) units.numbers = [...new Set([...units.numbers, ...units.overlay.takeChanged()])];
    let pages = 0;
    for (let n = 0; n < this.#toSend.length; n++) pages += this.#toSend[n]!;
    counts.remainingPages = pages;
    this.onPass(++counts.passes);
  }

  /** Whether what remains can be sent while the guest is stopped. Most of the time is for all the rest. */
  #fits(): boolean {
    const { counts, parameters } = this;
    const units = this.#units.reduce((sum, { numbers }) => sum + numbers.length, 0);
    const bytes = counts.remainingPages * PAGE_SIZE + units * SnapshotOverlay.unitBytes;
    return bytes <= Math.max(LITTLE, (counts.bytesPerMs * parameters.downtimeLimitMs) / 3);
  }

  #converge(): void {
    if (!this.parameters.autoConverge) return;
    this.throttle = Math.min(MOST_THROTTLE, this.throttle + (1 - this.throttle) * THROTTLE_STEP);
  }

  /** Sends all that is to be sent. */
  async #pass(): Promise<void> {
    const started = performance.now();
    const before = this.counts.sent;
    const isFirst = this.counts.passes === 1;
    for (let first = 0; first < this.#toSend.length; ) {
      if (this.#toSend[first] === 0) {
        first++;
        continue;
      }
      first = this.#sendRun(first, isFirst);
      await this.#room();
    }
    for (const { disk, overlay, numbers } of this.#units) {
      while (numbers.length > 0) {
        const unit = numbers.pop()!;
        this.#write(X.section(X.UNIT, [disk, unit], overlay.unit(unit)));
        await this.#room();
      }
    }
    const sent = this.counts.sent - before;
    const ms = performance.now() - started;
    if (sent >= MEASURABLE || this.counts.bytesPerMs === 0) this.counts.bytesPerMs = sent / Math.max(1, ms);
  }

  /** Sends pages from `first` on that are alike; the page behind them. Nothing is written where nothing was: zeros. */
  #sendRun(first: number, isFirst: boolean): number {
    const toSend = this.#toSend;
    const zero = this.#isZeroPage(first);
    let end = first;
    do toSend[end++] = 0;
    while (end - first < MOST_PAGES && toSend[end] === 1 && this.#isZeroPage(end) === zero);
    const { counts } = this;
    counts.remainingPages -= end - first;
    if (zero) {
      counts.zeroPages += end - first;
      if (!isFirst) this.#write(X.section(X.ZEROS, [first, end - first]));
    } else {
      counts.pages += end - first;
      this.#write(X.section(X.PAGES, [first], this.#memory.subarray(first * PAGE_SIZE, end * PAGE_SIZE)));
    }
    return end;
  }
  #isZeroPage(page: number): boolean {
    return areZero(this.#words, (page * PAGE_SIZE) / 4, PAGE_SIZE / 4);
  }

  /** Lets the guest, and the other side, have their turn. Throws MigrationError when the move has failed. */
  async #room(): Promise<void> {
    this.#check();
    const { sent } = this.counts;
    const { maxBandwidth } = this.parameters;
    const atOnce = this.#isStopped || maxBandwidth === 0 ? MOST_PENDING : Math.min(MOST_PENDING, maxBandwidth / 20);
    if (this.stream.pendingBytes <= MOST_PENDING && sent - this.#unpaced < atOnce) return;
    const bytes = sent - this.#unpaced;
    this.#unpaced = sent;
    this.machine.busy();
    await host.serveEvents();
    while (this.stream.pendingBytes > MOST_PENDING && this.#failure === null) await this.#sleep(PATIENCE_MS);
    if (!this.#isStopped && maxBandwidth > 0) {
      this.#paidUntilMs = Math.max(this.#paidUntilMs, performance.now() - 100) + (bytes / maxBandwidth) * 1000;
      for (;;) {
        const ms = this.#paidUntilMs - performance.now();
        if (ms <= 0 || this.#failure !== null) break;
        await this.#sleep(ms);
      }
    }
    this.#check();
  }
  #check(): void {
    if (this.#failure !== null) throw this.#failure;
  }
  /** Until something happens on the stream, or `ms` are over. */
  #sleep(ms: number): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.#wake?.(), ms);
      this.#wake = () => {
        clearTimeout(timer);
        this.#wake = null;
        resolve();
      };
    });
  }

  /** The guest is stopped, the rest sent, and the other side asked whether it has it. */
  async #handOver(dirty: DirtyRam): Promise<void> {
    const { machine, counts, stream } = this;
    const { isRunning, images } = machine;
    const stoppedAt = Date.now();
    const started = performance.now();
    const patience = setTimeout(
      () => this.fail(`the other side has not taken over within ${PATIENCE_MS} ms`),
      PATIENCE_MS,
    );
    let released = false;
    machine.hold();
    this.#isStopped = true;
    try {
      // The machine's loop is at rest.
      await host.serveEvents();
      this.#look(dirty);
      await this.#pass();
      for (const disk of machine.parts.disks) disk.flush();
      released = true;
      images.release();
      const { instructions } = machine.info;
      const state = { ...machineState(machine.parts), instructions, running: isRunning, stoppedAt };
      this.#write(X.jsonSection(X.STATE, state));
      this.#isAsked = true;
      while (!this.#ready && this.#failure === null) await this.#sleep(PATIENCE_MS);
      this.#check();
    } catch (error) {
      throw await this.#goOn(isRunning, released, error);
    } finally {
      clearTimeout(patience);
    }
    this.#write(X.section(X.START));
    counts.downtimeMs = performance.now() - started;
    machine.leave();
    stream.end();
  }

  /** The machine stays here. It runs only if it has its images again; what went wrong. */
  async #goOn(running: boolean, released: boolean, failure: unknown): Promise<unknown> {
    const { machine } = this;
    try {
      if (released) await machine.images.take();
      machine.stay(running);
      return failure;
    } catch (error) {
      machine.stay(false);
      return new MigrationError(`${messageOf(failure)}; the machine is stopped: ${messageOf(error)}`);
    }
  }
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
