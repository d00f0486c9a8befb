/** What `ringless boot` says of files that are no files, and the locks on images: through the command. */
import { execFileSync, spawn } from 'node:child_process';
import {
  existsSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exits, HALTS, SLEEPS, writeSector } from '../support/boot-sector.js';
import { execute, projectRoot } from '../support/command.js';

const main = process.env.RINGLESS_MAIN ?? `${projectRoot}dist/cli/main.js`;
const linux = process.platform === 'linux';
let folder = '';
/** A kernel that ends with status 7 at once; one that sleeps. */
let kernel = '';
let sleeper = '';
const socket = createServer();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'ringless-files-'));
  kernel = writeSector(join(folder, 'kernel'), exits(3));
  sleeper = writeSector(join(folder, 'sleeper'), SLEEPS);
  writeFileSync(join(folder, 'empty'), '');
  mkdirSync(join(folder, 'dir'));
  execFileSync('mkfifo', [join(folder, 'fifo')]);
  await new Promise<void>((resolve) => socket.listen(join(folder, 'socket'), resolve));
});
afterAll(() => {
  socket.close();
  rmSync(folder, { recursive: true, force: true });
});

async function boot(...args: string[]) {
  const { stdout, stderr, status } = await execute([process.execPath, main, 'boot', ...args]);
  return { out: stdout.toString(), err: stderr.toString(), status };
}

const at = (name: string) => (name === '' || name.startsWith('/') ? name : join(folder, name));

/** One line that names the option or the file, and no word of a bug. */
function expectOneLine({ err, status }: { err: string; status: number }, reason: RegExp): void {
  expect(err).toMatch(/^ringless: [^\n]+\n$/);
  expect(err).toMatch(reason);
  expect(err).not.toMatch(/bug in ringless/);
  expect([2, 126, 127]).toContain(status);
}

describe('a file that is read whole', () => {
  const options = ['kernel', 'initrd', 'firmware', 'video-rom'];
  const wrong: [name: string, reason: RegExp][] = [
    ['none', /no such file/],
    ['dir', /is a directory/],
    ['empty', /is empty/],
    ['socket', /socket/],
    ['/dev/null', /is a character device/],
    ['/dev/zero', /is a character device/],
    ['/dev/fd/99', /no such file/],
    ['', /no file is named/],
  ];
  test.each(options.flatMap((option) => wrong.map(([name, reason]) => [option, name, reason] as const)))(
    '--%s %s',
    async (option, name, reason) => {
      const rest = option === 'initrd' || option === 'video-rom' ? ['--kernel', kernel] : [];
      expectOneLine(await boot(`--${option}`, at(name), ...rest), reason);
    },
  );

  test('a pipe is read to its end: --kernel, --initrd', async () => {
    const demo = `${projectRoot}bench/kernels/bin/demo`;
    const command = `exec "$0" "$1" boot --kernel <(cat "$2") --initrd <(head -c 70000 /dev/zero)`;
    const { stdout, stderr, status } = await execute(['bash', '-c', command, process.execPath, main, demo]);
    expect([status, stderr.toString()]).toEqual([1, '']);
    expect(stdout.toString()).toMatch(/done\r\n$/);
  });

  test('standard input is read too, also where it is a socket', async () => {
    const { stderr, status } = await execute(
      [process.execPath, main, 'boot', '--kernel', '/dev/stdin', '--serial', 'none'],
      {
        stdin: readFileSync(kernel),
      },
    );
    expect([status, stderr.toString()]).toEqual([7, '']);
  });

  test('a video BIOS begins with 55 AA', async () => {
    expectOneLine(await boot('--kernel', kernel, '--video-rom', kernel), /is no video BIOS/);
  });
});

describe('an image', () => {
  const wrong: [name: string, reason: RegExp][] = [
    ['none', /no such file/],
    ['dir', /it is a folder/],
    ['empty', /it is empty/],
    ['fifo', /it is a pipe/],
    ['socket', /socket/],
    ['/dev/null', /it is a character device/],
    ['/dev/fd/0', /it is a pipe|it is a character device|socket/],
    ['', /no file is named|a file is missing/],
  ];
  test.each(['disk', 'cdrom'].flatMap((option) => wrong.map(([name, reason]) => [option, name, reason] as const)))(
    '--%s %s',
    async (option, name, reason) => {
      expectOneLine(await boot('--kernel', kernel, `--${option}`, at(name)), reason);
    },
  );

  test.each(['none', 'fifo', 'empty'])('a backing file: %s', async (name) => {
    const image = join(folder, 'overlay');
    writeFileSync(image, Buffer.concat([Buffer.from('QFI\xfb', 'latin1'), Buffer.alloc(100)]));
    expectOneLine(
      await boot('--kernel', kernel, '--disk', `${image},format=qcow2,backing=${at(name)}`),
      /cannot open|qcow2/,
    );
  });
});

describe('a shared folder', () => {
  test.each(['none', 'fifo', 'empty', '/dev/null'])('--share %s', async (name) => {
    expectOneLine(await boot('--kernel', kernel, '--share', `${at(name)}:tag`), /--share/);
  });
});

