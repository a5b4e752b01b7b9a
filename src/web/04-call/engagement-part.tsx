import { engagementFields } from '#call/engagement-fields';
import type { PublicRecord } from '#public-record';
import type { Locality } from '#field/field';
import type { Language } from '#value/text';
import { Section } from '../design/layout.tsx';
import { FieldSummary } from '../field/field-summary.tsx';
import { engagementText as t } from './engagement-text.ts';

export type EngagementPartProps = {
  readonly language: Language;
  readonly foreign: Language | undefined;
  readonly locality: Locality;
  readonly engagement: PublicRecord['calls'][number]['engagement'];
};

/** When the dialogue before a call was announced as the law wants it, or why it was not. */
export function EngagementPart({ language, foreign, locality, engagement }: EngagementPartProps) {
  if (!engagement) return null;
  const only = engagement.noticeOn ? ['noticeOn'] : ['noticeReason'];
  return (
    <Section id="engagement" title={t.title[language]}>
      <div lang={foreign}>
        <FieldSummary fields={engagementFields} values={engagement} language={language} locality={locality} only={only} />
      </div>
    </Section>
  );
}
