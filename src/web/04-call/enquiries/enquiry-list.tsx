import type { PublicRecord } from '#public-record';
import type { Zone } from '#value/instant';
import type { Language } from '#value/text';
import { formatInstant } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import { enquiryText } from './text.ts';

type Enquiry = Pick<PublicRecord['calls'][number]['enquiries'][number], 'id' | 'question' | 'answer' | 'answeredAt'>;

export type EnquiryListProps = {
  readonly enquiries: readonly Enquiry[];
  readonly language: Language;
  /** The language of the case, where it is not the reader's. */
  readonly foreign: Language | undefined;
  readonly zone: Zone;
};

/** Questions with their answers, the newest answer first, as everybody reads them. */
export function EnquiryList({ enquiries, language, foreign, zone }: EnquiryListProps) {
  const t = enquiryText;
  return (
    <ol className="enquiries">
      {enquiries.toReversed().map((enquiry) => (
        <li key={enquiry.id} id={`enquiry-${enquiry.id}`} className="enquiries__one">
          <p className="enquiries__label">{t.question[language]}</p>
          <div className="prose-plain enquiries__question" lang={foreign}>
            {enquiry.question}
          </div>
          <p className="enquiries__label">{t.answer[language]}</p>
          <div className="prose-plain" lang={foreign}>
            {enquiry.answer}
          </div>
          <p className="field__hint">
            <time dateTime={enquiry.answeredAt}>
              {say(t.answered, language, { at: formatInstant(enquiry.answeredAt, zone, language) })}
            </time>
          </p>
        </li>
      ))}
    </ol>
  );
}
