import { data } from 'react-router';
import { amountOf, procedureOf } from '#call/procedures';
import { clarificationFields } from '#assessment/clarification-fields';
import type { Call } from '#call';
import type { Fields } from '#field/field';
import type { Casework } from '#casework/casework';
import type { Language } from '#value/text';
import { redirectDone } from '../../done/done.ts';
import { unaccepted, type Unaccepted } from '../../act-answer.ts';
import { Button } from '../../design/button.tsx';
import { Disclosure } from '../../design/disclosure.tsx';
import { Section } from '../../design/layout.tsx';
import { PageHeading } from '../../design/page-heading.tsx';
import { ActForm } from '../../field/act-form.tsx';
import { actorOf, callOf, placeOf, visitOf, type PageArgs, type PageProps } from '../../page.ts';
import { say } from '../../text/say.ts';
import { pageTitle } from '../../title.ts';
import { CaseCaption, captionOf, foreign } from '../case-caption.tsx';
import { GroupErrors, GroupFields, inOtherLanguage, placed, readGroups, rulesOf } from '../group-form.tsx';
import { isOpened, NotOpened } from '../not-opened.tsx';
import { AskedSoFar } from './asked-so-far.tsx';
import { clarifyTextOf, useClarifyText } from './round-text.ts';
import { inWordsOf } from '../round-fields.ts';

/** The key under which the form for all omissions is read. */
const all = 'omissions';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await callOf(args);
  const found: Awaited<ReturnType<Casework['clarifications']>> = isOpened(call)
    ? await casework.clarifications(actorOf(args), call)
    : { submissions: [], asked: [], omissions: [], days: 0 };
  return {
    language,
    callKind: call.kind,
    now: casework.now(),
    country: file.country,
    caption: captionOf(file, language),
    written: foreign(file.language, language),
    proposal: clarifyTextOf(call.kind).curing[file.language],
    call: { state: call.state, closesAt: call.closesAt, zone: call.zone },
    questions: call.questions.map(({ id, title }) => ({ id: id ?? '', title: title ?? '' })),
    base: `/${language}/w/cases/${file.id}/calls/${call.id}`,
    ...found,
  };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await callOf(args);
  const actor = actorOf(args);
  const form = await args.request.formData();
  const posted = form.get('about');
  const key = typeof posted === 'string' ? posted : '';
  const rules = rulesOf({ language, country: file.country, moment: 'save' });
  const fields = key === all ? clarificationFields : askFields(call);
  const { byKey, problems, typed } = readGroups<Fields>(form, fields, { keys: [key], rules });
  const other = inOtherLanguage(form, typed);
  if (other) return other;
  if (problems.length > 0) return data<Unaccepted>({ problems, refusal: null, typed }, { status: 422 });
  const { asked, question } = byKey[key] ?? {};
  const place = { caseId: file.id, callId: call.id, values: { asked: typeof asked === 'string' ? asked : null } };
  const put =
    key === all
      ? await casework.askForOmissions(actor, place)
      : await casework.askToClarify(actor, { ...place, submissionId: key, questionId: typeof question === 'string' ? question : null });
  return put.ok ? redirectDone(args, new URL(args.request.url).pathname, 'questionSent') : unaccepted({ typed }, { refusal: put.refusal });
}

export const meta = ({ loaderData }: { loaderData?: Awaited<ReturnType<typeof loader>> }) =>
  pageTitle(loaderData ? clarifyTextOf(loaderData.callKind).title[loaderData.language] : 'Twofold');

