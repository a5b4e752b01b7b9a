import type { Gate } from './gate.ts';

/** Gates of the phases up to the closing time: dialogue, route and call. */
export const gatesBeforeClosing = [
  {
    code: 'marketEngagementNotice',
    phase: 'call',
    jurisdiction: 'EN',
    effect: 'warn',
    text: {
      en: 'The market was consulted. Publish the market engagement notice (UK2) before the tender notice, or give the reason in the tender notice.',
      nb: 'Det har vært markedsdialog. Publiser kunngjøringen om dialogen (UK2) før kunngjøringen av konkurransen, eller oppgi grunnen der.',
    },
    source: 'PA23 s.17',
    confidence: 'H',
  },
  {
    code: 'dialogueShared',
    phase: 'call',
    jurisdiction: 'both',
    effect: 'warn',
    text: {
      en: 'Something was said to one supplier and has not been shared with all. Share it, or record why nobody gains from it.',
      nb: 'En leverandør har fått vite noe som ikke er delt med alle. Del det, eller skriv hvorfor det ikke gir noen en fordel.',
    },
    source: 'PA23 s.16; FOA §§ 8-2, 12-2',
    confidence: 'H',
  },
  {
    code: 'healthSocialNotPartTwo',
    phase: 'route',
    jurisdiction: 'NO',
    effect: 'refuse',
    text: {
      en: 'Health and social services are never bought under part II of the procurement regulations. Use part I below the threshold and part IV from it.',
      nb: 'Helse- og sosialtjenester kan aldri kjøpes etter del II i anskaffelsesforskriften. Bruk del I under terskelverdien og del IV fra og med den.',
    },
    source: 'DFØ eForms SDK, rule TH-R008I',
    confidence: 'H',
  },
  {
    code: 'healthNotUnderProcurementAct',
    phase: 'route',
    jurisdiction: 'EN',
    effect: 'refuse',
    text: {
      en: 'Health care services are bought under the Provider Selection Regime, and all other services under the Procurement Act.',
      nb: 'Helsetjenester kjøpes etter Provider Selection Regime, og alle andre tjenester etter Procurement Act.',
    },
    source: 'PSR regs 1–3',
    confidence: 'H',
  },
  {
    code: 'routeOverridden',
    phase: 'route',
    jurisdiction: 'both',
    effect: 'warn',
    text: {
      en: 'This route is not among those the rules point to. A named role must choose it and write why; the reason is public.',
      nb: 'Denne framgangsmåten er ikke blant dem reglene peker på. En navngitt rolle må velge den og skrive hvorfor. Begrunnelsen blir offentlig.',
    },
    source: 'product rule',
    confidence: 'H',
  },
  {
    code: 'valueSplit',
    phase: 'route',
    jurisdiction: 'both',
    effect: 'warn',
    text: {
      en: 'The value must count everything: extensions that may be used (options), all parts and repeated purchases. Check that nothing was split to stay below a limit.',
      nb: 'Verdien skal omfatte alt: forlengelser som kan tas i bruk (opsjoner), alle deler og gjentatte kjøp. Kontroller at ingenting er delt opp for å komme under en grense.',
    },
    source: 'PA23 s.4, Sch. 3; FOA § 5-4',
    confidence: 'H',
  },
  {
    code: 'mutualThreeYears',
    phase: 'route',
    jurisdiction: 'EN',
    effect: 'refuse',
    text: {
      en: 'A mutual cannot have a reserved contract if the same authority gave it a comparable one in the last three years.',
      nb: 'En ansatteid virksomhet kan ikke få en reservert kontrakt når samme myndighet har gitt den en tilsvarende de siste tre årene.',
    },
    source: 'PA23 s.33',
    confidence: 'H',
  },
  {
    code: 'failurePlan',
    phase: 'route',
    jurisdiction: 'both',
    effect: 'warn',
    text: {
      en: 'Say who takes over the service if the new enterprise fails. The risk stays with the public body.',
      nb: 'Skriv hvem som overtar tjenesten hvis den nye virksomheten må gi seg. Risikoen blir hos det offentlige.',
    },
    source: 'National Audit Office, June 2011',
    confidence: 'H',
  },
  {
    code: 'transparencyNotice',
    phase: 'route',
    jurisdiction: 'EN',
    effect: 'refuse',
    text: {
      en: 'A direct award needs a transparency notice (UK5) before the award.',
      nb: 'En direkte tildeling krever en kunngjøring (UK5) før tildelingen.',
    },
    source: 'PA23 s.44',
    confidence: 'H',
  },
  {
    code: 'intentionNotice',
    phase: 'route',
    jurisdiction: 'NO',
    effect: 'warn',
    text: {
      en: 'A purchase without competition should be announced by an intention notice, followed by ten days of waiting before signing.',
      nb: 'Et kjøp uten konkurranse bør varsles med en intensjonskunngjøring. Deretter venter dere ti dager før avtalen inngås.',
    },
    source: 'LOA §§ 12–13',
    confidence: 'H',
  },
  {
    code: 'conflictsAssessment',
    phase: 'call',
    jurisdiction: 'EN',
    effect: 'refuse',
    text: {
      en: 'A conflicts assessment must be made before the tender notice is published.',
      nb: 'Interessekonflikter må være vurdert før konkurransen kunngjøres.',
    },
    source: 'PA23 s.83',
    confidence: 'H',
  },
  {
    code: 'requestersApart',
    phase: 'call',
    jurisdiction: 'both',
    effect: 'refuse',
    text: {
      en: 'Whoever leads a request to leave the public sector, or raised the need for an enterprise, cannot write the need, the criteria or the price estimate.',
      nb: 'Den som leder en forespørsel om å skille ut tjenesten, eller har meldt behovet for en virksomhet, kan ikke skrive behovet, kriteriene eller prisanslaget.',
    },
    source: 'product rule (COI-6); FVL § 6; PA23 s.82',
    confidence: 'M',
  },
] as const satisfies readonly Gate[];
