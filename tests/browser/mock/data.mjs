// A small company to look at the pages with. The real demo company lives in config/.

const person = (id, name, title, department, standing = 'regular', roles = []) => ({
  id,
  name,
  title,
  department,
  standing,
  roles: ['employee', ...roles],
});

export const people = [
  person('lena', 'Lena Vogt', 'Event manager', 'Marketing'),
  person('tomas', 'Tomás Ferreira', 'Sales representative', 'Sales'),
  person('aisha', 'Aisha Rahman', 'Financial controller', 'Finance', 'lead'),
  person('victor', 'Victor Lindqvist', 'Vice President, Product', 'Product', 'executive'),
  person('mei', 'Mei Tanaka', 'Data analyst', 'Operations'),
  person('jonas', 'Jonas Weber', 'Warehouse lead', 'Logistics', 'lead'),
  person('zoe', 'Zoë Martin', 'HR business partner', 'People', 'sponsor'),
  person('priya', 'Priya Raman', 'Service desk lead', 'IT', 'lead', ['approver', 'template_admin']),
  person('marek', 'Marek Nowak', 'Workplace engineer', 'IT', 'regular', ['approver']),
  person('ines', 'Inés Castillo', 'Knowledge editor', 'IT', 'regular', ['template_admin']),
  person('henrik', 'Henrik Dahl', 'Head of IT', 'IT', 'executive', [
    'approver',
    'management',
    'template_admin',
    'catalogue_admin',
  ]),
  person('carla', 'Carla Rossi', 'IT security officer', 'IT', 'sponsor', [
    'approver',
    'management',
    'catalogue_admin',
  ]),
];
/** Who reads the console in another language than English. */
export const locales = { carla: 'de' };

export const byId = new Map(people.map((one) => [one.id, one]));

export const teams = {
  workplace: { id: 'workplace', name: 'Workplace Services' },
  data: { id: 'data', name: 'Data & Reporting' },
  security: { id: 'security', name: 'Information Security' },
};

const evidence = (weight, text, rule_id = '', source = '', exception = null) => ({
  weight,
  rule_id,
  text,
  source,
  exception,
});
const TOPICS = ['time', 'resources', 'skills', 'authority', 'commitments', 'scope', 'policy'];
const WEIGHTS = ['ok', 'concern', 'blocking'];
const considerations = (by) =>
  TOPICS.map((topic) => {
    const list = by[topic] ?? [evidence('ok', OK_TEXT[topic])];
    return {
      topic,
      weight: WEIGHTS[Math.max(...list.map((one) => WEIGHTS.indexOf(one.weight)))],
      evidence: list,
    };
  });
const OK_TEXT = {
  time: 'Done by Tuesday 1 December with 2 hours of work.',
  resources: 'The cost of €14 a month is within the team’s allowance of €40.',
  skills: 'Three people in Workplace Services do this every week.',
  authority: 'A service desk lead may grant this.',
  commitments: 'Nothing that was promised is delayed.',
  scope: 'This is in the service catalogue.',
  policy: 'No policy speaks about this.',
};

const option = (index, outcome, summary, more = {}) => ({
  index,
  outcome,
  summary,
  ready_by: null,
  later: false,
  for_management: false,
  meets_root_need: true,
  team: null,
  hours: 2,
  cost: 0,
  currency: 'EUR',
  delays: [],
  conditions: [],
  score: 0.9 - index * 0.21,
  ...more,
});
const part = (name, text) => ({ part: name, text });
const slot = (id, label, text, origin = 'said') => ({
  id,
  label,
  text,
  origin,
});

/** Promises, due so many minutes from the start of the mock. */
export const promises = [
  ['a laptop with 32 GB for the build server’s maintainer', 'workplace', 'jonas', -1560],
  ['read access to the bookings report', 'data', 'mei', 45],
  ['an answer on the shared calendar for the trade fair', 'workplace', 'lena', 2880],
];

/** What could not be done, minutes ago. */
export const setAside = [
  ['delivery', 'the channel is archived (channel_not_found)', 'lena', 95],
  ['activity', 'the step failed three times: no wording for “clarify_date” in “pt”', 'tomas', 31],
  ['act', 'the disk was full while the approval was kept', null, 1500],
];

