/** Media of removable drives by QMP: qapi/block.json and block-core.json of QEMU 9. */
import { type Arguments, ControlError } from './arguments.js';
import type { ControlCommand, Controlled, ControlledDrive } from './commands.js';

/** How a medium that is put in may be written to: `retain`, as the one before. */
export const ACCESS = ['retain', 'read-only', 'read-write'] as const;
export type MediumAccess = (typeof ACCESS)[number];

/** What is done to a removable drive. */
export interface MediumChanger {
  /** False: the guest holds the tray closed. True where there is none. */
  openTray(force: boolean): boolean;
  closeTray(): void;
  /** Takes out what lies in it. */
  remove(): void;
  /** Opens a file that takes the medium's place when `swap` is called. Rejects with an Error with one line. */
  prepare(file: string, access: MediumAccess): Promise<{ swap(): void; discard(): void }>;
}

interface Changed {
  readonly drive: ControlledDrive;
  readonly changer: MediumChanger;
}

/** A drive whose medium can be changed. */
function removable({ vm, drives }: Controlled, name: string): Changed {
  const drive = drives.find((one) => one.name === name);
  if (!drive) throw new ControlError(`Device '${name}' not found`, 'DeviceNotFound');
  const { changer } = drive;
  if (changer === null) throw new ControlError(`Device '${name}' is not removable`);
  if (vm.isJournaled) throw new ControlError('the media of a run that is recorded or repeated stay in their drives');
  return { drive, changer };
}
/** The drive that `device` or `id` names, whichever is given. */
function driveOf(controlled: Controlled, args: Arguments): Changed {
  const device = args.optionalString('device');
  const id = args.optionalString('id');
  if ((device === undefined) === (id === undefined)) throw new ControlError("Need exactly one of 'device' and 'id'");
  return removable(controlled, device ?? id ?? '');
}

/** Opens a tray, if the drive has one. */
function open({ drive, changer }: Changed, force: boolean): void {
  if (changer.openTray(force)) return;
  throw new ControlError(
    `Device '${drive.name}' is locked and force was not specified, wait for tray to open and try again`,
  );
}
function checkTray({ drive }: Changed): void {
  if (drive.tray === null) throw new ControlError(`Device '${drive.name}' does not have a tray`);
}

function openTray(controlled: Controlled, args: Arguments): object {
  const changed = driveOf(controlled, args);
  const force = args.optionalBoolean('force') ?? false;
  args.end();
  checkTray(changed);
  open(changed, force);
  return {};
}

function closeTray(controlled: Controlled, args: Arguments): object {
  const changed = driveOf(controlled, args);
  args.end();
  checkTray(changed);
  changed.changer.closeTray();
  return {};
}

function eject(controlled: Controlled, args: Arguments): object {
  const changed = driveOf(controlled, args);
  const force = args.optionalBoolean('force') ?? false;
  args.end();
  open(changed, force);
  changed.changer.remove();
  return {};
}

function removeMedium(controlled: Controlled, args: Arguments): object {
  const { drive, changer } = removable(controlled, args.string('id'));
  args.end();
  if (drive.tray?.open === false) throw new ControlError(`Tray of device '${drive.name}' is not open`);
  changer.remove();
  return {};
}

async function changeMedium(controlled: Controlled, args: Arguments): Promise<object> {
  const changed = driveOf(controlled, args);
  const { changer } = changed;
  const file = args.string('filename');
  // CDs and floppy disks are raw.
  args.choice('format', ['raw'], 'raw');
  const access = args.choice('read-only-mode', ACCESS, 'retain');
  const force = args.optionalBoolean('force') ?? false;
  args.end();
  const medium = await changer.prepare(file, access).catch((error: unknown) => {
    throw new ControlError(error instanceof Error ? error.message : String(error));
  });
  try {
    open(changed, force);
  } catch (error) {
    medium.discard();
    throw error;
  }
  medium.swap();
  changer.closeTray();
  return {};
}

export const MEDIA_COMMANDS: Readonly<Record<string, ControlCommand>> = {
  eject,
  'blockdev-open-tray': openTray,
  'blockdev-close-tray': closeTray,
  'blockdev-remove-medium': removeMedium,
  'blockdev-change-medium': changeMedium,
};
