/**
 * The page of `--display web`: the screen on a canvas, keyboard and mouse, the serial port in a terminal, the machine's
 * buttons.
 */
import { Terminal } from '@xterm/xterm';
import {
  BUTTONS,
  type Button,
  type PageMessage,
  PLACE_MAX,
  RECTANGLE_HEADER,
  SCREEN,
  SCREEN_HEADER,
  SERIAL,
  type StateMessage,
} from './protocol.js';

function element<T extends HTMLElement>(id: string): T {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no ${id}`);
  return found as T;
}
const canvas = element<HTMLCanvasElement>('screen');
const stateText = element('state');
const hint = element('hint');
const serial = element('serial');
const serialToggle = element<HTMLButtonElement>('serial-toggle');
const context = canvas.getContext('2d', { alpha: false });
if (context === null) throw new Error('the browser has no canvas');

// The page's own address holds the token.
const socket = new WebSocket(new URL('socket', location.href.replace(/^http/, 'ws')));
socket.binaryType = 'arraybuffer';
function send(message: PageMessage): void {
  if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify(message));
}

function showState(state: string): void {
  stateText.textContent = state;
  stateText.classList.toggle('off', state !== 'running');
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-button]')) {
    if (button.dataset.button === 'pause') button.hidden = state === 'paused';
    if (button.dataset.button === 'resume') button.hidden = state !== 'paused';
  }
}
socket.addEventListener('close', () => showState('ended'));

// Screen.

function showScreen(message: ArrayBuffer): void {
  const view = new DataView(message);
  const [width, height, count] = [2, 4, 6].map((at) => view.getUint16(at, true)) as [number, number, number];
  if (canvas.width !== width || canvas.height !== height) {
    canvas.width = width;
    canvas.height = height;
  }
  let at = SCREEN_HEADER;
  for (let i = 0; i < count; i++) {
    const [x, y, w, h] = [0, 2, 4, 6].map((n) => view.getUint16(at + n, true)) as [number, number, number, number];
    at += RECTANGLE_HEADER;
    context?.putImageData(new ImageData(new Uint8ClampedArray(message, at, w * h * 4), w, h), x, y);
    at += w * h * 4;
  }
  send({ kind: 'shown' });
}

// The serial port.

const terminal = new Terminal({ cols: 80, rows: 25, convertEol: false, fontSize: 13 });
let terminalOpen = false;
terminal.onData((text) => send({ kind: 'serial', text }));
serialToggle.addEventListener('click', () => {
  serial.hidden = !serial.hidden;
  serialToggle.setAttribute('aria-expanded', String(!serial.hidden));
  if (!terminalOpen) {
    terminal.open(serial);
    terminalOpen = true;
  }
  if (serial.hidden) canvas.focus();
  else terminal.focus();
});

socket.addEventListener('message', ({ data }: MessageEvent<string | ArrayBuffer>) => {
  if (typeof data === 'string') {
    const { state, places } = JSON.parse(data) as StateMessage;
    showState(state);
    usePlaces(places);
    return;
  }
  const kind = new Uint8Array(data)[0];
  if (kind === SCREEN) showScreen(data);
  else if (kind === SERIAL) terminal.write(new Uint8Array(data, 1));
});

// Keyboard: by the place of each key, so that the guest's own layout counts.

const held = new Set<string>();
function key(event: KeyboardEvent, down: boolean): void {
  event.preventDefault();
  if (event.code === '') return;
  if (down) held.add(event.code);
  else held.delete(event.code);
  send({ kind: 'key', code: event.code, down });
}
function releaseAll(): void {
  for (const code of held) send({ kind: 'key', code, down: false });
  held.clear();
}
canvas.addEventListener('keydown', (event) => key(event, true));
canvas.addEventListener('keyup', (event) => key(event, false));
canvas.addEventListener('blur', releaseAll);

// Mouse. Where the guest has a tablet its pointer is where this one is; a mouse belongs to the guest from a click until
// Escape, which browsers keep for themselves.

let buttons = 0;
let places = false;
const isCaught = (): boolean => document.pointerLockElement === canvas;
function showHint(): void {
  if (places) hint.textContent = '';
  else hint.textContent = isCaught() ? 'Escape gives the mouse back' : 'Click the screen to give the guest the mouse';
}
function usePlaces(wanted: boolean): void {
  if (places === wanted) return;
  places = wanted;
  buttons = 0;
  if (places && isCaught()) document.exitPointerLock();
  showHint();
}
/** The browser's order is left, middle, right. */
function buttonBit(event: MouseEvent): number {
  return [1, 4, 2][event.button] ?? 0;
}
/** Says what the mouse does, if the guest is to know. */
function tellMouse(event: MouseEvent, dx: number, dy: number, wheel: number): void {
  if (places) {
    const { left, top, width, height } = canvas.getBoundingClientRect();
    const place = (at: number, length: number): number =>
      Math.round(Math.max(0, Math.min(1, at / Math.max(1, length - 1))) * PLACE_MAX);
    const [x, y] = [place(event.clientX - left, width), place(event.clientY - top, height)];
    send({ kind: 'place', x, y, buttons, wheel });
  } else if (isCaught()) send({ kind: 'mouse', dx, dy, buttons, wheel });
}
canvas.addEventListener('mousedown', (event) => {
  canvas.focus();
  event.preventDefault();
  if (!places && !isCaught()) {
    // Refused where the user has just let it go: the next click asks again.
    void Promise.resolve(canvas.requestPointerLock()).catch(() => {});
    return;
  }
  buttons |= buttonBit(event);
  tellMouse(event, 0, 0, 0);
});
// Outside of the screen as well: a button must not stay down.
window.addEventListener('mouseup', (event) => {
  if (buttons === 0) return;
  buttons &= ~buttonBit(event);
  tellMouse(event, 0, 0, 0);
});
canvas.addEventListener('mousemove', (event) => tellMouse(event, event.movementX, event.movementY, 0));
canvas.addEventListener(
  'wheel',
  (event) => {
    event.preventDefault();
    tellMouse(event, 0, 0, Math.sign(event.deltaY));
  },
  { passive: false },
);
canvas.addEventListener('contextmenu', (event) => event.preventDefault());
document.addEventListener('pointerlockchange', showHint);

// Buttons.

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-button]')) {
  button.addEventListener('click', () => {
    const name = BUTTONS.find((each) => each === button.dataset.button) as Button;
    send({ kind: 'button', button: name });
    canvas.focus();
  });
}
element('screenshot').addEventListener('click', () => {
  const link = document.createElement('a');
  link.href = canvas.toDataURL('image/png');
  link.download = 'screen.png';
  link.click();
  canvas.focus();
});

showHint();
canvas.focus();
