import { Notice } from '../design/notice.tsx';
import { formatList } from '../text/format.ts';
import { say } from '../text/say.ts';
import { fileAddress, submissionAddress } from './own-address.ts';
import { filesText } from './text.ts';
import type { Workspace } from './workspace.ts';

/**
 * Files that were found harmful after they had been stored: which, what it means, and what can still be done, on this page (`below`) or by a
 * link to that of the files. Nothing where there is none.
 */
export function RejectedFiles({ facts, way }: { readonly facts: Workspace; readonly way: 'below' | 'link' }) {
  const { language, open, sealedAt } = facts;
  const rejected = facts.files.filter(({ scan }) => scan === 'rejected');
  if (rejected.length === 0) return null;
  const names = formatList(
    rejected.map(({ name }) => name),
    language,
  );
  const counted = { names, count: rejected.length };
  const toDo = say(sealedAt ? filesText.replaceSealed : filesText.replace, language, counted);
  return (
    <Notice language={language} tone="danger" title={say(filesText.rejectedTitle, language, counted)}>
      <p>{say(filesText.rejected, language, counted)}</p>
      {open && (
        <p>
          {way === 'below' ? (
            `${toDo}.`
          ) : (
            <a className="ds-link" href={submissionAddress(facts, 'files')}>
              {toDo}
            </a>
          )}
        </p>
      )}
    </Notice>
  );
}

/** The name of a file as the way to it; only the name where it goes to nobody. */
export function FileName({ facts, file }: { readonly facts: Workspace; readonly file: Workspace['files'][number] }) {
  if (file.scan === 'rejected') return <span>{file.name}</span>;
  return (
    <a className="ds-link" href={fileAddress(facts, file.id)}>
      {file.name}
    </a>
  );
}
