import type { Call } from '#call';
import type { CaseEvent } from '#value/event';
import type { Id } from '#value/id';
import type { Instant } from '#value/instant';
import type { Refusal } from '#value/refusal';
import { ok, refused, type Result } from '#value/result';
import type { SetAsideValues } from './after-fields.ts';

/** An opened submission that is not ranked, with the ground and the reasons for the one it concerns. */
export type SetAside = SetAsideValues & { readonly submissionId: Id<'submission'>; readonly callId: Id<'call'>; readonly at: Instant };

export type SetAsideRefusal = Refusal<
  'notOpened' | 'alreadySigned' | 'noSuchSubmission' | 'alreadySetAside' | 'notSetAside' | 'setAsideReasonMissing' | 'advantageNotHeard'
>;

type About = {
  readonly call: Pick<Call, 'id' | 'state'>;
  readonly submissions: readonly Id<'submission'>[];
  readonly aside: readonly Pick<SetAside, 'submissionId'>[];
  readonly signed: boolean;
  /** Submissions of which was found, after a hearing, that nothing evens out their earlier involvement. */
  readonly heard: readonly Id<'submission'>[];
};

/**
 * Takes an opened submission out of the ranking, with a ground and reasons (FOA §§ 9-4 to 9-6, 24-1 ff.; PA23 s.19(3), ss.26–28). After a
 * decision it counts only in a correction. Refuses: not opened, signed, no such submission, no reasons, an unfair advantage that was not found after a
 * hearing, set aside already.
 */
export function setAside(about: About, setting: Omit<SetAside, 'callId'>): Result<{ aside: SetAside; event: CaseEvent }, SetAsideRefusal> {
  const barred = barredFrom(about, setting.submissionId);
  if (barred) return refused(barred);
  if (!setting.ground || !setting.setAsideReason) return refused({ code: 'setAsideReasonMissing' });
  if (setting.ground === 'unfairAdvantage' && !about.heard.includes(setting.submissionId))
    return refused({ code: 'advantageNotHeard', source: 'PA23 s.16 · FOA § 12-2' });
  if (about.aside.some((entry) => entry.submissionId === setting.submissionId)) return refused({ code: 'alreadySetAside' });
  const aside = { ...setting, callId: about.call.id };
  return ok({
    aside,
    event: {
      type: 'submissionSetAside',
      facts: { call: about.call.id, submission: aside.submissionId, ground: setting.ground },
      refs: [{ kind: 'setAside', id: aside.submissionId }],
    },
  });
}

/** Takes a submission back into the ranking. */
export function reinstate(about: About, submissionId: Id<'submission'>): Result<{ event: CaseEvent }, SetAsideRefusal> {
  const barred = barredFrom(about, submissionId);
  if (barred) return refused(barred);
  if (!about.aside.some((entry) => entry.submissionId === submissionId)) return refused({ code: 'notSetAside' });
  return ok({ event: { type: 'submissionReinstated', facts: { call: about.call.id, submission: submissionId }, refs: [] } });
}

function barredFrom({ call, submissions, signed }: About, submissionId: Id<'submission'>): SetAsideRefusal | null {
  if (call.state !== 'opened' && call.state !== 'decided') return { code: 'notOpened' };
  if (signed) return { code: 'alreadySigned' };
  return submissions.includes(submissionId) ? null : { code: 'noSuchSubmission' };
}
