import type { PaperScript } from './script.ts';
import { must, type Scene, type Step } from './stage.ts';

/** What somebody wrote over the draft of a document. */
export function paperSteps({ casework, cast, played }: Scene, { at, by, document, sections }: PaperScript): readonly Step[] {
  return [
    {
      at,
      act: async () => {
        const { caseId } = played;
        const written = (await casework.writtenSections(caseId)).filter((one) => one.document === document);
        const version = casework.documentMark(written);
        await must('writeDocument', casework.writeDocument(cast.people[by], { caseId, document, sections, version }));
      },
    },
  ];
}
