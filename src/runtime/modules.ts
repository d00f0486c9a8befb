import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

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

/** Folder of the build's output, seen from the sources as well as from the build itself. */
export function builtFile(name: string): string {
  for (const base of ['../', '../../dist/']) {
    const path = fileURLToPath(new URL(base + name, import.meta.url));
    if (existsSync(path)) return path;
  }
  throw new Error(`${name} is missing: run "npm run build" first`);
}

/** Loads and compiles the built modules, once a process. */
export function builtModules(): BuiltModules {
  if (built) return built;
  let handlers: Readonly<Record<string, number>> | undefined;
  built = {
    interpreter: new WebAssembly.Module(readFileSync(builtFile('interpreter.wasm'))),
    handlers: () => {
      handlers ??= (JSON.parse(readFileSync(builtFile('interpreter.json'), 'utf8')) as Handlers).handlers;
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
    m = new WebAssembly.Module(readFileSync(builtFile(file)));
    helpers.set(file, m);
  }
  return m;
}
