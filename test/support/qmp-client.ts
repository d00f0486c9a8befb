/** A client of `--control`: QMP over a socket in the file system. */
import { createConnection, type Socket } from 'node:net';

type Message = Record<string, unknown>;

export class QmpClient {
  /** Names of the events so far. */
  readonly events: string[] = [];
  #text = '';
  #waiting: ((message: Message) => void)[] = [];

  private constructor(private readonly socket: Socket) {
    socket.on('data', (bytes) => this.#take(String(bytes)));
    socket.on('error', () => {});
    socket.on('close', () => {
      for (const answer of this.#waiting.splice(0)) answer({ error: { desc: 'the machine is gone' } });
    });
  }

  /** Connects to a socket that is about to be there, and agrees on capabilities. */
  static async connect(path: string): Promise<QmpClient> {
    for (;;) {
      const socket = createConnection(path);
      const failed = await new Promise((resolve) => {
        socket.once('connect', () => resolve(null));
        socket.once('error', resolve);
      });
      if (failed !== null) {
        await new Promise((resolve) => setTimeout(resolve, 20));
        continue;
      }
      const client = new QmpClient(socket);
      await client.ask('qmp_capabilities');
      return client;
    }
  }

  #take(text: string): void {
    this.#text += text;
    const lines = this.#text.split('\r\n');
    this.#text = lines.pop()!;
    for (const line of lines) {
      const message = JSON.parse(line) as Message;
      if ('event' in message) this.events.push(message.event as string);
      else if (!('QMP' in message)) this.#waiting.shift()?.(message);
    }
  }

  /** What a command returns; what is wrong with it, as an error's text. */
  async ask(execute: string, args: object = {}): Promise<unknown> {
    const answer = await new Promise<Message>((resolve) => {
      this.#waiting.push(resolve);
      this.socket.write(JSON.stringify({ execute, arguments: args }));
    });
    return 'return' in answer ? answer.return : (answer.error as { desc: string }).desc;
  }
  /** Asks `query-migrate` until the machine has moved, or failed to: its last answer. */
  async moved(): Promise<Message> {
    for (;;) {
      const info = (await this.ask('query-migrate')) as Message | string;
      if (typeof info === 'string') return { status: info };
      if (!['setup', 'active'].includes(String(info.status))) return info;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
  close(): void {
    this.socket.destroy();
  }
}
