import { isRecorded, type ProcedureKind } from '#call/procedures';
import type { Text } from '#value/text';
import { inWordsOf } from './call-words.ts';

type Texts = Readonly<Record<string, Text>>;
type Wording<All extends Texts> = Readonly<Partial<Record<keyof All, Text>>>;

/**
 * What others say instead of what a tender says: `rounds` for every kind of round, `recorded` where a provider is chosen without a competition,
 * both in words that are filled in, and what one kind says alone.
 */
export type RoundWording<All extends Texts> = {
  readonly rounds?: Wording<All>;
  readonly fundRound?: Wording<All>;
  readonly requestWave?: Wording<All>;
  readonly recorded?: Wording<All>;
};

/**
 * The sentences of a page in the words of a kind of call. A tender says what the catalogue says; the others say their own where they have some, and
 * else the same. Words such as `{theSubmission}` are filled in; everything else in braces is left to `say`.
 */
export function textOfKind<All extends Texts>(
  texts: All,
  wording: RoundWording<All>,
): (kind: ProcedureKind) => Readonly<Record<keyof All, Text>> {
  const of = (kind: Exclude<ProcedureKind, 'tender' | 'innovationPartnership'>): Readonly<Record<keyof All, Text>> => {
    const said = isRecorded(kind)
      ? (wording.recorded as Texts)
      : { ...(wording.rounds as Texts), ...(wording[kind as 'fundRound' | 'requestWave'] as Texts) }; // what is there is a text; the two are all that is left
    return { ...texts, ...inWordsOf({ ...said }, kind) };
  };
  const own = {
    fundRound: of('fundRound'),
    requestWave: of('requestWave'),
    mostSuitableProvider: of('mostSuitableProvider'),
    directAward: of('directAward'),
  };
  return (kind) => (kind === 'tender' || kind === 'innovationPartnership' ? texts : own[kind]);
}
