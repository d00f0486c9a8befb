/**
 * An initial RAM disk for the Linux guests: busybox, modules where wanted, and an /init that prints a marker, runs
 * commands and switches the machine off. Busybox and modules are Debian's, fetched by `npm run guests`.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { guestFile, runsTestsOf } from './fetched.js';

export { guestFile };

export type Flavour = 'cloud-amd64' | 'amd64' | '686' | '686-pae';
export const FLAVOURS: readonly Flavour[] = ['cloud-amd64', 'amd64', '686', '686-pae'];

export const kernelFile = (flavour: Flavour): string => guestFile(`vmlinuz-${flavour}`);

/** /init has been reached. */
export const MARKER = 'ringless: init reached';
/** All commands have run. */
export const DONE_MARKER = 'ringless: commands done';

/** Commands whose output is the same on every machine: text tools, hashes, packers, processes, pipes. */
export const COMMANDS: readonly string[] = [
  'echo "shell arithmetic: $((6 * 7)) $((1 << 20)) $((-7 / 2))"',
  'seq 1 3000 | sha256sum',
  'seq 1 3000 | md5sum',
  'seq 1 20000 | sort -r | head -n 3 | tr "\\n" " "; echo',
  'seq 1 500 | awk \'{ s += $1 * $1; t += 1 / $1 } END { printf "%d %.6f\\n", s, t }\'',
  'seq 1 2000 | sed -n "/7$/s/^/n/p" | wc',
  'dd if=/dev/zero bs=4096 count=64 2>/dev/null | sha1sum',
  'seq 1 5000 | gzip -c | gunzip -c | md5sum',
  'seq 1 5000 | bzip2 -c | bunzip2 -c | md5sum',
  'echo "2 ^ 200 / 3 ^ 50" | bc',
  'factor 1000036000099',
  'mkdir -p /tmp/a/b && echo x > /tmp/a/b/c && tar -c -C /tmp a | tar -t',
  'for i in 1 2 3 4 5; do (exit $i); echo "child $i: $?"; done',
  'date -u -d @1000000000',
  'grep -c processor /proc/cpuinfo',
  'printf "%s\\n" pear apple fig | sort | od -c | head -n 2',
];

/** How the guest's last command ends the machine. `debug-exit` writes 0 to port F4h (through /dev/port). */
export type Ending = 'poweroff' | 'reboot' | 'debug-exit';
const ENDINGS: Record<Ending, string> = {
  poweroff: 'poweroff -f',
  reboot: 'reboot -f',
  'debug-exit': 'printf "\\000" | dd of=/dev/port bs=1 seek=244 2>/dev/null',
};

