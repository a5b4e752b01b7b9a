import { expect, test } from 'vitest';
import { reasonsNotWritten } from './reasons-not-written.ts';

const nothing: ReadonlySet<string> = new Set();
const papers = ['needStatement', 'lotsReasoning', 'climateChoice'];

test('what the papers of a route ask for and nobody wrote is named', () => {
  expect(reasonsNotWritten({ lots: [] }, { papers, written: nothing })).toEqual(['lotsConsidered', 'climateChoice']);
  expect(reasonsNotWritten({ lots: [] }, { papers, written: new Set(['lotsReasoning']) })).toEqual(['climateChoice']);
});

test('a call in lots needs no reason for having none, and a route without the paper asks for nothing', () => {
  expect(reasonsNotWritten({ lots: [{}, {}] }, { papers, written: nothing })).toEqual(['climateChoice']);
  expect(reasonsNotWritten({ lots: [] }, { papers: [], written: nothing })).toEqual([]);
});

test('a reservation without its reasons and an enterprise of former staff without a plan for its failure are named, until somebody writes', () => {
  const asked = { papers: ['reservationMemo', 'businessCase'], written: nothing };
  expect(reasonsNotWritten({ lots: [] }, asked)).toEqual(['reservationBasisStated', 'failurePlan']);
  expect(reasonsNotWritten({ lots: [] }, { ...asked, written: new Set(['reservationMemo', 'businessCase']) })).toEqual([]);
});
