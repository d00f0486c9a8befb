/** Runs a tool of the tests from its TypeScript source: `node test/run-tool.mjs busybox/record`. */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const [tool, ...args] = process.argv.slice(2);
const { module } = await runnerImport(fileURLToPath(new URL(`${tool}.ts`, import.meta.url)), {
  configFile: false,
  logLevel: 'error',
});
await module.main(args);
process.exit(process.exitCode ?? 0);
