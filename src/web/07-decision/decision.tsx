import { redirect } from 'react-router';
import { isRecorded, isScored, procedureOf, type ProcedureKind } from '#call/procedures';
import { zoneOf } from '#party/organisation';
import { dayIn } from '#value/instant';
import { isAwarded, publicLotIn } from '#public-record/public-lots';
import type { Language } from '#value/text';
import { errorTitle } from '../design/error-summary.tsx';
import { KeyFigures } from '../design/key-figures.tsx';
import { BoardClock } from '../04-call/board-clock.tsx';
import { Section } from '../design/layout.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { foreign } from '../06-assessment/case-caption.tsx';
import { lotNamedBy, visitOf, type PageArgs, type PageProps } from '../page.ts';
import { formatInstant, formatMoneyWithVat, formatNumber } from '../text/format.ts';
import { say } from '../text/say.ts';
import { pageTitle } from '../title.ts';
import { caseText } from '../10-public-record/case-text.ts';
import { CancellationPart, ComplaintsPart, CorrectionPart, MinutesPart, ReviewPart } from './around-decision.tsx';
import { readAskedWeights } from './firmness/asked-weights.ts';
import { FirmnessSection, FirmnessTag } from './firmness/firmness-section.tsx';
import { firmnessText } from './firmness/text.ts';
import { WhatIf } from './firmness/what-if.tsx';
import { extractText } from './extract-text.ts';
import { InvolvementExtract } from './involvement-extract.tsx';
import { InterestExtract } from './interest-extract.tsx';
import { findingOf, RankingChart } from './ranking-chart.tsx';
import { directText } from './recorded-text.ts';
import { Reversals } from './reversals.tsx';
import { publicRoundFinding } from './public-round.ts';
import { linesOf, Scores, type PublicDecision } from './public-scores.tsx';
import { decisionTextOf } from './round-text.ts';
import { decisionText } from './text.ts';
import { Waiting, waitingStageOn } from './waiting-period.tsx';

export async function loader(args: PageArgs) {
  const { casework, language } = visitOf(args);
  const record = await casework.findPublicRecord(args.params['case'] ?? '');
  const whole = record?.calls.find((candidate) => candidate.id === args.params['call']);
  const lotId = lotNamedBy(args.request);
  const call = whole ? publicLotIn(whole, lotId) : null;
  // The lots of a divided call are listed on its page.
  if (record && whole && whole.lots.length > 0 && lotId === null) throw redirect(`/${language}/cases/${record.id}/calls/${whole.id}#lots`);
  if (!record || !call?.decision) throw new Response(null, { status: 404 });
  const { need } = record;
  const criteria = (call.values.criteria ?? []).map(({ id, title, weight }) => ({ id: id ?? '', title: title ?? '', weight: weight ?? 0 }));
  const other = record.language !== language && need.values.otherTitle;
  return {
    language,
    caseId: record.id,
    country: record.country,
    written: foreign(record.language, language),
    caption: {
      text: (other ? need.values.otherTitle : need.values.title) ?? '',
      lang: other ? undefined : foreign(record.language, language),
    },
    call: {
      id: call.id,
      title: call.values.title ?? '',
      stage: call.stage?.name[language] ?? null,
      query: call.lotId ? `?lot=${call.lotId}` : '',
      file: call.lotId ?? call.id,
    },
    criteria,
    decision: call.decision,
    around: call,
    now: casework.now(),
    conflictsConfirmedAt: call.conflictsConfirmedAt,
    asked: readAskedWeights(
      new URL(args.request.url).searchParams,
      criteria.map(({ id }) => id),
      language,
    ),
  };
}

export const meta = ({ loaderData }: { loaderData?: Awaited<ReturnType<typeof loader>> }) => {
  if (!loaderData) return pageTitle('Twofold');
  const { language, call, asked, around } = loaderData;
  const t = decisionTextOf(around.kind);
  const title = `${t.publicTitle[language]}: ${call.title}${call.stage ? `, ${call.stage}` : ''}`;
  return pageTitle(Object.keys(asked.problems).length > 0 ? errorTitle(title, language) : title);
};

