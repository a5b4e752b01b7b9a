import type { ReactNode } from 'react';
import { PageHeading } from '../design/page-heading.tsx';
import { submissionAddress } from './own-address.ts';
import { tasksText } from './text.ts';
import type { Workspace } from './workspace.ts';
import { inWordsOf } from '../text/call-words.ts';

/** The heading of a page of one's own submission: which call, what is done here, and the way back to the list of tasks. */
export function SubmissionHeading({
  facts,
  title,
  lead,
}: {
  readonly facts: Workspace;
  readonly title: string;
  readonly lead?: ReactNode;
}) {
  const t = inWordsOf(tasksText, facts.kind);
  return (
    <>
      <p className="no-print">
        <a className="ds-link" href={submissionAddress(facts)}>
          {t.back[facts.language]}
        </a>
      </p>
      <PageHeading caption={<SubmissionCaption facts={facts} />} title={title} lead={lead} />
    </>
  );
}

/** Which call, lot and stage a page of one's own submission is about. */
export function SubmissionCaption({ facts: { title, foreign, stageName } }: { readonly facts: Workspace }) {
  return (
    <>
      <span lang={foreign}>{title}</span>
      {stageName && ` · ${stageName}`}
    </>
  );
}
