// The state behind the mock: conversations, reviews, templates, sessions. Small and forgetful.
import { randomUUID } from 'node:crypto';
import {
  byId,
  cases,
  people,
  promises,
  setAside,
  teams,
  suggestions as suggestionSeeds,
  templates as templateSeeds,
} from './data.mjs';
import { seedPhrases } from './phrases.mjs';
import { checkTone } from './tone.mjs';

const now = () => new Date().toISOString().replace(/\.\d+Z$/, 'Z');
const ago = (minutes) =>
  new Date(Date.now() - minutes * 60_000).toISOString().replace(/\.\d+Z$/, 'Z');
const worst = (considerations) =>
  ['blocking', 'concern', 'ok'].find((weight) =>
    considerations.some((one) => one.weight === weight),
  );

export const isApprover = (me) => me.roles.includes('approver') || me.roles.includes('management');

export class Problem extends Error {
  constructor(status, code, message, more = {}) {
    super(message);
    this.status = status;
    this.body = { error: { code, message, ...more } };
  }
}

export class World {
  conversations = new Map();
  reviews = new Map();
  templates = new Map();
  acts = new Map();
  promises = [];
  setAside = [];
  suggestions = [];
  phrases = seedPhrases();
  listeners = new Set();
  revision = 7;
  answeredToday = 12;
  /** How long an approval can be taken back; 0: it is sent at once. */
  undoSeconds = 0;

  constructor() {
    for (const seed of templateSeeds) this.#seedTemplate(seed);
    cases.forEach((seed, index) => this.#seedCase(seed, index));
    this.#seedCall();
    this.#seedFollowUp();
    this.#seedSuggestions();
  }

  change(what, conversation_id = '', id = '') {
    for (const tell of this.listeners) tell({ type: 'change', what, conversation_id, id });
  }

  // ---- seeds ------------------------------------------------------------------------------

  #seedTemplate({ notes, source, ...seed }) {
    const versions = notes.map(([by, note], index) => ({
      version: index + 1,
      by,
      note,
      at: ago((notes.length - index) * 9000),
      source: index === notes.length - 1 ? source : source.replace(/it here|at it again/g, 'it'),
    }));
    this.templates.set(`${seed.locale}/${seed.id}`, { ...seed, versions });
  }

