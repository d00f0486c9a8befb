import { Callouts, interruptVector } from './callouts.js';
import { OF } from './cpu-state.js';
import { GuestFault, VECTOR } from './guest-fault.js';
import { farReturn, farTransfer, interruptReturn } from './segments/far-transfers.js';
import { adjustRpl, probeSelector } from './segments/selector-instructions.js';
import { UserSegments } from './segments/user-segments.js';
/** Bases that Linux shows instead of its own under UMIP, limits of 0: arch/x86/kernel/umip.c. */
const DUMMY_GDT = 0xfffffffffffe0000n;
const DUMMY_IDT = 0xffffffffffff0000n;
/** CR0 as SMSW shows it: PE MP ET NE WP AM PG. */
const CR0_STATE = 0x80050033n;
/** Selector of the kernel's task state segment. */
const TASK_SELECTOR = 0x40n;
/** No descriptor of the system's is user code's. */
function nowhere() {
    throw new GuestFault(VECTOR.GP);
}
/**
 * The callouts of user code under a kernel that is the VMM itself. What only a kernel may do raises #GP(0): SDM vol. 2,
 * each instruction's "Protected Mode Exceptions".
 */
export class UserCallouts extends Callouts {
    constructor(cpu, space, kernel, instructions, icount) {
        super(new UserSegments(cpu, space, (selector) => kernel.descriptor?.(selector) ?? null), instructions, icount);
    }
    action(name, insn) {
        const { segments, operands } = this;
        switch (name) {
            case 'farTransfer':
                return () => {
                    if (insn.form.mnemonic === 'retf')
                        farReturn(segments, insn);
                    else
                        farTransfer(segments, insn, operands, nowhere);
                    return 'moved';
                };
            case 'interruptReturn':
                return () => {
                    interruptReturn(segments, insn, nowhere);
                    return 'moved';
                };
            case 'interrupt':
                return () => this.interrupt(insn);
            case 'privileged':
            case 'sysret':
                return () => {
                    this.privileged(insn);
                    return 'next';
                };
            case 'loadSegment':
            case 'enter':
            case 'popf':
                return super.action(name, insn);
            default:
                return nowhere;
        }
    }
    /** Of the gates that an operating system sets up, user code may use #BP and #OF: they are traps. */
    interrupt(insn) {
        if (insn.form.mnemonic === 'into' && (this.cpu.eflags() & OF) === 0)
            return 'next';
        const vector = interruptVector(insn);
        if (vector !== VECTOR.BP && vector !== VECTOR.OF)
            throw new GuestFault(VECTOR.GP, vector * 8 + 2);
        this.cpu.rip += insn.length;
        throw new GuestFault(vector);
    }
    /** The instructions that privilege level 0 keeps to itself, and those that UMIP adds and Linux emulates. */
    privileged(insn) {
        const { segments, operands } = this;
        const [o] = insn.form.operands;
        switch (insn.form.mnemonic) {
            case 'lar':
            case 'lsl':
            case 'verr':
            case 'verw':
                probeSelector(segments, insn, operands);
                break;
            case 'arpl':
                adjustRpl(segments, insn, operands);
                break;
            case 'sgdt':
                this.tableRegister(o, DUMMY_GDT);
                break;
            case 'sidt':
                this.tableRegister(o, DUMMY_IDT);
                break;
            case 'sldt':
                operands.write(o, 0n);
                break;
            case 'str':
                operands.write(o, TASK_SELECTOR);
                break;
            case 'smsw':
                operands.write(o, CR0_STATE);
                break;
            // Only at privilege level 0, or where the kernel allows them: AMD64 manual vol. 3.
            case 'monitor':
            case 'mwait':
            case 'vmcall':
            case 'vmmcall':
                throw new GuestFault(VECTOR.UD);
            default:
                throw new GuestFault(VECTOR.GP);
        }
    }
    tableRegister(o, base) {
        const { space } = this.segments;
        const at = this.operands.place(o);
        space.writeU16(at, 0);
        if (this.cpu.bits === 64)
            space.writeBig64(at + 2, base);
        else
            space.writeU32(at + 2, Number(base & 0xffffffffn));
    }
}
