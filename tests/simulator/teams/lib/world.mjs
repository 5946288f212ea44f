// The company: its people, their chats with Ajar, its teams with their channels, and what was
// written there. Plain state; every change is told to `changed`.
import { demoPeople } from '../../slack/lib/world.mjs';

export const TENANT = '7f3a0c52-0000-4000-8000-00000000fe12';
export const APP_ID = '9a8b7c6d-0000-4000-8000-00000000a7a2';
export const BOT = `28:${APP_ID}`;
export const BOT_NAME = 'Ajar';
export const HELP = '19:helpit@thread.tacv2';
export const REVIEWS = '19:itreviews@thread.tacv2';
export const GROUP = '19:mailing@thread.v2';

const hex = (number, digits) => number.toString(16).padStart(digits, '0');

export class World {
  constructor({ now = () => Date.now() } = {}) {
    this.now = now;
    this.users = new Map();
    this.teams = new Map();
    this.conversations = new Map();
    this.dialogs = new Map(); // user -> {title, card, of}: the one that is open
    this.toasts = new Map(); // user -> the last sentence that Teams showed them
    this.typing = new Map(); // conversation -> until when the dots move
    this.seen = new Map(); // every card that was sent, by its text
    this.listeners = new Set();
    this.lastId = 0;
    this.ids = 0;
    this.found();
  }

  found() {
    demoPeople().forEach((person, index) => {
      const id = `29:1fernhall-${hex(index + 1, 4)}`;
      const aadObjectId = `5e1f0000-0000-4000-8000-${hex(index + 1, 12)}`;
      this.users.set(id, { id, aadObjectId, ...person });
    });
    const people = [...this.users.values()];
    const team = (id, name, channels, members) => {
      this.teams.set(id, { id, name, aadGroupId: `6a0e0000-0000-4000-8000-${hex(this.teams.size + 1, 12)}` });
      for (const [channel, title] of channels)
        this.conversations.set(channel, {
          id: channel, type: 'channel', name: title, team: id, messages: [],
          members: new Set(members.map((user) => user.id)),
        });
    };
    team('19:fernhall@thread.tacv2', 'Fernhall', [['19:fernhall@thread.tacv2', 'General'], [HELP, 'Help IT']], people);
    team('19:it@thread.tacv2', 'IT', [[REVIEWS, 'Reviews']], people.filter((user) => user.staff));
    this.conversations.set(GROUP, {
      id: GROUP, type: 'groupChat', name: 'Thursday’s mailing', messages: [],
      members: new Set(['Tom Becker', 'Grace Byrne', 'Priya Raman'].map((name) => this.person(name)?.id).filter(Boolean)),
    });
  }

  person(nameOrId) {
    const users = [...this.users.values()];
    return users.find((u) => [u.id, u.name, u.email, u.aadObjectId].includes(nameOrId));
  }

  /** The chat between Ajar and a person; it is there once either of them has opened it. */
  chatWith(userId) {
    const id = `a:1chat-${userId.slice(3)}`;
    if (!this.conversations.has(id))
      this.conversations.set(id, {
        id, type: 'personal', user: userId, name: BOT_NAME, messages: [], members: new Set([userId]), installed: true,
      });
    return this.conversations.get(id);
  }

  /** "19:…;messageid=17…" is the thread under that post. */
  place(id) {
    const [base, root] = id.split(';messageid=');
    const conversation = this.conversations.get(base);
    return conversation && { conversation, root };
  }

  id(prefix) {
    return `${prefix}${hex(++this.ids, 8)}`;
  }

  /** "1795356180000": unique, and in order. */
  messageId() {
    this.lastId = Math.max(this.now(), this.lastId + 1);
    return String(this.lastId);
  }

  add(conversation, message) {
    const kept = { id: this.messageId(), at: this.now(), version: 1, shown: new Map(), ...message };
    if (conversation.type === 'channel') kept.root ??= kept.id;
    conversation.messages.push(kept);
    this.typing.delete(conversation.id);
    this.changed();
    return kept;
  }

  message(conversationId, id) {
    return this.place(conversationId)?.conversation.messages.find((one) => one.id === id && !one.deleted);
  }

  see(card) {
    if (card) this.seen.set(JSON.stringify(card), card);
  }

  changed() {
    for (const tell of this.listeners) tell();
  }
}

/** The Adaptive Card of a message, as one person sees it. */
export function cardOf(message, user) {
  if (message.shown.has(user)) return message.shown.get(user);
  return cardIn(message.activity);
}

export const CARD = 'application/vnd.microsoft.card.adaptive';
export const cardIn = (activity) => (activity?.attachments ?? []).find((one) => one.contentType === CARD)?.content;
