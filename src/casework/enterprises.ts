import {
  endStatements,
  findEnterprise,
  lockEnterprise,
  openEnterprises,
  saveStatement,
  statementsOf,
  statementsOfAll,
  type Enterprise,
} from '#db/enterprise';
import { leadsOfBody } from '#db/people-at-work';
import { reviewerOf, reviewsOf, saveReply, saveReview } from '#db/profile-reviews';
import { bottomLines, type BottomLines } from '#party/enterprise/bottom-lines';
import { enterpriseTest, type EnterpriseFindings } from '#party/enterprise/enterprise-test';
import { factsOf, statementsAt, statementsFor, type ProfileAudience, type Statement } from '#party/enterprise/profile';
import { foundThen, replyToReview, reviewProfile, type ProfileReview } from '#party/enterprise/review';
import { endStatement, makeStatement, type Written } from '#party/enterprise/statement';
import { zoneOf } from '#party/organisation';
import { mayAct, type ActName, type Actor } from '#party/role';
import { dayIn, type Instant } from '#value/instant';
import type { Day } from '#value/day';
import { idOf } from '#value/id';
import { ok, refused, type Result } from '#value/result';
import type { Language } from '#value/text';
import { appendEvents, undoneWhenRefused, type ActRefusal } from './act.ts';
import type { Bench } from './bench.ts';
import { tell } from './notices.ts';

/** An enterprise as one audience may know it: what it says to them, and what the test finds in that alone. */
export type EnterpriseProfile = {
  readonly enterprise: Enterprise;
  readonly audience: ProfileAudience;
  /** The standing statements, in the order in which they were made. */
  readonly statements: readonly Statement[];
  readonly findings: EnterpriseFindings;
  readonly lines: BottomLines;
  /** The day the findings hold on. */
  readonly day: Day;
};

