import type { PublicRecord } from '#public-record';
import { isAwarded, partId, publicLotQuery, type PublicLot } from '#public-record/public-lots';
import type { Language } from '#value/text';
import { LinkButton } from '../design/button.tsx';
import { Section } from '../design/layout.tsx';
import { SummaryList } from '../design/summary-list.tsx';
import {
  formatDay,
  formatDayWithWeekday,
  formatInstant,
  formatList,
  formatMoney,
  formatMoneyWithVat,
  formatNumber,
} from '../text/format.ts';
import { say } from '../text/say.ts';
import { lotName } from '../04-call/lots/lot-name.ts';
import { FirmnessFinding } from '../07-decision/firmness/firmness-section.tsx';
import { publicRoundFinding } from '../07-decision/public-round.ts';
import { isScored, procedureOf } from '#call/procedures';
import { directText } from '../07-decision/recorded-text.ts';
import { decisionTextOf } from '../07-decision/round-text.ts';
import { caseTextOf } from './round-text.ts';

type PublicCall = PublicRecord['calls'][number];
type PartProps = { readonly record: PublicRecord; readonly call: PublicCall; readonly language: Language };

/** The call on the case page: what matters most, and where the whole of it is. */
export function CallPart({ record, call, language }: PartProps) {
  const t = caseTextOf(call.kind);
  const { value, closesAt, startDate, endDate } = call.values;
  return (
    <Section id="call" title={t.call[language]}>
      <p lang={record.language}>
        <strong>{call.values.title}</strong>
      </p>
      {call.state !== 'published' && call.state !== 'cancelled' && closesAt && isScored(procedureOf(call.kind)) && (
        <p>{say(t.closedOn, language, { at: formatInstant(closesAt, call.zone, language) })}</p>
      )}
      <SummaryList
        language={language}
        items={[
          ...(value
            ? [
                {
                  key: 'value',
                  term: t.value[language],
                  value: (call.kind === 'fundRound' ? formatMoney : formatMoneyWithVat)(value, language),
                },
              ]
            : []),
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
      <p>
        <LinkButton
          href={`/${language}/cases/${record.id}/calls/${call.id}`}
          variant={call.state === 'published' ? 'primary' : 'secondary'}
        >
          {t.readCall[language]}
        </LinkButton>
      </p>
    </Section>
  );
}

/** The decision on the case page: the finding in one sentence, the reasons, and where the scores are. */
export function DecisionPart({ record, call, language }: Omit<PartProps, 'call'> & { readonly call: PublicLot }) {
  const { decision } = call;
  if (!decision) return null;
  const t = caseTextOf(call.kind);
  const round = publicRoundFinding(call, language);
  const [first, second] = decision.ranking;
  const chosen = decision.ranking.filter((line) => line.chosen).map(({ name }) => name ?? '');
  const points = (total: number) => formatNumber(total, language, { most: 3 });
  return (
    <Section
      id={partId('decision', call)}
      title={
        <>
          {t.decision[language]}
          {call.lotId !== null && <span lang={record.language}>: {lotName(call, language)}</span>}
        </>
      }
    >
      {decision.goOn !== null && <p className="finding">{say(isAwarded(call) ? t.wentOn : t.goOn, language, { count: decision.goOn })}</p>}
      {round && <p className="finding">{round}</p>}
      {first && !isScored(procedureOf(call.kind)) && (
        <p className="finding">
          {say(directText.chosen, language, {
            name: first.name ?? '',
            price: first.price ? formatMoneyWithVat(first.price, language) : '–',
          })}
        </p>
      )}
      {first && isScored(procedureOf(call.kind)) && (
        <p className={round ? undefined : 'finding'}>
          {chosen.length > 1 || round
            ? say(t.chosenSeveral, language, { names: formatList(chosen, language), count: decision.ranking.length })
            : second
              ? say(t.chosenMargin, language, {
                  name: first.name ?? '',
                  points: points(first.total),
                  margin: points(first.total - second.total),
                  count: decision.ranking.length,
                })
              : say(t.chosen, language, { name: first.name ?? '', points: points(first.total) })}
        </p>
      )}
      {decision.firmness && (
        <FirmnessFinding language={language} firmness={decision.firmness} nameOf={(key) => nameOf(call, key, language)} />
      )}
      {decision.waiting && record.agreements.length === 0 && (
        <p>
          {say(t.waiting, language, {
            day: formatDay(decision.waiting.earliestAct, language),
            ends: formatDayWithWeekday(decision.waiting.ends, language),
          })}
        </p>
      )}
      <div className="prose-plain" lang={record.language}>
        {decision.values.reasons}
      </div>
      <p>
        <LinkButton href={`/${language}/cases/${record.id}/decision/${call.id}${publicLotQuery(call)}`} variant="secondary">
          {t.readDecision[language]}
        </LinkButton>
      </p>
    </Section>
  );
}

/** The name in the public ranking, or its number where the record withholds it. */
function nameOf({ kind, decision }: Pick<PublicCall, 'kind' | 'decision'>, key: string, language: Language): string {
  const line = decision?.ranking.find(({ number }) => String(number) === key);
  return line?.name ?? say(decisionTextOf(kind).numbered, language, { n: line?.number ?? key });
}
