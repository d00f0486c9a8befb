import { O_WRONLY, POLLOUT } from './constants.js';
import { OpenFile } from './node.js';
/** The mode of a pipe that its owner may write to. */
const MODE = 0o010200;
/** A standard stream whose bytes a function of the host's takes. To the guest it is a pipe. */
export class SinkFile extends OpenFile {
    sink;
    constructor(sink) {
        super(O_WRONLY);
        this.sink = sink;
    }
    get stream() {
        return true;
    }
    stat(out) {
        out.clear();
        out.mode = MODE;
        out.nlink = 1;
        return 0;
    }
    write(memory, at, length) {
        this.sink(memory.slice(at, at + length));
        return length;
    }
    poll() {
        return POLLOUT;
    }
    name() {
        return 'pipe:[1]';
    }
}
