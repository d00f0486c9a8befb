/** `--display terminal`: text modes in the terminal, its keys on the PS/2 keyboard. */
import { chordStrokes } from '../../../devices/typist.js';
import { textCells } from '../../../devices/vga/display.js';
import { UserError } from '../../../host/user-error.js';
import { ExitStatus } from '../../exit-status.js';
import { type MachineConsole, pressTogether } from '../machine-console.js';
import { TerminalKeys } from './keys.js';
import { type Painted, paint } from './paint.js';

/** Ctrl-A, as QEMU's users know it. */
const PREFIX = 1;
const FRAME_MS = 33;
/** Of a terminal that does not know its size. */
const USUAL = { columns: 80, rows: 25 };
/** So long an ESC waits for the rest of a sequence. */
const ESCAPE_MS = 50;
/** The other screen, without what is on it; and back. */
const ENTER = '\x1b[?1049h\x1b[2J\x1b[?25l';
const LEAVE = '\x1b[0m\x1b[?25h\x1b[?1049l';

/** What the user's keys do beside typing. */
export interface TerminalDisplayActions {
  quit(): void;
}

/** Takes the terminal until what is returned is called. Throws a UserError. */
export function openTerminalDisplay({ vm }: MachineConsole, actions: TerminalDisplayActions): () => void {
  const { stdin, stdout } = process;
  if (!stdin.isTTY || !stdout.isTTY)
    throw new UserError('--display terminal: standard input and output are no terminal', ExitStatus.usage);
  const keys = new TerminalKeys();
  let painted: Painted | null = null;
  let changes = -1;
  let prefixed = false;
  let half: NodeJS.Timeout | null = null;

  const draw = (): void => {
    const { vga } = vm.vga;
    if (vga.changes === changes && painted !== null) return;
    changes = vga.changes;
    const size = { columns: stdout.columns || USUAL.columns, rows: stdout.rows || USUAL.rows };
    const { text, state } = paint(textCells(vga), size, painted);
    painted = state;
    if (text !== '') stdout.write(text);
  };
  const repaint = (): void => {
    painted = null;
    stdout.write('\x1b[0m\x1b[2J');
    draw();
  };
  const press = (chords: readonly (readonly string[])[]): void => {
    // As fast as the guest reads them: a text may be pasted.
    for (const chord of chords) vm.inputs.type(chordStrokes(chord));
  };
  const commands: Readonly<Record<string, () => void>> = {
    x: () => actions.quit(),
    p: () => vm.pressPowerButton(),
    n: () => vm.sendNmi(),
    d: () => pressTogether(vm, ['ctrl', 'alt', 'delete']),
    l: repaint,
    a: () => press([['ctrl', 'a']]),
  };
  const onData = (data: Buffer): void => {
    if (half !== null) clearTimeout(half);
    half = null;
    const plain: number[] = [];
    for (const byte of data) {
      if (prefixed) {
        prefixed = false;
        commands[byte === PREFIX ? 'a' : String.fromCharCode(byte)]?.();
      } else if (byte === PREFIX) prefixed = true;
      else plain.push(byte);
    }
    press(keys.take(plain));
    if (keys.pending) half = setTimeout(() => press(keys.flush()), ESCAPE_MS);
  };

  stdout.write(ENTER);
  stdin.setRawMode(true);
  stdin.on('data', onData);
  stdin.unref();
  stdout.on('resize', repaint);
  const timer = setInterval(draw, FRAME_MS);
  timer.unref();
  return () => {
    clearInterval(timer);
    if (half !== null) clearTimeout(half);
    stdin.off('data', onData);
    stdout.off('resize', repaint);
    draw();
    stdin.setRawMode(false);
    stdin.pause();
    stdout.write(LEAVE);
  };
}
