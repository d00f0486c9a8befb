/**
 * `--display web`: a page on this host's loopback. Whoever knows its address, which has a secret of 128 bits in it, has
 * the machine's screen and keyboard; nobody else has anything. Requests by another name than the host's own (DNS
 * rebinding) and WebSockets of other pages are refused.
 */
import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { keyOfCode, scancodes } from '../../devices/keys.js';
import { cutOut, type ScreenUpdate, ScreenUpdates } from '../../devices/vga/screen-updates.js';
import { host } from '../../host/host.js';
import { hostReason } from '../../host/reason.js';
import { UserError } from '../../host/user-error.js';
import { PLACE_MAX, RECTANGLE_HEADER, SCREEN, SCREEN_HEADER, SERIAL, type StateMessage } from '../../page/protocol.js';
import { ExitStatus } from '../exit-status.js';
import { type MachineConsole, pressTogether } from './machine-console.js';

const LOOPBACK = '127.0.0.1';
/** Time between two pictures, ms. */
const FRAME_MS = 33;
/** No message of the page's is longer. */
const MAX_MESSAGE = 64 << 10;
const MAX_VIEWERS = 8;

const FILES: Readonly<Record<string, string>> = {
  'index.html': 'text/html; charset=utf-8',
  'page.js': 'text/javascript; charset=utf-8',
  'page.css': 'text/css; charset=utf-8',
  'xterm.css': 'text/css; charset=utf-8',
};
const HEADERS = {
  // xterm.js sets styles of its own.
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; connect-src 'self'; img-src data:; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
};

export interface WebDisplay {
  readonly address: string;
  close(): void;
}

