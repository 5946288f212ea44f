// Block Kit on the page: blocks become elements; controls report what was picked.
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith('on')) made.addEventListener(name.slice(2), value);
    else if (value === true) made.setAttribute(name, '');
    else if (value !== undefined && value !== false && value !== null) made.setAttribute(name, value);
  }
  made.append(...children.filter((child) => child !== undefined && child !== null));
  return made;
}

const plain = (text) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
const EMOJI = {
  tada: '🎉', wave: '👋', white_check_mark: '✅', x: '❌', warning: '⚠️', eyes: '👀',
  thumbsup: '👍', thumbsdown: '👎', '+1': '👍', '-1': '👎', hourglass: '⌛', lock: '🔒', bulb: '💡',
};
const emojis = (text) => text.replace(/:([a-z0-9_+-]+):/g, (all, name) => EMOJI[name] ?? all);

/** Slack's markup as nodes: never as HTML, whatever stands in it. */
export function markup(text, names) {
  const out = document.createDocumentFragment();
  const pattern = /<([^<>\n]+)>|```([\s\S]+?)```|`([^`\n]+)`|(?<![\w*])\*([^*\n]+)\*(?!\w)|(?<![\w_])_([^_\n]+)_(?!\w)|(?<![\w~])~([^~\n]+)~(?!\w)|^(?:&gt;|>) ?(.*)$/gm;
  let at = 0;
  for (const match of text.matchAll(pattern)) {
    out.append(emojis(plain(text.slice(at, match.index))));
    at = match.index + match[0].length;
    const [, link, block, code, bold, italic, struck, quote] = match;
    if (link !== undefined) out.append(linked(link, names));
    else if (block !== undefined) out.append(element('pre', {}, plain(block)));
    else if (code !== undefined) out.append(element('code', {}, plain(code)));
    else if (bold !== undefined) out.append(element('strong', {}, markup(bold, names)));
    else if (italic !== undefined) out.append(element('em', {}, markup(italic, names)));
    else if (struck !== undefined) out.append(element('s', {}, markup(struck, names)));
    else if (quote !== undefined) out.append(element('blockquote', {}, markup(quote, names)));
  }
  out.append(emojis(plain(text.slice(at))));
  return out;
}

function linked(inside, names) {
  const [target, label] = inside.split('|');
  if (target.startsWith('@')) return element('strong', {}, `@${names.get(target.slice(1)) ?? target.slice(1)}`);
  if (target.startsWith('#')) return element('strong', {}, `#${label || names.get(target.slice(1)) || target.slice(1)}`);
  if (target.startsWith('!date^')) return moment(target, label);
  if (target.startsWith('!')) return label ?? `@${target.slice(1)}`;
  if (!/^(https?|mailto):/.test(target)) return plain(label ?? target);
  return element('a', { href: plain(target), rel: 'noopener noreferrer', target: '_blank' }, plain(label ?? target));
}

/** <!date^seconds^{date_short_pretty}, {time}|…> in the reader's own time, as Slack shows it. */
function moment(target, label) {
  const [, seconds, format] = target.split('^');
  const at = new Date(Number(seconds) * 1000);
  if (!format || Number.isNaN(at.getTime())) return label ?? '';
  const days = Math.round((new Date().setHours(0, 0, 0, 0) - new Date(at).setHours(0, 0, 0, 0)) / 86_400_000);
  const date = at.toLocaleDateString('en', { month: 'short', day: 'numeric', year: 'numeric' });
  const pretty = { 0: 'today', 1: 'yesterday', '-1': 'tomorrow' }[days] ?? date;
  const time = at.toLocaleTimeString('en', { hour: 'numeric', minute: '2-digit' });
  const shown = { '{date_short_pretty}': pretty, '{date_short}': date, '{time}': time };
  return format.replace(/\{\w+\}/g, (token) => shown[token] ?? label ?? '');
}

const words = (text, names) =>
  text.type === 'mrkdwn' ? markup(text.text, names) : emojis(text.text);

/** `act(element, block, value)`: something was pressed or picked. */
export function blocksOf(list, names, act) {
  return (list ?? []).map((block) => {
    const draw = DRAW[block.type];
    return draw ? draw(block, names, act) : element('p', { class: 'block context' }, `(${block.type})`);
  });
}

const text = (value, names) => element('div', { class: 'text' }, words(value, names));

const DRAW = {
  section(block, names, act) {
    const parts = [];
    if (block.text) parts.push(text(block.text, names));
    if (block.fields)
      parts.push(element('div', { class: 'block fields' }, ...block.fields.map((one) => text(one, names))));
    const body = element('div', {}, ...parts);
    const side = block.accessory ? [control(block.accessory, block, names, act)] : [];
    return element('div', { class: 'block row' }, body, ...side);
  },
  header: (block) => element('h3', { class: 'block header' }, emojis(block.text.text)),
  divider: () => element('div', { class: 'block' }, element('hr')),
  context: (block, names) =>
    element('div', { class: 'block context' }, ...block.elements.map((one) =>
      one.type === 'image' ? element('img', { src: one.image_url, alt: one.alt_text, height: 16 }) : text(one, names))),
  actions: (block, names, act) =>
    element('div', { class: 'block actions' }, ...block.elements.map((one) => control(one, block, names, act))),
  context_actions: (block, names, act) =>
    element('div', { class: 'block actions' }, ...block.elements.flatMap((one) => thumbs(one, block, act))),
  image: (block) => element('img', { class: 'block', src: block.image_url, alt: block.alt_text }),
  markdown: (block, names) => element('div', { class: 'block text' }, markup(block.text, names)),
  rich_text: (block, names) => element('div', { class: 'block text' }, markup(richText(block), names)),
  input: (block, names, act) => inputBlock(block, names, act),
};

