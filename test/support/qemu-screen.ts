/** QEMU as the judge of screens: it boots a sector, types keys, and gives its video memory and its picture. */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

export const hasQemu = spawnSync('qemu-system-x86_64', ['--version']).error === undefined;

export interface QemuScreen {
  /** 4000 bytes from B8000h: characters and attributes. */
  readonly text: Buffer;
  readonly width: number;
  readonly height: number;
  /** Red, green, blue of each pixel. */
  readonly rgb: Buffer;
}

/** Where a sector says how far it is: 1, it reads keys; 2, it is done. */
export const PROGRESS = 0x600;

/** `keys`: QEMU's names for `sendkey`, typed when the sector reads keys. What is shown when it is done. */
export async function qemuScreen(folder: string, sector: string, keys: readonly string[]): Promise<QemuScreen> {
  const [text, picture, progress] = ['text', 'ppm', 'progress'].map((name) => join(folder, `qemu.${name}`)) as [
    string,
    string,
    string,
  ];
  const drive = `file=${sector},format=raw,if=floppy,readonly=on`;
  const machine = [
    '-m',
    '32',
    '-display',
    'none',
    '-monitor',
    'stdio',
    '-serial',
    'none',
    '-drive',
    drive,
    '-boot',
    'a',
  ];
  const qemu = spawn('qemu-system-x86_64', [...machine, '-machine', 'accel=tcg', '-nodefaults', '-vga', 'std'], {
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  const ended = new Promise((resolve) => qemu.on('exit', resolve));
  const say = (line: string) => qemu.stdin.write(`${line}\n`);
  const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
  const reached = async (step: number): Promise<void> => {
    rmSync(progress, { force: true });
    for (;;) {
      say(`pmemsave ${PROGRESS} 1 "${progress}"`);
      await wait(200);
      if (existsSync(progress) && (readFileSync(progress)[0] ?? 0) === step) return;
    }
  };
  if (keys.length > 0) await reached(1);
  for (const key of keys) {
    say(`sendkey ${key} 20`);
    await wait(200);
  }
  await reached(2);
  say(`pmemsave 0xb8000 4000 "${text}"`);
  say(`screendump "${picture}"`);
  say('quit');
  await ended;
  const ppm = readFileSync(picture);
  const [header = '', width, height] = /^P6\n(\d+) (\d+)\n255\n/.exec(ppm.toString('latin1', 0, 32)) ?? [];
  return { text: readFileSync(text), width: Number(width), height: Number(height), rgb: ppm.subarray(header.length) };
}
