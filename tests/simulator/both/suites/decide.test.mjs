// One program, Slack and Teams at once: a review stands in both staff channels, and somebody here
// and somebody there approve it at the same moment, round after round.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Server, temporaryFolder } from '../../../program/support/ajar.mjs';
import { pause, Staff, until } from '../../../program/support/staff.mjs';
import { Simulator as Slack } from '../../slack/lib/simulator.mjs';
import { APP_TOKEN, BOT_TOKEN } from '../../slack/lib/web_api.mjs';
import * as inSlack from '../../slack/support/house.mjs';
import { actionsIn } from '../../teams/lib/card_rules.mjs';
import { settingsFor } from '../../teams/lib/settings.mjs';
import { Simulator as Teams } from '../../teams/lib/simulator.mjs';
import { cardOf, REVIEWS } from '../../teams/lib/world.mjs';
import * as inTeams from '../../teams/support/house.mjs';

const CHANNEL = 'C0ITREVIEW1';
const ROUNDS = 12;
const ASKED = 'I need Figma to comment on designs for 3 people until the end of the month';
const SLACKER = { name: 'Jonas Weber', id: 'jonas-weber' };
const TEAMSTER = { name: 'Mia Schulz', id: 'mia-schulz' };

async function open(t, undoSeconds) {
  const slack = await new Slack().start();
  t.after(() => slack.stop());
  const teams = await new Teams().start();
  t.after(() => teams.stop());
  const server = await new Server(temporaryFolder(t), {
    AJAR_SLACK_API_URL: `${slack.url}/api`, AJAR_SLACK_BOT_TOKEN: BOT_TOKEN,
    AJAR_SLACK_APP_TOKEN: APP_TOKEN, AJAR_SLACK_STAFF_CHANNEL: CHANNEL,
    ...settingsFor(teams.host), AJAR_REVIEW_UNDO_SECONDS: String(undoSeconds),
  }).start();
  t.after(() => server.stop());
  slack.deliveries.transport = 'socket';
  teams.deliveries.target = server.url;
  const houses = { slack: { simulator: slack, server, way: 'socket' }, teams: { simulator: teams, server } };
  await inSlack.connected(houses.slack);
  return { ...houses, staff: await Staff.signIn({ server }) };
}

// ---- In Slack -----------------------------------------------------------------------------------

const slackChannel = ({ slack }) => slack.simulator.world.channels.get(CHANNEL);
const buttons = (message) => (message.blocks ?? []).flatMap((block) => block.elements ?? [])
  .filter((one) => one.type === 'button' && !one.url);
const slackUser = ({ slack }) => slack.simulator.world.person(SLACKER.name).id;

/** The click on what the person sees now, even if the message has changed when it comes to that. */
function readyInSlack(world, message) {
  const { blocks } = message;
  const { action_id } = buttons(message).find((one) => one.action_id.startsWith('approve'));
  const user = slackUser(world);
  return () => world.slack.simulator.interactions.press({ user, channel: CHANNEL, ts: message.ts, action_id, blocks });
}

const toldInSlack = (world, since) => slackChannel(world).messages.slice(since)
  .filter((one) => one.ephemeral_for === slackUser(world)).map((one) => JSON.stringify(one));

// ---- In Teams -----------------------------------------------------------------------------------

const teamsChannel = ({ teams }) => teams.simulator.world.conversations.get(REVIEWS);
const verbs = (message, user) => actionsIn(cardOf(message, user)).map((one) => one.verb ?? one.data?.verb);
const teamsUser = ({ teams }) => teams.simulator.world.person(TEAMSTER.name).id;

function readyInTeams(world, message) {
  const user = teamsUser(world);
  const card = cardOf(message, user);
  const index = verbs(message, user).indexOf('approve');
  return () => world.teams.simulator.interactions.press({
    user, conversation: REVIEWS, message: message.id, index, card,
  });
}

// ---- One round ----------------------------------------------------------------------------------

/** Somebody asks, on one platform or the other; how many replies they have read so far. */
async function ask(world, round) {
  const side = round % 2 === 0 ? inSlack : inTeams;
  const house = round % 2 === 0 ? world.slack : world.teams;
  const employee = new side.Employee(house, round % 2 === 0 ? 'Tom Becker' : 'Grace Byrne');
  employee.read = employee.heard.length;
  await employee.say(ASKED).told;
  await employee.answerUntil(async () => (await world.staff.waiting())[0]);
  const words = (one) => one.text ?? one.activity?.text ?? '';
  return (start) => employee.heard.filter((one) => words(one).includes(start)).length;
}

/** Each begins when both are ready, in either order, by so much. */
async function together(round, ...presses) {
  const late = (round * 7) % 12; // milliseconds: who is first changes
  return Promise.all(presses.map(async (press, index) => {
    await pause(20 + ((round + index) % 2) * late);
    return press();
  }));
}

async function play(world, round) {
  const before = { slack: slackChannel(world).messages.length, teams: teamsChannel(world).messages.length };
  const replies = await ask(world, round);
  const [{ id }] = await world.staff.waiting();
  const path = `/reviews/${encodeURIComponent(id)}`;
  const { draft } = await world.staff.call('GET', path);
  const start = draft.parts[0].text.slice(0, 60);
  const read = replies(start);
  const here = await until(() => slackChannel(world).messages.slice(before.slack)
    .find((one) => buttons(one).length > 0), 'the review in Slack');
  const there = await until(() => teamsChannel(world).messages.slice(before.teams)
    .find((one) => one.bot && verbs(one).includes('approve')), 'the review in Teams');

  const pressed = await together(round, readyInSlack(world, here), readyInTeams(world, there));
  assert.ok(pressed.every((one) => one.ok), JSON.stringify(pressed));
  const settled = await until(async () => (await world.staff.call('GET', path)).settled, 'the decision');

  // One of them it was; the other one is told who.
  const winner = [SLACKER, TEAMSTER].find((one) => one.id === settled.by.id);
  assert.ok(winner, JSON.stringify(settled));
  if (winner === TEAMSTER) {
    await until(() => toldInSlack(world, before.slack).some((one) => one.includes(TEAMSTER.name)),
      'the word for who was late in Slack');
  } else {
    assert.match(JSON.stringify(cardOf(there, teamsUser(world))), new RegExp(SLACKER.name));
  }
  // Both messages end as the same case, without buttons.
  await until(() => buttons(here).length === 0, 'the end of the buttons in Slack');
  await until(() => !verbs(there).includes('approve') && !verbs(there).includes('undo'), 'in Teams');
  assert.match(JSON.stringify(here), new RegExp(winner.name));
  assert.match(JSON.stringify(cardOf(there)), new RegExp(winner.name));
  await until(() => replies(start) > read, 'the reply');
  return { winner, once: () => assert.equal(replies(start), read + 1, `round ${round}`) };
}

for (const undo of [0, 1])
  test(`Slack and Teams approve at the same moment: one decision, one reply (undo: ${undo} s)`,
    { timeout: 300_000 }, async (t) => {
      const world = await open(t, undo);
      const wins = new Map();
      for (let round = 0; round < ROUNDS; ++round) {
        const { winner, once } = await play(world, round);
        wins.set(winner.name, (wins.get(winner.name) ?? 0) + 1);
        await pause(300); // a second reply would have come within that time
        once();
      }
      t.diagnostic(`who was first: ${JSON.stringify([...wins])}`);
      assert.deepEqual(await world.staff.waiting(), []);
      inSlack.allIsWell(world.slack);
      inTeams.allIsWell(world.teams);
    });
