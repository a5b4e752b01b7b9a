import { redirect } from 'react-router';
import { valuesOfCall } from '#call';
import { callFields } from '#call/fields';
import { fieldsOfKind, valuesOfKind } from '#call/procedure-fields';
import { isRecorded } from '#call/procedures';
import { redirectDone } from '../done/done.ts';
import { listChange, readPosted, unaccepted } from '../act-answer.ts';
import { aboutCase, CaseLink } from '../02-dialogue/case-link.tsx';
import { Button } from '../design/button.tsx';
import { Disclosure } from '../design/disclosure.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { ActForm } from '../field/act-form.tsx';
import { FormFields } from '../field/form-fields.tsx';
import { StoredNow } from '../field/stored-now.tsx';
import { actorOf, callOf, placeOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { titleInWords } from '../title.ts';
import { callProblemItems, problemsOf } from './call-problems.ts';
import { CheckLinks } from './check-links.tsx';
import { inWordsOf } from '../text/call-words.ts';
import { callText } from './text.ts';
import { CommonMistakes } from '../work/common-mistakes.tsx';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await callOf(args);
  const path = `cases/${file.id}/calls/${call.id}`;
  // A published call changes only by amendment, and one that has closed not at all.
  if (call.state === 'published') throw redirect(`/${language}/w/${path}/amend`);
  if (call.state !== 'draft') throw redirect(`/${language}/${path}`);
  const values = valuesOfCall(call);
  return {
    language,
    kind: call.kind,
    about: aboutCase(file),
    country: file.country,
    call: { ...values, id: call.id, kind: call.kind },
    version: casework.versionOf(callFields, values),
    left: callProblemItems(problemsOf(call, file.country, casework.now()), { language, kind: call.kind }),
  };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await callOf(args);
  const posted = await readPosted(args, fieldsOfKind(call.kind), { country: file.country, moment: 'save' });
  const changed = listChange(posted);
  if (changed) return changed;
  if (posted.problems.length > 0) return unaccepted(posted, { problems: posted.problems });
  const version = posted.form.get('version');
  const saved = await casework.saveCall(actorOf(args), {
    caseId: file.id,
    callId: call.id,
    values: valuesOfKind(call.kind, posted.values),
    version: typeof version === 'string' ? version : null,
  });
  if (!saved.ok) return unaccepted(posted, { refusal: saved.refusal });
  const workspace = `/${language}/w/cases/${file.id}`;
  const page = `${workspace}/calls/${call.id}`;
  return redirectDone(args, posted.intent === 'check' ? `${page}/publish` : posted.intent === 'stay' ? page : workspace, 'callSaved');
}

export const meta = titleInWords(callText.editTitle);

export default function EditCall({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, about, country, call, version, left } = loaderData;
  const place = placeOf(country);
  const page = `/${language}/w/cases/${about.id}/calls/${call.id}`;
  const t = inWordsOf(callText, call.kind);
  const fields = fieldsOfKind(call.kind);
  return (
    <>
      <PageHeading caption={<CaseLink language={language} about={about} />} title={t.editTitle[language]} lead={t.editLead[language]} />
      {!actionData && left.length > 0 && (
        <Disclosure summary={`${t.leftTitle[language]} (${left.length})`}>
          <ul>
            {left.map((item) => (
              <li key={item.href + item.text}>
                <a className="ds-link" href={item.href}>
                  {item.text}
                </a>
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {!isRecorded(call.kind) && <CheckLinks language={language} kind={call.kind} page={page} />}
      <CommonMistakes at="call" country={country} language={language} kind={call.kind} />
      <ActForm
        switches="language"
        language={language}
        answer={actionData}
        fields={fields}
        enter="stay"
        version={version}
        buttons={
          <>
            <Button name="intent" value="check">
              {t.saveCheck[language]}
            </Button>
            <Button name="intent" value="save" variant="secondary">
              {t.saveBack[language]}
            </Button>
          </>
        }
      >
        <StoredNow language={language} answer={actionData} fields={fields} values={call} {...place} />
        <FormFields
          fields={fields}
          values={call}
          language={language}
          {...place}
          problems={actionData?.problems ?? []}
          {...(actionData ? { typed: actionData.typed } : {})}
          {...(actionData?.focus ? { focus: actionData.focus } : {})}
        />
      </ActForm>
    </>
  );
}
