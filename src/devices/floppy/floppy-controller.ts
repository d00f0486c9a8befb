import { fromBase64, toBase64 } from '../base64.js';
import type { AccessSize, Device, DeviceState, InterruptLine, PortDevice } from '../device.js';
import type { DmaChannel } from '../dma8237.js';
import type { FloppyDrive } from './floppy-drive.js';
import { FLOPPY_SECTOR_BYTES } from './geometry.js';
import * as R from './registers.js';
import { Command } from './registers.js';
import { advance, isRead, scanned, type Transfer } from './transfer.js';

// Intel 82077AA data sheet (290166), as on a PC/AT. A command is done at once; data go by DMA or, where SPECIFY says
// so, through the FIFO register. Sectors have 512 bytes; deleted data marks are not kept.

/** Of N, the sector size code, the one that disks have. */
const SIZE_CODE = 2;
const VERSION = 0x90;

/** What a command gives that has nothing to say at once. */
type Ended = undefined;

export class FloppyController implements Device {
  readonly name = 'floppy';
  #dor = R.DOR_NOT_RESET | R.DOR_INTERRUPTS;
  #rate = 0;
  #tape = 0;
  /** Bytes of a command as they come, then of its result as they go. */
  #command: number[] = [];
  #result: number[] = [];
  #transfer: Transfer | null = null;
  /** The sector that goes through the FIFO register, and how much of it has gone. */
  readonly #buffer = new Uint8Array(FLOPPY_SECTOR_BYTES);
  #position = 0;
  /** ST0 of each drive that has ended a seek, or was polled after a reset. */
  #ended: number[] = [];
  #specify = [0, 0];
  #configure = [0, 0x20, 0];
  #perpendicular = 0;
  #locked = false;
  #asserted = false;

  /** `drives`: as many as there are, up to two. */
  constructor(
    readonly drives: readonly FloppyDrive[],
    readonly dma: DmaChannel,
    readonly line: InterruptLine,
  ) {}

