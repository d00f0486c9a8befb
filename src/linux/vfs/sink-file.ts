import { O_WRONLY, POLLOUT } from './constants.js';
import { OpenFile } from './node.js';
import type { StatRecord } from './stat.js';

/** The mode of a pipe that its owner may write to. */
const MODE = 0o010200;

/** A standard stream whose bytes a function of the host's takes. To the guest it is a pipe. */
export class SinkFile extends OpenFile {
  constructor(readonly sink: (bytes: Uint8Array) => void) {
    super(O_WRONLY);
  }
  override get stream(): boolean {
    return true;
  }
  stat(out: StatRecord): number {
    out.clear();
    out.mode = MODE;
    out.nlink = 1;
    return 0;
  }
  override write(memory: Uint8Array, at: number, length: number): number {
    this.sink(memory.slice(at, at + length));
    return length;
  }
  override poll(): number {
    return POLLOUT;
  }
  override name(): string {
    return 'pipe:[1]';
  }
}
