import type { Gate } from '#law/gate';
import type { Language } from '#value/text';
import { callText } from './text.ts';

/** Where a gate comes from, in words: the provision as it is cited, or that it is a rule of this service. */
export function gateSource({ source }: Gate, language: Language): string {
  return source === 'product rule' ? callText.productRule[language] : source;
}
