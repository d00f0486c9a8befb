/**
 * Build step: binaryen as two files, `index.js` and `binaryen.wasm`. The package is one file of 15 MB whose WebAssembly
 * is a string, and most of the time until the first translation goes into parsing and decoding it: unpacked, it loads
 * three to four times as fast.
 *
 * It goes to `dist/node_modules`, where the build's `import 'binaryen'` finds it before the package itself. Without it
 * (another layout of the package, say) everything works, only later.
 */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

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

async function unpack(): Promise<void> {
  const target = fileURLToPath(new URL('../node_modules/binaryen/', import.meta.url));
  rmSync(target, { recursive: true, force: true });
  const path = createRequire(new URL('../../package.json', import.meta.url)).resolve('binaryen');
  const script = withoutModule(readFileSync(path, 'utf8'), 'readModule(new URL("binaryen.wasm",import.meta.url))');
  const bytes = await embeddedModule(path);
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'binaryen.wasm'), bytes);
  writeFileSync(join(target, 'index.js'), `import{readFileSync as readModule}from"node:fs";${script}`);
  copyFileSync(join(dirname(path), 'LICENSE'), join(target, 'LICENSE'));
  const { name, version, license } = JSON.parse(readFileSync(join(dirname(path), 'package.json'), 'utf8'));
  writeFileSync(
    join(target, 'package.json'),
    `${JSON.stringify({ name, version, license, type: 'module', main: 'index.js' })}\n`,
  );
}

await unpack().catch((error: Error) =>
  console.warn(`unpacking binaryen: ${error.message}; the package is used as it is`),
);
