// One employee over Direct Line, as a client would talk: REST and watermarks.
import assert from 'node:assert/strict';

const patience = 30_000;

export class Chat {
  constructor(server, person) {
    this.server = server;
    this.person = person;
    this.watermark = '';
    this.seen = [];
  }

  async call(method, path, { body, token = this.token, raw, headers = {} } = {}) {
    return fetch(this.server.url + path, {
      method,
      headers: {
        ...(token ? { Authorization: `Bearer ${token}` } : {}),
        ...(body !== undefined || raw !== undefined ? { 'Content-Type': 'application/json' } : {}),
        ...headers,
      },
      body: raw ?? (body === undefined ? undefined : JSON.stringify(body)),
    });
  }

  async open() {
    const session = await this.call('POST', '/v3/ajar/session', { body: { person: this.person } });
    assert.equal(session.status, 200, await session.clone().text());
    this.token = (await session.json()).token;
    const started = await this.call('POST', '/v3/directline/conversations', { body: {} });
    assert.equal(started.status, 201, await started.clone().text());
    const conversation = await started.json();
    this.id = conversation.conversationId;
    this.token = conversation.token;
    return this;
  }

  get path() {
    return `/v3/directline/conversations/${this.id}/activities`;
  }

  /** Sends; gives the response, whatever it is. */
  send(activity) {
    return this.call('POST', this.path, {
      body: { type: 'message', from: { id: this.person }, ...activity },
    });
  }

  async say(text) {
    const response = await this.send({ text });
    assert.equal(response.status, 200, await response.clone().text());
    return (await response.json()).id;
  }

  async choose(value) {
    const response = await this.send({ value, channelData: { postBack: true } });
    assert.equal(response.status, 200, await response.clone().text());
  }

  /** What is new since the last call. */
  async news() {
    const response = await this.call('GET', `${this.path}?watermark=${this.watermark}`);
    assert.equal(response.status, 200, await response.clone().text());
    const set = await response.json();
    this.watermark = set.watermark ?? this.watermark;
    this.seen.push(...set.activities);
    return set.activities;
  }

  /** Waits until something new fits; gives it. */
  async until(fits, what = 'an answer') {
    const end = Date.now() + patience;
    for (;;) {
      const found = (await this.news()).find(fits);
      if (found) return found;
      if (Date.now() > end)
        assert.fail(`${what} did not come. So far:\n${this.seen.map((a) => a.text).join('\n')}`);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }

  answer(what) {
    return this.until((activity) => activity.type === 'message' && activity.from.id === 'ajar', what);
  }
}
