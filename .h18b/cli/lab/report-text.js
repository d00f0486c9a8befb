/** 0.912 (0.900 to 0.925). */
export function ratioText(ratio) {
    if (!ratio || Number.isNaN(ratio.mean))
        return '-';
    const digits = ratio.mean < 10 ? 3 : 1;
    if (!Number.isFinite(ratio.high))
        return `${ratio.mean.toFixed(digits)} (one round)`;
    return `${ratio.mean.toFixed(digits)} (${ratio.low.toFixed(digits)} to ${ratio.high.toFixed(digits)})`;
}
const timeText = (time) => time === undefined ? '-' : time.toFixed(time < 10 ? 2 : time < 100 ? 1 : 0);
/** In words: the interval is on one side of 1, or on both. */
export function verdict(ratio) {
    if (!ratio || !Number.isFinite(ratio.high))
        return '';
    if (ratio.high < 1)
        return 'faster';
    return ratio.low > 1 ? 'slower' : 'no difference shown';
}
const hostText = (host) => `${host.cpu}, ${host.cores} cores, ${host.memoryMiB} MiB, ${host.system}, Node ${host.node}, V8 ${host.v8}`;
export function conditions({ heading, hosts }, summary) {
    const { host, experiment } = heading;
    const time = experiment.measure === 'cpu' ? 'CPU time' : 'wall time';
    return (`${hosts.length === 0 ? hostText(host) : `${hosts.length} hosts, each with itself compared`}. ` +
        `${summary.runs} runs, ${(summary.wallMs / 60_000).toFixed(1)} minutes, in random order; ${time} of whole processes, ` +
        `or what a guest measures itself. Ratios are geometric means over the rounds, of pairs from the same round, with 95 % intervals.`);
}
const markdownTable = (head, rows) => {
    const line = (cells) => `| ${cells.map((c) => c.replaceAll('|', '\\|')).join(' | ')} |\n`;
    return `${line(head)}${line(head.map((_, n) => (n === 0 ? '---' : '---:')))}${rows.map(line).join('')}`;
};
/** A table with a line for each host that workers have run on: its ratios alone. */
export function hostsTable(summary) {
    const rows = summary.rows.map((row, n) => ({ row, n })).filter(({ row }) => compared(row));
    return {
        head: ['host', 'runs', ...rows.map(({ row }) => row.configuration.id), 'what it is'],
        lines: summary.hosts.map(({ host, runs, means }) => [
            host.label,
            String(runs),
            ...rows.map(({ n }) => ratioText(means[n])),
            hostText(host),
        ]),
    };
}
const compared = (row) => row.configuration.against !== undefined;
export function markdown(journal, summary) {
    const { experiment } = journal.heading;
    const means = summary.rows
        .filter(compared)
        .map((r) => [
        r.configuration.id,
        r.configuration.against,
        ratioText(r.mean),
        verdict(r.mean),
        r.translating === undefined ? '-' : r.translating.toFixed(2),
    ]);
    const cells = summary.guests.map((guest, n) => [
        guest,
        ...summary.rows.map(({ cells, configuration }) => {
            const { median, ratio } = cells[n];
            return configuration.against === undefined ? timeText(median) : ratioText(ratio);
        }),
    ]);
    const head = ['configuration', 'against', 'ratio of times', 'which is', 'translating'];
    const hosts = hostsTable(summary);
    return [
        `# ${experiment.name}\n`,
        ...(experiment.question === '' ? [] : [`${experiment.question}\n`]),
        `${conditions(journal, summary)}\n`,
        ...(summary.complaints.length > 0
            ? [
                `**Something is wrong**, and the ratios mean nothing there:\n\n${summary.complaints.map((c) => `- ${c}\n`).join('')}`,
            ]
            : ['All outputs agree.\n']),
        `## Over ${summary.guests.length} guests\n\n${markdownTable(head, means)}`,
        `## Each guest\n\nThe baseline's column is its time, in ms or ns a call; the others are ratios.\n`,
        markdownTable(['guest', ...summary.rows.map(({ configuration }) => configuration.id)], cells),
        ...(hosts.lines.length > 0 ? [`## Each host\n\n${markdownTable(hosts.head, hosts.lines)}`] : []),
    ].join('\n');
}
/** A line for each run; RFC 4180. */
export function csv({ runs }) {
    const quoted = (v) => {
        const text = v === undefined ? '' : String(v);
        return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    };
    const head = 'guest,configuration,round,wall_ms,cpu_ms,ns_per_call,status,output_sha256,load,host,instructions,translating_ms,wasm_bytes';
    const lines = runs.map((r) => [
        r.guest,
        r.configuration,
        r.round,
        r.wallMs,
        r.cpuMs,
        r.nsPerCall,
        r.status,
        r.output,
        r.load,
        r.host,
        r.counters?.instructions,
        r.counters?.translatingMs,
        r.counters?.wasmBytes,
    ]
        .map(quoted)
        .join(','));
    return `${[head, ...lines].join('\r\n')}\r\n`;
}
