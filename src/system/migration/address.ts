/** Where machines move to, as QEMU spells it: qapi/migration.json, `migrate`. */
import { host } from '../../host/host.js';
import type { HostEndpoint, HostStream } from '../../host/sockets.js';
import { MigrationError } from './section.js';

/** Who may not be on this machine has to be named. */
const LOCALHOST = '127.0.0.1';

/** `tcp:[HOST]:PORT` (an IPv6 address in brackets) or `unix:PATH`. Throws MigrationError. */
export function parseMigrationUri(uri: string): HostEndpoint {
  if (uri.startsWith('unix:') && uri.length > 5) return { path: uri.slice(5) };
  const [, address = '', port = ''] = /^tcp:(\[[0-9a-f:.]+\]|[^:[\]]*):(\d{1,5})$/i.exec(uri) ?? [];
  if (port === '' || Number(port) > 65_535) throw new MigrationError('it must be tcp:HOST:PORT or unix:PATH');
  return { address: address.replaceAll(/^\[|\]$/g, '') || LOCALHOST, port: Number(port) };
}

/** Rejects with MigrationError. */
export async function connectTo(endpoint: HostEndpoint): Promise<HostStream> {
  const sockets = await host.sockets();
  return new Promise((resolve, reject) => {
    const stream = sockets.connect(endpoint, {
      connected: () => resolve(stream),
      data: () => {},
      ended: () => {},
      closed: (reason) => reject(new MigrationError(`cannot connect: ${reason ?? 'it ended'}`)),
    });
  });
}
