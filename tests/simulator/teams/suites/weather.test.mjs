// Bad weather: answers get lost, Teams is busy, keys change, Ajar is killed. Nobody reads a reply
// twice, nothing that was acknowledged is lost, and the order stays.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { HELP } from '../lib/world.mjs';
import { allIsWell, Employee, open, pause, Staff, until } from '../support/house.mjs';
import { sameStory, setAside, traffic } from '../support/weather.mjs';

const seed = Number(process.env.AJAR_SEED ?? 20261122);
const long = { timeout: 240_000 };

test('an answer is lost after posting: the message is not posted again, and IT is told', long, async (t) => {
  const house = await open(t);
  const staff = await Staff.signIn(house);
  const tom = new Employee(house, 'Tom Becker');
  for (const [kind, text] of [['lost', 'hello there'], ['doneStatus', 'I need Figma']]) {
    const before = tom.heard.length;
    house.simulator.faults.next('activities.post', { kind, status: 502 });
    await tom.say(text).told;
    await until(() => tom.heard.length > before, 'what Ajar says');
  }
  await until(async () => (await setAside(staff, tom)).length === 2, 'IT’s two notes');
  const texts = tom.heard.map((one) => one.activity.text);
  assert.equal(new Set(texts).size, texts.length, JSON.stringify(texts));
  allIsWell(house);
});

test('it never arrived, and nobody knows: IT is told, and sends it with a press', long, async (t) => {
  const house = await open(t);
  const staff = await Staff.signIn(house);
  const tom = new Employee(house, 'Tom Becker');
  house.simulator.faults.next('activities.post', { kind: 'status', status: 503 });
  await tom.say('hello there').told;
  const [note] = await until(async () => {
    const notes = await setAside(staff, tom);
    return notes.length > 0 && notes;
  }, 'IT’s note');
  const before = tom.heard.length;
  await staff.call('POST', `/set-aside/${encodeURIComponent(note.id)}/again`, {});
  await until(() => tom.heard.length > before, 'the message');
  allIsWell(house);
});

test('a storm of 429: all arrives, once and in order', long, async (t) => {
  const house = await open(t);
  const staff = await Staff.signIn(house);
  house.simulator.faults.set({ seed, latency: [0, 30], rates: { 'activities.post': { refused: 0.4 } } });
  const employees = await traffic(house, () => pause(7000), { count: 4, pause: 900 });
  house.simulator.faults.set({ rates: {} });
  await sameStory({ staff, employees });
  assert.ok(house.simulator.limited > 0, 'there was a storm');
  allIsWell(house);
});

test(`a stormy day by seed ${seed}: lost answers, errors, latency, repeated deliveries`, long, async (t) => {
  const house = await open(t);
  const staff = await Staff.signIn(house);
  house.simulator.faults.set({
    seed, latency: [0, 60],
    rates: {
      'activities.post': { refused: 0.2, lost: 0.1, status: 0.1, doneStatus: 0.1, error: 0.05 },
      token: { status: 0.3, lost: 0.2 },
      metadata: { status: 0.3 },
    },
  });
  const employees = await traffic(house, () => pause(9000), { count: 4, pause: 1000, copies: (i) => i % 3 });
  house.simulator.faults.set({ rates: {} });
  await sameStory({ staff, employees, doubts: true });
  allIsWell(house);
});

test('killed in the middle, four times: Teams comes again until each message is acknowledged', long, async (t) => {
  const house = await open(t);
  const { server } = house;
  const employees = await traffic(house, async () => {
    for (let i = 0; i < 4; ++i) {
      await pause(700 + 300 * i);
      await server.kill();
      await server.start();
    }
  }, { count: 4, pause: 400 });
  const staff = await Staff.signIn(house);
  assert.deepEqual(employees.flatMap((one) => one.told.filter(({ done }) => !done)), []);
  await sameStory({ staff, employees, doubts: true });
  allIsWell(house);
});

