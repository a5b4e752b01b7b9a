import type { Country, Option } from '#field/field';
import type { Text } from '#value/text';

/** A part of a country: Norway's counties (NUTS level 3), England's regions (NUTS level 1: level 3 has 133, too fine to choose from). */
export type Region = { readonly code: string; readonly country: Country; readonly label: Text };

const norwegian = (code: string, name: string): Region => ({ code, country: 'NO', label: { en: name, nb: name } });
const english = (code: string, en: string, nb: string): Region => ({ code, country: 'EN', label: { en, nb } });

/** Every region in alphabetical order of its country. Norwegian names as the list gives them, in bokmål only where it has several. */
export const regions: readonly Region[] = [
  norwegian('NO092', 'Agder'),
  norwegian('NO084', 'Akershus'),
  norwegian('NO085', 'Buskerud'),
  norwegian('NO073', 'Finnmark'),
  norwegian('NO020', 'Innlandet'),
  norwegian('NO0A3', 'Møre og Romsdal'),
  norwegian('NO071', 'Nordland'),
  norwegian('NO081', 'Oslo'),
  norwegian('NO0A1', 'Rogaland'),
  norwegian('NO0B2', 'Svalbard'),
  norwegian('NO094', 'Telemark'),
  norwegian('NO072', 'Troms'),
  norwegian('NO060', 'Trøndelag'),
  norwegian('NO093', 'Vestfold'),
  norwegian('NO0A2', 'Vestland'),
  norwegian('NO083', 'Østfold'),
  english('UKF', 'East Midlands', 'East Midlands'),
  english('UKH', 'East of England', 'Øst-England'),
  english('UKI', 'London', 'London'),
  english('UKC', 'North East', 'Nordøst-England'),
  english('UKD', 'North West', 'Nordvest-England'),
  english('UKJ', 'South East', 'Sørøst-England'),
  english('UKK', 'South West', 'Sørvest-England'),
  english('UKG', 'West Midlands', 'West Midlands'),
  english('UKE', 'Yorkshire and the Humber', 'Yorkshire og Humber'),
];

/** Regions as options; of one country, or of both where none is named. */
export function regionOptions(country?: Country): readonly Option[] {
  return regions.filter((region) => country === undefined || region.country === country).map(({ code, label }) => ({ value: code, label }));
}

/** The name of a region; `null` for an unknown code. */
export function regionName(code: string): Text | null {
  return regions.find((region) => region.code === code)?.label ?? null;
}
