/**
 * An explanation as one page that needs nothing else: assembly, IR and WebAssembly side by side, and the graph of
 * blocks.
 */
import dagre from '@dagrejs/dagre';
import { PASSES } from '../translator/passes/pipeline.js';
import type { ExplainedBlock, Explanation } from './explain.js';
import { escaped, inScript } from './page-text.js';
import { hex, type PrintedIr } from './print-ir.js';

const nameOf = (b: ExplainedBlock): string =>
  `${hex(b.rip)}${b.symbol === null ? '' : ` <${b.symbol}>`}${b.twin ? ', twin' : ''}`;

/** The IR's lines by instruction; the terminal belongs to the last. */
function byInstruction(b: ExplainedBlock, ir: PrintedIr): string[][] {
  const out = b.instructions.map((): string[] => []);
  const lines = [...ir.lines, ir.terminal];
  const owners = [...ir.insns, b.instructions.length - 1];
  lines.forEach((line, n) => {
    out[owners[n]!]?.push(line);
  });
  return out;
}

function blockData(b: ExplainedBlock) {
  return {
    name: nameOf(b),
    assembly: b.instructions.map((i) => [hex(i.rip), i.bytes, i.text]),
    stages: [
      { pass: 'lifting', lines: byInstruction(b, b.before) },
      ...b.passes.map(({ pass, ir }) => ({ pass, lines: byInstruction(b, ir) })),
    ],
  };
}

const NODE = { width: 190, height: 44 };
/** How far an edge from a block to itself stands out. */
const LOOP = 14;