  /** Two people have written the same opening; several leave a sentence out. */
  #seedSuggestions() {
    const review = [...this.reviews.keys()][0];
    for (const { template, find, replace, ...seed } of suggestionSeeds) {
      const { versions, locale, id } = this.templates.get(template);
      const { version, source } = versions.at(-1);
      this.suggestions.push({
        ...seed,
        template: { id, locale, path: `templates/${locale}/${id}.md`, version },
        source: find ? source.replace(find, replace) : '',
        examples: seed.examples.map((one) => ({
          review_id: review,
          at: ago(600),
          ...one,
        })),
      });
    }
  }

  #seedCase(seed, index) {
    const id = `web:seed-${index}`;
    const conversation = this.open(byId.get(seed.person), id);
    seed.talk.forEach(([from, text, choices = []], at) =>
      this.say(conversation, {
        from,
        text,
        choices,
        at: ago(seed.ago + (seed.talk.length - at) / 2),
      }),
    );
    this.openReview(conversation, seed, 0, 'new', ago(seed.ago));
  }

  #seedCall() {
    const conversation = this.open(byId.get('tomas'), 'web:seed-call');
    this.say(conversation, {
      from: 'employee',
      text: 'The VPN drops every ten minutes since monday. I lost a customer call today.',
      at: ago(31),
    });
    this.say(conversation, {
      from: 'bot',
      text: 'Losing a call like that is hard. A person of Workplace Services looks into it and writes to you here by 15:30.',
      at: ago(31),
    });
    this.say(conversation, {
      from: 'employee',
      text: 'ok but please really a human',
      at: ago(30),
    });
    conversation.stage = 'with_a_person';
    conversation.need = 'stay connected during customer calls';
    conversation.call = {
      why: 'asked to talk to a person',
      team: teams.workplace,
      called_at: ago(30),
      promised_at: ago(-20),
    };
  }

  #seedFollowUp() {
    const of = (person) => {
      const found = [...this.conversations.values()].find((one) => one.person.id === person);
      return found ? { id: found.id, channel: 'web', requester: found.person } : null;
    };
    this.promises = promises.map(([text, team, person, minutes], index) => ({
      id: `web:seed/${index}/promise`,
      text,
      owner: teams[team],
      due: ago(-minutes),
      conversation: of(person),
      kept: null,
    }));
    this.setAside = setAside.map(([kind, why, person, minutes], index) => ({
      id: `${kind}:web:seed/${index}`,
      kind,
      why,
      at: ago(minutes),
      conversation: person && of(person),
      resolved: null,
    }));
  }

  promiseView(one) {
    const late = one.due < now();
    const today = one.due.slice(0, 10) === now().slice(0, 10);
    return {
      ...one,
      state: one.kept ? 'kept' : late ? 'late' : today ? 'today' : 'open',
    };
  }

  setAsideView(one) {
    const open = one.resolved === null;
    return {
      ...one,
      may: {
        again: open && ['activity', 'delivery'].includes(one.kind),
        put_away: open,
      },
    };
  }

  // ---- conversations ----------------------------------------------------------------------

  open(person, id = `web:${randomUUID().slice(0, 8)}`) {
    const conversation = {
      id,
      person,
      stage: 'listening',
      lines: [],
      need: '',
      call: null,
      who: null,
      round: 0,
      updated_at: now(),
      review_id: null,
      listeners: new Set(),
      drafts: 0,
    };
    this.conversations.set(id, conversation);
    return conversation;
  }

  say(conversation, { from, text, name = '', choices = [], card = null, at = now(), extra = {} }) {
    const line = {
      number: conversation.lines.length + 1,
      id: randomUUID(),
      at,
      from,
      name: from === 'employee' ? conversation.person.name : name,
      text,
      choices,
      card,
    };
    conversation.lines.push(line);
    conversation.updated_at = at;
    for (const tell of conversation.listeners) tell(line, extra);
    this.change('line', conversation.id, line.id);
    return line;
  }

  /** The dialogue: purpose, until when, playback, review; then the answer and pushback. */
  hear(conversation, text) {
    this.say(conversation, { from: 'employee', text });
    if (conversation.stage === 'with_a_person') return;
    const bot = (words, choices = []) =>
      this.say(conversation, { from: 'bot', text: words, choices });
    const round = conversation.round++;
    if (round === 0) {
      conversation.request = text;
      conversation.stage = 'clarifying';
      bot('Thanks, that helps. What would it let you do?', [
        'Work with files from others',
        'Make something new',
        'Skip this',
      ]);
    } else if (round === 1) {
      conversation.purpose = text;
      bot('And until when do you need it?');
    } else if (round === 2) {
      conversation.until = text;
      conversation.stage = 'confirming';
      bot(
        `So you want to ${conversation.purpose.toLowerCase()}, by ${text}. Did I get that right?`,
        ['Yes, exactly', 'Not quite'],
      );
    } else if (/^yes/i.test(text) && round === 3) {
      bot('Good. A person in IT looks at it now, and you hear the answer here today.');
      this.#weigh(conversation, 'new');
    } else if (conversation.stage === 'answered' && /wrong here/i.test(text)) {
      bot('Tell me what is different, and it is put right.');
    } else if (conversation.stage === 'answered') {
      bot('That is new to me, thank you. We look at it again with that in mind.');
      this.#weigh(conversation, `new fact: ${text}`);
    } else bot('Noted. The person who looks at it sees this too.');
  }

  #weigh(conversation, why) {
    const seed = cases[0];
    this.openReview(
      conversation,
      {
        ...seed,
        person: conversation.person.id,
        request: conversation.request,
        need: conversation.purpose.toLowerCase(),
        why,
        slots: [
          {
            id: 'deadline',
            label: 'needed by',
            text: conversation.until,
            origin: 'answered',
          },
        ],
        parts: seed.parts.map((one) => ({
          ...one,
          text: one.text.replace('Lena', conversation.person.name.split(' ')[0]),
        })),
      },
      0,
      why,
    );
  }

  // ---- reviews ----------------------------------------------------------------------------

  openReview(conversation, seed, option, why = 'new', opened_at = now(), history = []) {
    const id = `${conversation.id}/1/${++conversation.drafts}`;
    const text = seed.parts.map((part) => part.text).join(' ');
    const changed = option !== 0;
    const chosen = seed.options[option];
    const words = changed
      ? `${seed.considerations.find((one) => one.weight !== 'ok')?.evidence[0].text ?? 'The stock allows it.'} What we do: ${chosen.summary.toLowerCase()}${chosen.ready_by ? `, ready on ${chosen.ready_by}` : ''}. If I misread what you need, tell me here.`
      : text;
    const review = {
      id,
      conversation,
      seed,
      option,
      why,
      opened_at,
      status: 'waiting',
      settled: null,
      sent: null,
      held: null,
      duty: seed.duty ? { before: null, since: opened_at, ...seed.duty } : null,
      draft: {
        kind: chosen.outcome,
        locale: 'en',
        template_id: changed ? `${chosen.outcome}-standard` : seed.template,
        text: words,
        parts: changed ? [{ part: 'reason', text: words }] : seed.parts,
        call: chosen.outcome === 'yes' ? null : (seed.call ?? null),
        letter: '',
      },
      history: [
        ...history,
        {
          at: opened_at,
          by: '',
          what: `Draft made (${chosen.outcome})`,
          note: why === 'new' ? '' : why,
        },
      ],
    };
    this.reviews.set(id, review);
    conversation.review_id = id;
    conversation.stage = 'in_review';
    conversation.need = seed.need;
    this.change('review', conversation.id, id);
    return review;
  }

  settle(review, by, how, note = '') {
    review.status = how === 'to_management' ? 'with_management' : 'settled';
    review.settled = { by, at: now(), how, note };
    const words = {
      approved: 'Approved and sent',
      outcome_changed: 'Outcome changed',
      service_changed: 'Another service',
      asked_more: 'Asked one more question',
      taken_over: 'Took the conversation over',
      to_management: 'Handed to management',
      withdrawn: 'Withdrawn',
    };
    review.history.push({
      at: now(),
      by: by?.name ?? '',
      what: words[how],
      note,
    });
    if (how !== 'to_management') review.conversation.review_id = null;
    this.change('review', review.conversation.id, review.id);
  }

  approve(review, by, text, note) {
    if (this.undoSeconds === 0) return this.#send(review, by, text, note);
    const left = this.undoSeconds * 1000;
    const timer = setTimeout(() => {
      review.held = null;
      this.#send(review, by, text, note);
    }, left);
    review.held = { by, text, at: Date.now() + left, timer };
    return this.change('review', review.conversation.id, review.id);
  }

  undo(review) {
    if (!review.held) throw new Problem(409, 'already_settled', 'There is nothing to take back.');
    clearTimeout(review.held.timer);
    review.held = null;
    this.change('review', review.conversation.id, review.id);
  }

  #send(review, by, text, note) {
    review.sent = text;
    this.settle(review, by, 'approved', note);
    this.answeredToday += 1;
    const { conversation, seed } = review;
    conversation.stage = 'answered';
    const option = seed.options[review.option];
    this.say(conversation, {
      from: 'staff',
      name: by.name,
      text,
      card: {
        outcome: option.outcome,
        title: seed.service.name,
        need: seed.need,
        expect_by: option.ready_by,
        decided_by: by.name,
        flips: seed.flips.map((one) => one.text),
      },
    });
  }

  review(id) {
    const found = this.reviews.get(id);
    if (!found) throw new Problem(404, 'not_found', 'There is no such review.');
    return found;
  }

  conversation(id) {
    const found = this.conversations.get(id);
    if (!found) throw new Problem(404, 'not_found', 'There is no such conversation.');
    return found;
  }

  template(params) {
    const found = this.templates.get(`${params.locale}/${params.id}`);
    if (!found) throw new Problem(404, 'not_found', 'There is no such template.');
    return found;
  }

  /** Throws unless `me` may decide this review now. */
  mayDecide(review, me, heldToo = false) {
    if (review.conversation.person.id === me.id)
      throw new Problem(403, 'own_request', 'It is your own request: somebody else decides it.');
    if (review.status === 'settled')
      throw new Problem(
        409,
        'already_settled',
        `${review.settled.by?.name ?? 'The employee'} was first.`,
        { settled: review.settled },
      );
    if (review.held && !heldToo)
      throw new Problem(
        409,
        'already_settled',
        `${review.held.by.name} has approved this already.`,
      );
  }

  // ---- views ------------------------------------------------------------------------------

  summaryOf(review, me) {
    const { seed, conversation } = review;
    const settled = review.status === 'settled';
    return {
      id: review.id,
      conversation_id: conversation.id,
      request_id: `${conversation.id}/1`,
      status: review.status,
      settled: settled ? review.settled : null,
      held: review.held
        ? {
            by: review.held.by,
            until: new Date(review.held.at).toISOString(),
            seconds_left: Math.max(0, Math.ceil((review.held.at - Date.now()) / 1000)),
            may_undo: isApprover(me) && conversation.person.id !== me.id,
          }
        : null,
      duty: settled ? null : (review.duty ?? null),
      why: review.why,
      need: seed.need,
      service: seed.service,
      requester: conversation.person,
      team: teams[seed.team],
      outcome: seed.options[review.option].outcome,
      weight: worst(seed.considerations),
      opened_at: review.opened_at,
      urgent: seed.urgent ?? false,
      sensitive: false,
      needs_management: seed.needs_management ?? false,
      own: conversation.person.id === me.id,
      tone_errors: checkTone(review.draft.text, review.draft.kind).findings.filter(
        (one) => one.severity === 'error',
      ).length,
    };
  }

  viewOf(review, me) {
    const { seed, conversation } = review;
    const own = conversation.person.id === me.id;
    const settled = review.status === 'settled';
    return {
      ...this.summaryOf(review, me),
      request_text: seed.request,
      request_type: 'standard_request',
      root_need: { text: seed.need, confirmed: true },
      requester_manager: conversation.person.id === 'henrik' ? null : byId.get('henrik'),
      standing_note: seed.standing ?? '',
      slots: seed.slots,
      lines: conversation.lines,
      why_asked: ['deadline: decides between yes and compromise (licence-pool)'],
      considerations: seed.considerations,
      deciding: seed.deciding,
      options: seed.options,
      option: review.option,
      flips: seed.flips,
      precedents: seed.precedents,
      unmet_need: false,
      draft: {
        ...review.draft,
        tone: checkTone(review.draft.text, review.draft.kind),
      },
      held_text: review.held?.text ?? null,
      sent_text: review.sent,
      edits:
        review.sent && review.sent !== review.draft.text
          ? [
              {
                part: 'opening',
                pieces: [
                  { kind: 'removed', text: review.draft.text },
                  { kind: 'added', text: review.sent },
                ],
              },
            ]
          : [],
      knowledge_revision: this.revision,
      evaluated_on: now().slice(0, 10),
      history: review.history,
      may: {
        act: !own && !settled && !review.held,
        why_not: own
          ? 'It is your own request: somebody else decides it.'
          : settled
            ? 'It is settled.'
            : review.held
              ? `${review.held.by.name} has approved it already; the answer goes out in a moment.`
              : '',
      },
    };
  }

  conversationView(one) {
    return {
      id: one.id,
      channel: 'web',
      requester: one.person,
      stage: one.stage,
      call: one.call,
      who: one.who,
      need: one.need,
      last_line: one.lines.at(-1) ?? null,
      updated_at: one.updated_at,
      review_id: one.review_id,
    };
  }

  templateView(one) {
    const newest = one.versions.at(-1);
    const { tone } = renderTemplate(newest.source, one.kind, 0);
    return {
      id: one.id,
      locale: one.locale,
      kind: one.kind,
      topic: one.topic,
      service: one.service,
      root_need: '',
      owner: one.versions[0].by,
      path: `templates/${one.locale}/${one.id}.md`,
      version: newest.version,
      updated_by: newest.by,
      updated_at: newest.at,
      used: one.used,
      findings: tone.findings.filter((finding) => finding.severity !== 'hint').length,
      errors: tone.findings.filter((finding) => finding.severity === 'error').length,
    };
  }

  summary() {
    const waiting = [...this.reviews.values()].filter((one) => one.status === 'waiting');
    const talks = [...this.conversations.values()];
    return {
      waiting: waiting.length,
      oldest_waiting_at: waiting.map((one) => one.opened_at).sort()[0] ?? null,
      management: [...this.reviews.values()].filter((one) => one.status === 'with_management')
        .length,
      calls: talks.filter((one) => one.call).length,
      with_a_person: talks.filter((one) => one.who).length,
      promises_due: this.promises.filter((one) => this.promiseView(one).state === 'today').length,
      promises_late: this.promises.filter((one) => this.promiseView(one).state === 'late').length,
      set_aside: this.setAside.filter((one) => !one.resolved).length,
      phrases: this.phrases.list.filter((one) => ['waiting', 'held_back'].includes(one.state))
        .length,
      answered_today: this.answeredToday,
    };
  }

  people() {
    return people;
  }
}

