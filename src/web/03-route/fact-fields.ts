import type { Country, Option } from '#field/field';
import { routeFactFields } from '#route/fields';

const buyersIn: Readonly<Record<Country, readonly string[]>> = {
  NO: ['municipality', 'county', 'state'],
  EN: ['nhsBody', 'localAuthority', 'central'],
};

/** Reservations that only English law knows (PA23 ss.33, 84; the 2026 order). */
const englishReservations: readonly string[] = ['employeeMutual', 'smeVcseLocal'];

/** The facts that are asked in a country: its own buyers, and the reservations its law knows. What is not offered is not accepted either. */
export function factFieldsIn(country: Country) {
  const { buyerType, reservation } = routeFactFields;
  return {
    ...routeFactFields,
    buyerType: { ...buyerType, options: only(buyerType.options, (value) => buyersIn[country].includes(value)) },
    reservation: {
      ...reservation,
      options: only(reservation.options, (value) => country === 'EN' || !englishReservations.includes(value)),
    },
  };
}

function only<O extends Option>(options: readonly O[], kept: (value: string) => boolean): readonly O[] {
  return options.filter((option) => kept(option.value));
}
