// The whole simulator on one port: the connector at /connector, tokens at /login, the keys at
// /openid, and at /sim what a test or the page does to it. In a process of its own (main.mjs) or in
// a test's.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { Faults } from '../../slack/lib/faults.mjs';
import { Afterthoughts } from './afterthoughts.mjs';
import { Connector, refusal } from './connector.mjs';
import { control } from './control.mjs';
import { Deliveries } from './deliveries.mjs';
import { Identity } from './identity.mjs';
import { Interactions } from './interactions.mjs';
import { RateLimits } from './rate_limits.mjs';
import { BOT, BOT_NAME, World } from './world.mjs';

const LARGEST = 4 * 1024 * 1024;
const AT = `<at>${BOT_NAME}</at>`;

export class Simulator {
  constructor() {
    this.world = new World();
    this.faults = new Faults();
    this.limits = new RateLimits(() => Date.now());
    this.identity = new Identity(this);
    this.deliveries = new Deliveries(this);
    this.connector = new Connector(this);
    this.interactions = new Interactions(this);
    this.afterthoughts = new Afterthoughts(this);
    this.limited = 0; // calls that were answered 429
    this.collided = 0; // calls that came while another wrote there
  }

  async start(port = 0, host = '127.0.0.1') {
    this.server = createServer((request, response) => {
      this.serve(request, response).catch((problem) => {
        console.error(problem);
        response.destroy();
      });
    });
    this.server.keepAliveTimeout = 65_000;
    this.server.listen(port, host);
    await once(this.server, 'listening');
    this.host = `${host}:${this.server.address().port}`;
    this.url = `http://${this.host}`;
    this.serviceUrl = `${this.url}/connector/`;
    return this;
  }

  async stop() {
    this.deliveries.stop();
    this.server.closeAllConnections();
    this.server.close();
    await once(this.server, 'close');
  }

  async serve(request, response) {
    const url = new URL(request.url, this.url);
    const body = await read(request);
    if (url.pathname.startsWith('/connector/')) return this.serveConnector(request, url, body, response);
    if (url.pathname.startsWith('/openid/') || url.pathname.startsWith('/login/')) {
      const name = url.pathname.endsWith('/token') ? 'token' : url.pathname.endsWith('/keys') ? 'keys' : 'metadata';
      return this.withFaults(name, response, () =>
        this.identity.answer(request.method, url.pathname, new URLSearchParams(body)));
    }
    if (url.pathname === '/machine/token')
      return this.withFaults('machine', response, () => this.identity.machine(url.searchParams, request.headers));
    return control(this, request, url, body, response);
  }

  async serveConnector(request, url, body, response) {
    const found = this.connector.find(request.method, url.pathname.slice('/connector/'.length));
    if (!found) return send(response, 405, JSON.stringify(refusal(405, 'MethodNotAllowed', 'There is no such call.').body));
    if (!this.identity.knows(request.headers.authorization))
      return send(response, 401, JSON.stringify(refusal(401, 'Unauthorized', 'Authorization has been denied for this request.').body));
    const wait = this.limits.take(found.kind, found.conversation);
    if (wait) return this.hold(response, wait);
    // Two who write to one conversation at the same moment: one of them has to come again.
    const writes = found.kind === 'send' && found.conversation !== 'new';
    if (writes && this.connector.busy.has(found.conversation)) {
      this.collided += 1;
      return send(response, 412, JSON.stringify(refusal(412, 'PreconditionFailed', 'Another operation is in progress.').body));
    }
    if (writes) this.connector.busy.add(found.conversation);
    try {
      await this.withFaults(found.route, response, () => this.connector.call(found, json(body), url.searchParams));
    } finally {
      this.connector.busy.delete(found.conversation);
    }
  }

  hold(response, seconds) {
    this.limited += 1;
    response.setHeader('Retry-After', String(seconds));
    return send(response, 429, JSON.stringify(refusal(429, 'Throttled', 'Too many requests.').body));
  }

  /** `run` gives {status, body}; the seed may have it otherwise. */
  async withFaults(name, response, run) {
    const latency = this.faults.latency();
    if (latency > 0) await new Promise((resolve) => setTimeout(resolve, latency));
    const fault = this.faults.plan(name);
    if (fault?.kind === 'refused') return this.hold(response, fault.seconds);
    if (fault?.kind === 'error') return send(response, 500, JSON.stringify(refusal(500, 'ServiceError', fault.word).body));
    if (fault?.kind === 'status') return send(response, fault.status, 'Bad day', 'text/plain');
    const { status, body } = run();
    if (fault?.kind === 'lost') return response.destroy();
    if (fault?.kind === 'silent') return undefined;
    if (fault?.kind === 'doneStatus') return send(response, fault.status, 'Bad gateway', 'text/plain');
    return send(response, status, body === undefined ? '' : JSON.stringify(body));
  }

  /** Somebody writes. `shown`: what stands in the chat, where that is not the text. Gives
   * {message, told}: the promise that Teams' telling ends. */
  say({ user: id, conversation: where, root, text, shown, copies, value, replyToId }) {
    const user = this.world.person(id);
    const conversation = where ? this.world.place(where)?.conversation : this.world.chatWith(user.id);
    if (!user || !conversation) throw Object.assign(new Error(`there is no ${user ? where : id}`), { known: true });
    const named = (text ?? '').replaceAll(/@ajar\b/gi, AT);
    const message = this.world.add(conversation, { user: user.id, text: shown ?? named, ...(root ? { root } : {}) });
    const activity = this.deliveries.activity('message', user, { conversation, root: message.root }, {
      id: message.id, text: named, textFormat: 'plain', ...(value === undefined ? {} : { value }), ...(replyToId ? { replyToId } : {}),
    });
    if (value === undefined) activity.attachments = [{ contentType: 'text/html', content: `<p>${named}</p>` }];
    if (named.includes(AT))
      activity.entities.push({ type: 'mention', text: AT, mentioned: { id: BOT, name: BOT_NAME } });
    message.sent = activity;
    // Without a mention, nobody is told of what people say among themselves.
    const heard = conversation.type === 'personal' || named.includes(AT) || value !== undefined;
    return { message, conversation: conversation.id, activity, told: heard ? this.deliveries.tell(activity, { copies }) : undefined };
  }

  /** A person adds Ajar to their chats: Teams tells of it in two ways, in no particular order. */
  install(id) {
    const user = this.world.person(id);
    const conversation = this.world.chatWith(user.id);
    conversation.installed = true;
    const place = { conversation };
    return Promise.all([
      this.deliveries.tell(this.deliveries.activity('conversationUpdate', user, place, { membersAdded: [{ id: BOT }, { id: user.id }] })),
      this.deliveries.tell(this.deliveries.activity('installationUpdate', user, place, { action: 'add' })),
    ]);
  }

  remove(id) {
    const user = this.world.person(id);
    const conversation = this.world.chatWith(user.id);
    conversation.installed = false;
    return this.deliveries.tell(this.deliveries.activity('installationUpdate', user, { conversation }, { action: 'remove' }));
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

export function send(response, status, body, type = 'application/json; charset=utf-8') {
  response.writeHead(status, { 'Content-Type': type });
  response.end(body);
}
