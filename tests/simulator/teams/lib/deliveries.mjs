// What Teams tells the bot: signed, and told again when nobody answers within fifteen seconds.
// Invokes are told once: their answer is what people see.
import { BOT, BOT_NAME, TENANT } from './world.mjs';

const PATIENCE = 15_000;
const ATTEMPTS = 6;

export class Deliveries {
  constructor(simulator) {
    this.simulator = simulator;
    this.world = simulator.world;
    this.target = ''; // where the bot is: "http://127.0.0.1:8080"
    this.again = PATIENCE; // a test does not wait so long
    this.log = []; // {id, type, attempts: [{ms, ok, status}], done}
    this.open = new Set();
    this.timers = new Map();
    this.stopped = false;
  }

  /** What every activity of a person's has. */
  activity(type, user, { conversation, root }, more = {}) {
    const { channelData, ...fields } = more;
    const at = new Date(this.world.now()).toISOString();
    return {
      type, id: `f:${this.world.id('')}`, timestamp: at, localTimestamp: at, channelId: 'msteams', serviceUrl: this.simulator.serviceUrl,
      from: { id: user.id, name: user.name, aadObjectId: user.aadObjectId },
      recipient: { id: BOT, name: BOT_NAME },
      conversation: {
        conversationType: conversation.type, tenantId: TENANT, ...(conversation.type === 'personal' ? {} : { isGroup: true }),
        id: root && conversation.type === 'channel' ? `${conversation.id};messageid=${root}` : conversation.id,
      },
      locale: user.locale === 'de' ? 'de-DE' : 'en-GB',
      entities: [{ type: 'clientInfo', locale: user.locale === 'de' ? 'de-DE' : 'en-GB', country: 'DE', platform: 'Web', timezone: 'Europe/Berlin' }],
      channelData: {
        tenant: { id: TENANT },
        ...(conversation.type === 'channel'
          ? { teamsChannelId: conversation.id, teamsTeamId: conversation.team, channel: { id: conversation.id }, team: { id: conversation.team } }
          : {}),
        ...channelData,
      },
      ...fields,
    };
  }

  /** Tells an activity until it is answered or given up. `copies`: further, uncalled-for deliveries. */
  async tell(activity, { copies = 0 } = {}) {
    const entry = { id: activity.id, type: activity.type, attempts: [], done: false };
    this.log.push(entry);
    const telling = Promise.all(Array.from({ length: copies + 1 }, (_, i) => this.insist(activity, i === 0 ? entry : { attempts: [] })));
    this.open.add(telling);
    await telling;
    this.open.delete(telling);
    return entry;
  }

  async insist(activity, entry) {
    for (let number = 0; number < ATTEMPTS && !this.stopped; ++number) {
      if (number && !(await this.wait(this.again))) return;
      const began = performance.now();
      const result = await this.post(activity);
      entry.attempts.push({ ms: performance.now() - began, ok: result.ok, status: result.status });
      if (result.ok) entry.done = true;
      if (result.ok || (result.status >= 400 && result.status < 500)) return;
    }
  }

  /** One POST as Teams does it: {ok, status, body}. */
  async post(activity, token = this.simulator.identity.token()) {
    try {
      const response = await fetch(`${this.target}/api/messages`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json; charset=utf-8', Authorization: `Bearer ${token}`, 'x-ms-tenant-id': TENANT },
        body: JSON.stringify(activity),
        signal: AbortSignal.timeout(PATIENCE),
      });
      const text = await response.text();
      return { ok: response.ok, status: response.status, body: parsed(text) };
    } catch (problem) {
      return { ok: false, status: 0, why: problem.name === 'TimeoutError' ? 'timeout' : 'connection' };
    }
  }

  wait(ms) {
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.timers.delete(timer);
        resolve(true);
      }, ms);
      this.timers.set(timer, resolve);
    });
  }

  /** When every activity is answered or given up. */
  async settled() {
    while (this.open.size) await Promise.all(this.open);
  }

  stop() {
    this.stopped = true;
    for (const [timer, resolve] of this.timers) {
      clearTimeout(timer);
      resolve(false);
    }
    this.timers.clear();
  }
}

function parsed(text) {
  if (!text) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return { text };
  }
}
