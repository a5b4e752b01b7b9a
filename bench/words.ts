import type { Country } from '../src/core/field/field.ts';

type Words = {
  readonly what: readonly string[];
  readonly whom: readonly string[];
  readonly places: readonly string[];
  readonly in: string;
};

/** Titles are put together from these: 16 × 16 × 16 different ones for each country, so that a word finds a sixteenth and two words few. */
const words: Readonly<Record<Country, Words>> = {
  NO: {
    what: [
      'Dagtilbud',
      'Besøksordning',
      'Arbeidstrening',
      'Botrening',
      'Avlastning',
      'Turgruppe',
      'Kveldsåpen kafé',
      'Digital oppfølging',
      'Følgetjeneste',
      'Familieveiledning',
      'Hagearbeid og mestring',
      'Lavterskel samtaletilbud',
      'Leksehjelp',
      'Musikk og samvær',
      'Rusfri møteplass',
      'Svømmeopplæring',
    ],
    whom: [
      'til personer med demens',
      'til unge utenfor arbeid',
      'til pårørende',
      'til enslige eldre',
      'til nyankomne familier',
      'til personer med utviklingshemming',
      'til barn i lavinntektsfamilier',
      'etter opphold på sykehus',
      'etter slag',
      'til personer med rusutfordringer',
      'til ungdom som ikke går på skolen',
      'til personer med hørselstap',
      'til kvinner uten nettverk',
      'etter fengsel',
      'til personer med langvarige smerter',
      'til hjemmeboende med kols',
    ],
    places: [
      'Lyngfjell',
      'Storelva',
      'Nordvåg',
      'Bjørkedal',
      'Ytre Sand',
      'Granlia',
      'Havsund',
      'Tindnes',
      'Solbygda',
      'Kvernmoen',
      'Åsheim',
      'Fossvik',
      'Steinøya',
      'Elvestrand',
      'Morkfjord',
      'Øvre Dal',
    ],
    in: 'i',
  },
  EN: {
    what: [
      'Day support',
      'Befriending',
      'Supported employment',
      'Supported living',
      'Short breaks',
      'Walking groups',
      'An evening café',
      'Remote monitoring',
      'Community transport',
      'Parenting support',
      'Gardening and recovery',
      'Drop-in counselling',
      'Homework clubs',
      'Music and company',
      'A sober meeting place',
      'Swimming lessons',
    ],
    whom: [
      'for people with dementia',
      'for young people out of work',
      'for carers',
      'for older people living alone',
      'for newly arrived families',
      'for people with learning disabilities',
      'for children in poverty',
      'after a stay in hospital',
      'after a stroke',
      'for people in recovery from drugs',
      'for pupils who miss school',
      'for people with hearing loss',
      'for women without a network',
      'after prison',
      'for people with long-term pain',
      'for people at home with COPD',
    ],
    places: [
      'Northmoor',
      'Saltby',
      'Eastwold',
      'Harrow Green',
      'Marlebridge',
      'Penton',
      'Westferry',
      'Oldcross',
      'Fenwick Vale',
      'Hollins',
      'Stonebeck',
      'Ashmere',
      'Thornley',
      'Castle Row',
      'Millgate',
      'Upper Wye',
    ],
    in: 'in',
  },
};

/** A title and the place in it; the same for the same random numbers. */
export function titleFrom(random: () => number, country: Country): { readonly title: string; readonly place: string } {
  const { what, whom, places, in: preposition } = words[country];
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? '';
  const place = pick(places);
  return { title: `${pick(what)} ${pick(whom)} ${preposition} ${place}`, place };
}

/** Evenly spread numbers in [0, 1) that every run gets alike (mulberry32, public domain, T. Ettinger 2017). */
export function sameRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
