import { epochMillis, instantOf, type Instant } from '#value/instant';
import { meetsName, shownName } from '#submission/confirmation';
import { answerName } from '#submission/fields';
import type { ProviderScript } from './script.ts';
import { callOf, done, fileOf, must, type Scene, type Step } from './stage.ts';

/** Where a provider is chosen without a competition: who comes forward, what is found out about each, and the list complete. */
export function providerSteps(scene: Scene): readonly Step[] {
  const { casework, cast, played } = scene;
  const { providers } = played.script;
  if (!providers) return [];
  const { identified } = providers;
  return [
    ...providers.known.flatMap((provider) => stepsOf(scene, provider)),
    { at: identified.at, act: () => must('identifyProviders', casework.identifyProviders(cast.people[identified.by], played)) },
    {
      at: minutesAfter(identified.at, 5),
      act: async () => {
        const { bidders } = await casework.panelRoom(played.callId);
        const byOrganisation = Object.fromEntries(bidders.map(({ id }) => [id, { statement: 'none' as const, detail: null }]));
        await done('declareInterests', casework.declareInterests(cast.people[identified.by], { ...played, byOrganisation }));
      },
    },
  ];
}

function stepsOf(
  { casework, cast, played }: Scene,
  { organisation, added, cameForward, recorded, leftOut }: ProviderScript,
): readonly Step[] {
  const organisationId = cast.organisations[organisation];
  const providerId = async () => {
    const known = await casework.knownProviders(await fileOf(casework, played), played.callId);
    return known.find((one) => one.organisationId === organisationId)?.id ?? '';
  };
  return [
    ...(added
      ? [
          {
            at: added.at,
            act: async () => {
              const adding = { ...played, who: { organisationId }, foundBy: added.foundBy };
              await done('addProvider', casework.addProvider(cast.people[added.by], adding));
            },
          },
        ]
      : []),
    ...(cameForward
      ? [
          {
            at: cameForward.at,
            act: () =>
              must(
                'comeForward',
                casework.comeForward(cast.people[cameForward.by], { ...played, values: { statement: cameForward.statement } }),
              ),
          },
        ]
      : []),
    ...(recorded
      ? [
          {
            at: recorded.at,
            act: async () => {
              const { questions, requirements } = await callOf(casework, played);
              const answers = Object.fromEntries(questions.map(({ id }, index) => [answerName(id ?? ''), recorded.answers[index] ?? null]));
              const confirmations = Object.fromEntries(
                requirements.flatMap(({ id }, index) => [
                  [meetsName(id ?? ''), 'yes'],
                  [shownName(id ?? ''), recorded.meets[index] ?? null],
                ]),
              );
              const found = { price: recorded.price, answers, confirmations };
              const recording = { ...played, providerId: await providerId(), ...found };
              await must('recordProvider', casework.recordProvider(cast.people[recorded.by], recording));
            },
          },
        ]
      : []),
    ...(leftOut
      ? [
          {
            at: leftOut.at,
            act: async () => {
              const leaving = { ...played, providerId: await providerId(), values: { leftOutReason: leftOut.reason } };
              await must('leaveOutProvider', casework.leaveOutProvider(cast.people[leftOut.by], leaving));
            },
          },
        ]
      : []),
  ];
}

function minutesAfter(at: Instant, minutes: number): Instant {
  return instantOf(epochMillis(at) + minutes * 60_000);
}
