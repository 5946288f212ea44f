// What the page itself says, outside the conversation.

const english = {
  title: 'Ask IT',
  tagline: 'The door is open.',
  whoAreYou: 'Who are you today?',
  demoNote: 'This is a demo company. Choose somebody and write as they would.',
  find: 'Find a person',
  nobody: 'Nobody by that name.',
  loading: 'One moment …',
  broken: 'The list of people did not arrive. Is the server running?',
  noDemo: 'This chat is not open to visitors. Ask IT in Slack or Teams, or through your intranet.',
  again: 'Try again',
  againNow: 'Try now',
  howTitle: 'How it works',
  steps: [
    ['Say what you need', 'In your own words. A sentence is enough.'],
    ['We ask what matters', 'Three questions at most. You can skip any of them.'],
    ['A person in IT decides', 'You hear the reason, what happens next, and by when.'],
  ] as readonly (readonly [string, string])[],
  openLine: 'Does an answer miss the point? Say so: every case can be looked at again.',
  newTalk: 'New conversation',
  switchPerson: 'Switch person',
  forExample: 'For example',
  starters: [
    'I need a licence for ',
    'I need access to ',
    'I need a laptop for ',
    'Something is broken: ',
  ],
  lost: 'The connection to IT was lost. Trying again by itself …',
  chatLabel: 'Conversation with IT',
  theme: 'Colours',
  themes: { auto: 'As the system', light: 'Light', dark: 'Dark' },
  standing: { lead: 'Lead', sponsor: 'Sponsor', executive: 'Executive' } as Record<string, string>,
  placeholder: 'I need …',
};

type Words = typeof english;

const german: Words = {
  title: 'IT fragen',
  tagline: 'Die Tür steht offen.',
  whoAreYou: 'Wer sind Sie heute?',
  demoNote:
    'Das ist eine Beispielfirma. Wählen Sie jemanden aus und schreiben Sie wie diese Person.',
  find: 'Person suchen',
  nobody: 'Niemand mit diesem Namen.',
  loading: 'Einen Moment …',
  broken: 'Die Personenliste kam nicht an. Läuft der Server?',
  noDemo:
    'Dieser Chat ist nicht öffentlich. Fragen Sie die IT in Slack, in Teams oder über Ihr Intranet.',
  again: 'Noch einmal versuchen',
  againNow: 'Jetzt versuchen',
  howTitle: 'So läuft es',
  steps: [
    ['Sagen Sie, was Sie brauchen', 'In Ihren eigenen Worten. Ein Satz genügt.'],
    ['Wir fragen, worauf es ankommt', 'Höchstens drei Fragen. Jede lässt sich überspringen.'],
    ['Ein Mensch in der IT entscheidet', 'Sie erfahren den Grund, wie es weitergeht und bis wann.'],
  ],
  openLine: 'Trifft eine Antwort nicht? Sagen Sie es: Jeder Fall lässt sich noch einmal ansehen.',
  newTalk: 'Neues Gespräch',
  switchPerson: 'Person wechseln',
  forExample: 'Zum Beispiel',
  starters: [
    'Ich brauche eine Lizenz für ',
    'Ich brauche Zugriff auf ',
    'Ich brauche einen Laptop für ',
    'Etwas ist kaputt: ',
  ],
  lost: 'Die Verbindung zur IT ist abgerissen. Es wird von selbst neu versucht …',
  chatLabel: 'Gespräch mit der IT',
  theme: 'Farben',
  themes: { auto: 'Wie das System', light: 'Hell', dark: 'Dunkel' },
  standing: { lead: 'Leitung', sponsor: 'Sponsor', executive: 'Geschäftsleitung' },
  placeholder: 'Ich brauche …',
};

export const language = navigator.language || 'en';
export const words: Words = language.toLowerCase().startsWith('de') ? german : english;
