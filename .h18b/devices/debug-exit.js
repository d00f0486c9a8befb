/** `isa-debug-exit` as QEMU has it (hw/misc/debugexit.c): a write ends the machine with status `(value << 1) | 1`. */
export class DebugExit {
    onExit;
    name = 'debug-exit';
    constructor(onExit) {
        this.onExit = onExit;
    }
    readPort() {
        return 0;
    }
    writePort(_port, _size, value) {
        // A process's exit status has 8 bits.
        this.onExit(((value << 1) | 1) & 0xff);
    }
    reset() { }
    state() {
        return {};
    }
    restore() { }
}
