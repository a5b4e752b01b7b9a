import type { Option } from '#field/field';

// The options of the catalogues around interests, apart because there are many.

/** Whether there is a link. */
export const statementOptions = [
  { value: 'none', label: { en: 'No link', nb: 'Ingen tilknytning' } },
  { value: 'link', label: { en: 'There is a link', nb: 'Det finnes en tilknytning' } },
  { value: 'unsure', label: { en: 'I am not sure', nb: 'Jeg er ikke sikker' } },
] as const satisfies readonly Option[];

/** Whose link it is. */
export const whoseOptions = [
  { value: 'mine', label: { en: 'I do', nb: 'Jeg' } },
  { value: 'close', label: { en: 'Somebody close to me', nb: 'Noen som står meg nær' } },
  { value: 'both', label: { en: 'Both', nb: 'Begge' } },
] as const satisfies readonly Option[];

/** How serious a link was found to be. */
export const stateOptions = [
  { value: 'none', label: { en: 'No conflict', nb: 'Ingen interessekonflikt' } },
  {
    value: 'perceived',
    label: { en: 'Perceived: others may think that it weighs', nb: 'Oppfattet: andre kan tro at den betyr noe' },
  },
  { value: 'potential', label: { en: 'Potential: it may come to weigh', nb: 'Mulig: den kan komme til å bety noe' } },
  { value: 'actual', label: { en: 'Actual: it weighs', nb: 'Faktisk: den betyr noe' } },
] as const satisfies readonly Option[];

/** What follows from a link. Rulings from before there were four measures say `allow`; nobody can choose it any more. */
export const rulingOptions = [
  {
    value: 'record',
    label: { en: 'Takes part: the link is put on record', nb: 'Deltar: tilknytningen føres i protokollen' },
  },
  {
    value: 'mitigate',
    label: { en: 'Takes part, with a measure', nb: 'Deltar, med et tiltak' },
    hint: { en: 'Describe the measure below.', nb: 'Beskriv tiltaket under.' },
  },
  {
    value: 'recuse',
    label: { en: 'Recused: does not see or score this submission', nb: 'Inhabil: ser ikke og vurderer ikke dette tilbudet' },
  },
  {
    value: 'exclude',
    label: { en: 'Out of the whole panel: sees and scores nothing', nb: 'Ut av hele panelet: ser og vurderer ingenting' },
  },
] as const satisfies readonly Option[];

/** What ties two organisations. */
export const organisationLinkOptions = [
  { value: 'owns', label: { en: 'The first owns part or all of the second', nb: 'Den første eier hele eller deler av den andre' } },
  { value: 'memberOf', label: { en: 'The first is a member of the second', nb: 'Den første er medlem av den andre' } },
  { value: 'boardInCommon', label: { en: 'They share a board member', nb: 'De har et styremedlem felles' } },
  { value: 'funds', label: { en: 'The first funds the second', nb: 'Den første finansierer den andre' } },
] as const satisfies readonly Option[];

/** What a buyer confirms about conflicts. */
export const conflictsOptions = [
  {
    value: 'assessed',
    label: {
      en: 'Conflicts of interest, perceived ones too, have been assessed and the measures below taken',
      nb: 'Interessekonflikter, også oppfattede, er vurdert, og tiltakene under er satt inn',
    },
  },
  {
    value: 'notMade',
    label: {
      en: 'We go on without an assessment, for the reason below (never under the Procurement Act)',
      nb: 'Vi går videre uten en vurdering, av grunnen under (aldri etter Procurement Act)',
    },
  },
] as const satisfies readonly Option[];
