import type { Text } from '#value/text';

/** Why an English route is not open, or what must be checked; one sentence each. */
export const englishReasons = {
  notRelevantAuthority: {
    en: 'This buyer does not seem to be a relevant authority under the Provider Selection Regime; check before relying on the Act.',
    nb: 'Denne innkjøperen ser ikke ut til å være omfattet av Provider Selection Regime. Kontroller det først.',
  },
  notHealthCare: {
    en: 'The Provider Selection Regime is only for health care services.',
    nb: 'Provider Selection Regime gjelder bare helsetjenester.',
  },
  healthCare: {
    en: 'Health care services are bought under the Provider Selection Regime, not under the Procurement Act.',
    nb: 'Helsetjenester kjøpes etter Provider Selection Regime, ikke etter Procurement Act.',
  },
  notInForce: { en: 'These rules were not in force on the rule date.', nb: 'Disse reglene gjaldt ikke på den valgte datoen.' },
  frameworkNeedsCompetition: {
    en: 'A framework agreement needs the competitive process.',
    nb: 'En rammeavtale krever konkurranse.',
  },
  mustUseB: { en: 'Process B must be used where choice is unlimited.', nb: 'Prosess B er pliktig når valget er fritt.' },
  mustUseA: {
    en: 'Process A must be used where only the present provider can do it.',
    nb: 'Prosess A er pliktig når bare dagens leverandør kan levere.',
  },
  notOnlyCapable: { en: 'Others than the present provider could do it.', nb: 'Andre enn dagens leverandør kan levere.' },
  numberLimited: { en: 'The number of providers is limited.', nb: 'Antall leverandører er begrenset.' },
  noStaffRequest: { en: 'No staff have asked to run the service.', nb: 'Ingen ansatte har bedt om å drive tjenesten.' },
  noSatisfyingProvider: {
    en: 'There is no present provider that does well.',
    nb: 'Det er ingen leverandør i dag som gjør en god nok jobb.',
  },
  newBody: {
    en: 'A new body run by the staff is not the present provider unless it succeeds to the contract.',
    nb: 'En ny virksomhet drevet av de ansatte er ikke dagens leverandør, med mindre den trer inn i avtalen.',
  },
  changesTooMuch: { en: 'The new contract is considerably different.', nb: 'Den nye avtalen er vesentlig annerledes.' },
  aboveThreshold: { en: 'The value is at or above the threshold.', nb: 'Verdien er på eller over terskelverdien.' },
  belowThreshold: {
    en: 'The value is below the threshold, where the simpler rules apply.',
    nb: 'Verdien er under terskelverdien. Da gjelder enklere regler.',
  },
  cannotReserveLocally: {
    en: 'This buyer has no rule that lets it keep the competition to local or small suppliers.',
    nb: 'Denne innkjøperen har ingen regel som lar den forbeholde konkurransen for lokale eller små leverandører.',
  },
  orderNotInForce: {
    en: 'Local authorities could not do this before 4 February 2026.',
    nb: 'Lokale myndigheter kunne ikke gjøre dette før 4. februar 2026.',
  },
  notReservable: {
    en: 'Only certain light touch services may be reserved for mutuals.',
    nb: 'Bare enkelte tjenester kan forbeholdes ansatteide virksomheter.',
  },
  tooLong: { en: 'The contract would be longer than five years.', nb: 'Kontrakten ville vare lenger enn fem år.' },
  describable: {
    en: 'What you need can be described and bought in one stage.',
    nb: 'Det dere trenger, kan beskrives og kjøpes i ett trinn.',
  },
  nobodyChooses: {
    en: 'The person who uses the service does not choose the provider.',
    nb: 'Den som bruker tjenesten, velger ikke leverandør.',
  },
  notLightTouch: { en: 'It is not a light touch service.', nb: 'Det er ikke en tjeneste under den enklere ordningen (light touch).' },
} as const satisfies Readonly<Record<string, Text>>;
