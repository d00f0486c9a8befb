/** Sockets that `ringless` listens on, for a debugger or whoever controls a machine. */
import { chmodSync, lstatSync, unlinkSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { hostReason } from '../host/reason.js';
import { UserError } from '../host/user-error.js';
import { ExitStatus } from './exit-status.js';

/** Where to listen. */
export type ListenAddress = { readonly path: string } | { readonly host: string; readonly port: number };

/** Who may not be on this machine has to be asked for by name. */
const LOCALHOST = '127.0.0.1';

/** `[HOST:]PORT` or `unix:PATH`; null: it is neither. An IPv6 address stands in brackets. */
export function parseListenAddress(text: string): ListenAddress | null {
  if (text.startsWith('unix:')) return text.length > 5 ? { path: text.slice(5) } : null;
  const parsed = /^(?:(\[[0-9a-f:.]+\]|[^:[\]]*):)?(\d{1,5})$/i.exec(text);
  const port = Number(parsed?.[2]);
  if (!parsed || port > 65535) return null;
  return { host: parsed[1]?.replaceAll(/^\[|\]$/g, '') || LOCALHOST, port };
}

/** A socket that was left behind by a process that is gone; another file stays. */
export function removeStale(path: string): void {
  try {
    if (lstatSync(path).isSocket()) unlinkSync(path);
  } catch {
    // There is none.
  }
}

export interface Listener {
  /** Where it listens, as a user would type it. */
  readonly where: string;
  close(): void;
}

/**
 * Listens for one peer at a time: others are sent away. `option` is what the user has typed, for messages. Throws a
 * UserError where it cannot. A socket in the file system is the user's alone.
 */
export async function listen(option: string, text: string, accept: (socket: Socket) => void): Promise<Listener> {
  const address = parseListenAddress(text);
  if (address === null) throw new UserError(`${option} ${text}: it must be [HOST:]PORT or unix:PATH`, ExitStatus.usage);
  let peer: Socket | null = null;
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    if (peer !== null) {
      socket.destroy();
      return;
    }
    peer = socket;
    socket.setNoDelay(true);
    socket.on('close', () => {
      peer = null;
    });
    accept(socket);
  });
  if ('path' in address) removeStale(address.path);
  await bind(server, address, `${option} ${text}`);
  if ('path' in address) chmodSync(address.path, 0o600);
  // Waiting for a peer must not keep a machine that has ended.
  server.unref();
  const bound = server.address();
  return {
    where: typeof bound === 'object' && bound !== null ? `${bound.address}:${bound.port}` : text,
    close: () => {
      peer?.end();
      server.close();
    },
  };
}

function bind(server: Server, address: ListenAddress, what: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error) =>
      reject(new UserError(`${what}: cannot listen: ${hostReason(error)}`, ExitStatus.cannotRun)),
    );
    server.listen(address, resolve);
  });
}
