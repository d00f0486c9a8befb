/** Runs that are timed do not share a core: workers of one host take turns. */
import { connect, createServer } from 'node:net';
/**
 * Waits until no other process of this host has the turn called `name`, then takes it. What is returned gives it back;
 * so does the end of this process, whatever ends it. The turn is a socket's name in Linux's abstract namespace
 * (unix(7)), of which each network namespace, so each container, has its own. Elsewhere nobody waits.
 */
export async function takeTurn(name) {
    if (process.platform !== 'linux')
        return () => { };
    const path = `\0ringless-lab-${name}`;
    for (;;) {
        const server = await listen(path);
        if (server)
            return () => void server.close();
        await untilGone(path);
    }
}
function listen(path) {
    return new Promise((resolve, reject) => {
        // Those who wait are connected, and hear of the end.
        const waiting = new Set();
        const server = createServer((socket) => {
            waiting.add(socket);
            socket.on('error', () => { }).on('close', () => waiting.delete(socket));
            socket.resume();
        });
        const { close } = server;
        server.close = (done) => {
            for (const socket of waiting)
                socket.destroy();
            return close.call(server, done);
        };
        server.on('error', (e) => (e.code === 'EADDRINUSE' ? resolve(undefined) : reject(e)));
        server.listen({ path }, () => resolve(server));
    });
}
/** Until whoever has the turn ends the connection. */
function untilGone(path) {
    return new Promise((resolve) => {
        const socket = connect({ path });
        socket.on('error', () => { }).on('close', () => resolve());
        socket.resume();
    });
}
