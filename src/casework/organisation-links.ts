import type { OrganisationLinkValues } from '#assessment/fields';
import type { Tables, Tx } from '#db/tables';
import { joined } from '#need/joining';
import { mayAct, type Actor } from '#party/role';
import type { CaseFile } from '#public-record/case-file';
import { ok, refused, type Result } from '#value/result';
import type { ActRefusal } from './act.ts';
import type { Bench } from './bench.ts';

/** Links between organisations, kept by a body or a fund about itself and others. Rows are ended, never changed. */
export function organisationLinkActs(bench: Bench) {
  return {
    /** Everything that the acting organisation keeps, in force first, and whom it can name. */
    async organisationLinks(actor: Actor) {
      const links = await bench.tables
        .selectFrom('organisationLink')
        .innerJoin('organisation as one', 'one.id', 'organisationLink.fromId')
        .innerJoin('organisation as two', 'two.id', 'organisationLink.toId')
        .innerJoin('person', 'person.id', 'organisationLink.recordedBy')
        .select([
          'organisationLink.id',
          'organisationLink.kind',
          'organisationLink.source',
          'organisationLink.recordedAt',
          'organisationLink.endedAt',
          'one.name as fromName',
          'two.name as toName',
          'person.name as recordedBy',
        ])
        .where('keptBy', '=', actor.organisationId ?? '')
        .orderBy('endedAt', (order) => order.desc().nullsFirst())
        .orderBy('recordedAt', 'desc')
        .execute();
      const organisations = await bench.tables.selectFrom('organisation').select(['id', 'name']).orderBy('sortKey').limit(1000).execute();
      const own = await bench.tables
        .selectFrom('organisation')
        .select(['name', 'interestNames'])
        .where('id', '=', actor.organisationId ?? '')
        .executeTakeFirst();
      return { links, organisations, name: own?.name ?? '', interestNames: own?.interestNames ?? 'role' };
    },

    /** Notes a link between two organisations, with its source. */
    async addOrganisationLink(
      actor: Actor,
      input: { readonly fromId: string; readonly toId: string; readonly values: OrganisationLinkValues },
    ): Promise<Result<{ readonly id: string }, ActRefusal>> {
      const { fromId, toId, values } = input;
      const keptBy = actor.organisationId;
      if (!mayAct(actor, 'keepOrganisationLinks') || keptBy === null)
        return refused({ code: 'notAllowed', facts: { act: 'keepOrganisationLinks' } });
      const found = await bench.tables.selectFrom('organisation').select('id').where('id', 'in', [fromId, toId]).execute();
      if (found.length < 2) return refused({ code: fromId === toId ? 'sameOrganisation' : 'noSuchOrganisation' });
      if (!values.kind || !values.source) return refused({ code: 'foundMissing' });
      const id = bench.ids.newId();
      await bench.tables
        .insertInto('organisationLink')
        .values({
          id,
          keptBy,
          fromId,
          toId,
          kind: values.kind,
          source: values.source,
          recordedAt: bench.clock.now(),
          recordedBy: actor.personId,
        })
        .execute();
      return ok({ id });
    },

    /** Ends a link: it gives no hint any more, and stays in the list with its dates. */
    async endOrganisationLink(actor: Actor, linkId: string): Promise<Result<null, ActRefusal>> {
      if (!mayAct(actor, 'keepOrganisationLinks') || actor.organisationId === null)
        return refused({ code: 'notAllowed', facts: { act: 'keepOrganisationLinks' } });
      await bench.tables
        .updateTable('organisationLink')
        .set({ endedAt: bench.clock.now(), endedBy: actor.personId })
        .where('id', '=', linkId)
        .where('keptBy', '=', actor.organisationId)
        .where('endedAt', 'is', null)
        .execute();
      return ok(null);
    },

    /** Whether the public extract of interests names people of this organisation's cases, or speaks of roles alone. */
    async setInterestNames(actor: Actor, names: 'role' | 'name'): Promise<Result<null, ActRefusal>> {
      if (!mayAct(actor, 'keepOrganisationLinks') || actor.organisationId === null)
        return refused({ code: 'notAllowed', facts: { act: 'keepOrganisationLinks' } });
      await bench.tables.updateTable('organisation').set({ interestNames: names }).where('id', '=', actor.organisationId).execute();
      return ok(null);
    },
  };
}

/** A tie between the body of a case, or an organisation that somebody of the team acts for, and an organisation that may bid. */
export type LinkWarning = {
  readonly ours: string;
  /** Whose organisation it is; `null` for the body itself. */
  readonly person: string | null;
  readonly theirs: string;
  /** A kind of link between organisations; `same` where somebody of the team acts for the organisation itself. */
  readonly kind: string;
  readonly source: string | null;
};

/** What should be settled before a call is published: commissioners whose own group may bid. Asks nothing of drafts or submissions. */
export async function linkWarnings(
  db: Tables | Tx,
  file: Pick<CaseFile, 'organisation' | 'joinings'>,
  about: { readonly people: readonly string[]; readonly organisations: readonly { readonly id: string; readonly name: string }[] },
): Promise<readonly LinkWarning[]> {
  const likely = new Map(about.organisations.map(({ id, name }) => [id, name] as const));
  if (likely.size === 0) return [];
  const memberships = await db
    .selectFrom('membership')
    .innerJoin('person', 'person.id', 'membership.personId')
    .innerJoin('organisation', 'organisation.id', 'membership.organisationId')
    .select(['membership.organisationId as id', 'organisation.name', 'person.name as person'])
    .where('membership.personId', 'in', about.people.length > 0 ? [...about.people] : [''])
    .orderBy('person.name')
    .execute();
  const bodies = [file.organisation, ...joined(file.joinings).map(({ organisation }) => organisation)];
  const ours = [
    ...bodies.map(({ id, name }) => ({ id: String(id), name, person: null })),
    ...memberships.filter(({ id }) => !bodies.some((body) => body.id === id)),
  ];
  const links = await db
    .selectFrom('organisationLink')
    .select(['fromId', 'toId', 'kind', 'source'])
    .where('endedAt', 'is', null)
    .where((eb) => eb.or([eb('fromId', 'in', [...likely.keys()]), eb('toId', 'in', [...likely.keys()])]))
    .orderBy('recordedAt')
    .execute();
  return ours.flatMap(({ id, name, person }): readonly LinkWarning[] => [
    ...(likely.has(id) ? [{ ours: name, person, theirs: name, kind: 'same', source: null }] : []),
    ...links.flatMap(({ fromId, toId, kind, source }) => {
      const theirs = fromId === id ? likely.get(toId) : toId === id ? likely.get(fromId) : undefined;
      return theirs === undefined ? [] : [{ ours: name, person, theirs, kind, source }];
    }),
  ]);
}
