/** `ringless run --gdb`. */
import { gdbSignal } from '../linux/ptrace/gdb-signals.js';
import { ProcessTarget } from '../linux/ptrace/process-target.js';
import { debugSession } from './gdb-session.js';
import { listen } from './listener.js';
function endOf({ status, signal }) {
    return signal === null ? { kind: 'exited', status } : { kind: 'killed', signal: gdbSignal(signal) };
}
/**
 * Runs a process that debuggers may attach to, one after the other, at `where`. It is stopped when one comes, and goes
 * on when that has gone. `paused`: it waits for one in front of its first instruction. Throws UserError.
 */
export async function runWithGdb(guest, where, paused) {
    let onEnd = (_stop) => { };
    const listener = await listen('--gdb', where, (socket) => {
        if (!guest.isLoaded)
            return void socket.destroy();
        debugSession(socket, (onStop) => {
            guest.pause();
            const tracer = guest.trace(() => onStop(target.reason));
            const target = new ProcessTarget(tracer, guest);
            onEnd = onStop;
            return {
                target,
                end: () => {
                    tracer.kill();
                    guest.resume();
                },
                close: () => {
                    onEnd = () => { };
                    tracer.close();
                },
                resume: () => guest.resume(),
            };
        });
    });
    try {
        if (paused)
            guest.pause();
        const result = await guest.start();
        onEnd(endOf(result));
        return result;
    }
    finally {
        listener.close();
    }
}
