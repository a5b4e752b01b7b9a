import { redirect } from 'react-router';
import { zoneOf } from '#party/organisation';
import { isStep } from '#law/routes/steps';
import type { RouteChoice } from '#route';
import { routeFactFields, type RouteFacts } from '#route/fields';
import { dayIn } from '#value/instant';
import type { Language } from '#value/text';
import { aboutCase, CaseLink } from '../02-dialogue/case-link.tsx';
import { Section } from '../design/layout.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { SummaryList } from '../design/summary-list.tsx';
import { FieldSummary } from '../field/field-summary.tsx';
import { valueIn } from '../field/field-props.ts';
import { actorOf, caseOf, placeOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { formatDay, formatMoneyWithVat, formatNumber } from '../text/format.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import { askedIn, factFieldsIn } from './fact-fields.ts';
import { changesInShort, couldMove, openQuestions, WhatToCheck } from './find-out.tsx';
import { buyersIn } from './pack/case-facts.ts';
import { MainDays, type MainDaysProps, RouteEssence, RoutePapers, whyOf } from './route-details.tsx';
import { routeText } from './text.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const file = await caseOf(args);
  const answers = (await casework.routeAnswers(file.id)) ?? file.route;
  if (!answers) throw redirect(`/${language}/w/cases/${file.id}/route`);
  // A choice is judged by the rules of its own day, as long as the answers are those it was made from.
  const markOf = (facts: RouteFacts) => casework.versionOf(routeFactFields, facts);
  const judgedAt = file.route && markOf(file.route) === markOf(answers) ? file.route.chosenAt : casework.now();
  const offered = casework.routesFor(answers, file.country, judgedAt);
  const first = offered.lawful.find(({ id }) => id === file.route?.routeId) ?? offered.lawful[0] ?? null;
  const { title, summary, whoLacks, peopleCount } = file.need;
  return {
    language,
    about: aboutCase(file),
    country: file.country,
    body: buyersIn(file, language),
    by: { name: actorOf(args).name, body: file.organisation.name },
    need: { title, summary: summary ?? whoLacks, peopleCount },
    answers,
    offered,
    first,
    chosen:
      file.route && first?.id === file.route.routeId
        ? { on: dayIn(zoneOf(file.country), file.route.chosenAt), reason: file.route.reason, planned: plannedAt(file.route) }
        : null,
  };
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(routeText.sheetTitle[params.lang === 'en' ? 'en' : 'nb']);

type Data = Awaited<ReturnType<typeof loader>>;

/** Paper for whoever must agree: one page with what is to be decided, why, when and what may stand in the way; then an annex with the rules. */
export default function RouteSheet({ loaderData }: PageProps<typeof loader>) {
  const { language, about, body, by } = loaderData;
  const t = routeText;
  return (
    <div className="route-sheet flow">
      <PageHeading
        caption={
          <>
            {body} · <CaseLink language={language} about={about} />
          </>
        }
        title={t.sheetTitle[language]}
      >
        <div className="no-print flow">
          <p>{t.howToPrint[language]}</p>
          {loaderData.first && !loaderData.chosen && (
            <p>
              <a className="ds-link" href={`/${language}/w/cases/${about.id}/route/choose?route=${loaderData.first.id}`}>
                {say(t.chooseNamed, language, { route: loaderData.first.name[language] })}
              </a>
            </p>
          )}
          <p>
            <a className="ds-link" href={`/${language}/w/cases/${about.id}/route/result`}>
              {t.toResult[language]}
            </a>
          </p>
        </div>
      </PageHeading>
      <ForTheBoss data={loaderData} />
      <p className="field__hint">{say(t.madeBy, language, by)}</p>
      <Annex data={loaderData} />
    </div>
  );
}

/** What is to be decided, on one page. */
function ForTheBoss({ data }: { readonly data: Data }) {
  const { language, about, country, need, answers, offered, first, chosen } = data;
  // On paper only what would change what comes first; the page has them all.
  const open = openQuestions(offered, { country, answers }).filter((name) => couldMove(name, { offered, country, language }));
  const straight = straightAnswer(data);
  const t = routeText;
  return (
    <>
      <SummaryList
        language={language}
        items={[
          {
            key: 'need',
            term: t.theNeed[language],
            value: (
              <>
                <span lang={about.lang}>{[need.title, need.summary && inShort(need.summary)].filter(Boolean).join('. ')}</span>
                {need.peopleCount !== null && ` ${say(t.people, language, { count: formatNumber(need.peopleCount, language) })}.`}
              </>
            ),
          },
          ...(scopeOf(answers, language) ? [{ key: 'scope', term: t.scope[language], value: scopeOf(answers, language) }] : []),
          ...(first
            ? [
                {
                  key: 'decide',
                  term: (chosen ? t.decided : t.toDecide)[language],
                  value: (
                    <strong>
                      {chosen
                        ? say(t.toDecideDone, language, {
                            route: first.name[language],
                            day: formatDay(chosen.on, language),
                            reason: chosen.reason ?? '',
                          })
                        : say(t.toDecideOpen, language, { route: first.name[language] })}
                    </strong>
                  ),
                },
                // Once chosen, the reason that somebody gave stands in its place.
                ...(chosen ? [] : [{ key: 'why', term: t.why[language], value: whyOf(first)[language] }]),
                ...(first.whenNot.length > 0
                  ? [
                      {
                        key: 'not',
                        term: t.notIf[language],
                        value: (
                          <ul className="route-sheet__conditions">
                            {first.whenNot.map(({ code, text }) => (
                              <li key={code}>{text[language]}</li>
                            ))}
                          </ul>
                        ),
                      },
                    ]
                  : []),
              ]
            : [{ key: 'none', term: t.toDecide[language], value: t.none[language] }]),
          ...(straight ? [{ key: 'straight', term: t.straight[language], value: straight }] : []),
          ...(first?.fewer && !chosen ? [{ key: 'fewer', term: t.fewer[language], value: first.fewer[language] }] : []),
          ...(open.length > 0
            ? [
                {
                  key: 'find',
                  term: t.stillOpen[language],
                  value: (
                    <ul className="route-sheet__conditions">
                      {open.map((name) => (
                        <li key={name}>
                          {routeFactFields[name].label[language]}? {changesInShort(name, { offered, country, language })}
                        </li>
                      ))}
                    </ul>
                  ),
                },
              ]
            : []),
        ]}
      />
      <MainDays
        title={chosen ? t.when : t.whenIf}
        planned={chosen?.planned ?? first?.plan?.steps ?? []}
        start={chosen?.on ?? offered.ruleDate}
        language={language}
      />
      <WhatToCheck offered={offered} language={language} country={country} />
      {!chosen && (
        <div className="route-sheet__decision">
          <strong>{t.decision[language]}</strong>
          {[t.decisionYes, t.decisionNo, t.decisionBack].map((choice) => (
            <span key={choice.en} className="route-sheet__box">
              {choice[language]}
            </span>
          ))}
          <span>{t.decisionMeans[language]}</span>
          <span className="route-sheet__line">{t.decisionSign[language]}</span>
        </div>
      )}
    </>
  );
}

/** The route without a competition that anybody thinks of first, by regime. */
const generalDirect = { PSR: 'PSR-A', PA23: 'PA-7', LOA: 'NO-11' } as const;

/** The first question of whoever decides, where there is one answer: may one go straight to one supplier; `null` where that depends. */
function straightAnswer({ language, answers, offered, first }: Data): string | null {
  if (first?.straight) return first.straight[language];
  if (offered.regime === null || offered.lawful.some(({ ocds }) => ocds.procurementMethod === 'direct')) return null;
  const general = generalDirect[offered.regime];
  const closed = offered.excluded.find(({ id }) => id === general);
  if (!closed) return null;
  const known = answers.existingProvider === 'knowsOne' ? ` ${routeText.straightKnown[language]}` : '';
  return say(routeText.straightNo, language, { because: closed.because[language] }) + known;
}

/** The rules, every step, the other ways and the answers that it all follows from. */
function Annex({ data }: { readonly data: Data }) {
  const { language, country, answers, offered, first, chosen } = data;
  const t = routeText;
  const fields = factFieldsIn(country);
  const answered = askedIn(country).filter((name) => valueIn(answers, name) !== null);
  // Six routes with one reason are one line.
  const closedByReason = [...new Set(offered.excluded.map(({ because }) => because[language]))].map((because) => ({
    because,
    names: offered.excluded.filter((one) => one.because[language] === because).map(({ name }) => name[language]),
  }));
  const rules = say(t.rules, language, { set: offered.ruleSet, day: formatDay(offered.ruleDate, language) });
  return (
    <div className="route-sheet__annex flow">
      <h2>{t.annex[language]}</h2>
      {first && (
        <Section title={first.name[language]} level={3}>
          <RouteEssence route={first} language={language} />
          <RoutePapers route={first} language={language} />
        </Section>
      )}
      <Section id="others" title={t.others[language]} level={3}>
        <SummaryList
          language={language}
          items={offered.lawful
            .filter(({ id }) => id !== first?.id)
            .map((route) => ({ key: route.id, term: route.name[language], value: whyOf(route)[language] }))}
        />
      </Section>
      <Section title={say(t.excluded, language, { count: offered.excluded.length })} level={3}>
        {closedByReason.map(({ because, names }) => (
          <p key={because}>
            <strong>{names.join(' · ')}:</strong> {because}
          </p>
        ))}
      </Section>
      <Section id="answers" title={t.answers[language]} level={3}>
        <FieldSummary
          fields={fields}
          only={[...answered, ...(answers.circumstances.length > 0 ? ['circumstances'] : [])]}
          values={answers}
          language={language}
          locality={placeOf(country).locality}
        />
      </Section>
      <p className="field__hint">
        {say(t.sheetFrom, language, { count: answered.length, day: formatDay(chosen?.on ?? offered.ruleDate, language), rules })}{' '}
        {t.notAdvice[language]}
      </p>
    </div>
  );
}

/** The days as they were counted when the route was chosen; none in choices from before they were kept. */
function plannedAt({ basis }: RouteChoice): MainDaysProps['planned'] {
  return (basis.work?.steps ?? []).flatMap(({ step, planned }) => (isStep(step) ? [{ step, planned }] : []));
}

/** The beginning of a text, as much as one page has room for. */
function inShort(text: string): string {
  const words = text.split(/\s+/);
  return words.length <= mostWords ? text : `${words.slice(0, mostWords).join(' ')} …`;
}

const mostWords = 50;

/** The amount and the months, as far as they are known; '' where neither is. */
function scopeOf({ value, durationMonths }: Pick<RouteFacts, 'value' | 'durationMonths'>, language: Language): string {
  return [
    value ? formatMoneyWithVat(value, language) : null,
    durationMonths === null ? null : say(routeText.months, language, { count: durationMonths }),
  ]
    .filter((part) => part !== null)
    .join(' · ');
}
