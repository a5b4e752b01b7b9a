import type { ProcedureKind } from '#call/procedures';
import type { Stage } from '#call/stages';
import type { Language, Text } from '#value/text';
import { lotName } from '../04-call/lots/lot-name.ts';
import { say } from '../text/say.ts';
import { textOfKind } from '../text/text-of-kind.ts';

type Named = {
  readonly number: number | null;
  readonly organisationName: string;
  readonly lotTitle: string | null;
  readonly stage: Pick<Stage, 'key' | 'name'> | null;
};

/** What the panel calls a submission: by the name of its organisation, or by number where names are hidden; with its lot and stage where there are several. */
export function submissionName(of: Named, language: Language, kind: ProcedureKind): string {
  const name = bareName(of, language, kind);
  const among = lotName(of, language);
  return among === '' ? name : `${name} (${among})`;
}

/** The same where the lot and stage stand above it. */
export function bareName(
  { number, organisationName }: Pick<Named, 'number' | 'organisationName'>,
  language: Language,
  kind: ProcedureKind,
): string {
  return number === null ? organisationName : say(wordsOf(kind).numbered, language, { number });
}

/** What has a lot and stage in common, under its name, the latest stage first; one group without a name where there is one of them. */
export function byLot<Of extends { readonly among: string; readonly stageNumber: number }>(
  all: readonly Of[],
): readonly { readonly among: string; readonly members: readonly Of[] }[] {
  const latest = all.toSorted((one, other) => other.stageNumber - one.stageNumber);
  return [...new Set(latest.map(({ among }) => among))].map((among) => ({ among, members: all.filter((one) => one.among === among) }));
}

/** What a submission is listed under. */
export function listedUnder(of: Pick<Named, 'lotTitle' | 'stage'>, language: Language) {
  return { among: lotName(of, language), stageNumber: of.stage ? stageOrder.indexOf(of.stage.key) : 0 };
}

/** The order in which stages follow each other, whatever the plan. */
const stageOrder: readonly Stage['key'][] = ['interest', 'dialogue', 'firstTender', 'tender'];

const words = { numbered: { en: 'Submission {number}', nb: 'Tilbud {number}' } } as const satisfies Record<string, Text>;
const wordsOf = textOfKind(words, {
  rounds: { numbered: { en: '{Submission} {number}', nb: '{Submission} {number}' } },
  recorded: { numbered: { en: 'Provider {number}', nb: 'Leverandør {number}' } },
});
