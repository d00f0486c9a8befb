import * as S from '../../translator/state.js';
// What kernels ask of KVM by VMCALL or VMMCALL: Linux Documentation/virt/kvm/x86/hypercalls.rst.
const SEND_IPI = 10;
/** Errors, as RAX has them. */
const EPERM = 1;
const ENOSYS = 1000;
/**
 * VMCALL and VMMCALL: number in RAX, arguments in RBX, RCX, RDX and RSI, the answer in RAX. 32 bits each outside of
 * 64-bit code.
 */
export function hypercall(p, send) {
    const { cpu } = p;
    const argument = (r) => (p.code64 ? cpu.big(r) : BigInt(cpu.lo(r)));
    const answer = (value) => {
        cpu.u64[(S.GPR >> 3) + S.RAX] = BigInt.asUintN(p.code64 ? 64 : 32, BigInt(value));
    };
    if (p.cpl !== 0) {
        answer(-EPERM);
        return;
    }
    if (argument(S.RAX) !== BigInt(SEND_IPI)) {
        answer(-ENOSYS);
        return;
    }
    // A bitmap of two words, of APICs from RDX on; the answer is how many there were.
    const width = p.code64 ? 64 : 32;
    const first = cpu.lo(S.RDX);
    let sent = 0;
    for (let n = 0; n < 2 * width; n++) {
        const word = argument(n < width ? S.RBX : S.RCX);
        if (((word >> BigInt(n % width)) & 1n) !== 0n && send(first + n, cpu.lo(S.RSI)))
            sent++;
    }
    answer(sent);
}