/** What one case is about; times are minutes before the start of the mock. */
export const cases = [
  {
    person: 'lena',
    duty: { how: 'on_duty', person: byId.get('marek') },
    service: { id: 'design-licence', name: 'Design software licence' },
    team: 'workplace',
    ago: 47,
    request:
      'Hi! I need Adobe Illustrator on my laptop, best today. We have the trade fair posters coming up and the agency keeps sending .ai files I can’t open 😩',
    need: 'open and adjust the agency’s poster files before the trade fair',
    slots: [
      slot('deadline', 'needed by', 'Thursday 26 November'),
      slot('people_count', 'number of people', '1', 'answered'),
      slot(
        'today',
        'how it is done today',
        'sends them back to the agency for every change',
        'answered',
      ),
    ],
    considerations: considerations({
      resources: [
        evidence(
          'blocking',
          'All 40 seats of the design suite are taken until the renewal on 15 January; one more costs €780 and needs a new contract.',
          'licence-pool',
          'https://intranet.example/licences/design',
        ),
      ],
      policy: [
        evidence(
          'concern',
          'Software with a cloud library needs the privacy addendum signed by the team (July agreement).',
          'cloud-library',
          'Privacy agreement, July 2026, section 4',
        ),
      ],
      time: [evidence('ok', 'A seat from the pool is installed within one working day.')],
    }),
    deciding: 'resources',
    options: [
      option(0, 'compromise', 'Loan of a pooled seat from Thursday to 4 December', {
        ready_by: '2026-11-26',
        team: teams.workplace,
        conditions: [
          {
            rule_id: 'cloud-library',
            text: 'the team lead signs the privacy addendum',
          },
        ],
      }),
      option(1, 'compromise', 'Own licence after the renewal on 15 January', {
        later: true,
        ready_by: '2027-01-15',
        team: teams.workplace,
        cost: 780,
      }),
      option(2, 'yes', 'A new seat right away, outside the contract', {
        ready_by: '2026-11-27',
        team: teams.workplace,
        cost: 780,
        delays: [{ id: 'lisbon', name: 'the move of the Lisbon office' }],
      }),
      option(3, 'decline', 'Stay with the agency for changes', {
        meets_root_need: false,
      }),
    ],
    flips: [
      {
        outcome: 'yes',
        text: 'if somebody in Marketing gives a seat back before Thursday',
        slot: '',
        value: '',
      },
      {
        outcome: 'yes',
        text: 'if it can wait until 15 January',
        slot: 'deadline',
        value: '2027-01-15',
      },
    ],
    precedents: [
      {
        case_id: 'web:51/1',
        summary: 'Photo editor for two weeks before the summer catalogue',
        outcome: 'compromise',
        decided_at: '2026-06-11T09:12:00Z',
        decided_by: 'Priya Raman',
        similarity: 0.86,
      },
      {
        case_id: 'slack:12/2',
        summary: 'Own licence for video editing, Marketing',
        outcome: 'decline',
        decided_at: '2026-09-02T13:40:00Z',
        decided_by: 'Marek Nowak',
        similarity: 0.61,
      },
    ],
    kind: 'compromise',
    template: 'compromise-resources',
    parts: [
      part(
        'reason',
        'All 40 seats of the design suite are taken until the contract renews on 15 January,',
      ),
      part('decision', 'so instead of a licence of your own you get a loan seat, Lena.'),
      part(
        'path',
        'With it you open and adjust the agency’s poster files before the trade fair: Marek Nowak installs it on your laptop on Thursday 26 November, and it stays until 4 December.',
      ),
      part(
        'expectation',
        'Your team lead gets the privacy addendum from us today; one signature is all it takes.',
      ),
      part(
        'opening',
        'If the posters need longer than that, or I misread what you have to do with the files, tell me here and we look at it again.',
      ),
    ],
    talk: [
      [
        'employee',
        'Hi! I need Adobe Illustrator on my laptop, best today. We have the trade fair posters coming up and the agency keeps sending .ai files I can’t open 😩',
      ],
      [
        'bot',
        'Got it: design software. What would you do with the files, once they open?',
        ['Look at them', 'Change texts and sizes', 'Draw new ones'],
      ],
      ['employee', 'Change texts and sizes'],
      ['bot', 'Until when do the posters have to be ready?'],
      ['employee', 'thursday evening'],
      [
        'bot',
        'So you want to open and adjust the agency’s poster files before the trade fair, by Thursday 26 November. Did I get that right?',
        ['Yes, exactly', 'Not quite'],
      ],
      ['employee', 'Yes, exactly'],
    ],
  },
  {
    person: 'victor',
    service: { id: 'admin-rights', name: 'Administrator rights' },
    team: 'security',
    ago: 131,
    urgent: true,
    needs_management: true,
    request:
      'I want permanent local admin on my machine. I demo to customers and can’t wait for IT each time.',
    need: 'install and update demo tools in front of customers without waiting',
    standing:
      'Vice President: IT does not decline this alone. A compromise goes to Henrik Dahl for the call.',
    slots: [
      slot('duration', 'for how long', 'permanently'),
      slot('device', 'device', 'ThinkPad X1, product team', 'directory'),
    ],
    considerations: considerations({
      authority: [
        evidence(
          'concern',
          'Permanent rights are granted by the Head of IT only.',
          'admin-authority',
          'Delegation of authority, page 3',
        ),
      ],
      policy: [
        evidence(
          'blocking',
          'Permanent administrator rights were behind 3 of the 4 malware cases in 2026; the access policy allows them for 8 hours at a time.',
          'admin-8h',
          'https://intranet.example/policies/access',
        ),
        evidence(
          'concern',
          'Customer data is on the demo machine, so the disk has to stay encrypted.',
          'demo-encryption',
          'Customer contract annex B',
        ),
      ],
    }),
    deciding: 'policy',
    options: [
      option(0, 'compromise', 'Self-service rights for 8 hours at a time, plus a demo machine', {
        for_management: true,
        ready_by: '2026-11-24',
        team: teams.security,
      }),
      option(1, 'referral', 'Henrik Dahl decides on a dated exception', {
        team: { id: 'henrik', name: 'Henrik Dahl' },
      }),
    ],
    flips: [
      {
        outcome: 'yes',
        text: 'if the demo runs on a machine without customer data',
        slot: 'customer_data',
        value: 'false',
      },
    ],
    precedents: [],
    kind: 'compromise',
    template: 'compromise-policy',
    parts: [
      part(
        'reason',
        'Permanent administrator rights were behind three of this year’s four malware cases, and your machine carries customer data;',
      ),
      part(
        'decision',
        'so the proposal is rights you switch on yourself, for eight hours at a time.',
      ),
      part(
        'path',
        'You install and update demo tools in front of customers without waiting, and Carla Rossi prepares a clean demo machine beside it by Tuesday 24 November.',
      ),
      part('expectation', 'Henrik Dahl has this in front of him and answers you by Monday noon.'),
      part(
        'opening',
        'If eight hours is too short for a demo day, tell me and we look at it again.',
      ),
    ],
    talk: [
      [
        'employee',
        'I want permanent local admin on my machine. I demo to customers and can’t wait for IT each time.',
      ],
      [
        'bot',
        'You want to install and update demo tools in front of customers without waiting. Is that it?',
        ['Yes', 'Not quite'],
      ],
      ['employee', 'Yes'],
    ],
  },
  {
    person: 'mei',
    duty: { how: 'handed_over', person: byId.get('marek'), before: byId.get('priya') },
    call: {
      principle: 'P20',
      why: 'This is a sensitive matter, better said than written. Call Mei first, then send the reply.',
      script:
        '- Ask whether Mei has ten minutes, and call from a quiet place.\n- Begin with the need: Mei wants to write to the hotels.\nAsk whether that is still right.\n- Give the reason before the answer.',
    },
    service: { id: 'data-export', name: 'Data export' },
    team: 'data',
    ago: 22,
    request:
      'Could I get an export of all customer addresses as an Excel sheet? I need it for the hotel mailing.',
    need: 'send a mailing to 40 hotels on Thursday',
    slots: [
      slot('rows', 'size', 'all customers, about 18,000'),
      slot('deadline', 'needed by', 'Thursday 26 November', 'answered'),
    ],
    considerations: considerations({
      policy: [
        evidence(
          'blocking',
          'Customer addresses fall under the July privacy agreement: a full export stays inside the CRM.',
          'privacy-export',
          'Privacy agreement, July 2026, section 2',
          null,
        ),
      ],
      skills: [evidence('ok', 'Priya Raman’s team sends lists like this every week.')],
    }),
    deciding: 'policy',
    options: [
      option(0, 'compromise', 'The 40 hotels, sent from the CRM by the service desk', {
        ready_by: '2026-11-23',
        team: teams.data,
      }),
      option(1, 'decline', 'No export', { meets_root_need: false }),
    ],
    flips: [
      {
        outcome: 'yes',
        text: 'if the list holds 50 addresses or fewer',
        slot: 'rows',
        value: '50',
      },
    ],
    precedents: [
      {
        case_id: 'web:80/1',
        summary: 'Address list for the winter mailing',
        outcome: 'compromise',
        decided_at: '2026-10-20T08:00:00Z',
        decided_by: 'Priya Raman',
        similarity: 0.93,
      },
    ],
    kind: 'compromise',
    template: 'compromise-policy',
    parts: [
      part(
        'reason',
        'Customer addresses fall under the July privacy agreement, so the full export stays inside the CRM.',
      ),
      part('decision', 'What you get instead is the list of 40 hotels for Thursday’s mailing.'),
      part(
        'path',
        'Priya Raman sends it from there on Monday 23 November, without the private numbers.',
      ),
      part(
        'opening',
        'If that list misses someone, or I got the purpose wrong, tell me here and we look at it again.',
      ),
    ],
    talk: [
      [
        'employee',
        'Could I get an export of all customer addresses as an Excel sheet? I need it for the hotel mailing.',
      ],
      ['bot', 'How many hotels is the mailing for?'],
      ['employee', '40 or so'],
    ],
  },
  {
    person: 'jonas',
    service: { id: 'handheld', name: 'Handheld scanners' },
    team: 'workplace',
    ago: 9,
    request: 'We need 4 more scanners for the christmas shift, starts 1 december',
    need: 'equip four more people of the Christmas shift',
    slots: [
      slot('people_count', 'number of people', '4'),
      slot('deadline', 'needed by', 'Tuesday 1 December'),
    ],
    considerations: considerations({}),
    deciding: null,
    options: [
      option(0, 'yes', 'Four scanners from stock', {
        ready_by: '2026-11-27',
        team: teams.workplace,
      }),
      option(1, 'compromise', 'Four scanners on loan until 10 January', {
        ready_by: '2026-11-26',
        team: teams.workplace,
      }),
    ],
    flips: [],
    precedents: [
      {
        case_id: 'web:12/1',
        summary: 'Three scanners for the summer shift',
        outcome: 'yes',
        decided_at: '2026-05-30T10:00:00Z',
        decided_by: 'Marek Nowak',
        similarity: 0.9,
      },
    ],
    kind: 'yes',
    template: 'yes-standard',
    parts: [
      part(
        'decision',
        'Four scanners for the Christmas shift are yours, Jonas: Marek Nowak brings them to gate 3 on Friday 27 November, charged and paired.',
      ),
      part('conditions', 'They come back to us by 10 January.'),
      part('opening', 'If the shift grows, or you need the holsters too, tell me here.'),
    ],
    talk: [
      ['employee', 'We need 4 more scanners for the christmas shift, starts 1 december'],
      [
        'bot',
        'So you want to equip four more people of the Christmas shift by 1 December. Right?',
        ['Yes', 'Not quite'],
      ],
      ['employee', 'yes'],
    ],
  },
  {
    person: 'priya',
    service: { id: 'monitor', name: 'Second monitor' },
    team: 'workplace',
    ago: 4,
    request:
      'A second monitor for my home office, please. <img src=x onerror="document.title=\'owned\'"> **bold** [click](javascript:alert(1))',
    need: 'compare two spreadsheets side by side at home',
    slots: [slot('place', 'where', 'home office')],
    considerations: considerations({
      time: [
        evidence(
          'concern',
          'Monitors arrive on Monday 7 December; stock is at 0.',
          'stock-monitor',
        ),
      ],
    }),
    deciding: 'time',
    options: [
      option(0, 'yes', 'Monitor from the next delivery', {
        ready_by: '2026-12-07',
        team: teams.workplace,
      }),
      option(1, 'compromise', 'A used one right away', {
        ready_by: '2026-11-24',
        team: teams.workplace,
      }),
    ],
    flips: [],
    precedents: [],
    kind: 'yes',
    template: 'yes-standard',
    parts: [
      part(
        'decision',
        'Your second monitor comes with the delivery on Monday 7 December, and Marek Nowak sends it to your home address.',
      ),
      part('opening', 'If a used one earlier helps more, tell me here.'),
    ],
    talk: [
      [
        'employee',
        'A second monitor for my home office, please. <img src=x onerror="document.title=\'owned\'"> **bold** [click](javascript:alert(1))',
      ],
    ],
  },
];

