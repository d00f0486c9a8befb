/**
 * The part of `ringless bench` that looks at whole processes, start included: real programs, and short runs of the
 * guests.
 */
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeInputs } from './bench-inputs.js';
import { ENVIRONMENT, findProgram } from './bench-programs.js';
import { progress, times } from './bench-table.js';
import { ENGINE_LABEL, ENGINE_ORDER, enginePrefix } from './engines.js';
import { guestPath, recordedOutput } from './guests.js';
import { geometricMean, runOnce, summarize } from './measure.js';
import { warmUp } from './warm-up.js';
const outcomeOf = (output, status) => `${status} ${createHash('sha256').update(output, 'latin1').digest('hex')}`;
const newMeasurement = (times) => ({
    wallMs: [],
    cpuMs: [],
    times,
    outcome: '',
    failed: false,
    message: '',
});
function readTimeline(file) {
    try {
        const lines = readFileSync(file, 'utf8').split('\n');
        return lines.filter((line) => line !== '').map((line) => JSON.parse(line));
    }
    catch {
        // It ended before it wrote one.
        return [];
    }
}
function measure(job, settings, folder) {
    const { name, arch, nativelyMs } = job;
    const result = {
        name,
        arch,
        ...(nativelyMs !== undefined && { nativelyMs }),
        engines: {},
        outputsEqual: undefined,
        timeline: [],
    };
    const samples = join(folder, 'timeline.jsonl');
    for (let round = 0; round < settings.rounds; round++) {
        for (const engine of settings.engines) {
            const grants = engine === 'jit' ? [...job.grants, '--stats-timeline', samples] : job.grants;
            const prefix = enginePrefix(engine, arch, settings.strategies, grants);
            if (!prefix)
                continue;
            const { args, times } = job.args(engine);
            progress(`${name}${nativelyMs === undefined ? '' : ` ${nativelyMs} ms`} ${arch}: ${ENGINE_LABEL[engine]}, round ${round + 1}`);
            const m = result.engines[engine] ?? newMeasurement(times);
            result.engines[engine] = m;
            if (m.failed)
                continue;
            const sample = runOnce([...prefix, job.file], args, job.environment);
            m.wallMs.push(sample.wallMs * times);
            if (sample.cpuMs !== undefined)
                m.cpuMs.push(sample.cpuMs * times);
            m.outcome = outcomeOf(sample.output, sample.status);
            m.failed = sample.status < 0;
            if (sample.status !== 0)
                m.message = sample.output.trim().split('\n').slice(-1).join('');
            if (engine === 'jit')
                result.timeline = readTimeline(samples);
        }
    }
    compare(job, result);
    return result;
}
function compare(job, result) {
    const judge = result.engines.native ?? result.engines.qemu;
    for (const engine of ENGINE_ORDER) {
        const m = result.engines[engine];
        if (!m || m === judge)
            continue;
        const expected = job.expected?.(engine);
        const want = expected === undefined ? (m.times === 1 ? judge?.outcome : undefined) : outcomeOf(expected, 0);
        if (m.failed || (want !== undefined && m.outcome !== want)) {
            m.failed = true;
            result.outputsEqual = false;
        }
        else if (want !== undefined)
            result.outputsEqual ??= true;
    }
}
/** Measures programs of the host with inputs of their own. */
export function measurePrograms(programs, settings) {
    const folder = mkdtempSync(join(tmpdir(), 'ringless-bench-'));
    const results = [];
    const missing = [];
    const environment = Object.entries(ENVIRONMENT).flatMap(([key, value]) => ['--env', `${key}=${value}`]);
    const grants = ['--root', '/', '--mount', `${folder}:${folder}`, '--memory', '2048', ...environment];
    try {
        writeInputs(folder);
        for (const program of programs) {
            const file = findProgram(program);
            if (file === undefined) {
                missing.push({ name: program.name, reason: `no x86-64 program ${program.file[0]} on this host` });
                continue;
            }
            const args = program.args.map((arg) => arg.replaceAll('{}', folder));
            const job = { name: program.name, arch: 'x86_64', file, grants, environment: ENVIRONMENT };
            results.push(measure({ ...job, args: () => ({ args, times: 1 }) }, settings, folder));
        }
    }
    finally {
        rmSync(folder, { recursive: true, force: true });
    }
    return { results, missing };
}
/** How long short runs take natively, ms: `work` of a guest takes about a second. */
export const SHORT_RUNS_MS = [10, 100, 1000];
/** The guests whose short runs are measured: loops, calls, memory, a dispatch loop, string instructions. */
export const SHORT_GUESTS = ['sieve', 'fib', 'quicksort', 'lz', 'bytecode', 'strings'];
export function measureShortRuns(guests, architectures, durations, settings) {
    const folder = mkdtempSync(join(tmpdir(), 'ringless-bench-'));
    try {
        return durations.flatMap((nativelyMs) => guests.flatMap((guest) => architectures.map((arch) => {
            const scale = Math.max(1, Math.round(((guest.work ?? 1) * nativelyMs) / 1000));
            // The interpreter takes half a minute for what takes a second natively: it does a part of the work.
            const part = nativelyMs === 1000 && guest.short !== undefined ? guest.short : scale;
            const own = (engine) => (engine === 'interp' ? part : scale);
            const job = {
                name: guest.name,
                arch,
                nativelyMs,
                file: guestPath(arch, guest.name),
                args: (engine) => ({ args: [String(own(engine))], times: scale / own(engine) }),
                expected: (engine) => recordedOutput(guest.name, String(own(engine))),
                grants: [],
            };
            return measure(job, settings, folder);
        })));
    }
    finally {
        rmSync(folder, { recursive: true, force: true });
    }
}
function wall(result, engine) {
    const m = result.engines[engine];
    return m && !m.failed && m.wallMs.length > 0 ? summarize(m.wallMs).median : undefined;
}
function ratio(result, engine, to) {
    const a = wall(result, engine);
    const b = wall(result, to);
    return a !== undefined && b !== undefined && b > 0 ? a / b : undefined;
}
function cell(result, engine) {
    const m = result.engines[engine];
    if (!m)
        return '-';
    const ms = wall(result, engine);
    if (ms === undefined)
        return 'failed';
    const text = ms.toFixed(ms < 10 ? 1 : 0);
    return m.cpuMs.length > 0 ? `${text} (${summarize(m.cpuMs).median.toFixed(0)})` : text;
}
/** The quotients that the project is judged by. */
const RATIOS = [
    ['all tiers / native', 'jit', 'native'],
    ['all tiers / QEMU', 'jit', 'qemu'],
    ['all tiers / interpreter', 'jit', 'interp'],
];
/** The worst of some ratios, with the name of whose it is. */
function worst(results, engine, to) {
    const all = results.flatMap((r) => {
        const value = ratio(r, engine, to);
        return value === undefined ? [] : [{ name: r.name, value }];
    });
    const most = all.sort((a, b) => b.value - a.value)[0];
    return most ? `${times(most.value)} ${most.name}` : '-';
}
export function processTable(title, results) {
    const engines = ENGINE_ORDER.filter((engine) => results.some((r) => r.engines[engine]));
    const quotients = RATIOS.filter(([, a, b]) => engines.includes(a) && engines.includes(b));
    const withArch = new Set(results.map((r) => r.arch)).size > 1;
    const label = (r) => (withArch ? `${r.name} ${r.arch}` : r.name);
    const rows = results.map((r) => [
        label(r),
        ...engines.map((engine) => cell(r, engine)),
        ...quotients.map(([, a, b]) => times(ratio(r, a, b))),
        r.outputsEqual === undefined ? '-' : r.outputsEqual ? 'equal' : 'DIFFERENT',
    ]);
    const mean = (a, b) => times(geometricMean(results.flatMap((r) => ratio(r, a, b) ?? [])));
    if (results.length > 1 && engines.includes('native')) {
        const foreign = engines.map((engine) => engine !== 'native');
        rows.push([
            'times native, mean',
            ...engines.map((engine, i) => (foreign[i] ? mean(engine, 'native') : '')),
            ...quotients.map(([, a, b]) => mean(a, b)),
            '',
        ]);
        rows.push([
            'worst',
            ...engines.map((engine, i) => (foreign[i] ? worst(results, engine, 'native') : '')),
            ...quotients.map(([, a, b]) => worst(results, a, b)),
            '',
        ]);
    }
    const head = ['program', ...engines.map((e) => ENGINE_LABEL[e]), ...quotients.map(([name]) => name), 'output'];
    return { title, head, rows, names: 1 };
}
/** Programs that take this natively, ms, say something about speed without starting. */
const LONG_MS = 60;
/** What is left when the time of `true`, which only starts and ends, is taken from the others; null: not known. */
export function withoutStarting(results) {
    const start = results.find((r) => r.name === 'true');
    const long = results.filter((r) => (wall(r, 'native') ?? 0) >= LONG_MS);
    if (!start || long.length === 0)
        return null;
    const own = (r, engine) => {
        const all = wall(r, engine);
        const empty = wall(start, engine);
        return all === undefined || empty === undefined || all <= empty ? undefined : all - empty;
    };
    const mean = (to) => geometricMean(long.flatMap((r) => {
        const a = own(r, 'jit');
        const b = own(r, to);
        return a === undefined || b === undefined ? [] : a / b;
    }));
    const parts = ['native', 'qemu', 'interp'].flatMap((to) => {
        const value = mean(to);
        return value === undefined ? [] : [`${times(value)} times ${ENGINE_LABEL[to]}`];
    });
    return parts.length === 0
        ? null
        : `Without starting (less the time of true), ${LONG_MS} ms natively and more (${long.length} of ${results.length}): all tiers take ${parts.join(', ')} (geometric means).`;
}
/** The warm-up curves: a line a program. */
export function warmUpText(results) {
    const curves = results.flatMap((r) => {
        const curve = warmUp(r.timeline);
        return curve ? [{ name: r.name, curve }] : [];
    });
    if (curves.length === 0)
        return '';
    const nameWidth = Math.max(...curves.map(({ name }) => name.length));
    const barsWidth = Math.max(...curves.map(({ curve }) => curve.line.length));
    const percent = (n) => `${(100 * n).toFixed(1)} %`.padStart(7);
    const line = ({ name, curve }) => `${name.padEnd(nameWidth)}  ${curve.line.padEnd(barsWidth)}  ${String(Math.round(curve.most / 1e6)).padStart(4)} M/s` +
        `${curve.barMs.toFixed(0).padStart(5)} ms${percent(curve.interpreter)}${percent(curve.templates)}${percent(curve.regions)}\n`;
    const head = `${''.padEnd(nameWidth)}  ${''.padEnd(barsWidth)}   fastest   a bar  interp.  templ. regions\n`;
    return `Warm-up: guest instructions a second along the run on all tiers; what each tier executed\n${head}${curves.map(line).join('')}`;
}
/** One line for each thing that went wrong, and whether there was any. */
export function reportProcessFailures(results) {
    let failed = false;
    for (const r of results) {
        for (const engine of ENGINE_ORDER) {
            const m = r.engines[engine];
            if (!m?.failed)
                continue;
            failed = true;
            process.stderr.write(`${r.name} ${r.arch} ${ENGINE_LABEL[engine]}: output or status differs${m.message && `: ${m.message}`}\n`);
        }
    }
    return failed;
}
