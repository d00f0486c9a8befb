/** Command line options made from the strategies table: a strategy added there needs nothing here. */
import { type Command } from 'commander';
import { type Strategies } from '../runtime/strategies.js';
/** `defaults`: those that the command has for itself. */
export declare function addStrategyOptions(command: Command, defaults?: Partial<Strategies>): Command;
/** What the user set, out of all parsed options of a command. */
export declare function chosenStrategies(options: Record<string, unknown>): Partial<Strategies>;
export declare function allStrategies(chosen: Partial<Strategies>): Strategies;
/** The way back: arguments that make a child choose the same. */
export declare function strategyArguments(chosen: Partial<Strategies>): string[];
