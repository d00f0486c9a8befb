/** `ringless boot`: from the command line to a `VirtualMachine`, and from its end to an exit status. */

import { closeSync, openSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BootImage } from '../boot/boot-image.js';
import { isOptionRom } from '../boot/raw.js';
import type { ByteSink, GuestMemory } from '../devices/device.js';
import { MachineError } from '../devices/machine-error.js';
import { randomSource, type SeededRandom } from '../devices/random-source.js';
import { BlockError } from '../devices/storage/block-backend.js';
import { parseShareOptions, ShareOptionError } from '../devices/virtio/p9/share-options.js';
import { Virtio9p } from '../devices/virtio/virtio-9p.js';
import { VirtioBalloon } from '../devices/virtio/virtio-balloon.js';
import { VirtioConsole } from '../devices/virtio/virtio-console.js';
import type { VirtioDevice } from '../devices/virtio/virtio-device.js';
import { VirtioRng } from '../devices/virtio/virtio-rng.js';
import { FolderError } from '../host/folder.js';
import { host } from '../host/host.js';
import { readInput } from '../host/input-file.js';
import { checkOutput, openLines, writeOutput } from '../host/output-file.js';
import { hostReason } from '../host/reason.js';
import { UserError } from '../host/user-error.js';
import type { Stats } from '../runtime/stats.js';
import { EndStatus } from '../system/end-status.js';
import { JournalError } from '../system/journal/journal-file.js';
import { SnapshotError } from '../system/snapshot/snapshot-file.js';
import { VirtualMachine, type VirtualMachineOptions, type VirtualMachineResult } from '../system/virtual-machine.js';
import { saveRequest } from '../translator/codegen/saved-request.js';
import type { BootCommandOptions } from './boot-command.js';
import { findMedia } from './boot-media.js';
import { descriptorSink } from './descriptor-sink.js';
import { parseDisplay, parseType } from './display/display-options.js';
import { SerialTap } from './display/machine-console.js';
import { openDisplay } from './display/open-display.js';
import { openDrives } from './drives.js';
import { ExitStatus } from './exit-status.js';
import { bootImage } from './image-to-boot.js';
import { Arrival, checkIncoming, DEFER } from './incoming.js';
import type { OpenedJournal } from './journal.js';
import type { Listener } from './listener.js';
import { openNetworks } from './networks.js';
import { saveNow } from './save-snapshot.js';
import { type SerialTerminal, serialTerminal } from './serial-terminal.js';
import { STATS_TO_STDERR } from './stats-option.js';
import { chosenStrategies } from './strategy-options.js';
import { translationCache } from './translation-cache-option.js';

const MIB = 1048576;

const VIDEO_ROM_MAX_BYTES = MIB;

