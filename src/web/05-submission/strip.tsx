import { LinkButton } from '../design/button.tsx';
import { DraftStrip, StatusStrip, SubmittedStrip } from '../design/status-strip.tsx';
import { formatInstantToSecond } from '../text/format.ts';
import { say } from '../text/say.ts';
import { stripText } from './text.ts';
import { submissionAddress } from './own-address.ts';
import type { Workspace } from './workspace.ts';

/** For `handle.strip` of every page of a submission: its state, always in sight. Nothing where the page itself could not be loaded. */
export function stripOf(data: unknown) {
  return data ? <SubmissionStrip facts={data as Workspace} /> : null; // the loaders of these pages give at least this
}

function SubmissionStrip({ facts }: { readonly facts: Workspace }) {
  const { language, state, buyer, left, closesAt, now, zone, open, sealedAt, unsentChanges } = facts;
  const check = (
    <LinkButton href={submissionAddress(facts, 'check')} variant="secondary" size="sm">
      {(unsentChanges ? stripText.sealAgain : stripText.check)[language]}
    </LinkButton>
  );
  if (sealedAt && unsentChanges && open) {
    return (
      <StatusStrip kind="draft" label={stripText.changedLabel[language]} action={check}>
        <strong>{stripText.notReceived[language]}</strong>{' '}
        {say(stripText.stillCounts, language, { buyer, at: formatInstantToSecond(sealedAt, zone, language) })}
      </StatusStrip>
    );
  }
  if (sealedAt) {
    const receipt = (
      <LinkButton href={submissionAddress(facts, 'receipt')} variant="secondary" size="sm">
        {stripText.receipt[language]}
      </LinkButton>
    );
    return <SubmittedStrip language={language} received={{ at: sealedAt, zone }} {...(open ? { until: closesAt } : {})} action={receipt} />;
  }
  if (!open) {
    return (
      <StatusStrip kind="stopped" label={stripText.closedLabel[language]}>
        <strong>{stripText.nothingSubmitted[language]}</strong> {say(stripText.neverReceived, language, { buyer })}
      </StatusStrip>
    );
  }
  if (state === 'withdrawn') {
    return (
      <StatusStrip kind="stopped" label={stripText.withdrawnLabel[language]} action={check}>
        <strong>{say(stripText.withdrawn, language, { buyer })}</strong> {stripText.draftStays[language]}
      </StatusStrip>
    );
  }
  return <DraftStrip language={language} receiver={buyer} left={left} closes={{ at: closesAt, now, zone }} action={check} />;
}
