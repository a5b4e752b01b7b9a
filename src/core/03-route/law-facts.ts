import type { Country } from '#field/field';
import { readCpv } from '#law/cpv/flags';
import { isCircumstance } from '#law/routes/circumstances';
import type { RouteFacts as LawFacts } from '#law/routes/facts';
import type { Day } from '#value/day';
import type { RouteFacts } from './fields.ts';

/** The answers of the route guide as the law asks for them: what was not answered is absent, never guessed. */
export function lawFactsOf(answers: RouteFacts, given: { readonly country: Country; readonly ruleDate: Day }): LawFacts {
  const code = answers.cpv === null ? null : readCpv(answers.cpv);
  const { staffRequest } = answers;
  return {
    jurisdiction: given.country,
    ruleDate: given.ruleDate,
    vat: answers.value?.vat ?? 'none',
    circumstances: answers.circumstances.filter(isCircumstance),
    ...known('cpv', code === null ? null : [code]),
    ...known('valueMinor', answers.value?.minor ?? null),
    ...known('serviceKind', answers.serviceKind),
    ...known('buyerType', answers.buyerType),
    ...known('durationMonths', answers.durationMonths),
    ...known('needs', answers.needs),
    ...known('innovation', answers.innovation),
    ...known('approach', answers.approach),
    // One that is only known of does not deliver today: the law asks about nobody else.
    ...known('existingProvider', answers.existingProvider === 'knowsOne' ? 'none' : answers.existingProvider),
    ...known('userChoice', answers.userChoice),
    ...known('reservation', answers.reservation),
    ...known('eligibleSuppliers', answers.eligibleSuppliers),
    ...known('steerDetail', answers.steerDetail),
    ...known('urgency', answers.urgency),
    ...known('framework', toBoolean(answers.framework)),
    ...known('considerableChange', toBoolean(answers.considerableChange)),
    ...known('staffSpinOut', staffRequest === null ? null : staffRequest !== 'no'),
    ...known('corporateSuccession', staffRequest === null ? null : staffRequest === 'succession'),
  };
}

/** What kind of body a register holds, where it holds one kind of body that buys (org-id.guide); a person can answer otherwise. */
const bodiesOfRegister: Readonly<Record<string, RouteFacts['buyerType']>> = { 'GB-LAE': 'localAuthority', 'GB-NHS': 'nhsBody' };

/** What a body that buys is, by the register that its number is from; `null` where that does not tell. */
export function buyerTypeByRegister(identifier: { readonly scheme: string } | null): RouteFacts['buyerType'] {
  return (identifier && bodiesOfRegister[identifier.scheme]) ?? null;
}

/** The fact under its name, or nothing where it is not known. */
function known<Fact extends keyof LawFacts>(fact: Fact, value: LawFacts[Fact] | null): Pick<Partial<LawFacts>, Fact> {
  // A computed key of one type parameter is widened to any text; it is `fact`.
  return (value === null ? {} : { [fact]: value }) as Pick<Partial<LawFacts>, Fact>;
}

function toBoolean(answer: 'yes' | 'no' | null): boolean | null {
  return answer === null ? null : answer === 'yes';
}
