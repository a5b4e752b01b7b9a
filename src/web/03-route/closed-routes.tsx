import type { Country } from '#field/field';
import type { Problem } from '#field/problem';
import type { Typed } from '#field/read-form';
import { routeOverrideFields } from '#route/fields';
import { isNeverOpened } from '#route';
import type { Language } from '#value/text';
import { DataTable } from '../design/data-table.tsx';
import { Disclosure } from '../design/disclosure.tsx';
import { FormFields } from '../field/form-fields.tsx';
import { inputId } from '../field/input-id.ts';
import { placeOf } from '../page.ts';
import { say } from '../text/say.ts';
import type { Offered } from './offered.ts';
import { routeText } from './text.ts';

type ClosedProps = { readonly offered: Offered; readonly language: Language };

/** The closed routes, each with its reason, for whoever asks. */
export function Closed({ offered, language }: ClosedProps) {
  const t = routeText;
  if (offered.excluded.length === 0) return null;
  const title = say(t.excluded, language, { count: offered.excluded.length });
  return (
    <Disclosure summary={title} {...(offered.lawful.length === 0 ? { open: 'open' as const } : {})}>
      <DataTable
        caption={title}
        captionShown="hidden"
        columns={[
          { key: 'route', label: t.excludedColumn[language] },
          { key: 'why', label: t.excludedWhy[language] },
        ]}
        rows={offered.excluded.map((entry) => ({
          key: entry.id,
          cells: { route: entry.name[language], why: entry.because[language] },
        }))}
      />
    </Disclosure>
  );
}

type OverrideProps = ClosedProps & {
  readonly country: Country;
  readonly problems: readonly Problem[];
  readonly typed?: Typed;
};

/** The way for a named person to choose against the guide, with a reason that is public. */
export function Override({ offered, language, country, problems, typed }: OverrideProps) {
  const t = routeText;
  const openable = offered.excluded.filter(({ code }) => !isNeverOpened(code));
  if (openable.length === 0) return null;
  const marked = typed?.['routeId'];
  const open = openable.some(({ id }) => id === marked);
  return (
    <Disclosure summary={t.override[language]} {...(open ? { open: 'open' as const } : {})}>
      <p>{t.overrideLead[language]}</p>
      <fieldset className="ds-fieldset field field--group">
        <legend className="ds-label field__label">{t.excludedColumn[language]}</legend>
        {openable.map(({ id, name, because }) => (
          <div key={id} className="ds-field option">
            <input
              className="ds-input"
              type="radio"
              id={inputId(`closed.${id}`)}
              name="routeId"
              value={id}
              defaultChecked={marked === id}
              aria-describedby={`${inputId(`closed.${id}`)}-why`}
            />
            <label className="ds-label" htmlFor={inputId(`closed.${id}`)}>
              {name[language]}
            </label>
            <p className="field__hint" id={`${inputId(`closed.${id}`)}-why`}>
              {because[language]}
            </p>
          </div>
        ))}
      </fieldset>
      <FormFields
        fields={routeOverrideFields}
        values={null}
        language={language}
        {...placeOf(country)}
        problems={problems}
        {...(typed ? { typed } : {})}
      />
    </Disclosure>
  );
}
