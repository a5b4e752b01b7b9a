import { data, redirect } from 'react-router';
import { gate } from '#law/gates';
import { gatesOfChoice } from '#law/routes/gates-of-choice';
import { routeOf } from '#law/routes/routes';
import { isNeverOpened } from '#route';
import { lawFactsOf } from '#route/law-facts';
import { routeChoiceFields, routeFactFields, routeOverrideFields } from '#route/fields';
import { redirectDone } from '../done/done.ts';
import { readPosted, type Unaccepted } from '../act-answer.ts';
import { aboutCase, CaseLink } from '../02-dialogue/case-link.tsx';
import { Button, ButtonRow } from '../design/button.tsx';
import { ErrorSummary } from '../design/error-summary.tsx';
import { Section } from '../design/layout.tsx';
import { Notice } from '../design/notice.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { FormErrors } from '../field/act-form.tsx';
import { FormFields } from '../field/form-fields.tsx';
import { gateSource } from '../04-call/gate-source.ts';
import { actorOf, caseOf, placeOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import { whyOf } from './route-details.tsx';
import { routeText } from './text.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, answers, lawful, closed, warnings } = await routeAskedFor(args);
  return {
    language,
    about: aboutCase(file),
    country: file.country,
    accepted: file.need.answer === 'accepted',
    route: lawful ? { id: lawful.id, name: lawful.name, why: whyOf(lawful) } : { id: closed.id, name: closed.name, why: closed.because },
    against: closed !== null,
    warnings,
    reason: (lawful?.id ?? closed?.id) === file.route?.routeId ? (file.route?.reason ?? null) : null,
    mark: casework.versionOf(routeFactFields, answers),
  };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, answers, lawful, closed } = await routeAskedFor(args);
  const { reason: reasonField } = routeChoiceFields;
  const posted = await readPosted(args, { reason: reasonField, ...routeOverrideFields }, { country: file.country, moment: 'save' });
  if (posted.intent === 'begin') {
    // In the language of the case, whose readers the reason is for; what was typed stays before it.
    const typed = typeof posted.typed['reason'] === 'string' ? posted.typed['reason'].trim() : '';
    const begun = [typed, lawful ? whyOf(lawful)[file.language] : ''].filter((part) => part !== '').join('\n\n');
    return data({ problems: [], refusal: null, typed: { ...posted.typed, reason: begun }, factsChanged: false, focus: 'reason' });
  }
  const again = (why: Partial<Pick<Unaccepted, 'problems' | 'refusal'>> & { readonly factsChanged?: true }) =>
    data({ problems: [], refusal: null, typed: posted.typed, factsChanged: false, focus: '', ...why }, { status: 422 });
  // What is recorded is what the person looked at: other answers need another look.
  if (posted.form.get('shown') !== casework.versionOf(routeFactFields, answers)) return again({ factsChanged: true });
  const { reason, overrideReason } = posted.values;
  const problems = posted.problems.filter(({ path }) => closed !== null || path !== 'overrideReason');
  if (problems.length > 0) return again({ problems });
  const chosen = await casework.chooseRoute(actorOf(args), {
    caseId: file.id,
    facts: answers,
    choice: { routeId: lawful ? lawful.id : closed.id, reason },
    ...(overrideReason ? { overrideReason } : {}),
  });
  return chosen.ok ? redirectDone(args, `/${language}/w/cases/${file.id}`, 'routeChosen') : again({ refusal: chosen.refusal });
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(routeText.yourChoice[params.lang === 'en' ? 'en' : 'nb']);

/** The choice of one route, with its reason; of one that the guide closes, with a second reason and a name. */
export default function ChooseRoute({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, about, country, accepted, route, against, warnings, reason, mark } = loaderData;
  const t = routeText;
  const context = {
    language,
    ...placeOf(country),
    problems: actionData?.problems ?? [],
    ...(actionData ? { typed: actionData.typed, ...(actionData.focus ? { focus: actionData.focus } : {}) } : {}),
  };
  return (
    <>
      {actionData?.factsChanged ? (
        <ErrorSummary
          language={language}
          items={[{ href: `/${language}/w/cases/${about.id}/route/result`, text: t.factsChanged[language] }]}
        />
      ) : (
        <FormErrors language={language} answer={actionData} fields={{ ...routeChoiceFields, ...routeOverrideFields }} />
      )}
      <PageHeading
        caption={<CaseLink language={language} about={about} />}
        title={say(t.youChoose, language, { route: route.name[language] })}
        lead={route.why[language]}
      />
      {!accepted && (
        <Notice language={language} tone="warning">
          <p>{t.answerFirst[language]}</p>
        </Notice>
      )}
      {against && (
        <Notice language={language} tone="warning" title={t.override[language]}>
          <p>{t.overrideLead[language]}</p>
        </Notice>
      )}
      {warnings.map((warning) => (
        <Notice key={warning.code} language={language} tone="warning">
          <p>
            {warning.text[language]} ({gateSource(warning, language)})
          </p>
        </Notice>
      ))}
      <form method="post" className="act-form flow" noValidate>
        <input type="hidden" name="shown" value={mark} />
        <Section>
          {!against && (
            <ButtonRow>
              <Button name="intent" value="begin" variant="secondary">
                {t.beginReason[language]}
              </Button>
            </ButtonRow>
          )}
          <FormFields {...context} fields={routeChoiceFields} only={['reason']} values={{ reason }} />
          {against && <FormFields {...context} fields={routeOverrideFields} values={null} />}
          <p className="field__hint">{t.public[language]}</p>
          <ButtonRow>
            <Button>{t.choose[language]}</Button>
          </ButtonRow>
        </Section>
      </form>
      <p>
        <a className="ds-link" href={`/${language}/w/cases/${about.id}/route/result`}>
          {t.toResult[language]}
        </a>
      </p>
    </>
  );
}

/** The route that the address names, as the answers make it: lawful, or closed by something that a reason can answer. */
async function routeAskedFor(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const file = await caseOf(args);
  const result = `/${language}/w/cases/${file.id}/route/result`;
  const answers = (await casework.routeAnswers(file.id)) ?? file.route;
  if (!answers || file.calls.some((call) => call.publishedAt !== null)) throw redirect(result);
  const id = new URL(args.request.url).searchParams.get('route');
  const { lawful, excluded, ruleDate } = casework.routesFor(answers, file.country, casework.now());
  const row = id === null ? null : routeOf(id);
  const facts = lawFactsOf(answers, { country: file.country, ruleDate });
  const warnings = row ? gatesOfChoice(row, facts).flatMap((code) => gate(code, file.country) ?? []) : [];
  const open = lawful.find((route) => route.id === id);
  if (open) return { file, answers, lawful: open, closed: null, warnings };
  const closed = excluded.find((route) => route.id === id && !isNeverOpened(route.code));
  if (!closed) throw redirect(result);
  return { file, answers, lawful: null, closed, warnings };
}
