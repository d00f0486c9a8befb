/** `--record` and `--replay`: the file of a run, and what of the command line has to be the same. */
import { createHash, randomInt } from 'node:crypto';
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { resolve } from 'node:path';
import { defaultMac, macText } from '../devices/network/mac.js';
import { parseNetOptions } from '../devices/network/net-options.js';
import type { BlockBackend } from '../devices/storage/block-backend.js';
import { readInput } from '../host/input-file.js';
import { checkOutput } from '../host/output-file.js';
import { hostReason } from '../host/reason.js';
import { UserError } from '../host/user-error.js';
import { HostInputs } from '../system/journal/host-inputs.js';
import { JournalError, type JournalHead, readJournal } from '../system/journal/journal-file.js';
import { Recorder } from '../system/journal/recorder.js';
import { Replayer } from '../system/journal/replayer.js';
import type { BootCommandOptions } from './boot-command.js';
import type { Media } from './boot-media.js';
import type { Drives } from './drives.js';
import { ExitStatus } from './exit-status.js';

const MOST_BYTES = 2 ** 32;
const PIECE = 1 << 20;

/** Options that say what the machine is, with what they are when they are not given. */
const SETTINGS = {
  memory: 128,
  cpu: undefined,
  append: undefined,
  entry: undefined,
  fastBoot: true,
  boot: undefined,
  balloon: undefined,
  tablet: undefined,
  icount: undefined,
  reboot: true,
  net: [],
  serial: undefined,
  console: 'none',
} as const satisfies { readonly [name in keyof BootCommandOptions]?: unknown };
/** Options that name files: one, or several. */
const FILES = ['kernel', 'initrd', 'firmware', 'videoRom', 'cdrom', 'restore'] as const;
const LISTS = ['disk', 'floppy'] as const;

type Option = keyof typeof SETTINGS | (typeof FILES)[number] | (typeof LISTS)[number];

const optionName = (name: string): string => `--${name.replaceAll(/[A-Z]/g, (c) => `-${c.toLowerCase()}`)}`;
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a ?? null) === JSON.stringify(b ?? null);

/** What a recorded run says of its command line. */
interface Recorded {
  readonly options: Readonly<Partial<Record<Option, unknown>>>;
  readonly image: string | null;
  /** By what the machine has of them: options' values, and checksums of files' contents. */
  readonly parts: Readonly<Record<string, unknown>>;
}

/** A run that is recorded, repeated, or neither. */
export interface OpenedJournal {
  /** The command line, with what a recorded run adds to it. */
  readonly options: BootCommandOptions & Record<string, unknown>;
  readonly image: string | undefined;
  readonly inputs: HostInputs;
  /** Compares the machine with the recorded one, or takes down what it is. Throws UserError. */
  check(media: Media, drives: Drives): void;
  /** Completes a JournalError. */
  userError(error: JournalError): UserError;
  close(): void;
}

type Options = BootCommandOptions & Record<string, unknown>;

/** Throws UserError. */
export function openJournal(options: Options, image: string | undefined): OpenedJournal {
  const { record, replay } = options;
  if (record !== undefined && replay !== undefined)
    throw new UserError('--record and --replay exclude each other', ExitStatus.usage);
  if (record !== undefined) return openRecord(record, options, image);
  if (replay !== undefined) return openReplay(replay, options, image);
  return {
    options,
    image,
    inputs: new HostInputs(),
    check: () => {},
    userError: (error) => new UserError(error.message, ExitStatus.cannotRun),
    close: () => {},
  };
}

function openRecord(file: string, options: Options, image: string | undefined): OpenedJournal {
  checkOutput('record', file);
  if (options.share.length > 0)
    throw new UserError('--record: a shared folder is read while the guest runs: leave --share out', ExitStatus.usage);
  let parts: Record<string, unknown> = {};
  let descriptor: number | null = null;
  const write = (bytes: Uint8Array): void => {
    try {
      descriptor ??= openSync(file, 'w', 0o600);
      for (let done = 0; done < bytes.length; ) done += writeSync(descriptor, bytes, done);
    } catch (error) {
      throw new UserError(`--record ${file}: cannot be written: ${hostReason(error)}`, ExitStatus.cannotRun);
    }
  };
  const machine = (): JournalHead['machine'] => {
    const recorded: Recorded = { options: commandLine(options), image: image ? resolve(image) : null, parts };
    return recorded as unknown as JournalHead['machine'];
  };
  const recorder = new Recorder(write, randomInt(2 ** 32), machine);
  return {
    options,
    image,
    inputs: new HostInputs(recorder),
    check: (media, drives) => {
      refuseWritten('--record', media);
      parts = partsOf(options, media, drives);
    },
    userError: (error) => new UserError(`--record ${file}: ${error.message}`, ExitStatus.cannotRun),
    close: () => {
      if (descriptor !== null) closeSync(descriptor);
      descriptor = null;
    },
  };
}

