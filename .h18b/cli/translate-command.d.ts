/** The command line of `ringless translate`; what it does is in translate.ts. */
import { Command } from 'commander';
export declare function translateCommand(): Command;
