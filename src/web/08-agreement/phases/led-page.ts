import type { LedAgreement } from '#casework/phases';
import type { TestPhase } from '#agreement/test-phase';
import type { Fields, Values } from '#field/field';
import { redirect } from 'react-router';
import type { CaseFile } from '#public-record/case-file';
import type { Refusal } from '#value/refusal';
import type { Result } from '#value/result';
import { listChange, readPosted, unaccepted } from '../../act-answer.ts';
import { toCheck, toForm } from '../../check-step.tsx';
import { caseOf, visitOf, type PageArgs } from '../../page.ts';

/** The agreement with phases of the address; 404 where there is none. */
export async function ledOf(args: PageArgs): Promise<{ readonly file: CaseFile; readonly led: LedAgreement; readonly page: string }> {
  const { casework, language } = visitOf(args);
  const file = await caseOf(args);
  const led = casework.ledAgreement(file, args.params['agreement'] ?? '');
  if (!led) throw new Response(null, { status: 404 });
  return { file, led, page: `/${language}/w/cases/${file.id}/agreements/${led.agreement.id}/phases` };
}

/** The same with the phase of the address. */
export async function ledPhaseOf(args: PageArgs): Promise<Awaited<ReturnType<typeof ledOf>> & { readonly phase: TestPhase }> {
  const found = await ledOf(args);
  const phase = found.led.phases.find(({ id }) => id === args.params['phase']);
  if (!phase) throw new Response(null, { status: 404 });
  return { ...found, phase };
}

/** A form that is checked before it counts: `rule` is asked before the last page, so that nobody confirms what cannot be; `act` after it. */
export async function checkedAction<Fs extends Fields>(
  args: PageArgs,
  about: {
    readonly fields: Fs;
    readonly file: CaseFile;
    readonly rule: (values: Values<Fs>) => Result<unknown, Refusal<string>>;
    readonly act: (values: Values<Fs>) => Promise<Result<unknown, Refusal<string>>>;
    /** Where to go when it is done. */
    readonly next: string;
  },
) {
  const posted = await readPosted(args, about.fields, { country: about.file.country, moment: 'act' });
  const again = listChange(posted);
  if (again) return again;
  if (posted.intent === 'change') return toForm(posted);
  if (posted.problems.length > 0) return unaccepted(posted, { problems: posted.problems });
  const may = about.rule(posted.values);
  if (!may.ok) return unaccepted(posted, { refusal: may.refusal });
  if (posted.intent !== 'confirm') return toCheck(posted);
  const done = await about.act(posted.values);
  return done.ok ? redirect(about.next) : unaccepted(posted, { refusal: done.refusal });
}
