import type { ByteSink } from '../devices/device.js';
/** What input and keys do. */
export interface TerminalActions {
    input(bytes: Uint8Array): void;
    quit(): void;
    powerButton(): void;
    nmi(): void;
    sendBreak(): void;
}
/** What a terminal does for the machine. */
export interface SerialTerminal {
    readonly sink: ByteSink;
    start(actions: TerminalActions): void;
    stop(): void;
}
/**
 * A console on standard input and output: raw on a terminal, with an escape key; plain in a pipe. `tell`: what goes
 * wrong.
 */
export declare function serialTerminal(tell: (line: string) => void): SerialTerminal;
