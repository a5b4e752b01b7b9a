import { data, redirect } from 'react-router';
import { localityOf, zoneOf } from '#party/organisation';
import { routeChoiceFields, routeFactFields, routeOverrideFields } from '#route/fields';
import { dayIn } from '#value/instant';
import { redirectDone } from '../done/done.ts';
import { readPosted, type Unaccepted } from '../act-answer.ts';
import { JointValueNote, jointValueOf } from '../01-need/joining/joint-value.tsx';
import { aboutCase, CaseLink } from '../02-dialogue/case-link.tsx';
import { Button, ButtonRow, LinkButton } from '../design/button.tsx';
import { ErrorSummary } from '../design/error-summary.tsx';
import { Section } from '../design/layout.tsx';
import { Notice } from '../design/notice.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { FormErrors } from '../field/act-form.tsx';
import { FieldSummary } from '../field/field-summary.tsx';
import { FormFields } from '../field/form-fields.tsx';
import { actorOf, caseOf, placeOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { formatDay } from '../text/format.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import { CommonMistakes } from '../work/common-mistakes.tsx';
import { ChosenNow, NewerRules } from './chosen-now.tsx';
import { Closed, Override } from './closed-routes.tsx';
import { BoughtBefore } from './bought-before.tsx';
import { askedIn, factFieldsIn } from './fact-fields.ts';
import { FindOut, OpenAnswers, Said, WhatToCheck } from './find-out.tsx';
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
  const asked = { ...routeChoiceFields, ...routeOverrideFields, circumstances };
  const posted = await readPosted(args, asked, { country: file.country, moment: 'save' });
  const again = (why: Partial<Pick<Unaccepted, 'problems' | 'refusal'>> & { readonly factsChanged?: true }) =>
    data({ problems: [], refusal: null, typed: posted.typed, factsChanged: false, ...why }, { status: 422 });
  // What is recorded is what the person looked at: other answers need another look.
  if (posted.form.get('shown') !== casework.versionOf(routeFactFields, answers)) return again({ factsChanged: true });
  const { routeId, reason, overrideReason } = posted.values;
  const facts = { ...answers, circumstances: posted.values.circumstances };
  if (posted.intent === 'update') {
    const saved = await casework.saveRouteAnswers(actorOf(args), { caseId: file.id, answers: facts });
    return saved.ok ? redirect(`${here}#routes`) : again({ refusal: saved.refusal });
  }
  const problems = posted.problems.filter(({ path }) => path !== 'overrideReason');
  if (problems.length > 0) return again({ problems });
  const chosen = await casework.chooseRoute(actorOf(args), {
    caseId: file.id,
    facts: answers,
    choice: { routeId, reason },
    ...(overrideReason ? { overrideReason } : {}),
  });
  return chosen.ok ? redirectDone(args, `/${language}/w/cases/${file.id}`, 'routeChosen') : again({ refusal: chosen.refusal });
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(routeText.title[params.lang === 'en' ? 'en' : 'nb']);

export default function RouteResult({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, about, country, accepted, fixed, route, offered, answers } = loaderData;
  const t = routeText;
  const place = placeOf(country);
  const typed = actionData ? { typed: actionData.typed } : {};
  const problems = actionData?.problems ?? [];
  const rules = say(t.rules, language, { set: offered.ruleSet, day: formatDay(offered.ruleDate, language) });
  const heading = (
    <PageHeading
      caption={<CaseLink language={language} about={about} />}
      title={fixed ? t.title[language] : say(t.resultTitle, language, { count: offered.lawful.length })}
      lead={fixed ? t.fixed[language] : `${t.resultLead[language]} ${rules}`}
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
        <FieldSummary fields={factFieldsIn(country)} only={askedIn(country)} values={route} language={language} locality={place.locality} />
      </>
    );
  return (
    <>
      {actionData?.factsChanged ? (
        <ErrorSummary language={language} items={[{ href: '#routes', text: t.factsChanged[language] }]} />
      ) : (
        <FormErrors language={language} answer={actionData} fields={{ ...routeChoiceFields, ...routeOverrideFields }} />
      )}
      {heading}
      {!accepted && (
        <Notice language={language} tone="warning">
          <p>{t.answerFirst[language]}</p>
        </Notice>
      )}
      {chosen}
      <NewerRules route={route} offered={offered} language={language} />
      <OpenAnswers offered={offered} language={language} country={country} />
      <form method="post" className="act-form flow" noValidate>
        <input type="hidden" name="shown" value={loaderData.mark} />
        <Said answers={answers} language={language} />
        <Section id="routes">
          {offered.lawful.length === 0 ? (
            <p>{t.none[language]}</p>
          ) : (
            <RouteOptions
              language={language}
              country={country}
              offered={offered}
              chosen={route?.routeId ?? null}
              problems={problems}
              {...typed}
            />
          )}
        </Section>
        <FindOut offered={offered} language={language} country={country} caseId={about.id} />
        <WhatToCheck offered={offered} language={language} country={country} />
        <JointValueNote joint={loaderData.joint} language={language} />
        <BoughtBefore before={loaderData.before} language={language} />
        <CommonMistakes at="route" country={country} language={language} />
        <Closed offered={offered} language={language} />
        <Override offered={offered} language={language} country={country} problems={problems} {...typed} />
        <Section title={t.yourChoice[language]}>
          <FormFields
            fields={routeChoiceFields}
            only={['reason']}
            values={route}
            language={language}
            {...place}
            problems={problems}
            {...typed}
          />
          <p className="field__hint">{t.public[language]}</p>
          <ButtonRow>
            <Button name="intent" value="choose">
              {t.choose[language]}
            </Button>
          </ButtonRow>
        </Section>
      </form>
    </>
  );
}
