import type { Gate } from './gate.ts';

/** Gates of interviews as a way to judge a criterion. */
export const gatesOfInterviews = [
  {
    code: 'interviewOfHiddenNames',
    phase: 'call',
    jurisdiction: 'both',
    effect: 'refuse',
    text: {
      en: 'Names cannot be hidden from people who meet the bidders in an interview. Choose one of the two.',
      nb: 'Navn kan ikke være skjult for dem som møter leverandørene i et intervju. Velg ett av de to.',
    },
    source: 'product rule',
    confidence: 'H',
  },
  {
    code: 'interviewWeighsMost',
    phase: 'call',
    jurisdiction: 'both',
    effect: 'warn',
    text: {
      en: 'More than half of the points are given in an interview. Then the ones who speak best may win over the ones who do the work best.',
      nb: 'Mer enn halvparten av poengene gis i et intervju. Da kan de som snakker best, vinne over dem som gjør jobben best.',
    },
    source: 'product rule',
    confidence: 'H',
  },
  {
    code: 'interviewWithoutScale',
    phase: 'call',
    jurisdiction: 'both',
    effect: 'warn',
    text: {
      en: 'A criterion that is judged in an interview has no words of its own for its scores. Write what each score means, so that everybody is judged alike.',
      nb: 'Et kriterium som vurderes i et intervju, har ingen egne ord for poengene. Skriv hva hver poengsum betyr, så alle blir vurdert likt.',
    },
    source: 'product rule, after PA23 s.23(3) and LOA § 4 (foreseeability)',
    confidence: 'M',
  },
  {
    code: 'interviewBeforeScore',
    phase: 'assessment',
    jurisdiction: 'both',
    effect: 'refuse',
    text: {
      en: 'What is judged in an interview is scored only by those who were there, and only when the interview has been held.',
      nb: 'Det som vurderes i et intervju, får poeng bare av dem som var til stede, og først når intervjuet er holdt.',
    },
    source: 'product rule; PA23 s.12 (same treatment); LOA § 4',
    confidence: 'H',
  },
] as const satisfies readonly Gate[];
