import { parseDay } from '#value/day';
import { endOfDay, parseInstant, startOfDay, type Instant, type Zone } from '#value/instant';
import { isObject, listOf, numberAt, objectAt, objectsAt, textAt, textsAt, type JsonObject } from '../json.ts';
import { jurisdictionOf, languageOf, sourceUrlOf, type PastJurisdiction } from './past-contract-origin.ts';
import { valueOfContract, type PastValue } from './past-contract-value.ts';

/** Whether a supplier said it is a voluntary, community or social enterprise; most releases do not say. */
export type Stated = 'yes' | 'no' | 'notStated';

export type PastSupplier = {
  readonly id: string | null;
  readonly name: string;
  readonly vcse: Stated;
  readonly publicServiceMission: Stated;
  readonly shelteredWorkshop: Stated;
};

/** One published release as a row of the register of past contracts. `null` means that the release does not say. */
export type PastContract = {
  readonly ocid: string;
  readonly releaseId: string;
  readonly date: Instant;
  readonly tags: readonly string[];
  readonly title: string | null;
  readonly description: string | null;
  readonly buyer: { readonly id: string | null; readonly name: string } | null;
  readonly suppliers: readonly PastSupplier[];
  /** Of the first contract, else of the first award, else of the tender: a code of the standard. */
  readonly status: string | null;
  readonly procurementMethod: string | null;
  readonly procurementMethodDetails: string | null;
  readonly legalBasis: { readonly scheme: string | null; readonly id: string } | null;
  readonly value: PastValue | null;
  readonly contractPeriod: { readonly start: Instant | null; readonly end: Instant | null } | null;
  /** Eight-digit codes in the order found, each once. */
  readonly cpv: readonly string[];
  /** NUTS or ITL codes of delivery; of the buyer where no place of delivery is given. */
  readonly regions: readonly string[];
  /** How many bid; with several lots the largest number for one lot, so at least so many. */
  readonly bidders: number | null;
  readonly language: 'nb' | 'en';
  readonly sourceUrl: string | null;
  readonly jurisdiction: PastJurisdiction | null;
};

/**
 * The row of a release that `readReleases` let through, or `null` for one without ocid, id or a date with a zone.
 * Written to the habits of Find a Tender: values given gross only, contract periods on lots, bidder counts among the statistics,
 * who is a social enterprise in the Cabinet Office's extension. Plain OCDS 1.1 is read by the same fields.
 */
export function pastContractOf(release: JsonObject): PastContract | null {
  const ocid = textAt(release, 'ocid');
  const releaseId = textAt(release, 'id');
  const date = parseInstant(textAt(release, 'date') ?? '');
  if (ocid === null || releaseId === null || date === null) return null;
  const tender = objectAt(release, 'tender');
  const jurisdiction = jurisdictionOf(release);
  const text = {
    title: textAt(tender, 'title') ?? textAt(release, 'title'),
    description: textAt(tender, 'description') ?? textAt(release, 'description'),
  };
  return {
    ocid,
    releaseId,
    date,
    tags: textsAt(release, 'tag'),
    ...text,
    buyer: buyerOf(release),
    suppliers: suppliersOf(release),
    status: firstText([...objectsAt(release, 'contracts'), ...objectsAt(release, 'awards'), tender], 'status'),
    procurementMethod: textAt(tender, 'procurementMethod'),
    procurementMethodDetails: textAt(tender, 'procurementMethodDetails'),
    legalBasis: legalBasisOf(tender),
    value: valueOfContract(release),
    contractPeriod: contractPeriodOf(release, jurisdiction === 'norway' ? 'Europe/Oslo' : 'Europe/London'),
    cpv: cpvOf(release),
    regions: regionsOf(release),
    bidders: biddersOf(release),
    language: languageOf(release, `${text.title ?? ''} ${text.description ?? ''}`),
    sourceUrl: sourceUrlOf(release),
    jurisdiction,
  };
}

function firstText(objects: readonly JsonObject[], key: string): string | null {
  return objects.map((object) => textAt(object, key)).find((text) => text !== null) ?? null;
}

function partyOf(release: JsonObject, reference: JsonObject): JsonObject {
  const id = textAt(reference, 'id');
  return objectsAt(release, 'parties').find((party) => id !== null && textAt(party, 'id') === id) ?? {};
}

function buyerOf(release: JsonObject): PastContract['buyer'] {
  const withRole = objectsAt(release, 'parties').find((party) =>
    textsAt(party, 'roles').some((role) => role === 'buyer' || role === 'procuringEntity'),
  );
  const candidates = [objectAt(release, 'buyer'), objectAt(objectAt(release, 'tender'), 'procuringEntity'), withRole ?? {}];
  for (const candidate of candidates) {
    const name = textAt(candidate, 'name') ?? textAt(partyOf(release, candidate), 'name');
    if (name !== null) return { id: textAt(candidate, 'id'), name };
  }
  return null;
}

