import type { StripPart } from '#method/robustness/strip';
import type { Language, Text } from '#value/text';
import { formatList, formatNumber } from '../text/format.ts';
import { say } from '../text/say.ts';
import { ContenderKeys, type Contender } from './contender-keys.tsx';
import { partFill, PartPatterns } from './part-pattern.tsx';

export type WeightStrip = {
  readonly key: string;
  readonly name: string;
  /** Published weight, 0–100. */
  readonly weight: number;
  /** Another weight to be marked, 0–100. */
  readonly asked: number | null;
  readonly parts: readonly StripPart[];
};

export type WeightStripsProps = {
  readonly language: Language;
  /** Unique on the page. */
  readonly id: string;
  readonly strips: readonly WeightStrip[];
  readonly contenders: readonly Contender[];
};

const words = {
  strip: {
    en: 'Weight of {name} from 0 to 100, the others in proportion: {parts}. Published: {weight}.',
    nb: 'Vekten av {name} fra 0 til 100, de andre i samme forhold: {parts}. Kunngjort: {weight}.',
  },
  how: {
    en: 'Each strip shows one weight from 0 to 100; the others share the rest in their proportions. The numbers say who comes first where.',
    nb: 'Hver stripe viser én vekt fra 0 til 100. De andre deler resten og beholder forholdet seg imellom. Tallene sier hvem som er først hvor.',
  },
  part: { en: '{name} from {from} to {to}', nb: '{name} fra {from} til {to}' },
  published: { en: 'Published weight', nb: 'Kunngjort vekt' },
  asked: { en: 'The weight you asked about', nb: 'Vekten du spurte om' },
} as const satisfies Record<string, Text>;

/** One strip a criterion: who comes first as its weight goes from 0 to 100 and the others share the rest as they did. */
export function WeightStrips({ language, id, strips, contenders }: WeightStripsProps) {
  const used = contenders.filter(({ key }) => strips.some(({ parts }) => parts.some(({ ids }) => ids.includes(key))));
  return (
    <div className="weight-strips">
      <p className="chart__note">{words.how[language]}</p>
      <svg width="0" height="0" className="legend__defs" aria-hidden="true" focusable="false">
        <PartPatterns id={id} />
      </svg>
      <ul>
        {strips.map((strip) => (
          <li key={strip.key}>
            <p>
              {strip.name} <span>{formatNumber(strip.weight, language, { most: 1 })}</span>
            </p>
            <Strip language={language} id={id} strip={strip} contenders={contenders} />
          </li>
        ))}
      </ul>
      <div className="weight-strips__scale" aria-hidden="true">
        {[0, 25, 50, 75, 100].map((tick) => (
          <span key={tick}>{tick}</span>
        ))}
      </div>
      <ContenderKeys id={id} contenders={used}>
        <li>
          <svg width="20" height="20" aria-hidden="true" focusable="false">
            <rect className="weight-strips__tick" x="8" y="0" width="4" height="20" />
          </svg>
          {words.published[language]}
        </li>
        {strips.some(({ asked }) => asked !== null) && (
          <li>
            <svg width="20" height="20" aria-hidden="true" focusable="false">
              <path className="weight-triangle__diamond" d="M10 3L17 10L10 17L3 10Z" />
            </svg>
            {words.asked[language]}
          </li>
        )}
      </ContenderKeys>
    </div>
  );
}

/** Px between the numbers of those who share a part. */
const labelStep = 24;

type StripProps = {
  readonly language: Language;
  readonly id: string;
  readonly strip: WeightStrip;
  readonly contenders: readonly Contender[];
};

function Strip({ language, id, strip, contenders }: StripProps) {
  const at = (share: number) => `${(share * 100).toFixed(3)}%`;
  const nameOf = (ids: readonly string[]) =>
    formatList(
      contenders.filter(({ key }) => ids.includes(key)).map(({ name }) => name),
      language,
    );
  const figure = (share: number) => formatNumber(share * 100, language, { most: 1 });
  const parts = strip.parts.map(({ from, to, ids }) =>
    say(words.part, language, { name: nameOf(ids), from: figure(from), to: figure(to) }),
  );
  return (
    <svg className="weight-strips__strip" width="100%" height="34" role="img" aria-labelledby={`${id}-${strip.key}`}>
      <title id={`${id}-${strip.key}`}>
        {say(words.strip, language, { name: strip.name, parts: parts.join(', '), weight: formatNumber(strip.weight, language) })}
      </title>
      {strip.parts.map(({ from, to, ids }) => {
        const place = contenders.findIndex(({ key }) => ids.includes(key));
        const labels = contenders.filter(({ key }) => ids.includes(key)).map((contender) => contender.label);
        return (
          <g key={from}>
            <rect
              className="weight-strips__part"
              x={at(from)}
              y="4"
              width={at(to - from)}
              height="26"
              fill={partFill(id, Math.max(0, place))}
            />
            {to - from > 0.12 * labels.length && (
              <svg className="weight-triangle__label" aria-hidden="true" x={at((from + to) / 2)} y="17" overflow="visible">
                {labels.map((label, index) => (
                  <g key={label} transform={`translate(${(index - (labels.length - 1) / 2) * labelStep})`}>
                    <circle r="10" />
                    <text dy="0.36em" textAnchor="middle">
                      {label}
                    </text>
                  </g>
                ))}
              </svg>
            )}
          </g>
        );
      })}
      <svg x={at(strip.weight / 100)} overflow="visible">
        <rect className="weight-strips__tick" x="-2" y="0" width="4" height="34" />
      </svg>
      {strip.asked !== null && (
        <svg x={at(strip.asked / 100)} y="17" overflow="visible">
          <path className="weight-triangle__diamond" d="M0 -8L8 0L0 8L-8 0Z" />
        </svg>
      )}
    </svg>
  );
}
