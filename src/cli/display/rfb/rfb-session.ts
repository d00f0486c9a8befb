/**
 * One viewer: the Remote Framebuffer Protocol, versions 3.3, 3.7 and 3.8 (RFC 6143), with the encodings Raw and ZRLE,
 * the screen's size as pseudo encoding, and QEMU's extended key events (rfbproto, "QEMU Extended Key Event"). What a
 * viewer says is not trusted: what breaks the rules ends the session.
 */
import { constants, createDeflate, type Deflate } from 'node:zlib';
import type { Picture } from '../../../devices/vga/display.js';
import { type Rectangle, ScreenUpdates } from '../../../devices/vga/screen-updates.js';
import type { VgaState } from '../../../devices/vga/vga-state.js';
import { CHALLENGE_BYTES, isRightResponse, newChallenge } from './authentication.js';
import {
  OWN_FORMAT,
  PIXEL_FORMAT_BYTES,
  type PixelFormat,
  pixelValues,
  putPixel,
  readPixelFormat,
  writePixelFormat,
} from './pixel-format.js';
import { zrleTiles } from './zrle.js';

const VERSION = 'RFB 003.008\n';
const SECURITY_VNC = 2;

enum FromViewer {
  SetPixelFormat = 0,
  SetEncodings = 2,
  UpdateRequest = 3,
  KeyEvent = 4,
  PointerEvent = 5,
  CutText = 6,
  Qemu = 255,
}
const ENCODING_RAW = 0;
const ENCODING_ZRLE = 16;
const ENCODING_SIZE = -223;
const ENCODING_QEMU_KEYS = -258;
/** A viewer that sends more at once is none. */
const MAX_ENCODINGS = 1024;
const MAX_CUT_TEXT = 1 << 20;

/** What a session does to the machine, and to its socket. */
export interface SessionEvents {
  send(bytes: Uint8Array): void;
  /** Ends the session: the viewer is gone, was refused or has broken the rules. */
  end(): void;
  /** X's keysym. */
  key(keysym: number, down: boolean): void;
  /** Set 1, with e0h in bit 7. */
  scancode(code: number, down: boolean): void;
  /** Where the pointer is; RFB's buttons: left, middle, right, wheel up, wheel down from bit 0 on. */
  pointer(x: number, y: number, buttons: number): void;
}

export class RfbSession {
  readonly #updates: ScreenUpdates;
  #input: Uint8Array = new Uint8Array(0);
  /** Takes the input that it knows how to; false: more must come first. */
  #read: () => boolean = () => this.#readVersion();
  readonly #challenge = newChallenge();
  #format: PixelFormat = OWN_FORMAT;
  #encodings: ReadonlySet<number> = new Set();
  /** The viewer has asked for a picture, or for what is new of it. */
  #wanted: 'nothing' | 'changes' | 'everything' = 'nothing';
  #sending = false;
  #ended = false;
  /** As the viewer knows it, pixels. */
  get size(): { readonly width: number; readonly height: number } {
    return this.#size;
  }
  #size = { width: 0, height: 0 };
  #deflate: Deflate | null = null;
  #compressed: Buffer[] = [];

  constructor(
    vga: VgaState,
    readonly password: string,
    readonly events: SessionEvents,
  ) {
    this.#updates = new ScreenUpdates(vga);
    events.send(Buffer.from(VERSION));
  }

