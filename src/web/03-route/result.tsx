import { data, redirect } from 'react-router';
import { localityOf, zoneOf } from '#party/organisation';
import { routeFactFields } from '#route/fields';
import { dayIn } from '#value/instant';
import type { Language } from '#value/text';
import { readPosted, type Unaccepted } from '../act-answer.ts';
import { JointValueNote, jointValueOf } from '../01-need/joining/joint-value.tsx';
import { aboutCase, CaseLink } from '../02-dialogue/case-link.tsx';
import { ButtonRow, LinkButton } from '../design/button.tsx';
import { ErrorSummary } from '../design/error-summary.tsx';
import { Section } from '../design/layout.tsx';
import { Notice } from '../design/notice.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { FormErrors } from '../field/act-form.tsx';
import { FieldSummary } from '../field/field-summary.tsx';
import { actorOf, caseOf, placeOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { formatDay } from '../text/format.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import { CommonMistakes } from '../work/common-mistakes.tsx';
import { ChosenNow, NewerRules } from './chosen-now.tsx';
import { Closed } from './closed-routes.tsx';
import { BoughtBefore } from './bought-before.tsx';
import { askedIn, factFieldsIn } from './fact-fields.ts';
import { FindOut, OpenAnswers, Said, WhatToCheck } from './find-out.tsx';
import type { Offered } from './offered.ts';
import { RouteOptions } from './route-options.tsx';
import { routeText } from './text.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const file = await caseOf(args);
  const answers = (await casework.routeAnswers(file.id)) ?? file.route;
  if (!answers) throw redirect(`/${language}/w/cases/${file.id}/route`);
  return {
    language,
    about: aboutCase(file),
    country: file.country,
    accepted: file.need.answer === 'accepted',
    fixed: file.calls.some((call) => call.publishedAt !== null),
    route: file.route,
    chosenOn: file.route ? dayIn(zoneOf(file.country), file.route.chosenAt) : null,
    answers,
    mark: casework.versionOf(routeFactFields, answers),
    offered: casework.routesFor(answers, file.country, casework.now()),
    before: await casework.boughtBefore(file, answers),
    joint: jointValueOf(file, answers.value, localityOf(file.country)),
  };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const file = await caseOf(args);
  const here = `/${language}/w/cases/${file.id}/route/result`;
  const answers = (await casework.routeAnswers(file.id)) ?? file.route;
  if (!answers) throw redirect(`/${language}/w/cases/${file.id}/route`);
  const { circumstances } = routeFactFields;
  const posted = await readPosted(args, { circumstances }, { country: file.country, moment: 'save' });
  // What is ticked belongs to the answers that were looked at: others need another look.
  if (posted.form.get('shown') !== casework.versionOf(routeFactFields, answers))
    return data({ ...again(posted.typed), factsChanged: true }, { status: 422 });
  const facts = { ...answers, circumstances: posted.values.circumstances };
  const saved = await casework.saveRouteAnswers(actorOf(args), { caseId: file.id, answers: facts });
  return saved.ok ? redirect(`${here}#routes`) : data({ ...again(posted.typed), refusal: saved.refusal }, { status: 422 });
}

function again(typed: Unaccepted['typed']): Unaccepted & { readonly factsChanged: boolean } {
  return { problems: [], refusal: null, typed, factsChanged: false };
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(routeText.title[params.lang === 'en' ? 'en' : 'nb']);

export default function RouteResult({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, about, country, accepted, fixed, route, offered, answers } = loaderData;
  const t = routeText;
  const place = placeOf(country);
  const rules = say(t.rules, language, { set: offered.ruleSet, day: formatDay(offered.ruleDate, language) });
  const heading = (
    <PageHeading
      caption={<CaseLink language={language} about={about} />}
      title={fixed ? t.title[language] : titleOf(offered, language)}
      lead={
        fixed
          ? t.fixed[language]
          : offered.lawful.length > 0 &&
            say(t.resultLead, language, {
              count: offered.lawful.length - 1,
              names: offered.lawful
                .slice(1)
                .map(({ name }) => name[language])
                .join(' · '),
            })
      }
    >
      <ButtonRow>
        {!fixed && (
          <LinkButton href={`/${language}/w/cases/${about.id}/route`} variant="secondary">
            {t.changeAnswers[language]}
          </LinkButton>
        )}
        <LinkButton href={`/${language}/w/cases/${about.id}/route/sheet`} variant="tertiary">
          {t.print[language]}
        </LinkButton>
      </ButtonRow>
    </PageHeading>
  );
  const chosen = <ChosenNow language={language} written={about.lang} route={route} chosenOn={loaderData.chosenOn} />;
  if (fixed)
    return (
      <>
        {heading}
        {chosen}
        <NewerRules route={route} offered={offered} language={language} />
        <JointValueNote joint={loaderData.joint} language={language} />
        <FieldSummary fields={factFieldsIn(country)} only={askedIn(country)} values={route} language={language} locality={place.locality} />
      </>
    );
  return (
    <>
      {actionData?.factsChanged ? (
        <ErrorSummary language={language} items={[{ href: '#routes', text: t.factsChanged[language] }]} />
      ) : (
        <FormErrors language={language} answer={actionData} fields={routeFactFields} />
      )}
      {heading}
      {!accepted && (
        <Notice language={language} tone="warning">
          <p>{t.answerFirst[language]}</p>
        </Notice>
      )}
      {chosen}
      <NewerRules route={route} offered={offered} language={language} />
      <OpenAnswers offered={offered} answers={answers} language={language} country={country} />
      <form method="post" className="act-form flow" noValidate>
        <input type="hidden" name="shown" value={loaderData.mark} />
        <Said answers={answers} language={language} />
        <Section id="routes">
          {offered.lawful.length === 0 ? (
            <p>{t.none[language]}</p>
          ) : (
            <RouteOptions language={language} offered={offered} chosen={route?.routeId ?? null} caseId={about.id} />
          )}
        </Section>
        <FindOut offered={offered} answers={answers} language={language} country={country} caseId={about.id} />
        <WhatToCheck offered={offered} language={language} country={country} />
        <JointValueNote joint={loaderData.joint} language={language} />
        <BoughtBefore before={loaderData.before} language={language} />
        <CommonMistakes at="route" country={country} language={language} />
        <Closed offered={offered} language={language} caseId={about.id} />
        <p className="field__hint">{rules}</p>
      </form>
    </>
  );
}

/** The answer first: the route that serves best, or how many are lawful where none stands out. */
function titleOf({ lawful }: Offered, language: Language): string {
  const [first] = lawful;
  return first?.fit === 'recommended'
    ? say(routeText.resultBest, language, { route: first.name[language] })
    : say(routeText.resultTitle, language, { count: lawful.length });
}
