/** A viewer for tests: RFB 3.8 with VNC authentication, decoding Raw and ZRLE by its own reading of RFC 6143. */
import { connect, type Socket } from 'node:net';
import { constants, createInflate, type Inflate } from 'node:zlib';
import { challengeResponse } from '../../../src/cli/display/rfb/authentication.js';

export class RfbClient {
  width = 0;
  height = 0;
  /** Red, green, blue of each pixel. */
  pixels = Buffer.alloc(0);
  readonly encodingsSeen = new Set<number>();
  #input = Buffer.alloc(0);
  #waiting: (() => void) | null = null;
  #closed = false;
  readonly #inflate: Inflate = createInflate();
  #inflated: Buffer[] = [];

  private constructor(readonly socket: Socket) {
    socket.on('data', (data) => {
      this.#input = Buffer.concat([this.#input, data]);
      this.#waiting?.();
    });
    socket.on('error', () => {});
    socket.on('close', () => {
      this.#closed = true;
      this.#waiting?.();
    });
    this.#inflate.on('data', (data: Buffer) => this.#inflated.push(data));
  }

  /** Throws an Error if it is refused. */
  static async connect(port: number, password: string): Promise<RfbClient> {
    const client = new RfbClient(connect(port, '127.0.0.1'));
    const version = (await client.#take(12)).toString();
    client.socket.write(version);
    const [count] = await client.#take(1);
    const types = await client.#take(count!);
    if (!types.includes(2)) throw new Error('no VNC authentication');
    client.socket.write(Buffer.of(2));
    client.socket.write(challengeResponse(await client.#take(16), password));
    if ((await client.#take(4)).readUInt32BE() !== 0) {
      const length = (await client.#take(4)).readUInt32BE();
      throw new Error((await client.#take(length)).toString());
    }
    client.socket.write(Buffer.of(1));
    const init = await client.#take(24);
    client.#resize(init.readUInt16BE(0), init.readUInt16BE(2));
    await client.#take(init.readUInt32BE(20));
    return client;
  }
  #resize(width: number, height: number): void {
    this.width = width;
    this.height = height;
    this.pixels = Buffer.alloc(width * height * 3);
  }
  async #take(count: number): Promise<Buffer> {
    while (this.#input.length < count) {
      if (this.#closed) throw new Error('the server has closed the connection');
      await new Promise<void>((resolve) => {
        this.#waiting = resolve;
      });
    }
    const taken = this.#input.subarray(0, count);
    this.#input = this.#input.subarray(count);
    return taken;
  }

  setEncodings(...encodings: number[]): void {
    const message = Buffer.alloc(4 + 4 * encodings.length);
    message[0] = 2;
    message.writeUInt16BE(encodings.length, 2);
    for (const [i, encoding] of encodings.entries()) message.writeInt32BE(encoding, 4 + 4 * i);
    this.socket.write(message);
  }
  key(keysym: number, down: boolean): void {
    const message = Buffer.alloc(8);
    message.set([4, down ? 1 : 0]);
    message.writeUInt32BE(keysym, 4);
    this.socket.write(message);
  }
  pointer(x: number, y: number, buttons: number): void {
    const message = Buffer.alloc(6);
    message.set([5, buttons]);
    message.writeUInt16BE(x, 2);
    message.writeUInt16BE(y, 4);
    this.socket.write(message);
  }

  /** Asks for the picture, or what is new of it, and takes the answer. */
  async update(incremental: boolean): Promise<void> {
    const message = Buffer.alloc(10);
    message.set([3, incremental ? 1 : 0]);
    message.writeUInt16BE(this.width, 6);
    message.writeUInt16BE(this.height, 8);
    this.socket.write(message);
    const header = await this.#take(4);
    for (let n = header.readUInt16BE(2); n > 0; n--) {
      const [x, y, w, h] = await this.#rectangle();
      const encoding = (await this.#take(4)).readInt32BE();
      this.encodingsSeen.add(encoding);
      if (encoding === -223) this.#resize(w, h);
      else if (encoding === 0) await this.#raw(x, y, w, h);
      else if (encoding === 16) await this.#zrle(x, y, w, h);
      else throw new Error(`encoding ${encoding}`);
    }
  }
  async #rectangle(): Promise<[number, number, number, number]> {
    const bytes = await this.#take(8);
    return [bytes.readUInt16BE(0), bytes.readUInt16BE(2), bytes.readUInt16BE(4), bytes.readUInt16BE(6)];
  }
  #put(x: number, y: number, blueGreenRed: Buffer): void {
    const at = (y * this.width + x) * 3;
    for (let i = 0; i < 3; i++) this.pixels[at + i] = blueGreenRed[2 - i]!;
  }
  async #raw(x: number, y: number, w: number, h: number): Promise<void> {
    const bytes = await this.#take(w * h * 4);
    for (let i = 0; i < w * h; i++) this.#put(x + (i % w), y + Math.floor(i / w), bytes.subarray(4 * i, 4 * i + 3));
  }
  async #zrle(x: number, y: number, w: number, h: number): Promise<void> {
    const data = await this.#take((await this.#take(4)).readUInt32BE());
    this.#inflate.write(data);
    await new Promise<void>((resolve) => this.#inflate.flush(constants.Z_SYNC_FLUSH, resolve));
    const bytes = Buffer.concat(this.#inflated.splice(0));
    let at = 0;
    const pixel = (): Buffer => {
      at += 3;
      return bytes.subarray(at - 3, at);
    };
    for (let top = 0; top < h; top += 64) {
      for (let left = 0; left < w; left += 64) {
        const [tileWidth, tileHeight] = [Math.min(64, w - left), Math.min(64, h - top)];
        const kind = bytes[at++]!;
        const palette = Array.from({ length: kind === 0 ? 0 : kind }, pixel);
        const bits = kind <= 1 ? 0 : kind === 2 ? 1 : kind <= 4 ? 2 : 4;
        for (let line = 0; line < tileHeight; line++) {
          const start = at;
          for (let column = 0; column < tileWidth; column++) {
            let color = palette[0];
            if (kind === 0) color = pixel();
            else if (bits > 0) {
              const bit = column * bits;
              color = palette[(bytes[start + (bit >> 3)]! >> (8 - bits - (bit & 7))) & ((1 << bits) - 1)];
            }
            this.#put(x + left + column, y + top + line, color!);
          }
          if (bits > 0) at = start + Math.ceil((tileWidth * bits) / 8);
        }
      }
    }
    if (at !== bytes.length) throw new Error('bytes are left over');
  }
  close(): void {
    this.socket.destroy();
    this.#inflate.close();
  }
}
