import { AnonymousFile } from './anonymous-file.js';
import { O_RDWR, POLLIN } from './constants.js';
/** pidfd_open(2): a process. */
export class PidFile extends AnonymousFile {
    group;
    constructor(flags, group) {
        super(flags | O_RDWR, 'pidfd');
        this.group = group;
    }
    get queue() {
        return this.group.ended;
    }
    poll() {
        return this.group.exit === null ? 0 : POLLIN;
    }
}
