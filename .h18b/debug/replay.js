/** `ringless replay`: translates what `--save-requests` has written, a request at a time, and says what comes of it. */
// A module of its own, apart from the bundled command: it binds the host as well.
import '../host/node.js';
import { readInput } from '../host/input-file.js';
import { UserError } from '../host/user-error.js';
import { loadRequest, SavedRequestError } from '../translator/codegen/saved-request.js';
import { translate } from '../translator/codegen/translate-regions.js';
/** As large as Node's strings are sure to be. */
const FILE_MAX_BYTES = 2 ** 29 - 1;
function requestsOf(file) {
    const lines = Buffer.from(readInput(null, file, FILE_MAX_BYTES))
        .toString('utf8')
        .split('\n');
    return lines.flatMap((line, n) => {
        if (line.trim() === '')
            return [];
        try {
            return [loadRequest(JSON.parse(line))];
        }
        catch (error) {
            if (!(error instanceof SavedRequestError || error instanceof SyntaxError))
                throw error;
            throw new UserError(`${file}, line ${n + 1}: no saved request: ${error.message}`, 126);
        }
    });
}
/** Translates and compiles one request, verified: what is wrong with it, or what it became. */
function outcome(request) {
    const options = { ...request.options, verify: true };
    try {
        const { wasm, failed, instructions } = translate([{ ...request, options }], 0);
        if (failed[0])
            return { failed: true, text: `failed: ${failed[0].reason.split('\n', 1)[0]}` };
        new WebAssembly.Module(wasm);
        return { failed: false, text: `${instructions[0]} instructions, ${wasm.length} bytes of WebAssembly` };
    }
    catch (error) {
        return { failed: true, text: `failed: ${String(error).split('\n', 1)[0]}` };
    }
}
/** Returns the exit status: 1 if a request failed. */
export async function replay({ file, id }) {
    const all = requestsOf(file);
    const chosen = id === undefined ? all : all.filter((request) => request.id === id);
    if (chosen.length === 0)
        throw new UserError(`${file}: it has no request${id === undefined ? '' : ` ${id}`}`, 126);
    let status = 0;
    for (const request of chosen) {
        const { failed, text } = outcome(request);
        if (failed)
            status = 1;
        const line = `request ${request.id}, region 0x${request.entry.toString(16)}, ${request.blocks.length} blocks: ${text}\n`;
        await new Promise((resolve, reject) => {
            process.stdout.write(line, (error) => (error ? reject(error) : resolve()));
        });
    }
    return status;
}