export interface InitramfsOptions {
  readonly flavour: Flavour;
  /** Modules to insert before the marker, by name; what they depend on comes along. Built-in ones may be named. */
  readonly modules?: readonly string[];
  readonly commands?: readonly string[];
  readonly ending?: Ending;
  /** An ext4 disk (`vda`) that becomes the root, whose /sbin/init goes on instead of the commands. */
  readonly root?: string;
  /** More files, by absolute path. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
}

/** Whether tests of a flavour run: see `runsTestsOf`. */
export function hasFlavour(flavour: Flavour): boolean {
  return runsTestsOf(`vmlinuz-${flavour}`, busyboxName(flavour), `modules-${flavour}`);
}

const busyboxName = (flavour: Flavour) => `busybox-${flavour.endsWith('amd64') ? 'amd64' : 'i386'}`;

export function makeInitramfs(options: InitramfsOptions): Uint8Array {
  const modules = moduleOrder(options.flavour, options.modules ?? []);
  const init = [
    '#!/bin/busybox sh',
    'export PATH=/bin',
    'busybox mount -t devtmpfs dev /dev',
    'busybox mount -t proc proc /proc',
    'busybox mount -t sysfs sys /sys',
    'busybox --install -s /bin',
    ...modules.map((name) => `insmod /modules/${name}.ko || echo "insmod ${name} failed"`),
    `echo "${MARKER}"`,
    ...(options.root ? [`mount -t ext4 /dev/${options.root} /mnt && exec switch_root /mnt /sbin/init`] : []),
    // In a shell of its own: a command's exit or syntax error does not end /init.
    'sh /commands 2>&1',
    `echo "${DONE_MARKER}"`,
    ENDINGS[options.ending ?? 'poweroff'],
    // Where that did nothing: /init must not end, or the kernel panics.
    'while :; do sleep 60; done',
  ];
  const archive = new CpioWriter();
  for (const folder of ['bin', 'dev', 'proc', 'sys', 'tmp', 'mnt', 'modules']) archive.folder(folder);
  archive.device('dev/console', 5, 1);
  archive.file('bin/busybox', readFileSync(guestFile(busyboxName(options.flavour))), 0o755);
  archive.file('init', `${init.join('\n')}\n`, 0o755);
  archive.file('commands', `${(options.commands ?? COMMANDS).join('\n')}\n`, 0o644);
  for (const name of modules) {
    archive.file(`modules/${name}.ko`, readFileSync(guestFile(`modules-${options.flavour}/${name}.ko`)), 0o644);
  }
  for (const [path, bytes] of Object.entries(options.files ?? {})) {
    const parts = path.split('/').filter(Boolean);
    for (let n = 1; n < parts.length; n++) archive.folder(parts.slice(0, n).join('/'));
    archive.file(parts.join('/'), bytes, 0o755);
  }
  return archive.end();
}

/** Names in an order that `insmod` accepts: each after those that its `depends=` names. */
export function moduleOrder(flavour: Flavour, wanted: readonly string[]): string[] {
  const folder = guestFile(`modules-${flavour}`);
  const there = new Set(existsSync(folder) ? readdirSync(folder) : []);
  const order: string[] = [];
  const visit = (name: string): void => {
    const file = `${name.replaceAll('-', '_')}.ko`;
    if (!there.has(file) || order.includes(file.slice(0, -3))) return;
    const text = readFileSync(`${folder}/${file}`).toString('latin1');
    const depends = /\0depends=([^\0]*)\0/.exec(text)?.[1] ?? '';
    for (const other of depends.split(',').filter(Boolean)) visit(other);
    order.push(file.slice(0, -3));
  };
  for (const name of wanted) visit(name);
  return order;
}

const S_IFDIR = 0o040000;
const S_IFREG = 0o100000;
const S_IFCHR = 0o020000;

/** The "newc" cpio format: Documentation/driver-api/early-userspace/buffer-format.rst. All belongs to root, time 0. */
export class CpioWriter {
  readonly #parts: Uint8Array[] = [];
  readonly #folders = new Set<string>();
  #inode = 1;

  folder(path: string): void {
    if (this.#folders.has(path)) return;
    this.#folders.add(path);
    this.#entry(path, S_IFDIR | 0o755, new Uint8Array(0));
  }

  file(path: string, content: string | Uint8Array, mode: number): void {
    this.#entry(path, S_IFREG | mode, typeof content === 'string' ? Buffer.from(content) : content);
  }

  device(path: string, major: number, minor: number): void {
    this.#entry(path, S_IFCHR | 0o600, new Uint8Array(0), [major, minor]);
  }

  end(): Uint8Array {
    this.#entry('TRAILER!!!', 0, new Uint8Array(0));
    return Buffer.concat(this.#parts);
  }

  #entry(path: string, mode: number, content: Uint8Array, [major, minor] = [0, 0]): void {
    const name = Buffer.from(`${path}\0`);
    const inode = this.#inode++;
    const fields = [inode, mode, 0, 0, 1, 0, content.length, 0, 0, major!, minor!, name.length, 0];
    const header = `070701${fields.map((field) => field.toString(16).padStart(8, '0')).join('')}`;
    const pad = (length: number) => Buffer.alloc((4 - (length % 4)) % 4);
    this.#parts.push(Buffer.from(header), name, pad(header.length + name.length), content, pad(content.length));
  }
}
