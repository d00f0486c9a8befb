/** What a machine is doing, by QEMU's names: qapi/run-state.json, RunState. */
export type RunState = 'prelaunch' | 'running' | 'paused' | 'debug' | 'save-vm' | 'restore-vm' | 'shutdown';
/** What a machine tells whoever controls it, by the names of QEMU's events: qapi/run-state.json. */
export interface MachineEvent {
    readonly name: 'STOP' | 'RESUME' | 'RESET' | 'POWERDOWN' | 'SHUTDOWN';
    /** RESET and SHUTDOWN: whether the guest asked for it, and why. */
    readonly guest?: boolean;
    readonly reason?: string;
    /** SHUTDOWN: the status that the machine ends with. */
    readonly status?: number;
}
/** Whether a machine runs, and who is told when that changes. */
export declare class RunControl {
    #private;
    get state(): RunState;
    /** The machine waits for somebody to let it go on. */
    get held(): boolean;
    /** Calls `listener` with each event from now on; what is returned ends that. */
    listen(listener: (event: MachineEvent) => void): () => void;
    tell(event: MachineEvent): void;
    /** Goes to another state, and tells of it if the machine stops or goes on thereby. */
    become(state: RunState): void;
}
