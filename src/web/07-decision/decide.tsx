import { data, redirect } from 'react-router';
import { decisionFields, feedbackFields } from '#decision/fields';
import { readForm, type Typed } from '#field/read-form';
import type { PreviewedLetter } from '#casework/decision';
import type { Fields } from '#field/field';
import { unaccepted, type Unaccepted } from '../act-answer.ts';
import { LinkButton } from '../design/button.tsx';
import { Section } from '../design/layout.tsx';
import { Notice } from '../design/notice.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { CaseCaption, captionOf, foreign } from '../06-assessment/case-caption.tsx';
import { GroupErrors, rulesOf } from '../06-assessment/group-form.tsx';
import { actorOf, callOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { formatList } from '../text/format.ts';
import { refusalText } from '../text/refusal-text.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import { Barred } from './barred.tsx';
import { CheckLetters } from './check-letters.tsx';
import { Checklist, type DecisionBasisRead } from './checklist.tsx';
import { decisionPlaces, DecisionForm, unchosen } from './decision-form.tsx';
import { feedbackPath } from './feedback-path.ts';
import { FirmnessSection } from './firmness/firmness-section.tsx';
import { RankingChart } from './ranking-chart.tsx';
import { Reversals } from './reversals.tsx';
import { decisionText as t } from './text.ts';

/** The form with its problems, or the letters to be checked before the act. */
type Answer =
  | ({ readonly step: 'form' } & Unaccepted)
  | { readonly step: 'check'; readonly letters: readonly PreviewedLetter[]; readonly typed: Typed };

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await callOf(args);
  const basis = await casework.decisionBasis(file, call.id);
  if (!basis) throw new Response(null, { status: 404 });
  const barred = await casework.decidingRefusals(actorOf(args), file, call.id);
  return {
    language,
    barred,
    // Whoever has not declared, or is out, sees no ranking either.
    blind: barred.some(({ code }) => code === 'deciderUndeclared' || code === 'deciderInterested'),
    country: file.country,
    caption: captionOf(file, language),
    written: foreign(file.language, language),
    letterLanguage: file.language,
    base: `/${language}/w/cases/${file.id}/calls/${call.id}`,
    published: `/${language}/cases/${file.id}/decision/${call.id}`,
    opened: call.state === 'opened' || call.state === 'decided',
    decided: call.state === 'decided',
    basis,
    criteria: call.criteria.map(({ id, title, weight }) => ({ id: id ?? '', title: title ?? '', weight: weight ?? 0 })),
  };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await callOf(args);
  const actor = actorOf(args);
  const basis = await casework.decisionBasis(file, call.id);
  const others = unchosen(basis?.ranking ?? []);
  const form = await args.request.formData();
  const intent = form.get('intent');
  const rules = rulesOf({ language, country: file.country, moment: 'act' });
  const { values, problems, typed } = readForm(decisionFields, form, rules);
  const told = readForm(feedbackCatalogue(others), form, rules);
  // In the other language the reader stays at the same step.
  const back = intent === 'change' || (intent === 'language' && form.get('step') !== 'check');
  if (back) return data<Answer>({ step: 'form', problems: [], refusal: null, typed });
  const found = [...problems, ...told.problems];
  if (found.length > 0) return data<Answer>({ step: 'form', problems: found, refusal: null, typed }, { status: 422 });
  const feedback = Object.fromEntries(
    others.map(({ organisationId }) => [organisationId, textOf(told.values[feedbackPath(organisationId)])]),
  );
  if (intent !== 'decide') {
    const letters = await casework.previewLetters(actor, file, { callId: call.id, values, feedback });
    return letters.ok ? data<Answer>({ step: 'check', letters: letters.value, typed }) : answerOf(unaccepted({ typed }, letters));
  }
  const decided = await casework.publishDecision(actor, { caseId: file.id, callId: call.id, values, feedback });
  return decided.ok
    ? redirect(`/${language}/w/cases/${file.id}/calls/${call.id}/decision`)
    : answerOf(unaccepted({ typed }, { refusal: decided.refusal }));
}

function answerOf(answer: ReturnType<typeof unaccepted>) {
  return data<Answer>({ step: 'form', ...answer.data }, answer.init ?? undefined);
}

function feedbackCatalogue(others: readonly { readonly organisationId: string }[]): Fields {
  return Object.fromEntries(others.map(({ organisationId }) => [feedbackPath(organisationId), feedbackFields.feedback]));
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

export const meta = ({ params }: { params: { lang?: string } }) => pageTitle(t.decideTitle[params.lang === 'en' ? 'en' : 'nb']);

export default function Decide({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, caption, letterLanguage, basis, criteria, base, decided } = loaderData;
  if (actionData?.step === 'check') {
    return (
      <CheckLetters
        language={language}
        caption={caption}
        letterLanguage={letterLanguage}
        letters={actionData.letters}
        typed={actionData.typed}
      />
    );
  }
  const tied = basis.ready?.code === 'tied';
  return (
    <>
      <PageHeading
        caption={<CaseCaption caption={caption} />}
        title={decided ? t.decidedTitle[language] : t.decideTitle[language]}
        {...(decided ? {} : { lead: t.decideLead[language] })}
      />
      <GroupErrors language={language} answer={actionData} fields={decisionPlaces(basis.ranking)} />
      {decided && (
        <Notice language={language} tone="success" title={t.decidedText[language]}>
          <p>
            <a className="ds-link" href={loaderData.published}>
              {t.readDecision[language]}
            </a>
          </p>
        </Notice>
      )}
      {!decided && (
        <Section title={t.checklist[language]}>
          <Checklist language={language} opened={loaderData.opened} basis={basis} />
          <Barred language={language} barred={loaderData.barred} base={base} />
          {basis.ready && (
            <Notice language={language} tone="warning" title={(tied ? t.tiedTitle : t.cannot)[language]}>
              <p>{refusalText(basis.ready, language)}</p>
              {tied && <p>{t.tiedWhat[language]}</p>}
            </Notice>
          )}
          <p>
            <LinkButton href={`${base}/panel`} variant="secondary">
              {t.toPanel[language]}
            </LinkButton>
          </p>
        </Section>
      )}
      {!loaderData.blind && basis.ranking.length > 0 && (
        <Section title={t.ranking[language]}>
          <RankingChart
            language={language}
            criteria={criteria}
            stage="before"
            lines={basis.ranking.map((line) => ({ ...line, key: line.submissionId, name: line.organisationName }))}
          />
          <Reversals language={language} reversals={basis.reversals} nameOf={(id) => nameIn(basis, id)} />
          {basis.unranked.length > 0 && (
            <Notice language={language} tone="warning">
              <p>{say(t.unranked, language, { names: formatList(basis.unranked, language) })}</p>
            </Notice>
          )}
        </Section>
      )}
      {!loaderData.blind && basis.firmness && (
        <FirmnessSection
          language={language}
          firmness={basis.firmness}
          criteria={criteria}
          lines={basis.ranking.map(({ submissionId, organisationName, scores, parts }) => ({
            key: submissionId,
            name: organisationName,
            scores,
            parts,
          }))}
          assessors={basis.assessorNames}
          asked={null}
          stage={decided ? 'decided' : 'before'}
        />
      )}
      {!basis.ready && loaderData.barred.length === 0 && <DecisionForm {...loaderData} answer={actionData} />}
    </>
  );
}

function nameIn({ ranking }: DecisionBasisRead, submissionId: string): string {
  return ranking.find((line) => line.submissionId === submissionId)?.organisationName ?? '';
}
