// The Web API: each method is a function of its arguments. What it throws as {error} is Slack's
// error; everything that is sent to us is judged first, and what Slack would refuse is remembered.
import { messageFaults, viewFaults } from './limits.mjs';
import { schemaFaults } from './schemas.mjs';
import { APP, viewOut } from './world.mjs';

export const BOT_TOKEN = 'xoxb-simulator';
export const APP_TOKEN = 'xapp-simulator';
export const CLIENT_ID = '1234567890.simulator';
export const CLIENT_SECRET = 'simulator-client-secret';
const MOST_CHARACTERS = 4000;

const fail = (error, more = {}) => {
  throw Object.assign(new Error(error), { answer: { ok: false, error, ...more } });
};

/** A page of a list: {items, cursor}. The cursor is where the next page begins. */
function paged(list, { limit = 100, cursor = '' }, most = 999) {
  const size = Math.min(Number(limit) || 100, most);
  const from = cursor ? Number(Buffer.from(cursor, 'base64').toString().replace('at:', '')) : 0;
  if (!Number.isInteger(from) || from < 0) fail('invalid_cursor');
  const next = from + size < list.length;
  return {
    items: list.slice(from, from + size),
    cursor: next ? Buffer.from(`at:${from + size}`).toString('base64') : '',
    next,
  };
}

export class WebApi {
  constructor(simulator) {
    this.simulator = simulator;
    this.world = simulator.world;
    this.refusals = []; // what Slack would not have taken: {method, faults}
    this.calls = [];
  }

  /** Gives the answer's body. */
  call(method, args, token) {
    this.calls.push({ method, args, at: this.world.now() });
    const run = METHODS[method];
    if (!run) return { ok: false, error: 'unknown_method' };
    try {
      if (!OPEN.includes(method)) this.authorize(method, token);
      return { ok: true, ...run.call(this, args, token) };
    } catch (problem) {
      if (problem.answer) return problem.answer;
      throw problem;
    }
  }

  authorize(method, token) {
    if (!token) fail('not_authed');
    if (token !== APP_TOKEN) {
      const trouble = this.simulator.installations.trouble(token);
      if (trouble) fail(trouble);
    }
    const wantsApp = method === 'apps.connections.open';
    if (wantsApp !== (token === APP_TOKEN)) fail('not_allowed_token_type');
  }

  judge(method, args, faults) {
    const all = [...faults, ...schemaFaults(method, args)];
    if (all.length === 0) return;
    this.refusals.push({ method, faults: all, args });
    const error = all.some((one) => one.includes('no_text')) ? 'no_text' : 'invalid_blocks';
    fail(args.view ? 'invalid_arguments' : error, { errors: all, response_metadata: { messages: all } });
  }

  /** What the agent experience shows of a thread in a direct message. */
  session(channelId, thread, shown) {
    const channel = this.channel(channelId);
    if (!channel.is_im) fail('invalid_arguments');
    const key = `${channel.id}:${thread}`;
    this.world.statuses.set(key, { ...this.world.statuses.get(key), ...shown });
    this.world.changed();
  }

  channel(id) {
    const { world } = this;
    if (world.users.has(id)) return world.directWith(id);
    const channel = world.channels.get(id);
    if (!channel) fail('channel_not_found');
    if (channel.is_archived) fail('is_archived');
    if (!channel.members.has(this.world.place.bot_user)) fail('not_in_channel');
    return channel;
  }

  person(id) {
    return this.world.users.get(id) ?? fail('user_not_found');
  }
}

const OPEN = ['api.test', 'oauth.v2.access'];

const userOut = (user) => ({
  id: user.id, team_id: user.team, name: user.name.toLowerCase().replace(/[^a-z]+/g, '.'), deleted: false,
  real_name: user.name, is_bot: !!user.is_bot, is_app_user: false, tz: 'Europe/Berlin',
  locale: user.locale === 'de' ? 'de-DE' : 'en-US',
  profile: {
    real_name: user.name, display_name: user.name, title: user.title ?? '', team: user.team,
    ...(user.email ? { email: user.email } : {}),
  },
});

const channelOut = (channel) => ({
  id: channel.id, is_im: !!channel.is_im, is_channel: !channel.is_im, is_archived: !!channel.is_archived,
  is_private: !!channel.is_private, is_member: channel.members.has(channel.bot),
  ...(channel.is_im ? { user: channel.user } : { name: channel.name, num_members: channel.members.size }),
});

const truncated = (text) => (text && [...text].length > 40_000 ? [...text].slice(0, 40_000).join('') : text ?? '');

/** What a reader gets: metadata's payload only when it is asked for. */
function messageOut(message, withMetadata) {
  const { ephemeral_for: _, ...shown } = message;
  if (shown.metadata && !withMetadata) shown.metadata = { event_type: shown.metadata.event_type };
  return shown;
}

function written(world, args) {
  const blocks = args.blocks?.map((block) => ({ block_id: world.id('b'), ...block }));
  return { text: truncated(args.text), ...(blocks?.length ? { blocks } : {}) };
}

