/** The commands of QMP that a machine answers: qapi/*.json of QEMU 9 has their arguments and results. */
import type { VirtualMachine } from '../system/virtual-machine.js';
import { type Arguments, ControlError } from './arguments.js';
import { sendEvents, sendKey } from './input.js';
import { MEDIA_COMMANDS, type MediumChanger } from './media.js';
import { MIGRATION_COMMANDS } from './migration.js';

/** One of the machine's drives. */
export interface ControlledDrive {
  readonly name: string;
  /** Null: its medium stays. */
  readonly changer: MediumChanger | null;
  /** Null: there is none in it. */
  readonly medium: ControlledMedium | null;
  /** Null: it has none. */
  readonly tray: { readonly open: boolean; readonly locked: boolean } | null;
}
export interface ControlledMedium {
  readonly file: string;
  readonly format: string;
  readonly readOnly: boolean;
  readonly sizeBytes: number;
}

/** What is controlled, and what the machine itself does not know of its surroundings. */
export interface Controlled {
  readonly vm: VirtualMachine;
  readonly version: string;
  readonly processId: number;
  readonly drives: readonly ControlledDrive[];
  /** Ends the machine. */
  quit(): void;
  /** Has a machine that waits for one from another process listen at `uri`. Rejects with an Error with one line. */
  listenForMachine(uri: string): Promise<void>;
  /** Writes a snapshot of the machine to a file on the host. Throws an Error with one line. */
  saveSnapshot(file: string): void;
  /** Writes what the display shows to a file on the host. Throws an Error with one line. */
  screendump(file: string, format: 'png' | 'ppm'): void;
}

/** Its result, or that in future. Throws ControlError for what the client has done wrong. */
export type ControlCommand = (controlled: Controlled, args: Arguments) => unknown;

/** A command without arguments. */
const plain =
  (run: (controlled: Controlled) => unknown): ControlCommand =>
  (controlled, args) => {
    args.end();
    return run(controlled);
  };
/** One that does something and has no result. */
const action = (run: (controlled: Controlled) => void): ControlCommand =>
  plain((controlled) => {
    run(controlled);
    return {};
  });

const versionOf = (text: string): { major: number; minor: number; micro: number } => {
  const [major = 0, minor = 0, micro = 0] = text.split('.').map(Number);
  return { major, minor, micro };
};
/** As `query-version` and the greeting say it: QEMU's place in it holds our own version. */
export const versionInfo = (version: string): object => ({ qemu: versionOf(version), package: `ringless ${version}` });

const blockInfo = ({ name, changer, tray, medium }: ControlledDrive): object => ({
  device: name,
  qdev: name,
  type: 'unknown',
  locked: tray?.locked ?? false,
  removable: changer !== null,
  ...(tray && { tray_open: tray.open }),
  ...(medium && {
    inserted: {
      file: medium.file,
      drv: medium.format,
      ro: medium.readOnly,
      image: { filename: medium.file, format: medium.format, 'virtual-size': medium.sizeBytes },
    },
  }),
});

function screendump(controlled: Controlled, args: Arguments): object {
  const file = args.string('filename');
  args.optionalString('device');
  args.optionalInteger('head');
  const format = args.choice('format', ['ppm', 'png'], 'ppm');
  args.end();
  oneLine(() => controlled.screendump(file, format));
  return {};
}

/** What the host cannot do is the command's error. */
function oneLine(body: () => void): void {
  try {
    body();
  } catch (error) {
    throw new ControlError(error instanceof Error ? error.message : String(error));
  }
}

/** Why a machine does not go on. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'finish-migrate': 'Migration is not finalized yet',
  postmigrate: 'The machine has moved to another process',
};

export const COMMANDS: Readonly<Record<string, ControlCommand>> = {
  'query-status': plain(({ vm }) => ({ running: vm.state === 'running', status: vm.state })),
  stop: action(({ vm }) => vm.state === 'running' && vm.pause()),
  cont: action(({ vm }) => {
    vm.resume();
    const elsewhere = ELSEWHERE[vm.state];
    if (elsewhere !== undefined) throw new ControlError(elsewhere);
  }),
  system_reset: action(({ vm }) => vm.reset()),
  system_powerdown: action(({ vm }) => vm.pressPowerButton()),
  'inject-nmi': action(({ vm }) => vm.sendNmi()),
  quit: action((controlled) => controlled.quit()),
  screendump,
  'x-save-snapshot': (controlled, args) => {
    const file = args.string('filename');
    args.end();
    oneLine(() => controlled.saveSnapshot(file));
    return {};
  },
  'send-key': ({ vm }, args) => {
    sendKey(vm, args);
    return {};
  },
  'input-send-event': ({ vm }, args) => {
    sendEvents(vm, args);
    return {};
  },
  ...MIGRATION_COMMANDS,
  ...MEDIA_COMMANDS,
  'query-block': plain(({ drives }) => drives.map(blockInfo)),
  'query-version': plain(({ version }) => versionInfo(version)),
  'query-commands': plain(() => [...Object.keys(COMMANDS), 'qmp_capabilities'].sort().map((name) => ({ name }))),
  'query-cpus-fast': plain(({ vm, processId }) => [
    {
      'cpu-index': 0,
      'thread-id': processId,
      'qom-path': '/machine/cpu[0]',
      props: { 'socket-id': 0, 'core-id': 0, 'thread-id': 0 },
      target: vm.processor.cpu.model?.has('lm') === false ? 'i386' : 'x86_64',
    },
  ]),
};
