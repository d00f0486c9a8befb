import { GdbStub } from '../gdb/stub.js';
/** A session over `socket`. `attach` stops the debuggee; it tells of each stop from then on. */
export function debugSession(socket, attach) {
    const debuggee = attach((stop) => stub.stopped(stop));
    let isThere = true;
    const gone = (goesOn) => {
        if (!isThere)
            return;
        isThere = false;
        stub.close();
        debuggee.close();
        if (goesOn)
            debuggee.resume();
    };
    const stub = new GdbStub(debuggee.target, (bytes) => {
        debuggee.busy?.();
        if (socket.writable)
            socket.write(bytes);
    }, (how) => {
        gone(how === 'detach');
        if (how === 'kill')
            debuggee.end();
        socket.end();
    });
    socket.on('data', (bytes) => {
        debuggee.busy?.();
        if (isThere)
            stub.feed(bytes);
    });
    // A debugger that ends without a word leaves the guest running.
    socket.on('close', () => gone(true));
}
