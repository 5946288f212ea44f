// The tab "My requests": what somebody asked, what was promised and decided, shown to them alone; in
// their language, in Teams' colours, on phones too.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { TENANT } from '../lib/world.mjs';
import { browse, pageOf, picture } from '../support/browser.mjs';
import { allIsWell, Employee, open, Staff, until } from '../support/house.mjs';

const long = { timeout: 300_000 };
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WISH = 'I need Figma to comment on designs for 3 people until the end of the month';

/** Grace has asked and is answered. */
async function answered(house, name = 'Grace Byrne') {
  const staff = await Staff.signIn(house);
  const person = new Employee(house, name);
  await person.say(WISH).told;
  await person.answerUntil(async () => (await staff.waiting())[0]);
  const [review] = await until(async () => {
    const waiting = await staff.waiting();
    return waiting.length > 0 && waiting;
  }, 'the review');
  const before = person.heard.length;
  await staff.approve(review.id);
  await until(() => person.heard.length > before, 'the answer');
  return person;
}

const ask = (house, token, locale = 'en-gb') => fetch(`${house.server.url}/teams/tab/requests?locale=${locale}`, {
  headers: token ? { authorization: `Bearer ${token}` } : {},
});

async function openTab(browser, house, person, look = {}) {
  const { page, problems } = await pageOf(browser, house.simulator, person.user.id, look);
  if (look.theme) await page.evaluate((theme) => (localStorage.tabTheme = theme), look.theme);
  await page.getByRole('button', { name: 'My requests' }).click();
  const frame = page.frameLocator('iframe.tab');
  return { page, frame, problems: () => problems.filter((one) => !/res\.cdn\.office\.net|ERR_/.test(one)) };
}

async function accessible(page, name) {
  const frame = page.frames().find((one) => one.url().includes('/teams/tab'));
  await frame.evaluate(axe);
  const { violations } = await frame.evaluate(() => globalThis.axe.run(document));
  assert.deepEqual(violations.map((one) => `${one.id}: ${one.nodes[0].target} ${one.nodes[0].failureSummary}`), [], name);
  assert.ok(await frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${name} is too wide`);
}

test('somebody sees what they asked, what was decided, and why; in each look and size', long, async (t) => {
  const house = await open(t);
  const grace = await answered(house);
  const said = await (await ask(house, house.simulator.identity.signOn(grace.user))).json();
  assert.equal(said.requests.length, 1);
  assert.equal(said.decisions.length, 1);
  assert.ok(said.decisions[0].reason.length > 10, JSON.stringify(said));
  const browser = await browse(t);
  for (const theme of ['default', 'dark', 'contrast'])
    for (const size of ['desktop', 'phone']) {
      const { page, frame, problems } = await openTab(browser, house, grace, { theme, size, colorScheme: theme === 'default' ? 'light' : 'dark' });
      await frame.getByRole('heading', { name: said.words.decisions }).waitFor();
      for (const words of [said.requests[0].title, said.requests[0].state, said.decisions[0].reason])
        await frame.getByText(words, { exact: false }).first().waitFor();
      await picture(page, `tab-${theme}-${size}`);
      await accessible(page, `the tab, ${theme}, ${size}`);
      assert.deepEqual(problems(), []);
    }
  allIsWell(house);
});

test('it speaks the language that Teams is in', long, async (t) => {
  const house = await open(t);
  const grace = await answered(house);
  const browser = await browse(t);
  const titles = { de: 'Meine Anfragen', es: 'Mis solicitudes', fr: 'Mes demandes' };
  for (const [locale, title] of Object.entries(titles)) {
    grace.user.locale = locale;
    const { page, frame } = await openTab(browser, house, grace, { size: 'phone' });
    await frame.getByRole('heading', { level: 1, name: title }).waitFor();
    await frame.getByRole('heading', { level: 2 }).first().waitFor();
    await picture(page, `tab-${locale}`);
    await accessible(page, `the tab in ${locale}`);
  }
});

test('who has asked nothing reads so; who is not signed in reads what is to be done', long, async (t) => {
  const house = await open(t);
  const browser = await browse(t);
  const tom = new Employee(house, 'Tom Becker');
  tom.user.locale = 'en';
  const empty = await openTab(browser, house, tom);
  await empty.frame.getByText('Nothing is open.').waitFor();
  house.simulator.identity.offers = false;
  for (const [locale, words] of [['en', 'Expose an API'], ['de', 'Eine API verfügbar machen'], ['es', 'Exponer una API'], ['fr', 'Exposer une API']]) {
    tom.user.locale = locale;
    const { page, frame, problems } = await openTab(browser, house, tom, { size: 'phone' });
    await frame.getByText(words).waitFor();
    await picture(page, `tab-without-sign-on-${locale}`);
    await accessible(page, `without sign-on, ${locale}`);
    assert.deepEqual(problems(), []);
  }
});

test('nobody sees what is not theirs, and nobody is believed who is not signed in', long, async (t) => {
  const house = await open(t);
  const grace = await answered(house);
  const { identity, world } = house.simulator;
  const tom = world.person('Tom Becker');
  const toms = await (await ask(house, identity.signOn(tom))).json();
  assert.deepEqual([toms.requests, toms.promises, toms.decisions], [[], [], []]);
  const now = Math.floor(Date.now() / 1000);
  const bent = {
    nothing: undefined,
    'no token': 'a.b.c',
    'another company': identity.signOn(grace.user, { tid: 'elsewhere' }),
    'another application': identity.signOn(grace.user, { aud: 'elsewhere' }),
    'another issuer': identity.signOn(grace.user, { iss: identity.directory.replace(TENANT, 'common') }),
    'long ago': identity.signOn(grace.user, { exp: now - 3600 }),
    'an app': identity.signOn(grace.user, { scp: undefined }),
    'Teams itself': identity.token(),
    'another key': identity.sign({ oid: grace.user.aadObjectId }, {}, identity.newKey()),
  };
  for (const [what, token] of Object.entries(bent)) assert.equal((await ask(house, token)).status, 401, what);
  // A guest with a colleague's address is not that colleague.
  const guest = identity.signOn(grace.user, { oid: '00000000-0000-4000-8000-000000000001', idp: 'live.com' });
  assert.deepEqual((await (await ask(house, guest)).json()).requests, []);
});

test('Teams may show the page in a frame, and nobody may show the others', long, async (t) => {
  const house = await open(t);
  const tab = await fetch(`${house.server.url}/teams/tab`);
  assert.equal(tab.status, 200);
  assert.match(tab.headers.get('content-security-policy'), /frame-ancestors 'self' https:\/\/teams\.microsoft\.com /);
  assert.equal(tab.headers.get('x-frame-options'), null);
  for (const path of ['/', '/console', '/teams/index.html']) {
    const other = await fetch(`${house.server.url}${path}`);
    assert.match(other.headers.get('content-security-policy'), /frame-ancestors 'none'/, path);
    assert.equal(other.headers.get('x-frame-options'), 'DENY', path);
  }
});
