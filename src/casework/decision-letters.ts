import { lotQuery, type CallLot } from '#call/call-lot';
import type { Decision, Summaries } from '#decision';
import { chosenFrom, type Choosing } from '#decision/choosing';
import type { DecisionValues, MinutesValues } from '#decision/fields';
import type { Recipient } from '#decision/recipient';
import { zoneOf } from '#party/organisation';
import type { Actor } from '#party/role';
import type { CaseFile } from '#public-record/case-file';
import { idOf, type Id } from '#value/id';
import { dayIn, type Instant } from '#value/instant';
import type { Bench, LetterText } from './bench.ts';
import type { Basis } from './decision-basis.ts';

/** What people write for a decision. Minutes and reasons that are left out become the least that is true: who acted, and what was recorded. */
export type Words = {
  readonly values: DecisionValues;
  readonly feedback: Readonly<Record<string, string>>;
  readonly minutes?: MinutesValues;
  readonly summaries?: Summaries;
};

export type DraftedLetter = {
  readonly id: Id<'letter'>;
  readonly recipient: Recipient;
  readonly chosen: boolean;
  readonly text: LetterText;
};

/** Everybody who gets a letter, the ranked in their order and then the others. */
export function recipientsOf({ ranking, unranked }: Pick<Basis, 'ranking' | 'unranked'>, choosing: Choosing): readonly Recipient[] {
  const { chosen } = chosenFrom(ranking, choosing);
  const ranked = ranking.map((line) => ({
    organisationId: line.organisationId,
    organisationName: line.organisationName,
    line,
    aside: null,
    chosen: chosen.includes(line),
  }));
  // A correction of the reasons keeps the ranking as it was, also for one that was set aside since.
  const others = unranked.filter(({ organisationId }) => !ranking.some((line) => line.organisationId === organisationId));
  return [
    ...ranked,
    ...others.map(({ organisationId, organisationName, aside }) => ({
      organisationId,
      organisationName,
      line: null,
      aside,
      chosen: false,
    })),
  ];
}

/** The first who is not chosen and to whom nothing was written; whoever was set aside has the reasons of that. `null` when nobody is left out. */
export function silentIn(recipients: readonly Recipient[], feedback: Words['feedback']): string | null {
  const silent = recipients.find(({ organisationId, chosen, aside }) => !chosen && !aside && !feedback[organisationId]);
  return silent?.organisationName ?? null;
}

type Around = { readonly file: CaseFile; readonly basis: Basis; readonly actor: Actor; readonly at: Instant };

/** What the decision is made with: as written, and where nothing was written what the record says of itself. */
export function wordsOf({ values, minutes, summaries }: Words, { file, basis, actor, at }: Around) {
  const own: MinutesValues = {
    decidingBody: file.organisation.name,
    heldOn: dayIn(zoneOf(file.country), at),
    present: actor.name,
    considered: values.reasons,
  };
  return { values, minutes: minutes ?? own, summaries: summaries ?? basis.recorded };
}

type Drafting = {
  readonly file: CaseFile;
  readonly call: CallLot;
  readonly decision: Decision;
  readonly recipients: readonly Recipient[];
  readonly letterIds: readonly Id<'letter'>[];
  readonly feedback: Words['feedback'];
};

/** The letters in the language of the case. */
export function draftedLetters(
  bench: Bench,
  { file, call, decision, recipients, letterIds, feedback }: Drafting,
): readonly DraftedLetter[] {
  const page = `${bench.publishing.publicAddress}/${file.language}/w/cases/${file.id}/calls/${call.id}/letter${lotQuery(call)}`;
  return recipients.map((recipient, index) => ({
    id: letterIds[index] ?? idOf('none'),
    recipient,
    chosen: recipient.chosen,
    text: bench.letters.decision({
      file,
      call,
      decision,
      recipient,
      feedback: feedback[recipient.memberOf ?? recipient.organisationId] ?? null,
      page,
      language: file.language,
    }),
  }));
}
