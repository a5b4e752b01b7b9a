import type { Gate } from '#law/gate';
import type { Language } from '#value/text';
import { Section } from '../../design/layout.tsx';
import { Tag } from '../../design/tag.tsx';
import { inputId } from '../../field/input-id.ts';
import { say } from '../../text/say.ts';
import { keptOutList } from './finding.ts';
import { ofTen } from './of-ten.ts';
import type { RequirementFacts } from './requirement-facts.ts';
import { gateSource } from '../gate-source.ts';
import { requirementsText } from './text.ts';

/** Each requirement in the buyer's words, whom it keeps out, and what law and experience say about asking it. */
export function RequirementByRequirement({ facts }: { readonly facts: RequirementFacts }) {
  const { language, requirements, listGates, written, edit } = facts;
  const t = requirementsText;
  return (
    <Section id="each" title={t.each[language]} lead={t.eachLead[language]}>
      {listGates.map((gate) => (
        <GateNote key={gate.code} gate={gate} language={language} />
      ))}
      <ol className="question-list">
        {requirements.map(({ requirement, gates }, place) => (
          <li key={requirement.id ?? place} className="flow">
            <p className="question-list__title" lang={written}>
              {requirement.title}
            </p>
            {requirement.reason && (
              <p className="field__hint">
                {t.why[language]} <span lang={written}>{requirement.reason}</span>
              </p>
            )}
            <p>{sharesOf(facts, place)}</p>
            {gates.map((gate) => (
              <GateNote key={gate.code} gate={gate} language={language} />
            ))}
            <p>
              <a className="ds-link" href={`${edit}#${inputId(`requirements.${place}.kind`)}`}>
                {say(t.change, language, { number: place + 1 })}
              </a>
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** Whom it keeps out alone, kind by kind, and who would be in without it. */
function sharesOf(facts: RequirementFacts, place: number): string {
  const { language, kinds, simulation, requirements } = facts;
  const t = requirementsText;
  const effect = simulation.requirements[place];
  const shares = keptOutList(facts, (kind) => effect?.excludes[kind] ?? null);
  if (shares === null) return t.eachNobody[language];
  const sentence = say(t.eachShares, language, { shares });
  const [kind] = kinds;
  const only = kind && (effect?.onlyThis[kind.id] ?? 0);
  if (!kind || !only || only < 0.05 || requirements.length === 1) return sentence;
  const share = ofTen(only, language);
  return `${sentence} ${say(t.eachOnly, language, { share: share.charAt(0).toLocaleUpperCase(language) + share.slice(1), many: kind.many[language] })}`;
}

function GateNote({ gate, language }: { readonly gate: Gate; readonly language: Language }) {
  const t = requirementsText;
  return (
    <div className="gate-note">
      <Tag tone={gate.effect === 'refuse' ? 'danger' : 'warning'}>{(gate.effect === 'refuse' ? t.limit : t.think)[language]}</Tag>{' '}
      {gate.confidence !== 'H' && <Tag>{t.unverified[language]}</Tag>}
      <p>{gate.text[language]}</p>
      <p className="field__hint">{say(t.source, language, { source: gateSource(gate, language) })}</p>
    </div>
  );
}