const older = (ts, limit) => limit && Number(ts) < Number(limit);

function readable(list, args) {
  const kept = list.filter((m) => !older(m.ts, args.oldest) && !(args.latest && older(args.latest, m.ts)));
  return kept.filter((m) => !m.ephemeral_for);
}

function readPage(api, list, args) {
  const page = paged(list, args);
  return {
    messages: page.items.map((m) => messageOut(m, String(args.include_all_metadata) === 'true')),
    has_more: page.next, ...(page.next ? { response_metadata: { next_cursor: page.cursor } } : {}),
  };
}

const METHODS = {
  'api.test': (args) => ({ args }),

  'auth.test'() {
    const { team, name, domain, bot, bot_user } = this.world.place;
    const { enterprise, is_enterprise_install } = this.simulator.tenancy();
    return {
      url: `https://${domain}.slack.com/`, team: name, user: 'ajar', team_id: team, user_id: bot_user,
      bot_id: bot, is_enterprise_install, ...(enterprise ? { enterprise_id: enterprise.id } : {}),
    };
  },

  'auth.revoke'(_, token) {
    this.simulator.installations.revoke(token);
    return { revoked: true };
  },

  'chat.postMessage'(args) {
    if (!args.channel) fail('channel_not_found');
    const channel = this.channel(args.channel);
    this.judge('chat.postMessage', args, messageFaults(args));
    if (args.thread_ts && !channel.messages.some((m) => m.ts === args.thread_ts)) fail('thread_not_found');
    const message = this.world.add(channel, {
      user: this.world.place.bot_user, bot_id: this.world.place.bot, app_id: APP, team: this.world.place.team, ...written(this.world, args),
      ...(args.thread_ts ? { thread_ts: args.thread_ts } : {}),
      ...(args.metadata ? { metadata: args.metadata } : {}),
    });
    if (args.text && [...args.text].length > MOST_CHARACTERS) message.long = true;
    this.simulator.tellOfMessage(channel, message);
    return { channel: channel.id, ts: message.ts, message: messageOut(message, true) };
  },

  'chat.update'(args) {
    const channel = this.channel(args.channel);
    const message = this.world.message(channel.id, args.ts) ?? fail('message_not_found');
    if (message.user !== this.world.place.bot_user) fail('cant_update_message');
    const { blocks: none, ...rest } = args;
    const judged = none?.length === 0 ? rest : args;
    this.judge('chat.update', judged, messageFaults(judged));
    const before = { ...message };
    if (args.blocks) delete message.blocks;
    Object.assign(message, written(this.world, args), {
      edited: { user: this.world.place.bot_user, ts: this.world.ts() },
      ...(args.metadata ? { metadata: args.metadata } : {}),
    });
    this.world.changed();
    this.simulator.tellOfChange(channel, message, before);
    return { channel: channel.id, ts: message.ts, text: message.text, message: messageOut(message, true) };
  },

  'chat.delete'(args) {
    const channel = this.channel(args.channel);
    const at = channel.messages.findIndex((m) => m.ts === args.ts);
    if (at < 0) fail('message_not_found');
    if (channel.messages[at].user !== this.world.place.bot_user) fail('cant_delete_message');
    channel.messages.splice(at, 1);
    this.world.changed();
    return { channel: channel.id, ts: args.ts };
  },

  'chat.postEphemeral'(args) {
    const channel = this.channel(args.channel);
    this.person(args.user);
    if (!channel.members.has(args.user)) fail('user_not_in_channel');
    this.judge('chat.postEphemeral', args, messageFaults(args));
    const message = this.world.add(channel, {
      user: this.world.place.bot_user, bot_id: this.world.place.bot, app_id: APP, ...written(this.world, args), ephemeral_for: args.user,
      ...(args.thread_ts ? { thread_ts: args.thread_ts } : {}),
    });
    return { message_ts: message.ts };
  },

  'chat.getPermalink'(args) {
    const channel = this.channel(args.channel);
    if (!this.world.message(channel.id, args.message_ts)) fail('message_not_found');
    return {
      channel: channel.id,
      permalink: `https://fernhall.slack.com/archives/${channel.id}/p${args.message_ts.replace('.', '')}`,
    };
  },

  'conversations.open'(args) {
    const users = String(args.users ?? '').split(',').filter(Boolean);
    if (users.length !== 1) fail(users.length ? 'not_supported_here' : 'users_list_not_supplied');
    if (this.person(users[0]).is_bot) fail('cannot_dm_bot');
    return { channel: channelOut(this.world.directWith(users[0])) };
  },

  'conversations.info'(args) {
    return { channel: channelOut(this.channel(args.channel)) };
  },

  'conversations.list'(args) {
    const types = String(args.types ?? 'public_channel').split(',');
    const kind = (c) => (c.is_im ? 'im' : c.is_private ? 'private_channel' : 'public_channel');
    const page = paged([...this.world.channels.values()].filter((c) => types.includes(kind(c))), args);
    return { channels: page.items.map(channelOut), response_metadata: { next_cursor: page.cursor } };
  },

  'conversations.members'(args) {
    const page = paged([...this.channel(args.channel).members], args);
    return { members: page.items, response_metadata: { next_cursor: page.cursor } };
  },

  'conversations.history'(args) {
    const own = this.channel(args.channel).messages.filter((m) => !m.thread_ts || m.thread_ts === m.ts);
    return readPage(this, readable(own, args).reverse(), args);
  },

  'conversations.replies'(args) {
    const all = this.channel(args.channel).messages;
    const root = all.find((m) => m.ts === args.ts)?.thread_ts ?? args.ts;
    const thread = all.filter((m) => m.ts === root || m.thread_ts === root);
    if (thread.length === 0) fail('thread_not_found');
    const first = thread[0];
    const rest = readable(thread.slice(1), args);
    return readPage(this, [first, ...rest], args);
  },

  'users.info'(args) {
    return { user: userOut(this.person(args.user)) };
  },

  'users.list'(args) {
    const page = paged([...this.world.users.values()], args);
    return { members: page.items.map(userOut), response_metadata: { next_cursor: page.cursor } };
  },

  'users.lookupByEmail'(args) {
    const found = [...this.world.users.values()].find((user) => user.email && user.email === args.email);
    return { user: userOut(found ?? fail('users_not_found')) };
  },

  'reactions.add'(args) {
    const message = this.world.message(this.channel(args.channel).id, args.timestamp) ?? fail('message_not_found');
    message.reactions ??= [];
    if (message.reactions.some((r) => r.name === args.name)) fail('already_reacted');
    message.reactions.push({ name: args.name, users: [this.world.place.bot_user], count: 1 });
    this.world.changed();
    return {};
  },

  'views.open'(args) {
    const user = this.simulator.interactions.spend(args.trigger_id, fail);
    this.judge('views.open', args, viewFaults(args.view));
    const view = this.world.openView(user, args.view);
    this.world.stacks.set(user, [view.id]);
    return { view: viewOut(view) };
  },

  'views.push'(args) {
    const user = this.simulator.interactions.spend(args.trigger_id, fail);
    const stack = this.world.stacks.get(user) ?? [];
    if (stack.length === 0) fail('no_view_open');
    if (stack.length >= 3) fail('push_limit_reached');
    this.judge('views.push', args, viewFaults(args.view));
    const view = this.world.openView(user, args.view, this.world.views.get(stack.at(-1)));
    this.world.stacks.set(user, [...stack, view.id]);
    return { view: viewOut(view) };
  },

  'views.update'(args) {
    const all = [...this.world.views.values()];
    const view = args.view_id
      ? this.world.views.get(args.view_id)
      : all.find((one) => one.external_id && one.external_id === args.external_id);
    if (!view) fail('not_found');
    if (args.hash && args.hash !== view.hash) fail('hash_conflict');
    this.judge('views.update', args, viewFaults(args.view));
    Object.assign(view, { callback_id: '', private_metadata: '' }, args.view, { hash: this.world.hash() });
    this.world.changed();
    return { view: viewOut(view) };
  },

  'views.publish'(args) {
    const user = this.person(args.user_id);
    const before = this.world.views.get(this.world.homes.get(user.id));
    if (args.hash && before && args.hash !== before.hash) fail('hash_conflict');
    this.judge('views.publish', args, viewFaults(args.view));
    if (args.view.type !== 'home') fail('invalid_arguments');
    const view = this.world.openView(user.id, args.view);
    if (before) this.world.views.delete(before.id);
    this.world.homes.set(user.id, view.id);
    return { view: viewOut(view) };
  },

  'agents.sessions.setStatus'(args) {
    if (!['processing', 'active', 'suspended', 'closed'].includes(args.status)) fail('invalid_arguments');
    this.session(args.channel_id, args.thread_ts, { status: args.status });
    return {};
  },

  'agents.sessions.rename'(args) {
    if (!args.thread_ts || !args.title || args.title.length > 200) fail('invalid_arguments');
    this.session(args.channel_id, args.thread_ts, { title: args.title });
    return {};
  },

  'assistant.threads.setSuggestedPrompts'(args) {
    const prompts = args.prompts ?? [];
    if (prompts.length < 1 || prompts.length > 4) fail('invalid_arguments');
    this.session(args.channel_id, args.thread_ts ?? '', { prompts });
    return {};
  },

  'apps.connections.open'() {
    return { url: this.simulator.sockets.newAddress() };
  },

  'oauth.v2.access'(args) {
    if (args.client_id !== CLIENT_ID) fail('invalid_client_id');
    if (args.client_secret !== CLIENT_SECRET) fail('bad_client_secret');
    const { installations } = this.simulator;
    return args.grant_type === 'refresh_token'
      ? installations.refresh(args.refresh_token, fail)
      : installations.redeem(args, fail);
  },
};
