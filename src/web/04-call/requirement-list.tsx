import { callFields, type Requirement } from '#call/fields';
import type { ProcedureKind } from '#call/procedures';
import type { Language } from '#value/text';
import { Section } from '../design/layout.tsx';
import { say } from '../text/say.ts';
import { publicText, publicTextOf } from './public-text.ts';

type Props = { readonly requirements: readonly Requirement[]; readonly language: Language; readonly foreign: Language | undefined };

/** What whoever submits must show, and why: read before the questions, because it decides whether to begin at all. */
export function Requirements({ kind, ...props }: Props & { readonly kind: ProcedureKind }) {
  const { requirements, language } = props;
  const t = publicTextOf(kind);
  if (requirements.length === 0) return null;
  return (
    <Section id="requirements" title={t.requirements[language]} lead={say(t.requirementsLead, language, { count: requirements.length })}>
      <RequirementList {...props} />
    </Section>
  );
}

/** Each requirement in the buyer's words, with its kind and the reason for it. */
export function RequirementList({ requirements, language, foreign }: Props) {
  return (
    <ul className="question-list">
      {requirements.map((requirement) => (
        <li key={requirement.id}>
          <p className="question-list__title" lang={foreign}>
            {requirement.title}
          </p>
          {kindLabel(requirement, language) && <p className="field__hint">{kindLabel(requirement, language)}</p>}
          {requirement.reason && (
            <p>
              {publicText.requirementWhy[language]} <span lang={foreign}>{requirement.reason}</span>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

/** The kind in words; nothing where it is none of those that have a name. */
function kindLabel({ kind }: Requirement, language: Language): string {
  if (kind === 'other') return '';
  return callFields.requirements.of.kind.options.find((option) => option.value === kind)?.label[language] ?? '';
}
