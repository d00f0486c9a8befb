import '../host/node.js';
import { type ProcessOptions } from '../linux/process.js';
import type { RunOptions } from './run-command.js';
export declare function run(program: string, args: readonly string[], options: RunOptions & Record<string, unknown>, streams?: Pick<ProcessOptions, 'stdin' | 'stdout' | 'stderr'>): Promise<number>;
