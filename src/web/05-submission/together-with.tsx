import type { PartnerAnswer } from '#submission/consortium';
import { consortiumFields, type Partner } from '#submission/consortium-fields';
import type { Zone } from '#value/instant';
import type { Language } from '#value/text';
import { Section } from '../design/layout.tsx';
import { SummaryList } from '../design/summary-list.tsx';
import { formatDay, formatInstant } from '../text/format.ts';
import { say } from '../text/say.ts';
import { consortiumText as t } from './consortium-text.ts';

export type TogetherWithProps = {
  readonly language: Language;
  readonly zone: Zone;
  readonly partners: readonly (Partner & { readonly answer?: PartnerAnswer | null })[];
  /** Where it can be changed; absent where it cannot. */
  readonly change?: string;
  /** The language in which it was written, where it is not the reader's. */
  readonly written?: Language | undefined;
};

/** With whom an organisation submits, for reading. Nothing where it submits alone. */
export function TogetherWith({ language, zone, partners, change, written }: TogetherWithProps) {
  if (partners.length === 0) return null;
  return (
    <Section title={t.section[language]}>
      <SummaryList
        language={language}
        items={partners.map((partner, index) => ({
          key: partner.id ?? String(index),
          term: partner.name ?? '–',
          value: (
            <>
              <p>{[roleOf(partner, language), partner.place, numberOf(partner, language)].filter(Boolean).join(' · ')}</p>
              {partner.share && (
                <div className="prose-plain" lang={written}>
                  {partner.share}
                </div>
              )}
              {partner.declaredBy && (
                <p>
                  {say(t.stated, language, { name: partner.declaredBy })}
                  {partner.declaredOn && `, ${formatDay(partner.declaredOn, language)}`}
                </p>
              )}
              {partner.answer && (
                <p>
                  {say(partner.answer.says === 'takesPart' ? t.confirmed : t.denied, language, {
                    name: partner.answer.by,
                    at: formatInstant(partner.answer.at, zone, language),
                  })}
                </p>
              )}
            </>
          ),
        }))}
      />
      {change && (
        <p>
          <a className="ds-link" href={change}>
            {t.change[language]}
          </a>
        </p>
      )}
    </Section>
  );
}

function roleOf({ role }: Partner, language: Language): string {
  return consortiumFields.partners.of.role.options.find(({ value }) => value === role)?.label[language] ?? '';
}

function numberOf({ identifierId, identifierScheme }: Partner, language: Language): string {
  const register = consortiumFields.partners.of.identifierScheme.options.find(({ value }) => value === identifierScheme);
  return identifierId ? `${identifierId}${register ? ` (${register.label[language]})` : ''}` : '';
}
