import { scaleLinear } from 'd3-scale';
import type { ReactNode } from 'react';

export type Observation = {
  readonly key: string;
  /** The period in words, short: "Jan 2027". */
  readonly label: string;
  /** `undefined` where nothing was reported: the line is broken there. */
  readonly value: number | undefined;
  /** What was special about it; stands in the table. */
  readonly note?: ReactNode;
};

/** A level to compare with, and the words that stand on its line. */
export type Level = { readonly value: number; readonly label: string };
type Compared = {
  readonly observations: readonly Observation[];
  readonly baseline?: Level | undefined;
  readonly target?: Level | undefined;
};

/** The plot in px from the top of the drawing; widths are in per cent of the page. */
export const plotArea = { top: 12, bottom: 220 } as const;

export type Scale = {
  readonly ticks: readonly number[];
  /** Per cent of the width for the n-th observation. */
  readonly x: (index: number) => number;
  /** Pixels from the top for a value. */
  readonly y: (value: number) => number;
};

/** A scale over observations, baseline and target. Starts at zero unless the values lie far from it and close together. */
export function scaleOf({ observations, baseline, target }: Compared): Scale {
  const values = [...observations.map(({ value }) => value), baseline?.value, target?.value].filter((value) => value !== undefined);
  const least = values.length > 0 ? Math.min(...values) : 0;
  const most = values.length > 0 ? Math.max(...values) : 1;
  const spread = most - least || Math.abs(most) || 1;
  const from = least >= 0 && least < spread * 2 ? 0 : least - spread * 0.15;
  const vertical = scaleLinear()
    .domain([from, most + spread * 0.1])
    .nice(4)
    .range([plotArea.bottom, plotArea.top + 14]);
  const horizontal = scaleLinear()
    .domain([0, Math.max(1, observations.length - 1)])
    .range([9, 97]);
  return { ticks: vertical.ticks(4), x: (index) => horizontal(index), y: (value) => vertical(value) };
}

export type PlacedLevel = {
  readonly kind: 'baseline' | 'target';
  readonly label: string;
  readonly value: number;
  readonly y: number;
  readonly textY: number;
  readonly side: 'start' | 'end';
};

/** Baseline and target with their words under and over the line (both over it at the foot of the drawing), at the end where the observations are further away from the words. */
export function placeLevels({ baseline, target, observations }: Compared, scale: Scale): readonly PlacedLevel[] {
  const first = observations.slice(0, 3);
  const last = observations.slice(-3);
  const side = ({ value }: Level, inTheWay: (other: number) => boolean) => {
    const words = clearance(value, first, inTheWay) - clearance(value, last, inTheWay);
    // Nothing in the way at either end: Infinity less Infinity.
    const further = Number.isNaN(words) || words === 0 ? clearance(value, first) - clearance(value, last) : words;
    return further > 0 ? 'start' : 'end';
  };
  const placed = (kind: PlacedLevel['kind'], level: Level, where: 'under' | 'over'): PlacedLevel => {
    const y = scale.y(level.value);
    return {
      kind,
      ...level,
      y,
      textY: where === 'under' ? y + 17 : y - 7,
      side: side(level, (other) => (where === 'under' ? other <= level.value : other >= level.value)),
    };
  };
  // Under a line at the foot of the drawing stand the names of the periods.
  const foot = baseline !== undefined && scale.y(baseline.value) + 17 > plotArea.bottom;
  return [
    ...(baseline ? [placed('baseline', baseline, foot ? 'over' : 'under')] : []),
    ...(target ? [placed('target', target, 'over')] : []),
  ];
}

/** How far from a level the nearest of those observations is that count; infinite where none does. */
function clearance(level: number, observations: readonly Observation[], counts: (value: number) => boolean = () => true): number {
  return Math.min(...observations.map(({ value }) => (value === undefined || !counts(value) ? Infinity : Math.abs(value - level))));
}
