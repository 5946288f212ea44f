// Microsoft's own Direct Line client against our server: start, send, receive, and go on after
// the socket was cut, with nothing lost and nothing doubled.
//
// AJAR_URL names a server that runs already (then the demo's directory is used to sign in, and the
// bot is the real one); without it, DIRECT_LINE_ECHO_SERVER names the echo program to start.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import readline from 'node:readline';
import { after, before, test } from 'node:test';
import WebSocket from 'ws';
import directlinejs from 'botframework-directlinejs';
import xhr2 from 'xhr2';

const { DirectLine, ConnectionStatus } = directlinejs;
globalThis.XMLHttpRequest = xhr2;

let base = process.env.AJAR_URL;
let echo;

before(async () => {
  if (base) return;
  echo = spawn(process.env.DIRECT_LINE_ECHO_SERVER, { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = readline.createInterface({ input: echo.stdout });
  base = await new Promise((resolve, reject) => {
    lines.once('line', resolve);
    echo.once('error', reject);
    echo.once('exit', (code) => reject(new Error(`the echo server ended with ${code}`)));
  });
});

after(async () => {
  if (!echo) return;
  const ended = new Promise((resolve) => echo.once('exit', resolve));
  echo.stdin.end();
  assert.equal(await ended, 0, 'the echo server ends in good order');
});

async function signIn() {
  const people = await (await fetch(`${base}/v3/ajar/people`)).json();
  const answer = await fetch(`${base}/v3/ajar/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ person: people[0].id }),
  });
  assert.equal(answer.status, 200);
  return answer.json();
}

/** A websocket class whose open sockets can be cut without a goodbye. */
function cuttable() {
  const open = new Set();
  class Cuttable extends WebSocket {
    constructor(url) {
      super(url);
      open.add(this);
      this.on('close', () => open.delete(this));
      this.on('error', () => {});
    }
  }
  return {
    Cuttable,
    cut() {
      for (const socket of open) socket.terminate();
    },
    count: () => open.size,
  };
}

/** The client, with everything it received, and a way to wait for what must come. */
function connect(options) {
  globalThis.WebSocket = options.WebSocket ?? WebSocket;
  const line = new DirectLine({
    domain: `${base}/v3/directline`,
    webSocket: true,
    ...options.directLine,
  });
  // The client waits 3 to 15 seconds before it reconnects; a test need not.
  line.getRetryDelay = () => 50;
  const received = [];
  const waiting = new Set();
  const subscription = line.activity$.subscribe(
    (activity) => {
      received.push(activity);
      for (const check of waiting) check();
    },
    () => {}, // the test of a wrong token looks at the status
  );
  return {
    line,
    received,
    messages: () => received.filter((activity) => activity.type === 'message'),
    until(condition, what) {
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(check);
          reject(new Error(`never happened: ${what}; got ${JSON.stringify(received)}`));
        }, 30_000);
        const check = () => {
          if (!condition()) return;
          clearTimeout(timer);
          waiting.delete(check);
          resolve();
        };
        waiting.add(check);
        check();
      });
    },
    send(text, extra = {}) {
      return new Promise((resolve, reject) => {
        line
          .postActivity({
            type: 'message',
            text,
            from: { id: options.user ?? 'somebody' },
            ...extra,
          })
          .subscribe(resolve, reject);
      });
    },
    end() {
      subscription.unsubscribe();
      line.end();
    },
  };
}

const fromBot = (client) => client.messages().filter((message) => message.from.id === 'ajar');

function assertNoneTwice(client) {
  const ids = client.messages().map((message) => message.id);
  assert.equal(new Set(ids).size, ids.length, `no activity comes twice: ${ids.join(' ')}`);
}

test('starts a conversation, sends, and receives its own words and an answer', async () => {
  const session = await signIn();
  const client = connect({ directLine: { token: session.token }, user: session.userId });
  try {
    const id = await client.send('hello');
    assert.ok(id && id !== 'retry');
    await client.until(() => client.messages().some((m) => m.id === id), 'own message');
    await client.until(() => fromBot(client).length > 0, 'an answer');
    const own = client.messages().find((m) => m.id === id);
    assert.equal(own.text, 'hello');
    assert.equal(own.from.id, session.userId, 'the token says who writes, not the activity');
    assertNoneTwice(client);
  } finally {
    client.end();
  }
});

test('goes on after the socket was cut, and loses and doubles nothing', async () => {
  const session = await signIn();
  const { Cuttable, cut } = cuttable();
  const client = connect({
    directLine: { token: session.token },
    user: session.userId,
    WebSocket: Cuttable,
  });
  try {
    const sent = [];
    for (let round = 0; round < 5; ++round) {
      for (let i = 0; i < 4; ++i) sent.push(await client.send(`message ${round}.${i}`));
      cut();
      sent.push(await client.send(`while away ${round}`));
      await client.until(
        () => sent.every((id) => client.messages().some((m) => m.id === id)),
        'all own messages',
      );
    }
    if (echo)
      await client.until(() => fromBot(client).length === sent.length, 'an answer to each');
    assertNoneTwice(client);
    const own = client.messages().filter((m) => m.from.id === session.userId);
    assert.deepEqual(
      own.map((m) => m.id),
      sent,
      'own messages in the order in which they were sent',
    );
  } finally {
    client.end();
  }
});

test('a second client on the same conversation, from its beginning, sees the same', async () => {
  const session = await signIn();
  const first = connect({ directLine: { token: session.token }, user: session.userId });
  let second;
  try {
    const id = await first.send('hello again');
    await first.until(() => fromBot(first).length > 0, 'an answer');
    second = connect({
      directLine: { token: first.line.token, conversationId: first.line.conversationId },
    });
    await second.until(() => fromBot(second).length > 0, 'the answer, again');
    assert.equal(second.messages()[0].id, id);
    assertNoneTwice(second);
  } finally {
    first.end();
    second?.end();
  }
});

test('polls instead of a websocket', async () => {
  const session = await signIn();
  const client = connect({
    directLine: { token: session.token, webSocket: false, pollingInterval: 200 },
    user: session.userId,
  });
  try {
    await client.send('by polling');
    await client.until(() => fromBot(client).length > 0, 'an answer');
    assertNoneTwice(client);
  } finally {
    client.end();
  }
});

test('the same client activity id sent twice is one message', async () => {
  const session = await signIn();
  const client = connect({ directLine: { token: session.token }, user: session.userId });
  try {
    const extra = { channelData: { clientActivityID: 'c-1' } };
    const first = await client.send('once', extra);
    const second = await client.send('once', extra);
    assert.equal(first, second);
    await client.until(() => fromBot(client).length > 0, 'an answer');
    const own = client.messages().filter((m) => m.from.id === session.userId);
    assert.equal(own.length, 1);
    assert.equal(own[0].channelData.clientActivityID, 'c-1', 'Web Chat finds its message again');
  } finally {
    client.end();
  }
});

test('a wrong token ends in FailedToConnect', async () => {
  const client = connect({ directLine: { token: 'nonsense' } });
  try {
    const status = await new Promise((resolve) => {
      client.line.connectionStatus$.subscribe((now) => {
        if (now === ConnectionStatus.FailedToConnect) resolve(now);
      });
    });
    assert.equal(status, ConnectionStatus.FailedToConnect);
  } finally {
    client.end();
  }
});
