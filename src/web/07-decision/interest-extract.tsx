import type { ProcedureKind } from '#call/procedures';
import type { PublicInterestKind } from '#assessment/interest-kinds';
import { interestFields, rulingFields } from '#assessment/fields';
import type { ChoiceField } from '#field/field';
import type { PublicRecord } from '#public-record';
import type { Language } from '#value/text';
import { DataTable } from '../design/data-table.tsx';
import { formatList } from '../text/format.ts';
import { inWordsOf } from '../06-assessment/round-fields.ts';
import { say } from '../text/say.ts';
import { roleTextOf } from '../work/case-text.ts';
import { extractText, extractTextOf } from './extract-text.ts';
import { decisionTextOf } from './round-text.ts';

type Panel = NonNullable<NonNullable<PublicRecord['calls'][number]['decision']>['panel']>;

type InterestExtractProps = { readonly language: Language; readonly kind: ProcedureKind; readonly panel: Panel };

/** Which links were declared and what followed, without private details: for everybody, after the decision. */
export function InterestExtract({ language, kind, panel }: InterestExtractProps) {
  const t = extractTextOf(kind);
  const fields = inWordsOf(rulingFields, kind);
  if (panel.extract.length === 0) return <p>{t.none[language]}</p>;
  return (
    <>
      <DataTable
        caption={t.caption[language]}
        columns={[
          { key: 'who', label: t.who[language] },
          { key: 'bidder', label: t.bidder[language] },
          { key: 'kinds', label: t.kinds[language] },
          { key: 'followed', label: t.followed[language] },
        ]}
        rows={panel.extract.map((entry, index) => ({
          key: String(index),
          cells: {
            who: [entry.role ? roleTextOf(kind)[entry.role][language] : t.unknownRole[language], entry.name].filter(Boolean).join(', '),
            bidder:
              entry.bidder ??
              (entry.number === null ? t.someBidder[language] : say(decisionTextOf(kind).numbered, language, { n: entry.number })),
            kinds:
              entry.kinds.length > 0
                ? formatList(
                    entry.kinds.map((link) => kindText(link, kind, language)),
                    language,
                  )
                : t.noKind[language],
            followed:
              [labelOf(fields.state, entry.state, language), labelOf(fields.ruling, entry.ruling, language)].filter(Boolean).join('. ') ||
              '–',
          },
        }))}
      />
      <p className="chart__note">{t.note[language]}</p>
    </>
  );
}

function kindText(link: PublicInterestKind, kind: ProcedureKind, language: Language): string {
  const { options } = inWordsOf(interestFields, kind).kinds;
  return (options.find((entry) => entry.value === link)?.label ?? extractText.personal)[language];
}

function labelOf(field: ChoiceField, value: string | null, language: Language): string | undefined {
  return field.options.find((option) => option.value === value)?.label[language];
}
