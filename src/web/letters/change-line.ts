import type { FieldChange } from '#call/amendment';
import { callFields } from '#call/fields';
import type { Call } from '#call';
import { fieldsOfKind } from '#call/procedure-fields';
import type { Language, Text } from '#value/text';
import { formatDay, formatInstant, formatMoneyWithVat } from '../text/format.ts';
import { say } from '../text/say.ts';

/** A changed field in one line of plain text; long texts are read on the page of the call. */
export function changeLine(change: FieldChange, language: Language, { kind, zone }: Pick<Call, 'kind' | 'zone'>): string {
  const label = (fieldsOfKind(kind)[change.field] ?? callFields[change.field]).label[language];
  const [before, after] = [change.before, change.after].map((value) => inWords(value, { field: change.field, language, zone }));
  if (after === undefined || after === null) return say(changedText, language, { label });
  return before ? say(fromTo, language, { label, before, after }) : say(now, language, { label, after });
}

type About = { readonly field: FieldChange['field']; readonly language: Language; readonly zone: Call['zone'] };

function inWords(value: FieldChange['before'], { field, language, zone }: About): string | null {
  if (value === null) return null;
  if (typeof value === 'object') return formatMoneyWithVat(value, language);
  switch (callFields[field].kind) {
    case 'day':
      return formatDay(value as never, language); // the value of a day field
    case 'instant':
      return formatInstant(value as never, zone, language); // the value of an instant field
    default:
      return field === 'title' ? value : null;
  }
}

const fromTo: Text = { en: '– {label}: {after} (before: {before})', nb: '– {label}: {after} (før: {before})' };
const now: Text = { en: '– {label}: {after}', nb: '– {label}: {after}' };
const changedText: Text = { en: '– {label}: rewritten', nb: '– {label}: skrevet om' };
