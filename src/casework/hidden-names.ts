import { stagePlanOf, stagePlans, type Stage } from '#call/stages';
import { readingOrder } from '#assessment/reading-order';
import type { Tables, Tx } from '#db/tables';
import type { OpenedSubmission } from '#submission';
import { idOf } from '#value/id';

/** A submission as the panel sees it, with the lot and the stage where there are several. Where names are hidden it has a number, and neither name nor organisation. */
export type SeenSubmission = OpenedSubmission & {
  readonly number: number | null;
  readonly lotTitle: string | null;
  readonly stage: Stage | null;
};

/**
 * How the submissions of a call are shown to those who assess. Where the call hides names: by number, the same for everybody and in an order
 * that follows from no name and no time, until the decision. Who bids is known all the same (interests are declared on that list), but not
 * which of the numbers is whose.
 */
export async function namesOf(db: Tables | Tx, callId: string): Promise<(submission: OpenedSubmission) => SeenSubmission> {
  const call = await db.selectFrom('call').select(['anonymous', 'plan']).where('id', '=', callId).executeTakeFirst();
  const { stages } = stagePlanOf(stagePlans.find(({ key }) => key === call?.plan)?.key ?? null);
  const lots = await db.selectFrom('lot').select(['id', 'title', 'state', 'stage']).where('callId', '=', callId).execute();
  const seen = (submission: OpenedSubmission, number: number | null): SeenSubmission => {
    const lot = lots.find(({ id }) => id === submission.lotId);
    const stage = stages.length > 1 && lot ? (stages[lot.stage - 1] ?? null) : null;
    return { ...submission, number, lotTitle: lot?.title ?? null, stage };
  };
  if (call?.anonymous !== 'yes') return (submission) => seen(submission, null);
  const rows = await db.selectFrom('openedSubmission').select('id').where('callId', '=', callId).orderBy('id').execute();
  const order = readingOrder(
    `numbers of ${callId}`,
    rows.map(({ id }) => id),
  );
  const decided = new Set(lots.filter(({ state }) => state === 'decided').map(({ id }) => id));
  return (submission) =>
    decided.has(submission.lotId) ? seen(submission, null) : withoutName(seen(submission, order.indexOf(submission.id) + 1));
}

/** The same submission under a number: no name, the names of all its parties blanked in the answers, files by number. What files say inside stays. */
function withoutName(submission: SeenSubmission): SeenSubmission {
  const { leadName, members, answers, files } = submission;
  const names = [leadName, ...members.map(({ name }) => name ?? '')];
  return {
    ...submission,
    organisationId: idOf(''),
    organisationName: '',
    leadName: '',
    members: [],
    answers: names.reduce(blankedIn, answers),
    confirmations: names.reduce(blankedIn, submission.confirmations),
    files: files.map((file, index) => ({ ...file, name: `${index + 1}${/\.[A-Za-z0-9]{1,8}$/.exec(file.name)?.[0] ?? ''}` })),
  };
}

/** A text without a name, with or without the legal form at its end (SA, AS, CIC, Ltd). */
export function blanked(text: string, name: string): string {
  const short = name.replace(/\s+(SA|AS|ASA|BA|CIC|CIO|Ltd|Limited|plc|LLP)\.?$/i, '');
  return [name, short]
    .filter((part) => part.length > 2)
    .reduce((left, part) => left.replaceAll(new RegExp(`(?<![\\p{L}\\p{N}])${escaped(part)}(?![\\p{L}\\p{N}])`, 'giu'), '[…]'), text);
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function blankedIn(texts: Readonly<Record<string, string | null>>, name: string): Readonly<Record<string, string | null>> {
  return Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, text === null ? null : blanked(text, name)]));
}
