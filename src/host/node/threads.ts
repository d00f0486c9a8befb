import { createRequire } from 'node:module';
import type { MessagePort, Worker } from 'node:worker_threads';
import type { HostThread, Mailbox, MailboxEnd } from '../host.js';

const load = createRequire(import.meta.url);
const workers = () => load('node:worker_threads') as typeof import('node:worker_threads');

/** What a thread is started with. */
export interface ThreadData {
  /** Path of the module whose `main` it runs. */
  module: string;
  /** [0]: 1 once the thread has ended. */
  ended: Int32Array;
}

class NodeThread implements HostThread {
  reason: string | undefined;
  constructor(
    private readonly worker: Worker,
    private readonly ended: Int32Array,
  ) {
    worker.on('error', (e) => {
      this.reason = e.message;
    });
    // Also one that had no time to say so itself: out of memory, or stopped.
    worker.on('exit', () => void Atomics.store(ended, 0, 1));
    worker.unref();
  }
  get alive(): boolean {
    return Atomics.load(this.ended, 0) === 0;
  }
  post(message: unknown, ends: readonly MailboxEnd[]): void {
    this.worker.postMessage(message, ends as readonly MessagePort[]);
  }
  stop(): void {
    Atomics.store(this.ended, 0, 1);
    void this.worker.terminate();
  }
}

export function startThread(main: string, module: string): HostThread {
  const ended = new Int32Array(new SharedArrayBuffer(4));
  const workerData: ThreadData = { module, ended };
  return new NodeThread(new (workers().Worker)(main, { workerData }), ended);
}

export function channel(): { mailbox: Mailbox; end: MailboxEnd } {
  const { port1, port2 } = new (workers().MessageChannel)();
  port1.unref();
  return { mailbox: mailboxOf(port1), end: port2 };
}

export function mailboxOf(port: MessagePort): Mailbox {
  const { receiveMessageOnPort } = workers();
  return {
    post: (message) => port.postMessage(message),
    take: () => receiveMessageOnPort(port) as { message: unknown } | undefined,
    onMessage: (handler) => void port.on('message', handler),
    close: () => port.close(),
  };
}