test('Teams signs with new keys under load: everything is heard, and the keys are fetched once for it', long, async (t) => {
  const house = await open(t);
  const { identity } = house.simulator;
  const staff = await Staff.signIn(house);
  let before = 0;
  const employees = await traffic(house, async () => {
    await pause(1500);
    before = identity.fetches.keys;
    identity.rotate({ forget: true });
    await pause(2500);
  }, { pause: 120 });
  assert.equal(before, 1);
  assert.equal(identity.fetches.keys, 2, 'one more fetch');
  await sameStory({ staff, employees });
  allIsWell(house);
});

test('Teams signs with a new key right after a stranger with a made-up one: nobody is turned away', long, async (t) => {
  const house = await open(t);
  const { identity, deliveries } = house.simulator;
  const tom = new Employee(house, 'Tom Becker');
  await tom.say('hello there').told;
  await tom.next('the greeting');
  const made = deliveries.activity('message', tom.user, { conversation: tom.conversation }, { text: 'I am Tom' });
  const stranger = await deliveries.post(made, identity.token({ key: identity.newKey(['msteams']) }));
  assert.equal(stranger.status, 401);
  identity.rotate({ forget: true });
  const { done, attempts } = await tom.say('I need Figma').told;
  assert.equal(done, true);
  assert.deepEqual(attempts.map((one) => one.status), [200], 'Teams does not come again after a refusal');
  await tom.next('an answer');
  allIsWell(house);
});

test('the metadata server goes away: the known keys stay good; a new key is refused, and not with a 5xx', long, async (t) => {
  const house = await open(t);
  const { identity, deliveries } = house.simulator;
  const staff = await Staff.signIn(house);
  const employees = await traffic(house, async () => {
    await pause(1000);
    identity.down = true;
    await pause(2000);
  }, { count: 3, pause: 150 });
  await sameStory({ staff, employees });
  identity.rotate();
  const { told } = new Employee(house, 'Eva Novak').say('hello there');
  const entry = await told;
  assert.equal(entry.done, false);
  assert.deepEqual(entry.attempts.map((one) => one.status), [401]);
  assert.ok(deliveries.log.every((one) => one.attempts.every(({ status }) => status < 500)));
  allIsWell(house);
});

test('the metadata server is away at the start: refused until it is back, and then heard', long, async (t) => {
  const house = await open(t);
  house.simulator.identity.down = true;
  const tom = new Employee(house, 'Tom Becker');
  const first = await tom.say('hello there').told;
  assert.deepEqual(first.attempts.map((one) => one.status), [401]);
  house.simulator.identity.down = false;
  await until(async () => (await tom.say('hello there').told).done, 'Ajar’s next look at the keys');
  await tom.next('the greeting');
  allIsWell(house);
});

test('Ajar’s token is worth nothing any more: it gets a new one, and nothing is lost', long, async (t) => {
  const house = await open(t);
  const staff = await Staff.signIn(house);
  const employees = await traffic(house, async () => {
    for (let i = 0; i < 4; ++i) {
      await pause(900);
      house.simulator.identity.revoke();
    }
  }, { count: 3, pause: 300 });
  await sameStory({ staff, employees });
  assert.ok(house.simulator.identity.fetches.token >= 3);
  allIsWell(house);
});

test('several people in one channel, and slow answers: who comes too early comes again', long, async (t) => {
  const house = await open(t);
  house.simulator.faults.set({ latency: [60, 120] });
  const staff = await Staff.signIn(house);
  const people = ['Tom Becker', 'Grace Byrne', 'Marek Kowalski', 'David Klein'].map((name) => new Employee(house, name, HELP));
  await Promise.all(people.map(async (one) => {
    const text = '@Ajar I need a second monitor';
    const { done } = await one.say(text).told;
    one.told.push({ text: 'I need a second monitor', done });
  }));
  await sameStory({ staff, employees: people });
  allIsWell(house);
});
