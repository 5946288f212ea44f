// What Teams does not take, in the words of our own: messages that are too large, cards with parts
// that it does not know or that miss what they need. Judged when they are sent.
import { CARD } from './world.mjs';

const LARGEST = 100 * 1024; // in UTF-16
const MOST_BUTTONS = 6;
const VERSIONS = ['1.0', '1.1', '1.2', '1.3', '1.4', '1.5'];

/** Each element with what it cannot be without, and where its parts are. */
const ELEMENTS = {
  TextBlock: { needs: ['text'] },
  RichTextBlock: { needs: ['inlines'] },
  Image: { needs: ['url'] },
  ImageSet: { needs: ['images'], parts: ['images'] },
  Media: { needs: ['sources'] },
  Container: { needs: ['items'], parts: ['items'] },
  ColumnSet: { parts: ['columns'] },
  Column: { parts: ['items'] },
  FactSet: { needs: ['facts'] },
  ActionSet: { needs: ['actions'], parts: ['actions'] },
  Table: { parts: ['rows'] },
  TableRow: { parts: ['cells'] },
  TableCell: { needs: ['items'], parts: ['items'] },
  'Input.Text': { needs: ['id'] },
  'Input.Number': { needs: ['id'] },
  'Input.Date': { needs: ['id'] },
  'Input.Time': { needs: ['id'] },
  'Input.Toggle': { needs: ['id', 'title'] },
  'Input.ChoiceSet': { needs: ['id', 'choices'] },
  'Action.OpenUrl': { needs: ['url'] },
  'Action.Submit': {},
  'Action.Execute': { needs: ['verb'] },
  'Action.ShowCard': { needs: ['card'] },
  'Action.ToggleVisibility': { needs: ['targetElements'] },
};

export function cardFaults(card) {
  const faults = [];
  if (card?.type !== 'AdaptiveCard') return ['a card is of the type AdaptiveCard'];
  if (!VERSIONS.includes(card.version)) faults.push(`Teams shows cards up to 1.5, not ${card.version}`);
  const inputs = new Set();
  for (const part of [...list(card.body), ...list(card.actions), ...list(card.selectAction)]) judge(part, inputs, faults);
  if (list(card.actions).length > MOST_BUTTONS) faults.push('a card shows six actions');
  if (card.refresh && (card.refresh.userIds ?? []).length > 60) faults.push('a card is refreshed for 60 people at most');
  return faults;
}

const list = (value) => (Array.isArray(value) ? value : value === undefined ? [] : [value]);

function judge(part, inputs, faults) {
  const rule = ELEMENTS[part?.type] ?? (part?.cells ? ELEMENTS.TableRow : part?.items ? ELEMENTS.Column : undefined);
  if (!rule) return void faults.push(`Teams knows no ${part?.type}`);
  for (const name of rule.needs ?? [])
    if (part[name] === undefined || part[name] === '') faults.push(`${part.type} without ${name}`);
  if (part.type.startsWith('Input.')) {
    if (inputs.has(part.id)) faults.push(`two inputs are called ${part.id}`);
    inputs.add(part.id);
  }
  if (part.type === 'RichTextBlock')
    for (const run of list(part.inlines))
      if (typeof run !== 'string' && run?.type !== 'TextRun') faults.push('a RichTextBlock holds text runs');
  if (part.type === 'ActionSet' && list(part.actions).length > MOST_BUTTONS) faults.push('an ActionSet shows six actions');
  if (part.type === 'Action.ShowCard') faults.push(...cardFaults({ version: '1.5', ...part.card }));
  for (const name of rule.parts ?? []) for (const one of list(part[name])) judge(one, inputs, faults);
  if (part.selectAction) judge(part.selectAction, inputs, faults);
}

/** What says of a message that a model wrote it. */
const LABEL = 'https://schema.org/Message';
export const isGenerated = (activity) =>
  list(activity?.entities).some((one) => one.type === LABEL && list(one.additionalType).includes('AIGeneratedContent'));

/** {code, why} of what Teams would refuse; nothing when it is all right. */
export function activityFault(activity, botId) {
  const bad = (why, code = 'BadArgument') => ({ status: 400, code, why });
  if (!activity || typeof activity !== 'object') return bad('this is no activity', 'BadSyntax');
  if (typeof activity.type !== 'string') return bad('an activity has a type', 'BadSyntax');
  if (JSON.stringify(activity).length * 2 > LARGEST) return { status: 413, code: 'MessageSizeTooBig', why: 'the message is too large' };
  if (activity.from?.id !== botId) return bad('from is the bot');
  for (const name of ['timestamp', 'serviceUrl']) if (activity[name] !== undefined) return bad(`${name} is for Teams to fill in`);
  if (activity.type !== 'message') return ['typing', 'event', 'trace'].includes(activity.type) ? undefined : bad(`nobody sends ${activity.type}`);
  const attachments = list(activity.attachments);
  if (!activity.text && attachments.length === 0) return bad('a message has a text or an attachment', 'BadSyntax');
  for (const entity of list(activity.entities))
    if (entity.type === 'mention' && !(activity.text ?? '').includes(entity.text)) return bad('a mention is not in the text');
  const labels = list(activity.entities).filter((one) => one.type === LABEL);
  if (labels.length > 1) return bad('two messages in one');
  for (const one of labels)
    if (one['@type'] !== 'Message' || one['@context'] !== 'https://schema.org') return bad('a label has @type and @context');
  for (const one of attachments) {
    if (typeof one.contentType !== 'string') return bad('an attachment has a contentType');
    const faults = one.contentType === CARD ? cardFaults(one.content) : [];
    if (faults.length) return bad(faults.join('; '));
  }
  return undefined;
}

/** Every action of a card, in the order in which it is read: its place is its name on the page. */
export function actionsIn(card) {
  const found = [];
  const walk = (part) => {
    if (!part || typeof part !== 'object') return;
    if (Array.isArray(part)) return void part.forEach(walk);
    if (String(part.type).startsWith('Action.')) found.push(part);
    for (const name of ['selectAction', 'body', 'items', 'columns', 'rows', 'cells', 'actions', 'card']) walk(part[name]);
  };
  walk(card);
  return found;
}
