/** A client in another language, by the socket of `--control`. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { CHILD_MS, execute, projectRoot } from '../support/command.js';
import { decodePng } from '../support/png.js';

const main = process.env.RINGLESS_MAIN ?? `${projectRoot}dist/cli/main.js`;
const folder = mkdtempSync(join(tmpdir(), 'ringless-control-'));
afterAll(() => rmSync(folder, { recursive: true }));
const hasPython = spawnSync('python3', ['--version'], { stdio: 'ignore' }).status === 0;

/** As QEMU's own clients do it: one JSON object a line, events in between. */
const CLIENT = `
import json, socket, sys
s = socket.socket(socket.AF_UNIX); s.connect(sys.argv[1]); f = s.makefile('rw')
events = []
def read():
    while True:
        line = f.readline()
        if not line: return None
        m = json.loads(line)
        if 'event' in m: events.append(m['event'])
        else: return m
def ask(execute, **arguments):
    f.write(json.dumps({'execute': execute, 'arguments': arguments})); f.flush()
    return read()
print('greeting', 'QMP' in read())
print('early', ask('stop')['error']['class'])
print('agreed', ask('qmp_capabilities'))
print('status', ask('query-status')['return']['status'])
print('cont', ask('cont'), ask('query-status')['return']['running'])
print('stop', ask('stop'), ask('query-status')['return']['status'])
print('dump', ask('screendump', filename=sys.argv[2], format='png'), ask('screendump', filename='/', format='png')['error']['desc'])
print('drives', [(b['device'], b['inserted']['ro']) for b in ask('query-block')['return']])
print('cont', ask('cont'))
print('quit', ask('quit'))
while read() is not None: pass
print('events', ' '.join(events))
`;

describe.skipIf(!hasPython)('a client in Python', () => {
  test('starts a machine that is held, stops it, takes a picture and ends it', async () => {
    const socket = join(folder, 's');
    const picture = join(folder, 'screen.png');
    const demo = `${projectRoot}bench/kernels/bin/demo`;
    const args = [
      'boot',
      '--kernel',
      demo,
      '--append',
      'hang',
      '--paused',
      '--control',
      `unix:${socket}`,
      '--cdrom',
      main,
    ];
    const child = spawn(process.execPath, [main, ...args], { stdio: 'ignore' });
    const limit = setTimeout(() => child.kill('SIGKILL'), CHILD_MS);
    const ended = new Promise((resolve) => child.on('close', resolve));
    try {
      while (!existsSync(socket) && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 20));
      const { stdout, stderr } = await execute(['python3', '-c', CLIENT, socket, picture]);
      expect([stderr.toString(), stdout.toString().trimEnd().split('\n')]).toEqual([
        '',
        [
          'greeting True',
          'early CommandNotFound',
          "agreed {'return': {}}",
          'status paused',
          "cont {'return': {}} True",
          "stop {'return': {}} paused",
          "dump {'return': {}} --screendump /: cannot be written: it is a folder",
          "drives [('cdrom', True)]",
          "cont {'return': {}}",
          "quit {'return': {}}",
          'events RESUME STOP RESUME SHUTDOWN',
        ],
      ]);
      expect(await ended).toBe(0);
      expect(decodePng(readFileSync(picture)).width).toBeGreaterThan(0);
    } finally {
      clearTimeout(limit);
      child.kill('SIGKILL');
    }
  });
});
