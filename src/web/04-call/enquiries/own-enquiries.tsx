import type { OwnEnquiry } from '#casework/enquiries';
import type { Zone } from '#value/instant';
import type { Language } from '#value/text';
import { formatInstant } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import { enquiryText } from './text.ts';

export type OwnEnquiriesProps = {
  readonly own: readonly OwnEnquiry[];
  readonly language: Language;
  readonly zone: Zone;
  /** The public page of the call. */
  readonly call: string;
};

/** What the organisation has asked: its own words until the answer, the published ones after it. */
export function OwnEnquiries({ own, language, zone, call }: OwnEnquiriesProps) {
  const t = enquiryText;
  return (
    <ol className="enquiries">
      {own.map((enquiry) => (
        <li key={enquiry.id} className="enquiries__one">
          {enquiry.original && <div className="prose-plain">{enquiry.original}</div>}
          <p className="field__hint">
            {[
              say(t.received, language, { at: formatInstant(enquiry.receivedAt, zone, language) }),
              ...(enquiry.late ? [t.late[language]] : []),
              ...(enquiry.answeredAt ? [] : [t.ownWaiting[language]]),
            ].join(' · ')}
          </p>
          {enquiry.answeredAt && (
            <p>
              {say(t.ownAnswered, language, { at: formatInstant(enquiry.answeredAt, zone, language) })}{' '}
              <a className="ds-link" href={`${call}#enquiry-${enquiry.id}`}>
                {t.ownSee[language]}
              </a>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
