/** The commands of `ringless`. */
import { Command } from 'commander';
import { benchCommand } from './bench-command.js';
import { bootCommand } from './boot-command.js';
import { cacheCommand } from './cache-command.js';
import { explainCommand } from './explain-command.js';
import { labCommand } from './lab-command.js';
import { replayCommand } from './replay-command.js';
import { runCommand } from './run-command.js';
import { translateCommand } from './translate-command.js';
import { version } from './version.js';
const EXAMPLES = `
Examples:
  ringless run ./hello
  ringless run --mount "$PWD:/data" --cwd /data busybox-i386 sha256sum file.iso
  ringless run --engine interp --stats stats.json ./program arg
  ringless run --no-chaining --hot-threshold 0 --stats ./program
  ringless boot --kernel vmlinuz --initrd initrd.img --append console=ttyS0
  ringless explain ./program --symbol main
  ringless bench --guests sieve,lz --arch x86_64
  ringless lab run experiment.yaml
  ringless translate --root / /usr/bin/python3 -c 'import json'
  ringless cache list
  ringless demo

Exit status: the guest's own; 128 + n when signal n ended it; 126 when the program
cannot be run; 127 when it is not found; 125 for a failure of ringless itself; 2 for
wrong usage.`;
/** The commands with many options, whose making takes longer than a short program runs. */
const LARGE = {
    run: runCommand,
    boot: bootCommand,
    explain: explainCommand,
    replay: replayCommand,
    bench: benchCommand,
    lab: labCommand,
    translate: translateCommand,
    cache: cacheCommand,
};
/** A command that was made by itself, and those within it, fail as the one that they come to does. */
function inheriting(command, from) {
    command.copyInheritedSettings(from);
    for (const inner of command.commands)
        inheriting(inner, command);
    return command;
}
/**
 * The command line: what it accepts, and what each command does. All of it, unless `wanted` names one of the large
 * commands, which then comes without the others.
 */
export function program(wanted) {
    const root = new Command('ringless')
        .description('Runs unmodified x86 Linux programs (i386 and x86-64) by translating their hot code to WebAssembly.')
        .version(version(), '-V, --version')
        .enablePositionalOptions()
        .exitOverride()
        .configureOutput({ outputError: (text, write) => write(text.replace(/^error:/, 'ringless:')) })
        .addHelpText('after', EXAMPLES);
    const isLarge = wanted !== undefined && Object.hasOwn(LARGE, wanted);
    for (const [name, make] of Object.entries(LARGE))
        if (!isLarge || name === wanted)
            root.addCommand(inheriting(make(), root));
    root
        .command('demo')
        .description('run the shipped guests on interpreter and translator and show what they cost (under a minute)')
        .action(async () => (await import('./demo.js')).demo());
    root
        .command('strategies')
        .description('list the strategies that can be switched')
        .option('--json', 'print them as JSON')
        .action(async (options) => (await import('./list-strategies.js')).listStrategies(options));
    return root;
}
