import { actorOf, lotNamedBy, visitOf, type PageArgs } from '../page.ts';

/** One's own receipt as a file, in the form that `twofold verify` checks. */
export async function loader(args: PageArgs): Promise<Response> {
  const { case: caseId = '', call: callId = '' } = args.params;
  const receipt = await visitOf(args).casework.ownReceipt(actorOf(args), { caseId, callId, lotId: lotNamedBy(args.request) });
  if (!receipt) throw new Response(null, { status: 404 });
  return new Response(`${JSON.stringify(receipt, null, 2)}\n`, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="receipt-${receipt.code}.json"`,
      'Cache-Control': 'private, no-store',
    },
  });
}
