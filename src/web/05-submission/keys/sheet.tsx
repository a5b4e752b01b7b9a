import { Fragment } from 'react';
import { sheetGroups } from '#submission/opening-keys';
import type { ProcedureKind } from '#call/procedures';
import type { Language } from '#value/text';
import { Mark } from '../../design/icon.tsx';
import { SummaryList } from '../../design/summary-list.tsx';
import { say } from '../../text/say.ts';
import { keysText } from './keys-text.ts';
import { inWordsOf } from '../../text/call-words.ts';

export type RecoverySheetProps = {
  readonly language: Language;
  readonly kind: ProcedureKind;
  readonly number: number;
  readonly identity: string;
  readonly call: string;
  readonly body: string;
  readonly madeAt: string;
};

/** The sheet as it is printed: whose key it is, the key in groups, how to use it and how to keep it. */
export function RecoverySheet({ language, kind, number, identity, call, body, madeAt }: RecoverySheetProps) {
  const t = inWordsOf(keysText, kind);
  return (
    <section className="receipt recovery-sheet" aria-labelledby="sheet-title">
      <header className="receipt__head">
        <div>
          <h1 id="sheet-title" className="receipt__title">
            {say(t.sheetShownTitle, language, { number })}
          </h1>
          <p className="no-print">{t.sheetShown[language]}</p>
        </div>
        <span className="receipt__mark">
          <Mark />
        </span>
      </header>
      <div className="receipt__code">
        <p className="receipt__code-label">{t.sheetKey[language]}</p>
        <p className="recovery-sheet__key">
          {sheetGroups(identity).map((group, index) => (
            // The groups of one key in their order: two may be alike.
            <Fragment key={`${String(index)}-${group}`}>
              <span>{group}</span>{' '}
            </Fragment>
          ))}
        </p>
      </div>
      <div className="receipt__body flow">
        <SummaryList
          language={language}
          items={[
            { key: 'call', term: t.sheetFor[language], value: call },
            { key: 'body', term: t.sheetBody[language], value: body },
            { key: 'made', term: t.sheetMadeAt[language], value: madeAt },
          ]}
        />
        <p>{t.sheetUse[language]}</p>
        <p>{t.sheetKeep[language]}</p>
      </div>
    </section>
  );
}
