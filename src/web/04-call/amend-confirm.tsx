import type { Call } from '#call';
import { asksAgain, type AmendableField } from '#call/amendment';
import { amendmentFields, callFields, type AmendmentValues, type CallValues } from '#call/fields';
import { fieldsOfKind } from '#call/procedure-fields';
import type { Typed } from '#field/read-form';
import { localityOf } from '#party/organisation';
import type { Language } from '#value/text';
import { CaseLink, type CaseLinkProps } from '../02-dialogue/case-link.tsx';
import { Button, ButtonRow } from '../design/button.tsx';
import { DataTable } from '../design/data-table.tsx';
import { Notice } from '../design/notice.tsx';
import { PageHeading } from '../design/page-heading.tsx';
import { SummaryList } from '../design/summary-list.tsx';
import { FieldValue } from '../field/field-value.tsx';
import { inWordsOf } from '../text/call-words.ts';
import { callText } from './text.ts';

export type AmendConfirmProps = {
  readonly language: Language;
  readonly about: CaseLinkProps['about'];
  readonly call: Call;
  readonly change: {
    readonly fields: readonly AmendableField[];
    readonly values: Pick<CallValues, AmendableField> & AmendmentValues;
  };
  readonly typed: Typed;
};

/** The step before the change is public; what was typed travels as the form's own hidden inputs. */
export function AmendConfirm({ language, about, call, change, typed }: AmendConfirmProps) {
  const t = inWordsOf(callText, call.kind);
  const worded = fieldsOfKind(call.kind);
  const locality = localityOf(call.zone === 'Europe/Oslo' ? 'NO' : 'EN');
  const lang = about.lang === language ? undefined : about.lang;
  const shown = (name: AmendableField, value: unknown) => (
    <span lang={name === 'title' || name === 'description' ? lang : undefined}>
      <FieldValue field={callFields[name]} value={value} language={language} locality={locality} />
    </span>
  );
  return (
    <>
      <PageHeading
        caption={<CaseLink language={language} about={about} />}
        title={t.amendCheckTitle[language]}
        lead={t.amendCheckLead[language]}
      />
      <div className="compare">
        <DataTable
          caption={t.whatChanges[language]}
          columns={[
            { key: 'field', label: t.field[language] },
            { key: 'before', label: t.before[language] },
            { key: 'after', label: t.after[language] },
          ]}
          rows={change.fields.map((name) => ({
            key: name,
            cells: {
              field: (worded[name] ?? callFields[name]).label[language],
              before: shown(name, call[name]),
              after: shown(name, change.values[name]),
            },
          }))}
        />
      </div>
      <SummaryList
        language={language}
        items={[
          {
            key: 'reason',
            term: amendmentFields.reason.label[language],
            value: <FieldValue field={amendmentFields.reason} value={change.values.reason} language={language} locality={locality} />,
          },
          { key: 'rationale', term: amendmentFields.rationale.label[language], value: <span lang={lang}>{change.values.rationale}</span> },
        ]}
      />
      <Notice language={language}>
        <p>{t.tellsFollowers[language]}</p>
        {asksAgain(change) && <p>{t.asksAgain[language]}</p>}
      </Notice>
      <form method="post">
        {Object.entries(typed).map(
          ([name, value]) =>
            name !== 'intent' && <input key={name} type="hidden" name={name} value={typeof value === 'string' ? value : value[0]} />,
        )}
        <ButtonRow>
          <Button name="intent" value="amend">
            {t.amend[language]}
          </Button>
          <Button name="intent" value="back" variant="secondary">
            {t.amendBack[language]}
          </Button>
        </ButtonRow>
      </form>
    </>
  );
}
