import { amountOf, procedureOf, type ProcedureKind } from '#call/procedures';
import type { Language } from '#value/text';
import { Section } from '../design/layout.tsx';
import { inWordsOf } from '../text/call-words.ts';
import { callText } from './text.ts';

const checks = [
  { path: 'weights', text: callText.checkWeights },
  { path: 'requirements', text: callText.checkRequirements },
  { path: 'burden', text: callText.checkBurden },
] as const;

export type CheckLinksProps = { readonly language: Language; readonly kind: ProcedureKind; readonly page: string };

/** The three questions to ask a draft before it is published; each has a page that answers it. `page` is the address of the call form. */
export function CheckLinks({ language, kind, page }: CheckLinksProps) {
  const t = inWordsOf(callText, kind);
  // Two of them show what prices do; where none counts there is nothing to see.
  const shown = amountOf(procedureOf(kind)) === 'scored' ? checks : checks.filter(({ path }) => path === 'burden');
  return (
    <Section
      id="before"
      title={t.beforePublishing[language]}
      lead={(shown.length > 1 ? t.beforePublishingLead : t.beforePublishingNoPrice)[language]}
    >
      <ul>
        {shown.map(({ path, text }) => (
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
