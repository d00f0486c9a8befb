import type { VirtualMachine } from '../system/virtual-machine.js';
/**
 * Writes a snapshot: to another file first, so that one that was there stays whole until this one is. Throws UserError.
 */
export declare function storeSnapshot(option: string, file: string, parts: readonly Uint8Array[]): void;
/** `--save-snapshot`, now. The machine goes on where it cannot be written; the user is told. */
export declare function saveNow(file: string, vm: VirtualMachine): void;
