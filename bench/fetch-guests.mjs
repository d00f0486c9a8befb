#!/usr/bin/env node
/**
 * Fetches the real guests that the tests run, from Debian's packages, unpacked without installing anything:
 * `npm run guests`, or `npm run guests -- WORD...` for those whose names contain a word. What is there already is left;
 * `--list` fetches nothing and prints the paths.
 * The table below says which packages, and under what names they come to stand in `.guests/`.
 *
 * Each architecture gets an apt state of its own under `.guests/apt`: the host needs no foreign architecture, its
 * package lists stay as they are, and no root is needed. Sources and keys are the host's.
 */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const guests = fileURLToPath(new URL('../.guests', import.meta.url));

/** Kernel modules that tests insert: buses, disks, file systems, what they depend on is found in the modules. */
const MODULES = [
  'virtio_pci',
  'virtio_mmio',
  'virtio_blk',
  'virtio_console',
  'virtio-rng',
  'virtio_balloon',
  'virtio_net',
  'e1000',
  'floppy',
  '9p',
  '9pnet_virtio',
  'ext4',
  'crc32c_generic',
  'isofs',
  'ata_piix',
  'sd_mod',
  'sr_mod',
  'psmouse',
  'virtio_input',
  'evdev',
];

/** A kernel's package has another name for each release: the meta-package says which. */
const kernel = (architecture, flavour) => ({
  architecture,
  package: `linux-image-${flavour}`,
  meta: /Depends: (linux-image-\S+)/,
  files: [{ match: /^boot\/vmlinuz-/, as: `vmlinuz-${flavour}` }],
  modules: `modules-${flavour}`,
});

/**
 * What is fetched. `match` is on the path inside the package; with `folder`, every match goes there by its own name.
 */
const PACKAGES = [
  ...['amd64', 'i386'].map((architecture) => ({
    architecture,
    package: 'busybox-static',
    files: [{ match: /^(usr\/)?bin\/busybox$/, as: `busybox-${architecture}`, mode: 0o755 }],
  })),
  kernel('amd64', 'cloud-amd64'),
  kernel('amd64', 'amd64'),
  kernel('i386', '686'),
  kernel('i386', '686-pae'),
  {
    architecture: 'amd64',
    package: 'seabios',
    files: [
      { match: /share\/seabios\/bios\.bin$/, as: 'seabios.bin' },
      { match: /share\/seabios\/bios-256k\.bin$/, as: 'seabios-256k.bin' },
      { match: /share\/seabios\/vgabios-stdvga\.bin$/, as: 'vgabios-stdvga.bin' },
    ],
  },
  {
    architecture: 'amd64',
    package: 'ipxe',
    files: [
      { match: /^boot\/ipxe\.lkrn$/, as: 'ipxe.lkrn' },
      { match: /lib\/ipxe\/ipxe\.iso$/, as: 'ipxe.iso' },
    ],
  },
  {
    architecture: 'amd64',
    package: 'xen-system-amd64',
    meta: /Depends: (xen-hypervisor-\d\S*)/,
    files: [{ match: /^boot\/xen-\d.*\.gz$/, as: 'xen.gz' }],
  },
  {
    architecture: 'amd64',
    package: 'memtest86+',
    files: [
      { match: /memtest86\+ia32\.bin$/, as: 'memtest86-ia32.bin' },
      { match: /memtest86\+x64\.bin$/, as: 'memtest86-x64.bin' },
      { match: /memtest86\+x64\.iso$/, as: 'memtest86-x64.iso' },
    ],
  },
  {
    architecture: 'amd64',
    package: 'grub-rescue-pc',
    files: ['cdrom.iso', 'floppy.img'].map((name) => ({
      match: new RegExp(`grub-rescue-${name.replace('.', '\\.')}$`),
      as: `grub-rescue-${name}`,
    })),
  },
  {
    architecture: 'amd64',
    package: 'isolinux',
    with: ['syslinux-common', 'syslinux', 'libuuid1'],
    files: [
      { match: /ISOLINUX\/isolinux\.bin$/, as: 'isolinux.bin' },
      { match: /modules\/bios\/ldlinux\.c32$/, as: 'ldlinux.c32' },
      { match: /modules\/bios\/menu\.c32$/, as: 'menu.c32' },
      { match: /modules\/bios\/vesamenu\.c32$/, as: 'vesamenu.c32' },
      { match: /modules\/bios\/libutil\.c32$/, as: 'libutil.c32' },
      { match: /modules\/bios\/libcom32\.c32$/, as: 'libcom32.c32' },
      { match: /usr\/bin\/syslinux$/, as: 'syslinux', mode: 0o755 },
    ],
  },
  {
    architecture: 'amd64',
    package: 'grub-pc-bin',
    // What the tool that makes boot loaders needs of the host.
    with: ['grub-common', 'libdevmapper1.02.1'],
    files: [{ match: /i386-pc\/boot\.img$/, as: 'grub-boot.img' }],
    make: [{ as: 'grub-core.img', by: makeGrubCore }],
  },
];

