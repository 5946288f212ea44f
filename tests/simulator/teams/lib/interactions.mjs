// What people do with Ajar's cards: press, fill dialogs, ask IT about a message, rate an answer.
// An invoke's answer has to have its form: what has another one, Teams shows as "Unable to reach app".
import { actionsIn, cardFaults } from './card_rules.mjs';
import { CARD, cardOf } from './world.mjs';

const UNREACHABLE = 'Unable to reach app. Please try again.';

export class Interactions {
  constructor(simulator) {
    this.simulator = simulator;
    this.world = simulator.world;
    this.answers = []; // {name, status, body}: the last ones, to be looked at
  }

  person(id) {
    return this.world.person(id) ?? raise(`there is no ${id}`);
  }

  async invoke(name, user, place, value, more = {}) {
    const activity = this.simulator.deliveries.activity('invoke', user, place, { name, value, ...more });
    const result = await this.simulator.deliveries.post(activity);
    this.answers.push({ name, status: result.status, body: result.body });
    return result;
  }

  wrong(name, why, answer) {
    this.simulator.connector.refusals.push({ route: name, why, body: answer.body, status: answer.status });
    return { ok: false, error: UNREACHABLE, why };
  }

  /** The action at `index` of a message's card, with what stands in its inputs; `card` is what this
   *  person still sees when the message is another one by now. */
  async press({ user: id, conversation: where, message: messageId, index, inputs = {}, card }) {
    const user = this.person(id);
    const place = this.world.place(where);
    const message = this.world.message(where, messageId) ?? raise(`there is no message ${messageId}`);
    const action = actionsIn(card ?? cardOf(message, user.id))[index] ?? raise(`the card has no action ${index}`);
    const here = { conversation: place.conversation, root: message.root };
    const reply = { replyToId: message.id };
    if (action.type === 'Action.Execute') return this.execute(user, here, message, action, inputs, reply, 'manual');
    if (action.type !== 'Action.Submit') return raise(`nobody tells the bot of ${action.type}`);
    const data = typeof action.data === 'object' ? action.data : {};
    const teams = data.msteams ?? {};
    if (teams.type === 'task/fetch') return this.openDialog(user, here, { ...data, ...inputs }, reply);
    if (teams.type === 'messageBack' || teams.type === 'imBack') return this.sayBack(user, here, teams, inputs, reply);
    await this.simulator.deliveries.tell(this.simulator.deliveries.activity('message', user, here, {
      ...reply, value: { ...data, ...inputs }, id: this.world.messageId(),
    }));
    return { ok: true };
  }

  async sayBack(user, here, teams, inputs, reply) {
    const shown = teams.type === 'imBack' ? teams.value : teams.displayText;
    const text = teams.type === 'imBack' ? teams.value : teams.text;
    const value = typeof teams.value === 'string' ? teams.value : { ...teams.value, ...inputs };
    const { told } = this.simulator.say({
      user: user.id, conversation: here.conversation.id, root: here.root, text, shown, ...(teams.type === 'imBack' ? {} : { value }), ...reply,
    });
    const entry = await told;
    return entry.done ? { ok: true } : { ok: false, error: UNREACHABLE };
  }

  async execute(user, here, message, action, inputs, reply, trigger) {
    const result = await this.invoke('adaptiveCard/action', user, here, {
      action: {
        type: 'Action.Execute', id: action.id, title: action.title, verb: action.verb, data: { ...action.data, ...inputs },
      },
      trigger,
    }, reply);
    const { body } = result;
    if (result.status !== 200 || typeof body?.statusCode !== 'number' || typeof body.type !== 'string')
      return this.wrong('adaptiveCard/action', 'an answer has statusCode, type and value', result);
    if (body.type === CARD) {
      const faults = cardFaults(body.value);
      if (faults.length) return this.wrong('adaptiveCard/action', faults.join('; '), result);
      this.world.see(body.value);
      message.shown.set(user.id, body.value);
    } else if (body.type === 'application/vnd.microsoft.activity.message') {
      if (typeof body.value !== 'string') return this.wrong('adaptiveCard/action', 'a message is a text', result);
      this.world.toasts.set(user.id, body.value);
    } else if (body.type === 'application/vnd.microsoft.error') {
      this.world.changed();
      return { ok: false, error: body.value?.message ?? UNREACHABLE, code: body.value?.code };
    } else {
      return this.wrong('adaptiveCard/action', `nobody knows ${body.type}`, result);
    }
    this.world.changed();
    return { ok: true, body };
  }

