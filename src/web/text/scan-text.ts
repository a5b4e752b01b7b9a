import type { FileScan } from '#submission';
import type { Text } from '#value/text';

/** What the check for viruses came to, beside a file. */
export const scanText: Readonly<Record<FileScan, Text>> = {
  clean: { en: 'Checked for viruses: nothing found', nb: 'Kontrollert for virus: ingenting funnet' },
  waiting: {
    en: 'Not checked for viruses yet: the check did not answer and will be asked again',
    nb: 'Ikke kontrollert for virus ennå: kontrollen svarte ikke og blir spurt igjen',
  },
  rejected: { en: 'Harmful: given to nobody', nb: 'Skadelig: blir ikke gitt til noen' },
  notConfigured: { en: 'Not checked for viruses', nb: 'Ikke kontrollert for virus' },
};