/** Opens the page at `port` of 127.0.0.1; 0: any that is free. Throws a UserError. */
export async function openWebDisplay(machine: MachineConsole, port: number): Promise<WebDisplay> {
  const token = randomBytes(16).toString('hex');
  const sockets = new WebSocketServer({ noServer: true, maxPayload: MAX_MESSAGE });
  const server = createServer((request, response) => {
    serve(answerTo(request), response);
  });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const refused = answerTo(request) === 'socket' ? refusalOfSocket(request) : 403;
    if (refused !== null || sockets.clients.size >= MAX_VIEWERS) {
      socket.end(`HTTP/1.1 ${refused ?? 503} Refused\r\nConnection: close\r\n\r\n`);
      return;
    }
    sockets.handleUpgrade(request, socket, head, (viewer) => view(machine, viewer));
  });
  try {
    await new Promise<void>((resolve, reject) => {
      server.on('error', reject);
      server.listen(port, LOOPBACK, resolve);
    });
  } catch (error) {
    throw new UserError(`--display web:${port}: cannot listen: ${hostReason(error)}`, ExitStatus.cannotRun);
  }
  // A machine that has ended is not kept by its page.
  server.unref();
  const own = (server.address() as AddressInfo).port;

  /** The file that a request with the secret asks for, or `socket`; a status for what is refused. */
  function answerTo({ method, url = '', headers }: IncomingMessage): string | number {
    if (headers.host !== `${LOOPBACK}:${own}` && headers.host !== `localhost:${own}`) return 403;
    const [, given = '', name = ''] = /^\/([^/]*)\/([^/?]*)$/.exec(url) ?? [];
    if (given.length !== token.length || !timingSafeEqual(Buffer.from(given), Buffer.from(token))) return 403;
    if (method !== 'GET') return 405;
    const file = name === '' ? 'index.html' : name;
    return file === 'socket' || file in FILES ? file : 404;
  }

  return {
    address: `http://${LOOPBACK}:${own}/${token}/`,
    close: () => {
      for (const viewer of sockets.clients) viewer.terminate();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** A page of another origin may not open a socket here, even if it knew the address. */
function refusalOfSocket({ headers }: IncomingMessage): number | null {
  return headers.origin === `http://${headers.host}` ? null : 403;
}

function serve(answer: string | number, response: ServerResponse): void {
  if (typeof answer === 'number' || answer === 'socket') {
    response.writeHead(typeof answer === 'number' ? answer : 426, HEADERS).end();
    return;
  }
  response.writeHead(200, { ...HEADERS, 'Content-Type': FILES[answer] });
  response.end(host.files.built(`page/${answer}`));
}

/** One page that looks at the machine. */
function view({ vm, serial }: MachineConsole, viewer: WebSocket): void {
  const updates = new ScreenUpdates(vm.vga.vga);
  let shown = true;
  let places = false;
  const tick = (): void => {
    if (vm.inputs.takesPlaces !== places) tellState();
    if (!shown) return;
    const update = updates.take();
    if (update === null) return;
    shown = false;
    viewer.send(screenMessage(update));
  };
  const timer = setInterval(tick, FRAME_MS);
  const tellState = (): void => {
    places = vm.inputs.takesPlaces;
    viewer.send(JSON.stringify({ state: vm.state, places } satisfies StateMessage));
  };
  const ends = [
    serial.listen((bytes) => viewer.send(Uint8Array.of(SERIAL, ...bytes))),
    vm.listen(tellState),
    () => clearInterval(timer),
  ];
  viewer.on('error', () => {});
  viewer.on('close', () => {
    for (const end of ends) end();
  });
  viewer.on('message', (data, isBinary) => {
    const message = isBinary ? null : readMessage(String(data));
    if (message?.kind === 'shown') shown = true;
    else if (message) act(vm, message);
  });
  tellState();
  tick();
}

function screenMessage({ picture, rectangles }: ScreenUpdate): Uint8Array {
  const bytes = rectangles.reduce(
    (sum, { width, height }) => sum + RECTANGLE_HEADER + width * height * 4,
    SCREEN_HEADER,
  );
  const message = new Uint8Array(bytes);
  const view = new DataView(message.buffer);
  message[0] = SCREEN;
  for (const [i, value] of [picture.width, picture.height, rectangles.length].entries()) {
    view.setUint16(2 + 2 * i, value, true);
  }
  let at = SCREEN_HEADER;
  for (const rectangle of rectangles) {
    const { x, y, width, height } = rectangle;
    for (const [i, value] of [x, y, width, height].entries()) view.setUint16(at + 2 * i, value, true);
    at += RECTANGLE_HEADER;
    cutOut(picture, rectangle, message.subarray(at, at + width * height * 4));
    at += width * height * 4;
  }
  return message;
}

/** What a page says, as far as it makes sense; other things are nothing. */
function readMessage(text: string): Record<string, unknown> | null {
  try {
    const message: unknown = JSON.parse(text);
    return typeof message === 'object' && message !== null ? (message as Record<string, unknown>) : null;
  } catch {
    return null;
  }
}

const number = (value: unknown, most: number): number =>
  typeof value === 'number' && Number.isFinite(value) ? Math.max(-most, Math.min(most, Math.trunc(value))) : 0;

function act(vm: MachineConsole['vm'], message: Record<string, unknown>): void {
  switch (message.kind) {
    case 'key': {
      const key = typeof message.code === 'string' ? keyOfCode(message.code) : undefined;
      if (key) vm.inputs.key(scancodes(key, message.down === true));
      return;
    }
    case 'mouse':
      vm.inputs.pointer(
        number(message.dx, 4096),
        -number(message.dy, 4096),
        number(message.buttons, 7) & 7,
        number(message.wheel, 8),
      );
      return;
    case 'place':
      vm.inputs.point(
        number(message.x, PLACE_MAX),
        number(message.y, PLACE_MAX),
        number(message.buttons, 7) & 7,
        number(message.wheel, 8),
      );
      return;
    case 'serial':
      if (typeof message.text === 'string') vm.inputs.serial(0, Buffer.from(message.text));
      return;
    case 'button':
      press(vm, message.button);
  }
}

function press(vm: MachineConsole['vm'], button: unknown): void {
  switch (button) {
    case 'reset':
      vm.reset();
      return;
    case 'pause':
      vm.pause();
      return;
    case 'resume':
      vm.resume();
      return;
    case 'power':
      vm.pressPowerButton();
      return;
    case 'nmi':
      vm.sendNmi();
      return;
    case 'ctrl-alt-delete':
      pressTogether(vm, ['ctrl', 'alt', 'delete']);
  }
}
