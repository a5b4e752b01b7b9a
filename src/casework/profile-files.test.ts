import { readFileSync } from 'node:fs';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { sql } from 'kysely';
import { openBench, type TestBench } from '../../tests/bench.ts';
import { addCast, type Cast } from '../../tests/cast.ts';
import { eachEngine } from '../../tests/engines.ts';
import { done, refusal } from '../../tests/walk.ts';
import type { Written } from '#party/enterprise/statement';
import { parseDay } from '#value/day';

const evidenceDate = parseDay('2026-01-15');
const behind: Written['behind'] = { evidenceClass: 'C', shownBy: 'Vedtektene § 4', evidenceDate, evidenceExpires: null, reader: 'buyers' };
const crowns = (major: number) => ({ minor: Math.round(major * 100), currency: 'NOK', vat: 'none' }) as const;
const all: readonly Written[] = [
  { topic: 'distribution', values: { capPercent: 12.5 }, behind },
  { topic: 'origin', values: { spunOutOn: parseDay('2024-05-01') }, behind: { ...behind, evidenceExpires: parseDay('2027-01-15') } },
  { topic: 'openness', values: { published: ['pay', 'complaints'] }, behind },
  { topic: 'commitment', values: { what: 'Færre fall, «nesten» alle', measure: 'Fall per måned', baseline: 4.25, target: -1 }, behind },
  {
    topic: 'accounts',
    values: {
      year: 2025,
      customers: [
        { id: null, customer: 'Lyngfjell kommune', paid: crowns(612_345.67) },
        { id: null, customer: 'Nordlia kommune', paid: crowns(0.1) },
      ],
      paidByOthers: null,
      earned: crowns(600_000),
      surplus: null,
      paidOut: null,
      reinvested: null,
    },
    behind,
  },
];

