/** The build's second step: writes the interpreter, its handler table and the helper functions beside the code. */
import { writeFileSync } from 'node:fs';
import { buildHelpers } from '../helpers/build.js';
import { generateInterpreter } from './interpreter.js';

const at = (name: string) => new URL(`../../${name}`, import.meta.url);
const start = Date.now();
const { wasm, handlers, tableSize } = generateInterpreter();
writeFileSync(at('interpreter.wasm'), wasm);
writeFileSync(at('interpreter.json'), JSON.stringify({ handlers, tableSize }));
writeFileSync(at('helpers.wasm'), await buildHelpers());
writeFileSync(at('helpers-fast.wasm'), await buildHelpers(true));
console.log(
  `interpreter: ${tableSize} handlers for ${Object.keys(handlers).length} forms, ${wasm.length} bytes, ${Date.now() - start} ms`,
);
