import { joiningEndFields, joiningFields } from '#need/joining-fields';
import { listChange, readPosted, unaccepted } from '../../act-answer.ts';
import { aboutCase, CaseLink } from '../../02-dialogue/case-link.tsx';
import { Button, LinkButton } from '../../design/button.tsx';
import { WhoGainsFinding } from '../who-gains-part.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { Section } from '../../design/layout.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { Pick } from '../../design/pick.tsx';
import { redirectDone } from '../../done/done.ts';
import { ActForm } from '../../field/act-form.tsx';
import { FormFields } from '../../field/form-fields.tsx';
import { actorOf, caseOf, placeOf, visitOf, type PageArgs, type PageProps } from '../../page.ts';
import { refusalText } from '../../text/refusal-text.ts';
import { say } from '../../text/say.ts';
import { pageTitle } from '../../title.ts';
import { BodiesList, bodyOf } from './bodies-list.tsx';
import { joiningText as t } from './text.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const file = await caseOf(args);
  const asked = new URL(args.request.url).searchParams;
  const part = asked.get('part');
  const bodies = file.joinings.map(bodyOf);
  return {
    language,
    about: aboutCase(file),
    country: file.country,
    now: casework.now(),
    state: file.calls.some(({ publishedAt }) => publishedAt) ? 'closed' : file.need.publishedAt ? 'open' : 'notPublic',
    bodies,
    lead: file.organisation.name,
    budgets: part === 'payer' ? file.need.budgets : [],
    /** The question that the reader is about to take back. */
    back: bodies.find(({ id, state }) => id === asked.get('back') && state === 'asked') ?? null,
    toAsk: await casework.bodiesToAsk(file),
    part: part === 'buyer' || part === 'payer' ? part : null,
  } as const;
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const file = await caseOf(args);
  const here = `/${language}/w/cases/${file.id}/joining`;
  // The form that takes a question back names the question.
  const form = await args.request.clone().formData();
  const joiningId = form.get('joining');
  if (typeof joiningId === 'string') {
    const posted = await readPosted(args, joiningEndFields, { country: file.country, moment: 'save' });
    if (posted.problems.length > 0) return unaccepted(posted, { problems: posted.problems });
    const taken = await casework.takeBackJoining(actorOf(args), { caseId: file.id, joiningId, values: posted.values });
    return taken.ok ? redirectDone(args, here, 'joiningTakenBack') : unaccepted(posted, { refusal: taken.refusal });
  }
  const posted = await readPosted(args, joiningFields, { country: file.country, moment: 'save' });
  const again = listChange(posted);
  if (again) return again;
  const organisationId = posted.form.get('organisation');
  if (posted.problems.length > 0 || typeof organisationId !== 'string' || organisationId === '')
    return unaccepted(posted, {
      problems: posted.problems,
      ...(organisationId ? {} : { refusal: { code: 'whomToAsk', facts: { control: 'organisation' } } }),
    });
  const asked = await casework.askToJoin(actorOf(args), { caseId: file.id, organisationId, values: posted.values });
  return asked.ok ? redirectDone(args, here, 'joiningAsked') : unaccepted(posted, { refusal: asked.refusal });
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(t.title[params.lang === 'en' ? 'en' : 'nb']);

/** Who was asked to stand behind a case and what they answered; and asking one more. */
export default function JoiningPage({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, about, country, now, state, lead, budgets, bodies, back, toAsk, part } = loaderData;
  const context = {
    language,
    ...placeOf(country),
    problems: actionData?.problems ?? [],
    ...(actionData ? { typed: actionData.typed } : {}),
  };
  const typed = actionData?.typed['organisation'];
  return (
    <>
      <PageHeading
        caption={<CaseLink language={language} about={about} />}
        title={t.title[language]}
        lead={(state === 'closed' ? t.closed : t.lead)[language]}
      />
      {bodies.length > 0 && (
        <Section title={t.asked[language]}>
          <BodiesList
            bodies={bodies}
            lead={lead}
            language={language}
            written={about.lang}
            country={country}
            now={now}
            {...(back ? {} : { takeBack: `/${language}/w/cases/${about.id}/joining` })}
          />
        </Section>
      )}
      {back && (
        <Section id="take-back" title={say(t.takeBackFrom, language, { body: back.organisation.name })}>
          <ActForm
            language={language}
            answer={actionData}
            fields={joiningEndFields}
            buttons={
              <>
                <Button variant="secondary">{t.takeBackButton[language]}</Button>
                <LinkButton href={`/${language}/w/cases/${about.id}/joining`} variant="tertiary">
                  {t.letStand[language]}
                </LinkButton>
              </>
            }
          >
            <input type="hidden" name="joining" value={back.id} />
            <FormFields {...context} fields={joiningEndFields} />
          </ActForm>
        </Section>
      )}
      {back || (state === 'closed' && bodies.length > 0) ? null : state !== 'open' || toAsk.length === 0 ? (
        <EmptyState title={bodies.length === 0 ? t.noneTitle[language] : t.nobodyLeft[language]}>
          {bodies.length === 0 && <p>{(state === 'notPublic' ? t.publishFirst : t.none)[language]}</p>}
        </EmptyState>
      ) : (
        <Section id="ask" title={t.ask[language]}>
          <WhoGainsFinding budgets={budgets} language={language} />
          <ActForm
            switches="language"
            language={language}
            answer={actionData}
            fields={joiningFields}
            buttons={<Button>{t.askButton[language]}</Button>}
          >
            <div className="form-fields">
              <Pick
                name="organisation"
                label={t.whom[language]}
                choose={t.choose[language]}
                options={toAsk}
                chosen={typeof typed === 'string' ? typed : ''}
                {...(actionData?.refusal?.code === 'whomToAsk' ? { error: refusalText(actionData.refusal, language) } : {})}
                language={language}
              />
              <FormFields {...context} fields={joiningFields} {...(part ? { values: { part, asked: null } } : {})} />
            </div>
          </ActForm>
        </Section>
      )}
    </>
  );
}
