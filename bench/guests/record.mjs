#!/usr/bin/env node
/**
 * Records what the shipped guests print on this host's processor, for hosts that cannot execute them: `outputs.json`,
 * by guest and argument. Run it after `build.sh`, on a Linux that executes both architectures:
 * `node bench/guests/record.mjs`.
 */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { ARCHITECTURES, GUESTS, guestPath } from '../../dist/cli/guests.js';

/** The arguments that demo and bench give, '' for none. */
function scales({ set, quick, short }) {
  if (set === 'syscall') return ['1000'];
  return ['', quick, short].filter((scale) => scale !== undefined).map(String);
}

function output(architecture, guest, scale) {
  const { stdout, status } = spawnSync(guestPath(architecture, guest), scale === '' ? [] : [scale], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${guest} ${architecture} ${scale}: status ${status}`);
  return stdout;
}

const recorded = {};
for (const guest of GUESTS) {
  for (const scale of scales(guest)) {
    const printed = new Set(ARCHITECTURES.map((architecture) => output(architecture, guest.name, scale)));
    if (printed.size > 1) throw new Error(`${guest.name} ${scale}: prints something else on each architecture`);
    recorded[guest.name] = { ...recorded[guest.name], [scale]: [...printed][0] };
  }
}
writeFileSync(new URL('outputs.json', import.meta.url), `${JSON.stringify(recorded, null, 2)}\n`);
