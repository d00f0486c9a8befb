/**
 * The translator's thread: loads binaryen when it starts (which takes a tenth of a second), then turns requests into
 * compiled Wasm modules. Requests that wait together become one module.
 */
import { bindHost, type Mailbox, type MailboxEnd, type ThreadContext } from '../host/host.js';
import type { RegionRequest } from '../translator/codegen/region-graph.js';
import type { Translation, translate } from '../translator/codegen/translate-regions.js';
import type { PlacedPass } from '../translator/passes/pipeline.js';
import type { PassModule, PluginPass } from './plugins/api.js';
import { threadTime, threadTimeSince } from './thread-time.js';

/** A guest that is to be served from now on. */
export interface Client {
  mailbox: MailboxEnd;
  /** [0]: answers sent so far; the main thread waits on it. */
  signal: Int32Array;
  optimize: number;
  /**
   * Regions in one module at most: its first must not wait for its last. Of 1, 4 and 16, 4 gives the least time to the
   * end of short guests.
   */
  batch: number;
  /** Passes of plug-ins: modules to import. */
  passes: readonly PluginPass[];
}

export interface Answer {
  /** Null if no request could be translated into a module that compiles: then all have failed. */
  module: WebAssembly.Module | null;
  ids: number[];
  instructions: number[];
  /** Of the module, for requests that are kept: see `Translation`; null for others. */
  kept: { wasm: Uint8Array; links: bigint[][] } | null;
  failed: Translation['failed'];
  /** Lines for the user. */
  complaints: readonly string[];
  wasmBytes: number;
  translateNs: number;
  compileNs: number;
}

/** What a WebAssembly function executes before V8 optimizes it: V8's own, and for binaryen, bytes of code. */
const TIERING_BUDGET = 1_800_000;
const BINARYEN_TIERING_BUDGET = 100_000_000;

const NOTHING: Translation = { wasm: new Uint8Array(), ids: [], instructions: [], links: [], failed: [] };

/** Translates and compiles, and whatever goes wrong there is a failure of the requests. */
function answerTo(
  requests: readonly RegionRequest[],
  optimize: number,
  translator: typeof translate,
  { passes, complaints }: LoadedPasses,
): Answer {
  const failed: Translation['failed'] = [];
  const fail = (ids: number[], e: unknown): void => {
    const reason = e instanceof Error ? (e.stack ?? e.message) : String(e);
    for (const id of ids) failed.push({ id, reason, mistake: false });
  };
  let made = NOTHING;
  const started = threadTime();
  try {
    made = translator(requests, optimize, passes);
    failed.push(...made.failed);
  } catch (e) {
    fail(
      requests.map(({ id }) => id),
      e,
    );
  }
  const translateNs = threadTimeSince(started);
  const translated = threadTime();
  let module: WebAssembly.Module | null = null;
  try {
    if (made.ids.length > 0) module = new WebAssembly.Module(made.wasm as BufferSource);
  } catch (e) {
    fail(made.ids.splice(0), e);
  }
  return {
    module,
    ids: made.ids,
    instructions: made.instructions,
    kept: module && requests[0]?.image !== undefined ? { wasm: made.wasm, links: made.links } : null,
    failed,
    complaints: [...complaints.splice(0), ...(made.complaints ?? [])],
    wasmBytes: made.wasm.length,
    translateNs,
    compileNs: threadTimeSince(translated),
  };
}

interface LoadedPasses {
  passes: PlacedPass[];
  /** What is wrong with those that are not there; told with the next answer. */
  complaints: string[];
}

async function loadPasses(wanted: readonly PluginPass[]): Promise<LoadedPasses> {
  const { PASSES } = await import('../translator/passes/pipeline.js');
  const loaded: LoadedPasses = { passes: [], complaints: [] };
  for (const { module, before, behind, plugin = '' } of wanted) {
    try {
      const { default: pass } = (await import(module)) as { default?: PassModule };
      if (typeof pass?.run !== 'function') throw new Error('its default export is not a pass');
      const place = before ?? behind;
      if (!PASSES.some(({ name }) => name === place)) throw new Error(`there is no pass ${place} to come beside`);
      loaded.passes.push({ plugin, pass, before, behind });
    } catch (e) {
      const reason = (e instanceof Error ? e.message : String(e)).split('\n', 1)[0];
      loaded.complaints.push(`plug-in ${plugin}: ${module.replace(/^.*\//, '')}: ${reason}`);
    }
  }
  return loaded;
}

export async function main({ host, onMessage, open }: ThreadContext): Promise<void> {
  bindHost(host);
  // Left alone, V8 spends more time on optimizing binaryen than binaryen needs for a guest that runs some seconds. A
  // module keeps the budget that it was compiled under.
  host.wasm.optimizeAfter(BINARYEN_TIERING_BUDGET);
  const { translate } = await import('../translator/codegen/translate-regions.js');
  host.wasm.optimizeAfter(TIERING_BUDGET);
  const serve = (mailbox: Mailbox, { signal, optimize, batch }: Client, passes: LoadedPasses): void => {
    const answer = (requests: readonly RegionRequest[]): void => {
      mailbox.post(answerTo(requests, optimize, translate, passes));
      Atomics.add(signal, 0, 1);
      Atomics.notify(signal, 0);
    };
    mailbox.onMessage((first) => {
      let requests = [first as RegionRequest];
      for (;;) {
        const more = requests.length < batch ? mailbox.take() : undefined;
        if (!more) break;
        const request = more.message as RegionRequest;
        // A module is of one image.
        if (request.image !== requests[0]!.image) {
          answer(requests);
          requests = [];
        }
        requests.push(request);
      }
      answer(requests);
    });
  };
  onMessage((message) => {
    const client = message as Client;
    const mailbox = open(client.mailbox);
    if (client.passes.length === 0) serve(mailbox, client, { passes: [], complaints: [] });
    else void loadPasses(client.passes).then((passes) => serve(mailbox, client, passes));
  });
}
