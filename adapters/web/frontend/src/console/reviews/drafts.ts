// Unsent edits of drafts: kept while one moves through the queue, and over a reload of the page.

const kKey = 'ajar.drafts';

function all(): Record<string, string> {
  try {
    return JSON.parse(sessionStorage.getItem(kKey) ?? '{}') as Record<string, string>;
  } catch {
    return {};
  }
}

export const editOf = (reviewId: string): string | undefined => all()[reviewId];

export function keepEdit(reviewId: string, text: string | undefined) {
  const others = Object.entries(all()).filter(([id]) => id !== reviewId);
  const edits = text === undefined ? others : [...others, [reviewId, text]];
  sessionStorage.setItem(kKey, JSON.stringify(Object.fromEntries(edits)));
}
