import type { Terminal } from './node.js';
/**
 * The host's terminal. Node has no ioctl, so stty(1) speaks for it: `stty -g` tells the four flag words and the control
 * characters in hexadecimal, and takes them back.
 */
export declare function hostTerminal(fd: number): Terminal;
