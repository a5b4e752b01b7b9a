import type { Uninformative } from '#call/informs';
import type { Text } from '#value/text';

/** The page that shows a buyer what a call costs those who answer it. */
export const burdenText = {
  title: { en: 'What {thisCall} costs those who apply', nb: 'Hva {theCall} koster dem som leverer' },
  finding: {
    en: '{count, plural, one {If one enterprise submits, it will} other {If # enterprises submit, they will together}} spend about {hours, plural, one {# hour} other {# hours}} (about {cost}) to {compete} for {value}. That is {share} of the money on offer.',
    nb: '{count, plural, one {Hvis én virksomhet leverer, bruker den} other {Hvis # virksomheter leverer, bruker de til sammen}} om lag {hours, plural, one {# time} other {# timer}} (om lag {cost}) på {compete} om {value}. Det er {share} av pengene det gjelder.',
  },
  findingNoValue: {
    en: '{count, plural, one {If one enterprise submits, it will} other {If # enterprises submit, they will together}} spend about {hours, plural, one {# hour} other {# hours}} (about {cost}) to {compete}. {TheCall} has no estimated value yet.',
    nb: '{count, plural, one {Hvis én virksomhet leverer, bruker den} other {Hvis # virksomheter leverer, bruker de til sammen}} om lag {hours, plural, one {# time} other {# timer}} (om lag {cost}) på {compete}. {TheCall} har ingen anslått verdi ennå.',
  },
  findingOfWork: {
    en: '{count, plural, one {If one group asks, it will} other {If # groups ask, they will together}} spend about {hours, plural, one {# hour} other {# hours}} on it (about {cost}).',
    nb: '{count, plural, one {Hvis én gruppe spør, bruker den} other {Hvis # grupper spør, bruker de til sammen}} om lag {hours, plural, one {# time} other {# timer}} på det (om lag {cost}).',
  },
  little: { en: 'less than 0.1%', nb: 'under 0,1\u00a0%' },
  emptyTitle: { en: 'There is nothing to count yet', nb: 'Det er ingenting å regne på ennå' },
  empty: {
    en: 'Write the questions first. Then this page shows what each of them costs those who answer it.',
    nb: 'Skriv spørsmålene først. Da viser denne siden hva hvert av dem koster dem som svarer.',
  },

  each: { en: 'For each who submits', nb: 'For hver som leverer' },
  eachNote: { en: 'about {cost} of work', nb: 'arbeid for om lag {cost}' },
  notChosen: { en: 'For those who are not chosen', nb: 'For dem som ikke blir valgt' },
  notChosenNote: {
    en: '{count, plural, one {one of {all}} other {# of {all}}}: work that leads to no agreement',
    nb: '{count, plural, one {én av {all}} other {# av {all}}}: arbeid som ikke fører til noen avtale',
  },
  reading: { en: 'For your own panel', nb: 'For deres eget panel' },
  readingNote: {
    en: '{count} assessors read every word once, {speed} words a minute. Scoring and talking come on top.',
    nb: '{count} vurderere leser hvert ord én gang, {speed} ord i minuttet. Poeng og samtaler kommer i tillegg.',
  },

  red: { en: 'Costs time and decides nothing', nb: 'Koster tid og avgjør ingenting' },
  redLead: {
    en: '{count, plural, one {One question counts} other {# questions count}} towards no criterion and no requirement. Without {count, plural, one {it} other {them}} all together would save about {hours, plural, one {# hour} other {# hours}}.',
    nb: '{count, plural, one {Ett spørsmål har} other {# spørsmål har}} ikke betydning for noe kriterium eller krav. Uten {count, plural, one {det} other {dem}} sparer alle til sammen om lag {hours, plural, one {# time} other {# timer}}.',
  },
  redNone: {
    en: 'Every question counts towards a criterion or a requirement of {thisCall}.',
    nb: 'Alle spørsmålene har betydning for et kriterium eller et krav i {theCall}.',
  },
  redFacts: {
    en: 'About {hours, plural, one {# hour} other {# hours}} each, {all, plural, one {# hour} other {# hours}} for all together.',
    nb: 'Om lag {hours, plural, one {# time} other {# timer}} for hver, {all, plural, one {# time} other {# timer}} for alle til sammen.',
  },
  change: { en: 'Change or remove question {number}', nb: 'Endre eller fjern spørsmål {number}' },

  chart: { en: 'Where the hours go', nb: 'Hit går timene' },
  chartFinding: {
    en: 'Question {number} costs most: about {hours} of the {all} hours that {oneSubmission} takes.',
    nb: 'Spørsmål {number} koster mest: om lag {hours} av de {all} timene {oneSubmission} tar.',
  },
  chartFindingEqual: {
    en: 'Questions {numbers} cost most: about {hours} hours each of the {all} that {oneSubmission} takes.',
    nb: 'Spørsmål {numbers} koster mest: om lag {hours} timer hvert av de {all} {oneSubmission} tar.',
  },
  question: { en: 'Question', nb: 'Spørsmål' },
  informs: { en: 'Counts towards', nb: 'Har betydning for' },
  informsKind: { en: 'Counts towards: {kind}', nb: 'Har betydning for: {kind}' },
  informsNothing: { en: 'Decides nothing', nb: 'Avgjør ingenting' },
  words: { en: 'Words at most', nb: 'Ord på det meste' },
  upTo: { en: 'up to {words} words', nb: 'inntil {words} ord' },
  hoursEach: { en: 'Hours each', nb: 'Timer for hver' },
  hoursAll: { en: 'Hours for all', nb: 'Timer for alle' },
  hourCount: { en: '{hours, plural, one {# hour} other {# hours}}', nb: '{hours, plural, one {# time} other {# timer}}' },
  allQuestions: { en: 'All questions', nb: 'Alle spørsmålene' },

  sums: { en: 'How the hours add up', nb: 'Slik blir timene til' },
  part: { en: 'What it takes', nb: 'Hva som skal gjøres' },
  partQuestions: {
    en: '{count, plural, one {Answer one question} other {Answer # questions}}, {words} words at most',
    nb: '{count, plural, one {Svare på ett spørsmål} other {Svare på # spørsmål}}, {words} ord på det meste',
  },
  partRequirements: {
    en: 'Show that {count, plural, one {one requirement is} other {# requirements are}} met',
    nb: 'Vise at {count, plural, one {ett krav er} other {# krav er}} oppfylt',
  },
  partFiles: {
    en: 'Make {count, plural, one {one file} other {# files}} to attach',
    nb: 'Lage {count, plural, one {én fil} other {# filer}} som vedlegg',
  },
  partPrice: { en: 'Work out the price', nb: 'Regne ut prisen' },
  partCheck: { en: 'Read the call, check everything and submit', nb: 'Lese det som er kunngjort, kontrollere alt og levere' },
  total: { en: 'In all', nb: 'Til sammen' },

  assume: { en: 'What this assumes', nb: 'Dette er antatt' },
  assumeLead: {
    en: 'These are assumptions, not measurements. Put in what you know better; nothing is saved.',
    nb: 'Dette er antakelser, ikke målinger. Skriv inn det dere vet bedre. Ingenting blir lagret.',
  },
  assumeMore: {
    en: 'Besides, we count {question, plural, one {# hour} other {# hours}} for each question before the first word, {price, plural, one {# hour} other {# hours}} for the price, {check, plural, one {# hour} other {# hours}} to read and check, and {file, plural, one {# hour} other {# hours}} for each file. Every answer is taken at its full length. To show that a requirement is met takes from {least, plural, one {# hour} other {# hours}} (turnover) to {most} (a bond) for those who meet it. What it takes to become one who meets it is not counted.',
    nb: 'I tillegg regner vi {question, plural, one {# time} other {# timer}} på hvert spørsmål før første ord, {price, plural, one {# time} other {# timer}} på prisen, {check, plural, one {# time} other {# timer}} på å lese og kontrollere, og {file, plural, one {# time} other {# timer}} på hver fil. Alle svar er regnet i full lengde. Å vise at et krav er oppfylt, tar fra {least, plural, one {# time} other {# timer}} (omsetning) til {most} (bankgaranti) for den som oppfyller det. Det som skal til for å oppfylle kravet, er ikke med.',
  },
  assumeMoreNoPrice: {
    en: 'Besides, we count {question, plural, one {# hour} other {# hours}} for each question before the first word, {check, plural, one {# hour} other {# hours}} to read and check, and {file, plural, one {# hour} other {# hours}} for each file. Every answer is taken at its full length. To show that a requirement is met takes from {least, plural, one {# hour} other {# hours}} (turnover) to {most} (a bond) for those who meet it. What it takes to become one who meets it is not counted.',
    nb: 'I tillegg regner vi {question, plural, one {# time} other {# timer}} på hvert spørsmål før første ord, {check, plural, one {# time} other {# timer}} på å lese og kontrollere, og {file, plural, one {# time} other {# timer}} på hver fil. Alle svar er regnet i full lengde. Å vise at et krav er oppfylt, tar fra {least, plural, one {# time} other {# timer}} (omsetning) til {most} (bankgaranti) for den som oppfyller det. Det som skal til for å oppfylle kravet, er ikke med.',
  },
  show: { en: 'Show the effect', nb: 'Vis virkningen' },
} as const satisfies Record<string, Text>;

/** Why an answer decides nothing, and what to do about it. */
export const nothingText = {
  unstated: {
    en: 'Nobody has said what the answer is for. Say which kind of criterion it counts towards, or remove the question.',
    nb: 'Ingen har sagt hva svaret skal brukes til. Velg hvilken type kriterium det har betydning for, eller fjern spørsmålet.',
  },
  background: {
    en: 'The answer is only for information. Ask the one you choose, after the decision.',
    nb: 'Svaret er bare til orientering. Spør heller den dere velger, etter beslutningen.',
  },
  noSuchCriterion: {
    en: 'It is to count towards “{kind}”, and nothing in {thisCall} is decided by that. Add the criterion, or remove the question.',
    nb: 'Svaret skal ha betydning for «{kind}», men ingenting i {theCall} avgjøres av det. Legg til kriteriet, eller fjern spørsmålet.',
  },
} as const satisfies Record<Uninformative, Text>;
