// A handful of tone rules by words: enough to see findings come and go. The real checker is C++.

const RULES = [
  [
    'T04',
    'wall',
    'error',
    'P14',
    /\b(can't|cannot|unable to|not possible|impossible|not allowed|denied|rejected|off the table)\b/gi,
    'A rejection word answers the request. Say what stays possible instead.',
    '',
  ],
  [
    'T07',
    'apology',
    'error',
    'P16',
    /\b(sorry|apologi[sz]e)\b/gi,
    'An apology makes an answer like this one hurt more. Give the reason instead.',
    '',
  ],
  [
    'T11',
    'vague-promise',
    'error',
    'P24',
    /\b(soon|asap|shortly|as soon as possible|at some point)\b/gi,
    'A promise without a time. Name the day.',
    'by Thursday 26 November',
  ],
  [
    'T15',
    'cliché',
    'warning',
    'P16',
    /\b(unfortunately|please note(?: that)?|per our policy)\b/gi,
    'A stock phrase; people stop reading at it.',
    '',
  ],
  [
    'T22',
    'talking-down',
    'warning',
    'P16',
    /\b(obviously|simply|just|clearly)\b/gi,
    'Sounds as if it should have been known.',
    '',
  ],
  [
    'T21',
    'negative-wording',
    'hint',
    'P17',
    /\b(neither|nor)\b/gi,
    'What can be done reads more easily.',
    '',
  ],
  [
    'T17',
    'placeholder',
    'error',
    'P17',
    /\{\{[^}]*\}\}|\[date\]|TODO/g,
    'Something is not filled in.',
    '',
  ],
];

const OUTCOMES = new Set(['yes', 'decline', 'compromise', 'referral']);

export function checkTone(text, kind, locale = 'en') {
  const findings = [];
  const add = (rule, name, severity, principle, from, to, message, suggestion) =>
    findings.push({
      rule,
      name,
      severity,
      principle,
      message,
      suggestion,
      start: Buffer.byteLength(text.slice(0, from)),
      end: Buffer.byteLength(text.slice(0, to)),
    });
  for (const [rule, name, severity, principle, pattern, message, suggestion] of RULES) {
    if ((rule === 'T04' || rule === 'T07') && (kind === 'yes' || !OUTCOMES.has(kind))) continue;
    for (const found of text.matchAll(pattern))
      add(
        rule,
        name,
        severity,
        principle,
        found.index,
        found.index + found[0].length,
        message,
        suggestion,
      );
  }
  const last = text
    .split(/(?<=[.?!])\s+/)
    .slice(-2)
    .join(' ');
  if (
    OUTCOMES.has(kind) &&
    text.trim() &&
    !/\b(if|tell me|write|ask|question|sagen|schreib|wenn|falls)\b|\?/i.test(last)
  )
    add(
      'T06',
      'no-opening',
      'error',
      'P15',
      Math.max(0, text.length - last.length),
      text.length,
      'The end does not invite the person back.',
      `${last} If I got something wrong, tell me here and we look at it again.`,
    );
  if (text.split(/\s+/).length > 90)
    add('T13', 'hard-to-read', 'warning', 'P20', 0, text.length, 'Long for one reading.', '');
  findings.sort((a, b) => a.start - b.start);
  return {
    findings,
    not_judged: locale.startsWith('en') || locale.startsWith('de') ? [] : ['T04', 'T07'],
  };
}
