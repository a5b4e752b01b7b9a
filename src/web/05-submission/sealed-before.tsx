import type { ProcedureKind } from '#call/procedures';
import type { Language } from '#value/text';
import { Notice } from '../design/notice.tsx';
import { say } from '../text/say.ts';
import { inWordsOf } from '../text/call-words.ts';
import { reconfirmText } from './reconfirm-text.ts';

export type SealedBeforeProps = {
  readonly language: Language;
  readonly kind: ProcedureKind;
  readonly sealedBefore: readonly { readonly organisationName: string; readonly amendment: number }[];
};

/** After the opening: who had not seen a change of the call when sealing. */
export function SealedBefore({ language, kind, sealedBefore }: SealedBeforeProps) {
  const t = inWordsOf(reconfirmText, kind);
  if (sealedBefore.length === 0) return null;
  return (
    <Notice language={language} tone="warning" title={say(t.sealedBefore, language, { count: sealedBefore.length })}>
      <ul>
        {sealedBefore.map(({ organisationName, amendment }) => (
          <li key={organisationName}>{say(t.sealedBeforeOne, language, { name: organisationName, number: amendment })}</li>
        ))}
      </ul>
      <p>{t.sealedBeforeCounts[language]}</p>
    </Notice>
  );
}