  /** Ports 3f0h to 3f5h. */
  readonly registers: PortDevice = {
    readPort: (port) => this.#read(port),
    writePort: (port, _size: AccessSize, value) => this.#write(port, value),
  };
  /** Port 3f7h: digital input, configuration control. */
  readonly diskChange: PortDevice = {
    readPort: () => {
      const drive = this.drives[this.#dor & R.DOR_DRIVE];
      const spins = (this.#dor & (R.DOR_MOTOR_0 << (this.#dor & R.DOR_DRIVE))) !== 0;
      return spins && drive?.changed ? R.DIR_CHANGED : 0;
    },
    writePort: (_port, _size, value) => {
      this.#rate = value & R.RATE;
    },
  };

  get #inReset(): boolean {
    return (this.#dor & R.DOR_NOT_RESET) === 0;
  }

  #read(port: number): number {
    switch (port) {
      case R.DIGITAL_OUTPUT:
        return this.#dor;
      case R.TAPE_DRIVE:
        return this.#tape;
      case R.MAIN_STATUS:
        return this.#mainStatus();
      case R.FIFO:
        return this.#readFifo();
      default:
        // Status registers A and B are a PS/2's.
        return 0xff;
    }
  }

  #write(port: number, value: number): void {
    switch (port) {
      case R.DIGITAL_OUTPUT: {
        const wasInReset = this.#inReset;
        this.#dor = value;
        if (this.#inReset) this.#stop();
        else if (wasInReset) this.#leaveReset();
        if ((value & R.DOR_INTERRUPTS) === 0) this.#setLine(false);
        return;
      }
      case R.TAPE_DRIVE:
        this.#tape = value & 3;
        return;
      case R.MAIN_STATUS:
        this.#rate = value & R.RATE;
        if ((value & R.DSR_RESET) !== 0 && !this.#inReset) {
          this.#stop();
          this.#leaveReset();
        }
        return;
      case R.FIFO:
        if (!this.#inReset) this.#writeFifo(value);
        return;
    }
  }

  #mainStatus(): number {
    if (this.#inReset) return 0;
    if (this.#transfer !== null) {
      const toHost = isRead(this.#transfer.command) ? R.MSR_TO_HOST : 0;
      return R.MSR_READY | R.MSR_NO_DMA | R.MSR_BUSY | toHost;
    }
    if (this.#result.length > 0) return R.MSR_READY | R.MSR_TO_HOST | R.MSR_BUSY;
    return R.MSR_READY | (this.#command.length > 0 ? R.MSR_BUSY : 0);
  }

  #setLine(asserted: boolean): void {
    this.#asserted = asserted;
    this.line.set(asserted);
  }
  #interrupt(): void {
    if ((this.#dor & R.DOR_INTERRUPTS) !== 0) this.#setLine(true);
  }

  #stop(): void {
    this.#command = [];
    this.#result = [];
    this.#transfer = null;
    this.#ended = [];
    this.#setLine(false);
  }

  /** 6.4: with polling on, each drive says that it has changed its state. */
  #leaveReset(): void {
    // What CONFIGURE has set is gone unless LOCK keeps it: Linux counts on polls after it has switched them off.
    if (!this.#locked) this.#configure = [0, 0x20, 0];
    this.#perpendicular &= 0x3c;
    if ((this.#configure[1]! & R.CONFIGURE_NO_POLL) !== 0) return;
    this.#ended = [0, 1, 2, 3].map((drive) => R.ST0_POLLED | drive);
    this.#interrupt();
  }

  #readFifo(): number {
    const transfer = this.#transfer;
    if (transfer !== null && isRead(transfer.command)) {
      this.#setLine(false);
      const value = this.#buffer[this.#position++]!;
      if (this.#position === FLOPPY_SECTOR_BYTES) this.#nextSector(transfer);
      else this.#interrupt();
      return value;
    }
    const value = this.#result.shift();
    if (value === undefined) return 0;
    this.#setLine(false);
    return value;
  }

  #writeFifo(value: number): void {
    const transfer = this.#transfer;
    if (transfer !== null) {
      if (isRead(transfer.command)) return;
      this.#setLine(false);
      this.#buffer[this.#position++] = value;
      const size = transfer.command === Command.Format ? 4 : FLOPPY_SECTOR_BYTES;
      if (this.#position === size) this.#nextSector(transfer);
      else this.#interrupt();
      return;
    }
    // A result has to be read first.
    if (this.#result.length > 0) return;
    this.#command.push(value);
    const command = R.commandOf(this.#command[0]!);
    if (command === null) {
      this.#command = [];
      this.#result = [R.ST0_INVALID];
      return;
    }
    if (this.#command.length <= R.PARAMETERS[command]) return;
    const [first = 0, ...parameters] = this.#command;
    this.#command = [];
    this.#execute(command, first, parameters);
  }

  #execute(command: Command, first: number, p: readonly number[]): Ended {
    switch (command) {
      case Command.Specify:
        this.#specify = [...p];
        return;
      case Command.Configure:
        this.#configure = [...p];
        return;
      case Command.Perpendicular:
        // Only with OW are the drives' bits written.
        this.#perpendicular = (p[0]! & 0x80) !== 0 ? p[0]! & 0x3f : (this.#perpendicular & 0x3c) | (p[0]! & 3);
        return;
      case Command.Lock:
        this.#locked = (first & 0x80) !== 0;
        this.#result = [this.#locked ? 0x10 : 0];
        return;
      case Command.Version:
        this.#result = [VERSION];
        return;
      case Command.DumpRegisters:
        this.#result = [
          ...[0, 1, 2, 3].map((n) => this.drives[n]?.track ?? 0),
          ...this.#specify,
          0,
          (this.#locked ? 0x80 : 0) | this.#perpendicular,
          ...this.#configure.slice(1),
        ];
        return;
      case Command.SenseInterrupt:
        return this.#senseInterrupt();
      case Command.SenseDrive:
        this.#result = [this.#st3(p[0]!)];
        return;
      case Command.Recalibrate:
        return this.#seek(p[0]! & 3, () => 0);
      case Command.Seek: {
        const [select = 0, track = 0] = p;
        return this.#seek(select, (now) => {
          if ((first & 0x80) === 0) return track;
          return (first & 0x40) !== 0 ? now + track : Math.max(0, now - track);
        });
      }
      case Command.ReadId:
        return this.#readId(p[0]!);
      case Command.Format:
        return this.#format(p);
      default:
        return this.#beginTransfer(command, first, p);
    }
  }

  #senseInterrupt(): Ended {
    this.#setLine(false);
    const st0 = this.#ended.shift();
    this.#result = st0 === undefined ? [R.ST0_INVALID] : [st0, this.drives[st0 & 3]?.track ?? 0];
  }

  #st3(select: number): number {
    const drive = this.drives[select & 3];
    if (drive === undefined) return (select & 7) | R.ST3_TWO_SIDES;
    return (
      (select & 7) |
      R.ST3_READY |
      R.ST3_TWO_SIDES |
      (drive.track === 0 ? R.ST3_TRACK_0 : 0) |
      (drive.readOnly ? R.ST3_WRITE_PROTECTED : 0)
    );
  }

  #seek(select: number, to: (now: number) => number): Ended {
    const drive = this.drives[select & 3];
    drive?.seek(to(drive.track));
    // Track 0 is never found where there is no drive.
    const failed = drive === undefined ? R.ST0_ABNORMAL | R.ST0_EQUIPMENT_CHECK : 0;
    this.#ended = [...this.#ended.filter((st0) => (st0 & 3) !== (select & 3)), R.ST0_SEEK_END | failed | (select & 7)];
    this.#interrupt();
  }

  /** Ends a command with its seven bytes of result. */
  #finish(st: readonly [number, number, number], chrn: readonly [number, number, number, number]): Ended {
    this.#transfer = null;
    this.#result = [...st, ...chrn];
    this.#interrupt();
  }

  /** Whether the drive finds anything on the disk at the chosen rate. */
  #isReadable(drive: FloppyDrive | undefined): drive is FloppyDrive {
    return drive?.geometry != null && drive.geometry.rate === this.#rate;
  }

  #readId(select: number): Ended {
    const drive = this.drives[select & 3];
    const side = (select >> 2) & 1;
    if (this.#isReadable(drive) && drive.has(side, 1))
      return this.#finish([select & 7, 0, 0], [drive.track, side, 1, SIZE_CODE]);
    this.#finish([R.ST0_ABNORMAL | (select & 7), R.ST1_NO_ADDRESS_MARK, 0], [drive?.track ?? 0, side, 1, SIZE_CODE]);
  }

  /** Only the format that the disk has can be written: its sectors are filled. */
  #format([select = 0, size = 0, sectors = 0, , filler = 0]: readonly number[]): Ended {
    const drive = this.drives[select & 3];
    const side = (select >> 2) & 1;
    const end = (st1: number): Ended =>
      this.#finish([(st1 === 0 ? 0 : R.ST0_ABNORMAL) | (select & 7), st1, 0], [drive?.track ?? 0, side, sectors, size]);
    if (!this.#isReadable(drive) || size !== SIZE_CODE || !drive.has(side, 1)) return end(R.ST1_NO_ADDRESS_MARK);
    if (drive.readOnly) return end(R.ST1_NOT_WRITABLE);
    this.#transfer = {
      command: Command.Format,
      multiTrack: false,
      drive: select & 3,
      cylinder: drive.track,
      head: side,
      sector: 1,
      last: sectors,
      left: sectors,
      side,
      filler,
    };
    if (sectors === 0) return end(0);
    this.#position = 0;
    if (!this.#usesDma) {
      this.#interrupt();
      return;
    }
    const id = new Uint8Array(4);
    while (this.#transfer !== null) {
      if (this.dma.fromMemory(id) < id.length) return end(R.ST1_OVERRUN);
      this.#buffer.set(id);
      this.#nextSector(this.#transfer);
    }
  }

