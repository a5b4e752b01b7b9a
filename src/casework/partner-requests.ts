import type { Tables, Tx } from '#db/tables';
import { identifierOf, partnersOf, type Identifier, type PartnerAnswer } from '#submission/consortium';
import type { Partner } from '#submission/consortium-fields';
import type { Actor } from '#party/role';
import { mayAct } from '#party/role';
import type { Instant } from '#value/instant';
import { ok, refused, type Result } from '#value/result';
import type { ActRefusal } from './act.ts';
import type { Bench } from './bench.ts';
import type { LotPlace } from './call.ts';
import { draftBidder } from './change-draft.ts';
import { draftBox, ownRow } from './own-draft.ts';
import { openJson, sealJson } from './sealed-json.ts';
import { tell } from './notices.ts';

/** What lies sealed in the row of a request: the terms as they were when it was asked, and what the partner said to them. */
type Content = {
  readonly lead: string;
  readonly partner: string;
  readonly role: Partner['role'];
  readonly share: string | null;
  readonly askedBy: string;
  readonly askedAt: Instant;
  readonly answer: PartnerAnswer | null;
};

/** A request as the partner sees it: nothing of the submission but its own part. */
export type PartnerRequest = {
  readonly id: string;
  readonly lotId: string;
  readonly leadName: string;
} & Pick<Content, 'role' | 'share' | 'askedBy' | 'askedAt' | 'answer'>;

/** How far the confirmation of one partner of the own draft has come. */
export type PartnerState = {
  readonly partnerId: string;
  readonly name: string;
  /** The name in the register of this service; `null` where its number leads to nobody. */
  readonly registeredAs: string | null;
  /** `null`: not asked, or asked on other terms. */
  readonly asked: Instant | null;
  readonly answer: PartnerAnswer | null;
};

/** Asking a partner with an account here to confirm its part, and its answer. Rows name nobody: both sides are pseudonyms of the call. */
export function partnerRequestActs(bench: Bench) {
  const { tables } = bench;

  return {
    /** Asks a partner of the own draft, found by its number. Asking again on other terms takes an earlier answer away. */
    async askPartner(actor: Actor, input: LotPlace & { readonly partnerId: string }): Promise<Result<null, ActRefusal>> {
      const who = await draftBidder(bench, actor, input);
      if (!who.ok) return who;
      const { organisationId } = who.value.bidder;
      const row = await ownRow(bench, tables, { ...input, organisationId });
      const envelope = row ? await draftBox(bench).read(organisationId, row) : null;
      const partner = envelope ? partnersOf(envelope.consortium).find(({ id }) => id === input.partnerId) : undefined;
      const registered = partner ? await registeredAs(tables, partner) : null;
      if (!row || !partner || !registered) return refused({ code: 'noSuchPartner' });
      const at = bench.clock.now();
      const content: Content = {
        lead: organisationId,
        partner: registered.id,
        role: partner.role,
        share: partner.share,
        askedBy: actor.name,
        askedAt: at,
        answer: null,
      };
      const names = namesIn(bench, { callId: input.callId, lead: organisationId, organisationId: registered.id });
      const values = { id: bench.ids.newId(), lotId: row.lotId, ...names, content: await sealJson(bench, content) };
      await tables.transaction().execute(async (tx) => {
        await tx
          .insertInto('partnerRequest')
          .values(values)
          .onConflict((conflict) => conflict.columns(['lotId', 'partner', 'lead']).doUpdateSet({ content: values.content }))
          .execute();
        const people = await tx.selectFrom('membership').select('personId').where('organisationId', '=', registered.id).execute();
        const notice = { kind: 'partnerAsked' as const, caseId: input.caseId, title: '' };
        await tell(bench, tx, { personIds: people.map(({ personId }) => personId), notice, at });
      });
      return ok(null);
    },

    /** What the acting organisation is asked to confirm in a call; nothing of anybody else's. */
    async partnerRequests(actor: Actor, callId: string): Promise<readonly PartnerRequest[]> {
      const { organisationId } = actor;
      if (!organisationId || !mayAct(actor, 'prepareSubmission')) return [];
      const rows = await tables
        .selectFrom('partnerRequest')
        .select(['id', 'lotId', 'content'])
        .where('partner', '=', bench.sealing.pseudonym('partner', callId, organisationId))
        .orderBy('id')
        .execute();
      return Promise.all(
        rows.map(async ({ id, lotId, content }) => {
          const { lead, role, share, askedBy, askedAt, answer } = await openJson<Content>(bench, content);
          const { name } = await tables.selectFrom('organisation').select('name').where('id', '=', lead).executeTakeFirstOrThrow();
          return { id, lotId, leadName: name, role, share, askedBy, askedAt, answer };
        }),
      );
    },

    /** Confirms that the acting organisation takes part, or says that it does not. Can be changed until the closing time. */
    async answerPartner(
      actor: Actor,
      input: LotPlace & { readonly requestId: string; readonly says: PartnerAnswer['says'] },
    ): Promise<Result<null, ActRefusal>> {
      const own = bench.sealing.pseudonym('partner', input.callId, actor.organisationId ?? '');
      const asked = (db: Tables | Tx) =>
        db.selectFrom('partnerRequest').select(['content', 'lotId']).where('id', '=', input.requestId).where('partner', '=', own);
      const request = await asked(tables).executeTakeFirst();
      if (!request) return refused({ code: 'noSuchPartner' });
      const who = await draftBidder(bench, actor, { ...input, lotId: request.lotId, as: 'partner' });
      if (!who.ok) return who;
      const answer: PartnerAnswer = { says: input.says, by: actor.name, at: bench.clock.now() };
      return tables.transaction().execute(async (tx) => {
        // Asked on other terms meanwhile: the answer is to what was asked before, and falls away with it.
        const before = await openJson<Content>(bench, (await asked(tx).forUpdate().executeTakeFirstOrThrow()).content);
        if (before.askedAt !== (await openJson<Content>(bench, request.content)).askedAt) return refused({ code: 'changedMeanwhile' });
        const content = await sealJson(bench, { ...before, answer });
        await tx.updateTable('partnerRequest').set({ content }).where('id', '=', input.requestId).execute();
        return ok(null);
      });
    },

    /** How far the confirmations of the own draft's partners have come. */
    async partnerStates(
      actor: Actor,
      at: LotPlace & { readonly lotId: string; readonly partners: readonly Partner[] },
    ): Promise<readonly PartnerState[]> {
      const { organisationId } = actor;
      if (!organisationId) return [];
      return Promise.all(
        at.partners.map(async (partner) => {
          const registered = await registeredAs(tables, partner);
          const request = registered
            ? await requestOf(bench, tables, { ...at, lead: organisationId, organisationId: registered.id, partner })
            : null;
          return {
            partnerId: partner.id ?? '',
            name: partner.name ?? '',
            registeredAs: registered?.name ?? null,
            asked: request?.askedAt ?? null,
            answer: request?.answer ?? null,
          };
        }),
      );
    },
  };
}