const source = (front, ...parts) => `---\n${front.join('\n')}\n---\n${parts.join('\n')}\n`;

export const templates = [
  {
    id: 'compromise-resources',
    locale: 'en',
    kind: 'compromise',
    topic: 'resources',
    service: '',
    used: 41,
    notes: [
      ['Priya Raman', 'First version'],
      ['Inés Castillo', 'Names the person who installs it'],
    ],
    source: source(
      [
        'id: compromise-resources',
        'kind: compromise',
        'locale: en',
        'topic: resources',
        'variables:',
        '  first_name: { type: person, example: Lena }',
        '  reason: { type: sentence, example: "All 40 seats of the design suite are taken until the contract renews on 15 January." }',
        '  need: { type: clause, example: "open and adjust the agency’s poster files" }',
        '  alternative: { type: clause, example: "a loan seat" }',
        '  owner: { type: person, example: Marek Nowak }',
        '  ready_by: { type: date, example: Thursday 26 November }',
      ],
      '# reason',
      '{{reason}}',
      '',
      '# decision',
      'So instead of a licence of your own you get {{alternative}}, {{first_name}}.',
      '',
      '# path',
      'With it you can {{need}}: {{owner}} sets it up for you on {{ready_by}}.',
      '- {{owner}} sets it up on {{ready_by}}, so that you can {{need}}.',
      '',
      '# opening',
      'If that comes too late, or I misread what you need, tell me here and we look at it again.',
      '- Does this miss the point? Tell me here, and we look at it again.',
    ),
  },
  {
    id: 'compromise-policy',
    locale: 'en',
    kind: 'compromise',
    topic: 'policy',
    service: '',
    used: 63,
    notes: [
      ['Priya Raman', 'First version'],
      ['Carla Rossi', 'The risk before the rule'],
      ['Inés Castillo', 'Shorter opening'],
    ],
    source: source(
      [
        'id: compromise-policy',
        'kind: compromise',
        'locale: en',
        'topic: policy',
        'variables:',
        '  reason: { type: sentence, example: "Customer addresses fall under the July privacy agreement." }',
        '  alternative: { type: clause, example: "the list of 40 hotels" }',
        '  owner: { type: person, example: Priya Raman }',
        '  ready_by: { type: date, example: Monday 23 November }',
      ],
      '# reason',
      '{{reason}}',
      '',
      '# decision',
      'What you get instead is {{alternative}}.',
      '',
      '# path',
      '{{owner}} sends it on {{ready_by}}.',
      '',
      '# opening',
      'If I got the purpose wrong, tell me here and we look at it again.',
    ),
  },
  {
    id: 'yes-standard',
    locale: 'en',
    kind: 'yes',
    topic: '',
    service: '',
    used: 208,
    notes: [['Marek Nowak', 'First version']],
    source: source(
      [
        'id: yes-standard',
        'kind: yes',
        'locale: en',
        'variables:',
        '  fulfilment: { type: clause, example: "four scanners for the Christmas shift" }',
        '  owner: { type: person, example: Marek Nowak }',
        '  ready_by: { type: date, example: Friday 27 November }',
      ],
      '# decision',
      '{{owner}} brings you {{fulfilment}} on {{ready_by}}.',
      '',
      '# opening',
      'If something changes until then, tell me here.',
    ),
  },
  {
    id: 'decline-scope',
    locale: 'en',
    kind: 'decline',
    topic: 'scope',
    service: '',
    used: 7,
    notes: [['Priya Raman', 'First version']],
    source: source(
      [
        'id: decline-scope',
        'kind: decline',
        'locale: en',
        'topic: scope',
        'variables:',
        '  reason: { type: sentence, example: "Private phones are outside the insurance of 2026." }',
      ],
      '# reason',
      '{{reason}}',
      '',
      '# decision',
      'Unfortunately we cannot take it on.',
      '',
      '# path',
      'Your phone shop on Market Street repairs it within two days.',
      '',
      '# opening',
      'If it is a company phone after all, tell me here.',
    ),
  },
  {
    id: 'referral-team',
    locale: 'en',
    kind: 'referral',
    topic: '',
    service: '',
    used: 32,
    notes: [['Priya Raman', 'First version']],
    source: source(
      [
        'id: referral-team',
        'kind: referral',
        'locale: en',
        'variables:',
        '  team: { type: text, example: Facilities }',
        '  contact: { type: person, example: Olga Petrenko }',
      ],
      '# reason',
      'Doors and badges are looked after by {{team}} since 1 March.',
      '',
      '# decision',
      'I have passed your message on to {{contact}} there.',
      '',
      '# expectation',
      '{{contact}} writes to you by tomorrow, 12:00.',
      '',
      '# opening',
      'If you hear nothing until then, tell me here.',
    ),
  },
  {
    id: 'compromise-policy',
    locale: 'de',
    kind: 'compromise',
    topic: 'policy',
    service: '',
    used: 18,
    notes: [['Carla Rossi', 'Erste Fassung']],
    source: source(
      [
        'id: compromise-policy',
        'kind: compromise',
        'locale: de',
        'topic: policy',
        'variables:',
        '  reason: { type: sentence, example: "Kundenadressen fallen unter die Datenschutzvereinbarung vom Juli." }',
        '  alternative: { type: clause, example: "die Liste der 40 Hotels" }',
        '  owner: { type: person, example: Priya Raman }',
        '  ready_by: { type: date, example: "Montag, den 23. November" }',
      ],
      '# reason',
      '{{reason}}',
      '',
      '# decision',
      'Stattdessen bekommen Sie {{alternative}}.',
      '',
      '# path',
      '{{owner}} schickt sie am {{ready_by}}.',
      '',
      '# opening',
      'Wenn ich den Zweck falsch verstanden habe, sagen Sie es mir hier.',
    ),
  },
  {
    id: 'phrases',
    locale: 'en',
    kind: null,
    topic: '',
    service: '',
    used: 0,
    notes: [['Inés Castillo', 'First version']],
    source: source(
      ['id: phrases', 'locale: en'],
      '# greeting',
      'Hello {{first_name}}, what can we do for you?',
      '- Good to see you, {{first_name}}. What do you need?',
      '',
      '# playback',
      'So you want to {{need}}. Did I get that right?',
    ),
  },
];

