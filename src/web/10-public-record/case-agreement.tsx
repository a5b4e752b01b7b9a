import type { ReactNode } from 'react';
import type { PublicRecord } from '#public-record';
import { daysBetween } from '#value/day';
import { dayIn, type Instant } from '#value/instant';
import { zoneOf } from '#party/organisation';
import type { Language } from '#value/text';
import { MeasureSection } from '../09-outcome/measure-section.tsx';
import { Section } from '../design/layout.tsx';
import { Notice } from '../design/notice.tsx';
import { Tag } from '../design/tag.tsx';
import { SummaryList } from '../design/summary-list.tsx';
import { formatDay, formatMoney, formatMoneyWithVat } from '../text/format.ts';
import { say } from '../text/say.ts';
import { PublicPhases } from '../08-agreement/phases/public-phases.tsx';
import { phaseText } from '../08-agreement/phases/text.ts';
import { caseText } from './case-text.ts';
import { caseTextOf } from './round-text.ts';

type PartsProps = { readonly record: PublicRecord; readonly language: Language; readonly now: Instant };
type Agreement = PublicRecord['agreements'][number];

/** Agreements with their promises, and what has been measured since. */
export function AgreementParts({ record, language, now }: PartsProps) {
  const { agreements } = record;
  if (agreements.length === 0) return null;
  const t = wordsOf(agreements.every(({ kind }) => kind === 'grant') ? 'grant' : 'contract');
  const standing = agreements.filter((agreement) => endOf(agreement) === null);
  return (
    <>
      {standing.length > 0 && (
        <Section id="outcome" title={caseText.outcome[language]}>
          {standing.map((agreement) => (
            <OfSupplier key={agreement.id} agreement={agreement} named={agreements.length > 1} language={language}>
              <Outcome agreement={agreement} record={record} language={language} now={now} level={agreements.length > 1 ? 4 : 3} />
            </OfSupplier>
          ))}
        </Section>
      )}
      <Section id="agreement" title={(agreements.length > 1 ? t.agreements : t.agreement)[language]}>
        {agreements.map((agreement) => (
          <OfSupplier key={agreement.id} agreement={agreement} named={agreements.length > 1} language={language}>
            <AgreementFacts agreement={agreement} record={record} language={language} level={agreements.length > 1 ? 4 : 3} />
          </OfSupplier>
        ))}
      </Section>
    </>
  );
}

type OfSupplierProps = {
  readonly agreement: Agreement;
  /** Where a case has several agreements, each stands under the name of its supplier. */
  readonly named: boolean;
  readonly language: Language;
  readonly children: ReactNode;
};

function OfSupplier({ agreement, named, language, children }: OfSupplierProps) {
  if (!named) return children;
  const end = endOf(agreement);
  return (
    <Section
      level={3}
      title={
        <>
          {agreement.organisationName} {end && <Tag tone="neutral">{phaseText[end][language]}</Tag>}
        </>
      }
    >
      {children}
    </Section>
  );
}

/** How an agreement with phases ended before anything came of it; `null` for all others. */
export function endOf({ phases, purchase }: Agreement): 'stopped' | 'resultNotBought' | null {
  if (phases.some(({ stopPoint }) => stopPoint?.verdict === 'stop')) return 'stopped';
  return purchase?.buys === 'no' ? 'resultNotBought' : null;
}

/** Whole months of 30 days since anything was published about an agreement: its last observation, or its start. */
export function silentMonths(agreement: Agreement, today: ReturnType<typeof dayIn>): number {
  const ends = agreement.measures.flatMap((measure) =>
    measure.observations.flatMap((observation) => (observation.periodEnd ? [observation.periodEnd] : [])),
  );
  const since = [...ends].sort().at(-1) ?? agreement.values.startDate;
  return since ? Math.max(0, Math.floor(daysBetween(since, today) / 30)) : 0;
}

function Outcome({
  agreement,
  record,
  language,
  now,
  level,
}: {
  readonly agreement: Agreement;
  readonly record: PublicRecord;
  readonly language: Language;
  readonly now: Instant;
  readonly level: 3 | 4;
}) {
  const silent = silentMonths(agreement, dayIn(zoneOf(record.country), now));
  return (
    <>
      {silent >= 6 && (
        <Notice language={language} tone="warning">
          <p>{say(caseText.noOutcome, language, { months: silent })}</p>
        </Notice>
      )}
      {agreement.measures.length === 0 && <p>{wordsOf(agreement.kind).noMeasures[language]}</p>}
      {agreement.measures.map((measure) => (
        <MeasureSection key={measure.id} measure={measure} language={language} level={level} />
      ))}
    </>
  );
}

/** The words of an agreement: a grant is none to buy by. */
function wordsOf(kind: Agreement['kind']): ReturnType<typeof caseTextOf> {
  return caseTextOf(kind === 'grant' ? 'fundRound' : 'tender');
}

function AgreementFacts({
  agreement,
  record,
  language,
  level,
}: {
  readonly agreement: Agreement;
  readonly record: PublicRecord;
  readonly language: Language;
  readonly level: 3 | 4;
}) {
  const t = wordsOf(agreement.kind);
  const { startDate, endDate, promises } = agreement.values;
  const money = agreement.kind === 'grant' ? formatMoney : formatMoneyWithVat;
  return (
    <>
      <SummaryList
        language={language}
        items={[
          { key: 'supplier', term: t.supplier[language], value: agreement.organisationName },
          { key: 'value', term: (agreement.kind === 'grant' ? t.price : t.value)[language], value: money(agreement.value, language) },
          ...(startDate && endDate
            ? [
                {
                  key: 'period',
                  term: t.period[language],
                  value: say(t.from, language, { start: formatDay(startDate, language), end: formatDay(endDate, language) }),
                },
              ]
            : []),
        ]}
      />
      <PublicPhases agreement={agreement} record={record} language={language} level={level} />
      {promises && promises.length > 0 && (
        <Section title={t.promises[language]} level={level}>
          <ul lang={record.language}>
            {promises.map((promise) => (
              <li key={promise.id}>
                {promise.source && <strong>{promise.source}</strong>} {promise.text}{' '}
                <span lang={language}>
                  ({promise.clause ? `${t.clause[language]} ` : `${t.waiver[language]} `}
                  <span lang={record.language}>{promise.clause ?? promise.waiver}</span>)
                </span>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
