/** `--display web`: who is let in, and the page in a real browser. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { hasBrowser, launchBrowser } from '../../support/browser.js';
import { projectRoot } from '../../support/command.js';
import { KEY_SECTOR_TITLE, keySector } from '../../support/key-sector.js';

const folder = mkdtempSync(join(tmpdir(), 'ringless-web-'));
afterAll(() => rmSync(folder, { recursive: true }));
const main = process.env.RINGLESS_MAIN ?? `${projectRoot}dist/cli/main.js`;

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill();
});

/** A machine with its page: the page's address, and how to end it. */
async function machine(...more: string[]): Promise<{ readonly address: string; end(): Promise<number | null> }> {
  const sector = join(folder, 'sector');
  writeFileSync(sector, keySector());
  const args = ['boot', '--kernel', sector, '--display', 'web', '--serial', 'none', ...more];
  const child = spawn(process.execPath, [main, ...args], { stdio: ['ignore', 'ignore', 'pipe'] });
  running.push(child);
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  const address = await new Promise<string>((resolve, reject) => {
    let text = '';
    child.stderr?.on('data', (data) => {
      text += data;
      const found = /http:\/\/\S+/.exec(text);
      if (found) resolve(found[0]);
    });
    child.on('exit', () => reject(new Error(text)));
  });
  return {
    address,
    end: () => {
      child.kill();
      return ended;
    },
  };
}

/** The status of a GET with these headers. */
function statusOf(address: string, headers: Record<string, string> = {}, method = 'GET'): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const asked = request(address, { method, headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.on('error', reject);
    asked.end();
  });
}
/** What a WebSocket comes to: 'open', or the refusal's text. */
function socketTo(address: string, origin: string | undefined): Promise<string> {
  return new Promise((resolve) => {
    const socket = new WebSocket(address.replace('http', 'ws'), origin === undefined ? {} : { origin });
    socket.on('open', () => {
      resolve('open');
      socket.terminate();
    });
    socket.on('error', (error) => resolve(error.message));
  });
}

describe('the page', () => {
  test('is for those who know its address, by the name of this host, from its own origin', async () => {
    const { address, end } = await machine();
    const { origin, port, pathname } = new URL(address);
    expect(pathname).toMatch(/^\/[0-9a-f]{32}\/$/);
    expect(await statusOf(address)).toBe(200);
    for (const file of ['page.js', 'page.css', 'xterm.css']) expect(await statusOf(address + file)).toBe(200);
    const wrong = pathname.replace(/[0-9a-f]/g, (digit) => (digit === '0' ? '1' : '0'));
    for (const path of ['/', wrong, pathname.slice(1), '/page.js', `${wrong}page.js`, '//', '/%00/'])
      expect(await statusOf(`${origin}${path.startsWith('/') ? path : `/x${path}`}`)).toBe(403);
    expect(await statusOf(`${address}../../etc/passwd`)).toBe(403);
    for (const path of ['nothing', '..%2fmain.js', 'index.htm']) expect(await statusOf(address + path)).toBe(404);
    expect(await statusOf(address, { Host: 'evil.example' })).toBe(403);
    expect(await statusOf(address, { Host: `evil.example:${port}` })).toBe(403);
    expect(await statusOf(address, {}, 'POST')).toBe(405);

    expect(await socketTo(`${address}socket`, origin)).toBe('open');
    for (const other of ['http://evil.example', `http://127.0.0.1:${Number(port) + 1}`, 'null', undefined])
      expect(await socketTo(`${address}socket`, other)).toContain('403');
    expect(await socketTo(`${origin}${wrong}socket`, origin)).toContain('403');
    expect(await end()).toBe(130);
  });

  test('a socket that says nonsense does the machine no harm', async () => {
    const { address, end } = await machine();
    const socket = new WebSocket(`${address.replace('http', 'ws')}socket`, { origin: new URL(address).origin });
    await new Promise((resolve) => socket.on('open', resolve));
    const nonsense: unknown[] = [1, null, [], { kind: 'key' }, { kind: 'key', code: {}, down: 1 }, { kind: 'mouse' }];
    nonsense.push({ kind: 'mouse', dx: 1e300, dy: 'x', buttons: -1, wheel: null }, { kind: 'serial', text: 7 });
    nonsense.push({ kind: 'button', button: '__proto__' }, { kind: '__proto__' });
    nonsense.push({ kind: 'place' }, { kind: 'place', x: -1e9, y: '0', buttons: 255, wheel: 1e9 });
    for (let i = 0; i < 200; i++) for (const message of nonsense) socket.send(JSON.stringify(message));
    socket.send('{');
    socket.send(Buffer.alloc(1000));
    socket.send('x'.repeat(1 << 20));
    await new Promise((resolve) => socket.on('close', resolve));
    expect(await socketTo(`${address}socket`, new URL(address).origin)).toBe('open');
    expect(await end()).toBe(130);
  });
});

describe.skipIf(!hasBrowser)('in Chromium', () => {
  test('screen, keyboard, serial port, buttons', async () => {
    const shot = join(folder, 'screen.png');
    const { address, end } = await machine('--screen', shot, '--type', '<wait>a<f1>');
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      await page.goto(address);
      await page.waitForFunction(() => document.getElementById('state')?.textContent === 'running');
      /** Green cells on the screen's second line, 4 of every 9 dots' worth: each byte takes two. */
      const bytesShown = () =>
        page.evaluate(() => {
          const canvas = document.querySelector('canvas')!;
          const { data } = canvas.getContext('2d')!.getImageData(0, 16, canvas.width, 1);
          let cells = 0;
          for (let x = 0; x < canvas.width; x += 9) if (data[4 * x + 1]! > 100) cells++;
          return cells / 2;
        });
      // Press and release of A and F1, then of Q.
      await expect.poll(bytesShown, { timeout: 60_000 }).toBe(4);
      await page.locator('#screen').press('q');
      await expect.poll(bytesShown, { timeout: 60_000 }).toBe(6);
      await page.click('[data-button=pause]');
      await page.waitForFunction(() => document.getElementById('state')?.textContent === 'paused');
      await page.locator('#screen').press('w');
      await page.click('[data-button=resume]');
      await page.waitForFunction(() => document.getElementById('state')?.textContent === 'running');
      await expect.poll(bytesShown, { timeout: 60_000 }).toBe(8);
      await page.click('#serial-toggle');
      await page.keyboard.type('to the guest');
      await page.waitForFunction(
        (text) => document.querySelector('.xterm-rows')?.textContent?.includes(text),
        `${KEY_SECTOR_TITLE}to the guest`,
      );
      await page.click('[data-button=ctrl-alt-delete]');
      await expect.poll(bytesShown, { timeout: 60_000 }).toBe(16);
      // Reset: the same picture as at the start.
      await page.click('[data-button=reset]');
      await expect.poll(bytesShown, { timeout: 60_000 }).toBe(0);
      expect(errors).toEqual([]);
    } finally {
      await browser.close();
    }
    expect(await end()).toBe(130);
    expect(readFileSync(shot).length).toBeGreaterThan(100);
  });
});
