// Microsoft 365 Agents Playground, Microsoft's own test client, as a person would use it. Its licence is
// for evaluation, so it is no dependency: this runs where a developer has installed it (README.md).
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { test } from 'node:test';
import { serve, temporaryFolder } from '../../../program/support/ajar.mjs';
import { browse } from '../support/browser.mjs';
import { Staff, until } from '../support/house.mjs';

const PROGRAM = process.env.AJAR_PLAYGROUND ?? 'agentsplayground';
const PORT = 56150;
const there = spawnSync(PROGRAM, ['--version'], { stdio: 'ignore' }).error === undefined;
const skip = there ? false : `${PROGRAM} is not installed: see “With Microsoft 365 Agents Playground” in README.md`;

async function playground(t, server) {
  const args = ['start', '-e', `${server.url}/api/messages`, '-c', 'msteams', '-p', String(PORT), '--disable-telemetry'];
  const child = spawn(PROGRAM, args, {
    cwd: temporaryFolder(t), env: { ...process.env, BROWSER: 'none' }, stdio: 'ignore', detached: true,
  });
  const ended = once(child, 'close');
  t.after(async () => {
    process.kill(-child.pid);
    await ended;
  });
  const url = `http://127.0.0.1:${PORT}/`;
  await until(() => fetch(url).then((answer) => answer.ok, () => false), 'the playground');
  return url;
}

/** The talks that Ajar has, each with its lines. */
async function talks(staff) {
  const { conversations } = await staff.call('GET', '/conversations?status=all');
  return Promise.all(conversations.map(({ id }) => staff.call('GET', `/conversations/${encodeURIComponent(id)}`)));
}

test('a person is greeted once, asks, presses a button, and an unknown activity changes nothing', { skip, timeout: 180_000 }, async (t) => {
  const server = await serve(t, { AJAR_TEAMS_AUTH: 'off', AJAR_TEAMS_SERVICE_HOSTS: `localhost:${PORT}` });
  const staff = await Staff.signIn({ server });
  const url = await playground(t, server);
  const page = await (await browse(t)).newPage();
  await page.route(/res-1\.cdn\.office\.net/, (route) => route.abort());
  await page.goto(url);
  await page.getByRole('treeitem', { name: /Personal Chat/ }).click();
  const said = async () => (await talks(staff)).flatMap(({ lines }) => lines);
  const ours = async () => (await said()).filter((line) => line.from !== 'employee');
  await until(async () => (await ours()).length > 0, 'the greeting');
  assert.equal((await ours()).length, 1, 'told in two ways, greeted once');

  await page.getByRole('textbox').last().click();
  await page.keyboard.type('I need Figma to comment on designs');
  await page.getByRole('button', { name: 'Send Message' }).click();
  const button = page.locator('.ac-pushButton').last();
  await button.waitFor();
  const before = (await said()).length;
  await button.click();
  await until(async () => (await said()).length > before + 1, 'the pressed answer, and what Ajar says to it');
  await page.locator('p, .ac-textBlock').filter({ hasText: /./ }).last().waitFor();

  const lines = (await said()).length;
  await page.getByText('Mock an Activity').first().click();
  await page.getByText('Custom activity').first().click();
  await page.locator('.monaco-editor').first().click();
  await page.keyboard.press('Control+A');
  await page.keyboard.insertText(JSON.stringify({ type: 'nobodyKnowsThis', id: 'x' }));
  await page.getByRole('button', { name: /Send activity/i }).click();
  assert.equal((await fetch(`${server.url}/livez`)).status, 200);
  assert.equal((await said()).length, lines);
});
