import { data, redirect } from 'react-router';
import { clarificationAnswerFields } from '#assessment/clarification-fields';
import { unaccepted, type Unaccepted } from '../../act-answer.ts';
import { Button } from '../../design/button.tsx';
import { EmptyState } from '../../design/empty-state.tsx';
import { Panel } from '../../design/layout.tsx';
import { Notice } from '../../design/notice.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { ActForm } from '../../field/act-form.tsx';
import { actorOf, placeOf, publishedCallOf, visitOf, type PageArgs, type PageProps } from '../../page.ts';
import { formatInstant } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import { pageTitle } from '../../title.ts';
import { foreign } from '../case-caption.tsx';
import { GroupErrors, GroupFields, inOtherLanguage, placed, readGroups, rulesOf } from '../group-form.tsx';
import { AnswerState } from './asked-so-far.tsx';
import { clarifyTextOf, useClarifyText } from './round-text.ts';
import { inWordsOf } from '../round-fields.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await publishedCallOf(args);
  const own = await casework.ownClarifications(actorOf(args), call.id);
  return {
    language,
    callKind: call.kind,
    now: casework.now(),
    country: file.country,
    zone: call.zone,
    written: foreign(file.language, language),
    title: call.title ?? '',
    body: file.organisation.name,
    page: `/${language}/cases/${file.id}/calls/${call.id}`,
    open: call.state === 'opened',
    sent: new URL(args.request.url).searchParams.get('done') === 'answered',
    asked: own.map((one) => ({
      ...one,
      question: call.questions.find(({ id }) => id === one.questionId)?.title ?? null,
    })),
  };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await publishedCallOf(args);
  const form = await args.request.formData();
  const posted = form.get('clarification');
  const key = typeof posted === 'string' ? posted : '';
  const rules = rulesOf({ language, country: file.country, moment: 'save' });
  const { byKey, problems, typed } = readGroups(form, clarificationAnswerFields, { keys: [key], rules });
  const other = inOtherLanguage(form, typed);
  if (other) return other;
  if (problems.length > 0) return data<Unaccepted>({ problems, refusal: null, typed }, { status: 422 });
  const answered = await casework.answerClarification(actorOf(args), {
    caseId: file.id,
    callId: call.id,
    clarificationId: key,
    values: byKey[key] ?? { response: null },
  });
  return answered.ok
    ? redirect(`${new URL(args.request.url).pathname}?done=answered`)
    : unaccepted({ typed }, { refusal: answered.refusal });
}

export const meta = ({ loaderData }: { loaderData?: Awaited<ReturnType<typeof loader>> }) =>
  pageTitle(loaderData ? clarifyTextOf(loaderData.callKind).ownTitle[loaderData.language] : 'Twofold');

/** A bidder's own page for what it is asked about its submission. Of others, and of whether anybody else is asked, it shows nothing. */
export default function OwnClarifications({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const t = useClarifyText();
  const { language, now, country, zone, written, asked, open, page } = loaderData;
  const groups = asked.map(({ id, question, asked: text }) => ({ key: id, name: question ?? text.slice(0, 80) }));
  return (
    <>
      <PageHeading
        caption={
          <a className="ds-link" href={page} lang={written}>
            {loaderData.title} · {loaderData.body}
          </a>
        }
        title={t.ownTitle[language]}
        {...(asked.length > 0 ? { lead: t.ownLead[language] } : {})}
      />
      <GroupErrors language={language} answer={actionData} fields={placed(groups, clarificationAnswerFields)} />
      {loaderData.sent && !actionData && (
        <Notice language={language} tone="success" live="status">
          <p>{t.received[language]}</p>
        </Notice>
      )}
      {asked.length === 0 && (
        <EmptyState title={t.ownNone[language]}>
          <p>{t.ownNoneText[language]}</p>
        </EmptyState>
      )}
      {asked.map((one) => (
        <Panel key={one.id}>
          <h2 lang={written}>{one.question ?? say(t.purpose, language, { purpose: one.purpose })}</h2>
          <div className="prose-plain" lang={written}>
            {one.asked}
          </div>
          {one.answeredAt ? (
            <>
              <p>
                <strong>{say(t.yourAnswer, language, { at: formatInstant(one.answeredAt, zone, language) })}</strong>
              </p>
              <div className="clarified prose-plain" lang={written}>
                {one.response}
              </div>
            </>
          ) : open && now < one.dueAt ? (
            <>
              <p>
                <strong>{say(t.answerBy, language, { at: formatInstant(one.dueAt, zone, language) })}</strong>
              </p>
              <ActForm
                switches="language"
                language={language}
                answer={undefined}
                fields={clarificationAnswerFields}
                buttons={<Button>{t.send[language]}</Button>}
              >
                <input type="hidden" name="clarification" value={one.id} />
                <GroupFields
                  group={{ key: one.id, name: t.answer[language] }}
                  fields={inWordsOf(clarificationAnswerFields, loaderData.callKind)}
                  language={language}
                  {...placeOf(country)}
                  problems={actionData?.problems ?? []}
                  {...(actionData ? { typed: actionData.typed } : {})}
                />
              </ActForm>
            </>
          ) : (
            <p>
              <AnswerState language={language} now={now} zone={zone} asked={one} />
            </p>
          )}
        </Panel>
      ))}
    </>
  );
}
