import type { Text } from '#value/text';

export const firmnessText = {
  title: { en: 'How firm is the result?', nb: 'Hvor sikkert er resultatet?' },
  lead: {
    en: 'The published weights decide. What follows shows how little, or how much, would have had to be different for somebody else to come first. It is evidence about the decision and no reason to choose anybody else.',
    nb: 'Det er de kunngjorte vektene som gjelder. Her står det hvor lite, eller hvor mye, som måtte vært annerledes for at noen andre skulle vært først. Det er opplysninger om beslutningen og ingen grunn til å velge noen andre.',
  },
  clear: { en: 'Clear', nb: 'Klart' },
  holds: { en: 'Holds, with notes', nb: 'Holder, med merknader' },
  close: { en: 'Close', nb: 'Jevnt' },
  labelMeaning: { en: 'What the three labels mean', nb: 'Hva de tre betegnelsene betyr' },
  clearMeaning: {
    en: 'Clear: neither moving ten of 100 weight points between criteria nor leaving out any one assessor changes who comes first.',
    nb: 'Klart: Verken å flytte ti av 100 vektpoeng mellom kriteriene eller å ta ut én av vurdererne endrer hvem som er først.',
  },
  closeMeaning: {
    en: 'Close: moving one of 100 weight points between criteria, changing one score from one assessor by {step}, or leaving out one particular assessor changes who comes first. One of these is enough.',
    nb: 'Jevnt: Å flytte ett av 100 vektpoeng mellom kriteriene, å endre én poengsum fra én vurderer med {step}, eller å ta ut én bestemt vurderer endrer hvem som er først. Én av delene er nok.',
  },
  holdsMeaning: {
    en: 'Holds, with notes: neither clear nor close. What would change the result stands below.',
    nb: 'Holder, med merknader: verken klart eller jevnt. Det som ville endret resultatet, står nedenfor.',
  },

  isClose: {
    en: '{name} comes first, but the result is close: {changes} would be enough to change who comes first.',
    nb: '{name} er først, men resultatet er jevnt: {changes} ville vært nok til å endre hvem som er først.',
  },
  changeWeight: {
    en: 'moving {points} of 100 weight points between criteria',
    nb: 'å flytte {points} av 100 vektpoeng mellom kriteriene',
  },
  changeStep: { en: 'changing a single score by {step}', nb: 'å endre én enkelt poengsum med {step}' },
  changeAssessor: { en: 'leaving out one particular assessor', nb: 'å ta ut én bestemt vurderer' },
  isTied: { en: 'The first place is shared, so it is as close as can be.', nb: 'Førsteplassen er delt, så jevnere kan det ikke bli.' },
  holdsWeight: {
    en: '{name} comes first, and small changes do not alter that: {points} of 100 weight points would have to move between criteria before {rival} is level.',
    nb: '{name} er først, og små endringer rokker ikke ved det: {points} av 100 vektpoeng måtte flyttes mellom kriteriene før {rival} kom likt.',
  },
  clearWeight: {
    en: '{name} clearly comes first: {points} of 100 weight points would have to move between criteria before {rival} is level.',
    nb: '{name} er klart først: {points} av 100 vektpoeng måtte flyttes mellom kriteriene før {rival} kom likt.',
  },
  clearAlways: {
    en: '{name} clearly comes first: no weighting of these criteria brings anybody else level.',
    nb: '{name} er klart først: Ingen vekting av disse kriteriene gjør at noen andre kommer likt.',
  },
  holdsAlways: {
    en: '{name} comes first: no weighting of these criteria brings anybody else level.',
    nb: '{name} er først: Ingen vekting av disse kriteriene får noen andre til å komme likt.',
  },
  assessorUnknown: {
    en: 'For one assessor or more it cannot be said what leaving them out would change: a submission would have no score on some criterion.',
    nb: 'For minst én vurderer kan det ikke sies hva som ville endret seg uten: Et tilbud ville manglet poeng på et kriterium.',
  },
  noAssessorDecides: {
    en: 'Leaving out any one assessor changes nothing.',
    nb: 'Den samme er først uansett hvilken vurderer som tas ut.',
  },
  beforeDeciding: {
    en: 'Make sure the reasons for the scores of those who come closest are clear before you go on.',
    nb: 'Sørg for at begrunnelsene for vurderingene av dem som ligger nærmest, er tydelige før dere går videre.',
  },

  weightsTitle: { en: 'If the weights had been different', nb: 'Hvis vektene hadde vært annerledes' },
  nearFinding: {
    en: 'If each weight could be up to ten points higher or lower, {shares}.',
    nb: 'Hvis hver vekt kunne vært inntil ti poeng høyere eller lavere, ville {shares}.',
  },
  nearShare: {
    en: '{name} would come first in {share} of the possible weightings',
    nb: '{name} vært først i {share} av de mulige vektingene',
  },
  nearOther: { en: '{name} in {share}', nb: '{name} i {share}' },
  nearAlways: {
    en: 'Even if each weight were up to ten points higher or lower, {name} would always come first.',
    nb: 'Selv om hver vekt var inntil ti poeng høyere eller lavere, ville {name} alltid vært først.',
  },
  tiny: { en: 'less than {share}', nb: 'under {share}' },
  notProbability: {
    en: 'A weighting is one way to share 100 points between the criteria. A share of the weightings is not the chance that somebody is best. The points for price stay as the published formula gave them.',
    nb: 'En vekting er én måte å fordele 100 poeng på mellom kriteriene. En andel av vektingene er ikke sannsynligheten for at noen er best. Poengene for pris er dem den kunngjorte formelen ga.',
  },
  sampled: {
    en: 'The shares are estimated from 100,000 weightings drawn at random, because there are too many submissions and criteria to work them out exactly.',
    nb: 'Andelene er anslått ut fra 100 000 tilfeldige vektinger, fordi det er for mange tilbud og kriterier til å regne dem ut nøyaktig.',
  },
  submission: { en: 'Who', nb: 'Hvem' },
  nearColumn: { en: 'First with each weight up to ten points away', nb: 'Først med hver vekt inntil ti poeng unna' },
  allColumn: { en: 'First among all weightings', nb: 'Først blant alle mulige vektinger' },
  transferColumn: { en: 'Weight points to move before it is level', nb: 'Vektpoeng å flytte før det kommer likt' },
  isFirst: { en: 'is first', nb: 'er først' },
  never: { en: 'never level', nb: 'aldri likt' },
  points: { en: '{points} of 100', nb: '{points} av 100' },
  intervals: { en: 'What each weight did, and how far it can go', nb: 'Hva hver vekt gjorde, og hvor langt den kan flyttes' },
  criterion: { en: 'Criterion', nb: 'Kriterium' },
  publishedColumn: { en: 'Published, of 100', nb: 'Kunngjort, av 100' },
  intervalColumn: { en: '{name} stays first', nb: '{name} er fortsatt først' },
  fromTo: { en: 'from {from} to {to}', nb: 'fra {from} til {to}' },
  shareColumn: { en: 'Share of the differences', nb: 'Andel av forskjellene' },
  shareNote: {
    en: 'The weight says what a criterion may count; the share of the differences says how much it separated those who were ranked.',
    nb: 'Vekten sier hva et kriterium kan telle. Andelen av forskjellene sier hvor mye det skilte dem som ble rangert.',
  },
  intervalsNote: {
    en: 'One weight at a time; the other weights keep their proportions.',
    nb: 'Én vekt om gangen; de andre vektene beholder forholdet seg imellom.',
  },

  changesTitle: { en: 'If one assessor or one score had been different', nb: 'Hvis én vurderer eller én poengsum hadde vært annerledes' },
  changesFinding: {
    en: 'Of {all} single changes, {count, plural, =0 {none} one {one} other {#}} would have changed who comes first.',
    nb: 'Av {all} enkeltendringer ville {count, plural, =0 {ingen} one {én} other {#}} ha endret hvem som er først.',
  },
  changesWithout: { en: 'Each assessor was left out in turn.', nb: 'Én og én vurderer ble tatt ut.' },
  changesHalf: {
    en: 'Each mean score (0 to 5) was changed by half a point: lower for the one that is first, higher for the others. One change at a time.',
    nb: 'Hvert gjennomsnitt (0 til 5) ble endret med et halvt poeng: ned for den som er først, opp for de andre. Én endring om gangen.',
  },
  change: { en: 'Change', nb: 'Endring' },
  thenFirst: { en: 'Then first', nb: 'Da er først' },
  without: { en: 'Without {assessor}', nb: 'Uten {assessor}' },
  assessor: { en: 'assessor {n}', nb: 'vurderer {n}' },
  lower: { en: '{name}: half a point less on {criterion}', nb: '{name}: et halvt poeng mindre på {criterion}' },
  higher: { en: '{name}: half a point more on {criterion}', nb: '{name}: et halvt poeng mer på {criterion}' },
  unchanged: { en: '{name}, as now', nb: '{name}, som nå' },
  changed: { en: '{name}', nb: '{name}' },
  changedTag: { en: 'changed', nb: 'endret' },
  halvesFolded: {
    en: '{count, plural, one {# change} other {# changes}} of half a point that would change nothing',
    nb: '{count, plural, one {# endring} other {# endringer}} på et halvt poeng som ikke ville endret noe',
  },
  nobodyAlone: { en: 'Nobody alone', nb: 'Ingen alene' },
  notKnown: {
    en: 'Cannot be said: {names} would have no score on some criterion',
    nb: 'Kan ikke sies: {names} ville manglet poeng på et kriterium',
  },
  bootstrap: {
    en: 'Suppose a panel of the same size were drawn by lot from the same assessors, and one could be drawn more than once. {name} would come first in {share} of the draws.',
    nb: 'Tenk deg at et like stort panel ble trukket blant de samme vurdererne, og at samme person kunne trekkes flere ganger. Da ville {name} vært først i {share} av trekningene.',
  },
  numbersOnly: {
    en: 'Assessors appear by number, in an order that says nothing about them.',
    nb: 'Vurdererne står med nummer, i en rekkefølge som ikke sier noe om hvem de er.',
  },

  cellsTitle: { en: 'How far did the assessors agree?', nb: 'Hvor enige var vurdererne?' },
  cellsFinding: {
    en: 'They differed most on {criterion} for {name}: from {lowest} to {highest}.',
    nb: 'De var mest uenige om {criterion} for {name}: fra {lowest} til {highest}.',
  },
  cellsAlike: { en: 'All assessors gave the same scores.', nb: 'Alle vurdererne ga de samme poengene.' },
  cellsLead: {
    en: 'Mean of the scores, 0 to 5, and below it the lowest and the highest. A difference of two points or more is marked.',
    nb: 'Gjennomsnittet av poengene, 0 til 5, og under det laveste og høyeste. En forskjell på to poeng eller mer er merket.',
  },
  range: { en: '{lowest} to {highest}', nb: '{lowest} til {highest}' },
  same: { en: 'all the same', nb: 'alle likt' },
  one: { en: 'one assessor', nb: 'én vurderer' },
  differ: { en: 'read differently', nb: 'lest ulikt' },
  alpha: {
    en: 'Agreement over all scores: {alpha}, where 1 is full agreement and 0 is no more than chance would give (Krippendorff’s alpha).',
    nb: 'Enigheten over alle poengene er {alpha}, der 1 er full enighet og 0 ikke er mer enn tilfeldigheter ville gitt (Krippendorffs alfa).',
  },
  fewAssessors: {
    en: 'With so few assessors, one number for how far they agreed would say less than the scores themselves.',
    nb: 'Med så få vurderere ville ett tall for enigheten si mindre enn poengene selv.',
  },

  whatIfTitle: { en: 'Try other weights', nb: 'Prøv andre vekter' },
  whatIfLead: {
    en: 'See who would have come first. The result stays as it is: the weights were published before anybody was assessed, and they decide.',
    nb: 'Se hvem som ville vært først. Resultatet står fast: Vektene ble kunngjort før noen ble vurdert, og det er de som gjelder.',
  },
  show: { en: 'Show the order', nb: 'Vis rekkefølgen' },
  back: { en: 'Back to the published weights', nb: 'Tilbake til de kunngjorte vektene' },
  whatIfSame: {
    en: 'With the weights {weights}, {name} would have come first as well, with {points} of 5 points.',
    nb: 'Med vektene {weights} ville {name} også vært først, med {points} av 5 poeng.',
  },
  whatIfOther: {
    en: 'With the weights {weights}, {name} would have come first with {points} of 5 points. The published weights decide, and by them {winner} comes first.',
    nb: 'Med vektene {weights} ville {name} vært først med {points} av 5 poeng. Det er de kunngjorte vektene som gjelder, og med dem er {winner} først.',
  },
  whatIfTied: {
    en: 'With the weights {weights}, {names} would have shared the first place. The published weights decide.',
    nb: 'Med vektene {weights} ville {names} delt førsteplassen. Det er de kunngjorte vektene som gjelder.',
  },
  whatIfOrder: { en: 'The order at these weights', nb: 'Rekkefølgen med disse vektene' },
  total: { en: 'Weighted total', nb: 'Vektet sum' },
  scaled: {
    en: 'The weights you entered add up to {sum}. Here they are scaled to 100.',
    nb: 'Vektene du skrev, er til sammen {sum}. Her er de regnet om til 100.',
  },
  weightWrong: { en: 'Enter a number from 0 to 100', nb: 'Skriv et tall fra 0 til 100' },
  weightsZero: { en: 'At least one weight must be above 0', nb: 'Minst én vekt må være over 0' },
  documentLink: {
    en: 'Weights and scores as a file, to check how firm the result is with the command “twofold robustness” (JSON)',
    nb: 'Vekter og poeng som fil, for å kontrollere hvor sikkert resultatet er med kommandoen «twofold robustness» (JSON)',
  },
} as const satisfies Record<string, Text>;
