/** What a machine is doing, by QEMU's names: qapi/run-state.json, RunState. */
export type RunState =
  | 'prelaunch'
  | 'inmigrate'
  | 'running'
  | 'paused'
  | 'debug'
  | 'save-vm'
  | 'restore-vm'
  | 'finish-migrate'
  | 'postmigrate'
  | 'shutdown';

/** What a machine tells whoever controls it, by the names of QEMU's events: qapi/run-state.json. */
export interface MachineEvent {
  readonly name:
    | 'STOP'
    | 'RESUME'
    | 'RESET'
    | 'POWERDOWN'
    | 'SHUTDOWN'
    | 'MIGRATION'
    | 'MIGRATION_PASS'
    | 'DEVICE_TRAY_MOVED';
  /** RESET and SHUTDOWN: whether the guest asked for it, and why. */
  readonly guest?: boolean;
  readonly reason?: string;
  /** SHUTDOWN: the status that the machine ends with. */
  readonly status?: number;
  /** What else is said, as QEMU says it. */
  readonly data?: Readonly<Record<string, unknown>>;
}

/** Whether a machine runs, and who is told when that changes. */
export class RunControl {
  #state: RunState;
  readonly #listeners = new Set<(event: MachineEvent) => void>();

  constructor(state: 'prelaunch' | 'inmigrate' = 'prelaunch') {
    this.#state = state;
  }

  get state(): RunState {
    return this.#state;
  }
  /** The machine waits for somebody to let it go on. */
  get held(): boolean {
    return this.#state !== 'running' && this.#state !== 'shutdown';
  }

  /** Calls `listener` with each event from now on; what is returned ends that. */
  listen(listener: (event: MachineEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  tell(event: MachineEvent): void {
    for (const listener of [...this.#listeners]) listener(event);
  }

  /** Goes to another state, and tells of it if the machine stops or goes on thereby. */
  become(state: RunState): void {
    const before = this.#state;
    if (before === 'shutdown' || before === state) return;
    this.#state = state;
    if (before === 'running' && state !== 'shutdown') this.tell({ name: 'STOP' });
    else if (state === 'running' && before !== 'prelaunch') this.tell({ name: 'RESUME' });
  }
}
