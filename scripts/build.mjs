#!/usr/bin/env node
/**
 * Builds `dist`: `npm run build`. All of it is made in a folder of its own. Then each file that is another than before
 * takes its place in one step, so that a command that runs from `dist` meanwhile finds no half of a file, and finds
 * what it started with where the sources have not changed. `--if-needed` builds only where they have.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundle, recordCode } from './bundle.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const dist = join(root, 'dist');
/** Beside `dist`: what is made refers to its sources and packages by relative paths. */
const work = join(root, `.build-${process.pid}`);

/** In `dist`: which sources it was built from. */
const STAMP = 'built-from';
const BESIDES = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.build.json',
  'scripts/build.mjs',
  'scripts/bundle.mjs',
];

function sourcesDigest() {
  const sources = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
  const hash = createHash('sha256');
  for (const path of [...sources, ...BESIDES.map((name) => join(root, name)).filter(existsSync)]) {
    hash.update(`${path.slice(root.length)}\0`);
    hash.update(readFileSync(path));
  }
  return hash.digest('hex');
}

function isBuilt(digest) {
  const stamp = join(dist, STAMP);
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === digest;
}

function run(...args) {
  const { status, error } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (error) throw error;
  if (status !== 0) process.exitCode = status ?? 1;
  return status === 0;
}

function filesUnder(folder, prefix = '') {
  return readdirSync(join(folder, prefix), { withFileTypes: true }).flatMap((entry) => {
    const path = join(prefix, entry.name);
    return entry.isDirectory() ? filesUnder(folder, path) : [path];
  });
}

function publish() {
  const files = filesUnder(work);
  for (const file of files) {
    const to = join(dist, file);
    if (existsSync(to) && readFileSync(to).equals(readFileSync(join(work, file)))) continue;
    mkdirSync(dirname(to), { recursive: true });
    renameSync(join(work, file), to);
  }
  const made = new Set(files);
  for (const file of filesUnder(dist)) if (!made.has(file)) rmSync(join(dist, file));
}

/** The program of a package's command. */
function command(name) {
  const load = createRequire(import.meta.url);
  const description = load.resolve(`${name}/package.json`);
  const { bin } = load(description);
  return join(dirname(description), typeof bin === 'string' ? bin : Object.values(bin)[0]);
}

try {
  const digest = sourcesDigest();
  const wanted = !process.argv.includes('--if-needed') || !isBuilt(digest);
  const made =
    wanted &&
    run(command('typescript'), '-p', 'tsconfig.build.json', '--outDir', work) &&
    run(join(work, 'runtime/repack-dependencies.js')) &&
    run(join(work, 'translator/build/generate.js')) &&
    run(join(work, 'runtime/generate-encodings.js'));
  if (made) {
    await bundle(work);
    // The command asks for it.
    writeFileSync(join(work, STAMP), digest);
    recordCode(work);
    publish();
  }
} finally {
  rmSync(work, { recursive: true, force: true });
}
