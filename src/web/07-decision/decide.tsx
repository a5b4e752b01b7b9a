import { data, redirect } from 'react-router';
import { lotQuery } from '#call/call-lot';
import { barredBySigning } from '#public-record/signed';
import { zoneOf } from '#party/organisation';
import { ownBars } from '#assessment/deciding';
import type { PreviewedLetter } from '#casework/decision';
import { chosenFrom } from '#decision/choosing';
import type { Typed } from '#field/read-form';
import { dayIn } from '#value/instant';
import { unaccepted, type Unaccepted } from '../act-answer.ts';
import { ButtonRow, LinkButton } from '../design/button.tsx';
import { Section } from '../design/layout.tsx';
import { Notice } from '../design/notice.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { CaseCaption, captionOf, foreign } from '../06-assessment/case-caption.tsx';
import { GroupErrors, rulesOf } from '../06-assessment/group-form.tsx';
import { actorOf, lotOf, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { formatList, formatMoneyWithVat } from '../text/format.ts';
import { refusalText } from '../text/refusal-text.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import { AfterDecisionLinks } from './after-decision-links.tsx';
import { Barred } from './barred.tsx';
import { CheckLetters } from './check-letters.tsx';
import type { DecisionBasisRead } from './basis-read.ts';
import { Checklist } from './checklist.tsx';
import { DecisionForm } from './decision-form.tsx';
import { begunWith, decisionPlaces, readWords, toldBy } from './decision-words.ts';
import { FirmnessSection } from './firmness/firmness-section.tsx';
import { RankingChart } from './ranking-chart.tsx';
import { directText } from './recorded-text.ts';
import { Reversals } from './reversals.tsx';
import { roundFinding } from './round-finding.ts';
import { decisionTextOf } from './round-text.ts';
import { CommonMistakes } from '../work/common-mistakes.tsx';

/** The form with its problems, or the letters to be checked before the act. */
export type Answer =
  | ({ readonly step: 'form' } & Unaccepted)
  | { readonly step: 'check'; readonly letters: readonly PreviewedLetter[]; readonly typed: Typed };

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, whole, call } = await lotOf(args, 'decision');
  const at = { callId: call.id, lotId: call.lot.id };
  const found = await casework.decisionBasis(file, at);
  if (!found) throw new Response(null, { status: 404 });
  const barred = await casework.decidingRefusals(actorOf(args), file, call.id);
  // Whoever has not declared, or is out, sees neither ranking nor reasons: they do not even leave the server.
  const blind = call.state === 'opened' && barred.some(({ code }) => ownBars.some((own) => own === code));
  const basis = blind ? withoutContent(found) : found;
  const told = toldBy(basis.ranking, basis.unranked, call);
  return {
    language,
    kind: call.kind,
    money: call.value,
    barred,
    blind,
    country: file.country,
    caption: captionOf(file, language, call),
    written: foreign(file.language, language),
    letterLanguage: file.language,
    base: `/${language}/w/cases/${file.id}/calls/${call.id}`,
    published: `/${language}/cases/${file.id}/decision/${call.id}${lotQuery(call)}`,
    lot: lotQuery(call),
    opened: call.state === 'opened' || call.state === 'decided',
    decided: call.state === 'decided',
    followed: whole.lots.some(({ followsId }) => followsId === call.lot.id),
    selection: call.stage.concludes === 'selection',
    stage: { concludes: call.stage.concludes, price: call.stage.price, judged: call.stage.judged },
    cancelled: call.state === 'cancelled',
    signed: barredBySigning(file, { kind: call.kind, lotId: call.lot.id, submissionId: null }),
    basis,
    told,
    begun: {
      decidingBody: file.organisation.name,
      heldOn: dayIn(zoneOf(file.country), casework.now()),
      present: actorOf(args).name,
      ...begunWith(told, { summaries: basis.recorded, feedback: {} }),
    },
    criteria: call.criteria.map(({ id, title, weight }) => ({ id: id ?? '', title: title ?? '', weight: weight ?? 0 })),
  };
}

/** What is left of the basis for somebody who may not read the submissions: how far the panel has come. An obstacle names whoever comes first. */
function withoutContent(whole: DecisionBasisRead): DecisionBasisRead {
  const standings = { ranking: [], reversals: [], firmness: null, margin: null, assessorNames: [], unranked: [], recorded: {} };
  const ready = whole.ready && whole.obstacles.includes(whole.ready) ? null : whole.ready;
  return { ...whole, ...standings, ready, obstacles: [], lowPrices: [] };
}

export async function action(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const { file, call } = await lotOf(args, 'decision');
  const at = { callId: call.id, lotId: call.lot.id };
  const actor = actorOf(args);
  const basis = await casework.decisionBasis(file, at);
  const told = toldBy(basis?.ranking ?? [], basis?.unranked ?? [], call);
  const form = await args.request.formData();
  const intent = form.get('intent');
  const { words, problems, typed } = readWords(form, told, rulesOf({ language, country: file.country, moment: 'act' }));
  // In the other language the reader stays at the same step.
  const back = intent === 'change' || (intent === 'language' && form.get('step') !== 'check');
  if (back) return data<Answer>({ step: 'form', problems: [], refusal: null, typed });
  if (problems.length > 0) return data<Answer>({ step: 'form', problems, refusal: null, typed }, { status: 422 });
  if (intent !== 'decide') {
    const letters = await casework.previewLetters(actor, file, { ...at, ...words });
    return letters.ok ? data<Answer>({ step: 'check', letters: letters.value, typed }) : answerOf(unaccepted({ typed }, letters));
  }
  const decided = await casework.publishDecision(actor, { caseId: file.id, ...at, ...words });
  return decided.ok
    ? redirect(`/${language}/w/cases/${file.id}/calls/${call.id}/decision${lotQuery(call)}`)
    : answerOf(unaccepted({ typed }, { refusal: decided.refusal }));
}

