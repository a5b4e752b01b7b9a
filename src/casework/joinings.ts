import { bodiesToAsk, joiningsToAnswer, needBrought, needsToBring, saveJoining } from '#db/joinings';
import { lockHead } from '#db/journal';
import { toOrganisation } from '#db/organisation';
import { bodiesLedBy, buyersOf, leadsOfBody } from '#db/people-at-work';
import type { Tx } from '#db/tables';
import { answerJoining, askToJoin, endJoining, joiningState, type Joining } from '#need/joining';
import type { JoiningAnswer, JoiningEnd, JoiningValues } from '#need/joining-fields';
import type { Actor } from '#party/role';
import type { CaseFile } from '#public-record/case-file';
import { idOf } from '#value/id';
import type { Instant } from '#value/instant';
import { ok, refused } from '#value/result';
import { runAct, settle, start } from './act.ts';
import type { Bench } from './bench.ts';
import { tell } from './notices.ts';

/** Several bodies behind one case: asking one to buy together or to share the cost, its answer, and its leaving. */
export function joiningActs(bench: Bench) {
  const { tables } = bench;
  return {
    /** Asks a body to stand behind the case. It has as many days to answer as for a need that others raised. */
    askToJoin(actor: Actor, input: { readonly caseId: string; readonly organisationId: string; readonly values: JoiningValues }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'askToJoin' }, async ({ tx, at, file }) => {
        const row = await tx.selectFrom('organisation').selectAll().where('id', '=', input.organisationId).executeTakeFirst();
        if (!row) return refused({ code: 'noSuchBody' });
        const asked = askToJoin(input.values, {
          id: idOf(bench.ids.newId()),
          need: file.need,
          body: file.organisation,
          asked: toOrganisation(row),
          earlier: file.joinings,
          called: isCalled(file),
          at,
        });
        if (!asked.ok) return asked;
        const { joining, event } = asked.value;
        await saveJoining(tx, joining, actor.personId);
        const personIds = await leadsOfBody(tx, row.id);
        await tell(bench, tx, { personIds, notice: { kind: 'joiningAsked', ...about(file), answersBy: joining.answerDue }, at });
        return ok({ value: { joiningId: joining.id }, events: [event] });
      });
    },

    /** The answer of the body that was asked, by somebody who leads it; `needCaseId` is a need of its own that it brings. */
    answerJoining(
      actor: Actor,
      input: { readonly caseId: string; readonly joiningId: string; readonly answer: JoiningAnswer; readonly needCaseId: string | null },
    ) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'answerJoining' }, async ({ tx, at, file }) => {
        const joining = await ledJoining(tx, { file, joiningId: input.joiningId, actor });
        if (!joining) return refused({ code: 'notAllowed', facts: { act: 'answerJoining' } });
        const brings = input.needCaseId === null ? null : await needBrought(tx, input.needCaseId);
        if (input.needCaseId !== null && !brings) return refused({ code: 'needNotYours' });
        const answered = answerJoining(joining, input.answer, { called: isCalled(file), brings, at });
        if (!answered.ok) return answered;
        const { joining: now, event } = answered.value;
        await saveJoining(tx, now, actor.personId);
        await tellNeed(tx, { joining: now, type: 'needJoined', actor, at });
        const personIds = (await buyersOf(tx, file.id)).filter((personId) => personId !== actor.personId);
        const notice = { kind: 'joiningAnswered', ...about(file), body: now.organisation.name } as const;
        await tell(bench, tx, { personIds, notice, at });
        return ok({ value: null, events: [event] });
      });
    },

    /** The body leaves. Only before a call is public. */
    leaveJoining(actor: Actor, input: { readonly caseId: string; readonly joiningId: string; readonly values: JoiningEnd }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'answerJoining' }, async ({ tx, at, file }) => {
        const joining = await ledJoining(tx, { file, joiningId: input.joiningId, actor });
        if (!joining || joiningState(joining) !== 'joined') return refused({ code: 'notAllowed', facts: { act: 'answerJoining' } });
        const ended = endJoining(joining, input.values, { called: isCalled(file), at });
        if (!ended.ok) return ended;
        await saveJoining(tx, ended.value.joining, actor.personId);
        await tellNeed(tx, { joining: ended.value.joining, type: 'needLeft', actor, at });
        const personIds = (await buyersOf(tx, file.id)).filter((personId) => personId !== actor.personId);
        await tell(bench, tx, {
          personIds,
          notice: { kind: 'joiningLeft', ...about(file), body: ended.value.joining.organisation.name },
          at,
        });
        return ok({ value: null, events: [ended.value.event] });
      });
    },

    /** The body whose case it is does not ask any more. Who has joined leaves by its own act. */
    takeBackJoining(actor: Actor, input: { readonly caseId: string; readonly joiningId: string; readonly values: JoiningEnd }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'askToJoin' }, async ({ tx, at, file }) => {
        const joining = file.joinings.find(({ id }) => id === input.joiningId);
        if (!joining) return refused({ code: 'noSuchBody' });
        if (joiningState(joining) !== 'asked') return refused({ code: 'answeredBefore' });
        const ended = endJoining(joining, input.values, { called: isCalled(file), at });
        if (!ended.ok) return ended;
        await saveJoining(tx, ended.value.joining, actor.personId);
        return ok({ value: null, events: [ended.value.event] });
      });
    },

    /** Whom the body of a case can ask: of the same country, not itself, and not asked or joined already. */
    async bodiesToAsk(file: Pick<CaseFile, 'organisation' | 'country' | 'joinings'>) {
      const busy = new Set<string>(
        file.joinings.filter((one) => ['asked', 'joined'].includes(joiningState(one))).map((one) => one.organisation.id),
      );
      return (await bodiesToAsk(tables, file.country)).filter(({ id }) => id !== file.organisation.id && !busy.has(id));
    },

    /** The joinings of a case that the actor can speak for. */
    async ownJoinings(actor: Actor, file: Pick<CaseFile, 'joinings'>): Promise<readonly Joining[]> {
      const led = await bodiesLedBy(tables, actor.personId);
      return file.joinings.filter(({ organisation }) => led.includes(organisation.id));
    },

    /** What a body that is asked can bring: its public needs without a call that are met nowhere else. */
    needsToBring: (joining: Joining) => needsToBring(tables, joining.organisation.id),

    joiningsToAnswer: (personId: string) => joiningsToAnswer(tables, personId),
  };

  /**
   * The need that is brought gets a line of its own in its journal, and says on its page where it is met. The line names the case and vouches
   * for no content: the joining is content of that case, and has the salt of its last event there.
   */
  async function tellNeed(
    tx: Tx,
    {
      joining,
      type,
      actor,
      at,
    }: { readonly joining: Joining; readonly type: 'needJoined' | 'needLeft'; readonly actor: Actor; readonly at: Instant },
  ): Promise<void> {
    if (!joining.need) return;
    const { caseId } = joining.need;
    await lockHead(tx, `case/${caseId}`, start);
    await settle(bench, { tx, at, actor, caseId }, { value: null, events: [{ type, facts: { case: joining.caseId }, refs: [] }] });
  }
}

function isCalled(file: CaseFile): boolean {
  return file.calls.some(({ publishedAt }) => publishedAt !== null);
}

function about(file: CaseFile) {
  return { caseId: file.id, title: file.need.title ?? '', body: file.organisation.name };
}

type Led = { readonly file: CaseFile; readonly joiningId: string; readonly actor: Actor };

/** The joining of the case, if the actor leads the body that it is about. */
async function ledJoining(tx: Tx, { file, joiningId, actor }: Led): Promise<Joining | null> {
  const joining = file.joinings.find(({ id }) => id === joiningId);
  if (!joining || !(await leadsOfBody(tx, joining.organisation.id)).includes(actor.personId)) return null;
  return joining;
}
