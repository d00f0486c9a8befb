/**
 * The report of an experiment as one page that needs nothing else: tables, and charts by Chart.js, which lies within.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { escaped, inScript } from '../../debug/page-text.js';
import { curvesOf } from './curves.js';
import type { Journal } from './journal.js';
import { conditions, hostsTable, ratioText, verdict } from './report-text.js';
import type { Row, Summary } from './summary.js';

const load = createRequire(import.meta.url);

/** A library's file for browsers, from the folder of its own main file. */
const browserScript = (name: string, file: string): string =>
  readFileSync(join(dirname(load.resolve(name)), file), 'utf8');

interface Bar {
  readonly label: string;
  /** The configuration that it is compared with. */
  readonly against: string;
  readonly x: number;
  readonly xMin: number;
  readonly xMax: number;
}

function bars(rows: readonly Row[], of: (row: Row) => Row['mean']): Bar[] {
  return rows.flatMap((row) => {
    const ratio = of(row);
    if (!ratio || Number.isNaN(ratio.mean)) return [];
    const wide = Number.isFinite(ratio.high);
    const { mean } = ratio;
    const { id, against = '' } = row.configuration;
    return [{ label: id, against, x: mean, xMin: wide ? ratio.low : mean, xMax: wide ? ratio.high : mean }];
  });
}

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { max-width: 75rem; margin: 0 auto; padding: 1rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; }
th, td { padding: .2rem .6rem; border-bottom: 1px solid #8886; text-align: right; white-space: nowrap; }
th:first-child, td:first-child { text-align: left; position: sticky; left: 0; background: Canvas; }
.wrong { border-left: .3rem solid #c33; padding-left: 1rem; }
.chart { position: relative; height: 26rem; margin: 1rem 0; }
`;

/** With one configuration there is nothing to compare: the times themselves. */
function times({ rows }: Summary): Bar[] {
  return (rows[0]?.cells ?? []).flatMap(({ guest, median }) =>
    median === undefined ? [] : [{ label: guest, against: '', x: median, xMin: median, xMax: median }],
  );
}

/** Draws the charts; runs in the page. */
const SCRIPT = `
const text = getComputedStyle(document.body).color;
Chart.defaults.color = text;
Chart.defaults.animation = false;
/**
 * Lying bars that begin at 1, each with its name beside it: as high as there are many, and narrow where the page is.
 */
const bars = (canvas, list, title, base, unit) => {
  canvas.parentElement.style.height = 6 + 1.5 * list.length + 'rem';
  return new Chart(canvas, {
    type: 'barWithErrorBars',
    data: { labels: list.map((b) => b.label), datasets: [{ label: title, data: list, base,
      backgroundColor: list.map((b) => b.x < 1 || base === 0 ? '#4a90d9' : '#d9764a'),
      errorBarColor: text, errorBarWhiskerColor: text }] },
    options: { indexAxis: 'y', maintainAspectRatio: false,
      plugins: { legend: { display: false }, title: { display: true, text: title } },
      scales: { x: { title: { display: true, text: unit } },
        y: { ticks: { autoSkip: false, font: { size: innerWidth < 600 ? 9 : 12 } } } } },
  });
};
let shown;
const guest = document.getElementById('guest');
const against = document.getElementById('against');
const show = () => {
  shown?.destroy();
  const list = DATA.bars[guest.value].filter((b) => b.against === against.value);
  const title = guest.value + ', against ' + against.value;
  shown = bars(document.getElementById('ratios'), list, title, 1, 'ratio of times, less is faster');
};
if (DATA.times.length > 0)
  bars(document.getElementById('ratios'), DATA.times, 'time of each guest', 0, 'ms, or ns a call');
else {
  guest.addEventListener('change', show);
  against.addEventListener('change', show);
  show();
}
const COLOURS = ['#4a90d9', '#d9764a', '#5aa469', '#a06cd5', '#c9a227', '#d1495b', '#3d8b8b', '#888888'];
const grower = document.getElementById('grower');
let curves;
const grow = () => {
  curves?.destroy();
  const log = (text) => ({ type: 'logarithmic', title: { display: true, text } });
  curves = new Chart(document.getElementById('curves'), {
    type: 'line',
    data: { datasets: DATA.curves[grower.value].map((c, n) => ({ ...c, borderColor: COLOURS[n % COLOURS.length],
      backgroundColor: COLOURS[n % COLOURS.length] })) },
    options: { maintainAspectRatio: false,
      plugins: { title: { display: true, text: grower.value + ': time for a unit of work, by the amount of work' } },
      scales: { x: log('work'), y: log('ms, or ns a call') } },
  });
};
grower?.addEventListener('change', grow);
if (grower) grow();
if (DATA.costs.length > 0) new Chart(document.getElementById('costs'), {
  type: 'scatter',
  data: { datasets: [{ label: 'configurations', data: DATA.costs, backgroundColor: '#d9764a', pointRadius: 5 }] },
  options: { maintainAspectRatio: false, plugins: { legend: { display: false },
    title: { display: true, text: 'Cost of making code against time gained' },
    tooltip: { callbacks: { label: (c) => c.raw.label } } },
    scales: { x: { title: { display: true, text: 'CPU time of making code, ratio' } },
      y: { title: { display: true, text: 'time, ratio' } } } },
});
else document.getElementById('costs').parentElement.remove();
`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const cells = (tag: string, row: readonly string[]) => row.map((c) => `<${tag}>${escaped(c)}</${tag}>`).join('');
  const lines = rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('\n');
  return `<div class="wide" tabindex="0"><table><thead><tr>${cells('th', head)}</tr></thead><tbody>\n${lines}\n</tbody></table></div>`;
};

const ALL = 'all guests';

const warmUp = (growers: string): string => `<h2>Warm-up</h2>
<p><label>Guest: <select id="grower">${growers}</select></label></p>
<div class="chart"><canvas id="curves" role="img" aria-label="Time for a unit of work, by the amount of work"></canvas></div>`;

export function html(journal: Journal, summary: Summary): string {
  const { experiment } = journal.heading;
  const rows = summary.rows.filter(({ configuration }) => configuration.against !== undefined);
  const perGuest = summary.guests.map((guest, n) => [guest, bars(rows, (row) => row.cells[n]!.ratio)] as const);
  const data = {
    bars: Object.fromEntries([[ALL, bars(rows, ({ mean }) => mean)], ...perGuest]),
    times: rows.length === 0 ? times(summary) : [],
    curves: curvesOf(experiment, summary),
    costs: rows.flatMap(({ configuration, translating, mean }) =>
      translating === undefined || !mean ? [] : [{ x: translating, y: mean.mean, label: configuration.id }],
    ),
  };
  const options = (names: Iterable<string>) => [...names].map((name) => `<option>${escaped(name)}</option>`).join('');
  const bases = new Set(rows.map(({ configuration }) => configuration.against!));
  const wrong = summary.complaints.map((c) => `<li>${escaped(c)}</li>`).join('\n');
  const means = rows.map((row) => [
    row.configuration.id,
    row.configuration.against!,
    ratioText(row.mean),
    verdict(row.mean),
    row.translating?.toFixed(2) ?? '-',
  ]);
  const cells = summary.guests.map((guest, n) => [
    guest,
    ...summary.rows.map(({ cells: own, configuration }) =>
      configuration.against === undefined ? (own[n]!.median?.toFixed(1) ?? '-') : ratioText(own[n]!.ratio),
    ),
  ]);
  const hosts = hostsTable(summary);
  const choices = `<h2>Ratios</h2>
<p><label>Guest: <select id="guest">${options([ALL, ...summary.guests])}</select></label>
<label>Against: <select id="against">${options(bases)}</select></label></p>`;
  const growers = Object.keys(data.curves);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(experiment.name)}</title>
<style>${STYLE}</style>
</head>
<body>
<h1>${escaped(experiment.name)}</h1>
<p>${escaped(experiment.question)}</p>
<p>${escaped(conditions(journal, summary))}</p>
${wrong === '' ? '<p>All outputs agree.</p>' : `<div class="wrong"><p>Something is wrong, and the ratios mean nothing there:</p><ul>${wrong}</ul></div>`}
${rows.length === 0 ? '<h2>Times</h2>' : choices}
<div class="chart"><canvas id="ratios" role="img" aria-label="What the table below has, as bars"></canvas></div>
${rows.length === 0 ? '' : table(['configuration', 'against', 'ratio of times', 'which is', 'translating'], means)}
${growers.length === 0 ? '' : warmUp(options(growers))}
<div class="chart"><canvas id="costs" role="img" aria-label="Cost of making code against time"></canvas></div>
<h2>Each guest</h2>
<p>The baseline's column is its time, in ms or ns a call; the others are ratios.</p>
${table(['guest', ...summary.rows.map(({ configuration }) => configuration.id)], cells)}
${hosts.lines.length > 0 ? `<h2>Each host</h2>\n${table(hosts.head, hosts.lines)}` : ''}
<script>${browserScript('chart.js', 'chart.umd.min.js')}</script>
<script>${browserScript('chartjs-chart-error-bars', 'index.umd.min.js')}</script>
<script>const DATA = ${inScript(data)};
${SCRIPT}</script>
</body>
</html>
`;
}
