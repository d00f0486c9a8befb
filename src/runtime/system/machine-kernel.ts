import { ABI_OUT, ABI_PRIORITY, ABI_STI } from '../../translator/exits.js';
import * as S from '../../translator/state.js';
import type { Breakpoints } from '../breakpoints.js';
import { DR6_BS, GuestFault, VECTOR } from '../guest-fault.js';
import { Disposition, type GuestKernel, type SyscallAbi } from '../guest-kernel.js';
import { CR0, EFER } from './control-registers.js';
import { deliver, type Event, hasErrorCode } from './event-delivery.js';
import type { SendIpi } from './hypercall.js';
import type { InterruptLatency } from './interrupt-latency.js';
import type { Msrs } from './msrs.js';
import { type PortSize, type PortSpace, portAccessed } from './port-io.js';
import { EFLAGS, type Processor } from './processor.js';
import { syscall, sysenter } from './transfers.js';
import { virtualInterrupt } from './virtual8086.js';

/** The interrupt controllers as the processor sees them. */
export interface InterruptSource {
  /** An interrupt would be taken now if EFLAGS.IF allowed it. */
  pending(): boolean;
  /** Takes it: its vector. */
  acknowledge(): number;
  readonly nmiPending: boolean;
  acknowledgeNmi(): void;
  /** Task priority. */
  cr8: number;
}

/** What the processor is built into. */
export interface Board {
  readonly ports: PortSpace;
  readonly interrupts: InterruptSource;
  readonly sendIpi: SendIpi;
  /** Fires the timers that are due. */
  runTimers(): void;
  /** Whether the next timer is still the one that the slice was made for, and is not due. */
  timersAsBefore(): boolean;
  /**
   * Whether a timer is due, or the next one comes before the slice's end: after the guest has had to do with a device.
   */
  comesBack(): boolean;
  /** The processor has shut down: an exception could not be delivered, nor the double fault that followed. */
  onTripleFault(): void;
}

const isContributory = (vector: number): boolean =>
  vector === VECTOR.DE || (vector >= VECTOR.TS && vector <= VECTOR.GP);

/**
 * A whole machine as the engine's kernel above: exceptions, interrupts and system calls go to the guest's own handlers.
 */
export class MachineKernel implements GuestKernel {
  finished = false;
  /** Something waits for the dispatcher: guest code is to come back at the next opportunity. */
  attention = false;
  /** The count of instructions when an interrupt or exception was last delivered. */
  eventAt = -1;

  constructor(
    readonly p: Processor,
    readonly msrs: Msrs,
    readonly board: Board,
    readonly latency: InterruptLatency,
  ) {
    p.mmu.comesBack = () => this.comesBack();
  }

  /** The board says that an interrupt may have become pending. */
  interruptRaised(): void {
    this.attention = true;
    if (this.deliverable()) this.latency.takeable();
  }

  // --- from the engine ---

  systemCall(abi: SyscallAbi, full: boolean): Disposition {
    if (!full) return Disposition.FULL;
    const { p } = this;
    try {
      if (abi === 'syscall') {
        if ((p.efer & EFER.SCE) === 0) throw new GuestFault(VECTOR.UD);
        syscall(p, this.msrs);
      } else if (abi === 'sysenter') sysenter(p, this.msrs);
      else this.softwareInterrupt(0x80, true);
    } catch (e) {
      if (!(e instanceof GuestFault)) throw e;
      // SYSCALL, SYSENTER and INT 80h have two bytes.
      p.rip = p.rip - 2;
      this.fault(e);
    }
    return Disposition.CONTINUE;
  }

  exception(vector: number, errorCode: number, address: number): void {
    if (vector === VECTOR.DB) this.p.debug.delivered(errorCode);
    this.fault(new GuestFault(vector, errorCode, address));
  }

  get breakpoints(): Breakpoints {
    return this.p.debug;
  }

  alignmentChecked(): boolean {
    return this.p.cpl === 3 && (this.p.cr0 & CR0.AM) !== 0;
  }

  beforeResume(): void {
    this.board.runTimers();
    this.resume();
    this.latency.starts();
  }

  /** As `beforeResume` where no timer can be due: guest code has come back for an exception, say. */
  resume(): void {
    this.attention = false;
    this.takeInterrupts();
  }

  goesOn(): boolean {
    const { p } = this;
    if (this.finished || this.attention || p.halted || p.shadow || p.trapPending) return false;
    return !this.deliverable() && this.board.timersAsBefore();
  }

