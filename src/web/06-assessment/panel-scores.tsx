import type { Casework } from '#casework/casework';
import { lowAgreement } from '#assessment/panel';
import type { Zone } from '#value/instant';
import type { Language } from '#value/text';
import { DataTable } from '../design/data-table.tsx';
import { Disclosure } from '../design/disclosure.tsx';
import { Tag } from '../design/tag.tsx';
import { formatInstant, formatNumber } from '../text/format.ts';
import { say } from '../text/say.ts';
import { byLot } from './submission-name.ts';
import { panelText } from './panel-text.ts';
import { discussionText } from './panel/text.ts';
import { usePanelText } from './round-text.ts';

type Results = readonly (NonNullable<Awaited<ReturnType<Casework['panelResults']>>['results']>[number] & {
  readonly bareName: string;
  readonly among: string;
  readonly stageNumber: number;
})[];
type CriterionResult = Results[number]['criteria'][number];

export type PanelScoresProps = {
  readonly language: Language;
  readonly written: Language | undefined;
  readonly criteria: readonly { readonly id: string; readonly title: string }[];
  readonly results: Results;
  readonly zone: Zone;
};

/** After everybody has locked: mean and ends per submission and criterion, lot by lot, and below it who gave what and why. */
export function PanelScores({ results, ...context }: PanelScoresProps) {
  return byLot(results).map(({ among, members }) =>
    among === '' ? (
      <LotScores key="all" {...context} results={members} among="" />
    ) : (
      <section key={among} className="flow">
        <h3>{among}</h3>
        <LotScores {...context} results={members} among={among} />
      </section>
    ),
  );
}

function LotScores({ language, written, criteria: all, results, zone, among }: PanelScoresProps & { readonly among: string }) {
  const t = usePanelText();
  // A stage has criteria of its own.
  const scored = all.filter(({ id }) => results.some((result) => result.criteria.some(({ criterionId }) => criterionId === id)));
  const criteria = among === '' ? all : scored;
  const Heading = among === '' ? 'h3' : 'h4';
  return (
    <>
      <DataTable
        caption={among === '' ? t.results[language] : `${t.results[language]}: ${among}`}
        captionShown="hidden"
        columns={[
          { key: 'name', label: t.submission[language] },
          ...criteria.map((criterion) => ({ key: criterion.id, label: criterion.title, align: 'number' as const })),
        ]}
        rows={results.map((result) => ({
          key: result.submissionId,
          cells: {
            name: result.bareName,
            ...Object.fromEntries(
              criteria.map((criterion) => [
                criterion.id,
                <Cell
                  key={criterion.id}
                  language={language}
                  result={result.criteria.find((entry) => entry.criterionId === criterion.id)}
                />,
              ]),
            ),
          },
        }))}
      />
      {results.map((result) => (
        <section key={result.submissionId} className="panel-reasons flow">
          <Heading>{say(t.reasonsOf, language, { name: result.bareName })}</Heading>
          <div>
            {criteria.map((criterion) => {
              const found = result.criteria.find((entry) => entry.criterionId === criterion.id);
              return (
                found && (
                  <Reasons key={criterion.id} language={language} written={written} title={criterion.title} result={found} zone={zone} />
                )
              );
            })}
          </div>
        </section>
      ))}
    </>
  );
}

function Cell({ language, result }: { readonly language: Language; readonly result: CriterionResult | undefined }) {
  if (!result) return '–';
  return (
    <span className="score-cell">
      <strong>{formatNumber(result.mean, language)}</strong> <span className="score-cell__range">{rangeOf(result, language)}</span>
    </span>
  );
}

function rangeOf(result: CriterionResult, language: Language): string {
  const { lowest, highest, spread, scores } = result;
  if (scores.length === 1) return panelText.oneScore[language];
  if (spread === 0) return say(panelText.same, language, { value: formatNumber(lowest, language) });
  return say(panelText.range, language, { lowest: formatNumber(lowest, language), highest: formatNumber(highest, language) });
}

type ReasonsProps = {
  readonly language: Language;
  readonly written: Language | undefined;
  readonly title: string;
  readonly result: CriterionResult;
  readonly zone: Zone;
};

function Reasons({ language, written, title, result, zone }: ReasonsProps) {
  const t = usePanelText();
  const { mean, lowest, highest, spread, scores } = result;
  const differs = spread >= lowAgreement;
  return (
    <Disclosure
      {...(differs ? { open: 'open' as const } : {})}
      summary={
        <>
          <span lang={written}>{say(t.cell, language, { criterion: title, mean: formatNumber(mean, language) })}</span> (
          {rangeOf(result, language)}) {differs && <Tag tone="warning">{t.differs[language]}</Tag>}
        </>
      }
    >
      {differs && (
        <p>{say(t.lowAgreement, language, { lowest: formatNumber(lowest, language), highest: formatNumber(highest, language) })}</p>
      )}
      <dl className="given-scores">
        {scores.map((score) => (
          <div key={score.id}>
            <dt>{say(t.whoScored, language, { name: score.name, value: formatNumber(score.value, language) })}</dt>
            <dd className="prose-plain">{score.reason}</dd>
            {score.changes.map((change) => (
              <dd key={change.changedAt}>
                <p className="field__hint">
                  {say(discussionText.changed, language, {
                    from: formatNumber(change.earlierValue, language),
                    to: formatNumber(change.value, language),
                    at: formatInstant(change.changedAt, zone, language),
                  })}
                </p>
                <div className="prose-plain">{change.changeReason}</div>
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
