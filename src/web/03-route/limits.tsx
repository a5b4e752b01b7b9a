import type { Language } from '#value/text';
import type { Offered } from './offered.ts';
import { Unverified } from './unverified.tsx';

type LimitsProps = { readonly limits: Offered['limits']; readonly language: Language };

/** The limits that the value was held against: amount, basis, purpose and distance, marked where the amount was not read in the law itself. */
export function Limits({ limits, language }: LimitsProps) {
  return (
    <ul className="plain-list route-limits">
      {limits.map(({ text, sure }) => (
        <li key={text.en}>
          {text[language]} <Unverified confidence={sure ? 'H' : 'M'} language={language} />
        </li>
      ))}
    </ul>
  );
}
