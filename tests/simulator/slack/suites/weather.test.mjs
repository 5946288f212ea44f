// Bad weather: answers get lost, Slack is busy, connections come and go, Ajar is killed. Nobody
// reads a reply twice, nothing that was confirmed is lost, and the order stays.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { allIsWell, connected, Employee, open, pause, Staff, until } from '../support/house.mjs';
import { sameStory, traffic } from '../support/weather.mjs';

const seed = Number(process.env.AJAR_SEED ?? 20261122);
const long = { timeout: 240_000 };

test('an answer is lost after posting: it is looked for, and not posted again', long, async (t) => {
  const house = await open(t, 'socket');
  const tom = new Employee(house, 'Tom Becker');
  for (const kind of ['lost', 'doneStatus'])
    house.simulator.faults.next('chat.postMessage', { kind, status: 502 });
  await tom.say('hello there').told;
  await tom.next('the greeting');
  await tom.say('I need Figma').told;
  await until(() => tom.heard.length >= 2, 'the question');
  const looked = () => house.simulator.api.calls.filter((one) => one.method === 'conversations.replies');
  await until(() => looked().length >= 1, 'a look whether it has arrived');
  await pause(4000);
  assert.equal(tom.heard.length, 2);
  allIsWell(house);
});

test('it never arrived: it is looked for, and posted then', long, async (t) => {
  const house = await open(t, 'socket');
  const tom = new Employee(house, 'Tom Becker');
  house.simulator.faults.next('chat.postMessage', { kind: 'status', status: 503 });
  await tom.say('hello there').told;
  await tom.next('the greeting');
  allIsWell(house);
});

for (const way of ['http', 'socket']) {
  test(`${way}: a stormy day by seed ${seed}: lost answers, 429, errors, latency`, long, async (t) => {
    const house = await open(t, way);
    const staff = await Staff.signIn(house);
    house.simulator.faults.set({
      seed, latency: [0, 60],
      rates: {
        'chat.postMessage': { refused: 0.3, lost: 0.15, status: 0.1, doneStatus: 0.1, error: 0.05 },
        'conversations.replies': { refused: 0.2, status: 0.1 },
        'apps.connections.open': { refused: 0.2, error: 0.2 },
      },
    });
    const employees = await traffic(house, () => pause(9000), { count: 4, pause: 1200 });
    house.simulator.faults.set({ rates: {} });
    await sameStory(house, staff, employees);
    assert.ok(house.simulator.limited > 0, 'there was a storm');
    allIsWell(house);
  });

  test(`${way}: killed in the middle, four times`, long, async (t) => {
    const house = await open(t, way);
    const { server, simulator } = house;
    simulator.deliveries.minute = 4000; // a start takes a moment
    const employees = await traffic(house, async () => {
      for (let i = 0; i < 4; ++i) {
        await pause(700 + 300 * i);
        await server.kill();
        await server.start();
        await connected(house);
      }
    }, { count: 4, pause: 400 });
    const staff = await Staff.signIn(house);
    const lost = employees.flatMap((one) => one.told.filter((message) => !message.done));
    assert.deepEqual(lost, [], 'Slack came again until each was confirmed');
    await sameStory(house, staff, employees);
    allIsWell(house);
  });
}

test('Socket Mode is refreshed and broken every few seconds under traffic', long, async (t) => {
  const house = await open(t, 'socket');
  const { simulator } = house;
  const staff = await Staff.signIn(house);
  const moments = [
    () => simulator.sockets.refresh({ reason: 'refresh_requested', after: 1000 }),
    () => simulator.sockets.drop(0),
    () => simulator.sockets.refresh({ reason: 'warning', after: 1500 }),
    () => simulator.sockets.drop(),
  ];
  const before = simulator.sockets.opened;
  const employees = await traffic(house, async () => {
    for (let i = 0; i < 8; ++i) {
      await pause(2500);
      moments[i % moments.length]();
    }
  }, { pause: 250 });
  assert.ok(simulator.sockets.opened - before >= 8, 'it was reconnected');
  const lost = employees.flatMap((one) => one.told.filter((message) => !message.done));
  assert.deepEqual(lost, []);
  await sameStory(house, staff, employees);
  allIsWell(house);
});
