/**
 * One client's session by QMP, QEMU's machine protocol: docs/interop/qmp-spec of QEMU. The client is not trusted with
 * more than the machine: nothing that it sends throws.
 */
import type { MachineEvent } from '../system/run-control.js';
import { Arguments, ControlError, type ErrorClass, isObject, type JsonObject } from './arguments.js';
import { COMMANDS, type Controlled, versionInfo } from './commands.js';
import { JsonStream } from './json-stream.js';

const NEGOTIATE = 'qmp_capabilities';

export class QmpSession {
  readonly #stream: JsonStream;
  readonly #unlisten: () => void;
  #negotiated = false;
  /** Commands are answered in the order in which they came, also where one takes its time. */
  #last: Promise<void> = Promise.resolve();

  /** `send` takes text to the client. The greeting is sent at once. */
  constructor(
    private readonly controlled: Controlled,
    private readonly send: (text: string) => void,
  ) {
    this.#stream = new JsonStream({
      value: (value) => this.#queue(() => this.#execute(value)),
      bad: (reason) => this.#queue(() => this.#fail(undefined, 'GenericError', reason)),
    });
    this.#unlisten = controlled.vm.listen((event) => this.#tell(event));
    this.#put({ QMP: { version: versionInfo(controlled.version), capabilities: [] } });
  }

  /** Bytes from the client. */
  feed(bytes: Uint8Array): void {
    this.#stream.feed(bytes);
  }
  /** The client is gone. */
  close(): void {
    this.#unlisten();
  }

  #put(value: object): void {
    this.send(`${JSON.stringify(value)}\r\n`);
  }
  #queue(work: () => Promise<void> | void): void {
    this.#last = this.#last.then(work);
  }

  #tell({ name, guest, reason, data = guest === undefined ? undefined : { guest, reason } }: MachineEvent): void {
    if (!this.#negotiated) return;
    const now = Date.now() * 1000;
    const timestamp = { seconds: Math.floor(now / 1e6), microseconds: now % 1e6 };
    this.#put({ timestamp, event: name, data });
  }

  async #execute(request: unknown): Promise<void> {
    if (!isObject(request)) return this.#fail(undefined, 'GenericError', 'QMP input must be a JSON object');
    const { id } = request;
    try {
      const result = await this.#run(request);
      this.#put({ return: result, ...(id === undefined ? {} : { id }) });
    } catch (error) {
      if (!(error instanceof ControlError)) throw error;
      this.#fail(id, error.errorClass, error.message);
    }
  }
  #fail(id: unknown, errorClass: ErrorClass, desc: string): void {
    this.#put({ error: { class: errorClass, desc }, ...(id === undefined ? {} : { id }) });
  }

  #run(request: JsonObject): unknown {
    const { execute } = request;
    for (const name of Object.keys(request))
      if (!['execute', 'arguments', 'id'].includes(name))
        throw new ControlError(`QMP input member '${name}' is unexpected`);
    if (execute === undefined) throw new ControlError("QMP input lacks member 'execute'");
    if (typeof execute !== 'string') throw new ControlError("QMP input member 'execute' must be a string");
    const given = request.arguments ?? {};
    if (!isObject(given)) throw new ControlError("QMP input member 'arguments' must be an object");
    const args = new Arguments(given);
    if (!this.#negotiated) return this.#negotiate(execute, given);
    const command = Object.hasOwn(COMMANDS, execute) ? COMMANDS[execute] : undefined;
    if (command) return command(this.controlled, args);
    if (execute === NEGOTIATE)
      throw new ControlError('Capabilities negotiation is already complete, command ignored', 'CommandNotFound');
    throw new ControlError(`The command ${execute} has not been found`, 'CommandNotFound');
  }

  #negotiate(execute: string, { enable, ...rest }: JsonObject): object {
    if (execute !== NEGOTIATE)
      throw new ControlError(`Expecting capabilities negotiation with '${NEGOTIATE}'`, 'CommandNotFound');
    for (const name of Object.keys(rest)) throw new ControlError(`Parameter '${name}' is unexpected`);
    if (enable !== undefined && !(Array.isArray(enable) && enable.length === 0))
      throw new ControlError('None of the capabilities asked for is offered');
    this.#negotiated = true;
    return {};
  }
}
