import type { Gate } from './gate.ts';

/** Gates around interests: before the call, in the assessment, and at the decision. */
export const gatesOfInterests = [
  {
    code: 'conflictsConsidered',
    phase: 'call',
    jurisdiction: 'EN',
    effect: 'warn',
    text: {
      en: 'Under the Provider Selection Regime conflicts are prevented, found and remedied, and the record shows how. Record what was found, or why you go on without.',
      nb: 'Etter Provider Selection Regime skal interessekonflikter forebygges, oppdages og rettes, og dokumentasjonen skal vise hvordan. Skriv hva dere fant, eller hvorfor dere går videre uten.',
    },
    source: 'PSR regs 21, 24',
    confidence: 'M',
  },
  {
    code: 'conflictsRecorded',
    phase: 'call',
    jurisdiction: 'EN',
    effect: 'warn',
    text: {
      en: 'No statute asks for it where nothing is bought. Whoever gives public money or answers staff must still be able to show who had an interest. Record what was found, or why you go on without.',
      nb: 'Ingen lov krever det når ingenting kjøpes. Den som gir offentlige penger eller svarer ansatte, må likevel kunne vise hvem som hadde en interesse. Skriv hva dere fant, eller hvorfor dere går videre uten.',
    },
    source: 'product rule; common law on bias',
    confidence: 'M',
  },
  {
    code: 'organisationLinked',
    phase: 'call',
    jurisdiction: 'both',
    effect: 'warn',
    text: {
      en: 'The body, or an organisation that somebody of the team belongs to, is linked to an organisation that may bid. Settle who must stay out before the call is published.',
      nb: 'Virksomheten, eller en virksomhet noen i teamet hører til, er knyttet til noen som kan komme til å levere. Avklar hvem som må holde seg utenfor, før konkurransen kunngjøres.',
    },
    source: 'PA23 ss.81–82; PSR reg. 21; FVL § 6',
    confidence: 'H',
  },
  {
    code: 'interestedInputEarly',
    phase: 'dialogue',
    jurisdiction: 'both',
    effect: 'refuse',
    text: {
      en: 'Somebody with a link to a possible bidder can give input only until the criteria are fixed.',
      nb: 'Noen med tilknytning til en mulig leverandør kan bare gi innspill til kriteriene er fastsatt.',
    },
    source: 'product rule; PA23 s.16',
    confidence: 'M',
  },
  {
    code: 'partyOrOffice',
    phase: 'assessment',
    jurisdiction: 'NO',
    effect: 'refuse',
    text: {
      en: 'Whoever is a party, leads a bidder or sits on its board is disqualified, whatever the reasons.',
      nb: 'Den som selv er part, leder en leverandør eller sitter i styret der, er inhabil uansett grunn.',
    },
    source: 'FVL § 6 first paragraph a and e',
    confidence: 'H',
  },
  {
    code: 'perceivedRecuses',
    phase: 'assessment',
    jurisdiction: 'EN',
    effect: 'refuse',
    text: {
      en: 'Under the Provider Selection Regime an interest that might be perceived as a conflict recuses.',
      nb: 'Etter Provider Selection Regime fører en interesse som kan oppfattes som en konflikt, til inhabilitet.',
    },
    source: 'PSR reg. 21',
    confidence: 'H',
  },
  {
    code: 'actualRecuses',
    phase: 'assessment',
    jurisdiction: 'both',
    effect: 'refuse',
    text: {
      en: 'Somebody with an actual conflict of interest does not see or score that submission.',
      nb: 'Den som har en faktisk interessekonflikt, ser ikke og vurderer ikke det tilbudet.',
    },
    source: 'PA23 ss.81–82; FVL § 6 second paragraph',
    confidence: 'H',
  },
  {
    code: 'panelQuorum',
    phase: 'decision',
    jurisdiction: 'both',
    effect: 'refuse',
    text: {
      en: 'Too few panel members are left without a conflict. Name a substitute.',
      nb: 'For få i panelet er igjen uten interessekonflikt. Pek ut en vara.',
    },
    source: 'product rule (COI-7); FVL § 9',
    confidence: 'H',
  },
] as const satisfies readonly Gate[];
