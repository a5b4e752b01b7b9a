import type { Text } from '#value/text';
import type { GateCode } from '../gates.ts';

/** Who does a step. */
export type StepActor = 'buyer' | 'board' | 'staff' | 'panel' | 'suppliers';

type Step = { readonly name: Text; readonly actor: StepActor; readonly gate?: GateCode };

/** Every step a route may have: its name, who does it, and the gate that is asked before it ends. */
const table = {
  need: { name: { en: 'Describe the need', nb: 'Beskriv behovet' }, actor: 'buyer' },
  dialogue: {
    name: { en: 'Talk with suppliers, and share what was said', nb: 'Snakk med leverandører, og del det som ble sagt' },
    actor: 'buyer',
    gate: 'dialogueShared',
  },
  reservationReasons: {
    name: { en: 'Write the reasons for the reservation', nb: 'Begrunn reservasjonen' },
    actor: 'buyer',
    gate: 'reservationBasisStated',
  },
  routeReasons: { name: { en: 'Write why no competition is held', nb: 'Begrunn hvorfor det ikke blir konkurranse' }, actor: 'buyer' },
  conflicts: { name: { en: 'Declare interests', nb: 'Avklar habilitet' }, actor: 'buyer', gate: 'conflictsConsidered' },
  conflictsAssessment: {
    name: { en: 'Make the conflicts assessment', nb: 'Vurder interessekonflikter' },
    actor: 'buyer',
    gate: 'conflictsAssessment',
  },
  criteria: {
    name: { en: 'Settle criteria, weights and requirements', nb: 'Fastsett kriterier, vekter og krav' },
    actor: 'buyer',
    gate: 'weightsStated',
  },
  keyCriteria: {
    name: { en: 'Weigh the five key criteria, and say why', nb: 'Vekt de fem hovedkriteriene, og begrunn det' },
    actor: 'buyer',
  },
  askSuppliers: { name: { en: 'Ask at least three suppliers', nb: 'Spør minst tre leverandører' }, actor: 'buyer' },
  askForOffers: {
    name: { en: 'Get two or three offers, or say why not', nb: 'Hent inn to–tre tilbud, eller skriv hvorfor ikke' },
    actor: 'buyer',
  },
  publishOrAsk: {
    name: { en: 'Publish the call, or ask those you choose', nb: 'Kunngjør konkurransen, eller spør dem dere velger' },
    actor: 'buyer',
  },
  publish: { name: { en: 'Publish the call', nb: 'Kunngjør konkurransen' }, actor: 'buyer' },
  publishIntention: { name: { en: 'Publish that the process will be used', nb: 'Kunngjør at prosessen skal brukes' }, actor: 'buyer' },
  requests: { name: { en: 'Suppliers ask to take part', nb: 'Leverandører ber om å få delta' }, actor: 'suppliers' },
  tenders: {
    name: { en: 'Suppliers write their tenders', nb: 'Leverandørene skriver tilbud' },
    actor: 'suppliers',
    gate: 'tenderPeriodBelowLaw',
  },
  applications: { name: { en: 'Enterprises write their applications', nb: 'Virksomhetene skriver søknader' }, actor: 'suppliers' },
  identify: { name: { en: 'Identify the providers that could do it', nb: 'Finn leverandørene som kan levere' }, actor: 'buyer' },
  qualify: { name: { en: 'Select who may go on', nb: 'Velg ut hvem som går videre' }, actor: 'panel' },
  negotiate: { name: { en: 'Negotiate', nb: 'Forhandle' }, actor: 'buyer' },
  stages: { name: { en: 'Ideas, then funded tests, with stop points', nb: 'Ideer, så betalt utprøving, med stoppunkter' }, actor: 'buyer' },
  phases: { name: { en: 'Develop in phases, with stop points', nb: 'Utvikle i faser, med stoppunkter' }, actor: 'suppliers' },
  assess: {
    name: { en: 'Assess, each on one’s own and then together', nb: 'Vurder, hver for seg og så sammen' },
    actor: 'panel',
    gate: 'scoresLockedFirst',
  },
  decide: { name: { en: 'Decide, with reasons', nb: 'Avgjør, med begrunnelse' }, actor: 'buyer', gate: 'reasonsGiven' },
  letters: {
    name: { en: 'Send letters to everybody at the same moment', nb: 'Send brev til alle samtidig' },
    actor: 'buyer',
    gate: 'lettersSimultaneous',
  },
  intention: { name: { en: 'Publish what you intend', nb: 'Kunngjør hva dere har tenkt å gjøre' }, actor: 'buyer' },
  wait: { name: { en: 'Wait before signing', nb: 'Vent før dere signerer' }, actor: 'buyer', gate: 'standstillEnded' },
  complaints: { name: { en: 'Time to complain', nb: 'Klagefrist' }, actor: 'suppliers' },
  sign: {
    name: { en: 'Sign the agreement', nb: 'Signer avtalen' },
    actor: 'buyer',
    gate: 'promisesCarriedOver',
  },
  publishResult: { name: { en: 'Publish the result', nb: 'Kunngjør resultatet' }, actor: 'buyer' },
  openList: {
    name: { en: 'Keep a list that anybody who qualifies can join', nb: 'Hold en liste åpen for alle som oppfyller kravene' },
    actor: 'buyer',
  },
  personChooses: { name: { en: 'Record what the person chose', nb: 'Dokumenter hva personen valgte' }, actor: 'buyer' },
  staffAsk: { name: { en: 'Staff ask', nb: 'De ansatte spør' }, actor: 'staff', gate: 'requestersApart' },
  boardConsiders: { name: { en: 'The board considers it', nb: 'Styret behandler det' }, actor: 'board' },
  businessCase: {
    name: { en: 'Staff write the business case', nb: 'De ansatte skriver forretningsplanen' },
    actor: 'staff',
    gate: 'failurePlan',
  },
  report: { name: { en: 'Report what came of it', nb: 'Rapporter hva det ble til' }, actor: 'suppliers', gate: 'outcomeWithBaseline' },
} as const satisfies Readonly<Record<string, Step>>;

export type StepCode = keyof typeof table;

/** Every step by its code. */
export const steps: Readonly<Record<StepCode, Step>> = table;

/** Whether a text is the code of a step (a choice kept under older rules may hold another). */
export function isStep(text: string): text is StepCode {
  return Object.hasOwn(table, text);
}
