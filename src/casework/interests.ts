import { declareChange, declareInterests, noRuling, ruleInterest, standingTowards, type Interest } from '#assessment/interest';
import type { InterestValues, RulingValues } from '#assessment/fields';
import { interestHints } from '#assessment/interest-hints';
import { rulerRefusal, rulingRefusal } from '#assessment/ruling-rules';
import { biddersOf } from '#db/bidders';
import { earlyDeclarationsOf } from '#db/early';
import { hintFactsFor } from '#db/hint-facts';
import { insertInterest, interestsOf, saveRuling } from '#db/interests';
import type { Tables, Tx } from '#db/tables';
import type { Actor } from '#party/role';
import { superiorOf } from '#party/superior';
import type { CaseFile } from '#public-record/case-file';
import { idOf } from '#value/id';
import { ok, refused } from '#value/result';
import { runAct } from './act.ts';
import type { Bench } from './bench.ts';
import { callIn } from './call.ts';
import { regimeOf } from './conflicts-refusal.ts';
import { withGroups } from './group-standings.ts';

type Place = { readonly caseId: string; readonly callId: string };

/** What a declaration says; what is left out was not said. */
export type Said = Pick<InterestValues, 'statement' | 'detail'> & Partial<InterestValues>;

/** Declaring interests towards bidders, and ruling on what was declared. */
export function interestActs(bench: Bench) {
  return {
    /** Declares one's interests towards every bidder not declared on yet, all at once. */
    declareInterests(actor: Actor, input: Place & { readonly byOrganisation: Readonly<Record<string, Said>> }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'declareInterest' }, async ({ tx, at, file }) => {
        const call = callIn(file, input.callId);
        if (call?.state !== 'opened') return refused({ code: 'notOpened' });
        const earlier = await interestsOf(tx, call.id, actor.personId);
        const all = await biddersOf(tx, call.id);
        // Of lots opened apart, only those that came with the latest one.
        const bidders = all.filter(({ id }) => !earlier.some(({ organisationId }) => organisationId === id));
        if (all.length > 0 && bidders.length === 0) return refused({ code: 'alreadyDeclared' });
        const missing = bidders.find((bidder) => !input.byOrganisation[bidder.id]?.statement);
        if (missing) return refused({ code: 'declareFirst', facts: { organisation: missing.name } });
        const interests = bidders.flatMap(({ id }): readonly Interest[] => {
          const said = input.byOrganisation[id];
          if (!said) return [];
          const whole = { ...saidNothing, ...said };
          const organisationId = idOf<'organisation'>(id);
          const { personId } = actor;
          return [
            {
              ...whole,
              ...noRuling,
              id: idOf(bench.ids.newId()),
              callId: call.id,
              personId,
              organisationId,
              declaredAt: at,
              earlierId: null,
            },
          ];
        });
        const declared = declareInterests(interests, earlier);
        if (!declared.ok) return declared;
        for (const interest of interests) await insertInterest(tx, interest);
        return ok({ value: null, events: [declared.value.event] });
      });
    },

    /** Declares that something has changed towards one bidder: access is suspended until somebody has ruled. */
    declareChange(actor: Actor, input: Place & { readonly organisationId: string; readonly values: Said }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'declareInterest' }, async ({ tx, at, file }) => {
        const call = callIn(file, input.callId);
        if (call?.state !== 'opened') return refused({ code: 'notOpened' });
        const own = await interestsOf(tx, call.id, actor.personId);
        const current = own.find((interest) => interest.organisationId === input.organisationId);
        if (!current) return refused({ code: 'declareFirst' });
        const values = { ...saidNothing, ...input.values };
        const changed = declareChange(current, { id: idOf(bench.ids.newId()), values, at });
        if (!changed.ok) return changed;
        await insertInterest(tx, changed.value.interest);
        return ok({ value: { standing: 'waiting' as const }, events: [changed.value.event] });
      });
    },

    /** Rules on a declaration: a named person, with reasons, without a link of their own to that bidder. */
    ruleInterest(actor: Actor, input: Place & { readonly interestId: string; readonly ruling: Ruling }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'ruleInterest' }, async ({ tx, at, file }) => {
        const call = callIn(file, input.callId);
        if (call?.state !== 'opened') return refused({ code: 'notOpened' });
        const interests = await interestsOf(tx, input.callId);
        const interest = interests.find((candidate) => candidate.id === input.interestId);
        if (!interest) return refused({ code: 'noSuchInterest' });
        const barred = rulerRefusal(rulerFacts(file, interests, { interest, rulerId: actor.personId }));
        if (barred) return refused(barred);
        const ruling = { measure: null, ...input.ruling };
        const unlawful = rulingRefusal(regimeOf(file, call), interest, ruling);
        if (unlawful && interest.ruling === null) return refused(unlawful);
        const ruled = ruleInterest(interest, ruling, { personId: actor.personId, at });
        if (!ruled.ok) return ruled;
        await saveRuling(tx, ruled.value.interest);
        return ok({ value: null, events: [ruled.value.event] });
      });
    },

    /** One's own declarations towards every bidder, with what the instance knows and what was said before the list was known. */
    async ownInterests(actor: Actor, file: CaseFile, callId: string) {
      const bidders = await biddersOf(bench.tables, callId);
      const own = await interestsOf(bench.tables, callId, actor.personId);
      const hints = await hintsFor(bench.tables, file, {
        callId,
        people: [{ id: actor.personId, name: actor.name }],
        organisations: bidders,
      });
      const early = (await earlyDeclarationsOf(bench.tables, callId)).find((entry) => entry.personId === actor.personId);
      const alone = bidders.map((bidder) => ({ ...bidder, standing: standingTowards(own, bidder.id) }));
      const standings = await withGroups(bench.tables, callId, alone);
      return {
        declared: own.length > 0,
        bidders: standings.map((bidder) => ({
          ...bidder,
          interest: own.find((interest) => interest.organisationId === bidder.id) ?? null,
          hints: hints(actor.personId, bidder.id),
          /** What the person said of this organisation before the bidders were known, to begin with. */
          before: early?.links.find((link) => link.organisationId === bidder.id) ?? null,
        })),
      };
    },

    /** Every declaration that counts as those who rule see it: with hints, and why the reader may not rule on it. */
    async rulings(actor: Actor, file: CaseFile, callId: string) {
      const interests = await interestsOf(bench.tables, callId);
      const bidders = await biddersOf(bench.tables, callId);
      const names = new Map(file.assignments.map((entry) => [entry.personId, entry.name] as const));
      const people = [...new Set(interests.map((interest) => interest.personId))].map((id) => ({ id, name: names.get(id) ?? '' }));
      const hints = await hintsFor(bench.tables, file, { callId, people, organisations: bidders });
      const rulers = new Map(
        await namesOf(
          bench.tables,
          interests.flatMap((interest) => interest.ruledBy ?? []),
        ),
      );
      return interests.map((interest) => ({
        interest,
        ruledBy: interest.ruledBy === null ? null : (rulers.get(interest.ruledBy) ?? null),
        standing: standingTowards(
          interests.filter((other) => other.personId === interest.personId),
          interest.organisationId,
        ),
        hints: hints(interest.personId, interest.organisationId),
        barred: rulerRefusal(rulerFacts(file, interests, { interest, rulerId: actor.personId })),
      }));
    },
  };
}

