import { buyersBehind } from '#need/joining';
import type { CaseFile } from '#public-record/case-file';
import type { Tx } from '#db/tables';
import type { CaseEvent, EventType } from '#value/event';
import type { Instant } from '#value/instant';
import type { Bench } from './bench.ts';
import { newsOfCase, newsOfSolution } from './news-events.ts';
import { tell } from './notices.ts';
import { followersOf, type Followed } from './tell-followers.ts';

/** News that whoever follows the body is told as well; the rest is for those who follow the need itself. */
const newsOfBody: ReadonlySet<EventType> = new Set([
  'needPublished',
  'meetingAnnounced',
  'callPublished',
  'callCancelled',
  'decisionPublished',
  'agreementSigned',
]);

const ofCallItself: ReadonlySet<EventType> = new Set(['callPublished', 'callCancelled']);

/** Where on the page of the case it stands. */
const placeOf: Readonly<Partial<Record<EventType, string>>> = {
  needChanged: '#need-changes',
  questionAnswered: '#questions',
  meetingAnnounced: '#meetings',
  decisionPublished: '#decided',
  agreementSigned: '#agreement',
  stopPointDecided: '#agreement',
  purchaseDecided: '#agreement',
  observationRecorded: '#outcome',
};

/** `told`: whoever acted, and those whom the act has told in words of its own. */
type About = { readonly tx: Tx; readonly at: Instant; readonly file: CaseFile; readonly told: readonly string[] };

/** Tells followers of the case, of its body and of the enterprise of a new agreement what an act made public; each person once an event. */
export async function tellNews(bench: Bench, { tx, at, file, told }: About, events: readonly CaseEvent[]): Promise<void> {
  if (!file.need.publishedAt) return;
  for (const { type, facts, refs } of events) {
    const event = newsOfCase.find((known) => known === type);
    if (!event) continue;
    const signed = event === 'agreementSigned' ? file.agreements.find(({ id }) => id === facts['agreement']) : undefined;
    const call = file.calls.find(({ id }) => refs.some((ref) => ref.id === id) || facts['call'] === id);
    const followed: readonly Followed[] = [
      { what: 'case', id: file.id },
      ...(newsOfBody.has(event) ? buyersBehind(file).map(({ id }) => ({ what: 'organisation' as const, id })) : []),
      ...(signed ? [{ what: 'organisation' as const, id: signed.organisationId }] : []),
    ];
    const personIds = (await followersOf(bench, tx, followed)).filter((personId) => !told.includes(personId));
    const path = call && ofCallItself.has(event) ? `/cases/${file.id}/calls/${call.id}` : `/cases/${file.id}${placeOf[event] ?? ''}`;
    const about = { caseId: file.id, title: file.need.title ?? '', body: file.organisation.name, callKind: call?.kind ?? null, path };
    await tell(bench, tx, { personIds, notice: { kind: 'news', event, ...about }, at });
  }
}

/** Tells followers of an enterprise that it offers something new, or changed what it offers. */
export async function tellSolutionNews(
  bench: Bench,
  about: { readonly tx: Tx; readonly at: Instant; readonly actorId: string },
  solution: { readonly id: string; readonly organisationId: string; readonly title: string | null; readonly event: EventType },
): Promise<void> {
  const event = newsOfSolution.find((known) => known === solution.event);
  if (!event) return;
  const { tx, at } = about;
  const personIds = (await followersOf(bench, tx, [{ what: 'organisation', id: solution.organisationId }])).filter(
    (id) => id !== about.actorId,
  );
  if (personIds.length === 0) return;
  const { name } = await tx.selectFrom('organisation').select('name').where('id', '=', solution.organisationId).executeTakeFirstOrThrow();
  const facts = { caseId: null, title: solution.title ?? '', body: name, callKind: null, path: `/solutions/${solution.id}` };
  await tell(bench, tx, { personIds, notice: { kind: 'news', event, ...facts }, at });
}
