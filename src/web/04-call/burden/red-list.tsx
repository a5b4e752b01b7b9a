import type { QuestionBurden } from '#call/burden';
import { callFields } from '#call/fields';
import type { Language } from '#value/text';
import { Section } from '../../design/layout.tsx';
import { Notice } from '../../design/notice.tsx';
import { inputId } from '../../field/input-id.ts';
import { say } from '../../text/say.ts';
import { roughly } from './about-figure.ts';
import type { BurdenFacts } from './burden-facts.ts';
import { inWordsOf, textOf } from '../../text/call-words.ts';
import { burdenText, nothingText } from './text.ts';

/** The questions that inform nothing, the dearest first, each with the reason and the way to change it. */
export function RedList({ facts }: { readonly facts: BurdenFacts }) {
  const { language, burden, edit, written } = facts;
  const t = inWordsOf(burdenText, facts.kind);
  const { redList } = burden;
  if (redList.length === 0) {
    return (
      <Notice language={language} tone="success">
        <p>{t.redNone[language]}</p>
      </Notice>
    );
  }
  const saved = redList.reduce((sum, { hoursOfAll }) => sum + hoursOfAll, 0);
  return (
    <Section id="red-list" title={t.red[language]} lead={say(t.redLead, language, { count: redList.length, hours: roughly(saved) })}>
      <ul className="question-list">
        {redList.map((question) => (
          <li key={question.position}>
            <p className="question-list__title" lang={written}>
              {question.title}
            </p>
            <p>
              {say(t.redFacts, language, { hours: roughly(question.hours), all: roughly(question.hoursOfAll) })} {reasonOf(question, facts)}
            </p>
            <p>
              <a className="ds-link" href={`${edit}#${inputId(`questions.${question.position}.informs`)}`}>
                {say(t.change, language, { number: question.position + 1 })}
              </a>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function reasonOf({ nothing, informs }: QuestionBurden, { language, kind }: BurdenFacts): string {
  return nothing ? say(textOf(nothingText[nothing], kind), language, { kind: informsLabel(informs, language) }) : '';
}

/** What the answer informs, as the call form words it; empty where nobody has said. */
export function informsLabel(informs: QuestionBurden['informs'], language: Language): string {
  return callFields.questions.of.informs.options.find((option) => option.value === informs)?.label[language] ?? '';
}
