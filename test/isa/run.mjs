/** Runs a tool of this folder from its TypeScript source: `node test/isa/run.mjs fuzz --minutes 1`. */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [tool, ...args] = process.argv.slice(2);
const { module } = await runnerImport(fileURLToPath(new URL(`${tool}.ts`, import.meta.url)), {
  configFile: false,
  logLevel: 'error',
});
await module.main(args);
process.exit(process.exitCode ?? 0);
