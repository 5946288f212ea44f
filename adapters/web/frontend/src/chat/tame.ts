// The bot's lines are Markdown, and may repeat what somebody typed. Web Chat cleans the HTML it
// makes; here nothing of it gets that far: no tags, and no pictures from elsewhere.

interface Incoming {
  type?: string;
  text?: string;
  textFormat?: string;
  from?: { role?: string };
}

export const tameMarkdown = (text: string) => text.replace(/</g, '&lt;').replace(/!\[/g, '!\\[');

export function tameActivity<T extends Incoming>(activity: T): T {
  const markdown = activity.textFormat === undefined || activity.textFormat === 'markdown';
  if (activity.type !== 'message' || activity.from?.role === 'user') return activity;
  if (!markdown || typeof activity.text !== 'string') return activity;
  return { ...activity, text: tameMarkdown(activity.text) };
}
