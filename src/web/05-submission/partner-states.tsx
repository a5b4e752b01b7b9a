import type { PartnerState } from '#casework/partner-requests';
import { partnersOf } from '#submission/consortium';
import { Button } from '../design/button.tsx';
import { Section } from '../design/layout.tsx';
import { SummaryList } from '../design/summary-list.tsx';
import { formatInstant } from '../text/format.ts';
import { say } from '../text/say.ts';
import { consortiumText as t } from './consortium-text.ts';
import type { Workspace } from './workspace.ts';
import { inWordsOf } from '../text/call-words.ts';

/** Whether each partner confirms: by itself here, or by a signature that the one who leads states. */
export function PartnerStates({ facts, states }: { readonly facts: Workspace; readonly states: readonly PartnerState[] }) {
  const { language } = facts;
  const words = inWordsOf(t, facts.kind);
  if (states.length === 0) return null;
  return (
    <Section title={words.confirmations[language]} lead={words.confirmationsLead[language]}>
      <SummaryList
        language={language}
        items={states.map((state) => ({ key: state.partnerId, term: state.name, value: <State facts={facts} state={state} /> }))}
      />
      <p className="field__hint">{words.otherTerms[language]}</p>
    </Section>
  );
}

function State({ facts, state }: { readonly facts: Workspace; readonly state: PartnerState }) {
  const { language, consortium } = facts;
  const signed = partnersOf(consortium).find(({ id }) => id === state.partnerId)?.declaredBy;
  const stated = signed ? <p>{say(t.stated, language, { name: signed })}</p> : null;
  if (state.registeredAs === null) return <>{stated ?? <p>{t.notFound[language]}</p>}</>;
  return (
    <div className="flow">
      <p>
        <strong>{answerText(facts, state)}</strong>
      </p>
      <p className="field__hint">{say(t.foundAs, language, { name: state.registeredAs })}</p>
      {stated}
      {state.answer?.says !== 'takesPart' && (
        <form method="post">
          <Button name="intent" value={`ask:${state.partnerId}`} variant="secondary">
            {(state.asked ? t.askAgain : t.ask)[language]}
            <span className="ds-sr-only">: {state.name}</span>
          </Button>
        </form>
      )}
    </div>
  );
}

function answerText({ language, zone }: Workspace, { answer, asked }: PartnerState): string {
  if (answer) {
    const values = { name: answer.by, at: formatInstant(answer.at, zone, language) };
    return say(answer.says === 'takesPart' ? t.confirmed : t.denied, language, values);
  }
  return asked ? say(t.waits, language, { at: formatInstant(asked, zone, language) }) : t.notAsked[language];
}
