import type { Amendment } from '#call/amendment';
import { amendmentFields, callFields } from '#call/fields';
import { fieldsOfKind } from '#call/procedure-fields';
import type { ProcedureKind } from '#call/procedures';
import { localityOf } from '#party/organisation';
import type { Zone } from '#value/instant';
import type { Language } from '#value/text';
import { Timeline } from '../design/timeline.tsx';
import { ChangeTable } from '../field/change-table.tsx';
import { formatInstant, formatList } from '../text/format.ts';
import { say } from '../text/say.ts';
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
            {amendment.changes.length > 0 && (
              <ChangeTable
                rows={amendment.changes.map(({ field: name, before, after }) => ({
                  key: name,
                  label: labelOf(kind, name, language),
                  field: callFields[name],
                  before,
                  after,
                }))}
                language={language}
                written={written}
                locality={localityOf(zone === 'Europe/Oslo' ? 'NO' : 'EN')}
              />
            )}
          </>
        ),
      }))}
    />
  );
}

function reasonOf(reason: NonNullable<Amendment['reason']>, language: Language): string {
  return amendmentFields.reason.options.find((option) => option.value === reason)?.label[language] ?? reason;
}

function labelOf(kind: ProcedureKind, name: string, language: Language): string {
  return fieldsOfKind(kind)[name]?.label[language] ?? name;
}
