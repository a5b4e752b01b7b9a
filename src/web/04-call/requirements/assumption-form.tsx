import { populations } from '#method/simulation/populations';
import { Button } from '../../design/button.tsx';
import { Disclosure } from '../../design/disclosure.tsx';
import { Panel } from '../../design/layout.tsx';
import { placeOf } from '../../page.ts';
import { countName, shareName, typeFields } from './assumptions.ts';
import { RangePair } from './range-pair.tsx';
import type { RequirementFacts } from './requirement-facts.ts';
import { requirementName } from './requirement-name.ts';
import { requirementsText } from './text.ts';

/** What the figures rest on, to be replaced by those who know better: a GET form, so the address holds it and nothing is stored. */
export function AssumptionForm({ facts }: { readonly facts: RequirementFacts }) {
  const { language, assumed, edit } = facts;
  const t = requirementsText;
  const page = `${edit}/requirements`;
  return (
    <Panel tone="accent">
      <h2 id="assumptions">{t.assume[language]}</h2>
      <p>{t.assumeLead[language]}</p>
      <form method="get" action={page} className="flow">
        {populations.map((kind) => (
          <KindFigures key={kind.id} facts={facts} kind={kind} />
        ))}
        <Button variant="secondary">{t.show[language]}</Button>
      </form>
      {assumed.origin === 'given' && (
        <p>
          <a className="ds-link" href={page}>
            {t.startAgain[language]}
          </a>
        </p>
      )}
      <p className="field__hint">{t.assumeMore[language]}</p>
    </Panel>
  );
}

/** How many of one kind take part, and how many of them meet each requirement. Open where something must be mended. */
function KindFigures({ facts, kind: { id, label } }: { readonly facts: RequirementFacts; readonly kind: (typeof populations)[number] }) {
  const { language, assumed, country } = facts;
  const t = requirementsText;
  const requirements = facts.requirements.map(({ requirement }) => requirement);
  const fields = typeFields(id, requirements);
  const wrong = assumed.problems.some(({ path }) => Object.hasOwn(fields, path));
  const pair = {
    fields,
    values: assumed.values,
    language,
    ...placeOf(country),
    problems: assumed.problems,
    ...(assumed.typed ? { typed: assumed.typed } : {}),
  };
  return (
    <Disclosure summary={label[language]} {...(wrong ? { open: 'open' } : {})}>
      <RangePair {...pair} names={[countName(id, 'low'), countName(id, 'high')]} legend={t.howMany[language]} unit={t.bidders[language]} />
      <p>{t.meetLegend[language]}</p>
      <div className="form-fields">
        {requirements.map((requirement, place) => (
          <RangePair
            key={requirement.id ?? place}
            {...pair}
            names={[shareName(id, place, 'low'), shareName(id, place, 'high')]}
            legend={requirementName(requirement, place, language)}
            unit={t.ofHundred[language]}
          />
        ))}
      </div>
    </Disclosure>
  );
}
