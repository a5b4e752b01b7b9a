import { zoneOf } from '#party/organisation';
import type { PublicRecord } from '#public-record';
import type { Language } from '#value/text';
import { EnquiryList } from '../04-call/enquiries/enquiry-list.tsx';
import { LinkButton } from '../design/button.tsx';
import { Section } from '../design/layout.tsx';
import { questionText as t } from './question-text.ts';

export type QuestionsPartProps = { readonly record: PublicRecord; readonly language: Language };

/** Questions about the need with their answers, and the way to ask until there is a call. */
export function QuestionsPart({ record, language }: QuestionsPartProps) {
  const over = record.calls.length > 0;
  if (over && record.questions.length === 0) return null;
  const foreign = record.language === language ? undefined : record.language;
  return (
    <Section id="questions" title={t.title[language]} lead={(over ? t.leadOver : t.lead)[language]}>
      {!over && (
        <p>
          <LinkButton href={`/${language}/w/cases/${record.id}/ask`} variant="secondary">
            {t.ask[language]}
          </LinkButton>
        </p>
      )}
      {record.questions.length === 0 ? (
        <p>{t.none[language]}</p>
      ) : (
        <EnquiryList enquiries={record.questions} language={language} foreign={foreign} zone={zoneOf(record.country)} />
      )}
    </Section>
  );
}
