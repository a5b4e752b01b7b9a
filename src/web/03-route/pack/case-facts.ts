import type { Call } from '#call';
import { routeOf } from '#law/routes/routes';
import { buyersBehind } from '#need/joining';
import type { CaseFile } from '#public-record/case-file';
import { say } from '../../text/say.ts';
import { formatDay, formatInstant, formatList, formatMoneyWithVat } from '../../text/format.ts';
import type { Language } from '#value/text';
import { legalBasisText } from '#law/legal-basis';
import type { Material } from './section.ts';

/** Everybody who buys, the body whose case it is first. */
export function buyersIn(file: Pick<CaseFile, 'organisation' | 'joinings'>, language: Language): string {
  return formatList(
    buyersBehind(file).map(({ name }) => name),
    language,
  );
}

/** The page of the case that everybody reads. */
export function publicPageOf({ publicAddress, language, id }: Pick<Material, 'publicAddress' | 'language' | 'id'>): string {
  return `${publicAddress}/${language}/cases/${id}`;
}

/** The public page of a call. */
export function callPageOf(material: Pick<Material, 'publicAddress' | 'language' | 'id'>, call: Pick<Call, 'id'>): string {
  return `${publicPageOf(material)}/calls/${call.id}`;
}

/** The chosen route and what it rests on, in one line; '' while none is chosen. */
export function routeLine({ route }: Pick<CaseFile, 'route'>, language: Language): string {
  if (!route) return '';
  const { name, basis } = route.basis.route;
  return `${name[language]}. ${basis.map(({ ref }) => legalBasisText(ref, language)).join(' · ')}`;
}

/** What the guide says of the rules of the chosen route, as its words and not the buyer's; '' while none is chosen. */
export function routeLaw({ route }: Pick<CaseFile, 'route'>, language: Language): string {
  const law = route ? routeOf(route.basis.route.id)?.law[language] : undefined;
  return law === undefined ? '' : say(guideSays, language, { law });
}

const guideSays = { en: 'The guide says of the rules: “{law}”', nb: 'Veiviseren sier om reglene: «{law}»' } as const;

/** Whether the chosen route rests on the Provider Selection Regime. */
export function isProviderSelection({ route }: Pick<CaseFile, 'route'>): boolean {
  return route?.basis.route.id.startsWith('PSR-') ?? false;
}

/** The closing time of a call with its weekday and zone; '' while it has none. */
export function closingOf({ closesAt, zone }: Pick<Call, 'closesAt' | 'zone'>, language: Language): string {
  return closesAt ? formatInstant(closesAt, zone, language) : '';
}

/** The days of an agreement, written as one; '' while either is missing. */
export function periodOf({ startDate, endDate }: Pick<Call, 'startDate' | 'endDate'>, language: Language): string {
  if (!startDate || !endDate) return '';
  return `${formatDay(startDate, language)} ${language === 'en' ? 'to' : 'til'} ${formatDay(endDate, language)}`;
}

/** An amount with its VAT; '' where there is none. */
export function amount(money: Parameters<typeof formatMoneyWithVat>[0] | null | undefined, language: Language): string {
  return money ? formatMoneyWithVat(money, language) : '';
}
