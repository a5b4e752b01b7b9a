import type { Actor } from '#party/role';
import { mayAct } from '#party/role';
import { answerName } from '#submission/fields';
import { likeness } from '#submission/similar';
import type { Instant } from '#value/instant';
import { ok, refused, type Result } from '#value/result';
import type { ActRefusal } from './act.ts';
import type { Bench } from './bench.ts';
import type { LotPlace } from './call.ts';
import { changeDraft, draftBidder } from './change-draft.ts';
import { draftBox, ownerOf, publishedLot } from './own-draft.ts';

/** An answer that the organisation has written before. `likeness` 0..1: how alike its question is to the one asked now. */
export type EarlierAnswer = {
  readonly callId: string;
  readonly lotId: string;
  readonly callTitle: string;
  readonly questionId: string;
  readonly question: string;
  readonly text: string;
  readonly writtenAt: Instant;
  /** Whether it was received by the buyer, or stands in a draft only. */
  readonly sent: 'sealed' | 'draft';
  readonly likeness: number;
};

type Asked = LotPlace & { readonly questionId: string };
type From = { readonly callId: string; readonly lotId: string | null; readonly questionId: string };

/** So many pseudonyms are asked for at once. */
const batch = 1_000;

/** What an organisation has answered before, for itself: read with its own key, and copied when a person says so. */
export function earlierAnswerActs(bench: Bench) {
  const { tables } = bench;

  /** The organisation's own submissions to other calls and other lots. Which they are is found by computing the pseudonym of every call. */
  async function ownRows(organisationId: string, at: Pick<LotPlace, 'callId' | 'lotId'>) {
    const calls = await tables.selectFrom('call').select(['id', 'title']).where('state', '!=', 'draft').execute();
    const byOwner = new Map(calls.map((call) => [ownerOf(bench, call.id, organisationId), call]));
    const owners = [...byOwner.keys()];
    const rows = [];
    for (let from = 0; from < owners.length; from += batch)
      rows.push(
        ...(await tables
          .selectFrom('submission')
          .innerJoin('lot', 'lot.id', 'submission.lotId')
          .select(['owner', 'submission.callId', 'lotId', 'lot.title as lotTitle', 'submission.state', 'changedAt', 'draft', 'draftKey'])
          .where('owner', 'in', owners.slice(from, from + batch))
          .execute()),
      );
    return rows
      .filter((row) => row.callId !== at.callId || (typeof at.lotId === 'string' && row.lotId !== at.lotId))
      .map((row) => ({ ...row, title: [byOwner.get(row.owner)?.title ?? '', ...(row.lotTitle ? [row.lotTitle] : [])].join(': ') }));
  }

  async function answersLike(organisationId: string, asked: Asked, question: string): Promise<readonly EarlierAnswer[]> {
    const drafts = draftBox(bench);
    const rows = await ownRows(organisationId, asked);
    if (rows.length === 0) return [];
    const callIds = rows.map((row) => row.callId);
    const questions = await tables.selectFrom('question').select(['id', 'callId', 'title']).where('callId', 'in', callIds).execute();
    const found = await Promise.all(
      rows.map(async (row): Promise<readonly EarlierAnswer[]> => {
        const { answers } = await drafts.read(organisationId, row);
        return questions.flatMap(({ id, callId, title }) => {
          const text = callId === row.callId ? (answers[answerName(id)] ?? '').trim() : '';
          if (text === '') return [];
          const sent = row.state === 'sealed' || row.state === 'opened' ? 'sealed' : 'draft';
          const about = {
            callId,
            lotId: row.lotId,
            callTitle: row.title,
            questionId: id,
            question: title ?? '',
            text,
            writtenAt: row.changedAt,
            sent,
          } as const;
          return [{ ...about, likeness: likeness(question, title ?? '') }];
        });
      }),
    );
    return found.flat().toSorted((one, other) => other.likeness - one.likeness || (one.writtenAt < other.writtenAt ? 1 : -1));
  }

  return {
    /** Whether the organisation has submissions, or drafts of them, to other calls or lots. Nothing is decrypted for it. */
    async hasEarlierAnswers(actor: Actor, at: LotPlace): Promise<boolean> {
      if (!actor.organisationId || !mayAct(actor, 'prepareSubmission')) return false;
      return (await ownRows(actor.organisationId, at)).length > 0;
    },

    /** The organisation's own earlier answers, those to the most similar questions first; none where the question does not exist. */
    async earlierAnswers(actor: Actor, asked: Asked): Promise<readonly EarlierAnswer[]> {
      if (!actor.organisationId || !mayAct(actor, 'prepareSubmission')) return [];
      const there = await publishedLot(tables, asked);
      const question = there?.call.questions.find(({ id }) => id === asked.questionId);
      return question ? answersLike(actor.organisationId, asked, question.title ?? '') : [];
    },

    /** Copies one earlier answer into the draft, marked with where it comes from. What stood there is kept as an earlier version. */
    async reuseAnswer(actor: Actor, input: Asked & { readonly from: From }): Promise<Result<{ readonly savedAt: Instant }, ActRefusal>> {
      const who = await draftBidder(bench, actor, input);
      if (!who.ok) return who;
      const there = await publishedLot(tables, input);
      if (!there?.call.questions.some(({ id }) => id === input.questionId)) return refused({ code: 'noSuchAnswer' });
      const { from } = input;
      const answers = await answersLike(who.value.bidder.organisationId, input, '');
      const earlier = answers.find(
        ({ callId, lotId, questionId }) =>
          callId === from.callId && questionId === from.questionId && (from.lotId === null || lotId === from.lotId),
      );
      if (!earlier) return refused({ code: 'noSuchAnswer' });
      const name = answerName(input.questionId);
      const mark = { callTitle: earlier.callTitle, writtenAt: earlier.writtenAt, copiedAt: bench.clock.now() };
      const saved = await changeDraft(bench, who.value, {
        change: (before) =>
          ok({ ...before, answers: { ...before.answers, [name]: earlier.text }, reused: { ...before.reused, [name]: mark } }),
        keep: 'always',
      });
      return saved.ok ? ok({ savedAt: saved.value.savedAt }) : saved;
    },
  };
}
