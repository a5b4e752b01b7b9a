import type { ProcedureKind } from '#call/procedures';
import type { AgreementValues } from '#agreement/fields';
import { agreementFields } from '#agreement/fields';
import type { Fields } from '#field/field';
import type { Language } from '#value/text';
import { Panel } from '../design/layout.tsx';
import { SummaryList } from '../design/summary-list.tsx';
import type { FormContext } from '../field/field-props.ts';
import { FormField } from '../field/form-field.tsx';
import { say } from '../text/say.ts';
import { agreementTextOf } from './round-text.ts';

type Promises = AgreementValues['promises'];

const { clause, waiver } = agreementFields.promises.of;

/** One of the two must be answered, so neither is shown as one that may be left out. */
const shown = { clause: { ...clause, required: 'act' }, waiver: { ...waiver, required: 'act' } } as const;

/** What is asked: the dates, and for each promise its clause or the reason for leaving it out. The promises themselves are not asked, so nobody can reword them. */
export function askedFields(count: number): Fields {
  const { signedOn, startDate, endDate } = agreementFields;
  const rows = Array.from({ length: count }, (_, index) => [
    [`promises.${index}.clause`, clause],
    [`promises.${index}.waiver`, waiver],
  ]).flat();
  return { signedOn, startDate, endDate, ...Object.fromEntries(rows) };
}

/** The promises of the submission with what was answered to each. */
export function answeredPromises(promises: Promises, values: Readonly<Record<string, unknown>>): Promises {
  const text = (name: string) => {
    const value = values[name];
    return typeof value === 'string' && value !== '' ? value : null;
  };
  return promises.map((promise, index) => ({
    ...promise,
    clause: text(`promises.${index}.clause`),
    waiver: text(`promises.${index}.waiver`),
  }));
}

export type PromisesPartProps = {
  readonly promises: Promises;
  /** The language of the case, where it is not the reader's. */
  readonly lang: Language | undefined;
  readonly context: FormContext;
  readonly kind: ProcedureKind;
};

/** Each promise as it was made, and what becomes of it. */
export function PromisesPart({ promises, lang, context, kind }: PromisesPartProps) {
  const { language } = context;
  const t = agreementTextOf(kind);
  return (
    <>
      <h2>{t.promises[language]}</h2>
      <p>{promises.length > 0 ? t.promisesLead[language] : t.noPromises[language]}</p>
      {promises.map((promise, index) => (
        <Panel key={index}>
          <h3>{say(t.promise, language, { n: index + 1 })}</h3>
          <SummaryList
            language={language}
            items={[
              { key: 'source', term: t.asked[language], value: <span lang={lang}>{promise.source}</span> },
              {
                key: 'text',
                term: t.promised[language],
                value: (
                  <div className="prose-plain" lang={lang}>
                    {promise.text}
                  </div>
                ),
              },
            ]}
          />
          <div className="form-fields">
            <FormField {...context} name={`promises.${index}.clause`} field={shown.clause} value={promise.clause} />
            <FormField {...context} name={`promises.${index}.waiver`} field={shown.waiver} value={promise.waiver} />
          </div>
        </Panel>
      ))}
    </>
  );
}
