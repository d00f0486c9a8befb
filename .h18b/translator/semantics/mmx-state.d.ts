import type { Builder } from '../ir/builder.js';
/** #MF for an exception that an x87 instruction left pending. */
export declare function waitForX87(l: Builder): void;
/** TOP becomes 0, and all registers count as in use. */
export declare function useMmx(l: Builder): void;
/** Frames an instruction that has an MMX register operand. */
export declare function onMmxRegisters(l: Builder, instruction: () => void): void;
