import { catalogue, type Field, type Option, type Values } from '#field/field';
import { circumstanceCodes, circumstances } from '#law/routes/circumstances';
import { needFields } from '#need/fields';

/** What all answers of the route guide have in common: any may be missing, and becomes public with the choice. */
const asked = { required: 'never', visible: 'onRouteChosen' } as const;
const choice = { ...asked, kind: 'choice', store: 'column', noAnswer: { en: 'I do not know', nb: 'Vet ikke' } } as const;

const noYes = [
  { value: 'no', label: { en: 'No', nb: 'Nei' } },
  { value: 'yes', label: { en: 'Yes', nb: 'Ja' } },
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
          en: 'Day support, activity, home care, child welfare, housing support, support after addiction treatment, mental health. Also meals where company and care are the point.',
          nb: 'Dagtilbud, aktivitet, hjemmetjeneste, barnevern, boligoppfølging, oppfølging etter rusbehandling, psykisk helse. Også måltider der samvær og omsorg er poenget.',
        },
      },
      {
        ...needFields.serviceKind.options[2],
        hint: { en: 'Getting into work, courses, advice.', nb: 'Vei til arbeid, kurs, veiledning.' },
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
      en: 'For all years together. A rough estimate is enough. Nobody outside sees it before you have both published the need and chosen a route.',
      nb: 'For alle årene til sammen. Et grovt anslag holder. Ingen utenfor ser det før dere både har kunngjort behovet og valgt framgangsmåte.',
    },
    minMinor: 0,
    store: 'columns',
  },
  durationMonths: {
    ...asked,
    kind: 'number',
    label: { en: 'How long may it last, in months', nb: 'Hvor lenge kan den vare, i måneder' },
    hint: { en: 'Three years are 36 months, four are 48.', nb: 'Tre år er 36 måneder, fire er 48.' },
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
      { value: 'none', label: { en: 'Yes, somebody in the country offers it', nb: 'Ja, noen i landet tilbyr det' } },
      {
        value: 'deliveryModel',
        label: { en: 'Yes, but not in this way or at these times', nb: 'Ja, men ikke på denne måten eller til disse tidene' },
        hint: { en: 'If in doubt, either yes: the same routes are open.', nb: 'I tvil? Begge ja holder de samme framgangsmåtene åpne.' },
      },
      {
        value: 'significantlyImproved',
        label: { en: 'No, it must become much better first', nb: 'Nei, det må bli vesentlig bedre først' },
        hint: {
          en: 'For example an alarm that does not yet notice a fall.',
          nb: 'For eksempel en alarm som ikke merker fall ennå.',
        },
      },
      { value: 'notOnMarket', label: { en: 'No, somebody has to invent it', nb: 'Nei, noen må finne det opp' } },
    ],
  },
  approach: {
    ...choice,
    label: { en: 'What proposals do you hope for', nb: 'Hva slags forslag håper dere på' },
    hint: {
      en: 'It closes nothing. It only decides which lawful route stands first.',
      nb: 'Det stenger ingenting. Det avgjør bare hvilken lovlig framgangsmåte som står først.',
    },
    options: [
      {
        value: 'scout',
        label: {
          en: 'A new solution to a need that few have seen',
          nb: 'En ny løsning på et behov få har sett',
        },
      },
      {
        value: 'challenger',
        label: { en: 'A better way to do what you buy today', nb: 'En bedre måte å gjøre det dere kjøper i dag' },
      },
      {
        value: 'includer',
        label: {
          en: 'Ordinary goods or services that give jobs to people outside work',
          nb: 'Vanlige varer eller tjenester som gir jobb til folk utenfor arbeidslivet',
        },
      },
      { value: 'any', label: { en: 'Any of these, or several', nb: 'Alle slags, eller flere av disse' } },
    ],
  },
  existingProvider: {
    ...choice,
    label: { en: 'Do you have a supplier of it today', nb: 'Har dere en leverandør av dette i dag' },
    options: [
      { value: 'none', label: { en: 'No', nb: 'Nei' } },
      { value: 'knowsOne', label: { en: 'No, but we know of one', nb: 'Nei, men vi vet om én' } },
      { value: 'satisfying', label: { en: 'Yes, and we are satisfied', nb: 'Ja, og vi er fornøyde' } },
      { value: 'notSatisfying', label: { en: 'Yes, but we are not satisfied', nb: 'Ja, men vi er ikke fornøyde' } },
      { value: 'onlyCapable', label: { en: 'Yes, and nobody else can', nb: 'Ja, og ingen andre kan' } },
    ],
  },
  userChoice: {
    ...choice,
    label: { en: 'Do people choose their provider themselves', nb: 'Velger brukerne leverandør selv' },
    hint: {
      en: 'For example with a voucher. If you choose one for everybody, answer no.',
      nb: 'For eksempel med et verdikort. Velger dere én for alle, svarer dere nei.',
    },
    options: [
      { value: 'none', label: { en: 'No', nb: 'Nei' } },
      { value: 'unlimitedProviders', label: { en: 'Yes, among everybody who qualifies', nb: 'Ja, mellom alle som oppfyller kravene' } },
      { value: 'individualChoice', label: { en: 'Yes, one person at a time', nb: 'Ja, for én person om gangen' } },
    ],
  },
  reservation: {
    ...choice,
    label: { en: 'Shall only some be allowed to take part', nb: 'Skal bare noen få lov til å delta' },
    hint: {
      en: 'With no, everybody may take part, also a small local charity that you know. With yes, all others are kept out.',
      nb: 'Med nei kan alle delta, også en liten lokal forening dere kjenner. Med ja holdes alle andre utenfor.',
    },
    options: [
      { value: 'none', label: { en: 'No, all may', nb: 'Nei, alle kan delta' } },
      {
        value: 'smeVcseLocal',
        label: { en: 'Yes, only local, small or voluntary organisations', nb: 'Ja, bare lokale, små eller frivillige virksomheter' },
      },
      {
        value: 'nonprofit',
        label: { en: 'Yes, only non-profit organisations', nb: 'Ja, bare ideelle organisasjoner' },
        hint: {
          en: 'Nobody takes out profit: foundations, associations and the like. A small company is usually not one.',
          nb: 'Ingen tar ut overskudd: stiftelser, foreninger og lignende. Et lite aksjeselskap er vanligvis ikke ideelt.',
        },
      },
      {
        value: 'workIntegration',
        label: {
          en: 'Yes, only enterprises where at least 30% are disabled or disadvantaged',
          nb: 'Ja, bare virksomheter der minst 30 prosent har en funksjonsnedsettelse eller er vanskeligstilt',
        },
        hint: {
          en: 'Disadvantaged: for example long outside work, after addiction, prison or illness.',
          nb: 'Vanskeligstilt: for eksempel lenge utenfor arbeidslivet, etter rus, soning eller sykdom.',
        },
      },
      {
        value: 'employeeMutual',
        label: { en: 'Yes, only enterprises run by their employees', nb: 'Ja, bare virksomheter som de ansatte styrer' },
      },
    ],
  },
  eligibleSuppliers: {
    ...asked,
    kind: 'number',
    label: { en: 'If only some may take part: how many could, about', nb: 'Hvis bare noen får delta: omtrent hvor mange kan det' },
    hint: { en: 'Leave it empty if it is open to all.', nb: 'La det stå tomt hvis den er åpen for alle.' },
    min: 0,
    max: 10_000,
    decimals: 0,
    store: 'column',
  },
  steerDetail: {
    ...choice,
    label: { en: 'Will you buy this, or support it', nb: 'Skal dere kjøpe dette, eller støtte det' },
    hint: {
      en: 'If you buy, it is no grant. “I do not know” keeps both open.',
      nb: 'Kjøper dere, er det ikke tilskudd. «Vet ikke» holder begge åpne.',
    },
    options: [
      {
        value: 'high',
        label: { en: 'Buy it', nb: 'Kjøpe det' },
        hint: {
          en: 'You order a service and can demand it, also of a charity.',
          nb: 'Dere bestiller en tjeneste og kan kreve den, også av en forening.',
        },
      },
      {
        value: 'low',
        label: { en: 'Support it', nb: 'Støtte det' },
        hint: {
          en: 'You give a grant to what somebody does anyway, and cannot demand it.',
          nb: 'Dere gir tilskudd til noe andre gjør uansett, og kan ikke kreve det.',
        },
      },
    ],
  },
  urgency: {
    ...choice,
    label: { en: 'Is it so urgent that there is no time to ask several', nb: 'Haster det så mye at dere ikke rekker å spørre flere' },
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
    label: {
      en: 'Will you order many small jobs, one by one, under one agreement',
      nb: 'Skal dere bestille mange små oppdrag, ett og ett, under én avtale',
    },
    hint: {
      en: 'For example repairs, as they come up. A service that runs every week is not that.',
      nb: 'For eksempel reparasjoner etter hvert som de dukker opp. Et tilbud som går hver uke, er ikke det.',
    },
    options: noYes,
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
    label: {
      en: 'If a contract runs out: will the new one be considerably different',
      nb: 'Hvis en avtale løper ut: Blir den nye vesentlig annerledes',
    },
    options: [
      {
        value: 'yes',
        label: { en: 'Yes', nb: 'Ja' },
        hint: {
          en: 'Another kind of service, or at your own wish at least £500,000 and at least 25% more money.',
          nb: 'En annen slags tjeneste, eller etter eget ønske minst 500 000 pund og minst 25 prosent mer penger.',
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
    hint: {
      en: 'One or two sentences are enough, for example why it fits the need and the amount. They become public with the case.',
      nb: 'En setning eller to holder, for eksempel hvorfor den passer til behovet og beløpet. Det blir offentlig sammen med saken.',
    },
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
