import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textDiff } from './text-diff.ts';

test('only the words that changed are marked', () => {
  expect(textDiff('Kommunen låner ut en bil med rampe.', 'Kommunen låner ut to biler med rampe.')).toEqual([
    { kind: 'same', text: 'Kommunen låner ut ' },
    { kind: 'gone', text: 'en bil ' },
    { kind: 'new', text: 'to biler ' },
    { kind: 'same', text: 'med rampe.' },
  ]);
});

test('whatever the texts, the parts make both of them again, and equal texts have one part', () => {
  const text = fc.array(fc.constantFrom('a', 'b', 'to', 'biler', ' ', '\n\n', '  '), { maxLength: 30 }).map((words) => words.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = textDiff(before, after);
      const without = (kind: string) =>
        parts
          .filter((part) => part.kind !== kind)
          .map((part) => part.text)
          .join('');
      expect(without('new')).toBe(before);
      expect(without('gone')).toBe(after);
      if (before === after) expect(parts.length).toBe(before === '' ? 0 : 1);
    }),
  );
});

test('texts too long to compare word by word are shown as one that went and one that came', () => {
  const long = 'ord '.repeat(2100);
  expect(textDiff(long, `${long}til`).map(({ kind }) => kind)).toEqual(['gone', 'new']);
});
