// The simulator's page in a real browser (Debian's Chromium, or AJAR_CHROMIUM): somebody tries Ajar's
// Slack side by hand, from the first word to the decision.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { chromium } from 'playwright-core';
import { allIsWell, install, installable, open } from '../support/house.mjs';
import { SECOND, TEAM } from '../lib/world.mjs';

const executablePath = process.env.AJAR_CHROMIUM ?? '/usr/bin/chromium';
const skip = existsSync(executablePath) ? false : `there is no browser at ${executablePath}`;
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser;
before(async () => {
  if (!skip) browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
});
after(() => browser?.close());

/** The page, with what went wrong in it. */
async function visit(t, house, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  t.after(() => context.close());
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  page.problems = [];
  page.on('pageerror', (error) => page.problems.push(error.message));
  page.on('console', (message) => message.type() === 'error' && page.problems.push(message.text()));
  await page.goto(house.simulator.url);
  await page.getByRole('status').filter({ hasText: /connected|Events go to/ }).waitFor();
  return page;
}

const be = (page, name) => page.getByLabel('You are').selectOption({ label: name });
const say = async (page, text) => {
  await page.getByLabel('Message').fill(text);
  await page.getByRole('button', { name: 'Send' }).click();
};
const messages = (page) => page.locator('#messages > li');
const ajars = (page) => page.locator('#messages > li.bot');

async function person(house, name) {
  const { title, staff } = house.simulator.world.person(name);
  return `${name}${staff ? ' (IT)' : ''} – ${title ?? ''}`;
}

async function isFitForEverybody(page, what) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() =>
    globalThis.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }));
  assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`), [], what);
}

test('somebody writes, presses, opens App Home, and asks with /it', { skip }, async (t) => {
  const house = await open(t, 'socket');
  const page = await visit(t, house);
  await be(page, await person(house, 'Tom Becker'));
  await say(page, 'I need Figma');
  const first = ajars(page).first();
  await first.waitFor();
  const button = first.getByRole('button').filter({ hasNotText: 'thread' }).first();
  const label = await button.innerText();
  await button.click();
  await ajars(page).nth(1).waitFor();
  assert.equal(await first.getByRole('button', { name: label, exact: true }).count(), 0, 'pressed once');
  await isFitForEverybody(page, 'messages');

  await say(page, '/it my monitor is broken');
  await messages(page).filter({ hasText: 'my monitor is broken' }).first().waitFor();
  await page.getByRole('button', { name: 'App Home' }).click();
  await page.locator('#home').getByText(/Figma/).first().waitFor();
  await isFitForEverybody(page, 'App Home');
  await page.getByRole('button', { name: 'Messages' }).click();

  await page.getByRole('button', { name: '# help-it' }).click();
  await say(page, '@Ajar I need a second monitor');
  await page.getByRole('button', { name: /in the thread/ }).first().click();
  await ajars(page).first().waitFor();
  assert.equal(await page.getByRole('alert').filter({ hasText: /\S/ }).count(), 0);
  assert.deepEqual(page.problems, []);
  allIsWell(house);
});

test('one’s own message is edited and deleted by hand', { skip }, async (t) => {
  const house = await open(t, 'socket');
  const page = await visit(t, house);
  await be(page, await person(house, 'Tom Becker'));
  await say(page, 'I need softwear');
  await ajars(page).first().waitFor();
  const own = messages(page).first();
  await own.getByRole('button', { name: 'Edit' }).click();
  assert.equal(await page.getByLabel('Message').inputValue(), 'I need softwear');
  await page.getByRole('button', { name: 'Cancel' }).click();
  assert.equal(await page.getByLabel('Message').inputValue(), '');
  await own.getByRole('button', { name: 'Edit' }).click();
  await page.getByLabel('Message').fill('I need Figma to comment on designs');
  await isFitForEverybody(page, 'an edit');
  const before = await ajars(page).count();
  await page.getByRole('button', { name: 'Save' }).click();
  await own.getByText('edited').waitFor();
  await ajars(page).nth(before).waitFor();
  await own.getByRole('button', { name: 'Delete' }).click();
  await page.getByText('This message was deleted.').waitFor();
  assert.equal(await own.getByRole('button', { name: /Edit|Delete/ }).count(), 0);
  assert.deepEqual(page.problems, []);
  allIsWell(house);
});

test('IT decides on the page, and the buttons vanish for everybody', { skip }, async (t) => {
  const house = await open(t, 'socket', {
    AJAR_SLACK_STAFF_CHANNEL: 'C0ITREVIEW1', AJAR_REVIEW_UNDO_SECONDS: '0',
  });
  const tom = await visit(t, house);
  await be(tom, await person(house, 'Tom Becker'));
  await say(tom, 'I need Figma to comment on designs for 3 people until the end of the month');
  const amira = await visit(t, house);
  await be(amira, await person(house, 'Amira Haddad'));
  await amira.getByRole('button', { name: '🔒 it-reviews' }).click();
  for (let i = 0; i < 10 && (await ajars(amira).count()) === 0; ++i) {
    await ajars(tom).nth(i).waitFor();
    const [button] = await ajars(tom).nth(i).getByRole('button').filter({ hasNotText: 'thread' }).all();
    if (button) await button.click();
    await Promise.race([ajars(tom).nth(i + 1).waitFor(), ajars(amira).first().waitFor()]);
  }
  const review = ajars(amira).first();
  await isFitForEverybody(amira, 'a review');
  await review.getByRole('button', { name: 'Edit' }).click();
  const dialog = amira.getByRole('dialog');
  await dialog.getByRole('textbox').first().waitFor();
  await isFitForEverybody(amira, 'a modal');
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await dialog.waitFor({ state: 'hidden' });
  const before = await ajars(tom).count();
  await review.getByRole('button', { name: /^Approve/ }).click();
  await review.getByRole('button', { name: /^Approve/ }).waitFor({ state: 'detached' });
  await ajars(tom).nth(before).waitFor();
  assert.deepEqual([...tom.problems, ...amira.problems], []);
  allIsWell(house);
});

test('each workspace is a place of its own, also on a phone', { skip }, async (t) => {
  const house = await open(t, 'socket', installable);
  await install(house, TEAM);
  const page = await visit(t, house, { viewport: { width: 390, height: 844 } });
  await be(page, await person(house, 'Grace Byrne'));
  await say(page, 'hello there');
  await ajars(page).first().waitFor();
  await page.getByLabel('Workspace').selectOption({ label: 'Northwind' });
  await page.getByText('Ajar is not installed here').waitFor();
  await ajars(page).first().waitFor({ state: 'detached' });
  await install(house, SECOND);
  await be(page, await person(house, 'Grace Byrne'));
  await say(page, 'hello there');
  await ajars(page).first().waitFor();
  await isFitForEverybody(page, 'phone');
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  assert.ok(sideways <= 0, `${sideways} pixels too wide`);
  assert.deepEqual(page.problems, []);
});
