// What Slack tells the app: events, clicks, commands; by HTTP with a signature, or over Socket Mode.
// Events are told again when nobody confirms them: at once, after a minute, after five.
import { createHmac, randomUUID } from 'node:crypto';
import { APP } from './world.mjs';

export const SIGNING_SECRET = 'simulator-signing-secret';
const PATIENCE = 3000;

export function signed(body, now, secret = SIGNING_SECRET) {
  const timestamp = String(Math.floor(now / 1000));
  const hash = createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex');
  return { 'X-Slack-Request-Timestamp': timestamp, 'X-Slack-Signature': `v0=${hash}` };
}

export class Deliveries {
  constructor(simulator) {
    this.simulator = simulator;
    this.world = simulator.world;
    this.target = ''; // where the app is, for HTTP: "http://127.0.0.1:8080"
    this.transport = 'auto'; // or 'http', 'socket'; auto: Socket Mode once the app has opened it
    this.minute = 60_000; // a test's minute may be shorter
    this.log = []; // events: {event_id, attempts: [{ms, ok, why}], done}
    this.open = new Set();
    this.timers = new Map(); // timer -> what a waiting retry resolves with
    this.stopped = false;
  }

  get byHttp() {
    if (this.transport !== 'auto') return this.transport === 'http';
    return this.simulator.sockets.opened === 0 && this.target !== '';
  }

  envelope(event) {
    const { team, bot_user } = this.world.place;
    const { enterprise, is_enterprise_install } = this.simulator.tenancy();
    const organisation = enterprise?.id ?? null;
    return {
      token: 'not-used-any-more', team_id: team, context_team_id: team,
      context_enterprise_id: organisation, api_app_id: APP, event, type: 'event_callback',
      event_id: `Ev${this.world.id('')}`, event_time: Math.floor(this.world.now() / 1000),
      is_ext_shared_channel: false, event_context: '4-simulator',
      authorizations: [{
        enterprise_id: organisation, team_id: is_enterprise_install ? null : team, user_id: bot_user,
        is_bot: true, is_enterprise_install,
      }],
    };
  }

  /** Tells an event until it is confirmed or given up. `copies`: further, uncalled-for deliveries. */
  async event(event, { copies = 0, envelope = this.envelope(event) } = {}) {
    const entry = { event_id: envelope.event_id, attempts: [], done: false };
    this.log.push(entry);
    const telling = Promise.all(
      Array.from({ length: copies + 1 }, (_, i) => this.tell(envelope, i === 0 ? entry : undefined)),
    );
    this.open.add(telling);
    await telling;
    this.open.delete(telling);
    return entry;
  }

  async tell(envelope, entry = { attempts: [] }) {
    const id = randomUUID();
    let why = '';
    for (const [number, pause] of [0, 0, this.minute, 5 * this.minute].entries()) {
      if (pause && !(await this.wait(pause))) return;
      if (this.stopped) return;
      const began = performance.now();
      const result = await this.once(id, envelope, number, why);
      entry.attempts.push({ ms: performance.now() - began, ...result });
      if (result.ok || result.noRetry) {
        entry.done = result.ok;
        return;
      }
      why = result.why;
    }
  }

  once(id, envelope, number, why) {
    if (this.byHttp) {
      const more = number ? { 'X-Slack-Retry-Num': String(number), 'X-Slack-Retry-Reason': why } : {};
      return this.post('/slack/events', JSON.stringify(envelope), 'application/json', more);
    }
    const retry = number ? { retry_attempt: number, retry_reason: why } : {};
    return this.simulator.sockets.deliver(
      { envelope_id: id, type: 'events_api', payload: envelope, accepts_response_payload: false, ...retry },
      PATIENCE,
    );
  }

  /** One POST as Slack does it: {ok, why, status, body}. */
  async post(path, body, type, more = {}) {
    try {
      const response = await fetch(this.target + path, {
        method: 'POST',
        headers: { 'Content-Type': type, ...signed(body, this.world.now()), ...more },
        body,
        signal: AbortSignal.timeout(PATIENCE),
      });
      const text = await response.text();
      const noRetry = !response.ok && response.headers.get('x-slack-no-retry') === '1';
      return { ok: response.ok, why: 'http_error', status: response.status, body: text, noRetry };
    } catch (problem) {
      const late = problem.name === 'TimeoutError';
      return { ok: false, why: late ? 'http_timeout' : 'connection_failed' };
    }
  }

  /** A click, a form, a command: told once. Gives {ok, body} with the app's answer. */
  async once_only(type, payload) {
    if (this.byHttp) {
      const command = type === 'slash_commands';
      const form = command
        ? new URLSearchParams(payload)
        : new URLSearchParams({ payload: JSON.stringify(payload) });
      const path = command ? '/slack/commands' : '/slack/interactions';
      const result = await this.post(path, form.toString(), 'application/x-www-form-urlencoded');
      return { ok: result.ok, body: parsed(result.body) };
    }
    const result = await this.simulator.sockets.deliver(
      { envelope_id: randomUUID(), type, payload, accepts_response_payload: true }, PATIENCE,
    );
    return { ok: result.ok, body: result.payload };
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

  /** When every event is confirmed or given up. */
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
