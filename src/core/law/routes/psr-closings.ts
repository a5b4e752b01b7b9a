import type { Text } from '#value/text';
import type { Closing, PsrRouteId } from './record.ts';
import type { EnglishSituation } from './situation-england.ts';

/** The Regulations as a legal basis, in the form Find a Tender writes it. */
export const psr = { scheme: 'UKSI', id: '2023/1348' } as const;

const texts = {
  notHealthCare: {
    en: 'The Provider Selection Regime is only for health care services bought by the NHS and local authorities.',
    nb: 'Provider Selection Regime gjelder bare helsetjenester som NHS og lokale myndigheter kjøper.',
  },
  notInForce: { en: 'These rules were not in force on the rule date.', nb: 'Disse reglene gjaldt ikke på den valgte datoen.' },
  frameworkNeedsCompetition: { en: 'A framework agreement needs the competitive process.', nb: 'En rammeavtale krever konkurranse.' },
  mustUseB: { en: 'Process B must be used where choice is unlimited.', nb: 'Prosess B er pliktig når valget er fritt.' },
  mustUseA: {
    en: 'Process A must be used where only the present provider can do it.',
    nb: 'Prosess A er pliktig når bare dagens leverandør kan levere.',
  },
} as const satisfies Readonly<Record<string, Text>>;

type Duty = Closing<EnglishSituation> & { readonly leaves: PsrRouteId };

/** Where one of these holds, only the route it leaves open may be used (reg. 6(3)–(4), (8)). A framework comes before choice, choice before capability. */
const duties: readonly Duty[] = [
  {
    code: 'frameworkNeedsCompetition',
    leaves: 'PSR-X',
    text: texts.frameworkNeedsCompetition,
    holds: ({ facts }) => facts.framework === true,
  },
  {
    code: 'mustUseB',
    leaves: 'PSR-B',
    text: texts.mustUseB,
    holds: ({ facts }) => facts.framework !== true && facts.userChoice === 'unlimitedProviders',
  },
  {
    code: 'mustUseA',
    leaves: 'PSR-A',
    text: texts.mustUseA,
    holds: ({ facts }) => facts.framework !== true && facts.userChoice !== 'unlimitedProviders' && facts.existingProvider === 'onlyCapable',
  },
];

/** What closes a route of the regime: the service, the day, the duties that leave another one, and its own reasons. */
export function closedUnderPsr(id: PsrRouteId, own: readonly Closing<EnglishSituation>[]): readonly Closing<EnglishSituation>[] {
  return [
    { code: 'notHealthCare', text: texts.notHealthCare, holds: ({ regime }) => regime === 'act' },
    { code: 'notInForce', text: texts.notInForce, holds: ({ facts }) => facts.ruleDate < '2024-01-01' },
    ...duties.filter(({ leaves }) => leaves !== id),
    ...own,
  ];
}
