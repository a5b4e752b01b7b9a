import { enquiryWindowOf } from '#call/enquiry';
import { enquiriesFor } from '#db/enquiries';
import { casesInMotion, closedCallsOf, peopleOfCases, signaturesFor } from '#db/people-at-work';
import { assessmentsFor, decisionsFor, openingsFor, rulingsFor } from '#db/today';
import { listsToComplete } from '#db/known-providers';
import { endsToDecide } from '#db/today-ends';
import { casesAtRest, restingNeedsFor } from '#db/today-rests';
import { stopPointsFor } from '#db/today-phases';
import { addDays } from '#value/day';
import { dayIn, type Instant, type Zone } from '#value/instant';
import type { Bench } from './bench.ts';
import { tellOnce, type Due } from './tell-once.ts';

/** So many days before the decision is expected whoever has not locked the scores is reminded. */
const scoresDueDays = 5;

/** What time brings: whoever has come to have something waiting on “Today” is told of it, once. */
export function dueNoticeJobs(bench: Bench) {
  const { tables } = bench;
  return {
    /** Tells people at work of what has come to wait for them; the number of notices written. May run as often as one likes. */
    async tellWhatIsDue(): Promise<number> {
      const at = bench.clock.now();
      let told = 0;
      for (const personId of await peopleOfCases(tables, [...(await casesInMotion(tables, at)), ...(await casesAtRest(tables, at))]))
        for (const due of await dueFor(personId, at)) told += await tellOnce(bench, due, { personId, at });
      return told;
    },
  };

  /** The same readings that “Today” shows. */
  async function dueFor(personId: string, at: Instant): Promise<readonly Due[]> {
    const openings = await openingsFor(tables, personId, at);
    const opener = new Set(openings.map(({ callId }) => callId));
    const assessments = await assessmentsFor(tables, personId);
    return [
      ...openings.map((item) => ofCall('openingDue', item)),
      ...(await closedCallsOf(tables, personId, at)).filter(({ callId }) => !opener.has(callId)).map((item) => ofCall('closed', item)),
      ...(await listsToComplete(tables, personId, at)).map((item) => ofCall('providersDue', item)),
      ...assessments.filter(({ declared }) => !declared).map((item) => ofCall('declareDue', item)),
      ...assessments.flatMap(({ declared, decisionBy, ...item }): readonly Due[] => {
        if (!declared || !decisionBy || dayIn('Europe/Oslo', at) < addDays(decisionBy, -scoresDueDays)) return [];
        return [{ key: `scoresDue/${item.callId}/${decisionBy}`, notice: { kind: 'scoresDue', ...atWork(item), decisionBy } }];
      }),
      ...(await rulingsFor(tables, personId)).map((item) => ofCall('rulingDue', item)),
      ...(await decisionsFor(tables, personId)).map((item): Due => ({
        key: `decisionDue/${item.lotTitle === null ? item.callId : item.lotId}`,
        notice: { kind: 'decisionDue', ...atWork(lotNamed(item)) },
      })),
      ...(await enquiriesFor(tables, personId, at)).flatMap((item): readonly Due[] => {
        const zone: Zone = item.zone === 'Europe/Oslo' ? 'Europe/Oslo' : 'Europe/London';
        const answersBy = enquiryWindowOf({ ...item, zone })?.answersBy;
        if (!answersBy || dayIn(zone, at) <= answersBy) return [];
        return [{ key: `enquiryOverdue/${item.callId}/${answersBy}`, notice: { kind: 'enquiryOverdue', ...atWork(item), answersBy } }];
      }),
      ...(await signaturesFor(tables, personId, at)).map(({ caseId, awardId, title, supplier }): Due => ({
        key: `signingDue/${awardId}`,
        notice: { kind: 'signingDue', caseId, awardId, title: title ?? '', supplier },
      })),
      ...(await stopPointsFor(tables, personId, at)).flatMap((item): readonly Due[] => {
        const { caseId, agreementId, phaseId, supplier, endsOn } = item;
        if (!item.overdue) return [];
        const notice = { kind: 'stopPointDue', caseId, agreementId, phaseId, title: item.title ?? '', supplier, endsOn } as const;
        return [{ key: `stopPointDue/${phaseId}`, notice }];
      }),
      ...(await endsToDecide(tables, personId, at)).flatMap(({ what, caseId, agreementId, supplier, endsOn, ...item }): readonly Due[] => {
        if (what === 'purchase' && !item.overdue) return [];
        const kind = what === 'purchase' ? 'purchaseDue' : 'agreementEnds';
        return [
          { key: `${kind}/${agreementId}/${endsOn}`, notice: { kind, caseId, agreementId, title: item.title ?? '', supplier, endsOn } },
        ];
      }),
      // Once for every year in which nothing has happened.
      ...(await restingNeedsFor(tables, personId, at)).map(({ caseId, title, since, years }): Due => ({
        key: `needRests/${caseId}/${since}/${years}`,
        notice: { kind: 'needRests', caseId, title: title ?? '', since },
      })),
    ];
  }
}

type OfCall = { readonly caseId: string; readonly callId: string; readonly title: string | null };

function atWork({ caseId, callId, title }: OfCall) {
  return { caseId, callId, title: title ?? '' };
}

/** The same with the name of the lot in the title, where there is one. */
function lotNamed<Item extends { readonly title: string | null; readonly lotTitle: string | null }>(item: Item): Item {
  return item.lotTitle === null ? item : { ...item, title: `${item.title ?? ''}: ${item.lotTitle}` };
}

function ofCall(kind: 'closed' | 'providersDue' | 'openingDue' | 'declareDue' | 'rulingDue', item: OfCall): Due {
  return { key: `${kind}/${item.callId}`, notice: { kind, ...atWork(item) } };
}
