/** A VGA's colours are blue, green, red from the lowest bit; a terminal's red, green, blue. */
const color = (vga) => ((vga & 1) << 2) | (vga & 2) | ((vga & 4) >> 2);
function attributes(foreground, background) {
    const text = color(foreground) + (foreground & 8 ? 90 : 30);
    const behind = color(background) + (background & 8 ? 100 : 40);
    return `\x1b[0;${text};${behind}m`;
}
const NOTE = 'The machine shows graphics: --display web or vnc shows them. Ctrl-A x ends it.';
/** The first row that is shown: the one that keeps the cursor in sight where not all fit. */
function firstRow(screen, size) {
    if (screen.rows <= size.rows)
        return 0;
    const row = screen.cursor?.row ?? 0;
    return Math.min(screen.rows - size.rows, Math.max(0, row - size.rows + 1));
}
/** What has to be sent to a terminal that shows `before`. Null as the screen stands for graphics. */
export function paint(screen, size, before) {
    const rows = [];
    let cursor = '\x1b[?25l';
    if (screen === null)
        rows.push(`\x1b[0m${NOTE.slice(0, size.columns)}`);
    else {
        const first = firstRow(screen, size);
        for (let row = first; row < Math.min(screen.rows, first + size.rows); row++) {
            let line = '';
            let style = '';
            for (const cell of screen.cells(row).slice(0, size.columns)) {
                const wanted = attributes(cell.foreground, cell.background);
                if (wanted !== style)
                    line += wanted;
                style = wanted;
                line += cell.character;
            }
            rows.push(line);
        }
        const at = screen.cursor;
        const inside = at !== null && at.row >= first && at.row < first + size.rows && at.column < size.columns;
        if (inside)
            cursor = `\x1b[${at.row - first + 1};${at.column + 1}H\x1b[?25h`;
    }
    let text = '';
    for (let i = 0; i < Math.max(rows.length, before?.rows.length ?? 0); i++) {
        const line = rows[i] ?? '';
        if (before === null || before.rows[i] !== line)
            text += `\x1b[${i + 1};1H${line}\x1b[0m\x1b[K`;
    }
    if (text !== '' || cursor !== before?.cursor)
        text += cursor;
    return { text, state: { rows, cursor } };
}
