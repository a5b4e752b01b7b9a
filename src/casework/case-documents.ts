import { assessedConflicts, setAsideInDecided, writeSection, writtenSections, type NamedSetAside } from '#db/case-documents';
import { contactOf } from '#db/people-at-work';
import type { ConflictsAssessment } from '#assessment/conflicts';
import type { Actor } from '#party/role';
import type { CaseFile } from '#public-record/case-file';
import { ok, refused } from '#value/result';
import { runAct } from './act.ts';
import type { Bench } from './bench.ts';

type Writing = {
  readonly caseId: string;
  readonly document: string;
  /** Text by section; `null` lets the draft stand again. */
  readonly sections: Readonly<Record<string, string | null>>;
  /** The mark of what the person saw (`documentMark`). */
  readonly version: string;
};

/**
 * What documents are drafted from. It begins as the file of the case, which holds nothing that lies sealed; what is added is what the buyer
 * wrote or what a decision has settled: submissions that were set aside are in it once their call is decided, never before.
 */
export type PackMaterial = CaseFile & {
  readonly publicAddress: string;
  /** Whom suppliers write to; `null` while nobody is the buyer of the case. */
  readonly contact: Awaited<ReturnType<typeof contactOf>>;
  readonly conflicts: readonly ConflictsAssessment[];
  readonly setAside: readonly NamedSetAside[];
};

/** The documents of the chosen route: drafts come from the case, and what somebody writes over them is kept with every earlier wording. */
export function caseDocumentActs(bench: Bench) {
  return {
    /** Keeps what somebody wrote. Refuses where somebody else wrote in the document meanwhile; only sections that changed are written. */
    writeDocument(actor: Actor, input: Writing) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'writeDocument' }, async ({ tx, at }) => {
        const written = (await writtenSections(tx, input.caseId)).filter(({ document }) => document === input.document);
        if (markOf(written) !== input.version) return refused({ code: 'changedMeanwhile' });
        for (const [section, text] of Object.entries(input.sections)) {
          if ((written.find((one) => one.section === section)?.text ?? null) === text) continue;
          const { caseId, document } = input;
          await writeSection(tx, { id: bench.ids.newId(), caseId, document, section, text, at, personId: actor.personId });
        }
        return ok({ value: null, events: [] });
      });
    },

    /** What the documents of a case are drafted from. */
    async packMaterial(file: CaseFile): Promise<PackMaterial> {
      const decided = file.calls.filter(({ state }) => state === 'decided').map(({ id }) => id);
      const setAside = await setAsideInDecided(bench.tables, decided);
      return {
        ...file,
        publicAddress: bench.publishing.publicAddress,
        contact: await contactOf(bench.tables, file.id),
        conflicts: await assessedConflicts(
          bench.tables,
          file.calls.map(({ id }) => id),
        ),
        // What was set aside after a decision waits for its correction.
        setAside: setAside.filter(({ lotId, at }) =>
          file.decisions.some((decision) => decision.lotId === lotId && decision.decidedAt !== null && at <= decision.decidedAt),
        ),
      };
    },

    /** What was written in the documents of a case, newest wording of each section. */
    writtenSections: (caseId: string) => writtenSections(bench.tables, caseId),
    documentMark: markOf,
  };
}

/** Changes whenever somebody writes. */
function markOf(written: readonly { readonly section: string; readonly savedAt: string }[]): string {
  return written
    .map(({ section, savedAt }) => `${section} ${savedAt}`)
    .toSorted()
    .join('|');
}
