/** What `ringless lab run --queue` and `ringless lab worker` have in common: a queue of BullMQ in Redis. */
import type { Redis } from 'ioredis';
import { UserError } from '../../host/user-error.js';
import { ExitStatus } from '../exit-status.js';
import type { Experiment } from './experiment.js';
import type { Assignment } from './hands.js';
import type { HostFacts, Run } from './journal.js';

export const QUEUE_NAME = 'ringless-lab';

/** What a job says. Runs that are compared with each other are one job, so that one host makes them. */
export interface Task {
  /** Of Ringless: another one's times are not comparable. */
  readonly version: string;
  /** `nodes` is empty where the worker's own is meant. */
  readonly experiment: Experiment;
  readonly assignment: Assignment;
}

/** What a worker gives for it. */
export interface TaskResult {
  readonly host: string;
  readonly facts: HostFacts;
  readonly runs: readonly Run[];
}

export interface Link {
  readonly bull: typeof import('bullmq');
  readonly redis: Redis;
  /** As messages name it: without a password. */
  readonly name: string;
  /** Rejects with a UserError when Redis has gone and does not come back. */
  readonly lost: Promise<never>;
  close(): void;
}

/** Tries to come back: 20, at most 2 s apart. */
const TRIES = 20;

function nameOf(url: string): string {
  const { protocol, host, pathname } = new URL(url);
  return `${protocol}//${host}${pathname === '/' ? '' : pathname}`;
}

async function packages() {
  try {
    return { bull: await import('bullmq'), Redis: (await import('ioredis')).Redis };
  } catch (e) {
    if ((e as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw e;
    throw new UserError('--queue needs the packages bullmq and ioredis, which are not installed', ExitStatus.notFound);
  }
}

/** Throws a UserError where no Redis answers at `url`. */
export async function connectQueue(url: string): Promise<Link> {
  const { bull, Redis } = await packages();
  const name = nameOf(url);
  let connected = false;
  const redis = new Redis(url, {
    lazyConnect: true,
    maxRetriesPerRequest: null,
    retryStrategy: (times) => (connected && times <= TRIES ? Math.min(times * 100, 2000) : null),
  });
  let why = '';
  redis.on('error', (e: NodeJS.ErrnoException) => {
    why = e.code ?? e.message;
  });
  try {
    await redis.connect();
    await redis.ping();
    connected = true;
  } catch (e) {
    redis.disconnect();
    const { code, message } = e as NodeJS.ErrnoException;
    throw new UserError(`${name}: no queue: ${why || code || message}`, ExitStatus.cannotRun);
  }
  let closing = false;
  const lost = new Promise<never>((_, reject) => {
    redis.on('end', () => {
      if (!closing) reject(new UserError(`${name}: the queue has gone: ${why || 'closed'}`, ExitStatus.cannotRun));
    });
  });
  // Whoever waits for it hears of it.
  lost.catch(() => {});
  const close = () => {
    closing = true;
    redis.disconnect();
  };
  return { bull, redis, name, lost, close };
}
