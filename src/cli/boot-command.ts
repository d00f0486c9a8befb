/** The command line of `ringless boot`; what it does is in boot.ts, loaded when it is wanted. */
import { Command, InvalidArgumentError, Option } from 'commander';
import type { LinuxEntry } from '../boot/boot-image.js';
import { CPU_MODEL_NAMES, type CpuModelName } from '../runtime/cpu-models.js';
import { MACHINE_STRATEGIES } from '../system/machine-strategies.js';
import { pluginOption } from './plugin-option.js';
import { STATS_TO_STDERR } from './stats-option.js';
import { addStrategyOptions } from './strategy-options.js';
import { translationCacheOption } from './translation-cache-option.js';

export interface BootCommandOptions {
  readonly engine: 'jit' | 'interp';
  readonly cpu?: CpuModelName;
  readonly kernel?: string;
  readonly initrd?: string;
  readonly append?: string;
  readonly entry?: LinuxEntry;
  readonly fastBoot: boolean;
  readonly firmware?: string;
  readonly videoRom?: string;
  readonly screen?: string;
  readonly disk: readonly string[];
  readonly cdrom?: string;
  readonly floppy: readonly string[];
  readonly boot?: string;
  readonly share: readonly string[];
  readonly net: readonly string[];
  readonly memory: number;
  readonly display: string;
  readonly type?: string;
  readonly tablet?: boolean;
  readonly serial?: string;
  readonly console: string;
  readonly balloon?: number;
  readonly icount?: boolean;
  readonly gdb?: string;
  readonly saveSnapshot?: string;
  readonly restore?: string;
  readonly incoming?: string;
  readonly record?: string;
  readonly replay?: string;
  readonly control?: string;
  readonly paused?: boolean;
  readonly timeout?: number;
  readonly reboot: boolean;
  readonly stats?: string;
  readonly statsTimeline?: string;
  readonly saveRequests?: string;
  readonly plugin: readonly string[];
  readonly translationCache?: string;
}

const MOST_MEMORY = 3072;

function parseMebibytes(text: string): number {
  const value = /^\d+$/.test(text) ? Number(text) : 0;
  if (value < 1 || value > MOST_MEMORY) {
    throw new InvalidArgumentError(`It must be a number of MiB, from 1 to ${MOST_MEMORY}.`);
  }
  return value;
}

function parseSeconds(text: string): number {
  const value = Number(text);
  if (!(value > 0) || !Number.isFinite(value))
    throw new InvalidArgumentError('It must be a number of seconds above 0.');
  return value;
}

const collect = (text: string, earlier: readonly string[]): string[] => [...earlier, text];

const EXAMPLES = `
IMAGE is a CD, a floppy disk, a disk (raw or qcow2) or a kernel (Linux, multiboot, ELF; also gzipped);
IMAGE,snapshot throws away what is written to it. Drives are booted by a BIOS of our own, unless --firmware
names another; without --boot, the hard disk is tried first, then the CD, then the floppy disk. Without
anything to boot, the small kernel that ships with Ringless is.
On a terminal, Ctrl-A x ends the machine, Ctrl-A p presses its power button, and Ctrl-A h lists the
other keys.

Examples:
  ringless boot
  ringless boot rescue.iso --display web
  ringless boot dos.img --display terminal
  ringless boot disk.qcow2,snapshot --display vnc --memory 512
  ringless boot --floppy dos.img --disk c.img,if=ide --boot a
  ringless boot --kernel vmlinuz --initrd initrd.img --append 'console=ttyS0'
  ringless boot --kernel kernel.elf --serial log.txt --timeout 10
  ringless boot --firmware bios.bin --disk disk.qcow2,if=virtio --memory 512
  ringless boot --kernel vmlinuz --initrd initrd.img --net user,hostfwd=tcp::2222-:22
  ringless boot --kernel vmlinuz --append nokaslr --gdb 1234 --paused
      and: gdb vmlinux -ex 'target remote :1234'
  ringless boot --kernel vmlinuz --control unix:vm.qmp
  ringless boot --disk disk.img,if=ide --display web
  ringless boot --kernel sector.bin --display web --type 'hello<ret>'
  ringless boot --kernel vmlinuz --initrd initrd.img --save-snapshot vm.snapshot
  ringless boot --restore vm.snapshot
  ringless boot --incoming unix:vm.move
  ringless boot --kernel vmlinuz --initrd initrd.img --net user --record run.journal
  ringless boot --replay run.journal --gdb 1234 --paused
  ringless boot --engine interp --icount --stats stats.json --kernel vmlinuz

Exit status: 0 when the guest has powered off; isa-debug-exit's status where the guest used
it; 3 after a triple fault; 4 when it halts for good, with interrupts off; 124 when --timeout
was over; 126 and 127 when a file cannot be used; 130 when Ctrl-C or a signal ended it; 125
for a failure of ringless itself. --stats and --screen are written at each of these ends.

Images are locked: one machine may write an image, or several may read it (ro, snapshot,
--cdrom). --kernel and --initrd may be pipes.`;

