import { describe, expect, test } from 'vitest';
import { applyListIntent } from './list-intent.ts';

const typed = { title: 'T', 'criteria.0.name': 'A', 'criteria.1.name': 'B', 'criteria.2.name': 'C', 'criteria.2.tags': ['x', 'y'] };

describe('rows of a list', () => {
  test('a row is added after the last one and takes the focus; nothing typed is lost', () => {
    expect(applyListIntent(typed, 'add:criteria')).toEqual({ typed: { ...typed, 'criteria.3.id': '' }, focus: 'criteria.3' });
    expect(applyListIntent({}, 'add:criteria')?.typed).toEqual({ 'criteria.0.id': '' });
  });

  test('a removed row is gone and those after it move up', () => {
    expect(applyListIntent(typed, 'remove:criteria.1')).toEqual({
      typed: { title: 'T', 'criteria.0.name': 'A', 'criteria.1.name': 'C', 'criteria.1.tags': ['x', 'y'] },
      focus: 'criteria',
    });
  });

  test('a list inside a row is addressed by its whole path', () => {
    const nested = { 'lots.0.criteria.0.name': 'A', 'lots.0.criteria.1.name': 'B', 'lots.1.criteria.0.name': 'C' };
    expect(applyListIntent(nested, 'remove:lots.0.criteria.0')?.typed).toEqual({
      'lots.0.criteria.0.name': 'B',
      'lots.1.criteria.0.name': 'C',
    });
  });

  test.each(['save', 'add:', 'remove:criteria', 'remove:criteria.x', 'add:a b', null, undefined])('%s is no change of a list', (intent) => {
    expect(applyListIntent(typed, intent)).toBeNull();
  });
});