/** The organisation of the register that a partner's number leads to; `null` when it has none, or nobody has that number. */
export async function registeredAs(
  db: Tables | Tx,
  partner: Pick<Partner, 'identifierScheme' | 'identifierId'>,
): Promise<{ readonly id: string; readonly name: string } | null> {
  const identifier: Identifier | null = identifierOf(partner);
  if (!identifier) return null;
  const row = await db
    .selectFrom('organisation')
    .select(['id', 'name'])
    .where('identifierScheme', '=', identifier.scheme)
    .where('identifierId', '=', identifier.id)
    .executeTakeFirst();
  return row ?? null;
}

type Asked = {
  readonly callId: string;
  readonly lotId: string;
  readonly lead: string;
  readonly organisationId: string;
  readonly partner: Pick<Partner, 'role' | 'share'>;
};

/** What a partner said to the terms as they are; `null` where it said nothing, or to other terms. */
export async function answerOf(bench: Pick<Bench, 'sealing'>, db: Tables | Tx, asked: Asked): Promise<PartnerAnswer | null> {
  return (await requestOf(bench, db, asked))?.answer ?? null;
}

async function requestOf(bench: Pick<Bench, 'sealing'>, db: Tables | Tx, asked: Asked): Promise<Content | null> {
  const { partner, lead } = namesIn(bench, asked);
  const row = await db
    .selectFrom('partnerRequest')
    .select('content')
    .where('lotId', '=', asked.lotId)
    .where('partner', '=', partner)
    .where('lead', '=', lead)
    .executeTakeFirst();
  if (!row) return null;
  const content = await openJson<Content>(bench, row.content);
  return content.role === asked.partner.role && content.share === asked.partner.share ? content : null;
}

function namesIn(
  { sealing }: Pick<Bench, 'sealing'>,
  about: { readonly callId: string; readonly lead: string; readonly organisationId: string },
): { readonly partner: string; readonly lead: string } {
  return {
    partner: sealing.pseudonym('partner', about.callId, about.organisationId),
    lead: sealing.pseudonym('lead', about.callId, about.lead),
  };
}
