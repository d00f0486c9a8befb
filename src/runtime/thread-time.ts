/** CPU time of the calling thread: what translating costs is charged without what other threads and processes did meanwhile. */

/** What `threadTime` gives, for `threadTimeSince`. */
export interface ThreadTime {
  /** ns; the process's CPU time counts all of its threads. */
  readonly wall: bigint;
  readonly cpu: number;
}

interface WithThreadUsage {
  /** Node 23.9 and later; in us. */
  threadCpuUsage?: () => { user: number; system: number };
}

const ofThread = (process as WithThreadUsage).threadCpuUsage?.bind(process);

export function threadTime(): ThreadTime {
  const { user, system } = ofThread ? ofThread() : process.cpuUsage();
  return { wall: process.hrtime.bigint(), cpu: (user + system) * 1000 };
}

/**
 * ns of CPU that the thread has used since `start`. Where Node tells the process's time only, the lesser of that and wall time: both are
 * upper bounds, the one high when other threads work, the other when other processes do.
 */
export function threadTimeSince(start: ThreadTime): number {
  const now = threadTime();
  const cpu = now.cpu - start.cpu;
  return ofThread ? cpu : Math.min(cpu, Number(now.wall - start.wall));
}
