import type { PublicRecord } from '#public-record';
import { daysBetween } from '#value/day';
import { dayIn, type Instant } from '#value/instant';
import { zoneOf } from '#party/organisation';
import type { Language } from '#value/text';
import { MeasureSection } from '../09-outcome/measure-section.tsx';
import { Section } from '../design/layout.tsx';
import { Notice } from '../design/notice.tsx';
import { SummaryList } from '../design/summary-list.tsx';
import { formatDay, formatMoneyWithVat } from '../text/format.ts';
import { say } from '../text/say.ts';
import { PublicPhases } from '../08-agreement/phases/public-phases.tsx';
import { caseText } from './case-text.ts';

type PartsProps = { readonly record: PublicRecord; readonly language: Language; readonly now: Instant };
type Agreement = PublicRecord['agreements'][number];

/** Agreements with their promises, and what has been measured since. */
export function AgreementParts({ record, language, now }: PartsProps) {
  if (record.agreements.length === 0) return null;
  return (
    <>
      <Section id="outcome" title={caseText.outcome[language]}>
        {record.agreements.map((agreement) => (
          <Outcome key={agreement.id} agreement={agreement} record={record} language={language} now={now} />
        ))}
      </Section>
      <Section id="agreement" title={caseText.agreement[language]}>
        {record.agreements.map((agreement) => (
          <AgreementFacts key={agreement.id} agreement={agreement} record={record} language={language} />
        ))}
      </Section>
    </>
  );
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
}: {
  readonly agreement: Agreement;
  readonly record: PublicRecord;
  readonly language: Language;
  readonly now: Instant;
}) {
  const silent = silentMonths(agreement, dayIn(zoneOf(record.country), now));
  return (
    <>
      {silent >= 6 && (
        <Notice language={language} tone="warning">
          <p>{say(caseText.noOutcome, language, { months: silent })}</p>
        </Notice>
      )}
      {agreement.measures.length === 0 && <p>{caseText.noMeasures[language]}</p>}
      {agreement.measures.map((measure) => (
        <MeasureSection key={measure.id} measure={measure} language={language} />
      ))}
    </>
  );
}

function AgreementFacts({
  agreement,
  record,
  language,
}: {
  readonly agreement: Agreement;
  readonly record: PublicRecord;
  readonly language: Language;
}) {
  const t = caseText;
  const { startDate, endDate, promises } = agreement.values;
  return (
    <>
      <SummaryList
        language={language}
        items={[
          { key: 'supplier', term: t.supplier[language], value: agreement.organisationName },
          { key: 'value', term: t.value[language], value: formatMoneyWithVat(agreement.value, language) },
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
      <PublicPhases agreement={agreement} record={record} language={language} />
      {promises && promises.length > 0 && (
        <>
          <h3>{t.promises[language]}</h3>
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
        </>
      )}
    </>
  );
}
