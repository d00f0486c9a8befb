/** Exception vectors: SDM vol. 3A, table 6-1. */
export declare const VECTOR: {
    readonly DE: 0;
    readonly DB: 1;
    readonly NMI: 2;
    readonly BP: 3;
    readonly OF: 4;
    readonly BR: 5;
    readonly UD: 6;
    readonly NM: 7;
    readonly DF: 8;
    readonly TS: 10;
    readonly NP: 11;
    readonly SS: 12;
    readonly GP: 13;
    readonly PF: 14;
    readonly MF: 16;
    readonly AC: 17;
    readonly XM: 19;
};
/** #PF error code bits: SDM vol. 3A, section 4.7. */
export declare const PF_PRESENT = 1;
export declare const PF_WRITE = 2;
export declare const PF_USER = 4;
export declare const PF_FETCH = 16;
/** DR6: a single step. SDM vol. 3B, 18.2.3. */
export declare const DR6_BS: number;
/** What can become of an access to a guest address. */
export type Access = 'read' | 'write' | 'execute';
/**
 * A guest exception raised by TypeScript code (a callout, a system call touching guest memory). It goes to the guest,
 * never past the dispatcher. No Error: guests raise many, and a stack trace costs more than all the rest. `address` is
 * the linear address of a #PF (exact below 2^53).
 */
export declare class GuestFault {
    readonly vector: number;
    readonly errorCode: number;
    readonly address: number;
    constructor(vector: number, errorCode?: number, address?: number);
    toString(): string;
}
