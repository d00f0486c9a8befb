/** The tiers' rows, from the counters of a run. */
export function tierStats(stats, speed) {
    const { instructions, tier1, regions } = stats;
    const executed = [instructions.interpreter, tier1.executed, instructions.translator];
    const total = executed[0] + executed[1] + executed[2];
    const row = (tier, name, own) => ({
        tier,
        name,
        executed: executed[tier],
        share: total > 0 ? executed[tier] / total : 0,
        translated: 0,
        units: 0,
        modules: 0,
        wasmBytes: 0,
        emittingNs: 0,
        compilingNs: 0,
        waitingNs: 0,
        nsPerInstruction: speed.nsPerInstruction(tier),
        breakEven: null,
        ...own,
    });
    const rows = [
        row(0, 'interpreter', {}),
        row(1, 'templates', {
            translated: tier1.instructions,
            units: tier1.units,
            modules: tier1.modules,
            wasmBytes: tier1.wasmBytes,
            emittingNs: tier1.emitNs,
            compilingNs: tier1.compileNs,
        }),
        row(2, 'regions', {
            translated: regions.instructions,
            units: regions.translated,
            modules: regions.modules,
            wasmBytes: stats.wasmBytes,
            emittingNs: stats.translateNs,
            compilingNs: stats.compileNs,
            waitingNs: stats.waitNs,
        }),
    ];
    return rows.map((r) => ({ ...r, breakEven: breakEven(r, rows) }));
}
function breakEven(row, rows) {
    const below = rows.filter((r) => r.tier < row.tier && r.nsPerInstruction !== null).at(-1);
    if (row.translated === 0 || row.nsPerInstruction === null || !below)
        return null;
    const won = below.nsPerInstruction - row.nsPerInstruction;
    return won > 0 ? (row.emittingNs + row.compilingNs) / row.translated / won : null;
}
