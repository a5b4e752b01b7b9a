import type { ProcedureKind } from '#call/procedures';
import type { Text } from '#value/text';
import { inWordsOf } from './call-words.ts';

type Texts = Readonly<Record<string, Text>>;
type Wording<All extends Texts> = Readonly<Partial<Record<keyof All, Text>>>;

/** What rounds say instead of what a tender says: `rounds` for every kind of round, in words that are filled in, and what one kind says alone. */
export type RoundWording<All extends Texts> = {
  readonly rounds?: Wording<All>;
  readonly fundRound?: Wording<All>;
  readonly requestWave?: Wording<All>;
};

/**
 * The sentences of a page in the words of a kind of call. A tender says what the catalogue says; a round says its own where it has some, and
 * else the same. Words such as `{theSubmission}` are filled in; everything else in braces is left to `say`.
 */
export function textOfKind<All extends Texts>(
  texts: All,
  wording: RoundWording<All>,
): (kind: ProcedureKind) => Readonly<Record<keyof All, Text>> {
  const of = (kind: 'fundRound' | 'requestWave'): Readonly<Record<keyof All, Text>> => ({
    ...texts,
    ...inWordsOf({ ...(wording.rounds as Texts), ...(wording[kind] as Texts) }, kind), // what is there is a text
  });
  const own = { fundRound: of('fundRound'), requestWave: of('requestWave') };
  return (kind) => (kind === 'fundRound' || kind === 'requestWave' ? own[kind] : texts);
}
