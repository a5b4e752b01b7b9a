import { ChartFigure } from '../../chart/chart-figure.tsx';
import { partFill, PartPatterns, PartSwatch } from '../../chart/part-pattern.tsx';
import { say } from '../../text/say.ts';
import { hardestFor, keptOutList } from './finding.ts';
import { ofHundred, ofTen } from './of-ten.ts';
import type { RequirementFacts } from './requirement-facts.ts';
import { requirementName } from './requirement-name.ts';
import { requirementsText } from './text.ts';

const patterns = 'kept-out';

/** A bar for each kind of bidder: what the hardest requirement alone keeps out, and what the others add. Every number in the table. */
export function ExclusionChart({ facts }: { readonly facts: RequirementFacts }) {
  const { language, kinds, requirements, simulation } = facts;
  const t = requirementsText;
  return (
    <ChartFigure
      language={language}
      finding={findingOf(facts)}
      legend={<Legend facts={facts} />}
      table={{
        caption: t.chartCaption[language],
        columns: [
          { key: 'requirement', label: t.requirement[language] },
          ...kinds.map(({ id, label }) => ({ key: id, label: label[language], align: 'number' as const })),
        ],
        rows: requirements.map(({ requirement }, place) => ({
          key: String(place),
          cells: {
            requirement: requirementName(requirement, place, language),
            ...Object.fromEntries(kinds.map(({ id }) => [id, ofHundred(simulation.requirements[place]?.excludes[id] ?? null, language)])),
          },
        })),
        total: {
          requirement: t.together[language],
          ...Object.fromEntries(kinds.map(({ id, excluded }) => [id, ofHundred(excluded, language)])),
        },
      }}
    >
      <ul className="ranking">
        {kinds.map((kind) => (
          <KindBar key={kind.id} facts={facts} kind={kind} />
        ))}
      </ul>
    </ChartFigure>
  );
}

function findingOf(facts: RequirementFacts): string {
  const { language, requirements, simulation } = facts;
  const t = requirementsText;
  const shares = keptOutList(facts, (kind) => simulation.excluded[kind] ?? null);
  if (shares === null) return t.findingNobody[language];
  return say(t.chartFinding, language, { count: requirements.length, shares });
}

function KindBar({ facts, kind }: { readonly facts: RequirementFacts; readonly kind: RequirementFacts['kinds'][number] }) {
  const { language, requirements } = facts;
  const t = requirementsText;
  const hardest = hardestFor(facts, kind.id);
  const alone = hardest?.share ?? 0;
  const all = kind.excluded ?? 0;
  return (
    <li className="ranking__row">
      <p className="ranking__name">{kind.label[language]}</p>
      <p className="ranking__total">
        <strong>{kind.excluded === null ? t.neverBids[language] : say(t.outOf, language, { share: ofTen(all, language) })}</strong>
      </p>
      <svg className="ranking__bar" width="100%" height="24" aria-hidden="true" focusable="false">
        <rect className="ranking__scale" x="0" y="4" width="100%" height="16" />
        <rect className="ranking__part" x="0" y="4" width={`${alone * 100}%`} height="16" fill={partFill(patterns, 0)} />
        <rect
          className="ranking__part"
          x={`${alone * 100}%`}
          y="4"
          width={`${(all - alone) * 100}%`}
          height="16"
          fill={partFill(patterns, 1)}
        />
      </svg>
      {hardest && requirements.length > 1 && kind.excluded !== null && (
        <p className="weights__about">
          {say(t.rowAlone, language, {
            name: requirementName(hardest.requirement, hardest.place, language),
            share: ofTen(alone, language),
          })}
        </p>
      )}
    </li>
  );
}

function Legend({ facts: { language, requirements } }: { readonly facts: RequirementFacts }) {
  const t = requirementsText;
  return (
    <div className="legend">
      <svg width="0" height="0" className="legend__defs" aria-hidden="true" focusable="false">
        <PartPatterns id={patterns} />
      </svg>
      {requirements.length > 1 && (
        <ul className="legend__keys">
          <li>
            <PartSwatch id={patterns} index={0} /> {t.hardest[language]}
          </li>
          <li>
            <PartSwatch id={patterns} index={1} /> {t.others[language]}
          </li>
        </ul>
      )}
    </div>
  );
}
