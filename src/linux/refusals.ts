import { GuestFault } from '../runtime/guest-fault.js';
import type { Linux } from './kernel.js';

/** CLONE_THREAD of clone(2). */
const CLONE_THREAD = 0x10000;

/** What process mode does not have, and a program has asked for. */
export type Refused = 'threads' | 'child processes';

/** What the system call `name` under way asks for that process mode does not have; null: nothing of the kind. */
export function refusedBy(k: Linux, name: string): Refused | null {
  switch (name) {
    case 'fork':
    case 'vfork':
      return 'child processes';
    case 'clone':
      return kindOf(k.cpu.u32[k.abi.arguments[0]!]!);
    case 'clone3':
      try {
        return kindOf(k.space.readU32(k.argumentAddress(0)));
      } catch (e) {
        if (e instanceof GuestFault) return null;
        throw e;
      }
    default:
      return null;
  }
}

function kindOf(flags: number): Refused {
  return (flags & CLONE_THREAD) !== 0 ? 'threads' : 'child processes';
}
