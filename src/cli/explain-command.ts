/** The command line of `ringless explain`. */
import { Command, InvalidArgumentError, Option } from 'commander';
import type { Strategies } from '../runtime/strategies.js';
import { addStrategyOptions, chosenStrategies } from './strategy-options.js';

export interface ExplainOptions {
  readonly program: string;
  readonly symbol?: string;
  readonly address?: bigint;
  readonly json: boolean;
  readonly html?: string;
  readonly machineCode: boolean;
  readonly tier: number;
  readonly run?: { readonly top: number; readonly args: readonly string[]; readonly root?: string };
  readonly strategies: Partial<Strategies>;
}

function parseAddress(text: string): bigint {
  if (!/^(0x[0-9a-f]+|\d+)$/i.test(text)) throw new InvalidArgumentError('It must be a number such as 0x401000.');
  return BigInt(text);
}

interface Parsed extends Record<string, unknown> {
  readonly symbol?: string;
  readonly address?: bigint;
  readonly json?: boolean;
  readonly html?: string;
  readonly machineCode?: boolean;
  readonly tier: string;
  readonly run?: boolean;
  readonly top: number;
  readonly root?: string;
}

function parseTop(text: string): number {
  const value = /^\d+$/.test(text) ? Number(text) : 0;
  if (value < 1) throw new InvalidArgumentError('It must be a number, at least 1.');
  return value;
}

const EXAMPLES = `
Examples:
  ringless explain ./program --symbol main
  ringless explain ./program --address 0x401136 --no-dead-flags
  ringless explain ./program --symbol main --tier 1
  ringless explain ./program --symbol main --html main.html
  ringless explain ./program --run --top 5 -- its arguments`;

export function explainCommand(): Command {
  const command = new Command('explain')
    .description('show what the translator makes of a region: guest assembly, IR before and after passes, WebAssembly')
    .argument('<program>', 'an ELF executable on the host, i386 or x86-64')
    .argument('[args...]', 'its arguments, behind --, for --run')
    .option('--run', 'run the program, and show the regions that most time was spent in')
    .option('--top <n>', 'with --run: how many of them', parseTop, 3)
    .option('--root <dir>', "with --run: a host folder as the guest's root, read-only")
    .option('--symbol <name>', 'start at a symbol (default: the entry point)')
    .option('--address <address>', 'start at an address', parseAddress)
    .addOption(
      new Option('--tier <tier>', 'whose code to show: 1, put together from templates, or 2, translated')
        .choices(['1', '2'])
        .default('2'),
    )
    .option('--machine-code', "V8's machine code as well, where this Node prints it")
    .option('--json', 'print JSON')
    .option(
      '--html <file>',
      'write a page instead: assembly, IR behind each pass and WebAssembly side by side (tier 2)',
    )
    .addHelpText('after', EXAMPLES);
  return addStrategyOptions(command).action(async (program: string, args: string[], options: Parsed) => {
    // By way of a variable: the listing tools are loaded by this command alone, and the compiler need not know them.
    const tools: string = '../debug/explain.js';
    const { explain } = (await import(tools)) as { explain(options: ExplainOptions): Promise<void> };
    const { symbol, address, json = false, html, tier, machineCode = false } = options;
    if (machineCode && tier === '1') command.error('ringless: --machine-code is of tier 2: leave --tier 1 out');
    if (html !== undefined && tier === '1') command.error('ringless: --html shows tier 2: leave --tier 1 out');
    if (!options.run && args.length > 0) command.error('ringless: arguments of the program go with --run');
    if (options.run && (symbol !== undefined || address !== undefined || tier === '1'))
      command.error('ringless: --run finds the regions of tier 2 itself: leave --symbol, --address and --tier 1 out');
    const run = options.run ? { top: options.top, args, root: options.root } : undefined;
    const strategies = chosenStrategies(options);
    await explain({ program, symbol, address, json, html, machineCode, tier: Number(tier), run, strategies });
  });
}