/** What the bidders are asked about what they submitted: omissions of all in one act, and single points. */
export default function AskBidders({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const t = useClarifyText();
  const { language, now, country, caption, call, submissions, omissions, questions, days, base, written } = loaderData;
  const fields = askFields({ questions, kind: loaderData.callKind });
  const nameOf = (id: string) => submissions.find((submission) => submission.id === id)?.name ?? '';
  const titleOf = (id: string | null) => questions.find((question) => question.id === id)?.title ?? '';
  const groups = submissions.map(({ id, name }) => ({ key: id, name }));
  const context = {
    language,
    ...placeOf(country),
    problems: actionData?.problems ?? [],
    ...(actionData ? { typed: actionData.typed } : {}),
  };
  return (
    <>
      <PageHeading caption={<CaseCaption caption={caption} />} title={t.title[language]} lead={t.lead[language]} />
      <GroupErrors
        language={language}
        answer={actionData}
        fields={[...placed([{ key: all, name: t.omissions[language] }], clarificationFields), ...placed(groups, fields)]}
      />
      {!isOpened(call) && <NotOpened language={language} call={call} now={now} />}
      {call.state === 'opened' && (
        <>
          <Section title={t.omissions[language]} {...(omissions.length > 0 ? { lead: t.omissionsLead[language] } : {})}>
            {omissions.length === 0 ? (
              <p>{t.noOmissions[language]}</p>
            ) : (
              <>
                <ul>
                  {omissions.map(({ submissionId, questionId }) => (
                    <li key={`${submissionId} ${questionId}`} lang={written}>
                      {say(t.omission, language, { name: nameOf(submissionId), question: titleOf(questionId) })}
                    </li>
                  ))}
                </ul>
                <ActForm
                  switches="language"
                  language={language}
                  answer={undefined}
                  fields={clarificationFields}
                  buttons={<Button>{t.askAll[language]}</Button>}
                >
                  <input type="hidden" name="about" value={all} />
                  <GroupFields
                    {...context}
                    group={{ key: all, name: t.askAll[language] }}
                    fields={inWordsOf(clarificationFields, loaderData.callKind)}
                    values={{ asked: loaderData.proposal }}
                  />
                  <p className="field__hint">{say(t.period, language, { days })}</p>
                </ActForm>
              </>
            )}
          </Section>
          <Section title={t.clarify[language]} lead={t.clarifyLead[language]}>
            {groups.map((group) => (
              <Disclosure
                key={group.key}
                summary={group.name}
                {...(isTyped(actionData?.typed, group.key) ? { open: 'open' as const } : {})}
              >
                <ActForm
                  switches="language"
                  language={language}
                  answer={undefined}
                  fields={fields}
                  buttons={<Button>{t.ask[language]}</Button>}
                >
                  <input type="hidden" name="about" value={group.key} />
                  <GroupFields {...context} group={group} fields={fields} />
                  <p className="field__hint">{say(t.period, language, { days })}</p>
                </ActForm>
              </Disclosure>
            ))}
          </Section>
        </>
      )}
      {isOpened(call) && <AskedSoFar facts={loaderData} nameOf={nameOf} titleOf={titleOf} />}
      {isOpened(call) && amountOf(procedureOf(loaderData.callKind)) === 'scored' && (
        <p>
          <a className="ds-link" href={`${base}/low-prices`}>
            {t.toLowPrices[language]}
          </a>
        </p>
      )}
    </>
  );
}

function isTyped(typed: Unaccepted['typed'] | undefined, key: string): boolean {
  return Object.keys(typed ?? {}).some((name) => name.startsWith(`${key}.`));
}

type Questions = Pick<Call, 'kind'> & { readonly questions: readonly Pick<Call['questions'][number], 'id' | 'title'>[] };

/** Which answer it is about, and what is asked. */
function askFields({ questions, kind }: Questions): Fields {
  const t = clarifyTextOf(kind);
  const both = (title: string): Readonly<Record<Language, string>> => ({ en: title, nb: title });
  return {
    question: {
      kind: 'choice',
      label: t.about,
      options: [...questions.map(({ id, title }) => ({ value: id ?? '', label: both(title ?? '') })), { value: 'whole', label: t.whole }],
      store: 'column',
      required: 'never',
      visible: 'buyer',
    },
    ...inWordsOf(clarificationFields, kind),
  };
}
