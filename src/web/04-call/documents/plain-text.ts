import type { OfficeDocument } from '#casework/word-files';

type Block = OfficeDocument['blocks'][number];
type Run = Extract<Block, { kind: 'bullets' }>['items'][number][number];

/** The same document as plain text: headings underlined, space to write as empty lines. */
export function plainTextOf({ blocks }: OfficeDocument): string {
  return `${blocks.map(textOf).join('\n')}\n`;
}

function textOf(block: Block): string {
  switch (block.kind) {
    case 'title':
    case 'heading':
      return underlined(joined(block.runs), block.kind === 'title' ? '=' : '-');
    case 'subheading':
      return `\n${joined(block.runs)}`;
    case 'paragraph':
    case 'hint':
      return joined(block.runs);
    case 'bullets':
      return block.items.map((item) => `- ${joined(item)}`).join('\n');
    case 'table':
      return block.rows.map((row) => `- ${row.map(({ text }) => text).join(': ')}`).join('\n');
    case 'space':
      return '\n'.repeat(Math.min(3, block.lines));
  }
}

function underlined(text: string, sign: '=' | '-'): string {
  return `\n${text}\n${sign.repeat(Math.min(72, text.length))}`;
}

function joined(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}
