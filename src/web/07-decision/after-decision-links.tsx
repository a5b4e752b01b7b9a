import type { ProcedureKind } from '#call/procedures';
import type { Language } from '#value/text';
import { ButtonRow, LinkButton } from '../design/button.tsx';
import { Section } from '../design/layout.tsx';
import { Notice } from '../design/notice.tsx';
import { refusalText } from '../text/refusal-text.ts';
import { stageText } from '../04-call/lots/stage-text.ts';
import { afterText } from './after-text.ts';
import type { DecisionBasisRead } from './basis-read.ts';
import { decisionTextOf } from './round-text.ts';

export type AfterDecisionLinksProps = {
  readonly language: Language;
  readonly kind: ProcedureKind;
  readonly published: string;
  readonly base: string;
  /** What these addresses say of the lot. */
  readonly lot: string;
  readonly signed: boolean;
  /** Whether the next stage of the call has begun. */
  readonly followed: boolean;
  readonly basis: DecisionBasisRead;
};

/** What can be done once it is decided: read it, answer complaints, talk, correct, cancel. */
export function AfterDecisionLinks({ language, kind, published, base, lot, signed, followed, basis }: AfterDecisionLinksProps) {
  const t = decisionTextOf(kind);
  const selection = basis.concludes === 'selection';
  return (
    <>
      <Notice language={language} tone="success" title={(selection ? t.selectedText : t.decidedText)[language]}>
        <p>
          <a className="ds-link" href={published}>
            {(selection ? t.readSelection : t.readDecision)[language]}
          </a>
        </p>
      </Notice>
      {selection && !followed && !basis.frozen && (
        <Section title={t.nextStage[language]} lead={t.nextStageLead[language]}>
          <ButtonRow>
            <LinkButton href={`${base}/stage${lot}`}>{stageText.title[language]}</LinkButton>
          </ButtonRow>
        </Section>
      )}
      {basis.frozen && (
        <Notice language={language} tone="warning">
          <p>{refusalText(basis.frozen, language)}</p>
        </Notice>
      )}
      <Section title={(selection ? t.afterSelection : t.after)[language]}>
        <ButtonRow>
          <LinkButton href={`${base}/complaints`} variant="secondary">
            {afterText.complaints[language]}
          </LinkButton>
          <LinkButton href={`${base}/talks`} variant="secondary">
            {afterText.talks[language]}
          </LinkButton>
        </ButtonRow>
      </Section>
      {!signed && !followed && !basis.frozen && (
        <Section title={t.correct[language]} lead={t.correctWhat[language]}>
          <ButtonRow>
            <LinkButton href={`${base}/decision/correct/reasons${lot}`} variant="secondary">
              {t.correctReasons[language]}
            </LinkButton>
            <LinkButton href={`${base}/decision/correct/reversal${lot}`} variant="secondary">
              {t.correctReversal[language]}
            </LinkButton>
            <LinkButton href={`${base}/set-aside`} variant="tertiary">
              {t.setAsideOnes[language]}
            </LinkButton>
          </ButtonRow>
        </Section>
      )}
    </>
  );
}
