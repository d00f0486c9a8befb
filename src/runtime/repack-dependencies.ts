/**
 * Build step: dependencies in a shape that loads fast, for a short guest's start and for the time until the first
 * translation. They go to `dist/node_modules`, where the build's imports find them before the packages themselves.
 * Without them (a package laid out in another way, say) everything works, only later.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const load = createRequire(new URL('../../package.json', import.meta.url));

/** Writes a package of ours in the place of `name`. */
function write(name: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  const target = fileURLToPath(new URL(`../node_modules/${name}/`, import.meta.url));
  mkdirSync(target, { recursive: true });
  const description = { name, private: true, type: 'module', main: 'index.js' };
  for (const [file, content] of Object.entries({ ...files, 'package.json': JSON.stringify(description) }))
    writeFileSync(join(target, file), content);
}

/** The embedded module: a call of the package's decoder with a template literal that begins with the magic number. */
const EMBEDDED = /[\w$]+\(`\\0asm/;

/** Replaces the call with the embedded module by `expression`. */
function withoutModule(source: string, expression: string): string {
  const call = EMBEDDED.exec(source);
  if (call === null) throw new Error('the package is not laid out as expected');
  let end = call.index + call[0].length;
  while (source[end] !== '`') end += source[end] === '\\' ? 2 : 1;
  if (source[end + 1] !== ')') throw new Error('the package is not laid out as expected');
  return source.slice(0, call.index) + expression + source.slice(end + 2);
}

/** The bytes that the package gives to WebAssembly when it loads. */
async function embeddedModule(path: string): Promise<Uint8Array> {
  let bytes: Uint8Array | undefined;
  const original = WebAssembly.instantiate;
  WebAssembly.instantiate = ((source: Uint8Array, imports: WebAssembly.Imports) => {
    bytes = source;
    return original(source as BufferSource, imports);
  }) as typeof WebAssembly.instantiate;
  try {
    await import(pathToFileURL(path).href);
  } finally {
    WebAssembly.instantiate = original;
  }
  if (bytes === undefined) throw new Error('the package does not load as expected');
  return bytes;
}

/**
 * binaryen as a script and a module. The package is one file of 15 MB whose WebAssembly is a string: parsing and
 * decoding that is two thirds of what loading it takes.
 */
async function binaryen(): Promise<void> {
  const path = load.resolve('binaryen');
  const script = withoutModule(readFileSync(path, 'utf8'), 'readModule(new URL("binaryen.wasm",import.meta.url))');
  write('binaryen', {
    'index.js': `import{readFileSync as readModule}from"node:fs";${script}`,
    'binaryen.wasm': await embeddedModule(path),
    LICENSE: readFileSync(join(dirname(path), 'LICENSE')),
  });
}

/**
 * iced-x86 with its exports listed. The package is a CommonJS script of 0.9 MB, which an import reads through twice to
 * find out what it is and what it exports before it is compiled.
 */
function iced(): void {
  const names = Object.keys(load('iced-x86') as object).filter((name) => /^[A-Za-z]\w*$/.test(name));
  write('iced-x86', {
    'index.js': `import { createRequire } from 'node:module';
export const { ${names.join(', ')} } = createRequire(new URL('../../../package.json', import.meta.url))('iced-x86');
`,
  });
}

rmSync(new URL('../node_modules/', import.meta.url), { recursive: true, force: true });
for (const repack of [binaryen, iced]) {
  try {
    await repack();
  } catch (error) {
    console.warn(`${repack.name}: ${(error as Error).message}; the package is used as it is`);
  }
}
