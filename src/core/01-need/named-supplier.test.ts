import { describe, expect, test } from 'vitest';
import { suppliersNamed } from './named-supplier.ts';

const known = ['Blank AS', 'Nordlys Omsorg SA', 'Ro AS', 'Nattlys AS (demo)'];
const nb = (text: string) => suppliersNamed(text, { language: 'nb', known });
const en = (text: string) => suppliersNamed(text, { language: 'en', known: ['Hearth & Home CIC'] });

describe('a text may point to one supplier', () => {
  test.each([
    ['Et lite firma i bygda kan fyre opp, handle og sitte hos dem.', ['Et lite firma i bygda kan']],
    ['Vi har sett hva Blank gjør for andre.', ['Blank']],
    ['Vi har sett hva Blank AS gjør for andre.', ['Blank AS']],
    ['Fyr og Følge AS kommer innom hver kveld, og Nordlys Omsorg SA kjører.', ['Fyr og Følge AS', 'Nordlys Omsorg SA']],
    ['På møtet var det bare Nattlys som svarte.', ['Nattlys']],
    ['En lokal leverandør har tilbudt seg.', ['En lokal leverandør har tilbudt seg']],
  ])('%s', (text, words) => expect(nb(text)).toEqual(words));

  test.each([
    ['A small firm in the village could light the stove.', ['A small firm in the village']],
    ['We know Hearth & Home from before.', ['Hearth & Home']],
  ])('%s', (text, words) => expect(en(text)).toEqual(words));
});

test('ordinary words point to nobody', () => {
  for (const text of [
    '30 eldre kommer hjem fra sykehuset til et kaldt hus.',
    'Skjemaet var blankt, og de ønsker ro.',
    'Dagens leverandør slutter. Virksomheten må ha plass til 20.',
    'ANSATTE og pårørende. SA ikke noe om det.',
  ])
    expect(nb(text)).toEqual([]);
  for (const text of ['They long for company and walks.', 'The provider must be registered.', 'The firm belief that it works.'])
    expect(en(text)).toEqual([]);
});
