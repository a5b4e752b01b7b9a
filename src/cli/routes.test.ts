import { describe, expect, test } from 'vitest';
import type { ImmediateCommand } from './command.ts';
import { routesCommand } from './routes.ts';

type Answer = {
  readonly regime: string | null;
  readonly part: string | null;
  readonly routes: readonly {
    readonly id: string;
    readonly fit: string;
    readonly earliest: unknown;
    readonly notices: readonly { code: string }[];
  }[];
  readonly excluded: readonly { readonly id: string; readonly because: string }[];
  readonly asks: readonly string[];
  readonly ruleSet: string | null;
  readonly unverified: readonly string[];
};

const command: ImmediateCommand = routesCommand;
function answerTo(document: unknown): Answer {
  const outcome = command.run(JSON.stringify(document), {});
  if (outcome.status === 2) throw new Error(outcome.error.message);
  return JSON.parse(JSON.stringify(outcome.output)) as Answer; // the shape this test is about
}
function errorOf(document: unknown) {
  const outcome = command.run(JSON.stringify(document), {});
  return outcome.status === 2 ? { code: outcome.error.code, path: outcome.error.path } : null;
}

describe('the command routes', () => {
  test('a municipal social service of 3 million kroner: part I, never part II', () => {
    const answer = answerTo({
      jurisdiction: 'NO',
      buyerType: 'no_municipality',
      serviceKind: 'social_care',
      valueExVat: 3_000_000,
      ruleDate: '2026-11-02',
    });
    expect(answer).toMatchObject({ regime: 'LOA', part: 'I', ruleSet: 'NO-2026.7' });
    expect(answer.routes[0]).toMatchObject({
      id: 'NO-1',
      fit: 'recommended',
      earliest: { start: '2026-11-02', plannedSign: '2027-01-04' },
    });
    expect(answer.excluded.find(({ id }) => id === 'NO-2')?.because).toContain('never');
    expect(answer.unverified.join(' ')).toContain('8,700,000');
  });

  test('options are added to the value', () => {
    const facts = {
      jurisdiction: 'NO',
      buyerType: 'no_municipality',
      serviceKind: 'health',
      valueExVat: 8_000_000,
      ruleDate: '2026-11-02',
    };
    expect(answerTo(facts).part).toBe('I');
    expect(answerTo({ ...facts, optionsValue: 700_000 }).part).toBe('IV');
  });

  test('an NHS staff team: the wave first, no process C, and dates by the working days of England', () => {
    const answer = answerTo({
      jurisdiction: 'EN',
      buyerType: 'en_nhs_body',
      serviceKind: 'health',
      staffSpinOut: true,
      ruleDate: '2026-11-02',
    });
    expect(answer.regime).toBe('PSR');
    expect(answer.routes.slice(0, 2).map(({ id }) => id)).toEqual(['PSR-S', 'PSR-M']);
    // 14 days to 16 November; from the 17th eight working days after the start end on the 27th.
    expect(answer.routes[1]?.earliest).toMatchObject({ sign: '2026-11-28' });
    expect(answer.excluded.find(({ id }) => id === 'PSR-C')?.because).toContain('run by the staff');
    expect(answer.asks).toContain('existingProvider');
  });

  test('unknown is an answer everywhere, and even nothing at all gets an answer that says why', () => {
    const nothing = answerTo({});
    expect(nothing).toMatchObject({ regime: null, routes: [], asks: ['jurisdiction'] });
    expect(nothing.unverified).not.toEqual([]);
    const unknown = answerTo({
      jurisdiction: 'EN',
      serviceKind: 'unknown',
      valueIncVat: 'unknown',
      framework: 'unknown',
      ruleDate: 'unknown',
    });
    expect(unknown.routes.length).toBeGreaterThan(10);
    expect(unknown.asks.slice(0, 2)).toEqual(['ruleDate', 'serviceKind']);
  });

  test('the buyer tells the country where nothing else does', () => {
    expect(answerTo({ buyerType: 'no_state', serviceKind: 'works' }).regime).toBe('LOA');
  });

  test('a circumstance that is said to hold closes its route', () => {
    const facts = { jurisdiction: 'NO', serviceKind: 'social_care', valueExVat: 3_000_000, ruleDate: '2026-11-02' };
    expect(answerTo({ ...facts, circumstances: ['crossBorderInterest'] }).excluded.map(({ id }) => id)).toContain('NO-1');
  });

  test.each([
    [{ jurisdiction: 'NO', buyerType: 'en_nhs_body' }, 'otherCountry', 'buyerType'],
    [{ jurisdiction: 'NO', valueExVat: 1, valueIncVat: 2 }, 'twoValues', 'valueIncVat'],
    [{ jurisdiction: 'NO', ruleDate: '2026-02-30' }, 'notADay', 'ruleDate'],
    [{ jurisdiction: 'NO', cpv: ['85320000', 'care'] }, 'notACpv', 'cpv[1]'],
    [{ jurisdiction: 'NO', valueExVat: 1e300 }, 'amountTooLarge', 'valueExVat'],
  ])('refuses %j', (document, code, path) => {
    expect(errorOf(document)).toEqual({ code, path });
  });

  test.each([
    { jurisdiction: 'SE' },
    { jurisdiction: 'NO', buyerType: 'municipality' },
    { jurisdiction: 'NO', valueExVat: -1 },
    { jurisdiction: 'NO', value: 100 },
    { jurisdiction: 'NO', durationMonths: 1.5 },
    { jurisdiction: 'NO', circumstances: ['nice'] },
  ])('refuses a shape that is not its own: %j', (document) => {
    expect(errorOf(document)).not.toBeNull();
  });
});
