// The whole simulator on one port: the Web API at /api, response_urls at /hooks, Socket Mode at
// /link, and at /sim what a test or the page does to it. In a process of its own (main.mjs) or in a
// test's.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { Deliveries } from './deliveries.mjs';
import { Afterthoughts, kindOf } from './afterthoughts.mjs';
import { control } from './control.mjs';
import { Faults } from './faults.mjs';
import { Interactions } from './interactions.mjs';
import { viewFaults } from './limits.mjs';
import { RateLimits } from './rate_limits.mjs';
import { warm } from './schemas.mjs';
import { Sockets } from './sockets.mjs';
import { Installations } from './installations.mjs';
import { APP, PLACES, World } from './world.mjs';
import { WebApi } from './web_api.mjs';

const LARGEST = 4 * 1024 * 1024;

export class Simulator {
  constructor() {
    this.world = new World();
    this.faults = new Faults();
    this.limits = new RateLimits(() => Date.now());
    this.sockets = new Sockets(this);
    this.deliveries = new Deliveries(this);
    this.interactions = new Interactions(this);
    this.afterthoughts = new Afterthoughts(this);
    this.api = new WebApi(this);
    this.installations = new Installations(this);
    this.echoes = true; // the app hears its own messages, as in Slack
    this.limited = 0; // calls that were answered 429
  }

  /** Another workspace of the same Slack, with people, channels and messages of its own. What is
   * done to it is done as to the first; faults, limits and connections are shared. */
  workspace(team) {
    if (team === this.world.place.team) return this;
    this.others ??= new Map();
    if (!this.others.has(team)) this.others.set(team, this.found(PLACES.find((one) => one.team === team)));
    return this.others.get(team);
  }

  found(place) {
    const other = Object.create(this);
    other.world = new World({ place });
    other.deliveries = Object.assign(Object.create(this.deliveries), { simulator: other, world: other.world });
    other.interactions = new Interactions(other);
    other.afterthoughts = new Afterthoughts(other);
    other.api = Object.assign(new WebApi(other), { refusals: this.api.refusals, calls: this.api.calls });
    other.world.listeners = this.world.listeners;
    return other;
  }

  /** How Slack says for which installation something is. */
  tenancy() {
    const { enterprise } = this.world.place;
    const whole = !!enterprise && this.installations.isWhole(enterprise.id);
    return { enterprise, is_enterprise_install: whole };
  }

  tenancyOfForm() {
    const { enterprise, is_enterprise_install } = this.tenancy();
    return {
      ...(enterprise ? { enterprise_id: enterprise.id, enterprise_name: enterprise.name } : {}),
      is_enterprise_install: String(is_enterprise_install),
    };
  }

  async start(port = 0, host = '127.0.0.1') {
    warm();
    this.server = createServer((request, response) => {
      this.serve(request, response).catch((problem) => {
        console.error(problem);
        response.destroy();
      });
    });
    this.server.keepAliveTimeout = 65_000; // as Slack's; Node's five seconds are over while one waits
    this.server.on('upgrade', (request, socket, head) => this.sockets.upgrade(request, socket, head));
    this.server.listen(port, host);
    await once(this.server, 'listening');
    this.url = `http://${host}:${this.server.address().port}`;
    return this;
  }