  #formatSector(transfer: Transfer): Ended {
    const [cylinder = 0, , sector = 0, size = 0] = this.#buffer;
    const drive = this.drives[transfer.drive]!;
    const select = transfer.drive | (transfer.side << 2);
    const fits = cylinder === drive.track && size === SIZE_CODE && drive.has(transfer.side, sector);
    const written =
      fits && drive.write(transfer.side, sector, new Uint8Array(FLOPPY_SECTOR_BYTES).fill(transfer.filler));
    const chrn = [drive.track, transfer.side, transfer.last, size] as const;
    if (!written) return this.#finish([R.ST0_ABNORMAL | select, R.ST1_DATA_ERROR, 0], chrn);
    transfer.left--;
    this.#position = 0;
    if (transfer.left === 0) return this.#finish([select, 0, 0], chrn);
    if (!this.#usesDma) this.#interrupt();
  }

  get #usesDma(): boolean {
    return (this.#specify[1]! & R.SPECIFY_NO_DMA) === 0;
  }

  #beginTransfer(command: Command, first: number, p: readonly number[]): Ended {
    const [select = 0, cylinder = 0, head = 0, sector = 0, size = 0, last = 0, , count = 0] = p;
    const drive = this.drives[select & 3];
    const side = (select >> 2) & 1;
    const transfer: Transfer = {
      command,
      multiTrack: (first & 0x80) !== 0,
      drive: select & 3,
      cylinder,
      head,
      sector: command === Command.ReadTrack ? 1 : sector,
      last,
      left: command === Command.ReadTrack ? last : command === Command.Verify && (select & 0x80) !== 0 ? count : 0,
      side,
      filler: 0,
    };
    if (drive && (this.#configure[1]! & R.CONFIGURE_IMPLIED_SEEK) !== 0) drive.seek(cylinder);
    const fail = (st1: number, st2 = 0): Ended => this.#fail(transfer, st1, st2);
    if (!this.#isReadable(drive)) return fail(R.ST1_NO_ADDRESS_MARK);
    if (cylinder !== drive.track) return fail(R.ST1_NO_DATA, R.ST2_WRONG_CYLINDER);
    if (size !== SIZE_CODE) return fail(R.ST1_NO_DATA);
    const writes = command === Command.Write || command === Command.WriteDeleted;
    if (writes && drive.readOnly) return fail(R.ST1_NOT_WRITABLE);
    if (this.#usesDma || command === Command.Verify) return this.#transferByDma(transfer, drive);
    this.#transfer = transfer;
    this.#position = 0;
    if (isRead(command) && !this.#readSector(transfer, drive)) return;
    this.#interrupt();
  }

  #fail(transfer: Transfer, st1: number, st2 = 0): Ended {
    const { cylinder, head, sector, drive, side } = transfer;
    this.#finish([R.ST0_ABNORMAL | drive | (side << 2), st1, st2], [cylinder, head, sector, SIZE_CODE]);
  }

  /** Fills the buffer; false: the command has ended for it. */
  #readSector(transfer: Transfer, drive: FloppyDrive): boolean {
    if (!drive.has(transfer.side, transfer.sector)) {
      this.#fail(transfer, R.ST1_NO_DATA);
      return false;
    }
    if (drive.read(transfer.side, transfer.sector, this.#buffer)) return true;
    this.#fail(transfer, R.ST1_DATA_ERROR, R.ST2_DATA_ERROR);
    return false;
  }

  #writeSector(transfer: Transfer, drive: FloppyDrive): boolean {
    if (!drive.has(transfer.side, transfer.sector)) {
      this.#fail(transfer, R.ST1_NO_DATA);
      return false;
    }
    if (drive.write(transfer.side, transfer.sector, this.#buffer)) return true;
    this.#fail(transfer, R.ST1_DATA_ERROR, R.ST2_DATA_ERROR);
    return false;
  }

  #transferByDma(transfer: Transfer, drive: FloppyDrive): Ended {
    const { command } = transfer;
    const scan = command === Command.ScanEqual || command === Command.ScanLow || command === Command.ScanHigh;
    for (;;) {
      const last = this.dma.remaining <= FLOPPY_SECTOR_BYTES;
      if (command === Command.Verify) {
        if (!this.#readSector(transfer, drive)) return;
      } else if (this.dma.remaining === 0) return this.#fail(transfer, R.ST1_OVERRUN);
      else if (isRead(command)) {
        if (!this.#readSector(transfer, drive)) return;
        this.dma.toMemory(this.#buffer);
      } else if (scan) {
        if (!this.#readSector(transfer, drive)) return;
        const wanted = new Uint8Array(FLOPPY_SECTOR_BYTES).fill(0xff);
        this.dma.fromMemory(wanted);
        const found = scanned(command, this.#buffer, wanted);
        if (found !== null) {
          advance(transfer);
          return this.#end(transfer, found);
        }
      } else {
        this.#buffer.fill(0);
        this.dma.fromMemory(this.#buffer);
        if (!this.#writeSector(transfer, drive)) return;
      }
      const counted = transfer.left > 0 && --transfer.left === 0;
      const more = advance(transfer);
      if (counted || (last && command !== Command.Verify)) return this.#end(transfer, scan ? R.ST2_SCAN_FAILED : 0);
      if (!more) {
        if (command === Command.Verify && transfer.left === 0) return this.#end(transfer, 0);
        return this.#fail(transfer, R.ST1_END_OF_CYLINDER, scan ? R.ST2_SCAN_FAILED : 0);
      }
    }
  }

  /** The sector that went through the FIFO register is done. */
  #nextSector(transfer: Transfer): Ended {
    if (transfer.command === Command.Format) return this.#formatSector(transfer);
    const drive = this.drives[transfer.drive]!;
    const reads = isRead(transfer.command);
    if (!reads && !this.#writeSector(transfer, drive)) return;
    this.#position = 0;
    // There is no terminal count: the command goes on to its last sector, and says that it came there.
    if (!advance(transfer)) return this.#fail(transfer, R.ST1_END_OF_CYLINDER);
    if (reads && !this.#readSector(transfer, drive)) return;
    this.#interrupt();
  }

  #end({ drive, side, cylinder, head, sector }: Transfer, st2: number): Ended {
    this.#finish([drive | (side << 2), 0, st2], [cylinder, head, sector, SIZE_CODE]);
  }

  reset(): void {
    this.#stop();
    this.#dor = R.DOR_NOT_RESET | R.DOR_INTERRUPTS;
    this.#rate = 0;
    this.#tape = 0;
    this.#specify = [0, 0];
    this.#configure = [0, 0x20, 0];
    this.#perpendicular = 0;
    this.#locked = false;
  }
  state(): DeviceState {
    return {
      dor: this.#dor,
      rate: this.#rate,
      tape: this.#tape,
      command: [...this.#command],
      result: [...this.#result],
      transfer: this.#transfer && { ...this.#transfer },
      buffer: toBase64(this.#buffer),
      position: this.#position,
      ended: [...this.#ended],
      specify: [...this.#specify],
      configure: [...this.#configure],
      perpendicular: this.#perpendicular,
      locked: this.#locked,
      asserted: this.#asserted,
      drives: this.drives.map((drive) => drive.state()),
    };
  }
  restore(state: DeviceState): void {
    this.#dor = state.dor as number;
    this.#rate = state.rate as number;
    this.#tape = state.tape as number;
    this.#command = [...(state.command as number[])];
    this.#result = [...(state.result as number[])];
    this.#transfer = state.transfer ? { ...(state.transfer as Transfer) } : null;
    this.#buffer.set(fromBase64(state.buffer as string));
    this.#position = state.position as number;
    this.#ended = [...(state.ended as number[])];
    this.#specify = [...(state.specify as number[])];
    this.#configure = [...(state.configure as number[])];
    this.#perpendicular = state.perpendicular as number;
    this.#locked = state.locked as boolean;
    this.#setLine(state.asserted as boolean);
    const drives = state.drives as DeviceState[];
    if (drives.length !== this.drives.length) throw new Error(`floppy: the saved machine has ${drives.length} drives`);
    for (const [i, drive] of this.drives.entries()) drive.restore(drives[i]!);
  }
}
