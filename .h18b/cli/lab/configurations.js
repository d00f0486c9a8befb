/** What an experiment compares, spelled out: engines, settings of the strategies, versions of Node. */
import { STRATEGIES } from '../../runtime/strategies.js';
import { Random } from '../random.js';
const rowOf = (name) => STRATEGIES.find((r) => r.name === name);
/** As on the command line. */
export function settingsArguments(settings) {
    return Object.entries(settings).flatMap(([name, value]) => {
        if (rowOf(name).kind === 'switch')
            return [value === true ? `--${name}` : `--no-${name}`];
        return [`--${name}`, String(value)];
    });
}
const labelOf = (settings) => Object.entries(settings)
    .map(([name, value]) => (value === false ? `no-${name}` : value === true ? name : `${name}=${value}`))
    .join(' ');
/** Other values than the default: a switch has one, a number a half and a double. */
function others(row) {
    if (row.kind === 'switch')
        return [!row.default];
    if (row.kind === 'choice')
        return (row.choices ?? []).filter((choice) => choice !== row.default);
    const standard = Number(row.default);
    const least = row.least ?? 1;
    return [...new Set([Math.max(least, standard >> 1), standard * 2])].filter((n) => n !== standard);
}
function randomSettings(design, seed) {
    const random = Random.seeded(seed);
    const found = new Map();
    // There may be fewer different ones than asked for.
    for (let tries = 0; found.size < design.count && tries < design.count * 50; tries++) {
        const settings = {};
        for (const name of design.names)
            if (random.chance(0.3))
                settings[name] = random.pick(others(rowOf(name)));
        if (Object.keys(settings).length > 0)
            found.set(labelOf(settings), settings);
    }
    return [...found.values()];
}
function product(values) {
    return values.reduce((all, [name, list]) => all.flatMap((settings) => list.map((value) => ({ ...settings, [name]: value }))), [{}]);
}
/** The settings besides the defaults, by label. */
export function settingsOf(design, seed) {
    const named = (all) => new Map(all.map((s) => [labelOf(s), s]));
    switch (design.kind) {
        case 'list':
            return new Map(Object.entries(design.settings));
        case 'ablation':
            return named(design.names.flatMap((name) => others(rowOf(name)).map((value) => ({ [name]: value }))));
        case 'factorial': {
            const isDefault = (s) => Object.entries(s).every(([name, value]) => rowOf(name).default === value);
            return named(product(Object.entries(design.values)).filter((s) => !isDefault(s)));
        }
        case 'random':
            return named(randomSettings(design, seed));
    }
}
/** The configurations of an experiment: each engine with the defaults, and the translator with each of the settings. */
export function configurationsOf(experiment) {
    const settings = settingsOf(experiment.design, experiment.seed);
    const out = [];
    for (const [n, node] of experiment.nodes.entries()) {
        const idOf = (engine, label) => [engine, ...(n > 0 ? [`node ${n + 1}`] : []), ...(label === '' ? [] : [label])].join(', ');
        for (const engine of experiment.engines) {
            const ours = engine !== 'native' && engine !== 'qemu';
            // What is not ours does not know Node.
            if (!ours && n > 0)
                continue;
            const base = idOf(experiment.baseline, '');
            const isBase = engine === experiment.baseline;
            const first = isBase && n > 0 ? experiment.baseline : undefined;
            out.push({
                id: idOf(engine, ''),
                engine,
                node,
                settings: {},
                label: '',
                against: isBase ? first : base,
            });
            if (engine !== 'jit' && engine !== 'tier1')
                continue;
            for (const [label, chosen] of settings) {
                out.push({ id: idOf(engine, label), engine, node, settings: chosen, label, against: idOf(engine, '') });
            }
        }
    }
    return out;
}
