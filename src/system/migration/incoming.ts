/** A machine that comes from another process: the other side of `outgoing.ts`. What comes is not trusted. */
import { SnapshotOverlay } from '../../devices/storage/snapshot-overlay.js';
import { host } from '../../host/host.js';
import type { HostStream } from '../../host/sockets.js';
import { PAGE_SIZE } from '../../translator/layout.js';
import { machineState, restoreState } from '../snapshot/machine-snapshot.js';
import type { MovingMachine } from './moving-machine.js';
import * as X from './section.js';
import { MigrationError, SectionReader } from './section.js';

/** What a host's clock may be ahead of the other's, for the guest, ms: the most that its clock may be behind anyway. */
const MOST_BEHIND_MS = 1000;

/** What has to come, in this order. */
type Phase = 'machine' | 'memory' | 'images' | 'start' | 'over';

export class Incoming {
  readonly #memory: Uint8Array;
  #phase: Phase = 'machine';
  #state: Readonly<Record<string, unknown>> = {};
  #end: (error: Error | null) => void = () => {};

  constructor(
    private readonly machine: MovingMachine,
    private readonly stream: HostStream,
  ) {
    this.#memory = machine.parts.ram.receiving();
  }

  /** Resolves when the machine is here and goes on. Rejects with MigrationError: what has come of it is of no use. */
  run(): Promise<void> {
    const { stream } = this;
    return new Promise((resolve, reject) => {
      this.#end = (error) => {
        if (this.#phase === 'over') return;
        this.#phase = 'over';
        // What the other side still sends is nobody's.
        stream.events = { data: () => {}, ended: () => stream.destroy(), closed: () => {} };
        if (error !== null) stream.write(X.section(X.REFUSED, [], new TextEncoder().encode(error.message)));
        stream.end();
        if (error === null) resolve();
        else reject(error);
      };
      const reader = new SectionReader([X.MACHINE, X.PAGES, X.ZEROS, X.UNIT, X.STATE, X.START], (type, payload) =>
        this.#take(type, payload),
      );
      const gone = (reason: string | null): void =>
        this.#end(
          new MigrationError(`the other side is gone before all has come${reason === null ? '' : `: ${reason}`}`),
        );
      stream.events = {
        data: (bytes) => {
          if (this.#phase !== 'over') this.#guard(() => reader.feed(bytes));
        },
        ended: () => gone(null),
        closed: gone,
      };
      stream.write(X.prefix());
    });
  }

  /** The machine ends, or nobody wants the other one any more. */
  stop(): void {
    this.#end(new MigrationError('the machine that waits has ended'));
  }