function readVideoRom(file: string): Uint8Array {
  const bytes = readInput('--video-rom', file, VIDEO_ROM_MAX_BYTES);
  if (isOptionRom(bytes)) return bytes;
  throw new UserError(`--video-rom ${file}: is no video BIOS: it does not begin with 55 AA`, ExitStatus.cannotRun);
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
  random: SeededRandom | null,
): (ram: GuestMemory) => VirtioDevice[] {
  const folders = options.share.map((text) => {
    try {
      const { path, tag, writable } = parseShareOptions(text);
      return { tag, folder: host.files.share(path, writable) };
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
      new VirtioRng(ram, random?.fill ?? randomSource(options.icount === true)),
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
  if (to === '') throw new UserError(`--${option}: no file is named`, ExitStatus.usage);
  if (to === 'none') return { terminal: null, sink: null, close: () => {} };
  const tell = (line: string): void => void process.stderr.write(`ringless: --${option} ${to}: ${line}\n`);
  if (to === 'stdio') {
    const terminal = serialTerminal(tell);
    return { terminal, sink: terminal.sink, close: () => terminal.stop() };
  }
  let fd: number;
  try {
    fd = openSync(to, 'w');
  } catch (error) {
    throw new UserError(`--${option} ${to}: cannot be written: ${hostReason(error)}`, ExitStatus.cannotRun);
  }
  return { terminal: null, sink: descriptorSink(fd, tell), close: () => closeSync(fd) };
}

async function dumpScreen(file: string, vm: VirtualMachine): Promise<void> {
  (await import('./screen.js')).writeScreen('screen', file, 'png', vm);
}

async function writeStats(file: string, stats: Stats): Promise<void> {
  if (file === STATS_TO_STDERR) process.stderr.write((await import('./stats-table.js')).statsTable(stats));
  else writeOutput('stats', file, `${JSON.stringify(stats, null, 2)}\n`);
}

/**
 * Whatever was asked for is written, however the machine has ended. False: something could not be, and the user was
 * told.
 */
async function writeResults(options: BootCommandOptions, vm: VirtualMachine): Promise<boolean> {
  const { screen, stats } = options;
  const results = await Promise.allSettled([
    ...(screen === undefined ? [] : [dumpScreen(screen, vm)]),
    ...(stats === undefined ? [] : [writeStats(stats, vm.stats)]),
  ]);
  const failed = results.filter((result) => result.status === 'rejected');
  for (const { reason } of failed) process.stderr.write(`ringless: ${(reason as Error).message}\n`);
  return failed.length === 0;
}

const snapshots = () => import('./load-snapshot.js');

/** The image of a machine that does not boot. */
const NOTHING_TO_BOOT = (): BootImage => {
  throw new UserError('there is nothing to boot after a reset: say --kernel or --firmware', ExitStatus.cannotRun);
};

/** What a machine boots when it is reset; its disks may be somebody else's until then. */
function bootLater(make: () => () => BootImage): () => BootImage {
  let image: (() => BootImage) | null = null;
  return () => {
    image ??= make();
    return image();
  };
}

/** SeaBIOS's names. */
const BOOT_DEVICES = { a: 'floppy', c: 'disk', d: 'cdrom' } as const;

/** Throws a UserError for what the host or the machine has no room for. */
function assemble(options: VirtualMachineOptions): VirtualMachine {
  try {
    return new VirtualMachine(options);
  } catch (error) {
    if (error instanceof MachineError) throw new UserError(error.message, ExitStatus.usage);
    if (error instanceof RangeError) {
      const memory = `--memory ${options.memoryMiB}: the host does not give so much (${error.message})`;
      throw new UserError(memory, ExitStatus.cannotRun);
    }
    throw error;
  }
}

/** Names a machine by what it is made from, for its translations. */
function machineName(options: BootCommandOptions, image: string | undefined): string {
  const { kernel, firmware, disk, floppy, cdrom, restore } = options;
  return [image, kernel, firmware, ...disk, ...floppy, cdrom, restore]
    .flatMap((file) => (file === undefined ? [] : [resolve(file.split(',')[0]!)]))
    .join(' ');
}

export async function boot(given: BootCommandOptions & Record<string, unknown>, image?: string): Promise<number> {
  const journal = (await import('./journal.js')).openJournal(given, image);
  try {
    return await bootWith(journal);
  } catch (error) {
    if (error instanceof JournalError) throw journal.userError(error);
    throw error;
  } finally {
    journal.close();
  }
}

async function bootWith(journal: OpenedJournal): Promise<number> {
  const { options, image: imageFile } = journal;
  host.optimizeScripts(false);
  if (options.screen !== undefined) checkOutput('screen', options.screen);
  if (options.stats !== undefined && options.stats !== STATS_TO_STDERR) checkOutput('stats', options.stats);
  if (options.serial === 'stdio' && options.console === 'stdio')
    throw new UserError('--serial and --console cannot both be stdio', ExitStatus.usage);
  if (options.paused && options.gdb === undefined && options.control === undefined)
    throw new UserError('--paused: nobody could start the guest: say --gdb or --control as well', ExitStatus.usage);
  const display = parseDisplay(options.display);
  const usesStdio = options.console === 'stdio' || display.kind === 'terminal';
  if (display.kind === 'terminal' && [options.serial, options.console].includes('stdio'))
    throw new UserError('--display terminal takes the terminal: --serial and --console go elsewhere', ExitStatus.usage);
  const typed = options.type === undefined ? [] : parseType(options.type);
  if (options.saveSnapshot !== undefined) checkOutput('save-snapshot', options.saveSnapshot);
  const restored = options.restore === undefined ? undefined : (await snapshots()).loadSnapshot(options.restore);
  checkIncoming(options);
  const comes = options.incoming !== undefined;
  const isReset = [options.kernel, options.firmware, imageFile].some((file) => file !== undefined);
  const videoRom = options.videoRom === undefined ? null : readVideoRom(options.videoRom);
  const media = await findMedia(options, imageFile);
  const drives = await openDrives(media.drives, comes);
  const hasDrives = options.disk.length + options.floppy.length > 0 || options.cdrom !== undefined;
  const { disks, cdrom, floppies, controlled, removable } = drives;
  journal.check(media, drives);
  // A machine that comes from elsewhere boots only when it is reset.
  const image =
    (restored !== undefined && !isReset) || (comes && !isReset && !hasDrives)
      ? NOTHING_TO_BOOT
      : comes
        ? bootLater(() => bootImage(options, media, drives))
        : bootImage(options, media, drives);
  const serial = wire('serial', options.serial ?? (usesStdio ? 'none' : 'stdio'));
  const console = wire('console', options.console);
  const attached: Attached = {};
  const virtio = virtioDevices(options, console.sink, attached, journal.inputs.journal?.random ?? null);
  const networks = await openNetworks(options.net, journal.inputs);
  const save = options.saveRequests === undefined ? undefined : openLines('save-requests', options.saveRequests);
  const plugins = options.plugin?.length > 0 ? await (await import('./plugins.js')).loadPlugins(options.plugin) : [];
  const tap = new SerialTap();
  const cache = translationCache(options.translationCache);
  const vm = assemble({
    memoryMiB: restored?.info.memoryMiB ?? options.memory,
    ...(plugins.length > 0 && { plugins }),
    restore: restored,
    incoming: comes,
    images: drives.images,
    onLeave: () => options.saveSnapshot !== undefined && saveNow(options.saveSnapshot, vm),
    engine: options.engine,
    cpu: restored?.info.cpu ?? options.cpu,
    strategies: chosenStrategies(options),
    icount: restored?.info.icount ?? options.icount,
    timeline: options.statsTimeline === undefined ? undefined : openLines('stats-timeline', options.statsTimeline),
    onRequest: save && ((request) => save(saveRequest(request))),
    translationCache: cache && { ...cache, machine: machineName(options, imageFile) },
    inputs: journal.inputs,
    serial: [tap.before(serial.sink)],
    boot: image,
    disks,
    cdrom,
    floppies,
    bootDevices: media.order?.map((letter) => BOOT_DEVICES[letter]),
    virtio: (ram) => [...virtio(ram), ...networks.virtio(ram)],
    tablet: options.tablet,
    cards: (ram, bus) => networks.cards(ram, bus),
    videoRom,
    noReboot: !options.reboot || image === NOTHING_TO_BOOT,
    onDiskError: (message) => process.stderr.write(`ringless: ${message}\n`),
  });
  for (const slot of removable) slot.attach(vm);
  const sendToConsole = journal.inputs.channel('console', (bytes) => void attached.console?.receive(bytes));
  if (typed.length > 0) vm.inputs.type(typed);
  networks.onTraffic = () => vm.hostIsBusy();
  const stop = (): void => vm.stop({ status: EndStatus.stopped, reason: 'stopped' });
  const closeDisplay = await openDisplay(display, { vm, serial: tap }, stop);
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.on(signal, stop);
  const saveHere = (): void => void (options.saveSnapshot !== undefined && saveNow(options.saveSnapshot, vm));
  if (options.saveSnapshot !== undefined) process.on('SIGUSR1', saveHere);
  const timer =
    options.timeout === undefined
      ? null
      : setTimeout(() => vm.stop({ status: EndStatus.timeout, reason: 'timeout' }), options.timeout * 1000);
  const actions = {
    quit: stop,
    powerButton: () => vm.pressPowerButton(),
    nmi: () => vm.sendNmi(),
    sendBreak: () => vm.inputs.serialBreak(0),
  };
  serial.terminal?.start({ ...actions, input: (bytes) => vm.inputs.serial(0, bytes) });
  console.terminal?.start({ ...actions, input: sendToConsole });
  const listeners: Listener[] = [];
  const arrival = new Arrival(vm);
  vm.migration.onFailure = (line) => void process.stderr.write(`ringless: ${line}\n`);
  let result: VirtualMachineResult;
  let written = false;
  try {
    // From the beginning: a debugger may want to go back there.
    if (options.gdb !== undefined) vm.travel();
    if (options.paused) vm.pause();
    if (options.gdb !== undefined)
      listeners.push(await (await import('./boot-gdb.js')).serveGdb(options.gdb, vm, stop));
    if (options.control !== undefined)
      listeners.push(await (await import('./boot-control.js')).serveControl(options.control, vm, controlled, arrival));
    if (options.incoming !== undefined && options.incoming !== DEFER) await arrival.listen(options.incoming);
    result = await vm.run();
    if (result.message !== undefined) process.stderr.write(`ringless: ${result.message}\n`);
  } catch (error) {
    if (error instanceof BlockError) throw new UserError(error.message, ExitStatus.cannotRun);
    if (error instanceof SnapshotError) throw (await snapshots()).snapshotUserError(options.restore ?? '', error);
    throw error;
  } finally {
    process.off('SIGUSR1', saveHere);
    if (timer) clearTimeout(timer);
    for (const listener of listeners) listener.close();
    arrival.close();
    serial.close();
    console.close();
    networks.close();
    closeDisplay();
    written = await writeResults(options, vm);
    for (const signal of signals) process.off(signal, stop);
  }
  return written ? result.status : ExitStatus.cannotRun;
}
