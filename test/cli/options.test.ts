/**
 * Each option of each command, through the command: the test fails when the option is parsed and then dropped. The
 * first test goes through the options that commander knows, so that a new one without a row here fails.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { type AddressInfo, createConnection, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Command } from 'commander';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GUESTS } from '../../src/cli/guests.js';
import { program } from '../../src/cli/program.js';
import { SERVERS } from '../../src/cli/server-loads.js';
import { builtInFont } from '../../src/devices/vga/font.js';
import { DEBUGGING, STRATEGIES, type StrategyRow } from '../../src/runtime/strategies.js';
import type { TierStats } from '../../src/runtime/tier-stats.js';
import type { TimelineSample } from '../../src/runtime/timeline.js';
import { makeBzImage, makeElf, makeMultiboot } from '../boot/images.js';
import { exits, HALTS, SLEEPS, SPINS, writeSector } from '../support/boot-sector.js';
import { execute, projectRoot, runGuest, stopServers } from '../support/command.js';
import { writeProgram } from '../support/machine-code.js';
import { decodePng } from '../support/png.js';
import { QmpClient } from '../support/qmp-client.js';

const main = process.env.RINGLESS_MAIN ?? `${projectRoot}dist/cli/main.js`;
const guest = (name: string, architecture = 'x86_64') => `${projectRoot}bench/guests/bin/${architecture}/${name}`;
const kernelOf = (name: string) => `${projectRoot}bench/kernels/bin/${name}`;
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'ringless-options-'));
});
afterAll(() => {
  stopServers();
  rmSync(folder, { recursive: true, force: true });
});
const at = (name: string) => join(folder, name);

interface Ran {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Their lines go past the streams that a guest is given: `--strace`, `--stats` without a file, plug-ins'. */
const toStderr = (args: readonly string[]) =>
  args[1] === '--plugin' || (args.length === 3 && /^--(strace|stats)$/.test(args[1]!));

/**
 * The command; `run` in a process that serves many, with the command's own options, where its own standard streams do
 * not matter.
 */
async function ringless(...args: string[]): Promise<Ran> {
  const { status, stdout, stderr } = await (args[0] === 'run' && !toStderr(args)
    ? runGuest(args.slice(1))
    : execute([process.execPath, main, ...args]));
  return { status, out: stdout.toString('latin1'), err: stderr.toString() };
}

/** A run that writes counters: they say what the engine was made with. */
async function counted(command: 'run' | 'boot', ...args: string[]) {
  const file = at('counted.json');
  rmSync(file, { force: true });
  const ran = await ringless(command, '--stats', file, ...args);
  return { ...ran, stats: JSON.parse(readFileSync(file, 'utf8')) };
}

