import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { hostReason, kindOfFile } from '../../host/reason.js';
import { BlockError } from './block-backend.js';
import type { ImageFile } from './image-file.js';

/** An image file of the host, read and written synchronously. */
export class HostImage implements ImageFile {
  #size: number;
  #open = true;
  constructor(
    readonly name: string,
    readonly fd: number,
    readonly readOnly: boolean,
    sizeBytes: number,
  ) {
    this.#size = sizeBytes;
  }
  get sizeBytes(): number {
    return this.#size;
  }
  readAt(offset: number, into: Uint8Array): void {
    let done = 0;
    while (done < into.length) {
      const n = this.#try('read', () => fs.readSync(this.fd, into, done, into.length - done, offset + done));
      if (n === 0) throw new BlockError(`${this.name} ends before byte ${offset + into.length}: it was cut short`);
      done += n;
    }
  }
  writeAt(offset: number, bytes: Uint8Array): void {
    let done = 0;
    while (done < bytes.length) {
      done += this.#try('write', () => fs.writeSync(this.fd, bytes, done, bytes.length - done, offset + done));
    }
    this.#size = Math.max(this.#size, offset + bytes.length);
  }
  extendTo(sizeBytes: number): void {
    if (sizeBytes <= this.#size) return;
    this.#try('extend', () => fs.ftruncateSync(this.fd, sizeBytes));
    this.#size = sizeBytes;
  }
  sync(): void {
    this.#try('flush', () => fs.fdatasyncSync(this.fd));
  }
  close(): void {
    if (!this.#open) return;
    this.#open = false;
    fs.closeSync(this.fd);
  }
  #try<T>(what: string, act: () => T): T {
    try {
      return act();
    } catch (e) {
      throw new BlockError(`cannot ${what} ${this.name}: ${hostReason(e)}`);
    }
  }
}

/** Opens a disk image. Regular files and block devices only. Throws BlockError with one clear line. */
export function openHostImage(file: string, readOnly: boolean): HostImage {
  let fd: number;
  if (file === '') throw new BlockError('cannot open an image: no file is named');
  try {
    // O_NONBLOCK: opening a FIFO must not hang.
    const access = readOnly ? fs.constants.O_RDONLY : fs.constants.O_RDWR;
    fd = fs.openSync(file, access | fs.constants.O_NONBLOCK);
  } catch (e) {
    throw new BlockError(`cannot open ${file}: ${hostReason(e)}`);
  }
  try {
    const stat = fs.fstatSync(fd);
    if (stat.isFile()) return new HostImage(file, fd, readOnly, stat.size);
    if (stat.isBlockDevice()) return new HostImage(file, fd, readOnly, deviceSize(fd));
    const hint = stat.isDirectory() ? '' : '; an image is a regular file or a block device';
    throw new BlockError(`cannot open ${file}: it is ${kindOfFile(stat)}${hint}`);
  } catch (e) {
    fs.closeSync(fd);
    throw e;
  }
}

/** Size of a block device, found by reading: Node has neither lseek nor ioctl. */
function deviceSize(fd: number): number {
  const byte = new Uint8Array(1);
  let low = 0;
  let high = 2 ** 52;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    let n = 0;
    try {
      n = fs.readSync(fd, byte, 0, 1, middle);
    } catch {
      // Past the end.
    }
    if (n === 1) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A file without a name, gone when the process ends however it ends. */
export function temporaryImage(): HostImage {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ringless-'));
  const file = path.join(folder, 'snapshot');
  try {
    const fd = fs.openSync(file, fs.constants.O_RDWR | fs.constants.O_CREAT | fs.constants.O_EXCL, 0o600);
    fs.unlinkSync(file);
    return new HostImage('the snapshot', fd, false, 0);
  } catch (e) {
    throw new BlockError(`cannot make a temporary file in ${folder}: ${hostReason(e)}`);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
