import type { ControlledDrive } from '../control/commands.js';
import type { VirtualMachine } from '../system/virtual-machine.js';
import { type Listener } from './listener.js';
/** Lets programs control a machine, one after the other. Throws UserError. */
export declare function serveControl(where: string, vm: VirtualMachine, drives: readonly ControlledDrive[]): Promise<Listener>;
