import { UserError } from '../../host/user-error.js';
import { ExitStatus } from '../exit-status.js';
import { version } from '../version.js';
import { connectQueue, QUEUE_NAME } from './queue.js';
/** A worker that fails may be the only one without the program: others try, a little later. */
const ATTEMPTS = 3;
const BACKOFF_MS = 1000;
/** s that results wait in Redis for a conductor that was interrupted. */
const KEPT = 7 * 24 * 3600;
export class QueueHands {
    link;
    queue;
    events;
    experiment;
    journal;
    priority;
    warmUp = true;
    count = 1;
    constructor(link, queue, events, experiment, journal, priority) {
        this.link = link;
        this.queue = queue;
        this.events = events;
        this.experiment = experiment;
        this.journal = journal;
        this.priority = priority;
    }
    static async connect(choice, experiment, journal) {
        const link = await connectQueue(choice.url);
        const queue = new link.bull.Queue(QUEUE_NAME, { connection: link.redis });
        const events = new link.bull.QueueEvents(QUEUE_NAME, { connection: link.redis });
        // One for each job that is waited for.
        queue.setMaxListeners(0);
        events.setMaxListeners(0);
        // The link says when it has gone.
        queue.on('error', () => { });
        events.on('error', () => { });
        await Promise.race([events.waitUntilReady(), link.lost]);
        if (choice.rate !== undefined)
            await queue.setGlobalRateLimit(choice.rate, 60_000);
        const { nodes } = experiment;
        const own = nodes.length === 1 && nodes[0] === process.execPath;
        return new QueueHands(link, queue, events, own ? { ...experiment, nodes: [] } : experiment, journal, choice.priority);
    }
    async close() {
        await Promise.race([Promise.allSettled([this.events.close(), this.queue.close()]), this.link.lost]).catch(() => { });
        this.link.close();
    }
    async perform(assignments, overseer) {
        if (overseer.spent())
            return;
        const jobs = await Promise.race([this.submit(assignments), this.link.lost]);
        /** What is waited for, and how to give that up. */
        const waiting = new Map();
        const failures = [];
        const one = async (job) => {
            const givenUp = new Promise((resolve) => waiting.set(job, () => resolve(undefined)));
            try {
                const result = await Promise.race([job.waitUntilFinished(this.events), givenUp]);
                if (result)
                    this.take(result, job, overseer);
            }
            catch (e) {
                failures.push(`${job.data.assignment.guest}: ${e.message}`);
            }
            waiting.delete(job);
            await job.remove().catch(() => { });
            if (overseer.spent())
                await withdraw(waiting);
        };
        const tell = async () => {
            this.count = Math.max(1, await this.queue.getWorkersCount());
            const [next] = waiting.keys();
            if (next)
                overseer.begins(next.data.assignment);
        };
        const telling = setInterval(() => void tell().catch(() => { }), 1000);
        try {
            await Promise.race([Promise.all(jobs.map(one)), this.link.lost]);
        }
        finally {
            clearInterval(telling);
        }
        if (failures.length > 0)
            throw new UserError(`${this.link.name}: ${failures[0]}`, ExitStatus.cannotRun);
    }
    /** A job that is there already, from a session that was interrupted, is not put there again. */
    submit(assignments) {
        return this.queue.addBulk(assignments.map((assignment) => ({
            name: `${this.experiment.name}: ${assignment.guest}, round ${assignment.round + 1}`,
            data: { version: version(), experiment: this.experiment, assignment },
            opts: {
                jobId: `${this.journal.id}-${assignment.round}-${assignment.guest.replaceAll(/[^\w.-]/g, '_')}`,
                priority: this.priority,
                attempts: ATTEMPTS,
                backoff: { type: 'exponential', delay: BACKOFF_MS },
                removeOnComplete: { age: KEPT },
                removeOnFail: { age: KEPT },
            },
        })));
    }
    take({ host, facts, runs }, { data }, overseer) {
        const { guest, round, configurations } = data.assignment;
        this.journal.addHost(host, facts);
        for (const run of runs) {
            if (run.guest !== guest || run.round !== round || !configurations.includes(run.configuration))
                continue;
            overseer.made({ ...run, kind: 'run', host });
        }
    }
}
/** Gives up what no worker has begun. */
async function withdraw(waiting) {
    for (const [job, giveUp] of [...waiting])
        if (!(await job.isActive()))
            giveUp();
}
