import type { CallLot } from '#call/call-lot';
import { knownProvidersOf, saveKnownProvider } from '#db/known-providers';
import { organisationKind } from '#db/organisation';
import { buyersOf } from '#db/people-at-work';
import type { Tx } from '#db/tables';
import type { Actor } from '#party/role';
import type { CaseFile } from '#public-record/case-file';
import { identifierOf } from '#submission/consortium';
import { addProvider, comeForward, leaveOut, mayRecord, type KnownProvider } from '#submission/known-provider';
import type { ComingForwardValues, KnownProviderValues, LeavingOutValues, UnregisteredValues } from '#submission/known-provider-fields';
import type { CaseEvent } from '#value/event';
import { idOf } from '#value/id';
import type { Instant } from '#value/instant';
import { ok, refused, type Result } from '#value/result';
import { runAct, type ActRefusal, type Done, type Step } from './act.ts';
import type { Bench } from './bench.ts';
import { lotAt, type CallPlace } from './call.ts';
import { tell } from './notices.ts';
import { follow } from './tell-followers.ts';
import { registeredAs } from './partner-requests.ts';
import { insertOrganisation } from './people.ts';
import { bidderFor, sealedStream } from './own-draft.ts';

/** A provider on the list, by its place. */
type ProviderPlace = CallPlace & { readonly providerId: string };

/** Whom the body adds: an organisation of this service, or one that it describes. */
type Who = { readonly organisationId: string } | UnregisteredValues;

/** What the body found out about one provider. */
export type FoundOut = {
  readonly price: KnownProviderValues['price'];
  readonly answers: KnownProvider['answers'];
  readonly confirmations: KnownProvider['confirmations'];
};

/**
 * Choosing a provider without a competition, until the list of those considered is complete: who makes itself known, whom the body adds, and
 * what it finds out. Its events stand in the call's sealed stream: nobody outside learns before the decision whom a body considers.
 */
