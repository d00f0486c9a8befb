import type { VirtualMachine } from '../system/virtual-machine.js';
import { type Arguments } from './arguments.js';
/** send-key: presses keys at once, and lets them go. */
export declare function sendKey(vm: VirtualMachine, args: Arguments): void;
/** input-send-event: all events, or, where one is wrong, none. */
export declare function sendEvents(vm: VirtualMachine, args: Arguments): void;
