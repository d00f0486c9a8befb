/** Node's sockets. */
import { createSocket } from 'node:dgram';
import { lookup } from 'node:dns/promises';
import { createServer, connect as netConnect } from 'node:net';
import { hostReason } from '../reason.js';
const NO_EVENTS = { data: () => { }, ended: () => { }, closed: () => { } };
class NodeStream {
    socket;
    events;
    #reason = null;
    #errno = 0;
    constructor(socket, events) {
        this.socket = socket;
        this.events = events;
        socket.setNoDelay(true);
        socket.on('connect', () => this.events.connected?.());
        socket.on('data', (bytes) => this.events.data(bytes));
        socket.on('end', () => this.events.ended());
        socket.on('drain', () => this.events.drained?.());
        socket.on('error', (error) => {
            this.#reason = hostReason(error);
            this.#errno = Math.abs(error.errno ?? 0);
        });
        socket.on('close', () => this.events.closed(this.#reason, this.#errno));
    }
    get remote() {
        const { remoteAddress, remotePort } = this.socket;
        return remoteAddress === undefined ? null : { address: remoteAddress, port: remotePort ?? 0 };
    }
    get pendingBytes() {
        return this.socket.writableLength;
    }
    write(bytes) {
        if (!this.socket.destroyed)
            this.socket.write(bytes);
    }
    end() {
        this.socket.end();
    }
    destroy() {
        this.events = NO_EVENTS;
        this.socket.destroy();
    }
    reset() {
        this.events = NO_EVENTS;
        this.socket.resetAndDestroy();
    }
    pause() {
        this.socket.pause();
    }
    resume() {
        this.socket.resume();
    }
}
function connect(to, events) {
    const options = 'path' in to ? { path: to.path } : { host: to.address, port: to.port };
    return new NodeStream(netConnect({ ...options, allowHalfOpen: true }), events);
}
function listen(at, onStream) {
    return new Promise((resolve, reject) => {
        const server = createServer({ allowHalfOpen: true }, (socket) => onStream(new NodeStream(socket, NO_EVENTS)));
        server.on('error', reject);
        server.listen('path' in at ? { path: at.path } : { host: at.address, port: at.port }, () => {
            const address = server.address();
            const port = address !== null && typeof address === 'object' ? address.port : 0;
            resolve({ port, close: () => void server.close() });
        });
        // A machine that has ended is not kept by who might still call.
        server.unref();
    });
}
function datagrams(to, events) {
    const socket = createSocket('udp4');
    let open = true;
    const close = () => {
        if (!open)
            return;
        open = false;
        socket.close();
        events.closed();
    };
    // What is sent before the socket is bound and connected waits here.
    let waiting = [];
    socket.on('error', close);
    socket.on('message', (bytes) => events.data(bytes));
    socket.connect(to.port, to.address, () => {
        if (!open)
            return;
        for (const bytes of waiting ?? [])
            socket.send(bytes, () => { });
        waiting = null;
    });
    socket.unref();
    return {
        send: (bytes) => {
            if (!open)
                return;
            if (waiting === null)
                socket.send(bytes, () => { });
            else if (waiting.length < 64)
                waiting.push(bytes);
        },
        close,
    };
}
function listenDatagrams(at, onDatagram) {
    return new Promise((resolve, reject) => {
        const socket = createSocket(at.address.includes(':') ? 'udp6' : 'udp4');
        socket.on('error', reject);
        socket.on('message', (bytes, { address, port }) => onDatagram(bytes, { address, port }));
        socket.bind(at.port, at.address, () => resolve({
            port: socket.address().port,
            send: (bytes, to) => socket.send(bytes, to.port, to.address, () => { }),
            close: () => socket.close(),
        }));
        socket.unref();
    });
}
export const nodeSockets = {
    connect,
    listen,
    datagrams,
    listenDatagrams,
    lookup: async (name) => {
        try {
            return (await lookup(name, { all: true, family: 4 })).map(({ address }) => address);
        }
        catch {
            return [];
        }
    },
};