/**
 * GRUB for a BIOS disk: it boots /vmlinuz with /initrd and the words of /cmdline.cfg from the first partition (ext2).
 */
const GRUB_SCRIPT = `serial --unit=0 --speed=115200
terminal_output serial console
set root=(hd0,msdos1)
source /cmdline.cfg
echo GRUB loads Linux
linux /vmlinuz $cmdline
initrd /initrd
boot
`;
const GRUB_MODULES = ['biosdisk', 'part_msdos', 'ext2', 'linux', 'serial', 'terminal', 'echo', 'boot', 'configfile'];

function makeGrubCore(work, to) {
  writeFileSync(join(work, 'script.cfg'), GRUB_SCRIPT);
  const libraries = join(work, 'usr/lib/x86_64-linux-gnu');
  const modules = join(work, 'usr/lib/grub/i386-pc');
  const tool = `LD_LIBRARY_PATH=${libraries}:${join(work, 'lib/x86_64-linux-gnu')} exec usr/bin/grub-mkimage "$@"`;
  const args = ['-d', modules, '-O', 'i386-pc', '-p', '/', '-c', 'script.cfg', '-o', to, ...GRUB_MODULES];
  run('sh', ['-c', tool, 'grub-mkimage', ...args], work);
}

class FetchError extends Error {}

function run(command, args, cwd) {
  const result = spawnSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  if (result.error?.code === 'ENOENT') throw new FetchError(`${command} is not installed: a Debian host is needed`);
  if (result.error) throw new FetchError(`${command}: ${result.error.message}`);
  if (result.status !== 0) {
    const last = `${result.stderr}\n${result.stdout}`
      .split('\n')
      .filter((line) => /^(E|W|Err|dpkg)/.test(line))
      .slice(0, 3);
    throw new FetchError(`${command} ${args.at(-1)}: ${last.join('; ') || `exit status ${result.status}`}`);
  }
  return result.stdout;
}

/** apt's options for one architecture; its package index is fetched on first use. */
const aptReady = new Map();
function aptOptions(architecture) {
  const known = aptReady.get(architecture);
  if (known) return known;
  const apt = join(guests, 'apt', architecture);
  mkdirSync(join(apt, 'lists/partial'), { recursive: true });
  mkdirSync(join(apt, 'cache/archives/partial'), { recursive: true });
  writeFileSync(join(apt, 'status'), '');
  const options = [
    ['APT::Architecture', architecture],
    ['APT::Architectures', architecture],
    ['Dir::State', apt],
    ['Dir::State::Lists', join(apt, 'lists')],
    ['Dir::State::Status', join(apt, 'status')],
    ['Dir::Cache', join(apt, 'cache')],
    // As root, apt would drop to the user _apt, who may not write here.
    ['APT::Sandbox::User', ''],
    ['Acquire::Languages', 'none'],
    ['Acquire::Retries', '2'],
  ].flatMap(([key, value]) => ['-o', `${key}=${value}`]);
  // One index that cannot be had (a mirror in the middle of a sync) must not stop us while another names the package.
  let updateError;
  try {
    run('apt-get', [...options, '--quiet', 'update']);
  } catch (error) {
    updateError = error;
  }
  const state = { options, updateError };
  aptReady.set(architecture, state);
  return state;
}

/** The package that a meta-package depends on: `linux-image-686` stands for `linux-image-6.1.0-50-686`. */
function resolveMeta(options, name, pattern) {
  const depends = pattern.exec(run('apt-cache', [...options, 'depends', name]));
  if (!depends) throw new FetchError(`${name} names no kernel package`);
  return depends[1];
}

function filesUnder(folder, prefix = '') {
  return readdirSync(join(folder, prefix), { withFileTypes: true }).flatMap((entry) => {
    const path = prefix ? `${prefix}/${entry.name}` : entry.name;
    if (entry.isDirectory()) return filesUnder(folder, path);
    return entry.isFile() ? [path] : [];
  });
}

/** By way of another name: an interrupted copy must not look like a guest. */
function copyWhole(from, to, mode = 0o644) {
  copyFileSync(from, `${to}.part`);
  chmodSync(`${to}.part`, mode);
  renameSync(`${to}.part`, to);
}

const moduleName = (path) => basename(path, '.ko').replaceAll('-', '_');

/**
 * Copies the wanted modules and those that they say they depend on (`depends=` in .modinfo); built-in ones are not
 * there.
 */
