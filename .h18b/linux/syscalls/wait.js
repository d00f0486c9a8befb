import { call } from '../abi/call.js';
import { writeTime } from '../abi/structs.js';
import { ECHILD, EINVAL, ESRCH } from '../errno.js';
import { siginfoBytes } from '../signals/frames.js';
import { SIGCHLD, SIGCONT } from '../signals/numbers.js';
import { reap } from '../tasks/exit.js';
/** Options of waitpid(2) and waitid(2): linux/wait.h. */
const WNOHANG = 1;
const WSTOPPED = 2;
const WEXITED = 4;
const WCONTINUED = 8;
const WNOWAIT = 0x1000000;
const WNOTHREAD = 0x20000000;
const WALL = 0x40000000;
const WCLONE = 0x80000000;
/** si_code of SIGCHLD. */
const [CLD_EXITED, CLD_KILLED, CLD_STOPPED, CLD_CONTINUED] = [1, 2, 5, 6];
function reportOf(child, options) {
    const { exit, stopReport } = child;
    if (exit !== null) {
        if ((options & WEXITED) === 0)
            return null;
        const { status, signal } = exit;
        return signal === null
            ? { child, code: CLD_EXITED, value: status, status: (status & 0xff) << 8 }
            : { child, code: CLD_KILLED, value: signal, status: signal };
    }
    if (stopReport === 'continued')
        return (options & WCONTINUED) === 0 ? null : { child, code: CLD_CONTINUED, value: SIGCONT, status: 0xffff };
    if (stopReport === null || (options & WSTOPPED) === 0)
        return null;
    return { child, code: CLD_STOPPED, value: stopReport, status: (stopReport << 8) | 0x7f };
}
/** Waits for one of the children that `matches`; null: WNOHANG, and nothing to say yet. */
function waitFor(k, matches, options, tell) {
    const { group } = k;
    // Children that do not send SIGCHLD are __WCLONE's.
    const ofKind = (child) => (options & WALL) !== 0 || (child.exitSignal !== SIGCHLD) === ((options & WCLONE) !== 0);
    let any = false;
    for (const child of group.children) {
        if (!matches(child) || !ofKind(child))
            continue;
        any = true;
        const report = reportOf(child, options);
        if (report === null)
            continue;
        const result = tell(report);
        if ((options & WNOWAIT) === 0) {
            if (child.exit !== null)
                reap(k, child);
            else
                child.stopReport = null;
        }
        return result;
    }
    if (!any)
        return -ECHILD;
    if ((options & WNOHANG) !== 0)
        return tell(null);
    return k.block([group.childEvents]);
}
/** struct rusage of a child that has ended. */
function writeUsage(k, at, child) {
    const ns = child.cpuNs + child.childrenCpuNs;
    k.space.fill(at, 18 * k.abi.word, 0);
    writeTime(k.space, k.abi, at, Math.floor(ns / 1e9), Math.floor((ns % 1e9) / 1000));
}
function matcher(k, pid) {
    if (pid > 0)
        return (child) => child.pid === pid;
    if (pid === -1)
        return () => true;
    const pgid = pid === 0 ? k.group.pgid : -pid;
    return (child) => child.pgid === pgid;
}
function wait4Of(k, pid, statusAt, options, usageAt) {
    if ((options & ~(WNOHANG | WSTOPPED | WCONTINUED | WNOTHREAD | WALL | WCLONE)) !== 0)
        return -EINVAL;
    if (pid === -0x80000000)
        return -ESRCH;
    return waitFor(k, matcher(k, pid), options | WEXITED, (report) => {
        if (report === null)
            return 0;
        if (statusAt !== 0)
            k.space.writeU32(statusAt, report.status);
        if (usageAt !== 0)
            writeUsage(k, usageAt, report.child);
        return report.child.pid;
    });
}
export const wait4 = call('ipxp', wait4Of);
export const waitpid = call('ipx', (k, pid, at, options) => wait4Of(k, pid, at, options, 0));
const [P_ALL, P_PID, P_PGID] = [0, 1, 2];
export const waitid = call('iipxp', (k, type, id, infoAt, options, usageAt) => {
    if ((options & ~(WNOHANG | WSTOPPED | WEXITED | WCONTINUED | WNOWAIT | WNOTHREAD | WALL | WCLONE)) !== 0)
        return -EINVAL;
    if ((options & (WSTOPPED | WEXITED | WCONTINUED)) === 0)
        return -EINVAL;
    if (type !== P_ALL && type !== P_PID && type !== P_PGID)
        return -EINVAL;
    if ((type === P_PID && id <= 0) || (type === P_PGID && id < 0))
        return -EINVAL;
    const pid = type === P_ALL ? -1 : type === P_PID ? id : -id;
    return waitFor(k, matcher(k, pid), options, (report) => {
        if (infoAt !== 0) {
            const bytes = siginfoBytes(k.abi.bits, {
                signal: report === null ? 0 : SIGCHLD,
                code: report?.code ?? 0,
                pid: report?.child.pid ?? 0,
                uid: k.credentials.uid,
                status: report?.value ?? 0,
            });
            k.space.writeBytes(infoAt, report === null ? bytes.fill(0) : bytes);
        }
        if (usageAt !== 0 && report !== null)
            writeUsage(k, usageAt, report.child);
        return 0;
    });
});
