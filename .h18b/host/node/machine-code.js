/**
 * V8's machine code of WebAssembly, kept for the next process. V8 can do that (Chrome does it for web pages), and shows
 * it to scripts as natives for its tests only; they are there in Node 20 and 24 and not in Node 26. V8 takes code back
 * only with the version, flags and processor features that it was made with.
 */
import { setFlagsFromString } from 'node:v8';
/** Natives are looked up when a function is compiled, which is when it is first called. */
function withNatives(call) {
    setFlagsFromString('--allow-natives-syntax');
    try {
        return call();
    }
    finally {
        setFlagsFromString('--no-allow-natives-syntax');
    }
}
function findNatives() {
    const native = (name, parameters) => new Function(parameters, `return %${name}(${parameters})`);
    try {
        return withNatives(() => ({
            serialize: native('SerializeWasmModule', 'module'),
            deserialize: native('DeserializeWasmModule', 'code, wasm'),
            isOptimized: native('IsTurboFanFunction', 'code'),
        }));
    }
    catch {
        return null;
    }
}
/**
 * Null: this Node has no such natives. `sameFlags` calls a function with the flags that code is kept and taken back
 * with.
 */
export function machineCode(sameFlags) {
    const natives = findNatives();
    if (natives === null)
        return null;
    const call = (native) => sameFlags(() => withNatives(native));
    return {
        optimized: (functions) => call(() => functions.map((f) => natives.isOptimized(f) === true)),
        // V8 ends the process where nothing has been optimized: the caller knows better.
        serialize: (module) => call(() => new Uint8Array(natives.serialize(module))),
        deserialize(code, wasm) {
            const module = call(() => natives.deserialize(code.slice().buffer, wasm));
            return module instanceof WebAssembly.Module ? module : null;
        },
    };
}