/** The acts on an enterprise's profile. Its events stand in a stream of their own, `enterprise/ID`. */
export function enterpriseActs(bench: Bench) {
  return {
    /** Makes a statement of the organisation acted for. `replaces`: the one that the writer saw. */
    stateOfSelf(
      actor: Actor,
      input: { readonly written: Written; readonly replaces: string | null; readonly language: Language },
    ): Promise<Result<{ readonly statementId: string }, ActRefusal>> {
      return undoneWhenRefused(bench, async (tx) => {
        const owner = await ownerOf(actor, (id) => lockEnterprise(tx, id));
        if (!owner) return notAllowed();
        const at = bench.clock.now();
        const made = makeStatement(await statementsOf(tx, owner.id), input.written, {
          id: idOf(bench.ids.newId()),
          organisationId: owner.id,
          language: input.language,
          at,
          zone: zoneOf(owner.country),
          replaces: input.replaces,
        });
        if (!made.ok) return made;
        const { statement, ends, event } = made.value;
        await saveStatement(tx, statement, { personId: actor.personId, ends });
        await appendEvents(bench, { tx, at, actor, caseId: null }, { events: [event], stream: `enterprise/${owner.id}` });
        return ok({ statementId: statement.id });
      });
    },

    /** Takes a statement back. */
    endStatement(actor: Actor, input: { readonly statementId: string }): Promise<Result<null, ActRefusal>> {
      return undoneWhenRefused(bench, async (tx) => {
        const owner = await ownerOf(actor, (id) => lockEnterprise(tx, id));
        if (!owner) return notAllowed();
        const at = bench.clock.now();
        const done = endStatement(await statementsOf(tx, owner.id), input.statementId);
        if (!done.ok) return done;
        await endStatements(tx, [done.value.ended], at);
        await appendEvents(bench, { tx, at, actor, caseId: null }, { events: [done.value.event], stream: `enterprise/${owner.id}` });
        return ok(null);
      });
    },

    /** Somebody of a public body or fund says what they make of a profile, as they may read it. The enterprise is told. */
    reviewProfile(
      actor: Actor,
      input: { readonly organisationId: string; readonly opinion: string | null },
    ): Promise<Result<null, ActRefusal>> {
      return undoneWhenRefused(bench, async (tx) => {
        if (!mayAct(actor, 'reviewProfile') || actor.organisationId === null) return notAllowed('reviewProfile');
        const enterprise = await lockEnterprise(tx, input.organisationId);
        if (!enterprise) return notAllowed('reviewProfile');
        const { statements, findings, day } = profileFor(enterprise, await statementsOf(tx, enterprise.id), 'buyers');
        const id = idOf<'profileReview'>(bench.ids.newId());
        const reviewed = reviewProfile({ opinion: input.opinion, statements: statements.length }, id);
        if (!reviewed.ok) return reviewed;
        const at = bench.clock.now();
        const review = { id, organisationId: enterprise.id, at, on: day, found: foundThen(findings), opinion: reviewed.value.opinion };
        await saveReview(tx, review, { personId: actor.personId, organisationId: actor.organisationId });
        await appendEvents(
          bench,
          { tx, at, actor, caseId: null },
          { events: [reviewed.value.event], stream: `enterprise/${enterprise.id}` },
        );
        const notice = { kind: 'profileReviewed', caseId: null, title: enterprise.name, organisationId: enterprise.id } as const;
        await tell(bench, tx, { personIds: await leadsOfBody(tx, enterprise.id), notice, at });
        return ok(null);
      });
    },

    /** The enterprise answers a review, once. The reviewer is told. */
    answerReviewOfProfile(
      actor: Actor,
      input: { readonly reviewId: string; readonly reply: string | null },
    ): Promise<Result<null, ActRefusal>> {
      return undoneWhenRefused(bench, async (tx) => {
        const owner = await ownerOf(actor, (id) => lockEnterprise(tx, id));
        if (!owner) return notAllowed();
        const review = (await reviewsOf(tx, owner.id)).find(({ id }) => id === input.reviewId) ?? null;
        const replied = replyToReview(review, input.reply);
        if (!replied.ok) return replied;
        const at = bench.clock.now();
        await saveReply(tx, input.reviewId, { reply: replied.value.reply, at, personId: actor.personId });
        await appendEvents(bench, { tx, at, actor, caseId: null }, { events: [replied.value.event], stream: `enterprise/${owner.id}` });
        const notice = { kind: 'profileReviewAnswered', caseId: null, title: owner.name, organisationId: owner.id } as const;
        await tell(bench, tx, { personIds: [await reviewerOf(tx, input.reviewId)], notice, at });
        return ok(null);
      });
    },

    /** The reviews of a profile, for bodies that buy or fund and for the enterprise itself; none for anybody else. */
    async profileReviews(asker: Actor | null, organisationId: string): Promise<readonly ProfileReview[]> {
      return audienceOf(asker, organisationId) === 'public' ? [] : reviewsOf(bench.tables, organisationId);
    },

    /** The profile of the organisation acted for, and all it ever said; `null` for whoever acts for no enterprise. */
    async ownProfile(actor: Actor): Promise<(EnterpriseProfile & { readonly history: readonly Statement[] }) | null> {
      const owner = await ownerOf(actor, (id) => findEnterprise(bench.tables, id));
      if (!owner) return null;
      const all = await statementsOf(bench.tables, owner.id);
      return { ...profileFor(owner, all, 'own'), history: all };
    },

    /** The profile as whoever asks may read it; `null` where there is no such enterprise, or nothing that they may read. */
    async enterpriseProfile(asker: Actor | null, organisationId: string): Promise<EnterpriseProfile | null> {
      const enterprise = await findEnterprise(bench.tables, organisationId);
      if (!enterprise) return null;
      const profile = profileFor(enterprise, await statementsOf(bench.tables, enterprise.id), audienceOf(asker, organisationId));
      return profile.statements.length > 0 ? profile : null;
    },

    /**
     * The profile that goes along with what an enterprise submits: as bodies that fund may read it, as it stood at an instant; `null` where it
     * had said nothing to them. Whoever asks has been allowed to read the submission.
     */
    async profileThen(organisationId: string, at: Instant): Promise<EnterpriseProfile | null> {
      const enterprise = await findEnterprise(bench.tables, organisationId);
      if (!enterprise) return null;
      const profile = profileFor(enterprise, statementsAt(await statementsOf(bench.tables, enterprise.id), at), 'buyers', at);
      return profile.statements.length > 0 ? profile : null;
    },

    /** One page of the enterprises that have said something to everybody, by name, with what the test finds in that. */
    async listEnterprises(page: { readonly offset: number; readonly size: number }) {
      const { total, enterprises } = await openEnterprises(bench.tables, page);
      const all = await statementsOfAll(
        bench.tables,
        enterprises.map(({ id }) => id),
      );
      const lines = enterprises.map((one) =>
        profileFor(
          one,
          all.filter(({ organisationId }) => organisationId === one.id),
          'public',
        ),
      );
      return { total, lines };
    },
  };

  function profileFor(
    enterprise: EnterpriseProfile['enterprise'],
    all: readonly Statement[],
    audience: ProfileAudience,
    at: Instant = bench.clock.now(),
  ): EnterpriseProfile {
    const statements = statementsFor(all, audience);
    const day = dayIn(zoneOf(enterprise.country), at);
    return {
      enterprise,
      audience,
      statements,
      day,
      findings: enterpriseTest(factsOf(statements, enterprise.country), day),
      lines: bottomLines(statements),
    };
  }
}

/** The enterprise that the actor may speak for. */
async function ownerOf<T>(actor: Actor, find: (id: string) => Promise<T | null>): Promise<T | null> {
  return mayAct(actor, 'keepProfile') && actor.organisationId !== null ? find(actor.organisationId) : null;
}

function audienceOf(asker: Actor | null, organisationId: string): ProfileAudience {
  if (asker === null) return 'public';
  if (asker.organisationId === organisationId && mayAct(asker, 'keepProfile')) return 'own';
  return asker.organisationKind === 'buyer' || asker.organisationKind === 'funder' ? 'buyers' : 'public';
}

function notAllowed(act: ActName = 'keepProfile') {
  return refused({ code: 'notAllowed', facts: { act } });
}