export function knownProviderActs(bench: Bench) {
  const { tables } = bench;
  return {
    /** Everybody on the list of a call, those left out included. For the body. */
    async knownProviders(file: CaseFile, callId: string): Promise<readonly KnownProvider[]> {
      const call = lotAt(file, { callId });
      return call ? knownProvidersOf(tables, call.lot.id) : [];
    },

    /** What the organisation acted for has written about itself; `null` where it has not made itself known. */
    async ownComingForward(actor: Actor, file: CaseFile, callId: string) {
      const call = lotAt(file, { callId });
      const known = call ? await knownProvidersOf(tables, call.lot.id) : [];
      const own = known.find(({ organisationId, cameForwardAt }) => organisationId === actor.organisationId && cameForwardAt !== null);
      return own ? { statement: own.statement, at: own.cameForwardAt } : null;
    },

    /** The organisation acted for makes itself known, or writes anew how it could do it. The body is told that somebody has. */
    comeForward(actor: Actor, input: CallPlace & { readonly values: ComingForwardValues }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'comeForward' }, async ({ tx, at, file }) => {
        const call = lotAt(file, input);
        if (!call || call.state === 'draft') return refused({ code: 'noSuchCall' });
        const who = bidderFor(actor, 'comeForward', file);
        if ('not' in who) return refused(who.not);
        const { organisationId, personId } = who.bidder;
        const known = await knownProvidersOf(tx, call.lot.id);
        const earlier = known.find((one) => one.organisationId === organisationId) ?? null;
        const id = earlier?.id ?? idOf<'submission'>(bench.ids.newId());
        const coming = comeForward(call, { id, values: input.values }, at);
        if (!coming.ok) return coming;
        const provider = { ...(earlier ?? begun(call, { id, organisationId, foundBy: 'cameForward' })), ...input.values };
        // Whoever comes forward itself is to be considered, whatever was decided before it had.
        await saveKnownProvider(tx, { ...provider, cameForwardAt: earlier?.cameForwardAt ?? at, leftOutReason: null }, { personId, at });
        // As whoever begins a submission: a change of the notice reaches those who answered it.
        if (!earlier?.cameForwardAt) await follow(bench, tx, { what: 'call', id: call.id, personId });
        const personIds = await buyersOf(tx, file.id);
        const notice = { kind: 'providerWaiting', caseId: file.id, callId: call.id, title: call.title ?? '' } as const;
        if (!earlier?.cameForwardAt) await tell(bench, tx, { personIds, notice, at });
        return ok(unseen(call, null, coming.value.event));
      });
    },

    /** Puts a provider on the list of those considered: one that is registered here, or one that is described. */
    addProvider(actor: Actor, input: CallPlace & { readonly who: Who; readonly foundBy: KnownProvider['foundBy'] }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'recordProviders' }, (step) =>
        onList(step, input, async (call, known) => {
          const organisationId = 'organisationId' in input.who ? input.who.organisationId : await described(step, input.who);
          if (organisationId === null) return refused({ code: 'providerNotNamed' });
          if ((await organisationKind(step.tx, organisationId)) !== 'enterprise') return refused({ code: 'noSuchOrganisation' });
          const not = addProvider(call, { organisationId, buyerId: step.file.organisation.id, known });
          if (not) return refused(not);
          const id = idOf<'submission'>(bench.ids.newId());
          const provider = begun(call, { id, organisationId: idOf(organisationId), foundBy: input.foundBy });
          await saveKnownProvider(step.tx, provider, { personId: step.actor.personId, at: step.at });
          return ok(unseen(call, { providerId: id }, recorded(call, id)));
        }),
      );
    },

    /** Writes down what was found out about a provider; what is not known yet stays open. */
    recordProvider(actor: Actor, input: ProviderPlace & FoundOut) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'recordProviders' }, (step) =>
        onList(step, input, async (call, known) => {
          const not = mayRecord(call);
          if (not) return refused(not);
          const provider = known.find(({ id }) => id === input.providerId);
          if (!provider) return refused({ code: 'noSuchProvider' });
          const { price, answers, confirmations } = input;
          await save(step, { ...provider, price, answers, confirmations });
          return ok(unseen(call, null, recorded(call, provider.id)));
        }),
      );
    },

    /** Takes a provider off the list; one that made itself known stays on record with the reason. */
    leaveOutProvider(actor: Actor, input: ProviderPlace & { readonly values: LeavingOutValues }) {
      return runAct(bench, { actor, caseId: input.caseId, name: 'recordProviders' }, (step) =>
        onList(step, input, async (call, known) => {
          const provider = known.find(({ id }) => id === input.providerId);
          if (!provider) return refused({ code: 'noSuchProvider' });
          const left = leaveOut(call, provider, input.values);
          if (!left.ok) return left;
          if (left.value === 'kept') await save(step, { ...provider, ...input.values });
          else await step.tx.deleteFrom('knownProvider').where('id', '=', provider.id).execute();
          const event = recorded(call, provider.id);
          return ok(unseen(call, null, left.value === 'kept' ? event : { ...event, refs: [] }));
        }),
      );
    },
  };

  /** The organisation of a number where one has it; otherwise a new one, which can be claimed later by whoever signs in for it. */
  async function described({ tx, file }: Step, who: UnregisteredValues): Promise<string | null> {
    const name = who.providerName?.trim();
    const place = who.providerPlace?.trim();
    const registered = await registeredAs(tx, who);
    if (registered) return registered.id;
    if (!name || !place) return null;
    const of = { kind: 'enterprise', country: file.country, about: null, otherAbout: null, demo: file.demo } as const;
    return insertOrganisation(bench, tx, { name, place, identifier: identifierOf(who), ...of });
  }

  async function onList<T>(
    { tx, file }: Pick<Step, 'tx' | 'file'>,
    place: CallPlace,
    work: (call: CallLot, known: readonly KnownProvider[]) => Promise<Result<Done<T>, ActRefusal>>,
  ): Promise<Result<Done<T>, ActRefusal>> {
    const call = lotAt(file, place);
    return call ? work(call, await knownProvidersOf(tx, call.lot.id)) : refused({ code: 'noSuchCall' });
  }
}

async function save({ tx, at, actor }: { readonly tx: Tx; readonly at: Instant; readonly actor: Actor }, provider: KnownProvider) {
  await saveKnownProvider(tx, provider, { personId: actor.personId, at });
}

function begun(call: CallLot, about: Pick<KnownProvider, 'id' | 'organisationId' | 'foundBy'>): Omit<KnownProvider, 'organisationName'> {
  return {
    ...about,
    callId: call.id,
    lotId: call.lot.id,
    price: null,
    statement: null,
    leftOutReason: null,
    cameForwardAt: null,
    answers: {},
    confirmations: {},
  };
}

function recorded(call: CallLot, id: string): CaseEvent {
  return { type: 'providerRecorded', facts: { call: call.id }, refs: [{ kind: 'knownProvider', id }] };
}

function unseen<T>(call: CallLot, value: T, event: CaseEvent): Done<T> {
  return { value, events: [event], stream: sealedStream(call.lot.id) };
}
