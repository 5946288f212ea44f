// Adaptive Cards, drawn by Microsoft's own renderer in the colours of Teams.
const AC = globalThis.AdaptiveCards;
const dark = matchMedia('(prefers-color-scheme: dark)');

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

function colours() {
  const tint = (plain, subtle) => ({ default: plain, subtle });
  const [ink, soft] = dark.matches ? ['#ffffff', '#c4c4c4'] : ['#242424', '#5c5c5c'];
  const [accent, good, warning, danger] = dark.matches
    ? ['#a6a7ee', '#92c353', '#f8d22a', '#f9526b']
    : ['#4f52b2', '#237b4b', '#835c00', '#b4294a'];
  return {
    default: tint(ink, soft), dark: tint(ink, soft), light: tint(soft, soft), accent: tint(accent, accent),
    good: tint(good, good), warning: tint(warning, warning), attention: tint(danger, danger),
  };
}

function hostConfig() {
  const foregroundColors = colours();
  const style = (backgroundColor) => ({ backgroundColor, foregroundColors });
  const box = dark.matches ? '#333333' : '#f3f3f6';
  return new AC.HostConfig({
    fontFamily: "'Segoe UI', system-ui, 'DejaVu Sans', sans-serif",
    fontSizes: { small: 12, default: 14, medium: 16, large: 18, extraLarge: 24 },
    fontWeights: { lighter: 300, default: 400, bolder: 600 },
    lineHeights: { small: 16, default: 20, medium: 22, large: 24, extraLarge: 32 },
    spacing: { small: 6, default: 10, medium: 14, large: 18, extraLarge: 24, padding: 14 },
    separator: { lineThickness: 1, lineColor: dark.matches ? '#525252' : '#d6d6d6' },
    containerStyles: {
      default: style('#00000000'), emphasis: style(box), accent: style(box), good: style(box), attention: style(box), warning: style(box),
    },
    actions: {
      maxActions: 6, actionsOrientation: 'horizontal', actionAlignment: 'left', buttonSpacing: 8, spacing: 'default',
      showCard: { actionMode: 'inline', style: 'emphasis' },
    },
    inputs: { label: { inputSpacing: 'small', requiredInputs: { weight: 'bolder', suffix: ' *' }, optionalInputs: { weight: 'bolder' } } },
    supportsInteractivity: true,
  });
}

/** Every action, in the order in which the simulator counts them (lib/card_rules.mjs). */
function numbered(card) {
  const copy = structuredClone(card);
  let number = 0;
  const walk = (part) => {
    if (!part || typeof part !== 'object') return;
    if (Array.isArray(part)) return void part.forEach(walk);
    if (String(part.type).startsWith('Action.')) {
      part.id = `action-${number++}`;
      if (part.fallback?.id === undefined && part.fallback?.type) part.fallback.id = part.id;
    }
    for (const name of ['selectAction', 'body', 'items', 'columns', 'rows', 'cells', 'actions', 'card']) walk(part[name]);
  };
  walk(copy);
  return copy;
}

/** `act(index, inputs)`: an action was pressed. */
export function drawCard(json, label, act) {
  const card = new AC.AdaptiveCard();
  card.hostConfig = hostConfig();
  card.onExecuteAction = (action) => {
    if (action.url) return void window.open(action.url, '_blank', 'noopener');
    const inputs = Object.fromEntries(card.getAllInputs().map((input) => [input.id, input.value]));
    act(Number(action.id.slice('action-'.length)), inputs);
  };
  card.parse(numbered(json));
  const drawn = card.render();
  drawn.setAttribute('role', 'group');
  drawn.setAttribute('aria-label', label);
  drawn.tabIndex = -1;
  plainRoles(drawn);
  return drawn;
}

/** The renderer calls rows of buttons menus; a menu that is always open is none. */
function plainRoles(drawn) {
  for (const one of drawn.querySelectorAll('[role=menubar], [role=menuitem], [role=presentation]')) one.removeAttribute('role');
  for (const one of drawn.querySelectorAll('[aria-posinset]')) {
    one.removeAttribute('aria-posinset');
    one.removeAttribute('aria-setsize');
  }
}

export const onLookChange = (tell) => dark.addEventListener('change', tell);
