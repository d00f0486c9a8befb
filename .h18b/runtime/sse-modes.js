import * as S from '../translator/state.js';
/**
 * MXCSR's control bits, all but the flags; and what a program starts with: all exceptions masked, rounding to nearest.
 */
const CONTROL = 0xffc0;
const USUAL = 0x1f80;
/**
 * What translated code may take for granted of MXCSR (SDM vol. 1, 10.2.3). Until a program asks for another mode, or
 * with `--sse-flags always`, regions rely on the usual one and record no flags; from then on (`S.SSE_FLAGS_ASKED`) they
 * heed it.
 */
export class SseModes {
    cpu;
    resetCode;
    constructor(cpu, asked, 
    /** Forgets all code, which relied on the usual mode. */
    resetCode) {
        this.cpu = cpu;
        this.resetCode = resetCode;
        cpu.u32[S.SSE_FLAGS_ASKED >> 2] = asked ? 1 : 0;
    }
    /** No region is under way: what they knew of denormals is forgotten, and MXCSR may have been written. */
    look() {
        const mxcsr = this.cpu.u32[S.MXCSR >> 2];
        this.cpu.setMxcsr(mxcsr);
        if ((mxcsr & CONTROL) !== USUAL && this.cpu.u32[S.SSE_FLAGS_ASKED >> 2] === 0)
            this.recordFlags();
    }
    /** From here on translated code heeds MXCSR and records its flags. Between slices only. */
    recordFlags() {
        this.cpu.u32[S.SSE_FLAGS_ASKED >> 2] = 1;
        this.resetCode();
    }
}
