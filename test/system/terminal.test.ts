/**
 * `ringless boot` at a terminal: its keys, the virtio console's options, and every way in which a user ends a machine.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { MemoryImage } from '../../src/devices/storage/image-file.js';
import { RawImage } from '../../src/devices/storage/raw-image.js';
import { CHILD_MS, execute, projectRoot } from '../support/command.js';
import { runCode } from './machine-code.js';

const main = process.env.RINGLESS_MAIN ?? `${projectRoot}dist/cli/main.js`;
const folder = mkdtempSync(join(tmpdir(), 'ringless-terminal-'));
afterAll(() => rmSync(folder, { recursive: true }));

function bootSector(name: string, code: readonly string[]): string {
  const sector = Buffer.alloc(512);
  sector.set(Buffer.from(code.join(''), 'hex'));
  sector.writeUInt16LE(0xaa55, 510);
  const file = join(folder, name);
  writeFileSync(file, sector);
  return file;
}
/** Says R and runs on. */
const loop = bootSector('loop', [
  'baf803', // mov dx, 0x3f8
  'b052', // mov al, 'R'
  'ee', // out dx, al
  'ebfe', // jmp $
]);
/** Says R, then what it is sent, and b for a break. */
const echo = bootSector('echo', [
  'baf803', // mov dx, 0x3f8
  'b052', // mov al, 'R'
  'ee', // out dx, al
  'b2fd', // mov dl, 0xfd
  'ec', // in al, dx
  'a810', // test al, 0x10
  '750c', // jnz broken
  'a801', // test al, 1
  '74f7', // jz again
  'b2f8', // mov dl, 0xf8
  'ec', // in al, dx
  'ee', // out dx, al
  'b2fd', // mov dl, 0xfd
  'ebef', // jmp again
  'b2f8', // mov dl, 0xf8
  'ec', // in al, dx
  'b062', // mov al, 'b'
  'ee', // out dx, al
  'b2fd', // mov dl, 0xfd
  'ebe5', // jmp again
]);

/**
 * Starts the command; `say` is told what it has printed, and may write or kill. Gives the status that a shell would
 * see.
 */
function start(command: string[], say: (text: string, child: ReturnType<typeof spawn>) => void) {
  return new Promise<{ text: string; status: number | null; signal: string | null }>((resolve) => {
    const child = spawn(command[0]!, command.slice(1), { stdio: 'pipe' });
    let text = '';
    const listen = (data: Buffer) => {
      text += data.toString('latin1');
      say(text, child);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.on('close', (status, signal) => resolve({ text, status, signal }));
  });
}

describe('signals end a machine cleanly', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('%s: status 130', async (signal) => {
    let sent = false;
    const { text, status } = await start([process.execPath, main, 'boot', '--kernel', loop], (said, child) => {
      if (said.includes('R') && !sent) sent = child.kill(signal);
    });
    expect([text, status]).toEqual(['R', 130]);
  });

  test('disks are flushed', async () => {
    const backend = new RawImage(new MemoryImage(new Uint8Array(1 << 20)));
    let flushes = 0;
    const flush = backend.flush.bind(backend);
    backend.flush = () => {
      flushes++;
      flush();
    };
    const disks = [{ backend, interface: 'virtio' as const }];
    const { reason } = await runCode({ bits: 32, code: ['ebfe'], machine: { disks } }, { icount: false }, (vm) => {
      setTimeout(() => vm.stop({ status: 130, reason: 'stopped' }), 100);
    });
    expect([reason, flushes > 0]).toEqual(['stopped', true]);
  });
});

const hasScript = spawnSync('script', ['--version']).status === 0;

describe.skipIf(!hasScript)('a terminal', () => {
  test('Ctrl-A h helps, Ctrl-A b breaks, Ctrl-A a is a Ctrl-A, other keys are the guest’s, Ctrl-A x ends', async () => {
    /** What is typed once the screen ends with a mark. */
    const turns: [mark: string, keys: string][] = [
      ['R', 'q'],
      ['q', '\x01h'],
      ['send Ctrl-A', '\x01b'],
      ['b', '\x01a'],
      ['\x01', '\x03'],
      ['\x03', '\x01x'],
    ];
    const command = ['script', '-qefc', `${process.execPath} ${main} boot --kernel ${echo}`, '/dev/null'];
    const { status, text } = await start(command, (said, child) => {
      const [turn] = turns;
      if (turn && said.trimEnd().endsWith(turn[0])) {
        turns.shift();
        child.stdin!.write(turn[1]);
      }
    });
    expect([turns.length, status]).toEqual([0, 130]);
    expect(text).toContain('press the power button');
  });

  test('a terminal that is closed ends it', async () => {
    const command = `${process.execPath} ${main} boot --kernel ${loop} --stats ${folder}/closed.json`;
    let closed = false;
    await start(['script', '-qefc', command, '/dev/null'], (said, child) => {
      if (said.includes('R') && !closed) closed = child.kill('SIGKILL');
    });
    // The machine ends on its own, and writes its counters last.
    await expect.poll(() => existsSync(`${folder}/closed.json`), { timeout: CHILD_MS }).toBe(true);
  });
});

describe('--console and --balloon', () => {
  const boot = async (...args: string[]) => {
    const { stderr, status } = await execute([process.execPath, main, 'boot', ...args]);
    return [status, stderr.toString()];
  };
  test('what cannot be is refused in one line', async () => {
    expect(await boot('--serial', 'stdio', '--console', 'stdio')).toEqual([
      2,
      'ringless: --serial and --console cannot both be stdio\n',
    ]);
    expect(await boot('--balloon', '200')).toEqual([2, 'ringless: --balloon 200: the machine has 128 MiB\n']);
    expect((await boot('--console', '/nonexistent/file'))[0]).toBe(126);
  });
  test('with --console stdio the serial port is silent', async () => {
    const { stdout, status } = await execute([process.execPath, main, 'boot', '--console', 'stdio', '--balloon', '64']);
    expect([stdout.toString(), status]).toEqual(['', 1]);
  });
});
