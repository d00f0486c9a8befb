import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What the build made: the interpreter and the helper functions. */
export interface BuiltModules {
  interpreter: WebAssembly.Module;
  helpers: WebAssembly.Module;
  handlers: Record<string, number>;
  tableSize: number;
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
  const table = JSON.parse(readFileSync(builtFile('interpreter.json'), 'utf8')) as {
    handlers: Record<string, number>;
    tableSize: number;
  };
  built = {
    interpreter: new WebAssembly.Module(readFileSync(builtFile('interpreter.wasm'))),
    helpers: new WebAssembly.Module(readFileSync(builtFile('helpers.wasm'))),
    ...table,
  };
  return built;
}
