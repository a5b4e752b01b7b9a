import type { Country, Field, Option } from '#field/field';
import { routeFactFields } from '#route/fields';
import type { Text } from '#value/text';

const buyersIn: Readonly<Record<Country, readonly string[]>> = {
  NO: ['municipality', 'county', 'state'],
  EN: ['nhsBody', 'localAuthority', 'central'],
};

/** Reservations that only one country's law knows (FOA § 30-2a; PA23 ss.33, 84 and the 2026 order). */
const reservationsIn: Readonly<Record<Country, readonly string[]>> = {
  NO: ['none', 'nonprofit', 'workIntegration'],
  EN: ['none', 'workIntegration', 'employeeMutual', 'smeVcseLocal'],
};

type FactName = keyof typeof routeFactFields;

/** Questions that change nothing in Norway, where no rule asks for them. */
const englishOnly: readonly FactName[] = ['userChoice', 'framework', 'staffRequest', 'considerableChange'];

/** The parts of the guide: what they are called, and their questions in the order in which they are asked. */
export const guideParts: readonly { readonly key: string; readonly title: Text; readonly names: readonly FactName[] }[] = [
  { key: 'service', title: { en: 'The service', nb: 'Tjenesten' }, names: ['serviceKind', 'cpv', 'buyerType'] },
  { key: 'money', title: { en: 'Money and time', nb: 'Penger og tid' }, names: ['value', 'durationMonths', 'urgency'] },
  { key: 'new', title: { en: 'What is new', nb: 'Hva som er nytt' }, names: ['needs', 'innovation', 'approach'] },
  {
    key: 'who',
    title: { en: 'Who may deliver', nb: 'Hvem som kan levere' },
    names: ['existingProvider', 'considerableChange', 'userChoice', 'reservation', 'eligibleSuppliers'],
  },
  { key: 'how', title: { en: 'How', nb: 'Hvordan' }, names: ['steerDetail', 'framework', 'staffRequest'] },
];

/** The questions of a country in the order of the guide. */
export function askedIn(country: Country): readonly FactName[] {
  return guideParts.flatMap(({ names }) => names).filter((name) => country === 'EN' || !englishOnly.includes(name));
}

/** The facts with the answers that a country knows. What is not offered is not accepted either. */
export function factFieldsIn(country: Country) {
  const { buyerType, reservation } = routeFactFields;
  return {
    ...routeFactFields,
    buyerType: { ...buyerType, options: only(buyerType.options, buyersIn[country]) },
    reservation: { ...reservation, options: only(reservation.options, reservationsIn[country]) },
  } satisfies Readonly<Record<FactName, Field>>;
}

function only<O extends Option>(options: readonly O[], kept: readonly string[]): readonly O[] {
  return options.filter((option) => kept.includes(option.value));
}