/** The public decision: who, by how much and why, who decided, and what anybody can check. From the public record alone. */
export default function DecisionPage({ loaderData }: PageProps<typeof loader>) {
  const { language, caseId, country, written, caption, call, criteria, decision, conflictsConfirmedAt, asked } = loaderData;
  const { kind } = loaderData.around;
  const t = decisionTextOf(kind);
  const scored = isScored(procedureOf(kind));
  const lines = linesOf(decision, kind, language);
  const nameOf = (key: string) => lines.find((line) => line.key === key)?.name ?? key;
  const path = `/${language}/cases/${caseId}/decision/${call.id}${call.query}`;
  const around = { language, country, written, call: loaderData.around, now: loaderData.now };
  return (
    <>
      <PageHeading
        caption={
          <a className="ds-link" href={`/${language}/cases/${caseId}`} lang={caption.lang}>
            {caption.text}
          </a>
        }
        title={
          <>
            {t.publicTitle[language]}: <span lang={written}>{call.title}</span>
            {call.stage && ` · ${call.stage}`}
          </>
        }
        lead={
          decision.goOn === null
            ? scored
              ? (publicRoundFinding(loaderData.around, language) ?? findingOf(lines, language, 'decided'))
              : chosenAlone(lines, language)
            : say(isAwarded(loaderData.around) ? caseText.wentOn : caseText.goOn, language, { count: decision.goOn })
        }
      />
      <CancellationPart {...around} />
      {decision.firmness && (
        <p>
          <a className="ds-link" href="#firmness">
            {firmnessText.title[language]}
          </a>{' '}
          <FirmnessTag language={language} firmness={decision.firmness} />
        </p>
      )}
      {decision.goOn === null && scored && (
        <Section title={t.ranking[language]}>
          <RankingChart
            language={language}
            kind={kind}
            criteria={criteria}
            lines={lines}
            stage="decided"
            csvHref={`/data/rankings/${caseId}/${call.file}.csv`}
          />
          <Scores language={language} kind={kind} decision={decision} criteria={criteria} />
          <Reversals language={language} reversals={decision.reversals} nameOf={nameOf} />
        </Section>
      )}
      <Section title={t.reasons[language]}>
        <div className="prose-plain" lang={written}>
          {decision.values.reasons}
        </div>
      </Section>
      {decision.firmness && (
        <FirmnessSection
          language={language}
          firmness={decision.firmness}
          criteria={criteria}
          lines={lines}
          assessors={null}
          asked={asked.weights}
          stage="decided"
          csvHref={`/data/firmness/${caseId}/${call.file}.csv`}
        >
          <WhatIf
            language={language}
            criteria={criteria}
            lines={lines}
            asked={asked}
            winner={decision.firmness.winner}
            nameOf={nameOf}
            path={path}
          />
        </FirmnessSection>
      )}
      <Section title={t.whoDecided[language]}>
        <p>
          {say(t.decidedBy, language, {
            name: decision.decidedBy,
            at: decision.decidedAt ? formatInstant(decision.decidedAt, zoneOf(country), language) : '–',
          })}
        </p>
        <BoardClock language={language} call={loaderData.around} now={loaderData.now} />
        {decision.panel && <PanelFigures language={language} kind={kind} panel={decision.panel} />}
        {decision.panel && scored && <p>{changesOf(decision.panel, language)}</p>}
      </Section>
      <MinutesPart {...around} />
      {decision.panel && (
        <Section title={extractText.title[language]}>
          {conflictsConfirmedAt && (
            <p>{say(extractText.assessed, language, { at: formatInstant(conflictsConfirmedAt, zoneOf(country), language) })}</p>
          )}
          <InterestExtract language={language} kind={kind} panel={decision.panel} />
        </Section>
      )}
      <InvolvementExtract language={language} involvement={decision.involvement} />
      <Section title={t.waitingPublic[language]}>
        {decision.goOn === null ? (
          <Waiting
            language={language}
            kind={kind}
            waiting={decision.waiting}
            stage={waitingStageOn(dayIn(zoneOf(country), loaderData.now), decision.waiting)}
          />
        ) : (
          <p>{t.waitingLater[language]}</p>
        )}
        {decision.values.complaintTo && (
          <p>
            {t.complaint[language]} <strong>{decision.values.complaintTo}</strong>.
          </p>
        )}
        {isRecorded(kind) && (
          <p>
            <a className="ds-link" href={`/${language}/w/cases/${caseId}/calls/${call.id}/letter`}>
              {directText.notConsidered[language]}
            </a>
          </p>
        )}
      </Section>
      <CorrectionPart {...around} />
      <ComplaintsPart {...around} />
      <ReviewPart {...around} />
      <Section title={t.evidence[language]}>
        <ul>
          <Way href={`/${language}/cases/${caseId}/calls/${call.id}`} text={t.call[language]} />
          <Way href={`/data/ocds/cases/${caseId}.json`} text={t.ocds[language]} />
          {decision.firmness && <Way href={`/data/firmness/${caseId}/${call.file}.json`} text={firmnessText.documentLink[language]} />}
          <Way href={`/${language}/cases/${caseId}/journal`} text={t.journal[language]} />
        </ul>
      </Section>
    </>
  );
}

/** Who was chosen where nobody was compared. */
function chosenAlone([line]: ReturnType<typeof linesOf>, language: Language): string {
  return line
    ? say(directText.chosen, language, { name: line.name, price: line.price ? formatMoneyWithVat(line.price, language) : '–' })
    : '';
}

/** How many scores were changed after the lock, and by how much. Decisions made before changes were possible had none. */
function changesOf({ changes }: Partial<NonNullable<PublicDecision['panel']>>, language: Language): string {
  const t = decisionText;
  if (!changes) return t.changesNone[language];
  const { scores, largest, mean } = changes;
  return say(t.changes, language, { scores, largest: formatNumber(largest, language), mean: formatNumber(mean, language, { most: 2 }) });
}

type PanelFiguresProps = {
  readonly language: Language;
  readonly kind: ProcedureKind;
  readonly panel: NonNullable<PublicDecision['panel']>;
};

function PanelFigures({ language, kind, panel }: PanelFiguresProps) {
  const t = decisionTextOf(kind);
  return (
    <KeyFigures
      figures={[
        ...(isScored(procedureOf(kind)) ? [{ key: 'assessors', label: t.assessors[language], value: panel.assessors }] : []),
        { key: 'declarations', label: t.declarations[language], value: panel.declarations, note: t.declarationsNote[language] },
        { key: 'links', label: t.links[language], value: panel.links, note: t.linksNote[language] },
        { key: 'recusals', label: t.recusals[language], value: panel.recusals, note: t.recusalsNote[language] },
      ]}
    />
  );
}

function Way({ href, text }: { readonly href: string; readonly text: string }) {
  return (
    <li>
      <a className="ds-link" href={href}>
        {text}
      </a>
    </li>
  );
}
