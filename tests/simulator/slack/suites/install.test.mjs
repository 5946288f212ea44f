// Workspaces install Ajar by themselves: each has its own token, which is renewed while people talk,
// and is dropped when they uninstall it.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  allIsWell, connected, decide, Employee, install, installable, leave, open, pause, Staff, until,
} from '../support/house.mjs';
import { people, sameStory, traffic } from '../support/weather.mjs';
import { GROUP, LABS, SECOND, TEAM } from '../lib/world.mjs';

const readiness = async ({ server }) => {
  const response = await fetch(`${server.url}/readyz`);
  return { status: response.status, slack: (await response.json()).checks.slack };
};

for (const way of ['http', 'socket']) {
  test(`${way}: two workspaces at once, each answered with its own token`, async (t) => {
    const house = await open(t, way, installable);
    const { simulator } = house;
    for (const [place, name] of [[TEAM, 'Fernhall'], [SECOND, 'Northwind']]) {
      const { status, page } = await install(house, place);
      assert.equal(status, 200, page);
      assert.match(page, new RegExp(`Ajar is installed in ${name}`));
    }
    const here = new Employee(house, 'Tom Becker');
    const there = new Employee({ simulator: simulator.workspace(SECOND) }, 'Tom Becker');
    assert.notEqual(here.user, there.user);
    await Promise.all([here.say('I need Figma').told, there.say('my monitor is broken').told]);
    const answers = await Promise.all([here.next(), there.next()]);
    assert.notEqual(answers[0].text, answers[1].text);
    assert.equal(answers[1].thread_ts, there.thread);
    await pause(300);
    assert.equal(here.heard.length, 1);
    assert.equal(there.heard.length, 1);
    allIsWell(house);
    allIsWell({ simulator: simulator.workspace(SECOND) });
  });
}

test('the whole path in a second workspace, from the question to the answer', async (t) => {
  const house = await open(t, 'http', installable);
  await install(house, TEAM);
  await install(house, SECOND);
  const staff = await Staff.signIn(house);
  const tom = new Employee({ simulator: house.simulator.workspace(SECOND) }, 'Tom Becker');
  await tom.say('I need Figma to comment on designs for 3 people until the end of the month').told;
  const waiting = async () => (await staff.waiting())[0];
  await tom.answerUntil(waiting);
  const review = await staff.approve((await waiting()).id);
  await until(
    () => tom.heard.find((m) => JSON.stringify(m).includes(review.draft.parts[0].text.slice(0, 40))),
    'the approved reply',
  );
  assert.equal(house.simulator.world.directWith(house.simulator.world.person('Tom Becker').id).messages.length, 0);
  allIsWell({ simulator: house.simulator.workspace(SECOND) });
});

test('an organisation installs it once for all of its workspaces', async (t) => {
  const house = await open(t, 'http', installable);
  const { page } = await install(house, GROUP);
  assert.match(page, /Ajar is installed in Fernhall Group/);
  const sofia = new Employee({ simulator: house.simulator.workspace(LABS) }, 'Sofia Pereira');
  await sofia.say('hello there').told;
  const greeting = await sofia.next('the greeting');
  const [button] = sofia.buttons(greeting);
  if (button) await sofia.press(greeting, button);
  await sofia.say('I need a second monitor').told;
  await sofia.next('a question');
  allIsWell({ simulator: house.simulator.workspace(LABS) });
});

test('tokens are renewed in the middle of traffic: nothing lost, nothing twice', async (t) => {
  const house = await open(t, 'http', installable);
  const { simulator } = house;
  const { installations } = simulator;
  installations.rotation = 8; // seconds
  await install(house, TEAM);
  await install(house, SECOND);
  const staff = await Staff.signIn(house);
  const employees = await traffic(house, async () => {
    await pause(9_000);
    installations.expire(); // before its time
    simulator.faults.next('oauth.v2.access', { kind: 'lost' });
    simulator.faults.next('oauth.v2.access', { kind: 'error', word: 'internal_error' });
    await pause(6_000);
  }, { count: 3, pause: 700 });
  await sameStory(house, staff, employees);
  assert.ok(installations.renewals >= 4, `${installations.renewals} renewals`);
  assert.equal(await readiness(house).then(({ slack }) => slack), 'ok');
  allIsWell(house);
});