/** The 16-bit code of a boot sector, and what a machine with it does. */
const sector = (code: readonly number[]) => writeSector(at('sector'), code);
const bootSector = (code: readonly number[], ...args: string[]) => ringless('boot', '--kernel', sector(code), ...args);
/** A connection to a socket that is about to be there. */
async function connected(path: string): Promise<Socket> {
  for (;;) {
    const socket = createConnection(path);
    const failed = await new Promise((resolve) => {
      socket.once('connect', () => resolve(null));
      socket.once('error', resolve);
    });
    if (failed === null) return socket;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** isa-debug-exit: the status that `exits(n)` ends with. */
const exitStatus = (n: number) => 2 * n + 1;
const hex = (text: string) => [...Buffer.from(text.replaceAll(/\s/g, ''), 'hex')];

/** creat(2) of /x; its status is the errno. */
const touches = () =>
  writeProgram(at('touches'), [
    'bf30104000bea4010000b8550000000f0589c7c1ff1f21c7f7dfb8e70000000f05',
    `${'90'.repeat(15)}2f7800`,
  ]);
/** socket(2), connect(2) to 127.0.0.1 and `port`; its status is the errno. */
const connects = (port: number) =>
  writeProgram(at('connects'), [
    'bf02000000be0100000031d2b8290000000f0589c748b8020000007f0000016a005066c7442402',
    port.toString(16).padStart(4, '0'),
    '4889e6ba10000000b82a0000000f0589c7f7dfb8e70000000f05',
  ]);
/** Binds to port 80, accepts one connection, writes "hi" to it and ends. */
const greets = () =>
  writeProgram(at('greets'), [
    'bf02000000be0100000031d2b8290000000f0589c389c7b8020000506a00504889e6ba10000000b8310000000f05',
    '89dfbe05000000b8320000000f0589df31f631d2b82b0000000f0589c768686900004889e6ba02000000b8010000000f05',
    '31ffb8e70000000f05',
  ]);
/**
 * Prints its first variable, a bar, and its working directory:
 *   mov rax, [rsp]; mov rsi, [rsp + rax*8 + 16]; mov rdi, 401200h; test rsi, rsi; jz 2f; 1: lodsb; stosb; test al, al; jnz 1b
 *   2: mov byte [rdi], '|'; inc rdi; mov rbx, rdi; mov esi, 256; mov eax, 79 (getcwd); syscall
 *   lea rdx, [rbx + rax]; mov rsi, 401200h; sub rdx, rsi; mov edi, 1; mov eax, 1 (write); syscall; exit_group(0)
 */
const surroundings = () =>
  writeProgram(at('surroundings'), [
    '488b0424488b74c410bf001240004885f67406acaa84c075fac6077c48ffc74889fbbe00010000b84f0000000f05',
    '488d1403be001240004829f2bf01000000b8010000000f0531ffb8e70000000f05',
  ]);

/** mmap(0, 8 MiB, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0); exit_group(1 if it failed) */
const hungry = () =>
  writeProgram(at('hungry'), [
    'b80900000031ffbe00008000ba0300000041ba2200000049c7c0ffffffff4531c90f05',
    '483d00f0ffff7607bf01000000eb0231ffb8e70000000f05',
  ]);

/** fork(), then exit_group() with its errno, or 0 */
const forks = () => writeProgram(at('forks'), ['b8390000000f0531ff85c0790489c7f7dfb8e70000000f05']);

/** rdtsc; mov [401200h], eax; write(1, 401200h, 4); exit_group(0) */
const stampedByTsc = () =>
  writeProgram(at('tsc'), ['0f3189042500124000be00124000ba04000000bf01000000b8010000000f0531ffb8e70000000f05']);

/**
 * A 32-bit kernel (multiboot): cmp dword [ebx+20], 0 (modules); je +7; mov ecx, [ebx+24]; mov ecx, [ecx]; mov al,
 * [ecx]; exit with al
 */
const moduleReader = () => {
  writeFileSync(at('reader'), makeMultiboot(Buffer.from(hex('b000 837b1400 7407 8b4b18 8b09 8a01 66baf400 ee f4'))));
  return at('reader');
};

/** mov dx, 3f8h; mov al, `text`; out dx, al */
const says = (text: string) => [0xba, 0xf8, 0x03, 0xb0, text.charCodeAt(0), 0xee];

/** A 64 KiB ROM that starts `code` from the reset vector. */
function firmware(code: readonly number[]): string {
  const rom = Buffer.alloc(0x10000, 0xf4);
  rom.set(code, 0);
  // jmp to its start, at IP 0: the segment is the ROM's last 64 KiB.
  rom.set([0xe9, 0x0d, 0x00], 0xfff0);
  writeFileSync(at('firmware'), rom);
  return at('firmware');
}

/**
 * A bzImage whose entries end with statuses of their own: its 16-bit code, its unpacker's 32-bit and 64-bit entry, the
 * kernel inside.
 */
const ENTRIES = { 16: 5, 32: 6, 64: 7, kernel: 8, pvh: 9 };
function manyEntries(): string {
  const wide = (n: number) => hex(`66baf400 b0${n.toString(16).padStart(2, '0')} ee f4`);
  const kernel = Buffer.alloc(0x200, 0xf4);
  kernel.set(wide(ENTRIES.kernel), 0);
  kernel.set(wide(ENTRIES.pvh), 0x40);
  const elf = makeElf(64, 0x100_0000, [{ address: 0x100_0000, bytes: kernel }], 0x100_0040);
  const image = Buffer.from(makeBzImage(elf, { payload: gzipSync(elf) }));
  // The packed kernel has to lie behind the 64-bit entry at 200h.
  const setup = image.subarray(0, 1024);
  setup.set([0xeb, 0x7e], 0x200);
  setup.set(exits(ENTRIES[16]), 0x280);
  const code = Buffer.alloc(0x400, 0xf4);
  code.set(wide(ENTRIES[32]), 0);
  code.set(wide(ENTRIES[64]), 0x200);
  const payload = gzipSync(elf);
  setup.writeUInt32LE(0x400, 0x248);
  setup.writeUInt32LE(Math.ceil((0x400 + payload.length) / 16), 0x1f4);
  writeFileSync(at('bzImage'), Buffer.concat([setup, code, payload, Buffer.alloc(64)]));
  return at('bzImage');
}

const ROWS = [...STRATEGIES, ...DEBUGGING];

/** A value that is not the default. */
function otherValue(row: StrategyRow): string | number | boolean {
  if (row.kind === 'switch') return !row.default;
  if (row.kind === 'number') return Number(row.default) + 1;
  return row.choices!.find((choice) => choice !== row.default)!;
}
const spelled = (row: StrategyRow, value: string | number | boolean): string[] =>
  row.kind === 'switch' ? [value ? `--${row.name}` : `--no-${row.name}`] : [`--${row.name}`, String(value)];
const ALL_OTHER = ROWS.flatMap((row) => spelled(row, otherValue(row)));
const ALL_DEFAULT = ROWS.flatMap((row) => spelled(row, row.default));

type Check = () => Promise<void>;

/**
 * A run writes samples in order of time, whose shares add up; and what cannot be written is refused before anything
 * runs.
 */
async function expectTimeline(run: (file: string) => Promise<Ran>): Promise<void> {
  await run(at('timeline'));
  const samples = readFileSync(at('timeline'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as TimelineSample);
  expect(samples.length).toBeGreaterThan(0);
  for (const [n, s] of samples.entries()) {
    expect(s.ms).toBeGreaterThan(samples[n - 1]?.ms ?? 0);
    expect(s.instructions).toBeGreaterThanOrEqual(samples[n - 1]?.instructions ?? 0);
    expect(s.interpreter + s.templates + s.regions).toBeCloseTo(1, 2);
  }
  const { status, err } = await run(folder);
  expect([status, err]).toEqual([126, `ringless: --stats-timeline ${folder}: cannot be written: it is a folder\n`]);
}

/** What was asked of the translator is written, and `replay` translates it. */
async function expectRequests(run: (file: string) => Promise<Ran>): Promise<void> {
  await run(at('requests'));
  const ids = readFileSync(at('requests'), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).id as number);
  expect(ids.length).toBeGreaterThan(0);
  const { status, out, err } = await ringless('replay', at('requests'));
  expect([status, err]).toEqual([0, '']);
  const lines = out.trimEnd().split('\n');
  for (const [n, line] of lines.entries())
    expect(line).toMatch(
      new RegExp(`^request ${ids[n]}, region 0x[0-9a-f]+, \\d+ blocks: \\d+ instructions, \\d+ bytes of WebAssembly$`),
    );
  expect(lines).toHaveLength(ids.length);
  const denied = await run(folder);
  expect([denied.status, denied.err]).toEqual([
    126,
    `ringless: --save-requests ${folder}: cannot be written: it is a folder\n`,
  ]);
}

const REPLAY: Record<string, Check> = {
  id: async () => {
    await ringless('run', '--save-requests', at('requests'), '--hot-threshold', '0', guest('hello'));
    expect((await ringless('replay', '--id', '2', at('requests'))).out).toMatch(/^request 2, [^\n]*\n$/);
    const { status, err } = await ringless('replay', '--id', '99', at('requests'));
    expect([status, err]).toEqual([126, `ringless: ${at('requests')}: it has no request 99\n`]);
  },
};

const RUN: Record<string, Check> = {
  engine: async () => {
    const interpreted = await counted('run', '--engine', 'interp', guest('sieve'), '20');
    expect(interpreted.stats.instructions.translator).toBe(0);
    const translated = await counted('run', '--engine', 'jit', '--hot-threshold', '0', guest('sieve'), '20');
    expect(translated.stats.instructions.translator).toBeGreaterThan(0);
  },
  cpu: async () => {
    expect((await ringless('run', '--cpu', '486', guest('hello'))).err).toMatch(/--cpu 486 cannot run/);
    expect((await counted('run', '--cpu', 'x86-64-v3', guest('hello'))).stats.settings.cpu).toBe('x86-64-v3');
  },
  mount: async () => {
    const folderOf = join(guest('hello'), '..');
    expect((await ringless('run', '--mount', `${folderOf}:/data`, '/data/hello')).status).toBe(0);
    expect((await ringless('run', '/data/hello')).status).toBe(127);
  },
  root: async () => {
    expect((await ringless('run', '--root', join(guest('hello'), '..'), '/hello')).status).toBe(0);
    expect((await ringless('run', '/hello')).status).toBe(127);
    const none = await ringless('run', '--root', guest('hello'), '/hello');
    expect(none.err).toMatch(/^ringless: --root .*hello: is damaged, or no archive: .*\n$/);
    expect(none.status).toBe(126);
  },
  overlay: async () => {
    const root = join(guest('hello'), '..');
    const changed = (...args: string[]) => ringless('run', '--root', root, ...args, touches());
    expect((await changed()).status).toBe(30); // EROFS
    expect((await changed('--overlay', 'memory')).status).toBe(0);
    mkdirSync(at('changes'));
    expect((await changed('--overlay', at('changes'))).status).toBe(0);
    expect(existsSync(join(at('changes'), 'x'))).toBe(true);
    expect(existsSync(join(root, 'x'))).toBe(false);
    expect((await ringless('run', '--overlay', 'memory', touches())).status).toBe(2);
    expect((await changed('--overlay', at('nowhere'))).status).toBe(127);
  },
  env: async () => {
    expect((await ringless('run', '--env', 'NAME=a value', surroundings())).out).toMatch(/^NAME=a value/);
    expect((await ringless('run', surroundings())).out).toMatch(/^\|/);
  },
  cwd: async () => {
    expect((await ringless('run', '--cwd', '/tmp', surroundings())).out).toMatch(/\|\/tmp\0?$/);
    expect((await ringless('run', surroundings())).out).toMatch(/\|\/\0?$/);
  },
  memory: async () => {
    expect((await ringless('run', '--memory', '4', hungry())).status).toBe(1);
    expect((await ringless('run', hungry())).status).toBe(0);
  },
  pids: async () => {
    const status = (...args: string[]) => ringless('run', ...args, forks()).then((run) => run.status);
    expect(await status('--pids', '1')).toBe(11); // EAGAIN
    expect(await status('--pids', '2')).toBe(0);
  },
  publish: async () => {
    const reader = (port: number) => createConnection(port, '127.0.0.1');
    const child = spawn(process.execPath, [main, 'run', '--publish', '0:80', greets()]);
    const [line] = (await once(child.stderr, 'data')) as [Buffer];
    const port = Number(/^ringless: port (\d+) leads to 80\n$/.exec(line.toString())?.[1]);
    // Refused until the guest listens.
    let got = '';
    while (got === '') {
      const stream = reader(port);
      stream.on('data', (bytes) => {
        got += bytes;
      });
      await new Promise((closed) => stream.on('error', () => {}).on('close', closed));
    }
    expect(got).toBe('hi');
    expect(child.exitCode ?? (await once(child, 'exit'))[0]).toBe(0);
    expect((await execute([process.execPath, main, 'run', '--publish', '80', greets()])).status).toBe(2);
    expect((await ringless('run', '--icount', '--publish', '0:80', greets())).status).toBe(2);
    expect((await ringless('run', '--publish', '192.0.2.1:1:1', greets())).err).toMatch(/^ringless: --publish: cannot/);
  },
  'allow-connect': async () => {
    const server = createServer((stream) => stream.end()).listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    const run = (...args: string[]) => ringless('run', ...args, connects(port));
    expect((await run()).status).toBe(111);
    expect((await run('--allow-connect', `127.0.0.1:${port}`)).status).toBe(0);
    expect((await run('--allow-connect', `localhost:${port}`)).status).toBe(0);
    expect((await run('--allow-connect', `127.0.0.1:${port === 65535 ? 1 : port + 1}`)).status).toBe(111);
    expect((await run('--allow-connect', '*:1-65535')).status).toBe(111);
    for (const [rule, why] of [
      ['127.0.0.1', /must name a port/],
      ['169.254.1.1:80', /such addresses cannot be reached/],
    ] as const) {
      const { status, stderr } = await execute([
        process.execPath,
        main,
        'run',
        '--allow-connect',
        rule,
        connects(port),
      ]);
      expect(stderr.toString()).toMatch(why);
      expect(status).toBe(2);
    }
    server.close();
  },
  icount: async () => {
    const run = (...args: string[]) => ringless('run', ...args, stampedByTsc());
    expect((await run('--icount')).out).toBe((await run('--icount')).out);
    expect((await run()).out).not.toBe((await run()).out);
    expect((await counted('run', '--icount', guest('hello'))).stats.settings.icount).toBe(true);
  },
  strace: async () => {
    expect((await ringless('run', '--strace', guest('hello'))).err).toMatch(/^write\(1, "Hello/m);
  },
  stats: async () => {
    expect((await counted('run', guest('hello'))).stats.systemCalls.write).toBe(1);
    expect((await ringless('run', '--stats', guest('hello'))).err).toMatch(/system call write/);
    const { stats } = await counted('run', '--tiers', '0,1', '--tier1-threshold', '20', guest('sieve'), '20');
    expect(stats.tiers.map((t: TierStats) => t.name)).toEqual(['interpreter', 'templates', 'regions']);
    expect(stats.tiers[1].share).toBeGreaterThan(0.5);
    expect(stats.tiers[1].emittingNs).toBeGreaterThan(0);
    expect(stats.tiers[2]).toMatchObject({ executed: 0, translated: 0, modules: 0 });
  },
  'stats-timeline': async () => {
    await expectTimeline((file) => ringless('run', '--stats-timeline', file, guest('sieve'), '100'));
  },
  'save-requests': async () => {
    await expectRequests((file) => ringless('run', '--save-requests', file, '--hot-threshold', '0', guest('hello')));
  },
  plugin: async () => {
    const { err } = await ringless('run', '--plugin', 'instructions', '--plugin', 'mix,top=1', guest('hello'));
    expect(err).toMatch(/^ringless: instructions: \d+ instructions\nringless: mix: \S+ +\d+ +[\d.]+ %\n$/);
  },
  gdb: async () => {
    expect((await ringless('run', '--gdb', 'nowhere', guest('hello'))).status).toBe(2);
    const { status, err } = await ringless('run', '--gdb', `unix:${folder}`, guest('hello'));
    expect([status, err]).toEqual([126, expect.stringMatching(/^ringless: --gdb unix:.*: cannot listen: [^\n]*\n$/)]);
    expect((await ringless('run', '--gdb', `unix:${at('gdb')}`, guest('hello'))).status).toBe(0);
  },
  paused: async () => {
    expect((await ringless('run', '--paused', guest('hello'))).status).toBe(2);
    // `k` in the debugger's protocol: it is held until then, and killed before it has said anything.
    const held = ringless('run', '--paused', '--gdb', `unix:${at('held')}`, guest('hello'));
    const socket = await connected(at('held'));
    socket.write('$k#6b');
    expect(await held).toMatchObject({ status: 137, out: '' });
  },
  'translation-cache': async () => {
    const cached = ['--translation-cache', at('cache'), '--tier1-threshold', '50', guest('sieve'), '20'];
    expect((await counted('run', ...cached)).stats.cache.bytesWritten).toBeGreaterThan(0);
    expect((await counted('run', ...cached)).stats.cache.units).toBeGreaterThan(0);
  },
};

const BOOT: Record<string, Check> = {
  engine: async () => {
    expect((await counted('boot', '--engine', 'interp')).stats.instructions.translator).toBe(0);
    expect(
      (await counted('boot', '--engine', 'jit', '--hot-threshold', '0')).stats.instructions.translator,
    ).toBeGreaterThan(0);
  },
  cpu: async () => {
    // mov eax, 1; cpuid; shr eax, 8; and al, 15; out f4h: the family.
    const family = hex('66b801000000 0fa2 66c1e808 240f baf400 ee');
    expect((await bootSector(family, '--cpu', '486')).status).toBe(exitStatus(4));
    expect((await bootSector(family)).status).not.toBe(exitStatus(4));
  },
  kernel: async () => {
    expect((await bootSector(exits(20))).status).toBe(exitStatus(20));
  },
  initrd: async () => {
    writeFileSync(at('module'), Buffer.from([33, 1, 2, 3]));
    expect((await ringless('boot', '--kernel', moduleReader(), '--initrd', at('module'))).status).toBe(exitStatus(33));
    expect((await ringless('boot', '--kernel', moduleReader())).status).toBe(exitStatus(0));
  },
  append: async () => {
    expect((await ringless('boot', '--append', 'exit=9')).status).toBe(exitStatus(9));
  },
  entry: async () => {
    const image = manyEntries();
    for (const entry of ['16', '32', '64', 'pvh'] as const) {
      const { status } = await ringless('boot', '--kernel', image, '--no-fast-boot', '--entry', entry);
      expect([entry, status]).toEqual([entry, exitStatus(ENTRIES[entry])]);
    }
  },
  'no-fast-boot': async () => {
    expect((await ringless('boot', '--kernel', manyEntries())).status).toBe(exitStatus(ENTRIES.kernel));
    expect((await ringless('boot', '--kernel', manyEntries(), '--no-fast-boot')).status).toBe(exitStatus(ENTRIES[64]));
  },
  firmware: async () => {
    expect((await ringless('boot', '--firmware', firmware(exits(11)))).status).toBe(exitStatus(11));
  },
  'video-rom': async () => {
    // The display's expansion ROM register (PCI 3.0, 6.2.5.2) answers to sizing if there is a ROM: out(cf8h,
    // 80001030h), out(cfch, fffffffeh), in(cfch); test eax, eax; setnz al; inc al; out f4h.
    const code = hex('baf80c 66b830100080 66ef bafc0c 66b8feffffff 66ef 66ed 6685c0 0f95c0 fec0 baf400 ee f4');
    writeFileSync(at('vgabios'), Buffer.concat([Buffer.from([0x55, 0xaa, 4]), Buffer.alloc(2045)]));
    expect((await ringless('boot', '--firmware', firmware(code))).status).toBe(exitStatus(1));
    const withRom = await ringless('boot', '--firmware', firmware(code), '--video-rom', at('vgabios'));
    expect(withRom.status).toBe(exitStatus(2));
  },
  net: async () => {
    // A card of virtio's (1af4:1041) at the first free place on the bus, device 4: out(cf8h, 80002000h), in(cfch); shr
    // eax, 16; out f4h.
    const code = hex('baf80c 66b800200080 66ef bafc0c 66ed 66c1e810 baf400 ee f4');
    expect((await bootSector(code)).status).toBe(exitStatus(0xff) & 255);
    for (const net of ['user', 'hub:a', 'user,mac=52:54:00:00:00:01,mtu=9000'])
      expect((await bootSector(code, '--net', net)).status).toBe(exitStatus(0x41));
    const wrong = async (text: string) => (await bootSector(code, '--net', text)).err;
    expect(await wrong('user,allow=a b')).toBe(
      'ringless: --net user,allow=a b: allow=a b: a b is neither an address nor a name\n',
    );
    const dgram = 'dgram,local.type=inet,local.port=0,remote.type=inet,remote.port=9';
    expect((await bootSector(code, '--net', dgram)).status).toBe(exitStatus(0x41));
    expect(await wrong('dgram,local.type=unix,local.path=/x,remote.type=inet,remote.port=9')).toMatch(/say inet\n$/);
    expect(await wrong('wire')).toBe('ringless: --net wire: none, user, hub:NAME, stream or dgram is expected\n');
    expect(await wrong('user,colour=red')).toBe('ringless: --net user,colour=red: colour= is not known for user\n');
  },
  display: async () => {
    // Who is let in, and what is there: test/cli/display.
    const { err } = await bootSector(exits(1), '--display', 'web');
    expect(err).toMatch(/^ringless: the machine's screen is at http:\/\/127\.0\.0\.1:\d+\/[0-9a-f]{32}\/\n$/);
    expect((await bootSector(exits(1), '--display', 'sdl')).err).toBe(
      'ringless: --display sdl: none, terminal, web, web:PORT, vnc or vnc:DISPLAY is expected\n',
    );
  },
  type: async () => {
    // cli (the BIOS would take the key); in al, 64h; test al, 1; jz back; in al, 60h; out f4h: its first byte.
    const code = hex('fa e464 a801 74fa e460 baf400 ee');
    expect((await bootSector(code, '--type', 'z')).status).toBe(exitStatus(0x2c));
    expect((await bootSector(code, '--type', '<nokey>')).err).toBe(
      'ringless: --type: <nokey>: there is no key "nokey"\n',
    );
  },
  tablet: async () => {
    // As for --net: what the first free place of the PCI bus says it is (1af4:1052).
    const code = hex('baf80c 66b800200080 66ef bafc0c 66ed 66c1e810 baf400 ee f4');
    expect((await bootSector(code, '--tablet')).status).toBe(exitStatus(0x52));
  },
  disk: async () => {
    const disk = Buffer.alloc(1 << 16);
    disk.write('from the disk\r\n', 512);
    writeFileSync(at('disk'), disk);
    const { out } = await ringless(
      'boot',
      '--kernel',
      kernelOf('boot-sector'),
      '--disk',
      `${at('disk')},if=ide,format=raw`,
    );
    expect(out).toContain('from the disk');
    // Alone, an IDE disk is booted. mov ax, 201h; mov cx, 2; mov dx, 80h; mov bx, 7e00h; int 13h; jmp 7e00h: exits
    // there.
    const bootable = Buffer.alloc(1 << 16);
    bootable.set(hex('b80102 b90200 ba8000 bb007e cd13 e9ef01'), 0);
    bootable.writeUInt16LE(0xaa55, 510);
    bootable.set(exits(23), 512);
    writeFileSync(at('disk'), bootable);
    expect((await ringless('boot', '--disk', `${at('disk')},if=ide,format=raw`)).status).toBe(exitStatus(23));
    writeFileSync(at('disk'), Buffer.alloc(1 << 16));
    const none = await ringless('boot', '--disk', `${at('disk')},if=ide,format=raw`);
    expect(none.err).toMatch(/^ringless: --disk \S+: is no boot sector: its bytes 510 and 511 are not 55 AA\n$/);
    expect((await ringless('boot', '--disk', at('disk'))).err).toMatch(
      /^ringless: without --firmware or --kernel [^\n]*\n$/,
    );
  },
  floppy: async () => {
    // Equipment word, bit 0: int 11h; out f4h, al
    const equipment = hex('cd11 2401 e6f4');
    writeFileSync(at('floppy'), Buffer.alloc(1474560));
    expect((await bootSector(equipment, '--floppy', `${at('floppy')},ro`)).status).toBe(exitStatus(1));
    expect((await bootSector(equipment, '--floppy', 'none')).status).toBe(exitStatus(1));
    expect((await bootSector(equipment)).status).toBe(exitStatus(0));
  },
  boot: async () => {
    const floppy = Buffer.alloc(1474560);
    floppy.set(hex('b015e6f4'));
    floppy.writeUInt16LE(0xaa55, 510);
    writeFileSync(at('floppy'), floppy);
    const disk = Buffer.alloc(1 << 20);
    disk.set(hex('b016e6f4'));
    disk.writeUInt16LE(0xaa55, 510);
    writeFileSync(at('second'), disk);
    const both = ['--floppy', at('floppy'), '--disk', `${at('second')},if=ide,format=raw`];
    expect((await ringless('boot', ...both)).status).toBe(exitStatus(0x16));
    expect((await ringless('boot', ...both, '--boot', 'a')).status).toBe(exitStatus(0x15));
  },
  cdrom: async () => {
    writeFileSync(at('cd'), Buffer.alloc(4096));
    expect((await counted('boot', '--kernel', sector(exits(1)), '--cdrom', at('cd'))).stats.devices).toHaveProperty(
      'cd2',
    );
    expect((await counted('boot', '--kernel', sector(exits(1)), '--cdrom', 'none')).stats.devices).toHaveProperty(
      'cd2',
    );
    expect((await counted('boot', '--kernel', sector(exits(1)))).stats.devices).not.toHaveProperty('cd2');
  },
  share: async () => {
    mkdirSync(at('shared'), { recursive: true });
    const { stats } = await counted('boot', '--kernel', sector(exits(1)), '--share', `${at('shared')}:tag`);
    expect(Object.keys(stats.devices).join()).toMatch(/9p/);
    expect(Object.keys((await counted('boot', '--kernel', sector(exits(1)))).stats.devices).join()).not.toMatch(/9p/);
  },
  memory: async () => {
    expect((await ringless('boot', '--memory', '48')).out).toContain('memory: 48 MiB');
  },
  serial: async () => {
    const { out } = await ringless('boot', '--serial', at('serial'));
    expect([out, readFileSync(at('serial'), 'utf8').endsWith('done\r\n')]).toEqual(['', true]);
    expect((await ringless('boot', '--serial', 'none')).out).toBe('');
  },
  console: async () => {
    const { stats } = await counted('boot', '--kernel', sector(exits(1)), '--console', at('console'));
    expect([existsSync(at('console')), Object.keys(stats.devices).join()]).toEqual([
      true,
      expect.stringMatching(/console/),
    ]);
  },
  balloon: async () => {
    const { stats } = await counted('boot', '--kernel', sector(exits(1)), '--balloon', '64');
    expect(Object.keys(stats.devices).join()).toMatch(/balloon/);
    expect((await bootSector(exits(1), '--balloon', '500')).status).toBe(2);
  },
  screen: async () => {
    // mov ax, b800h; mov es, ax; A in yellow on blue in the first line, right of the cursor, a blank on green beside
    // it, a block in white on red at the bottom right; cli; hlt
    const code = hex('b800b8 8ec0 26c7060400411e 26c7069e0fdb4f 26c70606002020 fa f4');
    expect((await bootSector(code, '--screen', at('screen.png'))).status).toBe(4);
    expectCells(decodePng(readFileSync(at('screen.png'))));
  },
  icount: async () => {
    const run = () => counted('boot', '--icount');
    const [one, two] = [(await run()).stats, (await run()).stats];
    expect([one.settings.icount, two.instructions]).toEqual([true, one.instructions]);
  },
  gdb: async () => {
    expect((await bootSector(exits(1), '--gdb', 'nowhere')).status).toBe(2);
    expect((await bootSector(exits(1), '--gdb', '1,arch=vax')).err).toMatch(/arch must be i386 or x86-64/);
    const { status, err } = await bootSector(exits(1), '--gdb', `unix:${folder}`);
    expect([status, err]).toEqual([126, expect.stringMatching(/^ringless: --gdb unix:.*: cannot listen: [^\n]*\n$/)]);
  },
  control: async () => {
    expect((await bootSector(exits(1), '--control', '1234')).status).toBe(2);
    const { status, err } = await bootSector(exits(1), '--control', `unix:${folder}`);
    expect([status, err]).toEqual([
      126,
      expect.stringMatching(/^ringless: --control unix:.*: cannot listen: [^\n]*\n$/),
    ]);
  },
  'save-snapshot': async () => {
    const halted = await bootSector([...says('a'), ...SLEEPS], '--timeout', '3', '--save-snapshot', at('snapshot'));
    expect([halted.status, halted.out, readFileSync(at('snapshot')).subarray(0, 8).toString()]).toEqual([
      124,
      'a',
      'RINGLESS',
    ]);
    expect((await bootSector(exits(1), '--save-snapshot', folder)).status).toBe(126);
  },
  restore: async () => {
    // sti; 1: hlt; loop 1b (cx = 120 ticks of the BIOS's timer): then it says b, and ends.
    const code = [...says('a'), 0xb9, 120, 0, 0xfb, 0xf4, 0xe2, 0xfd, ...says('b'), ...exits(3)];
    const first = await bootSector(code, '--timeout', '3', '--save-snapshot', at('snapshot'), '--memory', '16');
    const second = await ringless('boot', '--restore', at('snapshot'));
    expect([first.out, first.status, second.out, second.status]).toEqual(['a', 124, 'b', exitStatus(3)]);
    const { status, err } = await ringless('boot', '--restore', sector(SLEEPS));
    expect([status, err]).toEqual([126, `ringless: --restore ${at('sector')}: is no snapshot of a machine\n`]);
    writeFileSync(at('cut'), readFileSync(at('snapshot')).subarray(0, 2000));
    expect((await ringless('boot', '--restore', at('cut'))).err).toMatch(/^ringless: [^\n]*cut off[^\n]*\n$/);
  },
  incoming: async () => {
    // A guest in front of its first instruction moves, and executes it where it has come to.
    const held = bootSector(exits(3), '--paused', '--control', `unix:${at('from')}`);
    const waits = ringless('boot', '--incoming', `unix:${at('move')}`, '--control', `unix:${at('to')}`);
    const [from, to] = await Promise.all([QmpClient.connect(at('from')), QmpClient.connect(at('to'))]);
    expect(await to.ask('query-status')).toEqual({ running: false, status: 'inmigrate' });
    expect(await from.ask('migrate', { uri: `unix:${at('move')}` })).toEqual({});
    expect(await from.moved()).toMatchObject({ status: 'completed' });
    await to.moved();
    expect(await to.ask('cont')).toEqual({});
    expect((await waits).status).toBe(exitStatus(3));
    await from.ask('quit');
    expect((await held).status).toBe(0);
    for (const client of [from, to]) client.close();
    const { status, err } = await ringless('boot', '--incoming', 'exec:cat');
    expect([status, err]).toEqual([2, 'ringless: --incoming exec:cat: it must be tcp:HOST:PORT or unix:PATH\n']);
    expect((await ringless('boot', '--incoming', 'defer')).status).toBe(2);
    expect((await ringless('boot', '--incoming', 'tcp::0', '--restore', at('x'))).status).not.toBe(0);
    const busy = await ringless('boot', '--incoming', `unix:${folder}`);
    expect([busy.status, busy.err]).toEqual([126, expect.stringMatching(/^ringless: [^\n]*cannot listen: [^\n]*\n$/)]);
  },
  record: async () => {
    // in al, 40h: the timer's count, which is another each time; it is the exit status.
    const code = [...says('a'), 0xe4, 0x40, 0xba, 0xf4, 0, 0xee];
    const first = await bootSector(code, '--record', at('journal'));
    const second = await ringless('boot', '--replay', at('journal'), '--engine', 'interp');
    expect([first.out, second]).toEqual(['a', first]);
    expect((await bootSector(HALTS, '--record', folder)).status).toBe(126);
    const { status, err } = await ringless('boot', '--disk', sector(HALTS), '--record', at('journal'));
    expect([status, err]).toEqual([2, expect.stringMatching(/^ringless: --record: [^\n]*snapshot[^\n]*\n$/)]);
  },
  replay: async () => {
    // cli; wait: in al, 64h; test al, 1; jz wait; in al, 60h; the scancode is the exit status.
    const key = hex('fa e464 a801 74fa e460 baf400 ee');
    const typed = await bootSector(key, '--type', 'a', '--record', at('journal'));
    const again = await ringless('boot', '--replay', at('journal'));
    expect([typed.status, again.status]).toEqual([exitStatus(0x1e), exitStatus(0x1e)]);
    const other = await ringless('boot', '--replay', at('journal'), '--memory', '16');
    expect([other.status, other.err]).toEqual([126, expect.stringMatching(/^ringless: [^\n]*--memory[^\n]*\n$/)]);
    const foreign = await ringless('boot', '--replay', sector(HALTS));
    expect([foreign.status, foreign.err]).toEqual([
      126,
      `ringless: --replay ${at('sector')}: is no recorded run of a machine\n`,
    ]);
    writeFileSync(at('cut'), readFileSync(at('journal')).subarray(0, -20));
    expect((await ringless('boot', '--replay', at('cut'))).err).toMatch(/^ringless: [^\n]*cut off[^\n]*\n$/);
  },
  paused: async () => {
    expect((await bootSector(exits(1), '--paused')).status).toBe(2);
    const held = await bootSector(exits(1), '--paused', '--gdb', `unix:${at('gdb')}`, '--timeout', '1');
    expect(held.status).toBe(124);
  },
  timeout: async () => {
    expect((await bootSector(SPINS, '--timeout', '0.5')).status).toBe(124);
  },
  'no-reboot': async () => {
    // mov al, feh; out 64h, al: reset.
    const resets = hex('b0fe e664 f4');
    expect((await bootSector(resets, '--no-reboot', '--timeout', '60')).status).toBe(0);
    expect((await bootSector(resets, '--timeout', '1')).status).toBe(124);
  },
  stats: async () => {
    expect((await counted('boot', '--kernel', sector(HALTS))).stats.instructions.interpreter).toBeGreaterThan(0);
    expect((await bootSector(HALTS, '--stats')).err).toMatch(/instructions, interpreter/);
  },
  'stats-timeline': async () => {
    await expectTimeline((file) => ringless('boot', '--stats-timeline', file));
  },
  'save-requests': async () => {
    await expectRequests((file) => ringless('boot', '--save-requests', file, '--hot-threshold', '1000'));
  },
  plugin: async () => {
    const { err } = await ringless('boot', '--plugin', 'instructions');
    expect(err).toMatch(/ringless: instructions: \d+ instructions\n/);
  },
  'translation-cache': async () => {
    const cached = ['--translation-cache', at('machines'), '--tier1-threshold', '20'];
    const first = await counted('boot', ...cached);
    const second = await counted('boot', ...cached);
    expect([first.out, first.stats.cache.units, second.out]).toEqual([second.out, 0, first.out]);
    expect(second.stats.cache.units).toBeGreaterThan(0);
  },
};

/** What stands in a cell of 9 by 16 dots: the font's bits in these colours. */
function expectCells(picture: ReturnType<typeof decodePng>): void {
  expect([picture.width, picture.height]).toEqual([720, 400]);
  const font = builtInFont();
  const cell = (column: number, row: number, code: number, foreground: number, background: number) => {
    for (let y = 0; y < 16; y++) {
      const bits = font[code * 16 + y]!;
      const seen = Array.from({ length: 8 }, (_, x) => picture.at(column * 9 + x, row * 16 + y));
      expect(seen, `${column}, ${row}, line ${y}`).toEqual(
        Array.from({ length: 8 }, (_, x) => ((bits >> (7 - x)) & 1 ? foreground : background)),
      );
    }
  };
  cell(2, 0, 0x41, 0xffff55, 0x0000aa);
  cell(3, 0, 0x20, 0x000000, 0x00aa00);
  cell(79, 24, 0xdb, 0xffffff, 0xaa0000);
  // The ninth column of a block repeats its eighth; that of a letter is background.
  expect([picture.at(719, 399), picture.at(26, 8)]).toEqual([0xffffff, 0x0000aa]);
}

const explain = (...args: string[]) => ringless('explain', ...args);
const EXPLAIN: Record<string, Check> = {
  html: async () => {
    const { status, out } = await explain('--html', at('page.html'), guest('hello'));
    expect([status, out]).toEqual([0, '']);
    expect(readFileSync(at('page.html'), 'utf8')).toMatch(/^<!doctype html>.*<svg .*\(module/s);
    expect(readFileSync(at('page.html'), 'utf8')).toMatch(/<span data-at="0\.\d+"> *\(\S/);
    const denied = await explain('--html', folder, guest('hello'));
    expect([denied.status, denied.err]).toEqual([
      126,
      `ringless: --html ${folder}: cannot be written: it is a folder\n`,
    ]);
    expect((await explain('--html', at('page.html'), '--tier', '1', guest('hello'))).status).toBe(2);
  },
  symbol: async () => {
    expect((await explain('--symbol', 'fib', guest('fib'))).out).toContain('<fib>');
    expect((await explain(guest('fib'))).out).toContain('<_start>');
  },
  address: async () => {
    const entry = JSON.parse((await explain('--json', '--symbol', 'fib', guest('fib'))).out).entry as string;
    expect((await explain('--address', entry, guest('fib'))).out).toContain('<fib>');
  },
  run: async () => {
    const { status, out, err } = await explain('--run', '--hot-threshold', '100', guest('fib'), '--', '27');
    expect(status).toBe(0);
    expect(out).toMatch(/^\d+ regions ran; \d+ samples, one every 20000 instructions\n {2}1 +[\d.]+ % .* <fib[+>]/);
    expect(out).toMatch(/\nformed when its entry had run \d+ times in the tiers below\n/);
    expect(err).toBe((await ringless('run', guest('fib'), '27')).out);
    await explain('--run', '--hot-threshold', '100', '--html', at('page.html'), guest('fib'), '--', '27');
    expect(readFileSync(at('page.html'), 'utf8')).toMatch(/<summary>formed when its entry had run \d+ times in/);
    expect((await explain('--run', '--symbol', 'fib', guest('fib'))).status).toBe(2);
    expect((await explain(guest('fib'), '--', '27')).status).toBe(2);
  },
  'machine-code': async () => {
    const { out } = await explain('--machine-code', '--symbol', 'fib', guest('fib'));
    expect(out).toMatch(/\nV8's machine code, [1-9]\d+ bytes:\n {4}0 {2}push rbp\n/);
    await explain('--machine-code', '--html', at('page.html'), '--symbol', 'fib', guest('fib'));
    expect(readFileSync(at('page.html'), 'utf8')).toMatch(
      /<h2>V8's machine code, [1-9]\d+ bytes<\/h2><pre> +0 {2}push rbp/,
    );
    expect((await explain('--machine-code', '--tier', '1', guest('fib'))).status).toBe(2);
  },
  top: async () => {
    const args = ['--run', '--hot-threshold', '100', '--json', '--top', '1', guest('fib'), '--', '27'];
    const { regions, samples } = JSON.parse((await explain(...args)).out);
    expect([regions.length, regions[0].region.word]).toEqual([1, 64]);
    expect(regions[0].samples).toBeLessThanOrEqual(samples);
    expect((await explain('--run', '--top', '0', guest('fib'))).status).toBe(2);
  },
  root: async () => {
    const { status, err } = await explain('--run', '--root', at('nowhere'), guest('hello'));
    expect([status, err]).toEqual([127, expect.stringContaining(at('nowhere'))]);
  },
  json: async () => {
    expect(JSON.parse((await explain('--json', guest('fib'))).out)).toHaveProperty('blocks');
  },
  tier: async () => {
    const { out } = await explain('--tier', '1', '--symbol', 'fib', guest('fib'));
    expect(out).toMatch(/^unit 0x[0-9a-f]+, 64-bit code: /);
    expect(out).toMatch(/cmp edi,1 .*operands kept: sub32/);
    expect(out).toMatch(/jbe .*condition from sub32/);
    const json = JSON.parse((await explain('--json', '--tier', '1', '--symbol', 'fib', guest('fib'))).out);
    expect(json).toMatchObject({ tier: 1, word: 64 });
    expect(json.wat).toContain('return_call');
  },
};

/**
 * `bench` writes what it measured; the children that it starts are seen by a module that Node loads into each of them.
 */
async function bench(...args: string[]) {
  const spy = at('spy.cjs');
  const log = at('children.txt');
  writeFileSync(
    spy,
    `require('fs').appendFileSync(${JSON.stringify(log)}, JSON.stringify(process.argv.slice(2)) + '\\n');`,
  );
  writeFileSync(log, '');
  const json = at('bench.json');
  const command = ['bench', '--json', json, ...args];
  const { status, stdout } = await execute([process.execPath, main, ...command], {
    env: { ...process.env, NODE_OPTIONS: `--require ${spy}` } as Record<string, string>,
  });
  const children = readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as string[])
    .filter(([name]) => name === 'run');
  return { status, out: stdout.toString(), children, record: JSON.parse(readFileSync(json, 'utf8')) };
}
const SHORT = ['--guests', 'hello', '--arch', 'x86_64', '--rounds', '1', '--engine', 'interp'];
/** Options later on the line win. */
const shortBench = (...args: string[]) => bench(...SHORT, ...args);

const BENCH: Record<string, Check> = {
  engine: async () => {
    const engines = async (list: string) =>
      (await shortBench('--engine', list)).children.map((args) => args[args.indexOf('--engine') + 1]);
    expect(await engines('interp')).toEqual(['interp']);
    expect(await engines('jit')).toEqual(['jit']);
  },
  set: async () => {
    const { children } = await bench(
      ...['fib', '--set', 'short', '--quick', '--arch', 'x86_64', '--rounds', '1', '--engine', 'tier1'],
    );
    const work = GUESTS.find(({ name }) => name === 'fib')!.work!;
    expect(children.map((args) => args.at(-1))).toEqual([String(work / 100), String(work / 10)]);
  },
  kernel: async () => {
    const { children, record } = await shortBench('--kernel', '--quick');
    expect(children[0]?.at(-2)).toBe(guest('operations'));
    expect(record.results).toEqual([]);
    expect(record.kernel.map((line: { name: string }) => line.name)).toContain('pipe-round-trip');
  },
  servers: async () => {
    const { out, record } = await shortBench('--servers', '--quick');
    expect(record.results).toEqual([]);
    // What this host has is measured, and the rest is named.
    const measured = record.servers.map((line: { name: string }) => line.name.split('-')[0]);
    const missing = [...out.matchAll(/^Not measured: (\w+):/gm)].map(([, name]) => name);
    expect([...new Set([...measured, ...missing])].sort()).toEqual(SERVERS.map(({ name }) => name).sort());
  },
  guests: async () => {
    const { record } = await shortBench('--guests', 'hello,getppid', '--quick');
    expect(record.results.map((r: { guest: string }) => r.guest)).toEqual(['hello', 'getppid']);
  },
  arch: async () => {
    const { children } = await shortBench('--arch', 'i386');
    expect(children.map((args) => args.at(-1))).toEqual([guest('hello', 'i386')]);
  },
  rounds: async () => {
    const { children, record } = await shortBench('--rounds', '2');
    expect([children.length, record.rounds]).toEqual([2, 2]);
  },
  quick: async () => {
    const { children } = await shortBench('--guests', 'sieve', '--quick');
    expect(children.at(-1)?.at(-1)).toBe(String(GUESTS.find(({ name }) => name === 'sieve')?.quick));
  },
  json: async () => {
    expect((await shortBench()).record).toHaveProperty('host');
  },
  markdown: async () => {
    expect((await shortBench('--markdown')).out).toContain('| --- |');
    expect((await shortBench()).out).not.toContain('| --- |');
  },
};

const STRATEGIES_COMMAND: Record<string, Check> = {
  json: async () => {
    expect(JSON.parse((await ringless('strategies', '--json')).out)).toHaveLength(STRATEGIES.length);
  },
};

/**
 * What each command's engine or translator had, with every strategy away from its default, and with every default said.
 */
const USED: Record<string, (args: string[]) => Promise<Record<string, unknown>>> = {
  run: async (args) => (await counted('run', ...args, guest('hello'))).stats.settings.strategies,
  boot: async (args) => (await counted('boot', ...args, '--kernel', sector(exits(1)))).stats.settings.strategies,
  explain: async (args) => JSON.parse((await explain('--json', ...args, guest('hello'))).out).strategies,
  bench: async (args) => {
    const { children } = await shortBench('--engine', 'jit', ...args);
    const said = children[0] ?? [];
    const value = (row: StrategyRow) =>
      row.kind === 'switch' ? said.includes(`--${row.name}`) : said[said.indexOf(`--${row.name}`) + 1];
    return Object.fromEntries(ROWS.map((row) => [row.key, row.kind === 'number' ? Number(value(row)) : value(row)]));
  },
};

/** Of two guests with two rounds, without the one that warms up. */
function experiment(more = ''): string {
  writeFileSync(
    at('small.yaml'),
    `guests: [hello, { name: hello, arch: i386 }]\nengines: [interp, jit]\nwarmup: 0\nrounds: { least: 2, most: 2 }\n${more}`,
  );
  return at('small.yaml');
}
/** Runs in its journal, besides the heading. */
const runsIn = (out: string) => readFileSync(join(out, 'runs.jsonl'), 'utf8').trimEnd().split('\n').length - 1;
const lab = (...args: string[]) => ringless('lab', 'run', experiment(), ...args);

const LAB_RUN: Record<string, Check> = {
  out: async () => {
    await lab('--out', at('named'));
    expect(runsIn(at('named'))).toBe(8);
  },
  budget: async () => {
    // A thousandth of a second: nothing is run behind the first.
    const { out } = await lab('--out', at('short'), '--budget', '0.00001');
    expect(out).toContain('The budget is spent');
    expect(runsIn(at('short'))).toBe(1);
  },
  precision: async () => {
    const file = experiment('strategies: { list: {} }\n').replace('small', 'long');
    writeFileSync(file, readFileSync(at('small.yaml'), 'utf8').replace('most: 2', 'most: 50'));
    const { out } = await ringless('lab', 'run', file, '--out', at('rough'), '--precision', '1000000');
    expect(out).toContain('All intervals are narrow enough.');
    expect(runsIn(at('rough'))).toBe(8);
  },
  plan: async () => {
    const { out } = await lab('--out', at('planned'), '--plan');
    expect(out).toContain('jit (against interp)');
    expect(existsSync(at('planned'))).toBe(false);
  },
};

/** Nobody is at home: that is said, so the option has been read. `test/cli/lab/queue.test.ts` has what they do. */
const NO_QUEUE = 'redis://127.0.0.1:1';
async function withoutQueue(...args: string[]) {
  const { status, err } = await ringless('lab', ...args, '--queue', NO_QUEUE);
  expect([status, err]).toEqual([126, `ringless: ${NO_QUEUE}: no queue: ECONNREFUSED\n`]);
}
async function refused(text: string, ...args: string[]) {
  const { status, err } = await ringless('lab', ...args);
  expect(status).toBe(2);
  expect(err).toContain(text);
}
Object.assign(LAB_RUN, {
  queue: async () => {
    await withoutQueue('run', experiment(), '--out', at('queued'));
    await refused('It must be a URL such as redis://localhost:6379.', 'run', experiment(), '--queue', 'http://x');
  },
  priority: async () => {
    await withoutQueue('run', experiment(), '--out', at('queued'), '--priority', '7');
    await refused('whole number from 0 to 2097152', 'run', experiment(), '--priority', '-1');
  },
  rate: async () => {
    await withoutQueue('run', experiment(), '--out', at('queued'), '--rate', '60');
    await refused('whole number from 1 to 1000000', 'run', experiment(), '--rate', '0.5');
  },
} satisfies Record<string, Check>);

const LAB_WORKER: Record<string, Check> = {
  queue: async () => {
    await withoutQueue('worker');
    await refused("required option '--queue <url>' not specified", 'worker');
  },
  label: () => withoutQueue('worker', '--label', 'rack-7'),
  core: async () => {
    const { status, err } = await ringless('lab', 'worker', '--queue', NO_QUEUE, '--core', '4000');
    expect([status, err]).toEqual([126, 'ringless: --core 4000: taskset cannot run anything there\n']);
  },
  'allow-commands': () => withoutQueue('worker', '--allow-commands'),
  idle: async () => {
    await withoutQueue('worker', '--idle', '1');
    await refused('It must be a number above 0.', 'worker', '--queue', NO_QUEUE, '--idle', '0');
  },
  'stalled-after': async () => {
    await withoutQueue('worker', '--stalled-after', '5');
    await refused('It must be a number above 0.', 'worker', '--queue', NO_QUEUE, '--stalled-after', 'x');
  },
};

const LAB_REPORT: Record<string, Check> = {
  json: async () => {
    await lab('--out', at('reported'));
    const { out } = await ringless('lab', 'report', at('reported'), '--json');
    expect(JSON.parse(out)).toMatchObject({ runs: 8, guests: ['hello i386', 'hello x86_64'], complaints: [] });
  },
  measure: async () => {
    await lab('--out', at('measured'));
    await ringless('lab', 'report', at('measured'), '--measure', 'cpu');
    expect(readFileSync(join(at('measured'), 'report.md'), 'utf8')).toContain('CPU time of whole processes');
  },
};

/**
 * `ringless cache`, each of whose commands has the same options; test/cli/translation-cache.test.ts has what they do.
 */
const cacheRows = (name: string): Record<string, Check> => ({
  json: async () => {
    const { out } = await ringless('cache', name, '--json', '--translation-cache', at('empty'));
    expect(() => JSON.parse(out)).not.toThrow();
  },
  'translation-cache': async () => {
    const { status, err } = await ringless('cache', name, '--translation-cache', guest('hello'));
    expect([status, err]).toEqual([126, `ringless: translation cache ${guest('hello')}: it is no folder\n`]);
  },
});

/** `ringless translate` gives the guest what `run` does: its exit status says whether it had it. */
const translated = (...args: string[]) => ringless('translate', '--translation-cache', at('trained'), ...args);
const TRANSLATE: Record<string, Check> = {
  cpu: async () => {
    expect((await translated('--cpu', '486', guest('hello'))).status).toBe(126);
  },
  mount: async () => {
    const shown = ['--mount', `${folder}:/shown`, '--cwd', '/shown', guest('hello')];
    expect((await translated(...shown)).status).toBe(0);
  },
  root: async () => {
    expect((await translated('--root', at('nowhere'), guest('hello'))).status).not.toBe(0);
  },
  env: async () => {
    expect((await translated('--env', 'no assignment', guest('hello'))).status).toBe(2);
    expect((await translated('--env', 'A=b', surroundings())).status).toBe(0);
  },
  cwd: async () => {
    expect((await translated('--cwd', '/nowhere', guest('hello'))).status).toBe(127);
  },
  memory: async () => {
    expect((await translated('--memory', '100000', guest('hello'))).status).toBe(126);
  },
  'translation-cache': async () => {
    const { status, err } = await ringless('translate', '--translation-cache', 'none', guest('hello'));
    expect([status, err]).toEqual([126, 'ringless: there is no translation cache: --translation-cache names one\n']);
  },
};

const TABLE: Record<string, Record<string, Check>> = {
  'cache list': cacheRows('list'),
  'cache size': cacheRows('size'),
  'cache verify': cacheRows('verify'),
  'cache clear': cacheRows('clear'),
  translate: TRANSLATE,
  'lab run': LAB_RUN,
  'lab worker': LAB_WORKER,
  'lab report': LAB_REPORT,
  run: RUN,
  boot: BOOT,
  explain: EXPLAIN,
  replay: REPLAY,
  bench: BENCH,
  strategies: STRATEGIES_COMMAND,
  demo: {},
};

/** The commands that do something, with their names from the first word on. */
function allCommands(of: Command, before = ''): [name: string, command: Command][] {
  return of.commands.flatMap((command) => {
    const name = `${before}${command.name()}`;
    return command.commands.length > 0 ? allCommands(command, `${name} `) : [[name, command]];
  });
}

test('every option has a row', () => {
  const strategies = new Set(ROWS.flatMap(({ name }) => [`--${name}`, `--no-${name}`]));
  const without = allCommands(program()).flatMap(([name, command]) => {
    const rows = TABLE[name];
    if (!rows) return [name];
    return command.options
      .map(({ long }) => long ?? '')
      .filter((long) => !(strategies.has(long) && name in USED) && rows[long.replace(/^--/, '')] === undefined)
      .map((long) => `${name} ${long}`);
  });
  expect(without).toEqual([]);
});

test('every row is an option', () => {
  const extra = Object.entries(TABLE).flatMap(([name, rows]) => {
    const [, command] = allCommands(program()).find(([known]) => known === name) ?? [];
    const known = command?.options.map(({ long }) => long?.replace(/^--/, '')) ?? [];
    return Object.keys(rows).filter((row) => !known.includes(row));
  });
  expect(extra).toEqual([]);
});

describe.each(Object.entries(TABLE).filter(([, rows]) => Object.keys(rows).length > 0))('%s', (_, rows) => {
  test.each(Object.entries(rows))('--%s', (__, check) => check());
});

describe.each(Object.entries(USED))('%s: strategies', (name, used) => {
  test('each one away from its default', async () => {
    const seen = await used(ALL_OTHER);
    expect(seen).toEqual(Object.fromEntries(ROWS.map((row) => [row.key, otherValue(row)])));
  });
  test('each one as by default, said', async () => {
    const seen = await used(ALL_DEFAULT);
    expect(seen).toEqual(Object.fromEntries(ROWS.map((row) => [row.key, row.default])));
  });
  test(`the last one said holds (${name})`, async () => {
    const seen = await used([...ALL_OTHER, ...ALL_DEFAULT]);
    expect(seen.chaining).toBe(true);
    expect(seen.regionScope).toBe('calls');
  });
});

test('a machine that sleeps ends by --timeout too', async () => {
  expect((await bootSector(SLEEPS, '--timeout', '0.5')).status).toBe(124);
});
