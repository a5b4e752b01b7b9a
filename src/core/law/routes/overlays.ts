import type { Text } from '#value/text';
import type { Confidence } from '../row.ts';
import type { RouteFacts } from './facts.ts';
import { isGrantRoute } from './routes.ts';
import type { Regime } from './lawful-routes.ts';

/** What a route must carry besides its own steps. `choices`: exactly one is made and written down. */
export type Overlay = {
  readonly code: 'climate' | 'socialValue' | 'subsidy' | 'conflicts' | 'staffTransfer' | 'privacy';
  readonly name: Text;
  readonly text: Text;
  readonly choices?: readonly { readonly code: string; readonly text: Text }[];
  /** `null`: no law asks for it here; it is good practice all the same. */
  readonly basis: string | null;
  readonly confidence: Confidence;
};

/**
 * Under which rules a purchase stands, as far as an overlay's basis depends on it. `below`: under the thresholds of the Act, where its duties for
 * covered procurements do not reach. `EN`: an English purchase of which the regime is not known yet.
 */
type Place = 'NO' | 'PSR' | 'PA23' | 'below' | 'EN';

type Row = Omit<Overlay, 'basis'> & {
  readonly basis: Readonly<Record<Place, string | null>>;
  readonly applies: (facts: RouteFacts, at: { readonly id: string; readonly regime: Regime }) => boolean;
};

