import { enquiryWindowOf } from '#call/enquiry';
import type { PublicRecord } from '#public-record';
import type { Instant } from '#value/instant';
import type { Language } from '#value/text';
import { LinkButton } from '../../design/button.tsx';
import { Section } from '../../design/layout.tsx';
import { formatDayWithWeekday, formatInstant } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import { EnquiryList } from './enquiry-list.tsx';
import { enquiryText } from './text.ts';

export type EnquirySectionProps = {
  readonly language: Language;
  readonly foreign: Language | undefined;
  readonly now: Instant;
  readonly call: PublicRecord['calls'][number];
  readonly caseId: string;
  readonly open: boolean;
  readonly may: 'submit' | 'body' | 'nobody';
};

/** Questions and answers on the public page of a call: until when, and everything that has been answered. */
export function EnquirySection({ language, foreign, now, call, caseId, open, may }: EnquirySectionProps) {
  const t = enquiryText;
  const window = enquiryWindowOf({ ...call, closesAt: call.values.closesAt ?? null });
  if (!window) return null;
  const words = {
    until: formatInstant(window.askUntil, call.zone, language),
    by: formatDayWithWeekday(window.answersBy, language),
  };
  const text = !open ? t.windowPast : now > window.askUntil ? t.windowOver : t.window;
  return (
    <Section id="enquiries" title={t.title[language]} lead={say(text, language, words)}>
      <p className="field__hint">{say(t.practice, language, { why: window.rule.why[language] })}</p>
      {open && may === 'submit' && (
        <p>
          <LinkButton href={`/${language}/w/cases/${caseId}/calls/${call.id}/ask`} variant="secondary">
            {t.ask[language]}
          </LinkButton>
        </p>
      )}
      {call.enquiries.length === 0 ? (
        <p>{say(t.count, language, { count: 0 })}</p>
      ) : (
        <EnquiryList enquiries={call.enquiries} language={language} foreign={foreign} zone={call.zone} />
      )}
    </Section>
  );
}
