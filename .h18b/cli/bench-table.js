/** Tables of `ringless bench`: for the terminal, and as Markdown. */
import { framedTable } from './table.js';
function markdown({ title, head, rows, names }) {
    const line = (cells) => `| ${cells.join(' | ')} |\n`;
    const rule = head.map((_, i) => (i < names ? '---' : '---:'));
    return `### ${title}\n\n${line(head)}${line(rule)}${rows.map(line).join('')}\n`;
}
async function framed({ title, head, rows }) {
    const broken = head.map((cell) => cell.replace(' / ', '\n/ '));
    return `${title}\n${await framedTable(broken, rows)}\n`;
}
export async function printTable(table, asMarkdown) {
    process.stdout.write(asMarkdown ? markdown(table) : await framed(table));
}
/** A quotient, as the tables have it. */
export function times(value) {
    return value === undefined ? '-' : value.toFixed(value < 10 ? 2 : 1);
}
/** One line that says what is under way, where somebody looks on. */
export function progress(text) {
    if (process.stderr.isTTY)
        process.stderr.write(`\r\u001b[K${text}`);
}
