import type { PublicRecord } from '#public-record';
import { stagePlanOf, type Stage } from '#call/stages';
import { publicLotQuery, publicLotsOf, type PublicLot } from '#public-record/public-lots';
import type { Instant } from '#value/instant';
import type { Language } from '#value/text';
import { Section } from '../../design/layout.tsx';
import { SummaryList } from '../../design/summary-list.tsx';
import { Tag } from '../../design/tag.tsx';
import { formatInstant, formatMoney, formatMoneyWithVat } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import { lotName } from './lot-name.ts';
import { lotsText as t, lotStateText } from './lots-text.ts';

type PublicCall = PublicRecord['calls'][number];

export type PublicLotsProps = {
  readonly language: Language;
  readonly caseId: string;
  readonly call: PublicCall;
  readonly receiving: 'receiving' | 'closed';
  /** The language of the call, where it is not the reader's. */
  readonly foreign: Language | undefined;
  readonly now: Instant;
};

/** The lots and stages of a call, each with what it covers and what became of it; nothing where there is one lot in one stage. */
export function PublicLots({ language, caseId, call, receiving, foreign, now }: PublicLotsProps) {
  if (call.lots.length === 0) return null;
  const { stages } = stagePlanOf(call.values.plan ?? null);
  const written = call.values.lots ?? [];
  const opening = call.values.opening === 'apart' ? t.apart : t.together;
  return (
    <Section id="lots" title={(written.length === 0 ? t.stagesTitle : stages.length > 1 ? t.bothTitle : t.title)[language]}>
      {stages.length > 1 && <StagePlan language={language} stages={stages} most={call.values.mostInvited ?? null} />}
      {written.length > 0 && (
        <>
          <p>{say(t.lead, language, { count: written.length })}</p>
          <p>{opening[language]}</p>
        </>
      )}
      {publicLotsOf(call).map((lot) => {
        const about = lot.lotTitle === null ? null : written.find(({ title }) => title === lot.lotTitle);
        const { value, priceFloor, priceCeiling, closesAt } = lot.values;
        const first = lot.stage === null || lot.stage === stages[0];
        return (
          <section key={lot.lotId} className="lot flow" id={`lot-${lot.lotId ?? ''}`}>
            <h3>
              <span lang={lot.lotTitle === null ? undefined : foreign}>{lotName(lot, language)}</span>{' '}
              <Tag tone={lot.lotState === 'waiting' ? 'accent' : lot.lotState === 'cancelled' ? 'danger' : 'info'}>
                {stateText(lot, { first, receiving: first ? receiving : closesAt && now < closesAt ? 'receiving' : 'closed' })[language]}
              </Tag>
            </h3>
            {!first && closesAt && <p>{say(t.closes, language, { at: formatInstant(closesAt, call.zone, language) })}</p>}
            {first && about && <p lang={foreign}>{about.description}</p>}
            {first && lot.lotTitle !== null && (
              <SummaryList
                language={language}
                items={[
                  ...(value ? [{ key: 'value', term: t.value[language], value: formatMoneyWithVat(value, language) }] : []),
                  ...(priceFloor && priceCeiling
                    ? [
                        {
                          key: 'range',
                          term: t.range[language],
                          value: say(t.fromTo, language, {
                            floor: formatMoney(priceFloor, language),
                            ceiling: formatMoney(priceCeiling, language),
                          }),
                        },
                      ]
                    : []),
                ]}
              />
            )}
            {lot.decision && (
              <p>
                <a className="ds-link" href={`/${language}/cases/${caseId}/decision/${call.id}${publicLotQuery(lot)}`}>
                  {say(t.seeDecision, language, { lot: lotName(lot, language) })}
                </a>
              </p>
            )}
          </section>
        );
      })}
    </Section>
  );
}

/** How far a lot has come; a stage after the first is open to those who are invited. */
function stateText({ lotState }: PublicLot, { first, receiving }: { readonly first: boolean; readonly receiving: 'receiving' | 'closed' }) {
  return !first && lotState === 'waiting' && receiving === 'receiving' ? t.invitedOnly : lotStateText(lotState, receiving);
}

/** The stages that were announced, in their order, and how many go on. */
function StagePlan({
  language,
  stages,
  most,
}: {
  readonly language: Language;
  readonly stages: readonly Stage[];
  readonly most: number | null;
}) {
  return (
    <>
      <ol>
        {stages.map((stage) => (
          <li key={stage.key}>{stage.name[language]}</li>
        ))}
      </ol>
      {most !== null && <p>{say(t.mostInvited, language, { most })}</p>}
    </>
  );
}
