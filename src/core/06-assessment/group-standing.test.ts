import { expect, test } from 'vitest';
import { groupStandings } from './group-standing.ts';

const lead = { id: 'lead', name: 'Omsorgsløftet SA', standing: 'free' } as const;
const partner = { id: 'partner', name: 'Fjordhagen AS', standing: 'recused' } as const;
const other = { id: 'other', name: 'Storomsorg AS', standing: 'free' } as const;

test('a link to one party of a group keeps the person away from what the others submit with it, and from nobody else', () => {
  const standings = groupStandings([lead, partner, other], [{ parties: ['lead', 'partner'] }, { parties: ['other'] }]);
  expect(standings.get('lead')).toEqual({ together: ['Fjordhagen AS'], seen: 'recused', because: ['Fjordhagen AS'] });
  expect(standings.get('partner')).toEqual({ together: ['Omsorgsløftet SA'], seen: 'recused', because: [] });
  expect(standings.get('other')).toEqual({ together: [], seen: 'free', because: [] });
});

test('a bidder that also submits without the other is seen in that', () => {
  const standings = groupStandings([lead, partner], [{ parties: ['lead', 'partner'] }, { parties: ['lead'] }]);
  expect(standings.get('lead')).toEqual({ together: ['Fjordhagen AS'], seen: 'free', because: [] });
});
