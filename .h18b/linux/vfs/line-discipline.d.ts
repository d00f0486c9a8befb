/** struct termios as the kernel's TCGETS has it. */
export interface Termios {
    iflag: number;
    oflag: number;
    cflag: number;
    lflag: number;
    cc: Uint8Array;
}
/** What a new terminal has: tty_std_termios, INIT_C_CC. */
export declare function standardTermios(): Termios;
/** Which signal a character stands for. */
export type TerminalSignal = 'interrupt' | 'quit' | 'suspend';
/**
 * What lies between the two ends of a terminal: turns keys into lines and signals, and echoes them: termios(3),
 * drivers/tty/n_tty.c. Flow control by characters is not there: the other end takes what comes.
 */
export declare class LineDiscipline {
    #private;
    /** Takes what the terminal shows. */
    readonly show: (bytes: readonly number[]) => void;
    readonly signal: (which: TerminalSignal) => void;
    termios: Termios;
    constructor(
    /** Takes what the terminal shows. */
    show: (bytes: readonly number[]) => void, signal: (which: TerminalSignal) => void);
    get isReady(): boolean;
    get available(): number;
    /** In raw mode: whether a read waits for the first byte. */
    get waits(): boolean;
    set(termios: Termios): void;
    /** What is waiting to be read goes. */
    flush(): void;
    /** Characters come from the keyboard. */
    input(bytes: Uint8Array): void;
    /** Reads into a buffer; null: there is nothing yet. In canonical mode one line at most. */
    read(memory: Uint8Array, at: number, length: number): number | null;
    /** What a program writes, as the terminal shows it. */
    output(bytes: Uint8Array): number[];
}
