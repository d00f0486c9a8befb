/**
 * `ringless demo`: the shipped guests on interpreter and translator, with a fraction of their work, in under a minute.
 */
import { fileURLToPath } from 'node:url';
import { describeComparison, figure, measureGuest, ratio, reportFailures } from './bench.js';
import { ARCHITECTURES, GUESTS } from './guests.js';
import { geometricMean, runOnce } from './measure.js';
import { framedTable } from './table.js';
/** isa-debug-exit with 0: (0 << 1) | 1. */
const DEMO_KERNEL_STATUS = 1;
function number(value, digits, unit) {
    return value === undefined ? '-' : `${value.toFixed(digits)}${unit}`;
}
function median(result, engine, digits) {
    return number(figure(result, engine)?.median, digits, '');
}
function verdict(result) {
    return result.outputsEqual === undefined ? '-' : result.outputsEqual ? 'equal' : 'DIFFERENT';
}
function mean(results, engine, to) {
    return geometricMean(results.flatMap((result) => ratio(result, engine, to) ?? []));
}
/** Boots the kernel that ships, on both engines. */
function bootDemoKernel() {
    const samples = ['interp', 'jit'].map((engine) => ({
        engine,
        ...runOnce([process.execPath, fileURLToPath(new URL('./main.js', import.meta.url))], ['boot', '--engine', engine]),
    }));
    const right = samples.every(({ output, status }) => status === DEMO_KERNEL_STATUS && /\bdone\r?\n$/.test(output));
    const equal = new Set(samples.map(({ output }) => output)).size === 1;
    const rows = samples.map(({ engine, wallMs }) => [
        engine === 'interp' ? 'interpreter' : 'translator',
        wallMs.toFixed(0),
        right && equal ? 'equal' : 'DIFFERENT',
    ]);
    return { rows, right: right && equal };
}
export async function demo() {
    const out = process.stdout;
    out.write('Ringless runs unmodified x86 Linux programs. Each guest below runs as a process of its own.\n');
    const engines = ['native', 'interp', 'jit'];
    const start = process.hrtime.bigint();
    const results = [];
    // Each in one architecture, in turn; those that measure system calls where a native call is cheap.
    for (const [i, guest] of GUESTS.entries()) {
        const architecture = guest.set === 'syscall' ? 'x86_64' : ARCHITECTURES[i % ARCHITECTURES.length];
        if (process.stderr.isTTY)
            process.stderr.write(`\r\u001b[K${guest.name} ${architecture}`);
        const options = { rounds: 1, quick: true, strategies: [], untimed: ['interp'] };
        results.push(measureGuest(guest, architecture, engines, options));
    }
    if (process.stderr.isTTY)
        process.stderr.write('\r\u001b[K');
    const cpu = results.filter((result) => result.set === 'cpu');
    const work = results
        .filter((result) => result.set !== 'syscall')
        .map((r) => {
        const speedUp = r.set === 'start' ? '' : number(ratio(r, 'interp', 'jit'), 1, ' x');
        return [
            r.guest,
            r.arch,
            median(r, 'native', 0),
            median(r, 'interp', 0),
            median(r, 'jit', 0),
            speedUp,
            verdict(r),
        ];
    });
    work.push(['geometric mean', '', '', '', '', number(mean(cpu, 'interp', 'jit'), 1, ' x'), '']);
    const workHead = ['guest', 'arch', 'native\nms', 'interpreter\nms', 'translator\nms', 'speed-up', 'output'];
    out.write('\nComputing: wall time of the whole process, start-up included\n');
    out.write(`${await framedTable(workHead, work)}\n`);
    const syscalls = results.filter((result) => result.set === 'syscall');
    const calls = syscalls.map((r) => {
        const cheaper = number(ratio(r, 'native', 'jit'), 1, ' x');
        return [r.guest, r.arch, median(r, 'native', 0), median(r, 'jit', 0), cheaper, verdict(r)];
    });
    calls.push(['geometric mean', '', '', '', number(mean(syscalls, 'native', 'jit'), 1, ' x'), '']);
    const callsHead = ['system call', 'arch', 'native\nns', 'translator\nns', 'cheaper than\nnative', 'output'];
    out.write('\nSystem calls: ns a call, measured by the guest\n');
    out.write(`${await framedTable(callsHead, calls)}\n`);
    out.write('\nA kernel: paging, timer interrupts, two tasks in ring 3 (`ringless boot`)\n');
    const booted = bootDemoKernel();
    out.write(`${await framedTable(['engine', 'wall time\nms', 'output'], booted.rows)}\n`);
    const seconds = Number(process.hrtime.bigint() - start) / 1e9;
    out.write(`\n${describeComparison(results)}\nThe kernel's was compared between interpreter and translator.\n`);
    out.write(`A dash stands for what this host cannot do. ${seconds.toFixed(0)} s in all.\n`);
    out.write('`ringless bench` measures with the whole work and several rounds; `ringless --help` shows the rest.\n');
    if (reportFailures(results) || !booted.right)
        process.exitCode = 1;
}