// ---- templates ------------------------------------------------------------------------------

/** Enough of the format to see a preview: front matter, "# part", "- wording", {{variable}}. */
export function renderTemplate(source, kind, variant, values = {}) {
  const lines = source.split('\n');
  const errors = [];
  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---' || end < 0)
    return {
      text: '',
      parts: [],
      errors: [
        {
          line: 1,
          message: 'The file begins with front matter between two lines of "---".',
        },
      ],
      tone: { findings: [], not_judged: [] },
      variants: 0,
      variant: 0,
    };
  const examples = { ...values };
  for (const line of lines.slice(1, end)) {
    const found = /^ {2}(\w+): \{.*?example: "?([^"}]*)"?\s*\}/.exec(line);
    if (found) examples[found[1]] ??= found[2].trim();
  }
  const sections = [];
  lines.slice(end + 1).forEach((line, index) => {
    const heading = /^# (\w+)/.exec(line);
    if (heading) sections.push({ part: heading[1], wordings: [] });
    else if (line.trim() && sections.length)
      sections.at(-1).wordings.push({
        text: line.replace(/^- /, ''),
        line: end + 2 + index,
      });
  });
  const parts = sections
    .filter((one) => one.wordings.length)
    .map(({ part, wordings }) => {
      const chosen = wordings[variant % wordings.length];
      const text = chosen.text.replace(/\{\{(\w*)\}\}/g, (hole, name) => {
        if (examples[name]) return examples[name];
        errors.push({
          line: chosen.line,
          message: `The variable "${name}" is not declared. Add it to the front matter, with an example.`,
        });
        return hole;
      });
      return { part, text };
    });
  const known = parts.filter((one) => PARTS.has(one.part));
  const text = errors.length ? '' : parts.map((one) => one.text).join(' ');
  return {
    text,
    parts: errors.length ? [] : known,
    errors,
    tone: text && kind ? checkTone(text, kind) : { findings: [], not_judged: [] },
    variants: Math.max(1, ...sections.map((one) => one.wordings.length)),
    variant,
  };
}
const PARTS = new Set([
  'empathy',
  'reason',
  'decision',
  'action',
  'path',
  'conditions',
  'expectation',
  'opening',
]);
export { now };
