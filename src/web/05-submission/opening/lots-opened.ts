import { openedTogether, type Call } from '#call';
import { lotsOf, type CallLot } from '#call/call-lot';
import type { CaseFile } from '#public-record/case-file';
import { callOf, lotOf, type PageArgs } from '../../page.ts';

/** The lots that a page opens: all of them where they are opened together, and the one that the address names where they are not. */
export async function openingOf(
  args: PageArgs,
  page: 'opening' | 'recovery',
): Promise<{ readonly file: CaseFile; readonly call: Call; readonly lots: readonly CallLot[]; readonly lotId: string | null }> {
  const { file, call } = await callOf(args);
  if (call.state === 'draft' || openedTogether(call)) return { file, call, lots: lotsOf(call), lotId: null };
  const one = await lotOf(args, page);
  return { file, call, lots: [one.call], lotId: one.call.lot.id };
}
