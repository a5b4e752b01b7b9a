import type { MatchReason } from '#dialogue/matching';
import { termOf } from '#need/taxonomy';
import type { Day } from '#value/day';
import type { Language } from '#value/text';
import { formatList } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import { reasonText, solutionText } from './text.ts';

/** Why a match is shown, in words. */
export function Reasons({ reasons, language }: { readonly reasons: readonly MatchReason[]; readonly language: Language }) {
  return (
    <div className="reasons">
      <p className="reasons__title">{solutionText.why[language]}</p>
      <ul>
        {reasons.map((reason) => {
          const text = sentenceOf(reason, language);
          return <li key={text}>{text}</li>;
        })}
      </ul>
    </div>
  );
}

/** How equals were put in order, with what they were drawn from. */
export function Drawn({ day, language }: { readonly day: Day; readonly language: Language }) {
  return <p className="list-count">{say(solutionText.equals, language, { day })}</p>;
}

function sentenceOf(reason: MatchReason, language: Language): string {
  if (reason.kind === 'words') return say(solutionText.wordsShared, language, { words: formatList(reason.words, language) });
  const term = termOf(reason.term)?.label[language] ?? reason.term;
  return say(reasonText[reason.kind][reason.facet], language, { term: `${term.charAt(0).toLowerCase()}${term.slice(1)}` });
}
