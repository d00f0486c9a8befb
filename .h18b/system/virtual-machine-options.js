/** What the event SHUTDOWN says of an end: qapi/run-state.json, ShutdownCause. */
export function shutdownCause(reason) {
    switch (reason) {
        case 'power-off':
        case 'debug-exit':
            return { guest: true, reason: 'guest-shutdown' };
        case 'reset':
            return { guest: true, reason: 'guest-reset' };
        case 'triple-fault':
        case 'halted':
            return { guest: true, reason: 'guest-panic' };
        case 'timeout':
        case 'stopped':
            return { guest: false, reason: 'host-signal' };
        case 'quit':
            return { guest: false, reason: 'host-qmp-quit' };
    }
}
