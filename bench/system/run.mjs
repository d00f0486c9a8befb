#!/usr/bin/env node
/**
 * node bench/system/run.mjs boot|nano|disk|idle|work|initramfs: system mode measured. Needs a build and, but for
 * `nano`, `npm run guests`; QEMU (qemu-system-x86_64, qemu-system-i386) is compared with where it is installed.
 */
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const TOOLS = ['boot', 'nano', 'disk', 'idle', 'work', 'initramfs'];
const [tool, ...args] = process.argv.slice(2);
if (!TOOLS.includes(tool)) {
  console.error(`usage: node bench/system/run.mjs ${TOOLS.join('|')} [--rounds N]`);
  process.exit(2);
}
const { module } = await runnerImport(fileURLToPath(new URL(`${tool}.ts`, import.meta.url)), {
  configFile: false,
  logLevel: 'error',
});
await module.main(args);
