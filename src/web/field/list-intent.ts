import type { Typed } from '#field/read-form';

/** What a press on "add" or "remove" in a list leads to: the same form with a row more or less, and where the focus goes. */
export type ListChange = { readonly typed: Typed; readonly focus: string };

/**
 * Carries out `add:<path>` or `remove:<path>.<index>` on what was typed; nothing else typed is lost.
 * `null` when the intent is neither: the page goes on to its own intents.
 */
export function applyListIntent(typed: Typed, intent: unknown): ListChange | null {
  if (typeof intent !== 'string') return null;
  const add = /^add:([\w.]{1,200})$/.exec(intent)?.[1];
  if (add) {
    const index = rowsIn(typed, add).reduce((next, row) => Math.max(next, row + 1), 0);
    return { typed: { ...typed, [`${add}.${index}.id`]: '' }, focus: `${add}.${index}` };
  }
  const removal = /^remove:([\w.]{1,200})\.(\d{1,4})$/.exec(intent);
  const list = removal?.[1];
  return list ? { typed: withoutRow(typed, list, Number(removal[2])), focus: list } : null;
}

/** Rows after the removed one move up, so that numbers on the page stay 1, 2, 3. */
function withoutRow(typed: Typed, list: string, removed: number): Typed {
  const kept: Record<string, string | readonly string[]> = {};
  for (const [name, value] of Object.entries(typed)) {
    const match = name.startsWith(`${list}.`) ? /^(\d{1,4})(\..*)$/s.exec(name.slice(list.length + 1)) : null;
    const index = match ? Number(match[1]) : -1;
    if (index === removed) continue;
    kept[index > removed ? `${list}.${index - 1}${match?.[2] ?? ''}` : name] = value;
  }
  return kept;
}

/** The row numbers a list has among what was typed, ascending. */
export function rowsIn(typed: Typed, path: string): readonly number[] {
  const found = new Set<number>();
  for (const name of Object.keys(typed)) {
    const index = name.startsWith(`${path}.`) ? /^(\d{1,4})\./.exec(name.slice(path.length + 1))?.[1] : undefined;
    if (index !== undefined) found.add(Number(index));
  }
  return [...found].sort((a, b) => a - b);
}
