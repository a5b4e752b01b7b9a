import type { ReactNode } from 'react';
import { documents, documentStages, isVoluntary } from '#law/routes/documents';
import { isNationalCode, notices } from '#law/routes/notices';
import { steps, type StepActor, type StepCode } from '#law/routes/steps';
import { limitRules } from '#law/time-limit-rules';
import type { Day } from '#value/day';
import type { Language, Text } from '#value/text';
import { DataTable } from '../design/data-table.tsx';
import { Section } from '../design/layout.tsx';
import { SummaryList } from '../design/summary-list.tsx';
import { formatDay } from '../text/format.ts';
import { legalBasisText } from '#law/legal-basis';
import { say } from '../text/say.ts';
import type { OfferedRoute } from './offered.ts';
import { onlyWhere } from './pack/notice-text.ts';
import { routeText } from './text.ts';
import { Unverified } from './unverified.tsx';

type RouteProps = { readonly route: OfferedRoute; readonly language: Language };

const actors: Readonly<Record<StepActor, Text>> = {
  buyer: routeText.actorBuyer,
  board: routeText.actorBoard,
  staff: routeText.actorStaff,
  panel: routeText.actorPanel,
  suppliers: routeText.actorSuppliers,
};

/** What the law says, on which basis, and what must be waited for. */
export function RouteEssence({ route, language }: RouteProps) {
  const t = routeText;
  return (
    <SummaryList
      language={language}
      items={[
        { key: 'law', term: t.law[language], value: route.law[language] },
        ...(route.tip ? [{ key: 'tip', term: t.firstTime[language], value: route.tip[language] }] : []),
        {
          key: 'basis',
          term: t.basis[language],
          value: (
            <ul className="plain-list">
              {route.basis.map((entry) => (
                <li key={entry.ref}>
                  {legalBasisText(entry.ref, language)} <Unverified confidence={entry.confidence} language={language} />
                </li>
              ))}
            </ul>
          ),
        },
        { key: 'waiting', term: t.waiting[language], value: waitingIn(route, language) },
      ]}
    />
  );
}

/** When an agreement can be signed: by law, and with time to do it well. Nothing where the days cannot be counted. */
export function SignLine({ route: { plan }, language }: RouteProps) {
  if (!plan?.sign) return null;
  const { earliest, planned } = plan.sign;
  const days = { earliest: formatDay(earliest, language), planned: formatDay(planned, language) };
  const text = earliest === planned ? routeText.earliestOnly : isFree(plan) ? routeText.earliestFree : routeText.earliestText;
  return <p>{say(text, language, days)}</p>;
}

/** The law lets every step begin on the first day: a column of that day would only look like a promise. */
export function isFree({ steps: planned }: NonNullable<OfferedRoute['plan']>): boolean {
  return planned.every(({ earliest }) => earliest === planned[0]?.earliest);
}

/** Why a route stands there: what the answers say for it; where they say nothing, what the law says of it. */
export function whyOf({ fit, because, law }: OfferedRoute): Text {
  return fit === 'possible' ? law : because;
}

function waitingIn({ standstill }: OfferedRoute, language: Language): ReactNode {
  if (standstill === 'none') return routeText.waitingNone[language];
  if (standstill === 'voluntary') return routeText.waitingVoluntary[language];
  const rule = limitRules[standstill];
  return (
    <>
      {rule.counts[language]} ({legalBasisText(rule.basis, language)}) <Unverified confidence={rule.confidence} language={language} />
    </>
  );
}

export type MainDaysProps = {
  /** What stands over them, with `{day}`. */
  readonly title: Text;
  readonly planned: readonly { readonly step: StepCode; readonly planned: Day }[];
  /** The day from which they are counted. */
  readonly start: Day;
  readonly language: Language;
};

