import { publicLotNamed } from '#public-record/public-lots';
import { nameIn, notPublic, textResponse } from '../10-public-record/data-response.ts';
import { visitOf, type PageArgs } from '../page.ts';
import { csvText } from '../text/csv.ts';

/** The published ranking of one call, or of one of its lots, at `<call or lot>.csv`: the numbers of the chart and the table, unrounded. Names only where the record shows them. */
export async function loader(args: PageArgs) {
  const record = await visitOf(args).casework.findPublicRecord(args.params['case'] ?? '');
  const call = publicLotNamed(record, nameIn(args.params['file'], 'csv'));
  if (!call?.decision) return notPublic();
  const criteria = call.values.criteria ?? [];
  const columns = [
    'rank',
    'submission',
    'name',
    'chosen',
    'total',
    ...criteria.flatMap(({ title, weight }) => [`${title ?? ''}: score (0-5)`, `${title ?? ''}: part of total (weight ${weight ?? 0})`]),
  ];
  const rows = call.decision.ranking.map((line) => [
    line.rank,
    line.number,
    line.name,
    line.chosen ? 'yes' : 'no',
    line.total,
    ...criteria.flatMap(({ id }) => [line.scores[id ?? ''] ?? null, line.parts[id ?? ''] ?? null]),
  ]);
  return textResponse(csvText(columns, rows), 'text/csv; charset=utf-8; header=present', 60);
}
