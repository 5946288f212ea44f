// What Slack refuses in messages and views: the limits of Block Kit as they are documented. Gives a
// list of "pointer: what is wrong"; empty when Slack would take it.
const TEXT = (most) => ({ most });
const length = (text) => [...String(text)].length;

class Check {
  constructor(surface) {
    this.surface = surface;
    this.faults = [];
    this.blockIds = new Set();
  }

  fault(at, what) {
    this.faults.push(`${at}: ${what}`);
  }

  most(at, value, limit, what = 'characters') {
    if (value !== undefined && length(value) > limit)
      this.fault(at, `${length(value)} ${what}, ${limit} are allowed`);
  }

  count(at, list, least, most) {
    if (!Array.isArray(list)) return this.fault(at, 'is no list');
    if (list.length < least || list.length > most)
      this.fault(at, `${list.length} items, ${least} to ${most} are allowed`);
    return list;
  }

  text(at, text, { most, plain = false, required = true }) {
    if (text === undefined && !required) return;
    if (!text || typeof text !== 'object') return this.fault(at, 'is no text object');
    const types = plain ? ['plain_text'] : ['plain_text', 'mrkdwn'];
    if (!types.includes(text.type)) this.fault(at, `type ${text.type} is not allowed here`);
    if (typeof text.text !== 'string' || text.text === '') this.fault(at, 'is empty');
    else this.most(at, text.text, most);
  }

  id(at, id) {
    if (id !== undefined && (typeof id !== 'string' || id === '')) this.fault(at, 'is no id');
    this.most(at, id, 255);
  }

  option(at, option, plain = true) {
    this.text(`${at}/text`, option?.text, { ...TEXT(75), plain });
    if (option?.description) this.text(`${at}/description`, option.description, { most: 75, plain });
    if (typeof option?.value !== 'string') this.fault(`${at}/value`, 'is missing');
    this.most(`${at}/value`, option?.value, 75);
  }

  options(at, element, most) {
    if (element.option_groups) {
      this.count(`${at}/option_groups`, element.option_groups, 1, 100);
      return;
    }
    const list = this.count(`${at}/options`, element.options, 1, most) ?? [];
    const plain = !['radio_buttons', 'checkboxes'].includes(element.type);
    list.forEach((option, i) => this.option(`${at}/options/${i}`, option, plain));
  }

  element(at, element, where, actionIds) {
    const kinds = ELEMENTS[where];
    if (!kinds.includes(element?.type)) return this.fault(at, `${element?.type} may not stand here`);
    this.id(`${at}/action_id`, element.action_id);
    if (element.action_id !== undefined) {
      if (actionIds.has(element.action_id)) this.fault(`${at}/action_id`, 'is there twice');
      actionIds.add(element.action_id);
    }
    if (element.placeholder)
      this.text(`${at}/placeholder`, element.placeholder, { most: 150, plain: true });
    if (element.confirm) {
      this.text(`${at}/confirm/title`, element.confirm.title, { most: 100, plain: true });
      this.text(`${at}/confirm/text`, element.confirm.text, { most: 300 });
      this.text(`${at}/confirm/confirm`, element.confirm.confirm, { most: 30, plain: true });
      this.text(`${at}/confirm/deny`, element.confirm.deny, { most: 30, plain: true });
    }
    if (element.type === 'button') {
      this.text(`${at}/text`, element.text, { most: 75, plain: true });
      this.most(`${at}/value`, element.value, 2000);
      this.most(`${at}/url`, element.url, 3000);
      this.most(`${at}/accessibility_label`, element.accessibility_label, 75);
      if (element.style !== undefined && !['primary', 'danger'].includes(element.style))
        this.fault(`${at}/style`, `${element.style} is no style`);
    }
    if (/static_select$/.test(element.type)) this.options(at, element, 100);
    if (element.type === 'overflow') this.options(at, element, 5);
    if (['radio_buttons', 'checkboxes'].includes(element.type)) this.options(at, element, 10);
    if (element.type === 'plain_text_input') this.most(`${at}/initial_value`, element.initial_value, 3000);
    if (element.type === 'image') {
      this.most(`${at}/alt_text`, element.alt_text, 2000);
      if (!element.alt_text) this.fault(`${at}/alt_text`, 'is missing');
    }
  }

