import { catalogue, type Field, type Option, type Values } from '#field/field';
import { circumstanceCodes, circumstances } from '#law/routes/circumstances';
import { needFields } from '#need/fields';

/** What all answers of the route guide have in common: any may be missing, and becomes public with the choice. */
const asked = { required: 'never', visible: 'onRouteChosen' } as const;
const choice = { ...asked, kind: 'choice', store: 'column', noAnswer: { en: 'I do not know', nb: 'Vet ikke' } } as const;

const yesNo = [
  { value: 'yes', label: { en: 'Yes', nb: 'Ja' } },
  { value: 'no', label: { en: 'No', nb: 'Nei' } },
] as const satisfies readonly Option[];

/** The facts on which the lawful routes depend (knowledge of the rules lies in core/law). "I do not know" is always an answer. */
export const routeFactFields = catalogue({
  serviceKind: {
    ...choice,
    label: { en: 'What kind of service is it', nb: 'Hva slags tjeneste er det' },
    options: [
      {
        ...needFields.serviceKind.options[0],
        hint: {
          en: 'Treatment, nursing, rehabilitation by health staff.',
          nb: 'Behandling, sykepleie, rehabilitering ved helsepersonell.',
        },
      },
      {
        ...needFields.serviceKind.options[1],
        hint: {
          en: 'Day support, home care, child welfare, housing support.',
          nb: 'Dagtilbud, hjemmetjeneste, barnevern, boligoppfølging.',
        },
      },
      {
        ...needFields.serviceKind.options[2],
        hint: { en: 'Getting into work, activity, advice.', nb: 'Vei til arbeid, aktivitet, veiledning.' },
      },
      {
        ...needFields.serviceKind.options[3],
        hint: { en: 'Cleaning, catering, laundry, transport.', nb: 'Renhold, kantine, vaskeri, transport.' },
      },
    ],
  },
  cpv: {
    ...asked,
    kind: 'text',
    format: 'cpv',
    store: 'column',
    label: { en: 'CPV code, if you know it', nb: 'CPV-kode, hvis dere vet den' },
    hint: {
      en: 'Eight digits. With it we tell more surely which rules apply; without it the kind of service decides.',
      nb: 'Åtte sifre. Med koden ser vi sikrere hvilke regler som gjelder. Uten den er det typen tjeneste som avgjør.',
    },
    maxLength: 10,
  },
  buyerType: {
    ...choice,
    label: { en: 'Who buys', nb: 'Hvem kjøper' },
    options: [
      { value: 'municipality', label: { en: 'Norwegian municipality', nb: 'Norsk kommune' } },
      { value: 'county', label: { en: 'Norwegian county', nb: 'Norsk fylkeskommune' } },
      { value: 'state', label: { en: 'Norwegian state body', nb: 'Norsk statlig virksomhet' } },
      { value: 'nhsBody', label: { en: 'NHS body in England', nb: 'NHS-virksomhet i England' } },
      { value: 'localAuthority', label: { en: 'Local authority in England', nb: 'Kommune i England' } },
      { value: 'central', label: { en: 'Central government in England', nb: 'Statlig virksomhet i England' } },
    ],
  },
  value: {
    ...asked,
    kind: 'money',
    vat: 'askedEarly',
    label: { en: 'What may the whole agreement cost', nb: 'Hva kan hele avtalen koste' },
    hint: {
      en: 'For all years together, with options, extensions and all parts that belong together. A rough estimate is enough. The amount becomes public when you choose a route.',
      nb: 'For alle årene til sammen, med opsjoner, forlengelser og alle deler som hører sammen. Et grovt anslag holder. Beløpet blir offentlig når dere velger framgangsmåte.',
    },
    minMinor: 0,
    store: 'columns',
  },
  durationMonths: {
    ...asked,
    kind: 'number',
    label: { en: 'How long may it last, in months', nb: 'Hvor lenge kan den vare, i måneder' },
    hint: { en: 'With extensions. Four years are 48 months.', nb: 'Med forlengelser. Fire år er 48 måneder.' },
    min: 1,
    max: 600,
    decimals: 0,
    store: 'column',
  },
  needs: {
    ...choice,
    label: { en: 'Is the need met today', nb: 'Er behovet dekket i dag' },
    options: [
      { value: 'unmetNew', label: { en: 'No, nobody does this today', nb: 'Nei, ingen gjør dette i dag' } },
      { value: 'existingNewSolution', label: { en: 'Yes, but we want a better solution', nb: 'Ja, men vi ønsker en bedre løsning' } },
      { value: 'existingSameSolution', label: { en: 'Yes, and we want the same again', nb: 'Ja, og vi vil ha det samme igjen' } },
    ],
  },
  innovation: {
    ...choice,
    label: { en: 'Can what you need be bought today', nb: 'Kan det dere trenger, kjøpes i dag' },
    options: [
      { value: 'none', label: { en: 'Yes, as it is', nb: 'Ja, slik det er' } },
      { value: 'deliveryModel', label: { en: 'Yes, delivered in a new way', nb: 'Ja, levert på en ny måte' } },
      { value: 'significantlyImproved', label: { en: 'It must become much better first', nb: 'Det må bli vesentlig bedre først' } },
      { value: 'notOnMarket', label: { en: 'No, nobody offers it', nb: 'Nei, ingen tilbyr det' } },
    ],
  },
  approach: {
    ...choice,
    label: { en: 'Whose proposals do you hope for', nb: 'Hva slags forslag håper dere på' },
    options: [
      {
        value: 'scout',
        label: {
          en: 'Somebody who has found a need early, and a way to meet it',
          nb: 'Noen som har oppdaget et behov tidlig, og en måte å møte det på',
        },
      },
      {
        value: 'challenger',
        label: { en: 'Somebody who does what you buy today, in a better way', nb: 'Noen som gjør det dere kjøper i dag, på en bedre måte' },
      },
      {
        value: 'includer',
        label: {
          en: 'Ordinary goods or services that give jobs to people outside work',
          nb: 'Vanlige varer eller tjenester som gir jobb til folk utenfor arbeidslivet',
        },
      },
      { value: 'any', label: { en: 'Any of these', nb: 'Alle slags' } },
    ],
  },
  existingProvider: {
    ...choice,
    label: { en: 'Does somebody deliver it to you today', nb: 'Leverer noen det til dere i dag' },
    options: [
      { value: 'none', label: { en: 'No', nb: 'Nei' } },
      { value: 'satisfying', label: { en: 'Yes, and we are satisfied', nb: 'Ja, og vi er fornøyde' } },
      { value: 'notSatisfying', label: { en: 'Yes, but we are not satisfied', nb: 'Ja, men vi er ikke fornøyde' } },
      { value: 'onlyCapable', label: { en: 'Yes, and nobody else can', nb: 'Ja, og ingen andre kan' } },
    ],
  },
  userChoice: {
    ...choice,
    label: { en: 'Do people choose their provider themselves', nb: 'Velger brukerne leverandør selv' },
    options: [
      { value: 'none', label: { en: 'No', nb: 'Nei' } },
      { value: 'unlimitedProviders', label: { en: 'Yes, among everybody who qualifies', nb: 'Ja, mellom alle som oppfyller kravene' } },
      { value: 'individualChoice', label: { en: 'Yes, one person at a time', nb: 'Ja, for én person om gangen' } },
    ],
  },
  reservation: {
    ...choice,
    label: { en: 'Do you want to keep the competition for some', nb: 'Vil dere forbeholde konkurransen for noen' },
    options: [
      { value: 'none', label: { en: 'No, open to all', nb: 'Nei, åpen for alle' } },
      { value: 'nonprofit', label: { en: 'For non-profit organisations', nb: 'For ideelle organisasjoner' } },
      {
        value: 'workIntegration',
        label: {
          en: 'For enterprises where at least 30% are disabled or disadvantaged',
          nb: 'For virksomheter der minst 30 prosent har en funksjonsnedsettelse eller er vanskeligstilt',
        },
      },
      { value: 'employeeMutual', label: { en: 'For enterprises run by their employees', nb: 'For virksomheter som de ansatte styrer' } },
      {
        value: 'smeVcseLocal',
        label: { en: 'For local, small or voluntary organisations', nb: 'For lokale, små eller frivillige virksomheter' },
      },
    ],
  },
  eligibleSuppliers: {
    ...asked,
    kind: 'number',
    label: { en: 'How many enterprises could then take part, about', nb: 'Hvor mange virksomheter kan da delta, omtrent' },
    hint: { en: 'Only where you keep the competition for some.', nb: 'Bare hvis dere vil forbeholde konkurransen for noen.' },
    min: 0,
    max: 10_000,
    decimals: 0,
    store: 'column',
  },
  steerDetail: {
    ...choice,
    label: { en: 'Do you need to steer how it is done', nb: 'Må dere styre hvordan det gjøres' },
    options: [
      {
        value: 'high',
        label: { en: 'Yes, we buy a service and say what it must be', nb: 'Ja, vi kjøper en tjeneste og bestemmer hva den skal være' },
      },
      { value: 'low', label: { en: 'No, we want to support what others do', nb: 'Nei, vi vil støtte noe andre gjør' } },
    ],
  },
  urgency: {
    ...choice,
    label: { en: 'Is it urgent', nb: 'Haster det' },
    options: [
      { value: 'none', label: { en: 'No', nb: 'Nei' } },
      {
        value: 'unforeseen',
        label: { en: 'Yes, because of something nobody could foresee', nb: 'Ja, på grunn av noe ingen kunne forutse' },
      },
      { value: 'ownDelay', label: { en: 'Yes, because we are late', nb: 'Ja, fordi vi er sent ute' } },
    ],
  },
  framework: {
    ...choice,
    label: { en: 'Will you call off many small jobs under one agreement', nb: 'Skal dere bestille mange små oppdrag under én avtale' },
    options: yesNo,
  },
  staffRequest: {
    ...choice,
    label: { en: 'Do your own staff want to take the service over', nb: 'Vil egne ansatte overta tjenesten' },
    options: [
      { value: 'no', label: { en: 'No', nb: 'Nei' } },
      { value: 'newBody', label: { en: 'Yes, in a new body of theirs', nb: 'Ja, i en ny virksomhet' } },
      {
        value: 'succession',
        label: { en: 'Yes, in a body that succeeds to the contract', nb: 'Ja, i en virksomhet som trer inn i avtalen' },
      },
    ],
  },
  considerableChange: {
    ...choice,
    label: { en: 'Will the new contract be considerably different', nb: 'Blir den nye avtalen vesentlig annerledes' },
    options: [
      {
        value: 'yes',
        label: { en: 'Yes', nb: 'Ja' },
        hint: {
          en: 'Another character, or by your own decision at least £500,000 and at least 25% more.',
          nb: 'En annen karakter, eller etter deres eget valg minst 500 000 pund og minst 25 prosent mer.',
        },
      },
      { value: 'no', label: { en: 'No', nb: 'Nei' } },
    ],
  },
  circumstances: {
    ...asked,
    kind: 'choices',
    store: 'column',
    label: { en: 'What you have said is so here', nb: 'Det dere har sagt stemmer her' },
    options: circumstanceCodes.map((value): Option => ({ value, label: circumstances[value] })),
  },
} as const satisfies Readonly<Record<string, Field>>);

