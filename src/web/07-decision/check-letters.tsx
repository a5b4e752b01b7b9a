import type { ProcedureKind } from '#call/procedures';
import type { PreviewedLetter } from '#casework/decision';
import { decisionFields } from '#decision/fields';
import type { Typed } from '#field/read-form';
import type { Language, Text } from '#value/text';
import { CaseCaption, foreign, type Caption } from '../06-assessment/case-caption.tsx';
import { TypedInputs } from '../check-step.tsx';
import { Button } from '../design/button.tsx';
import { Panel, Section } from '../design/layout.tsx';
import { Notice } from '../design/notice.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { Tag } from '../design/tag.tsx';
import { ActForm } from '../field/act-form.tsx';
import { say } from '../text/say.ts';
import { decisionTextOf } from './round-text.ts';

export type CheckLettersProps = {
  readonly language: Language;
  readonly kind: ProcedureKind;
  readonly caption: Caption;
  /** The language the letters are written in. */
  readonly letterLanguage: Language;
  readonly letters: readonly PreviewedLetter[];
  /** What was typed, carried on until the act. */
  readonly typed: Typed;
  /** What the last button says. */
  readonly act: Text;
};

/** The last step before the act: every letter as it will be sent. */
export function CheckLetters({ language, kind, caption, letterLanguage, letters, typed, act }: CheckLettersProps) {
  const { step: _, ...carried } = typed;
  const t = decisionTextOf(kind);
  return (
    <>
      <PageHeading caption={<CaseCaption caption={caption} />} title={t.checkTitle[language]} />
      <Notice language={language} tone="warning">
        <p>{t.checkLead[language]}</p>
      </Notice>
      <ActForm
        language={language}
        answer={undefined}
        fields={decisionFields}
        buttons={
          <>
            <Button name="intent" value="decide">
              {act[language]}
            </Button>
            <Button name="intent" value="change" variant="secondary">
              {t.change[language]}
            </Button>
          </>
        }
      >
        <TypedInputs typed={carried} />
        <input type="hidden" name="step" value="check" />
        <Section title={say(t.lettersCount, language, { count: letters.length })}>
          {letters.map((letter) => (
            <Panel key={letter.organisationId}>
              <p>
                {say(t.letterTo, language, { name: letter.organisationName })}{' '}
                <Tag tone={letter.chosen ? 'success' : 'neutral'}>{(letter.chosen ? t.chosen : t.notChosen)[language]}</Tag>
              </p>
              {letter.reached === 'nobody' && (
                <Notice language={language} tone="warning">
                  <p>{say(t.notReached, language, { name: letter.organisationName })}</p>
                </Notice>
              )}
              <h3 lang={foreign(letterLanguage, language)}>{letter.subject}</h3>
              <div className="prose-plain" lang={foreign(letterLanguage, language)}>
                {letter.body}
              </div>
            </Panel>
          ))}
        </Section>
      </ActForm>
    </>
  );
}
