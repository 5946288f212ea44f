// The operations of bot/api/openapi.json, by operationId.
import { byId, locales, people } from './data.mjs';
import { phraseOperations, services } from './phrases.mjs';
import { checkTone } from './tone.mjs';
import { isApprover, now, Problem, renderTemplate } from './world.mjs';

export function operations(world, session) {
  const me = () => byId.get(session.person);
  const approver = () => {
    if (!isApprover(me()))
      throw new Problem(403, 'not_allowed', 'Reviews are for approvers and management.');
  };
  const sessionView = () => ({
    person: me(),
    locale: locales[session.person] ?? 'en',
    demo: true,
    drafting_help: true,
    undo_seconds: world.undoSeconds,
    people: people.filter((one) => one.roles.length > 1),
    company: { name: 'Larkspur Travel', it_name: 'Digital Services' },
    knowledge_revision: world.revision,
  });
  const done = (conversation) => ({ stage: conversation.stage, review_id: conversation.review_id });
  const publish = (template, source, note) => {
    const version = template.versions.at(-1).version + 1;
    template.versions.push({ version, by: me().name, at: now(), note, source });
    world.revision += 1;
    world.change('knowledge', '', String(world.revision));
    return { version, knowledge_revision: world.revision };
  };
  const admin = () => {
    if (!me().roles.includes('template_admin'))
      throw new Problem(403, 'not_allowed', 'Publishing is for template admins.');
  };

  const resolveSetAside = (id, again) => {
    approver();
    const one = world.setAside.find((entry) => entry.id === id);
    if (!one) throw new Problem(404, 'not_found', 'There is no such entry.');
    if (one.resolved)
      throw new Problem(
        409,
        'already_done',
        `${one.resolved.by.name} was faster and has dealt with it.`,
      );
    one.resolved = { at: now(), by: me(), again };
    world.change('set_aside', one.conversation?.id ?? '', id);
  };

  return {
    whoAmI: sessionView,
    signOut: () => void (session.person = null),
    switchPerson: ({ body }) => {
      if (!byId.has(body.person_id))
        throw new Problem(404, 'not_found', 'There is no such person.');
      session.person = body.person_id;
      return sessionView();
    },

    listReviews: ({ query }) => {
      approver();
      const status = query.get('status') ?? 'open';
      const reviews = [...world.reviews.values()]
        .filter(
          (one) =>
            status === 'all' ||
            (status === 'open' ? one.status !== 'settled' : one.status === status),
        )
        .sort((a, b) => a.opened_at.localeCompare(b.opened_at) * (status === 'settled' ? -1 : 1))
        .map((one) => world.summaryOf(one, me()));
      return { reviews };
    },
    getReview: ({ params }) => {
      approver();
      return world.viewOf(world.review(params.id), me());
    },
    approve: ({ params, body }) => {
      approver();
      const review = world.review(params.id);
      world.mayDecide(review, me());
      const { findings } = checkTone(body.text, review.draft.kind);
      const errors = findings.filter((one) => one.severity === 'error');
      if (errors.length && !body.override_reason)
        throw new Problem(
          422,
          'tone_errors',
          'The text has findings that want a reason before it goes out.',
          { findings },
        );
      world.approve(review, me(), body.text, body.override_reason ?? '');
      return done(review.conversation);
    },
    undoApproval: ({ params }) => {
      approver();
      const review = world.review(params.id);
      world.mayDecide(review, me(), 'held too');
      world.undo(review);
      return done(review.conversation);
    },
    changeOutcome: ({ params, body }) => {
      approver();
      const review = world.review(params.id);
      world.mayDecide(review, me());
      if (!review.seed.options[body.option])
        throw new Problem(400, 'invalid', 'There is no such option.');
      world.settle(review, me(), 'outcome_changed', review.seed.options[body.option].summary);
      world.openReview(
        review.conversation,
        review.seed,
        body.option,
        review.why,
        review.opened_at,
        review.history,
      );
      return done(review.conversation);
    },
    changeService: ({ params, body }) => {
      approver();
      const review = world.review(params.id);
      world.mayDecide(review, me());
      const service = services.find((one) => one.id === body.service_id);
      if (!service) throw new Problem(400, 'invalid', 'There is no such service.');
      world.settle(review, me(), 'service_changed', service.id);
      const seed = { ...review.seed, service };
      const { conversation, opened_at, history } = review;
      world.openReview(conversation, seed, 0, 'another service', opened_at, history);
      return done(conversation);
    },
    askMore: ({ params, body }) => {
      approver();
      const review = world.review(params.id);
      world.mayDecide(review, me());
      world.settle(review, me(), 'asked_more', body.question);
      review.conversation.stage = 'clarifying';
      world.say(review.conversation, { from: 'staff', name: me().name, text: body.question });
      return done(review.conversation);
    },
    takeOverReview: ({ params }) => {
      approver();
      const review = world.review(params.id);
      world.mayDecide(review, me());
      world.settle(review, me(), 'taken_over');
      review.conversation.stage = 'with_a_person';
      review.conversation.who = me();
      world.change('conversation', review.conversation.id);
      return done(review.conversation);
    },
    rewordDraft: ({ params, body }) => {
      approver();
      const { draft } = world.review(params.id);
      if (/Friday/.test(body.text))
        throw new Problem(422, 'not_better', 'It changes facts: “Friday” is gone.');
      const text = `${body.text} We are glad to help.`;
      return { text, tone: checkTone(text, draft.kind) };
    },
    writeLetter: ({ params, body }) => {
      approver();
      const { draft, conversation } = world.review(params.id);
      const text = body.text || draft.text;
      return {
        text: `Larkspur Travel\n\nDear ${conversation.person.name},\n\n${text}\n\n${me().name}`,
      };
    },
    askManagement: ({ params, body }) => {
      approver();
      const review = world.review(params.id);
      world.mayDecide(review, me());
      world.settle(review, me(), 'to_management', body.note);
      review.conversation.stage = 'waiting_for_management';
      return done(review.conversation);
    },

    listConversations: () => {
      approver();
      const conversations = [...world.conversations.values()]
        .filter((one) => one.call || one.who)
        .sort(
          (a, b) =>
            Number(Boolean(b.call)) - Number(Boolean(a.call)) ||
            b.updated_at.localeCompare(a.updated_at),
        )
        .map((one) => world.conversationView(one));
      return { conversations };
    },
    getConversation: ({ params }) => {
      approver();
      const one = world.conversation(params.id);
      const mine = one.who?.id === me().id;
      return {
        ...world.conversationView(one),
        lines: one.lines,
        may: { take_over: !mine, write: mine, hand_back: mine },
      };
    },
    takeOverConversation: ({ params }) => {
      approver();
      const one = world.conversation(params.id);
      Object.assign(one, { call: null, who: me(), stage: 'with_a_person' });
      world.change('conversation', one.id);
      return done(one);
    },
    writeLine: ({ params, body }) => {
      approver();
      const one = world.conversation(params.id);
      if (one.who?.id !== me().id)
        throw new Problem(403, 'not_allowed', 'Take the conversation over first.');
      world.say(one, { from: 'staff', name: me().name, text: body.text });
      return done(one);
    },
    handBack: ({ params }) => {
      approver();
      const one = world.conversation(params.id);
      Object.assign(one, { who: null, call: null, stage: 'listening', round: 0 });
      world.change('conversation', one.id);
      return done(one);
    },

    listSetAside: ({ query }) => {
      approver();
      const all = query.get('status') === 'all';
      return {
        set_aside: world.setAside
          .filter((one) => all || !one.resolved)
          .map((one) => world.setAsideView(one)),
      };
    },
    trySetAsideAgain: ({ params }) => resolveSetAside(params.id, true),
    putAwaySetAside: ({ params }) => resolveSetAside(params.id, false),
    listPromises: ({ query }) => {
      approver();
      const status = query.get('status') ?? 'open';
      return {
        promises: world.promises
          .map((one) => world.promiseView(one))
          .filter(
            (one) =>
              status === 'all' || (status === 'late' ? one.state === 'late' : one.state !== 'kept'),
          )
          .sort((a, b) => a.due.localeCompare(b.due)),
      };
    },
    keepPromise: ({ params }) => {
      approver();
      const one = world.promises.find((promise) => promise.id === params.id);
      if (!one) throw new Problem(404, 'not_found', 'There is no such promise.');
      if (one.kept)
        throw new Problem(409, 'already_settled', 'This promise is marked as kept already.');
      one.kept = { at: now(), by: me() };
      world.change('conversation', one.conversation?.id ?? '');
      return { stage: 'answered', review_id: null };
    },

    ...phraseOperations(world, me),

    checkTone: ({ body }) => checkTone(body.text, body.kind, body.locale),

    listTemplates: () => ({
      templates: [...world.templates.values()].map((one) => world.templateView(one)),
    }),
    getTemplate: ({ params }) => {
      const one = world.template(params);
      const { source } = one.versions.at(-1);
      return {
        ...world.templateView(one),
        source,
        variables: [],
        versions: one.versions.map(({ source: _, ...info }) => info).reverse(),
        may: { publish: me().roles.includes('template_admin') },
      };
    },
    previewTemplate: ({ params, body }) => {
      const one = world.template(params);
      const review = body.review_id ? world.review(body.review_id) : undefined;
      const values = review
        ? {
            first_name: review.conversation.person.name.split(' ')[0],
            need: review.seed.need,
            reason:
              review.seed.considerations.find((c) => c.weight !== 'ok')?.evidence[0].text ??
              'Everything is in stock.',
            alternative: review.seed.options[0].summary.toLowerCase(),
            ready_by: review.seed.options[0].ready_by,
          }
        : {};
      return {
        ...renderTemplate(body.source, one.kind, body.variant ?? 0, values),
        values: review ? 'case' : 'examples',
      };
    },
    publishTemplate: ({ params, body }) => {
      admin();
      const one = world.template(params);
      const current = one.versions.at(-1).version;
      if (body.base_version !== current)
        throw new Problem(409, 'outdated', `Version ${current} was published in the meantime.`, {
          current_version: current,
        });
      const { errors } = renderTemplate(body.source, one.kind, 0);
      if (errors.length)
        throw new Problem(422, 'template_errors', 'The template has errors.', { errors });
      return publish(one, body.source, body.note);
    },
    listTemplateSuggestions: () => ({
      suggestions: world.suggestions,
      may: { dismiss: me().roles.includes('template_admin') },
    }),
    dismissTemplateSuggestion: ({ params }) => {
      admin();
      const at = world.suggestions.findIndex((one) => one.id === params.id);
      if (at < 0) throw new Problem(404, 'not_found', 'There is no such suggestion.');
      world.suggestions.splice(at, 1);
      world.change('knowledge', '', String(world.revision));
    },
    getTemplateVersion: ({ params }) => {
      const found = world
        .template(params)
        .versions.find((one) => String(one.version) === params.version);
      if (!found) throw new Problem(404, 'not_found', 'There is no such version.');
      return found;
    },
    rollBackTemplate: ({ params, body }) => {
      admin();
      const one = world.template(params);
      const found = one.versions.find((version) => version.version === body.version);
      if (!found) throw new Problem(404, 'not_found', 'There is no such version.');
      return publish(one, found.source, body.note);
    },

    listRevisions: () => ({
      revisions: [
        {
          revision: world.revision,
          at: now(),
          by: 'Priya Raman',
          note: 'Published in the console',
          current: true,
        },
      ],
    }),
    getSummary: () => world.summary(),
    listPeople: ({ query }) => {
      const role = query.get('role');
      return { people: people.filter((one) => !role || one.roles.includes(role)) };
    },
  };
}
