/** `--display vnc`: viewers of the Remote Framebuffer Protocol, on this host's loopback, with a password. */
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { scancodes } from '../../devices/keys.js';
import { TABLET_MAX } from '../../devices/virtio/virtio-tablet.js';
import { hostReason } from '../../host/reason.js';
import { UserError } from '../../host/user-error.js';
import { ExitStatus } from '../exit-status.js';
import type { MachineConsole } from './machine-console.js';
import { newPassword } from './rfb/authentication.js';
import { keyOfKeysym } from './rfb/keysyms.js';
import { RfbSession } from './rfb/rfb-session.js';

const LOOPBACK = '127.0.0.1';
/** Display 0's port. */
const FIRST_PORT = 5900;
const FRAME_MS = 33;
const MAX_VIEWERS = 8;
/** A viewer that takes nothing is given up when so much waits for it, bytes. */
const PENDING_BYTES = 64 << 20;
/** Whoever gave a wrong password has to wait: guessing takes for ever, ms. */
const REFUSED_MS = 1000;

export interface VncDisplay {
  readonly port: number;
  readonly password: string;
  close(): void;
}

/** Opens display `number`; null: any port that is free. Throws a UserError. */
export async function openVncDisplay(machine: MachineConsole, number: number | null): Promise<VncDisplay> {
  const password = newPassword();
  const viewers = new Set<Socket>();
  const server = createServer((socket) => {
    if (viewers.size >= MAX_VIEWERS) {
      socket.destroy();
      return;
    }
    viewers.add(socket);
    socket.on('close', () => viewers.delete(socket));
    serveViewer(machine, socket, password);
  });
  try {
    await new Promise<void>((resolve, reject) => {
      server.on('error', reject);
      server.listen(number === null ? 0 : FIRST_PORT + number, LOOPBACK, resolve);
    });
  } catch (error) {
    throw new UserError(`--display vnc: cannot listen: ${hostReason(error)}`, ExitStatus.cannotRun);
  }
  server.unref();
  return {
    port: (server.address() as AddressInfo).port,
    password,
    close: () => {
      for (const viewer of viewers) viewer.destroy();
      server.close();
    },
  };
}

/** Where a pixel is on the tablet. */
const placeOf = (pixel: number, pixels: number): number => Math.round((pixel / Math.max(1, pixels - 1)) * TABLET_MAX);

function serveViewer({ vm }: MachineConsole, socket: Socket, password: string): void {
  const { inputs } = vm;
  socket.setNoDelay(true);
  let at: { x: number; y: number } | null = null;
  const session = new RfbSession(vm.vga.vga, password, {
    send: (bytes) => {
      if (socket.writableLength > PENDING_BYTES) socket.destroy();
      else socket.write(bytes);
    },
    end: () => void setTimeout(() => socket.destroy(), REFUSED_MS).unref(),
    key: (keysym, down) => {
      const key = keyOfKeysym(keysym);
      if (key) inputs.key(scancodes(key, down));
    },
    scancode: (code, down) => {
      const bytes = [(code & 0x7f) | (down ? 0 : 0x80)];
      inputs.key(code & 0x80 ? [0xe0, ...bytes] : bytes);
    },
    pointer: (x, y, buttons) => {
      // The guest's mouse moves by as much as the viewer's pointer did.
      const [dx, dy] = at === null ? [0, 0] : [x - at.x, at.y - y];
      at = { x, y };
      const pressed = (buttons & 1) | ((buttons & 4) >> 1) | ((buttons & 2) << 1);
      const wheel = buttons & 8 ? -1 : buttons & 16 ? 1 : 0;
      const { width, height } = session.size;
      if (inputs.takesPlaces) inputs.point(placeOf(x, width), placeOf(y, height), pressed, wheel);
      else inputs.pointer(dx, dy, pressed, wheel);
    },
  });
  const timer = setInterval(() => session.tick(), FRAME_MS);
  socket.on('data', (bytes) => session.receive(bytes));
  socket.on('error', () => {});
  socket.on('close', () => {
    clearInterval(timer);
    session.close();
  });
}
