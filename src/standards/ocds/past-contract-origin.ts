import { objectAt, objectsAt, placesOf, textAt, type JsonObject } from '../json.ts';

/** Where a past contract was made, as far as it can be told; `other` is known to be neither England nor Norway. */
export type PastJurisdiction = 'england' | 'norway' | 'other';

/**
 * A guess from the buyer's region or country, the law named, the publisher's ocid prefix and the currency, in this order.
 * United Kingdom buyers in Scotland (UKM), Wales (UKL) and Northern Ireland (UKN) are `other`: their law differs.
 */
export function jurisdictionOf(release: JsonObject): PastJurisdiction | null {
  const buyerId = textAt(objectAt(release, 'buyer'), 'id');
  const buyer = objectsAt(release, 'parties').find((party) => buyerId !== null && textAt(party, 'id') === buyerId);
  const address = objectAt(buyer, 'address');
  const region = textAt(address, 'region') ?? '';
  const country = (textAt(address, 'country') ?? textAt(address, 'countryName') ?? '').toLowerCase();
  if (/^UK[LMN]/.test(region)) return 'other';
  if (/^UK[A-K]/.test(region)) return 'england';
  if (region.startsWith('NO') || ['no', 'norway', 'norge'].includes(country)) return 'norway';
  if (['gb', 'uk', 'united kingdom', 'england'].includes(country)) return 'england';
  if (/^[a-z]{2}$/.test(country)) return 'other';
  if (textAt(objectAt(objectAt(release, 'tender'), 'legalBasis'), 'scheme') === 'UKPGA') return 'england';
  if (/^ocds-(h6vhtk|b5fd17)-/.test(textAt(release, 'ocid') ?? '')) return 'england';
  for (const { key, value } of placesOf(release)) {
    if (key === 'currency' && value === 'NOK') return 'norway';
    if (key === 'currency' && value === 'GBP') return 'england';
  }
  return null;
}

const norwegianWords = /(^|[^\p{L}])(og|ikke|med|til|av|på|som|skal|kommunen?|tjenester|anskaffelse|avtale|det|ein|eit)(?=[^\p{L}]|$)/giu;
const englishWords = /(^|[^\p{L}])(the|and|of|for|with|to|services|provision|is|in|contract)(?=[^\p{L}]|$)/giu;

/** The stated language where it is Norwegian or English, else whichever of the two has more of its small words in `text`; English on a tie. */
export function languageOf(release: JsonObject, text: string): 'nb' | 'en' {
  const stated = (textAt(release, 'language') ?? '').toLowerCase();
  if (/^(nb|nn|no)\b/.test(stated)) return 'nb';
  if (/^en\b/.test(stated)) return 'en';
  return (text.match(norwegianWords) ?? []).length > (text.match(englishWords) ?? []).length ? 'nb' : 'en';
}

/** The public page of the notice behind a release: among its documents the one with the release's id, else any notice. Web addresses only. */
export function sourceUrlOf(release: JsonObject): string | null {
  const holders = [
    ...objectsAt(release, 'contracts'),
    ...objectsAt(release, 'awards'),
    objectAt(release, 'tender'),
    objectAt(release, 'planning'),
  ];
  const documents = holders.flatMap((holder) => objectsAt(holder, 'documents'));
  const own = documents.find((document) => textAt(document, 'id') === textAt(release, 'id'));
  const notice = documents.find(
    (document) => textAt(document, 'noticeType') !== null || (textAt(document, 'documentType') ?? '').endsWith('Notice'),
  );
  for (const document of [own, notice]) {
    const url = URL.parse(textAt(document, 'url') ?? '');
    if (url && (url.protocol === 'https:' || url.protocol === 'http:')) return url.href;
  }
  const id = textAt(release, 'id') ?? '';
  const findATender = (textAt(release, 'ocid') ?? '').startsWith('ocds-h6vhtk-') && /^\d{6}-\d{4}$/.test(id);
  return findATender ? `https://www.find-tender.service.gov.uk/Notice/${id}` : null;
}
