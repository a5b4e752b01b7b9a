import type { Text } from '#value/text';

/** The words in which the effect of weights is told. */
export const effectText = {
  title: { en: 'With these weights', nb: 'Med disse vektene' },
  nothing: {
    en: 'Give at least one criterion a weight and complete the price formula. The effect then stands here.',
    nb: 'Gi minst ett kriterium en vekt, og gjør prisformelen ferdig. Da står virkningen her.',
  },
  noRows: {
    en: 'The effect stands here once there are criteria to weigh.',
    nb: 'Virkningen står her når det er kriterier å vekte.',
  },
  stale: {
    en: 'From the last complete entries',
    nb: 'Fra sist alt var fylt ut',
  },
  first: {
    en: '“{name}” comes first with {points} of 5 points, {margin} ahead of “{second}”.',
    nb: '«{name}» kommer først med {points} av 5 poeng, {margin} foran «{second}».',
  },
  tied: { en: '{names} share the first place with {points} of 5 points.', nb: '{names} deler førsteplassen med {points} av 5 poeng.' },
  quoted: { en: '“{name}”', nb: '«{name}»' },
  shared: { en: '{name} (shared {rank})', nb: '{name} (delt {rank}.\u00a0plass)' },
  chart: { en: 'Five made-up submissions', nb: 'Fem oppdiktede tilbud' },
  five: { en: 'Who the five are', nb: 'Hvem de fem er' },
  fiveWhat: {
    en: 'They are types that buyers meet, made up for this page. Each is scored from 0 to 5 by kind of criterion, the same in every call. Prices follow the estimated value, {reference}.',
    nb: 'De er typer som oppdragsgivere møter, laget for denne siden. Hver av dem har poeng fra 0 til 5 etter type kriterium, likt i alle konkurranser. Prisene følger den anslåtte verdien, {reference}.',
  },
  fiveWithoutValue: {
    en: 'They are types that buyers meet, made up for this page. Each is scored from 0 to 5 by kind of criterion, the same in every call. The call has no estimated value yet, so prices are counted from {reference}.',
    nb: 'De er typer som oppdragsgivere møter, laget for denne siden. Hver av dem har poeng fra 0 til 5 etter type kriterium, likt i alle konkurranser. Konkurransen har ingen anslått verdi ennå, så prisene regnes ut fra {reference}.',
  },
  submission: { en: 'Submission', nb: 'Tilbud' },
  price: { en: 'Price', nb: 'Pris' },

  decidesTitle: { en: 'When price decides', nb: 'Når prisen avgjør' },
  decides: {
    fromShare: {
      en: 'Price decides if a thin submission is more than {percent} cheaper than the best solution.',
      nb: 'Prisen avgjør hvis et tynt tilbud er mer enn {percent} billigere enn den beste løsningen.',
    },
    never: {
      en: 'However cheap a thin submission is, it does not beat the best solution.',
      nb: 'Et tynt tilbud slår ikke den beste løsningen, uansett hvor billig det er.',
    },
    anyLower: {
      en: 'Price decides alone: whatever the answers are, the cheapest wins.',
      nb: 'Prisen avgjør alene: Uansett hva som står i svarene, vinner det billigste.',
    },
    aheadAnyway: {
      en: 'A thin submission beats the best solution even at the same price, because its experience counts for more.',
      nb: 'Et tynt tilbud slår den beste løsningen selv til samme pris, fordi erfaringen teller mer.',
    },
  },
  decidesBasis: {
    en: 'Counted for “{thin}” against “{best}” alone, where the latter asks {reference}.',
    nb: 'Regnet ut for «{thin}» mot «{best}» alene, der den siste koster {reference}.',
  },
  madeUp: {
    en: 'A price 10% lower makes up for {points} points on “{criterion}”.',
    nb: 'En pris som er 10\u00a0% lavere, veier opp for {points} poeng på «{criterion}».',
  },
  madeUpMore: {
    en: 'A price 10% lower makes up for more than the whole scale of “{criterion}”.',
    nb: 'En pris som er 10\u00a0% lavere, veier opp for mer enn hele skalaen på «{criterion}».',
  },

  worthTitle: { en: 'What one point is worth', nb: 'Hva ett poeng er verdt' },
  worth: {
    en: 'One point more on “{criterion}” weighs as much as a price that is {money} lower.',
    nb: 'Ett poeng mer på «{criterion}» veier like mye som en pris som er {money} lavere.',
  },
  about: { en: 'about {money}', nb: 'omtrent {money}' },
  range: { en: '{least} to {most}', nb: '{least} til {most}' },
  knownInAdvance: {
    en: 'Everybody can know this before they write: floor and ceiling settle it.',
    nb: 'Dette kan alle vite før de skriver: Gulv og tak avgjør det.',
  },
  knownAfter: {
    en: 'Nobody knows this before the prices are opened. The figures hold for these five prices.',
    nb: 'Dette vet ingen før prisene blir åpnet. Tallene gjelder for disse fem prisene.',
  },
  knownAfterRange: {
    en: 'Nobody knows this before the prices are opened. The figures hold for these five prices, and a point is worth more the dearer a submission is.',
    nb: 'Dette vet ingen før prisene blir åpnet. Tallene gjelder for disse fem prisene, og ett poeng er verdt mer jo dyrere tilbudet er.',
  },
  noWorth: {
    en: 'A point has no worth in money while price does not count among the five.',
    nb: 'Et poeng har ingen verdi i penger så lenge prisen ikke teller blant de fem.',
  },
  criterion: { en: 'Criterion', nb: 'Kriterium' },
  weight: { en: 'Weight', nb: 'Vekt' },
  moves: { en: 'Share of the differences', nb: 'Andel av forskjellene' },
  point: { en: 'One point is worth, in price', nb: 'Ett poeng er verdt, i pris' },
  movesWhat: {
    en: 'The weight says how much a criterion can count, of 100. The share says how much of the differences between the five it made: the more scores or prices differ, the more they decide.',
    nb: 'Vekten sier hvor mye et kriterium kan telle, av 100. Andelen sier hvor mye av forskjellene mellom de fem det sto for: Jo mer poeng eller priser spriker, jo mer avgjør de.',
  },

  curveTitle: { en: 'How price becomes points', nb: 'Slik blir pris til poeng' },
  curveFixed: {
    en: 'The same price gives the same points, whoever else submits.',
    nb: 'Samme pris gir samme poeng, uansett hvem andre som leverer.',
  },
  curveRelative: {
    en: 'A price of {price} gives {with} points, but {without} once the cheapest has withdrawn.',
    nb: 'En pris på {price} gir {with} poeng, men {without} når det billigste har trukket seg.',
  },
  curveAxis: {
    en: 'Points from 0 to 5, by price in per cent of {reference}',
    nb: 'Poeng fra 0 til 5, etter pris i prosent av {reference}',
  },
  curveDescribed: {
    en: 'Points at each price from half the reference to one and a half. The table has the numbers.',
    nb: 'Poeng for hver pris fra halvparten av utgangspunktet til halvannen gang. Tallene står i tabellen.',
  },
  curveAll: { en: 'With all five', nb: 'Med alle fem' },
  curveWithout: { en: 'Without “{name}”', nb: 'Uten «{name}»' },
  curvePrices: { en: 'The five prices', nb: 'De fem prisene' },
  points: { en: 'Points', nb: 'Poeng' },

  reversalTitle: {
    en: 'With this formula a submission that loses can decide who wins',
    nb: 'Med denne formelen kan et tilbud som taper, avgjøre hvem som vinner',
  },
  reversalHere: {
    en: 'If “{out}” withdraws or is rejected, “{after}” wins instead of “{before}”, although neither has changed anything.',
    nb: 'Hvis «{out}» trekker seg eller blir avvist, vinner «{after}» i stedet for «{before}», enda ingen av dem har endret noe.',
  },
  reversalOther: {
    en: 'It does not happen at the prices above. It happens if these three ask these prices:',
    nb: 'Det skjer ikke med prisene ovenfor. Det skjer hvis disse tre har disse prisene:',
  },
  reversalNone: {
    en: 'Points for price depend on the lowest price that is offered. With these weights we found no example among the made-up submissions.',
    nb: 'Poengene for pris avhenger av den laveste prisen som kommer inn. Med disse vektene fant vi ikke noe eksempel blant de oppdiktede tilbudene.',
  },
  reversalCaption: { en: 'Points before and after “{out}” withdraws', nb: 'Poeng før og etter at «{out}» trekker seg' },
  reversalBefore: { en: 'With all', nb: 'Med alle' },
  reversalAfter: { en: 'Without “{out}”', nb: 'Uten «{out}»' },
  wins: { en: '{points}, wins', nb: '{points}, vinner' },
  gone: { en: 'withdrawn', nb: 'trukket' },
  reversalAdvice: {
    en: 'A fixed range does not have this effect: a price then gets its points by itself.',
    nb: 'En fast skala har ikke denne virkningen: Da får hver pris poengene sine for seg.',
  },
} as const;

