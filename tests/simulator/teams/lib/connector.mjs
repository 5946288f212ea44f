// The Bot Connector: what a bot calls to write, change and look up. Each call gives {status, body};
// what Teams would refuse is refused, and kept to be looked at.
import { activityFault } from './card_rules.mjs';
import { BOT, cardIn, TENANT } from './world.mjs';

class Refused extends Error {
  constructor(status, code, why) {
    super(why);
    Object.assign(this, { status, code });
  }
}

const fail = (status, code, why) => {
  throw new Refused(status, code, why);
};

export class Connector {
  constructor(simulator) {
    this.simulator = simulator;
    this.world = simulator.world;
    this.calls = []; // {route, at, conversation, type}
    this.refusals = [];
    this.busy = new Set(); // conversations that are being written to
  }

  /** {route, kind, conversation, run} for a path below /v3, or nothing. */
  find(method, path) {
    const parts = path.split('/').map(decodeURIComponent);
    for (const [verb, form, route, run] of ROUTES) {
      const names = form.split('/');
      const matches = verb === method && names.length === parts.length
        && names.every((name, i) => name.startsWith(':') || name === parts[i]);
      if (!matches) continue;
      const args = Object.fromEntries(names.map((name, i) => [name.slice(1), parts[i]]).filter((_, i) => names[i].startsWith(':')));
      return { route, kind: verb === 'GET' ? 'read' : 'send', conversation: args.conversation?.split(';')[0] ?? 'new', args, run };
    }
    return undefined;
  }

  call(found, body, query) {
    this.calls.push({ route: found.route, at: Date.now(), conversation: found.conversation, type: body?.type });
    try {
      return found.run.call(this, found.args, body, query);
    } catch (problem) {
      if (!(problem instanceof Refused)) throw problem;
      this.refusals.push({ route: found.route, status: problem.status, code: problem.code, why: problem.message, body });
      return refusal(problem.status, problem.code, problem.message);
    }
  }

  place(id) {
    const place = this.world.place(id);
    if (!place) fail(404, 'ConversationNotFound', 'Conversation not found.');
    if (place.conversation.type === 'personal' && !place.conversation.installed)
      fail(403, 'ForbiddenOperationException', 'The bot is not installed in the user’s personal scope.');
    return place;
  }

  post({ conversation, root }, activity) {
    const fault = activityFault(activity, BOT);
    if (fault) fail(fault.status, fault.code, fault.why);
    if (activity.type === 'typing') {
      this.world.typing.set(conversation.id, this.world.now() + 5000);
      this.world.changed();
      return { status: 202, body: { id: this.world.messageId() } };
    }
    this.world.see(cardIn(activity));
    const message = this.world.add(conversation, { bot: true, activity, ...(root ? { root } : {}) });
    return { status: 201, body: { id: message.id } };
  }

  open(body) {
    const channel = body?.channelData?.channel?.id;
    if (channel) {
      const place = this.place(channel);
      const { status, body: made } = this.post(place, body.activity);
      return { status, body: { id: `${channel};messageid=${made.id}`, activityId: made.id } };
    }
    if (body?.bot?.id !== BOT) fail(400, 'BadArgument', 'bot is the bot');
    const [member, ...others] = body.members ?? [];
    const user = this.world.person(member?.aadObjectId ?? member?.id) ?? this.world.person(member?.id);
    if (!user || others.length || body.isGroup) fail(400, 'BadArgument', 'One member of this company, and no group.');
    if ((body.tenantId ?? body.channelData?.tenant?.id) !== TENANT) fail(403, 'ForbiddenOperationException', 'Another tenant.');
    const chat = this.world.chatWith(user.id);
    this.place(chat.id);
    return { status: 201, body: { id: chat.id } };
  }

