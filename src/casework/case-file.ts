import { scoreChangesOf } from '#db/assessment';
import { clarificationsOf, priceExaminationsOf } from '#db/clarifications';
import { loadCase } from '#db/load-case';
import type { CaseFile } from '#public-record/case-file';
import type { Bench, ZippedFile } from './bench.ts';
import { recordReads } from './record.ts';

type Text = { readonly name: string; readonly text: string };

/** The complete file of a case, to be kept elsewhere. */
export function caseFileReads(bench: Bench) {
  const reads = recordReads(bench);
  return {
    /** The letters of every decision of a case, in the order they were written, for those who may read them all. */
    lettersOfCase: (file: CaseFile) => lettersIn(bench, file),

    /**
     * Everything recorded as one archive, with the SHA-256 of every file in `manifest.json`: the journal with checkpoints and contents, the
     * public record, releases as they were frozen, and decisions, minutes, letters, complaints, reviews and cancellations. Nothing that was
     * submitted, and nothing of an assessment before its decision; then what bidders were asked and answered, and scores that were changed. `reader`: what only the body may
     * read before a decision is left out for oversight. `null` where there is no such case.
     */
    async caseArchive(caseId: string, reader: 'body' | 'oversight'): Promise<Uint8Array | null> {
      const file = await loadCase(bench.tables, caseId);
      const journal = file ? await reads.exportJournal(caseId, reader === 'body' ? 'archive' : 'oversight') : null;
      if (!file || !journal) return null;
      const letters = await lettersIn(bench, file);
      const record = await reads.findPublicRecord(caseId);
      const texts: readonly Text[] = [
        json('journal.json', journal),
        ...(record ? [json('public-record.json', record)] : []),
        ...journal.releases.map(({ id, body }) => ({ name: `releases/${id}.json`, text: body })),
        ...[...file.earlierDecisions, ...file.decisions].map((decision) => json(`decisions/${decision.id}.json`, decision)),
        ...letters.map(({ id, subject, body }) => ({ name: `letters/${id}.txt`, text: `${subject}\n\n${body}\n` })),
        ...(await askedOfBidders(bench, file)),
        ...file.complaints.map((complaint) => json(`complaints/${complaint.id}.json`, complaint)),
        ...file.reviews.map((review) => json(`reviews/${review.id}.json`, review)),
        ...file.cancellations.map((cancellation) => json(`cancellations/${cancellation.callId}.json`, cancellation)),
      ];
      const files = texts.map(({ name, text }): ZippedFile => ({ name, bytes: new TextEncoder().encode(text) }));
      const manifest = {
        format: 'twofold-case-file-1',
        case: caseId,
        madeAt: bench.clock.now(),
        files: files.map(({ name, bytes }) => ({ name, size: bytes.length, sha256: bench.hash.sha256Hex(bytes) })),
      };
      return bench.zip([{ name: 'manifest.json', bytes: new TextEncoder().encode(JSON.stringify(manifest, null, 2)) }, ...files]);
    },
  };
}

/** Of decided calls: what bidders were asked and answered after the opening, prices that were examined, and scores changed after the lock. */
async function askedOfBidders({ tables }: Bench, file: CaseFile): Promise<readonly Text[]> {
  const texts = [];
  for (const { id } of file.calls.filter(({ state }) => state === 'decided')) {
    texts.push(json(`assessment/${id}/clarifications.json`, await clarificationsOf(tables, id)));
    texts.push(json(`assessment/${id}/price-examinations.json`, await priceExaminationsOf(tables, id)));
    texts.push(json(`assessment/${id}/score-changes.json`, await scoreChangesOf(tables, id)));
  }
  return texts;
}

function json(name: string, value: unknown): Text {
  return { name, text: `${JSON.stringify(value, null, 2)}\n` };
}

async function lettersIn({ tables }: Bench, file: CaseFile) {
  const ids = [...file.earlierDecisions, ...file.decisions].map(({ id }) => id);
  if (ids.length === 0) return [];
  return tables
    .selectFrom('letter')
    .innerJoin('organisation', 'organisation.id', 'letter.organisationId')
    .innerJoin('decision', 'decision.id', 'letter.decisionId')
    .select(['letter.id', 'letter.decisionId', 'organisation.name as organisationName', 'letter.chosen', 'letter.subject', 'letter.body'])
    .where('letter.decisionId', 'in', ids)
    .orderBy('decision.decidedAt')
    .orderBy('organisation.sortKey')
    .execute();
}
