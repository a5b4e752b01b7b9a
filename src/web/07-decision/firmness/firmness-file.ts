import type { PublicRecord } from '#public-record';
import { publicLotNamed } from '#public-record/public-lots';
import { scoreStep } from '#assessment';
import { nameIn, notPublic, textResponse } from '../../10-public-record/data-response.ts';
import { visitOf, type PageArgs } from '../../page.ts';
import { csvText } from '../../text/csv.ts';

type PublicCall = PublicRecord['calls'][number];
type PublicFirmness = NonNullable<NonNullable<PublicCall['decision']>['firmness']>;

/**
 * How firm a published result is, at `<call or lot>.csv`: every figure of the page, unrounded. At `<call or lot>.json`: the published weights and scores
 * as a document for the command that computes them. Submissions by number, as in the published ranking.
 */
export async function loader(args: PageArgs) {
  const { file } = args.params;
  const record = await visitOf(args).casework.findPublicRecord(args.params['case'] ?? '');
  const call = publicLotNamed(record, nameIn(file, 'csv') ?? nameIn(file, 'json'));
  if (!call?.decision?.firmness) return notPublic();
  if (nameIn(file, 'json')) return textResponse(`${JSON.stringify(documentOf(call), null, 1)}\n`, 'application/json; charset=utf-8', 60);
  const rows = rowsOf(call.decision.firmness, (id) => call.values.criteria?.find((criterion) => criterion.id === id)?.title ?? id);
  return textResponse(csvText(['figure', 'submission', 'about', 'value'], rows), 'text/csv; charset=utf-8; header=present', 60);
}

function rowsOf(firmness: PublicFirmness, titleOf: (criterion: string) => string): readonly (readonly (string | number | null)[])[] {
  return [
    ['label', firmness.winner, firmness.because.join(' '), firmness.label],
    ...Object.entries(firmness.near).map(([submission, share]) => ['share within ten points', submission, firmness.method, share]),
    ...Object.entries(firmness.all).map(([submission, share]) => ['share of all weightings', submission, firmness.method, share]),
    ...firmness.flips.map(({ rival, transfer }) => ['share of weight to move', rival, null, transfer]),
    ...firmness.leaveOneOut.map(({ assessor, winner }) => ['first without one assessor', winner, assessor, null]),
    ...firmness.halfPoint.map(({ submission, criterion, by, winner }) => [
      'first after half a point',
      winner,
      `${submission}: ${titleOf(criterion)}`,
      by,
    ]),
    ...firmness.cells.flatMap(({ submission, criterion, mean, lowest, highest }) => [
      ['mean score', submission, titleOf(criterion), mean],
      ['lowest score', submission, titleOf(criterion), lowest],
      ['highest score', submission, titleOf(criterion), highest],
    ]),
    ['share of panels drawn anew', firmness.winner, null, firmness.bootstrap],
    ['alpha', null, null, firmness.alpha],
  ];
}

/** Criteria by their titles where these tell them apart, by id otherwise. */
function documentOf({ values, decision }: PublicCall) {
  const criteria = values.criteria ?? [];
  const titles = criteria.map(({ title }) => title ?? '');
  const distinct = new Set(titles).size === titles.length && titles.every(Boolean);
  return {
    criteria: criteria.map(({ id, title, weight }) => ({ id: distinct ? title : id, weight: weight ?? 0 })),
    scores: Object.fromEntries(
      (decision?.ranking ?? []).map(({ number, scores }) => [String(number), criteria.map(({ id }) => scores[id ?? ''] ?? 0)]),
    ),
    weights: { region: 'points', points: 10 },
    step: scoreStep,
  };
}