eachEngine('profiles as files', (open) => {
  let world: TestBench;
  let cast: Cast;

  beforeAll(async () => {
    world = await openBench(open);
    cast = await addCast(world.casework);
  });
  beforeEach(async () => {
    await sql`delete from enterprise_statement`.execute(world.bench.tables);
  });

  const bring = (file: string | Uint8Array, who = cast.kari) =>
    world.casework.bringProfileFile(who, { content: typeof file === 'string' ? new TextEncoder().encode(file) : file, language: 'nb' });
  const fileOf = async (who = cast.kari) => (await world.casework.ownProfileFile(who)) ?? '';
  const write = async () => {
    for (const written of all) {
      await done(world.casework.stateOfSelf(cast.kari, { written, replaces: null, language: 'nb' }));
      // The file has them in the order in which they were made.
      world.clock.advance(60_000);
    }
  };
  const said = async (who = cast.kari) => (await world.casework.ownProfile(who))?.statements ?? [];
  /** What does not depend on who stores it, and when. */
  const told = async (who = cast.kari) =>
    (await said(who))
      .map(({ topic, values, evidenceClass, shownBy, evidenceDate: dated, evidenceExpires, reader }) =>
        JSON.stringify({ topic, values, evidenceClass, shownBy, dated, evidenceExpires, reader }),
      )
      .toSorted();

  test('a file holds all that stands, and another enterprise of the country can take it over word for word', async () => {
    await write();
    const text = await fileOf();
    expect(JSON.parse(text)).toMatchObject({ format: 'twofold-profile/1', enterprise: { country: 'NO' } });
    expect(await done(bring(text, cast.rival))).toEqual({ taken: all.length, same: 0 });
    expect(await told(cast.rival)).toEqual(await told());
  });

  test('what stands already is left as it is; a year of accounts and what stands alone take the place of what stood', async () => {
    await write();
    const text = await fileOf();
    expect(await done(bring(text))).toEqual({ taken: 0, same: all.length });
    const changed = text.replace('"capPercent": 12.5', '"capPercent": 0').replace('"amount": 600000', '"amount": 650000');
    expect(await done(bring(changed))).toEqual({ taken: 2, same: all.length - 2 });
    expect((await said()).length).toBe(all.length);
  });

  test('a file with one statement that the page would refuse changes nothing, and says which and where', async () => {
    await write();
    const before = await told();
    const text = await fileOf();
    const broken = async (from: string, to: string) => {
      expect(text).toContain(from);
      return refusal(bring(text.replace('"capPercent": 12.5', '"capPercent": 1').replace(from, to)));
    };
    expect(await broken('"measure"', '"meassure"')).toMatchObject({
      code: 'statementUnreadable',
      facts: { path: 'commitment.meassure', number: 4 },
    });
    expect(await broken('"2024-05-01"', '"2024-02-30"')).toMatchObject({
      code: 'statementUnreadable',
      facts: { path: 'origin.spunOutOn' },
    });
    expect(await broken('"topic": "openness"', '"topic": "opennes"')).toMatchObject({
      code: 'statementUnreadable',
      facts: { path: 'topic' },
    });
    expect(await broken('"currency": "NOK"', '"currency": "GBP"')).toMatchObject({ code: 'otherCurrency', facts: { number: 5 } });
    expect(await broken('"evidenceDate": "2026-01-15"', '"evidenceDate": "2126-01-15"')).toMatchObject({ code: 'evidenceAhead' });
    expect(await refusal(bring('{"format": '))).toMatchObject({ code: 'notJson' });
    expect(await refusal(bring('{"format": "twofold-profile/2", "statements": []}'))).toMatchObject({ code: 'notAProfile' });
    expect(await told()).toEqual(before);
  });

  test('the answer of the register settles the legal form, for the own number only', async () => {
    const own = world.bench.tables.selectFrom('organisation').select(['identifierScheme', 'identifierId']);
    const { identifierScheme, identifierId } = await own.where('id', '=', cast.kari.organisationId ?? '').executeTakeFirstOrThrow();
    const set = (scheme: string | null, id: string | null) =>
      world.bench.tables
        .updateTable('organisation')
        .set({ identifierScheme: scheme, identifierId: id })
        .where('id', '=', cast.kari.organisationId ?? '')
        .execute();
    const answer = { organisasjonsnummer: '974760673', navn: 'OMSORGSLØFTET', organisasjonsform: { kode: 'SA' } };
    expect(await refusal(bring(JSON.stringify(answer)))).toMatchObject({ code: 'unitOfAnother', facts: { unit: '974760673' } });
    await set('NO-BRC', '974760673');
    expect(await refusal(bring(JSON.stringify({ ...answer, konkurs: true })))).toMatchObject({ code: 'unitEnds' });
    expect(await done(bring(JSON.stringify(answer)))).toEqual({ taken: 1, same: 0 });
    expect(await done(bring(JSON.stringify(answer)))).toEqual({ taken: 0, same: 1 });
    const [form] = await said();
    expect([form?.topic, form?.values, form?.evidenceClass, form?.shownBy]).toEqual([
      'legalForm',
      { form: 'cooperative' },
      'A',
      'Enhetsregisteret',
    ]);
    await set(identifierScheme, identifierId);
  });

  test('nobody takes a profile out or in for an enterprise but its own people', async () => {
    expect(await world.casework.ownProfileFile(cast.buyer)).toBe(null);
    expect(await refusal(bring('{}', cast.buyer))).toMatchObject({ code: 'notAllowed' });
  });

  test('accounts from a sheet are one statement a year, the enterprise’s own word that nobody else reads', async () => {
    expect(await done(bring(readFileSync(new URL('../../tests/fixtures/accounts.xlsx', import.meta.url))))).toEqual({ taken: 2, same: 0 });
    const accounts = (await said())
      .filter((one) => one.topic === 'accounts')
      .toSorted((a, b) => (a.values.year ?? 0) - (b.values.year ?? 0));
    expect(
      accounts.map(({ values, evidenceClass, reader }) => ({ ...values, customers: values.customers.length, evidenceClass, reader })),
    ).toEqual([
      {
        year: 2024,
        customers: 1,
        paidByOthers: crowns(310_000),
        earned: null,
        surplus: crowns(64_000),
        paidOut: null,
        reinvested: null,
        evidenceClass: 'D',
        reader: 'own',
      },
      // A loss is a year without a surplus.
      {
        year: 2025,
        customers: 1,
        paidByOthers: null,
        earned: null,
        surplus: crowns(0),
        paidOut: null,
        reinvested: null,
        evidenceClass: 'D',
        reader: 'own',
      },
    ]);
    expect(accounts[1]?.values.customers[0]).toMatchObject({ customer: 'Lyngfjell kommune', paid: crowns(1_700_000.5) });
    // The same years as text, as a Norwegian writes amounts: nothing is new.
    const again = ';2024;2025\nLyngfjell kommune;1 640 000;1 700 000,50\nAndre:;310.000;\nOverskudd;64 000,-;0\n'.replace(',-', '');
    expect(await done(bring(again))).toEqual({ taken: 0, same: 2 });
    expect(await refusal(bring('Kunde;Beløp\nA;1'))).toMatchObject({ code: 'sheetWithoutYears' });
    expect(await refusal(bring(';2024\nA;mye'))).toMatchObject({ code: 'sheetAmount', facts: { row: 2, year: 2024, cell: 'mye' } });
    expect(await refusal(bring(';2024\nA;1\nA;2'))).toMatchObject({ code: 'sheetLineTwice', facts: { row: 3, line: 'A' } });
    expect(await refusal(bring(';2024\nA;1\nUtbytte;5\nOverskudd;2'))).toMatchObject({ code: 'partsTooMuch' });
  });
});