  /** After an access to a device: whether guest code is to leave for an interrupt, or a timer. */
  comesBack(): boolean {
    return (this.attention && (this.finished || this.deliverable())) || this.board.comesBack();
  }

  ask(abi: number): Disposition {
    if (abi >= ABI_OUT) {
      const { u32 } = this.p.cpu;
      const size = (1 << (abi - ABI_OUT)) as PortSize;
      const port = u32[S.CALLOUT_RESULT >> 2]! & 0xffff;
      this.board.ports.writePort(port, size, u32[(S.CALLOUT_RESULT >> 2) + 1]!);
      if (this.p.debug.armed) portAccessed(this.p, port, size);
      return this.comesBack() ? Disposition.LEAVE : Disposition.CONTINUE;
    }
    if (abi === ABI_PRIORITY) this.board.interrupts.cr8 = this.p.cpu.lo8(S.CR8);
    if ((this.p.cpu.u32[S.EFLAGS_REST >> 2]! & EFLAGS.TF) !== 0) return Disposition.LEAVE;
    if (!this.deliverable()) return Disposition.CONTINUE;
    this.latency.takeable();
    if (abi === ABI_STI) this.p.shadow = true;
    return Disposition.LEAVE;
  }

  // --- delivery ---

  private deliverable(): boolean {
    const { interrupts } = this.board;
    if (interrupts.nmiPending && !this.p.nmiBlocked) return true;
    return this.p.interruptsEnabled && interrupts.pending();
  }

  /** Delivers what is pending, if the processor takes it now. */
  private takeInterrupts(): void {
    const { p } = this;
    const { interrupts } = this.board;
    if (p.trapPending) {
      p.trapPending = false;
      this.exception(VECTOR.DB, DR6_BS, 0);
    }
    if (!this.deliverable()) {
      p.shadow = false;
      this.latency.nothing();
      return;
    }
    this.latency.takeable();
    if (p.shadow) {
      p.shadow = false;
      p.engine.step();
      if (!this.deliverable()) return;
    }
    this.latency.taken();
    if (interrupts.nmiPending && !p.nmiBlocked) {
      interrupts.acknowledgeNmi();
      p.nmiBlocked = true;
      this.event({ vector: VECTOR.NMI, errorCode: null, software: false, fault: false });
      return;
    }
    this.event({ vector: interrupts.acknowledge(), errorCode: null, software: false, fault: false });
  }

  /**
   * INT n (`isInt`; virtual-8086 code may not use it freely), INT3 or INTO before RIP; throws GuestFault with RIP
   * unchanged.
   */
  softwareInterrupt(vector: number, isInt: boolean): void {
    if (isInt && this.p.virtual8086 && virtualInterrupt(this.p, vector)) return;
    deliver(this.p, { vector, errorCode: null, software: true, fault: false });
  }

  /** A fault of an instruction; RIP is that of the instruction. */
  fault(f: GuestFault): void {
    if (f.vector === VECTOR.PF) this.p.cpu.setNumber(S.CR2, f.address);
    const errorCode = hasErrorCode(f.vector) ? f.errorCode : null;
    this.event({ vector: f.vector, errorCode, software: false, fault: f.vector !== VECTOR.DB });
  }

  /** Delivers; what goes wrong on the way becomes a double fault, and then the end. SDM vol. 3A, table 6-5. */
  private event(first: Event): void {
    this.eventAt = this.p.engine.instructionCount();
    let current = first;
    for (;;) {
      try {
        deliver(this.p, current);
        return;
      } catch (e) {
        if (!(e instanceof GuestFault)) throw e;
        if (e.vector === VECTOR.PF) this.p.cpu.setNumber(S.CR2, e.address);
        // The trap of a task that has been switched to.
        if (e.vector === VECTOR.DB) this.p.debug.delivered(e.errorCode);
        if (current.vector === VECTOR.DF) {
          this.board.onTripleFault();
          return;
        }
        const isSecond =
          (isContributory(current.vector) && isContributory(e.vector)) ||
          (current.vector === VECTOR.PF && (isContributory(e.vector) || e.vector === VECTOR.PF));
        // What the program did not ask for is external to it: SDM vol. 3A, 6.13.
        const external = current.software || e.vector === VECTOR.PF ? 0 : 1;
        current = isSecond
          ? { vector: VECTOR.DF, errorCode: 0, software: false, fault: false }
          : {
              vector: e.vector,
              errorCode: hasErrorCode(e.vector) ? e.errorCode | external : null,
              software: false,
              fault: e.vector !== VECTOR.DB,
            };
      }
    }
  }
}
