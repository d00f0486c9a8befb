/** An experiment as its file says it: what is run, in which ways, and when that is enough. */
import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { LineCounter, parseDocument } from 'yaml';
import { UserError } from '../../host/user-error.js';
import { STRATEGIES } from '../../runtime/strategies.js';
import { PROGRAMS } from '../bench-programs.js';
import { ENGINE_ORDER } from '../engines.js';
import { ExitStatus } from '../exit-status.js';
import { ARCHITECTURES, GUESTS } from '../guests.js';
const isRecord = (v) => typeof v === 'object' && v !== null && !Array.isArray(v);
/** Those with which different code is made or run; a strategy that is for debugging is none of them. */
export const VARIED = STRATEGIES.filter(({ name }) => name !== 'tier1-threshold' && name !== 'hot-threshold');
class Reader {
    complain;
    constructor(complain) {
        this.complain = complain;
    }
    fields(v, path, known) {
        if (!isRecord(v))
            return this.complain(path, 'must be a mapping of names to values');
        const strange = Object.keys(v).find((key) => !known.includes(key));
        if (strange !== undefined)
            return this.complain([...path, strange], `is not known here; known: ${known.join(', ')}`);
        return v;
    }
    text(v, path) {
        return typeof v === 'string' && v !== '' ? v : this.complain(path, 'must be a text');
    }
    texts(v, path) {
        if (!Array.isArray(v))
            return this.complain(path, 'must be a list of texts');
        return v.map((one, n) => (typeof one === 'number' ? String(one) : this.text(one, [...path, n])));
    }
    number(v, path, least, whole = true) {
        if (typeof v === 'number' && v >= least && (!whole || Number.isSafeInteger(v)))
            return v;
        return this.complain(path, `must be a ${whole ? 'whole ' : ''}number, at least ${least}`);
    }
    choice(v, path, choices) {
        return choices.includes(v) ? v : this.complain(path, `must be one of: ${choices.join(', ')}`);
    }
    list(v, path) {
        if (!Array.isArray(v) || v.length === 0)
            return this.complain(path, 'must be a list with at least one entry');
        return v;
    }
    row(name, path) {
        const row = STRATEGIES.find((r) => r.name === name);
        return row ?? this.complain(path, `${name} is no strategy; 'ringless strategies' lists them`);
    }
    value(v, row, path) {
        if (row.kind === 'switch')
            return typeof v === 'boolean' ? v : this.complain(path, 'must be true or false');
        if (row.kind === 'number')
            return this.number(v, path, row.least ?? 1);
        return this.choice(typeof v === 'number' ? String(v) : v, path, row.choices ?? []);
    }
    settings(v, path) {
        if (!isRecord(v))
            return this.complain(path, 'must be a mapping of strategies to values');
        return Object.fromEntries(Object.entries(v).map(([name, x]) => [name, this.value(x, this.row(name, [...path, name]), [...path, name])]));
    }
    names(v, path) {
        if (v === 'all')
            return VARIED.map(({ name }) => name);
        return this.texts(v, path).map((name, n) => this.row(name, [...path, n]).name);
    }
    guest(v, path) {
        const given = typeof v === 'string' ? { name: v } : v;
        const fields = this.fields(given, path, ['name', 'arch', 'command', 'work', 'grants']);
        const name = this.text(fields.name, [...path, 'name']);
        const command = fields.command === undefined ? undefined : this.texts(fields.command, [...path, 'command']);
        if (command === undefined && ![...GUESTS, ...PROGRAMS].some((g) => g.name === name))
            return this.complain(path, `${name} is neither a guest nor a program of the bench, and has no command`);
        if (command?.length === 0)
            return this.complain([...path, 'command'], 'must name a program');
        return {
            name,
            architecture: fields.arch === undefined ? 'x86_64' : this.choice(fields.arch, [...path, 'arch'], ARCHITECTURES),
            ...(command && { command }),
            ...(fields.work !== undefined && { work: this.number(fields.work, [...path, 'work'], 1) }),
            grants: fields.grants === undefined ? [] : this.texts(fields.grants, [...path, 'grants']),
        };
    }
    design(v) {
        const path = ['strategies'];
        if (v === undefined)
            return { kind: 'list', settings: {} };
        const fields = this.fields(v, path, ['list', 'ablation', 'factorial', 'random']);
        const kinds = Object.keys(fields);
        if (kinds.length !== 1)
            return this.complain(path, 'must have one of: list, ablation, factorial, random');
        const kind = kinds[0];
        const inside = [...path, kind];
        const body = fields[kind];
        switch (kind) {
            case 'ablation':
                return { kind, names: this.names(body, inside) };
            case 'list': {
                if (!isRecord(body))
                    return this.complain(inside, 'must be a mapping of names to settings');
                const settings = Object.entries(body).map(([name, s]) => [name, this.settings(s, [...inside, name])]);
                return { kind, settings: Object.fromEntries(settings) };
            }
            case 'factorial': {
                if (!isRecord(body))
                    return this.complain(inside, 'must be a mapping of strategies to lists of values');
                const values = Object.entries(body).map(([name, list]) => {
                    const row = this.row(name, [...inside, name]);
                    const all = this.list(list, [...inside, name]).map((x, n) => this.value(x, row, [...inside, name, n]));
                    return [name, all];
                });
                return { kind, values: Object.fromEntries(values) };
            }
            case 'random': {
                const f = this.fields(body, inside, ['count', 'of', 'halving']);
                return {
                    kind,
                    count: this.number(f.count, [...inside, 'count'], 1),
                    names: this.names(f.of ?? 'all', [...inside, 'of']),
                    halving: f.halving === true,
                };
            }
        }
    }
    experiment(v, name) {
        const top = ['name', 'question', 'guests', 'engines', 'strategies', 'baseline', 'nodes', 'measure', 'warmup'];
        const f = this.fields(v, [], [...top, 'rounds', 'precision', 'budget', 'seed']);
        const engines = (f.engines === undefined ? ['jit'] : this.list(f.engines, ['engines'])).map((e, n) => this.choice(e, ['engines', n], ENGINE_ORDER));
        const rounds = f.rounds === undefined ? {} : this.fields(f.rounds, ['rounds'], ['least', 'most']);
        const least = rounds.least === undefined ? 3 : this.number(rounds.least, ['rounds', 'least'], 2);
        const most = rounds.most === undefined ? Math.max(20, least) : this.number(rounds.most, ['rounds', 'most'], least);
        const baseline = f.baseline === undefined ? engines[0] : this.choice(f.baseline, ['baseline'], engines);
        return {
            name: f.name === undefined ? name : this.text(f.name, ['name']),
            question: f.question === undefined ? '' : this.text(f.question, ['question']),
            guests: this.list(f.guests, ['guests']).map((g, n) => this.guest(g, ['guests', n])),
            engines,
            design: this.design(f.strategies),
            baseline,
            nodes: f.nodes === undefined ? [process.execPath] : this.texts(f.nodes, ['nodes']),
            measure: f.measure === undefined ? 'wall' : this.choice(f.measure, ['measure'], ['wall', 'cpu']),
            warmup: f.warmup === undefined ? 1 : this.number(f.warmup, ['warmup'], 0),
            rounds: { least, most },
            precision: f.precision === undefined ? 0.02 : this.number(f.precision, ['precision'], 0.0001, false),
            budget: f.budget === undefined ? undefined : this.number(f.budget, ['budget'], 0.01, false),
            seed: f.seed === undefined ? 1 : this.number(f.seed, ['seed'], 0),
        };
    }
}
const cannot = (text) => new UserError(text, ExitStatus.cannotRun);
/**
 * The experiment in a YAML file, or JSON, which is YAML too. Throws a UserError with file, line and place for what is
 * wrong.
 */
export function readExperiment(file) {
    let text;
    try {
        text = readFileSync(file, 'utf8');
    }
    catch (e) {
        throw cannot(`${file}: ${e.code === 'ENOENT' ? 'no such file' : 'it cannot be read'}`);
    }
    const lines = new LineCounter();
    const document = parseDocument(text, { lineCounter: lines });
    const [mistake] = document.errors;
    if (mistake)
        throw cannot(`${file}: line ${mistake.linePos?.[0].line ?? 1}: ${mistake.message.split('\n')[0]}`);
    const complain = (path, what) => {
        // The nearest place above that is written in the file.
        let line = 1;
        for (let n = path.length; n > 0; n--) {
            const node = document.getIn(path.slice(0, n), true);
            if (!node?.range)
                continue;
            line = lines.linePos(node.range[0]).line;
            break;
        }
        throw cannot(`${file}: line ${line}: ${path.length === 0 ? 'the file' : path.join('.')} ${what}`);
    };
    return new Reader(complain).experiment(document.toJS(), basename(file, extname(file)));
}
