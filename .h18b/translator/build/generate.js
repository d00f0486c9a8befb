/**
 * The build's second step: writes the interpreter, its handler table, the helper functions and the translator's options
 * beside the code.
 */
import { writeFileSync } from 'node:fs';
import { generateInterpreter } from '../codegen/interpreter.js';
import { TRANSLATOR_OPTIONS } from '../codegen/options.js';
import { buildHelpers } from '../helpers/build.js';
import { encodeTemplates } from '../templates/format.js';
import { generateTemplates } from './generate-templates.js';
const at = (name) => new URL(`../../${name}`, import.meta.url);
const start = Date.now();
// A short guest must not wait for the passes only because the command wants to know their options.
writeFileSync(at('translator/codegen/options.js'), `export const TRANSLATOR_OPTIONS = ${JSON.stringify(TRANSLATOR_OPTIONS)};\n`);
const { wasm, handlers, tableSize, forms } = generateInterpreter();
writeFileSync(at('interpreter.wasm'), wasm);
writeFileSync(at('interpreter.json'), JSON.stringify({ handlers }));
const made = Date.now();
const templates = encodeTemplates(generateTemplates(forms));
writeFileSync(at('templates.bin'), templates);
writeFileSync(at('helpers.wasm'), await buildHelpers());
writeFileSync(at('helpers-fast.wasm'), await buildHelpers(true));
console.log(`interpreter: ${tableSize} handlers for ${Object.keys(handlers).length} forms, ${wasm.length} bytes, ${made - start} ms`);
console.log(`templates: ${templates.length} bytes`);
