import { GuestFault } from '../../runtime/guest-fault.js';
import type { Linux } from '../kernel.js';
import { SI_KERNEL, SIGSEGV } from '../signals/numbers.js';

/** Offsets of struct rseq and struct rseq_cs: linux/rseq.h. */
export const CPU_ID_START = 0;
export const CPU_ID = 4;
const SEQUENCE = 8;
const START = 8;
const LENGTH = 16;
const ABORT = 24;

/**
 * The running task has been interrupted, by a signal or by another task's turn: within a restartable sequence it goes
 * on at the sequence's abort handler. rseq_ip_fixup() of kernel/rseq.c. The whole state is in memory.
 */
export function restartSequence(k: Linux): void {
  const { current: task, space, cpu } = k;
  const pointer = task.rseq + SEQUENCE;
  try {
    const sequence = k.bits === 64 ? space.readSigned64(pointer) : space.readU32(pointer);
    if (sequence === 0) return;
    const field = (offset: number): number => space.readSigned64(sequence + offset);
    const inside = cpu.rip - field(START);
    const abort = field(ABORT);
    const isLost = space.readU32(sequence) !== 0 || abort < 4 || abort >= space.layout.top;
    if (isLost || space.readU32(abort - 4) !== task.rseqSignature) throw new GuestFault(13);
    space.writeNumber64(pointer, 0);
    if (inside >= 0 && inside < field(LENGTH)) cpu.rip = abort;
  } catch (e) {
    if (!(e instanceof GuestFault)) throw e;
    k.force({ signal: SIGSEGV, code: SI_KERNEL });
  }
}
