import type { ProcedureKind } from '#call/procedures';
import { languages, type Language, type Text } from '#value/text';
import { callWords } from './call-words.ts';
import type { MessageValues } from './say.ts';

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
    ...inWords(kind, { ...(wording.rounds as Texts), ...(wording[kind] as Texts) }), // what is there is a text
  });
  const own = { fundRound: of('fundRound'), requestWave: of('requestWave') };
  return (kind) => (kind === 'fundRound' || kind === 'requestWave' ? own[kind] : texts);
}

function inWords(kind: ProcedureKind, wording: Texts): Texts {
  const filled = (text: Text, language: Language) => {
    const words: MessageValues = { ...whoSubmits(kind, language), ...callWords(kind, language) };
    return text[language].replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(taken.has(name) ? whole : (words[name] ?? whole)));
  };
  return Object.fromEntries(
    Object.entries(wording).map(([key, text]) => [
      key,
      Object.fromEntries(languages.map((language) => [language, filled(text, language)])) as Text, // one for each language
    ]),
  );
}

/** Who submits to a round: `{bidder}`, and with a capital `{Bidder}`. */
function whoSubmits(kind: ProcedureKind, language: Language): MessageValues {
  const { one, a } = who[kind === 'requestWave' ? 'group' : 'applicant'];
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  return { bidder: one[language], Bidder: capital(one[language]), aBidder: a[language], ABidder: capital(a[language]) };
}

const who = {
  applicant: { one: { en: 'applicant', nb: 'søker' }, a: { en: 'an applicant', nb: 'en søker' } },
  group: { one: { en: 'group', nb: 'gruppe' }, a: { en: 'a group', nb: 'en gruppe' } },
} as const satisfies Record<string, Readonly<Record<'one' | 'a', Text>>>;

/** Names that sentences use for values of their own: the title of a call, an amount. */
const taken = new Set(['call', 'price']);
