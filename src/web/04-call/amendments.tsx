import type { Amendment } from '#call/amendment';
import { amendmentFields, callFields } from '#call/fields';
import { fieldsOfKind } from '#call/procedure-fields';
import type { ProcedureKind } from '#call/procedures';
import { localityOf } from '#party/organisation';
import type { Zone } from '#value/instant';
import type { Language } from '#value/text';
import { DataTable } from '../design/data-table.tsx';
import { Timeline } from '../design/timeline.tsx';
import { FieldValue } from '../field/field-value.tsx';
import { formatInstant, formatList } from '../text/format.ts';
import { say } from '../text/say.ts';
import { textDiff, type TextPart } from '../text/text-diff.ts';
import { callText } from './text.ts';

export type AmendmentsProps = {
  readonly kind: ProcedureKind;
  readonly amendments: readonly Amendment[];
  readonly language: Language;
  /** The language the reasons are written in. */
  readonly written: Language;
  readonly zone: Zone;
  /** Their numbers where some are left out; without it they are counted from 1. */
  readonly numbers?: readonly number[];
};

/** What was changed in a published call: before and after, when and why, oldest first, each with its number. */
export function Amendments({ kind, amendments, language, written, zone, numbers }: AmendmentsProps) {
  const lang = written === language ? undefined : written;
  return (
    <Timeline
      entries={amendments.map((amendment, index) => ({
        kind: 'act',
        key: amendment.id,
        at: { dateTime: amendment.at, text: formatInstant(amendment.at, zone, language) },
        title: say(callText.amendmentTitle, language, {
          number: numbers?.[index] ?? index + 1,
          fields: formatList(
            amendment.fields.map((name) => labelOf(kind, name, language)),
            language,
          ),
        }),
        body: (
          <>
            {amendment.reason && <p className="field__hint">{reasonOf(amendment.reason, language)}</p>}
            <div className="prose-plain" lang={lang}>
              {amendment.rationale}
            </div>
            {amendment.changes.length > 0 && <ChangeTable {...{ kind, amendment, language, zone, lang }} />}
          </>
        ),
      }))}
    />
  );
}

type ChangeTableProps = Pick<AmendmentsProps, 'kind' | 'language' | 'zone'> & {
  readonly amendment: Amendment;
  readonly lang: Language | undefined;
};

function ChangeTable({ kind, amendment, language, zone, lang }: ChangeTableProps) {
  const t = callText;
  const locality = localityOf(zone === 'Europe/Oslo' ? 'NO' : 'EN');
  return (
    <div className="compare">
      <DataTable
        caption={t.whatChanged[language]}
        captionShown="hidden"
        columns={[
          { key: 'field', label: t.field[language] },
          { key: 'before', label: t.beforeNow[language] },
          { key: 'after', label: t.afterNow[language] },
        ]}
        rows={amendment.changes.map((change) => {
          const field = callFields[change.field];
          const { before, after } = change;
          if (field.kind === 'longText' && typeof before === 'string' && typeof after === 'string')
            return { key: change.field, cells: { field: labelOf(kind, change.field, language), ...marked(textDiff(before, after), lang) } };
          const shown = (value: unknown) => (
            <span lang={change.field === 'title' ? lang : undefined}>
              <FieldValue field={field} value={value} language={language} locality={locality} />
            </span>
          );
          return { key: change.field, cells: { field: labelOf(kind, change.field, language), before: shown(before), after: shown(after) } };
        })}
      />
    </div>
  );
}

/** Both texts whole, with the words that went and those that came marked. */
function marked(parts: readonly TextPart[], lang: Language | undefined) {
  return {
    before: (
      <div className="prose-plain" lang={lang}>
        {parts.map(({ kind, text }, index) => (kind === 'gone' ? <del key={index}>{text}</del> : kind === 'same' ? text : null))}
      </div>
    ),
    after: (
      <div className="prose-plain" lang={lang}>
        {parts.map(({ kind, text }, index) => (kind === 'new' ? <ins key={index}>{text}</ins> : kind === 'same' ? text : null))}
      </div>
    ),
  };
}

function reasonOf(reason: NonNullable<Amendment['reason']>, language: Language): string {
  return amendmentFields.reason.options.find((option) => option.value === reason)?.label[language] ?? reason;
}

function labelOf(kind: ProcedureKind, name: string, language: Language): string {
  return fieldsOfKind(kind)[name]?.label[language] ?? name;
}
