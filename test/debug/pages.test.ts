/** The pages of `ringless explain --html` and `ringless lab` in a real browser without network, wide and narrow. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hasBrowser, launchBrowser } from '../support/browser.js';
import { execute, projectRoot } from '../support/command.js';

const folder = mkdtempSync(join(tmpdir(), 'ringless-pages-'));
const main = process.env.RINGLESS_MAIN ?? `${projectRoot}dist/cli/main.js`;
const explained = join(folder, 'explained.html');
const report = join(folder, 'lab', 'report.html');
const EXPERIMENT = `
guests: [hello, { name: hello, arch: i386 }]
engines: [interp, jit]
warmup: 0
rounds: { least: 2, most: 2 }
strategies: { ablation: [chaining, dead-flags] }
`;

/** One configuration, so no ratios; two amounts of work. */
const WARMING = `
guests: [{ name: fib, work: [1, 2] }]
warmup: 0
rounds: { least: 2, most: 2 }
`;

let browser: Browser | undefined;
beforeAll(async () => {
  if (!hasBrowser) {
    console.warn('no /usr/bin/chromium: the pages are not looked at');
    return;
  }
  const ringless = (...args: string[]) => execute([process.execPath, main, ...args]);
  await ringless('explain', `${projectRoot}bench/guests/bin/x86_64/sieve`, '--symbol', 'sieve', '--html', explained);
  writeFileSync(join(folder, 'small.yaml'), EXPERIMENT);
  await ringless('lab', 'run', join(folder, 'small.yaml'), '--out', join(folder, 'lab'));
  writeFileSync(join(folder, 'warm.yaml'), WARMING);
  await ringless('lab', 'run', join(folder, 'warm.yaml'), '--out', join(folder, 'warm'));
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The page, which asks for nothing, complains of nothing, and does not stand out at the side. */
async function looking<T>(file: string, width: number, look: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser!.newContext({ viewport: { width, height: 900 }, offline: true });
  try {
    const page = await context.newPage();
    const wrong: string[] = [];
    page.on('pageerror', (error) => wrong.push(error.message));
    page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
    page.on('request', (request) => request.url() !== pathToFileURL(file).href && wrong.push(request.url()));
    await page.goto(pathToFileURL(file).href);
    const seen = await look(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(wrong).toEqual([]);
    return seen;
  } finally {
    await context.close();
  }
}
/** Presses Tab until `selector` has the focus; false: it is not to be reached. */
async function tabTo(page: Page, selector: string): Promise<boolean> {
  for (let n = 0; n < 60; n++) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((s) => document.activeElement?.matches(s) ?? false, selector)) return true;
  }
  return false;
}

/** Points of a chart that something is drawn on. */
const inkedIn = (page: Page, chart: string): Promise<number> =>
  page.evaluate((selector) => {
    const canvas = document.querySelector<HTMLCanvasElement>(selector)!;
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    return data.filter((value, n) => n % 4 === 3 && value > 0).length;
  }, chart);

describe.skipIf(!hasBrowser).each([1280, 400])('%i pixels wide', (width) => {
  test('an explanation: what belongs together lights up, and is searched, by the keyboard alone', () =>
    looking(explained, width, async (page) => {
      expect(await page.locator('svg a').count()).toBeGreaterThan(2);
      // Nothing of the graph is cut off.
      const cut = await page.evaluate(() => {
        const { x, width } = document.querySelector('svg')!.viewBox.baseVal;
        const points = [...document.querySelectorAll('svg polyline')].flatMap((p) => [
          ...(p as SVGPolylineElement).points,
        ]);
        return points.filter((p) => p.x < x || p.x > x + width).length;
      });
      expect(cut).toBe(0);
      expect(await tabTo(page, '#search')).toBe(true);
      await page.keyboard.type('gpr.get');
      expect(await page.textContent('#hits')).toMatch(/^\d+ found$/);
      await page.keyboard.press('Enter');
      expect(await page.textContent('#hits')).toMatch(/^1 of \d+$/);
      expect(await tabTo(page, 'tr[data-at]')).toBe(true);
      expect(await page.locator('tr.lit').count()).toBe(1);
      expect(await page.locator('.wat .lit').count()).toBeGreaterThan(0);
      await page.selectOption('#right', { index: 1 });
      expect(await page.locator('#blocks table').count()).toBeGreaterThan(2);
    }));

  test('a report of one configuration: times, and a warm-up curve', () =>
    looking(join(folder, 'warm/report.html'), width, async (page) => {
      expect(await page.locator('h2').allTextContents()).toEqual(['Times', 'Warm-up', 'Each guest']);
      for (const chart of ['#ratios', '#curves']) expect(await inkedIn(page, chart)).toBeGreaterThan(500);
      expect(await tabTo(page, '#grower')).toBe(true);
      expect(await page.inputValue('#grower')).toBe('fib x86_64');
    }));

  test('a report: its charts are drawn, and follow the choice of a guest', () =>
    looking(report, width, async (page) => {
      const inked = () => inkedIn(page, '#ratios');
      expect(await inked()).toBeGreaterThan(500);
      const before = await page.evaluate(() => document.querySelector<HTMLCanvasElement>('#ratios')!.toDataURL());
      expect(await tabTo(page, '#guest')).toBe(true);
      await page.keyboard.press('ArrowDown');
      expect(await page.inputValue('#guest')).toBe('hello i386');
      expect(await inked()).toBeGreaterThan(500);
      expect(await page.evaluate(() => document.querySelector<HTMLCanvasElement>('#ratios')!.toDataURL())).not.toBe(
        before,
      );
      expect(await page.locator('tbody tr').count()).toBe(3 + 2);
    }));
});
