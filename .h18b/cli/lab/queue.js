import { UserError } from '../../host/user-error.js';
import { ExitStatus } from '../exit-status.js';
export const QUEUE_NAME = 'ringless-lab';
/** Tries to come back: 20, at most 2 s apart. */
const TRIES = 20;
function nameOf(url) {
    const { protocol, host, pathname } = new URL(url);
    return `${protocol}//${host}${pathname === '/' ? '' : pathname}`;
}
async function packages() {
    try {
        return { bull: await import('bullmq'), Redis: (await import('ioredis')).Redis };
    }
    catch (e) {
        if (e.code !== 'ERR_MODULE_NOT_FOUND')
            throw e;
        throw new UserError('--queue needs the packages bullmq and ioredis, which are not installed', ExitStatus.notFound);
    }
}
/** Throws a UserError where no Redis answers at `url`. */
export async function connectQueue(url) {
    const { bull, Redis } = await packages();
    const name = nameOf(url);
    let connected = false;
    const redis = new Redis(url, {
        lazyConnect: true,
        maxRetriesPerRequest: null,
        retryStrategy: (times) => (connected && times <= TRIES ? Math.min(times * 100, 2000) : null),
    });
    let why = '';
    redis.on('error', (e) => {
        why = e.code ?? e.message;
    });
    try {
        await redis.connect();
        await redis.ping();
        connected = true;
    }
    catch (e) {
        redis.disconnect();
        const { code, message } = e;
        throw new UserError(`${name}: no queue: ${why || code || message}`, ExitStatus.cannotRun);
    }
    let closing = false;
    const lost = new Promise((_, reject) => {
        redis.on('end', () => {
            if (!closing)
                reject(new UserError(`${name}: the queue has gone: ${why || 'closed'}`, ExitStatus.cannotRun));
        });
    });
    // Whoever waits for it hears of it.
    lost.catch(() => { });
    const close = () => {
        closing = true;
        redis.disconnect();
    };
    return { bull, redis, name, lost, close };
}
