/** `ringless boot --gdb`. */
import type { Socket } from 'node:net';
import { MachineTarget } from '../gdb/machine-target.js';
import type { Architecture } from '../gdb/registers.js';
import { GdbStub } from '../gdb/stub.js';
import { UserError } from '../host/user-error.js';
import type { VirtualMachine } from '../system/virtual-machine.js';
import { ExitStatus } from './exit-status.js';
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
  return listen('--gdb', where, (socket) => attach(socket, vm, end, architecture));
}

function attach(socket: Socket, vm: VirtualMachine, end: () => void, architecture: Architecture | undefined): void {
  const target = new MachineTarget(vm, (stop) => stub.stopped(stop), end, architecture);
  let isThere = true;
  const gone = (goesOn: boolean): void => {
    if (!isThere) return;
    isThere = false;
    stub.close();
    target.close();
    if (goesOn) vm.resume();
  };
  const stub = new GdbStub(
    target,
    (bytes) => {
      vm.hostIsBusy();
      if (socket.writable) socket.write(bytes);
    },
    (how) => {
      gone(how === 'detach');
      if (how === 'kill') end();
      socket.end();
    },
  );
  socket.on('data', (bytes) => {
    vm.hostIsBusy();
    if (isThere) stub.feed(bytes);
  });
  // A debugger that ends without a word leaves the machine running.
  socket.on('close', () => gone(true));
}
