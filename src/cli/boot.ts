/** `ringless boot`: from the command line to a `VirtualMachine`, and from its end to an exit status. */
import { closeSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BootError } from '../boot/boot-error.js';
import type { BootImage } from '../boot/boot-image.js';
import { loadKernel } from '../boot/kernel.js';
import { pcMemoryMap } from '../boot/memory-map.js';
import { loadRom } from '../boot/raw.js';
import type { ByteSink, GuestMemory } from '../devices/device.js';
import type { PcDisk } from '../devices/pci/pc-pci.js';
import { randomSource } from '../devices/random-source.js';
import { BlockError } from '../devices/storage/block-backend.js';
import { DiskOptionError, parseDiskOptions } from '../devices/storage/disk-options.js';
import { openDisk } from '../devices/storage/open-disk.js';
import { FolderError, HostFolder } from '../devices/virtio/p9/host-folder.js';
import { parseShareOptions, ShareOptionError } from '../devices/virtio/p9/share-options.js';
import { Virtio9p } from '../devices/virtio/virtio-9p.js';
import { VirtioBalloon } from '../devices/virtio/virtio-balloon.js';
import { VirtioConsole } from '../devices/virtio/virtio-console.js';
import type { VirtioDevice } from '../devices/virtio/virtio-device.js';
import { VirtioRng } from '../devices/virtio/virtio-rng.js';
import { UserError } from '../linux/user-error.js';
import { ACPI_ADDRESS, VirtualMachine } from '../system/virtual-machine.js';
import type { BootCommandOptions } from './boot-command.js';
import { ExitStatus } from './exit-status.js';
import { STATS_TO_STDERR } from './run-command.js';
import { type SerialTerminal, serialTerminal } from './serial-terminal.js';
import { chosenStrategies } from './strategy-options.js';

const MIB = 1048576;

/** The kernel that ships with Ringless: paging, a timer, two tasks in ring 3. Its source is in bench/kernels. */
const DEMO_KERNEL = fileURLToPath(new URL('../../bench/kernels/bin/demo', import.meta.url));

function readInput(file: string, what: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new UserError(`--${what} ${file}: no such file`, 127);
    if (code === 'EISDIR') throw new UserError(`--${what} ${file}: is a directory`, 126);
    if (code === 'EACCES') throw new UserError(`--${what} ${file}: permission denied`, 126);
    throw new UserError(`--${what} ${file}: ${message}`, 126);
  }
}

/** What is booted; files are read once, also when the guest resets the machine. */
function bootImage(options: BootCommandOptions): () => BootImage {
  const { firmware, append, entry, fastBoot } = options;
  if (firmware === undefined && options.kernel === undefined && (options.disk.length > 0 || options.cdrom))
    throw new UserError('a disk is booted by firmware: say --firmware FILE, or --kernel FILE', 2);
  const kernel = options.kernel ?? (firmware === undefined ? DEMO_KERNEL : undefined);
  const file = kernel ?? firmware ?? '';
  const what = kernel === undefined ? 'firmware' : 'kernel';
  const bytes = readInput(file, what);
  const initrd = options.initrd === undefined ? undefined : readInput(options.initrd, 'initrd');
  const e820 = pcMemoryMap(options.memory * MIB);
  const make = (): BootImage => {
    try {
      if (kernel === undefined) return loadRom(bytes);
      return loadKernel(bytes, {
        name: basename(kernel),
        append,
        initrd,
        e820,
        fastBoot,
        entry,
        acpiRsdp: ACPI_ADDRESS,
      });
    } catch (error) {
      if (error instanceof BootError) throw new UserError(`--${what} ${file}: ${error.message}`, 126);
      throw error;
    }
  };
  let first: BootImage | null = make();
  return () => {
    const image = first ?? make();
    first = null;
    return image;
  };
}

function openDisks(options: BootCommandOptions): PcDisk[] {
  try {
    return options.disk.map((text) => {
      const parsed = parseDiskOptions(text);
      const { backend, notes } = openDisk(parsed);
      for (const note of notes) process.stderr.write(`ringless: ${note}\n`);
      return { backend, interface: parsed.interface };
    });
  } catch (error) {
    if (error instanceof DiskOptionError) throw new UserError(error.message, 2);
    if (error instanceof BlockError) throw new UserError(error.message, 126);
    throw error;
  }
}

/** Virtio devices that somebody talks to later on. */
interface Attached {
  console?: VirtioConsole;
}