/** The blocks and the ways between them, as SVG; laid out by dagre. */
function graphOf(blocks: readonly ExplainedBlock[]): string {
  const graph = new dagre.graphlib.Graph();
  graph.setGraph({ ranksep: 34, nodesep: 18 + LOOP, marginx: 8 + LOOP, marginy: 8 });
  graph.setDefaultEdgeLabel(() => ({}));
  blocks.forEach((_, n) => void graph.setNode(String(n), { ...NODE }));
  const out = blocks.some((b) => b.successors.includes(-1));
  if (out) graph.setNode('-1', { width: 60, height: 28 });
  blocks.forEach((b, n) => {
    for (const to of new Set(b.successors)) if (to !== n) graph.setEdge(String(n), String(to));
  });
  dagre.layout(graph);
  const edges = graph.edges().map((edge: { v: string; w: string }) => {
    const { points = [] } = graph.edge(edge) as { points?: { x: number; y: number }[] };
    const places = points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`);
    return `<polyline points="${places.join(' ')}" marker-end="url(#tip)"/>`;
  });
  const box = (id: string) => {
    const { x = 0, y = 0, width = 0, height = 0 } = graph.node(id);
    const frame = `<rect x="${x - width / 2}" y="${y - height / 2}" width="${width}" height="${height}" rx="4"/>`;
    const line = (text: string, dy: number) =>
      `<text x="${x}" y="${y + dy}" text-anchor="middle">${escaped(text)}</text>`;
    return { frame, line };
  };
  // One to itself goes round its right side.
  const loops = blocks.flatMap(({ successors }, n) => {
    if (!successors.includes(n)) return [];
    const { x = 0, y = 0 } = graph.node(String(n));
    const [near, far] = [x + NODE.width / 2, x + NODE.width / 2 + LOOP];
    return [
      `<polyline points="${near},${y - 9} ${far},${y - 9} ${far},${y + 9} ${near},${y + 9}" marker-end="url(#tip)"/>`,
    ];
  });
  const nodes = blocks.map((b, n) => {
    const { frame, line } = box(String(n));
    const size = `${b.instructions.length} instructions, ${b.kind}`;
    return `<a href="#b${n}" data-block="${n}">${frame}${line(nameOf(b).slice(0, 28), -4)}${line(size, 13)}</a>`;
  });
  if (out) nodes.push(`<g>${box('-1').frame}${box('-1').line('out', 4)}</g>`);
  // dagre counts nodes; ways round them may go beyond.
  const { width: inner = 0, height = 0 } = graph.graph();
  const reach: number[] = graph.edges().flatMap((edge: { v: string; w: string }) => {
    const { points = [] } = graph.edge(edge) as { points?: { x: number }[] };
    return points.map(({ x }) => x + 8);
  });
  const left = Math.min(0, ...reach.map((x) => x - 16));
  const width = Math.max(inner, ...reach) - left;
  return `<svg viewBox="${left} 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="Graph of blocks">
<defs><marker id="tip" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="7" markerHeight="7" orient="auto">
<path d="M0 0 8 4 0 8z"/></marker></defs>
${[...edges, ...loops].join('\n')}
${nodes.join('\n')}
</svg>`;
}

const STYLE = `
:root { color-scheme: light dark; font: 15px/1.4 system-ui, sans-serif; --light: #f5c54255; }
body { margin: 0; padding: 0 1rem 2rem; }
header { position: sticky; top: 0; background: Canvas; padding: .5rem 0; display: flex; flex-wrap: wrap; gap: .3rem 1rem;
  align-items: center; border-bottom: 1px solid #8886; z-index: 2; }
h1 { font-size: 1.1rem; margin: 0; overflow-wrap: anywhere; } select, input { max-width: 100%; } h2 { font-size: 1rem; margin: 1.2rem 0 .3rem; }
.graph, .block, .wat { overflow-x: auto; }
svg { max-width: none; font: 12px ui-monospace, monospace; } rect { fill: none; stroke: currentColor; }
polyline { fill: none; stroke: #888; } marker path, text { fill: currentColor; } a.lit rect { fill: var(--light); }
table { border-collapse: collapse; font: 13px/1.35 ui-monospace, monospace; }
td, th { vertical-align: top; text-align: left; padding: .1rem .6rem; border-bottom: 1px solid #8883; white-space: pre; }
th { font-family: system-ui, sans-serif; } tr.lit, .wat span.lit { background: var(--light); }
.bytes { opacity: .6; } .new { font-weight: 600; }
.wat pre { font: 13px/1.35 ui-monospace, monospace; } mark { background: #4a90d988; color: inherit; }
@media (min-width: 1100px) { main { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 1rem; }
  .wat { position: sticky; top: 3.5rem; max-height: calc(100vh - 4rem); overflow: auto; align-self: start; } }
`;

/** Fills the page from DATA, lights up what belongs together, searches; runs in the page. */
const SCRIPT = `
const $ = (id) => document.getElementById(id);
const element = (tag, text, className) => {
  const e = document.createElement(tag);
  if (text !== undefined) e.textContent = text;
  if (className) e.className = className;
  return e;
};
const passes = ['lifting', ...DATA.passes];
/** The stage of a block that holds behind a pass: the last one up to there. */
const stageOf = (b, pass) => b.stages.findLast((s) => passes.indexOf(s.pass) <= passes.indexOf(pass)) ?? b.stages[0];
for (const id of ['left', 'right']) for (const p of passes) $(id).append(element('option', p));
$('right').value = passes.at(-1);
const cell = (lines, other) => {
  const td = element('td');
  lines.forEach((line, n) => {
    if (n > 0) td.append('\\n');
    // Numbers of nodes change with every line that goes: what counts is the rest.
    const bare = (t) => t.replaceAll(/%\\d+/g, '%');
    td.append(other && !other.some((o) => bare(o) === bare(line)) ? element('span', line, 'new') : line);
  });
  return td;
};
const draw = () => {
  $('blocks').replaceChildren(...DATA.blocks.map((b, n) => {
    const section = element('section', undefined, 'block');
    section.id = 'b' + n;
    section.append(element('h2', b.name));
    const [left, right] = [stageOf(b, $('left').value), stageOf(b, $('right').value)];
    const table = element('table');
    const head = element('tr');
    for (const t of ['assembly', 'IR: ' + $('left').value, 'IR: ' + $('right').value]) head.append(element('th', t));
    table.append(head);
    b.assembly.forEach(([rip, bytes, text], i) => {
      const tr = element('tr');
      tr.tabIndex = 0;
      tr.dataset.at = n + '.' + i;
      const td = element('td', rip + '  ');
      td.append(element('span', bytes, 'bytes'), '\\n' + text);
      tr.append(td, cell(left.lines[i]), cell(right.lines[i], left.lines[i]));
      table.append(tr);
    });
    section.append(table);
    return section;
  }));
  search();
};
const light = (event) => {
  const line = event.target.closest?.('[data-at]');
  for (const e of document.querySelectorAll('.lit')) e.classList.remove('lit');
  if (!line) return;
  const [block] = line.dataset.at.split('.');
  for (const e of document.querySelectorAll('[data-at="' + line.dataset.at + '"], a[data-block="' + block + '"]'))
    e.classList.add('lit');
  if (!line.closest('.wat')) document.querySelector('.wat .lit')?.scrollIntoView({ block: 'nearest' });
};
document.addEventListener('mouseover', light);
document.addEventListener('focusin', light);
let found = [];
let at = -1;
function search() {
  for (const m of document.querySelectorAll('mark')) m.replaceWith(...m.childNodes);
  // What marks had cut is one text again.
  document.querySelector('main').normalize();
  found = [];
  at = -1;
  const wanted = $('search').value.toLowerCase();
  if (wanted !== '') {
    const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (let t of texts) {
      for (let i = t.data.toLowerCase().indexOf(wanted); i >= 0; i = t.data.toLowerCase().indexOf(wanted)) {
        const hit = t.splitText(i);
        t = hit.splitText(wanted.length);
        const mark = element('mark');
        hit.replaceWith(mark);
        mark.append(hit);
        found.push(mark);
      }
    }
  }
  $('hits').textContent = wanted === '' ? '' : found.length + ' found';
}
$('search').addEventListener('input', search);
$('search').addEventListener('keydown', (e) => {
  if (e.key !== 'Enter' || found.length === 0) return;
  at = (at + (e.shiftKey ? found.length - 1 : 1)) % found.length;
  found[at].scrollIntoView({ block: 'center' });
  $('hits').textContent = at + 1 + ' of ' + found.length;
});
for (const id of ['left', 'right']) $(id).addEventListener('change', draw);
draw();
`;

/** WebAssembly's text in lines, each with the instruction that it is of, from the comments of `translatedText`. */
function codeLines(text: string): string {
  let at = '';
  let depth = 0;
  return text
    .split('\n')
    .flatMap((line) => {
      const comment = /^(\s*);;@(?: guest:(\d+):(\d+))?/.exec(line);
      if (!comment) {
        // What is no deeper and has no comment of its own is of nobody.
        if (/^\s*/.exec(line)![0].length < depth) at = '';
        return [`<span${at}>${escaped(line)}\n</span>`];
      }
      const [, indent = '', block, insn] = comment;
      // Parts of a statement have comments that say nothing.
      if (block === undefined && indent.length > depth) return [];
      depth = indent.length;
      at = block === undefined ? '' : ` data-at="${Number(block) - 1}.${Number(insn) - 1}"`;
      return [];
    })
    .join('');
}

function machineCodeOf({ machineCode: code }: Explanation): string {
  return code === null ? '' : `<h2>V8's machine code, ${code.bytes} bytes</h2><pre>${escaped(code.text)}</pre>`;
}

/** `program` names it in the heading; `code`: its WebAssembly, as `translatedText` gives it; `reasons`: of a run. */
export function explanationPage(e: Explanation, program: string, code: string, reasons = ''): string {
  const [formed = '', ...ends] = reasons.trimEnd().split('\n');
  const effective = new Set(e.blocks.flatMap((b) => b.passes.map(({ pass }) => pass)));
  const passes = PASSES.map(({ name }) => name).filter((name) => effective.has(name));
  const instructions = e.blocks.reduce((n, b) => n + b.instructions.length, 0);
  const size = e.failure === null ? `${e.wasmBytes} bytes of WebAssembly` : `not translated: ${e.failure}`;
  const title = `${program}, region ${hex(e.entry)}`;
  const data = { passes, blocks: e.blocks.map(blockData) };
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<header>
<h1>${escaped(title)}</h1>
<span>${e.word}-bit code: ${e.blocks.length} blocks, ${instructions} instructions, ${escaped(size)}</span>
<label>IR behind <select id="left"></select></label>
<label>and <select id="right"></select></label>
<label>Search <input id="search" type="search" aria-describedby="hits"></label> <span id="hits" aria-live="polite"></span>
</header>
${
  formed === ''
    ? ''
    : `<details><summary>${escaped(formed)}</summary><pre>${escaped(ends.join('\n'))}</pre></details>
`
}<div class="graph" tabindex="0">${graphOf(e.blocks)}</div>
<main>
<div id="blocks"></div>
<div class="wat" tabindex="0"><h2>WebAssembly</h2><pre>${codeLines(code)}</pre>${machineCodeOf(e)}</div>
</main>
<script>const DATA = ${inScript(data)};
${SCRIPT}</script>
</body>
</html>
`;
}
