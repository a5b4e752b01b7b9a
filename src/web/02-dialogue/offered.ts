import { dialogueFields } from '#dialogue/fields';
import { zoneOf } from '#party/organisation';
import type { CaseFile } from '#public-record/case-file';
import { dayIn } from '#value/instant';
import { actorOf, visitOf, type PageArgs } from '../page.ts';
import { dialogueText as t } from './text.ts';

/** Who has offered, asked beside other questions: it may stay empty. */
export const offeredField = {
  ...dialogueFields.participants,
  label: t.offeredBeside,
  hint: t.offeredBesideHint,
  required: 'never',
} as const;

/** Whether an offer stands in the log already. */
export function hasOffer({ dialogue }: Pick<CaseFile, 'dialogue'>): boolean {
  return dialogue.some(({ kind }) => kind === 'offer');
}

/** What an entry says when nobody has written more than who offered: today, and that they did. */
export function plainOffer(args: PageArgs, file: Pick<CaseFile, 'country' | 'language'>) {
  return { heldOn: dayIn(zoneOf(file.country), visitOf(args).casework.now()), said: t.offered[file.language] };
}

/** Notes in the log that somebody has offered. */
export function noteOffer(args: PageArgs, file: CaseFile, participants: string) {
  const values = { ...plainOffer(args, file), kind: 'offer', participants } as const;
  return visitOf(args).casework.recordDialogue(actorOf(args), { caseId: file.id, values, talkId: null });
}
