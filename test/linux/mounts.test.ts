/** Sockets, fifos and modes in a folder of the host that a guest may write: as they are for a program of the host. */
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { execute, ringless } from '../support/command.js';
import { executes } from '../support/host.js';

const folder = mkdtempSync(join(tmpdir(), 'ringless-mounts-'));
afterAll(() => rmSync(folder, { recursive: true }));

const PROGRAM = `
import os, socket, stat, threading
s = socket.socket(socket.AF_UNIX); s.bind('s1'); s.listen()
print(stat.S_ISSOCK(os.stat('s1').st_mode), 's1' in os.listdir('.'))
os.rename('s1', 's2'); c = socket.socket(socket.AF_UNIX); c.connect('s2'); a, _ = s.accept(); a.send(b'hi'); print(c.recv(10))
def fails(act):
    try: act()
    except OSError as e: print(e)
fails(lambda: socket.socket(socket.AF_UNIX).bind('s2'))
fails(lambda: os.open('s2', os.O_RDWR)); fails(lambda: os.mkdir('s2')); fails(lambda: os.link('/dev/null', 's2'))
os.mkfifo('ff', 0o640); print(oct(os.stat('ff').st_mode)); fails(lambda: os.mkfifo('ff'))
t = threading.Thread(target=lambda: open('ff', 'w').write('through')); t.start(); print(open('ff').read()); t.join()
os.unlink('s2'); os.unlink('ff'); print(sorted(os.listdir('.')))
os.umask(0o002); open('um', 'w').close(); print(oct(os.stat('um').st_mode)); os.unlink('um')
os.umask(0); os.mkdir('dd'); print(oct(os.stat('dd').st_mode)); s = socket.socket(socket.AF_UNIX); s.bind('dd/s3')
fails(lambda: os.rmdir('dd'))
os.rename('dd', 'ee'); print(os.listdir('ee')); os.unlink('ee/s3'); os.rmdir('ee')
`;

const python = existsSync('/usr/bin/python3') && executes('x86_64');

describe.skipIf(!python)('a writable mount', () => {
  test('has sockets, fifos and the modes that are asked for', async () => {
    writeFileSync(join(folder, 'program.py'), PROGRAM);
    const argv = ['/usr/bin/python3', '-S', 'program.py'];
    const wanted = await execute(argv, { cwd: folder });
    const run = await ringless(['run', '--root', '/', '--mount', `${folder}:${folder}:rw`, '--cwd', folder, ...argv]);
    expect(run.stderr.toString()).toBe(wanted.stderr.toString());
    expect(run.stdout.toString()).toBe(wanted.stdout.toString());
    // What the host cannot make by a file's name stays inside.
    expect(readdirSync(folder)).toEqual(['program.py']);
  });
});
