/**
 * The translator's thread: loads binaryen when it starts (which takes a tenth of a second), then turns requests into
 * compiled Wasm modules. Requests that wait together become one module.
 */
import { bindHost } from '../host/host.js';
import { threadTime, threadTimeSince } from './thread-time.js';
/** What a WebAssembly function executes before V8 optimizes it: V8's own, and for binaryen, bytes of code. */
const TIERING_BUDGET = 1_800_000;
const BINARYEN_TIERING_BUDGET = 100_000_000;
const NOTHING = { wasm: new Uint8Array(), ids: [], instructions: [], failed: [] };
/** Translates and compiles, and whatever goes wrong there is a failure of the requests. */
function answerTo(requests, optimize, translator, { passes, complaints }) {
    const failed = [];
    const fail = (ids, e) => {
        const reason = e instanceof Error ? (e.stack ?? e.message) : String(e);
        for (const id of ids)
            failed.push({ id, reason, mistake: false });
    };
    let made = NOTHING;
    const started = threadTime();
    try {
        made = translator(requests, optimize, passes);
        failed.push(...made.failed);
    }
    catch (e) {
        fail(requests.map(({ id }) => id), e);
    }
    const translateNs = threadTimeSince(started);
    const translated = threadTime();
    let module = null;
    try {
        if (made.ids.length > 0)
            module = new WebAssembly.Module(made.wasm);
    }
    catch (e) {
        fail(made.ids.splice(0), e);
    }
    return {
        module,
        ids: made.ids,
        instructions: made.instructions,
        failed,
        complaints: [...complaints.splice(0), ...(made.complaints ?? [])],
        wasmBytes: made.wasm.length,
        translateNs,
        compileNs: threadTimeSince(translated),
    };
}
async function loadPasses(wanted) {
    const { PASSES } = await import('../translator/passes/pipeline.js');
    const loaded = { passes: [], complaints: [] };
    for (const { module, before, behind, plugin = '' } of wanted) {
        try {
            const { default: pass } = (await import(module));
            if (typeof pass?.run !== 'function')
                throw new Error('its default export is not a pass');
            const place = before ?? behind;
            if (!PASSES.some(({ name }) => name === place))
                throw new Error(`there is no pass ${place} to come beside`);
            loaded.passes.push({ plugin, pass, before, behind });
        }
        catch (e) {
            const reason = (e instanceof Error ? e.message : String(e)).split('\n', 1)[0];
            loaded.complaints.push(`plug-in ${plugin}: ${module.replace(/^.*\//, '')}: ${reason}`);
        }
    }
    return loaded;
}
export async function main({ host, onMessage, open }) {
    bindHost(host);
    // Left alone, V8 spends more time on optimizing binaryen than binaryen needs for a guest that runs some seconds. A
    // module keeps the budget that it was compiled under.
    host.wasm.optimizeAfter(BINARYEN_TIERING_BUDGET);
    const { translate } = await import('../translator/codegen/translate-regions.js');
    host.wasm.optimizeAfter(TIERING_BUDGET);
    const serve = (mailbox, { signal, optimize, batch }, passes) => {
        mailbox.onMessage((first) => {
            const requests = [first];
            while (requests.length < batch) {
                const more = mailbox.take();
                if (!more)
                    break;
                requests.push(more.message);
            }
            mailbox.post(answerTo(requests, optimize, translate, passes));
            Atomics.add(signal, 0, 1);
            Atomics.notify(signal, 0);
        });
    };
    onMessage((message) => {
        const client = message;
        const mailbox = open(client.mailbox);
        if (client.passes.length === 0)
            serve(mailbox, client, { passes: [], complaints: [] });
        else
            void loadPasses(client.passes).then((passes) => serve(mailbox, client, passes));
    });
}
