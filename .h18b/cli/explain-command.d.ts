/** The command line of `ringless explain`. */
import { Command } from 'commander';
import type { Strategies } from '../runtime/strategies.js';
export interface ExplainOptions {
    readonly program: string;
    readonly symbol?: string;
    readonly address?: bigint;
    readonly json: boolean;
    readonly html?: string;
    readonly tier: number;
    readonly run?: {
        readonly top: number;
        readonly args: readonly string[];
        readonly root?: string;
    };
    readonly strategies: Partial<Strategies>;
}
export declare function explainCommand(): Command;
