import { GuestFault, VECTOR } from '../runtime/guest-fault.js';
import * as S from '../translator/state.js';
import * as N from './signals/numbers.js';
import { getcpu } from './syscalls/system.js';
import { gettimeofday, time } from './syscalls/time.js';
/*
 * The page of old static programs at a fixed address of x86-64, which Linux emulates: calls to three places in it are
 * system calls. It can neither be read nor jumped into elsewhere. arch/x86/entry/vsyscall/vsyscall_64.c, "xonly".
 */
/** 0xffffffffff600000 as a signed number. */
const PAGE = -0xa00000;
const BYTES_EACH = 0x400;
const CALLS = [gettimeofday, time, getcpu];
/**
 * Does what a jump to `address` that raised #PF asks for, and returns to its caller; false: it was not into that page.
 */
export function vsyscall(k, address) {
    const { cpu } = k;
    const offset = address - PAGE;
    if (cpu.bits !== 64 || offset < 0 || offset >= 4096 || cpu.i64[S.RIP >> 3] !== BigInt(address))
        return false;
    const call = CALLS[offset / BYTES_EACH];
    try {
        if (call === undefined)
            throw new GuestFault(VECTOR.GP);
        k.abi = k.nativeAbi;
        const caller = k.space.readBig64(cpu.reg(S.RSP));
        cpu.setReg(S.RAX, call.handler(k, cpu.reg(S.RDI), cpu.reg(S.RSI), cpu.reg(S.RDX), 0, 0, 0));
        cpu.u64[S.RIP >> 3] = caller;
        cpu.setBig(S.RSP, cpu.big(S.RSP) + 8n);
    }
    catch (e) {
        if (!(e instanceof GuestFault))
            throw e;
        // Another place in the page, or a bad pointer.
        k.force({ signal: N.SIGSEGV, code: N.SI_KERNEL });
        k.deliver();
    }
    return true;
}
