/** What `run`, `explain` and `bench` say of files that are no files: one line, through the command. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { execute, projectRoot } from '../support/command.js';

const main = process.env.RINGLESS_MAIN ?? `${projectRoot}dist/cli/main.js`;
const hello = `${projectRoot}bench/guests/bin/x86_64/hello`;
let folder = '';
const socket = createServer();
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ringless-run-files-'));
  writeFileSync(join(folder, 'empty'), '');
  mkdirSync(join(folder, 'dir'));
  execFileSync('mkfifo', [join(folder, 'fifo')]);
  await new Promise<void>((resolve) => socket.listen(join(folder, 'socket'), resolve));
});
afterAll(() => {
  socket.close();
  rmSync(folder, { recursive: true, force: true });
});
const at = (name: string) => (name === '' || name.startsWith('/') ? name : join(folder, name));

/** With a pipe at descriptor 5. */
async function refused(args: string[], reason: RegExp): Promise<void> {
  const script = 'exec "$@" 5< <(cat "$0")';
  const { stdout, stderr, status } = await execute(['bash', '-c', script, hello, process.execPath, main, ...args]);
  expect(stderr.toString()).toMatch(/^ringless: [^\n]+\n$/);
  expect(stderr.toString()).toMatch(reason);
  expect(stderr.toString()).not.toMatch(/bug in ringless/);
  expect([2, 126, 127]).toContain(status);
  expect(stdout.toString()).toBe('');
}

describe('a program', () => {
  test.each([
    ['none', /no such file/],
    ['dir', /is a directory/],
    ['fifo', /is not a regular file/],
    ['socket', /is not a regular file/],
    ['/dev/null', /is not a regular file/],
    ['/dev/fd/5', /is not a regular file/],
    ['/dev/fd/99', /no such file/],
    ['', /no program given/],
  ])('run %s', (name, reason) => refused(['run', at(name)], reason));

  test.each([
    ['none', /no such file/],
    ['dir', /is a directory/],
    ['socket', /socket/],
    ['empty', /is empty/],
    ['/dev/zero', /is a character device/],
    ['', /no file is named/],
  ])('explain %s', (name, reason) => refused(['explain', at(name)], reason));
});

describe('a file or folder that the guest is to see', () => {
  test.each([
    ['--root', 'none', /no such file or folder/],
    ['--root', 'fifo', /is not a folder/],
    ['--root', '/dev/null', /is not a folder/],
    ['--root', '/dev/fd/5', /no such file or folder/],
    ['--root', '', /no file or folder is named/],
    ['--mount', 'none', /no such file or folder/],
    ['--mount', '/dev/fd/5', /no such file or folder/],
  ])('%s %s', (option, name, reason) =>
    refused(['run', option, option === '--mount' ? `${at(name)}:/x` : at(name), hello], reason),
  );
});

describe('a file that is written', () => {
  const wrong: [name: string, reason: RegExp][] = [
    ['dir', /it is a folder/],
    ['no/such', /no such file/],
    ['socket', /it is a socket/],
    ['', /no file is named/],
  ];
  test.each(wrong)('run --stats=%s is refused before the guest runs', (name, reason) =>
    refused(['run', `--stats=${at(name)}`, hello], reason),
  );
  test.each(wrong)('bench --json %s is refused before anything is measured', (name, reason) =>
    refused(['bench', '--json', at(name)], reason),
  );

  test('a named pipe is written when somebody reads it', async () => {
    const script = 'cat "$0" > "$1" & "$2" "$3" run --stats="$0" "$4"; wait';
    const out = join(folder, 'read');
    await execute(['bash', '-c', script, at('fifo'), out, process.execPath, main, hello]);
    expect(JSON.parse(readFileSync(out, 'utf8'))).toHaveProperty('systemCalls');
  });
});
