// Unpublished edits of templates, kept while one looks at another template.

export interface Edit {
  source: string;
  /** The version it began with. */
  base: number;
}

const edits = new Map<string, Edit>();

export const editOf = (template: string): Edit | undefined => edits.get(template);

export function keepEdit(template: string, edit: Edit | undefined) {
  if (edit) edits.set(template, edit);
  else edits.delete(template);
}

/** Begins an edit with a text, unless there is another one already. Whether it could. */
export function beginEdit(template: string, edit: Edit): boolean {
  const there = edits.get(template);
  if (there && there.source !== edit.source) return false;
  edits.set(template, edit);
  return true;
}
