import type { Fields } from '#field/field';
import { valueIn, type FormContext } from './field-props.ts';
import { FormField } from './form-field.tsx';

export type FormFieldsProps = FormContext & {
  readonly fields: Fields;
  /** Names to show, in this order; absent = the whole catalogue in its own order. Names that are no field are left out. */
  readonly only?: readonly string[];
  /** Stored values by name. */
  readonly values?: unknown;
};

/** A catalogue as inputs, or a chosen part of it. */
export function FormFields({ fields, only, values, ...context }: FormFieldsProps) {
  return (
    <div className="form-fields">
      {(only ?? Object.keys(fields)).map((name) => {
        const field = fields[name];
        return field && <FormField {...context} key={name} name={name} field={field} value={valueIn(values, name)} />;
      })}
    </div>
  );
}
