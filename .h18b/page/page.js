/**
 * The page of `--display web`: the screen on a canvas, keyboard and mouse, the serial port in a terminal, the machine's
 * buttons.
 */
import { Terminal } from '@xterm/xterm';
import { BUTTONS, RECTANGLE_HEADER, SCREEN, SCREEN_HEADER, SERIAL, } from './protocol.js';
function element(id) {
    const found = document.getElementById(id);
    if (found === null)
        throw new Error(`the page has no ${id}`);
    return found;
}
const canvas = element('screen');
const stateText = element('state');
const hint = element('hint');
const serial = element('serial');
const serialToggle = element('serial-toggle');
const context = canvas.getContext('2d', { alpha: false });
if (context === null)
    throw new Error('the browser has no canvas');
// The page's own address holds the token.
const socket = new WebSocket(new URL('socket', location.href.replace(/^http/, 'ws')));
socket.binaryType = 'arraybuffer';
function send(message) {
    if (socket.readyState === WebSocket.OPEN)
        socket.send(JSON.stringify(message));
}
function showState(state) {
    stateText.textContent = state;
    stateText.classList.toggle('off', state !== 'running');
    for (const button of document.querySelectorAll('[data-button]')) {
        if (button.dataset.button === 'pause')
            button.hidden = state === 'paused';
        if (button.dataset.button === 'resume')
            button.hidden = state !== 'paused';
    }
}
socket.addEventListener('close', () => showState('ended'));
// Screen.
function showScreen(message) {
    const view = new DataView(message);
    const [width, height, count] = [2, 4, 6].map((at) => view.getUint16(at, true));
    if (canvas.width !== width || canvas.height !== height) {
        canvas.width = width;
        canvas.height = height;
    }
    let at = SCREEN_HEADER;
    for (let i = 0; i < count; i++) {
        const [x, y, w, h] = [0, 2, 4, 6].map((n) => view.getUint16(at + n, true));
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
    if (serial.hidden)
        canvas.focus();
    else
        terminal.focus();
});
socket.addEventListener('message', ({ data }) => {
    if (typeof data === 'string') {
        showState(JSON.parse(data).state);
        return;
    }
    const kind = new Uint8Array(data)[0];
    if (kind === SCREEN)
        showScreen(data);
    else if (kind === SERIAL)
        terminal.write(new Uint8Array(data, 1));
});
// Keyboard: by the place of each key, so that the guest's own layout counts.
const held = new Set();
function key(event, down) {
    event.preventDefault();
    if (event.code === '')
        return;
    if (down)
        held.add(event.code);
    else
        held.delete(event.code);
    send({ kind: 'key', code: event.code, down });
}
function releaseAll() {
    for (const code of held)
        send({ kind: 'key', code, down: false });
    held.clear();
}
canvas.addEventListener('keydown', (event) => key(event, true));
canvas.addEventListener('keyup', (event) => key(event, false));
canvas.addEventListener('blur', releaseAll);
// Mouse: it belongs to the guest from a click until Escape, which browsers keep for themselves.
let buttons = 0;
const isCaught = () => document.pointerLockElement === canvas;
/** The browser's order is left, middle, right. */
function buttonBit(event) {
    return [1, 4, 2][event.button] ?? 0;
}
canvas.addEventListener('mousedown', (event) => {
    canvas.focus();
    event.preventDefault();
    if (!isCaught()) {
        // Refused where the user has just let it go: the next click asks again.
        void Promise.resolve(canvas.requestPointerLock()).catch(() => { });
        return;
    }
    buttons |= buttonBit(event);
    send({ kind: 'mouse', dx: 0, dy: 0, buttons, wheel: 0 });
});
canvas.addEventListener('mouseup', (event) => {
    if (!isCaught())
        return;
    buttons &= ~buttonBit(event);
    send({ kind: 'mouse', dx: 0, dy: 0, buttons, wheel: 0 });
});
canvas.addEventListener('mousemove', (event) => {
    if (isCaught())
        send({ kind: 'mouse', dx: event.movementX, dy: event.movementY, buttons, wheel: 0 });
});
canvas.addEventListener('wheel', (event) => {
    event.preventDefault();
    if (isCaught())
        send({ kind: 'mouse', dx: 0, dy: 0, buttons, wheel: Math.sign(event.deltaY) });
}, { passive: false });
canvas.addEventListener('contextmenu', (event) => event.preventDefault());
document.addEventListener('pointerlockchange', () => {
    hint.textContent = isCaught() ? 'Escape gives the mouse back' : 'Click the screen to give the guest the mouse';
});
// Buttons.
for (const button of document.querySelectorAll('[data-button]')) {
    button.addEventListener('click', () => {
        const name = BUTTONS.find((each) => each === button.dataset.button);
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
hint.textContent = 'Click the screen to give the guest the mouse';
canvas.focus();
