import { data, redirect } from 'react-router';
import { callProblems, isOpen } from '#call';
import { problemsOfKind } from '#call/kind-problems';
import { changesBetween, type AmendableField } from '#call/amendment';
import { amendmentFields, callFields } from '#call/fields';
import { fieldsOfKind } from '#call/procedure-fields';
import { amountOf, procedureOf, type ProcedureKind } from '#call/procedures';
import type { Fields } from '#field/field';
import { redirectDone } from '../done/done.ts';
import { type Unaccepted, readPosted } from '../act-answer.ts';
import { aboutCase, CaseLink } from '../02-dialogue/case-link.tsx';
import { Button } from '../design/button.tsx';
import { Section } from '../design/layout.tsx';
import { Notice } from '../design/notice.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { ActForm } from '../field/act-form.tsx';
import { FormFields } from '../field/form-fields.tsx';
import { actorOf, callOf, placeOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { titleInWords } from '../title.ts';
import { AmendConfirm } from './amend-confirm.tsx';
import { Amendments } from './amendments.tsx';
import { wordedProblems } from './call-problems.ts';
import { inWordsOf } from '../text/call-words.ts';
import { callText } from './text.ts';

/** What may be changed after publication, and why it is. */
const amendFields = {
  title: callFields.title,
  description: callFields.description,
  value: callFields.value,
  startDate: callFields.startDate,
  endDate: callFields.endDate,
  closesAt: callFields.closesAt,
  decisionBy: callFields.decisionBy,
  ...amendmentFields,
} as const satisfies { readonly [Name in AmendableField]: (typeof callFields)[Name] } & typeof amendmentFields;

/** The same in the words of a kind of call. */
function fieldsInWords(kind: ProcedureKind): Fields {
  const worded = fieldsOfKind(kind);
  return Object.fromEntries(Object.entries(amendFields).map(([name, field]) => [name, worded[name] ?? field]));
}

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await callOf(args);
  if (call.state === 'draft') throw redirect(`/${language}/w/cases/${file.id}/calls/${call.id}`);
  return { language, kind: call.kind, about: aboutCase(file), country: file.country, call, open: isOpen(call, casework.now()) };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await callOf(args);
  const now = casework.now();
  const workspace = `/${language}/w/cases/${file.id}`;
  // After the closing time there is nothing to fill in: the page itself says so.
  if (!isOpen(call, now)) return redirect(`${workspace}/calls/${call.id}/amend`);
  const posted = await readPosted(args, amendFields, { country: file.country, moment: 'act' });
  const { reason, rationale, ...change } = posted.values;
  const again = (why: Partial<Unaccepted>, status: 200 | 422) =>
    data({ problems: [], refusal: null, typed: posted.typed, change: null, ...why }, { status });
  if (posted.intent === 'back' || posted.intent === 'language') return again({}, 200);
  const values = { ...call, ...change };
  const together = [
    ...callProblems(values, now, call.zone),
    ...problemsOfKind({ ...values, kind: call.kind }, { zone: call.zone, from: call.publishedAt ?? now }),
  ];
  const problems = [...posted.problems, ...together.filter((problem) => problem.path in amendFields)];
  const firstEach = problems.filter((problem, index) => problems.findIndex((other) => other.path === problem.path) === index);
  if (firstEach.length > 0) return again({ problems: firstEach }, 422);
  const fields = changesBetween(call, values).map(({ field }) => field);
  if (fields.length === 0) return again({ refusal: { code: 'nothingChanged' } }, 422);
  if (posted.intent !== 'amend') {
    return data({ problems: [], refusal: null, typed: posted.typed, change: { fields, values: posted.values } }, { status: 200 });
  }
  const amended = await casework.amendCall(actorOf(args), { caseId: file.id, callId: call.id, values, reason, rationale });
  if (amended.ok) return redirectDone(args, workspace, 'callAmended');
  // Closed between reading and saving: the same as closed before.
  return amended.refusal.code === 'closedForChanges' || amended.refusal.code === 'notPublished'
    ? redirect(`${workspace}/calls/${call.id}/amend`)
    : again({ refusal: amended.refusal }, 422);
}

export const meta = titleInWords(callText.amendTitle);

/** Changing a published call in two steps: the answers as they are, then what everybody will see. */
export default function AmendCall({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, about, country, call, open } = loaderData;
  const t = inWordsOf(callText, call.kind);
  if (actionData?.change)
    return <AmendConfirm language={language} about={about} call={call} change={actionData.change} typed={actionData.typed} />;
  const worded = wordedProblems(actionData?.problems ?? [], fieldsInWords(call.kind));
  return (
    <>
      <PageHeading
        caption={<CaseLink language={language} about={about} />}
        title={t.amendTitle[language]}
        lead={(amountOf(procedureOf(call.kind)) === 'scored' ? t.amendLead : t.amendLeadNoPrice)[language]}
      />
      {open ? (
        <ActForm
          switches="language"
          language={language}
          answer={actionData && { ...actionData, problems: worded.problems }}
          fields={worded.fields}
          buttons={
            <Button name="intent" value="check">
              {t.amendCheck[language]}
            </Button>
          }
        >
          <FormFields
            fields={worded.fields}
            values={call}
            language={language}
            {...placeOf(country)}
            problems={worded.problems}
            {...(actionData ? { typed: actionData.typed } : {})}
          />
        </ActForm>
      ) : (
        <Notice language={language}>
          <p>{t.closedNow[language]}</p>
          <p>
            <a href={`/${language}/cases/${about.id}/calls/${call.id}`}>{t.seeCall[language]}</a>
          </p>
        </Notice>
      )}
      {call.amendments.length > 0 && (
        <Section title={t.changedBefore[language]}>
          <Amendments kind={call.kind} amendments={call.amendments} language={language} written={about.lang} zone={call.zone} />
        </Section>
      )}
    </>
  );
}