  /** Whatever goes wrong with what comes is the other side's fault. */
  #guard(body: () => void): void {
    try {
      body();
    } catch (error) {
      const what = error instanceof Error ? error.message : String(error);
      this.#end(error instanceof MigrationError ? error : new MigrationError(`what comes does not fit: ${what}`));
    }
  }

  #take(type: number, payload: Uint8Array): void {
    if (this.#phase === 'over') return;
    const isInOrder =
      type === X.MACHINE ? this.#phase === 'machine' : this.#phase === (type === X.START ? 'start' : 'memory');
    if (!isInOrder) throw new MigrationError('the other side sends things in the wrong order');
    const view = new DataView(payload.buffer, payload.byteOffset, payload.length);
    const numbers = type === X.ZEROS || type === X.UNIT ? 8 : type === X.PAGES ? 4 : 0;
    if (payload.length < numbers) throw new MigrationError('a section is cut short');
    switch (type) {
      case X.MACHINE:
        this.#compare(X.readJson(payload));
        this.#rehearse();
        this.#phase = 'memory';
        return;
      case X.PAGES:
        this.#pages(view.getUint32(0, true), payload.length - 4).set(payload.subarray(4));
        return;
      case X.ZEROS:
        this.#pages(view.getUint32(0, true), view.getUint32(4, true) * PAGE_SIZE).fill(0);
        return;
      case X.UNIT:
        this.#overlay(view.getUint32(0, true)).setUnit(view.getUint32(4, true), payload.subarray(8));
        return;
      case X.STATE:
        this.#state = X.readJson(payload);
        restoreState(this.machine.parts, this.#state, () => {});
        this.#phase = 'images';
        void this.#takeImages();
        return;
      default:
        this.#start();
    }
  }

  /** The other side has let go of the images. */
  async #takeImages(): Promise<void> {
    const failure = await this.machine.images.take().then(
      () => null,
      (error: unknown) => error,
    );
    this.#guard(() => {
      if (failure !== null) throw new MigrationError(failure instanceof Error ? failure.message : String(failure));
      if (this.#phase !== 'images') return;
      this.#phase = 'start';
      this.stream.write(X.section(X.READY));
    });
  }

  /** What is done while the guest is stopped has been done before: its code is compiled, its memory is there. */
  #rehearse(): void {
    const { parts } = this.machine;
    host.optimizeScripts(true);
    restoreState(parts, X.readJson(new TextEncoder().encode(JSON.stringify(machineState(parts)))), () => {});
  }

  #start(): void {
    const { instructions, running, stoppedAt } = this.#state;
    const behindMs = typeof stoppedAt === 'number' ? Date.now() - stoppedAt : 0;
    this.machine.arrive(
      typeof instructions === 'number' ? instructions : 0,
      running === true,
      Math.max(0, Math.min(MOST_BEHIND_MS, behindMs)) * 1e6,
    );
    this.#end(null);
  }

  #pages(first: number, bytes: number): Uint8Array {
    const at = first * PAGE_SIZE;
    if (at + bytes > this.#memory.length || bytes % PAGE_SIZE !== 0)
      throw new MigrationError('what comes lies outside of the memory');
    return this.#memory.subarray(at, at + bytes);
  }
  #overlay(disk: number): SnapshotOverlay {
    const found = this.machine.parts.disks[disk];
    if (found instanceof SnapshotOverlay) return found;
    throw new MigrationError(`what was written to disk ${disk} comes, which is not attached with "snapshot" here`);
  }

  /** Whether the machine that comes is one like this. What differs is said as a user can mend it. */
  #compare({ info, disks }: Readonly<Record<string, unknown>>): void {
    if (typeof info !== 'object' || info === null || !Array.isArray(disks))
      throw new MigrationError('the other side sends what is no description of a machine');
    const theirs = info as Readonly<Record<string, unknown>>;
    const own = this.machine.info;
    const differs = (name: string, value: unknown, mine: unknown): never => {
      throw new MigrationError(`the machine that comes has ${name} ${plain(value)}, this one ${plain(mine)}`);
    };
    if (theirs.memoryMiB !== own.memoryMiB) differs('--memory', theirs.memoryMiB, own.memoryMiB);
    if (theirs.cpu !== own.cpu) differs('--cpu', theirs.cpu, own.cpu);
    if (theirs.icount !== own.icount) differs('--icount', theirs.icount, own.icount);
    const here = this.machine.parts.disks;
    if (disks.length !== here.length)
      throw new MigrationError(`the machine that comes has ${disks.length} disks, this one ${here.length}`);
    for (const [n, disk] of here.entries()) {
      const { sizeBytes, overlay } = (disks[n] ?? {}) as Readonly<Record<string, unknown>>;
      if (sizeBytes !== disk.sizeBytes)
        throw new MigrationError(
          `disk ${n} of the machine that comes has ${plain(sizeBytes)} bytes, here ${disk.sizeBytes}`,
        );
      if (overlay !== disk instanceof SnapshotOverlay)
        throw new MigrationError(
          `disk ${n} has to be attached ${overlay === true ? 'with' : 'without'} "snapshot", as where it comes from`,
        );
    }
  }
}

/** A value of the peer's in a line of ours. */
const plain = (value: unknown): string => X.plainText(new TextEncoder().encode(String(JSON.stringify(value))));
