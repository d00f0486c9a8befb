#!/usr/bin/env node
/** node bench/micro/run.mjs [NAME...]: the micro-benchmarks, all or those named. */
const ALL = ['decode', 'compile', 'chain', 'callout', 'tlb'];

const wanted = process.argv.slice(2);
const unknown = wanted.find((name) => !ALL.includes(name));
if (unknown !== undefined) {
  console.error(`no micro-benchmark ${unknown}; there are: ${ALL.join(', ')}`);
  process.exit(2);
}
for (const name of wanted.length > 0 ? wanted : ALL) {
  const { default: run } = await import(`./${name}.mjs`);
  await run();
}
