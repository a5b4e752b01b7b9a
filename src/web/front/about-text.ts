import type { Phase } from '#lifecycle';
import type { Text } from '#value/text';

export const aboutText = {
  title: { en: 'What Twofold is', nb: 'Hva Twofold er' },
  lead: {
    en: 'A service for buying health, care and welfare services from social enterprises, in the open. It takes one case from a need nobody has solved to results anybody can check.',
    nb: 'En tjeneste for å kjøpe helse-, omsorgs- og velferdstjenester av sosiale virksomheter, i full åpenhet. Den tar én sak fra et behov ingen har løst, til resultater alle kan kontrollere.',
  },
  why: { en: 'Why', nb: 'Hvorfor' },
  whyText: {
    en: 'Social enterprises have two bottom lines: what they do for people, and what it costs. Ordinary tenders weigh the second far better than the first. What was promised is rarely in the contract, and what came of it is rarely published. Here both are part of the same case.',
    nb: 'Sosiale virksomheter har to bunnlinjer: hva de gjør for folk, og hva det koster. Vanlige konkurranser veier den andre mye bedre enn den første. Det som ble lovet, står sjelden i avtalen, og det som kom ut av det, blir sjelden publisert. Her er begge deler med i samme sak.',
  },
  phases: { en: 'One case, ten phases', nb: 'Én sak, ti faser' },
  who: { en: 'Who can do what', nb: 'Hvem kan gjøre hva' },
  everybody: { en: 'Everybody can read, search and download, without an account.', nb: 'Alle kan lese, søke og laste ned, uten konto.' },
  raise: {
    en: 'Anybody can raise a need: a public body, an enterprise, a professional in the front line, a citizen. The body must answer by a date, with reasons.',
    nb: 'Alle kan melde et behov: en offentlig virksomhet, en bedrift, en fagperson i førstelinjen, en innbygger. Virksomheten må svare innen en frist, med begrunnelse.',
  },
  submit: {
    en: 'Enterprises submit sealed. Nobody can open a submission before the closing time, and it takes two people.',
    nb: 'Virksomheter leverer forseglet. Ingen kan åpne en levering før fristen er ute, og det må to personer til.',
  },
  panel: {
    en: 'A panel scores independently, after each member has declared links to those who submitted. The published weights decide.',
    nb: 'Et panel vurderer uavhengig av hverandre, etter at hver enkelt har meldt fra om tilknytning til dem som leverte. De kunngjorte vektene bestemmer.',
  },
  follow: {
    en: 'Everybody can follow up: promises stay beside results, and a silence is shown as well.',
    nb: 'Alle kan følge med: løftene står ved siden av resultatene, og stillhet vises også.',
  },
  open: { en: 'Open all the way', nb: 'Åpent hele veien' },
  openText: {
    en: 'The program is open source under the European Union Public Licence. The data follow the Open Contracting Data Standard. Every act is in a journal that anybody can check on a machine of their own.',
    nb: 'Programmet er åpen kildekode under EUPL, EUs åpne lisens. Dataene følger Open Contracting Data Standard. Hver handling står i en journal som alle kan kontrollere på sin egen maskin.',
  },
  toData: { en: 'Open data', nb: 'Åpne data' },
  toCases: { en: 'The public record', nb: 'Offentlig innsyn' },
} as const satisfies Record<string, Text>;

/** What each phase settles, for somebody who has never heard of it. */
export const phaseText: Readonly<Record<Phase, Text>> = {
  need: {
    en: 'What is lacking, for whom, and what it costs today. There need be no purchase in sight.',
    nb: 'Hva som mangler, for hvem, og hva det koster i dag. Det trenger ikke være noe kjøp i sikte.',
  },
  dialogue: {
    en: 'Talks with those who could help, before any call. What is said to one is known to all.',
    nb: 'Samtaler med dem som kan hjelpe, før noe lyses ut. Det som blir sagt til én, får alle vite.',
  },
  route: {
    en: 'Which way of buying is lawful here, which one is chosen, and why not the others.',
    nb: 'Hvilke måter å kjøpe på som er lovlige her, hvilken som velges, og hvorfor ikke de andre.',
  },
  call: {
    en: 'The invitation, with its questions, weights and closing time. Nothing that decides is kept back.',
    nb: 'Utlysningen, med spørsmål, vekter og frist. Ingenting som avgjør, blir holdt tilbake.',
  },
  submission: {
    en: 'Answers are sealed from the first letter. A receipt proves what was sent and when.',
    nb: 'Svarene er forseglet fra første bokstav. En kvittering beviser hva som ble levert, og når.',
  },
  assessment: {
    en: 'Links are declared first. Then each member scores alone, with a reason for every score.',
    nb: 'Først melder hver enkelt fra om tilknytning. Så vurderer hver for seg, med en grunn for hver poengsum.',
  },
  decision: {
    en: 'Who is chosen and why. Letters go to all at the same moment, and nobody signs during the waiting period.',
    nb: 'Hvem som velges, og hvorfor. Alle får brev samtidig, og ingen signerer i karensperioden (ventetiden før avtalen kan signeres).',
  },
  agreement: {
    en: 'What was promised becomes part of the agreement, or is left out with a reason.',
    nb: 'Det som ble lovet, blir en del av avtalen, eller utelates med en grunn.',
  },
  outcome: {
    en: 'What came of it, in figures that were agreed before anybody was chosen.',
    nb: 'Hva det ble til, i tall som var bestemt før noen ble valgt.',
  },
  record: {
    en: 'One permanent page for the case, as text, as data, and as a journal to check.',
    nb: 'Én fast side for saken, som tekst, som data og som en journal som kan kontrolleres.',
  },
};
