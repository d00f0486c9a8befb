/**
 * Build step: the command and the translator's worker as few files (`bundle(folder)`, on what the compiler made there).
 * What is loaded one by one takes longer than a short guest runs. The command becomes CommonJS, which Node starts
 * sooner than modules; the library stays as it is.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'rolldown';

/**
 * Loaded at run time from where they are: they are large, and wanted late or never. The tools for listings are modules,
 * as binaryen is.
 */
const EXTERNAL = [
  /^binaryen$/,
  /^wabt$/,
  /^bullmq$/,
  /^ioredis$/,
  /^tar-stream$/,
  /^fzstd$/,
  /^xz-decompress$/,
  /debug\/(explain|replay)\.js$/,
];

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

/** Modules of Node that most programs need nothing of, and that take it milliseconds to load. */
const LATE = ['child_process', 'crypto', 'net', 'os', 'tty', 'v8', 'worker_threads', 'zlib'];

/** Has the modules in `LATE` loaded where something of them is used, not where the bundle begins. */
const lateBuiltins = {
  name: 'late-builtins',
  renderChunk: (code) => {
    let late = code;
    for (const [declaration, variable, name] of code.matchAll(/^let (\w+) = require\("node:(\w+)"\);\n/gm)) {
      if (!LATE.includes(name)) continue;
      const rest = late.replace(declaration, '');
      // Of a namespace a copy is made.
      if (new RegExp(`^${variable} = `, 'm').test(rest)) continue;
      late = rest.replaceAll(new RegExp(`\\b${variable}\\b`, 'g'), `(require("node:${name}"))`);
    }
    return { code: late, map: null };
  },
};

/** The modules that an entry needs at once, and those of further entries. */
function modulesOf(output, entries) {
  const wanted = [...entries].map((name) => `${name}.js`);
  const modules = new Set();
  for (let name = wanted.pop(), seen = new Set(); name !== undefined; name = wanted.pop()) {
    if (seen.has(name)) continue;
    seen.add(name);
    const chunk = output.find(({ fileName }) => fileName === name);
    for (const id of chunk?.moduleIds ?? []) modules.add(id);
    wanted.push(...(chunk?.imports ?? []));
  }
  return modules;
}

/**
 * The beginning of `main.js`: has V8 take its code of the bundle from a file, so that the bundle need not be parsed.
 * From Node 22 on Node keeps one in the user's cache folder. Before, the build has made it (`recordCode`), and V8 takes
 * it if it is the one that it was made with.
 */
const WITH_CODE = `const { readFileSync } = require('node:fs');
const Module = require('node:module');

let script;
if (Module.enableCompileCache) {
  const { HOME, XDG_CACHE_HOME, NODE_COMPILE_CACHE } = process.env;
  const cache = XDG_CACHE_HOME || (HOME && \`\${HOME}/.cache\`);
  if (NODE_COMPILE_CACHE === undefined && cache) Module.enableCompileCache(\`\${cache}/ringless/node\`);
} else {
  const vm = require('node:vm');
  const filename = \`\${__dirname}/ringless.js\`;
  let cachedData;
  try {
    cachedData = readFileSync(\`\${__dirname}/ringless.code\`);
  } catch {}
  script = new vm.Script(Module.wrap(readFileSync(filename, 'utf8')), {
    filename,
    cachedData,
  });
  const bundle = new Module(filename, module);
  bundle.filename = filename;
  require.cache[filename] = bundle;
  script.runInThisContext().call(bundle.exports, bundle.exports, require, bundle, filename, __dirname);
  bundle.loaded = true;
}
`;

/** Without the names of modules, which lie in a folder of another name at each build. */
function plain(code) {
  return code.replace(/^\/\/ .*\.build-.*\n/gm, '');
}

