/**
 * Runs guests one after another in one process, for tests that run hundreds: what the command does (its options and its
 * `run`), without starting Node and loading the translator for each. Messages: { args, stdin, stdout, stderr } with
 * paths of files for the streams; the answer is { status }.
 */
import { closeSync, openSync, writeSync } from 'node:fs';
import { Command } from 'commander';

const [, , cli] = process.argv;
const { run } = await import(`${cli}/run.js`);
const { runCommand } = await import(`${cli}/run-command.js`);
const { UserError } = await import(`${cli}/../host/user-error.js`);

async function serve({ args, stdin, stdout, stderr }) {
  const streams = { stdin: openSync(stdin, 'r'), stdout: openSync(stdout, 'w'), stderr: openSync(stderr, 'w') };
  let status = 125;
  try {
    const command = runCommand().action(async (program, rest, options) => {
      status = await run(program, rest, options, streams);
    });
    await new Command('ringless').enablePositionalOptions().addCommand(command).parseAsync(args, { from: 'user' });
  } catch (error) {
    if (error instanceof UserError) status = error.status;
    writeSync(streams.stderr, `ringless: ${error instanceof UserError ? error.message : error.stack}\n`);
  } finally {
    for (const fd of Object.values(streams)) closeSync(fd);
  }
  // A guest's memory is a gigabyte of address space; the next one is to find it free.
  globalThis.gc?.();
  process.send({ status });
}

process.on('message', (request) => void serve(request));
process.on('disconnect', () => process.exit(0));
process.send({ ready: true });
