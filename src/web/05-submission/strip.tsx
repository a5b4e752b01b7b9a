import type { ReactNode } from 'react';
import { LinkButton } from '../design/button.tsx';
import { DraftStrip, StatusStrip, SubmittedStrip } from '../design/status-strip.tsx';
import { formatInstantToSecond } from '../text/format.ts';
import { say } from '../text/say.ts';
import { stripText } from './text.ts';
import { submissionAddress } from './own-address.ts';
import { ServerClock } from './server-clock.tsx';
import { UnsavedNotice } from './unsaved-notice.tsx';
import type { Workspace } from './workspace.ts';
import { inWordsOf } from '../text/call-words.ts';

/** For `handle.strip` of every page of a submission: its state, always in sight. Nothing where the page itself could not be loaded. */
export function stripOf(data: unknown) {
  const facts = data as Workspace | undefined; // the loaders of these pages give at least this
  return facts?.invited ? <SubmissionStrip facts={facts} /> : null;
}

function SubmissionStrip({ facts }: { readonly facts: Workspace }) {
  const { language, state, buyer, left, closesAt, now, zone, open, sealedAt, unsentChanges } = facts;
  const t = inWordsOf(stripText, facts.kind);
  const check = (
    <StripSide facts={facts}>
      <LinkButton href={submissionAddress(facts, 'check')} variant="secondary" size="sm">
        {(unsentChanges ? t.sealAgain : t.check)[language]}
      </LinkButton>
    </StripSide>
  );
  if (sealedAt && unsentChanges && open) {
    return (
      <StatusStrip kind="draft" label={t.changedLabel[language]} action={check}>
        <strong>{t.notReceived[language]}</strong>{' '}
        {say(t.stillCounts, language, { buyer, at: formatInstantToSecond(sealedAt, zone, language) })}
      </StatusStrip>
    );
  }
  if (sealedAt) {
    const receipt = (
      <StripSide facts={facts}>
        <LinkButton href={submissionAddress(facts, 'receipt')} variant="secondary" size="sm">
          {t.receipt[language]}
        </LinkButton>
      </StripSide>
    );
    return <SubmittedStrip language={language} received={{ at: sealedAt, zone }} {...(open ? { until: closesAt } : {})} action={receipt} />;
  }
  if (!open) {
    return (
      <StatusStrip kind="stopped" label={t.closedLabel[language]}>
        <strong>{t.nothingSubmitted[language]}</strong> {say(t.neverReceived, language, { buyer })}
      </StatusStrip>
    );
  }
  if (state === 'withdrawn') {
    return (
      <StatusStrip kind="stopped" label={t.withdrawnLabel[language]} action={check}>
        <strong>{say(t.withdrawn, language, { buyer })}</strong> {t.draftStays[language]}
      </StatusStrip>
    );
  }
  return <DraftStrip language={language} receiver={buyer} left={left} closes={{ at: closesAt, now, zone }} action={check} />;
}

/** What can be done, and while the call receives submissions the clock that decides. */
function StripSide({ facts, children }: { readonly facts: Workspace; readonly children: ReactNode }) {
  const { language, zone, now, closesAt, open } = facts;
  return (
    <div className="strip-side">
      {children}
      {open && (
        <div className="strip-side__clock">
          <ServerClock language={language} zone={zone} now={now} closesAt={closesAt} />
          <UnsavedNotice language={language} zone={zone} />
        </div>
      )}
    </div>
  );
}
