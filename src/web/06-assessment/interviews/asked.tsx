import type { Language } from '#value/text';
import { say } from '../../text/say.ts';
import { useInterviewText } from './round-text.ts';

export type AskedCriterion = {
  readonly id: string;
  readonly title: string;
  readonly asks: string;
  readonly minutes: number;
  readonly who: string;
};

/** What an interview is about, criterion by criterion, as the call says. */
export function Asked({
  language,
  written,
  criteria,
}: {
  readonly language: Language;
  readonly written: Language | undefined;
  readonly criteria: readonly AskedCriterion[];
}) {
  const t = useInterviewText();
  return criteria.map(({ id, title, asks, minutes, who }) => (
    <section key={id} className="flow">
      <h3 lang={written}>{title}</h3>
      <div className="prose-plain" lang={written}>
        {asks}
      </div>
      <p className="field__hint">
        {say(t.minutes, language, { minutes })} · <span lang={written}>{say(t.who, language, { who })}</span>
      </p>
    </section>
  ));
}
