import type { Language, Text } from '#value/text';
import type { Jurisdiction } from './gate.ts';

/** Words of a reference that are not names: how the other language writes them. */
const norwegian: readonly (readonly [RegExp, string])[] = [
  [/\bparts? /g, 'del '],
  [/\bch\. /g, 'kap. '],
  [/^EEA Agreement /, 'EØS-avtalen '],
  [/^DFØ guidance on evaluation/, 'DFØs veileder om evaluering'],
  [/^LOA\b/, 'Anskaffelsesloven'],
  [/^FOA\b/, 'Anskaffelsesforskriften'],
  [/^FVL\b/, 'Forvaltningsloven'],
];

/** A reference to law as the reader writes it: "FOA part IV, ch. 30" is "Anskaffelsesforskriften del IV, kap. 30" in Norwegian; names of English acts stay. */
export function legalBasisText(ref: string, language: Language): string {
  return language === 'en' ? ref : norwegian.reduce((text, [word, written]) => text.replace(word, written), ref);
}

/** How references to the law of one country, and findings made there, begin. What is in neither list holds in both. */
const ofCountry: Readonly<Record<Jurisdiction, RegExp>> = {
  NO: /^(FOA|LOA|FVL|KOFA|DFØ|Tankesmien|arbeidsmiljøloven)(\b|\s|,|$)/,
  EN: /^(PSR|PA23|PPN|TUPE|NAO|Young Foundation|SEUK)\b/,
};

const seenIn: Readonly<Record<Jurisdiction, Text>> = {
  NO: { en: 'seen in Norway: {source}', nb: 'sett i Norge: {source}' },
  EN: { en: 'seen in England: {source}', nb: 'sett i England: {source}' },
};

/**
 * Several references, parted by "; ", as a reader in a country needs them: without those of the other country where there are some of one's
 * own, and said to be from there where there are none.
 */
export function sourceFor(source: string, country: Jurisdiction, language: Language): string {
  const other = country === 'NO' ? 'EN' : 'NO';
  const all = source.split('; ');
  const own = all.filter((one) => !ofCountry[other].test(one));
  const text = (own.length > 0 ? own : all).map((one) => legalBasisText(one, language)).join('; ');
  return own.length > 0 ? text : seenIn[other][language].replace('{source}', text);
}
