import { redirect } from 'react-router';
import { zoneOf } from '#party/organisation';
import { routeFactFields } from '#route/fields';
import { dayIn } from '#value/instant';
import { aboutCase, CaseLink } from '../02-dialogue/case-link.tsx';
import { Section } from '../design/layout.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { SummaryList } from '../design/summary-list.tsx';
import { FieldSummary } from '../field/field-summary.tsx';
import { valueIn } from '../field/field-props.ts';
import { caseOf, placeOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { formatDay, formatMoneyWithVat, formatNumber } from '../text/format.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import { askedIn, factFieldsIn } from './fact-fields.ts';
import { openQuestions, WhatToCheck } from './find-out.tsx';
import { buyersIn } from './pack/case-facts.ts';
import { RouteEssence, RouteWork, whyOf } from './route-details.tsx';
import { routeText } from './text.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const file = await caseOf(args);
  const answers = (await casework.routeAnswers(file.id)) ?? file.route;
  if (!answers) throw redirect(`/${language}/w/cases/${file.id}/route`);
  const offered = casework.routesFor(answers, file.country, casework.now());
  const first = offered.lawful.find(({ id }) => id === file.route?.routeId) ?? offered.lawful[0] ?? null;
  const { title, summary, whoLacks, peopleCount } = file.need;
  return {
    language,
    about: aboutCase(file),
    country: file.country,
    body: buyersIn(file, language),
    need: { title, summary: summary ?? whoLacks, peopleCount },
    answers,
    offered,
    first,
    chosen:
      file.route && first?.id === file.route.routeId
        ? { on: dayIn(zoneOf(file.country), file.route.chosenAt), reason: file.route.reason }
        : null,
  };
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(routeText.sheetTitle[params.lang === 'en' ? 'en' : 'nb']);

/** Two pages of paper for whoever must agree: the answers, the first route whole with its days, the others in a line each, and why others are closed. */
export default function RouteSheet({ loaderData }: PageProps<typeof loader>) {
  const { language, about, country, body, need, answers, offered, first, chosen } = loaderData;
  const open = openQuestions(offered, country);
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
    <div className="route-sheet flow">
      <PageHeading
        caption={
          <>
            {body} · <CaseLink language={language} about={about} />
          </>
        }
        title={t.sheetTitle[language]}
        lead={say(t.sheetLead, language, { count: answered.length, day: formatDay(offered.ruleDate, language), rules })}
      >
        <div className="no-print flow">
          <p>{t.howToPrint[language]}</p>
          <p>
            <a className="ds-link" href={`/${language}/w/cases/${about.id}/route/result`}>
              {t.toResult[language]}
            </a>
          </p>
        </div>
      </PageHeading>
      <SummaryList
        language={language}
        items={[
          {
            key: 'need',
            term: t.theNeed[language],
            value: (
              <>
                <span lang={about.lang}>{[need.title, need.summary].filter(Boolean).join('. ')}</span>
                {need.peopleCount !== null && ` ${say(t.people, language, { count: formatNumber(need.peopleCount, language) })}.`}
              </>
            ),
          },
          ...(answers.value
            ? [{ key: 'value', term: routeFactFields.value.label[language], value: formatMoneyWithVat(answers.value, language) }]
            : []),
          ...(first
            ? [
                {
                  key: 'decide',
                  term: t.toDecide[language],
                  value: chosen
                    ? say(t.toDecideDone, language, {
                        route: first.name[language],
                        day: formatDay(chosen.on, language),
                        reason: chosen.reason ?? '',
                      })
                    : say(t.toDecideOpen, language, { route: first.name[language], because: whyOf(first)[language] }),
                },
              ]
            : []),
          ...(open.length > 0
            ? [{ key: 'find', term: t.find[language], value: open.map((name) => routeFactFields[name].label[language]).join(' · ') }]
            : []),
        ]}
      />
      {first && (
        <Section title={`${first.name[language]} · ${(chosen ? t.chosen : t[first.fit])[language]}`} lead={whyOf(first)[language]}>
          <RouteEssence route={first} language={language} />
          <RouteWork route={first} start={offered.ruleDate} language={language} />
        </Section>
      )}
      <Section id="others" title={t.others[language]}>
        <SummaryList
          language={language}
          items={offered.lawful
            .filter(({ id }) => id !== first?.id)
            .map((route) => ({ key: route.id, term: route.name[language], value: whyOf(route)[language] }))}
        />
      </Section>
      <Section title={say(t.excluded, language, { count: offered.excluded.length })}>
        <SummaryList
          language={language}
          items={closedByReason.map(({ because, names }) => ({ key: because, term: names.join(' · '), value: because }))}
        />
      </Section>
      <Section id="answers" title={t.answers[language]}>
        <FieldSummary
          fields={fields}
          only={[...answered, ...(answers.circumstances.length > 0 ? ['circumstances'] : [])]}
          values={answers}
          language={language}
          locality={placeOf(country).locality}
        />
      </Section>
      <WhatToCheck offered={offered} language={language} country={country} />
      <p className="field__hint">{t.notAdvice[language]}</p>
    </div>
  );
}
