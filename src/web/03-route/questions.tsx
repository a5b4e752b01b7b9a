import { redirect } from 'react-router';
import { readPosted, unaccepted } from '../act-answer.ts';
import { redirectDone } from '../done/done.ts';
import { JointValueNote, jointValueOf } from '../01-need/joining/joint-value.tsx';
import { localityOf } from '#party/organisation';
import type { Country } from '#field/field';
import type { RouteFacts } from '#route/fields';
import type { Language } from '#value/text';
import { aboutCase, CaseLink } from '../02-dialogue/case-link.tsx';
import { hasOffer, noteOffer, offeredField } from '../02-dialogue/offered.ts';
import { Button, ButtonRow } from '../design/button.tsx';
import { Disclosure } from '../design/disclosure.tsx';
import { Section } from '../design/layout.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { FormErrors } from '../field/act-form.tsx';
import { FormFields } from '../field/form-fields.tsx';
import { actorOf, caseOf, placeOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import { askedIn, factFieldsIn, guideParts } from './fact-fields.ts';
import { routeText } from './text.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const file = await caseOf(args);
  if (file.calls.some((call) => call.publishedAt !== null)) throw redirect(`/${language}/w/cases/${file.id}/route/result`);
  const kept = await casework.routeAnswers(file.id);
  const answers = kept ?? file.route ?? (await casework.firstRouteAnswers(file));
  const joint = jointValueOf(file, answers.value, localityOf(file.country));
  return { language, about: aboutCase(file), country: file.country, answers, joint, offerNoted: hasOffer(file) };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const file = await caseOf(args);
  const posted = await readPosted(args, fieldsWithOffer(file.country), { country: file.country, moment: 'save' });
  if (posted.problems.length > 0) return unaccepted(posted, { problems: posted.problems });
  const { offeredBy, ...answers } = posted.values;
  const circumstances = (await casework.routeAnswers(file.id))?.circumstances ?? [];
  const saved = await casework.saveRouteAnswers(actorOf(args), { caseId: file.id, answers: { ...answers, circumstances } });
  const noted = saved.ok && offeredBy !== null && !hasOffer(file) ? await noteOffer(args, file, offeredBy) : saved;
  return noted.ok
    ? redirectDone(args, `/${language}/w/cases/${file.id}/route/result`, 'answersSaved')
    : unaccepted(posted, { refusal: noted.refusal });
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(routeText.title[params.lang === 'en' ? 'en' : 'nb']);

/** The route guide: about twelve plain questions in five parts, each of which may stay open. */
export default function RouteQuestions({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, about, country, answers, joint, offerNoted } = loaderData;
  const fields = fieldsWithOffer(country);
  const asked = askedIn(country);
  return (
    <>
      <FormErrors language={language} answer={actionData} fields={fields} />
      <PageHeading
        caption={<CaseLink language={language} about={about} />}
        title={routeText.title[language]}
        lead={routeText.lead[language]}
      />
      <JointValueNote joint={joint} language={language} />
      <form method="post" className="act-form flow" noValidate>
        {guideParts.map(({ key, title, names }) => {
          const shown = names.filter((name) => asked.includes(name));
          const folded = actionData ? [] : shown.filter((name) => foldedUntilAnswered.includes(name) && answers[name] === null);
          const questionsOf = (only: readonly string[]) => (
            <FormFields
              fields={fields}
              only={only}
              values={answers}
              language={language}
              {...placeOf(country)}
              problems={actionData?.problems ?? []}
              {...(actionData ? { typed: actionData.typed } : {})}
            />
          );
          const questions = (
            <>
              {questionsOf(
                shown
                  .filter((name) => !folded.includes(name))
                  .flatMap((name) => (name === 'existingProvider' && !offerNoted ? [name, 'offeredBy'] : [name])),
              )}
              {folded.map((name) => (
                <Disclosure key={name} summary={say(routeText.ifKnown, language, { label: fields[name].label[language] })}>
                  {questionsOf([name])}
                </Disclosure>
              ))}
            </>
          );
          const said = key === 'service' && !actionData ? knownService(fields, answers, language) : null;
          return (
            <Section key={key} title={title[language]}>
              {said ? <Disclosure summary={say(routeText.knownAlready, language, { said })}>{questions}</Disclosure> : questions}
            </Section>
          );
        })}
        <ButtonRow>
          <Button>{routeText.show[language]}</Button>
        </ButtonRow>
      </form>
      <p>
        <a className="ds-link" href={`/${language}/w/cases/${about.id}`}>
          {routeText.back[language]}
        </a>
      </p>
    </>
  );
}

/** The questions of a country, and who has offered: that is no answer of the guide and goes to the log. */
function fieldsWithOffer(country: Country) {
  return { ...factFieldsIn(country), offeredBy: offeredField };
}

/** Questions that close nothing while they are open, or are only for whoever has a contract that runs out: they stay folded until somebody has answered. */
const foldedUntilAnswered: readonly string[] = ['approach', 'eligibleSuppliers', 'considerableChange'];

/** What the case already says of the service and of who buys, in a line; `null` while one of them is open. */
function knownService(
  { serviceKind, buyerType }: ReturnType<typeof factFieldsIn>,
  answers: Pick<RouteFacts, 'serviceKind' | 'buyerType'>,
  language: Language,
): string | null {
  const [kind, body] = [
    serviceKind.options.find(({ value }) => value === answers.serviceKind),
    buyerType.options.find(({ value }) => value === answers.buyerType),
  ];
  return kind && body ? `${kind.label[language]} · ${body.label[language]}` : null;
}
