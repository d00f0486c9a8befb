import { host } from '../host/host.js';
let built;
/** Loads and compiles the built modules, once a process. */
export function builtModules() {
    if (built)
        return built;
    let handlers;
    built = {
        interpreter: new WebAssembly.Module(host.files.built('interpreter.wasm')),
        handlers: () => {
            handlers ??= JSON.parse(new TextDecoder().decode(host.files.built('interpreter.json'))).handlers;
            return handlers;
        },
    };
    return built;
}
const helpers = new Map();
/** The helper library, or its twin of the same exports for `--x87 fast`; compiled once a process. */
export function helperModule(x87) {
    const file = x87 === 'fast' ? 'helpers-fast.wasm' : 'helpers.wasm';
    let m = helpers.get(file);
    if (!m) {
        m = new WebAssembly.Module(host.files.built(file));
        helpers.set(file, m);
    }
    return m;
}
