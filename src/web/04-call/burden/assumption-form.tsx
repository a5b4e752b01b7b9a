import { amountOf, procedureOf } from '#call/procedures';
import { Button } from '../../design/button.tsx';
import { Panel } from '../../design/layout.tsx';
import { FormFields } from '../../field/form-fields.tsx';
import { placeOf } from '../../page.ts';
import { say } from '../../text/say.ts';
import { assumptionFields } from './assumptions.ts';
import type { BurdenFacts } from './burden-facts.ts';
import { burdenText } from './text.ts';

/** What the figures rest on, to be replaced by those who know better: a GET form, so the address holds it and nothing is stored. */
export function AssumptionForm({ facts }: { readonly facts: BurdenFacts }) {
  const { language, kind, assumed, basis, country } = facts;
  const { rates, values, problems, typed } = assumed;
  const t = burdenText;
  const kinds = Object.values(rates.hoursPerRequirement);
  return (
    <Panel tone="accent">
      <h2 id="assumptions">{t.assume[language]}</h2>
      <p>{t.assumeLead[language]}</p>
      <form method="get" className="flow">
        <FormFields
          fields={assumptionFields(basis.currency, kind)}
          values={values}
          language={language}
          {...placeOf(country)}
          problems={problems}
          {...(typed ? { typed } : {})}
        />
        <Button variant="secondary">{t.show[language]}</Button>
      </form>
      <p className="field__hint">
        {say(amountOf(procedureOf(kind)) === 'scored' ? t.assumeMore : t.assumeMoreNoPrice, language, {
          question: rates.hoursPerQuestion,
          price: rates.hoursForPrice,
          check: rates.hoursForCheck,
          file: rates.hoursPerFile,
          least: Math.min(...kinds),
          most: Math.max(...kinds),
        })}
      </p>
    </Panel>
  );
}
