/** `--display terminal`: keys, what is drawn, and the command at a terminal. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { TerminalKeys } from '../../../src/cli/display/terminal/keys.js';
import { paint } from '../../../src/cli/display/terminal/paint.js';
import type { TextScreen } from '../../../src/devices/vga/display.js';
import { writeSector } from '../../support/boot-sector.js';
import { execute, projectRoot, ringless } from '../../support/command.js';

const main = process.env.RINGLESS_MAIN ?? `${projectRoot}dist/cli/main.js`;
const folder = mkdtempSync(join(tmpdir(), 'ringless-terminal-'));
afterAll(() => rmSync(folder, { recursive: true }));

const chords = (text: string) => new TerminalKeys().take(Buffer.from(text, 'latin1')).map((chord) => chord.join('-'));

describe('keys', () => {
  test('characters, with shift and ctrl', () => {
    expect(chords('aB1!\r\x7f\t\x03 \x1d')).toEqual([
      ...['a', 'shift-b', '1', 'shift-1', 'ret', 'backspace', 'tab', 'ctrl-c', 'spc', 'ctrl-bracket_right'],
    ]);
  });
  test('keys that terminals send sequences for', () => {
    expect(chords('\x1b[A\x1bOB\x1b[H\x1b[4~\x1b[5~\x1bOP\x1b[15~\x1b[24~')).toEqual([
      ...['up', 'down', 'home', 'end', 'pgup', 'f1', 'f5', 'f12'],
    ]);
    expect(chords('\x1b[1;5C\x1b[3;2~\x1b[Z\x1bx\x1b[99z')).toEqual([
      'ctrl-right',
      'shift-delete',
      'shift-tab',
      'alt-x',
    ]);
  });
  test('an escape alone is one after a while; a sequence may come in pieces', () => {
    const keys = new TerminalKeys();
    expect(keys.take([0x1b])).toEqual([]);
    expect(keys.pending).toBe(true);
    expect(keys.flush()).toEqual([['esc']]);
    expect(keys.take([0x1b, 0x5b])).toEqual([]);
    expect(keys.take([0x42])).toEqual([['down']]);
    expect(keys.pending).toBe(false);
  });
});

function screen(lines: readonly string[], cursor: TextScreen['cursor'] = null): TextScreen {
  return {
    columns: 4,
    rows: lines.length,
    cursor,
    cells: (row) => [...lines[row]!].map((character) => ({ character, foreground: 12, background: 1 })),
  };
}

describe('what is drawn', () => {
  test('all at first, then rows that have changed', () => {
    const size = { columns: 80, rows: 25 };
    const first = paint(screen(['abcd', 'efgh'], { row: 1, column: 2 }), size, null);
    // Light red on blue.
    expect(first.text).toBe(
      '\x1b[1;1H\x1b[0;91;44mabcd\x1b[0m\x1b[K\x1b[2;1H\x1b[0;91;44mefgh\x1b[0m\x1b[K\x1b[2;3H\x1b[?25h',
    );
    expect(paint(screen(['abcd', 'efgh'], { row: 1, column: 2 }), size, first.state).text).toBe('');
    const second = paint(screen(['abcd', 'exgh']), size, first.state);
    expect(second.text).toBe('\x1b[2;1H\x1b[0;91;44mexgh\x1b[0m\x1b[K\x1b[?25l');
  });
  test('of a larger screen the part with the cursor', () => {
    const { state } = paint(screen(['1111', '2222', '3333'], { row: 2, column: 0 }), { columns: 2, rows: 2 }, null);
    expect(state.rows).toEqual(['\x1b[0;91;44m22', '\x1b[0;91;44m33']);
    expect(state.cursor).toBe('\x1b[2;1H\x1b[?25h');
  });
  test('a note in graphics modes, which goes with them', () => {
    const size = { columns: 80, rows: 25 };
    const graphics = paint(null, size, null);
    expect(graphics.text).toContain('The machine shows graphics');
    expect(paint(screen(['text']), size, graphics.state).text).toContain('text');
  });
});

test('without a terminal the command says so', async () => {
  const { status, stderr } = await ringless(['boot', '--display', 'terminal']);
  expect([status, stderr.toString()]).toEqual([
    2,
    'ringless: --display terminal: standard input and output are no terminal\n',
  ]);
});

/** Runs the command at a terminal of its own, and types once it shows what it waits for. */
const AT_A_TERMINAL = `
import os, pty, select, sys
wanted = [part.encode().decode('unicode_escape').encode('latin1') for part in sys.argv[1:5]]
pid, fd = pty.fork()
if pid == 0:
    os.execvp(sys.argv[5], sys.argv[5:])
seen = b''
while True:
    try:
        data = os.read(fd, 65536)
    except OSError:
        break
    if not data:
        break
    seen += data
    if wanted and wanted[0] in seen:
        os.write(fd, wanted[1])
        wanted = wanted[2:]
        seen = b''
    sys.stdout.buffer.write(data)
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
`;

test.skipIf(spawnSync('python3', ['--version']).error !== undefined)('at a terminal', async () => {
  // mov ax, 0e51h; int 10h (Q); again: mov ah, 0; int 16h; mov ah, 0eh; int 10h; jmp again
  const sector = writeSector(join(folder, 'echo'), [...Buffer.from('b8510ecd10b400cd16b40ecd10ebf6', 'hex')]);
  const command = [process.execPath, main, 'boot', '--kernel', sector, '--display', 'terminal', '--timeout', '600'];
  const { stdout, status } = await execute(['python3', '-c', AT_A_TERMINAL, 'Q', 'ok', 'ok', '\\x01x', ...command]);
  const out = stdout.toString();
  expect(out.startsWith('\x1b[?1049h')).toBe(true);
  expect(out).toContain('Qok');
  expect(out.endsWith('\x1b[0m\x1b[?25h\x1b[?1049l')).toBe(true);
  expect(status).toBe(130);
});
