import type { Text, Language } from '#value/text';
import type { Criterion } from './fields.ts';

/** What a score from 0 to 5 means where the call says nothing else, the word for 0 first. */
export const ordinaryScale: readonly Text[] = [
  { en: 'Not answered', nb: 'Ikke besvart' },
  { en: 'Weak: says what, and not how', nb: 'Svakt: sier hva, men ikke hvordan' },
  { en: 'Partly: something important is missing', nb: 'Delvis: noe viktig mangler' },
  { en: 'Good: answers what was asked', nb: 'Godt: svarer på det det er spurt om' },
  { en: 'Convincing, and shown to work', nb: 'Overbevisende, og dokumentert at det virker' },
  { en: 'Outstanding: more for people than was asked', nb: 'Framragende: gir folk mer enn det er spurt om' },
];

/** The words for 0 to 5 of one criterion, in the language of the call: its own where it has six lines, and the ordinary ones otherwise. */
export function levelsOf({ scale }: Partial<Pick<Criterion, 'scale'>>, language: Language): readonly string[] {
  const own = linesIn(scale ?? null);
  return own.length === ordinaryScale.length ? own : ordinaryScale.map((level) => level[language]);
}

/** Whether a typed scale is neither empty nor six lines. */
export function isHalfScale(scale: string | null): boolean {
  const { length } = linesIn(scale);
  return length !== 0 && length !== ordinaryScale.length;
}

/** The criteria with their words written out, as a call is published: what was published stays when the ordinary words change. */
export function withScales(criteria: readonly Criterion[], language: Language): readonly Criterion[] {
  return criteria.map((criterion) =>
    criterion.kind === 'price' ? criterion : { ...criterion, scale: levelsOf(criterion, language).join('\n') },
  );
}

function linesIn(scale: string | null): readonly string[] {
  return (scale ?? '')
    .split('\n')
    .map((line) => line.replace(/^\s*[0-5]\s*[:.=–-]?\s+/, '').trim())
    .filter((line) => line !== '');
}
