import { textOfKind } from '../text/text-of-kind.ts';
import { caseText, eventText } from './case-text.ts';
import { journalText } from './journal-text.ts';

/** The page of a case in the words of a kind of call. */
export const caseTextOf = textOfKind(caseText, {
  recorded: {
    call: { en: 'The notice', nb: 'Kunngjøringen' },
    readCall: { en: 'Read the notice and what counts', nb: 'Les hele kunngjøringen og hva som teller' },
    closedOn: { en: 'Providers could make themselves known until {at}.', nb: 'Leverandører kunne melde seg fram til {at}.' },
    sealedNow: {
      en: 'Until then providers can make themselves known. Nobody outside sees who has.',
      nb: 'Fram til da kan leverandører melde seg. Ingen utenfor ser hvem som har gjort det.',
    },
    panelLine: {
      en: '{assessors, plural, one {# person} other {# people}} scored independently. {links, plural, =0 {Nobody declared a link to a provider} one {# link was declared} other {# links were declared}}; {recusals, plural, =0 {nobody was recused} one {# member was recused} other {# members were recused}}.',
      nb: '{assessors, plural, one {# person} other {# personer}} vurderte hver for seg. {links, plural, =0 {Ingen meldte om tilknytning til en leverandør} one {# tilknytning ble meldt} other {# tilknytninger ble meldt}}; {recusals, plural, =0 {ingen var inhabil} one {# var inhabil} other {# var inhabile}}.',
    },
  },
  rounds: {
    call: { en: '{TheCall}', nb: '{TheCall}' },
    readCall: { en: 'Read all of {theCall} and what is asked', nb: 'Les hele utlysningen og hva det spørres om' },
    closedOn: { en: '{TheCall} closed on {at}.', nb: 'Fristen gikk ut {at}.' },
  },
  fundRound: {
    value: { en: 'Money in the round', nb: 'Penger i runden' },
    chosen: { en: '{name} gets a grant, with {points} points.', nb: '{name} får tilskudd, med {points} poeng.' },
    chosenSeveral: { en: 'Grants go to {names}.', nb: '{names} får tilskudd.' },
    price: { en: 'Grant', nb: 'Tilskudd' },
    agreement: { en: 'The grant', nb: 'Tilskuddet' },
    agreements: { en: 'The grants', nb: 'Tilskuddene' },
    supplier: { en: 'Given to', nb: 'Gitt til' },
    promises: { en: 'Promises in the grant agreement', nb: 'Løfter i tilskuddsavtalen' },
    noMeasures: { en: 'The grant has no measure.', nb: 'Tilskuddet har ingen mål.' },
  },
  requestWave: {
    value: { en: 'What the services cost today', nb: 'Hva tjenestene koster i dag' },
    period: { en: 'From when services could move until support ends', nb: 'Fra tjenestene kan flyttes, til støtten slutter' },
    chosen: { en: '{name} is supported, with {points} points.', nb: '{name} får støtte, med {points} poeng.' },
    chosenSeveral: { en: 'Supported: {names}.', nb: 'Får støtte: {names}.' },
  },
});

/** What an event of a call of a kind is called on the public timeline. */
export const eventTextOf = textOfKind(eventText, {
  recorded: {
    callPublished: {
      en: 'Notice published that a provider will be chosen without a competition',
      nb: 'Kunngjort at en leverandør blir valgt uten konkurranse',
    },
    callAmended: { en: 'The notice was changed', nb: 'Kunngjøringen er endret' },
    callCancelled: { en: 'The process was stopped', nb: 'Prosessen er avlyst' },
    submissionsOpened: { en: 'The list of providers is complete', nb: 'Listen over leverandører er ferdig' },
  },
  rounds: {
    callPublished: { en: '{Call} published', nb: '{Call} kunngjort' },
    callAmended: { en: '{TheCall} was changed', nb: '{TheCall} er endret' },
    callCancelled: { en: '{TheCall} was cancelled', nb: '{TheCall} er avlyst' },
    submissionsOpened: { en: '{Submissions} opened', nb: '{Submissions} åpnet' },
  },
  fundRound: {
    agreementSigned: { en: 'Grant agreement signed', nb: 'Tilskuddsavtale signert' },
  },
});

/** The page of the journal in the words of a kind of call. */
export const journalTextOf = textOfKind(journalText, {
  rounds: {
    held: {
      en: 'What has happened since {theSubmissions} were opened is in the file when the decision is public. Until then it would tell how many there are and who is assessing them.',
      nb: 'Det som har skjedd siden {theSubmissions} ble åpnet, kommer med i filen når beslutningen er offentlig. Før det ville den vise hvor mange de er, og hvem som vurderer.',
    },
  },
});
