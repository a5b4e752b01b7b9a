import { partsOf } from '#db/file-parts';
import { bidderOfFile, saveScan, waitingScans, type WaitingScan } from '#db/file-scans';
import type { Tx } from '#db/tables';
import type { Bench, ScanFinding } from './bench.ts';
import { tell } from './notices.ts';
import { openJson, sealJson } from './sealed-json.ts';

/** What opens a stored file, and how much of it is content. */
type ScanKey = { readonly identity: string; readonly sizeBytes: number };

/** How many files are looked at in one round. */
const atOnce = 20;

/** Files that were not checked when they arrived, because the check did not answer. */
export function scanAgainJobs(bench: Bench) {
  const { tables } = bench;
  // Rounds go through all that wait: a file for which the check never answers is in the way of no other.
  let after = '';
  return {
    /**
     * Checks some of them again, and gives how many were answered for. What is found harmful is given to nobody from then on, and everybody who works for its bidder is told, without a word of what it is.
     */
    async scanAgain(): Promise<number> {
      if (!bench.scanner) return 0;
      let answered = 0;
      const files = await waitingScans(tables, { after, limit: atOnce });
      after = files.length < atOnce ? '' : (files.at(-1)?.id ?? '');
      for (const file of files) {
        const finding = await look(bench, file);
        if (finding.is === 'unchecked') continue;
        await tables.transaction().execute(async (tx) => {
          // Another process may have looked at the same moment: the bidder is told once.
          const saved = await saveScan(tx, file.id, finding.is === 'clean' ? 'clean' : 'rejected');
          if (saved && finding.is === 'harmful') await tellBidder(bench, tx, file);
        });
        answered += 1;
      }
      return answered;
    },
  };
}

/** What is kept with a file that the check did not answer for. */
export function scanKey(bench: Pick<Bench, 'sealing'>, file: ScanKey): Promise<Uint8Array> {
  return sealJson(bench, { identity: file.identity, sizeBytes: file.sizeBytes });
}

async function look(bench: Bench, file: WaitingScan): Promise<ScanFinding> {
  const { identity, sizeBytes } = await openJson<ScanKey>(bench, file.scanKey);
  const scan = await bench.scanner?.();
  if (!scan) return { is: 'unchecked' };
  for await (const piece of bench.sealing.decryptStream(partsOf(bench.tables, file.id), identity, sizeBytes)) await scan.add(piece);
  return scan.done();
}

/** The file's name and what was found stay out of the message; the page of the bidder's own files says which it is. */
async function tellBidder(bench: Bench, tx: Tx, file: WaitingScan): Promise<void> {
  const { caseId, callId, lotId, title, organisation } = await bidderOfFile(tx, file.id);
  const organisationId = await bench.sealing.unwrapFromInstance(organisation);
  const members = await tx.selectFrom('membership').select('personId').where('organisationId', '=', organisationId).execute();
  const notice = { kind: 'fileRejected', caseId, callId, lotId, title: title ?? '' } as const;
  await tell(bench, tx, { personIds: members.map(({ personId }) => personId), notice, at: bench.clock.now() });
}
