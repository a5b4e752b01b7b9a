import { advantageFields } from '../src/core/06-assessment/advantage-fields.ts';
import { engagementFields } from '../src/core/04-call/engagement-fields.ts';
import { agreementFields } from '../src/core/08-agreement/fields.ts';
import { phaseBeginFields, phasePaymentFields, purchaseFields, stopPointFields } from '../src/core/08-agreement/phase-fields.ts';
import { amendmentFields, callFields, enquiryAnswerFields } from '../src/core/04-call/fields.ts';
import { decisionFields, minutesFields } from '../src/core/07-decision/fields.ts';
import { dialogueFields } from '../src/core/02-dialogue/fields.ts';
import { meetingCancelFields, meetingFields } from '../src/core/02-dialogue/meeting-fields.ts';
import { needReplyFields } from '../src/core/02-dialogue/question-fields.ts';
import { talkFields } from '../src/core/02-dialogue/talk-fields.ts';
import { needAnswerFields, needFields } from '../src/core/01-need/fields.ts';
import { joiningAnswerFields, joiningEndFields, joiningFields } from '../src/core/01-need/joining-fields.ts';
import { observationFields } from '../src/core/09-outcome/fields.ts';
import { routeChoiceFields, routeFactFields, routeOverrideFields } from '../src/core/03-route/fields.ts';
import type { CaseFile } from '../src/core/10-public-record/case-file.ts';
import type { Award } from '../src/core/07-decision/decision.ts';
import type { Firmness } from '../src/core/07-decision/firmness.ts';
import type { Country } from '../src/core/field/field.ts';
import { parseDay, type Day } from '../src/core/value/day.ts';
import { idOf } from '../src/core/value/id.ts';
import { instantOf, type Instant } from '../src/core/value/instant.ts';
import type { Money } from '../src/core/value/money.ts';
import { releaseOf } from '../src/standards/ocds/release.ts';
import { planter, type Mark } from './planter.ts';

/** How far a case and its parts have come. A call of the last three states has been published. */
export type CaseShape = {
  readonly country: Country;
  readonly needPublished: boolean;
  readonly entriesShared: readonly boolean[];
  readonly routeChosen: boolean;
  readonly calls: readonly ('draft' | 'published' | 'opened' | 'deciding' | 'decided' | 'agreed')[];
  readonly bidders: number;
};

const at: Instant = instantOf(Date.parse('2026-06-01T09:00:00Z'));
const bidder = (call: string, index: number) => idOf<'organisation'>(`bidder-${call}-${index}`);

const lotStates = {
  draft: 'waiting',
  published: 'waiting',
  opened: 'opened',
  deciding: 'opened',
  decided: 'decided',
  agreed: 'decided',
} as const;

