import binaryen from 'binaryen';
import { HELPER_SIGNATURES } from '../helpers/build.js';
import { opRow } from '../ir/ops.js';
import { VerifyError } from '../ir/verify.js';
import { PluginPassError } from '../passes/pipeline.js';
import { withBranchHints } from './branch-hints.js';
import { importEnvironment, importHelper, importTypeScript, useFeatures, } from './environment.js';
import { generateRegion } from './region-function.js';
import { liftRegion, passRegion } from './region-graph.js';
import { importTransition, makesTransition } from './transition-code.js';
/** Translates requests into one Wasm module. A request that fails is left out and reported. */
export function translate(requests, optimize, extra = []) {
    const { m, ...made } = buildModule(requests, optimize, false, extra);
    const hinted = requests.some((r) => r.options.branchHints);
    const { binary, sourceMap } = m.emitBinary(hinted ? 'hints' : null);
    const wasm = sourceMap ? withBranchHints(binary, sourceMap) : binary;
    m.dispose();
    return { wasm, ...made };
}
/**
 * The text of a request's module, for readers. A comment `;;@ guest:BLOCK:INSTRUCTION`, each counted from 1, stands
 * before what is of another instruction than the text before it. Empty if the request cannot be translated.
 */
export function translatedText(request, optimize) {
    const { m, ids } = buildModule([request], optimize, true);
    const text = ids.length === 0 ? '' : m.emitText();
    m.dispose();
    return text;
}
function buildModule(requests, optimize, withOrigins, extra = []) {
    const m = new binaryen.Module();
    if (withOrigins)
        m.addDebugInfoFileName('guest');
    if (optimize > 0)
        loadWithoutSign(m);
    useFeatures(m);
    importEnvironment(m, { table: true });
    const used = new Set();
    const typeScript = new Set();
    let transitions = false;
    const ids = [];
    const instructions = [];
    const failed = [];
    const complaints = [];
    for (const request of requests) {
        try {
            const graph = liftRegion(request);
            passRegion(graph, request, undefined, extra);
            if (graph.x87?.fast)
                for (const name of ['x87f_load', 'x87f_store'])
                    used.add(name);
            if (graph.entryChecks.length > 0)
                used.add('sse_enter');
            for (const b of graph.blocks) {
                if (b.terminal.kind === 'syscall')
                    typeScript.add('system_call');
                if (makesTransition(b.terminal))
                    transitions = true;
                for (const n of b.ops) {
                    const row = opRow(n.op);
                    if (row.helper)
                        used.add(row.helper(n));
                    if (row.typeScript)
                        typeScript.add(row.typeScript);
                }
            }
            generateRegion(m, `r${ids.length}`, graph, request.options, withOrigins);
            m.addFunctionExport(`r${ids.length}`, `r${ids.length}`);
            ids.push(request.id);
            instructions.push(graph.blocks.reduce((n, b) => n + (b.walk ? 0 : b.insns.length), 0));
        }
        catch (e) {
            const mistake = e instanceof VerifyError;
            if (e instanceof PluginPassError && !complaints.includes(e.message))
                complaints.push(e.message);
            failed.push({ id: request.id, reason: e instanceof Error ? reasonOf(e, mistake) : String(e), mistake });
        }
    }
    if (transitions)
        importTransition(m);
    for (const name of typeScript)
        importTypeScript(m, name);
    for (const name of used)
        importHelper(m, name, HELPER_SIGNATURES[name]);
    if (optimize > 0) {
        binaryen.setOptimizeLevel(optimize);
        m.optimize();
    }
    return { m, ids, instructions, failed, complaints };
}
const reasonOf = (e, mistake) => (mistake ? e.message : (e.stack ?? e.message));
/**
 * binaryen's interface makes a 32-bit `i32.load` a signed one, which means nothing until its optimizer makes one load
 * of `i64.extend_i32_u(i32.load)`: then it becomes `i64.load32_s`. One that says unsigned becomes `i64.load32_u`.
 */
function loadWithoutSign(m) {
    const { load } = m.i32;
    const { Load } = binaryen;
    m.i32.load = (...args) => {
        const expression = load(...args);
        Load.setSigned(expression, false);
        return expression;
    };
}
