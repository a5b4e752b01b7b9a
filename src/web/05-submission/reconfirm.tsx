import type { Reconfirmation } from '#casework/reconfirm';
import { Amendments } from '../04-call/amendments.tsx';
import { Button, ButtonRow, LinkButton } from '../design/button.tsx';
import { Panel } from '../design/layout.tsx';
import { formatInstant, formatInstantToSecond } from '../text/format.ts';
import { say } from '../text/say.ts';
import { submissionAddress } from './own-address.ts';
import { reconfirmText } from './reconfirm-text.ts';
import type { Workspace } from './workspace.ts';
import { inWordsOf } from '../text/call-words.ts';

export type ReconfirmProps = { readonly facts: Workspace; readonly reconfirmation: Reconfirmation };

/** The call was changed after the submission was sealed: what changed, and one button that seals the same content again. */
export function Reconfirm({ facts, reconfirmation }: ReconfirmProps) {
  const { language, zone, sealedAt, open, unsentChanges } = facts;
  const { amendments, callVersion, required } = reconfirmation;
  const last = amendments.at(-1);
  if (!open || !last || !sealedAt) return null;
  const t = inWordsOf(reconfirmText, facts.kind);
  return (
    <div className="reconfirm">
      <Panel tone="accent">
        <h2>{say(t.title, language, { at: formatInstant(last.at, zone, language) })}</h2>
        <p>{say(required ? t.required : t.asked, language, { sealed: formatInstantToSecond(sealedAt, zone, language) })}</p>
        <Amendments
          kind={facts.kind}
          amendments={amendments}
          numbers={reconfirmation.numbers}
          language={language}
          written={facts.foreign ?? language}
          zone={zone}
        />
        {unsentChanges ? (
          <>
            <p>{t.unsent[language]}</p>
            <LinkButton href={submissionAddress(facts, 'check')}>{t.check[language]}</LinkButton>
          </>
        ) : (
          <form method="post" action={submissionAddress(facts, 'check')}>
            <input type="hidden" name="callVersion" value={callVersion} />
            <ButtonRow>
              <Button>{t.act[language]}</Button>
              <LinkButton href={submissionAddress(facts, 'answers')} variant="secondary">
                {t.change[language]}
              </LinkButton>
            </ButtonRow>
            <p>{t.means[language]}</p>
          </form>
        )}
      </Panel>
    </div>
  );
}