async function namesOf(db: Tables, ids: readonly string[]): Promise<readonly (readonly [string, string])[]> {
  if (ids.length === 0) return [];
  const people = await db
    .selectFrom('person')
    .select(['id', 'name'])
    .where('id', 'in', [...ids])
    .execute();
  return people.map(({ id, name }) => [id, name] as const);
}

/** A ruling as it is given; a measure only where there is one. */
type Ruling = Omit<RulingValues, 'measure'> & Partial<RulingValues>;

const saidNothing = { kinds: [], whose: null, fromYear: null, toYear: null } as const;

function rulerFacts(
  file: CaseFile,
  interests: readonly Interest[],
  about: { readonly interest: Interest; readonly rulerId: string },
): Parameters<typeof rulerRefusal>[0] {
  const of = (personId: string) => interests.filter((interest) => interest.personId === personId);
  const superiorId = superiorOf(file.assignments, about.rulerId);
  const standing = superiorId === null ? 'free' : standingTowards(of(superiorId), about.interest.organisationId);
  return {
    country: file.country,
    ...about,
    declared: of(about.rulerId),
    superiorId,
    superiorOut: standing === 'recused' || standing === 'excluded',
  };
}

type Named = { readonly id: string; readonly name: string };

/** What the instance knows of each of some people and each of some organisations. */
export async function hintsFor(
  db: Tables | Tx,
  file: CaseFile,
  about: { readonly callId: string; readonly people: readonly Named[]; readonly organisations: readonly Named[] },
) {
  const facts = await hintFactsFor(db, file, {
    callId: about.callId,
    personIds: about.people.map(({ id }) => id),
    organisationIds: about.organisations.map(({ id }) => id),
  });
  return (personId: string, organisationId: string) => {
    const person = about.people.find(({ id }) => id === personId);
    const organisation = about.organisations.find(({ id }) => id === organisationId);
    return person && organisation ? interestHints(facts(person, organisation)) : [];
  };
}
