/**
 * Build step: dependencies in a shape that loads fast, for a short guest's start and for the time until the first
 * translation. They go to `dist/node_modules`, where the build's imports find them before the packages themselves.
 * Without them (a package laid out in another way, say) everything works, only later.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
const load = createRequire(new URL('../../package.json', import.meta.url));
/** Writes a package of ours in the place of `name`. */
function write(name, files) {
    const target = fileURLToPath(new URL(`../node_modules/${name}/`, import.meta.url));
    mkdirSync(target, { recursive: true });
    const description = { name, private: true, type: 'module', main: 'index.js' };
    for (const [file, content] of Object.entries({ ...files, 'package.json': JSON.stringify(description) }))
        writeFileSync(join(target, file), content);
}
/** The embedded module: a call of the package's decoder with a template literal that begins with the magic number. */
const EMBEDDED = /[\w$]+\(`\\0asm/;
/** Replaces the call with the embedded module by `expression`. */
function withoutModule(source, expression) {
    const call = EMBEDDED.exec(source);
    if (call === null)
        throw new Error('the package is not laid out as expected');
    let end = call.index + call[0].length;
    while (source[end] !== '`')
        end += source[end] === '\\' ? 2 : 1;
    if (source[end + 1] !== ')')
        throw new Error('the package is not laid out as expected');
    return source.slice(0, call.index) + expression + source.slice(end + 2);
}
/** The bytes that the package gives to WebAssembly when it loads. */
async function embeddedModule(path) {
    let bytes;
    const original = WebAssembly.instantiate;
    WebAssembly.instantiate = ((source, imports) => {
        bytes = source;
        return original(source, imports);
    });
    try {
        await import(pathToFileURL(path).href);
    }
    finally {
        WebAssembly.instantiate = original;
    }
    if (bytes === undefined)
        throw new Error('the package does not load as expected');
    return bytes;
}
/**
 * binaryen as a script and a module. The package is one file of 15 MB whose WebAssembly is a string: parsing and
 * decoding that is two thirds of what loading it takes.
 */
async function binaryen() {
    const path = load.resolve('binaryen');
    const script = withoutModule(readFileSync(path, 'utf8'), 'readModule(new URL("binaryen.wasm",import.meta.url))');
    write('binaryen', {
        'index.js': `import{readFileSync as readModule}from"node:fs";${script}`,
        'binaryen.wasm': await embeddedModule(path),
        LICENSE: readFileSync(join(dirname(path), 'LICENSE')),
    });
}
/** Whatever the build's own code asks an object for. */
function propertiesAskedFor() {
    const folder = fileURLToPath(new URL('../', import.meta.url));
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const sources = files.filter((file) => file.endsWith('.js') && !file.includes('node_modules'));
    return new Set(sources.flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/\.([A-Za-z_]\w*)/g)].map((m) => m[1])));
}
/** A method of a class of the package. */
const METHOD = /^ {4}(?:static |[gs]et )?([a-zA-Z]\w*)\(.*\) \{\n(?:.*\n)*? {4}\}\n/gm;
/**
 * iced-x86 as a module whose exports can be left out one by one, for the bundler (`scripts/bundle.mjs`). The package is
 * a CommonJS script of 0.9 MB, most of it enumerations and methods that nobody asks for, and reads its WebAssembly from
 * beside itself.
 */
function iced() {
    const path = load.resolve('iced-x86');
    const source = readFileSync(path, 'utf8');
    const names = [];
    const script = source
        // The names that its WebAssembly imports are no exports.
        .replaceAll('module.exports.__wbg_', 'placeholder.__wbg_')
        .replaceAll('module.exports.__wbindgen_', 'placeholder.__wbindgen_')
        .replace("imports['__wbindgen_placeholder__'] = module.exports;", 'const placeholder = {};\nimports.__wbindgen_placeholder__ = placeholder;')
        .replace('const { TextDecoder, TextEncoder } = require(`util`);', '')
        .replace("const path = require('path').join(__dirname, 'iced_x86_bg.wasm');", '')
        .replace("require('fs').readFileSync(path)", `readFileSync(new URL('../../${ICED}', import.meta.url))`)
        .replace('module.exports.__wasm = wasm;', '')
        .replace(/^module\.exports\.(\w+) = (\w+);$/gm, (_, name) => {
        names.push(name);
        return '';
    })
        .replace(/^module\.exports\.(\w+) = Object\.freeze\(/gm, (_, name) => {
        names.push(name);
        return `const ${name} = /* @__PURE__ */ Object.freeze(`;
    })
        .replace(/^module\.exports\.(\w+) = (function\()/gm, (_, name, rest) => {
        names.push(name);
        return `const ${name} = ${rest}`;
    });
    const asked = propertiesAskedFor();
    const wanted = script.replace(METHOD, (method, name) => name === 'constructor' || name === 'free' || asked.has(name) ? method : '');
    if (/\b(require|module\.exports)\b/.test(script.replace(/^\s*(\*|\/\/).*$/gm, '')))
        throw new Error('the package is not laid out as expected');
    write('iced-x86', {
        'index.js': `import { readFileSync } from 'node:fs';\n${wanted}\nexport { ${names.join(', ')} };\n`,
        LICENSE: readFileSync(join(dirname(path), 'LICENSE.txt')),
    });
    // In the build's own folder: a bundle in any folder of it says the same of where that is.
    writeFileSync(fileURLToPath(new URL(`../${ICED}`, import.meta.url)), readFileSync(join(dirname(path), 'iced_x86_bg.wasm')));
}
const ICED = 'iced.wasm';
rmSync(new URL('../node_modules/', import.meta.url), { recursive: true, force: true });
for (const repack of [binaryen, iced]) {
    try {
        await repack();
    }
    catch (error) {
        console.warn(`${repack.name}: ${error.message}; the package is used as it is`);
    }
}
