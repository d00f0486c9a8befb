/** What this host can do with the guests' architectures: execute their programs itself, or through QEMU's user mode. */
import { spawnSync } from 'node:child_process';
import { guestPath } from './guests.js';
/** What the probe prints, by whatever runs it. */
const HELLO = 'Hello from an unmodified x86 program.\n';
/** Ample for a program of a millisecond, on the busiest machine. */
const TIMEOUT_MS = 60_000;
function printsHello(command) {
    const [program = '', ...args] = command;
    // Where the kernel does not execute the file, Node lets a shell read it as a script: the output tells.
    const { stdout, status } = spawnSync(program, args, {
        encoding: 'latin1',
        stdio: ['ignore', 'pipe', 'ignore'],
        timeout: TIMEOUT_MS,
    });
    return status === 0 && stdout === HELLO;
}
const known = new Map();
function runs(command) {
    const key = command.join(' ');
    const answer = known.get(key) ?? printsHello(command);
    known.set(key, answer);
    return answer;
}
/**
 * Whether this host executes programs of an architecture, found out by executing one. A 64-bit Linux may have been
 * built, or started, without 32-bit programs; other systems and processors execute neither.
 */
export function executes(architecture) {
    return runs([guestPath(architecture, 'hello')]);
}
/** QEMU's user mode emulator of an architecture, where one is installed that works. */
export function qemuUser(architecture) {
    const program = `qemu-${architecture}`;
    return runs([program, guestPath(architecture, 'hello')]) ? program : undefined;
}
/** By what this host runs programs of an architecture other than through us; undefined: by nothing. */
export function judgeOf(architecture) {
    if (executes(architecture))
        return { name: 'processor', prefix: [] };
    const qemu = qemuUser(architecture);
    return qemu === undefined ? undefined : { name: 'QEMU', prefix: [qemu] };
}
