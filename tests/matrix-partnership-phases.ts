// The end of the partnership that tests/matrix-partnership-case.ts walks: one partner is stopped after the first phase, of the other the result is bought.
import { purchaseFields, stopPointFields } from '../src/core/08-agreement/phase-fields.ts';
import { addDays } from '../src/core/value/day.ts';
import { dayIn } from '../src/core/value/instant.ts';
import { audiences, bidders, type Walking } from './matrix-partnership-audiences.ts';
import { actorNamed } from './sign-in.ts';
import { done } from './walk.ts';

const day = 86_400_000;

/** Both agreements are signed, and both partners led to their end. */
export async function leadPartners({ site, place, marks }: Walking): Promise<void> {
  const { casework } = site.world;
  const { caseId } = place;
  const ingrid = await actorNamed(site, audiences.buyer);
  const today = () => dayIn('Europe/Oslo', site.clock.now());
  site.clock.advance(40 * day);
  for (const bidder of ['own', 'stopped'] as const) await sign(bidder);
  for (const bidder of ['own', 'stopped'] as const) await begin(bidder, 1);
  site.clock.advance(60 * day);
  await stopPoint('stopped', 1, { reached: 'no', verdict: 'stop' });
  await stopPoint('own', 1, { reached: 'yes', verdict: 'goOn' });
  for (const bidder of ['own', 'stopped'] as const) await pay(bidder);
  await begin('own', 2);
  site.clock.advance(60 * day);
  await stopPoint('own', 2, { reached: 'yes', verdict: 'goOn' });
  const price = marks.money('purchaseFields.price', 1_900_000);
  const values = { buys: 'yes', grounds: null, ...marks.words(purchaseFields, 'purchaseFields'), price } as const;
  await done(casework.decidePurchase(ingrid, { caseId, agreementId: (await agreementOf('own'))?.id ?? '', values }));
  await casework.deliverOutbox(null);

  async function fileNow() {
    const file = await casework.caseFile(caseId);
    if (!file) throw new Error('the case exists');
    return file;
  }

  async function agreementOf(bidder: 'own' | 'stopped') {
    const { organisationId } = await actorNamed(site, bidders[bidder]);
    return (await fileNow()).agreements.find((agreement) => agreement.organisationId === organisationId);
  }

  async function phaseOf(bidder: 'own' | 'stopped', position: number): Promise<string> {
    const agreement = await agreementOf(bidder);
    const { testPhases } = await fileNow();
    return testPhases.find((phase) => phase.agreementId === agreement?.id && phase.position === position)?.id ?? '';
  }

  async function sign(bidder: 'own' | 'stopped'): Promise<void> {
    const { organisationId } = await actorNamed(site, bidders[bidder]);
    const awardId = (await fileNow()).awards.find((award) => award.organisationId === organisationId)?.id ?? '';
    const dates = { signedOn: today(), startDate: today(), endDate: addDays(today(), 400) };
    await done(casework.signAgreement(ingrid, { caseId, awardId, values: { ...dates, promises: [] } }));
  }

  async function begin(bidder: 'own' | 'stopped', position: number): Promise<void> {
    const values = { startsOn: today(), endsOn: addDays(today(), 50) };
    await done(casework.beginPhase(ingrid, { caseId, phaseId: await phaseOf(bidder, position), values }));
  }

  async function stopPoint(
    bidder: 'own' | 'stopped',
    position: number,
    found: { readonly reached: 'yes' | 'no'; readonly verdict: 'goOn' | 'stop' },
  ): Promise<void> {
    const whose = `${bidder}, phase ${position}`;
    const due = marks.money('stopPointFields.due', 200_000, whose);
    const values = { ...found, shown: null, reasons: null, ...marks.words(stopPointFields, 'stopPointFields', whose), due };
    await done(casework.decideStopPoint(ingrid, { caseId, phaseId: await phaseOf(bidder, position), values }));
  }

  /** Less is paid than was found due, so that the two amounts can be told apart. */
  async function pay(bidder: 'own' | 'stopped'): Promise<void> {
    const values = { paid: marks.money('phasePaymentFields.paid', 100_000, bidder), paidOn: today() };
    await done(casework.recordPayment(ingrid, { caseId, phaseId: await phaseOf(bidder, 1), values }));
  }
}
