import * as S from '../../translator/state.js';
/**
 * What SYSCALL and SYSRET did last, for generated code to do again without TypeScript
 * (`translator/codegen/transition-code.ts`). A plan is for the context that it was made in, whose code and mode are
 * always the same, and as long as its registers are not written.
 */
export class Transitions {
    cpu;
    constructor(cpu) {
        this.cpu = cpu;
    }
    /** SYSCALL from context `from` has just been done, by 64-bit code for 64-bit code, with IA32_FMASK of `fmask`. */
    syscallDone(from, fmask) {
        const { u32 } = this.cpu;
        this.#record(S.SYSCALL_PLAN, from);
        u32[(S.SYSCALL_PLAN + S.PLAN_FMASK) >> 2] = fmask;
        u32[(S.SYSCALL_PLAN + S.PLAN_RIP) >> 2] = u32[S.RIP >> 2];
        u32[(S.SYSCALL_PLAN + S.PLAN_RIP + 4) >> 2] = u32[(S.RIP + 4) >> 2];
    }
    /** SYSRET from context `from` to 64-bit code has just been done. */
    sysretDone(from) {
        this.#record(S.SYSRET_PLAN, from);
    }
    /** The registers that say where to have been written. */
    forget() {
        for (const plan of [S.SYSCALL_PLAN, S.SYSRET_PLAN])
            this.cpu.u32[(plan + S.PLAN_FROM) >> 2] = 0;
    }
    #record(plan, from) {
        const { u8, u32 } = this.cpu;
        const keep = (at, place, bytes) => {
            u8.copyWithin(plan + place, at, at + bytes);
        };
        // CS and SS are neighbours.
        keep(S.SEG_BASE + 8 * S.CS, S.PLAN_BASES, 16);
        keep(S.SEG_READ_LIMIT + 8 * S.CS, S.PLAN_READ_LIMITS, 16);
        keep(S.SEG_WRITE_LIMIT + 8 * S.CS, S.PLAN_WRITE_LIMITS, 16);
        keep(S.SEG_SELECTOR + 4 * S.CS, S.PLAN_SELECTORS, 8);
        keep(S.SEG_LIMIT + 4 * S.CS, S.PLAN_LIMITS, 8);
        keep(S.SEG_ATTR + 4 * S.CS, S.PLAN_ATTRIBUTES, 8);
        u32[(plan + S.PLAN_FROM) >> 2] = from;
        u32[(plan + S.PLAN_TO) >> 2] = u32[S.CONTEXT >> 2];
        u32[(plan + S.PLAN_TLB) >> 2] = u32[S.TLB_BASE >> 2];
        u32[(plan + S.PLAN_CPL) >> 2] = u32[S.CPL >> 2];
    }
}
