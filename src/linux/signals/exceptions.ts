import { RF } from '../../runtime/cpu-state.js';
import { DR6_BS, VECTOR } from '../../runtime/guest-fault.js';
import * as S from '../../translator/state.js';
import type { Linux } from '../kernel.js';
import * as N from './numbers.js';
import type { SignalInfo } from './signals.js';

/** The exception behind a signal, as the frame tells it: trapno, err, cr2. */
export interface LastTrap {
  trapno: number;
  errorCode: number;
  cr2: number;
}

/** DR6.B0 to B3: SDM vol. 3B, section 18.2.3. */
const DR6_B = 15;

/** Exceptions that are reported behind their instruction; all others are faults. SDM vol. 3A, table 6-1. */
const TRAPS: ReadonlySet<number> = new Set([VECTOR.DB, VECTOR.BP, VECTOR.OF]);

/**
 * Which signal an exception becomes: arch/x86/kernel/traps.c and arch/x86/mm/fault.c. A fault leaves EFLAGS.RF set, as
 * the processor saves the flags: SDM vol. 3B, section 18.3.1.1.
 */
export function exceptionSignal(k: Linux, vector: number, errorCode: number, address: number): SignalInfo {
  const rip = k.cpu.rip;
  if (!TRAPS.has(vector)) k.cpu.u32[S.EFLAGS_REST >> 2]! |= RF;
  k.trap.trapno = vector;
  k.trap.errorCode = vector === VECTOR.DB ? 0 : errorCode;
  switch (vector) {
    case VECTOR.DE:
      return { signal: N.SIGFPE, code: N.FPE_INTDIV, address: rip };
    case VECTOR.DB:
      return { signal: N.SIGTRAP, code: debugCode(errorCode), address: rip };
    case VECTOR.BP:
      return { signal: N.SIGTRAP, code: N.SI_KERNEL };
    case VECTOR.UD:
      return { signal: N.SIGILL, code: N.ILL_ILLOPN, address: rip };
    case VECTOR.PF:
      return pageFault(k, errorCode, address);
    case VECTOR.MF:
      return {
        signal: N.SIGFPE,
        code: floatCode(k.cpu.u32[S.FSW >> 2]! & ~k.cpu.u32[S.FCW >> 2]! & 0x3f),
        address: rip,
      };
    case VECTOR.XM: {
      const mxcsr = k.cpu.u32[S.MXCSR >> 2]!;
      return { signal: N.SIGFPE, code: floatCode(mxcsr & ~(mxcsr >>> 7) & 0x3f), address: rip };
    }
    case VECTOR.AC:
      return { signal: N.SIGBUS, code: N.BUS_ADRALN, address: 0 };
    case VECTOR.SS:
    case VECTOR.NP:
    case VECTOR.TS:
      return { signal: N.SIGBUS, code: N.SI_KERNEL };
    default:
      // #GP, #OF, #BR and whatever else the program cannot have meant.
      return { signal: N.SIGSEGV, code: N.SI_KERNEL };
  }
}

/** End of user addresses on x86-64; at and above it, and in the negative half, the kernel lives. */
const TASK_SIZE_MAX = 0x7ffffffff000;

function pageFault(k: Linux, errorCode: number, address: number): SignalInfo {
  // Beyond the canonical half the processor raises #GP, which tells no address.
  if (k.cpu.bits === 64 && (address < -(2 ** 47) || address >= 2 ** 47)) {
    k.trap.trapno = VECTOR.GP;
    k.trap.errorCode = 0;
    return { signal: N.SIGSEGV, code: N.SI_KERNEL };
  }
  k.trap.cr2 = address;
  k.cpu.setNumber(S.CR2, address);
  // arch/x86/mm/fault.c: what user code does to the kernel's half always looks like a protection fault.
  if (k.cpu.bits === 64 && (address < 0 || address >= TASK_SIZE_MAX)) {
    k.trap.errorCode = errorCode | 1;
    return { signal: N.SIGSEGV, code: N.SEGV_MAPERR, address };
  }
  const access = (errorCode & 16) !== 0 ? 'execute' : (errorCode & 2) !== 0 ? 'write' : 'read';
  if (k.space.isBeyondFile(address, access)) return { signal: N.SIGBUS, code: N.BUS_ADRERR, address };
  if (!k.space.isMapped(address)) return { signal: N.SIGSEGV, code: N.SEGV_MAPERR, address };
  // The mapping would allow it, so there was no frame left: the guest is out of memory.
  if ((k.space.permissions(address) & { read: 1, write: 2, execute: 4 }[access]) !== 0) {
    return { signal: N.SIGKILL, code: N.SI_KERNEL };
  }
  return { signal: N.SIGSEGV, code: N.SEGV_ACCERR, address };
}

/** get_si_code() of arch/x86/kernel/traps.c. */
function debugCode(dr6: number): number {
  if ((dr6 & DR6_BS) !== 0) return N.TRAP_TRACE;
  return (dr6 & DR6_B) !== 0 ? N.TRAP_HWBKPT : N.TRAP_BRKPT;
}

/** fpu__exception_code() of arch/x86/kernel/fpu/core.c. */
function floatCode(bits: number): number {
  if (bits & 1) return N.FPE_FLTINV;
  if (bits & 4) return N.FPE_FLTDIV;
  if (bits & 8) return N.FPE_FLTOVF;
  if (bits & 0x12) return N.FPE_FLTUND;
  if (bits & 0x20) return N.FPE_FLTRES;
  return 0;
}