/** What whoever decides asks of the days: when suppliers are asked, until when they write, when it is decided and signed. */
export function MainDays({ title, planned, start, language }: MainDaysProps) {
  if (planned.length === 0) return null;
  const days = planned.flatMap((entry, place) => {
    const next = planned[place + 1];
    const written =
      writing.some((step) => step === entry.step) && next
        ? [{ key: `due ${place}`, name: entry.step === 'requests' ? routeText.dueRequests : routeText.dueOffers, day: next.planned }]
        : [];
    const named = shownDays.some((step) => step === entry.step)
      ? [{ key: entry.step, name: steps[entry.step].name, day: entry.planned }]
      : [];
    return [...named, ...written];
  });
  return (
    <Section title={say(title, language, { day: formatDay(start, language) })}>
      <ul className="route-sheet__days">
        {days.map(({ key, name, day }) => (
          <li key={key}>
            <strong>{formatDay(day, language)}</strong> <span>{name[language]}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Steps in which suppliers write: their end is a closing time. */
const writing: readonly StepCode[] = ['requests', 'tenders', 'applications', 'askForOffers'];
const shownDays: readonly StepCode[] = [
  'dialogue',
  'askSuppliers',
  'publishOrAsk',
  'publish',
  'publishIntention',
  'askForOffers',
  'decide',
  'sign',
];

/** Steps with their days, notices, documents and what else applies. `start` is the day from which the days are counted. */
export function RouteWork({ route, start, language }: RouteProps & { readonly start: Day }) {
  return (
    <>
      <RouteSteps route={route} start={start} language={language} />
      <RoutePapers route={route} language={language} />
    </>
  );
}

function RouteSteps({ route, start, language }: RouteProps & { readonly start: Day }) {
  const t = routeText;
  const { plan } = route;
  if (!plan) return null;
  return (
    <>
      <DataTable
        caption={t.calendar[language]}
        columns={[
          { key: 'step', label: t.step[language] },
          { key: 'who', label: t.who[language] },
          ...(isFree(plan) ? [] : [{ key: 'earliest', label: t.byLaw[language] }]),
          { key: 'planned', label: t.planned[language] },
        ]}
        rows={plan.steps.map(({ step, earliest, planned }, place) => ({
          key: `${place} ${step}`,
          cells: {
            step: steps[step].name[language],
            who: actors[steps[step].actor][language],
            earliest: formatDay(earliest, language),
            planned: formatDay(planned, language),
          },
        }))}
      />
      <p className="field__hint">{say(isFree(plan) ? t.calendarFree : t.calendarNote, language, { day: formatDay(start, language) })}</p>
    </>
  );
}

/** Notices, documents and what else applies. */
export function RoutePapers({ route, language }: RouteProps) {
  const t = routeText;
  return (
    <SummaryList
      language={language}
      items={[
        { key: 'notices', term: t.notices[language], value: noticesOf(route, language) },
        { key: 'documents', term: t.documents[language], value: documentsOf(route, language) },
        { key: 'overlays', term: t.overlays[language], value: overlaysOf(route, language) },
      ]}
    />
  );
}

function noticesOf({ notices: asked }: OfferedRoute, language: Language): ReactNode {
  const t = routeText;
  if (asked.length === 0) return t.noticesNone[language];
  return (
    <ul className="plain-list">
      {asked.map(({ notice, duty, after }) => (
        <li key={notice}>
          {notices[notice].name[language]} ({isNationalCode(notice) ? `${notice}, ` : ''}
          {(onlyWhere[notice] ? t.mustSometimes : t[duty])[language]}
          {after &&
            `, ${say(t.withinDays, language, { days: after.days, step: steps[after.step].name[language].toLocaleLowerCase(language) })}`}
          ){onlyWhere[notice] && ` ${onlyWhere[notice][language]}`}{' '}
          <Unverified confidence={notices[notice].confidence} language={language} />
        </li>
      ))}
    </ul>
  );
}

function documentsOf(route: OfferedRoute, language: Language): ReactNode {
  return (
    <ul className="plain-list">
      {documentStages.flatMap((stage) =>
        route.documents
          .filter((code) => documents[code].stage === stage)
          .map((code) => (
            <li key={code}>
              {documents[code][language]}
              {isVoluntary(code, route) && ` (${routeText.goodPractice[language]})`}
            </li>
          )),
      )}
    </ul>
  );
}

function overlaysOf({ overlays }: OfferedRoute, language: Language): ReactNode {
  return (
    <ul className="plain-list">
      {overlays.map(({ code, name, text, choices, basis, confidence }) => (
        <li key={code}>
          <strong>{name[language]}.</strong> {text[language]} (
          {basis === null ? routeText.goodPractice[language] : legalBasisText(basis, language)}){' '}
          {basis !== null && <Unverified confidence={confidence} language={language} />}
          {choices && (
            <ul>
              {choices.map((choice) => (
                <li key={choice.code}>{choice.text[language]}</li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}
