/** Tables of `ringless bench`: for the terminal, and as Markdown. */
import { framedTable } from './table.js';

export interface Table {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly string[][];
  /** Columns from the left that name things. */
  readonly names: number;
}

function markdown({ title, head, rows, names }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |\n`;
  const rule = head.map((_, i) => (i < names ? '---' : '---:'));
  return `### ${title}\n\n${line(head)}${line(rule)}${rows.map(line).join('')}\n`;
}

async function framed({ title, head, rows }: Table): Promise<string> {
  const broken = head.map((cell) => cell.replace(' / ', '\n/ '));
  return `${title}\n${await framedTable(broken, rows)}\n`;
}

export async function printTable(table: Table, asMarkdown: boolean): Promise<void> {
  process.stdout.write(asMarkdown ? markdown(table) : await framed(table));
}

/** A quotient, as the tables have it. */
export function times(value: number | undefined): string {
  return value === undefined ? '-' : value.toFixed(value < 10 ? 2 : 1);
}

/** One line that says what is under way, where somebody looks on. */
export function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}
