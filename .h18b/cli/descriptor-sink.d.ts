import type { ByteSink } from '../devices/device.js';
/**
 * Writes everything, also where the other end is slow. A reader that has gone away is no error; anything else is told
 * once, and what the guest prints after it is lost.
 */
export declare function descriptorSink(fd: number, tell: (line: string) => void): ByteSink;
