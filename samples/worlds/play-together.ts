import type { SubmissionScript } from './script.ts';
import { done, type Scene, type Step } from './stage.ts';

/** The acts of a group: the one that leads names the others, and one of them confirms. */
export function togetherSteps({ casework, cast, played }: Scene, { together }: SubmissionScript): readonly Step[] {
  if (!together) return [];
  const { at, by, partners, confirmed } = together;
  const own = () => done('ownSubmission', casework.ownSubmission(cast.people[by], played));
  return [
    {
      at,
      act: async () => {
        const values = { submitsAs: 'consortium' as const, partners: partners.map((partner) => ({ ...partner, id: null })) };
        const seen = (await own()).consortiumMark;
        await done('saveConsortium', casework.saveConsortium(cast.people[by], { ...played, values, seen }));
        const asked = confirmed ? (await own()).envelope.consortium.partners[confirmed.partner] : undefined;
        if (asked) await done('askPartner', casework.askPartner(cast.people[by], { ...played, partnerId: asked.id ?? '' }));
      },
    },
    ...(confirmed
      ? [
          {
            at: confirmed.at,
            act: async () => {
              const person = cast.people[confirmed.by];
              const [request] = await casework.partnerRequests(person, played.callId);
              const answer = { ...played, requestId: request?.id ?? '', says: 'takesPart' as const };
              await done('answerPartner', casework.answerPartner(person, answer));
            },
          },
        ]
      : []),
  ];
}
