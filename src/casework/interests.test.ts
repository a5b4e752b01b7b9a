import * as fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { openBench, type TestBench } from '../../tests/bench.ts';
import { addCast, type Cast } from '../../tests/cast.ts';
import { eachEngine } from '../../tests/engines.ts';
import { declareNoLinks, done, openAll, refusal, submit, walkToCall, type Walked } from '../../tests/walk.ts';
import { scoredCriteria } from '#assessment';
import { standingTowards } from '#assessment/interest';
import { interestHistory, interestsOf } from '#db/interests';
import { scoresOf } from '#db/assessment';
import { readJournal } from '#db/journal';
import type { Reader } from '#party/enterprise/evidence-fields';
import type { Relation } from '#party/enterprise/relation-fields';
import type { Actor } from '#party/role';
import { dayIn } from '#value/instant';
import type { CaseFile } from '#public-record/case-file';

const none = { statement: 'none', detail: null } as const;
const link = { statement: 'link', kinds: ['friendship'], whose: 'mine', detail: 'Vi har vært venner i mange år.' } as const;

function fail(): never {
  throw new Error('the walk made no call');
}

eachEngine('interests gate work', (open) => {
  let world: TestBench;
  let cast: Cast;
  const statements: string[] = [];

  beforeAll(async () => {
    world = await openBench(open, { onStatement: (sql) => statements.push(sql) });
    cast = await addCast(world.casework);
  });

  async function openedCall(): Promise<Walked> {
    const at = await walkToCall(world, cast);
    await submit(world, at, { actor: cast.kari, priceMinor: 380_000_000, promise: 'Tre stillinger.' });
    await submit(world, at, { actor: cast.rival, priceMinor: 360_000_000, promise: 'Én stilling.' });
    await openAll(world, at, cast);
    return at;
  }

  async function fileOf(at: Walked): Promise<CaseFile> {
    const file = await world.casework.caseFile(at.caseId);
    if (!file) throw new Error('the walk made no case');
    return file;
  }

  const declare = (
    at: Walked,
    actor: Actor,
    about: { readonly enterprise: typeof none | typeof link; readonly rival: typeof none | typeof link },
  ) =>
    world.casework.declareInterests(actor, {
      ...at,
      byOrganisation: { [cast.enterprise]: about.enterprise, [cast.rivalOrganisation]: about.rival },
    });

  const idOfLink = async (at: Walked, actor: Actor, organisation: string) =>
    (await interestsOf(world.bench.tables, at.callId, actor.personId)).find(({ organisationId }) => organisationId === organisation)?.id ??
    '';

  const scoreAll = async (at: Walked, member: Actor, value: number) => {
    const criteria = scoredCriteria((await fileOf(at)).calls[0]?.criteria ?? []);
    const byCriterion = Object.fromEntries(criteria.map(({ id }) => [id ?? '', { value, reason: 'Grunn.' }]));
    for (const { id } of (await world.casework.workbench(member, at.callId)).submissions)
      await done(world.casework.saveScores(member, { ...at, submissionId: id, byCriterion }));
  };

  test(
    'whatever is declared, declared again and ruled, a person reads and scores exactly what they stand free to',
    { timeout: 120_000 },
    async () => {
      const panel = [cast.bjorg, cast.tom, cast.hilde];
      const act = fc.record({
        who: fc.constantFrom(...panel),
        by: fc.constantFrom(...panel, cast.buyer),
        organisation: fc.constantFrom(cast.enterprise, cast.rivalOrganisation),
        what: fc.constantFrom('declare', 'change', 'rule', 'rule', 'score'),
        statement: fc.constantFrom('none', 'link'),
        ruling: fc.constantFrom('record', 'mitigate', 'recuse', 'exclude'),
        words: fc.string({ minLength: 1, maxLength: 5 }),
      });
      await fc.assert(
        fc.asyncProperty(fc.array(act, { minLength: 12, maxLength: 18 }), async (acts) => {
          const at = await openedCall();
          await declareNoLinks(world, at, [cast.buyer]);
          for (const { who, by, organisation, what, statement, ruling, words } of acts) {
            const said = statement === 'none' ? none : { ...link, detail: words.trim() || 'x' };
            if (what === 'declare')
              await declare(at, who, { enterprise: organisation === cast.enterprise ? { ...link } : none, rival: none });
            else if (what === 'change') await world.casework.declareChange(who, { ...at, organisationId: organisation, values: said });
            else if (what === 'score') await scoreAll(at, who, 3);
            else {
              const interestId = await idOfLink(at, who, organisation);
              const state = ruling === 'record' ? 'none' : 'potential';
              const ruled = await world.casework.ruleInterest(by, {
                ...at,
                interestId,
                ruling: { state, ruling, measure: 'Tiltak.', rulingReason: 'Fordi.' },
              });
              // Nobody rules on their own, nor with a link of their own to the same bidder.
              if (by.personId === who.personId) expect(ruled.ok).toBe(false);
              const own = (await interestsOf(world.bench.tables, at.callId, by.personId)).find(
                (entry) => entry.organisationId === organisation,
              );
              if (own?.statement !== 'none') expect(ruled.ok).toBe(false);
            }
            await expectGated(at, panel);
          }
        }),
        { numRuns: 5, endOnFailure: true },
      );
    },
  );

  async function expectGated(at: Walked, panel: readonly Actor[]): Promise<void> {
    for (const member of panel) {
      const own = await interestsOf(world.bench.tables, at.callId, member.personId);
      const free = [cast.enterprise, cast.rivalOrganisation].filter((id) => standingTowards(own, id) === 'free').toSorted();
      const { submissions, scores, bidders } = await world.casework.workbench(member, at.callId);
      expect(submissions.map(({ organisationId }) => String(organisationId)).toSorted()).toEqual(free);
      expect(
        bidders
          .filter(({ standing }) => standing === 'free')
          .map(({ id }) => id)
          .toSorted(),
      ).toEqual(free);
      const readable = new Set<string>(submissions.map(({ id }) => id));
      expect(scores.every(({ submissionId }) => readable.has(submissionId))).toBe(true);
      const counted = (await scoresOf(world.bench.tables, at.callId)).filter(({ personId }) => personId === member.personId);
      expect(counted.every(({ submissionId }) => readable.has(submissionId))).toBe(true);
    }
  }

  test('every statement that reads a submission or a score for a panel member carries the gate', async () => {
    const at = await openedCall();
    await done(declare(at, cast.tom, { enterprise: link, rival: none }));
    const file = await fileOf(at);
    const own = await done(world.casework.ownSubmission(cast.kari, at));
    statements.length = 0;
    await world.casework.workbench(cast.tom, at.callId);
    expect(await world.casework.openedSubmission(cast.tom, { ...at, submissionId: own.id })).toBeNull();
    expect(await world.casework.openedFile(cast.tom, { ...at, submissionId: own.id, fileId: 'x' })).toBeNull();
    await world.casework.panelResults(cast.tom, file, at.callId);
    await world.casework.ownInterests(cast.tom, file, at.callId);
    await world.casework.rulings(cast.tom, file, at.callId);
    await world.casework.panelRoom(at.callId);
    await world.casework.decidingRefusals(cast.tom, file, at.callId);
    await refusal(world.casework.saveScores(cast.tom, { ...at, submissionId: own.id, byCriterion: {} }));
    await refusal(world.casework.lockScores(cast.tom, at));
    const reading = statements.filter((sql) => /from "score"|"opened_submission"\."content"|"submission_file"\."bytes"/.test(sql));
    expect(reading.length).toBeGreaterThan(4);
    expect(reading.filter((sql) => !/"interest" as "gate"/.test(sql) || !/"ruling" = /.test(sql))).toEqual([]);
  });

  test('a link declared later takes the submission away at once, and the scores given until then count no more', async () => {
    const at = await openedCall();
    await declareNoLinks(world, at, [cast.bjorg, cast.tom, cast.buyer, cast.colleague]);
    await scoreAll(at, cast.bjorg, 5);
    expect(await scoresOf(world.bench.tables, at.callId)).toHaveLength(4);
    await done(world.casework.declareChange(cast.bjorg, { ...at, organisationId: cast.enterprise, values: link }));
    expect((await world.casework.workbench(cast.bjorg, at.callId)).submissions.map(({ organisationName }) => organisationName)).toEqual([
      'Storomsorg AS',
    ]);
    expect(await scoresOf(world.bench.tables, at.callId)).toHaveLength(2);
    expect(await refusal(world.casework.lockScores(cast.bjorg, at))).toMatchObject({ code: 'interestsOpen' });
    expect(await refusal(world.casework.declareChange(cast.bjorg, { ...at, organisationId: cast.enterprise, values: link }))).toMatchObject(
      {
        code: 'nothingChanged',
      },
    );
    const interestId = await idOfLink(at, cast.bjorg, cast.enterprise);
    const ruling = { state: 'potential', ruling: 'mitigate', measure: 'Lederen leser med.', rulingReason: 'Lenge siden.' } as const;
    await done(world.casework.ruleInterest(cast.tom, { ...at, interestId, ruling }));
    expect(await scoresOf(world.bench.tables, at.callId)).toHaveLength(4);
    const history = await interestHistory(world.bench.tables, at.callId, cast.bjorg.personId);
    expect(history.map(({ statement, ruling: followed }) => [statement, followed])).toEqual([
      ['none', null],
      ['none', null],
      ['link', 'mitigate'],
    ]);
  });

  test('out of the panel is out of everything: one ruling takes every submission away, and nothing declared later brings one back', async () => {
    const at = await openedCall();
    await declareNoLinks(world, at, [cast.buyer]);
    await done(declare(at, cast.hilde, { enterprise: link, rival: none }));
    expect((await world.casework.workbench(cast.hilde, at.callId)).submissions).toHaveLength(1);
    const interestId = await idOfLink(at, cast.hilde, cast.enterprise);
    const ruling = { state: 'actual', ruling: 'exclude', rulingReason: 'Kan ikke være med.' } as const;
    await done(world.casework.ruleInterest(cast.buyer, { ...at, interestId, ruling }));
    const { submissions, bidders } = await world.casework.workbench(cast.hilde, at.callId);
    expect(submissions).toEqual([]);
    expect(bidders.map(({ standing }) => standing)).toEqual(['excluded', 'excluded']);
    const change = { ...at, organisationId: cast.enterprise, values: none };
    expect(await refusal(world.casework.declareChange(cast.hilde, change))).toMatchObject({ code: 'excluded' });
    const file = await fileOf(at);
    expect((await world.casework.quorum(file, file.calls[0] ?? fail())).map(({ active }) => active)).toEqual([2, 2, 2]);
  });

  test('in Norway nobody rules or decides under a disqualified superior', async () => {
    const at = await openedCall();
    await declareNoLinks(world, at, [cast.bjorg, cast.hilde, cast.buyer, cast.colleague]);
    await done(declare(at, cast.tom, { enterprise: link, rival: none }));
    await done(
      world.casework.nameSuperior(cast.buyer, { caseId: at.caseId, personId: cast.buyer.personId, superiorId: cast.tom.personId }),
    );
    const input = { ...at, interestId: await idOfLink(at, cast.tom, cast.enterprise) };
    const ruling = { state: 'actual', ruling: 'recuse', rulingReason: 'Nært vennskap.' } as const;
    expect(await refusal(world.casework.ruleInterest(cast.buyer, { ...input, ruling }))).toMatchObject({ code: 'ownSuperior' });
    // Another buyer, who answers to nobody here, rules.
    await done(world.casework.giveRole(cast.buyer, { caseId: at.caseId, email: 'per@example.no', role: 'buyer' }));
    await done(world.casework.ruleInterest(cast.colleague, { ...input, ruling }));
    const codes = async (actor: Actor) =>
      (await world.casework.decidingRefusals(actor, await fileOf(at), at.callId)).map(({ code }) => code);
    expect(await codes(cast.buyer)).toEqual(['superiorDisqualified', 'submissionTooFew']);
    expect(await codes(cast.colleague)).toEqual(['submissionTooFew']);
    await done(world.casework.nameSuperior(cast.buyer, { caseId: at.caseId, personId: cast.buyer.personId, superiorId: null }));
    expect(await codes(cast.buyer)).toEqual(['submissionTooFew']);
  });

  test('before the opening people declare on what public sources name; sealing changes nothing of that, and the journal holds no link', async () => {
    const at = await walkToCall(world, cast);
    const asked = async () =>
      (await world.casework.earlyInterests(cast.tom, await fileOf(at), at.callId)).organisations.map(({ name }) => name);
    expect(await asked()).toEqual(['Omsorgsløftet SA']);
    await submit(world, at, { actor: cast.rival, priceMinor: 360_000_000, promise: 'Én stilling.' });
    expect(await asked()).toEqual(['Omsorgsløftet SA']);
    const values = { statement: 'link', detail: null } as const;
    expect(await refusal(world.casework.declareEarly(cast.tom, { ...at, values, byOrganisation: {} }))).toMatchObject({
      code: 'declareFirst',
    });
    await done(world.casework.declareEarly(cast.tom, { ...at, values, byOrganisation: { [cast.enterprise]: link } }));
    const events = (await readJournal(world.bench.tables, [`case/${at.caseId}`])).filter(({ type }) => type === 'earlyDeclared');
    expect(events.map(({ facts }) => facts)).toEqual([{ call: at.callId, person: cast.tom.personId }]);
    await openAll(world, at, cast);
    expect(await refusal(world.casework.declareEarly(cast.tom, { ...at, values, byOrganisation: {} }))).toMatchObject({
      code: 'biddersKnown',
    });
  });

  test('what was declared early comes back as a hint when that organisation bids, to the person and to whoever rules', async () => {
    const at = await walkToCall(world, cast);
    const values = { statement: 'link', detail: null } as const;
    await done(world.casework.declareEarly(cast.tom, { ...at, values, byOrganisation: { [cast.enterprise]: link } }));
    await submit(world, at, { actor: cast.kari, priceMinor: 380_000_000, promise: 'Tre stillinger.' });
    await openAll(world, at, cast);
    const own = (await world.casework.ownInterests(cast.tom, await fileOf(at), at.callId)).bidders;
    // The same person declared early in the call of the test before, too.
    expect(own.map(({ before, hints }) => [before?.detail, hints.map(({ code }) => code)])).toEqual([
      [link.detail, ['declaredEarly', 'declaredElsewhere']],
    ]);
    // The machine decides nothing: declaring no link all the same is possible, seen, and can be ruled on.
    await done(world.casework.declareInterests(cast.tom, { ...at, byOrganisation: { [cast.enterprise]: none } }));
    await declareNoLinks(world, at, [cast.buyer]);
    const [seen] = (await world.casework.rulings(cast.buyer, await fileOf(at), at.callId)).filter(({ hints }) => hints.length > 0);
    expect(seen).toMatchObject({ standing: 'free', barred: null });
    const ruling = { state: 'actual', ruling: 'recuse', rulingReason: 'Meldte selv om vennskap.' } as const;
    await done(world.casework.ruleInterest(cast.buyer, { ...at, interestId: seen?.interest.id ?? '', ruling }));
    expect((await world.casework.workbench(cast.tom, at.callId)).submissions).toEqual([]);
  });

  test('a tie that an enterprise tells of in its profile is a hint to whoever acts for the other side, and what it keeps to itself is none', async () => {
    const at = await walkToCall(world, cast);
    const register = { identifierScheme: 'NO-BRC', identifierId: '974760673' };
    await world.bench.tables
      .updateTable('organisation')
      .set(register)
      .where('id', '=', (await fileOf(at)).organisation.id)
      .execute();
    const evidenceDate = dayIn('Europe/Oslo', world.clock.now());
    const tell = async (relation: Relation, reader: Reader) =>
      done(
        world.casework.stateOfSelf(cast.kari, {
          written: {
            topic: 'relations',
            values: { relation, name: 'Kommunen', scheme: 'NO-BRC', number: '974 760 673', sharePercent: null },
            behind: { evidenceClass: 'A', shownBy: null, evidenceDate, evidenceExpires: null, reader },
          },
          replaces: null,
          language: 'nb',
        }),
      );
    await tell('boardInCommon', 'buyers');
    await tell('owns', 'own');
    await submit(world, at, { actor: cast.kari, priceMinor: 380_000_000, promise: 'Tre stillinger.' });
    await openAll(world, at, cast);
    const told = async (actor: Actor) =>
      (await world.casework.ownInterests(actor, await fileOf(at), at.callId)).bidders.flatMap(({ hints }) =>
        hints.filter(({ code }) => code.startsWith('says')).map(({ code }) => code),
      );
    expect(await told(cast.buyer)).toEqual(['saysBoardInCommon']);
  });
});
