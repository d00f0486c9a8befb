/**
 * The translator's thread: loads binaryen when it starts (which takes a tenth of a second), then turns requests into
 * compiled Wasm modules. Requests that wait together become one module.
 */
import { setFlagsFromString } from 'node:v8';
import { type MessagePort, parentPort, receiveMessageOnPort } from 'node:worker_threads';
import type { RegionRequest } from '../translator/codegen/region-graph.js';
import type { Translation } from '../translator/codegen/translate.js';
import { threadTime, threadTimeSince } from './thread-time.js';

/** A guest that is to be served from now on. */
export interface Client {
  port: MessagePort;
  /** [0]: answers sent so far; the main thread waits on it. */
  signal: Int32Array;
  optimize: number;
  /** Regions in one module at most: its first must not wait for its last. Of 1, 4 and 16, 4 gives the least time to the end of short guests. */
  batch: number;
}

export interface Answer {
  /** Null if no request could be translated into a module that compiles: then all have failed. */
  module: WebAssembly.Module | null;
  ids: number[];
  instructions: number[];
  failed: Translation['failed'];
  wasmBytes: number;
  translateNs: number;
  compileNs: number;
}

/** What a WebAssembly function executes before V8 optimizes it: V8's own, and for binaryen, bytes of code. */
const TIERING_BUDGET = 1_800_000;
const BINARYEN_TIERING_BUDGET = 100_000_000;

// Left alone, V8 spends more time on optimizing binaryen than binaryen needs for a guest that runs some seconds. A
// module keeps the budget that it was compiled under.
setFlagsFromString(`--wasm-tiering-budget=${BINARYEN_TIERING_BUDGET}`);
const { translate } = await import('../translator/codegen/translate.js');
setFlagsFromString(`--wasm-tiering-budget=${TIERING_BUDGET}`);

function answer({ port, signal, optimize, batch }: Client, first: RegionRequest): void {
  const requests = [first];
  while (requests.length < batch) {
    const more = receiveMessageOnPort(port);
    if (!more) break;
    requests.push(more.message as RegionRequest);
  }
  const started = threadTime();
  const { wasm, ids, instructions, failed } = translate(requests, optimize);
  const translateNs = threadTimeSince(started);
  const translated = threadTime();
  let module: WebAssembly.Module | null = null;
  try {
    module = new WebAssembly.Module(wasm as unknown as BufferSource);
  } catch (e) {
    for (const id of ids.splice(0)) failed.push({ id, reason: String(e), mistake: false });
  }
  const message: Answer = {
    module,
    ids,
    instructions,
    failed,
    wasmBytes: wasm.length,
    translateNs,
    compileNs: threadTimeSince(translated),
  };
  port.postMessage(message);
  Atomics.add(signal, 0, 1);
  Atomics.notify(signal, 0);
}

parentPort?.on('message', (client: Client) => {
  client.port.on('message', (request: RegionRequest) => {
    answer(client, request);
  });
});
