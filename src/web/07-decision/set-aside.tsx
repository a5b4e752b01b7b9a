import { isDivided } from '#call/lot';
import { setAsideFieldsOf } from '#decision/fields-of-kind';
import { readForm } from '#field/read-form';
import { redirectDone } from '../done/done.ts';
import { unaccepted } from '../act-answer.ts';
import { CaseCaption, captionOf, foreign } from '../06-assessment/case-caption.tsx';
import { GroupErrors, GroupFields, inOtherLanguage, placed, readGroups, rulesOf } from '../06-assessment/group-form.tsx';
import { Button } from '../design/button.tsx';
import { Disclosure } from '../design/disclosure.tsx';
import { Panel, Section } from '../design/layout.tsx';
import { Notice } from '../design/notice.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { Tag } from '../design/tag.tsx';
import { FieldSummary } from '../field/field-summary.tsx';
import { actorOf, callOf, placeOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { pageTitle } from '../title.ts';
import { afterTextOf } from './round-text.ts';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await callOf(args);
  return {
    language,
    kind: call.kind,
    country: file.country,
    caption: captionOf(file, language),
    written: foreign(file.language, language),
    decided: call.state === 'decided',
    submissions: (call.openedAt ? await casework.openedNames(call.id) : []).map((submission) => {
      const lot = isDivided(call) ? call.lots.find(({ id }) => id === submission.lotId)?.title : null;
      return lot ? { ...submission, name: `${submission.name} (${lot})` } : submission;
    }),
  };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await callOf(args);
  const form = await args.request.formData();
  const intent = form.get('intent');
  const [act, submissionId = ''] = typeof intent === 'string' ? intent.split(':') : [];
  const rules = rulesOf({ language, country: file.country, moment: 'act' });
  const { typed } = readForm({}, form, rules);
  const again = inOtherLanguage(form, typed);
  if (again) return again;
  const place = { caseId: file.id, callId: call.id, submissionId };
  if (act === 'reinstate') {
    const back = await casework.reinstate(actorOf(args), place);
    return back.ok ? redirectDone(args, args.request.url, 'saved') : unaccepted({ typed }, { refusal: back.refusal });
  }
  const { byKey, problems } = readGroups(form, setAsideFieldsOf(call.kind), { keys: [submissionId], rules });
  const values = byKey[submissionId];
  if (problems.length > 0 || !values) return unaccepted({ typed }, { problems });
  const set = await casework.setAside(actorOf(args), { ...place, values });
  return set.ok ? redirectDone(args, args.request.url, 'saved') : unaccepted({ typed }, { refusal: set.refusal });
}

export const meta = ({ loaderData }: { loaderData?: Awaited<ReturnType<typeof loader>> }) =>
  pageTitle(loaderData ? afterTextOf(loaderData.kind).setAsideTitle[loaderData.language] : 'Twofold');

/** Every opened submission: set it aside with reasons, or take it back. */
export default function SetAside({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, kind, country, caption, written, decided, submissions } = loaderData;
  const t = afterTextOf(kind);
  const fields = setAsideFieldsOf(kind);
  const place = placeOf(country);
  const groups = submissions.map(({ id, name }) => ({ key: id, name }));
  const context = { language, ...place, problems: actionData?.problems ?? [], ...(actionData ? { typed: actionData.typed } : {}) };
  return (
    <>
      <PageHeading caption={<CaseCaption caption={caption} />} title={t.setAsideTitle[language]} lead={t.setAsideLead[language]} />
      <GroupErrors language={language} answer={actionData} fields={placed(groups, fields)} />
      {decided && (
        <Notice language={language} tone="warning">
          <p>{t.setAsideAfter[language]}</p>
        </Notice>
      )}
      {submissions.length === 0 && <p>{t.noneOpened[language]}</p>}
      {submissions.map(({ id, name, aside }) => (
        <Section key={id}>
          <form method="post" noValidate>
            {aside ? (
              <Panel>
                <h2>
                  {name} <Tag tone="warning">{t.isSetAside[language]}</Tag>
                </h2>
                <div lang={written}>
                  <FieldSummary fields={fields} values={aside} language={language} locality={place.locality} />
                </div>
                <Button name="intent" value={`reinstate:${id}`} variant="secondary">
                  {t.reinstate[language]}
                </Button>
              </Panel>
            ) : (
              <Disclosure
                summary={`${t.setAside[language]}: ${name}`}
                {...(actionData?.problems.some(({ path }) => path.startsWith(id)) ? { open: 'open' as const } : {})}
              >
                <GroupFields {...context} group={{ key: id, name }} fields={fields}>
                  <p className="group-form__about">{t.inRanking[language]}</p>
                </GroupFields>
                <Button name="intent" value={`setAside:${id}`} variant="secondary" tone="danger">
                  {t.setAside[language]}
                </Button>
              </Disclosure>
            )}
          </form>
        </Section>
      ))}
    </>
  );
}
