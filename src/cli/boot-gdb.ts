/** `ringless boot --gdb`. */
import { MachineTarget } from '../gdb/machine-target.js';
import { UserError } from '../host/user-error.js';
import type { VirtualMachine } from '../system/virtual-machine.js';
import { ExitStatus } from './exit-status.js';
import { debugSession } from './gdb-session.js';
import { type Listener, listen } from './listener.js';

/**
 * Lets debuggers attach to a machine, one after the other. It is stopped when one comes, and goes on when that has
 * gone. `text` is where to listen, and the architecture that gdb is to take the machine for, if it is not the guest's
 * of now. Throws UserError.
 */
export function serveGdb(text: string, vm: VirtualMachine, end: () => void): Promise<Listener> {
  const [where = '', architecture] = text.split(',arch=');
  if (architecture !== undefined && architecture !== 'i386' && architecture !== 'x86-64')
    throw new UserError(`--gdb ${text}: arch must be i386 or x86-64`, ExitStatus.usage);
  return listen('--gdb', where, (socket) =>
    debugSession(socket, (onStop) => {
      const target = new MachineTarget(vm, onStop, end, architecture);
      return {
        target,
        end,
        close: () => target.close(),
        resume: () => vm.resume(),
        busy: () => vm.hostIsBusy(),
      };
    }),
  );
}
