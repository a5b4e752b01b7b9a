import type { OfficeDocument } from '#casework/word-files';
import { TextTable } from './text-table.tsx';

type Block = OfficeDocument['blocks'][number];

/** Parts of a document on a page: the same blocks as in the Word file. */
export function DocumentBlocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return blocks.map((block, place) => <Part key={`${place} ${block.kind}`} block={block} />);
}

function Part({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'title':
    case 'heading':
      return <h2>{joined(block.runs)}</h2>;
    case 'subheading':
      return <h3>{joined(block.runs)}</h3>;
    case 'paragraph':
      return <p>{joined(block.runs)}</p>;
    case 'hint':
      return <p className="field__hint">{joined(block.runs)}</p>;
    case 'bullets':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={joined(item)}>{joined(item)}</li>
          ))}
        </ul>
      );
    case 'table':
      return <TextTable head={block.head} rows={block.rows.map((row) => row.map(({ text }) => text))} />;
    case 'space':
      return null;
  }
}

function joined(runs: readonly { readonly text: string }[]): string {
  return runs.map(({ text }) => text).join('');
}
