import { documentText } from '../04-call/documents/document-text.ts';
import type { Workspace } from './workspace.ts';

/** All questions to take along: a document to prepare the answers in. */
export function OfflineLinks({ facts }: { readonly facts: Workspace }) {
  const { language, caseId, callId } = facts;
  const at = (ending: 'docx' | 'txt') => `/data/calls/${caseId}/${callId}.${ending}?language=${language}`;
  return (
    <p className="field__hint">
      <a className="ds-link" href={at('docx')}>
        {documentText.word[language]}
      </a>{' '}
      ·{' '}
      <a className="ds-link" href={at('txt')}>
        {documentText.plain[language]}
      </a>
    </p>
  );
}
