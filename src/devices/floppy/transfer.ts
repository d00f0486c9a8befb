/** Transfers of sectors, as a floppy controller's commands ask for them. Intel 82077AA data sheet (290166), 5. */
import * as R from './registers.js';
import { Command } from './registers.js';

/** A transfer of sectors that is under way: what was asked, and where it has come to. */
export interface Transfer {
  readonly command: Command;
  readonly multiTrack: boolean;
  readonly drive: number;
  cylinder: number;
  head: number;
  sector: number;
  readonly last: number;
  /** Sectors that are left of a verify that counts them, or of a track. */
  left: number;
  /** Side of the disk, as the head select line has it. */
  side: number;
  /** What a format fills sectors with. */
  readonly filler: number;
}

/** Whether data go to the host. */
export function isRead(command: Command): boolean {
  return command === Command.Read || command === Command.ReadDeleted || command === Command.ReadTrack;
}

/** On to the next sector; false: the one that was done was the last. Table 5-5. */
export function advance(transfer: Transfer): boolean {
  if (transfer.sector !== transfer.last) {
    transfer.sector = (transfer.sector + 1) & 0xff;
    return true;
  }
  transfer.sector = 1;
  if (transfer.multiTrack && transfer.side === 0) {
    transfer.side = 1;
    transfer.head ^= 1;
    return true;
  }
  if (transfer.multiTrack) transfer.head ^= 1;
  transfer.cylinder = (transfer.cylinder + 1) & 0xff;
  return false;
}

/** ST2 of a sector that meets a scan's condition: the disk's bytes against memory's, where FFh matches anything. */
export function scanned(command: Command, disk: Uint8Array, memory: Uint8Array): number | null {
  let equal = true;
  for (let i = 0; i < disk.length; i++) {
    const [a, b] = [disk[i]!, memory[i]!];
    if (a === b || a === 0xff || b === 0xff) continue;
    equal = false;
    if (command === Command.ScanEqual) return null;
    if (command === Command.ScanLow ? a > b : a < b) return null;
  }
  return equal ? R.ST2_SCAN_EQUAL : 0;
}
