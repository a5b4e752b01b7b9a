import { Notice } from '../design/notice.tsx';
import { formatInstantToSecond } from '../text/format.ts';
import { say } from '../text/say.ts';
import { answersText } from './text.ts';
import type { Workspace } from './workspace.ts';

/** Where a draft is changed after it was sealed: nobody may think that a saved change is a received one. */
export function AlreadySealed({ facts }: { readonly facts: Workspace }) {
  const { language, sealedAt, zone } = facts;
  if (!sealedAt) return null;
  return (
    <Notice language={language} tone="warning" title={answersText.sealedTitle[language]}>
      <p>{say(answersText.sealed, language, { at: formatInstantToSecond(sealedAt, zone, language) })}</p>
    </Notice>
  );
}
