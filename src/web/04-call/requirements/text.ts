import type { Text } from '#value/text';

/** The page on which a buyer sees whom the requirements of a draft keep out. */
export const requirementsText = {
  title: { en: 'Whom the requirements keep out', nb: 'Hvem kravene stenger ute' },
  name: { en: 'Requirement {number} ({kind})', nb: 'Krav {number} ({kind})' },
  none: { en: 'none', nb: 'ingen' },
  every: { en: 'all', nb: 'alle' },
  few: { en: 'fewer than 1 of 20', nb: 'færre enn 1 av 20' },
  nearlyAll: { en: 'almost all', nb: 'nesten alle' },
  underOne: { en: 'under 1', nb: 'under 1' },
  over99: { en: 'over 99', nb: 'over 99' },
  inTen: { en: '{count} of 10', nb: '{count} av 10' },

  findingNobody: {
    en: 'The requirements keep out hardly any of these kinds of bidders.',
    nb: 'Kravene stenger nesten ingen av disse typene leverandører ute.',
  },
  findingOne: { en: '{name} keeps out {share} {many}.', nb: '{name} stenger ute {share} {many}.' },
  findingAll: {
    en: '{name} alone keeps out {share} {many}; all {count} requirements together keep out {all}.',
    nb: '{name} stenger alene ute {share} {many}. Alle {count} kravene til sammen stenger ute {all}.',
  },
  findingWin: {
    en: '{many} win {with} of 100 such calls, and {without} when nothing is required.',
    nb: '{many} vinner {with} av 100 slike konkurranser, og {without} når ingenting kreves.',
  },

  emptyTitle: { en: 'This call has no requirements', nb: 'Konkurransen har ingen krav' },
  empty: {
    en: 'Everybody may take part, and the criteria decide. If you add requirements, this page shows whom they keep out.',
    nb: 'Alle kan delta, og kriteriene avgjør. Legger dere til krav, viser denne siden hvem de stenger ute.',
  },
  change: { en: 'Change or remove requirement {number}', nb: 'Endre eller fjern krav {number}' },

  assumption: {
    en: 'These figures are assumptions about kinds of bidders, tried out in {tenders} made-up calls. They are not a forecast and not about any named firm.',
    nb: 'Tallene er antakelser om typer leverandører, prøvd ut i {tenders} tenkte konkurranser. De er ingen prognose og gjelder ingen navngitt virksomhet.',
  },
  sourceStarting: {
    en: 'Source: assumption of this service, not measured, {day}.',
    nb: 'Kilde: antatt av denne tjenesten, ikke målt, {day}.',
  },
  sourceGiven: {
    en: 'Source: your own figures where you have changed them; the rest is an assumption of this service, not measured, {day}.',
    nb: 'Kilde: deres egne tall der dere har endret dem. Resten er antatt av denne tjenesten, ikke målt, {day}.',
  },

  left: { en: 'Offers left to choose between', nb: 'Tilbud igjen å velge mellom' },
  leftNote: { en: 'on average, of {made} made', nb: 'i gjennomsnitt, av {made} som lages' },
  lonely: { en: 'Calls with no offer or one left', nb: 'Konkurranser med ingen eller ett tilbud igjen' },
  lonelyNote: { en: 'there is nothing to compare then', nb: 'da er det ingenting å sammenligne' },
  wins: { en: 'Won by {many}', nb: 'Vunnet av {many}' },
  winsNote: {
    en: '{low} on the lowest assumptions of how many meet the requirements, {high} on the highest',
    nb: '{low} med de laveste anslagene for hvor mange som oppfyller kravene, {high} med de høyeste',
  },
  ofHundredShort: { en: '{count} of 100', nb: '{count} av 100' },

  each: { en: 'Requirement by requirement', nb: 'Krav for krav' },
  eachLead: {
    en: 'Whom each keeps out, and what law and experience say about asking it. Partners and subcontractors may bring what one enterprise lacks.',
    nb: 'Hvem hvert krav stenger ute, og hva lov og erfaring sier om å stille det. Partnere og underleverandører kan bidra med det én virksomhet mangler.',
  },
  why: { en: 'Your reason:', nb: 'Begrunnelsen deres:' },
  eachShares: { en: 'Keeps out {shares}.', nb: 'Stenger ute {shares}.' },
  eachShare: { en: '{share} {many}', nb: '{share} {many}' },
  eachNobody: { en: 'Keeps out hardly anybody.', nb: 'Stenger nesten ingen ute.' },
  eachOnly: {
    en: '{share} {many} meet all the other requirements and fail this one.',
    nb: '{share} {many} oppfyller alle de andre kravene, men ikke dette.',
  },
  limit: { en: 'Limit in law', nb: 'Grense i loven' },
  think: { en: 'Think again', nb: 'Tenk gjennom' },
  unverified: { en: 'Unverified', nb: 'Ikke kontrollert' },
  source: { en: 'Source: {source}.', nb: 'Kilde: {source}.' },

  chart: { en: 'Who is kept out', nb: 'Hvem som stenges ute' },
  chartFinding: {
    en: '{count, plural, one {The requirement keeps} other {All requirements together keep}} out {shares}.',
    nb: '{count, plural, one {Kravet stenger} other {Alle kravene til sammen stenger}} ute {shares}.',
  },
  hardest: { en: 'The hardest requirement alone', nb: 'Det hardeste kravet alene' },
  others: { en: 'What the others add', nb: 'Det de andre legger til' },
  outOf: { en: '{share} kept out', nb: '{share} stengt ute' },
  rowAlone: { en: '{name} alone: {share}', nb: '{name} alene: {share}' },
  neverBids: { en: 'None expected', nb: 'Ingen forventet' },
  chartCaption: { en: 'Kept out, of 100 of each kind', nb: 'Stengt ute, av 100 av hver type' },
  requirement: { en: 'Requirement', nb: 'Krav' },
  together: { en: 'All together', nb: 'Alle til sammen' },

  who: { en: 'What it means for who wins', nb: 'Hva det betyr for hvem som vinner' },
  whoLead: {
    en: 'With the criteria, weights and price formula of the draft. A first place that is shared is split.',
    nb: 'Med kriteriene, vektene og prisformelen i utkastet. En delt førsteplass deles likt.',
  },
  whoOpen: {
    en: 'Give the call criteria with weights and a price formula. Then this page also shows what the requirements do to who wins.',
    nb: 'Gi konkurransen kriterier med vekter og en prisformel. Da viser siden også hva kravene gjør med hvem som vinner.',
  },
  whoCaption: { en: 'Wins of each kind, of 100 calls', nb: 'Seire for hver type, av 100 konkurranser' },
  variant: { en: 'What is required', nb: 'Hva som kreves' },
  allRequired: { en: 'All requirements', nb: 'Alle kravene' },
  allLow: { en: 'All, if the fewest assumed meet them', nb: 'Alle, med laveste anslag for hvem som oppfyller dem' },
  allHigh: { en: 'All, if the most assumed meet them', nb: 'Alle, med høyeste anslag for hvem som oppfyller dem' },
  without: { en: 'All but {name}', nb: 'Alle unntatt {name}' },
  nothing: { en: 'Nothing', nb: 'Ingenting' },
  shareTitle: { en: 'How much each requirement weighs', nb: 'Hvor tungt hvert krav veier' },
  shareLead: {
    en: 'Removing one requirement often changes little, because the others still stand. So the table shows what each changes on average, over every order in which they could be removed, one after another (its Shapley value). Together the figures are the difference between all requirements and none.',
    nb: 'Å fjerne ett krav endrer ofte lite, for de andre står igjen. Derfor viser tabellen hva hvert krav endrer i gjennomsnitt når kravene fjernes ett etter ett, i alle mulige rekkefølger (kravets Shapley-verdi). Til sammen blir tallene forskjellen mellom alle kravene og ingen.',
  },
  shareCaption: {
    en: 'Wins lost (−) or gained (+) through each requirement, of 100 calls',
    nb: 'Seire tapt (−) eller vunnet (+) på grunn av hvert krav, av 100 konkurranser',
  },

  assume: { en: 'What this assumes', nb: 'Dette er antatt' },
  assumeLead: {
    en: 'Put in what you know from dialogue and registers. Nothing is saved.',
    nb: 'Skriv inn det dere vet fra dialog og registre. Ingenting blir lagret.',
  },
  howMany: { en: 'How many take part?', nb: 'Hvor mange deltar?' },
  least: { en: 'at least', nb: 'minst' },
  mostEnd: { en: 'at most', nb: 'høyst' },
  fewest: { en: 'how many take part, at least', nb: 'hvor mange deltar, minst' },
  most: { en: 'how many take part, at most', nb: 'hvor mange deltar, høyst' },
  bidders: { en: 'bidders', nb: 'leverandører' },
  meetLegend: { en: 'Of 100 of them, how many meet each requirement?', nb: 'Av 100 av dem, hvor mange oppfyller hvert krav?' },
  ofHundred: { en: 'of 100', nb: 'av 100' },
  assumeMore: {
    en: 'Who lacks one thing often lacks another, and that is counted in (one common factor, loading 0.5). Quality and price of each kind are assumptions too. They cannot be changed here.',
    nb: 'Den som mangler én ting, mangler ofte flere, og det er regnet med (én felles faktor, ladning 0,5). Kvalitet og pris for hver type er også antatt. De kan ikke endres her.',
  },
  show: { en: 'Show the effect', nb: 'Vis virkningen' },
  startAgain: { en: 'Back to the starting figures', nb: 'Tilbake til tallene vi begynte med' },
} as const satisfies Record<string, Text>;