/** Code that comes from a file cannot import modules itself: this script does it for it. */
const IMPORT = 'module.exports = (name) => import(name);\n';
function importing(code) {
  return code.replaceAll(/\bimport\((?=["(\w])/g, 'require("./import.js")(');
}

/** `main.js` as bundled, behind what loads the bundle. */
function withCode(main) {
  const [shebang, ...rest] = main.split('\n');
  return `${shebang}\n${WITH_CODE}${rest.join('\n')}`;
}

/** Guests that execute what most programs need of the command. */
const USUAL = ['x86_64/hello', 'i386/hello', 'x86_64/stat', 'x86_64/open_close', 'x86_64/read_zero'];

/** Runs a few guests, and keeps what V8 has compiled by then. Without it the bundle is parsed. */
export function recordCode(folder) {
  const file = join(folder, 'cli/record.js');
  writeFileSync(
    file,
    `${WITH_CODE}
const { openSync, writeFileSync } = require('node:fs');
const streams = { stdin: openSync('/dev/null', 'r'), stdout: openSync('/dev/null', 'w'), stderr: openSync('/dev/null', 'w') };
const { run } = require('./run.js');
process.on('exit', () => {
  for (const guest of process.argv.slice(4)) void run(guest, ['10'], { env: {}, mount: [], engine: 'interp' }, streams);
  if (!script) return;
  // V8 takes code that was compiled under its flags as they are at first.
  require('node:v8').setFlagsFromString('--interrupt-budget=67584');
  writeFileSync(\`\${__dirname}/ringless.code\`, script.createCachedData());
});
require('./main.js');
`,
  );
  const guests = USUAL.map((name) => join(folder, '../bench/guests/bin', name));
  // Not the user's: a build neither reads nor fills it.
  const cache = mkdtempSync(join(tmpdir(), 'ringless-build-'));
  const env = { ...process.env, RINGLESS_TRANSLATION_CACHE: cache };
  const { status } = spawnSync(process.execPath, [file, 'run', ...guests], { stdio: 'ignore', env });
  if (status !== 0) console.warn('the code of the bundle was not recorded');
  rmSync(cache, { recursive: true, force: true });
  rmSync(file);
}

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
  const input = Object.fromEntries(COMMAND.map((name) => [name, join(folder, `cli/${name}.js`)]));
  const buildCommand = (together) =>
    build({
      ...common,
      plugins: [lateIced, noChildren, lateBuiltins],
      input,
      write: false,
      output: {
        format: 'cjs',
        dir: join(folder, 'cli'),
        chunkFileNames: '[name].js',
        comments: false,
        ...(together && { codeSplitting: { groups: [{ name: 'ringless', test: (id) => together.has(id) }] } }),
      },
    });
  // What `ringless run` needs is one file.
  const together = modulesOf((await buildCommand(null)).output, ['main', 'run']);
  together.delete(join(folder, 'cli/main.js'));
  const command = await buildCommand(together);
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
  const page = await build({
    input: { page: join(folder, 'page/page.js') },
    platform: 'browser',
    write: false,
    output: { format: 'iife', dir: join(folder, 'page'), comments: false, minify: true },
  });
  clear(join(folder, 'page'));
  for (const { fileName, code } of page.output) writeFileSync(join(folder, 'page', fileName), plain(code));
  for (const name of ['index.html', 'page.css'])
    copyFileSync(new URL(`../src/page/${name}`, import.meta.url), join(folder, 'page', name));
  copyFileSync(
    new URL('../css/xterm.css', import.meta.resolve('@xterm/xterm/lib/xterm.js')),
    join(folder, 'page/xterm.css'),
  );
  clear(join(folder, 'cli'));
  writeFileSync(join(folder, 'cli/iced.js'), lateIcedScript(iced.output[0].exports));
  for (const { fileName, code } of [...iced.output, ...command.output])
    writeFileSync(join(folder, 'cli', fileName), plain(fileName === 'main.js' ? withCode(code) : importing(code)));
  writeFileSync(join(folder, 'cli/import.js'), IMPORT);
  writeFileSync(join(folder, 'cli/package.json'), '{ "type": "commonjs" }\n');
  for (const { fileName, code } of worker.output) writeFileSync(join(folder, 'runtime', fileName), plain(code));
  writeFileSync(
    join(folder, 'LICENSES'),
    licences([...iced.output, ...command.output, ...worker.output, ...page.output]),
  );
}
