/**
 * Build step: the command and the translator's worker as few files (`bundle(folder)`, on what the compiler made there). What is loaded one
 * by one takes longer than a short guest runs. The command becomes CommonJS, which Node starts sooner than modules; the library stays
 * as it is.
 */
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'rolldown';

/** Loaded at run time from where they are: they are large, and wanted late or never. The tools for listings are modules, as binaryen is. */
const EXTERNAL = [/^binaryen$/, /^wabt$/, /debug\/(explain|replay)\.js$/];

/** The command; and what the tests' and the guests' scripts load of it. */
const COMMAND = ['main', 'run', 'run-command', 'guests'];

/** `iced-x86`, as repacked, reads a file of the build's folder, from two folders below. The bundle lies one below. */
const icedFile = {
  name: 'iced-file',
  transform: {
    filter: { id: /iced-x86/ },
    handler: (code) => code.replace("'../../iced.wasm'", "'../iced.wasm'"),
  },
};

/** Resolves iced-x86 to a script that loads it when something of it is first asked for: most programs need nothing. */
const lateIced = {
  name: 'late-iced',
  resolveId: (id) => (id === 'iced-x86' ? { id: './iced.js', external: true } : null),
};

function lateIcedScript(names) {
  return `'use strict';
let loaded;
const load = () => (loaded ??= require('./iced-x86.js'));
for (const name of ${JSON.stringify(names)})
  Object.defineProperty(exports, name, { enumerable: true, get: () => load()[name] });
`;
}

/** commander can start programs of its own for commands. We have none, and loading what starts programs takes long. */
const noChildren = {
  name: 'no-children',
  transform: {
    filter: { id: /commander\/lib\/command\.js$/ },
    handler: (code) => code.replace("require('node:child_process')", '{}'),
  },
};

/** Removes what the compiler made of the sources that are in the bundle, and nowhere else wanted. */
function clear(folder) {
  for (const name of readdirSync(folder)) if (/\.(js|js\.map|d\.ts)$/.test(name)) rmSync(join(folder, name));
}

/** The licences of the packages that a bundle has in it. */
function licences(chunks) {
  const packages = new Set();
  for (const chunk of chunks)
    for (const id of chunk.moduleIds ?? []) {
      const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id);
      if (match) packages.add(match[1]);
    }
  return [...packages]
    .sort()
    .map((folder) => {
      const file = ['LICENSE', 'LICENSE.txt', 'LICENSE.md', 'license'].find((name) => existsSync(join(folder, name)));
      return `${folder.replace(/^.*node_modules\//, '')}\n\n${file ? readFileSync(join(folder, file), 'utf8') : ''}`;
    })
    .join('\n\n');
}

export async function bundle(folder) {
  const common = { platform: 'node', external: EXTERNAL, plugins: [icedFile] };
  const iced = await build({
    ...common,
    input: { 'iced-x86': join(folder, 'node_modules/iced-x86/index.js') },
    write: false,
    output: { format: 'cjs', dir: join(folder, 'cli'), comments: false },
  });
  const command = await build({
    ...common,
    plugins: [lateIced, noChildren],
    input: Object.fromEntries(COMMAND.map((name) => [name, join(folder, `cli/${name}.js`)])),
    write: false,
    output: { format: 'cjs', dir: join(folder, 'cli'), chunkFileNames: '[name].js', comments: false },
  });
  const worker = await build({
    ...common,
    input: { 'translate-worker': join(folder, 'runtime/translate-worker.js') },
    write: false,
    output: {
      format: 'esm',
      dir: join(folder, 'runtime'),
      chunkFileNames: 'translate-worker-[name].js',
      comments: false,
    },
  });
  clear(join(folder, 'cli'));
  writeFileSync(join(folder, 'cli/iced.js'), lateIcedScript(iced.output[0].exports));
  for (const { fileName, code } of [...iced.output, ...command.output])
    writeFileSync(join(folder, 'cli', fileName), code);
  writeFileSync(join(folder, 'cli/package.json'), '{ "type": "commonjs" }\n');
  for (const { fileName, code } of worker.output) writeFileSync(join(folder, 'runtime', fileName), code);
  writeFileSync(join(folder, 'LICENSES'), licences([...iced.output, ...command.output, ...worker.output]));
}
