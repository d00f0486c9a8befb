import { Command } from 'commander';
/**
 * The command line: what it accepts, and what each command does. All of it, unless `wanted` names one of the large
 * commands, which then comes without the others.
 */
export declare function program(wanted?: string): Command;
