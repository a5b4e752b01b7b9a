import type { JsonObject } from '../json.ts';

/** Regions of England: NUTS level 1, and the code of the Office for National Statistics that 360Giving asks for. */
const english: Readonly<Record<string, string>> = {
  UKC: 'E12000001',
  UKD: 'E12000002',
  UKE: 'E12000003',
  UKF: 'E12000004',
  UKG: 'E12000005',
  UKH: 'E12000006',
  UKI: 'E12000007',
  UKJ: 'E12000008',
  UKK: 'E12000009',
};

/** The code of an area with its list and country. Norway has no code of the Office for National Statistics: there NUTS stands, which the open list allows. */
export function geoCodeOf(region: string): JsonObject {
  const code = english[region];
  return code === undefined
    ? { geoCode: region, geoCodeType: 'NUTS3', countryCode: 'NO' }
    : { geoCode: code, geoCodeType: 'RGN/GOR', countryCode: 'GB' };
}
