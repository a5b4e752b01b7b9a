import type { CallValues } from '#call/fields';
import type { Language } from '#value/text';
import { askedCriteria } from '../06-assessment/interviews/asked-criteria.ts';
import { interviewText as t } from '../06-assessment/interviews/text.ts';
import { say } from '../text/say.ts';

export type InterviewPartProps = {
  readonly values: Partial<Pick<CallValues, 'criteria'>>;
  readonly language: Language;
  /** The language of the criteria, where it is not the reader's. */
  readonly written: Language | undefined;
};

/** Which criteria are judged in an interview, and what it is about; nothing where there is none. */
export function InterviewPart({ values, language, written }: InterviewPartProps) {
  const asked = askedCriteria(values.criteria ?? []);
  if (asked.length === 0) return null;
  return (
    <>
      {asked.map(({ id, title, asks, minutes, who }) => (
        <section key={id} className="flow">
          <h3 lang={written}>{say(t.publicTitle, language, { criterion: title })}</h3>
          <div className="prose-plain" lang={written}>
            {asks}
          </div>
          <p>{say(t.publicFacts, language, { minutes, who })}</p>
        </section>
      ))}
      <p className="field__hint">{t.publicSame[language]}</p>
    </>
  );
}
