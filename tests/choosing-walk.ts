// A provider chosen without a competition, from a need to a published notice, as acts of casework of an English body.
import { emptyValues } from '../src/core/field/field.ts';
import { routeFactFields, type RouteFacts } from '../src/core/03-route/fields.ts';
import type { CallValues } from '../src/core/04-call/fields.ts';
import { noInterview } from '../src/core/04-call/interview-part.ts';
import type { ProcedureKind } from '../src/core/04-call/procedures.ts';
import type { CaseRole } from '../src/core/party/role.ts';
import { addDays } from '../src/core/value/day.ts';
import { dayIn, instantIn } from '../src/core/value/instant.ts';
import type { TestBench } from './bench.ts';
import type { Cast } from './cast.ts';
import { callValues, done, needValues, type Walked } from './walk.ts';

/** A service that staff want to run: the most suitable provider process fits. */
const staffFacts: RouteFacts = {
  ...emptyValues(routeFactFields),
  serviceKind: 'health',
  cpv: '85141200',
  buyerType: 'nhsBody',
  value: { minor: 240_000_000, currency: 'GBP', vat: 'included' },
  durationMonths: 36,
  urgency: 'none',
  needs: 'existingNewSolution',
  innovation: 'deliveryModel',
  approach: 'challenger',
  existingProvider: 'none',
  userChoice: 'none',
  reservation: 'none',
  steerDetail: 'high',
  framework: 'no',
  staffRequest: 'newBody',
};

/** A service that only the present provider can give. */
const onlyOneFacts: RouteFacts = {
  ...staffFacts,
  needs: 'existingSameSolution',
  innovation: 'none',
  approach: null,
  existingProvider: 'onlyCapable',
  staffRequest: 'no',
};

const routes = {
  mostSuitableProvider: { facts: staffFacts, routeId: 'PSR-M' },
  directAward: { facts: onlyOneFacts, routeId: 'PSR-A' },
} as const;

type Kind = keyof typeof routes;

/** The values of such a call: the closing time is 15 days ahead. */
export function choosingValues(today: ReturnType<typeof dayIn>, kind: Kind): CallValues {
  const kept = { id: null, description: null, scorers: null, stage: null, minimum: null, scale: null, ...noInterview } as const;
  const question = { id: null, maxWords: 200, stage: null, must: 'yes' } as const;
  return {
    ...callValues(today),
    value: { minor: 240_000_000, currency: 'GBP', vat: 'included' },
    priceFormula: null,
    priceFloor: null,
    priceCeiling: null,
    closesAt: instantIn('Europe/London', addDays(today, 15), '14:00'),
    decisionBy: addDays(today, 60),
    criteria:
      kind === 'directAward'
        ? []
        : [
            { ...kept, kind: 'solution', title: 'Quality and innovation', weight: 60 },
            { ...kept, kind: 'social', title: 'Social value', weight: 40 },
          ],
    questions: [
      { ...question, title: 'How will you do it?', informs: 'solution', promise: 'yes' },
      { ...question, title: 'Who gains?', informs: 'social', promise: 'no' },
    ],
  };
}

/** From nothing to a notice that everybody can read, and a panel of three where there is something to score. */
export async function walkToNotice({ casework, clock }: TestBench, cast: Cast, kind: Kind): Promise<Walked> {
  const at = await walkToNoticeDraft({ casework, clock }, cast, kind);
  await done(
    casework.confirmConflicts(cast.buyer, {
      ...at,
      values: { outcome: 'assessed', found: 'Nobody has a link to a provider that we know of.' },
    }),
  );
  await done(casework.publishCall(cast.buyer, at));
  const file = await casework.caseFile(at.caseId);
  return { ...at, closesAt: file?.calls[0]?.closesAt ?? clock.now() };
}

/** Who else works on it, by e-mail address. */
const panel: readonly (readonly [email: string, role: CaseRole])[] = [
  ['per@example.no', 'buyer'],
  ['bjørg@example.no', 'assessor'],
  ['tom@example.no', 'chair'],
  ['hilde@example.no', 'assessor'],
];

/** The same up to a draft with everything filled in. */
export async function walkToNoticeDraft(
  { casework, clock }: Pick<TestBench, 'casework' | 'clock'>,
  cast: Pick<Cast, 'buyer' | 'municipality'>,
  kind: Kind,
  roles: typeof panel = panel,
): Promise<Walked> {
  const values = { ...needValues, serviceKind: 'health', cpv: '85141200', costToday: null } as const;
  const { caseId } = await done(
    casework.raiseNeed(cast.buyer, { values, organisationId: cast.municipality, language: 'en', raisedBy: 'buyer', demo: true }),
  );
  await done(casework.publishNeed(cast.buyer, { caseId }));
  const { facts, routeId } = routes[kind];
  await done(casework.chooseRoute(cast.buyer, { caseId, facts, choice: { routeId, reason: 'It is what the facts lead to.' } }));
  const callKind: ProcedureKind = kind;
  const { callId } = await done(casework.startCall(cast.buyer, { caseId, kind: callKind }));
  const call = choosingValues(dayIn('Europe/London', clock.now()), kind);
  await done(casework.saveCall(cast.buyer, { caseId, callId, values: call, version: null }));
  if (kind === 'mostSuitableProvider')
    for (const [email, role] of roles) await done(casework.giveRole(cast.buyer, { caseId, email, role }));
  return { caseId, callId, closesAt: call.closesAt ?? clock.now() };
}