  own(conversationId, id) {
    this.place(conversationId);
    const message = this.world.message(conversationId, id);
    if (!message) fail(404, 'ActivityNotFoundInConversation', 'The activity was not found in the conversation.');
    if (!message.bot) fail(403, 'NotEnoughPermissions', 'The message is not the bot’s.');
    return message;
  }

  member(conversationId, id) {
    const { conversation } = this.place(conversationId);
    const user = this.world.person(id);
    if (!user || !conversation.members.has(user.id)) fail(404, 'MemberNotFoundInConversation', 'Member not found in conversation.');
    return account(user);
  }
}

const refusal = (status, code, message) => ({ status, body: { error: { code, message } } });
export { refusal };

const account = (user) => ({
  id: user.id, aadObjectId: user.aadObjectId, name: user.name, givenName: user.name.split(' ')[0],
  surname: user.name.split(' ').slice(1).join(' '), email: user.email, userPrincipalName: user.email,
  tenantId: TENANT, userRole: 'user',
});

const ROUTES = [
  ['POST', 'v3/conversations', 'conversations.post', function (_, body) {
    return this.open(body);
  }],
  ['POST', 'v3/conversations/:conversation/activities', 'activities.post', function (args, body) {
    return this.post(this.place(args.conversation), body);
  }],
  ['POST', 'v3/conversations/:conversation/activities/:activity', 'activities.post', function (args, body) {
    const place = this.place(args.conversation);
    const under = this.world.message(args.conversation, args.activity);
    if (!under) fail(404, 'ActivityNotFoundInConversation', 'The activity was not found in the conversation.');
    return this.post({ conversation: place.conversation, root: place.root ?? under.root }, body);
  }],
  ['PUT', 'v3/conversations/:conversation/activities/:activity', 'activities.put', function (args, body) {
    const message = this.own(args.conversation, args.activity);
    const fault = activityFault(body, BOT);
    if (fault) fail(fault.status, fault.code, fault.why);
    this.world.see(cardIn(body));
    Object.assign(message, { activity: body, edited: true, version: message.version + 1, shown: new Map() });
    this.world.changed();
    return { status: 200, body: { id: message.id } };
  }],
  ['DELETE', 'v3/conversations/:conversation/activities/:activity', 'activities.delete', function (args) {
    this.own(args.conversation, args.activity).deleted = true;
    this.world.changed();
    return { status: 200, body: undefined };
  }],
  ['GET', 'v3/conversations/:conversation/members', 'members.list', function (args) {
    const { conversation } = this.place(args.conversation);
    return { status: 200, body: [...conversation.members].map((id) => account(this.world.users.get(id))) };
  }],
  ['GET', 'v3/conversations/:conversation/members/:member', 'members.get', function (args) {
    return { status: 200, body: this.member(args.conversation, args.member) };
  }],
  ['GET', 'v3/conversations/:conversation/pagedmembers', 'members.page', function (args, _, query) {
    const { conversation } = this.place(args.conversation);
    const from = Number(query.get('continuationToken') ?? 0);
    const size = Math.min(500, Math.max(1, Number(query.get('pageSize') ?? 200)));
    const all = [...conversation.members].map((id) => account(this.world.users.get(id)));
    const more = from + size < all.length ? { continuationToken: String(from + size) } : {};
    return { status: 200, body: { members: all.slice(from, from + size), ...more } };
  }],
  ['GET', 'v3/teams/:team', 'teams.get', function (args) {
    const team = this.world.teams.get(args.team) ?? fail(404, 'NotFound', 'The team was not found.');
    return { status: 200, body: team };
  }],
  ['GET', 'v3/teams/:team/conversations', 'teams.channels', function (args) {
    if (!this.world.teams.has(args.team)) fail(404, 'NotFound', 'The team was not found.');
    const channels = [...this.world.conversations.values()].filter((one) => one.team === args.team);
    return { status: 200, body: { conversations: channels.map(({ id, name }) => ({ id, name: id === args.team ? null : name })) } };
  }],
];
