import * as S from '../translator/state.js';
import { GuestFault } from './guest-fault.js';
const GENERAL = ['rax', 'rcx', 'rdx', 'rbx', 'rsp', 'rbp', 'rsi', 'rdi'];
/** Registers and memory of the guest as the code that runs sees them: while it is paused, or from a hook. */
export class Inspector {
    cpu;
    space;
    constructor(cpu, space) {
        this.cpu = cpu;
        this.space = space;
    }
    numberOf(name) {
        const number = /^r(8|9|1[0-5])$/.test(name) ? Number(name.slice(1)) : GENERAL.indexOf(name);
        if (number < 0)
            throw new RangeError(`there is no register ${name}`);
        return number;
    }
    /** `rax` to `r15`, `rip`, `rflags`. */
    register(name) {
        if (name === 'rip')
            return BigInt.asUintN(this.cpu.bits, BigInt(this.cpu.signedRip));
        if (name === 'rflags')
            return BigInt(this.cpu.eflags() >>> 0);
        return this.cpu.big(this.numberOf(name));
    }
    /** All but `rflags`. */
    setRegister(name, value) {
        const cut = BigInt.asUintN(this.cpu.bits, value);
        if (name === 'rip')
            this.cpu.u64[S.RIP >> 3] = cut;
        else
            this.cpu.setBig(this.numberOf(name), cut);
    }
    /** Null: not all of it is mapped. */
    read(address, bytes) {
        return unlessFault(() => this.space.readBytes(this.signed(address), bytes).slice());
    }
    /** False: the guest may not write there. What was written before that stays. */
    write(address, bytes) {
        const done = unlessFault(() => {
            this.space.writeBytes(this.signed(address), bytes);
            return true;
        });
        return done === true;
    }
    signed(address) {
        return Number(this.cpu.bits === 64 ? BigInt.asIntN(64, address) : BigInt.asUintN(32, address));
    }
}
function unlessFault(act) {
    try {
        return act();
    }
    catch (e) {
        if (e instanceof GuestFault)
            return null;
        throw e;
    }
}
