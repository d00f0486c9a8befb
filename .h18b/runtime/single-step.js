import { Exit } from '../translator/exits.js';
import * as S from '../translator/state.js';
import { SYSCALL_ABIS } from './guest-kernel.js';
import { isUnlimited } from './segments/segment-access.js';
/** Rounds of a repeated instruction that has overwritten itself, at most. */
const OVERWRITTEN_ROUNDS = 10_000;
/**
 * Executes one instruction alone, with the interpreter: what stores to code, what is watched, what segment limits do
 * not let pass.
 */
export class SingleStep {
    options;
    /** Repeated instructions are executed an element at a time. */
    byElement = false;
    constructor(options) {
        this.options = options;
    }
    /** Executes the one instruction at RIP and delivers what comes of it; false: it faulted. */
    run() {
        const step = this.execute();
        return step !== null && this.serve(step) !== 'faulted';
    }
    /** Executes the one instruction at RIP, which may write to code; null: the fetch or a segment's check faulted. */
    execute(again) {
        const { cpu, code, reader, slow, slice, callouts, raise } = this.options;
        const insn = again ?? reader.instruction(cpu.signedRip, false);
        if (!insn)
            return null;
        const { byElement } = this;
        if (code.blocks.current.mode.checked !== 'none') {
            const fault = callouts.checkSegments(insn);
            if (fault) {
                raise(fault.vector, fault.errorCode, 0);
                return null;
            }
            // Only the first element of a repeated instruction was looked at.
            if (!isUnlimited(cpu, insn))
                this.byElement = true;
        }
        const body = code.blocks.encodeStep(insn);
        slow.mayWriteCode = true;
        const exit = slice.alone(() => this.options.runRecord(body), isDone);
        slow.mayWriteCode = false;
        if (isDone(exit))
            slice.plugins?.executed(Number(BigInt.asIntN(64, insn.rip)), code.blocks.current.mode.word);
        this.byElement = byElement;
        return { insn, exit };
    }
    /** Serves the exit of a step: whether the instruction was executed, and whether the kernel has to be looked at. */
    serve({ insn, exit }) {
        const { cpu, kernel, calloutExits, faultExits } = this.options;
        switch (exit) {
            case Exit.FAULT:
                faultExits.serve();
                return 'faulted';
            case Exit.CALLOUT:
                return calloutExits.leaving(insn) ? 'leaves' : 'faulted';
            case Exit.SYSCALL_FULL:
                kernel.systemCall(SYSCALL_ABIS[cpu.u32[S.CALLOUT_ARG >> 2]], true);
                return 'leaves';
            case Exit.LEAVE:
                return 'leaves';
            case Exit.STEPPED:
            case Exit.BUDGET:
            case Exit.LOOKUP:
            case Exit.UNDECODED:
            case Exit.REPEAT:
            case Exit.HOT:
                return 'goes on';
            case Exit.CODE_WRITE:
            case Exit.STORED:
                throw new Error('a step that may write to code was refused');
        }
    }
    /**
     * Executes the instruction at RIP, which writes to code; false: the dispatcher's caller must look at the kernel
     * first.
     */
    overCodeWrite() {
        const { cpu, code } = this.options;
        const rip = cpu.signedRip;
        const before = code.fetch.window(rip).slice();
        let step = this.execute();
        // A repeated instruction that has overwritten itself goes on as it was, as on the processor; not for ever.
        for (let rounds = 0; rounds < OVERWRITTEN_ROUNDS &&
            step?.exit === Exit.REPEAT &&
            cpu.signedRip === rip &&
            this.hasChanged(before.subarray(0, step.insn.length)); rounds++)
            step = this.execute(step.insn);
        return step !== null && this.serve(step) === 'goes on';
    }
    /** Whether the code at RIP is another than it was. */
    hasChanged(before) {
        const now = this.options.code.fetch.window(this.options.cpu.signedRip);
        return before.some((byte, i) => byte !== now[i]);
    }
}
function isDone(exit) {
    return exit !== Exit.FAULT && exit !== Exit.CALLOUT;
}
