import type { FileScan } from '#submission';
import type { Text } from '#value/text';

/** What the check for viruses came to, beside a file. */
export const scanText: Readonly<Record<FileScan, Text>> = {
  clean: { en: 'Checked for viruses: nothing found', nb: 'Kontrollert for virus: ingenting funnet' },
  waiting: { en: 'Not checked for viruses: the check did not answer', nb: 'Ikke kontrollert for virus: kontrollen svarte ikke' },
  notConfigured: { en: 'Not checked for viruses', nb: 'Ikke kontrollert for virus' },
};
