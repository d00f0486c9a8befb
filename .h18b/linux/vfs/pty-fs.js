import { EIO, ENOENT, ENXIO } from '../errno.js';
import { S_IFCHR, S_IFDIR } from './constants.js';
import { DirectoryFile } from './memory-fs.js';
import { Node } from './node.js';
import { ProcDirectory } from './proc-nodes.js';
import { PtyMaster, PtySlave, slaveStat } from './pty.js';
import { makeDevice } from './stat.js';
/** DEVPTS_SUPER_MAGIC. */
const DEVPTS_MAGIC = 0x1cd1;
const O_NOCTTY = 0o400;
/** /dev/ptmx: each opening makes a pseudo-terminal. */
export class MultiplexerNode extends Node {
    source;
    constructor(source) {
        super();
        this.source = source;
    }
    get mode() {
        return S_IFCHR | 0o666;
    }
    get readOnly() {
        return false;
    }
    stat(out) {
        out.clear();
        out.mode = this.mode;
        out.nlink = 1;
        out.ino = 2;
        out.rdev = makeDevice(5, 2);
        return 0;
    }
    open(flags) {
        const pty = this.source.kernel?.terminals.newPty();
        return pty === undefined ? -ENXIO : new PtyMaster(flags, pty);
    }
}
class SlaveNode extends Node {
    pty;
    constructor(pty) {
        super();
        this.pty = pty;
    }
    get mode() {
        return S_IFCHR | 0o620;
    }
    get readOnly() {
        return false;
    }
    get volatile() {
        return true;
    }
    stat(out) {
        slaveStat(this.pty, out);
        return 0;
    }
    chmod() {
        return 0;
    }
    chown() {
        return 0;
    }
    open(flags) {
        return openSlave(this.pty, flags);
    }
}
/** Opens a slave, which a session without a terminal gets as its own. */
export function openSlave(pty, flags) {
    if (pty.isLocked || pty.masters === 0)
        return -EIO;
    if ((flags & O_NOCTTY) === 0)
        takeTerminal(pty.kernel, pty);
    return new PtySlave(flags, pty);
}
/**
 * The terminal becomes the controlling one of the caller's session, if the caller leads it and both are free; whether
 * it did.
 */
export function takeTerminal(k, pty) {
    const { group } = k;
    if (group.sid !== group.pid || pty.session !== 0 || k.terminals.terminalOf(group.sid) !== null)
        return false;
    pty.session = group.sid;
    pty.foreground = group.pgid;
    return true;
}
/** /dev/pts. */
export class PtsDirectory extends ProcDirectory {
    source;
    constructor(fs, source) {
        super(fs);
        this.source = source;
        this.magic = DEVPTS_MAGIC;
    }
    get mode() {
        return S_IFDIR | 0o755;
    }
    get volatile() {
        return true;
    }
    lookup(name) {
        const pty = /^\d+$/.test(name) ? this.source.kernel?.terminals.ptys.get(Number(name)) : undefined;
        if (pty !== undefined)
            return new SlaveNode(pty);
        return name === 'ptmx' ? new MultiplexerNode(this.source) : -ENOENT;
    }
    entries() {
        const names = [...(this.source.kernel?.terminals.ptys.keys() ?? []), 'ptmx'];
        return names.map((name, i) => ({ name: String(name), ino: i + 2, inoHigh: 0, type: S_IFCHR }));
    }
    open(flags) {
        return (flags & 3) !== 0 ? -21 : new DirectoryFile(flags, this);
    }
}
