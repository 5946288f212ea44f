// Debian's Chromium with the simulator's page; pictures go to tests/artefacts/teams/.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const ARTEFACTS = fileURLToPath(new URL('../../../artefacts/teams/', import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PATIENCE = Number(process.env.AJAR_PATIENCE_MS ?? 30_000);

export const SIZES = { desktop: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } };

/** A browser that ends with the test. */
export async function browse(t) {
  await mkdir(ARTEFACTS, { recursive: true });
  const browser = await chromium.launch({
    executablePath: process.env.AJAR_CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--lang=en-GB'],
  });
  t.after(() => browser.close());
  return browser;
}

/** The page as one person sees it; what goes wrong in it is collected. */
export async function pageOf(browser, simulator, user, { colorScheme = 'light', size = 'desktop' } = {}) {
  const context = await browser.newContext({ viewport: SIZES[size], colorScheme, locale: 'en-GB', timezoneId: 'Europe/Berlin' });
  context.setDefaultTimeout(PATIENCE);
  const page = await context.newPage();
  const problems = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/favicon/.test(message.text())) problems.push(message.text());
  });
  await page.addInitScript((id) => (localStorage.user = id), user);
  await page.goto(`${simulator.url}/`);
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  return { page, problems };
}

export const picture = (page, name) => page.screenshot({ path: `${ARTEFACTS}${name}.png` });

/** Everybody can use it, and nothing needs sideways scrolling. */
export async function accessible(page, name) {
  await page.waitForTimeout(300);
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  }));
  const found = violations.map((one) => `${one.id}: ${one.nodes.slice(0, 3)
    .map((node) => `${node.target.join(' ')} – ${node.failureSummary?.split('\n')[1] ?? ''}`).join(' | ')}`);
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  assert.deepEqual(found, [], name);
  assert.ok(sideways <= 0, `${name} is ${sideways} pixels too wide`);
}
