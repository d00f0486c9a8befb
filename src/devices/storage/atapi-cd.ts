import type { DeviceState } from '../device.js';
import { identifyPacket, setTransferMode, type TransferModes } from './ata-identify.js';
import * as A from './ata-registers.js';
import { type BlockBackend, BlockError } from './block-backend.js';
import { BUFFER_BYTES, type Ended, IdeDevice, type Phase } from './ide-device.js';
import type { RemovableDrive } from './removable-drive.js';

/*
 * CD-ROM drive with the PACKET command. Sources: ATA/ATAPI-6 (INCITS 361-2002), 8.23 and 9.8; commands: INF-8020i and
 * MMC-3.
 */

const SECTOR = 2048;
const PACKET_BYTES = 12;

/** Interrupt reason, in the count register. */
const REASON_COMMAND = 1;
const REASON_IN = 2;

enum Command {
  DeviceReset = 0x08,
  Packet = 0xa0,
  IdentifyPacket = 0xa1,
  StandbyImmediate = 0xe0,
  IdleImmediate = 0xe1,
  CheckPowerMode = 0xe5,
  Identify = 0xec,
  SetFeatures = 0xef,
}

enum Packet {
  TestUnitReady = 0x00,
  RequestSense = 0x03,
  Inquiry = 0x12,
  ModeSense6 = 0x1a,
  StartStop = 0x1b,
  PreventRemoval = 0x1e,
  ReadCapacity = 0x25,
  Read10 = 0x28,
  Seek10 = 0x2b,
  ReadToc = 0x43,
  GetConfiguration = 0x46,
  GetEventStatus = 0x4a,
  ReadDiscInformation = 0x51,
  ModeSense10 = 0x5a,
  Read12 = 0xa8,
}

/** Sense key, additional sense code. */
type Sense = readonly [number, number];
const NO_SENSE: Sense = [0, 0];
const NO_MEDIUM: Sense = [2, 0x3a];
const READ_ERROR: Sense = [3, 0x11];
const UNKNOWN_COMMAND: Sense = [5, 0x20];
const OUT_OF_RANGE: Sense = [5, 0x21];
const BAD_FIELD: Sense = [5, 0x24];
const REMOVAL_PREVENTED: Sense = [5, 0x53];
const MEDIUM_CHANGED: Sense = [6, 0x28];
/** What GET EVENT STATUS NOTIFICATION says of the medium: MMC-3, table 92. */
const NO_EVENT = 0;
const EJECT_REQUEST = 1;
const NEW_MEDIUM = 2;
const MEDIUM_REMOVAL = 3;

/** What tells of the drive itself tells of no changed medium. */
const QUIET: readonly number[] = [
  Packet.RequestSense,
  Packet.Inquiry,
  Packet.GetConfiguration,
  Packet.GetEventStatus,
  Packet.StartStop,
];

/** What is read of a disc that is taken away while it is read. */
const NO_DISC: BlockBackend = {
  sizeBytes: 0,
  readOnly: true,
  discards: false,
  read: () => {
    throw new BlockError('the CD was taken out while it was read');
  },
  write: () => {},
  flush: () => {},
  discard: () => {},
  writeZeroes: () => {},
  close: () => {},
};

export class AtapiCd extends IdeDevice implements RemovableDrive {
  protected readonly signature = [0x14, 0xeb] as const;
  protected readonly idle = A.STATUS_READY | A.STATUS_SEEK_COMPLETE;
  readonly #modes: TransferModes = { multiword: null, ultra: null };
  #sense: Sense = NO_SENSE;
  #disk: BlockBackend | null;
  #trayOpen = false;
  /** The guest holds the tray closed. */
  #locked = false;
  /** Another disc was put in: the next command that finds it is told so. */
  #attention = false;
  #event = NO_EVENT;
  /** Hears of the tray when it has moved, whoever moved it. */
  onTray: (open: boolean) => void = () => {};
  /** The packet is DMA; most bytes of data between two looks at the status. */
  #dma = false;
  #byteLimit = 0;

  constructor(
    disk: BlockBackend | null,
    readonly serial = 'RINGLESS-CD',
  ) {
    super(disk ?? NO_DISC);
    this.#disk = disk;
    this.showSignature();
  }

