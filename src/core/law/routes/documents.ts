import type { Text } from '#value/text';

/** When a document is needed: before anybody is asked, to those who are asked, while it is decided, with whoever delivers. */
export const documentStages = ['plan', 'ask', 'decide', 'agree'] as const;
export type DocumentStage = (typeof documentStages)[number];

/** The documents a route needs, in that order. Each is drafted from the case; source: domain rules 4.3, 4.5 and the law named with the route. */
const table = {
  needStatement: { en: 'Need statement', nb: 'Behovsnotat', stage: 'plan' },
  marketNote: { en: 'Note on the market and the dialogue', nb: 'Notat om markedet og dialogen', stage: 'plan' },
  routeNote: { en: 'Choice of route, with reasons', nb: 'Valg av framgangsmåte, med begrunnelse', stage: 'plan' },
  reservationMemo: { en: 'Reasons for the reservation', nb: 'Begrunnelse for reservasjonen', stage: 'plan' },
  eligibilityEvidence: { en: 'Evidence of who qualifies', nb: 'Dokumentasjon av hvem som oppfyller vilkårene', stage: 'plan' },
  workforceAttestation: {
    en: 'Attestation of the workforce share, in counts only',
    nb: 'Erklæring om andel ansatte, bare i antall',
    stage: 'plan',
  },
  mutualEvidence: { en: 'Evidence pack of the mutual', nb: 'Dokumentasjon av ansatteid virksomhet', stage: 'plan' },
  lotsReasoning: { en: 'Why lots, or why not', nb: 'Hvorfor delkontrakter, eller hvorfor ikke', stage: 'plan' },
  userInvolvementPlan: {
    en: 'Plan for diversity, quality, continuity and user involvement',
    nb: 'Plan for mangfold, kvalitet, kontinuitet og brukermedvirkning',
    stage: 'plan',
  },
  climateChoice: { en: 'Choice under the climate rule', nb: 'Valg etter klimaregelen', stage: 'plan' },
  capabilityMemo: { en: 'Why only the present provider can do it', nb: 'Hvorfor bare dagens leverandør kan levere', stage: 'plan' },
  choiceMemo: { en: 'How people choose, and who qualifies', nb: 'Hvordan brukerne velger, og hvem som oppfyller kravene', stage: 'plan' },
  performanceEvidence: { en: 'How the present provider has done', nb: 'Hvordan dagens leverandør har levert', stage: 'plan' },
  changeCalculation: { en: 'Is the change considerable', nb: 'Er endringen vesentlig', stage: 'plan' },
  requestForm: { en: 'Request of the staff', nb: 'Forespørsel fra de ansatte', stage: 'plan' },
  boardMinute: { en: 'What the board considered', nb: 'Hva styret vurderte', stage: 'plan' },
  businessCase: { en: 'Business case, with a plan if it fails', nb: 'Forretningsplan, med plan for avvikling', stage: 'plan' },
  needDescription: { en: 'Description of the need by its function', nb: 'Behovsbeskrivelse etter funksjon', stage: 'plan' },
  phasePlan: { en: 'Plan of phases, targets and highest cost', nb: 'Faseplan med mål og makskost', stage: 'plan' },
  marketEvidence: {
    en: 'Evidence that only one can, or of the urgency',
    nb: 'Dokumentasjon av at bare én kan levere, eller av hastverket',
    stage: 'plan',
  },
  directJustification: { en: 'Ground for the direct award', nb: 'Grunnlag for direkte tildeling', stage: 'plan' },
  quoteRequest: { en: 'Request for quotes', nb: 'Tilbudsforespørsel', stage: 'ask' },
  invitation: { en: 'Invitation to submit', nb: 'Konkurransegrunnlag', stage: 'ask' },
  criteriaTable: { en: 'Criteria and weights', nb: 'Kriterier og vekter', stage: 'ask' },
  keyCriteria: { en: 'Key criteria and their weight', nb: 'Hovedkriterier og hvordan de vektes', stage: 'ask' },
  callText: { en: 'Text of the round', nb: 'Utlysningstekst', stage: 'ask' },
  aidDeclaration: { en: 'Declaration of other public support', nb: 'Erklæring om annen offentlig støtte', stage: 'ask' },
  membershipConditions: { en: 'Conditions for joining', nb: 'Vilkår for å bli med', stage: 'ask' },
  declarations: { en: 'Declarations of interests', nb: 'Habilitetserklæringer', stage: 'decide' },
  conflictsAssessment: { en: 'Conflicts assessment', nb: 'Vurdering av interessekonflikter', stage: 'decide' },
  choiceRecord: { en: "Record of the person's choice", nb: 'Dokumentasjon av personens valg', stage: 'decide' },
  awardLetters: { en: 'Letters to everybody, with reasons', nb: 'Brev til alle, med begrunnelse', stage: 'decide' },
  protocol: { en: 'Record of the procurement', nb: 'Anskaffelsesprotokoll', stage: 'decide' },
  rightsClause: { en: 'Rights to what is developed', nb: 'Rettigheter til det som utvikles', stage: 'agree' },
  researchContract: { en: 'Research and development contract', nb: 'Kontrakt om forskning og utvikling', stage: 'agree' },
  outcomeClauses: { en: 'Outcome clauses and break points', nb: 'Resultatvilkår og stoppunkter', stage: 'agree' },
  inclusionClause: {
    en: 'Inclusion as requirement, criterion or condition',
    nb: 'Inkludering som krav, kriterium eller vilkår',
    stage: 'agree',
  },
  reportForm: { en: 'Report form', nb: 'Rapporteringsskjema', stage: 'agree' },
  contract: { en: 'Agreement with the promises', nb: 'Avtale med løftene', stage: 'agree' },
} as const satisfies Readonly<Record<string, Text & { readonly stage: DocumentStage }>>;

export type DocumentCode = keyof typeof table;

/** Every document by its name, and when it is needed. */
export const documents: Readonly<Record<DocumentCode, Text & { readonly stage: DocumentStage }>> = table;

/** What no route here is required to have, and what shows afterwards that one understood the need and asked around. */
const voluntaryEverywhere: readonly DocumentCode[] = ['needStatement', 'marketNote'];

/** Whether a document is good practice only: no rule of the route asks for it. */
export function isVoluntary(code: DocumentCode, route: { readonly voluntary?: readonly DocumentCode[] } | null): boolean {
  return voluntaryEverywhere.includes(code) || (route?.voluntary?.includes(code) ?? false);
}

/** Whether a text is the code of a document (an address, a choice kept under older rules). */
export function isDocument(text: string): text is DocumentCode {
  return Object.hasOwn(table, text);
}
