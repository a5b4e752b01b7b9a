import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publicPart } from './public-journal.ts';

const event = (type: string, call?: string) => ({ type, facts: call ? { call } : {} });

describe('the public part of a journal', () => {
  test('ends before an opening that is not decided on', () => {
    const events = [event('needRaised'), event('callPublished', 'a'), event('submissionsOpened', 'a'), event('scoresLocked', 'a')];
    expect(publicPart(events)).toEqual(events.slice(0, 2));
  });

  test('is whole once the decision is published, or the call cancelled', () => {
    for (const end of ['decisionPublished', 'callCancelled']) {
      const events = [event('needRaised'), event('submissionsOpened', 'a'), event('scoresLocked', 'a'), event(end, 'a')];
      expect(publicPart(events)).toEqual(events);
    }
  });

  test('waits for a second call of the case, and a decision on another call does not open it', () => {
    const events = [
      event('submissionsOpened', 'a'),
      event('decisionPublished', 'a'),
      event('submissionsOpened', 'b'),
      event('interestDeclared', 'b'),
    ];
    expect(publicPart(events)).toEqual(events.slice(0, 2));
    expect(publicPart([event('submissionsOpened', 'a'), event('decisionPublished', 'b')])).toEqual([]);
  });

  test('a decision on one lot does not open what was opened of another', () => {
    const about = (type: string, lot?: string) => ({ type, facts: { call: 'a', ...(lot ? { lot } : {}) } });
    const events = [about('submissionsOpened', 'x'), about('submissionsOpened', 'y'), about('decisionPublished', 'x')];
    expect(publicPart(events)).toEqual(events.slice(0, 1));
    expect(publicPart([...events, about('callCancelled', 'y')])).toHaveLength(4);
    expect(publicPart([...events, about('callCancelled')])).toHaveLength(4);
  });

  test('a selection opens nothing: what was opened of a stage waits for the award after the stages that follow, or for a stop', () => {
    const about = (type: string, lot?: string, more = {}) => ({ type, facts: { call: 'a', ...(lot ? { lot } : {}), ...more } });
    const selected = [about('submissionsOpened', 'x'), about('decisionPublished', 'x', { goOn: 2 })];
    const next = [...selected, about('stageOpened', 'y', { follows: 'x' }), about('submissionsOpened', 'y')];
    expect(publicPart(selected)).toEqual([]);
    expect(publicPart(next)).toEqual([]);
    expect(publicPart([...next, about('decisionPublished', 'y')])).toHaveLength(5);
    expect(publicPart([...next, about('decisionPublished', 'y', { goOn: 1 })])).toEqual([]);
    for (const lot of [undefined, 'y']) expect(publicPart([...next, about('callCancelled', lot)])).toHaveLength(5);
    expect(publicPart([...selected, about('callCancelled')])).toHaveLength(3);
    expect(publicPart([...selected, about('callCancelled', 'x')])).toHaveLength(3);
  });

  test('is always a beginning of the chain', () => {
    const any = fc.record({
      type: fc.constantFrom('needRaised', 'callPublished', 'submissionsOpened', 'scoresLocked', 'decisionPublished', 'callCancelled'),
      facts: fc.record({ call: fc.constantFrom('a', 'b', 'c') }),
    });
    fc.assert(
      fc.property(fc.array(any), (events) => {
        const part = publicPart(events);
        expect(part).toEqual(events.slice(0, part.length));
      }),
    );
  });
});
