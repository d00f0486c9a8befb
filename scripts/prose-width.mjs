/**
 * Prose is at most 120 columns wide: Markdown outside of tables and code, and comments that have a line to themselves.
 *
 *     node scripts/prose-width.mjs            says where it is wider; exit status 1 then
 *     node scripts/prose-width.mjs --write    breaks the paragraphs that have such a line anew
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

const WIDTH = 120;
const ROOTS = ['README.md', 'CHANGELOG.md', 'docs', 'src', 'test', 'bench', 'scripts'];
/** Generated. */
const SKIPPED = /(^|\/)(bin|golden|node_modules|fixtures)\/|docs\/instructions\.md$/;
/** What a line of Markdown must not begin with by accident. */
const MARKER = /^([-+*>|#]+|\d+[.)])$/;
const LIST = /^(\s*)([-*]|\d+\.)\s+/;

function* filesUnder(path) {
  if (SKIPPED.test(path)) return;
  if (/\.(md|ts|mjs)$/.test(path)) yield path;
  else if (!/\.\w+$/.test(path)) {
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      if (entry.isDirectory() || entry.isFile()) yield* filesUnder(`${path}/${entry.name}`);
    }
  }
}

/** Words; what stands in backquotes is not broken. */
function wordsOf(text) {
  return text.match(/(?:`[^`]*`|\S)+/g) ?? [];
}

/** Breaks `text` into lines, of which the first begins with `first` and the others with `rest`. */
function broken(text, first, rest) {
  const words = [];
  for (const word of wordsOf(text)) {
    if (words.length > 0 && MARKER.test(word)) words.push(`${words.pop()} ${word}`);
    else words.push(word);
  }
  const lines = [];
  let line = first;
  let empty = true;
  for (const word of words) {
    if (!empty && line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line];
}

/** Whether a line is too wide and could be broken. */
function isWide(line, prefix = '') {
  return line.length > WIDTH && wordsOf(line.slice(prefix.length)).length > 1;
}

/**
 * The lines of a text anew, paragraph by paragraph. `before`: what stands before each, as ` * `. `found(n)` is told of
 * each line that is too wide.
 */
function paragraphs(lines, before, found) {
  const out = [];
  for (let i = 0; i < lines.length; ) {
    const body = lines[i].slice(before.length);
    const item = LIST.exec(body);
    const plain = /^\S/.test(body) || item;
    if (!plain || /^(\||#|<|```|@|---|biome-)/.test(body)) {
      out.push(lines[i++]);
      continue;
    }
    const indent = item ? ' '.repeat(item[0].length) : '';
    let end = i + 1;
    for (; end < lines.length; end++) {
      const next = lines[end].slice(before.length);
      const goesOn = next.startsWith(indent) && /^[^\s|#<]/.test(next.slice(indent.length)) && !LIST.test(next);
      if (!goesOn || lines[end].trim() === before.trim() || /^(```|---|@|biome-)/.test(next)) break;
    }
    const block = lines.slice(i, end);
    const wide = block.flatMap((l, n) => (isWide(l, before) ? [i + n] : []));
    wide.forEach(found);
    if (wide.length === 0 || block.some((l) => l.endsWith('  '))) out.push(...block);
    else {
      const text = block.map((l) => l.slice(before.length).trim()).join(' ');
      const rest = item ? text.slice(item[0].trim().length).trim() : text;
      out.push(...broken(rest, before + (item?.[0] ?? ''), before + indent));
    }
    i = end;
  }
  return out;
}

function markdown(lines, found) {
  const out = [];
  let start = 0;
  let fenced = false;
  const flush = (end) => out.push(...paragraphs(lines.slice(start, end), '', (n) => found(start + n)));
  lines.forEach((line, i) => {
    if (!/^\s*```/.test(line)) return;
    if (!fenced) flush(i);
    else out.push(...lines.slice(start, i));
    out.push(line);
    fenced = !fenced;
    start = i + 1;
  });
  flush(lines.length);
  return out;
}

function comments(lines, found) {
  const out = [];
  for (let i = 0; i < lines.length; ) {
    const line = lines[i];
    const [, indent, one] = /^(\s*)\/\*\*? (.*) \*\/$/.exec(line) ?? [];
    if (one !== undefined) {
      if (isWide(line, indent)) {
        found(i);
        out.push(`${indent}/**`, ...broken(one, `${indent} * `, `${indent} * `), `${indent} */`);
      } else out.push(line);
      i++;
      continue;
    }
    const prefix = /^(\s*\/\/ )\S/.exec(line)?.[1] ?? /^(\s*;; )\S/.exec(line)?.[1];
    if (prefix !== undefined) {
      let end = i;
      while (end < lines.length && lines[end].startsWith(prefix)) end++;
      const from = i;
      out.push(...paragraphs(lines.slice(i, end), prefix, (n) => found(from + n)));
      i = end;
      continue;
    }
    const open = /^(\s*)\/\*\*?$/.exec(line);
    if (open) {
      let end = i + 1;
      while (end < lines.length && !lines[end].trimEnd().endsWith('*/')) end++;
      const from = i + 1;
      out.push(line, ...paragraphs(lines.slice(from, end), `${open[1]} * `, (n) => found(from + n)));
      i = end;
      continue;
    }
    out.push(line);
    i++;
  }
  return out;
}

const write = process.argv.includes('--write');
const wide = [];
for (const path of ROOTS.flatMap((root) => [...filesUnder(root)])) {
  const text = readFileSync(path, 'utf8');
  const lines = text.split('\n');
  const numbers = [];
  const anew = (path.endsWith('.md') ? markdown : comments)(lines, (n) => numbers.push(n + 1)).join('\n');
  if (write && anew !== text) writeFileSync(path, anew);
  if (write) continue;
  wide.push(...numbers.map((n) => `${path}:${n}: wider than ${WIDTH} columns`));
}
if (wide.length > 0) {
  console.error(wide.join('\n'));
  console.error(`${wide.length} lines of prose are too wide: node scripts/prose-width.mjs --write breaks them anew`);
  process.exitCode = 1;
}
