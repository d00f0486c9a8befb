/** `ringless lab worker`: takes jobs from a queue and makes their runs. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { UserError } from '../../host/user-error.js';
import { ExitStatus } from '../exit-status.js';
import { version } from '../version.js';
import { configurationsOf } from './configurations.js';
import { Guests } from './jobs.js';
import { hostFacts } from './journal.js';
import { measureRun } from './measure-run.js';
import { connectQueue, QUEUE_NAME } from './queue.js';
import { takeTurn } from './turn.js';
/** How often a job may lose its worker before it has failed: machines are taken away, but a job may also kill them. */
const STALLS = 3;
/** Makes the runs of one job at a time. */
class Workplace {
    options;
    folder = mkdtempSync(join(tmpdir(), 'ringless-worker-'));
    /** Experiments and guests whose files are in the host's caches: what a warm-up round is for. */
    warm = new Set();
    before;
    constructor(options) {
        this.options = options;
        this.before = options.core === undefined ? [] : ['taskset', '-c', String(options.core)];
        const [program = '', ...args] = this.before;
        if (program !== '' && spawnSync(program, [...args, 'true']).status !== 0) {
            this.close();
            throw new UserError(`--core ${options.core}: taskset cannot run anything there`, ExitStatus.cannotRun);
        }
    }
    close() {
        rmSync(this.folder, { recursive: true, force: true });
    }
    async make(task) {
        if (task.version !== version())
            throw new Error(`the experiment is run by Ringless ${task.version}; worker ${this.options.label} is ${version()}`);
        const experiment = this.own(task.experiment);
        const { guest: id, round, configurations } = task.assignment;
        const guests = new Guests({ ...experiment, guests: experiment.guests.filter((g) => id.startsWith(g.name)) });
        const done = await takeTurn(String(this.options.core ?? 'host'));
        try {
            const guest = guests.runnable.find((g) => g.id === id);
            if (!guest)
                throw new Error(`no guest ${id} in the experiment`);
            const all = configurationsOf(experiment);
            const wanted = configurations.map((name) => {
                const found = all.find((c) => c.id === name);
                if (!found)
                    throw new Error(`no configuration ${name} in the experiment`);
                return found;
            });
            const key = JSON.stringify([experiment.name, id]);
            if (experiment.warmup > 0 && !this.warm.has(key))
                await measureRun(guest, wanted[0], 0, this.folder, this.before);
            this.warm.add(key);
            const runs = [];
            for (const configuration of wanted) {
                const run = await measureRun(guest, configuration, round, this.folder, this.before);
                if (run)
                    runs.push(run);
            }
            return { host: this.options.label, facts: hostFacts(), runs };
        }
        finally {
            done();
            guests.close();
        }
    }
    /** The experiment with this worker's Node. Throws where it wants more than this worker gives. */
    own(experiment) {
        const asks = experiment.nodes.length > 0 || experiment.guests.some((g) => g.command !== undefined || g.grants.length > 0);
        if (asks && !this.options.allowCommands)
            throw new Error(`it names programs of the host; worker ${this.options.label} runs them with --allow-commands`);
        return experiment.nodes.length > 0 ? experiment : { ...experiment, nodes: [process.execPath] };
    }
}
/** Until SIGTERM or SIGINT, which lets a job under way end, or until `--idle`. */
export async function work(options, say) {
    const place = new Workplace(options);
    try {
        const link = await connectQueue(options.queue);
        const { Worker } = link.bull;
        const stalledMs = Math.ceil(options.stalledAfter * 1000);
        let busy = false;
        let since = Date.now();
        const process_ = async ({ data }) => {
            busy = true;
            try {
                return await place.make(data);
            }
            finally {
                busy = false;
                since = Date.now();
            }
        };
        const worker = new Worker(QUEUE_NAME, process_, {
            connection: link.redis,
            name: options.label,
            concurrency: 1,
            lockDuration: stalledMs,
            stalledInterval: Math.ceil(stalledMs / 2),
            maxStalledCount: STALLS,
        });
        worker.on('error', () => { });
        worker.on('completed', (job) => say(`${options.label}: ${job.name}`));
        worker.on('failed', (job, error) => say(`${options.label}: ${job?.name ?? 'a job'} failed: ${error.message}`));
        say(`${options.label}: waiting for jobs at ${link.name}`);
        await Promise.race([untilEnd(options, () => (busy ? 0 : Date.now() - since)), link.lost]);
        await Promise.race([worker.close(), link.lost]);
        link.close();
    }
    finally {
        place.close();
    }
}
/** `idleMs`: how long there has been nothing to do. */
function untilEnd({ idle }, idleMs) {
    return new Promise((resolve) => {
        const looking = idle === undefined ? undefined : setInterval(() => idleMs() >= idle * 1000 && end(), 250);
        const end = () => {
            clearInterval(looking);
            for (const signal of ['SIGTERM', 'SIGINT'])
                process.off(signal, end);
            resolve();
        };
        // A second signal ends the process as it would any.
        for (const signal of ['SIGTERM', 'SIGINT'])
            process.on(signal, end);
    });
}
