import type { LotState } from '#call/lot';
import type { Text } from '#value/text';

/** The lots of a divided call, for everybody and for those who work on one of them. */
export const lotsText = {
  title: { en: 'Lots', nb: 'Delkontrakter' },
  lead: {
    en: 'The call is divided into {count} lots. You may submit for one, several or all of them, with a submission for each. Each lot is scored and decided by itself.',
    nb: 'Konkurransen er delt i {count} delkontrakter. Dere kan levere til én, flere eller alle, med ett tilbud for hver. Hver delkontrakt blir vurdert og avgjort for seg.',
  },
  together: { en: 'All lots are opened at the same time.', nb: 'Alle delkontraktene åpnes samtidig.' },
  apart: {
    en: 'The lots are opened one by one: what was submitted for one stays sealed while another is assessed.',
    nb: 'Delkontraktene åpnes én for én: det som er levert til én, er forseglet mens en annen blir vurdert.',
  },
  lot: { en: 'Lot', nb: 'Delkontrakt' },
  value: { en: 'Estimated value', nb: 'Anslått verdi' },
  range: { en: 'Price range', nb: 'Prisskala' },
  fromTo: { en: '{floor} to {ceiling}', nb: '{floor} til {ceiling}' },
  state: { en: 'Status', nb: 'Status' },
  seeDecision: { en: 'See the decision: {lot}', nb: 'Se beslutningen: {lot}' },
  bothTitle: { en: 'Stages and lots', nb: 'Trinn og delkontrakter' },
  stagesTitle: { en: 'Stages', nb: 'Trinn' },
  mostInvited: {
    en: 'At most {most} go on after a stage: those with the most points.',
    nb: 'Høyst {most} går videre etter et trinn: de med flest poeng.',
  },
  closes: { en: 'Closing time: {at}', nb: 'Frist: {at}' },
  invitedOnly: { en: 'Open for those who are invited', nb: 'Åpent for dem som er invitert' },
  notBegun: { en: 'Not begun', nb: 'Ikke begynt' },
  draft: { en: 'Draft', nb: 'Utkast' },
  sealed: { en: 'Submitted', nb: 'Levert' },
  withdrawn: { en: 'Withdrawn', nb: 'Trukket' },
  choose: {
    lots: { en: 'Choose a lot', nb: 'Velg delkontrakt' },
    stages: { en: 'Choose a stage', nb: 'Velg trinn' },
    both: { en: 'Choose a lot and stage', nb: 'Velg delkontrakt og trinn' },
  },
  chooseWhy: {
    lots: {
      en: 'The call is divided into lots. Each has a page of its own.',
      nb: 'Konkurransen er delt i delkontrakter. Hver av dem har sin egen side.',
    },
    stages: { en: 'The call runs in stages. Each has a page of its own.', nb: 'Konkurransen går i trinn. Hvert trinn har sin egen side.' },
    both: {
      en: 'The call is divided into lots and runs in stages. Each has a page of its own.',
      nb: 'Konkurransen er delt i delkontrakter og går i trinn. Hver av dem har sin egen side.',
    },
  },
} as const satisfies Readonly<Record<string, Text | Readonly<Record<string, Text>>>>;

const words: Readonly<Record<LotState, Text>> = {
  waiting: { en: 'Not opened', nb: 'Ikke åpnet' },
  opened: { en: 'Being assessed', nb: 'Under vurdering' },
  selected: { en: 'Those who go on are chosen', nb: 'De som går videre, er valgt' },
  decided: { en: 'Decided', nb: 'Avgjort' },
  cancelled: { en: 'Stopped', nb: 'Avlyst' },
};

const open: Text = { en: 'Open for submissions', nb: 'Åpen for tilbud' };

/** How far a lot has come, in a word; `receiving` while the call still takes submissions. */
export function lotStateText(state: LotState, receiving: 'receiving' | 'closed'): Text {
  return state === 'waiting' && receiving === 'receiving' ? open : words[state];
}