/** The form again, as the answer of a page with two steps. */
export function answerOf(answer: ReturnType<typeof unaccepted>) {
  return data<Answer>({ step: 'form', ...answer.data }, answer.init ?? undefined);
}

export const meta = ({ loaderData }: { loaderData?: Awaited<ReturnType<typeof loader>> }) =>
  pageTitle(loaderData ? decisionTextOf(loaderData.kind).decideTitle[loaderData.language] : 'Twofold');

export default function Decide({ loaderData, actionData }: PageProps<typeof loader, typeof action>) {
  const { language, kind, caption, letterLanguage, basis, told, begun, base, decided, cancelled, selection } = loaderData;
  const t = decisionTextOf(kind);
  const scored = loaderData.stage.judged === 'scores';
  if (actionData?.step === 'check') {
    return (
      <CheckLetters
        language={language}
        kind={kind}
        caption={caption}
        letterLanguage={letterLanguage}
        letters={actionData.letters}
        typed={actionData.typed}
        act={t.decide}
      />
    );
  }
  const tied = basis.ready?.code === 'tied';
  return (
    <>
      <PageHeading
        caption={<CaseCaption caption={caption} />}
        title={(decided ? (selection ? t.selectedTitle : t.decidedTitle) : selection ? t.selectTitle : t.decideTitle)[language]}
        {...(decided ? {} : { lead: (selection ? t.selectLead : scored ? t.decideLead : directText.decideLead)[language] })}
      />
      <GroupErrors language={language} answer={actionData} fields={decisionPlaces(told, kind)} />
      {decided && <AfterDecisionLinks {...loaderData} />}
      {!decided && !cancelled && <CommonMistakes at="decision" country={loaderData.country} language={language} kind={kind} />}
      {!decided && !cancelled && (
        <Section title={t.checklist[language]}>
          <Checklist
            language={language}
            kind={kind}
            opened={loaderData.opened}
            basis={basis}
            told={told}
            written={actionData ? actionData.typed : begun}
            form={loaderData.barred.length === 0 ? 'shown' : 'hidden'}
            base={base}
            stage={loaderData.stage}
          />
          <Barred language={language} barred={loaderData.barred} base={base} />
          {basis.ready && (
            <Notice language={language} tone="warning" title={(tied ? t.tiedTitle : t.cannot)[language]}>
              <p>{refusalText(basis.ready, language)}</p>
              {tied && <p>{t.tiedWhat[language]}</p>}
            </Notice>
          )}
          <ButtonRow>
            {scored && (
              <LinkButton href={`${base}/panel`} variant="secondary">
                {t.toPanel[language]}
              </LinkButton>
            )}
            {loaderData.opened && scored && (
              <LinkButton href={`${base}/set-aside`} variant="tertiary">
                {t.setAsideOnes[language]}
              </LinkButton>
            )}
          </ButtonRow>
        </Section>
      )}
      {!loaderData.blind && (scored ? <Ranking facts={loaderData} /> : <Named facts={loaderData} />)}
      {!basis.ready && !basis.frozen && loaderData.barred.length === 0 && (
        <DecisionForm
          language={language}
          kind={kind}
          country={loaderData.country}
          told={told}
          begun={begun}
          waiting={basis.waiting}
          answer={actionData}
          concludes={loaderData.stage.concludes}
        />
      )}
    </>
  );
}

function Ranking({ facts }: { readonly facts: PageProps<typeof loader>['loaderData'] }) {
  const { language, kind, basis, criteria, decided, selection } = facts;
  const t = decisionTextOf(kind);
  if (basis.ranking.length === 0) return null;
  const { chosen } = chosenFrom(basis.ranking, basis.choosing);
  const going = chosen.map(({ organisationName }) => organisationName);
  const stage = decided ? 'decided' : 'before';
  const round = roundFinding({ kind, ranking: basis.ranking, chosen, money: facts.money, stage }, language);
  const names = basis.unranked.map(({ organisationName }) => organisationName);
  return (
    <>
      <Section id="ranking" title={t.ranking[language]}>
        {selection && <p className="finding">{say(t.goOn, language, { names: formatList(going, language) })}</p>}
        {round && <p className="finding">{round}</p>}
        <RankingChart
          language={language}
          kind={kind}
          criteria={criteria}
          stage="before"
          lines={basis.ranking.map((line) => ({ ...line, key: line.submissionId, name: line.organisationName }))}
        />
        <Reversals language={language} reversals={basis.reversals} nameOf={(id) => nameIn(basis, id)} />
        {names.length > 0 && (
          <Notice language={language} tone="warning">
            <p>{say(t.unranked, language, { names: formatList(names, language) })}</p>
          </Notice>
        )}
      </Section>
      {/* How firm the first place is says nothing of where the border runs. */}
      {basis.firmness && !selection && (
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
          stage={stage}
        />
      )}
    </>
  );
}

/** The one provider, where there is nobody to compare it with. */
function Named({ facts: { language, basis } }: { readonly facts: PageProps<typeof loader>['loaderData'] }) {
  const [line] = basis.ranking;
  if (!line?.price) return null;
  return (
    <Section id="ranking" title={directText.title[language]}>
      <p>{say(directText.named, language, { name: line.organisationName, price: formatMoneyWithVat(line.price, language) })}</p>
    </Section>
  );
}

function nameIn({ ranking }: DecisionBasisRead, submissionId: string): string {
  return ranking.find((line) => line.submissionId === submissionId)?.organisationName ?? '';
}