  block(at, block) {
    const known = BLOCKS[block?.type];
    if (!known) return this.fault(at, `${block?.type} is no block`);
    if (!known.includes(this.surface)) return this.fault(at, `${block.type} may not be in a ${this.surface}`);
    this.id(`${at}/block_id`, block.block_id);
    if (block.block_id !== undefined) {
      if (this.blockIds.has(block.block_id)) this.fault(`${at}/block_id`, 'is there twice');
      this.blockIds.add(block.block_id);
    }
    const actionIds = new Set();
    const each = (list, where) =>
      (list ?? []).forEach?.((one, i) => this.element(`${at}/elements/${i}`, one, where, actionIds));
    if (block.type === 'section') {
      if (!block.text && !block.fields) this.fault(at, 'has neither text nor fields');
      if (block.text) this.text(`${at}/text`, block.text, { most: 3000 });
      if (block.fields)
        this.count(`${at}/fields`, block.fields, 1, 10)?.forEach((field, i) =>
          this.text(`${at}/fields/${i}`, field, { most: 2000 }),
        );
      if (block.accessory) this.element(`${at}/accessory`, block.accessory, 'section', actionIds);
    }
    if (block.type === 'header') this.text(`${at}/text`, block.text, { most: 150, plain: true });
    if (block.type === 'context')
      this.count(`${at}/elements`, block.elements, 1, 10)?.forEach((one, i) =>
        one?.type === 'image'
          ? this.element(`${at}/elements/${i}`, one, 'section', actionIds)
          : this.text(`${at}/elements/${i}`, one, { most: 2000 }),
      );
    if (block.type === 'actions') {
      this.count(`${at}/elements`, block.elements, 1, 25);
      each(block.elements, 'actions');
    }
    if (block.type === 'context_actions') this.count(`${at}/elements`, block.elements, 1, 5);
    if (block.type === 'input') {
      this.text(`${at}/label`, block.label, { most: 2000, plain: true });
      this.text(`${at}/hint`, block.hint, { most: 2000, plain: true, required: false });
      this.element(`${at}/element`, block.element, 'input', actionIds);
    }
    if (block.type === 'image' && !block.alt_text) this.fault(`${at}/alt_text`, 'is missing');
    if (block.type === 'markdown') this.most(`${at}/text`, block.text, 12_000);
  }

  blocks(at, blocks, most) {
    if (!Array.isArray(blocks)) return this.fault(at, 'is no list');
    if (blocks.length > most) this.fault(at, `${blocks.length} blocks, ${most} are allowed`);
    blocks.forEach((block, i) => this.block(`${at}/${i}`, block));
  }
}

const MENUS = ['static_select', 'users_select', 'conversations_select', 'channels_select',
  'external_select', 'multi_static_select', 'multi_users_select', 'multi_conversations_select',
  'multi_channels_select', 'multi_external_select', 'datepicker', 'timepicker', 'radio_buttons',
  'checkboxes'];
const ELEMENTS = {
  section: ['button', 'overflow', 'image', 'workflow_button', ...MENUS],
  actions: ['button', 'overflow', 'datetimepicker', 'workflow_button', ...MENUS],
  input: ['plain_text_input', 'email_text_input', 'url_text_input', 'number_input',
    'datetimepicker', 'rich_text_input', 'file_input', ...MENUS],
};
const EVERYWHERE = ['message', 'modal', 'home'];
const BLOCKS = {
  section: EVERYWHERE, header: EVERYWHERE, divider: EVERYWHERE, context: EVERYWHERE,
  actions: EVERYWHERE, input: EVERYWHERE, image: EVERYWHERE, rich_text: EVERYWHERE,
  video: EVERYWHERE, markdown: ['message'], table: ['message'], context_actions: ['message'],
};

/** Of the arguments of chat.postMessage and its kin. */
export function messageFaults(message) {
  const check = new Check('message');
  if (message.blocks !== undefined) check.blocks('/blocks', message.blocks, 50);
  if (!message.text && !message.blocks?.length && !message.attachments?.length && !message.markdown_text)
    check.fault('/text', 'no_text');
  check.most('/text', message.text, 40_000);
  if (message.blocks?.length && !message.text) check.fault('/text', 'blocks need a text beside them');
  const tables = (message.blocks ?? []).filter?.((block) => block?.type === 'table') ?? [];
  if (tables.length > 1) check.fault('/blocks', 'one table is allowed');
  const metadata = message.metadata;
  if (metadata !== undefined) {
    if (!metadata?.event_type || typeof metadata.event_payload !== 'object')
      check.fault('/metadata', 'wants event_type and event_payload');
    else if (Object.values(metadata.event_payload).some((v) => v !== null && typeof v === 'object'))
      check.fault('/metadata', 'is not flat');
  }
  return check.faults;
}

export function viewFaults(view) {
  const check = new Check(view?.type === 'home' ? 'home' : 'modal');
  if (!['modal', 'home'].includes(view?.type)) check.fault('/type', `${view?.type} is no kind of view`);
  check.blocks('/blocks', view?.blocks, 100);
  check.id('/callback_id', view?.callback_id);
  check.most('/private_metadata', view?.private_metadata, 3000);
  check.most('/external_id', view?.external_id, 255);
  if (view?.type === 'modal') {
    check.text('/title', view.title, { most: 24, plain: true });
    check.text('/submit', view.submit, { most: 24, plain: true, required: false });
    check.text('/close', view.close, { most: 24, plain: true, required: false });
    if (view.blocks?.some?.((block) => block?.type === 'input') && !view.submit)
      check.fault('/submit', 'is missing, and there are inputs');
  }
  return check.faults;
}
