import { HELPER_SOURCES } from './sources.js';
import { fastSources } from './x87-fast.wat.js';
/** The helpers' whole module as text: it imports the VM's memory as `env.memory`. */
export function helperText(fast = false) {
    const sources = fast ? fastSources(HELPER_SOURCES) : HELPER_SOURCES;
    return `(module (import "env" "memory" (memory 1))\n${sources.join('\n')})`;
}
/** Compiles the helper library (`fast`: its twin for `--x87 fast`), at build time: wabt is loaded only here. */
export async function buildHelpers(fast = false) {
    const { default: wabt } = await import('wabt');
    const { parseWat } = await wabt();
    const module = parseWat('helpers.wat', helperText(fast), {
        multi_value: true,
        sat_float_to_int: true,
        sign_extension: true,
        bulk_memory: true,
    });
    try {
        module.validate();
        return module.toBinary({}).buffer;
    }
    finally {
        module.destroy();
    }
}
/** Parameters and results of every exported helper, read off its text. */
export const HELPER_SIGNATURES = signatures(HELPER_SOURCES.join('\n'));
function signatures(text) {
    const found = {};
    for (const m of text.matchAll(/\(func (?:\$\S+ )?\(export "(\w+)"\)([^\n]*)/g)) {
        const types = (keyword) => [...m[2].matchAll(new RegExp(`\\(${keyword} ([^()]*)\\)`, 'g'))].flatMap((t) => t[1].split(/\s+/).filter((w) => !w.startsWith('$')));
        found[m[1]] = { params: types('param'), results: types('result') };
    }
    return found;
}
