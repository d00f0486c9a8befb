import type { Terminal } from '../ir/ir.js';
import type { Module } from './wasm.js';
/** Whether code that ends like this leaves for what `transition` may do. */
export declare function makesTransition(t: Terminal): boolean;
export declare function importTransition(m: Module): void;
/**
 * Adds transition(status, charge): `status` is that with which code is about to leave, the whole state being in memory.
 * Goes on with the system call or return that it is for, charging `charge` instructions for it; else gives `status`
 * back.
 */
export declare function transitionFunction(m: Module): void;
