/** `ringless boot --incoming`: a machine that comes from another process. */
import { chmodSync } from 'node:fs';
import { host } from '../host/host.js';
import { hostReason } from '../host/reason.js';
import type { HostListener, HostStream } from '../host/sockets.js';
import { UserError } from '../host/user-error.js';
import { parseMigrationUri } from '../system/migration/address.js';
import { MigrationError } from '../system/migration/section.js';
import type { VirtualMachine } from '../system/virtual-machine.js';
import { ExitStatus } from './exit-status.js';
import { removeStale } from './listener.js';

/** It is said later, by QMP's migrate-incoming, where to listen. */
export const DEFER = 'defer';

/** Where a machine listens for what it is to become. */
export class Arrival {
  #listener: HostListener | null = null;
  #stream: HostStream | null = null;

  constructor(private readonly vm: VirtualMachine) {}

  /** Listens at `uri` for one machine. Rejects with UserError. */
  async listen(uri: string): Promise<void> {
    const fail = (why: string, status: 2 | 126 = ExitStatus.cannotRun): UserError =>
      new UserError(`--incoming ${uri}: ${why}`, status);
    if (this.#listener !== null) throw fail('The incoming migration has already been started');
    try {
      const endpoint = parseMigrationUri(uri);
      if ('path' in endpoint) removeStale(endpoint.path);
      const sockets = await host.sockets();
      const listener = await sockets.listen(endpoint, (stream) => {
        if (this.#stream === null) void this.#take(stream, fail);
        else stream.destroy();
      });
      this.#listener = listener;
      // Whoever reaches it makes this machine what he likes.
      if ('path' in endpoint) chmodSync(endpoint.path, 0o600);
      else if (endpoint.port === 0) process.stderr.write(`ringless: --incoming listens at port ${listener.port}\n`);
    } catch (error) {
      if (error instanceof MigrationError) throw fail(error.message, ExitStatus.usage);
      throw fail(`cannot listen: ${hostReason(error)}`);
    }
  }

  async #take(stream: HostStream, fail: (why: string) => UserError): Promise<void> {
    this.#stream = stream;
    try {
      await this.vm.migration.receive(stream);
      this.close();
    } catch (error) {
      this.vm.abandon(fail(error instanceof Error ? error.message : String(error)));
    }
  }

  close(): void {
    this.#listener?.close();
    this.#listener = null;
  }
}

/** Options that a machine from elsewhere does not go with. Throws UserError. */
export function checkIncoming(options: { readonly [option: string]: unknown }): void {
  if (options.incoming === undefined) return;
  for (const name of ['restore', 'record', 'replay'])
    if (options[name] !== undefined)
      throw new UserError(`--incoming and --${name} exclude each other`, ExitStatus.usage);
  if (options.incoming === DEFER && options.control === undefined)
    throw new UserError('--incoming defer: nobody could say where to listen: say --control as well', ExitStatus.usage);
}