/** A case file of a shape, with a mark in every field, name and figure that could leave; and the marks. */
export function plantedCase(shape: CaseShape): { readonly file: CaseFile; readonly marks: readonly Mark[] } {
  const plant = planter();
  const body = { kind: 'buyer', country: shape.country, place: 'Lyngfjell', identifier: null } as const;
  const organisation = { ...body, id: idOf<'organisation'>('body'), name: 'Lyngfjell kommune' };
  const answered = plant.values(needAnswerFields, 'needAnswer', shape.needPublished);
  const decisionOf = (state: CaseShape['calls'][number]) => (state === 'decided' || state === 'agreed' ? 'published' : 'draft');
  const calls = shape.calls.map((state, index) => ({ state, id: `call-${index}` }));
  const decided = calls.filter(({ state }) => state === 'deciding' || state === 'decided' || state === 'agreed');
  const awards = decided.map(({ id, state }): Award => ({
    id: idOf(`award-${id}`),
    callId: idOf(id),
    lotId: idOf(`lot-${id}`),
    submissionId: idOf(`submission-${id}`),
    organisationId: bidder(id, 0),
    organisationName: plant.text(`award of ${id}`, 'onDecision', decisionOf(state) === 'published'),
    value: { minor: 100, currency: 'NOK', vat: 'none' },
  }));
  const agreed = calls.filter(({ state }) => state === 'agreed' || state === 'decided');
  const signed = (state: string) => state === 'agreed';
  const file: CaseFile = {
    id: idOf('case'),
    kind: 'commissioning',
    country: shape.country,
    language: 'en',
    organisation,
    raisedBy: { organisation: null },
    demo: false,
    version: 1,
    changedAt: at,
    joinings: [
      {
        ...plant.values(joiningFields, 'joining', shape.needPublished),
        ...plant.values(joiningAnswerFields, 'joining answer', shape.needPublished),
        ...plant.values(joiningEndFields, 'joining end', shape.needPublished),
        id: idOf('joining'),
        caseId: idOf('case'),
        organisation: { ...body, id: idOf('body-2'), name: plant.text('the body that joined', 'onNeedPublished', shape.needPublished) },
        askedAt: at,
        answerDue: '2026-12-01' as Day, // a day of the calendar
        answeredAt: at,
        need: {
          caseId: idOf('case-2'),
          ocid: 'ocds-x-2',
          title: plant.text('the need that it brings', 'onNeedPublished', shape.needPublished),
        },
        endedAt: null,
      },
    ],
    joinedIn: {
      caseId: idOf('case-3'),
      title: plant.text('the case it is met in', 'onNeedPublished', shape.needPublished),
      body: plant.text('who leads it', 'onNeedPublished', shape.needPublished),
    },
    needChanges: [
      {
        id: idOf('need-change'),
        at,
        changes: [{ field: 'title', before: plant.text('the earlier title', 'onNeedPublished', shape.needPublished), after: 'x' }],
      },
    ],
    need: {
      ...plant.values(needFields, 'need', shape.needPublished),
      caseId: idOf('case'),
      ocid: 'ocds-x-need',
      raisedBy: 'citizen',
      raisedAt: at,
      answerDue: null,
      ...answered,
      answeredAt: at,
      publishedAt: shape.needPublished ? at : null,
    },
    // A meeting is public with the need; who comes to it is in no case file.
    meetings: [
      {
        ...plant.values(meetingFields, 'meeting', shape.needPublished),
        ...plant.values(meetingCancelFields, 'meeting', shape.needPublished),
        id: idOf('meeting'),
        announcedAt: at,
        cancelledAt: at,
        times: [
          {
            ...plant.values(talkFields, 'time', false),
            place: plant.text('place of the meeting', 'onNeedPublished', shape.needPublished),
            talkDay: null,
            minutes: 30,
            starts: '09:00',
            id: idOf('time'),
            callId: null,
            meetingId: idOf('meeting'),
            purpose: 'oneToOne',
            bookedBy: idOf(plant.text('who has the time', 'buyer', false)),
            bookedAt: at,
          },
        ],
      },
    ],
    documents: [true, false].map((shared) => ({
      id: idOf(`document-${shared}`),
      name: plant.text(`document ${shared ? '' : 'not '}shared`, 'onNeedPublished', shape.needPublished && shared),
      mediaType: 'application/pdf',
      sizeBytes: 1,
      sha256: 'x',
      sharedAt: shared ? at : null,
    })),
    dialogue: shape.entriesShared.map((shared, index) => ({
      ...plant.values(dialogueFields, `dialogue ${index}`, shared),
      id: idOf(`entry-${index}`),
      talkId: null,
      recordedAt: at,
      sharedAt: shared ? at : null,
    })),
    route: shape.routeChosen
      ? {
          ...plant.values(routeFactFields, 'route', true),
          ...plant.values(routeChoiceFields, 'routeChoice', true),
          ...plant.values(routeOverrideFields, 'routeOverride', true),
          id: idOf('route'),
          chosenAt: at,
          ruleDate: parseDay('2026-06-01') ?? ('' as Day), // a day of the calendar
          basis: {
            route: {
              id: 'NO-1',
              name: { en: 'Route', nb: 'Vei' },
              basis: [],
              standstill: 'none',
              procurementMethod: 'open',
              procurementMethodDetails: 'Open procedure',
              legalBasis: { scheme: 'ELI', id: 'x' },
            },
            otherLawful: [],
            excluded: [],
            unverified: [],
          },
        }
      : null,
    calls: calls.map(({ id, state }) => {
      const published = state !== 'draft';
      const { lots, ...values } = plant.values(callFields, id, published);
      const { reason, rationale } = plant.values(amendmentFields, `amendment of ${id}`, published);
      return {
        ...values,
        // A plan is looked up by its key, so it bears no mark: the words of its stages are the product's own.
        plan: null,
        id: idOf(id),
        caseId: idOf('case'),
        ocid: `ocds-x-${id}`,
        kind: 'tender',
        state: state === 'deciding' ? 'opened' : state === 'agreed' ? 'decided' : state,
        zone: 'Europe/Oslo',
        publishedAt: published ? at : null,
        openedAt: published && state !== 'published' ? at : null,
        lots: lots.map((lot) => ({
          ...lot,
          id: idOf(`lot-${id}`),
          state: lotStates[state],
          stage: 1,
          followsId: null,
          closesAt: null,
          decisionBy: null,
          openedAt: published && state !== 'published' ? at : null,
        })),
        amendments: [
          {
            id: `amendment-${id}`,
            at,
            reason,
            rationale: rationale ?? '',
            fields: ['title'],
            changes: [{ field: 'title', before: plant.text(`title of ${id} before`, 'onCallPublished', published), after: 'x' }],
          },
        ],
        openingThreshold: 2,
      };
    }),
    // Only answered questions are in a case file at all.
    enquiries: [
      {
        ...answeredOf(plant.values(needReplyFields, 'question about the need', shape.needPublished)),
        id: idOf('enquiry-need'),
        callId: null,
        answeredAt: at,
      },
      ...calls
        .filter(({ state }) => state !== 'draft')
        .map(({ id }) => {
          const said = answeredOf(plant.values(enquiryAnswerFields, `enquiry about ${id}`, true));
          return { ...said, id: idOf<'enquiry'>(`enquiry-${id}`), callId: idOf<'call'>(id), answeredAt: at };
        }),
    ],
    decisions: decided.map(({ id, state }) => {
      const published = decisionOf(state) === 'published';
      // In England only the chosen bidder is named; a price is public for the chosen one only (policy 4).
      const named = (index: number) => published && (index === 0 || shape.country === 'NO');
      const submissions = Array.from({ length: shape.bidders }, (_unused, index) =>
        plant.text(`submission ${index} to ${id}`, 'sealed', false),
      );
      return {
        ...plant.values(decisionFields, `decision on ${id}`, published),
        id: idOf(`decision-${id}`),
        callId: idOf(id),
        lotId: idOf(`lot-${id}`),
        state: decisionOf(state),
        ranking: submissions.map((submission, index) => ({
          submissionId: idOf(submission),
          organisationId: idOf(plant.text(`bidder ${index} of ${id}`, 'sealed', false)),
          organisationName: plant.text(`name of bidder ${index} of ${id}`, 'onDecision', named(index)),
          rank: index + 1,
          total: 90 - index,
          price: plant.values({ price: priceField }, `bid ${index} to ${id}`, published && index === 0).price ?? noMoney,
          scores: {},
          parts: {},
        })),
        chosen: null,
        reversals: [{ without: submissions.at(-1) ?? '', winner: submissions[0] ?? null }],
        firmness: firmnessAbout(submissions),
        decidedAt: published ? at : null,
        decidedBy: plant.text(`who decided on ${id}`, 'buyer', false),
        waiting: null,
        correctsId: null,
        correction: null,
        minutes: plant.values(minutesFields, `minutes of ${id}`, published),
        summaries: { [plant.text(`summaries of ${id}`, 'buyer', false)]: {} },
      };
    }),
    earlierDecisions: [],
    awards,
    endedAwards: [],
    complaints: [],
    reviews: [],
    cancellations: [],
    agreements: agreed.map(({ id, state }) => ({
      ...plant.values(agreementFields, `agreement after ${id}`, signed(state)),
      id: idOf(`agreement-${id}`),
      awardId: idOf(`award-${id}`),
      kind: 'contract',
      organisationId: bidder(id, 0),
      organisationName: plant.text(`supplier after ${id}`, 'onAgreement', signed(state)),
      value: { minor: 100, currency: 'NOK', vat: 'none' },
      signedAt: signed(state) ? at : null,
    })),
    measures: agreed.map(({ id, state }) => ({
      id: idOf(`measure-${id}`),
      agreementId: idOf(`agreement-${id}`),
      title: plant.text(`measure after ${id}`, 'onAgreement', signed(state)),
      unit: plant.text(`unit after ${id}`, 'onAgreement', signed(state)),
      direction: 'increase',
      baseline: 1,
      target: 2,
    })),
    observations: agreed.map(({ id, state }) => ({
      ...plant.values(observationFields, `observation after ${id}`, signed(state)),
      id: idOf(`observation-${id}`),
      measureId: idOf(`measure-${id}`),
      recordedAt: at,
    })),
    testPhases: agreed.map(({ id, state }) => {
      const planted = { agreementId: idOf<'agreement'>(`agreement-${id}`), id: idOf<'testPhase'>(`phase-${id}`) };
      const phase = (name: string) => plant.text(`phase ${name} after ${id}`, 'onAgreement', signed(state));
      const reached = signed(state);
      return {
        ...planted,
        position: 1,
        title: phase('title'),
        milestone: phase('milestone'),
        weeks: 8,
        payment: { minor: 100, currency: 'NOK', vat: 'none' },
        ...plant.values(phaseBeginFields, `phase after ${id}`, reached),
        stopPoint: {
          ...plant.values(stopPointFields, `stop point after ${id}`, reached),
          decidedAt: at,
          decidedBy: idOf(plant.text(`who decided at the stop point after ${id}`, 'buyer', false)),
        },
        paid: { ...plant.values(phasePaymentFields, `payment after ${id}`, reached), recordedAt: at },
      };
    }),
    purchases: agreed.map(({ id, state }) => ({
      ...plant.values(purchaseFields, `purchase after ${id}`, signed(state)),
      agreementId: idOf(`agreement-${id}`),
      decidedAt: at,
      decidedBy: idOf(plant.text(`who decided on the purchase after ${id}`, 'buyer', false)),
    })),
    assignments: [{ personId: idOf('person'), name: plant.text('assessor', 'buyer', false), role: 'assessor', reportsTo: null }],
    panels: Object.fromEntries(
      decided
        .filter(({ state }) => decisionOf(state) === 'published')
        .map(({ id }) => [
          `lot-${id}`,
          {
            assessors: 3,
            declarations: 6,
            links: 1,
            changes: { scores: 1, largest: 0.5, mean: 0.5 },
            recusals: 1,
            extract: [
              {
                role: 'assessor',
                name: plant.text(`declared on ${id}`, 'onDecision', true),
                organisationId: bidder(id, 0),
                kinds: ['personal'],
                state: 'actual',
                ruling: 'recuse',
              },
            ],
          },
        ]),
    ),
    recoveries: calls.map(({ id, state }) => ({
      callId: idOf(id),
      usedAt: at,
      reason: plant.text(`recovery of ${id}`, 'onCallPublished', state !== 'draft' && state !== 'published'),
    })),
    conflictsConfirmed: {},
    advantages: [],
    engagementNotices: calls.map(({ id, state }) => ({
      ...plant.values(engagementFields, `engagement before ${id}`, state !== 'draft'),
      callId: idOf(id),
    })),
    parties: [organisation],
  };
  // What was found of whoever is first in the ranking; with nobody in it there is nobody to speak of.
  const advantages = file.decisions.map((decision) => ({
    ...plant.values(advantageFields, `advantage in ${decision.callId}`, decision.state === 'published' && decision.ranking.length > 0),
    id: idOf<'advantageCheck'>(`advantage-${decision.callId}`),
    callId: decision.callId,
    organisationId: decision.ranking[0]?.organisationId ?? idOf<'organisation'>('nobody'),
    recordedAt: at,
  }));
  return { file: { ...file, advantages }, marks: plant.marks.filter(({ path }) => !/^call-\d+\.plan$/.test(path)) };
}

