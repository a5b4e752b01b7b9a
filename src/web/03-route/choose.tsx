import { data, redirect } from 'react-router';
import { zoneOf } from '#party/organisation';
import { routeChoiceFields, routeFactFields } from '#route/fields';
import { dayIn } from '#value/instant';
import type { Language } from '#value/text';
import { readPosted, type Unaccepted } from '../act-answer.ts';
import { aboutCase, CaseLink } from '../02-dialogue/case-link.tsx';
import { Button, ButtonRow } from '../design/button.tsx';
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
import { factFieldsIn } from './fact-fields.ts';
import { Checks, ChosenNow, Excluded } from './route-notes.tsx';
import { RouteOptions, type Offered } from './route-options.tsx';
import { routeText } from './text.ts';

/** What the page was shown with: the routes for some facts, and the mark of those facts. */
type Shown = { readonly offered: Offered; readonly mark: string };

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const file = await caseOf(args);
  const { route } = file;
  const shown: Shown | null = route
    ? { offered: casework.routesFor(route, file.country, casework.now()), mark: casework.versionOf(routeFactFields, route) }
    : null;
  return {
    language,
    about: aboutCase(file),
    country: file.country,
    accepted: file.need.answer === 'accepted',
    fixed: file.calls.some((call) => call.publishedAt !== null),
    route,
    chosenOn: route ? dayIn(zoneOf(file.country), route.chosenAt) : null,
    serviceKind: file.need.serviceKind,
    shown,
  };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const file = await caseOf(args);
  const fields = factFieldsIn(file.country);
  const posted = await readPosted(args, { ...fields, ...routeChoiceFields }, { country: file.country, moment: 'save' });
  const { routeId, reason, ...facts } = posted.values;
  const problems = posted.problems.filter((problem) => posted.intent === 'choose' || problem.path in fields);
  const factsWrong = problems.some((problem) => problem.path in fields);
  const mark = casework.versionOf(routeFactFields, facts);
  const shown: Shown | null = factsWrong ? null : { offered: casework.routesFor(facts, file.country, casework.now()), mark };
  const again = (why: Partial<Pick<Unaccepted, 'problems' | 'refusal'>> & { readonly factsChanged?: true }, status: 200 | 422) =>
    data({ problems: [], refusal: null, typed: posted.typed, shown, factsChanged: false, ...why }, { status });
  if (factsWrong) return again({ problems: problems.filter((problem) => problem.path in fields) }, 422);
  if (posted.intent !== 'choose') return again({}, 200);
  // What is recorded is what the person looked at: other facts need another look.
  if (posted.form.get('shown') !== mark) return again({ factsChanged: true }, 422);
  if (problems.length > 0) return again({ problems }, 422);
  const chosen = await casework.chooseRoute(actorOf(args), { caseId: file.id, facts, choice: { routeId, reason } });
  return chosen.ok ? redirect(`/${language}/w/cases/${file.id}`) : again({ refusal: chosen.refusal }, 422);
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(routeText.title[params.lang === 'en' ? 'en' : 'nb']);

export default function ChooseRoute({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, about, country, accepted, fixed, route, serviceKind } = loaderData;
  const t = routeText;
  const fields = factFieldsIn(country);
  const place = placeOf(country);
  const shown = actionData ? actionData.shown : loaderData.shown;
  const typed = actionData ? { typed: actionData.typed } : {};
  const heading = (
    <PageHeading
      caption={<CaseLink language={language} about={about} />}
      title={t.title[language]}
      lead={fixed ? t.fixed[language] : t.lead[language]}
    />
  );
  if (fixed)
    return (
      <>
        {heading}
        <ChosenNow language={language} written={about.lang} route={route} chosenOn={loaderData.chosenOn} />
        <FieldSummary fields={fields} values={route} language={language} locality={place.locality} />
        <Back language={language} caseId={about.id} />
      </>
    );
  return (
    <>
      {actionData?.factsChanged ? (
        <ErrorSummary language={language} items={[{ href: '#routes', text: t.factsChanged[language] }]} />
      ) : (
        <FormErrors language={language} answer={actionData} fields={{ ...fields, ...routeChoiceFields }} />
      )}
      {heading}
      {!accepted && (
        <Notice language={language} tone="warning">
          <p>{t.answerFirst[language]}</p>
        </Notice>
      )}
      <ChosenNow language={language} written={about.lang} route={route} chosenOn={loaderData.chosenOn} />
      <form method="post" className="act-form flow" noValidate>
        <Section title={t.facts[language]}>
          <FormFields
            fields={fields}
            values={route ?? { serviceKind }}
            language={language}
            {...place}
            problems={actionData?.problems ?? []}
            {...typed}
          />
          <ButtonRow>
            {/* The routes come after a long form: the fragment brings the reader to them without a script. */}
            <Button name="intent" value="show" formAction="#routes" {...(shown ? { variant: 'secondary' as const } : {})}>
              {shown ? t.showAgain[language] : t.show[language]}
            </Button>
          </ButtonRow>
        </Section>
        {shown && (
          <Section
            id="routes"
            title={say(t.lawful, language, { count: shown.offered.routes.length })}
            lead={say(t.order, language, { day: formatDay(shown.offered.ruleDate, language) })}
          >
            <Checks offered={shown.offered} language={language} country={country} />
            <Excluded offered={shown.offered} language={language} />
            {shown.offered.routes.length === 0 ? (
              <p>{t.none[language]}</p>
            ) : (
              <>
                <input type="hidden" name="shown" value={shown.mark} />
                <RouteOptions
                  language={language}
                  country={country}
                  routes={shown.offered.routes}
                  chosen={route?.routeId ?? null}
                  problems={actionData?.problems ?? []}
                  {...typed}
                />
                <FormFields
                  fields={routeChoiceFields}
                  only={['reason']}
                  values={route}
                  language={language}
                  {...place}
                  problems={actionData?.problems ?? []}
                  {...typed}
                />
                <p className="field__hint">{t.public[language]}</p>
                <ButtonRow>
                  <Button name="intent" value="choose" formAction={`/${language}/w/cases/${about.id}/route`}>
                    {t.choose[language]}
                  </Button>
                </ButtonRow>
              </>
            )}
          </Section>
        )}
      </form>
      <Back language={language} caseId={about.id} />
    </>
  );
}

function Back({ language, caseId }: { readonly language: Language; readonly caseId: string }) {
  return (
    <p>
      <a className="ds-link" href={`/${language}/w/cases/${caseId}`}>
        {routeText.back[language]}
      </a>
    </p>
  );
}
