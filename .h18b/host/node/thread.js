/** Where a thread starts: see `HostThreads.start`. */
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import { nodeHost } from '../node.js';
import { mailboxOf } from './threads.js';
const { module, ended } = workerData;
// The thread that waits for an answer serves no events meanwhile.
process.on('exit', () => void Atomics.store(ended, 0, 1));
const { main } = (await import(pathToFileURL(module).href));
await main({
    host: nodeHost,
    onMessage: (handler) => void parentPort?.on('message', handler),
    open: (end) => mailboxOf(end),
});
