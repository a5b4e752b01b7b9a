import type { FindingValues } from '#assessment/clarification-fields';
import { examinePrice, lowPriceSigns, type LowPriceSign } from '#assessment/low-price';
import type { Call } from '#call';
import { lotIn, lotsOf, type CallLot } from '#call/call-lot';
import { openedSubmissionsOf, submissionsFor } from '#db/assessment';
import { addPriceExamination, clarificationsOf, priceExaminationsOf } from '#db/clarifications';
import { setAsideOf } from '#db/load-after-decision';
import { addSetAside } from '#db/save-decision';
import type { Tables, Tx } from '#db/tables';
import { setAside } from '#decision/set-aside';
import { lowPriceRowOn } from '#law/low-price-rules';
import type { Actor } from '#party/role';
import type { CaseFile } from '#public-record/case-file';
import { idOf } from '#value/id';
import { dayIn } from '#value/instant';
import { ok, refused } from '#value/result';
import { runAct } from './act.ts';
import type { Bench } from './bench.ts';
import { callIn } from './call.ts';
import { isSigned } from '#public-record/signed';
import { allLocked } from './panel-results.ts';

/** Prices that look unusually low: the signs, what was asked and answered, and what the body found. */
export function lowPriceActs(bench: Bench) {
  return {
    /** The signs with what came of them, for the body; `null` until all scores are locked, because until then nobody is to see a price. */
    async lowPrices(actor: Actor, file: CaseFile, call: Call) {
      const { tables } = bench;
      const done: CallLot[] = [];
      for (const lot of lotsOf(call)) if (lot.openedAt && (await allLocked(tables, file, lot))) done.push(lot);
      if (done.length === 0) return null;
      // Only what the actor may read, as everywhere.
      const opened = (await submissionsFor(tables, call.id, actor.personId)).filter(({ lotId }) =>
        done.some(({ lot }) => lot.id === lotId),
      );
      const asked = (await clarificationsOf(tables, call.id)).filter(({ purpose }) => purpose === 'lowPrice');
      const examinations = await priceExaminationsOf(tables, call.id);
      const signs = (await Promise.all(done.map((lot) => lowPriceSignsOf(tables, lot)))).flat();
      const shown = opened.filter(
        ({ id }) => signs.some(({ submissionId }) => submissionId === id) || examinations.some(({ submissionId }) => submissionId === id),
      );
      return {
        rule: lowPriceRowOn(dayIn(call.zone, bench.clock.now())),
        prices: shown.map(({ id, organisationName, values }) => ({
          id,
          name: organisationName,
          price: values.price,
          sign: signs.find(({ submissionId }) => submissionId === id) ?? null,
          asked: asked.filter(({ submissionId }) => submissionId === id),
          examination: examinations.find(({ submissionId }) => submissionId === id) ?? null,
        })),
      };
    },

    /** Records what was found; a price that is not explained sets the submission aside in the same act, with the same reasons. */
    examinePrice(
      actor: Actor,
      input: { readonly caseId: string; readonly callId: string; readonly submissionId: string; readonly values: FindingValues },
    ) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'examinePrice' }, async ({ tx, at, file }) => {
        const whole = callIn(file, input.callId);
        const submissionId = idOf<'submission'>(input.submissionId);
        const submissions = whole ? await openedSubmissionsOf(tx, { callId: whole.id }) : [];
        const call = whole ? lotIn(whole, submissions.find(({ id }) => id === submissionId)?.lotId ?? null) : null;
        if (!call) return refused({ code: 'noSuchCall' });
        const asked = await clarificationsOf(tx, call.id);
        const examinations = await priceExaminationsOf(tx, call.id);
        const examined = examinePrice({
          at,
          call,
          allLocked: await allLocked(tx, file, call),
          submissionId,
          asked: asked.filter((one) => one.purpose === 'lowPrice' && one.submissionId === submissionId),
          earlier: examinations.find((one) => one.submissionId === submissionId) ?? null,
          values: input.values,
        });
        if (!examined.ok) return examined;
        await addPriceExamination(tx, examined.value.examination, { callId: call.id, personId: actor.personId });
        if (input.values.finding === 'accepted') return ok({ value: null, events: [examined.value.event] });
        const set = setAside(
          {
            call,
            submissions: submissions.map(({ id }) => id),
            aside: await setAsideOf(tx, call.id),
            signed: isSigned(file, { lotId: call.lot.id }),
            heard: [],
          },
          { submissionId, ground: 'lowPrice', setAsideReason: input.values.findingReason, at },
        );
        if (!set.ok) return set;
        await addSetAside(tx, set.value.aside, actor.personId);
        return ok({ value: null, events: [examined.value.event, set.value.event] });
      });
    },
  };
}

/** The signs among the submissions of a lot that are not set aside: prices are compared within one. */
export async function lowPriceSignsOf(db: Tables | Tx, call: CallLot): Promise<readonly LowPriceSign[]> {
  const aside = await setAsideOf(db, call.id);
  const kept = (await openedSubmissionsOf(db, { callId: call.id, lotId: call.lot.id })).filter(
    ({ id }) => !aside.some(({ submissionId }) => submissionId === id),
  );
  const day = call.openedAt ?? call.closesAt;
  // An amount that does not count gains nobody a place by being small.
  if (!day || call.stage.price !== 'scored') return [];
  return lowPriceSigns(
    kept.map(({ id, values }) => ({ id, price: values.price })),
    { rule: lowPriceRowOn(dayIn(call.zone, day)), floor: call.priceFormula === 'fixedRange' ? call.priceFloor : null },
  );
}
