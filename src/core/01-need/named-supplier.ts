import type { Language } from '#value/text';

/**
 * Words by which a text may point to one supplier, as they stand there, each once, in the order of the text; `[]` where it points to none.
 * `known`: names of enterprises. It reads words and no meaning: it is a reason to look, and never a reason to refuse.
 *
 * Three signs. A known name, with or without its legal form, written with its capitals ("Blank AS" is also found as "Blank"); a name
 * with a legal form behind it ("Fyr og Følge AS"); one firm that nobody names ("et lite firma i bygda"), which everybody there knows.
 */
export function suppliersNamed(text: string, { language, known }: Reading): readonly string[] {
  const names = known.flatMap((whole) => {
    const name = whole.replace(/\s*\([^)]*\)$/u, '');
    const short = name.replace(legalForm, '').trim();
    return (short.length >= leastLetters ? [name, short] : [name]).map((one) => new RegExp(`(?<!\\p{L})${escaped(one)}(?!\\p{L})`, 'u'));
  });
  const found = [...names, nameWithForm, oneFirm[language]].flatMap((sign) => {
    const hit = sign.exec(text);
    return hit ? [{ at: hit.index, words: hit[0].trim() }] : [];
  });
  const inOrder = found.toSorted((a, b) => a.at - b.at || b.words.length - a.words.length);
  // "Blank" within "Blank AS" is the same sign twice.
  return inOrder
    .filter(({ words }, place) => !inOrder.slice(0, place).some((earlier) => earlier.words.includes(words)))
    .map(({ words }) => words);
}

type Reading = { readonly language: Language; readonly known: readonly string[] };

/** A shorter name is too often an ordinary word. */
const leastLetters = 4;

const legalForms = 'AS|ASA|SA|ANS|DA|BA|KF|IKS|Ltd|Limited|CIC|LLP|PLC|plc|CIO';
const legalForm = new RegExp(`\\s(?:${legalForms})$`, 'u');
const nameWithForm = new RegExp(`(?:\\p{Lu}[\\p{L}\\d’'-]*\\s(?:(?:og|and|&|i|of)\\s)?){1,4}(?:${legalForms})(?![\\p{L}\\d])`, 'u');

const oneFirm: Readonly<Record<Language, RegExp>> = {
  en: /\b(?:(?:a|one|the) (?:small|local|little|certain) (?:firm|company|business|enterprise|provider|supplier)|(?:a|one) (?:firm|business|supplier))\b(?:\s[\p{L}’'-]+){0,3}/iu,
  nb: /(?<!\p{L})(?:(?:et|ett|det) (?:lite|lokalt|lokale|lille|bestemt) (?:firma(?:et)?|selskap(?:et)?|foretak(?:et)?)|(?:en|én|ei|den) (?:liten|lokal|lokale|lille|bestemt) (?:bedrift(?:en)?|virksomhet(?:en)?|leverandør(?:en)?)|(?:et|ett) (?:firma|selskap)|(?:en|én) (?:bedrift|leverandør))(?!\p{L})(?:\s[\p{L}’'-]+){0,3}/iu,
};

function escaped(name: string): string {
  return name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}