describe('a file that is written', () => {
  const wrong: [name: string, reason: RegExp][] = [
    ['dir', /it is a folder/],
    ['no/such', /no such file/],
    ['empty/x', /no such file/],
    ['socket', /socket/],
    ['', /no file is named/],
  ];
  test.each(
    ['stats', 'screen', 'serial', 'console'].flatMap((option) =>
      wrong.map(([name, reason]) => [option, name, reason] as const),
    ),
  )('--%s %s is refused before the guest runs', async (option, name, reason) => {
    // The guest would run for ever.
    expectOneLine(await boot('--kernel', sleeper, `--${option}`, at(name)), reason);
  });

  test('what is there is not touched, and nothing is left, when the machine does not start', async () => {
    const there = join(folder, 'there');
    writeFileSync(there, 'as before');
    const fresh = join(folder, 'fresh');
    await boot('--kernel', at('none'), '--stats', there, '--screen', fresh);
    expect(readFileSync(there, 'utf8')).toBe('as before');
    expect(existsSync(fresh)).toBe(false);
  });

  test.skipIf(!existsSync('/dev/full'))('a full disk is told, for each file, and the others are written', async () => {
    const halts = writeSector(join(folder, 'halts'), HALTS);
    const stats = join(folder, 'full.json');
    const { err, status } = await boot('--kernel', halts, '--screen', '/dev/full', '--stats', stats);
    expect(err).toContain('ringless: --screen /dev/full: cannot be written: no space left on the device\n');
    expect(status).toBe(126);
    expect(JSON.parse(readFileSync(stats, 'utf8'))).toHaveProperty('instructions');
  });

  test.skipIf(!existsSync('/dev/full'))('a console that takes nothing more is told once', async () => {
    const { err, status } = await boot('--serial', '/dev/full');
    expect(err).toBe(
      'ringless: --serial /dev/full: what the guest prints is lost from here on: no space left on the device\n',
    );
    expect(status).toBe(1);
  });
});

describe.skipIf(!linux)('locks on images', () => {
  let image = '';
  const disk = (options = '') => ['--disk', `${image},format=raw${options}`];

  /** A machine that holds the image while `act` runs. */
  async function holding(args: string[], act: (kill: () => Promise<void>) => Promise<void>): Promise<void> {
    const child = spawn(
      process.execPath,
      [main, 'boot', '--kernel', `${projectRoot}bench/kernels/bin/demo`, '--append', 'hang', ...args],
      {
        stdio: ['ignore', 'pipe', 'inherit'],
      },
    );
    const gone = new Promise<void>((resolve) => child.on('exit', () => resolve()));
    try {
      // It prints once it runs: it has its locks.
      await new Promise<void>((resolve) => child.stdout.once('data', () => resolve()));
      await act(async () => {
        child.kill('SIGKILL');
        await gone;
      });
    } finally {
      child.kill('SIGKILL');
      await gone;
    }
  }

  beforeAll(() => {
    image = join(folder, 'disk.img');
    writeFileSync(image, Buffer.alloc(1 << 20));
    symlinkSync(image, join(folder, 'symbolic.img'));
    linkSync(image, join(folder, 'hard.img'));
  });

  test('a writer excludes writers and readers, by whatever name, and is gone after kill -9', async () => {
    await holding(disk(), async (kill) => {
      expectOneLine(
        await boot('--kernel', kernel, ...disk()),
        /disk\.img: failed to get "write" lock: process \d+ uses it/,
      );
      expectOneLine(
        await boot('--kernel', kernel, ...disk(',ro')),
        /failed to get shared "write" lock: process \d+ writes/,
      );
      expectOneLine(await boot('--kernel', kernel, ...disk(',snapshot')), /lock/);
      expectOneLine(await boot('--kernel', kernel, '--disk', join(folder, 'symbolic.img')), /lock/);
      expectOneLine(await boot('--kernel', kernel, '--cdrom', join(folder, 'hard.img')), /lock/);
      await kill();
      expect(await boot('--kernel', kernel, ...disk())).toEqual({ out: '', err: '', status: 7 });
    });
  });

  test('many may read, and nobody may write meanwhile', async () => {
    await holding(disk(',snapshot'), async (kill) => {
      expect((await boot('--kernel', kernel, ...disk(',ro'))).status).toBe(7);
      expect((await boot('--kernel', kernel, ...disk(',snapshot'))).status).toBe(7);
      expect((await boot('--kernel', kernel, '--cdrom', image)).status).toBe(7);
      expectOneLine(await boot('--kernel', kernel, ...disk()), /failed to get "write" lock/);
      await kill();
      expect((await boot('--kernel', kernel, ...disk())).status).toBe(7);
    });
  });

  test('a backing file is read', async () => {
    await holding(disk(), async () => {
      const overlay = join(folder, 'top.img');
      writeFileSync(overlay, Buffer.alloc(512));
      expectOneLine(
        await boot('--kernel', kernel, '--disk', `${overlay},format=qcow2,backing=${image}`),
        /disk\.img: .*lock/,
      );
    });
  });

  test('one machine with an image twice', async () => {
    expectOneLine(await boot('--kernel', kernel, ...disk(), ...disk()), /another disk of this machine/);
    expectOneLine(await boot('--kernel', kernel, ...disk(), ...disk(',ro')), /another disk of this machine/);
    expect((await boot('--kernel', kernel, ...disk(',snapshot'), ...disk(',ro'))).status).toBe(7);
  });

  test('of several that start at once, one writes', async () => {
    const children = [1, 2, 3].map(() =>
      spawn(process.execPath, [main, 'boot', '--kernel', sleeper, ...disk()], { stdio: 'ignore' }),
    );
    const ends = children.map((child) => new Promise<number | null>((resolve) => child.on('exit', resolve)));
    let ended = 0;
    await new Promise<void>((resolve) => {
      for (const end of ends) void end.then(() => ++ended === 2 && resolve());
    });
    for (const child of children) child.kill('SIGINT');
    expect((await Promise.all(ends)).sort()).toEqual([126, 126, 130]);
  });
});
