/** `ringless strategies`: the table of what can be switched. */
import { STRATEGIES } from '../runtime/strategies.js';
function spelling(row) {
    if (row.kind === 'switch')
        return `--[no-]${row.name}`;
    return `--${row.name} ${row.kind === 'choice' ? row.choices?.join('|') : 'N'}`;
}
function defaultText(row) {
    return row.kind === 'switch' ? (row.default ? 'on' : 'off') : String(row.default);
}
export function listStrategies(options) {
    if (options.json) {
        process.stdout.write(`${JSON.stringify(STRATEGIES, null, 2)}\n`);
        return;
    }
    const spellings = STRATEGIES.map(spelling);
    const width = Math.max(...spellings.map((s) => s.length));
    for (const [i, row] of STRATEGIES.entries()) {
        process.stdout.write(`${spellings[i]?.padEnd(width)}  ${defaultText(row).padEnd(9)}  ${row.what}\n`);
    }
}