const noMoney: Money = { minor: 0, currency: 'NOK', vat: 'none' };
const priceField = {
  kind: 'money',
  label: { en: 'Price', nb: 'Pris' },
  minMinor: 1,
  store: 'envelope',
  required: 'act',
  visible: 'onDecision',
} as const;

/** A case that has come all the way. */
export const finishedCase: CaseShape = {
  country: 'NO',
  needPublished: true,
  entriesShared: [true],
  routeChosen: true,
  calls: ['agreed'],
  bidders: 3,
};

/** The release of one process of a planted case as it is now. */
export function plantedRelease(file: CaseFile, ocid: string) {
  const publishing = { publicAddress: 'https://twofold.example.org' };
  return releaseOf(file, { ocid, id: `${ocid}-1`, at: file.changedAt, tag: 'planning', publishing });
}

/** Firmness that names every submission wherever one can be named: the public may read the figures and no such name. */
function firmnessAbout(submissions: readonly string[]): Firmness {
  const [first = '', last = first] = [submissions[0], submissions.at(-1)];
  const shares = Object.fromEntries(submissions.map((submission) => [submission, 1 / submissions.length]));
  return {
    winner: first,
    label: 'close',
    because: ['assessor'],
    method: 'exact',
    near: shares,
    all: shares,
    flips: [{ rival: last, transfer: 0.2, weights: null }],
    intervals: null,
    leaveOneOut: [{ assessor: 1, winner: last, missing: [first] }],
    halfPoint: [{ submission: last, criterion: 'solution', by: 0.5, winner: last }],
    bootstrap: 0.5,
    cells: [{ submission: last, criterion: 'solution', mean: 3, lowest: 2, highest: 4, assessors: 3 }],
    alpha: null,
  };
}

function answeredOf({ question, answer }: { readonly question: string | null; readonly answer: string | null }) {
  return { question: question ?? '', answer: answer ?? '' };
}
