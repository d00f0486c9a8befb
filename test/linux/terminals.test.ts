/**
 * Programs on pseudo-terminals, with a python program at the keyboard, run by the host and by Ringless: the same
 * screen.
 */
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { LineDiscipline, standardTermios } from '../../src/linux/vfs/line-discipline.js';
import { execute, ringless } from '../support/command.js';
import { executes } from '../support/host.js';

const folder = mkdtempSync(join(tmpdir(), 'ringless-terminals-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** `on(argv, keys)`: each key is pressed a while after its text has been shown. */
const KEYBOARD = `
import fcntl, os, pty, select, struct, sys, termios, time
def on(argv, keys):
    pid, fd = pty.fork()
    if pid == 0: os.execv(argv[0], argv)
    fcntl.ioctl(fd, termios.TIOCSWINSZ, struct.pack('4H', 24, 80, 0, 0))
    screen = b''
    for text, key in keys:
        seen = b''
        while text not in seen:
            if not select.select([fd], [], [], 60)[0]: sys.exit('waited for %r, saw %r' % (text, seen))
            seen += os.read(fd, 1000)
        screen += seen; time.sleep(0.4); os.write(fd, key)
    while True:
        if not select.select([fd], [], [], 60)[0]: sys.exit('did not end after %r' % screen)
        try: seen = os.read(fd, 1000)
        except OSError: break
        screen += seen
    return screen.decode().split('\\r\\n'), os.waitpid(pid, 0)[1]
`;

const PROGRAMS: Readonly<Record<string, string>> = {
  'lines are edited, and sizes known': `
print(on(['/bin/sh', '-c', 'read x; echo got $x; stty -a | head -1; tty | cut -c1-8'], [(b'', b'a b\\x17hel\\x7flo\\r')]))
print(on(['/bin/sh', '-c', 'stty raw -echo; echo ready; head -c 3 | od -c'], [(b'ready', b'\\x03\\r\\x04')]))`,
  'keys that are signals': `
print(on(['/bin/sh', '-c', 'trap "echo int" INT; echo ready; cat; echo after; [ -t 0 ] && echo tty; cat'], [(b'ready', b'\\x03'), (b'after', b'line\\r\\x04')]))
print(on(['/bin/sh', '-c', 'echo ready; exec sleep 100'], [(b'ready', b'\\x1c')])[1] & 127)`,
  'jobs of a shell': `
shell = ['/usr/bin/env', '-i', 'PATH=/usr/bin:/bin', 'PS1=$ ', 'TERM=dumb', '/bin/bash', '--norc', '--noprofile', '--noediting', '-i']
screen, status = on(shell, [(b'$ ', b'sleep 100\\r'), (b'100\\r\\n', b''), (b'', b'\\x1a'), (b'Stopped', b'jobs\\r'), (b'$ ', b'fg\\r'),
    (b'sleep', b'\\x03'), (b'$ ', b'echo $?; (read x) & until jobs -s | grep -q read; do sleep 0.1; done; jobs | wc -l\\r'),
    # A shell does not end while it takes a job for stopped, and bash takes a while to see that one was killed.
    (b'1\\r\\n', b'kill -9 %1; while jobs %1; do sleep 0.1; done >/dev/null 2>&1; exit 5\\r')])
# Not the process id; and bash says that a job was stopped or killed when it sees it.
print([line for line in screen if not line.startswith('[1] ') and '( read x )' not in line], status >> 8)`,
  'both ends by hand': `
m, s = os.openpty(); os.write(s, b'a\\n'); print(os.read(m, 10), [hex(x) for x in termios.tcgetattr(s)[:4]])
os.write(m, b'typed\\r'); print(os.read(s, 10), os.read(m, 10)); os.close(s)
try: os.read(m, 1)
except OSError as e: print(e)
try: os.open('/dev/tty', os.O_RDWR); print('a terminal')
except OSError as e: print(e.errno in (2, 6))`,
};

const python = existsSync('/usr/bin/python3') && existsSync('/bin/bash') && executes('x86_64');
const PATH = '/usr/bin:/bin';

describe.skipIf(!python)('pseudo-terminals', () => {
  test.each(Object.entries(PROGRAMS))('%s', async (name, program) => {
    const path = join(folder, `${name.split(' ')[0]!}.py`);
    writeFileSync(path, KEYBOARD + program);
    // Without a terminal of its own.
    const wanted = await execute(['/usr/bin/setsid', '-w', '/usr/bin/python3', path], { env: { PATH } });
    const run = await ringless([
      ...['run', '--root', '/', '--mount', `${folder}:${folder}`, '--env', `PATH=${PATH}`],
      ...['/usr/bin/setsid', '-w', '/usr/bin/python3', path],
    ]);
    expect(run.stderr.toString()).toBe(wanted.stderr.toString());
    expect(run.stdout.toString()).toBe(wanted.stdout.toString());
  });
});

describe('the line discipline', () => {
  const ICANON = 2;
  function terminal() {
    const shown: number[] = [];
    const signals: string[] = [];
    const d = new LineDiscipline(
      (bytes) => void shown.push(...bytes),
      (which) => void signals.push(which),
    );
    return { d, signals, screen: () => Buffer.from(shown).toString('latin1') };
  }
  function read(d: LineDiscipline): string | null {
    const buffer = new Uint8Array(100);
    const n = d.read(buffer, 0, 100);
    return n === null ? null : Buffer.from(buffer.subarray(0, n)).toString();
  }

  test('gives lines, and an end of file where ^D stands alone', () => {
    const { d, screen } = terminal();
    d.input(Buffer.from('one\rtwo\x04\x04'));
    expect([read(d), read(d), read(d), read(d)]).toEqual(['one\n', 'two', '', null]);
    expect(screen()).toBe('one\r\ntwo');
  });

  test('erases characters of several bytes, words and lines', () => {
    const { d } = terminal();
    d.input(Buffer.from('é\x7fa b c\x17x\x15end\r'));
    expect(read(d)).toBe('end\n');
  });

  test('a signal takes the line away', () => {
    const { d, signals, screen } = terminal();
    d.input(Buffer.from('lost\x03kept\r'));
    expect(signals).toEqual(['interrupt']);
    expect(read(d)).toBe('kept\n');
    expect(screen()).toBe('lost^Ckept\r\n');
  });

  test('in raw mode everything comes as it is', () => {
    const { d } = terminal();
    const raw = standardTermios();
    d.input(Buffer.from('begun'));
    d.set({ ...raw, iflag: 0, lflag: raw.lflag & ~(ICANON | 1 | 8) });
    expect(read(d)).toBe('begun');
    d.input(Buffer.from('\x03\r\x04'));
    expect(read(d)).toBe('\x03\r\x04');
  });
});