function suppliersOf(release: JsonObject): readonly PastSupplier[] {
  const references = [...objectsAt(release, 'awards'), ...objectsAt(release, 'contracts')].flatMap((award) =>
    objectsAt(award, 'suppliers'),
  );
  const byRole = objectsAt(release, 'parties').filter((party) => textsAt(party, 'roles').includes('supplier'));
  const found = new Map<string, PastSupplier>();
  for (const reference of [...references, ...byRole]) {
    const party = partyOf(release, reference);
    const id = textAt(reference, 'id');
    const name = textAt(reference, 'name') ?? textAt(party, 'name');
    const key = id ?? name;
    if (name === null || key === null || found.has(key)) continue;
    const details = objectAt(party, 'details');
    const said = (field: string): Stated => (details[field] === true ? 'yes' : details[field] === false ? 'no' : 'notStated');
    found.set(key, {
      id,
      name,
      vcse: said('vcse'),
      publicServiceMission: said('publicServiceMissionOrganization'),
      shelteredWorkshop: said('shelteredWorkshop'),
    });
  }
  return [...found.values()];
}

function legalBasisOf(tender: JsonObject): PastContract['legalBasis'] {
  const basis = objectAt(tender, 'legalBasis');
  const id = textAt(basis, 'id');
  return id === null ? null : { scheme: textAt(basis, 'scheme'), id };
}

/** From the earliest start to the latest end of the contracts, else of the awards, else of the lots, else of the tender. */
function contractPeriodOf(release: JsonObject, zone: Zone): PastContract['contractPeriod'] {
  const tender = objectAt(release, 'tender');
  const sources = [
    objectsAt(release, 'contracts').map((contract) => objectAt(contract, 'period')),
    objectsAt(release, 'awards').map((award) => objectAt(award, 'contractPeriod')),
    objectsAt(tender, 'lots').map((lot) => objectAt(lot, 'contractPeriod')),
    [objectAt(tender, 'contractPeriod')],
  ];
  for (const periods of sources) {
    const starts = periods
      .map((period) => instantFrom(textAt(period, 'startDate'), (day) => startOfDay(zone, day)))
      .filter((found) => found !== null);
    const ends = periods
      .map((period) => instantFrom(textAt(period, 'endDate'), (day) => endOfDay(zone, day)))
      .filter((found) => found !== null);
    if (starts.length + ends.length > 0) return { start: starts.sort()[0] ?? null, end: ends.sort().at(-1) ?? null };
  }
  return null;
}

/** Instants as they are; a bare day (three of 1,123 end dates) as its first or last instant. */
function instantFrom(text: string | null, ofDay: (day: NonNullable<ReturnType<typeof parseDay>>) => Instant): Instant | null {
  if (text === null) return null;
  const day = parseDay(text);
  return day ? ofDay(day) : parseInstant(text);
}

function itemsOf(release: JsonObject): readonly JsonObject[] {
  const holders = [objectAt(release, 'tender'), ...objectsAt(release, 'awards'), ...objectsAt(release, 'contracts')];
  return holders.flatMap((holder) => objectsAt(holder, 'items'));
}

function cpvOf(release: JsonObject): readonly string[] {
  const ofItems = itemsOf(release).flatMap((item) => [objectAt(item, 'classification'), ...objectsAt(item, 'additionalClassifications')]);
  const all = [objectAt(objectAt(release, 'tender'), 'classification'), ...ofItems];
  const codes = all.filter((item) => textAt(item, 'scheme') === 'CPV').map((item) => textAt(item, 'id')?.slice(0, 8) ?? '');
  return [...new Set(codes.filter((code) => /^\d{8}$/.test(code)))];
}

function regionsOf(release: JsonObject): readonly string[] {
  const delivery = itemsOf(release).flatMap((item) => [...objectsAt(item, 'deliveryAddresses'), objectAt(item, 'deliveryAddress')]);
  const codes = delivery.map((address) => textAt(address, 'region')).filter((code) => code !== null);
  if (codes.length > 0) return [...new Set(codes)];
  const home = textAt(objectAt(partyOf(release, objectAt(release, 'buyer')), 'address'), 'region');
  return home === null ? [] : [home];
}

function biddersOf(release: JsonObject): number | null {
  const stated = numberAt(objectAt(release, 'tender'), 'numberOfTenderers');
  if (stated !== null) return stated;
  const bids = objectAt(release, 'bids');
  const statistics = listOf(bids['statistics']).filter(isObject);
  for (const measure of ['bids', 'validBids', 'finalStageBids']) {
    const counts = statistics.filter((entry) => textAt(entry, 'measure') === measure).map((entry) => numberAt(entry, 'value'));
    const known = counts.filter((count) => count !== null && Number.isInteger(count) && count >= 0).map(Number);
    if (known.length > 0) return Math.max(...known);
  }
  const tenderers = new Set(
    objectsAt(bids, 'details').flatMap((bid) => objectsAt(bid, 'tenderers').map((tenderer) => textAt(tenderer, 'id'))),
  );
  return tenderers.size > 0 ? tenderers.size : null;
}