  async stop() {
    this.deliveries.stop();
    this.sockets.stop();
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  async serve(request, response) {
    const url = new URL(request.url, this.url);
    const body = await read(request);
    if (url.pathname.startsWith('/api/')) return this.serveApi(url.pathname.slice(5), request, body, response);
    if (url.pathname === '/oauth/v2/authorize') return this.installations.page(url, response);
    if (url.pathname.startsWith('/hooks/')) {
      const place = this.workspace(url.pathname.split('/')[3]);
      const { status, body: said } = place.interactions.respond(url.pathname, json(body) ?? {});
      return send(response, status, said, 'text/plain');
    }
    return control(this, request, url, body, response);
  }

  async serveApi(method, request, body, response) {
    const args = argumentsOf(request, body);
    const bearer = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
    const token = bearer ?? (method === 'apps.connections.open' ? undefined : args.token);
    delete args.token;
    await new Promise((resolve) => setTimeout(resolve, this.faults.latency()));
    const fault = this.faults.plan(method);
    const wait = fault?.kind === 'refused' ? fault.seconds : this.limits.take(method, args.channel, token);
    if (wait) {
      this.limited += 1;
      response.setHeader('Retry-After', String(wait));
      return send(response, 429, JSON.stringify({ ok: false, error: 'ratelimited' }));
    }
    if (fault?.kind === 'error') return send(response, 200, JSON.stringify({ ok: false, error: fault.word }));
    if (fault?.kind === 'status') return send(response, fault.status, 'Bad day', 'text/plain');
    const answer = this.installations.workspaceOf(token, args).api.call(method, args, token);
    if (fault?.kind === 'lost') return response.destroy();
    if (fault?.kind === 'silent') return undefined;
    if (fault?.kind === 'doneStatus') return send(response, fault.status, 'Bad gateway', 'text/plain');
    response.setHeader('X-OAuth-Scopes', 'chat:write,im:history,im:write,app_mentions:read,users:read');
    return send(response, 200, JSON.stringify(answer));
  }

  /** Somebody writes. Gives {message, told}: the promise that Slack's telling ends. */
  say({ user, channel, text, thread_ts, copies, ...more }) {
    const place = channel ? this.world.channels.get(channel) : this.world.directWith(user);
    if (!place) throw new Error(`there is no channel ${channel}`);
    const message = this.world.add(place, {
      user, text, team: this.world.place.team, ...(thread_ts ? { thread_ts } : {}), ...more,
    });
    return { message, channel: place.id, told: this.tellOfMessage(place, message, copies) };
  }

  event(channel, message) {
    const { reply_count: _, reactions: __, ...shown } = message;
    return { ...shown, channel: channel.id, channel_type: kindOf(channel), event_ts: message.ts };
  }

  tellOfMessage(channel, message, copies = 0) {
    const bot = this.world.place.bot_user;
    if (message.user === bot && (!this.echoes || message.ephemeral_for)) return undefined;
    const event = this.event(channel, message);
    const told = [this.deliveries.event(event, { copies })];
    // A mention in a channel is told twice: as a message and as a mention.
    if (!channel.is_im && message.text?.includes(`<@${bot}>`) && message.user !== bot)
      told.push(this.deliveries.event({ ...event, type: 'app_mention' }, { copies }));
    return Promise.all(told);
  }

  tellOfChange(channel, message, before) {
    if (!this.echoes) return;
    this.afterthoughts.changed(channel, message, before);
  }

  openHome(user, tab = 'home') {
    const channel = this.world.directWith(user);
    const view = this.world.views.get(this.world.homes.get(user));
    return this.deliveries.event({
      type: 'app_home_opened', user, channel: channel.id, tab, event_ts: this.world.ts(),
      ...(view ? { view } : {}),
    });
  }

  /** The older assistant view: somebody opens a new chat, or looks elsewhere while it is open. */
  async openAssistant(user) {
    const channel = this.world.directWith(user);
    const { bot_user, bot, team } = this.world.place;
    const root = this.world.add(channel, {
      user: bot_user, bot_id: bot, app_id: APP, team, subtype: 'assistant_app_thread', text: 'New chat',
    });
    const telling = this.tellOfAssistant('assistant_thread_started', user, root.ts);
    await telling;
    return { ts: root.ts, channel: channel.id };
  }

  tellOfAssistant(type, user, thread_ts, seen = 'C0GENERAL01') {
    const { team, enterprise } = this.world.place;
    const context = { channel_id: seen, team_id: team, enterprise_id: enterprise?.id ?? null };
    const channel_id = this.world.directWith(user).id;
    return this.deliveries.event({
      type, assistant_thread: { user_id: user, context, channel_id, thread_ts }, event_ts: this.world.ts(),
    });
  }

  judgeView(view) {
    const faults = viewFaults(view);
    if (faults.length) this.api.refusals.push({ method: 'response_action', faults, args: { view } });
    return faults;
  }
}

async function read(request) {
  const parts = [];
  let size = 0;
  for await (const part of request) {
    size += part.length;
    if (size > LARGEST) throw new Error('the request is too large');
    parts.push(part);
  }
  return Buffer.concat(parts).toString('utf8');
}

export function json(text) {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** From JSON, a form or the query; in forms, nested values are JSON. */
function argumentsOf(request, body) {
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('application/json')) return json(body) ?? {};
  const query = new URL(request.url, 'http://x').searchParams;
  const args = {};
  for (const [key, value] of [...query, ...new URLSearchParams(body)])
    args[key] = /^[[{]/.test(value) ? json(value) ?? value : value;
  return args;
}

export function send(response, status, body, type = 'application/json; charset=utf-8') {
  response.writeHead(status, { 'Content-Type': type });
  response.end(body);
}