  get disk(): BlockBackend | null {
    return this.#disk;
  }
  get tray(): { open: boolean; locked: boolean } {
    return { open: this.#trayOpen, locked: this.#locked };
  }
  openTray(force: boolean): boolean {
    if (this.#locked && !force) {
      this.#event = EJECT_REQUEST;
      return false;
    }
    this.#locked = false;
    this.#moveTray(true);
    return true;
  }
  closeTray(): void {
    this.#moveTray(false);
  }
  insert(disk: BlockBackend | null): void {
    this.#disk = disk;
    this.medium = disk ?? NO_DISC;
    this.#attention = disk !== null;
    if (!this.#trayOpen) this.#noteMedium();
  }
  #moveTray(open: boolean): void {
    if (this.#trayOpen === open) return;
    this.#trayOpen = open;
    if (open) this.#event = MEDIUM_REMOVAL;
    else this.#noteMedium();
    this.onTray(open);
  }
  #noteMedium(): void {
    this.#event = this.#disk === null ? MEDIUM_REMOVAL : NEW_MEDIUM;
  }
  /** There is a disc that can be read. */
  get #loaded(): boolean {
    return this.#disk !== null && !this.#trayOpen;
  }
  get #sectors(): number {
    return Math.floor(this.medium.sizeBytes / SECTOR);
  }

  protected execute(command: number): Ended {
    switch (command) {
      case Command.Packet:
        this.#dma = (this.task.features & 1) !== 0;
        this.#byteLimit = this.task.lbaMid | (this.task.lbaHigh << 8);
        this.begin(
          {
            direction: 'out',
            source: 'buffer',
            offset: 0,
            remaining: PACKET_BYTES,
            dma: false,
            blockBytes: PACKET_BYTES,
          },
          false,
        );
        this.task.count = REASON_COMMAND;
        return;
      case Command.IdentifyPacket:
        return this.sendBuffer(identifyPacket(this.serial, this.#modes));
      case Command.Identify:
        this.showSignature();
        return this.abort();
      case Command.DeviceReset:
        // No interrupt, status 0 (9.1).
        return this.showSignature();
      case Command.SetFeatures:
        if (this.task.features === 3) return setTransferMode(this.#modes, this.task.count) ? this.done() : this.abort();
        return [0x66, 0xcc].includes(this.task.features) ? this.done() : this.abort();
      case Command.CheckPowerMode:
        this.task.count = 0xff;
        return this.done();
      case Command.StandbyImmediate:
      case Command.IdleImmediate:
        return this.done();
      default:
        return this.abort();
    }
  }

  protected override blockReady(bytes: number): void {
    if (this.#inPacket) {
      this.task.count = REASON_IN;
      this.task.lbaMid = bytes & 0xff;
      this.task.lbaHigh = bytes >> 8;
    }
  }
  /** Data that go to the host belong to a packet. */
  #inPacket = false;

  protected finished(phase: Phase): void {
    if (phase.direction === 'out') {
      this.#packet(this.buffer.slice(0, PACKET_BYTES));
    } else if (this.#inPacket) {
      this.#succeed();
    }
    // The data of IDENTIFY end without an interrupt.
  }
  #succeed(): Ended {
    this.#inPacket = false;
    this.task.count = REASON_COMMAND | REASON_IN;
    this.done();
  }
  protected failed(): void {
    this.#fail(READ_ERROR);
  }
  #fail(sense: Sense): Ended {
    this.#inPacket = false;
    this.#sense = sense;
    this.task.count = REASON_COMMAND | REASON_IN;
    this.abort((sense[0] << 4) | A.ERROR_ABORT);
  }

  /** Sends what a command answers, cut to what the host has allocated. */
  #send(answer: Uint8Array, allocated: number): Ended {
    const bytes = answer.subarray(0, allocated);
    if (bytes.length === 0) return this.#succeed();
    this.#inPacket = true;
    this.sendBuffer(bytes, this.#dma, this.#blockBytes);
  }
  /** Bytes in one block of PIO data: what the host has said, even. */
  get #blockBytes(): number {
    return (this.#byteLimit === 0 ? BUFFER_BYTES - 2 : Math.max(2, this.#byteLimit)) & ~1;
  }

  #packet(packet: Uint8Array): Ended {
    const view = new DataView(packet.buffer);
    const command = packet[0]!;
    if (command !== Packet.RequestSense && command !== Packet.Inquiry) this.#sense = NO_SENSE;
    if (this.#attention && this.#loaded && !QUIET.includes(command)) {
      this.#attention = false;
      return this.#fail(MEDIUM_CHANGED);
    }
    switch (command) {
      case Packet.TestUnitReady:
        return this.#loaded ? this.#succeed() : this.#fail(NO_MEDIUM);
      case Packet.RequestSense: {
        const [key, code] = this.#sense;
        this.#sense = NO_SENSE;
        return this.#send(Uint8Array.of(0x70, 0, key, 0, 0, 0, 0, 10, 0, 0, 0, 0, code, 0, 0, 0, 0, 0), packet[4]!);
      }
      case Packet.Inquiry:
        return (packet[1]! & 1) !== 0 ? this.#fail(BAD_FIELD) : this.#send(inquiry(), packet[4]!);
      case Packet.ModeSense6:
        return this.#modeSense(packet[2]!, packet[4]!, 4);
      case Packet.ModeSense10:
        return this.#modeSense(packet[2]!, view.getUint16(7), 8);
      case Packet.StartStop:
        // Bit 1: load or eject, bit 0: load.
        if ((packet[4]! & 2) !== 0) {
          const open = (packet[4]! & 1) === 0;
          if (open && this.#locked) return this.#fail(REMOVAL_PREVENTED);
          this.#moveTray(open);
        }
        return this.#succeed();
      case Packet.PreventRemoval:
        this.#locked = (packet[4]! & 1) !== 0;
        return this.#succeed();
      case Packet.Seek10:
        return this.#succeed();
      case Packet.GetEventStatus:
        return this.#eventStatus(packet, view.getUint16(7));
      case Packet.GetConfiguration: {
        const answer = new Uint8Array(8);
        answer[3] = 4; // length of what follows
        answer[7] = this.#loaded ? 0x08 : 0; // current profile: CD-ROM
        return this.#send(answer, view.getUint16(7));
      }
      default:
        if (!this.#loaded) return this.#fail(NO_MEDIUM);
        return this.#discCommand(command, packet, view);
    }
  }

  /** Commands that need the disc. */
  #discCommand(command: number, packet: Uint8Array, view: DataView): Ended {
    switch (command) {
      case Packet.ReadCapacity: {
        const answer = new DataView(new ArrayBuffer(8));
        answer.setUint32(0, Math.max(0, this.#sectors - 1));
        answer.setUint32(4, SECTOR);
        return this.#send(new Uint8Array(answer.buffer), 8);
      }
      case Packet.Read10:
        return this.#read(view.getUint32(2), view.getUint16(7));
      case Packet.Read12:
        return this.#read(view.getUint32(2), view.getUint32(6));
      case Packet.ReadToc:
        return this.#readToc(packet, view.getUint16(7));
      case Packet.ReadDiscInformation: {
        const answer = new Uint8Array(34);
        answer[1] = 32;
        answer.set([0x0e, 1, 1, 1, 1], 2); // complete, last session complete; one session, one track
        return this.#send(answer, view.getUint16(7));
      }
      default:
        return this.#fail(UNKNOWN_COMMAND);
    }
  }

  #read(first: number, count: number): Ended {
    if (first + count > this.#sectors) return this.#fail(OUT_OF_RANGE);
    if (count === 0) return this.#succeed();
    this.#inPacket = true;
    this.begin(
      {
        direction: 'in',
        source: 'medium',
        offset: first * SECTOR,
        remaining: count * SECTOR,
        dma: this.#dma,
        blockBytes: this.#blockBytes,
      },
      true,
    );
  }

  #readToc(packet: Uint8Array, allocated: number): Ended {
    const minutes = (packet[1]! & 2) !== 0;
    // The format stands in byte 2, in older commands at the top of byte 9.
    const format = (packet[2]! & 15) | (packet[9]! >> 6);
    const entry = (track: number, sector: number): number[] => {
      const place = minutes
        ? [0, Math.floor((sector + 150) / 4500), Math.floor((sector + 150) / 75) % 60, (sector + 150) % 75]
        : [sector >>> 24, (sector >>> 16) & 0xff, (sector >>> 8) & 0xff, sector & 0xff];
      return [0, 0x14, track, 0, ...place];
    };
    const track = packet[6]!;
    switch (format) {
      case 0: {
        if (track > 1 && track !== 0xaa) return this.#fail(BAD_FIELD);
        const entries = [...(track <= 1 ? entry(1, 0) : []), ...entry(0xaa, this.#sectors)];
        return this.#send(Uint8Array.of(0, entries.length + 2, 1, 1, ...entries), allocated);
      }
      case 1:
        return this.#send(Uint8Array.of(0, 10, 1, 1, ...entry(1, 0)), allocated);
      default:
        return this.#fail(BAD_FIELD);
    }
  }

  #modeSense(page: number, allocated: number, headerBytes: 4 | 8): Ended {
    if (page >> 6 === 3) return this.#fail(BAD_FIELD); // saved values
    const pages: number[] = [];
    const wanted = page & 0x3f;
    if (wanted === 0x01 || wanted === 0x3f) pages.push(0x01, 6, 0, 5, 0, 0, 0, 0); // error recovery
    if (wanted === 0x2a || wanted === 0x3f) {
      // Capabilities: reads CD-R and CD-RW; mode 2 and multisession; tray, may be ejected; speed in KB/s.
      pages.push(0x2a, 18, 3, 0, 0x71, 0x60, 0x29, 0, 0x15, 0x9e, 0, 2, 2, 0, 0x15, 0x9e, 0, 0, 0, 0);
    }
    if (pages.length === 0) return this.#fail(BAD_FIELD);
    const answer = new Uint8Array(headerBytes + pages.length);
    const length = answer.length - (headerBytes === 4 ? 1 : 2);
    answer[headerBytes === 4 ? 0 : 1] = length;
    answer[headerBytes === 4 ? 1 : 2] = this.#loaded ? 0x01 : 0x70; // 120 mm CD-ROM with data; no disc
    answer.set(pages, headerBytes);
    this.#send(answer, allocated);
  }

  #eventStatus(packet: Uint8Array, allocated: number): Ended {
    if ((packet[1]! & 1) === 0) return this.#fail(BAD_FIELD); // asynchronous
    const media = (packet[4]! & 0x10) !== 0;
    const status = (this.#trayOpen ? 1 : 0) | (this.#loaded ? 2 : 0);
    const answer = media ? Uint8Array.of(0, 6, 4, 0x10, this.#event, status, 0, 0) : Uint8Array.of(0, 2, 0x80, 0x10);
    if (media) this.#event = NO_EVENT;
    this.#send(answer, allocated);
  }

  protected defaults(): void {
    this.#modes.multiword = null;
    this.#modes.ultra = null;
    this.#sense = NO_SENSE;
    this.#locked = false;
    this.#moveTray(false);
    this.#event = NO_EVENT;
    this.#inPacket = false;
  }
  protected override saved(): DeviceState {
    return {
      modes: { ...this.#modes },
      sense: [...this.#sense],
      loaded: !this.#trayOpen,
      locked: this.#locked,
      attention: this.#attention,
      event: this.#event,
      dma: this.#dma,
      byteLimit: this.#byteLimit,
      inPacket: this.#inPacket,
    };
  }
  protected override restored(state: DeviceState): void {
    Object.assign(this.#modes, state.modes);
    const [key, code] = state.sense as number[];
    this.#sense = [key!, code!];
    this.#trayOpen = !(state.loaded as boolean);
    // Older states have none of these.
    this.#locked = state.locked === true;
    this.#attention = state.attention === true;
    this.#event = typeof state.event === 'number' ? state.event : NO_EVENT;
    this.#dma = state.dma as boolean;
    this.#byteLimit = state.byteLimit as number;
    this.#inPacket = state.inPacket as boolean;
  }
}

function inquiry(): Uint8Array {
  const answer = new Uint8Array(36);
  // CD-ROM, removable, ATAPI, 31 bytes follow.
  answer.set([0x05, 0x80, 0x00, 0x21, 31]);
  const put = (at: number, length: number, text: string): void => {
    for (let i = 0; i < length; i++) answer[at + i] = text.padEnd(length).charCodeAt(i);
  };
  put(8, 8, 'RINGLESS');
  put(16, 16, 'CD-ROM');
  put(32, 4, '1.0');
  return answer;
}