function copyModules(work, files, folder) {
  const byName = new Map(files.filter((path) => path.endsWith('.ko')).map((path) => [moduleName(path), path]));
  const wanted = MODULES.map(moduleName);
  const done = new Set();
  rmSync(`${folder}.part`, { recursive: true, force: true });
  mkdirSync(`${folder}.part`, { recursive: true });
  for (let name = wanted.pop(); name !== undefined; name = wanted.pop()) {
    const path = byName.get(name);
    if (done.has(name) || path === undefined) continue;
    done.add(name);
    const bytes = readFileSync(join(work, path));
    const depends = /\0depends=([^\0]*)\0/.exec(bytes.toString('latin1'))?.[1] ?? '';
    wanted.push(...depends.split(',').filter(Boolean).map(moduleName));
    copyFileSync(join(work, path), join(`${folder}.part`, `${name}.ko`));
  }
  if (done.size === 0) throw new FetchError('the kernel package holds no modules');
  renameSync(`${folder}.part`, folder);
}

function fetchOne(entry, targets) {
  const { options, updateError } = aptOptions(entry.architecture);
  const work = join(guests, `unpack-${entry.architecture}-${entry.package}`);
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  try {
    const name = entry.meta ? resolveMeta(options, entry.package, entry.meta) : entry.package;
    run('apt-get', [...options, '--quiet', 'download', name, ...(entry.with ?? [])], work);
  } catch (error) {
    throw updateError ?? error;
  }
  const archives = readdirSync(work).filter((name) => name.endsWith('.deb'));
  const archive = archives.find((name) => name.startsWith(entry.package)) ?? archives[0];
  if (!archive) throw new FetchError(`apt-get downloaded no ${entry.package} for ${entry.architecture}`);
  for (const each of archives) run('dpkg-deb', ['-x', join(work, each), work]);
  const files = filesUnder(work);
  for (const { match, as, mode } of entry.files) {
    const found = files.find((path) => match.test(path));
    if (!found) throw new FetchError(`${archive} holds no ${as}`);
    copyWhole(join(work, found), join(guests, as), mode);
  }
  for (const { as, by } of entry.make ?? []) {
    by(work, join(guests, `${as}.part`));
    renameSync(join(guests, `${as}.part`), join(guests, as));
  }
  if (entry.modules) copyModules(work, files, join(guests, entry.modules));
  for (const target of targets) console.log(`${target}: fetched from ${archive}`);
  rmSync(work, { recursive: true, force: true });
}

/** What a row of the table stands for: paths in `.guests/`. */
function targetsOf(entry) {
  const names = [...entry.files, ...(entry.make ?? [])].map(({ as }) => as);
  return [...names, ...(entry.modules ? [entry.modules] : [])].map((name) => join(guests, name));
}

function fetchWithRetry(entry) {
  const targets = targetsOf(entry);
  const missing = targets.filter((target) => !existsSync(target) || statSync(target).size === 0);
  if (missing.length === 0) {
    for (const target of targets) console.log(`${target}: there already`);
    return;
  }
  for (const target of missing) rmSync(target, { recursive: true, force: true });
  try {
    fetchOne(entry, missing);
  } catch (error) {
    if (!(error instanceof FetchError)) throw error;
    console.error(`${error.message}; trying once more`);
    rmSync(join(guests, 'apt', entry.architecture), { recursive: true, force: true });
    aptReady.delete(entry.architecture);
    fetchOne(entry, missing);
  }
}

/** All of them, whatever becomes of the others. */
function fetchAll(chosen) {
  const failures = [];
  for (const entry of chosen) {
    try {
      fetchWithRetry(entry);
    } catch (error) {
      if (!(error instanceof FetchError)) throw error;
      failures.push(`${entry.package} (${entry.architecture}): ${error.message}`);
    }
  }
  if (failures.length > 0) throw new FetchError(failures.join('\nfetch-guests: '));
}

try {
  const words = process.argv.slice(2).filter((word) => word !== '--list');
  const chosen = PACKAGES.filter(
    (entry) => words.length === 0 || words.some((word) => `${entry.package}:${entry.architecture}`.includes(word)),
  );
  if (chosen.length === 0) throw new FetchError(`no guest has ${words.join(' or ')} in its name`);
  if (process.argv.includes('--list')) {
    for (const target of chosen.flatMap(targetsOf)) console.log(target);
  } else {
    mkdirSync(guests, { recursive: true });
    fetchAll(chosen);
    rmSync(join(guests, 'apt'), { recursive: true, force: true });
  }
} catch (error) {
  if (!(error instanceof FetchError)) throw error;
  console.error(`fetch-guests: ${error.message}`);
  process.exitCode = 1;
}
