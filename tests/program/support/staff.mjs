// A person of IT at the console's API, and patience.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';

export const patience = 60_000;
export const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Waits until `find` gives something. */
export async function until(find, what) {
  for (const end = Date.now() + patience; ; await pause(20)) {
    const found = await find();
    if (found) return found;
    if (Date.now() > end) assert.fail(`${typeof what === 'function' ? what() : what} did not come`);
  }
}

export class Staff {
  static async signIn({ server }) {
    const staff = new Staff();
    staff.api = `${server.url}/api/v1`;
    const answer = await fetch(server.consoleLink, { redirect: 'manual' });
    staff.cookie = answer.headers.getSetCookie().map((one) => one.split(';')[0]).join('; ');
    return staff;
  }

  async call(method, path, body) {
    const response = await fetch(this.api + path, {
      method,
      headers: { Cookie: this.cookie, 'Content-Type': 'application/json', 'X-Ajar-Console': '1' },
      body: body && JSON.stringify(body),
    });
    const text = await response.text();
    assert.ok(response.ok, `${method} ${path}: ${response.status} ${text}`);
    return text ? JSON.parse(text) : undefined;
  }

  async waiting() {
    const queue = await this.call('GET', '/reviews');
    return queue.reviews.filter((review) => review.status !== 'settled');
  }

  /** Sends the draft as it is. */
  async approve(id) {
    const path = `/reviews/${encodeURIComponent(id)}`;
    const review = await this.call('GET', path);
    await this.call('POST', `${path}/approve`, { act_id: randomUUID(), text: review.draft.text });
    return review;
  }
}
