import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantOf } from '#value/instant';
import { parseDay } from '#value/day';
import { interestHints, type HintFacts } from './interest-hints.ts';
import { interestKinds, publicKindsOf } from './interest-kinds.ts';

const nothing: HintFacts = {
  person: { id: 'ada', name: 'Ada Holm' },
  organisation: { id: 'north', name: 'North Care CIC (demo)' },
  memberships: [],
  declared: [],
  dialogue: [],
  raisedBy: { personId: null, organisationId: null },
  agreements: [],
  links: [],
  ties: [],
};
const codes = (facts: Partial<HintFacts>) => interestHints({ ...nothing, ...facts }).map(({ code }) => code);
const day = parseDay('2026-05-04');
const member = (organisationId: string, title = '', role: 'lead' | 'member' = 'member') => ({
  organisationId,
  organisationName: 'An organisation',
  role,
  title,
});

describe('hints', () => {
  test('where the instance knows nothing it says nothing', () => {
    expect(codes({})).toEqual([]);
  });

  test('acting for the organisation is a hint, and so is a title that speaks of a board or of leading, in either language', () => {
    expect(codes({ memberships: [member('north', 'Nurse')] })).toEqual(['actsFor']);
    for (const title of ['Board member', 'Styremedlem', 'Daglig leder', 'Clinical Director'])
      expect(codes({ memberships: [member('north', title)] })).toEqual(['actsFor', 'officeThere']);
    expect(codes({ memberships: [member('south', 'Board member')] })).toEqual([]);
  });

  test('what the person declared earlier comes back, employment with the year it ended', () => {
    const declared = [{ kinds: ['employedBefore'], toYear: 2025, declaredAt: instantOf(0), where: 'other' as const }];
    expect(interestHints({ ...nothing, declared })).toEqual([
      { code: 'workedThere', facts: { until: '2025' } },
      { code: 'declaredElsewhere', facts: { at: instantOf(0) } },
    ]);
  });

  test('both named in one entry of the dialogue is a hint, whatever the register adds to a name; one of them alone is none', () => {
    const entry = (participants: string) => [{ heldOn: day, participants }];
    expect(codes({ dialogue: entry('ada holm for the board, North Care, two others') })).toEqual(['metInDialogue']);
    expect(codes({ dialogue: entry('North Care, two others') })).toEqual([]);
    expect(codes({ dialogue: [...entry('Ada Holm'), ...entry('North Care')] })).toEqual([]);
  });

  test('raising the need for the organisation, and agreements and links of one’s own organisation, are hints', () => {
    expect(codes({ raisedBy: { personId: 'ada', organisationId: 'north' } })).toEqual(['raisedNeedFor']);
    expect(codes({ raisedBy: { personId: 'bo', organisationId: 'north' } })).toEqual([]);
    const agreements = [{ bodyId: 'body', bodyName: 'The body', kind: 'grant', signedOn: day }];
    const links = [{ otherId: 'body', otherName: 'The body', kind: 'owns', source: 'Register' }];
    expect(codes({ agreements, links })).toEqual([]);
    const ties = [{ otherId: 'body', otherName: 'The body', relation: 'boardInCommon' }] as const;
    expect(codes({ ties })).toEqual([]);
    expect(codes({ agreements, links, ties, memberships: [member('body')] })).toEqual([
      'agreementWith',
      'organisationsLinked',
      'saysBoardInCommon',
    ]);
  });
});

test('the public never reads which private tie it was', () => {
  fc.assert(
    fc.property(fc.subarray(interestKinds.map(({ value }) => value)), (kinds) => {
      const shown: readonly string[] = publicKindsOf(kinds);
      for (const secret of ['family', 'friendship', 'disagreement']) expect(shown).not.toContain(secret);
      expect(shown.length === 0).toBe(kinds.length === 0);
      expect(new Set(shown).size).toBe(shown.length);
    }),
  );
});
