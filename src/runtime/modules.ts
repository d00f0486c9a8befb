import { host } from '../host/host.js';

/** What the build made of the interpreter. */
export interface BuiltModules {
  interpreter: WebAssembly.Module;
  /** Indices of the handlers by the keys of forms; read when first asked for, as most code is decoded without. */
  handlers: () => Readonly<Record<string, number>>;
}

interface Handlers {
  handlers: Record<string, number>;
}

let built: BuiltModules | undefined;

/** Loads and compiles the built modules, once a process. */
export function builtModules(): BuiltModules {
  if (built) return built;
  let handlers: Readonly<Record<string, number>> | undefined;
  built = {
    interpreter: new WebAssembly.Module(host.files.built('interpreter.wasm') as BufferSource),
    handlers: () => {
      handlers ??= (JSON.parse(new TextDecoder().decode(host.files.built('interpreter.json'))) as Handlers).handlers;
      return handlers;
    },
  };
  return built;
}

const helpers = new Map<string, WebAssembly.Module>();

/** The helper library, or its twin of the same exports for `--x87 fast`; compiled once a process. */
export function helperModule(x87: string): WebAssembly.Module {
  const file = x87 === 'fast' ? 'helpers-fast.wasm' : 'helpers.wasm';
  let m = helpers.get(file);
  if (!m) {
    m = new WebAssembly.Module(host.files.built(file) as BufferSource);
    helpers.set(file, m);
  }
  return m;
}
