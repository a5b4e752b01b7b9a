import { nameIn, notPublic, textResponse } from '../10-public-record/data-response.ts';
import { visitOf, type PageArgs } from '../page.ts';
import { csvText } from '../text/csv.ts';
import { inOrder, type ShownMeasure } from './measure-chart.tsx';

const columns = ['period_start', 'period_end', 'value', 'unit', 'baseline', 'target', 'note'] as const;

/** The public figures of one measure at `<measure>.csv`: the numbers of the chart and of the table below it, unrounded. */
export async function loader(args: PageArgs) {
  const measureId = nameIn(args.params['file'], 'csv');
  const found = measureId ? await visitOf(args).casework.publicMeasure(measureId) : null;
  return found ? textResponse(measureCsv(found.measure), 'text/csv; charset=utf-8; header=present', 60) : notPublic();
}

/** One line for each period, oldest first; baseline and target stand on every line, so that each can be read alone. */
export function measureCsv(measure: ShownMeasure): string {
  return csvText(
    columns,
    inOrder(measure).map(({ periodStart, periodEnd, value, note }) => [
      periodStart,
      periodEnd,
      value,
      measure.unit,
      measure.baseline,
      measure.target,
      note,
    ]),
  );
}
