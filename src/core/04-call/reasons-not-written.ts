import type { GateCode } from '#law/gates';
import type { DocumentCode } from '#law/routes/documents';

const papers = {
  lotsConsidered: 'lotsReasoning',
  climateChoice: 'climateChoice',
  reservationBasisStated: 'reservationMemo',
  failurePlan: 'businessCase',
} as const satisfies Partial<Record<GateCode, DocumentCode>>;

/** The paper in which a buyer writes what a gate asks for; nothing where it is written elsewhere. */
export function paperOf(gate: string): DocumentCode | null {
  return isOfPaper(gate) ? papers[gate] : null;
}

/**
 * Reasons that belong into the papers of the chosen route and that nobody has written, as codes of the table of gates: why the call is not
 * divided, how climate counts, what a reservation rests on, what happens if the enterprise fails. `papers`: those of the route; `written`:
 * those in which a person wrote something.
 */
export function reasonsNotWritten(
  { lots }: { readonly lots: readonly unknown[] },
  given: { readonly papers: readonly string[]; readonly written: ReadonlySet<string> },
): readonly GateCode[] {
  return Object.keys(papers)
    .filter(isOfPaper)
    .filter((code) => {
      if (code === 'lotsConsidered' && lots.length > 0) return false;
      return given.papers.includes(papers[code]) && !given.written.has(papers[code]);
    });
}

function isOfPaper(code: string): code is keyof typeof papers {
  return Object.hasOwn(papers, code);
}