/** Every overlay, with the facts it applies to. */
export const overlayRows: readonly Row[] = [
  {
    code: 'climate',
    applies: ({ jurisdiction }, { id, regime }) =>
      jurisdiction === 'NO' && !isGrantRoute(id) && id !== 'NO-0' && regime.part !== 'belowAct',
    name: { en: 'Climate and environment', nb: 'Klima og miljø' },
    text: {
      en: 'Choose one of five and write why. Whether the rule covers health and social services under parts I and IV is not verified.',
      nb: 'Velg én av fem og begrunn valget. Det er ikke avklart om regelen gjelder helse- og sosialtjenester etter del I og IV.',
    },
    choices: [
      {
        code: 'quality-nor-env-criteria',
        text: {
          en: 'Climate and environment weigh at least 30% (or are among the first three where criteria are ranked)',
          nb: 'Klima og miljø teller minst 30 prosent (eller er blant de tre viktigste når kriteriene er rangert)',
        },
      },
      {
        code: 'quality-nor-env-spec',
        text: { en: 'Requirements in the specification give the same effect', nb: 'Krav i kravspesifikasjonen gir samme virkning' },
      },
      {
        code: 'exempt-insignificant',
        text: { en: 'The purchase has an insignificant footprint', nb: 'Anskaffelsen har ubetydelig klimaavtrykk og miljøbelastning' },
      },
      {
        code: 'exempt-critical-interest',
        text: { en: 'Health, safety or preparedness stand against it', nb: 'Hensyn til helse, sikkerhet eller beredskap taler imot' },
      },
      {
        code: 'exempt-national-minimum',
        text: { en: 'National minimum requirements already apply', nb: 'Nasjonale minstekrav gjelder allerede' },
      },
    ],
    basis: everywhere('LOA § 5b(2)–(3), § 5c', null),
    confidence: 'M',
  },
  {
    code: 'socialValue',
    applies: ({ jurisdiction, serviceKind }, { id }) => jurisdiction === 'EN' && !isGrantRoute(id) && serviceKind !== 'works',
    name: { en: 'Social value', nb: 'Samfunnsnytte' },
    text: {
      en: 'Consider before you start how the service may improve the area, and whether to consult. Central government gives social value at least 10% of the score above the threshold; the NHS applies the same minimum.',
      nb: 'Vurder før dere begynner hvordan tjenesten kan gjøre området bedre, og om dere skal høre noen. Staten lar samfunnsnytte telle minst 10 prosent over terskelverdien, og NHS bruker samme minstekrav.',
    },
    // "Public services contract" of the 2012 Act follows the thresholds, as PPN 002 does.
    basis: {
      NO: null,
      PSR: 'PSR reg. 5(e); Public Services (Social Value) Act 2012 s.1',
      PA23: 'Public Services (Social Value) Act 2012 s.1; PPN 002',
      below: null,
      EN: 'Public Services (Social Value) Act 2012 s.1; PPN 002; PSR reg. 5(e)',
    },
    confidence: 'M',
  },
  {
    code: 'subsidy',
    applies: (_facts, { id }) => isGrantRoute(id),
    name: { en: 'Subsidy and state aid', nb: 'Statsstøtte' },
    text: {
      en: 'Ask each applicant what public support it has had in three years, and add it up before you decide.',
      nb: 'Spør hver søker hvor mye offentlig støtte den har fått på tre år, og legg sammen før dere avgjør.',
    },
    basis: everywhere('EØS-avtalen art. 61, de minimis', 'Subsidy Control Act 2022'),
    confidence: 'M',
  },
  {
    code: 'conflicts',
    applies: () => true,
    name: { en: 'Interests', nb: 'Habilitet' },
    text: {
      en: 'Everybody who decides or prepares says which links they have, before the documents are opened and again when the names are known.',
      nb: 'Alle som avgjør eller forbereder, sier fra om tilknytninger før dokumentene åpnes, og igjen når navnene er kjent.',
    },
    // s.81(1): "in relation to a covered procurement"; that is a public contract, at or above the thresholds.
    basis: { NO: 'FVL §§ 6–10', PSR: 'PSR reg. 21', PA23: 'PA23 ss.81–83', below: null, EN: 'PA23 ss.81–83; PSR reg. 21' },
    confidence: 'H',
  },
  {
    code: 'staffTransfer',
    applies: ({ staffSpinOut }, { id }) => staffSpinOut === true || id === 'PSR-S' || id === 'PA-3',
    name: { en: 'Transfer of staff', nb: 'Virksomhetsoverdragelse' },
    text: {
      en: 'Staff may follow the service with their terms and pensions. Settle it before the call, and tell every bidder the same.',
      nb: 'Ansatte kan følge med tjenesten og beholde vilkår og pensjon. Avklar det før utlysningen, og gi alle den samme informasjonen.',
    },
    basis: everywhere('arbeidsmiljøloven kap. 16', 'TUPE 2006'),
    confidence: 'M',
  },
  {
    code: 'privacy',
    applies: ({ serviceKind }) => serviceKind === 'health' || serviceKind === 'socialCare' || serviceKind === 'welfareEmployment',
    name: { en: 'Personal data', nb: 'Personvern' },
    text: {
      en: 'Agree who answers for the data of those who use the service. Ask for shares and counts in tenders, never for names.',
      nb: 'Avtal hvem som har ansvar for opplysningene om brukerne. Be om andeler og antall i tilbudene, aldri om navn.',
    },
    basis: everywhere('GDPR art. 5 og 28', 'UK GDPR arts 5, 28'),
    confidence: 'M',
  },
];

/** What a lawful route must carry besides its steps, in the order of the table. */
export function overlaysOf(facts: RouteFacts, at: { readonly id: string; readonly regime: Regime }): readonly Overlay[] {
  const place = placeOf(facts, at.regime);
  return overlayRows
    .filter(({ applies }) => applies(facts, at))
    .map(({ applies: _, basis, ...overlay }) => ({ ...overlay, basis: basis[place] }));
}

function placeOf({ jurisdiction }: RouteFacts, { regime, part }: Regime): Place {
  if (jurisdiction === 'NO') return 'NO';
  if (regime === 'PA23') return part === 'belowThreshold' || part === 'lightTouchBelowThreshold' ? 'below' : 'PA23';
  return regime === 'PSR' ? 'PSR' : 'EN';
}

/** One basis for each country, whatever the regime. */
function everywhere(norwegian: string, english: string | null): Row['basis'] {
  return { NO: norwegian, PSR: english, PA23: english, below: english, EN: english };
}