export type RouteFacts = Values<typeof routeFactFields>;

/** The choice itself: a person chooses among the routes and says why. */
export const routeChoiceFields = catalogue({
  routeId: {
    kind: 'text',
    label: { en: 'Route', nb: 'Framgangsmåte' },
    missing: { en: 'Select a route', nb: 'Velg en framgangsmåte' },
    maxLength: 12,
    store: 'column',
    required: 'save',
    visible: 'onRouteChosen',
    openData: { ocds: 'tender/procurementMethodDetails' },
  },
  reason: {
    kind: 'longText',
    label: { en: 'Why this route', nb: 'Hvorfor denne framgangsmåten' },
    hint: { en: 'This becomes public.', nb: 'Dette blir offentlig.' },
    missing: { en: 'Give the reasons for the route', nb: 'Begrunn valget av framgangsmåte' },
    maxWords: 400,
    store: 'column',
    required: 'save',
    visible: 'onRouteChosen',
    openData: { ocds: 'tender/procurementMethodRationale' },
  },
});

/** What is asked besides where somebody chooses a route that the guide leaves out. */
export const routeOverrideFields = catalogue({
  overrideReason: {
    kind: 'longText',
    label: { en: 'Why against the rules of the guide', nb: 'Hvorfor i strid med det veiviseren sier' },
    hint: {
      en: 'Only for a route that the guide leaves out. Your name, your role and this reason become public.',
      nb: 'Bare for en framgangsmåte som veiviseren utelukker. Navnet ditt, rollen din og denne begrunnelsen blir offentlig.',
    },
    missing: {
      en: 'Say why you choose a route that the guide leaves out',
      nb: 'Skriv hvorfor dere velger en framgangsmåte som veiviseren utelukker',
    },
    maxWords: 400,
    store: 'column',
    required: 'save',
    visible: 'onRouteChosen',
  },
});

export type RouteChoiceValues = Values<typeof routeChoiceFields>;

export type RouteOverrideValues = Values<typeof routeOverrideFields>;
