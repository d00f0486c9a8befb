/** Command line options made from the strategies table: a strategy added there needs nothing here. */
import { InvalidArgumentError, Option } from 'commander';
import { DEBUGGING, defaultStrategies, STRATEGIES } from '../runtime/strategies.js';
function parseCount(row) {
    const least = row.least ?? 1;
    return (text) => {
        const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
        if (!Number.isSafeInteger(value) || value < least) {
            throw new InvalidArgumentError(`It must be a whole number, at least ${least}.`);
        }
        return value;
    };
}
function optionsOf(row, otherwise) {
    const standard = otherwise ?? row.default;
    const what = `${row.what} (default: ${row.kind === 'switch' ? (row.default ? 'on' : 'off') : standard})`;
    if (row.kind === 'switch') {
        // Both spellings exist, so that a script can state what it relies on; the help shows the one that changes
        // something.
        const on = new Option(`--${row.name}`, what);
        const off = new Option(`--no-${row.name}`, row.default ? `turn off: ${row.what}` : what);
        return row.default ? [on.hideHelp(), off] : [on, off.hideHelp()];
    }
    if (row.kind === 'choice')
        return [new Option(`--${row.name} <choice>`, what).choices(row.choices ?? [])];
    return [new Option(`--${row.name} <n>`, what).argParser(parseCount(row))];
}
/** `defaults`: those that the command has for itself. */
export function addStrategyOptions(command, defaults = {}) {
    for (const row of STRATEGIES) {
        for (const option of optionsOf(row, defaults[row.key]))
            command.addOption(option.helpGroup('Strategies:'));
    }
    for (const row of DEBUGGING) {
        for (const option of optionsOf(row, defaults[row.key]))
            command.addOption(option.helpGroup('Debugging:'));
    }
    return command;
}
/** What the user set, out of all parsed options of a command. */
export function chosenStrategies(options) {
    const set = [...STRATEGIES, ...DEBUGGING].filter((row) => options[row.key] !== undefined);
    return Object.fromEntries(set.map((row) => [row.key, options[row.key]]));
}
export function allStrategies(chosen) {
    return { ...defaultStrategies(), ...chosen };
}
/** The way back: arguments that make a child choose the same. */
export function strategyArguments(chosen) {
    return [...STRATEGIES, ...DEBUGGING].flatMap((row) => {
        const value = chosen[row.key];
        if (value === undefined)
            return [];
        if (row.kind === 'switch')
            return [value ? `--${row.name}` : `--no-${row.name}`];
        return [`--${row.name}`, String(value)];
    });
}
