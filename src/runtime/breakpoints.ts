/**
 * Places that the guest wants to be told of. While any is armed the dispatcher executes one instruction at a time, and
 * every access to memory takes the slow path.
 */
export interface Breakpoints {
  readonly armed: boolean;
  /** EFLAGS.TF traps after taken branches only. */
  readonly branchesOnly: boolean;
  /** A load of SS holds those on the next instruction back, too: Intel's processors; AMD's hold back traps only. */
  readonly stackLoadsHide: boolean;
  /** A system call is served behind the processor's back: TF's trap waits for the instruction that follows. */
  readonly callsHideSteps: boolean;
  /** The bits that DR6 shall have when the instruction at a linear address is about to be executed; 0: none. */
  instruction(address: number): number;
  /** The bits for an access to `bytes` bytes from a linear address on, once its instruction is done. */
  access(address: number, bytes: number, write: boolean): number;
  /** The bits for the accesses to ports since it was last asked. */
  takePorts(): number;
}
