import type { LongTextField, MoneyField, NumberField, TextField } from '#field/field';
import { countWords } from '#field/read-form';
import { formatNumber, formatVat } from '../text/format.ts';
import { say } from '../text/say.ts';
import { FieldBox, tieOf } from './field-box.tsx';
import { shownText, shownVat, takesFocus, vatChoices, type FieldProps } from './field-props.ts';
import { currencyWords, vatAnswers, words } from './field-words.ts';
import { inputId } from './input-id.ts';

export function TextInput(props: FieldProps<TextField>) {
  const { field, name } = props;
  const email = field.format === 'email';
  return (
    <FieldBox props={props}>
      <input
        className="ds-input"
        type={email ? 'email' : 'text'}
        id={inputId(name)}
        name={name}
        defaultValue={shownText(props)}
        autoComplete={email ? 'email' : undefined}
        size={field.maxLength <= 20 ? Math.max(6, field.maxLength) : undefined}
        aria-required={field.required === 'save' || undefined}
        autoFocus={takesFocus(name, props.focus)}
        {...tieOf(props)}
      />
    </FieldBox>
  );
}

/** Overtyping is allowed; the count below is static text, and the server says at the next save if it is too long. */
export function LongTextInput(props: FieldProps<LongTextField>) {
  const { field, name, language } = props;
  const text = shownText(props);
  const countId = `${inputId(name)}-count`;
  return (
    <FieldBox props={props}>
      <textarea
        className="ds-input"
        id={inputId(name)}
        name={name}
        defaultValue={text}
        rows={field.maxWords <= 80 ? 4 : field.maxWords <= 300 ? 6 : 8}
        aria-required={field.required === 'save' || undefined}
        autoFocus={takesFocus(name, props.focus)}
        {...tieOf(props, countId)}
      />
      <p id={countId} className="field__count" data-word-limit={field.maxWords}>
        {say(words.wordCount, language, { count: countWords(text), max: formatNumber(field.maxWords, language) })}
      </p>
    </FieldBox>
  );
}

export function NumberInput(props: FieldProps<NumberField>) {
  const { field, name, language } = props;
  const unitId = `${inputId(name)}-unit`;
  const input = (
    <input
      className="ds-input"
      type="text"
      inputMode={field.decimals > 0 || field.min < 0 ? 'decimal' : 'numeric'}
      id={inputId(name)}
      name={name}
      defaultValue={shownText(props)}
      size={Math.min(16, Math.max(5, formatNumber(field.max, language).length + field.decimals))}
      autoComplete="off"
      aria-required={field.required === 'save' || undefined}
      autoFocus={takesFocus(name, props.focus)}
      {...(field.unit ? tieOf(props, unitId) : tieOf(props))}
    />
  );
  if (!field.unit) return <FieldBox props={props}>{input}</FieldBox>;
  return (
    <FieldBox props={props}>
      <div className="ds-field-affixes">
        {input}
        <span className="ds-field-affix" id={unitId}>
          {field.unit[language]}
        </span>
      </div>
    </FieldBox>
  );
}

/** Currency and VAT belong to the place, not to the person: they are told in words and cannot be mistyped. */
export function MoneyInput(props: FieldProps<MoneyField>) {
  const { field, name, language, locality } = props;
  const unitId = `${inputId(name)}-unit`;
  return (
    <FieldBox props={props}>
      <div className="ds-field-affixes">
        <span className="ds-field-affix" aria-hidden="true">
          {locality.currency === 'GBP' ? '£' : 'kr'}
        </span>
        <input
          className="ds-input"
          type="text"
          inputMode="decimal"
          id={inputId(name)}
          name={name}
          defaultValue={shownText(props)}
          size={14}
          autoComplete="off"
          aria-required={field.required === 'save' || undefined}
          autoFocus={takesFocus(name, props.focus)}
          {...tieOf(props, unitId)}
        />
      </div>
      {field.vat && field.vat !== 'outside' && (
        <p className="field__vat">
          <label className="field__hint" htmlFor={`${inputId(name)}-vat`}>
            {words.vat[language]}
          </label>{' '}
          <select className="ds-input" id={`${inputId(name)}-vat`} name={`${name}.vat`} defaultValue={shownVat(props)}>
            {vatChoices(props).map((vat) => (
              <option key={vat} value={vat}>
                {vatAnswers[vat][language]}
              </option>
            ))}
          </select>
        </p>
      )}
      <p id={unitId} className="field__count">
        {say(field.vat === 'askedEarly' ? words.amountEarly : field.vat ? words.amount : words.amountIn, language, {
          currency: currencyWords[locality.currency][language],
          vat: formatVat(locality.vat, language),
        })}
      </p>
    </FieldBox>
  );
}
