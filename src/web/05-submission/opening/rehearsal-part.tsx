import type { KeyPreparation } from '#submission/opening-keys';
import type { Zone } from '#value/instant';
import type { Language } from '#value/text';
import type { Unaccepted } from '../../act-answer.ts';
import { Button, LinkButton } from '../../design/button.tsx';
import { Notice } from '../../design/notice.tsx';
import { Section } from '../../design/layout.tsx';
import { ActForm } from '../../field/act-form.tsx';
import { formatInstantToSecond } from '../../text/format.ts';
import { say } from '../../text/say.ts';
import { openingText } from './opening-text.ts';
import { OpenersReady } from './openers-ready.tsx';
import { DemoPassphrase, problemOf } from './passphrase-part.tsx';
import { PassphraseField } from './passphrase-field.tsx';

/** What the rehearsal shows: part of what the page's loader gives. */
export type RehearsalFacts = {
  readonly language: Language;
  readonly caseId: string;
  readonly callId: string;
  readonly zone: Zone;
  readonly me: string;
  readonly hasPassphrase: boolean;
  readonly passphraseOfDemo: string | null;
  readonly preparation: KeyPreparation;
};

/** Before publication: the own passphrase, the rehearsal, and how far the others are. */
export function Rehearsal({ facts, answer }: { readonly facts: RehearsalFacts; readonly answer: Unaccepted | undefined }) {
  const { language, preparation } = facts;
  return (
    <>
      <Own facts={facts} answer={answer} />
      <Section title={openingText.rehearsalState[language]}>
        <OpenersReady language={language} openers={preparation.openers} me={facts.me} />
      </Section>
    </>
  );
}

function Own({ facts, answer }: { readonly facts: RehearsalFacts; readonly answer: Unaccepted | undefined }) {
  const { language, preparation, me, zone, hasPassphrase, caseId, callId } = facts;
  const t = openingText;
  const passphrasePage = `/${language}/w/passphrase?back=${encodeURIComponent(`/${language}/w/cases/${caseId}/calls/${callId}/opening`)}`;
  if (!hasPassphrase) {
    return (
      <Notice language={language} tone="warning" title={t.passphraseFirst[language]}>
        <p>{t.passphraseFirstText[language]}</p>
        <LinkButton href={passphrasePage}>{t.choose[language]}</LinkButton>
      </Notice>
    );
  }
  if (preparation.rehearsedAt) {
    return (
      <Notice language={language} tone="success" live="status">
        <p>{say(t.rehearsedAll, language, { at: formatInstantToSecond(preparation.rehearsedAt, zone, language) })}</p>
      </Notice>
    );
  }
  const without = preparation.openers.filter((opener) => !opener.hasPassphrase).map(({ name }) => name);
  if (without.length > 0) {
    return (
      <Notice language={language}>
        <p>{say(t.waitingFor, language, { names: without.join(', ') })}</p>
      </Notice>
    );
  }
  if (preparation.openers.some((opener) => opener.personId === me && opener.rehearsed)) {
    const left = preparation.needed - preparation.openers.filter((opener) => opener.rehearsed).length;
    return (
      <Notice language={language} tone="success" live="status">
        <p>{say(t.rehearsedOwn, language, { left })}</p>
      </Notice>
    );
  }
  return (
    <ActForm language={language} answer={answer} fields={{}} buttons={<Button>{t.rehearse[language]}</Button>}>
      <DemoPassphrase facts={facts} />
      <PassphraseField language={language} name="passphrase" label={t.passphrase} problem={problemOf(answer, language)} />
      <p>
        <a className="ds-link" href={passphrasePage}>
          {t.changeIt[language]}
        </a>
      </p>
    </ActForm>
  );
}
