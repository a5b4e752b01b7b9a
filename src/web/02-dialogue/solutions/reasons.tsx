import type { MatchReason } from '#dialogue/matching';
import { termOf } from '#need/taxonomy';
import { facets, type Facet } from '#need/term';
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
        {sentencesOf(reasons, language).map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </div>
  );
}

/** How equals were put in order, with what they were drawn from. */
export function Drawn({ day, language }: { readonly day: Day; readonly language: Language }) {
  return <p className="list-count">{say(solutionText.equals, language, { day })}</p>;
}

/** One sentence a facet, with all its terms; words last. */
function sentencesOf(reasons: readonly MatchReason[], language: Language): readonly string[] {
  const named = (kind: 'same' | 'related', facet: Facet) =>
    reasons.flatMap((reason) => (reason.kind === kind && reason.facet === facet ? [nameOf(reason.term, language)] : []));
  return [
    ...facets.flatMap((facet) =>
      (['same', 'related'] as const).flatMap((kind) => {
        const terms = named(kind, facet);
        return terms.length > 0 ? [say(reasonText[kind][facet], language, { term: formatList(terms, language) })] : [];
      }),
    ),
    ...reasons.flatMap((reason) =>
      reason.kind === 'words' ? [say(solutionText.wordsShared, language, { words: formatList(reason.words, language) })] : [],
    ),
  ];
}

/** The name of a term inside a sentence. */
function nameOf(id: string, language: Language): string {
  const name = termOf(id)?.label[language] ?? id;
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`;
}
