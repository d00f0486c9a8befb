import { descriptorSink } from './descriptor-sink.js';
/** Ctrl-A, as QEMU's users know it. */
const ESCAPE = 1;
const HELP = `\r
Ctrl-A x   end the machine\r
Ctrl-A p   press the power button\r
Ctrl-A n   send a non-maskable interrupt\r
Ctrl-A b   send a break\r
Ctrl-A h   this help\r
Ctrl-A a   send Ctrl-A\r
`;
const KEYS = {
    x: 'quit',
    p: 'powerButton',
    n: 'nmi',
    b: 'sendBreak',
};
/**
 * A console on standard input and output: raw on a terminal, with an escape key; plain in a pipe. `tell`: what goes
 * wrong.
 */
export function serialTerminal(tell) {
    const { stdin } = process;
    const sink = descriptorSink(1, tell);
    let escaped = false;
    let onData = null;
    return {
        sink,
        start: (actions) => {
            const isTerminal = stdin.isTTY === true;
            if (isTerminal)
                stdin.setRawMode(true);
            onData = (data) => {
                if (!isTerminal) {
                    actions.input(data);
                    return;
                }
                const out = [];
                for (const byte of data) {
                    if (!escaped) {
                        if (byte === ESCAPE)
                            escaped = true;
                        else
                            out.push(byte);
                        continue;
                    }
                    escaped = false;
                    const key = String.fromCharCode(byte);
                    const action = KEYS[key];
                    if (action)
                        actions[action]();
                    else if (key === 'h')
                        sink.write(Buffer.from(HELP));
                    else if (key === 'a' || byte === ESCAPE)
                        out.push(ESCAPE);
                }
                if (out.length > 0)
                    actions.input(Uint8Array.from(out));
            };
            stdin.on('data', onData);
            stdin.on('error', () => { });
            // Waiting for input must not keep a machine that has ended.
            stdin.unref?.();
        },
        stop: () => {
            if (onData)
                stdin.off('data', onData);
            stdin.pause();
            if (stdin.isTTY)
                stdin.setRawMode(false);
        },
    };
}
