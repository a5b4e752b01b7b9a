import type { BidderFindings as Findings } from '#casework/consortia';
import type { Language, Text } from '#value/text';
import { useCallKind } from '../text/call-kind.ts';
import { textOfKind } from '../text/text-of-kind.ts';
import { Notice } from '../design/notice.tsx';
import { say } from '../text/say.ts';
import { LinkWarnings } from './interests/link-warnings.tsx';

const tenderWords = {
  twiceTitle: { en: 'In more than one submission', nb: 'Med i flere tilbud' },
  twice: { en: '{name} stands behind more than one submission.', nb: '{name} står bak mer enn ett tilbud.' },
  twiceWhat: {
    en: 'This is often lawful. Look at whether the submissions were made independently of each other, and note what you find.',
    nb: 'Det er ofte lov. Undersøk om tilbudene er laget uavhengig av hverandre, og noter det dere finner.',
  },
  linksTitle: { en: 'Ties between your side and those who bid', nb: 'Tilknytning mellom deres side og dem som har levert' },
} as const satisfies Record<string, Text>;

const wordsOf = textOfKind(tenderWords, {
  rounds: {
    twiceTitle: { en: 'In more than one {submission}', nb: 'Med i flere {submissions}' },
    twice: { en: '{name} stands behind more than one {submission}.', nb: '{name} står bak mer enn én {submission}.' },
    twiceWhat: {
      en: 'This is often lawful. Look at whether {theSubmissions} were made independently of each other, and note what you find.',
      nb: 'Det er ofte lov. Undersøk om {theSubmissions} er laget uavhengig av hverandre, og noter det dere finner.',
    },
    linksTitle: { en: 'Ties between your side and those who have submitted', nb: 'Tilknytning mellom deres side og dem som har levert' },
  },
  recorded: {
    twiceTitle: { en: 'Behind more than one provider', nb: 'Bak flere leverandører' },
    twice: { en: '{name} stands behind more than one provider.', nb: '{name} står bak mer enn én leverandør.' },
    twiceWhat: {
      en: 'This is often lawful. Look at whether they decide independently of each other, and note what you find.',
      nb: 'Det er ofte lov. Undersøk om de bestemmer uavhengig av hverandre, og noter det dere finner.',
    },
    linksTitle: { en: 'Ties between your side and the providers', nb: 'Tilknytning mellom deres side og leverandørene' },
  },
});

/** What stands out among those who bid: organisations behind several submissions, and ties to the body or the team. Nothing when nothing does. */
export function BidderFindings({ language, findings }: { readonly language: Language; readonly findings: Findings }) {
  const words = wordsOf(useCallKind());
  const { twice, links } = findings;
  return (
    <>
      {twice.length > 0 && (
        <Notice language={language} tone="warning" title={words.twiceTitle[language]}>
          <ul>
            {twice.map((name) => (
              <li key={name}>{say(words.twice, language, { name })}</li>
            ))}
          </ul>
          <p>{words.twiceWhat[language]}</p>
        </Notice>
      )}
      {links.length > 0 && (
        <Notice language={language} tone="warning" title={words.linksTitle[language]}>
          <LinkWarnings language={language} warnings={links} />
        </Notice>
      )}
    </>
  );
}
