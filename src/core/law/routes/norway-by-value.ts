import { competitionSteps } from './competition-steps.ts';
import type { Route } from './record.ts';
import type { NorwegianSituation } from './situation-norway.ts';

/** LOA and FOA as legal bases; the second is the form DFØ's closed list uses. */
export const loa = { scheme: 'ELI', id: 'https://lovdata.no/eli/lov/2016/06/17/73' } as const;
export const foa = { scheme: 'ELI', id: 'https://lovdata.no/eli/forskrift/2016/8/12/974' } as const;

/** The Norwegian routes that follow from kind and value: below the Act, part I, part II and part IV. Amounts: thresholds-norway.ts. */
export const norwegianRoutesByValue: readonly Route<NorwegianSituation>[] = [
  {
    id: 'NO-0',
    jurisdiction: 'NO',
    name: { en: 'Small purchase below the Act', nb: 'Lite kjøp utenfor anskaffelsesloven' },
    basis: [{ ref: 'LOA § 2', confidence: 'M' }],
    because: {
      en: 'The value is below the lower limit of the Act, so your own rules for purchases apply.',
      nb: 'Verdien er under lovens nedre grense, så egne innkjøpsregler gjelder.',
    },
    law: {
      en: 'The Act applies from its lower limit. Below it your own purchasing rules, impartiality and the duty to keep records still hold.',
      nb: 'Loven gjelder fra den nedre grensen. Under den gjelder fortsatt egne innkjøpsregler, habilitet og arkivplikt.',
    },
    straight: {
      en: 'Lawful too if own rules for purchases allow it. Ask whoever answers for purchases in the organisation. Without two or three quotes the reason is written down.',
      nb: 'Også lovlig hvis egne innkjøpsregler tillater det. Spør den som har ansvar for innkjøp i virksomheten. Uten to–tre tilbud skrives det ned hvorfor.',
    },
    whenNot: ['split', 'repeated', 'stateAid'],
    closedBy: [
      {
        code: 'aboveLowerLimit',
        text: { en: 'The value is at or above the lower limit of the Act.', nb: 'Verdien er på eller over lovens nedre grense.' },
        holds: ({ lowerLimit }) => lowerLimit === 'atOrAbove',
      },
    ],
    fits: ({ lowerLimit }) => lowerLimit === 'below',
    steps: [
      { step: 'need' },
      { step: 'conflicts' },
      { step: 'askForOffers', time: { suggested: 10 } },
      { step: 'decide', time: { suggested: 3 } },
      { step: 'sign' },
    ],
    notices: 'byPart',
    documents: ['needStatement', 'routeNote', 'quoteRequest', 'contract'],
    voluntary: ['routeNote', 'quoteRequest', 'contract'],
    ocds: { procurementMethod: 'limited', procurementMethodDetails: 'Kjøp under anskaffelseslovens nedre grense', legalBasis: loa },
    standstill: 'none',
    confidence: 'M',
  },
  {
    id: 'NO-1',
    jurisdiction: 'NO',
    name: { en: 'Ask at least three suppliers', nb: 'Spør minst tre leverandører' },
    basis: [
      { ref: 'LOA §§ 2, 4', confidence: 'M' },
      { ref: 'FOA part I', confidence: 'M' },
    ],
    because: {
      en: 'For this amount and this kind of service it is enough to ask at least three suppliers and to say briefly why you chose as you did.',
      nb: 'For dette beløpet og denne typen tjeneste holder det å spørre minst tre leverandører og gi en kort begrunnelse for valget.',
    },
    tip: {
      en: 'You may talk with those you know already; give everybody the same information.',
      nb: 'Dere kan snakke med dem dere kjenner alt nå. Gi alle den samme informasjonen.',
    },
    fewer: {
      en: 'Look in the list of solutions, ask neighbouring municipalities, or announce it for everybody at Doffin, the national site for notices. If there are fewer all the same, ask those there are and write down why: the law asks for competition, not for a number.',
      nb: 'Se i listen over løsninger, spør nabokommuner, eller kunngjør for alle på Doffin, den nasjonale siden for kunngjøringer. Er det likevel færre, spør dem som finnes, og skriv ned hvorfor: Loven krever konkurranse, ikke et bestemt antall.',
    },
    law: {
      en: 'Part I of the regulations (simple competition) asks for competition, equal treatment and a record of the reasons, and leaves the procedure to the buyer. No notice, letter or wait before signing is required; all three are good practice. Talking with suppliers first is allowed.',
      nb: 'Del I av forskriften (enkel konkurranse) krever konkurranse, likebehandling og at begrunnelsen dokumenteres, men overlater prosedyren til oppdragsgiveren. Kunngjøring, brev og ventetid før signering (karens) er ikke pålagt, men er god praksis. Det er lov å snakke med leverandører først.',
    },
    whenNot: ['crossBorderInterest', 'longExclusive', 'split'],
    closedBy: [
      {
        code: 'belowLowerLimit',
        text: {
          en: 'The value is below the lower limit of the Act, so its procedures do not apply.',
          nb: 'Verdien er under lovens nedre grense, så lovens prosedyrer gjelder ikke.',
        },
        holds: ({ lowerLimit }) => lowerLimit === 'below',
      },
      {
        code: 'abovePartOne',
        text: { en: 'The value is too high for part I alone.', nb: 'Verdien er for høy for bare del I.' },
        holds: (of) => upperOfPartOne(of) === 'atOrAbove',
      },
    ],
    fits: (of) => of.healthOrSocial !== 'unclear' && of.lowerLimit === 'atOrAbove' && upperOfPartOne(of) === 'below',
    steps: [
      { step: 'need' },
      { step: 'dialogue', time: { suggested: 14 } },
      { step: 'criteria' },
      { step: 'conflicts' },
      { step: 'askSuppliers' },
      { step: 'tenders', time: { suggested: 21 } },
      { step: 'assess', time: { suggested: 10 } },
      { step: 'decide' },
      { step: 'letters' },
      { step: 'wait', time: 'standstill' },
      { step: 'sign' },
    ],
    notices: 'byPart',
    documents: [
      'needStatement',
      'marketNote',
      'routeNote',
      'quoteRequest',
      'criteriaTable',
      'declarations',
      'climateChoice',
      'awardLetters',
      'protocol',
      'contract',
    ],
    voluntary: ['criteriaTable', 'awardLetters'],
    ocds: { procurementMethod: 'limited', procurementMethodDetails: 'Anskaffelse etter FOA del I', legalBasis: foa },
    standstill: 'voluntary',
    confidence: 'M',
  },
  {
    id: 'NO-2',
    jurisdiction: 'NO',
    name: { en: 'National competition under part II', nb: 'Nasjonal konkurranse etter del II' },
    basis: [{ ref: 'FOA part II', confidence: 'M' }],
    because: {
      en: 'The value lies between the national and the EEA threshold, and the service is not a health or social service.',
      nb: 'Verdien ligger mellom nasjonal terskelverdi og EØS-terskelverdien, og det er ikke en helse- eller sosialtjeneste.',
    },
    law: {
      en: 'Part II asks for a notice at Doffin, a reasonable time to submit, and an open or restricted competition in which you may talk with the bidders. Letters with reasons and a waiting period of your choice come before you sign.',
      nb: 'Del II krever kunngjøring på Doffin, rimelig frist og åpen eller begrenset tilbudskonkurranse, der dere kan ha dialog med tilbyderne. Brev med begrunnelse og en ventetid (karens) dere selv fastsetter, kommer før dere signerer.',
    },
    whenNot: ['split'],
    closedBy: [
      {
        code: 'neverPartTwo',
        text: {
          en: 'Health and social services are never bought under part II.',
          nb: 'Helse- og sosialtjenester kan aldri kjøpes etter del II.',
        },
        holds: ({ healthOrSocial }) => healthOrSocial === 'yes',
      },
      {
        code: 'belowNational',
        text: { en: 'The value is below the national threshold.', nb: 'Verdien er under den nasjonale terskelverdien.' },
        holds: ({ national }) => national === 'below',
      },
      {
        code: 'aboveEea',
        text: {
          en: 'The value is at or above the EEA threshold, where part III applies.',
          nb: 'Verdien er på eller over EØS-terskelverdien. Da gjelder del III.',
        },
        holds: ({ healthOrSocial, eea }) => healthOrSocial === 'no' && eea === 'atOrAbove',
      },
    ],
    fits: ({ healthOrSocial, national, eea }) => national === 'atOrAbove' && healthOrSocial === 'no' && eea === 'below',
    steps: competitionSteps({ dialogue: 14, tenders: { suggested: 25 }, assess: 14 }),
    notices: 'byPart',
    documents: [
      'needStatement',
      'marketNote',
      'routeNote',
      'invitation',
      'criteriaTable',
      'declarations',
      'climateChoice',
      'awardLetters',
      'protocol',
      'contract',
    ],
    ocds: { procurementMethod: 'open', procurementMethodDetails: 'Åpen tilbudskonkurranse', legalBasis: foa },
    standstill: 'voluntary',
    confidence: 'M',
  },
  {
    id: 'NO-3',
    jurisdiction: 'NO',
    name: { en: 'Open competition for health and social services (part IV)', nb: 'Åpen konkurranse om helse- og sosialtjenester (del IV)' },
    basis: [{ ref: 'FOA part IV, ch. 30', confidence: 'M' }],
    because: {
      en: 'It is a health or social service at or above the threshold, and part IV lets you design the procedure yourselves.',
      nb: 'Det er en helse- eller sosialtjeneste på eller over terskelverdien, og del IV lar dere utforme prosedyren selv.',
    },
    law: {
      en: 'Part IV asks for a European notice, equal treatment, letters with reasons and ten days of waiting, and leaves the procedure to you. Quality, continuity, access and the influence of the users may weigh.',
      nb: 'Del IV krever kunngjøring i EØS, likebehandling, brev med begrunnelse og ti dagers ventetid før signering (karens), men dere utformer prosedyren selv. Kvalitet, kontinuitet, tilgjengelighet og brukermedvirkning kan telle med.',
    },
    whenNot: ['emergencyPlacement'],
    closedBy: [
      {
        code: 'notHealthOrSocial',
        text: { en: 'It is not a health or social service.', nb: 'Det er ikke en helse- eller sosialtjeneste.' },
        holds: ({ healthOrSocial }) => healthOrSocial === 'no',
      },
      {
        code: 'belowPartFour',
        text: {
          en: 'The value is below the threshold for health and social services, so part I is enough.',
          nb: 'Verdien er under terskelverdien for helse- og sosialtjenester, så del I er nok.',
        },
        holds: ({ eea }) => eea === 'below',
      },
    ],
    fits: ({ healthOrSocial, eea }) => healthOrSocial === 'yes' && eea === 'atOrAbove',
    steps: competitionSteps({ dialogue: 21, tenders: { suggested: 30 }, negotiate: 14, assess: 14 }),
    notices: 'byPart',
    documents: [
      'needStatement',
      'marketNote',
      'routeNote',
      'invitation',
      'criteriaTable',
      'userInvolvementPlan',
      'declarations',
      'climateChoice',
      'awardLetters',
      'protocol',
      'contract',
    ],
    ocds: { procurementMethod: 'open', procurementMethodDetails: 'Konkurranse etter FOA del IV', legalBasis: foa },
    standstill: 'noStandstill',
    confidence: 'M',
  },
];

/** Part I ends at the national threshold, for health and social services at their EEA threshold. */
function upperOfPartOne({ healthOrSocial, national, eea }: NorwegianSituation) {
  return healthOrSocial === 'no' ? national : eea;
}
