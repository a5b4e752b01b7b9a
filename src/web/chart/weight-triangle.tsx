import type { Corner, Triangle } from '#method/robustness/triangle';
import type { Language, Text } from '#value/text';
import { formatNumber } from '../text/format.ts';
import { say } from '../text/say.ts';
import { partFill, PartPatterns } from './part-pattern.tsx';
import { centreOf, height, placeOf, pointsOf, width } from './triangle-geometry.ts';
import { ContenderKeys, type Contender } from './contender-keys.tsx';

export type WeightTriangleProps = {
  readonly language: Language;
  /** Unique on the page. */
  readonly id: string;
  readonly triangle: Triangle;
  /** The three criteria in the order of the triangle's corners: top, left, right. */
  readonly criteria: readonly string[];
  readonly contenders: readonly Contender[];
  /** Another weighting to be marked. */
  readonly asked: Corner | null;
};

const words = {
  title: { en: 'Who comes first, for every way to share the weight', nb: 'Hvem som er først, for hver måte å dele vekten på' },
  description: {
    en: 'A triangle. Each point is a weighting of {criteria}; each area shows who comes first there. The dot marks the published weights.',
    nb: 'En trekant. Hvert punkt er en vekting av {criteria}; hvert felt viser hvem som er først der. Prikken er de kunngjorte vektene.',
  },
  how: {
    en: 'Each point in the triangle is a weighting: the nearer it is to a corner, the more that criterion counts. The numbers say who comes first where.',
    nb: 'Hvert punkt i trekanten er en vekting: Jo nærmere et hjørne, desto mer teller det kriteriet. Tallene sier hvem som er først hvor.',
  },
  corner: { en: 'Only {criterion} counts', nb: 'Bare {criterion} teller' },
  published: { en: 'Published weights', nb: 'Kunngjorte vekter' },
  near: { en: 'Each weight up to ten points higher or lower', nb: 'Hver vekt inntil ti poeng høyere eller lavere' },
  asked: { en: 'The weights you asked about', nb: 'Vektene du spurte om' },
} as const satisfies Record<string, Text>;

/** All weightings of three criteria, and who leads where. Numbers in the areas are the numbers of the submissions. */
export function WeightTriangle({ language, id, triangle, criteria, contenders, asked }: WeightTriangleProps) {
  const [top = '', left = '', right = ''] = criteria;
  const corner = (criterion: string) => say(words.corner, language, { criterion });
  return (
    <div className="weight-triangle">
      <p className="chart__note">{words.how[language]}</p>
      <p className="weight-triangle__top">{corner(top)}</p>
      <svg viewBox={`-6 -6 ${width + 12} ${height + 12}`} role="img" aria-labelledby={`${id}-title ${id}-desc`}>
        <title id={`${id}-title`}>{words.title[language]}</title>
        <desc id={`${id}-desc`}>{say(words.description, language, { criteria: criteria.join(', ') })}</desc>
        <PartPatterns id={id} />
        {triangle.areas.map(({ ids, corners }) => (
          <polygon
            key={ids.join()}
            className="weight-triangle__area"
            points={pointsOf(corners)}
            fill={partFill(
              id,
              Math.max(
                0,
                contenders.findIndex(({ key }) => ids.includes(key)),
              ),
            )}
          />
        ))}
        <polygon className="weight-triangle__near-edge" points={pointsOf(triangle.near)} />
        <polygon className="weight-triangle__near" points={pointsOf(triangle.near)} />
        {triangle.areas.map(({ ids, corners }) => (
          <AreaLabel key={ids.join()} ids={ids} corners={corners} contenders={contenders} />
        ))}
        {asked && <Mark at={asked} shape="diamond" />}
        <Mark at={triangle.published} shape="dot" />
      </svg>
      <div className="weight-triangle__base">
        <p>{corner(left)}</p>
        <p>{corner(right)}</p>
      </div>
      <ContenderKeys id={id} contenders={contenders.filter(({ key }) => triangle.areas.some(({ ids }) => ids.includes(key)))}>
        <li>
          <svg width="20" height="20" aria-hidden="true" focusable="false">
            <circle className="weight-triangle__dot" cx="10" cy="10" r="7" />
          </svg>
          {words.published[language]} ({triangle.published.map((weight) => formatNumber(weight * 100, language, { most: 1 })).join(' / ')})
        </li>
        <li>
          <svg width="20" height="20" aria-hidden="true" focusable="false">
            <rect className="weight-triangle__near" x="2" y="2" width="16" height="16" />
          </svg>
          {words.near[language]}
        </li>
        {asked && (
          <li>
            <svg width="20" height="20" aria-hidden="true" focusable="false">
              <path className="weight-triangle__diamond" d="M10 1L19 10L10 19L1 10Z" />
            </svg>
            {words.asked[language]}
          </li>
        )}
      </ContenderKeys>
    </div>
  );
}

type AreaLabelProps = {
  readonly ids: readonly string[];
  readonly corners: readonly Corner[];
  readonly contenders: readonly Contender[];
};

/** Px between the numbers of those who share an area. */
const labelStep = 31;

function AreaLabel({ ids, corners, contenders }: AreaLabelProps) {
  const { x, y, area } = centreOf(corners);
  const labels = contenders.filter(({ key }) => ids.includes(key)).map(({ label }) => label);
  if (area <= (labels.length * width * height) / 80) return null;
  return (
    <g className="weight-triangle__label" aria-hidden="true">
      {labels.map((label, index) => {
        const at = x + (index - (labels.length - 1) / 2) * labelStep;
        return (
          <g key={label}>
            <circle cx={at} cy={y} r="15" />
            <text x={at} y={y} dy="0.36em" textAnchor="middle">
              {label}
            </text>
          </g>
        );
      })}
    </g>
  );
}

function Mark({ at, shape }: { readonly at: Corner; readonly shape: 'dot' | 'diamond' }) {
  const { x, y } = placeOf(at);
  if (shape === 'dot') return <circle className="weight-triangle__dot" cx={x} cy={y} r="6" />;
  return <path className="weight-triangle__diamond" d={`M${x} ${y - 15}L${x + 15} ${y}L${x} ${y + 15}L${x - 15} ${y}Z`} />;
}
