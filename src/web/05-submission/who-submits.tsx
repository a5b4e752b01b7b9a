import type { BidderFacts } from '#submission';
import type { Language } from '#value/text';
import { Section } from '../design/layout.tsx';
import { SummaryList } from '../design/summary-list.tsx';
import { organisationText } from './requirements-text.ts';

export type WhoSubmitsProps = { readonly language: Language; readonly organisation: BidderFacts; readonly open: boolean };

/** What is sealed of the organisation itself, for reading: it is kept in the register of the service, not in the draft. */
export function WhoSubmits({ language, organisation, open }: WhoSubmitsProps) {
  const t = organisationText;
  const { name, identifier, place, about } = organisation;
  return (
    <Section title={t.title[language]} {...(open ? { lead: t.lead[language] } : {})}>
      <SummaryList
        language={language}
        items={[
          { key: 'name', term: t.name[language], value: name },
          { key: 'number', term: t.number[language], ...(identifier ? { value: `${identifier.id} (${identifier.scheme})` } : {}) },
          { key: 'place', term: t.place[language], ...(place ? { value: place } : {}) },
          { key: 'about', term: t.about[language], ...(about ? { value: about } : {}) },
        ]}
      />
      {open && <p className="field__hint">{t.wrong[language]}</p>}
    </Section>
  );
}
