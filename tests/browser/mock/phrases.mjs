// The phrases room of the mock: words to learn from, tried after a moment. A phrase with the word
// "everything" in it would do harm.
import { byId } from './data.mjs';
import { now, Problem } from './world.mjs';

const HEAD = '# Phrases that colleagues used and an admin accepted in the console.\n';
export const services = [
  { id: 'design_licence', name: 'Design software' },
  { id: 'new_laptop', name: 'New laptop' },
  { id: 'shared_mailbox', name: 'Shared mailbox' },
];
const service = (id) => services.find((one) => one.id === id) ?? null;

/** What a world has at first. */
export function seedPhrases() {
  const phrase = (id, words, about, takenFor, how, by, more = {}) => ({
    id: `web:seed/1/${id}`,
    conversation_id: 'web:seed-0',
    words,
    locale: 'en',
    service: service(about),
    taken_for: service(takenFor),
    how,
    told_by: byId.get(by),
    at: now(),
    state: 'waiting',
    text: words,
    for: service(about),
    decided: null,
    trial: null,
    in_use: false,
    ...more,
  });
  return {
    list: [
      phrase(
        1,
        'Lena here, something to put photos and type on a page',
        'design_licence',
        '',
        'picked',
        'lena',
      ),
      phrase(
        2,
        'our team wants one place for what customers write',
        'shared_mailbox',
        'new_laptop',
        'corrected',
        'mei',
      ),
      phrase(3, 'mine is dead again', 'new_laptop', 'design_licence', 'by_staff', 'priya', {
        state: 'dismissed',
        decided: { by: byId.get('henrik'), at: now() },
      }),
    ],
    versions: [],
  };
}

export function phraseOperations(world, me) {
  const { phrases } = world;
  const admin = () => {
    if (!me().roles.includes('catalogue_admin'))
      throw new Problem(403, 'not_allowed', 'This needs the role catalogue_admin.');
  };
  const find = (id) => {
    admin();
    const one = phrases.list.find((phrase) => phrase.id === id);
    if (!one) throw new Problem(404, 'not_found', 'There is no such phrase.');
    return one;
  };
  const publish = (source, note) => {
    const version = phrases.versions.length + 1;
    phrases.versions.push({ version, by: me().name, at: now(), note, source });
    world.revision += 1;
    for (const one of phrases.list) one.in_use = source.includes(JSON.stringify(one.text));
    world.change('knowledge', '', String(world.revision));
    return { version, knowledge_revision: world.revision };
  };
  const source = () => phrases.versions.at(-1)?.source ?? `${HEAD}taught: {}\n`;
  const end = (one) => {
    const worse = /everything/.test(one.text);
    one.state = worse ? 'held_back' : 'taught';
    one.trial = {
      tried: 412,
      right_before: 384,
      right_after: worse ? 379 : 385,
      mistaken: worse
        ? [{ service: service('new_laptop'), taken_for: service('shared_mailbox'), times: 5 }]
        : [],
      revision: worse ? 0 : world.revision + 1,
      why: '',
    };
    if (!worse)
      publish(
        `${HEAD}taught:\n  ${one.for.id}:\n    en:\n      - ${JSON.stringify(one.text)}\n`,
        `A phrase for ${one.for.id}`,
      );
    world.change('phrase', one.conversation_id, one.id);
  };

  return {
    listServices: () => ({ services }),
    listPhrases: ({ query }) => {
      admin();
      const settled = query.get('status') === 'settled';
      const decided = ['taught', 'dismissed'];
      return { phrases: phrases.list.filter((one) => decided.includes(one.state) === settled) };
    },
    acceptPhrase: ({ params, body }) => {
      const one = find(params.id);
      if (!service(body.service_id))
        throw new Problem(400, 'invalid', "'service_id' is none of the catalogue's services.");
      Object.assign(one, {
        state: 'trying',
        text: body.text,
        for: service(body.service_id),
        decided: { by: me(), at: now() },
        trial: null,
      });
      setTimeout(() => end(one), 400);
      return { ...one };
    },
    dismissPhrase: ({ params }) => {
      const one = find(params.id);
      Object.assign(one, { state: 'dismissed', decided: { by: me(), at: now() } });
      world.change('phrase', one.conversation_id, one.id);
      return one;
    },
    getTaught: () => {
      admin();
      return {
        version: phrases.versions.length,
        source: source(),
        versions: phrases.versions.map(({ source: _, ...info }) => info).reverse(),
      };
    },
    getTaughtVersion: ({ params }) => {
      admin();
      const found = phrases.versions.find((one) => String(one.version) === params.version);
      if (!found) throw new Problem(404, 'not_found', 'There is no such version.');
      return found;
    },
    rollBackTaught: ({ body }) => {
      admin();
      const found = phrases.versions.find((one) => one.version === body.version);
      if (!found && body.version > 0)
        throw new Problem(404, 'not_found', 'There is no such version.');
      return publish(found?.source ?? `${HEAD}taught: {}\n`, body.note);
    },
  };
}
