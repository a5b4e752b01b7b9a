import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantOf } from '#value/instant';
import { changedNames, keepsState, sessionMillis } from './draft-version.ts';

const minutes = (n: number) => instantOf(Date.parse('2026-06-01T07:00:00Z') + n * 60_000);
const text = (words: number, word = 'ord') => ({ 'answer-x': Array.from({ length: words }, () => word).join(' ') });
const keeps = (before: Parameters<typeof keepsState>[0], written: Readonly<Record<string, unknown>>, at: number) =>
  keepsState(before, { written, at: minutes(at) });

describe('the state that a save replaces', () => {
  test('is kept the first time, and then once in five minutes of one session', () => {
    expect(keeps({ written: text(10), writtenAt: minutes(0), keptAt: null }, text(12), 1)).toBe(true);
    expect(keeps({ written: text(12), writtenAt: minutes(1), keptAt: minutes(0) }, text(14), 2)).toBe(false);
    expect(keeps({ written: text(20), writtenAt: minutes(5), keptAt: minutes(0) }, text(22), 6)).toBe(true);
  });

  test('is kept when it is the last one of a session', () => {
    expect(keeps({ written: text(14), writtenAt: minutes(2), keptAt: minutes(0) }, text(15), 60)).toBe(true);
  });

  test('is kept at once when the save takes something away', () => {
    const before = { written: { ...text(12), price: { minor: 1 } }, writtenAt: minutes(1), keptAt: minutes(0) };
    expect(keeps(before, { ...before.written, 'answer-x': '' }, 1)).toBe(true);
    expect(keeps(before, { ...before.written, ...text(8) }, 1)).toBe(true);
    expect(keeps(before, { ...before.written, ...text(9) }, 1)).toBe(false);
    expect(keeps(before, { ...before.written, price: { minor: 2 } }, 1)).toBe(true);
  });

  test('is not kept when nothing was written in it or nothing changed', () => {
    expect(keeps({ written: { 'answer-x': '', price: null }, writtenAt: minutes(0), keptAt: null }, text(5), 60)).toBe(false);
    expect(keeps({ written: text(5), writtenAt: minutes(0), keptAt: null }, { ...text(5), approach: null }, 60)).toBe(false);
  });

  test('whatever is typed and deleted, no more than five minutes and a quarter of a text are ever lost', () => {
    const saves = fc.array(fc.record({ words: fc.integer({ min: 0, max: 400 }), pause: fc.integer({ min: 1, max: 30 }) }), {
      minLength: 2,
    });
    fc.assert(
      fc.property(saves, (steps) => {
        let [at, keptAt] = [0, null as ReturnType<typeof minutes> | null]; // widened: it becomes an instant
        let state = { written: text(steps[0]?.words ?? 0), writtenAt: minutes(0) };
        for (const { words, pause } of steps.slice(1)) {
          at += pause;
          const next = text(words);
          const kept = keeps({ ...state, keptAt }, next, at);
          const before = state.written['answer-x'].split(' ').filter(Boolean).length;
          if (before > 0 && words < before * 0.75) expect(kept).toBe(true);
          if (before > 0 && pause * 60_000 >= sessionMillis && changedNames(state.written, next).length > 0) expect(kept).toBe(true);
          if (kept) keptAt = state.writtenAt;
          state = { written: next, writtenAt: minutes(at) };
        }
      }),
    );
  });
});
