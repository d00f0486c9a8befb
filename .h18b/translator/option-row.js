/** Rows in the order of the help. */
export function inOrder(rows) {
    // A row without a place of its own goes with the one before it.
    const groups = [];
    for (const row of rows) {
        if (row.after === undefined && groups.length > 0)
            groups.at(-1).push(row);
        else
            groups.push([row]);
    }
    const ordered = [];
    for (let waiting = groups; waiting.length > 0;) {
        const placed = waiting.filter(([first]) => {
            const { after } = first;
            return after === undefined || ordered.some((r) => r.name === after);
        });
        if (placed.length === 0)
            throw new Error(`no option is called ${waiting[0][0].after}`);
        const group = placed[0];
        ordered.splice(ordered.findIndex((r) => r.name === group[0].after) + 1, 0, ...group);
        waiting = waiting.filter((g) => g !== group);
    }
    return ordered;
}
