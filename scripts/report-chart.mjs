#!/usr/bin/env node
/**
 * `node scripts/report-chart.mjs REPORT.html CHART.png`: the chart of ratios of an experiment's report as a picture for
 * `docs`, drawn by Chromium.
 */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const [report, picture] = process.argv.slice(2);
if (picture === undefined) {
  console.error('usage: node scripts/report-chart.mjs REPORT.html CHART.png');
  process.exit(2);
}
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu'],
});
try {
  const page = await browser.newPage({ viewport: { width: 900, height: 900 } });
  await page.goto(pathToFileURL(resolve(report)).href);
  await page.locator('#ratios').screenshot({ path: picture });
} finally {
  await browser.close();
}