export function bootCommand(): Command {
  const command = new Command('boot')
    .description('boot a disk, a CD, a floppy disk or a kernel on a virtual PC')
    .argument('[image]', 'what to boot; what it is is found out')
    .addOption(new Option('--engine <engine>', 'what executes the guest').choices(['jit', 'interp']).default('jit'))
    .addOption(new Option('--cpu <model>', 'the processor that the guest sees').choices(CPU_MODEL_NAMES))
    .option('--kernel <file>', 'a Linux image, a multiboot or ELF kernel, or a boot sector')
    .option('--initrd <file>', 'initial RAM disk; for multiboot the first module')
    .option('--append <text>', "the kernel's command line")
    .addOption(new Option('--entry <entry>', "a Linux image's entry").choices(['16', '32', '64', 'pvh']))
    .option('--no-fast-boot', 'let a compressed Linux image unpack itself in the guest')
    .option('--firmware <file>', 'a ROM image (SeaBIOS) that starts at the reset vector')
    .option('--video-rom <file>', 'the video BIOS that firmware finds at the display')
    .option(
      '--disk <file[,if=virtio|virtio-mmio|ide,format=raw|qcow2,snapshot,ro]>',
      'attach a disk image (repeatable)',
      collect,
      [],
    )
    .option('--cdrom <file|none>', 'attach a CD image; none: an empty drive')
    .option(
      '--floppy <file[,ro|snapshot]|none>',
      'attach a floppy disk, or an empty drive (twice at most)',
      collect,
      [],
    )
    .option('--boot <order[,menu=on]>', 'drives to boot, in order: a (floppy disk), c (hard disk), d (CD)')
    .option('--share <folder:tag[:rw]>', 'share a host folder over 9p, read-only unless rw (repeatable)', collect, [])
    .option(
      '--net <none|user|hub:NAME|stream|dgram[,model=e1000,...]>',
      'a network card, and what it is plugged into (repeatable; default: none): docs/network.md',
      collect,
      [],
    )
    .option('--memory <MiB>', 'RAM of the machine', parseMebibytes, 128)
    .option(
      '--serial <stdio|none|file>',
      'where the first serial port goes (default: "stdio", or "none" where that is taken)',
    )
    .option('--console <stdio|none|file>', "where the virtio console (Linux's hvc0) goes", 'none')
    .option('--balloon <MiB>', 'a virtio balloon that leaves the guest so much of its memory', parseMebibytes)
    .option(
      '--display <none|terminal|web[:port]|vnc[:display]>',
      'show screen and take keys and mouse: in this terminal (text), on a page of this host, by VNC',
      'none',
    )
    .option('--type <text>', 'type a text on the keyboard; <ret>, <ctrl-alt-delete>, <wait5> are keys and pauses')
    .option('--tablet', 'an absolute pointer (virtio), which follows that of the display')
    .option('--screen <file.png>', 'write what the display shows at the end as a picture')
    .option('--icount', 'time is the instruction count: runs are repeatable byte for byte')
    .option('--gdb <[host:]port|unix:path[,arch=i386|x86-64]>', 'let gdb attach (host: 127.0.0.1)')
    .option('--control <unix:path>', 'let programs control the machine by QMP')
    .option('--paused', 'do not start the guest before gdb or QMP says so')
    .option('--save-snapshot <file>', 'write a snapshot when the machine is ended from outside, and at SIGUSR1')
    .option('--restore <file>', 'go on from a snapshot instead of booting')
    .option('--incoming <tcp:host:port|unix:path|defer>', "go on with a machine that moves here by QMP's migrate")
    .option('--record <file>', 'write down what comes from outside, so that the run can be repeated')
    .option('--replay <file>', 'repeat a recorded run, to the last instruction')
    .option('--timeout <s>', 'end the machine after so many seconds', parseSeconds)
    .option('--no-reboot', 'a reset by the guest ends the machine')
    .addOption(
      new Option('--stats [file]', 'write counters as JSON to a file, or as a table to stderr').preset(STATS_TO_STDERR),
    )
    .option('--stats-timeline <file>', 'write speed and tiers every 100 ms as JSON lines')
    .option('--save-requests <file>', 'write what the translator is asked for as JSON lines, for `ringless replay`')
    .addOption(pluginOption())
    .addOption(translationCacheOption())
    .addHelpText('after', EXAMPLES);
  return addStrategyOptions(command, MACHINE_STRATEGIES).action(
    async (image: string | undefined, options: BootCommandOptions & Record<string, unknown>) => {
      process.exitCode = await (await import('./boot.js')).boot(options, image);
    },
  );
}