test('a renewed token is there after the power went', async (t) => {
  const house = await open(t, 'http', installable);
  const { simulator, server } = house;
  simulator.installations.rotation = 8;
  await install(house, TEAM);
  await until(() => simulator.installations.renewals >= 1, 'the first renewal');
  await pause(200);
  await server.kill();
  simulator.installations.expire();
  await server.start();
  await connected(house);
  const tom = new Employee(house, people[0]);
  await tom.say('hello there').told;
  await tom.next('the greeting');
  allIsWell(house);
});

test('whoever uninstalls hears nothing more, and the others do', async (t) => {
  const house = await open(t, 'http', installable);
  const { simulator, server } = house;
  await install(house, TEAM);
  await install(house, SECOND);
  const staff = await Staff.signIn(house);
  const there = new Employee({ simulator: simulator.workspace(SECOND) }, 'Tom Becker');
  await there.say('I need Figma to comment on designs for 3 people until the end of the month').told;
  await there.answerUntil(async () => (await staff.waiting())[0]);
  const heard = there.heard.length;
  await simulator.installations.uninstall(SECOND);
  const told = await until(async () => {
    const { status, slack } = await readiness(house);
    return slack !== 'ok' && { status, slack };
  }, 'a word at /readyz');
  assert.equal(told.status, 200, 'the others are served');
  assert.match(told.slack, /Northwind \(T0NORTHWIND\): Ajar was uninstalled there/);
  assert.match(server.output, /Ajar was uninstalled there. Its token is dropped/);

  // What IT decides cannot be told there any more; the case is not lost.
  const [review] = await staff.waiting();
  const calls = simulator.api.calls.length;
  await staff.approve(review.id);
  await there.say('are you still there?').told;
  const here = new Employee(house, 'Grace Byrne');
  await here.say('hello there').told;
  await here.next('the greeting');
  await pause(500);
  assert.equal(there.heard.length, heard);
  const after = simulator.api.calls.slice(calls).filter(({ args }) => args.channel === there.channel.id);
  assert.deepEqual(after, [], 'nothing is sent there');
  assert.ok(await staff.call('GET', `/reviews/${encodeURIComponent(review.id)}`));

  // Installed again, all is well.
  const { page } = await install(house, SECOND);
  assert.match(page, /Ajar is installed in Northwind/);
  const grace = new Employee({ simulator: simulator.workspace(SECOND) }, 'Grace Byrne');
  await grace.say('hello there').told;
  await grace.next('the greeting');
  assert.equal((await readiness(house)).slack, 'ok');
});

test('refusals, foreign browsers and workspaces that are not on the list', async (t) => {
  const house = await open(t, 'http', { ...installable, AJAR_SLACK_WORKSPACES: TEAM });
  const { server, simulator } = house;
  const declined = await install(house, TEAM, { decide: 'cancel' });
  assert.match(declined.page, /You decided against it/);
  const left = await leave(house);
  const back = await decide(left, { decide: 'allow', place: TEAM });
  const other = await leave(house);
  for (const cookie of [other.cookie, '']) {
    const response = await fetch(back, { headers: { Cookie: cookie } });
    assert.equal(response.status, 400);
    assert.match(await response.text(), /It did not begin in this browser/);
  }
  const before = simulator.installations.tokens.size;
  const response = await fetch(back, { headers: { Cookie: left.cookie } });
  assert.equal(response.status, 200);
  assert.equal((await fetch(back, { headers: { Cookie: left.cookie } })).status, 400, 'once');
  assert.equal(simulator.installations.tokens.size, before + 1);
  const stranger = await install(house, SECOND);
  assert.equal(stranger.status, 403);
  await until(() => !simulator.installations.list().includes(SECOND), 'its token to be given back');
  assert.ok(server.output.includes('T0NORTHWIND is not among slack.workspaces'));
});

test('the token of the settings and those who install go together', async (t) => {
  const { AJAR_SLACK_BOT_TOKEN: _, ...others } = installable;
  const house = await open(t, 'http', others);
  const here = new Employee(house, 'Tom Becker');
  await here.say('hello there').told;
  await here.next('the greeting');
  await install(house, SECOND);
  const there = new Employee({ simulator: house.simulator.workspace(SECOND) }, 'Tom Becker');
  await there.say('hello there').told;
  await there.next('the greeting');
  allIsWell(house);
});
