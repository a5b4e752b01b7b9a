import type { Text } from '#value/text';

/** The documents a route needs. Each is drafted from the case; source: domain rules 4.3, 4.5 and the law named with the route. */
const table = {
  needStatement: { en: 'Need statement', nb: 'Behovsnotat' },
  marketNote: { en: 'Note on the market and the dialogue', nb: 'Notat om markedet og dialogen' },
  routeNote: { en: 'Choice of route, with reasons', nb: 'Valg av framgangsmåte, med begrunnelse' },
  quoteRequest: { en: 'Request for quotes', nb: 'Tilbudsforespørsel' },
  invitation: { en: 'Invitation to submit', nb: 'Konkurransegrunnlag' },
  criteriaTable: { en: 'Criteria and weights', nb: 'Kriterier og vekter' },
  reservationMemo: { en: 'Reasons for the reservation', nb: 'Begrunnelse for reservasjonen' },
  eligibilityEvidence: { en: 'Evidence of who qualifies', nb: 'Dokumentasjon av hvem som oppfyller vilkårene' },
  workforceAttestation: { en: 'Attestation of the workforce share, in counts only', nb: 'Erklæring om andel ansatte, bare i antall' },
  mutualEvidence: { en: 'Evidence pack of the mutual', nb: 'Dokumentasjon av ansatteid virksomhet' },
  lotsReasoning: { en: 'Why lots, or why not', nb: 'Hvorfor delkontrakter, eller hvorfor ikke' },
  userInvolvementPlan: {
    en: 'Plan for diversity, quality, continuity and user involvement',
    nb: 'Plan for mangfold, kvalitet, kontinuitet og brukermedvirkning',
  },
  climateChoice: { en: 'Choice under the climate rule', nb: 'Valg etter klimaregelen' },
  declarations: { en: 'Declarations of interests', nb: 'Habilitetserklæringer' },
  conflictsAssessment: { en: 'Conflicts assessment', nb: 'Vurdering av interessekonflikter' },
  keyCriteria: { en: 'Key criteria and their weight', nb: 'Hovedkriterier og hvordan de vektes' },
  capabilityMemo: { en: 'Why only the present provider can do it', nb: 'Hvorfor bare dagens leverandør kan levere' },
  choiceMemo: { en: 'How people choose, and who qualifies', nb: 'Hvordan brukerne velger, og hvem som oppfyller kravene' },
  performanceEvidence: { en: 'How the present provider has done', nb: 'Hvordan dagens leverandør har levert' },
  changeCalculation: { en: 'Is the change considerable', nb: 'Er endringen vesentlig' },
  requestForm: { en: 'Request of the staff', nb: 'Forespørsel fra de ansatte' },
  boardMinute: { en: 'What the board considered', nb: 'Hva styret vurderte' },
  businessCase: { en: 'Business case, with a plan if it fails', nb: 'Forretningsplan, med plan for avvikling' },
  needDescription: { en: 'Description of the need by its function', nb: 'Behovsbeskrivelse etter funksjon' },
  phasePlan: { en: 'Plan of phases, targets and highest cost', nb: 'Faseplan med mål og makskost' },
  rightsClause: { en: 'Rights to what is developed', nb: 'Rettigheter til det som utvikles' },
  researchContract: { en: 'Research and development contract', nb: 'Kontrakt om forskning og utvikling' },
  outcomeClauses: { en: 'Outcome clauses and break points', nb: 'Resultatvilkår og stoppunkter' },
  inclusionClause: { en: 'Inclusion as requirement, criterion or condition', nb: 'Inkludering som krav, kriterium eller vilkår' },
  callText: { en: 'Text of the round', nb: 'Utlysningstekst' },
  aidDeclaration: { en: 'Declaration of other public support', nb: 'Erklæring om annen offentlig støtte' },
  reportForm: { en: 'Report form', nb: 'Rapporteringsskjema' },
  marketEvidence: {
    en: 'Evidence that only one can, or of the urgency',
    nb: 'Dokumentasjon av at bare én kan levere, eller av hastverket',
  },
  choiceRecord: { en: "Record of the person's choice", nb: 'Dokumentasjon av personens valg' },
  directJustification: { en: 'Ground for the direct award', nb: 'Grunnlag for direkte tildeling' },
  membershipConditions: { en: 'Conditions for joining', nb: 'Vilkår for å bli med' },
  awardLetters: { en: 'Letters to everybody, with reasons', nb: 'Brev til alle, med begrunnelse' },
  protocol: { en: 'Record of the procurement', nb: 'Anskaffelsesprotokoll' },
  contract: { en: 'Agreement with the promises', nb: 'Avtale med løftene' },
} as const satisfies Readonly<Record<string, Text>>;

export type DocumentCode = keyof typeof table;

/** Every document by its name. */
export const documents: Readonly<Record<DocumentCode, Text>> = table;

/** Whether a text is the code of a document (an address, a choice kept under older rules). */
export function isDocument(text: string): text is DocumentCode {
  return Object.hasOwn(table, text);
}
