import type { VirtualMachine } from '../system/virtual-machine.js';
import { type Listener } from './listener.js';
/**
 * Lets debuggers attach to a machine, one after the other. It is stopped when one comes, and goes on when that has
 * gone. `text` is where to listen, and the architecture that gdb is to take the machine for, if it is not the guest's
 * of now. Throws UserError.
 */
export declare function serveGdb(text: string, vm: VirtualMachine, end: () => void): Promise<Listener>;
