/** The command line of `ringless replay`. */
import { Command } from 'commander';
export declare function replayCommand(): Command;
