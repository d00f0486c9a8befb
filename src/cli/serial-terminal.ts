import { writeSync } from 'node:fs';
import type { ByteSink } from '../devices/device.js';

/** Ctrl-A, as QEMU's users know it. */
const ESCAPE = 1;

const HELP = `\r
Ctrl-A x   end the machine\r
Ctrl-A h   this help\r
Ctrl-A a   send Ctrl-A\r
`;

/** What a terminal does for the machine. */
export interface SerialTerminal {
  readonly sink: ByteSink;
  start(to: { input(bytes: Uint8Array): void; quit(): void }): void;
  stop(): void;
}

/** The serial port on standard input and output: raw on a terminal, with an escape key; plain in a pipe. */
export function serialTerminal(): SerialTerminal {
  const { stdin } = process;
  let escaped = false;
  let onData: ((data: Buffer) => void) | null = null;
  return {
    sink: { write: writeAll },
    start: ({ input, quit }) => {
      const isTerminal = stdin.isTTY === true;
      if (isTerminal) stdin.setRawMode(true);
      onData = (data) => {
        if (!isTerminal) {
          input(data);
          return;
        }
        const out: number[] = [];
        for (const byte of data) {
          if (!escaped) {
            if (byte === ESCAPE) escaped = true;
            else out.push(byte);
            continue;
          }
          escaped = false;
          if (byte === 0x78) quit();
          else if (byte === 0x68) writeAll(Buffer.from(HELP));
          else if (byte === 0x61 || byte === ESCAPE) out.push(ESCAPE);
        }
        if (out.length > 0) input(Uint8Array.from(out));
      };
      stdin.on('data', onData);
      stdin.on('error', () => {});
      // Waiting for input must not keep a machine that has ended.
      stdin.unref?.();
    },
    stop: () => {
      if (onData) stdin.off('data', onData);
      stdin.pause();
      if (stdin.isTTY) stdin.setRawMode(false);
    },
  };
}

/** Writes everything, also where the other end is slow. */
function writeAll(bytes: Uint8Array): void {
  for (let done = 0; done < bytes.length; ) {
    try {
      done += writeSync(1, bytes, done);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EAGAIN') continue;
      if (code === 'EPIPE') return;
      throw error;
    }
  }
}