function openReplay(file: string, options: Options, image: string | undefined): OpenedJournal {
  const userError = (error: JournalError): UserError =>
    new UserError(`--replay ${file}: ${error.message}`, ExitStatus.cannotRun);
  try {
    const replayer = new Replayer(readJournal(readInput('--replay', file, MOST_BYTES)));
    const recorded = recordedOf(replayer.journal.head.machine);
    const merged = completed(options, recorded);
    const whole = image ?? recorded.image ?? undefined;
    return {
      options: merged,
      image: whole,
      inputs: new HostInputs(replayer),
      check: (media, drives) => {
        refuseWritten('--replay', media);
        compareParts(file, recorded.parts, partsOf(merged, media, drives));
      },
      userError,
      close: () => {},
    };
  } catch (error) {
    if (error instanceof JournalError) throw userError(error);
    throw error;
  }
}

function recordedOf(machine: Readonly<Record<string, unknown>>): Recorded {
  const { options, image, parts } = machine;
  const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);
  const isText = image === null || typeof image === 'string';
  if (isObject(options) && isObject(parts) && isText) return machine as unknown as Recorded;
  throw new JournalError('is damaged: it does not say what machine it is of');
}

/** A file by its whole name; `none` is an empty drive. */
const whole = (text: string): string => (text === 'none' ? text : resolve(text));

/** Options as they are written down: files by their whole names, consoles without those of the host. */
function commandLine(options: Options): Recorded['options'] {
  const out: Partial<Record<Option, unknown>> = {};
  for (const name of Object.keys(SETTINGS) as (keyof typeof SETTINGS)[]) out[name] = options[name];
  for (const name of FILES) if (options[name] !== undefined) out[name] = whole(options[name]);
  for (const name of LISTS) out[name] = options[name].map(whole);
  for (const name of ['serial', 'console'] as const) {
    const to = options[name];
    out[name] = to === undefined || to === 'none' || to === 'stdio' ? to : '/dev/null';
  }
  return out;
}

/** The command line with what the recorded run had and it does not say. */
function completed(options: Options, recorded: Recorded): Options {
  const out: Record<string, unknown> = { ...options };
  const take = (name: Option, unset: unknown): void => {
    const value = recorded.options[name];
    if (same(options[name], unset) && value !== undefined && value !== null) out[name] = value;
  };
  for (const [name, unset] of Object.entries(SETTINGS)) take(name as Option, unset);
  for (const name of FILES) take(name, undefined);
  for (const name of LISTS) take(name, []);
  return out as Options;
}

/** A replay begins with what the disks hold when it is recorded. */
function refuseWritten(option: string, { drives }: Media): void {
  for (const image of [...drives.disks, ...drives.floppies])
    if (image?.mode === 'direct')
      throw new UserError(
        `${option}: ${image.file} must stay as it is: attach it with ,snapshot or ,ro`,
        ExitStatus.usage,
      );
}

/** What the machine is made of, by names that a user knows. */
function partsOf(options: Options, media: Media, drives: Drives): Record<string, unknown> {
  const parts: Record<string, unknown> = {};
  for (const name of Object.keys(SETTINGS) as (keyof typeof SETTINGS)[])
    parts[optionName(name)] = options[name] ?? null;
  // The serial port is there whatever it is wired to.
  delete parts['--serial'];
  parts['--console'] = options.console === 'none' ? 'none' : 'there';
  parts['--net'] = options.net.map((text, n) => {
    const net = parseNetOptions(text);
    return net && `${net.model}, ${macText(net.mac ?? defaultMac(n))}, mtu ${net.mtu}`;
  });
  for (const [name, file] of [
    ['--kernel', media.kernel],
    ['--initrd', options.initrd],
    ['--firmware', options.firmware],
    ['--video-rom', options.videoRom],
    ['--restore', options.restore],
  ] as const)
    parts[name] = file === undefined ? null : contentOf(file);
  for (const [n, { backend, interface: wire }] of drives.disks.entries())
    parts[`disk ${n}`] = `${wire} ${checksumOf(backend)}`;
  for (const [n, backend] of drives.floppies.entries()) parts[`floppy disk ${n}`] = backend && checksumOf(backend);
  if (drives.cdrom) parts['the CD'] = drives.cdrom === 'empty' ? 'empty' : checksumOf(drives.cdrom);
  return parts;
}

/** A file's checksum. One that cannot be read is told of by whoever needs it. */
function contentOf(file: string): string {
  try {
    return `SHA-256 ${createHash('sha256').update(readFileSync(file)).digest('hex')}`;
  } catch {
    return 'nothing';
  }
}

function checksumOf(backend: BlockBackend): string {
  const hash = createHash('sha256');
  const piece = new Uint8Array(PIECE);
  for (let at = 0; at < backend.sizeBytes; at += PIECE) {
    const part = piece.subarray(0, Math.min(PIECE, backend.sizeBytes - at));
    backend.read(at, part);
    hash.update(part);
  }
  return `SHA-256 ${hash.digest('hex')}`;
}

function compareParts(file: string, recorded: Recorded['parts'], now: Recorded['parts']): void {
  const differing = [...new Set([...Object.keys(recorded), ...Object.keys(now)])].filter(
    (name) => !same(recorded[name], now[name]),
  );
  const name = differing[0];
  if (name === undefined) return;
  const text = (value: unknown): string =>
    value === null || value === undefined ? 'nothing' : typeof value === 'string' ? value : JSON.stringify(value);
  throw new UserError(
    `--replay ${file}: ${name} is another than when it was recorded: ${text(now[name])}, not ${text(recorded[name])}`,
    ExitStatus.cannotRun,
  );
}