const thumbs = (one, block, act) => ['positive_button', 'negative_button'].map((which) => element('button', {
  type: 'button', class: 'plain', 'data-action': one.action_id,
  onclick: () => act(one, block, one[which].value),
}, `${which === 'positive_button' ? '👍' : '👎'} ${one[which].text.text}`));

function richText(node) {
  if (node.type === 'text') return node.text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  if (node.type === 'link') return `<${node.url}|${node.text ?? node.url}>`;
  if (node.type === 'user') return `<@${node.user_id}>`;
  if (node.type === 'emoji') return `:${node.name}:`;
  return (node.elements ?? []).map(richText).join(node.type === 'rich_text' ? '\n' : '');
}

let ids = 0;

function inputBlock(block, names, act) {
  const id = `input-${++ids}`;
  const made = control(block.element, block, names, block.dispatch_action ? act : () => {}, id);
  const grouped = made.tagName === 'FIELDSET';
  const title = block.label.text + (block.optional ? ' (optional)' : '');
  if (grouped) made.prepend(element('legend', {}, title));
  const hint = block.hint ? [element('span', { class: 'hint' }, block.hint.text)] : [];
  const label = grouped ? [] : [element('label', { for: id }, title)];
  return element('div', { class: 'block input', 'data-block': block.block_id }, ...label, made, ...hint,
    element('span', { class: 'wrong', role: 'alert' }));
}

const optionsOf = (one) =>
  one.options ?? (one.option_groups ?? []).flatMap((group) => group.options);

function control(one, block, names, act, id) {
  const marks = { id, 'data-action': one.action_id, 'data-block': block.block_id, 'data-type': one.type };
  const label = { 'aria-label': one.accessibility_label ?? (id ? undefined : one.placeholder?.text ?? one.action_id) };
  const changed = (event) => act(one, block, event.target.value);
  switch (one.type) {
    case 'button': {
      if (one.url)
        return element('a', { href: one.url, target: '_blank', rel: 'noopener', onclick: () => act(one, block) }, one.text.text);
      const press = () => {
        if (!one.confirm || window.confirm(`${one.confirm.title.text}\n\n${one.confirm.text.text}`)) act(one, block);
      };
      return element('button', {
        type: 'button', class: one.style, 'data-action': one.action_id,
        'aria-label': one.accessibility_label, onclick: press,
      }, emojis(one.text.text));
    }
    case 'static_select': case 'overflow': {
      const select = element('select', { ...marks, ...label, onchange: changed },
        element('option', { value: '' }, one.placeholder?.text ?? (one.type === 'overflow' ? '⋯' : 'Choose')),
        ...optionsOf(one).map((option) => element('option', { value: option.value }, emojis(option.text.text))));
      select.value = one.initial_option?.value ?? '';
      return select;
    }
    case 'users_select':
      return element('select', { ...marks, ...label, onchange: changed }, element('option', { value: '' }, 'Choose a person'),
        ...[...names].filter(([key]) => key.startsWith('U')).map(([key, name]) => element('option', { value: key }, name)));
    case 'radio_buttons': case 'checkboxes': {
      const type = one.type === 'checkboxes' ? 'checkbox' : 'radio';
      const first = (one.initial_options ?? [one.initial_option]).map((option) => option?.value);
      const group = `group-${++ids}`;
      return element('fieldset', { ...marks, ...label, onchange: changed }, ...optionsOf(one).map((option) =>
        element('label', { class: 'option' },
          element('input', { type, name: group, value: option.value, checked: first.includes(option.value) }),
          element('span', {}, words(option.text, names)),
          ...(option.description ? [element('small', {}, words(option.description, names))] : []))));
    }
    case 'plain_text_input':
      return one.multiline
        ? element('textarea', { ...marks, rows: 6, placeholder: one.placeholder?.text, onchange: changed }, one.initial_value ?? '')
        : element('input', { ...marks, value: one.initial_value, placeholder: one.placeholder?.text, onchange: changed });
    case 'datepicker':
      return element('input', { ...marks, ...label, type: 'date', value: one.initial_date, onchange: changed });
    case 'image': return element('img', { src: one.image_url, alt: one.alt_text, height: 64 });
    default:
      return element('input', { ...marks, ...label, value: one.initial_value, onchange: changed });
  }
}

/** What stands in all inputs below `root`: block_id -> action_id -> value. */
export function valuesIn(root) {
  const values = {};
  for (const one of root.querySelectorAll('[data-type]')) {
    const { block, action, type } = one.dataset;
    values[block] ??= {};
    const picked = [...one.querySelectorAll('input:checked')].map((input) => input.value);
    if (type === 'checkboxes') values[block][action] = picked;
    else if (type === 'radio_buttons') values[block][action] = picked[0];
    else values[block][action] = one.value === '' && type.includes('select') ? undefined : one.value;
  }
  return values;
}
