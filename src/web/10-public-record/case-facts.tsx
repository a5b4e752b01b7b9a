import type { ReactNode } from 'react';
import { phases } from '#lifecycle';
import { zoneOf } from '#party/organisation';
import type { PublicRecord } from '#public-record';
import type { Language } from '#value/text';
import { SummaryList } from '../design/summary-list.tsx';
import { joinedFor } from '../01-need/joining/public-bodies.tsx';
import { joiningText } from '../01-need/joining/text.ts';
import { formatInstant, formatList } from '../text/format.ts';
import { FollowLinks } from '../work/follow-links.tsx';
import { caseText } from './case-text.ts';
import { followableIn } from './followable.ts';

type KeyFactsProps = { readonly record: PublicRecord; readonly language: Language };

/** Beside a case: whose it is, where, how far, raised by whom; and what of it can be followed. */
export function KeyFacts({ record, language }: KeyFactsProps) {
  const t = caseText;
  const who = { buyer: t.buyerItself, enterprise: t.enterprise, professional: t.professional, citizen: t.citizen }[record.need.raisedBy][
    language
  ];
  const items: { key: string; term: string; value: ReactNode }[] = [
    { key: 'body', term: t.buyer[language], value: record.organisation.name },
    ...(['buyer', 'payer'] as const).flatMap((part) => {
      const names = joinedFor(record, part);
      if (names.length === 0) return [];
      return [
        { key: part, term: (part === 'buyer' ? joiningText.together : joiningText.pays)[language], value: formatList(names, language) },
      ];
    }),
    { key: 'place', term: t.place[language], value: record.need.values.place ?? record.organisation.place },
    { key: 'phase', term: t.phase[language], value: phases.find((phase) => phase.key === record.phase)?.name[language] },
    {
      key: 'raised',
      term: t.raisedBy[language],
      value: record.need.raisedByOrganisation && record.need.raisedBy === 'enterprise' ? record.need.raisedByOrganisation.name : who,
    },
    { key: 'changed', term: t.lastChange[language], value: formatInstant(record.changedAt, zoneOf(record.country), language) },
  ];
  return (
    <>
      <SummaryList language={language} items={items} />
      <FollowLinks language={language} links={followableIn(record)} />
    </>
  );
}
