import type { Text } from '#value/text';

export const firmnessText = {
  title: { en: 'How firm is the result?', nb: 'Hvor sikkert er resultatet?' },
  lead: {
    en: 'The published weights decide. What follows shows how little or how much would have had to be different. It is evidence about the decision and no reason to choose anybody else.',
    nb: 'Det er de kunngjorte vektene som gjelder. Her ser du hvor lite eller hvor mye som måtte vært annerledes. Det er opplysning om beslutningen og ingen grunn til å velge noen annen.',
  },
  clear: { en: 'Clear', nb: 'Klart' },
  holds: { en: 'Holds, with notes', nb: 'Holder, med merknader' },
  close: { en: 'Close', nb: 'Jevnt' },
  label: { en: 'Result: {label}', nb: 'Resultat: {label}' },
  labelMeaning: { en: 'What the three labels mean', nb: 'Hva de tre betegnelsene betyr' },
  clearMeaning: {
    en: 'Clear: neither moving ten of 100 weight points nor leaving out any one assessor changes who comes first.',
    nb: 'Klart: Verken å flytte ti av 100 vektpoeng eller å ta ut én av vurdererne endrer hvem som er først.',
  },
  closeMeaning: {
    en: 'Close: moving one of 100 weight points, one step of the scale by one assessor on one criterion, or leaving out one assessor changes who comes first.',
    nb: 'Jevnt: Å flytte ett av 100 vektpoeng, ett trinn på skalaen fra én vurderer på ett kriterium, eller å ta ut én vurderer endrer hvem som er først.',
  },
  holdsMeaning: { en: 'Holds, with notes: everything between the two.', nb: 'Holder, med merknader: alt mellom de to.' },

  isClose: {
    en: '{name} comes first, but the result is close: {changes} would change who is first.',
    nb: '{name} er først, men resultatet er jevnt: {changes} ville endret hvem som er først.',
  },
  changeWeight: { en: 'moving {points} of 100 weight points', nb: 'å flytte {points} av 100 vektpoeng' },
  changeStep: { en: 'a change of {step} in a single score', nb: 'en endring på {step} i én enkelt poengsum' },
  changeAssessor: { en: 'leaving out one assessor', nb: 'én vurderer mindre' },
  isTied: { en: 'The first place is shared, so it is as close as can be.', nb: 'Førsteplassen er delt, så jevnere kan det ikke bli.' },
  holdsWeight: {
    en: '{name} comes first, and small changes do not alter that: {points} of 100 weight points would have to move before {rival} is level.',
    nb: '{name} er først, og små endringer rokker ikke ved det: {points} av 100 vektpoeng måtte flyttes før {rival} er på høyde.',
  },
  clearWeight: {
    en: '{name} clearly comes first: {points} of 100 weight points would have to move before {rival} is level.',
    nb: '{name} er klart først: {points} av 100 vektpoeng måtte flyttes før {rival} er på høyde.',
  },
  clearAlways: {
    en: '{name} clearly comes first: no weighting of these criteria brings anybody else level.',
    nb: '{name} er klart først: Ingen vekting av disse kriteriene bringer noen andre på høyde.',
  },
  noAssessorDecides: {
    en: 'Leaving out any one assessor changes nothing.',
    nb: 'Uansett hvilken vurderer som tas ut, er det samme først.',
  },
  beforeDeciding: {
    en: 'Make sure the reasons for the scores of those who come closest are clear before you go on.',
    nb: 'Sørg for at begrunnelsene for vurderingene av dem som ligger nærmest, er tydelige før dere går videre.',
  },

  weightsTitle: { en: 'If the weights had been different', nb: 'Hvis vektene hadde vært annerledes' },
  nearFinding: {
    en: 'Within ten points of the published weights, {shares}.',
    nb: 'Innenfor ti poeng fra de kunngjorte vektene er {shares}.',
  },
  nearShare: { en: '{name} comes first in {share} of the weightings', nb: '{name} først i {share} av vektingene' },
  nearOther: { en: '{name} in {share}', nb: '{name} i {share}' },
  nearAlways: {
    en: 'Within ten points of the published weights, {name} always comes first.',
    nb: 'Innenfor ti poeng fra de kunngjorte vektene er {name} alltid først.',
  },
  tiny: { en: 'less than {share}', nb: 'under {share}' },
  notProbability: {
    en: 'A share of the possible weightings is not the chance that somebody is best. The points for price are held as the published formula gave them.',
    nb: 'En andel av de mulige vektingene er ikke sannsynligheten for at noen er best. Poengene for pris er holdt slik den kunngjorte formelen ga dem.',
  },
  sampled: {
    en: 'The shares are drawn from 100,000 weightings, because there are too many submissions and criteria for exact volumes.',
    nb: 'Andelene er trukket fra 100 000 vektinger, fordi det er for mange tilbud og kriterier til eksakte volumer.',
  },
  submission: { en: 'Submission', nb: 'Tilbud' },
  nearColumn: { en: 'First within ten points', nb: 'Først innenfor ti poeng' },
  allColumn: { en: 'First among all weightings', nb: 'Først blant alle vektinger' },
  transferColumn: { en: 'Weight to move before it is level', nb: 'Vekt som må flyttes før det er på høyde' },
  isFirst: { en: 'is first', nb: 'er først' },
  never: { en: 'never level', nb: 'aldri på høyde' },
  points: { en: '{points} of 100', nb: '{points} av 100' },
  intervals: { en: 'How far one weight can go', nb: 'Hvor langt én vekt kan flyttes' },
  criterion: { en: 'Criterion', nb: 'Kriterium' },
  publishedColumn: { en: 'Published', nb: 'Kunngjort' },
  intervalColumn: { en: '{name} stays first', nb: '{name} er først' },
  fromTo: { en: 'from {from} to {to}', nb: 'fra {from} til {to}' },
  intervalsNote: {
    en: 'One weight at a time; the other weights keep their proportions.',
    nb: 'Én vekt om gangen; de andre vektene beholder forholdet seg imellom.',
  },

  changesTitle: { en: 'If one assessor or one score had been different', nb: 'Hvis én vurderer eller én poengsum hadde vært annerledes' },
  changesFinding: {
    en: '{count, plural, =0 {None} one {One} other {#}} of {all} such changes would have put somebody else first.',
    nb: '{count, plural, =0 {Ingen} one {Én} other {#}} av {all} slike endringer ville satt noen andre først.',
  },
  change: { en: 'Change', nb: 'Endring' },
  thenFirst: { en: 'Then first', nb: 'Da er først' },
  without: { en: 'Without {assessor}', nb: 'Uten {assessor}' },
  assessor: { en: 'assessor {n}', nb: 'vurderer {n}' },
  lower: { en: '{name}: half a point less on {criterion}', nb: '{name}: et halvt poeng mindre på {criterion}' },
  higher: { en: '{name}: half a point more on {criterion}', nb: '{name}: et halvt poeng mer på {criterion}' },
  unchanged: { en: '{name}, as now', nb: '{name}, som nå' },
  changed: { en: '{name}', nb: '{name}' },
  changedTag: { en: 'another', nb: 'en annen' },
  nobodyAlone: { en: 'Nobody alone', nb: 'Ingen alene' },
  notKnown: {
    en: 'Cannot be said: {names} would have no score on some criterion',
    nb: 'Kan ikke sies: {names} ville manglet poeng på et kriterium',
  },
  bootstrap: {
    en: 'Drawn anew from its own members, the panel would have put {name} first in {share} of all possible draws.',
    nb: 'Trukket på nytt blant sine egne medlemmer ville panelet satt {name} først i {share} av alle mulige trekninger.',
  },
  numbersOnly: {
    en: 'Assessors appear by number, in an order that says nothing about them.',
    nb: 'Vurdererne står med nummer, i en rekkefølge som ikke sier noe om hvem de er.',
  },

  cellsTitle: { en: 'How alike did the assessors read?', nb: 'Hvor likt leste vurdererne?' },
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
    en: 'Krippendorff’s alpha over all scores is {alpha}. 1 is full agreement, 0 is what chance would give.',
    nb: 'Krippendorffs alfa over alle poeng er {alpha}. 1 er full enighet, 0 er det tilfeldighet ville gitt.',
  },
  fewAssessors: {
    en: 'With so few assessors a coefficient would say less than the scores themselves.',
    nb: 'Med så få vurderere sier en koeffisient mindre enn poengene selv.',
  },

  whatIfTitle: { en: 'Try other weights', nb: 'Prøv andre vekter' },
  whatIfLead: {
    en: 'See who would have come first. Nothing changes: the weights were published before anybody submitted, and they decide.',
    nb: 'Se hvem som ville vært først. Ingenting endres: Vektene ble kunngjort før noen leverte, og det er de som gjelder.',
  },
  show: { en: 'Show the order', nb: 'Vis rekkefølgen' },
  back: { en: 'Back to the published weights', nb: 'Tilbake til de kunngjorte vektene' },
  whatIfSame: {
    en: 'With the weights {weights}, {name} would have come first as well, with {points} points.',
    nb: 'Med vektene {weights} ville også {name} vært først, med {points} poeng.',
  },
  whatIfOther: {
    en: 'With the weights {weights}, {name} would have come first with {points} points. The published weights decide, and by them {winner} comes first.',
    nb: 'Med vektene {weights} ville {name} vært først med {points} poeng. Det er de kunngjorte vektene som gjelder, og med dem er {winner} først.',
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
    en: 'Weights and scores as a file for the command “twofold robustness”, to check these figures yourself (JSON)',
    nb: 'Vekter og poeng som fil for kommandoen «twofold robustness», så du kan kontrollere tallene selv (JSON)',
  },
} as const satisfies Record<string, Text>;
