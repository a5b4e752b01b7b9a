import type { Language } from '#value/text';
import type { Unaccepted } from '../../act-answer.ts';
import { Notice } from '../../design/notice.tsx';
import { refusalText } from '../../text/refusal-text.ts';
import { say } from '../../text/say.ts';
import { openingText } from './opening-text.ts';

/** In the demo everybody can act as everybody, so the passphrase is on the page. */
export function DemoPassphrase({
  facts: { language, passphraseOfDemo },
}: {
  readonly facts: { readonly language: Language; readonly passphraseOfDemo: string | null };
}) {
  if (!passphraseOfDemo) return null;
  return (
    <Notice language={language}>
      <p>{say(openingText.demo, language, { passphrase: passphraseOfDemo })}</p>
    </Notice>
  );
}

/** What is wrong with the passphrase that was typed, for its field. */
export function problemOf(answer: Unaccepted | undefined, language: Language): string | undefined {
  return answer?.refusal?.code.startsWith('passphrase') ? refusalText(answer.refusal, language) : undefined;
}