/** What staff's edits speak for; `find` and `replace` make the source that the editor opens with. */
const OLD =
  'If that comes too late, or I misread what you need, tell me here and we look at it again.';
const NEW = 'If that comes too late for you, {{first_name}}, tell me here and we look at it again.';
const inWords = (kind, text) => ({ kind, text });
const staff = people.filter((one) => one.roles.includes('approver')).slice(0, 2);

export const suggestions = [
  {
    id: '5f2c9a3b17d04e68',
    kind: 'reworded',
    template: 'en/compromise-resources',
    heading: 'opening',
    wording_number: 1,
    wording: OLD,
    proposal: NEW,
    pieces: [
      inWords('kept', 'If that comes too '),
      inWords('removed', 'late, or I misread what you need, '),
      inWords('added', 'late for you, {{first_name}}, '),
      inWords('kept', 'tell me here and we look at it again.'),
    ],
    value: null,
    new_variables: ['first_name'],
    find: OLD,
    replace: NEW,
    cases: 3,
    people: staff,
    examples: staff.map((by, index) => {
      const name = index ? 'Tom' : 'Lena';
      return {
        by,
        before: OLD,
        after: NEW.replace('{{first_name}}', name),
        pieces: [
          inWords('kept', 'If that comes too '),
          inWords('removed', 'late, or I misread what you need, '),
          inWords('added', `late for you, ${name}, `),
          inWords('kept', 'tell me here and we look at it again.'),
        ],
      };
    }),
  },
  {
    id: '0c41d7e2aa905b33',
    kind: 'value',
    template: 'en/compromise-resources',
    heading: 'path',
    wording_number: 1,
    wording: 'With it you can {{need}}: {{owner}} sets it up for you on {{ready_by}}.',
    proposal: '',
    pieces: [],
    value: {
      name: 'owner',
      before: 'Marek Nowak',
      after: 'Marek from Workplace',
    },
    new_variables: [],
    find: '',
    replace: '',
    cases: 2,
    people: staff.slice(0, 1),
    examples: [],
  },
];
