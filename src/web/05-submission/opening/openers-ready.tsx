import type { OpenerState } from '#submission/opening-keys';
import type { Language } from '#value/text';
import { DataTable } from '../../design/data-table.tsx';
import { say } from '../../text/say.ts';
import { openingText } from './opening-text.ts';

export type OpenersReadyProps = { readonly language: Language; readonly openers: readonly OpenerState[]; readonly me: string };

/** How far each opener is: passphrase chosen, shown to work. */
export function OpenersReady({ language, openers, me }: OpenersReadyProps) {
  const t = openingText;
  return (
    <DataTable
      caption={t.rehearsalState[language]}
      captionShown="hidden"
      columns={[
        { key: 'name', label: t.opener[language] },
        { key: 'passphrase', label: t.passphraseColumn[language] },
        { key: 'rehearsal', label: t.rehearsalColumn[language] },
      ]}
      rows={openers.map((opener) => ({
        key: opener.personId,
        cells: {
          name: opener.personId === me ? say(t.you, language, { name: opener.name }) : opener.name,
          passphrase: (opener.hasPassphrase ? t.chosen : t.missing)[language],
          rehearsal: (opener.rehearsed ? t.works : t.missing)[language],
        },
      }))}
    />
  );
}
