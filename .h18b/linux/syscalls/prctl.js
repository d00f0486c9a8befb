import * as S from '../../translator/state.js';
import { call } from '../abi/call.js';
import { writeLong } from '../abi/structs.js';
import { EFAULT, EINVAL, EPERM } from '../errno.js';
/** prctl(2) operations: linux/prctl.h. */
const PR_SET_PDEATHSIG = 1;
const PR_GET_PDEATHSIG = 2;
const PR_GET_DUMPABLE = 3;
const PR_SET_DUMPABLE = 4;
const PR_GET_KEEPCAPS = 7;
const PR_SET_KEEPCAPS = 8;
const PR_GET_TIMING = 13;
const PR_SET_TIMING = 14;
const PR_SET_NAME = 15;
const PR_GET_NAME = 16;
const PR_GET_SECCOMP = 21;
const PR_CAPBSET_READ = 23;
const PR_CAPBSET_DROP = 24;
const PR_GET_TSC = 25;
const PR_SET_TSC = 26;
const PR_GET_SECUREBITS = 27;
const PR_SET_SECUREBITS = 28;
const PR_SET_TIMERSLACK = 29;
const PR_GET_TIMERSLACK = 30;
const PR_TASK_PERF_EVENTS_DISABLE = 31;
const PR_TASK_PERF_EVENTS_ENABLE = 32;
const PR_MCE_KILL_GET = 34;
const PR_SET_CHILD_SUBREAPER = 36;
const PR_GET_CHILD_SUBREAPER = 37;
const PR_SET_NO_NEW_PRIVS = 38;
const PR_GET_NO_NEW_PRIVS = 39;
const PR_GET_TID_ADDRESS = 40;
const PR_SET_THP_DISABLE = 41;
const PR_GET_THP_DISABLE = 42;
const PR_CAP_AMBIENT = 47;
const PR_SET_VMA = 0x53564d41;
const PR_TSC_ENABLE = 1;
const PR_TSC_SIGSEGV = 2;
const PR_MCE_KILL_DEFAULT = 2;
const CR4_TSD = 4;
/** Bit of the securebits: linux/securebits.h. */
const SECURE_KEEP_CAPS = 4;
const NSIG = 64;
/** CAP_LAST_CAP + 1. */
const CAPABILITIES = 41;
const TIMER_SLACK_NS = 50000;
/** A value that is set by one operation and read by another, under the number of the first. */
function keep(k, operation, value) {
    k.prctl.set(operation, value);
    return 0;
}
const kept = (k, operation, otherwise = 0) => k.prctl.get(operation) ?? otherwise;
/** RDTSC and RDTSCP fault, or not. */
function setTsc(k, how) {
    if (how !== PR_TSC_ENABLE && how !== PR_TSC_SIGSEGV)
        return -EINVAL;
    const cr4 = k.cpu.u32[S.CR4 >> 2];
    k.cpu.u32[S.CR4 >> 2] = how === PR_TSC_SIGSEGV ? cr4 | CR4_TSD : cr4 & ~CR4_TSD;
    return 0;
}
/** PR_CAP_AMBIENT: the set is empty and stays so. */
function ambient(operation, capability, rest) {
    const [isSet, raise, lower, clearAll] = [1, 2, 3, 4];
    if (rest !== 0)
        return -EINVAL;
    if (operation === clearAll)
        return capability === 0 ? 0 : -EINVAL;
    if (capability < 0 || capability >= CAPABILITIES)
        return -EINVAL;
    if (operation === raise)
        return -EPERM;
    return operation === isSet || operation === lower ? 0 : -EINVAL;
}
/** prctl(2), of what concerns a process by itself. */
export const prctl = call('izzzz', (k, operation, a, b, c, d) => {
    const root = k.credentials.uid === 0;
    switch (operation) {
        case PR_SET_PDEATHSIG:
            return a >= 0 && a <= NSIG ? keep(k, operation, a) : -EINVAL;
        case PR_GET_PDEATHSIG:
            k.space.writeU32(a, kept(k, PR_SET_PDEATHSIG));
            return 0;
        case PR_GET_DUMPABLE:
            return kept(k, PR_SET_DUMPABLE, 1);
        case PR_SET_DUMPABLE:
        case PR_SET_KEEPCAPS:
            return a === 0 || a === 1 ? keep(k, operation, a) : -EINVAL;
        case PR_GET_KEEPCAPS:
            return kept(k, PR_SET_KEEPCAPS);
        case PR_GET_TIMING:
        case PR_GET_SECCOMP:
        case PR_TASK_PERF_EVENTS_DISABLE:
        case PR_TASK_PERF_EVENTS_ENABLE:
            return 0;
        case PR_GET_SECUREBITS:
            return kept(k, PR_SET_KEEPCAPS) << SECURE_KEEP_CAPS;
        case PR_SET_TIMING:
            return a === 0 ? 0 : -EINVAL;
        case PR_SET_NAME:
            k.current.comm = k.space.readCString(a, 15) ?? Buffer.from(k.space.readBytes(a, 15)).toString('latin1');
            return 0;
        case PR_GET_NAME:
            k.space.writeBytes(a, Buffer.from(k.comm.padEnd(16, '\0'), 'latin1'));
            return 0;
        case PR_CAPBSET_READ:
            return a >= 0 && a < CAPABILITIES ? 1 : -EINVAL;
        case PR_CAPBSET_DROP:
            if (!root)
                return -EPERM;
            return a >= 0 && a < CAPABILITIES ? 0 : -EINVAL;
        case PR_GET_TSC:
            k.space.writeU32(a, (k.cpu.u32[S.CR4 >> 2] & CR4_TSD) !== 0 ? PR_TSC_SIGSEGV : PR_TSC_ENABLE);
            return 0;
        case PR_SET_TSC:
            return setTsc(k, a);
        case PR_SET_SECUREBITS:
            return root ? 0 : -EPERM;
        case PR_SET_TIMERSLACK:
            return keep(k, operation, a > 0 ? a : TIMER_SLACK_NS);
        case PR_GET_TIMERSLACK:
            return kept(k, PR_SET_TIMERSLACK, TIMER_SLACK_NS);
        case PR_MCE_KILL_GET:
            return a === 0 && b === 0 && c === 0 && d === 0 ? PR_MCE_KILL_DEFAULT : -EINVAL;
        case PR_SET_CHILD_SUBREAPER:
            return keep(k, operation, a === 0 ? 0 : 1);
        case PR_GET_CHILD_SUBREAPER:
            k.space.writeU32(a, kept(k, PR_SET_CHILD_SUBREAPER));
            return 0;
        case PR_SET_NO_NEW_PRIVS:
            return a === 1 && b === 0 && c === 0 && d === 0 ? keep(k, operation, 1) : -EINVAL;
        case PR_GET_NO_NEW_PRIVS:
            return a === 0 && b === 0 && c === 0 && d === 0 ? kept(k, PR_SET_NO_NEW_PRIVS) : -EINVAL;
        case PR_GET_TID_ADDRESS:
            if (a === 0)
                return -EFAULT;
            writeLong(k.space, k.abi, a, k.current.clearChildTid);
            return 0;
        case PR_SET_THP_DISABLE:
            return b === 0 && c === 0 && d === 0 ? keep(k, operation, a === 0 ? 0 : 1) : -EINVAL;
        case PR_GET_THP_DISABLE:
            return a === 0 && b === 0 && c === 0 && d === 0 ? kept(k, PR_SET_THP_DISABLE) : -EINVAL;
        case PR_CAP_AMBIENT:
            return ambient(a, b, c === 0 ? d : c);
        case PR_SET_VMA:
            return 0; // names for anonymous memory
        default:
            return -EINVAL;
    }
});
