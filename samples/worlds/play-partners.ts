import type { PartnerScript } from './script.ts';
import { done, fileOf, must, type Scene, type Step } from './stage.ts';

/** The agreements of an innovation partnership, and the funded phases of each. */
export function partnerSteps(scene: Scene): readonly Step[] {
  return (scene.played.script.partners ?? []).flatMap((partner) => stepsWith(scene, partner));
}

function stepsWith({ casework, cast, played }: Scene, { organisation, signed, phases }: PartnerScript): readonly Step[] {
  const awardOf = async () => {
    const { awards } = await fileOf(casework, played);
    return awards.find((award) => award.organisationId === cast.organisations[organisation])?.id ?? '';
  };
  const phaseOf = async (index: number) => {
    const { agreements, testPhases } = await fileOf(casework, played);
    const awardId = await awardOf();
    const agreement = agreements.find((candidate) => candidate.awardId === awardId);
    return testPhases.find((phase) => phase.agreementId === agreement?.id && phase.position === index + 1)?.id ?? '';
  };
  const place = async (index: number) => ({ caseId: played.caseId, phaseId: await phaseOf(index) });
  return [
    {
      at: signed.at,
      act: async () => {
        const awardId = await awardOf();
        const promised = await casework.promisesOf(await fileOf(casework, played), awardId);
        const promises = promised.map((promise, index) => ({ ...promise, clause: signed.clauses[index] ?? null }));
        const values = { signedOn: null, startDate: signed.startDate, endDate: signed.endDate, promises };
        await done('signAgreement', casework.signAgreement(cast.people[signed.by], { caseId: played.caseId, awardId, values }));
      },
    },
    ...phases.flatMap(({ begun, stopPoint, paid }, index): readonly Step[] => [
      {
        at: begun.at,
        act: async () => must('beginPhase', casework.beginPhase(cast.people[begun.by], { ...(await place(index)), values: begun.values })),
      },
      ...(stopPoint
        ? [
            {
              at: stopPoint.at,
              act: async () =>
                must(
                  'decideStopPoint',
                  casework.decideStopPoint(cast.people[stopPoint.by], { ...(await place(index)), values: stopPoint.values }),
                ),
            },
          ]
        : []),
      ...(paid
        ? [
            {
              at: paid.at,
              act: async () =>
                must('recordPayment', casework.recordPayment(cast.people[paid.by], { ...(await place(index)), values: paid.values })),
            },
          ]
        : []),
    ]),
  ];
}
