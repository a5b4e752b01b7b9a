import { fieldsOfKind } from '#call/procedure-fields';
import { isRecorded, isScored, procedureOf, type ProcedureKind } from '#call/procedures';
import type { PublicRecord } from '#public-record';
import { publicLotsOf, type PublicLot } from '#public-record/public-lots';
import type { Instant } from '#value/instant';
import type { Language, Text } from '#value/text';
import { LinkButton } from '../design/button.tsx';
import { Deadline } from '../design/deadline.tsx';
import { Panel } from '../design/layout.tsx';
import { SummaryList } from '../design/summary-list.tsx';
import { formatDay, formatMoneyWithVat } from '../text/format.ts';
import { say } from '../text/say.ts';
import { inWordsOf } from '../text/call-words.ts';
import { BoardClock } from './board-clock.tsx';
import { followText } from './follow-text.ts';
import { comingForward } from './recorded-public-text.ts';
import { publicText, publicTextOf } from './public-text.ts';

export type CallAsideProps = {
  readonly language: Language;
  readonly now: Instant;
  readonly call: PublicRecord['calls'][number];
  readonly about: { readonly id: string; readonly body: string; readonly place: string; readonly route: Text | null };
  readonly open: boolean;
  readonly follows: boolean;
  /** `submit`: may go on to a submission; `body` and `nobody`: acts for a public body, or for no organisation. */
  readonly may: 'submit' | 'body' | 'nobody';
};

/** Until when, what to do, and the facts in short: read first on a phone. */
export function CallAside(props: CallAsideProps) {
  const { language, now, call, about } = props;
  const t = publicTextOf(call.kind);
  const follow = inWordsOf(followText, call.kind);
  const { value, startDate, endDate } = call.values;
  const running = runningStage(call, now);
  const closesAt = running?.values.closesAt ?? call.values.closesAt;
  return (
    <>
      <Panel tone="accent">
        {running?.stage && (
          <p>
            <strong>{running.stage.name[language]}</strong>
          </p>
        )}
        {closesAt && isScored(procedureOf(call.kind)) && (
          <Deadline
            language={language}
            at={closesAt}
            now={now}
            zone={call.zone}
            otherZone="shown"
            {...(isRecorded(call.kind) ? { label: comingForward } : {})}
          />
        )}
        <BoardClock language={language} call={call} now={now} />
        <WhatNow {...props} />
        {call.state !== 'decided' && (
          <p>
            <a className="ds-link" href={`/${language}/w/cases/${about.id}/calls/${call.id}/follow`}>
              {(props.follows ? follow.following : follow.link)[language]}
            </a>
          </p>
        )}
      </Panel>
      <SummaryList
        language={language}
        items={[
          { key: 'body', term: t.buyer[language], value: about.body },
          { key: 'place', term: t.place[language], value: about.place },
          { key: 'kind', term: t.kind[language], value: procedureOf(call.kind).name[language] },
          ...(value ? [{ key: 'value', term: valueTerm(call.kind)[language], value: formatMoneyWithVat(value, language) }] : []),
          ...(startDate && endDate
            ? [
                {
                  key: 'period',
                  term: t[periods[procedureOf(call.kind).agreement ?? 'none']][language],
                  value: say(t.fromTo, language, { start: formatDay(startDate, language), end: formatDay(endDate, language) }),
                },
              ]
            : []),
          ...(about.route && procedureOf(call.kind).route !== 'none'
            ? [
                {
                  key: 'route',
                  term: t.route[language],
                  value: (
                    <>
                      {about.route[language]} (
                      <a className="ds-link" href={`/${language}/cases/${about.id}#route`}>
                        {t.whyRoute[language]}
                      </a>
                      )
                    </>
                  ),
                },
              ]
            : []),
        ]}
      />
    </>
  );
}

/** The stage after the first that receives submissions: of several lots the one that closes first. */
function runningStage(call: CallAsideProps['call'], now: Instant): PublicLot | undefined {
  return publicLotsOf(call)
    .filter(({ stage, lotState, values }) => stage !== null && lotState === 'waiting' && values.closesAt && now < values.closesAt)
    .toSorted((one, other) => ((one.values.closesAt ?? '') < (other.values.closesAt ?? '') ? -1 : 1))[0];
}

function WhatNow({ language, call, about, open, may, now }: CallAsideProps) {
  const t = publicTextOf(call.kind);
  if (open && may === 'submit')
    return (
      <>
        <LinkButton href={`/${language}/w/cases/${about.id}/calls/${call.id}/${isRecorded(call.kind) ? 'come-forward' : 'submission'}`}>
          {t.start[language]}
        </LinkButton>
        <p>{t.signIn[language]}</p>
        <p>{t.sealed[language]}</p>
      </>
    );
  if (open)
    return (
      <>
        <p>
          {may === 'body' ? t.actFor[language] : t.actForNobody[language]}{' '}
          <a className="ds-link" href={`/${language}/act-for`}>
            {t.switch[language]}
          </a>
        </p>
        <p>{t.sealed[language]}</p>
      </>
    );
  if (runningStage(call, now))
    return (
      <>
        <p>{t.invitedOnly[language]}</p>
        <p>
          <a className="ds-link" href="#lots">
            {t.seeStages[language]}
          </a>
        </p>
      </>
    );
  if (call.lots.length > 0 && call.lots.some(({ decision }) => decision)) {
    const inStages = (call.values.lots ?? []).length === 0;
    const said = inStages ? (call.state === 'decided' ? t.decidedCall : t.decidedStages) : t.decidedLots;
    return (
      <>
        <p>{said[language]}</p>
        <LinkButton href="#lots">{(inStages ? t.seeStages : t.seeLots)[language]}</LinkButton>
      </>
    );
  }
  if (call.decision)
    return (
      <>
        <p>{t.decided[language]}</p>
        <LinkButton href={`/${language}/cases/${about.id}/decision/${call.id}`}>{t.seeDecision[language]}</LinkButton>
      </>
    );
  return <p>{(call.state === 'cancelled' ? t.cancelled : call.state === 'published' ? t.waitingToOpen : t.opened)[language]}</p>;
}

/** What the days of a call are the days of. */
const periods = { contract: 'period', partnership: 'period', grant: 'periodOfGrants', none: 'periodOfSupport' } as const;

/** What the value of a call is: an estimate of what is bought, or what its own field calls it. */
function valueTerm(kind: ProcedureKind): Text {
  return procedureOf(kind).route === 'purchase' ? publicText.value : (fieldsOfKind(kind)['value']?.label ?? publicText.value);
}
