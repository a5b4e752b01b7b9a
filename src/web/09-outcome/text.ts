import type { Text } from '#value/text';

export const outcomeText = {
  title: { en: 'Record a result', nb: 'Registrer et resultat' },
  lead: {
    en: 'Everybody can read what you record, as soon as you have recorded it.',
    nb: 'Alle kan lese det du registrerer, så snart du har registrert det.',
  },
  formTitle: { en: 'Enter the next figure', nb: 'Skriv inn neste tall' },
  check: { en: 'Go on to check', nb: 'Gå videre og se over' },
  checkTitle: { en: 'Check the figure before you publish it', nb: 'Se over tallet før du publiserer det' },
  checkLead: {
    en: 'Nothing is recorded yet. After this everybody can read the figure, and it stays in the record.',
    nb: 'Ingenting er registrert ennå. Etter dette kan alle lese tallet, og det blir stående.',
  },
  change: { en: 'Change something', nb: 'Endre noe' },
  record: { en: 'Record and publish', nb: 'Registrer og publiser' },
  recorded: { en: 'The figure is recorded and public.', nb: 'Tallet er registrert og offentlig.' },
  soFar: { en: 'Recorded so far', nb: 'Registrert til nå' },
  none: { en: 'Nothing is recorded yet', nb: 'Ingenting er registrert ennå' },
  noneHint: {
    en: 'Enter the first figure below. It stands beside the figure from before the start.',
    nb: 'Skriv inn det første tallet nedenfor. Det blir stående ved siden av tallet fra før oppstart.',
  },
  measure: { en: 'Measure', nb: 'Mål' },
  period: { en: 'Period', nb: 'Periode' },
  note: { en: 'Note', nb: 'Merknad' },
  recordedAt: { en: 'Recorded', nb: 'Registrert' },
  supplier: { en: 'Supplier', nb: 'Leverandør' },
  granted: { en: 'Given to', nb: 'Gitt til' },
  baseline: { en: 'Before the start', nb: 'Før oppstart' },
  target: { en: 'Target', nb: 'Måltall' },
  aimedAt: { en: 'The target is {target}.', nb: 'Målet er {target}.' },
  better: { en: 'Better is', nb: 'Bedre er' },
  higher: { en: 'higher', nb: 'høyere' },
  lower: { en: 'lower', nb: 'lavere' },
  unit: { en: 'Measured in', nb: 'Måles i' },
  backToCase: { en: 'Back to the case', nb: 'Tilbake til saken' },
  publicPage: { en: 'As everybody sees it', nb: 'Slik alle ser det' },
  fromTo: { en: '{start} to {end}', nb: '{start} til {end}' },
  noPeriod: { en: 'Period not stated', nb: 'Periode ikke oppgitt' },
} as const satisfies Record<string, Text>;

/** One sentence for what the figures of a measure say; `figure` values are formatted before. */
export const findingText = {
  nothing: { en: 'Nothing has been measured yet.', nb: 'Ingenting er målt ennå.' },
  nothingFrom: {
    en: 'Nothing has been measured yet; before the start the figure was {baseline}.',
    nb: 'Ingenting er målt ennå; før oppstart var tallet {baseline}.',
  },
  first: {
    en: 'The first figure is {latest}, from {baseline} before the start; one figure alone is no trend.',
    nb: 'Det første tallet er {latest}, fra {baseline} før oppstart; ett tall alene er ingen utvikling.',
  },
  noBaseline: {
    en: 'The latest figure is {latest}; there is none from before the start to compare it with.',
    nb: 'Det siste tallet er {latest}; det finnes ikke noe fra før oppstart å sammenligne med.',
  },
  compared: {
    en: 'On average {mean} in the last {n} periods, {verdict, select, better {better than {baseline}} worse {worse than {baseline}} other {as}} before the start{target, select, reached {; the target of {goal} is reached} open {; the target of {goal} is not reached yet} other {}}.',
    nb: 'I snitt {mean} i de siste {n} periodene, {verdict, select, better {bedre enn {baseline}} worse {dårligere enn {baseline}} other {som}} før oppstart{target, select, reached {; måltallet på {goal} er nådd} open {; måltallet på {goal} er ikke nådd ennå} other {}}.',
  },
} as const satisfies Record<string, Text>;
