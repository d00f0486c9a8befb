/**
 * A port that writes bytes to the host: port e9h (Bochs) and port 402h, where SeaBIOS logs. Reading it gives the value
 * by which guests know that it is there (e9h for both: SeaBIOS src/fw/paravirt.c, QEMU_DEBUGCON_READBACK).
 */
export class DebugConsole {
    name;
    sink;
    constructor(name, sink) {
        this.name = name;
        this.sink = sink;
    }
    readPort() {
        return 0xe9;
    }
    writePort(_port, _size, value) {
        this.sink.write(Uint8Array.of(value));
    }
    reset() { }
    state() {
        return {};
    }
    restore() { }
}
