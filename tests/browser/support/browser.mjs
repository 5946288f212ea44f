// Starts what the suites need: Debian's Chromium, and Ajar (AJAR_URL) or the mock.
//
//   AJAR_URL           a running server, e.g. http://127.0.0.1:8080; without it the mock is started
//   AJAR_CONSOLE_LINK  the one-time sign-in link that the server printed (with AJAR_URL)
//   AJAR_CHROMIUM      another browser than /usr/bin/chromium
//
// Pictures go to tests/artefacts/browser/.
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { checkResponse, match } from '../mock/contract.mjs';
import { startMock } from '../mock/server.mjs';

const ARTEFACTS = fileURLToPath(new URL('../../artefacts/browser/', import.meta.url));
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=en-GB',
];
export const DESKTOP = { width: 1280, height: 800 };
export const PHONE = { width: 390, height: 844 };
/** A busy machine is slow, not wrong. */
export const PATIENCE = Number(process.env.AJAR_PATIENCE_MS ?? 30_000);

/** Complaints when an answer that a page got is not what bot/api/openapi.json promises. */
async function againstContract(response) {
  const { pathname } = new URL(response.url());
  const method = response.request().method().toLowerCase();
  const found = pathname.startsWith('/api/v1/') && match(pathname.slice('/api/v1'.length));
  if (!found || found.path === '/live' || method === 'head') return [];
  const text = response.status() === 204 ? undefined : await response.text();
  let body;
  try {
    body = text && JSON.parse(text);
  } catch {
    return [`${method} ${pathname}: not JSON`];
  }
  return checkResponse(found.path, method, response.status(), body).map(
    (wrong) =>
      `${method} ${pathname} ${response.status()}: ${wrong.instancePath ?? ''} ${wrong.message}`,
  );
}

const LINK = process.env.AJAR_CONSOLE_LINK ?? '';
// The link works once, and every suite is a program of its own: the first one in keeps the cookie.
const SESSION = join(
  tmpdir(),
  `ajar-browser-${createHash('sha256').update(LINK).digest('hex').slice(0, 16)}.json`,
);

async function signIn(context, page) {
  const cookies = await readFile(SESSION, 'utf8').catch(() => undefined);
  if (cookies) {
    await context.addCookies(JSON.parse(cookies));
    return page.goto('/console');
  }
  await page.goto(LINK);
  return keepSession(context);
}

const keepSession = async (context) =>
  writeFile(SESSION, JSON.stringify(await context.cookies()), { mode: 0o600 });

/** In demo mode: becomes somebody who has the role, unless the one signed in has it. */
const beSomebodyWith = (page, role) =>
  page.evaluate(async (wanted) => {
    const session = await (await fetch('/api/v1/session')).json();
    const has = (one) => one.roles.includes(wanted);
    const other = session.people.find(has);
    if (has(session.person) || !other) return;
    await fetch('/api/v1/session/person', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-ajar-console': '1' },
      body: JSON.stringify({ person_id: other.id }),
    });
  }, role);

export async function open() {
  await mkdir(ARTEFACTS, { recursive: true });
  const real = process.env.AJAR_URL;
  const mock = real ? undefined : await startMock();
  const browser = await chromium.launch({
    executablePath: process.env.AJAR_CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    args: FLAGS,
  });
  const base = (real ?? mock.url).replace(/\/$/, '');

  /** A browser of its own for one person; every error in its pages is collected. */
  async function person(options = {}) {
    const context = await browser.newContext({
      viewport: DESKTOP,
      locale: 'en-GB',
      timezoneId: 'Europe/Berlin',
      baseURL: base,
      ...options,
    });
    context.setDefaultTimeout(PATIENCE);
    const problems = [];
    context.on('response', (response) => {
      // A page that moves on takes the bodies of its answers along; those are not complained of.
      againstContract(response).then(
        (wrong) => problems.push(...wrong),
        () => undefined,
      );
    });
    context.on('page', (page) => {
      page.on('pageerror', (error) => problems.push(`${page.url()}: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error' && /Content Security Policy|Refused to/.test(message.text()))
          problems.push(`${page.url()}: ${message.text()}`);
      });
    });
    return { context, problems };
  }

  return {
    base,
    mock,
    browser,
    person,
    isMock: mock !== undefined,

    /** A colleague, in the chat as `id`, or as the first regular one who has no role in IT. */
    async employee({ id, ...options } = {}) {
      const { context, problems } = await person(options);
      const page = await context.newPage();
      await page.goto('/');
      const people = page.getByTestId('people');
      await people.waitFor();
      const button = id
        ? people.locator(`[data-person="${id}"]`)
        : people.locator('[data-standing="regular"]').first();
      const chosen = await button.getAttribute('data-person');
      const name = await button.locator('strong').innerText();
      await button.click();
      await page.getByTestId('chat').getByRole('textbox').waitFor();
      return { page, context, problems, id: chosen, name };
    },

    /** Somebody of IT, signed in to the console. The one-time link is used once, its cookie often. */
    async staff({ path = '/console', as, role = 'approver', ...options } = {}) {
      const { context, problems } = await person(options);
      const page = await context.newPage();
      if (mock) await page.goto(`/console/sign-in?code=${as ?? 'demo'}`);
      else await signIn(context, page);
      await beSomebodyWith(page, role);
      // Becoming somebody else may bring a new cookie.
      if (real) await keepSession(context);
      await page.goto(path);
      await page.getByTestId('live').waitFor();
      return { page, context, problems };
    },

    async close() {
      await browser.close();
      await mock?.close();
    },
  };
}

export const picture = (page, name) => page.screenshot({ path: `${ARTEFACTS}${name}.png` });
