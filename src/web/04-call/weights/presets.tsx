import { followsPreset, criterionKinds, weightPresets, type WeightPreset } from '#call/weight-design/presets';
import { Disclosure } from '../../design/disclosure.tsx';
import { Icon } from '../../design/icon.tsx';
import { formatNumber } from '../../text/format.ts';
import { kindName, type DesignFacts } from './design-facts.ts';
import { pressName } from './pressed.ts';
import { designText as t } from './text.ts';
import type { ReadDesign } from './typed-design.ts';

/** Weights to begin with, each with its reason; open while there is nothing to weigh. */
export function Presets({ facts: { language }, read }: { readonly facts: DesignFacts; readonly read: ReadDesign }) {
  const criteria = read.rows.map(({ id, kind, weight }) => ({ id, kind, weight: weight ?? 0 }));
  const parts = ({ shares }: WeightPreset) => {
    const [first = '', ...others] = criterionKinds.map((kind) => `${kindName(kind, language)} ${formatNumber(shares[kind], language)}`);
    return [first, ...others.map((part) => part.toLowerCase())].join(', ');
  };
  const list = (
    <ul className="designer__presets no-print">
      {weightPresets.map((preset) => (
        <li key={preset.key}>
          <button
            className="ds-button"
            data-variant="secondary"
            data-size="sm"
            type="submit"
            name={pressName}
            value={`preset:${preset.key}`}
          >
            <Icon name={preset.key} />
            <span>{preset.name[language]}</span>
          </button>
          <p className="designer__why">
            {preset.why[language]} {followsPreset(preset, criteria) && <strong>{t.presetNow[language]}</strong>}
          </p>
          <p className="designer__shares">{parts(preset)}</p>
        </li>
      ))}
    </ul>
  );
  if (criteria.length === 0) return list;
  return (
    <div className="no-print">
      <Disclosure summary={t.presets[language]}>{list}</Disclosure>
    </div>
  );
}
