/**
 * The library: `import { Process } from 'ringless'`. The command line is built on the same class.
 *
 * A `Process` runs one program in a VM of its own, on the caller's thread, to its end:
 *
 *     const { status, stats } = new Process({ program: './hello', args: ['world'] }).run();
 */
import './host/node.js';

export { UserError } from './host/user-error.js';
export { type MountOption, Process, type ProcessOptions, type ProcessResult } from './linux/process.js';
export type { Stats } from './runtime/stats.js';
export { defaultStrategies, STRATEGIES, type Strategies, type StrategyRow } from './runtime/strategies.js';
export type { TierStats } from './runtime/tier-stats.js';
export type { TimelineSample } from './runtime/timeline.js';
