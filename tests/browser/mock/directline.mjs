// Direct Line 3.0, as much as Web Chat needs: conversations, activities, watermark, stream.
import { randomUUID } from 'node:crypto';
import { byId } from './data.mjs';
import { Problem } from './world.mjs';

const TITLES = {
  yes: 'Yes',
  decline: 'Not this way',
  compromise: 'Another way',
  referral: 'Passed on',
};

function card(line) {
  const { outcome, title, need, expect_by, decided_by, flips } = line.card;
  return {
    contentType: 'application/vnd.microsoft.card.adaptive',
    content: {
      type: 'AdaptiveCard',
      version: '1.3',
      $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
      body: [
        {
          type: 'TextBlock',
          text: `${TITLES[outcome]}: ${title}`,
          weight: 'bolder',
          size: 'medium',
          wrap: true,
        },
        {
          type: 'FactSet',
          facts: [
            { title: 'What we understood', value: need },
            ...(expect_by
              ? [
                  {
                    title: 'By when',
                    value: new Date(expect_by).toLocaleDateString('en-GB', {
                      weekday: 'long',
                      day: 'numeric',
                      month: 'long',
                    }),
                  },
                ]
              : []),
            { title: 'Decided by', value: decided_by },
          ],
        },
      ],
      actions: [
        { type: 'Action.Submit', title: 'Something’s wrong here', data: { value: 'wrong:1' } },
        ...(flips.length
          ? [
              {
                type: 'Action.Submit',
                title: 'What would make this a yes',
                data: { value: 'flip:1' },
              },
            ]
          : []),
      ],
    },
  };
}

export function toActivity(conversation, line) {
  const own = line.from === 'employee';
  return {
    type: 'message',
    id: `${conversation.id}|${String(line.number).padStart(7, '0')}`,
    timestamp: line.at,
    channelId: 'directline',
    conversation: { id: conversation.id },
    from: own
      ? { id: conversation.person.id, name: conversation.person.name, role: 'user' }
      : { id: 'ajar', name: line.name || 'Ajar', role: 'bot' },
    text: line.text,
    textFormat: own ? 'plain' : 'markdown',
    ...(line.choices.length
      ? {
          suggestedActions: {
            actions: line.choices.map((title) => ({ type: 'imBack', title, value: title })),
          },
        }
      : {}),
    ...(line.card ? { attachments: [card(line)] } : {}),
    ...(line.clientActivityID ? { channelData: { clientActivityID: line.clientActivityID } } : {}),
  };
}

export class DirectLine {
  tokens = new Map();

  constructor(world) {
    this.world = world;
  }

  issue(person, conversationId = null) {
    const token = randomUUID();
    this.tokens.set(token, { person, conversationId });
    return token;
  }

  belongsTo(id, person) {
    return this.world.conversations.get(id)?.person.id === person;
  }

  /** As if half an hour had passed: every token has to be asked for again. */
  expireTokens() {
    this.tokens.clear();
  }

  who(request) {
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
    const known = this.tokens.get(token);
    if (!known) throw new Problem(403, 'not_allowed', 'Unknown token.');
    return { token, ...known };
  }

  /** A token opens its own conversation and no other. */
  #on(request, id) {
    const known = this.who(request);
    if (known.conversationId !== id)
      throw new Problem(403, 'not_allowed', 'This token is for another conversation.');
    return known;
  }

  start(request, host) {
    const { person } = this.who(request);
    const conversation = this.world.open(byId.get(person));
    return this.#opened(person, conversation, 0, host);
  }

  resume(request, id, watermark, host) {
    const { person } = this.#on(request, id);
    const conversation = this.world.conversation(id);
    return this.#opened(person, conversation, Number(watermark || 0), host);
  }

  #opened(person, conversation, watermark, host) {
    const token = this.issue(person, conversation.id);
    const streamUrl = `ws://${host}/v3/directline/conversations/${encodeURIComponent(conversation.id)}/stream?watermark=${watermark}&t=${token}`;
    return { conversationId: conversation.id, token, expires_in: 1800, streamUrl };
  }

  post(request, id, activity) {
    this.#on(request, id);
    const conversation = this.world.conversation(id);
    if (activity.type === 'event' && activity.name === 'webchat/join')
      setTimeout(
        () =>
          this.world.say(conversation, {
            from: 'bot',
            text: `Hello ${conversation.person.name.split(' ')[0]}, what can we do for you?`,
          }),
        30,
      );
    else if (activity.type === 'message') {
      const text =
        activity.text ||
        (activity.value?.value?.startsWith('flip:')
          ? 'What would make this a yes?'
          : 'Something’s wrong here.');
      conversation.pendingClientId = activity.channelData?.clientActivityID;
      this.world.hear(conversation, text);
    }
    return { id: `${id}|${String(conversation.lines.length).padStart(7, '0')}` };
  }

  stream(socket, id, watermark) {
    const conversation = this.world.conversation(id);
    const send = (lines) =>
      socket.send(
        JSON.stringify({
          activities: lines.map((line) => toActivity(conversation, line)),
          watermark: String(lines.at(-1).number),
        }),
      );
    const missed = conversation.lines.slice(Number(watermark || 0));
    if (missed.length) send(missed);
    const tell = (line) => {
      if (line.from === 'employee' && conversation.pendingClientId) {
        line.clientActivityID = conversation.pendingClientId;
        conversation.pendingClientId = undefined;
      }
      send([line]);
    };
    conversation.listeners.add(tell);
    socket.on('close', () => conversation.listeners.delete(tell));
  }
}
