/** Node's sockets. */
import { createSocket } from 'node:dgram';
import { lookup } from 'node:dns/promises';
import { createServer, connect as netConnect, type Socket } from 'node:net';
import { hostReason } from '../reason.js';
import type {
  HostAddress,
  HostDatagramListener,
  HostDatagrams,
  HostEndpoint,
  HostListener,
  HostSockets,
  HostStream,
  HostStreamEvents,
} from '../sockets.js';

const NO_EVENTS: HostStreamEvents = { data: () => {}, ended: () => {}, closed: () => {} };

class NodeStream implements HostStream {
  events: HostStreamEvents;
  #reason: string | null = null;
  #errno = 0;

  constructor(
    readonly socket: Socket,
    events: HostStreamEvents,
  ) {
    this.events = events;
    socket.setNoDelay(true);
    socket.on('connect', () => this.events.connected?.());
    socket.on('data', (bytes: Buffer) => this.events.data(bytes));
    socket.on('end', () => this.events.ended());
    socket.on('drain', () => this.events.drained?.());
    socket.on('error', (error) => {
      this.#reason = hostReason(error);
      this.#errno = Math.abs((error as NodeJS.ErrnoException).errno ?? 0);
    });
    socket.on('close', () => this.events.closed(this.#reason, this.#errno));
  }
  get remote(): HostAddress | null {
    const { remoteAddress, remotePort } = this.socket;
    return remoteAddress === undefined ? null : { address: remoteAddress, port: remotePort ?? 0 };
  }
  get pendingBytes(): number {
    return this.socket.writableLength;
  }
  write(bytes: Uint8Array): void {
    if (!this.socket.destroyed) this.socket.write(bytes);
  }
  end(): void {
    this.socket.end();
  }
  destroy(): void {
    this.events = NO_EVENTS;
    this.socket.destroy();
  }
  reset(): void {
    this.events = NO_EVENTS;
    try {
      this.socket.resetAndDestroy();
    } catch {
      // A socket in the file system has no such end.
      this.socket.destroy();
    }
  }
  pause(): void {
    this.socket.pause();
  }
  resume(): void {
    this.socket.resume();
  }
}

function connect(to: HostEndpoint, events: HostStreamEvents): HostStream {
  const options = 'path' in to ? { path: to.path } : { host: to.address, port: to.port };
  return new NodeStream(netConnect({ ...options, allowHalfOpen: true }), events);
}

function listen(at: HostEndpoint, onStream: (stream: HostStream) => void): Promise<HostListener> {
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

function datagrams(to: HostAddress, events: { data(bytes: Uint8Array): void; closed(): void }): HostDatagrams {
  const socket = createSocket('udp4');
  let open = true;
  const close = (): void => {
    if (!open) return;
    open = false;
    socket.close();
    events.closed();
  };
  // What is sent before the socket is bound and connected waits here.
  let waiting: Uint8Array[] | null = [];
  socket.on('error', close);
  socket.on('message', (bytes) => events.data(bytes));
  socket.connect(to.port, to.address, () => {
    if (!open) return;
    for (const bytes of waiting ?? []) socket.send(bytes, () => {});
    waiting = null;
  });
  socket.unref();
  return {
    send: (bytes) => {
      if (!open) return;
      if (waiting === null) socket.send(bytes, () => {});
      else if (waiting.length < 64) waiting.push(bytes);
    },
    close,
  };
}

function listenDatagrams(
  at: HostAddress,
  onDatagram: (bytes: Uint8Array, from: HostAddress) => void,
): Promise<HostDatagramListener> {
  return new Promise((resolve, reject) => {
    const socket = createSocket(at.address.includes(':') ? 'udp6' : 'udp4');
    socket.on('error', reject);
    socket.on('message', (bytes, { address, port }) => onDatagram(bytes, { address, port }));
    socket.bind(at.port, at.address, () =>
      resolve({
        port: socket.address().port,
        send: (bytes, to) => socket.send(bytes, to.port, to.address, () => {}),
        close: () => socket.close(),
      }),
    );
    socket.unref();
  });
}

export const nodeSockets: HostSockets = {
  connect,
  listen,
  datagrams,
  listenDatagrams,
  lookup: async (name) => {
    try {
      return (await lookup(name, { all: true, family: 4 })).map(({ address }) => address);
    } catch {
      return [];
    }
  },
};
