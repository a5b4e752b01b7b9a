import { data } from 'react-router';
import type { ProcedureKind } from '#call/procedures';
import { interviewRecordFields } from '#assessment/interview-fields';
import type { ChoicesField } from '#field/field';
import { readForm } from '#field/read-form';
import { redirectDone } from '../../done/done.ts';
import { unaccepted, type Unaccepted } from '../../act-answer.ts';
import { Button } from '../../design/button.tsx';
import { Disclosure } from '../../design/disclosure.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { ActForm, FormErrors } from '../../field/act-form.tsx';
import { FormFields } from '../../field/form-fields.tsx';
import { actorOf, callOf, placeOf, visitOf, type PageArgs, type PageProps } from '../../page.ts';
import { say } from '../../text/say.ts';
import { pageTitle } from '../../title.ts';
import { talkTime } from '../../07-decision/talk-time.ts';
import { CaseCaption, captionOf, foreign } from '../case-caption.tsx';
import { inOtherLanguage, rulesOf } from '../group-form.tsx';
import { Asked } from './asked.tsx';
import { askedCriteria } from './asked-criteria.ts';
import { nameOfInterview } from './interview-name.ts';
import { InterviewMinutes } from './interview-minutes.tsx';
import { interviewText } from './text.ts';
import { useInterviewText } from './round-text.ts';
import { inWordsOf } from '../round-fields.ts';

async function interviewIn(args: PageArgs) {
  const { casework } = visitOf(args);
  const { file, call } = await callOf(args);
  const room = await casework.interviewRoom(actorOf(args), call.id);
  const interview = room.interviews.find(({ submissionId }) => submissionId === args.params['submission']);
  if (!interview) throw new Response(null, { status: 404 });
  // Whoever is out towards this bidder writes no minutes, and reads none.
  if (!interview.readable) throw new Response(null, { status: 403 });
  const present = await casework.mayBePresent(file, call.id, interview.submissionId);
  return { file, call, room, interview, members: present };
}

export async function loader(args: PageArgs) {
  const { language } = visitOf(args);
  const { file, call, room, interview, members } = await interviewIn(args);
  const talk = room.talks.find(({ id }) => id === interview.talkId);
  return {
    language,
    callKind: call.kind,
    country: file.country,
    zone: call.zone,
    caption: captionOf(file, language),
    written: foreign(file.language, language),
    open: interview.lotState === 'opened',
    back: `/${language}/w/cases/${file.id}/calls/${call.id}/interviews`,
    name: nameOfInterview(interview, call, language),
    time: talk ? talkTime(talk, language) : null,
    criteria: askedCriteria(call.criteria),
    record: interview.record,
    presentNames: interview.record?.present.map((personId) => members.find((member) => member.personId === personId)?.name ?? '') ?? [],
    members,
  };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call, interview, members } = await interviewIn(args);
  const form = await args.request.formData();
  const rules = rulesOf({ language, country: file.country, moment: 'save' });
  const { values, problems, typed } = readForm(
    recordFields(members, { kind: call.kind, which: interview.record ? 'mended' : 'first' }),
    form,
    rules,
  );
  const other = inOtherLanguage(form, typed);
  if (other) return other;
  if (problems.length > 0) return data<Unaccepted>({ problems, refusal: null, typed }, { status: 422 });
  const { present, outcome, notes, recordReason } = values;
  const recorded = await casework.recordInterview(actorOf(args), {
    caseId: file.id,
    callId: call.id,
    interviewId: interview.id,
    present,
    values: { outcome, notes, recordReason },
  });
  return recorded.ok
    ? redirectDone(args, `/${language}/w/cases/${file.id}/calls/${call.id}/interviews`, 'saved')
    : unaccepted({ typed }, { refusal: recorded.refusal });
}

export const meta = ({ loaderData }: { loaderData?: Awaited<ReturnType<typeof loader>> }) =>
  pageTitle(loaderData ? say(interviewText.recordTitle, loaderData.language, { name: loaderData.name }) : 'Twofold');

/** The minutes of one interview and who of the panel was there. */
export default function RecordInterview({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const t = useInterviewText();
  const { language, country, zone, caption, written, name, time, criteria, record, members, open, back } = loaderData;
  const fields = recordFields(members, { kind: loaderData.callKind, which: record ? 'mended' : 'first' });
  const values = record ? { present: record.present, outcome: record.outcome, notes: record.notes } : { outcome: 'held' };
  return (
    <>
      <FormErrors language={language} answer={actionData} fields={fields} />
      <PageHeading caption={<CaseCaption caption={caption} />} title={say(t.recordTitle, language, { name })} lead={t.recordLead[language]}>
        {time && <span>{time}</span>}
        <a className="ds-link" href={back}>
          {t.toInterviews[language]}
        </a>
      </PageHeading>
      {record && <InterviewMinutes language={language} written={written} zone={zone} record={record} present={loaderData.presentNames} />}
      <Disclosure summary={t.asked[language]}>
        <Asked language={language} written={written} criteria={criteria} />
      </Disclosure>
      {open && (
        <ActForm switches="language" language={language} answer={undefined} fields={fields} buttons={<Button>{t.record[language]}</Button>}>
          <FormFields
            fields={fields}
            only={['present', 'outcome', 'notes', ...(record ? ['recordReason'] : [])]}
            language={language}
            {...placeOf(country)}
            problems={actionData?.problems ?? []}
            {...(actionData ? { typed: actionData.typed } : { values })}
          />
        </ActForm>
      )}
    </>
  );
}

/** What is asked; a record that is mended takes a reason. */
function recordFields(
  members: Parameters<typeof presentField>[0],
  { kind, which }: { readonly kind: ProcedureKind; readonly which: 'first' | 'mended' },
) {
  const { outcome, notes, recordReason } = inWordsOf(interviewRecordFields, kind);
  const reason = which === 'mended' ? { ...recordReason, required: 'save' as const } : recordReason;
  return { present: presentField(members), outcome, notes, recordReason: reason };
}

/** Who was there: nobody can be chosen who must not meet the bidder. */
function presentField(members: readonly { readonly personId: string; readonly name: string }[]): ChoicesField {
  return {
    kind: 'choices',
    label: interviewText.presentField,
    hint: interviewText.presentHint,
    options: members.map(({ personId, name }) => ({ value: personId, label: { en: name, nb: name } })),
    store: 'child',
    required: 'never',
    visible: 'buyer',
  };
}
