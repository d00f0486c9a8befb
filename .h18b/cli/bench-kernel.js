/**
 * `ringless bench --kernel`: what a kernel's operations cost natively, under QEMU's user mode and under ours. The
 * program `operations` (bench/operations) measures them by its own clock; a shell that starts programs is measured from
 * outside.
 */
import { existsSync } from 'node:fs';
import { progress, times } from './bench-table.js';
import { ENGINE_LABEL, ENGINE_ORDER, enginePrefix } from './engines.js';
import { guestPath } from './guests.js';
import { runOnce, summarize } from './measure.js';
export const OPERATIONS = [
    { name: 'abi-call', title: 'ABI call (getppid)', goal: 0.2 },
    { name: 'yield', title: 'yield, between two threads', goal: 0.5 },
    { name: 'pipe-round-trip', title: 'process send-receive (pipe, there and back)', goal: 0.5 },
    { name: 'create-process', title: 'create process (fork, exec, wait)', goal: 1.5 },
    { name: 'fork-wait', title: 'fork, exit, wait' },
    { name: 'create-thread', title: 'thread create and join', goal: 1 },
    { name: 'futex-round-trip', title: 'futex ping-pong, there and back', goal: 0.5 },
    { name: 'page-fault', title: 'page fault', goal: 0.7 },
    { name: 'map-unmap', title: 'mmap and munmap, 64 KiB', goal: 1 },
    { name: 'signal', title: 'signal round trip', goal: 1 },
    { name: 'switch-2', title: 'context switch, 2 processes' },
    { name: 'switch-8', title: 'context switch, 8 processes' },
    { name: 'switch-32', title: 'context switch, 32 processes' },
    { name: 'switch-128', title: 'context switch, 128 processes' },
    { name: 'switch-8-128k', title: 'context switch, 8 processes of 128 KiB' },
    { name: 'unix-round-trip', title: 'AF_UNIX round trip', goal: 0.4 },
    { name: 'tcp-round-trip', title: 'TCP round trip', goal: 0.3 },
    { name: 'unix-64k', title: 'AF_UNIX, 64 KiB to another process' },
    { name: 'tcp-64k', title: 'TCP, 64 KiB to another process' },
    { name: 'epoll-10', title: 'epoll among 10 descriptors' },
    { name: 'epoll-100', title: 'epoll among 100' },
    { name: 'epoll-1000', title: 'epoll among 1,000' },
    { name: 'select-10', title: 'select among 10 descriptors' },
    { name: 'select-100', title: 'select among 100' },
    { name: 'select-500', title: 'select among 500' },
];
/** Programs that the shell starts one after the other. */
const STARTS = 1000;
const QUICK_STARTS = 20;
const SHELLS = ['/usr/bin/bash', '/bin/bash'];
/** What is repeated of an operation, in ms: once to warm up, once to measure. */
const WORK_MS = 200;
const QUICK_MS = 10;
/** "name 12.3" of each line. */
function parse(output) {
    const found = new Map();
    for (const [, name, ns] of output.matchAll(/^([a-z0-9-]+) ([\d.]+)$/gm))
        found.set(name, Number(ns));
    return found;
}
function note(line, engine, ns) {
    const samples = line.ns[engine];
    if (samples === undefined)
        line.ns[engine] = [ns];
    else
        samples.push(ns);
}
export function measureKernel({ engines, rounds, strategies, quick }) {
    const lines = OPERATIONS.map(({ name, title, goal }) => ({ name, title, goal, ns: {} }));
    const failures = [];
    const program = guestPath('x86_64', 'operations');
    const shell = SHELLS.find((path) => existsSync(path));
    const starts = quick ? QUICK_STARTS : STARTS;
    const loop = { name: 'shell-loop', title: `bash starts /bin/true, of ${starts}`, goal: 3, ns: {} };
    const script = `for ((i = 0; i < ${starts}; i++)); do /bin/true || exit 1; done; echo done`;
    for (let round = 0; round < rounds; round++) {
        for (const engine of engines) {
            progress(`kernel operations, round ${round + 1} of ${rounds}: ${ENGINE_LABEL[engine]}`);
            const prefix = enginePrefix(engine, 'x86_64', strategies);
            if (prefix === undefined)
                continue;
            const { output, status } = runOnce([...prefix, program], [String(quick ? QUICK_MS : WORK_MS)]);
            const found = parse(output);
            for (const line of lines) {
                const ns = found.get(line.name);
                if (ns !== undefined)
                    note(line, engine, ns);
            }
            if (status !== 0)
                failures.push(`operations ${engine}: ${output.trim().split('\n').at(-1)}`);
            if (shell === undefined)
                continue;
            const started = runOnce([...enginePrefix(engine, 'x86_64', strategies, ['--root', '/']), shell], ['-c', script]);
            if (started.status !== 0 || started.output !== 'done\n')
                failures.push(`shell ${engine}: ${started.output.trim()}`);
            else
                note(loop, engine, (started.wallMs * 1e6) / starts);
        }
    }
    progress('');
    return { lines: shell === undefined ? lines : [...lines, loop], failures };
}
/** Nanoseconds for a reader: three digits that count. */
function duration(ns) {
    if (ns === undefined)
        return '-';
    const [value, unit] = ns < 1e3 ? [ns, 'ns'] : ns < 1e6 ? [ns / 1e3, 'us'] : [ns / 1e6, 'ms'];
    return `${value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)} ${unit}`;
}
export function kernelTable({ lines }) {
    const engines = ENGINE_ORDER.filter((engine) => lines.some((line) => line.ns[engine] !== undefined));
    const middle = (line, engine) => {
        const samples = line.ns[engine];
        return samples === undefined ? undefined : summarize(samples).median;
    };
    const quotient = (line, to) => {
        const own = middle(line, 'jit');
        const other = middle(line, to);
        return own === undefined || other === undefined ? undefined : own / other;
    };
    const head = [
        'operation',
        'goal',
        ...engines.map((engine) => ENGINE_LABEL[engine]),
        'all tiers / native',
        'all tiers / QEMU',
    ];
    const rows = lines.map((line) => [
        line.title,
        line.goal === undefined ? '' : String(line.goal),
        ...engines.map((engine) => duration(middle(line, engine))),
        times(quotient(line, 'native')),
        times(quotient(line, 'qemu')),
    ]);
    return { title: 'Operations of the kernel, measured by the guest; all on one processor', head, rows, names: 2 };
}
