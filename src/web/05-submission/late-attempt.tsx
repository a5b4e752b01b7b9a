import type { Instant } from '#value/instant';
import { Notice } from '../design/notice.tsx';
import { formatBeside, formatInstantToSecond } from '../text/format.ts';
import { say } from '../text/say.ts';
import { checkText } from './seal-text.ts';
import type { Workspace } from './workspace.ts';

export type LateAttemptProps = { readonly facts: Workspace; readonly attempts: readonly Instant[]; readonly help: string | null };

/** After a refusal for lateness: that the rule is the same for everyone, what is on record, whom to tell. It promises no exception. */
export function LateAttempt({ facts, attempts, help }: LateAttemptProps) {
  const { language, buyer, zone, sealedAt, closesAt } = facts;
  return (
    <Notice language={language} tone="danger">
      <p>{checkText.lateRule[language]}</p>
      {sealedAt && <p>{say(checkText.lateEarlier, language, { at: formatInstantToSecond(sealedAt, zone, language) })}</p>}
      {attempts.length > 0 && (
        <>
          <p>{say(checkText.lateLog, language, { count: attempts.length })}</p>
          <ul>
            {attempts.map((at, index) => (
              <li key={`${at}-${index}`}>
                <time dateTime={at}>{formatBeside(at, closesAt, { zone, language })}</time>
              </li>
            ))}
          </ul>
        </>
      )}
      <p>{say(checkText.lateContact, language, { buyer })}</p>
      {help && <p>{say(checkText.lateHelp, language, { email: help })}</p>}
    </Notice>
  );
}
