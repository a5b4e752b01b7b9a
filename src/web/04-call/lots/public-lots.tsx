import type { PublicRecord } from '#public-record';
import { publicLotsOf } from '#public-record/public-lots';
import type { Language } from '#value/text';
import { Section } from '../../design/layout.tsx';
import { SummaryList } from '../../design/summary-list.tsx';
import { Tag } from '../../design/tag.tsx';
import { formatMoney, formatMoneyWithVat } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import { lotsText as t, lotStateText } from './lots-text.ts';

type PublicCall = PublicRecord['calls'][number];

export type PublicLotsProps = {
  readonly language: Language;
  readonly caseId: string;
  readonly call: PublicCall;
  readonly receiving: 'receiving' | 'closed';
  /** The language of the call, where it is not the reader's. */
  readonly foreign: Language | undefined;
};

/** The lots of a divided call, each with what it covers and what became of it; nothing where the call is not divided. */
export function PublicLots({ language, caseId, call, receiving, foreign }: PublicLotsProps) {
  if (call.lots.length === 0) return null;
  const opening = call.values.opening === 'apart' ? t.apart : t.together;
  return (
    <Section id="lots" title={t.title[language]} lead={say(t.lead, language, { count: call.lots.length })}>
      <p>{opening[language]}</p>
      {publicLotsOf(call).map((lot, index) => {
        const written = call.values.lots?.find(({ id }) => id === lot.lotId);
        const state = call.lots[index]?.state;
        const { value, priceFloor, priceCeiling } = lot.values;
        return (
          <section key={lot.lotId} className="lot flow" id={`lot-${lot.lotId ?? ''}`}>
            <h3>
              <span lang={foreign}>{written?.title}</span>{' '}
              <Tag tone={state === 'published' ? 'accent' : state === 'cancelled' ? 'danger' : 'info'}>
                {lotStateText(state === 'published' || state === 'draft' || !state ? 'waiting' : state, receiving)[language]}
              </Tag>
            </h3>
            <p lang={foreign}>{written?.description}</p>
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
            {lot.decision && (
              <p>
                <a className="ds-link" href={`/${language}/cases/${caseId}/decision/${call.id}?lot=${lot.lotId ?? ''}`}>
                  {say(t.seeDecision, language, { lot: written?.title ?? '' })}
                </a>
              </p>
            )}
          </section>
        );
      })}
    </Section>
  );
}