  receive(bytes: Uint8Array): void {
    if (this.#ended) return;
    const all = new Uint8Array(this.#input.length + bytes.length);
    all.set(this.#input);
    all.set(bytes, this.#input.length);
    this.#input = all;
    while (!this.#ended && this.#input.length > 0 && this.#read()) {
      // As long as there are whole messages.
    }
  }
  /** The socket is gone. */
  close(): void {
    this.#ended = true;
    this.#deflate?.close();
    this.#deflate = null;
  }
  #end(): void {
    this.close();
    this.events.end();
  }

  /** The first `count` bytes of input; null: they are not there yet. */
  #take(count: number): DataView | null {
    if (this.#input.length < count) return null;
    const { buffer, byteOffset } = this.#input;
    this.#input = this.#input.subarray(count);
    return new DataView(buffer, byteOffset, count);
  }
  #bytes(view: DataView): Uint8Array {
    return new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  }

  // How a session begins.

  #readVersion(): boolean {
    const view = this.#take(VERSION.length);
    if (view === null) return false;
    const minor = /^RFB 003\.00([378])\n$/.exec(Buffer.from(this.#bytes(view)).toString('latin1'));
    if (minor === null) {
      this.#end();
      return false;
    }
    if (minor[1] === '3') {
      // In the oldest version the server chooses.
      this.events.send(Uint8Array.of(0, 0, 0, SECURITY_VNC, ...this.#challenge));
      this.#read = () => this.#readResponse(false);
      return true;
    }
    this.events.send(Uint8Array.of(1, SECURITY_VNC));
    this.#read = () => this.#readSecurity(minor[1] === '8');
    return true;
  }
  #readSecurity(tellsWhy: boolean): boolean {
    const chosen = this.#take(1);
    if (chosen === null) return false;
    if (chosen.getUint8(0) !== SECURITY_VNC) {
      this.#end();
      return false;
    }
    this.events.send(this.#challenge);
    this.#read = () => this.#readResponse(tellsWhy);
    return true;
  }
  #readResponse(tellsWhy: boolean): boolean {
    const response = this.#take(CHALLENGE_BYTES);
    if (response === null) return false;
    if (!isRightResponse(this.#bytes(response), this.#challenge, this.password)) {
      const why = Buffer.from('the password is wrong');
      this.events.send(Uint8Array.of(0, 0, 0, 1, ...(tellsWhy ? [0, 0, 0, why.length, ...why] : [])));
      this.#end();
      return false;
    }
    this.events.send(Uint8Array.of(0, 0, 0, 0));
    this.#read = () => this.#readShared();
    return true;
  }
  #readShared(): boolean {
    if (this.#take(1) === null) return false;
    const update = this.#updates.take();
    this.#updates.renew();
    const { width, height } = update?.picture ?? { width: 720, height: 400 };
    this.#size = { width, height };
    const name = Buffer.from('Ringless');
    const message = Buffer.alloc(4 + PIXEL_FORMAT_BYTES + 4);
    message.writeUInt16BE(width, 0);
    message.writeUInt16BE(height, 2);
    message.set(writePixelFormat(OWN_FORMAT), 4);
    message.writeUInt32BE(name.length, 4 + PIXEL_FORMAT_BYTES);
    this.events.send(Buffer.concat([message, name]));
    this.#read = () => this.#readMessage();
    return true;
  }

  // What a viewer says.

  #readMessage(): boolean {
    const done = (length: number, act: (view: DataView) => void): boolean => {
      const view = this.#take(length);
      if (view !== null) act(view);
      return view !== null;
    };
    const { buffer, byteOffset, length } = this.#input;
    const head = new DataView(buffer, byteOffset, length);
    switch (head.getUint8(0)) {
      case FromViewer.SetPixelFormat:
        return done(4 + PIXEL_FORMAT_BYTES, (view) => this.#setFormat(this.#bytes(view).subarray(4)));
      case FromViewer.SetEncodings: {
        if (length < 4) return false;
        const count = head.getUint16(2);
        if (count > MAX_ENCODINGS) break;
        return done(4 + 4 * count, (view) => this.#setEncodings(view, count));
      }
      case FromViewer.UpdateRequest:
        return done(10, (view) => {
          if (view.getUint8(1) === 0) this.#wanted = 'everything';
          else if (this.#wanted === 'nothing') this.#wanted = 'changes';
          this.tick();
        });
      case FromViewer.KeyEvent:
        return done(8, (view) => this.events.key(view.getUint32(4), view.getUint8(1) !== 0));
      case FromViewer.PointerEvent:
        return done(6, (view) => this.events.pointer(view.getUint16(2), view.getUint16(4), view.getUint8(1)));
      case FromViewer.CutText: {
        if (length < 8) return false;
        const text = head.getUint32(4);
        if (text > MAX_CUT_TEXT) break;
        return done(8 + text, () => {});
      }
      case FromViewer.Qemu:
        if (length < 2) return false;
        if (head.getUint8(1) !== 0) break;
        return done(12, (view) => this.events.scancode(view.getUint32(8), view.getUint16(2) !== 0));
      default:
    }
    this.#end();
    return false;
  }
  #setFormat(bytes: Uint8Array): void {
    const format = readPixelFormat(bytes);
    if (format === null) this.#end();
    else this.#format = format;
    this.#updates.renew();
  }
  #setEncodings(view: DataView, count: number): void {
    this.#encodings = new Set(Array.from({ length: count }, (_, i) => view.getInt32(4 + 4 * i)));
    // An empty rectangle of the pseudo encoding says that the server knows it too.
    if (this.#encodings.has(ENCODING_QEMU_KEYS)) {
      this.events.send(Buffer.concat([updateHeader(1), rectangleHeader(EMPTY, ENCODING_QEMU_KEYS)]));
    }
  }

  // The screen.

  /** Sends what is new, if the viewer has asked and the last has gone out. */
  tick(): void {
    if (this.#wanted === 'nothing' || this.#sending || this.#ended) return;
    if (this.#wanted === 'everything') this.#updates.renew();
    const update = this.#updates.take();
    if (update === null) return;
    this.#wanted = 'nothing';
    this.#sending = true;
    void this.#send(update.picture, update.rectangles).finally(() => {
      this.#sending = false;
      if (!this.#ended) this.tick();
    });
  }

  async #send(picture: Picture, rectangles: readonly Rectangle[]): Promise<void> {
    const parts: Uint8Array[] = [];
    const { width, height } = picture;
    const resized = width !== this.#size.width || height !== this.#size.height;
    if (resized && this.#encodings.has(ENCODING_SIZE)) {
      this.#size = { width, height };
      parts.push(rectangleHeader({ x: 0, y: 0, width, height }, ENCODING_SIZE));
    }
    for (const rectangle of rectangles) {
      // A viewer that knows no other size is shown what fits into the one it knows.
      const w = Math.min(rectangle.width, this.#size.width - rectangle.x);
      const h = Math.min(rectangle.height, this.#size.height - rectangle.y);
      if (w > 0 && h > 0) parts.push(await this.#encode(picture, { ...rectangle, width: w, height: h }));
    }
    if (!this.#ended) this.events.send(Buffer.concat([updateHeader(parts.length), ...parts]));
  }

  async #encode(picture: Picture, rectangle: Rectangle): Promise<Uint8Array> {
    const format = this.#format;
    const values = pixelValues(format, picture, rectangle);
    if (this.#encodings.has(ENCODING_ZRLE)) {
      const data = await this.#compress(zrleTiles(format, values, rectangle.width, rectangle.height));
      const length = Buffer.alloc(4);
      length.writeUInt32BE(data.length);
      return Buffer.concat([rectangleHeader(rectangle, ENCODING_ZRLE), length, data]);
    }
    const bytes = new Uint8Array((values.length * format.bits) / 8);
    let at = 0;
    for (const value of values) at = putPixel(format, value, bytes, at);
    return Buffer.concat([rectangleHeader(rectangle, ENCODING_RAW), bytes]);
  }

  /** One stream of zlib for the whole session, flushed after each rectangle. */
  #compress(bytes: Uint8Array): Promise<Buffer> {
    if (this.#deflate === null) {
      this.#deflate = createDeflate({ level: 1, chunkSize: 64 << 10 });
      this.#deflate.on('data', (data: Buffer) => this.#compressed.push(data));
      this.#deflate.on('error', () => {});
    }
    const deflate = this.#deflate;
    return new Promise((resolve) => {
      deflate.once('close', () => resolve(Buffer.alloc(0)));
      deflate.write(bytes);
      deflate.flush(constants.Z_SYNC_FLUSH, () => {
        deflate.removeAllListeners('close');
        resolve(Buffer.concat(this.#compressed.splice(0)));
      });
    });
  }
}

const EMPTY: Rectangle = { x: 0, y: 0, width: 0, height: 0 };

function updateHeader(rectangles: number): Buffer {
  const header = Buffer.alloc(4);
  header.writeUInt16BE(rectangles, 2);
  return header;
}
function rectangleHeader({ x, y, width, height }: Rectangle, encoding: number): Buffer {
  const header = Buffer.alloc(12);
  for (const [i, value] of [x, y, width, height].entries()) header.writeUInt16BE(value, 2 * i);
  header.writeInt32BE(encoding, 8);
  return header;
}
