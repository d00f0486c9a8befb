import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { execute, projectRoot } from '../support/command.js';

const main = process.env.RINGLESS_MAIN ?? `${projectRoot}dist/cli/main.js`;
let folder = '';
let saved = '';
const file = () => join(folder, 'requests');

async function ringless(...args: string[]) {
  const { status, stdout, stderr } = await execute([process.execPath, main, ...args]);
  return { status, out: stdout.toString(), err: stderr.toString() };
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ringless-replay-'));
  const guest = `${projectRoot}bench/guests/bin/i386/hello`;
  await ringless('run', '--save-requests', file(), '--hot-threshold', '0', guest);
  saved = readFileSync(file(), 'utf8').split('\n', 1)[0]!;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function replay(...lines: string[]) {
  writeFileSync(file(), lines.join('\n'));
  return ringless('replay', file());
}

test('a request that cannot be translated is said, and the others are translated', async () => {
  const bad = JSON.stringify({
    ...JSON.parse(saved),
    id: 7,
    options: { walkLoops: 'x', passes: null, structure: 0, x87: {} },
    blocks: [{ rip: '0x1000', bytes: 'c4' }],
  });
  const { status, out, err } = await replay(bad, saved);
  expect(out).toMatch(/^request 7, .*: failed: .*\nrequest 1, .* bytes of WebAssembly\n$/);
  expect([status, err]).toEqual([1, '']);
});

test.each([
  ['no JSON', '{', /^ringless: .*requests, line 2: no saved request: /],
  ['no object', '[]', /line 2: no saved request: it has no object\n$/],
  ['of another format', '{"format":99}', /line 2: no saved request: its format is 99, not 2\n$/],
  ['without blocks', 'BLOCKS', /line 2: no saved request: it has no blocks\n$/],
  ['with bytes that are none', 'BYTES', /line 2: no saved request: it has no bytes of a block\n$/],
])('a line that is %s ends in one clear line', async (_, line, message) => {
  const request = JSON.parse(saved);
  const spoilt: Record<string, unknown> = {
    BLOCKS: { ...request, blocks: [] },
    BYTES: { ...request, blocks: [{ rip: '0x1000', bytes: 'xy' }] },
  };
  const { status, out, err } = await replay(saved, line in spoilt ? JSON.stringify(spoilt[line]) : line);
  expect([status, out]).toEqual([126, '']);
  expect(err).toMatch(message);
});
