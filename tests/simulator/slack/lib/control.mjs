// What a test or the page does to the simulator: GET and POST at /sim/…, in JSON. The page itself
// is served at /.
import { readFile } from 'node:fs/promises';
import { json, send } from './simulator.mjs';
import { PLACES } from './world.mjs';

const PAGES = new Map([
  ['/', ['index.html', 'text/html; charset=utf-8']],
  ['/page.js', ['page.js', 'text/javascript; charset=utf-8']],
  ['/blocks.js', ['blocks.js', 'text/javascript; charset=utf-8']],
  ['/page.css', ['page.css', 'text/css; charset=utf-8']],
]);

export async function control(simulator, request, url, body, response) {
  const page = PAGES.get(url.pathname);
  if (page && request.method === 'GET') {
    const file = await readFile(new URL(`../page/${page[0]}`, import.meta.url));
    response.setHeader('Content-Security-Policy', "default-src 'self'; img-src https: data:");
    return send(response, 200, file, page[1]);
  }
  // Another site's page must not press Ajar's buttons.
  const origin = request.headers.origin;
  if (origin && origin !== `http://${request.headers.host}`) return send(response, 403, '{}');
  if (url.pathname === '/sim/changes') return stream(simulator, request, response);
  const run = ROUTES[`${request.method} ${url.pathname}`];
  if (!run) return send(response, 404, JSON.stringify({ ok: false, error: 'there is no such page' }));
  const args = request.method === 'POST' ? json(body) ?? {} : Object.fromEntries(url.searchParams);
  // Each workspace is asked by its id; nothing said, the first.
  const known = PLACES.some(({ team }) => team === args.team);
  const place = known ? simulator.workspace(args.team) : simulator;
  const answer = await Promise.resolve().then(() => run(place, args)).catch((problem) => {
    if (problem.known) return { ok: false, error: problem.known };
    throw problem;
  });
  return send(response, 200, JSON.stringify({ ok: true, ...answer }));
}

/** A line whenever something has changed; the page asks for the state then. */
function stream(simulator, request, response) {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  response.write('retry: 1000\n\n');
  let waiting = false;
  const tell = () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      response.write('data: changed\n\n');
    }, 30);
  };
  simulator.world.listeners.add(tell);
  request.on('close', () => simulator.world.listeners.delete(tell));
}

/** The workspace as one person sees it. */
function state(simulator, { user }) {
  const { world } = simulator;
  const bot = world.place.bot_user;
  if (!world.users.has(user)) user = [...world.users.values()].find((one) => !one.is_bot).id;
  world.directWith(user);
  const channels = [...world.channels.values()]
    .filter((channel) => channel.members.has(user))
    .map((channel) => ({
      id: channel.id, name: channel.name ?? 'Ajar', is_im: !!channel.is_im, is_private: !!channel.is_private,
      messages: channel.messages.filter((m) => !m.ephemeral_for || m.ephemeral_for === user),
    }));
  const stack = world.stacks.get(user) ?? [];
  return {
    user, bot, channels, team: world.place.team, enterprise: world.place.enterprise?.id, workspaces: PLACES.map(({ team, name }) => ({ team, name })),
    installed: simulator.installations.list(),
    users: [...world.users.values()].map(({ id, name, title, staff, is_bot }) => ({ id, name, title, staff, is_bot })),
    home: world.views.get(world.homes.get(user)) ?? null,
    modal: world.views.get(stack.at(-1)) ?? null,
    statuses: Object.fromEntries(world.statuses),
    connected: simulator.sockets.links.size, target: simulator.deliveries.target,
    transport: simulator.deliveries.byHttp ? 'http' : 'socket',
    refusals: simulator.api.refusals.slice(-5),
  };
}

const ROUTES = {
  'GET /sim/state': state,
  'POST /sim/say': async (simulator, args) => {
    const { message, channel, told } = simulator.say(args);
    if (args.wait) await told;
    return { ts: message.ts, channel };
  },
  'POST /sim/edit': async (simulator, { wait, ...args }) => {
    const { told } = simulator.afterthoughts.edit(args);
    if (wait) await told;
    return {};
  },
  'POST /sim/delete': async (simulator, { wait, ...args }) => {
    const { told } = simulator.afterthoughts.remove(args);
    if (wait) await told;
    return {};
  },
  'POST /sim/press': (simulator, args) =>
    args.view_id ? simulator.interactions.pressInView(args) : simulator.interactions.press(args),
  'POST /sim/submit': (simulator, args) => simulator.interactions.submit(args),
  'POST /sim/close': (simulator, args) => simulator.interactions.close(args),
  'POST /sim/command': (simulator, args) => simulator.interactions.command(args),
  'POST /sim/shortcut': (simulator, args) => simulator.interactions.shortcut(args),
  'POST /sim/home': async (simulator, { user, tab }) => {
    await simulator.openHome(user, tab);
    return {};
  },
  'POST /sim/assistant': (simulator, { user }) => simulator.openAssistant(user),
  'POST /sim/faults': (simulator, { reset, next, limits, ...settings }) => {
    if (reset) simulator.faults.reset();
    simulator.faults.set(settings);
    for (const { method, ...fault } of next ?? []) simulator.faults.next(method, fault);
    if (limits !== undefined) simulator.limits.on = limits;
    return {};
  },
  'POST /sim/delivery': (simulator, { target, minute, echoes, transport }) => {
    if (target !== undefined) simulator.deliveries.target = target.replace(/\/$/, '');
    if (minute !== undefined) simulator.deliveries.minute = minute;
    if (transport !== undefined) simulator.deliveries.transport = transport;
    if (echoes !== undefined) simulator.echoes = echoes;
    return {};
  },
  'POST /sim/installations': async (simulator, { rotation, expire, uninstall }) => {
    const { installations } = simulator;
    if (rotation !== undefined) installations.rotation = rotation;
    if (expire) installations.expire();
    if (uninstall) await installations.uninstall(uninstall);
    return { installed: installations.list() };
  },
  'POST /sim/sockets': (simulator, { drop, refresh, after }) => {
    if (drop) simulator.sockets.drop();
    if (refresh) simulator.sockets.refresh({ reason: refresh, after });
    return {};
  },
  'GET /sim/log': (simulator) => ({
    deliveries: simulator.deliveries.log, refusals: simulator.api.refusals, limited: simulator.limited,
    calls: simulator.api.calls.map(({ method, at }) => ({ method, at })), opened: simulator.sockets.opened,
  }),
};
