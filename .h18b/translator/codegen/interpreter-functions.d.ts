import type { Module } from './wasm.js';
/** Functions that handlers share, and the fixed handlers. */
export declare function runtimeFunctions(m: Module): void;
