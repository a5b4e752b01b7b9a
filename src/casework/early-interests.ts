import type { EarlyValues } from '#assessment/fields';
import { earlyDeclarationsOf, insertEarlyDeclaration, knownOrganisations } from '#db/early';
import type { Actor } from '#party/role';
import type { CaseFile } from '#public-record/case-file';
import { ok, refused } from '#value/result';
import { runAct } from './act.ts';
import type { Bench } from './bench.ts';
import { callIn } from './call.ts';
import { hintsFor, type Said } from './interests.ts';

type Place = { readonly caseId: string; readonly callId: string };

/** Declaring interests before anybody can know who bids. */
export function earlyInterestActs(bench: Bench) {
  return {
    /**
     * Declares before the bidders are known: about the call and the body, and about every organisation that public sources name. Declaring
     * again replaces nothing: the later one counts, the earlier is kept.
     */
    declareEarly(actor: Actor, input: Place & { readonly values: EarlyValues; readonly byOrganisation: Readonly<Record<string, Said>> }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'declareInterest' }, async ({ tx, at, file }) => {
        const call = callIn(file, input.callId);
        if (!call) return refused({ code: 'noSuchCall' });
        if (call.state !== 'draft' && call.state !== 'published') return refused({ code: 'biddersKnown' });
        const { values } = input;
        if (!values.statement) return refused({ code: 'declareFirst' });
        const known = await knownOrganisations(tx, file);
        const missing = known.find(({ id }) => !input.byOrganisation[id]?.statement);
        if (missing) return refused({ code: 'declareFirst', facts: { organisation: missing.name } });
        const links = known.flatMap(({ id }) => {
          const said = input.byOrganisation[id];
          return said ? [{ kinds: [], whose: null, fromYear: null, toYear: null, ...said, organisationId: id }] : [];
        });
        const linked = links.some((link) => link.statement !== 'none');
        if (links.some((link) => link.statement !== 'none' && !link.detail)) return refused({ code: 'describeLink' });
        if (values.statement !== 'none' && !linked && !values.detail) return refused({ code: 'describeLink' });
        const earlier = (await earlyDeclarationsOf(tx, call.id)).find((entry) => entry.personId === actor.personId);
        const id = bench.ids.newId();
        await insertEarlyDeclaration(tx, {
          ...values,
          id,
          callId: call.id,
          personId: actor.personId,
          declaredAt: at,
          earlierId: earlier?.id ?? null,
          links,
        });
        // Which links, and how many, stays out of the facts: this part of the journal is public before the call is decided.
        const facts = { call: call.id, person: actor.personId };
        return ok({ value: { id }, events: [{ type: 'earlyDeclared', facts, refs: [{ kind: 'earlyDeclaration', id }] }] });
      });
    },

    /** The organisations to declare on before the bidders are known, with hints, and what the person said last. */
    async earlyInterests(actor: Actor, file: CaseFile, callId: string) {
      const organisations = await knownOrganisations(bench.tables, file);
      const hints = await hintsFor(bench.tables, file, { callId, people: [{ id: actor.personId, name: actor.name }], organisations });
      const declared = (await earlyDeclarationsOf(bench.tables, callId)).find((entry) => entry.personId === actor.personId) ?? null;
      return { declared, organisations: organisations.map((entry) => ({ ...entry, hints: hints(actor.personId, entry.id) })) };
    },
  };
}