/** Devices that every machine has, the shared folders, and what else is asked for. */
function virtioDevices(
  options: BootCommandOptions,
  consoleSink: ByteSink | null,
  attached: Attached,
): (ram: GuestMemory) => VirtioDevice[] {
  const folders = options.share.map((text) => {
    try {
      const { path, tag, writable } = parseShareOptions(text);
      return { tag, folder: new HostFolder(path, writable) };
    } catch (error) {
      if (error instanceof ShareOptionError) throw new UserError(error.message, 2);
      if (error instanceof FolderError) throw new UserError(`--share ${text}: ${error.message}`, 126);
      throw error;
    }
  });
  const { balloon, memory } = options;
  if (balloon !== undefined && balloon > memory)
    throw new UserError(`--balloon ${balloon}: the machine has ${memory} MiB`, 2);
  return (ram) => {
    const devices: VirtioDevice[] = [
      new VirtioRng(ram, randomSource(options.icount === true)),
      ...folders.map(({ tag, folder }) => new Virtio9p(ram, folder, tag)),
    ];
    if (consoleSink) {
      attached.console = new VirtioConsole(ram, consoleSink);
      devices.push(attached.console);
    }
    if (balloon !== undefined) {
      const device = new VirtioBalloon(ram, () => {});
      device.setTarget((memory - balloon) * MIB);
      devices.push(device);
    }
    return devices;
  };
}

/** Where one of the machine's consoles goes. */
interface Wire {
  readonly terminal: SerialTerminal | null;
  readonly sink: ByteSink | null;
  close(): void;
}

function wire(option: 'serial' | 'console', to: string): Wire {
  if (to === 'none') return { terminal: null, sink: null, close: () => {} };
  if (to === 'stdio') {
    const terminal = serialTerminal();
    return { terminal, sink: terminal.sink, close: () => terminal.stop() };
  }
  const file = fileSink(option, to);
  return { terminal: null, sink: file, close: () => file.close() };
}

function fileSink(option: string, file: string): ByteSink & { close(): void } {
  let fd: number;
  try {
    fd = openSync(file, 'w');
  } catch (error) {
    throw new UserError(`--${option} ${file}: ${(error as Error).message}`, 126);
  }
  return {
    write: (bytes) => {
      writeSync(fd, bytes);
    },
    close: () => closeSync(fd),
  };
}

/** `--screen`: the display as it is. */
async function writeScreen(file: string, vm: VirtualMachine): Promise<void> {
  const { renderScreen } = await import('../devices/vga/display.js');
  const { encodePng } = await import('./png.js');
  try {
    writeFileSync(file, encodePng(renderScreen(vm.vga.vga)));
  } catch (error) {
    throw new UserError(`cannot write ${file}: ${(error as Error).message}`, ExitStatus.cannotRun);
  }
}

export async function boot(options: BootCommandOptions & Record<string, unknown>): Promise<number> {
  const image = bootImage(options);
  const disks = openDisks(options);
  if (options.serial === 'stdio' && options.console === 'stdio')
    throw new UserError('--serial and --console cannot both be stdio', 2);
  const serial = wire('serial', options.serial ?? (options.console === 'stdio' ? 'none' : 'stdio'));
  const console = wire('console', options.console);
  const attached: Attached = {};
  const virtio = virtioDevices(options, console.sink, attached);
  const cdrom =
    options.cdrom === undefined
      ? null
      : openDisk({ file: options.cdrom, interface: 'ide', format: 'raw', mode: 'read-only', backing: [] }).backend;
  const vm = new VirtualMachine({
    memoryMiB: options.memory,
    engine: options.engine,
    cpu: options.cpu,
    strategies: chosenStrategies(options),
    icount: options.icount,
    serial: [serial.sink ?? { write: () => {} }],
    boot: image,
    disks,
    cdrom,
    virtio,
    noReboot: !options.reboot,
    onDiskError: (message) => process.stderr.write(`ringless: ${message}\n`),
  });
  const stop = (): void => vm.stop({ status: 130, reason: 'stopped' });
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, stop);
  const timer =
    options.timeout === undefined
      ? null
      : setTimeout(() => vm.stop({ status: 124, reason: 'timeout' }), options.timeout * 1000);
  const actions = {
    quit: stop,
    powerButton: () => vm.pressPowerButton(),
    nmi: () => vm.sendNmi(),
    sendBreak: () => vm.pc.serial[0]?.receiveBreak(),
  };
  serial.terminal?.start({ ...actions, input: (bytes) => vm.pc.serial[0]?.receive(bytes) });
  console.terminal?.start({ ...actions, input: (bytes) => attached.console?.receive(bytes) });
  try {
    const result = await vm.run();
    if (options.screen !== undefined) await writeScreen(options.screen, vm);
    if (result.message !== undefined) process.stderr.write(`ringless: ${result.message}\n`);
    if (options.stats === STATS_TO_STDERR) {
      process.stderr.write((await import('./stats-table.js')).statsTable(result.stats));
    } else if (options.stats !== undefined) {
      try {
        writeFileSync(options.stats, `${JSON.stringify(result.stats, null, 2)}\n`);
      } catch (error) {
        throw new UserError(`cannot write ${options.stats}: ${(error as Error).message}`, ExitStatus.cannotRun);
      }
    }
    return result.status;
  } finally {
    if (timer) clearTimeout(timer);
    for (const signal of signals) process.off(signal, stop);
    serial.close();
    console.close();
  }
}
