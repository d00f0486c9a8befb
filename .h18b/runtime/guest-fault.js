/** Exception vectors: SDM vol. 3A, table 6-1. */
export const VECTOR = {
    DE: 0,
    DB: 1,
    NMI: 2,
    BP: 3,
    OF: 4,
    BR: 5,
    UD: 6,
    NM: 7,
    DF: 8,
    TS: 10,
    NP: 11,
    SS: 12,
    GP: 13,
    PF: 14,
    MF: 16,
    AC: 17,
    XM: 19,
};
/** #PF error code bits: SDM vol. 3A, section 4.7. */
export const PF_PRESENT = 1;
export const PF_WRITE = 2;
export const PF_USER = 4;
export const PF_FETCH = 16;
/** DR6: a single step. SDM vol. 3B, 18.2.3. */
export const DR6_BS = 1 << 14;
/**
 * A guest exception raised by TypeScript code (a callout, a system call touching guest memory). It goes to the guest,
 * never past the dispatcher. No Error: guests raise many, and a stack trace costs more than all the rest. `address` is
 * the linear address of a #PF (exact below 2^53).
 */
export class GuestFault {
    vector;
    errorCode;
    address;
    constructor(vector, errorCode = 0, address = 0) {
        this.vector = vector;
        this.errorCode = errorCode;
        this.address = address;
    }
    toString() {
        return `guest fault ${this.vector} error ${this.errorCode} at 0x${this.address.toString(16)}`;
    }
}
