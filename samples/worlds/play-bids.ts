import { lotIn } from '#call/call-lot';
import type { Actor } from '#party/role';
import { meetsName, shownName } from '#submission/confirmation';
import { answerName } from '#submission/fields';
import type { Cast } from './cast.ts';
import { teamDeclares } from './play-interests.ts';
import { togetherSteps } from './play-together.ts';
import { samplePassphrase } from './prepare-opening.ts';
import type { AssessmentScript, SubmissionScript } from './script.ts';
import { callOf, done, must, mustBeRefused, placeOf, type Scene, type Step } from './stage.ts';

/** The acts of an organisation that bids: drafts, a file, the seal. */
export function submissionSteps({ casework, cast, played }: Scene, submission: SubmissionScript): readonly Step[] {
  const { file, sealed, late, organisation, confirmed } = submission;
  const acting = (person: Actor): Actor => {
    if (person.organisationId !== cast.organisations[organisation]) throw new Error(`${person.name} does not act for ${organisation}`);
    return person;
  };
  return [
    ...submission.drafts.map(({ at, by, values, answers }) => ({
      at,
      act: async () => {
        const { questions } = await callOf(casework, played);
        const named = Object.fromEntries(questions.map((question, index) => [answerName(question.id ?? ''), answers[index] ?? null]));
        const place = await placeOf(casework, played, submission);
        const own = await done('ownSubmission', casework.ownSubmission(cast.people[by], place));
        const version = own.version === 0 ? null : own.version;
        await done('saveDraft', casework.saveDraft(acting(cast.people[by]), { ...place, values, answers: named, version }));
      },
    })),
    ...(file
      ? [
          {
            at: file.at,
            act: async () => {
              const bytes = new TextEncoder().encode(file.text);
              const place = await placeOf(casework, played, submission);
              return must('attachFile', casework.attachFile(acting(cast.people[file.by]), { ...place, name: file.name, content: [bytes] }));
            },
          },
        ]
      : []),
    ...(confirmed
      ? [
          {
            at: confirmed.at,
            act: async () => {
              const { requirements } = await callOf(casework, played);
              const said = requirements.flatMap(({ id }, index): [string, string | null][] => [
                [meetsName(id ?? ''), confirmed.said[index]?.meets ?? null],
                [shownName(id ?? ''), confirmed.said[index]?.shown ?? null],
              ]);
              const place = await placeOf(casework, played, submission);
              const own = await done('ownSubmission', casework.ownSubmission(cast.people[confirmed.by], place));
              const confirmations = Object.fromEntries(said);
              const seen = own.confirmationsMark;
              await done(
                'saveConfirmations',
                casework.saveConfirmations(acting(cast.people[confirmed.by]), { ...place, confirmations, seen }),
              );
            },
          },
        ]
      : []),
    ...togetherSteps({ casework, cast, played }, submission),
    ...(sealed
      ? [
          {
            at: sealed.at,
            act: async () => {
              const place = await placeOf(casework, played, submission);
              await must(
                'sealSubmission',
                casework.sealSubmission(acting(cast.people[sealed.by]), { ...place, receivedAt: casework.now() }),
              );
            },
          },
        ]
      : []),
    ...(late
      ? [
          {
            at: late.at,
            act: async () => {
              const place = await placeOf(casework, played, submission);
              await mustBeRefused(
                'closed',
                casework.sealSubmission(acting(cast.people[late.by]), { ...place, receivedAt: casework.now() }),
              );
            },
          },
        ]
      : []),
  ];
}

/** The acts from the opening to the last lock. */
export function assessmentSteps({ casework, cast, played }: Scene, assessment: AssessmentScript): readonly Step[] {
  const idOfBidder = (organisation: keyof Cast['organisations']) => cast.organisations[organisation];
  return [
    ...assessment.opened.map(({ at, by, lot }) => ({
      at,
      act: async () => {
        const place = await placeOf(casework, played, lot === undefined ? {} : { lot });
        await must('approveOpening', casework.approveOpening(cast.people[by], { ...place, passphrase: samplePassphrase }));
      },
    })),
    ...teamDeclares({ casework, cast, played }, assessment),
    ...assessment.declared.map(({ at, by, links }) => ({
      at,
      act: async () => {
        const linked = new Map(
          Object.entries(links).map(([organisation, values]) => [idOfBidder(organisation as keyof typeof links), values]),
        ); // keys of the same record
        const { bidders } = await casework.workbench(cast.people[by], played.callId);
        const byOrganisation = Object.fromEntries(
          bidders.map(({ id }) => [id, linked.get(id) ?? { statement: 'none' as const, detail: null }]),
        );
        await done('declareInterests', casework.declareInterests(cast.people[by], { ...played, byOrganisation }));
      },
    })),
    ...assessment.ruled.map(({ at, by, about, organisation, ruling }) => ({
      at,
      act: async () => {
        const { interests } = await casework.panelRoom(played.callId);
        const interest = interests.find(
          (entry) => entry.personId === cast.people[about].personId && entry.organisationId === idOfBidder(organisation),
        );
        await done('ruleInterest', casework.ruleInterest(cast.people[by], { ...played, interestId: interest?.id ?? '', ruling }));
      },
    })),
    ...assessment.scores.map(({ at, by, organisation, lines, lot = 0 }) => ({
      at,
      act: async () => {
        const call = await callOf(casework, played);
        const lotId = call.lots[lot]?.id ?? null;
        const scored = (lotIn(call, lotId)?.criteria ?? []).filter((criterion) => criterion.kind !== 'price');
        const { submissions } = await casework.workbench(cast.people[by], played.callId);
        const submission = submissions.find((entry) => entry.organisationId === idOfBidder(organisation) && entry.lotId === lotId);
        const byCriterion = Object.fromEntries(lines.map(([value, reason], index) => [scored[index]?.id ?? '', { value, reason }]));
        await done('saveScores', casework.saveScores(cast.people[by], { ...played, submissionId: submission?.id ?? '', byCriterion }));
      },
    })),
    ...assessment.locked.map(({ at, by }) => ({ at, act: () => must('lockScores', casework.lockScores(cast.people[by], played)) })),
  ];
}
