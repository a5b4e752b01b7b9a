import { solutionFields } from '#dialogue/solution-fields';
import type { MatchReason } from '#dialogue/matching';
import { regionName } from '#party/regions';
import type { PublicSolution } from '#public-record/public-solution';
import type { Language } from '#value/text';
import { ApproachTag } from '../../design/tag.tsx';
import { formatList } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import { Reasons } from './reasons.tsx';
import { solutionText } from './text.ts';

export type SolutionCardProps = {
  readonly solution: PublicSolution;
  readonly language: Language;
  readonly level?: 2 | 3;
  /** Where it is shown as a match: why. */
  readonly reasons?: readonly MatchReason[];
};

/** One solution in a list: what, by whom, where, for how many, and how well it is known. */
export function SolutionCard({ solution, language, level = 2, reasons }: SolutionCardProps) {
  const t = solutionText;
  const Heading = level === 2 ? 'h2' : 'h3';
  const { title, text, lang } = writtenIn(solution, language);
  const { capacity, evidenceGrade, regions = [] } = solution.values;
  const grade = solutionFields.evidenceGrade.options.find(({ value }) => value === evidenceGrade);
  const places = formatList(
    regions.flatMap((code) => regionName(code)?.[language] ?? []),
    language,
  );
  return (
    <article className="case-card">
      <div className="case-card__what">
        <Heading className="case-card__title" lang={lang}>
          <a href={`/${language}/solutions/${solution.id}`}>{title}</a>
        </Heading>
        <ul className="case-card__facts">
          <li>
            <span className="ds-sr-only">{t.enterprise[language]}: </span>
            {solution.organisationName}
          </li>
          <li>
            <span className="ds-sr-only">{t.where[language]}: </span>
            {places}
          </li>
        </ul>
        <p className="case-card__summary" lang={lang}>
          {text}
        </p>
        {reasons && <Reasons reasons={reasons} language={language} />}
      </div>
      <div className="case-card__where">
        {solution.approaches.length > 0 && (
          <p className="solution-approaches">
            {solution.approaches.map((approach) => (
              <ApproachTag key={approach} approach={approach} language={language} said="meaning" />
            ))}
          </p>
        )}
        {grade && (
          <p>
            <span className="ds-sr-only">{t.known[language]}: </span>
            {grade.label[language]}
          </p>
        )}
        {typeof capacity === 'number' && <p>{capacity === 0 ? t.noRoom[language] : say(t.room, language, { count: capacity })}</p>}
      </div>
    </article>
  );
}

/** Title and text in the reader's language where they were written in it, with the language they are in otherwise. */
export function writtenIn(
  { language: own, values }: PublicSolution,
  language: Language,
): { readonly title: string; readonly text: string; readonly lang: Language | undefined } {
  const other = own !== language;
  if (other && values.otherTitle && values.otherWhatChanges)
    return { title: values.otherTitle, text: values.otherWhatChanges, lang: undefined };
  return { title: values.title ?? '', text: values.whatChanges ?? '', lang: other ? own : undefined };
}