  /** Somebody has a card before them that is told anew for each person. */
  async refresh({ user: id, conversation: where, message: messageId }) {
    const user = this.person(id);
    const message = this.world.message(where, messageId) ?? raise(`there is no message ${messageId}`);
    const action = cardOf(message, undefined)?.refresh?.action ?? raise('the card is the same for everybody');
    const here = { conversation: this.world.place(where).conversation, root: message.root };
    return this.execute(user, here, message, action, {}, { replyToId: message.id }, 'automatic');
  }

  async openDialog(user, here, data, reply) {
    const value = { data, context: { theme: 'default' } };
    const result = await this.invoke('task/fetch', user, here, value, reply);
    return this.show('task/fetch', user, result, { of: 'task', here, reply });
  }

  /** The dialog on top is sent, with the action's data. */
  async submit({ user: id, index = 0, inputs = {} }) {
    const user = this.person(id);
    const dialog = this.world.dialogs.get(user.id) ?? raise('no dialog is open');
    const action = actionsIn(dialog.card)[index] ?? raise(`the dialog has no action ${index}`);
    const data = { ...action.data, ...inputs };
    if (dialog.of === 'task') {
      const value = { data, context: { theme: 'default' } };
      const result = await this.invoke('task/submit', user, dialog.here, value, dialog.reply);
      return this.show('task/submit', user, result, dialog);
    }
    const result = await this.invoke('composeExtension/submitAction', user, dialog.here, { ...dialog.value, data });
    return this.show('composeExtension/submitAction', user, result, dialog);
  }

  close({ user: id }) {
    this.world.dialogs.delete(this.person(id).id);
    this.world.changed();
    return { ok: true };
  }

  /** A dialog, a sentence, or the end. */
  show(name, user, result, more) {
    const { body } = result;
    const task = body?.task;
    if (result.status !== 200) return this.wrong(name, `answered with ${result.status}`, result);
    this.world.dialogs.delete(user.id);
    if (task?.type === 'continue') {
      const card = task.value?.card?.content;
      const faults = card ? cardFaults(card) : ['a dialog has a card'];
      if (faults.length) return this.wrong(name, faults.join('; '), result);
      this.world.see(card);
      this.world.dialogs.set(user.id, { ...more, id: this.world.id('D'), title: task.value.title ?? '', card });
    } else if (task?.type === 'message') {
      if (typeof task.value !== 'string') return this.wrong(name, 'a message is a text', result);
      this.world.toasts.set(user.id, task.value);
    } else if (body !== undefined && Object.keys(body).length > 0 && !body.composeExtension) {
      return this.wrong(name, 'the answer is none of the known ones', result);
    }
    this.world.changed();
    return { ok: true, body };
  }

  /** "Ask IT about this", in a message's menu. */
  async messageAction({ user: id, conversation: where, message: messageId, command = 'ask_it' }) {
    const user = this.person(id);
    const { conversation } = this.world.place(where);
    const message = this.world.message(where, messageId) ?? raise(`there is no message ${messageId}`);
    const author = this.world.users.get(message.user);
    const value = {
      commandId: command, commandContext: 'message', context: { theme: 'default' },
      messagePayload: {
        id: message.id, messageType: 'message', importance: 'normal', locale: 'en-us',
        createdDateTime: new Date(message.at).toISOString(), subject: null, summary: null,
        from: {
          device: null, conversation: null, application: null,
          user: author && { userIdentityType: 'aadUser', id: author.aadObjectId, displayName: author.name },
        },
        body: { contentType: 'html', content: `<div>${escaped(message.text ?? message.activity?.text ?? '')}</div>` },
        attachments: [], mentions: [], reactions: [],
      },
    };
    const here = { conversation, root: message.root };
    const result = await this.invoke('composeExtension/fetchTask', user, here, value);
    return this.show('composeExtension/fetchTask', user, result, { of: 'extension', here, value });
  }

  /** A thumb under an answer, with words. */
  async feedback({ user: id, conversation: where, message: messageId, reaction, text = '' }) {
    const user = this.person(id);
    const message = this.world.message(where, messageId) ?? raise(`there is no message ${messageId}`);
    const here = { conversation: this.world.place(where).conversation, root: message.root };
    const result = await this.invoke('message/submitAction', user, here, {
      actionName: 'feedback', actionValue: { reaction, feedback: JSON.stringify({ feedbackText: text }) },
    }, { replyToId: message.id });
    if (result.status !== 200) return this.wrong('message/submitAction', `answered with ${result.status}`, result);
    message.rated = { ...message.rated, [user.id]: reaction };
    this.world.changed();
    return { ok: true };
  }
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function raise(why) {
  throw Object.assign(new Error(why), { known: true });
}
