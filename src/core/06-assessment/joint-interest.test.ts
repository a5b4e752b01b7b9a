import { expect, test } from 'vitest';
import { idOf } from '#value/id';
import { standingTowards } from './interest.ts';
import { jointInterests } from './joint-interest.ts';

const about = (person: string, organisation: string, ruling: 'recuse' | 'mitigate' | null, statement: 'none' | 'link' = 'none') => ({
  personId: idOf<'person'>(person),
  organisationId: idOf<'organisation'>(organisation),
  statement,
  ruling,
  earlierId: null,
});
const parties = (...ids: readonly string[]) => ids.map((id) => idOf<'organisation'>(id));

test('a link to one member weighs for the whole group, and for no other submission', () => {
  const said = [about('tom', 'kilden', null), about('tom', 'åsly', 'recuse', 'link'), about('tom', 'alene', null)];
  const joint = jointInterests(said, [parties('kilden', 'åsly'), parties('alene')]);
  expect(standingTowards(joint, 'kilden')).toBe('recused');
  expect(standingTowards(joint, 'alene')).toBe('free');
});

test('who has not declared towards every member has not declared towards the group', () => {
  const joint = jointInterests([about('tom', 'kilden', null)], [parties('kilden', 'åsly')]);
  expect(standingTowards(joint, 'kilden')).toBe('undeclared');
});

test('organisations alone, and links ruled to be harmless, stay as they are', () => {
  const said = [about('tom', 'kilden', 'mitigate', 'link'), about('ida', 'kilden', null), about('ida', 'alene', null, 'link')];
  expect(jointInterests(said, [parties('kilden'), parties('alene')])).toEqual(said);
});

test('one that leads a group and is a member of another counts once for each', () => {
  const said = [about('tom', 'kilden', null), about('tom', 'alene', null, 'link')];
  const joint = jointInterests(said, [parties('kilden', 'alene'), parties('alene')]);
  expect(joint.map(({ organisationId, statement }) => [organisationId, statement])).toEqual([
    ['kilden', 'link'],
    ['alene', 'link'],
  ]);
});
