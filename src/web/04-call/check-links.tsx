import type { Language } from '#value/text';
import { Section } from '../design/layout.tsx';
import { callText } from './text.ts';

const checks = [
  { path: 'weights', text: callText.checkWeights },
  { path: 'requirements', text: callText.checkRequirements },
  { path: 'burden', text: callText.checkBurden },
] as const;

/** The three questions to ask a draft before it is published; each has a page that answers it. `page` is the address of the call form. */
export function CheckLinks({ language, page }: { readonly language: Language; readonly page: string }) {
  return (
    <Section id="before" title={callText.beforePublishing[language]} lead={callText.beforePublishingLead[language]}>
      <ul>
        {checks.map(({ path, text }) => (
          <li key={path}>
            <a className="ds-link" href={`${page}/${path}`}>
              {text[language]}
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
