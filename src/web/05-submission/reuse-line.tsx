import { valueIn } from '../field/field-props.ts';
import { formatInstant } from '../text/format.ts';
import { say } from '../text/say.ts';
import { submissionAddress } from './own-address.ts';
import { earlierText } from './versions-text.ts';
import type { Workspace } from './workspace.ts';

export type ReuseLineProps = { readonly facts: Workspace; readonly name: string; readonly earlier: boolean };

/** Below an answer: where it was taken over from, and the way to earlier answers where there are any. */
export function ReuseLine({ facts, name, earlier }: ReuseLineProps) {
  const { language, zone } = facts;
  const from = valueIn(facts.values, name) ? facts.reused[name] : undefined;
  const question = facts.questions.find(({ id }) => name === `answer-${id ?? ''}`);
  if (!from && !earlier) return null;
  return (
    <p className="reuse-line">
      {from && (
        <span>
          {say(earlierText.origin, language, {
            copied: formatInstant(from.copiedAt, zone, language),
            call: from.callTitle,
            written: formatInstant(from.writtenAt, zone, language),
          })}{' '}
        </span>
      )}
      {earlier && question && (
        <a className="ds-link" href={submissionAddress(facts, `answers/${question.id ?? ''}`)}>
          {earlierText.link[language]}
          <span className="ds-sr-only">: {question.title}</span>
        </a>
      )}
    </p>
  );
}
