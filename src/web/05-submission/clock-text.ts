import type { Text } from '#value/text';

/** Words of the clock in the strip, and of what the strip says when saving fails. */
export const clockText = {
  made: { en: 'Our clock when this page was made: {time} {zone}', nb: 'Klokka vår da siden ble laget: {time} {zone}' },
  live: { en: 'Our clock: {time} {zone}', nb: 'Klokka vår: {time} {zone}' },
  over: { en: 'Our clock: {time} {zone}. The closing time has passed.', nb: 'Klokka vår: {time} {zone}. Fristen er ute.' },
  left: {
    en: '{minutes} minutes left until the closing time.',
    nb: '{minutes} minutter igjen til fristen.',
  },
  notSavedSince: {
    en: 'Not saved since {clock}. Nothing is lost: what you wrote is kept in this browser.',
    nb: 'Ikke lagret siden {clock}. Ingenting er tapt: det du skrev, ligger i denne nettleseren.',
  },
  neverSaved: {
    en: 'What you wrote is not saved yet. Nothing is lost: it is kept in this browser.',
    nb: 'Det du skrev, er ikke lagret ennå. Ingenting er tapt: det ligger i denne nettleseren.',
  },
  unsentTitle: { en: 'This browser has text that was never saved', nb: 'Denne nettleseren har tekst som aldri ble lagret' },
  unsentText: {
    en: 'It was typed on this page before it was loaded again. Put it back, compare, and save.',
    nb: 'Den ble skrevet på denne siden før den ble lastet på nytt. Sett den inn, sammenlign og lagre.',
  },
  unsentOne: { en: '{label} (typed at {clock})', nb: '{label} (skrevet {clock})' },
  putBack: { en: 'Put back what I typed', nb: 'Sett inn det jeg skrev' },
  drop: { en: 'Throw it away', nb: 'Kast det' },
} as const satisfies Record<string, Text>;
