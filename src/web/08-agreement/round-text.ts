import { textOfKind } from '../text/text-of-kind.ts';
import { agreementText } from './text.ts';

/** The page on which an agreement is signed, in the words of a kind of call. */
export const agreementTextOf = textOfKind(agreementText, {
  recorded: {
    call: { en: 'Notice', nb: 'Kunngjøring' },
    promises: { en: 'What the provider promised', nb: 'Det leverandøren lovet' },
    promisesLead: {
      en: 'Word for word as you wrote it down. Name the clause that holds each promise, or write why it is not in the agreement.',
      nb: 'Ord for ord slik dere skrev det ned. Skriv hvilket punkt i avtalen hvert løfte står i, eller hvorfor det ikke er med.',
    },
    noPromises: {
      en: 'Nothing was asked for as a promise, so none is carried over.',
      nb: 'Det ble ikke bedt om løfter, så ingen blir overført.',
    },
  },
  fundRound: {
    title: { en: 'Sign the grant agreement', nb: 'Signer tilskuddsavtalen' },
    lead: {
      en: 'The grant becomes public when you sign it here: the dates, the amount, and every promise with its clause or the reason why it is left out.',
      nb: 'Tilskuddet blir offentlig når dere signerer det her: datoene, beløpet og hvert løfte med punktet i tilskuddsavtalen eller grunnen til at det er utelatt.',
    },
    call: { en: 'Fund round', nb: 'Tilskuddsrunde' },
    supplier: { en: 'Given to', nb: 'Gis til' },
    value: { en: 'Grant', nb: 'Tilskudd' },
    promises: { en: 'Promises of the application', nb: 'Løfter i søknaden' },
    promisesLead: {
      en: 'Word for word from the application. Name the clause that holds each promise, or write why it is not in the grant agreement.',
      nb: 'Ord for ord fra søknaden. Skriv hvilket punkt i tilskuddsavtalen hvert løfte står i, eller hvorfor det ikke er med.',
    },
    noPromises: {
      en: 'The round asked for no promises, so none are carried over.',
      nb: 'Runden ba ikke om løfter, så ingen blir overført.',
    },
    checkLead: {
      en: 'Nothing is signed yet. After this everybody can read the grant agreement, and it cannot be taken back here.',
      nb: 'Ingenting er signert ennå. Etter dette kan alle lese tilskuddsavtalen, og den kan ikke tas tilbake her.',
    },
    signedTitle: { en: 'The grant agreement is signed', nb: 'Tilskuddsavtalen er signert' },
    signedText: {
      en: 'The grant agreement with {name} is signed and public.',
      nb: 'Tilskuddsavtalen med {name} er signert og offentlig.',
    },
  },
});
