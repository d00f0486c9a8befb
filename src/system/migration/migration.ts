import type { HostStream } from '../../host/sockets.js';
import type { MachineEvent } from '../run-control.js';
import { connectTo, parseMigrationUri } from './address.js';
import { Incoming } from './incoming.js';
import type { MovingMachine } from './moving-machine.js';
import { type MigrationParameters, type MoveCounts, Outgoing } from './outgoing.js';
import { MigrationError } from './section.js';

/** By QEMU's names: qapi/migration.json, MigrationStatus. */
export type MigrationStatus = 'none' | 'setup' | 'active' | 'completed' | 'failed' | 'cancelled';

/** What is known of a machine's move, of the last one if it has come to an end. */
export interface MigrationInfo {
  readonly status: MigrationStatus;
  /** Why it has failed. */
  readonly error: string | null;
  readonly totalMs: number;
  /** Null where nothing is sent from here. */
  readonly counts: MoveCounts | null;
  readonly throttle: number;
}

/** QEMU's. */
const MAX_BANDWIDTH = 128 << 20;
const DOWNTIME_LIMIT_MS = 300;

/** How a machine moves to another process, or comes from one. */
export class Migration {
  /** May be set at any time. */
  readonly parameters: MigrationParameters = {
    maxBandwidth: MAX_BANDWIDTH,
    downtimeLimitMs: DOWNTIME_LIMIT_MS,
    autoConverge: true,
  };
  /** Whether MIGRATION and MIGRATION_PASS are told of. */
  events = false;
  /** Hears in a line why a move has failed. */
  onFailure: (line: string) => void = () => {};
  #status: MigrationStatus = 'none';
  #error: string | null = null;
  #started = 0;
  #totalMs = 0;
  #outgoing: Outgoing | null = null;
  #incoming: Incoming | null = null;
  #cancelled = false;

  constructor(
    private readonly machine: MovingMachine,
    private readonly tell: (event: MachineEvent) => void,
    /** Why the machine cannot be moved; null: it can. */
    private readonly obstacle: () => string | null,
  ) {}

  get info(): MigrationInfo {
    const isUnderWay = this.#status === 'setup' || this.#status === 'active';
    return {
      status: this.#status,
      error: this.#error,
      totalMs: isUnderWay ? performance.now() - this.#started : this.#totalMs,
      counts: this.#outgoing?.counts ?? null,
      throttle: this.#outgoing?.throttle ?? 0,
    };
  }
  /** The part of the guest's time that it does not get, so that it can be moved. */
  get throttle(): number {
    return this.#outgoing?.throttle ?? 0;
  }
  private get isUnderWay(): boolean {
    return this.#status === 'setup' || this.#status === 'active';
  }

  /**
   * Moves the machine to where another one waits: `tcp:HOST:PORT` or `unix:PATH`. Resolves when it runs there; here it
   * stays stopped. Rejects with MigrationError; it goes on here then, and `onFailure` has heard of it.
   */
  send(uri: string): Promise<void> {
    this.#begin();
    return this.#watch(`migrate ${uri}`, async () => {
      const stream = await connectTo(parseMigrationUri(uri));
      await this.#move(stream);
    });
  }
  /** The same by a stream that is there. */
  sendBy(stream: HostStream): Promise<void> {
    this.#begin();
    return this.#watch('migrate', () => this.#move(stream));
  }

  /** Throws MigrationError. */
  #begin(): void {
    if (this.isUnderWay) throw new MigrationError("There's a migration process in progress");
    const obstacle = this.obstacle();
    if (obstacle !== null) throw new MigrationError(obstacle);
    this.#outgoing = null;
    this.#cancelled = false;
    this.#start();
  }
  #start(): void {
    this.#error = null;
    this.#started = performance.now();
    this.#become('setup');
  }

  async #move(stream: HostStream): Promise<void> {
    if (this.#cancelled) {
      stream.destroy();
      throw new MigrationError('it was cancelled');
    }
    const outgoing = new Outgoing(this.machine, stream, this.parameters, (pass) => {
      if (this.events) this.tell({ name: 'MIGRATION_PASS', data: { pass } });
    });
    this.#outgoing = outgoing;
    this.#become('active');
    try {
      await outgoing.run();
    } catch (error) {
      stream.destroy();
      throw error;
    }
  }

  /** Takes the machine that comes by `stream`. Rejects with MigrationError: this machine is of no use then. */
  receive(stream: HostStream): Promise<void> {
    const incoming = new Incoming(this.machine, stream);
    this.#incoming = incoming;
    this.#start();
    this.#become('active');
    return this.#watch(null, () => incoming.run());
  }

  async #watch(name: string | null, body: () => Promise<void>): Promise<void> {
    try {
      await body();
      this.#become('completed');
    } catch (error) {
      this.#error = error instanceof Error ? error.message : String(error);
      this.#become(this.#cancelled ? 'cancelled' : 'failed');
      if (name !== null && !this.#cancelled) this.onFailure(`${name}: ${this.#error}`);
      throw error;
    } finally {
      this.#totalMs = performance.now() - this.#started;
    }
  }

  /** Gives a move up, if it has not come too far: the machine goes on here. */
  cancel(): void {
    if (!this.isUnderWay || this.#incoming !== null) return;
    this.#cancelled = true;
    this.#outgoing?.fail('it was cancelled');
  }
  /** The machine has ended. */
  end(): void {
    if (this.isUnderWay) this.#outgoing?.fail('the machine has ended');
    this.#incoming?.stop();
  }

  #become(status: MigrationStatus): void {
    this.#status = status;
    if (this.events) this.tell({ name: 'MIGRATION', data: { status } });
  }
}
