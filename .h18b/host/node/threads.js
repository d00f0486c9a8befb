import { createRequire } from 'node:module';
const load = createRequire(import.meta.url);
const workers = () => load('node:worker_threads');
class NodeThread {
    worker;
    ended;
    reason;
    constructor(worker, ended) {
        this.worker = worker;
        this.ended = ended;
        worker.on('error', (e) => {
            this.reason = e.message;
        });
        // Also one that had no time to say so itself: out of memory, or stopped.
        worker.on('exit', () => void Atomics.store(ended, 0, 1));
        worker.unref();
    }
    get alive() {
        return Atomics.load(this.ended, 0) === 0;
    }
    post(message, ends) {
        this.worker.postMessage(message, ends);
    }
    stop() {
        Atomics.store(this.ended, 0, 1);
        void this.worker.terminate();
    }
}
export function startThread(main, module) {
    const ended = new Int32Array(new SharedArrayBuffer(4));
    const workerData = { module, ended };
    return new NodeThread(new (workers().Worker)(main, { workerData }), ended);
}
export function channel() {
    const { port1, port2 } = new (workers().MessageChannel)();
    port1.unref();
    return { mailbox: mailboxOf(port1), end: port2 };
}
export function mailboxOf(port) {
    const { receiveMessageOnPort } = workers();
    return {
        post: (message) => port.postMessage(message),
        take: () => receiveMessageOnPort(port),
        onMessage: (handler) => void port.on('message', handler),
        close: () => port.close(),
    };
}
