import type { Country } from '#field/field';
import type { Zone } from '#value/instant';
import type { Language } from '#value/text';
import type { Unaccepted } from '../../act-answer.ts';
import { Button } from '../../design/button.tsx';
import { Notice } from '../../design/notice.tsx';
import { ScoreForm, ScoresGiven, type ScoreCriterion } from '../score-form.tsx';
import { ScoreAutosave } from './score-autosave.tsx';
import { useAssessmentText, useScoringText } from '../round-text.ts';

export type ScoreSideProps = {
  readonly facts: {
    readonly language: Language;
    readonly country: Country;
    readonly written: Language | undefined;
    readonly zone: Zone;
    readonly locked: boolean;
    /** Where this one stands among those to be scored. */
    readonly place: number;
    readonly all: number;
  };
  /** What is scored here; none where the member is not asked. */
  readonly criteria: readonly ScoreCriterion[];
  readonly answer: Unaccepted | undefined;
};

/** The scores beside what was submitted: to be given, or after the lock to be read. */
export function ScoreSide({ facts, criteria, answer }: ScoreSideProps) {
  const t = useAssessmentText();
  const scoringText = useScoringText();
  const { language, country, written, zone, locked, place, all } = facts;
  const toGive = !locked && criteria.some(({ bar }) => bar === null);
  return (
    <section className="assess__scores flow" aria-labelledby="your-scores">
      <h2 id="your-scores">{t.yourScores[language]}</h2>
      {criteria.length === 0 && <p>{scoringText.notYoursText[language]}</p>}
      {toGive ? (
        <ScoreForm language={language} country={country} written={written} criteria={criteria} answer={answer}>
          <ScoreAutosave language={language} zone={zone} />
          <Button name="intent" value="next" size="sm">
            {(place < all ? t.saveNext : t.saveLast)[language]}
          </Button>
          <Button variant="secondary" size="sm" name="intent" value="back">
            {t.saveBack[language]}
          </Button>
        </ScoreForm>
      ) : (
        <ScoresGiven language={language} written={written} criteria={criteria} />
      )}
    </section>
  );
}

/** Said where the call hides names. */
export function HiddenNames({ language, hidden }: { readonly language: Language; readonly hidden: boolean }) {
  const scoringText = useScoringText();
  if (!hidden) return null;
  return (
    <Notice language={language}>
      <p>{scoringText.hiddenNames[language]}</p>
    </Notice>
  );
}
