// kill -9 in the middle of traffic, 20 times at seeded moments: every acknowledged message is
// there, no line is there twice, and all conversations go on.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Server, temporaryFolder } from '../support/ajar.mjs';
import { Chat } from '../support/chat.mjs';

const seed = Number(process.env.AJAR_SEED ?? 20261121);
const kills = 20;
const talkers = 6;

/** A small generator (mulberry32), so that a run can be repeated by its seed. */
function random(state) {
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const words = [
  'hello there',
  'I need Figma to comment on designs',
  'it is for 3 people',
  'yes',
  'by the end of the month',
  'what is the status?',
  'I also need a second monitor',
  'skip',
  'thanks',
  'never mind',
];

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function talk(chat, next, acknowledged, during) {
  while (during.on) {
    const text = `${words[Math.floor(next() * words.length)]}`;
    const id = `k${chat.number}-${chat.count++}`;
    try {
      const response = await chat.send({ id, text });
      if (response.status === 200) acknowledged.push({ chat, id: (await response.json()).id, text });
      else assert.ok([502, 503].includes(response.status), `unexpected ${response.status}`);
      await chat.news();
      await pause(next() * 30);
    } catch (problem) {
      if (problem instanceof assert.AssertionError) throw problem;
      return; // the connection was cut: that is what this test is about
    }
  }
}

test(`survives ${kills} kills under traffic (seed ${seed})`, { timeout: 240_000 }, async (t) => {
  const next = random(seed);
  const server = await new Server(temporaryFolder(t)).start();
  t.after(() => server.stop());
  const people = (await (await fetch(`${server.url}/v3/ajar/people`)).json()).map((p) => p.id);
  const chats = [];
  for (let i = 0; i < talkers; ++i) {
    const chat = await new Chat(server, people[i % people.length]).open();
    chats.push(Object.assign(chat, { number: i, count: 0 }));
  }
  const acknowledged = [];
  for (let kill = 0; kill < kills; ++kill) {
    const during = { on: true };
    const talking = chats.map((chat) => talk(chat, next, acknowledged, during));
    await pause(40 + next() * 400);
    await server.kill();
    during.on = false;
    await Promise.all(talking);
    await server.start();
  }
  assert.ok(acknowledged.length > kills, `only ${acknowledged.length} messages were acknowledged`);

  for (const chat of chats) {
    // Turns come in order, and a line appears with its turn: when this one is there, so is
    // whatever was acknowledged before it, and the conversation goes on.
    const last = await chat.say('can I talk to a person please');
    await chat.until((activity) => activity.id === last, `the last word of talk ${chat.number}`);
    // The whole conversation, read anew, against what the client saw on the way.
    const seenOnTheWay = chat.seen;
    chat.watermark = '';
    chat.seen = [];
    let all = [];
    for (let page = await chat.news(); page.length > 0; page = await chat.news()) all.push(...page);
    const ids = all.map((activity) => activity.id);
    assert.equal(new Set(ids).size, ids.length, 'no line is there twice');
    const wanted = acknowledged.filter((message) => message.chat === chat);
    const missing = wanted.filter((message) => !ids.includes(message.id));
    assert.deepEqual(missing.map((m) => m.text), [], 'every acknowledged message is there');
    const seenIds = seenOnTheWay.map((activity) => activity.id);
    assert.equal(new Set(seenIds).size, seenIds.length, 'no line was delivered twice');
    assert.ok(seenIds.every((id) => ids.includes(id)), 'what was delivered stays');
  }
});
