import type { InterviewRecord } from '#assessment/interview';
import type { Zone } from '#value/instant';
import type { Language } from '#value/text';
import { formatInstant, formatList } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import { useInterviewText } from './round-text.ts';

export type InterviewMinutesProps = {
  readonly language: Language;
  readonly written: Language | undefined;
  readonly zone: Zone;
  readonly record: Pick<InterviewRecord, 'outcome' | 'notes' | 'recordedAt'>;
  readonly present: readonly string[];
};

/** What was said in an interview: beside the submission, with who was there. */
export function InterviewMinutes({ language, written, zone, record, present }: InterviewMinutesProps) {
  const t = useInterviewText();
  return (
    <section className="clarified flow" aria-labelledby="interview-minutes">
      <h2 id="interview-minutes">{t.minutesOf[language]}</h2>
      <p className="clarified__asked">
        <strong>{say(t.recordedAt, language, { at: formatInstant(record.recordedAt, zone, language) })}</strong>
        {present.length > 0 && ` · ${say(t.present, language, { names: formatList(present, language) })}`}
      </p>
      {record.outcome === 'didNotCome' && <p>{t.didNotComeText[language]}</p>}
      <div className="prose-plain" lang={written}>
        {record.notes}
      </div>
    </section>
  );
}
