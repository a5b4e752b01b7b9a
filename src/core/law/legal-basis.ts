import type { Language } from '#value/text';

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