/** The warnings of a design, each a sentence. */
export const warningText = {
  noPrice: { en: 'No criterion is the price, so price does not count.', nb: 'Ingen av kriteriene er prisen, så prisen teller ikke.' },
  onlyPrice: {
    en: 'Only the price weighs. What enterprises answer makes no difference.',
    nb: 'Bare prisen veier. Det virksomhetene svarer, har ingen betydning.',
  },
  priceWithoutWeight: { en: 'The price has no weight, so it does not count.', nb: 'Prisen har ingen vekt og teller ikke.' },
  priceHardlyCounts: {
    en: 'Price hardly counts: 10% of it makes up for {points} points of 5. Consider stating a fixed price and letting all compete on the rest.',
    nb: 'Prisen teller nesten ikke: 10\u00a0% av den veier opp for {points} av 5 poeng. Vurder å oppgi en fast pris og la alle konkurrere om resten.',
  },
  priceNearlyAlone: {
    en: 'Price decides nearly alone: 10% of it makes up for {points} points of 5. Few answers differ by that much.',
    nb: 'Prisen avgjør nesten alene: 10\u00a0% av den veier opp for {points} av 5 poeng. Så mye skiller få svar.',
  },
  referenceOutsideRange: {
    en: 'The estimated value, {reference}, does not lie between floor and ceiling. Check all three.',
    nb: 'Den anslåtte verdien, {reference}, ligger ikke mellom gulv og tak. Se over alle tre.',
  },
  aboveCeiling: {
    en: 'One of the five or more asks more than the ceiling. Such a price gets no points, however far above it is.',
    nb: 'Minst ett av de fem har en pris over taket. En slik pris får ingen poeng, uansett hvor langt over den er.',
  },
} as const satisfies Record<string, Text>;
