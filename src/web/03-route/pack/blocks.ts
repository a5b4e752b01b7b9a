import type { OfficeDocument } from '#casework/word-files';

type Block = OfficeDocument['blocks'][number];

/** What a line is: its kind, and its text without the sign that says so. */
type Line = { readonly kind: 'item' | 'row' | 'heading' | 'paragraph' | 'empty'; readonly text: string };

/** Paragraphs, lists, tables and headings of a text, as `section.ts` describes the signs. */
export function blocksOf(text: string): readonly Block[] {
  const runs = text.split('\n').map(lineOf).reduce(together, []);
  return runs.flatMap(({ kind, texts }): readonly Block[] => {
    switch (kind) {
      case 'item':
        return [{ kind: 'bullets', items: texts.map((item) => [{ text: item }]) }];
      case 'row':
        return [tableOf(texts)];
      case 'heading':
        return texts.map((one) => ({ kind: 'subheading', runs: [{ text: one }] }) as const);
      case 'paragraph':
        return texts.map((one) => ({ kind: 'paragraph', runs: [{ text: one }] }) as const);
      case 'empty':
        return [];
    }
  });
}

function lineOf(typed: string): Line {
  const line = typed.trim();
  if (line === '') return { kind: 'empty', text: '' };
  if (line.startsWith('- ')) return { kind: 'item', text: line.slice(2) };
  if (line.startsWith('|')) return { kind: 'row', text: line };
  if (line.startsWith('## ')) return { kind: 'heading', text: line.slice(3) };
  return { kind: 'paragraph', text: line };
}

type Run = { readonly kind: Line['kind']; readonly texts: readonly string[] };

/** Lines of one kind that follow each other belong together. */
function together(runs: readonly Run[], { kind, text }: Line): readonly Run[] {
  const last = runs.at(-1);
  return last?.kind === kind ? [...runs.slice(0, -1), { kind, texts: [...last.texts, text] }] : [...runs, { kind, texts: [text] }];
}

/** A table of lines of cells. Rows that somebody wrote with fewer or more cells than the others lose none: all get as many as the longest. */
function tableOf(lines: readonly string[]): Block {
  const cells = lines.map((line) =>
    line
      .replace(/^\|/, '')
      .replace(/\|$/, '')
      .split('|')
      .map((cell) => cell.trim()),
  );
  const columns = Math.max(...cells.map(({ length }) => length));
  const [head = [], ...rows] = cells.map((row) => Array.from({ length: columns }, (_, place) => row[place] ?? ''));
  return { kind: 'table', head, rows: rows.map((row) => row.map((text) => ({ text }))) };
}
