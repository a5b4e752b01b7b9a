import type { Language } from '#value/text';
import { Tag } from '../design/tag.tsx';
import { routeText } from './text.ts';

/** The amber mark of a rule that has not been read in its own source. */
export function Unverified({ confidence, language }: { readonly confidence: 'H' | 'M' | 'L'; readonly language: Language }) {
  return confidence === 'H' ? null : <Tag tone="warning">{routeText.unverified[language]}</Tag>;
}
