// Who comes to read what somebody wrote, for tests/matrix-partnership.test.ts. What is public from a moment follows from the catalogue; all else is said here.
import type { Readers, ReadingTable } from './matrix-expected.ts';
import { audiences, states, type Audience, type Bidder, type State } from './matrix-partnership-audiences.ts';

type Rows = Readonly<Record<string, Readers<State, Audience>>>;

const everybody = Object.keys(audiences) as Audience[]; // keys of the table

/** The chair has a link to the bidder that gets no contract, and never reads of it. */
const panelFor = (bidder: Bidder): readonly Audience[] => (bidder === 'other' ? ['freeMember'] : ['freeMember', 'recusedMember']);
const arrangingFor = (bidder: Bidder): readonly Audience[] => (bidder === 'other' ? ['buyer'] : ['recusedMember', 'buyer']);

const inside: Rows = {
  callFields: { draft: ['buyer'] },
  ...rowsOf(['own', 'stopped', 'other', 'refused'], (bidder) =>
    submitted(bidder, { stage: 'selection', sealed: 'published', opened: 'invited' }),
  ),
  ...rowsOf(['own', 'stopped', 'other'], (bidder) => ({
    ...submitted(bidder, { stage: 'first', sealed: 'invited', opened: 'negotiated' }),
    ...submitted(bidder, { stage: 'final', sealed: 'negotiated', opened: 'decided' }),
    ...talked(bidder),
  })),
  ...rowsOf(['own', 'stopped'], (bidder) => ({
    [`stopPointFields.shown of ${bidder}, phase 1`]: { developed: [`${bidder}Bidder`, 'buyer', 'oversight'] },
    [`stopPointFields.shown of ${bidder}, phase 2`]: { developed: [`${bidder}Bidder`, 'buyer', 'oversight'] },
  })),
  // The value of an award is public; of whoever gets none the body reads the price, and who oversees it. That of a first tender is never public.
  ...rowsOf(['own', 'stopped'], (bidder) => ({
    [`submissionFields.price of ${bidder}, final`]: { negotiated: [`${bidder}Bidder`], decided: everybody },
  })),
  // What the panel wrote of those who are chosen is in the letter of whoever gets no contract (PA23 s.50, FOA § 25-1).
  'scoreFields.reason of own, final': { decided: ['freeMember', 'recusedMember', 'ownBidder', 'otherBidder', 'buyer', 'oversight'] },
  'scoreFields.reason of stopped, final': {
    decided: ['freeMember', 'recusedMember', 'stoppedBidder', 'otherBidder', 'buyer', 'oversight'],
  },
  'feedbackFields.feedback of refused, selection': { invited: ['refusedBidder', 'buyer', 'oversight'] },
  'feedbackFields.feedback of other, final': { decided: ['otherBidder', 'buyer', 'oversight'] },
};

/** What lies in one bidder's envelope of a stage, and what the panel makes of it. */
function submitted(
  bidder: Bidder,
  { stage, sealed, opened }: { readonly stage: string; readonly sealed: State; readonly opened: State },
): Rows {
  const whose = `of ${bidder}, ${stage}`;
  return {
    [`answer ${whose}`]: { [sealed]: [`${bidder}Bidder`], [opened]: panelFor(bidder) },
    [`submissionFields.price ${whose}`]: { [sealed]: [`${bidder}Bidder`], [opened]: ['buyer', 'oversight'] },
    // Nothing else being written for a letter, it has what the panel wrote.
    [`scoreFields.reason ${whose}`]: { [opened]: [...panelFor(bidder), `${bidder}Bidder`, 'buyer', 'oversight'] },
  };
}

/** A talk is for the body and that bidder; what all must know, for all who go on. Who oversees reads of neither, as of nothing bidders said. */
function talked(bidder: Bidder): Rows {
  const read = { negotiated: [`${bidder}Bidder`, ...arrangingFor(bidder)] } as const;
  return {
    [`stageTalkFields.attended of ${bidder}`]: read,
    [`stageTalkFields.minutes of ${bidder}`]: read,
    [`stageTalkFields.forAll of ${bidder}`]: {
      negotiated: ['ownBidder', 'stoppedBidder', 'otherBidder', ...arrangingFor(bidder)],
    },
  };
}

function rowsOf<Some extends Bidder>(some: readonly Some[], rows: (bidder: Some) => Rows): Rows {
  return Object.assign({}, ...some.map(rows));
}

/** Who reads what, and from when. */
export const readers: ReadingTable<State, Audience> = {
  states,
  everybody,
  moments: {
    onNeedPublished: 'draft',
    // No solution is part of a case.
    onSolutionPublished: 'draft',
    onDialogueShared: 'draft',
    onRouteChosen: 'draft',
    onCallPublished: 'published',
    onDecision: 'decided',
    onAgreement: 'developed',
    onOutcomePublished: 'developed',
  },
  inside,
  later: {},
};
