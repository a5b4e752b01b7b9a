import type { Text } from '#value/text';

/** Why a Norwegian route is not open, or what must be checked; one sentence each. */
export const norwegianReasons = {
  cpvDecides: {
    en: 'Whether a welfare or employment service counts as a health or social service depends on its CPV code; check annex 3.',
    nb: 'CPV-koden avgjør om en velferds- eller arbeidstjeneste regnes som en helse- eller sosialtjeneste. Kontroller vedlegg 3.',
  },
  aboveLowerLimit: {
    en: 'The value is at or above the lower limit of the Act.',
    nb: 'Verdien er på eller over lovens nedre grense.',
  },
  belowLowerLimit: {
    en: 'The value is below the lower limit of the Act, so its procedures do not apply.',
    nb: 'Verdien er under lovens nedre grense, så lovens prosedyrer gjelder ikke.',
  },
  abovePartOne: { en: 'The value is too high for part I alone.', nb: 'Verdien er for høy for bare del I.' },
  neverPartTwo: {
    en: 'Health and social services are never bought under part II.',
    nb: 'Helse- og sosialtjenester kan aldri kjøpes etter del II.',
  },
  belowNational: { en: 'The value is below the national threshold.', nb: 'Verdien er under den nasjonale terskelverdien.' },
  aboveEea: {
    en: 'The value is at or above the EEA threshold, where part III applies.',
    nb: 'Verdien er på eller over EØS-terskelverdien. Da gjelder del III.',
  },
  notHealthOrSocial: { en: 'It is not a health or social service.', nb: 'Det er ikke en helse- eller sosialtjeneste.' },
  belowPartFour: {
    en: 'The value is below the threshold for health and social services, so part I is enough.',
    nb: 'Verdien er under terskelverdien for helse- og sosialtjenester, så del I er nok.',
  },
  existsOnMarket: { en: 'What you need can be bought on the market.', nb: 'Det dere trenger, kan kjøpes i markedet.' },
  belowPartnership: {
    en: 'The value is below the EEA threshold; a pilot in stages does the same with less.',
    nb: 'Verdien er under EØS-terskelverdien. En pilot i faser gir det samme med mindre arbeid.',
  },
  nothingToResearch: {
    en: 'There is nothing to research: it is known what works.',
    nb: 'Det er ikke noe å forske på. Vi vet hva som virker.',
  },
} as const satisfies Readonly<Record<string, Text>>;
