/**
 * CPU time of the calling thread: what translating costs is charged without what other threads and processes did
 * meanwhile.
 */
import { host } from '../host/host.js';
export function threadTime() {
    return { wall: performance.now(), cpu: host.threadTimeNs?.() ?? host.cpuTimeNs() };
}
/**
 * ns of CPU that the thread has used since `start`. Where the host tells the time of all threads only, the lesser of
 * that and wall time: both are upper bounds, the one high when other threads work, the other when other processes do.
 */
export function threadTimeSince(start) {
    const now = threadTime();
    const cpu = now.cpu - start.cpu;
    return host.threadTimeNs ? cpu : Math.min(cpu, Math.round((now.wall - start.wall) * 1e6));
}
