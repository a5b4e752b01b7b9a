import type { ReactElement } from 'react';
import { ChoiceInput, ChoicesInput } from './choice-inputs.tsx';
import { DayInput, InstantInput } from './date-inputs.tsx';
import type { FieldProps } from './field-props.ts';
import { FileInput } from './file-input.tsx';
import { ListInput } from './list-input.tsx';
import { LongTextInput, MoneyInput, NumberInput, TextInput } from './text-inputs.tsx';

/** The input of any field of a catalogue, tied to its label, hint and error without JavaScript. */
export function FormField(props: FieldProps): ReactElement {
  const { field } = props;
  switch (field.kind) {
    case 'text':
      return <TextInput {...props} field={field} />;
    case 'longText':
      return <LongTextInput {...props} field={field} />;
    case 'choice':
      return <ChoiceInput {...props} field={field} />;
    case 'choices':
      return <ChoicesInput {...props} field={field} />;
    case 'number':
      return <NumberInput {...props} field={field} />;
    case 'money':
      return <MoneyInput {...props} field={field} />;
    case 'day':
      return <DayInput {...props} field={field} />;
    case 'instant':
      return <InstantInput {...props} field={field} />;
    case 'file':
      return <FileInput {...props} field={field} />;
    case 'list':
      return <ListInput {...props} field={field} Child={FormField} />;
  }
}
