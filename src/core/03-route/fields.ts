import { catalogue, type Values } from '#field/field';
import { needFields } from '#need/fields';

/** The facts on which the lawful routes depend (knowledge of the rules lies in core/law). */
export const routeFactFields = catalogue({
  buyerType: {
    kind: 'choice',
    label: { en: 'Who buys', nb: 'Hvem kjøper' },
    missing: { en: 'Select who buys', nb: 'Velg hvem som kjøper' },
    options: [
      { value: 'municipality', label: { en: 'Norwegian municipality', nb: 'Norsk kommune' } },
      { value: 'county', label: { en: 'Norwegian county', nb: 'Norsk fylkeskommune' } },
      { value: 'state', label: { en: 'Norwegian state body', nb: 'Norsk statlig virksomhet' } },
      { value: 'nhsBody', label: { en: 'NHS body in England', nb: 'NHS-virksomhet i England' } },
      { value: 'localAuthority', label: { en: 'Local authority in England', nb: 'Kommune i England' } },
      { value: 'central', label: { en: 'Central government in England', nb: 'Statlig virksomhet i England' } },
    ],
    store: 'column',
    required: 'save',
    visible: 'onRouteChosen',
  },
  serviceKind: {
    kind: 'choice',
    label: needFields.serviceKind.label,
    missing: needFields.serviceKind.missing,
    options: needFields.serviceKind.options,
    store: 'column',
    required: 'save',
    visible: 'onRouteChosen',
  },
  value: {
    kind: 'money',
    vat: 'asked',
    label: { en: 'Value of the whole contract', nb: 'Verdien av hele avtalen' },
    hint: {
      en: 'For the whole period, with options and extensions.',
      nb: 'For hele perioden, med opsjoner og forlengelser.',
    },
    missing: { en: 'Enter an estimate of the value', nb: 'Skriv et anslag på verdien' },
    minMinor: 0,
    store: 'columns',
    required: 'save',
    visible: 'onRouteChosen',
  },
  innovation: {
    kind: 'choice',
    label: { en: 'Is there a solution already', nb: 'Finnes løsningen allerede' },
    missing: { en: 'Select how new the solution is', nb: 'Velg hvor ny løsningen er' },
    options: [
      { value: 'none', label: { en: 'Yes, it is delivered in the same way today', nb: 'Ja, den leveres på samme måte i dag' } },
      {
        value: 'deliveryModel',
        label: { en: 'Yes, but we want a new way of delivering it', nb: 'Ja, men vi ønsker en ny måte å levere på' },
      },
      { value: 'significantlyImproved', label: { en: 'It must be much improved', nb: 'Den må bli vesentlig bedre' } },
      { value: 'notOnMarket', label: { en: 'No, nobody offers it', nb: 'Nei, ingen tilbyr den' } },
    ],
    store: 'column',
    required: 'save',
    visible: 'onRouteChosen',
  },
  reservation: {
    kind: 'choice',
    label: { en: 'Should the competition be reserved', nb: 'Skal konkurransen forbeholdes noen' },
    missing: { en: 'Select whether it is reserved', nb: 'Velg om den skal forbeholdes noen' },
    options: [
      { value: 'none', label: { en: 'No, open to all', nb: 'Nei, åpen for alle' } },
      { value: 'nonprofit', label: { en: 'For non-profit organisations', nb: 'For ideelle organisasjoner' } },
      {
        value: 'workIntegration',
        label: { en: 'For enterprises where at least 30 % are disadvantaged', nb: 'For virksomheter der minst 30 % er vanskeligstilte' },
      },
      { value: 'employeeMutual', label: { en: 'For public service mutuals', nb: 'For ansatteide virksomheter (bare England)' } },
      {
        value: 'smeVcseLocal',
        label: { en: 'For local, small or voluntary organisations', nb: 'For lokale, små eller frivillige virksomheter (bare England)' },
      },
    ],
    store: 'column',
    required: 'save',
    visible: 'onRouteChosen',
  },
  existingProvider: {
    kind: 'choice',
    label: { en: 'Does somebody deliver it today', nb: 'Leverer noen tjenesten i dag' },
    missing: { en: 'Select whether somebody delivers it today', nb: 'Velg om noen leverer tjenesten i dag' },
    options: [
      { value: 'none', label: { en: 'No', nb: 'Nei' } },
      { value: 'satisfying', label: { en: 'Yes, and we are satisfied', nb: 'Ja, og vi er fornøyde' } },
      { value: 'onlyCapable', label: { en: 'Yes, and nobody else can', nb: 'Ja, og ingen andre kan' } },
      { value: 'notSatisfying', label: { en: 'Yes, but we are not satisfied', nb: 'Ja, men vi er ikke fornøyde' } },
    ],
    store: 'column',
    required: 'save',
    visible: 'onRouteChosen',
  },
  userChoice: {
    kind: 'choice',
    label: { en: 'Do people choose their provider themselves', nb: 'Velger brukerne leverandør selv' },
    missing: { en: 'Select whether people choose', nb: 'Velg om brukerne velger selv' },
    options: [
      { value: 'none', label: { en: 'No', nb: 'Nei' } },
      { value: 'unlimitedProviders', label: { en: 'Yes, among everybody who qualifies', nb: 'Ja, mellom alle som oppfyller kravene' } },
      { value: 'individualChoice', label: { en: 'Yes, one person at a time', nb: 'Ja, for én person om gangen' } },
    ],
    store: 'column',
    required: 'save',
    visible: 'onRouteChosen',
  },
});

export type RouteFacts = Values<typeof routeFactFields>;

/** The choice itself: a person chooses among the lawful routes and says why. */
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

export type RouteChoiceValues = Values<typeof routeChoiceFields>;
