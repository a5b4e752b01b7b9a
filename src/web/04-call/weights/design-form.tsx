import { useState } from 'react';
import { callFields } from '#call/fields';
import { sumOfWeights } from '#call/weight-design/balance';
import type { Problem } from '#field/problem';
import { localityOf } from '#party/organisation';
import { partFill } from '../../chart/part-pattern.tsx';
import { Button } from '../../design/button.tsx';
import { Disclosure } from '../../design/disclosure.tsx';
import { Icon } from '../../design/icon.tsx';
import { inputId } from '../../field/input-id.ts';
import { FormFields } from '../../field/form-fields.tsx';
import { formatMoney, formatNumber } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import { wordedProblems } from '../call-problems.ts';
import { fieldsOf, weightName, type DesignFacts } from './design-facts.ts';
import { effectChart } from './effect-words.ts';
import { Presets } from './presets.tsx';
import { pressName } from './pressed.ts';
import { designText as t } from './text.ts';
import { storedDesign, type ReadDesign, type TypedDesign } from './typed-design.ts';
import { WeightRow } from './weight-row.tsx';

export type DesignFormProps = {
  readonly facts: DesignFacts;
  readonly typed: TypedDesign;
  readonly read: ReadDesign;
  /** What to say at the inputs. */
  readonly problems: readonly Problem[];
  readonly seen: string;
  /** What leads now, in a few words; for a phone, on which the effect lies below. */
  readonly lead: string;
};

/** The inputs of the designer. Its first button is the one that Enter presses; only the last one saves, by post. */
export function DesignForm({ facts, typed, read, problems, seen, lead }: DesignFormProps) {
  const { language } = facts;
  const worded = wordedProblems(problems, fieldsOf(read.rows));
  // As it was when the page came: what a person has opened must not close while they type in it.
  const [unsettled] = useState(() => isUnsettled(facts, typed, problems));
  const problemAt = (path: string) => problems.find((problem) => problem.path === path);
  return (
    <>
      <button className="ds-sr-only" type="submit" name={pressName} value="show" tabIndex={-1} aria-hidden="true" />
      <input type="hidden" name="seen" value={seen} />
      <fieldset className="ds-fieldset designer__weights" id="weights">
        <legend className="designer__legend">{t.weights[language]}</legend>
        {read.rows.length === 0 && <p className="designer__none">{t.none[language]}</p>}
        <ul className="designer__rows" hidden={read.rows.length === 0}>
          {read.rows.map((row, index) => (
            <WeightRow
              key={row.id}
              row={row}
              fill={partFill(effectChart, index)}
              text={typed[weightName(row.id)] ?? ''}
              language={language}
              written={facts.criteria.length > 0 ? facts.written : language}
              problem={problemAt(weightName(row.id))}
            />
          ))}
        </ul>
        {read.rows.length > 0 && <Sum read={read} facts={facts} problem={problemAt('criteria')} />}
        {lead !== '' && (
          <p className="designer__lead no-print">
            {lead} <a href="#effect">{t.seeEffect[language]}</a>
          </p>
        )}
      </fieldset>
      <Presets facts={facts} read={read} />
      <Disclosure summary={formulaInUse(facts, typed)} {...(unsettled ? { open: 'open' as const } : {})}>
        <div className="designer__formula">
          <FormFields
            fields={worded.fields}
            only={['priceFormula', 'priceFloor', 'priceCeiling']}
            language={language}
            country={facts.country}
            locality={localityOf(facts.country)}
            problems={worded.problems}
            typed={typed}
          />
          {isProposed(facts, typed) && (
            <p className="field__hint">{say(t.proposed, language, { reference: formatMoney(facts.reference.money, language) })}</p>
          )}
        </div>
      </Disclosure>
      <div className="designer__act no-print">
        <div className="designer__show">
          <Button name={pressName} value="show" variant="secondary">
            {t.show[language]}
          </Button>
        </div>
        {read.rows.length > 0 && (
          <>
            <button className="ds-button" type="submit" data-variant="primary" formMethod="post">
              {t.use[language]}
            </button>
            <p className="designer__used">{t.used[language]}</p>
          </>
        )}
      </div>
    </>
  );
}

/** The formula as it stands, so that the inputs can stay folded while only weights are tried. */
function formulaInUse({ language }: DesignFacts, typed: TypedDesign): string {
  const { label, options } = callFields.priceFormula;
  const chosen = options.find(({ value }) => value === typed['priceFormula'])?.label[language];
  return chosen ? `${label[language]}: ${chosen.toLowerCase()}` : label[language];
}

/** No formula yet, another one than is stored, or something to mend about it. */
function isUnsettled(facts: DesignFacts, typed: TypedDesign, problems: readonly Problem[]): boolean {
  const paths = ['priceFormula', 'priceFloor', 'priceCeiling'];
  return typed['priceFormula'] !== facts.price.priceFormula || problems.some(({ path }) => paths.some((own) => path.startsWith(own)));
}

function isProposed(facts: DesignFacts, typed: TypedDesign): boolean {
  const proposal = storedDesign(facts);
  const stored = facts.price.priceFloor ?? facts.price.priceCeiling;
  return !stored && proposal['priceFloor'] === typed['priceFloor'] && proposal['priceCeiling'] === typed['priceCeiling'];
}

type SumProps = { readonly read: ReadDesign; readonly facts: DesignFacts; readonly problem: Problem | undefined };

/** The sum stands where the eye ends after the weights; refused, it carries the whole sentence. */
function Sum({ read, facts: { language }, problem }: SumProps) {
  const sum = sumOfWeights(read.rows.map(({ weight }) => ({ weight: weight ?? 0 })));
  const right = sum === 100;
  const off = formatNumber(Math.abs(sumOfWeights([{ weight: 100 }, { weight: -sum }])), language);
  const text = right ? t.sumRight : sum < 100 ? t.sumBelow : t.sumAbove;
  const sentence = problem && wordedProblems([problem], callFields).fields['criteria']?.missing?.[language];
  return (
    <div id={inputId('criteria')} tabIndex={-1} className="designer__sum" data-right={right ? '' : undefined}>
      <p className="designer__total">
        <Icon name={right ? 'check' : 'warning'} />
        <span>
          {t.sum[language]} <strong>{say(text, language, { sum: formatNumber(sum, language), off })}</strong>
        </span>
      </p>
      {sentence && <p className="ds-validation-message designer__error">{sentence}</p>}
    </div>
  );
}
