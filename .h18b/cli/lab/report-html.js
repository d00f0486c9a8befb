/**
 * The report of an experiment as one page that needs nothing else: tables, and charts by Chart.js, which lies within.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { escaped, inScript } from '../../debug/page-text.js';
import { conditions, hostsTable, ratioText, verdict } from './report-text.js';
const load = createRequire(import.meta.url);
/** A library's file for browsers, from the folder of its own main file. */
const browserScript = (name, file) => readFileSync(join(dirname(load.resolve(name)), file), 'utf8');
function bars(rows, of) {
    return rows.flatMap((row) => {
        const ratio = of(row);
        if (!ratio || Number.isNaN(ratio.mean))
            return [];
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
/** Draws the charts; runs in the page. */
const SCRIPT = `
const text = getComputedStyle(document.body).color;
Chart.defaults.color = text;
Chart.defaults.animation = false;
/**
 * Lying bars that begin at 1, each with its name beside it: as high as there are many, and narrow where the page is.
 */
const bars = (canvas, list, title) => {
  canvas.parentElement.style.height = 6 + 1.5 * list.length + 'rem';
  return new Chart(canvas, {
    type: 'barWithErrorBars',
    data: { labels: list.map((b) => b.label), datasets: [{ label: title, data: list, base: 1,
      backgroundColor: list.map((b) => b.x < 1 ? '#4a90d9' : '#d9764a'),
      errorBarColor: text, errorBarWhiskerColor: text }] },
    options: { indexAxis: 'y', maintainAspectRatio: false,
      plugins: { legend: { display: false }, title: { display: true, text: title } },
      scales: { x: { title: { display: true, text: 'ratio of times, less is faster' } },
        y: { ticks: { autoSkip: false, font: { size: innerWidth < 600 ? 9 : 12 } } } } },
  });
};
let shown;
const guest = document.getElementById('guest');
const against = document.getElementById('against');
const show = () => {
  shown?.destroy();
  const list = DATA.bars[guest.value].filter((b) => b.against === against.value);
  shown = bars(document.getElementById('ratios'), list, guest.value + ', against ' + against.value);
};
guest.addEventListener('change', show);
against.addEventListener('change', show);
show();
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
const table = (head, rows) => {
    const cells = (tag, row) => row.map((c) => `<${tag}>${escaped(c)}</${tag}>`).join('');
    const lines = rows.map((row) => `<tr>${cells('td', row)}</tr>`).join('\n');
    return `<div class="wide" tabindex="0"><table><thead><tr>${cells('th', head)}</tr></thead><tbody>\n${lines}\n</tbody></table></div>`;
};
const ALL = 'all guests';
export function html(journal, summary) {
    const { experiment } = journal.heading;
    const rows = summary.rows.filter(({ configuration }) => configuration.against !== undefined);
    const perGuest = summary.guests.map((guest, n) => [guest, bars(rows, (row) => row.cells[n].ratio)]);
    const data = {
        bars: Object.fromEntries([[ALL, bars(rows, ({ mean }) => mean)], ...perGuest]),
        costs: rows.flatMap(({ configuration, translating, mean }) => translating === undefined || !mean ? [] : [{ x: translating, y: mean.mean, label: configuration.id }]),
    };
    const options = (names) => [...names].map((name) => `<option>${escaped(name)}</option>`).join('');
    const bases = new Set(rows.map(({ configuration }) => configuration.against));
    const wrong = summary.complaints.map((c) => `<li>${escaped(c)}</li>`).join('\n');
    const means = rows.map((row) => [
        row.configuration.id,
        row.configuration.against,
        ratioText(row.mean),
        verdict(row.mean),
        row.translating?.toFixed(2) ?? '-',
    ]);
    const cells = summary.guests.map((guest, n) => [
        guest,
        ...summary.rows.map(({ cells: own, configuration }) => configuration.against === undefined ? (own[n].median?.toFixed(1) ?? '-') : ratioText(own[n].ratio)),
    ]);
    const hosts = hostsTable(summary);
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
<h2>Ratios</h2>
<p><label>Guest: <select id="guest">${options([ALL, ...summary.guests])}</select></label>
<label>Against: <select id="against">${options(bases)}</select></label></p>
<div class="chart"><canvas id="ratios" role="img" aria-label="Ratios with their intervals; the table has the same"></canvas></div>
${table(['configuration', 'against', 'ratio of times', 'which is', 'translating'], means)}
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
