/**
 * EFLAGS after POPF or IRET has taken `image`, of `bits` bits, from the stack: what may change depends on the privilege
 * that the instruction began with. SDM vol. 2B, "POPF", and vol. 2A, "IRET".
 */
export declare function loadedFlags(old: number, image: number, bits: number, cpl: number, iopl: number, protectedMode: boolean): number;
