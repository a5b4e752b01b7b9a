import type { EnquiryScript } from './script.ts';
import { done, must, type Scene, type Step } from './stage.ts';

/** A question during a call and, where it has come, its answer. */
export function enquirySteps({ casework, cast, played }: Scene, { at, by, asks, answered }: EnquiryScript): readonly Step[] {
  const asked = { id: '' };
  return [
    {
      at,
      act: async () => {
        const asking = casework.askEnquiry(cast.people[by], { ...played, question: asks, whenLate: 'accept' });
        asked.id = (await done('askEnquiry', asking)).enquiryId;
      },
    },
    ...(answered
      ? [
          {
            at: answered.at,
            act: () => {
              const { question, answer } = answered;
              const answering = { ...played, enquiryId: asked.id, values: { question, answer } };
              return must('answerEnquiry', casework.answerEnquiry(cast.people[answered.by], answering));
            },
          },
        ]
      : []),
  ];
}
