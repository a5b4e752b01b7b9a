import { needFields } from '#need/fields';
import { joiningState } from '#need/joining';
import { joiningAnswerFields, joiningEndFields } from '#need/joining-fields';
import { listChange, readPosted, unaccepted } from '../../act-answer.ts';
import { aboutCase, CaseLink } from '../../02-dialogue/case-link.tsx';
import { WhoGainsPart } from '../who-gains-part.tsx';
import { Button } from '../../design/button.tsx';
import { Section } from '../../design/layout.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { Pick } from '../../design/pick.tsx';
import { redirectDone } from '../../done/done.ts';
import { ActForm } from '../../field/act-form.tsx';
import { FieldSummary } from '../../field/field-summary.tsx';
import { FormFields } from '../../field/form-fields.tsx';
import { zoneOf } from '#party/organisation';
import { dayIn } from '#value/instant';
import { actorOf, caseOf, placeOf, visitOf, type PageArgs, type PageProps } from '../../page.ts';
import { formatDayWithWeekday } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import { pageTitle } from '../../title.ts';
import { BodiesList, bodyOf } from './bodies-list.tsx';
import { joiningText as t } from './text.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, joining } = await ownJoiningOf(args);
  const state = joiningState(joining);
  return {
    language,
    about: aboutCase(file),
    country: file.country,
    now: casework.now(),
    lead: file.organisation.name,
    need: file.need,
    joining,
    body: bodyOf(joining),
    state,
    late: joining.answerDue < dayIn(zoneOf(file.country), casework.now()),
    mayLeave: state === 'joined' && !file.calls.some(({ publishedAt }) => publishedAt),
    needs: state === 'asked' ? (await casework.needsToBring(joining)).map(({ caseId, title }) => ({ id: caseId, name: title ?? '' })) : [],
  };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, joining } = await ownJoiningOf(args);
  const here = `/${language}/w/cases/${file.id}/joining/${joining.id}`;
  if (joiningState(joining) === 'joined') {
    const posted = await readPosted(args, joiningEndFields, { country: file.country, moment: 'save' });
    if (posted.problems.length > 0) return unaccepted(posted, { problems: posted.problems });
    const left = await casework.leaveJoining(actorOf(args), { caseId: file.id, joiningId: joining.id, values: posted.values });
    return left.ok ? redirectDone(args, `/${language}/w`, 'joiningLeft') : unaccepted(posted, { refusal: left.refusal });
  }
  const posted = await readPosted(args, joiningAnswerFields, { country: file.country, moment: 'save' });
  const again = listChange(posted);
  if (again) return again;
  if (posted.problems.length > 0) return unaccepted(posted, { problems: posted.problems });
  const needCaseId = posted.form.get('need');
  const answered = await casework.answerJoining(actorOf(args), {
    caseId: file.id,
    joiningId: joining.id,
    answer: posted.values,
    needCaseId: typeof needCaseId === 'string' && needCaseId !== '' ? needCaseId : null,
  });
  if (!answered.ok) return unaccepted(posted, { refusal: answered.refusal });
  // Whoever does not join works on the case no longer.
  return redirectDone(args, posted.values.answer === 'joined' ? here : `/${language}/w`, 'joiningAnswered');
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(t.answerTitle[params.lang === 'en' ? 'en' : 'nb']);

/** What a body is asked to join, its answer, and leaving as long as that is possible. */
export default function AnswerJoining({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, about, country, now, lead, need, joining, body, state, late, mayLeave, needs } = loaderData;
  const place = placeOf(country);
  const foreign = about.lang === language ? undefined : about.lang;
  const context = {
    language,
    ...place,
    problems: actionData?.problems ?? [],
    ...(actionData ? { typed: actionData.typed } : {}),
  };
  const typed = actionData?.typed['need'];
  const title = state === 'asked' ? t.answerTitle : state === 'joined' ? t.joinedTitle : t.goneTitle;
  return (
    <>
      <PageHeading
        caption={<CaseLink language={language} about={about} />}
        title={title[language]}
        lead={
          state === 'asked'
            ? `${say(joining.part === 'payer' ? t.asksToPay : t.asksToBuy, language, { body: lead, asked: joining.organisation.name })} ${say(late ? t.answerLate : t.answerInTime, language, { due: formatDayWithWeekday(joining.answerDue, language) })}`
            : state === 'joined'
              ? say(mayLeave ? t.joinedLead : t.joinedForGood, language, { body: lead })
              : t.goneLead[language]
        }
      />
      {state === 'asked' ? (
        <Section title={say(t.theirWords, language, { body: lead })}>
          <blockquote className="bodies__words" lang={foreign}>
            {joining.asked}
          </blockquote>
        </Section>
      ) : (
        <Section title={t.answerHeading[language]}>
          <BodiesList bodies={[body]} lead={lead} language={language} written={about.lang} country={country} now={now} />
        </Section>
      )}
      <Section title={t.what[language]}>
        <div lang={foreign}>
          <FieldSummary
            fields={needFields}
            values={need}
            only={['title', 'summary', 'whoLacks', 'peopleCount', 'place', 'costToday', 'costOfNothing']}
            language={language}
            locality={place.locality}
          />
        </div>
        <p>
          <a className="ds-link" href={`/${language}/cases/${about.id}`}>
            {t.pageOfNeed[language]}
          </a>
        </p>
      </Section>
      <WhoGainsPart budgets={need.budgets} language={language} written={about.lang} />
      {state === 'asked' && (
        <Section title={t.answerHeading[language]}>
          <ActForm
            switches="language"
            language={language}
            answer={actionData}
            fields={joiningAnswerFields}
            buttons={<Button>{t.answer[language]}</Button>}
          >
            <div className="form-fields">
              <FormFields {...context} fields={joiningAnswerFields} />
              {needs.length > 0 && (
                <Pick
                  name="need"
                  label={t.ownNeed[language]}
                  hint={t.ownNeedHint[language]}
                  choose={t.noOwnNeed[language]}
                  options={needs}
                  chosen={typeof typed === 'string' ? typed : ''}
                  language={language}
                  optional
                />
              )}
            </div>
          </ActForm>
        </Section>
      )}
      {mayLeave && (
        <Section title={t.leave[language]}>
          <ActForm
            language={language}
            answer={actionData}
            fields={joiningEndFields}
            buttons={<Button variant="secondary">{t.leaveButton[language]}</Button>}
          >
            <FormFields {...context} fields={joiningEndFields} />
          </ActForm>
        </Section>
      )}
    </>
  );
}

/** The joining of the address, of a body that the reader leads; anything else does not exist for them. */
async function ownJoiningOf(args: PageArgs) {
  const { casework } = visitOf(args);
  const file = await caseOf(args);
  const joining = (await casework.ownJoinings(actorOf(args), file)).find(({ id }) => id === args.params['joining']);
  if (!joining) throw new Response(null, { status: 404 });
  return { file, joining };
}
