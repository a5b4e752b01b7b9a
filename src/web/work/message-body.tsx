import { Fragment } from 'react';

/** The plain text of a message set as paragraphs and lists; addresses on this site become links, others stay text. */
export function MessageBody({ text, address }: { readonly text: string; readonly address: string }) {
  return text.split(/\n{2,}/).map((block, place) => <Block key={place} block={block} address={address} />);
}

function Block({ block, address }: { readonly block: string; readonly address: string }) {
  const lines = block.split('\n');
  const items = lines.filter((line) => line.startsWith('– '));
  const words = lines.filter((line) => !line.startsWith('– ')).join('\n');
  return (
    <>
      {words && (
        <p className="prose-plain">
          <Linked text={words} address={address} />
        </p>
      )}
      {items.length > 0 && (
        <ul>
          {items.map((item, place) => (
            <li key={place}>
              <Linked text={item.slice(2)} address={address} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Linked({ text, address }: { readonly text: string; readonly address: string }) {
  // Only addresses of this very site: a letter must not lead anywhere because somebody wrote an address into a reason.
  return text.split(/(https?:\/\/[^\s]+[^\s.,;:!?)])/).map((part, place) =>
    part === address || part.startsWith(`${address}/`) ? (
      <a key={place} className="ds-link" href={part}>
        {part}
      </a>
    ) : (
      <Fragment key={place}>{part}</Fragment>
    ),
  );
}
