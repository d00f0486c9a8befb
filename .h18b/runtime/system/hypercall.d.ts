import type { Processor } from './processor.js';
/** Sends interrupt message `icr` (the low half of an APIC's ICR) to the APIC of that number; false: there is none. */
export type SendIpi = (apicId: number, icr: number) => boolean;
/**
 * VMCALL and VMMCALL: number in RAX, arguments in RBX, RCX, RDX and RSI, the answer in RAX. 32 bits each outside of
 * 64-bit code.
 */
export declare function hypercall(p: Processor, send: SendIpi): void;
