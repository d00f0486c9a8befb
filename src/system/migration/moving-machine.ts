import type { SnapshotInfo, SnapshotParts } from '../snapshot/machine-snapshot.js';

/** Images that one machine alone may use while it writes to them: who has them changes when a machine moves. */
export interface MachineImages {
  /** How many there are. */
  readonly count: number;
  /** Lets another machine have them. What was written has been flushed. */
  release(): void;
  /** Takes them for this machine, from whoever has released them. Rejects with what becomes one line. */
  take(): Promise<void>;
}

/** A machine as far as it matters for its move. */
export interface MovingMachine {
  readonly parts: SnapshotParts;
  readonly info: SnapshotInfo;
  readonly images: MachineImages;
  /** The guest runs: not stopped by anybody. */
  readonly isRunning: boolean;
  /** Stops the guest, for its last words. */
  hold(): void;
  /** The move has failed: it runs again, or stays stopped. */
  stay(running: boolean): void;
  /** It has moved, and stays stopped. */
  leave(): void;
  /** It has come: it begins where it was, `behindNs` late. `running` false: it stays stopped. */
  arrive(instructions: number, running: boolean, behindNs: number): void;
  /** Data move: the host's events come more often. */
  busy(): void;
}

/** What both sides compare before anything is sent. */
export interface MachineDescription {
  readonly info: SnapshotInfo;
  readonly disks: readonly DiskDescription[];
}
export interface DiskDescription {
  readonly sizeBytes: number;
  /** What is written to it is thrown away at the end: it comes along. */
  readonly overlay: boolean;
}
