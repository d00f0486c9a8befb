/**
 * The journal of an experiment: JSON lines, one for each run, written when the run has ended. What was interrupted goes
 * on where the journal ends; the report is made from it alone.
 */
import { createHash, randomUUID } from 'node:crypto';
import { appendFileSync, mkdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem } from 'node:os';
import { dirname } from 'node:path';
import { UserError } from '../../host/user-error.js';
import { ExitStatus } from '../exit-status.js';
export function hostFacts() {
    const all = cpus();
    return {
        cpu: all[0]?.model ?? 'unknown',
        cores: all.length,
        memoryMiB: Math.round(totalmem() / 1048576),
        system: `${process.platform} ${release()}`,
        node: process.version,
        v8: process.versions.v8,
    };
}
export const loadNow = () => Math.round(loadavg()[0] * 100) / 100;
function digestOf(experiment) {
    // How long it may go on, how exact it gets and which of its times are shown may change from one session to the next.
    const { budget: _, precision: __, rounds: ___, measure: ____, ...fixed } = experiment;
    return createHash('sha256').update(JSON.stringify(fixed)).digest('hex');
}
const wrong = (text) => new UserError(text, ExitStatus.cannotRun);
export class Journal {
    file;
    heading;
    runs;
    hosts;
    constructor(file, heading, runs, hosts) {
        this.file = file;
        this.heading = heading;
        this.runs = runs;
        this.hosts = hosts;
    }
    /** The same runs, of which this time is taken. */
    measuring(measure) {
        const heading = { ...this.heading, experiment: { ...this.heading.experiment, measure } };
        return new Journal(this.file, heading, this.runs, this.hosts);
    }
    get id() {
        return this.heading.id ?? this.heading.digest;
    }
    /**
     * Goes on with the journal in `file`, or begins it. Throws a UserError if it is of another experiment or cannot be
     * written.
     */
    static open(file, experiment) {
        const digest = digestOf(experiment);
        const known = Journal.read(file);
        if (known) {
            if (known.heading.digest !== digest) {
                throw wrong(`${file}: is the journal of another experiment or of an earlier state of this one; choose another --out`);
            }
            return known.measuring(experiment.measure);
        }
        const heading = { kind: 'experiment', digest, id: randomUUID(), experiment, host: hostFacts() };
        try {
            mkdirSync(dirname(file), { recursive: true });
            writeFileSync(file, `${JSON.stringify(heading)}\n`);
        }
        catch (e) {
            throw wrong(`${file}: cannot be written: ${e.code}`);
        }
        return new Journal(file, heading, [], []);
    }
    /**
     * Undefined where there is none. A last line without an end was under way when the writer was killed: it is cut off.
     */
    static read(file) {
        let text;
        try {
            text = readFileSync(file, 'utf8');
        }
        catch (e) {
            if (e.code === 'ENOENT')
                return undefined;
            throw wrong(`${file}: cannot be read: ${e.code}`);
        }
        const whole = text.slice(0, text.lastIndexOf('\n') + 1);
        if (whole === '')
            return undefined;
        if (whole.length < text.length)
            truncateSync(file, Buffer.byteLength(whole));
        const entries = whole
            .trimEnd()
            .split('\n')
            .map((line, n) => parseLine(line, `${file}: line ${n + 1}`));
        const [heading] = entries;
        if (heading?.kind !== 'experiment')
            throw wrong(`${file}: line 1: is not the heading of an experiment`);
        const runs = entries.filter((e) => e.kind === 'run');
        const hosts = entries.filter((e) => e.kind === 'host');
        return new Journal(file, heading, runs, hosts);
    }
    add(run) {
        this.write(run);
        this.runs.push(run);
    }
    /** Each label once: where it has been heard of, it stays as it is. */
    addHost(label, facts) {
        if (this.hosts.some((h) => h.label === label))
            return;
        const entry = { kind: 'host', label, ...facts };
        this.write(entry);
        this.hosts.push(entry);
    }
    write(entry) {
        appendFileSync(this.file, `${JSON.stringify(entry)}\n`);
    }
}
function parseLine(line, where) {
    try {
        const entry = JSON.parse(line);
        if (entry.kind === 'experiment' || entry.kind === 'run' || entry.kind === 'host')
            return entry;
    }
    catch {
        // Said below.
    }
    throw wrong(`${where}: is no entry of a journal`);
}
