import { data, redirect } from 'react-router';
import { lotQuery } from '#call/call-lot';
import { correctionFields } from '#decision/fields';
import { readForm } from '#field/read-form';
import { zoneOf } from '#party/organisation';
import { dayIn } from '#value/instant';
import { unaccepted } from '../act-answer.ts';
import { CaseCaption, captionOf } from '../06-assessment/case-caption.tsx';
import { GroupErrors, rulesOf } from '../06-assessment/group-form.tsx';
import { Notice } from '../design/notice.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { actorOf, lotOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { pageTitle } from '../title.ts';
import { CheckLetters } from './check-letters.tsx';
import { answerOf, type Answer } from './decide.tsx';
import { DecisionForm } from './decision-form.tsx';
import { begunWith, decisionPlaces, readWords, toldBy } from './decision-words.ts';
import { decisionTextOf } from './round-text.ts';
import { decisionText } from './text.ts';

const reasonField = { correctionReason: correctionFields.correctionReason };

/** The decision that stands, what kind of correction the address asks for, and who is written to; 404 where there is nothing to correct. */
async function correctionOf(args: PageArgs) {
  const { casework } = visitOf(args);
  const { file, call } = await lotOf(args, 'decision');
  const { kind } = args.params;
  const basis = await casework.decisionBasis(file, { callId: call.id, lotId: call.lot.id });
  if (!basis?.standing || call.state !== 'decided' || (kind !== 'reasons' && kind !== 'reversal'))
    throw new Response(null, { status: 404 });
  const { standing } = basis;
  const told = toldBy(kind === 'reasons' ? standing.ranking : basis.ranking, basis.unranked, call);
  return { file, call, kind, basis, standing, told } as const;
}

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call, kind, basis, standing, told } = await correctionOf(args);
  return {
    language,
    country: file.country,
    caption: captionOf(file, language, call),
    letterLanguage: file.language,
    kind,
    callKind: call.kind,
    waiting: basis.waiting,
    told,
    begun: {
      reasons: standing.reasons,
      complaintTo: standing.complaintTo,
      ...standing.minutes,
      heldOn: dayIn(zoneOf(file.country), casework.now()),
      ...begunWith(told, { summaries: { ...basis.recorded, ...standing.summaries }, feedback: standing.feedback }),
    },
  };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call, kind, told } = await correctionOf(args);
  const actor = actorOf(args);
  const form = await args.request.formData();
  const intent = form.get('intent');
  const rules = rulesOf({ language, country: file.country, moment: 'act' });
  const { words, problems, typed } = readWords(form, told, rules);
  const why = readForm(reasonField, form, rules);
  if (intent === 'change' || (intent === 'language' && form.get('step') !== 'check'))
    return data<Answer>({ step: 'form', problems: [], refusal: null, typed });
  const all = [...why.problems, ...problems];
  if (all.length > 0) return data<Answer>({ step: 'form', problems: all, refusal: null, typed }, { status: 422 });
  const correcting = { callId: call.id, lotId: call.lot.id, ...words, correction: { correctionKind: kind, ...why.values } };
  if (intent !== 'decide') {
    const letters = await casework.previewLetters(actor, file, correcting);
    return letters.ok ? data<Answer>({ step: 'check', letters: letters.value, typed }) : answerOf(unaccepted({ typed }, letters));
  }
  const corrected = await casework.correctDecision(actor, { caseId: file.id, ...correcting });
  return corrected.ok
    ? redirect(`/${language}/w/cases/${file.id}/calls/${call.id}/decision${lotQuery(call)}`)
    : answerOf(unaccepted({ typed }, { refusal: corrected.refusal }));
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(decisionText.correctTitle[params.lang === 'en' ? 'en' : 'nb']);

/** Making a decision anew: what was wrong first, then everything as it will stand, then the letters. */
export default function CorrectDecision({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, country, caption, letterLanguage, kind, callKind, told, begun, waiting } = loaderData;
  const t = decisionTextOf(callKind);
  if (actionData?.step === 'check') {
    const { letters, typed } = actionData;
    return (
      <CheckLetters
        language={language}
        kind={callKind}
        caption={caption}
        letterLanguage={letterLanguage}
        letters={letters}
        typed={typed}
        act={t.correctNow}
      />
    );
  }
  return (
    <>
      <PageHeading
        caption={<CaseCaption caption={caption} />}
        title={(kind === 'reasons' ? t.correctReasons : t.correctReversal)[language]}
        lead={t.correctLead[language]}
      />
      <GroupErrors language={language} answer={actionData} fields={decisionPlaces(told, callKind, reasonField)} />
      <Notice language={language}>
        <p>{t.correctWhat[language]}</p>
      </Notice>
      <DecisionForm
        language={language}
        kind={callKind}
        country={country}
        told={told}
        begun={begun}
        waiting={waiting}
        answer={actionData}
        first={{ title: t.correctionPart[language], fields: reasonField }}
      />
    </>
  );
}
