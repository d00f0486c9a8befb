/** The first two columns name things, the rest are figures. A cell of the head may have several lines. */
export async function framedTable(head, rows) {
    const { default: Table } = await import('cli-table3');
    const drawn = new Table({
        head: [...head],
        colAligns: head.map((_, i) => (i < 2 ? 'left' : 'right')),
        chars: { mid: '', 'left-mid': '', 'mid-mid': '', 'right-mid': '' },
        style: { head: process.stdout.isTTY ? ['bold'] : [], border: [] },
    });
    drawn.push(...rows);
    return drawn.toString();
}
/** 1234567 as 1 234 567: numbers here run to ten digits. */
export function grouped(value) {
    return String(Math.round(value)).replace(/\B(?=(\d{3})+(?!\d))/g, ' ');
}
export function milliseconds(ns) {
    return `${(ns / 1e6).toFixed(1)} ms`;
}
