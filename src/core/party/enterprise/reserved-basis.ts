import type { Day } from '#value/day';
import type { Text } from '#value/text';
import { isShown } from './evidence.ts';
import type { EnterpriseFacts } from './facts.ts';
import { capOf, type Gates } from './gates.ts';
import { surplusUse } from './market.ts';
import { leastIntegrationShare } from './social-levels.ts';
import { percent } from './texts.ts';

/** A basis in law on which a contract may be reserved, whether what has been shown supports it, and why or why not. */
export type ReservedBasis = { readonly basis: string; readonly holds: boolean; readonly because: Text };

/** The reserved routes of a country, each once. It supports a route; whether a contract may be reserved at all is for the route guide. */
export function reservedBases(facts: EnterpriseFacts, day: Day, gates: Gates): readonly ReservedBasis[] {
  return facts.country === 'NO' ? [nonProfit(facts, day, gates), integration(facts, day)] : [mutual(facts, day), integration(facts, day)];
}

/** FOA § 30-2a: no return on equity as main aim, works for a social purpose only, reinvests its surplus. */
function nonProfit(facts: EnterpriseFacts, day: Day, gates: Gates): ReservedBasis {
  const basis = 'FOA § 30-2a';
  const cap = capOf(facts, day);
  const paid = surplusUse(facts, day)?.distributed ?? 0;
  if (cap !== 0 || paid > 0)
    return {
      basis,
      holds: false,
      because: {
        en:
          cap === null
            ? 'It has not been shown that nothing may be paid out.'
            : 'Something may be paid out, or was in the last three years.',
        nb: cap === null ? 'Det er ikke vist at ingenting kan deles ut.' : 'Noe kan deles ut, eller er delt ut de siste tre årene.',
      },
    };
  const social = gates.mission.state === 'pass';
  return {
    basis,
    holds: social,
    because: social
      ? { en: 'Nothing is paid out, and the purpose is social and bound.', nb: 'Ingenting deles ut, og formålet er sosialt og bundet.' }
      : { en: 'It has not been shown that the purpose is social and bound.', nb: 'Det er ikke vist at formålet er sosialt og bundet.' },
  };
}

/** FOA §§ 8-8, 16-9, 30-3 and PA23 s.32: a share of the workforce that is disabled or disadvantaged. */
function integration({ country, workforceDisadvantagedShare: fact }: EnterpriseFacts, day: Day): ReservedBasis {
  const basis = country === 'NO' ? 'FOA §§ 8-8, 16-9, 30-3' : 'PA23 s.32';
  const least = leastIntegrationShare(country, day);
  const needed = percent(least);
  if (fact === null || !isShown(fact, day))
    return {
      basis,
      holds: false,
      because: {
        en: `It has not been shown that at least ${needed.en} of the workforce is disabled or disadvantaged.`,
        nb: `Det er ikke vist at minst ${needed.nb} av de ansatte har en funksjonsnedsettelse eller er vanskeligstilt.`,
      },
    };
  const share = percent(fact.value);
  return {
    basis,
    holds: fact.value >= least,
    because: {
      en: `${share.en} of the workforce, where ${needed.en} is needed.`,
      nb: `${share.nb} av de ansatte, der det kreves ${needed.nb}.`,
    },
  };
}

/** PA23 s.33(3)–(4): employees manage and control it, and nothing is paid out but to members. At most 60 months, and not twice within 36. */
function mutual({ employeeControlled: control, ...facts }: EnterpriseFacts, day: Day): ReservedBasis {
  const basis = 'PA23 s.33';
  const cap = capOf({ ...facts }, day);
  const controlled = control !== null && isShown(control, day) && control.value;
  if (!controlled)
    return {
      basis,
      holds: false,
      because: {
        en: 'It has not been shown that employees manage and control it.',
        nb: 'Det er ikke vist at de ansatte leder og kontrollerer den.',
      },
    };
  const holds = cap !== null && cap <= 0.5;
  return {
    basis,
    holds,
    because: holds
      ? {
          en: 'Employees manage and control it, and the surplus is bound. Not where it had a comparable reserved contract in the last three years.',
          nb: 'De ansatte leder og kontrollerer den, og overskuddet er bundet. Ikke der den har hatt en lignende reservert kontrakt de siste tre årene.',
        }
      : {
          en: 'Employees manage and control it, and it has not been shown what may be paid out, and to whom.',
          nb: 'De ansatte leder og kontrollerer den, men det er ikke vist hva som kan deles ut, og til hvem.',
        },
  };
}
