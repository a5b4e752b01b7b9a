import type { Text } from '#value/text';

/** The ten phases in order, and what each settles. The order of this table is the order of the story. */
export const phases = [
  { key: 'need', number: 1, name: { en: 'Need', nb: 'Behov' } },
  { key: 'dialogue', number: 2, name: { en: 'Dialogue', nb: 'Dialog' } },
  { key: 'route', number: 3, name: { en: 'Route', nb: 'Framgangsmåte' } },
  { key: 'call', number: 4, name: { en: 'Call', nb: 'Utlysning' } },
  { key: 'submission', number: 5, name: { en: 'Submissions', nb: 'Innlevering' } },
  { key: 'assessment', number: 6, name: { en: 'Assessment', nb: 'Vurdering' } },
  { key: 'decision', number: 7, name: { en: 'Decision', nb: 'Beslutning' } },
  { key: 'agreement', number: 8, name: { en: 'Agreement', nb: 'Avtale' } },
  { key: 'outcome', number: 9, name: { en: 'Outcome', nb: 'Resultat' } },
  { key: 'record', number: 10, name: { en: 'Public record', nb: 'Offentlig innsyn' } },
] as const satisfies readonly { key: string; number: number; name: Text }[];

export type Phase = (typeof phases)[number]['key'];

/** The position of a phase in the story, 1–10. */
export function phaseNumber(phase: Phase): number {
  return phases.findIndex((entry) => entry.key === phase) + 1;
}
