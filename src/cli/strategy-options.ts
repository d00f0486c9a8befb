/** Command line options made from the strategies table: a strategy added there needs nothing here. */
import { type Command, InvalidArgumentError, Option } from 'commander';
import { defaultStrategies, STRATEGIES, type Strategies, type StrategyRow } from '../runtime/strategies.js';

/** These mean something at zero; a region of no instructions or a budget of none does not. */
const MAY_BE_ZERO: readonly (keyof Strategies)[] = ['hotThreshold', 'regionWarmth', 'binaryenOptimize'];

function parseCount(row: StrategyRow): (text: string) => number {
  const least = MAY_BE_ZERO.includes(row.key) ? 0 : 1;
  return (text) => {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (!Number.isSafeInteger(value) || value < least) {
      throw new InvalidArgumentError(`It must be a whole number, at least ${least}.`);
    }
    return value;
  };
}

function optionsOf(row: StrategyRow, otherwise: boolean | number | string | undefined): Option[] {
  const standard = otherwise ?? row.default;
  const what = `${row.what} (default: ${row.kind === 'switch' ? (row.default ? 'on' : 'off') : standard})`;
  if (row.kind === 'switch') {
    // Both spellings exist, so that a script can state what it relies on; the help shows the one that changes something.
    const on = new Option(`--${row.name}`, what);
    const off = new Option(`--no-${row.name}`, row.default ? `turn off: ${row.what}` : what);
    return row.default ? [on.hideHelp(), off] : [on, off.hideHelp()];
  }
  if (row.kind === 'choice') return [new Option(`--${row.name} <choice>`, what).choices(row.choices ?? [])];
  return [new Option(`--${row.name} <n>`, what).argParser(parseCount(row))];
}

/** `defaults`: those that the command has for itself. */
export function addStrategyOptions(command: Command, defaults: Partial<Strategies> = {}): Command {
  for (const row of STRATEGIES) {
    for (const option of optionsOf(row, defaults[row.key])) command.addOption(option.helpGroup('Strategies:'));
  }
  return command;
}

/** What the user set, out of all parsed options of a command. */
export function chosenStrategies(options: Record<string, unknown>): Partial<Strategies> {
  const set = STRATEGIES.filter((row) => options[row.key] !== undefined);
  return Object.fromEntries(set.map((row) => [row.key, options[row.key]]));
}

export function allStrategies(chosen: Partial<Strategies>): Strategies {
  return { ...defaultStrategies(), ...chosen };
}

/** The way back: arguments that make a child choose the same. */
export function strategyArguments(chosen: Partial<Strategies>): string[] {
  return STRATEGIES.flatMap((row) => {
    const value = chosen[row.key];
    if (value === undefined) return [];
    if (row.kind === 'switch') return [value ? `--${row.name}` : `--no-${row.name}`];
    return [`--${row.name}`, String(value)];
  });
}
